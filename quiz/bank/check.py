"""Everything that is wrong or doubtful in a bank file, in one run, each with its place."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from quiz.bank.blind import blind_scores
from quiz.bank.fold import fold
from quiz.bank.lints import LINTS
from quiz.bank.load import read_bytes
from quiz.bank.model import Question
from quiz.bank.problems import WARNING, Problem
from quiz.bank.read import Entry, Reading, read_bank
from quiz.bank.tree import Mapping, has_controls
from quiz.errors import BankError
from quiz.text import clean

_SPACES = re.compile(r"\s+")


def check_bank(path: Path, *, source_root: Path | None = None) -> list[Problem]:
    """All problems of one bank file, by line; none for a file that is in order.

    With `source_root` the evidence is looked up in the source document, which the bank names by a path under
    that folder. A file that cannot be read at all is one problem; nothing is raised.
    """
    try:
        data = read_bytes(path)
        reading = read_bank(data, str(path))
    except BankError as error:
        return [Problem.from_error(error)]
    problems = [*reading.problems, *_check_file(reading, data), *_check_stems(reading), *_check_bots(reading)]
    for entry in reading.entries:
        problems += _check_question(reading, entry)
    if source_root:
        problems += _check_source(reading, source_root)
    return sorted(problems, key=lambda p: (p.line, p.column, p.severity, p.rule))


def _check_file(reading: Reading, data: bytes) -> Iterator[Problem]:
    if has_controls(data):
        yield Problem(
            "control-characters", "the file holds control characters", "Delete them.", WARNING, reading.path
        )
    if not reading.entries:
        yield Problem("no-questions", "there are no questions", "", WARNING, reading.path)


def _check_question(reading: Reading, entry: Entry) -> Iterator[Problem]:
    question = entry.question
    if question is None:
        return
    for lint in LINTS:
        if (reading.source or not lint.sourced) and (found := lint.find(question)):
            yield _warning(reading, entry, question, lint.field, lint.rule, found, lint.remedy)


def _check_stems(reading: Reading) -> Iterator[Problem]:
    first: dict[str, Question] = {}
    for entry in reading.entries:
        if entry.question:
            earlier = first.setdefault(fold(entry.question.question), entry.question)
            if earlier is not entry.question and _clash(earlier, entry.question):
                found = f"the question is asked by {earlier.id} too"
                yield _warning(
                    reading,
                    entry,
                    entry.question,
                    "question",
                    "same-question",
                    found,
                    "Leave one of them out.",
                )


def _clash(one: Question, other: Question) -> bool:
    """Whether two questions of one wording cannot both stand.

    "Which of these critics ranked it first?" and "Who was one of the producers?" may be asked of each,
    beside options that are false; any other question has one answer.
    """
    answers = {fold(one.answer), fold(other.answer)}
    wrong = {fold(text) for text in (*one.distractors, *other.distractors)}
    several = " of these " in one.question or " one of " in one.question
    return not several or len(answers) == 1 or bool(answers & wrong)


def _check_bots(reading: Reading) -> Iterator[Problem]:
    for score in blind_scores(reading.bank.questions):
        if score.sees_too_much:
            message = (
                f"who always marks the {score.name} is right in {score.share:.0%} of {score.asked} questions"
                f" (at most {score.limit:.0%} by chance)"
            )
            remedy = "Vary where the answer stands among the options."
            yield Problem("blind-bot", message, remedy, WARNING, reading.path)


def _check_source(reading: Reading, root: Path) -> Iterator[Problem]:
    source = reading.source
    if source is None:
        return
    file = (root / source.path).resolve()
    if not file.is_relative_to(root.resolve()):
        remedy = "Name it by its path from the folder that you run quiz in."
        yield Problem("source", "the source lies outside the folder", remedy, WARNING, reading.path)
        return
    if not file.is_file():
        yield Problem("source", f"there is no source {source.path}", "", WARNING, reading.path)
        return
    data = file.read_bytes()
    if source.sha256 and hashlib.sha256(data).hexdigest() != source.sha256:
        remedy = "Generate the bank again."
        yield Problem("source-changed", f"{source.path} has changed since", remedy, WARNING, reading.path)
    text = _plain(data.decode("utf-8", "replace"))
    for entry in reading.entries:
        question = entry.question
        if question and _plain(question.evidence) not in text:
            found = f"the evidence does not stand in {source.path}"
            remedy = "Quote the source word for word."
            yield _warning(reading, entry, question, "evidence", "evidence-not-in-source", found, remedy)


def _plain(text: str) -> str:
    return _SPACES.sub("", clean(text))


def _warning(
    reading: Reading, entry: Entry, question: Question, field: str, rule: str, message: str, remedy: str
) -> Problem:
    node = entry.node
    place = node.values.get(field, node) if isinstance(node, Mapping) else node
    return Problem(rule, message, remedy, WARNING, reading.path, place.line, place.column, question.id)
