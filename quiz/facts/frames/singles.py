"""What a superlative, an ordinal or "only" singles out, and whether it does so among the subject's things.

"The first ascent" in an article about a mountain is that of the mountain, where what stands before it speaks
of the mountain too; behind a sentence on the north face it may be that of the face.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.lexicon import head_type
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.mentions import clause_of, main_subject
from quiz.facts.reference.rivals import PERSONS
from quiz.facts.terms.trades import OFFICES
from quiz.facts.wording.belongings import brings_in
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_FALSE = (
    r"(?!west|north|south|for|guest|mod|hon|inter|harvest|conqu|requ|pri|chest|test\b|rest\b|nest\b|p[eo]st\b|prot"
    r"|cont|lat|earli|best[ -]man|mid|jest|arr|manif|rain)"
)
_MARKED = re.compile(
    rf"(?:(?:{_ORDINALS})[ -])?{_FALSE}(?:[a-z]{{2,}}est|best|most|least|worst)\b"
    r"|(?:first|last|final|only|sole|principal|main|chief)\b"
)
_LASTING = (
    *("first", "last", "final", "only", "sole", "principal", "main", "chief", "best-known", "best known"),
    "most famous",
)
_BEST = re.compile(r"(?:best|worst) (?!known)")
"""What is so of one match or of one year only, where nothing tells which: "the *best* player"."""
_OTHER = word_set(
    """joint jointly equal equally tied then same next previous other another so-called two three four five
    six seven eight nine ten few several couple dozen such possible"""
)
_NEAREST = ("nearest", "closest")
_LINKS = {
    **dict.fromkeys(("threat", "danger", "link", "access", "approach"), "to"),
    **dict.fromkeys(("debate", "poll", "fatality", "casualty"), "of"),
}
_LANDS = frozenset(("settlement", "country", "region", "park"))
_SPREAD = frozenset(("island", "station", "mountain"))
_NO_OWNERS = frozenset(("person", "thing", "substance", "disease", "language"))
_VAGUE = word_set(
    """thing time part way one example case reason day year month week word step half stage side period choice
    attempt occasion problem advantage result effect difference exception issue question hour line page
    round phase change idea aim purpose goal task place prize floor name look class degree team league
    division season game match decade century weekend morning evening night moment quarter leg group
    series set version type kind form sign letter"""
)
_ANYBODY = PERSONS | word_set("member world war")


def singled_words(noun: Token) -> str:
    """The words from behind the article or the owner of a noun up to it, "" where they leave several."""
    openers = [c for c in noun.children if c.i < noun.i and (c.dep_ == "poss" or c.lower_ == "the")]
    if len(openers) != 1 or noun.tag_ != "NN":
        return ""
    first = openers[0].right_edge.i if openers[0].dep_ == "poss" else openers[0].i
    tokens = noun.doc[first + 1 : noun.i + 1]
    text = "".join(t.text_with_ws for t in tokens).strip()
    if _MARKED.match(text.lower()) is None or _OTHER & {t.lower_ for t in tokens}:
        return ""
    plain = all(t.text in ("-", "–") or not (t.is_punct or t.is_digit) for t in tokens)
    return text if plain and len(tokens) > 1 and noun.lower_ not in _VAGUE else ""


def is_foremost(noun: Token) -> bool:
    """Whether a superlative singles a thing out, which another may be later: "the largest employer"."""
    said = singled_words(noun).lower()
    return bool(said) and not said.startswith(_LASTING)


def single_link(noun: Token, sentence: Sentence, discourse: Discourse) -> str:
    """The word that ties to the subject what is singled out among its things, "" where that is not sure."""
    subject, word = discourse.subject, noun.lower_
    said = singled_words(noun)
    if not said or _BEST.match(said) or noun.dep_ == "dobj" or subject.cls in _NO_OWNERS or word in _ANYBODY:
        return ""
    if not is_on_topic(noun, sentence, discourse) or _several_before(noun, sentence, discourse):
        return ""
    if said.startswith(_NEAREST):
        return "to"
    if word in _LINKS:
        return _LINKS[word]
    if word in OFFICES or said.startswith(("main", "principal", "chief")):
        return "of"
    if subject.cls in _LANDS:
        return "in"
    typed = head_type(word)
    return "on" if typed is not None and typed[0] == "place" and subject.cls in _SPREAD else "of"


def is_on_topic(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether nothing else than the subject is the topic before a noun, here and in the sentence before."""
    verb = clause_of(noun)
    beside = verb.dep_ == "ccomp" and verb.i < verb.head.i
    if not beside and verb.dep_ != "ROOT" and not (verb.dep_ == "conj" and verb.head.dep_ == "ROOT"):
        return False
    for token in sentence.tokens:
        if token.i >= noun.left_edge.i:
            break
        if token.dep_ in ("nsubj", "nsubjpass") and not _is_subject(token, sentence, discourse):
            run = run_around(token, sentence, discourse)
            name = discourse.names.mention(run) if run is not None else None
            if name is None or name.type != "person":
                return False
    before = discourse.before(sentence)
    if before is None or discourse.tells_of_subject(before):
        return True
    head = main_subject(before)
    return is_foremost(noun) and (head is None or not brings_in(head, before, discourse))


def _is_subject(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    meant = discourse.refer(token, sentence, discourse.before(sentence))
    return meant is not None and meant.is_subject


def _several_before(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the paragraph has told of several such things, of which this may be one."""
    where: Sentence | None = sentence
    while where is not None:
        if any(t.tag_ == "NNS" and t.lemma_ == noun.lemma_ and t.i < noun.i for t in where.tokens):
            return True
        where = discourse.before(where)
    return False
