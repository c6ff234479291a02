"""Scores, statistics, flags and help."""

from __future__ import annotations

from typing import Any

from quiz.game.rules import rules
from quiz.sitting.choice import Choice
from quiz.tui import keys
from quiz.tui.screens.help import help_text


async def test_the_tables_are_turned_over(seat: Any) -> None:
    async with seat() as player:
        for mode in ("classic", "survival"):
            await player.begin(Choice(mode))
            while player.top == "PlayScreen":
                await player.play(False)
            player.app.go_home()
        await player.press("s")
        assert "Survival" in player.text and "1/2" in player.text
        await player.press("right")
        assert "Classic" in player.text and "2/2" in player.text


async def test_a_table_fits_a_narrow_window(seat: Any) -> None:
    async with seat(player="A name of forty letters, which is the most") as player:
        await player.begin()
        await player.play(*[True] * 10)
        await player.press("s")
        await player.resize(40, 15)
        assert f"{player.round.state.score:,}" in player.text and "A name" in player.text
        assert [row for row in player.text.splitlines() if len(row) > 40] == []


async def test_statistics_show_games_accuracy_and_the_scores_over_time(seat: Any) -> None:
    async with seat() as player:
        for right in (True, False, True):
            await player.begin()
            await player.play(*[right] * 10)
            player.app.go_home()
        await player.press("t")
        for part in ("3 games", "20 of 30 right (67%)", "By kind", "By topic", "best streak 10", "█"):
            assert part in player.text


async def test_statistics_without_a_game_say_so(seat: Any) -> None:
    async with seat() as player:
        await player.press("t")
        assert "Nothing yet" in player.text


async def test_a_flag_is_listed_and_taken_off(seat: Any) -> None:
    async with seat() as player:
        entry = player.app.session.pool.entries[0]
        player.app.session.flag(entry, "two right answers")
        await player.press("f")
        assert "two right answers" in player.text and entry.question.answer in player.text
        await player.press("u")
        assert "None." in player.text
        assert player.app.session.past().hidden == frozenset()


async def test_help_is_printed_from_the_rules_and_the_keys(seat: Any) -> None:
    text = " ".join(help_text(400).plain.split())
    for title, sentences in rules():
        assert title in text
        for sentence in sentences:
            assert " ".join(sentence.split()) in text
    for _, section in keys.SECTIONS:
        for key in section:
            assert key.help in text


async def test_the_palette_offers_the_keys_that_work_now(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        offered = {command.title for command in player.app.get_system_commands(player.app.screen)}
        assert {"Next", "Proof", "Flag", "Leave", "Help", "Theme"} <= offered
        assert not {"Pause", "50:50"} & offered


async def test_a_command_of_the_palette_does_what_its_key_does(seat: Any) -> None:
    async with seat() as player:
        commands = {
            command.title: command.callback for command in player.app.get_system_commands(player.app.screen)
        }
        commands["Statistics"]()
        await player.pilot.pause()
        assert player.top == "StatsScreen"


def test_every_key_has_an_id_of_its_own_and_a_word_for_each_place() -> None:
    every = {id(key): key for _, section in keys.SECTIONS for key in section}
    ids = [key.id for key in every.values()]
    assert len(ids) == len(set(ids))
    assert all(key.label and key.help for key in every.values())


def test_no_key_is_bound_outside_the_one_list() -> None:
    from pathlib import Path

    folder = Path(keys.__file__).parent
    users = [path.name for path in folder.rglob("*.py") if "Binding(" in path.read_text("utf-8")]
    assert users == ["keys.py"]
