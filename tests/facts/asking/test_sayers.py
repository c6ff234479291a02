"""Who is told to have said something: in quotation marks, or behind "that"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
FILM = (
    "= The Iron Span =\n\nInfobox film\n- Name: The Iron Span\n- Director: Nora Quayle\n\n"
    "The Iron Span is a 1954 British drama film directed by Nora Quayle.\n\n== Reception ==\n"
)
ASKED = [
    (
        'The critic Hugh Marlow called the film "the dullest hour in British cinema".',
        'called the film The Iron Span "the dullest hour in British cinema"?',
        "Hugh Marlow",
    ),
    (
        'Writing in The Spectator, Graham Pike wrote that the film "has the courage of its silences".',
        'Who wrote that the film The Iron Span "has the courage of its silences"?',
        "Graham Pike",
    ),
    (
        "The historian Ruth Vane has argued that the film was inspired by the strike of 1926.",
        "argued that the film The Iron Span was inspired by the strike of 1926?",
        "Ruth Vane",
    ),
    (
        'The film had few friends. Peter Wray of The Observer called it "a small miracle of patience".',
        'Who called the film The Iron Span "a small miracle of patience"?',
        "Peter Wray",
    ),
    (
        'Max Dorn, in Variety, compared the film to "a slow train in fog".',
        'Who compared the film The Iron Span to "a slow train in fog"?',
        "Max Dorn",
    ),
    (
        'Praise came from Ivor Hale, who said that the film "mistakes drizzle for depth", and from Le Jour.',
        'Who said that the film The Iron Span "mistakes drizzle for depth"?',
        "Ivor Hale",
    ),
]
SILENT = [
    'The soundtrack is by Ann Lee. Peter Crane of The Observer called it "a small miracle of patience".',
    'Reviewing the first reel, Peter Crane called it "a small miracle of patience and of light".',
    "Critics said that the film was too long for its story.",
    "Mark Tully did not say that the film was inspired by the strike of 1926.",
    'Two reviewers, Ann Lee and Bob Ross, called the film "a triumph of the will to bore".',
    'The producer Carl Dane is said to have called the film "my penance".',
    "The scholar Anna Berg estimated that 40,000 people had seen it in her first week there.",
    'The critic Tom Rudd thought the film "pretty" but "empty and cold".',
    'Van Orden was attacked by critics, one of whom, Julian Ash, likened the film to "a freight train".',
]


@pytest.mark.parametrize(("text", "words", "answer"), ASKED, ids=[row[2] for row in ASKED])
def test_who_said_so_is_asked_in_the_words_of_the_report(
    text: str, words: str, answer: str, base_of: BaseOf
) -> None:
    told = {(stem, fact.answer.text) for fact in base_of(FILM + text).facts for stem in fact.stems}
    assert any(stem.endswith(words) and said == answer for stem, said in told), told


@pytest.mark.parametrize("text", SILENT)
def test_what_many_or_nobody_for_sure_said_is_asked_of_nobody(text: str, base_of: BaseOf) -> None:
    assert not [f.stems for f in base_of(FILM + text).facts if f.relation == "clause.sayer"]
