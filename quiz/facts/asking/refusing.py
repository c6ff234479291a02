"""Why a name of a clause is not asked for: two may be the answer, or too little is left to ask about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.facts.asking.phrasing.composing import Reading
from quiz.facts.asking.slots import NameSlot
from quiz.facts.asking.weighing import is_any_name, is_bare, lacks_whereto
from quiz.facts.clauses.clause import Part
from quiz.facts.clauses.completeness import incomplete, lost_its_place
from quiz.facts.wording.phrases import Phrase
from quiz.facts.wording.telling import Told
from quiz.facts.words import word_set

_IN_YEAR = re.compile(r"[Ii]n \d{4}")
_OPINION_VERBS = word_set(
    """praise criticise criticize applaud cite compare commend laud note single mention thank admire
    condemn examine discuss list consider analyse analyze notice describe call acknowledge"""
)
_TELLING_VERBS = word_set("ask tell inform beg request radio notify assure warn remind thank answer advise")
_SHOWING_VERBS = frozenset(["star", "feature", "follow", "include", "see", "depict"])
_CALLED = frozenset(["strike", "election", "referendum", "meeting", "conference", "boycott", "ceasefire"])
_MUTUAL_VERBS = frozenset(["meet", "marry", "agree", "collaborate", "merge", "fight", "divorce", "separate"])
_EVENTS = frozenset(["death", "birth", "marriage", "wedding", "retirement", "arrest", "murder", "execution"])


def shared_preposition(part: Part) -> bool:
    """Whether a phrase is coordinated with this one ("in Port Ansgar and in Veltri"), two answers, or this
    one with what stands before it ("the subject of a film, *and of an opera by* Ada Poe").
    """
    held = {t.i for t in part.tokens}
    first = part.tokens[0]
    joined = first.i > part.head.head.i and first.nbor(-1).lower_ == "and" and first.lower_ == "of"
    return (
        joined
        or any(c.dep_ == "conj" and c.i in held for c in part.head.children)
        or any(
            g.dep_ == "conj" and g.pos_ == "ADP" and g.i in held
            for c in part.head.children
            for g in c.children
        )
    )


def named_twice(told: Told, part: Part) -> bool:
    """Whether the clause has the same preposition before another name ("in Kell and, since 2020, in Ode")."""
    if part.role != "preposition" or not _names(part):
        return False
    others = (p for p in told.clause.parts if p.role == "preposition" and p.head.i != part.head.i)
    anything = part.head.lower_ in ("to", "from")
    return any(p.head.lower_ == part.head.lower_ and (anything or _names(p)) for p in others)


def _names(part: Part) -> bool:
    """Whether a preposition stands before a name, and not before a month."""
    return any(c.dep_ == "pobj" and c.pos_ == "PROPN" and c.ent_type_ != "DATE" for c in part.head.children)


def of_event(part: Part) -> bool:
    """Whether a phrase between commas tells of an event before it ("until her death, in Oundle, on …")."""
    first = part.head.i
    doc = part.head.doc
    return first > 1 and doc[first - 1].text == "," and doc[first - 2].lower_ in _EVENTS


def _says_enough(told: Told, reading: Reading) -> bool:
    """Whether a clause without its subject still tells one thing from others: more than a verb and a date."""
    for part in told.parts:
        if part.phrase is None or part.part.role == "adverb":
            continue
        dates = {t.i for s in reading.values if s.found.value.type == "date" for t in s.tokens}
        words = [t for t in part.part.tokens if t.i not in dates and not t.is_stop and not t.is_punct]
        if words:
            return True
    return False


def is_told(told: Told, index: int | None) -> bool:
    """Whether what is left of a clause names something, or has the article's subject in it."""
    phrases = [p.phrase for i, p in enumerate(told.parts) if i != index]
    if index is not None:
        phrases.append(told.subject.phrase)
    told_phrases = [p for p in phrases if p is not None]
    return any(is_known(p) for p in told_phrases) or sum(len(p.text.split()) > 1 for p in told_phrases) > 1


def is_known(phrase: Phrase) -> bool:
    """Whether a phrase tells which thing is meant: by a name, the subject, or a full description."""
    return phrase.about_subject or bool(phrase.names) or phrase.text.casefold().startswith("the ")


def _has_maker(told: Told, index: int | None) -> bool:
    """Whether "by X" right behind a work was read as the verb's, which is active ("inspired Y by X")."""
    if index is None or told.clause.auxiliaries or told.parts[index].part.role != "object":
        return False
    words = told.parts[index].part.tokens
    end = max(t.i for t in words) + 1
    return any(t.lower_ == "by" for t in words) or any(
        p.part.head.lower_ == "by" and p.part.tokens[0].i == end for p in told.parts
    )


def _calls_event(told: Told) -> bool:
    """Whether somebody called a strike or an election, and not something by a name."""
    objects = (p for p in told.clause.parts if p.role == "object")
    what = told.clause.subject if told.clause.passive else next(objects, None)
    named = any(p.part.role == "attribute" or "quotes somebody" in p.refused for p in told.parts)
    return what is not None and what.head.lemma_ in _CALLED and not named


def _names_species(told: Told, reading: Reading) -> bool:
    """Whether somebody described a species in a year, and so gave it its name."""
    if told.clause.verb.lemma_ != "describe" or reading.discourse.subject.cls != "species":
        return False
    phrases = [p.phrase for p in told.parts if p.phrase is not None]
    return any(_IN_YEAR.fullmatch(p.text) for p in phrases)


def _lone(told: Told) -> bool:
    """Whether one alone is said to do what takes two: a half of "A and B, who had met at school"."""
    if told.clause.passive:
        return False
    subject = told.clause.subject
    several = subject.head.tag_ in ("NNS", "NNPS") or any(c.dep_ == "conj" for c in subject.head.children)
    return not several and not any(p.role == "object" or p.head.lower_ == "with" for p in told.clause.parts)


def _by_others_too(told: Told, index: int | None, slots: Sequence[NameSlot], reading: Reading) -> bool:
    """Whether another than the one who is named may have said, shown or done so."""
    verb = told.clause.verb.lemma_.casefold()
    if index is not None and (
        verb in _SHOWING_VERBS or (verb == "name" and told.parts[index].part.role == "object")
    ):
        return True
    called = verb == "call" and _calls_event(told)
    if verb in _OPINION_VERBS and not called and not _names_species(told, reading):
        return True
    return index is None and told.clause.verb.tag_ == "VBG" and slots[0].name.type == "organization"


def refused(
    told: Told, index: int | None, slots: Sequence[NameSlot], reading: Reading, *, within: bool = False
) -> str:
    """Why no name of a clause's part is asked for, "" where one may be.

    `within`: the name is one within the subject, of which the rest is told.
    """
    verb = told.clause.verb.lemma_.casefold()
    if _by_others_too(told, index, slots, reading):
        return "more than one may have done so"
    if index is not None and verb == "be" and told.parts[index].part.head.lower_ in ("after", "before"):
        return "what comes after what is no question"
    if verb in _TELLING_VERBS and slots[0].name.type == "place":
        return "a place that stands for its people"
    attribute = index is not None and told.parts[index].part.role == "attribute"
    if attribute and verb != "be" and slots[0].name.type == "person":
        return "a title, and nobody"
    if slots[0].name.type == "work" and _has_maker(told, index):
        return "whose work it is hangs on the verb"
    if any(p.part.head.lower_ == "in" and p.part.tokens[-1].lower_ == "mind" for p in told.parts):
        return "a turn of phrase"
    little = (
        is_any_name(told, index) or lacks_whereto(told, index) or is_bare(told, index, slots[0].name.type)
    )
    if lost_its_place(told) or little:
        return "the clause says too little"
    between = index is not None and told.parts[index].part.head.lower_ == "between"
    both = _lone(told) if index is not None else len(slots) > 1
    if between or (verb in _MUTUAL_VERBS and both):
        return "done together"
    if verb == "come" and slots[0].name.type == "person":
        return "nobody comes from a person"
    if lacking := incomplete(told, index):
        return lacking
    somebody = slots[0].name.type in ("person", "character")
    if index is None and not within and somebody and not _says_enough(told, reading):
        return "the clause says too little"
    return ""
