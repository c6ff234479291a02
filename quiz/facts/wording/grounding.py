"""Which definite nouns can be told without the article, by class of subject.

`BRIDGES`: "the score" of an article about a film is the score *of the film*; a stem says so. `GROUNDED_NOUNS`
need nothing ("the public"). `ANAPHORIC_NOUNS` point back into the text and are never asked about.
"""

from __future__ import annotations

from collections.abc import Mapping

from quiz.facts.terms.parts import PARTS
from quiz.facts.words import word_set

GROUNDED_NOUNS = word_set(
    """world public internet sun moon earth sea ocean sky ground air web press media army navy north south
    east west northeast northwest southeast southwest equator weekend military police government
    state law stage screen market economy economist poor rich past present future tier"""
)
ANAPHORIC_NOUNS = word_set(
    """change move decision idea event incident agreement latter former same part position post group pair
    two three area role character way time day week month year season period date occasion result case
    fact reason effect process thing matter problem issue point rest others other one ones remainder
    majority number total figure amount sum price deal offer plan proposal scheme project attempt effort
    request report study survey poll review article book letter man woman boy girl couple team company
    firm band vessel ship town city village country place site location house building room version work
    piece following previous next first second last category award list scene sequence shot theory
    claim statement prize medal"""
)
TAKING_UP = word_set(
    """enterprise business venture concern undertaking device machine apparatus vehicle craft weapon
    powder liquid substance material product disease illness condition campaign operation action battle
    fight struggle clash crossing conflict engagement fighting measure men women people crews workers
    party faction side opponent rival enemy visitors winner losers building structure complex facility
    property estate field land ground plot stretch section track tower titles title serial series
    programme program show performance concert tour novel play painting picture statue record album
    single song film footage halt shortfall accident disaster crash explosion blaze fire storm flood
    episode affair scandal row dispute quarrel controversy delay interval interim meantime practice
    custom tradition name word term phrase concept technique treatment procedure experiment discovery
    finding theory hypothesis explanation error fault victory defeat loss success failure result score
    lead route journey voyage trip visit return arrival departure escape capture siege assault attack
    raid looting massacre murder killing trial hearing sentence verdict ruling order ban prohibition
    restriction rule tax duty fee fine payment grant loan debt money fund donation gift reward legacy
    bequest sale purchase takeover merger partnership contract treaty pact alliance truce peace war
    strike protest riot revolt uprising mutiny invasion occupation liberation animal bird plant tree
    fish insect creature beast species specimen individual object body mass star planet comet asteroid
    satellite moon lander probe spacecraft mission flight launch landing encounter orbit image signal
    message instrument sample marriage wedding divorce death birth injury crowd character protagonist
    child children boy girl baby son daughter family sisters brothers couple afternoon morning evening
    night records"""
)
"""Nouns that take up what was told in other words: "the device" of a trademark, "the disease" of a plague."""
_WORK = word_set(
    """script screenplay score soundtrack plot story ending title budget runtime premiere release production
    filming shooting photography editing cast crew casting filmmakers producers director writer writers
    director's set credits rights trailer poster reception sequel prequel setting narrative music
    cinematography cinematographer sets costumes performances critics audience audiences edit finale editor
    editors composer"""
)
_NOUNS: Mapping[str, frozenset[str]] = {
    "film": _WORK,
    "television": _WORK | word_set("pilot episodes network premise theme characters"),
    "book": word_set(
        """manuscript plot story narrator protagonist publisher author title ending sequel
        illustrations translation novel rights cover text setting audiobook prologue epilogue preface
        dedication opening subtitle draft drafts writing composition heroine hero characters
        chapters serialisation serialization printing illustrator translator"""
    ),
    "album": word_set(
        """recording sessions cover artwork songs tracks tour singles release production producer title
        mixing strings percussion drums bass guitars brass vocals lyrics sleeve packaging tracklist
        arrangements booklet"""
    ),
    "song": word_set("recording lyrics melody video cover chorus release production title"),
    "game": word_set(
        """player gameplay plot story soundtrack score developers developer release engine sequel protagonist
        setting music graphics development script writing narrative budget publisher designers campaign
        artwork dialogue production title cast voices controls interface levels maps multiplayer demo
        beta port ports"""
    ),
    "play": word_set(
        """script premiere score libretto production cast plot music director composition orchestration
        overture text scenery sets costumes choreography orchestra chorus prologue epilogue finale title
        composer librettist playwright scoring revival vocal dialogue staging"""
    ),
    "artwork": word_set(
        """artist painter sculptor composition background foreground frame signature canvas panel sitter
        attribution provenance restoration pedestal plinth unveiling commission figure figures palette
        underdrawing varnish title statue inscription model models authorship"""
    ),
    "podcast": word_set(
        "host hosts episodes premise theme music finale network listeners audience producers"
    ),
    "settlement": word_set(
        """population economy climate municipality council mayor harbour harbor port centre center
        cathedral airport railway university coat football club flag outskirts suburbs waterfront
        citadel walls market tramway metro old inhabitants residents budget name earliest
        founder lighthouse"""
    ),
    "country": word_set(
        """population economy climate government parliament capital currency constitution president
        flag name army"""
    ),
    "region": word_set("population economy climate capital government"),
    "company": word_set(
        """company's headquarters workforce founder founders board shares turnover revenue chairman
        chief name factory logo brand subsidiaries workers employees shareholders
        works management"""
    ),
    "organization": word_set(
        """headquarters founder founders board members membership name chairman president staff"""
    ),
    "club": word_set(
        """stadium ground supporters fans manager board colours crest nickname kit captain squad
        players badge name academy chairman"""
    ),
    "band": word_set("members line-up name singer drummer bassist guitarist"),
    "ship": word_set(
        """hull keel crew captain wreck engines hold launch cargo passengers master deck owners builder
        repairs refit bow stern superstructure funnel funnels boilers propellers foremast mainmast mast masts
        figurehead bell turbines armament interiors saloon bridge maiden"""
    ),
    "mission": word_set(
        """spacecraft launch crew lander orbiter rover probe instruments payload launcher rocket cost
        antenna camera mission landing trajectory"""
    ),
    "species": word_set(
        """species genus male female adult holotype type eggs clutch diet range call population nest
        genome tail wings tadpoles larvae iris irises bill beak throat crown rump upperparts underparts
        plumage legs wing wingspan feathers song nestlings chicks young fledglings juveniles adults cubs
        calves pups lambs fawns kits litter territories skull teeth horns antlers fur coat skin snout trunk
        leaves flowers fruit fruits seeds bark roots petals sepals stamens stem stems specific epithet
        incubation lifespan"""
    ),
    "battle": word_set(
        """battle fighting siege casualties attack bombardment defenders attackers garrison victory
        battlefield dead ceasefire surrender"""
    ),
    "war": word_set("war fighting casualties outbreak peace treaty armistice ceasefire"),
    "event": word_set("event organisers organizers winner winners venue"),
    "flight": word_set("captain co-pilot passengers crew fuselage cockpit wreckage"),
    "mountain": word_set(
        """volcano eruptions rim icefield summit crater slopes slope flanks flank glacier glaciers caldera top
        ridge face base foot cone refuge ascent"""
    ),
    "river": word_set("source mouth basin headwaters banks estuary course delta catchment upper lower river"),
    "lake": word_set(
        "marsh marshes basin inlet outlet ice shore shores bottom surface catchment level lake outflow depth"
    ),
    "park": word_set("boundaries rangers wardens entrance visitors trails"),
    "island": word_set(
        """inhabitants population coast interior capital lighthouse airport harbour cliffs village pier
        distillery chapel reef school ferry"""
    ),
    "school": word_set(
        """campus library students staff faculty rector chancellor motto endowment principal headmaster
        admissions alumni governors senate"""
    ),
    "bridge": word_set(
        """deck superstructure steelwork roadway railings approaches foundations towers piers span cables toll
        abutments construction engineer opening ropes plaza lanterns"""
    ),
    "stadium": word_set("stands pitch capacity roof ground arena seats"),
    "station": word_set(
        """train trains engineer
        platforms concourse terminal runway runways tracks track tunnel trackbed viaduct signal-box gauge
        journey gradient incline locomotives passengers timetable extension navvies contractor"""
    ),
    "airline": word_set("fleet hub headquarters airline pilots passengers founder aircraft"),
    "aircraft": word_set("prototype fuselage wings engines cockpit cabin crew undercarriage"),
    "vehicle": word_set("engine chassis body prototype gearbox cab design bodywork"),
    "periodical": word_set(
        """editor circulation publisher founder staff masthead readers readership covers editors
        contributors offices office layout supplement crossword archive archives title"""
    ),
    "software": word_set("source licence license interface developers developer release maintainers"),
    "food": word_set("recipe rind dough filling ingredients crust"),
    "building": word_set(
        """crypt pulpit choir chancel altar font transept transepts aisles cloister porch portal portals vault
        vaults crossing organ bells reredos windows shrine keep moat gatehouse courtyard ramparts drawbridge
        battlements lamp lantern lens keepers keeper foghorn restoration bricks congregation
        building architect construction tower roof facade façade interior exterior spire foundation
        dome nave"""
    ),
}
BRIDGES: Mapping[str, frozenset[str]] = {
    cls: _NOUNS.get(cls, frozenset()) | PARTS.get(cls, frozenset()) for cls in (*_NOUNS, *PARTS)
}
LOOSE_ADJECTIVES = word_set(
    """first second third fourth fifth last new old original final initial current subsequent remaining
    existing resulting two three four five six seven eight nine ten eponymous respective whole
    entire actual so-called very only other own young little big large small good bad best worst"""
)
LEANING_WORDS = word_set(
    """before afterwards following latter former aforementioned same additional further earlier later
    previous previously next respectively likewise other another others rival here there then above below said
    so thereby therein thereof ago today now currently recently presently last
    corresponding"""
)
IDIOMS = frozenset(
    (
        *("in office", "in action", "in person", "in public", "in prison", "in exile", "in captivity"),
        *("in hospital", "in childbirth", "in infancy", "in battle", "in combat", "in flight", "at sea"),
        *("by accident", "by chance", "by hand", "by post", "by letter", "on appeal", "on stage"),
        *("from office", "in succession", "into office", "office", "in print", "into print", "out of print"),
    )
)
"""Phrases whose noun says enough without an article or anything beside it."""
