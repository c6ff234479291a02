"""Blind bots: players who know nothing but look for cues. A bank on which one beats chance gives itself away.

Each bot marks the option that stands out in its way. Where it scores better than chance, questions that it
gets right are given other options first. Where a bank of sixty questions or more then still lets it score
above chance and two standard errors, questions that it gets right are thrown away until it does not, the
least valuable first: those worded from a clause, those whose evidence or answer another question has too.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from quiz.bank.blind import blind_scores, number_in
from quiz.bank.model import Question
from quiz.questions.wordset import digest, first_place, fold, words

SMALLEST_BANK = 60
OPTIONS = 4
_TOLD = 0.5
Measure = Callable[[str, Question, str], float]


def _share(option: str, question: Question, text: str) -> float:
    """How many words an option shares with the other options."""
    own = set(words(option))
    others = [o for o in (question.answer, *question.distractors) if o != option]
    return sum(len(own & set(words(other))) for other in others)


def _is_figure(question: Question) -> bool:
    """Whether the options are dates or numbers, in digits or words."""
    return question.kind in ("date", "figure") or number_in(question.answer) is not None


def _is_made(question: Question, text: str) -> bool:
    """Whether the wrong options are made, as numbers are, or the world's names: the document holds none."""
    return _is_figure(question) or all(first_place(option, text) < 0 for option in question.distractors)


def _renown(option: str, question: Question, text: str) -> float:
    """How often the document holds a name; made options are left out."""
    return 0.0 if _is_made(question, text) else float(_count(option, text))


def _place(option: str, question: Question, text: str) -> float:
    """How early the document holds a name."""
    if _is_made(question, text):
        return 0.0
    at = first_place(option, text)
    return -float(at) if at >= 0 else -float(len(text))


@lru_cache(maxsize=1 << 12)
def _count(option: str, text: str) -> int:
    return text.count(option)


def _middle(option: str, question: Question, text: str) -> float:
    """1 for the two middle numbers of four, 0 for the others."""
    values = [number_in(o) for o in (question.answer, *question.distractors)]
    if None in values or len(set(values)) < OPTIONS:
        return 0.0
    return float(sorted(v for v in values if v is not None).index(number_in(option) or 0.0) in (1, 2))


BOTS: Mapping[str, Measure] = {
    "longest": lambda option, question, text: len(option),
    "shortest": lambda option, question, text: -len(option),
    "median number": _middle,
    "most frequent in the document": _renown,
    "most overlap with the stem": lambda option, question, text: len(
        set(words(option)) & set(words(question.question))
    ),
    "odd one out": lambda option, question, text: -_share(option, question, text),
    "earliest in the document": _place,
}


def bot_credit(measure: Measure, question: Question, text: str) -> float | None:
    """The chance with which a bot marks the answer; None where all options look alike to it."""
    scores = [measure(option, question, text) for option in (question.answer, *question.distractors)]
    best = max(scores)
    leaders = scores.count(best)
    if leaders == len(scores):
        return None
    return 1 / leaders if scores[0] == best else 0.0


def limit(asked: int) -> float:
    """The most that chance lets a bot score on so many questions: one in four and two standard errors."""
    chance = 1 / OPTIONS
    return chance + 2 * math.sqrt(chance * (1 - chance) / asked)


def balance(
    questions: Sequence[Question], text: str, again: Callable[[Question], Question | None] | None = None
) -> tuple[Question, ...]:
    """Change options and throw questions away until no bot beats chance.

    Args:
        questions: the bank. One of fewer than sixty questions is judged no more.
        text: the document.
        again: gives a question less telling options, or None where it cannot.
    """
    kept = list(questions)
    if again is not None:
        kept = _mended(kept, text, again)
    if len(kept) < SMALLEST_BANK:
        return tuple(kept)
    credits = {q.id: [bot_credit(measure, q, text) for measure in BOTS.values()] for q in kept}
    while len(kept) >= SMALLEST_BANK and (over := _over(kept, credits)):
        kept.remove(_most_telling(kept, over, credits))
    return tuple(kept)


def _over(questions: Sequence[Question], credits: Mapping[str, Sequence[float | None]]) -> list[int]:
    """The bots that beat chance on the whole bank, or where they mark an option, as `quiz check` counts."""
    marking = {score.name for score in blind_scores(questions) if score.sees_too_much}
    return [
        n
        for n, name in enumerate(BOTS)
        if name in marking or _beats_chance([credits[q.id][n] for q in questions])
    ]


def _beats_chance(credits: Sequence[float | None]) -> bool:
    """Whether a bot is beyond the limit on a bank; where all options look alike to it, it guesses."""
    return sum(1 / OPTIONS if c is None else c for c in credits) / len(credits) > limit(len(credits))


def _most_telling(
    questions: Sequence[Question], bots: Sequence[int], credits: Mapping[str, Sequence[float | None]]
) -> Question:
    """The question that most of the bots get right; of several the least valuable."""
    quoted = Counter(q.evidence for q in questions)
    answers = Counter(fold(q.answer) for q in questions)

    def rank(question: Question) -> tuple[int, int, int]:
        told = sum((credits[question.id][bot] or 0.0) >= _TOLD for bot in bots)
        worth = (
            (not question.rule.startswith("clause"))
            + (quoted[question.evidence] == 1)
            + (answers[fold(question.answer)] == 1)
        )
        return -told, worth, digest(question.id, "balance")

    return min(questions, key=rank)


def _mended(
    questions: list[Question], text: str, again: Callable[[Question], Question | None]
) -> list[Question]:
    """Give other options to what a bot gets right, until it scores no better than chance."""
    kept = {q.id: q for q in questions}
    tried: set[str] = set()
    for measure in BOTS.values():
        credits = {q.id: bot_credit(measure, q, text) for q in kept.values()}
        told = sorted(
            (i for i, c in credits.items() if c is not None and c >= _TOLD and i not in tried),
            key=lambda i: digest(i, "mend"),
        )
        for loser in told:
            scored = [c for c in credits.values() if c is not None]
            if sum(scored) <= len(scored) / OPTIONS:
                break
            tried.add(loser)
            other = again(kept[loser])
            if other is not None and (bot_credit(measure, other, text) or 0.0) < _TOLD:
                kept[loser], credits[loser] = other, bot_credit(measure, other, text)
    return [kept[q.id] for q in questions]
