"""What a body is by what it bought, made or brought out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
LEAD = "= Mara Olsen =\n\nMara Olsen was a Danish writer.\n\n== Career ==\n"

TOLD = [
    ("The airline was absorbed by Sabena in 1949.", "Sabena", "company"),
    ("Its routes were taken over by Faucett in 1982.", "Faucett", "company"),
    ("The brickworks were acquired by Vaux for £2.1 million.", "Vaux", "company"),
    ("The chain was bought by Tesco in 2003.", "Tesco", "company"),
    ("The gearbox was made by Getrag in Ludwigsburg.", "Getrag", "company"),
    ("The engines, made by Bristol Siddeley, weighed two tons.", "Bristol Siddeley", "company"),
    ("The satellite was built by TRW.", "TRW", "company"),
    ("The novel was published by Gollancz in 1935.", "Gollancz", "publisher"),
    ("It was published by Heinemann in 1934.", "Heinemann", "publisher"),
    ("The film was distributed by Gaumont in 1936.", "Gaumont", "film company"),
    ("The soundtrack was issued on vinyl by Data Discs in 2019.", "Data Discs", "record label"),
    ("Passenger services are operated by Caledonian MacBrayne.", "Caledonian MacBrayne", "company"),
    ("Her first album was released on Parlophone in 1964.", "Parlophone", "record label"),
    ("The band signed to Creation in 1990 and made two records.", "Creation", "record label"),
]
OTHERS = [
    ("The painting was acquired by Tate in 1998.", "Tate", "organization"),
    ("The town was absorbed by Leeds in 1912.", "Leeds", "organization"),
    ("The winger was bought by Chelsea in 1998.", "Chelsea", "organization"),
    ("The mill was bought by Arkwright in 1783.", "Arkwright", "organization"),
    ("The machine was built by Clara Holm in 1832.", "Clara Holm", "organization"),
    ("The novel was published by Clara Holm in 1832.", "Clara Holm", "organization"),
    ("The chain was bought by Lord Penrhyn in 1832.", "Lord Penrhyn", "organization"),
    ("The farm was operated by Rossiter until 1951.", "Rossiter", "organization"),
    ("The stamps were issued by Rossiter until 1951.", "Rossiter", "organization"),
    ("The striker signed with Arsenal in 1990.", "Arsenal", "organization"),
    ("The engine was taken by Ruston in 1990.", "Ruston", "organization"),
]


@pytest.mark.parametrize(("text", "name", "fine"), TOLD, ids=[row[0] for row in TOLD])
def test_a_deal_tells_what_a_body_is(text: str, name: str, fine: str, base_of: BaseOf) -> None:
    found = [(e.type, e.fine) for e in base_of(LEAD + text).entities if e.text == name]
    assert found == [("organization", fine)]


@pytest.mark.parametrize(("text", "name", "kind"), OTHERS, ids=[row[0] for row in OTHERS])
def test_what_anybody_may_deal_in_tells_nothing(text: str, name: str, kind: str, base_of: BaseOf) -> None:
    base = base_of(LEAD + text)
    assert not any(e.text == name and e.type == kind and e.fine for e in base.entities)
