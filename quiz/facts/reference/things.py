"""How a whole document speaks of one kind of thing: of one smelter only, or of several; whose they are.

"The smelter" can be told where every mention of the document may mean the same smelter, and none is
another's: no second "a smelter", no "smelters", no "new" or "second" one, none "at Amos", none "of the
Poe company".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.mentions import clause_of
from quiz.facts.reference.pronouns import PRONOUNS
from quiz.facts.wording.grounding import LOOSE_ADJECTIVES
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

Mention = tuple[Sentence, "Token"]
_SEVERAL = word_set(
    "another each every no any either neither some many several few all both these those most such one"
)
_ORDINALS = word_set("first second third fourth fifth sixth seventh eighth ninth tenth last final only")
_COMPARED = word_set(
    "new other old former earlier later next previous same similar rival neighbouring nearby"
)
_PLACING = word_set("of in at near on off from outside for between beside under by to")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What all mentions of a noun show. `one`: there is one such thing, or one such lot of things.

    `theirs`: none is somebody else's. `name`: the one that it goes by, if it has a name.
    `first`: the sentence that speaks of it first. `beside`: the name stands beside it.
    """

    one: bool
    theirs: bool
    name: str = ""
    first: Sentence | None = None
    beside: bool = False


class Things:
    """The common nouns of a document and what its mentions of each show, worked out once for each noun."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._mentions: dict[str, list[Mention]] = defaultdict(list)
        self._spoken: dict[tuple[str, str], Spoken] = {}
        for sentence in sentences:
            for token in sentence.tokens:
                if token.pos_ == "NOUN":
                    self._mentions[token.lemma_.casefold()].append((sentence, token))

    def is_new(self, noun: Token, sentence: Sentence) -> bool:
        """Whether no sentence, and nothing before it in its own, has spoken of such a thing."""
        place = sentence.span.start, noun.i
        return all((s.span.start, t.i) >= place for s, t in self._mentions[noun.lemma_.casefold()])

    def spoken(self, noun: Token, discourse: Discourse) -> Spoken:
        """What the mentions of a noun in its number show."""
        key = noun.lemma_.casefold(), noun.tag_
        if key not in self._spoken:
            found = [m for m in self._mentions[key[0]] if run_around(m[1], m[0], discourse) is None]
            self._spoken[key] = _judge(noun, found, discourse)
        return self._spoken[key]


def _judge(noun: Token, mentions: Sequence[Mention], discourse: Discourse) -> Spoken:
    heads = [m for m in mentions if m[1].dep_ != "compound" or m[1].head.pos_ == "PROPN"]
    names = _names_of(noun.lower_, heads, discourse)
    theirs = not any(is_of_another(m, discourse) for m in heads)
    one = theirs and not any(_is_further(t, noun.tag_) for _, t in heads) and _described_once(heads)
    beside = [_beside(m, discourse) for m in heads]
    unnamed = any(_is_articled(m[1]) and not near for m, near in zip(heads, beside, strict=True))
    name = next(iter(names)) if one and len(names) == 1 and not unnamed else ""
    first = heads[0][0] if heads else None
    return Spoken(one and not names, theirs and not names, name, first, any(name in b for b in beside))


def _names_of(word: str, mentions: Sequence[Mention], discourse: Discourse) -> set[str]:
    """The names that hold the noun, or stand beside it ("the space *station* Atelier")."""
    found = {n.text for n in discourse.names if word in n.text.casefold().split()}
    for mention in mentions:
        found |= _beside(mention, discourse)
    return found - discourse.forms


def _beside(mention: Mention, discourse: Discourse) -> set[str]:
    """The names that stand beside a mention."""
    sentence, token = mention
    found = set()
    for index in (token.i + 1, *(c.left_edge.i for c in token.children if c.dep_ == "appos")):
        run = discourse.run_at(sentence, index)
        if run is not None and not discourse.names_subject(run):
            name = discourse.names.mention(run)
            found.add(name.text if name is not None else run.text)
    return found


def _described_once(mentions: Sequence[Mention]) -> bool:
    """Whether "a", "an" or words of its own bring the thing in once at most."""
    articled = sum(_is_articled(t) for _, t in mentions)
    told = {" ".join(c.lower_ for c in _describing(t)) for _, t in mentions} - {""}
    return articled <= 1 and len(told) <= 1


def _is_articled(token: Token) -> bool:
    return any(c.lower_ in ("a", "an") for c in token.children)


def _describing(token: Token) -> list[Token]:
    return [c for c in token.children if c.dep_ in ("amod", "compound", "nmod") and c.i < token.i]


def _is_further(token: Token, tag: str) -> bool:
    """Whether a mention tells of several such things, or of one of several."""
    if token.tag_ != tag:
        return True
    before = [c for c in token.children if c.i < token.i]
    words = {c.lower_ for c in before}
    counted = any(c.dep_ == "nummod" for c in before) and tag == "NN"
    return counted or bool(words & (_SEVERAL | _ORDINALS | _COMPARED | LOOSE_ADJECTIVES))


def is_of_another(mention: Mention, discourse: Discourse) -> bool:
    """Whether a mention tells, or may tell, of a thing that is not the subject's."""
    sentence, token = mention
    for child in token.children:
        if child.dep_ == "poss" and not is_the_subject(child, sentence, discourse):
            return True
        if child.lower_ in ("another", "other", "rival", "similar", "any", "every", "each", "no"):
            return True
        if child.dep_ == "prep" and child.lower_ in _PLACING:
            for thing in child.children:
                run = discourse.run_at(sentence, thing.left_edge.i) or discourse.run_at(sentence, thing.i)
                mine = is_the_subject(thing, sentence, discourse)
                if thing.dep_ == "pobj" and not mine and (run is not None or child.lower_ == "of"):
                    return True
    return _is_articled(token) and _brought_in_elsewhere(token, sentence, discourse)


def is_the_subject(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    if token.lower_ in PRONOUNS:
        meant = discourse.referent(token, sentence)
        return meant is not None and meant.is_subject
    run = discourse.run_at(sentence, token.left_edge.i)
    mask = sentence.paragraph.mask_at(token)
    named = run is not None and discourse.names_subject(run)
    return named or discourse.is_subject_noun(token) or (mask is not None and mask.is_subject)


def _brought_in_elsewhere(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether "a smelter" is brought in as what another body has, or where another place is named."""
    verb = clause_of(token)
    for run in discourse.runs[sentence.span.start].values():
        if discourse.names_subject(run) or run.mask is not None:
            continue
        name = discourse.names.mention(run)
        kind = name.type if name is not None else ""
        placed = run.head.dep_ == "pobj" and run.head.head.lower_ in _PLACING
        if kind == "place" and placed:
            return True
        if run.head.dep_ == "nsubj" and run.head.head == verb and kind in ("organization", "work"):
            return True
    return False
