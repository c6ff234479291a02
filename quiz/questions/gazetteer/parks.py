"""National parks by country, and Polish voivodeships."""

from __future__ import annotations

from collections.abc import Mapping

PARKS: Mapping[str, str] = {
    "New Zealand": """Aoraki / Mount Cook National Park, Arthur's Pass National Park, Egmont National Park,
        Fiordland National Park, Mount Aspiring National Park, Nelson Lakes National Park, Paparoa National
        Park, Rakiura National Park, Tongariro National Park, Whanganui National Park""",
    "Australia": """Blue Mountains National Park, Daintree National Park, Flinders Ranges National Park,
        Grampians National Park, Kakadu National Park, Kosciuszko National Park, Lamington National Park,
        Litchfield National Park, Royal National Park, Wilsons Promontory National Park""",
    "United States": """Acadia National Park, Big Bend National Park, Crater Lake National Park, Everglades
        National Park, Glacier National Park, Isle Royale National Park, North Cascades National Park,
        Olympic National Park, Shenandoah National Park, Zion National Park""",
    "Canada": """Banff National Park, Cape Breton Highlands National Park, Fundy National Park, Glacier
        National Park, Gros Morne National Park, Jasper National Park, Kejimkujik National Park, Kluane
        National Park, La Mauricie National Park, Riding Mountain National Park""",
    "England": """Dartmoor National Park, Exmoor National Park, Lake District National Park, New Forest
        National Park, North York Moors National Park, Northumberland National Park, Peak District National
        Park, South Downs National Park, Yorkshire Dales National Park""",
    "Sweden": """Abisko National Park, Fulufjället National Park, Muddus National Park, Padjelanta National
        Park, Sarek National Park, Skuleskogen National Park, Stora Sjöfallet National Park, Store Mosse
        National Park, Tiveden National Park""",
    "Norway": """Dovrefjell National Park, Femundsmarka National Park, Hardangervidda National Park,
        Jostedalsbreen National Park, Jotunheimen National Park, Rago National Park, Rondane National Park,
        Saltfjellet National Park, Øvre Dividal National Park""",
    "India": """Bandhavgarh National Park, Corbett National Park, Eravikulam National Park, Kanha National
        Park, Kaziranga National Park, Keoladeo National Park, Manas National Park, Namdapha National Park,
        Periyar National Park, Silent Valley National Park""",
    "Indonesia": """Bukit Barisan Selatan National Park, Gunung Leuser National Park, Gunung Palung National
        Park, Kerinci Seblat National Park, Lore Lindu National Park, Lorentz National Park, Tanjung Puting
        National Park, Ujung Kulon National Park""",
    "South Africa": """Addo Elephant National Park, Augrabies Falls National Park, Garden Route National
        Park, Golden Gate Highlands National Park, Karoo National Park, Kruger National Park, Mountain Zebra
        National Park, Namaqua National Park, Tankwa Karoo National Park""",
    "Kenya": """Aberdare National Park, Amboseli National Park, Hell's Gate National Park, Meru National
        Park, Mount Kenya National Park, Nairobi National Park, Tsavo East National Park, Tsavo West
        National Park""",
    "Cameroon": """Bénoué National Park, Bouba Njida National Park, Campo Ma'an National Park, Faro National
        Park, Korup National Park, Lobéké National Park, Mbam Djerem National Park, Waza National Park""",
    "Chile": """Alerce Andino National Park, Conguillío National Park, Huerquehue National Park, La Campana
        National Park, Lauca National Park, Nahuelbuta National Park, Puyehue National Park, Torres del
        Paine National Park, Villarrica National Park""",
    "Argentina": """Baritú National Park, El Palmar National Park, Iguazú National Park, Lanín National Park,
        Los Alerces National Park, Los Glaciares National Park, Nahuel Huapi National Park, Talampaya
        National Park""",
    "Brazil": """Aparados da Serra National Park, Caparaó National Park, Chapada Diamantina National Park,
        Emas National Park, Itatiaia National Park, Jaú National Park, Lençóis Maranhenses National Park,
        Serra da Canastra National Park""",
    "Spain": """Aigüestortes National Park, Cabañeros National Park, Doñana National Park, Garajonay National
        Park, Monfragüe National Park, Ordesa National Park, Picos de Europa National Park, Sierra Nevada
        National Park, Teide National Park""",
    "Poland": """Babia Góra National Park, Białowieża National Park, Bieszczady National Park, Gorce National
        Park, Kampinos National Park, Ojców National Park, Pieniny National Park, Słowiński National Park,
        Tatra National Park""",
    "Japan": """Akan National Park, Aso Kujū National Park, Daisetsuzan National Park, Kirishima National
        Park, Nikkō National Park, Rishiri National Park, Shikotsu National Park, Shiretoko National Park""",
    "Vietnam": """Ba Bể National Park, Bạch Mã National Park, Cát Bà National Park, Cát Tiên National Park,
        Cúc Phương National Park, Phong Nha National Park, Pù Mát National Park, Vũ Quang National Park""",
    "Madagascar": """Andohahela National Park, Andringitra National Park, Ankarana National Park, Isalo
        National Park, Mantadia National Park, Marojejy National Park, Masoala National Park, Ranomafana
        National Park""",
}

VOIVODESHIPS: Mapping[str, str] = {
    "voivodeship": """Greater Poland Voivodeship, Lesser Poland Voivodeship, Lower Silesian Voivodeship,
        Lublin Voivodeship, Lubusz Voivodeship, Masovian Voivodeship, Opole Voivodeship, Podlaskie
        Voivodeship, Pomeranian Voivodeship, Silesian Voivodeship, Subcarpathian Voivodeship, Warmian–Masurian
        Voivodeship, West Pomeranian Voivodeship, Łódź Voivodeship, Świętokrzyskie Voivodeship""",
}
