"""The end of a round: kept before any name is asked, reviewed, and gone on from."""

from __future__ import annotations

from typing import Any

from quiz.game.modes import MODES
from quiz.sitting.choice import Choice
from quiz.tui.screens.play import PlayScreen

GOOD_AND_BAD = (True, True, False, True, True, True, False, True, True, True)


async def test_the_result_tells_score_rank_accuracy_streak_and_time(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.play(*GOOD_AND_BAD)
        assert player.top == "ResultsScreen"
        for part in ("Rank 1 of 1", "8 of 10 right (80%)", "best streak 3", "10.0 s", "🟩🟩🟥"):
            assert part in player.text


async def test_every_question_is_reviewed_with_both_answers_and_the_proof(seat: Any) -> None:
    async with seat(size=(100, 200)) as player:
        await player.begin()
        await player.play(*GOOD_AND_BAD)
        text = " ".join(player.text.split())
        for number, card in enumerate(player.round.plan.cards, 1):
            question = card.entry.question
            assert question.question in text
            assert question.answer in text
            assert question.evidence.split()[-1] in text
            if not GOOD_AND_BAD[number - 1]:
                assert f"your answer: {card.options[(card.correct + 1) % 4]}" in text


async def test_the_score_is_kept_before_the_name_is_asked(seat: Any) -> None:
    async with seat(player="") as player:
        await player.begin()
        await player.play(*[True] * 10)
        assert player.top == "AskDialog"
        (kept,) = player.app.session.scores.games()
        assert kept.player == "" and kept.score == player.round.state.score
        await player.press("E", "v", "e", "enter")
        (kept,) = player.app.session.scores.games()
        assert kept.player == "Eve"
        assert "Eve" in player.text


async def test_a_second_round_asks_for_no_name_again(seat: Any) -> None:
    async with seat(player="") as player:
        await player.begin()
        await player.play(*[True] * 10)
        await player.press("E", "enter", "a")
        assert player.top == "SetupScreen"
        await player.press("enter")
        await player.seated()
        await player.play(*[False] * 10)
        assert player.top == "ResultsScreen" and "Rank 2 of 2" in player.text


async def test_closing_at_the_name_loses_nothing(seat: Any) -> None:
    async with seat(player="") as player:
        await player.begin()
        await player.play(*[True] * 10)
        assert player.top == "AskDialog"
    async with seat() as player:
        await player.press("s")
        assert f"{player.app.session.scores.games()[0].score:,}" in player.text


async def test_the_missed_ones_can_be_played_again(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.play(*GOOD_AND_BAD)
        missed = {player.round.plan.cards[at].entry.id for at in (2, 6)}
        await player.press("m")
        await player.seated()
        assert {card.entry.id for card in player.round.plan.cards} == missed
        await player.play(True, True)
        assert "Not ranked: practice" in player.text
        assert "Missed" not in player.text.splitlines()[-1]


async def test_again_prepares_a_round_of_the_same_sort(seat: Any) -> None:
    async with seat() as player:
        await player.begin(Choice("timed", seconds=45.0))
        await player.play(True)
        await player.wait(120)
        await player.go_on()
        await player.press("a")
        assert player.top == "SetupScreen" and "45 s" in player.text


async def test_the_line_to_share_is_copied(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.play(*[True] * 10)
        await player.press("y")
        assert player.app.clipboard.startswith("Quiz · Her (2013 film) · Classic · ")
        assert "🟩" in player.app.clipboard


async def test_a_reviewed_question_can_be_proved_and_flagged(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.play(*[True] * 10)
        await player.press("down", "o")
        second = player.round.plan.cards[1].entry
        assert player.top == "ProofScreen" and second.question.answer in player.text
        await player.press("escape", "f", "enter")
        assert [flag.id for flag in player.app.session.scores.flags()] == [second.id]


async def test_the_table_marks_this_round(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.play(*[True] * 10)
        await player.press("s")
        assert player.top == "ScoresScreen" and "Ann" in player.text and "10/10" in player.text
        await player.press("escape", "escape")
        assert player.top == "HomeScreen"


async def test_every_mode_can_be_played_to_its_end(seat: Any) -> None:
    async with seat() as player:
        await player.begin()
        await player.play(*[False] * 10)
        for mode in MODES:
            player.app.go_home()
            await player.begin(Choice(mode.id))
            while isinstance(player.app.screen, PlayScreen):
                if player.round.plan.variant.seconds and player.round.number > 2:
                    await player.wait(120)
                else:
                    await player.answer(right=False)
                await player.go_on()
            assert player.top == "ResultsScreen", mode.id
        assert len(player.app.session.scores.games()) == 1 + len(MODES)


async def test_three_mistakes_end_survival_and_the_hearts_say_so(seat: Any) -> None:
    async with seat() as player:
        await player.begin(Choice("survival"))
        assert "♥ ♥ ♥" in player.text
        await player.play(False, False)
        assert "last life" in player.text
        await player.play(False)
        assert "No life left" in player.text and player.top == "ResultsScreen"


async def test_the_second_daily_round_of_a_day_does_not_count(seat: Any, clock: Any) -> None:
    async with seat() as player:
        await player.begin(Choice("daily"))
        first = [card.entry.id for card in player.round.plan.cards]
        await player.play(*[True] * 10)
        await player.press("escape")
        await player.settle()
        assert "✓ Done today" in player.text
        await player.begin(Choice("daily"))
        assert [card.entry.id for card in player.round.plan.cards] == first
        await player.play(*[True] * 10)
        assert "only the first try of the day counts" in player.text
        clock.days += 1
        player.app.go_home()
        await player.settle()
        assert "✓ Done today" not in player.text


async def test_filters_choose_what_is_asked(seat: Any) -> None:
    async with seat() as player:
        await player.press("1", "down", "down")
        row = player.app.screen.query_one("#kind")
        row.focus()
        await player.press("right")
        assert "date" in player.text and "4 questions fit" in player.text
        await player.press("s")
        await player.seated()
        assert {card.entry.question.kind for card in player.round.plan.cards} == {"date"}


async def test_where_nothing_fits_nothing_starts(seat: Any) -> None:
    async with seat() as player:
        await player.press("5")
        assert "0 questions fit" in player.text
        await player.press("s")
        assert player.top == "SetupScreen"


async def test_many_topics_are_chosen_from_a_list(seat: Any, tmp_path: Any) -> None:
    bank = "format: 1\ntopic: Topic %d\nquestions:\n- {question: Q%d?, answer: a, distractors: [b, c, d]}\n"
    for number in range(12):
        (tmp_path / f"bank{number:02}.yaml").write_text(bank % (number, number))
    async with seat(tmp_path) as player:
        assert "12 topics" in player.text
        await player.press("1")
        player.app.screen.query_one("#topic").focus()
        await player.press("enter")
        assert player.top == "PickDialog"
        await player.press("space", "down", "space")
        await player.pilot.click("#ok")
        await player.pilot.pause()
        assert "2 topics" in player.text and "2 questions fit" in player.text
