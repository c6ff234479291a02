"""Titles of works by kind, neither the most famous nor unknown, of every length."""

from __future__ import annotations

from collections.abc import Mapping

WORKS: Mapping[str, str] = {
    "novel": """A Month in the Country, A Fine Balance, An Ermine in Czernopol, Angle of Repose, Black Rain,
        Cold Comfort Farm, Death of a River Guide, Embers, Excellent Women, Fateless, Fortunes of War,
        Gilead, Good Morning Midnight, Independent People, Journey by Moonlight, Jamilia, Loving, Miss
        Lonelyhearts, Mister Pip, Nervous Conditions, Nights at the Circus, Offshore, Out Stealing Horses,
        Palace Walk, Petersburg, Season of Migration to the North, Snow Country, Stoner, The Bone People,
        The Book of Evidence, The Bridge on the Drina, The Conservationist, The Famished Road, The Good
        Soldier, The Leopard, The Moviegoer, The Radetzky March, The Sea, The Siege of Krishnapur, The
        Tartar Steppe, The Tree of Man, The Vivisector, The Woman in the Dunes, Train to Pakistan, Troubles,
        Voss, Waterland, Wise Blood""",
    "book": """A Time of Gifts, Arabian Sands, Coming into the Country, Danube, Findings, Four Quarters of
        Light, In Patagonia, Island Years, News from Tartary, Pilgrim at Tinker Creek, Roads to Santiago,
        The Living Mountain, The Old Ways, The Peregrine, The Road to Oxiana, The Snow Leopard, The
        Songlines, The Worst Journey in the World, Waterlog, Wind Sand and Stars""",
    "history": """A Distant Mirror, A Savage War of Peace, After Tamerlane, Bury the Chains, Citizens, Iron
        Kingdom, King Leopold's Ghost, Montaillou, Natasha's Dance, Postwar, The Age of Capital, The Cheese
        and the Worms, The Face of Battle, The Great Game, The Guns of August, The Hare with Amber Eyes, The
        Proud Tower, The Sleepwalkers, The Struggle for Mastery in Europe, The Victorians, Vanished
        Kingdoms""",
    "biography": """A Life of Contrasts, A Passionate Sisterhood, A Rage to Live, An Unquiet Life, Daughter
        of the Desert, Footsteps, Genius in the Shadows, Obsessive Genius, Passionate Minds, The
        Clockmaker's Son, The Invention of Nature, The Inward Ear, The Lunar Men, The Man Who Knew Infinity,
        The Strangest Man, Time to Be in Earnest, Various Voices, Wittgenstein's Poker""",
    "memoir": """A Childhood, Act One, An Angel at My Table, Black Lamb, Boy, Bad Blood, Giving Up the
        Ghost, Goodbye to All That, Moments of Being, My Father and Myself, Over the Bridge, Periodic
        Tables, Speak Memory, Stop-Time, Testament of Youth, The Past Is Myself, The Road from Coorain, West
        with the Night, Wild Swans""",
    "monograph": """Essay on the Motions of Glaciers, On Growth and Form, Physics of the Air, Studies in Ice
        Structure, The Conquest of the Terrain, The Depths of the Ocean, The Earth and Its Atmosphere, The
        Face of the Earth, The Natural History of Waves, The Origin of Continents and Oceans, The Physics of
        Blown Sand, The Sea Coast, The Structure of Moraines, Waves and Beaches""",
    "thesis": """On the Capillary Properties of Liquids, On the Conduction of Heat in Crystals, On the
        Diffusion of Salts, On the Elasticity of Thin Plates, On the Freezing of Lakes, On the Motion of
        Drift Sand, On the Structure of Alluvial Fans, On the Theory of Tides, Studies in the Flow of
        Viscous Bodies, The Thermal Regime of Shallow Lakes""",
    "play": """A Man for All Seasons, All My Sons, Arcadia, Blithe Spirit, Blood Wedding, Dancing at
        Lughnasa, Educating Rita, Equus, Journey's End, Juno and the Paycock, Look Back in Anger, Noises
        Off, Our Town, Rutherford and Son, The Browning Version, The Caretaker, The Cherry Orchard, The
        Visit, The Weir, The Wild Duck, Translations, Under Milk Wood""",
    "musical": """Annie Get Your Gun, Anything Goes, Bells Are Ringing, Brigadoon, Carousel, Company,
        Fiorello, Follies, Half a Sixpence, Kismet, Kiss Me Kate, Mame, Oklahoma, Pal Joey, Pippin, Promises
        Promises, Show Boat, Sweet Charity, The Music Man, The Pajama Game""",
    "opera": """Adriana Lecouvreur, Arabella, Cardillac, Der Freischütz, Don Carlos, Eugene Onegin, Fidelio,
        Iolanta, Jenůfa, La Gioconda, La Rondine, La Wally, Lakmé, Les Troyens, Lulu, Manon, Martha, Mignon,
        Nabucco, Norma, Oberon, Peter Grimes, Prince Igor, Rusalka, Thaïs, The Bartered Bride, Undine""",
    "album": """A Walk Across the Rooftops, Astral Weeks, Bryter Layter, Closing Time, Court and Spark, Dry,
        Either Or, Five Leaves Left, Forever Changes, Fever to Tell, Hats, Heaven or Las Vegas, Hounds of
        Love, If You're Feeling Sinister, In the Aeroplane Over the Sea, Katy Lied, Laughing Stock, Marquee
        Moon, New Gold Dream, Ocean Rain, On the Beach, Pink Moon, Rain Dogs, Shoot Out the Lights, Sketches
        of Spain, Solid Air, Spirit of Eden, Steve McQueen, Sulk, Swordfishtrombones, The Boatman's Call,
        The Colour of Spring, The Stone Roses, The Trinity Session, There Goes Rhymin' Simon, Third, Tilt,
        Tusk, Veedon Fleece, Veneer, Young Americans""",
    "song": """A Case of You, A Forest, Alison, Atlantic City, Black Metallic, Candy Says, Cattle and Cane,
        Chelsea Girl, Cloudbusting, Dancing Barefoot, Desperado, Downtown Lights, Driver 8, Famous Blue
        Raincoat, Fade into You, Gloria, Harvest Moon, Into the Mystic, Into Your Arms, Late November, Lilac
        Wine, Madame George, Nightswimming, No Regrets, Northern Sky, Ode to Billie Joe, Oliver's Army,
        Perfect Day, Pale Blue Eyes, Rainy Night in Georgia, River Man, Shipbuilding, Solsbury Hill, Song to
        the Siren, Sunday Morning, Suzanne, The Killing Moon, The Ship Song, The Weight, Thirteen, Tin Drum,
        Tower of Song, True Faith, Under the Milky Way, Video Games, Waterloo Sunset, Who Loves the Sun,
        Wichita Lineman, Willow Garden, Winter Song, Wuthering Heights""",
    "film": """A Matter of Life and Death, After Hours, Ashes and Diamonds, Badlands, Being There, Black
        Narcissus, Brief Encounter, Broken Flowers, Closely Watched Trains, Days of Heaven, Diva, Don't Look
        Now, Early Summer, Fanny and Alexander, Gregory's Girl, Hard Eight, Hotel Rwanda, I Know Where I'm
        Going, In Bruges, In the Mood for Love, Ivan's Childhood, Kes, La Jetée, Late Spring, Local Hero,
        Longest Day, Lone Star, Mystery Train, Mystic River, Night on Earth, Ordinary People, Paris Texas,
        Playtime, Quiz Show, Ran, Secrets and Lies, Short Cuts, Sideways, Stalker, Still Life, Stroszek,
        Sweet Sixteen, The Ice Storm, The Conversation, The Straight Story, The Vanishing, Wild
        Strawberries, Yi Yi""",
    "documentary": """American Dream, Burden of Dreams, Capturing the Friedmans, Gimme Shelter, Grey
        Gardens, Harlan County, Hoop Dreams, Man of Aran, Man with a Movie Camera, Night Mail, Salesman,
        Sans Soleil, Searching for Sugar Man, Shoah, Spellbound, The Sorrow and the Pity, The Thin Blue
        Line, The War Game, Titicut Follies, Touching the Void""",
    "television series": """A Very Peculiar Practice, Boys from the Blackstuff, Brideshead Revisited, Edge
        of Darkness, Foyle's War, Homicide, House of Cards, Our Friends in the North, Rectify, Slings and
        Arrows, State of Play, Tenko, The Bridge, The Jewel in the Crown, The Killing, The Prisoner, The
        Sandbaggers, Threads, Traffik, Upstairs Downstairs, Wallander""",
    "episode": """A Quiet Night In, All Our Yesterdays, Blink, Forever Knight, Home Fires, Long Division,
        Night Terrors, Old Friends, Remember When, The Constant, The Inner Light, The Long Goodbye, The
        Visitor""",
    "poem": """A Refusal to Mourn, Adlestrop, At the Fishhouses, Church Going, Dover Beach, Dulce et Decorum
        Est, Filling Station, High Windows, In Memoriam, In Praise of Limestone, Not Waving but Drowning,
        One Art, Sea Fever, Snow, The Darkling Thrush, The Drunken Boat, The Fish, The Listeners, The Owl,
        The Thought-Fox, The Whitsun Weddings, The Windhover, This Be the Verse""",
    "short story": """A Clean Well-Lighted Place, A Rose for Emily, An Outpost of Progress, Araby, Bliss,
        Boule de Suif, Goodbye My Brother, In the Ravine, Kew Gardens, Neighbour Rosicky, Runaway, The Bet,
        The Country Husband, The Dead, The Garden Party, The Nose, The Overcoat, The Swimmer, Ward No. 6""",
    "painting": """Above the Eternal Peace, After the Bath, Boulevard Montmartre, Chop Suey, Christina's
        World, Composition VIII, Early Sunday Morning, Flaming June, Ice Floes, Lady with an Ermine,
        Midsummer Eve, Monk by the Sea, Nighthawks, Nocturne, Ophelia, Portrait of Madame X, Rain Steam and
        Speed, Sun in an Empty Room, The Floor Scrapers, The Gleaners, The Hay Wain, The Ice Cutters, The
        Sick Child, The Skating Minister, The Stone Breakers, The Third of May, The Umbrellas, Wanderer
        above the Sea of Fog""",
    "sculpture": """Angel of the North, Bird in Space, Cloud Gate, Reclining Figure, Single Form, Spiral
        Jetty, The Burghers of Calais, The Dying Gaul, The Endless Column, The Kiss, The Little Mermaid, The
        Walking Man""",
    "video game": """Another World, Baldur's Gate, Bastion, Chrono Trigger, Close Combat, Day of the
        Tentacle, Deus Ex, Dungeon Keeper, Elite, Freelancer, Grim Fandango, Homeworld, Ico, Limbo, Lords of
        the Realm, Myst, Okami, Outcast, Panzer General, Planescape Torment, Psychonauts, Sid Meier's
        Gettysburg, Stronghold, Syndicate, Theme Hospital, Total Annihilation, Wing Commander""",
    "orchestral work": """An Alpine Symphony, Concierto de Aranjuez, Danzón No. 2, Enigma Variations,
        Finlandia, Four Sea Interludes, In the Steppes of Central Asia, Metamorphosen, Night on Bald
        Mountain, Pohjola's Daughter, Scheherazade, Short Ride in a Fast Machine, Sinfonietta, Symphonic
        Dances, Tapiola, The Isle of the Dead, The Lark Ascending, The Oceanides, The Planets, The
        Unanswered Question""",
}
