"""The helper that starts the game in a terminal for `.ci/run` sees what it should see."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HELPER = Path(__file__).with_name("pty_session.py")
GAME = """
import os, sys
sys.stdout.write("\\x1b[2J\\x1b[3;4HMe\\x1b[1mnu %d x %d\\n" % os.get_terminal_size())
sys.stdout.flush()
sys.exit(0 if sys.stdin.readline() == "q\\n" else 3)
"""


def run(
    program: str, expect: str, keys: str = "q\\n", timeout: float = 10
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(HELPER), "--expect", expect, "--keys", keys, "--timeout", str(timeout)]
    return subprocess.run(
        [*command, "--", sys.executable, "-c", program], capture_output=True, text=True, timeout=60
    )


def test_a_program_that_shows_its_screen_and_ends_by_a_key_passes() -> None:
    done = run(GAME, "Menu 80 x 24")
    assert (done.returncode, "exit code 0" in done.stdout) == (0, True)


def test_its_exit_code_is_passed_on() -> None:
    assert run(GAME, "Menu", keys="x\\n").returncode == 3


def test_a_program_that_ends_without_its_screen_fails_with_what_it_wrote() -> None:
    done = run("raise SystemExit('no bank')", "Menu")
    assert (done.returncode, "no bank" in done.stderr) == (1, True)


def test_a_program_that_does_not_end_is_ended() -> None:
    done = run("import time; print('Menu', flush=True); time.sleep(60)", "Menu", timeout=1)
    assert (done.returncode, "did not end" in done.stderr) == (1, True)
