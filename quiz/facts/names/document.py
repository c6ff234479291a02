"""The names of a document: where they stand, what they name, and which short forms mean which full ones.

A name's type is voted on over the whole document. The infobox and the lists count most, then the words
beside the name ("the label Tin Anchor", "…, a playwright"), then its own last word; the label of its words,
which is often a guess, counts least.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quiz.facts.language import Sentence
from quiz.facts.names.aliases import find_aliases, share_states, surname
from quiz.facts.names.clues import GIVEN, HEARD, SAID, STATED, find_clues, person_like, role_beside
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.kinds import kind_told
from quiz.facts.names.lexicon import FINE_NOUNS, NOBLES, head_type
from quiz.facts.names.runs import Run, name_runs, tidy
from quiz.facts.names.standing import locates

if TYPE_CHECKING:
    pass

_LOUDEST = 4
_VAGUE = frozenset(("institution", "employer", "owner", "operator", "organization", "venue"))
"""Kinds that rows of an infobox tell, of which a name's own words often know better."""


@dataclass(slots=True)
class Name:
    """One name of the document under its fullest form. `places` are the numbers of its sentences.

    `sex` is "f", "m" or "" (`sexes`), of people only. `inside`: how often it stands behind "in".
    """

    text: str
    type: str = ""
    fine: str = ""
    role: str = ""
    articled: bool = False
    titled: bool = False
    opening: str = "The"
    definite: bool = False
    located: int = 0
    inside: int = 0
    sex: str = ""
    places: list[int] = field(default_factory=list)
    votes: Counter[tuple[str, str]] = field(default_factory=Counter)
    heard: Counter[tuple[str, str]] = field(default_factory=Counter)
    stated: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)

    @property
    def shown(self) -> str:
        """The name as an option, with the article that belongs to it ("The Low Harbour Ensemble")."""
        return f"{self.opening} {self.text}" if self.articled else self.text

    @property
    def sure(self) -> bool:
        """Whether more than the label of its words speaks for the type, and little against it."""
        total = self.total()
        mine = total.get(self.type, 0)
        enough = mine >= SAID or (self.type == "place" and self.located > 0 and mine >= SAID - 1)
        return enough and 3 * mine >= 2 * sum(count for count in total.values() if count > 0)

    def open_with(self, title: str) -> None:
        """Take the article that a title begins with as the name's own."""
        article, _, rest = title.partition(" ")
        if rest and article in ("The", "A", "An"):
            self.articled, self.opening = True, article

    def total(self) -> dict[str, int]:
        """The votes by type. However often the parser hears a type, its word counts little; what an infobox
        or a list states settles the matter.
        """
        total: dict[str, int] = {}
        for (kind, _), count in self.votes.items():
            total[kind] = total.get(kind, 0) + count
        for (kind, _), count in self.heard.items():
            total[kind] = total.get(kind, 0) + min(count, _LOUDEST)
        return {kind: total.get(kind, 0) for kind in self.stated} if self.stated else total

    def settle(self) -> None:
        """Take the type that most votes name; ties fall to the alphabet, so that order never matters."""
        by_type = self.total()
        if not by_type:
            return
        self.type = min(by_type, key=lambda k: (-by_type[k], k))
        fines = {f: n for (k, f), n in self.votes.items() if k == self.type and f}
        self.fine = min(fines, key=lambda f: (-fines[f], f)) if fines else ""
        if self.fine in _VAGUE:
            told = {f: n for f, n in fines.items() if f in FINE_NOUNS}
            self.fine = min(told, key=lambda f: (-told[f], f)) if told else self.fine


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

    def mention(self, run: Run) -> Name | None:
        """The name that a run means where it stands;
        None for "Kranz" in "the Kranz works", which is nobody.
        """
        name = self.find(run.text)
        if name is None or name.type != "person" or run.before is None or run.mask is not None:
            return name
        ship = run.before.text.islower() and head_type(run.before.text) == ("organization", "ship")
        thing = ship or run.before.lower_ in ("the", "a", "an")
        return None if thing and " " not in run.text and name.text != run.text else name

    def forms(self, name: Name) -> tuple[str, ...]:
        """Every spelling by which the document calls a name."""
        return (name.text, *sorted(short for short, full in self._aliases.items() if full == name.text))

    def add(self, text: str) -> Name:
        """The entry for a full form, made if new."""
        return self._names.setdefault(text, Name(text))

    def state(self, text: str, kind: str, fine: str = "", *, weight: int = STATED) -> None:
        """Record that `text` is of a type, as an infobox or a list says."""
        name = self.add(tidy(text))
        name.votes[kind, fine] += weight
        name.stated[kind] += weight
        name.articled = name.articled or text.startswith("The ")
        if kind == "work":
            name.open_with(text)

    def finish(self) -> None:
        """Merge short forms into full ones, then settle the types."""
        share_states(self._names)
        self._aliases = find_aliases(self._names)
        for short, full in self._aliases.items():
            entry = self._names.pop(short, None)
            if entry and short == surname(full) and person_like(full):
                self._names[full].votes["person", ""] += SAID
            if entry:
                self._names[full].places += entry.places
                self._names[full].votes.update(entry.votes)
                self._names[full].heard.update(entry.heard)
                self._names[full].stated.update(entry.stated)
                self._names[full].kinds.update(entry.kinds)
                self._names[full].role = self._names[full].role or entry.role
        for name in self._names.values():
            name.places.sort()
            name.settle()


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
            if run.mask is not None:
                name.titled = True
                name.open_with(run.mask.name)
            if run.before is not None and run.before.text == "The" and run.before.i > sentence.tokens.start:
                name.articled = True
            if run.mask is not None and run.mask.name.startswith("The "):
                name.articled = True
            if run.before is not None and run.before.lower_ == "the":
                name.definite = True
            for kind, fine, weight in find_clues(run, sentence):
                (name.heard if weight <= HEARD else name.votes)[kind, fine] += weight
            name.located += locates(run)
            name.inside += run.before is not None and run.before.text == "in"
            name.role = name.role or role_beside(run)
            if kind := kind_told(run, sentence):
                name.kinds[kind] += 1
    for name in names:
        noble = name.text.split()[0] in NOBLES
        if name.definite and not (name.stated or noble) and _named_after(name) and given_name_sex(name.text):
            name.votes.pop(("person", ""), None)
        if given_name_sex(name.text) and person_like(name.text) and not _named_after(name):
            name.votes["person", ""] += SAID if _nothing_else(name) else GIVEN
    names.finish()
    return names


def _nothing_else(name: Name) -> bool:
    """Whether nothing but the parser's "organization" speaks against a person, and that rarely."""
    others = [(kind, count) for (kind, _), count in name.votes.items() if kind != "person" and count > 0]
    others += [("place", n) for (kind, _), n in name.heard.items() if kind not in ("person", "organization")]
    return not others and name.heard["organization", ""] <= HEARD + 1


def _named_after(name: Name) -> bool:
    """Whether the words beside a person's name say that it is a ship's, a school's or a work's."""
    said = (count for (kind, _), count in name.votes.items() if kind not in ("person", "character", ""))
    return name.definite or any(count >= SAID for count in said)
