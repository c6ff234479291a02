"""What no host could read out is not asked; what only looks like it is."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.subject import infer_subject
from quiz.questions.wording.hanging import HANGS, UNDATED
from quiz.questions.wording.judging import is_senseless, is_stumbled_over
from quiz.questions.wording.model import Table, Wording, has_one
from quiz.questions.wording.senseless import SENSELESS
from quiz.questions.wording.stumbles import STUMBLES

TEXTS = {
    "club": "= Kell Rovers =\n\nKell Rovers is a Danish football club founded in 1911.\n",
    "company": "= Brask =\n\nBrask is a Danish brewing company founded in 1911.\n",
    "film": "= Us (2016 film) =\n\nUs is a 2016 drama film directed by Ada Poe.\n",
    "line": "= Ode Valley line =\n\nThe Ode Valley line is a railway line in Halvern.\n",
    "mountain": "= Brask =\n\nBrask is a mountain in Halvern.\n",
    "opera": '= Kell (opera) =\n\n"Kell" is an opera in two acts by Ada Poe.\n',
    "person": "= Ada Poe =\n\nAda Poe was a Danish engineer.\n",
    "school": "= University of Kell =\n\nThe University of Kell is a public university in Halvern.\n",
    "species": "= Grey loon =\n\nThe grey loon is a species of bird in the family Gaviidae.\n",
    "battle": "= Battle of Sund =\n\nThe Battle of Sund was a battle fought in 1640.\n",
}


def stumbles(name: str, stem: str, relation: str) -> bool:
    subject = infer_subject(parse_document(TEXTS[name]))
    return is_stumbled_over(stem.format(subject.reference), relation, subject)


@pytest.mark.parametrize("wording", [*SENSELESS, *STUMBLES, *HANGS, *UNDATED], ids=lambda w: w.flaw)
def test_each_wording_is_told_by_its_own_pattern_alone(wording: Wording) -> None:
    table = next(table for table in (SENSELESS, STUMBLES, HANGS, UNDATED) if wording in table)
    assert [other for other in table if has_one(wording.example, Table([other]))] == [wording]


@pytest.mark.parametrize(
    ("name", "stem", "relation"),
    [
        ("mountain", "On {}, who turned back at about 2,900 metres?", "clause.subject"),
        ("school", "At {}, when was a library opened under Bram Lund's successor?", "clause.date"),
        ("opera", "The staging at which place in May 1986 revived {}?", "clause.within"),
        ("film", "Where did the Guild of Writers rank the screenplay of {} in 2022?", "ranking.by"),
    ],
)
def test_a_stem_that_hangs_on_the_sentence_before_is_not_asked(name: str, stem: str, relation: str) -> None:
    assert stumbles(name, stem, relation)


@pytest.mark.parametrize(
    ("name", "stem", "relation"),
    [
        ("school", "At {}, the hall has a ceiling of 1719 by whom?", "clause.inner"),
        ("line", "On {}, the section from which town to Kell opened on 1 May 1859?", "clause.within"),
    ],
)
def test_a_frame_does_not_stand_in_for_what_is_told_of(name: str, stem: str, relation: str) -> None:
    assert stumbles(name, stem, relation)


@pytest.mark.parametrize(
    ("name", "stem", "relation"),
    [
        ("mountain", "On {}, who turned back at the Kell Saddle in 1846?", "clause.subject"),
        ("person", "In which year was {} acquitted of treason?", "clause.date"),
        ("film", "Who was chosen as the narrator of {}?", "clause.subject"),
        ("person", "How many replies to the appeal did {} receive?", "clause.count"),
        ("person", "When did {} give up his claim to the throne?", "clause.date"),
        ("opera", "To which city did Bram Lund move {} in May 1896?", "clause.preposition"),
        ("mountain", "On {}, who won the race from Kell to Ode in 1988?", "clause.subject"),
        ("club", "At {}, who was Bram Lund's successor?", "frame.tie.successor"),
        ("mountain", "On {}, in which year was the iron cross put up by Bram Lund?", "clause.date"),
        ("school", "At {}, how many volumes does the library hold?", "clause.count"),
        ("school", "At {}, how many medals did Bram Lund win?", "clause.count"),
        ("school", "At {}, how many volumes does the present library of law hold?", "clause.count"),
        ("person", "When was the Kell Dam opened?", "clause.date"),
        ("person", "How many visitors did the retrospective draw?", "clause.count"),
        ("species", "How many fossil species are known?", "clause.count"),
        ("battle", "At {}, how many men were lost in two hours?", "clause.count"),
        ("film", "In {}, the death of which character ends the story?", "clause.within"),
        ("battle", "Who served as governor of Kell from 1652?", "clause.subject"),
        ("person", "Which club finished second behind Kell in 1955?", "clause.subject"),
        ("opera", "In which city was {} first performed by the Kell Singers in 1899?", "clause.nested"),
        ("line", "In what year was the restoration of Kell Viaduct completed?", "clause.date"),
        ("school", "What percentage of the students of {} came from abroad in 2022?", "frame.amount.part"),
        ("film", "Where did the Guild of Writers rank {} among films of 2022?", "ranking.by"),
        ("person", "In what year did {} finish third in a general election?", "clause.date"),
        ("line", "When was {} opened in May?", "infobox.opened"),
    ],
)
def test_a_stem_that_tells_it_is_asked(name: str, stem: str, relation: str) -> None:
    assert not stumbles(name, stem, relation)


@pytest.mark.parametrize(
    ("name", "stem", "relation"),
    [
        ("club", "At {}, in which year was Bram Lund born?", "clause.date"),
        ("club", "At {}, who was Bram Lund's widow?", "frame.tie.widow"),
        ("club", "At {}, what was Bram Lund's occupation?", "frame.role.described"),
        ("film", "During the making of {}, in what year did Bram Lund retire?", "clause.date"),
        ("film", "As what had Bram Lund formerly worked during the making of {}?", "frame.role.described"),
        ("film", "As what is Bram Lund credited during the making of {}?", "frame.role.as"),
        ("club", "To which club did {} lose finals in 1950?", "clause.preposition"),
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


@pytest.mark.parametrize(
    "text",
    [
        "How many a year did sales reach?",
        "How many goals did Bram Lund leave having scored?",
        "Who was appointed governor only in February 1743?",
    ],
)
def test_what_says_nothing_is_senseless(text: str) -> None:
    assert is_senseless(text)


@pytest.mark.parametrize(
    "text",
    [
        "How many days a week did she teach?",
        "How many man-made lakes does it have?",
        "Which is the longer of the two bridges?",
        "In what year did a controversy about the dam begin?",
        "How many aircraft were shot down on 12 January 1929?",
        "In what year was a second plant opened at Kell?",
        "In which year was a debate over slavery held?",
    ],
)
def test_what_says_something_is_kept(text: str) -> None:
    assert not is_senseless(text)
