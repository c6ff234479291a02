"""Find everything that is wrong or doubtful in banks: each problem with file, line and what to do.

Exit code 1 when a question or a file has an error; warnings alone are 0."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.commands.output import safe, tell
from quiz.errors import BankError

if TYPE_CHECKING:
    from quiz.bank.problems import Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The banks, and where their sources are."""
    parser.add_argument(
        "files", metavar="FILE", type=Path, nargs="+", help="a bank file or a folder of banks"
    )
    parser.add_argument("--json", action="store_true", help="print the problems as a JSON list")
    parser.add_argument(
        "--sources", metavar="DIR", type=Path, help="look up the evidence in the documents under this folder"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the problems on stdout and their count on stderr."""
    from quiz.bank.load import find_banks
    from quiz.bank.problems import ERROR

    paths = find_banks(arguments.files)
    problems = [problem for path in paths for problem in _problems(path, arguments.sources)]
    errors = sum(problem.severity == ERROR for problem in problems)
    if arguments.json:
        print(json.dumps([problem.as_dict() for problem in problems], ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            print(safe(str(problem)))
    warnings = len(problems) - errors
    tell(f"{_counted(len(paths), 'file')}, {_counted(errors, 'error')}, {_counted(warnings, 'warning')}")
    return 1 if errors else 0


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _problems(path: Path, sources: Path | None) -> list[Problem]:
    from quiz.bank.check import check_bank

    return check_bank(path, source_root=sources or _source_root(path))


def _source_root(path: Path) -> Path | None:
    """The folder under which the bank's source lies: here, or beside the bank; None where it does not."""
    from quiz.bank.load import load_bank

    try:
        source = load_bank(path).bank.source
    except BankError:
        return None
    if source is None:
        return None
    return next((root for root in _roots(path) if (root / source.path).is_file()), None)


def _roots(path: Path) -> Iterator[Path]:
    yield Path()
    yield from list(path.resolve().parents)[:2]
