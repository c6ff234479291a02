"""Asking for the title or the name under which something was done: "was pitched *under the title Low Water*".

"Under what title was the game pitched to eleven publishers?", "Under what name did the band first play?".
"""

from __future__ import annotations

from collections.abc import Iterator

from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.model import Answer, Fact
from quiz.facts.names.runs import Run
from quiz.facts.page import Rejected
from quiz.facts.subject_nouns import WORKS
from quiz.facts.wording.telling import Told, ToldPart

_NAMES = ("title", "name")
_KINDS = {
    **{cls: ("organization", cls) for cls in ("band", "company", "club")},
    **{cls: ("place", cls) for cls in ("town", "village", "city")},
}
"""What the names are that things of a class once bore."""
_LEADING = ("the", "of", '"', "“", "‘")


def ask_under(told: Told, index: int, told_part: ToldPart, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask for the name behind "under the title"."""
    part = told_part.part
    noun = next((c for c in part.head.children if c.dep_ == "pobj" and c.lower_ in _NAMES), None)
    if part.head.lower_ != "under" or noun is None or told.clause.verb.dep_ == "relcl":
        return
    at = next((n for n in range(noun.i + 1, part.tokens[-1].i + 1) if noun.doc[n].lower_ not in _LEADING), -1)
    run = reading.discourse.run_at(told.clause.sentence, at)
    answer = _answer(run, noun.lower_, told, reading) if run is not None else None
    if answer is None:
        return
    before = [c.text for c in noun.children if c.dep_ == "amod" and c.i < noun.i]
    asked = " ".join(["under what", *before, noun.lower_])
    stem = compose(told, asked, index, inverted=True)
    yield make(
        told,
        stem,
        answer,
        "work" if answer.type == "work" else "other",
        f"frame.under.{answer.type}",
        reading,
    )


def _answer(run: Run, noun: str, told: Told, reading: Reading) -> Answer | None:
    """The name as what bears it: a work by its title, the subject by another name."""
    subject, phrase = reading.discourse.subject, told.subject.phrase
    if phrase is None or not phrase.about_subject:
        return None
    name = reading.discourse.names.mention(run)
    text = name.shown if name is not None else run.text
    itself = subject.name.casefold() in phrase.text.casefold()
    if noun == "title":
        return Answer(text, "work", subject.cls if subject.cls in WORKS and itself else "")
    kind = _KINDS.get(subject.cls) if itself else None
    return Answer(text, *kind) if kind is not None else None
