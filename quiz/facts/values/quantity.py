"""Every value that is one number with something around it: money, counts, shares, ranks, measures …"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from decimal import Decimal
from math import inf, nextafter

from quiz.facts.values.model import Value, meet
from quiz.facts.values.nouns import agree, counted, singular
from quiz.facts.values.numerals import Numeral, restyled
from quiz.facts.values.once import once


def _phrases(text: str) -> frozenset[str]:
    return frozenset(text.split("|"))


MORE = _phrases(
    "over|more than|at least|just over|well over|no fewer than|no less than|upwards of|>|not less than"
    "|slightly over|slightly more than|greater than|in excess of|just above|or more|+|exceeding"
)
LESS = _phrases(
    "nearly|almost|under|up to|less than|fewer than|just under|at most|as many as|<|as much as|no more than"
    "|not more than|slightly under|slightly less than|close to|just below|or less|or fewer"
)
CLOCK = ":"
"""The unit of `parts` that writes a duration as `4:12` or `2:03:38`."""
_LOOSE = Decimal("0.05")
_TIGHT_FROM = 1000


@dataclass(frozen=True)
class Quantity:
    """One number in its setting: `qualifier` `before` `number` `after`, as in *over* *$* *48 million*.

    `unit` is what the number counts: a currency code, a unit's canonical name, the head noun as written in
    lower case, `/10` for a rating, "" for a bare number. `word` is the word in `after` that turns plural,
    `noun` the whole noun phrase counted. `factor` turns the number into the base unit of `dimension`.
    `far` is the far end of a range (`3 to 5 days`) and `joint` what stands before it; `number` is then the
    near end. `also` are the conversions in parentheses.
    `parts` are unit words and sizes, largest first, of a compound as `2 hours 6 minutes`.
    What follows from these is worked out once, so the class has no slots.
    """

    text: str
    type: str
    number: Numeral
    unit: str = ""
    before: str = ""
    after: str = ""
    word: str = ""
    noun: str = ""
    qualifier: str = ""
    dimension: str = ""
    factor: Decimal = Decimal(1)
    far: Numeral | None = None
    joint: str = ""
    also: tuple[Quantity, ...] = ()
    parts: tuple[tuple[str, int], ...] = ()

    @once
    def amount(self) -> Decimal:
        """The number in the unit it is written in, scale included."""
        return self.number.value

    @once
    def upper(self) -> Decimal | None:
        """The far end of a range in the unit it is written in, None for a single number."""
        return None if self.far is None else self.far.value

    @once
    def base(self) -> Decimal:
        """The number in the base unit of its dimension."""
        return self.number.value * self.factor

    @once
    def kin(self) -> str:
        """What two quantities must share to be comparable: dimension, currency or the noun's singular."""
        return self.dimension or (singular(self.unit) if self.type == "count" else self.unit)

    @once
    def canonical(self) -> Hashable:
        upper = None if self.upper is None else (self.upper * self.factor).normalize()
        return (self.type, self.kin, self.base.normalize(), self.bound, upper)

    @once
    def aliases(self) -> frozenset[Hashable]:
        return frozenset({self.canonical, *(q.canonical for q in self.also)})

    @once
    def bound(self) -> str:
        """Which way the qualifier points: `>`, `<`, `~`, or "" for an exact value."""
        low = self.qualifier.lower()
        return ">" if low in MORE else "<" if low in LESS else "~" if low else ""

    @property
    def approximate(self) -> bool:
        return bool(self.qualifier) or self.upper is not None

    @once
    def interval(self) -> tuple[float, float]:
        low, high = (float(bound * self.factor) for bound in self._bounds())
        return low, max(high, nextafter(low, inf))

    def _bounds(self) -> tuple[Decimal, Decimal]:
        value, number = self.amount, self.number
        step = self.resolution
        if self.upper is not None:
            return min(value, self.upper) - step / 2, max(value, self.upper) + step / 2
        reach = max(number.grain, abs(value) * _LOOSE)
        match self.bound:
            case ">":
                return value, value + reach
            case "<":
                return value - reach, value + step / 2
            case "~":
                return value - max(number.grain / 2, reach), value + max(number.grain / 2, reach)
        return value - step / 2, value + step / 2

    @once
    def resolution(self) -> Decimal:
        """What the number as written tells apart: 100 for `2,000`, 1 for `340`, half a star."""
        number = self.number
        if self.type == "rating" and len(self.unit) == 2:
            return Decimal("0.5")
        if number.multiplier != 1 or number.decimals:
            return number.step
        if number.mantissa % 1:
            return Decimal("0.25")
        if abs(number.value) < _TIGHT_FROM:
            return number.step
        return min(number.grain, Decimal(1).scaleb(number.value.adjusted() - 1))

    def comparable(self, other: Value) -> bool:
        """Whether both measure the same kind of thing; a bare count compares with any count."""
        if not isinstance(other, Quantity) or other.type != self.type:
            return False
        return self.kin == other.kin or (self.type == "count" and not (self.unit and other.unit))

    def overlaps(self, other: Value) -> bool:
        if not isinstance(other, Quantity):
            return False
        if other.type != self.type:
            return False
        if not self.also and not other.also:
            return self.comparable(other) and meet(self.interval, other.interval)
        mine, theirs = (self, *self.also), (other, *other.also)
        return any(a.comparable(b) and meet(a.interval, b.interval) for a in mine for b in theirs)

    def with_amount(self, amount: Decimal) -> Quantity:
        """Another amount written the same way, with the same qualifier; the conversion is left out."""
        number = restyled(amount, self.number)
        after = agree(self.after, self.word, self.amount == 1, amount == 1)
        word = agree(self.word, self.word, self.amount == 1, amount == 1)
        core = _compound(amount, self.parts) if self.parts else f"{self.before}{number.text}{after}"
        return Quantity(
            join(self.qualifier, core),
            self.type,
            number,
            self.unit,
            self.before,
            after,
            word,
            self.noun,
            self.qualifier,
            self.dimension,
            self.factor,
            parts=self.parts,
        )

    def with_ends(self, low: Decimal, high: Decimal) -> Quantity:
        """Another range written the same way, with the same qualifier; the conversion is left out."""
        assert self.far is not None
        made = replace(
            self, number=restyled(low, self.number), far=restyled(high, self.far), also=(), text=""
        )
        return replace(made, text=join(self.qualifier, made.core))

    def plain(self) -> Quantity:
        """The same value without qualifier and conversion."""
        return replace(self, qualifier="", also=(), text=self.core)

    @property
    def core(self) -> str:
        """The value as written without qualifier and conversion."""
        if self.parts:
            return _compound(self.amount, self.parts)
        return f"{self.before}{self.figure}{self.after}"

    @property
    def figure(self) -> str:
        """The number as written, or both ends of a range: `8.5`, `16 to 18`, `97–108`."""
        if self.far is None:
            return self.number.text
        return f"{self.number.text}{self.joint.replace(' and ', ' to ')}{self.far.text}"


def join(qualifier: str, core: str) -> str:
    """`over` and `$48 million` together; signs as `~` stand close, `+` and `or more` behind."""
    if qualifier in ("+", "or more", "or less", "or fewer", "or so"):
        return core + (qualifier if qualifier == "+" else f" {qualifier}")
    return core if not qualifier else f"{qualifier}{'' if qualifier in '~≈<>' else ' '}{core}"


def _clock(seconds: int, parts: tuple[tuple[str, int], ...]) -> str:
    shown: list[str] = []
    for _, size in parts:
        count, seconds = divmod(seconds, size)
        shown.append(f"{count:02}" if shown else str(count))
    return CLOCK.join(shown)


def _compound(amount: Decimal, parts: tuple[tuple[str, int], ...]) -> str:
    rest, words = int(amount), []
    if parts[0][0] == CLOCK:
        return _clock(rest, parts)
    for unit, size in parts:
        count, rest = divmod(rest, size)
        if count:
            words.append(f"{count}{counted(unit, count == 1)}")
    return " ".join(words)
