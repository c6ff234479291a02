"""People of nobody's knowledge, for answers beside whom the document names too few of their land and sex.

"Gunhild" (whose widow?) ─▶ Ragnhild, Sigrid, Astrid     "Gustaf Wennerlund" ─▶ Hjalmar Engström, …
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.facts.names.given import is_given_name, plain
from quiz.facts.names.lexicon import TITLES, head_type
from quiz.questions.ages import begun
from quiz.questions.fame import great_people, is_of_the_world
from quiz.questions.gazetteer.origins import MEN, SURNAMES, WOMEN
from quiz.questions.gazetteer.spoken import FLAVOURS
from quiz.questions.likeness import royal
from quiz.questions.origins import COUSINS, is_known_surname, nation_asked, of_people, origins_of, sex_told
from quiz.questions.plain_names import plain_name
from quiz.questions.same_sex import sex_of, shown_sex
from quiz.questions.wordset import YEAR, contains, digest, words

_SUFFRAGE = 1930
"""Before which year somebody of whom a document tells is likely a man."""
_MOST, _OFTEN, _ALIKE, _OPTIONS = 12, 4, 3, 3
_OF_KIN = ("frame.tie.", "frame.life.married", "infobox.spouse", "infobox.pen_name")
_OF_BLOOD = ("frame.life.parents", "frame.life.son_of", "frame.life.daughter", "infobox.parents")
ISLES = frozenset(("England", "Scotland", "Ireland", "Wales"))
_OF_A_ROLE = ("infobox.", "cast.")
"""Relations that tell people alone."""
_CAPITAL = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]+(?:-[^\W\d_a-zß-ÿ][^\W\d_]+)?")
_NOBODY = re.compile(r"\d|\b(?:of|and|the)\b|[&/]")


def people_like(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...]:
    """Names that people of the answer's land and sex bear, () where these are not known."""
    if fact.answer.type not in ("person", "character") or fact.answer.text in great_people():
        return ()
    name = plain_name(fact.answer.text)
    kin = fact.relation.startswith(_OF_KIN) or " " not in name
    if not _is_of_somebody(name, fact, base) or (not kin and is_of_the_world(base)):
        return ()
    origin = origin_of_person(name, fact, stem, base)
    if not origin:
        return ()
    sex = shown_sex(stem, fact, base).sex or sex_of(fact.answer.text, base) or sex_told(name)
    if not sex and _year_of(fact, stem, base) < _SUFFRAGE:
        sex = "m"
    text, said = base.document.text, {*words(stem)}
    return tuple(n for n in _made(name, origin, sex, key) if said.isdisjoint(words(n)) and n not in text)


def _year_of(fact: Fact, stem: str, base: FactBase) -> int:
    """The latest year that a question or its evidence tells, or else that in which the subject began."""
    told = [int(year) for year in YEAR.findall(stem)]
    told = told or [year for place in base.quoted(fact.evidence) for year in base.lines[place].years]
    return max(told or begun(base)[:1], default=_SUFFRAGE)


def namesakes(fact: Fact, stem: str, key: str, base: FactBase) -> tuple[str, ...]:
    """People of the answer's surname, where the subject bears it: "Who founded Holm & Co.? *Jonas Holm*".

    () where the question names no such subject, or the land or the sex of the name is not known.
    """
    given, _, rest = fact.answer.text.partition(" ")
    own = base.subject.reference
    said = {word for word in words(own) if len(word) > 2} if contains(stem, own) else set()
    shared = [word for word in words(rest) if word in said]
    if fact.answer.type != "person" or not shared or plain(given) in said or given in TITLES:
        return ()
    if not is_given_name(given) or _NOBODY.search(rest):
        return ()
    sex = shown_sex(stem, fact, base).sex or sex_of(fact.answer.text, base) or sex_told(given)
    origin = origin_of_person(plain_name(fact.answer.text), fact, stem, base)
    if not sex or not origin:
        return ()
    text = base.document.text
    made = [name.split()[0] for name in _made(f"{given} X", origin, sex, key)]
    made = [name for name in made if plain(name)[:_ALIKE] != plain(given)[:_ALIKE]]
    fresh = [f"{name} {rest}" for name in made if name not in text and not contains(stem, name)]
    return tuple(fresh[:_OPTIONS]) if len(fresh) >= _OPTIONS else ()


def _is_of_somebody(name: str, fact: Fact, base: FactBase) -> bool:
    """Whether an answer is surely a person's own name: by a given name, or as the text tells the sex."""
    parts = name.split()
    if parts[0] in TITLES or royal(name) or _NOBODY.search(name) or name.isupper():
        return False
    if len(parts) > 1 and head_type(parts[-1]) is not None and not is_given_name(parts[0]):
        return False
    if len(parts) == 2 and fact.relation.startswith(_OF_A_ROLE) and all(map(_CAPITAL.fullmatch, parts)):
        return True
    sexed = bool(sex_of(fact.answer.text, base)) and (len(parts) > 1 or fact.answer.type == "character")
    given = is_given_name(parts[0].split("-")[0]) or bool(sex_told(parts[0]))
    return sexed or given or (len(parts) > 1 and bool(origins_of(name)))


def origin_of_person(name: str, fact: Fact, stem: str, base: FactBase) -> str:
    """The land whose names are like a person's: the one the question tells, or the name; of several that of
    which the text speaks most; that of the other people where a known given name tells nothing.
    """
    if nation := nation_asked(stem):
        return nation
    own = origins_of(name.split("-")[0] if "-" not in name.split()[0] else name)
    own = origins_of(name.split()[0]) or own if "-" in name.split()[-1] else own
    last = name.split()[-1]
    home = origin_of_people(base)
    if fact.answer.type == "character" and (not own or (own <= ISLES and " " not in name)):
        counts = _counted(base)
        spoken = home if name[-1] in "aiou" and counts.total() < 2 * counts[home] else "England"
        return next(iter(own), spoken)
    if own and home not in own and " " in name and _kindred(home, own, last):
        return home
    if len(own) > 1 and (family := _origin_of_kin(fact, base)) and not origins_of(f"X {last}"):
        return family
    given = origins_of(f"{name.split()[0]} X")
    if home in given and (given == {home} - ISLES or not is_known_surname(last)):
        return home
    if len(own) == 1:
        return next(iter(own))
    if home in own or (not own and (home == "England" or " " not in name)):
        return home or "England"
    if not own:
        counts = _counted(base)
        abroad = not name.isascii() or name[-1] in "aiou"
        mostly = counts[home] >= _OFTEN and counts.total() < 2 * counts[home]
        return home if abroad and mostly else _land_spoken_of(base)
    return min(own, key=lambda origin: (-_spoken_of(origin, base), origin))


def _kindred(home: str, own: frozenset[str], surname: str) -> bool:
    """Whether a given name alone tells lands whose people are called much as those of the document are."""
    akin = any(home in cousins and own & cousins for cousins in COUSINS)
    return akin and not own & origins_of(f"X {surname}")


def _origin_of_kin(fact: Fact, base: FactBase) -> str:
    """The land that the names of the subject's family tell, for one of them; "" where they tell none."""
    if base.subject.cls != "person" or not fact.relation.startswith(_OF_BLOOD):
        return ""
    family = (n for relation, names in base.answers.items() if relation.startswith(_OF_BLOOD) for n in names)
    told = [lands for name in (base.subject.name, *family) if len(lands := origins_of(name)) == 1]
    return next((land for lands in told for land in lands), "")


def maiden_names(fact: Fact, key: str, base: FactBase) -> tuple[str, ...]:
    """Surnames of the land that a woman's given name tells of, where letters or the others agree."""
    name, home = fact.answer.text, origin_of_people(base)
    before = base.document.slice(fact.evidence).partition("née")[0].strip(" ,(").split()[-1:]
    own = origins_of(" ".join((*before, name)))
    tongue = home if home in own else "" if name.isascii() else min(own, default="")
    fellows = [n for n in SURNAMES.get(tongue, ()) if n != name and not contains(base.document.text, n)]
    return tuple(sorted(fellows, key=lambda other: digest(key, "maiden", other)))


@lru_cache(maxsize=2)
def origin_of_people(base: FactBase) -> str:
    """The land from which most people of a document come, by their names."""
    counts = _counted(base)
    return max(sorted(counts), key=lambda origin: counts[origin], default="")


@lru_cache(maxsize=2)
def _counted(base: FactBase) -> Counter[str]:
    """How many people of a document come from each land, by their names."""
    counts: Counter[str] = Counter()
    for entity in base.entities:
        if entity.type in ("person", "character") and " " in entity.text:
            counts.update(origins_of(entity.text))
    return counts


@lru_cache(maxsize=2)
def _land_spoken_of(base: FactBase) -> str:
    """The land of which a document speaks most, and often enough."""
    counts = {land: _spoken_of(land, base) for land in FLAVOURS if land[0].isupper() and of_people(land)}
    best = max(counts, key=lambda land: (counts[land], land))
    return of_people(best) if counts[best] >= _OFTEN else ""


@lru_cache(maxsize=1 << 6)
def _spoken_of(origin: str, base: FactBase) -> int:
    text = base.document.text.replace("West Indi", "")
    return sum(text.count(word) for word in FLAVOURS.get(origin, origin).split())


def _made(like: str, origin: str, sex: str, key: str) -> Iterator[str]:
    """Names built as one is: a given name alone beside one, else a given name and a surname."""
    tables = {"f": (WOMEN,), "m": (MEN,)}.get(sex, (WOMEN, MEN))
    own = {plain(part) for part in like.replace("-", " ").split()}
    given = [n for table in tables for n in table[origin] if plain(n) not in own]
    given = [n for n in given if not sex or sex_told(n) in ("", sex)]
    given.sort(key=lambda name: digest(key, "given", name))
    if " " not in like:
        yield from given[:_MOST]
        return
    surnames = [n for n in SURNAMES[origin] if plain(n) not in own]
    surnames.sort(key=lambda name: digest(key, "surname", name))
    double = "-" in like.split()[-1]
    for place, (first, last) in enumerate(zip(given[:_MOST], surnames, strict=False)):
        other = surnames[-1 - place]
        woman = sex or sex_told(first)
        tail = f"-{_declined(other, woman, origin)}" if double and other != last else ""
        yield f"{first} {_declined(last, woman, origin)}{tail}"


def _declined(surname: str, sex: str, origin: str) -> str:
    """A surname in the form that women bear."""
    if sex != "f":
        return surname
    if origin == "Poland" and surname.endswith(("ski", "cki", "dzki", "ny")):
        return surname[:-1] + "a"
    if origin == "Russia" and surname.endswith(("ov", "ev", "in")):
        return surname + "a"
    if origin == "Czech":
        return surname[:-1] + "á" if surname.endswith("ý") else surname.removesuffix("a") + "ová"
    return surname
