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
        Louis Post-Dispatch, The Baltimore Sun, The Boston Globe, The Cleveland Plain Dealer, The Denver
        Post, The Detroit News, The Miami Herald, The New York Times, The Philadelphia Inquirer, The Seattle
        Times, The Washington Post""",
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
    "India": """Deccan Herald, Hindustan Times, The Hindu, The Indian Express, The Pioneer, The
        Statesman, The Telegraph, The Times of India""",
    "Peru": """Correo, El Comercio, El Peruano, Expreso, Gestión, La Prensa, La República, Ojo""",
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
        University of Oslo, University of Stavanger, University of Tromsø, Norwegian University of Science
        and Technology""",
    "Denmark": """Aalborg University, Aarhus University, Copenhagen Business School, Roskilde University,
        Technical University of Denmark, University of Copenhagen, University of Southern Denmark, IT
        University""",
    "Finland": """Aalto University, Tampere University, University of Eastern Finland, University of
        Helsinki, University of Jyväskylä, University of Lapland, University of Oulu, University of Turku,
        Åbo Akademi University""",
    "Germany": """Heidelberg University, Humboldt University, Leipzig University, University of Bonn,
        University of Freiburg, University of Göttingen, University of Hamburg, University of Jena,
        University of Kiel, University of Marburg, University of Munich, University of Tübingen""",
    "Austria": """Graz University of Technology, Johannes Kepler University, University of Graz, University
        of Innsbruck, University of Klagenfurt, University of Leoben, University of Salzburg, University of
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
        Dublin, Ulster University, University College Cork, University College Dublin, University of
        Galway, University of Limerick""",
    "United States": """Boston University, Brown University, Cornell University, Duke University, Emory
        University, Indiana University, Ohio State University, Rice University, Tulane University,
        University of Colorado, University of Iowa, University of Kansas, University of Michigan, University
        of Minnesota, University of Oregon, University of Wisconsin–Madison, Wayne State University""",
    "Canada": """Acadia University, Dalhousie University, McGill University, McMaster University, Mount
        Allison University, Queen's University, Simon Fraser University, St. Francis Xavier University,
        University of Alberta, University of Manitoba, University of New Brunswick, University of
        Toronto""",
    "Australia": """Australian National University, Deakin University, Flinders University, Griffith
        University, Macquarie University, Monash University, University of Adelaide, University of
        Melbourne, University of Queensland, University of Sydney, University of Tasmania""",
    "New Zealand": """Lincoln University, Massey University, University of Auckland, University of
        Canterbury, University of Otago, University of Waikato, Victoria University, Auckland University
        of Technology""",
    "Hungary": """Corvinus University, Eötvös Loránd University, Semmelweis University, University of
        Debrecen, University of Miskolc, University of Pannonia, University of Pécs, University of Szeged""",
    "Poland": """Adam Mickiewicz University, Jagiellonian University, Nicolaus Copernicus University,
        University of Gdańsk, University of Lublin, University of Silesia, University of Warsaw, University
        of Wrocław""",
    "Czech": """Charles University, Masaryk University, Mendel University, Palacký University, University of
        Ostrava, University of Pardubice, University of South Bohemia, University of West Bohemia""",
    "South Africa": """Rhodes University, Stellenbosch University, University of Cape Town, University of Fort
        Hare, University of Johannesburg, University of Natal, University of Pretoria, University of the Free
        State, University of the Western Cape, University of the Witwatersrand""",
    "India": """Aligarh Muslim University, Banaras Hindu University, Jadavpur University, Osmania University,
        University of Calcutta, University of Delhi, University of Madras, University of Mumbai, University
        of Pune""",
    "Japan": """Hokkaido University, Keio University, Kyoto University, Kyushu University, Nagoya University,
        Osaka University, Tohoku University, University of Tokyo, Waseda University""",
    "Chile": """Universidad Austral, Universidad Católica del Norte, Universidad de Concepción,
        Universidad de La Frontera, Universidad de La Serena, Universidad de Magallanes, Universidad de
        Talca, Universidad de Tarapacá, Universidad de Valparaíso""",
    "Brazil": """University of Brasília, University of Campinas, University of São Paulo, Federal University
        of Bahia, Federal University of Ceará, Federal University of Paraná, Federal University of Minas
        Gerais, Federal University of Pernambuco""",
}

_BRITISH_RIVERS = """River Avon, River Dee, River Derwent, River Exe, River Humber, River Medway, River
    Mersey, River Nene, River Orwell, River Ouse, River Severn, River Tamar, River Tees, River Trent,
    River Tyne, River Wear, River Wye"""
_GERMAN_RIVERS = """Aller, Elbe, Enz, Fulda, Havel, Isar, Lahn, Lech, Main, Mosel, Mulde, Neckar, Oder,
    Saale, Spree, Unstrut, Weser, Werra"""

RIVERS: Mapping[str, str] = {
    **dict.fromkeys(("England", "Wales"), _BRITISH_RIVERS),
    **dict.fromkeys(("Germany", "Austria"), _GERMAN_RIVERS),
    "Scotland": """River Clyde, River Dee, River Don, River Findhorn, River Forth, River Ness, River
        Spey, River Tay""",
    "Ireland": """River Bann, River Barrow, River Boyne, River Corrib, River Erne, River Lee, River Liffey,
        River Nore, River Shannon, River Slaney, River Suir""",
    "France": """Allier, Aude, Charente, Cher, Dordogne, Garonne, Isère, Loire, Lot, Marne, Oise, Orne,
        Saône, Vienne""",
    "Spain": """Duero, Ebro, Genil, Guadalquivir, Guadiana, Jarama, Júcar, Miño, Pisuerga, Segura, Tagus,
        Turia""",
    "Portugal": "Ave, Cávado, Douro, Guadiana, Lima, Minho, Mondego, Sado, Tagus, Vouga",
    "Italy": "Adda, Adige, Arno, Brenta, Dora, Oglio, Piave, Po, Tiber, Ticino, Trebbia, Volturno",
    "Sweden": "Dalälven, Emån, Göta älv, Indalsälven, Klarälven, Lagan, Nissan, Pite älv, Torne älv, Ume älv",
    "Poland": "Bug, Bzura, Narew, Noteć, Nysa, Odra, Pilica, San, Vistula, Warta",
    "United States": """Arkansas River, Colorado River, Connecticut River, Cumberland River, Hudson
        River, Kansas River, Missouri River, Ohio River, Platte River, Potomac River, Savannah River,
        Snake River, Tennessee River, Wabash River""",
    "Canada": """Annapolis River, Athabasca River, Fraser River, Miramichi River, Nelson River, Ottawa River,
        Peace River, Saguenay River, Saint John River, Skeena River""",
    "Australia": """Barwon River, Clarence River, Darling River, Derwent River, Goulburn River, Hawkesbury
        River, Murray River, Ord River, Swan River, Tamar River""",
    "Peru": """Río Apurímac, Río Chili, Río Colca, Río Huallaga, Río Majes, Río Mantaro, Río Marañón, Río
        Ocoña, Río Rímac, Río Santa, Río Urubamba, Río Vilcanota""",
}

_ALPINE = """Bietschhorn, Dammastock, Dent Blanche, Eiger, Finsteraarhorn, Grand Combin, Jungfrau, Mönch,
    Piz Badile, Piz Buin, Piz Ela, Piz Kesch, Piz Linard, Piz Palü, Piz Roseg, Titlis, Weisshorn,
    Wetterhorn"""
MOUNTAINS: Mapping[str, str] = {
    "Switzerland": _ALPINE,
    "Austria": """Dachstein, Grossvenediger, Hochkönig, Hochschober, Hochtor, Ortler, Similaun, Wildspitze,
        Zuckerhütl""",
    "Italy": """Antelao, Gran Paradiso, Marmolada, Monte Civetta, Monte Cristallo, Monte Pelmo, Monte Rosa,
        Tofana""",
    "France": """Aiguille Verte, Barre des Écrins, Grandes Jorasses, La Meije, Mont Dolent, Mont Pourri,
        Mont Ventoux, Pic Coolidge""",
    "Ireland": """Carrauntoohil, Croagh Patrick, Croaghaun, Errigal, Knockmore, Muckish, Mweelrea, Nephin,
        Slieve Donard, Slieve League, Slievemore""",
    "Scotland": """Ben Cruachan, Ben Hope, Ben Lawers, Ben Ledi, Ben Macdui, Ben More, Cairn Toul, Liathach,
        Schiehallion, Stac Pollaidh, Suilven""",
    "Wales": "Aran Fawddwy, Cader Idris, Carnedd Dafydd, Glyder Fawr, Pen y Fan, Plynlimon, Tryfan, Y Garn",
    "England": """Blencathra, Coniston Old Man, Cross Fell, Great Gable, Helvellyn, Ingleborough,
        Pen-y-ghent, Scafell, Skiddaw, Whernside""",
    "Norway": """Galdhøpiggen, Gaustatoppen, Glittertind, Romsdalshorn, Slogen, Snøhetta, Stetind, Store
        Skagastølstind""",
    "Poland": "Babia Góra, Kasprowy Wierch, Rysy, Śnieżka, Świnica, Tarnica, Turbacz, Wielka Sowa",
    "United States": """Mount Adams, Mount Baker, Mount Elbert, Mount Hood, Mount Katahdin, Mount Rainier,
        Mount Shasta, Mount Washington, Mount Whitney""",
    "Canada": """Mount Alberta, Mount Assiniboine, Mount Columbia, Mount Fairweather, Mount Lucania, Mount
        Robson, Mount Temple, Mount Waddington""",
    "New Zealand": """Mount Arrowsmith, Mount Aspiring, Mount Earnslaw, Mount Elie de Beaumont, Mount
        Sefton, Mount Taranaki, Mount Tasman, Mount Tutoko""",
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
    "Canada": """Bombardier, Canadian Marconi, Dominion Steel, Eaton's, Hudson's Bay Company, Massey
        Ferguson, McCain Foods, Molson, Northern Telecom, Stelco""",
    "Italy": """Ansaldo, Breda, Fiat, Magneti Marelli, Merloni, Montedison, Olivetti, Piaggio, Pirelli,
        Zanussi""",
    "France": """Alcatel, Bull, Michelin, Moulinex, Pechiney, Renault, Rhône-Poulenc, Saint-Gobain, SEB,
        Thomson""",
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
}
