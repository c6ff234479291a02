"""Parties, wars, railways, festivals, fairs and theatres that share a pattern with many of their kind.

"Norland Labour Party" ─▶ Norland Liberal Party     "War of the Kellish Union" ─▶ of the Morvian Union
"Ohio State Fair" ─▶ Iowa State Fair                "Majestic Theatre" ─▶ Lyceum Theatre
"Salt War" ─▶ Copper War                            "Ostby Museum of Art" ─▶ Ostby Museum of Science
"""

from __future__ import annotations

import re

from quiz.questions.gazetteer.invented import ENGLISH_TOWNS, STATES
from quiz.questions.gazetteer.lists import VARIANTS

PARTIES = tuple(
    tuple(row.split())
    for row in (
        "Labour Conservative Liberal Democratic Socialist Progressive People's Republican Workers' Radical",
        "Progress Unity Freedom Liberation Reform Justice Renewal Salvation Independence",
    )
)
"""What a party can be called, by what may be taken for each other."""
ADJECTIVES = """Arvanian Bordish Carmanian Dalmish Estrian Falkish Helmian Karnish Lundish Morvian Ostrian
    Selmian Tarnish Valdorian Westrian"""
"""Peoples of lands that are on no map."""
_PARTY = re.compile(
    rf"^(?P<before>(?:[A-Z][\w'’-]+ )*?)(?P<kind>{'|'.join(kind for row in PARTIES for kind in row)})"
    r"(?P<tail> (?:Party|Union|League|Alliance|Front|Movement|Congress))$"
)
_WAR_OF = re.compile(
    r"^(?P<before>(?:the )?War of the )(?P<name>[A-Z]\w+)(?P<rest> (?:Succession|Union|League|Alliance))$"
)
GOODS = "Coal Copper Cotton Guano Nitrate Opium Pearl Rubber Salt Saltpetre Silver Sugar Tin Tobacco"
"""What wars are fought over."""
SHOWN = "Art; Costume; Local History; Natural History; Photography; Rural Life; Science; Transport"
"""What museums of towns are of."""
_MUSEUM = re.compile(
    r"^(?!National|Royal|State|Imperial)(?P<before>[A-Z][\w-]+ Museum of )[A-Z]\w+(?: [A-Z]\w+)?$"
)
CELEBRATED = "Brass Bands; Choral Music; Folk Dance; Organ Music; Poetry; Puppetry; Sea Songs; Street Theatre"
"""What festivals are of."""
THEATRES = """Alhambra Apollo Astoria Capitol Empire Gaiety Garrick Globe Grand Imperial Lyceum Lyric Majestic
    Olympia Palace Phoenix Plaza Regal Royal Savoy Tivoli"""
"""What theatres are called in many towns."""
_FESTIVAL_OF = re.compile(
    r"^(?P<before>(?:[A-Z]\w+ )*Festival of (?:the )?)(?P<what>[A-Z]\w+(?: [A-Z]\w+)?)$"
)
_FAIR = re.compile(
    r"^(?P<state>[A-Z]\w+(?: [A-Z]\w+)?)"
    r"(?P<rest> (?:(?:State|County|Provincial) Fair|(?:Agricultural|Technical) (?:College|Institute)))$"
)
GROWN = (
    """Apple Barley Cherry Chestnut Citrus Corn Cotton Grape Honey Maize Mango Olive Onion Peach Pear Plum
    Potato Rice Sugar Sunflower Tea Tobacco Wheat""",
    "Crab Eel Herring Lobster Mackerel Mussel Oyster Salmon Shrimp Sturgeon Trout",
)
"""What lands and towns hold festivals of, by what may be taken for each other."""
_GROWN_SHOWN = re.compile(r"^(?P<before>(?:[A-Z]\w+ )?)(?P<what>[A-Z]\w+)(?P<rest> (?:Festival|Fair))$")
FIESTAS = """de la Aceituna; de la Cereza; de la Guitarra; de la Miel; de la Sandía; de la Uva; del Maíz; del
    Mar; del Olivo; del Viento; del Vino"""
"""What festivals of Spanish towns are of."""
SANTOS = """Nuestra Señora de la Merced; San Agustín; San Francisco de Asís; San Ignacio de Loyola; San Isidro
    Labrador; San Juan Bautista; San Pedro Apóstol; San Vicente Ferrer; Santa Rosa de Lima; Santo Domingo de
    Guzmán"""
"""To whom churches of Spanish towns are dedicated."""
CLUBES = """Alianza; Comercio; Estrella del Sur; Ferroviario; Independencia; Libertad; Marítimo; Porvenir;
    Progreso; Sarmiento; Unión; Victoria"""
"""What clubs of Spanish towns are called."""
_SPANISH = (
    (
        re.compile(r"^(?P<before>(?:Festival|Fiesta|Feria)(?: Nacional| Internacional)? )del? [a-zA-Z].*"),
        FIESTAS,
    ),
    (
        re.compile(
            r"^(?P<before>(?:Cathedral|Church|Basilica|Chapel|Convent|Monastery) of )"
            r"(?:Santo Domingo|Nuestra Señora|Sant?a? .* (?:de|del) ).*"
        ),
        SANTOS,
    ),
    (re.compile(r"^(?P<before>Club (?:Atlético|Deportivo|Social y Deportivo|Sportivo) )[A-Z]\w+$"), CLUBES),
)
_PART = re.compile(r"^(?P<league>[A-Z].* (?:League|Division) (?:\w+ )?)(?P<wind>North|South|East|West)$")
_RAILWAY = re.compile(r"^(?P<one>[A-Z]\w+)(?P<rest> and [A-Z].* (?:Railway|Railroad)(?: Company)?)$")


def names_of_pattern(answer: str, land: str) -> tuple[str, ...]:
    """Names of the answer's pattern, itself left out; () where it follows none.

    Args:
        answer: the name.
        land: the country in which it is, as the lists call it, "" for unknown.
    """
    if party := _PARTY.match(answer):
        row = next(row for row in PARTIES if party["kind"] in row)
        made = [f"{party['before']}{kind}{party['tail']}" for kind in row]
    elif war := _WAR_OF.match(answer):
        names = ADJECTIVES if war["name"].endswith(("ish", "an", "ese")) else STATES
        made = [f"{war['before']}{name}{war['rest']}" for name in names.split()]
    elif answer.removesuffix(" War") in GOODS.split():
        made = [f"{what} War" for what in GOODS.split()]
    elif museum := _MUSEUM.match(answer):
        made = [museum["before"] + what for what in SHOWN.split("; ")]
    elif (shown := _GROWN_SHOWN.match(answer)) and (grown := _row_of(shown["what"])):
        made = [f"{shown['before']}{what}{shown['rest']}" for what in grown]
    elif spanish := next(((m, row) for shape, row in _SPANISH if (m := shape.match(answer))), None):
        made = [spanish[0]["before"] + " ".join(one.split()) for one in spanish[1].split(";")]
    elif part := _PART.match(answer):
        made = [part["league"] + wind for wind in ("North", "South", "East", "West")]
    elif railway := _RAILWAY.match(answer):
        known = any(railway["one"] in towns for towns in VARIANTS["town"].values())
        towns = () if known or land != "England" else ENGLISH_TOWNS.split(",")
        made = [f"{town.strip()}{railway['rest']}" for town in towns if " " not in town.strip()]
    elif festival := _FESTIVAL_OF.match(answer):
        made = [festival["before"] + what for what in CELEBRATED.split("; ")]
    elif answer.removesuffix(" Theatre") in THEATRES.split():
        made = [f"{name} Theatre" for name in THEATRES.split()]
    else:
        fair = _FAIR.match(answer)
        states = [row for row in VARIANTS["province"].values() if fair and fair["state"] in row][:1]
        made = [f"{state}{fair['rest']}" for row in states for state in row if fair]
    return tuple(name for name in made if name != answer)


def _row_of(what: str) -> list[str]:
    return next((row.split() for row in GROWN if what in row.split()), [])
