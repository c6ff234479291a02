"""Phrases that stand alone, asides that go, and what leans on the article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page
from quiz.facts.reference.mentions import main_subject, told_thing
from quiz.facts.wording.asides import without_asides
from quiz.facts.wording.grounding import ANAPHORIC_NOUNS, BRIDGES, GROUNDED_NOUNS, LEANING_WORDS
from quiz.facts.wording.phrases import Phrase, word_phrase

PageOf = Callable[[str], Page]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern. The city has a harbour.\n\n== History ==\n"
LINE = "= Skarn Line =\n\nThe Skarn Line is a railway in Norway.\n\n== History ==\n"
ABBEY = "= Ostby Abbey =\n\nOstby Abbey is a former abbey in Denmark.\n\n== History ==\n"
FLIGHT = "= Lund Air Flight 12 =\n\nLund Air Flight 12 was a flight that crashed in 1971.\n\n== Crash ==\n"
STORM = "= Hurricane Ada =\n\nHurricane Ada was a tropical cyclone of 1971.\n\n== History ==\n"
TRIO = "= Grey Heron =\n\nGrey Heron are a Danish jazz band.\n\n== History ==\n"
FILM = (
    "= Us (2016 film) =\n\nUs is a 2016 drama film directed by Ada Poe. It has a score.\n\n== Production ==\n"
)


def subject_phrase(page_of: PageOf, lead: str, text: str) -> Phrase | str:
    read = page_of(lead + text)
    sentence = read.sentences[-1]
    clause = next(find_clauses(sentence))
    return word_phrase(clause.subject.tokens, sentence, read.discourse)


WORDED = [
    (TOWN, "The population of the city grew to 4,000 in 1911.", "The population of Port Ansgar"),
    (TOWN, "The city's harbour was deepened in 1911 by Ada Poe.", "Port Ansgar's harbour"),
    (TOWN, "The Spanish fort was rebuilt in 1911 by Ada Poe.", "The Spanish fort"),
    (TOWN, "The bridge over the Trumao was rebuilt in 1911.", "The bridge over the Trumao"),
    (TOWN, "A new school, paid for by Ada Poe, was opened in 1911.", "A new school"),
    (TOWN, "The Quay Museum (the town's first) was opened in 1911.", "The Quay Museum"),
    (TOWN, "The trade unionist Ada Poe was elected in May 1911.", "The trade unionist Ada Poe"),
    (TOWN, "The resident engineer, Ada Poe, was elected in 1911.", "Ada Poe"),
    (LINE, "The first rail was laid at Lund in 1901.", "The first rail of the Skarn Line"),
    (LINE, "It opened in 1903. The last horse was sold in 1911.", "The last horse of the Skarn Line"),
    (LINE, "The contractor failed. The final bill was £3 million.", "The final bill of the Skarn Line"),
    (ABBEY, "The lake was drained by Karl Oy in 1790.", "The lake of Ostby Abbey"),
    (ABBEY, "Karl Oy bought it. The orangery was built in 1790.", "The orangery of Ostby Abbey"),
    (FLIGHT, "The captain was praised by Otto Lind.", "The captain of Lund Air Flight 12"),
    (FLIGHT, "The wreckage was found on 5 May 1971.", "The wreckage of Lund Air Flight 12"),
    (STORM, "The storm destroyed the harbour of Lund.", "Hurricane Ada"),
    (TRIO, "The trio played in Lund in 1961.", "Grey Heron"),
    (FILM, "The film was shot in Veltri in the spring of 2015.", 'the film "Us"'),
    (FILM, "Us was shot in Veltri in the spring of 2015.", 'the film "Us"'),
    (FILM, "The film's editors worked in Veltri until 2016.", 'the editors of the film "Us"'),
    (FILM, "The score was written by Clara Holm in six weeks.", 'The score of the film "Us"'),
]
REFUSED = [
    (TOWN, "The change was made by the council in May 1911."),
    (TOWN, "The resident engineer was elected in May 1911."),
    (TOWN, "The idea was rejected by the council in May 1911."),
    (TOWN, "These were rejected by the council in May 1911."),
    (LINE, "A museum was opened at Lund. The first director was Ada Poe."),
    (LINE, "The Lund Railway was rebuilt. The final bill was £3 million."),
    (LINE, "The engineer was Karl Oy. The first wife was Ada Poe."),
    (LINE, "The first winter brought heavy snow to Lund."),
    (LINE, "The Lund Railway had two horses. The last horse was sold."),
    (ABBEY, "Ada Poe built a mansion near Lund. The orangery was designed by Kim Oy."),
    (ABBEY, "Holm House was bought by the state in 1901. The stables were demolished."),
    (ABBEY, "There is a lake to the north and a lake to the south. The lake was drained."),
    (TOWN, "The two were rejected by the council in May 1911."),
    (TOWN, "The same plan was rejected by the council in 1911."),
    (TOWN, "Their plan was rejected by the council in 1911."),
    (TOWN, "Another was rejected by the council in May 1911."),
    (TOWN, "The former was rejected by the council in 1911."),
    (FILM, "The previous one was rejected by Ada Poe in 2015."),
    (FILM, "Others were rejected by Ada Poe in May 2015."),
]


@pytest.mark.parametrize(("lead", "text", "expected"), WORDED, ids=[row[1] for row in WORDED])
def test_a_phrase_is_told_so_that_it_stands_alone(
    lead: str, text: str, expected: str, page_of: PageOf
) -> None:
    phrase = subject_phrase(page_of, lead, text)
    assert isinstance(phrase, Phrase), phrase
    assert phrase.text.casefold() == expected.casefold()


@pytest.mark.parametrize(("lead", "text"), REFUSED, ids=[row[1] for row in REFUSED])
def test_a_phrase_that_leans_on_the_article_is_refused_with_its_word(
    lead: str, text: str, page_of: PageOf
) -> None:
    phrase = subject_phrase(page_of, lead, text)
    assert isinstance(phrase, str) and phrase.startswith("leans on")


ASIDES = [
    ("The mill (built in 1911) was sold to Ada Poe.", "The mill"),
    ("The mill, a stone building, was sold to Ada Poe.", "The mill"),
    ("The mill, which Ada Poe built, was sold to the town.", "The mill"),
    ("The mill that Ada Poe built was sold to the town.", "The mill that Ada Poe built"),
    ("Ada Poe, the smith, sold the mill.", "Ada Poe"),
    ("Ada Poe, Bram Lund, and Clara Holm sold the mill.", "Ada Poe , Bram Lund , and Clara Holm"),
]


@pytest.mark.parametrize(("text", "kept"), ASIDES, ids=[row[0] for row in ASIDES])
def test_what_is_set_off_is_dropped_and_what_narrows_stays(text: str, kept: str, page_of: PageOf) -> None:
    *_, clause = find_clauses(page_of(TOWN + text).sentences[-1])
    tokens = clause.subject.tokens
    assert " ".join(t.text for t in without_asides(tokens)) == kept


THINGS = [
    ("An obelisk of red granite was given to the town.", "the obelisk of red granite"),
    ("A bust of Ada Poe was given to the town in 1911.", "the bust of Ada Poe"),
    ("A mayor of the old school was elected in 1911.", ""),
    ("A house was given to the town by Ada Poe.", ""),
    ("Two towers of red granite were given to the town.", ""),
    ("A change of the plan was made in May 1911.", ""),
    ("A tower that fell was given to the town in 1911.", ""),
]


@pytest.mark.parametrize(("text", "thing"), THINGS, ids=[row[0] for row in THINGS])
def test_a_thing_is_named_again_where_it_is_described(text: str, thing: str, page_of: PageOf) -> None:
    subject = main_subject(page_of(TOWN + text).sentences[-1])
    assert subject is not None and told_thing(subject) == thing


def test_no_noun_is_both_grounded_and_pointing_back() -> None:
    assert not GROUNDED_NOUNS & ANAPHORIC_NOUNS
    assert not GROUNDED_NOUNS & LEANING_WORDS


@pytest.mark.parametrize("cls", sorted(BRIDGES))
def test_every_class_has_nouns_of_its_own(cls: str) -> None:
    assert len(BRIDGES[cls]) >= 3
    assert all(noun == noun.casefold() for noun in BRIDGES[cls])
