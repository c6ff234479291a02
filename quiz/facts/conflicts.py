"""Facts that contradict each other block each other; a fact told twice is kept once.

Two values conflict when what they are values *of* is the same in words and the values cannot both
be exact: then neither is asked. A value that a more exact one contains ("over 1,700" and 1,729) gives
way to it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from quiz.facts.model import Fact
from quiz.facts.values import Date, Quantity, same_value
from quiz.facts.words import FUNCTION_WORDS

_WORLDWIDE = frozenset(("infobox.gross", "frame.release.total.sum", "frame.release.sum.sum"))
_TOTALS = frozenset(("world", "total", "overa", "altog", "combi", "film", "first"))
_ASKING = frozenset(
    [
        "who",
        "whom",
        "which",
        "what",
        "when",
        "where",
        "how",
        "many",
        "much",
        "year",
        "date",
        "percentage",
        "did",
        "does",
        "was",
        "were",
        "is",
        "are",
        "has",
        "have",
        "had",
        "making",
        "history",
        "life",
        "film",
        "according",
    ]
)

_FRAME = re.compile(r"^(?:In|At|During|For|Concerning) [^,?]+, (?=[a-z])")
_CREDIT = re.compile(
    r", (?!(?:on|in|at|by|for|how|what|which|about|to) )(?:the |an? )?(?:[a-z-]+ ){1,3}of [^,?]+(?=[,?])"
)
"""Who somebody is to the subject: "Ada Poe, a member of the band Pier, …"."""


def settle(facts: Iterable[Fact], reference: str = "") -> tuple[list[Fact], Counter[str]]:
    """Return the facts that stand unopposed, and why the others fell.

    Args:
        facts: all that were found.
        reference: how stems name the subject, which tells nothing of what a value is a value of.
    """
    reasons: Counter[str] = Counter()
    kept = list(facts)
    blocked: set[int] = set()
    by_type: dict[str, list[int]] = defaultdict(list)
    topics = [attribute(f, reference) for f in kept]
    for i, fact in enumerate(kept):
        if fact.answer.value is not None:
            by_type[fact.answer.type].append(i)
    for group in by_type.values():
        _block(kept, topics, group, blocked, reasons)
    return [f for i, f in enumerate(kept) if i not in blocked], reasons


def attribute(fact: Fact, reference: str = "") -> frozenset[str]:
    """The words that say what a value is a value of, cut to their stems."""
    text = _FRAME.sub("", _CREDIT.sub("", fact.stems[0], 1)) if fact.stems else _told_by_relation(fact)
    text = text.replace(reference, "") if reference else text
    subject = {w.casefold() for w in re.findall(r"\w+", fact.roles.get("subject", ""))}
    words = {w.casefold() for w in re.findall(r"[\w-]+", text)}
    return frozenset(w[:5] for w in words - subject - _ASKING - FUNCTION_WORDS if len(w) > 2)


def _told_by_relation(fact: Fact) -> str:
    """A fact of a row or list line in words: its relation and slots, without the subject and the verbs."""
    slots = [v for k, v in fact.roles.items() if k not in ("subject", "is", "does", "has")]
    return " ".join([fact.relation.rsplit(".", 1)[-1].replace("_", " "), *slots])


def _block(
    facts: Sequence[Fact],
    topics: Sequence[frozenset[str]],
    group: Sequence[int],
    blocked: set[int],
    reasons: Counter[str],
) -> None:
    for place, i in enumerate(group):
        for j in group[place + 1 :]:
            one, other = facts[i].answer.value, facts[j].answer.value
            assert one is not None and other is not None
            if isinstance(one, Quantity) and not one.comparable(other):
                continue
            if same_value(one, other) or (isinstance(one, Date) and one.overlaps(other)):
                continue
            if not _same_thing(facts[i], facts[j], topics[i], topics[j]):
                continue
            if facts[i].evidence == facts[j].evidence and topics[i] != topics[j]:
                continue
            for loser, reason in _losers(i, j, facts, topics):
                _drop(loser, blocked, reasons, reason)


def _losers(
    i: int, j: int, facts: Sequence[Fact], topics: Sequence[frozenset[str]]
) -> Iterator[tuple[int, str]]:
    """Which of two facts fall: the approximate one, the vaguer one, or both."""
    one, other = facts[i].answer.value, facts[j].answer.value
    assert one is not None and other is not None
    if one.overlaps(other) and one.approximate != other.approximate:
        yield (i if one.approximate else j), "a more exact figure is given elsewhere"
        return
    extra = topics[i] ^ topics[j]
    vaguer = i if topics[i] < topics[j] else j if topics[j] < topics[i] else -1
    if vaguer >= 0 and not extra <= _TOTALS:
        yield vaguer, "the document gives two values"
        return
    yield i, "the document gives two values"
    yield j, "the document gives two values"


def _drop(index: int, blocked: set[int], reasons: Counter[str], reason: str) -> None:
    if index not in blocked:
        blocked.add(index)
        reasons[reason] += 1


def _same_thing(one: Fact, other: Fact, first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether two facts tell a value of the same thing; rows and list lines say so by relation and slots, and
    which of their values are true together.
    """
    if other.answer.text in one.also:
        return False
    if one.relation in _WORLDWIDE and other.relation in _WORLDWIDE:
        return True
    if one.roles and other.roles:
        return one.relation == other.relation and dict(one.roles) == dict(other.roles)
    if any(f.relation == "clause.nested" for f in (one, other)) and (one.roles or other.roles):
        return False
    listed = [f for f in (one, other) if f.roles and not f.relation.startswith("infobox")]
    if listed:
        return False
    if one.roles or other.roles:
        row, told = (one, other) if one.roles else (other, one)
        of_row, of_told = (first, second) if one.roles else (second, first)
        return _same_topic(of_row, of_told) and (of_told - of_row <= _TOTALS or _says_it(told, row, of_row))
    return _same_topic(first, second)


def _says_it(told: Fact, row: Fact, topic: frozenset[str]) -> bool:
    """Whether a stem says of the subject itself, not of a part, what a row does ("was *X founded* by …")."""
    before, _, after = told.stems[0].partition(f"{row.roles['subject']} ") if told.stems else ("", "", "")
    return after[:5].casefold() in topic and not before.endswith((" of ", " in ", " at ", " for "))


def _same_topic(one: frozenset[str], other: frozenset[str]) -> bool:
    if not one or not other:
        return False
    shared = len(one & other)
    return shared == min(len(one), len(other)) or shared / len(one | other) >= 0.6
