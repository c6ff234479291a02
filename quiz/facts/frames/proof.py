"""The sentences that prove what a frame read."""

from __future__ import annotations

import re

from quiz.documents import Span
from quiz.facts.language import Sentence
from quiz.facts.page import Page

_LEANING = re.compile(
    r"(?:It|Its|He|His|She|Her|They|Their|This|These|Both|The (?:film|series|play|game|novel|book|album|"
    r"song|city|company|club|site|latter|former|role|list)) "
)


def proof(page: Page, sentence: Sentence, *, leans: bool = False) -> Span:
    """The sentence, with the one before it where it opens with a word that points back, or `leans` says
    so.
    """
    if leans or _LEANING.match(page.text(sentence)):
        return Span(page.discourse.told_from(sentence), sentence.span.end)
    return sentence.span
