"""Whom "she" and "his" mean: the one person of that sex who is in the running, or nobody.

People are in the running who stand in the two sentences before the pronoun's or in its own before it.
Another person of the same sex, one of unknown sex or without a name ("a chemist") leaves it open.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.document import Name
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.runs import Run
from quiz.facts.names.sexes import PRONOUN_SEX, noun_sex
from quiz.facts.reference.antecedents import cannot_be, run_around
from quiz.facts.reference.mentions import main_subject
from quiz.facts.reference.rivals import PERSONS, is_person, may_mean, no_person, of_subject
from quiz.facts.terms.trades import is_role

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_PLACING = frozenset(["in", "at", "near"])
_REACH = 2


@dataclass(slots=True)
class _Seen:
    """Who of a sex is mentioned: the people, how far back each is named, and whether others may be."""

    people: dict[str, tuple[Name, int]] = field(default_factory=dict)
    salient: set[str] = field(default_factory=set)
    unclear: bool = False

    def add(self, name: Name, back: int, *, salient: bool) -> None:
        known = self.people.get(name.text)
        self.people[name.text] = (name, back if known is None else min(back, known[1]))
        if salient:
            self.salient.add(name.text)

    def only(self) -> str:
        """The one person that is mentioned, "" where there are more or others might be."""
        return next(iter(self.people)) if len(self.people) == 1 and not self.unclear else ""


def person_meant(token: Token, sentence: Sentence, discourse: Discourse) -> tuple[Name, int] | None:
    """The person that a pronoun means and how many sentences back the name stands; None where it is open."""
    sex = PRONOUN_SEX.get(token.lower_, "")
    if not sex or of_subject(sex, discourse):
        return None
    ahead = announced(token, sentence, discourse)
    here = _seen(sentence, sex, discourse, 0, token)
    before = discourse.before(sentence)
    last = _seen(before, sex, discourse, 1) if before is not None else _Seen()
    if ahead is not None:
        clear = ahead.only() and not last.unclear and not last.people.keys() - ahead.people.keys()
        return ahead.people[ahead.only()] if clear else None
    if here.unclear or last.unclear:
        return None
    if here.people:
        clear = here.only() and not last.people.keys() - here.people.keys()
        return here.people[here.only()] if clear else None
    earlier = discourse.before(before) if before is not None else None
    first = _seen(earlier, sex, discourse, _REACH) if earlier is not None else _Seen()
    if last.people:
        name = last.only()
        rivals = first.salient - {name} if name not in last.salient else set()
        return last.people[name] if name and not rivals else None
    name = first.only()
    return first.people[name] if name and name in first.salient else None


def announced(token: Token, sentence: Sentence, discourse: Discourse) -> _Seen | None:
    """The main subject where it follows a pronoun that may mean it ("In her first year, Clara Holm …")."""
    subject, sex = main_subject(sentence), PRONOUN_SEX.get(token.lower_, "")
    if not sex or subject is None or subject.i < token.i or token in subject.subtree:
        return None
    seen = _Seen()
    run = run_around(subject, sentence, discourse)
    if run is not None:
        _see_name(run, sex, discourse, 0, seen)
    return seen if seen.people or seen.unclear else None


def _seen(sentence: Sentence, sex: str, discourse: Discourse, back: int, until: Token | None = None) -> _Seen:
    """Who of a sex is mentioned in a sentence, or in the part of it before a token."""
    notes, key = sentence.paragraph.notes, (f"seen {sex} {back}", sentence.tokens.start)
    if until is None and key in notes:
        kept: _Seen = notes[key]
        return kept
    seen = _Seen()
    end = until.i if until is not None else sentence.tokens.end
    runs = [r for r in discourse.runs[sentence.span.start].values() if r.start < end]
    for run in runs:
        if until is None or not beside(until, run):
            _see_name(run, sex, discourse, back, seen)
    named = {i for run in runs for i in range(run.start, run.end)}
    people = [r for r in runs if is_person(discourse.names.find(r.text)) and not discourse.names_subject(r)]
    within = {i for run in people for i in range(run.start, run.end)}
    for token in sentence.tokens:
        if token.i >= end or token.i in named:
            continue
        if PRONOUN_SEX.get(token.lower_) == sex:
            _see_pronoun(token, sentence, discourse, back, seen)
        elif _names_nobody(token, sex) and not _explains(token, within, sentence):
            seen.unclear = True
    if until is None:
        notes[key] = seen
    return seen


def _see_name(run: Run, sex: str, discourse: Discourse, back: int, seen: _Seen) -> None:
    if run.mask is not None or discourse.names_subject(run):
        return
    name = discourse.names.mention(run)
    if name is not None and is_person(name):
        own = name.sex or given_name_sex(run.text)
        if own == sex and name.sure:
            seen.add(name, back, salient=run.head.dep_ in ("nsubj", "nsubjpass"))
        elif own in ("", sex) and (name.sure or not no_person(run)):
            seen.unclear = True
    elif may_mean(sex, name, run) and not _placed(run):
        seen.unclear = True


def _see_pronoun(token: Token, sentence: Sentence, discourse: Discourse, back: int, seen: _Seen) -> None:
    meant = discourse.referent(token, sentence)
    if meant is None:
        seen.unclear = True
    elif meant.name is not None and back + meant.reach <= _REACH:
        seen.add(meant.name, back + meant.reach, salient=token.dep_ in ("nsubj", "nsubjpass"))
    elif meant.name is not None:
        seen.unclear = True


def _placed(run: Run) -> bool:
    """Whether a name stands where places and institutions do."""
    return run.before is not None and (run.before.lower_ in _PLACING or run.before.lower_ == "the")


def beside(token: Token, run: Run) -> bool:
    """Whether a name and a pronoun that is no possessive depend on the same verb: they are two people."""
    if token.dep_ == "poss":
        return False
    verb = _governor(run.head)
    return verb is not None and verb == _governor(token)


def is_another(run: Run, pronoun: Token) -> bool:
    """Whether grammar tells that a name is not whom a pronoun means.

    It stands beside the same verb, opens the clause, or is told of by it ("Bram Lund, *whom she* married").
    """
    if pronoun.dep_ == "poss":
        return False
    told_of = pronoun.head.dep_ == "relcl" and pronoun.head.head == run.head
    opens = pronoun.dep_ in ("nsubj", "nsubjpass") and cannot_be(run.head, pronoun)
    return beside(pronoun, run) or told_of or opens or _says_who(run.head, pronoun)


def _says_who(head: Token, pronoun: Token) -> bool:
    """Whether a name tells whose child or pupil a subject is ("The son of *Lars Poe*, he …")."""
    said = (c for c in pronoun.head.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < pronoun.i)
    return pronoun.dep_ in ("nsubj", "nsubjpass") and any(c.right_edge.i >= head.i > c.i for c in said)


def _governor(token: Token) -> Token | None:
    """The verb of which a phrase is an argument, directly or behind a preposition."""
    while token.dep_ == "appos" and token.head.pos_ == "NOUN":
        token = token.head
    head: Token = token.head
    while head.dep_ in ("prep", "agent", "dative", "pobj", "conj") and head.pos_ not in ("VERB", "AUX"):
        head = head.head
    return head if head.pos_ in ("VERB", "AUX") else None


def _names_nobody(token: Token, sex: str) -> bool:
    """Whether a noun is one person without a name, who may be of this sex."""
    word = token.lower_
    if token.tag_ != "NN" or token.dep_ in ("compound", "nmod", "amod"):
        return False
    return (is_role(word) or word in PERSONS) and noun_sex(word) in ("", sex)


def _explains(token: Token, within: set[int], sentence: Sentence) -> bool:
    """Whether a noun says what a named person or a pronoun is: in apposition, behind "was" or "as"."""
    while token.dep_ == "conj" and token.head.pos_ in ("NOUN", "PROPN"):
        token = token.head
    if token.dep_ == "appos" and (token.head.i in within or token.head.pos_ == "PRON"):
        return True
    if token.dep_ == "appos" and _explains(token.head, within, sentence):
        return True
    if token.dep_ in ("attr", "oprd", "ROOT") or (token.dep_ == "pobj" and token.head.lower_ == "as"):
        return True
    if token.i + 1 in within or _behind_name(token, within):
        return True
    return any(c.dep_ == "appos" and (c.i in within or c.left_edge.i in within) for c in token.children)


def _behind_name(token: Token, within: set[int]) -> bool:
    """Whether nothing but a comma and words that describe stand between a name and a noun."""
    if token.dep_ in ("nsubj", "nsubjpass"):
        return False
    i = token.i - 1
    while i >= token.sent.start and i not in within:
        if token.doc[i].pos_ in ("VERB", "AUX", "PRON") and token.doc[i].tag_ != "VBN":
            return False
        i -= 1
    first = token.doc[i + 1 : i + 3]
    return i in within and first[0].text == "," and first[-1].dep_ != "cc"
