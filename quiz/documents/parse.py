"""The plain-text article layout: `= Title =`, an infobox, `== Heading ==`, paragraphs and `- ` lists.

The layout is that of MediaWiki's text extracts (https://www.mediawiki.org/wiki/Extension:TextExtracts)
with the infobox written out as a list. Nothing in it is required: any text whatever makes a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.documents.model import Block, Document, InfoboxRow, Span

INTRODUCTION = "Introduction"
_TITLE = re.compile(r"=\s*([^=\s](?:[^=]*[^=\s])?)\s*=")
_HEADING = re.compile(r"(={2,6})\s*([^=\s](?:.*[^=\s])?)\s*\1")
_QUALIFIED = re.compile(r"(.*\S)\s+\(([^()]+)\)")
_INFOBOX = re.compile(r"infobox(?:\s+(.*))?", re.IGNORECASE)
_ROW = re.compile(r"-\s+([^:\s](?:[^:]{0,58}[^:\s])?)\s*:\s+(\S.*)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_LINE = re.compile(r"[^\r\n]+")
_CONTROL = {c: " " for c in [*range(0x20), *range(0x7F, 0xA0)] if c not in (0x09, 0x0A, 0x0D)}
_INVISIBLE = dict.fromkeys(
    (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF), " "
)
_BLANKED = {**_CONTROL, **_INVISIBLE, 0x2028: " ", 0x2029: " "}


def parse_document(source: str, *, path: str = "", sha256: str = "") -> Document:
    """Parse decoded text. Never fails; a text without a title gets an empty one.

    Args:
        source: the decoded text, a leading byte-order mark allowed.
        path: where the text came from, kept for messages and for the bank.
        sha256: hex digest of the source's bytes, kept for the bank.
    """
    text = source.removeprefix("\ufeff").translate(_BLANKED)
    title = qualifier = infobox_name = ""
    rows: list[InfoboxRow] = []
    blocks: list[Block] = []
    section: tuple[str, ...] = (INTRODUCTION,)
    in_infobox = False
    for line, span in _lines(text):
        if not title and not blocks and (match := _TITLE.fullmatch(line)):
            title, qualifier = split_title(match[1])
        elif match := _HEADING.fullmatch(line):
            in_infobox = False
            section = _enter(section, len(match[1]), match[2])
        elif not blocks and not rows and (match := _INFOBOX.fullmatch(line)):
            in_infobox, infobox_name = True, (match[1] or "").strip()
        elif in_infobox and (match := _ROW.fullmatch(line)):
            rows.append(InfoboxRow(match[1], match[2], Span(span.start + match.start(1), span.end)))
        elif _TAG.fullmatch(line):
            continue
        elif line.startswith("- ") and not in_infobox:
            blocks.append(Block("item", _inner(text, span), section))
        elif not line.startswith("- "):
            in_infobox = False
            blocks.append(Block("paragraph", span, section))
    return Document(text, title, qualifier, infobox_name, tuple(rows), tuple(blocks), path, sha256)


def split_title(title: str) -> tuple[str, str]:
    """Split "Her (2013 film)" into ("Her", "2013 film"); the qualifier is "" where there is none."""
    match = _QUALIFIED.fullmatch(title)
    return (match[1], match[2]) if match else (title, "")


def _lines(text: str) -> Iterator[tuple[str, Span]]:
    """Yield each line that is not blank, stripped, with its place."""
    for match in _LINE.finditer(text):
        line = match[0].strip()
        if line:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield line, Span(start, start + len(line))


def _enter(section: tuple[str, ...], level: int, heading: str) -> tuple[str, ...]:
    """Return the path of headings after a heading of `level` (2 is the outermost)."""
    outer = () if section == (INTRODUCTION,) else section[: level - 2]
    return (*outer, heading)


def _inner(text: str, span: Span) -> Span:
    """Return the place of a list item without its dash."""
    line = text[span.start : span.end]
    return Span(span.end - len(line[2:].lstrip()), span.end)
