"""Every error that a user can meet.

QuizError                 exit code 1
├── InputError            exit code 1   what was read is at fault
│   ├── DocumentError                   a source document
│   ├── BankError                       a question bank
│   └── ScoresError                     the high-score file
└── UsageError            exit code 2   what was typed is at fault
    └── MissingExtraError               an optional part is not installed
"""

from __future__ import annotations

from pathlib import Path


class QuizError(Exception):
    """An error that is told to the user as one message, without a traceback.

    The message says what is wrong, `where` says in which file and line, `remedy` says what to do.
    """

    exit_code = 1

    def __init__(
        self, message: str, *, path: str | Path | None = None, line: int | None = None, remedy: str = ""
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.remedy = remedy

    @property
    def where(self) -> str:
        """`file:line`, `file`, or nothing."""
        if self.path is None:
            return ""
        return f"{self.path}:{self.line}" if self.line else str(self.path)

    def __str__(self) -> str:
        head = f"{self.where}: {self.message}" if self.where else self.message
        return f"{head}\n  {self.remedy}" if self.remedy else head


class InputError(QuizError):
    """Something that was read is at fault."""


class DocumentError(InputError):
    """A source document cannot be read."""


class BankError(InputError):
    """A question bank cannot be read or breaks the format."""


class ScoresError(InputError):
    """The high-score file cannot be used."""


class UsageError(QuizError):
    """The command line asks for something that cannot be done."""

    exit_code = 2


class MissingExtraError(UsageError):
    """A command needs an optional dependency that is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} is not installed", remedy=f"Install it with: pip install 'quiz[{extra}]'")
