"""What an article is about: its class, and how a question names it.

Votes for the class come from the head noun of the lead sentence ("is a 2013 American drama film"), the
title's qualifier, the infobox's name and its keys. No parser is needed: leads have one shape.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from quiz.documents import Document
from quiz.facts.names.called import called_names, told_gender
from quiz.facts.names.placing import placed
from quiz.facts.subject_class import class_of, noun_of, title_noun, title_reading
from quiz.facts.subject_lead import Lead, first_sentence, opening, read_lead
from quiz.facts.subject_nouns import EVENTS, PLACES, WORKS
from quiz.facts.words import FUNCTION_WORDS, NUMBER_WORDS, word_set

_YEAR = re.compile(r"\b(1[0-9]{3}|20[0-9]{2})\b")
_DATED = re.compile(r"\d{4}(?:[–-]\d{2,4})? [A-Z]")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_FIRMS = word_set("manufacturer publisher retailer developer broadcaster carmaker automaker shipbuilder")
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


def infer_subject(document: Document) -> Subject:
    """Infer what `document` is about. Never fails: without any sign the class is "thing"."""
    lead = read_lead(document)
    cls = class_of(document, lead)
    noun = noun_of(document, lead, cls)
    marked = _is_marked(document, cls)
    plural = lead.verb in ("are", "were") and (bool(lead.noun) or cls not in EVENTS)
    years = _YEAR.findall(document.qualifier) or _YEAR.findall(lead.phrase)
    title, name = _as_lead_names_it(document, lead, cls, noun), document.title or "the subject"
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
        called=called_names(document, cls, first_sentence(document), opening(document)),
    )


def _as_lead_names_it(document: Document, lead: Lead, cls: str, noun: str) -> str:
    """The title as it stands inside a sentence: with the lead's article, lower-cased as the text has it."""
    title = document.title or "the subject"
    said = lead.before or first_sentence(document)
    bare = title.removeprefix("The ")
    if cls in WORKS and title_noun(bare).lower() == noun and _is_articled(bare, said):
        return f"the {bare}"
    if cls in WORKS or cls == "person":
        return title
    title = placed(title, said) if cls not in _HAPPENED else title
    latin = cls == "species" and re.search(rf"(?i:\bthe {re.escape(title)})\b(?! [A-Z])", said)
    articled = _is_articled(title, said) or latin or (cls in EVENTS and _happens_once(title))
    if (articled or " " in title) and _lower_in_text(document, title):
        title = title[0].lower() + title[1:]
    if re.match(r"the\s", title, re.IGNORECASE):
        return title if cls in PLACES else "the" + title[3:]
    return f"the {title}" if articled else title


def _is_articled(title: str, said: str) -> bool:
    """Whether a lead has "the" before the title, or before what is left of it without its last, common noun:
    "the A12" of the A12 motorway, "the mark" of the Kellan mark.
    """
    words = title.split()
    spelled = [r"\s+(?:\S*\d\S*\s+)?".join(map(re.escape, words))]
    if len(words) > 1 and words[-1].islower():
        spelled += [re.escape(part) for part in (" ".join(words[:-1]), words[0], words[-1])]
    return any(re.search(rf"(?:^|, )(?i:the\s+{one})\b(?! [A-Z])", said) for one in spelled)


def _happens_once(title: str) -> bool:
    """Whether a title tells of an event by its year or by its noun: "1946 Cup final", "Trial of Ada Poe"."""
    noun = " of " in title and bool(EVENTS & set(title_reading(title)[0]))
    return noun or bool(_DATED.match(title))


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
    if cls in WORKS and title.startswith("the "):
        return title
    if cls in WORKS:
        quoted = marked or cls in ("song", "episode")
        return f'the {noun} "{title}"' if quoted else f"the {noun} {title}"
    if cls == "settlement" and marked:
        return f"the {noun} of {title}"
    if cls == "language":
        named = title if title.lower().endswith(("language", noun)) else f"{title} {noun}"
        return f"the {named.removeprefix('the ')}"
    if cls == "company" and noun.endswith(("er", "or")) and noun not in _FIRMS:
        noun = "company"
    numbered = cls == "mission" and title[-1:].isdigit() and noun not in title.lower()
    single = " " not in title or numbered
    one_word = single and noun and cls not in PLACES and cls not in ("species", "thing")
    if one_word and (marked or cls not in ("person", *EVENTS)):
        return f"the {noun} {title}"
    return title
