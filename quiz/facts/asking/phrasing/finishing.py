"""Saying what a stem is about: its own names, the subject's in a frame or within the sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.alone import YEAR, asks_time, reads_alone
from quiz.facts.asking.phrasing.broad import broadly
from quiz.facts.asking.phrasing.crediting import MEMBERS, asked_by_post, of_group, with_part
from quiz.facts.asking.phrasing.framing import (
    HAPPENINGS,
    PLACES,
    TIMES,
    WORKS,
    at_its_time,
    framed,
    headings_of,
    in_other_words,
    lead,
)
from quiz.facts.asking.phrasing.manner import in_its_words, is_off_it, unframed
from quiz.facts.asking.phrasing.placing import placed
from quiz.facts.infobox.items import split_items
from quiz.facts.reference.antecedents import run_around

if TYPE_CHECKING:
    from quiz.documents import Document
    from quiz.facts.asking.phrasing.composing import Reading
    from quiz.facts.asking.phrasing.stem import Stem
    from quiz.facts.clauses.clause import Clause
    from quiz.facts.subject import Subject

_KIN = r" (?:family|brothers|sisters)\b"
_INDEFINITE = re.compile(r"\b[Aa]n? ")
_MADE_THERE = re.compile(r"\b(?:built|born|died?|buried|educated|trained|studied|published|filmed)\b")
"""What comes about at a place of its own: a ship built at Lunenburg was not built in another port."""
_OPTIONS = 3
_MADE_AWAY = re.compile(
    r"\b(?:Prize|Awards?|Medal|Order of|born|novel|film|opera|song|poem)\b|\bappear(?:ed)? in [A-Z]"
)
_TOGETHER = re.compile(r"\b(served|acted|worked) as (?:the )?(\w+s)\b")
_PLACED = re.compile(r"\b(?:in|at|near|from|to) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)")
_APART = frozenset(["city", "town", "country", "state"])
_PRESENT = frozenset(["is", "are", "has", "have", "does", "do"])


def finish(stem: Stem, clause: Clause, reading: Reading, answer: str, *, member: bool) -> tuple[str, ...]:
    """Name the subject of the article where the clause does not, and put the question mark: every form; none
    where no frame would tell what it is about.

    Args:
        answer: tells, as the stem does, in which year the clause is true.
        member: whether the infobox counts the answer among a band or a crew.
    """
    text = said_once(_one_of(stem.text), reading.discourse.subject.reference)
    text = in_its_words(text, reading.discourse.subject, reading.document.text)
    forms: tuple[str, ...] = (text,)
    subject = reading.discourse.subject
    vague = subject.cls in WORKS and bool(_INDEFINITE.search(text))
    if not stem.about_subject and (vague or not stem.anchored):
        text = text if stem.in_place else f"{text[0].lower()}{text[1:]}"
        told = with_part(text, clause.sentence, reading.document, reading.discourse)
        told = told or asked_by_post(text, answer, reading.document, reading.discourse)
        told = told or (_of_the_members(text, subject) if member else "")
        forms = (told,) if told else _opened(stem, text, answer, clause, reading)
        told_of = is_past(clause) and not (subject.cls in HAPPENINGS and _came_before(clause))
        forms = forms or (framed(text, broadly(text, answer, subject, _rows(reading))) if told_of else ())
        forms = forms[:1] if stem.in_place else forms
    return tuple(f"{said[0].upper()}{said[1:]}?" for form in forms for said in in_other_words(form))


def _opened(stem: Stem, text: str, answer: str, clause: Clause, reading: Reading) -> tuple[str, ...]:
    """A stem behind the frame that is true of it, "At X" and the like, or told without one."""
    subject = reading.discourse.subject
    opening = context(clause, reading, past=is_past(clause))
    sentence = reading.document.slice(clause.sentence.span)
    opening = at_its_time(opening, subject, f"{text} {answer}", _rows(reading), sentence)
    before = _came_before(clause)
    if before and opening.startswith((*TIMES, "During ")) and not YEAR.search(text):
        return ()
    beside = opening.startswith("At ") and _is_of_another(clause, reading)
    elsewhere = _is_elsewhere(text, subject, reading) or is_off_it(text, subject)
    if beside or (opening.startswith(("In ", "On ", "At ")) and elsewhere):
        opening = ""
    tie = "" if before and opening.startswith("During the ") else opening
    forms = unframed(text, opening, subject) or _tied(stem, text, tie, reading)
    ages = subject.cls == "club" and is_past(clause)
    return tuple(
        f"In the history of {form[3:]}" if ages and form.startswith("At ") else form for form in forms
    )


def _came_before(clause: Clause) -> bool:
    """Whether "had" tells of a time before that of the section ("Poe, who *had worked* with her on Pier")."""
    return "had" in clause.auxiliaries


def _rows(reading: Reading) -> list[tuple[str, str]]:
    return [(row.key, row.value) for row in reading.document.infobox]


def _tied(stem: Stem, text: str, opening: str, reading: Reading) -> tuple[str, ...]:
    """A stem with a frame, or without one where it needs none; no form where nothing says what it is about.

    In front of a question for a time another time would be in the way; prizes are not won, nor novels
    written, at a body or on a mountain.
    """
    subject = reading.discourse.subject
    happens = subject.cls in (*HAPPENINGS, "event")
    late = opening.startswith(TIMES) and asks_time(text)
    beside = opening.startswith(("At ", "On ")) and not happens and _MADE_AWAY.search(text) is not None
    if stem.alone and reads_alone(text) and (late or beside or not opening):
        return (text,)
    said = () if beside else placed(text, opening, subject, reading.discourse.names)
    return tuple(form for form in said if not late or not form.startswith(opening))


def fellow_members(answer: str, document: Document) -> tuple[str, ...]:
    """The others of a band or a crew whom the infobox lists beside the answer, if they fill the options."""
    for row in document.infobox:
        names = [item.text for item in split_items(row.value)] if row.key.casefold() in MEMBERS else []
        if answer in names and len(names) > _OPTIONS:
            return tuple(name for name in names if name != answer)
    return ()


def _of_the_members(text: str, subject: Subject) -> str:
    """ "Which member of the band X opened a bakery?"."""
    if subject.cls not in ("band", "mission") or not text.startswith("who "):
        return ""
    return f"which {of_group('member', subject)}{text[3:]}"


def _one_of(text: str) -> str:
    """Ask "which of these people served as the editors" of one: "served as one of the editors"."""
    return _TOGETHER.sub(r"\1 as one of the \2", text) if text.startswith("which of these") else text


def _is_of_another(clause: Clause, reading: Reading) -> bool:
    """Whether a clause tells what another body did, which is not "at" a body or a building."""
    if reading.discourse.subject.cls in HAPPENINGS:
        return False
    run = run_around(clause.subject.head, clause.sentence, reading.discourse)
    name = reading.discourse.names.mention(run) if run is not None else None
    return name is not None and name.sure and name.type == "organization"


def _is_elsewhere(text: str, subject: Subject, reading: Reading) -> bool:
    """Whether a stem tells of what went on in another town or land than the subject's place."""
    if subject.cls not in PLACES:
        return False
    names = [reading.discourse.names.find(m[1]) for m in _PLACED.finditer(text)]
    apart = ("", *_APART) if _MADE_THERE.search(text) else _APART
    return any(name is not None and name.type == "place" and name.fine in apart for name in names)


def said_once(text: str, reference: str) -> str:
    """Say whose the parts are at the first alone: "the nest of X built by the female"."""
    bare = re.sub(rf"(\b[a-z-]+) of {re.escape(reference)}(?!['’\w-]|{_KIN})", r"\1", text)
    if bare != text and re.search(rf"\b{re.escape(reference)}(?!['’\w-])", bare):
        return bare
    first, of, rest = text.partition(f" of {reference}")
    return first + of + re.sub(rf" of {re.escape(reference)}(?![\w-])", "", rest)


def is_past(clause: Clause) -> bool:
    if clause.auxiliaries:
        return clause.auxiliaries[0] not in _PRESENT
    return clause.verb.tag_ not in ("VBZ", "VBP")


def context(clause: Clause, reading: Reading, *, past: bool = True) -> str:
    """The words that tell what a question is about: "In the film X", "At the company Y"."""
    return lead(reading.discourse.subject, headings_of(clause.sentence), past=past)
