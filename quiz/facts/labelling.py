"""What kind of thing the words of a text name or tell: a date, a sum, a people, a place, a person, a body.

The parser's entity recogniser would take as long as the parser itself to say so, and it guesses at names that
nobody has written before. Times and figures are told by their own words, names by what everybody knows and by
the word that heads them; where nothing tells, a word has no label. The labels are the recogniser's
(OntoNotes: DATE, TIME, MONEY, NORP, GPE, LOC, FAC, ORG, PERSON, EVENT, WORK_OF_ART, and CARDINAL for every
other figure).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, takewhile

from quiz.facts.names.geography import CITIES, CONTINENTS, COUNTRIES, REGIONS, division_of
from quiz.facts.names.given import given_name_sex, is_given_name
from quiz.facts.names.lexicon import TITLES, head_type
from quiz.facts.terms.trades import NATIVES
from quiz.facts.tokens import Text, Token
from quiz.facts.values.calendar import MONTHS
from quiz.facts.values.nouns import singular
from quiz.facts.words import word_set

_DAYS = word_set(
    """day week fortnight month year decade century weekend season spring summer autumn winter today yesterday
    tomorrow easter christmas midsummer"""
) | frozenset(word.casefold() for word in MONTHS)
_WEEKDAYS = word_set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_HOURS = word_set("hour minute second morning afternoon evening night midnight noon dawn dusk")
_UNITS = word_set(
    """metre meter kilometre kilometer centimetre centimeter millimetre millimeter mile foot inch yard acre
    hectare tonne ton kilogram gram pound stone litre liter gallon km cm mm kg mi ft degree knot fathom"""
)
_SUMS = word_set(
    """dollar pound franc krone kronor kroner mark euro guilder peso rupee yen rouble ruble crown florin lira
    shilling thaler ducat real cent sterling"""
)
_SCALES = word_set("hundred thousand million billion trillion dozen")
_SIGNS = frozenset("$£€¥")
_BEFORE_TIME = word_set(
    """the a an this that each every some several few many last next previous following first second third
    early late mid same past coming one another about around nearly almost over than more less least most
    full two"""
)
_BEHIND_TIME = frozenset(("later", "earlier", "ago", "old", "before", "after"))
_YEAR = re.compile(r"(?:1\d{3}|20\d\d)(?:s|[–-]\d\d(?:\d\d)?)?|mid-\d{4}s?")
PEOPLES = NATIVES | word_set(
    """Afghan African Albanian Algerian American Angolan Arab Arabian Argentine Argentinian Armenian Asian
    Australian Austrian Bangladeshi Basque Belgian Bengali Bolivian Bosnian Brazilian Breton British Bulgarian
    Burmese Cambodian Cameroonian Canadian Catalan Chilean Chinese Christian Colombian Cornish Cossack Cuban
    Cypriot Czech Danish Dutch Ecuadorian Egyptian English Estonian Ethiopian European Fijian Filipino Finnish
    Flemish French Frisian Gaelic Georgian German Ghanaian Greek Haitian Hungarian Icelandic Indian Indonesian
    Inuit Iranian Iraqi Irish Israeli Italian Jamaican Japanese Javanese Jewish Jew Kenyan Korean Latvian
    Lebanese Liberian Libyan Lithuanian Malay Malaysian Maltese Maori Māori Mexican Mongolian Moroccan Muslim
    Nepalese Nigerian Norman Norse Norwegian Ottoman Pakistani Palestinian Panamanian Persian Peruvian Polish
    Polynesian Portuguese Prussian Roman Romanian Russian Sami Saxon Scandinavian Scottish Serbian Silesian
    Slavic Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Thai Tongan Tunisian Turkish
    Ugandan Ukrainian Uruguayan Venezuelan Vietnamese Viking Welsh Yugoslav Catholic Protestant Lutheran
    Methodist Baptist Anglican Quaker Calvinist Presbyterian Republican Democrat Liberal Conservative
    Labour"""
)
_KINDS = {"organization": "ORG", "place": "FAC", "work": "WORK_OF_ART", "event": "EVENT", "award": "EVENT"}
_PLACING = frozenset(("in", "at", "near"))
_BY_WHOM = frozenset(("by", "with", "under", "from", "to"))
_ABOARD = frozenset(("aboard", "board"))
_LONGEST = 3
_MOST_NAMES = 1 << 14


def label(text: Text) -> None:
    """Give the words of a parsed text their labels, in place."""
    for token in text.words:
        token.ent_type_ = _label(token)
    for head in [t for t in text.words if t.ent_type_ in ("DATE", "TIME") and not t.like_num]:
        for token in (*_time_before(head), *_time_behind(head)):
            token.ent_type_ = head.ent_type_
    for run in _capitalised(text):
        told = _name_label(run)
        for token in run if told else ():
            token.ent_type_ = told


def _label(token: Token) -> str:
    """The label that a word bears by itself or by what stands beside it."""
    word = token.lower_
    if token.text[:1].isdigit() or token.like_num:
        return _figure(token)
    if token.text in _WEEKDAYS or (singular(word) in _DAYS and (word != "may" or token.tag_ == "NNP")):
        return "DATE"
    if singular(word) in _HOURS and token.tag_ in ("NN", "NNS"):
        return "TIME"
    if token.text in PEOPLES or token.text.removesuffix("s") in PEOPLES:
        return "NORP"
    if _YEAR.fullmatch(word):
        return "DATE"
    return "MONEY" if word in _SIGNS else "CARDINAL" if word == "half" else ""


def _figure(token: Token) -> str:
    """What a figure counts: years, money, or anything else."""
    words, i = token.doc.words, token.i
    at = i + 1 + (i + 1 < len(words) and words[i + 1].lower_ in _SCALES)
    unit = singular(words[at].lower_) if at < len(words) else ""
    if (i and words[i - 1].text[-1:] in _SIGNS) or unit in _SUMS:
        return "MONEY"
    counted = unit in _UNITS or (token.dep_ == "nummod" and token.head.tag_ == "NNS")
    return "DATE" if _YEAR.fullmatch(token.lower_) and not counted else "CARDINAL"


def _time_before(head: Token) -> Iterator[Token]:
    """The figures and the words that say which or how many of a stretch of time it is."""
    before = reversed(head.doc.words[head.sent.start : head.i])
    return takewhile(lambda t: t.like_num or t.lower_ in _BEFORE_TIME, before)


def _time_behind(head: Token) -> Sequence[Token]:
    """The figures and the month behind a time, "of" and a comma between them, or "ago" and "later"."""
    behind = head.doc.words[head.i + 1 : head.i + 5]
    if behind and behind[0].lower_ in _BEHIND_TIME and behind[0].dep_ in ("advmod", "amod", "acomp"):
        return behind[:1]
    dated = list(takewhile(lambda t: t.text in (",", "of") or _is_date_word(t), behind))
    while dated and not _is_date_word(dated[-1]):
        dated.pop()
    return dated


def _is_date_word(token: Token) -> bool:
    return token.like_num or token.text in MONTHS


def _capitalised(text: Text) -> Iterator[list[Token]]:
    """The runs of capitalised words that have no label, each run one name."""
    for named, run in groupby(text.words, key=_is_named):
        if named:
            yield list(run)


def _is_named(token: Token) -> bool:
    free = not token.ent_type_ or (token.ent_type_ == "NORP" and _opens_name(token))
    return token.text == "&" or (free and token.pos_ in ("PROPN", "NOUN", "ADJ") and token.text[:1].isupper())


def _opens_name(people: Token) -> bool:
    """Whether a people's name is the first word of another: "the *English* Centre"."""
    words, i = people.doc.words, people.i + 1
    return i < len(words) and words[i].pos_ == "PROPN" and words[i].text[:1].isupper()


def _name_label(run: Sequence[Token]) -> str:
    """What a name is called, or as what it stands in its sentence."""
    if told := _known_name(" ".join(t.text for t in run)):
        return told
    words, first, last = run[0].doc.words, run[0], run[-1]
    before = words[first.i - 1] if first.i else None
    behind = words[last.i + 1].lower_ if last.i + 1 < len(words) else ""
    noun = before.lower_ if before is not None and before.pos_ in ("NOUN", "ADJ") else ""
    if kind := head_type(last.lower_ if behind == "of" else noun):
        return _KINDS.get(kind[0], "")
    if last.dep_ == "pobj" and before is last.head and last.head.lower_ in _PLACING:
        return "GPE"
    return _guess(run, before)


def _guess(run: Sequence[Token], before: Token | None) -> str:
    """What a name of several words that nothing else tells may be: "the X Y" a body, "X Y" somebody."""
    if before is not None and before.lower_ == "the":
        aboard = before.i > 0 and before.nbor(-1).lower_ in _ABOARD
        return "ORG" if len(run) > 1 and not aboard else ""
    if not 1 < len(run) <= _LONGEST or (before is not None and before.dep_ == "det"):
        return ""
    return "PERSON" if _acts(run[-1]) else "ORG" if run[-1].dep_ == "dobj" else ""


def _acts(name: Token) -> bool:
    """Whether a name stands where people do."""
    if name.dep_ == "pobj":
        return name.head.lower_ in _BY_WHOM
    return name.dep_ in ("nsubj", "nsubjpass", "poss", "appos", "conj")


@lru_cache(maxsize=_MOST_NAMES)
def _known_name(name: str) -> str:
    """What everybody knows of a name, or what the word that heads it tells."""
    words = name.split()
    if "&" in words[1:-1]:
        return "ORG"
    if name in COUNTRIES or name in CITIES or division_of(name):
        return "GPE"
    if name in CONTINENTS or name in REGIONS:
        return "LOC"
    kind = head_type(words[-1]) if len(words) > 1 else None
    if kind is not None and not (len(words) == 2 and is_given_name(words[0])):
        return _KINDS.get(kind[0], "")
    if words[0] in TITLES and len(words) > 1:
        return "PERSON"
    somebody = len(words) <= _LONGEST + 1 and (is_given_name(words[0]) or given_name_sex(name))
    return "PERSON" if somebody else ""
