"""Three wrong options for a fact: typed, of like shape, surely wrong, and no help to a guesser.

Names come from the document: documented near-misses, then answers of the same relation, then names of the
same fine type, then of the same type, then a short list of the world's (`gazetteer`). Which three is decided
by the question's id alone, so that an edit elsewhere rarely changes it, and such that the answer is as often
the longest, the shortest, the best known … of the four as chance would have it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import NAME_TYPES, Answer, Fact
from quiz.questions.gazetteer import world_names
from quiz.questions.same_sex import of_shown_sex, shown_sex
from quiz.questions.truth import surely_wrong
from quiz.questions.wordset import contains, digest, fold
from quiz.questions.wrong_values import wrong_values

WANTED = 3
_POOL = 13
_TRADES = {
    **dict.fromkeys(("critic", "reviewer", "journalist"), "watcher"),
    **dict.fromkeys(("actor", "actress", "singer", "performer"), "cast"),
    **dict.fromkeys(("producer", "writer", "screenwriter", "editor", "director"), "crew"),
    **dict.fromkeys(("cinematographer", "composer", "photographer"), "crew"),
}
_AFTERWARDS = frozenset(
    (
        "legacy",
        "commemoration",
        "in culture",
        "in popular culture",
        "cultural depictions",
        "historiography",
        "memorials",
        "in art and literature",
        "depictions",
        "remembrance",
    )
)
_LIFETIME = 60
_SETTLEMENTS = frozenset(("", "venue", "city", "town", "village", "port", "place", "settlement"))


def wrong_options(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...] | None:
    """Three wrong options, or None where three good ones cannot be had.

    Args:
        fact: what is asked.
        stem: the question.
        key: the question's id, which decides between equals.
        base: the document's facts, names and lines.
    """
    if fact.answer.value is not None:
        return wrong_values(fact, stem, key, base)
    return _names(fact, stem, key, base)


def _names(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...] | None:
    if fact.answer.type not in NAME_TYPES:
        return _from_scale(fact, key)
    by_name = {e.text: e for e in base.entities}
    pool: list[Entity] = []
    years = _own_years(fact, base)
    shown = shown_sex(stem, fact, base)
    for tier in _tiers(fact, base, by_name):
        fresh = sorted((e for e in tier if e not in pool), key=lambda e: digest(key, e.text))
        for entity in fresh:
            if (
                len(pool) < _POOL
                and _fits(entity, fact)
                and _of_one_time(entity, years, base)
                and not _belongs_later(entity, fact, base)
                and surely_wrong(entity, fact, stem, base)
                and _apart(entity, pool)
            ):
                pool.append(entity)
        if len(of_shown_sex(pool, shown)) >= WANTED + 1:
            break
    pool = of_shown_sex(pool, shown)
    if len(pool) < WANTED:
        pool += _from_world(fact, stem, key, base, pool)
    if len(pool) < WANTED:
        return None
    answer = by_name.get(fact.answer.text) or Entity(
        fact.answer.text, fact.answer.type, fact.answer.fine, (fact.answer.text,), (), True
    )
    return _choose(answer, pool, key)


def _from_scale(fact: Fact, key: str) -> tuple[str, ...] | None:
    """Wrong options for a step of a scale, such as a grade: the fact itself lists its neighbours."""
    steps = [n for n in dict.fromkeys(fact.near) if fold(n) != fold(fact.answer.text) and n not in fact.also]
    if len(steps) < WANTED:
        return None
    return tuple(sorted(steps, key=lambda n: digest(key, n))[:WANTED])


def _tiers(fact: Fact, base: FactBase, by_name: dict[str, Entity]) -> Iterator[Iterable[Entity]]:
    """Candidates, the most tempting first."""
    yield [by_name[n] for n in fact.near if n in by_name]
    same = [
        f.answer.text
        for f in base.facts
        if f.relation == fact.relation and not f.relation.startswith("clause")
    ]
    yield [by_name[n] for n in dict.fromkeys(same) if n in by_name]
    kind = [e for e in base.entities if e.type == fact.answer.type and e.sure]
    yield [e for e in kind if e.fine == fact.answer.fine and (e.fine or e.type != "person")]
    if fact.answer.type == "person":
        own = _trade(fact.answer.fine)
        yield [e for e in kind if own and _trade(e.fine) == own]
        if fact.relation.startswith(("clause", "frame")):
            yield [e for e in kind if any(base.lines[p].section == fact.section for p in e.places)]
        yield [e for e in kind if (_trade(e.fine) == "watcher") == (own == "watcher")]
    yield [e for e in kind if _comparable(e.fine, fact.answer)]


def _trade(fine: str) -> str:
    """The group of trades that people of a role belong to, "" for all others."""
    return _TRADES.get(fine, "")


def _own_years(fact: Fact, base: FactBase) -> tuple[int, ...]:
    """The years that the evidence names, for people; nobody else needs to have lived at a time."""
    if fact.answer.type != "person":
        return ()
    return tuple(y for line in base.lines if line.span.overlaps(fact.evidence) for y in line.years)


def _belongs_later(entity: Entity, fact: Fact, base: FactBase) -> bool:
    """Whether a person comes up only where the article tells of what came after, and the fact does not."""
    if fact.answer.type != "person" or fact.section.casefold() in _AFTERWARDS:
        return False
    return all(base.lines[place].section.casefold() in _AFTERWARDS for place in entity.places)


def _of_one_time(entity: Entity, years: Sequence[int], base: FactBase) -> bool:
    """Whether a person lived at the time of the fact, as far as the years beside both names tell."""
    theirs = [y for place in entity.places for y in base.lines[place].years] if years else []
    return not theirs or min(abs(a - b) for a in years for b in theirs) <= _LIFETIME


def _comparable(fine: str, answer: Answer) -> bool:
    """Whether a name of the same type is as plausible by its fine type: a town beside a town, no country."""
    if answer.type == "person" or fine == answer.fine:
        return True
    if answer.type == "place":
        return fine in _SETTLEMENTS and answer.fine in _SETTLEMENTS
    if answer.type == "organization":
        return _kin(fine, answer.fine)
    return not fine or not answer.fine or _kin(fine, answer.fine)


def _kin(one: str, other: str) -> bool:
    return (
        one == other
        or {one, other} <= {"town", "city", "village", "port"}
        or {one, other} <= {"company", "film company", "publisher", "record label", "shipyard"}
    )


def _fits(entity: Entity, fact: Fact) -> bool:
    """Whether a name has the answer's shape: full names beside full names, numbers beside numbers."""
    text, answer = entity.text, fact.answer.text
    if fact.answer.type == "person" and (" " in text) != (" " in answer):
        return False
    if any(c.isdigit() for c in text) != any(c.isdigit() for c in answer):
        return False
    if (" & " in text) != (" & " in answer) and fact.answer.type == "person":
        return False
    return len(text) <= max(2.6 * len(answer), len(answer) + 14) and len(answer) <= max(
        2.6 * len(text), len(text) + 14
    )


def _apart(entity: Entity, pool: Sequence[Entity]) -> bool:
    return all(not contains(entity.text, p.text) and not contains(p.text, entity.text) for p in pool)


def _from_world(fact: Fact, stem: str, key: str, base: FactBase, pool: Sequence[Entity]) -> list[Entity]:
    """Names that are not the document's, for types of which it names too few."""
    listed = world_names(fact.answer.fine, fact.answer.type)
    if not pool and not _known(fact.answer.text, listed) and fact.answer.type == "place":
        return []
    if fact.answer.type == "award" and not fact.answer.text.startswith("Best "):
        return []
    text = base.document.text
    taken = {fold(fact.answer.text), *(fold(p.text) for p in pool)}
    fresh = [
        n
        for n in sorted(listed, key=lambda n: digest(key, n))
        if fold(n) not in taken and n not in text and not contains(stem, n)
    ]
    made = [Entity(n, fact.answer.type, fact.answer.fine, (n,), (), True) for n in fresh]
    return [e for e in made if _fits(e, fact)][: WANTED - len(pool)]


def _known(answer: str, listed: Sequence[str]) -> bool:
    """Whether the world's list knows the answer: beside an invented name the famous ones would stand out."""
    return any(fold(answer) == fold(name) or contains(answer, name) for name in listed)


def _choose(answer: Entity, pool: Sequence[Entity], key: str) -> tuple[str, ...]:
    """The triple that puts the answer at the ranks of length and renown that the key's hash asks for."""
    by_length, by_count, by_place = (digest(key, what) % 4 for what in ("length", "renown", "first"))
    below = [
        (len(e.text) < len(answer.text), e.mentions < answer.mentions, 0 <= e.first < answer.first)
        for e in pool[:_POOL]
    ]

    def miss(triple: tuple[int, ...]) -> int:
        """How far the answer's ranks among the four are from the wanted ones."""
        a, b, c = (below[i] for i in triple)
        shorter, fewer, earlier = a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]
        return abs(shorter - by_length) + 2 * abs(fewer - by_count) + 2 * abs(earlier - by_place)

    best = min(itertools.combinations(range(len(below)), WANTED), key=miss)
    return tuple(sorted((pool[i].text for i in best), key=lambda text: digest(key, "order", text)))
