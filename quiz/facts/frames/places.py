"""What is told of places in set words: the language that a name comes from, the kind of climate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents import Span
from quiz.facts.frames.spots import Spot, spots
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Page
from quiz.facts.turns.marks import Mark, mark

CLIMATES = (
    r"(?:(?:hot|cold|warm|cool|mild|humid|temperate|tropical) )?"
    r"(?:humid |dry |mild |hot-summer |warm-summer )?"
    r"(?:oceanic|maritime|continental|subtropical|Mediterranean|desert|semi-arid|arid|steppe|savanna|savannah"
    r"|monsoon|rainforest|subarctic|subpolar oceanic|tundra|polar|highland|alpine|subtropical highland)"
)
_CLIMATE = re.compile(rf"⟨S\d+⟩,? (?:has|have|experiences|enjoys) an? (?P<kind>{CLIMATES}) climate\b")
_TONGUE = re.compile(
    r"(?:⟨S\d+⟩ (?:takes|took|derives|gets|got) its name"
    r"|(?:[Tt]he |[Ii]ts |⟨S\d+⟩['’]s )name(?: (?:of )?⟨S\d+⟩)? "
    r"(?:is derived|is taken|derives?|derived|comes?|came|originates?)) from (?:the |an? )?"
    r"(?P<tongue>(?:(?:Old|Middle|Low|High|Ancient|Classical) )*(?:⟨[A-Z]\d+⟩|[A-Z][a-zāíōū]+)) "
    r"(?:words?|terms?|name|phrase|for|expression|verb|root)\b"
)
_OLD = re.compile(r"(?:Old|Middle|Ancient|Classical|Proto-?\w*) |Latin$|Sanskrit$|Gaulish$|Aramaic$")
_NATIVE = re.compile(
    r"(?:Aymara|Quechua|Nahuatl|Guaraní|Mapudungun|Ojibwe|Cree|Tupi|Taíno|Māori|Maori|Algonquin|Inuktitut|Lakota"
    r"|Cherokee|Muscogee|Choctaw|Navajo|Hawaiian|Zapotec|Mixtec|Mohawk)$"
)
_DOUBT = re.compile(
    r"\b(?:perhaps|probably|possibly|may|might|said|thought|believed|either|or|not|popular\w*)\b"
)
_MARK = re.compile(r"⟨[A-Z](\d+)⟩")


def extract(page: Page) -> Iterator[Fact]:
    """Yield the tongues of names and the kinds of climate."""
    if page.subject.cls in ("person", "species"):
        return
    for spot in spots(page):
        if "climate" in spot.text or "name" in spot.text:
            yield from _read(spot)


def _read(spot: Spot) -> Iterator[Fact]:
    marked = mark(spot, things=False)
    subject = spot.page.subject.reference
    if climate := _CLIMATE.search(marked.text):
        answer = Answer(climate["kind"], "term", "climate")
        does = "did" if spot.page.subject.past else "does"
        stem = f"What kind of climate {does} {subject} have?"
        yield _fact(spot, "frame.climate", answer, stem, _leans(climate[0], marked.marks))
    tongue = _TONGUE.search(marked.text)
    if tongue and not _DOUBT.search(tongue[0]):
        text = _MARK.sub(lambda m: marked.marks[int(m[1])].text, tongue["tongue"])
        fine = (
            "old language" if _OLD.match(text) else "native language" if _NATIVE.match(text) else "language"
        )
        answer = Answer(text, "term", fine)
        stem = f"From which language does the name of {subject} come?"
        yield _fact(spot, "frame.tongue", answer, stem, leans=not tongue[0].startswith("⟨S"))


def _leans(text: str, marks: tuple[Mark, ...]) -> bool:
    return any(marks[int(m[1])].leans for m in _MARK.finditer(text))


def _fact(spot: Spot, relation: str, answer: Answer, stem: str, leans: bool) -> Fact:
    span = spot.sentence.span
    start = spot.page.discourse.told_from(spot.sentence) if leans else span.start
    return Fact(
        relation=relation,
        kind="other",
        answer=answer,
        evidence=Span(start, span.end),
        section=spot.sentence.block.heading,
        roles=spot.page.subject.roles(),
        stems=(stem.replace("{", "{{").replace("}", "}}"),),
    )
