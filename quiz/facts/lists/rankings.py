"""Critics' and publications' ranked lists: "3rd – Keith Phipps & Tasha Robinson, The Dissolve"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.documents import Document
from quiz.facts.infobox.items import is_name, is_person
from quiz.facts.lists.common import LONGEST_LINE, Item, ItemList, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import Subject
from quiz.facts.values import parse_value
from quiz.facts.values.nouns import plural

_HEADING = re.compile(
    r"top (?:ten|10)|year-end|end-of-year|best of|critics|rankings?|lists?\b|accolades", re.IGNORECASE
)
_RANKED = re.compile(r"(?:No\. ?)?(?P<rank>\d{1,3})(?:st|nd|rd|th)?\.?\s+[–—-]\s+(?P<who>.+)")
_UNRANKED = re.compile(
    r"(?P<list>Top (?:10|ten)|Best of (?:the year|\d{4}))\b[^–—]*[–—-]\s+(?P<who>.+)", re.IGNORECASE
)
_NEWSPAPER = re.compile(
    r"[ -](?:Tribune|Globe|Times|Post|Herald|Chronicle|Journal|News|Republic|Courier|Gazette"
    r"|Ledger|Monitor|Telegraph|"
    r"Guardian|Examiner|Observer|Star|Sun|Dispatch|Sentinel|Standard|Reader|Mail|Independent|Mirror|Express)$|^BBC$"
)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_JOINED = re.compile(r",?\s+(?:&|and)\s+|,\s+")
_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `rank` is 0 where the list is not ranked; `names` are the critics, none where only an
    outlet stands; `place` is the list and `things` what it lists."""

    item: Item
    rank: int
    names: tuple[str, ...]
    outlet: str
    place: str
    things: str

    @property
    def critic(self) -> str:
        """The critics together, as a stem names them."""
        return " and ".join(
            [", ".join(self.names[:-1]), self.names[-1]] if len(self.names) > 1 else self.names
        )

    @property
    def named_outlet(self) -> str:
        """The outlet inside a sentence: "the Boston Globe", but "Variety"."""
        articled = _NEWSPAPER.search(self.outlet) and not self.outlet.startswith(("The ", "the "))
        return f"the {self.outlet}" if articled else self.outlet


def extract_rankings(where: ItemList, document: Document, subject: Subject) -> Iterator[Fact]:
    """Yield who ranked the subject how high, and for whom they write."""
    if not where.under(_HEADING):
        return
    year = _scope(where)
    read = [_entry(item, where, subject, year) for item in where.items]
    entries = [entry for entry in read if entry]
    if len(entries) < 0.7 * len(where.items) or len(entries) < 2:
        return
    for entry in entries:
        yield from _rank_of(entry, entries, where, subject)
        yield from _who_ranked(entry, entries, where, subject)
        yield from _outlet_of(entry, entries, where, subject)
        yield from _critic_of(entry, entries, where, subject)


def parse_entry(text: str) -> tuple[int, tuple[str, ...], str] | None:
    """Rank (0: unranked), critics and outlet of a line; the outlet stands behind the last comma."""
    if len(text) > LONGEST_LINE:
        return None
    ranked = _RANKED.fullmatch(text)
    match = ranked or _UNRANKED.fullmatch(text)
    if match is None:
        return None
    rank = int(ranked["rank"]) if ranked else 0
    who, comma, outlet = match["who"].strip().rpartition(", ")
    if not comma:
        return (rank, (), outlet) if is_name(outlet) else None
    names = tuple(name for name in _JOINED.split(who) if name)
    if not all(is_person(name) for name in names) or not is_name(outlet):
        return None
    return rank, names, outlet


def _entry(item: Item, where: ItemList, subject: Subject, year: str) -> Entry | None:
    parsed = parse_entry(item.text)
    if parsed is None:
        return None
    best = re.match(r"best of", item.text, re.IGNORECASE)
    kind, space, noun = subject.noun.rpartition(" ")
    things = f"best {kind}{space}{plural(noun)} of {year or 'the year'}"
    if re.search(r"top (?:ten|10)", f"{where.heading} {where.intro}", re.IGNORECASE):
        place = f"a top ten list for {year}" if year else "a top ten list"
    elif re.search(r"year-end|end-of-year", where.heading, re.IGNORECASE):
        place = f"a year-end list for {year}" if year else "a year-end list"
    else:
        place = f"a list of the {things}"
    return Entry(item, *parsed, f"a list of the {things}" if best else place, things)


def _scope(where: ItemList) -> str:
    """The one year that heading, introduction or lines give the list; "" where there is none."""
    told = set(_YEAR.findall(f"{where.heading} {where.intro}"))
    told |= {year for item in where.items for year in _YEAR.findall(item.text.partition("–")[0])}
    return told.pop() if len(told) == 1 else ""


def ordinal(rank: int) -> str:
    """1 as "1st"."""
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(rank % 10 if rank % 100 not in (11, 12, 13) else 0, "th")
    return f"{rank}{suffix}"


def _in_words(rank: int) -> str:
    return _WORDS[rank - 1] if 1 <= rank <= len(_WORDS) else ordinal(rank)


def _rank_of(entry: Entry, entries: Sequence[Entry], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """From a critic, or an outlet that ranks in its own name, to the rank."""
    if not entry.rank or entry.rank > 100:
        return
    text = ordinal(entry.rank)
    answer = Answer(text, "ordinal", "rank", parse_value(text))
    if entry.names and not _twice(entry, entries):
        roles = subject.roles(critic=entry.critic, outlet=entry.named_outlet, list=entry.place)
        yield fact("ranking.rank", "ranking", answer, entry.item, where, roles)
    elif not entry.names and sum(other.outlet == entry.outlet for other in entries) == 1:
        own = entry.place.removeprefix("a ")
        roles = subject.roles(outlet=entry.named_outlet, list=own)
        yield fact("ranking.outlet_rank", "ranking", answer, entry.item, where, roles)


def _who_ranked(entry: Entry, entries: Sequence[Entry], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """From a rank to a critic, or to an outlet; everybody else of that rank is true too."""
    if not entry.rank:
        return
    same = [other for other in entries if other.rank == entry.rank]
    apart = [other for other in entries if other.rank and other.rank != entry.rank]
    roles = subject.roles(rank=_in_words(entry.rank), list=entry.place)
    if len(entry.names) == 1 and not _twice(entry, entries):
        also = [form for other in same for form in _forms(other)]
        near = [other.names[0] for other in apart if len(other.names) == 1 and not _twice(other, entries)]
        answer = Answer(entry.names[0], "person", "critic")
        yield fact("ranking.critic", "ranking", answer, entry.item, where, roles, also=also, near=near)
    elif not entry.names:
        also = [other.outlet for other in same]
        taken = {other.outlet for other in entries if other.rank in (0, entry.rank)}
        near = [other.outlet for other in apart if other.outlet not in taken]
        answer = Answer(entry.outlet, "organization", "publication")
        yield fact(
            "ranking.outlet_of_rank", "ranking", answer, entry.item, where, roles, also=also, near=near
        )


def _outlet_of(entry: Entry, entries: Sequence[Entry], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """From a critic to the outlet."""
    if not entry.names or _twice(entry, entries):
        return
    answer = Answer(entry.outlet, "organization", "publication")
    near = [other.outlet for other in entries]
    roles = subject.roles(critic=entry.critic, things=entry.things)
    yield fact("ranking.outlet", "organization", answer, entry.item, where, roles, near=near)


def _critic_of(entry: Entry, entries: Sequence[Entry], where: ItemList, subject: Subject) -> Iterator[Fact]:
    """From an outlet that stands once in the list to its critic."""
    if len(entry.names) != 1 or _twice(entry, entries):
        return
    if sum(other.outlet == entry.outlet for other in entries) > 1:
        return
    near = [other.names[0] for other in entries if len(other.names) == 1 and other.outlet != entry.outlet]
    answer = Answer(entry.names[0], "person", "critic")
    roles = subject.roles(outlet=entry.named_outlet, things=entry.things)
    yield fact("ranking.critic_of_outlet", "ranking", answer, entry.item, where, roles, near=near)


def _twice(entry: Entry, entries: Sequence[Entry]) -> bool:
    """Whether one of a line's critics stands in another line too."""
    count = Counter(name for other in entries for name in other.names)
    return any(count[name] > 1 for name in entry.names)


def _forms(entry: Entry) -> tuple[str, ...]:
    """Every form in which a line's critics could stand among the options."""
    if len(entry.names) < 2:
        return entry.names
    written = entry.item.text.partition("–")[2].strip().rpartition(", ")[0]
    return (*entry.names, written, entry.critic)
