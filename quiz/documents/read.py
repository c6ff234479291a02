"""Reading documents from files and folders."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from quiz.documents.model import Document
from quiz.documents.parse import parse_document
from quiz.errors import DocumentError

SUFFIX = ".txt"


def read_document(path: str | Path) -> Document:
    """Read one UTF-8 file.

    Raises:
        DocumentError: the file is missing, unreadable, or not UTF-8 (with the line of the first bad byte).
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise DocumentError(f"the document cannot be read: {reason}", path=path) from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"byte 0x{data[error.start]:02x} is not UTF-8",
            path=path,
            line=data.count(b"\n", 0, error.start) + 1,
            remedy="Save the file as UTF-8, for example with: iconv -f latin1 -t utf-8 OLD > NEW",
        ) from error
    return parse_document(text, path=Path(path).as_posix(), sha256=hashlib.sha256(data).hexdigest())


def find_documents(sources: Iterable[str | Path]) -> tuple[Path, ...]:
    """The document files that `sources` (files and folders) name, each once, sorted by path.

    Raises:
        DocumentError: a source does not exist, or a folder holds no document.
    """
    found: set[Path] = set()
    for source in map(Path, sources):
        if source.is_dir():
            inside = {p for p in source.rglob(f"*{SUFFIX}") if p.is_file()}
            if not inside:
                raise DocumentError(
                    "no document in this folder", path=source, remedy=f"Documents end in {SUFFIX}."
                )
            found |= inside
        elif source.exists():
            found.add(source)
        else:
            raise DocumentError("there is no such file or folder", path=source)
    return tuple(sorted(found))
