"""What became of a thing: founded, built, opened, moved, renamed, burned, closed, by whom and when."""

from __future__ import annotations

from quiz.facts.turns.model import BUILT, CRAFT, GROUP, LAND, PLACE, Turn

_FOUNDED = r"(?:was |were |is |had been )?(?:originally |first |formally |officially )?"
_MADE = r"(?P<deed>founded|established|created|formed|incorporated|set up|chartered|organi[sz]ed)"
_ROLE = r"(?:(?:the |an? )?(?:[\w'’-]+ ){0,4}?)"
_WHAT_IT_IS = r"(?:(?:(?:is|was|are|were) )?(?:an?|the) [^.;,]{0,60}?,? )?"
_THING_DEED = (
    r"(?P<deed>opened|closed|demolished|destroyed|completed|inaugurated|rebuilt|restored|established"
    r"|abolished"
    r"|consecrated|dedicated|dissolved|founded|built|electrified|extended|enlarged|reopened|unveiled|erected"
    r"|burned down|burnt down|pulled down|blown down|torn down|decommissioned|dismantled"
    r"|nationali[sz]ed|privati[sz]ed)"
)
_OWN_DEED = (
    r"(?P<deed>opened|closed|reopened|collapsed|burned down|burnt down|ceased publication|ceased operations)"
)
_HOMES = LAND | GROUP | BUILT | CRAFT | frozenset(("river", "lake"))

PAST: tuple[Turn, ...] = (
    Turn(
        "past.founded_by",
        rf"<S>,? {_WHAT_IT_IS}{_FOUNDED}{_MADE}(?: (?:in|on) (?P<at>⟨D\d+⟩))?(?: as an? [a-z -]+?)?"
        rf"(?: in ⟨L\d+⟩)?(?: (?:in|on) ⟨D\d+⟩)? by {_ROLE}<founder>",
        ("founder",),
        PLACE | GROUP | frozenset(("award", "event")),
        "Ostby was founded in 1640 by the engineer Anselm Krag.",
    ),
    Turn(
        "past.founded_by",
        r"^(?:Originally )?(?:[Ff]ounded|[Ee]stablished|[Cc]reated|[Ff]ormed|[Ss]et up)"
        rf"(?: (?:in|on) (?P<at>⟨D\d+⟩))?(?: as an? [a-z -]+?)?(?: in ⟨L\d+⟩)?(?: (?:in|on) ⟨D\d+⟩)?"
        rf" by {_ROLE}<founder>,? <S>",
        ("founder",),
        PLACE | GROUP | frozenset(("award", "event")),
        "Founded in 1640 as a fort by the Dutch engineer Anselm Krag, Ostby grew rich on timber.",
    ),
    Turn(
        "past.founded_when",
        rf"<S>,? {_FOUNDED}{_MADE} (?:in|on) <when>(?! and (?:again|re))",
        ("when",),
        PLACE | GROUP | frozenset(("award", "event")),
        "Ostby was founded on 4 May 1640.",
    ),
    Turn(
        "past.thing_founder",
        rf"<thing>,? (?:was |were )?{_MADE}(?: in ⟨D\d+⟩)? by {_ROLE}<founder>",
        ("founder",),
        example="The Holm brewery, founded in 1866 by the merchant Karl Moe, is the oldest.",
    ),
    Turn(
        "past.formerly",
        rf"<S>,? {_WHAT_IT_IS}(?:was |were )?(?:formerly|originally|previously|once|until ⟨D\d+⟩)"
        r" (?:known as|called|named)"
        r" (?:the )?<native>",
        ("native",),
        example="Ostby was originally called Kragborg.",
    ),
    Turn(
        "past.renamed",
        r"<S>,? (?:was |were |it was )?renamed (?:as )?(?P<to>(?:the )?⟨[NGLPWES]\d+⟩) (?:in|on) <when>",
        ("when",),
        example="Ostby was renamed Kragborg in 1919.",
    ),
    Turn(
        "past.takes_name",
        r"(?:<S>|[Tt]he name of <S>) (?:takes|took|derives|gets|got|has|was given) (?:its|their) name"
        r" from (?:the )?"
        r"(?:[a-z'’-]+ ){0,3}<named>",
        ("named",),
        example="Ostby takes its name from the Krag River.",
    ),
    Turn(
        "past.named_after",
        r"<S>,? (?:[^.;]{0,30}? )?(?:was |were |is )?named (?:after|for|in honou?r of) (?:the )?"
        r"(?:[a-z'’-]+ ){0,4}?<leader>"
        r"(?P<who>,? (?:the|an?) [^.;,]*)?",
        ("leader",),
        example="Ostby was named after the engineer Anselm Krag.",
    ),
    Turn(
        "past.moved",
        r"<S>,? (?:has |had )?(?:moved|relocated|transferred) (?:(?P<what>its (?:headquarters|works"
        r"|seat|head office))|) ?"
        r"(?:from (?:the )?(?P<whence>⟨[LNG]\d+⟩) )?to (?:the )?<city> in <when>",
        ("city", "when"),
        GROUP,
        "Ostby moved its headquarters to Holm in 1969.",
    ),
    Turn(
        "past.moved_on",
        r"in <when> (?:it )?(?:moved|relocated|transferred) (?P<what>the works|its headquarters|its"
        r" works|its seat|the company|its head office)"
        r" to (?:the )?<city>",
        ("when", "city"),
        GROUP,
        "Karl Moe, who in 1969 moved the works to Leeds, retired.",
    ),
    Turn(
        "past.thing_when",
        rf"<thing>,? (?:which |that )?(?:was|were) {_THING_DEED}(?: [a-z]+ly)? (?:in|on) <when>",
        ("when",),
        _HOMES,
        "The Holm railway was opened in 1907.",
    ),
    Turn(
        "past.thing_when",
        rf"<thing>, {_THING_DEED} in <when>,",
        ("when",),
        _HOMES,
        "The wool exchange, established in 1923, was for a time the largest.",
    ),
    Turn(
        "past.thing_did",
        rf"<thing>(?:,[^.;]*?,)? (?:which |that )?{_OWN_DEED}(?: in ⟨D\d+⟩ and)? (?:in|on) <when>",
        ("when",),
        _HOMES,
        "The wool exchange closed in 1957.",
    ),
    Turn(
        "past.thing_did",
        rf"<thing>,[^.;]*; it {_OWN_DEED} (?:in|on) <when>",
        ("when",),
        _HOMES,
        "The wool exchange, established in 1923, was the largest; it closed in 1957.",
    ),
    Turn(
        "past.thing_closed_to",
        r"<thing> (?:was )?(?P<deed>closed|opened) to (?P<whom>passengers|goods|traffic|the public"
        r"|visitors|freight) (?:in|on) <when>",
        ("when",),
        _HOMES,
        "The railway closed to passengers in 1987 and to goods in 1996.",
    ),
    Turn(
        "past.thing_closed_to",
        r"<thing> (?:was )?(?P<deed>closed|opened) to [a-z]+ in ⟨D\d+⟩ and to (?P<whom>passengers"
        r"|goods|traffic|the public|visitors|freight) in <when>",
        ("when",),
        _HOMES,
        "The railway closed to passengers in 1987 and to goods in 1996.",
    ),
    Turn(
        "past.burned",
        r"<thing>(?:,[^.;]*?,)? was (?P<deed>burned|burnt|sacked|razed|looted|stormed|flooded"
        r"|damaged) (?:down )?in <when>",
        ("when",),
        _HOMES,
        "The Dutch fort was burned in 1792 during the rising.",
    ),
    Turn(
        "past.burned_then",
        r"<thing>(?:,[^.;]*?,)? was (?:burned|burnt|sacked|razed|destroyed|demolished|damaged|begun"
        r"|opened)[^.;]*?,? (?:and )?"
        r"(?P<deed>rebuilt|restored|reopened|re-erected|completed|demolished) in <when>",
        ("when",),
        _HOMES,
        "The Dutch fort was burned in 1792 during the rising, rebuilt in 1796, and given up.",
    ),
    Turn(
        "past.designed",
        r"(?:<thing>|(?<! in )(?<! at )(?<! of )(?<! on )(?<! near )<named>)"
        r"(?:,[^.;]*?,)? (?:which )?(?:was|were) (?:also )?(?P<deed>designed|built"
        r"|planned|laid out|engineered|drawn)"
        r"(?: in ⟨D\d+⟩)? by (?:the )?(?:[\w'’-]+ ){0,3}?(?:architect|engineer|designer|architects"
        r"|builder) <architect>",
        ("architect",),
        _HOMES,
        "The Holm Bridge was designed by the architect Karin Moe.",
    ),
    Turn(
        "past.own_design",
        r"<S>,? (?:[^.;]{0,60}? )?(?:was |is )?(?P<deed>designed|built|planned|engineered) (?:in"
        r" ⟨D\d+⟩ )?by (?:the )?"
        r"(?:[\w'’-]+ ){0,4}?<architect>",
        ("architect",),
        BUILT - {"ship"},
        "Ostby was designed by the Danish architect Karin Moe.",
    ),
    Turn(
        "past.directed",
        r"[Rr]econstruction(?: of <S>)? was (?:directed|led|overseen|supervised) by the "
        r"(?P<role>architect|engineer|planner) <architect>",
        ("architect",),
        LAND | BUILT,
        "Reconstruction was directed by the architect Karin Moe.",
    ),
    Turn(
        "past.fire",
        r"(?P<what>[Aa] (?:great )?fire) (?:on (?:the night of )?|in |of )(?P<at>⟨D\d+⟩)"
        r"(?:,[^.;]*?,)? (?:consumed|destroyed|burned|gutted|levelled)"
        r" <count> (?P<noun>blocks|houses|buildings|homes|dwellings|shops)",
        ("count",),
        LAND,
        "A fire on 6 January 1919 consumed 31 blocks and left 5,000 homeless.",
    ),
    Turn(
        "past.fire_homeless",
        r"(?P<what>[Aa] (?:great )?(?:fire|flood|storm)) (?:on (?:the night of )?|in |of )"
        r"(?P<at>⟨D\d+⟩)(?:,[^.;]*?,)? [^.;]*?left"
        r" <count> (?:people |inhabitants )?(?P<noun>homeless)",
        ("count",),
        LAND,
        "A fire on 6 January 1919 consumed 31 blocks and left 5,000 people homeless.",
    ),
    Turn(
        "past.killed",
        r"(?P<what>[Aa]n? (?:[a-z]+ )?(?:fire|tornado|flood|earthquake|hurricane|explosion|storm"
        r"|avalanche|landslide|cyclone|blizzard"
        r"|epidemic|bombing|air raid|train crash|shipwreck))(?: struck <S>)? (?:on|in|of) "
        r"(?P<at>⟨D\d+⟩)(?:,[^.;]*?,)? killed <count>(?: people| persons| residents| inhabitants)?",
        ("count",),
        LAND | frozenset(("school", "station", "company")),
        "A tornado on April 11, 1965 killed 24 people and destroyed 210 homes.",
    ),
    Turn(
        "past.wrecked",
        r"(?P<what>[Aa]n? (?:[a-z]+ )?(?:fire|tornado|flood|earthquake|hurricane|explosion|storm"
        r"|avalanche|landslide|cyclone|blizzard"
        r"|bombing|air raid))(?: struck <S>)? (?:on|in|of) (?P<at>⟨D\d+⟩)[^.;]*? "
        r"(?P<deed>destroyed|damaged|flooded|levelled) <count>"
        r" (?P<noun>homes|houses|buildings|shops|dwellings)",
        ("count",),
        LAND | frozenset(("school", "station", "company")),
        "A tornado on April 11, 1965 killed 24 people and destroyed 210 homes.",
    ),
    Turn(
        "past.toll",
        r"the (?P<source>official count|official toll|official figure|government's count|official"
        r" death toll),"
        r" (?:published|announced|released) in (?P<at>⟨D\d+⟩), was <count>",
        ("count",),
        LAND | frozenset(("event", "battle", "war")),
        "The number of victims has not been settled: the official count, published in 1961, was 318.",
    ),
    Turn(
        "past.operated",
        r"<thing>(?:,[^.;]*?)?,? (?:has been |have been |is |was )?(?P<deed>operated|run|managed"
        r"|owned|administered) since (?P<at>⟨D\d+⟩) by"
        r" (?:the |an? )?(?:[a-z'’-]+,? ){0,4}<company>",
        ("company",),
        _HOMES,
        "The port, operated since 2003 by a concessionaire, Holm Terminals, handled 2.6 million tonnes.",
    ),
    Turn(
        "past.handled",
        r"<thing>(?:,[^.;]*?,)? handled <amount>(?: of (?P<cargo>[a-z]+)| (?P<noun>passengers"
        r"|containers|tons|tonnes|ships|vessels))? in (?P<at>⟨D\d+⟩)",
        ("amount",),
        LAND | frozenset(("station", "company")),
        "The port handled 2.6 million tonnes of cargo in 2022.",
    ),
    Turn(
        "past.served",
        r"(?:<named>|<thing>)(?:,[^.;]*?,)? (?:was|were) (?:served|used|(?P<deed>visited|attended))"
        r" by <count> (?P<noun>passengers|visitors|people|travellers|tourists)"
        r" in (?P<at>⟨D\d+⟩)",
        ("count",),
        _HOMES,
        "Holm Airport, west of the centre, was used by 143,000 passengers in 2023.",
    ),
    Turn(
        "past.visitors",
        r"(?:<named>|<thing>|<S>)(?:,[^.;]*?,)? (?:[^.;]*?, and |and )?(?:received|had|attracted|drew"
        r"|welcomed) <count>(?: [a-z]+)? visitors in (?P<at>⟨D\d+⟩)",
        ("count",),
        _HOMES | frozenset(("event",)),
        "The Holm Museum received 48,200 visitors in 2019.",
    ),
    Turn(
        "past.first_celebrated",
        r"<named>(?:, held [^.;,]*,)? was first (?P<deed>celebrated|held|published|awarded|run|staged"
        r"|organi[sz]ed|played|performed) in <when>",
        ("when",),
        example="The Holm Festival, held every May, was first celebrated in 1938.",
    ),
    Turn(
        "past.declared",
        r"(?:<named>|<thing>|<S>)(?:,[^.;]*?,)? (?:was|were) (?:declared|designated|listed as|listed"
        r"|made|named) (?P<status>an? (?:[A-Za-z]+ ){0,3}(?:monument|park|reserve|"
        r"landmark|building|site|city|town|municipality|treasure|heritage site)) in <when>",
        ("when",),
        _HOMES,
        "The Holm Chapel, built of larch, was declared a national monument in 1984.",
    ),
    Turn(
        "past.housed",
        r"(?:<named>|<thing>),? (?:which )?opened in <when> in (?P<where>the former (?:[a-z-]+"
        r" )??[a-z-]+)(?= and|,|\.)",
        ("when",),
        LAND | GROUP,
        "The Holm Museum, which opened in 1978 in the former customs house, had 48,200 visitors.",
    ),
)
