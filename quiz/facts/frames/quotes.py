"""Who said it: quotations with the speaker that grammar proves, about a thing that stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.frames.coded import NAME, Coded, Piece, encode
from quiz.facts.frames.critics import find_reviews, in_reception
from quiz.facts.frames.proof import proof
from quiz.facts.frames.quoting import find_lead, past
from quiz.facts.model import Answer, Fact
from quiz.facts.names.document import Name
from quiz.facts.page import Page
from quiz.facts.reference.mentions import main_subject
from quiz.facts.subject_nouns import WORKS
from quiz.facts.wording.phrases import word_phrase

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_FEWEST_WORDS, _LONGEST = 3, 90
_OPTIONS = 3
_CHANGED = re.compile(r"\.\.|…|[\[\]()«»\"“”]|[.!?] [A-Z]")
_OWN_WORDS = re.compile(r"\b(?:I|I'm|I've|me|my|we|we're|our|us|you|your)\b")
_JUDGED = r"(?:prais|applaud|criticis|criticiz|laud|commend|admir|singl|highlight)\w*(?: out)?"
_HER = re.compile(r"(?:her|his|the) (?P<noun>performance|singing|playing|voice|acting|writing|direction)")
_WHOSE = re.compile(rf"\b{_JUDGED} (?P<name>{NAME})(?:['’]s? (?P<noun>[a-z][a-z -]{{2,30}}))?, $")
_PART_OF_WORK = re.compile(
    r"\b(?:performances?|ending|scenes?|score|screenplay|script|story|dialogue|plot|cast|song|track|"
    r"character|premise)\b"
)
_PART = re.compile(
    r"the (?:(?:final|opening|closing|last|first|second|third) )?(?:scene|half|act|ending|script|"
    r"screenplay|dialogue|score|plot|"
    r"story|pacing|cinematography|production|lyrics|prose|direction|writing|premise|soundtrack|visuals)"
)


@dataclass(frozen=True, slots=True)
class Thing:
    """What a quotation speaks of, in words. `about_subject`: the words name the article's subject."""

    text: str
    about_subject: bool
    leans: bool = False


def extract(page: Page) -> Iterator[Fact]:
    """Yield who said what of the subject, or of somebody's part in it."""
    critics = critics_of(page)
    for sentence in page.sentences:
        if page.discourse.in_quotation(sentence):
            continue
        coded = encode(sentence, page.text(sentence))
        for number, piece in enumerate(coded.quotes):
            fact = _asked(number, piece, coded, critics, page)
            if fact is not None:
                yield fact


def _asked(number: int, piece: Piece, coded: Coded, critics: Sequence[str], page: Page) -> Fact | None:
    quote = piece.text.strip().rstrip(",.;:")
    at = coded.line.index(f"«{number}»")
    found = find_lead(coded.line[:at]) if fit_to_ask(quote) else None
    if found is None or re.match(r" (?:and|or) «", coded.line[at + len(f"«{number}»") :]):
        return None
    lead, match = found
    if "by" in match.groupdict():
        return _passive(match, quote, coded, page)
    speaker = speaker_of(coded.tokens(*match.span("verb")), coded, page)
    thing = _thing(match, coded, page) if "what" in match.groupdict() else Thing("", False)
    if speaker is None or thing is None or page.subject.name == speaker[0].text:
        return None
    name, leans = speaker
    review = in_reception(coded.sentence) and page.subject.cls in WORKS
    if name.shown in thing.text or not (thing.text or review):
        return None
    who = "which critic" if review else _asking_for(name, page)
    be = match.groupdict().get("be") or ""
    if "be" in match.groupdict() and not be and thing.text.endswith(page.subject.reference):
        return None
    form = lead.form if not thing.text.endswith('"') and not thing.about_subject else lead.standing
    told = form.format(who=who, verb=past(match["verb"]), what=thing.text, be=be, quote=f'"{quote}"')
    stem = told if thing.about_subject else _in_context(told, review, page)
    return Fact(
        relation="quote.speaker",
        kind="person",
        answer=Answer(name.shown, "person", "critic" if review else name.role),
        evidence=proof(page, coded.sentence, leans=leans or thing.leans),
        section=coded.sentence.block.heading,
        roles=page.subject.roles(),
        near=tuple(c for c in critics if c != name.shown) if review else (),
        stems=(_braced(stem[0].upper() + stem[1:] + "?"),),
    )


def _passive(match: re.Match[str], quote: str, coded: Coded, page: Page) -> Fact | None:
    """The subject as somebody described it: "Described by the newspaper X as …, Y was valued above all …"."""
    described = main_subject(coded.sentence)
    by = page.names.find(coded.name(match["by"]).text)
    if described is None or by is None or by.type not in ("person", "organization"):
        return None
    words = word_phrase([described], coded.sentence, page.discourse)
    run = next((p.run for p in coded.names if p.run and p.run.start <= described.i < p.run.end), None)
    own = run is not None and page.discourse.names_subject(run)
    if not own and (isinstance(words, str) or not words.about_subject):
        return None
    noun = match["noun"] or by.role or by.fine
    who = f"which {noun}" if noun else "who" if by.type == "person" else "which organisation"
    return Fact(
        relation="quote.speaker",
        kind="person" if by.type == "person" else "organization",
        answer=Answer(by.shown, by.type, by.role if by.type == "person" else by.fine),
        evidence=proof(page, coded.sentence),
        section=coded.sentence.block.heading,
        roles=page.subject.roles(),
        stems=(_braced(f'{who[0].upper()}{who[1:]} described {page.subject.reference} as "{quote}"?'),),
    )


def fit_to_ask(quote: str) -> bool:
    """Whether quoted words are whole, long enough to be known by, and no talk in the first person."""
    if len(quote.split()) < _FEWEST_WORDS or len(quote) > _LONGEST:
        return False
    return not _CHANGED.search(quote) and not _OWN_WORDS.search(quote)


def _asking_for(name: Name, page: Page) -> str:
    """Which poet, where the text names enough poets to choose from; else "who"."""
    same = sum(n.type == "person" and n.role == name.role for n in page.names) if name.role else 0
    return f"which {name.role}" if same > _OPTIONS else "who"


def _in_context(told: str, review: bool, page: Page) -> str:
    if review:
        return f"In a review of {page.subject.reference}, {told}"
    return told


def _braced(stem: str) -> str:
    """A stem whose own braces do not read as slots."""
    return stem.replace("{", "{{").replace("}", "}}")


def speaker_of(verb: Sequence[Token], coded: Coded, page: Page) -> tuple[Name, bool] | None:
    """The person who is the subject of a verb, found up the tree; with whether the sentence before proves
    it.
    """
    token = verb[0] if verb else None
    for _ in range(5):
        if token is None:
            return None
        subject = next((c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if subject is not None and subject.lower_ not in ("which", "who", "that"):
            return _named(subject, coded, page)
        if token.dep_ == "ROOT" or token.head == token:
            return None
        token = token.head
    return None


def _named(subject: Token, coded: Coded, page: Page) -> tuple[Name, bool] | None:
    run = next((p.run for p in coded.names if p.run and p.run.start <= subject.i < p.run.end), None)
    if run is None:
        return _pronoun(subject, coded, page) if subject.lower_ in ("he", "she") else None
    known = page.names.mention(run)
    if known is not None and known.type == "person" and " " in known.text and len(known.text.split()) < 4:
        return known, False
    return (last, False) if (last := ending_name(run.text, page)) else None


def _pronoun(subject: Token, coded: Coded, page: Page) -> tuple[Name, bool] | None:
    """The speaker whom "he" or "she" means: the only person who stands before it, or the critic just
    quoted.
    """
    main = main_subject(coded.sentence)
    before = [p.run for p in coded.names if p.run and p.run.start < subject.i]
    people = {
        n.text: n for r in before if (n := page.names.find(r.text)) and n.type in ("person", "character")
    }
    if main is not None and main.i < subject.i:
        first = next((r for r in before if r.start <= main.i < r.end or r.start == main.i + 1), None)
        name = page.names.find(first.text) if first else None
        return (name, False) if name is not None and {name.text} == set(people) and " " in name.text else None
    previous = page.discourse.before(coded.sentence)
    if people or previous is None or not in_reception(previous):
        return None
    topic = main_subject(previous)
    found = _named(topic, encode(previous, page.text(previous)), page) if topic is not None else None
    return (found[0], True) if found is not None and found[0].shown in critics_of(page) else None


def ending_name(text: str, page: Page) -> Name | None:
    """The known critic at the end of a run that an outlet without its apostrophe opens ("The Currents Ada
    Poe").
    """
    names = [n for n in page.names if n.type == "person" and " " in n.text and text.endswith(f" {n.text}")]
    return max(names, key=lambda n: (len(n.text), n.text), default=None)


def _thing(match: re.Match[str], coded: Coded, page: Page) -> Thing | None:
    """What is spoken of, in words that stand alone."""
    what, before = match["what"], coded.line[: match.start()]
    judged = _WHOSE.search(before)
    possessive = _HER.fullmatch(what)
    if judged and (possessive or what == "it"):
        noun = possessive["noun"] if possessive else judged["noun"]
        return _part_of(coded.name(judged["name"]), noun, page) if noun else None
    if what in ("he", "she", "him", "her"):
        return _person_thing(coded.name(judged["name"]), page) if judged else None
    if part := _PART.fullmatch(what):
        return (
            Thing(f"{what} of {page.subject.reference}", True) if part and page.subject.cls in WORKS else None
        )
    if what == "it":
        clear = page.subject.cls in WORKS and in_reception(coded.sentence)
        clear = clear and not _PART_OF_WORK.search(before) and not _other_works(before, coded, page)
        return Thing(page.subject.reference, True, False) if clear else _worded(match, coded, page)
    if owned := re.fullmatch(rf"(?P<name>{NAME})['’]s? (?P<noun>[a-z][a-z -]{{2,40}})", what):
        return _part_of(coded.name(owned["name"]), owned["noun"], page)
    return _worded(match, coded, page)


def _part_of(owner: Piece, noun: str, page: Page) -> Thing | None:
    """Somebody's performance, told with the full name."""
    name = page.names.find(owner.text)
    if name is None or name.type not in ("person", "character"):
        return None
    return Thing(f"{name.shown}'s {noun}", False)


def _person_thing(owner: Piece, page: Page) -> Thing | None:
    name = page.names.find(owner.text)
    return (
        Thing(name.shown, False) if name is not None and name.type == "person" and " " in name.text else None
    )


def _worded(match: re.Match[str], coded: Coded, page: Page) -> Thing | None:
    tokens = coded.tokens(*match.span("what"))
    phrase = word_phrase(tokens, coded.sentence, page.discourse) if tokens else "empty"
    if isinstance(phrase, str) or re.search(r"[«»\"]", phrase.text.replace(page.subject.reference, "")):
        return None
    return Thing(phrase.text, phrase.about_subject, phrase.leans)


def _other_works(before: str, coded: Coded, page: Page) -> bool:
    """Whether another work was named in the sentence before this point."""
    names = [page.names.find(coded.name(mark).text) for mark in re.findall(NAME, before)]
    return any(n is not None and n.type == "work" for n in names)


def critics_of(page: Page) -> tuple[str, ...]:
    """Everybody who reviews the subject in the text."""
    found = {
        n.shown
        for r in find_reviews(page.sentences)
        if (n := page.names.find(r.critic)) and n.type == "person"
    }
    return tuple(sorted(found | {n.shown for n in page.names if n.type == "person" and n.fine == "critic"}))
