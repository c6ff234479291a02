"""Writing questions: reviewed, without repeats, unambiguous, in the document's order, with ids that stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quiz.documents import Span, parse_document
from quiz.facts.base import Entity, FactBase, Line
from quiz.facts.model import BEHIND, Answer, Fact
from quiz.facts.subject import infer_subject
from quiz.questions.write import question_id, write_questions

BaseOf = Callable[[str], FactBase]
NAMES = (
    "Ada Poe",
    "Bram Lund",
    "Clara Holm",
    "Ines Corvo",
    "Otto Frey",
    "Vera Quist",
    "Nils Aas",
    "Rolf Egge",
)
DOINGS = (
    "designed the Sund Bridge",
    "sold the Quay Farm",
    "taught French to sailors",
    "wrote eleven hymns",
    "raised white horses",
    "kept bees on the roof",
    "ran a rope shop",
    "drove the night tram",
)
LINES = tuple(f"{name} {doing} for years." for name, doing in zip(NAMES, DOINGS, strict=True))
VISITORS = ("Rut Strand", "Sven Strand", "Tor Strand")
ARRIVAL = f"{', '.join(VISITORS)} came by ship."
TEXT = "= Port Ansgar =\n\n== History ==\n\n" + "\n\n".join((*LINES, ARRIVAL)) + "\n"


def spans() -> list[Span]:
    return [Span(TEXT.index(line), TEXT.index(line) + len(line)) for line in LINES]


def fact(
    which: int, stem: str = "", answer: str = "", relation: str = "clause.subject", **more: object
) -> Fact:
    text = answer or NAMES[which]
    made = Fact(
        relation,
        "person",
        Answer(text, "person"),
        spans()[which],
        "History",
        {},
        stems=(stem or f"In Port Ansgar, who {DOINGS[which]} for years?",),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def base(*facts: Fact) -> FactBase:
    document = parse_document(TEXT)
    entities = tuple(Entity(n, "person", "", (n,), (i,), True) for i, n in enumerate(NAMES))
    lines = tuple(Line(span, text, ()) for span, text in zip(spans(), LINES, strict=True))
    return FactBase(document, infer_subject(document), facts, entities, lines, {})


def test_a_fact_becomes_a_question_with_its_proof() -> None:
    (question,) = write_questions(base(fact(1))).questions
    assert (question.question, question.answer) == (
        "In Port Ansgar, who sold the Quay Farm for years?",
        "Bram Lund",
    )
    assert question.evidence == LINES[1]
    assert (question.kind, question.section, question.rule) == ("person", "History", "clause.subject")
    assert len(question.distractors) == 3 and question.difficulty in (1, 2, 3)


def test_questions_stand_in_the_documents_order_whatever_the_order_of_the_facts() -> None:
    facts = [fact(i) for i in range(6)]
    one, other = write_questions(base(*facts)).questions, write_questions(base(*facts[::-1])).questions
    assert one == other
    assert [q.answer for q in one] == list(NAMES[:6])


def test_a_flaw_is_counted_under_its_name() -> None:
    written = write_questions(base(fact(0, "In Port Ansgar, who designed it for them?")))
    assert (written.questions, dict(written.rejected)) == ((), {"leans on the article": 1})


def test_what_shows_too_many_signs_of_doubt_is_counted_and_leaves_its_twin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("quiz.questions.write.MOST_DOUBT", 3)
    deep = fact(0, "In Port Ansgar, who drew the Sund Bridge for years?", relation="clause.inner")
    told_of = base(replace(deep, signs=frozenset((BEHIND,))), fact(0))
    written = write_questions(told_of)
    assert [q.rule for q in written.questions] == ["clause.subject"]
    assert dict(written.rejected) == {"too many signs of doubt": 1}


def test_a_fact_without_a_form_is_counted() -> None:
    written = write_questions(base(fact(0, stems=())))
    assert dict(written.rejected) == {"no form to ask it in": 1}


def test_the_same_sentence_and_answer_are_asked_once_the_frames_way() -> None:
    hand = fact(0, "In Port Ansgar, whose work was the Sund Bridge for years?", relation="casting.role")
    written = write_questions(base(fact(0), hand))
    assert [q.rule for q in written.questions] == ["casting.role"]
    assert written.rejected["asked already"] == 1


def test_the_same_words_with_the_same_answer_are_asked_once() -> None:
    again = replace(fact(0), evidence=spans()[7])
    assert len(write_questions(base(fact(0), again)).questions) == 1


def test_a_stem_with_two_answers_is_asked_for_neither() -> None:
    stem = "In Port Ansgar, who worked near the harbour for years?"
    written = write_questions(base(fact(0, stem), fact(1, stem)))
    assert written.questions == ()
    assert written.rejected["two facts answer it differently"] == 2


def test_a_stem_with_two_answers_that_know_of_each_other_is_asked_for_both() -> None:
    stem = "In Port Ansgar, which of these people worked near the harbour for years?"
    written = write_questions(base(fact(0, stem, also=(NAMES[1],)), fact(1, stem, also=(NAMES[0],))))
    assert {q.answer for q in written.questions} == {NAMES[0], NAMES[1]}
    assert all(not {NAMES[0], NAMES[1]} & set(q.distractors) for q in written.questions)


def test_an_answer_does_not_come_up_without_end() -> None:
    facts = [fact(i, answer="Ada Poe") for i in range(7)]
    everywhere = Entity("Ada Poe", "person", "", NAMES, (0,), True)
    made = base(*facts)
    arrival = Line(Span(TEXT.index(ARRIVAL), TEXT.index(ARRIVAL) + len(ARRIVAL)), ARRIVAL, ())
    strangers = tuple(Entity(n, "person", "", (n,), (len(made.lines),), True) for n in VISITORS)
    written = write_questions(replace(made, entities=(everywhere, *strangers), lines=(*made.lines, arrival)))
    assert len(written.questions) == 5
    assert written.rejected["the answer comes up too often"] == 2


def test_an_id_hangs_on_topic_and_fact_alone() -> None:
    made = fact(0)
    other = parse_document(TEXT.replace("Port Ansgar", "Port Ode"))
    key = question_id(made, base(made))
    assert len(key) == 8 and int(key, 16) >= 0
    assert question_id(made, base(made, fact(1))) == key
    assert question_id(replace(made, evidence=spans()[3], section="Other"), base(made)) == key
    assert question_id(fact(1), base(made)) != key
    assert question_id(made, replace(base(made), document=other)) != key


def test_every_reason_is_counted_once_a_fact() -> None:
    facts = [fact(i) for i in range(8)]
    written = write_questions(base(*facts))
    assert len(written.questions) + sum(written.rejected.values()) == len(facts)


def test_a_figure_asked_with_and_without_its_unit_is_asked_once(base_of: BaseOf) -> None:
    base = base_of(
        "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== Sights ==\n"
        "Port Ansgar stands on a plateau of granite at an altitude of about 4,200 metres.\n"
    )
    asked = [q for q in write_questions(base).questions if "4,200" in q.answer]
    assert len(asked) == 1
