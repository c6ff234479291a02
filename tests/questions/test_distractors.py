"""Three wrong options: typed, of like shape, surely wrong, the same for the same key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quiz.documents import Span, parse_document
from quiz.facts.base import Entity, FactBase, Line
from quiz.facts.model import Answer, Fact
from quiz.facts.subject import infer_subject
from quiz.facts.values import find_values, parse_value, same_value
from quiz.questions.distractors import of_kind_asked, strays, wrong_options
from quiz.questions.gazetteer import VARIANTS
from quiz.questions.lands import NEIGHBOURS
from quiz.questions.likeness import abroad, apart, fits, is_man, is_town, kind_of_place, royal
from quiz.questions.origins import origins_of, sex_told
from quiz.questions.prizes import may_win
from quiz.questions.term_options import of_one_sort
from quiz.questions.wordset import fold
from quiz.questions.wrong_values import lone

PEOPLE = ["Ada Poe", "Bram Lund", "Clara Holm", "Ines Corvo", "Otto Frey", "Vera Quist", "Nils Aas"]
DOINGS = [
    "designed a bridge",
    "sold a farm",
    "taught French",
    "wrote hymns",
    "raised horses",
    "kept bees",
    "ran a shop",
]
STEM = "In Port Ansgar, who designed a bridge?"


def document(lines: list[str], entities: tuple[Entity, ...] = ()) -> FactBase:
    text = "= Port Ansgar =\n\n" + "\n\n".join(lines) + "\n"
    parsed = parse_document(text)
    spans = [Span(text.index(line), text.index(line) + len(line)) for line in lines]
    found = tuple(
        Line(s, t, tuple(f.value for f in find_values(t))) for s, t in zip(spans, lines, strict=True)
    )
    return FactBase(parsed, infer_subject(parsed), (), entities, found, {})


def people(*names: str, kind: str = "person", fine: str = "") -> FactBase:
    lines = [f"{name} {doing}." for name, doing in zip(names, DOINGS, strict=False)]
    entities = tuple(Entity(n, kind, fine, (n,), (i,), True) for i, n in enumerate(names))
    return document(lines, entities)


def named(base: FactBase, answer: str = "Ada Poe", kind: str = "person", **more: object) -> Fact:
    made = Fact(
        "clause.agent", "person", Answer(answer, kind), base.lines[0].span, "History", {}, stems=(STEM,)
    )
    return replace(made, **more)  # type: ignore[arg-type]


def valued(base: FactBase, text: str, line: int = 0) -> Fact:
    value = parse_value(text)
    assert value is not None
    return Fact(
        "clause.x", "figure", Answer(text, value.type, "", value), base.lines[line].span, "History", {}
    )


def test_people_of_the_document_stand_beside_people() -> None:
    base = people(*PEOPLE)
    wrong = wrong_options(named(base), STEM, "k1", base)
    assert wrong is not None and len(set(wrong)) == 3 and set(wrong) <= set(PEOPLE[1:])


def test_options_of_another_kind_are_counted_as_strays() -> None:
    base = people(*PEOPLE)
    alike = people(*PEOPLE, fine="actor")
    for one, fine, count in ((base, "", 3), (alike, "actor", 0)):
        fact = named(one, answer="Ada Poe")
        fact = replace(fact, answer=replace(fact.answer, fine=fine), evidence=one.lines[0].span, section="X")
        wrong = wrong_options(fact, STEM, "k1", one)
        assert wrong is not None and strays(wrong, STEM, "k1", one) == count
    assert strays(("Nobody", "Known", "Here"), STEM, "k1", base) == 0


def test_the_same_key_gives_the_same_options_whatever_the_order_of_the_names() -> None:
    base = people(*PEOPLE)
    turned = replace(base, entities=base.entities[::-1])
    assert wrong_options(named(base), STEM, "k1", base) == wrong_options(named(base), STEM, "k1", turned)


def test_keys_draw_differently() -> None:
    base = people(*PEOPLE)
    assert len({wrong_options(named(base), STEM, str(k), base) for k in range(30)}) > 5


def test_documented_near_misses_come_first() -> None:
    base = people(*PEOPLE)
    near = ("Otto Frey", "Vera Quist", "Nils Aas", "Clara Holm")
    for key in ("a", "b", "c"):
        wrong = wrong_options(named(base, near=near), STEM, key, base)
        assert wrong is not None and set(wrong) <= set(near)


def test_people_of_another_age_are_no_options() -> None:
    base = people(*PEOPLE)
    old = tuple(replace(line, years=(1734 if n in (1, 2, 3) else 1950,)) for n, line in enumerate(base.lines))
    wrong = wrong_options(named(base), "Who designed a bridge in 1957?", "k1", replace(base, lines=old))
    assert wrong is not None and set(wrong) == set(PEOPLE[4:])


def test_the_year_told_last_under_a_heading_dates_what_follows() -> None:
    base = people(*PEOPLE)
    old = tuple(replace(line, years=(1734,) if n == 4 else ()) for n, line in enumerate(base.lines))
    wrong = wrong_options(named(base), "Who designed a bridge in 1957?", "k1", replace(base, lines=old))
    assert wrong is not None and set(wrong) == set(PEOPLE[1:4])


def test_people_without_a_title_stand_beside_one_without() -> None:
    base = people("Ada Poe", "Count Bram Lund", "Duke of Holm", "Ines Corvo", "Otto Frey", "Vera Quist")
    wrong = wrong_options(named(base), STEM, "k1", base)
    assert wrong is not None and set(wrong) == {"Ines Corvo", "Otto Frey", "Vera Quist"}


def test_what_is_also_true_is_never_an_option() -> None:
    base = people(*PEOPLE)
    for key in "abcdefgh":
        wrong = wrong_options(named(base, also=("Bram Lund", "Otto Frey")), STEM, key, base)
        assert wrong is not None and not {"Bram Lund", "Otto Frey"} & set(wrong)


def test_too_few_people_are_joined_by_made_ones_of_their_land() -> None:
    base = people(*PEOPLE[:3])
    wrong = wrong_options(named(base), STEM, "k1", base)
    assert wrong is not None and set(PEOPLE[1:3]) < set(wrong)
    (made,) = set(wrong) - set(PEOPLE)
    assert "England" in origins_of(made) and made not in base.document.text


def test_nobody_is_alone_of_a_tongue_or_a_sex_among_the_people_of_a_document() -> None:
    names = ("Vojtěch Procházka", "Ruth Marsh", "Ralph Holloway", "Maurice Fell", "Lilian Thornton")
    base = people(*names)
    for name, told in ((names[0], "Czech"), (names[2], "England")):
        wrong = wrong_options(named(base, name), "Who taught the violin?", "k1", base)
        assert wrong is not None and any(told in origins_of(other) for other in wrong)
    women = people("Ruth Marsh", "Ralph Holloway", "Maurice Fell", "Walter Thornton", "Edmund Lacey")
    wrong = wrong_options(named(women, "Ruth Marsh"), "Who taught the violin?", "k1", women)
    assert wrong is not None and "f" in map(sex_told, wrong)


def test_too_few_people_beside_one_of_unknown_land_give_no_options() -> None:
    base = people("Quorra Vexley", *PEOPLE[1:3])
    assert wrong_options(named(base, "Quorra Vexley"), STEM, "k1", base) is None


def test_whoever_is_wed_stands_beside_people_of_one_sex_and_land() -> None:
    base = people("Marijke de Boer", "Olof Brandt", "Sixten Ek", "Arvid Lund", "Greta Ström", "Elsa Berg")
    sexes = {"Marijke de Boer": "f", "Greta Ström": "f", "Elsa Berg": "f"}
    base = replace(base, entities=tuple(replace(e, sex=sexes.get(e.text, "m")) for e in base.entities))
    stem = "Which Dutch physiotherapist did Bram Moe marry?"
    fact = named(base, "Marijke de Boer", relation="clause.object")
    for key in "abcd":
        wrong = wrong_options(fact, stem, key, base)
        assert wrong is not None and all(sex_told(name) == "f" for name in wrong)
        assert sum("Netherlands" in origins_of(name) for name in wrong) >= 1


def test_names_of_another_type_or_shape_are_no_options() -> None:
    base = people(*PEOPLE[:4])
    places = tuple(Entity(n, "place", "", (n,), (), True) for n in ("Veltri", "Norrholm", "Sund"))
    single = tuple(Entity(n, "person", "", (n,), (), True) for n in ("Moss", "Rill"))
    base = replace(base, entities=(*base.entities, *places, *single))
    wrong = wrong_options(named(base), STEM, "k1", base)
    assert wrong is not None and set(wrong) == set(PEOPLE[1:4])


def test_names_whose_type_is_only_heard_are_no_options() -> None:
    base = people(*PEOPLE[:4])
    base = replace(base, entities=(*base.entities[:3], replace(base.entities[3], sure=False)))
    wrong = wrong_options(named(base), STEM, "k1", base)
    assert wrong is not None and PEOPLE[3] not in wrong


def test_a_country_is_asked_beside_countries_of_the_world() -> None:
    base = people("Halvern", kind="place", fine="country")
    fact = replace(named(base), answer=Answer("Denmark", "place", "country"), evidence=Span(0, 3))
    row = replace(fact, relation="infobox.country")
    wrong = wrong_options(row, "In which country was it shot?", "k1", base)
    assert wrong is not None and set(wrong) <= {*VARIANTS["country"]["North"], "Halvern"} - {"Denmark"}
    prose = replace(fact, relation="clause.preposition")
    wrong = wrong_options(prose, "To which country did the ferry return in 1920?", "k1", base)
    assert wrong is not None and set(wrong) <= NEIGHBOURS["Denmark"]
    near = people("Halvern", "Sweden", kind="place", fine="country")
    wrong = wrong_options(prose, "To which country did the ferry return in 1920?", "k1", near)
    assert wrong is not None and "Sweden" in wrong


def test_modest_options_are_as_prominent_as_the_answer_where_the_document_has_such_names() -> None:
    base = people(*PEOPLE)
    loud = tuple(replace(e, mentions=9, first=0) if e.text == "Otto Frey" else e for e in base.entities)
    known = (replace(loud[0], mentions=3, first=5), *loud[1:])
    base = replace(base, entities=known)
    told = [wrong_options(named(base), STEM, str(k), base, modest=True) for k in range(20)]
    assert all(wrong is not None and "Otto Frey" in wrong for wrong in told)


def test_two_words_for_one_award_do_not_stand_side_by_side() -> None:
    base = people("Ada Poe", kind="award")
    near = ("Best Film", "Best Picture", "Best Sound", "Best Score")
    awards = tuple(Entity(n, "award", "award", (n,), (), True) for n in near)
    base = replace(base, entities=awards)
    fact = replace(named(base, near=near), answer=Answer("Best Director", "award", "award"))
    for key in "abcdefgh":
        wrong = wrong_options(fact, "Which award did the film win at the Ode Awards?", key, base)
        assert wrong is not None and not {"Best Film", "Best Picture"} <= set(wrong)


def test_a_type_that_is_no_name_and_no_value_has_no_options() -> None:
    base = people(*PEOPLE)
    assert wrong_options(named(base, kind="mystery"), STEM, "k1", base) is None


ANSWERS = [
    "1911",
    "4 May 1911",
    "$48.3 million",
    "41 days",
    "18 percent",
    "4,120",
    "May 4, 1911",
    "12 kilometres",
    "3rd",
]


@pytest.mark.parametrize("text", ANSWERS)
@pytest.mark.parametrize("key", ["a", "b", "c"])
def test_numbers_are_of_one_kind_and_none_is_the_answer_again(text: str, key: str) -> None:
    base = document(
        [f"It was {text} by all accounts.", "In 1950 the mill closed for 12 days and lost $4 million."]
    )
    fact = valued(base, text)
    wrong = wrong_options(fact, "What was it by all accounts?", key, base)
    assert wrong is not None and len({fold(o) for o in (text, *wrong)}) == 4
    for option in wrong:
        value = parse_value(option)
        assert value is not None and fact.answer.value is not None
        assert value.type == fact.answer.type
        assert not same_value(value, fact.answer.value)


def test_a_figure_that_the_document_gives_for_the_same_thing_is_no_option() -> None:
    base = document(["The bridge cost $48.3 million.", "The bridge cost $47.4 million, the mayor said."])
    fact = valued(base, "$48.3 million")
    for key in "abcdefghijklmnop":
        wrong = wrong_options(fact, "How much did the bridge cost?", key, base)
        assert wrong is not None and "$47.4 million" not in wrong


def test_no_part_of_a_whole_is_more_than_the_whole() -> None:
    base = document(["Divers raised 38 of the 45 guns.", "She had 64 men.", "They found 57 bones."])
    for key in "abcdefgh":
        fact = replace(valued(base, "38"), answer=Answer("38", "count", "bare", parse_value("38")))
        wrong = wrong_options(fact, "How many of the 45 guns did divers raise?", key, base)
        assert wrong is None or all(int(option) < 45 for option in wrong)


def test_years_within_a_life_are_options_though_the_sentence_tells_the_life() -> None:
    base = document(["Ada Poe (1908–1991) won the medal in 1974.", "The mill closed in 1999."])
    wrong = wrong_options(valued(base, "1974"), "In what year did Ada Poe win the medal?", "k", base)
    assert wrong is not None and not {"1908", "1991"} & set(wrong)


def test_lakes_and_countries_are_no_options_beside_a_town() -> None:
    base = people("Duala", "Lake Oku", "Norway", "Ekom", "Buea Town", kind="place")
    fact = named(base, answer="Duala", kind="place")
    wrong = wrong_options(fact, "Where did Ada Poe design a bridge?", "k", base)
    assert wrong is None or not {"Lake Oku", "Norway"} & set(wrong)


def test_another_form_of_the_same_date_is_no_option() -> None:
    base = document(["The bridge opened on May 4, 1911.", "1911-05-04 was a Thursday for the mayor."])
    fact = valued(base, "May 4, 1911")
    for key in "abcdefgh":
        wrong = wrong_options(fact, "When did the bridge open?", key, base)
        assert wrong is not None and all(same(o) is False for o in wrong)


def same(option: str) -> bool:
    value, own = parse_value(option), parse_value("May 4, 1911")
    assert value is not None and own is not None
    return same_value(value, own)


def test_the_answers_place_among_numbers_is_drawn_evenly() -> None:
    base = document(["The museum owns 4,120 paintings."])
    places = [0, 0, 0, 0]
    for key in range(200):
        wrong = wrong_options(
            valued(base, "4,120"), "How many paintings does the museum own?", str(key), base
        )
        assert wrong is not None
        places[sum(int(o.replace(",", "")) < 4120 for o in wrong)] += 1
    assert min(places) > 25


Reading = Callable[[str], FactBase]


def test_in_a_real_article_no_option_is_an_alias_or_stands_in_the_evidence(base_of: Reading) -> None:
    told = [
        "The Sund Bridge was designed by Ada Poe.",
        "Bram Lund sold the Quay Farm in 1921.",
        "French was taught by Clara Holm at the Hill School.",
        "The hymns of the Mill Church were written by Ines Corvo.",
        "Otto Frey brought two hundred horses to Norrholm.",
        "The tram was invented by Vera Quist, and Quist drove it for years.",
    ]
    base = base_of(
        "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n" + "\n\n".join(told)
    )
    forms = {e.text: e.forms for e in base.entities}
    asked = [f for f in base.facts if f.answer.type == "person"]
    options = {f.answer.text: wrong_options(f, f.stems[0], "k", base) for f in asked}
    assert len(asked) >= 2 and all(options.values())
    for fact in asked:
        evidence = base.document.slice(fact.evidence)
        assert not any(form in evidence for o in options[fact.answer.text] or () for form in forms[o])


def test_neither_the_subject_nor_its_family_nor_a_nationality_stands_beside_a_teacher(
    base_of: Callable[[str], FactBase],
) -> None:
    base = base_of(
        "= Ada Rosa Poe =\n\nAda Rosa Poe was a Danish painter. "
        "She was born in Veltri to Otto Poe and Clara Poe.\n\n"
        "== Life ==\nIn 1901 she studied under Bram Lund. She met Ines Corvo and Nils Aas in 1902.\n"
        "In 1903 she painted Rolf Egge. The work was shown by Jens Holm in 1904.\n"
    )
    fact = next(f for f in base.facts if f.answer.text == "Bram Lund")
    wrong = wrong_options(fact, "Under whom did Ada Rosa Poe study in 1901?", "k", base)
    assert wrong is None or not any("Poe" in name for name in wrong)


@pytest.mark.parametrize(
    ("answer", "other", "fits"),
    [
        ("Best Director", "Best Original Screenplay", True),
        ("Best Director", "Best Original Score", False),
        ("Best Director", "Best Film", False),
        ("Best Actress", "Best Supporting Actress", True),
        ("Best Actress", "Best Director", False),
    ],
)
def test_a_persons_prize_stands_beside_prizes_of_its_class(answer: str, other: str, fits: bool) -> None:
    fact = Fact("award.of_person", "award", Answer(answer, "award", "award"), Span(0, 1), "Accolades")
    assert may_win(other, fact, "film") is fits


FIELDS = [
    ("Academy Award", "Ode Prize", "book", False),
    ("Lakeland Book Award", "Ode Prize", "book", True),
    ("Orpheus Award", "Ode Prize", "book", True),
    ("Garland Prize for Fiction", "Academy Award", "book", False),
    ("Hartnell Music Prize", "Best Film", "film", False),
    ("Best Original Song", "Best Film", "film", True),
    ("Ode Prize", "Academy Award", "book", False),
    ("César Award", "Academy Award", "book", True),
]


@pytest.mark.parametrize(("award", "answer", "about", "good"), FIELDS)
def test_prizes_of_other_arts_are_no_rivals(award: str, answer: str, about: str, good: bool) -> None:
    fact = Fact("clause.object", "award", Answer(answer, "award"), Span(0, 1), "")
    assert may_win(award, fact, about) is good


RISEN = [
    ("To which competition was the club elected in 1921?", "event", "competition", "league"),
    ("From which organization was the club relegated?", "organization", "", "league"),
    ("To which division was the club promoted?", "organization", "division", "division"),
    ("Which competition did the club win in 1921?", "event", "competition", "competition"),
    ("Of the three, which glacier is the largest?", "place", "", "glacier"),
    ("Where was it filmed?", "place", "", ""),
]


@pytest.mark.parametrize(("stem", "kind", "fine", "asked"), RISEN)
def test_the_stem_tells_the_kind_that_is_asked(stem: str, kind: str, fine: str, asked: str) -> None:
    fact = Fact("clause.object", "x", Answer("Ode", kind, fine), Span(0, 1), "")
    assert of_kind_asked(fact, stem).answer.fine == asked


GUILDS = [
    ("babblers", "orioles", "toucans"),
    ("African goshawk", "hooded vulture", "herring gull"),
    ("larch", "brick", "brass"),
]


@pytest.mark.parametrize(("answer", "near", "far"), GUILDS)
def test_terms_of_one_guild_tempt_most(answer: str, near: str, far: str) -> None:
    assert of_one_sort(near, answer) and not of_one_sort(far, answer)


LONE = [
    ("8.5/10", ("7.1/10", "7.5/10", "7.7/10"), True),
    ("89 out of 100", ("95 out of 100", "97 out of 100", "99 out of 100"), True),
    ("89 out of 100", ("66 out of 100", "93 out of 100", "98 out of 100"), False),
    ("8.5", ("7.1", "7.5", "7.7"), True),
    ("8.5", ("7.1", "7.5", "9.0"), False),
    ("1921", ("1910", "1911", "1913"), True),
    ("1921", ("1910", "1915", "1919"), False),
    ("£3,900", ("£2,700", "£2,800", "£2,900"), True),
    ("five", ("six", "seven", "eight"), False),
    ("2 July 1927", ("21 July 1927", "2 October 1927", "21 October 1927"), False),
]


@pytest.mark.parametrize(("answer", "others", "alone"), LONE, ids=[f"{a} {o[0]}" for a, o, _ in LONE])
def test_an_answer_far_outside_its_options_stands_alone(
    answer: str, others: tuple[str, ...], alone: bool
) -> None:
    assert lone(answer, others) is alone


def test_towns_of_other_countries_are_abroad() -> None:
    assert abroad("Falun", "Valdivia") and not abroad("Temuco", "Valdivia")
    assert not abroad("Tranholt", "Valdivia") and not abroad("Falun", "Tranholt")


def test_a_name_that_holds_a_country_is_a_region() -> None:
    assert kind_of_place("Atlantic Canada") == "region"
    assert kind_of_place("Plaza Frey") == "square" and kind_of_place("Calle Frey") == "street"
    assert kind_of_place("Clear Spring") == "spring" and kind_of_place("Poeshire") == "province"
    assert kind_of_place("Canada") == "country" and kind_of_place("Halifax") == ""


def test_a_man_taken_for_a_firm_is_seen() -> None:
    assert is_man("Emil Brandt") and not is_man("Emil Brandt & Sons")
    assert not is_man("Grignard Works") and not is_man("Emil Museum")


def test_a_town_is_nobody_in_a_tale() -> None:
    assert is_town("Glasgow") and is_town("Falun") and not is_town("Wullie Kinnear")


def test_kings_stand_beside_kings() -> None:
    assert royal("Queen Elizabeth") and royal("Prince of Wales")
    assert not royal("Sir Paul Hasluck") and not royal("Duke of Ode")


@pytest.mark.parametrize("office", ["Governor General", "Bishop of Ode", "Prime Minister"])
def test_an_office_is_nobody(office: str) -> None:
    fact = Fact("clause.agent", "person", Answer("Gordon Pryce", "person"), Span(0, 1), "")
    assert not fits(office, fact) and fits("Priya Venn", fact)


def test_a_league_is_no_cup() -> None:
    cup = Fact("clause.object", "event", Answer("FA Cup", "event"), Span(0, 1), "")
    assert not fits("Football League", cup) and fits("League Cup", cup)
    assert not fits('Cup" of the League', cup)


@pytest.mark.parametrize("other", ["Emil", "Marek"])
def test_a_given_name_is_no_company(other: str) -> None:
    base = people("Takamori", other, "Daehwa", "Ostrel", "Vinkor", kind="organization", fine="company")
    wrong = wrong_options(
        replace(named(base, "Takamori"), answer=Answer("Takamori", "organization", "company")),
        "Which company employs most people?",
        "k1",
        base,
    )
    assert wrong is not None and other not in wrong


def test_a_spouse_of_unknown_sex_is_of_the_other_one() -> None:
    base = people("Joan Pettifer", "Helen Aldersey", "Desmond Wray", "Klara Moe", "Anne Marsh")
    sexes = {"Helen Aldersey": "f", "Klara Moe": "f", "Anne Marsh": "f", "Desmond Wray": "m"}
    base = replace(base, entities=tuple(replace(e, sex=sexes.get(e.text, "")) for e in base.entities))
    base = replace(base, subject=replace(base.subject, cls="person", gender="he", name="Bram Moe"))
    wrong = wrong_options(named(base, "Joan Pettifer"), "Whom did Bram Moe marry in 1949?", "k1", base)
    assert wrong is not None and "Desmond Wray" not in wrong


def test_nobody_but_a_ruler_abdicates() -> None:
    base = people("Otto III", "Bram Lund", "Clara Holm", "King Olaf", "Duke Philip", "Queen Maud")
    wrong = wrong_options(named(base, "Otto III"), "Who abdicated in favour of a nephew?", "k1", base)
    assert wrong is None or not {"Bram Lund", "Clara Holm"} & set(wrong)


@pytest.mark.parametrize("name", ["lawyer", "solicitor", "attorney"])
def test_a_trade_and_its_sorts_do_not_stand_side_by_side(name: str) -> None:
    assert not apart(name, ["barrister"])
    assert apart("notary", ["barrister"])


@pytest.mark.parametrize(
    "answer, relation, stem",
    [
        (
            Answer("St Bram's yard", "place", "cemetery"),
            "infobox.resting_place",
            "Where is she buried?",
        ),
        (Answer("Old Buildings Scotland", "organization", "owner"), "infobox.owner", "Who owns the castle?"),
        (Answer("Isle of Orm", "place", "island"), "clause.subject", "Which island passed to the duke?"),
        (Answer("Salt War", "event", "war"), "clause.preposition", "During which war was the mill burnt?"),
    ],
)
def test_what_only_its_own_land_knows_stands_beside_nothing_famous(
    answer: Answer, relation: str, stem: str
) -> None:
    base = people(*PEOPLE)
    fact = replace(named(base), answer=answer, relation=relation, stems=(stem,))
    assert wrong_options(fact, stem, "k1", base) is None


def test_one_university_by_two_names_is_one() -> None:
    assert not apart("Lund University", ["University of Lund"])
    assert apart("Lund University", ["University of Gothenburg"])


def test_what_all_options_are_called_and_the_answer_is_not_falls_off() -> None:
    base = people(*PEOPLE[:3])
    answer = Answer("suspension", "term", "type of bridge")
    asked = Fact("infobox.bridge_type", "other", answer, Span(0, 1), "", {})
    wrong = wrong_options(asked, "What type of bridge is it?", "k", base)
    assert wrong is not None and not any("bridge" in option for option in wrong)
