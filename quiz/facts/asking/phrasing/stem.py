"""A question in the making: its words, and what the words of its phrases bring into it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quiz.facts.wording.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Stem:
    """A question without its mark.

    `leans`: it needs the sentence before. `about_subject`: it names the subject.
    `anchored`: it names a work, a company, an event or a place of its own kind, and so needs no frame.
    `alone`: what it tells of is known by its full name, so that it needs no frame that says little.
    `in_place`: it asks where the answer stands, behind subject and verb.
    """

    text: str
    leans: bool
    about_subject: bool
    anchored: bool = False
    in_place: bool = False
    alone: bool = False


def with_phrase(stem: Stem | str, phrase: Phrase) -> Stem | str:
    """A stem that holds a phrase which `compose` did not put there; a reason against it stays one."""
    if isinstance(stem, str):
        return stem
    about = stem.about_subject or phrase.about_subject
    return replace(stem, leans=stem.leans or phrase.leans, about_subject=about)
