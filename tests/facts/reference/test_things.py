"""What a whole document shows of a noun: that there is one such thing, whose it is, what it is called."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page
from quiz.facts.wording.phrases import Phrase, word_phrase

PageOf = Callable[[str], Page]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
FIRM = "= Kestrel (company) =\n\nKestrel is a Danish company that makes clocks.\n\n== History ==\n"
SHIP = "= SS Marola =\n\nSS Marola was a Danish ocean liner that sank in 1921.\n\n== History ==\n"
FLIGHT = "= Corvo 3 =\n\nCorvo 3 was a crewed spaceflight of 1984.\n\n== Mission ==\n"
CLUB = "= Ansgar F.C. =\n\nAnsgar F.C. is a football club based in Veltri.\n\n== History ==\n"

TIED = [
    (TOWN, "A smelter was built in 1911.\n\nThe smelter employed 610 people.", "the smelter in Port Ansgar"),
    (TOWN, "Iron was mined until 1950.\n\nThe brewery was opened by Ada Poe.", "the brewery in Port Ansgar"),
    (TOWN, "In June 1934 the dockers struck. The strike ended in July.", "the 1934 strike in Port Ansgar"),
    (
        FIRM,
        "Ada Poe ran the firm.\n\nThe livery was drawn by Clara Holm.",
        "the livery of the company Kestrel",
    ),
    (
        FIRM,
        "Ada Poe sold clocks.\n\nThe prototype, built by Clara Holm, was shown in 1911.",
        "the prototype of the company Kestrel",
    ),
    (FLIGHT, "Poe made three spacewalks.\n\nThe second spacewalk took six hours.", "the second spacewalk of"),
    (
        CLUB,
        "The ground was sold in 1950.\n\nThe grandstand was burned in 1951.",
        "the grandstand of Ansgar F.C.",
    ),
]
OPEN = [
    (TOWN, "A smelter was built in 1911 and a smelter of brick in 1915.\n\nThe smelter employed 610 people."),
    (TOWN, "Two smelters were built in 1911.\n\nThe smelter employed 610 people."),
    (
        TOWN,
        "A smelter was built in 1911. A new smelter came in 1950.\n\nThe smelter employed 610 people.",
    ),
    (TOWN, "Poe ran a smelter in Veltri until 1911.\n\nThe smelter employed 610 people."),
    (TOWN, "Holm's smelter was built in 1911.\n\nThe smelter employed 610 people."),
    (TOWN, "The dockers wanted more pay. The strike ended in July."),
    (TOWN, "In 1934 the dockers struck.\n\nPeace came with the war. The strike ended in July."),
    (FIRM, "The Holm Company built a prototype in 1911.\n\nThe prototype was shown to the king."),
    (FIRM, "The prototype of the Lark was shown in 1911.\n\nThe prototype was sold in 1912."),
    (FLIGHT, "Veltri 2 had seen the first spacewalk of Clara Holm.\n\nThe second spacewalk took six hours."),
    (SHIP, "Ada Poe built it.\n\nThe livery was drawn by Clara Holm."),
]
NAMED = [
    (
        FLIGHT,
        "Corvo 3 was launched to the space station Atelier.\n\nThe station was left on 7 June.",
        "the station Atelier",
    ),
    (
        FIRM,
        "Kestrel was sued by the Danish Patent Agency in 1950.\n\nThe agency lost its case in 1951.",
        "the Danish Patent Agency",
    ),
    (
        FIRM,
        "Ada Poe left for the Church of St. Brigid in Ribe. The building was sold in 1934.",
        "the Church of St. Brigid",
    ),
    (
        FIRM,
        "Ada Poe wrote a memoir, Sand and Oak.\n\nThe memoir was put into German in 1974.",
        'the memoir "Sand and Oak"',
    ),
    (
        SHIP,
        "The larger of the ship's two boilers was removed in 1911.",
        "the larger of SS Marola's two boilers",
    ),
    (FIRM, "The children's book Pendulum was written by Ada Poe.", 'the children\'s book "Pendulum"'),
]
UNNAMED = [
    (FIRM, "The shares of the Holm Company were sold in 1930. The shares were bought by Ada Poe."),
    (FIRM, "Poe had known the Danish Senate since 1930. The committee sent Clara Holm to Veltri in 1941."),
    (SHIP, "Poe met the liner Ellen in the Sound in May 1920. The tug carried the mail for Ada Poe."),
    (
        FIRM,
        "Poe left the Church of St. Brigid for the Church of St. Anne. The building was sold in 1934.",
    ),
    (FIRM, "Poe saw a tower and the Church of St. Brigid. The tower was sold to Clara Holm in 1934."),
    (FIRM, "Of two boilers the larger was removed by Clara Holm in May 1911."),
    (FLIGHT, "The space station Atelier and the space station Orbis met.\n\nThe station was left on 7 June."),
    (
        FLIGHT,
        "Poe saw the space station Atelier. She wanted a station.\n\nThe station was left on 7 June.",
    ),
    (
        FIRM,
        "Kestrel was sued by the Danish Patent Agency and two agencies.\n\nThe agency lost its case in 1951.",
    ),
]


def told(page: Page) -> Phrase | str:
    clause = next(find_clauses(page.sentences[-1]))
    return word_phrase(clause.subject.tokens, clause.sentence, page.discourse)


@pytest.mark.parametrize(("lead", "text", "expected"), [*TIED, *NAMED], ids=[r[1] for r in (*TIED, *NAMED)])
def test_the_only_one_of_a_document_is_told_with_its_owner_or_its_name(
    lead: str, text: str, expected: str, page_of: PageOf
) -> None:
    phrase = told(page_of(lead + text))
    assert isinstance(phrase, Phrase), phrase
    assert phrase.text.casefold().startswith(expected.casefold())


@pytest.mark.parametrize(("lead", "text"), [*OPEN, *UNNAMED], ids=[row[1] for row in (*OPEN, *UNNAMED)])
def test_a_thing_that_may_be_another_is_not_told(lead: str, text: str, page_of: PageOf) -> None:
    phrase = told(page_of(lead + text))
    assert isinstance(phrase, str), phrase
    assert phrase.startswith("leans on")
