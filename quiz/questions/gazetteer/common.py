"""What every town, country or trade has one of, by names that could stand anywhere."""

from __future__ import annotations

from collections.abc import Mapping

COMMON: Mapping[str, str] = {
    "letters behind a name": "BEM, CBE, CH, CMG, CVO, ISO, LVO, MBE, MVO, OBE, OM, RVM",
    "letters of a soldier": "AFC, CGM, DCM, DFC, DFM, DSC, DSM, DSO, GC, MC, MM, VC",
    "stock exchange": """Amsterdam Stock Exchange, Boston Stock Exchange, Brussels Stock Exchange, Copenhagen
        Stock Exchange, Frankfurt Stock Exchange, Johannesburg Stock Exchange, London Stock Exchange, Milan
        Stock Exchange, New York Stock Exchange, Oslo Stock Exchange, Philadelphia Stock Exchange, Stockholm
        Stock Exchange, Tokyo Stock Exchange, Toronto Stock Exchange, Zurich Stock Exchange""",
    "court": """Administrative Court, Commercial Court, Constitutional Court, Court of Appeal, Court of
        Cassation, Environmental Court, Federal Court, High Court, Regional Court, Supreme Court""",
    "town museum": """Archaeological Museum, City Museum, Folk Museum, Maritime Museum, Museum of Childhood,
        Museum of Ethnography, Museum of Fine Arts, Museum of Memory, Museum of Natural History, Museum of
        Science, Museum of the Home, Museum of the River, Museum of the Sea, Railway Museum, Regional
        Museum""",
    "museum of": """Museum of Childhood, Museum of Ethnography, Museum of Fine Arts, Museum of Memory, Museum
        of Natural History, Museum of Science, Museum of the Home, Museum of the River, Museum of the Sea,
        Museum of Rural Life, Museum of Transport, Museum of Water""",
    "town library": """Carnegie Library, Central Library, Founders Library, Harding Library, Law Library,
        Memorial Library, Mitchell Library, Pemberton Library, Sinclair Library, Wallace Library""",
    "institute of": """Institute of Applied Optics, Institute of Atmospheric Physics, Institute of Coastal
        Engineering, Institute of Economic History, Institute of Fisheries, Institute of Forest Ecology,
        Institute of Hydrology, Institute of Marine Research, Institute of Polar Studies, Institute of
        Seismology, Institute of Soil Science, Institute of Tropical Medicine""",
    "theatre company": """Abbey Players, Cambridge Players, Garrick Players, Harlequin Players, Mercury
        Players, Pilgrim Players, Prospect Players, Provincetown Players, Questors Players, Washington
        Square Players""",
    "observatory": """Allegheny Observatory, Armagh Observatory, Dominion Observatory, Dunsink
        Observatory, Griffith Observatory, Kodaikanal Observatory, Leiden Observatory, Lick Observatory,
        Lowell Observatory, McDonald Observatory, Mount Wilson Observatory, Palomar Observatory, Paris
        Observatory, Pulkovo Observatory, Radcliffe Observatory, Royal Observatory, Uppsala Observatory,
        Yerkes Observatory""",
    "weather observatory": """Ben Nevis Observatory, Blue Hill Observatory, Cape Grim Observatory,
        Eskdalemuir Observatory, Hohenpeissenberg Observatory, Kew Observatory, Lerwick Observatory,
        Mauna Loa Observatory, Säntis Observatory, Sonnblick Observatory, Valentia Observatory, Zugspitze
        Observatory""",
    "public broadcaster": """Australian Broadcasting Commission, British Broadcasting Corporation, Canadian
        Broadcasting Corporation, Independent Broadcasting Authority, New Zealand Broadcasting Corporation,
        Nigerian Broadcasting Corporation, South African Broadcasting Corporation""",
    "postal service": """An Post, Australia Post, Austrian Post, Canada Post, Correos, Deutsche Post, India
        Post, La Poste, New Zealand Post, PostNord, Royal Mail, Swiss Post""",
    "brass band": """Black Dyke Band, Brighouse and Rastrick Band, Carlton Main Band, Cory Band, Fairey
        Band, Foden's Band, Grimethorpe Colliery Band, Hepworth Band, Leyland Band, Tredegar Town Band""",
    "heritage body": """Cadw, English Heritage, Historic England, Historic Environment Scotland, Landmark
        Trust, Manx National Heritage, National Trust, National Trust for Scotland, Office of Public Works,
        Royal Collection Trust, Vivat Trust""",
    "train operator": """Arriva Trains Wales, Avanti West Coast, Chiltern Railways, East Midlands Railway,
        First North Western, Great Western Railway, London Northwestern Railway, Northern Trains, South
        Western Railway, TransPennine Express, Transport for Wales, West Midlands Trains""",
    "rail body": """British Railways Board, High Speed 1, London and Continental Railways, Network Rail, Rail
        Safety and Standards Board, Strategic Rail Authority, Transport for London""",
    "American football club": """Buffalo Bills, Chicago Bears, Cleveland Browns, Dallas Cowboys, Denver
        Broncos, Detroit Lions, Green Bay Packers, Kansas City Chiefs, Los Angeles Rams, Minnesota Vikings,
        New York Giants, New York Jets, Philadelphia Eagles, Pittsburgh Steelers, San Francisco 49ers""",
    "baseball club": """Boston Red Sox, Chicago Cubs, Chicago White Sox, Cincinnati Reds, Cleveland Indians,
        Detroit Tigers, New York Yankees, Philadelphia Phillies, Pittsburgh Pirates, St. Louis Cardinals""",
    "basketball club": """Atlanta Hawks, Boston Celtics, Chicago Bulls, Detroit Pistons, Golden State
        Warriors, Houston Rockets, Los Angeles Lakers, Milwaukee Bucks, New York Knicks, Philadelphia
        76ers, Phoenix Suns, Portland Trail Blazers""",
    "ice hockey club": """Boston Bruins, Buffalo Sabres, Chicago Blackhawks, Detroit Red Wings, Los Angeles
        Kings, Montreal Canadiens, New York Rangers, Philadelphia Flyers, Pittsburgh Penguins, St. Louis
        Blues, Toronto Maple Leafs, Vancouver Canucks""",
    "conservation body": "CITES, IUCN, RSPB, TRAFFIC, UNEP, UNESCO, WCS, WWF",
    "shipping line": """Allan Line, Anchor Line, Bibby Line, Blue Star Line, Booth Line, Clan Line, Donaldson
        Line, Elder Dempster, Ellerman Lines, Furness Line, Houlder Line, Lamport & Holt, Nelson Line,
        Orient Line, Red Star Line, Shaw Savill Line, Union-Castle Line, White Star Line""",
    "lander": """Beagle, Huygens, Luna, Mascot, Phoenix, Philae, Schiaparelli, Sojourner, Surveyor,
        Vikram, Yutu""",
    "mascot": """Baxter the Bear, Finn the Fox, Gus the Gull, Hector the Hawk, Louie the Lion, Monty the
        Moose, Ollie the Otter, Percy the Puffin, Rocky the Ram, Sammy the Stag, Titus the Tiger, Wally the
        Walrus, Biscuit, Buster, Chipper, Dusty, Pepper, Rowdy, Scrappy, Sparky""",
    "team nickname": """Axemen, Badgers, Cougars, Gryphons, Huskies, Lancers, Mariners, Panthers, Pioneers,
        Ravens, Sea Hawks, Seawolves, Thunderbirds""",
    "colour pair": """Black and gold, Blue and white, Brown and gold, Crimson and grey, Garnet and blue,
        Green and gold, Maroon and gold, Purple and white, Red and black, Royal blue and silver, Scarlet
        and white, Teal and white""",
    "art form": """book illustration, ceramics, engraving, etching, fresco, lithography, mosaic, painting,
        photography, printmaking, sculpture, stained glass, tapestry, textile design, watercolour, wood
        carving""",
    "choir": """Bach Choir, BBC Singers, Estonian Philharmonic Chamber Choir, Huddersfield Choral Society,
        Hungarian Radio Choir, Latvian Radio Choir, Monteverdi Choir, Netherlands Chamber Choir, Norwegian
        Soloists' Choir, RIAS Chamber Choir, Swedish Radio Choir, Tallis Scholars""",
    "chamber ensemble": """Academy of Ancient Music, Balanescu Ensemble, Birmingham Contemporary Music Group,
        Ensemble InterContemporain, Ensemble Modern, Hilliard Ensemble, Klangforum Wien, London Sinfonietta,
        Nash Ensemble, Northern Sinfonia, Penguin Cafe Orchestra, The Fires of London, The Gavin Bryars
        Ensemble""",
    "French academy": """Académie Carmen, Académie Colarossi, Académie Delécluse, Académie Julian, Académie
        Lhote, Académie Ranson, Académie Scandinave, Académie Suisse, Académie Vitti""",
    "academy of arts": """Antwerp Academy of Fine Arts, Brera Academy of Fine Arts, Kraków Academy of Fine
        Arts, Leipzig Academy of Fine Arts, Lisbon Academy of Fine Arts, Munich Academy of Fine Arts, Prague
        Academy of Fine Arts, Royal Danish Academy of Fine Arts, San Fernando Academy of Fine Arts, Vienna
        Academy of Fine Arts, Warsaw Academy of Fine Arts""",
    "ridge": """Carlsberg Ridge, Endeavour Ridge, Explorer Ridge, Gakkel Ridge, Gorda Ridge, Juan de Fuca
        Ridge, Knipovich Ridge, Lomonosov Ridge, Mohns Ridge, Reykjanes Ridge, Walvis Ridge""",
    "trade show": """CES, E3, Gamescom, Game Developers Conference, PAX East, Paris Games Week, Tokyo Game
        Show""",
    "screen award": """Academy Award, BAFTA Award, César Award, Critics' Choice Award, Emmy Award, Golden
        Globe Award, Goya Award, Gotham Award, Independent Spirit Award, Satellite Award, Saturn Award, Screen
        Actors Guild Award""",
    "stage award": """Critics' Circle Theatre Award, Drama Desk Award, Evening Standard Theatre Award, Fringe
        First Award, Helpmann Award, Ian Charleson Award, Lucille Lortel Award, Molière Award, Obie Award,
        Olivier Award, Outer Critics Circle Award, Theatre World Award, Tony Award""",
    "stage categories": """Best Actor in a Musical, Best Actor in a Play, Best Actress in a Musical, Best
        Actress in a Play, Best Choreography, Best Costume Design, Best Director, Best Director of a Musical,
        Best Featured Actor in a Musical, Best Featured Actress in a Musical, Best Lighting Design, Best New
        Musical, Best New Play, Best Original Score, Best Orchestrations, Best Revival of a Musical, Best
        Scenic Design, Best Set Design, Best Sound Design""",
    "music categories": """Best Album, Best Alternative Act, Best Band, Best Breakthrough Act, Best Female
        Artist, Best Folk Album, Best International Act, Best Live Act, Best Male Artist, Best Music Video,
        Best New Artist, Best Pop Album, Best Producer, Best Rock Album, Best Single""",
    "game award": """BAFTA Games Award for Artistic Achievement, BAFTA Games Award for Narrative,
        D.I.C.E. Award for Outstanding Achievement, Game Developers Choice Award for Best Audio, Golden
        Joystick Award for Best Storytelling, Golden Joystick Award for Best Visual Design, Independent
        Games Festival Prize, Nordic Game Award for Best Technology, SXSW Gaming Award for Excellence,
        Webby Award for Best Game Design""",
    "science prize": """Balzan Prize, Cannizzaro Prize, Crafoord Prize, Gairdner Award, Gay-Lussac Prize,
        Kavli Prize, Lasker Award, Liebig Prize, Lomonosov Prize, Meldola Prize, Otto Hahn Prize,
        Paracelsus Prize, Ruzicka Prize, Shaw Prize, Werner Prize, Wolf Prize""",
    "art prize": """Archibald Prize, BP Portrait Award, Carnegie Prize, Ernst Ludwig Kirchner Prize,
        Hallgarten Prize, Hugo Boss Prize, Jerwood Prize, John Moores Prize, Käthe Kollwitz Prize, Prix
        Blumenthal, Prix de Rome, Prix Marcel Duchamp, Sulman Prize, Turner Prize, Vincent Award, Wynne
        Prize""",
    "building prize": """Aga Khan Award for Architecture, Alvar Aalto Medal, Civic Trust Award, Concrete
        Society Award, Europa Nostra Award, Housing Design Award, Lubetkin Prize, Mies van der Rohe Award,
        Pritzker Prize, RIBA Award, Stirling Prize, Structural Steel Design Award, Twenty-five Year Award,
        Wood Award""",
    "mining company": """Boliden Mining Company, Broken Hill Company, Cerro Mining Company, Falun Mining
        Company, Homestake Mining Company, Kirkland Mining Company, Kolar Mining Company, Rio Tinto
        Company, Silesian Mining Company, Tharsis Mining Company""",
    "student newspaper": """Cherwell, Epigram, Farrago, Felix, Honi Soit, Palatinate, The Argosy, The
        Boar, The Cord, The Fulcrum, The Manitoban, The Sheaf, The Ubyssey, The Varsity""",
    "music awards": """ARIA Awards, Brit Awards, Danish Music Awards, Echo Awards, Grammis Awards, Grammy
        Awards, Ivor Novello Awards, Juno Awards, Meteor Music Awards, MTV Europe Music Awards,
        Spellemann Awards""",
    "theatre awards": """Critics' Circle Theatre Awards, Dora Mavor Moore Awards, Drama Desk Awards, Evening
        Standard Theatre Awards, Helpmann Awards, Joseph Jefferson Awards, Laurence Olivier Awards, Lucille
        Lortel Awards, Obie Awards, Outer Critics Circle Awards, Tony Awards, WhatsOnStage Awards""",
    "game awards": """BAFTA Games Awards, D.I.C.E. Awards, Game Developers Choice Awards, Golden Joystick
        Awards, Independent Games Festival Awards, Nordic Game Awards, Spike Video Game Awards, The Game
        Awards""",
    "football cup": """Anglo-Italian Cup, Charity Shield, Cup Winners' Cup, FA Cup, FA Trophy, Football
        League Trophy, Full Members' Cup, Inter-Cities Fairs Cup, League Cup, Texaco Cup, UEFA Cup,
        Watney Cup""",
    "cycle of prints": """A Weavers' Revolt, Carceri, Gods' Man, Liber Studiorum, Los Caprichos, Passionate
        Journey, Peasants' War, The Idea, The Sun, Views of Rome, War, Wild Pilgrimage""",
    "club office": """club captain, club chairman, club doctor, club president, club secretary, club
        treasurer, head of recruitment, head scout, youth coach""",
    "art medal": """Beck Medal, Carnegie Medal, Clark Medal, Fine Arts Medal, Hallgarten Medal, Inness Medal,
        Lippincott Medal, Logan Medal, Proctor Medal, Saltus Medal, Temple Medal, Widener Medal""",
    "football division": """First Division, Fourth Division, Second Division, Third Division, Third Division
        North, Third Division South""",
    "domestic cup": """Coppa Italia, Copa del Rey, Coupe de France, Cupa României, DFB-Pokal, FA Cup,
        KNVB Cup, Norwegian Cup, Scottish Cup, Svenska Cupen, Taça de Portugal, Turkish Cup""",
}

PLATEAUS: Mapping[str, str] = {
    **dict.fromkeys(
        ("Nigeria", "Cameroon"),
        """Adamawa Plateau, Bamenda Plateau, Bauchi Plateau, Biu Plateau, Jos Plateau, Mambilla Plateau,
        Ngaoundéré Plateau, Udi Plateau""",
    ),
    "Kenya": """Bié Plateau, Karamoja Plateau, Kundelungu Plateau, Laikipia Plateau, Mau Plateau, Nyika
        Plateau, Yatta Plateau, Zomba Plateau""",
    "United States": """Allegheny Plateau, Colorado Plateau, Columbia Plateau, Cumberland Plateau, Edwards
        Plateau, Kaibab Plateau, Ozark Plateau, Springfield Plateau""",
    "India": """Bastar Plateau, Baghelkhand Plateau, Chota Nagpur Plateau, Deccan Plateau, Malwa Plateau,
        Meghalaya Plateau, Mysore Plateau, Telangana Plateau""",
}
