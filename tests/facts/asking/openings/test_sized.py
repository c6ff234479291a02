"""How large, how strong, how long, how far: figures asked for by what they measure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"

TOLD = [
    ("In 1994 the weather station of Port Ansgar recorded a gust of 187 km/h (116 mph) at the pier.",
     "how strong a gust did the weather station", "187 km/h"),
    ("In 1931 Port Ansgar was struck by a storm surge of 11.2 ft.",
     "how high a storm surge struck Port Ansgar in 1931?", "11.2 ft"),
    ("The Kell Bank made a £450,000 loan to Port Ansgar in 1977.",
     "how large a loan did the Kell Bank make to Port Ansgar in 1977?", "£450,000"),
    ("In 1935 the Works Board of Port Ansgar approved a grant of $3.6 million and a loan of $5.1 million.",
     "how large a grant did the Works Board of Port Ansgar approve in 1935?", "$3.6 million"),
    ("In 1912 Port Ansgar sent an army of 30,000 men to Veltri.",
     "how large an army did Port Ansgar send to Veltri in 1912?", "30,000"),
    ("The siege of Port Ansgar lasted 5 months and 20 days.",
     "how long did the siege of Port Ansgar last?", "5 months 20 days"),
    ("The search for Anton Weil took 14 hours and 52 minutes in all.",
     "how long did the search for Anton Weil take?", "14 hours 52 minutes"),
    ("In 1936 Edda Holm skied 91 kilometres across Mount Kell.",
     "how far did Edda Holm ski across Mount Kell in 1936?", "91 kilometres"),
    ("The mine of Port Ansgar produced 41,000 tonnes of copper in 1971.",
     "how much copper did the mine of Port Ansgar produce in 1971?", "41,000 tonnes"),
    ("The Kell Express reached 160 km/h in 1931.", "what speed did the Kell Express reach in 1931?",
     "160 km/h"),
    ("The harbour wall of Port Ansgar was lowered by 4 ft in 1953.",
     "by how many feet was the harbour wall of Port Ansgar lowered in 1953?", "4"),
    ("In 1956 a third of the houses of Port Ansgar were destroyed by fire.",
     "what share of the houses of Port Ansgar were destroyed by fire in 1956?", "a third"),
    ("A total of 1,284 skiers from 19 nations visited Port Ansgar in 1972.",
     "how many skiers visited Port Ansgar in 1972?", "1,284"),
    ("A refuge with 24 beds was opened in Port Ansgar in 1987.",
     "how many beds were in the refuge that was opened in Port Ansgar in 1987?", "24"),
    ("The Ansgar Medal is worth 20,000 crowns.", "how many crowns is the Ansgar Medal worth?", "20,000"),
    ("The Kell Library holds 94 paintings by Dora Finch.",
     "how many paintings by Dora Finch does the Kell Library in Port Ansgar hold?", "94"),
]  # fmt: skip
UNTOLD = [
    ("In 1935 the Works Board reported a record loss of $3 million.", "how large a record"),
    ("In 1952 Port Ansgar was rebuilt 2 miles to the east.", "how many miles"),
    ("The picture in the Kell Library measures 183 by 274 cm.", "by how many"),
    ("Nine players from Port Ansgar have gone on to play in the Halvern League.", "have gone on?"),
    ("A sixth of the gulls on Mount Kell, however, sing in two.", "share of the gulls"),
    (
        "The mills of Port Ansgar are at Ode, which has about 1,900 workers, Salina (1,100) and Dubbo (450).",
        "workers does",
    ),
    ("In 1956 the first half of the season was lost.", "what share"),
    ("In 1982 Dora Finch left Port Ansgar after a long quarrel of 12 years.", "how long a long"),
    (
        "With a basin of 60 km2, Port Ansgar is the largest harbour in Halvern.",
        "With how large",
    ),
]


@pytest.mark.parametrize(("text", "words", "answer"), TOLD, ids=[row[0] for row in TOLD])
def test_a_size_is_asked_for_by_its_own_adjective(
    text: str, words: str, answer: str, base_of: BaseOf
) -> None:
    asked = [(f.stems[0].casefold(), f.answer.text) for f in base_of(TOWN + text).facts if f.stems]
    assert any(words.casefold() in stem and answer == said for stem, said in asked), asked


@pytest.mark.parametrize(("text", "words"), UNTOLD, ids=[row[0] for row in UNTOLD])
def test_what_is_no_size_of_one_thing_is_not_asked_as_one(text: str, words: str, base_of: BaseOf) -> None:
    asked = [f.stems[0] for f in base_of(TOWN + text).facts if f.stems]
    assert not any(words in stem for stem in asked), asked
