"""Clubs, newspapers and provinces by country, and countries by neighbourhood."""

from __future__ import annotations

from collections.abc import Mapping

CLUBS: Mapping[str, str] = {
    "Sweden": """AIK, Djurgårdens IF, GAIS, GIF Sundsvall, Halmstads BK, Hammarby IF, Helsingborgs IF, IF
        Elfsborg, IFK Göteborg, IFK Norrköping, IK Sirius, Kalmar FF, Malmö FF, Mjällby AIF, Örebro SK,
        Örgryte IS, Östers IF, Trelleborgs FF""",
    "England": """Aston Villa, Barnsley, Bolton Wanderers, Brentford, Bristol Rovers, Burnley, Coventry City,
        Crewe Alexandra, Derby County, Doncaster Rovers, Everton, Fulham, Huddersfield Town, Ipswich Town,
        Leeds United, Luton Town, Millwall, Norwich City, Oldham Athletic, Port Vale, Portsmouth, Preston
        North End, Queens Park Rangers, Reading, Sheffield Wednesday, Southampton, Stoke City, Sunderland,
        Tranmere Rovers, Watford""",
    "Scotland": """Aberdeen, Celtic, Dundee United, Dunfermline Athletic, Falkirk, Hamilton Academical,
        Hearts, Hibernian, Kilmarnock, Motherwell, Partick Thistle, Rangers, St. Mirren""",
    "Ireland": """Athlone Town, Bohemians, Cork City, Derry City, Dundalk, Finn Harps, Galway United,
        Limerick, Shamrock Rovers, Shelbourne, Sligo Rovers, St. Patrick's Athletic, Waterford""",
    "Netherlands": """ADO Den Haag, Ajax, AZ, De Graafschap, Excelsior, FC Groningen, FC Twente, FC Utrecht,
        Feyenoord, Go Ahead Eagles, Heracles Almelo, NEC Nijmegen, PEC Zwolle, RKC Waalwijk, Roda JC, Sparta
        Rotterdam, Vitesse, VVV-Venlo, Willem II""",
    "Germany": """1. FC Köln, Arminia Bielefeld, Bayer Leverkusen, Borussia Dortmund, Eintracht Frankfurt, FC
        Augsburg, FC St. Pauli, Hamburger SV, Hannover 96, Hertha BSC, MSV Duisburg, SC Freiburg, Schalke 04,
        VfB Stuttgart, VfL Bochum, Werder Bremen""",
    "Spain": """Athletic Bilbao, Celta Vigo, Deportivo La Coruña, Elche, Espanyol, Getafe, Levante, Málaga,
        Osasuna, Racing Santander, Rayo Vallecano, Real Betis, Real Sociedad, Real Valladolid, Real Zaragoza,
        Sporting Gijón, Tenerife, Valencia, Villarreal""",
    "Italy": """Atalanta, Bologna, Brescia, Cagliari, Cremonese, Empoli, Fiorentina, Genoa, Hellas Verona,
        Lazio, Lecce, Parma, Perugia, Salernitana, Sampdoria, Sassuolo, Torino, Udinese, Venezia""",
    "France": """AJ Auxerre, Angers, Bastia, Bordeaux, Caen, Guingamp, Lens, Lille, Lorient, Metz,
        Montpellier, Nantes, Nice, Reims, Rennes, Sochaux, Strasbourg, Toulouse""",
    "Czech": """Baník Ostrava, Bohemians 1905, Dukla Prague, FK Jablonec, FK Teplice, Fastav Zlín, Mladá
        Boleslav, Sigma Olomouc, Slavia Prague, Slovan Liberec, Slovácko, Sparta Prague, Viktoria Plzeň,
        Viktoria Žižkov, Zbrojovka Brno""",
    "Denmark": """Aalborg BK, AGF, Brøndby IF, Esbjerg fB, FC Copenhagen, FC Midtjylland, Lyngby BK, Odense
        BK, Randers FC, Silkeborg IF, Vejle BK, Viborg FF""",
    "Norway": """Aalesund, Bodø/Glimt, Brann, Fredrikstad, Lillestrøm, Lyn, Molde, Rosenborg, Start,
        Strømsgodset, Tromsø, Vålerenga, Viking""",
    "Belgium": """Anderlecht, Beerschot, Cercle Brugge, Charleroi, Club Brugge, Genk, Kortrijk, Lokeren,
        Mechelen, Standard Liège, Westerlo, Zulte Waregem""",
    "Poland": """Cracovia, Górnik Zabrze, Lech Poznań, Legia Warsaw, Lechia Gdańsk, Pogoń Szczecin, Ruch
        Chorzów, Śląsk Wrocław, Widzew Łódź, Wisła Kraków, Zagłębie Lubin""",
    "Portugal": """Académica, Belenenses, Benfica, Boavista, Braga, Estoril, Famalicão, Marítimo, Porto, Rio
        Ave, Sporting CP, Vitória de Setúbal""",
    "Brazil": """Atlético Mineiro, Bahia, Botafogo, Corinthians, Coritiba, Cruzeiro, Flamengo, Fluminense,
        Grêmio, Internacional, Palmeiras, Santos, São Paulo, Vasco da Gama""",
    "Argentina": """Banfield, Boca Juniors, Estudiantes, Gimnasia La Plata, Huracán, Independiente, Lanús,
        Newell's Old Boys, Racing Club, River Plate, Rosario Central, San Lorenzo""",
    "United States": """Chicago Fire, Colorado Rapids, Columbus Crew, D.C. United, FC Dallas, Houston Dynamo,
        LA Galaxy, New England Revolution, New York Red Bulls, Portland Timbers, Real Salt Lake, San Jose
        Earthquakes, Seattle Sounders, Sporting Kansas City""",
    "Wales": """Bangor City, Barry Town, Caernarfon Town, Cardiff City, Colwyn Bay, Llanelli Town, Merthyr
        Town, Newport County, Newtown, Rhyl, Swansea City, Wrexham""",
    "Hungary": """Diósgyőr, Ferencváros, Győri ETO, Haladás, Honvéd, Kispest, MTK Budapest, Pécsi MFC, Szeged,
        Újpest, Vasas, Videoton, Zalaegerszeg""",
    "Austria": """Admira Wacker, Austria Vienna, FC Wacker Innsbruck, First Vienna, Grazer AK, LASK, Rapid
        Vienna, Red Bull Salzburg, SV Ried, Sturm Graz, Wiener Sportclub""",
    "Switzerland": """Aarau, Basel, Bellinzona, Grasshoppers, La Chaux-de-Fonds, Lausanne-Sport, Lugano,
        Luzern, Neuchâtel Xamax, Servette, Sion, St. Gallen, Thun, Winterthur, Young Boys, Zürich""",
    "Russia": """CSKA Moscow, Dynamo Moscow, Krylia Sovetov, Kuban Krasnodar, Lokomotiv Moscow, Rostov, Rubin
        Kazan, Saturn, Spartak Moscow, Torpedo Moscow, Ural, Zenit""",
    "Finland": """AC Oulu, FC Honka, FC Inter Turku, FC Lahti, Haka, HIFK, HJK, KuPS, MyPa, RoPS, SJK, TPS,
        VPS""",
    "Turkey": """Altay, Ankaragücü, Antalyaspor, Beşiktaş, Bursaspor, Eskişehirspor, Fenerbahçe, Galatasaray,
        Gaziantepspor, Gençlerbirliği, Göztepe, Konyaspor, Trabzonspor""",
    "Greece": """AEK Athens, Apollon Smyrnis, Aris, Ethnikos Piraeus, Iraklis, Larissa, OFI, Olympiacos,
        Panathinaikos, Panionios, PAOK, Xanthi""",
    "Japan": """Cerezo Osaka, Gamba Osaka, JEF United, Kashima Antlers, Kashiwa Reysol, Nagoya Grampus,
        Sanfrecce Hiroshima, Shimizu S-Pulse, Urawa Red Diamonds, Vissel Kobe, Yokohama F. Marinos""",
    "Australia": """Adelaide United, Brisbane Roar, Central Coast Mariners, Marconi Stallions, Melbourne
        Victory, Newcastle Jets, Perth Glory, South Melbourne, Sydney FC, Sydney United, Wellington Phoenix,
        Wollongong Wolves""",
    "Mexico": """América, Atlante, Atlas, Cruz Azul, Guadalajara, León, Monterrey, Necaxa, Pachuca, Puebla,
        Pumas UNAM, Santos Laguna, Tigres, Toluca""",
    "Chile": """Audax Italiano, Cobreloa, Colo-Colo, Deportes Concepción, Huachipato, O'Higgins,
        Palestino, Santiago Wanderers, Unión Española, Universidad Católica, Universidad de Chile""",
    "South Africa": """AmaZulu, Bidvest Wits, Cape Town Spurs, Hellenic, Jomo Cosmos, Kaizer Chiefs, Mamelodi
        Sundowns, Moroka Swallows, Orlando Pirates, Santos, SuperSport United""",
}

NEWSPAPERS: Mapping[str, str] = {
    "Sweden": """Aftonbladet, Barometern, Dagens Nyheter, Expressen, Göteborgs-Posten, Nerikes Allehanda,
        Norrbottens-Kuriren, Nya Wermlands-Tidningen, Östgöta Correspondenten, Östersunds-Posten, Skånska
        Dagbladet, Sundsvalls Tidning, Svenska Dagbladet, Sydsvenskan, Upsala Nya Tidning""",
    "Norway": """Adresseavisen, Aftenposten, Bergens Tidende, Dagbladet, Fædrelandsvennen, Morgenbladet,
        Nordlys, Stavanger Aftenblad""",
    "Germany": """Berliner Zeitung, Der Spiegel, Der Tagesspiegel, Die Welt, Die Zeit, Frankfurter Allgemeine
        Zeitung, Frankfurter Rundschau, Rheinische Post, Süddeutsche Zeitung, Vossische Zeitung""",
    "France": """L'Aurore, L'Express, L'Humanité, La Croix, Le Canard enchaîné, Le Figaro, Le Monde, Le Temps,
        Libération, Ouest-France, Paris Match""",
    "Spain": """ABC, Diario Vasco, El Correo, El Mundo, El País, El Periódico, La Razón, La Vanguardia, La Voz
        de Galicia, Marca""",
    "Chile": """Diario Austral, El Llanquihue, El Mercurio, El Sur, La Cuarta, La Discusión, La Estrella, La
        Nación, La Segunda, La Tercera""",
    "Ireland": """Cork Examiner, Evening Herald, Irish Examiner, Irish Independent, Irish Press, Sunday
        Tribune, The Irish Times, The Kerryman""",
    "Netherlands": """Algemeen Dagblad, De Groene Amsterdammer, De Telegraaf, De Volkskrant, Het Parool, NRC
        Handelsblad, Trouw, Vrij Nederland""",
    "Russia": """Argumenty i Fakty, Izvestia, Kommersant, Komsomolskaya Pravda, Krasnaya Zvezda, Literaturnaya
        Gazeta, Novaya Gazeta, Novoye Vremya, Pravda, Trud, Vedomosti""",
    "Poland": """Czas, Dziennik Polski, Gazeta Polska, Gazeta Wyborcza, Kurier Warszawski, Polityka, Przekrój,
        Rzeczpospolita, Trybuna Ludu, Życie Warszawy""",
    "Hungary": """Az Est, Magyar Hírlap, Magyar Nemzet, Népszabadság, Népszava, Nyugat, Pester Lloyd, Pesti
        Hírlap, Pesti Napló, Világ""",
    "Austria": """Arbeiter-Zeitung, Der Standard, Die Presse, Kleine Zeitung, Kronen Zeitung, Kurier, Neue
        Freie Presse, Salzburger Nachrichten, Tiroler Tageszeitung, Wiener Zeitung""",
    "Switzerland": """Basler Zeitung, Blick, Der Bund, Die Weltwoche, Journal de Genève, Le Temps, Neue
        Zürcher Zeitung, Tages-Anzeiger, Tribune de Genève, 24 heures""",
    "Belgium": """De Morgen, De Standaard, De Tijd, Gazet van Antwerpen, Het Laatste Nieuws, Het Volk, La
        Dernière Heure, La Libre Belgique, La Meuse, Le Soir""",
    "Czech": """Blesk, Hospodářské noviny, Lidové noviny, Mladá fronta, Národní listy, Národní politika,
        Právo, Prager Tagblatt, Respekt, Rudé právo""",
    "Japan": """Asahi Shimbun, Chunichi Shimbun, Hokkaido Shimbun, Mainichi Shimbun, Nikkei, Nishinippon
        Shimbun, Sankei Shimbun, The Japan Times, Tokyo Shimbun, Yomiuri Shimbun""",
    "Mexico": """El Financiero, El Informador, El Norte, El Universal, Excélsior, La Jornada, La Prensa,
        Milenio, Novedades, Reforma""",
    "Turkey": """Akşam, Cumhuriyet, Dünya, Habertürk, Hürriyet, Milliyet, Radikal, Sabah, Tercüman, Ulus,
        Vatan""",
    "Nigeria": """Daily Times, Daily Trust, Leadership, Nigerian Tribune, The Guardian, The Nation, The Punch,
        The Sun, ThisDay, Vanguard""",
    "Kenya": """Business Daily, Daily Nation, Kenya Times, Sunday Nation, Taifa Leo, The East African, The
        People, The Standard, The Star""",
    "Egypt": """Al-Ahram, Al-Akhbar, Al-Gomhuria, Al-Masry Al-Youm, Al-Mokattam, Al-Shorouk, Al-Wafd, Egyptian
        Gazette, El Watan""",
}

# Beside a country stand those that it could be taken for; the first neighbourhood that holds it is taken.
COUNTRIES: Mapping[str, str] = {
    "North": """Denmark, Estonia, Finland, Germany, Iceland, Latvia, Lithuania, Netherlands, Norway, Poland,
        Sweden""",
    "Isles": "Belgium, England, France, Ireland, Netherlands, Northern Ireland, Scotland, Wales",
    "English": """Australia, Canada, Ireland, New Zealand, South Africa, United Kingdom, United States,
        France, Germany, Italy, Spain""",
    "Centre": """Austria, Bulgaria, Croatia, Czech Republic, Hungary, Poland, Romania, Serbia, Slovakia,
        Slovenia, Switzerland, Ukraine""",
    "West": """Austria, Belgium, France, Germany, Greece, Italy, Luxembourg, Netherlands, Portugal, Spain,
        Switzerland, United Kingdom""",
    "America": """Argentina, Bolivia, Brazil, Chile, Colombia, Costa Rica, Ecuador, El Salvador, Guatemala,
        Guyana, Honduras, Mexico, Nicaragua, Panama, Paraguay, Peru, Suriname, Uruguay, Venezuela""",
    "Caribbean": """Bahamas, Barbados, Belize, Cuba, Dominican Republic, Grenada, Haiti, Honduras, Jamaica,
        Mexico, Saint Lucia, Trinidad and Tobago, United States, Venezuela""",
    "South": """Albania, Bulgaria, Croatia, Cyprus, Greece, Italy, Kosovo, Malta, Montenegro, North Macedonia,
        Romania, Serbia, Slovenia, Turkey, Yugoslavia""",
    "Orient": """Algeria, Egypt, Greece, Iran, Iraq, Israel, Jordan, Kuwait, Lebanon, Libya, Morocco, Oman,
        Qatar, Saudi Arabia, Syria, Tunisia, Turkey, Yemen""",
    "Southeast": """Cambodia, China, Indonesia, Laos, Malaysia, Myanmar, Philippines, Singapore, Thailand,
        Vietnam""",
    "East": "China, Japan, Mongolia, North Korea, Philippines, South Korea, Taiwan, Vietnam",
    "India": "Afghanistan, Bangladesh, Bhutan, Burma, India, Iran, Nepal, Pakistan, Sri Lanka, Thailand",
    "Africa": """Angola, Benin, Botswana, Burkina Faso, Cameroon, Ethiopia, Gabon, Ghana, Ivory Coast, Kenya,
        Liberia, Lesotho, Madagascar, Malawi, Mali, Mauritania, Mozambique, Namibia, Niger, Nigeria, Rwanda,
        Senegal, Sierra Leone, Somalia, South Africa, Sudan, Tanzania, Togo, Uganda, Zambia, Zimbabwe""",
    "Russia": """Armenia, Azerbaijan, Belarus, Georgia, Kazakhstan, Kyrgyzstan, Lithuania, Moldova, Russia,
        Soviet Union, Tajikistan, Turkmenistan, Ukraine, Uzbekistan""",
    "Arctic": "Canada, Denmark, Faroe Islands, Finland, Greenland, Iceland, Norway, Sweden",
    "Pacific": "Australia, Fiji, New Zealand, Papua New Guinea, Samoa, Solomon Islands, Tonga, Vanuatu",
    "Powers": """Austria, Austria-Hungary, Bavaria, Denmark, France, Hanover, Ottoman Empire, Prussia, Russia,
        Saxony, Sweden, Württemberg""",
}

PROVINCES: Mapping[str, str] = {
    "Chile": """Araucanía Region, Atacama Region, Aysén Region, Biobío Region, Coquimbo Region, Los Lagos
        Region, Los Ríos Region, Magallanes Region, Maule Region, Valparaíso Region""",
    "Argentina": """Chaco Province, Chubut Province, Córdoba Province, Entre Ríos Province, Jujuy Province, La
        Pampa Province, Mendoza Province, Neuquén Province, Río Negro Province, Salta Province, Santa Cruz
        Province""",
    "Spain": """Andalusia, Aragon, Asturias, Cantabria, Castile and León, Catalonia, Extremadura, Galicia, La
        Rioja, Murcia, Navarre""",
    "Sweden": """Blekinge, Dalarna, Gotland, Halland, Hälsingland, Jämtland, Närke, Skåne, Småland,
        Södermanland, Uppland, Västmanland, Värmland, Östergötland, Bohuslän, Dalsland, Gästrikland,
        Härjedalen, Lappland, Medelpad, Norrbotten, Västerbotten, Ångermanland, Öland""",
    "Norway": """Akershus, Buskerud, Finnmark, Hedmark, Hordaland, Nordland, Oppland, Rogaland, Telemark,
        Troms, Vestfold, Østfold""",
    "Germany": """Baden, Bavaria, Brandenburg, Hesse, Lower Saxony, Mecklenburg, Pomerania, Rhineland, Saxony,
        Schleswig-Holstein, Swabia, Thuringia, Westphalia, Baden-Württemberg, Holstein, North
        Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony-Anhalt""",
    "France": """Alsace, Anjou, Aquitaine, Artois, Auvergne, Brittany, Burgundy, Champagne, Dauphiné, Gascony,
        Lorraine, Normandy, Picardy, Poitou, Provence, Savoy""",
    "Italy": """Abruzzo, Apulia, Calabria, Campania, Emilia-Romagna, Friuli, Lazio, Liguria, Lombardy, Marche,
        Molise, Piedmont, Sardinia, Sicily, Tuscany, Umbria, Veneto""",
    "England": """Bedfordshire, Berkshire, Cornwall, Cumberland, Derbyshire, Devon, Dorset, Essex, Hampshire,
        Kent, Lancashire, Leicestershire, Norfolk, Northumberland, Shropshire, Somerset, Suffolk, Surrey,
        Sussex, Wiltshire, Yorkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cumbria, County Durham,
        Gloucestershire, Greater Manchester, Herefordshire, Hertfordshire, Huntingdonshire, Lincolnshire,
        Merseyside, Middlesex, Northamptonshire, Nottinghamshire, Oxfordshire, Rutland, Staffordshire,
        Warwickshire, Westmorland, Worcestershire""",
    "Ireland": """County Carlow, County Cavan, County Clare, County Cork, County Donegal, County Galway,
        County Kerry, County Kildare, County Mayo, County Sligo, County Tipperary, County Wexford, County
        Wicklow, County Antrim, County Armagh, County Down, County Dublin, County Fermanagh, County Kilkenny,
        County Laois, County Leitrim, County Limerick, County Longford, County Louth, County Meath, County
        Monaghan, County Offaly, County Roscommon, County Tyrone, County Waterford, County Westmeath""",
    "United States": """Alabama, Arizona, Arkansas, Colorado, Connecticut, Delaware, Florida, Georgia, Idaho,
        Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Michigan, Minnesota, Missouri,
        Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, Ohio, Oklahoma, Oregon, Tennessee,
        Texas, Utah, Vermont, Virginia, Wisconsin, Wyoming, Alaska, California, Hawaii, Massachusetts,
        Mississippi, North Carolina, North Dakota, Pennsylvania, Rhode Island, South Carolina, South Dakota,
        West Virginia, New York, Washington""",
    "New Zealand": """Auckland, Canterbury, Hawke's Bay, Marlborough, Northland, Otago, Southland, Taranaki,
        Waikato, West Coast""",
    "Peru": """Ancash Region, Apurímac Region, Arequipa Region, Ayacucho Region, Cajamarca Region, Cusco
        Region, Huancavelica Region, Junín Region, Loreto Region, Moquegua Region, Piura Region, Puno Region,
        Tacna Region""",
    "Scotland": """Aberdeenshire, Angus, Argyll, Ayrshire, Caithness, Dumfriesshire, Fife,
        Inverness-shire, Kincardineshire, Lanarkshire, Perthshire, Renfrewshire, Ross-shire,
        Selkirkshire, Sutherland, Banffshire, Berwickshire, Clackmannanshire, East Lothian,
        Kirkcudbrightshire, Midlothian, Moray, Nairnshire, Orkney, Peeblesshire, Roxburghshire, Shetland,
        Stirlingshire, West Lothian, Wigtownshire""",
    "Wales": """Anglesey, Brecknockshire, Caernarfonshire, Cardiganshire, Carmarthenshire, Denbighshire,
        Flintshire, Glamorgan, Merionethshire, Monmouthshire, Montgomeryshire, Pembrokeshire, Radnorshire""",
    "Austria": "Burgenland, Carinthia, Lower Austria, Salzburg, Styria, Tyrol, Upper Austria, Vorarlberg",
    "Portugal": "Alentejo, Algarve, Beira, Estremadura, Douro, Minho, Ribatejo, Trás-os-Montes",
    "Greece": """Achaea, Arcadia, Attica, Boeotia, Epirus, Euboea, Laconia, Macedonia, Messenia, Phthiotis,
        Thessaly, Thrace""",
    "Brazil": """Amazonas, Bahia, Ceará, Goiás, Maranhão, Mato Grosso, Minas Gerais, Pará, Paraná, Pernambuco,
        Rio Grande do Sul, Santa Catarina""",
    "Mexico": """Chiapas, Chihuahua, Durango, Guerrero, Hidalgo, Jalisco, Michoacán, Nayarit, Oaxaca, Puebla,
        Sinaloa, Sonora, Tabasco, Zacatecas""",
    "Poland": "Greater Poland, Lesser Poland, Lublin, Masovia, Podlachia, Pomerania, Silesia, Warmia",
    "Polish": """Kuyavian–Pomeranian Voivodeship, Warmian–Masurian Voivodeship, Greater Poland Voivodeship,
        Lesser Poland Voivodeship, Lower Silesian Voivodeship, Lublin Voivodeship, Lubusz Voivodeship,
        Masovian Voivodeship, Opole Voivodeship, Podlaskie Voivodeship, Pomeranian Voivodeship, Silesian
        Voivodeship, Subcarpathian Voivodeship, Łódź Voivodeship""",
    "Switzerland": """Aargau, Appenzell, Bern, Fribourg, Glarus, Graubünden, Jura, Lucerne, Neuchâtel, Schwyz,
        Solothurn, Ticino, Thurgau, Uri, Valais, Vaud""",
    "Finland": """Central Finland, Kainuu, Kymenlaakso, Lapland, North Karelia, Ostrobothnia, Pirkanmaa,
        Satakunta, Savonia, Tavastia, Uusimaa""",
    "Irish": "Connacht, Leinster, Munster, Ulster",
    "Netherlands": """Drenthe, Flevoland, Friesland, Gelderland, Groningen, Limburg, North Brabant, North
        Holland, Overijssel, South Holland, Utrecht, Zeeland""",
    "South Africa": """Eastern Cape, Free State, Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga, North West,
        Northern Cape, Western Cape""",
    "Canada": """Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario,
        Prince Edward Island, Quebec, Saskatchewan, Yukon""",
    "Australia": """New South Wales, Northern Territory, Queensland, South Australia, Tasmania, Victoria,
        Western Australia, Gippsland""",
    "India": """Assam, Bengal, Bihar, Gujarat, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Orissa, Punjab,
        Rajasthan, Sikkim, Tamil Nadu, Uttar Pradesh""",
    "Japan": """Aichi, Akita, Aomori, Chiba, Fukui, Gifu, Ibaraki, Ishikawa, Kagawa, Mie, Miyagi, Nagano,
        Saga, Shiga, Shimane, Tochigi, Toyama, Yamagata""",
    "Hungary": "Baranya, Békés, Fejér, Heves, Nógrád, Pest, Somogy, Tolna, Transdanubia, Vas, Zala",
    "Czech": """Bohemia, Karlovy Vary, Liberec, Moravia, Olomouc, Pardubice, Plzeň, Silesia, Vysočina, Ústí
        nad Labem, Zlín""",
    "Romania": """Banat, Bukovina, Crișana, Dobruja, Maramureș, Moldavia, Muntenia, Oltenia, Transylvania,
        Wallachia""",
    "Turkey": """Aydın, Balıkesir, Bolu, Burdur, Çanakkale, Denizli, Edirne, Giresun, Hakkâri, Isparta,
        Kastamonu, Muğla, Ordu, Rize, Tekirdağ""",
    "China": """Anhui, Fujian, Gansu, Guangdong, Guizhou, Hainan, Hebei, Henan, Hubei, Hunan, Jiangsu,
        Jiangxi, Shaanxi, Shandong, Shanxi, Sichuan, Yunnan, Zhejiang""",
    "Nigeria": """Adamawa, Anambra, Bauchi, Benue, Borno, Ebonyi, Ekiti, Enugu, Imo, Kogi, Kwara, Ogun,
        Osun, Oyo, Taraba""",
    "Russia": """Bashkortostan, Dagestan, Karelia, Komi, Krasnoyarsk Krai, Mordovia, Perm Krai, Primorsky
        Krai, Tatarstan, Tuva, Udmurtia, Yakutia""",
    "Indonesia": """Aceh, Bali, Banten, Bengkulu, Central Java, East Java, Lampung, Maluku, North Sulawesi,
        Papua, Riau, South Sulawesi, West Java, West Sumatra""",
}
