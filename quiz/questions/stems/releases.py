"""Stems of how a work came out and fared."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.release.premiere.fest",
        (
            "At which festival was {subject} first shown?",
            "At which event was {subject} first shown {when}?",
        ),
    ),
    StemRule("frame.release.premiere.when", ("{wh} did {subject} premiere at {fest}?",)),
    StemRule(
        "frame.release.abroad_title.title",
        (
            "Under which title was {subject} released in {where}?",
            "Under which title was {subject} released in {where2}?",
            "Under which title was {subject} released by {who}?",
            "Under which title was {subject} released in {where} by {who}?",
            "Under which title was {subject} released in {where2} by {who}?",
        ),
        example="Under which title was the film Pier released in Norway?",
    ),
    StemRule(
        "frame.release.abroad_title.who",
        ("Which company released {subject} in {where}?", "Which company released {subject} in {where2}?"),
    ),
    StemRule("frame.release.territory.who", ("Which company released {subject} in {where}?",)),
    StemRule("frame.release.territory.when", ("{wh} was {subject} released in {where}?",)),
    StemRule("frame.release.label.when", ("{wh} was {subject} released?",)),
    StemRule("frame.release.label.second", ("Which company released {subject} in {where}?",)),
    StemRule("frame.release.second_label.second", ("Which label released {subject} in {where}?",)),
    StemRule("frame.release.not_until.when", ("{wh} was {subject} released in {where}?",)),
    StemRule(
        "frame.release.rights_held.who",
        ("Which company held the rights to {subject} in {where}?",),
    ),
    StemRule("frame.release.opened.when", ("{wh} did {subject} open in {where}?",)),
    StemRule(
        "frame.release.total.sum",
        (
            "What worldwide total did {subject} gross, including {part} in {where}?",
            "Including {part} in {where}, how much did {subject} gross worldwide?",
        ),
        example="What worldwide total did the film Pier gross, including $3 million in Norway?",
    ),
    StemRule("frame.release.sum.sum", ("How much did {subject} make in {one} and {two} together?",)),
    StemRule(
        "frame.release.profit.sum",
        (
            "What {what} did {who} estimate for {subject}?",
            "What {what} did {who} estimate for {subject} {when}?",
        ),
    ),
    StemRule(
        "frame.release.cost.sum",
        ("How much did it cost to make {subject}?", "What was the budget of {subject}?"),
    ),
    StemRule(
        "frame.release.chart_entry.rank",
        ("At what position did {subject} enter {chart}?",),
        answers=("rank",),
    ),
    StemRule(
        "frame.release.chart_peak.rank",
        (
            "What was the highest position of {subject} on {chart}?",
            "How high did {subject} climb on {chart}?",
        ),
        answers=("rank",),
    ),
    StemRule(
        "frame.release.weeks.weeks",
        (
            "How long did {subject} stay at {top} in {where}?",
            "How long did {subject} stay at {top} {where2}?",
        ),
    ),
    StemRule(
        "frame.release.sold.sum",
        (
            "{about}how many copies of {subject} were sold?",
            "{about}how many copies of {subject} were sold {where}?",
            "{about}how many copies of {subject} were sold in the {span}?",
            "{about}how many copies of {subject} had been sold by {by}?",
            "{about}how many copies of {subject} had been sold by {by2}?",
            "{about}how many copies of {subject} had been sold {where} by {by}?",
            "{about}how many copies of {subject} had been sold {where} by {by2}?",
        ),
    ),
    StemRule("frame.release.soundtrack.when", ("{wh} was the soundtrack of {subject} released?",)),
    StemRule("frame.release.soundtrack.who", ("Which label released the soundtrack of {subject}?",)),
    StemRule("frame.release.soundtrack.who2", ("Which label released the soundtrack of {subject}?",)),
    StemRule("frame.release.based.who", ("Who wrote the {sort} that {subject} is based on?",)),
    StemRule("frame.release.based.title", ("On which {sort} by {who} is {subject} based?",)),
    StemRule(
        "frame.release.song_chart.rank",
        ("What position did {song}, a song from {subject}, reach {chart}?",),
        answers=("rank",),
    ),
    StemRule(
        "frame.release.translated.sum",
        ("Into {about}how many languages was {subject} translated?",),
    ),
    StemRule(
        "frame.release.translator.who",
        ("Who translated {subject} into {tongue}?",),
        several=("Which of these people translated {subject} into {tongue}?",),
    ),
    StemRule(
        "frame.release.adapted.who",
        ("Who adapted {subject} as {what}?", "Who adapted {subject} as {what} {when}?"),
    ),
    StemRule("frame.release.adapted.when", ("{wh} was {subject} adapted as {what} by {who}?",)),
    StemRule("frame.release.tour.title", ("What was the tour for {subject} called?",)),
    StemRule(
        "frame.release.won.award",
        ("Which prize did {subject} win in {year}?",),
        several=("Which of these prizes did {subject} win in {year}?",),
    ),
    StemRule("frame.release.set.where", ("Where is {subject} set?",)),
    StemRule("frame.release.set.when", ("{wh} is {subject} set?",)),
)
