"""The review: item-writing flaws that throw a question away. Each check is a named predicate on one draft.

The list is that of the item-writing flaws (Tarrant 2006; Moore et al., EC-TEL 2023) such questions can have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.names.lexicon import head_type
from quiz.facts.values.calendar import MONTHS
from quiz.facts.words import FUNCTION_WORDS, word_set
from quiz.questions.same_sex import sex_of, shown_sex
from quiz.questions.wording.judging import is_senseless, is_stumbled_over
from quiz.questions.wordset import contains, fold, halves_a_pair, words

MOST_WORDS, FEWEST_WORDS, MOST_HEARD = 30, 4, 22
LONGEST_STEM, LONGEST_OPTION = 200, 80

_LEANING = re.compile(
    r"\b(?:he|she|they|him|them|hers|theirs|this|these|those|here|later|earlier|following|latter|"
    r"(?<!\ba )former(?!ly)|the same|another|others?|each other|respectively|so|such|herself|himself|"
    r"itself|themselves|I|we|us|our|you|your|my|within an? (?:day|week|fortnight|month|year)(?! of))\b"
)
_THERE = re.compile(r"(?<!\bare )(?<!\bwere )\bthere\b")
_NEGATIVE = re.compile(
    r"\b(?:not|except|never|without|incorrect|false|(?<!at )least|no(?![.-])|nobody|none)\b|n't\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:numerous|various|several|(?<!how )many of|some of|a number of|additional)\b", re.IGNORECASE
)
_BROKEN = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Ii]nto|[Oo]n|[Nn]ear) whom\b"
    r"|, (?:and|or) \w+ed\?$|\b[Aa]t which (?:city|country)\b|^As which war\b"
    r"|\b(?:an?|the) (?:an?|the) |\b\d{1,2} \d{1,2}\b|\bto \d+ to\b|\bsaid\?$|[a-z]{3,}\. \d"
    r"|[,;:(]\s*\?|\b(?:and|or|of|the|a|an)\?$|\s[,;:]|[()\[\]{};|]|(?<!\d):|\.\.|,,"
    r"|\b(\w+) \1\b(?! \1)|\b\d{4} \d\d\b(?! \w)"
)
_HANGING = re.compile(r"\b(?:to|by|with|for|(?<!sworn )(?<!blown )(?<!brought )(?<!called )in|at|from)\?$")
_MONTH = "|".join(MONTHS)
_KIN_OF_NOBODY = re.compile(
    r"\b(?:has|have|had|did|does|was|were|is) an? (?:daughter|son|brother|sister|cousin|child)\b"
)
_YEARLESS = re.compile(
    rf"\b(?:did|was|were|made up|how [a-z]+)\b.*\bin (?:{_MONTH})\b(?! \d)"
    rf"|\bin (?:{_MONTH}), who (?:did|was|were)\b"
)
_BARE_RECORD = re.compile(
    r"\bthe (?:record (?:home )?(?:attendance|crowd|gate|fee|signing)|main stand|first team|club record"
    r"|winning goal|opening goal|semi-finals?|quarter-finals?|play-offs?)\b(?! (?:of|at|in) (?:the )?[A-Z])"
)
_FIRST = re.compile(r"^(\w[\w'’-]*) (?:which|what|whom)\b")
_OPENERS = FUNCTION_WORDS | word_set(
    "around behind since across along among outside inside towards alongside following beyond beneath "
    "until till throughout upon beside besides opposite past like toward aboard amid despite via"
)
_SEASON = re.compile(r"\b(\d{4})(?=[–/-]\d\d\b(?!-))")
_RELATIVE_TIME = re.compile(
    r"\b(?:now|currently|recently|(?<!years )ago|today|last year|this year|nowadays)\b"
)
_CUT = re.compile(r"^[^,]*, (?:and|or|but) [^,]*\?$")
_STACKED = re.compile(r"\b\w{3,}ed (?:recorded|measured|used|based|called|known|made|held|built|named)\b")
_PREFIX = 4
_DATED = frozenset(("person", "battle", "war", "event", "ship", "company", "mission"))
_ORPHAN = re.compile(
    r"(?i)\b(?:did|does|do|was|were|is|are|has|have|had|who|whom|which \w+) (?:his|her|its|their)\b"
)
_DAY = re.compile(rf"\b\d{{1,2}} (?:{_MONTH})\b(?! \d{{4}})|\b(?:{_MONTH}) \d{{1,2}}\b(?!, \d{{4}})")
_SCORE = re.compile(r"[A-Za-z] \d (?:after|against|on|in) ")
_YEARS = re.compile(r"(?<!between )\b\d{4}(?:, \d{4})*,? and \d{4}\b")
_OF_THESE = re.compile(r"\b([Ww]hich) of these\b")
_QUOTED = re.compile(r'"[^"]*"')
_DIGIT = re.compile(r"\d")
_WH = re.compile(r"\b(?:who|whom|what|which|when|where|how|whose)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Draft:
    """A question before review."""

    stem: str
    answer: str
    distractors: tuple[str, ...]
    fact: Fact


Check = Callable[[Draft, FactBase], bool]


def _stem_without_names(draft: Draft, base: FactBase) -> str:
    """The stem without the subject's name and quoted titles, which may hold any word."""
    return _without_names(draft.stem, base.subject.reference, base.subject.name)


@lru_cache(maxsize=1 << 10)
def _without_names(stem: str, *names: str) -> str:
    for name in names:
        stem = stem.replace(name, "X")
    return _QUOTED.sub("Y", _OF_THESE.sub(r"\1", stem))


def leans(draft: Draft, base: FactBase) -> bool:
    """A word that has its meaning from the article's context."""
    text = _stem_without_names(draft, base)
    return bool(
        _ORPHAN.search(text)
        or _DAY.search(text)
        or _KIN_OF_NOBODY.search(text)
        or (base.subject.cls in _DATED and _YEARLESS.search(text))
        or _LEANING.search(text)
        or _RELATIVE_TIME.search(text)
        or _THERE.search(text)
    )


def negative(draft: Draft, base: FactBase) -> bool:
    """Negative wording."""
    return bool(_NEGATIVE.search(_stem_without_names(draft, base)))


def unplaced(draft: Draft, base: FactBase) -> bool:
    """A record or a match of nobody: "the record attendance" where the club is not named."""
    return base.subject.reference not in draft.stem and bool(_BARE_RECORD.search(draft.stem))


def broken(draft: Draft, base: FactBase) -> bool:
    """Punctuation or grammar that shows a cut."""
    text = _stem_without_names(draft, base)
    if draft.fact.answer.type == "count" and _YEARS.search(text):
        return True
    if draft.fact.relation.startswith("clause") and _HANGING.search(text):
        return True
    return (
        not draft.stem.endswith("?")
        or bool(_SCORE.search(text))
        or bool(_BROKEN.search(text) or is_senseless(text))
        or bool((first := _FIRST.match(draft.stem)) and first[1].casefold() not in _OPENERS)
        or _half_season(draft, base)
        or draft.stem.count('"') % 2 == 1
    )


def _half_season(draft: Draft, base: FactBase) -> bool:
    """Whether a stem says "in 2021" of what the text says of 2021–22."""
    said = base.document.slice(draft.fact.evidence)
    years = {year for year in _SEASON.findall(said) if len(re.findall(rf"\b{year}\b", said)) == 1}
    stem = draft.stem.replace(base.subject.reference, "")
    return any(re.search(rf"\b{year}\b(?![–/-]\d| to \d)", stem) for year in years)


def unfocused(draft: Draft, base: FactBase) -> bool:
    """No wh-word, or so many that it asks two things."""
    return not 1 <= len(_WH.findall(_stem_without_names(draft, base))) <= 2


def length(draft: Draft, base: FactBase) -> bool:
    """Too short to be clear or too long to be heard, above all where a sentence's phrases are stacked."""
    count, heard = len(draft.stem.split()), len(_stem_without_names(draft, base).split())
    stacked = draft.fact.relation.startswith(("clause.", "frame.")) and heard > MOST_HEARD
    return stacked or not FEWEST_WORDS <= count <= MOST_WORDS or len(draft.stem) > LONGEST_STEM


def long_option(draft: Draft, base: FactBase) -> bool:
    """An option too long to read."""
    return any(len(o) > LONGEST_OPTION for o in (draft.answer, *draft.distractors))


def answer_in_stem(draft: Draft, base: FactBase) -> bool:
    """The stem holds the answer, or enough of it to give it away, as Aberwennol does the Wennol."""
    if draft.fact.answer.value is not None:
        return contains(_stem_without_names(draft, base), draft.answer)
    if contains(draft.stem, draft.answer):
        return True
    stem, kind = words(draft.stem), draft.fact.answer.type
    shortest = 3 if kind in ("person", "character") else 4
    core = [w for w in words(draft.answer) if len(w) >= shortest and head_type(w) is None]
    held = [w for w in core if w in stem and not _in_every_option(w, draft)]
    own = kind in ("person", "character", "place", "work") or not {*held}.isdisjoint(words(base.subject.name))
    if held and (own or len(held) == len(core)):
        return True
    alone = [w for w in core if len(w) >= _PREFIX and not any(w in words(o) for o in draft.distractors)]
    return draft.fact.relation.startswith("clause") and any(w in other for w in alone for other in stem)


def _in_every_option(word: str, draft: Draft) -> bool:
    """Whether the wrong options hold a word of the answer too, as those of one family do."""
    return all(word in words(option) for option in draft.distractors)


def leaks(draft: Draft, base: FactBase) -> bool:
    """A word of a name begins as a word of the stem does ("DUSTER" for the dust analyser), or holds it."""
    if draft.fact.answer.value is not None:
        return False
    stem = {w for w in words(_stem_without_names(draft, base)) if len(w) >= _PREFIX and head_type(w) is None}
    key = {w for w in words(draft.answer.replace(".", " ")) if len(w) >= _PREFIX and head_type(w) is None}
    key = {w for w in key if not _in_every_option(w, draft)}
    return any(a[:_PREFIX] == b[:_PREFIX] for a in key for b in stem)


def shows_sex(draft: Draft, base: FactBase) -> bool:
    """A stem that shows a sex, as an actress's award does, beside an option of the other one."""
    shown = shown_sex(draft.stem, draft.fact, base)
    if not shown.sex or not shown.surely:
        return False
    return any(sex_of(o, base) not in ("", shown.sex) for o in (draft.answer, *draft.distractors))


def names_subject_twice(draft: Draft, base: FactBase) -> bool:
    """The subject, or a person by the full name, named twice in one question."""
    own = base.subject.name.split()[-1]
    if base.subject.cls == "event" and own[0].isupper() and draft.stem.count(own) > 1:
        return True
    return any(name in draft.stem and draft.stem.count(name) > 1 for name in _full_names(base))


@lru_cache(maxsize=2)
def _full_names(base: FactBase) -> frozenset[str]:
    """How stems name the subject, and the full names of the document's people."""
    people = (e.text for e in base.entities if e.type in ("person", "character") and " " in e.text)
    return frozenset((base.subject.reference, *people))


def cut_list(draft: Draft, base: FactBase) -> bool:
    """Half of a coordination left behind ("marry X, and a son?"), or two participles in a row."""
    text = _stem_without_names(draft, base)
    return bool(_CUT.search(text) and text.count(",") == 1) or bool(_STACKED.search(text))


def options_repeat(draft: Draft, base: FactBase) -> bool:
    """Two options that read the same."""
    options = [fold(o) for o in (draft.answer, *draft.distractors)]
    return len(set(options)) != 4


def option_in_stem(draft: Draft, base: FactBase) -> bool:
    """A wrong option that the stem rules out."""
    return draft.fact.answer.value is None and any(contains(draft.stem, d) for d in draft.distractors)


def longest_answer(draft: Draft, base: FactBase) -> bool:
    """An answer that stands out by its length."""
    key, wrong = len(draft.answer), [len(d) for d in draft.distractors]
    return (key > 1.5 * max(wrong) and key - max(wrong) > 7) or (
        1.5 * key < min(wrong) and min(wrong) - key > 7
    )


def lone_digit(draft: Draft, base: FactBase) -> bool:
    """Only the answer has, or lacks, a digit."""
    digits = [bool(_DIGIT.search(o)) for o in (draft.answer, *draft.distractors)]
    return digits.count(digits[0]) == 1


def not_proved(draft: Draft, base: FactBase) -> bool:
    """The evidence does not hold the answer or a form of it."""
    if draft.fact.answer.value is not None:
        return False
    text = base.document.slice(draft.fact.evidence)
    told = draft.fact.answer.text
    forms = base.named[told].forms if told in base.named else ()
    return not any(contains(text, form) for form in (*forms, told, draft.answer))


WORDING: Mapping[str, Check] = {
    "leans on the article": leans,
    "a record of nobody": unplaced,
    "negative wording": negative,
    "vague wording": lambda d, b: bool(_VAGUE.search(_stem_without_names(d, b))),
    "broken wording": broken,
    "no host would read it": lambda d, b: is_stumbled_over(d.stem, d.fact.relation, b.subject),
    "unfocused": unfocused,
    "too short or too long": length,
    "a list was cut": cut_list,
    "the subject is named twice": names_subject_twice,
}
"""What the stem alone shows, before any options are drawn."""
OPTIONS: Mapping[str, Check] = {
    "an option is too long": long_option,
    "the answer is in the stem": answer_in_stem,
    "the stem and the answer share a word": leaks,
    "the stem shows the answer's sex": shows_sex,
    "two options read the same": options_repeat,
    "the stem rules an option out": option_in_stem,
    "the answer stands out by its length": longest_answer,
    "only the answer has a digit": lone_digit,
    "the evidence does not prove it": not_proved,
    "a name is cut": lambda d, b: halves_a_pair(f"{d.stem} {d.answer}", b.document.slice(d.fact.evidence)),
}
CHECKS: Mapping[str, Check] = {**WORDING, **OPTIONS}


def flaw(draft: Draft, base: FactBase, checks: Mapping[str, Check] = CHECKS) -> str:
    """The name of the first flaw of a draft, "" where it has none."""
    return next((name for name, check in checks.items() if check(draft, base)), "")
