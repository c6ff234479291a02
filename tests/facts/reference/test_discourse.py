"""Pronouns and definite nouns: proven antecedents are named, all others refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
LEADS = {
    "woman": "= Ada Poe =\n\nAda Poe was a Danish engineer. She was born in Veltri.\n\n== Career ==\n",
    "man": "= Bram Lund =\n\nBram Lund was a Danish engineer. He was born in Veltri.\n\n== Career ==\n",
    "town": "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n",
    "film": "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n\n== Production ==\n",
    "band": "= Pier =\n\nPier are an English rock band formed in Veltri.\n\n== History ==\n",
}
PROVED = [
    ("woman", "Her place was taken by Clara Holm. In 1911 she sold maps.", "she", ""),
    ("woman", "In 1911 she designed the bridge over the Sund.", "she", ""),
    ("woman", "Poe opened a school in Veltri in 1911. She sold the school in 1915.", "She", ""),
    ("man", "Lund opened a school in Veltri in 1911. He sold the school in 1915.", "He", ""),
    ("town", "It was founded in 1640 near the river Trumao.", "It", ""),
    ("town", "The city was burned down in 1640. It was rebuilt in 1650.", "It", ""),
    ("film", "The film was shot in Veltri in 2015. It was edited by Bram Lund.", "It", ""),
    ("town", "The Quay Museum opened in 1911. It was designed by Ada Poe.", "It", "Quay Museum"),
    (
        "town",
        "An obelisk of red granite was given in 1911. It weighs 40 tonnes.",
        "It",
        "the obelisk of red granite",
    ),
    ("film", "Clara Holm wrote the score in six weeks. She also sang two songs.", "She", "Clara Holm"),
]
OPEN = [
    ("town", "Ada Poe and Clara Holm opened the school in 1911. She sold it in 1915.", "She"),
    ("film", "Clara Holm was replaced by the actress Ines Corvo in 2015. She had sung two songs.", "She"),
    pytest.param(
        "film",
        "Clara Holm was replaced by Ines Corvo in 2015. She had sung two songs.",
        "She",
    ),
    ("woman", "Clara Holm met Bram Lund in Veltri in 1911. He sold a farm in 1915.", "He"),
    ("band", "The band was formed in 1911 by Ada Poe. It broke up in 1915.", "It"),
    ("film", "Shooting began in Veltri in May 2015. They ended it in June.", "They"),
    ("town", "Ada Poe opened the Quay Museum in 1911. It has a small tower.", "It"),
    ("man", "Clara Holm opened a school in Veltri in 1911. She sold the school in 1915.", "It"),
    ("town", "The firm that built the tower went bankrupt in 1911. He sold it in 1915.", "He"),
]


def page(page_of: PageOf, kind: str, text: str) -> Page:
    return page_of(LEADS[kind] + text)


@pytest.mark.parametrize(("kind", "text", "word", "meant"), PROVED, ids=[row[1] for row in PROVED])
def test_a_pronoun_with_one_possible_antecedent_is_resolved(
    kind: str, text: str, word: str, meant: str, page_of: PageOf
) -> None:
    read = page(page_of, kind, text)
    sentence, token = next((s, t) for s in reversed(read.sentences) for t in s.tokens if t.text == word)

    found = read.discourse.referent(token, sentence)

    assert found is not None and found.identity == meant
    assert found.is_subject is (meant == "")


@pytest.mark.parametrize(("kind", "text", "word"), OPEN)
def test_a_pronoun_that_could_mean_two_is_refused(kind: str, text: str, word: str, page_of: PageOf) -> None:
    read = page(page_of, kind, text)
    tokens = [(s, t) for s in read.sentences[1:] for t in s.tokens if t.text == word]

    assert all(read.discourse.referent(t, s) is None for s, t in tokens)


def test_a_referent_from_the_sentence_before_leans_on_it(page_of: PageOf) -> None:
    read = page(page_of, "town", "The Quay Museum opened in 1911. It was designed by Ada Poe.")
    found = read.discourse.referent(read.sentences[-1].tokens[0], read.sentences[-1])
    assert found is not None and found.leans


def test_a_pronoun_does_not_reach_into_the_paragraph_before(page_of: PageOf) -> None:
    read = page(page_of, "town", "Clara Holm opened the Quay Museum in 1911.\n\nShe sold the museum in 1915.")
    last = read.sentences[-1]
    assert read.discourse.referent(last.tokens[0], last) is None
    assert read.discourse.before(last) is None


PEOPLE = [
    ("town", "Clara Holm met Otto Frey in 1911. He sold a farm in 1915.", "He", "Otto Frey", 1),
    ("town", "Otto Frey left in 1911, and his post went to Clara Holm. She sold it.", "She", "Clara Holm", 1),
    (
        "town",
        "Otto Frey ran it until the election of Clara Holm, an engineer. She left.",
        "She",
        "Clara Holm",
        1,
    ),
    ("town", "Clara Holm left in 1911. Her successor, Otto Frey, sold the mill.", "Her", "Clara Holm", 1),
    ("town", "Clara Holm left in 1911. The mill cost much. She sold it in 1915.", "She", "Clara Holm", 2),
    (
        "town",
        "Clara Holm came in 1911. She sold the mill. Otto Frey replaced her in 1915.",
        "her",
        "Clara Holm",
        2,
    ),
    ("town", "Otto Frey and Clara Holm met in Veltri, where she sold maps.", "she", "Clara Holm", 0),
    ("town", "Clara Holm replaced Vera Quist, who broke her wrist in 1911.", "her", "Vera Quist", 0),
    ("town", "In her first year, Clara Holm sold the mill.", "her", "Clara Holm", 0),
    ("man", "Lund married Clara Holm in 1911. She sold the farm in 1915.", "She", "Clara Holm", 1),
]
UNCLEAR = [
    ("town", "Clara Holm and Vera Quist left in 1911. Her successor sold the mill.", "Her"),
    ("town", "Clara Holm met an engineer in 1911. Otto Frey met Ines Corvo. She sold it.", "Her"),
    ("town", "Otto Frey was replaced by a chemist in 1911. She sold the mill.", "She"),
    ("town", "Otto Frey's wife met Clara Holm in 1911. The mill burned. She sold it.", "She"),
    ("town", "Clara Holm praised Vera Quist for her work in 1911.", "her"),
    ("town", "Robin Vane was replaced by Clara Holm in 1911. She sold the mill.", "She"),
    ("town", "Vera Quist came in 1911. In her first year, Clara Holm sold the mill.", "her"),
    ("woman", "Clara Holm gave her the part when she was young.", "she"),
    ("woman", "In 1911 she replaced Clara Holm; Holm had broken a leg. Her work was praised.", "Her"),
    ("woman", "Clara Holm is her cousin. In 1911 she sold maps.", "she"),
    ("woman", "Her teacher there was Clara Holm. In 1911 she sold maps.", "she"),
    ("woman", "Bram Lund married Clara Holm in 1911. In 1915 she sold the farm.", "she"),
]


@pytest.mark.parametrize(("kind", "text", "word", "meant", "reach"), PEOPLE, ids=[row[1] for row in PEOPLE])
def test_a_pronoun_means_the_only_person_of_its_sex(
    kind: str, text: str, word: str, meant: str, reach: int, page_of: PageOf
) -> None:
    read = page(page_of, kind, text)
    sentence, token = next((s, t) for s in reversed(read.sentences) for t in s.tokens if t.text == word)

    found = read.discourse.referent(token, sentence)

    assert found is not None and found.identity == meant and found.reach == reach


@pytest.mark.parametrize(("kind", "text", "word"), UNCLEAR, ids=[row[1] for row in UNCLEAR])
def test_somebody_of_the_same_or_of_unknown_sex_leaves_it_open(
    kind: str, text: str, word: str, page_of: PageOf
) -> None:
    read = page(page_of, kind, text)
    tokens = [(s, t) for s in read.sentences[1:] for t in s.tokens if t.text == word]

    assert all(read.discourse.referent(t, s) is None for s, t in tokens)


def test_the_evidence_reaches_back_to_the_sentence_that_names_the_person(base_of: BaseOf) -> None:
    text = "Clara Holm came in 1911. She sold the mill. In 1915 she opened the Quay Museum."
    base = base_of(LEADS["town"] + text)
    facts = [f for f in base.facts if f.answer.text == "Quay Museum"]
    assert facts and {base.document.slice(f.evidence) for f in facts} == {text}


def test_a_word_that_only_stresses_is_dropped(base_of: BaseOf) -> None:
    text = "Clara Holm herself opened the Quay Museum in 1911, but was herself replaced by Otto Frey in 1915."
    stems = {(stem, f.answer.text) for f in base_of(LEADS["town"] + text).facts for stem in f.stems}
    assert not [stem for stem, _ in stems if "herself" in stem]
    assert [stem for stem, answer in stems if answer == "Otto Frey"]


def test_a_successor_with_a_name_is_told_by_it(base_of: BaseOf) -> None:
    text = (
        "Clara Holm left Veltri in 1911. Her successor, Otto Frey, sold the Quay Mill to Vera Quist in 1915."
    )
    stems = [stem for f in base_of(LEADS["town"] + text).facts for stem in f.stems if f.answer.text == "1915"]
    assert stems and all("Otto Frey" in stem and "successor" not in stem for stem in stems)


def test_a_place_behind_a_death_is_not_where_somebody_worked(base_of: BaseOf) -> None:
    text = "Clara Holm remained a teacher until her death, in Veltri, on 9 December 1994."
    assert not [f for f in base_of(LEADS["town"] + text).facts if f.answer.text == "Veltri"]


NOUNS = [
    ("film", "The film was shot in Veltri in 2015.", "film", True),
    ("film", "The first film was shot in Veltri in 2015.", "film", False),
    ("film", "A film about rope was shot in Veltri.", "film", False),
    ("film", "Her previous film was shot in Veltri.", "film", False),
    ("town", "The city was besieged by Bram Lund in 1640.", "city", True),
    ("town", "The old city was besieged by Bram Lund in 1640.", "city", False),
    ("woman", "The engineer Bram Lund left Veltri in 1911.", "engineer", False),
]


@pytest.mark.parametrize(("kind", "text", "noun", "meant"), NOUNS, ids=[row[1] for row in NOUNS])
def test_the_noun_alone_means_the_subject(
    kind: str, text: str, noun: str, meant: bool, page_of: PageOf
) -> None:
    read = page(page_of, kind, text)
    token = next(t for t in read.sentences[-1].tokens if t.text == noun)
    assert read.discourse.is_subject_noun(token) is meant


def test_a_later_sentence_of_a_quotation_is_known_to_be_quoted(page_of: PageOf) -> None:
    text = 'Bram Lund said: "The mill burned down. The owner sold the land in 1915." The mayor left in 1916.'
    read = page(page_of, "town", text)
    quoted = {read.text(s)[:9]: read.discourse.in_quotation(s) for s in read.sentences[1:]}
    assert quoted["The owner"] and not quoted["The mayor"]


def test_a_question_that_leans_on_the_sentence_before_quotes_it_too(base_of: BaseOf) -> None:
    text = "The Quay Museum was sold to the state in 1911. It was designed by Ada Poe."
    base = base_of(LEADS["town"] + text)
    (fact,) = [f for f in base.facts if f.answer.text == "Ada Poe"]
    assert base.document.slice(fact.evidence) == text


@pytest.mark.parametrize(
    "text",
    [
        "They met Clara Holm in Veltri in 2015.",
        "This angered Clara Holm in 2015.",
        "The latter was sold to Clara Holm in 2015.",
        "These were painted by Clara Holm in 2015.",
        "The same year saw Clara Holm in Veltri.",
        "The change was made by Clara Holm in 2015.",
        "Both were sold to Clara Holm in 2015.",
        "The second one was painted by Clara Holm in 2015.",
        "The next day Clara Holm sold it.",
    ],
)
def test_a_sentence_that_points_back_gives_no_question(text: str, base_of: BaseOf) -> None:
    facts = base_of(f"{LEADS['film']}Bram Lund came. {text}").facts
    assert [(f.stems, f.answer.text) for f in facts if f.answer.text in ("Clara Holm", "2015")] == []
