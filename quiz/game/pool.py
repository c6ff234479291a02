"""What may be asked: the questions of all banks, and what is known of the player's past."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from quiz.bank.model import Bank, Question, Source


@dataclass(frozen=True, slots=True)
class Entry:
    """A question together with the topic and the source of its bank."""

    question: Question
    topic: str
    source: Source | None = None

    @property
    def id(self) -> str:
        """The question's id, under which its history and its flag are kept."""
        return self.question.id


@dataclass(frozen=True, slots=True)
class Filters:
    """What the player wants to be asked; an empty tuple means everything."""

    topics: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    difficulties: tuple[int, ...] = ()

    def admits(self, entry: Entry) -> bool:
        """Whether the entry is of a wanted topic, kind and difficulty."""
        return (
            (not self.topics or entry.topic in self.topics)
            and (not self.kinds or entry.question.kind in self.kinds)
            and (not self.difficulties or entry.question.difficulty in self.difficulties)
        )


@dataclass(frozen=True, slots=True)
class Past:
    """What the scores file knows of this player.

    `seen` holds question ids, the longest ago first. `misses` maps the id of every question ever
    missed to the number of right answers in a row since its last miss. `hidden` holds flagged ids.
    """

    seen: tuple[str, ...] = ()
    misses: Mapping[str, int] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()


EVERYTHING = Filters()
NO_PAST = Past()


@dataclass(frozen=True, slots=True)
class Pool:
    """Every question that can be played, in an order that does not depend on the order of files."""

    entries: tuple[Entry, ...]

    @staticmethod
    def of(banks: Iterable[Bank]) -> Pool:
        """Gather the banks' questions, by topic and id; of two alike in both the first stays."""
        found: dict[tuple[str, str], Entry] = {}
        for bank in banks:
            for question in bank.questions:
                found.setdefault((bank.topic, question.id), Entry(question, bank.topic, bank.source))
        return Pool(tuple(found[key] for key in sorted(found)))

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics in the pool, sorted."""
        return tuple(sorted({entry.topic for entry in self.entries}))

    def matching(self, filters: Filters) -> tuple[Entry, ...]:
        """The entries that the filters admit, in the pool's order."""
        return tuple(entry for entry in self.entries if filters.admits(entry))
