"""The tables of stems: their form, their choice, and that every entry reads as its example says."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from quiz.documents import Span
from quiz.facts.model import Answer, Fact
from quiz.questions.stems import RULES, StemRule, render
from quiz.questions.stems.model import askable, choose, fill

EVERY_FORM = [(rule.relation, form) for rule in RULES.values() for form in (*rule.forms, *rule.several)]
EXAMPLES = [rule for rule in RULES.values() if rule.example]


def fact(also: tuple[str, ...] = (), **roles: str) -> Fact:
    return Fact(
        "x",
        "date",
        Answer("1999", "date"),
        Span(0, 1),
        "Infobox",
        {"subject": "the film Pier", **roles},
        also,
    )


@pytest.mark.parametrize(("relation", "form"), EVERY_FORM, ids=[f"{r}: {f}" for r, f in EVERY_FORM])
def test_a_form_is_one_question_that_names_the_subject(relation: str, form: str) -> None:
    slots = [name for _, name, _, _ in Formatter().parse(form) if name]
    assert form.endswith("?") and form.count("?") == 1
    assert any(slot in ("subject", "person", "work", "seat") for slot in slots)
    assert "  " not in form and "{subject}'" not in form
    assert not re.search(r"\b(he|she|his|her|they|their|this|that year)\b", form)


@pytest.mark.parametrize("rule", EXAMPLES, ids=[rule.relation for rule in EXAMPLES])
def test_an_example_is_what_a_form_makes(rule: StemRule) -> None:
    shapes = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(form)) for form in (*rule.forms, *rule.several)]
    assert any(re.fullmatch(shape, rule.example) for shape in shapes)


def test_the_same_key_always_chooses_the_same_form_and_all_forms_are_chosen() -> None:
    forms = ("a", "b", "c")
    assert choose(forms, "7c1f") == choose(forms, "7c1f")
    assert {choose(forms, str(n)) for n in range(40)} == set(forms)


def test_one_of_many_true_values_is_asked_by_the_forms_for_several() -> None:
    rule = StemRule("x", ("Who made {subject}?",), several=("Which of these made {subject}?",))
    assert askable(rule, fact()) == ("Who made {subject}?",)
    assert askable(rule, fact(also=("B",))) == ("Which of these made {subject}?",)
    assert askable(StemRule("x", ("Who made {subject}?",)), fact(also=("B",))) == ()


def test_the_form_that_says_most_of_what_is_known_is_taken() -> None:
    rule = StemRule("x", ("What is it for {subject}?", "What was it for {subject} {when}?"))
    assert askable(rule, fact(when="in 2023")) == ("What was it for {subject} {when}?",)
    assert askable(rule, fact()) == ("What is it for {subject}?",)


def test_an_answer_of_another_type_is_not_asked() -> None:
    assert askable(StemRule("x", ("When {subject}?",), answers=("money",)), fact()) == ()


def test_a_fact_without_a_rule_is_not_asked_and_its_own_stems_come_first() -> None:
    assert render(fact(), "k") == ""
    own = Fact(
        "x",
        "date",
        Answer("1999", "date"),
        Span(0, 1),
        "Plot",
        {"subject": "Pier"},
        stems=("when is {subject}?",),
    )
    assert render(own, "k") == "When is Pier?"


@pytest.mark.parametrize(
    ("form", "asked"),
    [
        ("When was {subject} founded?", "When were the Sund Ravens founded?"),
        ("Who {is} the captain of {subject}?", "Who is the captain of the Sund Ravens?"),
        ("How many times has {subject} won it?", "How many times have the Sund Ravens won it?"),
        ("What {is} the colours of {subject}?", "What are the colours of the Sund Ravens?"),
    ],
)
def test_verbs_agree_with_a_subject_of_many(form: str, asked: str) -> None:
    assert fill(form, {"subject": "the Sund Ravens", "is": "are", "does": "do", "has": "have"}) == asked
