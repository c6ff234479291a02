"""Names that a player cannot know, told by what they name: "the lander Ceyx", "the Isle of Rym".

A stem may hold names that everybody knows or that say what they name ("Quay Theatre"), people by their full
names, and what it introduces. Of any other the document tells what it is; where it does not, a name may
stand where the sentence tells it ("join Tavora"), but is not asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.labelling import PEOPLES
from quiz.facts.names.geography import CITIES, CONTINENTS, COUNTRIES, PLANETS, QUARTERS, REGIONS
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import GENERIC_ENDINGS, PARTICLES, STARTS, TITLES, head_type
from quiz.facts.subject_nouns import WORKS
from quiz.facts.terms.trades import KIN, is_role
from quiz.facts.values.calendar import MONTHS
from quiz.facts.words import FUNCTION_WORDS, word_set
from quiz.questions.fame import is_listed, known_people

_SMALL = r"(?:of|the|de|del|la|le|du|van|von|der|den|y|&|upon|di|da|al)"
_NAME = re.compile(
    rf"(?<![\w'’–-])[A-ZÀ-Þ][\w'’.&–-]*(?: (?:{_SMALL} ){{0,2}}(?:[A-ZÀ-Þ][\w'’.&–-]*|\d+(?=[ ?,])))*"
)
_QUOTED = re.compile(r'"[^"]*"')
_ENDED = re.compile(rf"[?,]|['’]s? |$| (?:[a-z]+(?:ed|en|ing)|{'|'.join(sorted(FUNCTION_WORDS))})\b")
"""What stands behind a name that is no part of another one ("the Ceyx team")."""
_EXPLAINED = re.compile(r", (?:an?|the|who|which|whose|then|born|aged) |, \w+ of | \(|,? & ")
_ITEM = re.compile(r" ?[,;()–:] ?| and ")
_FOLLOWING = re.compile(r" [a-z-]+")
_ASKED = re.compile(
    r"\b(?:was|were|is|are|did|does|do|has|had|have)(?: the)? $|\b[Ww]ho (?:wa|i)s the [a-z -]+ of(?: the)? $"
)
"""What stands before a name that is asked about: "when was Ceyx …", "who was the captain of the Ceyx"."""
_OF_CRAFT = re.compile(
    r"\b(?:mass|manufacturer|antenna|hatch) of "
    r"|\b(?:weigh(?:ed)?|built|displayed|on display|lift(?:ed)? off|carry)\b"
)
"""What is told of the craft, and not of its flight."""
_PLACING = word_set("in at near from to into outside on off of through between via around towards toward and")
_ARTICLES = frozenset(("the", "a", "an"))
_TELLING = word_set(
    """centre center chart list basin league prize award awards colegio collège lecture lectures camera
    distillery hurricane typhoon flight"""
)
_WORLD = {*CITIES, *COUNTRIES, *CONTINENTS, *REGIONS, *PLANETS, *QUARTERS}
_WORDS = {*MONTHS, *PEOPLES, *word_set("Earth Moon Sun Internet Windows Olympic Jews Reformation Christmas")}
_SEATS = word_set("city town village hamlet port colony island")


@dataclass(frozen=True, slots=True)
class Found:
    """A name of a stem: what the document takes it for, if surely, and calls it; what stands around it."""

    text: str
    entity: Entity | None
    type: str
    kind: str
    last: str
    second: str
    ahead: str
    behind: str


def introduced(stem: str, base: FactBase) -> str:
    """A stem whose names a player can place, "" where one of them says nobody or can be told by nothing."""
    stem = _as_craft(_kind_once(stem, base), base)
    names = list(_names(stem, base))
    unknown = [found for found in names if not _is_plain(found, base)]
    said = [(found, _in_full(found, base) or _with_kind(found, base)) for found in unknown]
    told = [f"{found.ahead}{text}{found.behind}" for found, text in said if text]
    untold = any(not text and _is_asked_about(found, base) for found, text in said)
    if len(told) > 1 or untold or any(_says_nobody(found, base) for found in names):
        return ""
    return told[0] if told else _with_band(stem, base)


def _kind_once(stem: str, base: FactBase) -> str:
    """ "Which company did X buy?", "X is a German maker of clocks": the subject by its name alone."""
    name, reference = base.subject.name, base.subject.reference
    kind = reference.removeprefix("the ").removesuffix(name).strip()
    before, named, behind = f"{stem[0].lower()}{stem[1:]}".partition(reference)
    asked = re.search(rf"\bwhich {re.escape(kind)}\b", before) is not None
    told = not before and behind.startswith((" is a", " was a")) and f" {kind} " in behind
    if not kind or not named or base.subject.cls in WORKS or not (asked or told):
        return stem
    said = f"{before}{name}{behind}"
    return f"{said[0].upper()}{said[1:]}"


def _as_craft(stem: str, base: FactBase) -> str:
    """ "What did the spacecraft X weigh?": a flight is not built, weighed or shown in a museum."""
    flown = base.subject.noun == "spaceflight" and _OF_CRAFT.search(stem) is not None
    return stem.replace("the spaceflight ", "the spacecraft ") if flown else stem


def _names(stem: str, base: FactBase) -> Iterator[Found]:
    """The names of a stem but for its subject's and for titles in quotes."""
    hidden = stem
    for pattern in (_own(base), _QUOTED):
        hidden = pattern.sub(lambda m: "_" * len(m[0]), hidden)
    for match in _NAME.finditer(hidden):
        text, start = match[0], match.start()
        first, _, rest = text.partition(" ")
        if start == 0 and (not rest or first.casefold() in FUNCTION_WORDS):
            text, start = rest, len(first) + 1
        text = re.sub(r"['’]s?$", "", text.rstrip("?.,"))
        if text[:1].isupper():
            entity, ahead, behind = _forms(base).get(text), stem[:start], stem[start + len(text) :]
            kind = entity.type if entity is not None and entity.sure else ""
            last, second = ["", "", *ahead.split()][:-3:-1]
            yield Found(text, entity, kind, base.kinds.get(text, ""), last, second, ahead, behind)


@lru_cache(maxsize=2)
def _own(base: FactBase) -> re.Pattern[str]:
    """Matches the subject by any of its names."""
    subject = base.subject
    names = sorted({subject.reference, subject.name, subject.short, *subject.called}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, filter(None, names)))})(?!\w)")


@lru_cache(maxsize=2)
def _forms(base: FactBase) -> Mapping[str, Entity]:
    """The names of a document by every form of theirs."""
    forms = {form: e for e in reversed(base.entities) for form in (*e.forms, e.text.removeprefix("The "))}
    return forms | {entity.text: entity for entity in base.entities}


@lru_cache(maxsize=2)
def _bearers(base: FactBase) -> Mapping[str, frozenset[str]]:
    """The people of a document by each word of their names but the first, none of them twice."""
    people = {e.text for e in base.entities if e.type in ("person", "character") and '"' not in e.text}
    full = {name for name in people if not any(name != other and name in other for other in people)}
    words = {word for name in full for word in name.split()[1:]}
    return {word: frozenset(name for name in full if word in name.split()[1:]) for word in words}


@cache
def _is_of_the_world(name: str) -> bool:
    """Whether everybody knows a name, or its words say what it names."""
    words = name.split()
    if name in _WORLD or is_listed(name) or name in known_people():
        return True
    if " of " in name or "&" in words or not _WORDS.isdisjoint(words):
        return True
    if len(words) > 1 and (words[0].casefold() in STARTS or words[-1] in GENERIC_ENDINGS):
        return True
    return any(head_type(w) or is_role(w.casefold()) or w.casefold() in _TELLING for w in words)


def _is_plain(found: Found, base: FactBase) -> bool:
    """Whether a name needs nothing: known, telling, a person's in full, a place's where it is in, told."""
    text, last = found.text, found.last
    known = _is_of_the_world(text) and (text not in _bearers(base) or last in _PLACING)
    if known or text in base.subject.name:
        return True
    full = " " in text and (found.type == "person" or given_name_sex(text))
    if (full or found.type == "character") and (
        found.type == "person" or head_type(found.kind.split(" ")[-1]) is None
    ):
        return True
    if found.type in ("award", "event") or last in TITLES or last.isdigit() or last.endswith('"'):
        return True
    placed = found.type == "place" and _PLACING & {last, found.second if last == "the" else ""}
    return bool(placed) or _is_told(found, base.document.text)


def _is_told(found: Found, text: str) -> bool:
    """Whether the words around a name say what it is ("the lander Ceyx", "the firm of Tavora", "Ceyx, a
    lander") or make it a part of what the text calls so ("the Ceyx team").
    """
    noun = found.second if found.last == "of" else found.last
    beside = noun == found.last and found.second in _ARTICLES
    beside = beside or head_type(noun) is not None or is_role(noun)
    if beside and noun.isalpha() and noun.islower() and noun not in FUNCTION_WORDS:
        return True
    if found.ahead.startswith("What kind of ") or (
        found.kind and f" {found.kind.split(' ')[-1]}" in found.ahead
    ):
        return True
    following = _FOLLOWING.match(found.behind)
    part = following is not None and not _ENDED.match(found.behind) and found.text + following[0] in text
    return part or _EXPLAINED.match(found.behind) is not None


def _says_nobody(found: Found, base: FactBase) -> bool:
    """Whether a name is a surname that several people bear, or outside a story a given name alone."""
    if " " in found.text or found.type == "place" or found.last in KIN | TITLES:
        return False
    entity = found.entity
    alone = entity is not None and entity.type == "person" and entity.text == found.text
    given = alone and base.subject.cls not in WORKS and given_name_sex(found.text, alone=True)
    return bool(given) or len(_bearers(base).get(found.text, ())) > 1


def _is_asked_about(found: Found, base: FactBase) -> bool:
    """Whether a question is about what bears a name, not a place, a body, what a row tells or its deeds."""
    row = any(found.text in _ITEM.split(row.value) for row in base.document.infobox)
    asked = _ASKED.search(found.ahead)
    if row or asked is None or found.type in ("place", "organization"):
        return False
    peoples = found.behind == "?" and asked[0].rstrip() in ("are", "were")
    return not peoples and _own(base).search(found.behind) is None


def _in_full(found: Found, base: FactBase) -> str:
    """The full name of the person or the thing that a stem calls by a part of it, if only one is meant."""
    if " " in found.text or found.last in PARTICLES or found.type not in ("", "person", "organization"):
        return ""
    named = _bearers(base).get(found.text) or {e.text for e in base.entities if _is_more(e.text, found.text)}
    full = next(iter(named), "") if len(named) == 1 else ""
    return f"the {full}" if f" of {found.text}" in full and found.last != "the" else full


def _is_more(full: str, name: str) -> bool:
    """Whether a name is another one with its kind: "Tavora Games", "Isle of Rym"."""
    kind = full.removesuffix(f" of {name}") if full.endswith(f" of {name}") else full.removeprefix(f"{name} ")
    return kind != full and (kind in GENERIC_ENDINGS or head_type(kind) is not None)


def _with_kind(found: Found, base: FactBase) -> str:
    """A name with what the document calls it: before it, or behind it where many bear it."""
    kind, name, last = found.kind, found.text, found.last
    if kind and last == "the" and found.second in ("were", "are", "have"):
        return f"{name}, {'an' if kind[0] in 'aeio' else 'a'} {kind},"
    if found.type == "work" and found.entity is not None:
        kind, name = kind or found.entity.fine, f'"{found.entity.text}"'
    of = "of " if kind in _SEATS else ""
    return f"{'' if last in _ARTICLES else 'the '}{kind} {of}{name}" if kind else ""


def _with_band(stem: str, base: FactBase) -> str:
    """A stem about a record of a band with the band's name behind the title."""
    title = _QUOTED.search(stem)
    if base.subject.cls != "band" or title is None or _own(base).search(stem):
        return stem
    entity, ahead, behind = _forms(base).get(title[0][1:-1]), stem[: title.start()], stem[title.end() :]
    if entity is None or entity.fine not in ("album", "song") or behind.startswith(" by "):
        return stem
    kind = "" if ahead.endswith(f"{entity.fine} ") else f"the {entity.fine} "
    return f"{ahead}{kind}{title[0]} by {base.subject.reference}{behind}"
