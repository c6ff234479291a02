"""Which countries may stand beside each other: of one part of the world, and neither a part of the other."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.facts.words import word_set
from quiz.questions.gazetteer.lists import GAZETTEER, VARIANTS

NEIGHBOURS: Mapping[str, frozenset[str]] = {
    land: frozenset(other for others in VARIANTS["country"].values() if land in others for other in others)
    for lands in VARIANTS["country"].values()
    for land in lands
}
_BRITAIN = frozenset(("United Kingdom", "Great Britain", "Britain", "England", "Scotland", "Wales"))
_HOLDERS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("United Kingdom", "Great Britain", "Britain"), _BRITAIN | {"Northern Ireland"}),
    "Soviet Union": frozenset(NEIGHBOURS["Soviet Union"] | {"Estonia", "Latvia"}),
    "Yugoslavia": frozenset(("Serbia", "Croatia", "Slovenia", "Montenegro", "North Macedonia", "Kosovo")),
    "Czechoslovakia": frozenset(("Czech Republic", "Czechia", "Slovakia")),
    "Germany": frozenset(("West Germany", "East Germany", "Prussia", "Bavaria", "Saxony", "Hanover")),
    "Denmark": frozenset(("Greenland", "Faroe Islands")),
    "Austria-Hungary": frozenset(("Austria", "Hungary")),
}
"""Lands and those that were a part of them: what happened in Scotland happened in the United Kingdom too."""
_ISLES = frozenset(("England", "Scotland", "Wales", "Ireland", "Northern Ireland"))
_NEW_WORLD = frozenset(("United States", "Canada", "Australia", "New Zealand", "South Africa"))
_IS_IN = re.compile(r"^In which country is |^Which country (?:is|was) [^?]* in\?$")
LITTLE_LANDS = frozenset(
    (
        *("Dominica", "Saint Lucia", "Grenada", "Barbados", "Bahamas", "Belize", "Tonga", "Samoa"),
        *("Vanuatu", "Kiribati", "Nauru", "Tuvalu", "Palau", "Maldives", "Comoros", "Bahrain", "Brunei"),
        *("Palestine", "Transvaal", "Rhodesia", "Liechtenstein", "Andorra", "San Marino"),
    )
)
"""Countries that the lists for wrong options leave out."""
REGIONS = frozenset(
    (
        *("East Anglia", "West Country", "Home Counties", "Midlands", "Highlands", "Borders", "Fens"),
        *("Patagonia", "Siberia", "Scandinavia", "Balkans", "Caucasus", "Crimea", "Karelia", "Galicia"),
        *("New England", "Midwest", "Maritimes", "Outback", "Punjab", "Kashmir", "Manchuria", "Levant"),
    )
)
"""Parts of lands that are no divisions of them."""
TOWNS = frozenset(name for names in VARIANTS["town"].values() for name in names)
ISLANDS = frozenset(n for n in GAZETTEER["island"] if " " not in n) - TOWNS | word_set(
    """Martinique Guadeloupe Réunion Sicily Crete Sardinia Tasmania Bermuda Aruba
    Curaçao Mallorca Majorca Ibiza Menorca Tenerife Rhodes Lesbos Honshu Kyushu
    Shikoku Okinawa Java Sumatra Borneo Anglesey Svalbard Spitsbergen
    Marie-Galante Barbuda Antigua Tobago Saint-Pierre Hispaniola Heligoland Funen Zealand Åland
    Hvar Capri Gozo Elba Ischia Lanzarote Fuerteventura Terceira Faial Oahu
    Manhattan Nantucket Newfoundland Luzon Mindanao Sulawesi Bali Lombok Timor Penang Hainan Sakhalin"""
)


def hold(land: str, other: str) -> bool:
    """Whether one of two lands is or was a part of the other.

    >>> hold("United Kingdom", "Scotland"), hold("France", "Spain")
    (True, False)
    """
    return land in _HOLDERS.get(other, ()) or other in _HOLDERS.get(land, ())


def may_hold(land: str, other: str, stem: str) -> bool:
    """Whether a country may be taken for the one that a question puts its subject in: beside one of the
    British Isles the others of them, beside one of the old world none of the new.

    >>> may_hold("Belgium", "England", "In which country is Orm Castle?")
    False
    """
    if _IS_IN.search(stem) is None or land not in NEIGHBOURS or other not in NEIGHBOURS:
        return True
    if other in _ISLES:
        return land in _ISLES
    return (land in _NEW_WORLD) == (other in _NEW_WORLD) or not {land, other}.isdisjoint(_BRITAIN)


def are_near(land: str, other: str) -> bool:
    """Whether two countries are of one part of the world, as far as they are known.

    >>> are_near("Poland", "Laos"), are_near("Poland", "Ostria")
    (False, True)
    """
    near = NEIGHBOURS.get(other)
    return near is None or land not in NEIGHBOURS or land in near
