"""Print the rules of the game: modes, points, clock and lifelines."""

from __future__ import annotations

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


def run(arguments: argparse.Namespace) -> int:
    """Print the rules."""
    from quiz.game.rules import rules_text

    print(rules_text(), end="")
    return 0
