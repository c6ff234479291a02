"""Ranks told in prose: polls, lists of the best, charts. Each question names its list and its year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.facts.asking.phrasing.alone import reads_alone
from quiz.facts.frames.coded import NAME, Coded, encode
from quiz.facts.frames.critics import in_reception
from quiz.facts.frames.honours import means_subject
from quiz.facts.frames.proof import proof
from quiz.facts.lists.rankings import ordinal
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Page
from quiz.facts.subject_nouns import WORKS
from quiz.facts.values import Quantity, option_text, parse_value
from quiz.facts.wording.grounding import BRIDGES
from quiz.facts.wording.phrases import word_phrase
from quiz.facts.wording.tying import work_link

_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_RANK = (
    rf"(?P<rank>(?:number |No\. ?|#)\d{{1,3}}|number (?:{_NUMBERS})|"
    rf"\d{{1,3}}(?:st|nd|rd|th)|(?:{_ORDINALS})\b)"
)
_THING = rf"(?P<thing>§|[Ii]t|[Hh]e|[Ss]he|[Tt]he [a-z]+|[Ii]ts [a-z]+|{NAME})"
_ALSO = r"(?:(?:also|later|subsequently|eventually|then|soon|again) )?"
_END = (
    r"(?=[.;]|$|(?<=›) ‹|, [a-z]+ed\b|, (?:and|but|one|two|with|while|behind|ahead|below|above|which|"
    r"where|in which|beating|after|having)\b| and (?:number|in)\b|"
    r" and (?:was|climbed|spent|sold|debuted|peaked)\b)"
)
_LIST = rf"(?P<list>(?: (?:in|on|among|of|at|by) [^.;]{{3,140}}?)??){_END}"
_WHEN = re.compile(r"(?:^|; |, and )[Ii]n (?P<when>(?:[A-Z][a-z]+ )?(?:19|20)\d\d),? (?:[a-z]+ )?$")
_FRONTED = re.compile(r"^(?P<list>In an? [^,;]*\b(?:poll|survey|list|vote|ranking)\b[^,;]*),? $")
_LOST = re.compile(rf"\b(?:on|in) {NAME} (?:magazine )?(?:list|poll|ranking)")
_LEANS = re.compile(
    r"\b(?:accompanying|revised|same|updated|previous|latter|former|edition|his|her|their|my)\b|\bthe list$"
)
_UNSURE = re.compile(
    r"\b(?:not|never|would|could|should|might|may|expected|predicted|tied|joint|jointly|unranked|estimated)\b"
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Way:
    """One way to tell a rank. In `form`, {thing} was ranked, {where} is the list, {when} its year if that
    stands apart.
    """

    relation: str
    pattern: re.Pattern[str]
    form: str
    examples: tuple[str, ...] = ()
    needs_list: bool = True


WAYS: tuple[Way, ...] = (
    Way(
        "ranking.voted",
        re.compile(
            rf"{_THING} (?:was|is|has been) {_ALSO}(?:voted|named|ranked|"
            rf"rated) (?:as )?the (?P<rank>\d{{1,3}}(?:st|nd|rd|th)|{_ORDINALS})[- ]"
            rf"(?P<best>greatest|best|finest|funniest|scariest|most [a-z]+) (?P<kind>[a-z]+)"
            rf"(?P<scope> (?:since|of|from) [^,;.]*?)?{_LIST}"
        ),
        "where was {thing} placed among the {best} {kind}s{scope}{where}{when}",
        ("In a 2016 BBC poll of 177 critics, § was voted the 84th-greatest film since 2000.",),
        needs_list=False,
    ),
    Way(
        "ranking.by",
        re.compile(
            rf"(?P<ranker>{NAME})(?: \({NAME}\))? {_ALSO}(?:ranked|placed|voted|listed|"
            rf"rated) {_THING}(?: at| as)? {_RANK}{_LIST}"
        ),
        "where did {ranker} rank {thing}{where}{when}",
        ("The ‹0› ranked its screenplay 29th in 2022.",),
        needs_list=False,
    ),
    Way(
        "ranking.list",
        re.compile(
            rf"{_THING} (?:was |is |has been )?{_ALSO}(?:ranked|ranks|placed|rated|came|came in|finished|"
            rf"listed|was|stood)"
            rf"(?: at| as| in)? {_RANK}(?: place)?{_LIST}"
        ),
        "where did {thing} rank{where}{when}",
        ("In June 2025, the film ranked number 24 on The ‹0› list of ‹1›.",),
    ),
    Way(
        "ranking.chart",
        re.compile(rf"{_THING} {_ALSO}(?:reached|peaked at|hit) {_RANK}{_LIST}"),
        "what position did {thing} reach{where}{when}",
        ("It reached number six on the ‹0›, topped the chart in ‹1›.",),
    ),
    Way(
        "ranking.debut",
        re.compile(rf"{_THING} {_ALSO}(?:debuted|opened|entered)(?: at)? {_RANK}{_LIST}"),
        "at what position did {thing} enter{where}{when}",
        ("§ debuted at number 5 on the ‹0›.",),
    ),
    Way(
        "ranking.debut",
        re.compile(rf"{_THING} {_ALSO}(?:entered|debuted on)(?P<list> the {NAME}(?: charts?)?) at {_RANK}"),
        "at what position did {thing} enter{where}{when}",
        ("§ entered the ‹0› at number nine, with first-week sales.",),
    ),
)


def extract(page: Page) -> Iterator[Fact]:
    """Yield the ranks that polls, lists and charts gave."""
    for sentence in page.sentences:
        if page.discourse.in_quotation(sentence):
            continue
        coded = encode(sentence, page.text(sentence))
        taken: list[tuple[int, int]] = []
        for way in WAYS:
            for match in way.pattern.finditer(coded.line):
                span = match.span("rank")
                if span in taken:
                    continue
                fact = _fact(way, match, coded, page)
                if fact is not None:
                    taken.append(span)
                    yield fact


def _fact(way: Way, match: re.Match[str], coded: Coded, page: Page) -> Fact | None:
    answer = _answer(match["rank"], chart=way.relation in ("ranking.chart", "ranking.debut"))
    before = coded.line[: match.start()]
    doubted = _UNSURE.search(coded.plain(*match.span())) or _UNSURE.search(before[-40:])
    if answer is None or doubted or _LOST.search(match[0]):
        return None
    told = _told(way, match, coded, page)
    if told is None:
        return None
    words, leans = told
    stem = _form(way, match, before).format(**words)
    if page.subject.reference not in stem and not reads_alone(stem):
        return None
    return Fact(
        relation=way.relation,
        kind="ranking",
        answer=answer,
        evidence=proof(page, coded.sentence, leans=leans),
        section=coded.sentence.block.heading,
        roles=page.subject.roles(),
        stems=((stem[0].upper() + stem[1:] + "?").replace("{", "{{").replace("}", "}}"),),
    )


def _told(way: Way, match: re.Match[str], coded: Coded, page: Page) -> tuple[dict[str, str], bool] | None:
    """The words that a form's slots take, and whether they lean; None where they do not stand alone."""
    before = coded.line[: match.start()]
    fronted = _FRONTED.match(before)
    where = _worded(match.span("list"), coded, page)
    front = _worded(fronted.span("list"), coded, page) if fronted else ("", False)
    thing = _thing(match.span("thing"), coded, page)
    if thing is None or where is None or front is None:
        return None
    place = " ".join(w for w in (where[0], front[0] and front[0][0].lower() + front[0][1:]) if w)
    scope = (match.groupdict().get("scope") or "").rstrip()
    if _LEANS.search(place) or "‹" in scope or "«" in scope or (way.needs_list and not place):
        return None
    when = _WHEN.search(before)
    dated = f" in {when['when']}" if when and not _YEAR.search(place) else ""
    if page.subject.cls == "person" and not _YEAR.search(place + dated):
        return None
    told = {"where": f" {place}" if place else "", "when": dated, "scope": scope}
    told["thing"] = _by_subject(thing[0], page)
    told |= {k: match[k] for k in ("best", "kind") if k in match.groupdict()}
    if "ranker" in match.groupdict():
        ranker = _worded(match.span("ranker"), coded, page)
        if ranker is None or not (dated or place):
            return None
        told["ranker"] = f"the {ranker[0]}" if before.lower().endswith("the ") else ranker[0]
    return told, thing[1] or where[1]


def _by_subject(thing: str, page: Page) -> str:
    """A work of the subject's with its maker: the album "Low Water" by the Gulls."""
    title = re.search(r'"([^"]+)"$', thing)
    name = page.names.find(title[1]) if title is not None else None
    link = work_link(name, page.subject) if name is not None else ""
    return f"{thing} {link} {page.subject.reference}" if link else thing


def _form(way: Way, match: re.Match[str], before: str) -> str:
    """The words of the question; without the ranker where the name is only the last of several."""
    if "ranker" in match.groupdict() and re.search(r"(?:, |and |\) )$", before):
        return "where was {thing} ranked{where}{when}"
    return way.form


def _answer(text: str, *, chart: bool) -> Answer | None:
    """The rank as an option: as an ordinal beside lists, as a number beside charts."""
    value = parse_value(text.replace("#", "number "))
    if not isinstance(value, Quantity):
        return None
    if not chart and re.search(r"\d", text):
        value = parse_value(ordinal(int(value.amount)))
    return Answer(option_text(value), value.type, "rank", value) if value is not None else None


def _thing(span: tuple[int, int], coded: Coded, page: Page) -> tuple[str, bool] | None:
    """What was ranked, in words, and whether the sentence before is needed to know it."""
    text = coded.plain(*span)
    tokens = coded.tokens(*span)
    phrase = word_phrase(tokens, coded.sentence, page.discourse) if tokens else "empty"
    if not isinstance(phrase, str):
        return phrase.text, phrase.leans
    proved = means_subject(coded.sentence, page) or _only_work(coded, span[0], page)
    if not proved or page.subject.cls == "person":
        return None
    if text.lower() == "it":
        return page.subject.reference, True
    if text.lower().startswith("its ") and text[4:] in BRIDGES.get(page.subject.cls, ()):
        return f"the {text[4:]} of {page.subject.reference}", True
    return None


def _only_work(coded: Coded, end: int, page: Page) -> bool:
    """Whether the article's work is all that a review's "it" can mean: the sentence has named no other
    work.
    """
    if page.subject.cls not in WORKS or not in_reception(coded.sentence):
        return False
    named = [page.names.find(coded.name(mark).text) for mark in re.findall(NAME, coded.line[:end])]
    return not any(n is not None and n.type == "work" for n in named)


def _worded(span: tuple[int, int], coded: Coded, page: Page) -> tuple[str, bool] | None:
    """A stretch in words that stand alone, with whether it leans; ("", False) for an empty one."""
    tokens = coded.tokens(*span) if span[0] >= 0 and span[1] > span[0] else []
    if not tokens:
        return "", False
    phrase = word_phrase(tokens, coded.sentence, page.discourse)
    if isinstance(phrase, str):
        return None
    plain = re.sub(r" \([^)]*\)", "", coded.plain(*span)).strip()
    return (phrase.text, phrase.leans) if phrase.about_subject or phrase.leans else (plain, False)
