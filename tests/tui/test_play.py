"""A round on the screen: question, answer, proof, and the way through them."""

from __future__ import annotations

import time
from typing import Any

import pytest
from textual import events
from textual.widgets import Button

from quiz.game.state import Phase
from quiz.sitting.choice import Choice
from quiz.tui.widgets.option import OptionRow


async def test_nothing_starts_before_the_player_says_so(seat: Any) -> None:
    async with seat() as player:
        await player.press("2")
        assert player.top == "SetupScreen"
        assert "The clock starts with the first question" in player.text
        await player.press("enter")
        assert player.top == "PlayScreen"


@pytest.mark.parametrize("keys", ["1234", "abcd"])
async def test_numbers_and_letters_answer(seat: Any, keys: str) -> None:
    async with seat() as player:
        await player.begin()
        for key in keys:
            await player.press(key)
            await player.wait(1)
            await player.go_on()
        assert [record.chosen for record in player.round.state.records] == [0, 1, 2, 3]


async def test_arrows_mark_an_option_and_enter_answers_with_it(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("down", "down", "down", "up")
        assert "›" in player.text
        await player.press("enter")
        assert player.round.state.records[0].chosen == 1


async def test_the_mark_goes_round_in_a_circle(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("up", "enter")
        assert player.round.state.records[0].chosen == 3


async def test_enter_with_nothing_marked_does_nothing(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("enter", "space", "enter")
        assert player.round.phase is Phase.ASKING


async def test_a_click_answers(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        row = player.app.screen.query(OptionRow)[2]
        await player.pilot.click(row, offset=(10, 0))
        await player.pilot.pause()
        assert player.round.state.records[0].chosen == 2


async def test_everything_in_the_footer_can_be_clicked(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        assert "Next" in player.text.splitlines()[-1]
        await player.pilot.click(offset=(1, 23))
        await player.pilot.pause()
        assert player.round.number == 2


async def test_two_quick_presses_answer_one_question(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.pilot.press("1", "2", "3", "1", "1")
        await player.pilot.pause()
        assert len(player.round.state.records) == 1
        assert player.round.number == 1


async def test_a_held_enter_answers_one_question_and_stops_at_the_next(seat: Any, clock: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("down")
        for _ in range(60):
            clock.seconds += 0.033
            await player.pilot.press("enter")
        await player.pilot.pause()
        assert len(player.round.state.records) == 1
        assert (player.round.number, player.round.phase) == (2, Phase.ASKING)


async def test_a_held_number_answers_one_question(seat: Any, clock: Any) -> None:
    async with seat() as player:
        await player.begin()
        for _ in range(60):
            clock.seconds += 0.033
            await player.pilot.press("1")
        assert len(player.round.state.records) == 1


async def test_keys_within_250_ms_of_a_new_question_are_ignored(seat: Any, clock: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        await player.press("enter")
        clock.seconds += 0.2
        await player.press("1")
        assert player.round.phase is Phase.ASKING
        clock.seconds += 0.1
        await player.press("1")
        assert player.round.phase is Phase.REVEALED


async def test_after_an_answer_the_sum_and_the_proof_stand_until_a_key(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        question = player.round.plan.cards[0].entry.question
        assert "✓ Right!" in player.text and "base" in player.text and "right" in player.text
        assert question.evidence.split()[0] in player.text
        assert question.section in player.text
        before = player.text
        await player.wait(30)
        assert player.text == before


async def test_after_a_miss_both_answers_are_marked_by_signs_and_words(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer(right=False)
        assert "✗ Wrong." in player.text
        assert "✗ your answer" in player.text
        assert "✓ right" in player.text


async def test_fifty_fifty_leaves_two_in_their_places_and_can_be_used_once(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("x")
        assert player.text.count("removed") == 2
        gone = next(at for at in range(4) if at not in player.round.view(0).standing)
        await player.press(str(gone + 1))
        assert player.round.phase is Phase.ASKING
        await player.play(True)
        await player.press("x")
        assert "removed" not in player.text


async def test_skip_shows_the_answer_and_counts_for_nothing(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("s")
        assert "» Skipped." in player.text and "✓ right" in player.text
        await player.wait(1)
        await player.go_on()
        assert player.round.number == 2


async def test_a_timed_round_has_no_lifelines(seat: Any) -> None:
    async with seat() as player:
        await player.begin(Choice("timed"))
        assert "50:50" not in player.text and "Skip" not in player.text
        await player.press("x", "s")
        assert player.round.phase is Phase.ASKING and "removed" not in player.text


async def test_escape_asks_before_leaving(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("escape")
        assert player.top == "LeaveDialog"
        await player.press("escape")
        assert player.top == "PlayScreen"
        await player.wait(1)
        assert player.round.phase is Phase.ASKING


async def test_leaving_keeps_the_round_and_the_menu_offers_it(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.play(True, False, True)
        score = player.round.state.score
        await player.press("escape", "l")
        await player.settle()
        assert player.top == "HomeScreen"
        assert "Resume" in player.text and "3 answers given" in player.text
        await player.press("r")
        await player.seated()
        assert player.round.phase is Phase.ASKING
        assert (player.round.number, player.round.state.score) == (4, score)


async def test_giving_up_shows_the_result_and_ranks_it_not(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.play(True)
        await player.press("escape", "g")
        assert player.top == "ResultsScreen"
        assert "Not ranked" in player.text and "Left early" in player.text


async def test_giving_up_without_an_answer_goes_back_to_the_menu(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("escape", "g")
        assert player.top == "HomeScreen"


async def test_the_buttons_of_the_question_whether_to_leave_work(seat: Any) -> None:
    async with seat(size=(40, 15)) as player:
        await player.begin()
        await player.press("escape")
        for name in ("Keep playing", "Leave", "Give up"):
            assert name in player.text
        await player.pilot.click(player.app.screen.query_one("#later", Button))
        await player.settle()
        assert player.top == "HomeScreen"


async def test_the_proof_opens_and_names_where_it_stands(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        await player.press("o")
        question = player.round.plan.cards[0].entry.question
        assert player.top == "ProofScreen"
        assert question.answer in player.text
        assert "seeds/her-2013-film.txt" in player.text
        await player.press("escape")
        assert player.top == "PlayScreen" and player.round.phase is Phase.REVEALED


async def test_flagging_takes_a_reason_in_whose_field_no_other_key_works(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        await player.press("f", "n", "o", "1", "question_mark", "enter")
        assert player.top == "PlayScreen" and player.round.number == 1
        flags = player.app.session.scores.flags()
        assert [flag.reason for flag in flags] == ["no1?"]
        assert "Flagged" in player.text


async def test_a_notice_does_not_cover_the_next_question(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        await player.press("f", "enter")
        assert "Flagged: it is not asked again" in player.text
        await player.go_on()
        assert "Flagged" not in player.text


async def test_escape_flags_nothing(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        await player.press("f", "x", "escape")
        assert player.app.session.scores.flags() == ()


async def test_a_flagged_question_is_asked_in_no_mode(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.answer()
        await player.press("f", "enter")
        flagged = player.round.plan.cards[0].entry.id
        for mode in ("classic", "timed", "survival", "daily"):
            plan = player.app.session.plan(Choice(mode))
            assert flagged not in {card.entry.id for card in plan.cards}


async def test_the_round_goes_by_its_options_drawn_at_play_time(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        card = player.round.plan.cards[0]
        places = [player.text.index(f"{at}  {text}") for at, text in enumerate(card.options, 1)]
        assert places == sorted(places)


async def test_help_lies_over_the_round_and_comes_off_again(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.press("question_mark")
        assert player.top == "HelpScreen" and player.round.phase is Phase.PAUSED
        await player.press("escape")
        await player.wait(0.1)
        assert player.round.phase is Phase.ASKING


async def test_an_answer_counts_from_the_press_not_from_its_turn(seat: Any) -> None:
    async with seat() as player:
        app = player.app
        app.session.monotonic = time.monotonic
        key = events.Key("1", "1")
        key.time = 123.0
        await app.on_event(key)
        assert app.pressed_at == 123.0
