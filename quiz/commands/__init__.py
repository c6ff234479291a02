"""The commands, one module each: its docstring is its help, `add_arguments` and `run` do it.

A new command is a file here and a line in `COMMANDS`. Only the module of the command that was typed is
imported, and what a command needs it imports when it runs.
"""

from __future__ import annotations

COMMANDS = {
    "play": "play a round (the default)",
    "generate": "write questions from articles",
    "check": "what is wrong with a bank, line by line",
    "explain": "where a question comes from",
    "topics": "the topics that can be played",
    "scores": "the high scores, as tables, JSON or CSV",
    "flags": "the questions flagged as bad",
    "rules": "the rules of the game",
    "serve": "play in the browser",
}
"""In the order in which the help shows them; the first is what `quiz` alone does."""
