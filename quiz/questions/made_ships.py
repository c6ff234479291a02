"""Ships as the answer's is called: none is famous beside it, and each could sail under its flag.

"Margaret Rose" ─▶ Ellen Louise     "Lady Tolland" ─▶ Lady Seaton     "Perseverance" ─▶ Endeavour
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.facts.names.given import given_name_sex, is_given_name

_PAIRS = """Annie May; Clara Jane; Ellen Louise; Emma Grace; Florence Maud; Helen Marie; Ida Belle; Mary
    Ellen; Rosa Lee; Sarah Ann; Susan Kate"""
_WOMEN = """Adelaide; Amelia; Arabella; Augusta; Cordelia; Elvira; Henrietta; Isabella; Louisa; Matilda;
    Octavia; Rosalind; Theodora; Wilhelmina"""
_VIRTUES = """Adventure; Amity; Constance; Diligence; Endeavour; Enterprise; Fortitude; Harmony; Industry;
    Intrepid; Perseverance; Prosperity; Providence; Resolution; Success; Temperance; Undaunted"""
_BEHIND: Mapping[str, str] = {
    "Lady": "Ashburton; Cavendish; Dufferin; Elgin; Marchmont; Seaton; Stirling; Torrens",
    "Prince": "Albert; Alfred; Edward; George; Leopold; Regent; Rupert",
    "Princess": "Beatrice; Charlotte; Helena; Louise; Matilda; Maud; Sophia",
    "Royal": "Adelaide; Admiral; Charlotte; Exchange; George; Standard; Tar",
    "Earl of": "Aberdeen; Carlisle; Clarendon; Durham; Eldon; Lonsdale; Mansfield; Zetland",
    "Duke of": "Argyll; Bedford; Clarence; Kent; Portland; Richmond; Sussex",
    "Lord": "Auckland; Brougham; Lyndoch; Melbourne; Raglan; Sydenham; William Bentinck",
    "City of": "Adelaide; Benares; Exeter; Karachi; Perth; Rangoon; York",
    "Star of": "Albion; Bengal; Erin; Hope; India; Persia; the Sea",
    "Empress of": "Asia; Canada; India; Japan; Russia; Scotland",
    "Santa": "Ana; Catalina; Clara; Eulalia; Inés; Lucía; Marta; Rosa; Teresa",
    "Agios": "Dimitrios; Georgios; Ioannis; Nikolaos; Panteleimon; Spyridon; Stefanos",
    "Agia": "Anna; Irini; Marina; Paraskevi; Sofia; Varvara",
    "Kyra": "Anna; Despina; Eleni; Katina; Maria; Sofia; Vasiliki",
    "Ville de": "Bordeaux; Lyon; Marseille; Nantes; Paris; Rouen; Strasbourg",
    "San": "Antonio; Esteban; Felipe; Jorge; Lorenzo; Mateo; Pablo; Rafael",
}
"""What stands behind the first words of a ship's name."""
_ENDINGS: Mapping[str, str] = {
    "fontein": "Bloemfontein; Boschfontein; Elandsfontein; Jagersfontein; Klipfontein; Randfontein",
    "ie": "Bretagne; Flandre; Gascogne; Lorraine; Normandie; Picardie; Savoie; Touraine",
    "fjord": "Bergensfjord; Hardangerfjord; Oslofjord; Sognefjord; Stavangerfjord; Trondhjemsfjord",
    "dam": "Edam; Leerdam; Maasdam; Nieuw Amsterdam; Spaarndam; Veendam; Zaandam",
    "ic": "Adriatic; Baltic; Cedric; Cufic; Delphic; Gothic; Ionic; Runic",
    "ia": "Aurania; Carinthia; Ivernia; Lycia; Pavonia; Samaria; Saxonia; Servia",
}
"""How the ships of one line end."""
FAMED = frozenset(
    (
        "Titanic",
        "Lusitania",
        "Bismarck",
        "Mayflower",
        "Bounty",
        "Beagle",
        "Endurance",
        "Cutty Sark",
        "Golden Hind",
    )
)
"""Ships that everybody knows, beside which none tempts."""
_VIRTUE = re.compile(r"[A-Z][a-z]+(?:nce|ity|tion|ness|our|prise|tude)")
_FIRST = re.compile(rf"(?P<first>{'|'.join(_BEHIND)}) [A-Z].*")


def ships_like(name: str) -> tuple[str, ...]:
    """Names of ships of the answer's build, () where it has none that many share.

    >>> "Lady Seaton" in ships_like("Lady Tolland")
    True
    """
    if first := _FIRST.fullmatch(name):
        return tuple(f"{first['first']} {rest}" for rest in _BEHIND[first["first"]].split("; "))
    words = name.split()
    if len(words) == 2 and given_name_sex(name) == "f" and (is_given_name(words[1]) or words[1] in "Rose"):
        return _names(_PAIRS)
    if len(words) > 1:
        return ()
    if _VIRTUE.fullmatch(name):
        return _names(_VIRTUES)
    if given_name_sex(name, alone=True) == "f":
        return _names(_WOMEN)
    return next((_names(line) for ending, line in _ENDINGS.items() if name.endswith(ending)), ())


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(";"))
