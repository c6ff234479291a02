"""The web server behind `quiz serve`."""

from __future__ import annotations

import argparse
import shlex
import socket
import sys
from importlib import resources
from typing import TYPE_CHECKING

from quiz.commands.output import tell
from quiz.errors import InputError, MissingExtraError

if TYPE_CHECKING:
    from textual_serve.server import Server


def serve(arguments: argparse.Namespace) -> int:
    """Serve until interrupted. Raises MissingExtraError, InputError where the port is taken."""
    server = _server(arguments)
    _claim(arguments.host, arguments.port)
    tell(f"serving at http://{arguments.host}:{arguments.port}/ (Ctrl+C ends it)")
    server.serve()
    return 0


def command_for(arguments: argparse.Namespace) -> str:
    """The shell command that textual-serve runs for each visitor."""
    parts = [sys.executable, "-m", "quiz", "play", "--visitor"]
    for path in arguments.bank:
        parts += ["--bank", str(path.resolve())]
    if arguments.data_dir:
        parts += ["--data-dir", str(arguments.data_dir.resolve())]
    return shlex.join(parts)


def same_origin(origin: str | None, host: str) -> bool:
    """Whether a socket was opened by our own page: another site's page must not play in a visitor's name."""
    return origin is None or origin.split("://", 1)[-1] == host


def _server(arguments: argparse.Namespace) -> Server:
    try:
        from aiohttp import web
        from textual_serve.server import Server
    except ImportError as error:
        raise MissingExtraError("textual-serve", "web") from error

    class QuizServer(Server):
        """Says nothing at the start, and refuses sockets that another site's page opens."""

        async def on_startup(self, app: web.Application) -> None:
            """Nothing: the address was told already."""

        async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
            """Connect a page with a game of its own."""
            if not same_origin(request.headers.get("Origin"), request.host):
                raise web.HTTPForbidden(text="This socket is for the quiz's own page.")
            return await super().handle_websocket(request)

    page = str(resources.files("quiz") / "commands" / "page")
    return QuizServer(
        command_for(arguments),
        host=arguments.host,
        port=arguments.port,
        title="Quiz",
        templates_path=page,
    )


def _claim(host: str, port: int) -> None:
    """Find out at once whether the port is free, to say so in one line."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            reason = error.strerror or str(error)
            message = f"cannot listen at {host}:{port}: {reason}"
            raise InputError(message, remedy="Try another --port.") from error
