"""What a text calls what it names: "the *lander*, Ceyx", "the Famosa, a portable *typewriter*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.names.clues import leads
from quiz.facts.names.runs import Run
from quiz.facts.names.standing import called_noun
from quiz.facts.terms.trades import KIN
from quiz.facts.values.nouns import singular
from quiz.facts.wording.grounding import ANAPHORIC_NOUNS
from quiz.facts.words import NUMBER_WORDS, word_set

if TYPE_CHECKING:
    from quiz.facts.language import Sentence
    from quiz.facts.tokens import Token

_TELLING = word_set(
    "book man woman company firm band team vessel ship town city village country house building"
)
_TELL_NOTHING = (KIN | NUMBER_WORDS | ANAPHORIC_NOUNS - _TELLING) | word_set(
    """name nickname title word term example type variant model form half rival neighbour counterpart namesake
    maker owner member side body individual target interpretation concept ending successor predecessor"""
)
"""Nouns that do not tell of a name what it is, or only beside another."""
_KNOWN = word_set("know call name nickname dub")
_BESIDE = word_set("JJ NN HYPH VBN NNP")
_OF = word_set("colony mission estate port fortress fort camp settlement suburb manor village town firm")


def kind_told(run: Run, sentence: Sentence) -> str:
    """The common noun by which a sentence says what is named, with a noun before it; "" where it does not."""
    noun = _before(run, sentence) or _behind(run) or _called(run)
    if noun is None or not noun.text.islower():
        return ""
    word = singular(noun.lower_) if noun.tag_ == "NNS" else noun.lower_
    first = noun.nbor(-1) if noun.i > sentence.tokens.start else noun
    pair = first.tag_ == "NN" and first.dep_ == "compound" and first.head == noun and first.text.islower()
    return "" if word in _TELL_NOTHING else f"{first.text} {word}" if pair else word


def _before(run: Run, sentence: Sentence) -> Token | None:
    """ "The *lander* Ceyx", "the *colony* of Sund", "its *lander*, Ceyx, was"."""
    doc, before = run.head.doc, run.before
    if before is None:
        return None
    if before.tag_ == "NN" and leads(before, run):
        return before
    if before.lower_ == "of":
        return before.head if before.head.lower_ in _OF else None
    at = before.i - (before.lower_ == "the")
    commas = at > sentence.tokens.start and doc[at].text == ","
    if not commas or doc[run.end : run.end + 1].text not in (",", "."):
        return None
    noun = doc[at - 1]
    return noun if noun.tag_ == "NN" and any(c.dep_ in ("det", "poss") for c in noun.children) else None


def _behind(run: Run) -> Token | None:
    """ "The Famosa, a portable *typewriter* with", "the Famosa was the oldest *typewriter* of all"."""
    doc = run.head.doc
    end = run.end + 2
    if end < len(doc) and doc[run.end].text == "," and doc[run.end + 1].lower_ in ("a", "an"):
        while end + 1 < len(doc) and (doc[end].tag_ in _BESIDE or doc[end + 1].text == "-"):
            end += 1
        if noun := next((t for t in reversed(doc[run.end + 2 : end]) if t.tag_ == "NN"), None):
            return noun
    verb = run.head.head
    copula = verb.children if run.head.dep_ == "nsubj" and verb.lemma_ == "be" else ()
    copula = tuple(c for c in copula if doc[c.left_edge.i - 1].text != ",")
    said = (c for c in (*run.head.children, *copula) if c.dep_ in ("appos", "attr") and c.i >= run.end)
    return next((c for c in said if _is_one(c)), None)


def _called(run: Run) -> Token | None:
    """ "A *company* called Tavora", "the *factory*, which was known as La Flamenca", "two *lobes*, nicknamed
    Abbot and Costigan"."""
    first = run.head
    while first.dep_ == "conj":
        first = first.head
    near = first.doc[max(0, run.start - 4) : run.start]
    told = [t for t in near if t.lemma_ in _KNOWN] if near[-1:].text == "as" else [first.head]
    verb = told[-1] if told else first
    if verb.lemma_ in _KNOWN and verb.dep_ in ("acl", "relcl") and verb.head.pos_ == "NOUN":
        joined = first is not run.head or any(c.dep_ == "conj" for c in first.children)
        return verb.head if joined == (verb.head.tag_ == "NNS") else None
    word = called_noun(run)
    return next((t for t in reversed(near) if t.lower_ == word), None)


def _is_one(noun: Token) -> bool:
    """Whether a noun stands behind "a", or is the first of its kind: "the oldest"."""
    before = [c for c in noun.children if c.i < noun.i]
    return noun.tag_ == "NN" and any(c.lower_ in ("a", "an") or c.tag_ == "JJS" for c in before)
