"""List the topics that can be played, with the number of their questions by difficulty."""

from __future__ import annotations

import argparse

from quiz.commands.output import columns, tell
from quiz.commands.places import add_bank_argument, add_data_argument, bank_paths, cache_folder
from quiz.errors import BankError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the banks are."""
    add_bank_argument(parser)
    add_data_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print a line a topic; faults of the banks go to stderr."""
    from collections import Counter

    from quiz.bank.load import load_banks

    paths = bank_paths(arguments)
    if not paths:
        raise BankError("no question bank came with the program", remedy="Make one with: quiz generate FILE")
    loaded = load_banks(paths, cache_dir=cache_folder(arguments))
    counts: dict[str, Counter[int]] = {}
    for bank in loaded.banks:
        counts.setdefault(bank.topic, Counter()).update(question.difficulty for question in bank.questions)
    rows: list[tuple[str, ...]] = [("Topic", "Questions", "easy", "medium", "hard")]
    for topic in sorted(counts):
        of = counts[topic]
        rows.append((topic, str(of.total()), *(str(of[level]) for level in (1, 2, 3))))
    for line in columns(rows, right=frozenset((1, 2, 3, 4))):
        print(line)
    if loaded.errors:
        tell(f"{len(loaded.errors)} faults in the banks; see: quiz check {loaded.errors[0].path}")
    return 0
