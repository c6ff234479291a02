"""What a host would stumble over: lives told as if they were lived at a club, plurals of one."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.subject import infer_subject
from quiz.questions.aloud import is_stumbled_over

TEXTS = {
    "club": "= Kell Rovers =\n\nKell Rovers is a Danish football club founded in 1911.\n",
    "film": "= Us (2016 film) =\n\nUs is a 2016 drama film directed by Ada Poe.\n",
    "battle": "= Battle of Sund =\n\nThe Battle of Sund was a battle fought in 1640.\n",
    "person": "= Ada Poe =\n\nAda Poe was a Danish engineer.\n",
}


def stumbles(name: str, stem: str, relation: str) -> bool:
    subject = infer_subject(parse_document(TEXTS[name]))
    return is_stumbled_over(stem.format(subject.reference), relation, subject)


@pytest.mark.parametrize(
    ("name", "stem", "relation"),
    [
        ("club", "At {}, in which year was Bram Lund born?", "clause.date"),
        ("club", "At {}, who was Bram Lund's widow?", "frame.tie.widow"),
        ("club", "At {}, what was Bram Lund's occupation?", "frame.role.described"),
        ("club", "In which year did {} lose finals to Ostby?", "clause.date"),
        ("film", "During the making of {}, in what year did Bram Lund retire?", "clause.date"),
        ("film", "As what had Bram Lund formerly worked during the making of {}?", "frame.role.described"),
        ("person", "What was the name of {}'s account?", "frame.tie.account"),
        ("person", "In which year did {} settle in Veltri under a new scheme?", "clause.date"),
        ("club", "Since what year have the Kell's courts been let?", "clause.date"),
        ("person", "Who became {}'s strongest advocate in time?", "clause.subject"),
        ("club", "The third period of {} of success began under whom?", "clause.inner"),
        ("person", "When did work begin under Bram Lund?", "clause.date"),
        ("film", "As what is Bram Lund credited during the making of {}?", "frame.role.as"),
        ("person", "How many miles from Veltri was {}?", "clause.measure"),
        ("person", "Where was {} buried beside her parents rather than?", "clause.preposition"),
        ("person", "In what year was a second delivered?", "frame.change.until"),
        ("club", "What was the government's final count?", "frame.measure.copula"),
        ("club", "To which club did {} lose finals in 1950?", "clause.preposition"),
        ("club", "1950 players at {} struck for nine days?", "clause.inner"),
        ("person", "Where did the daughter of a merchant work?", "clause.preposition"),
        ("club", "At {}, in which year were aerial surveys extended to 96,000?", "clause.date"),
        ("film", "When was a new edition published by Lund Press?", "clause.date"),
        ("person", "In which year were {} rejected by parliament?", "clause.date"),
        ("club", "Which of these places built {} between 1856 and 1861?", "clause.agent"),
        ("club", "In which year were deer smuggled out of Italy The northern flank of {}?", "clause.date"),
        ("person", "Of how many wards is Veltri made up administratively?", "clause.count"),
    ],
)
def test_what_did_not_happen_there_is_not_told_there(name: str, stem: str, relation: str) -> None:
    assert stumbles(name, stem, relation)


@pytest.mark.parametrize(
    ("name", "stem", "relation"),
    [
        ("club", "In which year was Bram Lund, the goalkeeper of {}, born?", "clause.date"),
        ("club", "At {}, who was Bram Lund's successor?", "frame.tie.successor"),
        ("club", "In which year did {} lose the final to Ostby?", "clause.date"),
        ("club", "How many titles did {} win in 1950?", "clause.count"),
        ("film", "In {}, who was Clara's daughter?", "frame.tie.daughter"),
        ("battle", "At {}, how many men died in the first hour?", "clause.count"),
        ("battle", "In the aftermath of {}, who died of his wounds in 1641?", "clause.subject"),
        ("person", "In what year was {} born?", "frame.life.born.when"),
        ("person", "What was the name of {}'s last novel?", "frame.tie.novel"),
    ],
)
def test_what_happened_there_is_told_there(name: str, stem: str, relation: str) -> None:
    assert not stumbles(name, stem, relation)
