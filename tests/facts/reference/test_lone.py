"""What nothing else can be meant: the one thing that somebody made, "they" of a band."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
BAND = "= Pier =\n\nPier are an English rock band formed in Veltri. {}\n"
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish botanist. She was born in Veltri.\n\n== Work ==\n{}\n"
NOVEL = "= Ode (novel) =\n\nOde is a 1983 novel by the Danish writer Ada Poe.\n\n== Writing ==\n{}\n"
HERON = "= Sund heron =\n\nThe Sund heron is a species of heron.\n\n== Range ==\n{}\n"
CLUB = "= Ostby FK =\n\nOstby FK is a football club in Norway.\n\n== History ==\n{}\n"
WAR = "= Siege of Kell =\n\nThe Siege of Kell was a siege of the fort of Kell.\n\n== Siege ==\n{}\n"
SUBJECT = "the subject"

MEANT = [
    (BAND, "They released four albums.", SUBJECT),
    (BAND, "In 1990 the band toured Japan, where they played to 12,000 people.", SUBJECT),
    (BAND, "Bram Lund and Otto Holm met in Lund in 1986. They hired a drummer.", ""),
    (BAND, "Otto Holm had played with the Mockups. They broke up in 1990.", ""),
    (BAND, "The fans filled the hall. They sang for an hour.", ""),
    (WOMAN, "In 1921 Poe sold a house and a press. It burned down in 1923.", ""),
    (NOVEL, "Poe began the novel in 1979. She wrote it in eleven weeks.", SUBJECT),
    (
        NOVEL,
        "The manuscript was refused by six firms before it was taken by Kell.",
        "the manuscript of the novel Ode",
    ),
    (
        HERON,
        "The heron nests in reeds. Flocks can number 200 birds. In 1974 it was introduced to Kell.",
        SUBJECT,
    ),
    (HERON, "The heron was introduced in 1934 to the Sund in Lund, where it became common.", SUBJECT),
    (CLUB, "In 2012 Ostby reached the final of the cup. It lost to Holm on penalties.", SUBJECT),
    (CLUB, "In 2012 Ostby opened a stand. It lost its roof in 2014.", ""),
    (WOMAN, "In 1905 Poe married Otto Lund. They had three children.", "Ada Poe and Otto Lund"),
    (WOMAN, "She met Otto Lund in 1905; they married in Bergen.", "Ada Poe and Otto Lund"),
    (WOMAN, "Poe married Otto Lund in 1905. They climbed Mount Kell.", ""),
    (WOMAN, "Jo Holm married Otto Lund in 1905. They had three children.", ""),
    (WOMAN, "Poe married Otto Lund in 1905. The Holms lived near. They had three children.", ""),
    (WAR, "The Norwegian army marched north on 1 May. It numbered 900 men.", "the Norwegian army"),
]


@pytest.mark.parametrize(("article", "text", "meant"), MEANT, ids=[row[1] for row in MEANT])
def test_a_pronoun_means_what_alone_it_can_mean(article: str, text: str, meant: str, page_of: PageOf) -> None:
    page = page_of(article.format(text))
    sentence = page.sentences[-1]
    token = [t for t in sentence.tokens if t.lower_ in ("it", "they")][-1]
    found = page.discourse.referent(token, sentence)
    assert ("" if found is None else SUBJECT if found.is_subject else found.identity) == meant


def test_the_albums_of_a_band_are_asked_for_by_they(base_of: BaseOf) -> None:
    stems = [stem for f in base_of(BAND.format("They released four albums.")).facts for stem in f.stems]
    assert "How many albums did the band Pier release?" in stems


FIRM = (
    "= Halden (company) =\n\nHalden was a Danish manufacturer of typewriters.\n\n== History ==\n\n"
    "Halden made its first machine in 1891. {} It introduced the eight-hour day in 1916.\n"
)


@pytest.mark.parametrize(
    ("between", "theirs"),
    [
        ("The workers were organised early and were loyal to the founders.", True),
        ("The workers built a hall.", False),
        ("The workers came from a mill in Lund.", False),
    ],
)
def test_where_many_are_told_of_and_no_thing_it_is_the_subject(
    between: str, theirs: bool, base_of: BaseOf
) -> None:
    stems = [stem for fact in base_of(FIRM.format(between)).facts for stem in fact.stems]
    assert any("company Halden introduce the eight-hour day" in stem for stem in stems) is theirs
