"""Whose a thing is that its phrase names without saying so: "the football team" *of Ellingham University*.

A question that names its subject so needs no frame in front. What belongs to things of a class stands in
`BRIDGES` and in `OWNED`; whatever the article calls official, only or latest is the subject's as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.lexicon import head_type
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.rivals import PERSONS
from quiz.facts.subject_nouns import WORKS
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.belongings import BODIES, OWNED
from quiz.facts.wording.grounding import ANAPHORIC_NOUNS, BRIDGES
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.names.document import Name
    from quiz.facts.names.runs import Run
    from quiz.facts.subject import Subject
    from quiz.facts.tokens import Token

_MADE = frozenset(("brand", "lander", "rover", "mascot"))
_MAKERS = word_set(
    """painter sculptor artist printmaker illustrator engraver photographer novelist writer author poet
    playwright dramatist essayist composer songwriter cartoonist"""
)
_STUDIES = word_set("study analysis examination")
_MARKED = word_set("official latest earliest main principal only original present current")
_UNMARKED = word_set("person species substance language disease food")
_LINKS = {
    **dict.fromkeys(("sequel", "prequel", "rights"), "to"),
    **dict.fromkeys(("sessions", "bid"), "for"),
    **dict.fromkeys(("figures", "figure", "unemployment", "trade", "traffic"), "in"),
}
_RELEASES = ("release", "releases", "reissue", "re-release")
_SOUND = {
    **dict.fromkeys(("film", "television", "play"), word_set("vinyl lp album cd")),
    "game": word_set("vinyl lp album"),
}
"""What a work to be seen or played is not released on: its soundtrack is."""
_LANDS = ("island", "mountain", "lake", "park")
_BUILT = word_set("lighthouse airport harbour harbor village pier distillery chapel school refuge hut hotel")
_SORTS = word_set("men women boys girls students supporters")
"""Whose a team is called, which is the club's nevertheless: "the women's hockey team"."""
_PLACING = ("in", "at", "near", "from")
_PARTED = ("of", "for", "about", "between", "against", "from", "among")


def tied_noun(kept: Sequence[Token], sentence: Sentence, discourse: Discourse) -> Token | None:
    """The noun of a phrase behind which the subject's name can stand, None where it may be another's."""
    inside = {t.i for t in kept}
    head = next((t for t in kept if t.head.i not in inside or t.head == t), None)
    if head is not None and head.pos_ == "ADP":
        head = next((c for c in head.children if c.dep_ == "pobj" and c.i in inside), None)
    if head is not None and discourse.subject.cls == "species" and head.lower_ in _STUDIES:
        of = next((c for c in head.children if c.lower_ == "of" and c.i in inside), None)
        head = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else head
        if head is None or any(c.i > head.i for c in head.children):
            return None
        return head if discourse.run_at(sentence, head.left_edge.i) is None else None
    if head is not None and (run := run_around(head, sentence, discourse)) is not None:
        alone = all(t.pos_ in ("ADP", "DET") or run.start <= t.i < run.end for t in kept)
        return head.doc[run.start] if alone and is_theirs(run, discourse) else None
    if head is None or head.tag_ not in ("NN", "NNS") or (head.tag_ == "NN" and _is_bare(head, inside)):
        return None
    if is_role(head.lower_) or head.lower_ in PERSONS or head.lower_ == discourse.subject.noun:
        return None
    if not _owned(head, inside, discourse):
        return _within(head, inside, sentence, discourse)
    for child in head.children:
        if child.i not in inside:
            continue
        named = child.i < head.i and _is_named(child, sentence, discourse)
        if child.dep_ == "poss" and child.lower_ in _SORTS:
            continue
        if child.dep_ in ("poss", "conj", "cc", "appos", "nmod") or named:
            return None
        if child.dep_ == "prep" and child.lower_ in _PARTED and not _tells_year(child):
            return None
    linked = is_linked(head, discourse.subject.cls)
    return None if linked or _is_elsewhere(head, inside, sentence, discourse) else head


def _tells_year(preposition: Token) -> bool:
    """Whether "of" only tells of which year the thing is ("the retrospective *of 1979*")."""
    definite = any(c.lower_ == "the" for c in preposition.head.children)
    behind = [t.text for t in preposition.subtree if t != preposition]
    return definite and len(behind) == 1 and behind[0].isdigit()


def _is_named(child: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a name stands before a noun, which may own it; a town only tells which of a work's own it is
    ("the *Broadway* production").
    """
    run = discourse.run_at(sentence, child.left_edge.i)
    name = discourse.names.mention(run) if run is not None else None
    placed = name is not None and name.type == "place" and discourse.subject.cls in WORKS
    return run is not None and not placed


def _within(whole: Token, inside: set[int], sentence: Sentence, discourse: Discourse) -> Token | None:
    """The subject's noun behind another's "of": "the spinning of *the main cables*"."""
    of = next((c for c in whole.children if c.lower_ == "of" and c.i in inside), None)
    part = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    last = max((i for i in inside), default=0)
    if of is None or part is None or part.i != last:
        return None
    return tied_noun([t for t in part.subtree if t.i in inside], sentence, discourse)


def _is_elsewhere(head: Token, inside: set[int], sentence: Sentence, discourse: Discourse) -> bool:
    """Whether "a brewery in Bath" is first told of here and by its place, and so may be anybody's."""
    if discourse.subject.cls not in BODIES or not any(c.lower_ in ("a", "an") for c in head.children):
        return False
    placing = (c for c in head.children if c.dep_ == "prep" and c.i in inside and c.lower_ in _PLACING)
    places = (c for p in placing for c in p.children if c.dep_ == "pobj")
    return any(run_around(c, sentence, discourse) is not None for c in places)


def is_theirs(run: Run, discourse: Discourse) -> bool:
    """Whether the infobox or a list tells that a name is the subject's: its founder, a brand, an own work."""
    name = discourse.names.mention(run)
    if name is None or discourse.names_subject(run):
        return False
    if name.type == "work":
        return bool(work_link(name, discourse.subject))
    people = name.type == "person" and discourse.subject.cls in BODIES
    return bool(name.stated) and (people or (name.type == "term" and name.fine in _MADE))


def work_link(name: Name, subject: Subject) -> str:
    """The word between a work of a list and its maker or its album: "by", "on"; "" where none is sure."""
    if name.type != "work" or not name.stated:
        return "of" if subject.cls == "person" and name.fine == "biography" else ""
    if subject.cls == "band" or (subject.cls == "person" and subject.noun in _MAKERS):
        return "by"
    return "on" if subject.cls == "album" and name.fine == "song" else ""


def _is_bare(noun: Token, inside: set[int]) -> bool:
    """Whether a noun has nothing before it ("after *launch*")."""
    return not any(c.i < noun.i and c.i in inside for c in noun.children)


def name_link(run: Run, discourse: Discourse) -> str:
    """The word between a name of the subject's and its owner."""
    name = discourse.names.mention(run)
    return (work_link(name, discourse.subject) if name is not None else "") or "of"


def is_unique(noun: Token, cls: str) -> bool:
    """Whether a thing of a class has one such part, so that "a lighthouse" of it is the lighthouse."""
    if cls not in _LANDS or noun.tag_ != "NN":
        return False
    bare = not any(c.dep_ in ("amod", "compound") for c in noun.children)
    return bare and noun.lower_ in BRIDGES.get(cls, frozenset())


def link_of(noun: Token, cls: str) -> str:
    """The words between a noun and whose it is: "the rights *to* the novel X"."""
    if noun.lower_ in _RELEASES and any(c.lower_ in _SOUND.get(cls, ()) for c in noun.children):
        return "of the soundtrack of"
    return "on" if noun.lower_ in _BUILT and cls in _LANDS else _LINKS.get(noun.lower_, "of")


def is_linked(noun: Token, cls: str) -> bool:
    """Whether a noun has its own owner behind it: "the rights *to* his books" are not those to the film."""
    link = link_of(noun, cls)
    return link != "of" and noun.i + 1 < len(noun.doc) and noun.nbor(1).lower_ == link


def _owned(noun: Token, inside: set[int], discourse: Discourse) -> bool:
    cls, word = discourse.subject.cls, noun.lower_
    if word == "album" and any(c.lower_ == "soundtrack" for c in noun.children):
        return cls in ("film", "television", "game", "play")
    if cls == "species" and word in ("species", "genus"):
        return False
    if word in OWNED.get(cls, frozenset()) or word in BRIDGES.get(cls, frozenset()):
        return True
    if cls in _UNMARKED or word in ANAPHORIC_NOUNS:
        return False
    before = {c.lower_ for c in noun.children if c.i < noun.i and c.i in inside}
    typed = head_type(word)
    return "the" in before and bool(before & _MARKED) and (typed is None or typed[0] != "person")
