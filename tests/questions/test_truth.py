"""The truth test of wrong options, and how texts are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.documents import Span, parse_document
from quiz.facts.base import Entity, FactBase, Line
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import infer_subject
from quiz.facts.values import find_values, parse_value
from quiz.questions.truth import asked_in, is_told_otherwise, may_be_true, surely_wrong
from quiz.questions.wordset import contains, digest, fold, stems, words

LINES = [
    "Ada Poe designed the Sund Bridge in 1911.",
    "Bram Lund sold a farm near Veltri.",
    "Clara Holm helped to design the bridge over the Sund.",
    "Ines Corvo taught French at the harbour school.",
]
STEM = "In Port Ansgar, who designed the Sund Bridge in 1911?"


def base_of(lines: list[str], facts: tuple[Fact, ...] = ()) -> FactBase:
    text = "= Port Ansgar =\n\nPort Ansgar is a port city.\n\n" + "\n\n".join(lines) + "\n"
    document = parse_document(text)
    spans = [Span(text.index(line), text.index(line) + len(line)) for line in lines]
    found = tuple(
        Line(s, t, tuple(f.value for f in find_values(t))) for s, t in zip(spans, lines, strict=True)
    )
    return FactBase(document, infer_subject(document), facts, (), found, {})


def entity(name: str, *places: int, forms: tuple[str, ...] = ()) -> Entity:
    return Entity(name, "person", "", (name, *forms), places, True)


def fact(base: FactBase, also: tuple[str, ...] = (), near: tuple[str, ...] = ()) -> Fact:
    answer = Answer("Ada Poe", "person")
    span = base.lines[0].span
    return Fact("clause.agent", "person", answer, span, "History", also=also, near=near, stems=(STEM,))


WRONG = [
    ("a name that stands elsewhere", entity("Bram Lund", 1), {}, True),
    ("a name that no line holds", entity("Otto Frey"), {}, True),
    ("the answer", entity("Ada Poe", 0), {}, False),
    ("the answer's surname", entity("Poe", 0), {}, False),
    ("an alias of the answer", entity("A. Lovel", 1, forms=("Ada Poe",)), {}, False),
    ("what is also true", entity("Bram Lund", 1), {"also": ("Bram Lund",)}, False),
    ("a name beside the answer in its evidence", entity("Otto Frey", 0), {}, False),
    ("a name in a line that tells of the same thing", entity("Clara Holm", 2), {}, False),
    ("that name where the document denies it", entity("Clara Holm", 2), {"near": ("Clara Holm",)}, True),
    ("a near miss in the evidence itself", entity("Otto Frey", 0), {"near": ("Otto Frey",)}, True),
    ("the article's subject", entity("Port Ansgar", 1), {}, False),
]


@pytest.mark.parametrize(("what", "candidate", "more", "wrong"), WRONG, ids=[row[0] for row in WRONG])
def test_a_name_is_surely_wrong_or_not(
    what: str, candidate: Entity, more: dict[str, tuple[str, ...]], wrong: bool
) -> None:
    base = base_of(LINES)
    assert surely_wrong(candidate, asked_in(STEM, fact(base, **more), base)) is wrong


def test_a_name_that_the_stem_holds_is_no_option() -> None:
    base = base_of(LINES)
    stem = "Who designed the Sund Bridge with Bram Lund?"
    assert not surely_wrong(entity("Bram Lund", 1), asked_in(stem, fact(base), base))


VALUES = [
    ("1911", "Bram Lund sold a farm in 1911.", True),
    ("1915", "Bram Lund sold a farm in 1915.", False),
    ("1912", "The Sund Bridge, which Ada Poe designed, was begun in 1912.", True),
    ("May 1911", "Bram Lund sold a farm in May 1911.", True),
]


@pytest.mark.parametrize(("value", "line", "true"), VALUES, ids=[row[1] for row in VALUES])
def test_a_value_of_another_line_may_be_true_too(value: str, line: str, true: bool) -> None:
    base = base_of([*LINES, line])
    own, other = parse_value("1911"), parse_value(value)
    assert own is not None and other is not None
    told = Fact("clause.date", "date", Answer("1911", "date", "", own), base.lines[0].span, "History", {})
    asked = asked_in("When did Ada Poe design the Sund Bridge?", told, base)
    assert may_be_true(other, len(base.lines) - 1, asked) is true


FOLDED = [
    ("The Sund Bridge", "sund bridge"),
    ("Café", "cafe"),
    ("“Ode”", "ode"),
    ("1,500 kg", "1500 kg"),
    ("St. John’s", "St. John's"),
    ("A  Ship.", "a ship"),
]


@pytest.mark.parametrize(("one", "other"), FOLDED, ids=[row[0] for row in FOLDED])
def test_texts_that_read_alike_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("$5", "€5"), ("1.5", "15"), ("5%", "5"), ("Ada", "Ida")])
def test_texts_that_differ_in_what_counts_do_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "part", "held"),
    [
        ("Who met Ada Poe?", "ada poe", True),
        ("Who met Ada Poems?", "Ada Poe", False),
        ("Who met the Sund?", "The Sund", True),
        ("Who?", "", False),
        ("41 days", "1 day", False),
    ],
)
def test_containing_goes_by_whole_words(text: str, part: str, held: bool) -> None:
    assert contains(text, part) is held


def test_stems_let_inflections_meet() -> None:
    assert stems("Who designed it?") == stems("designing")
    assert "who" not in stems("Who designed the film?")


@given(st.text(max_size=40), st.text(max_size=40))
def test_folding_is_stable_and_the_digest_tells_parts_apart(one: str, other: str) -> None:
    assert fold(fold(one)) == fold(one) or fold(one).startswith(("the ", "a ", "an "))
    assert words(one) == words(one)
    assert digest(one, other) == digest(one, other) < 2**64


def _marriage(who: str, **roles: str) -> Fact:
    return Fact("frame.life.married.who", "person", Answer(who, "person"), Span(0, 3), "Life", roles)


def test_a_fact_that_another_tells_with_more_and_otherwise_has_two_answers() -> None:
    first = _marriage("Clara Holm", subject="Bram Lund")
    second = _marriage("Ursula Wies", subject="Bram Lund", when="in 1931")
    base = base_of(LINES, (first, second))
    assert is_told_otherwise(first, base)
    assert not is_told_otherwise(second, base)


def test_a_fact_that_another_tells_alike_has_one_answer() -> None:
    first = _marriage("Clara Holm", subject="Bram Lund")
    base = base_of(LINES, (first, _marriage("Clara Holm", subject="Bram Lund", when="in 1931")))
    assert not is_told_otherwise(first, base)
