"""Rows by the shape of their values: ranges, two tallies in one, a size among words, a country at the end."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.infobox import extract_infobox
from quiz.facts.model import Fact
from quiz.facts.subject import infer_subject
from quiz.questions.stems import RULES
from quiz.questions.stems.model import slots

PLAYER = ("Jo Lind", "Jo Lind is a Danish footballer.")
FROG = ("Marsh frog", "The marsh frog is a species of frog.")
SCHOOL = ("Ode University", "Ode University is a university in Kell.")
CLUB = ("Veltri Rovers", "Veltri Rovers is a football club.")
TREK = ("Lomax expedition", "The Lomax expedition was an expedition to Greenland.")
NOVEL = ("Saltmarsh", "Saltmarsh is a novel by Kim Oy.")
PLANE = ("Kell Swift", "The Kell Swift was a biplane trainer of the 1930s.")
SHIP = ("SS Havbris", "SS Havbris was a cargo ship.")
ISLE = ("Isla Perdomo", "Isla Perdomo is an island.")
LAKE = ("Lake Orrin", "Lake Orrin is a glacial lake.")
PEAK = ("Veil Peak", "Veil Peak is a mountain.")
KEEP = ("Burg Ostrach", "Burg Ostrach is a ruined castle.")
SIEGE = ("Siege of Torna", "The siege of Torna was a siege of 1642.")
PAINTER = ("Kim Oy", "Kim Oy was a Danish painter.")
LINE = ("Kell Valley line", "The Kell Valley line is a railway line.")

ROWS = [
    (PLAYER, "League appearances (goals): 312 (41)", "How many league goals did Jo Lind score in all?", "41"),
    (PLAYER, "International caps (tries): 23 (4)", "How many international caps did Jo Lind win?", "23"),
    (PLAYER, "International caps (tries): 23 (4)", "How many international tries did Jo Lind score?", "4"),
    (PLAYER, "Test wickets: 301", "How many Test wickets did Jo Lind take?", "301"),
    (FROG, "Weight: 2.1–3.6 kg", "What is the weight of the marsh frog?", "2.1–3.6 kg"),
    (FROG, "Gestation: 30 to 34 days", "How long is the gestation of the marsh frog?", "30 to 34 days"),
    (FROG, "Lifespan: about 14 years", "What is the lifespan of the marsh frog?", "about 14 years"),
    (SCHOOL, "Campus: Suburban, 120 acres", "How large is the campus of Ode University?", "120 acres"),
    (SCHOOL, "Location: Boise, Idaho, United States", "In which country is Ode University?", "United States"),
    (CLUB, "Location: Leith, Scotland", "In which country is Veltri Rovers based?", "Scotland"),
    (CLUB, "Top scorer: Angus Petrie (311)", "Who is the top scorer in the history of Veltri Rovers?",
     "Angus Petrie"),
    (TREK, "Departed: 12 June 1903", "When did the Lomax expedition depart?", "12 June 1903"),
    (TREK, "Returned: 4 May 1905", "When did the Lomax expedition return?", "4 May 1905"),
    (NOVEL, "Awards: Kerrigan Prize (1988)", "Which award did the novel Saltmarsh win in 1988?",
     "Kerrigan Prize"),
    (PLANE, "Primary users: Royal Air Force, Irish Air Corps", "Which of these used the Kell Swift?",
     "Irish Air Corps"),
    (PLANE, "Produced: 1935–1941", "When was the Kell Swift produced?", "1935–1941"),
    (SHIP, "Tonnage: 7,412 GRT", "What was the tonnage of SS Havbris?", "7,412 GRT"),
    (ISLE, "Languages: Spanish", "Which language is spoken on Isla Perdomo?", "Spanish"),
    (LAKE, "Max. depth: 71 m (233 ft)", "How deep is Lake Orrin at its deepest?", "71 m"),
    (PEAK, "First ascent: 1915 by Ada Poe and Jo Lind", "When was Veil Peak first climbed?", "1915"),
    (PEAK, "First ascent: 1915 by Ada Poe and Jo Lind",
     "Which of these people was one of the first to climb Veil Peak?",
     "Jo Lind"),
    (KEEP, "Built: 1240–1262", "During which years was Burg Ostrach built?", "1240–1262"),
    (KEEP, "Built: 1262", "When was Burg Ostrach completed?", "1262"),
    (SIEGE, "Ottoman strength: 12,000 men, 40 guns",
     "How many guns did the Ottoman side have in the siege of Torna?", "40"),
    (SIEGE, "Ottoman commander: Hasan Pasha", "Who was the Ottoman commander at the siege of Torna?",
     "Hasan Pasha"),
    (SIEGE, "Defending losses: 3,900 killed, wounded or captured",
     "How many casualties did the defending side suffer in the siege of Torna?", "3,900"),
    (FROG, "Range: Bhutan, Nepal", "In which of these countries is the marsh frog found?", "Nepal"),
    (FROG, "Described by: Oldfield Thomas, 1911", "Who first described the marsh frog?", "Oldfield Thomas"),
    (PAINTER, "Teachers: Ada Poe", "Who taught Kim Oy?", "Ada Poe"),
    (PAINTER, "Cause of death: Typhus", "What was the cause of the death of Kim Oy?", "typhus"),
    (LINE, "Termini: Ashcombe, Tissing", "Which of these is a terminus of the Kell Valley line?", "Tissing"),
]  # fmt: skip

LEFT = [
    (FROG, "Lifespan: over 14 years"),
    (FROG, "Weight: up to 4 kg"),
    (PLAYER, "Height (boots): tall (41)"),
    (CLUB, "Location: Leith, the old port"),
    (CLUB, "Location: Scotland, Ireland"),
    (SCHOOL, "Campus: Urban"),
    (SCHOOL, "Campus: 120 acres, 30 hectares"),
    (TREK, "Departed: in the spring"),
    (SIEGE, "Estimated losses: 3,900"),
    (FROG, "Range: Bhutan, the lower valleys"),
]


def facts_of(subject: tuple[str, str], *rows: str) -> list[Fact]:
    infobox = "\n".join(f"- {row}" for row in rows)
    document = parse_document(f"= {subject[0]} =\n\nInfobox\n{infobox}\n\n{subject[1]}\n")
    return list(extract_infobox(document, infer_subject(document)))


def told(fact: Fact) -> set[tuple[str, str]]:
    rule = RULES[fact.relation]
    roles = {"when": "", "years": "", **fact.roles}
    forms = [form for form in (*rule.forms, *rule.several) if slots(form) <= roles.keys()]
    return {(form.format_map(roles), fact.answer.text) for form in forms}


@pytest.mark.parametrize(("subject", "row", "question", "answer"), ROWS)
def test_a_row_of_that_shape_is_asked(subject: tuple[str, str], row: str, question: str, answer: str) -> None:
    assert (question, answer) in {one for fact in facts_of(subject, row) for one in told(fact)}


@pytest.mark.parametrize(("subject", "row"), LEFT)
def test_a_row_that_tells_less_is_left(subject: tuple[str, str], row: str) -> None:
    assert not facts_of(subject, row)


def test_the_country_of_a_place_gives_way_to_a_row_of_its_own() -> None:
    facts = facts_of(SCHOOL, "Location: Kell, Ireland", "Country: United Kingdom")
    assert [fact.answer.text for fact in facts if "country" in fact.relation] == ["United Kingdom"]
