from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from quiz.bank.shipped import shipped_banks


def lay_out(root: Path, *files: str) -> Path:
    for name in files:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("")
    return root


@pytest.mark.parametrize(
    ("files", "folder"),
    [
        (["quiz/question_bank/a.yaml"], "quiz/question_bank"),
        (["question_bank/a.yaml", "pyproject.toml", "quiz/x.py"], "question_bank"),
        (["quiz/question_bank/a.yaml", "question_bank/a.yaml", "pyproject.toml"], "quiz/question_bank"),
        (["question_bank/a.yaml", "quiz/x.py"], None),
        (["quiz/x.py", "pyproject.toml"], None),
    ],
    ids=["wheel", "checkout", "both", "somebody else's folder in site-packages", "none"],
)
def test_the_shipped_banks_are_found_where_the_installation_put_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: list[str], folder: str | None
) -> None:
    lay_out(tmp_path, *files)
    monkeypatch.setattr(resources, "files", lambda _: tmp_path / "quiz")
    assert shipped_banks() == (tmp_path / folder if folder else None)
