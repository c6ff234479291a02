"""Where the verb tells that "it" is the document's subject: a film grosses, a company appoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.clauses.predicate import Predicates
from quiz.facts.clauses.predicates import PREDICATES
from quiz.facts.language import Sentence
from quiz.facts.names.lexicon import head_type
from quiz.facts.reference.antecedents import SUBJECTS, cannot_be, is_subject, mentions_subject, run_around
from quiz.facts.reference.pronouns import IT, Referent
from quiz.facts.reference.topics import is_said_to_be_it
from quiz.facts.wording.inflection import base_form

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_OTHERS = frozenset(["person", "character", "organization", "place", "award", "event"])
_FAMILY = {
    **dict.fromkeys(("settlement", "lake", "island", "country", "region"), "place"),
    **dict.fromkeys(("company", "club", "airline", "organization", "school"), "organization"),
    **dict.fromkeys(("war", "battle"), "event"),
}


def told_by_verb(pronoun: Token, sentence: Sentence, discourse: Discourse) -> Referent | None:
    """The document's subject, where the verb tells that "it" is a thing of that kind."""
    if pronoun.lower_ not in IT:
        return None
    back = _told_back(pronoun, sentence, discourse)
    if back is None and is_said_to_be_it(pronoun, sentence, discourse):
        here = discourse.before(sentence) is None or mentions_subject(sentence, discourse, pronoun.i)
        back = 0 if here else 1
    return Referent(None, back > 0, back=max(back, 1)) if back is not None else None


def said_of_its_kind(pronoun: Token, discourse: Discourse) -> bool:
    """Whether a pronoun's verb is said of things of the article's kind only, or is what a body does."""
    table = PREDICATES.get(discourse.subject.cls)
    return table is not None and (_is_deed(pronoun, table) or _said_of(pronoun, table))


def _told_back(pronoun: Token, sentence: Sentence, discourse: Discourse) -> int | None:
    """How many sentences before the subject was spoken of, where the verb tells that it is meant."""
    table = PREDICATES.get(discourse.subject.cls)
    if table is None or discourse.subject.plural:
        return None
    deed = _is_deed(pronoun, table)
    if not deed and not _said_of(pronoun, table):
        return None
    before = discourse.before(sentence)
    if any(_rival(t, sentence, pronoun, table, discourse, deed) for t in sentence.tokens if t.i < pronoun.i):
        return None
    if mentions_subject(sentence, discourse, pronoun.i):
        return None if before is not None and _rivalled(before, table, discourse, deed) else 0
    if before is None:
        return 0 if sentence.index == 0 else None
    if _rivalled(before, table, discourse, deed):
        return None
    if mentions_subject(before, discourse, before.tokens.end) or _of_many(before, pronoun):
        return 1
    earlier = discourse.before(before)
    if earlier is None or not pronoun.is_sent_start or _rivalled(earlier, table, discourse, deed):
        return None
    return 2 if mentions_subject(earlier, discourse, earlier.tokens.end) else None


def _rivalled(sentence: Sentence, table: Predicates, discourse: Discourse, deed: bool) -> bool:
    return any(_rival(t, sentence, None, table, discourse, deed) for t in sentence.tokens)


def _of_many(before: Sentence, pronoun: Token) -> bool:
    """Whether "It" opens a sentence behind one that tells of several things, and so means none of them."""
    head = before.tokens.root
    told = next((c for c in head.children if c.dep_ in SUBJECTS), None)
    many = told is not None and (told.tag_ == "NNS" or told.lower_ == "they") and told.lower_ != "species"
    return many and pronoun.head.dep_ == "ROOT" and pronoun.dep_ in SUBJECTS


def _is_deed(pronoun: Token, table: Predicates) -> bool:
    """Whether the pronoun's own verb is what only a body of people does."""
    return pronoun.dep_ == "nsubj" and base_form(pronoun.head.lower_) in table.deeds


def _said_of(pronoun: Token, table: Predicates) -> bool:
    """Whether the pronoun's verb, or one coordinated with it, is said of such things only."""
    verb = pronoun.head
    if pronoun.dep_ in ("dobj", "dative"):
        return base_form(verb.lower_) in table.upon
    if pronoun.dep_ not in SUBJECTS:
        return False
    joined = [c for c in verb.conjuncts if not any(g.dep_ in SUBJECTS for g in c.children)]
    passive = pronoun.dep_ == "nsubjpass"
    return any(_tells(v, table, passive or (v.i > verb.i and _is_passive(v))) for v in (verb, *joined))


def _is_passive(verb: Token) -> bool:
    return verb.tag_ == "VBN" and any(c.dep_ == "auxpass" for c in verb.children)


def _tells(verb: Token, table: Predicates, passive: bool) -> bool:
    """Whether a verb is said of such things only."""
    word = base_form(verb.lower_)
    deed = next((c for c in verb.children if c.dep_ == "xcomp"), None)
    if word in ("begin", "start", "cease", "continue") and deed is not None:
        word = base_form(deed.lower_)
    if passive:
        return word in table.passive
    needs = table.objects.get(word, frozenset())
    objects = {t.lemma_.casefold() for c in verb.children if c.dep_ == "dobj" for t in (c, *c.conjuncts)}
    objects |= {c.lower_ for c in verb.children if c.dep_ == "dobj"}
    return word in table.active or bool((objects or {""}) & needs)


def _rival(
    token: Token,
    sentence: Sentence,
    pronoun: Token | None,
    table: Predicates,
    discourse: Discourse,
    deed: bool,
) -> bool:
    """Whether a subject or object is another thing of which the same could be said."""
    if token.dep_ not in (*SUBJECTS, "dobj") and not (token.dep_ == "conj" and token.head.dep_ in SUBJECTS):
        return False
    if pronoun is not None and cannot_be(token, pronoun):
        return False
    if is_subject(token, sentence, discourse):
        return False
    if sentence.paragraph.mask_at(token) is not None:
        return not deed
    run = run_around(token, sentence, discourse)
    if run is None:
        nouns = table.bodies if deed else table.rivals
        if discourse.subject.cls == "species" and pronoun is not None and token.dep_ in SUBJECTS:
            return token.tag_ not in ("NNS", "NNPS") and token.pos_ != "PRON"
        return token.tag_ == "NN" and token.lemma_.casefold() in nouns
    name, family = discourse.names.mention(run), _FAMILY.get(discourse.subject.cls, "")
    if name is None or not name.sure or name.type not in _OTHERS:
        told = head_type(run.text.split()[-1].casefold())
        unlike = told is not None and told[0] in ("award", "event") and told[0] != family
        numbered = run.text[-1].isdigit() or token.doc[run.end].is_digit
        unlike = unlike or (pronoun is None and not family and discourse.tells_of_subject(sentence))
        return not (unlike or (deed and numbered))
    return name.type == family or (deed and name.type == "organization")
