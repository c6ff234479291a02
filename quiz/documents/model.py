"""What a document is made of. All offsets count characters of `Document.text`, the decoded source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "item"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` (exclusive) of a document's text."""

    start: int
    end: int

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class InfoboxRow:
    """One `- Key: Value` line of the infobox. `span` covers the line without its dash."""

    key: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a list item. `section` is the path of headings above it, "Introduction" before any."""

    kind: BlockKind
    span: Span
    section: tuple[str, ...]

    @property
    def heading(self) -> str:
        """The innermost heading, as shown to the player."""
        return self.section[-1]


@dataclass(frozen=True, slots=True)
class Document:
    """An article. `title` is without its parenthesised qualifier ("Her"), `qualifier` without brackets.

    `text` is the whole source, its control characters replaced by spaces so that offsets stay exact.
    """

    text: str
    title: str
    qualifier: str
    infobox_name: str
    infobox: tuple[InfoboxRow, ...]
    blocks: tuple[Block, ...]
    path: str = ""
    sha256: str = ""

    @property
    def topic(self) -> str:
        """The title as written, qualifier included."""
        return f"{self.title} ({self.qualifier})" if self.qualifier else self.title

    def slice(self, span: Span) -> str:
        """The source text that `span` covers."""
        return self.text[span.start : span.end]
