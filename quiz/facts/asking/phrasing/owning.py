"""Whose the things of a clause are: "the division *of the company X*" makes a frame needless."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quiz.facts.asking.phrasing.framing import headings_of, is_told_apart
from quiz.facts.clauses.clause import Clause
from quiz.facts.wording.telling import Told, ToldPart

_OF_A_WORK = re.compile(r" [a-z]+ the [a-z]")
_FOR_THE = re.compile(r"(?:for|in|on|at|during) the [a-z]+")
_ONE_OF_MANY = re.compile(r"an? ", re.IGNORECASE)


def with_owner(told: Told, slot: int | None) -> Told:
    """A clause that lacks the subject's name, with it behind the first noun that is the subject's."""
    known = slot is not None and is_anchored(told) and not needs_frame(told.clause)
    own = told.subject.phrase is not None and bool(told.subject.phrase.tied)
    if names_subject(told, slot) or (known and not own):
        return told
    kept = [told.subject] if slot is not None else []
    kept += [part for i, part in enumerate(told.parts) if i != slot]
    tied = [part for part in kept if part.phrase is not None and part.phrase.tied]
    nouns = [part for part in tied if part.phrase is not None and part.phrase.owned[0].islower()]
    for chosen in [*nouns, *tied][:1]:
        owned = _owned(chosen, passive=told.clause.passive)
        said = tuple(owned if part is chosen else part for part in told.parts)
        return replace(told, subject=owned if told.subject is chosen else told.subject, parts=said)
    return told


def _owned(part: ToldPart, *, passive: bool) -> ToldPart:
    assert part.phrase is not None
    said = _behind_the_maker(part.phrase.text, part.phrase.tied, passive=passive)
    return replace(part, phrase=replace(part.phrase, text=said, about_subject=True))


def _behind_the_maker(text: str, tied: str, *, passive: bool) -> str:
    """ "A play by Ada Poe *of the film X*": before "by" the owner would be heard as what Ada Poe made.

    Who made a thing "for the production" did not make the production: "made by Ada Poe for the production".
    """
    head, by, maker = text.partition(" by ")
    owner = tied.removeprefix(head).removesuffix(by + maker)
    whole = by and maker[:1].isupper() and tied == head + owner + by + maker
    if not whole or not _OF_A_WORK.match(owner):
        return tied
    return f"by {maker} {head}{owner}" if passive and _FOR_THE.fullmatch(head) else text + owner


def agent_first(parts: Sequence[tuple[int, ToldPart]]) -> Sequence[tuple[int, ToldPart]]:
    """The parts of a clause in their order, "by Ada Poe" before "for the stage *of the film X*".

    Behind it the agent would be heard as the maker of what the owner is.
    """
    told = [p.phrase for _, p in parts if p.phrase is not None and p.part.role == "preposition"]
    if not any(phrase.tied and phrase.text == phrase.tied for phrase in told):
        return parts
    return sorted(parts, key=lambda n: (n[1].part.role == "preposition", n[1].part.fronted))


def owned_opening(opening: str, told: Told, slot: int | None) -> str:
    """ "How many new scenes of the film X": the words that ask, with the subject's name behind its noun."""
    phrase = told.subject.phrase if slot is None else told.parts[slot].phrase
    if phrase is None or names_subject(told, slot):
        return opening
    noun, _, owner = phrase.owned.partition(" ")
    return f"{opening} {owner}" if noun and opening.endswith(f" {noun}") else opening


def names_subject(told: Told, slot: int | None) -> bool:
    """Whether what is said of a clause names the subject of the article."""
    kept = [p for i, p in enumerate(told.parts) if i != slot]
    kept += [told.subject] if slot is not None else []
    return any(p.phrase is not None and p.phrase.about_subject for p in (*kept, *told.middle))


def is_anchored(told: Told) -> bool:
    """Whether what the clause tells of is known by its name alone, a company, a titled work, an event."""
    phrase = told.subject.phrase
    return phrase is not None and phrase.anchored and not _ONE_OF_MANY.match(phrase.text)


def needs_frame(clause: Clause) -> bool:
    return is_told_apart(headings_of(clause.sentence))
