"""What is told of living things in few ways: status, ages, records, counted parts, describers, home."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.model import Fact
from quiz.questions.stems import render
from quiz.questions.stems.taxonomy import RULES

Asked = Callable[[str, str], list[Fact]]

BEAST = """= Marsh cavy =

Infobox
- Genus: Palustra

The marsh cavy (Palustra minor) is a species of large rodent in the cavy family. {lead}

== Biology ==
{text}
"""

TOLD = [
    (
        "The species is classified as vulnerable.",
        "What is the conservation status of the marsh cavy?",
        "Vulnerable",
    ),
    (
        "It has been listed as critically endangered on the IUCN Red List since 2011.",
        "What is the conservation status of the marsh cavy on the IUCN Red List?",
        "Critically Endangered",
    ),
    ("There are three pairs of whiskers.", "How many pairs of whiskers does the marsh cavy have?", "three"),
    (
        "The heaviest recorded weighed 31.4 kg and was shot in 1911.",
        "How much did the heaviest recorded marsh cavy weigh?",
        "31.4 kg",
    ),
    (
        "The longest specimen caught in a trap was 92 cm in length.",
        "How long was the longest marsh cavy caught in a trap?",
        "92 cm",
    ),
    (
        "In zoos the greatest age recorded is 14 years.",
        "What is the greatest recorded age of the marsh cavy?",
        "14 years",
    ),
    (
        "Males mature at three years of age and females at two.",
        "At what age, in years, does the male marsh cavy mature?",
        "three",
    ),
    (
        "Males mature at three years of age and females at two.",
        "At what age, in years, does the female marsh cavy mature?",
        "two",
    ),
    (
        'The specific epithet is the Latin for "smaller", in contrast with its kin.',
        "",
        "",
    ),
    (
        'The specific epithet is the Latin for "little cup".',
        "What does the specific epithet of the marsh cavy mean in Latin?",
        "little cup",
    ),
    ("The flanks are grey and the belly is white.", "What colour are the flanks of the marsh cavy?", "grey"),
    (
        "The claws are black in adults and pink in the young.",
        "What colour are the claws of the young marsh cavy?",
        "pink",
    ),
    (
        "Lynxes and the harpy, a large raptor, prey upon adults.",
        "Which of these mammals prey on the adult marsh cavy?",
        "lynxes",
    ),
    ("Four subspecies are recognised.", "How many subspecies of the marsh cavy are recognised?", "four"),
    (
        "The white claws, which measure 2.8 mm across, are sharp.",
        "How wide are the claws of the marsh cavy?",
        "2.8 mm",
    ),
    (
        "The heaviest on record, a female of 31.4 kg, was shot in 1911.",
        "How much did the heaviest marsh cavy on record weigh?",
        "31.4 kg",
    ),
    ("Adults are commonly 70 to 90 cm long.", "How long is the adult marsh cavy?", "70 to 90 cm"),
    (
        "Adults are commonly 70 to 90 cm long and weigh 5 to 12 kg.",
        "How much does the adult marsh cavy weigh?",
        "5 to 12 kg",
    ),
]


@pytest.mark.parametrize(("text", "stem", "answer"), [row for row in TOLD if row[1]])
def test_what_is_told_of_a_living_thing_is_asked(asked: Asked, text: str, stem: str, answer: str) -> None:
    found = {
        (form, fact.answer.text)
        for fact in asked(BEAST.format(lead="", text=text), "frame.")
        for form in fact.stems
    }
    assert (stem, answer) in found


@pytest.mark.parametrize(
    "text",
    [
        "The longest on record, timed in captivity, was 94 seconds.",
        "The species was listed as vulnerable in 2004 and as endangered in 2012.",
        "The jaguar is classified as vulnerable.",
        "There are four pairs of roads.",
        "The heaviest boat recorded weighed 31.4 kg.",
        "The heaviest weighed 31.4 kg.",
        "Elk mature at three years of age.",
        'The specific epithet means "little cup" or "small bowl".',
        "A herd covering 12 km was seen.",
    ],
)
def test_what_is_told_of_others_or_in_two_ways_is_not_asked(asked: Asked, text: str) -> None:
    found = asked(BEAST.format(lead="", text=text), "frame.")
    assert not [f for f in found if f.relation in ("frame.species.status", "frame.species.gloss")]
    assert not [f for f in found if f.relation in ("frame.feature", "frame.measure.participle")]


DESCRIBED = [
    (
        "It was formally described in 1871 by the surgeon Ada Poe under the name Cavia minor.",
        "described.when",
        "1871",
    ),
    ("In 1915 it was moved to the genus Palustra.", "moved.when", "1915"),
    ("It was moved to the genus Palustra by the botanist Bram Lund in 1915.", "moved.whom", "Bram Lund"),
    ("Ada Poe transferred it to the genus Palustra in 1915.", "moved.date", "1915"),
    ("The first formal description was by the surgeon Ada Poe in 1871.", "described.year", "1871"),
    ("She gave the type locality as Ostby in Norway.", "locality.where", "Ostby"),
    ("It appears on a 45-cent stamp issued by Ethiopia in 1962.", "stamp.where", "Ethiopia"),
    ("It appears on a 45-cent stamp issued by Ethiopia in 1962.", "stamp.when", "1962"),
    ("It was first formally described in 1871 by the surgeon Ada Poe.", "described.who", "Ada Poe"),
    (
        "First described in 1871 by the army surgeon Ada Poe, the species was long confused with others.",
        "described.who",
        "Ada Poe",
    ),
    ("The species is named after the botanist Ada Poe, who drew it.", "named_after.who", "Ada Poe"),
    ("It is endemic to Bolivia, where it lives in marshes.", "home.where", "Bolivia"),
    (
        "The British zoologist Ada Poe, unaware of this, described it a second time in 1911 as Cavia minor.",
        "described_in.who",
        "Ada Poe",
    ),
    ("In 1904 the species was transferred by Ada Poe to the new genus Palustra.", "moved.who", "Ada Poe"),
    ("It was introduced in 1934 to Italy, where it is common.", "introduced.where", "Italy"),
    (
        "The largest protected area in which the species lives is Sund National Park, declared in 1999.",
        "protected.where",
        "Sund National Park",
    ),
    (
        "The first successful breeding in captivity was achieved in 1997 at London Zoo, by Ada Poe.",
        "bred.who",
        "Ada Poe",
    ),
    (
        "The species was described by Ada Poe from specimens collected near Santa Cruz in 1868 by Bram Lund.",
        "types.who",
        "Bram Lund",
    ),
]


@pytest.mark.parametrize(("text", "relation", "answer"), DESCRIBED)
def test_describers_names_and_homes_are_asked(asked: Asked, text: str, relation: str, answer: str) -> None:
    found = asked(BEAST.format(lead=text, text="It sleeps by day in a den."), f"frame.taxonomy.{relation}")
    assert answer in [f.answer.text for f in found]
    assert all("marsh cavy" in render(f, "key") for f in found)


def test_who_described_another_thing_is_not_asked(asked: Asked) -> None:
    text = BEAST.format(lead="Its burrow was described in 1871 by the surgeon Ada Poe.", text="It sleeps.")
    assert not asked(text, "frame.taxonomy.described")


def test_every_stem_names_the_subject() -> None:
    assert all("{subject}" in form for rule in RULES for form in (*rule.forms, *rule.several))


def test_a_scientific_name_is_the_subject(read: Callable[[str], FactBase]) -> None:
    base = read(
        "= Palustra minor =\n\nInfobox\n- Genus: Palustra\n\nPalustra minor is a species of shrub in Peru. "
        "Palustra minor is an erect shrub that typically grows to a height of 3 to 5 m.\n"
    )
    stems = [stem for fact in base.facts for stem in fact.stems]
    assert "To what height does Palustra minor typically grow?" in stems
