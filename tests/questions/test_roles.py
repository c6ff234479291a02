"""Who may stand beside somebody by what the document tells of both."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.callings import callings
from quiz.questions.candidates import candidates
from quiz.questions.plain_names import level
from quiz.questions.roles import callings_of, fellows, kin_of_subject, wanted_callings

BaseOf = Callable[[str], FactBase]
LINER = (
    "= SS Merle =\n\nInfobox\n- Name: SS Merle\n- Launched: 4 May 1921\n\n"
    "SS Merle was an ocean liner.\n\n== History ==\n"
    "The soprano Lucia Montefalco sailed in her in 1934. Norman Thackray, a film director from Leeds, sailed "
    "in her in 1935. Leonard Gatley worked on board for years. Angus Muirhead was succeeded by Horace Fenn "
    "in 1930.\n\n== Captains ==\n- Angus Muirhead (1921–1930)\n- Horace Fenn (1930–1939)\n"
    "- Edmund Rostron (1939–1946)\n- William Tarrant (1946–1950)\n"
)


def _fact(base: FactBase, answer: str, relation: str = "clause.subject", fine: str = "") -> Fact:
    line = next(line for line in base.lines if answer in line.text)
    return Fact(relation, "event", Answer(answer, "person", fine), line.span, line.section)


def test_the_words_beside_a_name_tell_a_calling(base_of: BaseOf) -> None:
    base = base_of(LINER)
    assert "stage" in callings_of(base.named["Lucia Montefalco"], base)
    assert "making" in callings_of(base.named["Norman Thackray"], base)
    assert callings_of(base.named["Leonard Gatley"], base) == frozenset()


def test_what_somebody_made_tells_a_calling(base_of: BaseOf) -> None:
    base = base_of(
        LINER.replace("1930.\n", "1930. A film of her was directed by Margaret Oldmeadow in 1951.\n")
    )
    assert "making" in callings_of(base.named["Margaret Oldmeadow"], base)


def test_captains_stand_beside_a_captain(base_of: BaseOf) -> None:
    base = base_of(LINER)
    assert fellows("Horace Fenn", base) == {"Angus Muirhead", "Edmund Rostron", "William Tarrant"}
    assert fellows("Leonard Gatley", base) == frozenset()
    stem = "On SS Merle, who was succeeded by Horace Fenn?"
    found = [c.entity.text for c in candidates(_fact(base, "Angus Muirhead"), stem, "k", base) if c.step <= 1]
    assert set(found[:2]) == {"Edmund Rostron", "William Tarrant"}


DEEDS = [
    ("Who sang the song on the ship?", "music", "arms"),
    ("Who painted the mural in the saloon?", "art", "stage"),
    ("Who commanded the left wing at the Battle of Ode?", "arms", "music"),
    ("Who wrote the official song of the games?", "music", "sport"),
    ("Who wrote the 1957 novel?", "letters", "arms"),
]


@pytest.mark.parametrize(("stem", "own", "other"), DEEDS)
def test_the_deed_tells_who_is_asked_for(stem: str, own: str, other: str, base_of: BaseOf) -> None:
    base = base_of(LINER)
    wanted = wanted_callings(_fact(base, "Leonard Gatley"), stem, base)
    assert own in wanted and other not in wanted


def test_a_role_is_kept_and_a_founder_has_no_calling(base_of: BaseOf) -> None:
    base = base_of(LINER)
    assert (
        wanted_callings(_fact(base, "Leonard Gatley", "infobox.founder", "founder"), "Who?", base)
        == frozenset()
    )
    friar = wanted_callings(_fact(base, "Leonard Gatley", fine="friar"), "Who designed the church?", base)
    assert {"church", "building"} <= friar


def test_dukes_write_no_novels() -> None:
    for name in ("Duke Philip Augustus", "Louis of Lorne", "Count Balthasar Rimini"):
        assert callings("", name) == {"arms", "state"}
    assert callings("", "Ada Lund") == frozenset()


LIFE = (
    "= Ada Lund =\n\nInfobox\n- Name: Ada Lund\n- Occupation: Painter\n- Spouse: Otto Frey (m. 1920)\n\n"
    "Ada Lund (1890–1960) was a painter.\n\n== Life ==\n"
    "Lund was the daughter of Emil Lund and Rosa Pimentel. She studied under the painter Niels Quist.\n"
)


def test_the_family_is_no_rival_but_of_the_family(base_of: BaseOf) -> None:
    base = base_of(LIFE)
    assert {"Otto Frey", "Rosa Pimentel"} <= kin_of_subject(base)
    stem = "Under which painter did Ada Lund study?"
    found = {
        c.entity.text for c in candidates(_fact(base, "Niels Quist", "frame.life.under.who"), stem, "k", base)
    }
    assert not found & {"Otto Frey", "Rosa Pimentel"}
    assert kin_of_subject(base_of(LINER)) == frozenset()


LEVELLED = [
    (("Reverend Amos Poe", "Ada Lund", "Dr. Otto Frey"), ("Amos Poe", "Ada Lund", "Otto Frey")),
    (("Marshal Ada Poe", "Colonel Otto Frey", "Duke of Ode"), ("Ada Poe", "Otto Frey", "Duke of Ode")),
    (("Marshal Ada Poe", "Colonel Otto Frey"), ("Marshal Ada Poe", "Colonel Otto Frey")),
    (("Ada Poe", "Captain Flint"), ("Ada Poe", "Captain Flint")),
    (("Queen Mary", "Ada Poe"), ("Queen Mary", "Ada Poe")),
    (("Rear Admiral Ada Poe", "Otto Frey"), ("Ada Poe", "Otto Frey")),
]


@pytest.mark.parametrize(("names", "plain"), LEVELLED, ids=[n[0] for n, _ in LEVELLED])
def test_ranks_stay_where_all_have_one(names: tuple[str, ...], plain: tuple[str, ...]) -> None:
    assert level(names[0], names[1:]) == (plain[0], plain[1:])
