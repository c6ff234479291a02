"""Stems of a life told in prose: family, school, marriage, the end and what remains."""

from __future__ import annotations

from quiz.questions.stems.model import StemRule

RULES: tuple[StemRule, ...] = (
    StemRule("frame.life.lived.born", ("When was {subject} born?",)),
    StemRule("frame.life.lived.died", ("When did {subject} die?",)),
    StemRule("frame.life.born.when", ("When was {subject} born?",)),
    StemRule("frame.life.born.where", ("Where was {subject} born?",)),
    StemRule(
        "frame.life.first_to.org",
        ("{prep} which {kind} was {subject} the first {whom} to {deed}?",),
        example="To which academy was Ada Poe the first woman to be elected?",
    ),
    StemRule("frame.life.parents.father", ("Who was the father of {subject}?",), answers=("person",)),
    StemRule("frame.life.parents.mother", ("Who was the mother of {subject}?",), answers=("person",)),
    StemRule("frame.life.maiden.name", ("What was the maiden name of the mother of {subject}?",)),
    StemRule(
        "frame.life.son_of.father",
        ("Which {trade} was the father of {subject}?", "Who was the father of {subject}?"),
        example="Who was the father of Ada Poe?",
    ),
    StemRule("frame.life.son_of.mother", ("Who was the mother of {subject}?",)),
    StemRule(
        "frame.life.son_of.job",
        (
            "What was the occupation of the father of {subject}?",
            "What did the father of {subject} do for a living?",
        ),
    ),
    StemRule(
        "frame.life.son_of.number",
        ("How many children did the parents of {subject} have?",),
    ),
    StemRule(
        "frame.life.siblings.number",
        ("How many children did the parents of {subject} have?",),
    ),
    StemRule(
        "frame.life.kin.who",
        ("Which {trade} {is} the {kin} of {subject}?", "Who {is} the {kin} of {subject}?"),
        several=("Which of these people is a {kin} of {subject}?",),
        example="Which ice hockey player is the cousin of Ada Poe?",
    ),
    StemRule(
        "frame.life.read.field",
        (
            "Which subject did {subject} study at {school}?",
            "What did {subject} go to {school} to study?",
        ),
        example="Which subject did Ada Poe study at the University of Aarhus?",
    ),
    StemRule(
        "frame.life.read.school",
        ("At which institution did {subject} study {field}?", "Where did {subject} study {field}?"),
    ),
    StemRule("frame.life.educated.school", ("Where was {subject} educated?",)),
    StemRule(
        "frame.life.under.who",
        (
            "Under which {trade} did {subject} study?",
            "Under whom did {subject} study {craft}?",
            "Under whom did {subject} study?",
        ),
    ),
    StemRule(
        "frame.life.degree.field",
        ("In which subject {does} {subject} hold a {degree}?",),
        example="In which subject does Ada Poe hold a degree?",
    ),
    StemRule(
        "frame.life.degree.school",
        (
            "From which university did {subject} obtain a {degree}?",
            "From which university did {subject} obtain a {degree} in {field}?",
        ),
    ),
    StemRule(
        "frame.life.degree.when",
        ("{wh} did {subject} obtain a {degree}?", "{wh} did {subject} obtain a {degree} in {field}?"),
        example="In what year did Ada Poe obtain a doctorate?",
    ),
    StemRule("frame.life.graduated.school", ("From which university did {subject} graduate?",)),
    StemRule("frame.life.graduated.when", ("{wh} did {subject} graduate from {school}?",)),
    StemRule(
        "frame.life.thesis.title",
        ("What was the title of the thesis of {subject}?", "What was the thesis of {subject} called?"),
    ),
    StemRule(
        "frame.life.married.who",
        (
            "Whom did {subject} marry {when}?",
            "Which {trade} did {subject} marry?",
            "Which {trade} did {subject} marry {when}?",
            "Which {trade} did {subject} marry {date}?",
            "Whom did {subject} marry {date}?",
            "Whom did {subject} marry?",
        ),
        example="Which cartographer did Ada Poe marry in 1934?",
    ),
    StemRule("frame.life.married.when", ("{wh} did {subject} marry {who}?",)),
    StemRule("frame.life.married.date", ("{wh} did {subject} marry {who}?",)),
    StemRule(
        "frame.life.spouse.who",
        ("Who was the {nth} {role} of {subject}?", "Which {trade} was the {nth} {role} of {subject}?"),
        example="Who was the second husband of Ada Poe?",
    ),
    StemRule(
        "frame.life.parted.when",
        ("{wh} did the marriage of {subject} and {who} come to an end?",),
        example="In what year did the marriage of Ada Poe and Ola Lund come to an end?",
    ),
    StemRule(
        "frame.life.daughter.who",
        ("Which {trade} is the {role} of {subject}?", "Who is the {role} of {subject}?"),
        several=("Who is a {role} of {subject}?",),
        example="Which cellist is the daughter of Ada Poe?",
    ),
    StemRule(
        "frame.life.held.where",
        (
            "Where was {subject} held as a prisoner?",
            "Where was {subject} held {long}?",
            "Where was {subject} held {when}?",
        ),
        example="Where was Ada Poe held for seven weeks?",
    ),
    StemRule("frame.life.held.long", ("For how long was {subject} held at {where}?",)),
    StemRule("frame.life.held.long2", ("For how long was {subject} held at {where}?",)),
    StemRule("frame.life.arrested.when", ("{wh} was {subject} arrested?",)),
    StemRule(
        "frame.life.citizen.when",
        ("{wh} did {subject} become {nation}?",),
    ),
    StemRule(
        "frame.life.retired.when",
        ("{wh} did {subject} retire?", "{wh} did {subject} retire from {what}?"),
        example="In what year did Ada Poe retire?",
    ),
    StemRule(
        "frame.life.died.age",
        ("How old was {subject} at death?", "At what age did {subject} die?"),
        answers=("age",),
        example="At what age did Ada Poe die?",
    ),
    StemRule("frame.life.buried.where", ("Where is {subject} buried?",)),
    StemRule(
        "frame.life.supervised.who",
        ("Who supervised the {degree} of {subject}?", "Under which {trade} did {subject} take a {degree}?"),
    ),
    StemRule(
        "frame.life.portrait.who",
        ("Who made a {what} of {subject} {when}?", "Who made a {what} of {subject}?"),
    ),
    StemRule(
        "frame.life.wrote.title", ("What was the title of the {sort} that {subject} published {when}?",)
    ),
    StemRule("frame.life.wrote.when", ("{wh} did {title}, {a_sort} by {subject}, appear?",)),
    StemRule("frame.life.ashes.where", ("Where were the ashes of {subject} laid to rest?",)),
    StemRule(
        "frame.life.papers.where",
        ("Where are the {what} of {subject} kept?", "Which institution holds the {what} of {subject}?"),
        example="Which institution holds the papers of Ada Poe?",
    ),
    StemRule(
        "frame.life.named_after.when",
        ("{wh} was {thing} named after {subject}?",),
        example="In what year was the asteroid 8814 Ottilie named after Ada Poe?",
    ),
    StemRule(
        "frame.life.portrayed.who",
        ("Who played {subject} in the {sort} {title}?", "Who played {subject} in the {year} {sort} {title}?"),
        example='Who played Ada Poe in the 1998 film "Ice"?',
    ),
)
