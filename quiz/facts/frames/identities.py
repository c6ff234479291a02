"""Sentences that say which one it is: "the last trader was the firm of Lund & Sons", "Ode, the oldest town".

The copula may stand either way round, or a comma in its place. What is asked for is the name, by what the
phrase on the other side singles out (`single_phrases`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.asking.slots import NameSlot, slot_of
from quiz.facts.clauses.status import refusal
from quiz.facts.frames.appositions import KINDS
from quiz.facts.frames.makers import RANKS
from quiz.facts.frames.single_phrases import behind, singled
from quiz.facts.frames.singles import is_foremost, singled_words
from quiz.facts.frames.spots import Spot, be, fact, worded
from quiz.facts.model import Answer, Fact
from quiz.facts.names.lexicon import FINE_NOUNS, head_type, kind_asked
from quiz.facts.names.runs import Run
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.mentions import clause_of
from quiz.facts.reference.rivals import PERSONS
from quiz.facts.subject_nouns import GROUPS, PLACES
from quiz.facts.terms.trades import NATIVES, is_role
from quiz.facts.wording.phrases import Phrase
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_TOLD = {
    **dict.fromkeys(("point", "summit", "peak"), ("place", "mountain")),
    **dict.fromkeys(("employer", "manufacturer", "landowner"), ("organization", "company")),
    "constituency": ("place", "constituency"),
}
"""What a name of no known kind is by the noun that it stands beside."""
_AGENTS = ("er", "or", "ist", "ent", "ant", "ee", "man")
"""How nouns end that tell what somebody does."""
_ENDING = ("ADP", "AUX", "PRON", "ADV", "SCONJ")
_LINKING = ("is", "was", "became")
_FAR = 8
_PLACED = ("at", "in", "near")
_TIMES = ("in", "by", "during", "from", "until", "since", "at", "between", "before")
_PASSING = word_set("now still currently also today however therefore thus")
_JOINING = word_set("punct cc conj nsubj attr aux advcl dep mark relcl ccomp")


@dataclass(frozen=True, slots=True)
class Identity:
    """A noun that is singled out, and the name that it goes by, told by `verb`, which a comma may replace.

    `where`: the preposition before the name, where what is told is in which place the thing is.
    """

    noun: Token
    slot: NameSlot
    verb: Token | None = None
    where: str = ""


def identified(spot: Spot) -> Iterator[Fact]:
    """Ask which one it is that a sentence singles out."""
    for noun in spot.sentence.tokens:
        found = _identity(noun, spot) if noun.tag_ == "NN" and singled_words(noun) else None
        if found is not None and (made := _fact(found, spot)) is not None:
            yield made


def _identity(noun: Token, spot: Spot) -> Identity | None:
    """The name that a noun goes by; one behind the comma of an owned noun is the ties' (`appositions`)."""
    verb, doc = noun.head, noun.doc
    linked = verb.lower_ in _LINKING
    if linked and noun.dep_ == "nsubj" and noun.i < verb.i:
        start = next((t.i for t in doc[verb.i + 1 :] if t.lower_ not in _PASSING), verb.i + 1)
        placed = doc[start].lower_ if doc[start].lower_ in _PLACED else ""
        slot = _name_from(start + bool(placed), spot)
        return Identity(noun, slot, verb, placed) if slot is not None else None
    if linked and noun.dep_ == "attr":
        subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
        if subject is None:
            return None
        who = verb.dep_ == "relcl" and subject.lower_ in ("who", "which") and subject.i == verb.left_edge.i
        slot = _name_of(verb.head if who else subject, spot)
        return Identity(noun, slot, verb) if slot is not None else None
    if any(c.dep_ == "poss" for c in noun.children):
        return None
    slot = _name_beside(noun, spot)
    return Identity(noun, slot) if slot is not None else None


def _name_beside(noun: Token, spot: Spot) -> NameSlot | None:
    """The name between commas on either side of a noun's phrase."""
    before = noun.left_edge.i - 1
    if noun.dep_ == "appos" and noun.head.i < noun.i and noun.doc[before].text == ",":
        return _name_of(noun.head, spot)
    last = max((t.i for t in behind(noun) or ()), default=noun.i)
    if last + 2 >= spot.sentence.tokens.end or noun.doc[last + 1].text != ",":
        return None
    slot = _name_from(last + 2, spot)
    head = slot.run.head if slot is not None else noun
    while head.dep_ in ("appos", "oprd", "acl", "dobj") and head.head not in (noun, noun.head):
        head = head.head
    beside = head.dep_ == "appos" or (head.dep_ == noun.dep_ and head.head is noun.head)
    return slot if beside and head.head in (noun, noun.head) else None


def _name_from(at: int, spot: Spot) -> NameSlot | None:
    """The name that begins here, behind an article and what describes it: "the cannery, Lund & Sons"."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    words: list[Token] = []
    for token in doc[at : min(end, at + _FAR)]:
        run = spot.page.discourse.run_at(spot.sentence, token.i)
        native = run is not None and _says_whence(run, spot)
        if run is not None and not native:
            slot = slot_of(run, words, spot.page.discourse) if _closes(run, spot) else None
            bare = all(t.pos_ == "DET" for t in words)
            return slot if slot is not None and (bare or slot.noun or slot.name.type == "person") else None
        described = token.text.islower() and (token.pos_ in ("DET", "ADJ", "NOUN") or token.tag_ == "VBG")
        capital = (
            run is not None
            or (bool(words) and token.pos_ == "PROPN")
            or token.ent_type_ == "NORP"
            or token.text in NATIVES
        )
        if described or capital:
            words.append(token)
        elif not words or token.lower_ not in (",", "called", "named", "of"):
            return None
    return None


def _says_whence(run: Run, spot: Spot) -> bool:
    """Whether a name only says where the one behind it is from: "the *New Zealand* swimmer Jo Ek"."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    trade = run.end < end and doc[run.end].pos_ == "NOUN" and doc[run.end].text.islower()
    at = run.end + trade
    return at < end and spot.page.discourse.run_at(spot.sentence, at) is not None


def _name_of(head: Token, spot: Spot) -> NameSlot | None:
    """The name that a phrase is, with what stands before it."""
    run = run_around(head, spot.sentence, spot.page.discourse)
    if run is None:
        return None
    return slot_of(run, [t for t in head.lefts if t.i < run.start], spot.page.discourse)


def _closes(run: Run, spot: Spot) -> bool:
    """Whether a name ends here, and no list of names begins."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    if run.end >= end:
        return True
    following = doc[run.end]
    if following.text == ",":
        second = spot.page.discourse.run_at(spot.sentence, min(run.end + 1, end - 1))
        return second is None
    return following.is_punct or following.pos_ in _ENDING or following.tag_ == "VBN"


def _fact(found: Identity, spot: Spot) -> Fact | None:
    slot = found.slot
    named = range(slot.run.start, slot.run.end)
    told = circumstances(found.verb, found.noun, named, spot, found.where)
    answer = _answer(found.noun, slot) if told is not None else None
    phrase = singled(found.noun, spot) if answer is not None else None
    if told is None or answer is None or phrase is None or slot.name.text in phrase.names:
        return None
    asked = _asked(found, slot, answer, spot)
    if not told and asked.endswith(" was") and _passes(found.noun, phrase, spot):
        return None
    stem = " ".join([asked, phrase.text, *(t.text for t in told)])
    among = "person" if answer.type == "person" else found.noun.lower_
    kind = KINDS.get(answer.type, "other")
    return fact(spot, f"identity.{among}", kind, answer, stem, (phrase, *told))


def _passes(noun: Token, phrase: Phrase, spot: Spot) -> bool:
    """Whether another may have been the largest at another time, so that "was" alone does not tell which."""
    if not is_foremost(noun) or noun.lower_ in PERSONS or is_role(noun.lower_):
        return False
    subject = spot.page.subject
    lasting = subject.past or subject.cls not in (*PLACES, *GROUPS)
    return not lasting or not (phrase.about_subject and subject.reference in phrase.text)


def _answer(noun: Token, slot: NameSlot) -> Answer | None:
    """The name as an option, where it can be what the noun says."""
    told, name = head_type(noun.lower_) or _TOLD.get(noun.lower_), slot.name
    noun_told = head_type(slot.noun.split()[-1]) if slot.noun else None
    role = is_role(noun.lower_)
    if noun_told is not None and (role or told is None or told[0] == noun_told[0]):
        return Answer(name.shown, *noun_told)
    if noun.lower_ in PERSONS or role:
        given = name.type == "person" or (not name.sure and not name.fine)
        fits = given and " " in _person(slot) and not head_type(name.text.split()[-1])
        shown = RANKS.sub("", _person(slot))
        return Answer(shown, "person", slot.noun or name.role) if fits else None
    if told is not None and told[0] == name.type == "organization":
        return Answer(name.shown, told[0], noun.lower_ if noun.lower_ == "airline" else told[1])
    if name.type == "person" and not noun.lower_.endswith(_AGENTS):
        return None
    if name.type and (name.sure or slot.noun):
        return slot.answer if told is None or told[0] == name.type else None
    return Answer(name.shown, *told) if told is not None and name.type in ("", told[0]) else None


def _person(slot: NameSlot) -> str:
    """A person's name without the people that may stand before it ("the *Hungarian* Zita Holm")."""
    people, _, rest = slot.name.shown.partition(" ")
    native = people in NATIVES or people.endswith("lander")
    native = native or slot.run.head.doc[slot.run.start].ent_type_ == "NORP"
    return rest if native and " " in rest and slot.run.text == slot.name.shown else slot.name.shown


def _asked(found: Identity, slot: NameSlot, answer: Answer, spot: Spot) -> str:
    """The words that ask, and the verb."""
    said = found.verb.lower_ if found.verb is not None else be(found.noun, spot)
    if found.where:
        return f"where {said}"
    if answer.type == "person":
        return f"who {said}"
    if answer.type == "work":
        return "what is the title of"
    told = head_type(found.noun.lower_)
    noun = slot.noun.split()[-1] if slot.noun else ""
    if not noun and told is None and found.noun.lower_ not in _TOLD and answer.fine in FINE_NOUNS:
        noun = kind_asked(answer.text, answer.fine)
    return f"which {noun} {said}" if noun and noun != found.noun.lower_ else f"what {said}"


def circumstances(
    verb: Token | None, noun: Token, named: Collection[int], spot: Spot, where: str = ""
) -> Sequence[Phrase] | None:
    """When it is so; None where it is not asserted, or hangs on something else.

    Args:
        verb: the copula, None where a comma stands in its place.
        noun: what is singled out.
        named: the places of the tokens that tell which one it is.
        spot: the sentence.
        where: the preposition before these.
    """
    if verb is None:
        return None if _is_denied(noun) else ()
    if refusal(verb) or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return None
    told = []
    for child in verb.children:
        own = child.i in named or child.lower_ == where or child == noun
        which = child.i < verb.i and any(t.lower_ == "which" for t in child.subtree)
        if own or which or child.dep_ in _JOINING or (child.dep_ == "advmod" and child.lower_ in _PASSING):
            continue
        if child.dep_ == "prep" and child.i > verb.i and child.nbor(-1).text == ",":
            continue
        phrase = worded(child.subtree, spot) if child.dep_ == "prep" and child.lower_ in _TIMES else None
        if phrase is None or not any(t.like_num for t in child.subtree):
            return None
        told.append(phrase)
    return told


def _is_denied(noun: Token) -> bool:
    """Whether the clause around two phrases side by side is not asserted; its subject exists all the same."""
    verb = clause_of(noun)
    subject = noun if noun.dep_ != "appos" else noun.head
    return subject.dep_ not in ("nsubj", "nsubjpass") and bool(refusal(verb))


RULES = (identified,)
