"""How far a clause is asserted. Planned, denied, doubted and hypothetical things are never told as facts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.clauses.clause import Clause
    from quiz.facts.tokens import Token

_MODALS = frozenset(
    ["would", "could", "might", "may", "should", "must", "can", "will", "shall", "ought", "'d"]
)
_NEGATIONS = word_set("not n't never nobody none neither nor hardly scarcely barely no nothing")
_DOUBTS = word_set(
    """reportedly allegedly possibly perhaps probably likely supposedly apparently purportedly presumably
    seemingly maybe rumored rumoured unofficially tentatively nearly almost unsuccessfully falsely
    mistakenly wrongly theoretically"""
)
_PLANS = word_set(
    """plan intend schedule slate expect hope propose consider aim want wish attempt try seek estimate
    believe think rumor rumour allege suspect suggest claim argue speculate predict anticipate project
    threaten refuse fail decline assume suppose seem appear guess envision envisage promise set due
    prepare urge offer ask request demand recommend require allow let permit doubt deny dispute reject
    abandon cancel postpone delay imagine contemplate"""
)
_WINNING = frozenset(["win", "award", "receive", "earn", "take", "claim", "give", "elect"])
_TAKEN_BACK = re.compile(r"\b(?:stripped of|disqualified|annulled|revoked|rescinded|overturned)\b")
_SOON_AFTER = 80
_REPORTED = word_set("report record claim observe see sight attribute identify credit list announce date")
_DISOWNING = word_set(
    "reject dispute doubt discredit dismiss withdraw question disprove deny discount refute"
)
_BESIDE = frozenset(["while", "whereas", "although", "though"])
_UNTRUE_COMPLEMENT = frozenset(["xcomp", "ccomp"])
_REPORTING = word_set(
    """say state opine note write explain feel argue comment remark recall believe think claim suggest
    contend reveal report tell insist maintain assert observe add joke admit confess reckon conclude
    declare describe call consider deem regard find criticise criticize praise applaud compare"""
)


def refusal(verb: Token) -> str:
    """Why a clause with this verb is not asserted as a plain fact; "" when it is."""
    for child in verb.children:
        if child.dep_ == "neg" or child.lower_ in _NEGATIONS:
            return "denied"
        if child.dep_ == "aux" and child.lower_ in _MODALS:
            return "not certain"
        if child.dep_ == "advmod" and child.lower_ in _DOUBTS:
            return "doubted"
        if child.dep_ in ("nsubj", "nsubjpass", "dobj") and any(
            c.dep_ in ("det", "neg") and c.lower_ in ("no", "neither") for c in child.children
        ):
            return "denied"
    if any(c.dep_ == "mark" and c.lower_ in ("if", "unless", "whether") for c in verb.children):
        return "hypothetical"
    if any(
        c.dep_ == "prep"
        and c.lower_ == "by"
        and any(
            g.lower_ in ("account", "reckoning", "estimate", "estimates", "tradition", "accounts")
            for g in c.children
        )
        for c in verb.children
    ):
        return "reported"
    if _is_disowned(verb):
        return "disputed"
    if _is_either(verb):
        return "one of two"
    if _was_to(verb):
        return "planned"
    if verb.lemma_.casefold() in _PLANS and _has_complement(verb):
        return "planned or attempted"
    return _governed(verb)


def is_plainly_said(clause: Clause) -> bool:
    """Whether it is a fact that somebody said what a clause reports, whatever is so of that."""
    verb, reason = clause.verb, clause.refused
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    beside = verb.dep_ == "advcl" and any(c.lower_ in _BESIDE for c in verb.children if c.dep_ == "mark")
    who = verb.dep_ == "relcl" and any(c.lower_ == "who" and c.dep_ == "nsubj" for c in verb.children)
    own = verb.dep_ == "ROOT" or who or beside
    return own and reason in ("", "planned or attempted")


def _is_disowned(verb: Token) -> bool:
    """Whether a report is taken back by what follows ("was reported from Ode, but is not accepted")."""
    if verb.lemma_.casefold() not in _REPORTED or not any(
        c.lower_ in ("but", "though") for c in verb.children
    ):
        return False
    return any(
        c.dep_ in ("conj", "advcl")
        and (c.lemma_.casefold() in _DISOWNING or any(g.dep_ == "neg" for g in c.children))
        for c in verb.children
    )


def _is_either(verb: Token) -> bool:
    """Whether the text leaves open which of two was done: "he *sold or closed* four mills"."""
    doc, i = verb.doc.words, verb.i
    joined = verb.dep_ == "conj" and i > 0 and doc[i - 1].lower_ == "or"
    return joined or (i + 2 < len(doc) and doc[i + 1].lower_ == "or" and doc[i + 2].head is verb)


def is_reporting(verb: Token) -> bool:
    """Whether a verb reports somebody's words or opinion."""
    return verb.lemma_.casefold() in _REPORTING


def _has_complement(verb: Token) -> bool:
    """Whether what the verb governs need not have happened ("was set to open", "is estimated at")."""
    if verb.lemma_.casefold() in ("seem", "appear"):
        return any(c.dep_ in ("xcomp", "oprd", "ccomp") for c in verb.children)
    if verb.lemma_.casefold() in (
        "estimate",
        "believe",
        "think",
        "expect",
        "rumour",
        "rumor",
        "schedule",
        "plan",
        "intend",
        "allege",
    ):
        return any(c.dep_ in ("auxpass", "xcomp", "ccomp", "oprd", "prep") for c in verb.children)
    if verb.lemma_.casefold() == "propose" and verb.dep_ == "acl":
        return True
    behind = (c for c in verb.children if c.i > verb.i)
    return any(c.dep_ in _UNTRUE_COMPLEMENT or (_of_it(verb) and c.tag_ == "VB") for c in behind)


def _of_it(verb: Token) -> bool:
    """Whether "it" only stands for what follows ("it was proposed in 1951 *to rename the school*")."""
    return any(c.dep_ == "nsubjpass" and c.lower_ == "it" for c in verb.children)


def _was_to(verb: Token) -> bool:
    """Whether the clause says that something was to happen."""
    if verb.lemma_ == "be":
        return any(
            c.dep_ == "xcomp" and any(g.dep_ == "aux" and g.lower_ == "to" for g in c.children)
            for c in verb.children
        )
    return False


def governing_verb(verb: Token) -> Token:
    """The verb that a coordinated one really follows: of another tense than the content clause before it.

    "Ezra denies that the nun *was* there and *smashes* the panes": he denies and smashes.
    """
    head = verb.head
    while head.dep_ == "conj" and not _has_subject(head) and head.head.pos_ in ("VERB", "AUX"):
        head = head.head
    above = head.head
    if (
        head.dep_ != "ccomp"
        or above.i > head.i
        or _tense(verb) == _tense(head)
        or _tense(verb) != _tense(above)
    ):
        return verb.head
    return above if above.pos_ == "VERB" and _has_subject(above) else verb.head


def _tense(verb: Token) -> str:
    """The tag of the finite word of a verb group."""
    return str(verb.finite.tag_)


def _has_subject(verb: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)


def _governed(verb: Token) -> str:
    """Whether the clause hangs on a verb of planning, doubt or reporting."""
    head = verb
    while head.dep_ in ("conj", "ccomp", "xcomp") and head.head != head:
        parent = governing_verb(head) if head.dep_ == "conj" and not _has_subject(head) else head.head
        if (
            head.dep_ in ("ccomp", "xcomp")
            and parent.lemma_.casefold() in (_PLANS | _REPORTING)
            and any(c.dep_ == "mark" for c in head.children)
        ):
            return "reported"
        head = parent
    return ""


def is_undone(clause: Clause, text: str) -> bool:
    """Whether what somebody won or was given was taken back, as its sentence or the one behind it tells.

    Args:
        clause: the clause.
        text: the whole document.
    """
    if clause.verb.lemma_ not in _WINNING:
        return False
    span = clause.sentence.span
    return bool(_TAKEN_BACK.search(text, span.start, min(len(text), span.end + _SOON_AFTER)))
