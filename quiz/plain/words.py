"""What plain mode says, line by line: no colour, no drawing, nothing that a screen reader would spell."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.game.plan import Plan
from quiz.game.pool import Entry
from quiz.game.result import Result
from quiz.game.share import topics_text
from quiz.game.state import Ending, Verdict
from quiz.game.view import Outcome, View
from quiz.text import clean

_ENDINGS = {
    Ending.DONE: "That was the last question.",
    Ending.TIME: "The time is over.",
    Ending.LIVES: "No lives are left.",
    Ending.POOL: "You have been asked every question there is.",
    Ending.LEFT: "You left the round.",
}


def opening(plan: Plan) -> Iterator[str]:
    """What is about to be played, and how."""
    yield f"{plan.mode.name}, {plan.variant.name}. {clean(topics_text(plan.topics))}."
    yield plan.mode.summary
    yield from plan.notices
    yield "Answer with a number, a letter or the answer itself. ? helps, q leaves."


def asking(view: View) -> Iterator[str]:
    """The question with its options."""
    place = f"Question {view.number} of {view.total}" if view.total else f"Question {view.number}"
    facts = [place, f"score {view.score:,}", f"streak {view.streak}"]
    if view.lives is not None:
        facts.append(f"lives {view.lives}")
    if view.left is not None:
        facts.append(f"{view.left:.0f} seconds left")
    yield ""
    yield f"{', '.join(facts)}. {clean(view.topic)}."
    yield clean(view.stem)
    yield from options(view)


def options(view: View) -> Iterator[str]:
    """The options by number; one that a 50:50 took away keeps its number."""
    for at, option in enumerate(view.options, 1):
        yield f"  {at}. {'(removed)' if option.eliminated else clean(option.text)}"


def help_lines(view: View) -> Iterator[str]:
    """What can be typed now."""
    yield f"1 to {len(view.options)}, or a letter, or the answer: answer. =text: the answer that reads so."
    if view.fifties:
        yield f"50: take two wrong answers away ({view.fifties} left)."
    if view.skips:
        yield f"s: skip the question ({view.skips} left)."
    yield "p: pause. q: leave; the round is kept. After an answer, f and a reason: hide a bad question."


def revealed(outcome: Outcome, entry: Entry, view: View) -> Iterator[str]:
    """What became of the question, its sum, and the proof."""
    answer = clean(entry.question.answer)
    if outcome.verdict is Verdict.RIGHT:
        yield f"Right: {answer}."
    else:
        word = {
            Verdict.WRONG: "Wrong.",
            Verdict.SKIPPED: "Skipped.",
            Verdict.TIMEOUT: "The time was over.",
        }[outcome.verdict]
        yield f"{word} The answer is {outcome.correct + 1}. {answer}."
    gained = f" {outcome.gained:g} seconds won." if outcome.gained else ""
    yield f"{outcome.sum.text}. Score {view.score:,}.{gained}"
    if entry.question.evidence:
        section = f", section {clean(entry.question.section)}" if entry.question.section else ""
        yield f"Proof: {clean(entry.question.evidence)} ({clean(entry.topic)}{section})"


def closing(result: Result) -> Iterator[str]:
    """How the round went, and what was missed."""
    yield ""
    yield _ENDINGS[result.ending]
    share = "" if result.accuracy is None else f", {result.accuracy:.0%}"
    yield f"Score {result.score:,}. {result.right} of {result.asked} right{share}."
    yield f"Best streak {result.best_streak}. {result.seconds:.0f} seconds."
    for answered in result.answers:
        if answered.verdict is not Verdict.RIGHT:
            question = answered.entry.question
            yield f"{answered.number}. {clean(question.question)} The answer is {clean(question.answer)}."
