"""Source documents: from plain text in an encyclopedia's layout to a `Document` with exact offsets."""

from quiz.documents.model import Block, BlockKind, Document, InfoboxRow, Span
from quiz.documents.parse import parse_document
from quiz.documents.read import find_documents, read_document

__all__ = [
    "Block",
    "BlockKind",
    "Document",
    "InfoboxRow",
    "Span",
    "find_documents",
    "parse_document",
    "read_document",
]
