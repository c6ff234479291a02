"""What is said of things of one kind only: a film grosses, a bird is rediscovered, a town lies somewhere.

Where a document is about such a thing, "it" with such a verb means it, unless another of the kind is near.
An entry may name the objects that the verb needs to tell the kind ("receive" of a film: reviews).
"""

from __future__ import annotations

from collections.abc import Mapping

from quiz.facts.clauses.deeds import BODIES, DEEDS
from quiz.facts.clauses.kinds import BODY, CRAFT, LAND, PAPER, WAR, WATER
from quiz.facts.clauses.predicate import Predicates
from quiz.facts.words import word_set

_PRAISE = word_set(
    "review acclaim praise nomination rating score award critic certification response reception attention"
)
_MONEY = word_set("million billion")
_CREATIONS = word_set(
    """film movie picture short documentary series show pilot episode album record ep single song track tune
    score soundtrack trailer teaser novel book novella memoir story play musical opera ballet game sequel
    prequel remake adaptation version cut edition draft screenplay script video clip recording poem comic
    biography autobiography magazine tour concert production staging exhibition reissue"""
)
_WORK = Predicates(
    active=word_set("premiere"),
    passive=word_set(
        """release rerelease re-release distribute nominate certify review screen reissue remaster
        translate adapt shortlist longlist"""
    ),
    upon=word_set(
        "award rate release distribute rerelease review give rank screen call name describe dismiss write"
    ),
    objects={
        "receive": _PRAISE,
        "win": word_set("award prize oscar grammy bafta emmy tony globe medal palme"),
        "earn": _PRAISE | _MONEY,
        "make": _MONEY,
        "garner": _PRAISE,
        "get": _PRAISE,
    },
    rivals=_CREATIONS,
)
_FILM = Predicates(
    active=_WORK.active | word_set("gross star"),
    passive=_WORK.passive | word_set("shoot film dub broadcast air"),
    upon=_WORK.upon | word_set("dub"),
    objects=_WORK.objects,
    rivals=_CREATIONS,
)
_MUSIC = Predicates(
    active=_WORK.active | word_set("chart peak debut"),
    passive=_WORK.passive,
    upon=_WORK.upon,
    objects={
        **_WORK.objects,
        "reach": word_set("number position top place peak"),
        "sell": word_set("copy unit"),
        "spend": word_set("week"),
        "top": word_set("chart"),
        "enter": word_set("chart"),
    },
    rivals=_CREATIONS,
)
_SPECIES = Predicates(
    active=word_set(
        "occur inhabit feed breed nest forage migrate hibernate moult molt flower hatch spawn bloom roost "
        "gather graze browse eat hunt swim perch burrow grow prefer tolerate"
    ),
    passive=word_set(
        """describe rediscover classify transfer uplist downlist discover name introduce reintroduce hunt
        poach cultivate propagate pollinate see sight observe photograph record find breed"""
    ),
    upon=word_set("uplist downlist reclassify rediscover classify describe transfer"),
    objects={},
    rivals=word_set(
        """species subspecies bird animal plant tree fish mammal insect frog form genus family population
        specimen male female skin nest egg young pair race morph variety holotype taxon individual"""
    ),
)
_SETTLEMENT = Predicates(
    active=word_set("lie border"),
    passive=word_set(
        """found situate incorporate settle annex besiege capture sack twin locate rename liberate occupy bomb
        bombard fortify resettle depopulate"""
    ),
    upon=word_set("besiege capture annex sack rename liberate occupy bomb fortify"),
    objects={
        "have": word_set("population inhabitant resident climate"),
        "receive": word_set("privilege charter right"),
        "cover": word_set("area"),
    },
    rivals=word_set(
        """city town village municipality commune settlement suburb district province region port harbour
        harbor river lake island fort castle valley bay gulf mountain hill country colony county parish"""
    ),
)
_MISSION = Predicates(
    active=word_set("orbit weigh"),
    passive=word_set("launch propel deorbit power name cancel approve"),
    upon=word_set("launch deorbit"),
    objects={"enter": word_set("orbit"), "reach": word_set("orbit"), "leave": word_set("orbit")},
    rivals=word_set(
        """mission spacecraft probe orbiter lander rover satellite rocket launcher stage capsule module
        telescope shuttle station craft vehicle instrument drill camera"""
    ),
)
_COMPANY = Predicates(
    active=word_set("employ manufacture float"),
    passive=word_set("found list headquarter float delist incorporate nationalise nationalize privatise"),
    upon=word_set("nationalise nationalize privatise privatize"),
    objects={
        "acquire": word_set("company stake maker firm business"),
        "report": word_set("revenue profit"),
        **dict.fromkeys(
            ("open", "close"), word_set("store shop branch office restaurant factory plant showroom")
        ),
        "have": word_set("employee revenue turnover store branch"),
    },
    rivals=word_set(
        """company firm business subsidiary brand division factory group bank manufacturer maker plant shop
        store studio publisher label office branch partnership venture corporation rival union"""
    ),
    deeds=DEEDS,
    bodies=BODIES,
)
_SHIP = Predicates(
    active=word_set("sail displace founder capsize steam"),
    passive=word_set("commission decommission torpedo scrap scuttle launch refit christen requisition"),
    upon=word_set("torpedo scrap scuttle refit"),
    objects={},
    rivals=word_set("ship vessel boat hull tug submarine destroyer cruiser convoy tanker liner yacht"),
)
_HOUSE = Predicates(
    active=word_set("house seat accommodate"),
    passive=word_set(
        "design build construct inaugurate demolish rebuild renovate consecrate erect list designate"
    ),
    upon=word_set("demolish renovate rebuild consecrate design"),
    objects={
        "have": word_set("floor storey nave tower dome seat capacity spire"),
        "hold": word_set("object seat"),
    },
    rivals=word_set(
        """building house hall church chapel tower wing palace castle museum theatre station bridge school
        monument memorial statue organ annex annexe extension hotel library factory mansion temple wall
        gate"""
    ),
)
_BRIDGE = Predicates(
    active=word_set("span cross connect"),
    passive=word_set(
        "design build construct inaugurate demolish rebuild strengthen repaint cross designate widen"
    ),
    upon=word_set("cross demolish strengthen repaint widen"),
    objects={
        "carry": word_set("lane traffic road railway route vehicle footpath motorway tram"),
        "have": word_set("span lane arch pier tower deck"),
    },
    rivals=word_set(
        "bridge viaduct tunnel ferry road railway tower pier building causeway ship route dam crossing"
    ),
)
_SCHOOL = Predicates(
    active=word_set("enrol enroll"),
    passive=word_set("found charter accredit rank"),
    upon=word_set("charter accredit"),
    objects={
        "have": word_set("student faculty campus staff undergraduate department alumnus"),
        "offer": word_set("degree course programme program education scholarship"),
        "award": word_set("degree"),
        "operate": word_set("campus observatory hospital museum station"),
    },
    rivals=word_set(
        """university college school institute academy seminary faculty department library company society
        campus hospital museum station laboratory press"""
    ),
    deeds=DEEDS,
    bodies=BODIES,
)
_MOUNTAIN = Predicates(
    active=word_set("erupt rise tower form"),
    passive=word_set("climb ascend summit"),
    upon=word_set("climb ascend summit"),
    objects={
        "have": word_set("summit elevation prominence crater glacier height"),
        "reach": word_set("height"),
    },
    rivals=word_set(
        "mountain volcano peak summit hill cone crater glacier ridge range lake plateau dome face"
    ),
)
_RIVER = Predicates(
    active=word_set("flow rise drain meander"),
    passive=word_set("dam navigate"),
    upon=word_set("dam navigate"),
    objects={
        "have": word_set("length tributary basin catchment discharge"),
        "enter": word_set("sea lake gulf"),
    },
    rivals=word_set(
        "river stream tributary creek brook canal lake spring glacier branch arm channel road railway"
    ),
)
_CLUB = Predicates(
    active=word_set("play compete qualify"),
    passive=word_set("relegate promote re-elect"),
    upon=word_set("relegate promote"),
    objects={
        **dict.fromkeys(
            ("win", "retain", "lift"),
            word_set("cup shield trophy promotion league title championship medal double match game flag"),
        ),
        "reach": word_set("final semi-final semifinal quarter-final playoff playoffs"),
        "gain": word_set("promotion"),
        "lose": frozenset(("", "match", "final", "game", "semi-final", "semifinal", "replay", "play-off")),
    },
    rivals=word_set("club team side squad league rival opponent player reserves academy"),
    deeds=DEEDS,
    bodies=BODIES,
)
PREDICATES: Mapping[str, Predicates] = {
    **dict.fromkeys(("film", "television"), _FILM),
    **dict.fromkeys(("album", "song"), _MUSIC),
    **dict.fromkeys(("book", "play", "game"), _WORK),
    "species": _SPECIES,
    "settlement": _SETTLEMENT,
    "mission": _MISSION,
    "company": _COMPANY,
    "ship": _SHIP,
    "club": _CLUB,
    **dict.fromkeys(("building", "stadium", "station"), _HOUSE),
    "bridge": _BRIDGE,
    "school": _SCHOOL,
    **dict.fromkeys(("airline", "organization"), BODY),
    "periodical": PAPER,
    **dict.fromkeys(("war", "battle"), WAR),
    "lake": WATER,
    **dict.fromkeys(("island", "country", "region"), LAND),
    **dict.fromkeys(("aircraft", "vehicle"), CRAFT),
    "mountain": _MOUNTAIN,
    "river": _RIVER,
}
