"""The menu: painted before anything is loaded, and alive whatever the banks are like."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.widgets import OptionList

from quiz.errors import UsageError
from quiz.sitting.choice import Choice
from quiz.sitting.session import Session


async def test_the_menu_shows_every_mode_and_page(seat: Any) -> None:
    async with seat() as player:
        for name in ("Classic", "Timed", "Survival", "Daily", "Mistakes", "High scores", "Quit"):
            assert name in player.text
        assert "30 questions · Her (2013 film)" in player.text


async def test_the_menu_is_painted_before_the_banks_are_read(
    seat: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    whole = Session.load

    async with seat(load=False) as player:

        def load(session: Session) -> None:
            painted.append(player.text)
            whole(session)

        monkeypatch.setattr(Session, "load", load)
        await player.pilot.pause()
        await player.settle()
        assert "Classic" in painted[0]
        assert "Reading the questions" in painted[0]
        assert "30 questions" in player.text


async def test_a_broken_bank_is_told_and_the_app_stays(seat: Any, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("questions: [[/b]\n  - {")
    async with seat(broken) as player:
        assert "✗" in player.text and "broken.yaml:" in "".join(player.text.split())
        await player.press("s")
        assert "No scores yet" in player.text
        await player.press("escape", "1")
        assert player.top == "HomeScreen"


async def test_an_unexpected_error_while_loading_is_told_and_the_app_stays(
    seat: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(session: Session) -> None:
        raise RuntimeError("[/nope] boom")

    monkeypatch.setattr(Session, "load", load)
    async with seat() as player:
        assert "[/nope] boom" in player.text
        await player.press("question_mark")
        assert player.top == "HelpScreen"


async def test_faults_in_a_bank_are_counted_and_the_rest_is_played(seat: Any, tmp_path: Path) -> None:
    bank = tmp_path / "half.yaml"
    good = "- {question: Q%d?, answer: a, distractors: [b, c, d]}\n"
    bank.write_text("format: 1\ntopic: T\nquestions:\n" + good % 1 + "- {question: Q?}\n" + good % 2)
    async with seat(bank) as player:
        assert "2 questions · T" in player.text
        assert "The banks have 1 fault" in player.text


async def test_a_damaged_score_file_is_told_and_a_new_one_begun(seat: Any, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "scores.db").write_bytes(b"garbage" * 1000)
    async with seat() as player:
        assert "damaged" in player.text
        await player.begin()
        assert player.top == "PlayScreen"


async def test_a_score_folder_that_cannot_be_made_costs_the_scores_not_the_game(
    seat: Any, tmp_path: Path
) -> None:
    (tmp_path / "home").write_text("a file, not a folder")
    async with seat() as player:
        assert "Scores are not kept" in player.text
        await player.begin()
        await player.play(*[True] * 10)
        assert player.top == "ResultsScreen"


@pytest.mark.parametrize(
    ("key", "screen"), [("s", "ScoresScreen"), ("t", "StatsScreen"), ("f", "FlagsScreen")]
)
async def test_a_key_opens_a_page_and_escape_comes_back(seat: Any, key: str, screen: str) -> None:
    async with seat() as player:
        await player.press(key)
        assert player.top == screen
        await player.press("escape")
        assert player.top == "HomeScreen"


async def test_the_list_opens_what_is_marked_by_keys_and_by_mouse(seat: Any) -> None:
    async with seat() as player:
        await player.press("down", "enter")
        assert "Timed" in player.text and player.top == "SetupScreen"
        await player.press("escape")
        menu = player.app.screen.query_one(OptionList)
        await player.pilot.click(menu, offset=(5, 2))
        await player.pilot.pause()
        assert "Survival" in player.text and player.top == "SetupScreen"


async def test_what_the_command_line_asked_for_is_offered_at_once_but_not_started(seat: Any) -> None:
    def preset(session: Session) -> Choice:
        return Choice("timed", seconds=45.0)

    async with seat(preset=preset, jump=True) as player:
        assert player.top == "SetupScreen"
        assert "45 s" in player.text


async def test_a_wrong_wish_on_the_command_line_is_told(seat: Any) -> None:
    def preset(session: Session) -> Choice:
        raise UsageError("there is no topic '[/]'")

    async with seat(preset=preset) as player:
        assert "there is no topic '[/]'" in player.text


async def test_a_visitor_is_asked_for_a_name_first_and_plays_under_it(seat: Any) -> None:
    async with seat(ask_name=True, player="") as player:
        assert player.top == "AskDialog"
        await player.press("B", "o", "b", "enter")
        await player.settle()
        assert (player.app.session.player, player.app.session.profile) == ("Bob", "Bob")
        assert "playing as Bob" in player.text


async def test_a_visitor_without_a_name_gets_one_of_their_own(seat: Any) -> None:
    async with seat(ask_name=True, player="") as player:
        await player.press("escape")
        await player.settle()
        assert player.app.session.profile.startswith("Guest ")


async def test_q_leaves_the_program(seat: Any) -> None:
    async with seat() as player:
        await player.press("q")
        assert player.app._exit
        assert player.app.return_code == 0


async def test_a_dialog_opened_in_a_window_not_in_front_takes_the_first_key(seat: Any) -> None:
    async with seat(ask_name=True, player="", load=False) as player:
        player.app.app_focus = False
        await player.pilot.pause()
        await player.pilot.pause()
        player.app.screen.set_focus(None)
        await player.press("B", "o", "b", "enter")
        await player.settle()
        assert player.app.session.player == "Bob"
