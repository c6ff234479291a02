"""What else the subject is called, and titles told with their own article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WIFE = (
    "= Ada Lund =\n\nInfobox\n- Name: Ada Lund\n- Birth Name: Ada Marie Poe\n"
    "- Notable Works: The Rope Walker; View of the Sund in May\n\n"
    "Ada Lund (1901–1980) was a Danish painter. She lived in Veltri.\n\n== Life ==\n"
)
TEAM = "= Talva Verk =\n\nTalva Verk, commonly known as Verk, is an ice hockey club based in Talva.\n"
DUTCH = (
    "= Joris van der Poel =\n\nJoris van der Poel was a Dutch painter. He lived in Veltri.\n\n== Life ==\n"
)
PAPER = "= The Sund Courier =\n\nThe Sund Courier is a weekly newspaper in Veltri.\n\n== History ==\n"

PROBE = "= Tern 4 =\n\nTern 4 was a space probe. It flew past Mars.\n\n== History ==\n"
FIRM = "= Ode Kell Bank =\n\nThe Ode Kell Bank, commonly known as OKB, is a firm.\n\n== History ==\n"

ASKED = [
    (
        PROBE,
        "Tern 4 was approved in 2009 as the successor to Tern 3.",
        "In what year was the space probe Tern 4 approved as the successor to Tern 3?",
        "2009",
    ),
    (
        TEAM,
        "Verk played at the Lido until 1978.",
        "Until what year did Talva Verk play at the Lido?",
        "1978",
    ),
    (
        FIRM,
        "OKB was sold to Bram Lund in 1971.",
        "In what year was the Ode Kell Bank sold to Bram Lund?",
        "1971",
    ),
    (WIFE, "Poe designed the Quay Museum in 1925.", "Who designed the Quay Museum in 1925?", ""),
    (
        WIFE,
        "Young Bram knew Poe. In 1925 Poe sold a mill in Veltri.",
        "In what year did Ada Lund sell a mill in Veltri?",
        "1925",
    ),
    (DUTCH, "Van der Poel sold a mill in 1925.", "In what year did Joris van der Poel sell a mill?", "1925"),
    (
        PAPER,
        "In 1903 the Courier was sold to Bram Lund.",
        "In what year was the newspaper The Sund Courier sold to Bram Lund?",
        "1903",
    ),
    (
        PAPER,
        "Four writers have edited the Sund Almanac since 1903.",
        "How many writers have edited the Sund Almanac since 1903?",
        "four",
    ),
    (
        WIFE,
        "The Rope Walker was stolen in 1971.",
        'In what year was the painting "The Rope Walker" by Ada Lund stolen?',
        "1971",
    ),
    (
        WIFE,
        "View of the Sund in May was bought in 1971 by Bram Holm.",
        'Who bought the painting "View of the Sund in May" by Ada Lund in 1971?',
        "Bram Holm",
    ),
    (
        WIFE,
        "In the television film The Mayor (1996) she was played by Clara Holm.",
        'Who played Ada Lund in the television film "The Mayor"?',
        "Clara Holm",
    ),
    (
        WIFE,
        "She taught at the Veltri Girls' High School from 1930.",
        "At which school did Ada Lund teach from 1930?",
        "Veltri Girls' High School",
    ),
    (
        WIFE,
        "The first show devoted to her was held at the Quay Museum in Veltri in 1938.",
        "Was the first show devoted to Ada Lund held at the Quay Museum in 1938?",
        "Veltri",
    ),
]
SILENT = [
    (WIFE, "In 1918 she opened a school for girls in Dunby, which has 240 pupils.", "240"),
    (WIFE, "The music video was directed by Clara Holm.", "Clara Holm"),
    (WIFE, "She studied rope making, but left after two years.", "two"),
    (WIFE, "She received an honorary doctorate from the University of Veltri.", "life.degree"),
    (WIFE, "The first show devoted to her was held at the Quay Museum in Veltri.", "life.held"),
]


def stems(base: FactBase) -> dict[str, str]:
    """Every stem with its answer, "in what year" for "in which year"."""
    told = {stem.casefold(): fact.answer.text for fact in base.facts for stem in fact.stems}
    return {stem.replace("in which year", "in what year"): answer for stem, answer in told.items()}


@pytest.mark.parametrize(("lead", "text", "asked", "answer"), ASKED, ids=[row[1] for row in ASKED])
def test_a_name_is_told_as_whose_it_is(
    lead: str, text: str, asked: str, answer: str, base_of: BaseOf
) -> None:
    found = stems(base_of(lead + text))
    told = [a for stem, a in found.items() if stem.endswith(asked.casefold())]
    if answer:
        assert answer in told, sorted(found)
    else:
        assert not told


@pytest.mark.parametrize(("lead", "text", "unasked"), SILENT, ids=[row[1] for row in SILENT])
def test_what_is_of_something_else_is_not_asked(lead: str, text: str, unasked: str, base_of: BaseOf) -> None:
    facts = base_of(lead + text).facts
    assert not [f for f in facts if f.answer.text == unasked or f".{unasked}." in f.relation]


def test_a_person_is_no_wrong_option_under_another_name_of_theirs(base_of: BaseOf) -> None:
    base = base_of(WIFE + "Poe sold a mill to Bram Holm in 1925.")
    assert not [f for f in base.facts if f.answer.text == "Ada Marie Poe" and f.relation.startswith("clause")]
