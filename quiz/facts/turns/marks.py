"""A sentence with its names, values and things marked: "⟨S0⟩ lies on the river ⟨L1⟩, ⟨Q2⟩ south of ⟨L3⟩."

The letter of a mark tells its kind: S the article's subject, T a thing that can be named again, P a person, G
an organisation, L a place, W a work, E an event, N any other name; D a date, R a range of dates, M money, Q a
measure, U a duration, H a share, C a count (its noun follows as text), A an age.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quiz.facts.frames.spots import Spot
from quiz.facts.language import Sentence
from quiz.facts.names.document import Name
from quiz.facts.reference.mentions import main_subject, title_words
from quiz.facts.reference.pronouns import PRONOUNS, Referent
from quiz.facts.terms.trades import is_role
from quiz.facts.turns.model import PLACE
from quiz.facts.values import Value
from quiz.facts.values.nouns import plural
from quiz.facts.wording.grounding import ANAPHORIC_NOUNS, BRIDGES, LOOSE_ADJECTIVES
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_NAMES = {"person": "P", "character": "P", "organization": "G", "place": "L", "work": "W", "event": "E"}
_VALUES = {
    "date": "D",
    "year_range": "R",
    "money": "M",
    "measure": "Q",
    "duration": "U",
    "share": "H",
    "count": "C",
    "age": "A",
}
_COUNTS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|both|\d+|[Tt]he other)"
    r"(?= ([a-z-]+)(?: ([a-z-]+))?)"
)
_SINGLE = word_set(
    """railway harbour harbor port airport castle cathedral university college lighthouse pier monastery abbey
    tramway metro bridge mill brewery shipyard stadium museum library hospital theatre theater town-hall
    prison fort fortress refinery mine quarry dam canal observatory market synagogue mosque zoo factory
    headquarters ferry tunnel orbiter lander rover spacecraft battlefield line tower hull wreck wall
    walls herbarium collection archive organ dome nave roof spire runway
    citadel palace terminal station temple church school academy newspaper"""
)
_FEATURES = word_set("population name climate elevation altitude area economy density")
_INSIDE = frozenset(["ADJ", "NOUN", "PROPN", "NUM"])
_MOST = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands at one place of a sentence. `text` is how a question says it; `leans` as for a referent."""

    letter: str
    start: int
    end: int
    text: str
    leans: bool = False
    name: Name | None = None
    value: Value | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked sentence: `text` without what stands in brackets, and the source offset of each character."""

    spot: Spot
    text: str
    marks: tuple[Mark, ...]
    places: tuple[int, ...]


def mark(spot: Spot, *, things: bool) -> Marked:
    """Mark a sentence, with or without the things that common nouns name."""
    notes, key = spot.sentence.paragraph.notes, (f"marked {things}", spot.sentence.tokens.start)
    if key not in notes:
        notes[key] = _mark(spot, things)
    marked: Marked = notes[key]
    return marked


def _mark(spot: Spot, things: bool) -> Marked:
    found = sorted(_marks(spot), key=lambda m: (m.start, -m.end, m.letter != "T"))
    found = [m for m in found if things or m.letter != "T"]
    kept: list[Mark] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for number, one in enumerate(kept):
        pieces.append(spot.text[at : one.start])
        places += range(at, one.start)
        token = f"⟨{one.letter}{number}⟩"
        pieces.append(token)
        places += [one.start] * len(token)
        at = one.end
    pieces.append(spot.text[at:])
    places += range(at, len(spot.text) + 1)
    return _bare(Marked(spot, "".join(pieces), tuple(kept), tuple(places)))


def _bare(marked: Marked) -> Marked:
    """Without what stands in brackets."""
    text, places = marked.text, list(marked.places)
    for match in reversed(list(re.finditer(r"\s*\([^()]*\)", text))):
        text = text[: match.start()] + text[match.end() :]
        del places[match.start() : match.end()]
    return Marked(marked.spot, text, marked.marks, tuple(places))


def _marks(spot: Spot) -> Iterator[Mark]:
    for token in spot.sentence.tokens:
        if token.dep_ in ("nsubj", "nsubjpass"):
            found = _pronoun(token, spot) or _noun(token, spot)
            if found is not None:
                yield found
        elif token.pos_ == "NOUN" and _is_subject(token, spot):
            yield _subject(token, spot)
        mask = spot.sentence.paragraph.mask_at(token)
        if mask is not None and mask.is_subject:
            start, end = spot.sentence.place(token)
            yield Mark("S", start, end, spot.page.subject.reference)
    yield from _names(spot)
    yield from _by_name(spot)
    for slot in spot.values:
        value = slot.found.value
        letter = _VALUES.get(value.type, "")
        noun = str(getattr(value, "noun", "")) if value.type == "count" else ""
        end = slot.found.end
        if noun and spot.text[: slot.found.end].endswith(noun):
            end -= len(noun) + 1
        if letter:
            yield Mark(letter, slot.found.start, end, value.text, value=value)


def _names(spot: Spot) -> Iterator[Mark]:
    for run in spot.page.discourse.runs[spot.sentence.span.start].values():
        doc = spot.sentence.tokens.doc
        start, end = spot.sentence.place(doc[run.start])[0], spot.sentence.place(doc[run.end - 1])[1]
        if spot.page.discourse.names_subject(run):
            article = re.search(r"\b[Tt]he $", spot.text[:start])
            yield Mark("S", article.start() if article else start, end, spot.page.subject.reference)
            continue
        name = spot.page.names.mention(run)
        if name is not None:
            yield Mark(_NAMES.get(name.type, "N"), start, end, spot.text[start:end], name=name)


def _by_name(spot: Spot) -> Iterator[Mark]:
    """The subject where it is called by its name, though the parser took it for no name."""
    if spot.page.subject.marked:
        return
    for form in sorted(form for form in spot.page.discourse.forms if form in spot.text):
        for match in re.finditer(rf"(?:\b[Tt]he )?(?<![\w-]){re.escape(form)}(?![\w-])", spot.text):
            yield Mark("S", match.start(), match.end(), spot.page.subject.reference)


def _is_subject(token: Token, spot: Spot) -> bool:
    """Whether "the siege" is the article's, and not "the siege of Holm"."""
    other = any(c.lower_ == "of" and c.i > token.i for c in token.children)
    return not other and spot.page.discourse.is_subject_noun(token)


def _subject(token: Token, spot: Spot) -> Mark:
    named = title_words(token, spot.page.subject)
    first = next((c.i for c in token.children if c.dep_ == "det"), token.i)
    start, end = spot.sentence.place(token.doc[min((first, *named))])[0], spot.sentence.place(token)[1]
    return Mark("S", start, end, spot.page.subject.reference)


def _pronoun(token: Token, spot: Spot) -> Mark | None:
    """A pronoun as what it stands for."""
    if token.lower_ not in PRONOUNS:
        return None
    referent = spot.page.discourse.referent(token, spot.sentence)
    if referent is None and _behind_a_feature(token, spot):
        referent = Referent(None, True)
    if referent is None or not _speaks_of_subject(token, spot):
        return None
    start, end = spot.sentence.place(token)
    return _referred(referent, start, end, spot)


def _behind_a_feature(token: Token, spot: Spot) -> bool:
    """ "The population was 12,684. It is located on the Glom": of a place, not of its population; and "it"
    behind a sentence that begins with the subject's name."""
    before = spot.page.discourse.before(spot.sentence)
    if before is None or token.lower_ != "it" or not token.is_sent_start:
        return False
    head, subject = main_subject(before), spot.page.subject
    if subject.cls != "person" and not subject.marked and _opens(before, spot):
        return True
    return subject.cls in PLACE and head is not None and head.lower_ in _FEATURES


def _opens(sentence: Sentence, spot: Spot) -> bool:
    """Whether a sentence begins with the subject's name and tells of it: "Hestøy is an island …"."""
    text = spot.page.text(sentence)
    forms = "|".join(re.escape(f) for f in sorted(spot.page.discourse.forms))
    return bool(re.match(rf"(?:The )?(?:{forms})(?: \([^()]*\))?,? (?:is|was|has|had|lies|stands)\b", text))


def _speaks_of_subject(token: Token, spot: Spot) -> bool:
    """Whether no other subject stands before the pronoun in its sentence: else "it" may be that one's."""
    runs = spot.page.discourse.runs[spot.sentence.span.start].values()
    for head in spot.sentence.tokens:
        if head.i >= token.i:
            return True
        if head.dep_ not in ("nsubj", "nsubjpass") or head.pos_ not in ("NOUN", "PROPN"):
            continue
        mask = spot.sentence.paragraph.mask_at(head)
        mine = (
            _is_subject(head, spot)
            or (mask is not None and mask.is_subject)
            or head.text in spot.page.discourse.forms
            or any(r.start <= head.i < r.end and spot.page.discourse.names_subject(r) for r in runs)
        )
        if not mine:
            return False
    return True


def _referred(referent: Referent, start: int, end: int, spot: Spot) -> Mark | None:
    if referent.is_subject:
        return Mark("S", start, end, spot.page.subject.reference, referent.leans)
    if referent.name is None:
        if set(re.findall(r"\w+", referent.thing)) & spot.page.discourse.nouns:
            return None
        return Mark("T", start, end, referent.thing, referent.leans)
    letter = _NAMES.get(referent.name.type, "N")
    return Mark(letter, start, end, referent.name.text, referent.leans, referent.name)


def _noun(token: Token, spot: Spot) -> Mark | None:
    """ "the wool exchange", "its ground", "an obelisk of red granite": things that can be named again."""
    if _is_subject(token, spot):
        return _subject(token, spot)
    if token.pos_ != "NOUN" or is_role(token.lower_):
        return None
    first = token.left_edge
    inside = list(token.doc[first.i + 1 : token.i + 1])
    leans = False
    if first.lower_ == "its":
        referent = spot.page.discourse.referent(first, spot.sentence)
        if referent is None or not referent.is_subject:
            return None
        leans = referent.leans
    elif first.lower_ not in ("the", "a", "an"):
        return None
    behind = _of(token)
    if (first.lower_ in ("a", "an") and not behind) or not _telling(token, inside, behind, spot):
        return None
    last = behind[-1] if behind else token
    start, end = spot.sentence.place(first)[0], spot.sentence.place(last)[1]
    words = spot.text[spot.sentence.place(first)[1] : end].strip()
    return Mark("T", start, end, f"the {words}", leans)


def _of(head: Token) -> list[Token]:
    """The "of …" right behind a noun, where it is short and plain."""
    of = next((c for c in head.children if c.lower_ == "of" and c.i == head.i + 1), None)
    if of is None:
        return []
    words = list(of.subtree)
    plain = all(t.pos_ in (*_INSIDE, "DET", "ADP") and t.text not in ",(" for t in words)
    whole = [t.i for t in words] == list(range(words[0].i, words[-1].i + 1))
    return words if plain and whole and len(words) <= _MOST else []


def _telling(head: Token, inside: list[Token], behind: list[Token], spot: Spot) -> bool:
    """Whether a noun phrase says which thing it means, beside the subject of the article."""
    if len(inside) > _MOST or any(t.pos_ not in _INSIDE and t.text != "-" for t in inside):
        return False
    kinds = BRIDGES.get(spot.page.subject.cls, frozenset())
    modifiers = [t for t in inside if t.i != head.i and t.lower_ not in LOOSE_ADJECTIVES and t.text != "-"]
    loose = [t for t in inside if t.lower_ in LOOSE_ADJECTIVES]
    if loose:
        return False
    if modifiers or behind:
        return head.lower_ not in ANAPHORIC_NOUNS or bool(modifiers)
    known = head.lower_ in kinds or head.lower_ in _SINGLE
    return known and plural(head.lower_) not in _counted(spot.page.document.text)


@lru_cache(maxsize=2)
def _counted(text: str) -> frozenset[str]:
    """The words behind numbers: "the tunnel" of a canal with "three long *tunnels*" tells none of them."""
    return frozenset(word for match in _COUNTS.finditer(text) for word in match.groups() if word)
