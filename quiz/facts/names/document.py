"""The names of a document: where they stand, what they name, and which short forms mean which full ones.

A name's type is voted on over the whole document. The infobox and the lists count most, then the words
beside the name ("the label Tin Anchor", "…, a playwright"), then its own last word; the parser's label,
which is wrong about every fifth name, counts least.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quiz.facts.language import Sentence
from quiz.facts.names.clues import GIVEN, HEARD, SAID, STATED, find_clues, person_like, role_beside
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import GENERIC_ENDINGS, PARTICLES, PARTS_OF_LAND, TITLES, head_type
from quiz.facts.names.runs import Run, name_runs, tidy
from quiz.facts.names.standing import locates

if TYPE_CHECKING:
    pass

_LOUDEST = 4
_NUMBERS = frozenset(
    ("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIV")
)
_PEERS = frozenset(
    ("Duke", "Duchess", "Earl", "Count", "Countess", "Marquess", "Marquis", "Viscount", "Lord")
)


@dataclass(slots=True)
class Name:
    """One name of the document under its fullest form. `places` are the numbers of its sentences.

    `sex` is "f", "m" or "" (`sexes`), of people only.
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
    sex: str = ""
    places: list[int] = field(default_factory=list)
    votes: Counter[tuple[str, str]] = field(default_factory=Counter)
    heard: Counter[tuple[str, str]] = field(default_factory=Counter)
    stated: Counter[str] = field(default_factory=Counter)

    @property
    def shown(self) -> str:
        """The name as an option, with the article that belongs to it ("The Low Harbour Ensemble")."""
        return f"{self.opening} {self.text}" if self.articled else self.text

    @property
    def sure(self) -> bool:
        """Whether more than the parser's label speaks for the type, and little against it."""
        total = self.total()
        mine = total[self.type]
        enough = mine >= SAID or (self.type == "place" and self.located > 0 and mine >= SAID - 1)
        return enough and 3 * mine >= 2 * sum(count for count in total.values() if count > 0)

    def open_with(self, title: str) -> None:
        """Take the article that a title begins with as the name's own."""
        article, _, rest = title.partition(" ")
        if rest and article in ("The", "A", "An"):
            self.articled, self.opening = True, article

    def total(self) -> Counter[str]:
        """The votes by type. However often the parser hears a type, its word counts little; what an infobox
        or a list states settles the matter.
        """
        total: Counter[str] = Counter()
        for (kind, _), count in self.votes.items():
            total[kind] += count
        for (kind, _), count in self.heard.items():
            total[kind] += min(count, _LOUDEST)
        if self.stated:
            return Counter({kind: total[kind] for kind in self.stated})
        return total

    def settle(self) -> None:
        """Take the type that most votes name; ties fall to the alphabet, so that order never matters."""
        by_type = self.total()
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
            name.role = name.role or role_beside(run)
    for name in names:
        if given_name_sex(name.text) and person_like(name.text) and not _named_after(name):
            name.votes["person", ""] += GIVEN
    names.finish()
    return names


def _named_after(name: Name) -> bool:
    """Whether the words beside a person's name say that it is a ship's, a school's or a work's."""
    said = (count for (kind, _), count in name.votes.items() if kind not in ("person", "character", ""))
    return name.definite or any(count >= SAID for count in said)


def surname(full: str) -> str:
    """The part of a person's name by which later sentences call them, particles included.

    Of "Joanna of Brabant" it is what stands before the place; a peer is called by the place.
    """
    words = [w for w in full.split() if w not in _NUMBERS]
    if "of" in words[1:-1]:
        of = words.index("of", 1)
        called = words[of + 1 :] if words[of - 1] in _PEERS else words[:of]
        return full if len(called) == 1 and called[0] in TITLES else " ".join(called)
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
            own = (
                short in names
                and bool(names[short].stated)
                and names[short].stated.keys() != name.stated.keys()
            )
            own = own or (short in names and names[short].titled)
            if short != full and short in names and not own and not _is_place(names[short], name):
                owners[short].add(full)
    for full, name in names.items():
        for tail in _tails(full):
            if tail in names and names[tail].stated and not name.stated:
                owners[full] = {tail}
    for short, fulls in owners.items():
        known = {full for full in fulls if names[full].stated}
        if len(fulls) > 1 and len(known) == 1 and not names[short].stated:
            owners[short] = known
    direct = {short: min(fulls) for short, fulls in owners.items() if len(fulls) == 1}
    return {s: _follow(f, direct) for s, f in direct.items()}


def _is_place(short: Name, full: Name) -> bool:
    """Whether a short form is used as a place ("in Veltri"), and so is short for no company and no person."""
    stated = any(
        count >= STATED for (kind, _), count in full.votes.items() if kind in ("person", "character")
    )
    return short.located > 0 and not stated


def _tails(full: str) -> Iterable[str]:
    """The ends of a name of two words or more: a person whom the text runs together with an outlet or a trade
    ("Rolling Stones Peter Travers") is the person.
    """
    words = full.split()
    return (" ".join(words[i:]) for i in range(1, len(words) - 1) if words[i - 1] not in ("of", "for", "in"))


def _follow(full: str, direct: dict[str, str]) -> str:
    seen = set()
    while full in direct and full not in seen:
        seen.add(full)
        full = direct[full]
    return full


def _called_by_surname(full: str, top: str) -> bool:
    """Whether a person or a name of no known type has short forms: "Upper Talva" is not "Talva"."""
    return full.split()[0] not in PARTS_OF_LAND and (top == "person" or person_like(full))


def _short_forms(full: str, words: list[str], name: Name) -> Iterable[str]:
    """The shorter ways in which a text may call this name again."""
    kinds = name.total()
    top = max(kinds, key=lambda k: (kinds[k], k)) if kinds else ""
    if top == "character" or (top in ("person", "") and _called_by_surname(full, top)):
        last = surname(full)
        yield last
        yield last[0].upper() + last[1:]
        if " of " not in last:
            yield last.split()[-1]
        if words[0] not in TITLES:
            yield words[0]
        for title in TITLES:
            yield f"{title} {last}"
        if words[0] in TITLES:
            yield " ".join(words[1:])
    if top == "organization" and name.stated and ("organization", "club") in name.votes:
        yield words[0]
        yield words[-1]
    if top == "organization" and words[-1] in GENERIC_ENDINGS:
        yield " ".join(words[:-1])
