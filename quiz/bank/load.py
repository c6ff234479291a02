"""Banks to play from: the good questions of one or many files, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quiz.bank.cache import read_cached, stamp, write_cached
from quiz.bank.model import Bank, Question
from quiz.bank.problems import ERROR, WARNING, Problem
from quiz.errors import BankError

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class LoadResult:
    """What could be read. A question with an error is in no bank, but among the problems."""

    banks: tuple[Bank, ...]
    problems: tuple[Problem, ...]

    @property
    def bank(self) -> Bank:
        """The one bank of a single file."""
        return self.banks[0]

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of all banks in order."""
        return tuple(question for bank in self.banks for question in bank.questions)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that cost a question or a file."""
        return tuple(problem for problem in self.problems if problem.severity == ERROR)


def load_bank(path: Path, *, cache_dir: Path | None = None) -> LoadResult:
    """Read one file. Raises BankError, with file and line, when it is no bank at all.

    With a `cache_dir` a file that has not changed since it was last read is taken from there.
    """
    state = stamp(path)
    if cache_dir and state and (kept := read_cached(path, state, cache_dir)):
        return LoadResult((kept[0],), kept[1])
    # On the quick way YAML is not needed, and importing it takes longer than reading a small bank.
    from quiz.bank.read import read_bank

    reading = read_bank(read_bytes(path), str(path))
    bank, problems = reading.bank, tuple(reading.problems)
    if cache_dir and state:
        write_cached(path, state, cache_dir, bank, problems)
    return LoadResult((bank,), problems)


def load_banks(paths: Iterable[Path], *, cache_dir: Path | None = None) -> LoadResult:
    """Read many files, and of each folder its banks by name. A broken file is a problem among the others.

    Raises BankError when there is nothing to read or when nothing of it can be read. A file that is named
    twice is read once, and a question that stands in two files counts once.
    """
    banks: list[Bank] = []
    problems: list[Problem] = []
    failure: BankError | None = None
    for path in find_banks(paths):
        try:
            result = load_bank(path, cache_dir=cache_dir)
        except BankError as error:
            failure = failure or error
            problems.append(Problem.from_error(error))
            continue
        banks += result.banks
        problems += result.problems
    if failure and not banks:
        raise failure
    if len(banks) == 1:
        return LoadResult(tuple(banks), tuple(problems))
    return _without_repeats(banks, problems)


def find_banks(paths: Iterable[Path]) -> list[Path]:
    """The bank files that `paths` name, each once. Raises BankError for a path that is not there."""
    found: dict[Path, Path] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.iterdir() if p.suffix in SUFFIXES and p.is_file())
        else:
            inside = [path]
        if not path.exists():
            raise BankError("there is no such file or folder", path=path)
        if not inside:
            raise BankError("no bank in this folder", path=path, remedy="Banks are files that end in .yaml.")
        for file in inside:
            found.setdefault(file.resolve(), file)
    return list(found.values())


def read_bytes(path: Path) -> bytes:
    """The bytes of a bank file. Raises BankError where it cannot be read."""
    if path.exists() and not path.is_file():
        raise BankError("not a file", path=path, remedy="Name a bank file, such as question_bank/NAME.yaml.")
    try:
        return path.read_bytes()
    except OSError as error:
        raise BankError(f"the bank cannot be read: {error.strerror or error}", path=path) from error


def _without_repeats(banks: list[Bank], problems: list[Problem]) -> LoadResult:
    seen: dict[tuple[str, str], str] = {}
    kept = []
    for bank in banks:
        fresh = []
        for question in bank.questions:
            first = seen.setdefault((question.id, question.question), bank.path)
            if first == bank.path:
                fresh.append(question)
                continue
            message = f"the question stands in {first} too, and is asked once"
            problems.append(Problem("in-two-banks", message, "", WARNING, bank.path, id=question.id))
        whole = len(fresh) == len(bank.questions)
        kept.append(bank if whole else Bank(bank.topic, tuple(fresh), bank.source, bank.path))
    return LoadResult(tuple(kept), tuple(problems))
