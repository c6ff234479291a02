"""In which county, state or province a thing lies, and where somebody came from: "a curate from Kent"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.facts.frames.spots import Rule, Spot, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.names.document import Name
from quiz.facts.names.geography import division_of
from quiz.facts.names.lexicon import FINE_NOUNS, TITLES
from quiz.facts.names.runs import Run
from quiz.facts.terms.trades import is_role, is_trade
from quiz.facts.wording.phrases import Phrase
from quiz.facts.words import word_set

_SITED = word_set(
    """settlement lake mountain river park building stadium bridge station company organization school club
    airline periodical band island"""
)
_PLAINLY = re.compile(r"(?!.*\b(?:that|which|who|whose|by|for|with|from|[a-z]+ed)\b)[^,\d]{3,60}$")
"""What may stand before "in Kent" where no verb tells how the thing is there: "a public university"."""
_OPENING = re.compile(r"[^.;]{2,120}?\b(?:is|was) an? (?P<what>[^;]*)$")
_LANDS = re.compile(
    r"(?:\b(?P<how>based|headquartered|published|located|situated) )?"
    r"(?:\bin|\bof) (?:(?:the )?(?:[a-z]+ )*(?:town|city|village|port|county|region) of )?"
    r"(?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})(?:, (?:in )?(?P<land>[A-Z]\w+(?: [A-Z]\w+){0,2}))?"
)
_WAYS_OF_BEING = ("based", "headquartered", "published")
_FROM = re.compile(r"an? (?:[a-z-]+ ){0,2}?(?P<role>[a-z-]+) from (?=[A-Z])")
_ENDS = (",", ".", ";", "who", "whose", "whom", "with", "and")
_SEES = frozenset(["person", "species"])


def divided(spot: Spot) -> Iterator[Fact]:
    """ "… is a football club based in Ostby, Kent": in which county is it based."""
    subject = spot.page.subject
    if subject.cls not in _SITED or not _is_opening(spot):
        return
    told = _OPENING.match(spot.text)
    if told is None:
        return
    for match in [*_LANDS.finditer(told["what"])][:2]:
        for name in (match["land"], match["place"]):
            kind = division_of(name) if name else ""
            plain = match["how"] or _PLAINLY.match(told["what"][: match.start()].strip())
            goes_on = re.match(r"(?:, [A-Z]\w+(?: [A-Z]\w+)*)*,? and [A-Z]", told["what"][match.end() :])
            if kind and plain and not goes_on and name not in subject.name:
                how = f" {match['how']}" if match["how"] in _WAYS_OF_BEING else ""
                is_ = "was" if subject.past else "is"
                yield _asked(spot, "division", f"in which {kind} {is_} {subject.reference}{how}", name, kind)
                return


def _is_opening(spot: Spot) -> bool:
    """Whether a sentence is the first of the article and tells what its subject is."""
    sentence = spot.sentence
    first = spot.page.sentences[0]
    return sentence.span.start == first.span.start and sentence.block.heading == first.block.heading


def _asked(spot: Spot, relation: str, stem: str, answer: str, fine: str) -> Fact:
    told = (Phrase("", False, True),)
    return fact(spot, relation, "place", Answer(answer, "place", fine), stem, told)


def came_from(spot: Spot) -> Iterator[Fact]:
    """ "Septimus Orme, a curate from Kent": from which county he came."""
    if spot.page.subject.cls in _SEES or " from " not in spot.text:
        return
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    for run in spot.page.discourse.runs[spot.sentence.span.start].values():
        somebody = _somebody(run, spot)
        if somebody is None or run.end + 3 >= end or doc[run.end].text != ",":
            continue
        match = _FROM.match(doc[run.end + 1 : end].text)
        if match is None or not (is_trade(match["role"]) or is_role(match["role"])):
            continue
        at = run.end + 1 + len(match[0].split())
        if (place := _place_at(at, spot)) is not None:
            called = somebody.shown
            who = called if called.split()[0].rstrip(".") in TITLES else f"the {match['role']} {called}"
            stem = f"from which {_noun(place)} did {who} come"
            yield fact(spot, "whence", "place", Answer(place.shown, "place", place.fine), stem)


def _somebody(run: Run, spot: Spot) -> Name | None:
    name = spot.page.names.mention(run)
    known = name is not None and name.type == "person" and " " in name.shown
    return name if known and not spot.page.discourse.names_subject(run) else None


def _place_at(at: int, spot: Spot) -> Name | None:
    """The place that is named here, if its name is whole and it is surely one."""
    doc = spot.sentence.tokens.doc
    run = spot.page.discourse.run_at(spot.sentence, at) if at < spot.sentence.tokens.end else None
    if run is None or run.start != at or run.end >= spot.sentence.tokens.end:
        return None
    name = spot.page.names.mention(run)
    closed = doc[run.end].lower_ in _ENDS
    return name if closed and name is not None and name.type == "place" and name.sure else None


def _noun(place: Name) -> str:
    return (
        place.fine
        if place.fine in FINE_NOUNS or place.fine in ("county", "state", "U.S. state", "region")
        else "place"
    )


RULES: tuple[Rule, ...] = (divided, came_from)
