"""What "it" cannot mean by grammar, what its verb tells, and when nothing tells it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page

BaseOf = Callable[[str], FactBase]
PageOf = Callable[[str], Page]
FILM = "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n\n== Release ==\n"
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
BIRD = "= Marsh tapper =\n\nThe marsh tapper is a species of bird found in Halvern.\n\n== Status ==\n"
SHIP = "= Kestrel (ship) =\n\nKestrel was a Danish ship built in Veltri.\n\n== History ==\n"
THE_SUBJECT = "the subject"

MEANT = [
    (FILM, "The film opened in May. In Denmark it was distributed by Quay Films.", THE_SUBJECT),
    (FILM, "Quay Films showed Ode in May. It grossed 4 million dollars.", THE_SUBJECT),
    (FILM, "Poe finished the film in May. Clara Holm of The Herald gave it four stars.", THE_SUBJECT),
    (BIRD, "The marsh tapper has a long tail. On the Quay Islands it was rediscovered in 1990.", THE_SUBJECT),
    (
        SHIP,
        "The ship was sold in 1911. Launched in Veltri by Ada Poe, it sailed to Denmark in 1912.",
        THE_SUBJECT,
    ),
    (
        FILM,
        "Ode was announced in May. Based on a novel by the writer of The Quay Herald, it cost little.",
        THE_SUBJECT,
    ),
    (FILM, "Ode was shot in May. Made by workers of the Quay Films company, it cost little.", THE_SUBJECT),
    (TOWN, "It was founded in 1640 at a bend of the Sund. It was burned down in 1650.", THE_SUBJECT),
    (TOWN, "The wool exchange, founded in 1911, employed 40 people; it closed in 1957.", "the wool exchange"),
    (TOWN, "The city was burned down in 1640; it was rebuilt in 1650.", THE_SUBJECT),
    (
        FILM,
        "The film was announced in May. Quay Films, which had planned it, left.",
        THE_SUBJECT,
    ),
    (TOWN, "The city takes its name from a fort. A plan to rename it Port Poe failed in 1911.", THE_SUBJECT),
]
OPEN = [
    (TOWN, "It was founded in 1640. It bought a mill in Lund in 1911. It was burned down in 1913."),
    (TOWN, "It had grown, and a merger with Lund was proposed by Ada Poe. It was rejected in 1911."),
    (TOWN, "The city moved to a new site on the coast in 1911. It was laid out by Ada Poe."),
    (TOWN, "The city built a theatre in 1911. It was designed by Ada Poe."),
    (FILM, "Quay Films bought the film in 2015. It was praised by Ada Poe."),
    (FILM, "The film opened in May. The soundtrack won a prize in June. It was released by Quay Records."),
    (FILM, "Poe wrote a novel of the film in 2017. It was released in 2018."),
    (TOWN, "Ada Poe gave the town a church in 1911; it closed in 1957."),
    (TOWN, "The wool exchange bought the old mill in 1911; it closed in 1957."),
    (BIRD, "A second species was found in 1911. It was described by Ada Poe."),
    (TOWN, "The city was burned down in 1640. It was hoped that the king would rebuild the walls."),
]


def meaning(page: Page) -> str:
    sentence = page.sentences[-1]
    pronoun = next(t for t in sentence.tokens if t.lower_ == "it")
    found = page.discourse.referent(pronoun, sentence)
    if found is None:
        return ""
    return THE_SUBJECT if found.is_subject else found.identity


@pytest.mark.parametrize(("lead", "text", "expected"), MEANT, ids=[row[1] for row in MEANT])
def test_it_is_what_grammar_and_the_verb_leave(lead: str, text: str, expected: str, page_of: PageOf) -> None:
    assert meaning(page_of(lead + text)) == expected


@pytest.mark.parametrize(("lead", "text"), OPEN, ids=[row[1] for row in OPEN])
def test_it_stays_open_where_another_thing_could_be_meant(lead: str, text: str, page_of: PageOf) -> None:
    assert meaning(page_of(lead + text)) == ""


def test_its_at_the_head_of_a_paragraph_is_the_subjects(page_of: PageOf) -> None:
    page = page_of(TOWN + "Its harbour was deepened in 1911.")
    sentence = page.sentences[-1]
    found = page.discourse.referent(sentence.tokens[0], sentence)
    assert found is not None and found.is_subject


ITS = [
    ("The city was annexed by Denmark in 1772. Its fortunes recovered in 1861.", True),
    ("It lies in the north of Halvern. Its old quarter was rebuilt in 1911.", True),
    ("The city bought a ferry in 1911. Its captain was Ada Poe.", False),
    ("The city grew, and a museum was opened in 1911. Its collection holds 40 pianos.", False),
    ("The city moved to a new site in 1911. Its owner was Ada Poe.", False),
]


@pytest.mark.parametrize(("text", "meant"), ITS, ids=[row[0] for row in ITS])
def test_its_goes_on_with_a_sentence_about_the_subject_alone(text: str, meant: bool, page_of: PageOf) -> None:
    page = page_of(TOWN + text)
    sentence = page.sentences[-1]
    found = page.discourse.referent(sentence.tokens[0], sentence)
    assert (found is not None and found.is_subject) == meant


def test_the_evidence_goes_back_to_the_sentence_that_names_the_subject(page_of: PageOf) -> None:
    text = "The city was burned down in 1640. It was rebuilt in 1650. It was burned down again in 1700."
    page = page_of(TOWN + text)
    assert page.discourse.told_from(page.sentences[-1]) == page.sentences[-3].span.start


def test_what_belongs_to_a_thing_is_not_the_subjects(base_of: BaseOf) -> None:
    text = "The Spanish fort was built in 1769. It was given up in 1820, when its commander, Ada Poe, left."
    stems = [stem for fact in base_of(TOWN + text).facts for stem in fact.stems]
    assert not any("Port Ansgar's" in stem or "of Port Ansgar" in stem for stem in stems)
