"""A clause told so that it stands alone: its subject, verb and parts in words, ready to lose one and ask."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quiz.facts.clauses.clause import Clause, Part
from quiz.facts.clauses.find import find_clauses
from quiz.facts.clauses.status import is_reporting
from quiz.facts.language import Sentence
from quiz.facts.reference.discourse import Discourse
from quiz.facts.reference.introduced import told_by_name
from quiz.facts.reference.pronouns import PRONOUNS
from quiz.facts.wording.dropping import (
    DROPPABLE_PREPOSITIONS,
    SOMEWHERE,
    aside_may_go,
    beside_name,
    clause_may_go,
    closes_name,
    is_moved,
    is_some_of_them,
    on_it,
    set_off,
    true_without,
)
from quiz.facts.wording.fitting import unfit
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.wording.sharing import with_whole
from quiz.facts.wording.verbs import VerbGroup, verb_group
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_FORBIDDEN_ADVERBS = word_set(
    """not never only no almost nearly hardly even still already once twice again ago longer anymore since
    most least especially particularly"""
)
_WHOLLY = word_set("entirely exclusively wholly all always")
_ADDING = word_set("in on at by from with under to over")


@dataclass(frozen=True, slots=True)
class ToldPart:
    """A part and its words. `phrase` is None where it was left out, `refused` says why it cannot be told.

    `named` tells that it opens with a name, whose capital stays; `lost` that what was left out narrowed the
    clause, which is true without it but may hold for more than one thing.
    """

    part: Part
    phrase: Phrase | None
    refused: str = ""
    named: bool = False
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A clause in words. `parts` keep the sentence's order; `middle` are adverbs within the verb group."""

    clause: Clause
    group: VerbGroup
    subject: ToldPart
    parts: tuple[ToldPart, ...]
    middle: tuple[ToldPart, ...]


def told_clauses(sentence: Sentence, discourse: Discourse) -> tuple[tuple[Clause, Told | str], ...]:
    """The clauses of a sentence, each told or with the reason why it is not; worked out once."""
    notes, key = sentence.paragraph.notes, ("told", sentence.tokens.start)
    if key not in notes:
        notes[key] = tuple((clause, tell(clause, discourse)) for clause in find_clauses(sentence))
    found: tuple[tuple[Clause, Told | str], ...] = notes[key]
    return found


def tell(clause: Clause, discourse: Discourse) -> Told | str:
    """Word a clause, or say why it is not told."""
    if clause.refused:
        return clause.refused
    if discourse.in_quotation(clause.sentence):
        return "quotes somebody"
    if _may_be_the_main_verb(clause):
        return "may be said of the main clause's subject"
    if is_reporting(clause.verb) and any(p.role == "content" for p in clause.parts):
        return "reported"
    if clause.passive and is_reporting(clause.verb) and any(p.role == "infinitive" for p in clause.parts):
        return "reported"
    group = verb_group(clause)
    if group is None or {"nsubj", "agent"} <= {c.dep_ for c in clause.verb.children}:
        return "no plain verb"
    some = min((p.head.i for p in clause.parts if is_some_of_them(p)), default=len(clause.verb.doc))
    parts = [p for p in clause.parts if p.role != "particle"]
    told = [_tell_part(p, clause, discourse) if p.head.i <= some else ToldPart(p, None) for p in parts]
    middle = tuple(t for t in told if t.part.role == "adverb" and _between(t.part, clause))
    rest = tuple(t for t in told if t not in middle)
    subject = _tell_subject(clause, discourse)
    reason = unfit(clause, subject.phrase, rest, discourse)
    return reason or with_whole(Told(clause, group, subject, rest, middle))


def _may_be_the_main_verb(clause: Clause) -> bool:
    """Whether a verb behind ", and" was read as that of the clause before it, and may go on with the main one
    ("It began when the king doubled the tax on salt, and *ended* in 1685"; "to Poe, who refused it, and
    *passed* to Lund")."""
    verb = clause.verb
    first = verb.head
    aside = first.dep_ == "relcl" and first.left_edge.i > 0 and first.doc[first.left_edge.i - 1].text == ","
    if verb.dep_ != "conj" or not (aside or first.dep_ == "advcl") or first.i < first.head.i:
        return False
    if any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children):
        return False
    return any(c.dep_ == "cc" and verb.doc[c.i - 1].text == "," for c in first.children if c.i < verb.i)


def _tell_subject(clause: Clause, discourse: Discourse) -> ToldPart:
    if clause.main and _cuts_name(clause.subject.tokens[0]):
        return ToldPart(clause.subject, None, "a name is cut")
    phrase = word_phrase(clause.subject.tokens, clause.sentence, discourse)
    if isinstance(phrase, str):
        return ToldPart(clause.subject, None, phrase)
    if not clause.main and clause.subject.head.lower_ in PRONOUNS and not phrase.about_subject:
        return ToldPart(clause.subject, None, f"leans on “{clause.subject.head.lower_}”")
    if _narrows(clause) and discourse.is_subject_noun(clause.subject.head):
        return ToldPart(clause.subject, None, "another of its kind")
    named = discourse.run_at(clause.sentence, clause.subject.tokens[0].i) is not None
    if phrase.text not in phrase.names and _named_beside(clause, discourse):
        return ToldPart(clause.subject, None, "a name stands beside it")
    return ToldPart(clause.subject, phrase, "", named)


def _narrows(clause: Clause) -> bool:
    """Whether a participle right behind its noun tells which one is meant ("the games *awarded to Bath*")."""
    head = clause.subject.head
    apart = clause.main or clause.verb.dep_ != "acl" or clause.verb.i != head.i + 1
    return not apart and any(c.dep_ == "det" and c.lower_ == "the" for c in head.children)


def _named_beside(clause: Clause, discourse: Discourse) -> bool:
    """Whether "her successor, X" and "the agency's head, X" are better told by the name."""
    head, first = clause.subject.head, clause.subject.tokens[0]
    runs = [discourse.run_at(clause.sentence, c.left_edge.i) for c in head.children if c.dep_ == "appos"]
    named = any(run is not None for run in runs)
    owner = discourse.referent(first, clause.sentence) if named and first.dep_ == "poss" else None
    by_name = named and first.lower_ == "the" and told_by_name(first.head, discourse)
    return (owner is not None and not owner.is_subject) or by_name


def _cuts_name(first: Token) -> bool:
    """Whether the parser took the end of a name for a subject ("the UNESCO *World Heritage List*")."""
    return first.i > 0 and first.pos_ == "PROPN" and first.nbor(-1).pos_ == "PROPN"


def _between(part: Part, clause: Clause) -> bool:
    after = clause.subject.head.i < part.head.i or part.head.i + 1 == clause.verb.i
    return after and part.head.i < clause.verb.i and len(part.tokens) == 1


def _tell_part(part: Part, clause: Clause, discourse: Discourse) -> ToldPart:
    """Word one part; leave it out where the clause stays true and clear without it."""
    phrase = _word_part(part, clause, discourse)
    if part.role == "adverb":
        return _tell_adverb(part, phrase)
    if part.role in ("object", "attribute", "infinitive", "adjective") and _after_comma(part, clause):
        return ToldPart(part, None, "" if _sums_up(part, clause) else "an aside is left")
    if (
        part.role == "object"
        and clause.passive
        and any(p.role == "agent" and p.head.i < part.head.i for p in clause.parts)
    ):
        return ToldPart(part, None)
    if part.role == "adverbial":
        return ToldPart(part, None, "" if clause_may_go(part, clause) else "depends on a clause")
    if part.role in ("content", "other"):
        return ToldPart(part, None, "" if aside_may_go(part, clause) else "has a content clause")
    if len(part.tokens) == 1 and part.head.lower_ in ("between", "since", "until", "during"):
        return ToldPart(part, None, "a preposition without its noun")
    if part.role == "preposition" and part.fronted and behind_participle(part):
        return ToldPart(part, None)
    if beside_name(part, clause):
        return ToldPart(part, None)
    only_adds = not closes_name(part, clause) and (_is_age(part) or _adds(part))
    if part.role == "preposition" and (only_adds or _under_her(part) or one_time(part)):
        return ToldPart(part, None)
    if not isinstance(phrase, str):
        return ToldPart(part, phrase, "", discourse.run_at(clause.sentence, part.tokens[0].i) is not None)
    if part.said or is_moved(part) or on_it(part):
        return ToldPart(part, None, phrase)
    if part.role == "preposition" and (part.head.lower_ in DROPPABLE_PREPOSITIONS or _may_go(part, clause)):
        return ToldPart(part, None)
    if part.role == "preposition" and true_without(part, clause):
        return ToldPart(part, None, lost=True)
    return ToldPart(part, None, phrase)


def _word_part(part: Part, clause: Clause, discourse: Discourse) -> Phrase | str:
    """The words of a part; the preposition of a relative clause goes before what it was said of."""
    if not (is_moved(part) or part.said):
        return word_phrase(part.tokens, clause.sentence, discourse)
    phrase = word_phrase(part.tokens[1:], clause.sentence, discourse)
    if isinstance(phrase, str):
        return phrase
    first = part.tokens[1]
    small = first.is_sent_start and first.lower_ in ("the", "a", "an", "this")
    said = [t[:1].lower() + t[1:] if small else t for t in (phrase.text, phrase.tied)]
    text, tied = [f"{part.said or part.head.lower_} {t}" if t else "" for t in said]
    return replace(phrase, text=text, tied=tied)


def _tell_adverb(part: Part, phrase: Phrase | str) -> ToldPart:
    words = {t.lower_ for t in part.tokens}
    if _most_of_all(part.tokens[0]) or _most_of_all(part.head):
        return ToldPart(part, None)
    if words & _FORBIDDEN_ADVERBS and not words & _WHOLLY:
        return ToldPart(part, None, "hangs on an adverb")
    if isinstance(phrase, str) or (len(part.tokens) > 1 and _follows_comma(part)):
        return ToldPart(part, None, lost=part.head.lower_ in SOMEWHERE)
    if part.head.lower_ in ("when", "where", "how", "why", "so", "as", "rather", "more", "less"):
        return ToldPart(part, None, "hangs on an adverb")
    return ToldPart(part, phrase)


def _most_of_all(token: Token) -> bool:
    """Whether a word opens ", *most* recently", ", *the last*", which tells of one of several times."""
    before = token.doc[token.i - 1].text if token.i else ""
    return before == "," and token.lower_ == "most" and token.nbor(1).tag_ == "RB"


def _may_go(part: Part, clause: Clause) -> bool:
    """Whether a phrase set off by a comma only adds to what the clause says, and does not narrow it."""
    return set_off(part, clause) and part.head.lower_ in _ADDING


def _after_comma(part: Part, clause: Clause) -> bool:
    """Whether a part stands behind a comma that nothing closes ("succeed, most losses being …")."""
    first = min(t.i for t in part.tokens)
    doc = clause.verb.doc
    if part.fronted or first == 0 or doc[first - 1].text not in (",", "–", "—"):
        return False
    return sum(t.text in (",", "–", "—") for t in doc[clause.verb.i : first]) % 2 == 1


def _sums_up(part: Part, clause: Clause) -> bool:
    """Whether a second object behind a comma says of the first what it was ("…, then *a record*")."""
    several = any(p.role == "object" and p.head.i < part.head.i for p in clause.parts)
    return part.role == "object" and several and part.head.tag_ == "NN"


def behind_participle(part: Part) -> bool:
    """Whether a phrase stands behind a participle that opens the sentence ("*Released on 4 May*, …")."""
    first = min(part.tokens, key=lambda t: t.i)
    before = []
    while first.i > 0 and not first.is_sent_start:
        first = first.nbor(-1)
        before.append(first)
    if any(t.dep_ in ("nsubj", "nsubjpass") for t in before):
        return False
    return any(t.tag_ in ("VBN", "VBG") for t in before)


def _follows_comma(part: Part) -> bool:
    first = min(part.tokens, key=lambda t: t.i)
    return not part.fronted and first.i > 0 and first.nbor(-1).text in (",", "–", "—")


def _is_age(part: Part) -> bool:
    """Whether a phrase set off by commas is no more than "at 39"."""
    inner = [t for t in part.tokens if t is not part.head and not t.is_punct]
    return _follows_comma(part) and all(t.pos_ == "NUM" for t in inner)


def _under_her(part: Part) -> bool:
    """Whether a phrase only says under whom something was done that is told of somebody before."""
    return part.fronted and [t.lower_ for t in part.tokens] in (["under", "her"], ["under", "him"])


def one_time(part: Part) -> bool:
    """Whether a phrase tells of one of several times ("six times, most recently *in 1913*")."""
    first = part.tokens[0]
    return first.i > 2 and first.nbor(-1).tag_ == "RB" and _most_of_all(first.nbor(-2))


def _adds(part: Part) -> bool:
    """Whether a phrase only adds something ("in addition to …") or a place between commas (", in Bath")."""
    text = " ".join(t.lower_ for t in part.tokens[:3])
    if text.startswith(
        (
            *("in addition", "including", "compared with", "compared to"),
            *("as well as", "along with", "apart from", "instead of", "together with"),
        )
    ):
        return True
    if [t.lower_ for t in part.tokens if not t.is_punct] in (["in", "all"], ["in", "total"]):
        return True
    plain = not any(t.ent_type_ in ("DATE", "TIME", "MONEY") or t.like_num for t in part.tokens)
    return part.head.lower_ in ("in", "at", "on", "near") and plain and _follows_comma(part)
