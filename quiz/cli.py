"""The command line: `quiz` and its commands. Each command is a module in `quiz/commands`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from quiz.commands import COMMANDS
from quiz.commands.manual import build_parser, with_default_command
from quiz.commands.output import close_quietly, tell_error, tolerant_streams
from quiz.errors import QuizError

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 ok, 1 input at fault, 2 usage, 130 interrupted."""
    tolerant_streams()
    try:
        typed = with_default_command(sys.argv[1:] if argv is None else argv)
        arguments = build_parser(typed[0]).parse_args(typed[1:] if typed[0] in COMMANDS else typed)
        code: int = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except QuizError as error:
        tell_error(error)
        return error.exit_code
    except BrokenPipeError:
        close_quietly()
        return 0
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return INTERRUPTED
