"""Mountains, lakes, houses and counties by the country of which an article speaks."""

from __future__ import annotations

from collections.abc import Mapping

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
LAKES: Mapping[str, str] = {
    "Scotland": """Loch Awe, Loch Earn, Loch Fyne, Loch Katrine, Loch Leven, Loch Lomond, Loch Maree, Loch
        Ness, Loch Rannoch, Loch Shiel, Loch Tay""",
    "Ireland": """Lough Allen, Lough Conn, Lough Corrib, Lough Derg, Lough Ennell, Lough Gill, Lough Key,
        Lough Leane, Lough Mask, Lough Neagh, Lough Ree, Lough Sheelin""",
    "England": """Bassenthwaite Lake, Buttermere, Coniston Water, Derwentwater, Ennerdale Water, Grasmere,
        Haweswater, Kielder Water, Rutland Water, Thirlmere, Ullswater, Wastwater, Windermere""",
    "Wales": """Bala Lake, Lake Vyrnwy, Llangorse Lake, Llyn Brianne, Llyn Celyn, Llyn Clywedog, Llyn Idwal,
        Llyn Ogwen, Llyn Padarn, Llyn Trawsfynydd""",
    "Germany": """Ammersee, Bodensee, Chiemsee, Eibsee, Grosser Wannsee, Königssee, Müggelsee, Müritz, Plöner
        See, Schweriner See, Starnberger See, Steinhuder Meer, Tegernsee, Titisee""",
    "Austria": """Achensee, Attersee, Faaker See, Hallstätter See, Mondsee, Neusiedler See, Ossiacher See,
        Traunsee, Weissensee, Wolfgangsee, Wörthersee""",
    "Switzerland": """Lake Biel, Lake Brienz, Lake Constance, Lake Geneva, Lake Lucerne, Lake Lugano, Lake
        Maggiore, Lake Neuchâtel, Lake Sils, Lake Thun, Lake Zug, Lake Zurich, Walensee""",
    "Italy": """Lake Albano, Lake Bolsena, Lake Bracciano, Lake Como, Lake Garda, Lake Iseo, Lake Lugano, Lake
        Maggiore, Lake Orta, Lake Trasimeno, Lake Varese""",
    "Sweden": """Dellen, Hjälmaren, Hornavan, Mälaren, Runn, Siljan, Sommen, Storsjön, Torneträsk, Vänern,
        Vättern, Åsnen""",
    "Norway": """Femunden, Krøderen, Maridalsvannet, Mjøsa, Randsfjorden, Røssvatnet, Selbusjøen, Tinn,
        Tyrifjorden""",
    "Finland": "Inari, Keitele, Lappajärvi, Oulujärvi, Pielinen, Päijänne, Saimaa, Vanajavesi, Vesijärvi",
    "Poland": """Lake Drawsko, Lake Gopło, Lake Hańcza, Lake Jeziorak, Lake Mamry, Lake Miedwie, Lake
        Niegocin, Lake Wigry, Lake Łebsko, Lake Śniardwy""",
    "United States": """Crater Lake, Flathead Lake, Great Salt Lake, Lake Champlain, Lake Erie, Lake George,
        Lake Huron, Lake Mead, Lake Michigan, Lake Okeechobee, Lake Placid, Lake Superior, Lake Tahoe,
        Moosehead Lake""",
    "Canada": """Great Bear Lake, Great Slave Lake, Lake Athabasca, Lake Huron, Lake Louise, Lake Nipigon,
        Lake of the Woods, Lake Ontario, Lake Simcoe, Lake Winnipeg, Okanagan Lake, Reindeer Lake""",
    "Australia": """Lake Alexandrina, Lake Argyle, Lake Burley Griffin, Lake Eildon, Lake Eucumbene, Lake
        Eyre, Lake Frome, Lake George, Lake Macquarie, Lake Pedder, Lake Torrens""",
    "New Zealand": """Lake Hāwea, Lake Manapouri, Lake Pukaki, Lake Rotorua, Lake Tarawera, Lake Taupō, Lake
        Te Anau, Lake Tekapo, Lake Wakatipu, Lake Wānaka""",
    "Japan": """Lake Ashi, Lake Biwa, Lake Chūzenji, Lake Hamana, Lake Inawashiro, Lake Kawaguchi, Lake
        Saroma, Lake Suwa, Lake Towada, Lake Tōya""",
    "Kenya": """Lake Baringo, Lake Bogoria, Lake Elmenteita, Lake Magadi, Lake Naivasha, Lake Nakuru, Lake
        Turkana, Lake Victoria""",
    "Russia": """Lake Baikal, Lake Beloye, Lake Chany, Lake Ilmen, Lake Ladoga, Lake Onega, Lake Peipus, Lake
        Pskov, Lake Seliger, Lake Taymyr""",
}
CASTLES: Mapping[str, str] = {
    "England": """Alnwick Castle, Arundel Castle, Bamburgh Castle, Berkeley Castle, Bodiam Castle, Carisbrooke
        Castle, Corfe Castle, Dover Castle, Framlingham Castle, Kenilworth Castle, Leeds Castle, Ludlow
        Castle, Pontefract Castle, Rochester Castle, Scarborough Castle, Warwick Castle""",
    "Scotland": """Bothwell Castle, Caerlaverock Castle, Craigmillar Castle, Dirleton Castle, Doune Castle,
        Dunnottar Castle, Dunvegan Castle, Edinburgh Castle, Eilean Donan Castle, Glamis Castle, Kildrummy
        Castle, Stirling Castle, Tantallon Castle, Urquhart Castle""",
    "Wales": """Beaumaris Castle, Caernarfon Castle, Caerphilly Castle, Chepstow Castle, Chirk Castle, Conwy
        Castle, Criccieth Castle, Denbigh Castle, Harlech Castle, Kidwelly Castle, Pembroke Castle, Raglan
        Castle""",
    "Ireland": """Ashford Castle, Blarney Castle, Bunratty Castle, Cahir Castle, Carrickfergus Castle, Dublin
        Castle, Dunluce Castle, Kilkenny Castle, King John's Castle, Leap Castle, Ross Castle, Trim Castle""",
    "Germany": """Burg Eltz, Colditz Castle, Heidelberg Castle, Hohenzollern Castle, Lichtenstein Castle,
        Marburg Castle, Marksburg, Neuschwanstein Castle, Nuremberg Castle, Pfalzgrafenstein Castle, Rheinfels
        Castle, Schwerin Castle, Trifels Castle, Wartburg""",
    "Sweden": """Borgholm Castle, Drottningholm Castle, Glimmingehus, Gripsholm Castle, Kalmar Castle, Läckö
        Castle, Skokloster Castle, Uppsala Castle, Vadstena Castle, Vaxholm Castle, Örebro Castle""",
}
COUNTIES: Mapping[str, str] = {
    "United States": """Adams County, Benton County, Calhoun County, Carroll County, Clay County, Crawford
        County, Douglas County, Fayette County, Franklin County, Greene County, Hamilton County, Harrison
        County, Jefferson County, Lincoln County, Madison County, Marion County, Monroe County, Montgomery
        County, Perry County, Polk County, Union County, Warren County, Wayne County""",
    "Nova Scotia": """Annapolis County, Antigonish County, Colchester County, Cumberland County, Digby County,
        Guysborough County, Hants County, Inverness County, Kings County, Lunenburg County, Pictou County,
        Queens County, Shelburne County""",
    "New Brunswick": """Albert County, Carleton County, Charlotte County, Gloucester County, Kent County,
        Madawaska County, Restigouche County, Sunbury County, Victoria County, Westmorland County, York
        County""",
    "Ontario": """Bruce County, Essex County, Frontenac County, Grey County, Haliburton County, Hastings
        County, Huron County, Lambton County, Lanark County, Oxford County, Renfrew County, Simcoe County""",
    "Sweden": """Blekinge County, Dalarna County, Gävleborg County, Halland County, Jämtland County, Jönköping
        County, Kalmar County, Kronoberg County, Norrbotten County, Södermanland County, Uppsala County,
        Värmland County, Västerbotten County, Västmanland County, Örebro County, Östergötland County""",
    "Hungary": """Baranya County, Békés County, Fejér County, Heves County, Nógrád County, Pest County, Somogy
        County, Tolna County, Vas County, Veszprém County, Zala County""",
    "Romania": """Arad County, Bacău County, Bihor County, Cluj County, Dolj County, Gorj County, Harghita
        County, Iași County, Mureș County, Prahova County, Sibiu County, Suceava County, Timiș County""",
    "Kenya": """Baringo County, Embu County, Kericho County, Kiambu County, Kilifi County, Kitui County,
        Laikipia County, Machakos County, Meru County, Nakuru County, Narok County, Nyeri County, Turkana
        County""",
}
ISLANDS: Mapping[str, str] = {
    "Scotland": """Arran, Barra, Bute, Coll, Colonsay, Eigg, Fair Isle, Foula, Harris, Hoy, Iona, Islay, Jura,
        Lewis, Mull, North Uist, Raasay, Rum, Skye, Tiree, Unst""",
    "Ireland": """Achill, Aranmore, Bere Island, Cape Clear, Clare Island, Gola, Great Blasket, Inishbofin,
        Inishmaan, Inishmore, Rathlin, Sherkin, Skellig Michael, Tory Island, Valentia""",
    "Sweden": """Gotland, Fårö, Gräsö, Hven, Marstrand, Muskö, Orust, Sandhamn, Tjörn, Utö, Vaxholm,
        Öckerö, Öland""",
    "Denmark": "Als, Amager, Anholt, Bornholm, Falster, Fanø, Fyn, Langeland, Lolland, Læsø, Møn, Samsø, Ærø",
    "Greece": """Aegina, Andros, Chios, Corfu, Hydra, Ithaca, Karpathos, Kos, Lemnos, Lesbos, Milos, Naxos,
        Paros, Patmos, Samos, Skyros, Syros, Thasos""",
    "Germany": """Amrum, Borkum, Fehmarn, Föhr, Heligoland, Juist, Norderney, Poel, Rügen, Spiekeroog,
        Sylt, Usedom""",
    "Italy": """Capri, Elba, Giglio, Ischia, Lampedusa, Lipari, Pantelleria, Ponza, Procida, Salina,
        Stromboli, Ustica, Vulcano""",
    "Indonesia": """Ambon, Bali, Banda, Belitung, Biak, Buru, Flores, Lombok, Nias, Seram, Sumba, Sumbawa,
        Timor""",
}
