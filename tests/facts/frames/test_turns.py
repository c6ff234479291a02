"""Turns of phrase that encyclopedias use of lives, careers, matches and works: read, and not read."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.frames.families import TURNS
from quiz.facts.frames.macros import compiled
from quiz.facts.frames.turns import Turn
from quiz.facts.model import Fact
from quiz.questions.stems import RULES, render

Asked = Callable[[str, str], list[Fact]]

WOMAN = """= Ada Poe =

Infobox
- Spouse: Olav Lund

Ada Poe (born 4 May 1911) was a Danish physicist. She studied ice, and she taught in Aarhus until her death.

== Life ==
{text}
"""
PLAYER = """= Nils Berg =

Nils Berg (born 4 May 1981) is a Danish footballer. He played as a striker, and he is a coach.

== Career ==
{text}
"""
FILM = """= Ode (2016 film) =

Infobox
- Starring: Noor Castellane, Odalys Fenn

Ode is a 2016 drama film directed by Ida Holt. It stars Noor Castellane as Maren Aldous.

== Production ==
{text}
"""
ALBUM = """= Pier (album) =

Pier is the second studio album by the Norwegian singer Ida Holt.

== Recording ==
{text}
"""

READ = [
    (
        WOMAN,
        "Ada Poe was the third of five children of Ole Poe, a miller, and his wife, Karen Juul.",
        "life.son_of.number",
        "five",
    ),
    (WOMAN, "Ada Poe was the daughter of the painter Ole Juul.", "life.son_of.father", "Ole Juul"),
    (
        WOMAN,
        "Poe was born in Ribe, the second of six children of Ole Poe, and his wife Grethe (née Lauge).",
        "life.maiden.name",
        "Lauge",
    ),
    (WOMAN, "Ada Poe was the daughter of the painter Karen Juul.", "life.son_of.mother", "Karen Juul"),
    (
        WOMAN,
        "Ada Poe was born in Ribe, the fourth of six children of Jens Poe, a cooper, and his wife Karin.",
        "life.son_of.job",
        "cooper",
    ),
    (
        WOMAN,
        "Ada Poe was born above a shop, the youngest of five daughters of Jens Poe, and grew up in Ribe.",
        "life.son_of.father",
        "Jens Poe",
    ),
    (
        WOMAN,
        "At the general election of 1966 she was elected to parliament, defeating the sitting member, "
        "Olav Krag, by 311 votes.",
        "repute.beaten.who",
        "Olav Krag",
    ),
    (
        WOMAN,
        "In the 1972 mayoral election, Poe narrowly defeated the banker Jens Holm by 1,204 votes.",
        "repute.beaten.votes",
        "1,204",
    ),
    (
        WOMAN,
        "Her early work was strongly influenced by the writings of the chemist Jens Holm.",
        "repute.influence.who",
        "Jens Holm",
    ),
    (
        WOMAN,
        "Her students included the painter Ida Holt and Olav Krag.",
        "repute.pupil.who",
        "Ida Holt",
    ),
    (
        WOMAN,
        "Ada Poe was born in Ostby, the youngest of six children of Ole Poe, a miller.",
        "life.siblings.number",
        "six",
    ),
    (WOMAN, "Poe was born in Aarhus and went to school in Ribe.", "life.born.where", "Aarhus"),
    (
        WOMAN,
        "In 1938 she was the first woman to be elected to the Danish Academy.",
        "life.first_to.org",
        "Danish Academy",
    ),
    (WOMAN, "She lived in Ribe.", "life.born.when", "4 May 1911"),
    (
        WOMAN.replace("born 4 May 1911", "4 May 1911 – 6 June 1980"),
        "She sang.",
        "life.lived.died",
        "6 June 1980",
    ),
    (
        WOMAN,
        "She was born in Ribe, the second of the four daughters of Karl Poe, a railway clerk with the state.",
        "life.son_of.job",
        "railway clerk",
    ),
    (
        WOMAN,
        "In 1930 she went up to Bedford College, London, to read history.",
        "life.read.field",
        "history",
    ),
    (
        WOMAN,
        "In 1930 Ada Poe entered the University of Aarhus to read chemistry.",
        "life.read.field",
        "chemistry",
    ),
    (
        WOMAN,
        "She obtained her doctorate in 1936 with a thesis entitled On the Flow of Snow.",
        "life.degree.when",
        "1936",
    ),
    (
        WOMAN,
        "She obtained her doctorate in 1936 with a thesis entitled On the Flow of Snow.",
        "life.thesis.title",
        "On the Flow of Snow",
    ),
    (WOMAN, "In 1938 Ada Poe married Olav Lund, a dentist.", "life.married.when", "1938"),
    (WOMAN, "She married the engineer Olav Lund in 1938.", "life.married.who", "Olav Lund"),
    (WOMAN, "Ada Poe retired in 1975, and moved to Skagen.", "life.retired.when", "1975"),
    (
        WOMAN,
        "Ada Poe was arrested in May 1943 and held for six weeks at Horserød.",
        "life.held.where",
        "Horserød",
    ),
    (WOMAN, "Ada Poe died at her home in Skagen at the age of 81.", "life.died.age", "81"),
    (
        WOMAN,
        "Her papers are held by the Danish Polar Institute.",
        "life.papers.where",
        "Danish Polar Institute",
    ),
    (WOMAN, "Krokfjell Glacier was named after Ada Poe in 1994.", "life.named_after.when", "1994"),
    (
        WOMAN,
        "Ada Poe served as president of the Danish Snow Society from 1951 to 1955.",
        "career.served.org",
        "Danish Snow Society",
    ),
    (
        WOMAN,
        "She was made an associate professor in 1950 and full professor in 1955.",
        "career.appointed.when",
        "1955",
    ),
    (
        WOMAN,
        "Ada Poe joined the Norwegian Survey in 1947 at the invitation of the oceanographer Halvard Tveit.",
        "career.joined.who",
        "Halvard Tveit",
    ),
    (WOMAN, "She declined a knighthood in 1968.", "honour.declined.when", "1968"),
    (
        PLAYER,
        "Nils Berg made his first-team debut on 12 April 2004 in a 3–0 defeat away to Malmö.",
        "sport.debut.when",
        "12 April 2004",
    ),
    (
        PLAYER,
        "In 2007 he joined Celtic for a reported fee of €2.5 million.",
        "sport.fee.fee",
        "€2.5 million",
    ),
    (PLAYER, "A move to Celtic, agreed in January 2008, fell through.", "sport.fell_through.club", "Celtic"),
    (PLAYER, "He played his last match on 22 May 2021.", "sport.last_match.when", "22 May 2021"),
    (
        FILM,
        "Ode was dedicated to the sound recordist Karl Pym and the stuntwoman Eva Brandt.",
        "making.dedicated.who",
        "Eva Brandt",
    ),
    (FILM, "The working title of the film was Low Water.", "making.working_title.title", "Low Water"),
    (
        FILM,
        "It did well in Germany, where it was dubbed under the title Tiefes Wasser, and in Spain.",
        "release.abroad_title.title",
        "Tiefes Wasser",
    ),
    (
        FILM,
        "Filming began on 19 May and ended on 22 August 2014, taking 74 days.",
        "making.filmed.begun",
        "19 May 2014",
    ),
    (
        FILM,
        "Filming began on 19 May and ended on 22 August 2014, taking 74 days.",
        "making.filmed.days",
        "74 days",
    ),
    (
        FILM,
        "The first assembly ran to 174 minutes, and much of it was thrown away.",
        "making.length.long",
        "174 minutes",
    ),
    (FILM, "A subplot featuring Edda Boone was deleted in its entirety.", "making.cut.who", "Edda Boone"),
    (
        FILM,
        "The role was offered to Ragna Thorvald, who declined it.",
        "making.declined.who",
        "Ragna Thorvald",
    ),
    (
        FILM,
        "Ode was released in Norway by Aurora Film on 3 March 2017.",
        "release.territory.who",
        "Aurora Film",
    ),
    (
        FILM,
        "In 2018 the newspaper Dagbladet estimated the film's net profit at $5.2 million.",
        "release.profit.sum",
        "$5.2 million",
    ),
    (
        FILM,
        "Ode was not released in Norway until 24 February 2017.",
        "release.not_until.when",
        "24 February 2017",
    ),
    (ALBUM, "Pier was mastered by Hana Okabe at Low Ceiling in Bergen.", "making.credit.who", "Hana Okabe"),
    (ALBUM, "The strings were arranged by Dmitri Falk.", "making.part_credit.who", "Dmitri Falk"),
    (
        ALBUM,
        "Pier entered the Norwegian Albums Chart at number nine.",
        "release.chart_entry.rank",
        "number nine",
    ),
]

READ += [
    (
        WOMAN,
        "Born in Odense, the only child of the painter Lars Poe, she grew up in Ribe.",
        "life",
        "Lars Poe",
    ),
    (WOMAN, "Her brother was the composer Karl Poe-Jensen.", "life", "Karl Poe-Jensen"),
    (WOMAN, "Poe and Otto Lund divorced in 1946.", "life", "1946"),
    (
        WOMAN,
        "She received a PhD from Harvard University under the supervision of Linus Moe.",
        "life",
        "Linus Moe",
    ),
    (
        WOMAN,
        "In 1940 she was appointed professor of physics at the University of Oslo.",
        "career",
        "University of Oslo",
    ),
    (WOMAN, "She was elected a fellow of the Royal Society in 1951.", "career", "Royal Society"),
    (WOMAN, "She succeeded Otto Lund as director of the Arctic Institute in 1949.", "career", "Otto Lund"),
    (WOMAN, "She was succeeded as president by Karl Holm in 1971.", "career", "Karl Holm"),
    (WOMAN, "In 1962, Poe became the first woman to win the Wolf Prize.", "honour", "Wolf Prize"),
    (WOMAN, "Her memoir, The Cold Years, was published in 1971.", "life.wrote", "The Cold Years"),
    (WOMAN, "She received the Wolf Prize, jointly with Karl Holm, in 1978.", "honour.shared", "Karl Holm"),
    (WOMAN, "She lost the 1953 election to Hans Holm by 312 votes.", "career.election", "Hans Holm"),
    (WOMAN, "She was portrayed by Ghita Moe in the 1998 film Ice.", "life.portrayed", "Ghita Moe"),
    (WOMAN, "She converted to Catholicism in 1950.", "career.converted", "1950"),
    (WOMAN, "Her daughter, the actress Mette Lund, was born in 1941.", "life.kin", "Mette Lund"),
    (ALBUM, 'Karin Holm plays the harp on "Low Water".', "making.plays", "Karin Holm"),
    (ALBUM, 'The longest track, "Ebb", lasts 11 minutes.', "making.which_track", "Ebb"),
    (WOMAN, "She made her stage debut in 1931 at the Royal Theatre in Copenhagen.", "career.debut", "1931"),
    (WOMAN, "Poe published her first novel, The Salt Year, in 1931.", "life.wrote", "The Salt Year"),
    (FILM, "Ode premiered on 3 May 2016 at the Oslo Film Festival.", "release.premiere", "3 May 2016"),
    (PLAYER, "He won 54 caps for Denmark and scored 11 goals.", "sport.caps", "54"),
    (
        PLAYER,
        "In July 2018 he was appointed manager of Aalborg, replacing Lars Friis.",
        "career",
        "Lars Friis",
    ),
    (FILM, "Odalys Fenn replaced Giulietta Marsh as Petra.", "making.replaced", "Giulietta Marsh"),
    (
        FILM,
        "The film is based on the 1998 novel The Long Field by Karin Holm.",
        "release.based",
        "Karin Holm",
    ),
    (FILM, "The soundtrack was released by Aurora Records on 28 October 2016.", "release", "28 October 2016"),
    (ALBUM, "The album sold 41,000 copies in its first week.", "release.sold", "41,000"),
    (ALBUM, "It spent 12 weeks at number one in Norway.", "release.weeks", "12 weeks"),
]

NOT_READ = [
    (
        WOMAN,
        "Ada Poe was born in Ribe, the home of six children of the sea, and grew up there.",
        "life.son_of",
    ),
    (WOMAN, "Olav Krag was born in Ribe, the fourth of six children of Jens Krag, a cooper.", "life.son_of"),
    (FILM, 'Ada Poe recorded "Tin Song", a duet with Sea Lions frontman Bram Lund.', "making.duet"),
    (WOMAN, "A street in Ostby was named after her in 2016.", "life.named_after"),
    (WOMAN, "Ada Poe was to have been appointed a professor in 1950.", "career.appointed"),
    (WOMAN, "Ada Poe never married Olav Lund.", "life.married"),
    (WOMAN, "Her student Grethe Holm was arrested in May 1943.", "life.arrested"),
    (WOMAN, "Olav Lund retired in 1975.", "life.retired"),
    (WOMAN, "If she had been awarded the Nobel Prize in 1950, she would have stayed.", "honour.given"),
    (WOMAN, "Grethe Holm met Ada Poe in 1940. She retired in 1975.", "life.retired"),
    (WOMAN, "She was succeeded by Karl Holm as president in 1971.", "career.predecessor"),
    (WOMAN, "She is said to have married Olav Lund in 1931.", "life.married"),
    (WOMAN, "She was reportedly arrested in 1943.", "life.arrested"),
    (WOMAN, "Poe knew Otto Lund, who was born to Hans Lund and Grethe Holm.", "life.parents"),
    (FILM, "Principal photography was scheduled to begin on 4 May 2014.", "making.filmed"),
    (PLAYER, "He was expected to join Celtic for a reported fee of €2.5 million.", "sport.fee"),
    (FILM, "Filming was to have begun on 19 May 2014.", "making.filmed"),
    (
        FILM,
        "The soundtrack album was recorded in Oslo. It was not released in Norway until 3 May 2017.",
        "release.",
    ),
    (FILM, "The role was offered to Ragna Thorvald, who accepted it.", "making.declined"),
    (ALBUM, "Pier was to be mastered by Hana Okabe.", "making.credit"),
]


@pytest.mark.parametrize(
    ("article", "text", "relation", "answer"), READ, ids=[f"{r[2]}: {r[3]}" for r in READ]
)
def test_a_turn_is_read(asked: Asked, article: str, text: str, relation: str, answer: str) -> None:
    facts = asked(article.format(text=text), f"frame.{relation}")

    assert answer in [f.answer.text for f in facts]
    assert all(render(f, "x") for f in facts)


@pytest.mark.parametrize(("article", "text", "relation"), NOT_READ, ids=[r[1] for r in NOT_READ])
def test_what_is_planned_denied_or_told_of_others_is_not_read(
    asked: Asked, article: str, text: str, relation: str
) -> None:
    assert asked(article.format(text=text), f"frame.{relation}") == []


@pytest.mark.parametrize("turn", TURNS, ids=[f"{i}: {t.relation}" for i, t in enumerate(TURNS)])
def test_every_turn_can_be_asked(turn: Turn) -> None:
    for slot in turn.asks:
        assert f"frame.{turn.relation}.{slot}" in RULES
        assert slot in compiled(turn.pattern).groupindex


def test_every_stem_of_a_turn_belongs_to_one() -> None:
    families = {t.relation.split(".")[0] for t in TURNS}
    known = {f"frame.{t.relation}.{slot}" for t in TURNS for slot in t.asks}

    told = {r for r in RULES if r.startswith("frame.") and r.split(".")[1] in families}
    assert told <= known


def test_coordinated_names_are_all_true(asked: Asked) -> None:
    facts = asked(
        FILM.format(text="Ode is dedicated to Karl Pym, Eva Brandt and Ole Moe."), "frame.making.dedicated"
    )

    assert {f.answer.text for f in facts} == {"Karl Pym"}
    assert facts[0].also == ("Eva Brandt", "Ole Moe")


def test_figures_of_a_first_week_are_asked_as_such(asked: Asked) -> None:
    facts = asked(ALBUM.format(text="The album sold 41,000 copies in its first week."), "frame.release.sold")

    assert [render(f, "x") for f in facts] == [
        "How many copies of the album Pier were sold in the first week?"
    ]
