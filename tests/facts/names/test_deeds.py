"""What a name is, by the deeds that it stands beside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
LEAD = "= Mara Olsen =\n\nMara Olsen was a Danish painter.\n\n== Career ==\n"

TOLD = [
    (
        "In 1890 she enrolled at the Collegium Botanicum.",
        "Collegium Botanicum",
        "organization",
        "institution",
    ),
    ("She was a correspondent of the Morgenbladet.", "Morgenbladet", "organization", "publication"),
    ("In 1898 she climbed Store Skagastøl.", "Store Skagastøl", "place", "mountain"),
    ("The ship sank beside the banks of the Medlar.", "Medlar", "place", "river"),
    ("She won the Golden Trowel in 1922.", "Golden Trowel", "award", ""),
    ("Mara Olsen declined an MBE in 1911.", "MBE", "award", "award"),
    ("The Corvina sank off the cape in 1919.", "Corvina", "organization", "ship"),
    ("The goalkeeper signed for Barnmouth in the season of 1911.", "Barnmouth", "organization", "club"),
    ("Her brother kept goal for Hurup IK.", "Hurup IK", "organization", "club"),
    ("The house was built at Decorah, Iowa, in 1880.", "Decorah", "place", ""),
    ("Her mother was from Carmarthenshire.", "Carmarthenshire", "place", "county"),
    ("A crater on Mercury was named after her.", "Mercury", "place", "planet"),
    ("The town has been twinned with Oberursel since 1978.", "Oberursel", "place", "town"),
    ("The seaplane took off from Calshot on 4 June 1931.", "Calshot", "place", ""),
    ("The cement was shipped from Swanscombe in 1904.", "Swanscombe", "place", ""),
    ("In 1911 her family moved to Ketchikan.", "Ketchikan", "place", ""),
    ("She was a pupil of Giambattista Vico.", "Giambattista Vico", "person", ""),
    ("Her marriage to Isolfo Pantulf brought her the manor.", "Isolfo Pantulf", "person", ""),
    ("The choir sang under the direction of Otmar Suitner.", "Otmar Suitner", "person", ""),
    ("She wrote a weekly column for the Ostby Zephyr.", "Ostby Zephyr", "organization", "publication"),
    ("The chapel was dedicated to Saint Kentigern.", "Saint Kentigern", "person", "saint"),
    ("They were buried in the cemetery of Montjuïc.", "Montjuïc", "place", "cemetery"),
]
OTHERS = [
    ("She studied at Oxford in 1890.", "Oxford", "institution"),
    ("She won the Golden Trowel Company for the bank.", "Golden Trowel Company", "award"),
    ("She recorded the song for Mercury in 1994.", "Mercury", "planet"),
    ("The captain of the Corvina was a Dane.", "Corvina", "ship"),
    ("She wrote of Norse mythology.", "Norse", "place"),
    ("The quotation was taken from Virgil.", "Virgil", "place"),
    ("The winger moved to Arsenal in 1911.", "Arsenal", "place"),
    ("She wrote a song for the Beatles.", "Beatles", "publication"),
    ("She lived in Saint Petersburg.", "Saint Petersburg", "saint"),
    ("The ship steamed in the direction of Port Ansgar.", "Port Ansgar", "person"),
]


def _typed(base: FactBase, text: str) -> list[tuple[str, str]]:
    return [(e.type, e.fine) for e in base.entities if e.text == text]


@pytest.mark.parametrize(("text", "name", "kind", "fine"), TOLD, ids=[row[0] for row in TOLD])
def test_a_deed_tells_what_a_name_is(text: str, name: str, kind: str, fine: str, base_of: BaseOf) -> None:
    found = _typed(base_of(LEAD + text), name)
    assert found and (found[0] == (kind, fine) or (not fine and found[0][0] == kind)), found


@pytest.mark.parametrize(("text", "name", "kind"), OTHERS, ids=[row[0] for row in OTHERS])
def test_like_words_tell_nothing(text: str, name: str, kind: str, base_of: BaseOf) -> None:
    assert not any(kind in found for found in _typed(base_of(LEAD + text), name))
