"""Awards and nominations told in prose: what was won where, by whom, how many, and to whom it was lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from quiz.facts.frames.coded import NAME, encode
from quiz.facts.frames.honours import (
    CATEGORY,
    Ceremony,
    Entry,
    about_subject,
    category_name,
    ceremonies,
    find_entries,
)
from quiz.facts.frames.proof import proof
from quiz.facts.language import Sentence
from quiz.facts.model import Answer, Fact
from quiz.facts.page import Page
from quiz.facts.subject_nouns import WORKS
from quiz.facts.values import number_text, parse_value

_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d{1,2})"
)
_NOMINATIONS = re.compile(
    rf"\b(?:(?P<n>{_NUMBER}) nominations?\b|nominated (?:for|in) (?P<m>{_NUMBER}) (?:categories|awards))"
)
_LOST_TO = re.compile(rf"\blost {NAME} to (?P<winner>{NAME})")
_ACTED = re.compile(r"\b(?:Actor|Actress|Performance|Performer|Acting|Newcomer|Ensemble|Cast)\b")
_PER_CEREMONY = 2
_OPTIONS = 3
_MEETINGS = frozenset(("Awards", "Prizes", "Festival", "Week"))
"""How those are called at which a prize is given, and not the prize itself."""
_SAME_CRAFT = {"screenplay": "writing", "script": "writing", "picture": "film"}
_LOOSE_WORDS = frozenset(
    ("best", "outstanding", "original", "adapted", "achievement", "award", "for", "in", "a")
)
_WINS = re.compile(
    rf"\b(?:won|winning|of which it won|going on to win) (?P<n>{_NUMBER})\b(?! (?:of|more|other|out|"
    rf"-))(?= awards?\b|[.:,;]| of them|$)"
)


def award_statements(sentences: Sequence[Sentence]) -> list[tuple[str, str, str]]:
    """The names of award categories and of those to whom one was lost: (name, type, fine type)."""
    found: set[str] = set()
    winners: set[str] = set()
    for coded in (encode(s) for s in sentences):
        found |= {category_name(m[0]) for m in CATEGORY.finditer(coded.source)}
        winners |= {coded.name(m["winner"]).text for m in _LOST_TO.finditer(coded.line)}
    return [
        *((name, "award", "award") for name in sorted(found)),
        *((n, "person", "") for n in sorted(winners)),
    ]


def extract(page: Page) -> Iterator[Fact]:
    """Yield awards and nominations of the article's subject and of those who took part in it."""
    yield from _counts(page)
    yield from _limited(_of_entries(find_entries(page), page))


def _limited(facts: Iterable[Fact]) -> Iterator[Fact]:
    """At most a few questions that read alike: a ceremony's other categories are in their `also`."""
    asked: Counter[tuple[str, str]] = Counter()
    for fact in facts:
        key = (fact.relation, fact.roles["ceremony"])
        asked[key] += 1
        if fact.relation not in ("award.won", "award.nominated") or asked[key] <= _PER_CEREMONY:
            yield fact


def _of_entries(entries: Sequence[Entry], page: Page) -> Iterator[Fact]:
    told = [e for e in entries if e.result != "other"]
    for entry in told:
        same = [e for e in entries if e.ceremony.key == entry.ceremony.key]
        text = _ceremony(entry, same)
        if not text:
            continue
        yield from _category(entry, same, entries, text, page)
        yield from _holder(entry, told, entries, text, page)
        yield from _loss(entry, text, entries, page)


def _ceremony(entry: Entry, same: Iterable[Entry]) -> str:
    """The ceremony as a stem names it, its number taken from another sentence where that is the only one."""
    texts = {e.ceremony.text for e in same} - {f"the {entry.ceremony.key}"}
    if entry.ceremony.text in texts:
        return entry.ceremony.text
    return texts.pop() if len(texts) == 1 else "" if texts else entry.ceremony.text


def _category(
    entry: Entry, same: Sequence[Entry], entries: Sequence[Entry], text: str, page: Page
) -> Iterator[Fact]:
    """Which category the work won, or was nominated for, at a ceremony."""
    if page.subject.cls not in WORKS:
        return
    won = _names(e for e in same if e.result == "won")
    named = _names(same)
    elsewhere = [c for c in _names(entries) if c not in named]
    if entry.result == "won":
        near = [c for c in named if c not in won] + elsewhere
        also = won
    elif entry.result == "nom" and entry.closed and entry.category not in won:
        near, also = elsewhere, named
    else:
        return
    relation = "award.won" if entry.result == "won" else "award.nominated"
    roles = page.subject.roles(ceremony=text)
    yield _fact(relation, "award", Answer(entry.category, "award", "award"), entry, page, roles, near, also)
    if entry.title and entry.result in ("won", "nom"):
        titles = [e.title for e in entries if e.title]
        what = Answer(entry.title, "work", "song" if "Song" in entry.category else "")
        deed = "won" if entry.result == "won" or entry.category in won else "was nominated for"
        roles = page.subject.roles(ceremony=text, category=entry.category, deed=deed)
        yield _fact("award.title", "award", what, entry, page, roles, titles, ())


def _holder(
    entry: Entry, told: Sequence[Entry], entries: Sequence[Entry], text: str, page: Page
) -> Iterator[Fact]:
    """Who won a category, which one somebody won, and where."""
    key = entry.ceremony.key
    at = [e for e in told if e.ceremony.key == key]
    holders = {e.holder.shown for e in at if e.holder and e.category == entry.category and e.result != "lost"}
    if entry.result != "won" or len(holders) != 1:
        return
    person = holders.pop()
    here = {
        e.holder.shown
        for e in at
        if e.holder and e.sentence is entry.sentence and e.category == entry.category
    }
    if person == page.subject.name or not here:
        return
    roles = page.subject.roles(ceremony=text, person=person, category=entry.category)
    acted = bool(_ACTED.search(entry.category))
    people = _rivals(acted, entries, page)
    who = Answer(person, "person", "actor" if acted else "")
    yield _fact("award.holder", "person", who, entry, page, roles, people, ())
    if _missed_elsewhere(entry, person, told):
        return
    mine = _names(e for e in at if e.result == "won" and _went_to(e, at) == person)
    acted = bool(_ACTED.search(entry.category))
    near = [c for c in _names(entries) if c not in mine and bool(_ACTED.search(c)) == acted]
    if not acted or len(near) >= _OPTIONS:
        relation = "award.of_actor" if acted else "award.of_person"
        answer = Answer(entry.category, "award", "award")
        yield _fact(relation, "award", answer, entry, page, roles, near, mine)
    core = _core(entry.category)
    places = {e.ceremony.key for e in told if e.result == "won" and _core(e.category) == core}
    if len(places) == 1 and key.split()[-1] in _MEETINGS and not _is_told_besides(entry, entries, page):
        near = sorted({e.ceremony.key for e in entries if e.category != entry.category} - places)
        fine = "festival" if "Festival" in key or "Week" in key else "awards ceremony"
        meeting = {**roles, "meeting": "festival" if fine == "festival" else "awards"}
        yield _fact("award.where", "award", Answer(key, "event", fine), entry, page, meeting, near, ())


def _is_told_besides(entry: Entry, entries: Sequence[Entry], page: Page) -> bool:
    """Whether a sentence of which no prize was read names the category and not the ceremony."""
    read = {e.sentence.span for e in entries if e.category == entry.category}
    others = (page.text(sentence) for sentence in page.sentences if sentence.span not in read)
    return any(entry.category in text and entry.ceremony.key not in text for text in others)


def _core(category: str) -> frozenset[str]:
    """What a category honours, by whatever words: Best Original Screenplay is won for writing as well."""
    words = (word.casefold() for word in re.findall(r"\w+", category))
    return frozenset(_SAME_CRAFT.get(word, word) for word in words) - _LOOSE_WORDS


def _missed_elsewhere(entry: Entry, person: str, told: Iterable[Entry]) -> bool:
    """Whether somebody who won a category here was up for it elsewhere in vain: too alike to ask."""
    same = [e for e in told if e.category == entry.category and e.holder and e.holder.shown == person]
    won = {e.ceremony.key for e in same if e.result == "won"}
    return any(e.ceremony.key not in won for e in same)


def _rivals(acted: bool, entries: Sequence[Entry], page: Page) -> list[str]:
    """Who could have won a category as well: the cast for acting, else the other people of the awards and
    infobox.
    """
    keys = (
        ("starring", "cast", "voices")
        if acted
        else ("director", "writer", "producer", "music", "cinematography", "editing")
    )
    rows = " ".join(r.value for r in page.document.infobox if r.key.casefold() in keys)
    listed = [
        n.shown
        for n in page.names
        if n.type == "person" and (n.text in rows or (acted and n.fine == "actor"))
    ]
    named = {e.holder.shown for e in entries if e.holder and bool(_ACTED.search(e.category)) == acted}
    return sorted({*listed, *named, *(e.beaten_by.shown for e in entries if e.beaten_by and not acted)})


def _went_to(entry: Entry, at: Sequence[Entry]) -> str:
    """Whom a category went to, where any sentence on the ceremony tells."""
    holders = {e.holder.shown for e in at if e.holder and e.category == entry.category and e.result != "lost"}
    return holders.pop() if len(holders) == 1 else ""


def _loss(entry: Entry, text: str, entries: Sequence[Entry], page: Page) -> Iterator[Fact]:
    if entry.result != "lost" or entry.holder is None or entry.beaten_by is None:
        return
    roles = page.subject.roles(ceremony=text, person=entry.holder.shown, category=entry.category)
    rivals = _rivals(bool(_ACTED.search(entry.category)), entries, page)
    near = [r for r in rivals if r not in (entry.holder.shown, entry.beaten_by.shown)]
    yield _fact(
        "award.lost_to", "person", Answer(entry.beaten_by.shown, "person"), entry, page, roles, near, ()
    )


def _counts(page: Page) -> Iterator[Fact]:
    """How many nominations and awards there were at a ceremony."""
    for sentence in page.sentences:
        text = page.text(sentence)
        named = ceremonies(text)
        if len(named) != 1 or page.discourse.in_quotation(sentence) or not about_subject(sentence, page):
            continue
        for relation, pattern in (("award.nominations", _NOMINATIONS), ("award.wins", _WINS)):
            match = pattern.search(text)
            number = next((v for v in match.groupdict().values() if v), "") if match else ""
            value = parse_value(number) if number else None
            if value is not None and not re.search(r"\b(?:not|without|neither)\b", text):
                answer = Answer(number_text(value), value.type, "bare", value)
                yield _count(relation, answer, named[0], sentence, page)


def _count(relation: str, answer: Answer, ceremony: Ceremony, sentence: Sentence, page: Page) -> Fact:
    roles = page.subject.roles(ceremony=ceremony.text)
    return Fact(relation, "figure", answer, proof(page, sentence), sentence.block.heading, roles)


def _names(entries: Iterable[Entry]) -> list[str]:
    return list(dict.fromkeys(e.category for e in entries))


def _fact(
    relation: str,
    kind: str,
    answer: Answer,
    entry: Entry,
    page: Page,
    roles: Mapping[str, str],
    near: Iterable[str],
    also: Iterable[str],
) -> Fact:
    true = tuple(c for c in dict.fromkeys(also) if c != answer.text)
    return Fact(
        relation=relation,
        kind=kind,
        answer=answer,
        evidence=proof(page, entry.sentence),
        section=entry.sentence.block.heading,
        roles=roles,
        also=true,
        near=tuple(c for c in dict.fromkeys(near) if c != answer.text and c not in true),
    )
