"""What a name is, by what people say of such things: one graduates *from* a school, sails *the* ship, wins
*the* prize, climbs the mountain, and comes *from* a town in a county.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.facts.names.geography import COUNTRIES, REGIONS, division_of
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import SAINTLY, TITLES, head_type
from quiz.facts.names.runs import Run, tidy
from quiz.facts.terms.trades import KIN, is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.language import Sentence
    from quiz.facts.tokens import Token

Clue = tuple[str, str, int]
_HINTED, _TOLD, _PLAIN = 3, 4, 6
"""Weights: beside a label of the parser's; told by the words around; beyond doubt."""
_LOCAL = frozenset(("GPE", "LOC", "FAC"))
_SCHOOLED = word_set("enrol enroll matriculate graduate")
_TAUGHT = word_set("study train lecture teach educate")
_OF_PAPERS = word_set("critic correspondent columnist reporter reviewer cartoonist sub-editor leader-writer")
_AFLOAT = word_set("sail sink founder capsize steam anchor moor torpedo scuttle wreck shipwreck refit")
_OF_SHIPS = word_set("crew deck decks hull wreck sinking stern bow bows mast keel")
_OF_MOUNTAINS = word_set("summit ascent slope slopes flank flanks eruption")
_CLIMBS = word_set("climb ascend")
_OF_RIVERS = word_set("bank banks tributary tributaries confluence headwaters reaches floodplain")
_WINS = word_set("win receive award present accept share collect claim earn take")
_GILT = word_set("Golden Silver Gold Bronze Prix Premio Preis")
_LETTERS = word_set("OBE MBE CBE KBE DBE CVO DSO DSC DFC BEM")
_WHENCE = word_set(
    """settler settlers immigrant immigrants refugee refugees migrants emigrants delegates students visitors
    specimen specimens record records skin skins native visit trip journey voyage flight expedition move
    return road line railway ferry route march retreat pilgrimage passage convoy"""
)
_WAYS = word_set(
    """come hail arrive depart bring take ship send carry march escape drive export import transport convey
    relocate return retire withdraw cross commute"""
)
_VISITED = word_set("visit trip journey voyage expedition pilgrimage excursion")
_OF_PEOPLE = KIN | word_set("pupil disciple mistress lover grandchild nephew godson protégé")
_UNDER = word_set(
    "direction leadership command supervision guidance baton captaincy stewardship chairmanship"
)
_WED = word_set("marriage engagement betrothal wedding")
_PRINTED = word_set("article column review editorial obituary")
_HOUSEHOLDS = word_set(
    "family parents company firm headquarters production factory office offices school seat"
)
_HALLOWS = word_set("dedicate rededicate consecrate reconsecrate")
_TRIPS = word_set("flight takeoff take-off")
_CARRIED = word_set("bring ship send sail depart arrive quarry transport")
_SIDE = word_set("club team side crew horse yacht")
_SIDES = frozenset(("IK", "IF", "BK", "FK", "SK", "HC", "RFC", "RC", "SC", "CF", "AFC"))
"""What the names of clubs end in."""
_BEATS = word_set("beat defeat eliminate thrash overcome")
_SCORED = re.compile(r"\d[–-]\d|\b(?:final|semi-final|quarter-final|play-off)s?\b")
_SPORT = re.compile(
    r"\b(?:season|league|goals?|match(?:es)?|striker|midfielder|defender|goalkeeper|transfer|appearances"
    r"|promotion|relegation|coach|football(?:er)?|rugby|hockey)\b"
)
_IN_LAND = re.compile(r", ([A-Z][a-z]+(?: [A-Z][a-z]+){0,2})(?=[,.;)]|$| [a-z])")
_SITED = frozenset(("in", "at", "near", "to", "from", "of", "outside", "around", "for", "between", "off"))


def told_by_deeds(run: Run, sentence: Sentence) -> Iterator[Clue]:
    """What is told of a name by the deed that it stands beside, and by the land behind it."""
    words = tidy(run.text).split()
    if run.mask is not None or not words or words[0] in TITLES:
        return
    if len(words) == 1 and words[0] in _LETTERS:
        yield "award", "award", 2 * _PLAIN
        return
    if len(words) > 1 and words[-1] in _SIDES:
        yield "organization", "club", _PLAIN
        return
    headed = len(words) > 1 and head_type(words[-1].casefold()) is not None
    person = len(words) > 1 and bool(given_name_sex(" ".join(words)))
    if headed or person:
        return
    the = run.before is not None and run.before.lower_ == "the"
    leading, governor = _leading(run)
    if leading is not None and words[0] in SAINTLY and _is_hallowed(leading):
        yield "person", "saint", 2 * _PLAIN
        return
    yield from _as_object(run, words, sentence)
    if leading is not None and governor is not None:
        yield from _behind(run, leading, governor, the=the)
        yield from _in_sport(run, leading, governor, sentence)
        if leading.lower_ in _SITED and _lies_in_land(run, sentence):
            yield "place", "", _PLAIN
    if the and _sails(run):
        yield "organization", "ship", _PLAIN


def _leading(run: Run) -> tuple[Token | None, Token | None]:
    """The preposition before a name and its article, and the word on which it hangs."""
    before = run.before
    if before is not None and before.lower_ in ("the", "a", "an") and before.i:
        before = before.nbor(-1)
    return (before, before.head) if before is not None and before.pos_ == "ADP" else (None, None)


def _as_object(run: Run, words: list[str], sentence: Sentence) -> Iterator[Clue]:
    """What is won, climbed and beaten."""
    head = run.head
    if head.dep_ not in ("dobj", "oprd", "nsubjpass"):
        return
    verb = head.head.lemma_.casefold()
    gilt = words[0] in _GILT and len(words) > 1
    doer = next((c.lower_ for c in head.head.children if c.dep_ == "nsubj"), "")
    if verb in _WINS and gilt and not (verb == "win" and doer in _SIDE):
        yield "award", "", 2 * _PLAIN
    elif head.dep_ == "dobj" and verb in _CLIMBS:
        yield "place", "mountain", _PLAIN
    elif verb in _BEATS and _SCORED.search(sentence.tokens.text) and _SPORT.search(sentence.tokens.text):
        yield "organization", "club", _TOLD


def _behind(run: Run, leading: Token, governor: Token, *, the: bool) -> Iterator[Clue]:
    """What a name is behind a preposition, by the word on which that hangs."""
    word, lemma, label = governor.lower_, governor.lemma_.casefold(), run.head.ent_type_
    at, of = leading.lower_ in ("at", "from"), leading.lower_ == "of"
    body = the or (label not in _LOCAL and " " in run.text)
    if at and (lemma in _SCHOOLED or (leading.lower_ == "at" and lemma in _TAUGHT)) and body:
        yield "organization", "institution", _TOLD
    elif word in _OF_PAPERS and leading.lower_ in ("of", "for") and (the or label not in _LOCAL):
        yield "organization", "publication", _TOLD
    elif of and the and word in _OF_SHIPS and label not in _LOCAL:
        yield "organization", "ship", _TOLD
    elif of and word in _OF_MOUNTAINS:
        yield "place", "mountain", _TOLD
    elif the and word in _OF_RIVERS and leading.lower_ in ("of", "with"):
        yield "place", "river", _TOLD
    elif leading.lower_ == "with" and lemma == "twin" and not the:
        yield "place", "town", _PLAIN
    elif " " in run.text and not the and _is_somebodys(leading, governor):
        yield "person", "", _TOLD
    elif leading.lower_ == "for" and the and label not in _LOCAL and _reviews(governor):
        yield "organization", "publication", _TOLD
    elif leading.lower_ == "to" and not the and word in _VISITED and label != "PERSON":
        yield "place", "", _TOLD
    elif leading.lower_ == "at" and the and label not in ("EVENT", "PERSON") and not run.text.isupper():
        yield "place", "venue", _HINTED
    elif leading.lower_ in ("from", "to") and not the and label in _LOCAL:
        if word in _WHENCE or lemma in _WAYS or (leading.lower_ == "from" and is_role(word)):
            yield "place", "", _TOLD
    elif not the and _is_end_of_way(run, leading, governor):
        yield "place", "", _TOLD


def _is_end_of_way(run: Run, leading: Token, governor: Token) -> bool:
    """Whether a name is where a way begins or ends, which no label tells."""
    lemma = governor.lemma_.casefold()
    if leading.lower_ in ("from", "to") and lemma in _WAYS and _between_places(leading, governor):
        return True
    if leading.lower_ == "to":
        return lemma in ("move", "relocate") and _is_household(governor)
    return leading.lower_ == "from" and not (run.head.ent_type_ or " " in run.text) and _sets_out(governor)


def _is_hallowed(leading: Token) -> bool:
    """Whether something is dedicated to what follows."""
    return leading.lower_ == "to" and leading.head.lemma_.casefold() in _HALLOWS


def _is_somebodys(leading: Token, governor: Token) -> bool:
    """Whether a name is that of whose pupil or wife somebody is, whom somebody wed, or under whom it was."""
    word, led = governor.lower_, leading.lower_
    under = word in _UNDER and governor.head.lower_ == "under"
    return (led == "of" and (word in _OF_PEOPLE or under)) or (led == "to" and word in _WED)


def _reviews(governor: Token) -> bool:
    """Whether somebody writes what a newspaper prints: "wrote *a column* for"."""
    what = [governor, *(c for c in governor.children if c.dep_ == "dobj")]
    writes = "write" in (governor.lemma_, governor.head.lemma_)
    return writes and any(word.lemma_.casefold() in _PRINTED for word in what)


def _is_household(moves: Token) -> bool:
    """Whether a family or a firm moves, which go to a town, as a player does not."""
    return any(c.dep_ in ("nsubj", "nsubjpass", "dobj") and c.lower_ in _HOUSEHOLDS for c in moves.children)


def _sets_out(governor: Token) -> bool:
    """Whether a flight, a voyage or a load sets out from what follows."""
    off = governor.lemma_ == "take" and any(c.lower_ == "off" for c in governor.children)
    return off or governor.lower_ in _TRIPS or governor.lemma_.casefold() in _CARRIED


def _between_places(leading: Token, governor: Token) -> bool:
    """Whether the other end of a way is a place: "from Archangel *to Leith*"."""
    other = "from" if leading.lower_ == "to" else "to"
    ends = (c for p in governor.children if p.lower_ == other for c in p.children if c.dep_ == "pobj")
    return any(end.ent_type_ in _LOCAL for end in ends)


def _in_sport(run: Run, leading: Token, governor: Token, sentence: Sentence) -> Iterator[Clue]:
    """Whom a player signs for, and to whom a side loses."""
    text, lemma = sentence.tokens.text, governor.lemma_.casefold()
    label = run.head.ent_type_
    plays = lemma == "play" and leading.lower_ == "for"
    signs = lemma == "sign" and leading.lower_ == "for"
    if (signs or (plays and label not in _LOCAL)) and _SPORT.search(text):
        yield "organization", "club", _TOLD
    if (lemma, leading.lower_) == ("lose", "to") and _SCORED.search(text) and _SPORT.search(text):
        yield "organization", "club", _TOLD


def _sails(run: Run) -> bool:
    """Whether what is named sails or sinks: the article and the verb tell a ship."""
    head = run.head
    if head.ent_type_ in ("EVENT", "NORP") or head.dep_ not in ("nsubj", "nsubjpass"):
        return False
    return head.head.lemma_.casefold() in _AFLOAT and head.tag_ == "NNP"


def _lies_in_land(run: Run, sentence: Sentence) -> bool:
    """Whether the land in which it lies follows a name between commas ("in Decorah, *Iowa*, by …")."""
    doc, end = sentence.tokens.doc, sentence.tokens.end
    if run.end >= end or doc[run.end].text != ",":
        return False
    match = _IN_LAND.match(doc[run.end : min(run.end + 6, end)].text)
    return match is not None and (bool(division_of(match[1])) or match[1] in REGIONS or match[1] in COUNTRIES)
