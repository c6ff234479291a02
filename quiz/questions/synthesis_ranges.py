"""Wrong ranges on the right range's own grid: `12 to 14 days` and `20 to 22 days` beside `16 to 18 days`.

Narrow ranges lie beside each other. Of wide ones both ends are moved the same way, and none holds another.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from quiz.facts.values import Quantity, Value
from quiz.facts.values.numerals import Numeral
from quiz.questions.draw import draw
from quiz.questions.synthesis_request import WRONG, Request

_WIDEST = 8
_FEW = 12
_TRIES = 40
_LARGEST_SHARE = 100
_BESIDE, _LEAST, _MOST = Decimal("1.06"), Decimal("1.12"), Decimal("1.38")
_CLOSE = Decimal("0.07")
Ends = tuple[Decimal, Decimal]


def span_options(value: Quantity, request: Request) -> tuple[Quantity, ...] | None:
    """The options for a range of numbers; None where it is too wide, or where no set passes."""
    low, high = _ends(value)
    if not 0 < low < high or high > low * _WIDEST or value.bound not in ("", "~"):
        return None
    for rank in request.ranks():
        for attempt in range(1 if _is_few(value) else _TRIES):
            moves = [*range(-rank, 0), *range(1, WRONG - rank + 1)]
            drawn = [_moved(value, move, f"{request.key}/{attempt}") for move in moves]
            if all(0 < one < two for one, two in drawn):
                options = tuple(value.with_ends(one, two) for one, two in drawn)
                if _is_good(value, options, request):
                    return options
    return None


def _ends(value: Quantity) -> Ends:
    return value.amount, value.amount if value.upper is None else value.upper


def _is_few(value: Quantity) -> bool:
    """Whether the ends are neighbours counted on the fingers, as `two or three`."""
    low, high = _ends(value)
    return high - low <= 2 and high < _FEW and low % 1 == 0 and high % 1 == 0


def _moved(value: Quantity, move: int, key: str) -> Ends:
    """The range moved up or down by so many of its own widths, or by a drawn ratio."""
    low, high = _ends(value)
    if _is_few(value):
        step = (high - low + 1) * move
        return low + step, high + step
    assert value.far is not None
    ratio = min(max(high / low * _BESIDE, _LEAST), _MOST) + Decimal(draw(key, f"ratio {move}", 9)) / 100
    near, far = ratio**move, (ratio + Decimal(draw(key, f"far {move}", 7) - 3) / 100) ** move
    return _round(low * near, _grain(value.number, key)), _round(high * far, _grain(value.far, key))


def _grain(number: Numeral, key: str) -> Decimal:
    """The grid of one end: its last digit (50 for 2,750), or half of it where that leaves too few numbers."""
    grain = number.grain
    if number.value % (grain * 5) == 0 and grain > 1 and number.value >= grain * 50:
        return grain * 5
    coarse = grain % 10 == 0 and number.multiplier == 1 and number.value / grain < 10
    return grain / 2 if coarse and draw(key, "grain", 2) else grain


def _round(amount: Decimal, grain: Decimal) -> Decimal:
    return (amount / grain).to_integral_value(ROUND_HALF_UP) * grain


def _is_good(value: Quantity, options: Sequence[Quantity], request: Request) -> bool:
    own = _ends(value)
    if any(o.number.words != value.number.words for o in options):
        return False
    if value.type == "share" and any(_ends(o)[1] > _LARGEST_SHARE for o in options):
        return False
    shown = [*request.avoid, *request.context]
    if any(_taken(option, own, value, shown) for option in options):
        return False
    ends = [_ends(option) for option in options] + [own]
    if len({low for low, _ in ends}) < len(ends) or len({high for _, high in ends}) < len(ends):
        return False
    return _is_few(value) or not _stands_out(value, options)


def _taken(option: Quantity, own: Ends, value: Quantity, shown: Sequence[Value]) -> bool:
    """Whether a range is near another value of the evidence, or shows one of its numbers at an end."""
    low, high = _ends(option)
    if not _is_few(value) and (low < own[0] * (1 + _CLOSE) and high > own[1] * (1 - _CLOSE)):
        return True
    for other in shown:
        if (
            not isinstance(other, Quantity)
            or not option.comparable(other)
            or other.canonical == value.canonical
        ):
            continue
        one, two = (end * other.factor / value.factor for end in _ends(other))
        if _is_few(value) and option.overlaps(other) and not value.overlaps(other):
            return True
        if one == two and one in (low, high) and one not in own:
            return True
        if one != two and abs(one - low) <= low * _CLOSE and abs(two - high) <= high * _CLOSE:
            return True
    return False


def _stands_out(value: Quantity, options: Sequence[Quantity]) -> bool:
    """Whether the right range alone is so long, so short, or ends so round."""
    if value.number.words:
        return False
    sizes = [len(option.figure) for option in options]
    if not min(sizes) - 1 <= len(value.figure) <= max(sizes) + 1:
        return True
    return all(_roundness(option) != _roundness(value) for option in options)


def _roundness(value: Quantity) -> Ends:
    assert value.far is not None
    return min(value.number.grain, Decimal(10)), min(value.far.grain, Decimal(10))
