"""What a turn of phrase is, and what may fill its slots."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from quiz.facts.words import word_set

PLACE = word_set("settlement country region river lake mountain island park building stadium bridge station")
LAND = frozenset(("settlement", "country", "region", "island", "park"))
GROUP = frozenset(("company", "organization", "school", "club", "airline", "unit", "periodical", "band"))
FIGHT = frozenset(("battle", "war", "event"))
CRAFT = frozenset(("mission", "rocket", "ship", "aircraft", "vehicle"))
BUILT = frozenset(("building", "stadium", "bridge", "station", "park", "ship"))
THINGS = PLACE | GROUP | FIGHT | CRAFT | frozenset(("thing", "award", "software", "substance", "food", "law"))


@dataclass(frozen=True, slots=True)
class Slot:
    """What a slot takes: letters of `marks`, and the type and fine type of the answer where it is a name.

    `only`: the fine types that the name must be known to be of.
    """

    letters: str
    type: str = ""
    fine: str = ""
    only: tuple[str, ...] = ()


def _slots(letters: str, names: str) -> dict[str, Slot]:
    return {name: Slot(letters) for name in names.split()}


def _named(type_: str, letters: str, fines: str) -> dict[str, Slot]:
    """Slots of names: "word=fine type"; a lone word is its own fine type, "word=" has none."""
    found = {}
    for entry in fines.split(","):
        word, _, fine = entry.strip().partition("=")
        found[word] = Slot(letters, type_, fine if "=" in entry else word)
    return found


SLOTS: Mapping[str, Slot] = {
    "S": Slot("S"),
    "thing": Slot("T"),
    "named": Slot("TGLWEN"),
    "place": Slot("LNGP", "place"),
    "company": Slot("GNPLWE", "organization", "company"),
    **_slots("D", "when opened closed built began ended renamed moved died launched date census year"),
    **_slots("R", "range"),
    **_slots("M", "money price cost worth fine total"),
    **_slots("Q", "size height length distance mass depth speed area temperature lowest rain extent"),
    **_slots("U", "lasting period"),
    **_slots("H", "share other"),
    **_slots("C", "count first second third"),
    **_slots("A", "age"),
    **_slots("AU", "years"),
    "feature": Slot("LNGP", "place"),
    "submarine": Slot("NGWLPE", "organization", "submarine"),
    "new_name": Slot("NGWLPE", "organization", "ship"),
    "stream": Slot("LNGP", "place", "river", ("river",)),
    **_slots("CQ", "amount"),
    **_slots("MC", "value"),
    **_named(
        "place",
        "LNGP",
        "city=, town=, river, gulf=sea, mouth=, region=province, island, mountain, lake, site=",
    ),
    **_named(
        "person",
        "PNGL",
        "architect, engineer, founder, mayor=politician, commander=officer, other_commander=officer, leader,"
        "scientist=scientist, winner=, head=, manager, historian, maker=, discoverer=, surveyor=",
    ),
    **_named("organization", "GNPLWE", "buyer=company, owner=company, union=union, builder=company, body="),
    **_named("event", "EN", "conflict=war, operation=war, treaty"),
    **_named("term", "NGWLPE", "rocket, craft=lander, native=, body_of=celestial body"),
}


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn: `pattern` over a marked sentence, in which `<slot>` stands for a mark that fills that slot.

    `asks` are the slots that are asked for; every other group that matched is told in the question.
    `classes` are those of the subjects of whose articles the turn is read. `example` is a sentence that it
    reads, about a subject called Ostby. `near`: the other names of the sentence are wrong as an answer, and
    tempting. `sure`: words of the turn itself that look like doubt and are none.
    """

    name: str
    pattern: str
    asks: tuple[str, ...]
    classes: frozenset[str] = THINGS
    example: str = ""
    near: bool = False
    sure: str = ""

    @property
    def regex(self) -> re.Pattern[str]:
        """The pattern with its slots spelled out."""
        return compiled(self.pattern)


@lru_cache(maxsize=1 << 10)
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern over marked text, "<river>" spelled out as the marks that can be a river."""
    seen: Counter[str] = Counter()

    def spelled(match: re.Match[str]) -> str:
        name = match[1]
        if name == "S":
            return r"⟨S\d+⟩"
        slot = SLOTS[name]
        seen[name] += 1
        group = name if seen[name] == 1 else f"{name}__{seen[name]}"
        article = "(?:[Tt]he )?" if slot.type or name == "named" else ""
        return rf"(?P<{group}>{article}⟨[{slot.letters}]\d+⟩)"

    return re.compile(re.sub(r"(?:\(\?:the \)\?)?(?<!P)<(\w+)>", spelled, pattern))


def groups(match: re.Match[str]) -> dict[str, tuple[int, int]]:
    """Where each group of a match stands; a slot that a pattern has in two places is one."""
    return {name.partition("__")[0]: match.span(name) for name, text in match.groupdict().items() if text}
