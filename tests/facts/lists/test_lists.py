"""Lists other than rankings, as the questions they make."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.lists import extract_lists
from quiz.facts.model import Fact
from quiz.facts.subject import infer_subject
from quiz.questions.stems import RULES


def facts_of(title: str, lead: str, listed: str) -> list[Fact]:
    document = parse_document(f"= {title} =\n\n{lead}\n\n{listed}\n")
    return list(extract_lists(document, infer_subject(document)))


def told(facts: list[Fact]) -> set[tuple[str, str]]:
    return {
        (form.format_map(fact.roles), fact.answer.text)
        for fact in facts
        for form in (RULES[fact.relation].several if fact.also else RULES[fact.relation].forms)
        if "{club}" not in form or "club" in fact.roles
    }


FILM = ("Pier (2016 film)", "Pier is a 2016 film.")
ALBUM = ("Low Water", "Low Water is an album by Kim Oy.")
PERSON = ("Ada Poe", "Ada Poe was a Danish glaciologist.")
PAINTER = ("Ada Poe", "Ada Poe was a Danish painter.")
PIANIST = ("Ada Poe", "Ada Poe was a Danish pianist.")

CITY = ("Port Ansgar", "Port Ansgar is a city.")
FIRM = ("Ode Works", "Ode Works is a company.")
CLUB = ("Veltri Rovers", "Veltri Rovers is a football club.")
BRIDGE = ("Kell Bridge", "The Kell Bridge is a suspension bridge in Ode.")
AIRLINE = ("Ode Air", "Ode Air is an airline in Kell.")
PROBE = ("Tern 4", "Tern 4 was a space probe.")

WAR = ("Krag War", "The Krag War was a war between Ode and Kell.")
GAMES = ("1962 Northern Games", "The 1962 Northern Games were a multi-sport event held in Kell.")
STORM = ("Hurricane Bo", "Hurricane Bo was a tropical cyclone.")
TRIP = ("Lund expedition", "The Lund expedition was an expedition to Greenland.")
BAND = ("The Gulls", "The Gulls are a Danish rock band.")
FIGHT = ("Battle of Krag", "The Battle of Krag was a naval battle fought on 4 May 1802.")

MUSICAL = ("Krag the Musical", "Krag the Musical is a musical by Kim Oy.")
CANAL = ("Kell Canal", "The Kell Canal is a canal in Ode.")
MEMBERS = """==Members==
- Ada Poe – vocals (1991–present)
- Jo Lind – drums (1991–1993)
- Clara Holm – drums (1994–1999, 2003–2008)
- Kim Oy – drums (2009–present)"""

CASES = [
    (
        MUSICAL,
        "==Principal casts==\n- Maren Hale – Ada Poe (West End, 1987), Jo Lind (Broadway, 1989)\n"
        "- Olaf Ek – Bo Lind (West End, 1987), Jon Holm (UK tour, 1991)",
        "Who played Maren Hale in the 1989 Broadway production of the musical Krag the Musical?",
        "Jo Lind",
    ),
    (
        CANAL,
        "==Structures==\n- Ode Tunnel – 214 yards\n- Sund Locks – 9 locks, rise 71 feet\n"
        "- Kell Tunnel – 388 yards\n"
        "- Tarn Tunnel – 3,127 yards",
        "How long is the Tarn Tunnel on the Kell Canal?",
        "3,127 yards",
    ),
    (
        PIANIST,
        "==Works==\n- Piano Concerto in D, Op. 24 (1899)\n- Lake Songs, Op. 58 (1925)\n"
        "- Ballade, Op. 3 (1883)",
        "Which work by Ada Poe bears the opus number 58?",
        "Lake Songs",
    ),
    (
        FIGHT,
        "==Garrison==\n- Ostby Regiment (1,310 men) – Major Ada Poe\n"
        "- Kell Dragoons (420 men) – Major Jo Lind",
        "How many men did the Kell Dragoons have at the Battle of Krag?",
        "420",
    ),
    (
        WAR,
        "==Engagements==\n- Battle of Ode, 9 June 1843 – indecisive\n"
        "- Siege of Kell, 14 August 1843 – 3 March 1844 – Kellish victory",
        "When did the Siege of Kell begin in the Krag War?",
        "14 August 1843",
    ),
    (
        WAR,
        "==Battles==\n- Battle of Ode, 9 June 1843 – indecisive\n"
        "- Battle of Kell (5 May 1846): Kellish victory",
        "What was the outcome of the Battle of Ode in 1843, in the Krag War?",
        "indecisive",
    ),
    (
        GAMES,
        "==Medal table==\n- Kenya: 9 gold, 7 silver, 5 bronze\n- Brazil: 13 gold, 11 silver, 19 bronze\n"
        "- Norway: 4 gold, 6 silver, 8 bronze",
        "How many silver medals did Brazil win at the 1962 Northern Games?",
        "11",
    ),
    (
        STORM,
        "==Deaths by territory==\n- Haiti – 118\n- Bahamas – 27\n- Cuba – 9",
        "How many people did Hurricane Bo kill in the Bahamas?",
        "27",
    ),
    (
        TRIP,
        "==Shore party==\n- Ada Poe – physician\n- Jo Lind – geologist, second-in-command\n"
        "- Kim Oy – botanist\n"
        "- Clara Holm – cook (died 1910)",
        "Who was the botanist of the shore party of the Lund expedition?",
        "Kim Oy",
    ),
    (
        CLUB,
        "==Current squad==\n- 4 – Ada Poe, defender\n- 13 – Jo Lind, winger, captain\n"
        "- 22 – Kim Oy, goalkeeper\n"
        "- 31 – Clara Holm, defender (Norway)",
        "Which number does the winger Jo Lind wear for Veltri Rovers?",
        "13",
    ),
    (
        BAND,
        "==Members==\n- Ada Poe – vocals, guitar (1991–2008, 2015–present)\n- Jo Lind – drums (1991–1993)\n"
        "- Kim Oy – drums (1993–2008)\n- Clara Holm – trumpet (2017–present)",
        "Which of these musicians has played trumpet in the Gulls?",
        "Clara Holm",
    ),
    (BAND, MEMBERS, "Who played drums in the Gulls from 1991 to 1993?", "Jo Lind"),
    (BAND, MEMBERS, "Who has played drums in the Gulls since 2009?", "Kim Oy"),
    (
        FIRM,
        "==Chairs==\n- Ada Poe (1966–1988)\n- Jo Lind (1988–2003)\n- Kim Oy (2003–2015)\n"
        "- Clara Holm (since 2015)",
        "Until which year was Jo Lind chair of Ode Works?",
        "2003",
    ),
    (
        FIRM,
        "==Chairs==\n- Ada Poe (1966–1988)\n- Jo Lind (1988–2003)\n- Kim Oy (2003–2015)\n"
        "- Clara Holm (2015–present)",
        "Who became chair of Ode Works in 2015?",
        "Clara Holm",
    ),
    (
        FIRM,
        "==Results==\n- 2018–19 – revenue £538.2 million, 203 stores\n"
        "- 2019–20 – revenue £551.0 million, 206 stores\n"
        "- 2020–21 – revenue £699.8 million, 205 stores",
        "What was the revenue of Ode Works in 2019–20?",
        "£551.0 million",
    ),
    (
        BRIDGE,
        "==Tolls==\n- 1938: 75 cents (each way)\n- 1958: 35 cents (each way)\n"
        "- 1974: $1.50 (southbound only)",
        "What was the toll of the Kell Bridge in 1958?",
        "35 cents",
    ),
    (
        PERSON,
        "==Honours==\n- 1954: Honorary doctorate, University of Ode\n- 1962: Kell Medal",
        "Which university gave Ada Poe an honorary doctorate in 1954?",
        "University of Ode",
    ),
    (
        CITY,
        "==Notable people==\n- Jo Lind (born 1948), novelist, winner of the 2006 Kell Prize\n"
        "- Kim Oy (1901–1970), Gaelic footballer for Ode",
        "Which award did the novelist Jo Lind, of Port Ansgar, win in 2006?",
        "Kell Prize",
    ),
    (
        FIGHT,
        "==Order of battle==\n- Havbris – Captain Ada Poe\n- Calder – Commodore Jo Lind",
        "Which ship did Commodore Jo Lind command at the Battle of Krag?",
        "Calder",
    ),
    (
        FIGHT,
        "==Opposing forces==\n- 3rd Brigade (Colonel Ada Poe)\n- Ostby Hussars (Major Jo Lind)",
        "Who commanded the 3rd Brigade at the Battle of Krag?",
        "Ada Poe",
    ),
    (
        PIANIST,
        "==Works==\n- Low Tide, Op. 3 (1903)\n- Ebb (1911)",
        'In which year was "Low Tide, Op. 3" by Ada Poe composed?',
        "1903",
    ),
    (
        PAINTER,
        "==Selected works==\n- The Rope Walk (1907)\n- Low Tide (1919)",
        'In which year was "Low Tide" by Ada Poe painted?',
        "1919",
    ),
    (
        FILM,
        "==Cast==\n- Ada Poe as Maren Aldous, a glassblower\n- Kim Oy as Petra",
        "Who plays Petra in the film Pier?",
        "Kim Oy",
    ),
    (
        FILM,
        "==Cast==\n- Ada Poe as Maren\n- Kim Oy as Petra",
        "Which role does Ada Poe play in the film Pier?",
        "Maren",
    ),
    (FILM, "==Cast==\n- Ada Poe – Maren\n- Kim Oy – Petra", "Who plays Maren in the film Pier?", "Ada Poe"),
    (
        ALBUM,
        "==Personnel==\n- Kim Oy – vocals, piano\n- Jo Lind – trumpet (tracks 4 and 7)",
        "Who is credited with trumpet on the album Low Water?",
        "Jo Lind",
    ),
    (
        ALBUM,
        '==Track listing==\n- 1. "Ode" – 2:41\n- 2. "Room 9" (Oy, Lind) – 3:19\n- 3. "Ibu" – 5:03',
        'How long is the song "Room 9" on the album Low Water?',
        "3:19",
    ),
    (
        ALBUM,
        '==Track listing==\n- 1. "Ode" – 2:41\n- 2. "Room 9" – 3:19\n- 3. "Ibu" – 5:03',
        "Which song opens the album Low Water?",
        "Ode",
    ),
    (
        ALBUM,
        "==Charts==\n- UK Albums (OCC): 6\n- US Billboard 200: 71",
        "What position did the album Low Water reach on the US Billboard 200?",
        "71",
    ),
    (
        PERSON,
        "==Honors==\n- 1951 – Ode Fellowship\n- 1963 – Vega Medal",
        "Which honour did Ada Poe receive in 1963?",
        "Vega Medal",
    ),
    (
        PERSON,
        "==Honors==\n- 1951 – Ode Fellowship\n- 1963 – Vega Medal",
        "In which year did Ada Poe receive the Vega Medal?",
        "1963",
    ),
    (
        PERSON,
        "==Honors==\n- 1951 – Ode Fellowship\n- 1988 – Honorary citizen of Pécs",
        "In which year was Ada Poe made an honorary citizen of Pécs?",
        "1988",
    ),
    (
        ALBUM,
        "==Accolades==\n- 2014 – Ode Prize – Won\n- 2015 – Grammy Award for Best Art – Nominated",
        "For which award was the album Low Water nominated in 2015?",
        "Grammy Award for Best Art",
    ),
    (
        PERSON,
        "==Honours==\nKell Town\n- FAI Cup: 2016\n- Ode Shield: 2014",
        "When did Ada Poe win the FAI Cup with Kell Town?",
        "2016",
    ),
    (
        PERSON,
        "==Honours==\n- FAI Cup runner-up: 2013, 2017",
        "In which of these years was Ada Poe runner-up in the FAI Cup?",
        "2017",
    ),
    (
        PERSON,
        "==Honours==\n- FAI Cup: 2012–13, 2016–17",
        "In which of these seasons did Ada Poe win the FAI Cup?",
        "2016–17",
    ),
    (
        PERSON,
        "==Selected works==\n- Ice (1961; second edition 1972)\n- Salt (1977)",
        'When was "Ice" by Ada Poe published?',
        "1961",
    ),
    (
        PERSON,
        "==Selected works==\n- Ice (1948), memoir\n- Salt (1977)",
        "Which memoir by Ada Poe was published in 1948?",
        "Ice",
    ),
    (
        BAND,
        "==Discography==\n- Ice (1948)\n- Salt (1977)",
        "Which album by the Gulls was released in 1948?",
        "Ice",
    ),
    (
        BAND,
        "==Discography==\nSingles\n- Ice (1948)\n- Salt (1977)",
        "Which song by the Gulls was released in 1977?",
        "Salt",
    ),
    (
        PERSON,
        "==Honours==\nVeltri Rovers (as manager)\n- FAI Cup: 2016",
        "When did Ada Poe win the FAI Cup with Veltri Rovers?",
        "2016",
    ),
    (
        PERSON,
        "==Honours==\nIndividual\n- FAI Cup: 2016\n- Ode Sports Hall of Fame: 2019",
        "When was Ada Poe inducted into the Ode Sports Hall of Fame?",
        "2019",
    ),
    (
        PERSON,
        "==Books==\n- Ice (1948)\n- Salt (1977), with Kim Oy",
        "Which work did Ada Poe write with Kim Oy?",
        "Salt",
    ),
    (
        FIRM,
        "==Chief executives==\n- Kim Oy (1947–1966)\n- Jo Lind (1966–1988)",
        "Who was the chief executive of the company Ode Works from 1966 to 1988?".replace("the company ", ""),
        "Jo Lind",
    ),
    (
        PERSON,
        "==Novels==\n- Ice (Duckworth, 1914)\n- Salt (Gollancz, 1930)\n"
        "- Ode (Heinemann, 1931)\n- Ibu (Cape, 1932)",
        'Which firm published "Salt" by Ada Poe?',
        "Gollancz",
    ),
    (
        CLUB,
        "==Leading goalscorers==\n- 1st – Jo Lind, 397 goals\n- 2nd – Kim Oy, 281 goals",
        "Who is second among the leading goalscorers of Veltri Rovers?",
        "Kim Oy",
    ),
    (
        CLUB,
        "==Leading goalscorers==\n- 1st – Jo Lind, 397 goals\n- 2nd – Kim Oy, 281 goals",
        "How many goals did Jo Lind score for Veltri Rovers?",
        "397",
    ),
    (
        FIRM,
        "==Chairmen==\n- 1947–1966: Kim Oy\n- 1966–1988: Jo Lind",
        "Who was the chairman of Ode Works from 1947 to 1966?",
        "Kim Oy",
    ),
    (
        BRIDGE,
        "==Tolls==\n- 1958: 35 cents (each way)\n- 1987: $1.50\n- 1996: $2.00",
        "What was the toll of the Kell Bridge in 1996?",
        "$2.00",
    ),
    (
        FIRM,
        "==Finances==\nRevenue grew:\n- 2019: £3 million\n- 2020: £4 million\n- 2021: £6 million",
        "What was the revenue of Ode Works in 2020?",
        "£4 million",
    ),
    (
        CITY,
        "==Twin towns==\n- Mutriku, Spain (1991)\n- Timaru, New Zealand (2008)",
        "With which place was Port Ansgar twinned in 1991?",
        "Mutriku",
    ),
    (
        CITY,
        "==Twin towns==\n- Mutriku, Spain\n- Radom, Poland\n- Gera, Germany\n- Ulm, Germany",
        "With which town in Poland is Port Ansgar twinned?",
        "Radom",
    ),
    (
        CITY,
        "==Notable people==\n- Kim Oy (1888–1963), botanist\n- Jo Lind, film actress\n- Ada Poe, poet"
        "\n- Bo Ek, poet",
        "Which film actress is associated with Port Ansgar?",
        "Jo Lind",
    ),
    (
        CITY,
        "==Notable people==\n- Kim Oy (1888–1963), botanist\n- Jo Lind (born 1990), Olympic rower",
        "In which year was the Olympic rower Jo Lind, of Port Ansgar, born?",
        "1990",
    ),
    (
        PROBE,
        "==Instruments==\n- HALO – wide-angle camera, Rome (Jo Lind)\n- TIRA – thermal imager, Graz (Kim Oy)",
        "Which instrument of the space probe Tern 4 is the thermal imager?",
        "TIRA",
    ),
    (
        PROBE,
        "The payload consisted of two instruments:\n\n- Dust Counter (DUC), from the University of Graz\n"
        "- Wind Gauge, built by the Kell Observatory",
        "Which institution provided the Dust Counter of the space probe Tern 4?",
        "University of Graz",
    ),
    (
        PROBE,
        "==Backup crew==\n- Commander: Ada Poe (Denmark)\n- Flight engineer: Jo Lind (Norway)",
        "Who served as flight engineer in the backup crew of the space probe Tern 4?",
        "Jo Lind",
    ),
    (
        AIRLINE,
        "==Fleet==\nAs of May 2021 the fleet was:\n- ATR 72-600 – 8\n- Airbus A320 – 14",
        "As of May 2021, how many ATR 72-600 aircraft were in the fleet of Ode Air?",
        "8",
    ),
    (
        CITY,
        '==In culture==\n- "Farewell, Ansgar" (1930), a waltz by Kim Oy\n- The Quay (1962), film directed by'
        " Jo Lind\n- a chapter of a guidebook",
        'Who directed the film "The Quay"?',
        "Jo Lind",
    ),
    (
        CITY,
        '==In culture==\n- "Farewell, Ansgar" (1930), a waltz by Kim Oy\n- The Quay (1962), novel by Jo Lind',
        'From which year is the waltz "Farewell, Ansgar" by Kim Oy?',
        "1930",
    ),
]


@pytest.mark.parametrize(("subject", "listed", "question", "answer"), CASES, ids=[case[2] for case in CASES])
def test_a_list_makes_its_question(subject: tuple[str, str], listed: str, question: str, answer: str) -> None:
    assert (question, answer) in told(facts_of(*subject, listed))


LEFT_ALONE = [
    (MUSICAL, "==Principal casts==\n- Olaf Ek – Bo Lind (UK tour, 1991), Jon Holm (West End revival, 2008)"),
    (BAND, "==Members==\n- Jo Lind – percussion (1991–1999)\n- Kim Oy – drums (1991–1999)"),
    (BAND, "==Members==\n- Jo Lind – drums (1991–1996)\n- Kim Oy – drums (1994–1999)"),
    (FILM, "==See also==\n- Whom (2007)\n- Salt, Wire, Sleep (2011)"),
    (FILM, "==References==\n- 1st – Ada Poe, The Gull\n- 2nd – Kim Oy, The Gull"),
    (CITY, "==Shopping==\n- Bread, Butter (1999)\n- Milk, Honey (2000)"),
    (PERSON, "==Kings==\n- 1998\n- 1999"),
    (FIRM, "==Figures==\n- 2019: 3\n- 2020: 4\n- 2021: 6"),
    (FIRM, "==Chief executives==\n- Kim Oy (1947–1966; acting)\n- Jo Lind (2021–present)"),
    (FIRM, "==Board==\n- Founded: Kim Oy\n- Chairman: Jo Lind and Bo Ek"),
    (PERSON, "==Translations==\n- Salt by Jo Lind (1930)\n- Ode by Kim Oy (1931)"),
    (CLUB, "==Honours==\n- Swedish champions: 1958, 1981"),
    (AIRLINE, "==Fleet==\n- ATR 72-600 – 8\n- Airbus A320 – 14"),
    (CITY, "==In culture==\n- The Quay (1962), film by Jo Lind\n- The Pier (1963), film by Jo Lind"),
    (
        PERSON,
        "==Honours==\n===Electoral history===\n- 1961 – Kell, first count\n- 1964 – Kell, second count",
    ),
    (PERSON, "==Honours==\n- 1961 – Kell, 1,094 votes, lost\n- 1964 – Kell, 1,731 votes, won"),
    (ALBUM, "==Personnel==\n- see the booklet\n- and the label"),
]


@pytest.mark.parametrize(("subject", "listed"), LEFT_ALONE, ids=[case[1] for case in LEFT_ALONE])
def test_a_list_that_is_not_understood_is_left_alone(subject: tuple[str, str], listed: str) -> None:
    assert facts_of(*subject, listed) == []


def test_two_places_twinned_in_one_year_are_both_true() -> None:
    facts = facts_of(*CITY, "==Twin towns==\n- Timaru, New Zealand (2008)\n- Ålesund, Norway (2008)")
    assert {fact.also for fact in facts if fact.relation == "list.twin_of_year"} == {
        ("Ålesund",),
        ("Timaru",),
    }


def test_towns_of_one_country_and_people_of_one_trade_are_not_told_apart() -> None:
    towns = facts_of(*CITY, "==Twin towns==\n- Gera, Germany\n- Ulm, Germany\n- Radom, Poland")
    assert {fact.answer.text for fact in towns} == {"Radom"}
    people = facts_of(*CITY, "==Notable people==\n- Kim Oy, poet\n- Jo Lind, poet\n- Bo Ek, mayor of Ode")
    assert people == []


def test_a_nomination_is_a_near_miss_of_what_was_won() -> None:
    facts = facts_of(*ALBUM, "==Awards==\n- 2015 – Ode Prize – Won\n- 2015 – Kell Prize – Nominated")
    (won,) = [fact for fact in facts if fact.relation == "list.award"]
    assert (won.answer.text, won.also, won.near) == ("Ode Prize", (), ("Kell Prize",))


HONOURS = (
    "==Honours==\n- Gill Medal of the Lund Society (1964)\n"
    "- Grand Cross of the Order of the Wren (Iceland, 1966)\n"
    "- Kell Gold Medal, shared with Jo Lind (1976)\n- Foreign member, Royal Ode Academy (1980)"
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("From which society did Ada Poe receive the Gill Medal in 1964?", "Lund Society"),
        ("From which country did Ada Poe receive the Grand Cross of the Order of the Wren?", "Iceland"),
        ("With whom did Ada Poe share the Kell Gold Medal in 1976?", "Jo Lind"),
        ("In which year was Ada Poe made a foreign member of the Royal Ode Academy?", "1980"),
        ("In which year did Ada Poe receive the Kell Gold Medal?", "1976"),
    ],
)
def test_an_award_tells_who_gave_and_who_shared_it(question: str, answer: str) -> None:
    assert (question, answer) in told(facts_of(*PERSON, HONOURS))


def test_the_notable_have_an_occupation_in_the_tense_of_their_lives() -> None:
    people = (
        "==Notable people==\n- Kim Oy (1899–1983), painter\n- Jo Lind (born 1950), rower\n"
        "- Bo Ek, poet\n- Ada Poe, judge"
    )
    facts = told(facts_of(*CITY, people))
    assert (
        "What was the occupation of Kim Oy, of Port Ansgar?",
        "painter",
    ) in facts
    assert (
        "What is the occupation of Jo Lind, of Port Ansgar?",
        "rower",
    ) in facts


def test_a_calling_that_tells_a_nation_a_sex_or_is_two_is_no_option() -> None:
    people = (
        "==Notable people==\n- Kim Oy (1899–1983), painter\n- Jo Lind, German film actress\n"
        "- Bo Ek, poet and printer\n- Ada Poe, judge\n- Cy Dun, priest"
    )
    facts = [fact for fact in facts_of(*CITY, people) if fact.relation == "list.notable_for"]
    assert {(fact.answer.text, fact.near) for fact in facts} == {
        ("painter", ("judge",)),
        ("judge", ("painter",)),
    }


def test_a_name_with_a_stroke_is_not_read_out() -> None:
    assert not facts_of(
        *CLUB, "==Honours==\n- Kell / Ode League: champions 1954\n- Sund / Lund Cup: winners 1961"
    )


def test_the_evidence_is_the_line_without_its_dash() -> None:
    document = parse_document(
        "= Ada Poe =\n\nAda Poe was a poet.\n\n==Books==\n- Ice (1948)\n- Salt (1977)\n"
    )
    facts = extract_lists(document, infer_subject(document))
    assert {document.slice(fact.evidence) for fact in facts} == {"Ice (1948)", "Salt (1977)"}


@pytest.mark.parametrize(
    "line",
    [
        "",
        "–",
        "1st – ,",
        "[b] (1948)",
        "( – (",
        '1. "" – 0:00',
        "2014 – – Won",
        "a: 1, 2",
        "Ada Poe – drums, (1991)",
    ],
)
@pytest.mark.parametrize(
    "heading", ["Cast", "Awards", "Track listing", "Charts", "Works", "Twin towns", "Instruments", "Members"]
)
def test_hostile_lines_do_no_harm(heading: str, line: str) -> None:
    for subject in (FILM, ALBUM, BAND, PERSON, CITY, PROBE):
        facts_of(*subject, f"=={heading}==\n- {line}\n- {line}\n- x")


def test_a_line_of_absurd_length_is_passed_over() -> None:
    long = "a" + " " * 200_000 + "("
    assert facts_of(*PERSON, f"==Books==\n- {long}b\n- {long}c") == []
    assert facts_of(*FILM, f"==Top ten lists==\n- 1st – {long}b\n- 2nd – {long}c") == []


def test_a_prize_that_was_declined_is_no_prize() -> None:
    facts = facts_of(*PERSON, "==Honours==\n- 1963 – Vega Medal\n- 1973 – Ode Lectureship (declined)")
    assert {fact.answer.text for fact in facts} == {"Vega Medal", "1963"}
