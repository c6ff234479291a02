"""In which county a thing lies, and where somebody came from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]

ASKED = [
    (
        "= Ostby United F.C. =\n\nOstby United Football Club is a football club based in the town of "
        "Ostby, Kent, England.",
        ("In which county is Ostby United F.C. based?", "Kent"),
    ),
    (
        "= Holm College =\n\nHolm College is a private college in Ostby, Vermont, United States.",
        ("In which U.S. state is Holm College?", "Vermont"),
    ),
    (
        "= Ostby Bank =\n\nOstby Bank is a Canadian company based in Ostby. It was founded by Amos Pell, a "
        "printer from Lancashire, in 1901. Amos Pell died in 1920.",
        ("From which county did the printer Amos Pell, founder of Ostby Bank, come?", "Lancashire"),
    ),
]
SILENT = [
    "= Ostby Bank =\n\nOstby Bank is a firm founded in 1901 by Amos Pell in Ostby, Kent, and sold in 1911.",
    "= Mara Olsen =\n\nMara Olsen was a painter in Ostby, Kent.",
    "= Ode Canal =\n\nThe Ode Canal is a narrow canal in the counties of Kent and Surrey, England.",
    "= Brask =\n\nBrask is a mountain in Halvern. It was drawn by Mara Olsen, a painter from Kent, in 1901.",
    "= Kent Bank =\n\nKent Bank is a company based in Ostby, Kent.",
]


@pytest.mark.parametrize(("text", "asked"), ASKED, ids=[row[1][0] for row in ASKED])
def test_it_is_asked_where_somebody_came_from_and_where_a_thing_lies(
    text: str, asked: tuple[str, str], base_of: BaseOf
) -> None:
    found = {(f.stems[0], f.answer.text) for f in base_of(text).facts if f.stems}
    assert asked in found, found


@pytest.mark.parametrize("text", SILENT)
def test_what_was_done_elsewhere_is_no_seat(text: str, base_of: BaseOf) -> None:
    told = [f.stems[0] for f in base_of(text).facts if f.relation in ("frame.division", "frame.whence")]
    assert all(stem.startswith("In the history of") for stem in told)
