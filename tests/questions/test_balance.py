"""Bots that know nothing score at chance, or the questions that feed them go."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from quiz.bank.model import Question
from quiz.questions.balance import BOTS, OPTIONS, SMALLEST_BANK, balance, bot_credit, limit

DOCUMENT = "Ada Poe met Bram Lund. Ada Poe met Clara Holm. Ada Poe met Otto Frey."


def question(answer: str, *wrong: str, stem: str = "Who is it?", key: str = "k") -> Question:
    return Question(stem, answer, wrong, key)


CREDITS = [
    ("longest", question("abcdef", "abc", "abd", "abe"), 1.0),
    ("longest", question("abc", "abcdef", "abd", "abe"), 0.0),
    ("longest", question("abcd", "abce", "abd", "abe"), 0.5),
    ("longest", question("abc", "abd", "abe", "abf"), None),
    ("shortest", question("ab", "abc", "abd", "abe"), 1.0),
    ("median number", question("20", "10", "30", "40"), 0.5),
    ("median number", question("10", "20", "30", "40"), 0.0),
    ("median number", question("Ada", "10", "30", "40"), None),
    ("most frequent in the document", question("Ada Poe", "Bram Lund", "Clara Holm", "Otto Frey"), 1.0),
    ("most frequent in the document", question("Bram Lund", "Ada Poe", "Clara Holm", "Otto Frey"), 0.0),
    ("earliest in the document", question("Ada Poe", "Bram Lund", "Clara Holm", "Otto Frey"), 1.0),
    (
        "most overlap with the stem",
        question("Sund Bridge", "Quay", "Hill", "Mill", stem="Which bridge is it?"),
        1.0,
    ),
    ("odd one out", question("Tin Anchor", "Best Song", "Best Film", "Best Score"), 1.0),
    ("odd one out", question("Best Song", "Tin Anchor", "Best Film", "Best Score"), 0.0),
]


@pytest.mark.parametrize(("bot", "asked", "credit"), CREDITS, ids=[f"{b}: {q.answer}" for b, q, _ in CREDITS])
def test_a_bot_marks_what_stands_out(bot: str, asked: Question, credit: float | None) -> None:
    assert bot_credit(BOTS[bot], asked, DOCUMENT) == credit


def bank(size: int, told: int) -> list[Question]:
    """`size` questions, of the first `told` of which the answer is the longest option."""
    rng = random.Random(7)
    made = []
    for i in range(size):
        names = ["".join(rng.choices("abcdefgh", k=8)) for _ in range(4)]
        longest = 0 if i < told else rng.randrange(4)
        names[longest] += "xyz"
        made.append(question(*names, key=f"{i:08x}"))
    return made


def score(questions: list[Question] | tuple[Question, ...], bot: str) -> float:
    credits = [c for q in questions if (c := bot_credit(BOTS[bot], q, "")) is not None]
    return sum(credits) / len(credits)


def test_a_bank_that_gives_itself_away_loses_questions_until_no_bot_beats_chance() -> None:
    made = bank(200, 90)
    kept = balance(made, "")
    assert score(made, "longest") > limit(len(made))
    assert len(kept) < len(made)
    assert all(score(kept, bot) <= limit(len(kept)) for bot in ("longest", "shortest"))


def test_all_bots_are_at_chance_once_the_last_was_weighed() -> None:
    """In 30 questions the answer is the commonest name, in 70 the earliest: without those, the 30 tell."""
    made, text = two_cues(common=30, early=70)
    kept = balance(made, text)
    measure = BOTS["most frequent in the document"]
    scored = [c for q in kept if (c := bot_credit(measure, q, text)) is not None]
    assert sum(scored) <= len(scored) * limit(max(1, len(scored)))


def two_cues(common: int, early: int) -> tuple[list[Question], str]:
    made, text = [], []
    for i in range(common + early):
        first, twice, other, last = (f"{letter}{i:03}x" for letter in "abcd")
        text += [first, twice, twice, other, last]
        names = [twice, first, other, last] if i < common else [first, twice, other, last]
        made.append(question(*names, key=f"{i:08x}"))
    return made, " ".join(text)


def test_other_options_save_a_question() -> None:
    made = bank(120, 70)

    def again(asked: Question) -> Question:
        return replace(asked, distractors=(*asked.distractors[:2], asked.distractors[2] + "xyzxyz"))

    kept = balance(made, "", again)
    assert len(kept) == len(made)
    assert score(kept, "longest") <= limit(len(kept))


def test_a_small_bank_gets_other_options_too() -> None:
    made = bank(30, 30)
    kept = balance(made, "", lambda asked: replace(asked, distractors=("aaaaaaaaaaaaaaaa", "b", "c")))
    assert len(kept) == len(made)
    assert score(kept, "longest") <= 0.25


def test_what_another_question_tells_goes_before_what_is_told_once() -> None:
    made = bank(120, 50)
    twice = [replace(q, evidence="The same." if i < 45 else q.id) for i, q in enumerate(made)]
    kept = {q.id for q in balance(twice, "")}
    lost = [q for q in twice[:50] if q.id not in kept]
    assert lost and all(q.evidence == "The same." for q in lost)


def test_what_it_loses_hangs_on_the_ids_alone() -> None:
    made = bank(120, 70)
    assert {q.id for q in balance(made, "")} == {q.id for q in balance(made[::-1], "")}


def test_the_order_of_the_questions_stays() -> None:
    kept = [q.id for q in balance(bank(120, 70), "")]
    assert kept == sorted(kept)


def test_a_fair_bank_stays_whole() -> None:
    made = bank(120, 0)
    assert balance(made, "") == tuple(made)


def test_no_bank_is_thrown_away_below_the_size_from_which_bots_are_weighed() -> None:
    assert len(balance(bank(70, 70), "")) == SMALLEST_BANK - 1


def test_names_of_the_world_are_in_no_document_so_that_renown_tells_nothing() -> None:
    asked = question("Ada Poe", "Jan Vermeer", "Ann Lee", "Bob Roe")
    for bot in ("most frequent in the document", "earliest in the document"):
        assert bot_credit(BOTS[bot], asked, DOCUMENT) is None


def test_a_small_bank_stays_whole() -> None:
    made = bank(SMALLEST_BANK - 1, SMALLEST_BANK - 1)
    assert balance(made, "") == tuple(made)


def test_the_limit_is_chance_and_two_standard_errors() -> None:
    assert limit(75) == pytest.approx(1 / OPTIONS + 2 * (0.1875 / 75) ** 0.5)
    assert 0.25 < limit(10_000) < 0.26 < limit(100)
