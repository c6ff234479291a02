"""`quiz serve` in a real browser: a round is played by key presses, and the score lands in the file.

Skipped where there is no Chromium or no textual-serve.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import itertools
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

aiohttp = pytest.importorskip("aiohttp", reason="textual-serve is missing: install the extra 'web'")
pytest.importorskip("textual_serve", reason="textual-serve is missing: install the extra 'web'")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_browser = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium")

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
MOMENT = 0.35
"""What is painted into the page cannot be read from outside: give it so long."""


class Page:
    """A tab, over the browser's own debugging protocol."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._numbers = itertools.count(1)

    async def do(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        await self._connection.send_json({"id": number, "method": method, "params": params})
        async for message in self._connection:
            answer = json.loads(message.data)
            if answer.get("id") == number:
                return answer.get("result", answer)
        raise AssertionError("the browser has gone")

    async def press(self, key: str) -> None:
        text = "\r" if key == "Enter" else key
        code = 13 if key == "Enter" else ord(key.upper())
        common = {"key": key, "text": text, "windowsVirtualKeyCode": code, "nativeVirtualKeyCode": code}
        await self.do("Input.dispatchKeyEvent", type="keyDown", **common)
        await self.do("Input.dispatchKeyEvent", type="keyUp", **common)

    async def click(self, x: int, y: int) -> None:
        for kind in ("mousePressed", "mouseReleased"):
            await self.do("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    async def evaluate(self, script: str) -> Any:
        answer = await self.do("Runtime.evaluate", expression=script, returnByValue=True)
        return answer["result"].get("value")

    async def picture(self, path: Path) -> None:
        answer = await self.do("Page.captureScreenshot")
        path.write_bytes(base64.b64decode(answer["data"]))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def until(happened: Callable[[], Any]) -> Any:
    """Wait for something that another process does."""
    async with asyncio.timeout(PATIENCE):
        while not (found := happened()):
            await asyncio.sleep(0.05)
    return found


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "quiz", "serve", "--port", str(port)]
    command += ["--bank", str(ROOT / "tests/fixtures/banks/ordinary"), "--data-dir", str(tmp_path / "home")]
    with (tmp_path / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            command,
            stdout=log,
            stderr=log,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            start_new_session=True,
        )
    try:

        def answers() -> bool:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return True
            return False

        await until(answers)
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        process.wait(20)


@contextlib.asynccontextmanager
async def browser(tmp_path: Path, address: str) -> AsyncIterator[Page]:
    profile = tmp_path / "profile"
    command = [str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"]
    command += ["--window-size=900,600", f"--user-data-dir={profile}", "--disable-dev-shm-usage", address]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        note = profile / "DevToolsActivePort"
        await until(lambda: note.exists() and len(note.read_text().splitlines()) == 2)
        port = note.read_text().splitlines()[0]
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                tabs = [tab for tab in await answer.json() if tab["type"] == "page"]
            async with session.ws_connect(tabs[0]["webSocketDebuggerUrl"], max_msg_size=0) as connection:
                yield Page(connection)
    finally:
        process.terminate()
        process.wait(20)


def games(home: Path) -> tuple[Any, ...]:
    from quiz.scores.open import open_scores

    if not (home / "scores.db").exists():
        return ()
    scores = open_scores(home, datetime(2026, 11, 22, tzinfo=UTC)).scores
    try:
        return scores.games()
    finally:
        scores.close()


@needs_browser
async def test_a_round_is_played_in_the_page_and_its_score_kept(served: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    async with browser(tmp_path, served) as page:
        async with asyncio.timeout(PATIENCE):
            while not await page.evaluate("document.body.classList.contains('-first-byte')"):
                await asyncio.sleep(0.1)
        await asyncio.sleep(3 * MOMENT)
        await page.do("Emulation.setFocusEmulationEnabled", enabled=True)
        await page.do("Page.bringToFront")
        await page.click(450, 400)
        loaded = "performance.getEntriesByType('resource').map(entry => entry.name).join(' ')"
        outside = [url for url in (await page.evaluate(loaded)).split() if "127.0.0.1" not in url]
        assert outside == []
        for key in ("W", "e", "b", "Enter"):
            await page.press(key)
        await asyncio.sleep(3 * MOMENT)

        async def kept() -> tuple[Any, ...]:
            async with asyncio.timeout(PATIENCE):
                while not (found := games(home)):
                    await page.press("1")
                    await asyncio.sleep(MOMENT)
                    await page.press("Enter")
                    await asyncio.sleep(MOMENT)
            return found

        try:
            (game,) = await kept()
        except TimeoutError:
            await page.picture(tmp_path / "page.png")
            raise
        assert (game.player, game.board.mode, game.asked) == ("Web", "classic", 10)


async def test_a_page_of_another_site_cannot_open_a_game(served: str) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await session.ws_connect(f"{served}ws", headers={"Origin": "http://evil.example"})
        assert refused.value.status == 403
