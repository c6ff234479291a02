"""Where things are on this machine, and a session made of it: the real clock and chance come in here."""

from __future__ import annotations

import argparse
import os
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from quiz.errors import UsageError

if TYPE_CHECKING:
    from quiz.sitting.session import Session

APP = "quiz"


def add_bank_argument(parser: argparse.ArgumentParser) -> None:
    """`--bank`, which can be given several times."""
    parser.add_argument(
        "--bank",
        metavar="PATH",
        type=Path,
        action="append",
        default=[],
        help="a bank file or a folder of banks instead of those that come with the program; can be repeated",
    )


def add_data_argument(parser: argparse.ArgumentParser) -> None:
    """`--data-dir`."""
    parser.add_argument(
        "--data-dir", metavar="DIR", type=Path, help="where scores are kept, instead of the usual place"
    )


def data_folder(arguments: argparse.Namespace) -> Path:
    """The folder of the scores: `--data-dir`, else QUIZ_HOME, else the platform's."""
    given: Path | None = arguments.data_dir
    if given is not None:
        return given
    if home := os.environ.get("QUIZ_HOME"):
        return Path(home)
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False)


def cache_folder(arguments: argparse.Namespace) -> Path:
    """The folder of banks already read: below a data folder that was named, else the platform's."""
    if getattr(arguments, "data_dir", None) is not None or os.environ.get("QUIZ_HOME"):
        return data_folder(arguments) / "cache"
    from platformdirs import user_cache_path

    return user_cache_path(APP, appauthor=False)


def bank_paths(arguments: argparse.Namespace) -> tuple[Path, ...]:
    """The banks named on the command line, else those that come with the program, else ()."""
    given: list[Path] = arguments.bank
    if given:
        return tuple(given)
    from quiz.bank.shipped import shipped_banks

    shipped = shipped_banks()
    return (shipped,) if shipped else ()


def utc_now() -> datetime:
    """The real time."""
    return datetime.now(UTC)


def session_of(arguments: argparse.Namespace, *, profile: str = "") -> Session:
    """The session that the arguments of `quiz play` describe, not loaded yet. Raises UsageError."""
    from quiz.sitting.session import Session, Setup

    player: str = arguments.player or ""
    if player and not player.strip():
        raise UsageError("the player's name is empty")
    return Session(
        Setup(
            banks=bank_paths(arguments),
            home=data_folder(arguments),
            cache=cache_folder(arguments),
            monotonic=time.monotonic,
            now=utc_now,
            random=Random(),
            player=player.strip(),
            profile=profile,
        )
    )
