"""The command line: what it prints, what it returns, and that it never shows a traceback."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from quiz.cli import main
from quiz.commands import COMMANDS

ROOT = Path(__file__).parents[2]
BANKS = ROOT / "tests" / "fixtures" / "banks"
ORDINARY = str(BANKS / "ordinary")


@pytest.fixture(autouse=True)
def _at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path / "home"))


def run(*arguments: str) -> int:
    """The exit code, also where argparse ends the program."""
    try:
        return main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


@pytest.fixture
def moves(tmp_path: Path) -> str:
    path = tmp_path / "moves.txt"
    path.write_text("1\n" * 10)
    return str(path)


def play(moves: str, *more: str) -> int:
    return run("play", "--bank", ORDINARY, "--answers", moves, "--seed", "7", *more)


def test_help_reads_like_a_manual(capsys: Any) -> None:
    assert run("--help") == 0
    told = capsys.readouterr().out
    for part in (
        *COMMANDS,
        "files:",
        "environment:",
        "exit codes:",
        "examples:",
        "QUIZ_HOME",
        "NO_COLOR",
        "130",
    ):
        assert part in told


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_of_its_own(command: str, capsys: Any) -> None:
    assert run(command, "--help") == 0
    assert f"usage: quiz {command}" in capsys.readouterr().out


def test_version(capsys: Any) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out.startswith("quiz ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["play", "--mode", "nonsense"],
        ["play", "--questions", "0"],
        ["play", "--questions", "x"],
        ["play", "--difficulty", "7"],
        ["check"],
        ["explain"],
        ["serve", "--host", "0.0.0.0"],
        ["serve", "--host", "::"],
        ["serve", "--host", "example.org"],
        ["serve", "--port", "0"],
        ["play", "--bank", ORDINARY, "--plain", "--topic", "nonsense"],
        ["play", "--bank", ORDINARY, "--plain", "--variant", "nonsense"],
        ["play", "--bank", ORDINARY, "--plain", "--player", " "],
    ],
)
def test_a_wrong_command_line_is_exit_code_2(arguments: list[str], capsys: Any) -> None:
    assert run(*arguments) == 2
    assert capsys.readouterr().err.startswith(("quiz: ", "usage: "))


@pytest.mark.parametrize(
    "arguments",
    [
        ["topics", "--bank", "/nowhere"],
        ["play", "--bank", "/nowhere", "--plain"],
        ["check", "/nowhere"],
        ["explain", "nonsense", "--bank", ORDINARY],
        ["play", "--bank", ORDINARY, "--answers", "/nowhere"],
        ["generate", "/nowhere"],
    ],
)
def test_wrong_input_is_exit_code_1_and_one_message(arguments: list[str], capsys: Any) -> None:
    assert run(*arguments) == 1
    told = capsys.readouterr().err
    assert told.startswith("quiz: ") and "Traceback" not in told


def test_an_error_names_file_and_line_and_says_what_to_do(tmp_path: Path, capsys: Any) -> None:
    bank = tmp_path / "bad.yaml"
    bank.write_text("format: 1\nquestions: {[\n")
    assert run("topics", "--bank", str(bank)) == 1
    first, *more = capsys.readouterr().err.splitlines()
    assert first.startswith(f"quiz: {bank}:")
    assert more and more[0].startswith("  ")


def test_a_hostile_file_name_does_not_reach_the_terminal(capsys: Any) -> None:
    assert run("topics", "--bank", "/no\x1b[2Jwhere\x1b]0;pwned\x07") == 1
    assert "\x1b" not in capsys.readouterr().err


def test_a_scripted_round_is_told_as_json_and_kept(moves: str, capsys: Any) -> None:
    assert play(moves, "--json", "--player", "Ann") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["seed"] == 7 and len(told["answers"]) == 10 and told["rank"] == 1
    assert run("scores", "--json") == 0
    (kept,) = json.loads(capsys.readouterr().out)
    assert (kept["player"], kept["score"]) == ("Ann", told["score"])


def test_a_scripted_round_is_the_same_again(moves: str, capsys: Any) -> None:
    play(moves, "--json")
    first = json.loads(capsys.readouterr().out)
    play(moves, "--json")
    second = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in first["answers"]] == [one["id"] for one in second["answers"]]
    assert first["score"] == second["score"]


def test_a_scripted_round_of_every_mode(tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "moves.txt"
    path.write_text("1\n" * 60)
    for mode in ("classic", "timed", "survival", "daily", "mistakes"):
        code = run("play", "--bank", ORDINARY, "--answers", str(path), "--mode", mode, "--json")
        told = capsys.readouterr()
        assert code == 0, told.err
        assert json.loads(told.out)["mode"] == mode


def test_a_wrong_line_in_a_script_is_named(tmp_path: Path, capsys: Any) -> None:
    path = tmp_path / "moves.txt"
    path.write_text("1\nnonsense of a line\n")
    assert play(str(path)) == 1
    assert f"{path}:2" in capsys.readouterr().err


def test_filters_reach_the_round(moves: str, capsys: Any) -> None:
    assert play(moves, "--json", "--topic", "her", "--kind", "date", "--difficulty", "easy") == 0
    told = json.loads(capsys.readouterr().out)
    assert {(one["kind"], one["difficulty"]) for one in told["answers"]} == {("date", 1)}
    assert told["topics"] == ["Her (2013 film)"]


def test_scores_as_tables_and_csv(moves: str, capsys: Any) -> None:
    assert run("scores") == 0
    assert "No scores yet" in capsys.readouterr().out
    play(moves, "--player", "=1+1")
    capsys.readouterr()
    assert run("scores") == 0
    assert "Classic · Her (2013 film)" in capsys.readouterr().out
    assert run("scores", "--csv") == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert row["mode"] == "classic" and row["player"] == "'=1+1"


def test_plain_play_takes_answers_from_a_pipe(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n" * 10))
    assert run("--plain", "--bank", ORDINARY, "--seed", "3") == 0
    told = capsys.readouterr().out
    assert "Quiz · Her (2013 film) · Classic" in told and "Rank 1 of 1" in told


def test_without_a_terminal_it_is_plain_by_itself(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert run("--bank", ORDINARY) == 0
    assert "1" in capsys.readouterr().out


def test_plain_json_is_clean_on_stdout(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n" * 10))
    assert run("play", "--plain", "--json", "--bank", ORDINARY) == 0
    assert len(json.loads(capsys.readouterr().out)["answers"]) == 10


def test_explain_tells_answer_sentence_section_and_source(capsys: Any) -> None:
    assert run("explain", "her00003", "--bank", ORDINARY) == 0
    told = capsys.readouterr().out
    for part in (
        "Joaquin Phoenix",
        "It follows Theodore",
        "Introduction",
        "seeds/her-2013-film.txt",
        "by-hand",
    ):
        assert part in told


def test_check_lists_problems_with_their_places(tmp_path: Path, capsys: Any) -> None:
    bank = tmp_path / "bad.yaml"
    bank.write_text("format: 1\ntopic: T\nquestions:\n- {question: Q?, answer: NO, distractors: [b, c, d]}\n")
    assert run("check", str(bank)) == 1
    assert f"{bank}:4:" in capsys.readouterr().out
    assert run("check", "--json", str(bank)) == 1
    assert json.loads(capsys.readouterr().out)[0]["line"] == 4
    assert run("check", ORDINARY) == 0


def test_topics_are_counted_by_difficulty(capsys: Any) -> None:
    assert run("topics", "--bank", ORDINARY) == 0
    head, row = capsys.readouterr().out.splitlines()
    assert head.split() == ["Topic", "Questions", "easy", "medium", "hard"]
    assert row.split()[3] == "30"


def test_flags_are_listed_and_exported_as_yaml(tmp_path: Path, capsys: Any) -> None:
    from datetime import UTC, datetime

    from quiz.bank.model import Question
    from quiz.game.pool import Entry
    from quiz.scores.open import open_scores

    at = datetime(2026, 11, 22, tzinfo=UTC)
    scores = open_scores(tmp_path / "home", at).scores
    scores.flag(Entry(Question("Is it: [b]?", 'a "b" \\ c', ("b", "c", "d"), "q1"), "T: 1"), "no: reason", at)
    scores.close()
    assert run("flags") == 0
    assert "no: reason" in capsys.readouterr().out
    assert run("flags", "--yaml") == 0
    (flag,) = yaml.safe_load(capsys.readouterr().out)["flags"]
    assert (flag["id"], flag["answer"], flag["reason"]) == ("q1", 'a "b" \\ c', "no: reason")


def test_rules_are_printed(capsys: Any) -> None:
    assert run("rules") == 0
    assert "streak" in capsys.readouterr().out


def test_generate_without_the_parser_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    source = tmp_path / "a.txt"
    source.write_text("= A =\n\nA is a thing.\n")
    assert run("generate", str(source), "-o", str(tmp_path / "out")) == 2
    assert "quiz[generate]" in capsys.readouterr().err


def test_two_sources_that_would_be_one_bank_are_refused(tmp_path: Path, capsys: Any) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("= A =\n")
    assert run("generate", str(tmp_path / "x"), str(tmp_path / "y"), "-o", str(tmp_path)) == 2
    assert "both become" in capsys.readouterr().err


def test_serve_without_its_extra_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    assert run("serve") == 2
    assert "quiz[web]" in capsys.readouterr().err


def test_ctrl_c_is_exit_code_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("quiz.game.rules.rules_text", interrupted)
    assert run("rules") == 130


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QUIZ_HOME": str(tmp_path)}
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "quiz", "rules"]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, env=environment, timeout=60)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")
