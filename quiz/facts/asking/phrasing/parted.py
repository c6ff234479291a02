"""What is told of a part or of a new beginning, asked of the whole: the *second ascent* of its north face."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.facts.language import Sentence

_NTH = r"(?:first|second|third|fourth|fifth|next|fastest|solo|winter)"
_OF_A_PART = re.compile(
    rf"\bthe (?:{_NTH} )+(?:[a-z-]+ )?(?:ascents?|climbs?|descents?|crossings?|attempts?) "
)
_PART = re.compile(
    r"\b(?:face|wall|ridge|flank|buttress|pillar|couloir|spur|arm|arête|route)\b", re.IGNORECASE
)
_OPENED = re.compile(
    r"\b(?:the first (?:\w+ )?(?:trains?|passengers?|services?|visitors?|performances?|night|issue|match|game"
    r"|season|edition|students?|guests?|customers?|flights?|sailing|run)|first (?:opened|used|ran))\b"
)
_AGAIN = re.compile(
    r"\b(?:re-?open(?:ed|ing|s)?|rebuilt|rebuilding|reviv(?:ed|al)|resum(?:ed|ption)|relaunch(?:ed)?"
    r"|restor(?:ed|ation)|refounded|re-?establish(?:ed|ment)|brought back|returned to|revised version"
    r"|new production)\b",
    re.IGNORECASE,
)
_TOLD_AGAIN = re.compile(r"\bafter\b|\bsince\b|\d{4}|\bre[a-z-]+(?:ed|ing|al|ion)\b|\bnew\b")


def of_a_part(text: str, reference: str, sentence: Sentence) -> str:
    """Why a stem that names the subject tells of less than the subject, "" where nothing shows it.

    Args:
        text: the stem without its mark.
        reference: how stems name the subject.
        sentence: where it is told.
    """
    said = text.replace(reference, "X")
    before = _before(sentence)
    if " X" in said and _OF_A_PART.search(said) and not _PART.search(said) and _PART.search(before):
        return "told of a part"
    if _OPENED.search(said) and not _TOLD_AGAIN.search(said) and _AGAIN.search(before):
        return "told of a new beginning"
    return ""


def _before(sentence: Sentence) -> str:
    """The heading, and what the paragraph tells up to the end of the sentence."""
    tokens = sentence.tokens
    return f"{sentence.block.heading}. {tokens.doc[: tokens.end].text}"
