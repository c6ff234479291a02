"""A name or a figure that ends a larger phrase: "at the invitation of *Ada Poe*", "*9,000 men*"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.composing import Reading, lowered
from quiz.facts.asking.slots import NameSlot, ValueSlot, name_slots
from quiz.facts.language import Sentence
from quiz.facts.names.runs import name_runs
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.phrases import word_phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_INNER = frozenset(["of", "by", "under", "from", "to", "with", "against", "in", "at", "near", "for"])
_WITH = frozenset(["with", "against", "from", "to", "for"])
_PLACES = frozenset(["in", "at", "near"])
_TIMES = frozenset(["after", "before", "during", "following", "until", "since", "despite"])
_OF_SOMEBODY = re.compile(r"^(?P<before>.*?)the (?P<noun>[a-z]+) of$")
_BY_SOMEBODY = re.compile(
    r"^(?P<before>(?:(?:in|at|on|from|to|for|with|of|under) )?)(?:an? )?(?P<noun>[a-z]+(?:[ -][a-z]+)?) by$"
)
_NAMED = re.compile(r"^(?P<before>.*?)the (?P<noun>[a-z-]+(?: [a-z-]+)?) of$")
SETTLED = word_set(
    """town city village port islet cemetery hamlet suburb municipality commune district province region
    state county island kingdom republic parish settlement resort prefecture department canton borough"""
)
_HOUSE = re.compile(
    r"(?:at|in) (?:the )?(?:Teatro|Théâtre|Theater|Opéra|Ópera|La|Le|Les|Il|El|Palazzo|Palais|Palacio|Schloss"
    r"|Stadio|Estadio|Stade) ",
    re.IGNORECASE,
)
"""A house whose name tells the tongue of its town, which the question of the town leaves out."""
_DATED = re.compile(r"\b\d{4}\b")
_LONGEST = 7
_LONGEST_OPENING, _LONGEST_APART = 4, 9
_NARROWING = frozenset(["JJS", "RBS", "JJR", "RBR"])
_LIGHT = ("take", "become", "be", "occur", "happen", "remain")
_SIZED = re.compile(
    r"^(?:(?P<before>(?:[a-z]+ )?)(?:an?|the) (?P<noun>(?:[a-z-]+ )?(?P<size>[a-z]+))"
    r"|(?P<whence>(?:(?:with|on|from|at|by) )?)(?P<bulk>(?:[a-z-]+ )?"
    r"(?:assets|debts|earnings|losses|profits|receipts|revenues?|sales|takings))) of$"
)
_SIZES = word_set(
    """area budget capacity cost cut depth diameter elevation fee gain gross height income length margin mass
    output population premium price range salary speed strength sum temperature turnover value wage weight
    width"""
)
_OFFICES = word_set("emblem capital seat symbol patron member ambassador president captain coach mascot")
_MADE_BY = word_set(
    """design designs plans drawings libretto script screenplay text words lyrics music score introduction
    foreword preface afterword translation illustrations book novel story play poem report idea"""
)
"""What somebody makes: "built to *designs by* X" tells who made the designs, however the verb stands."""
_MADE = word_set("work creation idea brainchild invention")
_NO_OPENINGS = frozenset(("his", "her", "its", "their", "half", "part", "most", "some"))


@dataclass(frozen=True, slots=True)
class NestedName:
    """A name behind the inner preposition of a phrase; `prefix` is what stands before that preposition.

    `apart`: the place is asked for by itself, and the rest of the phrase stays behind the verb.
    `unsaid`: the rest tells the name by its tongue and is left out.
    """

    slot: NameSlot
    preposition: str
    prefix: str
    apart: bool
    unsaid: bool = False

    def around(self, asked: str) -> tuple[str, str]:
        """The words that open the question, and what stays behind the verb."""
        if self.apart:
            return asked, "" if self.unsaid else self.prefix
        phrase = f"{self.prefix} {self.preposition}"
        match = _OF_SOMEBODY.match(phrase) or _BY_SOMEBODY.match(phrase)
        if asked.endswith("whom") and match is not None:
            return f"{match['before']}whose {match['noun']}", ""
        if asked == "by whom":
            return "", ""
        named = _NAMED.match(phrase) if self.slot.name.type == "place" and " which " in asked else None
        if named is not None and named["noun"].split()[-1] in SETTLED:
            return f"{named['before']}which {named['noun']}", ""
        return "" if asked == "where" else f"{self.prefix} {asked}", ""


def nested_name(told_part: ToldPart, told: Told, reading: Reading) -> NestedName | None:
    """The one name that a phrase ends with, if a preposition of its own ties it to the phrase."""
    phrase = told_part.phrase
    if phrase is None:
        return None
    kept, sentence = told_part.part.kept, told.clause.sentence
    at = _inner_preposition(kept, told_part.part.head, sentence)
    if at is None:
        return None
    slots = name_slots(kept[at + 1 :], sentence, reading.discourse)
    ending = word_phrase(kept[at:], sentence, reading.discourse)
    if len(slots) != 1 or isinstance(ending, str) or not phrase.text.endswith(ending.text):
        return None
    prefix = lowered(phrase.text, told_part)[: -len(ending.text)].strip()
    preposition, noun = kept[at].lower_, kept[at].head
    named = reading.discourse.run_at(sentence, noun.left_edge.i) is not None or noun.pos_ == "PROPN"
    if not prefix or not _fits(slots[0], kept[at], prefix, told_part, told, named=named):
        return None
    made = noun.lower_ in _MADE and slots[0].name.type == "person"
    if noun.lower_ in _MADE and not made:
        return None
    apart = _stands_apart(kept[at], told_part, named=named, made=made)
    if len(prefix.split()) > (_LONGEST_APART if apart else _LONGEST_OPENING):
        return None
    if apart and any(t.tag_ in _NARROWING or (t.pos_ == "VERB" and t.dep_ != "amod") for t in kept[:at]):
        return None
    unsaid = apart and _HOUSE.match(prefix) is not None and not _is_undated(told)
    return NestedName(slots[0], preposition, prefix, apart, unsaid)


def _is_undated(told: Told) -> bool:
    """Whether no part of a clause tells its year."""
    return not any(p.phrase is not None and _DATED.search(p.phrase.text) for p in told.parts)


def _fits(slot: NameSlot, inner: Token, prefix: str, told_part: ToldPart, told: Told, *, named: bool) -> bool:
    """Whether a name of this kind can stand behind this preposition, and the phrase can be asked about."""
    preposition, part = inner.lower_, told_part.part
    place = slot.name.type == "place"
    at_body = preposition == "at" and slot.name.type in ("organization", "event") and part.role != "subject"
    timed = part.head.lower_ in (_TIMES if place else ("until", "since"))
    fits = place == (preposition in _PLACES) or preposition in ("of", "from", "to") or at_body
    if timed or not fits or prefix.split()[0] in _NO_OPENINGS:
        return False
    unclear = told.clause.passive and told_part is not told.subject and inner.head.lower_ not in _MADE_BY
    if preposition == "by" and (unclear or any(c.isdigit() for c in prefix)):
        return False
    way = preposition == "from" and any(p.part.head.lower_ == "to" for p in told.parts)
    if (named and preposition not in _PLACES) or way or (named and _is_aim(told_part, told)):
        return False
    return part.role != "attribute" or _office(inner.head, preposition)


def _is_aim(told_part: ToldPart, told: Told) -> bool:
    """Whether a phrase tells what a thing is for, so that the deed may be done elsewhere.

    "Won a scholarship *to King's School in Ely*" does not tell that it was won in Ely.
    """
    aims = told_part.part.role == "preposition" and told_part.part.head.lower_ in ("to", "for", "from")
    return aims and any(p.part.role == "object" for p in told.parts)


def _stands_apart(inner: Token, told_part: ToldPart, *, named: bool, made: bool) -> bool:
    """Whether a name is asked for by itself, and the rest of its phrase stays behind the verb."""
    part, loose = told_part.part, not any(c.dep_ == "det" and c.lower_ == "the" for c in inner.head.children)
    where = inner.lower_ in _PLACES and (loose or named or part.head.lower_ == "as")
    as_what = part.role == "attribute" or part.head.lower_ == "as"
    with_whom = part.role == "object" and inner.lower_ in _WITH and loose
    return where or (as_what and not made) or with_whom


def _office(noun: Token, preposition: str) -> bool:
    """Whether a noun says what somebody or something is *of* a name ("head coach of", "the emblem of")."""
    if noun.lower_ in _MADE:
        return preposition == "of" and not any(c.dep_ == "amod" for c in noun.children)
    known = is_role(noun.lower_) or noun.lower_ in _OFFICES
    return (
        known and preposition in ("of", "for", "at", "to") and not any(c.tag_ == "JJS" for c in noun.children)
    )


def nested_figure(told_part: ToldPart, slot: ValueSlot, unit: str) -> tuple[str, bool]:
    """The words that ask for a figure behind "of" ("by a corps of how many men"), "" where there are none.

    Returns:
        The words, and whether they name the unit, so that the answer is the bare number.
    """
    lead = _figure_lead(told_part, slot)
    if not lead:
        return "", False
    counted = unit and slot.found.value.type == "count"
    sized = _SIZED.match(lead) if not counted else None
    if sized is not None and sized["bulk"]:
        return f"{sized['whence']}what {sized['bulk']}", False
    if sized is not None and sized["size"] in _SIZES:
        return f"{sized['before']}what {sized['noun']}", False
    inner = unit and told_part.part.role != "subject" and " with " not in f" {lead[4:]}"
    return (f"{lead} how many {unit}" if inner else ""), True


def _figure_lead(told_part: ToldPart, slot: ValueSlot) -> str:
    """What stands before a figure behind "of" ("by a corps of"), "" where it says too much or too little."""
    part, first = told_part.part, slot.tokens[0].text
    if told_part.phrase is None or first not in told_part.phrase.text:
        return ""
    if part.head.lower_ == "with" and (part.fronted or part.head.head.lemma_ in _LIGHT):
        return ""
    lead = lowered(told_part.phrase.text, told_part).partition(first)[0].strip()
    plain = lead.endswith(" of") and "," not in lead and len(lead.split()) <= _LONGEST
    return lead if plain else ""


def _inner_preposition(kept: Sequence[Token], head: Token, sentence: Sentence) -> int | None:
    """Where the last preposition of a phrase stands that hangs on one of its nouns, outside a name."""
    inside = {t.i for t in kept}
    for n in range(len(kept) - 1, 0, -1):
        token = kept[n]
        if token.dep_ == "prep" and token.i != head.i and token.head.i in inside:
            if any(run.start < token.i < run.end for run in name_runs(sentence)):
                continue
            tied = token.head.pos_ in ("NOUN", "PROPN") and token.lower_ in _INNER
            return n if tied and kept[-1].i <= token.right_edge.i else None
    return None
