"""Dates: days, months, seasons, years, decades, centuries, with both orders and BC."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.facts.values.calendar import MONTHS, SHORT_MONTHS, month_number
from quiz.facts.values.date import Date
from quiz.facts.values.numerals import ORDINAL, read_numeral
from quiz.facts.values.rule import END, GAP, YEAR_SIZED, Hit, Rule, after, before, clean

MONTH = rf"(?P<month>{'|'.join(MONTHS)}|(?:{'|'.join(SHORT_MONTHS)}|Sept)\b\.?)"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?P<nth>st|nd|rd|th)?"
ERA = rf"(?P<era>{GAP}(?:BCE?|B\.C\.(?:E\.)?|CE\b|AD\b|A\.D\.|C\.E\.))?"
YEAR = rf"(?P<year>\d{{3,4}}){ERA}"
PART = r"(?P<part>[Ee]arly|[Mm]id|[Ll]ate)(?P<joint>[- ])"
_EITHER_BEFORE = re.compile(
    rf"(?:\b\d{{1,2}} (?:or|and)|\b\d{{3,4}} or|\b(?:{'|'.join(MONTHS)}) (?:or|and)) $|\b\d{{1,2}}/$"
)
_EITHER_BEHIND = re.compile(rf" or (?:\d{{1,4}}|(?:{'|'.join(MONTHS)}))\b| and \d{{1,2}},? \d{{4}}\b")
_BEFORE_CHRIST = ("BC", "BCE", "B.C.", "B.C.E.")


def year_of(match: re.Match[str]) -> int:
    """The year of a match, 1 BC counted as 0."""
    year = int(match["year"])
    return 1 - year if (match["era"] or "").strip() in _BEFORE_CHRIST else year


def month_form(match: re.Match[str]) -> str:
    """How the match writes its month: in full, short, or short with a point."""
    name = match["month"]
    if name in MONTHS:
        return "{month}"
    return "{mon}." if name.endswith(".") else "{mon}"


def _lead(match: re.Match[str]) -> str:
    """The place of early, mid or late: `{lead}` hyphenates mid alone, as is usual."""
    part, joint = (match["part"] or "").lower(), match["joint"]
    if not part:
        return ""
    return "{lead}" if joint == ("-" if part == "mid" else " ") else f"{{part}}{joint}"


def _full(match: re.Match[str], form: str) -> Hit | None:
    day = "{dth}" if match["nth"] else "{d}"
    form = form.replace("{d}", day).replace("{month}", month_form(match)) + (match["era"] or "")
    date = Date("", "day", form, year_of(match), month_number(match["month"]), int(match["day"]))
    return _hit(date, match)


def _hit(date: Date, match: re.Match[str]) -> Hit | None:
    if _EITHER_BEFORE.search(before(match, 16)) or _EITHER_BEHIND.match(after(match, 16)):
        return None
    return Hit(replace(date, text=clean(match[0])), match.end()) if date.is_valid else None


def _month_first(match: re.Match[str]) -> Hit | None:
    return _full(match, "{month} {d}, {y}" if match["comma"] else "{month} {d} {y}")


def _day_first(match: re.Match[str]) -> Hit | None:
    return _full(match, "{d} of {month} {y}" if match["of"] else "{d} {month} {y}")


def _iso(match: re.Match[str]) -> Hit | None:
    month = int(match["mm"])
    if not 1 <= month <= 12:
        return None
    return _hit(Date("", "day", "{yyyy}-{mm}-{dd}", int(match["year"]), month, int(match["day"])), match)


def _month_day(match: re.Match[str]) -> Hit | None:
    day = "{dth}" if match["nth"] else "{d}"
    order = "{month} {d}" if match.re is _MONTH_DAY else "{d} of {month}" if match["of"] else "{d} {month}"
    form = order.replace("{d}", day).replace("{month}", month_form(match))
    return _hit(Date("", "day", form, None, month_number(match["month"]), int(match["day"])), match)


def _month_year(match: re.Match[str]) -> Hit | None:
    if re.search(r"\d(?:st|nd|rd|th)? (?:of )?$", before(match, 8)):
        return None
    part = (match["part"] or "").lower()
    head = _lead(match)
    joint = ", " if match["comma"] else " of " if match["of"] else " "
    form = head + month_form(match) + joint + "{y}" + (match["era"] or "")
    return _hit(Date("", "month", form, year_of(match), month_number(match["month"]), None, part), match)


def _season(match: re.Match[str]) -> Hit | None:
    word = match["season"].lower()
    part = "autumn" if word == "fall" else word
    if word == "fall" and not (match["of"] or re.search(r"\b(?:[Tt]he|[Ii]n|late|early) $", before(match))):
        return None
    form = ("fall" if word == "fall" else "{part}") + (match["of"] or " ") + "{y}"
    return _hit(Date("", "season", form, int(match["year"]), None, None, part), match)


def _part_year(match: re.Match[str]) -> Hit | None:
    part = match["part"].lower()
    form = f"{_lead(match)}{{y}}{match['era'] or ''}"
    return _hit(Date("", "year", form, year_of(match), part=part), match)


_YEAR_WORDS = re.compile(
    r"(?:^|[\s(\[\"“—–-])(?:in|since|by|of|from|until|till|during|after|before|to|and|the|for|circa|c\.|ca\."
    r"|late|early|mid|around|about|between|year|through|on)[\s-]$",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf" (?:{'|'.join(YEAR_SIZED)})\b")


def _year(match: re.Match[str]) -> Hit | None:
    bare = not match["era"] and not match["ad"]
    year = int(match["year"])
    if bare and not 1000 <= year <= 2099:
        return None
    if bare and _COUNTED.match(after(match)) and not _YEAR_WORDS.search(before(match)):
        return None
    form = (match["ad"] or "") + "{y}" + (match["era"] or "")
    return _hit(Date("", "year", form, year_of(match)), match)


def _decade(match: re.Match[str]) -> Hit | None:
    part = (match["part"] or "").lower()
    form = _lead(match) + "{y}" + match["s"]
    return _hit(Date("", "decade", form, int(match["year"]), part=part), match)


def _century(match: re.Match[str]) -> Hit | None:
    numeral = read_numeral(match["ordinal"])
    if numeral is None or not 1 <= numeral.value <= 40:
        return None
    number = int(numeral.value)
    before_christ = (match["era"] or "").strip() in _BEFORE_CHRIST
    year = 1 - 100 * number if before_christ else 100 * (number - 1) + 1
    part = (match["part"] or "").lower()
    head = _lead(match)
    form = head + ("{nthword}" if numeral.words else "{nth}") + f"{match['gap']}century{match['era'] or ''}"
    return _hit(Date("", "century", form, year, part=part), match)


_MONTH_DAY = re.compile(rf"{MONTH}{GAP}{DAY}{END}(?!,?{GAP}\d{{4}})(?!{GAP}(?:BC|AD))")

RULES = (
    Rule(
        "month-day-year",
        "date",
        ("word",),
        re.compile(rf"{MONTH}{GAP}{DAY}(?P<comma>,)?{GAP}{YEAR}{END}"),
        _month_first,
        yes=(
            ("premiered on October 12, 2013.", "October 12, 2013"),
            ("on Oct. 12, 2013, it", "Oct. 12, 2013"),
            ("On March 15, 44 BC", "March 15"),
            ("July 4th, 1776", "July 4th, 1776"),
        ),
        no=("on February 30 nothing",),
    ),
    Rule(
        "day-month-year",
        "date",
        ("digit",),
        re.compile(rf"{DAY}{GAP}(?P<of>of{GAP})?{MONTH},?{GAP}{YEAR}{END}"),
        _day_first,
        yes=(
            ("premiered on 8 September 2016.", "8 September 2016"),
            ("on the 1st of May 1707 the", "1st of May 1707"),
            ("born 3 Jan 1892", "3 Jan 1892"),
        ),
        no=("on 31 April", "on 22 or 23 June"),
    ),
    Rule(
        "iso",
        "date",
        ("digit",),
        re.compile(rf"(?P<year>\d{{4}})-(?P<mm>\d\d)-(?P<day>\d\d){END}"),
        _iso,
        yes=(("Released: 2013-10-12", "2013-10-12"),),
        no=("2013-13-12", "2014-02-29"),
    ),
    Rule(
        "month-day",
        "date",
        ("word",),
        _MONTH_DAY,
        _month_day,
        yes=(("by October 12 it", "October 12"),),
        no=("that October it", "in May it was"),
    ),
    Rule(
        "day-month",
        "date",
        ("digit",),
        re.compile(rf"{DAY}{GAP}(?P<of>of{GAP})?{MONTH}(?!\w)(?!,?{GAP}\d{{4}})"),
        _month_day,
        yes=(("in a gale on 11 February; nobody", "11 February"), ("began on 19 May and", "19 May")),
    ),
    Rule(
        "month-year",
        "date",
        ("word",),
        re.compile(rf"(?:{PART})?{MONTH}(?P<comma>,)?{GAP}(?P<of>of{GAP})?{YEAR}{END}"),
        _month_year,
        yes=(
            ("announced in May 2013.", "May 2013"),
            ("in late June 2025", "late June 2025"),
            ("mid-October 1962", "mid-October 1962"),
        ),
    ),
    Rule(
        "season-year",
        "date",
        ("word",),
        re.compile(
            rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?P<of> of )?(?(of)| )"
            rf"(?P<year>\d{{4}}){END}"
        ),
        _season,
        yes=(
            ("in the spring of 2013 and", "spring of 2013"),
            ("the winter of 1931, Maren", "winter of 1931"),
            ("in fall 1998", "fall 1998"),
        ),
        no=("in the spring they",),
    ),
    Rule(
        "part-of-year",
        "date",
        ("word",),
        re.compile(rf"{PART}{YEAR}{END}"),
        _part_year,
        yes=(("in mid-2012.", "mid-2012"), ("In late 2011, Phoenix", "late 2011")),
        no=("late 20 years",),
    ),
    Rule(
        "year",
        "date",
        ("digit", "word"),
        re.compile(
            rf"(?P<ad>(?:AD|A\.D\.){GAP})?"
            rf"(?P<year>(?(ad)\d{{1,4}}|(?:\d{{4}}|\d{{1,4}}(?={GAP}(?:BC|B\.C|CE\b|AD\b))))){ERA}{END}"
        ),
        _year,
        yes=(
            ("conceived in 2003 while", "2003"),
            ("Caesar died in 44 BC.", "44 BC"),
            ("destroyed in AD 79 by", "AD 79"),
        ),
        no=("born in 1450 or 1451", "the HAL 9000 voice", "2000 people died", "in 350 houses"),
    ),
    Rule(
        "decade",
        "date",
        ("digit", "word"),
        re.compile(rf"(?:{PART})?(?P<year>\d{{3}}0)(?P<s>['’]?s)\b(?![–-]\d)"),
        _decade,
        yes=(
            ("in the early 2000s after", "early 2000s"),
            ("of the 1920s.", "1920s"),
            ("the mid-1970s", "mid-1970s"),
        ),
        no=("in the 1860s–1870s",),
    ),
    Rule(
        "century",
        "date",
        ("digit", "word"),
        re.compile(rf"(?:{PART})?(?P<ordinal>{ORDINAL})(?P<gap>[- ])[Cc]entury\b{ERA}"),
        _century,
        yes=(
            ("in the 19th century", "19th century"),
            ("the late 1st century BC and", "late 1st century BC"),
            ("a nineteenth-century house", "nineteenth-century"),
        ),
        needs=("entury",),
    ),
)
