"""A name that is cut at its "&" is seen; a person of the same surname is not one."""

from __future__ import annotations

import pytest

from quiz.questions.wordset import halves_a_pair

TEXT = "In 1999 the magazine Aperture & Frame ranked it 46th, and Loomis & Daughter made the set."


@pytest.mark.parametrize(
    ("said", "cut"),
    [
        ("Where did Frame rank the film?", True),
        ("Which firm made the set of the film? Loomis", True),
        ("Where did Aperture & Frame rank the film?", False),
        ("Where did Ada Loomis rank the film?", False),
        ("Where did Frame Monthly rank the film?", False),
        ("Who framed the picture?", False),
    ],
)
def test_half_of_a_pair_is_no_name(said: str, cut: bool) -> None:
    assert halves_a_pair(said, TEXT) is cut
