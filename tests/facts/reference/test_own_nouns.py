"""By which nouns an article speaks of what it is about, and by which it does not."""

from __future__ import annotations

import pytest

from quiz.documents import parse_document
from quiz.facts.reference.own_nouns import subject_nouns
from quiz.facts.subject import infer_subject

# Title, lead, nouns that mean the subject behind "the", nouns that mean something else.
NOUNS = [
    (
        "Ode Glass",
        "Ode Glass is a Danish producer of glass founded in 1841.",
        "company firm producer",
        "group",
    ),
    ("Kell Steel", "Kell Steel is a Danish conglomerate based in Kell.", "company group", "factory"),
    ("Ode Union", "The Ode Union is a trade union in Kell.", "organisation union", "charity party"),
    ("Assembly Party", "The Assembly Party is a political party.", "party", "charity assembly"),
    ("Kell Works Band", "The Kell Works Band is a brass band.", "band group", "orchestra works"),
    ("Tern", "Tern are an Irish band from Cork.", "band group trio", "orchestra"),
    ("12th Ode Rifles", "The 12th Ode Rifles was an infantry regiment.", "regiment unit", "army"),
    ("Salt Riots", "The Salt Riots were a series of disturbances in Ode.", "riots event", "war series"),
    ("Ode rail crash", "The Ode rail crash occurred on 4 May 1951.", "crash accident disaster", "war flight"),
    (
        "Kell Flight 41",
        "Kell Flight 41 was a passenger flight that crashed.",
        "flight accident",
        "airline battle",
    ),
    ("Kell Festival", "The Kell Festival is a film festival in Ode.", "festival event", "war siege film"),
    ("1911 Ode election", "Elections were held in Ode on 4 May 1911.", "election vote", "battle"),
    ("Ode Uprising", "The Ode Uprising was a revolt in Ode.", "revolt uprising conflict", "battle"),
    ("Siege of Ode", "The siege of Ode took place in 1743.", "siege battle", "war campaign"),
    ("Ode Islands", "The Ode Islands are a group of nine islands.", "islands", "group"),
    ("Pell Canal", "The Pell Canal was a canal in Kell.", "canal", "river"),
    ("Kell Glacier", "The Kell Glacier is a glacier in Kell.", "glacier", "volcano mountain"),
    ("Kell line", "The Kell line is a railway line in Ode.", "line railway", "station"),
    ("Kell Abbey", "Kell Abbey is a monastery in Ode.", "abbey monastery building", "house"),
    ("Ode disease", "Ode disease is a rare disorder of the skin.", "disease disorder", "skin"),
    ("Kell Sprint", "The Kell Sprint is a sports coupé.", "car coupé vehicle", "bus"),
    ("Ode Moon (moon)", "Ode Moon is the largest natural satellite of Kell.", "moon", "spacecraft mission"),
    ("Il Ballo", "Il Ballo is an opera by Ada Poe.", "opera work", "play ballet"),
    ("Ode Chronicle", "The Ode Chronicle is a medieval manuscript.", "manuscript book", "novel"),
]


@pytest.mark.parametrize(("title", "lead", "mean", "others"), NOUNS, ids=[row[0] for row in NOUNS])
def test_a_noun_means_the_subject_where_its_kind_is_called_so(
    title: str, lead: str, mean: str, others: str
) -> None:
    nouns = subject_nouns(infer_subject(parse_document(f"= {title} =\n\n{lead}\n")), ())
    assert (set(mean.split()) - nouns, set(others.split()) & nouns) == (set(), set())
