"""The subject's class, its noun, and how a question names it."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.subject import Subject, infer_subject


def subject_of(title: str, lead: str, infobox: str = "", more: str = "") -> Subject:
    return infer_subject(parse_document(f"= {title} =\n\n{infobox}\n\n{lead}\n\n{more}\n"))


LEADS = [
    (
        "Tideglass (2016 film)",
        "Tideglass is a 2016 mystery drama film directed by X.",
        "film",
        "the film Tideglass",
    ),
    (
        "Her (2013 film)",
        "Her is a 2013 American drama film written by Spike Jonze.",
        "film",
        'the film "Her"',
    ),
    ("Gone", "Gone is a 2007 thriller novel by Ada Poe.", "book", 'the novel "Gone"'),
    (
        "Nine, Ten, Rest",
        "Nine, Ten, Rest is a television series.",
        "television",
        'the television series "Nine, Ten, Rest"',
    ),
    ("1984", "1984 is a novel by G. Orwell.", "book", 'the novel "1984"'),
    ("Tall Ships", '"Tall Ships" is a song by the band Pier.', "song", 'the song "Tall Ships"'),
    ("Ours, Mostly", "Ours, Mostly is the second studio album by Pier.", "album", 'the album "Ours, Mostly"'),
    ("Skyward", "Skyward is a role-playing video game developed by Ode.", "game", "the video game Skyward"),
    (
        "Holm–Pike",
        "The Holm–Pike Company is an American manufacturer of tractors.",
        "company",
        "the manufacturer Holm–Pike",
    ),
    (
        "Hurricane Brask",
        "Hurricane Brask was the deadliest and costliest tropical cyclone of the 1984 season.",
        "event",
        "Hurricane Brask",
    ),
    ("Ostholm", "Ostholm is an inhabited island off the coast of County Kell.", "island", "Ostholm"),
    (
        "Siege of Kell",
        "The siege of Kell took place between 9 May and 21 September 1743.",
        "battle",
        "the siege of Kell",
    ),
    (
        "Salt War",
        "The Salt War was fought from 1927 to 1929 between the republics of Kell and Ode.",
        "war",
        "the Salt War",
    ),
    ("Ada Poe", "Ada B. Poe (née Lund; March 17, 1908 – 1991) was a Danish astronomer.", "person", "Ada Poe"),
    ("Jo Lind", "Jo Lind is an American singer-songwriter, actress and dancer.", "person", "Jo Lind"),
    ("Sky (singer)", "Jana Poe, known as Sky, is a singer. She loves the sky.", "person", "the singer Sky"),
    ("Kim Oy", "Kim Oy was a Danish beekeeper of note.", "person", "Kim Oy"),
    ("Port Ansgar", "Port Ansgar is a port city and municipality in Halvern.", "settlement", "Port Ansgar"),
    (
        "Reading",
        "Reading is a large town in Berkshire. People were reading there.",
        "settlement",
        "the town of Reading",
    ),
    ("Halvern", "Halvern, officially the Republic of Halvern, is a country in Europe.", "country", "Halvern"),
    ("River Trumao", "The River Trumao is a river in Chile.", "river", "the River Trumao"),
    ("Tamarisk", "Tamarisk is a Danish manufacturer of bicycles.", "company", "the manufacturer Tamarisk"),
    (
        "Ode Works Inc.",
        "Ode Works Inc. is an American technology company based in Ohio.",
        "company",
        "Ode Works Inc.",
    ),
    (
        "Battle of Sund",
        "The Battle of Sund was a naval battle fought on 3 May 1658.",
        "battle",
        "the Battle of Sund",
    ),
    ("Great Sund War", "The Great Sund War was a conflict between A and B.", "war", "the Great Sund War"),
    ("Tern 4", "Tern 4 was a robotic space probe launched by ESA.", "mission", "the space probe Tern 4"),
    ("Cassini", "Cassini was a space probe launched in 1997.", "mission", "the space probe Cassini"),
    ("RV Havbris", "The RV Havbris is a research vessel.", "ship", "the RV Havbris"),
    ("Marsh frog", "The marsh frog is a species of frog in the family Ranidae.", "species", "the marsh frog"),
    (
        "Veltri Rovers F.C.",
        "Veltri Rovers is a professional football club based in Veltri.",
        "club",
        "Veltri Rovers F.C.",
    ),
    (
        "Quayside Theatre",
        "The Quayside Theatre is a theatre in Port Ansgar.",
        "building",
        "the Quayside Theatre",
    ),
    ("Saravellian language", "Saravellian is a Romance language.", "language", "the Saravellian language"),
    ("Ode Prize", "The Ode Prize is a literary award given yearly.", "award", "the Ode Prize"),
    ("Pier", "Pier are an English rock band formed in Ode.", "band", "the band Pier"),
    ("Ode University", "Ode University is a public research university in Ode.", "school", "Ode University"),
    ("Kell Viaduct", "The Kell Viaduct is a viaduct over the River Ode.", "bridge", "the Kell Viaduct"),
    ("Kell Swift", "The Kell Swift was a biplane trainer of the 1930s.", "aircraft", "the Kell Swift"),
    ("USS Kell", "USS Kell was a minesweeper of the Navy.", "ship", "USS Kell"),
    ("Ode Zoo", "Ode Zoo is a zoo in Kell.", "park", "Ode Zoo"),
    ("Blurb", "Blurb is something else.", "thing", "Blurb"),
]


@pytest.mark.parametrize(("title", "lead", "cls", "reference"), LEADS, ids=[row[0] for row in LEADS])
def test_the_lead_gives_class_and_reference(title: str, lead: str, cls: str, reference: str) -> None:
    subject = subject_of(title, lead)
    assert (subject.cls, subject.reference) == (cls, reference)


def test_an_infobox_names_the_class_where_the_lead_does_not() -> None:
    subject = subject_of("Ode", "Ode lies by the sea.", "Infobox settlement\n- Mayor: Ada Poe")
    assert subject.cls == "settlement"


def test_the_title_of_a_person_keeps_the_leads_pronoun_where_it_is_unanimous() -> None:
    assert subject_of("Ada Poe", "Ada Poe is a poet. She won, and her poems sold.").gender == "she"
    assert subject_of("Robin Poe", "Robin Poe is a poet. She won, and he helped her.").gender == ""
    assert subject_of("Ada Poe", "Ada Poe is a poet. She won, and he helped her.").gender == "she"
    assert subject_of("Ada Poe", "Ada Poe is a poet. She won with his help.").gender == ""


def test_tense_and_number_follow_the_leads_verb() -> None:
    assert subject_of("Ada Poe", "Ada Poe was a poet.").roles()["does"] == "did"
    assert subject_of("Pier", "Pier are a rock band.").roles()["is"] == "are"


def test_a_safe_title_may_stand_alone_and_a_marked_one_may_not() -> None:
    assert subject_of("Tideglass", "Tideglass is a film.").short == "Tideglass"
    assert subject_of("Her", "Her is a film.").short == 'the film "Her"'


@pytest.mark.parametrize("text", ["", "= X =", "no title at all", "= (2016 film) =\n\n(", "= A =\n\nA is"])
def test_any_text_has_a_subject(text: str) -> None:
    assert infer_subject(parse_document(text)).reference


def test_a_type_whose_lead_puts_its_designation_within_the_name_keeps_the_article() -> None:
    text = "= Corvane Petrel =\n\nThe Corvane C.12 Petrel was a British flying boat designed by Ada Poe.\n"
    assert infer_subject(parse_document(text)).reference == "the Corvane Petrel"


def test_who_races_on_the_road_is_no_road() -> None:
    assert subject_of("Kim Oy", "Kim Oy was a Spanish road bicycle racer.").cls == "person"
    assert subject_of("Kell Road", "Kell Road is a highway in Ode.").cls == "road"


@pytest.mark.parametrize(
    ("rows", "lead", "cls"),
    [
        (
            "- Founded: 1931\n- Headquarters: Hull",
            "Tern Ode was a baker of bread. It was bought in 1988.",
            "company",
        ),
        (
            "- Industry: Equity\n- Founded: 1999",
            "Tern Ode is an asset manager. The firm is private.",
            "company",
        ),
        ("- Born: 1931\n- Died: 1988", "Tern Ode was a baker of bread. He was born in Hull.", "person"),
        ("", "Tern Ode (1931–1988) was a producer of glass and a poet.", "person"),
        ("", "Tern Ode was a producer of glass. The company was founded in 1841.", "company"),
        ("- Founded: 1861\n- Denomination: Anglican", "Tern Ode is a redundant church in Kell.", "building"),
        ("- Founded: 1861\n- Members: 41,000", "Tern Ode is a church of Kell.", "organization"),
    ],
)
def test_what_a_noun_of_two_meanings_says_is_told_by_the_rest(rows: str, lead: str, cls: str) -> None:
    assert subject_of("Tern Ode", lead, f"Infobox\n{rows}").cls == cls
