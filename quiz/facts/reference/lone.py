"""What nothing else can be meant: the subject beside people or many, "they" of a band or of a couple."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.reference.antecedents import SUBJECTS, is_new, is_subject, run_around
from quiz.facts.reference.continuity import is_thing
from quiz.facts.reference.mentions import main_subject
from quiz.facts.reference.pronouns import HE, IT, SHE, THEY, Referent
from quiz.facts.reference.rivals import is_person
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_MANY = ("NNS", "NNPS")
_WEDDING = frozenset(("marry", "wed", "meet"))
_COUPLING = frozenset(("marry", "wed", "divorce", "separate", "adopt", "honeymoon", "settle"))
_OF_COUPLES = word_set("child children son sons daughter daughters twins wedding marriage")


def subject_alone(pronoun: Token, before: Sentence, discourse: Discourse) -> Referent | None:
    """The article's subject, where the sentence before tells of people or of many and has no single thing."""
    subject = main_subject(before)
    if pronoun.lower_ not in IT or subject is None or not discourse.fits(pronoun.lower_, Referent(None)):
        return None
    if pronoun.dep_ == "poss" or discourse.subject.cls == "person" or discourse.in_quotation(before):
        return None
    many = subject.tag_ in _MANY and not any(c.lower_ in ("a", "an", "another") for c in subject.children)
    things = [t for t in before.tokens if t.dep_ != "pobj" or is_new(t)]
    if not (many or _somebody(subject, before, discourse)) or any(
        is_thing(t, before, discourse) for t in things
    ):
        return None
    return Referent(None, True)


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


def couple_meant(pronoun: Token, sentence: Sentence, discourse: Discourse) -> Referent | None:
    """The person of a life with whom they married, as "they" of a couple ("They had two children")."""
    if discourse.subject.cls != "person" or discourse.in_quotation(sentence) or not _of_a_couple(pronoun):
        return None
    where: Sentence | None = sentence
    for back in range(3):
        where = discourse.before(where) if back and where is not None else where
        if where is None:
            return None
        told = [t for t in where.tokens if back or t.i < pronoun.i]
        for verb in reversed(told):
            wed = verb.pos_ == "VERB" and verb.lemma_.casefold() in _WEDDING
            if wed and (spouse := _spouse(verb, where, discourse)):
                both = f"{discourse.subject.reference} and {spouse}"
                return Referent(None, back > 0, both, back=max(back, 1))
        if any(t.tag_ in _MANY and t.dep_ in SUBJECTS for t in told):
            return None
    return None


def _of_a_couple(pronoun: Token) -> bool:
    """Whether what "they" did, or what was "theirs", is a couple's."""
    if pronoun.dep_ == "poss":
        return pronoun.head.lower_ in _OF_COUPLES
    verb = pronoun.head
    if pronoun.lower_ != "they" or pronoun.dep_ not in SUBJECTS:
        return False
    children = verb.lemma_ == "have" and any(c.lower_ in _OF_COUPLES for c in verb.children)
    return children or verb.lemma_.casefold() in _COUPLING


def _spouse(verb: Token, sentence: Sentence, discourse: Discourse) -> str:
    """The name of somebody whom the article's person married or met, "" where it is not certain."""
    who = next((c for c in verb.children if c.dep_ == "dobj"), None)
    by = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    run = run_around(who, sentence, discourse) if who is not None else None
    name = discourse.names.mention(run) if run is not None else None
    if by is None or who is None or name is None or any(c.dep_ in ("conj", "cc") for c in who.children):
        return ""
    meant = discourse.referent(by, sentence) if by.lower_ in (*HE, *SHE) else None
    own = is_subject(by, sentence, discourse) or (meant is not None and meant.is_subject)
    return name.text if own and name.sure and is_person(name) and " " in name.text else ""


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
        return token.dep_ in SUBJECTS
    return token.dep_ == "conj" and token.head.dep_ in (*SUBJECTS, "dobj", "pobj", "attr") and _named(token)


def _many_before(pronoun: Token) -> bool:
    """Whether the sentence has told of several things whose "their" may be ("the play-offs")."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    return any(t.tag_ in _MANY and t.ent_type_ not in ("DATE", "TIME") for t in before)


def _named(token: Token) -> bool:
    return token.pos_ == "PROPN"


def _speaks(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a word means the article's subject."""
    if token.lower_ in (*THEY, *IT):
        found = discourse.referent(token, sentence)
        return found is not None and found.is_subject
    return is_subject(token, sentence, discourse)
