"""The README's commands are what CI runs, and what it shows is true."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path

import pytest

from quiz.bank.model import KINDS
from quiz.bank.read import read_bank
from quiz.bank.save import dump_bank
from quiz.commands import COMMANDS
from quiz.commands.manual import build_parser

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize(("mark", "end"), [("play", ".venv/bin/quiz"), ("test", "-m pytest")])
def test_one_command_each_does_all_the_set_up(mark: str, end: str) -> None:
    (block,) = re.findall(rf"<!-- ci:{mark} -->\n```sh\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
    assert len(block.splitlines()) == 1
    assert block.startswith("python3 -m venv ") and block.strip().endswith(end)


@pytest.mark.parametrize("text", blocks("yaml"), ids=["hand-written", "generated"])
def test_the_banks_that_it_shows_are_sound(text: str) -> None:
    assert len(blocks("yaml")) == 2
    reading = read_bank(text.encode(), "readme.yaml")
    assert reading.problems == []
    assert reading.bank.questions


def test_the_generated_bank_that_it_shows_is_written_that_way() -> None:
    shown = re.sub(r" +#.*", "", blocks("yaml")[1])
    assert dump_bank(read_bank(shown.encode(), "readme.yaml").bank) == shown
    assert " ".join(KINDS) in README


def test_every_dependency_has_its_reason_and_its_range() -> None:
    names = [*PROJECT["project"]["dependencies"]]
    for extra in PROJECT["project"]["optional-dependencies"].values():
        names += extra
    table = README.partition("## Dependencies")[2].partition("**About")[0]
    for requirement in names:
        name, bounds = re.fullmatch(r"([\w-]+)(.*)", requirement, re.ASCII).groups()  # type: ignore[union-attr]
        assert name in table, name
        assert "<" in bounds or "==" in bounds, requirement


def test_every_command_is_in_its_table_and_every_option_that_it_names_is_real() -> None:
    table = README.partition("## Commands")[2].partition("## Keys")[0]
    assert [name for name in COMMANDS if f"`quiz {name}" not in table] == []
    helps = {name: build_parser(name).format_help() for name in COMMANDS}
    for row in table.splitlines():
        if names := re.findall(r"^\| .*?`quiz (\w+)", row):
            for option in re.findall(r"(--[\w-]+)", row):
                assert option in helps[names[0]], (names[0], option)


def test_the_files_that_it_names_are_there() -> None:
    named = re.findall(r"`((?:seeds|tests|question_bank|docs)/[\w./-]*|LICENSE)`", README)
    assert {"LICENSE", "seeds/SOURCES.md"} <= set(named)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_seed_has_its_origin_licence_and_digest() -> None:
    sources = (ROOT / "seeds" / "SOURCES.md").read_text("utf-8")
    for seed in (ROOT / "seeds").glob("*.txt"):
        (row,) = [line for line in sources.splitlines() if f"`{seed.name}`" in line]
        assert "CC BY-SA 4.0" in row
        assert hashlib.sha256(seed.read_bytes()).hexdigest() in row
