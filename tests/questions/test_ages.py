"""When people lived, by the years beside their names; who was at an event."""

from __future__ import annotations

from collections.abc import Callable

from quiz.facts.base import FactBase
from quiz.questions.ages import apart_in_years, begun, first_years, is_of_late, times_of

BaseOf = Callable[[str], FactBase]
BIRD = """= Sund tern =

Infobox
- Name: Sund tern

The Sund tern is a bird. It was described in 1908 by Edmund Thornby and has been protected since 2015.

== History ==
In 1987 the botanist Rosa Lund photographed a nest. Her pupil Otto Frey drew it.
"""


def test_of_the_years_of_a_line_the_nearest_is_somebodys(base_of: BaseOf) -> None:
    base = base_of(BIRD)
    assert times_of(base.named["Edmund Thornby"], base) == (1908,)


def test_somebody_told_of_without_a_year_lived_when_the_line_before_tells(base_of: BaseOf) -> None:
    base = base_of(BIRD)
    assert times_of(base.named["Otto Frey"], base) == (1987,)


def test_who_is_named_beside_a_year_long_past_is_not_of_late(base_of: BaseOf) -> None:
    base = base_of(BIRD)
    assert not is_of_late(base.named["Edmund Thornby"], base)
    assert is_of_late(base.named["Rosa Lund"], base)


def test_years_that_nothing_tells_are_no_distance_apart() -> None:
    assert apart_in_years((), (1900,)) == 0
    assert apart_in_years((1850, 1880), (1900, 1990)) == 20


def test_an_event_began_in_the_year_of_its_box(base_of: BaseOf) -> None:
    text = "= Frey expedition =\n\nInfobox\n- Name: Frey expedition\n- Departed: 19 July 1908\n\nIt ended.\n"
    assert begun(base_of(text))[:1] == (1908,)


FIRM = """= Sund Works =

Infobox
- Name: Sund Works
- Type: Limited company (1904-1996)
- Founded: 1883-05-12
- Revenue: 40 million crowns (1966)

Sund Works was a company.

== History ==
In 1883 Otto Frey founded it. Frey retired in 1902. A stone for the Frey family was laid in 1951. In 1926
Frey's diary was found. In 1983 a fire broke out.
"""


def test_what_somebody_left_behind_is_of_no_time_of_his(base_of: BaseOf) -> None:
    base = base_of(FIRM)
    assert max(times_of(base.named["Otto Frey"], base)) == 1902


def test_a_firm_began_when_a_row_says_that_it_was_founded(base_of: BaseOf) -> None:
    assert first_years(base_of(FIRM)) == (1883,)
    assert first_years(base_of("= Frey =\n\nInfobox\n- Revenue: 40 (1966)\n\nFrey is a company.\n")) == ()


def test_who_was_at_an_event_was_there_in_its_year(base_of: BaseOf) -> None:
    text = (
        "= Siege of Holm =\n\nInfobox\n- Date: 11 April 1747\n\nThe siege of Holm was a siege.\n\n"
        "== Course ==\nThe captain Bram Lund fell ill.\n\n== Legacy ==\nThe novelist Ada Poe wrote of it.\n"
    )
    base = base_of(text)
    assert times_of(base.named["Bram Lund"], base) == (1747,)
    assert times_of(base.named["Ada Poe"], base) == ()
