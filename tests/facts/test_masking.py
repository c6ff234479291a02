"""Titles that read as common words are hidden from the parser, and found again at their place."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.facts.masking import STAND_IN, Mask, apply_masks, find_masks, is_title_case
from quiz.facts.page import Page

HIDDEN = [
    ("Us", "Ada Poe said that Us was her best work.", ["Us"]),
    ("Us", "Us's budget was small, and Us was short.", ["Us", "Us"]),
    ("Nine, Ten, Rest", "Critics liked Nine, Ten, Rest a lot.", ["Nine, Ten, Rest"]),
    ("Go Home", "He had seen Go Home twice.", ["Go Home"]),
]
LEFT = [
    ("Us", "The USA and Uist are not meant."),
    ("Us", "They told us about it."),
    ("Go Home", "They go home."),
]
OTHERS = [
    ('He had sung "Green Dolphin Street" before.', ["Green Dolphin Street"]),
    ("The idea came from the novel Here We Are.", ["Here We Are"]),
    ("It resembles Being There (1979) in tone.", ["Being There"]),
    ("After Lost Harbour (1999) she rested.", ["Lost Harbour"]),
    ("She quoted Ada Poe's Silent Water (2004).", ["Silent Water"]),
    ("It was followed by the album Of Salt and Wire, which sold well.", ["Of Salt and Wire"]),
]
PLAIN = [
    'He called it "a waste of good wire".',
    "Ada Poe (born 1979) is a singer.",
    "The film opened in 1999.",
    "The book sold well.",
    "She was born in Veltri.",
]


def names(text: str, title: str = "Xyz", *, word: bool = True) -> list[str]:
    return [mask.name for mask in find_masks(text, own=(title,) if word else ())]


@pytest.mark.parametrize(("title", "text", "hidden"), HIDDEN, ids=[row[1] for row in HIDDEN])
def test_a_title_that_is_a_word_is_hidden_wherever_it_stands(
    title: str, text: str, hidden: list[str]
) -> None:
    assert names(text, title) == hidden


@pytest.mark.parametrize(("title", "text"), LEFT, ids=[row[1] for row in LEFT])
def test_the_word_itself_is_left_alone(title: str, text: str) -> None:
    assert names(text, title) == []


def test_a_title_that_misleads_nobody_is_left_to_the_parser() -> None:
    assert names("Tideglass was long.", "Tideglass", word=False) == []


@pytest.mark.parametrize(("text", "hidden"), OTHERS, ids=[row[0] for row in OTHERS])
def test_titles_of_other_works_are_hidden_too(text: str, hidden: list[str]) -> None:
    assert names(text) == hidden


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_no_title_stays(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Salt and Wire", True), ("Us", True), ("a waste", False), ("Salt wire road", False), ("", False)],
)
def test_title_case(text: str, expected: bool) -> None:
    assert is_title_case(text) is expected


@given(st.text(alphabet='ABab "“”()1999,.', max_size=80))
def test_masks_never_overlap_and_their_places_lead_back(text: str) -> None:
    masks = find_masks(text, own=("Ab",))
    masked, places = apply_masks(text, masks)

    assert all(a.end <= b.start for a, b in pairwise(masks))
    assert all(masked.startswith(STAND_IN, at) for at, _ in places)
    assert len(masked) == len(text) + sum(len(STAND_IN) - (m.end - m.start) for m in masks)


def test_a_mask_knows_what_it_hides() -> None:
    (mask,) = find_masks('the song "Blue Rope".')
    assert (mask.name, mask.quoted, mask.is_subject) == ("Blue Rope", True, False)
    assert isinstance(mask, Mask)


PRONOUN_TITLES = ["Us", "Her", "Them", "It", "Nine, Ten, Rest", "Go Home", "What They Had"]


@pytest.mark.parametrize("title", PRONOUN_TITLES)
def test_sentences_keep_their_place_in_the_source_around_a_title(
    title: str, page_of: Callable[[str], Page]
) -> None:
    lines = [f"{title} is a 2016 drama film.", f"Ada Poe directed {title}.", "It won."]
    page = page_of(f"= {title} (2016 film) =\n\n{' '.join(lines)}\n")

    assert [page.text(sentence) for sentence in page.sentences] == lines


def test_a_title_that_is_a_list_is_read_as_one_name(page_of: Callable[[str], Page]) -> None:
    page = page_of(
        "= Salt, Wire, Sleep (album) =\n\nSalt, Wire, Sleep is an album. Critics praised Salt, Wire, Sleep.\n"
    )
    masked = [t for s in page.sentences for t in s.tokens if s.paragraph.mask_at(t) is not None]

    assert [s.paragraph.mask_at(masked[0]) is not None for s in page.sentences[:1]] == [True]
    assert len(masked) == 2 and all(t.pos_ in ("PROPN", "NOUN") for t in masked)


ROOT = Path(__file__).parents[2]


def test_a_long_row_of_capitalised_words_is_read_in_linear_time() -> None:
    program = "from quiz.facts.masking import find_masks;find_masks('Ada Poe Bram Lund ' * 500, own=('Xyz',))"
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=3)
