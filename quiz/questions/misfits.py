"""Names that are persons' in kind and tempt nobody: titles alone, bodies, people of the tale or of its staff,
those whom the question names, and those who were dead by then.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import INFOBOX, Fact
from quiz.facts.names.lexicon import TITLES, head_type
from quiz.facts.subject_nouns import WORKS
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set
from quiz.questions.ages import told_years
from quiz.questions.answered import answers_of
from quiz.questions.callings import callings
from quiz.questions.likeness import royal, titled
from quiz.questions.one_trade import SAME
from quiz.questions.plain_names import plain_name
from quiz.questions.wordset import YEAR, words

_RANKS = word_set("Royal Regent Consort Mother Dowager Imperial Majesty Highness Excellency General")
_OF_BODIES = word_set(
    """IF IK IL BK FK FF SK HC FC AFC RFC SC AC AIK AB AG GmbH Ltd Inc Invest Holding Capital Co SA SpA IFK
    Verlag Records Films Base"""
)
_OPENS_BODY = word_set("Casa Edizioni Editorial Editions Éditions Verlag Studio Studios Maison Teatro")
_STAFF = ("infobox.", "cast.actor", "cast.voice", "frame.credits.", "list.credit", "award.holder")
_OUT_OF_IT = "frame.making.replaced.old"
_DEDICATED = re.compile(r"\bdedicated\?$")
_FIRMS = frozenset(("film company", "company", "label", "publisher", "game company"))
_HOUSE = re.compile(r"\b(?:Academy|College|Institute|Laboratory|Observatory|School|University)\b")
_CAST = re.compile(r"\b(?:cast|stars?|starring|roles?|plays|played|portray\w+|voiced?)\b")
_PLAYERS = frozenset(("actor", "actress", "director", "screenwriter", "cinematographer"))
_IN_IT = ("cast.actor", "cast.voice", "infobox.starring", "infobox.voices")
_DEATH = re.compile(r"\b(?:died|was killed|were killed|was murdered|were murdered|drowned|was executed)\b")
_OF_A_LAND = re.compile(
    r"^(?:Prince|Princess|Duke|Duchess|Earl|Marquess|King|Queen|Emperor|Empress) of (?:the )?[A-Z]\w+$"
)
_BYNAME = re.compile(r"^(?:[A-Z]\w+ )?[A-Z]\w+ (?:[IVX]+ )?(?:of|the) [A-Z]")
_WHICH = re.compile(r"\b[Ww]hich ((?:[\w-]+ ){1,3})")
_ANY_TRADE = word_set(
    """scientist scholar artist musician writer author performer officer official player athlete entertainer
    leader member figure winner designer maker"""
)
"""Words for what many do who are called something finer."""
_FORM = re.compile(
    r"\b(?:Concerto|Sonata|Quartet|Quintet|Sextet|Trio|Symphony|Suite|Requiem|Mass|Partita|Bagatelles|Preludes"
    r"|Études|Nocturnes|Variations|Ballade|Sonatina|Serenade|Overture|Mazurkas|Waltzes|Pieces)\b"
)
"""What musical works are called by their form alone, beside which a title is known for an opera's."""
_NOBLE = re.compile(r"^(?:Count|Countess|Duke|Duchess|Earl|Baron|Baroness|Prince|Princess|King|Queen|Lord) ")
_SLEUTH = re.compile(r"(?:(?:Chief|Detective) )?Inspector ")
_NUMBERED = re.compile(r" [IVX]+(?:,|$)")
"""How a ruler is told from others of the name."""


def is_bare_title(name: str) -> bool:
    """Whether a name is a title and nobody's own: "Princess Royal", "Prince Regent"."""
    first, *rest = name.split()
    alone = all(word in _RANKS or word in TITLES for word in rest)
    return first in TITLES and (alone or _OF_A_LAND.match(name) is not None)


def is_in_form(work: str) -> bool:
    """Whether a musical work is called by its form: "Viola Concerto", "Nine Bagatelles"."""
    return _FORM.search(work) is not None


def _is_of_old(name: str) -> bool:
    """Whether somebody is called as people of the Middle Ages are, or by a title and one name alone."""
    parts = name.split()
    if parts[0] in TITLES:
        return sum(part not in TITLES for part in parts) == 1
    return _BYNAME.match(name) is not None


def _does_otherwise(entity: Entity, fact: Fact, stem: str) -> bool:
    """Whether somebody is told to do something else than who is asked for: "Which physician"."""
    asked = _WHICH.search(stem)
    if asked is None or not entity.fine or not fact.relation.startswith(("clause", "frame")):
        return False
    role = next((word for word in asked[1].split() if is_role(word)), "")
    own = entity.fine.split()[-1]
    if role in _ANY_TRADE:
        return not callings(role, "X") & callings(own, "X")
    return bool(role) and role != own and not any(one.search(role) and one.search(own) for one in SAME)


def is_body(name: str) -> bool:
    """Whether a name is shaped as a club's or a house's and not as a person's: "Ostby IF", "Casa Lund"."""
    parts = name.split()
    return len(parts) > 1 and (parts[-1] in _OF_BODIES or parts[0] in _OPENS_BODY)


def is_alone_on_throne(answer: str, others: Sequence[str]) -> bool:
    """Whether the answer alone is numbered as rulers are: "Jan V" beside people of our day."""
    return bool(_NUMBERED.search(answer)) and not any(_NUMBERED.search(other) for other in others)


def is_alone_as_house(answer: str, others: Sequence[str]) -> bool:
    """Whether an answer is a college or a laboratory beside what are all universities, or the like."""
    own, *houses = (frozenset(_HOUSE.findall(name)) for name in (answer, *others))
    return bool(own and houses and frozenset.intersection(*houses)) and not own & frozenset().union(*houses)


def is_alone_in_head(answer: str, others: Sequence[str]) -> bool:
    """Whether an answer alone says not what firm it is, "The Tin Shelf" beside two that end in
    "Films".
    """
    if " " not in answer or any(" " not in other for other in others):
        return False
    own, *heads = (head_type(name.split()[-1]) for name in (answer, *others))
    firms = [head for head in heads if head is not None and head[1] in _FIRMS]
    return own not in heads and len(firms) == len(heads) and len(set(firms)) < len(firms)


def tempts(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether a person of the document can be taken for the answer."""
    answer = fact.answer.text
    if is_bare_title(entity.text) and not (royal(answer) or is_bare_title(answer)):
        return False
    old = _is_of_old(answer) or (titled(answer) and titled(entity.text))
    if _is_of_old(entity.text) > old or _does_otherwise(entity, fact, stem):
        return False
    if _SLEUTH.match(entity.text) and not _SLEUTH.match(answer):
        return False
    if is_body(entity.text) or (_NOBLE.match(answer) and not titled(entity.text)):
        return False
    if _is_of_the_tale(entity, base) or _is_named_in(stem, entity, fact, base):
        return False
    if base.subject.cls in WORKS and not _may_be_of_the_work(entity, fact, stem, base):
        return False
    return not was_dead(entity, _years(fact, stem, base), base)


def _may_be_of_the_work(entity: Entity, fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether somebody tempts beside those who made a work, left it, or had it dedicated to them."""
    if _DEDICATED.search(stem) and (
        entity.fine in _PLAYERS
        or entity.text in answers_of(_STAFF, base)
        or any(_CAST.search(base.lines[place].text) for place in entity.places)
    ):
        return False
    if fact.relation == _OUT_OF_IT and entity.text in answers_of(_IN_IT, base):
        return False
    return titled(fact.answer.text) or not titled(entity.text)


def _years(fact: Fact, stem: str, base: FactBase) -> tuple[int, ...]:
    told = tuple(int(year) for year in YEAR.findall(stem))
    return told or tuple(y for n in base.quoted(fact.evidence) for y in told_years(n, base))


def _is_of_the_tale(entity: Entity, base: FactBase) -> bool:
    """Whether somebody is a part of the work that an article is about, by the full name."""
    if base.subject.cls not in WORKS or entity.text in answers_of(_STAFF, base):
        return False
    own = set(words(plain_name(entity.text)))
    last = words(entity.text)[-1]
    return any(
        (its <= own and last in its) or own <= its or (len(its) > 1 and last in its) for its in _parts(base)
    )


@lru_cache(maxsize=2)
def _parts(base: FactBase) -> tuple[frozenset[str], ...]:
    cast = [f for f in base.facts if f.kind == "cast"]
    parts = {f.roles.get("role", "") for f in cast}
    parts |= {f.answer.text for f in cast if f.answer.type == "character"}
    return tuple(frozenset(words(plain_name(part))) for part in sorted(parts) if part)


def _is_named_in(stem: str, entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether the question speaks of somebody by the surname, which the answer does not share."""
    last = entity.text.split()[-1]
    if " " not in entity.text or not last[0].isupper() or last in words_of(base.subject.reference):
        return False
    return last in words_of(stem) and last not in words_of(fact.answer.text)


def words_of(text: str) -> list[str]:
    """The words of a text as they are written."""
    return re.findall(r"[\w'’-]+", text)


def was_dead(entity: Entity, years: tuple[int, ...], base: FactBase) -> bool:
    """Whether a line tells that somebody died before the years that are asked about."""
    if not years:
        return False
    for place in entity.places:
        line = base.lines[place]
        if line.section == INFOBOX or not line.years or not _DEATH.search(line.text):
            continue
        behind = line.text.partition(entity.text)[2][:60]
        if _DEATH.search(behind) and max(line.years) < min(years):
            return True
    return False
