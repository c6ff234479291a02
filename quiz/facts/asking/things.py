"""Asking for what a common noun names, whatever its clause says of it: "What did he collect? stamps".

The noun must be one of the tables of `quiz.facts.things` that go with its verb, stand alone in its phrase
without "the" or a possessive, and be the only one of its phrase. Its fellows there are the wrong options.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from quiz.facts.asking.composing import Reading, compose, lowered, make
from quiz.facts.asking.names import active_stem
from quiz.facts.asking.refusing import shared_preposition
from quiz.facts.asking.stem import Stem
from quiz.facts.asking.weighing import is_any_thing
from quiz.facts.clauses.clause import Part
from quiz.facts.clauses.completeness import incomplete, lost_its_place
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Rejected
from quiz.facts.things.find import Named, named
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_SILENT_VERBS = word_set(
    """be have include contain feature involve comprise consist see mean do say call describe list like name
    cite mention compare resemble follow know last"""
)
"""Verbs behind which more may be true of the subject than the sentence tells."""
_LIGHT_VERBS = word_set(
    """build make write buy open use find receive take produce win found give bring carry get run keep own
    hold sell want leave lose add need erect construct acquire purchase play"""
)
"""Verbs whose object is one of many, unless something else in the clause tells which."""
_OF_BEFORE = word_set("earlier previously formerly once originally")
_NOW = word_set("now today currently nowadays")
_HOUSES = word_set("building works outpost business way ship")
_FUNCTIONS = word_set(
    """mascot emblem symbol crest badge logo cargo payload prize trophy dish speciality specialty product crop
    crops export exports industry hobby pastime instrument weapon prey pet punishment staple livestock fuel"""
)
"""What a thing may be to somebody, and nothing else besides."""
_CAUSES = word_set("because owing due")
_STILL = word_set("become remain appoint elect make name declare")
_BEHIND: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("with", "as", "into", "after", "behind", "through", "because of"), frozenset()),
    "from": word_set(
        """suffer make build carve improvise cast direct save die construct recover fall rescue protect weave
        cut dangle hang shoot assemble fashion"""
    ),
    "of": word_set("die make build suffer form construct accuse convict acquit clear"),
    "in": word_set(
        """drown wrap preserve bury hide pack carry find sink keep lock perish house live spend dress set
        sleep discover imprison play compete die kill destroy lose hold teach graduate clad face roof pave
        encase cover hang display cross travel arrive sail escape flee perform"""
    ),
    "for": word_set("burn sell exchange trade barter use mine swap fine imprison"),
    "to": word_set(
        """change convert turn sell give donate switch devote fasten tie lease let present bequeath restrict
        attach lose adapt reduce succumb attribute hand return"""
    ),
    "by": word_set("travel arrive carry replace transport bring reach"),
    "under": word_set("collapse bury hide"),
    "against": word_set("campaign vote protest vaccinate protect use"),
    "on": word_set("carry bring feed live"),
}
"""The prepositions behind which a thing is asked for, each with its verbs, any verb where there are none."""
_BARE_WHAT = frozenset(["with", "as", "into", "of", "from", "by", "for", "after", "to", "because of"])
_ACTORS = word_set(
    """illness missile disaster weather ailment trouble bone animal mammal bird insect fish panel money
    state"""
)
"""The last words of what a guild is called whose things may do something."""


def ask_things(
    told: Told, index: int | None, told_part: ToldPart, reading: Reading
) -> Iterator[Fact | Rejected]:
    """Ask for the thing that fills one part of a clause, `index` None for its subject."""
    part, verb = told_part.part, told.clause.verb.lemma_.casefold()
    if part.role not in ("object", "preposition", "agent", "subject", "attribute") or (
        verb in _SILENT_VERBS and not _is_what(told, part)
    ):
        return
    preposition = _preposition(part)
    if part.role == "preposition" and not _may_stand_behind(preposition, verb):
        return
    words, article = _bare(part, preposition, reading)
    if not words:
        return
    text = "".join(t.text_with_ws for t in words).strip()
    thing = _fitting(text, words, preposition, verb, part.role)
    if thing is None or not (article or _needs_none(thing, words)):
        return
    if reason := _refused(told, index, part, thing, verb):
        yield Rejected(reason, told.clause.sentence.span)
        return
    shown = f"{article} {text}" if article else text
    if verb == "be" and _is_now(told) and thing.guild.noun.split()[-1] not in _HOUSES:
        return
    stem = _stem(told, _opening(thing, preposition, part.role), index, part.role)
    yield make(told, stem, Answer(shown, "term", thing.guild.noun), "other", "clause.thing", reading)


def _preposition(part: Part) -> str:
    """The preposition before a noun; "because of" is one."""
    if part.role not in ("preposition", "agent"):
        return ""
    return "because of" if part.head.lower_ in _CAUSES else part.head.lower_


def _is_what(told: Told, part: Part) -> bool:
    """Whether a clause tells what somebody's mascot is, or what a building is now."""
    if part.role != "attribute" or told.clause.verb.lemma_ != "be" or told.clause.auxiliaries:
        return False
    return told.clause.subject.head.lower_ in _FUNCTIONS or _is_now(told)


def _is_now(told: Told) -> bool:
    verb = told.clause.verb
    return verb.tag_ in ("VBZ", "VBP") and any(c.lower_ in _NOW for c in verb.children)


def _may_stand_behind(preposition: str, verb: str) -> bool:
    verbs = _BEHIND.get(preposition)
    return verbs is not None and (not verbs or verb in verbs)


def _bare(part: Part, preposition: str, reading: Reading) -> tuple[list[Token], str]:
    """The words of a noun phrase without article, number and what comes behind its noun; the article."""
    head = next((t for t in part.kept if t.dep_ == "pobj"), None) if preposition else part.head
    if head is None or head.tag_ not in ("NN", "NNS") or not head.text.islower():
        return [], ""
    before = len(preposition.split())
    inner = list(part.kept[before:])
    end = next((i for i, t in enumerate(inner) if t.i > head.i and not _of_load(t, head)), len(inner))
    words, behind = inner[:end], inner[end:]
    if any(t.dep_ in ("cc", "conj", "appos") and t.head.i <= head.i for t in behind):
        return [], ""
    if not words or (behind and not _adds(behind[0])):
        return [], ""
    article = words[0].lower_ if words[0].lower_ in ("a", "an") else ""
    if article or (words[0].tag_ == "CD" and part.role == "object"):
        words = words[1:]
    plain = all(_is_plain(t) and not reading.discourse.is_subject_noun(t) for t in words)
    return (words, article) if plain and len(words) <= 4 else ([], "")


def _is_plain(token: Token) -> bool:
    """Whether a word can belong to what a thing is called."""
    if token.text in ("-", "'s", "’s", "'", "’"):
        return True
    return token.text.replace("-", "").islower() and (
        token.pos_ in ("NOUN", "ADJ", "VERB") or token.lower_ == "of" or token.dep_ in ("amod", "compound")
    )


def _of_load(token: Token, head: Token) -> bool:
    """Whether a word belongs to "of ice" in "blocks of ice"."""
    if token.lower_ == "of":
        return token.head == head
    return token.dep_ == "pobj" and token.head.lower_ == "of" and token.i == head.i + 2


def _adds(token: Token) -> bool:
    """Whether what stands behind a noun only tells more of it ("ice *wrapped* in straw")."""
    return token.tag_ in ("VBN", "VBG") or (token.pos_ == "ADP" and token.lower_ != "of")


def _fitting(text: str, words: Sequence[Token], preposition: str, verb: str, role: str) -> Named | None:
    """What a phrase names in its clause: a bakery is opened as a business and entered as a building."""
    found = [
        n
        for n in named(text)
        if (not n.guild.verbs or verb in n.guild.verbs or verb == "be")
        and (not n.made_up or all(t.pos_ == "NOUN" for t in words))
        and (n.guild.noun != "occupation" or role == "attribute" or preposition == "as")
    ]
    return min(found, key=lambda n: not n.guild.verbs, default=None)


def _needs_none(thing: Named, words: Sequence[Token]) -> bool:
    """Whether a thing stands rightly without an article: several of them, or a stuff."""
    last = words[0] if any(t.lower_ == "of" for t in words) else words[-1]
    return thing.guild.mass or last.tag_ == "NNS"


def _refused(told: Told, index: int | None, part: Part, thing: Named, verb: str) -> str:
    """Why a thing is not asked for, "" where it may be."""
    subject = told.subject.phrase
    if part.role == "attribute" and verb not in _STILL and verb != "be":
        return "more may be true than is told"
    if index is not None and subject is not None and re.match(r"an? ", subject.text, re.IGNORECASE):
        return "one of several"
    if index is not None and told.clause.subject.head.pos_ == "NUM":
        return "a number without its noun"
    if part.role == "preposition":
        alike = sum(p.head.lower_ == part.head.lower_ and _of_noun(p) for p in told.clause.parts)
        if shared_preposition(part) or alike > 1:
            return "the same preposition twice"
    if lost_its_place(told) or is_any_thing(told, index):
        return "the clause says too little"
    if any(c.lower_ in _OF_BEFORE and c.dep_ == "advmod" for c in told.clause.verb.children):
        return "its time is lost"
    if reason := incomplete(told, index):
        return reason
    others = [p for i, p in enumerate(told.parts) if i != index and p.phrase is not None]
    if part.role == "subject" and _does_nothing(told, thing, others):
        return "the clause says too little"
    if part.role == "object" and verb in _LIGHT_VERBS and not others and part.head.tag_ == "NN":
        return "the clause says too little"
    return ""


def _of_noun(part: Part) -> bool:
    """Whether a preposition stands before a common noun, and not before a name or a date."""
    return any(t.dep_ == "pobj" and t.pos_ == "NOUN" and t.ent_type_ != "DATE" for t in part.tokens)


def _does_nothing(told: Told, thing: Named, others: Sequence[ToldPart]) -> bool:
    """Whether the subject is no thing that does something, and nothing tells what was done with it."""
    if told.clause.passive:
        return not others or thing.guild.noun.split()[-1] in _ACTORS
    acts = any(p.part.role == "object" for p in others)
    return not acts or thing.guild.noun.split()[-1] not in _ACTORS


def _opening(thing: Named, preposition: str, role: str) -> str:
    """ "what", "with what", "in what kind of place"."""
    if role != "preposition":
        return "what"
    if preposition in _BARE_WHAT or not thing.guild.asked:
        return f"{preposition} what"
    return f"{preposition} what {thing.guild.noun}"


def _stem(told: Told, opening: str, index: int | None, role: str) -> Stem | str:
    if role == "agent":
        return active_stem(told, opening, index) if told.group.active else "no active form"
    if told.clause.verb.lemma_ == "be" and _is_now(told):
        return _serving(told)
    return compose(told, opening, index, inverted=index is not None)


def _serving(told: Told) -> Stem | str:
    """ "As what does the old town hall serve?" of what it is now."""
    subject = told.subject.phrase
    if subject is None:
        return told.subject.refused
    does = "do" if told.clause.verb.tag_ == "VBP" else "does"
    text = f"as what {does} {lowered(subject.text, told.subject)} serve"
    return Stem(text, subject.leans, subject.about_subject, subject.anchored)
