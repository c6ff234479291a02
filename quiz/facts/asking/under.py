"""Asking for the title or the name that something once bore: "was pitched *under the title Low Water*".

"Under what title was the game pitched to eleven publishers?", "What was the club renamed in 1991?", "By what
name was the town known between 1758 and 1841?".
"""

from __future__ import annotations

from collections.abc import Iterator

from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.clauses.clause import Part
from quiz.facts.model import Answer, Fact
from quiz.facts.names.runs import Run
from quiz.facts.page import Rejected
from quiz.facts.subject_nouns import WORKS
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

_NAMES = ("title", "name")
_KINDS = {
    **{cls: ("organization", cls) for cls in ("band", "company", "club")},
    "settlement": ("place", "town"),
}
"""What the names are that things of a class once bore."""
_LEADING = ("the", "of", '"', "“", "‘")
_BEHIND = word_set('in by from after until on at for to and or but when because , ; . ) " ”')
"""What may stand behind a whole name."""
_RENAMED = ("rename", "retitle", "rechristen", "call")
_ISSUED = ("release", "publish", "issue", "broadcast", "air")


def ask_under(told: Told, index: int, told_part: ToldPart, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask for the name behind "under the title"."""
    asked, noun, start = _asked(told_part.part, told, reading)
    end = told_part.part.tokens[-1].i + 1
    doc = told.clause.verb.doc
    at = next((n for n in range(start, end) if doc[n].lower_ not in _LEADING), end)
    run = reading.discourse.run_at(told.clause.sentence, at) if asked else None
    if run is None or (run.mask is None and any(t.lower_ not in _BEHIND for t in doc[run.end : run.end + 1])):
        return
    answer = _answer(run, noun, told, reading)
    if answer is None:
        return
    stem = compose(told, asked, index, inverted=True)
    yield make(
        told,
        stem,
        answer,
        "work" if answer.type == "work" else "other",
        f"frame.under.{answer.type}",
        reading,
    )


def _asked(part: Part, told: Told, reading: Reading) -> tuple[str, str, int]:
    """The words that ask, whether for a title or a name, and where this begins; "" where nothing does."""
    verb, head = told.clause.verb, part.head
    of_work = "title" if reading.discourse.subject.cls in WORKS else "name"
    past = told.clause.auxiliaries[:1] in (("was",), ("were",), ("had",))
    if verb.dep_ == "relcl" and verb.left_edge.tag_ != "WRB":
        return "", "", 0
    noun = next((c for c in head.children if c.dep_ == "pobj" and c.lower_ in _NAMES), None)
    if head.lower_ == "under" and noun is not None:
        before = [c.text for c in noun.children if c.dep_ == "amod" and c.i < noun.i]
        return " ".join(["under what", *before, noun.lower_]), noun.lower_, noun.i + 1
    if not (told.clause.passive and past):
        return "", "", 0
    if part.role in ("object", "attribute") and verb.lemma_ in _RENAMED:
        return "what", of_work, part.tokens[0].i
    if head.lower_ == "as" and verb.lower_ == "known":
        return "by what name", of_work, head.i + 1
    if head.lower_ == "as" and of_work == "title" and verb.lemma_ in _ISSUED:
        return "under what title", of_work, head.i + 1
    return "", "", 0


def _answer(run: Run, noun: str, told: Told, reading: Reading) -> Answer | None:
    """The name as what bears it: a work by its title, the subject by another name."""
    subject, phrase = reading.discourse.subject, told.subject.phrase
    if phrase is None or not phrase.about_subject or told.clause.subject.tokens[0].pos_ == "ADP":
        return None
    name = reading.discourse.names.mention(run)
    text = name.shown if name is not None else run.text
    itself = phrase.text.casefold() in (subject.reference.casefold(), subject.name.casefold())
    if noun == "title":
        return Answer(text, "work", subject.cls if subject.cls in WORKS and itself else "")
    kind = _KINDS.get(subject.cls) if itself else None
    return Answer(text, *kind) if kind is not None else None
