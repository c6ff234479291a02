"""What the parser puts where it does not belong is not asked; what stands beside it still is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
FIRM = "= Lund Mills =\n\nLund Mills is a Danish company based in Kell.\n\n== History ==\n{}\n"
CLUB = "= Ostbys IK =\n\nOstbys IK is an ice hockey club in Ostby, Sweden.\n\n== History ==\n{}\n"
VOYAGE = "= Rekke expedition =\n\nThe Rekke expedition was an expedition to Greenland.\n\n== Ship ==\n{}\n"
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish novelist. She was born in Veltri.\n\n== Career ==\n{}\n"
MOTH = "= Varn pine =\n\nThe Varn pine is a species of pine in Norway.\n\n== Insects ==\n{}\n"

NOT_ASKED = [
    (CLUB, "In May 1986 the club was bought by the caravan manufacturer Derek Stannard.", "Stannard bought"),
    (VOYAGE, "The hut was lost in a rising of the Ingalik, in which Jo Ek was killed.", "in the Ingalik"),
    (WOMAN, "Poe was assigned a room in a hostel for students, from which she was removed in 1911.", "stud"),
    (FIRM, "It stands on a hill that never floods, and was sold on 3 May 1918.", "a hill"),
    (FIRM, "The company opened its first mill for twelve years in 2017.", "how many years"),
    (FIRM, "The company has won six Kell Awards and, in 1988, the Sund Prize.", "has Lund Mills won six"),
    (FIRM, "In 1968 the name was shortened to Lund Mills.", "shortened"),
    (FIRM, "It grew after the arrival of Otto Holm, whose refinery, founded in 1867, was large.", "founded"),
    (FIRM, "In August 1980 weavers in Kell struck for nine days.", "1980 weavers"),
    (FIRM, "Its offices stand on the site of the rink, which was roofed in 1971.", "the site of the rink"),
    (
        FIRM,
        "The owner is Zawi, a maker of belts descended from the rubber works, which had 90 men.",
        "how many men",
    ),
    (FIRM, "Two looms were sold within a year, among them the Ellen, which wove 26 yards.", "whom"),
    (CLUB, "Ostby regained its place in the league in 1979.", "which town"),
    (
        CLUB,
        "Jo Ek stopped most shots in the play-offs and was voted their best player.",
        "player of Ostbys IK",
    ),
    (VOYAGE, "The Rekke was a Norwegian sealer built at Larvik in 1884.", "the Rekke expedition built"),
    (VOYAGE, "The Rekke drifted for eight months.", "the Rekke expedition drift"),
    (
        VOYAGE,
        "Launched from Larvik, Norway, on 17 May 1914, the expedition brought the Danish commander Ada Moe, "
        "the Norwegian pilot Otto Frey, the Italian flight engineer Jo Ek and the physician Bram Juul, who "
        "stayed.",
        "expedition bring",
    ),
    (WOMAN, "Poe came across it in 2001 on a market stall in Kell.", "stall"),
    (WOMAN, "Bram Lund, who had been ill, left. Otto Holm took his place on a tour of Japan.", "his place"),
    (FIRM, "An appeal raised £21,400, much of it in Bath.", "in Bath"),
    (FIRM, "The churches of Kell had been rebuilt after Hurricane Jo in 1979.", "what year"),
    (FIRM, "The firm was obliged in 1963 to pay £2,200 to a clerk.", "obliged"),
    (FIRM, "The mill in Veltri, on Holm Street, was designed by the architect Leo Ek.", "designed Veltri"),
    (FIRM, "Twelve Good Men, a play, came out in 2011.", "twelve Good"),
    (WOMAN, "In 1933 she described the Poe relation, which for two decades served navies.", "Ada Poe rel"),
    (FIRM, "Otto Holm spent three winters in An Rinn in 1931.", "in which village"),
    (
        WOMAN,
        "Poe took the prize in 2015, when the play was also named Best Drama Series and Holm "
        "lost Best Actress to Jo Ek.",
        "Ada Poe lose",
    ),
    (
        WOMAN,
        "Plans to call the new school after her friend Ida Berg and after him were dropped in 2017.",
        "dropped",
    ),
    (
        FIRM,
        "Clara Holm has listed nine looms, of which the oldest, a wide frame of oak, is kept in Kell and is "
        "shown nine times a year.",
        "Clara Holm shown",
    ),
    (MOTH, "The best known of them, the kell moth, is white; it was described by Jo Ek in 1915.", "describe"),
]
ASKED = [
    (WOMAN, "The daughter of a corn merchant, Poe studied history at Kell University.", "Ada Poe study"),
    (CLUB, "Ostby regained its place in the Elite League in 1979.", "Ostbys IK regain"),
    (VOYAGE, "The Rekke was a Norwegian sealer built at Larvik in 1884.", "was the Rekke built"),
    (FIRM, "In 1968 the firm was renamed Sund Mills by Otto Holm.", "renamed"),
]


def stems(base_of: BaseOf, article: str, text: str) -> list[str]:
    return [stem for fact in base_of(article.format(text)).facts for stem in fact.stems]


@pytest.mark.parametrize(("article", "text", "words"), NOT_ASKED, ids=[row[1] for row in NOT_ASKED])
def test_what_was_misread_is_not_asked(article: str, text: str, words: str, base_of: BaseOf) -> None:
    assert [stem for stem in stems(base_of, article, text) if words in stem] == []


@pytest.mark.parametrize(("article", "text", "words"), ASKED, ids=[row[1] for row in ASKED])
def test_what_was_read_well_is_asked(article: str, text: str, words: str, base_of: BaseOf) -> None:
    assert [stem for stem in stems(base_of, article, text) if words in stem]


PAPER = "= The Kell Packet =\n\nThe Kell Packet is a Danish newspaper published in Veltri.\n"
FILM = (
    "= Ode (film) =\n\nInfobox\n- Starring: Fay Mulrane\n\nOde is a 2014 film by Ada Poe.\n\n== Plot ==\n"
    "Jo Crannock (Mulrane) is a docker. Crannock finds a boat.\n\n== Making ==\nMulrane, who had starred in "
    "Hard Water, was attached from 2009.\n"
)


def test_a_newspaper_is_published_in_a_town_and_an_article_in_a_newspaper(base_of: BaseOf) -> None:
    told = [fact.answer.fine for fact in base_of(PAPER).facts if fact.answer.text == "Veltri"]
    assert "publication" not in told


def test_who_stands_in_brackets_behind_a_character_is_none(base_of: BaseOf) -> None:
    kinds = {fact.answer.type for fact in base_of(FILM).facts if "Mulrane" in fact.answer.text}
    assert "character" not in kinds


def test_a_captain_in_the_box_of_an_expedition_is_that_of_its_ship(base_of: BaseOf) -> None:
    box = "- Leader: Ada Holm\n- Captain: Jo Ek"
    text = f"= Rekke expedition =\n\nInfobox\n{box}\n\nThe Rekke expedition was an expedition.\n"
    told = [fact.relation for fact in base_of(text).facts if fact.answer.text == "Jo Ek"]
    assert told == ["infobox.ship_captain"]


def test_a_part_without_a_name_keeps_its_article_and_stands_beside_none_that_has_one(base_of: BaseOf) -> None:
    cast = "- Ada Poe as Vera Ek\n- Jo Ek as the Blind Piper\n- Bram Lund as Otto Moe\n"
    text = f"= Tern (film) =\n\nTern is a 1990 film by Clara Holm.\n\n== Cast ==\n{cast}"
    facts = [fact for fact in base_of(text).facts if fact.relation.startswith("cast.")]
    assert any(fact.roles.get("role") == "the Blind Piper" for fact in facts)
    assert not any("Piper" in fact.answer.text for fact in facts)


def test_a_translation_is_no_work_of_the_translator(base_of: BaseOf) -> None:
    rows = "\n".join(f"- {title} (19{year})" for title, year in WORKS)
    facts = base_of(f"{WOMAN.format('Poe wrote.')}\n== Novels ==\n{rows}\n").facts
    years = [fact.answer.text for fact in facts if fact.relation == "list.work_year"]
    assert sorted(years) == ["1914", "1922"]


WORKS = [("Candle Bay", "14"), ("Widow's Path", "22"), ("The Tin Gate by Otto Holm-Berg", "37")]
