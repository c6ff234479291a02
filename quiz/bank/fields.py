"""One group of keys, read with everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from difflib import get_close_matches

from quiz.bank.problems import ERROR, WARNING, Problem
from quiz.bank.tree import Mapping, Node, Scalar, Sequence
from quiz.text import clean

# More than a screen can show: such a text is a mistake or an attack, not a question.
MAX_LENGTH = {"question": 1_000, "answer": 300, "distractors": 300, "evidence": 5_000}
MAX_LENGTH_OTHER = 200


@dataclass(slots=True)
class Fields:
    """The values of `mapping`; each reading method returns "" or () and notes a problem where it fails.

    `label` names the question in problems, "" for the file's own keys.
    """

    mapping: Mapping
    path: str
    label: str = ""
    problems: list[Problem] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether an error, not only a warning, was met."""
        return any(problem.severity == ERROR for problem in self.problems)

    def error(self, rule: str, message: str, remedy: str = "", node: Node | None = None) -> None:
        """Note an error at `node`, or at the beginning of the group."""
        self._note(Problem(rule, message, remedy, ERROR), node)

    def warn(self, rule: str, message: str, remedy: str = "", node: Node | None = None) -> None:
        """Note a warning at `node`, or at the beginning of the group."""
        self._note(Problem(rule, message, remedy, WARNING), node)

    def _note(self, problem: Problem, node: Node | None) -> None:
        where = node or self.mapping
        self.problems.append(problem.at(self.path, where.line, where.column, self.label))

    def check_keys(self, known: Collection[str]) -> None:
        """Note keys that are given twice, that are not in `known`, or that are no plain text."""
        for key in self.mapping.repeated:
            self.error("repeated-key", f"`{clean(key.value)}:` is given twice", "Keep one of the two.", key)
        if self.mapping.fault:
            self.error("yaml", f"{self.mapping.fault} is not allowed here", "Write the values out.")
        for name, key in self.mapping.keys.items():
            if name not in known:
                near = get_close_matches(name, known, 1)
                remedy = f"Did you mean `{near[0]}:`?" if near else f"Known keys: {', '.join(known)}."
                self.error("unknown-key", f"unknown key `{clean(name)[:40]}:`", remedy, key)

    def text(self, key: str) -> str:
        """The text under `key`, cleaned; "" when the key is not there."""
        node = self.mapping.values.get(key)
        return "" if node is None else self._text(node, key, f"`{key}:`")

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts under `key`."""
        node = self.mapping.values.get(key)
        if node is None:
            return ()
        if not isinstance(node, Sequence) or node.fault:
            self.error("not-a-list", f"`{key}:` must be a list", 'Write it as ["one", "two", "three"].', node)
            return ()
        return tuple(self._text(item, key, f"`{key}:` no. {n}") for n, item in enumerate(node.items, 1))

    def _text(self, node: Node, key: str, name: str) -> str:
        if not isinstance(node, Scalar):
            self.error("not-text", f"{name} must be text", "Write it on one line, in quotes.", node)
            return ""
        if node.fault:
            self.error("yaml", f"{name} is {node.fault}, which is not allowed", "Write the text out.", node)
            return ""
        value = clean(node.value)
        if node.is_nothing or not value.strip():
            self.error("empty", f"{name} is empty", "Write a text or leave the key out.", node)
            return ""
        if not node.is_text:
            remedy = f'Put it in quotes: "{value}".'
            self.error("not-text", f"YAML reads {name} {value} as something other than text", remedy, node)
            return ""
        limit = MAX_LENGTH.get(key, MAX_LENGTH_OTHER)
        if len(value) > limit:
            self.error("too-long", f"{name} is {len(value):,} characters long", f"At most {limit:,}.", node)
            return ""
        return value
