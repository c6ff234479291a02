"""What nothing else in the sentence before can be: the one thing that somebody there made, "they" of a band.

"Thorsen published The Mosses of Jutland in 1921. It …": a person is no "it", and the book is the only thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.reference.antecedents import SUBJECTS, is_subject, run_around
from quiz.facts.reference.continuity import is_thing
from quiz.facts.reference.mentions import main_subject, told_thing
from quiz.facts.reference.pronouns import HE, IT, SHE, THEY, Referent
from quiz.facts.reference.rivals import is_person

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_MANY = ("NNS", "NNPS")


def lone_thing(pronoun: Token, before: Sentence, discourse: Discourse) -> Referent | None:
    """The one single thing of a sentence whose subject is somebody, as what was done to it.

    Where the article is about a thing, "it" may always be that as well.
    """
    root, subject = pronoun.head, main_subject(before)
    if pronoun.lower_ not in IT or subject is None or not _somebody(subject, before, discourse):
        return None
    if pronoun.dep_ == "poss" or root.dep_ != "ROOT" or any(c.dep_ == "attr" for c in root.children):
        return None
    things = [t for t in before.tokens if is_thing(t, before, discourse)]
    heads = [t for t in things if not (t.dep_ == "appos" and t.head in things)]
    if len(heads) != 1 or heads[0].dep_ != "dobj" or heads[0].head != subject.head:
        return None
    if is_subject(heads[0], before, discourse):
        return Referent(None, True) if discourse.fits(pronoun.lower_, Referent(None)) else None
    if discourse.subject.cls != "person":
        return None
    for thing in reversed(things):
        run = run_around(thing, before, discourse)
        name = discourse.names.mention(run) if run is not None else None
        if run is not None:
            found = Referent(name, True) if name is not None and name.sure else None
            return found if found is not None and discourse.fits(pronoun.lower_, found) else None
    told = told_thing(heads[0])
    return Referent(None, True, told) if told else None


def _somebody(subject: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a subject is a person, by name or by pronoun."""
    if subject.lower_ in (*HE, *SHE):
        return True
    run = run_around(subject, sentence, discourse)
    if run is None:
        return False
    if discourse.names_subject(run):
        return discourse.subject.cls == "person"
    name = discourse.names.mention(run)
    return name is not None and name.sure and is_person(name)


def band_meant(pronoun: Token, sentence: Sentence, discourse: Discourse) -> Referent | None:
    """The band or the club of the article, where "they" can be nobody else."""
    if pronoun.lower_ not in THEY or discourse.subject.cls not in ("band", "club"):
        return None
    if discourse.in_quotation(sentence) or pronoun.dep_ not in (*SUBJECTS, "poss", "dobj", "pobj"):
        return None
    if any(_several(t, sentence, discourse) for t in sentence.tokens if t.i < pronoun.i):
        return None
    if discourse.subject.cls == "club" and pronoun.dep_ == "poss" and _many_before(pronoun):
        return None
    if any(_speaks(t, sentence, discourse) for t in sentence.tokens if t.i < pronoun.i):
        return Referent(None)
    place: Sentence | None = sentence
    for back in (1, 2):
        place = discourse.before(place) if place is not None else None
        if place is None or any(_several(t, place, discourse) for t in place.tokens):
            return None
        if any(_speaks(t, place, discourse) for t in place.tokens):
            return Referent(None, True, back=back)
    return None


def _several(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a word is several people or things that act, or whom something is done to."""
    if token.tag_ == "NNPS" and not is_subject(token, sentence, discourse):
        return True
    if token.dep_ not in (*SUBJECTS, "dobj", "agent", "conj", "attr") or is_subject(
        token, sentence, discourse
    ):
        return False
    if token.lower_ in ("they", "them"):
        return discourse.referent(token, sentence) is None
    if token.tag_ in _MANY:
        return token.dep_ in SUBJECTS or (token.dep_ == "dobj" and _people(token))
    return token.dep_ == "conj" and token.head.dep_ in (*SUBJECTS, "dobj", "pobj", "attr") and _named(token)


def _many_before(pronoun: Token) -> bool:
    """Whether the sentence has told of several things whose "their" may be ("the play-offs")."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    return any(t.tag_ in _MANY and t.ent_type_ not in ("DATE", "TIME") for t in before)


def _people(token: Token) -> bool:
    return token.lower_ in ("members", "people", "men", "women", "fans", "brothers", "sisters", "musicians")


def _named(token: Token) -> bool:
    return token.pos_ == "PROPN"


def _speaks(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a word means the article's subject."""
    if token.lower_ in (*THEY, *IT):
        found = discourse.referent(token, sentence)
        return found is not None and found.is_subject
    return is_subject(token, sentence, discourse)
