"""Asking for what a common noun names: a bird, an illness, a material.

A term is asked only behind verbs that go with its kind ("fed on crane flies", "died of pneumonia"), so
that no "club" is taken for a weapon. Where more of the kind may be true, the question asks which of the
four it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.facts.asking.names import active_stem
from quiz.facts.asking.phrasing.composing import Reading, compose, make
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.clauses.completeness import incomplete
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.reference.discourse import Discourse
from quiz.facts.terms.find import kind_named, kinds_of
from quiz.facts.values.nouns import is_plural
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_LIVING = word_set(
    """feed eat prey take parasitise parasitize pollinate kill hunt attack resemble attract grow cultivate
    farm raise breed keep disperse infest damage graze inhabit consist comprise follow plant import
    export carry introduce confuse compete dominate catch spread transmit bite disturb destroy use line
    supplement visit consume rear collect domesticate browse pierce bore raid inspire name depict show
    represent house harbour shade surround cover overgrow border place move transfer mistake
    displace devour threaten"""
)
_BUILDING = word_set("build construct clad roof face pave erect")
_MAKING = word_set(
    "make line cover carve cast wrap weave fashion cut sculpt form panel bind mount print stuff"
)
_VERBS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        (
            "bird",
            "mammal",
            "fish",
            "insect",
            "small animal",
            "reptile or amphibian",
            "tree",
            "plant",
            "crop",
        ),
        _LIVING,
    ),
    "material": _BUILDING | _MAKING,
    "fabric": _MAKING,
    "disease": word_set(
        "die suffer contract cause catch treat diagnose kill recover succumb transmit claim spread fall"
    ),
    "mineral or rock": word_set(
        "mine quarry contain occur consist compose extract underlie form export accompany"
    ),
    "chemical substance": word_set(
        """detect contain release produce absorb discover dissolve find emit measure identify fill inject
        consist synthesize synthesise burn secrete heat react"""
    ),
    "food": word_set("eat serve contain season flavour flavor sell fill top accompany produce make export"),
    "drink": word_set("drink serve contain flavour flavor sell accompany produce make export consume"),
    "instrument": word_set("play learn teach study practise practice master"),
    "sport": word_set("play practise practice teach love"),
    "honour": word_set("decline receive refuse grant award accept confer offer reject deny"),
    "offence": word_set(
        "convict charge accuse acquit arrest sentence try indict imprison execute suspect condemn"
    ),
    "building": word_set("convert turn become serve use house"),
    "vehicle": word_set("travel arrive transport reach cross escape flee"),
}
LOOSE = word_set(
    """small large big little other various many several some certain different native introduced young
    adult old local common wild domestic domesticated fallen dead live living new own nearby smaller
    larger tall high low mature ripe dried single two three four five six few numerous mainly
    particularly especially tiny huge former"""
)
_EXCLUSIVE = word_set("only solely exclusively entirely wholly alone chiefly primarily mainly mostly")
_USED_BEFORE = word_set("former disused converted abandoned derelict")
_PLACING = frozenset(("at", "in", "on", "after", "near", "during", "outside"))
_SURE_KINDS = ("disease", "honour", "offence")
_KEPT_TAGS = ("NOUN", "PROPN", "ADJ")
_LIVING_ON = word_set("feed prey live subsist depend browse graze rely nest grow play")


@dataclass(frozen=True, slots=True)
class _Term:
    """A term in a phrase: its words, its kind, and whether the sentence speaks of it as one known thing.

    `once` is "former" or the like where a thing in use again is told by what it was built as.
    """

    text: str
    kind: str
    definite: bool
    once: str = ""


def ask_terms(
    told: Told, index: int | None, told_part: ToldPart, reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask for the terms that fill one part of a clause, `index` None for its subject."""
    part, verb = told_part.part, told.clause.verb.lemma_.casefold()
    if part.role not in ("object", "preposition", "agent", "subject"):
        return
    if index is None and told_part.refused.startswith("leans on “the"):
        return
    preposition = part.said or part.head.lower_ if part.role in ("preposition", "agent") else ""
    inner = [t for t in part.kept if not (preposition and t == part.head)]
    inner, tail = _cut(inner)
    terms = _terms(inner, verb, reading.discourse)
    behind = word_phrase(tail, told.clause.sentence, reading.discourse) if tail else Phrase("")
    if not terms or isinstance(behind, str) or (tail and part.role in ("agent", "subject")):
        return
    subject = told.subject.phrase
    if index is not None and subject is not None and re.match(r"an? ", subject.text, re.IGNORECASE):
        yield Rejected("one of several", told.clause.sentence.span)
        return
    if reason := incomplete(told, index):
        yield Rejected(reason, told.clause.sentence.span)
        return
    if preposition == "on" and verb not in _LIVING_ON:
        yield Rejected("not what it lives on", told.clause.sentence.span)
        return
    for term in terms:
        if term.once and preposition not in ("in", "at", "into"):
            continue
        others = [t.text for t in terms if t is not term]
        opening = _opening(term, bool(others), told)
        opening = f"{preposition} {opening}" if part.role == "preposition" else opening
        stem = _stem(told, opening, index, part.role, behind)
        if not isinstance(stem, str) and not stem.about_subject and not term.once:
            stem = "a term that belongs to something else"
        answer = Answer(term.text, "term", term.kind)
        relation = "frame.once.term" if term.once else "clause.term"
        yield make(told, stem, answer, "other", relation, reading, others)


def _stem(told: Told, opening: str, index: int | None, role: str, behind: Phrase) -> Stem | str:
    if role != "agent":
        many = " of these " not in opening and is_plural(opening.split()[-1])
        stem = compose(told, opening, index, replaced=behind.text, inverted=index is not None, many=many)
        return stem if isinstance(stem, str) else replace(stem, leans=stem.leans or behind.leans)
    return active_stem(told, opening, index) if told.group.active else "no active form"


def _cut(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """A phrase, and what says where or when behind its noun ("pneumonia *at her home in Madison*")."""
    for place, token in enumerate(tokens):
        if place and token.dep_ == "acl":
            return tokens[:place], []
        if place and token.pos_ == "ADP" and token.lower_ in _PLACING:
            return tokens[:place], tokens[place:]
    return tokens, []


def _opening(term: _Term, several: bool, told: Told) -> str:
    """ "which bird" of the one that is told, "which of these birds" where there may be more."""
    kind = kind_named(term.kind)
    if term.once:
        state = "old" if term.once == "former" else term.once
        return f"what kind of {state} {term.kind}"
    adverbs = {
        t.lower_ for p in (*told.parts, *told.middle) if p.part.role == "adverb" for t in p.part.tokens
    }
    sure = term.definite or term.kind in _SURE_KINDS or bool(adverbs & _EXCLUSIVE)
    if several or not sure:
        return f"which of these {kind.nouns}"
    return f"which {kind.nouns if kind.countable and is_plural(term.text.split()[-1]) else kind.noun}"


def _terms(tokens: Sequence[Token], verb: str, discourse: Discourse) -> list[_Term]:
    """The terms of a phrase that holds nothing else; all of one kind, or none."""
    chunks: list[list[Token]] = [[]]
    for token in tokens:
        if token.lower_ in ("and", ",", "or", "as", "well", "both"):
            if chunks[-1]:
                chunks.append([])
        else:
            chunks[-1].append(token)
    terms = [_term(chunk, verb, discourse) for chunk in chunks if chunk]
    if len(terms) == 1 and terms[0] is not None:
        return [terms[0]]
    kinds = [t.kind for t in terms if t is not None]
    return [t for t in terms if t is not None and kinds.count(t.kind) == len(kinds)][:2] if kinds else []


def _goes_on(last: Token) -> bool:
    """Whether a noun right behind belongs to the name: "giant otter" of "giant otter *shrews*"."""
    after = last.nbor(1) if last.i + 1 < len(last.doc) else None
    return last.dep_ == "compound" or (after is not None and after.pos_ in ("NOUN", "PROPN"))


def _term(tokens: list[Token], verb: str, discourse: Discourse) -> _Term | None:
    """One noun phrase read as a term; None where a word of it does not belong to a name of a kind."""
    words = [t for t in tokens if not t.is_punct or t.text == "-"]
    definite = bool(words) and words[0].lower_ == "the"
    words = [t for t in words if t.dep_ != "det" and t.lower_ not in ("a", "an", "the")]
    while words and (words[0].text in LOOSE | _USED_BEFORE or words[0].tag_ in ("RB", "CD", "VBN")):
        words = words[1:]
    opens = len(words) == 1 and bool(words[0].is_sent_start) and words[0].text[1:].islower()
    if not words or not (words[-1].text.islower() or opens) or len(words) > 5:
        return None
    if any(discourse.is_subject_noun(t) for t in words) or _goes_on(words[-1]):
        return None
    if any(t.pos_ not in _KEPT_TAGS and t.text != "-" for t in words) or any(t.dep_ == "poss" for t in words):
        return None
    text = "".join(t.text_with_ws for t in words).strip()
    text = text[0].lower() + text[1:] if opens else text
    if text.casefold() in discourse.subject.reference.casefold():
        return None
    if len(text.split()) > 3:
        return None
    kinds = kinds_of(text)
    once = next((t.lower_ for t in tokens if t.lower_ in _USED_BEFORE and "building" in kinds), "")
    kind = "building" if once else next((k for k in kinds if verb in _VERBS.get(k, frozenset())), "")
    return _Term(text, kind, definite and words[-1].tag_ == "NN", once) if kind else None
