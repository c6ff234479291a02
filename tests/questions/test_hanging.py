"""Stems that hang on what stood before them are not asked; those that tell it are."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.subject import infer_subject
from quiz.questions.hanging import hangs

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


def hanging(name: str, stem: str, relation: str = "clause.date") -> bool:
    subject = infer_subject(parse_document(TEXTS[name]))
    return hangs(stem.format(subject.reference), relation, subject)


@pytest.mark.parametrize(
    ("name", "stem", "relation"),
    [
        ("line", "On {}, when did the Ministry relent?", "clause.date"),
        ("mountain", "On {}, who turned back at about 2,900 metres?", "clause.subject"),
        ("mountain", "On {}, whom did Bram Lund engage?", "clause.object"),
        ("person", "How many replies did {} receive?", "clause.count"),
        ("person", "Of which club did {} succeed Bram Lund with the club bottom?", "clause.nested"),
        ("mountain", "In which year was Bram Lund acquitted?", "clause.date"),
        ("film", "From how many candidates was Clara Fenn chosen during the making of {}?", "clause.count"),
        ("opera", "Who dropped his claim in May 1895?", "clause.subject"),
        ("opera", "To which city did Bram Lund move {} in May?", "clause.preposition"),
        ("mountain", "On {}, how many times did Bram Lund win the fell race?", "clause.count"),
        ("mountain", "On {}, what was the course record for women?", "frame.measure.apposed"),
        ("opera", "In {}, which character learns the secret in a letter?", "clause.subject"),
        ("school", "At {}, when was a library opened under Bram Lund's successor?", "clause.date"),
        ("school", 'At {}, how much did "Ice and Sound" receive in 2010?', "clause.money"),
        ("mountain", "In what year were two guides from {}, Bram Lund and Ole Dahl killed?", "clause.date"),
        ("mountain", 'Who directed "The White Door"?', "clause.agent"),
        ("opera", "{} was first performed on 3 May 1897 at which theatre in Milan?", "clause.inner"),
        ("opera", "In which city was {} first performed at the Teatro Grande?", "clause.nested"),
        ("opera", "The staging at which place in May 1986 revived {}?", "clause.within"),
        ("film", "When were three new scenes of {} filmed?", "clause.date"),
        ("line", "In what year was the restoration of the viaduct of {} completed?", "clause.date"),
        ("school", "What percentage of the students of {} came from abroad?", "frame.amount.part"),
        ("film", "Where did the Guild of Writers rank the screenplay of {} in 2022?", "ranking.by"),
        ("company", "At {}, when was the Kell brewery sold to the Halvernian group?", "clause.date"),
        ("person", "Which club finished second behind Kell?", "clause.subject"),
    ],
)
def test_a_stem_that_hangs_on_the_sentence_before_is_not_asked(name: str, stem: str, relation: str) -> None:
    assert hanging(name, stem, relation)


@pytest.mark.parametrize(
    ("name", "stem", "relation"),
    [
        ("mountain", "On {}, who designed the stamp of 1948?", "clause.agent"),
        ("mountain", "On {}, what was the name of Bram Lund's memoir?", "frame.tie.memoir"),
        ("school", "At {}, in what year was Bram Lund murdered at Treblinka?", "clause.date"),
        ("school", "At {}, who joined the Radical Party in 1931?", "clause.subject"),
        ("school", "At {}, the hall has a ceiling of 1719 by whom?", "clause.inner"),
        ("line", "On {}, the section from which town to Kell opened on 1 May 1859?", "clause.within"),
    ],
)
def test_a_frame_does_not_stand_in_for_what_is_told_of(name: str, stem: str, relation: str) -> None:
    assert hanging(name, stem, relation)


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
        ("person", "When was the Kell Dam opened?", "clause.date"),
        ("person", "How many visitors did the retrospective draw?", "clause.count"),
        ("species", "How many fossil species are known?", "clause.count"),
        ("battle", "At {}, how many men were lost in two hours?", "clause.count"),
        ("film", "In {}, the death of which character ends the story?", "clause.within"),
        ("battle", "Who served as governor of Kell from 1652?", "clause.subject"),
        (
            "person",
            "Which club finished second behind Kell in 1955?",
            "clause.subject",
        ),
        ("opera", "In which city was {} first performed by the Kell Singers in 1899?", "clause.nested"),
        ("line", "In what year was the restoration of Kell Viaduct completed?", "clause.date"),
        ("school", "What percentage of the students of {} came from abroad in 2022?", "frame.amount.part"),
        ("film", "Where did the Guild of Writers rank {} among films of 2022?", "ranking.by"),
        ("person", "In what year did {} finish third in a general election?", "clause.date"),
        ("line", "When was {} opened in May?", "infobox.opened"),
    ],
)
def test_a_stem_that_tells_it_is_asked(name: str, stem: str, relation: str) -> None:
    assert not hanging(name, stem, relation)
