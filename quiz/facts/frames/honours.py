"""Awards in prose, as one table: at which ceremony which category was won, lost or nominated for, by whom.

A sentence is read from left to right: each category has the result of the nearest verb before it, and the
ceremony of the sentence. One that names several ceremonies is left alone, unless semicolons part them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.frames.coded import Coded, encode
from quiz.facts.language import Sentence
from quiz.facts.names.document import Name
from quiz.facts.page import Page
from quiz.facts.reference.antecedents import run_around
from quiz.facts.reference.mentions import main_subject

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_CAP = r"[A-ZÀ-Þ][\w’'-]*"
_JOIN = (
    r"(?:(?:in|by|for) an? |of the |or (?=Comedy|Musical|Drama|Television|Motion|Special|Limited|Movie|"
    r"Song|Group|Duo)|"
    r"and (?=Hairstyling|Hair|Design|Mixing|Editing|Effects|Lyrics)|[–-] )"
)
CATEGORY = re.compile(
    rf"\b(?:(?:Best|Outstanding|Favou?rite)(?: {_JOIN}?{_CAP})+|(?:{_CAP} |"
    rf"{_CAP}['’] ){{1,4}}of the (?:Year|Month|Decade|Century|Season|Tournament))"
)
_BODY_END = (
    r"(?:Awards?|Prizes?|Festival|Globes?|Oscars|BAFTAs?|Emmys|Grammys|Tonys|Film Week|Circle|"
    r"Association|Board of Review|"
    r"Biennale|Honou?rs|Premios(?: [A-Z]\w+)+|Critics['’] Choice)"
)
BODY = re.compile(
    rf"\b(?P<nth>\d{{1,3}}(?:st|nd|rd|th) |(?:19|20)\d\d )?(?P<annual>[Aa]nnual )?"
    rf"(?P<body>(?:{_CAP}|[A-Z]{{2,}})(?:['’])?(?: (?:of (?=[A-Z])|and (?=[A-Z])|"
    rf"& )?{_CAP}['’]?)*? ?{_BODY_END}(?:['’] [A-Z]\w+)*(?: Awards?)?|Premios [A-Z]\w+)"
)
_VERBS = re.compile(
    r"\b(?P<won>won|win|wins|winning|named|awarded|received (?:the|its)|receiving the|earned|earning|"
    r"took|collected|presented)\b|"
    r"\b(?P<nom>nominat(?:ed|ion|ions)|shortlisted|in contention|competed)\b|\b(?P<lost>lost|losing)\b"
)
_DOUBT = re.compile(
    r"\b(?:not|never|neither|without|would|could|should|might|failed to|instead|expected|predicted|hoped|"
    r"declined|refused|"
    r"snubbed|ineligible|favou?rite to)\b"
)
_FRUITLESS = re.compile(
    r",? (?:but|though|although|without) (?:it |she |he |they )?(?:won|winning|did not win|failed to win|"
    r"received|lost)\b"
)


@dataclass(frozen=True, slots=True)
class Ceremony:
    """A body that gives awards. `key` is the same for all its years; `text` names the ceremony as in a
    stem.
    """

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One category at one ceremony. `holder` is whom it went to, `title` the song or the like, where told.

    `result` is "won", "nom", "lost", or "other" where it is not told of the article's subject. `closed` is
    False where the text names only some of the categories ("six nominations, including …").
    """

    category: str
    result: str
    ceremony: Ceremony
    holder: Name | None
    title: str
    beaten_by: Name | None
    sentence: Sentence
    closed: bool


def find_entries(page: Page) -> tuple[Entry, ...]:
    """Every category of the text with its ceremony and result."""
    found: list[Entry] = []
    for sentence in page.sentences:
        if page.discourse.in_quotation(sentence):
            continue
        text = page.text(sentence)
        if CATEGORY.search(text):
            found += _entries(encode(sentence, text), page)
    return tuple(found)


def ceremonies(text: str) -> tuple[Ceremony, ...]:
    """The ceremonies that a text names, each once."""
    found: dict[str, Ceremony] = {}
    clean = CATEGORY.sub(lambda m: "x" * len(m[0]), text)
    for match in BODY.finditer(clean):
        body = re.sub(r"Award$", "Awards", match["body"].strip())
        nth, annual = match["nth"] or "", "Annual " if match["annual"] else ""
        found.setdefault(body, Ceremony(body, f"the {nth}{annual}{body}"))
    return tuple(found.values())


def category_name(text: str) -> str:
    """A category without the word "Award" that some sentences add ("the Best Original Screenplay Award")."""
    return re.sub(r" (?:Award|Prize)$", "", text.strip())


def _entries(coded: Coded, page: Page) -> Iterator[Entry]:
    start = 0
    carried: Ceremony | None = None
    for clause in coded.source.split(";"):
        named = ceremonies(clause)
        if len(named) > 1:
            return
        carried = named[0] if named else carried
        told = _FRUITLESS.split(clause)[0]
        if carried is not None and not _DOUBT.search(told):
            yield from _clause(coded, start, start + len(told), carried, page)
        start += len(clause) + 1


def _clause(coded: Coded, start: int, end: int, ceremony: Ceremony, page: Page) -> Iterator[Entry]:
    text = coded.source[start:end]
    default = _winner(coded, start, page)
    for match in CATEGORY.finditer(text):
        verbs = list(_VERBS.finditer(text[: match.start()]))
        if not verbs:
            continue
        verb = verbs[-1]
        result = next(k for k, v in verb.groupdict().items() if v)
        between = text[verb.end() : match.start()]
        after = text[match.end() :]
        holder, title, known = _holder(after, coded, start + match.end(), page)
        subject = _subject_of(verb, text, coded, start, page)
        if subject == "other" or (subject is None and default == "other"):
            result = "other"
        doer = subject if isinstance(subject, Name) else default if isinstance(default, Name) else None
        beaten = _beaten(after, coded, start + match.end(), page) if result == "lost" else None
        yield Entry(
            category=category_name(match[0]),
            result=result,
            ceremony=ceremony,
            holder=doer if result == "lost" else holder or (None if known else doer),
            title=title,
            beaten_by=beaten,
            sentence=coded.sentence,
            closed="includ" not in between and "such as" not in between,
        )


def _holder(after: str, coded: Coded, at: int, page: Page) -> tuple[Name | None, str, bool]:
    """Who stands behind a category: "(Dray)", "for Castellane"; a song's or film's title; whether anything
    does.
    """
    match = re.match(
        r"(?: Award| Prize)?,?(?: which was presented (?:posthumously )?to| for| to|"
        r",? shared by)? ?(?P<open>\()?(?=[\"“A-Z])",
        after,
    )
    if match is None or not match[0].strip(" ,"):
        return None, "", False
    piece = next((p for p in coded.names if p.start <= at + match.end() <= p.start + 1), None)
    if piece is None:
        return None, "", True
    if piece.run is not None and piece.run.mask is not None:
        return None, piece.text, True
    name = page.names.find(piece.text)
    several = re.match(r",? (?:and|&) [A-Z]", coded.source[piece.end :]) and bool(match["open"])
    person = name is not None and name.type == "person" and " " in name.text and not several
    return (name if person else None), "", True


def _beaten(after: str, coded: Coded, at: int, page: Page) -> Name | None:
    match = re.match(r" to (?=[A-Z])", after)
    piece = next((p for p in coded.names if match and p.start == at + match.end()), None)
    name = page.names.find(piece.text) if piece else None
    return name if name is not None and name.type == "person" and " " in name.text else None


def _subject_of(verb: re.Match[str], text: str, coded: Coded, start: int, page: Page) -> Name | str | None:
    """Who wins: the name right before the verb ("Fenn was named", "with Jonze winning"); "other" for another
    thing.
    """
    lead = re.search(r"(?: (?:was|were|also|has|had|been|later|each|later also))*\s*$", text[: verb.start()])
    end = start + (lead.start() if lead else verb.start())
    piece = next((p for p in coded.names if p.end == end or p.end == end + 1), None)
    if piece is None or piece.run is None:
        return None
    if page.discourse.names_subject(piece.run):
        return None
    name = page.names.find(piece.text)
    if name is None:
        return "other"
    if name.type == "person" and " " in name.text:
        return name
    return "other" if name.type in ("person", "work", "organization") else None


def _winner(coded: Coded, start: int, page: Page) -> Name | str | None:
    """Whom the clause is about: None for the subject of the article, "other" for anything else."""
    subject = main_subject(coded.sentence)
    if subject is None or start > 0:
        return "other" if subject is None else None
    if _is_subject(subject, coded.sentence, page):
        return None
    run = next((p.run for p in coded.names if p.run and p.run.start <= subject.i < p.run.end), None)
    if run is not None:
        if page.discourse.names_subject(run):
            return None
        name = page.names.mention(run)
        return name if name is not None and name.type == "person" and " " in name.text else "other"
    if subject.lower_ == "it" and means_subject(coded.sentence, page):
        return None
    referent = page.discourse.referent(subject, coded.sentence)
    if referent is None or referent.is_subject:
        return None if referent is not None else "other"
    return referent.name if referent.name is not None and referent.name.type == "person" else "other"


def means_subject(sentence: Sentence, page: Page) -> bool:
    """Whether "it" at the head of a sentence is the article's subject, as what the sentences before tell of
    is.
    """
    before = page.discourse.before(sentence)
    while before is not None:
        topic = main_subject(before)
        if any(_is_subject(t, before, page) for t in before.tokens if t.dep_ in ("nsubj", "nsubjpass")):
            return True
        if topic is None:
            before = page.discourse.before(before)
            continue
        run = run_around(topic, before, page.discourse)
        name = page.names.mention(run) if run is not None else None
        if run is not None and page.discourse.names_subject(run):
            return True
        if topic.lower_ != "it" and (name is None or name.type not in ("person", "organization")):
            return False
        before = page.discourse.before(before)
    return False


def _is_subject(token: Token, sentence: Sentence, page: Page) -> bool:
    mask = sentence.paragraph.mask_at(token)
    return (mask is not None and mask.is_subject) or page.discourse.is_subject_noun(token)


def about_subject(sentence: Sentence, page: Page) -> bool:
    """Whether the sentence's main clause tells of the article's subject."""
    return _winner(encode(sentence, page.text(sentence)), 0, page) is None
