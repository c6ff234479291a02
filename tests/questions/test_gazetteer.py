"""Names of the world: which list goes with a question, and how like the answer its names are."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from quiz.questions.gazetteer import GAZETTEER, VARIANTS, Sought, colleagues, fitting_names, world_names
from quiz.questions.gazetteer.people import PEOPLE
from quiz.questions.strangers import unlike
from quiz.questions.wordset import fold


@pytest.mark.parametrize("kind", sorted(GAZETTEER))
def test_the_worlds_names_are_distinct_and_enough(kind: str) -> None:
    names = GAZETTEER[kind]
    assert len({fold(n) for n in names}) == len(names) >= 4


@pytest.mark.parametrize("kind", sorted(VARIANTS))
def test_each_flavour_has_enough_distinct_names(kind: str) -> None:
    fewest = 4 if kind in ("league", "province") else 8
    for names in VARIANTS[kind].values():
        assert len({fold(n) for n in names}) == len(names) >= fewest


SWEDEN = "She was born in Tranholt. The Swedish town lies in the south of Sweden. It is Swedish."
BIRD = "The bird builds a nest. Its plumage is grey."
ASKED = [
    (Sought("Unite", "organization", "society", "Which trade union represents them?", ""), "Unison"),
    (Sought("Ilm", "place", "river", "Which river rose?", ""), "Neckar"),
    (Sought("Ridge Pool Road", "place", "street", "On which street was it?", ""), "Bow Street"),
    (
        Sought("Marl Studios", "organization", "film company", "At which studio was the album made?", ""),
        "Abbey Road",
    ),
    (Sought("Marl House", "organization", "film company", "Which company made it?", ""), "Gaumont"),
    (Sought("Ode Arms", "organization", "company", "Which brewery closed?", ""), "Olivetti"),
    (Sought("Salt", "work", "", "What is the title of the 1961 monograph by Ada?", ""), "Waves and Beaches"),
    (Sought("Salt", "work", "work", "What was the name of Ada Poe's memoir?", ""), "Wild Swans"),
    (Sought("Order of the Elk", "award", "award", "Which honour was it?", ""), "Order of Vasa"),
    (Sought("Elk Medal", "award", "award", "Which honour was it?", ""), "Davy Medal"),
    (Sought("Best Song", "award", "award", "Which award was it?", ""), "Best Sound"),
    (Sought("Tranholt", "place", "", "Where was Ada Poe born?", SWEDEN), "Falun"),
    (Sought("Bergen", "place", "", "Where was Ada Poe born?", SWEDEN), "Hamar"),
    (Sought("Mistidae", "term", "family", "In which family is it?", BIRD), "Paridae"),
    (
        Sought("Das Watt", "work", "foreign title", "Under which title?", "German. German. Germany."),
        "Die Wand",
    ),
    (Sought("stealth", "term", "game genre", "What is the genre of the game X?", ""), "puzzle"),
    (Sought("ISRO", "organization", "agency", "Which agency flew it?", ""), "JAXA"),
    (Sought("Nova Space Agency", "organization", "", "Which one flew it?", ""), "European Space Agency"),
    (Sought("dark blue", "term", "colour", "What colour is it?", ""), "pale grey"),
    (Sought("Halvern Second League", "organization", "league", "Which league is it?", "Czech"), "Serie A"),
    (Sought("Czech Cup League", "organization", "league", "Which league is it?", ""), "Czech First League"),
    (Sought("Na Kopci", "place", "stadium", "At which ground?", "Czech Czech Czech"), "Strahov"),
    (Sought("The Mill Museum", "place", "", "What stands there?", ""), "Maritime Museum"),
    (Sought("Inside left", "term", "position", "In which position did Jo Ek play?", ""), "Half back"),
    (Sought("Striker", "term", "position", "In which position did Jo Ek play?", ""), "Sweeper"),
    (Sought("Foghorns", "term", "nickname", "What is the nickname of Ode University?", ""), "Lancers"),
    (Sought("Grey and teal", "term", "colour", "What are the colours of Ode?", ""), "Blue and white"),
    (Sought("Ode Choir", "organization", "band", "Which band sang it?", ""), "Bach Choir"),
    (
        Sought("Red and Grey", "work", "song", "What is the title of the club song of Ode FC?", SWEDEN),
        "Cattle and Cane",
    ),
    (Sought("High Court", "organization", "", "Which court upheld it?", ""), "Court of Appeal"),
    (
        Sought("Ode Academy of Arts", "organization", "", "Where did she study?", ""),
        "Brera Academy of Fine Arts",
    ),
    (Sought("River Ode", "place", "river", "Which river is it?", "English. England. English."), "River Tees"),
    (Sought("painting", "term", "known for", "For what was she known?", ""), "sculpture"),
    (Sought("Ode–Poe effect", "term", "known for", "For what was she known?", ""), "Mercalli scale"),
]


@pytest.mark.parametrize(("sought", "name"), ASKED, ids=[s.answer for s, _ in ASKED])
def test_the_list_is_that_of_what_is_asked(sought: Sought, name: str) -> None:
    assert name in world_names(sought)


NOWHERE = [
    Sought("weaving", "term", "known for", "For what was she known?", ""),
    Sought("Unite", "organization", "", "Which trade employed them?", ""),
    Sought("Far Horizons", "term", "programme", "To which programme does it belong?", ""),
    Sought("Tranholt", "place", "", "Where did it happen?", SWEDEN),
    Sought("Weighbridge", "organization", "", "Which organization uses it?", ""),
    Sought("Tranholt", "place", "", "Where was Ada Poe born?", "Nothing tells of a country."),
    Sought("Best", "mystery", "", "What is it?", ""),
]


@pytest.mark.parametrize("sought", NOWHERE, ids=[s.stem for s in NOWHERE])
def test_what_has_no_kind_has_no_list(sought: Sought) -> None:
    assert world_names(sought) == ()


LIKER = [
    ("Church of St. Anselm", "Church of St. Barbara", "Christ Church"),
    ("The Third Afternoon", "The Good Soldier", "Stoner"),
    ("Västerås", "Linköping", "Den Bosch"),
    ("Museum of the Estuary", "Museum of the River", "Prado Museum"),
    ("Ilm", "Lech", "Yellowstone River"),
]


@pytest.mark.parametrize(("answer", "near", "far"), LIKER)
def test_names_built_as_the_answer_are_nearer(answer: str, near: str, far: str) -> None:
    assert unlike(near, answer) < unlike(far, answer)


CHEMIST = "She was a chemist. In the laboratory of a professor she wrote a thesis on chemistry."
SERIES = "A drama of six episodes. The television drama was Scottish. Scotland. Scotland saw each episode."
SONGS = "The band sang songs. Its album was a record of songs. The singer left the band."
CLUB = "A football club. The football ground was sold. English football."
BY_FIELD = [
    (
        Sought("Ode Awards", "event", "awards ceremony", "At which awards?", SONGS),
        "Juno Awards",
        "Goya Awards",
    ),
    (Sought("FA Cup", "event", "competition", "Which trophy did it win?", CLUB), "League Cup", "Davis Cup"),
    (Sought("Ode Prize", "award", "", "Which honour did she receive?", CHEMIST), "Wolf Prize", "Prix Femina"),
    (Sought("Ode Prize", "award", "", "Which honour did it win?", SERIES), "Emmy Award", "Prix Femina"),
    (Sought("Ode TV", "organization", "broadcaster", "Which network aired it?", SERIES), "ITV", "NHK"),
    (
        Sought("Ode Post", "organization", "", "Which body issued a stamp?", ""),
        "Royal Mail",
        "Yorkshire Post",
    ),
]


@pytest.mark.parametrize(("sought", "near", "far"), BY_FIELD)
def test_names_are_of_the_field_and_the_country_of_the_text(sought: Sought, near: str, far: str) -> None:
    names = world_names(sought)
    assert near in names and far not in names


BUILT = "The bridge stands in England. The English bridge is English. England."
COLLEAGUES = [
    ("Who designed Ode Bridge?", 1882, "John Hawkshaw", "James Paine"),
    ("Who designed Ode Bridge?", 1770, "James Paine", "John Hawkshaw"),
    ("Who wrote the novel on the bridge?", 1955, "Barbara Pym", "Basil Spence"),
    ("Who directed the film on the bridge?", 1960, "Muriel Box", "Barbara Pym"),
]


@pytest.mark.parametrize(("stem", "year", "near", "far"), COLLEAGUES)
def test_colleagues_are_of_the_trade_the_country_and_the_time(
    stem: str, year: int, near: str, far: str
) -> None:
    names = colleagues(Sought("Ada Poe", "person", "", stem, BUILT), year)
    assert near in names and far not in names


def test_nobody_is_a_colleague_where_no_trade_or_country_is_told() -> None:
    assert colleagues(Sought("Ada Poe", "person", "", "Who opened the bridge?", BUILT), 1882) == ()
    assert colleagues(Sought("Ada Poe", "person", "", "Who designed the bridge?", ""), 1882) == ()


@pytest.mark.parametrize("country", sorted(PEOPLE))
def test_people_have_each_a_year_and_stand_once(country: str) -> None:
    named = [part.split() for text in PEOPLE[country].values() for part in text.split(",")]
    assert all(1600 < int(words[-1]) < 2030 and len(words) > 2 for words in named)
    assert len({" ".join(words[:-1]) for words in named}) == len(named)


TONGUES = [("Norwegian", "Danish", "Swahili"), ("Javanese", "Thai", "Welsh"), ("English", "French", "Korean")]


@pytest.mark.parametrize(("own", "near", "far"), TONGUES)
def test_languages_are_of_one_part_of_the_world(own: str, near: str, far: str) -> None:
    names = world_names(Sought(own, "term", "language", "In which language is it written?", ""))
    assert near in names and far not in names


TRADE = [
    ("playwright", "novelist", "bricklayer"),
    ("reference librarian", "archivist", "plumber"),
    ("veterinary surgeon", "pharmacist", "veterinarian"),
    ("sprinter", "hurdler", "chemist"),
    ("clockmaker", "jeweller", "watchmaker"),
    ("telegraph engineer", "naval architect", "bricklayer"),
    ("hydrologist", "zoologist", "carpenter"),
    ("hat salesman", "estate agent", "travelling salesman"),
    ("club president", "club treasurer", "carpenter"),
]


@pytest.mark.parametrize(("trade", "near", "far"), TRADE, ids=[t for t, _, _ in TRADE])
def test_trades_are_of_one_standing(trade: str, near: str, far: str) -> None:
    names = world_names(Sought(trade, "term", "occupation", "What was her occupation?", ""))
    assert near in names and far not in names


@pytest.mark.parametrize(
    ("trade", "near"), [("violist", "cellist"), ("miner", "quarryman"), ("piano dealer", "wine merchant")]
)
def test_trades_have_their_like(trade: str, near: str) -> None:
    names = fitting_names(
        Sought(trade, "term", "occupation", "Which of these was a profession of Ada Poe?", "")
    )
    assert near in names and "midwife" not in names


def test_a_series_is_on_the_air_only_where_the_text_speaks_of_that() -> None:
    painter = "She was a painter. Her paintings were exhibited. Each canvas sold."
    printed = Sought("Far", "work", "", "Which series was published in 1919?", painter)
    aired = Sought("Far", "work", "", "Which television series was aired?", "It ran for six episodes.")
    assert "Los Caprichos" in world_names(printed)
    assert "House of Cards" in world_names(aired) and "House of Cards" not in world_names(printed)


def test_a_work_is_of_the_art_of_which_the_text_speaks() -> None:
    painter = "She was a painter. Her paintings were exhibited. Each canvas sold."
    asked = "Which of these is a work by Ada Poe?"
    assert "The Sick Child" in world_names(Sought("Far", "work", "", asked, painter))
    assert "The Sick Child" not in world_names(Sought("Far", "work", "", asked, ""))


def test_a_film_that_names_one_famous_actor_gets_others_of_the_time() -> None:
    asked = "Which of these actors stars in the film Far?"
    names = world_names(Sought("Amy Adams", "person", "actor", asked, ""))
    assert "Emily Blunt" in names and "Gene Hackman" not in names
    assert world_names(Sought("Ada Poe", "person", "actor", asked, "")) == ()


def test_what_was_directed_is_a_film() -> None:
    sought = Sought("Far", "work", "", "Which work was directed by Ada Poe?", "")
    assert "Don't Look Now" in world_names(sought)


def test_a_list_that_holds_the_answer_is_its_like_whatever_it_was_taken_for() -> None:
    sought = Sought("An Post", "organization", "publication", "Which body sold it?", "")
    assert "Royal Mail" in fitting_names(sought)


OF_A_TIME = [
    ("During which war did she sail in 1941?", "War of the Elk", "", "Winter War", "Crimean War"),
    (
        "During which war was it fought?",
        "War of the Elk",
        "in 1734, 1735",
        "War of the Polish Succession",
        "Gulf War",
    ),
    ("During which war was it fought?", "Korean War", "in 1734, 1735", "Vietnam War", "Great Northern War"),
]


@pytest.mark.parametrize(("stem", "answer", "text", "near", "far"), OF_A_TIME)
def test_wars_are_of_the_time_that_is_asked(stem: str, answer: str, text: str, near: str, far: str) -> None:
    names = world_names(Sought(answer, "event", "war", stem, text))
    assert near in names and far not in names


CHILE = "A port of Chile. The Chilean town lies in Chile, by the sea."
DEFINED = [
    (
        Sought("Pichico", "place", "lake", "What is the principal tributary of the Ode River?", CHILE),
        "Río Bueno",
    ),
    (Sought("Cerro Ode", "place", "mountain", "Which is the highest point?", CHILE), "Cerro Castillo"),
    (Sought("Ode", "place", "province", "In which region is it?", CHILE), "Maule Region"),
    (Sought("Milcorps", "organization", "society", "For which resistance group did he work?", ""), "Combat"),
    (Sought("Liberia", "place", "", "Where was it seen?", ""), "Ghana"),
]


@pytest.mark.parametrize(("sought", "name"), DEFINED, ids=[s.answer for s, _ in DEFINED])
def test_the_noun_asked_and_the_country_decide(sought: Sought, name: str) -> None:
    assert name in world_names(sought)


ALIKE = """observatory; weather observatory; choir; string quartet; fleet; squadron; flotilla; institute of;
    ministry; British ministry; department; foundation; law school; business school; military
    decoration; gulf; strait; county; academy of sciences; conservatory; orchestra; survey; commission;
    laboratory; guild; historical society; museum of; mosque; cathedral; airport; canal; dam; tunnel;
    desert; railway"""


@pytest.mark.parametrize("kind", [" ".join(kind.split()) for kind in ALIKE.split(";")])
def test_the_members_of_a_list_are_called_by_few_head_words(kind: str) -> None:
    lists = [GAZETTEER.get(kind, ()), *VARIANTS.get(kind, {}).values()]
    for names in filter(None, lists):
        first = Counter(word for name in names for word in {*re.findall(r"\w+", name)})
        assert sum(count for _, count in first.most_common(3)) >= len(names)


FOREIGN = [
    ("survey", "Observatory"),
    ("commission", "Bank|Court|Parliament"),
    ("orchestra", "Quartet|Trio"),
    ("society", "Observatory|Foundation"),
    ("army", "Navy|Guards|Regiment"),
    ("institute", "Survey|Laboratory"),
    ("park", "National Park|Gardens?"),
    ("castle", "Fort|Citadel"),
    ("sea", "Bay|Gulf|Strait"),
    ("cape", "Peninsula"),
    ("broadcaster", "Radio \\d"),
    ("awards ceremony", "Tony|Grammy|Brit"),
    ("film award", "Musical|Album"),
]


@pytest.mark.parametrize(("kind", "other"), FOREIGN, ids=[kind for kind, _ in FOREIGN])
def test_a_list_holds_nothing_of_another_kind(kind: str, other: str) -> None:
    assert not [name for name in GAZETTEER[kind] if re.search(rf"\b(?:{other})\b", name)]


OF_THE_KIND_ASKED = [
    (
        Sought("Ode Survey", "organization", "survey", "Which survey did she join?", ""),
        "Ordnance Survey",
        "Lick Observatory",
    ),
    (
        Sought("Ode Conservatory", "organization", "university", "At which institution was it?", SWEDEN),
        "Prague Conservatory",
        "Lund University",
    ),
    (
        Sought("Ode Academy of Sciences", "organization", "university", "Which academy chose her?", SWEDEN),
        "Polish Academy of Sciences",
        "Lund University",
    ),
    (
        Sought("Sundvik", "organization", "", "At which studio was the album recorded?", SONGS),
        "Abbey Road",
        "Gaumont",
    ),
    (
        Sought("piano", "term", "instrument", "Which instrument did Ada Poe play?", ""),
        "theremin",
        "altimeter",
    ),
    (
        Sought("Balliol College", "organization", "university", "Which college is it?", "Oxford"),
        "Merton College",
        "Lund University",
    ),
    (
        Sought("Best Ode in a Musical", "award", "", "Which award did the musical Ode win?", ""),
        "Best New Musical",
        "Best Film Editing",
    ),
    (
        Sought("Ode Award", "award", "", "Which award did the poet Ada Poe win?", SONGS),
        "Somerset Maugham Award",
        "Mercury Prize",
    ),
    (
        Sought(
            "Ode & Poe", "organization", "company", "Which company published it?", "England. English. English"
        ),
        "Jonathan Cape",
        "Olivetti",
    ),
    (
        Sought("Skåne", "place", "", "In which region was it?", SWEDEN),
        "Småland",
        "Lund",
    ),
]


@pytest.mark.parametrize(
    ("sought", "near", "far"), OF_THE_KIND_ASKED, ids=[s.answer for s, _, _ in OF_THE_KIND_ASKED]
)
def test_names_are_of_the_kind_asked_and_of_no_broader_one(sought: Sought, near: str, far: str) -> None:
    names = fitting_names(sought)
    assert near in names and far not in names


def test_a_land_told_by_the_way_gives_no_names() -> None:
    told = "An island of the Caribbean. " * 60 + "She lived in England, an English town, in England."
    assert (
        world_names(Sought("Ode Party", "organization", "party", "Which party is it?", told))
        != VARIANTS["party"]["England"]
    )


@pytest.mark.parametrize("kind", ["lake", "cape", "strait"])
def test_an_unknown_spot_stands_beside_none_that_is_known_to_be_elsewhere(kind: str) -> None:
    assert fitting_names(Sought("Ode", "place", kind, f"Which {kind} is it?", SWEDEN)) == ()
