"""Definite nouns that the sentences before introduce: one thing is named in full, two are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page
from quiz.facts.wording.phrases import Phrase, word_phrase

BaseOf = Callable[[str], FactBase]
PageOf = Callable[[str], Page]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"
FILM = "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n\n== Production ==\n"
FIRM = "= Kestrel (company) =\n\nKestrel is a Danish company that makes clocks.\n\n== History ==\n"
BIRD = "= Marsh tapper =\n\nThe marsh tapper is a species of bird found in Halvern.\n\n== Description ==\n"
CAST = FILM.replace("Ada Poe.", "Ada Poe. It stars Ines Corvo as Maren and Bram Lund as Petra.")

MEANT = [
    (
        TOWN,
        "Ada Poe gave a tank of red glass in 1911. The tank was moved to Veltri in 1915.",
        "the tank of red glass",
    ),
    (
        TOWN,
        "Ada Poe taught at the University of Veltri. The university was closed in 1915.",
        "the University of Veltri",
    ),
    (FIRM, "Ada Poe ran the firm. The business was moved to Veltri in 1915.", "the company Kestrel"),
    (
        FIRM,
        "Ada Poe ran the firm. The works were moved to Veltri in 1915.",
        "The works of the company Kestrel",
    ),
    (BIRD, "The marsh tapper was described in 1911 by Ada Poe.", "the marsh tapper"),
    (BIRD, "The iris was described in 1911 by Ada Poe.", "The iris of the marsh tapper"),
    (
        TOWN,
        "The Tidal Quay, a museum, was opened in 1911. The museum closed in 1915.",
        "the Tidal Quay",
    ),
]
OPEN = [
    (TOWN, "Ada Poe gave a tank of red glass and a tank of clay in 1911. The tank was moved in 1915."),
    (
        TOWN,
        "Ada Poe taught at the University of Veltri and the University of Lissane. The university closed.",
    ),
    (TOWN, "Ada Poe gave a tank in 1911. The tank was moved to Veltri in 1915."),
]


ROLES = [
    ("Clara Holm was the first choice for Maren. The role was turned down by Clara Holm in 2011.", True),
    (
        "Clara Holm had originally auditioned for Petra. The role was turned down by Clara Holm in 2011.",
        False,
    ),
    ("Clara Holm was the choice for Maren and Petra. The role was turned down by Clara Holm in 2011.", False),
    ("Clara Holm had met Petra. The role was turned down by Clara Holm in 2011.", False),
]


def told(page: Page) -> Phrase | str:
    clause = next(find_clauses(page.sentences[-1]))
    return word_phrase(clause.subject.tokens, clause.sentence, page.discourse)


@pytest.mark.parametrize(("lead", "text", "expected"), MEANT, ids=[row[1] for row in MEANT])
def test_a_thing_that_was_introduced_once_is_named_in_full(
    lead: str, text: str, expected: str, page_of: PageOf
) -> None:
    phrase = told(page_of(lead + text))
    assert isinstance(phrase, Phrase), phrase
    assert phrase.text.casefold() == expected.casefold()


@pytest.mark.parametrize(("lead", "text"), OPEN, ids=[row[1] for row in OPEN])
def test_a_thing_that_could_be_one_of_two_is_refused(lead: str, text: str, page_of: PageOf) -> None:
    phrase = told(page_of(lead + text))
    assert isinstance(phrase, str) and phrase.startswith("leans on"), phrase


def test_the_sentence_that_introduces_a_thing_belongs_to_the_evidence(page_of: PageOf) -> None:
    phrase = told(page_of(TOWN + "Ada Poe gave a tank of red glass in 1911. The tank was moved in 1915."))
    assert isinstance(phrase, Phrase)
    assert phrase.leans


def test_what_a_share_is_of_needs_no_telling(page_of: PageOf) -> None:
    read = page_of(TOWN + "Ada Poe was elected mayor in 1911 with 43% of the vote.")
    clause = next(find_clauses(read.sentences[-1]))
    worded = [word_phrase(p.tokens, clause.sentence, read.discourse) for p in clause.parts]
    assert [p.text for p in worded if isinstance(p, Phrase)][-1] == "with 43% of the vote"


def test_a_lone_small_i_is_part_of_a_foreign_name(page_of: PageOf) -> None:
    read = page_of(TOWN + "Ada Poe led the charity Hjerte i Midten in 1911.")
    clause = next(find_clauses(read.sentences[-1]))
    worded = [word_phrase(p.tokens, clause.sentence, read.discourse) for p in clause.parts]
    assert not any(p == "leans on “i”" for p in worded)


@pytest.mark.parametrize(("text", "named"), ROLES, ids=[row[0] for row in ROLES])
def test_the_role_is_that_of_the_only_character_who_is_spoken_of_as_one(
    text: str, named: bool, base_of: BaseOf
) -> None:
    stems = [stem for fact in base_of(CAST + text).facts for stem in fact.stems]
    asked = [stem for stem in stems if "the role of Maren in the film" in stem and "turned down" in stem]
    assert bool(asked) == named
    assert not any("role of Petra" in stem and "turned down" in stem for stem in stems)


def test_the_staff_of_the_subject_is_called_the_subjects(page_of: PageOf) -> None:
    phrase = told(page_of(TOWN + "The city council was dissolved in 1911 by Ada Poe."))
    assert isinstance(phrase, Phrase)
    assert phrase.text == "The city council of Port Ansgar"


TOLD_HERE = [
    (TOWN, "Ada Poe lived above the bakery in Quay Street."),
    (TOWN, "Ada Poe died 400 metres below the summit of Mount Veltri."),
    (TOWN, "Ada Poe played her last match in Veltri."),
    (TOWN, "Ada Poe ran the Quay School for the last months of the Quay War."),
    (TOWN, "Ada Poe arrived at three in the afternoon."),
    (BIRD, "The marsh tapper was moved to the finches in 1911."),
]
LEANING = [
    (TOWN, "Ada Poe was named above in Quay Street."),
    (TOWN, "Ada Poe played the last match in Veltri."),
    (TOWN, "Ada Poe arrived in the afternoon."),
    (TOWN, "Ada Poe was moved to the finches in 1911."),
]


def refusals(page: Page) -> list[str]:
    clause = next(find_clauses(page.sentences[-1]))
    worded = [word_phrase(p.tokens, clause.sentence, page.discourse) for p in clause.parts]
    return [p for p in worded if isinstance(p, str)]


@pytest.mark.parametrize(("lead", "text"), TOLD_HERE, ids=[row[1] for row in TOLD_HERE])
def test_what_the_phrase_tells_itself_leans_on_nothing(lead: str, text: str, page_of: PageOf) -> None:
    assert refusals(page_of(lead + text)) == []


@pytest.mark.parametrize(("lead", "text"), LEANING, ids=[row[1] for row in LEANING])
def test_the_same_words_without_it_lean(lead: str, text: str, page_of: PageOf) -> None:
    assert any(reason.startswith("leans on") for reason in refusals(page_of(lead + text)))


def test_a_name_two_sentences_back_is_quoted_with_its_sentence(base_of: BaseOf) -> None:
    text = (
        f"{TOWN}The Kell Museum was opened in 1911. It has a tower. "
        "The museum was rebuilt by Ada Poe in 1915."
    )
    found = [f for f in base_of(text).facts if f.answer.text == "1915"]
    assert found and all("Kell Museum" in stem for f in found for stem in f.stems)
    assert all(f.evidence.start == text.index("The Kell") for f in found)
