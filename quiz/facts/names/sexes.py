"""The sex of a document's people: by title, by a noun beside the name, by given name, by bound pronoun.

It says which pronoun can mean whom, and who can stand beside an actress among four options. "" is never
wrong, only less useful.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.document import Name, Names
from quiz.facts.names.given import given_name_sex, title_sex
from quiz.facts.names.runs import Run, name_runs
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

PRONOUN_SEX: Mapping[str, str] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
_NOUNS: Mapping[str, frozenset[str]] = {
    "f": word_set(
        """actress woman girl wife widow mother daughter sister aunt niece grandmother granddaughter queen
        empress princess duchess countess baroness nun abbess chairwoman businesswoman congresswoman
        spokeswoman frontwoman stuntwoman stateswoman noblewoman sportswoman heroine midwife hostess
        waitress priestess lady bride ballerina suffragette girlfriend stepmother stepdaughter stepsister
        half-sister mother-in-law sister-in-law daughter-in-law goddess heiress soprano mezzo-soprano
        contralto headmistress schoolmistress seamstress sorceress stewardess ex-wife grandniece
        godmother goddaughter great-grandmother great-granddaughter matriarch witch housewife
        policewoman horsewoman"""
    ),
    "m": word_set(
        """man boy husband widower father son brother uncle nephew grandfather grandson king emperor prince
        duke count baron earl monk abbot friar businessman statesman frontman stuntman nobleman gentleman
        sportsman bridegroom boyfriend stepfather stepson stepbrother half-brother brother-in-law
        son-in-law father-in-law tenor baritone headmaster schoolmaster ex-husband godfather godson
        great-grandfather great-grandson patriarch policeman horseman pope"""
    ),
}
_PRIZED = re.compile(r"Best (?:[A-Z]\w+ )*?(?P<word>Actress|Actor)\b")
_TO = re.compile(r"[^.;:]{0,25}?\b(?:for|to)\s*|\s*[(–:]\s*")
_BY = re.compile(r",?\s*(?:\(|(?:who )?(?:won|received|was named|was nominated for|earned)\b[^.;,]{0,30})\s*")


def noun_sex(noun: str) -> str:
    """The sex that a common noun tells ("widow"): "f", "m" or ""."""
    return next((sex for sex, nouns in _NOUNS.items() if noun in nouns), "")


def settle_sexes(names: Names, sentences: Sequence[Sentence], gender: str, own: str) -> None:
    """Write into every person's name which sex the document and the name tell.

    Args:
        names: the document's names.
        sentences: the parsed document.
        gender: the pronoun of the person that the article is about, "" for all other articles.
        own: the title of the article.
    """
    told = _told(names, sentences)
    bound = _bound(names, sentences, gender)
    for name in names:
        if name.type not in ("person", "character"):
            continue
        strong = {sex for form in names.forms(name) if (sex := _title_sex(form))} | told.get(name.text, set())
        given = given_name_sex(name.text, alone=name.type == "character")
        spoken = bound.get(name.text, set())
        if gender and name.text == own:
            name.sex = PRONOUN_SEX[gender]
        elif strong:
            name.sex = strong.pop() if len(strong) == 1 else ""
        elif len(spoken | ({given} - {""})) == 1:
            name.sex = given or next(iter(spoken))


def _title_sex(form: str) -> str:
    words = form.split()
    return title_sex(words[0]) if len(words) > 1 else ""


def _told(names: Names, sentences: Iterable[Sentence]) -> dict[str, set[str]]:
    """What the words beside the names tell: "the actress X", "X, his widow", "Best Actress for X"."""
    found: dict[str, set[str]] = {}
    for sentence in sentences:
        runs = name_runs(sentence)
        for run, sex in (*_described(runs), *_prized(runs)):
            name = names.mention(run)
            if name is not None:
                found.setdefault(name.text, set()).add(sex)
    return found


def _described(runs: Sequence[Run]) -> Iterator[tuple[Run, str]]:
    for run in runs:
        if run.mask is None:
            for noun in describing(run):
                if sex := noun_sex(noun.lower_):
                    yield run, sex


def describing(run: Run) -> Iterator[Token]:
    """The common nouns that say what a named person is: before the name, in apposition, behind "was"."""
    head = run.head
    before = run.before
    if before is not None and before.pos_ == "NOUN" and before.i == run.start - 1:
        yield before
    if head.dep_ == "appos" and head.head.pos_ == "NOUN":
        yield head.head
    for child in head.children:
        if child.dep_ == "appos" and child.pos_ == "NOUN":
            yield from _with_conjuncts(child)
    if head.dep_ == "nsubj" and head.head.lemma_ in ("be", "become"):
        for child in head.head.children:
            if child.dep_ == "attr" and child.pos_ == "NOUN" and child.tag_ == "NN":
                yield from _with_conjuncts(child)


def _with_conjuncts(noun: Token) -> Iterator[Token]:
    yield noun
    for child in noun.children:
        if child.dep_ == "conj" and child.pos_ == "NOUN":
            yield from _with_conjuncts(child)


def _prized(runs: Sequence[Run]) -> Iterator[tuple[Run, str]]:
    """Who won or missed a prize for actresses or actors."""
    for i, award in enumerate(runs):
        match = _PRIZED.match(award.text)
        if match is None:
            continue
        before, after = runs[i - 1] if i else None, runs[i + 1] if i + 1 < len(runs) else None
        doc, sex = award.head.doc, "f" if match["word"] == "Actress" else "m"
        if after is not None and _TO.fullmatch(doc[award.end : after.start].text):
            yield after, sex
        elif before is not None and _BY.fullmatch(doc[before.end : award.start].text):
            yield before, sex


def _bound(names: Names, sentences: Sequence[Sentence], gender: str) -> dict[str, set[str]]:
    """The pronouns behind a name that alone opens its sentence and is the only person there."""
    found: dict[str, set[str]] = {}
    for sentence in sentences:
        people = [run for run in name_runs(sentence) if _person(names.mention(run))]
        spoken = {PRONOUN_SEX[t.lower_] for t in sentence.tokens if t.lower_ in PRONOUN_SEX}
        if len({run.text for run in people}) != 1 or len(spoken) != 1 or PRONOUN_SEX.get(gender) in spoken:
            continue
        first = people[0]
        after = any(t.lower_ in PRONOUN_SEX and t.i > first.end for t in sentence.tokens)
        earlier = any(t.lower_ in PRONOUN_SEX and t.i < first.start for t in sentence.tokens)
        name = names.find(first.text)
        nouns = any(noun_sex(t.lower_) for t in sentence.tokens)
        if name is not None and name.sure and after and not earlier and not nouns and _opens(first):
            found.setdefault(name.text, set()).update(spoken)
    return found


def _person(name: Name | None) -> bool:
    return name is None or name.type in ("person", "character", "")


def _opens(run: Run) -> bool:
    """Whether a name is the subject of its sentence's main clause."""
    return run.head.dep_ in ("nsubj", "nsubjpass") and run.head.head.dep_ == "ROOT"
