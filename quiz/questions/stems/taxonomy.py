"""Stems of the description and the home of living things."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

# fmt: off
RULES: tuple[StemRule, ...] = (
    StemRule("frame.taxonomy.described.who", ("Who first described {subject}?",
        "By whom was {subject} first described?"),
        several=("Which of these people was among those who first described {subject}?", ),
        example="Who first described the marsh cotinga?"),
    *(StemRule(f"frame.taxonomy.described.{slot}", ("{wh} was {subject} first described?",
        )) for slot in ("when", "year")),
    StemRule("frame.taxonomy.described_in.who", ("Who described {subject} {again} {when}?",
        "Who described {subject} {when}?")),
    *(StemRule(f"frame.taxonomy.moved.{slot}", ("Who {done} {subject} {to} the genus {genus}?",
        )) for slot in ("who", "whom")),
    *(StemRule(f"frame.taxonomy.moved.{slot}", ("{wh} was {subject} {done} {to} the genus {genus}?",
        )) for slot in ("when", "year", "date")),
    StemRule("frame.taxonomy.locality.where", ("What is the type locality of {subject}?", )),
    StemRule("frame.taxonomy.stamp.where", ("Which country issued a stamp showing {subject} in {when}?",
        "Which country has issued a stamp showing {subject}?", )),
    StemRule("frame.taxonomy.stamp.when", ("{wh} did {where} issue a stamp showing {subject}?", )),
    StemRule("frame.taxonomy.introduced.where", ("To which {kind} was {subject} introduced {when}?", )),
    StemRule("frame.taxonomy.protected.where",
        ("What is the largest protected area in which {subject} lives?", )),
    StemRule("frame.taxonomy.bred.who", ("Who first bred {subject} in captivity?", )),
    StemRule("frame.taxonomy.bred.where", ("Where was {subject} first bred in captivity?", )),
    StemRule("frame.taxonomy.named_after.who", ("After whom is {subject} named?", )),
    StemRule("frame.taxonomy.home.where", ("To {part} which {kind} is {subject} {how}?",
        "To which {kind} is {subject} {how}?")),
    StemRule("frame.taxonomy.types.where", ("Where was the type material of {subject} collected?", )),
    StemRule("frame.taxonomy.types.who", ("Who collected the type material of {subject}?", )),
)
# fmt: on
