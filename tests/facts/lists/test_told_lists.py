"""Lists that tell themselves: by the line above them, by what their cells are, in any order."""

from __future__ import annotations

import pytest

from quiz.documents import Span, parse_document
from quiz.facts.lists import extract_lists
from quiz.facts.lists.columns import read_row
from quiz.facts.lists.common import Item
from quiz.facts.lists.headings import read_intro
from quiz.facts.subject import infer_subject
from quiz.questions.stems import render

INTROS = [
    ("The firm was led by the following presidents:", ["president"]),
    ("Its history is long. Principal models included:", ["model"]),
    ("The principal units of the garrison were as follows.", ["unit"]),
    ("Among the best-known paintings are:", ["painting"]),
    ("The order has five grades:", ["grade"]),
    ("The house passed to several families:", ["family"]),
    ("The following various managers have served:", ["manager"]),
    ("The lake contains some 120 islands; the largest are:", []),
    ("Presidents come and go.", []),
    ("It is listed below in order of size.", []),
]


@pytest.mark.parametrize(("intro", "nouns"), INTROS, ids=[case[0] for case in INTROS])
def test_the_line_above_a_list_names_what_its_lines_are(intro: str, nouns: list[str]) -> None:
    assert [told.noun for told in read_intro(intro)] == nouns


ROWS = [
    ("1891–1904 Ada Poe", " S–P"),
    ("1999 Sund Open", " Y–P"),
    ("The Pier by Ada Poe (1861)", " NyP(Y"),
    ("The Pier, directed by Ada Poe", " N,c"),
    ("Sund – 46 dead", " P–z"),
    ("Kell Dock – filled in 1965", " P–d"),
    ("Tern – sold to Norland 1946", " P–d"),
    ("Heron – launched 4 May 1934", " P–d"),
]


@pytest.mark.parametrize(("line", "skeleton"), ROWS, ids=[case[0] for case in ROWS])
def test_years_before_names_makers_tolls_and_deeds_are_cells(line: str, skeleton: str) -> None:
    row = read_row(Item(line, Span(0, len(line))))
    assert row is not None and row.skeleton == skeleton


FIRM = ("Tamarisk", "Tamarisk is a company based in Ostby.")
MAKER = ("Krag & Holm", "Krag & Holm was a manufacturer of motorcycles in Norland.")
CLUB = ("Ostby FC", "Ostby FC is a football club in Norland.")
LINE = ("Kell Line", "The Kell Line is a railway line in Norland.")
RAIL = ("Krag rail", "The Krag rail (Gallus krag) is a species of bird.")
STORM = ("Hurricane Bo", "Hurricane Bo was a tropical cyclone.")
BATTLE = ("Battle of Kell", "The Battle of Kell was a battle fought in 1703 between Norland and Sund.")
PEAK = ("Mount Ode", "Mount Ode is a mountain in Norland.")
STAGE = ("Kell Theatre", "Kell Theatre is an opera house in Sund.")
GALLERY = ("Sund Gallery", "Sund Gallery is an art museum in Sund.")
PIT = ("Ode Colliery", "Ode Colliery was a coal mine near Sund.")
GAME = ("The Gull", "The Gull is a 2014 video game.")
CODE = ("Quill", "Quill is a programming language created by Ada Poe.")
SERIES = ("Rowan Show", "Rowan Show is a British television series.")
POLITICIAN = ("Ada Poe", "Ada Poe was a Danish politician.")
DOCKS = ("Sund Docks", "Sund Docks are a dock complex in Norland.")
POLL = ("1978 Sund election", "The 1978 Sund election was a parliamentary election.")
CITY = ("Sund", "Sund is a city in Norland.")
SHIP = ("HMS Tern", "HMS Tern was a corvette of the Norland Navy.")
GAOL = ("Ode Prison", "Ode Prison was a prison in Norland.")
SCHOOL = ("Kell School of Art", "Kell School of Art is an art school in Sund.")
VOLCANO = ("Mount Bo", "Mount Bo is a volcano in Norland.")
STUDIO = ("Gull Games", "Gull Games is a video game developer based in Sund.")
ALBUM = ("Low Water", "Low Water is a 1984 album by Ada Poe.")
RIVER = ("River Ode", "The River Ode is a river in Norland.")
WINGS = """==Buildings==
- Main Building – architect Jo Lind, 1899
- Ode Wing – designed by Kim Oy, built 1964 by Krag & Sons
- Bo Tower – architect Leif Dahl, built 2014 by Holm"""
RUNWAYS = "==Runways==\n- 09L/27R – 3,600 m, asphalt\n- 18/36 – 1,410 m, gravel\n- 04/22 – 900 m, grass"
MODELS = """==Products==

Principal models included:

- K12 – light motorcycle, 1921–1926
- K20 Sport – sidecar machine, 1924–1931
- Falke 250 – scooter, 1955–1967"""
FORCES = """==Opposing forces==

The principal units were as follows.

- Regiment of Ode – Colonel Jon Lind, 1,450 men
- White Hussars – Captain Bo Ek, 820 men
- Kell Militia – Major Kim Oy, 300 men"""
SHIPS = """==Order of battle==
- Dauntless, 74 guns, 12 killed
- Vigilant, 64 guns, 31 killed
- Swiftsure, 50 guns, 8 killed"""
PAIRS = """==Distribution==

A survey of 2015 recorded the following numbers of breeding pairs:

- Cape Ode – 2,310
- Isle of Kell – 640
- Gulf of Sund – 185"""
ASKED = [
    (
        FIRM,
        "==Leadership==\n\nThe company was led by the following presidents:\n\n- Ada Poe – 1904–1911\n"
        "- Jo Lind – 1911–1913",
        "Who was the president of the company Tamarisk from 1904 to 1911?",
        "Ada Poe",
    ),
    (
        FIRM,
        "==Directors==\n- 1904–1911 Ada Poe\n- 1911–1913 Jo Lind",
        "In which year did Jo Lind become director of the company Tamarisk?",
        "1911",
    ),
    (MAKER, MODELS, "Which scooter did Krag & Holm make from 1955 to 1967?", "Falke 250"),
    (MAKER, MODELS, "In which year did Krag & Holm begin to make the K20 Sport?", "1924"),
    (MAKER, MODELS, "Until which year did Krag & Holm make the K12?", "1926"),
    (BATTLE, FORCES, "Who commanded the White Hussars at the Battle of Kell?", "Bo Ek"),
    (BATTLE, FORCES, "How many men did the Regiment of Ode have at the Battle of Kell?", "1,450"),
    (BATTLE, SHIPS, "How many guns did the ship Vigilant have at the Battle of Kell?", "64"),
    (
        BATTLE,
        SHIPS,
        "How many men aboard the ship Dauntless were killed at the Battle of Kell?",
        "12",
    ),
    (RAIL, PAIRS, "How many breeding pairs of the Krag rail were counted on Isle of Kell in 2015?", "640"),
    (
        RAIL,
        "==Records==\n- Kell Valley – first seen 1876\n- Lake Ode – last seen 1901\n- Ode Hills – rare",
        "In which year was the Krag rail last seen in Lake Ode?",
        "1901",
    ),
    (
        STORM,
        "==Impact==\n- Cuba – 46 dead\n- Haiti – 112 dead\n- Bahamas – 4 dead",
        "How many people were killed in the Bahamas during Hurricane Bo?",
        "4",
    ),
    (
        CLUB,
        "==Records==\n\nMost caps:\n\n- Ola Berg – 112\n- Bo Ek – 98\n- Kim Oy – 87",
        "How many caps did Bo Ek win for Ostby FC?",
        "98",
    ),
    (
        DOCKS,
        "==Docks==\n- Albert Dock – opened 1846, 7.5 acres\n- Krag Dock – opened 1821, 4.2 acres\n"
        "- Ode Dock – opened 1859, 17 acres\n- Salt Dock – opened 1753, filled in 1965",
        "Which dock of Sund Docks was opened in 1821?",
        "Krag Dock",
    ),
    (
        LINE,
        "==Engineering works==\n- Ode Viaduct – 14 arches, 310 m\n- Kell Tunnel – 1,204 m",
        "How long is the Ode Viaduct on the Kell Line?",
        "310 m",
    ),
    (
        ("Sund Airport", "Sund Airport is an airport in Norland."),
        RUNWAYS,
        "How long is runway 18/36 at Sund Airport?",
        "1,410 m",
    ),
    (
        PEAK,
        "==Glaciers==\n- Ode Glacier – 6.1 km², north flank\n- Krag Glacier – 0.8 km², south flank",
        "What is the area of Krag Glacier on Mount Ode?",
        "0.8 km²",
    ),
    (
        STAGE,
        "==Premieres==\n- La Sirena by Bo Ek (1874)\n- Flora by Ada Poe (1889)\n- Undine by Kim Oy (1902)",
        'Whose work "La Sirena" was first performed at Kell Theatre in 1874?',
        "Bo Ek",
    ),
    (
        STAGE,
        "==Premieres==\n- 1874 – La Sirena, Bo Ek\n- 1889 – Flora, Ada Poe\n- 1902 – Undine, Kim Oy",
        'In which year was "Undine" by Kim Oy first performed at Kell Theatre?',
        "1902",
    ),
    (
        GALLERY,
        "==Highlights==\n\nAmong the best-known paintings are:\n\n- The Pier, Jo Lind, 1638\n"
        "- Night Ward, Kim Oy, 1571\n- Three Sisters, Bo Ek, 1906",
        'Which artist made "Night Ward", a work at Sund Gallery?',
        "Kim Oy",
    ),
    (
        GALLERY,
        "==Paintings==\n- Jo Lind, The Pier (1638)\n- Kim Oy, Undine (1571)\n- Bo Ek, Three Sisters (1906)",
        "Which work by Bo Ek belongs to Sund Gallery?",
        "Three Sisters",
    ),
    (
        PIT,
        "==Accidents==\n- 12 March 1861 – an explosion, 53 killed\n- 1887 – shaft collapse, 4 dead\n"
        "- 24 July 1912 – underground fire, 19 killed",
        "How many people were killed in the shaft collapse at Ode Colliery in 1887?",
        "4",
    ),
    (
        GAME,
        "==Release==\n- Windows – 14 April 2009\n- Linux – 2 May 2009\n- iOS – 7 July 2012",
        "When was the video game The Gull released for iOS?",
        "7 July 2012",
    ),
    (
        CODE,
        "==Release history==\n- 1.0 – 4 March 2003\n- 1.5 – 22 October 2005\n- 2.0 – 16 June 2009",
        "When was version 1.5 of the programming language Quill released?",
        "22 October 2005",
    ),
    (
        SERIES,
        '==Episodes==\n- "Slack Water" – 12 September 1982\n- "The Pilot" – 19 September 1982\n'
        '- "Salvage" – 3 October 1982',
        "Which episode of the television series Rowan Show was first broadcast on 3 October 1982?",
        "Salvage",
    ),
    (
        SERIES,
        '==Episodes==\n- "Slack Water" – 12 September 1982\n- "The Pilot" – 19 September 1982\n'
        '- "Salvage" – 3 October 1982',
        'When was the episode "The Pilot" of the television series Rowan Show first broadcast?',
        "19 September 1982",
    ),
    (
        CLUB,
        "==Sponsors==\n- 1982–1985: Baxter Paints\n- 1985–1991: Ode Gas\n- 1991–1998: Krag Beers",
        "Which was the sponsor of Ostby FC from 1985 to 1991?",
        "Ode Gas",
    ),
    (
        SHIP,
        "==Commanding officers==\n- Lieutenant Jo Lind (July 1941 – May 1943)\n"
        "- Lieutenant Kim Oy (May 1943 – March 1946)",
        "Who was the commanding officer of HMS Tern from July 1941 to May 1943?",
        "Lieutenant Jo Lind",
    ),
    (
        FIRM,
        "==Chairmen==\n- Ada Poe – 1936 to 1963\n- Jo Lind – 1963 to 1970",
        "Until which year was Ada Poe chairman of the company Tamarisk?",
        "1963",
    ),
    (
        GAOL,
        "==Notable inmates==\n- Jo Lind (1841–1899), forger\n- Kim Oy (1872–1931), spy",
        "In which year was the spy Kim Oy, held in Ode Prison, born?",
        "1872",
    ),
    (SCHOOL, WINGS, "Who was the architect of the Main Building of Kell School of Art?", "Jo Lind"),
    (SCHOOL, WINGS, "By whom was the Ode Wing of Kell School of Art designed?", "Kim Oy"),
    (SCHOOL, WINGS, "By whom was Bo Tower of Kell School of Art built?", "Holm"),
    (
        VOLCANO,
        "==Eruptions==\n- 1792 – VEI 3, 41 deaths\n- 1851 – 1,120 dead\n- 1902 – VEI 4, 318 deaths",
        "How many people were killed in the 1851 eruption of Mount Bo?",
        "1,120",
    ),
    (
        STORM,
        "==Damage by country==\n- Cuba – $41 million\n- Haiti – $9.5 million\n- Norland – $2 million",
        "How much damage did Hurricane Bo cause in Haiti?",
        "$9.5 million",
    ),
    (
        STUDIO,
        "==Games developed==\n- Tidepool – 2001, Windows\n- Emberline – 2014, PlayStation 4",
        'In which year was the game "Tidepool" by Gull Games released?',
        "2001",
    ),
    (
        ALBUM,
        "==Personnel==\n- Ada Poe – vocals\n- Jo Lind – producer\n- Kim Oy – drums",
        "Who is credited as producer on the album Low Water?",
        "Jo Lind",
    ),
    (
        RIVER,
        "==Tributaries==\n- Kell Creek – left, 9 miles (14 km)\n- Bo – right, 31 miles (50 km), Sund",
        "How long is Kell Creek, a tributary of the River Ode?",
        "9 miles",
    ),
    (
        ("Ann Lee", "Ann Lee is a British actress."),
        "==Filmography==\n- 1994 – The Ferry – Nurse\n- 1997 – Pier – Mary Dunn\n- 2001 – Tide – Flora Vale",
        'Which role did Ann Lee play in "Pier"?',
        "Mary Dunn",
    ),
    (
        ("Sund Marathon", "The Sund Marathon is an annual competition held in Norland."),
        "==Women's winners==\n- 2010: Ada Poe (KEN), 2:29:41\n- 2011: Ann Lee\n- 2012: Flo Gee (NOR)",
        "Who won the women's race of the Sund Marathon in 2011?",
        "Ann Lee",
    ),
    (
        ("Ode Palace", "Ode Palace is a palace in Norland."),
        "==Timeline==\n- 1411: work began\n- 1631: damaged by fire\n- 1921: opened as a museum",
        "In which year was Ode Palace damaged by fire?",
        "1631",
    ),
    (
        ("Norland", "Norland is a country in Europe."),
        "==Prime ministers==\n- Jo Lind – 3 March 1979 – 12 May 1984\n- Kim Oy – 12 May 1984 – 7 June 1992",
        "Who was the prime minister of Norland from 3 March 1979 to 12 May 1984?",
        "Jo Lind",
    ),
    (
        ("Ada Poe", "Ada Poe was a Danish painter."),
        "==Works==\n- Night Ward, 1917, Krag Museum\n- Salonika, 1918",
        'In which year was "Night Ward" by Ada Poe painted?',
        "1917",
    ),
    (
        ("Ada Poe", "Ada Poe was a Danish novelist."),
        "==Novels==\n- 1917: Night Ward\n- 1918: Salonika",
        "Which novel by Ada Poe was published in 1918?",
        "Salonika",
    ),
    (
        ("Ode Park", "Ode Park is an amusement park in Norland."),
        "==Rides==\n- Thunder Run – roller coaster, opened 1988\n- Log Flume – water ride\n- Bo – carousel",
        "What kind of ride is Thunder Run in Ode Park?",
        "roller coaster",
    ),
    (
        ("Sund", "Sund is a city in Norland."),
        "==Demographics==\n\nEthnic groups in 2011:\n\n- Danish – 71.2%\n- Roman – 14.8%\n- Other – 14%",
        "What percentage of the population of Sund is Danish?",
        "71.2%",
    ),
    (
        ("Norland Senate", "The Norland Senate is the upper house of the Norland council."),
        "==Composition==\n- Labour Party – 28\n- Liberal Party – 19\n- Vacant – 1",
        "How many seats does the Labour Party hold in the Norland Senate?",
        "28",
    ),
    (
        ("1972 Norland Cup", "The 1972 Norland Cup was an ice hockey tournament."),
        "==Final table==\n- 1. Kell – 45 points\n- 2. Sund – 41 points\n- 3. Ode (holders) – 32 points",
        "Which side finished second in the 1972 Norland Cup?",
        "Sund",
    ),
    (
        ("1972 Norland Cup", "The 1972 Norland Cup was an ice hockey tournament."),
        "==Final table==\n- 1. Kell – 45 points\n- 2. Sund – 41 points\n- 3. Ode (holders) – 32 points",
        "How many points did Ode win in the 1972 Norland Cup?",
        "32",
    ),
    (
        ("Tour of Sund", "The Tour of Sund is a cycling race held in Norland."),
        "==Stages==\n- Stage 1 – Kell to Ode, 182 km – Jo Lind\n- Stage 2 – Ode to Bo, 91 km – Kim Oy\n"
        "- Stage 3 – Bo, 12 km (time trial) – Leif Dahl",
        "Who won stage 2 of the Tour of Sund?",
        "Kim Oy",
    ),
    (
        ("Krag", "Krag is a genus of birds."),
        "==Species==\n- Krag major – greater krag\n- Krag minor, lesser krag\n- Krag niger (black krag)",
        "What is the common name of K. minor, a species of Krag?",
        "lesser krag",
    ),
    (
        ("The Salt Year", "The Salt Year is a 1951 novel by Ada Poe."),
        "==Adaptations==\n- 1956: film directed by Jo Lind\n- 1961: radio play by Kim Oy",
        "Who wrote the 1961 radio play adaptation of the novel The Salt Year?",
        "Kim Oy",
    ),
    (
        CITY,
        "==Notable people==\n- Ada Poe – botanist and collector\n- Jo Lind – chemist\n- Kim Oy – rower\n"
        "- Bo Ek – painter",
        "Which botanist and collector is associated with Sund?",
        "Ada Poe",
    ),
    (
        ("Norland Cup", "The Norland Cup is an annual ice hockey competition."),
        "==Finals==\n- 1990 – Kell 4–2 Sund\n- 1991 – Ode 3–1 Kell\n- 1992 – Bo 5–4 (a.e.t.) Sund",
        "Who won the Norland Cup in 1991?",
        "Ode",
    ),
    (
        ("Norland Cup", "The Norland Cup is an annual ice hockey competition."),
        "==Finals==\n- 1990 – Kell 4–2 Sund\n- 1991 – Ode 3–1 Kell\n- 1992 – Bo 5–4 (a.e.t.) Sund",
        "Whom did Bo beat to win the Norland Cup in 1992?",
        "Sund",
    ),
    (
        ("1971 Tour of Sund", "The 1971 Tour of Sund was a cycling race held in Norland."),
        "==General classification==\n- 1. Jo Lind (NOR) – 41:22:10\n- 2. Kim Oy (SWE) – + 1:12\n"
        "- 3. Bo Ek – + 2:04",
        "Who finished second in the 1971 Tour of Sund?",
        "Kim Oy",
    ),
    (
        MAKER,
        "==Models==\n- Krag 8 (1906–1910), 1,120 built\n- Krag 12 (1910–1914), 2,340 built\n- Bo (1924)\n"
        "- Krag Six (1929–1935), 410 built",
        "How many of the Krag 12 did Krag & Holm build?",
        "2,340",
    ),
    (
        ("Ode Expedition", "The Ode Expedition was an expedition of 1866."),
        "==Members==\n- Jo Lind – leader, died 1866\n- Kim Oy – naturalist\n- Bo Ek – surveyor",
        "Who was the naturalist of the Ode Expedition?",
        "Kim Oy",
    ),
    (
        CLUB,
        "==Grounds==\n- Mill Lane (1904–1921)\n- Sund Park (1921–1958)\n- Kell Arena (1958–2004)",
        "Which was the ground of Ostby FC from 1921 to 1958?",
        "Sund Park",
    ),
    (
        ("Tern-class destroyer", "The Tern class was a class of destroyers built in Norland."),
        "==Ships==\n- Tern – launched 4 May 1934\n- Gull – launched 2 August 1934, scrapped 1947",
        "In which year was the ship Gull of the Tern class scrapped?",
        "1947",
    ),
    (
        MAKER,
        "==Locomotive classes==\n- Class A – 2-4-0, 1846, 12 built\n- Class D – 0-6-0, 1861, 58 built",
        "How many examples of Class D of Krag & Holm were built?",
        "58",
    ),
    (
        ("Sund Derby", "The Sund Derby is a horse race in Norland."),
        "==Winners==\n- 1998: Dream Maker (J. Lind)\n- 1999: Montjoy (K. Oy)\n- 2000: Galilee (B. Ek)",
        "Who won the Sund Derby in 1999?",
        "Montjoy",
    ),
    (
        POLL,
        "==Candidates==\n- Jo Lind (Labour), incumbent – 612,440 votes\n- Kim Oy (Liberal) – 587,102 votes\n"
        "- Bo Ek (Green) – 14,090 votes",
        "How many votes did Jo Lind win in the 1978 Sund election?",
        "612,440",
    ),
    (
        POLITICIAN,
        "==Awards==\n- 1958 – Silver Oar for Best Play, for Tide\n- 1969 – Ode Award, for Pier (nominated)",
        "Which honour did Ada Poe receive in 1958?",
        "Silver Oar for Best Play",
    ),
    (
        POLITICIAN,
        "==Cabinet==\n- Minister of Finance – Jo Lind\n- Minister of War – General Kim Oy\n"
        "- Minister of Justice – Bo Ek",
        "Who was minister of war in the cabinet of Ada Poe?",
        "General Kim Oy",
    ),
]


def asked(subject: tuple[str, str], listed: str) -> dict[str, list[str]]:
    document = parse_document(f"= {subject[0]} =\n\n{subject[1]}\n\n{listed}\n")
    found: dict[str, list[str]] = {}
    for fact in extract_lists(document, infer_subject(document)):
        for key in ("one", "two", "three", "four", "five", "six"):
            found.setdefault(render(fact, key), []).append(fact.answer.text)
    return {question: answers for question, answers in found.items() if question}


@pytest.mark.parametrize(("subject", "listed", "question", "answer"), ASKED, ids=[case[2] for case in ASKED])
def test_a_list_that_tells_itself_is_asked(
    subject: tuple[str, str], listed: str, question: str, answer: str
) -> None:
    assert answer in asked(subject, listed).get(question, [])


SILENT = [
    (FIRM, "==Milestones==\n- Krag – 1904\n- Ode – 1911\n- Sund – 1913"),
    (
        FIRM,
        "==Leadership==\n\nIt had its ups and downs:\n\n- Ada Poe – 1904–1911\n- Jo Lind – 1911–1913",
    ),
    (STORM, "==Impact==\n- Bus 12 – built 1904\n- Ode Bridge – built 1911\n- Kell Mill – rebuilt 1913"),
    (RAIL, "==Predators==\n- Krag cat – introduced 1904\n- Stoat – 12 ribs\n- Ode rat – 40 teeth"),
    (DOCKS, "==Docks==\n- Albert Dock – planned 2031\n- Krag Dock – proposed 2030\n- Ode Dock – 12 weeks"),
    (("Ann Lee", "Ann Lee is a British actress."), "==Films==\n- Tide (1994)\n- Pier (1997)\n- Ferry (2001)"),
    (("Kell", "Kell is a county in Norland."), "==Counts==\n- Elisabeth (1254–1279)\n- Margaret (1279–1300)"),
    (
        ("Tressite", "Tressite is a mineral."),
        "==Localities==\n- Ode Mine – found 1904\n- Kell Mine – seen 1911",
    ),
    (
        ("Fire of Sund", "The Fire of Sund was a fire in 1731."),
        "==Buildings destroyed==\n- Ode Church – built 1304\n- Kell Bridge – built 1512",
    ),
    (PEAK, "==Weather==\n- Spring – 12 m\n- Autumn – 11 m\n- Winter – 13 m"),
    (PIT, "==Accidents==\n- 1861 – fire, nobody hurt\n- 1887 – flood, two hurt\n- 1912 – fire, no deaths"),
]


@pytest.mark.parametrize(("subject", "listed"), SILENT, ids=[case[1] for case in SILENT])
def test_a_list_whose_cells_tell_nothing_is_left_alone(subject: tuple[str, str], listed: str) -> None:
    assert asked(subject, listed) == {}
