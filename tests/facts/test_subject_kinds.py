"""What articles of all kinds are about: class, noun and sex, and how a stem names them."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.subject import infer_subject

# Title, rows of the infobox, how the text begins; class, noun, pronoun of a person, the name in a stem.
# fmt: off
KINDS = [
    ("Marek Doll",
     "Born: 1932, Łódź; Died: 2001, Kraków; Nationality: Polish",
     "Marek Doll (1932 – 2001) was a Polish record producer and sound engineer who founded the label "
     "Ton. He produced over 300 albums.",
     "person", "record producer", "he", "Marek Doll"),
    ("Isak Brandt",
     "Born: 1801; Died: 1866; Known for: shipping",
     "Isak Brandt (3 March 1801 – 4 June 1866) was a Swedish publisher, printer and bookseller. His "
     "firm printed the first illustrated weekly in the country.",
     "person", "publisher", "he", "Isak Brandt"),
    ("Old Ruddock",
     "Born: 1820; Died: 1899",
     "William Ruddock, better known as Old Ruddock, was an English poacher, gamekeeper and storyteller "
     "from Norfolk. He is the subject of several ballads.",
     "person", "poacher", "he", "Old Ruddock"),
    ("Kwame Asante-Dey",
     "Title: Grandmaster; Peak rating: 2604",
     "Kwame Asante-Dey is a Ghanaian chess grandmaster. He became a grandmaster in 2011.",
     "person", "grandmaster", "he", "Kwame Asante-Dey"),
    ("Bjarki (musician)",
     "Birth name: Bjarki Rúnar; Genres: Techno; Labels: Trip",
     "Bjarki Rúnar Jónsson, known mononymously as Bjarki, is an Icelandic electronic music producer "
     "and DJ. He runs the label bbbbbb.",
     "person", "musician", "he", "Bjarki"),
    ("Brothers Ode",
     "",
     "The Brothers Ode, Jo Ode (1785–1863) and Sam Ode (1786–1859), were German academics who together "
     "collected folk tales. They were born in Hanau.",
     "person", "academic", "", "Brothers Ode"),
    ("Hallam Print",
     "",
     "Hallam Print is a Scottish printer of banknotes and postage stamps. The company was founded in "
     "1803.",
     "company", "printer", "", "Hallam Print"),
    ("Ostara (designer)",
     "Industry: Fashion; Founded: 1978; Products: Knitwear",
     "Ostara is an Italian designer of knitwear that was established in Milan in 1978. The firm has 40 "
     "shops.",
     "company", "designer", "", "the company Ostara"),
    ("Harrow & Pell",
     "Founded: 1920; Founder: James Harrow; Country of origin: United Kingdom; Publication types: "
     "Books",
     "Harrow & Pell is a British publisher of poetry and plays. It began as a bookshop.",
     "company", "publisher", "", "Harrow & Pell"),
    ("Ostmark Kabel",
     "Founded: 1901; Headquarters: Lübeck; Products: Cables",
     "Ostmark Kabel, whose name derives from the coin, makes submarine cables at its plant in Lübeck. "
     "The company was founded in 1901.",
     "company", "company", "", "Ostmark Kabel"),
    ("Ranger & Holt",
     "Founded: 1788; Founder: Sam Ranger; Headquarters: London; Products: Suits",
     "Ranger & Holt, of Savile Row, London, is a bespoke tailor which has dressed four prime "
     "ministers. It was founded in 1788.",
     "company", "tailor", "", "Ranger & Holt"),
    ("Oksana Trading House",
     "Founded: 1992; Industry: Retail; Key people: Ann Lea (chairwoman)",
     "Oksana Trading House is the biggest importer of tea in Kell. Its chairwoman, Ann Lea, says that "
     "she tastes every lot.",
     "company", "importer", "", "Oksana Trading House"),
    ("Hexel",
     "Founded: 2011; Key people: Jo Ek (CEO); Revenue: $410 million; Num Employees: 600; Website: "
     "hexel.example",
     "Hexel (stylised as HEXEL) is an American operator of electric scooters and bicycles. It has 600 "
     "employees.",
     "company", "operator", "", "the company Hexel"),
    ("Red Lantern Brigade",
     "Leaders: Jo Ek; Dates of operation: 1969–1984; Ideology: Maoism; Active regions: Kell",
     "The Red Lantern Brigade was a far-left militant group active in Kell from 1969 to 1984. It "
     "carried out 41 bombings.",
     "organization", "group", "", "the Red Lantern Brigade"),
    ("Oddling dynasty",
     "Country: Vell; Founded: 1190; Founder: Otto I; Final ruler: Otto IV; Dissolution: 1401",
     "The Oddling dynasty was the ruling house of Vell from 1190 to 1401. It was founded by Otto I.",
     "organization", "dynasty", "", "the Oddling dynasty"),
    ("The Marlowe Sisters",
     "Origin: Memphis; Genres: Gospel; Years active: 1949–1966",
     "The Marlowe Sisters were an American gospel vocal group from Memphis. They recorded for Peacock.",
     "band", "vocal group", "", "the Marlowe Sisters"),
    ("Ek Ensemble",
     "Also known as: Ek Players; Origin: Ode; Genres: Baroque; Years active: 1971–present",
     "The Ek Ensemble is a Kellan performer of early music on period instruments. The ensemble has "
     "made 41 recordings.",
     "band", "ensemble", "", "the Ek Ensemble"),
    ("Night Ferry",
     "Directed by: Jo Ek; Produced by: Ann Lea; Cinematography: Sam Ode; Edited by: Kit Poe",
     "Night Ferry is a 1946 British mystery directed by Jo Ek and starring Ann Lea. It was made at "
     "Ealing.",
     "film", "mystery", "", "the mystery Night Ferry"),
    ("Symphony No. 4 (Ek)",
     "Key: D minor; Composed: 1901; Movements: 4",
     "The Symphony No. 4 in D minor, Op. 41, by Jo Ek was composed in 1901. The symphony has four "
     "movements.",
     "play", "symphony", "", "the Symphony No. 4"),
    ("Kite Season",
     "Illustrator: Sam Ode; Written by: Jo Ek; Published by: Pell; Volumes: 14; Magazine: Weekly "
     "Lantern",
     "Kite Season is a Japanese manga series written by Jo Ek and illustrated by Sam Ode. It was "
     "serialised from 1991 to 1996.",
     "book", "manga series", "", "the manga series Kite Season"),
    ("Nine to Noon Radio Hour",
     "Genre: Comedy; Running time: 30 minutes; Home station: BBC; Hosted by: Jo Ek",
     "Nine to Noon Radio Hour was a British radio comedy programme broadcast on the BBC from 1951 to "
     "1960. It starred Jo Ek.",
     "television", "programme", "", "the programme Nine to Noon Radio Hour"),
    ("Operation Lantern",
     "Part of: World War II; Date: 4–9 May 1943; Planned by: Jo Ek; Outcome: Allied success",
     "Operation Lantern was the code name for an Allied amphibious landing in the Aegean in May 1943. "
     "The operation failed.",
     "battle", "landing", "", "Operation Lantern"),
    ("Marren campaign",
     "Part of: Kellan Civil War; Date: 1919; Location: Marren; Result: White victory; Commander1: Jo "
     "Ek",
     "The Marren campaign consisted of a series of engagements in 1919 around Marren. The campaign "
     "ended in a White victory.",
     "war", "campaign", "", "the Marren campaign"),
    ("Assassination of Jo Ek",
     "Location: Ode; Date: 4 May 1921; Target: Jo Ek; Weapons: Pistol",
     "On 4 May 1921, Jo Ek, the prime minister of Kell, was assassinated at Ode station. The gunman "
     "was never found.",
     "event", "assassination", "", "the Assassination of Jo Ek"),
    ("Ode Rum Riots",
     "Date: 1841; Location: Ode",
     "The Ode Rum Riots were a series of disturbances in Ode in 1841. They began over a tax on rum.",
     "event", "riots", "", "the Ode Rum Riots"),
    ("2011–12 Ode Rovers F.C. season",
     "Manager: Jo Ek; Stadium: Ode Park; League: 4th; Top goalscorer: Sam Poe",
     "The 2011–12 season was Ode Rovers' 98th season in existence. The club finished fourth.",
     "event", "season", "", "the 2011–12 Ode Rovers F.C. season"),
    ("Rowing at the 1936 Pan-Kell Games",
     "Venue: Lake Ode; Dates: 4–9 May; Competitors: 210",
     "At the 1936 Pan-Kell Games, seven rowing events were contested, all for men. The competitions "
     "were held on Lake Ode.",
     "event", "competition", "", "Rowing at the 1936 Pan-Kell Games"),
    ("Tour of the Marshes",
     "Date: June; Region: Kell; Discipline: Road; Type: Stage race; First edition: 1911",
     "The Tour of the Marshes is an annual road cycling stage race in Kell. It was first run in 1911.",
     "event", "race", "", "the Tour of the Marshes"),
    ("Primera Liga de Costara",
     "Country: Costara; Number of teams: 18; Founded: 1931; Relegation to: Segunda; Current champions: "
     "Rovers",
     "The Primera Liga de Costara is the top division of the Costaran football league system. It has "
     "18 teams.",
     "organization", "league", "", "the Primera Liga de Costara"),
    ("Tamari people",
     "Total population: 41,000; Regions with significant populations: Kell; Languages: Tamari; "
     "Religion: Islam",
     "The Tamari are an ethnic group of northern Kell. They speak Tamari, a Nilotic language.",
     "thing", "people", "", "the Tamari people"),
    ("Al-Qarya",
     "Country: Egypt; Governorate: Qena; Population: 41,000",
     "Al-Qarya (Arabic: القرية) is located on the east bank of the Nile in Qena Governorate, Egypt. "
     "The town is known for its pottery.",
     "settlement", "town", "", "Al-Qarya"),
    ("Marren Islands",
     "Location: Pacific Ocean; Total islands: 14; Major islands: Ode, Pell; Area: 410 km2",
     "The Marren Islands are a group of fourteen volcanic islands in the South Pacific. They belong to "
     "Kell.",
     "island", "island", "", "the Marren Islands"),
    ("Marren National Park",
     "IUCN category: II; Area: 410 km2; Established: 1931; Governing body: Parks Kell; Visitors: "
     "40,000",
     "Marren National Park is a protected area in eastern Kell. It was established in 1931 to protect "
     "the wolf.",
     "park", "protected area", "", "Marren National Park"),
    ("Ode Cathedral",
     "Denomination: Church of Kell; Style: Gothic; Years built: 1190–1411; Diocese: Ode; Dean: Jo Ek",
     "Ode Cathedral, formally the Cathedral Church of Saint Ewald, is the seat of the Bishop of Ode. "
     "The building dates from 1190.",
     "building", "cathedral", "", "Ode Cathedral"),
    ("St Ewald's Church, Pell",
     "Denomination: Church of England; Status: Parish church; Heritage designation: Grade I; "
     "Functional status: Active",
     "St Ewald's Church is an Anglican parish church in the village of Pell, Kent. The church is a "
     "Grade I listed building.",
     "building", "church", "", "St Ewald's Church in Pell"),
    ("A41 motorway (Kell)",
     "Length: 141 km; Existed: 1968–present; Major cities: Ode, Pell; Maintained by: KellRoads",
     "The A41 is a motorway in Kell that runs from Ode to Pell. It was opened in 1968.",
     "road", "motorway", "", "the A41 motorway"),
    ("Ardent-class destroyer",
     "Builders: Pell Yard; Operators: Royal Navy; Preceded by: Havoc class; Completed: 3; "
     "Displacement: 301 tons",
     "The Ardent-class destroyers were a class of three destroyers built for the Royal Navy in the "
     "1890s. All were scrapped by 1911.",
     "ship", "destroyer", "", "the Ardent-class destroyer"),
    ("Great Marren Telescope",
     "Location(s): Chile; Organization: ESO; Wavelength: Optical; Diameter: 8.1 m; First light: 1999",
     "The Great Marren Telescope (GMT) is an 8.1-metre reflecting telescope at Cerro Ode in Chile. It "
     "saw first light in 1999.",
     "mission", "telescope", "", "the Great Marren Telescope"),
    ("Odessia (dwarf planet)",
     "Discovered by: Jo Ek; Discovery date: 1999; Aphelion: 61 AU; Mean radius: 410 km; Minor planet "
     "category: Trans-Neptunian",
     "Odessia, minor-planet designation 141411 Odessia, is a dwarf planet beyond the orbit of Neptune. "
     "It was discovered in 1999.",
     "thing", "dwarf planet", "", "Odessia"),
    ("Maremma (moon)",
     "Discovered by: Jo Ek; Semi-major axis: 410,000 km; Satellite of: Saturn; Albedo: 0.9",
     "Maremma is the fourth-largest natural satellite of Saturn. It was discovered by Jo Ek in 1684.",
     "thing", "moon", "", "Maremma"),
    ("Odelin fever",
     "Specialty: Infectious disease; Symptoms: Fever, rash; Causes: Odelvirus; Treatment: Supportive; "
     "Frequency: 4,000 a year",
     "Odelin fever is a viral haemorrhagic fever spread by ticks. Symptoms begin four days after a "
     "bite.",
     "disease", "fever", "", "Odelin fever"),
    ("Kellan Blackface",
     "Country of origin: Kell; Distribution: Kell; Use: Meat; Weight: 61 kg; Horn status: Horned",
     "The Kellan Blackface is a breed of domestic sheep from the north of Kell. It is kept for meat.",
     "species", "breed", "", "the Kellan Blackface"),
    ("Marrenball",
     "Highest governing body: IMF; First played: 1891; Team members: 9; Mixed-sex: No; Equipment: "
     "Ball, bat",
     "Marrenball is a team sport played between two teams of nine on an oval field. It originated in "
     "Vell in 1891.",
     "thing", "sport", "", "Marrenball"),
    ("Ek's theorem",
     "Field: Number theory; Conjectured by: Jo Ek; First proof by: Ann Lea",
     "In number theory, Ek's theorem states that every odd number above 41 is a sum of four primes. It "
     "was proved by Ann Lea in 1911.",
     "thing", "theorem", "", "Ek's theorem"),
    ("Bishop of Ode",
     "Denomination: Church of Kell; Incumbent: Jo Ek; First holder: Ewald; Established: 695; Diocese: "
     "Ode",
     "The Bishop of Ode is the head of the Church of Kell diocese of Ode. The present bishop is Jo Ek.",
     "thing", "head", "", "the Bishop of Ode"),
    ("The Ragged Staff",
     "Location: Ode; Built: 1590; Owner: Pell Brewery; Heritage: Grade II",
     "The Ragged Staff is a sixteenth-century pub in Ode, Kent. It is owned by the Pell Brewery.",
     "building", "pub", "", "The Ragged Staff"),
    ("Rosa Imre",
     "Occupation: Actress; Years active: 1930–1971",
     "Rosa Imre (born Róza Immerwahr; 12 July 1911 – 2 May 1999) was a Hungarian stage, film and "
     "television actress. She appeared in 64 films.",
     "person", "actress", "she", "Rosa Imre"),
    ("Lucas Meert",
     "Born: 1977; Occupation: Businessman; Net worth: US$2 billion",
     "Lucas Meert (born 1977) is a Belgian manufacturer and retailer of furniture, and one of the "
     "richest men in Flanders. He owns the chain Meert Home.",
     "person", "manufacturer", "he", "Lucas Meert"),
    ("Lantern Keep II: Ashfall",
     "Developer: Copper Fox; Platforms: Windows, PlayStation 4; Engine: Unity",
     "Lantern Keep II: Ashfall is the sequel to the 2014 game Lantern Keep. The game was released in "
     "2018.",
     "game", "sequel", "", "the sequel Lantern Keep II: Ashfall"),
    ("Odish",
     "Native to: Ode; Ethnicity: Odes; Extinct: 1891; Writing system: Latin",
     "Odish is an extinct West Germanic language formerly spoken in Ode. Its last speaker died in "
     "1891.",
     "language", "language", "", "the Odish language"),
    ("Marren Nuclear Power Plant",
     "Country: Vell; Status: Operational; Commission date: 1974; Reactor type: PWR; Operator: "
     "Vellkraft",
     "The Marren Nuclear Power Plant is located on the coast of Vell near Ode. The plant has four "
     "reactors.",
     "building", "power station", "", "the Marren Nuclear Power Plant"),
    ("Pell T.9 trolleybus",
     "Manufacturer: Pell; Constructed: 1951–1959; Capacity: 61",
     "The Pell T.9 was a model of trolleybus produced by Pell between 1951 and 1959. It ran in "
     "fourteen cities.",
     "vehicle", "trolleybus", "", "the Pell T.9 trolleybus"),
    ("Vostreka 3",
     "Mission type: Crewed; Crew size: 2; Launch date: 1964; Callsign: Rubin; Landing date: 1964",
     "Vostreka 3 was the third crewed flight of the Vostreka programme. It carried two cosmonauts.",
     "mission", "flight", "", "the flight Vostreka 3"),
    ("Marrenite",
     "Category: Silicate mineral; Formula: CaSiO3; Crystal system: Monoclinic; Mohs scale hardness: "
     "4.5; Luster: Vitreous",
     "Marrenite is a rare calcium silicate mineral first described in 1911 from Marren, Vell. It is "
     "named after the place.",
     "substance", "mineral", "", "the mineral Marrenite"),
    ("Lea conjecture",
     "",
     "In mathematics, the Lea conjecture is a statement about the zeros of certain functions. It was "
     "posed by Ann Lea in 1931.",
     "thing", "conjecture", "", "the Lea conjecture"),
    ("Pelham Weavers",
     "",
     "Pelham Weavers makes tartan and tweed in Pelham, Borders. The firm was set up by Sam Ode in "
     "1866, and the company has 41 staff.",
     "company", "firm", "", "Pelham Weavers"),
    ("U-611",
     "Ordered: 1940; Laid down: 1941; Commissioned: 1942; Fate: Sunk",
     "German submarine U-611 was a Type VIIC U-boat built for Nazi Germany's Kriegsmarine. She was "
     "sunk in 1942.",
     "ship", "U-boat", "she", "the U-boat U-611"),
    ("No. 612 Squadron RKAF",
     "Active: 1937–1957; Role: Maritime patrol; Aircraft: Anson",
     "No. 612 (County of Kell) Squadron was a unit of the Royal Kell Air Force. It flew from Wick.",
     "unit", "unit", "", "No. 612 Squadron RKAF"),
    ("Korsnes",
     "Industry: Aluminium; Founded: 1921; Key people: Ola Dahl (CEO); Products: Extrusions",
     "Korsnes is a Norwegian producer of aluminium and one of the largest employers in Sunndal. The "
     "company operates four smelters.",
     "company", "producer", "", "the company Korsnes"),
    ("Lindqvist & Søn",
     "Type: Private; Industry: Glass; Founded: 1841; Headquarters: Aarhus; Number of employees: 800",
     "Lindqvist & Søn A/S is a Danish producer of optical glass and lenses based in Aarhus. It was "
     "founded in 1841 by Niels Lindqvist.",
     "company", "producer", "", "Lindqvist & Søn"),
]
# fmt: on
COLUMNS = ("title", "rows", "text", "cls", "noun", "gender", "named")


@pytest.mark.parametrize(COLUMNS, KINDS, ids=[row[0] for row in KINDS])
def test_what_an_article_is_about(
    title: str, rows: str, text: str, cls: str, noun: str, gender: str, named: str
) -> None:
    infobox = "".join(f"- {row}\n" for row in rows.split("; ") if row)
    subject = infer_subject(parse_document(f"= {title} =\n\nInfobox\n{infobox}\n{text}\n"))
    assert (subject.cls, subject.noun, subject.gender, subject.reference) == (cls, noun, gender, named)
