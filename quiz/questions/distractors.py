"""Three wrong options for a fact: typed, of like shape, surely wrong, and no help to a guesser.

Names come from the document (`candidates`), and from the world only where it names too few (`strangers`).
Which three is decided by the question's id alone, so that an edit elsewhere rarely changes it, and such that
the answer is as often the longest, the shortest, the best known … of the four as chance would have it.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import NAME_TYPES, Fact
from quiz.facts.subject_nouns import WORKS
from quiz.questions.asked_type import is_of_another_type, of_kind_asked
from quiz.questions.candidates import Candidate, candidates
from quiz.questions.fellow_towns import of_its_land
from quiz.questions.giveaways import holds, is_told, is_told_by_stem, nouns_asked
from quiz.questions.lands import NEIGHBOURS
from quiz.questions.likeness import apart, fits, kind_of_place
from quiz.questions.made_people import namesakes, origin_of_people, people_like
from quiz.questions.made_ships import FAMED
from quiz.questions.origins import nation_asked, origins_of, sex_told, sound_alike
from quiz.questions.placed import may_be_there, stands_elsewhere
from quiz.questions.prizes import may_win
from quiz.questions.same_sex import cast_sexes, of_shown_sex, sex_of, shown_sex
from quiz.questions.scales import from_scale
from quiz.questions.strangers import strangers
from quiz.questions.term_options import has_kind, term_options
from quiz.questions.time_zones import other_offsets
from quiz.questions.wordset import digest
from quiz.questions.wrong_values import wrong_values

WANTED = 3
_POOL, _WIDE_POOL = 10, 16
_FARTHEST = 6
_STRAY = 3
_TOP, _RANK, _LENGTH, _OUT = 4.0, 0.4, 0.5, 20.0
_FIRM = 12.0
_NEAREST, _TITLE = 1, 5
_OF_A_ROLE = ("infobox.", "cast.", "award.", "frame.making.", "frame.credits.")
_OF_KIN = (
    *("list.notable", "frame.tie.", "frame.life."),
    *("infobox.spouse", "infobox.parents", "infobox.children"),
)
_DOUBLED = re.compile(r"\b(\w+) \1\b")


def wrong_options(
    fact: Fact, stem: str, key: str, base: FactBase, *, modest: bool = False
) -> tuple[str, ...] | None:
    """Three wrong options, or None where three good ones cannot be had.

    Args:
        fact: what is asked.
        stem: the question.
        key: the question's id, which decides between equals.
        base: the document's facts, names and lines.
        modest: whether names that the document holds more often or earlier than the answer are wanted, so
            that its prominence does not tell the answer.
    """
    if fact.answer.value is not None:
        return wrong_values(fact, stem, key, base)
    fact = of_kind_asked(fact, stem)
    if is_of_another_type(fact, stem, base) or is_told_by_stem(fact, stem, base):
        return None
    if fact.answer.fine == "time zone":
        return other_offsets(fact.answer.text, key)
    if has_kind(fact):
        return term_options(fact, stem, key, base)
    if fact.answer.type not in NAME_TYPES:
        return from_scale(fact, key)
    pools = _pools(base)
    if (key, stem) not in pools:
        kin = [Candidate(_named(n, fact), 1) for n in namesakes(fact, stem, key, base)]
        pools[key, stem] = kin or _pool(fact, stem, key, base)
    pool = of_noun_asked(pools[key, stem], fact, stem)
    if len(pool) >= WANTED:
        answer = base.named.get(fact.answer.text) or _named(fact.answer.text, fact)
        chosen = _choose(answer, pool, key, base, modest=modest)
        if not is_told(fact, stem, chosen, base):
            return chosen
    return of_its_land(fact, stem, key, base)


@lru_cache(maxsize=2)
def _pools(base: FactBase) -> dict[tuple[str, str], list[Candidate]]:
    """The names that fit each question of a document, kept for when it is given other options."""
    return {}


def strays(wrong: Sequence[str], stem: str, key: str, base: FactBase) -> int:
    """How many of the wrong options of a question the document holds as names of another kind."""
    far = {c.entity.text for c in _pools(base).get((key, stem), ()) if _STRAY <= c.step < _FARTHEST}
    return sum(option in far for option in wrong)


def has_other_options(fact: Fact) -> bool:
    """Whether other options can be had for a fact than the first: whether they are names to choose among."""
    return fact.answer.value is None and fact.answer.type in NAME_TYPES and not has_kind(fact)


def _named(name: str, fact: Fact) -> Entity:
    return Entity(name, fact.answer.type, fact.answer.fine, (name,), (), True)


def _pool(fact: Fact, stem: str, key: str, base: FactBase) -> list[Candidate]:
    """The document's own names that fit, and where these are too few, the world's."""
    fitting: list[Candidate] = []
    taken = [fact.answer.text]
    for candidate in candidates(fact, stem, key, base):
        famed = fact.answer.fine == "ship" and candidate.entity.text in FAMED
        if apart(candidate.entity.text, taken) and not famed:
            fitting.append(candidate)
            taken.append(candidate.entity.text)
        if len(fitting) == _WIDE_POOL:
            break
    shown = shown_sex(stem, fact, base)
    made = people_like(fact, stem, key, base)
    sexed = of_shown_sex([c.entity for c in fitting], shown, cast_sexes(base), strict=bool(made))
    right = {e.text for e in sexed}
    listed = fact.answer.type == "person" and fact.relation.startswith(_OF_A_ROLE)
    listed = listed and base.subject.cls in WORKS and base.subject.cls != "periodical"
    pool = _of_nearest_kinds([c for c in fitting if c.entity.text in right], listed=listed)[:_POOL]
    alone = pool and not any(_is_like(c.entity, fact.answer.text, base) for c in pool)
    if made and alone and _are_sure(made, fact, stem, base):
        own = pool[: WANTED - 1 if len(pool) < WANTED or _told(fact, stem) else 1]
        return [*own, *(Candidate(_named(name, fact), 1) for name in made[: WANTED - len(own)])]
    taken = [fact.answer.text, *(c.entity.text for c in pool)]
    if len(pool) < (fewest := _fewest_own(fact, stem)) or len(pool) >= WANTED:
        return pool if len(pool) >= max(WANTED, fewest) else []
    beside = taken[1:]
    for entity in strangers(fact, stem, key, base, beside):
        good = (
            fits(entity.text, fact)
            and may_win(entity.text, fact, base.subject.cls)
            and apart(entity.text, taken)
            and not (_DOUBLED.search(entity.text) or stands_elsewhere(entity.text, stem))
            and (fact.answer.type != "place" or may_be_there(entity.text, fact, stem, beside, base))
        )
        if len(pool) < WANTED and good:
            pool.append(Candidate(entity, _FARTHEST))
            taken.append(entity.text)
    return pool


def _told(fact: Fact, stem: str) -> bool:
    """Whether a question tells a nation or a family, so that a name of another is surely wrong."""
    return bool(nation_asked(stem)) or fact.relation.startswith(_OF_KIN)


def _are_sure(made: Sequence[str], fact: Fact, stem: str, base: FactBase) -> bool:
    """Whether made names are surely of the answer's tongue: by its surname, or as most people's of the text.
    The staff of a work comes from anywhere.
    """
    if _told(fact, stem):
        return True
    tongue = origins_of(made[0])
    surname = origins_of(f"X {fact.answer.text.split()[-1]}")
    return base.subject.cls not in WORKS and not tongue.isdisjoint({*surname, origin_of_people(base)})


def _is_like(entity: Entity, answer: str, base: FactBase) -> bool:
    """Whether somebody's name is of the answer's tongue and sex, which the answer alone must not be."""
    if entity.type not in ("person", "character"):
        return True
    sexes = {sex_of(name, base) or sex_told(name) for name in (entity.text, answer)} - {""}
    return len(sexes) < 2 and sound_alike(entity.text, answer)


def of_noun_asked(pool: list[Candidate], fact: Fact, stem: str) -> list[Candidate]:
    """The candidates that hold the noun asked for, where the answer does and enough of them do."""
    nouns = nouns_asked(stem, fact.answer.text)
    alike = [c for c in pool if all(holds(c.entity.text, noun) for noun in nouns)]
    return alike if len(alike) >= WANTED else pool


def _fewest_own(fact: Fact, stem: str) -> int:
    """How many names of the document must stand beside an answer from prose: islands, wars and lands that
    nobody knows are told by where and when it plays, papers by their long titles. Beside a town on a river
    there are never enough, as those that a river's document names stand on it, too.
    """
    if fact.relation == "infobox.river_town":
        return _WIDE_POOL
    answer = fact.answer
    listed = fact.relation.startswith("list.work_") and len(answer.text.split()) > _TITLE
    unknown = answer.type == "place" and answer.text not in NEIGHBOURS
    is_land = unknown and kind_of_place(answer.text) in ("country", "island")
    own = is_land or answer.fine in ("island", "war")
    return WANTED if listed else int(fact.relation.startswith("clause") and own)


def _of_nearest_kinds(pool: list[Candidate], *, listed: bool) -> list[Candidate]:
    """The candidates of the answer's own kind where there are enough; of a role that is listed, no others."""
    for step in range(_NEAREST, _FARTHEST):
        near = [c for c in pool if c.step <= step]
        if len(near) >= WANTED:
            return near
        if listed and step > _NEAREST:
            return sorted(pool, key=lambda c: c.step)[: len(near) + 1] if len(near) == WANTED - 1 else near
    return pool


def _choose(
    answer: Entity, pool: Sequence[Candidate], key: str, base: FactBase, *, modest: bool
) -> tuple[str, ...]:
    """The triple of the nearest kinds that puts the answer at the ranks that are drawn from the key."""
    prices, lengths = _prices(key, modest)
    anyone = base.subject.cls in WORKS
    rows = [_row(c, answer, like=anyone or _is_like(c.entity, answer.text, base)) for c in pool]
    best, least = rows[:WANTED], math.inf
    for one, two, three in itertools.combinations(rows, WANTED):
        steps = one.step + two.step + three.step
        if steps >= least:
            continue
        told, ranks = prices[one.rarer + two.rarer + three.rarer][one.earlier + two.earlier + three.earlier]
        cost = steps + told + ranks + lengths[one.shorter + two.shorter + three.shorter]
        if (one.small and two.small and three.small) or (one.large and two.large and three.large):
            cost += _OUT
        if not (one.like or two.like or three.like):
            cost += _OUT
        if cost < least:
            best, least = [one, two, three], cost
    return tuple(sorted((row.text for row in best), key=lambda text: digest(key, "order", text)))


def _prices(key: str, modest: bool) -> tuple[list[list[tuple[float, float]]], list[float]]:
    """What it costs that so many options are rarer and so many stand earlier than the answer: for telling it
    and for the ranks that are not the drawn ones; and what it costs that so many are shorter.
    """
    by_length, by_count, by_place = (digest(key, what) % 4 for what in ("length", "renown", "first"))
    if modest:
        by_count, by_place = by_count % 3, by_place % 3
    weight = _FIRM if modest else _TOP
    prices = [
        [
            (
                weight
                * (
                    ((rarer == WANTED) != (by_count == WANTED))
                    + ((earlier == 0) != (by_place == 0 and not modest))
                ),
                _RANK * (abs(rarer - by_count) + abs(earlier - by_place)),
            )
            for earlier in range(WANTED + 1)
        ]
        for rarer in range(WANTED + 1)
    ]
    return prices, [_LENGTH * abs(shorter - by_length) for shorter in range(WANTED + 1)]


class Row(NamedTuple):
    """A candidate beside the answer: its distance, and whether it is shorter, rarer, earlier, and by half
    as long again smaller or larger, and whether it is of the answer's tongue and sex.
    """

    text: str
    step: int
    shorter: bool
    rarer: bool
    earlier: bool
    small: bool
    large: bool
    like: bool


def _row(candidate: Candidate, answer: Entity, *, like: bool) -> Row:
    name, own = candidate.entity, len(answer.text)
    length = len(name.text)
    return Row(
        name.text,
        candidate.step,
        length < own,
        name.mentions < answer.mentions,
        0 <= name.first < answer.first,
        own > 1.5 * length,
        1.5 * own < length,
        like,
    )
