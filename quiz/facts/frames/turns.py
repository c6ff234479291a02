"""Turns of phrase: a pattern over a narrated line, what of it can be asked, and what it fills in stems.

A family of turns is one module with a `TURNS` table; its stems are in `quiz/questions/stems`, one rule for
each thing asked ("frame.life.married.who"). Everything else that a pattern names fills slots of the stems.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quiz.facts.clauses.status import refusal
from quiz.facts.cues import may_match
from quiz.facts.frames.casting import in_story
from quiz.facts.frames.macros import compiled
from quiz.facts.frames.measures import value_answer
from quiz.facts.frames.narrated import Mark, Narrated, marks_in, narrate
from quiz.facts.frames.posts import is_post
from quiz.facts.frames.proof import proof
from quiz.facts.frames.scores import called_answer, near_scores, score_answer
from quiz.facts.model import NAME_TYPES, Answer, Fact
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import FINE_NOUNS, kind_asked
from quiz.facts.page import Page, Rejected
from quiz.facts.terms.trades import is_role
from quiz.facts.words import word_set

_ATHLETES = word_set(
    "footballer player goalkeeper defender midfielder striker cricketer coach manager cyclist"
)
_COMPANIES = {"film": "film company", **dict.fromkeys(("album", "song"), "label"), "book": "publisher"}
_TITLES = frozenset(("working title", "title abroad"))
_CUT = re.compile(r"['’]s|['’]? (?:i|och|und|et|e|y|de|da|di|do|på|av|af|am|im) ‹")
_BEARER = re.compile(r"(?<=›) (?P<trade>[a-z-]+) ‹[pu]\d+›")
_LISTED = re.compile(
    r"(?:(?:,|,? and|,? as well as) (?:the |by |to )?"
    r"(?:(?!starring|featuring|with|written|produced|edited|directed|lyrics|libretto)[a-z-]+ ){0,3}‹p\d+›)+"
    r"(?!['’]s| \w+ed\b| was\b| had\b| is\b)"
)
_VALUE_SPECS = frozenset(("date", "figure"))
_LEANING = re.compile(
    r"\b(?:he|she|it|his|her|its|their|they|them|him|this|that|these|those|same|other|another|latter|former"
    r"|following|previous|own|which|who|whose|there|then|so|such|not|never)\b|§"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One way to say a thing.

    Args:
        relation: "life.married"; with a group's name behind it, the key of the stems.
        cue: words of which a sentence holds one, so that the pattern is tried at all.
        pattern: over a narrated line; `<P>` is a person's mark, `<P:who>` the same as group "who".
        asks: what each group that can be asked is: a type of name and, behind a colon, its fine type;
            "name" where the mark tells, "date", "figure", or "term:…" for a word of a closed kind.
        of: the classes of subject that it is for, "" for all.
        reported: it tells whose estimate or report it is, and its stems do too.
        opening: it is read in the article's first paragraph only.
    """

    relation: str
    cue: str
    pattern: str
    asks: Mapping[str, str]
    of: str = ""
    reported: bool = False
    opening: bool = False


def find_turns(turns: Sequence[Turn], page: Page) -> Iterator[Fact | Rejected]:
    """Every fact that a table of turns finds, each with what else is true of its question."""
    by_cue: dict[str, list[Turn]] = defaultdict(list)
    for turn in turns:
        if not turn.of or page.subject.cls in turn.of.split("|"):
            for word in turn.cue.split():
                by_cue[word].append(turn)
    found: list[Fact] = []
    for sentence in page.sentences if by_cue else ():
        if page.discourse.in_quotation(sentence) or in_story(sentence):
            continue
        held = {t.lower_ for t in sentence.tokens}
        later = sentence.block != page.sentences[0].block
        cued = (t for word in sorted(held & by_cue.keys()) for t in by_cue[word])
        tried = {t.relation + t.pattern: t for t in cued if not (later and t.opening)}
        told = narrate(sentence, page) if tried else None
        for turn in tried.values():
            for fact in _read(turn, told, page) if told is not None else ():
                if isinstance(fact, Rejected):
                    yield fact
                else:
                    found.append(fact)
    yield from _joined(found)


def _read(turn: Turn, told: Narrated, page: Page) -> Iterator[Fact | Rejected]:
    if not may_match(turn.pattern, told.line):
        return
    for match in compiled(turn.pattern).finditer(told.line):
        groups = {k: v.strip(" ,") for k, v in match.groupdict().items() if v}
        reason = "" if turn.reported else _refused(match, told)
        if any(_is_of_somebody(told.line, match.end(k)) for k in groups):
            reason = "a name before its bearer"
        if reason:
            yield Rejected(reason, told.sentence.span)
            continue
        texts = {k: t for k, v in groups.items() if (t := _say(k, v, told))}
        lost = [k for k in groups if k not in texts and k not in turn.asks and not k.startswith("trade")]
        if lost:
            yield Rejected("leans on the article", told.sentence.span)
            continue
        for slot, spec in turn.asks.items():
            whole = slot in groups and not _CUT.match(told.line, match.end(slot))
            answer = _answer(groups[slot], spec, told) if whole else None
            if answer is not None:
                answer = _of_class(answer, page.subject.cls)
                mother = slot == "father" and given_name_sex(answer.text) == "f"
                relation = f"frame.{turn.relation}.{'mother' if mother else slot}"
                fact = _fact(relation, answer, slot, texts, match, told, page)
                yield replace(fact, also=_fellows(match.end(slot), fact, told))


def _is_of_somebody(line: str, end: int) -> bool:
    """Whether the name that ends there only tells whose somebody is ("with *Pier* frontman Bram Lund")."""
    bearer = _BEARER.match(line, end)
    return bearer is not None and is_role(bearer["trade"])


def _of_class(answer: Answer, cls: str) -> Answer:
    """An answer of no known fine type as what such a thing is for a work: its companies, its titles."""
    if answer.type == "organization" and not answer.fine:
        return replace(answer, fine=_COMPANIES.get(cls, ""))
    if answer.type == "work" and answer.fine in _TITLES:
        return replace(answer, fine=cls)
    return answer


def _fellows(end: int, fact: Fact, told: Narrated) -> tuple[str, ...]:
    """The names that are coordinated with an answer, of which all is true that is true of it."""
    if fact.answer.type != "person" or "trade" in fact.roles:
        return ()
    listed = _LISTED.match(told.line, end)
    held = [told.marks[n] for n in marks_in(listed[0])] if listed else []
    shown = (m.name.shown if m.name is not None else m.raw for m in held)
    return tuple(s for s in shown if s != fact.answer.text)


def _refused(match: re.Match[str], told: Narrated) -> str:
    """Why a verb of the stretch is not asserted, "" where all are."""
    for place, verb in told.verbs:
        if match.start() <= place < match.end() and (reason := refusal(verb)):
            return reason if reason != "denied" or " until " not in match[0] else ""
    return ""


def _say(slot: str, text: str, told: Narrated) -> str:
    """A stretch of the line as a stem says it; "" where it leans on the article or is no trade, no post."""
    bare = re.sub(r"[‹\[«][a-z]?\d+[›\]»]", "", text)
    if _LEANING.search(bare.replace("former ", "")):
        return ""
    if slot.startswith("trade") and not is_role(text.split()[-1]):
        return ""
    if slot.startswith("post") and not is_post(bare):
        return ""
    if slot.startswith("song") and not all(told.marks[n].quoted for n in marks_in(text)):
        return ""
    if slot.startswith("title"):
        return f'"{_written(text, told)}"'
    spoken = _spoken(text, told)
    return spoken[0].lower() + spoken[1:] if re.match(r"(?:In|On|At|Since|From|Between) ", spoken) else spoken


def _written(text: str, told: Narrated) -> str:
    """A stretch of the line as the source has it."""
    return re.sub(r"[‹\[«][a-z]?(\d+)[›\]»]", lambda m: told.marks[int(m[1])].raw, text).strip('"“” ,')


def _spoken(text: str, told: Narrated) -> str:
    def write(match: re.Match[str]) -> str:
        return told.marks[int(re.sub(r"\D", "", match[0]))].text

    return re.sub(r"[‹\[«][a-z]?\d+[›\]»]", write, text)


def _answer(text: str, spec: str, told: Narrated) -> Answer | None:
    kind, _, fine = spec.partition(":")
    if kind == "term":
        bare = re.sub(r"^(?:an?|the) ", "", text)
        pair = fine == "colour" and " and " in bare
        shown = bare[0].upper() + bare[1:] if pair else bare
        return Answer(shown, "term", fine) if re.fullmatch(r"[\w -]+", text) else None
    if kind == "score":
        return score_answer(text)
    if kind == "called":
        return called_answer(_written(text, told), fine)
    held = [told.marks[n] for n in marks_in(text)]
    if kind == "title":
        shown = _written(text, told)
        return Answer(shown, "work", fine) if len(shown) > 1 else None
    if len(held) != 1:
        return None
    mark = held[0]
    if kind in ("start", "end"):
        bound = getattr(mark.value, kind, None)
        sure = mark.value is not None and not mark.value.approximate
        return value_answer(bound) if bound is not None and sure else None
    if kind in _VALUE_SPECS:
        return _value(mark, kind, fine)
    lands = [m for m in told.marks if m.name is not None and m.name.fine == "country"]
    if mark.value is not None or (kind == "country" and len(lands) > 1):
        return None
    return _name(mark, kind, fine)


def _value(mark: Mark, kind: str, fine: str) -> Answer | None:
    value = mark.value
    if value is None:
        return None
    if kind == "date":
        exact = value.type == "date" and not value.approximate
        return value_answer(value) if exact else None
    if fine and getattr(value, "noun", "").split()[-1:] not in ([w] for w in fine.split(",")):
        return None
    return value_answer(value)


def _name(mark: Mark, kind: str, fine: str) -> Answer | None:
    """A name as an answer, if its type does not speak against what the turn takes it for."""
    name = mark.name
    text = name.shown if name is not None else mark.text.strip('"')
    own = name.type if name is not None else ""
    if kind == "name":
        kind = own if own in NAME_TYPES and (own != "person" or " " in text) else "organization"
    elif kind == "person" and (own not in ("person", "") and (name is None or name.sure)):
        return None
    if kind == "country":
        return Answer(text, "place", kind) if name is not None and name.fine == kind else None
    if kind == "person" and (" " not in text or not text[:1].isupper()):
        return None
    text = re.sub(
        r"^(?:Dane|Swede|Finn|Briton|Scot|Spaniard|Dutchman|Frenchman|Englishman|Irishman) (?=\S+ )", "", text
    )
    if name is not None and kind == own:
        fine = (name.role if kind == "person" else name.fine) or fine
    return Answer(text, kind, fine)


def _fact(
    relation: str,
    answer: Answer,
    slot: str,
    texts: Mapping[str, str],
    match: re.Match[str],
    told: Narrated,
    page: Page,
) -> Fact:
    roles = {k: v for k, v in texts.items() if k != slot}
    precision = getattr(answer.value, "precision", "")
    roles["wh"] = "in what year" if precision == "year" and not getattr(answer.value, "part", "") else "when"
    roles["kind"] = _kind(relation, answer, page)
    if sort := roles.get("sort"):
        roles["a_sort"] = f"{'an' if sort[0] in 'aeio' else 'a'} {sort}"
    if noun := getattr(answer.value, "noun", ""):
        roles["noun"] = noun
    roles["about"] = "about " if answer.value is not None and answer.value.approximate else ""
    leans = any(match.start() <= place < match.end() for place in told.leans)
    kinds = {t: t for t in ("date", "person", "place", "organization", "work", "award")}
    return Fact(
        relation=relation,
        kind=kinds.get(answer.type, "figure" if answer.value is not None else "other"),
        answer=answer,
        evidence=proof(page, told.sentence, leans=leans),
        section=told.sentence.block.heading,
        roles=page.subject.roles(**roles),
        near=near_scores(answer.text) if answer.type == "score" else (),
    )


def _kind(relation: str, answer: Answer, page: Page) -> str:
    """The noun for an answer of which nothing more is known: an athlete joins clubs, others organizations."""
    if answer.fine in FINE_NOUNS:
        return kind_asked(answer.text, answer.fine)
    athlete = page.subject.noun in _ATHLETES and answer.type == "organization"
    return "club" if athlete and ".joined." in relation else answer.type


def _joined(facts: Sequence[Fact]) -> Iterator[Fact]:
    """The facts, those of one question joined: each has the others' answers as also true."""
    groups: dict[tuple[str, tuple[tuple[str, str], ...]], list[Fact]] = defaultdict(list)
    for fact in facts:
        asked = tuple(sorted((k, v) for k, v in fact.roles.items() if k not in ("kind", "wh", "about")))
        groups[fact.relation, asked].append(fact)
    for group in groups.values():
        first = {f.answer.text: f for f in reversed(group)}
        for fact in first.values():
            others = {*fact.also, *first} - {fact.answer.text}
            yield replace(fact, also=tuple(sorted(others)))
