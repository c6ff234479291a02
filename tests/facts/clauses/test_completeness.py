"""Nouns that say enough alone, and those that do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n\n"
MAN = (
    "= Josiah Dowel =\n\nJosiah Dowel (born 1911) was a Danish politician.\n\n== Life ==\n\n"
    "He was a member of the council of Veltri for six years.\n\n"
)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (TOWN + "Beer has been brewed in the city since 1318, and wine was made there.", "1318"),
        (TOWN + "Football was brought to Port Ansgar by Ada Poe in 1884.", "1884"),
        (MAN + "Dowel sold his newspaper to Ada Poe in 1934 and moved to Lund.", "1934"),
    ],
)
def test_a_kind_that_everybody_knows_and_a_name_say_enough(text: str, answer: str, base_of: BaseOf) -> None:
    assert answer in {fact.answer.text for fact in base_of(text + "\n").facts}


@pytest.mark.parametrize(
    "text",
    [
        TOWN + "Reconciliation was brought to Port Ansgar by Ada Poe in 1884.",
        TOWN + "A proposal was brought to Port Ansgar by Ada Poe in 1884.",
    ],
)
def test_a_noun_that_needs_more_is_not_asked_with(text: str, base_of: BaseOf) -> None:
    assert "1884" not in {fact.answer.text for fact in base_of(text + "\n").facts}


CLUB = (
    "= Ostby F.C. =\n\nOstby F.C. is a football club in Ostby, Sweden. It was founded in 1894.\n\n"
    "== History ==\n\n"
)
PLAY = "= The Heron =\n\nThe Heron is a 1984 musical by the Irish writer Ada Poe.\n\n== Productions ==\n\n"


def _stems(base: FactBase) -> set[str]:
    return {stem for fact in base.facts for stem in fact.stems}


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        (MAN + "Dowel joined the Veltri Gazette for a record fee in 1934.", "join the Veltri Gazette"),
        (MAN + "Dowel was removed from office by the Senate of Lund in 1951.", "removed from office"),
        (
            CLUB + "The ground was purchased in 1921 with the help of those to whom it had turned.",
            "purchased",
        ),
        (CLUB + "The club was formed by the curate Jo Holm in 1894.", "formed by"),
        (CLUB + "The club employed 61 people in three towns in 1964.", "employ 61 people"),
        (
            PLAY + "The Broadway production opened on 19 October 1989.",
            "production of the musical The Heron open",
        ),
    ],
)
def test_what_says_enough_is_asked_with_its_date(text: str, stem: str, base_of: BaseOf) -> None:
    assert any(stem in told for told in _stems(base_of(text + "\n")))


@pytest.mark.parametrize(
    "text",
    [
        CLUB + "A revised plan was completed in 2016.",
        CLUB + "A meeting was held in 1921 at the Anchor.",
        CLUB + "The club had 61 in 1964.",
        CLUB + "The club was owned by Jo Holm in 1964.",
        PLAY + "The musical returned to Broadway in 1995 with Jo Holm.",
    ],
)
def test_what_says_too_little_stays_unasked(text: str, base_of: BaseOf) -> None:
    base = base_of(text + "\n")
    last = base.document.text.rstrip().rpartition("\n")[2]
    answers = {"2016", "1921", "1964", "61", "Broadway"}
    assert not [f for f in base.facts if f.answer.text in answers and base.document.slice(f.evidence) in last]


def test_a_fleet_or_a_train_of_so_many_had_one_commander(base_of: BaseOf) -> None:
    text = (
        "= Siege of Ostby =\n\nThe siege of Ostby took place in 1743 during the Salt War.\n\n== Siege ==\n\n"
        "General Axel Torven brought 22,000 men before the town. "
        "His siege train of 118 guns was commanded by Colonel Lorentz Bielke.\n"
    )
    assert any("commanded" in stem for stem in _stems(base_of(text)))
    assert not any("commanded" in stem for stem in _stems(base_of(text.replace(" of 118 guns", ""))))
