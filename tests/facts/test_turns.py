"""Turns of phrase: every row reads its example, and what is doubtful, denied or another's is left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.documents import parse_document
from quiz.facts.language import load_parser
from quiz.facts.model import Fact
from quiz.facts.read import read_facts
from quiz.facts.turns import TURNS
from quiz.facts.turns.model import SLOTS, Turn
from quiz.questions.stems import RULES, render

Asked = Callable[[str, str], list[str]]

HEADS = {
    "settlement": "Ostby is a town in Norway.",
    "company": "Ostby is a company in Norway.",
    "battle": "The Battle of Ostby was a battle in Norway.",
    "mission": "Ostby is a space probe.",
    "law": "The Ostby Act was an act of the parliament of Norway.",
    "event": "The Ostby flood was a flood in Norway.",
    "war": "The Ostby War was a war in Norway.",
}
LEADS = ("settlement", "company", "battle", "mission")


def told(cls: str, text: str) -> str:
    """A small article about a subject of a class."""
    title = {"battle": "Battle of Ostby", "war": "Ostby War", "law": "Ostby Act", "event": "Ostby flood"}.get(
        cls, "Ostby"
    )
    head = HEADS.get(cls, f"Ostby is a {cls} in Norway.")
    return f"= {title} =\n\n{head} It is known for its ice.\n\n== History ==\n{text}\n"


def facts_of(cls: str, text: str) -> list[Fact]:
    pytest.importorskip("spacy")
    return list(read_facts(parse_document(told(cls, text), path="t.txt"), load_parser()).facts)


@pytest.mark.parametrize("turn", TURNS, ids=[f"{t.name}: {t.example[:40]}" for t in TURNS])
def test_every_turn_reads_its_example(turn: Turn) -> None:
    cls = next(c for c in (*LEADS, *sorted(turn.classes)) if c in turn.classes)
    found = [f.relation for f in facts_of(cls, turn.example)]
    assert any(f"{turn.name}.{slot}" in found for slot in turn.asks), found


@pytest.mark.parametrize("turn", TURNS, ids=[f"{t.name}: {t.example[:40]}" for t in TURNS])
def test_every_slot_that_is_asked_has_a_stem_and_stands_in_its_pattern(turn: Turn) -> None:
    for slot in turn.asks:
        assert slot in SLOTS and f"<{slot}>" in turn.pattern
        assert f"{turn.name}.{slot}" in RULES


def test_no_stem_is_left_without_a_turn() -> None:
    names = {f"{t.name}.{slot}" for t in TURNS for slot in t.asks}
    families = {t.name.partition(".")[0] for t in TURNS}
    assert {r for r in RULES if r.partition(".")[0] in families} == names


ASKED = [
    (
        "settlement",
        "Ostby lies on the right bank of the river Glom, some 62 kilometres north-east of Drammen.",
        "62 kilometres",
        "north-east of Drammen",
    ),
    ("settlement", "The lowest temperature ever recorded was −31.5 °C.", "−31.5 °C", "lowest temperature"),
    (
        "settlement",
        "At the 2011 census the town had 4,310 inhabitants.",
        "4,310",
        "at the 2011 census",
    ),
    (
        "settlement",
        "The old brewery was demolished in 1971 to make way for a school.",
        "1971",
        "",
    ),
    (
        "settlement",
        "The fish market, opened in 1888, is the oldest.",
        "1888",
        "the fish market in Ostby opened",
    ),
    (
        "company",
        "In 2004 Ostby acquired the Swedish printer Lund & Vik for $31 million.",
        "$31 million",
        "Lund & Vik",
    ),
    ("company", "As of June 2019, it had 1,204 employees.", "1,204", "Ostby"),
    (
        "company",
        "The company was fined €2.5 million by the Competition Board.",
        "€2.5 million",
        "Competition Board",
    ),
    (
        "battle",
        "The Norwegian fleet, commanded by Admiral Karl Moe, lay at anchor.",
        "Karl Moe",
        "the Norwegian fleet",
    ),
    ("mission", "In all, 212 orbits were completed before its fuel ran out.", "212", "orbits"),
    ("bridge", "Ostby has a main span of 320 metres and carries two tracks.", "320 metres", "main span"),
    ("ship", "Ostby was laid down on 4 May 1911 and launched a year later.", "4 May 1911", "laid down"),
    ("school", "Ostby has about 7,400 students in five faculties.", "7,400", "students"),
]


@pytest.mark.parametrize(("cls", "text", "answer", "words"), ASKED, ids=[a[1] for a in ASKED])
def test_a_turn_asks_for_what_the_sentence_tells(cls: str, text: str, answer: str, words: str) -> None:
    asked = [(render(f, "k"), f.answer.text) for f in facts_of(cls, text) if f.relation in RULES]
    if not words:
        assert all(answer != said for _, said in asked) or all("Ostby" in q for q, _ in asked)
        return
    assert any(words in question and answer == said for question, said in asked), asked


def test_one_of_several_founders_is_not_the_founder() -> None:
    told = "Ostby was founded in 1640 by the smith Anselm Krag, the miller Karin Moe and Jo Ek."
    assert [f.relation for f in facts_of("settlement", told) if f.relation.startswith("past")] == [
        "past.founded_when.when"
    ]


LEFT = [
    ("settlement", "The railway was to have opened in 1907, but the money ran out."),
    ("settlement", "The harbour was never closed in 1940, whatever the papers wrote."),
    ("settlement", "A planned lighthouse, designed by the architect Karin Moe, was abandoned."),
    ("settlement", "Ostby may have been founded in 1640 by the engineer Anselm Krag."),
    ("settlement", "Legend has it that Ostby was founded in 1640 by the engineer Anselm Krag."),
    ("settlement", "The Holm Bridge was designed by the architects Karin Moe and Per Dahl."),
    ("settlement", "The fish market was opened in 1888 and in 1901 after two fires."),
    ("settlement", "Ostby hosts a festival of music, founded in 1981 by the lutenist Anselm Krag."),
    ("settlement", "Ostby hosts a festival founded in 1981 by the lutenist Anselm Krag."),
    ("settlement", "The harbour was closed in 1940; the three harbours of the coast were mined."),
    ("company", "In 2004 Ostby planned to buy the Swedish printer Lund & Vik for $31 million."),
    ("company", "In 2004 Krag Holdings made a bid of 310 pence a share, later raised to 342 pence."),
    ("battle", "The army, which was not led by General Karl Moe, withdrew."),
    ("battle", "The Danish army, under Krag's brother-in-law, withdrew. Anselm Krag ruled Ostby."),
    ("mission", "At most 212 orbits were completed before its fuel ran out."),
]


@pytest.mark.parametrize(("cls", "text"), LEFT, ids=[x[1] for x in LEFT])
def test_a_turn_leaves_alone_what_is_not_plainly_so(cls: str, text: str) -> None:
    families = {t.name.partition(".")[0] for t in TURNS}
    found = [f for f in facts_of(cls, text) if f.relation.partition(".")[0] in families]
    assert [f.relation for f in found if f.relation not in ("trade.bid.buyer",)] == []


def test_it_behind_another_thing_is_not_the_subject_of_the_article() -> None:
    found = facts_of(
        "settlement", "The wool exchange, established in 1923, was the largest; it closed in 1957."
    )
    asked = [render(f, "k") for f in found if f.answer.text == "1957" and f.relation in RULES]
    assert asked == ["In which year did the wool exchange in Ostby close?"]


def test_the_siege_of_another_place_is_not_the_battle() -> None:
    found = facts_of("battle", "The siege of Holm was raised on 31 August 1734.")
    assert [render(f, "k") for f in found if f.relation.startswith("fight")] == [
        "After the Battle of Ostby, when was the siege of Holm raised?"
    ]


def test_a_pronoun_for_the_subject_brings_the_sentence_before_as_evidence() -> None:
    text = "The town was a village of herring fishers. At the 2011 census it had 4,310 inhabitants."
    found = [f for f in facts_of("settlement", text) if f.relation == "people.census.count"]
    assert found and found[0].evidence.end - found[0].evidence.start == len(text)


def test_with_how_many_students_a_school_began_is_not_how_many_it_has() -> None:
    found = facts_of("school", "The college opened on 4 November 1838 with fourteen students.")
    assert not [f for f in found if f.relation == "trade.students.count"]


def test_it_behind_the_population_is_the_place() -> None:
    text = "The population was 12,684 at the 2020 census. It is located on the Glom River, south of Holm."
    asked = [render(f, "k") for f in facts_of("settlement", text) if f.relation == "siting.on_river.stream"]
    assert len(asked) == 1 and "Ostby" in asked[0]


def test_it_behind_another_town_is_that_town() -> None:
    text = "The nearest town is Holm. It is located on the Glom River, south of the lake."
    assert [f for f in facts_of("settlement", text) if f.relation == "siting.on_river.stream"] == []


def test_an_approximate_number_is_asked_with_about_and_answered_without() -> None:
    found = facts_of("settlement", "Fish processing employs about 9,300 people, most of them women.")
    asked = [(render(f, "k"), f.answer.text) for f in found if f.relation == "people.employs.count"]
    assert asked == [("About how many people does fish processing employ in Ostby?", "9,300")]


def test_of_several_generals_none_commanded_all_and_a_siege_of_a_war_is_not_before_it() -> None:
    several = "The army was split into three corps under Lieutenant Generals Ann Lee, Jo Moe, and Kim Oy."
    assert not [f for f in facts_of("battle", several) if f.relation.startswith("frame.maker")]
    siege = "The Danes withdrew after the siege of Holm, lasting 43 days."
    assert not [f for f in facts_of("war", siege) if f.relation == "fight.siege.lasting"]
