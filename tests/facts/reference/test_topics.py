"""What a sentence goes on about: the name beside a subject, the subject's own part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.page import Page
from quiz.facts.reference.mentions import main_subject
from quiz.facts.wording.phrases import Phrase, word_phrase

PageOf = Callable[[str], Page]
SCHOOL = (
    "= Brask University =\n\nBrask University is a public university in Sund. It was founded in 1838 as a "
    "Baptist seminary by Clara Holm.\n\n== History ==\n"
)
CRAFT = "= Tern (spacecraft) =\n\nTern was a Danish spacecraft launched in 2011.\n\n== Flight ==\n"
GAMES = "= 1974 Sund Games =\n\nThe 1974 Sund Games were a sports event held in Sund.\n\n== Opening ==\n"
PEAK = "= Brask =\n\nBrask is a volcano in Halvern.\n\n== Geography ==\n"
TOLD = [
    (PEAK, "The nearest town, Boston, has 470 houses. It was founded in 1911.", "Boston"),
    (GAMES, "The centre of the games was Dunmore Stadium. It was built in 1971.", "Dunmore Stadium"),
    (SCHOOL, "The university owns the Cape Station. Its library was built in 1971.", "brary of Brask"),
    (SCHOOL, "In 1871 the seminary was closed for a year.", "Brask University"),
    (
        CRAFT,
        "Tern flew past the asteroid Lund. It was the first spacecraft there.",
        "spacecraft Tern",
    ),
    (CRAFT, "Clara Holm's proposal was rejected in 1999. It was revived in 2002.", "Clara Holm's proposal"),
]
OPEN = [
    (PEAK, "The nearest town, Lund, bought a castle in 1900. It was founded in 1911."),
    (PEAK, "The nearest towns are Ostby and Kell. It was founded in 1911."),
    (SCHOOL, "The university bought Veltri College in 1970. Its library was built in 1971."),
    (SCHOOL, "A convent stood there. In 1871 the abbey was closed for a year."),
    (CRAFT, "Clara Holm compared Tern with the spacecraft Loon. It was the first spacecraft there."),
    (PEAK, "The governor and the bishop came. The governor left in 1911."),
]


def test_a_name_between_commas_stands_for_the_noun_before_it(page_of: PageOf) -> None:
    page = page_of(f"{PEAK}The hut was opened by the governor, Ada Poe, in 1911.")
    sentence = page.sentences[-1]
    agent = next(t for t in sentence.tokens if t.lower_ == "governor")
    phrase = word_phrase(agent.subtree, sentence, page.discourse)
    assert isinstance(phrase, Phrase)
    assert phrase.text == "Ada Poe"


def told(page: Page) -> Phrase | str:
    sentence = page.sentences[-1]
    subject = main_subject(sentence)
    assert subject is not None
    return word_phrase(subject.subtree, sentence, page.discourse)


@pytest.mark.parametrize(("lead", "text", "expected"), TOLD, ids=[row[1] for row in TOLD])
def test_the_one_thing_in_the_running_is_named(lead: str, text: str, expected: str, page_of: PageOf) -> None:
    phrase = told(page_of(lead + text))
    assert isinstance(phrase, Phrase), phrase
    assert phrase.text.endswith(expected) or expected in phrase.text


@pytest.mark.parametrize(("lead", "text"), OPEN, ids=[row[1] for row in OPEN])
def test_two_in_the_running_leave_it_open(lead: str, text: str, page_of: PageOf) -> None:
    phrase = told(page_of(lead + text))
    assert isinstance(phrase, str), phrase


WAR = "= Salt War =\n\nThe Salt War was a war fought from 1682 to 1685 in Halvern.\n\n== Course ==\n"
FIRM = "= Brask (company) =\n\nBrask is a Danish brewing company founded in 1911.\n\n== History ==\n"
FILM = "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n\n== Release ==\n"


@pytest.mark.parametrize(
    ("lead", "text", "expected"),
    [
        (WAR, "King Otto doubled the tax. The king hired 6,000 soldiers.", "King Otto"),
        (FIRM, "The company was ruined by radio: sales fell in 1927. It was sold in 1933.", "company Brask"),
        (FILM, "The film had its premiere in Veltri. It was shown in 38 countries.", "the film Ode"),
    ],
)
def test_a_king_and_what_a_colon_explains(lead: str, text: str, expected: str, page_of: PageOf) -> None:
    phrase = told(page_of(lead + text))
    assert isinstance(phrase, Phrase), phrase
    assert expected in phrase.text


@pytest.mark.parametrize(
    "text",
    [
        "King Otto met King Karl in 1682. The king hired 6,000 soldiers.",
    ],
)
def test_two_kings_leave_it_open(text: str, page_of: PageOf) -> None:
    phrase = told(page_of(WAR + text))
    assert isinstance(phrase, str) or ("Otto" not in phrase.text and "Rheden" not in phrase.text)


def test_a_figure_of_a_thing_is_no_other_thing(page_of: PageOf) -> None:
    piano = told(page_of(f"{FIRM}The concert piano had a compass of 88 notes. It was sold in 1893."))
    assert isinstance(piano, Phrase) and "concert piano" in piano.text
    assert isinstance(told(page_of(f"{FIRM}The concert piano had a lid. It was sold in 1893.")), str)
