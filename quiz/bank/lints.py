"""Item-writing flaws that a machine can see in one question. Each is a warning: look at it, it may be right.

The rules follow the published lists of item-writing flaws (Haladyna, Downing & Rodriguez 2002; SAQUET 2023).
A rule returns what is wrong in words, or "" when nothing is; `field` is the key it points at.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from quiz.bank.fold import fold
from quiz.bank.model import Question

MAX_OPTION = 90
MAX_STEM = 220
# An answer this much longer than every other option is seen from afar.
LONGER_BY = 8
LONGER_TIMES = 1.6

# A capital or a bracket after it makes it part of a name ("His Girl Friday") or explains it.
_PRONOUN = re.compile(r"(?i:he|she|it|they|we|his|her|its|their|this|these|those|that|there)\b(?! [A-Z(])")
_BLANK = re.compile(r"_{2,}|\.\.\.|…|\bfill in\b", re.IGNORECASE)
_ALL_OR_NONE = re.compile(
    r"\b(?:all|none|neither|either|both) of (?:the|these|them)\b|\bboth a and b\b", re.IGNORECASE
)
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_NEGATION = re.compile(r"\b(?:not|never|except|without|incorrect|false|least)\b|n['’]t\b")
_TRUE_FALSE = {"true", "false", "yes", "no"}


@dataclass(frozen=True, slots=True)
class Lint:
    """A rule with its stable name, the key it points at, and what to do about it.

    With `sourced` it is for banks made from a document only: who writes by hand need not quote.
    """

    rule: str
    field: str
    find: Callable[[Question], str]
    remedy: str
    sourced: bool = False


def _answer_in_stem(question: Question) -> str:
    answer = fold(question.answer)
    if len(answer) > 2 and contains_words(fold(question.question), answer):
        return "the answer stands in the question"
    return ""


def _longest_is_right(question: Question) -> str:
    rest = max(map(len, question.distractors), default=0)
    length = len(question.answer)
    return "the answer is much longer than every other option" if _stands_out(length, rest) else ""


def _shortest_is_right(question: Question) -> str:
    rest = min(map(len, question.distractors), default=0)
    length = len(question.answer)
    return "the answer is much shorter than every other option" if _stands_out(rest, length) else ""


def _stands_out(longer: int, shorter: int) -> bool:
    return longer > LONGER_TIMES * shorter and longer - shorter > LONGER_BY


def _odd_one_out(question: Question) -> str:
    has_digit = any(c.isdigit() for c in question.answer)
    if all(any(c.isdigit() for c in d) != has_digit for d in question.distractors):
        return "the answer alone has a digit" if has_digit else "the answer alone has no digit"
    return ""


def _pronoun(question: Question) -> str:
    stem = question.question
    if _PRONOUN.match(stem):
        return f"the question opens with {stem.split()[0]!r}"
    return ""


def _no_question_mark(question: Question) -> str:
    return "" if question.question.rstrip("\"”’' ").endswith("?") else "the question has no question mark"


def _blank(question: Question) -> str:
    return "the question is a text with a gap" if _BLANK.search(question.question) else ""


def _all_or_none(question: Question) -> str:
    options = (question.answer, *question.distractors)
    return next((f"the option {o!r} is about the others" for o in options if _ALL_OR_NONE.search(o)), "")


def _true_false(question: Question) -> str:
    options = {fold(option) for option in (question.answer, *question.distractors)}
    return "a yes-or-no question in disguise" if len(options & _TRUE_FALSE) > 1 else ""


def _long_stem(question: Question) -> str:
    length = len(question.question)
    return f"the question is {length} characters long" if length > MAX_STEM else ""


def _long_option(question: Question) -> str:
    longest = max(map(len, (question.answer, *question.distractors)))
    return f"an option is {longest} characters long" if longest > MAX_OPTION else ""


def _negative(question: Question) -> str:
    found = _NEGATION.search(_QUOTED.sub("", question.question))
    return f"the question hangs on {found[0]!r}" if found else ""


def _no_evidence(question: Question) -> str:
    return "" if question.evidence else "no evidence: nothing proves the answer"


_PLACE = re.compile(r"(?P<number>\d+)(?:st|nd|rd|th)")


def _unproved(question: Question) -> str:
    evidence, answer = fold(question.evidence), fold(question.answer)
    if not evidence or contains_words(evidence, answer):
        return ""
    names = (answer.split(" ")[0], answer.rsplit(" ", 1)[-1]) if question.answer[:1].isupper() else ()
    place = _PLACE.fullmatch(answer)
    said = (*names, place["number"]) if place else names
    return (
        ""
        if any(contains_words(evidence, word) for word in said)
        else "the answer does not stand in the evidence"
    )


def contains_words(text: str, words: str) -> bool:
    """Whether `words` stand in `text` as whole words; both folded."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not (text[:start][-1:].isalnum() or text[end : end + 1].isalnum()):
            return True
        start = text.find(words, start + 1)
    return False


LINTS = (
    Lint("answer-in-stem", "question", _answer_in_stem, "Ask it without the answer's words."),
    Lint("longest-is-right", "answer", _longest_is_right, "Make the options alike in length."),
    Lint("shortest-is-right", "answer", _shortest_is_right, "Make the options alike in length."),
    Lint("odd-one-out", "answer", _odd_one_out, "Make the options alike in form."),
    Lint("opens-with-pronoun", "question", _pronoun, "Name what is meant; put a title in quotes."),
    Lint("no-question-mark", "question", _no_question_mark, "Ask a question."),
    Lint("fill-in-the-blank", "question", _blank, "Ask a whole question."),
    Lint(
        "all-or-none",
        "distractors",
        _all_or_none,
        "Write an option that stands alone.",
    ),
    Lint("true-false", "distractors", _true_false, "Ask for the thing itself."),
    Lint("long-question", "question", _long_stem, f"Keep to {MAX_STEM} characters."),
    Lint("long-option", "distractors", _long_option, f"Keep to {MAX_OPTION} characters."),
    Lint("negative", "question", _negative, "Ask it without, or write NOT in capitals."),
    Lint("no-evidence", "question", _no_evidence, "Quote the sentence that proves it.", sourced=True),
    Lint("unproved", "evidence", _unproved, "Quote the sentence that holds the answer."),
)
