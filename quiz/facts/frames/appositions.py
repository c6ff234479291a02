"""Who somebody's brother is, what a thing's tributary is called: "its principal tributary, the Pichico"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.asking.phrasing.framing import WORKS
from quiz.facts.calling import CALLING
from quiz.facts.frames.casting import in_story
from quiz.facts.frames.owners import owner_said
from quiz.facts.frames.spots import Spot, be, fact, lower_first, worded
from quiz.facts.model import Answer, Fact
from quiz.facts.names.document import Name
from quiz.facts.names.geography import COUNTRIES, division_of
from quiz.facts.names.given import is_given_name
from quiz.facts.names.lexicon import head_type
from quiz.facts.names.runs import Run, tidy
from quiz.facts.terms.trades import KIN, OFFICES, is_role
from quiz.facts.wording.grounding import BRIDGES
from quiz.facts.wording.phrases import Phrase, word_phrase
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_TIES = KIN | word_set(
    "successor predecessor mentor collaborator rival manager deputy assistant pupil teacher tutor heir"
)
KINDS = {t: t for t in ("person", "organization", "place", "work")}
KINDS |= {"character": "cast", "event": "other", "award": "other", "term": "other"}
_LEADING = CALLING | word_set("the a an as")
_TOLD = {"recording": ("work", "album"), **dict.fromkeys(("lander", "rover"), ("term", "spacecraft"))}
_WORD = re.compile(r"[\w-]+")
_LOOSE = word_set("other former own new late future several old one second-in-command")
_ONE = word_set("first last founding")
_ORDINALS = word_set("first second third fourth fifth sixth seventh eighth ninth tenth")
_VOYAGES = word_set("expedition voyage flight")
_CREW = word_set(
    """captain commander pilot co-pilot officer navigator purser cook physician surgeon engineer carpenter
    boatswain botanist geologist naturalist zoologist photographer chaplain treasurer"""
)
_BLOCKED = word_set(
    """city town village county province state coast region district parish borough municipality island
    republic kingdom duchy name names example case time way part kind one ones year month day that others
    version form subject theme topic headquarters office home"""
)


@dataclass(frozen=True, slots=True)
class Tie:
    """A noun, whose it is, both as they are said together, and the name that stands in apposition to it."""

    noun: Token
    owner: Phrase
    role: str
    said: str
    name: Name

    @property
    def personal(self) -> bool:
        """Whether the noun tells what somebody is to another, or does for a body."""
        return self.noun.lower_ in _TIES | _CREW or is_role(self.noun.lower_)


def ties(spot: Spot) -> Iterator[Fact]:
    """Ask for the name that is explained as somebody's or something's."""
    found = [t for n in spot.sentence.tokens if n.pos_ == "NOUN" and (t := tie_at(n, spot)) is not None]
    for tie in found:
        rivals = [
            t
            for t in found
            if t is not tie and t.noun.lemma_ == tie.noun.lemma_ and t.owner.text == tie.owner.text
        ]
        answer = _answer(tie)
        if rivals or answer is None or not _may_ask(tie, spot):
            continue
        kind = KINDS[answer.type]
        yield fact(spot, f"tie.{tie.noun.lower_}", kind, answer, _stem(tie, answer, spot), (tie.owner,))


def _may_ask(tie: Tie, spot: Spot) -> bool:
    if tie.noun.lower_ in _BLOCKED or tie.noun.tag_ == "NNS":
        return False
    lasting = tie.noun.lower_ in OFFICES and tie.owner.about_subject and not _is_of_its_staff(tie.noun, spot)
    if lasting and not set(tie.role.split()) & _ONE:
        return False
    return not (set(tie.role.split()) & _LOOSE and tie.noun.lower_ not in KIN)


def _answer(tie: Tie) -> Answer | None:
    """The name with its type: that of the noun, where it tells one ("its oldest *mill*, the Kornhaus")."""
    name, told = tie.name, _TOLD.get(tie.noun.lower_) or head_type(tie.noun.lower_)
    if tie.personal:
        fine = (name.role or "") if name.type == "person" else name.fine
        given, _, rest = name.shown.partition(" ")
        alone = (
            tie.noun.lower_ in KIN
            and is_given_name(given)
            and set(rest.split()) & set(_WORD.findall(tie.said))
        )
        shown = given if alone else name.shown
        return Answer(shown, name.type, fine) if name.type in ("person", "character") else None
    surely = name.sure and name.type not in ("person", "character", "term") and name.type in KINDS
    if told is not None and told[0] == name.type != "term":
        return Answer(name.shown, name.type, name.fine or told[1])
    if told is not None and (name.type == told[0] or not (name.sure and (name.stated or name.role))):
        return Answer(name.shown, *told)
    return Answer(name.shown, name.type, name.fine) if surely else None


def _stem(tie: Tie, answer: Answer, spot: Spot) -> str:
    past = be(tie.noun, spot) in ("was", "were")
    if tie.personal:
        past = (
            past
            or tie.noun.lower_ in KIN
            or spot.page.subject.cls in WORKS
            or bool(set(tie.role.split()) & (_ONE | _ORDINALS))
        )
        return f"who {'was' if past else 'is'} {tie.said}"
    if answer.type == "work" and answer.fine != "publication":
        return f"what is the title of {tie.said}"
    return f"what {'was' if past else 'is'} the name of {tie.said}"


def tie_at(noun: Token, spot: Spot) -> Tie | None:
    """A noun with an owner and a name in apposition, or None."""
    run = _name_after(noun, spot) or _name_before(noun, spot)
    if run is None or spot.page.discourse.names_subject(run):
        return None
    name = spot.page.names.mention(run)
    if name is None or spot.sentence.tokens.doc[run.start].ent_type_ == "NORP":
        return None
    tie = _by_owner(noun, name, spot) or _of_subject(noun, run, name, spot)
    if tie is None or name.text in tie.owner.names or name.text in tie.said:
        return None
    return None if _is_completed(run, tie) else tie


def _is_completed(run: Run, tie: Tie) -> bool:
    """Whether a child's given name was taken for a stranger's of the same ("a son, *Jules*")."""
    rest = tie.name.shown.split()[1:]
    return tie.noun.lower_ in KIN and " " not in tidy(run.text) and bool(rest) and rest[-1] not in tie.said


def _by_owner(noun: Token, name: Name, spot: Spot) -> Tie | None:
    """The noun with its owner, who is told by name or by a pronoun."""
    owner = owner_said(noun, spot)
    role = _role_words(noun, owner[2], spot) if owner is not None else ""
    if owner is None or not role:
        return None
    phrase, possessive, _ = owner
    said = f"{phrase.text}'s {role}" if possessive else f"the {role} of {phrase.text}"
    return Tie(noun, phrase, role, said, name)


def _of_subject(noun: Token, run: Run, name: Name, spot: Spot) -> Tie | None:
    """The noun behind "the" as the subject's: "the club song" *of Ostby FC*."""
    reference = spot.page.subject.reference
    tokens = [t for t in noun.subtree if t.i < run.start]
    if not tokens or not any(c.lower_ == "the" and c.i == noun.left_edge.i for c in noun.children):
        return None
    if _is_of_its_staff(noun, spot):
        role = _role_words(noun, set(), spot)
        said = f"the {role} of {reference}" if role and tokens[-1].i <= noun.i + 1 else ""
        return Tie(noun, Phrase(reference, False, True), role, said, name) if said else None
    phrase = word_phrase(tokens, spot.sentence, spot.page.discourse)
    if isinstance(phrase, str) or is_role(noun.lower_) or noun.lower_ in KIN:
        return None
    said = phrase.text if phrase.about_subject else phrase.tied
    if reference not in said or said == reference:
        return None
    owner = Phrase(reference, phrase.leans, True)
    return Tie(noun, owner, " ".join(t.lower_ for t in tokens), lower_first(said, tokens[0]), name)


def _is_of_its_staff(noun: Token, spot: Spot) -> bool:
    """Whether a work or a voyage has one such person: the costume designer, the cook of an expedition."""
    subject = spot.page.subject
    if subject.cls in WORKS:
        known = noun.lower_ == "designer" or noun.lower_ in BRIDGES.get(subject.cls, frozenset())
        return known and is_role(noun.lower_) and not in_story(spot.sentence)
    voyage = subject.cls == "mission" or (subject.cls == "event" and subject.noun in _VOYAGES)
    return voyage and noun.lower_ in _CREW


def _role_words(noun: Token, owner: set[int], spot: Spot) -> str:
    """The noun with what stands before it, the owner left out: "elder brother"."""
    before = [
        c
        for c in noun.children
        if c.i < noun.i and c.i not in owner and c.dep_ in ("amod", "compound", "nmod", "poss")
    ]
    of = [c for c in noun.children if c.i == noun.i + 1 and c.lower_ == "of" and c.i not in owner]
    if of and (_end_of(of[0]) != of[0].i + 1 or not of[0].nbor(1).text.islower()):
        return ""
    behind = {of[0], of[0].nbor(1)} if of else set()
    tokens = sorted({t for c in before for t in c.subtree} | {noun} | behind, key=lambda t: t.i)
    if any(
        spot.page.discourse.run_at(spot.sentence, t.i) is not None
        or (t.like_num and t.lower_ not in _ORDINALS)
        or (t.pos_ in ("PRON", "VERB") and t.dep_ not in ("amod", "compound"))
        for t in tokens
    ):
        return ""
    phrase = worded(tokens, spot)
    return phrase.text if phrase is not None and not phrase.leans else ""


def _name_after(noun: Token, spot: Spot) -> Run | None:
    """The name that follows a noun's phrase behind a comma, and is closed by one: ", Pilar Quintavalle,"."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    at = noun.i + 1
    close = spot.page.discourse.run_at(spot.sentence, at) if noun.lower_ in _TIES else None
    if close is not None:
        return close if close.end >= end or doc[close.end].lower_ not in ("and", "or", "'s", "’s") else None
    of = next(
        (c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "at", "in") and c.i == at), None
    )
    if of is not None:
        at = _end_of(of) + 1
    if at >= end or doc[at].text != ",":
        return None
    return _run_from(at + 1, noun, spot)


def _end_of(preposition: Token) -> int:
    """The last token of a prepositional phrase before any comma."""
    last = preposition.i
    while last + 1 <= preposition.right_edge.i and preposition.doc[last + 1].text not in (",", "(", ";"):
        last += 1
    return last


def _run_from(start: int, noun: Token, spot: Spot) -> Run | None:
    """The name that begins here, after an article and a role at the most, if it is a whole apposition."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    at = start
    while at < end and at < start + 7:
        run = spot.page.discourse.run_at(spot.sentence, at)
        if run is not None:
            whole = _closes(run, spot) and _apposed(noun, run) and not _is_land_of_place(run)
            return run if whole else None
        described = doc[at].pos_ in ("ADJ", "NOUN") and doc[at].text.islower()
        if not (described or doc[at].lower_ in _LEADING):
            return None
        at += 1
    return None


def _closes(run: Run, spot: Spot) -> bool:
    """Whether a name ends its apposition, and no list of names goes on."""
    doc, end = spot.sentence.tokens.doc, spot.sentence.tokens.end
    at = run.end
    if at < end and doc[at].text == "(":
        while at < end and doc[at].text != ")":
            at += 1
        at += 1
    if at >= end or doc[at].text in (".", ";", ")"):
        return True
    if doc[at].text == ",":
        rest = [doc[i] for i in range(at + 1, min(at + 3, end))]
        return not (rest and (spot.page.discourse.run_at(spot.sentence, rest[0].i) is not None))
    return False


def _is_land_of_place(run: Run) -> bool:
    """Whether a name only tells where the name before it lies: "the shore of Nova Scotia, *Canada*"."""
    doc = run.head.doc
    behind_name = run.start > 1 and doc[run.start - 1].text == "," and doc[run.start - 2].pos_ == "PROPN"
    return behind_name and (run.text in COUNTRIES or bool(division_of(run.text)))


def _apposed(noun: Token, run: Run) -> bool:
    """Whether the parse agrees, or at least does not make the two partners of a list."""
    return run.head.dep_ != "conj" and (
        run.head.dep_ == "appos" or run.head.head in (noun, noun.head) or run.head in noun.subtree
    )


def _name_before(noun: Token, spot: Spot) -> Run | None:
    """The name that a noun explains behind it: "Lance Acord, Jonze's long-time director of photography"."""
    if noun.dep_ != "appos" or noun.head.i > noun.i:
        return None
    left = noun.left_edge
    if left.i == 0 or left.nbor(-1).text != ",":
        return None
    for run in spot.page.discourse.runs[spot.sentence.span.start].values():
        if run.end == left.i - 1 and run.start <= noun.head.i < run.end:
            return run
    return None


RULES = (ties,)
