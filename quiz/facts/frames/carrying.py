"""Pronouns that go on about the article's subject, where the general rules of reference keep silent.

They keep silent where any name could be meant. Here less is asked for: that the sentence before speaks of
the subject, and names no other person ("she") and no other work ("it").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from quiz.facts.language import Sentence
from quiz.facts.page import Page
from quiz.facts.subject_nouns import WORKS
from quiz.facts.words import word_set

if TYPE_CHECKING:
    from quiz.facts.tokens import Token

_OF_SEX = {"he": ("he", "his"), "she": ("she", "her")}
_RELEASING = word_set(
    """release distribute premiere premier open gross screen publish issue translate adapt dedicate
    broadcast air"""
)
_RIVALS = re.compile(
    r"\b(?:soundtrack|album|singles?|videos?|sequels?|prequels?|remakes?|tour|scores?|songs?|roles?|novels?|"
    r"books?|trailers?|DVDs?|stage|musical|company|studio|set|house|ship|list|chart)\b"
)


def goes_on(token: Token, before: Sentence, page: Page, names_subject: Callable[[], bool]) -> bool:
    """Whether a pronoun means the article's subject.

    Args:
        token: the pronoun, no other name of a person or work before it in its sentence.
        before: the sentence before.
        page: the article.
        names_subject: whether the sentence before speaks of the subject anywhere.
    """
    topic = page.discourse.tells_of_subject(before)
    if page.subject.cls == "person":
        alike = token.lower_ in _OF_SEX.get(page.subject.gender, ())
        return alike and not _names_people(before, page) and (topic or names_subject())
    if page.subject.cls not in WORKS or token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubjpass"):
        return False
    topic = topic or token.head.lemma_.casefold() in _RELEASING
    return topic and not _RIVALS.search(page.text(before)) and names_subject()


def _names_people(sentence: Sentence, page: Page) -> bool:
    """Whether a sentence names another person than the subject."""
    for run in page.discourse.runs[sentence.span.start].values():
        name = page.names.mention(run)
        if not page.discourse.names_subject(run) and name is not None and name.type == "person":
            return True
    return False
