from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from quiz.bank.fields import MAX_LENGTH_OTHER
from quiz.bank.fold import fold
from quiz.bank.load import load_bank
from quiz.bank.model import DIFFICULTIES, KINDS, Bank, Question, Source
from quiz.bank.read import read_bank
from quiz.bank.save import dump_bank, save_bank
from quiz.errors import BankError
from quiz.text import clean

HER = Bank(
    topic="Her (2013 film)",
    source=Source("seeds/her-2013-film.txt", "ab" * 32, "Wikipedia, CC BY-SA 4.0"),
    questions=(
        Question(
            question='When did the film "Her" premiere at the New York Film Festival?',
            answer="October 12, 2013",
            distractors=("October 18, 2013", "September 12, 2013", "December 12, 2013"),
            id="7c1f0a92",
            kind="date",
            difficulty=3,
            evidence="Her premiered at the New York Film Festival on October 12, 2013.",
            section="Introduction",
            rule="prose.premiered",
        ),
        Question("Who directed it all — «really»?", "NO", ("1969", "12:30", "~"), id="12345678"),
    ),
)
WRITTEN = """\
format: 1
topic: "Her (2013 film)"
source:
  path: "seeds/her-2013-film.txt"
  sha256: "abababababababababababababababababababababababababababababababab"
  attribution: "Wikipedia, CC BY-SA 4.0"
questions:
- id: "7c1f0a92"
  kind: date
  difficulty: 3
  question: "When did the film \\"Her\\" premiere at the New York Film Festival?"
  answer: "October 12, 2013"
  distractors: ["October 18, 2013", "September 12, 2013", "December 12, 2013"]
  evidence: "Her premiered at the New York Film Festival on October 12, 2013."
  section: "Introduction"
  rule: "prose.premiered"
- id: "12345678"
  kind: other
  difficulty: 2
  question: "Who directed it all — «really»?"
  answer: "NO"
  distractors: ["1969", "12:30", "~"]
"""

texts = st.text(min_size=1, max_size=MAX_LENGTH_OTHER).map(clean).filter(str.strip)
options = st.lists(texts, min_size=4, max_size=4, unique_by=fold)
optional = st.just("") | texts


@st.composite
def questions(draw: st.DrawFn) -> Question:
    answer, *distractors = draw(options)
    return Question(
        question=draw(texts),
        answer=answer,
        distractors=tuple(distractors),
        id=draw(texts),
        kind=draw(st.sampled_from(KINDS)),
        difficulty=draw(st.sampled_from(DIFFICULTIES)),
        evidence=draw(optional),
        section=draw(optional),
        rule=draw(optional),
    )


banks = st.builds(
    Bank,
    topic=texts,
    questions=st.lists(questions(), max_size=3, unique_by=lambda q: q.id).map(tuple),
    source=st.none() | st.builds(Source, path=texts, sha256=optional, attribution=optional),
    path=st.just("some.yaml"),
)


def test_the_format_is_written_exactly_as_scripts_expect_it() -> None:
    assert dump_bank(HER) == WRITTEN


def test_another_reader_of_yaml_sees_texts_as_texts() -> None:
    loaded = yaml.safe_load(dump_bank(HER))
    assert loaded["questions"][1] == {
        "id": "12345678",
        "kind": "other",
        "difficulty": 2,
        "question": "Who directed it all — «really»?",
        "answer": "NO",
        "distractors": ["1969", "12:30", "~"],
    }


@given(banks)
def test_every_bank_that_is_written_is_read_back_equal(bank: Bank) -> None:
    reading = read_bank(dump_bank(bank).encode(), bank.path)
    assert reading.problems == []
    assert reading.bank == bank


@given(st.text(max_size=60))
def test_any_text_whatever_comes_back_from_any_reader_of_yaml(text: str) -> None:
    written = dump_bank(Bank(topic=text, questions=()))
    assert yaml.safe_load(written)["topic"] == text


def test_a_lone_surrogate_is_written_as_a_replacement_sign() -> None:
    assert yaml.safe_load(dump_bank(Bank("a\ud800b", ())))["topic"] == "a\ufffdb"


def test_signs_that_would_reorder_the_line_in_an_editor_are_escaped() -> None:
    assert '"\\u202egnp.exe"' in dump_bank(Bank("\u202egnp.exe", ()))


def test_a_bank_without_questions_can_be_written_and_read() -> None:
    empty = Bank("Nothing", (), path="nothing.yaml")
    assert read_bank(dump_bank(empty).encode(), "nothing.yaml").bank == empty


def test_a_long_text_stays_on_one_line() -> None:
    question = replace(HER.questions[0], evidence="word " * 500 + "end.")
    assert len(dump_bank(Bank("T", (question,))).splitlines()) == 12


def test_saving_makes_the_folder_and_leaves_nothing_else_behind(tmp_path: Path) -> None:
    path = tmp_path / "new" / "her.yaml"
    save_bank(HER, path)
    save_bank(HER, path)
    assert load_bank(path).bank == replace(HER, path=str(path))
    assert [p.name for p in path.parent.iterdir()] == ["her.yaml"]


def test_a_failed_save_leaves_the_old_bank_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "her.yaml"
    save_bank(HER, path)

    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(BankError, match="No space left"):
        save_bank(replace(HER, topic="Other"), path)
    assert path.read_text("utf-8") == WRITTEN
    assert [p.name for p in tmp_path.iterdir()] == ["her.yaml"]


def test_a_folder_that_cannot_be_made_is_told_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BankError, match="cannot be written") as caught:
        save_bank(HER, tmp_path / "file" / "her.yaml")
    assert caught.value.path == tmp_path / "file" / "her.yaml"
