"""Putting a phrase of a sentence into words that stand alone, or finding that it cannot be done.

Names are given in full, pronouns and "the film" are replaced by what they stand for, asides are dropped. A phrase
that still leans on the article ("the change", "these", "the following month") is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quiz.facts.asides import without_asides
from quiz.facts.discourse import PRONOUNS, Discourse, Referent
from quiz.facts.grounding import ANAPHORIC_NOUNS, BRIDGES, GROUNDED_NOUNS, LEANING_WORDS, LOOSE_ADJECTIVES
from quiz.facts.language import Sentence
from quiz.facts.trades import is_role
from quiz.facts.names import Name
from quiz.facts.runs import Run

if TYPE_CHECKING:
    from spacy.tokens import Token

_DROPPED_ADVERBS = frozenset(
    [
        "also",
        "later",
        "subsequently",
        "then",
        "eventually",
        "finally",
        "soon",
        "consequently",
        "instead",
        "again",
        "further",
        "furthermore",
        "similarly",
        "conversely",
        "meanwhile",
        "thereafter",
        "therefore",
        "thus",
        "additionally",
        "moreover",
        "afterwards",
        "hence",
        "likewise",
        "too",
        "yet",
        "besides",
        "notably",
        "ultimately",
    ]
)
_OTHER_PRONOUNS = frozenset(
    [
        "they",
        "them",
        "their",
        "theirs",
        "themselves",
        "we",
        "us",
        "our",
        "i",
        "me",
        "my",
        "you",
        "your",
        "this",
        "that",
        "these",
        "those",
        "both",
        "each",
        "one",
        "another",
        "others",
        "who",
        "whom",
        "whose",
        "which",
        "what",
        "who",
        "himself",
        "herself",
        "itself",
        "such",
        "some",
        "many",
        "most",
        "several",
        "few",
        "none",
        "either",
        "neither",
        "someone",
        "somebody",
        "anyone",
        "everyone",
    ]
)
_SITES = frozenset(
    ("museum", "church", "theatre", "stadium", "hospital", "library", "bridge", "airport", "park")
)
_TITLED = re.compile(
    r"(?:Duke|Duchess|Earl|Count|Countess|Marquess|Marquis|Bishop|Archbishop|Prince|Princess|Guild|University|Museum|Church) of "
)


@dataclass(slots=True)
class Wording:
    """A phrase in the making: what each token becomes, and what was learned on the way."""

    replaced: dict[int, str] = field(default_factory=dict)
    after: dict[int, str] = field(default_factory=dict)
    leans: bool = False
    about_subject: bool = False
    refused: str = ""
    anchored: bool = False
    names: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that stands alone. `leans`: the sentence before is needed to prove what it means.

    `anchored`: it names something known by its name alone, a company, a titled work, an event.
    """

    text: str
    leans: bool = False
    about_subject: bool = False
    names: tuple[str, ...] = ()
    anchored: bool = False


def word_phrase(tokens: Iterable[Token], sentence: Sentence, discourse: Discourse) -> Phrase | str:
    """Word the given tokens of a sentence so that they stand alone.

    Returns:
        The phrase, or the reason for which it cannot be told without the article.
    """
    kept = without_asides(sorted(tokens, key=lambda t: t.i))
    if not kept:
        return "empty"
    wording = Wording()
    inside = {t.i for t in kept}
    covered: set[int] = set()
    for token in kept:
        if token.i in covered or token.i in wording.replaced:
            continue
        covered |= _word_token(token, inside, sentence, discourse, wording)
        if wording.refused:
            return wording.refused
    text = _join(kept, wording)
    if _loose_comma(kept, wording):
        return "an aside is left"
    return (
        Phrase(text, wording.leans, wording.about_subject, tuple(wording.names), wording.anchored)
        if text
        else "empty"
    )


def _word_token(
    token: Token, inside: set[int], sentence: Sentence, discourse: Discourse, wording: Wording
) -> set[int]:
    """Decide what one token becomes; return the tokens that were settled with it."""
    mask = sentence.paragraph.mask_at(token)
    if mask is not None and mask.is_subject:
        _place_subject(token, wording, discourse)
        return {token.i}
    run = discourse.run_at(sentence, token.i)
    if run is not None:
        return _word_name(run.start, run.end, inside, sentence, discourse, wording)
    if discourse.is_subject_noun(token):
        for child in token.children:
            if child.dep_ == "det":
                wording.replaced[child.i] = ""
        _place_subject(token, wording, discourse)
        return {token.i}
    word = token.lower_
    if word in PRONOUNS:
        _word_pronoun(token, sentence, discourse, wording)
    elif (word in _OTHER_PRONOUNS and _stands_for_something(token)) or word in LEANING_WORDS:
        wording.refused = f"leans on “{word}”"
    elif token.dep_ == "advmod" and word in _DROPPED_ADVERBS:
        wording.replaced[token.i] = ""
    elif token.dep_ == "det" and word == "the":
        _check_definite(token, sentence, discourse, wording, inside)
    elif token.text in ('"', "“", "”"):
        wording.refused = "quotes somebody"
    return {token.i}


def _stands_for_something(token: Token) -> bool:
    """Whether a pronoun or determiner needs an antecedent here ("this", "both"; not "that" of a clause)."""
    if token.lower_ in ("that", "who", "which", "whom") and token.head.dep_ in (
        "relcl",
        "ccomp",
        "advcl",
        "acl",
    ):
        return False
    if token.lower_ == "that" and token.dep_ == "mark":
        return False
    if token.lower_ in ("some", "many", "most", "several", "few", "one") and token.dep_ not in (
        "nsubj",
        "nsubjpass",
        "dobj",
        "pobj",
    ):
        return False
    if token.lower_ == "one" and any(c.dep_ == "prep" and c.lower_ == "of" for c in token.children):
        return False
    if token.lower_ in ("both", "each", "either") and token.dep_ in ("preconj", "cc"):
        return False
    return True


def _word_name(
    start: int, end: int, inside: set[int], sentence: Sentence, discourse: Discourse, wording: Wording
) -> set[int]:
    """Write a name in full."""
    doc = sentence.tokens.doc
    run = discourse.run_at(sentence, start)
    assert run is not None
    if discourse.names_subject(run):
        _place_subject(doc[start], wording, discourse, keep_article=True)
    else:
        name = discourse.names.find(run.text)
        text = name.text if name is not None else run.text
        if _opens_without_proof(run, name, sentence):
            wording.refused = "a capital that may be the sentence's"
        text = _named(text, name, run, doc)
        if name is not None and name.sure:
            wording.anchored = wording.anchored or _anchors(name)
        wording.replaced[start] = text
        wording.names.append(name.text if name is not None else run.text)
    for i in range(start + 1, end):
        wording.replaced[i] = ""
    if end - 1 in inside and end < len(doc):
        wording.after.setdefault(start, "")
    return set(range(start, end))


def _named(text: str, name: Name | None, run: Run, doc: Any) -> str:
    """A name as a stem says it: a title in quotes with the kind of work it is, "the" before a title of rank."""
    before = doc[run.start - 1].lower_ if run.start else ""
    if run.mask is not None:
        kind = name.fine if name is not None and name.sure and name.type == "work" else ""
        marked = (
            kind
            and before not in (kind, *kind.split())
            and doc[run.start - 1].pos_ not in ("NOUN", "ADJ", "NUM")
        )
        return f'the {kind} "{text}"' if marked else f'"{text}"'
    if _TITLED.match(text) and before != "the":
        return f"the {text}"
    return text


def _anchors(name: Name) -> bool:
    """Whether a name needs no frame around it."""
    if name.type == "work":
        return bool(name.fine)
    return name.type in ("organization", "event") or (name.type == "place" and name.fine in _SITES)


def _opens_without_proof(run: Run, name: Name | None, sentence: Sentence) -> bool:
    """Whether a single word that opens the sentence is taken for a name by nothing but its capital."""
    lone = run.start == sentence.tokens.start and run.end == run.start + 1 and run.mask is None
    return lone and (name is None or not name.type) and run.text not in sentence.paragraph.known


def _place_subject(
    token: Token, wording: Wording, discourse: Discourse, *, keep_article: bool = False
) -> None:
    """Put the document's subject in the token's place; "the film's editors" become "the editors of the film X"."""
    wording.about_subject = True
    reference = discourse.subject.reference
    articled = token.i > 0 and token.nbor(-1).lower_ == "the" and token.nbor(-1).dep_ == "det"
    possessive = token.dep_ == "poss" and any(c.dep_ == "case" for c in token.children)
    long = reference != discourse.subject.name or "the " in reference[:4]
    if articled and keep_article:
        wording.replaced[token.i - 1] = ""
    if possessive and long and token.head.i > token.i:
        for child in token.children:
            if child.dep_ == "case":
                wording.replaced[child.i] = ""
        wording.replaced[token.i] = "the"
        _append_of(token.head, reference, wording)
    elif possessive:
        for child in token.children:
            if child.dep_ == "case":
                wording.replaced[child.i] = ""
        wording.replaced[token.i] = f"{reference}'s"
    else:
        wording.replaced[token.i] = reference


def _append_of(head: Token, reference: str, wording: Wording) -> None:
    while (
        head.dep_ in ("compound", "amod", "nmod")
        and head.head.i > head.i
        and head.head.pos_ in ("NOUN", "PROPN", "VERB")
    ):
        head = head.head
    follower = head.nbor(1) if head.i + 1 < len(head.doc) else None
    if (
        head.pos_ == "NOUN"
        and follower is not None
        and follower.pos_ in ("NOUN", "VERB")
        and head.ent_type_ == ""
        and follower.lower_ in ("premiere", "release", "debut")
    ):
        head = follower
    wording.after[head.i] = f" of {reference}"


def _word_pronoun(token: Token, sentence: Sentence, discourse: Discourse, wording: Wording) -> None:
    """Replace a pronoun by what it stands for."""
    referent = discourse.referent(token, sentence)
    if referent is None:
        wording.refused = f"leans on “{token.lower_}”"
        return
    wording.leans = wording.leans or referent.leans
    possessive = token.dep_ == "poss" or token.tag_ == "PRP$"
    if referent.is_subject:
        _pronoun_for_subject(token, possessive, sentence, discourse, wording)
        return
    if possessive and discourse.own_subject(token, sentence):
        return
    text = _referent_text(referent)
    if not referent.thing:
        wording.names.append(text)
    wording.replaced[token.i] = f"{text}'s" if possessive else text


def _pronoun_for_subject(
    token: Token, possessive: bool, sentence: Sentence, discourse: Discourse, wording: Wording
) -> None:
    wording.about_subject = True
    reference = discourse.subject.reference
    if not possessive:
        wording.replaced[token.i] = reference
    elif discourse.own_subject(token, sentence):
        return
    elif reference == discourse.subject.name and discourse.subject.cls == "person":
        wording.replaced[token.i] = f"{reference}'s"
    else:
        wording.replaced[token.i] = "the"
        _append_of(token.head, reference, wording)


def _referent_text(referent: Referent) -> str:
    if referent.thing:
        return referent.thing
    assert referent.name is not None
    return f'"{referent.name.text}"' if referent.name.type == "work" else referent.name.text


def _check_definite(
    token: Token, sentence: Sentence, discourse: Discourse, wording: Wording, inside: set[int]
) -> None:
    """Refuse "the N" unless the phrase itself or the subject tells which N is meant."""
    noun = token.head
    if discourse.is_subject_noun(noun):
        return
    if noun.pos_ in ("ADJ", "NUM") and discourse.run_at(sentence, token.i + 1) is None:
        wording.refused = f"leans on “the {noun.lower_}”"
        return
    if discourse.run_at(sentence, token.i + 1) is not None or _tells_itself(
        noun, token, sentence, discourse, inside
    ):
        return
    word = noun.lower_
    if word in GROUNDED_NOUNS:
        return
    if word in ANAPHORIC_NOUNS:
        wording.refused = f"leans on “the {word}”"
        return
    if word in BRIDGES.get(discourse.subject.cls, frozenset()):
        _append_of(noun, discourse.subject.reference, wording)
        wording.about_subject = True
        return
    wording.refused = f"leans on “the {word}”"


def _tells_itself(
    noun: Token, article: Token, sentence: Sentence, discourse: Discourse, inside: set[int]
) -> bool:
    """Whether a definite phrase carries a name, a date or a clause that picks out its referent."""
    for child in noun.subtree:
        if child.i not in inside or child.i == article.i:
            continue
        in_complement = child.i > noun.i or child.dep_ in ("compound", "poss", "nmod")
        if in_complement and (
            discourse.run_at(sentence, child.i) is not None
            or (child.like_num and len(child.text) == 4)
            or (sentence.paragraph.mask_at(child) is not None)
            or discourse.is_subject_noun(child)
            or child.lower_ in PRONOUNS
        ):
            return True
    if any(c.dep_ in ("relcl", "acl") and c.i in inside for c in noun.children):
        return True
    modifiers = [
        c for c in noun.children if c.i < noun.i and c.dep_ in ("amod", "compound", "nummod", "nmod")
    ]
    of_what = [
        c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "for", "in") and c.i in inside
    ]
    if any(m.ent_type_ in ("NORP", "GPE") for m in modifiers):
        return True
    if any(_narrows(m) for m in modifiers) and not modifiers_lean(modifiers):
        return True
    if of_what and (noun.lower_ not in ANAPHORIC_NOUNS):
        return True
    return is_role(noun.lower_) and discourse.run_at(sentence, noun.i + 1) is not None


def _narrows(modifier: Token) -> bool:
    """Whether a modifier tells one such thing from others ("the *Spanish* fort", "the *wool* exchange")."""
    return modifier.pos_ in ("NOUN", "PROPN") or (
        modifier.pos_ == "ADJ" and modifier.lower_ not in LOOSE_ADJECTIVES
    )


def modifiers_lean(modifiers: Sequence[Token]) -> bool:
    """Whether a modifier points back into the text ("the *same* set", "the *second* draft")."""
    return any(m.lower_ in LEANING_WORDS or m.lower_ in LOOSE_ADJECTIVES for m in modifiers)


def _loose_comma(kept: Sequence[Token], wording: Wording) -> bool:
    """Whether a comma is left that separates no list."""
    commas = [
        t
        for n, t in enumerate(kept)
        if t.text == "," and wording.replaced.get(t.i, ",") == "," and not _in_date(kept, n)
    ]
    return bool(commas) and not any(t.dep_ == "cc" for t in kept)


def _in_date(kept: Sequence[Token], n: int) -> bool:
    """Whether a comma stands between the day and the year of a date."""
    return n + 1 < len(kept) and kept[n + 1].text.isdigit() and len(kept[n + 1].text) == 4


def _join(tokens: Sequence[Token], wording: Wording) -> str:
    parts: list[str] = []
    for i, token in enumerate(tokens):
        text = wording.replaced.get(token.i, token.text)
        text += wording.after.get(token.i, "")
        if not text:
            if parts and token.whitespace_ and not parts[-1].endswith(" "):
                parts.append(" ")
            continue
        adjacent = i + 1 < len(tokens) and tokens[i + 1].i == token.i + 1
        parts.append(text + (token.whitespace_ if adjacent else " "))
    joined = re.sub(r"\s+", " ", "".join(parts)).strip()
    return re.sub(r"\s+([,.;:?!'’%])", r"\1", joined)
