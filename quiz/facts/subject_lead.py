"""What the first sentence of an article says that its subject is: "X, of Y, is a Danish producer of glass".

What its head noun may mean is voted on in `subject_class`. No parser is needed: leads have few shapes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from quiz.documents import Document
from quiz.facts.subject_nouns import GERUNDS, JOINTS, PAIRS, POSTPOSED, READINGS, SORTS, STOPS, WORKS
from quiz.facts.terms.trades import is_role

_COPULA = re.compile(r"\b(is|was|are|were)\s+(an?|the|one of the|any of the|one of)\s+", re.IGNORECASE)
_COPULA_BARE = re.compile(r"\b(is|was|are|were|refers to)\s+", re.IGNORECASE)
_ASIDE = re.compile(r"\b(?:which|who|whose|whom|that|where|when|whereby|because|states?)\b[^,]*$")
_PARENTHESES = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_SENTENCE_END = re.compile(
    r"""(?<=[\w)"”'])(?<!\b[A-Z])(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bJr)(?<!\bv)(?<!\bc)\.(?=\s+[A-Z"“]|$)"""
)
_TOKEN = re.compile(r"[\w'’-]+(?:/\w+)?|[,;:.]")
_WORDS = re.compile(r"\w+")
_PARTICIPLE = re.compile(r"\w{2,}ed|\w{3,}ing")
_DONE = ("ed", "ought", "eld")


class Lead(NamedTuple):
    """What the lead says: the words before its verb, the verb, its head noun and all that this may mean."""

    before: str = ""
    verb: str = ""
    classes: tuple[str, ...] = ()
    noun: str = ""
    phrase: str = ""


class _Phrase(NamedTuple):
    """A noun phrase as text and as words up to its head; `bare` where the head says nothing by itself."""

    text: str
    words: list[str]
    bare: bool = False


def read_lead(document: Document) -> Lead:
    """Read the first sentence; all fields are empty where it has no "X is a …"."""
    sentence = first_sentence(document)
    for match in (*_COPULA.finditer(sentence), *_COPULA_BARE.finditer(sentence)):
        before = sentence[: match.start()]
        if not _names_title(before, document.title) or _ASIDE.search(before):
            continue
        phrase = _predicate(sentence[match.end() :])
        if match.re is _COPULA_BARE and _PARTICIPLE.match(sentence, match.end()):
            phrase = _Phrase("", [])
        classes, noun = _classify(phrase.words)
        verb = match[1].lower().partition(" ")[0]
        return Lead(before.strip(" ,"), verb, () if phrase.bare else classes, noun, phrase.text)
    return Lead()


def first_sentence(document: Document) -> str:
    """The article's first sentence without what stands in brackets, "" where there is no paragraph."""
    text = opening(document)
    while (bare := _PARENTHESES.sub("", text)) != text:
        text = bare
    return _SENTENCE_END.split(text, maxsplit=1)[0]


def opening(document: Document) -> str:
    """How the first paragraph begins."""
    first = next((block for block in document.blocks if block.kind == "paragraph"), None)
    return document.slice(first.span)[:1500] if first is not None else ""


def readings(word: str) -> tuple[tuple[str, ...], str]:
    """All classes that a noun may mean and its singular, ((), "") where it is not in the lexicon."""
    low = word.lower()
    forms = (low, low.removesuffix("s"), low.removesuffix("es"), low.rsplit("-", 1)[-1])
    for form in forms:
        if form in READINGS:
            return READINGS[form], form
    role = next((form for form in forms if word.islower() and is_role(form)), "")
    return (("person",), role) if role else ((), "")


def _names_title(before: str, title: str) -> bool:
    """Whether the words before the copula name the title (at least one of its words)."""
    words = {w.casefold() for w in _WORDS.findall(title)}
    return bool(words & {w.casefold() for w in _WORDS.findall(before)})


def _predicate(text: str) -> _Phrase:
    """The predicate's noun phrase up to its head."""
    words: list[str] = []
    tokens = list(_TOKEN.finditer(text))
    for match, after in pairwise((*tokens, None)):
        if match is None:
            break
        word, low = match[0], match[0].lower()
        following = after[0] if after else ""
        known = bool(words) and bool(readings(words[-1])[0])
        if low in ("and", "or") and words and (not known or _only_says_what(words[-1], text[match.end() :])):
            continue
        if low == "," and words and not known and _goes_on(following):
            continue
        if low in ("of", "for") and words and {words[-1].lower(), words[-1].lower()[:-1]} & SORTS:
            return _of_sort(text, match, words)
        if (low in STOPS or _ends_phrase(low, following.lower(), known)) and (words or low.endswith(_DONE)):
            return _Phrase(text[: match.start()], words)
        if low not in STOPS and not word[0].isdigit():
            words.append(word)
    return _Phrase(text, words)


def _of_sort(text: str, of: re.Match[str], words: list[str]) -> _Phrase:
    """ "A group *of* islands" is islands, "a collection of poems" a collection; "a series of mishaps" is no
    series, nor anything else that is known.
    """
    inner = _predicate(text[of.end() :])
    classes, own = set(_classify(inner.words)[0]), set(readings(words[-1])[0])
    if inner.bare or not classes:
        return _Phrase(text[: of.start()], words, bare=True)
    if classes & own or "person" in classes:
        return _Phrase(text[: of.start()], words)
    return inner._replace(text=text[: of.end()] + inner.text)


def _goes_on(following: str) -> bool:
    """Whether a word behind a comma goes on with the adjectives before it ("a small, nomadic people")."""
    return following.islower() and following not in STOPS and following not in JOINTS


def _ends_phrase(word: str, following: str, known: bool) -> bool:
    """Whether a word belongs to no noun behind it: "a system *devised* by", "a club *playing* in"."""
    if word in GERUNDS or readings(word)[0]:
        return False
    joined = following in JOINTS or following[:1].isdigit()
    done = bool(_PARTICIPLE.fullmatch(word))
    adverb = known and (word.endswith("ly") or word in ("first", "now", "once", "then"))
    return adverb or (done and (known or joined)) or (joined and word in POSTPOSED)


def _only_says_what(noun: str, behind: str) -> bool:
    """Whether a work before "and" says what somebody is known by: "a *film* and television actress"."""
    works, others = set(readings(noun)[0]) & WORKS, set(_classify(_predicate(behind).words)[0])
    return bool(works and others) and not others & WORKS


def _classify(head: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Classes and noun of a noun phrase's head; the last word as it is where the lexicon has none."""
    for i in range(len(head) - 1, -1, -1):
        if i and (pair := PAIRS.get(f"{head[i - 1]} {head[i]}".lower())):
            return (pair[0],), pair[1]
        classes, noun = readings(head[i])
        if classes:
            return classes, noun
        if head[i].islower():
            return (), head[i]
    return (), ""
