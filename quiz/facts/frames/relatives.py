"""Clauses that the general reader leaves out, told as main clauses and asked in the same way.

Relative clauses with a subject of their own ("…, where Fairweather Pictures held the rights"), clauses of
time and cause ("when the contract was won"), participles that open a sentence ("Founded in 1769 by …, the
settlement …"), and clauses whose subject is explained by a name ("His sister, Folake, is a presenter").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.names import ask_part, ask_subject
from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.asking.values import ask_values
from quiz.facts.clauses.around import is_in_a_phrase
from quiz.facts.clauses.clause import Clause, Part, build_clause, is_many
from quiz.facts.clauses.subjects import made_by
from quiz.facts.frames.spots import Spot, definite
from quiz.facts.language import Sentence
from quiz.facts.model import Fact
from quiz.facts.page import Rejected
from quiz.facts.reference.mentions import main_subject
from quiz.facts.wording.telling import Told, ToldPart, tell
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_WH = frozenset(["who", "which", "that", "whom", "whose", "where", "when", "why", "what"])
_CAST = re.compile(r"[A-ZÀ-Þ]\w+ \((?:voiced by |played by )?[A-ZÀ-Þ][\w.]+ [A-ZÀ-Þ][\w-]+\)")
_MARKS = frozenset(["when", "after", "because", "as", "since"])
_PLACING = word_set("in on at during from under by to for with over through after before of")


def extra_clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence that `find_clauses` does not."""
    for verb in sentence.tokens:
        if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("aux", "auxpass"):
            continue
        if verb.dep_ == "relcl":
            clause = _own_relative(verb, sentence)
        elif verb.dep_ == "advcl" and _past(verb) and _subject(verb) is not None:
            clause = _timed(verb, sentence)
        elif verb.dep_ in ("advcl", "acl", "amod") and verb.tag_ == "VBN" and _opens(verb, sentence):
            clause = _opening(verb, sentence)
        else:
            continue
        if clause is not None:
            yield clause


def described(spot: Spot) -> Iterator[Clause]:
    """ "Deportes Larrondo, a football club founded in 1921": the club of that name was founded in 1921."""
    runs = spot.page.discourse.runs[spot.sentence.span.start].values()
    if _CAST.search(spot.text):
        return
    for clause in spot.clauses:
        noun = clause.subject.head
        if clause.main or noun.dep_ != "appos" or noun.pos_ != "NOUN" or noun.i > clause.verb.i:
            continue
        run = next((r for r in runs if r.start <= noun.head.i < r.end and r.end <= noun.left_edge.i), None)
        if run is not None and clause.verb.dep_ in ("acl", "relcl"):
            yield replace(
                clause,
                subject=Part("subject", tuple(spot.sentence.tokens.doc[run.start : run.end]), noun.head),
            )


def _subject(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)


def _past(verb: Token) -> bool:
    return verb.finite.tag_ == "VBD"


def _phrase(head: Token) -> tuple[Token, ...]:
    return tuple(sorted(head.subtree, key=lambda t: t.i))


def _own_relative(verb: Token, sentence: Sentence) -> Clause | None:
    """A relative clause whose subject is no relative pronoun; what ties it to its noun is left out."""
    subject = _subject(verb)
    if subject is None or subject.lower_ in _WH or not _past(verb):
        return None
    clause = build_clause(verb, sentence, Part("subject", _phrase(subject), subject), main=False)
    if clause is None:
        return None
    ties = [p for p in clause.parts if {t.lower_ for t in p.tokens} & _WH and p.fronted]
    if len(ties) > 1 or any(not _droppable(p) for p in ties):
        return None
    if not ties and not any(t.lower_ == "whose" for t in clause.subject.tokens):
        return None
    return replace(clause, parts=tuple(p for p in clause.parts if p not in ties))


def _droppable(part: Part) -> bool:
    """Whether a clause is whole without its tie: "where", "in which", not "which" as an object."""
    return part.head.lower_ in ("where", "when") or (
        part.role == "preposition" and part.head.lower_ in _PLACING and len(part.tokens) == 2
    )


def _timed(verb: Token, sentence: Sentence) -> Clause | None:
    subject = _subject(verb)
    tie = next((c for c in verb.children if c.lower_ in _MARKS and c.dep_ in ("mark", "advmod")), None)
    if subject is None or tie is None or (verb.lemma_ == "be" and tie.lower_ == "as"):
        return None
    clause = build_clause(verb, sentence, Part("subject", _phrase(subject), subject), main=False)
    return None if clause is None else replace(clause, parts=tuple(p for p in clause.parts if p.head != tie))


def _opens(verb: Token, sentence: Sentence) -> bool:
    """Whether a participle's phrase opens the sentence and is closed by a comma before the subject."""
    subject = main_subject(sentence)
    if subject is None or verb.left_edge.i != sentence.tokens.start or verb.i > sentence.tokens.start + 2:
        return False
    between = (
        verb.doc[verb.i : subject.left_edge.i]
        if subject.left_edge.i > verb.i
        else verb.doc[verb.i : subject.i]
    )
    return (
        subject.i > verb.i
        and any(t.text == "," for t in between)
        and not any(c.dep_ in ("aux", "auxpass", "mark") for c in verb.children)
    )


def _opening(verb: Token, sentence: Sentence) -> Clause | None:
    """ "Founded in 1769, the settlement …": the settlement was founded in 1769."""
    subject = main_subject(sentence)
    if subject is None:
        return None
    own = {t.i for t in verb.subtree}
    tokens = tuple(t for t in _phrase(subject) if t.i not in own)
    clause = build_clause(verb, sentence, Part("subject", tokens, subject), main=False)
    if clause is None or clause.auxiliaries or not tokens:
        return None
    parts = tuple(p for p in clause.parts if p.role != "adverb" or p.head.i > verb.i)
    return replace(clause, auxiliaries=("were" if is_many(subject) else "was",), passive=True, parts=parts)


def _apposed(clause: Clause, spot: Spot) -> Clause | None:
    """The clause with the name that explains its subject in the subject's place."""
    head = clause.subject.head
    if head.pos_ != "NOUN":
        return None
    for child in head.children:
        run = spot.page.discourse.run_at(spot.sentence, child.left_edge.i) or spot.page.discourse.run_at(
            spot.sentence, child.left_edge.i + 1
        )
        if (
            child.dep_ == "appos"
            and run is not None
            and run.start <= child.i < run.end
            and child.i < clause.verb.i
            and head.tag_ == "NN"
        ):
            if child.doc[run.start - 1].text == ":" or child.doc[run.end].text not in (",", "("):
                return None
            tokens = tuple(spot.sentence.tokens.doc[run.start : run.end])
            return replace(clause, subject=Part("subject", tokens, child))
    return None


def asked_as_main(spot: Spot) -> Iterator[Fact]:
    """Ask these clauses slot by slot, as the general reader asks the others."""
    reading = Reading(spot.page.document, spot.page.discourse, spot.values)
    for told in _tellable(spot):
        yield from (f for f in _asks(told, reading) if isinstance(f, Fact))


def _tellable(spot: Spot) -> Iterator[Told]:
    discourse = spot.page.discourse
    for clause in described(spot):
        named = tell(clause, discourse)
        if not isinstance(named, str):
            yield named
    for clause in extra_clauses(spot.sentence):
        told = tell(clause, discourse)
        if not isinstance(told, str) and told.subject.refused:
            other = _apposed(clause, spot)
            told = tell(other, discourse) if other is not None else told
        if not isinstance(told, str) and not _doubtful(told.clause, spot):
            tied = _tied(told, clause, spot)
            if tied is not None:
                yield tied
    for told in spot.told:
        other = _apposed(told.clause, spot) if told.subject.refused else None
        again = tell(other, discourse) if other is not None else "no"
        if not isinstance(again, str):
            yield again


def _doubtful(clause: Clause, spot: Spot) -> bool:
    """Whether an "it" could mean the sentence's own subject rather than the article's."""
    if not any(t.lower_ in ("it", "its") for t in clause.subject.tokens):
        return False
    head = main_subject(spot.sentence)
    mask = spot.sentence.paragraph.mask_at(head) if head is not None else None
    return head is None or not (
        head.lower_ == "it"
        or spot.page.discourse.is_subject_noun(head)
        or (mask is not None and mask.is_subject)
    )


def _tied(told: Told, clause: Clause, spot: Spot) -> Told | None:
    """The clause with its antecedent in the place of "which": "it remained *in safe mode*"."""
    verb = clause.verb
    tie = next(
        (
            c
            for c in verb.children
            if c.dep_ == "prep" and any(g.lower_ in ("which", "whom") for g in c.children)
        ),
        None,
    )
    if verb.dep_ != "relcl":
        return told
    where = next((c for c in verb.children if c.lower_ == "where"), None)
    if where is not None:
        tie = (
            verb.head.head
            if verb.head.dep_ == "pobj" and verb.head.head.lower_ in ("in", "at", "on")
            else None
        )
    elif tie is None:
        return told
    made = made_by(verb.head)
    if tie is None or tie.lower_ == "of" or made.i < made.head.i < verb.i or made != verb.head:
        return None
    bare = (
        made.head.lower_ == "for" and made.text.islower() and not any(c.dep_ == "det" for c in made.children)
    )
    if where is None and (made.ent_type_ == "DATE" or (bare and is_in_a_phrase(made))):
        return None
    noun = definite(made, spot, verb.subtree)
    if noun is None:
        return None
    part = Part("preposition", (tie,), tie)
    phrase = replace(noun, text=f"{tie.lower_} {noun.text}")
    return replace(told, parts=(*told.parts, ToldPart(part, phrase)))


def _asks(told: Told, reading: Reading) -> Iterator[Fact | Rejected]:
    yield from ask_subject(told, reading)
    yield from ask_values(told, None, told.subject, reading)
    for index, part in enumerate(told.parts):
        yield from ask_part(told, index, part, reading)
        yield from ask_values(told, index, part, reading)


RULES = (asked_as_main,)
