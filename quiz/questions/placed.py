"""Whether a place may stand where a question puts its answer: in the town, the land, the kind that it names.

"which village" ─▶ no city of the world       "which theatre in Turin" ─▶ none that stands elsewhere
"outside Italy" ─▶ no town of Italy           "at the Teatro Real" ─▶ no town where no Spanish is spoken
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact
from quiz.facts.names.lexicon import CLUB_WORDS
from quiz.facts.subject_nouns import EVENTS, WORKS
from quiz.facts.words import word_set
from quiz.questions.called import is_lived_in, is_spoken, is_stood_at
from quiz.questions.formed_names import land_spoken_of
from quiz.questions.gazetteer.lists import VARIANTS
from quiz.questions.gazetteer.spoken import FLAVOURS
from quiz.questions.lands import may_hold
from quiz.questions.likeness import abroad, is_town, kind_of_place, lies_in
from quiz.questions.made_people import ISLES
from quiz.questions.origins import origins_of
from quiz.questions.spots import PLACE_ASKED, WATERS
from quiz.questions.wordset import contains

_OUTSIDE = re.compile(r"\boutside (?:of )?(?:the )?([A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*)")
_WITHIN = re.compile(
    r"\b[Ww]hich (?:[a-z]+(?: [a-z]+)?|(?:university|institution|college|academy|school) did\b[^?,]*?)"
    r" in (?P<town>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*)"
)
_SMALL = re.compile(r"\b[Ww]hich (?:of these )?(?:villages?|hamlets?)\b")
_LOCAL = re.compile(r"\b[Ww]hich (?:of these )?(?:villages?|hamlets?|towns?)\b")
_CITY = re.compile(r"\b[Ww]hich (?:of these )?(?:city|cities)\b")
TONGUES: Mapping[str, tuple[re.Pattern[str], frozenset[str]]] = {
    "Spanish": (
        re.compile(
            r"\b(?:Teatro (?:de(?: la| los| las|l)?|Nacional|Municipal|Real|Colón)|Ópera|Plaza|Estadio)\b"
        ),
        word_set("Spain Argentina Chile Mexico Peru Uruguay Colombia Cuba Venezuela Ecuador Bolivia"),
    ),
    "Italian": (
        re.compile(r"\b(?:Teatro|Palazzo|Piazza|Stadio|Museo|Officine|Edizioni|Casa)\b"),
        word_set("Italy Spain Portugal Argentina Brazil Chile Mexico Peru Uruguay Colombia Cuba"),
    ),
    "French": (
        re.compile(r"\b(?:Théâtre|Opéra|Salle|Palais|Hôtel de|Stade|Lycée|Place d[eu]|Musée)\b"),
        word_set("France Belgium Switzerland Canada Luxembourg Monaco"),
    ),
    "German": (
        re.compile(r"\b(?:\w+oper|\w+theater|\w+haus|\w+halle|\w+platz|\w+stadion|Theater (?:an|am) \w+)\b"),
        word_set("Germany Austria Switzerland"),
    ),
}
"""By the tongue in which a venue is called, the shapes of its name and the lands where it may stand."""
FAMED = re.compile(
    r"\b(?:La Scala|Covent Garden|Carnegie Hall|Royal Albert Hall|Wembley|Madison Square Garden|Gamescom|"
    r"Metropolitan Opera|Bolshoi|Mariinsky|Louvre|Eiffel Tower|Sydney Opera House|Gewandhaus|"
    r"Westminster Abbey|Notre-Dame|Hagia Sophia|Buckingham Palace|Broadway|West End|Old Trafford|Camp Nou|"
    r"Maracanã|Kremlin|Ariane \d\w*|Colosseum|Vatican|Prado|Uffizi|Rijksmuseum|Hermitage|Smithsonian|"
    r"Sorbonne|Burgtheater|Wigmore Hall|Abbey Road Studios|Teatro Colón|Palais Garnier|Moulin Rouge|"
    r"Reichstag|White House|Capitol)\b"
)
"""What everybody knows the town of."""
_SHORT = 3
_NEVER = re.compile(r"(?!)")
_LAND_OF = dict.fromkeys(("England", "Britain", "Great Britain"), "United Kingdom")
_OUTLETS = {
    "United States": re.compile(r"\b(?:PBS|NBC|CBS|ABC|HBO|NPR|Billboard|Congress|Senate|US|USA)\b"),
    "United Kingdom": re.compile(r"\b(?:UK|BBC|ITV|Channel 4|BAFTA|FA Cup|House of (?:Commons|Lords))\b"),
}
"""What everybody knows the land of."""
_NO_LAND = frozenset(("South", "United", "States"))


def is_placed(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a place of the document may be meant by the words of a question."""
    name, answer = entity.text, fact.answer.text
    if not (may_be_meant(name, answer, stem) and _is_within(entity, stem, base)):
        return False
    if _is_of_another_sort(entity, fact, stem, base) or is_beyond(name, fact, stem, base):
        return False
    return is_town(name) or not is_spoken(entity, base)


def _is_of_another_sort(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a name is no place of the answer's sort: a town beside a bay or a fair, a mere "Fen"."""
    name, answer = entity.text, fact.answer.text
    short = len(name) <= _SHORT < len(answer) and not is_town(name)
    if short or _is_team(name) > _is_team(answer):
        return True
    told = fact.relation.startswith(("clause", "frame"))
    if (
        told
        and is_town(answer)
        and _CITY.search(stem)
        and not (entity.fine in ("city", "town") or is_town(name))
    ):
        return True
    if entity.fine == "city" and is_far_from_local(name, fact, stem):
        return True
    if told and is_stood_at(base.named.get(answer), base) and not is_town(answer):
        return is_town(name) or is_lived_in(entity, base)
    seat = fact.relation == "infobox.headquarters"
    at_home = (told or seat) and base.subject.cls not in (*WORKS, *EVENTS, "person")
    return (at_home or fact.relation == "frame.whence") and _is_far_from_home(name, fact, base)


def _is_team(name: str) -> bool:
    """Whether a name is that of a town's club: "Leicester City"."""
    town, _, last = name.rpartition(" ")
    return last in CLUB_WORDS and is_town(town)


def _is_far_from_home(name: str, fact: Fact, base: FactBase) -> bool:
    """Whether a town is abroad where somebody came from one that only the land of the document knows."""
    lands = lies_in(name)
    home = "" if lies_in(fact.answer.text) or not lands else land_spoken_of(fact, base)
    return home in VARIANTS["town"] and home not in lands


def is_alone_abroad(fact: Fact, others: Sequence[str]) -> bool:
    """Whether a town is known to lie abroad, and the others all in one land: Cannes beside Hull and Leeds."""
    if fact.answer.type != "place" or not fact.relation.startswith("clause"):
        return False
    shared = frozenset.intersection(*(_lands(other) for other in others))
    own = _lands(fact.answer.text)
    return bool(shared) and bool(own) and shared.isdisjoint(own)


def _lands(town: str) -> frozenset[str]:
    """The lands that have a town of a name, those of the British Isles as one."""
    lands = lies_in(town)
    return lands - ISLES | {"Isles"} if lands & ISLES else lands


def may_be_meant(name: str, answer: str, stem: str) -> bool:
    """Whether a place's name alone does not tell that the question cannot mean it."""
    barred = _OUTSIDE.search(stem)
    if barred is not None and (name == barred[1] or barred[1] in lies_in(name)):
        return False
    if WATERS.search(answer) and not (WATERS.search(name) or kind_of_place(answer)):
        return False
    if _SMALL.search(stem) and is_town(name) and not is_town(answer):
        return False
    if not may_hold(name, answer, stem):
        return False
    return all(
        not lands or not lies_in(answer) or lands & lies_in(name) for lands in _lands_told(stem, answer)
    )


def is_beyond(name: str, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a town lies outside the answer's land, which the question tells: "her American tour"."""
    if not fact.relation.startswith(("clause", "frame")):
        return False
    told = _lands_named(stem, fact.answer.text, base.subject.reference)
    lands = lies_in(name)
    return is_town(name) and any(land not in lands for land in told)


@lru_cache(maxsize=1 << 8)
def _lands_named(stem: str, town: str, subject: str) -> frozenset[str]:
    """The lands of a town that a question names beside its subject, or whose people or things it names."""
    rest = stem.replace(subject, "")
    said = {*re.findall(r"[A-ZÀ-Þ][\w.-]+", rest)} - _NO_LAND
    return frozenset(
        land for land in lies_in(town) if land in rest or not said.isdisjoint(FLAVOURS.get(land, "").split())
    )


def is_far_from_local(name: str, fact: Fact, stem: str) -> bool:
    """Whether a town of the world is offered for one that only its own district knows."""
    local = fact.relation.startswith("clause") or _LOCAL.search(stem) is not None
    return local and is_town(name) and not is_town(fact.answer.text)


def may_be_there(name: str, fact: Fact, stem: str, beside: Sequence[str], base: FactBase) -> bool:
    """Whether a place of the world may be meant beside the document's: of towns of one land none abroad."""
    answer = fact.answer.text
    if is_far_from_local(name, fact, stem) or is_beyond(name, fact, stem, base):
        return False
    at_home = fact.relation.startswith("clause") and any(lies_in(one) & lies_in(answer) for one in beside)
    return may_be_meant(name, answer, stem) and not (at_home and abroad(name, answer))


def is_told_by_name(fact: Fact, stem: str, others: Sequence[str], base: FactBase) -> bool:
    """Whether somebody's name tells the only town or land from which such a one can come: Paola of Turin."""
    if fact.relation not in ("frame.whence", "list.squad_land") or fact.answer.type != "place":
        return False
    people = [e.text for e in base.sure_names.get("person", ()) if contains(stem, e.text)]
    told = {land for name in (*people, *fact.roles.values()) for land in origins_of(name)}
    own = told & {fact.answer.text, *lies_in(fact.answer.text)}
    return bool(own) and not any(own & {other, *lies_in(other)} for other in others)


def is_told_by_venue(fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a question that asks for a town names a house of which everybody knows where it stands, or one
    that asks for a land names something of it: "In which country did it top the UK charts".
    """
    if fact.answer.type != "place" or not PLACE_ASKED.search(stem):
        return False
    land, famed = fact.answer.text, FAMED.search(stem)
    if kind_of_place(land) != "country":
        return famed is not None and famed[0] != land and not kind_of_place(land)
    rest = stem.replace(base.subject.reference, "")
    return fact.relation.startswith("clause") and (
        _OUTLETS.get(_LAND_OF.get(land, land), _NEVER).search(rest) is not None
        or any(land in lies_in(name) for name in re.findall(r"[A-ZÀ-Þ][\w-]+", rest))
    )


def _lands_told(stem: str, answer: str) -> Sequence[frozenset[str]]:
    """The lands in which a venue of the question can stand, by the tongue of its name."""
    if not PLACE_ASKED.search(stem):
        return ()
    return [lands for shape, lands in TONGUES.values() if shape.search(stem) and lies_in(answer) & lands][:1]


def _is_within(entity: Entity, stem: str, base: FactBase) -> bool:
    """Whether a place may stand in the town that a question puts its answer in."""
    asked = _WITHIN.search(stem)
    if asked is None or contains(base.subject.name, asked["town"]):
        return True
    if is_town(entity.text) and not is_town(asked["town"]):
        return False
    return _stands_in(entity, asked["town"], base)


def is_housed(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a school or a gallery of the document may be in the town that a question tells."""
    return not fact.relation.startswith("clause") or _is_within(entity, stem, base)


def stands_elsewhere(name: str, stem: str) -> bool:
    """Whether a house of the world has another town's name than the question's, or is of another land."""
    asked = _WITHIN.search(stem)
    if asked is None:
        return False
    lands = lies_in(asked["town"])
    held = next((land for land, names in VARIANTS["university"].items() if name in names), "")
    tongue = next((there for shape, there in TONGUES.values() if shape.search(name)), frozenset())
    towns = (word for word in re.findall(r"[A-ZÀ-Þ][\w-]+", name) if lies_in(word))
    return (
        any(town != asked["town"] for town in towns)
        or (bool(held) and held not in lands)
        or (bool(tongue) and tongue.isdisjoint(lands))
    )


@lru_cache(maxsize=256)
def _stands_in(entity: Entity, town: str, base: FactBase) -> bool:
    """Whether a line of the document names a place together with a town."""
    return any(contains(base.lines[place].text, town) for place in entity.places)
