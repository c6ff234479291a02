"""Rows whose values are figures: one with its date, several told apart by their nouns, a record with its
rival, a part of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from quiz.facts.infobox.answers import disputed, local_unit, read_date, read_named, read_number
from quiz.facts.infobox.items import Item, is_name, split_items, when_phrase, year_of
from quiz.facts.infobox.keys import Key, lookup
from quiz.facts.infobox.keys.figures import LIVING, RIVAL, RIVAL_YEAR, SEATS_OF, sort_of
from quiz.facts.infobox.rows import Row
from quiz.facts.infobox.telling import Source, asked_by, row_fact
from quiz.facts.model import Fact
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.words import word_set

_IN_BRACKETS = (
    (
        ("ground", "stadium", "home ground", "arena", "home arena", "home stadium", "venue"),
        re.compile(r"\(capacity:? ([\d,]+)\)"),
        "capacity",
    ),
    (("athletes", "competitors"), re.compile(r"\(.*?([\d,]+) women\)"), "athletes who were women"),
    (("athletes", "competitors"), re.compile(r"\(.*?([\d,]+) men\b.*\)"), "athletes who were men"),
    (("events",), re.compile(r"^([\d,]+) \(?in \d+ sports"), "events"),
    (("events",), re.compile(r"\bin (\d+) sports"), "sports of events"),
)
"""Rows, the figure that stands in or behind their value, and the key that such a figure would have."""
_FINAL = re.compile(r"achieved|actual|final|in fact")
_INCLUDING = re.compile(r",? including [^\d]+$| (?:in )?total$| pp\.?(?=$| \()")
_COUNTING = re.compile(r"^total (?=[a-z]+s$)")
_PER = {"km2": "per square kilometre", "sq mi": "per square mile"}
_MOST = re.compile(r"(?:highest|lowest|best|top|record|peak|largest|biggest|most|fastest|longest)\b")
"""What was so at its time, and still is the most."""
_TIMES = re.compile(r"(?P<number>\d{1,3}) × .+")
_RATE = re.compile(
    r"(?P<number>[\d,.]+) (?P<unit>[a-z]+(?: [a-z]+)?s) (?P<rate>(?:a|per) (?:day|week|month|year))"
)
_AGAINST = re.compile(
    r"(?P<value>[\d,]+|\d+[–-]\d+),? \(?(?:[^(),\d]* )?(?:v|vs|against)\.? (?P<rival>[^(),\d]+?)"
    r"(?:(?:, | ?\(| (?=\d))[^()\d]*?(?P<when>(?:\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?\d{4}))?\)?"
)
_RECORD = re.compile(r"(?:record|largest|biggest|highest|heaviest|lowest) (?:[a-z]+ )?(?P<of>[a-z]+)")
_VERBS: Mapping[str, str] = {
    **dict.fromkeys(("attendance", "crowd", "gate"), "draw"),
    **dict.fromkeys(("win", "victory"), "gain"),
    **dict.fromkeys(("defeat", "loss"), "suffer"),
}
_NOUNED = re.compile(r"(?P<number>(?:c\. |about |over )?[\d,]+) (?P<noun>[^\W\d_][^\d()]*)")
_PART = re.compile(r"(?P<part>\d{1,4}) ?/ ?(?P<whole>\d{1,4})")
_METRIC = re.compile(r"\((?P<size>[\d,.]+ (?:mm|cm|m|km|ha|kg))\)")
"""What a size in fractions is by the metre."""
_SIDES = re.compile(r"(?P<height>[\d.]+ cm) × (?P<width>[\d.]+ cm)(?: \(.*\))?")
_SEXED = re.compile(r"(?:(?P<before>[A-Za-z]+)[:,]? )?(?P<value>[\d.,]+(?:[–-][\d.,]+)? ?[a-z]+)")
_SEX: Mapping[str, str] = {
    **dict.fromkeys(word_set("male males dog dogs bull bulls cock cocks stallion stallions men"), "male"),
    **dict.fromkeys(word_set("female females bitch bitches cow cows hen hens mare mares women"), "female"),
}


def read_figures(row: Row, entry: Key, source: Source) -> Iterator[Fact]:
    """A row whose value is a figure, with its date in brackets ("2,940 (2023)"); several, where what they
    count or measure tells them apart."""
    if entry.type == "measure" and (sexed := tuple(_of_each_sex(row, entry, source))):
        yield from sexed
        return
    value, when = _INCLUDING.sub("", row.value), row.when
    if metric := _METRIC.search(value) if "⁄" in value else None:
        value = metric["size"]
    rate = _RATE.fullmatch(value)
    times = _TIMES.fullmatch(value) if entry.type == "number" else None
    if one := times or rate:
        value = one["number"]
    elif against := _AGAINST.fullmatch(value):
        value = against["value"]
    else:
        value, when = _of_items(value, when, entry)
    unit = _PER.get(row.unit, "") if entry.relation == "infobox.population_density" else row.unit
    answer = read_number(value, entry, local_unit(unit, source.document)) if value else None
    if answer is None or disputed(answer, source.document):
        return
    unit = rate["unit"] if rate else getattr(answer.value, "noun", "") or entry.fine
    key = _COUNTING.sub("", row.name)
    time = "" if _MOST.match(row.name) else when_phrase(when)
    per = rate["rate"] if rate else ""
    yield from row_fact(row, entry, source, answer, when=time, unit=unit, key=key, rate=per)


def _of_items(value: str, when: str, entry: Key) -> tuple[str, str]:
    """The one figure that is meant, and its date; "" where brackets say that it is another."""
    items = split_items(value)
    sized = [item for item in items if item.text[:1].isdigit()]
    if entry.type == "measure" and len(sized) == 1 < len(items):
        items, value = tuple(sized), sized[0].text
    last = [item for item in items if _FINAL.fullmatch(item.qualifier)]
    if len(last) == 1 and all(item.qualifier for item in items):
        return last[0].text, when
    if len(items) != 1 or not items[0].qualifier:
        return value, when
    inside = items[0].qualifier
    if when_phrase(inside):
        return items[0].text, inside
    return (items[0].text, when) if _is_beside(inside) else ("", when)


def _is_beside(inside: str) -> bool:
    """Whether brackets tell something beside a figure: another unit, a part of it, names of those counted."""
    names = [name.text for name in split_items(inside)]
    return bool(
        re.match(
            r"[\d£$€¥]|originally \d|including |incl\. |equivalent to |list of |first edition|hard|paper",
            inside,
        )
        or (names and all(is_name(name) and not name.isupper() for name in names))
    )


def in_brackets(row: Row, source: Source) -> Iterator[Fact]:
    """A figure in brackets behind what a row tells: how many a ground holds."""
    for names, pattern, name in _IN_BRACKETS:
        found = pattern.search(row.value) if row.name in names else None
        for entry in lookup(name, source.subject.cls) if found else ():
            told = replace(row, name=name, value=found[1] if found else "", when="")
            yield from read_figures(told, entry, source)


def beside_figures(row: Row, source: Source) -> Iterator[Fact]:
    """What a row of figures tells beside its own: against whom a record was set, how many of each sort were
    counted, how many of all seats a party holds."""
    yield from _against(row, source)
    yield from _sorts(row, source)
    if row.name.startswith("regions with significant population"):
        yield from _peopled(row, source)
    sides = _SIDES.fullmatch(row.value) if row.name == "dimensions" else None
    for side in ("height", "width") if sides and source.subject.cls == "artwork" else ():
        for entry in lookup(f"{side} metric", "artwork"):
            yield from read_figures(replace(row, value=sides[side] if sides else ""), entry, source)
    part = _PART.fullmatch(row.value)
    if part and source.subject.noun == "party" and is_name(row.label):
        house = row.label if row.label in ("Parliament", "Congress") else f"the {row.label}"
        answer = read_number(part["part"], SEATS_OF, "")
        time = when_phrase(row.when)
        if answer:
            yield from row_fact(row, SEATS_OF, source, answer, when=time, item=house, whole=part["whole"])


def _peopled(row: Row, source: Source) -> Iterator[Fact]:
    """How many of a people live in each land: "Romania (900), Hungary (est. 210)"."""
    people = source.subject.reference.removeprefix("the ")
    for item in split_items(row.value):
        answer = read_number(re.sub(r"^(?:c\. |est\. |~)?", "c. ", item.qualifier), LIVING, "")
        if answer and item.text.removeprefix("the ") in COUNTRIES:
            yield from row_fact(row, LIVING, source, answer, item=item.text, unit=people)


def _against(row: Row, source: Source) -> Iterator[Fact]:
    """Against whom and in which year a record was set: "24,716 (v Sunderland, 1951)"."""
    record, found = _RECORD.fullmatch(row.name), _AGAINST.fullmatch(row.value)
    verb = _VERBS.get(record["of"], "") if record else ""
    if not found or not verb:
        return
    if source.subject.cls == "club" and (rival := read_named(found["rival"], RIVAL, source.document)):
        yield from row_fact(row, RIVAL, source, rival, key=row.name, verb=verb)
    year, _ = read_date(year_of(found["when"] or ""), source.style)
    if year:
        yield from row_fact(row, RIVAL_YEAR, source, year, key=row.name, verb=verb)


def _sorts(row: Row, source: Source) -> Iterator[Fact]:
    """Figures that their nouns tell apart: "256 dead, 1,100 injured", "34,000 besiegers, 7,800 garrison"."""
    found = [_NOUNED.fullmatch(item.text) for item in split_items(row.value)]
    told = [(one["number"], sort_of(row.name, one["noun"], source.subject.cls)) for one in found if one]
    if len(told) < len(found):
        return
    for number, (entry, noun) in told:
        if entry is None or [other for _, other in told].count((entry, noun)) > 1:
            continue
        answer = read_number(number, entry, "")
        if answer is not None and not disputed(answer, source.document):
            yield from row_fact(row, entry, source, answer, when=when_phrase(row.when), unit=noun)


def _of_each_sex(row: Row, entry: Key, source: Source) -> Iterator[Fact]:
    """Measures of each sex: "Males 26 kg, females 20 kg", "8–9 cm (male)"."""
    for item in split_items(row.value):
        sex, value = _sexed(item)
        answer = read_number(value, entry, local_unit(row.unit, source.document)) if sex else None
        for fact in row_fact(row, entry, source, answer, key=row.name) if answer else ():
            bare = source.subject.reference.removeprefix("the ")
            forms = (form.replace("{subject}", f"a {sex} {bare}") for form in entry.forms)
            yield asked_by(fact, forms)


def _sexed(item: Item) -> tuple[str, str]:
    found = _SEXED.fullmatch(item.text)
    sex = _SEX.get((found["before"] or item.qualifier).casefold(), "") if found else ""
    return (sex, found["value"]) if found and sex else ("", "")
