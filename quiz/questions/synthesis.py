"""Wrong options for a value: of the same shape, near enough to tempt, far enough to be surely wrong.

    value ─▶ candidates (documented ones that fit, then its own grid) ─▶ sets ─▶ the first set without a cue

A set has a cue when the key could be told by its looks: the only round number, the only long one, always the
middle one, the one that shares most with the others, the sum of two others.
"""

from __future__ import annotations

from collections.abc import Iterable

from quiz.facts.values import Date, DateRange, Quantity, Value, number_text, option_text
from quiz.questions.synthesis_dates import date_options, range_options
from quiz.questions.synthesis_numbers import number_options
from quiz.questions.synthesis_ranges import span_options
from quiz.questions.synthesis_request import WRONG, Request


def synthesize(
    value: Value,
    *,
    key: str,
    avoid: Iterable[Value],
    real: Iterable[Value] = (),
    latest: Value | None = None,
    bare: bool = False,
    context: Iterable[Value] = (),
    most: int | None = None,
    close: bool = False,
    first: float | None = None,
    wide: bool = False,
) -> tuple[str, ...] | None:
    """Three wrong options for `value`, in no particular order; None where no good set can be made.

    Args:
        value: the right answer. A qualifier that it has is put on every option.
        key: what the choices are drawn from, as the question's id: same key, same options.
        avoid: values that are or may be true; no option overlaps one of them.
        real: values of the document that are known to be false here; they are preferred where they fit.
        latest: the date after which the document knows nothing; no option lies behind it.
        bare: whether options are the number alone (`number_text`), the unit being in the question.
        context: other numbers that the player or the evidence shows; no option equals one.
        most: the largest number possible, as 100 for a rank on a list of a hundred.
        close: whether only what is within a tenth is plausible, as with the height of a person.
        first: the day, as a number, before which the thing did not exist.
        wide: whether a date may well lie in another year, as that of a birth.
    """
    request = Request(value, key, tuple(avoid), tuple(real), latest, tuple(context), most, close, first, wide)
    options = _options(value, request)
    if options is None:
        return None
    write = number_text if bare else option_text
    texts = tuple(write(option) for option in options)
    return texts if len({*texts, write(value)}) == WRONG + 1 else None


def _options(value: Value, request: Request) -> tuple[Value, ...] | None:
    if isinstance(value, Quantity) and value.upper is not None:
        return span_options(value, request)
    if isinstance(value, Quantity):
        return number_options(value, request)
    if isinstance(value, Date):
        return date_options(value, request)
    if isinstance(value, DateRange):
        return range_options(value, request)
    return None
