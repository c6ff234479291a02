"""The banks that come with the program."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

FOLDER = "question_bank"


def shipped_banks() -> Path | None:
    """The folder of the shipped banks: in the installed package, else beside it in a checkout, else None."""
    package = resources.files("quiz")
    if not isinstance(package, Path):
        return None
    checkout = package.parent
    folders = [package / FOLDER]
    if (checkout / "pyproject.toml").is_file():
        folders.append(checkout / FOLDER)
    return next((folder for folder in folders if any(folder.glob("*.yaml"))), None)
