"""Wrong options of the sex that a question shows: actresses beside an actress, where four can be had."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Fact
from quiz.facts.names.sexes import PRONOUN_SEX, noun_sex
from quiz.facts.subject_nouns import WORKS
from quiz.facts.terms.trades import is_role
from quiz.questions.ages import begun
from quiz.questions.origins import sex_told
from quiz.questions.wordset import YEAR, fold

_PRIZE = re.compile(r"\bAct(?P<sex>or|ress)\b")
_ASKED = re.compile(
    r"\b(?:[Ww]hich|[Ww]ho (?:became|(?:is|was|were) (?:[^?,]*['’]s?|the|his|her)))"
    r"(?P<words>(?: (?!of\b)[\w-]+){1,4})"
)
_OWN = re.compile(r"\b[Ww](?:ho|hich character)\b.*?\b(?P<word>his|her|he|she|himself|herself)\b")
_WED = re.compile(r"\b(?:marry|married|marries|wed|divorced?|engaged to)\b")
_ROLE = re.compile(r"\b(?:part|role) of (?P<part>(?:[A-Z][\w'’-]+ ?)+)")
_MEN_ONLY = re.compile(
    r"\b(?:join(?:ed)? the (?:army|navy|air force)|joined up|enlisted|(?:killed|wounded) in action|"
    r"served as a (?:soldier|sailor)|whaling|commanded|was ordained)\b"
)
_WOMEN_TOO = 1950
"""Before which year women were neither soldiers nor priests."""
_PART = re.compile(
    r"\b(?:replace[sd]?|voice[sd]?|portray(?:s|ed)?|play(?:s|ed)? (?=[A-Z])|took the (?:part|place|role)"
    r"|recast)\b|\bplace [^?]*\btaken\b"
)
_NOT_AT_WORK = ("frame.tie.", "frame.life.", "cast.", "infobox.spouse", "infobox.parents", "infobox.children")
_BEGAN = re.compile(r"\bfound(?:ed|ers?)\b|\bthe first\b")
_CLASSED = re.compile(
    r"\b(?:for|among) (?P<who>men|women)\b|\b(?P<whose>men|women)['’]s\b"
    r"|\bas the (?:first|only|second|last|youngest|oldest) (?P<one>man|woman)\b"
)
"""What tells that men or women had a race, a record or a prize to themselves."""
_MEN_HELD = 1900
"""Before which year those of whom a document tells at their work are likely men."""
_ENOUGH = 3


class Shown(NamedTuple):
    """The sex that a question shows, "" for none, whether another one would surely be wrong, and whether one
    known to be of another would tempt nobody.
    """

    sex: str
    surely: bool
    firm: bool = False


def shown_sex(stem: str, fact: Fact, base: FactBase) -> Shown:
    """What a question for a person shows of the person's sex.

    A prize for actresses, "which queen" and "who sold her farm" show it surely. A part that is played and
    a marriage only make it likely, so that people of the answer's sex are better options there.
    """
    if fact.answer.type not in ("person", "character"):
        return Shown("", surely=False)
    if prize := _PRIZE.search(stem):
        return Shown("f" if prize["sex"] == "ress" else "m", surely=True)
    for match in _ASKED.finditer(stem):
        noun = next((w for w in match["words"].split() if noun_sex(w) or (w.islower() and is_role(w))), "")
        if sex := noun_sex(noun):
            return Shown(sex, surely=True)
    if classed := _CLASSED.search(stem):
        return Shown("f" if "wom" in classed[0] else "m", surely=True)
    told = sex_by_part(fact, base) if fact.kind == "cast" else ""
    own = sex_of(fact.answer.text, base) or told or cast_sexes(base).get(fold(fact.answer.text), "")
    bound = _OWN.search(stem)
    others = fact.relation == "clause.subject" or PRONOUN_SEX.get(base.subject.gender) != own
    if bound and own in ("", PRONOUN_SEX[bound["word"]]) and others:
        return Shown(PRONOUN_SEX[bound["word"]], surely=True)
    if _WED.search(stem):
        return Shown(own or _of_spouse(fact, base), surely=False, firm=True)
    if base.subject.cls in WORKS and (role := _ROLE.search(stem)):
        part = role["part"].strip()
        return Shown(own or sex_of(part, base) or sex_told(part), surely=False, firm=True)
    years = [int(year) for year in YEAR.findall(stem)] or [*begun(base)[:1], 0]
    if own == "m" and _MEN_ONLY.search(stem) and 0 < max(years) < _WOMEN_TOO:
        return Shown("m", surely=True)
    if (own or sex_told(fact.answer.text)) != "f" and 0 < _year_of(fact, stem, base) < _MEN_HELD:
        return Shown("m", surely=False)
    likely = fact.kind == "cast" or bool(base.subject.cls in WORKS and _PART.search(stem))
    return Shown(own if likely else "", surely=False, firm=likely)


def _year_of(fact: Fact, stem: str, base: FactBase) -> int:
    """The year in which somebody did what is asked for, 0 where none is told and for kin and parts."""
    if fact.answer.type != "person" or fact.relation.startswith(_NOT_AT_WORK):
        return 0
    told = [y for n in base.quoted(fact.evidence) for y in base.lines[n].years]
    years = [int(y) for y in YEAR.findall(stem)] or told
    if not years and _BEGAN.search(stem):
        years = list(begun(base)[:1])
    return max(years, default=0)


def _of_spouse(fact: Fact, base: FactBase) -> str:
    """The sex that a husband or wife of the article's person is likely of, where the name tells none."""
    told = sex_told(fact.answer.text)
    mine = PRONOUN_SEX.get(base.subject.gender, "") if base.subject.cls == "person" else ""
    return told or {"f": "m", "m": "f"}.get(mine, "")


def sex_of(name: str, base: FactBase) -> str:
    """The sex of a person of the document, "" where it is not known."""
    return _sexes(base).get(fold(name), "")


def sex_by_part(fact: Fact, base: FactBase) -> str:
    """The sex that the part tells of who plays it, or the actor of the part."""
    part = fact.roles.get("role") or fact.roles.get("actor") or ""
    title = next((sex for word in part.split()[:1] if (sex := noun_sex(word.casefold()))), "")
    return sex_of(part, base) or title or (sex_told(part) if part else "")


@lru_cache(maxsize=2)
def cast_sexes(base: FactBase) -> Mapping[str, str]:
    """The sexes of players and parts that only their counterparts tell."""
    cast = (f for f in base.facts if f.kind == "cast")
    return {fold(f.answer.text): sex for f in cast if (sex := sex_by_part(f, base))}


@lru_cache(maxsize=2)
def _sexes(base: FactBase) -> Mapping[str, str]:
    return {fold(entity.text): entity.sex for entity in reversed(base.entities)}


def of_shown_sex(
    pool: Sequence[Entity], shown: Shown, cast: Mapping[str, str] | None = None, *, strict: bool = False
) -> list[Entity]:
    """The candidates that a question leaves standing: of its sex, with the unknown where those are too few
    or where it only makes a sex likely.

    Args:
        pool: the candidates.
        shown: what the question shows.
        cast: the sexes that parts tell (`cast_sexes`).
        strict: whether others can be had where too few are left.
    """
    if not shown.sex:
        return list(pool)
    told = cast or {}
    sexes = {e.text: e.sex or sex_told(e.text) or told.get(fold(e.text), "") for e in pool}
    if shown.surely and shown.sex == "m":
        sexes = {name: sex or ("f" if name.split()[0].endswith("a") else "") for name, sex in sexes.items()}
    same = [e for e in pool if sexes[e.text] == shown.sex]
    possible = [e for e in pool if sexes[e.text] in ("", shown.sex)]
    if strict and (shown.surely or shown.firm):
        return same
    return same if len(same) >= _ENOUGH and not shown.firm else possible
