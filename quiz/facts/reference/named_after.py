"""The ship or the place after which an event was called is not the event."""

from __future__ import annotations

from quiz.facts.names.runs import Run, tidy
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import EVENTS


def opens_title(run: Run, subject: Subject) -> bool:
    """Whether a name is that of the ship or the place after which an event was called, and not the event.

    "The Karluk", "Ostby" are no "Karluk expedition" and no "Ostby disaster".
    """
    rest = tidy(subject.name).removeprefix(f"{tidy(run.text)} ").split()
    if subject.cls not in EVENTS or not rest or not all(word.islower() for word in rest):
        return False
    after = [t.text for t in run.head.doc[run.end : run.end + len(rest)]]
    return after != rest and tidy(run.text) != tidy(subject.name)


def opens_model(run: Run) -> bool:
    """Whether a number right behind a name makes it that of a product: "the Halden 200" is not Halden."""
    doc = run.head.doc
    after = doc[run.end].text if run.end < len(doc) else ""
    return after.isdigit() and not (len(after) == 4 and after[:2] in ("17", "18", "19", "20"))
