"""A zone told by its hours stands beside zones on its side of Greenwich that are written alike."""

from __future__ import annotations

import pytest

from quiz.questions.time_zones import other_offsets


@pytest.mark.parametrize("zone", ["UTC+1", "UTC+12", "UTC\u22123", "UTC+05:30", "GMT +2"])
def test_other_zones_are_written_as_the_answer_is(zone: str) -> None:
    others = other_offsets(zone, "a key")
    assert others is not None
    assert len({zone, *others}) == 4
    assert {(o[:4], ":" in o) for o in others} == {(zone[:4], ":" in zone)}
    assert all(0 < int("".join(c for c in o.partition(":")[0] if c.isdigit())) <= 12 for o in others)


@pytest.mark.parametrize("zone", ["Central European Time", "UTC", "UTC+1 (CET)"])
def test_a_zone_that_hours_do_not_tell_has_none(zone: str) -> None:
    assert other_offsets(zone, "a key") is None
