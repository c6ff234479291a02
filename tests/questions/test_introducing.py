"""A player who has no article at hand is told what a name names, or is not asked."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.base import Entity, FactBase
from quiz.facts.subject import infer_subject
from quiz.questions.introducing import introduced

TOWN = "= Kell =\n\nInfobox\n- Twin towns: Ostby\n\nKell is a town in Halvern. The Corvin team won there.\n"
FILM = "= Low Water =\n\nLow Water is a 1980 drama film directed by Ada Poe.\n"
BAND = "= Salt Choir =\n\nSalt Choir were a Scottish rock band formed in Sund.\n"
NAMES = [
    *(("Ole Lund", "person"), ("Ada Crerar", "person"), ("Otto Crerar", "person"), ("Gerald", "person")),
    *(("Mira de la Holm", "person"), ("Bram Sund de Urda", "person"), ("Ostby", "place")),
    *(("Tavora Games", "organization"), ("Isle of Rym", "place"), ("The Rope", "work"), ("Grey Day", "work")),
]
KINDS = {
    "Corvin": "lander",
    "Margot Rand": "research vessel",
    "Skua Players": "theatre company",
    "The Rope": "novel",
    "Lode": "colony",
}

INTRODUCED = [
    ("When was Corvin released?", "When was the lander Corvin released?"),
    ("When was the Margot Rand launched?", "When was the research vessel Margot Rand launched?"),
    ("How long was Corvin's mast?", "How long was the lander Corvin's mast?"),
    ("How far did Corvin travel?", "How far did the lander Corvin travel?"),
    ("In Kell, when was Lode founded?", "In Kell, when was the colony of Lode founded?"),
    ("When were the Skua Players founded?", "When were the Skua Players, a theatre company, founded?"),
    ("Who dismissed The Rope in 1911?", 'Who dismissed the novel "The Rope" in 1911?'),
    ("When did Lund step down?", "When did Ole Lund step down?"),
    ("When did Sund step down?", "When did Bram Sund de Urda step down?"),
    ("When was Tavora founded?", "When was Tavora Games founded?"),
    ("How large is Rym?", "How large is the Isle of Rym?"),
]
ONCE = [
    ("Which company did the company Brask buy?", "Which company did Brask buy?"),
    ("When did the company Brask buy a mill?", "When did the company Brask buy a mill?"),
    ("The company Brask is a looms company in which city?", "Brask is a looms company in which city?"),
]
PLAIN = [
    "When did Nora ter Holm leave Kell?",
    "When did the lander Corvin reach Mars?",
    "When was Corvin, a lander, built?",
    "When was the Corvin team founded?",
    "What kind of thing was Corvin?",
    "Which lander carried Corvin's twin?",
    "When was Kell twinned with Ostby?",
    "When did Ole Lund join Zorby?",
    "When was Quay Theatre opened?",
    "When was the firm of Zorby bought?",
    "In Kell, when was the dye shop of Zorby bought?",
    "When was Holm & Zorby bought?",
    "When was Paris taken?",
    "When did Zorby buy Kell?",
    "How many of them were Zorbyans?",
    "When was the Lund Lecture first given?",
    "When did the Bishop of Crerar step down?",
    "When did the firm Crerar & Sons leave?",
    "When did Captain Crerar leave?",
    "When did Ada Poe's son Crerar leave?",
]
REFUSED = [
    "In Kell, when was Zorby stormed?",
    "Who was the captain of the Zorby?",
    "When did Corvin leave the Margot Rand?",
    "When did Crerar leave Sund?",
    "In Kell, when did Gerald join the army?",
]


def read(text: str) -> FactBase:
    """A document with the names and kinds above."""
    document = parse_document(text)
    named = tuple(Entity(name, kind, "", (name,), (0,), True) for name, kind in NAMES)
    return FactBase(document, infer_subject(document), (), named, (), {}, KINDS)


@pytest.mark.parametrize(("stem", "told"), INTRODUCED)
def test_a_name_is_told_by_what_the_document_calls_it(stem: str, told: str) -> None:
    assert introduced(stem, read(TOWN)) == told


@pytest.mark.parametrize("stem", PLAIN)
def test_a_name_that_is_known_or_told_stays_as_it_is(stem: str) -> None:
    assert introduced(stem, read(TOWN)) == stem


@pytest.mark.parametrize("stem", REFUSED)
def test_a_name_that_says_nothing_is_not_asked_about(stem: str) -> None:
    assert introduced(stem, read(TOWN)) == ""


def test_a_film_s_characters_go_by_given_names() -> None:
    base = read(FILM)
    assert introduced("When does Gerald leave the film Low Water?", base)


@pytest.mark.parametrize(
    ("stem", "told"),
    [
        ('Who produced the album "Grey Day"?', 'Who produced the album "Grey Day" by {}?'),
        ('Who produced "Grey Day"?', 'Who produced the album "Grey Day" by {}?'),
        ('Who produced "Grey Day" by Ole Lund?', 'Who produced "Grey Day" by Ole Lund?'),
        ('When did {} record "Grey Day"?', 'When did {} record "Grey Day"?'),
    ],
)
def test_a_record_is_told_with_its_band(stem: str, told: str) -> None:
    document = parse_document(BAND)
    album = (Entity("Grey Day", "work", "album", ("Grey Day",), (0,), True),)
    base = FactBase(document, infer_subject(document), (), album, (), {})
    band = base.subject.reference
    assert introduced(stem.format(band), base) == told.format(band)


def test_a_craft_is_weighed_and_not_its_flight() -> None:
    base = read("= Tern 4 =\n\nTern 4 was a crewed spaceflight launched in 1984.\n")
    flight = base.subject.reference
    assert introduced(f"How much did {flight} weigh?", base) == "How much did the spacecraft Tern 4 weigh?"
    assert introduced(f"When did {flight} land?", base) == f"When did {flight} land?"


@pytest.mark.parametrize(("stem", "said"), ONCE)
def test_the_kind_of_the_subject_is_said_once(stem: str, said: str) -> None:
    assert introduced(stem, read("= Brask =\n\nBrask is a Danish company founded in 1911.\n")) == said
