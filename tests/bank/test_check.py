from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from quiz.bank.blind import BOTS, blind_scores
from quiz.bank.check import check_bank
from quiz.bank.lints import LINTS
from quiz.bank.model import Bank, Question, Source
from quiz.bank.problems import Problem
from quiz.bank.save import save_bank

SOUND = Question(
    question='When did the film "Her" premiere at the New York Film Festival?',
    answer="October 12, 2013",
    distractors=("October 18, 2013", "September 12, 2013", "December 12, 2013"),
    id="7c1f0a92",
    kind="date",
    evidence="Her premiered at the New York Film Festival on October 12, 2013.",
)
NAMES = ("Spike Jonze", "Rooney Mara", "Amy Adams", "Chris Pratt")


def lints_of(question: Question) -> list[str]:
    return [lint.rule for lint in LINTS if lint.find(question)]


def test_a_sound_question_has_no_flaw() -> None:
    assert lints_of(SOUND) == []


FLAWED = {
    "answer-in-stem": [
        replace(SOUND, question="What did it premiere on, October 12, 2013 or before?"),
        replace(SOUND, question="Which of the dates is 12 October 2013?"),
    ],
    "longest-is-right": [
        replace(SOUND, answer="October 12, 2013, at the New York Film Festival", evidence=""),
    ],
    "shortest-is-right": [
        replace(
            SOUND,
            answer="2013",
            distractors=("January 2014, in Rome", "March 1914, in Oslo", "1813, in the north"),
        ),
    ],
    "odd-one-out": [replace(SOUND, distractors=("In spring", "In summer", "In winter"))],
    "opens-with-pronoun": [
        replace(SOUND, question="She premiered when?"),
        replace(SOUND, question="Her premiered when?"),
        replace(SOUND, question="this film premiered when?"),
    ],
    "no-question-mark": [replace(SOUND, question="Name the day of the premiere")],
    "fill-in-the-blank": [
        replace(SOUND, question="The film premiered on ____?"),
        replace(SOUND, question="The film premiered on ...?"),
    ],
    "all-or-none": [replace(SOUND, distractors=("October 18, 2013", "May 2, 2012", "None of these 3"))],
    "true-false": [replace(SOUND, answer="Yes", distractors=("No", "Once", "Twice"), evidence="Yes.")],
    "long-question": [replace(SOUND, question="When " + "was it " * 40 + "?")],
    "long-option": [replace(SOUND, distractors=("October 18, 2013", "May 2, 2012", "1 " + "x" * 90))],
    "negative": [
        replace(SOUND, question="Which of these was not the day?"),
        replace(SOUND, question="Which day wasn't it?"),
    ],
    "no-evidence": [replace(SOUND, evidence="")],
    "unproved": [
        replace(SOUND, evidence="Her premiered on October 13, 2013."),
        replace(SOUND, answer="24th", evidence="The film ranked number 240 on the list."),
    ],
}


def test_every_lint_has_its_example() -> None:
    assert {lint.rule for lint in LINTS} == set(FLAWED)


@pytest.mark.parametrize(("rule", "question"), [(r, q) for r, qs in FLAWED.items() for q in qs])
def test_a_flaw_is_seen(rule: str, question: Question) -> None:
    assert rule in lints_of(question)


@pytest.mark.parametrize(
    "question",
    [
        replace(
            SOUND,
            question='"Her" premiered at which festival?',
            answer="A",
            distractors=("B", "C", "D"),
            evidence="A",
        ),
        replace(SOUND, question="His Girl Friday opened when?"),
        replace(SOUND, question="Which day was NOT the day of the premiere?"),
        replace(
            SOUND,
            question='Who wrote "Never Let Me Go (not the film)"?',
            answer="A",
            distractors=("B", "C", "D"),
            evidence="A",
        ),
        replace(SOUND, evidence="Released: 2013-10-12"),
        replace(
            SOUND,
            question="Which character buys the device?",
            answer="Theo Twombly",
            distractors=("Alan Watts", "Rosa Bello", "Amy Larsen"),
            evidence="Theo buys the device.",
        ),
        replace(
            SOUND,
            question="Where did the film rank on the list?",
            answer="24th",
            distractors=("19th", "18th", "40th"),
            evidence="The film ranked number 24 on the list.",
        ),
    ],
)
def test_what_only_looks_like_a_flaw_is_let_pass(question: Question) -> None:
    assert lints_of(question) == []


def check(
    tmp_path: Path, *questions: Question, source: Source | None = None, **options: Path
) -> list[Problem]:
    path = tmp_path / "bank.yaml"
    save_bank(Bank("Her", questions, source), path)
    return check_bank(path, **options)


def rules(problems: list[Problem]) -> list[str]:
    return [problem.rule for problem in problems]


def test_a_sound_bank_has_no_problem(tmp_path: Path) -> None:
    assert check(tmp_path, SOUND) == []


def test_a_warning_points_at_the_line_and_column_of_the_value(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, SOUND, replace(SOUND, id="b", question="Name the day of the premiere"))
    assert (problem.line, problem.column, problem.id, problem.severity) == (14, 13, "b", "warning")
    assert str(problem).startswith(f"{tmp_path}/bank.yaml:14:13: warning: the question has no question mark")


def test_every_problem_is_told_in_one_run_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(
        "topc: x\nquestions:\n"
        "- {question: Who, answer: NO, distractors: [a, A]}\n"
        "- {question: 'Who?', answer: b, distractors: [c, d, e], evidence: it was b}\n"
        "- {question: 'who', answer: f, distractors: [g, h, i], evidence: it was f}\n"
    )
    assert [(p.line, p.rule) for p in check_bank(path)] == [
        (1, "unknown-key"),
        (3, "not-text"),
        (3, "distractor-count"),
        (3, "same-options"),
        (5, "no-question-mark"),
        (5, "same-question"),
    ]


def test_a_file_that_is_no_bank_is_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text("questions:\n- {")
    (problem,) = check_bank(path)
    assert (problem.rule, problem.severity, problem.line) == ("file", "error", 3)
    assert rules(check_bank(tmp_path / "missing.yaml")) == ["file"]


def test_a_problem_can_be_written_as_json(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, replace(SOUND, evidence=""), source=Source("her.txt"))
    assert json.loads(json.dumps(problem.as_dict())) == {
        "rule": "no-evidence",
        "message": "no evidence: nothing proves the answer",
        "remedy": "Quote the sentence that proves it.",
        "severity": "warning",
        "path": str(tmp_path / "bank.yaml"),
        "line": 9,
        "column": 13,
        "id": "7c1f0a92",
    }


def test_who_writes_by_hand_need_not_quote(tmp_path: Path) -> None:
    assert check(tmp_path, replace(SOUND, evidence="")) == []


def test_raw_control_characters_in_the_file_are_told(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(
        b"questions:\n- {question: 'Wh\x1b[2Jo?', answer: b, distractors: [c, d, e], evidence: it was b}\n"
    )
    assert rules(check_bank(path)) == ["control-characters"]


def test_a_bank_without_questions_is_told(tmp_path: Path) -> None:
    assert rules(check(tmp_path)) == ["no-questions"]


@pytest.fixture
def source(tmp_path: Path) -> Source:
    text = "= Her =\n\nHer premiered at the New York\nFilm Festival on October 12, 2013.\n"
    (tmp_path / "her.txt").write_text(text)
    return Source("her.txt", hashlib.sha256(text.encode()).hexdigest())


def test_evidence_is_looked_up_in_the_source_whatever_the_line_breaks(tmp_path: Path, source: Source) -> None:
    assert check(tmp_path, SOUND, source=source, source_root=tmp_path) == []


def test_evidence_that_is_not_in_the_source_is_told(tmp_path: Path, source: Source) -> None:
    wrong = replace(SOUND, evidence="Her was shown on October 12, 2013.")
    problems = check(tmp_path, wrong, source=source, source_root=tmp_path)
    assert [(p.rule, p.line) for p in problems] == [("evidence-not-in-source", 13)]


def test_a_source_that_has_changed_since_is_told(tmp_path: Path, source: Source) -> None:
    with (tmp_path / "her.txt").open("a") as file:
        file.write("More.\n")
    assert rules(check(tmp_path, SOUND, source=source, source_root=tmp_path)) == ["source-changed"]


@pytest.mark.parametrize("path", ["../her.txt", "/etc/passwd", "gone.txt"])
def test_a_source_that_cannot_be_looked_up_is_told_and_not_opened(tmp_path: Path, path: str) -> None:
    (tmp_path / "her.txt").write_text("secret")
    inner = tmp_path / "inner"
    inner.mkdir()
    assert rules(check(tmp_path, SOUND, source=Source(path), source_root=inner)) == ["source"]


def people(number: int, place: int) -> Question:
    """A question whose answer stands at `place` when the options are sorted by length."""
    options = sorted((f"{name} {number}" for name in ("Al", "Bert", "Clara", "Dorothea")), key=len)
    answer = options.pop(place)
    return Question(f"Who is number {number}?", answer, tuple(options), id=str(number), evidence=answer)


@pytest.mark.parametrize(("place", "name"), [(3, "longest"), (0, "shortest")])
def test_a_bank_that_length_alone_can_answer_is_told(tmp_path: Path, place: int, name: str) -> None:
    bank = [people(n, place if n % 2 else n // 2 % 4) for n in range(60)]
    problems = check(tmp_path, *bank)
    assert "blind-bot" in rules(problems)
    assert f"who always marks the {name} is right" in problems[0].message


def test_a_bank_in_which_the_answer_stands_anywhere_is_fair() -> None:
    scores = list(blind_scores([people(n, n % 4) for n in range(80)]))
    assert {score.name: score.share for score in scores}["longest"] == 0.25
    assert not any(score.sees_too_much for score in scores)


def test_a_small_bank_is_not_judged_by_chance() -> None:
    assert list(blind_scores([people(n, 3) for n in range(59)])) == []


def figure(number: int, place: int) -> Question:
    options = [f"{1000 * number + 10 * i:,}" for i in range(1, 5)]
    answer = options.pop(place)
    return Question(f"How many are there of {number}?", answer, tuple(options), id=str(number))


def test_numbers_whose_answer_is_always_in_the_middle_are_told() -> None:
    middle = {s.name: s for s in blind_scores([figure(n, 1 + n % 2) for n in range(1, 65)])}["median number"]
    fair = {s.name: s for s in blind_scores([figure(n, n % 4) for n in range(1, 65)])}["median number"]
    assert (middle.share, middle.sees_too_much) == (0.5, True)
    assert (fair.share, fair.sees_too_much) == (0.25, False)


def test_a_bot_passes_where_the_options_are_no_numbers() -> None:
    names = {score.name for score in blind_scores([people(n, 0) for n in range(60)])}
    assert {bot.name for bot in BOTS} - names == set()
    plain = [replace(people(n, 0), answer="Al", distractors=("Bert", "Clara", "Dorothea")) for n in range(60)]
    assert "median number" not in {score.name for score in blind_scores(plain)}


def test_one_wording_may_be_asked_of_each_true_answer_beside_options_that_are_false(tmp_path: Path) -> None:
    stem = "Which of these people won?"
    ada = replace(SOUND, question=stem, answer="Ada Poe", distractors=("Bram Lund", "Ines Corvo", "Tor Haas"))
    ida = replace(ada, id="b", answer="Ida Moe")
    tor = replace(ada, id="c", answer="Tor Haas", distractors=("Bram Lund", "Ines Corvo", "Uwe Kay"))
    assert [p.id for p in check(tmp_path, ada, ida, tor) if p.rule == "same-question"] == ["c"]
