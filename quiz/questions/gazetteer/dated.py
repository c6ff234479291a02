"""Wars, treaties and machines with the years in which they could be met."""

from __future__ import annotations

from collections.abc import Mapping

from quiz.questions.gazetteer.players import ACTORS

_BATTLES = """
    Battle of Hastings 1066, Battle of Bouvines 1214, Battle of Bannockburn 1314, Battle of Crécy 1346,
    Battle of Poitiers 1356, Battle of Nicopolis 1396, Battle of Tannenberg 1410, Battle of Agincourt
    1415, Battle of Verneuil 1424, Battle of Castillon 1453, Battle of Towton 1461, Battle of Tewkesbury
    1471, Battle of Grandson 1476, Battle of Nancy 1477, Battle of Bosworth Field 1485, Battle of Flodden
    1513, Battle of Marignano 1515, Battle of Pavia 1525, Battle of Mohács 1526, Battle of Mühlberg 1547,
    Battle of Saint-Quentin 1557, Siege of Malta 1565, Battle of Lepanto 1571, Siege of Haarlem 1573,
    Battle of Gembloux 1578, Battle of Ivry 1590, Battle of Nieuwpoort 1600, Battle of White Mountain
    1620, Siege of Breda 1624, Battle of Lutter 1626, Battle of Breitenfeld 1631, Battle of Lützen 1632,
    Battle of Nördlingen 1634, Battle of Rocroi 1643, Battle of Marston Moor 1644, Battle of Naseby 1645,
    Battle of Dunbar 1650, Battle of Worcester 1651, Siege of Candia 1669, Battle of Seneffe 1674, Battle
    of Lund 1676, Battle of the Boyne 1690, Battle of Fleurus 1690, Siege of Namur 1692, Battle of
    Steenkerque 1692, Battle of Narva 1700, Battle of Blenheim 1704, Battle of Ramillies 1706, Siege of
    Lille 1708, Battle of Oudenarde 1708, Battle of Poltava 1709, Battle of Malplaquet 1709, Battle of
    Denain 1712, Battle of Sheriffmuir 1715, Battle of Mollwitz 1741, Battle of Dettingen 1743, Battle of
    Fontenoy 1745, Battle of Hohenfriedberg 1745, Battle of Culloden 1746, Battle of Lauffeld 1747, Battle
    of Kolín 1757, Battle of Rossbach 1757, Battle of Leuthen 1757, Battle of Zorndorf 1758, Battle of
    Minden 1759, Battle of Kunersdorf 1759, Battle of Bunker Hill 1775, Battle of Long Island 1776, Battle
    of Brandywine 1777, Battle of Saratoga 1777, Battle of Camden 1780, Siege of Yorktown 1781, Battle of
    Valmy 1792, Battle of Jemappes 1792, Battle of Lodi 1796, Battle of Rivoli 1797, Battle of Marengo
    1800, Battle of Hohenlinden 1800, Battle of Austerlitz 1805, Battle of Jena 1806, Battle of Eylau
    1807, Battle of Corunna 1809, Battle of Wagram 1809, Battle of Salamanca 1812, Battle of Borodino
    1812, Battle of Vitoria 1813, Battle of Leipzig 1813, Battle of Toulouse 1814, Battle of New Orleans
    1815, Battle of Waterloo 1815, Battle of Navarino 1827, Battle of the Alamo 1836, Battle of Sobraon
    1846, Battle of Novara 1849, Battle of the Alma 1854, Battle of Balaclava 1854, Battle of Inkerman
    1854, Siege of Lucknow 1857, Battle of Magenta 1859, Battle of Solferino 1859, Battle of Shiloh 1862,
    Battle of Antietam 1862, Battle of Fredericksburg 1862, Battle of Chancellorsville 1863, Battle of
    Gettysburg 1863, Siege of Vicksburg 1863, Battle of Chickamauga 1863, Battle of Cold Harbor 1864,
    Battle of Königgrätz 1866, Battle of Gravelotte 1870, Battle of Sedan 1870, Siege of Paris 1870, Siege
    of Plevna 1877, Battle of Isandlwana 1879, Battle of Tel el-Kebir 1882, Battle of Omdurman 1898,
    Battle of Colenso 1899, Siege of Ladysmith 1899, Battle of Spion Kop 1900, Battle of Mukden 1905,
    Battle of Tsushima 1905, Battle of the Marne 1914, Battle of Mons 1914, First Battle of Ypres 1914,
    Battle of Loos 1915, Battle of Jutland 1916, Battle of Verdun 1916, Battle of the Somme 1916, Battle
    of Arras 1917, Battle of Messines 1917, Battle of Passchendaele 1917, Battle of Cambrai 1917, Battle
    of Caporetto 1917, Battle of Amiens 1918, Battle of Guadalajara 1937, Battle of the Ebro 1938, Battle
    of Dunkirk 1940, Battle of Crete 1941, Siege of Tobruk 1941, Battle of Moscow 1941, Battle of Midway
    1942, Battle of Stalingrad 1942, Second Battle of El Alamein 1942, Battle of Guadalcanal 1942, Battle
    of Kursk 1943, Battle of Anzio 1944, Battle of Monte Cassino 1944, Battle of Arnhem 1944, Battle of
    the Bulge 1944, Battle of Iwo Jima 1945, Battle of Okinawa 1945, Battle of Inchon 1950, Battle of Dien
    Bien Phu 1954"""

_EXHIBITIONS = """
    Great Exhibition 1851, Exhibition of Art Treasures 1857, International Exhibition 1862, Exposition
    Universelle 1867, Vienna World Exhibition 1873, Centennial Exposition 1876, Sydney International
    Exhibition 1879, International Fisheries Exhibition 1883, International Inventions Exhibition 1885,
    Colonial and Indian Exhibition 1886, Glasgow International Exhibition 1888, Paris Exposition 1889,
    World's Columbian Exposition 1893, Stockholm Exhibition 1897, Exposition Universelle of Paris 1900,
    Pan-American Exposition 1901, Louisiana Purchase Exposition 1904, Franco-British Exhibition 1908,
    Panama–Pacific Exposition 1915, British Empire Exhibition 1924, Exhibition of Decorative Arts 1925,
    Barcelona International Exposition 1929, Century of Progress 1933, Empire Exhibition 1938, New York
    World's Fair 1939, Britain Can Make It 1946, Festival of Britain 1951, Brussels World's Fair 1958,
    Seattle World's Fair 1962, Expo 67 1967, Expo '70 1970, Expo '74 1974, World's Fair of Tennessee
    1982, Expo 86 1986, Expo '92 1992, Expo '98 1998, Expo 2000 2000, Expo 2010 2010"""


def _of_years(text: str) -> Mapping[str, tuple[int, int]]:
    """Names with the one year behind each."""
    parts = (part.rsplit(maxsplit=1) for part in text.split(","))
    return {" ".join(name.split()): (int(year), int(year)) for name, year in parts}


DATED: Mapping[str, Mapping[str, tuple[int, int]]] = {
    "battle": _of_years(_BATTLES),
    "exhibition": _of_years(_EXHIBITIONS),
    "war": {
        "Hundred Years' War": (1337, 1453),
        "Hussite Wars": (1419, 1434),
        "Old Zurich War": (1440, 1446),
        "Thirteen Years' War": (1454, 1466),
        "Wars of the Roses": (1455, 1487),
        "War of the Castilian Succession": (1475, 1479),
        "Swabian War": (1499, 1499),
        "German Peasants' War": (1524, 1525),
        "Livonian War": (1558, 1583),
        "Eighty Years' War": (1568, 1648),
        "Polish–Swedish War": (1600, 1629),
        "Kalmar War": (1611, 1613),
        "Thirty Years' War": (1618, 1648),
        "War of the Mantuan Succession": (1628, 1631),
        "Smolensk War": (1632, 1634),
        "Franco-Spanish War": (1635, 1659),
        "Northern War": (1655, 1660),
        "English Civil War": (1642, 1651),
        "Great Turkish War": (1683, 1699),
        "Nine Years' War": (1688, 1697),
        "Great Northern War": (1700, 1721),
        "War of the Spanish Succession": (1701, 1714),
        "War of the Quadruple Alliance": (1718, 1720),
        "War of the Polish Succession": (1733, 1738),
        "War of Jenkins' Ear": (1739, 1748),
        "War of the Austrian Succession": (1740, 1748),
        "Seven Years' War": (1756, 1763),
        "American War of Independence": (1775, 1783),
        "War of the Bavarian Succession": (1778, 1779),
        "War of the First Coalition": (1792, 1797),
        "War of the Second Coalition": (1798, 1802),
        "Peninsular War": (1808, 1814),
        "War of 1812": (1812, 1815),
        "First Carlist War": (1833, 1840),
        "First Schleswig War": (1848, 1852),
        "Crimean War": (1853, 1856),
        "American Civil War": (1861, 1865),
        "Paraguayan War": (1864, 1870),
        "Austro-Prussian War": (1866, 1866),
        "Franco-Prussian War": (1870, 1871),
        "War of the Pacific": (1879, 1884),
        "First Boer War": (1880, 1881),
        "Spanish–American War": (1898, 1898),
        "Second Boer War": (1899, 1902),
        "Russo-Japanese War": (1904, 1905),
        "First Balkan War": (1912, 1913),
        "First World War": (1914, 1918),
        "Chaco War": (1932, 1935),
        "Spanish Civil War": (1936, 1939),
        "Winter War": (1939, 1940),
        "Second World War": (1939, 1945),
        "Korean War": (1950, 1953),
        "Algerian War": (1954, 1962),
        "Vietnam War": (1955, 1975),
        "Six-Day War": (1967, 1967),
        "Falklands War": (1982, 1982),
        "Gulf War": (1990, 1991),
        "Kosovo War": (1998, 1999),
        "Iraq War": (2003, 2011),
    },
    "treaty": {
        "Treaty of Stettin": (1570, 1570),
        "Treaty of Oliva": (1660, 1660),
        "Peace of Breda": (1667, 1667),
        "Peace of Nijmegen": (1678, 1678),
        "Treaty of Ryswick": (1697, 1697),
        "Treaty of Karlowitz": (1699, 1699),
        "Peace of Utrecht": (1713, 1713),
        "Treaty of Rastatt": (1714, 1714),
        "Treaty of Passarowitz": (1718, 1718),
        "Treaty of Nystad": (1721, 1721),
        "Treaty of Belgrade": (1739, 1739),
        "Treaty of Breslau": (1742, 1742),
        "Treaty of Dresden": (1745, 1745),
        "Treaty of Aix-la-Chapelle": (1748, 1748),
        "Convention of Kloster Zeven": (1757, 1757),
        "Treaty of Hubertusburg": (1763, 1763),
        "Treaty of Campo Formio": (1797, 1797),
        "Treaty of Lunéville": (1801, 1801),
        "Treaty of Tilsit": (1807, 1807),
        "Treaty of Fredrikshamn": (1809, 1809),
        "Treaty of Fontainebleau": (1814, 1814),
        "Treaty of Ghent": (1814, 1814),
        "Treaty of Kiel": (1814, 1814),
        "Convention of London": (1840, 1840),
        "Treaty of Frankfurt": (1871, 1871),
        "Treaty of Berlin": (1878, 1878),
        "Treaty of Vereeniging": (1902, 1902),
        "Treaty of Portsmouth": (1905, 1905),
        "Treaty of Bucharest": (1913, 1913),
        "Treaty of Brest-Litovsk": (1918, 1918),
        "Treaty of Versailles": (1919, 1919),
        "Treaty of Saint-Germain": (1919, 1919),
        "Treaty of Neuilly": (1919, 1919),
        "Treaty of Trianon": (1920, 1920),
        "Treaty of Sèvres": (1920, 1920),
        "Treaty of Tartu": (1920, 1920),
        "Treaty of Riga": (1921, 1921),
        "Treaty of Rapallo": (1922, 1922),
        "Treaty of Lausanne": (1923, 1923),
        "Treaty of Locarno": (1925, 1925),
        "Treaty of Rome": (1957, 1957),
        "Treaty of Maastricht": (1992, 1992),
        "Treaty of Amsterdam": (1997, 1997),
        "Treaty of Nice": (2001, 2001),
        "Treaty of Lisbon": (2007, 2007),
    },
    "art fair": {
        "Paris Salon": (1667, 1914),
        "Royal Academy Exhibition": (1769, 2040),
        "Salon des Indépendants": (1884, 1939),
        "Venice Biennale": (1895, 2040),
        "Carnegie International": (1896, 2040),
        "Vienna Secession": (1898, 1939),
        "Autumn Salon": (1903, 1939),
        "Armory Show": (1913, 1913),
        "Whitney Biennial": (1932, 2040),
        "Chicago World's Fair": (1933, 1934),
        "São Paulo Biennial": (1951, 2040),
        "documenta": (1955, 2040),
        "Sydney Biennale": (1973, 2040),
        "Istanbul Biennial": (1987, 2040),
    },
    "actor": ACTORS,
    "platform": {
        "Apple II": (1977, 1992),
        "Atari 2600": (1977, 1991),
        "BBC Micro": (1981, 1992),
        "ZX Spectrum": (1982, 1992),
        "Commodore 64": (1982, 1993),
        "MS-DOS": (1982, 1998),
        "Amstrad CPC": (1984, 1991),
        "Amiga": (1985, 1996),
        "Atari ST": (1985, 1994),
        "Master System": (1985, 1996),
        "Game Boy": (1989, 2001),
        "Super NES": (1990, 1999),
        "Sega Saturn": (1994, 2000),
        "PlayStation": (1994, 2005),
        "Nintendo 64": (1996, 2002),
        "Dreamcast": (1998, 2002),
        "PlayStation 2": (2000, 2013),
        "GameCube": (2001, 2007),
        "Game Boy Advance": (2001, 2008),
        "Xbox": (2001, 2008),
        "Nintendo DS": (2004, 2013),
        "PlayStation Portable": (2004, 2014),
        "Xbox 360": (2005, 2018),
        "PlayStation 3": (2006, 2018),
        "Wii": (2006, 2015),
        "iOS": (2008, 2040),
        "Android": (2008, 2040),
        "Nintendo 3DS": (2011, 2020),
        "PlayStation Vita": (2011, 2020),
        "Wii U": (2012, 2018),
        "PlayStation 4": (2013, 2025),
        "Xbox One": (2013, 2024),
        "Nintendo Switch": (2017, 2026),
        "Google Stadia": (2019, 2023),
        "PlayStation 5": (2020, 2040),
        "Xbox Series X/S": (2020, 2040),
        "Linux": (1998, 2040),
        "macOS": (2001, 2040),
        "Windows": (1990, 2040),
    },
}
"""Names with the years in which they could be met: a war, a machine that games were made for."""

_ISLES = """Crimean War, First Boer War, Second Boer War, First World War, Second World War, Korean War,
    Falklands War, Gulf War, Iraq War"""
_DOMINION = "Second Boer War, First World War, Second World War, Korean War"
_FOUGHT = {
    **dict.fromkeys(("England", "Scotland", "Wales", "Ireland"), _ISLES),
    "Canada": _DOMINION,
    **dict.fromkeys(("Australia", "New Zealand"), f"{_DOMINION}, Vietnam War"),
    "United States": """American Civil War, Spanish–American War, First World War, Second World War, Korean
        War, Vietnam War, Gulf War, Iraq War""",
    "France": "Crimean War, Franco-Prussian War, First World War, Second World War, Algerian War",
    "Germany": """First Schleswig War, Austro-Prussian War, Franco-Prussian War, First World War, Second World
        War""",
    "Russia": "Crimean War, Russo-Japanese War, First World War, Winter War, Second World War",
}
FOUGHT: Mapping[str, tuple[str, ...]] = {
    land: tuple(" ".join(name.split()) for name in wars.split(",")) for land, wars in _FOUGHT.items()
}
"""The wars of our age that a land fought; of one that is not here, none tempts."""
MODERN = 1850
"""From which year on everybody knows which lands fought a war."""
