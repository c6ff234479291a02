"""A pronoun goes on with the lead, with what opens its clause, with the subject of its own sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.page import Page
from quiz.facts.reference.continuity import bound

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
FILM = "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe for Quay Films. {}\n"
LATER = "= Ode (2016 film) =\n\nOde is a 2016 drama film directed by Ada Poe.\n\n== Release ==\n{}\n"
CLUB = "= Ostby FK =\n\nOstby FK is a football club in Norway.\n\n== History ==\n{}\n"
MAN = "= Bram Lund =\n\nBram Lund was a Danish engineer. He was born in Veltri.\n\n== Career ==\n{}\n"
FIRM = "= Kell Motors =\n\nKell Motors is a Danish company.\n\n== History ==\n{}\n"
HERON = "= Sund heron =\n\nThe Sund heron is a species of heron.\n\n== Range ==\n{}\n"
CITY = "= Wielbork =\n\nWielbork (Polish: [ˈvjɛʐbɔrk]; German: Weidenburg) is a city in northern Poland. {}\n"
SUBJECT = "the subject"

MEANT = [
    (FILM, "It opened the Sund Festival in 2016.", SUBJECT),
    (CITY, "With 8,460 inhabitants in 2021, it is the largest city in Sund County.", SUBJECT),
    (FILM, "The film opened a tour, a season and a school. In 2018 it was shown in Kell.", SUBJECT),
    (FILM, "The film won the backing of the Sund Bank in 2015. In 2018 it was shown in Kell.", SUBJECT),
    (FILM, "The film opened a school in Lund. In 2018 it was shown in Kell.", ""),
    (FILM, "The film was cut by two reels and a score was added. In 2018 it was shown in Kell.", ""),
    (LATER, "Reviews were mixed. A drama film set in Halvern, it was written by Clara Holm.", ""),
    (FILM, "A drama set over one night in Halvern, it was written by Clara Holm.", ""),
    (FILM, "A film of few words, it was written by Clara Holm.", SUBJECT),
    (CLUB, "The club fell to the second tier in 1931, when it finished last.", SUBJECT),
    (CLUB, "The club built a stand at Holm Park, where it burned down in 1960.", ""),
    (CLUB, "The club was beaten by Holm United at Bergen, where it had won in 1934.", ""),
    (MAN, "In 1911 he met Karl Holm, whom he hired as a draughtsman.", SUBJECT),
    (MAN, "In 1911 he met Karl Holm, and two years later he hired a draughtsman.", ""),
    (FIRM, "The company showed the Model 20 in Lund in 1922. In 1931 it hired 400 people.", SUBJECT),
    (FIRM, "The company was sued by the city council in 1922. In 1931 it hired 400 people.", SUBJECT),
    (FIRM, "The company bought Sund Wagons in 1922. In 1931 it hired 400 people.", ""),
    (FIRM, "The company opened a school in 1922. In 1931 it burned down.", ""),
    (HERON, "The Sund heron nests in reeds. A count was made in 1990. It breeds in May.", SUBJECT),
    (HERON, "The Sund heron nests in reeds. A second species is rare. It breeds in May.", ""),
    (HERON, "The Sund heron nests in reeds. The name is Latin. It was described in 1871.", SUBJECT),
    (HERON, "The Sund heron nests in reeds. Bram Lund saw the marsh. It burned in 1871.", ""),
    (
        CLUB,
        "The badge, which shows a crane, was drawn in 1949. It was replaced in 1994.",
        "the badge of Ostby FK",
    ),
    (
        MAN,
        "His workshop in Veltri was rebuilt in 1911. It burned down in 1915.",
        "Bram Lund's workshop in Veltri",
    ),
    (MAN, "His brother was a priest. It burned down in 1915.", ""),
]
OTHERS = [
    (FIRM, "The border across the plateau was drawn in 1839. A commission fell after its members died."),
    (FIRM, "The opening of the mill was cheered. The crane lost its hook."),
]
OWNED = [
    (FILM, "The studio Quay Films moved its offices to Kell in 2014.", True),
    (CLUB, "The population of the town reached its peak in 1988.", True),
    (CLUB, "The magazine praised its stand.", False),
    (FILM, "Quay Films sold its rights in 2014.", False),
    (FILM, "Ada Poe sold its prints in 2014.", False),
    (CLUB, "The opening of the stand raised it to its present fame.", False),
    (CLUB, "The council bought the mill for its own use.", False),
]


def last(page: Page, words: tuple[str, ...]) -> tuple[str, bool]:
    """What the last of the words means, and whether it is bound to its own subject."""
    sentence = page.sentences[-1]
    token = [t for t in sentence.tokens if t.lower_ in words][-1]
    found = page.discourse.referent(token, sentence)
    owned = found is None and bound(token, sentence, page.discourse)
    meant = "" if found is None else SUBJECT if found.is_subject else found.identity
    return meant, owned


@pytest.mark.parametrize(("article", "text", "meant"), MEANT, ids=[row[1] for row in MEANT])
def test_a_pronoun_goes_on_with_a_subject_only_where_nothing_else_can_be_meant(
    article: str, text: str, meant: str, page_of: PageOf
) -> None:
    assert last(page_of(article.format(text)), ("it", "he", "she"))[0] == meant


@pytest.mark.parametrize(("article", "text"), OTHERS, ids=[row[1] for row in OTHERS])
def test_its_is_not_looked_for_before_where_its_own_sentence_has_an_owner(
    article: str, text: str, page_of: PageOf
) -> None:
    assert last(page_of(article.format(text)), ("its",))[0] == ""


@pytest.mark.parametrize(("article", "text", "owned"), OWNED, ids=[row[1] for row in OWNED])
def test_its_stays_where_only_the_subject_of_its_clause_can_own(
    article: str, text: str, owned: bool, page_of: PageOf
) -> None:
    assert last(page_of(article.format(text)), ("its",))[1] == owned


def test_what_was_last_seen_is_asked_with_the_word(base_of: BaseOf) -> None:
    text = "It was last seen on the slopes of Mount Kell in 1983."
    stems = [stem for f in base_of(HERON.format(text)).facts for stem in f.stems if "seen" in stem]
    assert stems
    assert all("last seen" in stem for stem in stems)
