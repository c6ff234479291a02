"""Verb groups as questions need them: inverted, with do-support, or turned from passive to active."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, is_many
from quiz.facts.wording.inflection import base_form, inflect

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am"])
_ALIKE = frozenset(
    ["cost", "put", "set", "cut", "hit", "spread", "shut", "let", "beat", "cast", "split", "quit"]
)
"""Verbs whose past is their base: "a bridge cost" is told of the past."""
_SINGULAR = {"were": "was", "are": "is", "have": "has", "do": "does"}
_PLURAL = {one: many for many, one in _SINGULAR.items()}


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """How a clause's verb is said.

    `plain` follows a subject that asks ("was released"), `many` a plural one ("were released"); `first` and
    `rest` stand around a subject that does not ("was" … "released"); `active` follows an agent that asks
    ("releases"), "" where it cannot be, `many_active` several ("release").
    """

    plain: str
    many: str
    first: str
    rest: str
    active: str
    many_active: str = ""


def verb_group(clause: Clause) -> VerbGroup | None:
    """Word a clause's verb group; None where it has no plain form (a modal, a split infinitive)."""
    verb, particle = clause.verb, _particle(clause.verb)
    main = _said(clause)
    auxiliaries = list(clause.auxiliaries)
    if any(a not in _BE and a not in ("has", "have", "had", "did", "does", "do") for a in auxiliaries):
        return None
    tail = f" {particle}" if particle else ""
    if particle == "over" and verb.lemma_ == "declare":
        return None
    if auxiliaries == ["had", "been"] and clause.passive:
        auxiliaries = ["were" if is_many(clause.subject.head) else "was"]
    elif auxiliaries == ["had"]:
        return _simple_past(main, tail)
    if auxiliaries in (["has"], ["have"]) and _in_story(clause):
        return _simple_present(main, tail)
    if auxiliaries:
        plain = " ".join([_SINGULAR.get(auxiliaries[0], auxiliaries[0]), *auxiliaries[1:], main]) + tail
        rest = " ".join([*auxiliaries[1:], main]) + tail
        many = " ".join([_PLURAL.get(auxiliaries[0], auxiliaries[0]), *auxiliaries[1:], main]) + tail
        active = _active(auxiliaries, main, tail) if clause.passive else ""
        many_active = base_form(main) + tail if auxiliaries[0] in ("is", "are") else active
        many_active = "have" + active[3:] if active.startswith("has ") else many_active
        return VerbGroup(plain, many, auxiliaries[0], rest, active, many_active)
    if main in _BE:
        return VerbGroup(_SINGULAR.get(main, main), _PLURAL.get(main, main), main, "", "")
    tag = clause.tense or ("VBD" if verb.tag_ in ("VBN", "VB") else verb.tag_)
    base = base_form(main)
    if main in _ALIKE and clause.subject.head.tag_ in ("NN", "NNP"):
        tag = "VBD"
    if main == "lay" and any(c.dep_ == "dobj" for c in verb.children):
        tag, base = "VBP", "lay"
    plain = (inflect(base, "VBZ") if tag == "VBP" else main) + tail
    do = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(tag)
    many = (base if tag in ("VBZ", "VBP") else main) + tail
    return VerbGroup(plain, many, do, base + tail, "") if do else None


def _simple_past(participle: str, tail: str) -> VerbGroup:
    """ "had travelled" told without the point in the past that it looks back from."""
    base = base_form(participle)
    past = inflect(base, "VBD") + tail
    return VerbGroup(past, past, "did", base + tail, "")


def _in_story(clause: Clause) -> bool:
    """Whether a clause tells of a plot, where what somebody has done is told as what they do."""
    return any(
        h.casefold() in ("plot", "synopsis", "story", "plot summary") for h in clause.sentence.block.section
    )


def _simple_present(participle: str, tail: str) -> VerbGroup:
    base = base_form(participle)
    return VerbGroup(inflect(base, "VBZ") + tail, base + tail, "does", base + tail, "")


def _said(clause: Clause) -> str:
    """The verb as it is said: a participle that is told in a tense in its finite form."""
    if not clause.tense:
        return clause.verb.lower_
    said = inflect(base_form(clause.verb.lower_), clause.tense)
    return _PLURAL.get(said, said) if said in _BE and is_many(clause.subject.head) else said


def _particle(verb: Token) -> str:
    return next((c.lower_ for c in verb.children if c.dep_ == "prt"), "")


def _active(auxiliaries: list[str], participle: str, tail: str) -> str:
    base = base_form(participle)
    if auxiliaries in (["was"], ["were"]):
        return inflect(base, "VBD") + tail
    if auxiliaries in (["is"], ["are"]):
        return inflect(base, "VBZ") + tail
    if auxiliaries in (["has", "been"], ["have", "been"]):
        return f"has {participle}{tail}"
    if auxiliaries == ["had", "been"]:
        return f"had {participle}{tail}"
    return ""
