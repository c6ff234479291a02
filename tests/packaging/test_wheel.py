"""What is installed is what is needed to play, and nothing of the workshop."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("build")
pytest.importorskip("hatchling")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheel that is made from the checkout, and the one made from the source distribution."""
    folder = tmp_path_factory.mktemp("dist")
    for name, options in {"direct": ["--wheel"], "from-sdist": []}.items():
        command = [
            sys.executable,
            "-m",
            "build",
            "--no-isolation",
            *options,
            "-o",
            str(folder / name),
            str(ROOT),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stdout + done.stderr
    return {name: next((folder / name).glob("*.whl")) for name in ("direct", "from-sdist")}


def contents(wheel: Path) -> dict[str, int]:
    with zipfile.ZipFile(wheel) as archive:
        return {info.filename: info.CRC for info in archive.infolist() if "dist-info" not in info.filename}


def test_a_wheel_made_from_the_source_distribution_is_the_same(built: dict[str, Path]) -> None:
    assert contents(built["direct"]) == contents(built["from-sdist"])


def test_the_wheel_holds_every_bank_that_ships(built: dict[str, Path]) -> None:
    banks = {f"quiz/question_bank/{path.name}" for path in (ROOT / "question_bank").glob("*.yaml")}
    assert banks
    assert banks <= contents(built["direct"]).keys()


def test_the_wheel_holds_all_of_the_package_and_nothing_else(built: dict[str, Path]) -> None:
    package = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "quiz").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    inside = {name for name in contents(built["direct"]) if not name.startswith("quiz/question_bank/")}
    assert inside == package


def test_the_wheel_carries_its_licence_and_the_command(built: dict[str, Path]) -> None:
    with zipfile.ZipFile(built["direct"]) as archive:
        names = archive.namelist()
        assert any(name.endswith("dist-info/licenses/LICENSE") for name in names)
        (entry,) = [name for name in names if name.endswith("entry_points.txt")]
        assert "quiz = quiz.cli:main" in archive.read(entry).decode()
