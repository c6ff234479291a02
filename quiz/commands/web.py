"""The web server behind `quiz serve`."""

from __future__ import annotations

import argparse
import shlex
import sys

from quiz.commands.output import tell
from quiz.errors import InputError, MissingExtraError


def serve(arguments: argparse.Namespace) -> int:
    """Serve until interrupted. Raises MissingExtraError, InputError where the port is taken."""
    try:
        from textual_serve.server import Server
    except ImportError as error:
        raise MissingExtraError("textual-serve", "web") from error
    _claim(arguments.host, arguments.port)
    server = Server(command_for(arguments), host=arguments.host, port=arguments.port, title="Quiz")
    tell(f"serving at http://{arguments.host}:{arguments.port}/ (Ctrl+C ends it)")
    server.serve()
    return 0


def command_for(arguments: argparse.Namespace) -> str:
    """The command that textual-serve runs for each visitor."""
    parts = [sys.executable, "-m", "quiz", "play", "--visitor"]
    for path in arguments.bank:
        parts += ["--bank", str(path.resolve())]
    if arguments.data_dir:
        parts += ["--data-dir", str(arguments.data_dir.resolve())]
    return shlex.join(parts)


def _claim(host: str, port: int) -> None:
    """Find out at once whether the port is free, to say so in one line."""
    import socket

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            reason = error.strerror or str(error)
            raise InputError(
                f"cannot listen at {host}:{port}: {reason}", remedy="Try another --port."
            ) from error
