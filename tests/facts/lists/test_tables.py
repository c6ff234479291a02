"""Lists that are read as tables: their headings, the cells of their lines, the questions of their columns."""

from __future__ import annotations

import pytest

from quiz.documents import Span, parse_document
from quiz.facts.lists import extract_lists
from quiz.facts.lists.columns import read_row
from quiz.facts.lists.common import Item
from quiz.facts.lists.headings import is_own, read_heading
from quiz.facts.lists.kinds import RELATIONS
from quiz.facts.model import Fact
from quiz.facts.subject import infer_subject
from quiz.facts.words import word_set
from quiz.questions.stems import render

HEADINGS = [
    ("Former rectors of the university since 1945", "rector", "the university"),
    ("List of mayors", "mayor", ""),
    ("Chief executives", "chief executive", ""),
    ("Notable faculties", "faculty", ""),
    ("Nobel laureates", "nobel laureate", ""),
    ("Chairmen (1950–1970)", "chairman", ""),
    ("Specifications (Merlin Mk. 2)", "specification", ""),
    ("Heads of department", "head of department", ""),
    ("Secretaries-general", "secretary-general", ""),
    ("1990", "", ""),
]


@pytest.mark.parametrize(("heading", "noun", "whose"), HEADINGS, ids=[case[0] for case in HEADINGS])
def test_a_heading_is_read_by_its_noun(heading: str, noun: str, whose: str) -> None:
    assert read_heading(heading) == (noun, whose)


@pytest.mark.parametrize(
    ("heading", "own"),
    [
        ("Keepers of the castle", True),
        ("Keepers of Krag Castle", True),
        ("Keepers", True),
        ("Presidents of the Friends of the castle", False),
        ("Lords of Ostby", False),
        ("Mayors of the harbour board", False),
    ],
)
def test_a_list_of_another_body_is_not_the_subjects_own(heading: str, own: bool) -> None:
    subject = infer_subject(parse_document("= Krag Castle =\n\nKrag Castle is a castle in Norland.\n"))
    assert is_own(read_heading(heading), subject) is own


LINES = [
    ("Medicine, founded 1562 – 2,940 students", " P,d–F"),
    ("1969–1983: Horst Holm", " S:P"),
    ("Ada Poe (born 1948), poet", " P(w,w"),
    ("Jo Lind (Labour), 1945–1952", " P(P,S"),
    ("Nora, soprano – Greta Holm", " P,v–P"),
    ("Best Art (Kim Oy) – Ostby Game Awards, 2019 – Won", " P(P–P,Y–r"),
    ("North face – ED1, Ada Poe and Jo Lind, 1959", " x–g,Q,Y"),
    ("Battle of Krag, June 9, 1843", " P,D"),
    ("1st – Harbour Tower, 212 m", " k–P,M"),
    ("Bo Ek, since 2004", " P,S"),
    ("", ""),
]


@pytest.mark.parametrize(("line", "skeleton"), LINES, ids=[case[0] for case in LINES])
def test_a_line_has_a_skeleton(line: str, skeleton: str) -> None:
    row = read_row(Item(line, Span(0, len(line))))
    assert row is not None
    assert row.skeleton == skeleton


UNIVERSITY = ("Ostby University", "Ostby University is a university in Ostby.")
CASTLE = ("Krag Castle", "Krag Castle is a castle in Norland.")
CITY = ("Sund", "Sund is a city in Norland.")
FIRM = ("Tamarisk", "Tamarisk is a company based in Ostby.")
CLUB = ("Ostby FC", "Ostby FC is a football club in Norland.")
LINE = ("Kell Line", "The Kell Line is a railway line in Norland.")
BREWERY = ("Gull Brewery", "Gull Brewery is a brewery in Kell.")
OPERA = ("The Fisher Girl", "The Fisher Girl is an opera in three acts by Ada Poe.")
PLANE = ("Falk 12", "The Falk 12 is a transport aircraft built in Norland.")
PEAK = ("Mount Ode", "Mount Ode is a mountain in Norland.")
POLITICIAN = ("Ada Poe", "Ada Poe was a Danish politician.")
ACTRESS = ("Ada Poe", "Ada Poe was a Danish actress.")
PAINTER = ("Ada Poe", "Ada Poe was a Danish painter.")
PARTY = ("Norland Labour Party", "The Norland Labour Party is a political party in Norland.")
GAME = ("The Gull", "The Gull is a 2014 video game.")
PRIZE = ("Ostby Prize", "The Ostby Prize is a literary award given in Norland.")
STORM = ("Hurricane Bo", "Hurricane Bo was a tropical cyclone.")
SERIES = ("Rowan Show", "Rowan Show is a British television series.")
RAIL = ("Krag rail", "The Krag rail (Gallus krag) is a species of bird.")

POLL = ("1978 Sund election", "The 1978 Sund election was a parliamentary election.")
CRASH = ("Sund Air Flight 12", "Sund Air Flight 12 was a passenger flight which crashed in 1974.")
STRIKER = ("Leif Dahl", "Leif Dahl was a Danish footballer.")

LORDS = """==Lords of Ostby==
- 1291–1315 – Olaf Ek
- 1315–1322 – Jon Holm, 1st Earl of Kell
- 1400–1421 – Bo Lind"""
RESULTS = """==Results==
- Labour – 893,241 votes (33.1%), 61 seats (−9)
- Farmers' League – 415,733 votes (15.4%), 27 seats (+3)
- Green List (new) – 132,377 votes (4.9%), 7 seats
- Others – 24,457 votes (0.9%), 0 seats"""
GOALS = """==International goals==
- 17 May 1975 – Wales, Kell Park, 2–2 (friendly)
- 29 October 1975 – Norway, Kell Park, 3–1
- June 7, 1979 – Chile, Santiago, 4–0 (friendly)"""
FACULTIES = """==Faculties==
- Theology, founded 1531 – 210 students
- Law, founded 1562 – 2,480 students
- Medicine, founded 1611 – 2,940 students
- Arts, founded 1811 – 1,940 students"""
OFFICE = """==Keepers of the castle since 1935==
- 1935–1949: Hamish Tull
- 1949–1961: Jean Aber
- 1961–1962: Will Reek (acting)
- 1962–1980: Don Strach
- 1980–1999: Ann Lee and Bo Ek (jointly)
- 1999–present: Ailsa Quarrie"""
USAGE = """==Stations==
A selection of stations, with the number of entries and exits recorded in 2022.
- Kell – 12,300
- Ostby – 9,871
- Lund – 1,255
- Sund – 100,223"""
BEERS = """==Beers==
The year is that in which the beer was introduced.
- Mild – 3.4% – 1902
- Skater – 3.7% – 2013
- Ringer – 4.1% – 1929
- Old Gull – 8.1% – 1955"""
ROLES = """==Roles==
- Marta, a fisher girl (soprano) – Greta Holm
- Jon, tenor – Olaf Berg
- The Bailiff, bass – Knut Aas
- An old woman, contralto – Inga Moen"""
RECORDINGS = """==Recordings==
- 1961 – Greta Holm, Olaf Berg, Oslo Orchestra, conductor Knut Lie, Decca
- 1977 – Ann Lee, Bo Ek, conductor Ed Ray, EMI
- 1999 – Cy Dun, Di Fox, conducted by Flo Gee, Naxos"""
AWARDS = """==Awards==
- Best Art – Nordic Game Awards, 2015 – Won
- Best Audio – Nordic Game Awards, 2015 – Nominated
- Best Debut (Kim Oy) – Falcon Prizes, 2014 – Won"""
ROUTES = """==Climbing routes==
- North Ridge – III, Ada Poe and Jo Lind, 1911
- East Face, direct – V+, Kim Oy and Leif Dahl, 1956
- West Gully – IV, Di Fox, 1990"""
GAUGES = """==Highest rainfall totals==
- 1st – 31.42 in (798 mm), Polo, Haiti
- 2nd – 24.80 in (630 mm), Seguin, Haiti
- 3rd – 19.65 in (499 mm), Kell, Cuba"""
VARIANTS = """==Variants==
- Falk 12A – initial version; 12 built
- Falk 12B – floatplane; 31 built
- Falk 12C – proposed freighter, 8 built"""
SHEET = """==Specifications (Falk 12B)==
- Length: 12.3 m
- Wingspan: 17.1 m
- Range: 1,200 km"""
VOTES = """==Electoral history==
- 1951 – Sund North, 4,123 votes, lost
- 1955 – Sund North, 5,223 votes, won
- 1959 – Kell, 6,003 votes, won"""
LAUREATES = """==Nobel laureates==
- Ada Poe – Physics, 1921
- Jo Lind – Chemistry, 1950
- Kim Oy – Peace, 1988"""

SUPPLIED = (
    "==Instruments==\n- GRIT (Grain Test) – a dust analyser (Spain)\n- TIRA – a thermal imager (Pisa, Italy)"
)
SQUAD_CLUB = ("Veltri Rovers", "Veltri Rovers is a football club.")
NATIONS = (
    "==Squad==\n- 1 – GK – Ada Poe – England\n- 2 – DF – Jo Lind – England\n- 3 – DF – Kim Oy – England\n"
    "- 5 – MF – Bo Ek – Norway (captain)"
)
HOMES = (
    "==Squad==\n- 1 – Ada Poe, goaltender, born 1991\n- 2 – Jo Lind, winger, born 1997 (Latvia)\n"
    "- 3 – Kim Oy, centre, born 1993\n- 4 – Bo Ek, winger, born 1994 (Norway)"
)
EPISODIC = ("Pier", "Pier is a television series.")
SEASONS = (
    "==Episodes==\n- Season 1 (1996–97): 22 episodes, ranked 71st\n"
    "- Season 2 (1997–98): 18 episodes, ranked 6th\n"
    "- Season 3 (1998–99): 24 episodes, ranked 9th"
)
JOYPADS = (
    "==Awards==\n- Ode Awards, Best Score – Won\n- Kell Awards, Best Plot – Won\n"
    "- Kell Awards, Best Story – Nominated"
)
CASES = [
    (UNIVERSITY, FACULTIES, "In which year was the faculty of Law of Ostby University founded?", "1562"),
    (UNIVERSITY, FACULTIES, "How many students does the faculty of Law of Ostby University have?", "2,480"),
    (
        UNIVERSITY,
        FACULTIES,
        "Which of these faculties of Ostby University has the most students?",
        "Medicine",
    ),
    (UNIVERSITY, LAUREATES, "In which year did Jo Lind, of Ostby University, receive a Nobel Prize?", "1950"),
    (
        UNIVERSITY,
        LAUREATES,
        "Which laureate of Ostby University received the Nobel Prize in Physics in 1921?",
        "Ada Poe",
    ),
    (CASTLE, OFFICE, "Who was the keeper of Krag Castle from 1935 to 1949?", "Hamish Tull"),
    (CASTLE, OFFICE, "Who became keeper of Krag Castle in 1999?", "Ailsa Quarrie"),
    (CASTLE, OFFICE, "Which of these people was keeper of Krag Castle from 1980 to 1999?", "Bo Ek"),
    (LINE, USAGE, "How many entries and exits did Lund station on the Kell Line have in 2022?", "1,255"),
    (BREWERY, BEERS, "What is the alcoholic strength of the beer Skater by Gull Brewery?", "3.7%"),
    (BREWERY, BEERS, "In which year was the beer Ringer by Gull Brewery introduced?", "1929"),
    (BREWERY, BEERS, "Which of these beers by Gull Brewery is the strongest?", "Old Gull"),
    (OPERA, ROLES, "Who created the role of Marta in the opera The Fisher Girl?", "Greta Holm"),
    (
        OPERA,
        ROLES,
        "For which voice is the role of an old woman in the opera The Fisher Girl written?",
        "contralto",
    ),
    (OPERA, RECORDINGS, "Who conducted the 1999 recording of the opera The Fisher Girl?", "Flo Gee"),
    (OPERA, RECORDINGS, "Which label issued the 1961 recording of the opera The Fisher Girl?", "Decca"),
    (
        GAME,
        AWARDS,
        "In which category did the video game The Gull win at the Nordic Game Awards in 2015?",
        "Best Art",
    ),
    (PEAK, ROUTES, 'What is the grade of the route "West Gully" on Mount Ode?', "IV"),
    (
        PEAK,
        ROUTES,
        'Who made the first ascent of the route "North Ridge" on Mount Ode with Jo Lind?',
        "Ada Poe",
    ),
    (STORM, GAUGES, "Where was the second-highest rainfall total of Hurricane Bo recorded?", "Seguin"),
    (PLANE, VARIANTS, "How many examples of the Falk 12B, a variant of the Falk 12, were built?", "31"),
    (PLANE, SHEET, "What is the wingspan of the Falk 12B?", "17.1 m"),
    (POLITICIAN, VOTES, "How many votes did Ada Poe win in Kell in 1959?", "6,003"),
    (
        PARTY,
        "==Election results==\n- 1945 – 43.1%, 76 seats\n- 1949 – 45.7%, 85 seats\n- 1953 – 46.7%, 77 seats",
        "How many seats did the Norland Labour Party win in the 1949 election?",
        "85",
    ),
    (
        CITY,
        "==Museums==\n- Sund Art Museum, founded 1902\n- Toy Museum, founded 1987\n"
        "- Sea Museum, founded 1933",
        "In which year was the Toy Museum in Sund founded?",
        "1987",
    ),
    (
        CITY,
        "==Mayors==\n- Ola Berg (Labour), 1945–1952\n- Kari Moen (Liberal), 1952–1960",
        "In which year did Kari Moen become mayor of Sund?",
        "1952",
    ),
    (
        CITY,
        "==Tallest buildings==\n- 1st – Harbour Tower, 212 m\n- 2nd – Sund Plaza, 186 m\n"
        "- 3rd – Grand Hotel, 99 m",
        "Which is the second-tallest building in Sund?",
        "Sund Plaza",
    ),
    (
        FIRM,
        "==Factories==\n- Kell – 1,200 employees\n- Sund – 340 employees\n- Lund – 210 employees",
        "How many employees does the Sund factory of the company Tamarisk have?",
        "340",
    ),
    (
        FIRM,
        "==Shareholders==\n- Krag Holdings – 34%\n- Lund Bank – 5%\n- Ode Fund – 3%\n- Others – 58%",
        "What share of the company Tamarisk does Lund Bank own?",
        "5%",
    ),
    (
        CLUB,
        "==Coaching staff==\n- Head coach: Ada Poe\n- Kit manager: Kim Oy",
        "Who is the kit manager of Ostby FC?",
        "Kim Oy",
    ),
    (
        PRIZE,
        "==Winners==\n- 1998 – Ada Poe (Norland)\n- 1999 – Jo Lind (Sweden)\n- 2000 – Kim Oy (Finland)",
        "Who won the Ostby Prize in 1999?",
        "Jo Lind",
    ),
    (
        ACTRESS,
        "==Filmography==\n- Night Ferry (1955) – as Queen Anne\n- Tide (1960) – as Mrs Holm\n"
        "- Pier (1964), as a nurse",
        'Which role did Ada Poe play in "Tide"?',
        "Mrs Holm",
    ),
    (
        ("1961 Ostby by-election", "The 1961 Ostby by-election was a by-election held on 3 May 1961."),
        "==Results==\n- Ada Poe (Labour) – 12,431 votes (43.2%)\n- Jo Lind (Liberal) – 10,200 votes (35.4%)\n"
        "- Kim Oy (Independent) – 5,120 votes (17.8%)",
        "How many votes did Jo Lind win in the 1961 Ostby by-election?",
        "10,200",
    ),
    (
        ("Leif Dahl", "Leif Dahl was a Danish racing cyclist."),
        "==Major results==\n- 1951: 1st, Tour of Norland\n- 1952: 2nd, Paris–Kell\n"
        "- 1953: 1st, Kell Grand Prix",
        "In which year did Leif Dahl win the Kell Grand Prix?",
        "1953",
    ),
    (
        GAME,
        "==Reception==\n- Edge: 8/10\n- Famitsu: 34/40\n- Metacritic: 84/100",
        "What score did Edge give the video game The Gull?",
        "8/10",
    ),
    (
        ("Treaty of Kell", "The Treaty of Kell was a peace treaty signed on 3 May 1721."),
        "==Signatories==\n- Norland – Count Ola Berg\n- Sweden – Baron Nils Aas\n- Denmark – Kari Moen",
        "Who signed the Treaty of Kell for Sweden?",
        "Baron Nils Aas",
    ),
    (
        ("The Pier", "The Pier is a 1911 painting by Ada Poe."),
        "==Provenance==\n- 1911–1920: Jo Lind, Ostby\n- 1920–1951: Kim Oy\n- 1951–present: Kell Museum",
        "Who owned the painting The Pier from 1920 to 1951?",
        "Kim Oy",
    ),
    (
        OPERA,
        "==Productions==\n- 1951 – Royal Theatre, London, directed by Jo Lind\n"
        "- 1960 – Kell Theatre, Kell, directed by Kim Oy\n- 1977 – Sund Playhouse, Sund, directed by Bo Ek",
        "Who directed the 1960 production of the opera The Fisher Girl?",
        "Kim Oy",
    ),
    (
        ("The Salt Year", "The Salt Year is a 1951 novel by Ada Poe."),
        "==Main characters==\n- Maren Holm, a pilot's widow\n- Eli Carr, the harbour master\n- Jon, a boy",
        "Which character in the novel The Salt Year is the harbour master?",
        "Eli Carr",
    ),
    (
        ("Kell National Park", "Kell National Park is a national park in Norland."),
        "==Visitors by year==\n- 2018: 412,000\n- 2019: 431,200\n- 2020: 180,330",
        "How many visitors did Kell National Park have in 2019?",
        "431,200",
    ),
    (
        ("Kell National Park", "Kell National Park is a national park in Norland."),
        "==Highest peaks==\n- Mount Ode – 2,431 m\n- Gull Peak – 2,210 m\n- Kell Top – 1,980 m",
        "How high is Gull Peak in Kell National Park?",
        "2,210 m",
    ),
    (
        ("River Ode", "The River Ode is a river in Norland."),
        "==Tributaries==\n- Kell (left), 34 km\n- Sund (right), 61 km\n- Gull (left), 12 km",
        "How long is the Sund, a tributary of the River Ode?",
        "61 km",
    ),
    (
        ("Tide", "Tide is a 2014 film directed by Ada Poe."),
        "==Box office by country==\n- Norland – $12.3 million\n- Sweden – $4.1 million\n"
        "- Denmark – $3.9 million",
        "How much did the film Tide gross in Sweden?",
        "$4.1 million",
    ),
    (
        ("Kari Moen", "Kari Moen was a Norwegian mountaineer."),
        "==First ascents==\n- 1911 – North Ridge of Mount Ode, with Jo Lind\n"
        "- 1920 – East Face of Gull Peak\n"
        "- 1931 – Kell Tower, solo",
        "In which year did Kari Moen make the first ascent of the East Face of Gull Peak?",
        "1920",
    ),
    (
        ("Kim Oy", "Kim Oy was a Danish chemist."),
        "==Positions==\n- 1940–1951: Lecturer, University of Kell\n- 1951–1970: Professor, Ostby University\n"
        "- 1970–1980: Director, Norland Institute",
        "At which institution did Kim Oy have a post from 1951 to 1970?",
        "Ostby University",
    ),
    (
        ACTRESS,
        "==Awards==\n- Falcon Medal (1961)\n- Bodil Award for Best Actress (1965)",
        "In which year did Ada Poe receive the Falcon Medal?",
        "1961",
    ),
    (
        PAINTER,
        "==Works==\n- Night Ward (1917) – Imperial War Museum, London\n"
        "- Salonika, Rain (1918) – Krag Museum, Kell",
        'Which collection holds "Salonika, Rain" by Ada Poe?',
        "Krag Museum",
    ),
    (
        SERIES,
        "==Cast==\n- Ada Poe as Maren Holm\n- Jo Lind (series 1) and Cy Dun (series 2–4) as Eli Carr\n"
        "- Kim Oy as a man in the rain\n- Bo Ek as Dr Lund",
        "Who plays Eli Carr in series 1 of the television series Rowan Show?",
        "Jo Lind",
    ),
    (
        RAIL,
        "==Subspecies==\n- G. k. minor – Poe, 1884: Nominate, found on Kell\n"
        "- G. k. major – Holm, 1929: Found on Lund",
        "Where does G. k. major, a subspecies of the Krag rail, live?",
        "Lund",
    ),
]


TWINS = """==Twin towns==
- Kell, Norland (1991)
- Lund, Sweden (2008)"""
RACES = """==Subspecies==
- G. k. minor – Poe, 1884: Found on Kell
- G. k. major – Holm, 1929: Found on Lund"""
PROBE = ("Tern 4", "Tern 4 was a space probe.")
CAMERAS = """==Instruments==
- HALO – wide-angle camera, Rome (Jo Lind)
- TIRA – a thermal imager, Graz (Kim Oy)
- DUC – a dust counter (Norway)"""
STAGED = """==Productions==
- 1951 – Royal Theatre, London, directed by Jo Lind
- 1960 – Kell Theatre, Kell, directed by Kim Oy
- 1977 – Sund Playhouse, Sund, directed by Bo Ek"""
CASES += [
    (
        CASTLE,
        LORDS,
        "Who was lord of Ostby from 1315 to 1322?",
        "Jon Holm",
    ),
    (
        CASTLE,
        LORDS,
        "Until which year was Bo Lind lord of Ostby?",
        "1421",
    ),
    (
        OPERA,
        "==Roles==\n- Nora, a widow, soprano – Greta Holm\n- Bo, tenor – Olaf Ek\n"
        "- A priest, bass – Jon Lind",
        "Which role did Greta Holm create in the opera The Fisher Girl?",
        "Nora",
    ),
    (POLL, RESULTS, "How many seats did the Farmers' League win in the 1978 Sund election?", "27"),
    (POLL, RESULTS, "What share of the vote did the Farmers' League win in the 1978 Sund election?", "15.4%"),
    (POLL, RESULTS, "How many votes did Labour win in the 1978 Sund election?", "893,241"),
    (
        CRASH,
        "==Passengers by nationality==\n- Peru – 46\n- United States: 21\n- Spain – 4",
        "How many of the passengers of Sund Air Flight 12 came from the United States?",
        "21",
    ),
    (
        STRIKER,
        GOALS,
        "When did Leif Dahl score an international goal against Wales?",
        "17 May 1975",
    ),
    (
        STRIKER,
        GOALS,
        "Against which country did Leif Dahl score an international goal on June 7, 1979?",
        "Chile",
    ),
    (
        GAME,
        AWARDS,
        "For which of these awards was the video game The Gull nominated at the Nordic Game Awards in 2015?",
        "Best Audio",
    ),
    (
        PRIZE,
        "==Venues==\n- 1998 – Ostby\n- 1999 – Kell\n- 2000 – Lund",
        "Where was the Ostby Prize held in 1999?",
        "Kell",
    ),
    (
        PRIZE,
        "==Recipients==\n- 1998 – Ada Poe\n- 1999 – Jo Lind\n- 2000 – Kim Oy",
        "Who received the Ostby Prize in 1999?",
        "Jo Lind",
    ),
    (
        UNIVERSITY,
        LAUREATES,
        "In which field did Jo Lind, of Ostby University, receive a Nobel Prize?",
        "Chemistry",
    ),
    (
        OPERA,
        RECORDINGS,
        "From which year is the recording of the opera The Fisher Girl conducted by Flo Gee?",
        "1999",
    ),
    (
        OPERA,
        STAGED,
        "At which theatre or house was the 1960 production of the opera The Fisher Girl staged?",
        "Kell Theatre",
    ),
    (PEAK, ROUTES, 'In which year was the route "West Gully" on Mount Ode first climbed?', "1990"),
    (
        RAIL,
        RACES,
        "The range of which subspecies of the Krag rail is given as Lund?",
        "G. k. major",
    ),
    (RAIL, RACES, "In which year was G. k. major, a subspecies of the Krag rail, described?", "1929"),
    (CITY, TWINS, "In which year was Sund twinned with Lund?", "2008"),
    (PROBE, CAMERAS, "What kind of instrument is HALO on the space probe Tern 4?", "wide-angle camera"),
    (
        PROBE,
        CAMERAS,
        "Who was the principal investigator of HALO, the wide-angle camera of the space probe Tern 4?",
        "Jo Lind",
    ),
    (PROBE, CAMERAS, "What kind of instrument is TIRA on the space probe Tern 4?", "thermal imager"),
    (PROBE, CAMERAS, "From which place came TIRA, the thermal imager of the space probe Tern 4?", "Graz"),
    (PROBE, SUPPLIED, "Which country supplied GRIT, the dust analyser of the space probe Tern 4?", "Spain"),
    (PROBE, SUPPLIED, "Which country supplied TIRA, the thermal imager of the space probe Tern 4?", "Italy"),
    (SQUAD_CLUB, NATIONS, "From which country does Bo Ek of Veltri Rovers come?", "Norway"),
    (SQUAD_CLUB, HOMES, "From which country does the winger Jo Lind of Veltri Rovers come?", "Latvia"),
    (EPISODIC, SEASONS, "How many episodes did season 2 of the television series Pier have?", "18"),
    (
        EPISODIC,
        SEASONS,
        "Which place did season 2 of the television series Pier reach in the television ratings?",
        "6th",
    ),
    (
        EPISODIC,
        JOYPADS,
        "In which category did the television series Pier win at the Ode Awards?",
        "Best Score",
    ),
    (
        EPISODIC,
        JOYPADS,
        "For which of these awards was the television series Pier nominated at the Kell Awards?",
        "Best Story",
    ),
]


def test_the_commonest_land_of_a_squad_is_not_asked() -> None:
    facts = asked(SQUAD_CLUB, NATIONS)
    assert "From which country does Ada Poe of Veltri Rovers come?" not in facts


def test_what_won_an_award_was_nominated_for_it_too() -> None:
    stem = "For which of these awards was the television series Pier nominated at the Kell Awards?"
    for fact in asked(EPISODIC, JOYPADS)[stem]:
        assert "Best Plot" in fact.also
        assert "Best Plot" not in fact.near


def asked(subject: tuple[str, str], listed: str) -> dict[str, list[Fact]]:
    document = parse_document(f"= {subject[0]} =\n\n{subject[1]}\n\n{listed}\n")
    found: dict[str, list[Fact]] = {}
    for fact in extract_lists(document, infer_subject(document)):
        for key in ("one", "two", "three", "four", "five", "six"):
            told = found.setdefault(render(fact, key), [])
            if fact not in told:
                told.append(fact)
    return found


@pytest.mark.parametrize(("subject", "listed", "question", "answer"), CASES, ids=[case[2] for case in CASES])
def test_a_table_makes_its_question(
    subject: tuple[str, str], listed: str, question: str, answer: str
) -> None:
    assert answer in [fact.answer.text for fact in asked(subject, listed).get(question, [])]


ELSEWHERE = word_set(
    """list.artist list.artwork list.adapter list.final_loser list.final_winner list.finisher
    list.made_number list.member list.placed list.points list.species
    list.stage_winner list.deed_year list.field_winner
    list.part_played list.people_share list.seats_held list.cabinet list.damage list.peril_toll list.supporter
    list.episode_date list.episode_of_date list.made_from
    list.made_until list.mishap_toll list.model_then list.platform_date list.premiere_year list.premiered
    list.version_date list.battle_date list.battle_end list.chart list.deaths list.fleet list.instrument
    list.instrument_maker
    list.leading list.leading_rank list.office_end list.post list.squad_number list.twin_of_year
    list.twin_there list.unit_commander list.unit_of list.unit_strength"""
)
"""What the cases of `test_lists` and `test_told_lists` ask."""


def test_every_column_of_a_table_is_asked_by_a_case() -> None:
    told = {
        fact.relation
        for subject, listed, question, _ in CASES
        for fact in asked(subject, listed).get(question, [])
    }
    assert {ask.relation for relation in RELATIONS for ask in relation.asks} - told == ELSEWHERE


LEFT_ALONE = [
    (CASTLE, "==Lords of Ostby==\n- 1291–1315 – Earls of Kell\n- 1315–1322 – Greta Holm"),
    (POLL, "==Opinion polls==\n- May 1977: Labour ahead\n- June 1977: Labour ahead\n- July 1977: level"),
    (STRIKER, "==Club goals==\n- 17 May 1975 – Kell, Sund Park, 2–2\n- 20 May 1975 – Ode, Sund Park, 2–1"),
    (
        ("Leif Dahl", "Leif Dahl was a Danish cyclist."),
        "==Results==\n- 1951: 7th, Tour of Kell\n- 1952: 2nd, Paris–Ode",
    ),
    (CLUB, "==Results==\n- Norland Cup (1951)\n- Kell Cup (1952)\n- Sund Cup (1953)"),
    (SERIES, "==Characters==\n- Maren Holm, kind and old\n- Eli Carr, seen once\n- Jo Lund, a man"),
    (CITY, "==Peaks==\n- Mount Ode – 12 km²\n- Gull Peak – 3 km²\n- Kell Top – 4 km²"),
    (CASTLE, "==Presidents of the Friends of the castle==\n- Ann Lee (1990–1999)\n- Bo Ek (1999–2010)"),
    (CASTLE, "==Notable burials==\n- Sir Hugh Ferrers (1302)\n- Lady Anne Holm (1340)\n- Bishop Carr (1411)"),
    (CASTLE, "==Owners==\n- Kell Trust (1920–1930)\n- Ostby Museum (1930–1941)"),
    (CITY, "==Parishes==\n- St Olaf (built 1190)\n- St Mary (built 1240)\n- Holy Cross (built 1871)"),
    (CITY, "==Twinning==\n- Harbour – 12\n- Old Town – 13\n- Westmark – 14"),
    (LINE, "==Stations==\n- Kell – 12,300\n- Ostby – 9,871\n- Lund – 1,255"),
    (FIRM, "==Milestones==\n- 1951: first shop\n- 1960: second shop\n- 1977: third shop"),
    (BREWERY, "==Shares==\n- Mild – 3.4%\n- Skater – 3.7%\n- Ringer – 4.1%"),
    (GAME, "==Awards==\n- Best Art – Falcon Award, 2015 – Won\n- Best Audio – Krag Award, 2015 – Nominated"),
    (POLITICIAN, "==Mayors==\n- Ola Berg, 1945–1952\n- Kari Moen, 1952–1960"),
    (
        PEAK,
        "==Geology==\n- North Ridge – III, Ada Poe, 1911\n- East Face – V, Kim Oy, 1956\n"
        "- Gully – IV, Di Fox, 1990",
    ),
]


@pytest.mark.parametrize(("subject", "listed"), LEFT_ALONE, ids=[case[1] for case in LEFT_ALONE])
def test_a_table_without_a_told_relation_is_left_alone(subject: tuple[str, str], listed: str) -> None:
    assert {question: facts for question, facts in asked(subject, listed).items() if question} == {}


def test_who_only_acted_is_neither_asked_nor_offered() -> None:
    facts = [fact for told in asked(CASTLE, OFFICE).values() for fact in told]
    assert not any("Will Reek" in (fact.answer.text, *fact.near) for fact in facts)


def test_two_who_shared_an_office_are_both_right() -> None:
    question = "Which of these people was keeper of Krag Castle from 1980 to 1999?"
    told = asked(CASTLE, OFFICE)[question]
    assert {(fact.answer.text, fact.also) for fact in told} == {
        ("Ann Lee", ("Bo Ek",)),
        ("Bo Ek", ("Ann Lee",)),
    }


def test_a_partner_is_no_wrong_option() -> None:
    question = 'Who made the first ascent of the route "North Ridge" on Mount Ode with Jo Lind?'
    assert all("Jo Lind" not in fact.near for fact in asked(PEAK, ROUTES)[question])
