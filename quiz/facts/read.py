"""Reading a document: every extractor once, the parser once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from quiz.documents import Document, Span
from quiz.facts.asking.prose import extract_prose
from quiz.facts.base import Entity, FactBase, Line
from quiz.facts.collecting import collecting_later
from quiz.facts.conflicts import settle
from quiz.facts.contests import stated_clubs
from quiz.facts.firsts import find_firsts
from quiz.facts.frames import FRAMES
from quiz.facts.frames.characters import character_statements
from quiz.facts.frames.statements import stated_by_frames
from quiz.facts.infobox import extract_infobox
from quiz.facts.infobox.sides import stated_sides
from quiz.facts.language import Sentence, parse_paragraphs, sentences
from quiz.facts.lists import extract_lists
from quiz.facts.model import INFOBOX, NAME_TYPES, Fact
from quiz.facts.names.called import is_binomial
from quiz.facts.names.document import Name, Names, collect_names
from quiz.facts.names.sexes import settle_sexes
from quiz.facts.page import Page, Rejected
from quiz.facts.reference.discourse import Discourse
from quiz.facts.subject import Subject, infer_subject
from quiz.facts.subject_nouns import EVENTS, GROUPS, PLACES, WORKS
from quiz.facts.turns import extract as extract_turns
from quiz.facts.values import Date, find_values
from quiz.facts.words import whole_words

if TYPE_CHECKING:
    from spacy.language import Language


_TYPES = {"place": PLACES, "organization": GROUPS, "event": EVENTS}
"""What the document's subject is among names, by its class."""
_SIDES = frozenset(("national team", "cricket side"))
"""Fine types of bodies that are called as their lands are."""
_LOOSE = frozenset(("institution",))
"""Fine types that tell less of a name than its own last word does."""


@collecting_later()
def read_facts(document: Document, nlp: Language) -> FactBase:
    """Find every fact of a document.

    Args:
        document: the parsed article.
        nlp: a spaCy pipeline with tagger and parser (`language.load_parser`).
    """
    subject = infer_subject(document)
    structured = [*extract_infobox(document, subject), *extract_lists(document, subject)]
    own = _hidden(document, subject)
    works = [f.answer.text for f in structured if f.answer.type == "work"]
    read = [f.evidence for f in structured]
    parsed = tuple(sentences(parse_paragraphs(document, nlp, own=own, works=works, read=read)))
    stated = [*_stated(structured), *stated_clubs(document, subject), *stated_sides(document, subject)]
    stated += [(subject.name, kind, "") for kind, classes in _TYPES.items() if subject.cls in classes]
    told = character_statements(document, subject, parsed, stated)
    names = collect_names(parsed, [*stated, *stated_by_frames(parsed), *told])
    settle_sexes(names, parsed, subject.gender, subject.name)
    page = Page(document, subject, names, parsed, Discourse(subject, names, parsed))
    rejected: Counter[str] = Counter()
    facts: list[Fact] = [*structured, *find_firsts(structured, document.text)]
    for extract in (*FRAMES, extract_turns, extract_prose):
        for found in extract(page):
            if isinstance(found, Rejected):
                rejected[found.reason] += 1
            else:
                facts.append(found)
    lines = _lines(document, parsed)
    kept, dropped = settle(facts, subject.reference)
    rejected.update(dropped)
    entities = _entities(names, lines, document.text)
    return FactBase(document, subject, tuple(kept), entities, lines, rejected, _kinds(names))


def _kinds(names: Names) -> dict[str, str]:
    """What the text calls its names, by every form of each: "Ceyx" a lander."""
    told = ((name, name.kinds.most_common(1)) for name in names)
    return {form: most[0][0] for name, most in told if most for form in (name.shown, *names.forms(name))}


def _hidden(document: Document, subject: Subject) -> tuple[str, ...]:
    """The names of the subject that the parser must not read as words: a phrase, a scientific name, a name
    that begins with a year or ends in a number, which it would take for a date or a count."""
    if subject.cls == "species":
        return tuple(
            name
            for name in (document.title, *subject.called)
            if is_binomial(name, document) or re.fullmatch(r"[A-Z]\. [a-z]+|[A-Z]\w+['’]s? [a-z -]+", name)
        )
    numbered = subject.cls != "person" and re.search(r"[^\W\d_] (?:\d{1,3}|[IVX]+)$", document.title)
    if re.match(r"\d{4} [A-Z]", document.title):
        return (f"The {document.title}", f"the {document.title}", document.title)
    return (document.title,) if subject.marked or subject.cls in WORKS or numbered else ()


def _stated(facts: Iterable[Fact]) -> list[tuple[str, str, str]]:
    """What the infobox and the lists say of names: (text, type, fine type)."""
    said = [(f.answer.text, f.answer.type, f.answer.fine) for f in facts if f.answer.type in NAME_TYPES]
    for fact in facts:
        said += [
            (other, fact.answer.type, fact.answer.fine)
            for other in fact.also
            if fact.answer.type in NAME_TYPES
        ]
    return [(text, type, "" if fine in _LOOSE else fine) for text, type, fine in said if fine not in _SIDES]


def _lines(document: Document, parsed: Sequence[Sentence]) -> tuple[Line, ...]:
    """The infobox rows, sentences and list lines, in the document's order."""
    spans = [(row.span, INFOBOX) for row in document.infobox]
    spans += [(s.span, s.block.heading) for s in parsed]
    spans += [(b.span, b.heading) for b in document.blocks if b.kind == "item"]
    return tuple(
        _line(document.slice(span), span, heading) for span, heading in sorted(spans, key=lambda p: p[0])
    )


def _line(text: str, span: Span, heading: str) -> Line:
    values = tuple(found.value for found in find_values(text))
    years = tuple(v.year for v in values if isinstance(v, Date) and v.year is not None)
    return Line(span, text, values, heading, years)


def _entities(names: Names, lines: Sequence[Line], text: str) -> tuple[Entity, ...]:
    """The typed names with the lines that hold them."""
    found = []
    joined = "".join(f"\n{line.text}" for line in lines)
    starts = [0, *accumulate(len(line.text) + 1 for line in lines)]
    for name in names:
        if not name.type:
            continue
        forms = names.forms(name)
        places = tuple(sorted({place for form in forms for place in _places(form, joined, starts)}))
        if places:
            found.append(_entity(name, forms, places, text))
    return tuple(sorted(found, key=lambda e: e.text))


def _entity(name: Name, forms: tuple[str, ...], places: tuple[int, ...], text: str) -> Entity:
    shown = name.shown
    count, first = text.count(shown), text.find(shown)
    return Entity(shown, name.type, _fine(name), forms, places, name.sure, count, first, name.sex)


def _fine(name: Name) -> str:
    return name.role if name.type == "person" and name.role else name.fine


def _places(form: str, joined: str, starts: Sequence[int]) -> Iterator[int]:
    """The lines that hold a form as whole words; `starts` are their places in the joined text."""
    return (bisect_right(starts, at) - 1 for at in whole_words(joined, form))
