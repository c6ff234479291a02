"""List the questions that players have flagged, for the bank's editor. `quiz check` and an editor mend them;
in the game a flag can be taken off again."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from quiz.commands.output import tell
from quiz.commands.places import add_data_argument, data_folder, utc_now

if TYPE_CHECKING:
    from quiz.scores.memory import Flag


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The format."""
    parser.add_argument("--yaml", action="store_true", help="as YAML, to be sent to the bank's editor")
    add_data_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the flags. Raises ScoresError."""
    from quiz.scores.open import open_scores

    opened = open_scores(data_folder(arguments), utc_now())
    if opened.notice:
        tell(opened.notice)
    try:
        flags = opened.scores.flags()
    finally:
        opened.scores.close()
    if arguments.yaml:
        print(_yaml(flags), end="")
    elif not flags:
        print("No question is flagged.")
    else:
        for flag in flags:
            print(f"{flag.id}  {flag.topic}: {flag.question}\n  answer: {flag.answer}")
            print(f"  reason: {flag.reason or 'none given'} ({flag.at:%Y-%m-%d})")
    return 0


def _yaml(flags: tuple[Flag, ...]) -> str:
    """The flags as YAML; every text in JSON's quotes, which are YAML's too."""
    if not flags:
        return "flags: []\n"
    lines = ["flags:"]
    for flag in flags:
        fields = (
            ("id", flag.id),
            ("topic", flag.topic),
            ("question", flag.question),
            ("answer", flag.answer),
            ("reason", flag.reason),
            ("at", flag.at.isoformat()),
        )
        quoted = [f"{name}: {json.dumps(text, ensure_ascii=False)}" for name, text in fields]
        lines += [f"{'  ' if at else '- '}{line}" for at, line in enumerate(quoted)]
    return "\n".join(lines) + "\n"
