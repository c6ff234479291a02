"""Which questions a round asks, and in which order.

Unseen ones first, then those seen longest ago; kinds, and within a kind topics, take turns; and no
question gives away one that comes later. Where the pool is too small for all of that, the rules give
way one by one, in the order of `_PASSES`: a stem may name an answer that has been shown already, then a
proof may; that an earlier *stem* names a later answer is never allowed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from random import Random

from quiz.game.pool import Entry, Past

_WORDS = re.compile(r"[^\W_]+")
_UNTELLING = frozenset(("true", "false", "yes", "no", "none", "both", "all", "neither"))
_LOOKS = 6
"""How many questions are looked at for each one wanted, in each pass, before the pass gives up."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a mode's `draw` works on: `entries` pass the player's filters, flagged ones included."""

    entries: tuple[Entry, ...]
    wanted: int
    past: Past
    rng: Random


@dataclass(frozen=True, slots=True)
class Selection:
    """The questions drawn, in playing order. `repeats` of them the player has seen before."""

    entries: tuple[Entry, ...]
    repeats: int = 0


class _Pass(IntEnum):
    STRICT = 1
    STEM_MAY_NAME_EARLIER_ANSWER = 2
    PROOF_MAY_NAME_LATER_ANSWER = 3


def fold(text: str) -> str:
    """The text's words in one case without diacritics, with a space around each: fit for `in`."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return f" {' '.join(_WORDS.findall(text.casefold()))} "


@dataclass(slots=True)
class _Drawn:
    """The questions drawn so far, with what they tell, folded."""

    entries: list[Entry] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    facts: set[tuple[str, str]] = field(default_factory=set)
    answers: dict[str, None] = field(default_factory=dict)
    stems: str = ""
    proofs: str = ""

    def offer(self, entry: Entry, allow: _Pass) -> bool:
        """Take the entry if the rules of this pass let it in."""
        question = entry.question
        if question.id in self.ids:
            return False
        answer = fold(question.answer)
        telling = len(answer) > 3 and answer.strip() not in _UNTELLING
        if telling and answer in self.stems:
            return False
        stem = fold(question.question)
        if allow < _Pass.STEM_MAY_NAME_EARLIER_ANSWER and any(known in stem for known in self.answers):
            return False
        fact = (entry.topic, question.evidence)
        shown = telling and (answer in self.answers or answer in self.proofs)
        if allow < _Pass.PROOF_MAY_NAME_LATER_ANSWER and (shown or fact in self.facts):
            return False
        self._take(entry, answer if telling else "", stem)
        return True

    def _take(self, entry: Entry, answer: str, stem: str) -> None:
        self.entries.append(entry)
        self.ids.add(entry.id)
        self.stems += stem
        if entry.question.evidence:
            self.facts.add((entry.topic, entry.question.evidence))
            self.proofs += fold(entry.question.evidence)
        if answer:
            self.answers[answer] = None


def _in_turns(entries: Iterable[Entry], rng: Random) -> Iterator[Entry]:
    """The entries at random, kinds taking turns, and topics within a kind."""
    kinds: dict[str, dict[str, list[Entry]]] = {}
    for entry in entries:
        kinds.setdefault(entry.question.kind, {}).setdefault(entry.topic, []).append(entry)
    order = sorted(kinds)
    rng.shuffle(order)
    turns = {kind: sorted(kinds[kind]) for kind in order}
    for topics in turns.values():
        rng.shuffle(topics)
    while order:
        kind = order.pop(0)
        topic = turns[kind].pop(0)
        bucket = kinds[kind][topic]
        at = rng.randrange(len(bucket))
        bucket[at], bucket[-1] = bucket[-1], bucket[at]
        yield bucket.pop()
        if bucket:
            turns[kind].append(topic)
        if turns[kind]:
            order.append(kind)


def _tiers(entries: Iterable[Entry], seen: tuple[str, ...]) -> tuple[list[Entry], ...]:
    """The entries never seen, those in the older half of the seen, those in the newer half."""
    half = {name: 1 if at < (len(seen) + 1) // 2 else 2 for at, name in enumerate(seen)}
    tiers: tuple[list[Entry], ...] = ([], [], [])
    for entry in entries:
        tiers[half.get(entry.question.id, 0)].append(entry)
    return tiers


def balanced(request: Request) -> Selection:
    """Draw up to `wanted` questions as this module's docstring says; flagged ones are left out."""
    hidden, rng, wanted = request.past.hidden, request.rng, request.wanted
    tiers = _tiers((e for e in request.entries if e.question.id not in hidden), request.past.seen)
    drawn = _Drawn()
    for allow in _Pass:
        for tier in tiers:
            looks = wanted * _LOOKS + 100
            for entry in _in_turns(tier, rng):
                if len(drawn.entries) >= wanted or not looks:
                    break
                looks -= 1
                drawn.offer(entry, allow)
    seen = frozenset(request.past.seen)
    return Selection(tuple(drawn.entries), sum(e.id in seen for e in drawn.entries))
