from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from quiz.bank import cache, read
from quiz.bank.load import load_bank

BANK = b"""\
topic: Planets
source: {path: seeds/planets.txt}
questions:
- question: Which planet is the largest?
  answer: Jupiter
  distractors: [Saturn, Neptune, Uranus]
- question: Which planet is too short of options?
  answer: Mars
  distractors: []
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "planets.yaml"
    path.write_bytes(BANK)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def forbid_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("the YAML was read again")

    monkeypatch.setattr(read, "read_bank", fail)


def test_an_unchanged_bank_is_not_read_again(
    bank: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load_bank(bank, cache_dir=folder)
    forbid_reading(monkeypatch)
    assert load_bank(bank, cache_dir=folder) == first
    assert [p.rule for p in first.problems] == ["distractor-count"]


def test_without_a_cache_folder_nothing_is_written(bank: Path) -> None:
    load_bank(bank)
    assert list(bank.parent.iterdir()) == [bank]


@pytest.mark.parametrize("new", [BANK.replace(b"Jupiter", b"Pluto"), BANK.replace(b"Jupiter", b"Jupitre")])
def test_a_changed_bank_is_read_again(bank: Path, folder: Path, new: bytes) -> None:
    load_bank(bank, cache_dir=folder)
    before = bank.stat()
    bank.write_bytes(new)
    os.utime(bank, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    assert load_bank(bank, cache_dir=folder) == load_bank(bank)
    assert load_bank(bank, cache_dir=folder).questions[0].answer in ("Pluto", "Jupitre")


def entry(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


@pytest.mark.parametrize("damage", ["empty", "half", "flipped", "garbage", "nested"])
def test_a_damaged_cache_is_as_good_as_none_and_is_mended(bank: Path, folder: Path, damage: str) -> None:
    first = load_bank(bank, cache_dir=folder)
    file = entry(folder)
    good = file.read_bytes()
    head = good.partition(b"\n")[0]
    file.write_bytes(
        {
            "empty": b"",
            "half": good[: len(good) // 2],
            "flipped": good.replace(b"Jupiter", b"jupiter"),
            "garbage": b"\x00\xff" * 50,
            "nested": head + b"\n" + b"[" * 100_000,
        }[damage]
    )
    assert load_bank(bank, cache_dir=folder) == first
    assert file.read_bytes() == good


def test_a_cache_of_the_wrong_shape_is_as_good_as_none(bank: Path, folder: Path) -> None:
    first = load_bank(bank, cache_dir=folder)
    state = cache.stamp(bank)
    assert state
    for body in (b"[]", b"{}", b'{"topic":"x","source":null,"problems":[],"questions":[["a"]]}', b"null"):
        entry(folder).write_bytes(cache._head(state, body) + b"\n" + body)
        assert load_bank(bank, cache_dir=folder) == first


def test_a_cache_of_another_version_is_as_good_as_none(
    bank: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_bank(bank, cache_dir=folder)
    monkeypatch.setattr(cache, "__version__", "99.0")
    state = cache.stamp(bank)
    assert state and cache.read_cached(bank, state, folder) is None


def test_a_cache_folder_that_cannot_be_written_costs_nothing(bank: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file stands in the way")
    assert load_bank(bank, cache_dir=tmp_path / "cache") == load_bank(bank)


def test_the_cache_is_json_and_nothing_that_could_run(bank: Path, folder: Path) -> None:
    load_bank(bank, cache_dir=folder)
    head, body = entry(folder).read_bytes().split(b"\n")
    assert json.loads(head)[2] == str(bank)
    assert json.loads(body)["topic"] == "Planets"
