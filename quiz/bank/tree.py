"""YAML as a tree of text with places, and nothing else.

The parser's events are read one by one instead of through `yaml.load`: so the tree keeps line and column of
everything, tells 'NO' the text from NO the truth value, keeps a faulty node's fault beside it so that the
rest can be used, and deeply nested input does not end the process, as it does in libyaml's binding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from quiz.errors import BankError

MAX_DEPTH = 8
_LOADER: type[yaml.CSafeLoader] | type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# By first character, what a plain value must match to be a number, a date, a truth value or nothing.
_NOT_TEXT: dict[str, list[tuple[str, re.Pattern[str]]]] = yaml.SafeLoader.yaml_implicit_resolvers
_TOO_DEEP, _FLAT = "nested too deeply", "A bank is a list of questions, no deeper."
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_NOTHING = {"", "~", "null", "Null", "NULL"}


@dataclass(slots=True)
class Scalar:
    """A single value as written, escapes undone. `line` and `column` count from 1."""

    value: str
    quoted: bool
    line: int
    column: int
    fault: str = ""

    @property
    def is_text(self) -> bool:
        """Whether YAML takes the value for text rather than a number, a date, yes or no, or nothing."""
        return self.quoted or not any(
            pattern.match(self.value) for _, pattern in _NOT_TEXT.get(self.value[:1], ())
        )

    @property
    def is_nothing(self) -> bool:
        """Whether the value was left out (`answer:` or `answer: ~`)."""
        return not self.quoted and self.value in _NOTHING


@dataclass(slots=True)
class Sequence:
    """A list."""

    line: int
    column: int
    fault: str = ""
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys with their values. Of a key given twice the first value counts; `repeated` holds the others."""

    line: int
    column: int
    fault: str = ""
    keys: dict[str, Scalar] = field(default_factory=dict)
    values: dict[str, Node] = field(default_factory=dict)
    repeated: list[Scalar] = field(default_factory=list)


Node = Scalar | Sequence | Mapping


def parse_tree(data: bytes, path: str) -> Node:
    """The one document in `data`, UTF-8. Raises BankError with its line where it is not YAML at all."""
    events = _events(_decode(data, path), path)
    root: Node | None = None
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            if root is not None:
                raise _broken("a second document begins here", path, event, "Keep one bank in a file.")
            root = _node(next(events), events, path, 0)
    if root is None:
        raise BankError("the file is empty", path=path, remedy="A bank needs `questions:`.")
    return root


def has_controls(data: bytes) -> bool:
    """Whether the file holds raw control characters, which are left out on reading."""
    return bool(_UNPRINTABLE.search(data.decode("utf-8", "replace").removeprefix("\ufeff")))


def _decode(data: bytes, path: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BankError("not UTF-8 text", path=path, line=line, remedy="Save the file as UTF-8.") from error
    return _UNPRINTABLE.sub("", text)


def _events(text: str, path: str) -> Iterator[yaml.Event]:
    loader = _LOADER(text)
    try:
        while (event := loader.get_event()) is not None:
            yield event
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if "nesting depth" in (error.problem or ""):
            raise BankError(
                _TOO_DEEP, path=path, line=mark.line + 1 if mark else None, remedy=_FLAT
            ) from error
        message = f"broken YAML: {error.problem or error.context}"
        remedy = "A text with a colon, a quote or a sign at its start needs quotes around it."
        raise BankError(message, path=path, line=mark.line + 1 if mark else None, remedy=remedy) from error
    except yaml.YAMLError as error:
        raise BankError(f"broken YAML: {error}", path=path) from error
    finally:
        loader.dispose()


def _broken(message: str, path: str, event: yaml.Event, remedy: str) -> BankError:
    return BankError(message, path=path, line=_place(event)[0], remedy=remedy)


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (0, 0)


def _node(event: yaml.Event, events: Iterator[yaml.Event], path: str, depth: int) -> Node:
    line, column = _place(event)
    if depth > MAX_DEPTH:
        raise _broken(_TOO_DEEP, path, event, _FLAT)
    if isinstance(event, yaml.ScalarEvent):
        return Scalar(event.value, event.style not in (None, ""), line, column, _fault(event))
    if isinstance(event, yaml.SequenceStartEvent):
        sequence = Sequence(line, column, _fault(event))
        while not isinstance(inner := next(events), yaml.SequenceEndEvent):
            sequence.items.append(_node(inner, events, path, depth + 1))
        return sequence
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(Mapping(line, column, _fault(event)), events, path, depth)
    return Scalar("", True, line, column, "an alias (*name)")


def _mapping(mapping: Mapping, events: Iterator[yaml.Event], path: str, depth: int) -> Mapping:
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _node(event, events, path, depth + 1)
        value = _node(next(events), events, path, depth + 1)
        if not isinstance(key, Scalar) or key.fault:
            mapping.fault = mapping.fault or "a key that is not plain text"
        elif key.value in mapping.keys:
            mapping.repeated.append(key)
        else:
            mapping.keys[key.value] = key
            mapping.values[key.value] = value
    return mapping


def _fault(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> str:
    if event.anchor:
        return "an anchor (&name)"
    return "a tag (!name)" if event.tag else ""
