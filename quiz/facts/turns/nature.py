"""What befell places and craft, what came of it, and what is the largest of what they have."""

from __future__ import annotations

from quiz.facts.turns.model import BUILT, CRAFT, PLACE, Turn

_ANY = PLACE | BUILT | CRAFT
_SHIP = frozenset(("ship",))
_SOLD = frozenset(("ship", "club", "company", "building", "periodical", "stadium"))
_OLD = frozenset(("mountain", "lake", "island", "region", "river", "species"))
_VISITED = PLACE | BUILT | frozenset(("school", "event"))
_VICTIMS = (
    r"(?P<noun>(?:[a-z-]+ )?(?:people|men|women|children|passengers|soldiers|sailors|workers|miners|climbers"
    r"|pilgrims|travellers|travelers|visitors|villagers|fishermen|civilians|prisoners|residents|tourists"
    r"|spectators|navvies|labourers|firefighters|crewmen|persons|horses|cattle|sheep))"
)
_DEED = r",? (?P<deed>killing|drowning|injuring|wounding) <count> "
_BODY = (
    r"(?:(?! (?:it|its|he|she|his|her|him|they|their|them|this|that|these|which|who|where|when)\b)[^.;:,])"
)

NATURE: tuple[Turn, ...] = (
    Turn(
        "nature.own_victims",
        rf"(?:(?:[Oo]n|[Ii]n) (?P<at>⟨D\d+⟩),? (?:at |off |in |near )?{_BODY}{{0,40}}?)?"
        rf"<S> (?P<rest>{_BODY}{{5,90}}?)(?: (?:on|in) (?P<at_last>⟨D\d+⟩))?{_DEED}{_VICTIMS}",
        ("count",),
        _ANY,
        "In 1916 Ostby collided with a tug in the harbour, killing three people.",
    ),
    Turn(
        "nature.victims",
        rf"(?:[Oo]n|[Ii]n) (?P<at>⟨D\d+⟩),? (?P<what>(?:an?|part of the) {_BODY}{{8,110}}?){_DEED}{_VICTIMS}",
        ("count",),
        _ANY,
        "On 3 May 1902 a mudflow swept away the village of Holm, killing 64 people.",
    ),
    Turn(
        "nature.victims_then",
        rf"(?P<what>(?:An?|Part of the) {_BODY}{{4,60}}?) (?:on|in) (?P<at>⟨D\d+⟩)"
        rf" (?P<rest>{_BODY}{{4,80}}?){_DEED}{_VICTIMS}",
        ("count",),
        _ANY,
        "A landslide on the northern slope in 1861 swept away the bridge, killing eleven travellers.",
    ),
    Turn(
        "nature.formed",
        r"<S> (?P<deed>began to form|began to erupt|formed|emerged from the sea|diverged|split off)"
        r" <period> ago",
        ("period",),
        _OLD,
        "Ostby began to form about 340,000 years ago.",
    ),
    Turn(
        "nature.was_formed",
        r"(?:<S>|[Tt]he basin(?: of <S>)?|<thing>) was (?P<deed>formed|created|carved out|built up) "
        r"(?:by [a-z]+ )?<period> ago",
        ("period",),
        _OLD,
        "The basin of the lake was formed by glaciers about 14,000 years ago.",
    ),
    Turn(
        "nature.visited",
        r"<S>[^.;]{0,40}? (?:attracts|receives|draws|welcomes|sees) <count>"
        r" (?P<noun>visitors|tourists|climbers|pilgrims|passengers|hikers|people) (?:a|per|every|each) year",
        ("count",),
        _VISITED,
        "Ostby attracts about 260,000 visitors a year.",
    ),
    Turn(
        "nature.largest_of",
        r"<count> (?:small |large |main )?(?P<many>glaciers|islands|lakes|tributaries|towers|bells"
        r"|tunnels|bridges"
        r"|viaducts|peaks|craters|villages|towns|waterfalls|beaches|bays|ships|stations|caves|reservoirs)"
        r"[^.;⟨]{0,60}?(?:, of which the| ?, the) (?P<how>largest|longest|highest|deepest|biggest"
        r"|oldest|tallest"
        r"|smallest)(?: of which| of these| of them| one)? (?:is|being|was)(?: called| named"
        r"| known as)? <feature>",
        ("feature",),
        _ANY,
        "Ostby has five glaciers, of which the longest is the Holm Glacier.",
    ),
    Turn(
        "nature.runs",
        r"<S>,?[^.;]{0,80}? (?:runs|ran) (?:for )?<distance>,? (?:between|from) ⟨[LNGP]\d+⟩ (?:and"
        r"|to) ⟨[LNGP]\d+⟩",
        ("distance",),
        frozenset(("station", "river", "bridge")),
        "Ostby is a railway which runs for 11.5 miles between Holm and Sund.",
    ),
    Turn(
        "nature.torpedoed",
        r"<S> was (?P<deed>torpedoed|sunk|attacked|damaged|hit"
        r"|torpedoed and sunk)(?: by a torpedo fired)? by (?:the )?"
        r"(?:[\w-]+ ){0,2}(?:submarine|U-boat) <submarine>",
        ("submarine",),
        _SHIP,
        "Ostby was torpedoed by the German submarine U-29 off Holm.",
    ),
    Turn(
        "nature.sold_to",
        r"(?:[Ii]n (?P<at>⟨D\d+⟩),? )?<S> was sold (?:for ⟨M\d+⟩ )?to (?:the )?(?:[\w'’-]+ ){0,3}?<buyer>"
        r"(?!['’]s)(?: for ⟨M\d+⟩)?(?: in (?P<at_last>⟨D\d+⟩))?",
        ("buyer",),
        _SOLD,
        "In 1961 Ostby was sold to the Greek company Krag Lines, which used her for cruises.",
    ),
    Turn(
        "nature.sold_to",
        r"(?:[Ii]n (?P<at>⟨D\d+⟩),? )?<S> was sold (?:for ⟨M\d+⟩ )?to (?:the )?(?:[\w'’-]+ ){0,3}?<maker>"
        r"(?!['’]s)(?: for ⟨M\d+⟩)?(?: in (?P<at_last>⟨D\d+⟩))?",
        ("maker",),
        _SOLD,
        "In 1961 Ostby was sold for £310,000 to the Greek shipowner Karl Moe.",
    ),
    Turn(
        "nature.renamed",
        r"(?:<S>|and|which|who) (?:was )?(?:later |then |soon )?renamed (?:her |it |the ship )?<new_name>",
        ("new_name",),
        _SHIP,
        "Ostby was sold to Lars Dahl, who renamed her Polar Queen.",
    ),
)
