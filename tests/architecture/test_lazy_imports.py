"""What a command does not use, it does not load: playing needs no parser, and help needs no screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUN = """
import sys
from quiz.cli import main
try:
    code = main()
except SystemExit as end:
    code = end.code
print("\\nLOADED", *sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
sys.exit(code)
"""


def loaded_by(tmp_path: Path, *arguments: str) -> set[str]:
    """The top-level packages that a command loads; the command must end well."""
    environment = os.environ | {"QUIZ_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        cwd=tmp_path,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.rpartition("LOADED ")[2].split())


@pytest.fixture
def bank(tmp_path: Path) -> str:
    path = tmp_path / "planets.yaml"
    path.write_text("questions: [{question: Largest?, answer: Jupiter, distractors: [Mars, Venus, Earth]}]")
    return str(path)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["play", "--help"], ["rules"]])
def test_a_command_without_a_screen_loads_neither_screen_nor_parser(
    tmp_path: Path, arguments: list[str]
) -> None:
    assert not loaded_by(tmp_path, *arguments) & {"textual", "rich", "spacy", "lemminflect", "numpy"}


def test_help_does_not_even_load_the_reader_of_banks(tmp_path: Path) -> None:
    assert not loaded_by(tmp_path, "--help") & {"yaml", "sqlite3"}


def test_listing_topics_loads_neither_screen_nor_scores(tmp_path: Path, bank: str) -> None:
    loaded = loaded_by(tmp_path, "topics", "--bank", bank)
    assert not loaded & {"textual", "rich", "sqlite3", "spacy", "lemminflect", "numpy"}


def test_a_bank_that_was_read_before_needs_no_yaml(tmp_path: Path, bank: str) -> None:
    assert "yaml" in loaded_by(tmp_path, "topics", "--bank", bank)
    assert "yaml" not in loaded_by(tmp_path, "topics", "--bank", bank)


def test_a_scripted_round_loads_neither_screen_nor_parser(tmp_path: Path, bank: str) -> None:
    answers = tmp_path / "answers.txt"
    answers.write_text("1\n" * 10)
    loaded = loaded_by(tmp_path, "play", "--bank", bank, "--answers", str(answers), "--seed", "7", "--json")
    assert "sqlite3" in loaded
    assert not loaded & {"textual", "rich", "spacy", "lemminflect", "numpy"}
