"""Which names of an article on a team sport are those of teams."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.contests import stated_clubs
from quiz.facts.subject import infer_subject

CLUB = "= FK Veltri =\n\nFK Veltri is a Danish football club based in Veltri.\n\n== History ==\n"
CHESS = "= Sund Masters =\n\nThe Sund Masters was a chess tournament held in Sund.\n\n== Games ==\n"


def clubs(article: str, text: str) -> list[str]:
    document = parse_document(f"{article}{text}\n")
    return [name for name, _, _ in stated_clubs(document, infer_subject(document))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It won the cup, beating Viktoria Holm 2–0 in the final.", ["Viktoria Holm"]),
        ("It knocked out Kell Town and Sparta Sund on the way.", ["Kell Town", "Sparta Sund"]),
        ("It lost the 1931 final to Olav Kell.", ["Olav Kell"]),
        ("It won 3–2 over FK Sund after a win over Viktoria Žižkov.", ["Viktoria Žižkov"]),
        ("It won the cup, defeating FK Jablonec on penalties.", ["FK Jablonec"]),
        ("Its main rivals are SK Kell, whose ground is near.", ["SK Kell"]),
        ("It beat the goalkeeper Karl Holm twice.", []),
        ("It played against Denmark in 1931.", []),
        ("It was beaten by Captain Karl Holm.", []),
    ],
)
def test_who_is_faced_by_a_team_is_a_team(text: str, expected: list[str]) -> None:
    assert clubs(CLUB, text) == expected


def test_in_other_sports_people_beat_people() -> None:
    assert clubs(CHESS, "Karl Holm won by beating Viktoria Kell in the last round.") == []


def test_a_nation_is_no_team_and_a_club_is_not_its_own_rival() -> None:
    assert clubs(CLUB, "It knocked out the Danish side Kell Rovers, but lost to FK Veltri Reserves.") == [
        "Kell Rovers"
    ]
