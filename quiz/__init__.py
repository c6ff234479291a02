"""A trivia game for the terminal that writes its own questions from encyclopedia-style documents."""

__version__ = "0.1.0"
