"""From the bytes of a bank to its questions, with everything that is wrong with them.

A faulty question is left out and told as a problem; only a file that cannot be read at all raises BankError.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePath

from quiz.bank.fields import Fields
from quiz.bank.fold import fold
from quiz.bank.model import DIFFICULTIES, FORMAT, KINDS, Bank, Question, Source
from quiz.bank.problems import Problem
from quiz.bank.tree import Mapping, Node, Scalar, Sequence, parse_tree
from quiz.errors import BankError
from quiz.text import clean

BANK_KEYS = ("format", "topic", "source", "questions")
SOURCE_KEYS = ("path", "sha256", "attribution")
NEEDED_KEYS = ("question", "answer", "distractors")
QUESTION_KEYS = ("id", "kind", "difficulty", *NEEDED_KEYS, "evidence", "section", "rule")
DISTRACTORS = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One item under `questions:` as it stands in the file. `question` is None when it cannot be played."""

    question: Question | None
    node: Node


@dataclass(slots=True)
class Reading:
    """A bank file as read: `entries` in the file's order, `problems` in the order they were met."""

    path: str
    topic: str
    source: Source | None
    entries: list[Entry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def bank(self) -> Bank:
        """The questions that can be played."""
        questions = tuple(entry.question for entry in self.entries if entry.question)
        return Bank(self.topic, questions, self.source, self.path)


def read_bank(data: bytes, path: str) -> Reading:
    """Read format 1. Raises BankError (with file and line) when no question can be made out of the file."""
    root = parse_tree(data, path)
    if not isinstance(root, Mapping):
        raise _unusable("a bank begins with keys such as `topic:` and `questions:`", path, root)
    _check_format(root, path)
    fields = Fields(root, path)
    fields.check_keys(BANK_KEYS)
    topic = fields.text("topic") or clean(PurePath(path).stem)
    reading = Reading(path, topic, _read_source(fields), problems=fields.problems)
    questions = root.values.get("questions")
    if not isinstance(questions, Sequence) or questions.fault:
        raise _unusable("`questions:` must be a list of questions", path, questions or root)
    _read_questions(reading, questions)
    return reading


def derived_id(question: str, answer: str) -> str:
    """The id of a question that was given none: eight hex digits that change only when its text does."""
    return hashlib.sha256(f"{question}\0{answer}".encode()).hexdigest()[:8]


def _unusable(message: str, path: str, node: Node) -> BankError:
    return BankError(message, path=path, line=node.line, remedy="The README shows what a bank looks like.")


def _check_format(root: Mapping, path: str) -> None:
    node = root.values.get("format")
    value = node.value[:20] if isinstance(node, Scalar) else ""
    if node is None or value == str(FORMAT):
        return
    if value.isdecimal() and int(value) > FORMAT:
        message, remedy = f"format {value} is newer than this program knows", "Update quiz."
    else:
        message, remedy = f"unknown format {clean(value)!r}", f"Write `format: {FORMAT}`."
    raise BankError(message, path=path, line=node.line, remedy=remedy)


def _read_source(bank: Fields) -> Source | None:
    node = bank.mapping.values.get("source")
    if node is None:
        return None
    if not isinstance(node, Mapping):
        bank.error("source", "`source:` must have a `path:` under it", node=node)
        return None
    fields = Fields(node, bank.path)
    fields.check_keys(SOURCE_KEYS)
    source = Source(fields.text("path"), fields.text("sha256"), fields.text("attribution"))
    if "path" not in node.values:
        fields.error("source", "`source:` has no `path:`")
    bank.problems.extend(fields.problems)
    return source if source.path else None


def _read_questions(reading: Reading, questions: Sequence) -> None:
    lines: dict[str, int] = {}
    for number, node in enumerate(questions.items, 1):
        question, problems = _read_question(node, reading.path, number)
        if question and question.id in lines:
            message = f"the id is that of the question in line {lines[question.id]}"
            remedy = "Give each question an id of its own, or none; leave out what is there twice."
            taken = Problem("duplicate-id", message, remedy)
            problems.append(taken.at(reading.path, node.line, node.column, question.id))
            question = None
        if question:
            lines[question.id] = node.line
        reading.entries.append(Entry(question, node))
        reading.problems.extend(problems)


def _read_question(node: Node, path: str, number: int) -> tuple[Question | None, list[Problem]]:
    label = f"#{number}"
    if not isinstance(node, Mapping):
        problem = Problem("not-a-question", "a question is a group of keys such as `question:` and `answer:`")
        return None, [problem.at(path, node.line, node.column, label)]
    given = node.values.get("id")
    if isinstance(given, Scalar):
        label = clean(given.value)[:40] or label
    fields = Fields(node, path, label)
    fields.check_keys(QUESTION_KEYS)
    for key in NEEDED_KEYS:
        if key not in node.values:
            fields.error("missing-key", f"`{key}:` is missing")
    stem, answer = fields.text("question"), fields.text("answer")
    question = Question(
        question=stem,
        answer=answer,
        distractors=_read_distractors(fields, answer),
        id=fields.text("id") or derived_id(stem, answer),
        kind=_read_kind(fields),
        difficulty=_read_difficulty(fields),
        evidence=fields.text("evidence"),
        section=fields.text("section"),
        rule=fields.text("rule"),
    )
    return None if fields.failed else question, fields.problems


def _read_distractors(fields: Fields, answer: str) -> tuple[str, ...]:
    node = fields.mapping.values.get("distractors")
    distractors = fields.texts("distractors")
    if isinstance(node, Sequence) and not node.fault and len(distractors) != DISTRACTORS:
        message = f"there must be {DISTRACTORS} distractors, not {len(distractors)}"
        fields.error("distractor-count", message, node=node)
    seen = {fold(answer): answer} if answer else {}
    for text in filter(None, distractors):
        folded = fold(text)
        if folded in seen:
            message = f"the options {seen[folded]!r} and {text!r} are the same"
            fields.error("same-options", message, "Only one option may be right.", node)
        seen.setdefault(folded, text)
    return distractors


def _read_kind(fields: Fields) -> str:
    node = fields.mapping.values.get("kind")
    if node is None:
        return "other"
    if isinstance(node, Scalar) and node.value in KINDS:
        return node.value
    fields.warn("kind", "unknown kind, taken as `other`", f"Known kinds: {', '.join(KINDS)}.", node)
    return "other"


def _read_difficulty(fields: Fields) -> int:
    node = fields.mapping.values.get("difficulty")
    if node is None:
        return DIFFICULTIES[1]
    if isinstance(node, Scalar) and node.value in map(str, DIFFICULTIES):
        return int(node.value)
    fields.warn("difficulty", "unknown difficulty, taken as 2", "1 is easy, 2 medium, 3 hard.", node)
    return DIFFICULTIES[1]
