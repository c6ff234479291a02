"""How high, how long, at what height: measures as adjectives, participles, and as "a HEIGHT of 3.4 km"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.openings.figures import figure_answer
from quiz.facts.asking.phrasing.alone import YEAR
from quiz.facts.asking.phrasing.composing import compose
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.clauses.completeness import tears_an_object
from quiz.facts.frames.spots import Spot, be, fact, noun_phrase, worded
from quiz.facts.model import Answer, Fact
from quiz.facts.values import Value
from quiz.facts.wording.phrases import Phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

MEASURED = ("measure", "duration", "money", "share")
AMOUNT_NOUNS = word_set(
    """capacity population score circulation attendance altitude distance height depth length width speed
    density diameter weight mass area volume temperature price cost fee sum advance value worth
    salary income revenue profit loss turnover age range average mean rate share percentage margin
    majority size thickness elevation wingspan period duration circumference radius velocity
    wavelength frequency pressure premium deposit grant subsidy loan fine ransom dowry bid offer
    investment sales rating displacement tonnage horsepower power output yield precipitation rainfall
    debt fortune estate donation bonus prize pension allowance rent tax angle gradient magnitude total
    capital debts losses assets liabilities damages revenues profits earnings throw jump leap"""
)
_COUNTED = frozenset(("settlement", "region", "country"))
"""Where a figure in the past tense is that of a census, which the question has to name."""
_EXTENTS = word_set("area length height width depth size diameter weight mass capacity volume speed")
_LEAVING = word_set("withdraw retreat retire remove move back pull recede")
_GROUP_NOUNS = word_set(
    """crew corps party audience garrison team army force fleet staff workforce congregation squad cast
    choir orchestra poll panel jury flock herd colony contingent detachment convoy crowd"""
)


def noun_of_value(spot: Spot) -> Iterator[Fact]:
    """ "at an altitude of 410 kilometres": at what altitude; "a crew of 64": a crew of how many people."""
    for told in spot.told:
        for index, told_part in enumerate(told.parts):
            if told_part.part.role not in ("preposition", "object", "attribute"):
                continue
            found = _split(told_part, spot.values)
            if found is None:
                continue
            lead, slot, tail = found
            asked = _asked(told_part, lead, slot, tail, spot)
            if asked is None:
                continue
            opening, extra, bare = asked
            if " total" in opening and _adds_up(told, slot, spot):
                continue
            if _is_apart_from(told_part, told):
                continue
            if any(tears_an_object(p, told, bare=False) for i, p in enumerate(told.parts) if i != index):
                continue
            stem = compose(told, opening, index)
            if isinstance(stem, str):
                continue
            told_as = Phrase(stem.text, stem.leans or extra.leans, stem.about_subject or extra.about_subject)
            yield fact(
                spot,
                "measure.noun",
                "figure",
                value_answer(slot.found.value, bare=bare),
                stem.text,
                (told_as,),
            )


def _is_apart_from(told_part: ToldPart, told: Told) -> bool:
    """Whether something went to a distance from what is not told."""
    to = told_part.part.head.lower_ == "to" and told.clause.verb.lemma_ in _LEAVING
    far = to and any(t.lower_ == "distance" for t in told_part.part.kept)
    return far and not any(t.lower_ == "from" for p in told.parts if p.phrase for t in p.part.kept)


def _adds_up(told: Told, slot: ValueSlot, spot: Spot) -> bool:
    """Whether a total stands beside the amounts that make it up."""
    held = {t.i for p in told.parts for t in p.part.tokens}
    same = [
        s
        for s in spot.values
        if s is not slot and s.found.value.type == slot.found.value.type and s.tokens[0].i in held
    ]
    return bool(same)


def value_answer(value: Value, *, bare: bool = False) -> Answer:
    """A value as an answer, as its number alone where the question names the unit."""
    return figure_answer(value, bare=bare or value.type in ("count", "age"))


def _split(part: ToldPart, values: Sequence[ValueSlot]) -> tuple[list[Token], ValueSlot, list[Token]] | None:
    """A phrase cut at its one value, which "of" leads up to: what stands before, the value, what stands
    behind."""
    kept = list(part.part.kept)
    places = {t.i: n for n, t in enumerate(kept)}
    held = [s for s in values if s.tokens[0].i in places]
    if len(held) != 1 or held[0].found.value.type not in (*MEASURED, "count", "age"):
        return None
    slot = held[0]
    first = places[slot.tokens[0].i]
    last = max(places[t.i] for t in slot.tokens if t.i in places)
    if first < 2 or kept[first - 1].lower_ != "of":
        return None
    return kept[: first - 1], slot, kept[last + 1 :]


def _asked(
    part: ToldPart, lead: list[Token], slot: ValueSlot, tail: list[Token], spot: Spot
) -> tuple[str, Phrase, bool] | None:
    """The words that ask for the value: (opening, what they are made of, whether the answer is a bare
    number)."""
    value = slot.found.value
    preposition = ""
    if part.part.role == "preposition":
        preposition, lead = lead[0].lower_ + " ", lead[1:]
    if (
        preposition == "of "
        or not lead
        or (preposition == "by " and lead[-1].lower_ not in ("majority", "margin"))
        or lead[-1].pos_ != "NOUN"
        or any(t.dep_ == "poss" or t.pos_ in ("ADP", "NUM", "PROPN") for t in lead)
    ):
        return None
    noun = lead[-1].lower_
    if preposition == "with " and noun in _EXTENTS:
        return None
    body = [t for t in lead if t.dep_ != "det"]
    rest = _tail(tail, noun, spot)
    phrase = worded(body, spot)
    if rest is None or phrase is None:
        return None
    if noun in _GROUP_NOUNS and value.type == "count":
        article = next((t.lower_ for t in lead if t.dep_ == "det"), "a")
        unit = slot.found.value.text.rsplit(" ", 1)[-1] if slot.tokens[-1].pos_ == "NOUN" else ""
        words = f"{preposition}{article} {phrase.text} of how many {unit or 'people'} {rest.text}"
        return words, phrase, True
    if noun not in AMOUNT_NOUNS or (
        value.type == "count" and slot.tokens[-1].pos_ == "NOUN" and noun not in ("sales", "average", "total")
    ):
        return None
    if noun in ("average", "total", "mean"):
        return _of_average(preposition, lead, phrase, slot, rest)
    return f"{preposition}what {phrase.text} {rest.text}", phrase, False


def _of_average(
    preposition: str, lead: list[Token], phrase: Phrase, slot: ValueSlot, rest: Phrase
) -> tuple[str, Phrase, bool] | None:
    """ "on an average of 197 days a year": on an average of how many days a year."""
    value = slot.found.value
    unit = getattr(value, "noun", "") or (slot.tokens[-1].text if slot.tokens[-1].pos_ == "NOUN" else "")
    if value.type == "money":
        return f"{preposition}what {phrase.text} {rest.text}", phrase, False
    if not unit.endswith("s") or len(lead) < 2:
        return None
    return f"{preposition}{lead[0].lower_} {phrase.text} of how many {unit} {rest.text}", phrase, True


def _tail(tail: list[Token], noun: str, spot: Spot) -> Phrase | None:
    """What follows the value: nothing, or "a share", "per year"."""
    if not tail:
        return Phrase("")
    if (
        noun in ("price", "rate", "average", "fee")
        and tail[0].lower_ in ("a", "an", "per", "each")
        and len(tail) <= 3
    ) or (tail[0].lower_ in ("for", "from") and len(tail) <= 6):
        return worded(tail, spot)
    return None


def apposed(spot: Spot) -> Iterator[Fact]:
    """ "The highest temperature ever measured, 35.4 °C, was …": what is it."""
    doc = spot.sentence.tokens.doc
    for slot in spot.values:
        value = slot.found.value
        first, last = slot.tokens[0].i, slot.tokens[-1].i
        if (
            first <= spot.sentence.tokens.start + 1
            or value.type not in (*MEASURED, "count")
            or bool(getattr(value, "noun", ""))
        ):
            continue
        closing = re.match(r"\s*(?:\([^()]*\))?\s*[,;.]", spot.text[slot.found.end :])
        if (
            doc[first - 1].text != ","
            or closing is None
            or (last + 1 < len(doc) and doc[last].pos_ == "NOUN" and value.type == "count")
        ):
            continue
        head = _subject_before(first - 1, spot)
        if head is None or head.lower_ not in AMOUNT_NOUNS | word_set("record best estimate"):
            continue
        phrase = (
            noun_phrase(head, spot, (t for t in head.subtree if t.i >= first - 1)) if head.i < first else None
        )
        if phrase is None or re.match(r"(?:a|an) ", phrase.text):
            continue
        yield fact(
            spot,
            "measure.apposed",
            "figure",
            value_answer(value),
            f"what {be(head, spot)} {phrase.text}",
            (phrase,),
        )


def _subject_before(comma: int, spot: Spot) -> Token | None:
    """The subject whose phrase ends at a comma."""
    for clause in spot.clauses:
        head = clause.subject.head
        if head.i < comma and clause.verb.i > comma and clause.main and head.pos_ == "NOUN":
            return head
    return None


def copula(spot: Spot) -> Iterator[Fact]:
    """ "The mean temperature is 15.1 °C": what is it; "The tower is 54 metres high" is for `adjective`."""
    for told in spot.told:
        if (
            told.clause.verb.lemma_ != "be"
            or told.subject.phrase is None
            or told.clause.subject.head.lower_ not in AMOUNT_NOUNS | {"number", "count", "figure"}
        ):
            continue
        for index, part in enumerate(told.parts):
            kept = {t.i for t in part.part.kept}
            slot = next((s for s in spot.values if kept and {t.i for t in s.tokens} == kept), None)
            if (
                slot is None
                or part.part.role not in ("attribute", "adjective")
                or slot.found.value.type == "date"
            ):
                continue
            stem = compose(told, "what", index)
            counted = spot.page.subject.cls in _COUNTED and told.clause.verb.tag_ == "VBD"
            if not isinstance(stem, str) and not (counted and YEAR.search(stem.text) is None):
                told_as = Phrase(stem.text, stem.leans, stem.about_subject)
                yield fact(
                    spot, "measure.copula", "figure", value_answer(slot.found.value), stem.text, (told_as,)
                )


RULES = (noun_of_value, apposed, copula)
