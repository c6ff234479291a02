from __future__ import annotations

from pathlib import Path

import pytest

from quiz.bank.load import LoadResult, load_bank, load_banks
from quiz.bank.problems import Problem
from quiz.bank.read import derived_id, read_bank
from quiz.errors import BankError

GOOD = """\
- question: "Which planet is the largest?"
  answer: Jupiter
  distractors: [Saturn, Neptune, Uranus]
"""


def bank_of(*questions: str) -> bytes:
    return ("questions:\n" + "".join(questions)).encode()


def only_problem(data: bytes) -> Problem:
    problems = read_bank(data, "b.yaml").problems
    assert len(problems) == 1, problems
    return problems[0]


def test_a_hand_written_bank_needs_only_question_answer_and_distractors(tmp_path: Path) -> None:
    path = tmp_path / "planets.yaml"
    path.write_bytes(bank_of(GOOD))
    bank = load_bank(path).bank
    (question,) = bank.questions
    assert (bank.topic, bank.source) == ("planets", None)
    assert (question.answer, question.distractors) == ("Jupiter", ("Saturn", "Neptune", "Uranus"))
    assert (question.kind, question.difficulty, question.evidence) == ("other", 2, "")


def test_a_missing_id_depends_on_nothing_but_the_question() -> None:
    alone = read_bank(bank_of(GOOD), "one.yaml").bank.questions[0].id
    other = GOOD.replace("largest", "smallest")
    among = read_bank(bank_of(other, GOOD), "two.yaml").bank.questions[1].id
    assert alone == among == derived_id("Which planet is the largest?", "Jupiter")


@pytest.mark.parametrize(
    "value", ["NO", "on", "12:30", "1.10", "007", "1969", "2013-10-12", "12345678", "0x1F", ".inf"]
)
def test_an_unquoted_value_that_yaml_does_not_read_as_text_is_told_with_its_remedy(value: str) -> None:
    problem = only_problem(bank_of(GOOD.replace("Jupiter", value)))
    assert (problem.rule, problem.line, problem.column, problem.id) == ("not-text", 3, 11, "#1")
    assert problem.remedy == f'Put it in quotes: "{value}".'


@pytest.mark.parametrize("value", ["NO", "12:30", "1969", "null"])
def test_the_same_value_in_quotes_is_text(value: str) -> None:
    bank = read_bank(bank_of(GOOD.replace("Jupiter", f"'{value}'")), "b.yaml").bank
    assert bank.questions[0].answer == value


@pytest.mark.parametrize("value", ["", "~", "null", '""', '"  "', '"\\e[2J"'])
def test_an_empty_answer_is_an_error(value: str) -> None:
    assert only_problem(bank_of(GOOD.replace("Jupiter", value))).rule == "empty"


BAD = [
    (GOOD.replace("answer", "anwser"), ["unknown-key", "missing-key"]),
    (GOOD.replace("  answer: Jupiter\n", ""), ["missing-key"]),
    (GOOD.replace(", Uranus", ""), ["distractor-count"]),
    (GOOD.replace("Uranus]", "Uranus, Mars]"), ["distractor-count"]),
    (GOOD.replace("[Saturn, Neptune, Uranus]", "Saturn"), ["not-a-list"]),
    (GOOD.replace("Saturn", "[Saturn]"), ["not-text"]),
    (GOOD.replace("Saturn", "JUPITER"), ["same-options"]),
    (GOOD.replace("Saturn", "Uranus"), ["same-options"]),
    (GOOD + "  answer: Mars\n", ["repeated-key"]),
    (GOOD.replace("Jupiter", "&a Jupiter"), ["yaml"]),
    (GOOD.replace("Jupiter", "*a"), ["yaml"]),
    (GOOD.replace("Jupiter", "!!python/object:os.system x"), ["yaml"]),
    (GOOD + "  <<: {id: a}\n", ["unknown-key"]),
    (GOOD + "  ? [a, b]\n  : c\n", ["yaml"]),
    (GOOD.replace("Jupiter", "J" * 301), ["too-long"]),
    ("- just a text\n", ["not-a-question"]),
    ("- [a, list]\n", ["not-a-question"]),
    ("-\n", ["not-a-question"]),
]


@pytest.mark.parametrize(("bad", "rules"), BAD)
def test_a_bad_question_costs_only_itself(bad: str, rules: list[str]) -> None:
    good = GOOD.replace("largest", "heaviest")
    reading = read_bank(bank_of(GOOD.replace("largest", "widest"), bad, good), "b.yaml")
    assert [q.question for q in reading.bank.questions] == [
        "Which planet is the widest?",
        "Which planet is the heaviest?",
    ]
    assert [p.rule for p in reading.problems] == rules
    assert all(p.path == "b.yaml" and p.line >= 5 and p.column and p.id == "#2" for p in reading.problems)


def test_a_misspelt_key_is_told_with_the_right_one() -> None:
    assert "`evidence:`" in only_problem(bank_of(GOOD + "  evidnce: x\n")).remedy


def test_of_two_questions_with_one_id_the_first_is_played() -> None:
    first, second = (f'{GOOD.replace("largest", word)}  id: "a1"\n' for word in ("first", "second"))
    reading = read_bank(bank_of(first, second), "b.yaml")
    assert [q.question for q in reading.bank.questions] == ["Which planet is the first?"]
    assert [(p.rule, p.line, p.id) for p in reading.problems] == [("duplicate-id", 6, "a1")]


@pytest.mark.parametrize("line", ["kind: weather", "difficulty: 9", "difficulty: hard", "kind: [a]"])
def test_an_unknown_kind_or_difficulty_is_only_a_warning(line: str) -> None:
    reading = read_bank(bank_of(GOOD + f"  {line}\n"), "b.yaml")
    assert (reading.bank.questions[0].kind, reading.bank.questions[0].difficulty) == ("other", 2)
    assert [(p.severity, p.line) for p in reading.problems] == [("warning", 5)]


BROKEN = [
    (b"", None, "empty"),
    (b"# nothing but a comment\n", None, "empty"),
    (b"just text", 1, "begins with keys"),
    (b"- question: x", 1, "begins with keys"),
    (b"topic: x\n", 1, "list of questions"),
    (b"topic: x\nquestions: soon\n", 2, "list of questions"),
    (b"format: 2\nquestions: []\n", 1, "newer than this program"),
    (b"topic: x\nformat: one\nquestions: []\n", 2, "unknown format"),
    (b"topic: x\nquestions:\n- question: a: b\n", 3, "broken YAML"),
    (b"topic: x\nquestions:\n- question: 'a\n", 4, "broken YAML"),
    (b"topic: x\n\tquestions: []\n", 2, "broken YAML"),
    (b"questions: []\n---\nquestions: []\n", 2, "second document"),
    (b"questions: []\ntopic: caf\xe9\n", 2, "UTF-8"),
    ("questions: []\n".encode("utf-16"), 1, "UTF-8"),
    (b"questions:\n- " + b"[" * 100_000, 2, "nested too deeply"),
    (b"a: " + b"{a: " * 100_000, 1, "nested too deeply"),
]


@pytest.mark.parametrize(("data", "line", "message"), BROKEN)
def test_a_file_that_is_no_bank_is_refused_with_its_line(data: bytes, line: int | None, message: str) -> None:
    with pytest.raises(BankError, match=message) as caught:
        read_bank(data, "b.yaml")
    assert (str(caught.value.path), caught.value.line) == ("b.yaml", line)


def test_a_newer_format_asks_for_an_update() -> None:
    with pytest.raises(BankError) as caught:
        read_bank(b"format: 99\nquestions: []\n", "b.yaml")
    assert caught.value.remedy == "Update quiz."


def test_a_byte_order_mark_and_windows_line_ends_are_read_over() -> None:
    data = b"\xef\xbb\xbf" + bank_of(GOOD).replace(b"\n", b"\r\n")
    assert read_bank(data, "b.yaml").bank.questions[0].answer == "Jupiter"


def test_a_faulty_source_costs_no_question() -> None:
    reading = read_bank(b"source: [a]\n" + bank_of(GOOD), "b.yaml")
    assert [p.rule for p in reading.problems] == ["source"]
    assert len(reading.bank.questions) == 1


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_folder_gives_its_banks_by_name(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yml", "c.yaml"):
        write(tmp_path, name, bank_of(GOOD.replace("largest", name)))
    write(tmp_path, "notes.txt", b"not a bank")
    assert [bank.topic for bank in load_banks([tmp_path]).banks] == ["a", "b", "c"]


def test_a_broken_file_costs_no_other_file(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", b"{")
    write(tmp_path, "b.yaml", bank_of(GOOD))
    result = load_banks([tmp_path])
    assert [bank.topic for bank in result.banks] == ["b"]
    assert [(p.rule, p.path) for p in result.errors] == [("file", str(tmp_path / "a.yaml"))]


def test_when_nothing_can_be_read_the_first_fault_is_raised(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", b"{")
    with pytest.raises(BankError, match="broken YAML") as caught:
        load_banks([tmp_path])
    assert caught.value.path == str(tmp_path / "a.yaml")


def test_a_question_in_two_files_is_asked_once_and_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    first = write(tmp_path, "a.yaml", bank_of(GOOD))
    write(tmp_path, "copy.yaml", bank_of(GOOD))
    result: LoadResult = load_banks([first, tmp_path, tmp_path])
    assert len(result.questions) == 1
    assert [(p.rule, p.severity) for p in result.problems] == [("in-two-banks", "warning")]


@pytest.mark.parametrize("name", ["missing.yaml", "empty-folder"])
def test_a_path_without_a_bank_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty-folder").mkdir()
    with pytest.raises(BankError) as caught:
        load_banks([tmp_path / name])
    assert caught.value.path == tmp_path / name


def test_a_folder_is_not_a_bank_file(tmp_path: Path) -> None:
    with pytest.raises(BankError, match="not a file"):
        load_bank(tmp_path)
