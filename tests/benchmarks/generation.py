"""How long generating takes beside bare parsing, what a second process gains, and what memory it takes.

Run it by hand, on a machine that does nothing else:

    python tests/benchmarks/generation.py [--copies 50] [--repeat 5]

Prints the ratios that the generator is held to: one article at most 1.6 times the bare parser's time on the
same prose (the model as it is published), two processes at least 1.7 times as fast as one, memory that does
not grow with the articles.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language


ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT / "tests" / "articles").glob("*.txt")) + sorted((ROOT / "seeds").glob("*.txt"))
MOST_TIMES_PARSING = 1.6
LEAST_GAIN = 1.7
MOST_GROWTH = 1.15
FEW = 10


def runs(task: Callable[[], object], repeat: int) -> list[float]:
    """How long each of several runs takes, in seconds of this process's own work."""
    times = []
    for _ in range(repeat):
        start = time.process_time()
        task()
        times.append(time.process_time() - start)
    return times


def against_parser(repeat: int) -> Iterator[tuple[str, float, float, float, float]]:
    """For each article its name and seconds: of reading and writing it for the first time in the process and
    of doing so again, of the bare parser for the first time and again. The shortest of the later runs counts:
    what disturbs one only makes it longer.
    """
    import spacy

    from quiz.documents import read_document
    from quiz.facts.language import DEFAULT_MODEL, load_parser, parse_paragraphs
    from quiz.questions.pipeline import generate_from

    load_parser()
    published, spare = spacy.load(DEFAULT_MODEL), spacy.load(DEFAULT_MODEL)
    for path in ARTICLES:
        document = read_document(path)
        prose = [document.slice(p.block.span) for p in parse_paragraphs(document, spare)]
        bare, *bare_again = runs(partial(_bare, prose, published), repeat + 1)
        first, *again = runs(partial(generate_from, document), repeat + 1)
        yield path.stem, first, min(again), bare, min(bare_again)


def _bare(prose: list[str], nlp: Language) -> None:
    for _ in nlp.pipe(prose, batch_size=64):
        pass


def copies(folder: Path, count: int) -> list[Path]:
    """`count` variants of the articles, each with a paragraph of its own."""
    made = []
    for number in range(count):
        source = ARTICLES[number % len(ARTICLES)]
        path = folder / f"{number:03}-{source.stem}.txt"
        more = f"\n\nA memorial of this was opened by the town in {1900 + number % 100}, {number} years on.\n"
        path.write_text(source.read_text("utf-8") + more, "utf-8")
        made.append(path)
    return made


def in_own_process(paths: list[Path], jobs: int) -> tuple[float, float]:
    """Generate in a fresh process: (seconds, peak memory of one process in MiB)."""
    command = [sys.executable, __file__, "--child", str(jobs), *map(str, paths)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    seconds, peak = done.stdout.split()
    return float(seconds), float(peak)


def child(jobs: int, paths: list[Path]) -> None:
    """Generate, then print the seconds, each process's loading of the model included, and the peak memory."""
    from quiz.questions.pipeline import generate_banks

    start = time.perf_counter()
    for _ in generate_banks(paths, jobs=jobs):
        pass
    seconds = time.perf_counter() - start
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(seconds, peak / 1024)


def verdict(value: float, limit: float, *, most: bool) -> str:
    return "ok" if (value <= limit if most else value >= limit) else "MISSED"


def compare_with_parser(repeat: int) -> None:
    """Print a line for each article and one for all: seconds, and the ratios to the bare parser."""
    totals = [0.0] * 4
    print("article                      first s  again s  parser first s  again s   first  again")
    for name, *seconds in against_parser(repeat):
        _print_ratios(name, seconds)
        totals = [total + one for total, one in zip(totals, seconds, strict=True)]
    _print_ratios("all", totals)
    for what, ratio in zip(("first", "again"), _ratios(totals), strict=True):
        told = verdict(ratio, MOST_TIMES_PARSING, most=True)
        print(f"read {what}: {ratio:.2f} times the bare parser (at most {MOST_TIMES_PARSING}: {told})")


def _ratios(seconds: list[float]) -> tuple[float, float]:
    """Of the first reading to the parser's first, of a later one to the parser's later ones."""
    first, again, bare, bare_again = seconds
    return first / bare, again / bare_again


def _print_ratios(name: str, seconds: list[float]) -> None:
    first, again, bare, bare_again = seconds
    ratios = "".join(f"{ratio:7.2f}" for ratio in _ratios(seconds))
    print(f"{name:28} {first:7.3f}  {again:7.3f}  {bare:14.3f}  {bare_again:7.3f} {ratios}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Benchmark the generator.")
    parser.add_argument("--copies", type=int, default=50, help="articles for the comparison of processes")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each article; the shortest counts")
    parser.add_argument("--child", nargs="+", metavar="JOBS PATH", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        child(int(arguments.child[0]), [Path(name) for name in arguments.child[1:]])
        return
    compare_with_parser(arguments.repeat)
    with tempfile.TemporaryDirectory() as folder:
        paths = copies(Path(folder), arguments.copies)
        _, few = in_own_process(paths[:FEW], 1)
        one, many = in_own_process(paths, 1)
        two, _ = in_own_process(paths, 2)
    print(f"{len(paths)} articles: {one:.1f} s with --jobs 1, {two:.1f} s with --jobs 2", end="  ")
    print(f"gain {one / two:.2f} (at least {LEAST_GAIN}: {verdict(one / two, LEAST_GAIN, most=False)})")
    print(f"peak memory: {few:.0f} MiB with {FEW} articles, {many:.0f} MiB with {len(paths)}", end="  ")
    print(f"growth {many / few:.2f} (at most {MOST_GROWTH}: {verdict(many / few, MOST_GROWTH, most=True)})")


if __name__ == "__main__":
    main()
