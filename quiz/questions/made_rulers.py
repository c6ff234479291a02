"""Rulers beside a ruler: those who reigned before and after, or, in a land on no map, others of its names.

"Henry III" ─▶ Edward I, Richard I, Henry II     "Count Ulrich II of Holm" ─▶ Count Eberhard III of Holm
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from quiz.facts.base import FactBase
from quiz.facts.names.lexicon import NOBLES, TITLES
from quiz.questions.gazetteer.lists import VARIANTS
from quiz.questions.made_people import ISLES, origin_of_people
from quiz.questions.wordset import digest

_REIGNS: Mapping[str, str] = {
    "England": """Henry I, Henry II, Richard I, Henry III, Edward I, Edward II, Edward III, Richard II,
        Henry IV, Henry V, Henry VI, Edward IV, Richard III, Henry VII, Henry VIII, Edward VI, Mary I,
        Elizabeth I, James I, Charles I, Charles II, James II, William III, George I, George II, George
        III, George IV, William IV, Edward VII, George V, Edward VIII, George VI, Elizabeth II""",
    "Scotland": """Malcolm III, David I, Malcolm IV, William I, Alexander II, Alexander III, Robert I,
        David II, Robert II, Robert III, James I, James II, James III, James IV, James V, James VI""",
    "France": """Philip II, Louis VIII, Louis IX, Philip III, Philip IV, Louis X, Philip V, Charles IV,
        Philip VI, John II, Charles V, Charles VI, Charles VII, Louis XI, Charles VIII, Louis XII, Francis
        I, Henry II, Francis II, Charles IX, Henry III, Henry IV, Louis XIII, Louis XIV, Louis XV, Louis
        XVI, Louis XVIII, Charles X""",
    "Germany": """Otto IV, Frederick II, Rudolf I, Henry VII, Louis IV, Charles IV, Frederick III,
        Maximilian I, Charles V, Ferdinand I, Maximilian II, Rudolf II, Ferdinand II, Ferdinand III,
        Leopold I, Joseph I, Charles VI, Charles VII, Francis I, Joseph II, Leopold II, Francis II""",
    "Bavaria": "Maximilian I, Ludwig I, Maximilian II, Ludwig II, Otto I, Ludwig III",
    "Sweden": """Eric XIV, John III, Charles IX, Charles X, Charles XI, Charles XII, Frederick I, Gustav III,
        Gustav IV, Charles XIII, Charles XIV, Oscar I, Charles XV, Oscar II, Gustaf V, Gustaf VI""",
    "Spain": """Charles I, Philip II, Philip III, Philip IV, Charles II, Philip V, Ferdinand VI, Charles III,
        Charles IV, Ferdinand VII, Isabella II, Alfonso XII, Alfonso XIII""",
}
"""Who reigned after whom, by the land of which a text speaks; of Germany the emperors."""
_GIVEN: Mapping[str, str] = {
    "Germany": "Albrecht Eberhard Ernst Friedrich Georg Heinrich Ludwig Ottokar Philipp Rudolf Wilhelm",
    "Denmark": "Christian Erik Frederik Hakon Harald Magnus Oluf Valdemar",
    "Sweden": "Birger Erik Gustav Karl Magnus Valdemar",
    "Norway": "Eystein Hakon Harald Magnus Olav Sigurd Sverre",
    "Poland": "Bolesław Henryk Kazimierz Konrad Leszek Mieszko Przemysł Władysław",
    "Italy": "Alfonso Amedeo Carlo Ercole Ferdinando Filippo Francesco Ludovico Vittorio",
    "Spain": "Alfonso Enrique Fernando Jaime Pedro Ramiro Sancho",
    "France": "Amaury Charles Gaston Geoffroy Guillaume Philippe Raymond Thibaut",
}
_NUMBERS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_RULER = re.compile(
    r"(?P<title>(?:King|Queen|Emperor|Tsar|Grand Duke|Count|Duke|Prince|Elector|Margrave|Landgrave|Earl) )?"
    r"(?P<given>[A-Z]\w+) (?P<number>[IVX]+)(?P<of>,? of [A-Z].*)?"
)
_NEAR = 5
_BYNAMED = re.compile(
    r"(?P<title>(?:Master|Brother|Friar|Father|Abbot|Prior|Bishop|Sir) )?(?P<given>[A-Z][a-z]+) "
    r"(?P<link>of|de) (?P<last>[A-Z][a-z]+)"
)
_OF_OLD = """Adam Geoffrey Gilbert Hugh Nicholas Peter Ralph Reginald Richard Robert Roger Simon Stephen
    Thomas Walter William"""
_NORMANS = """Beauchamp Bohun Braose Burgh Clare Ferrers Lacy Longchamp Mandeville Mowbray Percy Tosny Vesci
    Warenne"""
"""What people of medieval England were called, and the houses that came with the Conqueror."""
_REIGNED = re.compile(r"\b(?:reign(?:ed)?|king|queen|crowned|throne)\b", re.IGNORECASE)
_EMPEROR = re.compile(r"\b(?:emperor|Holy Roman)\b", re.IGNORECASE)


def is_ruler(name: str) -> bool:
    """Whether a name is that of somebody who reigned in a land of the map: "Henry III"."""
    match = _RULER.fullmatch(name)
    return match is not None and any(_bare(match) in _names(line) for line in _REIGNS.values())


def rulers_like(name: str, text: str, key: str, base: FactBase) -> tuple[str, ...]:
    """Others who could have ruled in somebody's stead, () for who is no ruler with a number.

    Args:
        name: the ruler's.
        text: the question and what proves its answer.
        key: the question's id, which decides between equals.
        base: the document.
    """
    match = _RULER.fullmatch(name)
    if match is None:
        return ()
    home = "Germany" if _EMPEROR.search(text) else origin_of_people(base)
    realms = [land for land, line in _REIGNS.items() if _bare(match) in _names(line)]
    land = home if home in realms else realms[0] if len(realms) == 1 else ""
    title, of = match["title"] or "", match["of"] or ""
    if realms and not of:
        reigns = _names(_REIGNS[land]) if land else ()
        at = reigns.index(_bare(match)) if reigns else 0
        near = [*reigns[max(0, at - _NEAR) : at], *reigns[at + 1 : at + 1 + _NEAR]]
        return tuple(f"{title}{other}" for other in near)
    reigned = title or of or _REIGNED.search(text)
    return tuple(f"{title}{other}{of}" for other in _unknown(match, key, base)) if reigned else ()


def bynames_like(name: str, key: str, base: FactBase) -> tuple[str, ...]:
    """People of medieval England who are called as one is: "Master Hugh of Ludlow" beside "Master Osbert of
    Wenlock"; () for who is called otherwise, or of another land.
    """
    match = _BYNAMED.fullmatch(name)
    if match is None or origin_of_people(base) not in ISLES:
        return ()
    old = match["given"] in _OF_OLD.split() or match["title"] or match["link"] == "of"
    if not old or match["given"] in TITLES | NOBLES:
        return ()
    houses = VARIANTS["town"]["England"] if match["link"] == "of" else tuple(_NORMANS.split())
    last = sorted((h for h in houses if " " not in h), key=lambda h: digest(key, "house", h))
    given = sorted(_OF_OLD.split(), key=lambda n: digest(key, "byname", n))
    made = zip((n for n in given if n != match["given"]), last, strict=False)
    return tuple(f"{match['title'] or ''}{one} {match['link']} {house}" for one, house in made)


def _unknown(match: re.Match[str], key: str, base: FactBase) -> Iterator[str]:
    """Rulers of a land on no map, by the names of its people."""
    own = _NUMBERS.index(match["number"]) if match["number"] in _NUMBERS else 0
    given = [n for n in _GIVEN.get(origin_of_people(base), "").split() if n != match["given"]]
    for place, other in enumerate(sorted(given, key=lambda n: digest(key, "ruler", n))):
        yield f"{other} {_NUMBERS[max(0, min(own + place % 3 - 1, len(_NUMBERS) - 1))]}"


def _bare(match: re.Match[str]) -> str:
    return f"{match['given']} {match['number']}"


def _names(line: str) -> list[str]:
    return [" ".join(name.split()) for name in line.split(",")]
