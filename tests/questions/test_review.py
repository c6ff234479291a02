"""Each check of the review throws away its own flaw, and lets a good question through."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from quiz.documents import Span, parse_document
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import infer_subject
from quiz.facts.values import parse_value
from quiz.questions.review import CHECKS, Draft, broken, flaw

SENTENCE = "Ada Poe sold the Quay Farm to Bram Lund for $4 million in 1911."
TEXT = f"= Us (2016 film) =\n\nUs is a 2016 drama film. {SENTENCE}\n"
WRONG = ("Clara Holm", "Otto Frey", "Vera Quist")
SEXES = {"Clara Holm": "f", "Otto Frey": "m", "Vera Quist": "f", "Robin Vane": ""}
GOOD = "Who sold the Quay Farm to Bram Lund in 1911?"


def draft(
    stem: str = GOOD,
    answer: str = "Ada Poe",
    wrong: tuple[str, ...] = WRONG,
    kind: str = "person",
    told: str = SENTENCE,
) -> tuple[Draft, FactBase]:
    text = TEXT.replace(SENTENCE, told)
    document = parse_document(text)
    start = text.index("Ada Poe")
    value = parse_value(answer) if kind not in ("person", "place", "organization", "work", "award") else None
    fact = Fact("clause.x", "person", Answer(answer, kind, "", value), Span(start, len(text) - 1), "Plot")
    entities = (
        Entity("Ada Poe", "person", "", ("Ada Poe", "Poe"), (0,), True, sex="f"),
        *(Entity(name, "person", "", (name,), (), True, sex=sex) for name, sex in SEXES.items()),
    )
    return Draft(stem, answer, wrong, fact), FactBase(document, infer_subject(document), (), entities, (), {})


FLAWED: dict[str, list[tuple[Draft, FactBase]]] = {
    "leans on the article": [
        draft("Who sold the Quay Farm to him in 1911?"),
        draft("Who sold the farm there to Bram Lund?"),
        draft("Who later sold the Quay Farm to Bram Lund?"),
        draft("Who sold these farms to Bram Lund in 1911?"),
        draft("Who sold the latter to Bram Lund in 1911?"),
        draft("Who currently owns the Quay Farm in Veltri?"),
        draft("Who sold the other farm to Bram Lund?"),
        draft("Since what year has a daughter been the mayor of Veltri?"),
    ],
    "a record of nobody": [
        draft("When was the record attendance set against Kell Rovers?"),
        draft("Who paid for the main stand in 1911?"),
    ],
    "negative wording": [
        draft("Who did not sell the Quay Farm to Bram Lund?"),
        draft("Who never sold the Quay Farm to Bram Lund?"),
        draft("Who didn't sell the Quay Farm in 1911?"),
    ],
    "vague wording": [
        draft("Who sold several farms to Bram Lund in 1911?"),
        draft("Who sold a number of farms to Bram Lund?"),
        draft("Who sold additional farms to Bram Lund?"),
    ],
    "no host would read it": [
        draft("In which year did Bram Lund lose finals to Kell Rovers?"),
        draft("In which year did Bram Lund begin to farm at first for two days a week?"),
        draft('During the making of the film "Us", in which year did Bram Lund die?'),
        draft("Who was the daughter of starred Clara Holm?"),
    ],
    "broken wording": [
        draft("When were the Gotland Pieces. 17 composed?"),
        draft("When does Ada Poe beat Kell wanderer 4 3 on penalties?"),
        draft("By what percentage did the members vote to 29 to sell Kell Hall?"),
        draft("Of which sister of Bram Lund is Ada Poe said?"),
        draft("By whom did Ada Poe head in a corner?"),
        draft("Farm which lawyer did Ada Poe sell in 1911?"),
        draft("In which year were the Quay Farm, and described?"),
        draft("At which city did Bram Lund turn down the chair?"),
        draft("How many minutes from the end Bram Lund scored a goal?"),
        draft("How many dogs did Bram Lund take from Greenland and eight brown ponies?"),
        draft(
            "How many dogs did Bram Lund take from Greenland, eight brown ponies, and a sledge made in Kell?"
        ),
        draft("Who sold the Quay Farm to Bram Lund in 1911"),
        draft("Who sold the Quay Farm to Bram Lund in?"),
        draft("To which lawyer did Bram Lund sell 27 cows from Kell and three?"),
        draft("Who sold the Quay Farm , to Bram Lund?"),
        draft("Who sold the the Quay Farm to Bram Lund?"),
        draft("Who sold the Quay Farm (in 1911) to Bram Lund?"),
        draft('Who sold the "Quay Farm to Bram Lund?'),
        draft("Who sold the Quay Farm to Bram Lund,?"),
    ],
    "unfocused": [
        draft("Did Ada sell the Quay Farm to Bram Lund?"),
        draft("Who sold what to whom and when in 1911?"),
    ],
    "too short or too long": [
        draft("Who sold it?"),
        draft("Who " + "very " * 2 + "sold the farm " * 12 + "in 1911?"),
        draft("Who " + "sold the farm " * 7 + "in 1911?"),
    ],
    "an option is too long": [
        draft(wrong=("Clara Holm " * 9, "Otto Frey " * 9, "Vera Quist " * 9)),
    ],
    "the answer is in the stem": [
        draft("Who sold the Quay Farm of Ada Poe in 1911?"),
        draft(
            "Who sold the Holmgren farm in 1911?", "Clara Holmgren", ("Ada Poe", "Otto Frey", "Vera Quist")
        ),
        draft(
            "Which river flooded Aberwennol in 1911?",
            "River Wennol",
            ("River Dee", "River Ouse", "River Exe"),
            "place",
        ),
        draft(
            "Which club shares the ground of Marl Town?",
            "Marl Saxons",
            ("Ostby Rovers", "Lund City", "Holm Athletic"),
            "organization",
        ),
    ],
    "the stem and the answer share a word": [
        draft(
            "Who sold the dusty farm to Bram Lund?", "DUSTER", ("ROPER", "SALTER", "WIRER"), "organization"
        ),
    ],
    "a list was cut": [
        draft("Who sold the Quay Farm to Bram Lund, and a house?"),
    ],
    "the stem shows the answer's sex": [
        draft("Who won the Quay Prize for Best Actress in 1911?"),
        draft("Who was named Best Supporting Actor in 1911?"),
        draft("Which actress sold the Quay Farm in 1911?"),
        draft("Who was the elder sister of Bram Lund?"),
        draft("Who sold her farm to Bram Lund in 1911?"),
    ],
    "the subject is named twice": [
        draft('Who sold the film "Us" to the makers of the film "Us"?'),
        draft("Whom did Clara Holm persuade to drive Clara Holm to Veltri?"),
    ],
    "two options read the same": [
        draft(wrong=("Clara Holm", "clara holm", "Vera Quist")),
        draft(wrong=("Ada Poe", "Otto Frey", "Vera Quist")),
    ],
    "the stem rules an option out": [
        draft(wrong=("Bram Lund", "Otto Frey", "Vera Quist")),
    ],
    "the answer stands out by its length": [
        draft(
            wrong=("Clara Maria Holm-Lind of Norrholm",) * 1
            + ("Otto Frederik Frey-Aas of Sund", "Vera Annika Quist of Veltri")
        ),
        draft(
            answer="The Ancient Guild of Veltri",
            wrong=("Tin Guild", "Salt Guild", "Rope Guild"),
            kind="organization",
        ),
    ],
    "only the answer has a digit": [
        draft(
            "Which group bought the Quay Farm in May?",
            "Unit 7",
            ("Rope Co", "Salt Co", "Wire Co"),
            "organization",
        ),
    ],
    "the evidence does not prove it": [
        draft(answer="Nils Aas"),
    ],
    "a name is cut": [
        draft(
            "Who sold the Quay Farm to Lund in 1911?",
            told="Ada Poe sold the Quay Farm to Frey & Lund in 1911.",
        ),
    ],
}
FINE = [
    draft(),
    draft(
        answer="$4 million",
        stem="For how much was the Quay Farm sold to Bram Lund?",
        wrong=("$3 million", "$6 million", "$7 million"),
        kind="money",
    ),
    draft('Who sold the film "Us" to Bram Lund in 1911?'),
    draft('Who sang "These Days" on the Quay Farm?'),
    draft(
        "Who won the Quay Prize for Best Actress in 1911?", wrong=("Clara Holm", "Robin Vane", "Vera Quist")
    ),
    draft("Which engineer sold the king a farm in 1911?"),
    draft("Which of these people sold the Quay Farm in 1911?"),
    draft("Who was formerly the owner of the Quay Farm?"),
    draft("Who was once an actor on the Quay Farm?"),
]


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_has_examples(name: str) -> None:
    assert FLAWED.get(name), f"no example of a question with the flaw {name!r}"


ROWS = [(name, *row) for name, rows in FLAWED.items() for row in rows]


@pytest.mark.parametrize(("name", "bad", "base"), ROWS, ids=[f"{r[0]}: {r[1].stem[:60]}" for r in ROWS])
def test_a_flaw_is_found_by_its_check(name: str, bad: Draft, base: FactBase) -> None:
    assert CHECKS[name](bad, base)
    assert flaw(bad, base)


def test_a_short_surname_in_the_stem_gives_its_owner_away() -> None:
    assert CHECKS["the answer is in the stem"](*draft("Who sold the Poe farm near the harbour?"))


@pytest.mark.parametrize(("good", "base"), FINE, ids=[row[0].stem for row in FINE])
def test_a_good_question_has_no_flaw(good: Draft, base: FactBase) -> None:
    assert flaw(good, base) == ""


def test_a_short_form_of_the_answer_in_the_evidence_proves_it() -> None:
    made, base = draft()
    assert not CHECKS["the evidence does not prove it"](made, base)


def test_the_names_of_the_flaws_read_as_reasons() -> None:
    assert all(re.fullmatch(r"[a-z][a-z' ]+", name) for name in CHECKS)


@pytest.mark.parametrize(
    "stem",
    [
        "Who sold the Quay Farm at least four times before 1911?",
        "Who sold the farm above the No. 4 shaft to Bram Lund in 1911?",
        "Until what year did the farmer Bram Lund sit on the council of Veltri?",
        "Who lifted off from Veltri at 09:46 UTC in 1911?",
        "Who sold the Quay Farm to Bram Lund between 1911 and 1914?",
        "In what year was the farmer Bram Lund of Veltri sworn in?",
    ],
)
def test_words_that_only_look_like_a_flaw_are_let_through(stem: str) -> None:
    assert flaw(*draft(stem)) == ""


def test_an_answer_without_its_title_is_proved_by_the_name_that_bears_it() -> None:
    titled, base = draft()
    fact = Fact("clause.x", "person", Answer("Reverend Ada Poe", "person"), titled.fact.evidence, "Plot")
    entity = Entity("Reverend Ada Poe", "person", "", ("Reverend Ada Poe", "Poe"), (0,), True, sex="f")
    known = FactBase(base.document, base.subject, (), (entity, *base.entities[1:]), (), {})
    assert flaw(Draft(GOOD, "Ada Poe", WRONG, fact), known) == ""


def test_a_stretch_of_years_is_told_with_both(base_of: Callable[[str], FactBase]) -> None:
    base = base_of("= Kell =\n\nInfobox\n- Mayor (2019–24): Ada Poe\n\nKell is a town.")
    fact = next(fact for fact in base.facts if fact.answer.text == "Ada Poe")
    assert not broken(Draft("Who was the mayor of Kell from 2019 to 2024?", "Ada Poe", (), fact), base)
    assert broken(Draft("Who was the mayor of Kell in 2019?", "Ada Poe", (), fact), base)
