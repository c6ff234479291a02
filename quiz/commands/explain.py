"""Tell where a question comes from: its rule, the sentence that proves it, and the document."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quiz.commands.places import add_bank_argument, add_data_argument, bank_paths, cache_folder
from quiz.errors import BankError, InputError

if TYPE_CHECKING:
    from quiz.bank.model import Bank, Question


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The question's id or the beginning of it."""
    parser.add_argument("id", metavar="ID", help="a question's id, or the beginning of it")
    add_bank_argument(parser)
    add_data_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print all that is known of the questions whose id begins so."""
    from quiz.bank.load import load_banks

    paths = bank_paths(arguments)
    if not paths:
        raise BankError("no question bank came with the program", remedy="Name one with --bank.")
    banks = load_banks(paths, cache_dir=cache_folder(arguments)).banks
    found = [(b, q) for b in banks for q in b.questions if q.id.startswith(arguments.id)]
    if not found:
        raise InputError(
            f"no question has the id {arguments.id!r}", remedy="Ids are in the bank, and in --json."
        )
    print("\n\n".join("\n".join(_explained(bank, question)) for bank, question in found))
    return 0


def _explained(bank: Bank, question: Question) -> Iterator[str]:
    from quiz.game.scoring import DIFFICULTY_NAMES

    yield question.question
    yield f"  answer      {question.answer}"
    for text in question.distractors:
        yield f"  not         {text}"
    yield f"  evidence    {question.evidence or 'none is given'}"
    source = bank.source
    fields = (
        ("section", question.section),
        ("topic", bank.topic),
        ("rule", question.rule or "written by hand"),
        ("kind", question.kind),
        ("difficulty", DIFFICULTY_NAMES[question.difficulty]),
        ("source", source.path if source else ""),
        ("credit", source.attribution if source else ""),
        ("bank", bank.path),
        ("id", question.id),
    )
    for name, text in fields:
        if text:
            yield f"  {name:<11} {text}"
