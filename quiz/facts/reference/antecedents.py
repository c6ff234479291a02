"""Where grammar tells what "it" cannot be, or must be.

A name in the phrase that opens a clause ("In Lund it …", "Launched from Lund, it …") is never its subject
"it", nor is the subject of "they released it". Of two clauses joined by a semicolon or "and", the second's
"it" is the first one's subject where that clause has no other thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.clauses.status import is_reporting
from quiz.facts.language import Sentence
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.names.runs import Run
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

SUBJECTS = ("nsubj", "nsubjpass")
_PLAIN = ("from", "in", "at", "on", "by", "to", "into", "near", "with")


def cannot_be(head: Token, pronoun: Token) -> bool:
    """Whether grammar forbids that "it" means the name with this head.

    The name stands in the phrase that opens the pronoun's clause, or is the subject of the verb whose object
    the pronoun is, or says more of that subject ("Ada Poe of *The Sund*").
    """
    verb = pronoun.head
    if pronoun.dep_ in SUBJECTS:
        return head.i < pronoun.i and _opens(head, verb)
    if pronoun.dep_ in ("dobj", "dative"):
        if verb.dep_ == "relcl" and verb.head == head:
            return any(c.dep_ in SUBJECTS and c.lower_ in ("which", "who", "that") for c in verb.children)
        return any(c.dep_ in SUBJECTS and head in c.subtree for c in verb.children) or _opens(head, verb)
    return False


def _opens(head: Token, verb: Token) -> bool:
    """Whether a name is the object of a preposition that opens the verb's clause, or stands anywhere in a
    participle's phrase that does ("*Founded by workers of the Lund Mill*, it …").
    """
    if any(_participle_of(above, verb) for above in head.ancestors):
        return True
    while head.dep_ in ("compound", "amod", "nmod", "conj", "appos") and head.head.pos_ in ("NOUN", "PROPN"):
        head = head.head
    if head.dep_ != "pobj":
        return False
    preposition = head.head
    while preposition.head.dep_ == "pobj" and preposition.lower_ in _PLAIN:
        preposition = preposition.head.head
    return preposition.head == verb


def _participle_of(participle: Token, verb: Token) -> bool:
    """Whether this is a participle without a subject that says more of the verb's subject."""
    return (
        participle.dep_ in ("advcl", "prep")
        and participle.tag_ in ("VBN", "VBG")
        and participle.head == verb
        and participle.i < verb.i
        and not any(c.dep_ in (*SUBJECTS, "mark") for c in participle.children)
    )


def is_expletive(pronoun: Token) -> bool:
    """Whether "it" stands for nothing ("it was hoped that …", "it took him years to …", "it was X who …")."""
    verb = pronoun.head
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS:
        return False
    kinds = {c.dep_ for c in verb.children if c.i > verb.i}
    if "csubj" in kinds or (verb.lemma_ == "take" and kinds & {"xcomp", "advcl", "ccomp"}):
        return True
    content = [c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i]
    if content and (pronoun.dep_ == "nsubjpass" or verb.lemma_ in ("be", "seem", "appear")):
        marked = any(c.dep_ == "mark" and c.lower_ == "that" for v in content for c in v.children)
        return marked or is_reporting(verb)
    told = [c for c in verb.children if c.dep_ in ("attr", "acomp") and c.i > verb.i]
    return verb.lemma_ == "be" and any(
        (c.dep_ == "relcl" and t.pos_ == "PROPN") or c.dep_ == "xcomp" for t in told for c in t.children
    )


def done_by_another(pronoun: Token, subject: Token) -> bool:
    """Whether a relative clause about another tells what was done to "her" ("sold to X, who renamed her")."""
    verb = pronoun.head
    return (
        pronoun.dep_ == "dobj"
        and verb.dep_ == "relcl"
        and subject not in verb.head.subtree
        and verb.head.i > subject.i
        and any(c.dep_ == "nsubj" and c.lower_ in ("who", "which", "that") for c in verb.children)
    )


def mentions_subject(sentence: Sentence, discourse: Discourse, end: int) -> bool:
    """Whether a sentence speaks of the document's subject before a token, by name, noun or pronoun."""
    for token in sentence.tokens:
        if token.i >= end:
            break
        mask = sentence.paragraph.mask_at(token)
        if (mask is not None and mask.is_subject) or discourse.is_subject_noun(token):
            return True
        run = discourse.run_at(sentence, token.i)
        if run is not None and discourse.names_subject(run):
            return True
        if token.lower_ in ("it", "its"):
            meant = discourse.referent(token, sentence)
            if meant is not None and meant.is_subject:
                return True
    return False


def things_before(pronoun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a subject or object before the pronoun in its own sentence is another thing."""
    if pronoun.dep_ == "poss":
        return False
    return any(
        t.i < pronoun.i and (_is_other(t, sentence, discourse) or _picked(t)) and not cannot_be(t, pronoun)
        for t in sentence.tokens
    )


def _picked(token: Token) -> bool:
    """Whether a subject is one of several that no noun tells ("the best *known* of them …; it …")."""
    article = any(c.lower_ == "the" for c in token.children)
    return token.dep_ in SUBJECTS and token.pos_ in ("VERB", "ADJ") and article


def other_thing(sentence: Sentence, discourse: Discourse, *, of_subject: bool) -> bool:
    """Whether a sentence's main clause, or the relative clause that ends it, has a thing beside its subject,
    which the next "It" could mean.

    `of_subject`: its subject is the document's.
    """
    root = sentence.tokens.root
    verbs = [root, *(c for c in root.conjuncts if c.pos_ == "VERB")]
    verbs += [t for t in sentence.tokens if t.dep_ == "relcl" and t.i > root.i and _ends(t, sentence)]
    objects = [c for v in verbs for c in v.children if c.dep_ in ("dobj", "dative") and not _is_size(c)]
    seconds = [c for v in verbs[1:] for c in v.children if c.dep_ in SUBJECTS]
    objects += [c for c in seconds if not any(g.lower_ == "its" for g in c.children)]
    if any(is_new(g) for v in verbs for c in v.children if c.lower_ in _WHERE for g in c.children):
        return True
    return any(
        _is_other(c, sentence, discourse) or (not of_subject and is_subject(c, sentence, discourse))
        for c in objects
    )


def _ends(clause: Token, sentence: Sentence) -> bool:
    """Whether a sentence closes with a clause."""
    return all(t.is_punct for t in sentence.tokens.doc[clause.right_edge.i + 1 : sentence.tokens.end])


def _is_size(noun: Token) -> bool:
    """Whether an object only tells a figure of the subject ("had a compass *of 88 notes*")."""
    if noun.head.lemma_ != "have":
        return False
    held = [p for c in noun.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj"]
    return any(g.dep_ == "nummod" for p in held for g in p.children)


def is_new(token: Token) -> bool:
    """Whether a noun behind a preposition brings in a thing of its own ("moved to *a new building*")."""
    articled = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in token.children)
    named = is_role(token.lower_) or token.lower_ in NOTHINGS or token.head.lower_ == "as" or _is_sum(token)
    return token.dep_ == "pobj" and token.tag_ == "NN" and articled and not named


def _is_sum(noun: Token) -> bool:
    """Whether a noun only says what a figure is ("at a cost *of £4 million*")."""
    of = (p for c in noun.children if c.lower_ == "of" for p in c.children if p.dep_ == "pobj")
    return any(p.like_num or any(g.dep_ == "nummod" for g in p.children) for p in of)


def _is_other(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a singular subject or object with an article, or a name of no person, is not the subject."""
    if token.dep_ not in (*SUBJECTS, "dobj", "dative") or token.tag_ not in ("NN", "NNP", "NNPS"):
        return False
    if is_subject(token, sentence, discourse):
        return False
    run = run_around(token, sentence, discourse)
    if run is None:
        counted = any(c.dep_ in ("det", "poss") for c in token.children)
        return counted and not is_role(token.lower_) and token.lower_ not in NOTHINGS
    name = discourse.names.mention(run)
    person = name is not None and name.sure and name.type in ("person", "character")
    return not person


def is_subject(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a noun is the document's subject."""
    mask = sentence.paragraph.mask_at(token)
    if discourse.is_subject_noun(token) or (mask is not None and mask.is_subject):
        return True
    run = run_around(token, sentence, discourse)
    return run is not None and discourse.names_subject(run)


def run_around(token: Token, sentence: Sentence, discourse: Discourse) -> Run | None:
    """The name that a token is part of."""
    runs = discourse.runs[sentence.span.start].values()
    return next((run for run in runs if run.start <= token.i < run.end), None)


def first_clause_subject(pronoun: Token) -> Token | None:
    """The subject of the clause that "…; it closed in 1957" follows, if that clause has no other thing."""
    second = pronoun.head
    if pronoun.dep_ not in SUBJECTS or any(c.dep_ == "mark" for c in second.children):
        return None
    first = next((c for c in second.children if c.dep_ == "ccomp" and c.i < pronoun.i), None)
    if first is None and second.dep_ in ("conj", "parataxis"):
        first = second.head
    subject = next((c for c in first.children if c.dep_ in SUBJECTS), None) if first is not None else None
    if subject is None or subject.i > pronoun.i or subject.tag_ not in ("NN", "NNP"):
        return None
    between = [t for t in pronoun.doc[subject.right_edge.i + 1 : pronoun.i] if t.tag_ in ("NN", "NNP")]
    return None if any(_is_thing(t) for t in between) else subject


def same_before(pronoun: Token) -> Token | None:
    """The same pronoun as the subject before a semicolon ("It reached Bath; *it* closed in 1957")."""
    doc, start = pronoun.doc, pronoun.sent.start
    marks = [t.i for t in doc[start : pronoun.i] if t.text == ";"]
    if pronoun.dep_ not in SUBJECTS or len(marks) != 1:
        return None
    subjects = [t for t in doc[start : marks[0]] if t.dep_ in SUBJECTS]
    between = any(t.dep_ in SUBJECTS for t in doc[marks[0] : pronoun.i])
    alike = subjects[:1] and all(t.lower_ == pronoun.lower_ for t in subjects)
    return subjects[0] if alike and not between else None


def _is_thing(token: Token) -> bool:
    """Whether a singular noun behind the first clause's subject could be meant by "it" as well."""
    if token.dep_ in ("dobj", *SUBJECTS):
        return True
    return token.dep_ == "pobj" and token.tag_ == "NN" and not token.ent_type_ and token.lemma_ not in _WHILE


_WHERE = frozenset(["to", "into", "in", "on", "at", "from", "near"])
NOTHINGS = word_set(
    """total average number place part end start beginning majority lead share role time year month week day
    rest half third quarter population area length height capacity budget profit loss revenue weight name
    shape form premiere debut release"""
)
_WHILE = frozenset(["time", "while", "period", "year", "month", "day", "week", "decade", "century"])
