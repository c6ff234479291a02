"""Sentences about a round, as `Content`: what several screens say in the same words."""

from __future__ import annotations

from textual.content import Content

from quiz.game.pool import Entry
from quiz.game.result import Answered, Result
from quiz.game.state import Ending, Verdict
from quiz.game.view import Outcome
from quiz.sitting.overview import Overview
from quiz.sitting.rounds import Finished
from quiz.sitting.titles import duration
from quiz.tui.content import MUTED, RIGHT, WRONG, counted, line, quoted

VERDICTS = {
    Verdict.RIGHT: ("✓ Right!", RIGHT),
    Verdict.WRONG: ("✗ Wrong.", WRONG),
    Verdict.SKIPPED: ("» Skipped.", "bold"),
    Verdict.TIMEOUT: ("■ Time is up.", "bold $text-warning"),
}
ENDINGS = {
    Ending.DONE: "All questions answered",
    Ending.TIME: "Time is up",
    Ending.LIVES: "No life left",
    Ending.POOL: "No more questions",
    Ending.LEFT: "Left early",
}


def place_of(entry: Entry) -> Content:
    """`Her (2013 film) › Introduction · Wikipedia, CC BY-SA 4.0`."""
    question, source = entry.question, entry.source
    where = f"{entry.topic} › {question.section}" if question.section else entry.topic
    credit = source.attribution.removeprefix(f"{entry.topic}, ") if source else ""
    return line((" · ".join(part for part in (where, credit) if part), MUTED))


def verdict_line(outcome: Outcome) -> Content:
    """`✓ Right!  150 base + 41 speed, ×1.2 streak = 229 points  +2 s on the clock`."""
    word, style = VERDICTS[outcome.verdict]
    if outcome.verdict is not Verdict.RIGHT:
        return line((word, style), ("  No points.", MUTED))
    gained = f"  +{outcome.gained:g} s on the clock" if outcome.gained else ""
    return line((word, style), "  ", outcome.sum.text, (" points", MUTED), (gained, "bold $text-accent"))


def overview_line(found: Overview) -> Content:
    """How many questions fit, and what is to beat."""
    pieces: list[str | tuple[str, str]] = [f"{counted(found.fitting, 'question')} fit"]
    if found.fitting == 1:
        pieces = ["1 question fits"]
    if found.best:
        name = f" by {found.best.player}" if found.best.player else ""
        pieces += [(" · best so far ", MUTED), f"{found.best.score:,}{name}"]
    if found.done:
        pieces += [
            (" · today you have ", MUTED),
            f"{found.done.score:,}",
            ("; a second try does not count", MUTED),
        ]
    return line(*pieces)


def review(answered: Answered, width: int) -> Content:
    """One answered question: the stem, what was answered, what is right, and the proof."""
    word, style = VERDICTS[answered.verdict]
    mark = word[0]
    question = answered.entry.question
    rows = [line((question.question, "bold"))]
    if answered.verdict is Verdict.RIGHT:
        rows.append(line((question.answer, RIGHT), (f"  +{answered.sum.total:,}", MUTED)))
    else:
        said = answered.options[answered.chosen] if answered.chosen is not None else word[2:]
        note = "your answer: " if answered.chosen is not None else ""
        rows.append(line((note, MUTED), (said, WRONG if note else MUTED)))
        rows.append(line(("right answer: ", MUTED), (question.answer, RIGHT)))
    if question.evidence:
        rows.append(line(quoted(question.evidence, question.answer)).stylize_before(MUTED))
    head = line((f"{mark} {answered.number:>2}  ", style))
    return hanging(head, rows, width)


def hanging(head: Content, rows: list[Content], width: int) -> Content:
    """Rows wrapped to a width, all of them indented by the head, which stands before the first."""
    indent = head.cell_length
    wrapped = [part for row in rows for part in row.wrap(max(width - indent, 8))]
    first, *others = wrapped
    return Content("\n").join([head + first, *(Content(" " * indent) + other for other in others)])


def facts_line(result: Result) -> Content:
    """`12 of 15 right (80 %) · best streak 7 · 58.2 s`."""
    accuracy = f" ({result.accuracy:.0%})" if result.accuracy is not None else ""
    parts = [f"{result.right} of {result.asked} right{accuracy}", f"best streak {result.best_streak}"]
    if skipped := result.count(Verdict.SKIPPED):
        parts.append(f"{skipped} skipped")
    return line(" · ".join([*parts, duration(result.seconds)]))


def rank_line(finished: Finished, player: str) -> Content:
    """`Rank 1 of 14 · a new best!`, or why there is no rank."""
    saved = finished.saved
    if saved is None:
        return line((finished.failure, WRONG))
    if not saved.counted:
        return line(("Not ranked: only the first try of the day counts.", MUTED))
    if saved.rank is None:
        why = "a round left early" if finished.result.ending is Ending.LEFT else "practice"
        return line((f"Not ranked: {why} is kept in your statistics alone.", MUTED))
    name = f" · {player}" if player else ""
    best = (" · a new best!", "bold $text-success") if saved.rank == 1 and saved.of > 1 else ""
    return line((f"Rank {saved.rank} of {saved.of}", "bold"), best, (name, MUTED))
