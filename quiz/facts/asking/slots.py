"""What a part of a clause can be asked for: a name, several names, a date, a number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.facts.calling import without_calling
from quiz.facts.language import Sentence
from quiz.facts.model import Answer
from quiz.facts.names.document import Name
from quiz.facts.names.geography import QUARTERS
from quiz.facts.names.lexicon import head_type
from quiz.facts.names.runs import Run, name_runs
from quiz.facts.names.standing import names_feature
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.discourse import Discourse
from quiz.facts.terms.trades import KIN, NATIVES, is_role
from quiz.facts.values import Found, find_values
from quiz.facts.wording.asides import without_asides

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_KINDS = {
    "person": "person",
    "character": "cast",
    "organization": "organization",
    "place": "place",
    "work": "work",
    "award": "award",
    "event": "organization",
}
_DIVIDING = frozenset(["and", ",", "&", "as", "well", "or", "both"])
_LEAD_WORDS = frozenset(["the", "a", "an"])


@dataclass(frozen=True, slots=True)
class NameSlot:
    """One name that fills a phrase, with the noun that describes it there ("singer"), "" where none does.

    `kin`: what somebody who is told by a given name alone is to whom ("granddaughter of Sir Godfrey Lund").
    """

    name: Name
    noun: str
    run: Run
    kin: str = ""

    @property
    def answer(self) -> Answer:
        """The name as an option, a person narrowed by the noun beside it; saints are of their own kind."""
        if self.name.fine == "saint":
            return Answer(self.name.shown, "person", "saint")
        fine = self.noun or self.name.role if self.name.type == "person" else self.name.fine
        return Answer(self.name.shown, self.name.type, fine)

    @property
    def kind(self) -> str:
        """The kind of a question that the name answers."""
        return _KINDS.get(self.name.type, "other")


@dataclass(frozen=True, slots=True)
class ValueSlot:
    """A value within a sentence, and the tokens that spell it, without a conversion in brackets."""

    found: Found
    tokens: tuple[Token, ...]


def name_slots(tokens: Sequence[Token], sentence: Sentence, discourse: Discourse) -> tuple[NameSlot, ...]:
    """The names that fill a phrase: one, or several that are coordinated; () where it holds anything else."""
    kept = without_asides(tokens)
    if (owned := _somebodys(kept, sentence, discourse)) is not None:
        return (owned,)
    slots: list[NameSlot] = []
    pending: list[Token] = []
    covered: set[int] = set()
    dividing = [t for t in kept if t.lower_ in _DIVIDING]
    for token in kept:
        if token.i in covered:
            continue
        run = discourse.run_at(sentence, token.i)
        if run is not None and _only_whence(run, kept, sentence, discourse):
            pending = [t for t in pending if t.dep_ != "det"] + [
                t for t in kept if run.start <= t.i < run.end
            ]
            covered |= set(range(run.start, run.end))
        elif run is not None:
            slot = slot_of(run, without_calling(pending), discourse)
            if slot is None or (slots and not any(slots[-1].run.end <= d.i < run.start for d in dividing)):
                return ()
            slots.append(slot)
            covered |= set(range(run.start, run.end))
            pending = []
        elif (
            slots and token.i == slots[-1].run.end and (seat := _seat(token, slots[-1], sentence, discourse))
        ):
            covered |= set(range(token.i, seat.end))
        elif slots and token.i == slots[-1].run.end and names_feature(slots[-1].run, token):
            slots[-1] = replace(slots[-1], noun=token.lower_)
        elif token.lower_ in _DIVIDING:
            if token.lower_ == "or" or (pending and not _of_two_trades(token)):
                return ()
            pending = []
        else:
            pending.append(token)
    return tuple(slots) if not pending else ()


def _somebodys(kept: Sequence[Token], sentence: Sentence, discourse: Discourse) -> NameSlot | None:
    """The one told by what he or she is to another ("her brother *Karl Poe*", "Moe's pupil *Signe*")."""
    at = next((n for n, t in enumerate(kept) if n and t.tag_ == "NN" and is_role(t.lower_)), 0)
    run = discourse.run_at(sentence, kept[at].i + 1) if at and at + 1 < len(kept) else None
    if run is None or run.end != kept[-1].i + 1 or any(t.tag_ != "JJ" for t in _between_owner(kept[:at])):
        return None
    slot = slot_of(run, (), discourse)
    if slot is None or slot.name.type not in ("person", "character"):
        return None
    return replace(slot, kin=_kin(kept[at], slot.name, sentence, discourse))


def _kin(noun: Token, name: Name, sentence: Sentence, discourse: Discourse) -> str:
    """Whose kin the bearer of a given name alone is, in words; "" for all others."""
    owner = next((c for t in (noun, noun.head) for c in t.children if c.dep_ == "poss"), None)
    run = run_around(owner, sentence, discourse) if owner is not None else None
    if " " in name.text or noun.lower_ not in KIN or run is None or run.end > noun.i:
        return ""
    known = discourse.names.mention(run)
    whose = discourse.subject.reference if discourse.names_subject(run) else known.text if known else ""
    return f"{noun.lower_} of {whose}" if " " in whose else ""


def _between_owner(words: Sequence[Token]) -> Sequence[Token]:
    """What stands between an owner and his noun; the words themselves where no owner opens them."""
    owner = next((n for n, t in enumerate(words) if t.tag_ in ("PRP$", "POS")), None)
    return words if owner is None else words[owner + 1 :]


def _of_two_trades(joint: Token) -> bool:
    """Whether "and" stands between two trades of one person ("the *priest and poet* Otto Lund")."""
    trade = joint.nbor(-1)
    return trade.dep_ == "nmod" and is_role(trade.lower_) and trade.head.pos_ == "PROPN"


def _seat(of: Token, slot: NameSlot, sentence: Sentence, discourse: Discourse) -> Run | None:
    """The name behind "of" that only says whose somebody is, or where from ("Lemuel Banda *of Zambia*")."""
    if (
        of.lower_ != "of"
        or of.i + 1 >= sentence.tokens.end
        or slot.name.type not in ("person", "organization")
    ):
        return None
    behind = discourse.run_at(sentence, of.i + 1)
    return discourse.run_at(sentence, of.i + 2) if behind is None and of.nbor(1).lower_ == "the" else behind


def _only_whence(run: Run, kept: Sequence[Token], sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a name says where the one behind the next noun is from ("the *Boston* architect Jo Ek")."""
    doc = sentence.tokens.doc
    last = doc[run.end - 1]
    noun = last.head
    behind = doc[run.end] if run.end < sentence.tokens.end else last
    if behind.tag_ == "NN" and behind.i < kept[-1].i and _tells_body(behind.lower_):
        described = run.before is not None and (run.before.dep_ == "det" or run.before.ent_type_ == "NORP")
        if described and discourse.run_at(sentence, behind.i + 1) is not None:
            return True
    if last.dep_ not in ("compound", "nmod", "amod") or noun.i < run.end or not is_role(noun.lower_):
        return False
    return noun.i < kept[-1].i and discourse.run_at(sentence, noun.i + 1) is not None


def _tells_body(noun: str) -> bool:
    """Whether a noun before a name tells a body or a work: "the Boston *publisher* X"."""
    told = head_type(noun)
    return told is not None and noun != "carrier" and told[0] in ("organization", "work")


def apposed_name(
    part: Sequence[Token], head: Token, sentence: Sentence, discourse: Discourse
) -> NameSlot | None:
    """The name set beside a common noun between commas ("by a Danish student, *Clara Holm*, in …")."""
    inside = {t.i for t in part}
    if not head.text.islower() or head.tag_ not in ("NN", "NNP"):
        return None
    for child in head.children:
        if child.dep_ != "appos" or child.i not in inside or child.doc[child.left_edge.i - 1].text != ",":
            continue
        tokens = _before_aside([t for t in child.subtree if t.i in inside], child)
        slots = name_slots(tokens, sentence, discourse)
        name = slots[0].name if len(slots) == 1 else None
        told = head_type(head.lower_)
        if name is None or not name.type:
            return None
        if told is not None and told[0] != name.type and slots[0].run.mask is None:
            return None
        noun = slots[0].noun or ("" if name.type == "person" and not is_role(head.lower_) else head.lower_)
        return NameSlot(name, noun, slots[0].run, _kin(head, name, sentence, discourse))
    return None


def _before_aside(tokens: Sequence[Token], name: Token) -> Sequence[Token]:
    """What stands before the comma behind a name that no list goes on from (", *Rosalind*, then seven")."""
    end = next((n for n, t in enumerate(tokens) if t.i > name.i and t.text == ","), len(tokens))
    listed = any(t.dep_ in ("cc", "conj") for t in tokens[end:])
    return tokens if listed else tokens[:end]


def slot_of(run: Run, before: Sequence[Token], discourse: Discourse) -> NameSlot | None:
    """A name with the words before it that describe it; None where it cannot be asked for with them."""
    name = discourse.names.mention(run)
    if name is None or discourse.names_subject(run) or discourse.is_namesake(run) or name.text in QUARTERS:
        return None
    words = [t for t in before if t.lower_ not in _LEAD_WORDS]
    noun = ""
    if words:
        last = words[-1]
        if name.type == "person" and len(words) == 1 and _native(last):
            return NameSlot(name, "", run)
        known = is_role(last.lower_) or head_type(last.lower_)
        if not known and name.type == "person" and name.sure and _is_somebody(run, last):
            return NameSlot(name, "", run)
        if not last.text.islower() or not known:
            return None
        if any(not _describes(t) for t in words):
            return None
        told = head_type(last.lower_)
        if told is not None and name.type and told[0] != name.type:
            return None
        noun = " ".join(t.text for t in words if not t.is_punct)
    return NameSlot(name, noun, run)


def _is_somebody(run: Run, noun: Token) -> bool:
    """Whether a noun that is no known trade tells what the person behind it is ("the *master* Jo Ek")."""
    beside = run.head.dep_ == "appos" and run.head.head.i == noun.i
    before = noun.dep_ == "compound" and noun.head.i == run.head.i
    return noun.tag_ == "NN" and noun.text.islower() and " " in run.text and (beside or before)


def _describes(word: Token) -> bool:
    """Whether a word before a name can stand with its noun ("the *retired* *Boston* *shipwright*")."""
    return word.dep_ != "poss" and (word.pos_ in ("NOUN", "ADJ", "PROPN") or word.dep_ == "amod")


def _native(word: Token) -> bool:
    """Whether a capital word says where a person is from ("the *Dane* Jo Holm", "the *Frenchwoman* …")."""
    return word.text.istitle() and (word.ent_type_ == "NORP" or is_role(word.lower_) or word.text in NATIVES)


def value_slots(sentence: Sentence, text: str) -> tuple[ValueSlot, ...]:
    """The typed values of a sentence with their tokens; values within a name or a title are left out.

    Args:
        sentence: the parsed sentence.
        text: its source text.
    """
    notes, key = sentence.paragraph.notes, ("values", sentence.tokens.start)
    if key not in notes:
        notes[key] = _read_values(sentence, text)
    read: tuple[ValueSlot, ...] = notes[key]
    return read


def _read_values(sentence: Sentence, text: str) -> tuple[ValueSlot, ...]:
    if not find_values(text):
        return ()
    spans = [(t, *sentence.place(t)) for t in sentence.tokens]
    slots: list[ValueSlot] = []
    runs = name_runs(sentence)
    for found in find_values(text):
        tokens = [t for t, start, end in spans if start >= found.start and end <= found.end]
        tokens = tokens[: next((n for n, t in enumerate(tokens) if n and t.text == "("), None)]
        within = any(run.start <= tokens[0].i and tokens[-1].i < run.end for run in runs) if tokens else True
        if not within and all(sentence.paragraph.mask_at(t) is None for t in tokens):
            slots.append(ValueSlot(found, tuple(tokens)))
    return tuple(slots)
