"""Battles, wars and other events: who led, how many fought, fell and were taken, what stands there now."""

from __future__ import annotations

from quiz.facts.turns.model import FIGHT, Turn

_RANK = (
    r"(?:(?:[Tt]he )?(?:elderly |young |aged )?(?:(?:Lieutenant|Major|Brigadier|Vice|Rear|Field)["
    r" -])?(?:General|Colonel|Captain|Major"
    r"|Marshal|Admiral|Commodore|Lieutenant|Commander|Count|Duke|Prince|Baron|Earl|King|Emperor|Sir) )?"
)
_TROOPS = (
    r"(?P<troops>[Tt]he (?:⟨[A-Z]\d+⟩ |[A-Z][\w'-]+ |[a-z-]+ ){0,3}?(?:[Aa]rmy|[Ff]orces?|[Ff]leet"
    r"|[Cc]orps|[Rr]egiment"
    r"|[Bb]rigade|[Dd]ivision|[Gg]arrison|[Aa]dvance guard|vanguard|rearguard|[Cc]avalry|[Ss]quadron"
    r"|contingent"
    r"|left wing|right wing|militia)|[Tt]he ⟨[GNE]\d+⟩)"
)

_BATTLE = frozenset(("battle",))

FIGHTS: tuple[Turn, ...] = (
    Turn(
        "fight.part_of",
        r"<S>[^.;]{0,60}?,? (?:during|(?:was |is )?part of|in the course of) <conflict>",
        ("conflict",),
        frozenset(("battle",)),
        "The Battle of Ostby was fought in 1734 during the War of the Krag Succession.",
    ),
    Turn(
        "fight.other_name",
        r"<S>,? (?:(?:also|sometimes|otherwise|often|commonly) )?(?:known|called|referred to) as <conflict>",
        ("conflict",),
        FIGHT,
        "The Battle of Ostby, also known as the Battle of Holm Hill, was fought in 1734.",
    ),
    Turn(
        "fight.commander",
        rf"{_TROOPS},? (?:which was |was |were )?(?:led|commanded|headed)(?: in person)? by"
        rf" {_RANK}<commander>",
        ("commander",),
        FIGHT,
        "The Danish advance guard, led by Major General Ottavio Krasny, came upon foragers.",
    ),
    Turn(
        "fight.commander",
        rf"{_TROOPS},? under (?:the (?:command of )?)?(?:[A-Z]?[a-z]+ (?:governor|commander),"
        rf" )?{_RANK}<commander>",
        ("commander",),
        FIGHT,
        "The churchyard was held by the Blue Regiment under Lieutenant Colonel Jorun Maas.",
    ),
    Turn(
        "fight.numbered",
        rf"{_TROOPS} (?:numbered|had|comprised|consisted of|counted|mustered|totalled) <count> "
        rf"(?P<noun>men|soldiers|troops|ships|guns|aircraft|tanks)",
        ("count",),
        FIGHT,
        "The Danish army numbered about 41,000 men.",
    ),
    Turn(
        "fight.numbered",
        rf"{_TROOPS} (?:numbered|had|comprised|consisted of|counted|mustered) <count>, of whom",
        ("count",),
        FIGHT,
        "The Danish army numbered about 41,000, of whom 22,500 were Swedes.",
    ),
    Turn(
        "fight.of_whom",
        rf"{_TROOPS} (?:numbered|had|comprised|consisted of|counted|mustered) ⟨C\d+⟩(?: [a-z]+)?, of"
        rf" whom <count> were (?P<who>⟨[NGLPE]\d+⟩|[A-Z]\w+)",
        ("count",),
        FIGHT,
        "The Danish army numbered about 41,000 men, of whom 22,500 were Swedes, 12,000 Finns.",
    ),
    Turn(
        "fight.of_whom",
        rf"{_TROOPS} (?:numbered|had|comprised|consisted of|counted|mustered) ⟨C\d+⟩(?: [a-z]+)?, of"
        rf" whom ⟨C\d+⟩ were (?:⟨[NGLPE]\d+⟩|[A-Z]\w+), <count> (?P<who>⟨[NGLPE]\d+⟩|[A-Z]\w+)",
        ("count",),
        FIGHT,
        "The Danish army numbered about 41,000 men, of whom 22,500 were Swedes, 12,000 Finns, and the"
        " rest Danes.",
    ),
    Turn(
        "fight.corps",
        r"joined (?:at (?P<site>⟨[A-Z]\d+⟩) )?(?:on the ⟨?[\w]+⟩? )?by an? (?P<troops>(?:[A-Z]\w+ "
        r"|⟨[A-Z]\d+⟩ )?(?:corps|force|army|detachment|contingent|division)) of <count>(?: men|"
        r" soldiers)? under"
        rf" {_RANK}(?P<leader_name>⟨[A-Z]\d+⟩)",
        ("count",),
        _BATTLE,
        "He was joined at Holm by a Swedish corps of 9,000 men under Nicolaas Tulp.",
    ),
    Turn(
        "fight.corps_head",
        r"joined (?:at (?P<site>⟨[A-Z]\d+⟩) )?(?:on the ⟨?[\w]+⟩? )?by an? (?P<troops>(?:[A-Z]\w+ "
        r"|⟨[A-Z]\d+⟩ )?(?:corps|force|army|detachment|contingent|division) of ⟨C\d+⟩(?: men|"
        r" soldiers)?) under"
        rf" {_RANK}<commander>",
        ("commander",),
        _BATTLE,
        "He was joined at Holm by a Swedish corps of 9,000 men under Nicolaas Tulp.",
    ),
    Turn(
        "fight.garrison",
        r"[Tt]he garrison, <count> (?P<noun>men|soldiers|troops)",
        ("count",),
        _BATTLE,
        "The garrison, 4,600 men under the Swedish governor, held out.",
    ),
    Turn(
        "fight.siege",
        r"the (?P<what>siege of (?:the )?⟨[A-Z]\d+⟩),? (?:which )?(?:lasting|lasted)(?: for)? <lasting>",
        ("lasting",),
        _BATTLE,
        "He retired after the siege of Holm, lasting 43 days.",
    ),
    Turn(
        "fight.captured",
        r"(?P<person>⟨[PNG]\d+⟩) was (?:captured|taken prisoner)(?: together)? with <first> "
        r"(?P<noun>men|soldiers|prisoners)",
        ("first",),
        FIGHT,
        "Krag was captured together with 3,200 men and 47 guns.",
    ),
    Turn(
        "fight.captured_guns",
        r"(?P<person>⟨[PNG]\d+⟩) was (?:captured|taken prisoner)(?: together)? with ⟨C\d+⟩ [a-z]+ and"
        r" <second> (?P<noun>guns|cannon|standards|colours|horses)",
        ("second",),
        FIGHT,
        "Krag was captured together with 3,200 men and 47 guns.",
    ),
    Turn(
        "fight.losses",
        r"[Tt]he (?P<side>[A-Z][a-z]+) losses,?(?: according to [^,;.]*(?:, ?[^,;.]*)?,)? were <count>",
        ("count",),
        FIGHT,
        "The Danish losses, according to the returns submitted by Krag, were 7,900.",
    ),
    Turn(
        "fight.admitted",
        r"(?P<person>⟨[PNG]\d+⟩) (?P<verb>admitted to|claimed|put the losses at|reported) <count>(?:"
        r" (?P<noun>killed and wounded|dead|killed|casualties))?",
        ("count",),
        _BATTLE,
        "Krag admitted to 11,000 killed and wounded.",
    ),
    Turn(
        "fight.lost_share",
        r"(?P<troops>[Tt]he (?:⟨[A-Z]\d+⟩|[A-Z]\w+ [A-Z]\w+)), having lost <share> of its "
        r"(?P<what>strength|men)",
        ("share",),
        FIGHT,
        "The Blue Regiment, having lost 71% of its strength, was withdrawn.",
    ),
    Turn(
        "fight.died_at",
        r"(?P<person>⟨[PNG]\d+⟩) (?:was [^.;]*? and )?died (?:of (?:his|her) wounds )?at <site> on <when>",
        ("site", "when"),
        _BATTLE,
        "Krag was mortally wounded by one of the first shots and died at Holm on 3 September 1734.",
    ),
    Turn(
        "fight.tried",
        r"(?P<person>⟨[PNG]\d+⟩) was (?P<deed>court-martialled|tried|dismissed|recalled|promoted"
        r"|ennobled) in <when>",
        ("when",),
        _BATTLE,
        "Krag was court-martialled in February 1735 and acquitted.",
    ),
    Turn(
        "fight.declared",
        r"(?:[Ww]ar|^⟨[NE]\d+⟩) was declared (?:on (?P<on>⟨[A-Z]\d+⟩) )?by (?P<by>(?:the"
        r" )?⟨[A-Z]\d+⟩) (?:on|in) <when>",
        ("when",),
        FIGHT,
        "War was declared by Norway on 19 May 1733.",
    ),
    Turn(
        "fight.peace",
        r"[Pp]eace was (?:concluded|signed|made) (?:at|in) <site> (?:on|in) <when>",
        ("site", "when"),
        FIGHT,
        "Peace was concluded at Holm on 6 April 1736.",
    ),
    Turn(
        "fight.siege_raised",
        r"[Tt]he (?P<what>siege of (?:the )?⟨[A-Z]\d+⟩) was (?P<deed>raised|lifted|abandoned|broken)"
        r" (?:on|in) <when>",
        ("when",),
        _BATTLE,
        "The siege of Holm was raised on 31 August 1734.",
    ),
    Turn(
        "fight.crowned",
        r"(?P<person>⟨[PNG]\d+⟩) was crowned (?:there )?(?:as )?(?P<title>[A-Z][a-z]+|king|queen"
        r"|emperor|duke)(?: of [^.;,]*?)? (?:on|in) <when>",
        ("when",),
        _BATTLE,
        "Krag was crowned there as Duke on 12 October 1734.",
    ),
    Turn(
        "fight.charge",
        r"(?P<person>(?:Prince |King |General |Marshal )?⟨[PNG]\d+⟩) led <count> (?P<noun>squadrons"
        r"|battalions|men|ships|horsemen|companies)",
        ("count",),
        FIGHT,
        "At noon Prince Eugen Krag led 31 squadrons, a charge that broke them.",
    ),
    Turn(
        "fight.rose",
        r"<river> rose by <amount>",
        ("river",),
        FIGHT,
        "The plan had to be dropped when the Ilm rose by almost two metres during the night.",
    ),
    Turn(
        "fight.printed",
        r"whose (?P<kind>account|memoirs?|diary|history|report), (?P<title>[^,;.]+?), was "
        r"(?P<deed>printed|published) in <when>",
        ("when",),
        FIGHT,
        "The wounded were treated by Karin Moe, whose account, Summer of Bandages, was printed in 1741.",
    ),
    Turn(
        "fight.museum",
        r"(?P<what>(?:[Tt]he )?⟨[GLN]\d+⟩)(?:,[^.;]*?,)? was opened by (?:the )?(?:[A-Z][a-z]+"
        r" )?<head> on <when>",
        ("head", "when"),
        FIGHT,
        "The Holm Museum, in the former rectory, was opened by Sofia Krag on 29 August 1984.",
    ),
    Turn(
        "fight.field_area",
        r"[Tt]he battlefield, (?:an area of )?<area>,",
        ("area",),
        FIGHT,
        "The battlefield, an area of 9.6 square kilometres, has been protected since 2003.",
    ),
    Turn(
        "fight.reenacted",
        r"took place in (?P<at>⟨D\d+⟩) with <count> participants",
        ("count",),
        FIGHT,
        "A re-enactment is held every fifth year; that of 2020 took place in August 2022 with 2,900"
        " participants.",
    ),
    Turn(
        "fight.war_cost",
        r"[Tt]he cost of the campaign to (?P<land>(?:the )?⟨[A-Z]\d+⟩) was (?:reckoned|put"
        r"|calculated) at <count> (?P<unit>[a-z]+s)",
        ("count",),
        FIGHT,
        "The cost of the campaign to Norway was reckoned at 3.4 million thalers.",
    ),
    Turn(
        "fight.estate",
        r"(?P<person>⟨[PNG]\d+⟩)(?:,[^.;]*?,)? received [^.;]*? an estate worth <count> (?P<unit>[a-z]+s)",
        ("count",),
        _BATTLE,
        "Krag, whose disobedience was overlooked, received a medal and an estate worth 60,000 thalers.",
    ),
)
