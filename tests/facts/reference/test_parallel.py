"""A pronoun that opens a sentence goes on with the main subject of the one before, or is left open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page
from quiz.facts.reference.pronouns import Referent

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
LEADS = {
    "woman": "= Ada Poe =\n\nAda Poe was a Danish engineer. She was born in Veltri.\n\n== Career ==\n",
    "man": "= Bram Lund =\n\nBram Lund was a Danish engineer. He was born in Veltri.\n\n== Career ==\n",
    "town": "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n",
    "bridge": "= Kell Bridge =\n\nKell Bridge is a road bridge in Halvern.\n\n== History ==\n",
    "firm": "= Kell Motors =\n\nKell Motors is a Danish company.\n\n== History ==\n",
    "club": "= Ostby FK =\n\nOstby FK is a football club in Norway.\n\n== History ==\n",
    "band": "= Pier =\n\nPier are an English rock band formed in Veltri.\n\n== History ==\n",
    "battle": "= Siege of Ostby =\n\nThe siege of Ostby took place in 1643.\n\n== Siege ==\n",
    "ship": "= SS Otra =\n\nSS Otra was a Norwegian cargo ship built in 1912.\n\n== Career ==\n",
}
ASKED = [
    ("bridge", "A steel caisson weighing 400 tons was built in Lund. It was sunk in May 1931.", "sunk"),
    ("town", "The first lighthouse of the harbour was lit in 1841. It was pulled down in 1902.", "pulled"),
    ("woman", "Her summer house in Ostby was sold in 1931. It holds 40 drawings.", "hold"),
    ("town", "A museum was opened in the old mill in 2006. It holds 74 pianos.", "hold"),
    ("battle", "An assault fixed for 20 May was put off. It was made on 24 May 1643 by 900 men.", "made"),
    ("band", "Their second album, Low Tide, was recorded in Bath. It reached number nine in 1984.", "reach"),
    ("firm", "The showroom in Berlin was designed by Karl Holm. It was bombed in 1943.", "bombed"),
    ("town", "The mural by Ines Corvo was painted in 2014. It was restored in 2016. It cost £400.", "cost"),
]
SUBJECTS = [
    ("club", "Ostby reached the final of the Kell Cup in 1973. It returned to the final in 1975.", "It"),
    ("firm", "Kell Motors won the Queen's Award in 1980. In 2019 it was named Firm of the Year.", "it"),
    ("man", "Holm retired in May, and Lund fell out with his successor. He was sold to Bath in 1931.", "He"),
    ("town", "It reached its peak in 1911; it lost its mint in 1915.", "it"),
]
OPEN = [
    ("firm", "The company opened a museum in 2006. It holds 74 pianos.", "It"),
    ("firm", "The company bought Sund Wagons in 1922. It was founded in 1871.", "It"),
    ("woman", "A street in Bath bears her name, and her house became a museum. It was closed in 2009.", "It"),
    ("man", "Holm signed him in 1930 and left in May. He was sold to Bath in 1931.", "He"),
]
UNASKED = [
    (
        "club",
        "The club's first pitch was shared with a flock of geese. It moved in 1884 to Holm Park.",
        "move",
    ),
    (
        "bridge",
        "A study of the piers found that 40 were cracked. It was closed in 1987 for a year.",
        "closed",
    ),
    ("firm", "The Holm Group made an offer of £131 million. It was raised to £148 million in May.", "raised"),
    ("ship", "The wreck was found in 1974 by Jo Lind, who raised the bell. It is shown in Bath.", "shown"),
    ("firm", "The strike and the fire brought it close to ruin. It was sold to Poe in 2013.", "sold"),
    ("town", "The mill had a tower. It was sold in 1893 to Karl Holm.", "sold"),
    (
        "town",
        "The tower was shut in 1902. Across the square stands the well; it was hidden in 1940.",
        "hidden",
    ),
]


def stems(base_of: BaseOf, kind: str, text: str, word: str) -> list[str]:
    facts = base_of(f"{LEADS[kind]}{text}\n").facts
    return [stem for fact in facts for stem in fact.stems if word in stem.strip("?").split()]


def meant(page_of: PageOf, kind: str, text: str, word: str) -> Referent | None:
    page = page_of(LEADS[kind] + text)
    sentence = page.sentences[-1]
    token = [t for t in sentence.tokens if t.text == word][-1]
    return page.discourse.referent(token, sentence)


@pytest.mark.parametrize(("kind", "text", "word"), ASKED, ids=[row[1] for row in ASKED])
def test_a_thing_is_told_in_the_words_of_the_subject_before(
    kind: str, text: str, word: str, base_of: BaseOf
) -> None:
    assert stems(base_of, kind, text, word)


@pytest.mark.parametrize(("kind", "text", "word"), UNASKED, ids=[row[1] for row in UNASKED])
def test_what_may_be_something_else_is_not_asked(kind: str, text: str, word: str, base_of: BaseOf) -> None:
    assert not stems(base_of, kind, text, word)


@pytest.mark.parametrize(("kind", "text", "word"), SUBJECTS, ids=[row[1] for row in SUBJECTS])
def test_the_articles_subject_is_taken_up_where_nothing_new_is_told(
    kind: str, text: str, word: str, page_of: PageOf
) -> None:
    found = meant(page_of, kind, text, word)
    assert found is not None and found.is_subject


@pytest.mark.parametrize(("kind", "text", "word"), OPEN, ids=[row[1] for row in OPEN])
def test_what_was_gained_or_acts_last_leaves_it_open(
    kind: str, text: str, word: str, page_of: PageOf
) -> None:
    assert meant(page_of, kind, text, word) is None
