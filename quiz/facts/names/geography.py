"""Places that the generator knows by name, whatever a document says of them."""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    """The names of a table written as running text with commas."""
    return frozenset(" ".join(name.split()) for name in text.split(","))


CONTINENTS = _names(
    """Africa, Antarctica, Asia, Europe, North America, South America, Central America, Latin America,
    Oceania, Scandinavia, Middle East, Eastern Europe, Western Europe"""
)
CITIES = _names(
    """Abidjan, Abu Dhabi, Accra, Addis Ababa, Adelaide, Ahmedabad, Aleppo, Algiers, Almaty, Amman,
    Amsterdam, Ankara, Antwerp, Arequipa, Athens, Atlanta, Auckland, Baghdad, Baku, Baltimore,
    Bangalore, Bangkok, Barcelona, Beijing, Beirut, Belfast, Belgrade, Bengaluru, Bergen, Berlin,
    Bilbao, Birmingham, Bogotá, Bologna, Bordeaux, Boston, Brasília, Bratislava, Brisbane, Brussels,
    Bucharest, Budapest, Buenos Aires, Busan, Cairo, Calgary, Canberra, Cape Town, Caracas, Cardiff,
    Casablanca, Chengdu, Chennai, Chicago, Cincinnati, Cologne, Colombo, Copenhagen, Córdoba, Cork,
    Dakar, Dallas, Damascus, Dar es Salaam, Delhi, Denver, Detroit, Dhaka, Dresden, Dubai, Dublin,
    Durban, Düsseldorf, Edinburgh, Frankfurt, Freetown, Gdańsk, Geneva, Genoa, Glasgow, Gothenburg,
    Graz, Guadalajara, Guangzhou, Guayaquil, Hamburg, Hanoi, Harare, Havana, Helsinki, Ho Chi Minh City,
    Hong Kong, Honolulu, Istanbul, İzmir, Jakarta, Jerusalem, Johannesburg, Kabul, Kampala, Kaohsiung,
    Karachi, Kathmandu, Khartoum, Kinshasa, Kolkata, Kraków, Kuala Lumpur, Kyiv, Kyoto, La Paz, Lagos,
    Lahore, Leeds, Leipzig, Lima, Lisbon, Liverpool, Ljubljana, London, Los Angeles, Luanda, Lusaka,
    Lyon, Madrid, Málaga, Malmö, Managua, Manchester, Manila, Maputo, Marrakesh, Marseille, Medellín,
    Melbourne, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Monterrey,
    Montevideo, Montreal, Moscow, Mumbai, Munich, Nagasaki, Nagoya, Nairobi, Nanjing, Naples, New
    Orleans, New York City, Newcastle upon Tyne, Nuremberg, Odesa, Osaka, Oslo, Ottawa, Palermo, Panama
    City, Paris, Perth, Philadelphia, Phnom Penh, Pittsburgh, Port-au-Prince, Porto, Porto Alegre,
    Prague, Pretoria, Quito, Rangoon, Recife, Reykjavík, Riga, Rio de Janeiro, Riyadh, Rome, Rosario,
    Rotterdam, Saint Petersburg, San Diego, San Francisco, Santiago, Santo Domingo, São Paulo, Sarajevo,
    Seattle, Seoul, Seville, Shanghai, Shenzhen, Sheffield, Singapore, Skopje, Sofia, Southampton, St.
    Louis, Stockholm, Strasbourg, Stuttgart, Sydney, Taipei, Tallinn, Tashkent, Tbilisi, Tehran, Tel
    Aviv, Thessaloniki, Tirana, Tokyo, Toronto, Toulouse, Trieste, Tripoli, Tunis, Turin, Ulaanbaatar,
    Utrecht, Valencia, Valparaíso, Vancouver, Venice, Veracruz, Vienna, Vilnius, Vladivostok, Warsaw,
    Wellington, Winnipeg, Wrocław, Yerevan, Yokohama, Zagreb, Zurich"""
)
QUARTERS = _names(
    """Broadway, Off-Broadway, West End, Hollywood, Bollywood, Wall Street, Whitehall, Westminster, Fleet
    Street, Capitol Hill, Silicon Valley, Madison Avenue, Tin Pan Alley"""
)
"""Streets and quarters that stand for what is done there."""
PLANETS = _names("Venus, Mars, Jupiter, Saturn, Uranus, Neptune, Pluto")
REGIONS = _names(
    """Alabama, Alaska, Alberta, Alsace, Andalusia, Aragon, Arizona, Arkansas, Asturias, Bavaria, Bohemia,
    Brandenburg, British Columbia, Brittany, Burgundy, California, Castile, Catalonia, Chihuahua,
    Colorado, Connecticut, Cornwall, Corsica, Crete, Crimea, Dalmatia, Delaware, Devon, Dorset, Essex,
    Flanders, Florida, Galicia, Gascony, Greenland, Guangdong, Hawaii, Hesse, Hokkaido, Idaho, Illinois,
    Iowa, Jutland, Kansas, Karelia, Kent, Kentucky, Kerala, Lapland, Lombardy, Louisiana, Maharashtra,
    Maine, Manitoba, Massachusetts, Michigan, Minas Gerais, Minnesota, Mississippi, Missouri, Montana,
    Moravia, Nebraska, Nevada, New Brunswick, New Hampshire, New Jersey, New Mexico, New South Wales,
    New York State, Normandy, North Carolina, North Dakota, Northern Ireland, Northumberland,
    Nova Scotia, Ohio, Oklahoma, Ontario, Oregon, Patagonia, Pennsylvania, Piedmont, Pomerania,
    Provence, Prussia, Quebec, Queensland, Rajasthan, Rhode Island, Rhineland, Sardinia, Saskatchewan,
    Saxony, Siberia, Sichuan, Sicily, Silesia, Sinaloa, Skåne, Somerset, South Australia, South
    Carolina, South Dakota, Suffolk, Svalbard, Tamil Nadu, Tasmania, Tennessee, Texas, Thuringia, Tibet,
    Transylvania, Tuscany, Tyrol, Ulster, Umbria, Utah, Vermont, Virginia, Wallonia, West Virginia,
    Westphalia, Wisconsin, Wyoming, Yorkshire, Yucatán, Zealand"""
)
STATES = _names(
    """Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida,
    Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
    Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New
    Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
    Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont,
    Virginia, West Virginia, Wisconsin, Wyoming"""
)
_DIVISIONS = {
    "U.S. state": STATES,
    "state": _names(
        "New South Wales, Queensland, South Australia, Tasmania, Western Australia, Kerala, Tamil Nadu"
    ),
    "province": _names(
        """Alberta, British Columbia, Manitoba, New Brunswick, Nova Scotia, Ontario, Prince Edward Island,
        Quebec, Saskatchewan"""
    ),
    "county": _names(
        """Cornwall, Cumbria, Devon, Dorset, Essex, Fife, Glamorgan, Kent, Northumberland, Rutland,
        Somerset, Suffolk, Surrey, Sussex, Westmorland"""
    ),
}


def division_of(name: str) -> str:
    """What a part of a country is called: a state, a province, a county; "" where nothing tells it."""
    if name.endswith("shire") and " " not in name and len(name) > len("shire") + 2:
        return "county"
    if name.startswith("County ") and name.count(" ") == 1:
        return "county"
    return next((kind for kind, names in _DIVISIONS.items() if name in names), "")


COUNTRIES = _names(
    """Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan,
    Bahamas, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Botswana, Brazil,
    Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chile, China,
    Colombia, Comoros, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Czechoslovakia,
    Denmark, Dominican Republic, East Germany, Ecuador, Egypt, El Salvador, England, Equatorial Guinea,
    Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Germany, Ghana, Greece, Grenada,
    Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland,
    Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait,
    Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Lithuania, Luxembourg, Madagascar,
    Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Mongolia,
    Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua,
    Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Palau, Panama, Papua New Guinea,
    Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saint Lucia, Samoa,
    Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon
    Islands, Somalia, South Africa, South Korea, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Sweden,
    Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tonga, Trinidad and
    Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Kingdom, United States,
    Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Wales, West Germany, Yemen, Yugoslavia, Zaire,
    Zambia, Zimbabwe"""
)
