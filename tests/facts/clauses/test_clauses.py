"""Clauses: who did what to whom, out of coordination, relative clauses and participles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.clauses.clause import Clause
from quiz.facts.clauses.find import find_clauses
from quiz.facts.page import Page
from quiz.facts.wording.asides import without_asides

PageOf = Callable[[str], Page]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"


def clauses(page_of: PageOf, text: str) -> list[Clause]:
    page = page_of(f"{TOWN}{text}\n")
    return [c for s in page.sentences[1:] for c in find_clauses(s)]


def told(clause: Clause) -> tuple[str, str]:
    subject = " ".join(t.text for t in without_asides(clause.subject.tokens))
    return subject, " ".join([*clause.auxiliaries, clause.verb.text])


def parts(clause: Clause) -> dict[str, str]:
    return {p.role: " ".join(t.text for t in p.tokens) for p in clause.parts}


def of_verb(found: list[Clause], verb: str) -> Clause:
    (clause,) = (c for c in found if c.verb.text == verb)
    return clause


TELLS = [
    ("Ada Poe designed the bridge over the Sund.", {("Ada Poe", "designed")}),
    ("Ada Poe designed the bridge and painted the gates.", {("Ada Poe", "designed"), ("Ada Poe", "painted")}),
    (
        "Ada Poe designed the bridge, and Bram Lund built the gates.",
        {("Ada Poe", "designed"), ("Bram Lund", "built")},
    ),
    ("Ada Poe, who designed the bridge, retired in 1950.", {("Ada Poe", "designed"), ("Ada Poe", "retired")}),
    (
        "The chapel, which seats ninety people, opened in 1911.",
        {("The chapel", "seats"), ("The chapel", "opened")},
    ),
    ("The chapel was built by Ada Poe.", {("The chapel", "was built")}),
    (
        "The organ built by Ada Poe was sold to Veltri.",
        {("The organ", "was built"), ("The organ built by Ada Poe", "was sold")},
    ),
    (
        "The chapel, designed by Ada Poe, was destroyed in 1911.",
        {("The chapel", "was designed"), ("The chapel", "was destroyed")},
    ),
    (
        "The tram reached the harbour; the ferry left it in 1950.",
        {("The tram", "reached"), ("the ferry", "left")},
    ),
    (
        "The mill was sold in 1901 and was demolished in 1911.",
        {("The mill", "was sold"), ("The mill", "was demolished")},
    ),
    ("Ada Poe has lived in Veltri since 1950.", {("Ada Poe", "has lived")}),
    ("Ada Poe and Bram Lund founded the school.", {("Ada Poe and Bram Lund", "founded")}),
    ("When the mill opened, the bell rang.", {("the mill", "opened"), ("the bell", "rang")}),
    (
        "The town in which Ada Poe lived is small.",
        {("Ada Poe", "lived"), ("The town in which Ada Poe lived", "is")},
    ),
    (
        "The fort was burned in 1792, rebuilt in 1796, and given up in 1820.",
        {("The fort", "was burned"), ("The fort", "was rebuilt"), ("The fort", "was given")},
    ),
    (
        "Founded in 1769, the town was abandoned in 1801.",
        {("the town", "was Founded"), ("the town", "was abandoned")},
    ),
    (
        "Situated on the Sund, the town has a harbour.",
        {("the town", "is Situated"), ("the town", "has")},
    ),
    (
        "Ada denies that the nun was in the village and smashes the panes.",
        {("Ada", "denies"), ("Ada", "smashes")},
    ),
    (
        "The museum in the east wing, opened in 1976 by Ada Poe, has a collection of armour.",
        {("The museum in the east wing", "was opened"), ("The museum in the east wing", "has")},
    ),
    (
        "Sessions at the mill, a hall outside Veltri, ended on 4 May 1911, when a fire destroyed the hall.",
        {
            ("Sessions at the mill", "ended"),
            ("a fire", "destroyed"),
        },
    ),
    ("Given a post in Veltri, Ada Poe left home.", {("Ada Poe", "left")}),
]
SILENT = [
    ("Walking home was hard.", "Walking"),
    ("To open the mill they needed money.", "open"),
    ("They asked who built the mill.", "built"),
    ("When the mill opens, the bell rings.", "opens"),
    ("When the mill opened, the bell was to have rung.", "opened"),
    ("If the mill opened, the bell rang.", "opened"),
    ("They said that the mill burned.", "burned"),
    ("The two mills, which closed in 1911, were sold.", "closed"),
]


@pytest.mark.parametrize(("text", "expected"), TELLS, ids=[row[0] for row in TELLS])
def test_a_sentence_gives_its_clauses(text: str, expected: set[tuple[str, str]], page_of: PageOf) -> None:
    assert {told(c) for c in clauses(page_of, text)} == expected


@pytest.mark.parametrize(("text", "verb"), SILENT, ids=[row[0] for row in SILENT])
def test_a_verb_without_a_subject_of_its_own_is_silent(text: str, verb: str, page_of: PageOf) -> None:
    assert verb not in {c.verb.text for c in clauses(page_of, text) if not c.refused}


def test_parts_have_their_roles(page_of: PageOf) -> None:
    (clause,) = clauses(page_of, "The chapel was restored by Ada Poe in 1911 for the bishop.")
    assert parts(clause)["agent"] == "by Ada Poe"
    assert {" ".join(t.text for t in p.tokens) for p in clause.parts if p.role == "preposition"} == {
        "in 1911",
        "for the bishop",
    }


PASSIVE = [
    ("The mill was sold by the town council.", "sold", True),
    ("Ada Poe sold the mill and the farm.", "sold", False),
    ("The old mill was bought by Bram Lund and restored by Ada Poe.", "restored", True),
    ("Bought by Bram Lund in 1901, the old mill was sold in 1911.", "Bought", True),
    ("The organ built by Ada Poe is large and old.", "built", True),
    ("The mill was sold in 1901 and declared a national monument in 1911.", "declared", True),
    ("Ada Poe was knighted in 1901 and awarded the Sund Medal in 1911.", "awarded", True),
    ("Ada Poe was born in Veltri and sold the mill in 1911.", "sold", False),
    ("The ship was built in Veltri, launched in 1901 and commissioned in 1902.", "launched", True),
    ("The ship was built in Veltri, launched in 1901 and commissioned in 1902.", "commissioned", True),
    ("The ship was launched in 1901 and sailed to Veltri.", "sailed", False),
]


@pytest.mark.parametrize(("text", "verb", "passive"), PASSIVE)
def test_the_voice_is_known(text: str, verb: str, passive: bool, page_of: PageOf) -> None:
    assert of_verb(clauses(page_of, text), verb).passive is passive


UNCLEAR = [
    "Ada Poe was arrested and held in Veltri.",
    "The mill was bought and rebuilt in 1911.",
    "The mill was bought and altered in 1911.",
    "The ship was attacked and sunk off Veltri.",
    "The ship was attacked, burnt off Veltri and altered in 1911.",
    "Ada Poe was praised in 1901 and offered a post in Veltri.",
]


@pytest.mark.parametrize("text", UNCLEAR)
def test_a_second_participle_is_passive_or_refused_and_never_told_as_done_by_its_subject(
    text: str, page_of: PageOf
) -> None:
    second = clauses(page_of, text)[-1]
    assert second.passive or second.refused


def test_a_second_verb_that_cannot_be_passive_is_active(page_of: PageOf) -> None:
    second = clauses(page_of, "Ada Poe was arrested in Veltri and died in 1911.")[-1]
    assert (told(second), second.refused) == (("Ada Poe", "died"), "")


DATES = [
    ("In 1911 the mill closed and the owner moved to Veltri.", "closed", {"1911"}),
    ("In 1911 the mill closed and the owner moved to Veltri.", "moved", set()),
    ("In 1911 the mill closed its doors and opened them in 1915.", "opened", {"1915"}),
    ("In 1911 Ada Poe sold the mill and bought a farm.", "bought", {"1911"}),
    ("The mill closed in 1911 and the owner moved to Veltri.", "moved", set()),
    ("The mill closed in 1911 and reopened in 1915.", "closed", {"1911"}),
    ("Ada Poe, who sold the mill in 1911, died in 1915.", "died", {"1915"}),
    ("Ada Poe, who sold the mill in 1911, died in 1915.", "sold", {"1911"}),
    ("The chapel, built in 1911, was destroyed in 1915.", "destroyed", {"1915"}),
    ("On 4 May 1911 the mill closed, and in 1915 it reopened.", "reopened", {"1915"}),
]


@pytest.mark.parametrize(("text", "verb", "years"), DATES, ids=[f"{row[0]} {row[1]}" for row in DATES])
def test_a_date_stays_with_its_clause(text: str, verb: str, years: set[str], page_of: PageOf) -> None:
    clause = of_verb(clauses(page_of, text), verb)
    assert {t.text for p in clause.parts for t in p.tokens if t.text in ("1911", "1915")} == years


def test_a_place_that_opens_the_sentence_holds_for_both_verbs(page_of: PageOf) -> None:
    found = clauses(page_of, "In the port of Veltri, Ada Poe bought a farm and opened a school.")
    assert all("In the port of Veltri" in parts(c).values() for c in found) and len(found) == 2


def test_a_relative_clause_is_told_of_what_the_sentence_identifies(page_of: PageOf) -> None:
    found = clauses(page_of, "Ada Poe is an engineer who designed the bridge.")
    assert ("Ada Poe", "designed") in {told(c) for c in found}


def test_only_the_sentences_own_clause_is_its_main_one(page_of: PageOf) -> None:
    found = clauses(page_of, "Ada Poe, who designed the bridge, retired in 1950.")
    assert {c.verb.text: c.main for c in found} == {"designed": False, "retired": True}


NOT_TOLD = [
    (
        "The tour, called Late Light, opened at the Quay Museum on 14 May and ended in Veltri in 1911.",
        "opened",
    ),
    ("Ada Poe won in 1911, a record that was equalled in 1950 by Bram Lund.", "equalled"),
]


@pytest.mark.parametrize(("text", "verb"), NOT_TOLD)
def test_a_participle_or_a_record_is_not_told_of_the_wrong_noun(
    text: str, verb: str, page_of: PageOf
) -> None:
    assert verb not in {c.verb.text for c in clauses(page_of, text) if c.passive and not c.refused}


def test_what_has_been_so_since_a_date_is_told_in_that_tense(page_of: PageOf) -> None:
    found = clauses(page_of, "The port, operated since 2003 by Ada Poe, handled coal.")
    assert ("The port", "has been operated") in {told(c) for c in found}
