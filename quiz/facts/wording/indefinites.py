"""Indefinite phrases: "a documentary, Five Up, …" is told by its name, "a reprint" of nothing is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.document import Name
from quiz.facts.reference.discourse import Discourse
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.belongings import OWNED
from quiz.facts.wording.draft import Wording
from quiz.facts.wording.grounding import BRIDGES
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_OF_SOMETHING = word_set(
    """reprint translation supplement sequel prequel adaptation remake replica extension replacement successor
    predecessor reissue offshoot continuation paperback facsimile abridgement counterpart"""
)
"""Nouns for what something else has, which say nothing without it."""
_LASTING = word_set("company organization school club airline periodical settlement band ship")
"""Classes of what outlives those who own, lead or run it."""
_TELLING = ("relcl", "acl", "poss", "nmod", "compound")


def settle_indefinite(
    article: Token, inside: set[int], sentence: Sentence, discourse: Discourse, wording: Wording
) -> None:
    """Tell "a signalman at Kell, Jo Lund, …" by his name, "a film, Five Up, …" with its own."""
    noun = article.head
    name = name_behind(noun, sentence, discourse)
    if name is not None and noun.tag_ == "NN":
        if name.type == "person" and is_role(noun.lower_):
            wording.replaced.update({t.i: "" for t in noun.subtree if t.i in inside})
            wording.replaced[noun.i] = name.text
            wording.names.append(name.text)
        elif name.sure and name.type in ("work", "organization") and _ends(noun, inside):
            wording.replaced[article.i] = "the"
            title = f'"{name.shown}"' if name.type == "work" else name.text
            wording.after[noun.i] = f" {title}"
            wording.names.append(name.text)
            wording.anchored = wording.anchored or name.type == "work"
        return
    if _hangs(noun, inside, discourse.subject.cls):
        wording.refused = f"of what “{noun.lower_}” is, is not said"


def settle_owned(owner: Token, sentence: Sentence, discourse: Discourse, wording: Wording) -> bool:
    """Tell "its owner, Jo Lund, …" by his name, as somebody else may own it now, or nothing tells what it is;
    whether it is done.
    """
    noun = owner.head
    if owner.dep_ != "poss" or not is_role(noun.lower_) or noun.tag_ != "NN":
        return False
    name = name_behind(noun, sentence, discourse)
    if name is None or name.type != "person" or " " not in name.text:
        return False
    meant = discourse.referent(owner, sentence)
    if meant is not None and not (meant.is_subject and discourse.subject.cls in _LASTING):
        return False
    wording.replaced.update({t.i: "" for t in noun.subtree if t.i != noun.i})
    wording.replaced[noun.i] = name.text
    wording.names.append(name.text)
    return True


def definite(text: str, noun: Token) -> str:
    """A subject as what goes on with it says it: "a wall of flint" becomes "the wall of flint".

    What is no more than "a museum" is told by the year in which that was done to it: "the museum opened in
    2006"; "" where nothing tells which one it is.
    """
    article, _, rest = text.partition(" ")
    if article in ("The", "the"):
        return f"the {rest}"
    if article not in ("A", "An", "a", "an"):
        return text
    if " " in rest:
        return f"the {rest}"
    verb = noun.head
    years = [
        c.text
        for p in verb.children
        if p.lower_ == "in"
        for c in p.children
        if c.text.isdigit() and len(c.text) == 4
    ]
    done = verb.tag_ == "VBN" and any(c.dep_ == "auxpass" for c in verb.children)
    return f"the {rest} {verb.text} in {years[0]}" if done and len(years) == 1 else ""


def _ends(noun: Token, inside: set[int]) -> bool:
    """Whether a phrase ends in its noun."""
    return not any(t.i > noun.i and t.i in inside for t in noun.subtree)


def _hangs(noun: Token, inside: set[int], cls: str) -> bool:
    """Whether a noun wants what it is of, which nothing here tells."""
    if (
        noun.lower_ not in _OF_SOMETHING
        or noun.lower_ in OWNED.get(cls, ())
        or noun.lower_ in BRIDGES.get(cls, ())
    ):
        return False
    children = [c for c in noun.children if c.i in inside]
    return not any(c.dep_ in _TELLING for c in children)


def name_behind(noun: Token, sentence: Sentence, discourse: Discourse) -> Name | None:
    """The one name set between commas behind a noun that it says more of."""
    apposed = next((c for c in noun.children if c.dep_ == "appos" and c.i > noun.i), None)
    run = discourse.run_at(sentence, apposed.left_edge.i) if apposed is not None else None
    if apposed is None or run is None or not run.start <= apposed.i < run.end:
        return None
    if any(c.dep_ in ("conj", "cc", "appos") for c in apposed.children) or discourse.names_subject(run):
        return None
    name = discourse.names.mention(run)
    if name is None or discourse.is_namesake(run):
        return None
    settled = name.sure or (name.type == "person" and is_role(noun.lower_))
    return name if settled and run.start > 0 and noun.doc[run.start - 1].text == "," else None
