"""Who somebody's brother is, what a thing's tributary is called: "its principal tributary, the Pichico"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.facts.frames.owners import owner_of
from quiz.facts.frames.spots import Spot, be, fact, noun_phrase, worded
from quiz.facts.model import Answer, Fact
from quiz.facts.names.document import Name
from quiz.facts.names.geography import COUNTRIES, division_of
from quiz.facts.names.runs import Run
from quiz.facts.reference.pronouns import PRONOUNS
from quiz.facts.terms.trades import KIN, OFFICES, is_role
from quiz.facts.wording.phrases import Phrase
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_TIES = KIN | word_set(
    "successor predecessor mentor collaborator rival manager deputy assistant pupil teacher "
    "tutor heir nickname"
)
_ASK_NAME = {"organization", "place", "work", "event", "character", "person"}
KINDS = {
    "person": "person",
    "character": "cast",
    "organization": "organization",
    "place": "place",
    "work": "work",
    "event": "other",
}
_LOOSE = word_set("other former own new late future several old one second-in-command")
_ONE = word_set("first last founding")
_ORDINALS = word_set("first second third fourth")
_BLOCKED = word_set(
    """city town village county province state coast region district parish borough municipality island
    republic kingdom duchy name names example case time way part kind one ones year month day that others
    version form"""
)


@dataclass(frozen=True, slots=True)
class Tie:
    """A noun, whose it is, and the name that stands in apposition to it."""

    noun: Token
    owner: Phrase
    possessive: bool
    role: str
    name: Name
    run: Run


def ties(spot: Spot) -> Iterator[Fact]:
    """Ask for the name that is explained as somebody's or something's."""
    found = [t for n in spot.sentence.tokens if n.pos_ == "NOUN" and (t := _tie(n, spot)) is not None]
    for tie in found:
        rivals = [
            t
            for t in found
            if t is not tie and t.noun.lemma_ == tie.noun.lemma_ and t.owner.text == tie.owner.text
        ]
        if rivals or not _may_ask(tie):
            continue
        yield fact(
            spot,
            f"tie.{tie.noun.lower_}",
            KINDS[tie.name.type],
            _answer(tie),
            _stem(tie, spot),
            (tie.owner,),
        )


def _may_ask(tie: Tie) -> bool:
    role = is_role(tie.noun.lower_) or tie.noun.lower_ in _TIES
    if tie.name.type not in _ASK_NAME or tie.noun.lower_ in _BLOCKED or tie.noun.tag_ == "NNS":
        return False
    if tie.noun.lower_ in OFFICES and tie.owner.about_subject and not set(tie.role.split()) & _ONE:
        return False
    if set(tie.role.split()) & _LOOSE and tie.noun.lower_ not in KIN:
        return False
    return role == (tie.name.type in ("person", "character")) and (tie.name.sure or role)


def _answer(tie: Tie) -> Answer:
    fine = (tie.name.role or "") if tie.name.type == "person" else tie.name.fine
    return Answer(tie.name.shown, tie.name.type, fine)


def _stem(tie: Tie, spot: Spot) -> str:
    owned = f"{tie.owner.text}'s {tie.role}" if tie.possessive else f"the {tie.role} of {tie.owner.text}"
    if tie.name.type in ("person", "character"):
        past = be(tie.noun, spot) in ("was", "were") or tie.noun.lower_ in KIN
        past = past or bool(set(tie.role.split()) & (_ONE | _ORDINALS))
        return f"who {'was' if past else 'is'} {owned}"
    return f"what {'was' if be(tie.noun, spot) in ('was', 'were') else 'is'} the name of {owned}"


def _tie(noun: Token, spot: Spot) -> Tie | None:
    """A noun with an owner and a name in apposition, or None."""
    run = _name_after(noun, spot) or _name_before(noun, spot)
    if (
        run is None
        or spot.page.discourse.names_subject(run)
        or spot.sentence.tokens.doc[run.start].ent_type_ == "NORP"
    ):
        return None
    name = spot.page.names.mention(run)
    owner = _owner(noun, spot)
    if name is None or owner is None:
        return None
    phrase, possessive, tokens = owner
    if name.text in phrase.names or name.text in phrase.text:
        return None
    role = _role_words(noun, tokens, spot)
    return Tie(noun, phrase, possessive, role, name, run) if role else None


def _role_words(noun: Token, owner: set[int], spot: Spot) -> str:
    """The noun with what stands before it, the owner left out: "elder brother"."""
    before = [
        c
        for c in noun.children
        if c.i < noun.i and c.i not in owner and c.dep_ in ("amod", "compound", "nmod")
    ]
    of = [c for c in noun.children if c.i == noun.i + 1 and c.lower_ == "of" and c.i not in owner]
    if of and (_end_of(of[0]) != of[0].i + 1 or not of[0].nbor(1).text.islower()):
        return ""
    behind = {of[0], of[0].nbor(1)} if of else set()
    tokens = sorted({t for c in before for t in c.subtree} | {noun} | behind, key=lambda t: t.i)
    if any(
        spot.page.discourse.run_at(spot.sentence, t.i) is not None
        or (t.like_num and t.lower_ not in _ORDINALS)
        or (t.pos_ in ("PRON", "VERB") and t.dep_ != "amod")
        for t in tokens
    ):
        return ""
    phrase = worded(tokens, spot)
    return phrase.text if phrase is not None and not phrase.leans else ""


def _name_after(noun: Token, spot: Spot) -> Run | None:
    """The name that follows a noun's phrase behind a comma, and is closed by one: ", Pilar Quintavalle,"."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    at = noun.i + 1
    of = next(
        (c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "at", "in") and c.i == at), None
    )
    if of is not None:
        at = _end_of(of) + 1
    if at >= end or doc[at].text != ",":
        return None
    return _run_from(at + 1, noun, spot)


def _end_of(preposition: Token) -> int:
    """The last token of a prepositional phrase before any comma."""
    last = preposition.i
    while last + 1 <= preposition.right_edge.i and preposition.doc[last + 1].text not in (",", "(", ";"):
        last += 1
    return last


def _run_from(start: int, noun: Token, spot: Spot) -> Run | None:
    """The name that begins here, after an article and a role at the most, if it is a whole apposition."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    at = start
    while at < end and at < start + 5:
        run = spot.page.discourse.run_at(spot.sentence, at)
        if run is not None:
            whole = _closes(run, spot) and _apposed(noun, run) and not _is_land_of_place(run)
            return run if whole else None
        if not (doc[at].lower_ in ("the",) or (doc[at].pos_ in ("ADJ", "NOUN") and doc[at].text.islower())):
            return None
        at += 1
    return None


def _closes(run: Run, spot: Spot) -> bool:
    """Whether a name ends its apposition, and no list of names goes on."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    at = run.end
    if at < end and doc[at].text == "(":
        while at < end and doc[at].text != ")":
            at += 1
        at += 1
    if at >= end or doc[at].text in (".", ";", ")"):
        return True
    if doc[at].text == ",":
        rest = [doc[i] for i in range(at + 1, min(at + 3, end))]
        return not (rest and (spot.page.discourse.run_at(spot.sentence, rest[0].i) is not None))
    return False


def _is_land_of_place(run: Run) -> bool:
    """Whether a name only tells where the name before it lies: "the shore of Nova Scotia, *Canada*"."""
    doc = run.head.doc
    behind_name = run.start > 1 and doc[run.start - 1].text == "," and doc[run.start - 2].pos_ == "PROPN"
    return behind_name and (run.text in COUNTRIES or bool(division_of(run.text)))


def _apposed(noun: Token, run: Run) -> bool:
    """Whether the parse agrees, or at least does not make the two partners of a list."""
    return run.head.dep_ != "conj" and (
        run.head.dep_ == "appos" or run.head.head in (noun, noun.head) or run.head in noun.subtree
    )


def _name_before(noun: Token, spot: Spot) -> Run | None:
    """The name that a noun explains behind it: "Lance Acord, Jonze's long-time director of photography"."""
    if noun.dep_ != "appos" or noun.head.i > noun.i:
        return None
    left = noun.left_edge
    if left.i == 0 or left.nbor(-1).text != ",":
        return None
    for run in spot.page.discourse.runs[spot.sentence.span.start].values():
        if run.end == left.i - 1 and run.start <= noun.head.i < run.end:
            return run
    return None


def _owner(noun: Token, spot: Spot) -> tuple[Phrase, bool, set[int]] | None:
    """Whose the noun is: (in words, whether said with 's, its tokens)."""
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    if owner is not None:
        phrase = _referred(owner, spot)
        taken = {t.i for t in owner.subtree}
        if phrase is None:
            return None
        short = (
            not re.match(r"(?:the|a|an) |[a-z]", phrase.text)
            and '"' not in phrase.text
            and not phrase.text.endswith("s")
        )
        return phrase, short, taken
    of = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    if of is None or not any(c.lower_ in ("the", "a") and c.dep_ == "det" for c in noun.children):
        return None
    if any(c.lower_ == "a" and c.dep_ == "det" for c in noun.children):
        return None
    target = next((c for c in of.children if c.dep_ == "pobj"), None)
    phrase = noun_phrase(target, spot) if target is not None and target.tag_ not in ("NNS",) else None
    return (
        (phrase, False, {t.i for t in of.subtree})
        if phrase is not None and (phrase.names or phrase.about_subject)
        else None
    )


def _referred(owner: Token, spot: Spot) -> Phrase | None:
    """An owner in words: a name, "whose" antecedent, or what a pronoun stands for."""
    if owner.lower_ == "whose":
        verb = owner.head
        while verb.dep_ != "relcl" and verb.head != verb:
            verb = verb.head
        antecedent = verb.head
        phrase = (
            noun_phrase(antecedent, spot)
            if verb.dep_ == "relcl" and antecedent.pos_ in ("PROPN", "NOUN")
            else None
        )
        return phrase if phrase is not None and (phrase.names or phrase.about_subject) else None
    if owner.lower_ in PRONOUNS:
        referent = owner_of(owner, spot)
        if referent is None or referent.thing:
            return None
        if referent.name is None:
            return Phrase(spot.page.subject.reference, referent.leans, True)
        text = f'"{referent.name.text}"' if referent.name.type == "work" else referent.name.text
        return Phrase(text, referent.leans, False, (referent.name.text,))
    if any(t.tag_ in ("VBD", "VBZ", "VBP") or (t.tag_ == "VBN" and t.i < owner.i) for t in owner.subtree):
        return None
    phrase = worded((t for t in owner.subtree if t.dep_ != "case"), spot)
    if phrase is not None and phrase.text.endswith(("'s", "’s")):
        phrase = replace(phrase, text=phrase.text[:-2])
    if phrase is not None and phrase.about_subject and spot.page.subject.reference not in phrase.text:
        return None
    return phrase if phrase is not None and (phrase.names or phrase.about_subject) else None


RULES = (ties,)
