"""The same bytes whatever the hash seed, the number of processes, the order of the files and the folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "tests" / "articles"
NAMES = ("ashy-mistpiper", "battle-of-vessarin")
pytestmark = pytest.mark.usefixtures("parser")


def generate(folder: Path, sources: list[Path], seed: int, jobs: int, cwd: Path) -> dict[str, bytes]:
    command = [
        sys.executable,
        "-m",
        "quiz",
        "generate",
        *map(str, sources),
        "-o",
        str(folder),
        "--jobs",
        str(jobs),
    ]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=cwd, env=environment, check=True, capture_output=True, timeout=120)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_banks_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    there = [ARTICLES / f"{name}.txt" for name in NAMES]
    relative = [path.relative_to(ROOT) for path in there[::-1]]

    one = generate(tmp_path / "a", there, seed=1, jobs=1, cwd=tmp_path)
    other = generate(tmp_path / "b", relative, seed=2, jobs=2, cwd=ROOT)

    assert sorted(one) == [f"{name}.yaml" for name in NAMES]
    assert one == other


def test_a_document_alone_gives_the_bank_that_it_gives_in_company(tmp_path: Path) -> None:
    from quiz.questions.pipeline import generate_banks

    paths = [ARTICLES / f"{name}.txt" for name in NAMES]
    together = [made.bank for made in generate_banks(paths)]
    alone = [made.bank for path in paths[::-1] for made in generate_banks([path])]

    assert together == alone[::-1]
