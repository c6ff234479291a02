"""Who designed, commanded or built it: "to designs by the architect …", "the Blue Regiment under …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.facts.frames.spots import Spot, definite, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.names.document import Name
from quiz.facts.names.lexicon import head_type
from quiz.facts.names.runs import Run, tidy
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_TROOPS = word_set(
    """army corps regiment battalion brigade division garrison contingent squadron fleet guard troops
    force column cavalry infantry militia company detachment wing vanguard rearguard expedition"""
)
_DESIGNS = re.compile(
    r"\b(?:to|after) (?:the |a )?(?:designs?|plans?) (?:by|of|from) (?:the )?(?P<role>(?:[\w-]"
    r"+ ){0,2}?)(?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:(?:de|van|der|la|von|du) ){0,2}[A-ZÀ-Þ][\w'’-]"
    r"+)+)"
)
RANKS = re.compile(
    r"(?:(?:Major|Lieutenant|Vice|Rear|Brigadier) )?(?:General|Colonel|Captain|Marshal|Admiral"
    r"|Major|Lieutenant|Commander|Commodore) "
)


def designed(spot: Spot) -> Iterator[Fact]:
    """ "The church, built … to designs by the friar Benito Lazcano, was …": who designed it."""
    for match in _DESIGNS.finditer(spot.text):
        person = _person(match["name"], spot)
        thing = _built(match.start(), spot)
        if person is not None and thing is not None:
            phrase = definite(thing, spot)
            if phrase is not None:
                answer = Answer(person.shown, "person", match["role"].strip().split(" ")[-1])
                yield fact(spot, "maker.designer", "person", answer, f"who designed {phrase.text}", (phrase,))


def _person(text: str, spot: Spot) -> Name | None:
    name = spot.page.names.find(tidy(text))
    if (
        name is None
        or head_type(name.text.split()[-1])
        or name.type not in ("person", "", "place", "organization")
    ):
        return None
    return name if name.type == "person" or (" " in name.text and not name.sure) else None


def _built(offset: int, spot: Spot) -> Token | None:
    """The subject of the passive verb, or the noun of the participle, that the designs belong to."""
    for clause in reversed(spot.clauses):
        verb_at = spot.sentence.paragraph.source(clause.verb.idx) - spot.sentence.span.start
        if (
            clause.passive
            and verb_at < offset
            and clause.verb.lemma_
            in ("build", "erect", "put", "construct", "rebuild", "raise", "complete", "lay", "make")
        ):
            head = clause.subject.head
            return head if head.pos_ in ("NOUN", "PROPN") else None
    return None


def commanded(spot: Spot) -> Iterator[Fact]:
    """ "the Blue Regiment under Lieutenant Colonel Jorun Maas": who commanded it."""
    for token in spot.sentence.tokens:
        if token.lower_ != "under" or token.i == spot.sentence.tokens.start:
            continue
        head = token.head if token.dep_ == "prep" else None
        run = next(
            (
                r
                for r in spot.page.discourse.runs[spot.sentence.span.start].values()
                if token.i < r.start <= token.i + 3
            ),
            None,
        )
        if head is None or run is None or head.pos_ not in ("NOUN", "PROPN") or not _troops(head):
            continue
        name = spot.page.names.mention(run)
        if (
            name is None
            or shared(run, spot)
            or name.type not in ("person", "")
            or (spot.sentence.tokens.doc[run.start - 1].tag_ in ("JJ", "NN") and run.start - 1 != token.i)
        ):
            continue
        phrase = definite(head, spot, token.subtree)
        if phrase is not None and _one_body(phrase.text) and not any(name.text in n for n in phrase.names):
            yield fact(
                spot,
                "maker.commander",
                "person",
                Answer(RANKS.sub("", name.shown), "person", name.role),
                f"who commanded {phrase.text}",
                (phrase,),
            )


def shared(run: Run, spot: Spot) -> bool:
    """Whether a name is the first of several ("under Generals Ann Lee, Jo Moe and Kim Oy")."""
    doc, end = run.head.doc, run.end
    between = [t.lower_ for t in doc[end : end + 2]]
    starts = {r.start for r in spot.page.discourse.runs[spot.sentence.span.start].values()}
    joined = between[:1] in ([","], ["and"]) and (
        end + 1 in starts or (between == [",", "and"] and end + 2 in starts)
    )
    return joined and not any(c.dep_ == "appos" and c.i > end for c in run.head.children)


def _one_body(text: str) -> bool:
    """Whether words name one body of troops and not several."""
    return not re.search(r" and | which ", text) and bool(re.match(r"the |[A-Z]", text))


def _troops(head: Token) -> bool:
    return head.lower_ in _TROOPS or (head.lower_ == "men" and any(c.dep_ == "nummod" for c in head.children))


RULES = (designed, commanded)
