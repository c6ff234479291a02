"""Terms of a kind in rows of those that could be taken for each other: drinks beside a drink, no pianos."""

from __future__ import annotations

from collections.abc import Mapping

SORTS: Mapping[str, tuple[str, ...]] = {
    "product": (
        """brandy, cider, cordials, gin, ginger beer, lemonade, liqueurs, mead, mineral water, port,
        rum, sherry, soft drinks, vermouth, vinegar, vodka, whisky, wine, beer""",
        """books, carpets, clothing, cosmetics, electrical goods, fabrics, footwear, furniture, garden
        supplies, groceries, hardware, jewellery, kitchenware, lighting, paint, pet supplies, sporting
        goods, stationery, toys, wallpaper""",
        """buses, bicycles, caravans, cars, lorries, motorcycles, scooters, tractors, trams, vans,
        aircraft, locomotives""",
        """cameras, clocks, cookers, hearing aids, lawnmowers, radios, refrigerators, sewing machines,
        televisions, torches, typewriters, vacuum cleaners, washing machines, watches""",
        "accordions, drums, flutes, guitars, harmoniums, harps, organs, pianos, trumpets, violins",
        """biscuits, bread, breakfast cereals, butter, canned fish, cheese, chocolate, confectionery,
        flour, ice cream, jam, margarine, mustard, pasta, pickles, sausages, soup, sugar""",
        """aluminium, bricks, cement, chemicals, dyes, explosives, fertilisers, glass, paints, paper,
        plastics, rubber, soap, steel, textiles, tiles""",
        "boots, gloves, hats, knitwear, lace, rainwear, shirts, shoes, socks, suits, ties, umbrellas",
        """anchors, boilers, chains, cranes, engines, gearboxes, pumps, railway signals, steam engines,
        turbines, valves, wire rope""",
        """balers, combine harvesters, cultivators, harrows, hay rakes, manure spreaders, milking
        machines, mowers, ploughs, potato diggers, reapers, seed drills, snow blowers, threshing
        machines""",
        """blenders, bread bins, can openers, coffee grinders, food mixers, juicers, kettles, kitchen
        scales, knife sharpeners, pepper mills, pressure cookers, saucepans, toasters""",
        """citric acid, emulsifiers, enzymes, essences, food colours, gelatine, lecithin, malt extract,
        pectin, preservatives, rennet, starch, sweeteners, vanillin, yeast""",
        """barometers, binoculars, compasses, hydrometers, laboratory balances, microscopes, slide
        rules, spectrometers, telescopes, theodolites, thermometers""",
    ),
    "climate": (
        """humid continental, oceanic, subarctic, warm-summer Mediterranean, cold semi-arid, humid
        subtropical, Mediterranean, subtropical highland""",
        """tropical monsoon, tropical rainforest, tropical savanna, humid subtropical, subtropical
        highland, semi-arid""",
        "hot desert, cold desert, semi-arid, cold semi-arid, tropical savanna, Mediterranean",
        "tundra, subarctic, oceanic, ice cap, humid continental",
    ),
    "field": (
        """astronomy, astrophysics, chemistry, crystallography, geology, geophysics, glaciology,
        hydrology, mathematics, meteorology, mineralogy, oceanography, optics, physics, seismology,
        volcanology""",
        """anatomy, bacteriology, biochemistry, botany, ecology, embryology, entomology, genetics,
        ichthyology, immunology, marine biology, medicine, mycology, ornithology, palaeontology,
        parasitology, pathology, pharmacology, physiology, surgery, virology, zoology""",
        """anthropology, archaeology, art history, economics, ethnology, folklore, geography, history,
        law, linguistics, musicology, philology, philosophy, political science, psychology, sociology,
        theology""",
        """acoustics, aeronautics, architecture, bridge engineering, cartography, chemical engineering,
        civil engineering, computer science, electrical engineering, hydraulics, mechanical engineering,
        metallurgy, mining engineering, naval architecture, surveying""",
    ),
    "colour": (
        """amber, bronze, burgundy, cerise, copper, cream, indigo, ivory, lavender, magenta, mauve, navy,
        pewter, rust, teal, turquoise""",
    ),
    "monastic order": (
        """Augustinians, Benedictines, Carmelites, Carthusians, Cistercians, Dominicans, Franciscans,
        Premonstratensians, Servites""",
        "Barnabites, Capuchins, Jesuits, Oratorians, Piarists, Redemptorists, Salesians, Ursulines",
    ),
    "trade fair": (
        "British Industries Fair, Canton Fair, Hanover Fair, Leipzig Trade Fair, Milan Trade Fair",
        """Building Trades Exhibition, Ideal Home Exhibition, Model Engineer Exhibition, National Radio
        Exhibition, Schoolboys' Own Exhibition""",
    ),
    "university": (
        """Bedford College, Birkbeck College, Goldsmiths College, King's College London, Queen Mary College,
        Royal Holloway College, Westfield College""",
    ),
    "genus": (
        "Arctonyx, Gulo, Lutra, Martes, Meles, Mellivora, Melogale, Mustela",
        "Acinonyx, Caracal, Felis, Leopardus, Lynx, Neofelis, Panthera, Puma",
        "Canis, Cuon, Lycaon, Nyctereutes, Urocyon, Vulpes",
        "Blarina, Crocidura, Neomys, Potamogale, Sorex, Suncus, Sylvisorex, Talpa",
        """Agapornis, Amazona, Ara, Cacatua, Charmosyna, Chalcopsitta, Eclectus, Eos, Lorius, Pionus,
        Psittacula, Trichoglossus""",
        "Aepyceros, Cephalophus, Gazella, Hippotragus, Kobus, Oryx, Redunca, Tragelaphus",
        "Alces, Axis, Capreolus, Cervus, Dama, Mazama, Moschus, Muntiacus, Rusa",
        "Cercopithecus, Colobus, Lemur, Macaca, Papio, Presbytis, Saimiri, Trachypithecus",
        "Eptesicus, Hipposideros, Miniopterus, Myotis, Nyctalus, Pipistrellus, Pteropus, Rhinolophus",
        "Apodemus, Cricetus, Dipodomys, Gerbillus, Microtus, Mus, Peromyscus, Rattus, Sciurus",
        "Accipiter, Aquila, Buteo, Circus, Falco, Haliaeetus, Milvus, Pernis",
        "Asio, Athene, Bubo, Glaucidium, Ninox, Otus, Strix, Tyto",
        "Aix, Anas, Anser, Aythya, Branta, Bucephala, Cygnus, Mergus, Tadorna",
        "Columba, Ducula, Geopelia, Ptilinopus, Streptopelia, Treron, Zenaida",
        "Fulmarus, Larus, Oceanodroma, Procellaria, Pterodroma, Puffinus, Rissa, Sterna",
        "Calidris, Charadrius, Gallinago, Limosa, Numenius, Pluvialis, Tringa, Vanellus",
        "Crotalus, Coluber, Elaphe, Naja, Natrix, Python, Thamnophis, Vipera",
        "Agama, Anolis, Calotes, Gekko, Lacerta, Podarcis, Scincus, Varanus",
        "Bufo, Dendrobates, Hyla, Leptodactylus, Litoria, Pelophylax, Rana, Xenopus",
        "Barbus, Cyprinus, Gobio, Labeo, Leuciscus, Rutilus, Schizothorax, Tor",
    ),
    "subfamily": (
        "Alcelaphinae, Antilopinae, Bovinae, Caprinae, Cephalophinae, Hippotraginae, Reduncinae",
        "Acheilognathinae, Barbinae, Cyprininae, Danioninae, Gobioninae, Labeoninae, Leuciscinae, Torinae",
    ),
    "family": (
        "Antilocapridae, Bovidae, Camelidae, Cervidae, Giraffidae, Moschidae, Suidae, Tragulidae",
        "Ailuridae, Canidae, Felidae, Herpestidae, Hyaenidae, Mustelidae, Procyonidae, Viverridae",
        "Castoridae, Cricetidae, Gliridae, Hystricidae, Muridae, Sciuridae, Spalacidae",
        "Cacatuidae, Psittacidae, Psittaculidae, Psittrichasiidae, Strigopidae",
    ),
    "material": ("aluminium, brick, cast iron, reinforced concrete, steel, stone, timber, wrought iron",),
    "platform": ("Android, BlackBerry OS, Chrome OS, iOS, Linux, macOS, Microsoft Windows, Windows",),
    "voice": (
        "alto, coloratura soprano, contralto, dramatic soprano, mezzo-soprano, soprano",
        "baritone, bass, bass-baritone, boy soprano, countertenor, heldentenor, tenor",
    ),
    "religion": (
        """Anglican, Baptist, Buddhist, Calvinist, Catholic, Eastern Orthodox, Hindu, Jewish, Lutheran,
        Methodist, Moravian, Muslim, Presbyterian, Quaker, Roman Catholic, Sikh, Unitarian""",
        """Anglicanism, Buddhism, Calvinism, Catholicism, Hinduism, Islam, Judaism, Lutheranism, Methodism,
        Orthodox Christianity, Presbyterianism, Quakerism, Roman Catholicism, Shinto, Sikhism, Taoism""",
    ),
    "industry": (
        """baking, brewing, catering, confectionery, dairying, distilling, fishing, food processing,
        hotels, sugar refining, tobacco, wine making""",
        """aerospace, chemicals, electronics, engineering, mining, motor manufacturing, oil and gas,
        paper, pharmaceuticals, printing, shipbuilding, steel, textiles, vehicle manufacturing""",
        """agricultural machinery, machine tools, mining machinery, motor manufacturing, railway
        equipment, shipbuilding, textile machinery, vehicle manufacturing""",
        """civil engineering, electrical engineering, marine engineering, mechanical engineering, mining
        engineering, precision engineering, structural engineering""",
        """food additives, food ingredients, industrial enzymes, packaging, speciality chemicals, soap
        making""",
        """cameras, electronics, medical equipment, optics, scientific instruments, weighing machines,
        watchmaking""",
        """ceramics, cutlery, furniture, glassware, hardware, household appliances, kitchen equipment,
        lighting, toys""",
        """advertising, banking, education, entertainment, hospitality, insurance, property, publishing,
        retail, telecommunications, transport, travel, wholesale""",
    ),
}
"""By kind, rows of terms; where one of a row is the answer, the others stand beside it."""
EYES = "amber, black, blue, brown, green, grey, hazel, orange, red, yellow"
"""The colours that eyes have."""
