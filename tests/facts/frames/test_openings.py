"""What the opening sentence tells of anything of its kind: read, and not read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.model import Fact
from quiz.questions.stems import RULES, render

Asked = Callable[[str, str], list[Fact]]

READ = [
    (
        "Low Harbour",
        "Low Harbour is a novel by the Irish writer Maeve Corcoran, first published in 1957 by Sund Press.",
        {
            "Who wrote the novel Low Harbour?": "Maeve Corcoran",
            "In what year was the novel Low Harbour first published?": "1957",
        },
    ),
    (
        "Lilith",
        "Lilith is an opera in four acts by Heinrich Vogler to a German libretto by Emil Rautenberg.",
        {
            "Who composed the opera Lilith?": "Heinrich Vogler",
            "Who wrote the libretto of the opera Lilith?": "Emil Rautenberg",
        },
    ),
    (
        "Ode Street",
        "Ode Street is a musical with music by Leo Brandt and lyrics by Ada Fisk.",
        {
            "Who composed the music for the musical Ode Street?": "Leo Brandt",
            "Who wrote the lyrics of the musical Ode Street?": "Ada Fisk",
        },
    ),
    (
        "The Netmender",
        "The Netmender is an oil painting by the Danish artist Vilhelm Krag. It hangs in Kell.",
        {"Which artist created the painting The Netmender?": "Vilhelm Krag"},
    ),
    (
        "Sund War",
        "The Sund War was a conflict between Peru and Bolivia that lasted from March 1846 to August 1849.",
        {
            "When did the Sund War begin?": "March 1846",
        },
    ),
    (
        "Battle of Kelmet",
        "The Battle of Kelmet was fought on 6 July 1704 between Sweden and Poland during the Sund War.",
        {"When was the Battle of Kelmet fought?": "6 July 1704"},
    ),
    (
        "Kell mine disaster",
        "The Kell mine disaster was a coal mining accident that occurred on 9 March 1911 at Ode, Kentucky.",
        {"When did the Kell mine disaster take place?": "9 March 1911"},
    ),
    (
        "Lake Velimje",
        "Lake Velimje is a glacial lake in the Sund massif of Montenegro. It drains into the Kell River.",
        {"In which country is Lake Velimje?": "Montenegro"},
    ),
    (
        "Korvala",
        "Korvala is a town and municipality in Finland, in the region of Kainuu.",
        {"In which country is Korvala?": "Finland"},
    ),
    (
        "Ola Bergman",
        "Ola Bergman (12 January 1903 – 3 March 1978) was a Swedish politician who served as Minister of "
        "Agriculture from 1945 to 1951.",
        {
            "In what year did Ola Bergman become Minister of Agriculture?": "1945",
            "In what year did Ola Bergman cease to be Minister of Agriculture?": "1951",
        },
    ),
    (
        "1958 Ode Grand Prix",
        "The 1958 Ode Grand Prix was a motor race held at Kell on 8 June 1958. It was won by the British "
        "driver Peter Alcott in a Cooper.",
        {"Who won the 1958 Ode Grand Prix?": "Peter Alcott"},
    ),
]

LEFT = [
    (
        "Low Harbour",
        "Low Harbour is a 1968 film based on a novel by the Irish writer Maeve Corcoran, published in 1957.",
        "opening.came_out",
    ),
    (
        "Low Harbour",
        "Low Harbour is a novel about a play by the Irish writer Maeve Corcoran.",
        "opening.wrote",
    ),
    ("Veil Stone", "Veil Stone is a mountain on the border between Norway and Sweden.", "opening.country"),
    ("Ode Reef", "Ode Reef is a small island off the coast of Portugal.", "opening.country"),
    ("Kell", "Kell is a town near Ode in Bavaria.", "opening.country"),
    ("Lake Lund", "Lake Lund is a lake in Sweden and Norway.", "opening.country"),
    (
        "Kell",
        "Kell is a town in Finland. The region is the most visited in Norway.",
        "opening.country.Norway",
    ),
    ("Ode", "Ode is a collection of essays edited by the Irish writer Maeve Corcoran.", "opening.wrote"),
    ("Pier", "Pier is an album of music by the Danish composer Ida Holt.", "opening.recorded"),
    ("Kell County", "Kell County is a county in the U.S. state of Georgia.", "opening.country"),
    ("Veil Range", "Veil Range is a mountain in Spain, which reaches into France.", "opening.country"),
    (
        "Pier",
        "Pier is a song by the singer Ida Holt from the album Low Water, released in 1991.",
        "opening.came_out",
    ),
]


@pytest.mark.parametrize(("title", "lead", "told"), READ)
def test_what_an_opening_tells_is_asked(asked: Asked, title: str, lead: str, told: dict[str, str]) -> None:
    found = asked(f"= {title} =\n\n{lead}\n\n== More ==\nIt is old.\n", "frame.opening.")
    said = {(render(fact, fact.relation), fact.answer.text) for fact in found}
    forms = {(form.format_map(fact.roles), fact.answer.text) for fact in found for form in _forms(fact)}
    assert set(told.items()) <= {
        ((q[:1].upper() + q[1:]).replace('"', ""), answer) for q, answer in said | forms
    }


@pytest.mark.parametrize(("title", "lead", "relation"), LEFT)
def test_what_an_opening_says_of_something_else_is_left(
    asked: Asked, title: str, lead: str, relation: str
) -> None:
    found = asked(f"= {title} =\n\n{lead}\n\n== More ==\nIt is old.\n", "frame.opening.")
    assert relation not in {r for f in found for r in _names(f)}


def test_a_title_that_begins_with_a_year_is_one_name(asked: Asked) -> None:
    lead = "The 1936 Corvado earthquake struck central Chile on 14 June 1936, and it was a disaster."
    found = asked(f"= 1936 Corvado earthquake =\n\n{lead}\n", "")
    said = [render(fact, fact.relation) for fact in found]
    assert any("the 1936 Corvado earthquake" in question for question in said)
    assert not any("1936 the 1936" in question for question in said)


def test_what_is_said_of_a_body_is_not_told_of_what_it_has(asked: Asked) -> None:
    lead = "Ode Air was an airline. Its main hub was Veltri Airport. It was acquired by Sund Air in 1996."
    found = asked(f"= Ode Air =\n\n{lead}\n", "")
    assert not any("Veltri Airport acquired" in render(fact, fact.relation) for fact in found)


def _names(fact: Fact) -> tuple[str, str]:
    relation = fact.relation.removeprefix("frame.").rsplit(".", 1)[0]
    return relation, f"{relation}.{fact.answer.text}"


def _forms(fact: Fact) -> list[str]:
    rule = RULES[fact.relation]
    return list(rule.several if fact.also else rule.forms)
