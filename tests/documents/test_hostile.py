"""Documents that mean harm or are rubble: each gives a Document or a clear error, and quickly."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.documents.model import Document
from quiz.documents.parse import parse_document
from quiz.documents.read import find_documents, read_document
from quiz.errors import DocumentError

ROOT = Path(__file__).parents[2]
ARTICLE = """\
= Her (2013 film) =

Infobox
- Director: Spike Jonze

Her is a film.

==Plot==
A man meets a voice.
- A point
"""


def shape(document: Document) -> list[object]:
    return [
        (document.title, document.qualifier),
        [(row.key, row.value) for row in document.infobox],
        [(block.kind, document.slice(block.span), block.section) for block in document.blocks],
    ]


def spans_hold(document: Document) -> bool:
    spans = [*(row.span for row in document.infobox), *(block.span for block in document.blocks)]
    return all(0 <= span.start < span.end <= len(document.text) for span in spans)


@given(st.text())
def test_any_text_whatever_gives_a_document_with_spans_inside_it(text: str) -> None:
    assert spans_hold(parse_document(text))


SCRAPS = [
    "= ",
    "=",
    "==",
    "===",
    "\n",
    "\r\n",
    "\r",
    "- ",
    "-",
    ": ",
    "Infobox",
    "Her",
    " (film)",
    " ",
    "\t",
    "\x00",
]
SCRAPS += ["</noinclude>", "<", ">", "\ufeff", "\u2028", "\x1b[2J", "é", "𝕏"]


@given(st.lists(st.sampled_from(SCRAPS), max_size=40).map("".join))
def test_any_scraps_of_the_layout_give_a_document_with_spans_inside_it(text: str) -> None:
    assert spans_hold(parse_document(text))


@given(st.binary(max_size=300))
def test_any_bytes_give_a_document_or_a_document_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(data)
    try:
        document = read_document(path)
    except DocumentError as error:
        assert error.path == path
    else:
        assert document.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_the_ends_of_lines_make_no_difference(ending: str) -> None:
    assert shape(parse_document(ARTICLE.replace("\n", ending))) == shape(parse_document(ARTICLE))


def test_a_byte_order_mark_makes_no_difference() -> None:
    assert shape(parse_document("\ufeff" + ARTICLE)) == shape(parse_document(ARTICLE))


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\ufeff", "\x00\x00", "</noinclude>\n"])
def test_a_text_with_nothing_in_it_is_an_empty_document(text: str) -> None:
    document = parse_document(text)
    assert (document.title, document.infobox, document.blocks) == ("", (), ())


def test_a_text_without_title_or_infobox_has_its_paragraphs() -> None:
    document = parse_document("One sentence.\n\nAnother one.\n")
    assert [document.slice(block.span) for block in document.blocks] == ["One sentence.", "Another one."]


def test_latin_1_is_told_with_its_line_and_how_to_mend_it(tmp_path: Path) -> None:
    path = tmp_path / "cafe.txt"
    path.write_bytes(b"= Caf\xc3\xa9 =\n\nThe caf\xe9 is old.\n")
    with pytest.raises(DocumentError, match="0xe9") as caught:
        read_document(path)
    assert (caught.value.line, "iconv" in caught.value.remedy) == (3, True)


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\x9b", "\x07", "\x08", "\u202e", "\u200b", "\u2066"])
def test_signs_that_a_terminal_would_obey_become_spaces_so_that_offsets_stay(sign: str) -> None:
    document = parse_document(f"= A =\n\nOne{sign}two.\n")
    assert document.slice(document.blocks[0].span) == "One two."


def test_a_folder_is_read_by_name_and_without_going_round_in_circles(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "notes.md"):
        (tmp_path / name).write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert [path.name for path in find_documents([tmp_path, tmp_path / "a.txt"])] == ["a.txt", "b.txt"]


def test_a_folder_cannot_be_read_as_a_document(tmp_path: Path) -> None:
    with pytest.raises(DocumentError):
        read_document(tmp_path)


BIG = {
    "one line of 5 MB": "'x' * 5_000_000",
    "100,000 short lines": "'a\\n' * 100_000",
    "a title of blanks": "'= a' + ' ' * 200_000 + 'b ='",
    "a title of brackets": "'= ' + ' (' * 100_000 + ' ='",
    "an infobox row of blanks": "'Infobox\\n-' + ' ' * 200_000 + 'x'",
    "an infobox row of colons": "'Infobox\\n- ' + ': ' * 100_000",
    "a heading of equals signs": "'== a' + ' =' * 200_000 + ' b'",
    "nothing but equals signs": "'=' * 500_000",
    "tags within tags": "'<a' * 200_000",
    "nested headings": "''.join('=' * (i % 6 + 2) + ' h ' + '=' * (i % 6 + 2) + '\\n' for i in range(9_999))",
}


@pytest.mark.parametrize("text", BIG.values(), ids=BIG)
def test_time_grows_with_length_and_not_with_its_square(text: str) -> None:
    program = f"from quiz.documents.parse import parse_document; parse_document({text})"
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=8)
