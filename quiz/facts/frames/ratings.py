"""Scores of works: review aggregators, critics' stars, audience grades, sales certifications."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quiz.facts.frames.coded import NAME, Coded, encode
from quiz.facts.frames.critics import in_reception
from quiz.facts.frames.proof import proof
from quiz.facts.frames.quotes import critics_of, speaker_of
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Page
from quiz.facts.subject_nouns import WORKS
from quiz.facts.values import number_text, option_text, parse_value

GRADES = ("A+", "A", "A−", "B+", "B", "B−", "C+", "C", "C−", "D+", "D", "D−", "F")
CERTIFICATIONS = ("Silver", "Gold", "Platinum", "Double platinum", "Triple platinum", "Diamond")
_NEAR_STEPS = 4
_SITE = re.compile(
    rf"\b(?:[Oo]n|[Aa]t|[Aa]ccording to|polled by|surveyed by) (?:the )?(?:(?:review|film|music|book|"
    rf"video game|game) )?"
    rf"(?:aggregat(?:or|ion)s?|site|website)?(?: website| site)? ?(?P<site>{NAME})"
)
_SUBJECT = r"(?:§|[Ii]t|the \w+|its \w+)"
_PARTLY = re.compile(
    r"\b(?:version|port|edition)\b.* score|\b[Aa]s of\b|\bat the time\b|\binitially\b|\bonce\b|\bunlike\b"
)


@dataclass(frozen=True, slots=True)
class Score:
    """One figure that a site gives. Group `value` of the pattern is the figure; `bare` leaves its unit to
    the stem.
    """

    relation: str
    pattern: re.Pattern[str]
    bare: bool = False


SCORES: tuple[Score, ...] = (
    Score("rating.approval", re.compile(r"approval rating of (?P<value>\d{1,3}%)")),
    Score("rating.approval", re.compile(r"(?P<value>\d{1,3}%) (?:approval )?(?:rating|score)\b")),
    Score(
        "rating.positive",
        re.compile(r"(?P<value>\d{1,3}%) of [\d,]+ (?:critics['’]? )?(?:critics|reviews) (?:are|were|gave)"),
    ),
    Score(
        "rating.average",
        re.compile(r"average (?:rating|score) of (?P<value>\d+(?:\.\d+)?/\d+|\d+(?:\.\d+)? out of \d+)"),
    ),
    Score("rating.score", re.compile(r"\bscor(?:ed|es|e of) (?P<value>\d{1,3}(?: out of 100|/100))")),
    Score(
        "rating.score",
        re.compile(r"\b(?:average|weighted|metascore|Metascore)(?: average)? score of (?P<value>\d{1,3}),"),
        bare=True,
    ),
    Score(
        "rating.reviews",
        re.compile(r"(?:based on|% of|from) (?P<value>[\d,]+) (?:critics['’]? )?reviews"),
        bare=True,
    ),
    Score("rating.critics", re.compile(r"based on (?P<value>[\d,]+) critics\b"), bare=True),
)
_GRADE = re.compile(r"(?:average )?(?:grade|rating|score) of (?P<grade>[\"“]?[A-F][+−–-]?[\"”]?)(?= on an? )")
_GIVES = re.compile(
    rf"\b(?P<verb>awarded|gave|gives|giving|awarding|rated|rating) (?:{_SUBJECT}) "
    rf"(?P<value>(?:[\w.]+(?: and a half)?) (?:stars? )?out of (?P<top>\w+)(?: stars)?)"
)
_CERTIFIED = re.compile(
    rf"(?P<who>§|[Ii]t|[Tt]he \w+) (?:was|has been) certified (?P<level>(?:\w+[ -])?(?:gold|platinum|"
    rf"silver|diamond))"
    rf" by (?:the )?(?P<body>{NAME})",
    re.IGNORECASE,
)


def extract(page: Page) -> Iterator[Fact]:
    """Yield the scores that sites and critics gave a work."""
    if page.subject.cls not in WORKS:
        return
    for sentence in page.sentences:
        if page.discourse.in_quotation(sentence):
            continue
        coded = encode(sentence, page.text(sentence))
        if not _PARTLY.search(coded.line):
            yield from _scores(coded, page)
            yield from _stars(coded, page)
        yield from _certified(coded, page)


def _scores(coded: Coded, page: Page) -> Iterator[Fact]:
    sites = list(_SITE.finditer(coded.line)) if in_reception(coded.sentence) else []
    for site, following in zip(sites, [*sites[1:], None], strict=False):
        opened = coded.starts[site.start()] if site is not sites[0] else 0
        closed = coded.starts[following.start()] if following else len(coded.source)
        yield from _given(coded.name(site["site"]).text, coded.source[opened:closed], coded, page)


def _given(site: str, said: str, coded: Coded, page: Page) -> Iterator[Fact]:
    """The figures of one site, in the words from its name up to the next site's."""
    found = page.names.find(site)
    shown = found.shown if found is not None else site
    done: set[str] = set()
    for score in SCORES:
        match = score.pattern.search(said)
        value = parse_value(match["value"]) if match else None
        if value is not None and score.relation not in done:
            done.add(score.relation)
            text = number_text(value) if score.bare else option_text(value)
            answer = Answer(text, value.type, "bare" if score.bare else "", value)
            yield _fact(score.relation, answer, coded, page, site=shown)
    if match := _GRADE.search(said):
        grade = match["grade"].strip('"“”')
        yield _fact("rating.grade", Answer(grade, "grade"), coded, page, near=near_grades(grade), site=shown)


def near_grades(grade: str) -> tuple[str, ...]:
    """The school grades next to one, written as it is ("B-" or "B−"); () where it is none."""
    minus = grade[1:] if grade[1:] in ("-", "–") else "−"
    steps = [g.replace("−", minus) for g in GRADES]
    if grade not in steps:
        return ()
    at = steps.index(grade)
    return tuple(g for i, g in enumerate(steps) if g != grade and abs(i - at) <= _NEAR_STEPS)


def _stars(coded: Coded, page: Page) -> Iterator[Fact]:
    for match in _GIVES.finditer(coded.line):
        text = coded.plain(*match.span("value"))
        value = parse_value(text)
        speaker = speaker_of(coded.tokens(*match.span("verb")), coded, page)
        if value is None or value.type != "rating" or speaker is None:
            continue
        critic, leans = speaker
        unit = "stars" if "star" in text else "points"
        answer = Answer(number_text(value), value.type, "bare", value)
        top = coded.plain(*match.span("top"))
        yield _fact("rating.stars", answer, coded, page, leans=leans, critic=critic.shown, top=top, unit=unit)
        if text in page.document.text and page.document.text.count(text) == 1:
            near = tuple(c for c in critics_of(page) if c != critic.shown)
            who = Answer(critic.shown, "person", "critic")
            yield _fact("rating.critic", who, coded, page, near=near, leans=leans, rating=text)


def _certified(coded: Coded, page: Page) -> Iterator[Fact]:
    match = _CERTIFIED.search(coded.line)
    if match is None or (match["who"] != "§" and coded.line[: match.start()].strip()):
        return
    level = match["level"].replace("-", " ").capitalize()
    if level in CERTIFICATIONS:
        near = tuple(c for c in CERTIFICATIONS if c != level)
        body = f"the {coded.name(match['body']).text}"
        yield _fact("rating.certification", Answer(level, "grade"), coded, page, near=near, body=body)


def _fact(
    relation: str,
    answer: Answer,
    coded: Coded,
    page: Page,
    *,
    near: Sequence[str] = (),
    leans: bool = False,
    **roles: str,
) -> Fact:
    return Fact(
        relation=relation,
        kind="person" if answer.type == "person" else "figure",
        answer=answer,
        evidence=proof(page, coded.sentence, leans=leans),
        section=coded.sentence.block.heading,
        roles=page.subject.roles(**roles),
        near=tuple(near),
    )
