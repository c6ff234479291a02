"""Ranges of dates: 1998–2004, from 19 May to 22 August 2014, October 12–18, 2013, 2012–present."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.facts.values.calendar import MONTHS, SHORT_MONTHS, month_number
from quiz.facts.values.date import Date, DateRange
from quiz.facts.values.rule import END, GAP, Hit, Rule, clean

_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(SHORT_MONTHS)}|Sept)\b\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_JOINT = rf"(?P<joint>{GAP}?[–—-]{GAP}?| to | until | through | till )"
_DAYS_OR_MONTHS = re.compile(
    rf"(?:(?P<d1>{_DAY}){GAP})?(?P<m1>{_MONTH})(?:{GAP}(?P<y1>\d{{4}}))?{_JOINT}"
    rf"(?:(?P<d2>{_DAY}){GAP})?(?P<m2>{_MONTH}){GAP}(?P<y2>\d{{4}}){END}"
)
_MONTH_FIRST = re.compile(
    rf"(?P<m1>{_MONTH}){GAP}(?P<d1>{_DAY})(?:,{GAP}(?P<y1>\d{{4}}))?{_JOINT}"
    rf"(?:(?P<m2>{_MONTH}){GAP})?(?P<d2>{_DAY}),{GAP}(?P<y2>\d{{4}}){END}"
)
_SAME_MONTH = re.compile(
    rf"(?P<d1>{_DAY})(?P<joint>[–-]| to )(?P<d2>{_DAY}){GAP}(?P<m2>{_MONTH}){GAP}(?P<y2>\d{{4}}){END}"
)


def _month(name: str) -> str:
    return "{month}" if name in MONTHS else "{mon}." if name.endswith(".") else "{mon}"


def _end(form: str, year: int, month: int, day: str | None) -> Date:
    precision = "day" if day else "month"
    date = Date("", precision, form, year, month, int(day) if day else None)
    return replace(date, text=date.core)


def _ranged(match: re.Match[str], start: Date, end: Date | None) -> Hit | None:
    if not start.is_valid or (end and not end.is_valid):
        return None
    if end and start.interval[0] >= end.interval[0]:
        return None
    return Hit(DateRange(clean(match[0]), start, end, f"{{start}}{match['joint']}{{end}}"), match.end())


def _day_first(match: re.Match[str]) -> Hit | None:
    if bool(match["d1"]) != bool(match["d2"]):
        return None
    day = "{d} " if match["d1"] else ""
    first = day + _month(match["m1"]) + (" {y}" if match["y1"] else "")
    year = int(match["y2"])
    start = _end(first, int(match["y1"] or year), month_number(match["m1"]), match["d1"])
    end = _end(f"{day}{_month(match['m2'])} {{y}}", year, month_number(match["m2"]), match["d2"])
    return _ranged(match, start, end)


def _month_first(match: re.Match[str]) -> Hit | None:
    year = int(match["y2"])
    first = _month(match["m1"]) + " {d}" + (", {y}" if match["y1"] else "")
    start = _end(first, int(match["y1"] or year), month_number(match["m1"]), match["d1"])
    last = (_month(match["m2"]) + " " if match["m2"] else "") + "{d}, {y}"
    month = month_number(match["m2"] or match["m1"])
    return _ranged(match, start, _end(last, year, month, match["d2"]))


def _same_month(match: re.Match[str]) -> Hit | None:
    year, month = int(match["y2"]), month_number(match["m2"])
    start = _end("{d}", year, month, match["d1"])
    end = _end(f"{{d}} {_month(match['m2'])} {{y}}", year, month, match["d2"])
    return _ranged(match, start, end)


def _years(match: re.Match[str]) -> Hit | None:
    first, last = int(match["y1"]), match["y2"]
    if not 1000 <= first <= 2099:
        return None
    if len(last) == 2 and match["joint"] in (" to ", " until "):
        return None
    start = Date(str(first), "year", "{y}", first)
    if not last.isdigit():
        return _ranged(match, start, None)
    year = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if year <= first or year > 2099:
        return None
    return _ranged(match, start, Date(last, "year", "{y}" if len(last) == 4 else "{yy}", year))


def _between(match: re.Match[str]) -> Hit | None:
    start, end = (Date(match[y], "year", "{y}", int(match[y])) for y in ("y1", "y2"))
    if not 1000 <= (start.year or 0) < (end.year or 0) <= 2099:
        return None
    return Hit(
        DateRange(clean(match[0]), start, end, f"{match['between']} {{start}} and {{end}}"), match.end()
    )


RULES = (
    Rule(
        "between-years",
        "year_range",
        ("word",),
        re.compile(rf"(?P<between>[Bb]etween) (?P<y1>\d{{4}}) and (?P<y2>\d{{4}}){END}"),
        _between,
        yes=(("was built between 1933 and 1937.", "between 1933 and 1937"),),
        no=("between 2000 and 1500 people",),
    ),
    Rule(
        "day-month-to-day-month",
        "year_range",
        ("digit", "word"),
        _DAYS_OR_MONTHS,
        _day_first,
        yes=(
            ("from 19 May to 22 August 2014, taking", "19 May to 22 August 2014"),
            ("between May 2012–August 2013", "May 2012–August 2013"),
            ("in June–July 1944", "June–July 1944"),
        ),
        no=("22 August 2014 to 19 May 2014",),
    ),
    Rule(
        "month-day-to-day",
        "year_range",
        ("word",),
        _MONTH_FIRST,
        _month_first,
        yes=(
            ("held October 12–18, 2013, in", "October 12–18, 2013"),
            ("September 1, 1939 – September 2, 1945", "September 1, 1939 – September 2, 1945"),
        ),
    ),
    Rule(
        "days-of-month",
        "year_range",
        ("digit",),
        _SAME_MONTH,
        _same_month,
        yes=(("held on 12–18 October 2013", "12–18 October 2013"),),
    ),
    Rule(
        "years",
        "year_range",
        ("digit",),
        re.compile(
            rf"(?P<y1>\d{{4}})(?P<joint>[–—-]|{GAP}[–—]{GAP}| to | until |/)"
            rf"(?P<y2>\d{{4}}|\d\d|[Pp]resent\b){END}"
        ),
        _years,
        yes=(
            ("(1998–2004)", "1998–2004"),
            ("from 1914 to 1918", "1914 to 1918"),
            ("Years active: 1998–present", "1998–present"),
            ("the 1939–45 war", "1939–45"),
        ),
        no=("2004–1998", "1,998–2,004 people"),
    ),
)
