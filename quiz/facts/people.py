"""Whom "she" and "his" mean: the one person of that sex who is in the running, or nobody.

People are in the running who stand in the two sentences before the pronoun's or in its own before it.
Another person of the same sex, one of unknown sex or without a name ("a chemist") leaves it open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.facts.clues import person_like
from quiz.facts.given_names import given_name_sex
from quiz.facts.language import Sentence
from quiz.facts.mentions import clause_of, first_verb, main_subject
from quiz.facts.names import Name
from quiz.facts.runs import Run
from quiz.facts.sexes import PRONOUN_SEX, noun_sex
from quiz.facts.trades import is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

    from quiz.facts.discourse import Discourse

_PERSONS = word_set("man woman boy girl child person lady gentleman guest winner owner boss stranger")
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


def may_mean(sex: str, name: Name | None, run: Run) -> bool:
    """Whether a name that is not known to be a person's, or no person's, may be one of this sex."""
    unclear = (name is None or not name.sure) and person_like(run.text) and not _named_by_noun(run)
    return unclear and given_name_sex(run.text) in ("", sex)


def _named_by_noun(run: Run) -> bool:
    """Whether a noun or letters tell that a name is no person's ("the maker Fuji Seiryo", "UEFA Euro")."""
    before = run.before
    told = before is not None and before.pos_ == "NOUN" and before.i == run.start - 1
    if told and before is not None and not is_role(before.lower_) and before.lower_ not in _PERSONS:
        return True
    return any(len(word) > 2 and word.isupper() and word.isalpha() for word in run.text.split())


def unclear_in(sentence: Sentence, sex: str, discourse: Discourse) -> bool:
    """Whether a sentence holds a name that may be a person's of this sex, and is not known to be."""
    return any(may_mean(sex, name, run) for name, run in _others(sentence, discourse) if run.mask is None)


def names_alike(sentence: Sentence, sex: str, discourse: Discourse) -> bool:
    """Whether a sentence names somebody, other than the article's person, who surely is of this sex."""
    return any(n is not None and n.sure and n.sex == sex for n, _ in _others(sentence, discourse))


def people_in(sentence: Sentence, sex: str, discourse: Discourse) -> set[str]:
    """The people that a sentence names and who may be of this sex."""
    subject, found = discourse.subject, set()
    for run in discourse.runs[sentence.span.start].values():
        name = discourse.names.find(run.text)
        if discourse.names_subject(run):
            found |= {subject.name} if subject.cls == "person" and _of_subject(sex, discourse) else set()
        elif name is not None and _is_person(name) and name.sex in ("", sex):
            found.add(name.text)
    return found


def may_name_woman(sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a sentence names somebody who may be a woman, beside a ship that is called "she"."""
    return any(
        n.type in ("person", "character", "") and n.sex != "m" if n else person_like(run.text)
        for n, run in _others(sentence, discourse)
    )


def _others(sentence: Sentence, discourse: Discourse) -> Iterator[tuple[Name | None, Run]]:
    """The names of a sentence that are not the subject's."""
    for run in discourse.runs[sentence.span.start].values():
        if not discourse.names_subject(run):
            yield discourse.names.find(run.text), run


def rival_between(
    token: Token, subject: Token, sentence: Sentence, discourse: Discourse, own: Name | None
) -> bool:
    """Whether another person of a pronoun's sex is named behind the main subject and nearer to the pronoun.

    A possessive behind the main verb means the subject, whoever stands before the verb.
    """
    sex, verb, start = PRONOUN_SEX.get(token.lower_, ""), clause_of(token), subject.i
    if token.dep_ == "poss" and first_verb(verb) == subject.head:
        start = max(start, verb.i)
    for run in discourse.runs[sentence.span.start].values():
        name = discourse.names.find(run.text)
        if run.mask is not None or not start < run.start < token.i or name is None or name is own:
            continue
        if sex and _is_person(name) and name.sure and name.sex == sex:
            return True
    return False


def relative_owner(token: Token) -> Token | None:
    """The noun that a relative clause tells of, for a possessive in it ("Clara Holm, who sold her farm")."""
    verb = clause_of(token)
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    relative = any(c.lower_ in ("who", "that") and c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)
    if token.dep_ != "poss" or verb.dep_ != "relcl" or not relative:
        return None
    owner: Token = verb.head
    return owner


def person_meant(token: Token, sentence: Sentence, discourse: Discourse) -> tuple[Name, int] | None:
    """The person that a pronoun means and how many sentences back the name stands; None where it is open."""
    sex = PRONOUN_SEX.get(token.lower_, "")
    if not sex or _of_subject(sex, discourse):
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


def _of_subject(sex: str, discourse: Discourse) -> bool:
    """Whether the person of the article may be meant, who is always in the running."""
    subject = discourse.subject
    if subject.cls == "person":
        return PRONOUN_SEX.get(subject.gender, sex) == sex
    return subject.cls == "ship" and PRONOUN_SEX.get(subject.gender) == sex


def announced(token: Token, sentence: Sentence, discourse: Discourse) -> _Seen | None:
    """The main subject where it follows a pronoun that may mean it ("In her first year, Clara Holm …")."""
    subject, sex = main_subject(sentence), PRONOUN_SEX.get(token.lower_, "")
    if not sex or subject is None or subject.i < token.i or token in subject.subtree:
        return None
    seen = _Seen()
    for run in discourse.runs[sentence.span.start].values():
        if run.start <= subject.i < run.end:
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
        if until is None or not _beside(until, run):
            _see_name(run, sex, discourse, back, seen)
    named = {i for run in runs for i in range(run.start, run.end)}
    people = [r for r in runs if _is_person(discourse.names.find(r.text)) and not discourse.names_subject(r)]
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


def _is_person(name: Name | None) -> bool:
    return name is not None and name.type in ("person", "character")


def _see_name(run: Run, sex: str, discourse: Discourse, back: int, seen: _Seen) -> None:
    if run.mask is not None or discourse.names_subject(run):
        return
    name = discourse.names.find(run.text)
    if name is not None and _is_person(name):
        own = name.sex or given_name_sex(run.text)
        if own == sex and name.sure:
            seen.add(name, back, salient=run.head.dep_ in ("nsubj", "nsubjpass"))
        elif own in ("", sex):
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


def _beside(token: Token, run: Run) -> bool:
    """Whether a name and a pronoun that is no possessive depend on the same verb: they are two people."""
    if token.dep_ == "poss":
        return False
    verb = _governor(run.head)
    return verb is not None and verb == _governor(token)


def _governor(token: Token) -> Token | None:
    """The verb of which a phrase is an argument, directly or behind a preposition."""
    head: Token = token.head
    while head.dep_ in ("prep", "agent", "dative", "pobj", "conj") and head.pos_ not in ("VERB", "AUX"):
        head = head.head
    return head if head.pos_ in ("VERB", "AUX") else None


def _names_nobody(token: Token, sex: str) -> bool:
    """Whether a noun is one person without a name, who may be of this sex."""
    word = token.lower_
    if token.tag_ != "NN" or token.dep_ in ("compound", "nmod", "amod"):
        return False
    return (is_role(word) or word in _PERSONS) and noun_sex(word) in ("", sex)


def _explains(token: Token, within: set[int], sentence: Sentence) -> bool:
    """Whether a noun says what a named person or a pronoun is: in apposition, behind "was" or "as"."""
    while token.dep_ == "conj" and token.head.pos_ in ("NOUN", "PROPN"):
        token = token.head
    if token.dep_ == "appos":
        return token.head.i in within or token.head.pos_ == "PRON" or _explains(token.head, within, sentence)
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
