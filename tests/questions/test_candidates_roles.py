"""Who may stand beside somebody who is asked for as kin, as a founder, or for an office."""

from __future__ import annotations

from collections.abc import Callable

from quiz.facts.base import FactBase
from quiz.questions.callings import callings, may_stand_beside, of_a_calling
from quiz.questions.distractors import wrong_options

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
