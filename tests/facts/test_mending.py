"""What the parser takes wrongly time and again, as the questions that come of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page

BaseOf = Callable[[str], FactBase]
PageOf = Callable[[str], Page]
WOMAN = "= Ada Poe =\n\nAda Poe (born 4 May 1911) was a Danish politician. Poe taught until her death.\n\n"


@pytest.mark.parametrize(
    ("text", "asked", "answer"),
    [
        (
            "On 16 September 1983 Poe and the president of Norway, Karl Berg, signed the Treaty of Ostby.",
            "When did Ada Poe and the president of Norway sign the Treaty of Ostby?",
            "16 September 1983",
        ),
        (
            "She was elected a member of the Royal Society in 1923 and was awarded the Davy Medal the "
            "following year.",
            "In what year was Ada Poe awarded the Davy Medal?",
            "1924",
        ),
        (
            "In 1951 Poe bought a schooner called Corvina in Veltri.",
            "Which schooner did Ada Poe buy in Veltri in 1951?",
            "Corvina",
        ),
        (
            "Poe was discovered by a salesman named Bram Cattanach in 1909.",
            "Who discovered Ada Poe in 1909?",
            "Bram Cattanach",
        ),
        (
            "Poe's drawings were sold to a dealer in Newcastle upon Tyne in 1951.",
            "In which year were Ada Poe's drawings sold to a dealer in Newcastle upon Tyne?",
            "1951",
        ),
        (
            "In 1971 the prime minister, Olav Lyle, made her Minister of Fisheries.",
            "Who made Ada Poe Minister of Fisheries in 1971?",
            "Olav Lyle",
        ),
        (
            "In 1921 the Ostby Botanical Society elected her its president.",
            "Which society elected Ada Poe its president in 1921?",
            "Ostby Botanical Society",
        ),
        (
            "Her bust was made by the priest and sculptor Otto Brandt in 1932.",
            "Who made Ada Poe's bust in 1932?",
            "Otto Brandt",
        ),
        (
            "The painter and amateur botanist Maria Holm drew Poe in 1941.",
            "Who drew Ada Poe in 1941?",
            "Maria Holm",
        ),
        (
            "The lawyer and politician Karl Lie of Oslo met Poe in 1941.",
            "Who met Ada Poe in 1941?",
            "Karl Lie",
        ),
        (
            "She sat in parliament for six years and founded the newspaper the Veltri Lantern in 1923.",
            "In what year did Ada Poe found the newspaper the Veltri Lantern?",
            "1923",
        ),
        (
            "Cuthbert Ainslie-Moore taught.\n\nAinslie-Moore became her strongest advocate in 1944.",
            "Who became Ada Poe's strongest advocate in 1944?",
            "Cuthbert Ainslie-Moore",
        ),
        (
            "In 1919 she married Einar Holm, a weaver ten years her senior, with whom she had two sons.",
            "How many sons did Ada Poe have with Einar Holm?",
            "two",
        ),
        (
            "On 4 May 1941 Talva signed the Treaty of Sund with Poe.",
            "When did Talva sign the Treaty of Sund with Ada Poe?",
            "4 May 1941",
        ),
    ],
)
def test_what_the_parser_takes_wrongly_is_asked_rightly(
    text: str, asked: str, answer: str, base_of: BaseOf
) -> None:
    told = {(stem, fact.answer.text) for fact in base_of(WOMAN + text + "\n").facts for stem in fact.stems}
    assert (asked, answer) in told


@pytest.mark.parametrize(
    "text",
    [
        "The king made her Director of Music.",
        "The painter and the sculptor Maria Holm met. The mayor and bishop Lie and",
        "They gave her its key. The king and queen Maud sailed.",
        "He gave her Mother Superior a letter on 4 May.",
        "On 31 May 1990",
    ],
)
def test_odd_texts_do_no_harm(text: str, base_of: BaseOf) -> None:
    base_of(WOMAN + text)


def test_a_ship_is_not_the_person_whose_name_it_bears(base_of: BaseOf) -> None:
    text = (
        "Captain Lionel Marchbanks commanded the fleet. The frigate Marchbanks, commissioned in 1974, was "
        "named after him.\n"
    )
    stems = " ".join(stem for fact in base_of(WOMAN + text).facts for stem in fact.stems)
    assert "frigate Lionel" not in stems
    assert "were the frigate" not in stems


def test_a_sentence_without_a_verb_of_its_own_takes_the_one_behind_the_name(page_of: PageOf) -> None:
    page = page_of(WOMAN + "Oyelowo-Finch left in 1953 after a quarrel over the dividend.\n")
    last = page.sentences[-1].tokens
    assert [(t.text, t.dep_) for t in last if t.dep_ in ("nsubj", "ROOT")] == [
        ("Oyelowo-Finch", "nsubj"),
        ("left", "ROOT"),
    ]
