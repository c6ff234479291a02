"""Which circumstances a long question can do without: it stays true, and something with a name is left."""

from __future__ import annotations

import re

from quiz.facts.wording.dropping import DROPPABLE_PREPOSITIONS, between_commas, past, scoped
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

_MOST_WORDS = 15
_ABOUT_SUBJECT = 4
"""More words are heard out where no frame has to tell what the question is about."""
_BY_FAR, _BRIEF = 1, 4
"""So many words too long, a question for a time does with one phrase; longer ones tell of makers in vain."""
_CIRCUMSTANCES = (DROPPABLE_PREPOSITIONS | word_set("through over via")) - word_set("until since like unlike")
_LAST_OF_ALL = word_set("for with in on at to")

_BALLAST = re.compile(
    r"(?:at|from) an? (?:[a-z]+ )?(?:altitude|cost|depth|distance|height|speed) of .+|at the age of .+"
    r"|with (?:an? )?(?:[a-z]+ )*(?:of )?[$£€]?\d.*|after \d[\d,.]* (?:hours|months|years) of .+"
    r"|at \d[\d,.]* (?:kilo)?(?:metres|meters|km|m|miles|feet)"
)
"""A figure beside what happened: whoever asks when it happened, asks no second thing."""
_CLOCK = re.compile(r"\d{1,2}(?::\d\d){1,2}")
_WAYS = word_set("to into from through")


def spared(told: Told, slot: int | None, *, counted: bool) -> frozenset[int]:
    """The places of the parts that a question goes without: what stood between commas, which a question
    does not say, and in a long one the least telling.

    Args:
        told: the clause.
        slot: the part that is asked for, None for the subject.
        counted: whether a figure is asked for, which holds only together with its time and place.
    """
    kept = {i: p for i, p in enumerate(told.parts) if i != slot and p.phrase is not None}
    asides = frozenset(i for i, p in kept.items() if _is_aside(p, told))
    if asides and len(kept) > len(asides):
        return asides
    if counted or not past(told.clause) or scoped(told.clause):
        return frozenset()
    said = [*kept.values(), *([told.subject] if slot is not None else [])]
    words = sum(map(_length, said)) + 4
    about = any(p.phrase is not None and p.phrase.about_subject for p in said)
    limit = _MOST_WORDS + (_ABOUT_SUBJECT if about else 0)
    dated = slot is not None and any(t.ent_type_ == "DATE" for t in told.parts[slot].part.tokens)
    once = sum(t.lemma_ == told.clause.verb.lemma_ for t in told.clause.verb.doc) == 1
    gone = {i for i, p in kept.items() if dated and once and is_ballast(p) and len(said) > 1}
    words -= sum(_length(kept[i]) for i in gone)
    makers = {i for i, p in kept.items() if dated and p.part.role == "agent" and _length(p) > _BRIEF}
    weights = {i: 2 if i in makers else _weight(part) for i, part in kept.items()}
    for i in sorted(kept.keys() - gone, key=lambda i: (weights[i], -i)):
        few = 2 if dated and words > limit + _BY_FAR else 3
        if words <= limit or weights[i] > 2 or len(kept) - len(gone) < few:
            break
        gone.add(i)
        words -= _length(kept[i])
    return frozenset(gone)


def _is_aside(told_part: ToldPart, told: Told) -> bool:
    """Whether a phrase tells the hour, or stands between commas behind the verb and goes on with no list."""
    part = told_part.part
    if any(_CLOCK.fullmatch(t.text) for t in part.kept):
        return True
    way = part.head.lower_ in _WAYS
    if part.role != "preposition" or part.fronted or way or not between_commas(part):
        return False
    return all(p is part or p.head.lower_ != part.head.lower_ for p in told.clause.parts)


def is_ballast(told_part: ToldPart) -> bool:
    """Whether a phrase adds a figure alone: "at an altitude of 55 metres"."""
    phrase = told_part.phrase
    said = phrase is not None and not phrase.about_subject and not phrase.names
    return said and phrase is not None and _BALLAST.fullmatch(phrase.text) is not None


def _length(part: ToldPart) -> int:
    return len(part.phrase.text.split()) if part.phrase is not None else 0


def _weight(part: ToldPart) -> int:
    """How much a part tells: a circumstance least, a price or a purpose more, a name or an object most."""
    if part.part.role not in ("preposition", "adverb") or part.phrase is None or part.phrase.about_subject:
        return 9
    end = part.part.tokens[-1].i + 1
    word = part.part.head.lower_
    if not part.part.fronted and end < len(part.part.head.doc) and part.part.head.doc[end].pos_ == "ADP":
        dated = any(t.ent_type_ == "DATE" for t in part.part.head.doc[end].subtree)
        return 2 if dated and word in _LAST_OF_ALL and not part.phrase.names else 9
    if word in _CIRCUMSTANCES:
        return 0
    if word in _LAST_OF_ALL and not part.phrase.names:
        dated = any(t.ent_type_ in ("DATE", "TIME") for t in part.part.tokens)
        return 2 if dated else 1
    return 9
