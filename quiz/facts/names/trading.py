"""What a body is by what it deals in: one that took over an airline is a company, one that published a
novel a publisher, one that brought a record out is no person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import TITLES, head_type
from quiz.facts.names.runs import Run
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_SAID, _OUTRIGHT = 4, 8
_ISSUED = word_set("publish release distribute issue reissue broadcast air serialise serialize")
_PORTS = word_set("version port game edition expansion sequel remake software app console")


@dataclass(frozen=True, slots=True)
class _Trade:
    """Who does `verbs` to `things` is a `fine`. `named`: also to something that is called by its name."""

    fine: str
    verbs: frozenset[str]
    things: frozenset[str]
    named: bool = False


_TRADES = (
    _Trade(
        "company",
        word_set("buy acquire purchase absorb take"),
        word_set(
            "business brand chain factory plant shipyard distillery operation route builder maker operator"
        ),
        named=True,
    ),
    _Trade(
        "company",
        word_set("make manufacture supply build fit install produce provide construct"),
        word_set(
            """engine gearbox transmission undercarriage boiler turbine generator locomotive carriage
            wagon tyre brake radar sonar propeller airframe machinery motor pump tractor helicopter
            satellite bus tram trainset train steelwork ironwork girder rail elevator lift escalator crane
            chassis processor synthesizer synthesiser camera lens tank hovercraft equipment glider
            reactor transmitter telescope excavator rocket missile"""
        ),
    ),
    _Trade("company", word_set("manufacture"), frozenset(), named=True),
    _Trade(
        "publisher",
        word_set("publish republish"),
        word_set("book novel novella memoir anthology monograph textbook biography trilogy paperback comic"),
        named=True,
    ),
    _Trade("film company", word_set("distribute"), word_set("film movie documentary")),
    _Trade("record label", word_set("issue reissue"), word_set("soundtrack recording album lp ep cassette")),
    _Trade("company", word_set("operate"), word_set("service train ferry bus tram flight route line")),
)
_OWNS = frozenset(("buy", "acquire", "purchase", "absorb", "take"))
_FIRMS = frozenset(
    ("company", "film company", "record label", "publisher", "broadcaster", "bank", "shipping line")
)
_BOUGHT = frozenset(("buy", "acquire", "purchase", "take"))
_RECORDED = {("sign", "to"), ("sign", "with"), ("record", "for"), ("release", "on"), ("issue", "on")}
_MUSIC = re.compile(r"\b(?:albums?|singles?|EPs?|LPs?|songs?|band|record(?:ing)?s?|concertos?|quartets?)\b")
_LAND = frozenset(("GPE", "LOC", "NORP", "PERSON"))


def told_by_trade(run: Run, words: list[str]) -> Iterator[tuple[str, str, int]]:
    """What a name is by what it bought, made or brought out, which is no person's by its given name."""
    head = run.head
    if run.mask is not None or words[0] in TITLES or given_name_sex(" ".join(words)):
        return
    verb = head.head.head if head.dep_ == "pobj" and head.head.dep_ == "agent" else None
    if verb is not None and len(words) > 1 and _brings_out(verb):
        yield "organization", "", _OUTRIGHT
    headed = len(words) > 1 and head_type(words[-1]) is not None
    trade = _trade(verb) if verb is not None and not headed else _label_of(run)
    if trade and (head.ent_type_ not in _LAND or (head.ent_type_ == "PERSON" and len(words) > 1)):
        yield "organization", trade, _SAID
    doer = verb if verb is not None else head.head if head.dep_ == "nsubj" else None
    deals = doer is not None and doer.lemma_ in ("buy", "acquire", "manufacture")
    if not trade and head.ent_type_ == "ORG" and deals:
        yield "organization", "company", _SAID


def _brings_out(verb: Token) -> bool:
    """Whether something is issued, or a version of a game developed."""
    made = verb.lemma_ == "develop" and any(
        c.dep_ == "nsubjpass" and c.lower_ in _PORTS for c in verb.children
    )
    return made or verb.lemma_.casefold() in _ISSUED


def _label_of(run: Run) -> str:
    """Whether records are made for what is named, or brought out on it: "signed to *Decca*"."""
    on = run.before
    if on is None or on.pos_ != "ADP" or not _MUSIC.search(run.head.sent.text):
        return ""
    return "record label" if (on.head.lemma_.casefold(), on.lower_) in _RECORDED else ""


def _trade(verb: Token) -> str:
    """The trade of whoever does this to what the clause or the participle is said of, "" for none."""
    thing = _thing(verb)
    if thing is None:
        return ""
    over = any(c.dep_ == "prt" and c.lower_ == "over" for c in verb.children)
    if verb.lemma_ == "take" and not over:
        return ""
    named = thing.pos_ == "PROPN" and thing.ent_type_ not in _LAND
    if verb.lemma_ in _BOUGHT:
        named = named and thing.ent_type_ == "ORG"
    for trade in _TRADES:
        if verb.lemma_ in trade.verbs:
            it = thing.pos_ == "PRON" and verb.lemma_ not in _BOUGHT
            firm = verb.lemma_ in _OWNS and (head_type(thing.lower_) or ("", ""))[1] in _FIRMS
            if firm or thing.lemma_.casefold() in trade.things or (trade.named and (named or it)):
                return trade.fine
    return ""


def _thing(verb: Token) -> Token | None:
    """What is bought, made or published."""
    if verb.dep_ == "acl":
        return verb.head
    first = verb
    while first.dep_ == "conj" and not any(c.dep_ == "nsubjpass" for c in first.children):
        if first.head.pos_ not in ("VERB", "AUX"):
            return None
        first = first.head
    if first.dep_ == "acl":
        return first.head
    thing = next((c for c in first.children if c.dep_ == "nsubjpass"), None)
    return first.head if thing is not None and thing.tag_ in ("WDT", "WP") else thing
