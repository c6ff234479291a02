"""What a name is by its own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
LEAD = "= Mara Olsen =\n\nMara Olsen was a Danish writer.\n\n== Career ==\n"

TOLD = [
    ("The rebels were led by the Earl of Kildare in 1534.", "Earl of Kildare", "person", ""),
    ("The manor was granted to the Countess of Derby.", "Countess of Derby", "person", ""),
    ("General Wladyslaw Sikorski opened the bridge in 1922.", "General Wladyslaw Sikorski", "person", ""),
    ("The hall was praised in the Leeds Mercury.", "Leeds Mercury", "organization", "publication"),
    ("The Evening Standard called the hall ugly.", "Evening Standard", "organization", "publication"),
    ("The daily Aftenposten called the hall ugly.", "Aftenposten", "organization", "publication"),
    ("She wrote it for the Rivista Musicale.", "Rivista Musicale", "organization", "publication"),
    ("The ballet was danced at the Ostby Opera House.", "Ostby Opera House", "place", "theatre"),
    ("The barque sank off Cape Agulhas in 1901.", "Cape Agulhas", "place", "headland"),
]
OTHERS = [
    ("General Motors built the plant in 1931.", "General Motors", "person"),
    ("The Earl of Sandwich pub was burned down in 1943.", "Earl of Sandwich", "publication"),
    ("Her brother Freddie Mercury sang in the hall.", "Freddie Mercury", "publication"),
    ("She settled in Cape Town in 1931.", "Cape Town", "headland"),
]


@pytest.mark.parametrize(("text", "name", "kind", "fine"), TOLD, ids=[row[0] for row in TOLD])
def test_its_words_tell_what_a_name_is(text: str, name: str, kind: str, fine: str, base_of: BaseOf) -> None:
    assert (kind, fine) in {(e.type, e.fine) for e in base_of(LEAD + text).entities if e.text == name}


@pytest.mark.parametrize(("text", "name", "kind"), OTHERS, ids=[row[0] for row in OTHERS])
def test_like_words_do_not(text: str, name: str, kind: str, base_of: BaseOf) -> None:
    found = [(e.type, e.fine) for e in base_of(LEAD + text).entities if e.text == name]
    assert not any(kind in told for told in found), found
