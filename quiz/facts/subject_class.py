"""The class of an article's subject, by votes: the lead's noun, the title, the infobox, the sentences behind.

A noun may mean several things ("a Danish producer"): each has the noun's vote, and the keys of the infobox
("Born", "Headquarters"), the dates of a life, "he" or "the company" decide between them.
"""

from __future__ import annotations

import re
from collections import defaultdict

from quiz.documents import Document
from quiz.facts.names.given import given_name_sex
from quiz.facts.subject_keys import key_votes
from quiz.facts.subject_lead import Lead, opening, readings
from quiz.facts.subject_nouns import INFOBOX_NAMES, PAIRS

_WORD = re.compile(r"\w+")
_LIVED = re.compile(r"\([^()]*(?:\b(?:born|née|né|died)\b|\b\d{3,4}\s*[–-][^()]*\b\d{3,4}\))")
_HE = re.compile(r"(?:^|[.!?]\s+)(?:He|She|His|Her)\b|\b(?:who|himself|herself)\b")
_IT = re.compile(r"(?:^|[.!?]\s+)(?:It|Its)\b")
_FIRM = re.compile(
    r"&|\b(?:A/S|ASA?|A[BG]|S\.?A|SpA|Ltd|Inc|plc|GmbH|LLC|NV|Oyj?|Co|Company|Group|Holdings|Works|Press|Bros)\b"
)
_THE_THING = re.compile(
    r"[.!?]\s+The ([a-z][\w-]*)(?: ([a-z][\w-]*))?(?='s|’s|,| (?:is|was|were|are|[a-z]+(?:s|d|de|ew|an))\b)"
)
_TITLE_ENDS = re.compile(r" of | in | at |, ")
_LEAD_VOTES, _TITLE_VOTES, _NAME_VOTES, _THING_VOTES, _ENOUGH = 4.0, 2.0, 3.0, 2.0, 2.0
Votes = dict[str, float]
_SPELLED = {"television series": "television series", "ep": "EP", "lp": "LP", "dj": "DJ", "u-boat": "U-boat"}
_CLASS_NOUN = {"television": "television series", "settlement": "place", "thing": ""}


def class_of(document: Document, lead: Lead) -> str:
    """The class with most votes; the lead weighs most, then the qualifier and the infobox."""
    votes: Votes = defaultdict(float)
    _add(votes, lead.classes, _LEAD_VOTES)
    if not lead.classes and " " in document.title:
        classes = tuple("thing" if c == "person" else c for c in title_reading(document.title)[0])
        _add(votes, classes, _TITLE_VOTES if lead.noun else _LEAD_VOTES)
    for word in document.qualifier.split():
        _add(votes, readings(word)[0], _NAME_VOTES)
    for word in _WORD.findall(document.infobox_name.lower()):
        if word in INFOBOX_NAMES:
            votes[INFOBOX_NAMES[word]] += _NAME_VOTES
    for classes in key_votes(row.key for row in document.infobox):
        for cls in classes:
            votes[cls] += 1
    if len(lead.classes) != 1:
        for cls in sorted({cls for noun in things_told(document) for cls in readings(noun)[0]}):
            votes[cls] += _THING_VOTES
    if not lead.classes or "person" in lead.classes:
        _weigh_person(votes, document, lead)
    best = max(votes, key=lambda cls: votes[cls], default="thing")
    return best if votes[best] >= (_ENOUGH if lead.noun else 1) else "thing"


def _add(votes: Votes, classes: tuple[str, ...], weight: float) -> None:
    """Give each meaning of a noun its vote, the likeliest a little more."""
    for place, cls in enumerate(classes):
        votes[cls] += weight - 0.25 * min(place, 1)


def _weigh_person(votes: Votes, document: Document, lead: Lead) -> None:
    """Tell people from what is not one, by the dates of a life, by pronouns, by what their names are like."""
    text = opening(document)
    votes["person"] += 2 * bool(_LIVED.search(text[:300])) + 2 * bool(_HE.search(text))
    if len(lead.classes) < 2:
        return
    votes["person"] += bool(given_name_sex(document.title)) - 2 * bool(_IT.search(text))
    if lead.classes[0] == "company":
        votes["company"] += 2 * bool(_FIRM.search(f"{document.title} {lead.before}"))


def things_told(document: Document) -> list[str]:
    """The nouns by which the opening speaks of a thing that it has told of: "The *company* has …"."""
    pairs = [(m[1], m[2] or "") for m in _THE_THING.finditer(opening(document))]
    words = (readings(b)[1] or readings(a)[1] for a, b in pairs)
    return list(dict.fromkeys(word for word in words if word))


def title_noun(title: str) -> str:
    """The word of a title that says what it names: "*Siege* of Lindeholm", "Amber *War*"."""
    words = _TITLE_ENDS.split(title)[0].split()
    return next((w for w in reversed(words) if not w[-1].isdigit() and w != "No."), "")


def title_reading(title: str) -> tuple[tuple[str, ...], str]:
    """What the word of a title that says what it names may mean, and the word."""
    pair = PAIRS.get(" ".join(_TITLE_ENDS.split(title)[0].split()[-2:]).lower())
    noun = title_noun(title)
    return ((pair[0],), pair[1]) if pair else (readings(noun)[0], noun.lower())


def noun_of(document: Document, lead: Lead, cls: str) -> str:
    """The noun to call the subject by: the lead's where it is of the class voted for, else the class's."""
    if (pair := PAIRS.get(document.qualifier)) and pair[0] == cls:
        return pair[1]
    for word in document.qualifier.split():
        if readings(word)[0][:1] == (cls,) and word not in ("series", "game"):
            return word
    told = next((noun for noun in things_told(document) if cls in readings(noun)[0]), "")
    if told and not lead.noun:
        return told
    classes, own = title_reading(document.title) if " " in document.title else ((), "")
    if cls in classes and not lead.classes:
        return own
    if lead.noun and (cls in lead.classes or not lead.classes):
        return _SPELLED.get(lead.noun if cls != "television" else f"television {lead.noun}", lead.noun)
    if cls in classes or (not lead.noun and title_noun(document.title).islower()):
        return own
    return told or _CLASS_NOUN.get(cls, cls)
