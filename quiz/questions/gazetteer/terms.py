"""Common nouns of closed kinds, from which wrong options are taken where an article names too few of a
kind."""

from __future__ import annotations

from collections.abc import Mapping

TERMS: Mapping[str, str] = {
    "epithet meaning": """beautiful, bearded, black, bristly, crested, dwarf, golden, hairy, hidden, hooded,
        horned, lonely, pale, purple, rough, scented, shining, slender, spotted, striped, swift, thorny,
        twisted, woolly""",
    "epithet thing": """arrow, belt, bow, broom, cloak, comb, crown, cup, dagger, fan, goblet, helmet,
        lantern, mirror, necklace, needle, quiver, ribbon, shield, sickle, spear, star, torch, trumpet""",
    "credit": """associate producer, camera operator, casting assistant, dialogue coach, executive producer,
        location manager, music supervisor, production assistant, production designer, script supervisor,
        second-unit director, set decorator, sound engineer, story editor, stunt coordinator, technical
        adviser""",
    "cause of death": """cholera, diphtheria, dysentery, influenza, leukaemia, malaria, peritonitis,
        pneumonia, smallpox, tuberculosis, typhoid fever, typhus""",
    "academic subject": """archaeology, architecture, astronomy, biology, botany, chemistry, economics,
        engineering, geography, geology, history, law, linguistics, mathematics, medicine, philosophy,
        physics, psychology, theology""",
    "language": """Arabic, Basque, Catalan, Czech, Danish, Dutch, Finnish, French, German, Greek, Hindi,
        Hungarian, Italian, Japanese, Javanese, Korean, Malay, Mandarin, Norwegian, Persian, Polish,
        Portuguese, Quechua, Russian, Spanish, Swahili, Swedish, Tamil, Turkish, Welsh""",
    "old language": """Ancient Greek, Aramaic, Coptic, Gaulish, Gothic, Latin, Middle English, Middle High
        German, Old Church Slavonic, Old English, Old French, Old High German, Old Irish, Old Norse, Old
        Prussian, Old Saxon, Old Slavic, Sanskrit""",
    "native language": """Algonquin, Aymara, Cherokee, Choctaw, Cree, Guaraní, Hawaiian, Inuktitut, Lakota,
        Mapudungun, Māori, Mixtec, Mohawk, Nahuatl, Navajo, Ojibwe, Quechua, Taíno, Tupi, Zapotec""",
    "climate": """humid continental, humid subtropical, oceanic, Mediterranean, semi-arid, hot desert,
        subarctic, subtropical highland, tropical monsoon, tropical rainforest, tropical savanna, cold
        semi-arid, tundra, warm-summer Mediterranean""",
    "known for": """Born–Haber cycle, Bragg–Brentano method, Coriolis effect, Crank–Nicolson method,
        Diels–Alder reaction, Fischer–Tropsch process, Gauss–Seidel method, Gram–Schmidt process,
        Haber–Bosch process, Hall–Héroult process, Hardy–Weinberg principle, Kelvin–Helmholtz instability,
        Köppen classification, Levenberg–Marquardt method, Mercalli scale, Milankovitch cycles, Munsell
        system, Newton–Raphson method, Penman–Monteith equation, Rayleigh–Ritz method, Runge–Kutta method,
        Stern–Gerlach experiment""",
    "colour": "black, blue, brown, green, grey, orange, pink, purple, red, white, yellow",
    "shade": """dark blue, dark brown, dark green, dark grey, dark red, olive green, pale blue, pale brown,
        pale green, pale grey, pale yellow, reddish brown""",
    "genre": """alternative rock, ambient, baroque pop, bluegrass, blues, country, dance-pop, disco, dream
        pop, drum and bass, electronica, folk rock, funk, gospel, hard rock, heavy metal, hip hop, house,
        indie pop, indie rock, jazz fusion, new wave, post-punk, progressive rock, punk rock, reggae,
        shoegaze, soft rock, soul, synth-pop, techno, trip hop""",
    "book genre": """adventure, autobiography, coming-of-age, crime, detective fiction, fantasy, gothic
        fiction, historical fiction, horror, magic realism, picaresque, romance, satire, science fiction,
        spy fiction, travel writing""",
    "game genre": """action-adventure, beat 'em up, city-building, dungeon crawler, educational, fighting,
        first-person shooter, hidden object, interactive fiction, life simulation, platform, puzzle, racing,
        real-time strategy, rhythm, role-playing, roguelike, sports, stealth, survival, survival horror,
        tactical role-playing, tower defence, turn-based strategy, visual novel""",
    "screen genre": """adventure, biographical drama, black comedy, comedy, costume drama, crime drama,
        family saga, fantasy, historical drama, horror, legal drama, medical drama, murder mystery,
        musical comedy, political thriller, police procedural, psychological thriller, romantic comedy,
        satire, science fiction, sitcom, soap opera, spy thriller, tragedy, western""",
    "game engine": """Build, CryEngine, Essence Engine, Frostbite, GameMaker, Gamebryo, Godot, Havok,
        id Tech 4, LithTech, Ren'Py, RenderWare, RPG Maker, Source, Torque, Unity, Unreal Engine""",
    "frequency": """annually, bimonthly, biweekly, daily, fortnightly, monthly, quarterly, twice a year,
        weekly""",
    "magazine category": """angling magazine, boating magazine, children's magazine, fashion magazine, film
        magazine, gardening magazine, history magazine, literary magazine, lifestyle magazine, music
        magazine, news magazine, nature magazine, photography magazine, political magazine, railway magazine,
        satirical magazine, science magazine, sports magazine, trade journal, travel magazine""",
    "position of old": """Centre half, Half back, Inside forward, Inside left, Inside right, Left half,
        Outside left, Outside right, Right half, Wing half""",
    "gridiron position": """Quarterback, Running back, Fullback, Halfback, Wide receiver, Tight end, Offensive
        tackle, Guard, Center, Linebacker, Cornerback, Safety, Defensive end, Defensive tackle, Placekicker,
        Punter""",
    "basketball position": "Point guard, Shooting guard, Small forward, Power forward, Center",
    "baseball position": """Pitcher, Catcher, First baseman, Second baseman, Third baseman, Shortstop, Left
        fielder, Center fielder, Right fielder, Designated hitter""",
    "ice hockey position": "Goaltender, Defenceman, Defenseman, Left wing, Right wing, Centre, Center",
    "rugby position": """Prop, Hooker, Lock, Flanker, Number eight, Scrum-half, Fly-half, Inside centre, Wing,
        Full-back""",
    "dairy animal": "buffaloes, camels, cows, goats, reindeer, sheep, yaks",
    "newspaper format": "Berliner, broadsheet, compact, magazine, tabloid",
    "royal house": """Árpád, Aviz, Bernadotte, Bourbon, Braganza, Capet, Farnese, Gonzaga, Habsburg, Hanover,
        Hohenstaufen, Hohenzollern, Jagiellon, Lancaster, Luxembourg, Medici, Nassau, Oldenburg, Piast,
        Plantagenet, Přemyslid, Romanov, Savoy, Stuart, Trastámara, Tudor, Valois, Vasa, Welf, Wettin,
        Wittelsbach, Württemberg, York""",
    "bowling style": """right-arm fast, right-arm fast-medium, right-arm medium, right-arm off break, left-arm
        fast, left-arm fast-medium, left-arm medium, leg break, leg break googly, slow left-arm orthodox,
        slow left-arm wrist spin""",
    "type of rider": "all-rounder, classics specialist, climber, domestique, puncheur, rouleur, sprinter",
    "type of volcano": """caldera, cinder cone, complex volcano, fissure vent, lava dome, pyroclastic cone,
        shield volcano, somma volcano, stratovolcano, subglacial volcano, submarine volcano, tuff cone""",
    "fuel": "biomass, coal, diesel, fuel oil, hard coal, lignite, natural gas, oil shale, peat, uranium",
    "ore": """antimony, bauxite, coal, cobalt, copper, diamonds, gold, graphite, iron ore, lead, lithium,
        manganese, mercury, molybdenum, nickel, platinum, silver, tin, tungsten, uranium, zinc""",
    "medical specialty": """cardiology, dermatology, endocrinology, gastroenterology, haematology, immunology,
        infectious disease, nephrology, neurology, oncology, ophthalmology, orthopaedics, paediatrics,
        psychiatry, pulmonology, rheumatology, urology""",
    "crystal system": "cubic, hexagonal, monoclinic, orthorhombic, tetragonal, triclinic, trigonal",
    "ideology": """agrarianism, anarchism, Christian democracy, communism, conservatism, environmentalism,
        fascism, federalism, liberalism, libertarianism, monarchism, nationalism, pacifism, populism,
        regionalism, republicanism, separatism, social democracy, syndicalism""",
    "position": """Goalkeeper, Right-back, Left-back, Centre-back, Sweeper, Defensive midfielder, Central
        midfielder, Attacking midfielder, Right winger, Left winger, Second striker, Centre-forward""",
    "field": """analytical chemistry, marine biology, mathematical logic, nuclear physics, number theory,
        physical chemistry, plant physiology, soil science, solid-state physics, anatomy, anthropology,
        archaeology, astronomy, astrophysics, biochemistry, biology, botany, chemistry, climatology,
        computer science, crystallography, ecology, economics, entomology, genetics, geology, geophysics,
        hydrology, linguistics, mathematics, medicine, meteorology, mineralogy, oceanography, philosophy,
        physics, physiology, psychology, seismology, sociology, statistics, zoology""",
    "musical instrument": """accordion, autoharp, banjo, bass clarinet, bassoon, celesta, cello, clarinet,
        cornet, double bass, euphonium, flute, French horn, glockenspiel, guitar, harmonica, harmonium,
        harp, mandolin, marimba, oboe, organ, pedal steel guitar, piano, saxophone, sitar, theremin,
        trombone, trumpet, tuba, ukulele, vibraphone, viola, violin, zither""",
    "architectural style": """Art Deco, Art Nouveau, Baroque, Bauhaus, Beaux-Arts, Brutalist, Byzantine
        Revival, Edwardian, Federal, Georgian, Gothic, Gothic Revival, International Style, Jacobean,
        Moorish Revival, Neoclassical, Palladian, Queen Anne, Renaissance Revival, Rococo, Romanesque, Tudor
        Revival, Victorian""",
    "movement": """Abstract Expressionism, Arts and Crafts, Constructivism, Cubism, Dadaism, Expressionism,
        Fauvism, Futurism, Impressionism, Magic Realism, Minimalism, Naturalism, New Objectivity, Orphism,
        Pointillism, Pre-Raphaelites, Realism, Romanticism, Surrealism, Symbolism, Vorticism""",
    "type of bridge": """arch bridge, bascule bridge, beam bridge, box girder bridge, cable-stayed bridge,
        cantilever bridge, covered bridge, pontoon bridge, suspension bridge, swing bridge, transporter
        bridge, truss bridge, vertical-lift bridge""",
    "form of government": """absolute monarchy, constitutional monarchy, council-manager, federal republic,
        mayor-council, military junta, parliamentary republic, presidential republic, semi-presidential
        republic""",
    "language family": """Afroasiatic, Algonquian, Austronesian, Baltic, Bantu, Celtic, Dravidian, Finnic,
        Germanic, Iranian, Mayan, Mongolic, Romance, Semitic, Sino-Tibetan, Slavic, Turkic, Uralic""",
    "currency": """baht, crown, dinar, drachma, escudo, florin, forint, franc, guilder, krona, krone, leu,
        lev, lira, mark, markka, peseta, peso, pound, rand, real, rouble, rupee, schilling, shilling,
        złoty""",
    "script": """Arabic, Armenian, Bengali, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Hebrew, Khmer,
        Latin, Mongolian, Runic, Tamil, Thai, Tibetan""",
    "programming language": """Ada, ALGOL, Assembly, BASIC, C, C++, COBOL, Erlang, Fortran, Haskell, Java,
        JavaScript, Lisp, Lua, OCaml, Pascal, Perl, PHP, Prolog, Python, Ruby, Rust, Scala, Simula,
        Smalltalk""",
    "licence": """Apache License, Artistic License, BSD License, Creative Commons, Eclipse Public License,
        GPL, LGPL, MIT License, Mozilla Public License, proprietary""",
    "medium": """bronze, charcoal on paper, egg tempera on panel, etching, fresco, gouache on paper, ink on
        silk, linocut, lithograph, marble, mosaic, oil on canvas, oil on panel, pastel on paper, watercolour
        on paper, woodcut""",
    "legislature": """Althing, Bundestag, Congress, Cortes, Croatian Parliament, Diet, Eduskunta,
        Finnish Diet, Folketing, Frankfurt Parliament, Galician Diet, Hungarian Diet, Knesset,
        Norwegian Parliament, National Assembly, Parliament, Riksdag, Saeima, Seimas, Sejm, States
        General, Storting, Supreme Council, Volksraad""",
    "air force": """Argentine Air Force, Belgian Air Force, Brazilian Air Force, Chilean Air Force,
        Ethiopian Air Force, Finnish Air Force, French Air Force, Fleet Air Arm, Hellenic Air Force, Indian
        Air Force, Indonesian Air Force, Irish Air Corps, Italian Air Force, Mexican Air Force, Pakistan
        Air Force, Peruvian Air Force, Philippine Air Force, Polish Air Force, Portuguese Air Force, Royal
        Air Force, Royal Australian Air Force, Royal Canadian Air Force, Royal Danish Air Force, Royal
        Netherlands Air Force, Royal New Zealand Air Force, Royal Norwegian Air Force, Royal Thai Air
        Force, South African Air Force, Soviet Air Force, Spanish Air Force, Swedish Air Force, Swiss Air
        Force, Turkish Air Force, United States Air Force""",
    "armed service": """Australian Army, British Army, Royal Canadian Air Force, Royal Canadian Navy,
        Canadian Army, French Army, Indian Army, Royal Air Force, Royal Australian Navy, Royal Engineers,
        Royal Flying Corps, Royal Marines, Royal Navy, United States Army, United States Coast Guard,
        United States Marine Corps, United States Navy""",
    "religion": """Baptist, Buddhism, Calvinism, Catholicism, Hinduism, Islam, Judaism, Lutheranism,
        Methodism, Orthodox Christianity, Quakerism, Shinto, Sikhism, Taoism, Unitarianism""",
    "sport": """archery, athletics, badminton, bandy, boxing, canoeing, cricket, curling, cycling, fencing,
        football, golf, gymnastics, handball, hockey, ice hockey, judo, rowing, rugby, sailing, shooting,
        skating, skiing, squash, swimming, table tennis, tennis, volleyball, weightlifting, wrestling""",
    "ingredient": """almonds, aniseed, barley, bay leaves, butter, caraway, cardamom, chickpeas, cinnamon,
        cloves, coriander, cumin, garlic, ginger, honey, juniper, lentils, mace, mint, mustard, nutmeg,
        olives, onions, paprika, rice, saffron, sesame, thyme, vinegar, walnuts""",
    "food": """almonds, apples, barley bread, berries, butter, cheese, chestnuts, crabs, dates, eels, figs,
        herring, honey, lentils, mushrooms, mussels, nuts, olives, onions, oysters, rice, salt cod,
        sausages, snails""",
    "nickname of a person": """The Iron Chancellor, The Flying Housewife, The Sage of Concord, The Lion of
        the North, The Swedish Nightingale, The Great Commoner, The Manassa Mauler, The Flying Scotsman, The
        Black Pearl, The Little Sparrow, The Clown Prince, The Silver Fox, The Galloping Major, The Brown
        Bomber, The Old Pretender, The Peasant Poet, The Desert Fox, The Quiet Man""",
    "nickname of a city": """City of a Hundred Spires, City of Bridges, City of Canals, City of Churches,
        City of Fountains, City of Gardens, City of Lilacs, City of the Seven Hills, City of Roses, City of
        Sails, City of the Winds, Gateway to the North, Pearl of the Lake, Pearl of the North, Queen of the
        South, The Eternal Spring, The Garden City, The Granite City, The Steel City, The White City, La
        Ciudad Blanca, La Ciudad de las Flores, La Ciudad de los Anillos, La Ciudad de los Cerros, La Ciudad
        de los Puentes, La Ciudad de las Rosas, La Ciudad Jardín, La Novia del Sol, La Perla del Norte, La
        Perla del Sur, La Reina del Plata, La Ville Blanche, La Ville Rose""",
    "motto": """Ad meliora, Concordia et labore, Constantia et fide, Ex umbris in lucem, Fide et industria,
        Fortiter et recte, In silva robur, In veritate libertas, Labor et honor, Lux in tenebris, Mare
        ditat, Nec temere nec timide, Nihil sine labore, Per undas ad portum, Pro aris et focis, Recte
        faciendo, Sapientia ex mari, Sine mora, Spes et fides, Veritas et virtus, Virtute et labore""",
    "musical work form": """ballet, cantata, concerto, mass, opera, oratorio, overture, prelude, rhapsody,
        sonata, song cycle, string quartet, suite, symphony, tone poem, waltz""",
    "saint": """Saint Agatha, Saint Ambrose, Saint Andrew, Saint Anne, Saint Anthony, Saint Apollonia,
        Saint Barbara, Saint Bartholomew, Saint Blaise, Saint Brendan, Saint Catherine, Saint Cecilia,
        Saint Clement, Saint Cuthbert, Saint Denis, Saint Eligius, Saint Florian, Saint Genevieve, Saint
        George, Saint Giles, Saint Helena, Saint James, Saint Joseph, Saint Lawrence, Saint Lucy, Saint
        Margaret, Saint Mark, Saint Martin, Saint Matthias, Saint Nicholas, Saint Roch, Saint Sebastian,
        Saint Stephen, Saint Swithun, Saint Thecla, Saint Ursula, Saint Vitus""",
    "callsign": """ALPINE, BALTIC, BEARSKIN, BLUEBIRD, CACTUS, CITRUS, CLIPPER, CONDOR, CORSAIR, CRITTER,
        GAUNTLET, GOLDFINCH, HIGHLAND, LAKES AIR, LONGHORN, MIDLAND, PEGASUS, REDWOOD, SANDBAR, SEABIRD,
        SHAMROCK, SPEEDBIRD, SPRINGBOK, SUNBIRD, WATERSKI""",
    "callsign in space": """Antares, Argon, Berkut, Chaika, Condor, Falcon, Granit, Kestrel, Osprey, Pamir,
        Rubin, Sokol, Terek, Zenit""",
    "political alignment": """agrarian, centre-left, centre-right, centrist, communist, conservative,
        independent, liberal, liberal conservative, nationalist, social democratic, socialist""",
    "type of dam": """arch dam, arch-gravity dam, buttress dam, concrete gravity dam, earth-fill dam,
        embankment dam, gravity dam, multiple-arch dam, rock-fill dam""",
    "type of lake": """artificial lake, crater lake, fjord lake, glacial lake, kettle lake, oxbow lake,
        reservoir, rift lake, salt lake, tectonic lake""",
    "geological period": """Cambrian, Carboniferous, Cretaceous, Devonian, Eocene, Jurassic, Miocene,
        Oligocene, Ordovician, Paleocene, Permian, Pleistocene, Pliocene, Silurian, Triassic""",
    "racehorse": """Ambush, Bend Or, Carbine, Cyllene, Diomed, Eclipse, Flying Childers,
        Gainsborough, Herod, Highflyer, Hyperion, Isinglass, Matchem, Nearco, Ormonde, Persimmon, Phalaris,
        Pretty Polly, Sir Barton, Swynford, Touchstone, Waxy""",
    "mare": """Beldame, Bint Mahal, Lady Josephine, La Flèche, Mumtaz Begum, Plucky Liege, Pocahontas, Pretty
        Polly, Rosedrop, Scapa Flow, Sceptre, Selene, Simon's Shoes, Sister Sarah""",
    "colour of a horse": "bay, black, brown, chestnut, dun, grey, palomino, piebald, roan, skewbald",
    "voice": "alto, baritone, bass, bass-baritone, contralto, countertenor, mezzo-soprano, soprano, tenor",
    "aircraft": """Airspeed Ambassador, Avro Tudor, Boeing 307 Stratoliner, Boeing 707, Boeing 720, Boeing
        727, Boeing 737, Bristol Britannia, Convair CV-240, Convair CV-880, de Havilland Comet, Douglas
        DC-3, Douglas DC-4, Douglas DC-6, Douglas DC-7, Douglas DC-8, Fokker F27, Hawker Siddeley HS 748,
        Hawker Siddeley Trident, Ilyushin Il-18, Ilyushin Il-62, Lockheed Constellation, Lockheed L-188
        Electra, Martin 2-0-2, McDonnell Douglas DC-9, McDonnell Douglas DC-10, Sud Aviation Caravelle,
        Tupolev Tu-104, Tupolev Tu-134, Vickers VC10, Vickers Viscount""",
    "building type": """barracks, brewery, cannery, chapel, customs house, dairy, dance hall, fish market,
        foundry, granary, gymnasium, hospital, ice factory, library, mill, post office, railway station,
        school, stable, tannery, town hall, warehouse""",
}

LANGUAGES: Mapping[str, str] = {
    "west": "English, French, German, Italian, Portuguese, Russian, Spanish, Dutch, Polish",
    "north": "Danish, Dutch, Estonian, Faroese, Finnish, German, Icelandic, Norwegian, Sami, Swedish",
    "south": "Basque, Catalan, French, Galician, Italian, Latin, Maltese, Occitan, Portuguese, Spanish",
    "east": """Bulgarian, Croatian, Czech, Hungarian, Latvian, Lithuanian, Polish, Romanian, Russian,
        Serbian, Slovak, Slovene, Ukrainian""",
    "isles": "Breton, Cornish, English, Irish, Jersey French, Manx, Scots, Scottish Gaelic, Welsh",
    "Levant": """Albanian, Arabic, Aramaic, Armenian, Azerbaijani, Georgian, Greek, Hebrew, Kurdish,
        Persian, Turkish""",
    "India": """Assamese, Bengali, Gujarati, Hindi, Kannada, Malayalam, Marathi, Nepali, Punjabi,
        Sanskrit, Tamil, Telugu, Urdu""",
    "Asia": """Balinese, Burmese, Cantonese, Japanese, Javanese, Khmer, Korean, Malay, Mandarin, Mongolian,
        Sundanese, Tagalog, Thai, Tibetan, Vietnamese""",
    "Africa": """Amharic, Afrikaans, Ewe, Fulani, Hausa, Igbo, Kikuyu, Lingala, Shona, Somali, Swahili,
        Wolof, Xhosa, Yoruba, Zulu""",
    "Americas": "Aymara, Cree, Guaraní, Inuktitut, Mapudungun, Mayan, Nahuatl, Navajo, Quechua, Zapotec",
}
"""Languages that are spoken near each other, or are read by the same people."""
