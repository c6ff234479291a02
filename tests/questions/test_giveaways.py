"""Answers that their own question tells, or that stand out among their options."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import Span
from quiz.facts.base import FactBase
from quiz.facts.model import Answer, Fact
from quiz.questions.distractors import wrong_options
from quiz.questions.formed_names import formed
from quiz.questions.gazetteer import Sought, fitting_names
from quiz.questions.giveaways import is_spelt_out, is_told, is_told_by_stem, nouns_asked
from quiz.questions.likeness import fits
from quiz.questions.made_terms import made_names

BaseOf = Callable[[str], FactBase]
TOWN = "= Ostby =\n\nInfobox\n- Name: Ostby\n\nOstby is a town in England.\n"


def fact(name: str, kind: str, fine: str = "", relation: str = "clause.subject") -> Fact:
    return Fact(relation, "clause", Answer(name, kind, fine), Span(0, 1), "")


@pytest.mark.parametrize(
    ("stem", "answer", "nouns"),
    [
        ("Which studio filmed the novel?", "Poe Studios", ("studio",)),
        ("Which of these companies distributed the film?", "Poe Film", ()),
        ("What is the principal football club of Ostby?", "Club Lund", ("club",)),
        ("Which society elected Ada Poe?", "Lund Institute", ()),
    ],
)
def test_the_noun_asked_may_stand_in_the_answer(stem: str, answer: str, nouns: tuple[str, ...]) -> None:
    assert nouns_asked(stem, answer) == nouns


@pytest.mark.parametrize(
    ("stem", "answer", "others", "told"),
    [
        ("Which studio filmed it?", "Poe Studios", ("Lund Films", "Holm Films", "Frey Films"), True),
        ("Which studio filmed it?", "Poe Studios", ("Lund Studios", "Holm Films", "Frey Films"), False),
        (
            "Where did she work?",
            "Lund Laboratory",
            ("Ode University", "Bo University", "Poe University"),
            True,
        ),
        (
            "Where did she work?",
            "Lund Laboratory",
            ("Ode University", "Bo Laboratory", "Poe University"),
            False,
        ),
    ],
)
def test_one_of_another_house_or_alone_with_the_noun_is_told(
    stem: str, answer: str, others: tuple[str, ...], told: bool, base_of: BaseOf
) -> None:
    assert is_told(fact(answer, "organization"), stem, others, base_of(TOWN)) is told


@pytest.mark.parametrize(
    ("answer", "fine", "stem", "told"),
    [
        ("Lundela", "genus", "To which genus does the lundel belong?", True),
        ("Lundela", "genus", "To which genus does the marsh ferret belong?", False),
        ("Lundela ostbyae", "binomial", "What is the scientific name of the Ostby lundel?", True),
        ("Lundela poei", "binomial", "What is the scientific name of the Ostby lundel?", False),
    ],
)
def test_a_learned_name_that_the_question_holds_is_told(
    answer: str, fine: str, stem: str, told: bool, base_of: BaseOf
) -> None:
    assert is_told_by_stem(fact(answer, "term", fine), stem, base_of(TOWN)) is told


@pytest.mark.parametrize(
    ("answer", "like"),
    [
        ("Lundela striata", "Lundela cristata"),
        ("Lundela striatum", "Lundela cristatum"),
        ("Lundela gracilis", "Lundela borealis"),
        ("Lundela poei", "Lundela wallacei"),
    ],
)
def test_species_of_one_genus_stand_beside_each_other(answer: str, like: str) -> None:
    assert like in made_names(fact(answer, "term", "binomial"))


@pytest.mark.parametrize(
    ("answer", "like"),
    [("Tin War", "Copper War"), ("Ostby Museum of Glass", "Ostby Museum of Science")],
)
def test_wars_of_goods_and_museums_of_a_town_have_their_like(answer: str, like: str) -> None:
    assert like in [*formed(answer, "England")]
    assert not [*formed("National Museum of Glass", "England")]


@pytest.mark.parametrize(
    ("name", "answer", "kind", "fine", "relation", "good"),
    [
        ("Norland Army", "Ostrian Navy", "organization", "navy", "clause.agent", False),
        ("Norland Navy", "Ostrian Navy", "organization", "navy", "clause.agent", True),
        ("Gus the Gull", "Breezy", "term", "mascot", "infobox.mascot", False),
        ("Pepper", "Breezy", "term", "mascot", "infobox.mascot", True),
        ("Nell", "Ada Lund", "character", "", "cast.role", False),
        ("Poe & Son", "Ada Lund", "character", "", "cast.role", False),
        ("Vera Poe", "Ada Lund", "character", "", "cast.role", True),
        ("Kell – Ode", "Lund", "organization", "belligerent", "clause.subject", False),
        ("Nature", "Cannes", "place", "", "clause.preposition", False),
        ("Poe & Son", "Mr. Lund", "character", "", "cast.role", False),
        ("Vemdal National Park", "Zoological Garden of Lund", "place", "park", "clause.preposition", False),
        ("Ostby Zoological Garden", "Zoological Garden of Lund", "place", "park", "clause.preposition", True),
    ],
)
def test_names_of_another_shape_do_not_fit(
    name: str, answer: str, kind: str, fine: str, relation: str, good: bool
) -> None:
    assert fits(name, fact(answer, kind, fine, relation)) is good


@pytest.mark.parametrize(
    ("answer", "kind", "fine", "stem", "like", "never"),
    [
        (
            "Hanover Fair",
            "event",
            "trade fair",
            "At which fair was it shown?",
            "Leipzig Trade Fair",
            "Paris Motor Show",
        ),
        ("Martes", "term", "genus", "To which genus does it belong?", "Gulo", "Lepus"),
        ("steel", "term", "material", "Of what material is it built?", "stone", "copper"),
        ("Windows", "term", "platform", "For which platform was it released?", "macOS", "Nintendo DS"),
    ],
)
def test_things_of_one_sort_stand_beside_each_other(
    answer: str, kind: str, fine: str, stem: str, like: str, never: str
) -> None:
    found = fitting_names(Sought(answer, kind, fine, stem, ""))
    assert like in found and never not in found


@pytest.mark.parametrize(
    ("answer", "others", "told"),
    [
        ("Berte Lundsdatter", ("Marit Poe", "Ragnhild Frey", "Astri Holm"), True),
        ("Berte Lundsdatter", ("Marit Poesdatter", "Ragnhild Frey", "Astri Holm"), False),
    ],
)
def test_a_mother_of_old_is_told_by_her_fathers_name(
    answer: str, others: tuple[str, ...], told: bool, base_of: BaseOf
) -> None:
    asked = fact(answer, "person", relation="frame.life.son_of.mother")
    assert is_told(asked, "Who was the mother of Otto Frey?", others, base_of(TOWN)) is told


def test_towns_have_no_halls_called_after_them_and_a_known_prize_is_not_varied() -> None:
    assert not [*formed("Wexley Hall", "Canada")] and [*formed("Halifax Town Hall", "Canada")]
    assert not [*formed("Golden Globe", "England")] and [*formed("Golden Frog", "England")]


def test_no_town_is_asked_for_by_a_river(base_of: BaseOf) -> None:
    text = (
        "= Sund =\n\nInfobox\n- Name: Sund\n- Cities: Ode, Kell\n\nThe Sund is a river in Norland. It passes "
        "Ode, Kell, Lund, Bo, Ostby and Holm. In Lund and in Bo it is wide. In Ostby it is narrow.\n"
    )
    base = base_of(text)
    asked = [f for f in base.facts if f.relation == "infobox.river_town"]
    assert asked and all(
        wrong_options(f, "Which of these stands on the Sund?", "k", base) is None for f in asked
    )


@pytest.mark.parametrize(
    ("stem", "answer", "others", "told"),
    [
        ("Which instrument is the ultraviolet spectrometer?", "UVIS", ("TESS", "DUST", "MAG"), True),
        ("Which instrument is the ultraviolet spectrometer?", "DUST", ("TESS", "UVIS", "MAG"), False),
        ("Which instrument is the sounder with radar?", "SORA", ("TESS", "UVIS", "MAG"), True),
        ("What kind of instrument is MIRA?", "microwave radiometer", ("dust analyser", "mass meter"), True),
        ("What kind of instrument is MIRA?", "dust analyser", ("microwave radiometer", "mass meter"), False),
    ],
)
def test_an_abbreviation_is_not_asked_beside_what_it_stands_for(
    stem: str, answer: str, others: tuple[str, ...], told: bool
) -> None:
    assert is_spelt_out(stem, answer, others) is told


@pytest.mark.parametrize(
    ("answer", "kind", "fine", "others", "told"),
    [
        ("Teatro Municipal", "place", "theatre", ("Crown Theatre", "Lyric Theatre", "Tivoli Theatre"), True),
        ("Teatro Municipal", "place", "theatre", ("Teatro Ode", "Lyric Theatre", "Tivoli Theatre"), False),
        ("Films du Lac", "organization", "studio", ("Lund Films", "Holm Films", "Frey Films"), True),
        ("Santiago de Poe", "place", "", ("Lund", "Holm", "Frey"), False),
        ("Wembley", "place", "venue", ("Mill Lane", "Low Moor", "Ode Park"), True),
        ("Wembley", "place", "venue", ("Mill Lane", "Old Trafford", "Ode Park"), False),
    ],
)
def test_a_house_abroad_or_a_famous_one_is_not_asked_beside_what_is_neither(
    answer: str, kind: str, fine: str, others: tuple[str, ...], told: bool, base_of: BaseOf
) -> None:
    assert is_told(fact(answer, kind, fine), "Where was it shown?", others, base_of(TOWN)) is told


@pytest.mark.parametrize(
    ("answer", "kind", "fine", "relation", "stem", "told"),
    [
        ("Chemistry", "place", "", "clause.nested", "Where was Ada Poe nominated in 1930?", True),
        ("Lund", "place", "", "clause.nested", "Where was Ada Poe nominated in 1930?", False),
        ("English", "term", "language", "infobox.work_language", "Which of these is a language of Us?", True),
        ("French", "term", "language", "infobox.work_language", "Which of these is a language of Us?", False),
        ("Kourou", "place", "", "clause.inner", "It flew on an Ariane 42L from which place?", True),
        ("Kourou", "place", "", "clause.inner", "It flew in 2001 from which place?", False),
    ],
)
def test_a_noun_a_titles_language_and_a_rockets_site_are_not_asked(
    answer: str, kind: str, fine: str, relation: str, stem: str, told: bool, base_of: BaseOf
) -> None:
    assert is_told_by_stem(fact(answer, kind, fine, relation), stem, base_of(TOWN)) is told
