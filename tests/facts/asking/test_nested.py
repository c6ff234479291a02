"""Names and figures that end a larger phrase, and how many did what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase

BaseOf = Callable[[str], FactBase]
WOMAN = "= Ada Poe =\n\nAda Poe was a Danish engineer. She was born in Veltri.\n\n== Career ==\n"
TOWN = "= Ostby =\n\nOstby is a port city in Halvern.\n\n== History ==\n"

ASKED = [
    (
        "Poe joined the Danish Survey in 1911 at the invitation of the engineer Bram Lund.",
        "at whose invitation",
        "Bram Lund",
    ),
    (
        "Poe built a bridge under the direction of the architect Bram Lund.",
        "under whose direction",
        "Bram Lund",
    ),
    ("The Sund Bridge was guarded by 64 men.", "how many men guarded the Sund Bridge in Ostby?", "64"),
    ("The Sund Bridge is guarded by 64 men.", "how many men guard the Sund Bridge in Ostby?", "64"),
    ("The Sund Bridge was drawn by a Danish student, Clara Holm, in 1911.", "who drew", "Clara Holm"),
    (
        "The rector of the Quay School since 1950 has been the chemist Clara Holm.",
        "who has been the rector of the Quay School in Ostby since 1950?",
        "Clara Holm",
    ),
    (
        "Poe has been an ambassador for the Danish charity Open Hand since 1950.",
        "for which charity",
        "Open Hand",
    ),
    ("The Quay Museum was built by Bram Lund at Veltri in 1911.", "who built the Quay Museum", "Bram Lund"),
    ("The Quay Museum was built by Bram Lund at Veltri in 1911.", "in what year was", "1911"),
    (
        "The Quay Museum was sold to Acme in 1911 by the engineer Bram Lund.",
        "who sold the Quay Museum",
        "Bram Lund",
    ),
    ("The Quay Museum was sold to Acme in 1911 by the engineer Bram Lund.", "in what year was", "1911"),
    ("Poe began to paint the Sund Bridge in May 1911 while living in Veltri.", "when did", "May 1911"),
    (
        "The Quay Museum consists of nine halls.",
        "of how many halls does the Quay Museum in Ostby consist?",
        "nine",
    ),
    ("Poe built the Sund Bridge with a budget of €26 million.", "with what budget", "€26 million"),
    (
        "Poe was appointed a lecturer at the University of Veltri in 1912.",
        "at which university was Ada Poe appointed a lecturer",
        "University of Veltri",
    ),
    (
        "Poe signed a contract with the Norrholm publisher Hartley & Dunne in 1910.",
        "with which publisher did Ada Poe sign a contract",
        "Hartley & Dunne",
    ),
    (
        "Poe taught at the Royal Sund Conservatoire in Oslo in 1910.",
        "in which city did Ada Poe teach at the Royal Sund Conservatoire",
        "Oslo",
    ),
    (
        "Poe's journal was published in 1922 with an introduction by the geographer Bram Lund.",
        "with whose introduction",
        "Bram Lund",
    ),
    (
        "The Orvalian delegates, headed by the jurist Bram Lund, left the hall in 1911.",
        "who headed the Orvalian delegates",
        "Bram Lund",
    ),
    (
        "The Metal Workers called a strike at the Sund Works in 1958.",
        "which trade union called a strike",
        "Metal Workers",
    ),
    ("Poe made eleven records for the Polyphon label.", "for which label did Ada Poe make", "Polyphon"),
]
SILENT = [
    ("Poe won a scholarship to the Quay School in Veltri.", "where did ada poe win"),
    ("Poe sold the Quay Museum with the help of a corps of 9,000 men.", "with the help of a corps of how"),
    ("Poe was recalled after two of her engineers died of fever in Veltri.", "after how many"),
    (
        "The battle took place near Sund, on 12 May 1911, in which nine bridges were burned by Bram Lund.",
        "in 12",
    ),
    ("A study of Poe was published in 1911.", "a study"),
    ("In May 1911 Bram Lund won the Sund Medal. He was stripped of it in June.", "sund medal"),
    ("Poe was placed in the genus Potamogale with the giant otter shrew.", "mammal"),
    ("In 1911 Bram Lund left the Sund Bridge for a parish in Tasmania.", "where did"),
    ("Poe lost the vote in the seat of Veltri by 12 votes.", "seat of which"),
    ("Poe was honoured in Veltri and, since 1950, in Sund.", "honoured"),
    ("The Sund Bridge was made for the production by Bram Lund.", "production by whom"),
    ("A petition was signed by 140,000 people.", "how many"),
    ("The Quay Museum was managed by Bram Lund until 1950 and thereafter by Clara Holm.", "managed"),
    ("The Quay Museum was the largest south of Veltri.", "largest south?"),
    ("The Quay Museum was ranked first on 5 May 1911, and second in Denmark.", "in which country"),
    ("A bridge in Veltri was announced in 1911.", "where was announced"),
    ("Poe holds the largest collection of maps in Denmark.", "in which country"),
    ("Poe saw a flood that swept away the village of Norrholm.", "which village"),
    ("The Sund Works, run by Bram Lund, lie in Ostby.", "who ran"),
    ("A war was fought between the Duchy of Sund and the Duchy of Pell in 1911.", "between which"),
    ("The Sund Works escorted the Blue Heron Line steamer Ardmore to Veltri.", "which of these"),
    ("By 1920 the Sund Line was losing passengers to Danish ships.", "which shipping line"),
    ("The part was written with Bram Lund in mind.", "with whom"),
    ("It was founded in 1910 by Clara Holm and Bram Lund, who had met at Quay College.", "meet"),
]


def _article(text: str) -> str:
    return (WOMAN if text.startswith("Poe") else TOWN) + text


@pytest.mark.parametrize(("text", "words", "answer"), ASKED, ids=[row[0] for row in ASKED])
def test_what_ends_a_larger_phrase_is_asked_for(text: str, words: str, answer: str, base_of: BaseOf) -> None:
    asked = {(f.stems[0].casefold(), f.answer.text) for f in base_of(_article(text)).facts if f.stems}
    assert any(words.casefold() in stem and answer == said for stem, said in asked), asked


@pytest.mark.parametrize(("text", "words"), SILENT, ids=[row[0] for row in SILENT])
def test_what_is_not_known_is_not_asked(text: str, words: str, base_of: BaseOf) -> None:
    found = [f for f in base_of(WOMAN + text).facts if f.stems and words in f.stems[0].casefold()]
    assert not [f.stems for f in found if f.relation != "clause.inner"]
