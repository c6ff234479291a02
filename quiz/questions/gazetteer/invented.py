"""Titles and names that nobody bears: beside an unknown novel the famous ones would be struck out at once.

None is the title of a known work of its kind; a title made of everyday words may yet be somebody's.
"""

from __future__ import annotations

from collections.abc import Mapping

_TALES = """A Box of Weather; A Coat for November; A Harvest of Ash; A House on Stilts; A Lamp for Martha; A
    Quiet Reckoning of Boats; A Tin of Buttons; After the Ferry; All the Lower Rooms; Almanac of Small
    Debts; Another Man's Orchard; Asking for Rain; Below the Weir; Borrowed Keys; Brother of the Tide;
    Clearing the Attic; Cold Pastures; Eleven Gates; Every Second Thursday; Fallow Years; Five Miles of
    Hedge; Fourteen Letters Home; Gone to Seed; Half a Mile of Shore; Late Frost; Leaving by the Side Door;
    Low Tide at Noon; Mending the Net; Mr. Tolland's Ladder; No Lamp at the Crossing; North of the Ferry;
    Not Before Harvest; Nothing for the Ferryman; Quarter Day; Salt for the Journey; Sixpence and Change;
    Slack Water; Ten Days to Michaelmas; The Bell-Founder's Son; The Borrowed Field; The Chandler's Widow;
    The Clay Road; The Copper Gate; The Corn Merchant; The Drowned Acre; The Eel Catcher; The Far Pasture;
    The Fourth Witness; The Glass Orchard; The Heron's Wife; The Iron Almanac; The Keeper of Accounts; The
    Last Toll; The Lodger Upstairs; The Long Furrow; The Narrow Stair; The Night Porter's Book; The Other
    Landing; The Pear Tree at Holm; The Quarryman's Hand; The Salt Ladder; The Second Harvest; The Slate
    Boat; The Third Bridge; The Toll Collector; The Weather Side; The Winter Ferry; Three Chairs; Turning
    the Hay; Twelve Steps Down; Under the Signal Box; Unpaid Fares; Upstream; Walking to Lammas; Waiting for
    Ostler; What the Miller Knew; White Gravel; Windfall"""
_SONGS = """All My Ladders; Anchor and Twine; Ask the River; Back of the Chapel; Barley Moon; Bring the
    Boats Around; Candle Street; Carry Me to Harrow; Copper Rain; Counting Lanterns; Daughters of the Weir;
    Eleven Bells; Fare Thee Well, Annie Gray; Ferry at Midnight; Fold the Map; Going Under Slowly; Gravel
    and Gold; Hand Me Down the Moon; Hay Wagon; Hold the Gate; Hold Your Light, Maria; House of Reeds; I
    Left It on the Stair; Kettle Song; Lantern Oil; Little Wren; Low Cloud; Margin of Error; Meet Me at the
    Lock; My Father's Coat; No Vacancy; Night Bus Home; Old Salt; One More Furrow; Paper Boats; Quiet
    Engine; Rain on the Slipway; Saltwater Hymn; Seven Thousand Lamps; Shut the Harbour Door; Silver Birch;
    Slow Tide; Snow on the Signal; Song for a Tollhouse; Stand Up, Rosalind; Ten Fathom Line; The Ballad of
    Willow Hill; The Boatman's Vow; The Long Way Down; Threadbare; Tin Roof; Turn the Wheel, Johanna; Two
    Left Oars; Undertaker's Waltz; Weathervane; When the Ice Goes Out; Whistle for the Ferry; Window Seat;
    Winterbourne"""
_PICTURES = """A Corner of the Orchard; After the Harvest Mass; At the Wash House; Boats Drawn Up; Boy with
    a Kite; Carrying Water; Clouds over the Salt Pans; Evening on the Quay; Fishwives at Dawn; Girl Mending
    a Net; Girl with a Jug; Harbour in Grey; Haymakers Resting; In the Almond Grove; Interior with a Blue
    Chair; Market Day; Mother and Child by a Stove; Old Man with a Lantern; On the Threshing Floor; Pilgrims
    at the Ford; Portrait of a Miller; Reapers at Noon; Sail Menders; Sisters at the Window; Still Life with
    Quinces; Tavern Scene; The Basket Weavers; The Blind Fiddler; The Chestnut Sellers; The Empty Net; The
    Goatherd; The Last Load; The Letter; The Red Shawl; The Salt Carriers; The Shepherd's Return; The
    Sleeping Ferryman; The Stonecutters; The Vine Dressers; The Widow's Table; The Young Sacristan; Three
    Women at a Well; Towpath in Winter; Washday; Women Gleaning; Yellow Awning"""
_SCORES = """A Lantern Mass; Ballad for a Drowned Village; Bell Variations; Canticle of the Reeds; Elegy for
    a Lost Harbour; Five Harvest Songs; Four Nocturnes after Rain; Harbour Nocturnes; Invocation and Round
    Dance; Lament for the Ferrymen; Letters from the Lock; Lullabies for Winter; Night Crossing; Pastorale
    for a Late Summer; Psalm of the Shipwrights; Seven Inscriptions; Shadow Dances; Six Miniatures; Songs of
    the Salt Road; Tableaux of the North; The Bellfounder; The Glass Shepherd; The Miller and the Moon;
    Three Frescoes; Toccata of the Mills; Twelve Aphorisms; Two Portraits; Winter Processional"""
_GAMES = """Ashfall Keep; Briarlight; Canal Town; Cinderwake; Coldforge; Deep Lantern; Driftmarch;
    Emberline; Fathom Road; Foxglove Station; Grey Meridian; Hollow Beacon; Inkwarden; Ironmere; Lockkeeper;
    Marrowgate; Moss Kingdom; Night Harbour; Oar and Anvil; Palewater; Quarry Hearts; Rainward; Reedbound;
    Salt Kingdoms; Silt; Spindrift Hollow; Stormlock; The Ninth Toll; Thornwick; Undertow Days; Velvet
    Foundry; Weirlight; Winterhulk"""

INVENTED: Mapping[str, str] = {
    **dict.fromkeys(
        (
            *("novel", "book", "biography", "memoir", "play", "film", "documentary", "television series"),
            *("episode", "poem", "short story", "musical", "opera", "history"),
        ),
        _TALES,
    ),
    **dict.fromkeys(("song", "album"), _SONGS),
    **dict.fromkeys(("painting", "sculpture", "cycle of prints"), _PICTURES),
    "orchestral work": _SCORES,
    "video game": _GAMES,
}
"""Titles by the list of the world's works in whose stead they stand."""

ENGLISH_TOWNS = """Ansford, Barlow Cross, Brackenby, Calderwick, Coldbourne, Dunsworth, Elmcombe,
    Fairmouth, Garthby, Haxbury, Ingleworth, Kelsham, Lamburn, Marlwick, Netherwell, Orlestead, Penworth,
    Quarnley, Ravensham, Selburn, Stanbridge Cross, Thornmouth, Ulverley, Winsford Magna"""
"""Towns that England could have."""
STUDIOS: Mapping[str, str] = {
    "game company": """Amber Kettle; Blue Parcel; Candlewick Row; Copper Lantern; Dovetail Lane; Gravel Path;
        Hollow Oak; Little Anvil; Night Ferry; Paper Heron; Quiet Harbour; Second Attic; Tin Whistle; Winter
        Stairs""",
    "label": """Broken Compass; Cold Signal; Fifth String; Glass Pier; Harbour Lights; Long Shadow; Night
        Signal; Red Kettle; Slow Motor; Small Hours; Static Bloom; Tall Stories""",
    "student newspaper": """The Anvil; The Compass; The Gannet; The Inkwell; The Lamplighter; The Mooring;
        The Plumb Line; The Quill; The Sea Wall; The Sextant; The Signal Mast; The Tiller; The Weathercock""",
}
"""Firms of two plain words, and papers, that nobody has."""

EXCHANGED = """Montevideo Asunción Callao Cartagena Guayaquil Valparaíso
First Second Third Fourth Fifth Sixth Seventh Eighth
1st 2nd 3rd 4th 5th 6th 7th 8th
Northern Southern Eastern Western
North South East West
Upper Lower Middle
Red Blue White Green Black Yellow
Gold Silver Copper Tin Iron
Heron Curlew Kestrel Cormorant Lapwing Plover Kittiwake Fulmar Sandpiper Osprey Swift Raven
Lion Bear Wolf Stag Fox Otter Badger Hare
Oak Ash Elm Birch Willow Hawthorn Blackthorn Rowan Alder
Spring Summer Autumn Winter
January February March April May June July August September October November December
Swedish Norwegian Danish Finnish Icelandic
Spanish Portuguese Italian French
German Austrian Swiss Dutch Belgian
Polish Czech Hungarian Romanian Bulgarian
English Scottish Welsh Irish
Australian Canadian
Salt Sand Slate Granite Flint Amber
Paper Linen Velvet Canvas"""
"""Words of names any of which could stand in the other's stead: "Third Corps" beside "First Corps"."""
STATES = """Altmark Brannau Corvia Dravenia Estmark Falkenau Grauland Halsberg Karsland Lindmark Morvania
    Norbruck Ravensmark Selmark Tarvia Valdoria Westerau"""
"""Lands that are on no map, beside those of a war that nobody fought."""
COINED: Mapping[str, str] = {
    "Japan": "Akatombo Asagiri Fubuki Hatsuhi Hayate Hibari Kaede Kasumi Minazuki Shiosai Tsubame Yamabiko",
    "": """Aeolus Alcippe Corydon Dryope Evadne Halia Idmon Leucothea Melantho Nisus Phorcys Thaumas Thyone
        Zetes""",
    "broadcaster": "CBN DBC GBS GTN KBN NTS PBN RBC UTN WBS",
    "engine": """Anvil Basalt Caddis Ferrite Gantry Kiln Lodestar Mortise Pinion Quoin Sextant Tessera
        Trestle Windlass""",
}
"""Single words by which a spacecraft, a program or a network could be called and is not known to be."""
