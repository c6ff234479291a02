"""Who is a character: the names that act in the telling of a story, and those that a list of characters has.

What is told of them is so only in the work, and they are no wrong options for the people who made it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from quiz.documents import Document
from quiz.facts.frames.casting import in_story
from quiz.facts.language import Sentence
from quiz.facts.names.clues import person_like
from quiz.facts.names.given import given_name_sex
from quiz.facts.names.lexicon import TITLES
from quiz.facts.names.runs import Run, name_runs, tidy
from quiz.facts.names.standing import locates
from quiz.facts.subject import Subject

_TOLD = frozenset(("film", "television", "episode", "book", "play", "game", "podcast"))
_LISTS = re.compile(
    r"(?:main |principal |major |minor |recurring |supporting )?(?:characters|roles)|dramatis personae"
    r"|cast and characters"
)
_ITEM = re.compile(r"(?P<name>(?:[A-Z][\w'’-]+\.? ?){1,4}?)(?= ?[,(–—:]| - |$)")
_WEIGHT = 6
_REAL = frozenset(("person", "organization", "place"))


def character_statements(
    document: Document,
    subject: Subject,
    sentences: Sequence[Sentence],
    stated: Collection[tuple[str, str, str]],
) -> list[tuple[str, str, str]]:
    """(name, "character", "character") of everybody who belongs to the story of a work of fiction.

    Args:
        document: the article.
        subject: what it is about.
        sentences: its parsed sentences.
        stated: what the infobox and the lists say of names, which nobody who made the work escapes.
    """
    if subject.cls not in _TOLD:
        return []
    real = {text for text, kind, _ in stated if kind in _REAL}
    names = [n for n in dict.fromkeys((*_listed(document), *_acting(sentences))) if n not in real]
    return [(name, "character", "character") for name in names] * _WEIGHT


def _listed(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if block.kind == "item" and _LISTS.fullmatch(block.heading.casefold()):
            text = document.slice(block.span).lstrip("-* ")
            found = _ITEM.match(text)
            if found is not None and " as " not in text:
                yield tidy(found["name"])


def _acting(sentences: Sequence[Sentence]) -> Iterator[str]:
    for sentence in sentences:
        if in_story(sentence):
            for run in name_runs(sentence):
                if _is_somebody(run):
                    yield tidy(run.text)


def _is_somebody(run: Run) -> bool:
    """Whether a name of the story is a person's by its label, its title or its given name.

    In brackets behind a character stands who plays it.
    """
    text = tidy(run.text)
    played = run.before is not None and run.before.text == "("
    if run.mask is not None or locates(run) or run.text[:2].isupper() or played:
        return False
    if " " in text and not person_like(text):
        return False
    titled = text.split()[0] in TITLES and " " in text
    return titled or run.head.ent_type_ == "PERSON" or bool(given_name_sex(text, alone=True))
