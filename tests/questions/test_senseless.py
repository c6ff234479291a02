"""What no host could read out is thrown away, and what looks like it is kept."""

from __future__ import annotations

import pytest

from quiz.questions.senseless import is_senseless


@pytest.mark.parametrize(
    "text",
    [
        "For how many day a week did she teach?",
        "How many a year did sales reach?",
        "How long was that a standing wave?",
        "In which club was Bertil Lund born in 1936?",
        "How many vaulted chambers linked by a stair of 133 steps inside are?",
        "Since what year did the Social Union be in power?",
        "How many goals did Bram Lund leave having scored?",
        "Which agency carried it out between on 11 April and 7 June?",
        "Who held out for eight months longer?",
        "In what year did a controversy begin with the probe?",
        "How many aircraft did the army possess mostly Breguet 19s?",
        "How many aircraft were shot down in 12 January 1929?",
        "In what year was a second delivered?",
        "To which of these places did a career take her?",
        "How many of the 148 passengers of Ode Air were injured?",
        "For how many more weeks did the town hold out?",
        "Who was appointed governor only in February 1743?",
        "How many meters is the linsang most abundant?",
    ],
)
def test_what_says_nothing_is_senseless(text: str) -> None:
    assert is_senseless(text)


@pytest.mark.parametrize(
    "text",
    [
        "How many days a week did she teach?",
        "How many man-made lakes does it have?",
        "Which is the longer of the two bridges?",
        "In what year did a controversy about the dam begin?",
        "How many aircraft were shot down on 12 January 1929?",
        "In what year was a second plant opened at Kell?",
        "In which year was a debate over slavery held?",
    ],
)
def test_what_says_something_is_kept(text: str) -> None:
    assert not is_senseless(text)
