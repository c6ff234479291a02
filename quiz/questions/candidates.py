"""Names of the document that may stand beside an answer, the most tempting first.

Documented near-misses come first, then answers of the same relation, names of the same fine type and names of
the same type. Each has the answer's shape, is of its time, and passes the truth test.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.facts.names.aliases import land_of
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.given import is_given_name
from quiz.facts.subject_nouns import EVENTS, PLACES, WORKS
from quiz.questions.ages import (
    AFTERWARDS,
    AT_FIRST,
    CAREER,
    LIFETIME,
    NEAR,
    apart_in_years,
    begun,
    beside,
    first_years,
    times_of,
    told_years,
)
from quiz.questions.asked_type import LIKE_TOWNS
from quiz.questions.callings import may_stand_beside, of_a_calling, trade
from quiz.questions.gazetteer.lists import VARIANTS
from quiz.questions.lands import NEIGHBOURS, are_near, hold
from quiz.questions.likeness import (
    SETTLEMENTS,
    abroad,
    fits,
    is_man,
    is_town,
    kind_of_place,
    lies_in,
    royal,
    titled,
)
from quiz.questions.made_people import ISLES
from quiz.questions.origins import nation_asked, origins_of, sound_alike
from quiz.questions.prizes import may_win
from quiz.questions.roles import (
    KIN,
    callings_of,
    fellows,
    is_outsider,
    kin_of_subject,
    may_have_made,
    wanted_callings,
)
from quiz.questions.suited import is_suited
from quiz.questions.tongues import is_common_noun
from quiz.questions.truth import asked_in, surely_wrong
from quiz.questions.wordset import YEAR, digest, words

_OF_DEEDS = ("clause", "frame.told", "frame.tie.", "frame.maker.")
_TWINS = ("twin ", "sister cit", "international relations")
_HEADS_OF = frozenset(("infobox.leader_of_event", "infobox.plain_agent", "infobox.commander_of"))
_LED = re.compile(
    r"\b(?:second-in-command|took (?:over|command|charge)|acting|assumed command)\b", re.IGNORECASE
)
_TAKING_PART = 15
_TITLE_STEP = 2
_OF_A_STAFF = ("infobox.", "cast.", "award.", "list.credit", "frame.making.", "frame.credits.")
"""Relations whose people are of one staff, at a work wherever each comes from."""
_REIGN = re.compile(r"\b(?:abdicated?|reigned|ascended the throne|was crowned|were crowned)\b")
_BORN = re.compile(r"\b(?:born|birthplace|native of|christened|baptised)\b")
_LOCATED = re.compile(
    r"\bin\?$|^(?:Where|In|To|From|Of|At|Through)\b|"
    r"\b(?:[Ii]n|to|from|of) which (?:of these )?(?:countr|place)|\brepresent|\beligible"
)
"""What asks for a land as a place or a home, where those of other parts of the world tempt nobody."""
_ALL_OWN = frozenset(("infobox.notable_work", "infobox.education", "infobox.pen_name"))
"""What a life has several of, which are true answers as well, and pen names, which nobody else bears."""
_SPOUSES = ("infobox.spouse", "frame.life.married")
_UNLIKE = ("person", "organization")
"""Types of names that have nothing in common where no finer type is known."""
_NATIONALITY = re.compile(
    r"[A-Z][a-z]+(?:ish|ese|nian|rian|lian|tian|gian|sian|vian|dian|bian|chian)|"
    r"(?:Norse|Gaelic|Catholic|Dutch|French|Greek|Swiss|Czech|Thai|Latin|Welsh|Jewish|Roman Catholic)"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that is surely wrong, and how far it is from the answer's own kind: 0 for a near-miss."""

    entity: Entity
    step: int


def candidates(fact: Fact, stem: str, key: str, base: FactBase) -> Iterator[Candidate]:
    """Every name of the document that may be a wrong option, the nearest kind first, then by the key."""
    years = years_of(fact, stem, base)
    own = wanted_callings(fact, stem, base)
    alike = fellows(fact.answer.text, base) if fact.answer.type == "person" else frozenset()
    asked = asked_in(stem, fact, base)
    seen: set[str] = set()
    home = homeland(fact, stem, base)
    located = base.subject.cls not in WORKS and bool(_LOCATED.search(stem))
    reigned = fact.answer.type == "person" and bool(_REIGN.search(stem))
    named_so = titled(fact.answer.text)
    reach, gap = _reach(fact, base), 0
    by_deed = not own and fact.answer.type == "person" and fact.relation.startswith(_OF_DEEDS)
    for step, tier in _tiers(fact, base):
        fresh = [e for e in tier if e.text not in seen]
        seen.update(e.text for e in fresh)
        fitting = [e for e in fresh if fits(e.text, fact)]
        for entity in sorted(fitting, key=lambda e: digest(key, e.text)):
            its = callings_of(entity, base) if own else own
            if (
                (fact.answer.type != "place" or _may_lie(entity.text, fact, base, home, located=located))
                and not (reigned and not royal(entity.text) and not titled(entity.text))
                and (not years or (gap := apart_in_years(times_of(entity, base), years)) <= reach)
                and not (_is_common(entity, base) or _belongs_later(entity, fact, base))
                and not _is_kin_or_self(entity, fact, base)
                and not (fact.relation in _HEADS_OF and _led_too(entity, base))
                and land_of(entity.text) not in base.named
                and may_win(entity.text, fact, base.subject.cls)
                and (entity.text in alike or may_stand_beside(own, its))
                and (its or not own or may_have_made(entity.fine, stem))
                and not (by_deed and is_outsider(entity, base))
                and surely_wrong(entity, asked)
                and is_suited(entity, fact, stem, base)
            ):
                strange = _is_foreign(entity, fact, stem, base)
                far = strange + (bool(own) and not its and entity.text not in alike) + (gap > NEAR)
                far += _TITLE_STEP * (fact.answer.type == "person" and titled(entity.text) != named_so)
                if not (strange and fact.relation.startswith(KIN)):
                    yield Candidate(entity, step + far)


def _may_lie(place: str, fact: Fact, base: FactBase, home: str, *, located: bool) -> bool:
    """Whether a place is of the answer's kind and may lie where the answer does, as far as is known."""
    answer = fact.answer.text
    kind = "" if fact.answer.fine == "town" else kind_of_place(answer)
    if kind != ("" if kind == "" and place.endswith(LIKE_TOWNS) else kind_of_place(place)):
        return False
    own = place.rpartition(" of ")[2]
    if kind == "country" and answer in COUNTRIES and " " in own and own not in COUNTRIES | {*NEIGHBOURS}:
        return False
    if kind == "country" and (hold(place, answer) or (located and not are_near(place, answer))):
        return False
    at_home = base.subject.cls in PLACES and "twin" not in fact.relation
    return not (at_home and abroad(place, answer)) and not (home and _lies_elsewhere(place, home))


def homeland(fact: Fact, stem: str, base: FactBase) -> str:
    """The land in which somebody was born, as the birthplace or else the name tells: towns of others tempt
    nobody there; "" where nothing tells it, and for all other questions.
    """
    if fact.answer.type != "place" or base.subject.cls != "person" or not _BORN.search(stem):
        return ""
    after = (
        re.escape(fact.answer.text)
        + r",(?: [A-Z][\w-]+(?: [A-Z][\w-]+)?,)? (?:the )?([A-Z]\w+(?: [A-Z]\w+)?)(?![-–\w])"
    )
    told = {m[1] for m in re.finditer(after, base.document.text) if m[1] in VARIANTS["town"]}
    lands = lies_in(fact.answer.text) or told or origins_of(base.subject.name)
    return next(iter(lands)) if len(lands) == 1 else ""


def _lies_elsewhere(town: str, home: str) -> bool:
    """Whether a town is not known to lie in a land, or, as English names are spread wide, elsewhere."""
    lands = lies_in(town)
    return home not in lands if home not in ISLES else bool(lands) and lands.isdisjoint(ISLES)


def _tiers(fact: Fact, base: FactBase) -> Iterator[tuple[int, Iterable[Entity]]]:
    """Names, the most tempting first, with the distance of their kind; none where a life has several."""
    if fact.relation in _ALL_OWN:
        return
    by_name = base.named
    yield 0, [by_name[n] for n in dict.fromkeys(fact.near) if n in by_name]
    if fact.relation == "award.won":
        return
    same = () if fact.relation.startswith("clause") else base.answers.get(fact.relation, ())
    yield 1, [by_name[n] for n in same if n in by_name]
    if fact.answer.type == "person":
        yield 1, [by_name[n] for n in sorted(fellows(fact.answer.text, base)) if n in by_name]
    kind = base.sure_names.get(fact.answer.type, ())
    yield 1, [e for e in kind if e.fine == fact.answer.fine and (e.fine or e.type not in _UNLIKE)]
    if fact.answer.type == "person":
        own = trade(fact.answer.fine)
        yield 2, [e for e in kind if own and trade(e.fine) == own]
        if fact.relation.startswith(("clause", "frame")):
            yield 2, [e for e in kind if any(base.lines[p].section == fact.section for p in e.places)]
        yield 3, [e for e in kind if (trade(e.fine) == "watcher") == (own == "watcher")]
    yield 3, [e for e in kind if _comparable(e.fine, fact.answer)]


def _is_kin_or_self(entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether a name is the article's person under another name, one of the family, or a mere nationality."""
    if _NATIONALITY.fullmatch(entity.text) and entity.type != "term":
        return True
    if fact.answer.type == "character" and (is_town(entity.text) or entity.text[0].islower()):
        return fact.answer.text[0].isupper() or is_town(entity.text)
    if fact.answer.type == "organization" and (is_man(entity.text) or is_given_name(entity.text)):
        return True
    if fact.answer.type == "person" and royal(fact.answer.text) and not royal(entity.text):
        return base.subject.cls not in EVENTS
    if fact.answer.type != "person" or base.subject.cls != "person":
        return False
    wed = fact.relation.startswith(_SPOUSES)
    if (wed or of_a_calling(fact.relation)) and entity.text in _family(base):
        return True
    own, name, answer = (set(words(t)) for t in (base.subject.name, entity.text, fact.answer.text))
    return len(own & name) > 1 or (bool(own & name) and not own & answer)


def _is_foreign(entity: Entity, fact: Fact, stem: str, base: FactBase) -> int:
    """How far a person's name is from sounding as the answer's does; farther where a nation is asked."""
    if fact.answer.type not in ("person", "character") or sound_alike(entity.text, fact.answer.text):
        return 0
    if nation_asked(stem):
        return 2
    return int(base.subject.cls not in WORKS or not fact.relation.startswith(_OF_A_STAFF))


def _led_too(entity: Entity, base: FactBase) -> bool:
    """Whether somebody was second in command or took over, and so may be said to have led as well."""
    return any(_LED.search(base.lines[place].text) for place in entity.places)


@lru_cache(maxsize=2)
def _family(base: FactBase) -> frozenset[str]:
    return kin_of_subject(base)


def years_of(fact: Fact, stem: str, base: FactBase) -> tuple[int, ...]:
    """The years that the question names, or else its evidence, for people; others need not share a time."""
    if fact.answer.type != "person":
        return ()
    asked = tuple(int(year) for year in YEAR.findall(stem))
    if fact.relation.startswith("infobox"):
        dated = base.subject.cls in EVENTS or (base.subject.cls in WORKS and base.subject.cls != "periodical")
        asked = asked or (first_years(base)[:1] if fact.relation in AT_FIRST else ())
        return asked or (begun(base)[:1] if dated else ())
    lines = base.quoted(fact.evidence)
    own = base.named.get(fact.answer.text)
    told = asked or tuple(y for n in lines for y in (beside(own, n, base) if own else told_years(n, base)))
    return told or ((int(base.subject.year),) if base.subject.year else ())


def _is_common(entity: Entity, base: FactBase) -> bool:
    """Whether what was taken for a name is a word that is also written small: "Room", "Physics"."""
    if entity.type in ("place", "organization") and is_common_noun(entity.text):
        return entity.fine in ("", "venue", "club") and not is_town(entity.text)
    return entity.fine in ("", "venue") and entity.text.casefold() in _small_words(base)


@lru_cache(maxsize=2)
def _small_words(base: FactBase) -> frozenset[str]:
    """The words that a document writes without a capital."""
    return frozenset(re.findall(r"(?<![\w'’-])[a-zß-ÿ]\w+(?![\w'’-])", base.document.text))


def _belongs_later(entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether a name comes up only where the fact does not: people in what is told of afterwards, places
    among twin towns.
    """
    if fact.answer.type not in ("person", "place") or _is_apart(fact.section, fact.answer.type):
        return False
    return all(_is_apart(base.lines[place].section, fact.answer.type) for place in entity.places)


def _is_apart(section: str, kind: str) -> bool:
    title = section.casefold()
    return title in AFTERWARDS - {"aftermath"} if kind == "person" else title.startswith(_TWINS)


def _reach(fact: Fact, base: FactBase) -> int:
    """How many years from what is asked somebody may have lived: those of one event were all there."""
    if fact.relation.startswith("list."):
        return LIFETIME
    return _TAKING_PART if fact.relation.startswith("infobox") and base.subject.cls in EVENTS else CAREER


def _comparable(fine: str, answer: Answer) -> bool:
    """Whether a name of the same type is as plausible by its fine type: a town beside a town, no country."""
    if answer.type == "organization":
        return bool(fine) and _kin(fine, answer.fine)
    if answer.type == "person" or fine == answer.fine:
        return True
    if answer.type == "place":
        return fine in SETTLEMENTS and answer.fine in (*SETTLEMENTS, "venue")
    return not answer.fine or _kin(fine, answer.fine)


def _kin(one: str, other: str) -> bool:
    return one == other or {one, other} <= {"town", "city", "village", "port"}
