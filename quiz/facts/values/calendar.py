"""Days as numbers, in the proleptic Gregorian calendar and with years before 1 (year 0 is 1 BC)."""

from __future__ import annotations

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_number(name: str) -> int:
    """1 for `January`, `Jan`, `Jan.`; raises ValueError for a name that is no month."""
    low = name.lower().rstrip(".")[:3]
    return [short.lower() for short in SHORT_MONTHS].index(low) + 1


def month_length(year: int | None, month: int) -> int:
    """How many days the month has; 29 for February of an unknown year."""
    if month == 2 and (year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))):
        return 29
    return _LENGTHS[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The ordinal of a day, 1 for 1 January of year 1, as `datetime.date.toordinal` has it."""
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 305


def month_bounds(year: int, first: int, last: int) -> tuple[int, int]:
    """From the first day of one month to the day after another's last; `last` over 12 is of the next year."""
    years, month = divmod(last, 12)
    return day_number(year, first), day_number(year + years, month + 1)
