"""The article layout: title, infobox, headings, paragraphs, lists, each at its exact place."""

from __future__ import annotations

import pytest

from quiz.documents import Document, Span, parse_document
from quiz.documents.attribution import find_attribution
from quiz.documents.parse import split_title

TITLES = [
    ("= Ode =", "Ode", ""),
    ("=Ode=", "Ode", ""),
    ("= Ode (2016 film) =", "Ode", "2016 film"),
    ("= Ode (to Sund) and after =", "Ode (to Sund) and after", ""),
    ("  = Ode =  ", "Ode", ""),
    ("== Ode ==", "", ""),
    ("Ode", "", ""),
    ("= =", "", ""),
]


def blocks(text: str) -> list[tuple[str, str, str]]:
    document = parse_document(text)
    return [(b.kind, document.slice(b.span), b.heading) for b in document.blocks]


@pytest.mark.parametrize(("line", "title", "qualifier"), TITLES, ids=[repr(row[0]) for row in TITLES])
def test_the_title_is_the_first_line_between_single_signs(line: str, title: str, qualifier: str) -> None:
    document = parse_document(f"{line}\n\nText.\n")
    assert (document.title, document.qualifier) == (title, qualifier)


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Her (2013 film)", ("Her", "2013 film")),
        ("Her", ("Her", "")),
        ("(500) Days", ("(500) Days", "")),
        ("", ("", "")),
    ],
)
def test_a_qualifier_is_split_off(title: str, parts: tuple[str, str]) -> None:
    assert split_title(title) == parts


def test_the_topic_is_the_title_as_written() -> None:
    assert parse_document("= Ode (2016 film) =\n").topic == "Ode (2016 film)"
    assert parse_document("= Ode =\n").topic == "Ode"


def test_only_the_first_title_counts() -> None:
    document = parse_document("= Ode =\n= Other =\n")
    assert document.title == "Ode" and len(document.blocks) == 1


BOXES = [
    ("Infobox\n- Director: Ada Poe\n", "", [("Director", "Ada Poe")]),
    ("Infobox film\n- Director: Ada Poe\n", "film", [("Director", "Ada Poe")]),
    ("infobox FILM\n- Director:  Ada Poe \n", "FILM", [("Director", "Ada Poe")]),
    ("Infobox\n- Time: 12: 30 in all\n", "", [("Time", "12: 30 in all")]),
    ("Infobox\n- No colon here\n", "", []),
    ("Infobox\n- : no key\n", "", []),
    ("Infobox\n- Empty:\n", "", []),
    ("Infobox\n- A: 1\n\n- B: 2\n", "", [("A", "1"), ("B", "2")]),
]


@pytest.mark.parametrize(("text", "name", "rows"), BOXES, ids=[repr(row[0]) for row in BOXES])
def test_the_infobox_has_its_rows(text: str, name: str, rows: list[tuple[str, str]]) -> None:
    document = parse_document(f"= Ode =\n\n{text}\nOde is a film.\n")
    assert document.infobox_name == name
    assert [(row.key, row.value) for row in document.infobox] == rows


def test_a_row_knows_its_place() -> None:
    document = parse_document("= Ode =\n\nInfobox\n- Director: Ada Poe\n")
    assert document.slice(document.infobox[0].span) == "Director: Ada Poe"


def test_rows_after_prose_are_list_items() -> None:
    assert blocks("= Ode =\n\nOde is a film.\n- Director: Ada Poe\n")[-1] == (
        "item",
        "Director: Ada Poe",
        "Introduction",
    )


HEADINGS = [
    ("== Plot ==\nText.\n", ("Plot",)),
    ("==Plot==\nText.\n", ("Plot",)),
    ("== Plot ==\n\n\nText.\n", ("Plot",)),
    ("== Cast ==\n=== Voices ===\nText.\n", ("Cast", "Voices")),
    ("== Cast ==\n=== Voices ===\n== Plot ==\nText.\n", ("Plot",)),
    ("== Cast ==\n=== A ===\n==== B ====\n=== C ===\nText.\n", ("Cast", "C")),
    ("=== Deep ===\nText.\n", ("Deep",)),
    ("== A = B ==\nText.\n", ("A = B",)),
    ("Text.\n", ("Introduction",)),
]


@pytest.mark.parametrize(("text", "section"), HEADINGS, ids=[repr(row[0]) for row in HEADINGS])
def test_a_paragraph_knows_the_headings_above_it(text: str, section: tuple[str, ...]) -> None:
    (block,) = parse_document(f"= Ode =\n\n{text}").blocks
    assert block.section == section and block.heading == section[-1]


def test_paragraphs_and_items_keep_their_order_and_kind() -> None:
    assert blocks("= Ode =\n\nOne.\n- Two\n-  Three \nFour - five.\n</noinclude>\n-six\n") == [
        ("paragraph", "One.", "Introduction"),
        ("item", "Two", "Introduction"),
        ("item", "Three", "Introduction"),
        ("paragraph", "Four - five.", "Introduction"),
        ("paragraph", "-six", "Introduction"),
    ]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_places_are_exact_whatever_ends_a_line(ending: str) -> None:
    source = "\ufeff= Ode =\n\n  Éa 𝕏 “sea”.  \n- Ada Poe\n".replace("\n", ending)
    document = parse_document(source)
    assert [document.slice(b.span) for b in document.blocks] == ["Éa 𝕏 “sea”.", "Ada Poe"]
    assert all(document.text[b.span.start : b.span.end] in source for b in document.blocks)


def test_what_a_caller_knows_of_the_source_is_kept() -> None:
    document = parse_document("= Ode =\n", path="x/ode.txt", sha256="ab" * 32)
    assert (document.path, document.sha256) == ("x/ode.txt", "ab" * 32)
    assert isinstance(document, Document)


def test_spans_know_what_lies_in_them() -> None:
    assert Span(2, 9).contains(Span(2, 9)) and Span(2, 9).contains(Span(4, 5))
    assert not Span(2, 9).contains(Span(1, 5)) and not Span(2, 9).contains(Span(5, 10))


TABLE = """# Sources

| File | Article | Retrieved | Licence |
|---|---|---|---|
| `ode.txt` | [Ode (film)](https://example.org/Ode_(film)) | 2026 | [CC BY-SA 4.0](https://example.org) |
| bare.txt | Bare | | |
"""


@pytest.mark.parametrize(
    ("name", "credit"),
    [("ode.txt", "Ode (film), CC BY-SA 4.0"), ("bare.txt", "Bare"), ("none.txt", "")],
)
def test_a_source_is_credited_as_its_folder_says(
    name: str, credit: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("seeds")
    (folder / "SOURCES.md").write_text(TABLE, "utf-8")
    assert find_attribution(folder / name) == credit


@pytest.mark.parametrize("data", [None, b"", b"\xff\xfe", b"no table | here\n"])
def test_without_a_table_there_is_no_credit(
    data: bytes | None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("seeds")
    if data is not None:
        (folder / "SOURCES.md").write_bytes(data)
    assert find_attribution(folder / "ode.txt") == ""
