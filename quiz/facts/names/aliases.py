"""Which short forms mean which full names: a surname, a company without its "Ltd", a title and a surname."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from quiz.facts.names.clues import STATED, person_like
from quiz.facts.names.geography import CITIES, CONTINENTS, COUNTRIES, REGIONS
from quiz.facts.names.given import given_name_sex, is_given_name, title_sex
from quiz.facts.names.lexicon import GENERIC_ENDINGS, PARTICLES, PARTS_OF_LAND, TITLES, head_type

if TYPE_CHECKING:
    from quiz.facts.names.document import Name

_NUMBERS = frozenset(
    ("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIV")
)
_PEERS = frozenset(
    ("Duke", "Duchess", "Earl", "Count", "Countess", "Marquess", "Marquis", "Viscount", "Lord")
)

_FIRMS = frozenset(("company", "film company", "record label", "publisher", "shipping line"))


def surname(full: str) -> str:
    """The part of a person's name by which later sentences call them, particles included.

    Of "Joanna of Brabant" it is what stands before the place; a peer is called by the place.
    """
    words = [w for w in full.split() if w not in _NUMBERS]
    if "of" in words[1:-1]:
        of = words.index("of", 1)
        called = words[of + 1 :] if words[of - 1] in _PEERS else words[:of]
        return full if len(called) == 1 and called[0] in TITLES else " ".join(called)
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in PARTICLES:
        start -= 1
    return " ".join(words[start:]) if words else full


def _first_surname(full: str) -> str:
    """The first of two surnames, by which the text calls who is never called by the last: "Manuel *Soto*
    Prado"."""
    words = [w for w in full.removesuffix(surname(full)).split() if w not in TITLES]
    told = len(words) > 1 and is_given_name(words[0]) and not is_given_name(words[-1])
    return words[-1] if told and words[-1][-1:] != "." else ""


def find_aliases(names: dict[str, Name]) -> dict[str, str]:
    """Map each short form that only one full name can mean to that name."""
    owners: dict[str, set[str]] = defaultdict(set)
    firms: dict[str, set[str]] = defaultdict(set)
    for full, name in names.items():
        words = full.split()
        if len(words) < 2:
            continue
        for short in _short_forms(full, words, name):
            own = (
                short in names
                and bool(names[short].stated)
                and names[short].stated.keys() != name.stated.keys()
            )
            own = own or (short in names and names[short].titled)
            if short != full and short in names and not own and not _is_place(names[short], name):
                owners[short].add(full)
    for full in names:
        first = _first_surname(full)
        if first in names and surname(full).split()[-1] not in names and not names[first].located:
            owners[first].add(full)
    for full, name in names.items():
        for short in _firm_forms(full, name):
            if short in names and short not in owners and _is_bare(names[short]):
                firms[short].add(full)
    owners.update(firms)
    for full, name in names.items():
        for tail in _tails(full):
            if tail in names and names[tail].stated and not name.stated:
                owners[full] = {tail}
    for short, fulls in owners.items():
        known = {full for full in fulls if names[full].stated}
        if len(fulls) > 1 and len(known) == 1 and not names[short].stated:
            owners[short] = known
    direct = {short: min(fulls) for short, fulls in owners.items() if len(fulls) == 1}
    return {s: _follow(f, direct) for s, f in direct.items()}


def _firm_forms(full: str, name: Name) -> Iterable[str]:
    """The beginnings of a firm's name, by one of which a text may call it: "*Corvin* Industrial Group"."""
    words = full.split()
    kind = head_type(words[-1])
    if len(words) < 2 or kind is None or kind[1] not in _FIRMS or kind not in name.votes or "of" in words:
        return ()
    return (" ".join(words[:end]) for end in range(1, len(words)))


def _is_bare(short: Name) -> bool:
    """Whether nothing tells of a name what it is, so that it may be short for a firm's."""
    known = {short.text} & (COUNTRIES | CITIES | REGIONS | CONTINENTS) or is_given_name(short.text)
    told = any(count > 0 and kind != "organization" for (kind, _), count in short.votes.items())
    return not (known or told or short.located or short.titled or short.role or short.heard["place", ""])


def _is_place(short: Name, full: Name) -> bool:
    """Whether a short form is used as a place ("in Veltri"), and so is short for no company and no person."""
    stated = any(
        count >= STATED for (kind, _), count in full.votes.items() if kind in ("person", "character")
    )
    kinds = {kind for (kind, _), count in short.votes.items() if count > 0}
    land = short.located > 0 or ("place" in kinds and not kinds & {"person", "character"})
    return land and not stated


def _tails(full: str) -> Iterable[str]:
    """The ends of a name of two words or more: a person whom the text runs together with an outlet or a trade
    ("Rolling Stones Peter Travers") is the person.
    """
    words = full.split()
    return (" ".join(words[i:]) for i in range(1, len(words) - 1) if words[i - 1] not in ("of", "for", "in"))


def _follow(full: str, direct: dict[str, str]) -> str:
    seen = set()
    while full in direct and full not in seen:
        seen.add(full)
        full = direct[full]
    return full


def _called_by_surname(full: str, top: str) -> bool:
    """Whether a person or a name of no known type has short forms: "Upper Talva" is not "Talva"."""
    return full.split()[0] not in PARTS_OF_LAND and (top == "person" or person_like(full))


def _short_forms(full: str, words: list[str], name: Name) -> Iterable[str]:
    """The shorter ways in which a text may call this name again."""
    kinds = name.total()
    top = max(kinds, key=lambda k: (kinds[k], k)) if kinds else ""
    top = top if kinds.get(top, 0) > 0 else ""
    if top == "character" or (top in ("person", "") and _called_by_surname(full, top)):
        last = surname(full)
        yield last
        yield last[0].upper() + last[1:]
        if " of " not in last:
            yield last.split()[-1]
        if words[0] not in TITLES and (top or is_given_name(words[0])):
            yield words[0]
        sex = given_name_sex(full)
        for title in TITLES:
            if {sex, title_sex(title)} != {"f", "m"}:
                yield f"{title} {last}"
        if words[0] in TITLES:
            yield " ".join(words[1:])
    if top == "organization" and name.stated and ("organization", "club") in name.votes:
        yield words[0]
        yield words[-1]
    if top == "organization" and words[-1] in GENERIC_ENDINGS:
        yield " ".join(words[:-1])


def share_states(names: dict[str, Name]) -> None:
    """Where the document has a "Kingdom of X" or a "Duchy of X", X alone is that state too."""
    for full, name in names.items():
        short = names.get(land_of(full))
        if short is not None and not short.stated:
            short.votes.update(name.votes)
            short.stated.update(name.stated)
            short.votes["place", "country"] += STATED


def land_of(full: str) -> str:
    """What a state is called without its rank ("Duchy of *Tessin*"), "" where a name is no such state's."""
    kind, of, land = full.partition(" of ")
    return land if of and head_type(kind.split()[-1]) == ("place", "country") else ""
