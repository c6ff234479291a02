"""What is called like the subject, and is not it: a product with a number, a first match in a league."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
FIRM = (
    "= Halden (company) =\n\nHalden was a Danish manufacturer of typewriters.\n\n== Products ==\n\n"
    "The Halden{} is held in the collections of the Stedelijk Museum in Amsterdam. "
    "Its founder, Hendrik Molder, had trained as a shipbuilder.\n"
)
CLUB = "= Ostby F.C. =\n\nOstby F.C. is a football club in Ostby, Sweden.\n\n== History ==\n\n"


@pytest.mark.parametrize(("number", "owner"), [("", True), (" 200", False)])
def test_a_product_with_a_number_is_not_the_firm(number: str, owner: bool, base_of: BaseOf) -> None:
    stems = {
        s for f in base_of(FIRM.format(number)).facts for s in f.stems if f.answer.text == "Hendrik Molder"
    }
    assert any("founder of the company Halden" in stem for stem in stems) is owner


@pytest.mark.parametrize(
    ("where", "asked"), [("", True), (" in the Football League, on 27 August 1921,", False)]
)
def test_the_first_match_in_a_league_is_not_the_first(where: str, asked: bool, base_of: BaseOf) -> None:
    base = base_of(f"{CLUB}The first match{where} was lost 2–1 at home to Rochdale.\n")
    assert any(f.relation == "frame.club.first_score.score" for f in base.facts) is asked
