"""Whether a clause says enough to be asked about: verbs that want a complement, nouns that say nothing alone.

Each table is data: a verb with the prepositions of which it needs one, a noun that needs an "of …", a verb
of state that is true for longer than the date beside it tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, Part
from quiz.facts.clauses.complements import lacks_complement, lacks_its_seat, lacks_post, placed_nowhere
from quiz.facts.terms.find import kinds_of
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.grounding import BRIDGES, IDIOMS
from quiz.facts.wording.telling import Told, ToldPart, behind_participle
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

EMPTY_NOUNS = word_set(
    """group paper record figure number proportion person place matter thing plan study survey part role
    job position match move deal agreement attempt decision error mistake event incident version copy
    member meeting visit letter request call result case way effort change series set pair list page
    line point rest amount sum total fine percentage share body piece post one bid offer report proposal
    contract loan fee office draft message statement announcement design party estimate"""
)
STATES = word_set(
    """have hold own contain represent include stand remain consist form employ account cover number be
    live operate comprise belong serve run measure weigh cost know"""
)
UNDOING = word_set(
    """remove cut cancel withdraw reject drop delete abandon discard scrap revoke annul overturn retract
    disprove"""
)
_TAKEN_BACK = word_set(
    """feature include star contain depict show play cast portray involve book schedule plan intend budget
    reserve commission order award offer grant elect appoint name rename set"""
)
WHOLE = word_set("die bear kill bury marry found establish disband dissolve open close demolish abolish")
"""Verbs that tell all of what happened once, wherever it was."""
_LASTING = word_set("lead manage coach captain command head run own chair represent support use employ play")
_GATHERED = word_set(
    """delegate delegation expedition patrol party landing garrison guard vanguard assault attack raid inquiry
    search excavation uprising revolt mutiny convoy envoy"""
)
_PRELIMINARY = frozenset(["audition", "negotiate", "approach", "consider", "apply", "compete"])
_TALKS = frozenset(["negotiations", "talks", "discussions"])
_EVENTS = frozenset(
    ["premiere", "debut", "launch", "opening", "release", "performance", "meeting", "wedding"]
)
_ONLY_OF = frozenset(["place", "role", "part", "position", "post", "seat", "spot", "figure", "number"])
_AS_OF = frozenset(["employ", "operate", "number", "account"])
"""States whose figure was true at its date alone."""
_MASS = frozenset(
    [
        "filming",
        "photography",
        "production",
        "shooting",
        "construction",
        "work",
        "development",
        "recording",
        "fighting",
    ]
)
_MEASURED = word_set(
    """attendance circulation enrolment enrollment membership output production ridership trade traffic
    turnover unemployment"""
)
_CONTENT_PREPOSITIONS = frozenset(
    {"of", "about", "for", "on", "against", "with", "within", "between", "to", "by", "from", "in", "at"}
)


def _of_one_occasion(told: Told) -> bool:
    """Whether a group that somebody led was there for one occasion: "the delegates, headed by Ada Poe"."""
    head, phrase = told.clause.subject.head, told.subject.phrase
    led = told.clause.passive and told.clause.verb.lemma_ in ("lead", "command", "head")
    definite = (
        phrase is not None and phrase.text.casefold().startswith("the ") and len(phrase.text.split()) > 2
    )
    return led and definite and head.lemma_.casefold() in _GATHERED


def _commanded(told: Told) -> bool:
    """Whether a force of so many was commanded, which had one commander ("a train of 118 guns")."""
    clause = told.clause
    led = clause.passive and clause.verb.lemma_ == "command"
    return led and any(t.like_num for t in clause.subject.tokens)


def incomplete(told: Told, slot: int | None, *, dated: bool = False, counted: bool = False) -> str:
    """Why a clause is not asked about although it can be worded; "" where it is complete.

    Args:
        told: the clause in words.
        slot: the part that is asked for, None for the subject.
        dated: whether the question asks when.
        counted: whether the question asks how many.
    """
    clause = told.clause
    verb = clause.verb.lemma_.casefold()
    if _undone(clause):
        return "undone by the main clause"
    lost = [p for i, p in enumerate(told.parts) if i != slot and p.lost]
    if any(tears_an_object(p, told, bare=True) for p in lost) or (
        lost and not _enough_left(told, slot, dated=dated, counted=counted)
    ):
        return "what narrows it is lost"
    if (slot is None and verb in _PRELIMINARY) or any(p.part.head.lower_ in _TALKS for p in told.parts):
        return "others did so too"
    doer = slot is None or told.parts[slot].part.role == "agent"
    alone = doer and verb in _LASTING and not _of_one_occasion(told) and not _commanded(told)
    if alone and not any(p.phrase for i, p in enumerate(told.parts) if i != slot):
        return "more than one may have done so"
    if dated and verb in STATES and not _has_event(told):
        return "true for longer than its date"
    if placed_nowhere(told, slot) or any(lacks_its_seat(told, i) for i in range(len(told.parts))):
        return "placed in what is left out"
    if lacks_post(told, verb, slot):
        return "the post is missing"
    if lacks_complement(told, verb, slot, dated=dated):
        return "the verb's complement is missing"
    phrases = [told.subject] if slot is not None else []
    phrases += [p for i, p in enumerate(told.parts) if i != slot and p.phrase is not None]
    for told_part in phrases:
        if not _named_in_full(told_part) and says_nothing(told_part.part, clause):
            return "a noun that says nothing alone"
    return ""


def lost_its_place(told: Told) -> bool:
    """Whether the clause lost what opened it ("In his place, …") and nothing but its object is left."""
    first = told.clause.subject.head.i
    opening = (p for p in told.parts if p.part.fronted and p.part.role == "preposition")
    fronted = [p for p in opening if not first < p.part.head.i < told.clause.verb.i]
    lost = any(p.phrase is None and not behind_participle(p.part) for p in fronted)
    return lost and sum(p.phrase is not None for p in told.parts) < 2


def _undone(clause: Clause) -> bool:
    """Whether the main clause takes back what is told of its subject ("a scene featuring X was cut").

    What happened or was decided stays so ("a proposal, *approved by the council*, was rejected").
    """
    root = _root(clause)
    if clause.main or root.lemma_.casefold() not in UNDOING:
        return False
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in root.children)
    return passive and clause.verb.lemma_.casefold() in _TAKEN_BACK and clause.subject.head.head == root


def tears_an_object(lost: ToldPart, told: Told, *, bare: bool) -> bool:
    """Whether a phrase that was lost told more of the object right before it: of one without an article
    ("entered *orbit* around the comet"), or, if not `bare`, of some of many ("60 acres on the isle").
    """
    thing = next((p.part for p in told.parts if p.part.role == "object" and not p.part.fronted), None)
    if not lost.lost or thing is None or thing.tokens[-1].i + 1 != lost.part.tokens[0].i:
        return False
    some = not any(c.dep_ in ("det", "poss") and c.lower_ not in ("a", "an") for c in thing.head.children)
    alone = len(thing.tokens) == 1 and thing.head.tag_ == "NN"
    return alone if bare else some and thing.head.pos_ == "NOUN"


def _enough_left(told: Told, slot: int | None, *, dated: bool, counted: bool) -> bool:
    """Whether a clause that lost a phrase which narrows it still has one answer."""
    if slot is None or counted or told.subject.phrase is None:
        return False
    known = told.subject.phrase.about_subject or bool(told.subject.phrase.names)
    kept = sum(p.phrase is not None for i, p in enumerate(told.parts) if i != slot)
    if dated:
        if known and told.clause.verb.lemma_.casefold() in WHOLE:
            return True
        named = known or any(p.phrase.names for p in told.parts if p.phrase is not None)
        return _of_the_subject(told) or (named and kept > 0)
    return known and kept > 0


def _of_the_subject(told: Told) -> bool:
    """Whether it is told of a thing of the article's subject ("*the garrison of the castle* surrendered")."""
    head, phrase = told.clause.subject.head, told.subject.phrase
    if phrase is None or head.tag_ != "NN":
        return False
    return bool(phrase.owned or phrase.tied) or (phrase.about_subject and " of " in phrase.text)


def _has_event(told: Told) -> bool:
    """Whether what is told took place on a day ("had its *premiere*", "*first* wore", "ran *aground*",
    "the *last* train ran").
    """
    happened = told.clause.verb.lemma_ in ("run", "stand") and any(
        p.part.head.lower_ in ("for", "aground", "against", "into", "down") for p in told.parts
    )
    singled = any(c.lower_ in ("first", "last", "final") for c in told.clause.subject.head.children)
    happened = happened or (singled and told.clause.verb.lemma_ == "run")
    held = told.clause.passive and told.clause.verb.lemma_ == "hold"
    happened = happened or (held and not any(p.part.role == "agent" for p in told.parts))
    happened = happened or (told.clause.passive and told.clause.verb.lemma_ == "form")
    happened = happened or (told.clause.verb.lemma_ in _AS_OF and _counts(told))
    if happened or any(p.part.head.lower_ in ("first", "last") for p in told.middle):
        return True
    return any(p.part.role == "object" and p.part.head.lower_ in _EVENTS for p in told.parts)


def _counts(told: Told) -> bool:
    """Whether so many of something are told of, and not a number alone."""
    heads = (p.part.head for p in told.parts if p.part.role in ("object", "preposition"))
    return any(c.dep_ == "nummod" and not c.head.like_num for head in heads for c in head.children)


def _root(clause: Clause) -> Token:
    token = clause.verb
    while token.head != token:
        token = token.head
    return token


def _named_in_full(told_part: ToldPart) -> bool:
    """Whether a bare "the role" was put into words that tell which ("the role of Maren"), and a noun of one
    word is a name that opens the sentence, taken for a noun by the parser.
    """
    kept = [t for t in told_part.part.kept if t.pos_ not in ("ADP", "PUNCT")]
    if told_part.phrase is None:
        return False
    if [t.tag_ for t in kept] == ["NN"] and kept[0].text.istitle() and told_part.named:
        return True
    if [t.pos_ for t in kept] != ["DET", "NOUN"]:
        return False
    return len(told_part.phrase.text.split()) > len(kept) + 1 or told_part.phrase.about_subject


def says_nothing(part: Part, clause: Clause) -> bool:
    """Whether a phrase is no more than "a group", "the firing" or a bare "reconstruction"."""
    if part.role not in ("subject", "object", "attribute", "preposition"):
        return False
    if part.role == "object" and all(t.like_num and t.text.isalpha() for t in part.kept):
        return True
    head = (
        next((c for c in part.head.children if c.dep_ == "pobj"), None)
        if part.role == "preposition"
        else part.head
    )
    idiom = clause.verb.lemma_ == "take" and part.role == "object" and part.head.lower_ in ("place", "part")
    idiom = idiom or " ".join(t.lower_ for t in part.kept) in IDIOMS
    if idiom or head is None or head.pos_ != "NOUN" or clause.sentence.paragraph.mask_at(head) is not None:
        return False
    kept = part.kept
    words = [t for t in kept if t.i != head.i and t.dep_ != "det" and t.pos_ not in ("ADP", "PUNCT", "NUM")]
    several = head.tag_ == "NNS" and part.role == "object" and not words
    if not several and (head.lower_ in EMPTY_NOUNS or head.lemma_.casefold() in EMPTY_NOUNS):
        return not _qualified(head, kept, described=part.role != "subject" or _definite(head))
    doing = head.lower_.endswith("ing") or head.lower_ in _MEASURED
    bare = head.tag_ == "NN" and not doing and not words and len([t for t in kept if t.pos_ != "ADP"]) == 1
    return (
        part.role == "subject"
        and bare
        and head.lower_ not in _MASS
        and not is_role(head.lower_)
        and not kinds_of(head.lower_)
        and not any(head.lower_ in nouns for nouns in BRIDGES.values())
    )


def _definite(head: Token) -> bool:
    return any(c.lower_ == "the" for c in head.children)


def _qualified(head: Token, kept: Sequence[Token], *, described: bool) -> bool:
    """Whether an empty noun is told what it is of: by a complement, a clause or a noun before it.

    `described`: whether an adjective is enough ("for a club-record fee", "the original version").
    """
    inside = {t.i for t in kept}
    for child in head.children:
        if child.i not in inside:
            continue
        if child.dep_ == "poss" and head.lower_ in _ONLY_OF:
            continue
        if child.dep_ in ("compound", "poss", "relcl", "acl", "nmod"):
            return True
        if head.lower_ == "number" and child.dep_ == "nummod" and child.i > head.i:
            return True
        if child.dep_ == "prep" and child.lower_ in _CONTENT_PREPOSITIONS:
            return any(c.dep_ == "pobj" and c.pos_ != "NUM" for c in child.children)
        if child.dep_ == "amod" and (described or child.text[0].isupper()):
            return True
    return False
