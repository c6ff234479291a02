"""Serve the game to browsers: each visitor plays an own game under a name of their own.

Needs the optional part `web`. Only this machine can connect unless --public is given."""

from __future__ import annotations

import argparse
import ipaddress

from quiz.errors import UsageError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to listen and what to serve."""
    from quiz.commands.places import add_bank_argument, add_data_argument

    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at (127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen at (8000)")
    parser.add_argument("--public", action="store_true", help="let other machines connect")
    add_bank_argument(parser)
    add_data_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Serve until interrupted. Raises UsageError, MissingExtraError."""
    if not arguments.public and not is_loopback(arguments.host):
        raise UsageError(
            f"at {arguments.host} anybody who reaches this machine could play",
            remedy="Add --public if that is what you want.",
        )
    if not 0 < arguments.port < 65536:
        raise UsageError(f"there is no port {arguments.port}")
    from quiz.commands.web import serve

    return serve(arguments)


def is_loopback(host: str) -> bool:
    """Whether only this machine can connect to the address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
