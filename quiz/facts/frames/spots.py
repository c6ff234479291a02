"""What a frame reads: one sentence with its values and clauses, and the ways to word its parts so that
they stand alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.documents import Span
from quiz.facts.asking.phrasing.alone import reads_alone
from quiz.facts.asking.phrasing.broad import broadly
from quiz.facts.asking.phrasing.composing import Reading, lowered
from quiz.facts.asking.phrasing.crediting import with_part
from quiz.facts.asking.phrasing.finishing import context, said_once
from quiz.facts.asking.phrasing.framing import WORKS, framed
from quiz.facts.asking.phrasing.placing import placed
from quiz.facts.asking.slots import ValueSlot, value_slots
from quiz.facts.clauses.clause import Clause, Part, is_many
from quiz.facts.frames.casting import in_story
from quiz.facts.language import Sentence
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Page
from quiz.facts.values import Quantity
from quiz.facts.values.find import parse_value
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.telling import Told, ToldPart, told_clauses

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_INDEFINITE = re.compile(r"(?:a|an) ", re.IGNORECASE)
_UNSETTLED = re.compile(
    r"(?:a|an|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|[a-z]+(?:teen|ty)(?:-[a-z]+)?) ",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|age of) (\d[\d.,]*) to $")
_OWN = frozenset(["his", "her", "its", "their"])


@dataclass(frozen=True, slots=True)
class Spot:
    """One sentence: its source text, its typed values, its clauses, and those of them that can be told."""

    page: Page
    sentence: Sentence
    text: str
    values: tuple[ValueSlot, ...]
    clauses: tuple[Clause, ...]
    told: tuple[Told, ...]


Rule = Callable[[Spot], Iterator[Fact]]


def spots(page: Page) -> Iterator[Spot]:
    """Yield every sentence that speaks in the article's own voice."""
    for sentence in page.sentences:
        if page.discourse.in_quotation(sentence):
            continue
        text = page.text(sentence)
        found = told_clauses(sentence, page.discourse)
        clauses = tuple(clause for clause, _ in found)
        told = tuple(t for _, t in found if not isinstance(t, str))
        slots = value_slots(sentence, text)
        slots = _whole(slots, text) if page.subject.cls == "species" else slots
        yield Spot(page, sentence, text, slots, clauses, told)


def _whole(slots: tuple[ValueSlot, ...], text: str) -> tuple[ValueSlot, ...]:
    """The values of a sentence on a living thing, where "from 46 to 58 cm" is how large it is, and no way."""
    found: list[ValueSlot] = []
    for slot in slots:
        start, end = slot.found.start, slot.found.end
        low = _FROM.search(text[:start])
        value = parse_value(f"{low[1]} to {text[start:end]}") if low is not None else None
        if low is not None and isinstance(value, Quantity) and value.upper is not None:
            found = [s for s in found if s.found.end <= low.start(1)]
            slot = replace(slot, found=replace(slot.found, start=low.start(1), value=value))
        found.append(slot)
    return tuple(found)


def fact(
    spot: Spot,
    relation: str,
    kind: str,
    answer: Answer,
    stem: str,
    phrases: Iterable[Phrase] = (),
    also: Sequence[str] = (),
) -> Fact:
    """The fact behind a stem.

    Args:
        stem: the question without its mark, its first letter lower-case.
        phrases: what the stem is made of; where none names the article's subject, the stem is led by it.
    """
    phrases = tuple(phrases)
    text = said_once(re.sub(r"\s+", " ", stem).strip(), spot.page.subject.reference)
    forms: tuple[str, ...] = (text,)
    if not any(p.about_subject for p in phrases):
        tied = relation.startswith("tie.") and spot.page.subject.cls in WORKS and not in_story(spot.sentence)
        apart = tied or relation == "whence" or relation.startswith("work.")
        known = relation.startswith("work.") and reads_alone(text)
        whose = "" if known else with_part(text, spot.sentence, spot.page.document, spot.page.discourse)
        opening = "" if apart else _context(spot)
        led = placed(text, opening, spot.page.subject, spot.page.discourse.names) or _led(text, answer, spot)
        forms = (whose or text,) if known or whose else led
    return Fact(
        relation=f"frame.{relation}",
        kind=kind,
        answer=answer,
        evidence=_evidence(spot, any(p.leans for p in phrases)),
        section=spot.sentence.block.heading,
        also=tuple(also),
        stems=tuple(f"{form[0].upper()}{form[1:]}?" for form in forms),
    )


def _led(text: str, answer: Answer, spot: Spot) -> tuple[str, ...]:
    """A stem on the past that nothing else ties to the subject."""
    rows = [(row.key, row.value) for row in spot.page.document.infobox]
    past = spot.sentence.tokens.root.tag_ in ("VBD", "VBN")
    return framed(text, broadly(text, answer.text, spot.page.subject, rows)) if past else ()


def _context(spot: Spot) -> str:
    root = spot.sentence.tokens.root
    nowhere = Clause(spot.sentence, root, (), False, Part("subject", (root,), root), ())
    past = root.tag_ in ("VBD", "VBN") and spot.page.subject.cls in WORKS
    return context(nowhere, Reading(spot.page.document, spot.page.discourse, ()), past=past)


def _evidence(spot: Spot, leans: bool) -> Span:
    span = spot.sentence.span
    return Span(spot.page.discourse.told_from(spot.sentence), span.end) if leans else span


def worded(tokens: Iterable[Token], spot: Spot) -> Phrase | None:
    """Word tokens so that they stand alone; None where they cannot, or where a pronoun is left."""
    listed = sorted(tokens, key=lambda t: t.i)
    phrase = word_phrase(listed, spot.sentence, spot.page.discourse) if listed else ""
    if isinstance(phrase, str) or set(re.findall(r"\w+", phrase.text)) & _OWN:
        return None
    if re.search(rf"\bof {re.escape(spot.page.subject.reference)}['’]s", phrase.text):
        return None
    return replace(phrase, text=lower_first(phrase.text, listed[0]))


def lower_first(text: str, first: Token) -> str:
    """Lower the capital that a word has only because it opens the sentence."""
    if (
        first.is_sent_start
        and first.pos_ != "PROPN"
        and text.startswith(first.text)
        and not first.text[1:2].isupper()
    ):
        return text[:1].lower() + text[1:]
    return text


def noun_phrase(head: Token, spot: Spot, without: Iterable[Token] = ()) -> Phrase | None:
    """Word the phrase of a noun without its asides, coordinated nouns and the tokens `without`."""
    gone = {t.i for t in without}
    for child in head.children:
        if child.dep_ in ("conj", "cc", "appos", "relcl", "acl", "advcl", "punct") and child.i > head.i:
            gone |= {t.i for t in child.subtree}
    return worded((t for t in head.subtree if t.i not in gone), spot)


def definite(head: Token, spot: Spot, without: Iterable[Token] = ()) -> Phrase | None:
    """Word a noun phrase so that it means one thing: "a tank" becomes "the tank in which … were filmed"."""
    if head.dep_ == "appos" and _run_holds(head.head, spot):
        return noun_phrase(head.head, spot)
    phrase = noun_phrase(head, spot, without)
    if phrase is None or not _UNSETTLED.match(phrase.text):
        return phrase
    bare = "the " + _INDEFINITE.sub("", phrase.text, count=1)
    for told in spot.told:
        verb = told.clause.verb
        if any(t.text == ";" for t in verb.doc[min(head.i, verb.i) : max(head.i, verb.i)]):
            continue
        relative = _relative(told, head)
        if relative is not None:
            return Phrase(
                f"{bare} {relative.text}",
                phrase.leans or relative.leans,
                phrase.about_subject or relative.about_subject,
                phrase.names + relative.names,
            )
    return None


def _relative(told: Told, head: Token) -> Phrase | None:
    """The rest of a clause, told as a relative clause about one of its nouns."""
    if any(p.refused for p in (*told.parts, *told.middle)):
        return None
    if told.clause.subject.head == head and told.clause.main:
        numbered = sorted(told.parts, key=lambda p: p.part.fronted)
        rest = [_in_order(p) for p in numbered if p.phrase is not None]
        return _joined("that", None, told.group.plain, rest) if rest else None
    for told_part in told.parts:
        part = told_part.part
        link = _link(part, head)
        if link and told.subject.phrase is not None:
            numbered = sorted((p for p in told.parts if p is not told_part), key=lambda p: p.part.fronted)
            rest = [_in_order(p) for p in numbered if p.phrase is not None]
            plural = (
                told.clause.auxiliaries[:1] in (("were",), ("are",), ("have",))
                or told.clause.verb.tag_ == "VBP"
            )
            verb = told.group.many if plural else told.group.plain
            subject = told.subject.phrase
            first = told.clause.subject.tokens[0]
            if not (subject.about_subject and subject.text == first.text):
                subject = replace(subject, text=lower_first(subject.text, first))
            if told.clause.verb.lemma_ == "have" and link == "that" and not rest:
                return replace(subject, text=f"of {subject.text}")
            return _joined(link, subject, verb, rest)
    return None


def _in_order(told_part: ToldPart) -> Phrase:
    """The words of a part behind its verb, without the capital of one that opened the sentence."""
    phrase = told_part.phrase
    assert phrase is not None
    return replace(phrase, text=lowered(phrase.text, told_part)) if told_part.part.fronted else phrase


def _link(part: Part, head: Token) -> str:
    """The words that tie a relative clause to a noun that fills this part: "that", "in which", "" for
    none."""
    if part.role == "object" and part.head == head:
        return "that"
    if part.role == "preposition" and head.dep_ == "pobj" and head.head == part.head:
        return f"{part.head.lower_} which"
    return ""


def _joined(link: str, subject: Phrase | None, verb: str, rest: Sequence[Phrase]) -> Phrase:
    used = [*rest, *([subject] if subject is not None else [])]
    text = " ".join(w for w in (link, subject.text if subject else "", verb, *(p.text for p in rest)) if w)
    return Phrase(text, any(p.leans for p in used), any(p.about_subject for p in used))


def _run_holds(token: Token, spot: Spot) -> bool:
    runs = spot.page.discourse.runs[spot.sentence.span.start].values()
    return any(r.start <= token.i < r.end for r in runs) or spot.sentence.paragraph.mask_at(token) is not None


def be(head: Token, spot: Spot) -> str:
    """ "is" or "was" for a thing: in the past where the clause around it is, or where the article's
    subject is past."""
    verb = head
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    first = verb.finite
    past = spot.page.subject.past or first.tag_ == "VBD" or (first is verb and verb.tag_ == "VBN")
    if is_many(head):
        return "were" if past else "are"
    return "was" if past else "is"
