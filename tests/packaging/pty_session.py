"""Start a program in a pseudo-terminal of 80x24, wait for a text to appear, press keys, wait for its end.

Needs nothing but Python, so that `.ci/run` can use it on an installation without test tools:

    python pty_session.py --expect Play --keys '\\x11' -- quiz
"""

from __future__ import annotations

import argparse
import codecs
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_].*?\x1b\\|[ -/]*[0-~])")
ROWS, COLUMNS = 24, 80


class SessionError(AssertionError):
    """The program did not do what was waited for; the message ends with what it wrote."""


@dataclass
class Session:
    """What a program wrote (escape sequences taken out), its exit code, and seconds to the awaited text."""

    text: str
    code: int
    seconds: float


def run_in_terminal(
    command: Sequence[str],
    *,
    expect: str,
    keys: bytes,
    env: Mapping[str, str] | None = None,
    timeout: float = 30,
) -> Session:
    """Run `command` until `expect` is on the screen, press `keys`, wait for its end. Raises SessionError."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    started = time.monotonic()
    environment = {**(os.environ if env is None else env), "TERM": "xterm-256color"}
    child = subprocess.Popen(
        command,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=environment,
        start_new_session=True,
        close_fds=True,
    )
    os.close(slave)
    deadline = started + timeout
    written = bytearray()
    try:
        while expect not in _plain(written):
            if time.monotonic() > deadline:
                raise SessionError(f"{expect!r} did not appear in {timeout} s\n{_plain(written)[-2000:]}")
            if not _read(master, written):
                raise SessionError(f"it ended before {expect!r} appeared\n{_plain(written)[-2000:]}")
        seconds = time.monotonic() - started
        os.write(master, keys)
        while _read(master, written):
            if time.monotonic() > deadline:
                raise SessionError(f"it did not end after the keys {keys!r}\n{_plain(written)[-2000:]}")
        return Session(_plain(written), child.wait(timeout=10), seconds)
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
        os.close(master)


def _read(master: int, written: bytearray) -> bool:
    """Take what has come within a tenth of a second; whether the other end is still open."""
    ready, _, _ = select.select([master], [], [], 0.1)
    if not ready:
        return True
    try:
        data = os.read(master, 65536)
    except OSError:
        return False
    written += data
    return bool(data)


def _plain(written: bytearray) -> str:
    return _ESCAPE.sub("", written.decode("utf-8", "replace"))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--expect", required=True)
    parser.add_argument("--keys", required=True, help="with Python's escapes, such as \\x11 for ctrl+q")
    parser.add_argument("--timeout", type=float, default=30)
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    keys = codecs.decode(arguments.keys, "unicode_escape").encode("latin-1")
    try:
        session = run_in_terminal(
            arguments.command, expect=arguments.expect, keys=keys, timeout=arguments.timeout
        )
    except SessionError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"first screen after {session.seconds:.2f} s, exit code {session.code}")
    return session.code


if __name__ == "__main__":
    sys.exit(main())
