"""Definite phrases: "the N" is told only where the phrase itself or the subject tells which N is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.lexicon import head_type
from quiz.facts.reference.antecedents import SUBJECTS, mentions_subject
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.introduced import introduced, told_of_another
from quiz.facts.reference.pronouns import PRONOUNS
from quiz.facts.reference.rivals import PERSONS
from quiz.facts.reference.topics import lean_back
from quiz.facts.terms.find import kinds_of
from quiz.facts.terms.trades import is_role
from quiz.facts.values.nouns import singular
from quiz.facts.wording.belongings import belonging, foremost, happening
from quiz.facts.wording.draft import Wording, append_of
from quiz.facts.wording.grounding import (
    ANAPHORIC_NOUNS,
    BRIDGES,
    GROUNDED_NOUNS,
    LEANING_WORDS,
    LOOSE_ADJECTIVES,
    TAKING_UP,
)
from quiz.facts.wording.indefinites import name_behind, settle_indefinite
from quiz.facts.wording.tying import is_linked, link_of
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_IN_ORDER = word_set("first second third last final next new other former previous original old")
_CONCEIVING = word_set(
    """trace traces traced conceive conceives conceived have has had get gets got pitch pitched develop
    developed discuss discussed"""
)
_WORKS = word_set("film television book play game album song podcast")

_GROUPING = word_set("place move transfer belong relate classify class assign include ally shift")
_KINDS_OF_THING = frozenset(
    (
        *(
            "music video",
            "title track",
            "lead single",
            "press conference",
            "opening ceremony",
            "award ceremony",
        ),
        *("album cover", "first edition", "board meeting", "film version", "stage version", "title role"),
    )
)
"""Two words that say what kind of thing is meant, and not which one."""
_DISTANCES = word_set("metres meters yards miles kilometres kilometers hurdles freestyle")
_SOURCES = word_set("records archives files minutes accounts documents papers")
_IDIOMS = {
    "take": word_set("throne crown veil"),
    "cross": word_set("floor"),
    "ascend": word_set("throne"),
    "enter": word_set("priesthood clergy ministry"),
}
"""Objects that say no more than their verb: "took *the throne*", "crossed *the floor*"."""
_READERS = word_set("children men women boys girls people readers ladies")


def settle_article(
    token: Token, sentence: Sentence, discourse: Discourse, wording: Wording, inside: set[int]
) -> None:
    """See to it that the phrase of an article tells which thing is meant."""
    if token.lower_ == "the":
        _check_definite(token, sentence, discourse, wording, inside)
    else:
        settle_indefinite(token, inside, sentence, discourse, wording)


def _check_definite(
    token: Token, sentence: Sentence, discourse: Discourse, wording: Wording, inside: set[int]
) -> None:
    """Refuse "the N" unless the phrase itself or the subject tells which N is meant."""
    noun = _behind_article(token)
    if discourse.is_subject_noun(noun) or _is_plain(noun, inside):
        return
    if noun.pos_ in ("ADJ", "NUM") and discourse.run_at(sentence, token.i + 1) is None:
        if not _by_its_name(noun, token, sentence, discourse, wording):
            wording.refused = f"leans on “the {noun.lower_}”"
        return
    if _of_subject(noun, discourse):
        append_of(noun, discourse.subject.reference, wording)
        wording.about_subject = True
        return
    if discourse.run_at(sentence, token.i + 1) is not None or _tells_itself(
        noun, token, sentence, discourse, inside
    ):
        return
    word = noun.lower_
    grounded = (
        word in GROUNDED_NOUNS
        or word in _IDIOMS.get(noun.head.lemma_, ())
        or _is_share(noun)
        or _is_hour(noun)
        or _is_group(noun, discourse)
    )
    if grounded or _by_its_name(noun, token, sentence, discourse, wording):
        return
    meant = introduced(noun, sentence, discourse)
    if meant is not None:
        wording.replaced[token.i], wording.replaced[noun.i] = "", meant.text
        wording.leans = wording.leans or meant.leans
        lean_back(sentence, meant.back)
        wording.names += [meant.name] if meant.name else []
        return
    if not _tie(noun, sentence, discourse, wording, inside) and not _is_first_told(noun, sentence, discourse):
        wording.refused = f"leans on “the {word}”"


def _is_first_told(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether "the" takes up nothing told before: what is known by its kind (Poesio and Vieira, 1998)."""
    word = noun.lower_
    if noun.pos_ != "NOUN" or word in ANAPHORIC_NOUNS | TAKING_UP | PERSONS or is_role(singular(word)):
        return False
    before = [c for c in noun.children if c.i < noun.i and c.dep_ != "det"]
    set_apart = any(c.dep_ == "nummod" or c.tag_ in ("JJR", "JJS") or c.lower_ in _IN_ORDER for c in before)
    typed = kinds_of(singular(word)) or (head_type(word) and not before)
    if set_apart or typed or any(c.dep_ == "relcl" for c in noun.children):
        return False
    acts = noun.dep_ in SUBJECTS and not mentions_subject(sentence, discourse, sentence.tokens.end)
    return not acts and discourse.things.is_new(noun, sentence)


def _is_plain(noun: Token, inside: set[int]) -> bool:
    """Whether a word is a people ("the Danes"), or picks one of those told behind it ("the larger of …")."""
    compared = noun.tag_ in ("JJR", "JJS")
    picked = compared and any(c.lower_ == "of" and c.i in inside for c in noun.children)
    return picked or (noun.tag_ == "NNPS" and noun.text.istitle())


def _tie(noun: Token, sentence: Sentence, discourse: Discourse, wording: Wording, inside: set[int]) -> bool:
    """Say whose a thing is that belongs to the subject, or is the only one of the document; whether it is."""
    cls = discourse.subject.cls
    if noun.lower_ == "idea" and noun.head.lower_ in _CONCEIVING and cls in _WORKS:
        link = "for"
    elif noun.lower_ in ANAPHORIC_NOUNS or noun.lower_ == discourse.subject.noun:
        return False
    elif any(noun.lower_ in BRIDGES.get(kind, ()) for kind in {cls, discourse.subject.noun}) and _is_its_own(
        noun, sentence, discourse
    ):
        link = link_of(noun, cls)
    elif not (
        link := belonging(noun, inside, sentence, discourse) or foremost(noun, inside, sentence, discourse)
    ):
        told = happening(noun, inside, sentence, discourse)
        if told is None:
            return False
        link, wording.replaced[noun.i] = told.link, f"{told.year} {noun.text}"
        wording.leans = wording.leans or told.back > 0
        lean_back(sentence, told.back)
    if is_linked(noun, cls):
        return True
    append_of(noun, discourse.subject.reference, wording, link)
    wording.about_subject = True
    return True


def _is_its_own(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether no other such thing was spoken of before, or the document speaks of one only."""
    return not told_of_another(noun, sentence, discourse) or discourse.things.spoken(noun, discourse).one


def _behind_article(article: Token) -> Token:
    """The noun of an article that the parser hung on a word before it ("the *Irish* brig Ellen", "the
    *children's* book Solaris").
    """
    noun = article.head
    while noun.pos_ == "ADJ" and noun.dep_ == "amod" and noun.head.i > noun.i:
        noun = noun.head
    return noun.head if noun.dep_ == "poss" and noun.lower_ in _READERS and noun.head.i > noun.i else noun


def _by_its_name(
    noun: Token, article: Token, sentence: Sentence, discourse: Discourse, wording: Wording
) -> bool:
    """Whether a name stands between commas behind a bare noun, which the name then replaces."""
    bare = all(c.i > noun.i or c == article or c.dep_ in ("amod", "compound") for c in noun.children)
    name = name_behind(noun, sentence, discourse) if bare else None
    if name is None:
        return False
    wording.replaced.update(dict.fromkeys(range(article.i, noun.i), ""))
    articled = name.definite and name.type != "person"
    wording.replaced[noun.i] = f"the {name.text}" if articled else name.text
    wording.names.append(name.text)
    return True


def _tells_itself(
    noun: Token, article: Token, sentence: Sentence, discourse: Discourse, inside: set[int]
) -> bool:
    """Whether a definite phrase carries a name, a date or a clause that picks out its referent."""
    if _opens_name(noun, sentence, discourse):
        return True
    for child in noun.subtree:
        if child.i not in inside or child.i == article.i:
            continue
        in_complement = child.i > noun.i or child.dep_ in ("compound", "poss", "nmod")
        if in_complement and (
            discourse.run_at(sentence, child.i) is not None
            or (child.like_num and len(child.text) == 4)
            or (sentence.paragraph.mask_at(child) is not None)
            or discourse.is_subject_noun(child)
            or child.lower_ in PRONOUNS
        ):
            return True
    if any(c.dep_ in ("relcl", "acl") and c.i in inside for c in noun.children):
        return True
    modifiers = [
        c for c in noun.children if c.i < noun.i and c.dep_ in ("amod", "compound", "nummod", "nmod")
    ]
    of_what = [
        c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "for", "in") and c.i in inside
    ]
    if any(m.ent_type_ in ("NORP", "GPE") for m in modifiers):
        return True
    if f"{noun.nbor(-1).lower_} {noun.lower_}" in _KINDS_OF_THING:
        return False
    if noun.lower_ in _SOURCES and not of_what:
        return False
    somebody = is_role(noun.lower_) and noun.tag_ == "NN" and not of_what
    if any(_narrows(m) for m in modifiers) and not _lean(modifiers) and not somebody:
        return True
    if of_what and (noun.lower_ not in ANAPHORIC_NOUNS or noun.lower_ in ("site", "house")):
        return True
    described = is_role(noun.lower_) or head_type(noun.lower_)
    return bool(described) and discourse.run_at(sentence, noun.i + 1) is not None


def _opens_name(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a noun only tells what a name behind it is ("the shipowner Ada Poe"), or is a race's length."""
    if noun.lower_ in _DISTANCES and any(c.dep_ == "nummod" for c in noun.children):
        return True
    if _is_before_person(noun, sentence, discourse):
        return True
    titled = noun.dep_ in ("compound", "nmod") and noun.head.pos_ == "PROPN" and noun.head.i > noun.i
    second = next((c for c in noun.children if c.dep_ == "conj" and is_role(c.lower_)), noun)
    return titled and discourse.run_at(sentence, second.i + 1) is not None


def _is_before_person(noun: Token, sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a person's name follows what a noun or its compound tells ("the *trade unionist* Ada Poe")."""
    last = noun
    while last.dep_ == "compound" and last.nbor(1).pos_ == "NOUN":
        last = last.nbor(1)
    run = discourse.run_at(sentence, last.i + 1)
    name = discourse.names.mention(run) if run is not None else None
    if run is None or name is None or name.type != "person" or last.pos_ != "NOUN":
        return False
    return last.head == run.head or (last.head == run.head.head and last.dep_ == run.head.dep_)


def _is_hour(noun: Token) -> bool:
    """Whether a part of the day tells which hour is meant ("at three in the *afternoon*")."""
    told = noun.head.lower_ == "in" and noun.i > 2 and noun.nbor(-3).pos_ in ("NUM", "NOUN")
    clock = noun.nbor(-3) if told else noun
    return noun.lower_ in ("morning", "afternoon", "evening") and (clock.like_num or clock.text == "o'clock")


def _is_group(noun: Token, discourse: Discourse) -> bool:
    """Whether a plural is the living things that a species is put with ("moved to the *finches*")."""
    verb = noun.head.head if noun.dep_ == "pobj" else noun
    return discourse.subject.cls == "species" and noun.tag_ == "NNS" and verb.lemma_.casefold() in _GROUPING


def _of_subject(noun: Token, discourse: Discourse) -> bool:
    """Whether the noun before it makes it the subject's ("the *mission* team", "the *city* council")."""
    before = [c for c in noun.children if c.dep_ != "det" and c.i < noun.i]
    behind = [c for c in noun.children if c.i > noun.i and c.dep_ in ("prep", "relcl", "acl", "appos")]
    told = [c.text for c in before]
    apart = noun.pos_ != "NOUN" or link_of(noun, discourse.subject.cls) != "of"
    return not (behind or apart) and len(told) == 1 and told[0] in discourse.nouns


def _is_share(noun: Token) -> bool:
    """Whether a noun is what a share is of ("43% of the *vote*")."""
    of = noun.head
    return noun.lower_ in ("vote", "votes") and of.lower_ == "of" and of.head.text in ("%", "percent")


def _narrows(modifier: Token) -> bool:
    """Whether a modifier tells one such thing from others ("the *Spanish* fort", "the *wool* exchange")."""
    return modifier.pos_ in ("NOUN", "PROPN") or (
        modifier.pos_ == "ADJ" and modifier.lower_ not in LOOSE_ADJECTIVES
    )


def _lean(modifiers: Sequence[Token]) -> bool:
    """Whether a modifier points back into the text ("the *same* set", "the *second* draft")."""
    return any(m.lower_ in LEANING_WORDS or m.lower_ in LOOSE_ADJECTIVES for m in modifiers)
