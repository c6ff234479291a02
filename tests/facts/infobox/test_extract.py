"""Infobox rows of each class of subject, as the questions they make."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.infobox import date_style, extract_infobox
from quiz.facts.model import Fact
from quiz.facts.subject import infer_subject
from quiz.questions.stems import RULES


def facts_of(title: str, lead: str, *rows: str, more: str = "") -> list[Fact]:
    infobox = "\n".join(f"- {row}" for row in rows)
    document = parse_document(f"= {title} =\n\nInfobox\n{infobox}\n\n{lead}\n\n{more}\n")
    return list(extract_infobox(document, infer_subject(document)))


def told(facts: list[Fact]) -> set[tuple[str, str]]:
    """Every form of every fact, with its answer."""
    return {
        (form.format_map(fact.roles), fact.answer.text)
        for fact in facts
        for form in (RULES[fact.relation].several if fact.also else RULES[fact.relation].forms)
        if all(
            f"{{{slot}}}" not in form or slot in fact.roles
            for slot in ("when", "years", "club", "loss", "death", "unit", "hurt")
        )
    }


FILM = ("Pier (2016 film)", "Pier is a 2016 film by Ada Poe.")
PERSON = ("Ada Poe", "Ada Poe was a Danish glaciologist.")
CITY = ("Port Ansgar", "Port Ansgar is a city in Halvern.")
COMPANY = ("Ode Works", "Ode Works is a company in Kell.")
BATTLE = ("Battle of Sund", "The Battle of Sund was a battle.")
SHIP = ("RV Havbris", "The RV Havbris is a research vessel.")
PROBE = ("Tern 4", "Tern 4 was a space probe.")
FROG = ("Marsh frog", "The marsh frog is a species of frog.")
PLAYER = ("Jo Lind", "Jo Lind is a Danish footballer.")
ALBUM = ("Low Water", "Low Water is the second studio album by Kim Oy.")
NOVEL = ("Saltmarsh", "Saltmarsh is a novel by Kim Oy.")
CLUB = ("Veltri Rovers", "Veltri Rovers is a football club.")
COLLEGE = ("Ode University", "Ode University is a university in Kell.")
STREAM = ("Kell", "The Kell is a river in Norland.")
BRIDGE = ("Kell Bridge", "The Kell Bridge is a suspension bridge in Ode.")
TOWER = ("Kell Tower", "The Kell Tower is a skyscraper in Ode.")
GAME = ("Skyward", "Skyward is a video game.")
OPERA = ("Lilith", "Lilith is an opera by Kim Oy.")
PICTURE = ("The Weavers", "The Weavers is a painting by Kim Oy.")
JOURNAL = ("Rail Notes", "Rail Notes is a monthly magazine.")
SERIES = ("Harbourmaster", "Harbourmaster is a television series.")

GAMES = ("1962 Northern Games", "The 1962 Northern Games were a multi-sport event held in Kell.")
WAR = ("Salt War", "The Salt War was a war between Kell and Ode.")

STORM = ("Hurricane Bo", "Hurricane Bo was a tropical cyclone.")
AIRLINE = ("Ode Air", "Ode Air is an airline in Kell.")

TRIP = ("Lund expedition", "The Lund expedition was an expedition to Greenland.")
CRASH = ("Ode Air Flight 12", "Ode Air Flight 12 was a scheduled passenger flight which crashed in 1974.")
POLL = ("1978 Kell election", "The 1978 Kell election was a parliamentary election.")
HORSE = ("Silver Comet", "Silver Comet was a British racehorse.")
DAM = ("Kell Dam", "The Kell Dam is a dam in Ode.")
PEAK = ("Piz Ode", "Piz Ode is a mountain in Kell.")
MUSICAL = ("Sixty Teeth", "Sixty Teeth is a musical by Kim Oy.")
CASTLE = ("Kell Castle", "Kell Castle is a castle in Ode.")
ORCHESTRA = ("Kell Philharmonic", "The Kell Philharmonic is an orchestra in Ode.")

PACT = ("Treaty of Lodva", "The Treaty of Lodva was a treaty between Kell and Ode.")
FIGHT = ("Battle of Kell", "The Battle of Kell was a battle.")
CUP = ("1996 Sund Cup", "The 1996 Sund Cup was a football tournament.")
MINISTER = ("Ada Poe", "Ada Poe was a Danish politician.")

ROWS = [
    (PACT, "Effective: 1 July 1743", "When did the Treaty of Lodva come into force?", "1 July 1743"),
    (FIGHT, "Location: Kell, Duchy of Ostmark", "Where was the Battle of Kell fought?", "Duchy of Ostmark"),
    (CUP, "Third place: Portugal", "Who finished third in the 1996 Sund Cup?", "Portugal"),
    (CUP, "Host country: Portugal", "Which country hosted the 1996 Sund Cup?", "Portugal"),
    (FROG, "Range: Vahiti, New Zealand", "In which country is the marsh frog found?", "New Zealand"),
    (COMPANY, "Founded: 17 March 1881, in Decorah, Iowa", "Where was Ode Works founded?", "Decorah"),
    (CRASH, "Crew: 9", "How many crew members were aboard Ode Air Flight 12?", "9"),
    (
        CRASH,
        "Destination: Sund Airport, Sund, Norland",
        "For which airport was Ode Air Flight 12 bound?",
        "Sund Airport",
    ),
    (
        POLL,
        "Majority: 88 seats",
        "How many seats were needed for a majority in the 1978 Kell election?",
        "88",
    ),
    (
        POLL,
        "Prime Minister before: Jo Lind (Labour)",
        "Who was prime minister before the 1978 Kell election?",
        "Jo Lind",
    ),
    (HORSE, "Trainer: Jo Lind", "Who was the trainer of Silver Comet?", "Jo Lind"),
    (DAM, "Spillways: 4", "How many spillways does the Kell Dam have?", "4"),
    (DAM, "Number of spillways: 4", "How many spillways does the Kell Dam have?", "4"),
    (PEAK, "Parent peak: Piz Bernina", "What is the parent peak of Piz Ode?", "Piz Bernina"),
    (PEAK, "Age of rock: Permian", "From which geological period is the rock of Piz Ode?", "Permian"),
    (
        MUSICAL,
        "Based on: The Bell-Ringers by Edwin Sorley",
        "Who wrote the work on which the musical Sixty Teeth is based?",
        "Edwin Sorley",
    ),
    (
        MUSICAL,
        "Place: Anvil Theatre, Ode",
        "Where was the musical Sixty Teeth first performed?",
        "Anvil Theatre",
    ),
    (CASTLE, "Built by: Sir Walter Ek", "Who built Kell Castle?", "Sir Walter Ek"),
    (CASTLE, "Built for: Olaf Ek", "For whom was Kell Castle built?", "Olaf Ek"),
    (ORCHESTRA, "Leader: Jo Lind", "Who is the leader of the Kell Philharmonic?", "Jo Lind"),
    (ORCHESTRA, "Musicians: 86", "How many musicians does the Kell Philharmonic have?", "86"),
    (GAMES, "Events: 121 in 14 sports", "How many events were held at the 1962 Northern Games?", "121"),
    (
        GAMES,
        "Athletes: 1,284 (938 men, 346 women)",
        "How many of the athletes at the 1962 Northern Games were women?",
        "346",
    ),
    (TRIP, "Shore party: 17 men", "How many men were in the shore party of the Lund expedition?", "17"),
    (
        CLUB,
        "Danish champions: 3 (1958, 1999)",
        "How many times has Veltri Rovers been Danish champions?",
        "3",
    ),
    (
        PLAYER,
        "Youth career: Kell Boys' Club",
        "For which club did Jo Lind play as a youth?",
        "Kell Boys' Club",
    ),
    (AIRLINE, "Secondary Hubs: Veltri", "Where is the secondary hub of Ode Air?", "Veltri"),
    (
        COMPANY,
        "Production Output: 6,900 tractors (2022)",
        "How many tractors did Ode Works produce in 2022?",
        "6,900",
    ),
    (PERSON, "Children: 3, including Kim Oy", "How many children did Ada Poe have?", "3"),
    (PERSON, "Resting Place: St Bo's churchyard, Kell", "Where is Ada Poe buried?", "St Bo's churchyard"),
    (PERSON, "Born: Ada Maria Poe, 1889-04-17, Wester", "When was Ada Poe born?", "April 17, 1889"),
    (PERSON, "Born: Ada Maria Poe, 1889-04-17, Wester", "Where was Ada Poe born?", "Wester"),
    (
        COMPANY,
        "Revenue: £683.4 million (2023–24)",
        "What was the revenue of Ode Works in 2023–24?",
        "£683.4 million",
    ),
    (COMPANY, "Number of employees: 6,900", "How many employees does Ode Works have?", "6,900"),
    (CITY, "Primary airport: Sund Airport", "What is the primary airport of Port Ansgar?", "Sund Airport"),
    (CLUB, "Second-in-command: Kim Oy", "Who is the second-in-command of Veltri Rovers?", "Kim Oy"),
    (STORM, "Highest winds: 140 mph (220 km/h)", "What were the highest winds of Hurricane Bo?", "140 mph"),
    (
        STORM,
        "Lowest pressure: 932 mbar (27.52 inHg)",
        "What was the lowest pressure of Hurricane Bo?",
        "932 mbar",
    ),
    (STORM, "Fatalities: 412 total", "How many people died in Hurricane Bo?", "412"),
    (STORM, "Damage: $1.94 billion", "How much damage did Hurricane Bo cause?", "$1.94 billion"),
    (BRIDGE, "County: Veltri", "In which county is the Kell Bridge?", "Veltri"),
    (
        PLAYER,
        "Senior career: Ode BK (1990–1993), SV Wester (1993–1997)",
        "For which club did Jo Lind play from 1993 to 1997?",
        "SV Wester",
    ),
    (
        WAR,
        "Date: 11 June 1927 – 4 October 1929 (2 years, 3 months, 3 weeks and 2 days)",
        "When did the Salt War begin?",
        "11 June 1927",
    ),
    (
        GAMES,
        "Athletes: 812 (600 men, 212 women)",
        "How many athletes took part in the 1962 Northern Games?",
        "812",
    ),
    (GAMES, "Opened By: Ada Poe", "Who opened the 1962 Northern Games?", "Ada Poe"),
    (GAMES, "Closing: 12 May 1962", "When did the 1962 Northern Games close?", "12 May 1962"),
    (WAR, "Date: 3 May 1843 – 2 June 1846", "When did the Salt War begin?", "3 May 1843"),
    (WAR, "Date: 3 May 1843 – 2 June 1846", "When did the Salt War end?", "2 June 1846"),
    (WAR, "Date: May 1843 – June 1846", "When did the Salt War begin?", "May 1843"),
    (WAR, "Date: 3–9 May 1843", "When did the Salt War begin?", "3 May 1843"),
    (
        FILM,
        "Released: 7 May 2016 (Ireland), 9 June 2016 (United Kingdom)",
        "When was the film Pier released in the United Kingdom?",
        "9 June 2016",
    ),
    (
        GAME,
        "Released: 7 May 2016 (Amiga, Atari ST), 9 June 2016 (Acorn)",
        "When was the video game Skyward released for Amiga and Atari ST?",
        "7 May 2016",
    ),
    (
        ALBUM,
        "Recorded: May 2012 – July 2013",
        "When did the recording of the album Low Water end?",
        "July 2013",
    ),
    (
        PERSON,
        "Party: Reform Party (1893–1901), Union Party (from 1901)",
        "To which political party did Ada Poe belong from 1893 to 1901?",
        "Reform Party",
    ),
    (PERSON, "Died: 3 May 1951 (aged 72), Sund, Norway", "Where did Ada Poe die?", "Sund"),
    (PERSON, "Died: 3 May 1951 (aged 72), Sund, Norway", "At what age did Ada Poe die?", "72"),
    (
        SHIP,
        "Owner: Blue Line (1927–1961), Grey Line (1961–1974)",
        "Who owned the RV Havbris from 1961 to 1974?",
        "Grey Line",
    ),
    (CLUB, "Capacity: 4,650 (1,120 seated)", "What is the capacity of the ground of Veltri Rovers?", "4,650"),
    (CLUB, "Founded: 1887 (as Veltri Works)", "When was Veltri Rovers founded?", "1887"),
    (
        CLUB,
        "Most Tries: Kim Oy (233)",
        "Who holds the record for the most tries for Veltri Rovers?",
        "Kim Oy",
    ),
    (PROBE, "Landing Mass: 3,480 kg", "What was the landing mass of the space probe Tern 4?", "3,480 kg"),
    (
        PROBE,
        "Mission Duration: 49 days (planned), 57 days (achieved)",
        "How long did the space probe Tern 4 last?",
        "57 days",
    ),
    (TOWER, "Electrified: 1911", "When was the Kell Tower electrified?", "1911"),
    (TOWER, "Head Gardener: Kim Oy", "Who is the head gardener of the Kell Tower?", "Kim Oy"),
    (FILM, "Director: Kim Oy", "Who directed the film Pier?", "Kim Oy"),
    (FILM, "Cinematography: Jo Lind", "Who was the cinematographer of the film Pier?", "Jo Lind"),
    (FILM, "Runtime: 131", "How long is the film Pier?", "131 minutes"),
    (FILM, "Budget: $31 million", "What was the budget of the film Pier?", "$31 million"),
    (
        FILM,
        "Producer: Jo Lind, Kim Oy",
        "Which of these people was one of the producers of the film Pier?",
        "Kim Oy",
    ),
    (SERIES, "Num Episodes: 24", "How many episodes of the television series Harbourmaster were made?", "24"),
    (ALBUM, "Label: Tin Anchor", "Which label released the album Low Water?", "Tin Anchor"),
    (NOVEL, "Author: Kim Oy", "Who wrote the novel Saltmarsh?", "Kim Oy"),
    (NOVEL, "Pages: 312", "How many pages does the novel Saltmarsh have?", "312"),
    (GAME, "Developer: Ode Works", "Which company developed the video game Skyward?", "Ode Works"),
    (GAME, "Publisher: Ode Works", "Which company published the video game Skyward?", "Ode Works"),
    (GAME, "Genre: Stealth", "What is the genre of the video game Skyward?", "stealth"),
    (
        GAME,
        "Platforms: Amiga, MS-DOS",
        "For which of these platforms was the video game Skyward released?",
        "Amiga",
    ),
    (
        SERIES,
        "Theme Music Composer: Jo Lind",
        "Who composed the theme music of the television series Harbourmaster?",
        "Jo Lind",
    ),
    (SERIES, "Num Series: 3", "How many series of the television series Harbourmaster were made?", "3"),
    (NOVEL, "Title Orig: Das Watt", "What is the original title of the novel Saltmarsh?", "Das Watt"),
    (NOVEL, "English Pub Date: 1938", "When was the novel Saltmarsh first published in English?", "1938"),
    (OPERA, "Librettist: Jo Lind", "Who wrote the libretto of the opera Lilith?", "Jo Lind"),
    (OPERA, "Premiere Location: Teatro Ode, Kell", "Where was the opera Lilith premiered?", "Teatro Ode"),
    (OPERA, "Based On: The Marsh by Jo Lind", "On which work is the opera Lilith based?", "The Marsh"),
    (PICTURE, "Museum: Kell Museum", "Which museum holds the painting The Weavers?", "Kell Museum"),
    (PICTURE, "Height Metric: 148", "How high is the painting The Weavers?", "148 cm"),
    (PICTURE, "Medium: Oil on canvas", "In what medium was the painting The Weavers made?", "oil on canvas"),
    (JOURNAL, "Frequency: Monthly", "How often is the magazine Rail Notes published?", "monthly"),
    (
        JOURNAL,
        "Firstdate: April 1972",
        "When did the first issue of the magazine Rail Notes appear?",
        "April 1972",
    ),
    (PERSON, "Birth Date: March 17, 1908", "When was Ada Poe born?", "March 17, 1908"),
    (PERSON, "Born: March 17, 1908 in Pécs, Hungary", "Where was Ada Poe born?", "Pécs"),
    (PERSON, "Spouse: Kim Oy (m. 1934; died 1943)", "Whom did Ada Poe marry in 1934?", "Kim Oy"),
    (PERSON, "Spouse: Kim Oy (m. 1934; died 1943)", "In which year did Ada Poe marry Kim Oy?", "1934"),
    (PERSON, "Awards: Ode Medal (1974)", "Which honour did Ada Poe receive in 1974?", "Ode Medal"),
    (PERSON, "Awards: Ode Medal (1974)", "In which year did Ada Poe receive the Ode Medal?", "1974"),
    (PERSON, "Alma_mater: University of Vienna", "Where did Ada Poe study?", "University of Vienna"),
    (CITY, "Area Total Km2: 1,146.2", "What is the area of Port Ansgar?", "1,146.2 km2"),
    (CITY, "Elevation M: 14", "What is the elevation of Port Ansgar?", "14 metres"),
    (
        CITY,
        "Population (2017 census): 8,214",
        "What was the population of Port Ansgar at the 2017 census?",
        "8,214",
    ),
    (CITY, "Mayor: Kim Oy", "Who is the mayor of Port Ansgar?", "Kim Oy"),
    (COMPANY, "Founded: 3 June 1947 in Kell, Halvern", "When was Ode Works founded?", "3 June 1947"),
    (COMPANY, "Founded: 3 June 1947 in Kell, Halvern", "Where was Ode Works founded?", "Kell"),
    (
        COMPANY,
        "Revenue: £412.6 million (2023)",
        "What was the revenue of Ode Works in 2023?",
        "£412.6 million",
    ),
    (COMPANY, "Num Employees: 2,940 (2023)", "How many employees did Ode Works have in 2023?", "2,940"),
    (COMPANY, "Key People: Kim Oy (CEO)", "Who is the CEO of Ode Works?", "Kim Oy"),
    (
        COMPANY,
        "Parent: Kell Group (1998–2009)",
        "Which company owned Ode Works from 1998 to 2009?",
        "Kell Group",
    ),
    (BRIDGE, "Designer: Jo Lind", "Who designed the Kell Bridge?", "Jo Lind"),
    (BRIDGE, "Design: Suspension bridge", "What type of bridge is the Kell Bridge?", "suspension bridge"),
    (
        CLUB,
        "Colours: Navy and amber",
        "Which of these is one of the official colours of Veltri Rovers?",
        "navy",
    ),
    (COLLEGE, "Nickname: Gulls", "What is the nickname of the sports teams of Ode University?", "Gulls"),
    (STREAM, "Mouth elevation: 61 m", "At what elevation is the mouth of the Kell?", "61 m"),
    (STREAM, "States: Ode, Lund", "Through which of these states does the Kell flow?", "Lund"),
    (CLUB, "Ground: Estadio Norte", "At which ground does Veltri Rovers play?", "Estadio Norte"),
    (CLUB, "Nickname: The Millers", "What is the nickname of Veltri Rovers?", "The Millers"),
    (SHIP, "Builder: Ode Works", "Which shipyard built the RV Havbris?", "Ode Works"),
    (PROBE, "Launch Mass: 2,184 kg", "What was the launch mass of the space probe Tern 4?", "2,184 kg"),
    (
        PROBE,
        "Launch Date: 14 May 2011, 03:22 UTC",
        "When was the space probe Tern 4 launched?",
        "14 May 2011",
    ),
    (FROG, "Status: VU", "What is the conservation status of the marsh frog?", "Vulnerable"),
    (
        FROG,
        "Binomial Name: Rana palustris (Poe) Lund",
        "What is the scientific name of the marsh frog?",
        "Rana palustris",
    ),
    (FROG, "Binomial Authority: (Ode, 1887)", "In which year was the marsh frog formally described?", "1887"),
    (TOWER, "Floor Count: 41", "How many floors does the Kell Tower have?", "41"),
    (TOWER, "Sculptor: Kim Oy", "Who is the sculptor of the Kell Tower?", "Kim Oy"),
    (PERSON, "Died: 4 May 1981 (aged 78), Ostby", "At what age did Ada Poe die?", "78"),
    (
        CLUB,
        "Home ground: Kell Park (capacity 6,240)",
        "What is the capacity of the ground of Veltri Rovers?",
        "6,240",
    ),
    (PLAYER, "League appearances (goals): 445 (198)", "How many league appearances did Jo Lind make?", "445"),
    (
        COMPANY,
        "Headquarters: 41 Ode Street, Port Ansgar",
        "Where is the headquarters of Ode Works?",
        "Port Ansgar",
    ),
    (BATTLE, "Date: 27–29 August 1734", "When was the Battle of Sund fought?", "27–29 August 1734"),
]


@pytest.mark.parametrize(
    ("subject", "row", "question", "answer"), ROWS, ids=[f"{r[1]} → {r[3]}" for r in ROWS]
)
def test_a_row_makes_its_question(subject: tuple[str, str], row: str, question: str, answer: str) -> None:
    assert (question, answer) in told(facts_of(*subject, row))


SILENT = [
    (FILM, "Name: Pier"),
    (FILM, "Website: www.pier.example"),
    (FILM, "Budget: unknown"),
    (FILM, "Director: TBA"),
    (COMPANY, "Revenue: £412.6 million"),
    (COMPANY, "Traded As: LSE: TMK"),
    (COMPANY, "Key People: Kim Oy"),
    (PERSON, "Birth Name: Ada Margrethe Poe"),
    (PROBE, "Mission Duration: 6 years (planned), 9 years, 4 months (achieved)"),
    (PROBE, "COSPAR ID: 2011-047A"),
    (CITY, "Mayor: Kim Oy (acting)"),
    (CITY, "Postal Code: 5390000"),
    (FROG, "Synonyms: Turdus cinereus Ode, 1887"),
    (PERSON, "Head Gardener: Kim Oy"),
    (PROBE, "Recovered By: HMS Leven"),
    (PROBE, "Regime Code: 44"),
    (WAR, "Date: 1843"),
    (FILM, "Released: 7 May 2016 (Ireland), later elsewhere"),
]


@pytest.mark.parametrize(("subject", "row"), SILENT, ids=[row[1] for row in SILENT])
def test_a_row_that_cannot_be_told_in_words_is_left_alone(subject: tuple[str, str], row: str) -> None:
    assert facts_of(*subject, row) == []


def test_every_other_true_value_of_a_list_stands_beside_the_answer() -> None:
    (first, *_) = facts_of(*FILM, "Producer: Kim Oy, Jo Lind, J. R. Hollowell Jr.")
    assert (first.answer.text, first.also) == ("Kim Oy", ("Jo Lind", "J. R. Hollowell Jr."))


def test_the_evidence_is_the_row_without_its_dash() -> None:
    document = parse_document("= Pier =\n\nInfobox\n- Director: Kim Oy\n\nPier is a film.\n")
    (fact,) = extract_infobox(document, infer_subject(document))
    assert document.slice(fact.evidence) == "Director: Kim Oy"


def test_paired_rows_are_read_together_and_quoted_together() -> None:
    facts = facts_of(*CITY, "Subdivision Type1: Province", "Subdivision Name1: Huen")
    assert ("In which province is Port Ansgar?", "Huen") in told(facts)
    facts = facts_of(*CITY, "Population Total: 8,214", "Population As Of: 2017 census")
    assert ("What was the population of Port Ansgar at the 2017 census?", "8,214") in told(facts)
    facts = facts_of(*CITY, "Established Title: First mentioned", "Established Date: 1247")
    assert ("When was Port Ansgar first mentioned in writing?", "1247") in told(facts)


def test_a_release_date_is_left_out_where_the_prose_tells_others() -> None:
    row = "Released: 2016-09-08"
    assert told(facts_of(*FILM, row)) >= {("When was the film Pier released?", "September 8, 2016")}
    assert facts_of(*FILM, row, more="It was released in Halvern on 4 November 2016.") == []


def test_dates_are_written_as_the_prose_writes_them() -> None:
    assert date_style(parse_document("= A =\n\nOn 4 November 2016 and 5 May 2017.")) == "dmy"
    assert date_style(parse_document("= A =\n\nOn November 4, 2016.")) == "mdy"


CAREER = (
    "Years1: 2004–2008",
    "Clubs1: Hammarvik IF",
    "Caps1: 87",
    "Goals1: 6",
    "Years2: 2008–2013",
    "Clubs2: NAC Terhorst",
    "Caps2: 141",
    "Goals2: 0",
    "Years3: 2011",
    "Clubs3: → Real Balmaseda (loan)",
    "Years4: 2023–",
    "Clubs4: Kell Town",
)


def test_numbered_rows_of_a_career_belong_together() -> None:
    questions = told(facts_of(*PLAYER, *CAREER))
    assert ("For which club did Jo Lind play from 2004 to 2008?", "Hammarvik IF") in questions
    assert ("How many league goals did Jo Lind score for Hammarvik IF from 2004 to 2008?", "6") in questions
    assert ("To which club was Jo Lind lent in 2011?", "Real Balmaseda") in questions
    assert not any("Kell Town" in answer or answer == "0" for _, answer in questions)


def test_a_club_of_the_same_years_is_true_too() -> None:
    facts = facts_of(*PLAYER, *CAREER)
    (fact,) = [f for f in facts if f.answer.text == "NAC Terhorst"]
    assert fact.also == ("Real Balmaseda",)
    assert "Hammarvik IF" in fact.near


def test_a_figure_that_the_prose_calls_into_question_is_not_asked() -> None:
    prose = "The league appearances for Terhorst are given as 141 by one body but as 142 by the club."
    facts = facts_of(*PLAYER, *CAREER, more=prose)
    assert "87" in {fact.answer.text for fact in facts}
    assert "141" not in {fact.answer.text for fact in facts}


def test_the_sides_of_a_battle_are_kept_apart() -> None:
    facts = facts_of(
        *BATTLE,
        "Combatant1: Kingdom of Arvania, Tessaly",
        "Combatant2: Lorne",
        "Commander1: Kim Oy",
        "Commander2: Jo Lind",
        "Strength1: 41,000 men, 68 guns",
        "Units Involved1: 52 battalions",
        "Casualties1: 3 ships captured, 4 ships sunk, 12 guns lost, 2 carriers damaged",
        "Casualties2: 11,000–14,500 killed, 3,200 captured",
    )
    questions = told(facts)
    assert (
        "Who commanded on the side of the Kingdom of Arvania in the Battle of Sund?",
        "Kim Oy",
    ) in questions
    assert (
        "How many guns did the Kingdom of Arvania and its allies have in the Battle of Sund?",
        "68",
    ) in questions
    assert (
        "How many battalions did the Kingdom of Arvania and its allies have in the Battle of Sund?",
        "52",
    ) in questions
    assert (
        "How many guns did the Kingdom of Arvania and its allies lose in the Battle of Sund?",
        "12",
    ) in questions
    assert not any("carriers" in question or "ship" in question for question, _ in questions)
    assert (
        "How many people on the side of Lorne were captured in the Battle of Sund?",
        "3,200",
    ) in questions
    assert not any("14,500" in answer for _, answer in questions)
    (commander,) = [fact for fact in facts if fact.answer.text == "Jo Lind"]
    assert commander.near == ("Kim Oy",)


def test_a_fallen_commander_is_named_without_the_sign_of_it() -> None:
    facts = facts_of(*BATTLE, "Combatant1: Lorne", "Commander1: Kim Oy †, Jo Lind (POW)")
    assert {"Kim Oy", "Jo Lind"} <= {fact.answer.text for fact in facts}


def test_a_war_begins_and_ends_where_its_row_of_dates_does() -> None:
    war = ("Sund War", "The Sund War was a war between Arvania and Lorne.")
    questions = told(facts_of(*war, "Date: 3 May 1866 – 17 February 1868", "Strength1: 9,000"))
    assert ("When did the Sund War begin?", "3 May 1866") in questions
    assert ("When did the Sund War end?", "17 February 1868") in questions
    assert not told(facts_of(*war, "Date: 1866 or 1867 – about 1868"))


def test_a_ruler_reigned_between_two_others() -> None:
    ruler = ("Olav II of Sund", "Olav II was King of Sund.")
    reign = ("Reign: 12 March 1347 – 30 September 1381", "Predecessor: Kim I", "Successor: Ada Poe")
    questions = told(facts_of(*ruler, *reign))
    assert ("When did the reign of Olav II of Sund begin?", "12 March 1347") in questions
    assert ("Who reigned immediately after Olav II of Sund?", "Ada Poe") in questions
    assert not any("office" in question for question, _ in questions)


def test_the_best_known_works_of_a_painter_are_paintings() -> None:
    painter = ("Ada Poe", "Ada Poe was a Danish painter.")
    (fact,) = facts_of(*painter, "Notable Works: The Rope Walk (1907)")
    assert fact.answer.fine == "painting"


def test_a_burial_place_is_what_its_name_tells() -> None:
    person = ("Ada Poe", "Ada Poe was a Danish chemist.")
    fines = {
        name: fact.answer.fine
        for name in ("Ostby Cathedral", "Prazeres")
        for fact in facts_of(*person, f"Burial Place: {name}")
    }
    assert fines == {"Ostby Cathedral": "cathedral", "Prazeres": "cemetery"}


def test_a_lone_trade_is_written_small_and_a_people_large() -> None:
    person = ("Ada Poe", "Ada Poe was a Danish chemist.")
    facts = facts_of(*person, "Occupation: Chemist", "Fields: Organic chemistry")
    assert {fact.answer.text for fact in facts} == {"chemist", "organic chemistry"}
    assert {f.answer.text for f in facts_of(*person, "Fields: African history")} == {"African history"}


def test_an_answer_that_the_subjects_name_gives_away_is_not_asked() -> None:
    assert facts_of("Ada Brandvold", "Ada Brandvold was a poet.", "Known For: Brandvold layer") == []


def test_every_relation_of_the_tables_has_a_stem() -> None:
    assert all(rule.forms for rule in RULES.values())


@pytest.mark.parametrize("value", ["[b]x[/]", "\x1b[31mred", ",,,", "(((", '"', "–", "→", "1,", "  ;", "٣٤"])
def test_hostile_values_do_no_harm(value: str) -> None:
    for row in ("Director", "Runtime", "Released", "Clubs1", "Population Total", "Awards", "Key People"):
        facts_of(*FILM, f"{row}: {value}", f"Years1: {value}")
        facts_of(*PLAYER, f"{row}: {value}", f"Years1: {value}")
        facts_of(*CITY, f"{row}: {value}", f"Population As Of: {value}")


def test_a_value_of_absurd_length_is_passed_over() -> None:
    assert facts_of(*FILM, "Director: " + "Ada Poe, " * 20_000) == []


def test_a_name_that_begins_small_does_not_make_the_first_one_small() -> None:
    found = facts_of(*GAME, "Platforms: Windows, PlayStation 4, iOS")
    assert {"Windows", "iOS"} <= {fact.answer.text for fact in found}
