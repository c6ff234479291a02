"""The parties and candidates of an election, whichever way its box numbers them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.questions.stems import render

BaseOf = Callable[[str], FactBase]
LEAD = "\nThe 1978 Sund general election was held in Sund on 21 May 1978.\n"
WORDS = """- First party: Sund Union
- First party leader: Ada Poe
- First party seats: 61
- Second party: Labour
- Second party leader: Bram Lund
- Second party seats: 48
"""
NUMBERS = """- Party1: Sund Union
- Leader1: Ada Poe
- Seats1: 61
- Popular Vote1: 214,880
- Percentage1: 41.2%
- Party2: Labour
- Leader2: Bram Lund
- Seats2: 48
"""
PEOPLE = """- Nominee1: Ada Poe
- Party1: Sund Union
- Electoral Vote1: 301
- Nominee2: Bram Lund
- Party2: Labour
- Electoral Vote2: 237
"""


def asked(base: FactBase) -> set[tuple[str, str]]:
    return {(render(fact, str(n)), fact.answer.text) for fact in base.facts for n in range(4)}


def box(rows: str) -> str:
    return f"= 1978 Sund general election =\n\nInfobox election\n- Date: 21 May 1978\n{rows}{LEAD}"


@pytest.mark.parametrize("rows", [WORDS, NUMBERS], ids=["words", "numbers"])
def test_a_party_is_asked_for_its_leader_and_its_seats(rows: str, base_of: BaseOf) -> None:
    told = asked(base_of(box(rows)))
    assert ("How many seats did the Sund Union win in the 1978 Sund general election?", "61") in told
    assert ("How many seats did Labour win in the 1978 Sund general election?", "48") in told
    assert ("Who led Labour in the 1978 Sund general election?", "Bram Lund") in told
    assert ("Which party did Ada Poe lead in the 1978 Sund general election?", "Sund Union") in told


def test_votes_and_shares_are_the_runners(base_of: BaseOf) -> None:
    told = asked(base_of(box(NUMBERS)))
    assert ("How many votes did the Sund Union receive in the 1978 Sund general election?", "214,880") in told
    assert (
        "What share of the vote did the Sund Union win in the 1978 Sund general election?",
        "41.2%",
    ) in told


def test_a_candidate_wins_electoral_votes(base_of: BaseOf) -> None:
    told = asked(base_of(box(PEOPLE)))
    assert ("How many electoral votes did Ada Poe win in the 1978 Sund general election?", "301") in told


def test_a_lone_party_and_a_shared_leader_are_left_alone(base_of: BaseOf) -> None:
    alone = asked(base_of(box("- Party1: Sund Union\n- Seats1: 61\n")))
    assert not any("How many seats did the Sund Union" in stem for stem, _ in alone)
    shared = WORDS.replace("Bram Lund", "Ada Poe")
    assert not any("Which party did" in stem for stem, _ in asked(base_of(box(shared))))
