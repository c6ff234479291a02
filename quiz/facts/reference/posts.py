"""What a person is to the subject, where the article says so: "its principal conductor, Ada Poe", "the mill
was designed by Ada Poe".

A question that tells it says whose conductor died in 2008, and so names the subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.things import is_the_subject
from quiz.facts.terms.trades import OFFICES, is_trade
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_FOUNDERS = word_set("founder co-founder cofounder leader")
_ONE_OF_MANY = word_set("member survivor passenger")
_LEARNED = word_set("graduates alumni alumnae")
_RANKS = word_set(
    """principal chief deputy assistant associate general executive artistic musical managing technical senior
    honorary head vice founding lead line-up first second third"""
)
_MAKERS: Mapping[str, str] = {
    **dict.fromkeys(("found", "establish"), "founder"),
    **dict.fromkeys(("design",), "designer"),
    **dict.fromkeys(("restore",), "restorer"),
    **dict.fromkeys(("compose",), "composer"),
    **dict.fromkeys(("direct",), "director"),
    **dict.fromkeys(("invent",), "inventor"),
}
"""Who did a deed to the subject is its founder or its designer."""
_NAMING = word_set("appoint elect name make become remain engage hire")
_OF = ("of", "for", "at", "in")
_COMPANY = word_set("chairman chairwoman chair president director")
_OWN_OFFICES: Mapping[str, frozenset[str]] = {
    "band": word_set("conductor organist drummer bassist guitarist singer vocalist keyboardist"),
    "school": word_set("rector chancellor principal dean headmaster headmistress president"),
    "club": word_set("manager coach captain chairman chairwoman president secretary treasurer"),
    **dict.fromkeys(("company", "airline", "organization"), _COMPANY),
    "periodical": word_set("editor proprietor publisher"),
    "ship": word_set("captain master"),
}
"""Who is appointed conductor in an article about an orchestra, and of nothing else, is its conductor."""


class Posts:
    """The people of a document who are something to its subject. `found`: all of them, once worked out."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences = sentences
        self.found: dict[str, str] | None = None

    def read(self, discourse: Discourse) -> dict[str, str]:
        """By full name, what the text tells somebody to be "of" the subject: "principal conductor"."""
        read: dict[str, str] = {}
        for sentence in self._sentences:
            for head, name in _people(sentence, discourse):
                post = _post(head, sentence, discourse) if " " in name and name not in read else ""
                if post:
                    read[name] = post
        return read


def _people(sentence: Sentence, discourse: Discourse) -> Iterator[tuple[Token, str]]:
    """The people of a sentence, each by the head of the name or by the pronoun that is a clause's subject."""
    for run in discourse.runs[sentence.span.start].values():
        name = discourse.names.mention(run)
        if name is not None and name.type == "person":
            yield run.head, name.text
    for token in sentence.tokens:
        if token.lower_ in ("he", "she") and token.dep_ in ("nsubj", "nsubjpass"):
            meant = discourse.referent(token, sentence)
            if meant is not None and meant.name is not None and meant.name.type == "person":
                yield token, meant.name.text


def _post(head: Token, sentence: Sentence, discourse: Discourse) -> str:
    """What a person is where the name stands, "" where nothing tells it."""
    for noun in _nouns(head):
        told = noun.tag_ == "NN" and is_post(noun.lower_) and _is_real(noun)
        if told and _is_its(noun, head, sentence, discourse):
            return _worded(noun)
    return _made(head, sentence, discourse) or _learned(head, discourse)


def _nouns(head: Token) -> Iterator[Token]:
    """The nouns that tell what the bearer of a name is: before it, beside it, behind "was" or "became"."""
    yield from (c for c in head.children if c.dep_ in ("appos", "compound", "nmod") and c.pos_ == "NOUN")
    if head.dep_ == "appos":
        yield head.head
        head = head.head
    verbs = [head.head] if head.dep_ in ("nsubj", "nsubjpass") else []
    verbs += [c for v in verbs for c in v.children if c.dep_ == "advcl" and c.tag_ == "VBN"]
    for verb in verbs:
        for part in verb.children:
            if part.dep_ in ("attr", "oprd") or (part.dep_ == "dobj" and verb.tag_ == "VBN"):
                yield part
            elif part.dep_ == "prep" and part.lower_ == "as":
                yield from (c for c in part.children if c.dep_ == "pobj")


def is_post(word: str) -> bool:
    """Whether a noun names what somebody can be of a body or a work, and not of another person."""
    return is_trade(word) or word in OFFICES or word in _FOUNDERS or word in _ONE_OF_MANY


def is_ranked(role: str) -> bool:
    """Whether words are such a noun with its rank ("principal conductor")."""
    *before, noun = role.split() or [""]
    return is_post(noun) and _RANKS.issuperset(before)


def _is_real(noun: Token) -> bool:
    """Whether the clause tells it as a fact."""
    verb = noun.head
    around = [*noun.children, *(verb.children if verb.pos_ in ("VERB", "AUX") else ())]
    return not any(
        t.dep_ in ("neg", "mark") or t.tag_ in ("MD", "TO") or t.lower_ in ("no", "not") for t in around
    )


def _is_its(noun: Token, head: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the noun is told to be the subject's, by "its" or "of", or is an office in nothing else."""
    for child in (*noun.children, *(c for c in head.children if c.i < noun.i)):
        if child.dep_ == "poss":
            return is_the_subject(child, sentence, discourse)
        if child.dep_ == "prep" and child.lower_ in _OF and child.i > noun.i:
            return any(c.dep_ == "pobj" and _stands_for(c, sentence, discourse) for c in child.children)
    return _is_office(noun, head, discourse)


def _is_office(noun: Token, head: Token, discourse: Discourse) -> bool:
    """Whether "conductor" stands alone, as an apposition or as what somebody became."""
    verb = noun.head
    named = verb.lemma_ in _NAMING or (noun.dep_ == "appos" and noun.i > head.i)
    bare = not any(c.dep_ in ("det", "nummod", "relcl", "acl") for c in noun.children)
    places = (p for c in (*noun.children, *verb.children) if c.dep_ == "prep" for p in c.children)
    dated = all(p.like_num or p.ent_type_ == "DATE" or p.dep_ != "pobj" for p in places)
    return noun.lower_ in _OWN_OFFICES.get(discourse.subject.cls, ()) and named and bare and dated


def _stands_for(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a noun is the subject itself, and not a part or a rival of it."""
    plain = all(c.dep_ in ("det", "punct", "compound") for c in token.children)
    run = run_around(token, sentence, discourse)
    named = run is not None and discourse.names_subject(run)
    return (plain or named) and is_the_subject(token, sentence, discourse)


def _learned(head: Token, discourse: Discourse) -> str:
    """What somebody is who stands in a list of a school's ("Graduates include Ada Poe and Bram Lund")."""
    while head.dep_ == "conj":
        head = head.head
    if discourse.subject.cls != "school" or head.dep_ != "dobj" or head.head.lemma_ != "include":
        return ""
    subjects = [c.lower_ for c in head.head.children if c.dep_ == "nsubj"]
    return "a graduate" if _LEARNED.issuperset(subjects) and subjects else ""


def _worded(noun: Token) -> str:
    """The noun with what tells its rank: "principal conductor", "a member"."""
    ranks = [c.text for c in noun.children if c.i < noun.i and c.lower_ in _RANKS]
    ranks += [c.text for c in noun.children if c.i < noun.i and c.dep_ == "compound" and c.text.islower()]
    article = "a " if noun.lower_ in _ONE_OF_MANY else ""
    return article + " ".join((*dict.fromkeys(ranks), noun.text))


def _made(head: Token, sentence: Sentence, discourse: Discourse) -> str:
    """What somebody is who founded or designed the subject."""
    if any(c.dep_ in ("cc", "conj") for c in head.children) or head.dep_ not in ("pobj", "nsubj"):
        return ""
    verb = head.head.head if head.dep_ == "pobj" and head.head.dep_ == "agent" else head.head
    done = "nsubjpass" if head.dep_ == "pobj" else "dobj"
    post = _MAKERS.get(verb.lemma_, "")
    mine = any(c.dep_ == done and _stands_for(c, sentence, discourse) for c in verb.children)
    real = not any(c.dep_ == "neg" or c.tag_ in ("MD", "TO") for c in verb.children)
    return post if post and mine and real else ""
