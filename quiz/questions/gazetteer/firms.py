"""Of what the names of firms and houses are built."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.facts.names.lexicon import GENERIC_ENDINGS
from quiz.facts.words import word_set

TRADES = GENERIC_ENDINGS | word_set(
    """Line Lines Partners Astro Aerospace Aviation Airways Shipyard Shipbuilding Brewery Trust Stand
    Institute Museum Collection Conservatoire Conservatory Shield Trophy Interactive Games Interiors
    Foods Mills Mines Players Mail Mercury Gazette Herald Lantern Courier Chronicle Method Wharf Lock
    Terrace Wing Centre Center Ales Beers Biscuits Boots Brands Brewers Carpets Cement Ceramics Chemicals
    Chocolate Cider Clothing Coaches Coal Coffee Cycles Engines Ferries Freight Furniture Glass Haulage
    Hotels Inns Knitwear Logistics Organs Paints Papers Pharmacy Pianos Pottery Pumps
    Robotics Seeds Shoes Software Spirits Stores Sweets Taverns Teas Telecom Textiles Tools Toys Tyres
    Watches Whisky Wines"""
)
SPOTS = word_set(
    """Hill Lane Street Road Bridge Gate River Lake Bay Point Park Wood Field House Mill Valley Cross Green
    Head Moor Harbour Quay Dock Yard Ridge Rock Tree Barn Farm Garden Island"""
)
SPOT_NAMES = """Alder Bracken Chalk Copper Cinder Flint Gorse Heather Juniper Kestrel Lantern Larch Marsh
    Osier Quarry Rowan Sorrel Teasel Thistle Willow"""
"""What spots are called by, after which firms are: "Marsh Hill" beside "Tallow Hill"."""
OPENINGS: Mapping[str, str] = {
    opening: tongue
    for tongue, openings in {
        "France": "rue mont théâtre musée académie aréna château éditions stade île prix maison usines",
        "Spain": """calle avenida cerro estadio museo castillo casa discos banco editorial isla colegio
        edificio inversiones astilleros bodegas""",
        "Italy": "officine via piazza palazzo teatro stadio edizioni",
        "Portugal": "estádio museu",
        "Germany": "schloss verlag haus",
        "Wales": "maes",
        "": "mount lake castle",
    }.items()
    for opening in openings.split()
}
"""First words of names that are called after somebody, and whose tongue they are."""
