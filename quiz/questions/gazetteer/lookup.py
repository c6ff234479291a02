"""Which list of the world's names goes with a question."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache

from quiz.facts.names.geography import COUNTRIES, REGIONS
from quiz.facts.names.lexicon import head_type
from quiz.facts.words import FUNCTION_WORDS, word_set
from quiz.questions.gazetteer.common import COMMON
from quiz.questions.gazetteer.flavours import DIVISION_ASKED, WORK_OF, Sought, field_of, flavour_of, list_of
from quiz.questions.gazetteer.groups import GROUPS
from quiz.questions.gazetteer.lists import GAZETTEER, LIKE, VARIANTS
from quiz.questions.gazetteer.nature import NATURE, TAXA
from quiz.questions.gazetteer.schools import SCHOOLS
from quiz.questions.gazetteer.shapes import SHAPES
from quiz.questions.gazetteer.terms import TERMS
from quiz.questions.gazetteer.works import WORKS

_ASKED = re.compile(r"\b(?:[Ww]hich|[Ww]hat)(?: of these| kind of| type of)?((?: [a-z][a-z'-]*){1,3})")
_TITLED = re.compile(r"\b(?:title|name) of (?:[^,]*?'s?|the|a|an)(?: \d{4})?((?: [a-z][a-z'-]*){1,3})")
_DEFINED = re.compile(r"^What (?:is|was|are|were) the((?: [a-z][a-z'-]*){1,3})")
_LIVES = re.compile(
    r"^(?:In which (?:place|town|city)|Where) (?:was|is|did) .*\b(?:born|die|buried|raised|baptised)\b"
)
_TWO_WORDS = {"colour": "shade"}
_BODIES = frozenset(("air force", "armed service", "legislature", "chamber"))
"""Lists among those of common nouns that hold names of bodies."""
_TEAM = re.compile(r"\bnickname of [^?]*\b(?:University|College|School|Academy)\b")
_IN_CLUB = re.compile(r"^club |\b(?:chairman|treasurer|club secretary)$")
_POSITIONS = tuple(
    f"{game} position" for game in ("gridiron", "basketball", "baseball", "ice hockey", "rugby")
)
_SOUND = re.compile(r"\b(?:the (?:album|song|single|EP|record)|recorded|band|recording)\b")
_OF_OLD = re.compile(r"^(?:[Ii]nside|[Oo]utside)\b|\bhalf(?:[- ]back)?$")
_STAMP = re.compile(r"\b(?:stamps?|post office)\b")
_EPONYM = re.compile(r"–|\b(?:method|effect|theorem|law|equation|scale|cycle|process|principle)\b")
_MAY_BE_LANDS = frozenset(("", "organization", "belligerent", "province", "winner"))
_WORKS = frozenset(("album", "song", "film", "novel", "play", "opera", "painting", "poem", "musical"))
_MADE_BY = (
    (re.compile(r"\b(?:directed|filmed|screened|starring|shot)\b"), "film"),
    (re.compile(r"\b(?:painted|hangs|canvas)\b"), "painting"),
    (re.compile(r"\b(?:sung|sings|recorded|single)\b"), "song"),
    (re.compile(r"\b(?:staged|premiered at the theatre)\b"), "play"),
)
_BROAD = frozenset(("university", "society", "agency", "army", "band", "institute"))
"""Fine types of several kinds, of which the noun asked tells one: no academy stands beside universities."""
_DONE_BY = ((re.compile(r"\b(?:company|firm|house|organization) (?:re)?published\b"), "publisher"),)
"""What verbs tell of a body that a question calls by a general noun."""
_GENERAL = word_set(
    """company organization firm place work group instrument order agency colour title institution record site
    name"""
)
"""Nouns that say less than a fine type."""


_EVERYWHERE_TEXT = """
    military decoration, voivodeship, letters behind a name, colour, shade, genus, epithet meaning, epithet
    thing, country, continent, language, old language, native language, climate, script, language family,
    genre, book genre, film award, Grammy, knighthood, fellowship, occupation, office, position, industry,
    field, academic subject, material, metal, mineral, rock, gas, crop, food, ingredient, tree, wood,
    animal, disease, cause of death, position of old, class, order, phylum, conservation status, musical
    instrument, musical work form, credit, medium, movement, architectural style, form of government,
    currency, religion, belief, monastic order, sport, programming language, platform, licence, orbit,
    planet, constellation, sea, military rank, type of bridge, building type, holiday,
    treaty, sports award, song, album, novel, film, book, history, biography, memoir, monograph, thesis,
    play, poem, musical, opera, short story, television series, episode, painting, sculpture, documentary,
    film company, band, festival, music festival, label, recording studio, awards ceremony, asteroid,
    rocket, publisher, cemetery, stock exchange, ship, nickname of a person, club nickname, derby, motto,
    English motto, navy, video game, game genre, screen genre, game engine, game company, magazine
    publisher, magazine category, frequency, orchestral work, court, church, town museum, town library,
    institute of, theatre company, observatory, public broadcaster, shipping line, lander, mascot, team
    nickname, colour pair, choir, chamber ensemble, French academy, academy of arts, ridge, plateau, art
    form, club office, football division, war, known for, product, brand, spacecraft, space programme,
    survey, resistance group, exhibition, cricket side, royal house, dairy animal, bowling
    style, type of rider, type of volcano, fuel, ore, medical specialty, crystal system, ideology,
    gridiron position, basketball position, baseball position, ice hockey position, rugby position, trade
    union, belligerent, river, island, desert, food company, electrical company, investor, prize, medal,
    design award, commission, publication, newspaper, nickname of a city, screen award, cycle of prints,
    postal service, railway, road, canal, dam, tunnel, law, legislature, broadcaster, science prize,
    mining company, student newspaper, saint, saint for short, callsign, callsign in space, political
    alignment, type of dam, type of lake, geological period, racehorse, mare, colour of a horse, voice,
    aircraft, laboratory, polar institute, magazine, journal, film distributor, squadron, fleet, flotilla,
    corps, bay, gulf, strait, peninsula, cape, garden, fort, opera house, trade fair, stage award, letters
    of a soldier, museum of, institute, orchestra, newspaper format, charity, battle, guild"""
_HOLDING = frozenset((*COMMON, *SCHOOLS, *GROUPS, "trade fair"))
_EVERYWHERE = frozenset(SCHOOLS) | {" ".join(kind.split()) for kind in _EVERYWHERE_TEXT.split(",")}
"""Lists whose names are tied to no country; of the others only those that hold the answer are used, and those
made for the country of which the text speaks.
"""


def world_names(sought: Sought) -> tuple[str, ...]:
    """Names of the kind that is asked, () where no list goes with it."""
    return next((names for _, names in _listed(sought)), ())


def fitting_names(sought: Sought) -> tuple[str, ...]:
    """Names of the kind that is asked which are tied to no country, or to the one that the text speaks of.

    Where the list holds the answer itself, its names are its like.
    """
    for _, names in _listed(sought):
        if sought.answer in names:
            return names
    if held := _holding(sought):
        return held
    for kind, names in _listed(sought):
        if kind in _EVERYWHERE or kind in TAXA or _is_variant(names):
            return names
    return ()


def _listed(sought: Sought) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The lists that go with a question, the most telling first, of names of the answer's type."""
    for kind in _kinds(sought):
        names = list_of(kind, sought) if _may_name(kind, sought.type) else ()
        if names:
            yield kind, names


def _may_name(kind: str, wanted: str) -> bool:
    """Whether a list holds names of a type: only works are in lists of works, none of clubs."""
    if kind in WORKS and kind not in GROUPS:
        return wanted == "work"
    if wanted == "work" and kind.endswith("club"):
        return False
    return wanted == "term" or kind in _BODIES or (kind not in TERMS and kind not in NATURE)


def kind_of_work(sought: Sought) -> str:
    """The kind of work that is asked, as its list is called; "" where nothing tells it."""
    return next((kind for kind, _ in _listed(sought)), "") if sought.type == "work" else ""


def _holding(sought: Sought) -> tuple[str, ...]:
    """The only list of bodies that holds an answer, whatever it was taken for: "India Post" among posts."""
    if sought.type not in ("organization", "event") or " " not in sought.answer:
        return ()
    kinds = [kind for kind, names in GAZETTEER.items() if sought.answer in names and kind in _HOLDING]
    return list_of(kinds[0], sought) if len(kinds) == 1 else ()


def _is_variant(names: tuple[str, ...]) -> bool:
    return id(names) in _variants()


@cache
def _variants() -> frozenset[int]:
    """Which lists are variants of others, by identity: they are constants."""
    return frozenset(id(own) for variants in VARIANTS.values() for own in variants.values())


def is_national(names: tuple[str, ...]) -> bool:
    """Whether a list is that of one country."""
    return id(names) in _of_lands()


@cache
def _of_lands() -> frozenset[int]:
    return frozenset(id(own) for v in VARIANTS.values() for land, own in v.items() if land[0].isupper())


@cache
def _in_all_lands(kind: str) -> frozenset[str]:
    """The names of a kind in all lands."""
    return frozenset(name for names in VARIANTS[kind].values() for name in names)


def _kinds(sought: Sought) -> Iterator[str]:
    """Names of lists, the most telling first: the noun asked, the fine type, the answer's own head."""
    shapes = SHAPES.get(sought.type, ())
    yield from (kind for shape, kind in shapes if shape.search(sought.answer))
    if sought.type == "award":
        return
    if sought.type == "person" and "saint" in sought.stem.split():
        yield "saint" if sought.answer.startswith("Saint ") else "saint for short"
    if sought.fine == "foreign title":
        yield sought.fine
        return
    if sought.fine == "known for":
        yield sought.fine if _EPONYM.search(sought.answer) else "art form"
        return
    yield from _by_answer(sought)
    if sought.type == "work" and sought.fine in ("", "work"):
        yield from (work for verbs, work in _MADE_BY if verbs.search(sought.stem))
    nouns = list(_nouns(sought.stem))
    if nouns and sought.fine in ("ship", "army", "navy") and nouns[0].split()[-1] == sought.fine:
        nouns = [noun for noun in nouns if noun.split()[-1] == sought.fine]
    yield from _by_verb(sought, nouns)
    telling = [n for n in nouns if n not in _GENERAL and n not in sought.fine.split()]
    if sought.fine and nouns and nouns[0].endswith(sought.fine):
        telling = [n for n in telling if n.endswith(sought.fine)]
    yield from (noun for noun in telling if noun in GAZETTEER or noun in VARIANTS)
    yield from (LIKE[noun] for noun in telling if noun in LIKE)
    if sought.fine in _BROAD and any(noun in GAZETTEER or noun in LIKE for noun in telling):
        return
    if sought.fine and sought.fine != "venue":
        yield LIKE.get(sought.fine, sought.fine)
    sings = "group" in nouns and field_of(sought) == "music"
    yield from (LIKE.get(noun, noun) for noun in nouns if noun != "group" or sings)
    yield from _by_head(sought)
    if sought.type == "place" and (_LIVES.search(sought.stem) or _lies_in_a_land(sought)):
        yield "town"
    if sought.type == "work" and sought.fine != "television series":
        named = next((word for word in re.findall(r"[a-z]+", sought.stem) if word in _WORKS), "")
        yield named or WORK_OF.get(flavour_of(sought, WORK_OF), "novel")


def _by_head(sought: Sought) -> Iterator[str]:
    """Kinds that the answer's last or first word tells."""
    words = sought.answer.split()
    heads = [head_type(word) for word in (words[-1], words[0])] if len(words) > 1 else []
    if head := next((head for head in heads if head is not None and head[0] == sought.type), None):
        yield LIKE.get(head[1], head[1])


def _by_verb(sought: Sought, nouns: list[str]) -> Iterator[str]:
    """Kinds of bodies of which a question tells what they did: who published, where songs were recorded."""
    if sought.type != "work" and "studio" in nouns and field_of(sought) == "music":
        yield "recording studio"
    if sought.type == "organization" and sought.fine in ("", "company", "organization"):
        yield from (kind for verbs, kind in _DONE_BY if verbs.search(sought.stem))


def _lies_in_a_land(sought: Sought) -> bool:
    """Whether a place of no other kind is told with the county or the state behind it: "in Decorah, Iowa"."""
    if sought.fine not in ("", "venue", "town", "place") or sought.answer in COUNTRIES:
        return False
    after = re.search(
        rf"\b(?:in|at|near|from|to) {re.escape(sought.answer)}, ([A-Z]\w+(?: [A-Z]\w+)?)", sought.text
    )
    return after is not None and (after[1] in REGIONS or after[1] in COUNTRIES)


def _by_answer(sought: Sought) -> Iterator[str]:
    """Kinds that the answer itself tells: a country, a town that is known, a pair of colours."""
    if sought.fine in _MAY_BE_LANDS and sought.answer in COUNTRIES:
        yield "country"
    if sought.fine == "country" and sought.answer not in COUNTRIES:
        yield "belligerent"
    if sought.fine == "province" and sought.answer in _in_all_lands("province"):
        yield "province"
    if sought.answer in GAZETTEER["monastic order"]:
        yield "monastic order"
    if sought.type == "place":
        of_land = sought.answer in _in_all_lands("province")
        if of_land and DIVISION_ASKED.search(sought.stem):
            yield "province"
        if sought.answer in _in_all_lands("town"):
            yield "city"
        if of_land:
            yield "province"
    if sought.type == "organization":
        towns = (f"{town} college" for town in ("Oxford", "Cambridge") if town in sought.text)
        yield from (c for c in towns if f"{sought.answer}, {c.split()[0]}" in GAZETTEER[c])
    if sought.answer in GAZETTEER["music festival"]:
        yield "music festival"
    if sought.answer in GAZETTEER["football cup"] and "football" in sought.text:
        yield "football cup"
    if sought.answer.endswith((" Studio", " Studios")) and _SOUND.search(sought.stem):
        yield "recording studio"
    if sought.type == "organization" and _STAMP.search(sought.stem):
        yield "postal service"
    yield from _positions(sought)
    if sought.fine == "nickname" and _TEAM.search(sought.stem):
        yield "team nickname"
    if sought.fine == "occupation" and _IN_CLUB.search(sought.answer):
        yield "club office"
    if sought.fine == "colour" and " and " in sought.answer:
        yield "colour pair"
    if sought.fine in _TWO_WORDS and re.search(r"\w[ -]\w", sought.answer):
        yield _TWO_WORDS[sought.fine]


def _positions(sought: Sought) -> Iterator[str]:
    """The games whose positions the answer is one of."""
    if sought.fine == "position":
        yield from ("position of old",) if _OF_OLD.search(sought.answer) else ()
        yield from (kind for kind in _POSITIONS if sought.answer in GAZETTEER[kind])


def _nouns(stem: str) -> Iterator[str]:
    """The nouns after "which", "what is the" and "the title of", longest phrases first, in the singular."""
    for match in (_ASKED.search(stem), _DEFINED.search(stem), _TITLED.search(stem)):
        asked = match[1].split() if match else []
        words = list(itertools.takewhile(lambda word: word not in FUNCTION_WORDS, asked))
        for end in range(len(words), 0, -1):
            for start in range(end):
                phrase = " ".join(words[start:end])
                yield from dict.fromkeys((phrase, _singular(phrase)))


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun.removesuffix("s") if not noun.endswith("ss") else noun
