"""What is said to be called something is asked for as what it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page

BaseOf = Callable[[str], FactBase]
PageOf = Callable[[str], Page]
LEAD = "= Mara Olsen =\n\nMara Olsen was a Danish writer.\n\n== Career ==\n"

TOLD = [
    ("Olsen founded a company called Tavora in 1951.", "Tavora", "organization", "company"),
    ("In 1931 she joined a band named Silver Creek Five.", "Silver Creek Five", "organization", "band"),
    ("They lived in a village called Ketterby until 1940.", "Ketterby", "place", "village"),
    ("She was taught by a monk named Osbert of Wenlock.", "Osbert of Wenlock", "person", ""),
    ("Olsen bought a schooner named Corvina in 1901.", "Corvina", "organization", "ship"),
    ("She wrote a novel called Low Water in 1931.", "Low Water", "work", "novel"),
    ("She worked for a newspaper called Dagens Nytt.", "Dagens Nytt", "organization", "publication"),
    ("The club plays at a ground known as Marsh Lane.", "Marsh Lane", "place", "stadium"),
]
OTHERS = [
    ("She adopted a dog named Rexamund.", "Rexamund"),
    ("He played in a group known as the Ostby Five.", "Ostby Five"),
    ("The village was called Ketterby until 1940.", "Ketterby"),
    ("The company called Ketterby for help in 1940.", "Ketterby"),
]
LOOSE = [
    ("Olsen founded a company called Tavora in 1951.", "in", "founded"),
    ("She lived in a village called Ketterby until 1940.", "until", "lived"),
    ("Olsen bought a schooner named Corvina from a Dane in 1951.", "in", "bought"),
]


@pytest.mark.parametrize(("text", "name", "kind", "fine"), TOLD, ids=[row[0] for row in TOLD])
def test_the_noun_tells_what_is_called_so(
    text: str, name: str, kind: str, fine: str, base_of: BaseOf
) -> None:
    assert (kind, fine) in {(e.type, e.fine) for e in base_of(LEAD + text).entities if e.text == name}


@pytest.mark.parametrize(("text", "name"), OTHERS, ids=[row[0] for row in OTHERS])
def test_other_words_tell_nothing_of_a_name(text: str, name: str, base_of: BaseOf) -> None:
    assert not any(e.text == name and e.fine for e in base_of(LEAD + text).entities)


@pytest.mark.parametrize(("text", "word", "head"), LOOSE, ids=[row[0] for row in LOOSE])
def test_what_follows_the_name_is_the_verbs(text: str, word: str, head: str, page_of: PageOf) -> None:
    tokens = page_of(LEAD + text).sentences[-1].tokens
    assert [t.head.text for t in tokens if t.lower_ == word][-1] == head
