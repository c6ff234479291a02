"""Generates from articles turned to rubble, words and lines lost or mixed: none may stop the generator.

Run it by hand, after a change to how text is read:

    python tests/benchmarks/rubble.py [--runs 300] [--seed 1]

Prints each crash once, with the file of the article that caused it; exit code 1 if there was any.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from quiz.errors import QuizError
from quiz.questions.pipeline import generate_bank

ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT / "tests" / "articles").glob("*.txt")) + sorted((ROOT / "seeds").glob("*.txt"))
ODD = [*"–—,();&%£\"'", "and", "of", "the", "who", "which", "from", "'s", "St.", "No. 3", "1987", "U.S.", ""]


def one_word_lost(line: str, draw: random.Random) -> str:
    """The line without one of its words."""
    words = line.split(" ")
    del words[draw.randrange(len(words))]
    return " ".join(words)


def stretch_lost(line: str, draw: random.Random) -> str:
    """The line without a few words that follow each other."""
    words = line.split(" ")
    at = draw.randrange(len(words))
    return " ".join([*words[:at], *words[at + draw.randrange(1, 8) :]])


def odd_word(line: str, draw: random.Random) -> str:
    """The line with one word turned into a sign, or written otherwise."""
    words = line.split(" ")
    at = draw.randrange(len(words))
    words[at] = draw.choice([*ODD, words[at].upper(), words[at].lower(), words[at].capitalize()])
    return " ".join(words)


def mixed(line: str, draw: random.Random) -> str:
    """The line with the beginning of another article's line in its middle."""
    words = line.split(" ")
    other = draw.choice(draw.choice(ARTICLES).read_text(encoding="utf-8").splitlines()).split(" ")
    at = draw.randrange(len(words))
    return " ".join([*words[:at], *other[: draw.randrange(1, 12)], *words[at:]])


def line_lost(line: str, draw: random.Random) -> str:
    """Nothing."""
    return ""


WAYS: tuple[Callable[[str, random.Random], str], ...] = (
    one_word_lost,
    stretch_lost,
    odd_word,
    mixed,
    line_lost,
)


def rubble(draw: random.Random) -> str:
    """An article, a third of its lines spoilt in one way."""
    way = draw.choice(WAYS)
    lines = draw.choice(ARTICLES).read_text(encoding="utf-8").splitlines()
    return "\n".join(way(line, draw) if line and draw.random() < 0.35 else line for line in lines)


def where(error: BaseException) -> str:
    """The line that failed in the other process, and how."""
    lines = [line.strip() for line in str(error.__cause__).splitlines() if line.lstrip().startswith("File ")]
    return f"{lines[-1] if lines else ''}: {type(error).__name__}: {error}"


def main() -> int:
    """Generate from so many articles and tell what went wrong."""
    parser = argparse.ArgumentParser(description="Generate from articles turned to rubble.")
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="rubble-"))
    seen: set[str] = set()
    with ProcessPoolExecutor(2) as pool:
        tried = {}
        for run in range(options.runs):
            path = folder / f"{options.seed}-{run}.txt"
            path.write_text(rubble(random.Random(f"{options.seed} {run}")), encoding="utf-8")
            tried[path] = pool.submit(generate_bank, path)
        for path, trial in tried.items():
            error = trial.exception()
            if error is None or isinstance(error, QuizError):
                path.unlink()
            elif where(error) not in seen:
                seen.add(where(error))
                print(f"{where(error)}\n    {path}", flush=True)
    print(f"{options.runs} runs, {len(seen)} kinds of crash")
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
