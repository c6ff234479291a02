"""Places by kind, most of them of middling fame."""

from __future__ import annotations

from collections.abc import Mapping

PLACES: Mapping[str, str] = {
    "country": """Argentina, Australia, Austria, Belgium, Brazil, Canada, Chile, Denmark, Egypt, Finland,
        France, Germany, Greece, Hungary, India, Ireland, Italy, Japan, Kenya, Mexico, Morocco, New Zealand,
        Norway, Peru, Poland, Portugal, South Africa, South Korea, Spain, Sweden, Switzerland, Turkey,
        United Kingdom, United States, Uruguay""",
    "continent": "Africa, Antarctica, Asia, Europe, North America, Oceania, South America",
    "city": """Amsterdam, Athens, Barcelona, Berlin, Boston, Brussels, Budapest, Buenos Aires, Cairo,
        Chicago, Copenhagen, Dublin, Edinburgh, Glasgow, Hamburg, Helsinki, Istanbul, Lisbon, London, Los
        Angeles, Madrid, Melbourne, Milan, Montreal, Munich, New York City, Oslo, Paris, Prague, Rome, San
        Francisco, Shanghai, Stockholm, Sydney, Tokyo, Toronto, Vancouver, Vienna, Warsaw, Zurich""",
    "river": """Aare, Aller, Avon, Bug, Charente, Dee, Dniester, Dordogne, Drava, Ebro, Eider, Ems, Garonne,
        Guadiana, Isar, Lech, Lot, Main, Meuse, Mosel, Mures, Narew, Neckar, Neisse, Oder, Saar, Salzach,
        Sambre, Sava, Severn, Spree, Tagus, Tisza, Trent, Tweed, Unstrut, Vistula, Weser, Wye, Yonne, Baker
        River, Bío Bío River, Clarence River, Coppermine River, Fraser River, Limay River, Maule River,
        Platte River, Savannah River, Snowy River, Yellowstone River""",
    "lake": """Lake Athabasca, Lake Balaton, Lake Bled, Lake Constance, Lake Eyre, Lake Garda, Lake Inari,
        Lake Ladoga, Lake Llanquihue, Lake Mälaren, Lake Mjøsa, Lake Ohrid, Lake Onega, Lake Poopó, Lake
        Rudolf, Lake Taupo, Lake Toba, Lake Turkana, Lake Vänern, Loch Awe, Loch Lomond, Lough Neagh, Bear
        Lake, Crater Lake, Great Salt Lake, Reindeer Lake""",
    "Andean river": """Río Baker, Río Bío Bío, Río Bueno, Río Cautín, Río Cisnes, Río Futaleufú, Río Imperial,
        Río Limay, Río Maule, Río Palena, Río Petrohué, Río Puelo, Río Toltén, Río Valdivia""",
    "Andean lake": """Lago Calafquén, Lago Chapo, Lago Colico, Lago Llanquihue, Lago Maihue, Lago Nahuel
        Huapi, Lago Panguipulli, Lago Puyehue, Lago Ranco, Lago Riñihue, Lago Rupanco, Lago Todos los
        Santos, Lago Villarrica, Lago Yelcho""",
    "Andean mountain": """Cerro Bonete, Cerro Castillo, Cerro Catedral, Cerro El Plomo, Cerro Mercedario,
        Cerro Moreno, Cerro Paine Grande, Cerro Provincia, Cerro San Valentín, Cerro Torre, Cerro Tupungato,
        Monte Burney, Monte Fitz Roy, Monte Sarmiento, Monte Tronador, Volcán Lanín, Volcán Osorno, Volcán
        Villarrica""",
    "ocean": "Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean",
    "sea": """Adriatic Sea, Aegean Sea, Andaman Sea, Arafura Sea, Baltic Sea, Barents Sea, Beaufort Sea,
        Bering Sea, Caspian Sea, Celtic Sea, Coral Sea, Greenland Sea, Ionian Sea, Irish Sea, Kara Sea,
        Labrador Sea, Ligurian Sea, North Sea, Norwegian Sea, Ross Sea, Sea of Azov, Sea of Okhotsk, Tasman
        Sea, Tyrrhenian Sea, Weddell Sea, White Sea""",
    "bay": """Baffin Bay, Bantry Bay, Bay of Bengal, Bay of Biscay, Bay of Fundy, Bay of Islands, Botany Bay,
        Cardigan Bay, Chesapeake Bay, Delaware Bay, Dublin Bay, Galway Bay, Hawke Bay, Hudson Bay, James Bay,
        Kiel Bay, Massachusetts Bay, Morecambe Bay, Prydz Bay, Tampa Bay, Trinity Bay""",
    "gulf": """Gulf of Aden, Gulf of Alaska, Gulf of Bothnia, Gulf of Carpentaria, Gulf of Corcovado,
        Gulf of Corinth, Gulf of Finland, Gulf of Genoa, Gulf of Guinea, Gulf of Maine, Gulf of Mexico,
        Gulf of Oman, Gulf of Riga, Gulf of Saint Lawrence, Gulf of Suez, Gulf of Taranto, Gulf of
        Thailand, Gulf of Tonkin""",
    "strait": """Bass Strait, Bering Strait, Cabot Strait, Cook Strait, Davis Strait, Denmark Strait, Foveaux
        Strait, Hudson Strait, Palk Strait, Strait of Belle Isle, Strait of Dover, Strait of Gibraltar, Strait
        of Hormuz, Strait of Magellan, Strait of Malacca, Strait of Messina, Sunda Strait, Torres Strait""",
    "island": """Achill, Anticosti, Bornholm, Chiloé, Corfu, Corsica, Fårö, Gotland, Guernsey, Hokkaido,
        Islay, Jersey, Jura, Karpathos, Lewis, Madeira, Mull, Navarino, Öland, Pico, Rügen, Saaremaa, Samos,
        Skye, Stewart Island, Sumba, Texel, Tiree, Unst, Annobón, Fernando de Noronha, Saint Helena, São
        Tomé, Socotra, Zanzibar, Alexander Island, Bear Island, Hopen, Jan Mayen, Kvitøya, Prince Charles
        Island""",
    "mountain": """Aconcagua, Ararat, Beerenberg, Ben Lomond, Ben Nevis, Cader Idris, Cerro Torre, Cotopaxi,
        Dent Blanche, Eiger, Etna, Fitz Roy, Galdhøpiggen, Grossglockner, Kebnekaise, Mount Baker, Mount
        Cameroon, Mount Cook, Mount Elbrus, Mount Erebus, Mount Hood, Mount Kenya, Mount Logan, Mount
        Olympus, Mount Rainier, Mount Robson, Ortler, Piz Bernina, Ruapehu, Scafell Pike, Snæfell, Snowdon,
        Tirich Mir, Triglav, Volcán Osorno, Zugspitze""",
    "mountain range": """Alborz Mountains, Altai Mountains, Andes, Apennines, Bamenda Highlands, Black
        Forest, Cantabrian Mountains, Carpathians, Cascade Range, Caucasus, Dolomites, Drakensberg, Harz,
        Jura Mountains, Ozarks, Pennines, Pyrenees, Rila Mountains, Rwenzori Mountains, Scandes, Sierra
        Madre, Simien Mountains, Sudetes, Tatra Mountains, Taurus Mountains, Usambara Mountains, Vosges""",
    "glacier": """Aletsch Glacier, Athabasca Glacier, Columbia Glacier, Fox Glacier, Franz Josef Glacier,
        Gorner Glacier, Grey Glacier, Hubbard Glacier, Jakobshavn Glacier, Kronebreen, Mer de Glace,
        Monacobreen, Nigardsbreen, Pasterze, Perito Moreno Glacier, Rhône Glacier, Storglaciären, Svartisen,
        Tasman Glacier, Vatnajökull""",
    "railway": """Bergslagen Railway, Caledonian Railway, Canadian Northern Railway, Eastern Counties Railway,
        Furness Railway, Great Western Railway, Hejaz Railway, Highland Railway, Hungarian Northern Railway,
        Illinois Central Railroad, Lehigh Valley Railroad, Midland Railway, North British Railway, Northern
        Pacific Railway, Rhenish Railway, Rock Island Railroad, Southern Mahratta Railway, Uganda Railway""",
    "road": """Alaska Highway, Bruce Highway, Great Northern Highway, Hume Highway, Lincoln Highway, Pacific
        Highway, Stuart Highway, Trans-Canada Highway, Route 20, Route 66, Route 101, Route 138, Route 155""",
    "canal": """Caledonian Canal, Canal du Midi, Corinth Canal, Dortmund–Ems Canal, Erie Canal,
        Forth and Clyde Canal, Göta Canal, Grand Canal, Kiel Canal, Lachine Canal, Leeds and
        Liverpool Canal, Ludwig Canal, Rideau Canal, Saimaa Canal, Shannon Canal, Welland Canal""",
    "dam": """Aswan Dam, Bonneville Dam, Burrinjuck Dam, Fort Peck Dam, Glen Canyon Dam, Grand Coulee Dam,
        Hirakud Dam, Hoover Dam, Kariba Dam, Möhne Dam, Rihand Dam, Shasta Dam, Tarbela Dam, Wilson Dam""",
    "tunnel": """Arlberg Tunnel, Blisworth Tunnel, Box Tunnel, Gotthard Tunnel, Hoosac Tunnel, Kilsby Tunnel,
        Lötschberg Tunnel, Severn Tunnel, Simplon Tunnel, Standedge Tunnel, Totley Tunnel, Woodhead Tunnel""",
    "valley": """Aosta Valley, Barossa Valley, Elqui Valley, Engadine, Glen Coe, Great Glen, Hunter Valley,
        Imperial Valley, Loire Valley, Maipo Valley, Napa Valley, Owens Valley, Rift Valley, Shenandoah
        Valley, Vale of York, Wachau, Willamette Valley, Zillertal""",
    "desert": """Arabian Desert, Gibson Desert, Gobi Desert, Great Basin Desert, Kalahari Desert, Karakum
        Desert, Mojave Desert, Namib Desert, Negev Desert, Nubian Desert, Patagonian Desert, Sonoran Desert,
        Tanami Desert, Thar Desert""",
    "cape": """Cape Agulhas, Cape Breton, Cape Chelyuskin, Cape Cod, Cape Columbia, Cape Farewell, Cape
        Finisterre, Cape Hatteras, Cape Horn, Cape Leeuwin, Cape Matapan, Cape Race, Cape St. Vincent, Cape
        Wrath, North Cape, Point Barrow""",
    "peninsula": """Avalon Peninsula, Crimean Peninsula, Delmarva Peninsula, Eyre Peninsula, Gaspé Peninsula,
        Iberian Peninsula, Izu Peninsula, Jutland, Kola Peninsula, Labrador Peninsula, Malay Peninsula,
        Olympic Peninsula, Otago Peninsula, Sinai Peninsula, Taitao Peninsula, Yorke Peninsula, Yucatán
        Peninsula""",
    "province": """Alentejo, Alsace, Andalusia, Aragon, Atacama, Bavaria, Bohemia, Burgundy, Carinthia,
        Cork, Dalarna, Drenthe, Flanders, Galicia, Gelderland, Hesse, Kent, Lombardy, Maule, Minho, Moravia,
        Normandy, Ontario, Picardy, Piedmont, Saxony, Silesia, Småland, Styria, Tuscany, Tyrol, Ulster,
        Umbria, Värmland""",
    "bridge": """Britannia Bridge, Charles Bridge, Dom Luís Bridge, Forth Bridge, Gateshead Bridge,
        Glienicke Bridge, Humber Bridge, Lions Gate Bridge, London Bridge, Menai Bridge, Øresund Bridge,
        Peace Bridge, Pont Neuf, Pulteney Bridge, Queensboro Bridge, Rialto Bridge, Severn Bridge, Tay
        Bridge, Vasco da Gama Bridge""",
    "airport": """Alta Airport, Bristol Airport, Bromma Airport, Cannes Airport, Cochin Airport, Cork
        Airport, Exeter Airport, Gander Airport, Halifax Airport, Hilo Airport, Inverness Airport, Kiruna
        Airport, Landvetter Airport, Linate Airport, Logan Airport, Malpensa Airport, Midway Airport,
        Prestwick Airport, Saint Helena Airport, Shannon Airport, Sola Airport, Tegel Airport, Turku
        Airport""",
    "Spanish airport": """Carriel Sur Airport, Chacalluta Airport, Diego Aracena Airport, El Alto Airport,
        El Loa Airport, El Plumerillo Airport, El Prat Airport, El Tepual Airport, La Aurora Airport, La
        Florida Airport, Las Higueras Airport, Las Marías Airport, Los Rodeos Airport, Monte Real Airport,
        Pichoy Airport, San Javier Airport, Santa Rosa Airport, Villa Reynolds Airport""",
    "station": """Amiens station, Anhalter Bahnhof, Crewe station, Didcot station, Estació de França, Euston
        station, Gare de Lyon, Grand Central Terminal, Haymarket station, King's Cross station, Leeds
        station, Malmö Central Station, Paddington station, Retiro station, Rossio station, Santa Apolónia
        station, Temple Meads station, Union Station, Waverley station, Westbahnhof""",
    "church": """Church of the Redeemer, Church of St. Barbara, Church of St. Clement, Church of St.
        Cuthbert, Church of St. Francis, Church of St. Gertrude, Church of St. James, Church of St. Jerome,
        Church of St. Ludger, Church of St. Nicholas, Church of the Holy Spirit, Holy Trinity Church, St.
        Botolph's Church, St. Catherine's Church, St. George's Church, St. Mary's Church, St. Olaf's Church,
        St. Peter's Church, Christ Church, Chapel of the Ascension, Chapel of St. Anne""",
    "cathedral": """Aarhus Cathedral, Chartres Cathedral, Durham Cathedral, Ely Cathedral, Exeter Cathedral,
        León Cathedral, Linköping Cathedral, Lund Cathedral, Naumburg Cathedral, Nidaros Cathedral, Puebla
        Cathedral, Reims Cathedral, Roskilde Cathedral, Salisbury Cathedral, Turku Cathedral, Wells
        Cathedral""",
    "abbey": """Bath Abbey, Buckfast Abbey, Cluny Abbey, Fontevraud Abbey, Fountains Abbey, Glastonbury
        Abbey, Holyrood Abbey, Iona Abbey, Melk Abbey, Melrose Abbey, Monte Cassino, Rievaulx Abbey, Romsey
        Abbey, Tintern Abbey, Vadstena Abbey, Whitby Abbey""",
    "mosque": """Al-Rifai Mosque, Bajrakli Mosque, Blue Mosque, Eyüp Sultan Mosque, Fatih Mosque, Hassan II
        Mosque, Jama Mosque, Koutoubia Mosque, Rüstem Pasha Mosque, Sultan Hassan Mosque""",
    "museum": """Ashmolean Museum, Brooklyn Museum, Carnavalet Museum, Fitzwilliam Museum, Fram Museum,
        Hunterian Museum, Magellan Museum, Museum of Brands, Museum of Childhood, Museum of Colchagua,
        Museum of Memory, Museum of the Home, Museum of the Moving Image, Museum of the River, Museum of the
        Sea, Musée Rodin, National Maritime Museum, Nordic Museum, Peabody Museum, Pitt Rivers Museum, Prado
        Museum, Skansen Museum, Teylers Museum, Vasa Museum, Whitby Museum""",
    "gallery": """Albertina, Dulwich Picture Gallery, Freer Gallery, Hayward Gallery, Kunsthalle Basel,
        Manchester Art Gallery, Mauritshuis, National Gallery, Renwick Gallery, Saatchi Gallery, Serpentine
        Gallery, Tate Modern, Uffizi, Walker Art Gallery, Whitechapel Gallery""",
    "theatre": """Abbey Theatre, Almeida Theatre, Apollo Theatre, Bristol Old Vic, Bush Theatre, Citizens
        Theatre, Coliseum Theatre, Crucible Theatre, Dramaten, Gaiety Theatre, Hackney Empire, Haymarket
        Theatre, Lyric Theatre, Old Vic, Palace Theatre, Royal Court Theatre, Royal Exchange Theatre,
        Schaubühne, Shubert Theatre, Teatro Colón, Teatro Municipal, Theatre Royal, Young Vic""",
    "opera house": """Bolshoi Theatre, Deutsche Oper, Estates Theatre, La Fenice, La Monnaie, La Scala, Liceu,
        Metropolitan Opera, Opéra-Comique, Palais Garnier, Royal Danish Opera, Royal Opera House, Royal
        Swedish Opera, Semperoper, Teatro Colón, Teatro Costanzi, Teatro Regio, Teatro San Carlo, Vienna State
        Opera""",
    "concert venue": """9:30 Club, Ancienne Belgique, Bowery Ballroom, Brixton Academy, Cirkus,
        Columbiahalle, Great American Music Hall, Hammersmith Apollo, Irving Plaza, La Cigale, Olympia,
        Paradiso, Razzmatazz, Rockefeller, Roundhouse, Shepherd's Bush Empire, The Fillmore, The Troubadour,
        Union Chapel, Usher Hall, Vicar Street, Whelan's""",
    "stadium": """Anoeta, Borås Arena, Bramall Lane, Dalymount Park, De Kuip, Easter Road, El Sadar, Fratton
        Park, Gamla Ullevi, Goodison Park, Highbury, Kenilworth Road, La Rosaleda, Mestalla, Molineux,
        Olympia, Pittodrie, Råsunda, San Mamés, Selhurst Park, Tolka Park, Turner's Cross, Tynecastle,
        Vicarage Road, Villa Park""",
    "hospital": """Bellevue Hospital, Bethlem Royal Hospital, Charité, Guy's Hospital, Karolinska Hospital,
        King's College Hospital, Mater Hospital, Mount Sinai Hospital, Rigshospitalet, Royal Infirmary, St.
        Bartholomew's Hospital, St. Mary's Hospital, St. Thomas' Hospital, Ullevål Hospital, Western General
        Hospital""",
    "library": """Ambrosian Library, Bodleian Library, Boston Athenaeum, Carnegie Library, Chetham's
        Library, Huntington Library, Laurentian Library, London Library, Marciana Library, Mitchell Library,
        Morgan Library, Newberry Library, Royal Library, Rylands Library""",
    "park": """Battersea Park, Central Park, Frogner Park, Golden Gate Park, Grant Park, Hyde Park, Ibirapuera
        Park, Phoenix Park, Prospect Park, Regent's Park, Retiro Park, Richmond Park, Sefton Park, St James's
        Park, Stanley Park, Tiergarten, Victoria Park""",
    "garden": """Berlin Botanical Garden, Brooklyn Botanic Garden, Cambridge Botanic Garden, Glasnevin Botanic
        Gardens, Huntington Botanical Gardens, Kew Gardens, Kirstenbosch Botanical Garden, Missouri Botanical
        Garden, Munich Botanical Garden, New York Botanical Garden, Peradeniya Botanical Gardens, Royal
        Botanic Garden Edinburgh, Singapore Botanic Gardens, Tresco Abbey Garden, Uppsala Botanical Garden""",
    "building": """Alexandra Palace, Blenheim Palace, Chatsworth House, Claridge House, Corn Exchange,
        Custom House, Guildhall, Hatfield House, Mansion House, Marlborough House, Martello Tower, Old Town
        Hall, Osborne House, Royal Exchange, Somerset House, St. George's Hall, Syon House, Torre del Oro,
        Trinity House, Wool Exchange""",
    "castle": """Akershus Castle, Bodiam Castle, Burghausen Castle, Conwy Castle, Dover Castle, Edinburgh
        Castle, Eilean Donan Castle, Kalmar Castle, Karlštejn Castle, Kilkenny Castle, Malbork Castle, Marburg
        Castle, Rochester Castle, Stirling Castle, Trakai Castle, Vyborg Castle""",
    "fort": """Fort Boyard, Fort Corral, Fort Donelson, Fort Duquesne, Fort Frontenac, Fort George, Fort
        Henry, Fort Laramie, Fort McHenry, Fort Niagara, Fort Pitt, Fort St. George, Fort Sumter, Fort
        Ticonderoga, Fort Wayne, Fort William""",
    "lighthouse": """Bell Rock Lighthouse, Cape Otway Lighthouse, Eddystone Lighthouse, Fastnet Lighthouse,
        Hook Lighthouse, Lindesnes Lighthouse, Portland Bill Lighthouse, Skerryvore Lighthouse""",
    "prison": """Alcatraz, Barlinnie Prison, Brixton Prison, Dartmoor Prison, Fleet Prison, Holloway Prison,
        Kilmainham Gaol, Maze Prison, Newgate Prison, Pentonville Prison, San Quentin, Sing Sing, Spandau
        Prison, Strangeways, Wandsworth Prison, Wormwood Scrubs""",
    "street": """Bow Street, Brick Lane, Carnaby Street, Charing Cross Road, Cheapside, Drottninggatan,
        Fleet Street, Friedrichstrasse, Grafton Street, Hatton Garden, High Street, Karl Johans gate, King
        Street, Lombard Street, Nevsky Prospekt, Old Street, Portobello Road, Prinsengracht, Sauchiehall
        Street, Via Veneto""",
    "cemetery": """Arlington National Cemetery, Assistens Cemetery, Brompton Cemetery, Cimetière du
        Montparnasse, Forest Hill Cemetery, Glasnevin Cemetery, Green-Wood Cemetery, Highgate Cemetery,
        Kensal Green Cemetery, Kerepesi Cemetery, Mount Auburn Cemetery, Norra begravningsplatsen,
        Novodevichy Cemetery, Père Lachaise Cemetery, Recoleta Cemetery, Vår Frelsers gravlund,
        Zentralfriedhof""",
    "school": """Blundell's School, Bootham School, Charterhouse, Christ's Hospital, City of London School,
        Dulwich College, Gordonstoun, Gresham's School, Haileybury, King's School, Latymer School,
        Manchester Grammar School, Merchiston Castle School, Oundle School, Phillips Exeter Academy, Repton
        School, Royal High School, Stuyvesant High School, Tonbridge School""",
    "range": """Adamawa, northern Nigeria; Bamenda Highlands, Cameroon; Bioko; Cross River, Nigeria; Gotel
        Mountains, Nigeria; Jos Plateau, Nigeria; Kivu, eastern Congo; Loma Mountains, Sierra Leone;
        Mambilla Plateau, Nigeria; Mount Cameroon; Mount Elgon, western Kenya; Mount Kupe, Cameroon; Mount
        Nimba, Liberia; Rumpi Hills, Cameroon; São Tomé; Príncipe; Annobón; Usambara Mountains, Tanzania""",
    "launch site": """Baikonur, Cape Canaveral, Jiuquan, Kourou, Plesetsk, Sriharikota, Tanegashima,
        Vandenberg, Wallops Island""",
    "asteroid": """21 Lutetia, 253 Mathilde, 433 Eros, 951 Gaspra, 1566 Icarus, 1620 Geographos, 1685 Toro,
        1862 Apollo, 2867 Šteins, 3200 Phaethon, 3552 Don Quixote, 4179 Toutatis, 4660 Nereus, 4769
        Castalia, 5535 Annefrank, 9969 Braille, 10302 Aten, 25143 Itokawa, 65803 Didymos, 101955 Bennu""",
    "moon": """Amalthea, Ariel, Callisto, Deimos, Dione, Enceladus, Europa, Ganymede, Hyperion, Iapetus, Io,
        Mimas, Miranda, Oberon, Phobos, Phoebe, Proteus, Rhea, Tethys, Titania, Triton, Umbriel""",
    "planet": "Mercury, Venus, Mars, Jupiter, Saturn, Uranus, Neptune",
    "constellation": """Andromeda, Aquarius, Auriga, Boötes, Carina, Cassiopeia, Centaurus, Cepheus, Cetus,
        Corona Borealis, Cygnus, Delphinus, Draco, Eridanus, Hercules, Hydra, Lyra, Monoceros, Ophiuchus,
        Pegasus, Perseus, Puppis, Sagitta, Scutum, Vela, Virgo""",
}
