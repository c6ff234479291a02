"""Where names stand in a sentence: runs of capitalised words, with the small words that join them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from quiz.facts.calling import CALLING
from quiz.facts.language import Sentence
from quiz.facts.masking import Mask
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import JOINING_HEADS, PARTICLES, TITLES, head_type
from quiz.facts.terms.trades import NATIVES
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_MONTHS = word_set(
    """january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday spring summer autumn fall winter christmas easter"""
)
_POSSESSIVE_PARTS = word_set(
    """Critics Writers Readers Players Teachers Editors Actors Directors Farmers Workers Children Women Men
    People Queen King Prince St"""
)
_RANKED = NATIVES | word_set("CEO CFO CTO President Director Chairman Mayor")
"""What stands before a name and is no part of it."""
_TONGUES = (
    *("ish", "ese", "ian", "can", "ch", "ic", "tin", "elsh", "reek", "Thai", "indi", "man", "ebrew", "Tamil"),
    *("rean", "alan", "Urdu", "Malay", "hili", "aori", "Zulu", "asque", "Norse"),
)
_ADJECTIVES = tuple(word_set("-led -born -based -style -era -speaking -built -owned -language -trained"))
_FORMATS = ("Blu-ray", "DVD", "CD-")
_NOT_NAMES = word_set(
    """PhD Ph.D. DPhil D.Phil. MBA MSc BSc I OK AM PM BC AD BCE CE DVD DVDs CD
    CDs TV LP EP UK US U.S. U.K. D.C. GDP ISBN Blu-ray"""
)
_BODIES = word_set(
    """railway railroad tramway company canal society committee association union club bank trust corporation
    commission institute league partnership board council agency"""
)
_FIELDS = word_set(
    """arts sciences science letters technology engineering humanities industry commerce design medicine
    surgery surgeons physicians agriculture fisheries forestry mines history archaeology literature
    culture sport economics politics education mechanics natural fine"""
)
"""What a body may be "of", two and two: "the Academy of *Arts and Sciences*"."""
_OPENERS = word_set(
    """construction development filming shooting production recording publication circulation work design
    excavation restoration membership admission attendance coverage"""
)


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens `start` to `end` (exclusive, of the paragraph) that make one name. `text` is the source's."""

    start: int
    end: int
    text: str
    head: Token
    before: Token | None
    mask: Mask | None = None


_IRISH = ("An", "Na")
"""Articles within a name ("in *An* Rinn"), without which it would be cut."""


@lru_cache(maxsize=1 << 12)
def tidy(surface: str) -> str:
    """A name without article, possessive ending and outer punctuation."""
    surface = " ".join(surface.split()).strip(" ,;:'’\"“”")
    surface = surface[:-1] if surface.endswith(("s'", "s’")) else re.sub(r"['’]s?$", "", surface)
    return re.sub(r"^(?:the|The|a|A|an|An) (?=\S)", "", surface)


def name_runs(sentence: Sentence) -> tuple[Run, ...]:
    """The names of a sentence, left to right. Dates, roles and nationalities are not names."""
    notes, key = sentence.paragraph.notes, ("runs", sentence.tokens.start)
    if key not in notes:
        notes[key] = tuple(_read_runs(sentence))
    found: tuple[Run, ...] = notes[key]
    return found


def _read_runs(sentence: Sentence) -> Iterator[Run]:
    doc, first, last = sentence.tokens.doc, sentence.tokens.start, sentence.tokens.end
    i = first
    while i < last:
        mask = sentence.paragraph.mask_at(doc[i])
        if mask is not None:
            if not mask.is_subject:
                yield Run(i, i + 1, mask.name, doc[i], doc[i - 1] if i > first else None, mask)
            i += 1
        elif _starts(doc[i], first, sentence.paragraph.known) or _particle_start(sentence, i, last):
            end = _extend(sentence, i, last)
            run = _run(sentence, i, end, first)
            if run is not None:
                yield run
            i = end
        else:
            i += 1


def _run(sentence: Sentence, start: int, end: int, first: int) -> Run | None:
    doc = sentence.tokens.doc
    while start < end - 1 and doc[start].text in _RANKED:
        start += 1
    text: str = doc[start:end].text
    if (
        text.startswith(_FORMATS)
        or text.endswith(_ADJECTIVES)
        or (start - 1 > first and doc[start - 1].text in _IRISH)
    ):
        return None
    if (
        end - start == 1 and (text in TITLES or (len(text) < 3 and text not in ("Xi", "Li", "Wu")))
    ) or text in _NOT_NAMES:
        return None
    head = doc[start:end].root
    return Run(start, end, text, head, doc[start - 1] if start > first else None)


def _starts(token: Token, first: int, known: frozenset[str]) -> bool:
    """Whether a token can begin a name."""
    text = token.text
    if not text[:1].isupper() or token.lower_ in _MONTHS or not any(c.isalpha() for c in text):
        return False
    if text.endswith(_ADJECTIVES):
        return False
    if token.i == first and token.lower_ in _OPENERS:
        return token.i + 1 < len(token.doc) and token.nbor(1).text[:1].isupper()
    if token.i == first or token.doc[token.i - 1].text in ('"', "“", ":"):
        return (
            token.pos_ == "PROPN"
            or token.text in known
            or (token.pos_ == "NOUN" and token.ent_type_ != "" and not token.is_stop)
        )
    if token.ent_type_ == "NORP" and not (
        _acts_alone(token) or (token.i + 1 < len(token.doc) and token.nbor(1).pos_ == "PROPN")
    ):
        return False
    if token.pos_ == "PROPN":
        return True
    nationality = token.pos_ == "ADJ" and token.ent_type_ in ("NORP", "")
    return (
        not nationality
        and token.pos_ in ("NOUN", "VERB", "X", "ADJ", "NUM", "INTJ", "ADV", "PRON", "DET")
        and not token.is_stop
    )


def _acts_alone(token: Token) -> bool:
    """Whether a word that the parser takes for a people's name is somebody's: "In 1901 Wasik was hired"."""
    if token.tag_ != "NNP" or token.children:
        return False
    placed = token.dep_ == "pobj" and token.head.lower_ in ("in", "at", "near")
    return token.dep_ in ("nsubj", "nsubjpass") or (placed and not token.text.endswith(_TONGUES))


def _capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.lower_ not in _MONTHS


def _particle_start(sentence: Sentence, i: int, last: int) -> bool:
    """Whether a lower-case particle opens a surname ("van der Morrow")."""
    doc = sentence.tokens.doc
    if doc[i].text not in PARTICLES or doc[i].text in ("y", "el", "la", "le", "das", "dem", "des", "upon"):
        return False
    j = i + 1
    while j < last and doc[j].text in PARTICLES:
        j += 1
    return j < last and _starts(doc[j], sentence.tokens.start, sentence.paragraph.known)


def _extend(sentence: Sentence, start: int, last: int) -> int:
    """The end of the name that begins at `start`."""
    end = start + 1
    while end < last:
        step = _step(sentence, start, end, last)
        if not step:
            break
        end += step
    return end


def _step(sentence: Sentence, start: int, end: int, last: int) -> int:
    """How many more tokens belong to the name, 0 when it is over."""
    doc = sentence.tokens.doc
    token = doc[end]
    if sentence.paragraph.mask_at(token) is not None:
        return 0
    if _capital(token) and any(c.isalpha() for c in token.text) and token.text not in _NOT_NAMES:
        return 1 if token.pos_ != "PRON" or token.text == "O" else 0
    after = doc[end + 1] if end + 1 < last else None
    if after is None:
        return 0
    if token.text in ("&",) and _capital(after):
        return 2
    if token.text == "," and after.text in ("Jr.", "Jr", "Sr.", "Inc.", "Ltd."):
        return 2
    if token.text in PARTICLES or (token.text[:1].islower() and token.text in ("van", "der")):
        j = end
        while j < last and doc[j].text in PARTICLES:
            j += 1
        return j - end + 1 if j < last and _capital(doc[j]) else 0
    if (
        token.text.isdigit()
        and len(token.text) < 4
        and doc[end - 1].text
        in ("Stage", "Apollo", "Route", "Highway", "Number", "Radio", "Channel", "PlayStation", "Windows")
    ):
        return 1
    owned = end + 1 < last and doc[start : end + 2].text in sentence.paragraph.known
    return 2 if owned else _step_joined(doc, start, end, last)


def _step_joined(doc: Any, start: int, end: int, last: int) -> int:
    """Joining by of/for/the ("Guild of Screenwriters") and by a plural's possessive ("Critics' Choice")."""
    token = doc[end]
    if token.text in ("of", "for", "and"):
        j = end + 1
        if token.text == "of" and j < last and doc[j].text == "the":
            j += 1
        if j >= last or not _capital(doc[j]) or doc[j].pos_ not in ("PROPN", "NOUN", "ADJ"):
            return 0
        fields = doc[end - 1].lower_ in _FIELDS and doc[j].lower_ in _FIELDS and doc[end - 2].text == "of"
        if token.text == "and" and (fields or _is_one_body(doc, start, end, last)):
            return j - end + 1
        head = doc[end - 1].lower_
        named = given_name_sex(doc[start].text, alone=True) or doc[max(0, start - 1)].lower_ in CALLING
        called = end == start + 1 and j == end + 1 and named
        if token.text == "of" and (head in JOINING_HEADS or called):
            return j - end + 1
        if token.text == "for" and head in (
            "school",
            "centre",
            "center",
            "society",
            "institute",
            "party",
            "medal",
            "prize",
            "academy",
        ):
            return j - end + 1
        return 0
    if token.text in ("'", "’", "'s", "’s") and end + 1 < last and _capital(doc[end + 1]):
        return 2 if _owns(doc, start, end, last) else 0
    return 0


def _is_one_body(doc: Any, start: int, end: int, last: int) -> bool:
    """Whether what "and" joins is one body's name ("the *Harl and Solmouth Junction Railway* was …")."""
    if start == 0 or doc[start - 1].lower_ != "the" or head_type(doc[end - 1].lower_) is not None:
        return False
    stop = end + 1
    while stop < last and (_capital(doc[stop]) or (doc[stop].text == "of" and _capital(doc[stop + 1]))):
        stop += 1
    return stop > end + 2 and doc[stop - 1].lower_ in _BODIES


def _owns(doc: Any, start: int, end: int, last: int) -> bool:
    """Whether the possessive ending at `end` stands inside a name ("the Girls' High School")."""
    owner = doc[end - 1]
    ends = [doc[k].lower_ for k in range(end + 1, min(end + 4, last))]
    headed = any(
        (head_type(w) and w not in ("award",)) or w in ("circle", "choice", "guild", "day", "cup")
        for w in ends
    )
    several = owner.text.endswith("s") and doc[end].text in ("'", "’") and owner.tag_[:2] == "NN"
    saint = end - 2 >= start and re.fullmatch(r"St\.?", doc[end - 2].text) is not None
    return headed and (owner.text in _POSSESSIVE_PARTS or several or saint or ends[:1] == ["arms"])
