"""Rows whose figures carry a date, a rival, nouns of their own or a whole, and rows true of a time."""

from __future__ import annotations

import pytest

from quiz.facts.infobox.forms import at_a_time, roughly
from quiz.facts.model import Fact
from quiz.questions.stems import RULES
from quiz.questions.stems.model import askable, fill
from tests.facts.infobox.test_shapes import facts_of

PLAYER = ("Jo Lind", "Jo Lind is an English footballer.")
BOXER = ("Kim Oy", "Kim Oy was an American boxer.")
CLUB = ("Veltri Rovers", "Veltri Rovers is a football club.")
GROUND = ("Cinder Park", "Cinder Park is a football stadium in Ode.")
SCHOOL = ("Ode University", "Ode University is a university in Kell.")
TOWN = ("Kell", "Kell is a town in Germany.")
QUAKE = ("1931 Ostby earthquake", "The 1931 Ostby earthquake struck the coast in 1931.")
SIEGE = ("Siege of Torna", "The siege of Torna was a siege of 1642.")
PARTY = ("Reed League", "The Reed League was a political party.")
BREED = ("Ode Hound", "The Ode Hound is a breed of dog.")
PEOPLE = ("Orvans", "The Orvans are an ethnic group.")
RIVER = ("Sund", "The Sund is a river.")
DAM = ("Kell Dam", "The Kell Dam is a dam on the Sund.")
LINE = ("Ode Junction railway station", "Ode Junction is a railway station in Ode, England.")
BRIDGE = ("Kell Bridge", "The Kell Bridge is a bridge in Kell.")
FILM = ("Saltmarsh", "Saltmarsh is a 2011 film directed by Kim Oy.")
GAME = ("Emberfall", "Emberfall is a video game.")
RIFLE = ("M88 Oy", "The M88 Oy was a bolt-action rifle.")
THEATRE = ("Quayside Theatre", "The Quayside Theatre is a theatre in Ode.")
CARS = ("Ode Motors", "Ode Motors is a bus operator in Kell.")
SHIP = ("SS Havbris", "SS Havbris was a cargo ship.")
PICTURE = ("Lamps", "Lamps is a 1642 painting by Kim Oy.")
ELECTION = ("1987 Kell election", "The 1987 Kell election was held in Kell.")
FIRM = ("Reed", "Reed is a British food company.")
ROAD = ("Kell Road", "Kell Road is a highway.")
CAR = ("Ode Corsair", "The Ode Corsair is a car.")
MARE = ("Lady Ash", "Lady Ash was a British racehorse and broodmare.")
GRAND_PRIX = ("2003 Sund Cup", "The 2003 Sund Cup was a motor race.")
NOVEL = ("Saltmarsh", "Saltmarsh is a 1932 novel by Kim Oy.")
SITCOM = ("Saltmarsh", "Saltmarsh is an American sitcom.")
BRANCH = ("Kell line", "The Kell line is a railway line.")
PEAK = ("Mount Ode", "Mount Ode is a mountain.")
DUO = ("Vollgrim", "Vollgrim is a Norwegian band.")
BATTER = ("Raj Oy", "Raj Oy is an Indian former cricketer.")

ROWS = [
    (CLUB, "Record attendance: 24,716 (v Kell Town, 1951)", "What is the record attendance of Veltri Rovers?",
     "24,716"),
    (CLUB, "Record attendance: 24,716 (v Kell Town, 1951)",
     "Against which club did Veltri Rovers draw its record attendance?", "Kell Town"),
    (CLUB, "Record win: 12–0 v Ode United (4 May 1904)",
     "In which year did Veltri Rovers gain its record win?",
     "1904"),
    (GROUND, "Record attendance: 43,200 (Kell v Ode, 12 June 1968)",
     "What is the record attendance at Cinder Park?", "43,200"),
    (CLUB, "Manager: Kim Oy (2011–2014)", "Who was the manager of Veltri Rovers from 2011 to 2014?",
     "Kim Oy"),
    (CLUB, "Owner: Kim Oy (51%), Reed Group (49%)", "Who owns 49% of Veltri Rovers?", "Reed Group"),
    (SCHOOL, "Academic staff: 412 (2021)", "How many academic staff did Ode University have in 2021?", "412"),
    (SCHOOL, "Budget: NOK 7.9 billion (2022)", "What was the budget of Ode University in 2022?",
     "NOK 7.9 billion"),
    (TOWN, "Mayor (2019–24): Ada Poe (SPD)", "Who was the mayor of Kell from 2019 to 2024?", "Ada Poe"),
    (TOWN, "Population (2022-12-31): 24,716", "What was the population of Kell in 2022?", "24,716"),
    (QUAKE, "Casualties: 256 dead, 1,100 injured", "How many people died in the 1931 Ostby earthquake?",
     "256"),
    (QUAKE, "Magnitude: 7.6 Mw", "What was the magnitude of the 1931 Ostby earthquake?", "7.6"),
    (SIEGE, "Strength: 34,000 besiegers, 7,800 garrison",
     "How many besiegers took part in the siege of Torna?",
     "34,000"),
    (SIEGE, "Civilian casualties: c. 1,500 killed",
     "About how many civilians were killed in the siege of Torna?", "1,500"),
    (PARTY, "House of Reeds (1923): 23 / 100",
     "How many of the 100 seats in the House of Reeds did the Reed League hold in 1923?", "23"),
    (BREED, "Height: Dogs 65–70 cm, bitches 60–65 cm", "What is the height of a female Ode Hound?",
     "60–65 cm"),
    (BREED, "Weight: 26 kg (male), 20 kg (female)", "What is the weight of a male Ode Hound?", "26 kg"),
    (PEOPLE, "Regions with significant populations: Romania (900), Hungary (210)",
     "About how many Orvans live in Romania?", "900"),
    (RIVER, "Discharge (maximum): 1,200 m³/s", "What is the maximum discharge of the Sund?", "1,200 m³/s"),
    (DAM, "Turbines: 2 × 6 MW", "How many turbines does the Kell Dam have?", "2"),
    (BRIDGE, "Traffic: 130 trains a day", "How many trains use the Kell Bridge a day?", "130"),
    (BRIDGE, "Daily traffic: 31,000 (2018)", "How many vehicles crossed the Kell Bridge a day in 2018?",
     "31,000"),
    (LINE, "Managed by: Northern Trains", "Which company operates Ode Junction railway station?",
     "Northern Trains"),
    (FILM, "Distributed by: Golem (Spain), Oy Films (France)",
     "Which company distributed the film Saltmarsh in Spain?", "Golem"),
    (GAME, "Release: Windows: 14 March 2017; Switch: 9 August 2018",
     "When was the video game Emberfall released for Switch?", "9 August 2018"),
    (RIFLE, "No. built: c. 1,095,000", "About how many of the M88 Oy were built?", "1,095,000"),
    (RIFLE, "In service: 1888–1945", "During which years was the M88 Oy in service?", "1888–1945"),
    (RIFLE, "Unit cost: 42 kronen", "What was the unit cost of the M88 Oy?", "42 kronen"),
    (THEATRE, "Rebuilt: 1912 (Frank Oy)", "When was the Quayside Theatre rebuilt?", "1912"),
    (THEATRE, "Location: Ulica Solna 4, Bochowice, Poland", "Where is the Quayside Theatre?", "Bochowice"),
    (CARS, "Fleet: 214 (May 2016)", "How many vehicles did the fleet of Ode Motors have in May 2016?", "214"),
    (BOXER, "Reach: 72 in (183 cm)", "What was the reach of Kim Oy?", "72 inches"),
    (BOXER, "Highest ranking: No. 14 (12 February 2001)", "What was the highest world ranking of Kim Oy?",
     "14"),
    (BOXER, "Career titles: 6 WTA, 4 ITF", "How many WTA titles did Kim Oy win?", "6"),
    (BATTER, "ODI debut (cap 14): 13 July 1974 v England", "When did Raj Oy make an ODI debut?",
     "13 July 1974"),
    (BATTER, "Test debut: 6 June 1974 v England", "Against which team did Raj Oy make a Test debut?",
     "England"),
    (SITCOM, "Network: NBC (1994–1997), CBS (1997–1999)",
     "On which network did the sitcom Saltmarsh air from 1994 to 1997?", "NBC"),
    (SITCOM, "Release: September 22, 1994 – May 13, 1999", "When was the sitcom Saltmarsh first broadcast?",
     "September 22, 1994"),
    (SITCOM, "No. of episodes: 108 (list of episodes)", "How many episodes does the sitcom Saltmarsh have?",
     "108"),
    (SITCOM, "Opening theme: \"Home Again\" by Jo Lind", "Which piece of music opens the sitcom Saltmarsh?",
     "Home Again"),
    (BRANCH, "Track gauge: 4 ft 8+1⁄2 in (1,435 mm) standard gauge",
     "What is the track gauge of the Kell line?", "1,435 mm"),
    (FIRM, "Key people: Eva Holm (Chair)", "Who is the chair of the company Reed?", "Eva Holm"),
    (MARE, "Dam: Rosewater", "Which mare was the dam of Lady Ash?", "Rosewater"),
    (GRAND_PRIX, "Pole position driver: Kim Oy (Dallara)",
     "Who started the 2003 Sund Cup from pole position?",
     "Kim Oy"),
    (NOVEL, "Publication date: 4 September 1932 (UK), March 1933 (US)",
     "When was the novel Saltmarsh published in the US?", "March 1933"),
    (NOVEL, "Pages: 388 pp (first edition)", "How many pages does the novel Saltmarsh have?", "388"),
    (THEATRE, "Cost: £43,000 (equivalent to £5.5 million in 2023)",
     "How much did the Quayside Theatre cost to build?",
     "£43,000"),
    (PLAYER, "Spouse: Kim Oy \u200b(m. 1975; died 2009)\u200b", "Whom did Jo Lind marry in 1975?", "Kim Oy"),
    (SHIP, "Fate: Sunk by mine, 18 December 1917", "When was SS Havbris sunk?", "18 December 1917"),
    (PICTURE, "Dimensions: 207 cm × 342 cm (81 in × 135 in)", "How wide is the painting Lamps?", "342 cm"),
    (ELECTION, "Seats won: 82 (Reed League), 54 (Greens)",
     "How many seats did the Reed League win in the 1987 Kell election?", "82"),
    (ELECTION, "Popular vote: Ada Poe (51%), Kim Oy (49%)",
     "What share of the vote did Kim Oy win in the 1987 Kell election?", "49%"),
    (TOWN, "Population Density Km2: 39.5", "What is the population density of Kell?",
     "39.5 per square kilometre"),
    (FIRM, "Founded: 1904; 119 years ago in Ode, England", "When was the company Reed founded?", "1904"),
    (ROAD, "States: Florida, Georgia", "Through which of these does Kell Road run?", "Georgia"),
    (PLAYER, "Senior career: 1966–1971 Ode Town 142 (31), 1971–1978 Kell United 211 (48)",
     "For which club did Jo Lind play from 1971 to 1978?", "Kell United"),
    (PLAYER, "Senior career: 1966–1971 Ode Town 142 (31), 1971–1978 Kell United 211 (48)",
     "How many league goals did Jo Lind score for Ode Town from 1966 to 1971?", "31"),
    (PLAYER, "Managerial career: Ode Town (1984–87), Kell United (1991–94)",
     "Which club did Jo Lind manage from 1984 to 1987?", "Ode Town"),
]  # fmt: skip

LEFT = [
    (CLUB, "Owner: Kim Oy (51%), Reed Group (49%)", "Who owns Veltri Rovers?"),
    (CAR, "Assembly: Luton, England; Melbourne, Australia", "Where was"),
    (DUO, "Past members: Kim Oy (1991–1996), Ada Lie", "Who was a member of the band Vollgrim from"),
    (PEAK, "Mountain type: Granite intrusion", "What type of volcano"),
    (SITCOM, "Network: NBC (1994–1997)", "On which network did the sitcom Saltmarsh first air from"),
    (SITCOM, "Release: September 22, 1994 – May 13, 1999", "When did the sitcom Saltmarsh come out"),
    (TOWN, "Highways: Highway 14", "What is the highway"),
    (SHIP, "Fate: Unknown", "When was"),
    (SHIP, "Fate: Sold to Ode Lines, 1911", "When was"),
    (QUAKE, "Casualties: 256 of one village, 1,100 of another", "How many people died in"),
    (SIEGE, "Strength: 3,000 men, 2,000 men", "took part in"),
    (THEATRE, "Years active: 1884–1956, 1971–present", "in operation"),
    (PLAYER, "Senior career: 1966–1971 Ode Town, later abroad", "For which club"),
    (SCHOOL, "Molar mass: 239.315 g·mol−1", "What"),
]


def told(fact: Fact) -> set[tuple[str, str]]:
    forms = fact.stems or askable(RULES[fact.relation], fact)
    return {(fill(form, fact.roles), fact.answer.text) for form in forms}


@pytest.mark.parametrize(
    ("subject", "row", "question", "answer"), ROWS, ids=[f"{r[1]} → {r[3]}" for r in ROWS]
)
def test_a_figure_is_asked_by_what_its_row_tells(
    subject: tuple[str, str], row: str, question: str, answer: str
) -> None:
    assert (question, answer) in {pair for fact in facts_of(subject, row) for pair in told(fact)}


@pytest.mark.parametrize(("subject", "row", "asked"), LEFT, ids=[row for _, row, _ in LEFT])
def test_what_a_row_does_not_tell_apart_is_left(subject: tuple[str, str], row: str, asked: str) -> None:
    assert not [
        question
        for fact in facts_of(subject, row)
        for question, _ in told(fact)
        if question.startswith(asked)
    ]


@pytest.mark.parametrize(
    ("form", "asked"),
    [
        ("Who {is} the mayor of {subject}?", "Who was the mayor of {subject} in 1990?"),
        ("How many rooms does {subject} have?", "How many rooms did {subject} have in 1990?"),
        ("Which company owns {subject}?", "Which company owned {subject} in 1990?"),
        ("In which league {does} {subject} play?", "In which league did {subject} play in 1990?"),
    ],
)
def test_a_form_is_put_into_the_past(form: str, asked: str) -> None:
    assert at_a_time((form,), "in 1990") == (asked,)


def test_what_is_told_of_the_present_by_other_words_is_not_put_into_the_past() -> None:
    assert at_a_time(("How many editions of {subject} have been held?",), "in 1990") == ()
    assert at_a_time(("At what elevation is the source of {subject}?",), "in 1990") == ()


def test_only_a_count_is_asked_for_roughly() -> None:
    assert roughly(("How many men fell?", "What was the strength?")) == ("About how many men fell?",)
