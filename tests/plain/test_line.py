"""A round typed line by line, as a screen reader hears it."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable
from typing import Any

import pytest

from quiz.game.state import Act, Phase, Verdict
from quiz.plain.line import KEPT, play_plain

RoundOf = Callable[..., Any]
Right = Callable[[Any], list[int]]


class Terminal:
    """What is typed, what is printed, and a clock that goes on a second at each look."""

    def __init__(self, *lines: str) -> None:
        self.source = io.StringIO("".join(f"{line}\n" for line in lines))
        self.out = io.StringIO()
        self._seconds = itertools.count(1.0)

    def clock(self) -> float:
        return next(self._seconds)

    def play(self, round_: Any, *, hold: bool = False, flag: Any = None) -> Any:
        return play_plain(round_, self.source, self.out, self.clock, hold=hold, flag=flag)

    @property
    def text(self) -> str:
        return self.out.getvalue()


def test_a_piped_round_is_played_to_its_result(round_of: RoundOf, right: Right) -> None:
    round_ = round_of()
    terminal = Terminal(*map(str, right(round_)))
    result = terminal.play(round_)
    assert result == round_.result()
    assert result.right == 10
    assert "Classic, 10 questions. Her." in terminal.text
    assert "Question 10 of 10, score 1,890, streak 9. Her." in terminal.text
    assert "150 base, ×1.9 streak = 285. Score 2,175." in terminal.text
    assert "Proof: Proof" in terminal.text
    assert "(Her, section Plot)" in terminal.text
    assert "10 of 10 right, 100%." in terminal.text


def test_the_same_answers_score_the_same_as_by_script(round_of: RoundOf) -> None:
    from quiz.plain.script import play_script

    lines = [str(n % 4 + 1) for n in range(10)]
    assert Terminal(*lines).play(round_of()).score == play_script(round_of(), lines).score


def test_a_wrong_answer_is_told_with_the_right_one(round_of: RoundOf, right: Right) -> None:
    round_ = round_of()
    number = right(round_)[0]
    terminal = Terminal(str(number % 4 + 1))
    assert terminal.play(round_) is None
    answer = round_.plan.cards[0].entry.question.answer
    assert f"Wrong. The answer is {number}. {answer}.\nno points. Score 0." in terminal.text


def test_a_person_goes_on_with_enter(round_of: RoundOf, right: Right) -> None:
    round_ = round_of(questions=2)
    first, second = right(round_)
    terminal = Terminal(str(first), "", str(second), "")
    assert terminal.play(round_, hold=True).right == 2
    assert terminal.text.count("Enter goes on.") == 2


def test_an_empty_line_is_no_answer_and_nonsense_is_told(round_of: RoundOf) -> None:
    terminal = Terminal("", "nonsense", "9")
    round_ = round_of()
    assert terminal.play(round_) is None
    assert terminal.text.count("Type a number from 1 to 4, or ? for help.") == 2
    assert round_.state.records == ()


def test_help_tells_what_can_be_typed(round_of: RoundOf) -> None:
    terminal = Terminal("?")
    terminal.play(round_of())
    assert "50: take two wrong answers away (1 left)." in terminal.text
    timed = Terminal("?")
    timed.play(round_of("timed"))
    assert "50: take" not in timed.text


def test_lifelines_work_and_say_when_they_are_used_up(round_of: RoundOf) -> None:
    round_ = round_of()
    terminal = Terminal("50", "50", "s", "skip", "50")
    terminal.play(round_)
    assert terminal.text.count("(removed)") == 2
    assert "Skipped. The answer is" in terminal.text
    assert terminal.text.count("No 50:50 can be used.") == 2
    assert terminal.text.count("No skip is left.") == 1


def test_an_option_that_was_taken_away_cannot_be_chosen(round_of: RoundOf) -> None:
    round_ = round_of()
    card = round_.plan.cards[0]
    gone = next(at for at in range(4) if at not in (card.correct, card.spare))
    terminal = Terminal("50", str(gone + 1))
    terminal.play(round_)
    assert "That answer was taken away." in terminal.text


def test_a_pause_stops_the_clock(round_of: RoundOf, right: Right) -> None:
    round_ = round_of("timed")
    terminal = Terminal("p", "", str(right(round_)[0]))
    terminal.play(round_, hold=True)
    assert "Paused: the clock stands still." in terminal.text
    assert "no speed bonus after a pause" in terminal.text
    assert terminal.text.count("Question 1,") == 2


def test_an_answer_after_the_time_is_over_is_a_time_out(round_of: RoundOf) -> None:
    round_ = round_of("timed")
    terminal = Terminal("1", "1")
    times = iter([0.0, 0.0, 66.5, 66.5, 66.5, 70.0])
    result = play_plain(round_, terminal.source, terminal.out, lambda: next(times), hold=False)
    assert result is not None
    assert [answered.verdict for answered in result.answers] == [Verdict.TIMEOUT]
    assert "The time was over. The answer is" in terminal.text
    assert "The time is over." in terminal.text


@pytest.mark.parametrize("hold", [False, True])
def test_the_end_of_the_input_leaves_with_the_round_kept(round_of: RoundOf, hold: bool) -> None:
    written: list[Any] = []
    round_ = round_of(record=written.append)
    terminal = Terminal("1")
    assert terminal.play(round_, hold=hold) is None
    assert terminal.text.endswith(f"{KEPT}\n")
    assert round_.phase is not Phase.OVER
    assert [event.act for event in written][:2] == [Act.SHOWN, Act.ANSWER]


def test_q_leaves_with_the_round_kept(round_of: RoundOf) -> None:
    for lines, hold in ((["q"], False), (["1", "q"], True)):
        terminal = Terminal(*lines)
        round_ = round_of()
        assert terminal.play(round_, hold=hold) is None
        assert KEPT in terminal.text
        assert round_.phase is not Phase.OVER


def test_ctrl_c_says_that_the_round_is_kept_and_goes_on_to_the_caller(round_of: RoundOf) -> None:
    class Interrupted(io.StringIO):
        def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
            raise KeyboardInterrupt

    out = io.StringIO()
    round_ = round_of()
    with pytest.raises(KeyboardInterrupt):
        play_plain(round_, Interrupted(), out, lambda: 1.0, hold=True)
    assert KEPT in out.getvalue()
    assert round_.phase is Phase.ASKING


def test_a_restored_round_goes_on_where_it_stood(round_of: RoundOf) -> None:
    from quiz.game.journal import event_json, plan_json
    from quiz.game.round import Round

    written: list[Any] = []
    round_ = round_of(questions=2, record=written.append)
    Terminal("1").play(round_)
    again = Round.restore(plan_json(round_.plan), map(event_json, written), 0.0)
    assert again.phase is Phase.PAUSED
    terminal = Terminal("1")
    result = terminal.play(again)
    assert len(result.answers) == 2
    assert "Question 2 of 2" in terminal.text
    assert "Question 1 of 2" not in terminal.text


def test_a_bad_question_can_be_flagged_after_the_answer(round_of: RoundOf) -> None:
    flagged: list[tuple[str, str]] = []
    round_ = round_of(questions=1)
    terminal = Terminal("1", "f two answers are right", "")
    terminal.play(round_, hold=True, flag=lambda entry, reason: flagged.append((entry.id, reason)))
    assert flagged == [(round_.plan.cards[0].entry.id, "two answers are right")]
    assert "The question will not be asked again." in terminal.text


def test_hostile_text_reaches_the_terminal_as_text_alone(round_of: RoundOf) -> None:
    evil = "\x1b[2J\x1b]0;pwned\x07[/b]\u202e{}"
    question = {"answer": evil + "a", "evidence": evil, "section": evil, "distractors": (evil + "x", "y")}
    round_ = round_of(questions=1, count=1, question={**question, "question": evil + "?"})
    terminal = Terminal("?", "1", "2")
    terminal.play(round_)
    assert "[/b]{}?" in terminal.text
    assert not set(terminal.text) & set("\x1b\x07\u202e")


def test_notices_are_told_at_the_start(round_of: RoundOf) -> None:
    terminal = Terminal()
    terminal.play(round_of(count=3))
    assert "Only 3 questions fit, not 10." in terminal.text


def test_the_missed_are_told_at_the_end(round_of: RoundOf, right: Right) -> None:
    round_ = round_of(questions=2)
    first, second = right(round_)
    terminal = Terminal(str(first), str(second % 4 + 1))
    terminal.play(round_)
    question = round_.plan.cards[1].entry.question
    assert (
        f"2. {question.question} The answer is {question.answer}." in terminal.text.split("last question")[1]
    )
