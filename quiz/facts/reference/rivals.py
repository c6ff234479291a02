"""Who else a pronoun could mean: the others whom its sentence and the one before it name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.clues import person_like
from quiz.facts.names.document import Name
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import head_type
from quiz.facts.names.runs import Run
from quiz.facts.names.sexes import PRONOUN_SEX
from quiz.facts.reference.mentions import clause_of, first_verb, main_subject
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.reference.discourse import Discourse
    from quiz.facts.tokens import Token

_ACTING = ("nsubj", "nsubjpass", "attr", "appos", "ROOT")
_LADIES = word_set("Lady Mrs Mrs. Miss Queen Princess Dame Duchess Countess Empress Baroness")
_TITLES = word_set("Duke Duchess Earl Count Countess Bishop Archbishop Prince Princess Reverend Lady")
_BEFALLING = word_set("fire flood storm explosion earthquake war strike hurricane collision accident raid")
PERSONS = word_set("man woman boy girl child person lady gentleman guest winner owner boss stranger")


def may_mean(sex: str, name: Name | None, run: Run) -> bool:
    """Whether a name that is not known to be a person's, or no person's, may be one of this sex."""
    unclear = (name is None or not name.sure) and person_like(run.text) and not no_person(run)
    return unclear and given_name_sex(run.text) in ("", sex)


def is_rival(sex: str, name: Name | None, run: Run, discourse: Discourse) -> bool:
    """Whether a name before a pronoun could be meant by it; beside a ship, another "she" alone."""
    beside_ship = discourse.subject.cls == "ship" and sex == "f"
    return may_be_she(name, run) if beside_ship else may_mean(sex, name, run)


def no_person(run: Run) -> bool:
    """Whether a word tells that a name is no person's ("the maker Fuji Seiryo", "UEFA Euro", "St. Anne")."""
    words = run.text.split()
    if words[0] in ("St.", "St", "Saint", "San", "Santa"):
        return True
    if head_type(words[-1].casefold()) is not None and not given_name_sex(run.text):
        return True
    before = run.before
    if before is not None and before.lower_ in ("the", "a", "an") and before.head == run.head:
        return words[0] not in _TITLES
    told = before is not None and before.pos_ == "NOUN" and before.i == run.start - 1
    if told and before is not None and not is_role(before.lower_) and before.lower_ not in PERSONS:
        return True
    noun = run.head.head if run.head.dep_ == "appos" else run.head
    if noun.pos_ == "NOUN" and not is_role(noun.lower_) and noun.lower_ not in PERSONS:
        return noun.tag_ == "NN"
    return any(len(word) > 2 and word.isupper() and word.isalpha() for word in run.text.split())


def unclear_in(sentence: Sentence, sex: str, discourse: Discourse) -> bool:
    """Whether a sentence holds a name that may be a person's of this sex, and is not known to be."""
    return any(may_mean(sex, name, run) for name, run in _others(sentence, discourse) if run.mask is None)


def taken_over(sentence: Sentence, sex: str, discourse: Discourse) -> bool:
    """Whether a sentence names somebody else of the sex of the article's person, who may be meant next.

    That is so where it does not speak of the article's person, or does so only before somebody else acts.
    """
    others = [(n, run) for n, run in _others(sentence, discourse) if n is not None]
    if any(not n.type and run.head == main_subject(sentence) for n, run in others):
        return True
    alike = [run for n, run in others if n.sure and n.sex == sex]
    runs = discourse.runs[sentence.span.start].values()
    own = [t.i for t in sentence.tokens if PRONOUN_SEX.get(t.lower_) == sex]
    own += [run.start for run in runs if discourse.names_subject(run)]
    if not alike or not own:
        return bool(alike)
    return any(run.head.dep_ in _ACTING and max(own) < run.start for run in alike)


def people_in(sentence: Sentence, sex: str, discourse: Discourse) -> set[str]:
    """The people that a sentence names and who may be of this sex."""
    subject, found = discourse.subject, set()
    for run in discourse.runs[sentence.span.start].values():
        name = discourse.names.mention(run)
        if discourse.names_subject(run):
            found |= {subject.name} if subject.cls == "person" and of_subject(sex, discourse) else set()
        elif name is not None and is_person(name) and name.sex in ("", sex):
            found.add(name.text)
    return found


def may_name_woman(sentence: Sentence, discourse: Discourse) -> bool:
    """Whether a sentence tells of a woman or of another ship, beside a ship that is called "she"."""
    named = any(may_be_she(n, run) for n, run in _others(sentence, discourse))
    return named


def may_be_she(name: Name | None, run: Run) -> bool:
    """Whether a name may be a woman's, or another ship's, beside a ship that is called "she"."""
    if name is not None and name.fine == "ship":
        return True
    if given_name_sex(run.text) == "f" or run.text.split()[0] in _LADIES:
        return True
    if name is None or name.type not in ("person", "character"):
        return False
    return name.sex != "m" and " & " not in run.text and not no_person(run)


def _others(sentence: Sentence, discourse: Discourse) -> Iterator[tuple[Name | None, Run]]:
    """The names of a sentence that are not the subject's."""
    for run in discourse.runs[sentence.span.start].values():
        if not discourse.names_subject(run):
            yield discourse.names.mention(run), run


def other_meant(sentence: Sentence, topic: Name | None, sex: str, discourse: Discourse) -> bool:
    """Whether the article's person may be meant as well as the topic of a sentence that has pronouns too."""
    if topic is None or not of_subject(sex, discourse):
        return False
    alike = [t for t in sentence.tokens if PRONOUN_SEX.get(t.lower_) == sex]
    meant = [discourse.referent(t, sentence) for t in alike]
    return any(m is None or m.name is not topic for m in meant)


def rival_between(
    token: Token, subject: Token, sentence: Sentence, discourse: Discourse, own: Name | None
) -> bool:
    """Whether another person of a pronoun's sex is named behind the main subject and nearer to the pronoun.

    In a life, the person whose life it is is a rival of any other main subject. A possessive behind the
    main verb means the subject, whoever stands before the verb.
    """
    sex, verb, start = PRONOUN_SEX.get(token.lower_, ""), clause_of(token), subject.i
    if own is not None and token.dep_ != "poss" and sex and of_subject(sex, discourse):
        return True
    if token.dep_ == "poss" and first_verb(verb) == subject.head:
        start = max(start, verb.i)
    for run in discourse.runs[sentence.span.start].values():
        name = discourse.names.mention(run)
        if run.mask is not None or not start < run.start < token.i or name is None or name is own:
            continue
        if sex and is_person(name) and name.sure and name.sex == sex:
            return True
    return False


def relative_owner(token: Token) -> Token | None:
    """The noun that a relative clause tells of, for a possessive in it ("Clara Holm, who sold her farm")."""
    verb = clause_of(token)
    while verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    words = ("which",) if token.lower_ == "its" else ("who", "that")
    relative = any(c.lower_ in words and c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)
    if token.dep_ != "poss" or verb.dep_ != "relcl" or not relative:
        return None
    owner: Token = verb.head
    unlike = owner.tag_ in ("NNS", "NNPS") or owner.lower_ in _BEFALLING
    return None if token.lower_ == "its" and unlike else owner


def of_subject(sex: str, discourse: Discourse) -> bool:
    """Whether the person of the article may be meant, who is always in the running."""
    subject = discourse.subject
    if subject.cls == "person":
        return PRONOUN_SEX.get(subject.gender, sex) == sex
    return subject.cls == "ship" and PRONOUN_SEX.get(subject.gender) == sex


def is_person(name: Name | None) -> bool:
    return name is not None and name.type in ("person", "character")
