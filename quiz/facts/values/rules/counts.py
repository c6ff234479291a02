"""Counts: a number with the noun that it counts, or bare."""

from __future__ import annotations

import re

from quiz.facts.values.nouns import is_plural
from quiz.facts.values.numerals import CARDINAL, Numeral, read_numeral
from quiz.facts.values.quantity import Quantity
from quiz.facts.values.rule import END, LOW, YEAR_SIZED, Hit, Rule, after, as_range, before, clean, low_end
from quiz.facts.words import word_set

_STOP = word_set(
    """a an the and or but nor so yet if then than as at by for from in into of off on onto out over
    to up down with without within under after before between through during against about above
    below near per via who whom whose what which that this these those when where while whether how
    because although is am are was were be been being do does did has have had can could will would
    shall should may might must he she it we they i you his her its their our my your him them us
    not no never also only later earlier ago becomes makes takes wins loses gets gives goes sees
    says tells finds begins ends remains includes features contains follows appears plays stars
    marks means requires leaves comes holds runs lies stands across around along among amid behind
    beside besides beyond despite inside outside toward towards upon until till since throughout
    versus whereas respectively each every both all either neither"""
)
_DESIGNATOR = re.compile(
    r"\b(?:[Tt]op|page|chapter|season|episode|volume|line|channel|route|grade|type|step|act|game|level|phase"
    r"|round|bus|lap|day|number|[Nn]o\.|stage|section|part|room|gate|platform|figure|table|class|article|version|seed|week"
    r"|Article|Section|age|aged) $"
)
_PAIRED_BEFORE = re.compile(r"(?:(?<!from )(?<!in )(?<![\d,])\d[\d,]* (?:to|or)|(?<![\d,.])\d{1,2} in) $")
_PAIRED_BEHIND = re.compile(r" in (?:every )?\d{1,3}\b(?![,.]\d)")
_NAME_BEFORE = re.compile(r"(?:^|[\s(\"“—–])(?P<word>[A-ZÀ-Þ][\w’'.-]*) $")
_FRONTED = re.compile(
    r"(?:^|[.!?;] |\n)(?:In|At|On|Near|Around|Throughout) (?:the )?(?:[A-ZÀ-Þ][\w’'-]+ ){1,4}$"
)
_DONE = re.compile(r"(?: [a-z-]+){1,3} (?:were|are|had|have|died|lost)\b")
_OPENERS = word_set(
    """In On At By Of To From The A An And But Or As For With Some All About Over Around Nearly
    Almost Only Another These Those Its Their His Her Our Since After Before Between During Until
    Under Within Among Through Both Approximately Roughly Just Up Down He She It They We I You That
    This Which Who Also Then There Has Had Have Was Were Is Are Did Does Do Not If When While Where
    Later Today Last First Next Every Each Any More Less Most Least Fewer Out Into Like Than So Yet
    Because Although However Despite Except Including Contains"""
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;—][\"”’)]? ?|\n(?:- )?|\) |[\"“(])$")
_TITLE_WORDS = word_set("Greatest Best Most Top Worst Years Essential Days Nights")
_TIMES = re.compile(r" times(?:[,.;]| in\b| between\b)")
_WORD = re.compile(r" (?P<word>[A-Za-zÀ-ÿ][\w’'.&-]*)")
_LONGEST = 5
_SIZED = re.compile(rf" (?:{'|'.join(sorted(YEAR_SIZED))})\b")
_TIME_WORDS = word_set("seconds minutes hours days weeks months years decades centuries")
_NO_HYPHEN = word_set(
    """by fold old century odd plus and or a an to in on way time bit one two three four five six seven eight
    nine hundred thousand million billion"""
)


def _name_part(match: re.Match[str]) -> bool:
    """Whether the number belongs to a name: Apollo 11, Stage 6, Ocean's Eleven, top ten."""
    front = before(match, 40)
    if _DESIGNATOR.search(front) or _PAIRED_BEFORE.search(front) or _PAIRED_BEHIND.match(after(match)):
        return True
    starts = bool(_SENTENCE_START.search(front))
    if match["number"][0].isalpha() and match["number"][0].isupper() and not starts:
        return True
    name = _NAME_BEFORE.search(front)
    if name is None or name["word"] in _OPENERS or name["word"].endswith(("ly", ".")):
        return False
    if match["number"][0].islower() and _TIMES.match(after(match)):
        return False
    if _FRONTED.search(before(match, 60)) and _DONE.match(after(match)):
        return False
    return not name["word"].endswith(("’s", "'s"))


def _title_part(match: re.Match[str], words: list[str]) -> bool:
    """Whether the number opens a title: `The 100 Best Movies`, `Nine Inch Nails`."""
    if not words or not words[0][0].isupper():
        return False
    front = before(match, 8)
    capital = match["number"][0].isupper()
    return capital or words[0] in _TITLE_WORDS or front.endswith(("The ", '"', "“", "'"))


def _following(text: str) -> list[str]:
    """The words behind the number up to a stop word or a mark."""
    words: list[str] = []
    position = 0
    while len(words) < _LONGEST:
        match = _WORD.match(text, position)
        if match is None:
            break
        word = match["word"].rstrip(".'’-&")
        if word.lower() in _STOP or not word:
            break
        words.append(word)
        position = match.end()
        if match["word"] != word or word.endswith(("'s", "’s")):
            break
    return words


def noun_phrase(text: str, one: bool) -> str:
    """The noun phrase that a number counts at the start of `text`, "" where none is sure.

    It ends with the first word that looks plural; behind `one` it is a single lower-case word before a mark
    or a function word.
    """
    words = _following(text)
    if not words:
        return ""
    if one:
        alone = len(words) == 1 and words[0].islower() and not words[0].endswith(("'s", "ing", "ly"))
        return words[0] if alone else ""
    for place, word in enumerate(words):
        if is_plural(word) and not ("-" in word and place + 1 < len(words)):
            return " ".join(words[: place + 1])
    return ""


def _year_like(match: re.Match[str], number: Numeral) -> bool:
    return match["number"].isdigit() and len(match["number"]) == 4 and 1000 <= number.value <= 2099


def _count(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None or (_year_like(match, number) and not _SIZED.match(match.string, match.end())):
        return None
    if _name_part(match):
        return None
    words = _following(after(match))
    if _title_part(match, words):
        return None
    noun = noun_phrase(after(match, 80), number.value == 1)
    if noun.rpartition(" ")[2] in _TIME_WORDS or noun.startswith("percent"):
        return None
    if _year_like(match, number) and noun not in YEAR_SIZED:
        return None
    if not noun and number.words and number.value == 1:
        return None
    if (match["low1"] or match["low2"]) and not _is_range(match, number, noun):
        return None
    return _made(match, number, noun, " ")


def _is_range(match: re.Match[str], number: Numeral, noun: str) -> bool:
    """Whether two numbers are the ends of one count, and not a score (3–1) or a telephone number."""
    low = low_end(match, number)
    return bool(noun) and low is not None and low < number.value


def _made(match: re.Match[str], number: Numeral, noun: str, joint: str) -> Hit:
    tail = f"{joint}{noun}" if noun else ""
    word = noun.rpartition(" ")[2] if joint == " " else ""
    unit = noun.rpartition(" ")[2].lower()
    text = clean(match[0]) + tail
    value = Quantity(text, "count", number, unit, after=tail, word=word, noun=noun)
    low = low_end(match, number) if "low1" in match.re.groupindex else None
    if low is not None:
        value = as_range(value, match, low)
    return Hit(value, match.end() + len(tail))


def _scaled(match: re.Match[str]) -> Hit | None:
    number, noun = read_numeral(match["number"]), noun_phrase(after(match, 80), False)
    return _made(match, number, noun, " ") if number is not None and noun else None


def _hyphened(match: re.Match[str]) -> Hit | None:
    number = read_numeral(match["number"])
    if number is None or _name_part(match) or match["noun"] in _NO_HYPHEN or match["noun"] in _STOP:
        return None
    value = Quantity(
        clean(match[0]), "count", number, match["noun"], after=f"-{match['noun']}", noun=match["noun"]
    )
    return Hit(value, match.end())


RULES = (
    Rule(
        "count",
        "count",
        ("digit", "word"),
        re.compile(rf"{LOW}(?P<number>{CARDINAL}){END}"),
        _count,
        yes=(
            ("a wide release of 1,729 theaters on", "1,729 theaters"),
            ("ran for 112 performances.", "112 performances"),
            ("it received six nominations and won two.", "six nominations"),
            ("About 340 panes were made", "About 340 panes"),
            ("a poll of 177 critics around", "177 critics"),
            ("released Her in over 1,700 theaters in", "over 1,700 theaters"),
            ("two million people live", "two million people"),
            ("nominated for five Academy Awards", "five Academy Awards"),
            ("Population: 8,804,190", "8,804,190"),
            ("three behind-the-scenes featurettes, while", "three behind-the-scenes featurettes"),
            ("the DVD contains one featurette.", "one featurette"),
            ("of the nineteen panes", "nineteen panes"),
            ("killed thirty-four men.", "thirty-four men"),
            ("appears 14 times in", "14 times"),
            ("grew from 30,000 to 112,000.", "112,000"),
        ),
        no=(
            "Apollo 11 landed",
            "on Stage 6 at",
            "the HAL 9000 computer",
            "the album Nine, Ten, Rest",
            "WGA's 101 Greatest Screenplays",
            "a GPT-4o model",
            "the OS¹ system",
            "S1m0ne (2002)",
            "many top ten lists",
            "call 555-0199 now",
            "a gradient of 1 in 10",
            "Chapters 1 to 5 were",
            "in 2013 films",
            "a four-by-four booth",
            "won 3–1 at home",
            "from 7:30 a.m. to 4 p.m. on",
            "certified 3× Platinum",
            "at 51°30′N 0°7′W",
            "The 100 Best Movies",
        ),
    ),
    Rule(
        "count-scaled",
        "count",
        ("digit",),
        re.compile(r"(?P<number>\d+(?:\.\d+)?(?:m|bn|k))(?= [a-z])"),
        _scaled,
        yes=(("The game sold 1.5m copies in", "1.5m copies"),),
        no=("rises 828m above",),
    ),
    Rule(
        "count-hyphen",
        "count",
        ("digit", "word"),
        re.compile(rf"(?P<number>{CARDINAL})-(?P<noun>[a-z]{{3,}})(?![\w-])"),
        _hyphened,
        yes=(("A 13-track score was", "13-track"), ("a limited six-theater release", "six-theater")),
        no=("a two-fold rise", "one-by-one"),
        needs=("-",),
    ),
)
