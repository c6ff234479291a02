"""What somebody does for a living, asked of the people whom an article ties to its subject.

"In 1941 she married Ola Lund, a Danish botanist whom …" ─▶ "What was the occupation of Ola Lund, whom Ada Poe
married in 1941?" The tie is the clause around the name, a noun beside it ("her father, …"), a post that the
article tells of, or, for a character, the work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.facts.asking.names import active_stem
from quiz.facts.asking.phrasing.composing import Reading, compose, lowered, make
from quiz.facts.asking.phrasing.crediting import credited, people_of, with_part
from quiz.facts.asking.phrasing.framing import HAPPENINGS, WORKS
from quiz.facts.asking.phrasing.stem import Stem, with_phrase
from quiz.facts.frames.appositions import tie_at
from quiz.facts.frames.casting import in_story
from quiz.facts.frames.spots import Spot, fact
from quiz.facts.model import Answer, Fact
from quiz.facts.names.document import Name
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.runs import Run
from quiz.facts.terms.trade_phrases import LONGEST, NO_CALLING, first_trade, trade_named
from quiz.facts.terms.trades import KIN, is_trade
from quiz.facts.wording.phrases import Phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_CHILD = re.compile(r"the (?:\w+ )?(?:son|daughter|child) of an? ")
_WOMENS = word_set("nurse midwife seamstress governess actress dressmaker laundress maid housekeeper")
_CHILDREN = re.compile(r"\b(?:children|sons|daughters)\b(?::|,)")
_ADJUNCT = re.compile(r",? (?:after|before|while|when|by) \w+ing\b.*")
_TIMED = re.compile(r"(?:in|on|at|by) ")
_MOST_WORDS = 26
_PLAYED = "singer musician drummer percussionist guitarist bassist pianist composer engineer"
_STAGED = "actor actress writer screenwriter editor cinematographer animator novelist composer playwright"
_BUILT = "architect engineer designer builder"
_OWN = {
    **dict.fromkeys(word_set("film television play book game podcast episode"), word_set(_STAGED)),
    **dict.fromkeys(word_set("band album song"), word_set(_PLAYED)),
    **dict.fromkeys(word_set("bridge building stadium"), word_set(_BUILT)),
}
"""What those do by trade who have to do with a subject of a class, so that it goes without saying."""


@dataclass(frozen=True, slots=True)
class Calling:
    """Somebody named in a sentence and the trade that it gives him or her, once (`past`) or for good.

    `whose`: the one who has it, in words; `own`: these tell already who that is to the subject.
    """

    run: Run
    name: Name
    whose: str
    trade: str
    past: bool
    own: bool = False


def _asking(whose: str, past: bool) -> str:
    return f"what was {'once ' if past else ''}the occupation of {whose}"


def described(spot: Spot) -> Iterator[Fact]:
    """Ask for the trade of everybody who is called "…, a cartographer" and has to do with the subject."""
    for calling in _callings(spot):
        if (made := _asked(calling, spot)) is not None:
            yield made


def of_kin(spot: Spot) -> Iterator[Fact]:
    """ "His elder son was a marine biologist": the trade of those who are told by what they are to one."""
    for told in spot.told:
        head, phrase = told.clause.subject.head, told.subject.phrase
        if head.lower_ not in KIN or phrase is None or not phrase.about_subject:
            continue
        for part in told.parts:
            is_one = told.clause.verb.lemma_ in ("be", "become") and part.part.role == "attribute"
            words = part.part.kept[1:] if is_one and part.part.kept[0].lower_ in ("a", "an") else ()
            if (found := first_trade(words)) is not None:
                stem = _asking(lowered(phrase.text, told.subject), found[1])
                yield fact(spot, "calling.of", "other", _answer(found[0]), stem, (phrase,))


def _callings(spot: Spot) -> Iterator[Calling]:
    for run in spot.page.discourse.runs[spot.sentence.span.start].values():
        name = spot.page.names.mention(run)
        if name is None or name.type not in ("person", "character"):
            continue
        child = "" if " " in name.shown else _child(run, spot)
        found = _behind(run, name, spot) or _ahead(run, name, spot)
        if found is None or not (child or " " in name.shown):
            continue
        if found.past or found.whose != name.shown or not _is_also(name, found.trade):
            yield replace(found, whose=f"{child} {name.shown}", own=True) if child else found


def _child(run: Run, spot: Spot) -> str:
    """What a bearer of a given name alone is to the person whose children a sentence lists."""
    ahead = spot.sentence.tokens.doc[spot.sentence.tokens.start : run.start].text
    listed = spot.page.subject.cls == "person" and _CHILDREN.search(ahead) is not None
    kin = {"f": "daughter", "m": "son"}.get(given_name_sex(run.text, alone=True), "") if listed else ""
    return kin and f"{spot.page.subject.reference}'s {kin}"


def _is_also(name: Name, trade: str) -> bool:
    """Whether the article calls somebody by another trade elsewhere, or is not sure whether it is anybody."""
    other = name.role
    told = is_trade(other) and other not in NO_CALLING and other not in trade.split()
    return told or (name.type == "person" and name.text.startswith(("Mr", "Mrs", "Miss")))


def _behind(run: Run, name: Name, spot: Spot) -> Calling | None:
    """What stands behind a name and a comma: "a cartographer from Bath", "the son of a cartographer"."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    at = run.end
    if at < end and doc[at].text == "(":
        at = next((t.i + 1 for t in doc[at:end] if t.text == ")"), end)
    if at + 2 >= end or doc[at].text != ",":
        return None
    words = doc[at + 1 : end]
    parent = _CHILD.match(words.text)
    start = next((t.i for t in words if t.lower_ == "of"), end) + 1 if parent else at + 1
    if start + 1 >= end or doc[start].lower_ not in ("a", "an"):
        return None
    own = spot.page.discourse.names_subject(run)
    found = first_trade(doc[start + 1 : end]) if parent or not own else None
    whose = f"the {'mother' if found and found[0] in _WOMENS else 'father'} of " if parent else ""
    return Calling(run, name, whose + name.shown, *found, own) if found is not None else None


def _ahead(run: Run, name: Name, spot: Spot) -> Calling | None:
    """What stands before the name of somebody who is known by a post ("its rector is *the poet* Ada Poe")."""
    words = run.head.doc[max(spot.sentence.tokens.start, run.start - LONGEST) : run.start]
    start = next((n for n, t in enumerate(words) if t.lower_ == "the"), len(words))
    found = trade_named(tuple(words[start + 1 :]))
    posts = people_of(spot.page.document, spot.page.discourse)
    member = posts.get(name.text, "a member").startswith("a member")
    if found is None or member or spot.page.subject.cls in WORKS:
        return None
    return Calling(run, name, name.shown, *found)


def _asked(calling: Calling, spot: Spot) -> Fact | None:
    """The question, by the nearest tie of all."""
    answer, subject, tied = _answer(calling.trade), spot.page.subject, ""
    asked = _asking(calling.whose, calling.past)
    if calling.name.type == "character" or in_story(spot.sentence):
        tied = f"{asked.replace('was', 'is', 1)} in {subject.reference}"
    elif calling.trade.split()[-1] in _OWN.get(subject.cls, ()):
        return None
    elif calling.own:
        tied = asked
    if tied:
        return fact(spot, "calling.of", "other", answer, tied, (Phrase("", False, True),))
    ties = (tie_at(noun, spot) for noun in spot.sentence.tokens if noun.tag_ == "NN")
    tie = next((t for t in ties if t is not None and t.name is calling.name and t.personal), None)
    if tie is not None and tie.owner.about_subject:
        return fact(spot, "calling.of", "other", answer, f"{asked}, {tie.said}", (tie.owner,))
    reading = Reading(spot.page.document, spot.page.discourse, spot.values)
    for told, clause in _ties(calling, spot):
        if clause.about_subject and len(clause.text.split()) <= _MOST_WORDS:
            made = make(told, clause, answer, "other", "frame.calling.of", reading)
            if isinstance(made, Fact):
                return made
    if not calling.past and with_part(asked, spot.sentence, reading.document, reading.discourse):
        plain = calling.whose == calling.name.shown
        by = f"what was {calling.whose} by profession" if plain else asked
        return fact(spot, "calling.of", "other", answer, by)
    stem = _once(calling, reading) if calling.past else ""
    return fact(spot, "calling.of", "other", answer, stem, (Phrase("", False, True),)) if stem else None


def _once(calling: Calling, reading: Reading) -> str:
    """What somebody had been before, who has a part in the subject or what happened there; "" otherwise."""
    subject, asked = reading.discourse.subject, f"what had {calling.whose}"
    told = credited(asked, subject, (), people_of(reading.document, reading.discourse))
    if not told and subject.cls not in (*WORKS, "person", "species"):
        of = "in" if subject.cls in HAPPENINGS else "in the history of"
        told = f"{asked}, a figure {of} {subject.reference},"
    return f"{told.rstrip(',')}, once been by profession" if told else ""


def _answer(trade: str) -> Answer:
    return Answer(trade, "term", "occupation")


def _ties(calling: Calling, spot: Spot) -> Iterator[tuple[Told, Stem]]:
    """What the clauses around a name tell of its bearer, as a question for the trade."""
    for told in spot.told:
        stems = [_relative(told, index, part, calling) for index, part in enumerate(told.parts)]
        if _names(told.clause.subject.head, calling.run):
            stems.insert(0, compose(told, "who", None, inverted=False))
        for stem in stems:
            if not isinstance(stem, str):
                asked, tie = _asking(calling.whose, calling.past), _ADJUNCT.sub("", stem.text)
                still = f"what is {calling.whose}, {tie}, by profession"
                yield told, replace(stem, text=still if tie.startswith("who has ") else f"{asked}, {tie}")


def _relative(told: Told, index: int, told_part: ToldPart, calling: Calling) -> Stem | str:
    """The clause as what is said of the one who fills a part of it: "whom she married", "who wrote it"."""
    part, subject = told_part.part, told.subject.phrase
    head = part.head
    if part.role in ("preposition", "agent"):
        head = next((c for c in head.children if c.dep_ == "pobj"), head)
    if not _names(head, calling.run) or subject is None:
        return "another part"
    if part.role == "agent":
        return active_stem(told, "who", index) if told.group.active else "no active form"
    whose = lowered(subject.text, told.subject)
    if _TIMED.match(whose) or part.role not in ("object", "preposition"):
        return "another part"
    ahead = f"{part.said or part.head.lower_} whom" if part.role == "preposition" else "whom"
    return with_phrase(compose(told, f"{ahead} {whose}", index, inverted=False), subject)


def _names(head: Token, run: Run) -> bool:
    return run.start <= head.i < run.end


RULES = (described, of_kin)
