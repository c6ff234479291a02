"""What is worked out once is worked out once."""

from __future__ import annotations

from quiz.facts.values.once import once


class Bank:
    def __init__(self) -> None:
        self.asked = 0

    @once
    def worth(self) -> int:
        """What it is worth."""
        self.asked += 1
        return 7


def test_what_is_worked_out_is_kept_with_its_object() -> None:
    bank, other = Bank(), Bank()
    assert (bank.worth, bank.worth, bank.asked, other.asked) == (7, 7, 1, 0)
