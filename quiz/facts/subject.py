"""What an article is about: its class, and how a question names it.

Votes for the class come from the head noun of the lead sentence ("is a 2013 American drama film"), the
title's qualifier, the infobox's name and its keys. No parser is needed: leads have one shape.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from quiz.documents import Document
from quiz.facts.names.called import called_names, told_gender
from quiz.facts.names.placing import placed
from quiz.facts.subject_nouns import (
    EVENTS,
    INFOBOX_NAMES,
    KEY_VOTES,
    NOUNS,
    PAIRS,
    PERSON_SUFFIXES,
    PLACES,
    STOPS,
    WORKS,
)
from quiz.facts.words import FUNCTION_WORDS, NUMBER_WORDS

_COPULA = re.compile(r"\b(is|was|are|were)\s+(an?|the|one of the|any of the|one of)\s+", re.IGNORECASE)
_COPULA_BARE = re.compile(r"\b(is|was|are|were)\s+", re.IGNORECASE)
_PARENTHESES = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_SENTENCE_END = re.compile(
    r"""(?<=[\w)"”'])(?<!\b[A-Z])(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bJr)(?<!\bc)\.(?=\s+[A-Z"“]|$)"""
)
_TOKEN = re.compile(r"[\w'’-]+|[,;:.]")
_YEAR = re.compile(r"\b(1[0-9]{3}|20[0-9]{2})\b")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_DONE = ("ed", "ought", "eld")
_CLASS_NOUN = MappingProxyType(
    {
        "television": "television series",
        "game": "game",
        "artwork": "artwork",
        "periodical": "periodical",
        "mission": "mission",
        "unit": "unit",
        "settlement": "place",
        "thing": "",
    }
)
_HAPPENED = EVENTS | {"settlement", "region"}


@dataclass(frozen=True, slots=True)
class Subject:
    """The thing an article is about.

    `cls` is a class of `subject_nouns` ("film", "person", "settlement", … or "thing"), `noun` the word the
    lead itself uses ("novelist"). `reference` names the subject in a question on its own (the film "Her"),
    `short` is the title alone where that is safe. `gender` is "he", "she" or "" (persons and ships,
    where the lead is unanimous); `past` tells whether the lead says "was". `marked` tells that the title
    reads as ordinary words. `year` is four digits or "". `called` are the other full names of a person, the
    other names of a living thing, or the initials of another subject.
    """

    name: str
    cls: str
    noun: str
    reference: str
    short: str
    gender: str = ""
    past: bool = False
    plural: bool = False
    marked: bool = False
    year: str = ""
    called: tuple[str, ...] = ()

    def roles(self, **more: str) -> Mapping[str, str]:
        """Slots for stems: `subject`, and the verbs that agree with it (`is`, `does`, `has`), and `more`."""
        number = 1 if self.plural else 0
        verbs = {
            "is": (("is", "are"), ("was", "were"))[self.past][number],
            "does": "did" if self.past else ("does", "do")[number],
            "has": "had" if self.past else ("has", "have")[number],
        }
        return MappingProxyType({"subject": self.reference, **verbs, **more})


class _Lead(NamedTuple):
    """What the lead sentence says: the words before its verb, the verb, and its predicate's head noun."""

    before: str
    verb: str
    cls: str
    noun: str
    phrase: str


def infer_subject(document: Document) -> Subject:
    """Infer what `document` is about. Never fails: without any sign the class is "thing"."""
    lead = _read_lead(document)
    cls = _vote(document, lead)
    noun = _noun(document, lead, cls)
    marked = _is_marked(document, cls)
    plural = lead.verb in ("are", "were") and (bool(lead.noun) or cls not in EVENTS)
    years = _YEAR.findall(document.qualifier) or _YEAR.findall(lead.phrase)
    title, name = _as_lead_names_it(document, lead, cls), document.title or "the subject"
    return Subject(
        name=name,
        cls=cls,
        noun=noun,
        reference=_reference(title, cls, noun, marked),
        short=_reference(title, cls, noun, marked) if marked else title,
        gender=told_gender(document) if cls in ("person", "ship") else "",
        past=lead.verb in ("was", "were")
        or (cls in EVENTS and not lead.verb and bool(years or _YEAR.search(name))),
        plural=plural,
        marked=marked,
        year=years[0] if years else "",
        called=called_names(document, cls, first_sentence(document), _opening(document)),
    )


def _read_lead(document: Document) -> _Lead:
    """Read the first sentence; all fields are empty where it has no "X is a …"."""
    sentence = first_sentence(document)
    match = _COPULA.search(sentence) or _COPULA_BARE.search(sentence)
    if not match or not _names_title(sentence[: match.start()], document.title):
        return _Lead("", "", "", "", "")
    phrase, head = _predicate(sentence[match.end() :])
    cls, noun = _classify(head)
    return _Lead(sentence[: match.start()].strip(" ,"), match[1].lower(), cls, noun, phrase)


def first_sentence(document: Document) -> str:
    """The article's first sentence without what stands in brackets, "" where there is no paragraph."""
    text = _opening(document)
    while (bare := _PARENTHESES.sub("", text)) != text:
        text = bare
    return _SENTENCE_END.split(text, maxsplit=1)[0]


def _opening(document: Document) -> str:
    """How the first paragraph begins."""
    first = next((block for block in document.blocks if block.kind == "paragraph"), None)
    return document.slice(first.span)[:1500] if first is not None else ""


def _names_title(before: str, title: str) -> bool:
    """Whether the words before the copula name the title (at least one of its words)."""
    words = {w.casefold() for w in re.findall(r"\w+", title)}
    return bool(words & {w.casefold() for w in re.findall(r"\w+", before)})


def _predicate(text: str) -> tuple[str, list[str]]:
    """The predicate's noun phrase up to its head, as text and as words."""
    words: list[str] = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        known = bool(words) and _noun_class(words[-1])[0] != ""
        if word.lower() in ("and", "or") and words and not known:
            continue
        if word.lower() in STOPS or (known and re.fullmatch(r"\w{3,}(?:ed|ing)", word)):
            if words and words[-1].lower() in ("species", "genus", "family", "breed") and word == "of":
                return text[: match.start()], words
            if words or word.endswith(_DONE):
                return text[: match.start()], words
        elif not word[0].isdigit():
            words.append(word)
    return text, words


def _classify(head: list[str]) -> tuple[str, str]:
    """Class and noun of a noun phrase's last known word; ("", last word) where none is known."""
    for i in range(len(head) - 1, -1, -1):
        if i and (pair := PAIRS.get((head[i - 1].lower(), head[i].lower()))):
            return pair
        cls, noun = _noun_class(head[i])
        if cls == "television" and noun == "series":
            return cls, "television series"
        if cls:
            return cls, noun
    if head and head[-1].islower():
        noun = head[-1]
        return ("person" if noun.endswith(PERSON_SUFFIXES) else ""), noun
    return "", ""


def _noun_class(word: str) -> tuple[str, str]:
    """Class and singular of one noun, ("", "") where it is not in the lexicon."""
    low = word.lower()
    forms = (low, low.removesuffix("s"), low.removesuffix("es"), low.rsplit("-", 1)[-1])
    found = next((form for form in forms if form in NOUNS), "")
    return NOUNS.get(found, ""), found


def _vote(document: Document, lead: _Lead) -> str:
    """The class with most votes; the lead weighs most, then the qualifier and the infobox."""
    votes: Counter[str] = Counter()
    if lead.cls:
        votes[lead.cls] += 4
    elif not lead.noun and " " in document.title and (cls := _noun_class(_title_noun(document.title))[0]):
        votes[cls] += 4
    for word in document.qualifier.split():
        cls = _noun_class(word)[0]
        if cls:
            votes[cls] += 3
    for word in re.findall(r"\w+", document.infobox_name.lower()):
        if word in INFOBOX_NAMES:
            votes[INFOBOX_NAMES[word]] += 3
    for key in {row.key.strip().lower().replace("_", " ") for row in document.infobox}:
        if key in KEY_VOTES:
            votes[KEY_VOTES[key]] += 1
    return votes.most_common(1)[0][0] if votes else "thing"


def _title_noun(title: str) -> str:
    """The word of a title that says what it names: "*Siege* of Lindeholm", "Amber *War*"."""
    return title.partition(" of ")[0].split()[-1]


def _noun(document: Document, lead: _Lead, cls: str) -> str:
    """The noun to call the subject by: the lead's where it is of the class voted for, else the class's."""
    for word in document.qualifier.split():
        if _noun_class(word)[0] == cls and word not in ("series", "game"):
            return word
    if lead.noun and lead.cls in (cls, ""):
        return lead.noun
    if " " in document.title and _noun_class(last := _title_noun(document.title))[0] == cls:
        return last.lower()
    return _CLASS_NOUN.get(cls, cls)


def _as_lead_names_it(document: Document, lead: _Lead, cls: str) -> str:
    """The title as it stands inside a sentence: with the lead's article, lower-cased as the text has it."""
    title = document.title or "the subject"
    if cls in WORKS or cls == "person":
        return title
    opening = lead.before or first_sentence(document)
    title = placed(title, opening) if cls not in _HAPPENED else title
    spelled = r"\s+(?:\S*\d\S*\s+)?".join(map(re.escape, title.split()))
    articled = re.match(rf"(?i:the\s+{spelled})\b(?! [A-Z])", opening) or (
        cls in EVENTS and re.match(r"\d{4} [A-Z]", title)
    )
    if (articled or " " in title) and _lower_in_text(document, title):
        title = title[0].lower() + title[1:]
    if re.match(r"the\s", title, re.IGNORECASE):
        return title if cls in PLACES else "the" + title[3:]
    return f"the {title}" if articled else title


def _lower_in_text(document: Document, title: str) -> bool:
    """Whether the text mostly writes the title with a small first letter ("the marsh lantern frog")."""
    if len(title) < 2 or not title[0].isupper() or not title[1].islower():
        return False
    small = len(re.findall(rf"(?<!\w){re.escape(title[0].lower() + title[1:])}(?!\w)", document.text))
    large = len(re.findall(rf"(?<=[a-z,] ){re.escape(title)}(?!\w)", document.text))
    return small > large


def _is_marked(document: Document, cls: str) -> bool:
    """Whether the title reads as ordinary words: a pronoun, a number, a phrase, a word the text has too."""
    title = document.title
    words = [w.lower() for w in re.findall(r"[\w'’-]+", title)]
    if not words:
        return False
    if cls not in WORKS and len(words) > 1:
        return False
    if title[0].islower() or not re.search(r"[^\W\d_]", title) or re.search(r"[,!?…]|\w[’']\w", title):
        return cls in WORKS or len(words) == 1
    core = words[1:] if words[0] in ("the", "a", "an") and len(words) > 1 else words
    if len(core) > 1 and (core[0] in FUNCTION_WORDS or core[-1] in FUNCTION_WORDS):
        return True
    small = _small_words(document)
    return all(w in FUNCTION_WORDS or w in NUMBER_WORDS or w.isdigit() or w in small for w in core)


def _small_words(document: Document) -> frozenset[str]:
    """Every word that the paragraphs write with a small first letter."""
    text = " ".join(document.slice(block.span) for block in document.blocks if block.kind == "paragraph")
    return frozenset(word for word in _WORD.findall(text) if word[0].islower())


def _reference(title: str, cls: str, noun: str, marked: bool) -> str:
    """How a question names the subject where nothing else is on the table."""
    if cls in WORKS:
        quoted = marked or cls in ("song", "episode")
        return f'the {noun} "{title}"' if quoted else f"the {noun} {title}"
    if cls == "settlement" and marked:
        return f"the {noun} of {title}"
    if cls == "language":
        named = title if title.lower().endswith(("language", noun)) else f"{title} {noun}"
        return f"the {named.removeprefix('the ')}"
    one_word = " " not in title and noun and cls not in PLACES and cls not in ("species", "thing")
    if one_word and (marked or cls not in ("person", *EVENTS)):
        return f"the {noun} {title}"
    return title
