"""`python -m quiz` is the same as `quiz`."""

from quiz.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
