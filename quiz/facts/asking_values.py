"""Asking for a figure: how many, how much, how long, what share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quiz.facts.asides import without_asides
from quiz.facts.asking_dates import ask_date
from quiz.facts.completeness import incomplete
from quiz.facts.composing import Reading, compose, make
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.phrases import Phrase, word_phrase
from quiz.facts.slots import ValueSlot
from quiz.facts.telling import Told, ToldPart
from quiz.facts.values import Quantity, Value, number_text, option_text

if TYPE_CHECKING:
    from spacy.tokens import Token

_EXCEEDING = frozenset(["exceed", "reach", "pass", "surpass", "top", "total"])
_COUNTED = ("count", "duration", "measure")
_QUALIFIERS = {
    "about": "About",
    "around": "About",
    "approximately": "About",
    "some": "About",
    "roughly": "About",
    "over": "More than",
    "more than": "More than",
    "nearly": "Nearly",
    "almost": "Nearly",
    "at least": "At least",
    "up to": "Up to",
    "under": "Fewer than",
    "fewer than": "Fewer than",
    "less than": "Less than",
}


def ask_values(
    told: Told, index: int | None, told_part: ToldPart, reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask for each value that stands in one part of a clause, `index` None for its subject."""
    inside = {t.i for t in without_asides(told_part.part.tokens)}
    for slot in reading.values:
        if not all(t.i in inside for t in slot.tokens):
            continue
        twin = any(
            o is not slot and _alike(o.found.value, slot.found.value) and all(t.i in inside for t in o.tokens)
            for o in reading.values
        )
        if twin:
            yield Rejected("two figures in one phrase", told.clause.sentence.span)
        elif slot.found.value.type == "date":
            yield from ask_date(told, index, told_part, slot, reading)
        else:
            yield from _ask_quantity(told, index, told_part, slot, reading)


def _alike(one: Value, other: Value) -> bool:
    """Whether two values could be taken for each other: both dates, both money, both counts of one noun."""
    if one.type != other.type:
        return False
    return not isinstance(one, Quantity) or one.type in ("money", "share") or one.comparable(other)


def _plural(told: Told) -> bool:
    """Whether the clause's verb is plural as it stands."""
    first = told.clause.auxiliaries[0] if told.clause.auxiliaries else told.clause.verb.lower_
    return first in ("are", "were", "have", "do") or told.clause.verb.tag_ == "VBP"


def _ask_quantity(
    told: Told, index: int | None, told_part: ToldPart, slot: ValueSlot, reading: Reading
) -> Iterator[Fact | Rejected]:
    """How many, how much, how long: the phrase that holds the number is asked for as a whole."""
    value = slot.found.value
    opening = _quantity_opening(told_part, slot, told, reading)
    if opening is None:
        return
    if isinstance(opening, str):
        yield Rejected(opening, told.clause.sentence.span)
        return
    words, phrase, bare, behind = opening
    if told_part.part.role == "agent":
        return
    if any(_lost_time(p) for p in told.parts):
        yield Rejected("its time is lost", told.clause.sentence.span)
        return
    if lacking := incomplete(told, index):
        yield Rejected(lacking, told.clause.sentence.span)
        return
    if value.type in ("money", "share") and _another(slot, told, reading):
        yield Rejected("two figures in one clause", told.clause.sentence.span)
        return
    stem = compose(
        told,
        words,
        index,
        replaced=behind,
        inverted=index is not None,
        many=bare
        or (value.type == "share" and told.clause.subject.head.tag_ in ("NNS", "NN") and _plural(told)),
    )
    if not isinstance(stem, str) and phrase is not None:
        stem = type(stem)(stem.text, stem.leans or phrase.leans, stem.about_subject or phrase.about_subject)
    text = number_text(value) if bare else option_text(value)
    yield make(
        told,
        stem,
        Answer(text, value.type, "bare" if bare else "", value),
        "figure",
        f"clause.{value.type}",
        reading,
    )


def _another(slot: ValueSlot, told: Told, reading: Reading) -> bool:
    """Whether another part of the clause gives a figure of the same type ("€431 million by A and €96 million by B")."""
    held = {
        t.i
        for p in told.parts
        if p.phrase is not None
        for t in p.part.tokens
        if t.dep_ in ("conj", "nmod", "pobj", "dobj", "nummod", "appos")
    }
    return any(
        o is not slot and o.found.value.type == slot.found.value.type and any(t.i in held for t in o.tokens)
        for o in reading.values
    )


def _quantity_opening(
    told_part: ToldPart, slot: ValueSlot, told: Told, reading: Reading
) -> tuple[str, Phrase | None, bool, str] | str | None:
    """The words that ask for a number: (opening, the phrase around it, whether options are bare numbers, and what
    of that phrase stays behind the verb).
    """
    value = slot.found.value
    kept = without_asides(told_part.part.tokens)
    numbers = {t.i for t in slot.tokens}
    lead = [t for t in kept if t.i < min(numbers)]
    tail = [t for t in kept if t.i > max(numbers)]
    before = _lead_words(lead)
    if before is None:
        return None
    qualifier = _qualifier(slot)
    if qualifier is None:
        return "a vague number"
    if value.type == "money":
        return _money(before, tail, told, told_part, reading)
    if value.type == "share":
        rest = _worded(tail, told, reading)
        if isinstance(rest, str):
            return rest
        if rest is None and told_part.part.role in ("object", "subject"):
            return "a share of what is not told"
        return f"{before}{qualifier}what percentage {rest.text if rest else ''}".strip(), rest, False, ""
    if value.type in _COUNTED:
        unit = _unit(slot, tail)
        behind = [t for t in tail if t not in unit]
        if behind and behind[0].pos_ != "ADP" and behind[0].dep_ not in ("acl", "relcl", "advmod"):
            return "something else hangs on the number"
        rest = _worded(behind, told, reading)
        if isinstance(rest, str):
            return rest
        noun = " ".join(t.text for t in unit) if unit else _unit_of(slot)
        if not noun or not noun.split()[-1].endswith(
            ("s", "people", "men", "women", "children", "feet", "fish", "sheep", "aircraft", "metres")
        ):
            return "a single thing"
        stays = rest is not None and _stays(behind[0], told_part)
        words = f"{before}{qualifier}how many {noun}{' ' + rest.text if rest and stays else ''}"
        return words, rest, True, rest.text if rest and not stays else ""
    return None


def _lost_time(told_part: ToldPart) -> bool:
    """Whether a part that said when was left out ("that weekend"), without which a figure is not true."""
    if told_part.phrase is not None or told_part.part.role not in ("adverb", "preposition"):
        return False
    return any(
        t.ent_type_ in ("DATE", "TIME") or t.lower_ in ("weekend", "season") for t in told_part.part.tokens
    )


def _stays(first: Token, told_part: ToldPart) -> bool:
    """Whether what follows a counted noun stays with it ("days after launch") and does not move behind the verb."""
    close = first.lower_ in ("of", "after", "before", "from", "apart") or first.pos_ != "ADP"
    return close or told_part.part.role == "subject"


def _lead_words(lead: Sequence[Token]) -> str | None:
    """What may stand before the number: nothing, or a preposition."""
    words = [t.lower_ for t in lead if t.lower_ not in ("a", "an")]
    if not words:
        return ""
    if (
        len(words) == 1
        and lead[0].pos_ in ("ADP", "SCONJ", "PART")
        and words[0] not in ("by", "than", "until", "since", "of")
    ):
        return words[0] + " "
    return None


def _qualifier(slot: ValueSlot) -> str | None:
    """ "about " for a number said to be approximate, None where the qualifier cannot be asked with."""
    value = slot.found.value
    if not value.approximate:
        return ""
    text = value.text.casefold()
    for word, said in _QUALIFIERS.items():
        if text.startswith(word):
            return said.lower() + " "
    return None


def _money(
    before: str, tail: Sequence[Token], told: Told, told_part: ToldPart, reading: Reading
) -> tuple[str, Phrase | None, bool, str] | str:
    rest = _worded(tail, told, reading)
    if isinstance(rest, str):
        return rest
    if tail and not (tail[0].pos_ == "ADP" or tail[0].lower_ in ("a", "an", "per", "each", "worldwide")):
        return "something else hangs on the number"
    if before and before.strip() not in ("for", "to", "at"):
        return "money behind a preposition"
    if told.clause.verb.lemma_.casefold() in _EXCEEDING and told_part.part.role == "object":
        return f"what figure {rest.text if rest else ''}".strip(), rest, False, ""
    if rest is None or tail[0].lower_ in ("a", "an", "per", "each", "of", "worth"):
        return f"{before}how much {rest.text if rest else ''}".strip(), rest, False, ""
    return f"{before}how much", rest, False, rest.text


def _worded(tokens: Sequence[Token], told: Told, reading: Reading) -> Phrase | str | None:
    if not [t for t in tokens if not t.is_punct]:
        return None
    return word_phrase(tokens, told.clause.sentence, reading.discourse)


def _unit(slot: ValueSlot, tail: Sequence[Token]) -> list[Token]:
    """The noun phrase that is counted, where the value's own text does not hold it."""
    last = slot.tokens[-1]
    if last.pos_ in ("NOUN", "PROPN") and last.text.islower():
        return [t for t in slot.tokens if t.i > _last_number(slot.tokens)]
    head = next((t for t in tail if t.pos_ == "NOUN" and t.dep_ not in ("compound", "amod")), None)
    if head is None or (slot.tokens[0].head != head and slot.tokens[-1].head != head):
        return []
    return [t for t in tail if t.i <= head.i and t.dep_ != "punct"]


def _last_number(tokens: Sequence[Token]) -> int:
    numbers = [
        t.i
        for t in tokens
        if t.like_num or t.pos_ == "NUM" or any(c.isdigit() for c in t.text) or t.lower_ in ("half", "dozen")
    ]
    return max(numbers, default=tokens[0].i - 1)


def _unit_of(slot: ValueSlot) -> str:
    return str(getattr(slot.found.value, "unit", "") or "")
