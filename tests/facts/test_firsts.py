"""Which of four dated things came first."""

from __future__ import annotations

from quiz.documents import Span
from quiz.facts.firsts import find_firsts
from quiz.facts.model import Answer, Fact
from quiz.facts.values import parse_value


def work(title: str, year: str, at: int, also: tuple[str, ...] = ()) -> Fact:
    roles = {"subject": "Ada Poe", "work": f'"{title}"', "verb": "published"}
    answer = Answer(year, "date", "year", parse_value(year))
    return Fact("list.work_year", "date", answer, Span(at, at + 20), "Works", roles, also)


def spell(club: str, years: str, at: int) -> Fact:
    answer = Answer(club, "organization", "club")
    roles = {"subject": "Ada Poe", "years": years}
    return Fact("infobox.club_of_years", "organization", answer, Span(at, at + 20), "Infobox", roles)


FOUR = [work("Salt", "1961", 0), work("Ice", "1948", 30), work("Rime", "1977", 60), work("Snow", "1980", 90)]


def test_of_four_works_the_earliest_is_the_answer_and_their_lines_prove_it() -> None:
    (first,) = find_firsts(FOUR, "")
    assert (first.relation, first.answer.text, first.evidence) == ("first.work", "Ice", Span(0, 110))
    assert set(first.near) == {"Salt", "Rime", "Snow"}


def test_a_spell_counts_by_its_first_year() -> None:
    clubs = [spell("Ayr", "from 2008 to 2013", 0), spell("Cove", "from 2004 to 2008", 30)]
    clubs += [spell("Dee", "from 2013 to 2018", 60), spell("Elgin", "in 2019", 90)]
    assert [fact.answer.text for fact in find_firsts(clubs, "")] == ["Cove"]


def test_three_things_a_tie_and_a_thing_of_two_dates_are_not_asked() -> None:
    assert not list(find_firsts(FOUR[:3], ""))
    assert not list(find_firsts([*FOUR[:3], work("Snow", "1948", 90)], ""))
    assert not list(find_firsts([*FOUR[:3], work("Salt", "1990", 90)], ""))
    assert not list(find_firsts([*FOUR[:3], work("Snow", "1980", 90, also=("1990",))], ""))


def test_a_tie_behind_the_first_does_no_harm() -> None:
    assert len(list(find_firsts([*FOUR[:3], work("Snow", "1977", 90)], ""))) == 1


def test_lines_too_far_apart_prove_nothing_at_a_glance() -> None:
    assert not list(find_firsts([*FOUR[:3], work("Snow", "1980", 4000)], ""))


def holder(name: str, year: str, at: int) -> Fact:
    roles = {"office": "conductor", "who": name}
    answer = Answer(year, "date", "year", parse_value(year))
    return Fact("list.office_start", "date", answer, Span(at, at + 9), "Conductors", roles)


def test_whom_the_text_calls_the_first_is_not_contradicted() -> None:
    names = (("Ada Poe", "1911"), ("Bram Lund", "1923"), ("Clara Holm", "1931"), ("Ole Dahl", "1940"))
    held = [holder(name, year, 10 * n) for n, (name, year) in enumerate(names)]
    assert [fact.answer.text for fact in find_firsts(held, "")] == ["Ada Poe"]
    assert not list(find_firsts(held, "Its first principal conductor, Bram Lund, died in 1925."))
    assert not list(find_firsts(held, "Bram Lund was the first to be paid."))
    assert list(find_firsts(held, "Its first conductor was Ada Poe, and Bram Lund followed."))
