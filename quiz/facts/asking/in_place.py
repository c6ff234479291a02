"""Asking at its own place for what stands deep in a phrase, as a host does: "… was saved by a contract to
supply *how many* tractors to a Soviet agency?", "… worked for a decade as house composer at *which* studio?".

Nothing of the clause is lost or moved, so that what is asked is as true and as narrow as the sentence. It is
the last resort, for names and figures that no question with the asking word in front has asked for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quiz.facts.asking.inner_dates import date_words
from quiz.facts.asking.names import KINDS, shares_role
from quiz.facts.asking.nested import SETTLED
from quiz.facts.asking.openings.figures import figure_answer, figure_hole
from quiz.facts.asking.openings.names import name_opening
from quiz.facts.asking.phrasing.composing import Reading, compose, lowered, make
from quiz.facts.asking.phrasing.stem import Stem
from quiz.facts.asking.refusing import is_known, is_told, named_twice, of_event, refused, shared_preposition
from quiz.facts.asking.slots import NameSlot, slot_of
from quiz.facts.clauses.clause import Part
from quiz.facts.clauses.completeness import incomplete
from quiz.facts.model import Answer, Fact
from quiz.facts.names.lexicon import HEADS, PARTS_OF_LAND
from quiz.facts.names.runs import Run
from quiz.facts.page import Rejected
from quiz.facts.values import option_text
from quiz.facts.wording.phrases import word_phrase
from quiz.facts.wording.telling import Told, ToldPart
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_ROLES = ("object", "attribute", "adjective", "preposition", "agent")
_INSIDE = ("det", "amod", "compound", "nmod", "npadvmod")
_UNLIKE = word_set("than like unlike except besides including among between as without per despite such")
FINITE = ("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "WP$")
_FURTHEST = 3
"""At most so many words may stand behind the one that asks."""
_LONGEST = 22
_LIGHT = 3
_COMMON = word_set("place work organization event venue church council")
_BROAD = word_set("award club island company competition country")
_OF_ITSELF = SETTLED | word_set("genus family order name title name's role part character")
_DIRECTIONS = word_set("north south east west northeast northwest southeast southwest")
_WHERE = frozenset(["in", "at", "near", "from", "to"])
_TIMES = frozenset(["until", "since", "before", "after"])
MUTUAL = frozenset(["meet", "marry", "merge", "agree", "separate"])


def ask_in_place(told: Told, reading: Reading, answered: Collection[str]) -> Iterator[Fact | Rejected]:
    """Ask for the names and figures within the parts of a clause that are not among the answers so far."""
    subject = told.subject.phrase
    if subject is None or not is_known(subject) or told.clause.verb.lemma_ in MUTUAL:
        return
    if subject.text.endswith(("'s", "’s")):
        return
    for index, told_part in enumerate(told.parts):
        part = told_part.part
        if told_part.phrase is None or part.fronted or part.role not in _ROLES:
            continue
        if part.role == "object" and index and _is_heavy(told.parts[index - 1].part):
            continue
        if shared_preposition(part) or of_event(part) or named_twice(told, part):
            continue
        kept = part.kept
        if any(t.tag_ in FINITE or t.dep_ == "neg" for t in kept):
            continue
        yield from _ask_names(told, index, told_part, reading, answered)
        yield from _ask_figures(told, index, told_part, reading, answered)
        yield from _ask_dates(told, index, told_part, reading, answered)


def _is_heavy(part: Part) -> bool:
    """Whether a phrase before an object is so long that the object comes as a surprise."""
    return part.role == "preposition" and not part.fronted and len(part.kept) > _LIGHT


def _ask_names(
    told: Told, index: int, told_part: ToldPart, reading: Reading, answered: Collection[str]
) -> Iterator[Fact | Rejected]:
    part, sentence = told_part.part, told.clause.sentence
    kept = part.kept
    done = -1
    for n, token in enumerate(kept):
        run = reading.discourse.run_at(sentence, token.i) if token.i >= done else None
        if run is None:
            continue
        done = run.end
        first = opens(kept, n, run)
        end = n + run.end - run.start
        if end > len(kept) or kept[end - 1].i != run.end - 1 or not fits(kept, first, end):
            continue
        if is_joined(run.head, part.head):
            continue
        if is_cut(kept, first, end, told, reading):
            continue
        slot = slot_of(run, kept[first:n], reading.discourse)
        if slot is None or slot.name.shown in answered or slot.name.text in answered:
            continue
        asked = _words_for(slot, kept[first - 1].lower_ if first else "", reading)
        if asked == "whom" and part.role == "attribute" and told.clause.verb.lemma_ == "be":
            asked = ""
        if not asked:
            yield Rejected("no word to ask for the name", sentence.span)
            continue
        if reason := refused(told, index, [slot], reading):
            yield Rejected(reason, sentence.span)
            continue
        stem = _stem(told, index, (first, end), asked, reading)
        fine = slot.noun or slot.name.role if slot.name.type == "person" else slot.name.fine
        answer = Answer(slot.name.shown, slot.name.type, fine)
        yield make(told, stem, answer, KINDS.get(slot.name.type, "other"), "clause.inner", reading)


def opens(kept: Sequence[Token], n: int, run: Run) -> int:
    """Where the phrase of a name begins, with the noun that it is set beside ("*the banker* Clara Holm")."""
    first, noun = n, run.head.head.i if run.head.dep_ == "appos" else -1
    while first > 0 and kept[first - 1].i == kept[first].i - 1:
        before = kept[first - 1]
        if not (before.dep_ in _INSIDE or (before.i == noun == run.start - 1)):
            break
        first -= 1
    return first


def _words_for(slot: NameSlot, before: str, reading: Reading) -> str:
    """The words that ask for a name where it stands: "which museum", "whom"; "" where only "which place" fits
    or the name's own noun is another ("which university" of an academy)."""
    asked = name_opening(slot, "", "object", False, shared_role=shares_role(slot, False, reading))
    noun, own = asked.removeprefix("which "), [w.casefold() for w in slot.name.text.split()]
    other = any(w in HEADS and HEADS[w][1] == noun for w in own) and noun not in own
    if slot.name.type == "place" and noun in ("", "venue", "place"):
        settled = slot.name.sure and not slot.noun and own[0].title() not in PARTS_OF_LAND
        return "which place" if before in _WHERE and settled else ""
    other = other or (noun == "institution" and before == "of")
    return "" if noun in _COMMON or (other and noun not in _BROAD) or "order" in own else asked


def _ask_figures(
    told: Told, index: int, told_part: ToldPart, reading: Reading, answered: Collection[str]
) -> Iterator[Fact | Rejected]:
    kept, sentence = told_part.part.kept, told.clause.sentence
    for slot in reading.values:
        hole = figure_hole(slot, kept) if option_text(slot.found.value) not in answered else None
        if hole is None or any(t.like_num for t in kept[: hole.first]):
            continue
        if not fits(kept, hole.first, hole.end) or is_joined(slot.tokens[-1], told_part.part.head):
            continue
        alike = sum(v.found.value.type == slot.found.value.type for v in reading.values)
        reason = "two figures in one clause" if alike > 1 else incomplete(told, index, counted=True)
        if reason:
            yield Rejected(reason, sentence.span)
            continue
        stem = _stem(told, index, (hole.first, hole.end), hole.words, reading)
        answer = figure_answer(slot.found.value, bare="how many" in hole.words)
        yield make(told, stem, answer, "figure", "clause.inner", reading)


def _ask_dates(
    told: Told, index: int, told_part: ToldPart, reading: Reading, answered: Collection[str]
) -> Iterator[Fact | Rejected]:
    kept, sentence = told_part.part.kept, told.clause.sentence
    dates = [s for s in reading.values if s.found.value.type in ("date", "year_range")]
    held = {t.i for p in told.parts if p.phrase is not None for t in p.part.kept}
    for slot in dates:
        value = slot.found.value
        if slot.tokens[0].i not in held or option_text(value) in answered:
            continue
        asked = date_words(slot, kept)
        first = next((n for n, t in enumerate(kept) if t.i == slot.tokens[0].i), None)
        if not asked or first is None or is_joined(slot.tokens[-1], told_part.part.head):
            continue
        if sum(s.tokens[0].i in held for s in dates) > 1:
            yield Rejected("two dates in one clause", sentence.span)
            continue
        if not _is_told_apart(kept[:first], told):
            yield Rejected("a date of one of several", sentence.span)
            continue
        if reason := incomplete(told, index):
            yield Rejected(reason, sentence.span)
            continue
        stem = _stem(told, index, (first, len(kept)), asked, reading)
        answer = Answer(option_text(value), "date", "", value)
        yield make(told, stem, answer, "date", "clause.inner_date", reading)


def _is_told_apart(before: Sequence[Token], told: Told) -> bool:
    """Whether what is said tells the thing of a date from others: by a name, or an article that says so."""
    named = any(p.phrase is not None and p.phrase.names for p in told.parts)
    return named or before[0].lower_ == "the" or before[1].lower_ == "the"


def is_joined(token: Token, top: Token) -> bool:
    """Whether a word is one of several that are joined, or stands in a phrase that is."""
    while token.i != top.i and token.head != token:
        if token.dep_ == "conj" or any(c.dep_ in ("conj", "cc") for c in token.children):
            return True
        token = token.head
    return any(c.dep_ == "conj" for c in token.children)


def fits(kept: Sequence[Token], first: int, end: int) -> bool:
    """Whether what stands before a name or figure governs it, and what follows only says more of it."""
    before = kept[first - 1] if first else None
    if before is not None and (before.pos_ not in ("ADP", "VERB") or before.lower_ in _UNLIKE):
        return False
    loose = before is not None and before.pos_ == "ADP" and before.head.pos_ in ("ADV", "ADJ", "NUM")
    if loose or (first > 1 and kept[first - 2].lower_ in _DIRECTIONS):
        return False
    after = kept[end] if end < len(kept) else None
    return after is None or (after.pos_ == "ADP" and after.lower_ not in ("and", "or")) or after.tag_ == "VBN"


def is_cut(kept: Sequence[Token], first: int, end: int, told: Told, reading: Reading) -> bool:
    """Whether a name goes on behind "of" ("the Order of Saint James *of the Sword*"), or is what the noun
    before it means ("the town of *Ostby*", "the role of *Maren*")."""
    if first > 1 and kept[first - 1].lower_ in ("of", "as") and kept[first - 2].lower_ in _OF_ITSELF:
        return True
    named = end + 1 < len(kept) and kept[end].lower_ == "for" and kept[end + 1].text[0].isupper()
    if end >= len(kept) or (kept[end].lower_ != "of" and not named):
        return False
    after = next((t for t in kept[end + 1 :] if t.dep_ != "det"), None)
    run = reading.discourse.run_at(told.clause.sentence, after.i) if after is not None else None
    name = reading.discourse.names.mention(run) if run is not None else None
    return name is None or not name.sure


def _stem(told: Told, index: int, hole: tuple[int, int], asked: str, reading: Reading) -> Stem | str:
    """The clause as it stands, with the words that ask at the place of what they ask for."""
    told_part, subject = told.parts[index], told.subject.phrase
    assert told_part.phrase is not None and subject is not None
    kept, sentence = told_part.part.kept, told.clause.sentence
    tail = word_phrase(kept[hole[1] :], sentence, reading.discourse) if hole[1] < len(kept) else None
    ending = word_phrase(kept[hole[0] :], sentence, reading.discourse)
    whole = told_part.phrase.text
    if isinstance(tail, str) or isinstance(ending, str) or not whole.endswith(ending.text):
        return "a name that hangs on another"
    behind = tail.text if tail is not None else ""
    if not ending.text.endswith(behind):
        return "a name that hangs on another"
    held = f"{whole.removesuffix(ending.text).strip()} {asked} {behind}".strip()
    many = is_plural(told)
    stem = compose(told, lowered(subject.text, told.subject), index, replaced=held, inverted=False, many=many)
    if isinstance(stem, str):
        return stem
    words = stem.text.split()
    place = len(stem.text.partition(f" {asked}")[0].split())
    after = len(words) - place - len(asked.split())
    if len(words) > _LONGEST or after > (0 if told_part.part.head.lower_ in _TIMES else _FURTHEST):
        return "the question word stands too far in"
    if is_clumsy(stem.text, asked) or any(t.tag_ == "VBG" for t in kept[: hole[0]]):
        return "the question word stands in an odd place"
    if not is_told(told, index):
        return "nothing known to ask about"
    phrases = [subject, told_part.phrase]
    return replace(
        stem,
        in_place=True,
        leans=stem.leans or any(p.leans for p in phrases),
        about_subject=stem.about_subject or any(p.about_subject for p in phrases),
    )


def is_clumsy(text: str, asked: str) -> bool:
    """Whether "about how many" or "a how much" stands in the middle, or what is asked for is said before."""
    before, noun = text.partition(f" {asked}")[0].casefold(), asked.split()[-1]
    doubled = asked.startswith("which ") and re.search(rf"\b{re.escape(noun)}\b", before)
    odd = re.search(r"\ban?(?: [a-z]+ed)?$|, [a-z]+ing\b", before)
    odd = odd or (re.search(r" of how much \w", text))
    return bool(doubled or odd) or asked.startswith("about")


def is_plural(told: Told) -> bool:
    """Whether the verb is that of several, as the sentence has it or as the participle is told."""
    subject, clause = told.subject.phrase, told.clause
    if subject is None or (subject.about_subject and clause.subject.head.tag_ != "NNS"):
        return False
    if clause.auxiliaries or clause.verb.lemma_ == "be":
        return (*clause.auxiliaries, clause.verb.lower_)[0] in ("are", "were", "have", "do")
    return clause.verb.tag_ == "VBP"
