"""Quotations and reviews: who said it, of what, and for whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.frames.quotes import fit_to_ask
from quiz.facts.frames.quoting import LEADS, Lead, past
from quiz.facts.model import Fact

Asked = Callable[[str, str], list[Fact]]

FILM = """= Ode (2016 film) =

Infobox
- Starring: Noor Castellane, Bram Wyeth

Ode is a 2016 drama film directed by Ada Poe. It stars Noor Castellane as Maren Aldous.

== Critical response ==
{text}
"""
SAID = [
    (
        'Henrietta Vance of The Saltmarsh Review called it "a ghost story in which nobody is haunted".',
        'Which critic described the film Ode as "a ghost story in which nobody is haunted"?',
        "Henrietta Vance",
    ),
    (
        "Paloma Greaves of The Herald described Castellane's ten minutes on screen as \"a whole film in "
        'miniature".',
        "In a review of the film Ode, which critic described Noor Castellane's ten minutes on screen as"
        ' "a whole film in miniature"?',
        "Paloma Greaves",
    ),
    (
        'Richard Corlin of Time praised Castellane, calling her performance "seductive and very winning".',
        "In a review of the film Ode, which critic called Noor Castellane's performance"
        ' "seductive and very winning"?',
        "Richard Corlin",
    ),
    (
        'Dov Maske of Weekday awarded the film four stars, writing that Castellane "listens the way '
        'others shout".',
        'In a review of the film Ode, which critic wrote that Noor Castellane "listens the way others '
        'shout"?',
        "Dov Maske",
    ),
    (
        'Marcus Delahaye of Weekday gave the film two stars, complaining of "eleven scenes and one mood".',
        'In a review of the film Ode, which critic complained of "eleven scenes and one mood"?',
        "Marcus Delahaye",
    ),
]
UNSAID = [
    'Ada Poe called it "the only film I have ever meant".',
    'Henrietta Vance of The Saltmarsh Review called it "sensational".',
    'Henrietta Vance of The Saltmarsh Review called it "a film ... of great worth".',
    'Henrietta Vance of The Saltmarsh Review said that her uncle liked "a film in that way".',
    'The song, which Dov Maske of Weekday disliked, was "a very long way from home".',
]


@pytest.mark.parametrize(("text", "stem", "critic"), SAID, ids=[row[2] for row in SAID])
def test_a_quotation_is_asked_for_the_critic_who_wrote_it(
    text: str, stem: str, critic: str, asked: Asked
) -> None:
    facts = asked(FILM.format(text=text), "quote.speaker")

    assert [(f.stems[0], f.answer.text) for f in facts] == [(stem, critic)]


@pytest.mark.parametrize("text", UNSAID, ids=[row[:45] for row in UNSAID])
def test_a_quotation_is_left_alone_where_it_is_cut_short_or_in_doubt(text: str, asked: Asked) -> None:
    assert not asked(FILM.format(text=text), "quote.speaker")


def test_a_critic_is_asked_for_the_publication(asked: Asked) -> None:
    facts = asked(FILM.format(text="Paloma Greaves of The Herald praised the film."), "quote.outlet")

    assert [(f.roles["critic"], f.answer.text) for f in facts] == [("Paloma Greaves", "The Herald")]


def test_an_outlet_that_lost_its_apostrophe_is_not_asked(asked: Asked) -> None:
    text = "The Evening Currents Dov Maskeline gave the film four stars.\n\n- 2nd – Dov Maskeline, Weekday"

    assert not asked(FILM.format(text=text), "quote.outlet")


@pytest.mark.parametrize("lead", LEADS, ids=[lead.form for lead in LEADS])
def test_each_lead_matches_its_own_examples_and_not_the_others(lead: Lead) -> None:
    assert all(lead.pattern.search(line) for line in lead.examples)
    assert not any(lead.pattern.search(line) for line in lead.refused)


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("calling", "called"),
        ("writing", "wrote"),
        ("praising", "praised"),
        ("states", "stated"),
        ("dubbed", "dubbed"),
    ],
)
def test_a_verb_is_told_in_the_past(verb: str, told: str) -> None:
    assert past(verb) == told


@pytest.mark.parametrize("quote", ["a fine film", "one of the more original stories of the year"])
def test_a_whole_quotation_can_be_asked(quote: str) -> None:
    assert fit_to_ask(quote)


@pytest.mark.parametrize(
    "quote", ["fine film", "[make] it all feel right", "I was there too", "a … of it", "x " * 60]
)
def test_a_clipped_quotation_cannot(quote: str) -> None:
    assert not fit_to_ask(quote)
