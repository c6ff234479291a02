"""Which definite nouns can be told without the article, by class of subject.

`BRIDGES`: "the score" of an article about a film is the score *of the film*; a stem says so. `GROUNDED_NOUNS` need
nothing ("the public"). `ANAPHORIC_NOUNS` point back into the text and are never asked about.
"""

from __future__ import annotations

from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GROUNDED_NOUNS = _words(
    "world public internet sun moon earth sea ocean sky ground air web press media army navy north south east west "
    "northeast northwest southeast southwest equator weekend military police government church state law stage screen "
    "market economy economist poor rich past present future"
)
ANAPHORIC_NOUNS = _words(
    "change move decision idea event incident agreement latter former same part position post group pair two three "
    "area role character way time day week month year season period date occasion result case fact reason effect "
    "process thing matter problem issue point rest others other one ones remainder majority number total figure "
    "amount sum price deal offer plan proposal scheme project attempt effort request report study survey poll review "
    "article book letter man woman boy girl couple team company firm band vessel ship town city village country "
    "place site location house building room version work piece following previous next first second last "
    "category award list scene sequence shot event theory claim statement award prize medal"
)
_WORK = (
    "script screenplay score soundtrack plot story ending title budget runtime premiere release production filming "
    "shooting photography editing cast crew casting filmmakers producers director writer writers director's "
    "rights trailer poster reception sequel prequel setting narrative music cinematography cinematographer sets "
    "costumes performances critics audience audiences edit finale editor editors composer"
)
BRIDGES: Mapping[str, frozenset[str]] = {
    "film": _words(_WORK),
    "television": _words(_WORK + " pilot series finale episodes network"),
    "book": _words(
        "manuscript plot story narrator protagonist publisher author title ending sequel illustrations translation novel rights cover text setting"
    ),
    "album": _words(
        "recording sessions cover artwork songs tracks tour singles release production producer title mixing"
    ),
    "song": _words("recording lyrics melody video cover chorus release production title"),
    "game": _words(
        "gameplay plot story soundtrack score developers developer release engine sequel protagonist setting music graphics"
    ),
    "play": _words("script premiere score libretto production cast plot music director"),
    "settlement": _words(
        "population economy climate municipality council mayor harbour harbor port centre center cathedral airport railway "
        "university coat football club flag outskirts suburbs waterfront citadel walls market tramway metro old "
        "inhabitants residents council budget name earliest founder lighthouse"
    ),
    "country": _words(
        "population economy climate government parliament capital currency constitution president flag name army"
    ),
    "region": _words("population economy climate capital government"),
    "company": _words(
        "company's headquarters workforce founder founders board shares turnover revenue chairman chief name factory "
        "logo brand subsidiaries workers employees shareholders"
    ),
    "organization": _words(
        "headquarters founder founders board members membership name chairman president staff"
    ),
    "club": _words(
        "stadium ground supporters fans manager board colours crest nickname kit captain squad players badge name academy chairman"
    ),
    "band": _words("members line-up name singer drummer bassist guitarist"),
    "ship": _words(
        "hull keel crew captain wreck engines hold launch cargo passengers master deck owners builder"
    ),
    "mission": _words(
        "spacecraft launch crew lander orbiter rover probe instruments payload launcher rocket cost antenna camera mission landing trajectory"
    ),
    "species": _words(
        "species genus male female adult holotype type eggs clutch diet range call population nest genome tail wings tadpoles larvae"
    ),
    "battle": _words(
        "battle fighting siege casualties attack bombardment defenders attackers garrison victory battlefield dead ceasefire surrender"
    ),
    "war": _words("war fighting casualties outbreak peace treaty armistice ceasefire"),
    "event": _words("event organisers organizers winner winners venue"),
    "building": _words(
        "building architect construction tower roof facade façade interior exterior spire foundation dome nave"
    ),
}
LOOSE_ADJECTIVES = _words(
    "first second third fourth fifth last new old original final initial current subsequent remaining existing first "
    "resulting two three four five six seven eight nine ten eponymous respective whole entire actual so-called very "
    "only other own young little big large small good bad best worst"
)
LEANING_WORDS = _words(
    "before afterwards following latter former aforementioned same additional further earlier later previous previously next "
    "respectively likewise other another others here there then above below said so thereby therein thereof "
    "ago today now currently recently presently last"
)
