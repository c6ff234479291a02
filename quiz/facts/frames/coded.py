"""A sentence as a line of text in which every name is a numbered mark, so that a pattern can speak of names.

"It stars Noor Castellane as Maren Aldous" is read as "It stars ‹0› as ‹1›"; quoted words become «0», the
title of the article §. The frames' patterns are written on that line, and lead back to the source by numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.names.runs import Run, name_runs

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

NAME = r"‹\d+›"
TITLE = "§"
_QUOTED = re.compile(r"\"([^\"]+)\"|“([^”]+)”")


@dataclass(frozen=True, slots=True)
class Piece:
    """What a mark stands for: offsets within the sentence, the text, and the run where it is a name."""

    start: int
    end: int
    text: str
    run: Run | None = None


@dataclass(frozen=True, slots=True)
class Coded:
    """A sentence's line. `names` and `quotes` are numbered as their marks; `starts` maps the line's
    characters back.
    """

    sentence: Sentence
    source: str
    line: str
    names: tuple[Piece, ...]
    quotes: tuple[Piece, ...]
    starts: tuple[int, ...]

    def name(self, mark: str) -> Piece:
        """The name behind a mark "‹3›"."""
        return self.names[int(mark[1:-1])]

    def plain(self, start: int, end: int) -> str:
        """The source text of a stretch of the line."""
        return self.source[self.starts[start] : self.starts[end]]

    def tokens(self, start: int, end: int) -> list[Token]:
        """The tokens of a stretch of the line."""
        return tokens_between(self.sentence, self.starts[start], self.starts[end])


def encode(sentence: Sentence, source: str = "") -> Coded:
    """Put a sentence on a line with marks for its names and quotations.

    Args:
        sentence: the parsed sentence.
        source: its source text; rebuilt from the parser's where it is not at hand.
    """
    notes, key = sentence.paragraph.notes, ("coded", sentence.tokens.start)
    if key not in notes:
        notes[key] = _encode(sentence, source or source_text(sentence))
    coded: Coded = notes[key]
    return coded


def _encode(sentence: Sentence, source: str) -> Coded:
    quotes = tuple(_quotes(source))
    doc = sentence.tokens.doc
    names = []
    for run in name_runs(sentence):
        start, end = sentence.place(doc[run.start])[0], sentence.place(doc[run.end - 1])[1]
        if run.mask is not None:
            quotes = _outside(quotes, start, end)
        names.append(Piece(start, end, run.text, run))
    titles = [sentence.place(t) for t in sentence.tokens if _is_title(t, sentence)]
    names = [n for n in names if _outside((n,), *_edges(quotes, n))]
    titles = [(a, b) for a, b in titles if all(b <= q.start or q.end <= a for q in quotes)]
    return _line(sentence, source, tuple(names), quotes, titles)


def _is_title(token: Token, sentence: Sentence) -> bool:
    mask = sentence.paragraph.mask_at(token)
    return mask is not None and mask.is_subject


def _outside(pieces: tuple[Piece, ...], start: int, end: int) -> tuple[Piece, ...]:
    """The pieces that do not overlap a stretch."""
    return tuple(p for p in pieces if p.end <= start or end <= p.start)


def _edges(quotes: tuple[Piece, ...], name: Piece) -> tuple[int, int]:
    """The quotation that overlaps a name, as a stretch; an empty one where none does."""
    return next(((q.start, q.end) for q in quotes if q.start < name.end and name.start < q.end), (0, 0))


def source_text(sentence: Sentence) -> str:
    """The sentence as the source has it, rebuilt from the parser's text and its masks."""
    doc, masks = sentence.tokens, sentence.paragraph
    text: list[str] = []
    at = sentence.span.start
    for token in doc:
        start, end = masks.source(token.idx), masks.source(token.idx + len(token.text), end=True)
        mask = masks.mask_at(token)
        text.append(" " * (start - at))
        shown = token.text if mask is None else mask.name
        quoted = mask is not None and end - start - len(shown) >= 2
        text.append(f'"{shown}"'.ljust(end - start) if quoted else shown.ljust(end - start))
        at = end
    return "".join(text)


def tokens_between(sentence: Sentence, start: int, end: int) -> list[Token]:
    """The tokens that lie wholly between two offsets of the sentence's source text."""
    found = []
    for token in sentence.tokens:
        first, last = sentence.place(token)
        if start <= first and last <= end:
            found.append(token)
    return found


def _quotes(source: str) -> Iterator[Piece]:
    """The quotations of a sentence; none where a mark has no partner."""
    if source.count('"') % 2 or source.count("“") != source.count("”"):
        return
    for match in _QUOTED.finditer(source):
        yield Piece(match.start(), match.end(), match[1] or match[2])


def _line(
    sentence: Sentence,
    source: str,
    names: tuple[Piece, ...],
    quotes: tuple[Piece, ...],
    titles: list[tuple[int, int]],
) -> Coded:
    marks = [(p.start, p.end, f"‹{i}›") for i, p in enumerate(names)]
    marks += [(p.start, p.end, f"«{i}»") for i, p in enumerate(quotes)]
    marks += [(start, end, TITLE) for start, end in titles]
    line: list[str] = []
    starts: list[int] = []
    at = 0
    for first, last, mark in sorted(marks):
        line.append(source[at:first])
        starts += range(at, first)
        line.append(mark)
        starts += [first] * len(mark)
        at = last
    line.append(source[at:])
    starts += range(at, len(source) + 1)
    return Coded(sentence, source, "".join(line), names, quotes, tuple(starts))
