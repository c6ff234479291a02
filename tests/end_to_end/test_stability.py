"""An edit to one paragraph leaves the questions of all others as they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quiz.bank.model import Question
from quiz.documents import parse_document
from quiz.facts.base import FactBase

if TYPE_CHECKING:
    from spacy.language import Language

ROOT = Path(__file__).parents[2]
ARTICLE = (ROOT / "tests" / "articles" / "ottilie-brandvold.txt").read_text("utf-8")
ADDED = " A bronze plaque was unveiled there by the sculptor Torvald Eikemo in 1994."
GONE = "The rest is not known to anybody at all."
MOST_LOST_TO_BALANCE = 3
Questions = dict[str, Question]
Edit = Callable[[str], str]


def paragraphs(text: str) -> list[str]:
    document = parse_document(text)
    long = [document.slice(b.span) for b in document.blocks if b.kind == "paragraph"]
    return [p for p in long if len(p) > 400]


def without_a_sentence(paragraph: str) -> str:
    return re.sub(r"(?<=[a-z]\. )[A-Z][^.]+\.$", "", paragraph).rstrip()


EDITS: dict[str, tuple[int, Edit]] = {
    "a sentence more in the second long paragraph": (1, lambda p: p + ADDED),
    "a sentence less in the fourth long paragraph": (3, without_a_sentence),
    "a paragraph gone": (4, lambda p: GONE),
}
each_edit = pytest.mark.parametrize(("which", "edit"), EDITS.values(), ids=EDITS)


class Editions:
    """The fact bases and banks of the article's editions, each made once."""

    def __init__(self, parser: Language) -> None:
        self._parser = parser
        self._bases: dict[str, FactBase] = {}

    def base(self, text: str) -> FactBase:
        from quiz.facts.read import read_facts

        if text not in self._bases:
            self._bases[text] = read_facts(parse_document(text), self._parser)
        return self._bases[text]

    def write(self, text: str) -> Questions:
        from quiz.questions.write import write_questions

        return {q.id: q for q in write_questions(self.base(text)).questions}


@pytest.fixture(scope="module")
def editions(parser: Language) -> Editions:
    return Editions(parser)


def edited(which: int, edit: Edit) -> tuple[str, str]:
    """A paragraph and what becomes of it."""
    old = paragraphs(ARTICLE)[which]
    assert edit(old) != old
    return old, edit(old)


def strangers(before: Questions, after: Questions, old: str, new: str) -> list[str]:
    """The questions that came or went although their evidence lies outside the edited paragraph."""
    gone = [before[i].question for i in before.keys() - after.keys() if before[i].evidence not in old]
    come = [after[i].question for i in after.keys() - before.keys() if after[i].evidence not in new]
    return gone + come


@each_edit
def test_only_questions_of_the_edited_paragraph_come_or_go(
    which: int, edit: Edit, editions: Editions, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bots' balance is left out here: it weighs the bank as a whole."""
    monkeypatch.setattr("quiz.questions.write.balance", lambda questions, text, again: questions)
    old, new = edited(which, edit)

    after = editions.write(ARTICLE.replace(old, new))

    assert strangers(editions.write(ARTICLE), after, old, new) == []


@each_edit
def test_the_balance_of_the_whole_moves_few_questions_elsewhere(
    which: int, edit: Edit, editions: Editions
) -> None:
    old, new = edited(which, edit)
    after = editions.write(ARTICLE.replace(old, new))
    assert len(strangers(editions.write(ARTICLE), after, old, new)) <= MOST_LOST_TO_BALANCE


@each_edit
def test_what_stays_is_worded_as_before(which: int, edit: Edit, editions: Editions) -> None:
    old, new = edited(which, edit)
    before, after = editions.write(ARTICLE), editions.write(ARTICLE.replace(old, new))
    shared = [(before[i], after[i]) for i in before.keys() & after.keys()]
    assert len(shared) > len(before) / 2
    assert [
        a.id for a, b in shared if (a.question, a.answer, a.evidence) != (b.question, b.answer, b.evidence)
    ] == []


@each_edit
def test_names_are_redrawn_only_where_one_of_them_came_or_went(
    which: int, edit: Edit, editions: Editions
) -> None:
    old, new = edited(which, edit)
    before, after = editions.write(ARTICLE), editions.write(ARTICLE.replace(old, new))
    touched = set(re.findall(r"\w{3,}", old + new))
    redrawn = []
    for key in before.keys() & after.keys():
        one, other = set(before[key].distractors), set(after[key].distractors)
        words = set(re.findall(r"\w{3,}", " ".join(one | other)))
        if one != other and not any(word.isdigit() for word in words) and not touched & words:
            redrawn.append((before[key].question, one ^ other))
    assert redrawn == []


@each_edit
def test_nearly_all_questions_elsewhere_keep_their_options(
    which: int, edit: Edit, editions: Editions
) -> None:
    old, new = edited(which, edit)
    before, after = editions.write(ARTICLE), editions.write(ARTICLE.replace(old, new))
    shared = before.keys() & after.keys()
    kept = [key for key in shared if before[key].distractors == after[key].distractors]
    assert len(kept) >= 0.8 * len(shared)


def test_an_edit_of_blanks_changes_nothing(editions: Editions) -> None:
    assert editions.write(ARTICLE.replace("\n\n", "\n\n\n")) == editions.write(ARTICLE)
