"""From a file to its bank: in order, limited, credited, with clear errors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quiz.documents import parse_document
from quiz.errors import DocumentError, UsageError
from quiz.facts.base import FactBase
from quiz.questions.pipeline import Generated, generate_bank, generate_banks, generate_from

ARTICLES = Path(__file__).parents[1] / "articles"
SMALL = "ashy-mistpiper.txt"
pytestmark = pytest.mark.usefixtures("parser")


@pytest.mark.parametrize("jobs", [1, 2])
def test_banks_come_in_the_order_of_the_files(tmp_path: Path, jobs: int) -> None:
    paths = []
    for name, length in (("b", 1), ("a", 3), ("c", 2)):
        paths.append(tmp_path / f"{name}.txt")
        text = f"= {name.upper()} =\n\n" + f"{name.upper()} is a town.\n" * length
        paths[-1].write_text(text, encoding="utf-8")
    assert [made.bank.topic for made in generate_banks(paths, jobs=jobs)] == ["B", "A", "C"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_missing_file_is_a_clear_error(tmp_path: Path, jobs: int) -> None:
    with pytest.raises(DocumentError, match="cannot be read"):
        list(generate_banks([tmp_path / "none.txt", tmp_path / "no.txt"], jobs=jobs))


def test_a_missing_model_is_a_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("= A =\n\nA is a town.\n")
    with pytest.raises(UsageError, match="no_such_model"):
        list(generate_banks([path], model="no_such_model"))


def test_a_limit_takes_questions_from_the_whole_document(made: Generated) -> None:
    few = generate_bank(ARTICLES / SMALL, limit=4).bank.questions
    every = [q.id for q in made.bank.questions]
    places = [every.index(q.id) for q in few]
    assert len(few) == 4 and places == sorted(places) and places[-1] > len(every) // 2


def test_a_generous_limit_takes_all(made: Generated) -> None:
    assert generate_bank(ARTICLES / SMALL, limit=10_000).bank == made.bank


@pytest.fixture(scope="module")
def made() -> Generated:
    return generate_bank(ARTICLES / SMALL)


def test_the_source_is_named_without_the_working_folder(made: Generated) -> None:
    assert made.bank.source is not None
    assert made.bank.source.path == f"articles/{SMALL}"
    assert len(made.bank.source.sha256) == 64


def test_facts_and_rejections_are_counted(made: Generated) -> None:
    assert made.facts >= len(made.bank.questions)
    assert sum(made.rejected.values()) > 0 and all(count > 0 for count in made.rejected.values())


def test_a_text_without_a_title_is_named_after_its_file() -> None:
    assert generate_from(parse_document("Nothing here.", path="x/notes.txt")).bank.topic == "notes"
    assert generate_from(parse_document("Nothing here.")).bank.topic == "Untitled"


RUBBLE = {
    "empty": "",
    "a title": "= A =\n",
    "a stub of two sentences": "= Sund =\n\nSund is a small town. It lies by the sea.\n",
    "another language": "= Hamburg =\n\nHamburg ist eine Stadt in Norddeutschland an der Elbe. "
    "Die Stadt wurde im Jahr 808 gegründet und hat heute etwa 1,9 Millionen Einwohner.\n",
    "yet another": "= Cádiz =\n\nCádiz es una ciudad española situada en Andalucía. "
    "Fue fundada por los fenicios hacia el año 1104 a. C.. El puerto fue construido por Juan Ruiz en 1785.\n",
    "a list page": "= List of ships =\n\n== A ==\n"
    + "".join(f"- Ship {c}\n- The {c} boat, see below\n" for c in "ABCDEFGH"),
    "a table turned to rubble": "= Sund =\n\n"
    + "| 1911 | 4 || 12 % || – || Poe\n|-\n! Year !! Pts\n1 2 3 4 5 6 7 8\n" * 30,
    "numbers": "= 1 =\n\n" + "1911, 1912; 4 % (5) – 6:7.8/9 " * 60 + "\n",
    "control characters": "= A\x00B =\n\nThe \x1b[31mred\x07 bridge was opened by Ada\x00Poe.\x9b\u202e\n",
    "brackets": "= A =\n\n" + "(" * 900 + "Ada Poe opened it in 1911" + ")" * 900 + ".\n",
    "quotes": "= A =\n\n" + '"' * 901 + "Ada Poe opened it in 1911.\n",
    "one word": "= A =\n\n" + "buffalo " * 2000 + "\n",
}


@pytest.mark.parametrize("text", RUBBLE.values(), ids=RUBBLE)
def test_what_is_no_article_gives_few_questions_or_none_and_never_a_crash(text: str) -> None:
    made = generate_from(parse_document(text))
    assert len(made.bank.questions) <= 3


@pytest.mark.parametrize(
    "text",
    ["= A =\n\n" + "x" * 5_000_000, "= A =\n\n" + "Ada Poe met. " * 380_000, "a\n" * 100_000],
    ids=["5 MB of one word", "5 MB in one line", "100,000 short lines"],
)
def test_what_is_far_too_long_gives_none(text: str) -> None:
    assert generate_from(parse_document(text)).bank.questions == ()


def test_facts_hold_no_token_of_the_parser(base_of: Callable[[str], FactBase]) -> None:
    base = base_of(
        "= Port Ansgar =\n\nPort Ansgar is a port city. Ada Poe designed the Sund Bridge in 1911.\n"
    )
    assert base.facts
    assert all(
        "spacy" not in type(value).__module__
        for f in base.facts
        for value in (f.answer.text, f.evidence, f.stems)
    )
