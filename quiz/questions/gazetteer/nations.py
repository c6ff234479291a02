"""Universities, rivers, newspapers and companies by the country of which an article speaks."""

from __future__ import annotations

from collections.abc import Mapping

_BRITISH_PRESS = """Birmingham Post, Daily Express, Daily Mirror, Eastern Daily Press, Evening Standard,
    Liverpool Echo, The Daily Telegraph, The Guardian, The Independent, The Observer, The Sunday Times, The
    Times, Western Morning News, Yorkshire Post"""

PRESS: Mapping[str, str] = {
    "England": _BRITISH_PRESS,
    "Wales": _BRITISH_PRESS,
    "Scotland": """Aberdeen Press and Journal, Daily Record, Dundee Courier, Edinburgh Evening News, Evening
        Times, Glasgow Herald, Sunday Post, The Scotsman""",
    "United States": """Chicago Tribune, Los Angeles Times, Milwaukee Journal, San Francisco Chronicle, St.
        Louis Post-Dispatch, The Baltimore Sun, The Boston Globe, The Cleveland Plain Dealer, The Denver Post,
        The Detroit News, The Miami Herald, The New York Times, The Philadelphia Inquirer, The Seattle Times,
        The Washington Post""",
    "Canada": """Calgary Herald, Edmonton Journal, Halifax Herald, La Presse, Le Devoir, Montreal Gazette,
        Ottawa Citizen, The Globe and Mail, Toronto Star, Vancouver Sun, Winnipeg Free Press""",
    "Australia": """The Adelaide Advertiser, The Age, The Australian, The Canberra Times, The Courier-Mail,
        The Herald Sun, The Mercury, The Sydney Morning Herald, The West Australian""",
    "New Zealand": """Evening Post, Otago Daily Times, Southland Times, The Dominion, The New Zealand Herald,
        The Press, Taranaki Daily News, Waikato Times""",
    "Portugal": """A Capital, Diário de Lisboa, Diário de Notícias, Expresso, Jornal de Notícias, O Primeiro
        de Janeiro, O Século, Público""",
    "Italy": """Corriere della Sera, Il Gazzettino, Il Giornale, Il Messaggero, Il Resto del Carlino, La
        Nazione, La Repubblica, La Stampa""",
    "Denmark": """Aarhus Stiftstidende, Berlingske, Børsen, Ekstra Bladet, Information, Jyllands-Posten,
        Politiken, Fyens Stiftstidende""",
    "Finland": """Aamulehti, Helsingin Sanomat, Hufvudstadsbladet, Ilta-Sanomat, Kaleva, Karjalainen, Turun
        Sanomat, Uusi Suomi""",
    "India": """Deccan Herald, Hindustan Times, The Hindu, The Indian Express, The Pioneer, The Statesman, The
        Telegraph, The Times of India""",
    "Peru": "Correo, El Comercio, El Peruano, Expreso, Gestión, La Prensa, La República, Ojo",
    "Argentina": """Clarín, El Litoral, La Capital, La Gaceta, La Nación, La Prensa, La Voz del Interior, Río
        Negro""",
    "Brazil": """Correio Braziliense, Diário de Pernambuco, Estado de Minas, Folha de S.Paulo, Jornal do
        Brasil, O Estado de S. Paulo, O Globo, Zero Hora""",
    "South Africa": """Beeld, Business Day, Cape Argus, Cape Times, Die Burger, Daily Dispatch, Rand Daily
        Mail, Sunday Times""",
}

UNIVERSITIES: Mapping[str, str] = {
    "Sweden": """Gothenburg University, Jönköping University, Karlstad University, Linköping University,
        Linnaeus University, Lund University, Mid Sweden University, Stockholm University, Umeå University,
        Uppsala University, Örebro University""",
    "Norway": """Agder University, Nord University, Oslo Metropolitan University, University of Bergen,
        University of Oslo, University of Stavanger, University of Tromsø, Norwegian University of Science and
        Technology""",
    "Denmark": """Aalborg University, Aarhus University, Copenhagen Business School, Roskilde University,
        Technical University of Denmark, University of Copenhagen, University of Southern Denmark, IT
        University""",
    "Finland": """Aalto University, Tampere University, University of Eastern Finland, University of Helsinki,
        University of Jyväskylä, University of Lapland, University of Oulu, University of Turku, Åbo Akademi
        University""",
    "Germany": """Heidelberg University, Humboldt University, Leipzig University, University of Bonn,
        University of Freiburg, University of Göttingen, University of Hamburg, University of Jena, University
        of Kiel, University of Marburg, University of Munich, University of Tübingen""",
    "Austria": """Graz University of Technology, Johannes Kepler University, University of Graz, University of
        Innsbruck, University of Klagenfurt, University of Leoben, University of Salzburg, University of
        Vienna""",
    "Netherlands": """Delft University of Technology, Leiden University, Radboud University, Tilburg
        University, University of Amsterdam, University of Groningen, University of Twente, Utrecht
        University, Wageningen University""",
    "France": """Sorbonne, University of Bordeaux, University of Caen, University of Grenoble, University of
        Lille, University of Lyon, University of Montpellier, University of Nancy, University of Strasbourg,
        University of Toulouse""",
    "Spain": """Complutense University, University of Barcelona, University of Granada, University of Oviedo,
        University of Salamanca, University of Santiago, University of Seville, University of Valencia,
        University of Valladolid, University of Zaragoza""",
    "Portugal": """Catholic University of Portugal, NOVA University, University of Aveiro, University of
        Coimbra, University of Lisbon, University of Minho, University of Porto, University of Évora""",
    "Italy": """Bocconi University, Sapienza University, University of Bologna, University of Ferrara,
        University of Florence, University of Genoa, University of Padua, University of Pavia, University of
        Pisa, University of Turin""",
    "England": """Durham University, Keele University, Newcastle University, University of Birmingham,
        University of Bristol, University of Cambridge, University of Exeter, University of Hull, University
        of Leeds, University of Liverpool, University of Manchester, University of Nottingham, University of
        Sheffield, University of Southampton, University of Warwick""",
    "Scotland": """Heriot-Watt University, University of Aberdeen, University of Dundee, University of
        Edinburgh, University of Glasgow, University of St Andrews, University of Stirling, University of
        Strathclyde""",
    "Ireland": """Dublin City University, Maynooth University, Queen's University Belfast, Trinity College
        Dublin, Ulster University, University College Cork, University College Dublin, University of Galway,
        University of Limerick""",
    "United States": """Boston University, Brown University, Cornell University, Duke University, Emory
        University, Indiana University, Ohio State University, Rice University, Tulane University, University
        of Colorado, University of Iowa, University of Kansas, University of Michigan, University of
        Minnesota, University of Oregon, University of Wisconsin–Madison, Wayne State University""",
    "Canada": """Acadia University, Dalhousie University, McGill University, McMaster University, Mount
        Allison University, Queen's University, Simon Fraser University, St. Francis Xavier University,
        University of Alberta, University of Manitoba, University of New Brunswick, University of Toronto""",
    "Australia": """Australian National University, Deakin University, Flinders University, Griffith
        University, Macquarie University, Monash University, University of Adelaide, University of Melbourne,
        University of Queensland, University of Sydney, University of Tasmania""",
    "New Zealand": """Lincoln University, Massey University, University of Auckland, University of Canterbury,
        University of Otago, University of Waikato, Victoria University, Auckland University of Technology""",
    "Hungary": """Corvinus University, Eötvös Loránd University, Semmelweis University, University of
        Debrecen, University of Miskolc, University of Pannonia, University of Pécs, University of Szeged""",
    "Poland": """Adam Mickiewicz University, Jagiellonian University, Nicolaus Copernicus University,
        University of Gdańsk, University of Lublin, University of Silesia, University of Warsaw, University of
        Wrocław""",
    "Czech": """Charles University, Masaryk University, Mendel University, Palacký University, University of
        Ostrava, University of Pardubice, University of South Bohemia, University of West Bohemia""",
    "South Africa": """Rhodes University, Stellenbosch University, University of Cape Town, University of Fort
        Hare, University of Johannesburg, University of Natal, University of Pretoria, University of the Free
        State, University of the Western Cape, University of the Witwatersrand""",
    "India": """Aligarh Muslim University, Banaras Hindu University, Jadavpur University, Osmania University,
        University of Calcutta, University of Delhi, University of Madras, University of Mumbai, University of
        Pune""",
    "Japan": """Hokkaido University, Keio University, Kyoto University, Kyushu University, Nagoya University,
        Osaka University, Tohoku University, University of Tokyo, Waseda University""",
    "Chile": """Universidad Austral, Universidad Católica del Norte, Universidad de Concepción, Universidad de
        La Frontera, Universidad de La Serena, Universidad de Magallanes, Universidad de Talca, Universidad de
        Tarapacá, Universidad de Valparaíso""",
    "Brazil": """University of Brasília, University of Campinas, University of São Paulo, Federal University
        of Bahia, Federal University of Ceará, Federal University of Paraná, Federal University of Minas
        Gerais, Federal University of Pernambuco""",
    "Switzerland": """ETH Zurich, University of Basel, University of Bern, University of Fribourg, University
        of Geneva, University of Lausanne, University of Neuchâtel, University of St. Gallen, University of
        Zurich""",
    "Belgium": """Free University of Brussels, Ghent University, Hasselt University, Saint-Louis University,
        University of Antwerp, University of Leuven, University of Liège, University of Mons, University of
        Namur""",
    "Russia": """Imperial Moscow University, Kazan University, Moscow State University, Novosibirsk State
        University, Perm State University, Saint Petersburg State University, Saratov State University, Tomsk
        State University, Voronezh State University""",
    "Romania": """Babeș-Bolyai University, Ovidius University, Transilvania University, University of
        Bucharest, University of Craiova, University of Iași, University of Oradea, University of Sibiu, West
        University of Timișoara""",
    "Greece": """Aristotle University, Democritus University, Ionian University, National Technical
        University, University of Athens, University of Crete, University of Ioannina, University of Patras,
        University of Thessaly""",
    "Turkey": """Ankara University, Atatürk University, Boğaziçi University, Ege University, Gazi University,
        Hacettepe University, Istanbul University, Marmara University, Middle East Technical University""",
    "China": """Fudan University, Nanjing University, Nankai University, Peking University, Renmin University,
        Sun Yat-sen University, Tongji University, Tsinghua University, Wuhan University, Xiamen University,
        Zhejiang University""",
    "Argentina": """National University of Córdoba, National University of Cuyo, National University of La
        Plata, National University of Rosario, National University of Salta, National University of Tucumán,
        National University of the Littoral, University of Buenos Aires, University of Belgrano""",
    "Mexico": """Autonomous University of Chihuahua, Autonomous University of Nuevo León, Autonomous
        University of Puebla, Ibero-American University, National Autonomous University of Mexico, University
        of Colima, University of Guadalajara, University of Guanajuato, University of Veracruz""",
    "Nigeria": """Ahmadu Bello University, Bayero University, Covenant University, Obafemi Awolowo University,
        University of Benin, University of Calabar, University of Ibadan, University of Ilorin, University of
        Jos, University of Lagos, University of Nigeria""",
    "Kenya": """Egerton University, Kenyatta University, Maseno University, Moi University, Mount Kenya
        University, Strathmore University, Technical University of Kenya, University of Eldoret, University of
        Nairobi""",
    "Egypt": """Ain Shams University, Al-Azhar University, Alexandria University, American University in
        Cairo, Assiut University, Cairo University, Helwan University, Mansoura University, Tanta University,
        Zagazig University""",
    "Wales": """Aberystwyth University, Bangor University, Cardiff University, Glyndŵr University, St David's
        College, Swansea University, University of Glamorgan, University of Wales, Wrexham University""",
    "Peru": """Cayetano Heredia University, National University of Engineering, National University of San
        Agustín, National University of San Marcos, National University of Trujillo, Pontifical Catholic
        University of Peru, University of Lima, University of the Pacific""",
}

_BRITISH_RIVERS = """River Avon, River Dee, River Derwent, River Exe, River Humber, River Medway, River
    Mersey, River Nene, River Orwell, River Ouse, River Severn, River Tamar, River Tees, River Trent, River
    Tyne, River Wear, River Wye"""
_GERMAN_RIVERS = """Aller, Elbe, Enz, Fulda, Havel, Isar, Lahn, Lech, Main, Mosel, Mulde, Neckar, Oder, Saale,
    Spree, Unstrut, Weser, Werra"""

RIVERS: Mapping[str, str] = {
    **dict.fromkeys(("England", "Wales"), _BRITISH_RIVERS),
    **dict.fromkeys(("Germany", "Austria"), _GERMAN_RIVERS),
    "Scotland": """River Clyde, River Dee, River Don, River Findhorn, River Forth, River Ness, River Spey,
        River Tay""",
    "Ireland": """River Bann, River Barrow, River Boyne, River Corrib, River Erne, River Lee, River Liffey,
        River Nore, River Shannon, River Slaney, River Suir""",
    "France": """Allier, Aude, Charente, Cher, Dordogne, Garonne, Isère, Loire, Lot, Marne, Oise, Orne, Saône,
        Vienne""",
    "Spain": """Duero, Ebro, Genil, Guadalquivir, Guadiana, Jarama, Júcar, Miño, Pisuerga, Segura, Tagus,
        Turia""",
    "Portugal": "Ave, Cávado, Douro, Guadiana, Lima, Minho, Mondego, Sado, Tagus, Vouga",
    "Italy": "Adda, Adige, Arno, Brenta, Dora, Oglio, Piave, Po, Tiber, Ticino, Trebbia, Volturno",
    "Sweden": "Dalälven, Emån, Göta älv, Indalsälven, Klarälven, Lagan, Nissan, Pite älv, Torne älv, Ume älv",
    "Poland": "Bug, Bzura, Narew, Noteć, Nysa, Odra, Pilica, San, Vistula, Warta",
    "United States": """Arkansas River, Colorado River, Connecticut River, Cumberland River, Hudson River,
        Kansas River, Missouri River, Ohio River, Platte River, Potomac River, Savannah River, Snake River,
        Tennessee River, Wabash River""",
    "Canada": """Annapolis River, Athabasca River, Fraser River, Miramichi River, Nelson River, Ottawa River,
        Peace River, Saguenay River, Saint John River, Skeena River""",
    "Australia": """Barwon River, Clarence River, Darling River, Derwent River, Goulburn River, Hawkesbury
        River, Murray River, Ord River, Swan River, Tamar River""",
    "Peru": """Río Apurímac, Río Chili, Río Colca, Río Huallaga, Río Majes, Río Mantaro, Río Marañón, Río
        Ocoña, Río Rímac, Río Santa, Río Urubamba, Río Vilcanota""",
    "Norway": """Altaelva, Drammenselva, Gaula, Glomma, Lågen, Mandalselva, Namsen, Numedalslågen, Orkla,
        Otra, Tana, Vefsna""",
    "Finland": """Aura River, Iijoki, Kemijoki, Kokemäki River, Kymi River, Muonio River, Oulujoki, Porvoo
        River, Torne River, Vuoksi""",
    "Netherlands": "Amstel, Dommel, Eem, IJssel, Lek, Linge, Maas, Meuse, Nederrijn, Scheldt, Vecht, Waal",
    "Belgium": """Amblève, Dender, Dyle, Lesse, Lys, Meuse, Ourthe, Rupel, Sambre, Scheldt, Semois, Vesdre,
        Yser""",
    "Switzerland": """Aare, Birs, Emme, Inn, Limmat, Linth, Maggia, Reuss, Rhône, Saane, Sihl, Thur, Ticino,
        Töss""",
    "Hungary": """Bodrog, Danube, Drava, Hernád, Ipoly, Körös, Maros, Rába, Sajó, Sió, Szamos, Tisza, Zagyva,
        Zala""",
    "Czech": """Bečva, Berounka, Dyje, Elbe, Jihlava, Jizera, Lužnice, Morava, Ohře, Orlice, Otava, Sázava,
        Svratka, Vltava""",
    "Romania": "Argeș, Bistrița, Crișul Alb, Dâmbovița, Ialomița, Jiu, Mureș, Olt, Prut, Siret, Someș, Timiș",
    "Russia": """Angara, Don, Irtysh, Kama, Lena, Neva, Northern Dvina, Ob, Oka, Pechora, Tobol, Ural, Volga,
        Yenisei""",
    "India": """Beas, Betwa, Brahmaputra, Chambal, Ganges, Godavari, Jhelum, Kaveri, Krishna, Mahanadi,
        Narmada, Sutlej, Tapti, Yamuna""",
    "Japan": """Abukuma River, Ishikari River, Kiso River, Kitakami River, Mogami River, Shinano River, Sumida
        River, Tama River, Tenryū River, Tone River, Yodo River""",
    "China": """Fen River, Gan River, Han River, Huai River, Jialing River, Liao River, Min River, Pearl
        River, Songhua River, Wei River, Xiang River, Yellow River""",
    "New Zealand": """Avon River, Buller River, Clutha River, Manawatū River, Mataura River, Rangitata River,
        Taieri River, Waikato River, Waimakariri River, Wairau River, Waitaki River, Whanganui River""",
    "South Africa": """Breede River, Caledon River, Crocodile River, Great Fish River, Limpopo River, Olifants
        River, Orange River, Sundays River, Tugela River, Vaal River""",
    "Brazil": """Araguaia River, Iguaçu River, Madeira River, Negro River, Paraíba do Sul, Paraná River, Purus
        River, São Francisco River, Tapajós River, Tietê River, Tocantins River, Xingu River""",
    "Mexico": """Balsas River, Conchos River, Fuerte River, Grijalva River, Lerma River, Mayo River, Pánuco
        River, Papaloapan River, Usumacinta River, Yaqui River""",
    "Turkey": """Büyük Menderes, Çoruh, Dicle, Gediz, Göksu, Kızılırmak, Kura, Murat, Sakarya, Seyhan, Simav,
        Yeşilırmak""",
    "Nigeria": """Benue River, Cross River, Gongola River, Hadejia River, Imo River, Kaduna River, Katsina Ala
        River, Niger River, Ogun River, Osun River, Sokoto River""",
    "Kenya": """Athi River, Ewaso Ng'iro, Galana River, Kerio River, Mara River, Nzoia River, Sondu River,
        Tana River, Turkwel River, Yala River""",
}

FIRMS: Mapping[str, str] = {
    "Sweden": """Alfa Laval, ASEA, Atlas Copco, Bofors, Electrolux, Ericsson, Facit, Husqvarna, Luxor,
        Sandvik, SKF, Svenska Metallverken""",
    "Germany": """AEG, BASF, Blohm & Voss, Bosch, Carl Zeiss, Grundig, Henkel, Krupp, Mannesmann, MAN,
        Siemens, Telefunken, Thyssen""",
    "England": """Babcock & Wilcox, Baker Perkins, Boulton & Paul, Clarke Chapman, Crompton Parkinson,
        English Electric, Ilford, Mather & Platt, Pilkington, Rank Hovis, Rowntree, United Glass,
        Vickers, Wedgwood""",
    "United States": """Allied Chemical, Armour & Company, Burroughs, Crown Cork, Eastman Kodak, Foster
        Wheeler, Honeywell, Pacific Mills, Pitney Bowes, Texas Instruments, Westinghouse, Whirlpool""",
    "Netherlands": "AkzoNobel, DAF, DSM, Fokker, Hoogovens, Océ, Philips, Stork, Unilever, VDL, Werkspoor",
    "Japan": "Brother, Casio, Citizen, Fujitsu, Hitachi, Kyocera, NEC, Omron, Ricoh, Sanyo, Seiko, Sharp",
    "Canada": """Bombardier, Canadian Marconi, Dominion Steel, Eaton's, Hudson's Bay Company, Massey Ferguson,
        McCain Foods, Molson, Northern Telecom, Stelco""",
    "Italy": """Ansaldo, Breda, Fiat, Magneti Marelli, Merloni, Montedison, Olivetti, Piaggio, Pirelli,
        Zanussi""",
    "France": """Alcatel, Bull, Michelin, Moulinex, Pechiney, Renault, Rhône-Poulenc, Saint-Gobain, SEB,
        Thomson""",
    "Denmark": """Bang & Olufsen, Brandts, Burmeister & Wain, Carlsberg, Danfoss, Dansk Svovlsyre, FLSmidth,
        Grundfos, Novo, Thrige-Titan""",
    "Norway": """Borregaard, Elkem, Freia, Jøtul, Kværner, Norsk Hydro, Orkla, Raufoss, Tandberg, Tiedemanns,
        Tomra""",
    "Finland": """Ahlstrom, Arabia, Asko, Fazer, Fiskars, Iittala, Kone, Marimekko, Nokia, Outokumpu, Salora,
        Valmet""",
    "Switzerland": """ABB, Bally, Brown Boveri, Ciba, Escher Wyss, Georg Fischer, Landis & Gyr, Lindt, Nestlé,
        Saurer, Schindler, Sulzer""",
    "Belgium": """ACEC, Agfa-Gevaert, Bekaert, Cockerill, Delhaize, FN Herstal, Minerva, Solvay, Umicore,
        Vooruit""",
    "Austria": "Böhler, Elin, Kapsch, Lenzing, Lohner, Puch, Riedel, Semperit, Steyr, Swarovski, Voestalpine",
    "Czech": "ČKD, Avia, Baťa, Jawa, Koh-i-Noor, Moser, Poldi, Ringhoffer, Škoda Works, Tatra, Tesla, Zetor",
    "Poland": "Cegielski, Fablok, Lilpop Rau, PZL, Polmos, Unitra, Stomil, Ursus, Wedel",
    "Spain": "Altos Hornos, CAF, Cepsa, Ebro, Fagor, Hispano-Suiza, Pegaso, Roca, SEAT, Talgo",
    "India": """Ashok Leyland, Bajaj, Bharat Electronics, Birla, Godrej, Hindustan Motors, Kirloskar, Larsen &
        Toubro, Mahindra, Tata Steel, Wipro""",
    "Australia": """Amalgamated Wireless, Arnott's, BHP, Boral, Holden, Lysaght, Orica, Repco, Sunshine
        Harvester, Victa""",
    "Ireland": """Arthur Guinness, Bolands, Gateaux, Guinness, Harland and Wolff, Jacob's, Jameson, Mackie's,
        Pierce, Waterford Glass""",
}

CHANNELS: Mapping[str, str] = {
    **dict.fromkeys(
        ("England", "Scotland", "Wales"),
        """Anglia Television, BBC One, BBC Two, Channel 4, Channel 5, Granada Television, ITV, Scottish
            Television, Sky Atlantic, Thames Television, Yorkshire Television""",
    ),
    "United States": "ABC, AMC, CBS, Fox, FX, HBO, NBC, PBS, Showtime, The CW, UPN",
    "Canada": "CBC, City, CTV, Family Channel, Global, Radio-Canada, Showcase, Télé-Québec, TVA, TVOntario",
    "Australia": "ABC, Foxtel, Network Ten, Nine Network, SBS, Seven Network, Showcase, Stan",
    "Sweden": "Kanal 5, Sveriges Radio, SVT, TV3, TV4, TV6, UR, Viasat",
    "Germany": "ARD, MDR, NDR, ProSieben, RTL, Sat.1, SWR, VOX, WDR, ZDF",
    "Denmark": "DR, DR2, Kanal 4, Kanal 5, TV2, TV3, TV3+, Viasat",
    "Ireland": "BBC Northern Ireland, Channel 4, RTÉ One, RTÉ Two, Setanta, Sky One, TG4, UTV, Virgin Media",
    "New Zealand": "Choice TV, Māori Television, Bravo, Prime, Sky, TV One, TV2, TVNZ, Three",
    "France": "Arte, Canal+, France 2, France 3, France 5, La Cinq, M6, ORTF, TF1, TMC",
    "Italy": "Canale 5, Italia 1, La7, Mediaset, Rai 1, Rai 2, Rai 3, Rete 4, Sky Italia",
    "Spain": "Antena 3, Canal Sur, Cuatro, ETB, La 1, La 2, La Sexta, Telecinco, Telemadrid, TV3",
    "Norway": "Kanal FEM, NRK, NRK2, P4, TV 2, TV3, TVNorge, Viasat 4",
    "Finland": "Ava, FST5, Jim, MTV3, Nelonen, Liv, Sub, TV5, Yle TV1, Yle TV2",
    "Netherlands": "AVRO, BNN, EO, KRO, NCRV, NOS, RTL 4, SBS 6, TROS, VARA, VPRO",
    "India": "Colors, Doordarshan, NDTV, Sony TV, Star Plus, Star Vijay, Sun TV, Zee TV, &TV",
    "Japan": "Animax, Fuji TV, MBS, NHK, Nippon TV, TBS, Tokyo MX, TV Asahi, TV Tokyo, WOWOW",
    "Brazil": "Band, Globo, Manchete, MTV Brasil, Record, RedeTV!, SBT, TV Cultura, TV Tupi",
    "Poland": "Polsat, TV4, TV Puls, TVN, TVN24, TVP1, TVP2, TVP3, TVP Kultura",
}
