"""Participles that tell something by themselves: at the head of a sentence, after a noun, in a series."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, is_many, own_subject
from quiz.facts.wording.inflection import base_form, inflect
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_STATES = word_set(
    """locate situate set base know border surround compose nickname divide connect dedicate bound flank
    populate house make regard consider call name list classify"""
)
_NEVER_PASSIVE = word_set(
    """die arrive come go appear retire return become remain leave emigrate graduate fall rise begin resign
    live work serve stay travel occur happen expire collapse belong consist last premiere compete
    participate give pay offer teach refuse deny"""
)
_TRANSITIVE = word_set(
    """test sell demolish rebuild restore convert rename destroy remove replace release record publish hold
    acquit reject buy cancel execute imprison deport exile send put place use award name bury elect appoint
    crown canonise canonize acquire adapt add adopt annex arrest assemble assign attach ban behead
    build bring capture carry cast charge compile confirm conquer consecrate construct convict create
    dedicate deliver demobilise describe design detain develop direct discharge discover dismantle dismiss
    display distribute divide donate edit educate engineer enlarge equip erect establish excavate exhibit
    expand expel export extend fill fine finance fit film fund furnish grant hang hire identify import
    include incorporate inaugurate install interpret introduce invent invite issue jail keep label lay
    lengthen list load locate make manufacture mix modernise modify mount nominate occupy order ordain
    organise paint photograph plant preserve print process produce promote protect prove open provide purchase
    raise ratify recall recognise recommend reconstruct redesign reduce refit refurbish renovate repair
    repeal reprint rescue resettle revise rewrite sack scrap seize sentence serialise sign
    launch commission decommission recommission christen requisition torpedo salvage refloat complete
    store strengthen subdue supply suspend transcribe translate transport treat upgrade upload value weigh"""
)

_UNLIKELY = word_set("allegedly reportedly supposedly possibly probably apparently nearly hardly wrongly")
_NAMING = word_set(
    """declare name call make elect appoint crown award grant designate proclaim rename vote title dub fine"""
)


def opens_sentence(verb: Token) -> bool:
    """Whether a past participle with no subject opens the sentence and says something of its subject."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBN" or own_subject(verb) is not None or not _opens(verb):
        return False
    if any(c.dep_ in ("aux", "auxpass", "mark", "dobj", "oprd") for c in verb.children):
        return False
    subject = own_subject(verb.head)
    return (
        subject is not None
        and subject.left_edge.i > verb.right_edge.i
        and verb.doc[subject.left_edge.i - 1].text == ","
        and base_form(verb.lower_) not in _NEVER_PASSIVE
    )


def _opens(verb: Token) -> bool:
    """Whether a participle opens its sentence, with nothing before it but how ("*Formally* described")."""
    if verb.is_sent_start:
        return True
    before = verb.nbor(-1) if verb.i else None
    manner = (
        before is not None and before.dep_ == "advmod" and before.head == verb and before.text[-2:] == "ly"
    )
    return manner and before is not None and bool(before.is_sent_start) and before.lower_ not in _UNLIKELY


def passive_of(clause: Clause, main: Token) -> Clause:
    """A clause of a bare participle as a passive one; a lasting state in the tense of the main verb."""
    verb = clause.verb
    finite = main.finite
    many = is_many(clause.subject.head) or finite.lower_ in ("were", "are")
    lasting = base_form(verb.lower_) in _STATES and main.tag_ in ("VBZ", "VBP") and not _dated(clause)
    be = ("are" if many else "is") if lasting else ("were" if many else "was")
    since = any(p.head.lower_ == "since" and p.head.dep_ == "prep" for p in clause.parts)
    auxiliaries = ("have" if many else "has", "been") if since else (be,)
    return replace(clause, auxiliaries=auxiliaries, passive=True, main=False)


def first_of_series(verb: Token) -> Token | None:
    """The passive verb whose auxiliary a bare participle shares ("was bought by X and *restored by Y*")."""
    if own_subject(verb) is not None or any(c.dep_ in ("aux", "auxpass", "mark") for c in verb.children):
        return None
    if base_form(verb.lower_) not in _NAMING and any(c.dep_ == "dobj" for c in verb.children):
        return None
    first = verb.head
    while first.dep_ in ("conj", "advcl") and not _passive(first) and first.head != first:
        first = first.head
    if not _passive(first) or own_subject(first) is None or first.i > verb.i:
        return None
    base = base_form(verb.lower_)
    phrasal = any(c.dep_ == "prt" for c in verb.children)
    if (
        (base in _NEVER_PASSIVE and not phrasal)
        or inflect(base, "VBN") != verb.lower_
        or not _coordinated(verb)
    ):
        return None
    later = [c for v in (first, verb) for c in v.children if c.dep_ == "conj" and c.i > verb.i]
    if verb.dep_ == "advcl" and not later:
        return None
    sure = inflect(base, "VBD") != verb.lower_ or _agent(verb) or base in _TRANSITIVE | _NAMING
    return first if sure or (verb.tag_ == "VBN" and verb.dep_ == "advcl") else None


def surely_passive(verb: Token) -> bool:
    """Whether a bare form in "-ed" or the like can only be a passive participle."""
    base = base_form(verb.lower_)
    if base in _NEVER_PASSIVE or inflect(base, "VBN") != verb.lower_:
        return False
    return verb.tag_ == "VBN" or _agent(verb) or base in _TRANSITIVE | _NAMING


def _passive(verb: Token) -> bool:
    return any(c.dep_ == "auxpass" for c in verb.children)


def _agent(verb: Token) -> bool:
    return any(c.dep_ == "agent" for c in verb.children)


def _coordinated(verb: Token) -> bool:
    """Whether a comma or "and" stands right before a participle."""
    return verb.i > 0 and verb.nbor(-1).lower_ in (",", "and", "but", "then")


def _dated(clause: Clause) -> bool:
    return any(t.ent_type_ in ("DATE", "TIME") for p in clause.parts for t in p.tokens)
