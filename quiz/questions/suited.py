"""Whether a name is suited to stand beside an answer for what the document tells of it.

Only players stand beside who plays a part, only writers beside who is honoured for writing, only people of
today beside who holds a post today, no ship beside a town, and no firm beside its own owner.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact
from quiz.facts.names.given import is_given_name
from quiz.facts.names.lexicon import head_type, kind_asked
from quiz.facts.subject_nouns import WORKS
from quiz.facts.words import whole_words, word_set
from quiz.questions.ages import AT_FIRST, LIFETIME, is_of_late
from quiz.questions.answered import answers_of
from quiz.questions.called import is_called_otherwise, is_other_name
from quiz.questions.callings import trade
from quiz.questions.crafts import (
    PLAYED,
    PLAYERS,
    STAFF,
    is_of_like_fame,
    is_of_own_trade,
    is_of_the_ceremony,
    of_craft,
)
from quiz.questions.fame import great_people, is_of_the_world, known_people
from quiz.questions.gazetteer.begun import was_there
from quiz.questions.gazetteer.dated import DATED
from quiz.questions.gazetteer.lists import GAZETTEER
from quiz.questions.likeness import NO_PARTY, kind_of_place, royal
from quiz.questions.misfits import is_in_form, tempts
from quiz.questions.origins import origins_of, sex_told, sound_alike
from quiz.questions.outsiders import is_outsider_here
from quiz.questions.placed import is_housed, is_placed
from quiz.questions.spots import is_town_beside_town
from quiz.questions.term_options import of_one_sort
from quiz.questions.wordset import YEAR, words

_AGGREGATORS = frozenset(("CinemaScore", "Metacritic", "OpenCritic", "Rotten Tomatoes"))
_AT_PLAY = re.compile(r"\b(?:goals?|points|tries|caps?|capped|appearances|hat-tricks?)\b")
_OF_OTHER_GAMES = word_set(
    """runner sprinter athlete swimmer cyclist rower oarsman boxer wrestler jockey golfer gymnast skier skater
    sailor yachtsman mountaineer climber fencer archer hurdler"""
)
_OF_BENCH = ("infobox.manager", "infobox.chairman", "infobox.head_coach")
_CRITIC = re.compile(r"\b[Ww]hich (?:critic|reviewer)\b")
_JUDGES = frozenset(
    ("critic", "reviewer", "journalist", "columnist", "historian", "scholar", "correspondent")
)
_MADE = ("infobox.", "award.", "cast.", "past.", "frame.making.", "frame.maker.", "frame.credits.")
_HONOURED = re.compile(r"\b(?:nominated|shared the award|(?:won|go|went) [^?]*\bBest)\b|\bBest [A-Z]\w+ go\b")
_PRESENT = re.compile(r"^Who is the ")
_OWNS = re.compile(r"^Which [a-z ]+ (?:owns|is) |^Who owns ")
_RANK_ALONE = re.compile(
    r"(?:(?:Detective|Chief|Police|Lance) )*(?:Sergeant|Inspector|Constable|Superintendent|Corporal|Captain|"
    r"Doctor|Lieutenant|Officer|Colonel|Major)"
)
_PARTICIPLE = re.compile(r"[–-](?:winning|nominated|based|born|style|inspired|led)$")
"""How an adjective ends that begins with a name: "Tony Award–winning"."""
_NUMBERED = re.compile(r" (?:II|III|IV|V|VI{1,3}|IX|X)$")
_HOLY = ("Saint ", "St ", "St. ")
_OF_A_HOUSE = frozenset(("Sons", "Son", "Brothers", "Daughters", "Bros", "Co", "Ltd", "Inc"))
_MISTER = re.compile(r"(?:Mr|Mrs|Miss|Ms)\.? [A-Z]\w+$")
_DEATH = re.compile(r"[^.;]{0,40}\b(?:died|dies|death|was killed|was buried)\b")
_LOCATED = re.compile(r"\b(?:on|in|at|off|near|up|above|below|around|of the summit of) $")
_TIES = ("infobox.parent", "infobox.subsidiary", "infobox.former_name", "infobox.predecessor_firm")
_NATIONAL = re.compile(r"\b(?:World Cup|European Championship|Nations League|Copa América|Olympic|Asian Cup)")
_ENOUGH, _SEXES = 4, 2
_SHORT = 3

Test = Callable[[Entity, Fact, str, FactBase], bool]


def is_suited(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a name of the document may stand beside a fact's answer, for what is told of it."""
    if (
        _PARTICIPLE.search(entity.text)
        or is_called_otherwise(entity, fact, base)
        or is_other_name(entity, fact, base)
    ):
        return False
    tests = _TESTS.get(fact.answer.type, ())
    fits = all(test(entity, fact, stem, base) for test in tests)
    return fits and not is_outsider_here(entity, fact, stem, base)


@lru_cache(maxsize=2)
def _cast(base: FactBase) -> tuple[frozenset[str], frozenset[str]]:
    """The parts of the cast, and the words of those of more than one word."""
    cast = [f for f in base.facts if f.kind == "cast"]
    roles = [f.roles.get("role", "") for f in cast]
    parts = {*roles, *(f.answer.text for f in cast if f.answer.type == "character")} - {""}
    words_of = {word for role in roles if len(role.split()) > 1 for word in role.split()}
    return frozenset(parts), frozenset(words_of)


def is_player(surname: str, base: FactBase) -> bool:
    """Whether a name is the surname by which the text calls an actor of the cast, and no part's."""
    players = {name.split()[-1] for name in answers_of(PLAYED, base)}
    return surname in players and surname not in _cast(base)[1]


@lru_cache(maxsize=2)
def _bench(base: FactBase) -> frozenset[str]:
    """Those who led a club and need never have played for it."""
    held = (
        f for f in base.facts if f.relation == "list.office_holder" and "captain" not in f.roles["office"]
    )
    return frozenset((*answers_of(_OF_BENCH, base), *(f.answer.text for f in held)))


def _plays(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether somebody is known as an actor, where one is asked for, and no manager where a scorer is."""
    if base.subject.cls == "club" and _AT_PLAY.search(stem):
        bench, told = _bench(base), {entity.sex, sex_told(fact.answer.text)} - {""}
        if entity.fine in _OF_OTHER_GAMES and entity.fine != fact.answer.fine:
            return False
        return len(told) < _SEXES and (fact.answer.text in bench or entity.text not in bench)
    if not fact.relation.startswith(PLAYED):
        return True
    return entity.fine in PLAYERS or entity.text in answers_of(PLAYED, base)


def _of_today(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether somebody may hold a post today: told of of late, and not as dead."""
    present = fact.relation.startswith("infobox.") and _PRESENT.match(stem)
    if not present or base.subject.cls in WORKS - {"periodical"}:
        return True
    one, other = trade(entity.fine), trade(fact.answer.fine)
    if (one != other and (one or other == "player") and other) or not sound_alike(
        entity.text, fact.answer.text
    ):
        return False
    last = entity.text.split()[-1]
    told = (base.lines[place].text for place in entity.places)
    if any(_DEATH.match(text, at + len(last)) for text in told for at in whole_words(text, last)):
        return False
    return is_of_late(entity, base)


def _is_no_maker(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether somebody who judges a work is none of those who made it, nor the other way round."""
    judged = fact.relation.startswith(("quote.", "rating.", "ranking.critic")) or _CRITIC.search(stem)
    if not judged:
        watched = base.subject.cls in WORKS or fact.relation in AT_FIRST
        own = entity.fine not in _JUDGES or fact.answer.fine in _JUDGES
        return own or not (watched and _is_of_making(fact, stem))
    if base.subject.cls not in WORKS:
        return True
    return entity.fine in _JUDGES or (not entity.fine and entity.text not in answers_of(STAFF, base))


def _is_of_making(fact: Fact, stem: str) -> bool:
    """Whether somebody is asked for who made something or was honoured for it."""
    return fact.relation.startswith(_MADE) or _HONOURED.search(stem) is not None


def _stands_as_person(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a person's name stands somewhere as people's do, and not only behind "on", as a mountain's."""
    told = [base.lines[place].text for place in entity.places]
    first, own = (name.split()[0].split("-")[0] for name in (entity.text, fact.answer.text))
    one, other = bool(_NUMBERED.search(entity.text)), bool(_NUMBERED.search(fact.answer.text))
    if one != other and not royal(fact.answer.text if one else entity.text):
        return False
    if (
        entity.text in GAZETTEER["publisher"]
        or entity.text.split()[-1] in _OF_A_HOUSE
        or bool(_MISTER.match(entity.text)) != bool(_MISTER.match(fact.answer.text))
    ):
        return False
    if (entity.text in great_people()) > (fact.answer.text in known_people()):
        return False
    if fact.relation.startswith("clause") and (fact.answer.text in great_people()) > (
        entity.text in known_people()
    ):
        return False
    if entity.text in known_people() and fact.answer.text not in known_people() and not is_of_the_world(base):
        return False
    if entity.text.startswith(_HOLY) != fact.answer.text.startswith(_HOLY):
        return False
    if not (entity.sex or entity.fine or is_given_name(first) or origins_of(entity.text)):
        return not is_given_name(own)
    return bool(entity.fine) or not all(_is_located(entity.text, line) for line in told)


def _is_located(name: str, line: str) -> bool:
    """Whether a line has a name where a place stands: "on Poe", "near Poe"."""
    return any(_LOCATED.search(before) for before in line.split(name)[:-1])


def _is_part(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a character is one of the cast's parts, where these are known."""
    known, _ = _cast(base)
    if len(known) < _ENOUGH:
        return True
    own = set(words(entity.text))
    if is_player(entity.text, base) or _RANK_ALONE.fullmatch(entity.text):
        return False
    return any(own <= (its := set(words(part))) or its <= own for part in known)


def _is_no_tie(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a firm is no other owner, daughter or former name of the one that the article is about."""
    if not fact.relation.startswith(_TIES):
        return True
    own = set(_long(entity.text))
    tied = (set(_long(name)) for name in answers_of(_TIES, base))
    if own & set(_long(base.subject.name)) or any(own <= its or its <= own for its in tied):
        return False
    return not _OWNS.match(stem) or is_of_late(entity, base)


def _of_its_age(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a war may have been fought in the years of the answer's, or else of those told beside it, and
    a cup is for clubs or for lands as the answer is.
    """
    if bool(_NATIONAL.search(entity.text)) != bool(_NATIONAL.search(fact.answer.text)):
        return False
    its = DATED["war"].get(entity.text)
    own = DATED["war"].get(fact.answer.text)
    told = [y for n in base.quoted(fact.evidence) for y in base.lines[n].years]
    years = [int(year) for year in YEAR.findall(stem)] or list(own or told)
    if its is None or not years:
        return not years or was_there(entity.text, min(years))
    return its[0] - LIFETIME <= max(years) and min(years) <= its[1] + LIFETIME


def _is_of_its_form(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a work is called as the answer is: no concerto beside an opera."""
    told = fact.relation.startswith(("clause", "frame"))
    return not told or is_in_form(fact.answer.text) or not is_in_form(entity.text)


def _is_body(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a name can be that of a body of the answer's sort: no part of the world, no board of a town
    beside a firm, no sister of the article's own house, one institute beside one, and no academy beside a
    university.
    """
    if (
        kind_of_place(entity.text) in ("country", "province", "island")
        or entity.text in GAZETTEER["continent"]
        or entity.text in NO_PARTY
        or (fact.relation == "quote.outlet" and entity.text in _AGGREGATORS)
    ):
        return False
    last, own = entity.text.split()[-1], fact.answer.text.split()[-1]
    head = head_type(last)
    if head is not None and last.endswith("s") and not own.endswith("s") and head == head_type(own):
        return False
    fine = fact.answer.fine
    if fine == "university" == kind_asked(fact.answer.text, fine) != kind_asked(entity.text, fine):
        return False
    return not _is_after_subject(entity, fact, stem, base)


def _is_after_subject(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a body or a prize bears the name of the person who is the subject, and the answer does not."""
    mine = set(_long(base.subject.name)) if base.subject.cls == "person" else set()
    return bool(mine & set(_long(entity.text))) and not mine & set(_long(fact.answer.text))


def _is_no_namesake(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a prize that somebody won is not the one that was named after the winner."""
    return not _is_after_subject(entity, fact, stem, base)


def _is_of_like_trade(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether an occupation is of the answer's sort: no lawyer beside a fisherman."""
    return fact.answer.fine != "occupation" or of_one_sort(entity.text, fact.answer.text)


_TESTS: Mapping[str, Sequence[Test]] = {
    "person": (_plays, of_craft, _of_today, _is_no_maker, _stands_as_person, tempts),
    "character": (_is_part,),
    "organization": (_is_body, _is_no_tie, is_housed),
    "event": (_of_its_age,),
    "work": (_is_of_its_form,),
    "award": (is_of_like_fame, is_of_own_trade, is_of_the_ceremony, _is_no_namesake),
    "term": (_is_of_like_trade,),
    "place": (is_town_beside_town, is_placed),
}


def _long(name: str) -> list[str]:
    """The words of a name by which it is known."""
    return [word for word in words(name) if len(word) > _SHORT]
