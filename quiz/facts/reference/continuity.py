"""Where a pronoun goes on with a subject: the lead's, that of its own sentence, what it is called.

"Ode is a film … It was shot …"; "A drama set in Lund, it was shot"; "The club fell in 1931, when it lost …".
Whatever else of its kind and number stands between the subject and the pronoun refuses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.runs import Run
from quiz.facts.names.sexes import PRONOUN_SEX, noun_sex
from quiz.facts.reference.antecedents import SUBJECTS, cannot_be, is_subject, mentions_subject, run_around
from quiz.facts.reference.mentions import clause_of, main_subject
from quiz.facts.reference.parallel import goes_on_in_lead, opens
from quiz.facts.reference.pronouns import HE, IT, SHE, Referent
from quiz.facts.reference.rivals import PERSONS, is_person, may_mean
from quiz.facts.subject_nouns import PLACES
from quiz.facts.terms.trades import is_role
from quiz.facts.wording.grounding import BRIDGES
from quiz.facts.wording.inflection import base_form
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_TIMES = word_set(
    "time while period year month day week weekend decade century summer winter spring autumn season date"
)
_WITH_ITS_OWN = word_set(
    """reach make lose have take give hold celebrate change move open win sell begin start end withdraw raise
    double triple reduce cut halve owe derive keep retain close expand adopt play spend fire shed pay increase
    call resume achieve earn retract spread fold beat flap lay drop renew relocate transfer regain abandon
    finish continue deploy drag"""
)
_JOINED = frozenset(("advcl", "relcl", "conj", "acl"))
_GROUPS = (HE, SHE, IT)


def goes_on(pronoun: Token, sentence: Sentence, discourse: Discourse) -> Referent | None:
    """What a pronoun that is a subject takes up, None where nothing proves it."""
    if pronoun.dep_ not in SUBJECTS or discourse.in_quotation(sentence):
        return None
    if _opens(pronoun, sentence, discourse):
        before = discourse.before(sentence)
        if before is not None and before.span == discourse.lead and _names_it(before, discourse):
            return Referent(None, True)
    lead = pronoun.lower_ in IT and goes_on_in_lead(pronoun, sentence, discourse)
    return Referent(None, True) if lead else _with_its_sentence(pronoun, sentence, discourse)


def _names_it(lead: Sentence, discourse: Discourse) -> bool:
    """Whether the first sentence of the article opens with the name of its subject."""
    start = lead.tokens.start
    mask = lead.paragraph.mask_at(lead.tokens[0])
    if mask is not None:
        return mask.is_subject
    runs = (discourse.run_at(lead, i) for i in range(start, start + 3))
    return any(run is not None and discourse.names_subject(run) for run in runs)


def _opens(pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a pronoun is the main subject, and could be the document's, with no name before it.

    Before it stands nothing, a phrase of time or place, or what it is ("A drama set in Lund, it …").
    """
    if pronoun.head.dep_ != "ROOT" or not discourse.fits(pronoun.lower_, Referent(None)):
        return False
    fronted = pronoun.lower_ in IT and opens(pronoun)
    return fronted or pronoun.is_sent_start or _says_what_it_is(pronoun, sentence, discourse)


def _says_what_it_is(pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the sentence opens with the kind of thing that its main subject is."""
    tokens = sentence.tokens
    if tokens[0].lower_ not in ("a", "an", "the") or pronoun.doc[pronoun.i - 1].text != ",":
        return False
    head = next((t for t in tokens[1:] if t.pos_ == "NOUN" and t.dep_ not in ("compound", "nmod")), None)
    if head is None or head.i > pronoun.i:
        return False
    if pronoun.lower_ in IT:
        return head.lower_ in discourse.nouns
    return is_role(head.lower_) or head.lower_ in ("member", *PERSONS)


def _with_its_sentence(pronoun: Token, sentence: Sentence, discourse: Discourse) -> Referent | None:
    """The subject of the clause on which the pronoun's clause hangs, or to which it is joined; None where its
    owner may be meant as well ("*Its fame* rests on the sciences, in which *it* holds a chair").
    """
    subject = _subject_above(pronoun)
    if subject is None:
        return None
    if subject.lower_ in (*HE, *SHE, *IT):
        if not any({subject.lower_, pronoun.lower_} <= group for group in _GROUPS):
            return None
        found = discourse.referent(subject, sentence)
    else:
        found = discourse.refer(subject, sentence, None)
    if found is None or not discourse.fits(pronoun.lower_, found):
        return None
    if (
        not found.is_subject
        and not found.thing
        and (discourse.subject.cls == "person" or pronoun.lower_ not in IT)
    ):
        return None
    if not found.is_subject and any(c.lower_ == "its" for c in subject.children):
        return None
    return None if another_between(subject, pronoun, sentence, discourse) else found


def another_between(subject: Token, pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether something stands between a subject and a pronoun that it could mean as well."""
    sex = PRONOUN_SEX.get(pronoun.lower_, "")
    antecedent = pronoun.head.head if pronoun.head.dep_ == "relcl" else None
    for token in pronoun.doc[subject.i + 1 : pronoun.i]:
        if token.head == subject or token == antecedent or cannot_be(token, pronoun):
            continue
        if _person(token, sex, sentence, discourse) if sex else is_thing(token, sentence, discourse):
            return True
    return False


def _subject_above(pronoun: Token) -> Token | None:
    """The nearest subject before a pronoun's clause, of the clause above it; None behind "that he said"."""
    verb = pronoun.head
    while verb.dep_ in _JOINED:
        verb = verb.head
        if verb.pos_ in ("NOUN", "PROPN", "NUM"):
            while verb.head != verb and verb.pos_ not in ("VERB", "AUX"):
                if verb.dep_ in SUBJECTS:
                    return None
                verb = verb.head
        subject = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
        if subject is not None and subject.i < pronoun.i:
            relative = subject.lower_ in ("who", "which", "that")
            return subject if not relative and subject.tag_ in ("NN", "NNP", "PRP") else None
    return None


def thing_between(subject: Token, pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a subject, or what stands behind a preposition, "it", may be something nearer."""
    asked = pronoun.lower_ in IT and pronoun.dep_ in (*SUBJECTS, "pobj")
    return asked and another_between(subject, pronoun, sentence, discourse)


def bound(pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether "its" means the subject of its own clause, a thing that only it can mean, and so can stay.

    The verb tells what a thing does with what is its own ("CORFO sold *its* holding"), or "own" does; nothing
    else single stands between the verb and the pronoun.
    """
    if pronoun.lower_ != "its" or pronoun.dep_ != "poss":
        return False
    verb = pronoun.head.head
    if pronoun.head.dep_ == "pobj" and verb.dep_ == "prep":
        verb = verb.head.head if verb.head.dep_ == "dobj" else verb.head
    if verb.pos_ != "VERB" or any(c.dep_ == "auxpass" for c in verb.children):
        return False
    own = any(c.lower_ == "own" for c in pronoun.head.children)
    if not own and base_form(verb.lower_) not in _WITH_ITS_OWN:
        return False
    first = verb
    while first.dep_ == "conj" and not any(c.dep_ in SUBJECTS for c in first.children):
        first = first.head
    subject = next((c for c in first.children if c.dep_ in SUBJECTS), None)
    if subject is None or not subject.i < verb.i < pronoun.i or not _single(subject, sentence, discourse):
        return False
    part = pronoun.head.lower_ in BRIDGES.get(discourse.subject.cls, frozenset())
    if part and not own and not is_subject(subject, sentence, discourse):
        return False
    between = pronoun.doc[first.i + 1 : pronoun.i]
    return not any(t.lower_ in IT or is_thing(t, sentence, discourse) for t in between)


def is_its_subjects(pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a possessive pronoun belongs to the subject of its own clause, so that it can stay."""
    verb = clause_of(pronoun)
    subject = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    while subject is None and verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
        subject = next((c for c in verb.children if c.dep_ in SUBJECTS), None)
    if subject is None or pronoun in subject.subtree:
        return False
    mine = discourse.referent(pronoun, sentence)
    its = discourse.refer(subject, sentence, discourse.before(sentence))
    return mine is not None and its is not None and mine.identity == its.identity


def has_owner_here(pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the subject of its own clause may own what stands behind "its"."""
    if pronoun.dep_ != "poss" or pronoun.lower_ not in IT:
        return False
    if pronoun.head.lower_ in BRIDGES.get(discourse.subject.cls, frozenset()):
        return False
    own = [c for c in clause_of(pronoun).children if c.dep_ in SUBJECTS]
    above = None if mentions_subject(sentence, discourse, pronoun.i) else main_subject(sentence)
    for subject in (*own[:1], above):
        if subject is None or subject.i > pronoun.i or pronoun in subject.subtree:
            continue
        if is_thing(subject, sentence, discourse) and not is_subject(subject, sentence, discourse):
            return True
    return False


def _single(subject: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a subject is one thing, and nobody."""
    if subject.tag_ not in ("NN", "NNP") or any(c.dep_ in ("cc", "conj") for c in subject.children):
        return False
    run = run_around(subject, sentence, discourse)
    if run is None:
        return not is_role(subject.lower_) and subject.lower_ not in PERSONS
    name = discourse.names.mention(run)
    known = discourse.names_subject(run) or (name is not None and name.sure and bool(name.type))
    return known and not (name is not None and is_person(name)) and discourse.fits("its", Referent(name))


def _person(token: Token, sex: str, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a word names somebody whom a pronoun of this sex could mean."""
    run = discourse.run_at(sentence, token.i)
    if run is not None:
        return not discourse.names_subject(run) and _may_be(run, sex, discourse)
    if token.tag_ != "NN" or token.dep_ in ("attr", "oprd") or run_around(token, sentence, discourse):
        return False
    word = token.lower_
    return (is_role(word) or word in PERSONS) and noun_sex(word) in ("", sex)


def _may_be(run: Run, sex: str, discourse: Discourse) -> bool:
    name = discourse.names.mention(run)
    if name is not None and is_person(name):
        return name.sex in ("", sex)
    return may_mean(sex, name, run)


def is_thing(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a word is a single thing that "it" could mean."""
    if token.tag_ not in ("NN", "NNP") or token.pos_ not in ("NOUN", "PROPN"):
        return False
    if token.dep_ in ("compound", "nmod", "amod", "poss", "npadvmod") or token.ent_type_ in ("DATE", "TIME"):
        return False
    if token.lemma_.casefold() in _TIMES:
        return False
    run = run_around(token, sentence, discourse)
    if run is None:
        return not is_role(token.lower_)
    if run.head != token or discourse.names_subject(run):
        return False
    name = discourse.names.mention(run)
    if name is None or not name.sure:
        return not (token.dep_ == "pobj" and token.ent_type_ in ("GPE", "LOC") and _far(discourse))
    if name.type == "place" and token.dep_ in ("pobj", "conj", "appos") and _far(discourse):
        return False
    return not is_person(name)


def _far(discourse: Discourse) -> bool:
    """Whether the article is about no place, so that "it" is not where something is."""
    return discourse.subject.cls not in PLACES
