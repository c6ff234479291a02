"""What a name is, by where it stands in its sentence: what it does, what is done to it, what leads to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quiz.facts.calling import without_calling
from quiz.facts.names.given import given_name_sex, is_given_name
from quiz.facts.names.lexicon import TITLES, head_type
from quiz.facts.names.runs import Run, tidy
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_KINDS_OF_PLACE = word_set(
    """town village city island river province county district region state kingdom duchy republic
    municipality commune hamlet lake suburb borough parish township colony territory isle islet
    cemetery"""
)
_FEATURES = word_set(
    """peninsula plateau strait river valley range island lake bay gulf forest desert canal glacier volcano
    district region province county prefecture tunnel mine colliery reserve label lighthouse dam reservoir
    archipelago estuary"""
)
AFTER_PLACES = word_set("tunnel mine colliery lighthouse dam reservoir canal")
"""Works that are called after the place where they are: "the Falun mine" is in Falun, which is a town."""
_THINGS_DO = word_set(
    """rise lie flow stretch span erupt open close sell release publish launch build construct locate situate
    erect demolish unveil manufacture sink last contain comprise consist cost weigh measure"""
)
_AT_PEOPLE = word_set("laugh look shout aim fire throw smile stare yell swear rage glance wave")
_TAKEN = word_set(
    """capture recapture besiege occupy seize take retake annex cede liberate conquer evacuate bombard sack
    relieve blockade reoccupy storm return"""
)
_MOVES = word_set("move relocate withdraw retire transfer return leave go settle exile banish hand cede")
_MIGRATES = word_set("emigrate immigrate migrate deport flee evacuate exile banish")
_TRAVELS = word_set("travel sail walk emigrate fly march drive ride flee steam hike deport evacuate cycle")


def is_a_thing(run: Run, words: list[str]) -> bool:
    """Whether a name without a given name stands where only things do: before "which", with a verb that
    people are not the subject of, behind "the original", behind "at"."""
    if len(words) < 2 or words[0] in TITLES or is_given_name(words[0]):
        return False
    doc, head = run.head.doc, run.head
    following = doc[run.end : run.end + 2].text
    if re.match(r"(?:, )?which\b", following) or (
        head.dep_ in ("nsubj", "nsubjpass") and head.head.lemma_ in _THINGS_DO
    ):
        return True
    before = run.before
    if before is None:
        return False
    if before.lower_ in ("at", "above", "atop", "beneath") and before.pos_ == "ADP":
        return before.head.lemma_ not in _AT_PEOPLE
    first = before
    while first.pos_ == "ADJ" and first.i > 0:
        first = first.nbor(-1)
    return first.lower_ in ("a", "an", "the") and (first.i != before.i or first.lower_ != "the")


def names_feature(run: Run, noun: Token) -> bool:
    """Whether a name is that of the feature behind it ("the *Skarn* peninsula", "the *Polyphon* label")."""
    if run.mask is not None or run.before is None or noun.i != run.end or noun.tag_ != "NN":
        return False
    return (
        noun.lower_ in _FEATURES
        and run.before.lower_ == "the"
        and run.head.dep_ in ("compound", "nmod")
        and run.head.head == noun
        and run.head.ent_type_ != "NORP"
        and not _ends_with_head(tidy(run.text).split())
    )


def aboard(run: Run) -> bool:
    """Whether somebody is said to be aboard what is named: a ship."""
    before = run.before
    if before is None or before.lower_ != "the" or before.i < 2:
        return False
    on = before.nbor(-1)
    if re.search(r"Shuttle|Space|Station|Express|Flight", run.text) or on.head.lemma_ == "fly":
        return False
    return on.lower_ == "aboard" or (on.lower_ == "board" and on.nbor(-1).lower_ == "on")


def taken(run: Run) -> bool:
    """Whether what the parser hears as a place is said to be taken, besieged, ceded: a place indeed."""
    head = run.head
    if head.ent_type_ not in ("GPE", "LOC", "FAC") or (run.before is not None and run.before.dep_ == "det"):
        return False
    verb = head.head
    return verb.lemma_ in _TAKEN and (head.dep_ == "nsubjpass" or (head.dep_ == "dobj" and head.i > verb.i))


def taught_by(run: Run) -> bool:
    """Whether somebody is said to have studied with or under the one named."""
    with_whom = run.before
    if with_whom is None or with_whom.lower_ not in ("with", "under") or with_whom.dep_ != "prep":
        return False
    verb = with_whom.head.head if with_whom.head.pos_ == "NOUN" else with_whom.head
    return verb.lemma_ in ("study", "train")


def called_noun(run: Run) -> str:
    """The noun of what is said to be called so: "a *company* called Tavora", "" for none."""
    before = run.head.doc[max(run.head.sent.start, run.start - 5) : run.start]
    told = without_calling(list(before))
    noun = str(told[-1].lower_) if told and len(told) < len(before) else ""
    return "" if noun in ("group", "works") else noun


def of_kind(run: Run) -> tuple[str, str] | None:
    """What "the *village* of X" and "the *republics* of X and Y" say: "of" tells there that they are such."""
    first = run.head
    while first.dep_ == "conj" and first.head.pos_ == "PROPN":
        first = first.head
    of = first.head
    if first.dep_ != "pobj" or of.lower_ != "of" or of.head.pos_ != "NOUN":
        return None
    if (first != run.head) if of.head.tag_ != "NNS" else (run.before is None):
        return None
    noun = of.head.lemma_.casefold()
    return head_type(noun) if noun in _KINDS_OF_PLACE else None


def honours(run: Run) -> bool:
    """Whether a name of several words is told as an honour: "she received *the Silver Hugo*"."""
    head, before = run.head, run.before
    words = tidy(run.text).split()
    if head.dep_ not in ("dobj", "oprd") or run.mask is not None or before is None or len(words) < 2:
        return False
    named = _ends_with_head(words) or words[0] in TITLES or given_name_sex(" ".join(words))
    if before.lower_ not in ("the", "a", "an") or named or any(c.isdigit() for c in run.text):
        return False
    verb = head.head
    if verb.lemma_ == "award":
        return any(c.dep_ == "auxpass" for c in verb.children)
    if verb.lemma_ == "receive":
        return any(
            c.dep_ == "nsubj" and (c.lower_ in ("he", "she", "who") or c.ent_type_ == "PERSON")
            for c in verb.children
        )
    ceremony = (t for c in (*verb.children, *head.children) if c.lower_ == "at" for t in c.subtree)
    return verb.lemma_ == "win" and any(t.lower_ in ("festival", "awards", "biennale") for t in ceremony)


def acts(head: Token) -> bool:
    """Whether a name stands where people do things or have things done to them."""
    if head.dep_ in ("nsubj", "nsubjpass", "dobj", "dative", "poss", "conj"):
        return True
    return head.dep_ == "pobj" and head.head.lower_ in ("by", "with", "under", "to", "from")


def locates(run: Run) -> bool:
    """Whether a name stands where a place does: behind "in" or "at", or where somebody travels to.

    Of a name of several words the parser must see no person in it.
    """
    if run.mask is not None or run.before is None:
        return False
    words = tidy(run.text).split()
    label = run.head.ent_type_
    told = ("amod", "compound") if run.head.ent_type_ == "NORP" else ("amod",)
    if run.head.dep_ in told and run.head.head.i >= run.end:
        return False
    somebody = label == "PERSON" and len(words) > 1
    if somebody and run.before.lower_ in ("at", "near"):
        somebody = bool(is_given_name(words[0])) or run.before.head.lemma_ in _AT_PEOPLE
    if _ends_with_head(words) or label in ("WORK_OF_ART", "EVENT") or somebody:
        return False
    if run.before.lower_ in ("to", "from", "for", "into") and run.before.dep_ == "prep":
        verb = run.before.head.lemma_.casefold()
        return (
            verb in _MIGRATES
            or (verb in _TRAVELS and label != "ORG")
            or (verb in _MOVES and label in ("GPE", "LOC"))
        )
    if run.before.lower_ not in ("in", "at", "near", "off", "outside"):
        return False
    if run.before.i and run.before.nbor(-1).text in ("'s", "’s", "'", "’"):
        return False
    return run.before.lower_ != "in" or label in ("GPE", "LOC", "FAC", "ORG", "NORP", "PERSON")


def _ends_with_head(words: list[str]) -> bool:
    return len(words) > 1 and head_type(words[-1].casefold()) is not None
