"""Verb groups: plain, inverted, with do-support, and turned from passive to active."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page
from quiz.facts.wording.inflection import base_form, inflect
from quiz.facts.wording.verbs import VerbGroup, verb_group

PageOf = Callable[[str], Page]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"

GROUPS = [
    ("Ada Poe designed the bridge over the Sund.", ("designed", "did", "design", "")),
    ("Ada Poe wrote a book about the Sund in 1911.", ("wrote", "did", "write", "")),
    ("The bridge carries two tram lines to Veltri.", ("carries", "does", "carry", "")),
    ("The bridge was designed by Ada Poe in 1911.", ("was designed", "was", "designed", "designed")),
    ("The songs were written by Ada Poe in 1911.", ("was written", "were", "written", "wrote")),
    ("The bridge has been used by Ada Poe since 1911.", ("has been used", "has", "been used", "has used")),
    ("The bridge is owned by the Sund Foundation today.", ("is owned", "is", "owned", "owns")),
    ("Ada Poe has lived near the harbour since 1911.", ("has lived", "has", "lived", "")),
    ("Ada Poe was the mayor of Veltri in 1911.", ("was", "was", "", "")),
    ("Ada Poe took over the Sund Foundation in 1911.", ("took over", "did", "take over", "")),
]


@pytest.mark.parametrize(("text", "expected"), GROUPS, ids=[row[0] for row in GROUPS])
def test_a_verb_is_worded_for_questions(text: str, expected: tuple[str, ...], page_of: PageOf) -> None:
    group = verb_group(next(find_clauses(page_of(TOWN + text).sentences[-1])))
    assert isinstance(group, VerbGroup)
    assert (group.plain, group.first, group.rest, group.active) == expected


def test_a_modal_has_no_plain_form(page_of: PageOf) -> None:
    assert (
        verb_group(
            next(find_clauses(page_of(f"{TOWN}Ada Poe could see the bridge from here.").sentences[-1]))
        )
        is None
    )


FORMS = [
    ("premiered", "premiere", "VBD", "premiered"),
    ("wrote", "write", "VBN", "written"),
    ("sold", "sell", "VBZ", "sells"),
    ("co-founded", "co-found", "VBD", "co-founded"),
    ("began", "begin", "VBD", "began"),
    ("left", "leave", "VBD", "left"),
    ("found", "find", "VBD", "found"),
    ("won", "win", "VBD", "won"),
    ("led", "lead", "VBD", "led"),
    ("hoped", "hope", "VBD", "hoped"),
]


@pytest.mark.parametrize(("form", "base", "tag", "inflected"), FORMS, ids=[row[0] for row in FORMS])
def test_verb_forms(form: str, base: str, tag: str, inflected: str) -> None:
    pytest.importorskip("lemminflect", reason="lemminflect is missing: install the extra 'generate'")
    assert (base_form(form), inflect(base, tag)) == (base, inflected)
