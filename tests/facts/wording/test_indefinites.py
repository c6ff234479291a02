"""A thing with a name beside it is told by that; what is of something else is not told alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WRITER = "= Ada Poe =\n\nAda Poe was a Danish novelist born in Veltri.\n\n== Career ==\n"
BREWERY = "= Kell Brewery =\n\nKell Brewery is a Danish brewing company founded in 1841.\n\n== History ==\n"
TOWN = "= Kell =\n\nKell is a town in Halvern.\n\n== History ==\n"
SIEGE = "= Siege of Ostby =\n\nThe siege of Ostby took place in 1643.\n\n== Aftermath ==\n"
WAR = "= Lund War =\n\nThe Lund War was a war of 1866 between Halvern and Ostria. It began in Kell and "
PAPERS = (
    "Between 1934 and 1938 she published nine papers on the thermal conductivity of salts and alloys, five "
    "of them jointly with Lund-Hale."
)
TOLD = [
    (WRITER, PAPERS, "salts and alloys", "nine"),
    (WRITER, "In 1962 she published an autobiography, Slow Water.", 'the autobiography "Slow Water"', "1962"),
    (BREWERY, "In 1934 a strain of yeast was bought from a brewery in Lund.", "a brewery in Lund", "1934"),
    (
        BREWERY,
        "In 2015 it opened a visitor centre, the Cooperage, which drew 900 people in its first year.",
        "its first",
        "900",
    ),
    (
        TOWN,
        "In 1856 it paid 900 crowns to Jo Lie, a merchant from Gerau, who bought 40 casks.",
        "Jo Lie",
        "40",
    ),
    (SIEGE, "The siege of Lund lasted until 3 May 1645.", "the siege of Lund", "3 May 1645"),
]
FIRM = "= Kell Line =\n\nKell Line is a Danish shipping company founded in 1841.\n\n== History ==\n"
OWNERS = [
    (TOWN, "In 1931 Jo Lund paid £40,000 for the inn at Bath.", "for the inn at Bath"),
    (FIRM, "Its chairman, Anders Holm, was jailed in Bath in 1931.", "Anders Holm"),
    (
        FIRM,
        "A trust took the yard in 1930. Its chairman, Anders Holm, founded the Sund Dock in 1931.",
        "Anders Holm",
    ),
    (WRITER, "Her brother, Anders Poe, was jailed in Bath in 1931.", "Ada Poe's brother"),
]
UNTOLD = [
    (BREWERY, "It was bought in 1987 by the builder Gareth Moss, who paid £40,000.", "pay"),
    (
        WAR,
        "it ended with a victory by which Halvern lost about a fifth of its territory.",
        "territory of the",
    ),
    (WRITER, PAPERS, "jointly"),
    (BREWERY, "In 1925 the church left the Quay Company.", "the church"),
    (WRITER, "In 1925 she won the corresponding medal at Lund.", "corresponding"),
    (
        WRITER,
        "She was nominated for the Nobel Prize in Chemistry in 1930.",
        "which award was Ada Poe nominated",
    ),
    (BREWERY, "In 1987 the Quay Company bid £40,000.", "bid"),
    (
        WRITER,
        "She married Jo Lund. They have twin sons, the elder of whom, Karl, plays chess for a club in Bath.",
        "plays",
    ),
    (BREWERY, "Its owner, Jo Lie, died in 1904. The owner was released in May 1903.", "released"),
    (WRITER, "In 1977 a reprint of 1962 went through four editions.", "reprint"),
    (WRITER, "She worked with Jo Lund on a supplement in 1962.", "supplement"),
    (BREWERY, "In 2011 it rebuilt the organ on which Otto Lund had played at Veltri in 1861.", "Lund"),
    (BREWERY, "Its rival has a great vat. The singer Otto Lund recorded two songs in it in 1961.", "Lund"),
    (BREWERY, "The post was offered to Jo Lie, who refused it, and passed to Otto Lund in 1904.", "pass"),
    (SIEGE, "Captain Jo Lie was exchanged in August 1643.", "exchanged"),
    (BREWERY, "About 1,800 people took part in 2003.", "part"),
]


def stems(base_of: BaseOf, text: str) -> list[tuple[str, str]]:
    return [(stem, fact.answer.text) for fact in base_of(f"{text}\n").facts for stem in fact.stems]


@pytest.mark.parametrize(("lead", "text", "words", "answer"), TOLD, ids=[row[1] for row in TOLD])
def test_a_thing_is_told_as_its_own_sentence_tells_it(
    lead: str, text: str, words: str, answer: str, base_of: BaseOf
) -> None:
    asked = [stem for stem, found in stems(base_of, lead + text) if found == answer and words in stem]
    assert asked and not any("Lund of Kell" in stem or "year of Kell" in stem for stem in asked)


@pytest.mark.parametrize(("lead", "text", "word"), UNTOLD, ids=[row[1] for row in UNTOLD])
def test_what_hangs_on_something_untold_is_not_asked(
    lead: str, text: str, word: str, base_of: BaseOf
) -> None:
    assert not [stem for stem, _ in stems(base_of, lead + text) if word in stem]


@pytest.mark.parametrize(("lead", "text", "words"), OWNERS, ids=[row[1] for row in OWNERS])
def test_who_leads_a_body_is_told_by_name_and_a_relative_as_such(
    lead: str, text: str, words: str, base_of: BaseOf
) -> None:
    assert [stem for stem, found in stems(base_of, lead + text) if found == "1931" and words in stem]


def test_a_prize_is_not_cut_off_from_its_field(base_of: BaseOf) -> None:
    facts = base_of(f"{WRITER}Poe was nominated for the Nobel Prize in Chemistry in 1930.\n").facts
    assert not [f for f in facts if f.relation.endswith("honour.shortlisted.award")]
