"""When Python looks for garbage: not while a document is worked on.

Reading makes a few hundred thousand small objects and keeps most of them to its end. The collector, which
looks through what lives whenever some have been made, would find nothing and cost a twentieth of the time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collecting_later() -> Iterator[None]:
    """Leave garbage until the end of the block. Where the collector is off, it stays off."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
