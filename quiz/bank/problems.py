"""What can be wrong with a question bank, told so that an editor can find and mend it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from quiz.errors import BankError

ERROR = "error"
WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `line` and `column` count from 1, 0 means the whole file.

    `severity` is "error" (the question is not played) or "warning" (it is played, but look at it);
    `rule` is a stable short name; `id` names the question, "" when the file itself is at fault.
    """

    rule: str
    message: str
    remedy: str = ""
    severity: str = ERROR
    path: str = ""
    line: int = 0
    column: int = 0
    id: str = ""

    def __str__(self) -> str:
        place = ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])
        whose = f" (question {self.id})" if self.id else ""
        head = f"{place}: {self.severity}: {self.message}{whose} [{self.rule}]"
        return f"{head}\n  {self.remedy}" if self.remedy else head

    def as_dict(self) -> dict[str, str | int]:
        """The problem as plain values, for `--json`."""
        return asdict(self)

    def at(self, path: str, line: int, column: int, question_id: str = "") -> Problem:
        """The same problem with its place filled in."""
        return replace(self, path=path, line=line, column=column, id=question_id)

    @classmethod
    def from_error(cls, error: BankError) -> Problem:
        """The problem that made a whole file unreadable."""
        return cls("file", error.message, error.remedy, path=str(error.path or ""), line=error.line or 0)
