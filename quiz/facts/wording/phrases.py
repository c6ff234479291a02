"""Putting a phrase of a sentence into words that stand alone, or finding that it cannot be done.

Names are given in full, pronouns and "the film" are replaced by what they stand for, asides are dropped. A
phrase that still leans on the article ("the change", "these", "the following month") is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.bare_nouns import settle_bare, settle_goods
from quiz.facts.clauses.parts import EMPHATIC, own_subject, phrase_of
from quiz.facts.language import Sentence
from quiz.facts.reference.anchors import anchored
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.parallel import parallel_subject
from quiz.facts.reference.pronouns import PRONOUNS, THEY
from quiz.facts.reference.topics import lean_back
from quiz.facts.wording.asides import without_asides
from quiz.facts.wording.definites import settle_article
from quiz.facts.wording.draft import Wording, append_of
from quiz.facts.wording.grounding import LEANING_WORDS
from quiz.facts.wording.indefinites import definite, settle_owned
from quiz.facts.wording.names import place_subject, word_name, word_pronoun
from quiz.facts.wording.tying import is_unique, link_of, name_link, tied_noun
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token


_REACH = 2
_BEFORE_SIGN = re.compile(r"\s+([,.;:?!'’%])")
_DROPPED_ADVERBS = word_set(
    """also later subsequently then eventually finally soon consequently instead further furthermore
    similarly conversely meanwhile thereafter therefore thus additionally moreover afterwards hence
    likewise too yet besides notably ultimately however nevertheless nonetheless though"""
)
_OTHER_PRONOUNS = word_set(
    """they them their theirs themselves we us our i me my you your this that these those both each one
    another others who whom whose which what himself herself itself such some many most several few none
    either neither someone somebody anyone everyone"""
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that stands alone. `leans`: the sentence before is needed to prove what it means.

    `anchored`: it names something known by its name alone, a company, a titled work, an event. `tied` are
    its words with the subject's name behind a noun that is the subject's, `owned` these alone.
    """

    text: str
    leans: bool = False
    about_subject: bool = False
    names: tuple[str, ...] = ()
    anchored: bool = False
    tied: str = ""
    owned: str = ""


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
    if not text:
        return "empty"
    told = Phrase(text, wording.leans, wording.about_subject, tuple(wording.names), wording.anchored)
    owned = tied_noun(kept, sentence, discourse) if not told.about_subject else None
    return told if owned is None else _with_tie(told, owned, kept, sentence, discourse, wording)


def _with_tie(
    told: Phrase,
    owned: Token,
    kept: Sequence[Token],
    sentence: Sentence,
    discourse: Discourse,
    wording: Wording,
) -> Phrase:
    """A phrase with its words once more, the subject's name behind a noun or a name that is the subject's."""
    reference, run = discourse.subject.reference, discourse.run_at(sentence, owned.i)
    if wording.after.get(owned.i):
        return told
    if run is not None:
        link = name_link(run, discourse)
        wording.after[owned.i] = f" {link} {reference}"
    else:
        link = link_of(owned, discourse.subject.cls)
        append_of(owned, reference, wording, link)
        unique = is_unique(owned, discourse.subject.cls)
        wording.replaced |= {t.i: "the" for t in kept if unique and t.head == owned and t.lower_ == "a"}
    return replace(told, tied=_join(kept, wording), owned=f"{owned.text} {link} {reference}")


def _word_token(
    token: Token, inside: set[int], sentence: Sentence, discourse: Discourse, wording: Wording
) -> set[int]:
    """Decide what one token becomes; return the tokens that were settled with it."""
    date = anchored(sentence, discourse).get(token.i)
    if date is not None and inside >= set(range(date.start, date.end)):
        wording.replaced.update(dict.fromkeys(range(date.start, date.end), ""))
        wording.replaced[token.i] = date.text
        wording.leans = wording.leans or date.leans
        return set(range(date.start, date.end))
    mask = sentence.paragraph.mask_at(token)
    if mask is not None and mask.is_subject:
        place_subject(token, wording, discourse)
        return {token.i}
    run = discourse.run_at(sentence, token.i)
    if run is not None:
        return word_name(run.start, run.end, inside, sentence, discourse, wording)
    if discourse.is_subject_noun(token):
        for child in token.children:
            if child.i < token.i:
                wording.replaced[child.i] = ""
        place_subject(token, wording, discourse)
        return {token.i}
    word = token.lower_
    if word in EMPHATIC and token.dep_ == "appos":
        wording.replaced[token.i] = ""
    elif word in PRONOUNS or (word in THEY and _is_told(token, sentence, discourse)):
        _say_pronoun(token, sentence, discourse, wording)
    elif (word in _OTHER_PRONOUNS and _stands_for_something(token)) or _leans(token, wording):
        wording.refused = f"leans on “{word}”"
    elif token.dep_ == "advmod" and word in _DROPPED_ADVERBS:
        wording.replaced[token.i] = ""
    elif token.dep_ == "det" and word in ("the", "a", "an"):
        settle_article(token, sentence, discourse, wording, inside)
    elif token.text in ('"', "“", "”"):
        wording.refused = "quotes somebody"
    else:
        settle_bare(token, inside, discourse, wording)
        settle_goods(token, inside, discourse, wording)
    return {token.i}


def _say_pronoun(token: Token, sentence: Sentence, discourse: Discourse, wording: Wording) -> None:
    """Put a pronoun's name in its place, or the words of the subject before that "It" goes on with."""
    if settle_owned(token, sentence, discourse, wording):
        return
    word_pronoun(token, sentence, discourse, wording)
    found = parallel_subject(token, sentence, discourse) if wording.refused else None
    told = word_phrase(phrase_of(found.head), found.sentence, discourse) if found is not None else ""
    if found is None or isinstance(told, str):
        return
    text, back = definite(told.text, found.head), found.back + told.leans
    if not text or back > _REACH:
        return
    wording.refused, wording.replaced[token.i] = "", text
    wording.leans = wording.leans or back > 0
    lean_back(sentence, back)
    wording.about_subject = wording.about_subject or told.about_subject
    wording.anchored = wording.anchored or told.anchored
    wording.names += told.names


def _is_told(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether "they" means the document's subject, and "their" not just its own clause's."""
    return not (token.lower_ == "their" and _own_plural(token)) and bool(discourse.referent(token, sentence))


def _own_plural(token: Token) -> bool:
    """Whether "their" means the plural subject of its own clause ("62 *workers* lost *their* lives")."""
    verb = token.head
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    subject = own_subject(verb)
    return subject is not None and subject.tag_ in ("NNS", "NNPS") and subject.i < token.i


def _leans(token: Token, wording: Wording) -> bool:
    """Whether a word points back into the text, and is not told of something here ("above the harbour")."""
    word = token.lower_
    if token.dep_ == "relcl" and token.lemma_ in ("follow", "ensue"):
        return not any(c.dep_ == "dobj" for c in token.children)
    if word == "last" and token.dep_ == "amod" and token.head.i in wording.after:
        return False
    if word == "similar" and token.dep_ == "amod":
        return not any(c.dep_ == "prep" for c in (*token.children, *token.head.children))
    if word not in LEANING_WORDS:
        return False
    if word in ("above", "below", "before"):
        return not any(c.dep_ in ("pobj", "pcomp") for c in token.children)
    if word == "last" and token.dep_ == "advmod" and token.head.i == token.i + 1:
        return token.head.tag_ != "VBN"
    if word == "last" and token.dep_ == "amod" and token.head.i > token.i:
        noun = token.head
        owned = noun.i in wording.after or any(c.dep_ == "poss" for c in noun.children)
        return not owned and not any(c.dep_ == "prep" and c.lower_ == "of" for c in noun.children)
    return True


def _stands_for_something(token: Token) -> bool:
    """Whether a pronoun or determiner needs an antecedent here ("this", "both"; not "that" of a clause)."""
    if token.text == "i":
        return False
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
    return not (token.lower_ in ("both", "each", "either") and token.dep_ in ("preconj", "cc"))


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
    joined = " ".join("".join(parts).split())
    return _BEFORE_SIGN.sub(r"\1", joined)
