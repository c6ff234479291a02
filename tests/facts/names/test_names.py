"""Names: where they begin and end, what they name, which short form means which full one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quiz.facts.base import FactBase
from quiz.facts.names.aliases import surname
from quiz.facts.names.document import Names
from quiz.facts.names.runs import name_runs, tidy
from quiz.facts.page import Page

PageOf = Callable[[str], Page]
BaseOf = Callable[[str], FactBase]
TOWN = "= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n"

RUNS = [
    ("The bridge was designed by Ada Poe in 1911.", ["Ada Poe"]),
    ("The bridge was designed by Ada van der Poe in 1911.", ["Ada van der Poe"]),
    ("The bridge was opened by Dr. Ada Poe and Bram Lund.", ["Dr. Ada Poe", "Bram Lund"]),
    ("The film was sold by the Guild of Sund Painters.", ["Guild of Sund Painters"]),
    ("She joined the Academy of Arts and Sciences in 1966.", ["Academy of Arts and Sciences"]),
    ("She met the Guild of Painters and Bram Lund in 1966.", ["Guild of Painters", "Bram Lund"]),
    ("It was shown by the University of Veltri in May.", ["University of Veltri"]),
    ("The part was played by Bram Lund Jr. in 1911.", ["Bram Lund Jr."]),
    ("The roof was mended by Holm & Lund in 1911.", ["Holm & Lund"]),
    ("The Sund Bridge was mended by Ada Poe in May.", ["Sund Bridge", "Ada Poe"]),
    ("The film won the Critics' Choice Award in 2016.", ["Critics' Choice Award"]),
    ("The prize went to J. R. Poe of Veltri in 1911.", ["J. R. Poe", "Veltri"]),
    ("The Kell and Sundby Junction Railway was sold in 1911.", ["Kell and Sundby Junction Railway"]),
    ("The Sund Railway and Kell Canal Company were sold.", ["Sund Railway", "Kell Canal Company"]),
    ("The game was sold for PlayStation 4 and Windows 10 in 2011.", ["PlayStation 4", "Windows 10"]),
    ("Captain Petr Holm won the cup for the town.", ["Captain Petr Holm"]),
]
NO_RUNS = [
    "The bridge was opened in May by the mayor.",
    "On Monday and Tuesday they stayed at home.",
    "The Danish crew stayed at home for weeks.",
    "However, the bridge was never opened there.",
    "It was sold on DVD and on TV in autumn.",
    "Nobody knew why the bridge was opened then.",
]


def parsed(page_of: PageOf, text: str) -> Page:
    return page_of(TOWN + text)


@pytest.mark.parametrize(("text", "expected"), RUNS, ids=[row[0] for row in RUNS])
def test_names_are_found_whole(text: str, expected: list[str], page_of: PageOf) -> None:
    assert [r.text for r in name_runs(parsed(page_of, text).sentences[-1])] == expected


@pytest.mark.parametrize("text", NO_RUNS)
def test_capitals_that_name_nothing_are_passed_over(text: str, page_of: PageOf) -> None:
    assert [r.text for r in name_runs(parsed(page_of, text).sentences[-1])] == []


TYPES = [
    ("It burned down during a performance of Don Holm in 1911.", "Don Holm", "work"),
    ("The bridge was designed by the engineer Ada Poe in 1911.", "Ada Poe", "person"),
    ("Ada Poe, a Danish painter, lived near the harbour.", "Ada Poe", "person"),
    ("The roof was mended by the firm Tin Anchor in 1911.", "Tin Anchor", "organization"),
    ("The roof was paid for by the Sund Foundation in 1911.", "Sund Foundation", "organization"),
    ("The Quay Museum was opened by the mayor in 1911.", "Quay Museum", "place"),
    ("The film was shown at the Sund Film Festival in May.", "Sund Film Festival", "event"),
    ("Every year the jury gives the Ode Prize to a painter.", "Ode Prize", "award"),
    ("The club was formed in Thwaite Bridge in 1911.", "Thwaite Bridge", "place"),
    ("The crew stayed in the village of Norrholm all winter.", "Norrholm", "place"),
]


@pytest.mark.parametrize(("text", "name", "kind"), TYPES, ids=[row[0] for row in TYPES])
def test_the_words_beside_a_name_tell_its_type(text: str, name: str, kind: str, page_of: PageOf) -> None:
    found = parsed(page_of, text).names.find(name)
    assert found is not None and found.type == kind


def test_a_surname_means_the_one_full_name_that_has_it(page_of: PageOf) -> None:
    names = parsed(page_of, "Clara Holm opened the school in 1911. Holm sold it in 1915 to the town.").names
    found = names.find("Holm")
    assert found is not None and found.text == "Clara Holm"
    assert names.forms(found) == ("Clara Holm", "Holm")


def test_a_surname_with_particles_is_one_too(page_of: PageOf) -> None:
    text = "Clara van der Holm opened the school in 1911. Van der Holm sold it in 1915."
    found = parsed(page_of, text).names.find("Van der Holm")
    assert found is not None and found.text == "Clara van der Holm"


def test_a_surname_with_two_owners_means_neither(page_of: PageOf) -> None:
    text = "Clara Holm opened the school in 1911. Bram Holm sold it in 1915. Holm died in Veltri in 1920."
    found = parsed(page_of, text).names.find("Holm")
    assert found is None or found.text == "Holm"


def test_a_question_names_people_in_full(base_of: BaseOf) -> None:
    text = "Clara Holm opened the Quay School in 1911. In 1915 Holm sold the Sund Farm to Bram Lund."
    stems = " ".join(f.stems[0] for f in base_of(TOWN + text).facts if f.answer.text == "Bram Lund")
    assert "Clara Holm" in stems


def test_a_place_is_not_short_for_a_company_that_bears_its_name(page_of: PageOf) -> None:
    text = "Norrholm Ltd. built the tram in 1911. The crew lived in Norrholm then. Norrholm lies north."
    found = parsed(page_of, text).names.find("Norrholm")
    assert found is not None and (found.text, found.type) == ("Norrholm", "place")


def test_a_company_is_called_by_its_name_without_the_ending(page_of: PageOf) -> None:
    names = Names()
    names.state("Tin Anchor Ltd.", "organization")
    names.add("Tin Anchor")
    names.finish()
    found = names.find("Tin Anchor")
    assert found is not None and found.text == "Tin Anchor Ltd."


def test_what_the_infobox_states_settles_a_type() -> None:
    names = Names()
    names.state("Jordan", "person")
    for _ in range(40):
        names.add("Jordan").heard["place", ""] += 1
    names.finish()
    found = names.find("Jordan")
    assert found is not None and (found.type, found.sure) == ("person", True)


def test_what_only_the_parser_hears_is_not_sure() -> None:
    names = Names()
    names.add("Jordan").heard["place", ""] += 3
    names.finish()
    found = names.find("Jordan")
    assert found is not None and (found.type, found.sure) == ("place", False)


def test_a_tie_between_types_does_not_hang_on_the_order() -> None:
    def typed(*kinds: str) -> str:
        names = Names()
        for kind in kinds:
            names.add("Sund").votes[kind, ""] += 4
        names.finish()
        found = names.find("Sund")
        assert found is not None
        return found.type

    assert typed("place", "person") == typed("person", "place")


@pytest.mark.parametrize(
    ("full", "last"),
    [
        ("Ada Poe", "Poe"),
        ("Ada Poe Jr.", "Poe"),
        ("Bram van der Lund", "van der Lund"),
        ("Ada", "Ada"),
        ("Bram Lund III", "Lund"),
        ("Ines de la Corvo", "de la Corvo"),
    ],
)
def test_the_surname_of_a_full_name(full: str, last: str) -> None:
    assert surname(full) == last


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("Ada Poe's", "Ada Poe"),
        ("the Sund Bridge", "Sund Bridge"),
        ("The Sund", "Sund"),
        ("the  Sund\nBridge,", "Sund Bridge"),
        ("“Blue Rope”", "Blue Rope"),
        ("the Lunds'", "Lunds"),
        ("Athens", "Athens"),
    ],
)
def test_a_name_is_tidied(surface: str, expected: str) -> None:
    assert tidy(surface) == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The flood reached the village of Orrin Vale.", "Orrin Vale", "place"),
        ("The hall was designed by Kazuki Otori and opened in 1911.", "Kazuki Otori", "person"),
        ("A statue by Damroka Veltrin was unveiled there in 1911.", "Damroka Veltrin", "person"),
        ("A film on the port was directed by Mridula Oye-Lakan.", "Mridula Oye-Lakan", "person"),
        ("The leading goalscorer is Tor Brandt, with 241 goals.", "Tor Brandt", "person"),
        ("The first woman to climb it was the Frenchwoman Odile Brandt, in 1929.", "Odile Brandt", "person"),
        ("The river flows into Lake Orrin.", "Lake Orrin", "place"),
        ("The engines were built by Clark & Rowe of Veltri.", "Clark & Rowe", "organization"),
        ("The steamer was sold to a firm in Queensland.", "Queensland", "place"),
    ],
)
def test_a_name_is_typed_by_what_it_is_said_to_be(
    text: str, name: str, kind: str, page_of: Callable[[str], Page]
) -> None:
    page = page_of(f"= Port Ansgar =\n\nPort Ansgar is a port city in Halvern.\n\n== History ==\n{text}\n")
    found = page.names.find(name)
    assert found is not None and (found.type, found.sure) == (kind, True)


def test_a_part_of_a_land_is_not_the_land(base_of: Callable[[str], FactBase]) -> None:
    base = base_of(
        "= Ada Poe =\n\nAda Poe was a Danish politician. Poe lived in Upper Talva. "
        "On 4 May 1911, Talva closed its border.\n"
    )
    assert "when did Upper Talva" not in " ".join(stem for fact in base.facts for stem in fact.stems)


def test_a_surname_that_a_common_noun_follows_is_nobody(page_of: PageOf) -> None:
    page = parsed(
        page_of, "Ada Poe, a Danish painter, lived near the harbour. The Poe works burned down in 1911."
    )
    first, second = (name_runs(sentence) for sentence in page.sentences[-2:])
    known = [page.names.mention(run) for run in (*first, *second)]
    assert [name.text if name else "" for name in known] == ["Ada Poe", ""]


@pytest.mark.parametrize(
    "text",
    [
        "Loma Verdal, which had never made a profit, was sold to a rival in 1911.",
        "The fleet included the original Fennick Rapida, which was sold in 1911.",
        "The highest of the hills, Loma Verdal, rises to 891 metres.",
        "Roman Catholics voted for the mayor in 1911.",
        "The two armies met at Grenda Loma on 21 July 1844.",
    ],
)
def test_what_only_things_do_is_done_by_nobody(text: str, page_of: PageOf) -> None:
    page = parsed(page_of, text)
    names = [page.names.mention(run) for run in name_runs(page.sentences[-1])]
    assert all(name is None or not (name.type == "person" and name.sure) for name in names)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Joanna of Brabant", "Joanna"),
        ("King John of Bohemia", "King John"),
        ("Duke of Valmorency", "Valmorency"),
        ("Bishop of Lusse", "Bishop of Lusse"),
        ("Leopold III", "Leopold"),
    ],
)
def test_nobody_is_called_by_the_place_that_they_are_of(full: str, short: str) -> None:
    assert surname(full) == short


def test_the_place_of_a_king_is_not_the_king(base_of: Callable[[str], FactBase]) -> None:
    base = base_of(
        "= Olav II of Sund =\n\nOlav II was King of Morva from 1347 until his death. He lived at Ostby.\n\n"
        "== Life ==\nThe Black Death reached Morva in the autumn of 1348.\n"
    )
    stems = " ".join(stem for fact in base.facts for stem in fact.stems)
    assert "reach King" not in stems and "reach Olav" not in stems


def test_what_is_named_for_a_known_place_is_not_the_place(page_of: PageOf) -> None:
    page = page_of(
        "= Ada Poe =\n\nInfobox\n- Death Place: Port Lund\n\nAda Poe was a Danish engineer.\n\n"
        "The University of Port Lund gave her a doctorate."
    )
    (run, *_) = name_runs(page.sentences[-1])
    name = page.names.mention(run)
    assert name is not None and name.text == "University of Port Lund"


def test_what_broadcasters_hold_is_no_broadcaster(page_of: PageOf) -> None:
    read = page_of("It played at the BBC Proms in 2005 and for BBC Radio in 2006.\n")
    proms, radio = read.names.find("BBC Proms"), read.names.find("BBC Radio")
    assert proms is not None and proms.fine != "broadcaster"
    assert radio is not None and radio.fine == "broadcaster"


def test_a_lady_of_a_mans_surname_is_not_the_man(page_of: PageOf) -> None:
    text = "Isaac Holm was mayor in 1911. Holm died in 1920. The first sod was cut by Lady Holm in 1911."
    found = parsed(page_of, text).names.find("Lady Holm")
    assert found is None or found.text == "Lady Holm"
