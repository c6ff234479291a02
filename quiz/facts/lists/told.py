"""What a cell tells: the words that a column's cell puts into a question, by the name of the column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from quiz.facts.infobox.items import is_name, is_person, when_phrase, years_phrase
from quiz.facts.lists.columns import KILLED, LED
from quiz.facts.names.geography import COUNTRIES
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import head_type
from quiz.facts.terms.trades import is_role
from quiz.facts.values import Quantity, number_text, parse_value

_COMMON = re.compile(
    r"\b(?:family|state|government|public|others?|free float|employees|shares|treasury)\b", re.I
)
"""Holders of shares that are no name."""
_PARTY = re.compile(
    r"(?!the ).* (?:Party|Union|League|Alliance|Front|Movement|List|Bloc|Coalition|Congress|Democrats"
    r"|Liberals|Conservatives|Socialists|Federation|Confederation|Group|Association|Greens|Nationalists)"
)
_SEVERAL = re.compile(r"(?:Earls|Dukes|Counts|Barons|Lords|Kings|Bishops|Heirs|Trustees|Sons|House|Crown)\b")
"""What several holders of a title are called together."""
_GIVING = re.compile(r"(?:Awards|Festival|Ceremony|Prizes|Oscars|BAFTAs)$")
"""How an event is called at which prizes are given."""
_CONTESTED = re.compile(
    r"(?:Cup|Trophy|Championships?|Prix|Games|Open|Marathon|Classic|Race|Derby|Stakes|Medal|Shield|Plate"
    r"|League|Bowl|Masters|Tournament|Guineas|Oaks|Handicap|Hurdle|Chase|Ridge|Face|Buttress|Pillar|Couloir|Spur)$"
    r"|^(?:Tour|[A-Z]\w+ [A-Z]\w+) of "
)
"""Names of races and of climbs that stand with "the"."""
_TRAIT = re.compile(r"(?:an?|the) (?!(?:young|old|mysterious|strange|local)? ?(?:man|woman|boy|girl)$)")
_RANKS = {"1st": "", "2nd": "second-", "3rd": "third-", "4th": "fourth-", "5th": "fifth-", "6th": "sixth-"}
_TITLED = re.compile(
    r"(?:Lords|Counts|Earls|Dukes|Barons|Princes|House|Marquis|Marquess|Duke|Earl|Count|Baron|Prince|Bishop|City"
    r"|Town|Bank|Order|Knights) of "
)
"""Who stands with "the"."""
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_ADAPTED = {
    **dict.fromkeys(("film", "television film", "television series"), "directed"),
    **dict.fromkeys(("radio play", "stage play", "play"), "wrote"),
    **dict.fromkeys(("opera", "musical"), "composed"),
    "ballet": "choreographed",
}
"""What is done to make an adaptation of a kind."""
_NTH = {"2": "second", "3": "third", "4": "fourth", "5": "fifth"}
_ARTICLED = re.compile(
    r"United |Netherlands|Philippines|Soviet |Bahamas|.* (?:Republic|Union|Islands|States)$"
)
_BODY = re.compile(
    r"\b(?:Army|Division|Brigade|Regiment|Corps|Fleet|Squadron|Battalion|Battery|Group|Flotilla|Wing|Guards?|"
    r"Cavalry|Infantry|Artillery|Militia|Legion|Hussars|Dragoons|Fusiliers|Grenadiers|Rifles|Marines|Lancers|"
    r"Cuirassiers|Rangers|Volunteers|Engineers|Sappers|Company|Troop|Police|Train|Watch|Partisans|Archers|Horse)\b"
)
DONE = {
    **dict.fromkeys(("appearances", "assists"), "make"),
    "caps": "win",
    **dict.fromkeys(("games", "matches"), "play"),
    **dict.fromkeys(("goals", "tries", "points", "runs", "hundreds", "centuries"), "score"),
    **dict.fromkeys(("wickets", "catches"), "take"),
    **dict.fromkeys(("wins", "titles", "medals", "saves", "shutouts"), "have"),
}
"""What a player does to have what records count."""


def told_of(cells: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """What the cells of a line tell: once, or for each of two people that share it; nothing where a cell is
    none of its column."""
    told: dict[str, str] = {}
    for name, text in cells.items():
        words = _TURNS[name](text) if name in _TURNS else {name: text}
        if words is None:
            return
        told |= words
    if "way" in told:
        told["route"] += f", {told.pop('way')}"
    if "position" in told:
        told["player"] = f"the {told.pop('position')} {told['player']}"
    people = re.split(r" and | & ", told["who"]) if "who" in told else []
    if any(head_type(who.rpartition(" ")[2]) for who in people):
        return
    if len(people) == 2 and all(" " in who for who in people):
        yield from ({**told, "who": who, "mate": mate} for who, mate in (people, people[::-1]))
    else:
        yield told


def _spanned(text: str) -> Mapping[str, str]:
    """The years of a time in office: "from 1966 to 1988", when it began and, where it is over, ended."""
    ends = re.findall(r"\d{4}", text)
    if text.startswith("since") or not text.strip().endswith(ends[-1]):
        return {"since": ends[0]}
    sides = re.split(r"\s*[–-]\s*| to ", text)
    told = {"years": f"from {sides[0]} to {sides[1]}" if len(sides) > 1 else years_phrase(text)}
    return told | ({"start": ends[0], "until": ends[-1]} if len(ends) > 1 else {})


def _counted(text: str) -> Mapping[str, str]:
    value = parse_value(text.removesuffix(" built"))
    if not isinstance(value, Quantity):
        return {"count": text}
    return {"count": number_text(value), "counted": value.noun}


def _inside(name: str, *, role: bool = False) -> str:
    """A name as it stands inside a sentence: "a pedlar", "the British Academy Games Awards"."""
    if re.match(r"(?:A|An|The) ", name):
        return name[0].lower() + name[1:] if name[0] == "A" or role else name
    return f"the {name}" if _GIVING.search(name) or _CONTESTED.search(name) else name


def land(name: str) -> str:
    """A land inside a sentence: "the Bahamas"."""
    return f"the {name}" if _ARTICLED.match(name) else name


def _force(name: str) -> Mapping[str, str]:
    """A unit inside a sentence, and what it is: "the 3rd Brigade", the ship "Resolute"."""
    body = bool(_BODY.search(name))
    articled = body and not re.match(r"[Tt]he |\S+['’]s? ", name)
    return {"force": name, "unit": f"the {name}" if articled else name, "kind": "unit" if body else "ship"}


def force_roles(name: str, *, afloat: bool) -> Mapping[str, str]:
    """A unit or a ship inside a sentence, and how men belong to it: "of the 3rd Brigade"."""
    told = _force(name)
    if told["kind"] == "ship" and afloat:
        return {"item": f"the ship {name}", "aboard": "aboard"}
    return {"item": f"the {name}" if told["kind"] == "ship" and " " in name else told["unit"], "aboard": "of"}


def _won(score: str) -> Mapping[str, str] | None:
    """A score that the side before it won, nothing told of it."""
    own, other = (int(part) for part in re.split("[–-]", score))
    return {} if own > other else None


def _maker(name: str) -> Mapping[str, str]:
    """Who gave an instrument, and what it is."""
    sort = head_type(name.split()[0]) or head_type(name.split()[-1])
    return {"maker": name, "sort": sort[1] if sort else "institution"}


def _from(name: str) -> Mapping[str, str]:
    """The land that somebody or something comes from, told alone or behind a town."""
    last = name.rpartition(", ")[2]
    return {"from_land": last} if last in COUNTRIES else {}


def _lord(name: str) -> Mapping[str, str] | None:
    """One man who had a title."""
    several = _SEVERAL.match(name) or head_type(name.rpartition(" ")[2])
    return None if several or given_name_sex(name) == "f" else {"lord": name}


def _role(name: str) -> Mapping[str, str]:
    """A role inside a sentence, and by its name where it has one: "a pedlar" has none."""
    told = _inside(name, role=True)
    return {"role": told} if told[0].islower() else {"role": told, "called": told}


def _standing(name: str) -> str:
    """A party or a candidate inside a sentence: "the Agrarian League"."""
    return f"the {name}" if _PARTY.fullmatch(name) else name


def _post(cell: str) -> Mapping[str, str]:
    """Small letters that name a post, as far as is known, and its trade."""
    post = cell.lower()
    trade = re.split(r" (?:of|for|without|to) ", post)[0].split()[-1]
    known = is_role(trade) and re.fullmatch(r"[a-z -]+", post)
    return {"post": post, "trade": trade} if known else {}


_TURNS: Mapping[str, Callable[[str], Mapping[str, str] | None]] = {
    "span": _spanned,
    "made": _spanned,
    "count": _counted,
    "rank": lambda text: {"rank": _RANKS[text]} if text in _RANKS else None,
    "trait": lambda text: {"trait": text} if _TRAIT.match(text) else None,
    "part": lambda text: {"part": text.removeprefix("as ")},
    "led": lambda text: {"led": led["name"] if (led := LED.fullmatch(text)) else text},
    "end": lambda text: {"end": "won" if text.lower() == "won" else "nominated"},
    "holder": lambda text: None if _COMMON.search(text) else {"holder": text},
    "body": lambda text: {"body": _inside(text)} if _GIVING.search(text) else None,
    "lord": _lord,
    "race": lambda text: {"race": _inside(text)},
    "role": _role,
    "force": _force,
    "till": lambda text: {"begin": "begin" if text else "take place"},
    "chart": lambda text: {"chart": text if re.search(r"(?:\d|[Cc]hart)$", text) else f"{text} chart"},
    "nth": lambda text: {"rank": _NTH[text]} if text in _NTH else {},
    "noun": lambda text: {"noun": text, "done": DONE[text]},
    "country": lambda text: {"country": land(text)} if text in COUNTRIES else {},
    "territory": lambda text: {"place": land(text)},
    "battle": lambda text: {"battle": f"the {text}"},
    "maker": _maker,
    "head": lambda text: _from(text) or ({"head": text} if is_person(text) else {}),
    "home": _from,
    "city": lambda text: {"city": text} if is_name(text) else {},
    "function": _post,
    "day": lambda text: {"day": when_phrase(text)} if when_phrase(text) else None,
    "mishap": lambda text: {"mishap": re.sub(r"^(?:an?|the) ", "", text)},
    "toll": lambda text: {"toll": toll["dead"]} if (toll := KILLED.fullmatch(text)) else {},
    "work": lambda text: {"work": text.strip('"“”')},
    "tally": _won,
    "who": lambda text: {"who": f"the {text}" if _TITLED.match(text) else text},
    "binomial": lambda text: {"item": re.sub(r"^([A-Z])[a-z]+\.? ", r"\1. ", text)},
    "medium": lambda text: {"medium": text} | ({"did": did} if (did := _ADAPTED.get(text)) else {}),
    "by": lambda text: {"did": {"written": "wrote"}.get(text, text)},
    "place_no": lambda text: {"rank": _ORDER[int(text) - 1]} if int(text) <= len(_ORDER) else {},
    "stage": lambda text: {"stage": text[0].lower() + text[1:]},
    "runner": lambda text: None if _COMMON.search(text) else {"runner": _standing(text)},
}
"""What a cell of a column tells: words by their names, nothing where it is not asked, None where its line is
of another list."""
