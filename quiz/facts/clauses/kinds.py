"""What is said of bodies of people, wars, waters, lands and craft only."""

from __future__ import annotations

from quiz.facts.clauses.deeds import BODIES, DEEDS
from quiz.facts.clauses.predicate import Predicates
from quiz.facts.words import word_set

BODY = Predicates(
    active=word_set("employ"),
    passive=word_set("found incorporate headquarter dissolve disband"),
    upon=word_set("dissolve disband"),
    objects={
        "have": word_set("member employee staff branch headquarters fleet hub"),
        **dict.fromkeys(("operate", "serve"), word_set("flight fleet destination aircraft service hub")),
        "report": word_set("revenue profit loss"),
    },
    rivals=BODIES,
    deeds=DEEDS,
    bodies=BODIES,
)
PAPER = Predicates(
    active=word_set("endorse"),
    passive=word_set("publish relaunch found edit print"),
    upon=word_set("edit publish relaunch"),
    objects={
        "have": word_set("circulation readership edition editor"),
        "win": word_set("prize award pulitzer"),
        "expose": word_set("scandal corruption fraud"),
        "support": word_set("party candidate campaign government"),
    },
    rivals=word_set(
        """newspaper magazine paper journal weekly daily supplement edition section column series article book
        report editorial website office rival press"""
    ),
    deeds=DEEDS,
    bodies=BODIES,
)
WAR = Predicates(
    active=word_set("last rage"),
    passive=word_set("wage fight"),
    upon=frozenset(),
    objects={
        "claim": word_set("life"),
        "cost": word_set("life"),
        "devastate": word_set("country region economy"),
        "end": word_set("rule reign"),
    },
    rivals=word_set(
        """war battle siege campaign conflict fighting fight dispute truce armistice ceasefire strike revolt
        rebellion uprising rising offensive skirmish assault engagement raid occupation expedition crisis
        blockade attack bombardment ceremony festival tournament games"""
    ),
)
WATER = Predicates(
    active=word_set("drain freeze"),
    passive=word_set("stock drain dam"),
    upon=word_set("drain stock dam"),
    objects={
        "have": word_set("area depth volume catchment outlet inflow shoreline"),
        "cover": word_set("area"),
        "hold": word_set("water"),
    },
    rivals=word_set(
        "lake river stream pond reservoir marsh lagoon bay arm basin swamp glacier dam canal creek forest"
    ),
)
LAND = Predicates(
    active=word_set("lie border"),
    passive=word_set("situate inhabit uninhabit settle colonise colonize annex evacuate"),
    upon=word_set("annex evacuate colonise colonize"),
    objects={
        "have": word_set("population inhabitant coastline climate area border"),
        "cover": word_set("area"),
    },
    rivals=word_set(
        """island islet archipelago atoll peninsula city town village port country region province district
        state colony settlement bay lake mountain hill reef park reserve capital strait continent"""
    ),
)
CRAFT = Predicates(
    active=word_set("fly seat weigh"),
    passive=word_set("power manufacture assemble"),
    upon=word_set("pilot"),
    objects={"have": word_set("wingspan engine wheelbase cylinder undercarriage gearbox range")},
    rivals=word_set(
        """aircraft airliner aeroplane airplane plane prototype model variant version car vehicle engine van
        bus truck tractor motorcycle bike bicycle tram locomotive train helicopter glider derivative successor
        type jet bomber fighter"""
    ),
)
