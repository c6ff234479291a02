"""What the words in and around a name say of its type."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.deeds import told_by_deeds
from quiz.facts.names.geography import CITIES, CONTINENTS, COUNTRIES, PLANETS, QUARTERS, REGIONS, division_of
from quiz.facts.names.given import is_given_name
from quiz.facts.names.lexicon import (
    BROADCASTERS,
    NOBLES,
    PARTS_OF_LAND,
    STARTS,
    TITLES,
    head_type,
    is_post,
)
from quiz.facts.names.runs import Run, tidy
from quiz.facts.names.spelling import told_by_spelling
from quiz.facts.names.standing import (
    AFTER_PLACES,
    aboard,
    acts,
    called_noun,
    honours,
    is_a_thing,
    locates,
    names_feature,
    of_kind,
    taken,
    taught_by,
)
from quiz.facts.names.trading import told_by_trade
from quiz.facts.terms.trades import HUMAN_VERBS, NATIVES, OFFICES, is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_HELD_BY_THEM = frozenset(
    ("Proms", "Orchestra", "Singers", "Choir", "Philharmonic", "Symphony", "Awards", "Award")
)
"""What broadcasters hold: the BBC Proms are no broadcaster."""
_ENTITY_TYPES = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "WORK_OF_ART": "work",
    "EVENT": "event",
}
_ABOUT_A_GLEN = frozenset(("of", "in", "at", "near", "through"))
_SOMEBODY = word_set("woman man person goalscorer scorer winner champion survivor passenger victim holder")
_MATCH = re.compile(
    r"\b(?:match|win|won|beat|defeat\w*|final|draw|drew|scored?|goals?|debut|derby|cup|play-off)\b"
)
_STAGED = word_set(
    "performance performances premiere première production staging screening revival rendition"
)
_BELIEVERS = word_set(
    """Catholics Protestants Christians Muslims Jews Hindus Buddhists Sikhs Anglicans Lutherans Methodists
    Baptists Calvinists Presbyterians Quakers Mennonites Evangelicals Huguenots Sunnis Shias"""
)
_PRINTS = frozenset(("publish", "serialise", "serialize", "print", "reprint"))
_BY_SOMEBODY = word_set(
    """designed composed written translated illustrated sculpted painted narrated choreographed photographed
    translation adaptation statue portrait painting biography novel poem play libretto bust sculpture mural
    documentary opera song book design drawing essay study paper"""
)
"""What stands before "by" and the name of somebody alone, and of no body."""
HEARD, GIVEN, SAID, STATED = 1, 3, 4, 12
"""Weights of a clue: the label of its words, a given name at its front, the words beside the name, its own
head, an infobox or a list.
"""
_EVERYBODYS = (
    (COUNTRIES, "country", STATED),
    (CITIES, "city", SAID + 2),
    (CONTINENTS, "continent", STATED),
    (QUARTERS, "", STATED),
    (REGIONS, "region", STATED),
    (PLANETS, "planet", SAID + 2),
)


def person_like(full: str) -> bool:
    """Whether a name has a person's shape: two to five words, none of which tells another kind."""
    words = full.split()
    if words[0].casefold() in STARTS or words[0] in PARTS_OF_LAND:
        return False
    return 2 <= len(words) <= 5 and head_type(words[-1].casefold()) is None and "&" not in words


def find_clues(run: Run, sentence: Sentence) -> Iterable[tuple[str, str, int]]:
    """What the words in and around one mention say of its type: (type, fine type, weight)."""
    words = tidy(run.text).split()
    yield from _known(run, words)
    yield from _heard(run, words)
    if words[0] == "Best" and len(words) > 1:
        yield "award", "award", STATED
        return
    yield from told_by_spelling(run, words)
    yield from _told_beside(run, sentence)


def _known(run: Run, words: list[str]) -> Iterable[tuple[str, str, int]]:
    """What everybody knows of the name."""
    name = " ".join(words)
    if name == "Mercury" and run.before is not None and run.before.lower_ == "on":
        yield "place", "planet", SAID + 2
    if division := division_of(name):
        yield "place", division, STATED
        return
    for known, fine, weight in _EVERYBODYS:
        if name in known:
            yield "place", fine, weight
    if words[0] in BROADCASTERS and len(words) < 4 and words[-1] not in _HELD_BY_THEM:
        yield "organization", "broadcaster", SAID + 2
    if "&" in words[1:-1]:
        yield "organization", "company", SAID


def _heard(run: Run, words: list[str]) -> Iterable[tuple[str, str, int]]:
    """What the parser tells: its label, the article before the name, a verb that wants a person."""
    head = run.head
    label = head.ent_type_
    if label in _ENTITY_TYPES and not (run.mask is not None and run.mask.quoted):
        yield _ENTITY_TYPES[label], "", HEARD
        if (
            label == "PERSON"
            and not (run.mask or is_post(words) or words[0] in NOBLES)
            and 2 <= len(words) <= 4
            and person_like(" ".join(words))
            and is_given_name(words[0].split("-")[0])
        ):
            yield "person", "", SAID if acts(head) else 2
    if is_a_thing(run, words):
        yield "person", "", -SAID
    if words[-1] in _BELIEVERS:
        yield "person", "", -STATED
    titled = words[0] in TITLES or words[0] in NOBLES
    if run.before is not None and run.before.lower_ == "the" and len(words) > 1 and not titled:
        yield "person", "", -SAID
    if (head.dep_ in ("nsubj", "agent") and head.head.lemma_.casefold() in HUMAN_VERBS) or (
        head.dep_ == "pobj" and head.head.dep_ == "agent" and head.head.head.lemma_.casefold() in HUMAN_VERBS
    ):
        yield "person", "", SAID - 1 + person_like(" ".join(words))
    made = head.dep_ == "pobj" and head.head.lower_ == "by" and run.before == head.head
    if made and head.head.head.lower_ in _BY_SOMEBODY and person_like(" ".join(words)):
        yield "person", "", SAID
    yield from told_by_trade(run, words)


def _explained(run: Run, sentence: Sentence) -> Token | None:
    """The noun that a name between commas is set beside ("a sequel, *Ninety Summers*, was …")."""
    doc, at = sentence.tokens.doc, run.start - 1
    if at > sentence.tokens.start and doc[at].text == "The":
        at -= 1
    if at <= sentence.tokens.start or doc[at].text != "," or run.end >= sentence.tokens.end:
        return None
    noun = doc[at - 1]
    return noun if noun.tag_ == "NN" and doc[run.end].text in (",", ".", ";") else None


def _told_by_noun(run: Run, noun: Token) -> tuple[str, str, int] | None:
    """What the noun before the comma tells: "*her master*, Jo Ek, died", "*its bank*, Holm & Son, was"."""
    its = {c.lower_ for c in noun.children if c.dep_ in ("det", "poss")}
    kind = head_type(noun.lower_)
    if kind and kind[0] == "work":
        return (*kind, SAID + 4) if its & {"a", "an", "its"} else None
    if run.head.dep_ != "appos" or run.head.head != noun or not its or run.mask is not None:
        return None
    if kind is None:
        return ("person", "", SAID) if is_role(noun.lower_) or noun.lower_ in OFFICES else None
    return (*kind, SAID) if "the" not in its and not is_role(noun.lower_) else None


def _told_beside(run: Run, sentence: Sentence) -> Iterable[tuple[str, str, int]]:
    """What the words before and after the name tell."""
    if (set_beside := _explained(run, sentence)) is not None and (told := _told_by_noun(run, set_beside)):
        yield told
    after = sentence.tokens.doc[run.end] if run.end < sentence.tokens.end else run.head
    if names_feature(run, after) and (feature := head_type(after.lower_)):
        yield feature[0], "" if after.lower_ in AFTER_PLACES else feature[1], SAID + 2
    yield from _told_by_deed(run)
    yield from told_by_deeds(run, sentence)
    if noun := _beside(run) or called_noun(run):
        if is_role(noun):
            yield "person", "", SAID
        elif kind := head_type(noun):
            yield (*kind, SAID + 2)
    if run.text.startswith("Glen ") and run.before is not None and run.before.lower_ in _ABOUT_A_GLEN:
        yield "place", "", SAID + 2
    if kind := of_kind(run):
        yield (*kind, SAID + 2)
    if run.before is not None and run.before.lower_ == "of" and run.before.head.lower_ in _STAGED:
        yield "work", "", SAID + 2
    if _equated(run) or (run.before is not None and run.before.text in NATIVES):
        yield "person", "", SAID
    if run.before is not None and run.before.lower_ == "against" and _MATCH.search(sentence.tokens.text):
        yield "organization", "club", SAID
    if run.before is not None and run.before.lower_ == "in" and _is_printed_in(run.before.head):
        yield "organization", "publication", SAID
    elif locates(run):
        yield "place", "venue" if run.before is not None and run.before.lower_ == "at" else "", 3
    if run.start == sentence.tokens.start + 1 and run.before is not None and run.before.text == "On":
        yield "organization", "", SAID + 2
    following = sentence.tokens.doc[run.end : run.end + 2].text
    if re.match(r", who\b|, born|\(born|, aged|, then \d", following):
        yield "person", "", SAID


def _told_by_deed(run: Run) -> Iterable[tuple[str, str, int]]:
    """What is done by, to or aboard what is named."""
    if aboard(run):
        yield "organization", "ship", SAID + 2
    if taken(run):
        yield "place", "", SAID
    if honours(run):
        yield "award", "", SAID + 6
    if taught_by(run):
        yield "person", "", SAID


def _is_printed_in(verb: Token) -> bool:
    """Whether something is published in what follows; a newspaper is published in a town."""
    what = (verb.head, *(t for c in verb.children if c.dep_ == "nsubjpass" for t in c.subtree))
    before = (c for t in what for c in (t, *t.children) if c.i < verb.i)
    papers = any(head_type(c.lower_) == ("organization", "publication") for c in before)
    return verb.lemma_ in _PRINTS and not papers


def _equated(run: Run) -> bool:
    """Whether the name is said to be somebody: "the leading scorer is X", "the first woman was X"."""
    if run.head.dep_ != "attr" or run.head.head.lemma_ != "be":
        return False
    subject = next((c for c in run.head.head.children if c.dep_ == "nsubj"), None)
    return subject is not None and (
        subject.lower_ in _SOMEBODY or (subject.text.islower() and is_role(subject.lower_))
    )


def _beside(run: Run) -> str:
    """The common noun that stands right before a name or explains it right after, or ""."""
    before = run.before
    noun = before is not None and (
        before.pos_ == "NOUN"
        or (before.pos_ == "ADJ" and head_type(before.lower_) == ("organization", "ship"))
    )
    if before is not None and noun and before.text.islower() and leads(before, run):
        return str(before.lower_)
    for child in run.head.children:
        if child.dep_ == "appos" and child.pos_ == "NOUN" and child.i > run.head.i and _indefinite(child):
            return str(child.lower_)
    return ""


def leads(noun: Token, run: Run) -> bool:
    """Whether a common noun before a name belongs to it ("the singer X"), rather than to another phrase."""
    if noun.head == run.head or run.head.head == noun or noun.dep_ in ("compound", "nmod", "amod"):
        return True
    return noun.head == run.head.head and noun.dep_ == run.head.dep_ == "nsubj"


def _indefinite(token: Token) -> bool:
    return (
        any(c.dep_ == "det" and c.lower_ in ("a", "an", "the") for c in token.children)
        or token.dep_ == "appos"
    )


def role_beside(run: Run) -> str:
    noun = _beside(run)
    return noun if noun and is_role(noun) else ""
