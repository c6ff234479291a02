"""When a noun tells that something happened: "until *her death on 9 December 1994*", "*the arrival of the
railway, in 1861*", "led to *its closure in 1871*" are asked as what they say: when she died, it was closed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.asking.inner_dates import asked_date, full_date
from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.asking.slots import ValueSlot
from quiz.facts.clauses.clause import Clause, Part
from quiz.facts.clauses.status import refusal
from quiz.facts.language import Sentence
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.wording.inflection import inflect
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.wording.verbs import VerbGroup
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


def _pairs(text: str) -> Mapping[str, str]:
    """The verb of each noun of a table "noun:verb"."""
    return {noun: verb.replace("_", " ") for noun, _, verb in (e.partition(":") for e in text.split())}


_DONE = _pairs(
    """death:die retirement:retire resignation:resign disappearance:disappear arrival:arrive
    departure:depart return:return emigration:emigrate collapse:collapse fall:fall surrender:surrender
    outbreak:break_out opening:open closure:close premiere:premiere bankruptcy:go_bankrupt"""
)
"""Nouns of what somebody or something does."""
_SUFFERED = _pairs(
    """birth:born arrest:arrested execution:executed murder:murdered assassination:assassinated
    imprisonment:imprisoned dismissal:dismissed coronation:crowned ordination:ordained baptism:baptised
    burial:buried completion:completed foundation:founded founding:founded establishment:established
    formation:formed incorporation:incorporated introduction:introduced publication:published
    release:released discovery:discovered launch:launched destruction:destroyed demolition:demolished
    abolition:abolished dissolution:dissolved nationalisation:nationalised nationalization:nationalized
    sinking:sunk privatisation:privatised privatization:privatized capture:captured annexation:annexed
    liberation:liberated inauguration:inaugurated consecration:consecrated unveiling:unveiled
    acquisition:acquired relegation:relegated repeal:repealed ratification:ratified
    electrification:electrified canonisation:canonised listing:listed appointment:appointed
    election:elected promotion:promoted"""
)
"""Nouns of what is done to somebody or something."""
_OF_PEOPLE = word_set(
    """death retirement resignation disappearance emigration birth arrest execution murder assassination
    imprisonment dismissal coronation ordination baptism burial appointment election canonisation"""
)
_NEEDS = {
    **dict.fromkeys(("appointment", "election"), word_set("as to")),
    **dict.fromkeys(("promotion", "relegation"), word_set("to from")),
    **dict.fromkeys(("return", "emigration"), frozenset(["to"])),
    "arrival": word_set("in at"),
    "departure": frozenset(["from"]),
    "listing": word_set("on in"),
}
_TIMES = word_set("after before until since following upon from on by with at despite till")
_BRINGING = word_set("bring cause oversee see mark witness follow precede mean")
_ADDED = word_set("to as from by in at on for of with under")
_ON = word_set("in on")


@dataclass(frozen=True, slots=True)
class _Deed:
    """A noun that tells what happened, with the date of that."""

    noun: Token
    slot: ValueSlot
    date: Token


def ask_deeds(sentence: Sentence, reading: Reading) -> Iterator[Fact | Rejected]:
    """Ask when what the nouns of a sentence tell happened."""
    for slot in reading.values:
        deed = _deed_of(slot, sentence)
        if deed is None or full_date(slot.found.value) is None or not _stands(deed.noun):
            continue
        told = _told(deed, sentence, reading)
        if told is None or _is_its_like(told, reading):
            continue
        answer, opening = asked_date(slot.found.value)
        yield make(told, compose(told, opening, 0), answer, "date", "clause.deed", reading)


def _is_its_like(told: Told, reading: Reading) -> bool:
    """Whether what is told of is another of the subject's kind: a bridge does not collapse at a bridge."""
    phrase, subject = told.subject.phrase, reading.discourse.subject
    alike = phrase is not None and phrase.text.split()[-1] == subject.name.split()[-1]
    return alike and phrase is not None and not phrase.about_subject and subject.cls != "person"


def _deed_of(slot: ValueSlot, sentence: Sentence) -> _Deed | None:
    """The noun that a date behind "in" or "on" is told of, with what stands between them."""
    first = slot.tokens[0] if slot.tokens else None
    date = first.nbor(-1) if first is not None and first.i > sentence.tokens.start else None
    if date is None or date.lower_ not in _ON or date.dep_ != "prep":
        return None
    noun = date.head
    if noun.pos_ == "VERB" and (brought := _brought(noun, date)) is not None:
        noun = brought
    while noun.dep_ in ("pobj", "prep") and noun.lower_ not in _DONE and noun.lower_ not in _SUFFERED:
        if noun.dep_ == "prep" and noun.lower_ not in _ADDED:
            return None
        noun = noun.head
    known = noun.lower_ in _DONE or noun.lower_ in _SUFFERED
    return _Deed(noun, slot, date) if known and noun.tag_ == "NN" and noun.i < date.i else None


def _brought(verb: Token, date: Token) -> Token | None:
    """What a verb brought about right before the date of both ("led to *its closure* in 1871")."""
    noun = next((c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ in _BRINGING), None)
    if noun is None and verb.lemma_ == "lead":
        to = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "to"), None)
        noun = next((c for c in to.children if c.dep_ == "pobj"), None) if to is not None else None
    return noun if noun is not None and noun.right_edge.i + 1 == date.i else None


def _stands(noun: Token) -> bool:
    """Whether a sentence says, and does not plan or deny, that what a noun tells happened."""
    head = noun.head
    if noun.dep_ == "pobj":
        prep, head = head, head.head
        led = prep.lower_ == "to" and head.lemma_ == "lead"
        if prep.lower_ not in _TIMES and not led:
            return False
        if head.pos_ not in ("VERB", "AUX") and prep.lower_ not in ("after", "before", "until", "since"):
            return False
    elif noun.dep_ == "dobj":
        if head.lemma_ not in _BRINGING:
            return False
    elif noun.dep_ not in ("nsubj", "nsubjpass") or head.lemma_ in ("be", "follow"):
        return False
    while head.pos_ not in ("VERB", "AUX") and head.head != head:
        head = head.head
    return not refusal(head)


def _told(deed: _Deed, sentence: Sentence, reading: Reading) -> Told | None:
    """What a noun tells, as a clause in the past that wants its date."""
    noun, word = deed.noun, deed.noun.lower_
    owner = _owner(noun, sentence, reading)
    if owner is None or any(c.dep_ in ("amod", "conj", "cc", "compound", "relcl") for c in noun.children):
        return None
    phrase, tokens = owner
    more = _more(deed, sentence, reading)
    wanted = _NEEDS.get(word)
    if more is None or (wanted and not any(p.part.head.lower_ in wanted for p in more)):
        return None
    group = _group(word)
    head = next((t for t in tokens if t.dep_ in ("poss", "pobj")), tokens[0])
    clause = Clause(
        sentence=sentence,
        verb=noun,
        auxiliaries=("was",) if word in _SUFFERED else ("did",),
        passive=word in _SUFFERED,
        subject=Part("subject", tuple(tokens), head),
        parts=(),
        main=False,
    )
    when = Part("preposition", (deed.date, *deed.slot.tokens), deed.date)
    parts = (ToldPart(when, Phrase("")), *more)
    return Told(clause, group, ToldPart(clause.subject, phrase, "", True), parts, ())


def _group(word: str) -> VerbGroup:
    """The verb of a noun, as a question in the past says it."""
    if word in _SUFFERED:
        done = _SUFFERED[word]
        return VerbGroup(f"was {done}", f"were {done}", "was", done, "")
    verb, _, particle = _DONE[word].partition(" ")
    past = f"{inflect(verb, 'VBD')} {particle}".strip()
    return VerbGroup(past, past, "did", _DONE[word], "")


def _owner(noun: Token, sentence: Sentence, reading: Reading) -> tuple[Phrase, Sequence[Token]] | None:
    """Who died or what was closed, in words; None where that is not told by a name or a full description."""
    whose = next((c for c in noun.children if c.dep_ == "poss"), None)
    if whose is None:
        of = next(
            (c for c in noun.children if c.dep_ == "prep" and c.lower_ == "of" and c.i == noun.i + 1), None
        )
        thing = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
        if thing is None or thing.tag_ not in ("NN", "NNP", "NNPS"):
            return None
        dates = {t.i for c in thing.children if c.dep_ == "prep" and c.lower_ in _ON for t in c.subtree}
        tokens = [t for t in thing.subtree if t.i not in dates]
    else:
        tokens = [t for t in whose.subtree if t.tag_ != "POS"]
        if whose.tag_ == "PRP$":
            return _by_pronoun(whose, noun, sentence, reading)
    if any(t.dep_ in ("conj", "relcl", "acl") or t.text == "," for t in tokens):
        return None
    phrase = word_phrase(tokens, sentence, reading.discourse)
    if isinstance(phrase, str) or not (phrase.about_subject or phrase.names):
        return None
    person = phrase.about_subject or any(
        (n := reading.discourse.names.find(text)) is not None and n.type == "person" for text in phrase.names
    )
    return (phrase, tokens) if person or noun.lower_ not in _OF_PEOPLE else None


def _by_pronoun(
    whose: Token, noun: Token, sentence: Sentence, reading: Reading
) -> tuple[Phrase, Sequence[Token]] | None:
    referent = reading.discourse.referent(whose, sentence)
    if referent is None:
        return None
    if referent.is_subject:
        return Phrase(reading.discourse.subject.reference, referent.leans, True), [whose]
    name = referent.name
    if name is None or (noun.lower_ in _OF_PEOPLE and name.type != "person"):
        return None
    return Phrase(name.shown, referent.leans, False, (name.text,)), [whose]


def _more(deed: _Deed, sentence: Sentence, reading: Reading) -> list[ToldPart] | None:
    """The phrases between a noun and its date that say where, as what or by whom; None where one cannot be
    told."""
    found = []
    for child in deed.noun.children:
        if child.dep_ not in ("prep", "agent") or child.i == deed.date.i or child.lower_ == "of":
            continue
        tokens = [t for t in child.subtree if not deed.date.i <= t.i]
        if child.lower_ not in _ADDED or child.i > deed.date.i or any(t.like_num for t in tokens):
            return None
        phrase = word_phrase([t for t in tokens if t.text != ","], sentence, reading.discourse)
        if isinstance(phrase, str):
            return None
        found.append(ToldPart(Part("preposition", tuple(tokens), child), phrase))
    return found
