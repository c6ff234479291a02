"""Who may stand beside somebody who is asked for as kin, as a founder, or for an office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quiz.documents import Span
from quiz.facts.base import Entity, FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.callings import callings, may_stand_beside, of_a_calling
from quiz.questions.candidates import candidates
from quiz.questions.distractors import wrong_options
from quiz.questions.roles import may_have_made

BaseOf = Callable[[str], FactBase]
PAPER = (
    "= The Sund Courier =\n\nInfobox\n- Name: The Sund Courier\n- Format: Tabloid (since 2004)\n"
    "- Founder: Otto Brand\n- Editor: Clara Holm\n\n"
    "The Sund Courier is a weekly newspaper in Veltri.\n\n== History ==\n"
    "The printer Otto Brand started it in 1836. In 1840 the banker Bram Lund lent him money. In 1850 the "
    "poet Emil Quist wrote for it. In 1860 the writer Niels Frey wrote for it.\n"
)


def test_a_founder_stands_beside_people_of_any_calling(base_of: BaseOf) -> None:
    base = base_of(PAPER)
    fact = next(f for f in base.facts if f.relation == "infobox.founder")
    options = wrong_options(fact, "Who founded the newspaper The Sund Courier?", "k", base)
    assert options is not None and set(options) <= {"Clara Holm", "Bram Lund", "Emil Quist", "Niels Frey"}


def test_kin_are_asked_for_whatever_they_do() -> None:
    assert not of_a_calling("frame.tie.father-in-law")
    assert not of_a_calling("infobox.spouse")
    assert of_a_calling("clause.agent")


def test_those_who_write_for_a_paper_stand_beside_each_other() -> None:
    assert may_stand_beside(callings("printer", "A B"), callings("poet", "C D"))
    assert not may_stand_beside(callings("actor", "A B"), callings("general", "C D"))
    assert callings("founder", "A B") == frozenset()


WOMAN = """= Ada Poe =

Ada Poe was a Danish composer. Her works include an opera.

== Career ==
She shared a room in Lundvik and worked in Room for a year. Later she lived in Ostby and taught in Karsholm.
"""


def rivals(names: tuple[str, ...], answer: Answer, stem: str, base: FactBase) -> set[str]:
    kind, fine = answer.type, answer.fine
    places = tuple(range(len(base.lines)))
    held = tuple(Entity(name, kind, fine, (name,), places, True) for name in (answer.text, *names))
    known = replace(base, entities=held)
    fact = Fact("clause.subject", "clause", answer, Span(0, 9), "Career")
    return {c.entity.text for c in candidates(fact, stem, "key", known)}


def test_a_word_that_the_document_also_writes_small_is_no_name(base_of: BaseOf) -> None:
    found = rivals(
        ("Room", "Ostby", "Lundvik"), Answer("Karsholm", "place", ""), "Where did she die?", base_of(WOMAN)
    )
    assert found == {"Ostby", "Lundvik"}


def test_no_concerto_stands_beside_an_opera(base_of: BaseOf) -> None:
    names = ("Viola Concerto", "Nine Bagatelles", "The Glass Ferry")
    base, stem = base_of(WOMAN), "Which opera was given in 1911?"
    assert rivals(names, Answer("A Room at Lund", "work", "work"), stem, base) == {"The Glass Ferry"}
    assert rivals(names, Answer("String Trio", "work", "work"), stem, base) == set(names)


def test_a_first_name_alone_stands_beside_no_full_one(base_of: BaseOf) -> None:
    names, base = ("Thomas", "Cornelius Lund"), base_of(WOMAN)
    stem = "Which character raises the flags?"
    assert rivals(names, Answer("Edwin Marsh", "character", "character"), stem, base) == {"Cornelius Lund"}
    assert rivals(names, Answer("Captain Reuss", "character", "character"), stem, base) == set(names)


def test_no_brother_comes_from_another_land(base_of: BaseOf) -> None:
    names, base = ("Leopold Hartmann", "Gyula Kocsis", "Ada Poe"), base_of(WOMAN)
    held = tuple(Entity(n, "person", "", (n,), (0,), True) for n in ("István Szabó", *names))
    answer = Answer("István Szabó", "person", "")
    fact = Fact("frame.tie.brother", "clause", answer, Span(0, 9), "Career")
    stem = "Who was the elder brother of Rosa Quist?"
    found = {c.entity.text for c in candidates(fact, stem, "key", replace(base, entities=held))}
    assert "Gyula Kocsis" in found and "Leopold Hartmann" not in found


@pytest.mark.parametrize(
    "role, stem, good",
    [
        ("canoeist", "Who wrote the 1987 novel The Glass Ferry?", False),
        ("office holder", "Who composed the club song?", False),
        ("javelin thrower", "Who painted the mural in the town hall?", False),
        ("widow", "Who wrote the 1987 novel The Glass Ferry?", True),
        ("", "Who wrote the 1987 novel The Glass Ferry?", True),
        ("office holder", "Who closed the foundry in 1982?", True),
        ("canoeist", "Who won the race at Ostby in 1987?", True),
    ],
)
def test_who_held_an_office_has_hardly_written_the_novel(role: str, stem: str, good: bool) -> None:
    assert may_have_made(role, stem) is good


def test_no_empire_of_the_stage_stands_beside_a_land(base_of: BaseOf) -> None:
    names, base = ("Ostby Empire", "Three Kingdoms", "Norway"), base_of(WOMAN)
    stem = "In which country did the press release the album?"
    assert rivals(names, Answer("Sweden", "place", "country"), stem, base) == {"Norway"}
