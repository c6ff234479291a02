"""Measures: a number with a unit, and its conversion in parentheses."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from quiz.facts.values.numerals import CARDINAL, DIGITS, Numeral, read_numeral
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.rule import GAP, LOW, Hit, Rule, as_range, clean, low_end
from quiz.facts.words import word_set

_LENGTHS = """
nanometre|0.000000001|nanometres nanometers nanometre nanometer nm
micrometre|0.000001|micrometres micrometers micrometre micrometer microns μm µm
millimetre|0.001|millimetres millimeters millimetre millimeter mm
centimetre|0.01|centimetres centimeters centimetre centimeter cm
metre|1|metres meters metre meter m
kilometre|1000|kilometres kilometers kilometre kilometer km
inch|0.0254|inches inch in
foot|0.3048|feet foot ft
yard|0.9144|yards yard yd
mile|1609.344|miles mile mi
"""
_OTHERS = """
length|nautical mile|1852|nautical_miles nautical_mile nmi
length|fathom|1.8288|fathoms fathom
length|furlong|201.168|furlongs furlong
length|light-year|9460730472580800|light-years light-year light_years ly
length|astronomical unit|149597870700|astronomical_units AU au
length|parsec|30856775814913673|parsecs parsec kiloparsecs
area|acre|4046.8564224|acres acre
area|hectare|10000|hectares hectare ha
volume|litre|0.001|litres liters litre liter L l
volume|millilitre|0.000001|millilitres milliliters mL ml
volume|US gallon|0.003785411784|U.S._gal US_gal U.S._gallons US_gallons gallons gallon gal
volume|imperial gallon|0.00454609|imp_gal imperial_gallons imp_gallons
tonnage|gross register ton|1|GRT grt gross_register_tons
volume|cubic centimetre|0.000001|cubic_centimetres cubic_centimeters cc cm³ cm3
volume|hectolitre|0.1|hectolitres hectoliters hl hL
tonnage|deadweight ton|1|DWT dwt
light|candela|1|candela
rate of fire|round per minute|1|rounds/min rounds_per_minute
discharge|cubic foot per second|0.028316846592|cu_ft/s
energy|megawatt-hour|3600000000|megawatt-hours MWh
energy|terawatt-hour|3600000000000000|terawatt-hours TWh
power|metric horsepower|735.49875|PS
torque|newton-metre|1|N⋅m N·m Nm
volume|barrel|0.158987294928|barrels bbl
volume|cubic foot|0.028316846592|cubic_feet cu_ft ft³ ft3
volume|cubic metre|1|cubic_metres cubic_meters cubic_metre m³ m3
volume|cubic kilometre|1000000000|cubic_kilometres cubic_kilometers km³ km3
volume|cubic mile|4168181825.440579584|cubic_miles cu_mi
volume|cubic inch|0.000016387064|cubic_inches cu_in
mass|milligram|0.000001|milligrams mg
mass|gram|0.001|grams grammes gram g
mass|kilogram|1|kilograms kilogrammes kilogram kg kilos
mass|tonne|1000|tonnes metric_tons tonne t
mass|ton|907.18474|tons ton short_tons
mass|long ton|1016.0469088|long_tons
mass|pound|0.45359237|pounds pound lbs lb
mass|ounce|0.028349523125|ounces ounce oz
mass|stone|6.35029318|stone st
discharge|cubic metre per second|1|m3/s m³/s
speed|kilometre per hour|0.277777778|km/h kph kilometres_per_hour kilometers_per_hour
speed|mile per hour|0.44704|mph miles_per_hour
speed|metre per second|1|m/s metres_per_second meters_per_second
speed|kilometre per second|1000|km/s kilometres_per_second kilometers_per_second
speed|knot|0.514444444|knots knot kn
celsius|degree Celsius|1|°C degrees_Celsius degrees_centigrade
fahrenheit|degree Fahrenheit|1|°F degrees_Fahrenheit
kelvin|kelvin|1|kelvins kelvin
angle|degree|1|degrees degree °
power|watt|1|watts watt W
power|kilowatt|1000|kilowatts kW
power|megawatt|1000000|megawatts MW
power|gigawatt|1000000000|gigawatts GW
power|horsepower|745.699872|horsepower hp bhp shp
energy|kilowatt-hour|3600000|kilowatt-hours kWh
energy|gigawatt-hour|3600000000000|gigawatt-hours GWh
energy|joule|1|joules kilojoules
frequency|hertz|1|hertz Hz
rotation|revolution per minute|1|rpm
frequency|kilohertz|1000|kilohertz kHz
frequency|megahertz|1000000|megahertz MHz
frequency|gigahertz|1000000000|gigahertz GHz
data|kilobyte|1000|kilobytes KB kB
data|megabyte|1000000|megabytes MB
data|gigabyte|1000000000|gigabytes GB
data|terabyte|1000000000000|terabytes TB
pressure|psi|6894.757|psi
pressure|bar|100000|bar bars
pressure|hectopascal|100|hPa mbar millibars
pressure|inch of mercury|3386.389|inHg
voltage|volt|1|volts volt V
voltage|kilovolt|1000|kilovolts kV
sound|decibel|1|decibels dB
thrust|kilonewton|1000|kilonewtons kN
thrust|pound-force|4.4482216|lbf
density|per square kilometre|1|/km² /km2 /sq_km per_square_kilometre per_square_kilometer
density|per square mile|0.38610216|/sq_mi per_square_mile
"""
_ONLY_INSIDE = word_set("in st L l W V t g ha kn ly au nm bar bars °")


def _table() -> dict[str, tuple[str, str, Decimal]]:
    units: dict[str, tuple[str, str, Decimal]] = {}
    for line in _LENGTHS.split("\n"):
        if line:
            name, size, forms = line.split("|")
            factor = Decimal(size)
            for form in forms.split():
                units[form] = ("length", name, factor)
                for square in (f"{form}²", f"{form}2", f"sq {form}", f"square {form}"):
                    units[square] = ("area", f"square {name}", factor * factor)
    for line in _OTHERS.split("\n"):
        if line:
            dimension, name, size, forms = line.split("|")
            for form in forms.split():
                units[form.replace("_", " ")] = (dimension, name, Decimal(size))
    return units


UNITS = _table()
"""Every way of writing a unit: its dimension, its name and its size in the dimension's base unit."""

_LOOSE = "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
_SURE = "|".join(re.escape(u) for u in sorted(UNITS, key=len, reverse=True) if u not in _ONLY_INSIDE)
_SINGLE = "|".join(re.escape(unit) for unit in sorted(_ONLY_INSIDE - word_set("in st ly au bar bars")))
_TAIL = r"(?![\w²³⋅·])(?!/\w)"
_AMOUNT = rf"(?P<number>{CARDINAL})"
_INSIDE = re.compile(
    rf"(?P<low1>(?!))?(?:(?P<low2>{DIGITS})(?:[–-]| to | and | or ))?(?P<number>{DIGITS})(?:{GAP}|-)?"
    rf"(?P<unit>{_LOOSE}){_TAIL}"
)
_PARENS = re.compile(r" ?\((?P<inside>[^()]{1,70})\)")
_FEET = re.compile(
    r"(?P<feet>\d{1,3})(?P<f>[ \u00a0]?(?:ft|feet|foot|′|'))[ \u00a0]?"
    r"(?P<inches>1[01]|\d)(?P<i>[ \u00a0]?(?:inches|inch|in\b|″|\"))"
)


def _quantity(number: Numeral, unit: str, gap: str, text: str) -> Quantity:
    dimension, name, factor = UNITS[unit]
    return Quantity(
        text,
        "measure",
        number,
        name,
        after=gap + unit,
        word=_inflected(unit) if gap != "-" else "",
        noun=unit,
        dimension=dimension,
        factor=factor,
    )


def _inflected(unit: str) -> str:
    """The word of the unit that turns plural: `kilometres` in `square kilometres`, "" for a symbol."""
    if unit not in _SPELLED:
        return ""
    return unit.split(" per ")[0].rpartition(" ")[2]


def conversions(text: str) -> tuple[Quantity, ...]:
    """The measures inside a pair of parentheses, `550,000 U.S. gal`; none where there is something else."""
    made = []
    for match in _INSIDE.finditer(text):
        number = read_numeral(match["number"])
        if number is not None:
            value = _quantity(number, match["unit"], " ", clean(match[0]))
            low = low_end(match, number)
            made.append(value if low is None else as_range(value, match, low))
    rest = re.sub(r"[\s;,/or]+|[~≈]", "", _FEET.sub("", _INSIDE.sub("", text)))
    for match in _FEET.finditer(text):
        made = [_feet_quantity(match)]
    return tuple(made) if not rest else ()


def _feet_quantity(match: re.Match[str]) -> Quantity:
    inches = int(match["feet"]) * 12 + int(match["inches"])
    return Quantity(
        clean(match[0]),
        "measure",
        Numeral(clean(match[0]), Decimal(inches)),
        "inch",
        dimension="length",
        factor=Decimal("0.0254"),
        parts=((match["f"], 12), (match["i"], 1)),
    )


def _with_conversion(value: Quantity, text: str, end: int) -> Hit:
    match = _PARENS.match(text, end)
    also = conversions(match["inside"]) if match else ()
    if match is None or not also:
        return Hit(value, end)
    return Hit(replace(value, text=value.text + clean(match[0]).rjust(len(match[0])), also=also), match.end())


def _measure(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    unit = match["unit"]
    if number is None or (number.words and unit not in _SPELLED):
        return None
    value = _quantity(number, unit, match["gap"] or "", clean(match[0]))
    low = low_end(match, number)
    if low is not None:
        value = as_range(value, match, low)
    return _with_conversion(value, match.string, match.end())


def _compound(match: re.Match[str]) -> Hit | None:
    return _with_conversion(_feet_quantity(match), match.string, match.end())


def _twice(match: re.Match[str]) -> Hit | None:
    """A range that writes its unit at both ends: 10 cm to 15 cm."""
    near, far = read_numeral(match["low2"]), read_numeral(match["number"])
    if near is None or far is None or near.value >= far.value:
        return None
    value = _quantity(far, match["unit"], match["gap"], clean(match[0]))
    value = replace(value, number=near, far=far, joint=match["joint"])
    return _with_conversion(value, match.string, match.end())


_SPELLED = frozenset(unit for unit in UNITS if len(unit) > 3 and re.fullmatch(r"[a-zA-Z -]+[a-z]", unit))

RULES = (
    Rule(
        "feet-and-inches",
        "measure",
        ("digit",),
        _FEET,
        _compound,
        yes=(
            ("Height: 6 ft 2 in (1.88 m)", "6 ft 2 in (1.88 m)"),
            ("stood 5 feet 11 inches tall", "5 feet 11 inches"),
        ),
        no=("12 in 2010",),
    ),
    Rule(
        "number-unit",
        "measure",
        ("digit", "word"),
        re.compile(rf"{LOW}{_AMOUNT}(?P<gap>{GAP}|-)?(?P<unit>{_SURE}){_TAIL}"),
        _measure,
        yes=(
            ("holding 2.1 million litres (550,000 U.S. gal) of", "2.1 million litres (550,000 U.S. gal)"),
            ("rises to 828 m (2,717 ft) above", "828 m (2,717 ft)"),
            ("covers 105.4 km² of", "105.4 km²"),
            ("at 5,895 metres above", "5,895 metres"),
            ("weighs 12 kg when", "12 kg"),
            ("on 35 mm stock", "35 mm"),
            ("reached 1,200 km/h in", "1,200 km/h"),
            ("falls to −5 °C in", "−5 °C"),
            ("a 300-foot tower", "300-foot"),
            ("Area: 105.4 sq mi (273 km2)", "105.4 sq mi (273 km2)"),
            ("some 1.5–2 km away", "some 1.5–2 km"),
            ("grows to 15–20 cm (5.9–7.9 in) in", "15–20 cm (5.9–7.9 in)"),
            ("two square miles of", "two square miles"),
            ("an engine of 1,599 cc gave", "1,599 cc"),
            ("fires 20–25 rounds/min at", "20–25 rounds/min"),
        ),
        no=("12 in 2010", "on 4 May", "5 min", "3 members", "holds 28,500 acre⋅ft of"),
    ),
    Rule(
        "number-unit-twice",
        "measure",
        ("digit",),
        re.compile(
            rf"(?P<between>(?<=etween ))?(?<!from )(?P<low2>{DIGITS})(?P<gap>{GAP}?)(?P<unit>{_SURE})"
            rf"(?P<joint>(?(between) and |(?: to |{GAP}?[–-]{GAP}?)))"
            rf"(?P<number>{DIGITS})(?P=gap)(?P=unit){_TAIL}"
        ),
        _twice,
        yes=(
            ("10 cm to 15 cm long", "10 cm to 15 cm"),
            ("reaches 300 m – 450 m above", "300 m – 450 m"),
            ("weigh between 5 kg and 7 kg when", "between 5 kg and 7 kg"),
        ),
        no=("a speed of 10 to 15",),
    ),
    Rule(
        "number-letter",
        "measure",
        ("digit",),
        re.compile(rf"{LOW}(?P<number>{DIGITS})(?P<gap>{GAP})?(?P<unit>{_SINGLE}){_TAIL}"),
        _measure,
        yes=(("drew 60 W of", "60 W"), ("weighs 30–45 g.", "30–45 g")),
        no=("5 a day", "I saw 3 I liked"),
    ),
)
