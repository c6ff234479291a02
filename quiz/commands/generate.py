"""Write question banks from documents: one YAML file a document, every answer proved by a quoted sentence.

The same documents give the same banks, byte for byte. Needs the optional part `generate`."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from quiz.commands.output import safe, tell
from quiz.commands.play import positive
from quiz.errors import UsageError

BAR = 24


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Documents in, banks out."""
    parser.add_argument(
        "sources", metavar="SOURCE", type=Path, nargs="+", help="a document, or a folder of .txt documents"
    )
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=Path, default=Path("question_bank"), help="where the banks go"
    )
    parser.add_argument("--limit", metavar="N", type=positive, help="at most so many questions a document")
    parser.add_argument("--jobs", metavar="N", type=positive, default=1, help="documents at a time")
    parser.add_argument("--model", metavar="NAME", default="", help="another spaCy model")
    parser.add_argument("--rejected", action="store_true", help="say how many were rejected for each reason")
    parser.add_argument("--quiet", action="store_true", help="no progress, no counts")


def run(arguments: argparse.Namespace) -> int:
    """Generate and write the banks. Raises DocumentError, BankError, MissingExtraError."""
    from quiz.bank.save import save_bank
    from quiz.documents import find_documents
    from quiz.facts.language import DEFAULT_MODEL
    from quiz.questions.pipeline import generate_banks

    paths = find_documents(arguments.sources)
    targets = bank_files(paths, arguments.output)
    progress = Progress(len(paths), quiet=arguments.quiet)
    facts = questions = 0
    rejected: Counter[str] = Counter()
    model = arguments.model or DEFAULT_MODEL
    banks = generate_banks(paths, model=model, limit=arguments.limit, jobs=arguments.jobs)
    for path, made in zip(paths, banks, strict=True):
        save_bank(made.bank, targets[path])
        facts += made.facts
        questions += len(made.bank.questions)
        rejected.update(made.rejected)
        progress.step(path.name)
    progress.close()
    if not arguments.quiet:
        tell(closing_line(facts, questions, rejected, every=arguments.rejected))
    return 0


def bank_files(paths: Sequence[Path], folder: Path) -> dict[Path, Path]:
    """The bank file of each document. Raises UsageError where two would be the same file."""
    taken: dict[Path, Path] = {}
    for path in paths:
        target = folder / f"{path.stem}.yaml"
        if target in taken:
            raise UsageError(f"{taken[target]} and {path} would both become {target}", remedy="Rename one.")
        taken[target] = path
    return {path: target for target, path in taken.items()}


def closing_line(facts: int, questions: int, rejected: Mapping[str, int], *, every: bool) -> str:
    """`812 facts, 214 questions, 95 rejected (40 doubtful, 31 …)`; without `every` the three commonest."""
    line = f"{facts:,} facts, {questions:,} questions, {sum(rejected.values()):,} rejected"
    ranked = sorted(rejected.items(), key=lambda item: (-item[1], item[0]))
    if every:
        return "\n".join([line, *(f"  {count:>6,}  {reason}" for reason, count in ranked)])
    told = ", ".join(f"{count:,} {reason}" for reason, count in ranked[:3])
    return f"{line} ({told}{', …' if len(ranked) > 3 else ''})" if told else line


class Progress:
    """A bar on stderr while documents are worked on; nothing where stderr is no terminal."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        self._total = total
        self._done = 0
        self._shown = not quiet and sys.stderr.isatty()
        self._draw("")

    def step(self, name: str) -> None:
        """One document is done."""
        self._done += 1
        self._draw(name)

    def close(self) -> None:
        """Take the bar away."""
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def _draw(self, name: str) -> None:
        if not self._shown:
            return
        full = BAR * self._done // self._total
        bar = "█" * full + "░" * (BAR - full)
        line = f"\r\x1b[K{bar} {self._done}/{self._total} {safe(name)[:40]}"
        print(line, end="", file=sys.stderr, flush=True)
