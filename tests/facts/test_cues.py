"""What a pattern needs is read off the pattern, and never more than it needs."""

from __future__ import annotations

import re

import pytest

from quiz.facts.cues import CueIndex, may_match, obligatory

NEEDS = {
    r"<S> (?:lies|stands) on the river": {"river"},
    r"<S> (?:lies|stands) (?:up)?on <river>": {"lies", "stands"},
    r"was (?:formally )?opened": {"opened"},
    r"in honou?r of": {"hono"},
    r"enrol+ment": {"enrol"},
    r"[Pp]opulation of \d+": {"opulation"},
    r"(?P<what>[Mm]ayors?|kings{0,1}) \w+": {"ayor", "king"},
    r"(?i:THE MAYOR) (?=of|at)(?!never)x": {"mayor"},
    r"(?:a|)b?": set(),
    r"(?:crew|\d+)": set(),
    r"\bthe[^]a]+": {"the"},
    r"(?:lost": set(),
    "": set(),
}
MATCHING = {
    r"<S> (?:lies|stands) (?:up)?on": "<S> stands upon",
    r"in honou?r of": "in Honor of, in honor of",
    r"(?P<what>[Mm]ayors?|kings{0,1}) \w+": "Kings and Mayor Poe",
    r"(?i:the mayor)": "THE MAYOR",
    r"enrol+ment|crew": "an enrollment",
}


@pytest.mark.parametrize("pattern", NEEDS)
def test_a_pattern_needs_what_all_its_matches_hold(pattern: str) -> None:
    assert obligatory(pattern) == NEEDS[pattern]


@pytest.mark.parametrize("pattern", MATCHING)
def test_what_a_pattern_matches_is_never_held_back(pattern: str) -> None:
    assert re.search(pattern, MATCHING[pattern])
    assert may_match(pattern, MATCHING[pattern])
    assert not may_match(pattern, "nothing of it")


def test_an_index_gives_the_rows_whose_words_a_text_holds_in_the_tables_order() -> None:
    index = CueIndex([r"was sunk", r"\d+", r"was (?:built|opened)"], str)
    assert index.rows("It was built.") == [r"\d+", r"was (?:built|opened)"]
    assert index.rows("It was OPENED, then sunk.") == [r"was sunk", r"\d+", r"was (?:built|opened)"]
    assert index and not CueIndex([], str)
