"""What a living thing is called in its own article."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.subject import infer_subject
from tests.conftest import BaseOf, PageOf


def _article(title: str, *paragraphs: str, rows: str = "- Genus: Vagus") -> str:
    return f"= {title} =\n\nInfobox\n{rows}\n\n" + "\n\n".join(paragraphs) + "\n"


@pytest.mark.parametrize(
    ("kind", "noun"),
    [
        ("a species of large freshwater fish in the carp family", "fish"),
        ("a species of small heron found in Peru", "bird"),
        ("a tree in the beech family", "plant"),
        ("a species of marsupial mouse", "mouse"),
    ],
)
def test_the_kind_of_a_living_thing_means_it_behind_the_article(
    page_of: PageOf, kind: str, noun: str
) -> None:
    page = page_of(_article("Ash wander", f"The ash wander (Vagus cinereus) is {kind}. It is common."))
    assert noun in page.discourse.nouns


def test_an_adjective_of_the_kind_is_no_name_of_it(page_of: PageOf) -> None:
    page = page_of(_article("Ash wander", "The ash wander (Vagus cinereus) is a species of large fish."))
    assert "large" not in page.discourse.nouns


def test_a_living_thing_has_its_scientific_and_its_common_names() -> None:
    text = _article(
        "Vagus cinereus", "Vagus cinereus, commonly known as the ash wander or grey rover, is a tree of Peru."
    )
    assert infer_subject(parse_document(text, path="t.txt")).called == (
        "V. cinereus",
        "ash wander",
        "grey rover",
    )


def test_a_name_in_another_tongue_is_no_common_name() -> None:
    text = _article("Ash wander", "The ash wander, known in Burmese as nga kone, is a species of fish.")
    assert infer_subject(parse_document(text, path="t.txt")).called == ()


def test_a_species_is_one(base_of: BaseOf) -> None:
    base = base_of(
        _article(
            "Ash wander",
            "The ash wander (Vagus cinereus) is a species of heron in Peru.",
            "First described in 1869 by the surgeon Ada Poe, the species was long known from one skin.",
        )
    )
    asked = [stem for fact in base.facts for stem in fact.stems]
    assert any("was the ash wander described" in stem for stem in asked)
    assert not any("were the ash wander" in stem for stem in asked)


def test_the_last_word_of_a_name_is_a_noun_for_it(page_of: PageOf) -> None:
    page = page_of(
        _article("Ada's tree wander", "Ada's tree wander (Vagus adae) is a species of rodent in Peru.")
    )
    assert {"wander", "rodent", "mammal"} <= page.discourse.nouns


def test_a_name_that_holds_a_persons_is_the_subject(base_of: BaseOf) -> None:
    base = base_of(
        _article(
            "Ada's tree wander",
            "Ada's tree wander (Vagus adae) is a species of rodent of Asia.",
            "Ada's tree wander is a rodent with a body length of 24 to 28 cm and a weight of 350 to 480 g.",
        )
    )
    asked = {f.stems[0]: f.answer.text for f in base.facts if f.stems}
    assert asked.get("What is the weight of Ada's tree wander?") == "350 to 480 g"


def test_the_insect_of_the_year_is_none_of_its_kind(page_of: PageOf) -> None:
    page = page_of(
        _article(
            "Ash wander",
            "The ash wander (Vagus cinereus) is a beetle. It was the insect of the year in 2011.",
        )
    )
    tokens = [t for s in page.sentences for t in s.tokens if t.text == "insect"]
    assert not page.discourse.is_subject_noun(tokens[0])
