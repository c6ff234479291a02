"""Who said so: "Who argued that the fort was never finished?", "Who called the film "a wet fuse"?".

What is reported need not be true, so that nothing of it is an answer; who reported it is one. The words of a
quotation stand as they are, and what is said in other words must stand alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.names import shares_role
from quiz.facts.asking.openings.names import name_opening
from quiz.facts.asking.phrasing.composing import Reading, make
from quiz.facts.asking.phrasing.framing import RECEIVED, WORKS
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.asking.slots import NameSlot, apposed_name, name_slots
from quiz.facts.clauses.clause import Clause, Part
from quiz.facts.clauses.status import is_plainly_said
from quiz.facts.language import Sentence
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.reference.antecedents import is_expletive
from quiz.facts.reference.pronouns import PRONOUNS
from quiz.facts.wording.phrases import word_phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.wording.verbs import VerbGroup, verb_group
from quiz.facts.words import FUNCTION_WORDS, word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_THAT = word_set(
    """say state write argue suggest claim conclude estimate contend maintain propose note observe remark
    comment complain recall believe think find show demonstrate assert insist declare report explain warn
    predict speculate calculate discover hold"""
)
"""Verbs behind which somebody's view or finding stands with "that"."""
_CALLING = word_set(
    """call describe dub term label characterise characterize compare liken praise criticise criticize find
    think consider deem dismiss hail condemn commend pronounce declare regard see remember summarise
    summarize"""
)
"""Verbs behind which somebody's own words stand about a thing."""
_PRESS = word_set("newspaper magazine journal website broadcaster")
_PARTS_OF_WORKS = word_set(
    """episode series season track song single performance screenplay script soundtrack ending chapter
    volume sequel remake adaptation translation version trailer video plot story character"""
)
_MARKS = frozenset(['"', "“", "”"])
_DROPPED = word_set(
    "also later once instead however then subsequently famously already even still since indeed simply"
)
_ASIDE = word_set("while whereas although though writing speaking reviewing adding noting as when after")
_FEWEST, _LONGEST = 4, 24
_LAST = frozenset([",", ".", ";", ":", "–", "—"])


def ask_sayer(clause: Clause, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask who is told to have said what a clause reports."""
    verb = clause.verb.lemma_.casefold()
    thatlike = verb in _THAT and any(p.role == "content" for p in clause.parts)
    if not thatlike and verb not in _CALLING and verb not in _THAT:
        return
    group = verb_group(clause) if is_plainly_said(clause) else None
    slot = _sayer(clause, reading)
    if group is None or slot is None or reading.discourse.in_quotation(clause.sentence):
        return
    said = _said(clause, reading)
    if said is None or not (said.quoted or thatlike):
        return
    asked = name_opening(slot, "", "subject", False, shared_role=shares_role(slot, False, reading))
    press = slot.name.type == "organization" and asked.removeprefix("which ") in _PRESS
    if asked and (slot.name.type == "person" or press):
        yield from _fact(clause, group, slot, f"{asked} {_verb(clause, group)}", said, reading)


class _Said:
    """The words of a report while they are put together."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.leans = self.about_subject = self.quoted = False
        self.names: list[str] = []


def _fact(
    clause: Clause, group: VerbGroup, slot: NameSlot, opening: str, said: _Said, reading: Reading
) -> Iterator[Fact | Rejected]:
    text = " ".join([opening, *said.words])
    telling = [w for w in " ".join(said.words).split() if w.casefold().strip('"“”,') not in FUNCTION_WORDS]
    known = said.about_subject or bool(said.names)
    if len(text.split()) > _LONGEST or len(telling) < _FEWEST or not known:
        yield Rejected("a report of too little or too much", clause.sentence.span)
        return
    told = Told(clause, group, ToldPart(clause.subject, None), (), ())
    stem = Stem(text, said.leans, said.about_subject)
    yield make(told, stem, slot.answer, slot.kind, "clause.sayer", reading)


def _verb(clause: Clause, group: VerbGroup) -> str:
    return group.active if clause.passive else group.plain


def _sayer(clause: Clause, reading: Reading) -> NameSlot | None:
    """The one person who says so: the subject of an active verb, the agent of a passive one."""
    part = clause.subject
    if clause.passive:
        agents = [p for p in clause.parts if p.role == "agent"]
        if len(agents) != 1:
            return None
        part = agents[0]
    tokens = _without_asides([t for t in part.tokens if not (part.role == "agent" and t.i == part.head.i)])
    slots = name_slots(tokens, clause.sentence, reading.discourse)
    if slots:
        return slots[0] if len(slots) == 1 else None
    head = part.head
    if part.role == "agent":
        head = next((c for c in head.children if c.dep_ == "pobj"), head)
    return apposed_name(tokens, head, clause.sentence, reading.discourse)


def _without_asides(tokens: Sequence[Token]) -> list[Token]:
    """A name without what a comma sets apart ("Ada Poe, *writing for The Lantern*"), if it is no list."""
    first = next((n for n, t in enumerate(tokens) if n and t.text in (",", *_MARKS)), None)
    if first is None or tokens[first - 1].pos_ != "PROPN":
        return list(tokens)
    listed = any(t.dep_ == "conj" and t.head.i < tokens[first].i for t in tokens)
    return list(tokens if listed else tokens[:first])


def _said(clause: Clause, reading: Reading) -> _Said | None:
    """What is reported, in words that stand alone; None where they do not."""
    said = _Said()
    if clause.passive and not _add(clause.subject.tokens, said, clause.sentence, reading):
        return None
    parts = _kept(clause)
    if parts is None or not parts:
        return None
    tokens = _stretch(parts, clause)
    if tokens is None or not _add(tokens, said, clause.sentence, reading):
        return None
    return said


def _kept(clause: Clause) -> list[Part] | None:
    """The parts that are told: what stands before the verb and beside the report is left out."""
    kept: list[Part] = []
    for part in clause.parts:
        first = min(part.tokens, key=lambda t: t.i)
        behind = first.i > clause.verb.i
        apart = first.i > 0 and (first.text in _LAST or first.nbor(-1).text in _LAST)
        if part.role in ("particle", "agent") or (not behind and (part.fronted or apart)):
            continue
        if part.role == "adverb" and len(part.tokens) == 1:
            if first.lower_ not in _DROPPED and not (first.tag_ == "RB" and not behind):
                return None
            continue
        if part.role in ("adverbial", "other") and kept and apart and _is_beside(part):
            continue
        if not behind or part.role == "other":
            return None
        kept.append(part)
    return kept


def _is_beside(part: Part) -> bool:
    """Whether a clause behind a comma tells something else than the report ("…, while others liked it")."""
    words = [t for t in part.tokens if not t.is_punct]
    return bool(words) and (words[0].lower_ in _ASIDE or part.head.tag_ == "VBG")


def _stretch(parts: Sequence[Part], clause: Clause) -> list[Token] | None:
    """The words from the first part to the last, with the marks of a quotation that closes there."""
    start = min(t.i for p in parts for t in p.tokens)
    end = max(t.i for p in parts for t in p.tokens) + 1
    doc, last = clause.verb.doc, clause.sentence.tokens.end
    if doc[start - 1].text in _MARKS:
        start -= 1
    tokens = [doc[i] for i in range(start, end)]
    if sum(t.text in _MARKS for t in tokens) % 2:
        closing = next((i for i in range(end, last) if doc[i].text in _MARKS), None)
        if closing is None:
            return None
        tokens += [doc[i] for i in range(end, closing + 1)]
    agents = {t.i for p in clause.parts if p.role == "agent" for t in p.tokens}
    tokens = [t for t in tokens if t.i not in agents]
    marks = [n for n, t in enumerate(tokens) if t.text in _MARKS]
    if len(marks) > 2:
        return None
    if marks and marks[-1] + 1 < len(tokens) and tokens[marks[-1] + 1].text == ",":
        tokens = tokens[: marks[-1] + 1]
    while tokens and tokens[-1].text in _LAST:
        tokens.pop()
    opening = next((t.i for t in tokens if t.text in _MARKS), end)
    joined = any(c.dep_ == "conj" and start < c.i < opening for c in clause.verb.children)
    return None if joined or start <= clause.verb.i else tokens


def _add(tokens: Sequence[Token], said: _Said, sentence: Sentence, reading: Reading) -> bool:
    """Put words into the report: a quotation as it stands, the rest so that it stands alone."""
    open_words: list[Token] = []
    quoted: list[Token] | None = None
    for token in tokens:
        if token.text in _MARKS and quoted is None:
            if open_words and not _word(open_words, said, sentence, reading):
                return False
            open_words, quoted = [], []
        elif token.text in _MARKS:
            if not quoted or not _quote(quoted, said, sentence, reading):
                return False
            quoted = None
        elif quoted is not None:
            quoted.append(token)
        else:
            open_words.append(token)
    if quoted is not None:
        return False
    return not open_words or all(t.is_punct for t in open_words) or _word(open_words, said, sentence, reading)


def _word(tokens: Sequence[Token], said: _Said, sentence: Sentence, reading: Reading) -> bool:
    if _is_reviewed(tokens, sentence, reading):
        said.words += [reading.discourse.subject.reference if t.lower_ == "it" else t.text for t in tokens]
        said.leans = said.about_subject = True
        return True
    phrase = word_phrase(tokens, sentence, reading.discourse)
    if isinstance(phrase, str) or not all(_is_subject(t, sentence, reading) for t in tokens):
        return False
    said.words.append(phrase.text)
    said.leans = said.leans or phrase.leans
    said.about_subject = said.about_subject or phrase.about_subject
    said.names += phrase.names
    return True


def _is_reviewed(tokens: Sequence[Token], sentence: Sentence, reading: Reading) -> bool:
    """Whether "called *it*" in a section on how a work was received means the work, and no other is named."""
    if [t.lower_ for t in tokens] not in (["it"], ["that", "it"], ["it", "as"], ["it", "to"]):
        return False
    subject, headings = reading.discourse.subject, sentence.block.section
    if subject.cls not in WORKS or not any(h.casefold() in RECEIVED for h in headings):
        return False
    before = reading.discourse.before(sentence)
    told = [sentence] if before is None else [before, sentence]
    return not any(_tells_of_another(each, tokens[0].i, reading) for each in told)


def _tells_of_another(sentence: Sentence, end: int, reading: Reading) -> bool:
    """Whether a sentence speaks of another work, or of a part of the one ("*Reviewing the first part*")."""
    for token in sentence.tokens:
        if token.i >= end:
            break
        run = reading.discourse.run_at(sentence, token.i)
        name = reading.discourse.names.mention(run) if run is not None else None
        other = run is not None and name is not None and name.type == "work"
        if (run is not None and other and not reading.discourse.names_subject(run)) or _is_part(token):
            return True
    return False


def _is_part(token: Token) -> bool:
    return token.lower_ == "reviewing" or (token.lower_ in _PARTS_OF_WORKS and token.dep_ != "compound")


def _is_subject(token: Token, sentence: Sentence, reading: Reading) -> bool:
    """Whether a pronoun means the subject of the article; any other may be the one who says so."""
    if token.lower_ not in PRONOUNS:
        return True
    if any(_is_part(t) for t in sentence.tokens if t.i < token.i):
        return False
    meant = reading.discourse.referent(token, sentence)
    return is_expletive(token) or (meant is not None and meant.is_subject)


def _quote(tokens: Sequence[Token], said: _Said, sentence: Sentence, reading: Reading) -> bool:
    """Put a quotation's own words, which nothing is replaced in, between marks."""
    start, end = sentence.place(tokens[0])[0], sentence.place(tokens[-1])[1]
    text = reading.document.slice(sentence.span)[start:end].rstrip(",.;")
    if not text or any(m in text for m in _MARKS):
        return False
    said.words.append(f'"{text}"')
    said.quoted = True
    return True
