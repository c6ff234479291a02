"""What "it" and "they" mean in an article on a kind of living thing.

Such an article speaks of one kind and its parts, in sentences with ever new subjects: "The species name means
'glassy'. It was moved to Palustra in 1918." What only a whole kind does or has ("it feeds", "its range") is
told of that kind, wherever the last thing spoken of is a part of it, its name or a study, and no other beast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.reference.antecedents import SUBJECTS
from quiz.facts.reference.pronouns import IT, THEY, Referent
from quiz.facts.terms.find import kinds_of
from quiz.facts.terms.parts import PARTS, SEXES
from quiz.facts.values.nouns import is_plural, singular
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_DONE_BY_KINDS = word_set(
    """feed eat prey hunt forage live occur inhabit breed nest roost migrate hibernate flower bloom describe
    name move transfer classify list assess threaten protect introduce distribute diverge belong resemble
    prefer tolerate share lack possess place call know find"""
)
_DONE_TO_KINDS = word_set("describe name place transfer reduce assign move call classify assess raise")
_HAD_BY_KINDS = word_set(
    """diet range population populations habitat habitats relative relatives closest lifespan predators prey
    distribution numbers name names genus wingspan wings tail breeding behaviour behavior status"""
)
_BEASTS = word_set("bird mammal fish insect tree plant") | {"small animal", "reptile or amphibian"}
_GENERAL = word_set("individuals animals specimens")
_ODD_PLURALS = word_set("young larvae pupae fish")
_FARTHEST = 3


def kind_meant(pronoun: Token, sentence: Sentence, discourse: Discourse) -> Referent | None:
    """The kind of the article: "it" that does, "its" that names, what only a whole kind does or has; or any
    "it" where the last subject is the kind and nothing in the singular stands between.
    """
    if discourse.subject.cls != "species" or discourse.subject.plural or pronoun.lower_ not in IT:
        return None
    if discourse.in_quotation(sentence):
        return None
    surely = _of_a_kind(pronoun)
    place: Sentence | None = sentence
    for back in range(_FARTHEST if surely else 2):
        if place is None:
            return None
        for token in reversed([t for t in place.tokens if back or t.i < pronoun.i]):
            if token.dep_ in SUBJECTS and is_of_kind(token, place, discourse):
                return Referent(None, back > 0, back=max(back, 1))
            if _stands_between(token, place, discourse, surely=surely):
                return None
        place = discourse.before(place)
    return None


def _stands_between(token: Token, sentence: Sentence, discourse: Discourse, *, surely: bool) -> bool:
    """Whether "it" could mean this: another beast that is a subject; where nothing is sure, any one thing."""
    if surely:
        return token.dep_ in SUBJECTS and _is_another(token, sentence, discourse)
    alone = token.tag_ in ("NN", "NNP") and token.dep_ not in ("compound", "amod", "nmod")
    return alone and not is_of_kind(token, sentence, discourse)


def _of_a_kind(pronoun: Token) -> bool:
    if pronoun.dep_ == "poss":
        return pronoun.head.lower_ in _HAD_BY_KINDS
    verb = pronoun.head.lemma_.casefold()
    if verb == "have" and pronoun.dep_ in SUBJECTS:
        return any(t.dep_ == "dobj" and t.lower_ in PARTS["species"] for t in pronoun.head.children)
    return verb in (_DONE_BY_KINDS if pronoun.dep_ in SUBJECTS else _DONE_TO_KINDS)


def is_of_kind(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether the head of a phrase means the article's kind: by name, in the plural, or by a general noun."""
    mask = sentence.paragraph.mask_at(token)
    if (mask is not None and mask.is_subject) or discourse.is_subject_noun(token):
        return True
    if token.lower_ in IT:
        meant = discourse.referent(token, sentence)
        return meant is not None and meant.is_subject
    run = discourse.run_at(sentence, token.left_edge.i)
    named = run is not None and discourse.names_subject(run)
    general = token.lower_ in _GENERAL or singular(token.lower_) in discourse.nouns
    return named or (token.tag_ == "NNS" and general and is_plain(token, discourse))


def is_plain(token: Token, discourse: Discourse) -> bool:
    """Whether nothing but words of the kind's own name stand before a plural noun."""
    own = discourse.subject.reference.casefold().split()
    before = [c.lower_ for c in token.children if c.i < token.i]
    return all(word in own or word in ("adult", "the") for word in before)


def _is_another(token: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a subject is another living thing, a person or a body, which a pronoun could mean as well."""
    if token.lower_ in PARTS["species"]:
        return token.lower_ in ("species", "genus", "individuals")
    if any(token.text in name.split() for name in discourse.subject.called):
        return False
    run = discourse.run_at(sentence, token.left_edge.i)
    if token.pos_ == "PROPN" or (run is not None and token.i < run.end):
        return True
    return bool(_BEASTS & set(kinds_of(token.lower_)))


def those_meant(pronoun: Token, sentence: Sentence, discourse: Discourse) -> tuple[str, int] | None:
    """Of what plural "they" and "their" tell, and how many sentences before it is named: "kits", 1.

    "" stands for the kind itself; None where the nearest plural subject is neither it nor a part of it.
    """
    if discourse.subject.cls != "species" or pronoun.lower_ not in THEY or discourse.in_quotation(sentence):
        return None
    place: Sentence | None = sentence
    for back in range(_FARTHEST):
        if place is None:
            return None
        told = [t for t in place.tokens if back or t.i < pronoun.i]
        for token in reversed([t for t in told if t.dep_ in (*SUBJECTS, "dobj")]):
            if not (token.tag_ in ("NNS", "NNPS") or is_plural(token.lower_) or token.lower_ in _ODD_PLURALS):
                continue
            if any(c.dep_ == "poss" for c in token.children):
                continue
            if token.lower_ in SEXES | PARTS["species"] - _GENERAL and is_plain(token, discourse):
                return token.lower_, back
            if is_of_kind(token, place, discourse):
                return "", back
            if token.dep_ in SUBJECTS or _is_another(token, place, discourse):
                return None
        place = discourse.before(place)
    return None
