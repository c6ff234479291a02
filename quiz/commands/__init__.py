"""The commands, one module each: `NAME`, `SUMMARY`, `add_arguments(parser)`, `run(arguments)`.

A new command is a file here and a line in `COMMANDS`. What a command needs it imports when it runs.
"""

from __future__ import annotations

from quiz.commands import check, explain, flags, generate, play, rules, scores, serve, topics

COMMANDS = (play, generate, check, explain, topics, scores, flags, rules, serve)
"""In the order in which the help shows them; the first is what `quiz` alone does."""
