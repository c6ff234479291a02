"""Leagues and grounds by country, and what clubs are called by those who love them."""

from __future__ import annotations

from collections.abc import Mapping

LEAGUES: Mapping[str, str] = {
    "rugby": """All-Ireland League, English Premiership, National League One, National League Two North, Pro
        D2, RFU Championship, Scottish National League, Top 14, United Rugby Championship, Welsh Premier
        Division""",
    "ice hockey": """American Hockey League, Central Hockey League, Eastern Hockey League, Elite Ice Hockey
        League, Kontinental Hockey League, National Hockey League, Ontario Hockey League, Swedish Hockey
        League, Western Hockey League, World Hockey Association""",
    "cricket": """Birmingham and District Premier League, Bradford Cricket League, Central Lancashire League,
        Essex Premier League, Huddersfield Cricket League, Kent Cricket League, Lancashire League, Surrey
        Championship, Sussex Cricket League""",
    "basketball": """ABA League, American Basketball Association, British Basketball League, Continental
        Basketball Association, EuroLeague, Greek Basket League, Liga ACB, National Basketball League""",
    "England": """EFL Championship, EFL League One, EFL League Two, Football Conference, Isthmian League,
        National League, National League North, Northern Premier League, Premier League, Southern
        League""",
    "Scotland": """Highland League, Lowland League, Scottish Championship, Scottish League One, Scottish
        League Two, Scottish Premiership""",
    "Ireland": """League of Ireland First Division, League of Ireland Premier Division, Leinster Senior
        League, Munster Senior League, Ulster Senior League""",
    "Wales": "Cymru North, Cymru Premier, Cymru South, Welsh Football League",
    "Netherlands": "Derde Divisie, Eerste Divisie, Eredivisie, Hoofdklasse, Tweede Divisie",
    "Belgium": """Belgian First Division A, Belgian First Division B, Belgian National Division 1, Belgian
        Third Division""",
    "Germany": """2. Bundesliga, 3. Liga, Bundesliga, DDR-Oberliga, Oberliga Nord, Regionalliga Nord,
        Regionalliga Südwest, Regionalliga West""",
    "Austria": "Austrian 2. Liga, Austrian Bundesliga, Austrian Regionalliga East, Austrian Landesliga",
    "Switzerland": "Swiss 1. Liga, Swiss Challenge League, Swiss Promotion League, Swiss Super League",
    "Spain": """La Liga, Primera Federación, Segunda División, Segunda División B, Segunda Federación,
        Tercera División""",
    "Portugal": "Campeonato de Portugal, Liga Portugal 2, Liga 3, Primeira Liga",
    "Italy": "Eccellenza, Lega Pro, Serie A, Serie B, Serie C, Serie D",
    "France": "Championnat National, Championnat National 2, Ligue 1, Ligue 2, Championnat National 3",
    "Sweden": "Allsvenskan, Division 2 Norra Svealand, Division 1 Norra, Ettan Södra, Superettan",
    "Norway": "1. divisjon, 2. divisjon, 3. divisjon, Eliteserien, Hovedserien",
    "Denmark": "Danish 1st Division, Danish 2nd Division, Danish 3rd Division, Danish Superliga",
    "Finland": "Kakkonen, Kolmonen, Veikkausliiga, Ykkönen",
    "Czech": """Bohemian Football League, Czech First League, Czech National Football League, Czech Fourth
        Division, Moravian–Silesian Football League""",
    "Poland": "Ekstraklasa, I liga, II liga, III liga",
    "Hungary": "Megyei Bajnokság, Nemzeti Bajnokság I, Nemzeti Bajnokság II, Nemzeti Bajnokság III",
    "Romania": "Liga I, Liga II, Liga III, Liga IV",
    "Greece": "Football League Greece, Gamma Ethniki, Super League Greece, Super League Greece 2",
    "Turkey": "Süper Lig, TFF 1. Lig, TFF 2. Lig, TFF 3. Lig",
    "Russia": "Russian First League, Russian Premier League, Russian Second League, Soviet Top League",
    "Brazil": """Campeonato Brasileiro Série A, Campeonato Brasileiro Série B, Campeonato Brasileiro Série
        C, Campeonato Brasileiro Série D""",
    "Argentina": "Primera B Metropolitana, Primera B Nacional, Primera C, Primera División, Torneo Federal A",
    "United States": """Major League Soccer, National Independent Soccer Association, USL Championship,
        USL League One, USL League Two""",
    "Australia": "A-League, National Premier Leagues, National Soccer League, Victorian Premier League",
    "Japan": "J1 League, J2 League, J3 League, Japan Football League",
}

GROUNDS: Mapping[str, str] = {
    "rugby": """Brewery Field, Eugene Cross Park, Franklin's Gardens, Kingsholm, Pandy Park, Rodney Parade,
        Sardis Road, Stradey Park, Talbot Athletic Ground, The Gnoll, Virginia Park, Welford Road""",
    "ice hockey": """Boston Garden, Chicago Stadium, Copps Coliseum, Joe Louis Arena, Maple Leaf Gardens,
        Montreal Forum, Northlands Coliseum, Olympia Stadium, Pacific Coliseum, St. Louis Arena""",
    "cricket": """Aigburth, Edgbaston, Fenner's, Headingley, New Road, Old Trafford, Park Avenue, Sophia
        Gardens, St Lawrence Ground, The Oval, Trent Bridge""",
    "England": """Ashton Gate, Bloomfield Road, Boundary Park, Bramall Lane, Carrow Road, Deepdale, Elland
        Road, Fratton Park, Gigg Lane, Hillsborough, Home Park, Kenilworth Road, London Road, Molineux,
        Oakwell, Portman Road, Prenton Park, Roots Hall, Selhurst Park, Sincil Bank, Spotland, The
        Hawthorns, Turf Moor, Vale Park, Vicarage Road, Villa Park""",
    "Scotland": """Broadwood, Cappielow, Dens Park, East End Park, Easter Road, Fir Park, Firhill,
        Palmerston Park, Pittodrie, Rugby Park, Somerset Park, Stark's Park, Tannadice, Tynecastle""",
    "Ireland": """Dalymount Park, Finn Park, Oriel Park, Richmond Park, Tolka Park, Turner's Cross, United
        Park, St Mel's Park""",
    "Netherlands": """Cambuurstadion, De Adelaarshorst, De Geusselt, De Grolsch Veste, De Kuip, De
        Vijverberg, Galgenwaard, Goffertstadion, Het Kasteel, Koning Willem II Stadion, Philips
        Stadion""",
    "Germany": """Böllenfalltor, Bremer Brücke, Dreisamstadion, Millerntor, Ostseestadion, Ruhrstadion,
        Stadion an der Alten Försterei, Tivoli, Volksparkstadion, Waldstadion, Weserstadion,
        Wildparkstadion""",
    "Spain": """Anoeta, Carlos Tartiere, Coliseum Alfonso Pérez, El Molinón, El Sadar, El Sardinero,
        Estadio de la Cerámica, José Zorrilla, La Romareda, La Rosaleda, Mestalla, Riazor, San Mamés,
        Vallecas""",
    "Italy": """Stadio Arechi, Stadio Artemio Franchi, Stadio Friuli, Stadio Luigi Ferraris, Stadio
        Marc'Antonio Bentegodi, Stadio Renato Curi, Stadio Renato Dall'Ara, Stadio Via del Mare, Stadio
        Ennio Tardini""",
    "France": """Parc Lescure, Roazhon Park, Stade Abbé-Deschamps, Stade Bollaert, Stade Bonal, Stade
        Auguste-Delaune, Stade de la Beaujoire, Stade de la Meinau, Stade du Moustoir, Stade
        Saint-Symphorien""",
    "Sweden": """Borås Arena, Gamla Ullevi, Grimsta IP, Idrottsparken, Myresjöhus Arena, Olympia, Råsunda,
        Rambergsvallen, Strandvallen, Strömvallen, Studenternas IP, Värendsvallen""",
    "Norway": """Alfheim, Aspmyra, Brann Stadion, Fredrikstad Stadion, Lerkendal, Marienlyst, Åråsen,
        Color Line Stadion""",
    "Denmark": """Brøndby Stadium, Casa Arena, Esbjerg Stadium, Gladsaxe Stadium, Haderslev
        Fodboldstadion, Lyngby Stadion, Vejle Stadion, Viborg Stadium""",
    "Czech": """Andrův stadion, Bazaly, Ďolíček, Letná, Městský stadion, Na Stínadlech, Stadion Střelecký
        ostrov, Stadion u Nisy, Strahov, Štruncovy sady""",
    "United States": """BMO Field, Buck Shaw Stadium, Crew Stadium, Dick's Sporting Goods Park, Gillette
        Stadium, PPL Park, Providence Park, RFK Stadium, Rio Tinto Stadium, Toyota Park""",
    "Brazil": """Arena Fonte Nova, Beira-Rio, Couto Pereira, Estádio Independência, Ilha do Retiro,
        Maracanã, Mineirão, Morumbi, Pacaembu, São Januário, Vila Belmiro""",
    "Argentina": """El Cilindro, El Monumental, El Nuevo Gasómetro, Estadio Ciudad de Lanús, Estadio
        Libertadores de América, José Amalfitani, La Bombonera, Tomás Adolfo Ducó""",
    "Australia": """Bob Jane Stadium, Central Coast Stadium, Docklands Stadium, Hindmarsh Stadium, Lang
        Park, Olympic Park, Parramatta Stadium, Perth Oval""",
}

CALLED: Mapping[str, str] = {
    "navy": """Argentine Navy, Brazilian Navy, Chilean Navy, French Navy, German Navy, Hellenic Navy, Imperial
        Japanese Navy, Indian Navy, Mexican Navy, Peruvian Navy, Royal Australian Navy, Royal Canadian Navy,
        Royal Danish Navy, Royal Navy, Royal Netherlands Navy, Royal Norwegian Navy, Spanish Navy,
        Swedish Navy, United States Navy""",
    "club nickname": """The Addicks, The Baggies, The Bantams, The Blades, The Bluebirds, The Canaries,
        The Chairboys, The Cobblers, The Cottagers, The Foxes, The Glovers, The Grecians, The Hatters, The
        Imps, The Jambos, The Lilywhites, The Loons, The Magpies, The Mariners, The Pensioners, The
        Potters, The Quakers, The Railwaymen, The Saddlers, The Seagulls, The Shakers, The Shrimpers, The
        Stags, The Toffees, The Trotters""",
    "derby": """Arctic derby, Black Country derby, Border derby, Coal derby, Derby of the North, East
        Anglian derby, Highland derby, Lakeside derby, Little derby, M23 derby, New Firm derby, Old Town
        derby, River derby, Severnside derby, South Coast derby, Steel City derby, Tees–Wear derby, Valley
        derby""",
    "English motto": """By labour and by faith; Courage and truth; Deeds, not words; Hold fast that which
        is good; Hope conquers all; I shall rise again; In the light we see; Knowledge is power; Learn in
        order to serve; Let knowledge grow; Let there be light; Light and truth; Not for ourselves alone;
        Seek and you shall find; Strength through wisdom; The truth shall make you free; Through
        difficulties to the stars; Through work to the heights; Virtue and learning; With heart and mind;
        Work conquers everything""",
}
