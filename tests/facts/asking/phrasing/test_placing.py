"""A stem names its subject beside what stands at it, behind a short question, or in front; or it falls."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import parse_document
from quiz.facts.asking.phrasing.holding import holds
from quiz.facts.asking.phrasing.placing import placed
from quiz.facts.base import FactBase
from quiz.facts.names.document import Names
from quiz.facts.subject import Subject, infer_subject

BaseOf = Callable[[str], FactBase]
LEADS = {
    "school": "= Ostby University =\n\nOstby University is a university in Halvern founded in 1891.\n",
    "club": "= Ostby FK =\n\nOstby FK is a football club in Norway founded in 1891.\n",
    "company": "= Brask =\n\nBrask is a Danish manufacturer of looms founded in 1841.\n",
    "airline": "= Brask Air =\n\nBrask Air is a Danish airline founded in 1941.\n",
    "town": "= Ostby =\n\nOstby is a port city in Halvern.\n",
    "river": "= Otra =\n\nThe Otra is a river in Halvern.\n",
    "bridge": "= Sund Bridge =\n\nThe Sund Bridge is a road bridge in Halvern.\n",
    "mountain": "= Kell =\n\nKell is a volcano in Halvern.\n",
    "film": "= Ode (film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n",
    "war": "= Salt War =\n\nThe Salt War was a war between Kell and Ode.\n",
}
FRONTS = {
    **dict.fromkeys(("school", "club", "company", "airline", "bridge"), "At {}"),
    **dict.fromkeys(("town", "war"), "In {}"),
    **dict.fromkeys(("river", "mountain"), "On {}"),
    "film": "For {}",
}
SAID = [
    (
        "company",
        "how many visitors does the Kell Museum of Weaving receive",
        "At the manufacturer Brask, how many visitors does the Kell Museum of Weaving receive",
    ),
    ("school", "in what year was the Lund Library opened", "was the Lund Library at Ostby University opened"),
    ("school", "which hall was built in 1911", "which hall at Ostby University was built in 1911"),
    ("school", "until what year was Ada Poe president", "Ada Poe president of Ostby University"),
    ("school", "since when was Ada Poe head of design", "Ada Poe head of design at Ostby University"),
    ("school", "in what year was rowing abolished", "was rowing abolished by Ostby University"),
    (
        "school",
        "when was a planned merger with the Lund School of Art announced",
        "when was the planned merger of Ostby University with the Lund School of Art announced",
    ),
    ("club", "what is the ground's record attendance", "the record attendance of the ground of Ostby FK"),
    ("club", "when was Holm Park opened", "when was Holm Park, the ground of Ostby FK, opened"),
    ("club", "when did the Holm Stand burn", "when did the Holm Stand of Ostby FK burn"),
    ("company", "when did the Pfeil go on sale", "did the Pfeil of the manufacturer Brask go on sale"),
    ("company", "when was the Pfeil shown", "was the Pfeil of the manufacturer Brask shown"),
    ("company", "at which fair was the Pfeil launched in 1953", "launched by the manufacturer Brask in 1953"),
    ("airline", "when did Flight 218 crash", "when did Flight 218 of Brask Air crash"),
    ("school", "in what year was a lab opened for nurses", "was a lab opened by Ostby University for nurses"),
    (
        "school",
        "what was the mean entering average",
        "what was the mean entering average of Ostby University",
    ),
    ("club", "who scored 87 goals between 1911 and 1920", "who scored 87 goals for Ostby FK between 1911"),
    ("club", "how many matches did Ada Poe play in 1911", "did Ada Poe play for Ostby FK in 1911"),
    ("club", "who was signed on a salary of £700", "who was signed by Ostby FK on a salary"),
    ("club", "who was Ada Poe's assistant", "who was Ada Poe's assistant at Ostby FK"),
    ("club", "how many members does the supporters' group have", "the supporters' group of Ostby FK have"),
    ("company", "in what year was a mill in Lund sold", "a mill in Lund sold by the manufacturer Brask"),
    (
        "company",
        "when was the main store in Lund rebuilt",
        "the main store of the manufacturer Brask in Lund",
    ),
    ("company", "what percentage of jobs did women have in 1911", "have at the manufacturer Brask in 1911"),
    ("company", "in which year did sales reach 38,000 a year", "38,000 a year at the manufacturer Brask"),
    ("bridge", "in which year were lamps added", "were lamps added to the Sund Bridge"),
    ("bridge", "who drove the first van to cross", "who drove the first van to cross the Sund Bridge"),
    ("town", "when was the church of St Olaf sold", "when was the church of St Olaf in Ostby sold"),
    ("film", "who won the Golden Oar in 2016", "who won the Golden Oar for the film Ode in 2016"),
    ("town", "how many works does the Lund Museum hold", "does the Lund Museum in Ostby hold"),
    ("town", "to whose plans was Lund Church begun in 1866", "was Lund Church in Ostby begun in 1866"),
    ("town", "in what year was a union founded", "in what year was a union founded in Ostby"),
    ("town", "by how many votes did Ada Poe win in 1911", "did Ada Poe win in Ostby in 1911"),
    ("town", "when was a partnership with Lund ended", "when was the partnership of Ostby with Lund ended"),
    ("town", "who built the Gothic water tower", "the Gothic water tower in Ostby"),
    ("war", "who sank the Esperanza", "who sank the ship Esperanza"),
    ("town", "when was the old mill sold", "when was the old mill in Ostby sold"),
    ("town", "when did the Lund Mill open in May 1911", "did the Lund Mill in Ostby open in May"),
    ("bridge", "who made the toll plaza and the lanterns", "the lanterns of the Sund Bridge"),
    ("river", "in what year was the Kell Dam built", "in what year was the Kell Dam on the Otra built"),
    ("war", "when was the fort stormed", "when was the fort stormed in the Salt War"),
    ("war", "under whom did the navy sail in 1868", "did the navy sail in the Salt War in 1868"),
]
IN_FRONT = [
    ("school", "who taught at the Lund Library"),
    ("company", "when were the Danish looms sold to a rival by the firm that Ada Poe led"),
    ("town", "how many men drowned in a storm"),
    ("town", "when did Ada Poe leave Kell"),
    ("town", "about how many people visited in 2019"),
]
FALLEN = [
    ("film", "how much is the Golden Oar worth"),
    ("town", "from which country did Ada Poe, who was a nun, come"),
    ("town", "the Otra rises in which country"),
    ("company", "at how much did the firm that Ada Poe led sell the looms"),
]


def subject(kind: str) -> Subject:
    return infer_subject(parse_document(LEADS[kind]))


def names() -> Names:
    known = Names()
    for text, fine in (("Holm Park", "stadium"), ("Kell", "town")):
        known.state(text, "place", fine)
    known.state("Esperanza", "organization", "ship")
    known.state("Ada Poe", "person")
    known.finish()
    return known


def forms(kind: str, text: str) -> tuple[str, ...]:
    about = subject(kind)
    return placed(text, FRONTS[kind].format(about.reference), about, names())


@pytest.mark.parametrize(("kind", "text", "said"), SAID, ids=[row[1] for row in SAID])
def test_the_subject_stands_where_a_host_would_put_it(kind: str, text: str, said: str) -> None:
    assert said in forms(kind, text)[0]


@pytest.mark.parametrize(("kind", "text"), IN_FRONT)
def test_the_subject_stands_in_front_where_it_would_be_misread(kind: str, text: str) -> None:
    assert forms(kind, text)[0].endswith(f", {text}")


@pytest.mark.parametrize(("kind", "text"), FALLEN)
def test_nothing_has_two_fronts(kind: str, text: str) -> None:
    assert forms(kind, text) == ()


def test_behind_a_front_no_year_is_asked_with_in() -> None:
    (first, *_) = forms("town", "in what year was the mill bought by the firm of Ada Poe")
    assert first == "In Ostby, when was the mill bought by the firm of Ada Poe"
    (first, *_) = forms("town", "since what year has the dam of Kell kept out floods")
    assert first == "In Ostby, since when has the dam of Kell kept out floods"


def test_a_question_with_its_word_inside_is_not_told_of_the_subjects_deeds() -> None:
    told = "a store in which city was opened in 1911"
    assert "by" not in forms("company", told)[0].split()


def test_a_stem_that_names_its_subject_has_no_front() -> None:
    assert forms("town", "when was Ostby Airport opened") == ("when was Ostby Airport opened",)
    assert forms("club", "when did Ostby FK win") == ("when did Ostby FK win",)


TRUE = [
    ("school", "who founded the chess club"),
    ("school", "how many spectators does the stadium seat"),
    ("club", "how many goals did Ada Poe score"),
    ("river", "in what year did commercial traffic end"),
    ("bridge", "who drove the first vehicle to cross"),
    ("mountain", "when did the last eruption end"),
    ("war", "who was captured at Lund"),
    ("town", "who found copper ore"),
]
UNTRUE = [
    ("school", "who became premier of Kell in 1999"),
    ("school", "how many students served overseas"),
    ("company", "who fled to Kell"),
    ("company", "which place was taken by American troops"),
    ("company", "after which of these people are streets in Kell named"),
    ("club", "in what year did Ada Poe lose two teeth"),
    ("club", "how many caps did Ada Poe win for Halvern"),
    ("company", "when was the firm of Poe & Holm entered in the register"),
    ("company", "with what capital was the Kell Mill established"),
    ("river", "when did Slavic tribes arrive"),
    ("bridge", "who supplied paint to the Royal Navy"),
    ("mountain", "how many inhabitants does the nearest town have"),
    ("war", "who was the commander of the 2nd Line Regiment"),
    ("war", "who commanded Kell"),
    ("war", "who commanded the garrison of 7,200"),
    ("club", "who received the Golden Puck as the best player"),
    ("war", "who rose to the rank of colonel"),
    ("town", "when did Ada Poe die"),
]


@pytest.mark.parametrize(("kind", "text"), TRUE)
def test_a_front_is_true_of_what_goes_on_there(kind: str, text: str) -> None:
    assert holds(text, subject(kind), names())


@pytest.mark.parametrize(("kind", "text"), UNTRUE)
def test_a_front_is_not_true_of_a_life_or_of_what_befell_another(kind: str, text: str) -> None:
    assert not holds(text, subject(kind), names())
    assert forms(kind, text) == ()


def test_who_did_it_is_asked_by_the_post_that_the_text_tells(base_of: BaseOf) -> None:
    told = "Its first rector, Clara Holm, was born in Lund. Holm declined a knighthood in 1911.\n"
    asked = {s for f in base_of(f"{LEADS['school']}\n== History ==\n{told}").facts for s in f.stems}
    assert "Which rector of Ostby University declined a knighthood in 1911?" in asked


def test_who_is_listed_among_the_graduates_is_one(base_of: BaseOf) -> None:
    told = "Graduates in politics include Clara Holm, who became premier of Halvern in 1999.\n"
    asked = {s for f in base_of(f"{LEADS['school']}\n== People ==\n{told}").facts for s in f.stems}
    assert "Which graduate of Ostby University became premier of Halvern in 1999?" in asked


def test_the_womens_team_is_the_schools(base_of: BaseOf) -> None:
    told = "The women's rowing team has won seven national titles.\n"
    asked = {s for f in base_of(f"{LEADS['school']}\n== Sports ==\n{told}").facts for s in f.stems}
    assert any("the women's rowing team of Ostby University" in stem for stem in asked)


def test_who_has_two_surnames_may_be_called_by_the_first(base_of: BaseOf) -> None:
    told = "General Manuel Soto Prado crossed the Otra in 1868. Soto was routed at Lund on 4 May 1869.\n"
    asked = {s for f in base_of(f"{LEADS['war']}\n== Course ==\n{told}").facts for s in f.stems}
    assert any("Manuel Soto Prado routed at Lund" in stem for stem in asked)
    assert not any("did Soto" in stem or "was Soto" in stem for stem in asked)


def test_nobody_just_cruised(base_of: BaseOf) -> None:
    told = "Bram Lund then cruised for four months along the coast of it.\n"
    asked = {s for f in base_of(f"{LEADS['war']}\n== Course ==\n{told}").facts for s in f.stems}
    assert not any("cruise" in stem for stem in asked)
