"""Writing a bank in format 1, so that a change of one question is a change of a few lines.

    format: 1
    topic: "Her (2013 film)"
    source:                            # only when the bank has one
      path: "seeds/her-2013-film.txt"
      sha256: "…"
      attribution: "Wikipedia, CC BY-SA 4.0"
    questions:
    - id: "7c1f0a92"
      kind: date
      difficulty: 2
      question: "When did the film \\"Her\\" premiere?"
      answer: "October 12, 2013"
      distractors: ["October 18, 2013", "September 12, 2013", "December 12, 2013"]
      evidence: "Her premiered on October 12, 2013."
      section: "Introduction"          # as evidence and rule, left out when ""
      rule: "prose.premiered"

Every text is in double quotes, so that no reader of YAML takes it for a number, a date or a truth value.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from quiz.bank.model import FORMAT, KINDS, Bank, Question
from quiz.errors import BankError

# What JSON leaves as it is though YAML ends a line there or forbids it, or an editor shows out of order.
_ESCAPED = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def dump_bank(bank: Bank) -> str:
    """The bank as YAML in format 1; the same bank gives the same text. Lone surrogates become U+FFFD."""
    return "".join(line + "\n" for line in _bank_lines(bank))


def save_bank(bank: Bank, path: Path) -> None:
    """Write the bank to `path`, all or nothing; folders are made. Raises BankError where that fails."""
    target = path.resolve()
    partial = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with partial.open("w", encoding="utf-8", newline="\n") as file:
                file.write(dump_bank(bank))
                file.flush()
                os.fsync(file.fileno())
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BankError(
            f"the bank cannot be written: {reason}", path=path, remedy="Name another folder."
        ) from error


def _bank_lines(bank: Bank) -> Iterator[str]:
    yield f"format: {FORMAT}"
    yield f"topic: {_quoted(bank.topic)}"
    if bank.source:
        yield "source:"
        yield f"  path: {_quoted(bank.source.path)}"
        yield from _optional("sha256", bank.source.sha256)
        yield from _optional("attribution", bank.source.attribution)
    yield "questions:" if bank.questions else "questions: []"
    for question in bank.questions:
        yield from _question_lines(question)


def _question_lines(question: Question) -> Iterator[str]:
    yield f"- id: {_quoted(question.id)}"
    yield f"  kind: {question.kind if question.kind in KINDS else _quoted(question.kind)}"
    yield f"  difficulty: {question.difficulty}"
    yield f"  question: {_quoted(question.question)}"
    yield f"  answer: {_quoted(question.answer)}"
    yield f"  distractors: [{', '.join(map(_quoted, question.distractors))}]"
    yield from _optional("evidence", question.evidence)
    yield from _optional("section", question.section)
    yield from _optional("rule", question.rule)


def _optional(key: str, text: str) -> Iterator[str]:
    if text:
        yield f"  {key}: {_quoted(text)}"


def _quoted(text: str) -> str:
    quoted = json.dumps(_LONE_SURROGATE.sub("\ufffd", text), ensure_ascii=False)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)
