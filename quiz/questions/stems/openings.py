"""Stems of what an article's opening sentence tells of anything of its kind."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule(
        "frame.opening.wrote.who",
        ("Who wrote {subject}?", "Who is the author of {subject}?"),
        several=("Who is one of the authors of {subject}?",),
        example="Who wrote the novel Sund?",
    ),
    StemRule(
        "frame.opening.composed.who",
        ("Who composed {subject}?",),
        several=("Who was one of the composers of {subject}?",),
    ),
    StemRule("frame.opening.painted.who", ("Which artist created {subject}?",)),
    StemRule("frame.opening.made.who", ("Which artist created {subject}?",)),
    StemRule(
        "frame.opening.recorded.who",
        ("Who recorded {subject}?",),
        several=("Who was one of the performers of {subject}?",),
    ),
    StemRule("frame.opening.came_out.when", ("{wh} was {subject} {done}?",)),
    StemRule("frame.opening.fought.when", ("{wh} was {subject} fought?",)),
    StemRule("frame.opening.occurred.when", ("{wh} did {subject} take place?",)),
    StemRule("frame.opening.lasted.span", ("{wh} did {subject} begin?",)),
    StemRule("frame.opening.country.where", ("In which country {is} {subject}?",)),
    StemRule(
        "frame.opening.score.who",
        ("Who composed the music for {subject}?",),
        several=("Who was one of the composers of the music for {subject}?",),
    ),
    StemRule(
        "frame.opening.words.who",
        ("Who wrote the {what} of {subject}?",),
        several=("Which of these people was one of the authors of the {what} of {subject}?",),
    ),
    StemRule("frame.opening.developed.who", ("Which company developed {subject}?",)),
    StemRule(
        "frame.opening.won.who",
        ("Who won {subject}?",),
        several=("Which of these people was among the winners of {subject}?",),
    ),
    StemRule("frame.opening.served.span", ("{wh} did {subject} become {post}?",)),
    StemRule("frame.opening.left.span", ("{wh} did {subject} cease to be {post}?",)),
    StemRule("frame.opening.owned.who", ("Who owns {subject}?",)),
    StemRule("frame.opening.run.who", ("By which body is {subject} {done}?",)),
    StemRule("frame.opening.drains.into", ("Into what does {subject} flow?",)),
)
