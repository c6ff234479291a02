"""From a row that was read to its fact: what every reader of rows shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from quiz.documents import Document
from quiz.facts.infobox.forms import at_a_time, roughly
from quiz.facts.infobox.keys import Key, special_slots
from quiz.facts.infobox.rows import Row
from quiz.facts.labelling import PEOPLES
from quiz.facts.model import Answer, Fact
from quiz.facts.names.lexicon import head_type
from quiz.facts.subject import Subject
from quiz.facts.subject_nouns import EVENTS
from quiz.facts.values import Quantity, plain
from quiz.facts.words import word_set

_SORTS = word_set(
    "piz mont monte monts cerro pico pic ben beinn carn loch lough lac lago nevado volcán rio río isla"
)
"""First words of names that say what a thing is, in other tongues."""
_SHARED = word_set("national royal state city university international")
"""Words that names have in common with many."""


@dataclass(frozen=True, slots=True)
class Source:
    """What every reader of rows needs. `style` is how the article's prose writes dates."""

    document: Document
    subject: Subject
    style: str


def given_away(answer: str, subject: str) -> bool:
    """Whether the subject's name gives the answer away: they share a capitalised word of some length."""
    return bool(_long_names(answer) & _long_names(subject))


def _long_names(text: str) -> set[str]:
    words = {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", text) if word[0].isupper()}
    return {word for word in words - _SORTS - _SHARED if word != "the" and head_type(word) is None}


_NAMES = frozenset(("Test", "Tests", "Olympic", "Nobel", "Grand"))
_STYLE = re.compile(r"(?:Commander|Officer|Knight|Dame|Companion|Member|Fellow|Honorary|Grand(?! Cross))\b")
_THE_HEADS = re.compile(
    r"(?:Medal|Prize|Award|Order|Cross|Crystal|Crown|Trophy|Shield|Cup|Ribbon|Globe|Oscar"
    r"|[Bb]adge)\b(?: of .*| for .*)?$"
)


def with_article(award: str) -> str:
    """An award's name inside a sentence ("the Penrose Medal"), "" where its article is not plain."""
    if award.startswith("the "):
        return award
    if _STYLE.match(award) or " The " in award:
        return ""
    if award.startswith("The "):
        return "the " + award[4:]
    if award.startswith("Order of") or _THE_HEADS.search(award):
        return f"the {award}"
    return ""


def row_fact(
    row: Row,
    entry: Key,
    source: Source,
    answer: Answer,
    *,
    also: tuple[str, ...] = (),
    near: tuple[str, ...] = (),
    **roles: str,
) -> Iterator[Fact]:
    """The fact, where some form of the entry can be filled from the roles that the row gives.

    A time that no form has a slot for is put behind the form, in the past.
    """
    filled = {name: value for name, value in roles.items() if value}
    if "key" in filled:
        filled["key"] = _in_its_case(filled["key"], row.label)
    forms = [
        form for form in (entry.several if also else entry.forms) if special_slots(form) <= filled.keys()
    ]
    if not forms or given_away(answer.text, source.subject.name):
        return
    used = {slot for form in (*entry.forms, *entry.several) for slot in special_slots(form)}
    kept = {name: value for name, value in filled.items() if name in used}
    time = filled.get("years") or filled.get("when") if _may_be_dated(entry, source) else ""
    stems = at_a_time(forms, time) if time and not used & {"when", "years"} else ()
    if filled.get("years") and not (stems or "years" in used):
        return
    if isinstance(answer.value, Quantity) and answer.value.approximate and answer.value.type == "count":
        most = max(len(special_slots(form)) for form in forms)
        stems = roughly(stems or (form for form in forms if len(special_slots(form)) == most))
        answer = replace(answer, value=plain(answer.value))
        if not stems:
            return
    fact = entry.fact(answer, row.evidence, source.subject.roles(**kept), also=also, near=near)
    yield asked_by(fact, stems)


def _may_be_dated(entry: Key, source: Source) -> bool:
    """Whether a year beside a value tells when it was so: beside a price it tells of whose money it is."""
    return source.subject.cls not in EVENTS and entry.type != "money"


def _in_its_case(key: str, label: str) -> str:
    """A key in small letters, its names and initials as they are written: "ODI debut", "Ottoman losses"."""
    own = {w.lower(): w for w in label.split() if w in _NAMES or w[1:] != w[1:].lower()}
    return " ".join(
        own.get(word, word.title() if word.title() in PEOPLES and word != "pole" else word)
        for word in key.split(" ")
    )


def asked_by(fact: Fact, forms: Iterable[str]) -> Fact:
    """The fact, asked by forms of its own."""
    return replace(fact, stems=tuple(form.format_map(fact.roles) for form in forms))
