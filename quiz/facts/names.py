"""The names of a document: where they stand, what they name, and which short forms mean which full ones.

A name's type is voted on over the whole document. The infobox and the lists count most, then the words beside
the name ("the label Tin Anchor", "…, a playwright"), then its own last word; the parser's entity label, which is
wrong about every fifth name, counts least.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quiz.facts.language import Sentence
from quiz.facts.lexicon import COUNTRIES, GENERIC_ENDINGS, HUMAN_VERBS, PARTICLES, TITLES, head_type, is_role
from quiz.facts.runs import Run, name_runs

if TYPE_CHECKING:
    from spacy.tokens import Token

_ENTITY_TYPES = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "WORK_OF_ART": "work",
    "EVENT": "event",
}
_HEARD, _SAID, _ENDING, _STATED = 1, 4, 5, 12


@dataclass(slots=True)
class Name:
    """One name of the document under its fullest form. `places` are the sentences' numbers in the document."""

    text: str
    type: str = ""
    fine: str = ""
    role: str = ""
    articled: bool = False
    located: int = 0
    places: list[int] = field(default_factory=list)
    votes: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def shown(self) -> str:
        """The name as an option, with the article that belongs to it ("The Low Harbour Ensemble")."""
        return f"The {self.text}" if self.articled else self.text

    @property
    def sure(self) -> bool:
        """Whether more than the parser's label speaks for the type."""
        mine = sum(count for (kind, _), count in self.votes.items() if kind == self.type)
        return mine >= _SAID and 3 * mine >= 2 * sum(self.votes.values())

    def settle(self) -> None:
        """Take the type that most votes name; ties fall to the alphabet, so that order never matters."""
        by_type: Counter[str] = Counter()
        for (kind, _), count in self.votes.items():
            by_type[kind] += count
        if not by_type:
            return
        self.type = min(by_type, key=lambda k: (-by_type[k], k))
        fines = {f: n for (k, f), n in self.votes.items() if k == self.type and f}
        self.fine = min(fines, key=lambda f: (-fines[f], f)) if fines else ""


class Names:
    """All names of a document. Look one up by how it stands in the text: `find("van der Morrow")`."""

    def __init__(self) -> None:
        self._names: dict[str, Name] = {}
        self._aliases: dict[str, str] = {}

    def __iter__(self) -> Any:
        return iter(self._names.values())

    def find(self, surface: str) -> Name | None:
        """The name that this form means, or None where it is unknown or could mean two."""
        surface = tidy(surface)
        if surface not in self._names and surface not in self._aliases and surface[:1].isupper():
            lowered = surface[0].lower() + surface[1:]
            surface = lowered if lowered in self._aliases or lowered in self._names else surface
        return self._names.get(self._aliases.get(surface, surface))

    def forms(self, name: Name) -> tuple[str, ...]:
        """Every spelling by which the document calls a name."""
        return (name.text, *sorted(short for short, full in self._aliases.items() if full == name.text))

    def add(self, text: str) -> Name:
        """The entry for a full form, made if new."""
        return self._names.setdefault(text, Name(text))

    def state(self, text: str, kind: str, fine: str = "", *, weight: int = _STATED) -> None:
        """Record that `text` is of a type, as an infobox or a list says."""
        name = self.add(tidy(text))
        name.votes[kind, fine] += weight
        name.articled = name.articled or text.startswith("The ")

    def finish(self) -> None:
        """Merge short forms into full ones, then settle the types."""
        self._aliases = find_aliases(self._names)
        for short, full in self._aliases.items():
            entry = self._names.pop(short, None)
            if entry and short == surname(full) and _person_like(full):
                self._names[full].votes["person", ""] += _SAID
            if entry:
                self._names[full].places += entry.places
                self._names[full].votes.update(entry.votes)
                self._names[full].role = self._names[full].role or entry.role
        for name in self._names.values():
            name.places.sort()
            name.settle()


def _person_like(full: str) -> bool:
    """Whether a name has a person's shape: two to five words, none of which tells another kind."""
    words = full.split()
    return 2 <= len(words) <= 5 and head_type(words[-1].casefold()) is None and "&" not in words


def tidy(surface: str) -> str:
    """A name without article, possessive ending and outer punctuation."""
    surface = re.sub(r"\s+", " ", surface).strip(" ,;:'’\"“”")
    surface = re.sub(r"['’]s?$", "", surface) if not re.search(r"s['’]$", surface) else surface[:-1]
    return re.sub(r"^(?:the|The|a|A|an|An) (?=\S)", "", surface)


def collect_names(sentences: Sequence[Sentence], stated: Iterable[tuple[str, str, str]]) -> Names:
    """Find and type every name.

    Args:
        sentences: the parsed document.
        stated: (text, type, fine type) of what the infobox and the lists say.
    """
    names = Names()
    for text, kind, fine in stated:
        names.state(text, kind, fine)
    for number, sentence in enumerate(sentences):
        for run in name_runs(sentence):
            name = names.add(tidy(run.text))
            name.places.append(number)
            if run.before is not None and run.before.text == "The" and run.before.i > sentence.tokens.start:
                name.articled = True
            for kind, fine, weight in _clues(run, sentence):
                name.votes[kind, fine] += weight
            name.located += _locates(run)
            name.role = name.role or _role(run)
    names.finish()
    return names


def surname(full: str) -> str:
    """The part of a person's name by which later sentences call them, particles included."""
    words = [w for w in full.split() if w not in ("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV")]
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in PARTICLES:
        start -= 1
    return " ".join(words[start:]) if words else full


def find_aliases(names: dict[str, Name]) -> dict[str, str]:
    """Map each short form that only one full name can mean to that name."""
    owners: dict[str, set[str]] = defaultdict(set)
    for full, name in names.items():
        words = full.split()
        if len(words) < 2:
            continue
        for short in _short_forms(full, words, name):
            if short != full and short in names and not _is_place(names[short], name):
                owners[short].add(full)
    direct = {short: min(fulls) for short, fulls in owners.items() if len(fulls) == 1}
    return {s: _follow(f, direct) for s, f in direct.items()}


def _is_place(short: Name, full: Name) -> bool:
    """Whether a short form is used as a place ("in Veltri"), and so is not short for a company or a person."""
    stated = any(count >= _STATED for (kind, _), count in full.votes.items() if kind in ("person", "character"))
    return short.located > 0 and not stated


def _follow(full: str, direct: dict[str, str]) -> str:
    seen = set()
    while full in direct and full not in seen:
        seen.add(full)
        full = direct[full]
    return full


def _short_forms(full: str, words: list[str], name: Name) -> Iterable[str]:
    """The shorter ways in which a text may call this name again."""
    kinds: Counter[str] = Counter()
    for (kind, _), n in name.votes.items():
        kinds[kind] += n
    top = max(kinds, key=lambda k: (kinds[k], k)) if kinds else ""
    if top in ("person", "character", ""):
        last = surname(full)
        yield last
        yield last[0].upper() + last[1:]
        yield words[0]
        for title in TITLES:
            yield f"{title} {last}"
        if words[0] in TITLES:
            yield " ".join(words[1:])
    if top == "organization" and words[-1] in GENERIC_ENDINGS:
        yield " ".join(words[:-1])


def _clues(run: Run, sentence: Sentence) -> Iterable[tuple[str, str, int]]:
    """What the words in and around one mention say of its type: (type, fine type, weight)."""
    words = tidy(run.text).split()
    head = run.head
    label = head.ent_type_
    if " ".join(words) in COUNTRIES:
        yield "place", "country", _STATED
    if label in _ENTITY_TYPES:
        full = label == "PERSON" and len(words) in (2, 3) and _person_like(" ".join(words))
        yield _ENTITY_TYPES[label], "", _HEARD + (2 if full else 0)
    if (head.dep_ in ("nsubj", "agent") and head.head.lemma_.casefold() in HUMAN_VERBS) or (head.dep_ == "pobj" and head.head.dep_ == "agent" and head.head.head.lemma_.casefold() in HUMAN_VERBS):
        yield "person", "", _SAID - 1
    if words[0] == "Best" and len(words) > 1:
        yield "award", "award", _STATED
        return
    if run.mask is not None:
        yield "work", "", _HEARD if run.mask.quoted else _SAID
    elif (len(words) > 1 and (ending := head_type(words[-1].casefold()))) or (len(words) > 2 and words[1] in ("of", "for") and (ending := head_type(words[0].casefold()))):
        yield (*ending, _ENDING)
    if words[0] in TITLES and len(words) > 1 and words[0] not in ("General", "Major"):
        yield "person", "", _SAID
    if re.match(r"(?:[A-Z]\. ?)+[A-Z]", " ".join(words)):
        yield "person", "", _SAID
    if noun := _beside(run):
        if is_role(noun):
            yield "person", "", _SAID
        elif kind := head_type(noun):
            yield (*kind, _SAID + 2)
    if _locates(run):
        yield "place", "venue" if run.before is not None and run.before.lower_ == "at" else "", 3
    if run.start == sentence.tokens.start + 1 and run.before is not None and run.before.text == "On":
        yield "organization", "", _SAID + 2
    following = sentence.tokens.doc[run.end : run.end + 2].text
    if re.match(r", who|, whose|, born|\(born|, aged|, then \d", following):
        yield "person", "", _SAID


def _locates(run: Run) -> bool:
    """Whether a name stands behind "in", "at" or "near" and the parser does not take it for a person or a title."""
    if run.mask is not None or run.before is None or run.before.lower_ not in ("in", "at", "near"):
        return False
    return not _ends_with_head(tidy(run.text).split()) and run.head.ent_type_ not in ("PERSON", "WORK_OF_ART", "EVENT")


def _ends_with_head(words: list[str]) -> bool:
    return len(words) > 1 and head_type(words[-1].casefold()) is not None


def _beside(run: Run) -> str:
    """The common noun that stands right before a name or explains it right after, or ""."""
    before = run.before
    if before is not None and before.pos_ == "NOUN" and before.text.islower() and _leads(before, run):
        return str(before.lower_)
    for child in run.head.children:
        if child.dep_ == "appos" and child.pos_ == "NOUN" and child.i > run.head.i and _indefinite(child):
            return str(child.lower_)
    return ""


def _leads(noun: Token, run: Run) -> bool:
    """Whether a common noun before a name belongs to it ("the singer X"), rather than to another phrase."""
    return noun.head == run.head or run.head.head == noun or noun.dep_ in ("compound", "nmod", "amod")


def _indefinite(token: Token) -> bool:
    return any(c.dep_ == "det" and c.lower_ in ("a", "an", "the") for c in token.children) or token.dep_ == "appos"


def _role(run: Run) -> str:
    noun = _beside(run)
    return noun if noun and is_role(noun) else ""
