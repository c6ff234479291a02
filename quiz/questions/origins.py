"""Where a person's name comes from, as far as the name tells: beside "István" no "Arthur" tempts anybody."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from quiz.facts.names.given import given_name_sex, is_given_name, plain
from quiz.facts.names.lexicon import PARTICLES, TITLES
from quiz.questions.gazetteer.more_given import MORE_GIVEN
from quiz.questions.gazetteer.origins import MEN, SURNAMES, WOMEN
from quiz.questions.gazetteer.spoken import FLAVOURS

_NATION = re.compile(r"\b[Ww]hich (?:[a-z]+ )?([A-Z][a-z]+)\b")
_GIVEN, _SURNAME, _LETTER = 3, 4, 2
ENDINGS: Mapping[str, str] = {
    "Poland": "ski ska cki cka wicz czyk czak ński ńska",
    "Sweden": "sson qvist ström strøm berg lund gren blom dotter",
    "Norway": "vold stad rud land",
    "Denmark": "sen gaard trup",
    "Finland": "nen",
    "Russia": "ov ova ev eva sky skaya enko chenko",
    "Romania": "escu eanu",
    "Greece": "poulos akis idis iadis oglou",
    "Spain": "ez",
    "Italy": "ini elli etti ucci ello accio",
    "Germany": "mann bauer stein bein hardt hofer",
    "Netherlands": "stra kerk huis veld dijk sma",
    "France": "ault eau aux ière oux quet",
    "Portugal": "eiro eira ães ões",
    "Hungary": "mosi ffy ói",
    "Scotland": "bairn",
    "Japan": "moto gawa yama mura",
    "Wales": "ddocks",
}
"""How surnames end that are in no table."""
STARTS: Mapping[str, str] = {
    "Scotland": "Mac Mc",
    "Ireland": "O' Fitz",
    "Netherlands": "Van",
}
LETTERS: Mapping[str, str] = {
    "Poland": "łśżźńęą",
    "Hungary": "őű",
    "Czech": "řěůť",
    "Norway": "øå",
    "Portugal": "ãõ",
    "Turkey": "ğıİ",
    "Spain": "ñ",
    "France": "èêëîœ",
}
_BEFORE_NAMES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("van", "ter", "ten"), ("Netherlands",)),
    **dict.fromkeys(("von", "zu"), ("Germany",)),
    **dict.fromkeys(("di", "della", "dei"), ("Italy",)),
    **dict.fromkeys(("da", "dos", "das"), ("Portugal",)),
    **dict.fromkeys(("de", "du", "des"), ("France",)),
}
"""What a small word before a surname tells: no more than a letter where others have it, too."""
COUSINS: tuple[frozenset[str], ...] = (
    frozenset(("England", "Scotland", "Ireland", "Wales")),
    frozenset(("Sweden", "Norway", "Denmark", "Finland")),
    frozenset(("Germany", "Netherlands", "Denmark", "Sweden", "Norway")),
    frozenset(("Spain", "Portugal", "Italy")),
    frozenset(("Poland", "Czech", "Russia")),
    frozenset(("Nigeria", "Ghana")),
)
"""Whose names sound alike enough to stand beside each other."""
SPEAKERS: Mapping[str, str] = {
    **dict.fromkeys(("Austria", "Switzerland"), "Germany"),
    "Belgium": "France",
    **dict.fromkeys(
        ("Chile", "Argentina", "Peru", "Mexico", "Colombia", "Bolivia", "Uruguay", "Spanish"), "Spain"
    ),
    "Brazil": "Portugal",
    **dict.fromkeys(("United States", "Canada", "Australia", "New Zealand", "South Africa"), "England"),
    "Ukraine": "Russia",
}
"""Countries whose people are called as those of another are."""


@lru_cache(maxsize=1 << 12)
def origins_of(name: str) -> frozenset[str]:
    """The countries whose people are most likely called so, empty where nothing tells.

    >>> sorted(origins_of("István Halmosi"))
    ['Hungary']
    """
    spoken = name.replace("-", " ").split()
    parts = [part for part in spoken if part not in TITLES and part not in PARTICLES]
    votes: Counter[str] = Counter()
    votes.update({land: _LETTER for word in spoken[1:] for land in _BEFORE_NAMES.get(word, ())})
    for place, part in enumerate(parts):
        given = place == 0 and (len(parts) > 1 or plain(part) not in _by_surname() or is_given_name(part))
        told = _by_given().get(plain(part), ()) if given else _of_surname(part)
        votes.update(dict.fromkeys(told, _GIVEN if given else _SURNAME))
        votes.update({origin: _LETTER for origin, letters in LETTERS.items() if set(letters) & set(part)})
    most = max(votes.values(), default=0)
    return frozenset(origin for origin, count in votes.items() if count == most)


def is_known_surname(name: str) -> bool:
    """Whether the tables hold a surname, and not its ending alone."""
    return plain(name) in _by_surname()


def _of_surname(part: str) -> Iterable[str]:
    known = _by_surname().get(plain(part))
    if known:
        return known
    starts = [origin for origin, heads in STARTS.items() if _starts(part, heads.split())]
    return starts or [
        o for o, ends in ENDINGS.items() if len(part) > 4 and part.endswith(tuple(ends.split()))
    ]


def _starts(part: str, heads: Sequence[str]) -> bool:
    return any(part.startswith(head) and part[len(head) : len(head) + 1].isupper() for head in heads)


@cache
def _by_given() -> Mapping[str, tuple[str, ...]]:
    more = ((land, tuple(names.split())) for land, names in MORE_GIVEN.items())
    return _inverted((*MEN.items(), *WOMEN.items(), *more))


@cache
def _by_surname() -> Mapping[str, tuple[str, ...]]:
    return _inverted(SURNAMES.items())


def _inverted(tables: Iterable[tuple[str, tuple[str, ...]]]) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for origin, names in tables:
        for name in names:
            found[plain(name)].append(origin)
    return {name: tuple(dict.fromkeys(origins)) for name, origins in found.items()}


def sound_alike(one: str, other: str) -> bool:
    """Whether two people may be of one country or of neighbours, as far as their names tell."""
    mine, its = origins_of(one), origins_of(other)
    if not mine or not its or mine & its:
        return True
    return any(mine & cousins and its & cousins for cousins in COUSINS)


@lru_cache(maxsize=1 << 10)
def nation_asked(stem: str) -> str:
    """The land whose people a question asks for ("Which Dutch physiotherapist"), "" where it tells none."""
    for match in _NATION.finditer(stem):
        land = next((land for land, told in FLAVOURS.items() if match[1] in told.split()[1:]), "")
        if land and (origin := of_people(land)):
            return origin
    return ""


def of_people(nation: str) -> str:
    """The origin of the names of a country's people, "" for an unknown one."""
    origin = SPEAKERS.get(nation, nation)
    return origin if origin in SURNAMES else ""


@lru_cache(maxsize=1 << 10)
def sex_told(name: str) -> str:
    """The sex that a given name tells, by the tables of all tongues: "f", "m" or ""."""
    told = given_name_sex(name, alone=True)
    first = plain(next(iter(name.replace("-", " ").split()), ""))
    woman, man = first in _all_women(), first in _all_men()
    return told or ("f" if woman and not man else "m" if man and not woman else "")


@cache
def _all_women() -> frozenset[str]:
    return frozenset(plain(name) for names in WOMEN.values() for name in names)


@cache
def _all_men() -> frozenset[str]:
    return frozenset(plain(name) for names in MEN.values() for name in names)
