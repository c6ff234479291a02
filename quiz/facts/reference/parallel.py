"""Main subjects that a pronoun goes on with: "A caisson was built in Lund. *It* was sunk in May."

A pronoun that opens a sentence as its subject takes up the main subject of the sentence before: a thing that
the words there tell, or the article's subject. Whatever the sentence before brings in besides, in a clause of
its own or as what was made or gained, refuses it, and so does a verb that is said of the article's kind only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.documents.parse import INTRODUCTION
from quiz.facts.clauses.predicates import PREDICATES
from quiz.facts.clauses.status import is_reporting
from quiz.facts.language import Sentence
from quiz.facts.names.lexicon import head_type
from quiz.facts.reference.antecedents import (
    NOTHINGS,
    SUBJECTS,
    first_clause_subject,
    is_expletive,
    is_new,
    is_subject,
    mentions_subject,
    run_around,
)
from quiz.facts.reference.mentions import main_subject
from quiz.facts.reference.predicated import said_of_its_kind
from quiz.facts.reference.pronouns import IT, Referent
from quiz.facts.reference.rivals import PERSONS, is_person
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.inflection import base_form
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_REACH = 2
_SINGLE = ("NN", "NNP", "NNPS")
_UNLIKE = (NOTHINGS | word_set("danger threat view opinion practice following")) - word_set("population name")
_GAINING = word_set(
    """buy acquire purchase take found open build establish create form launch publish release issue have own
    include contain house feature hold operate run get receive make produce develop introduce commission order
    sign hire employ sell give offer use name call"""
)


@dataclass(frozen=True, slots=True)
class Parallel:
    """The head of the subject phrase that a pronoun goes on with, `back` sentences before."""

    sentence: Sentence
    head: Token
    back: int


def parallel_subject(pronoun: Token, sentence: Sentence, discourse: Discourse) -> Parallel | None:
    """The thing that "It" goes on with; None where nothing proves it, or it has been named otherwise."""
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS or is_expletive(pronoun):
        return None
    notes, key = sentence.paragraph.notes, ("parallel", pronoun.i)
    if key not in notes:
        notes[key] = _found(pronoun, sentence, discourse)
    found: Parallel | None = notes[key]
    return found


def _found(pronoun: Token, sentence: Sentence, discourse: Discourse) -> Parallel | None:
    if discourse.in_quotation(sentence):
        return None
    if (first := first_clause_subject(pronoun)) is not None:
        here = _is_thing(first, sentence, discourse) and not _may_be_subject(pronoun, first, discourse)
        return Parallel(sentence, first, 0) if here else None
    before = discourse.before(sentence)
    if before is None or not opens(pronoun):
        return None
    subject = main_subject(before)
    if subject is None or _tells_of_more(before, subject):
        return None
    if subject.lower_ == "it":
        unnamed = discourse.referent(subject, before) is None
        earlier = parallel_subject(subject, before, discourse) if unnamed else None
        near = earlier is not None and earlier.back + 1 <= _REACH
        return Parallel(earlier.sentence, earlier.head, earlier.back + 1) if near and earlier else None
    if not _is_thing(subject, before, discourse) or _may_be_subject(pronoun, subject, discourse):
        return None
    if _fits_subject(discourse) and mentions_subject(before, discourse, before.tokens.end):
        return None
    return Parallel(before, subject, 1)


def opens(pronoun: Token) -> bool:
    """Whether a pronoun is the first subject of its sentence, of the main clause."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    main = pronoun.head.dep_ == "ROOT" and pronoun.dep_ in SUBJECTS
    return main and not any(t.dep_ in (*SUBJECTS, "csubj", "expl") or t.text in '"“”;:' for t in before)


def acts_last(pronoun: Token, before: Sentence, discourse: Discourse) -> bool:
    """Whether "she" opens a sentence behind one whose last main clause tells what the article's person did
    ("Lund retired, and *Poe* fell out with his successor").
    """
    if pronoun.lower_ not in ("he", "she") or discourse.subject.cls != "person" or not opens(pronoun):
        return False
    root = before.tokens.root
    verbs = [root, *(c for c in root.conjuncts if c.i > root.i)]
    subjects = [c for v in verbs for c in v.children if c.dep_ in SUBJECTS]
    if len(subjects) < 2 or any(t.text in '"“”' for t in before.tokens):
        return False
    last = subjects[-1]
    if last.lower_ != pronoun.lower_:
        return is_subject(last, before, discourse)
    found = discourse.referent(last, before)
    return found is not None and found.is_subject


def goes_on_alone(pronoun: Token, before: Sentence, discourse: Discourse) -> bool:
    """Whether "It" or "Its" opens a sentence behind one about the article's subject and nothing new.

    Where that one's subject is "it" as well, a place or a time told there is no new thing.
    """
    first = pronoun.head if pronoun.is_sent_start and pronoun.dep_ == "poss" else pronoun
    if pronoun.lower_ not in IT or not opens(first):
        return False
    root = before.tokens.root
    verbs = [root, *(c for c in root.conjuncts if c.pos_ in ("VERB", "AUX"))]
    if any(_is_rival(c, before, discourse) for v in verbs[1:] for c in v.children if c.dep_ in SUBJECTS):
        return False
    gained = [(v, c) for v in verbs for c in v.children if c.dep_ in ("dobj", "dative", "attr") and c.i > v.i]
    gained = [(v, c) for v, c in gained if (v.lemma_, c.lower_) != ("take", "place")]
    for verb, thing in gained:
        new = any(c.lower_ in ("a", "an") for c in thing.children) and thing.dep_ != "attr"
        taken = base_form(verb.lower_) in _GAINING and thing.dep_ != "attr"
        if _is_rival(thing, before, discourse) and (new or taken):
            return False
    if any(c.lower_ == "it" and c.dep_ in SUBJECTS for c in root.children):
        return True
    placed = (c for v in verbs for p in v.children if p.dep_ == "prep" for c in p.children)
    return not any(is_new(c) for c in placed)


def goes_on_in_lead(pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether "It" is the main subject in the lead of a thing's article, behind a sentence whose last main
    clause tells of the article's subject or of several things, and that gains it nothing single and new.
    """
    before = discourse.before(sentence)
    if before is None or sentence.block.heading != INTRODUCTION or not opens(pronoun):
        return False
    if not _fits_subject(discourse) or not mentions_subject(before, discourse, before.tokens.end):
        return False
    root = before.tokens.root
    verbs = [root, *(c for c in root.conjuncts if c.pos_ in ("VERB", "AUX"))]
    subjects = [c for v in verbs for c in v.children if c.dep_ in SUBJECTS]
    if not subjects or (subjects[-1].lower_ != "it" and _is_rival(subjects[-1], before, discourse)):
        return False
    gained = (c for v in verbs for c in v.children if c.dep_ in ("dobj", "dative") and c.i > v.i)
    several = ("conj", "cc")
    return not any(
        _is_rival(c, before, discourse) and _is_new(c) and not any(g.dep_ in several for g in c.children)
        for c in gained
    )


def _is_new(noun: Token) -> bool:
    """Whether an object is brought in here: by "a" or by a name."""
    return noun.pos_ == "PROPN" or any(c.lower_ in ("a", "an") for c in noun.children)


def _is_rival(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a noun is a single thing that is not the article's subject."""
    if noun.tag_ not in _SINGLE or is_subject(noun, sentence, discourse):
        return False
    run = run_around(noun, sentence, discourse)
    name = discourse.names.mention(run) if run is not None else None
    return not is_person(name) and not is_role(noun.lower_) and noun.lower_ not in NOTHINGS


def _is_thing(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a subject is one thing that is neither somebody nor the article's subject."""
    if noun.tag_ not in _SINGLE or any(c.dep_ in ("conj", "cc") for c in noun.children):
        return False
    if is_subject(noun, sentence, discourse):
        return False
    run = run_around(noun, sentence, discourse)
    if run is not None:
        name = discourse.names.mention(run)
        return name is not None and name.sure and not is_person(name) and name.type != ""
    word = noun.lower_
    owners = [c for c in noun.children if c.dep_ == "poss"]
    own = any(is_subject(c, sentence, discourse) or c.lower_ == "its" for c in owners)
    if own and _fits_subject(discourse):
        return False
    return not (is_role(word) or word in PERSONS or word in _UNLIKE)


def _fits_subject(discourse: Discourse) -> bool:
    """Whether "it" could be the article's subject."""
    return discourse.fits("it", Referent(None))


def _may_be_subject(pronoun: Token, thing: Token, discourse: Discourse) -> bool:
    """Whether the verb is said of the article's kind, and not of this thing's."""
    if not _fits_subject(discourse) or not said_of_its_kind(pronoun, discourse):
        return False
    table = PREDICATES[discourse.subject.cls]
    return thing.lemma_.casefold() not in (table.rivals | table.bodies)


def _tells_of_more(before: Sentence, subject: Token) -> bool:
    """Whether a sentence has another clause beside the main one, or something that "it" meant there."""
    root = subject.head
    if root.pos_ not in ("VERB", "AUX") or subject.i > root.i:
        return True
    if any(c.dep_ == "ccomp" and c.i > root.i for c in root.children) and is_reporting(root):
        return True
    told = [c for c in root.children if c.dep_ == "attr" and c.i > root.i]
    named = any(t.pos_ == "PROPN" or any(c.lower_ == "the" for c in t.children) for t in told)
    if (root.lemma_ == "be" and named) or any(t.text in '"“”;:' for t in before.tokens):
        return True
    body = subject.pos_ == "PROPN" or (head_type(subject.lower_) or ("",))[0] == "organization"
    for token in before.tokens:
        if token.lower_ in IT and token != subject and token.dep_ != "poss":
            return True
        other = token.dep_ in SUBJECTS and token != subject and token.i > root.i
        if other and token.head.dep_ in ("conj", "parataxis", "ccomp"):
            return True
        if token.dep_ != "dobj" or token.tag_ not in _SINGLE:
            continue
        new = any(c.lower_ in ("a", "an") for c in token.children)
        gained = body or base_form(root.lower_) in _GAINING
        if (new and gained and token.head == root) or (token.head.dep_ == "relcl" and token.head.i > root.i):
            return True
    return False
