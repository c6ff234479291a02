"""One of a counted group, told apart by a superlative or as the only one of them.

"It has nine districts, the largest being Nordvika"; "five gates, of which only the Salt Gate survives".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.facts.frames.singles import is_on_topic
from quiz.facts.frames.spots import Spot, be, definite, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.names.lexicon import head_type
from quiz.facts.turns.marks import Marked, mark
from quiz.facts.values.nouns import singular
from quiz.facts.wording.phrases import Phrase
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_GROUP = r"(?:⟨C\d+⟩|\b[a-z]+)(?: [a-z-]+){0,2}? (?P<noun>[a-z]+)(?<=s)"
_NAME = r"(?:the )?(?:[a-z]+ )?(?P<name>⟨[PGLWEN]\d+⟩|[A-ZÀ-Ž][\w’'-]+(?: [A-ZÀ-Ž][\w’'-]+)*)"
_SUPERLATIVE = r"(?:(?:second|third)-)?(?:(?:most|least) [a-z]+|[a-z]{3,}est)|best[- ]known|first|last"
_BEST = re.compile(
    rf"{_GROUP}(?:, of wh(?:ich|om)|[,;:]| –| \w+ing [^,;:.⟨]{{1,30}},)(?: and)? the"
    rf" (?P<how>{_SUPERLATIVE})"
    rf"(?: of (?:which|whom|these|them)| one)?,? (?:is|was|being)(?: called| named)? {_NAME}"
    r"(?=[,.;]|$| \(| (?:in|at|on|near) )"
)
_ONLY = re.compile(
    rf"{_GROUP}, of which only {_NAME}"
    r" (?P<verb>survives|remains|still stands|still exists|is left)(?=[,.;]|$)"
)
_LARGEST_OF = re.compile(
    rf"\b[Tt]he (?P<how>{_SUPERLATIVE}) of (?:the|its)(?: ⟨C\d+⟩)?(?: [a-z-]+){{0,2}}? (?P<noun>[a-z]+)(?<=s)"
    rf"(?:,| (?:is|was))(?: called)? {_NAME}(?=[,.;]|$| \()"
)
_CUES = word_set("only being largest smallest longest highest tallest oldest biggest best first most")
_KINDS = {"person": "person", "organization": "organization", "place": "place", "work": "work"}


def one_of_group(spot: Spot) -> Iterator[Fact]:
    """Ask which of the group it is that the sentence tells apart."""
    if "which" not in spot.text and "he " not in spot.text:
        return
    if not any(t.lower_ in _CUES for t in spot.sentence.tokens):
        return
    marked = mark(spot, things=False)
    for pattern in (_BEST, _ONLY, _LARGEST_OF):
        for match in pattern.finditer(marked.text):
            noun = _noun_at(marked.places[match.start("noun")], spot)
            answer = _answer(match["name"], noun, marked) if noun is not None else None
            found = _asked(match, noun, answer, spot) if noun is not None and answer is not None else None
            if found is not None:
                yield found


def _answer(text: str, noun: Token, marked: Marked) -> Answer | None:
    """The name that is told apart; of which nothing more is known, one of its group's kind."""
    place = re.fullmatch(r"⟨.(\d+)⟩", text)
    name = marked.marks[int(place[1])].name if place else None
    kind = head_type(singular(noun.lower_))
    if name is not None and name.type and (kind is None or kind[0] == name.type):
        return Answer(name.shown, name.type, (name.role or "") if name.type == "person" else name.fine)
    shown = name.shown if name is not None else text
    return Answer(shown, *kind) if kind is not None and "⟨" not in shown else None


def _asked(match: re.Match[str], noun: Token, answer: Answer, spot: Spot) -> Fact | None:
    group = definite(noun, spot) or _of_subject(noun, spot)
    if group is None or not group.text.startswith("the "):
        return None
    which = "who" if answer.type == "person" else "which"
    told = match.groupdict()
    if how := told.get("how"):
        stem = f"{which} {'was' if _past(noun, spot) else 'is'} the {how} of {group.text}"
    else:
        stem = f"{which} is the only one of {group.text} that {told['verb']}"
    return fact(spot, "group.one", _KINDS.get(answer.type, "other"), answer, stem, (group,))


def _of_subject(noun: Token, spot: Spot) -> Phrase | None:
    """ "The four stands" as the subject's, where nothing else is the topic."""
    words = [t for t in noun.subtree if t.i < noun.i and t.dep_ in ("nummod", "amod", "compound")]
    behind = {c.dep_ for c in noun.children if c.i > noun.i}
    plain = all(t.text.islower() for t in words) and not behind & {"prep", "acl", "relcl"}
    best = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    owned = any(c.lower_ in ("the", "its") for c in noun.children)
    subject = spot.page.subject
    if not (plain and owned and is_on_topic(best, spot.sentence, spot.page.discourse)):
        return None
    link = {"settlement": "in", "country": "in", "region": "in", "island": "on"}.get(subject.cls, "of")
    said = " ".join(t.text for t in (*words, noun))
    return Phrase(f"the {said} {link} {subject.reference}", False, True)


def _past(noun: Token, spot: Spot) -> bool:
    return be(noun, spot) in ("was", "were")


def _noun_at(place: int, spot: Spot) -> Token | None:
    """The plural noun at a place of the sentence, where a number counts it or it is a known lot."""
    for token in spot.sentence.tokens:
        if spot.sentence.place(token)[0] == place and token.tag_ == "NNS":
            counted = any(c.dep_ == "nummod" or c.lower_ in ("the", "its") for c in token.children)
            return token if counted else None
    return None


RULES = (one_of_group,)
