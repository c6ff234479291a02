"""Sentences that say which one it is, or how many there are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

Reader = Callable[[str], FactBase]
TOWN = "= Ostby =\n\nOstby is a town in Norway. It was founded in 1640.\n\n== Description ==\n{}\n"
CLUB = "= Ostby FK =\n\nOstby FK is a football club in Norway. It was founded in 1911.\n\n== History ==\n{}\n"
PEAK = "= Storhorn =\n\nStorhorn is a mountain in Norway. It is 1,840 metres high.\n\n== Climbing ==\n{}\n"
LINE = "= Otra Line =\n\nThe Otra Line was a railway line in Norway, opened in 1889.\n\n== History ==\n{}\n"
BIRD = "= Ember finch =\n\nThe ember finch is a species of bird of Java.\n\n== Status ==\n{}\n"
WOMAN = (
    "= Ada Poe =\n\nAda Poe (4 May 1911 – 6 June 1980) was a Danish novelist. She taught in Odense.\n\n"
    "== Life ==\n{}\n"
)
PRIZE = "= Lund Prize =\n\nThe Lund Prize is an award for poetry in Denmark.\n\n== History ==\n{}\n"
TAIL = " Nobody knows why that is so, and few have asked."

ASKED = [
    (TOWN, "The oldest building is the Grain Hall.", "What is the oldest building in Ostby?", "Grain Hall"),
    (
        TOWN,
        "The longest-serving mayor was Kari Moe, who held the post from 1950 to 1971.",
        "Who was the longest-serving mayor of Ostby?",
        "Kari Moe",
    ),
    (TOWN, "The nearest airport is at Sandvik.", "Where is the nearest airport to Ostby?", "Sandvik"),
    (
        TOWN,
        "Kolberg Hill, the highest point in the town at 212 metres, has a radio mast.",
        "What is the highest point in Ostby?",
        "Kolberg Hill",
    ),
    (TOWN, "The largest employer is Zawitex.", "What is the largest employer in Ostby?", "Zawitex"),
    (
        TOWN,
        "The Little Lund Competition was founded in 1988. Its first winner was the Icelander Jens Holm.",
        "Who was the first winner of the Little Lund Competition?",
        "Jens Holm",
    ),
    (
        CLUB,
        "Karl Lund, who became the club's first professional captain, died in 1944.",
        "Who became the first professional captain of Ostby FK?",
        "Karl Lund",
    ),
    (
        PEAK,
        "The first woman to reach the summit was Marie Dahl, in 1901.",
        "Who was the first woman to reach the summit of Storhorn?",
        "Marie Dahl",
    ),
    (
        PEAK,
        "The largest glacier on the mountain is the Blue Glacier.",
        "What is the largest glacier on Storhorn?",
        "Blue Glacier",
    ),
    (
        LINE,
        "The last regular carrier was the firm of Otto Berg & Sons.",
        "Which firm was the last regular carrier of the Otra Line?",
        "Otto Berg & Sons",
    ),
    (
        WOMAN,
        "Her only play, The Long Winter, was staged in 1950.",
        "What is the title of Ada Poe's only play?",
        "The Long Winter",
    ),
    (
        PRIZE,
        "The youngest recipient was Marie Dahl, who was 22.",
        "Who was the youngest recipient of the Lund Prize?",
        "Marie Dahl",
    ),
]

COUNTED = [
    (TOWN, "There are nine schools in the town.", "How many schools are there in Ostby?", "nine"),
    (TOWN, "In the town there were 31 inns in 1910.", "How many inns were there in Ostby in 1910?", "31"),
    (CLUB, "There are about 3,000 members.", "About how many members does Ostby FK have?", "3,000"),
    (LINE, "There were nine tunnels.", "How many tunnels were there on the Otra Line?", "nine"),
    (
        CLUB,
        "The president is elected by all. There are two groups of members.",
        "How many groups of members does Ostby FK have?",
        "two",
    ),
]

TIED = [
    (
        LINE,
        "The first sod was cut by Lady Ferrers at Sandvik on 4 May 1886.",
        "Who cut the first sod of the Otra Line at Sandvik on 4 May 1886?",
        "Lady Ferrers",
    ),
    (
        LINE,
        "The last passenger train ran on 2 October 1966.",
        "When did the last passenger train of the Otra Line run?",
        "2 October 1966",
    ),
    (
        BIRD,
        "The first specimen was collected by the naturalist Otto Berg in 1871.",
        "Who collected the first specimen of the ember finch in 1871?",
        "Otto Berg",
    ),
    (
        PEAK,
        "The first ascent in winter was made by the Swede Otto Berg in 1964.",
        "Who made the first ascent of Storhorn in winter in 1964?",
        "Otto Berg",
    ),
]

SILENT = [
    (TOWN, "The main crop was barley."),
    (TOWN, "The main crop may be barley."),
    (TOWN, "The main crops are barley and oats."),
    (TOWN, "The largest employer is the regional hospital, which has 260 staff, and not the mill."),
    (TOWN, "There were nine mills."),
    (TOWN, "As in Sandvik, there are nine mills."),
    (TOWN, "There are nine other mills."),
    (TOWN, "In the harbour of Sandvik there are nine cranes."),
    (TOWN, "The Berg Company owns a yard. There are nine cranes."),
    (TOWN, "The Berg Hall is of brick. There are nine windows."),
    (WOMAN, "There are nine letters."),
    (TOWN, "Four bridges were built by the Berg Company. The longest of the bridges is Kolberg Bridge."),
    (TOWN, "The largest of the four islands is owned by the king."),
    (TOWN, "Nine mills stood on the river in 1850. The largest mill was the Berg Mill."),
    (TOWN, "The Grain Hall, then the largest building in Norway, burnt down in 1850."),
    (TOWN, "The largest employer was for many years the Berg Mill."),
    (TOWN, "The largest employer may have been the Berg Mill."),
    (TOWN, "The largest employer was the Berg Mill."),
    (TOWN, "One of the oldest buildings is the Grain Hall."),
    (TOWN, "The largest employers are the Berg Mill and the Lund Works."),
    (TOWN, "The first mayor was to have been Karl Lund."),
    (TOWN, "The Grain Hall was the tallest building in Norway when it was opened."),
    (TOWN, "The joint oldest school is the Berg School."),
    (PEAK, "A hut stands on the east ridge. The first warden was Otto Berg."),
    (CLUB, "Karl Lund was considered the best player in the country."),
    (CLUB, "In 1950 the club met Sandvik IL in the cup final. The best player was Otto Berg."),
    (PEAK, "The oldest route is the East Ridge and the South Face."),
]

UNTIED = [
    (PEAK, "The north face is steeper. The first ascent in winter was made by the Swede Otto Berg in 1964."),
    (TOWN, "A hospital was opened in 1910. The first operation was carried out by Otto Berg in May 1911."),
]


@pytest.mark.parametrize(("article", "text", "stem", "answer"), [*ASKED, *COUNTED, *TIED])
def test_asks_for_what_is_singled_out(article: str, text: str, stem: str, answer: str, read: Reader) -> None:
    asked = {(stem, f.answer.text) for f in read(article.format(text + TAIL)).facts for stem in f.stems}
    assert (stem, answer) in asked


@pytest.mark.parametrize(("article", "text"), SILENT)
def test_stays_silent_where_another_may_be_meant(article: str, text: str, read: Reader) -> None:
    facts = read(article.format(text + TAIL)).facts
    assert not [f for f in facts if f.relation.startswith(("frame.identity", "frame.there"))]


@pytest.mark.parametrize(("article", "text"), UNTIED)
def test_ties_nothing_to_the_subject_behind_something_else(article: str, text: str, read: Reader) -> None:
    base = read(article.format(text))
    assert not [
        s for f in base.facts for s in f.stems if f"of {base.subject.reference}" in s and "first" in s
    ]


def test_a_lady_is_not_called_by_a_mans_surname(read: Reader) -> None:
    text = "The banker Isaac Ferrers paid for it. The first sod was cut by Lady Ferrers on 4 May 1886."
    assert "Isaac Ferrers" not in {
        f.answer.text for f in read(LINE.format(text)).facts if "sod" in str(f.stems)
    }
