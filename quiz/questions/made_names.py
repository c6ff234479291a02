"""Names formed as the answer is, for answers that the world does not know.

    "Carvedan First Corps" ─▶ other ordinals     "Blackthorn Films" ─▶ other trees
    "Mont Tennant", "Penhale Stand", "Erkel Prize" ─▶ surnames of the document's and of the name's own land
    "Treaty of Marienborn" ─▶ other towns

They share the answer's head word, so that none is of another kind, and none is famous beside the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.given import is_given_name
from quiz.facts.names.lexicon import TITLES, head_type
from quiz.facts.words import word_set
from quiz.questions.asked_type import LIKE_TOWNS
from quiz.questions.formed_names import formed, land_spoken_of, names_strange_land
from quiz.questions.gazetteer.firms import OPENINGS, SPOT_NAMES, SPOTS, TRADES
from quiz.questions.gazetteer.invented import COINED, EXCHANGED, STATES
from quiz.questions.gazetteer.lists import GAZETTEER, LIKE, VARIANTS
from quiz.questions.gazetteer.origins import SURNAMES
from quiz.questions.likeness import SETTLEMENTS
from quiz.questions.made_people import maiden_names, origin_of_people
from quiz.questions.origins import is_known_surname, origins_of
from quiz.questions.quarters import WINDS
from quiz.questions.wordset import contains, contains_word, digest, words

_MOST, _OWN, _NEAR, _LONG = 12, 2, 3, 3
_FORMED = frozenset(("organization", "place", "award", "event"))
_NUMBERED = re.compile(r"^(?P<before>[A-Z].* )(?P<number>[1-9])$")
_PAIR = re.compile(r"^(?P<one>[A-Z][\w'’-]+) & (?P<two>[A-Z][\w'’-]+)(?P<rest>(?:,? [A-Z][\w.]*)*)$")
_DOUBLE = re.compile(r"^(?P<first>[A-Z]\w{3,}-)(?P<last>[A-Z]\w{3,})$")
_OF_TOWN = re.compile(
    r"^(?P<before>.*\b(?:University|Treaty|Peace|Diocese|Bank) of )(?P<town>(?:[A-Z][\w-]+ )?[A-Z][\w-]+)$"
)
_STATE = re.compile(
    r"^(?P<rank>(?:Kingdom|Duchy|Grand Duchy|Republic|Principality|Electorate|Free City|County) of )"
    r"(?P<name>[A-Z][\w-]+)$"
)
_STYLED = word_set("Nacional Histórico Histórica Municipal Superior")
"""What stands between such a word and the name."""
_AFTER_AN_OFFICER = re.compile(r"^(?P<rank>General|Admiral|Colonel|Captain) (?P<name>[A-Z]\w+)(?P<rest> .+)$")
_LEGAL = frozenset(("S.A.", "S.L.", "Ltda."))
_HELD = frozenset(("festival", "awards ceremony", "treaty", "conference"))
_FIRM_HEADS = frozenset(("company", "trade", "film company", "publisher", "label"))
_PACTS = frozenset(("Agreement", "Pact", "Treaty", "Convention", "Accord", "Accords", "Protocol"))
_NO_PARTNERS = frozenset(("Trust", "Society", "Board", "Authority", "Council", "Association", "Commission"))
_LONE = frozenset(("country", "province", "city", "sea", "coast", "land", "church", "army", "party", "court"))
_NATURAL = word_set("river desert plateau island glacier planet moon university park")
"""Kinds of place that are not called after people."""
_GREAT = word_set(
    """Royal National Imperial Federal International World European American British Grand Central Best
    Golden Nobel Pulitzer Booker Turner Oscar Emmy Tony Grammy Supreme State High Great Free Public Civil
    Old New"""
)
_MIDDLES = word_set(
    """Maritime Consolidated Savings Shipping Mining Iron Steel Oil Gas Cotton Mutual Insurance Steam Motor
    Railway Shield Memorial Industrial Electric Aircraft Folk Film Music Literary Book Jazz Space Coal
    Navigation Trading Manufacturing Engineering Photographic Heavy Plow Plough Harvester Tool"""
)
"""Second words of names that say what a body is for, not whose it is."""
_OF_ADJECTIVES = ("ive", "ional", "ary", "ial", "ural", "ical", "ative")
_GROUND_ENDINGS = ("Road", "Lane", "Park", "Field", "Street", "Moor", "Meadow")
_COLOURS = word_set("Red Blue White Green Black Yellow Gold Silver")
_NATIONS = word_set(
    """Swedish Norwegian Danish Finnish Icelandic Spanish Portuguese Italian French German Austrian Swiss
    Dutch Belgian Polish Czech Hungarian Romanian Bulgarian English Scottish Welsh Irish Australian
    Canadian"""
)


def names_formed_like(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...]:
    """Names of the answer's build, () where it has none that can be varied."""
    answer = fact.answer.text
    numbered = _NUMBERED.match(answer) is not None and fact.relation != "infobox.engine"
    if fact.answer.type not in _FORMED and " " in answer and not numbered:
        return ()
    row = base.document.slice(fact.evidence) if fact.relation.startswith("infobox.") else ""
    if fact.answer.type == "place" and names_strange_land(f"{stem} {row}"):
        return ()
    known = set(words(stem)) | set(words(base.subject.name))
    made = dict.fromkeys(n for n in _varied(fact, key, base) if n != answer and not contains(stem, n))
    return tuple([n for n in made if not (set(words(n)) - set(words(answer))) & known][:_MOST])


def _varied(fact: Fact, key: str, base: FactBase) -> Iterator[str]:
    """All that the answer's form allows, the surest first."""
    answer = fact.answer.text
    if (number := _NUMBERED.match(answer)) and fact.relation != "infobox.notable_work":
        own = int(number["number"])
        near = [n for n in range(max(1, own - _NEAR), own + _NEAR + 1) if n != own]
        yield from (f"{number['before']}{n}" for n in _shuffled([str(n) for n in near], key))
        return
    parts = answer.split()
    if fact.answer.fine == "stadium" and parts[-1] in ("Reach", *_GROUND_ENDINGS):
        yield from _grounds(key, base)
        return
    if len(parts) == 1:
        yield from _coined(fact, key, base)
    elif like := [*formed(answer, land_spoken_of(fact, base))]:
        yield from _shuffled(like, key)
        return
    if len(parts) < 2 or _stands_alone(fact) or parts[-1] in _PACTS:
        return
    rows = _exchangeable(parts, fact)
    if rows:
        if not set(words(" ".join(parts[i] for i in rows))) & set(words(base.subject.name)):
            yield from _exchanged(parts, rows, key)
    elif (pair := _PAIR.match(answer)) and parts[-1] not in _NO_PARTNERS:
        names = _surnames(pair["two"], key, base)
        for one, two in zip(names[::2], names[1::2], strict=False):
            yield f"{one} & {two}{pair['rest']}"
    elif of_town := _OF_TOWN.match(answer):
        towns = _towns_like(of_town["town"]) or _towns_of(base)
        yield from (of_town["before"] + town for town in _shuffled(towns, key) if town != of_town["town"])
    elif fact.answer.type == "place" and (officer := _AFTER_AN_OFFICER.match(answer)):
        for name in _surnames(officer["name"], key, base, local=True):
            yield f"{officer['rank']} {name}{officer['rest']}"
    elif (state := _STATE.match(answer)) and state["name"] not in _known_lands():
        yield from (state["rank"] + name for name in _shuffled(STATES.split(), key))
    elif fact.answer.type != "event" or fact.answer.fine in _HELD:
        yield from _renamed(parts, key, base, local=fact.answer.type in ("place", "award"))


def _stands_alone(fact: Fact) -> bool:
    """Whether a name is called after nobody: that of a land, or of a town for which its last word is none."""
    answer, fine = fact.answer.text, fact.answer.fine
    town = fine == "town" and answer.endswith(LIKE_TOWNS)
    return town or fine in _LONE or LIKE.get(fine) == "province" or answer in COUNTRIES


def _grounds(key: str, base: FactBase) -> Iterator[str]:
    """Grounds as English towns have them."""
    for name, ending in zip(
        _surnames("", key, base, "England"), _shuffled(_GROUND_ENDINGS, key), strict=False
    ):
        yield f"{name} {ending}"


def _coined(fact: Fact, key: str, base: FactBase) -> Iterator[str]:
    """Single words for a craft in its people's tongue, a program, a land on no map, a ship, firm or wife."""
    kind = LIKE.get(fact.answer.fine, fact.answer.fine)
    answer = fact.answer
    if (answer.fine == "belligerent" or kind == "country") and answer.text not in _known_lands():
        yield from _shuffled(STATES.split(), key)
    firm = answer.type == "organization" and kind in ("", "company")
    if kind == "surname":
        yield from maiden_names(fact, key, base)
    if firm and origins_of(f"X {answer.text}"):
        yield from _surnames(answer.text, key, base)
    if firm and (double := _DOUBLE.match(answer.text)):
        tongue = "France" if "é" in double["first"] else next(iter(origins_of(answer.text)), "")
        names = _surnames(double["last"], key, base, tongue)
        yield from (double["first"] + name for name in names)
    if kind == "ship":
        towns = _towns_like(answer.text) or _rows().get(answer.text, ())
        yield from (town for town in _shuffled(towns, key) if town != answer.text)
    if kind == "broadcaster" and len(answer.text) == _LONG and answer.text.isupper():
        yield from _shuffled(COINED["broadcaster"].split(), key)
    elif kind == "game engine" or fact.relation == "infobox.engine":
        yield from _shuffled(COINED["engine"].split(), key)
    elif kind in ("spacecraft", "lander") and fact.relation != "infobox.operator":
        yield from _shuffled(COINED.get(origin_of_people(base), COINED[""]).split(), key)


def _exchangeable(parts: Sequence[str], fact: Fact) -> dict[int, tuple[str, ...]]:
    """The words of a name that have their like, by place: no colours of what is not called after one."""
    if fact.answer.type == "event" or fact.answer.fine in ("league", "division", "club"):
        return {}
    own = parts[:-1] if fact.answer.type == "place" else parts
    rows = {i: row for i, part in enumerate(own) if part not in WINDS and (row := _rows().get(part))}
    if _head_of(parts[-1]) != "trade" and (len(parts) < _LONG or {"Cross", "Band"} & {*parts}):
        rows = {i: row for i, row in rows.items() if parts[i] not in _COLOURS or len(rows) > 1}
    if fact.answer.type != "organization":
        rows = {i: row for i, row in rows.items() if parts[i] not in _NATIONS}
    return rows


def _exchanged(parts: Sequence[str], rows: Mapping[int, Sequence[str]], key: str) -> Iterator[str]:
    """The name with words in it exchanged for their like, all of them at a time."""
    drawn = {i: _shuffled([w for w in row if w != parts[i]], f"{key}{i}") for i, row in rows.items()}
    for turn in range(max(map(len, drawn.values()))):
        yield " ".join(drawn[i][turn % len(drawn[i])] if i in drawn else part for i, part in enumerate(parts))


@cache
def _rows() -> Mapping[str, tuple[str, ...]]:
    rows = [tuple(line.split()) for line in EXCHANGED.splitlines()]
    return {word: row for row in rows for word in row}


def _renamed(parts: Sequence[str], key: str, base: FactBase, *, local: bool) -> Iterator[str]:
    """The name called after somebody else, or after another town: "Haugen Stand" beside "Penhale Stand"."""
    if parts[-1] in _LEGAL:
        yield from (f"{name} {parts[-1]}" for name in _renamed(parts[:-1], key, base, local=local))
        return
    opening = parts[0].casefold() if len([p for p in parts if p not in _STYLED]) == 2 else ""
    tongue = OPENINGS.get(opening)
    if opening == "casa" and (home := origin_of_people(base)) in ("Italy", "Portugal"):
        tongue = home
    head = _head_of(parts[-1])
    specific = parts[-1] if tongue is not None else parts[0]
    if (tongue is None and (not head or head in _LONE | _NATURAL)) or not _is_name(specific, base):
        return
    if parts[-1].endswith("ers") and _towns_like(specific):
        return
    if tongue is None and (towns := _towns_like(specific)):
        yield from (" ".join((town, *parts[1:])) for town in _shuffled(towns, key) if town != specific)
        return
    if len(parts) > 2 and parts[1] in SPOTS and head != "club" and not _is_surname(specific, base):
        yield from (" ".join((name, *parts[1:])) for name in _shuffled(SPOT_NAMES.split(), key))
        return
    business = head in _FIRM_HEADS and all(part.isalpha() for part in parts)
    known = _is_surname(specific, base) or business or _MIDDLES.issuperset(parts[1:-1])
    if len(parts) > 2 and tongue is None and not known:
        return
    ending = "'s" if specific.endswith(("'s", "’s")) else ""
    for name in _surnames(specific.removesuffix(ending), key, base, tongue or "", local=local):
        yield " ".join((*parts[:-1], name)) if tongue is not None else " ".join((name + ending, *parts[1:]))


def _head_of(word: str) -> str:
    """What the last word of a name tells of its kind, "" for nothing."""
    head = head_type(word)
    return (head[1] or head[0]) if head is not None else ("trade" if word in TRADES else "")


def _is_name(word: str, base: FactBase) -> bool:
    """Whether a word is a proper name and no common word with a capital."""
    bare = word.removesuffix("'s").removesuffix("’s")
    if (
        bare.endswith(_OF_ADJECTIVES)
        or not bare[:1].isupper()
        or bare.isupper()
        or len(bare) < 3
        or bare in _GREAT | WINDS
        or bare in _NATIONS
        or bare in TITLES
    ):
        return False
    return head_type(bare) is None and not contains_word(base.document.text, bare.casefold())


def _is_surname(word: str, base: FactBase) -> bool:
    return word in _people(base) or bool(origins_of(f"X {word}"))


@lru_cache(maxsize=2)
def _people(base: FactBase) -> tuple[str, ...]:
    """The surnames of a document's people."""
    full = (
        e.text.split() for e in base.sure_names.get("person", ()) if " " in e.text and " of " not in e.text
    )
    last = (parts[-1] for parts in full if is_given_name(parts[0]) and not is_given_name(parts[-1]))
    return tuple(dict.fromkeys(n for n in last if n.isalpha() and n[0].isupper() and head_type(n) is None))


def _surnames(like: str, key: str, base: FactBase, tongue: str = "", *, local: bool = False) -> list[str]:
    """Surnames of a name's land, or else of the land of the document's people, some of theirs among them."""
    home, own = origin_of_people(base), origins_of(f"X {like}")
    if like.isascii() and home not in own and not is_known_surname(like):
        own = frozenset()
    at_home = home and (
        home in own or (not own and (local or not like.isascii() or like[-1:] in tuple("aiou")))
    )
    origin = tongue or (home if at_home else min(own, default="England"))
    taken = set(words(base.subject.name)) | set(words(like))
    of_land = [n for n in SURNAMES[origin] if not set(words(n)) & taken]
    met = [n for n in _people(base) if origin in origins_of(f"X {n}") and not set(words(n)) & taken]
    return [*_shuffled(met, key)[:_OWN], *_shuffled([n for n in of_land if n not in met], key)]


def _towns_like(town: str) -> tuple[str, ...]:
    """The towns of the land in which a known town lies."""
    return next((towns for towns in VARIANTS["town"].values() if town in towns), ())


@lru_cache(maxsize=2)
def _towns_of(base: FactBase) -> tuple[str, ...]:
    """The towns of which a document speaks."""
    places = base.sure_names.get("place", ())
    return tuple(e.text for e in places if e.fine in SETTLEMENTS - {"", "place"} and " " not in e.text)


@cache
def _known_lands() -> frozenset[str]:
    names = (*COUNTRIES, *(name for names in VARIANTS["province"].values() for name in names))
    ranked = (match["name"] for name in GAZETTEER["belligerent"] if (match := _STATE.match(name)))
    return frozenset((*names, *ranked))


def _shuffled(names: Sequence[str], key: str) -> list[str]:
    return sorted(names, key=lambda name: digest(key, "made", name))
