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
    ("Harriet Olm",
     "Born: 1870; Died: 1944; Occupation: Brewer, banker",
     "Harriet Olm (1870–1944) was an English brewer and the first woman to run a bank in Kent. She "
     "inherited the brewery from her father.",
     "person", "brewer", "she", "Harriet Olm"),
    ("Old Ruddock",
     "Born: 1820; Died: 1899",
     "William Ruddock, better known as Old Ruddock, was an English poacher, gamekeeper and storyteller "
     "from Norfolk. He is the subject of several ballads.",
     "person", "poacher", "he", "Old Ruddock"),
    ("Kwame Asante-Dey",
     "Title: Grandmaster; Peak rating: 2604",
     "Kwame Asante-Dey is a Ghanaian chess grandmaster. He became a grandmaster in 2011.",
     "person", "grandmaster", "he", "Kwame Asante-Dey"),
    ("Saint Ewald",
     "Feast: 3 October; Venerated in: Catholic Church",
     "Saint Ewald was an Anglo-Saxon missionary martyred in Saxony about 695. He is the patron of "
     "Westphalia.",
     "person", "missionary", "he", "Saint Ewald"),
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
    ("Meridian Software Group",
     "Type: Public; Industry: Software; Revenue: US$900 million; Headquarters: Austin, Texas",
     "Meridian Software Group, Inc. is an American developer and publisher of accounting software. Its "
     "products are used in 60 countries.",
     "company", "developer", "", "Meridian Software Group"),
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
    ("Parliament of Kell",
     "Legislature type: Bicameral; Houses: Senate, Assembly; Seats: 180; Voting system: STV",
     "The Parliament of Kell is the bicameral legislature of Kell. It meets in Ode.",
     "organization", "legislature", "", "the Parliament of Kell"),
    ("Red Lantern Brigade",
     "Leaders: Jo Ek; Dates of operation: 1969–1984; Ideology: Maoism; Active regions: Kell",
     "The Red Lantern Brigade was a far-left militant group active in Kell from 1969 to 1984. It "
     "carried out 41 bombings.",
     "organization", "group", "", "the Red Lantern Brigade"),
    ("Sisters of the Lantern",
     "Type: Religious institute; Founder: Ann Lea; Formation: 1841; Membership: 411",
     "The Sisters of the Lantern are a Catholic religious congregation of women founded in Ode in "
     "1841. They run fourteen schools.",
     "organization", "congregation", "", "the Sisters of the Lantern"),
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
    ("Girl with a Heron",
     "Artist: Jo Ek; Year: 1664; Medium: Oil on canvas; Dimensions: 44 cm × 39 cm; Location: Ode "
     "Museum",
     "Girl with a Heron (Dutch: Meisje met de reiger) is an oil painting by Dutch Golden Age painter "
     "Jo Ek, dated c. 1664. It hangs in Ode.",
     "artwork", "painting", "", "the painting Girl with a Heron"),
    ("Tidewater Elegies",
     "Author: Jo Ek; Published: 1922; Lines: 434",
     "Tidewater Elegies is a collection of ten poems by the German poet Jo Ek. It was begun in 1912.",
     "book", "collection", "", "the collection Tidewater Elegies"),
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
    ("Ode Exposition of 1888",
     "BIE-class: Universal; Area: 40 ha; Visitors: 2 million; Countries: 14",
     "The Ode Exposition of 1888 was a world's fair held in Ode, Kell. It attracted two million "
     "visitors.",
     "event", "world's fair", "", "the Ode Exposition of 1888"),
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
    ("Saanu",
     "Regions with significant populations: Kell; Population: 3,000",
     "The Saanu are a nomadic people native to the high plains of Kell. They number about 3,000.",
     "thing", "people", "", "the Saanu"),
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
    ("Grotte de Marren",
     "Location: Vell; Length: 4,100 m; Discovery: 1911; Geology: Limestone",
     "The Grotte de Marren is a cave in southern Vell known for its prehistoric paintings. It was "
     "discovered in 1911.",
     "thing", "cave", "", "the Grotte de Marren"),
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
    ("Vega (barque)",
     "Builder: Ode; Launched: 1872; Sail plan: Barque; Length: 43 m",
     "Vega was a Swedish whaling barque built in Ode in 1872. The ship was used by the Brink "
     "Expedition.",
     "ship", "barque", "", "the barque Vega"),
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
    ("Odium",
     "Atomic number: 141; Group: 3; Melting point: 1,041 °C; Crystal structure: hcp; Discovery: 1911",
     "Odium is a chemical element; it has symbol Od and atomic number 141. It is a soft, silvery "
     "metal.",
     "substance", "element", "", "the element Odium"),
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
    ("Odic alphabet",
     "Script type: Alphabet; Creator: Jo Ek; Time period: 1841–present; Direction: Left-to-right; "
     "Languages: Odish",
     "The Odic alphabet is a writing system devised by Jo Ek in 1841 for the Odish language. It has 31 "
     "letters.",
     "thing", "writing system", "", "the Odic alphabet"),
    ("Bishop of Ode",
     "Denomination: Church of Kell; Incumbent: Jo Ek; First holder: Ewald; Established: 695; Diocese: "
     "Ode",
     "The Bishop of Ode is the head of the Church of Kell diocese of Ode. The present bishop is Jo Ek.",
     "thing", "head", "", "the Bishop of Ode"),
    ("Marren Hoard",
     "Material: Silver; Created: c. 880; Discovered: 1991; Present location: Ode Museum",
     "The Marren Hoard is a collection of 411 silver coins found at Marren in 1991. It is now in the "
     "Ode Museum.",
     "thing", "hoard", "", "the Marren Hoard"),
    ("The Ragged Staff",
     "Location: Ode; Built: 1590; Owner: Pell Brewery; Heritage: Grade II",
     "The Ragged Staff is a sixteenth-century pub in Ode, Kent. It is owned by the Pell Brewery.",
     "building", "pub", "", "The Ragged Staff"),
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
