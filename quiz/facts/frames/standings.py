"""Where the article's subject stands among its like: "the third-largest city in the Holm Region"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Span
from quiz.facts.frames.spots import spots
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Page
from quiz.facts.turns.marks import Marked, mark
from quiz.facts.values import option_text, parse_value
from quiz.facts.values.nouns import plural

_ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
_BEST = (
    r"largest|biggest|oldest|highest|tallest|longest|deepest|busiest|widest|smallest|youngest|heaviest|fastest"
    r"|most (?:populous|visited|important|active)"
)
_WHOLES = "world|country|state|province|region|county|district|island|continent|hemisphere|archipelago"
_STANDS = re.compile(
    rf"⟨S\d+⟩(?:,[^.;]*?,)? (?:is|was|remains|became|ranks as)(?: an? [^.;⟨]{{3,60}},| also| now| today)? the"
    rf" (?P<rank>{_ORDINALS}|\d{{1,3}}(?:st|nd|rd|th))[- ](?P<how>{_BEST})(?P<kind>(?: [a-z]+){{1,3}}?)"
    rf" (?P<scope>(?:in|of|on) (?:(?:the )?⟨[LN]\d+⟩(?! ⟨)(?! [a-z]+s\b)|the (?:{_WHOLES})\b))"
    r"(?P<when> at the time of its (?:completion|opening|launch|construction))?"
    r"(?=[,.;]|$| and| after| by| behind| with| at)"
)
_LEANING = frozenset(("remaining", "such", "other", "known", "one", "place", "number"))
_OWN = re.compile(rf"the (?=(?:{_WHOLES})$)(?!world|hemisphere)")
_DOUBT = re.compile(
    r"\b(?:planned|may|might|would|probably|perhaps|possibly|estimated|claimed|said|once|not)\b"
)
_MARK = re.compile(r"⟨[A-Z](\d+)⟩")


def extract(page: Page) -> Iterator[Fact]:
    """Yield the ranks by size, age or height that the text gives the subject."""
    for spot in spots(page):
        if "est " not in spot.text and "most " not in spot.text:
            continue
        marked = mark(spot, things=False)
        match = _STANDS.search(marked.text)
        if match is not None and not _DOUBT.search(match[0]) and not _LEANING & set(match["kind"].split()):
            yield _fact(match, marked)


def _fact(match: re.Match[str], marked: Marked) -> Fact:
    subject, spot = marked.spot.page.subject, marked.spot
    answer = parse_value(match["rank"])
    *adjectives, noun = match["kind"].split()
    kinds = " ".join([*adjectives, plural(noun) if noun != "volcano" else "volcanoes"])
    scope = _MARK.sub(lambda m: marked.marks[int(m[1])].text, match["scope"])
    scope = _OWN.sub("its ", scope)
    leans = marked.marks[int(match[0][2 : match[0].index("⟩")])].leans
    done = "did" if subject.past or match["when"] else "does"
    when = match["when"] or ""
    text = f"Where {done} {subject.reference} rank among the {match['how']} {kinds} {scope}{when}?"
    before = spot.page.discourse.told_from(spot.sentence) if leans else spot.sentence.span.start
    return Fact(
        relation="ranking.standing",
        kind="ranking",
        answer=Answer(option_text(answer) if answer else match["rank"], "ordinal", "rank", answer),
        evidence=Span(before, spot.sentence.span.end),
        section=spot.sentence.block.heading,
        roles=subject.roles(),
        stems=(text.replace("{", "{{").replace("}", "}}"),),
    )
