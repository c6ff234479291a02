"""How a question tells what it is about where neither its own names nor a place or a time do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
COMPANY = "= Brask =\n\nBrask is a Danish brewing company founded in 1911.\n\n== Sales ==\n"
PROBE = "= Brask =\n\nBrask is a Danish space probe launched in 1991.\n\n== Results ==\n"


def stems(base: FactBase) -> set[str]:
    return {stem for fact in base.facts for stem in fact.stems}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            f"{COMPANY}Clara Holm left for Canada in 1923.\n",
            "In the history of the company Brask, when did Clara Holm leave for Canada?",
        ),
        (
            f"{PROBE}Clara Holm discovered nine craters in 1994.\n",
            "In the story of the space probe Brask, who discovered nine craters in 1994?",
        ),
    ],
)
def test_what_nothing_else_ties_to_the_subject_is_told_of_its_history(
    text: str, asked: str, base_of: BaseOf
) -> None:
    assert asked in stems(base_of(text))


def test_what_holds_neither_name_nor_figure_is_told_of_nothing(base_of: BaseOf) -> None:
    found = stems(base_of(f"{COMPANY}Clara Holm offered her resignation.\n"))
    assert not any(stem.startswith("In the history of") for stem in found)


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Clara Holm broke the siege of Veltri in 1641.", True),
        ("Clara Holm died in 1661.", False),
        ("Clara Holm had broken the siege of Veltri.", False),
    ],
)
def test_what_came_before_a_war_or_after_it_is_not_told_of_its_history(
    told: str, asked: bool, base_of: BaseOf
) -> None:
    text = (
        f"= Sund War =\n\nInfobox\n- Date: 1640 – 1644\n\nThe Sund War was a war.\n\n== Legacy ==\n{told}\n"
    )
    assert any(stem.startswith("In the history of") for stem in stems(base_of(text))) is asked


def test_what_a_turn_of_phrase_tells_is_told_of_the_history_too(base_of: BaseOf) -> None:
    told = "The Lund Prize was worth £100."
    found = stems(base_of(f"{COMPANY}{told}\n"))
    assert "In the history of the company Brask, how much was the Lund Prize worth?" in found


FILM = "= Tern (film) =\n\nTern is a 1990 film directed by Ada Poe.\n\n== Release ==\n"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Clara Holm settled in Canada in 1957.", "settle"),
        ("Clara Holm emigrated to Canada in 1957.", "emigrate"),
    ],
)
def test_what_its_makers_lived_through_is_not_asked_in_the_history_of_a_work(
    text: str, part: str, base_of: BaseOf
) -> None:
    found = stems(base_of(FILM + text))
    assert not any(stem.startswith("In the history of") and part in stem for stem in found), found


def test_a_title_that_opens_with_a_number_keeps_its_capital(base_of: BaseOf) -> None:
    found = stems(base_of(f"{COMPANY}Nine Winters was sold by Clara Holm in 1923.\n"))
    assert found and not any("nine Winters" in stem for stem in found), found
