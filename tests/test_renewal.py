"""A server runs on while its files change: new data and code arrive, faulty ones do not."""

import asyncio
import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from websockets.exceptions import WebSocketException

from bench.load import Reader, _open
from bench.server import serve
from tests.ledger import PROJECT, Ledger

pytestmark = pytest.mark.thorough


async def read(address: str) -> str:
    """What the Overview says, as the bytes of its messages."""
    said: list[bytes] = []

    class Kept:
        def __init__(self, socket: object) -> None:
            self.socket = socket

        async def send(self, message: bytes) -> None:
            await self.socket.send(message)  # type: ignore[attr-defined]

        async def recv(self) -> bytes:
            raw: bytes = await self.socket.recv()  # type: ignore[attr-defined]
            said.append(raw)
            return raw

    opened = await _open(address)
    await Reader(Kept(opened.socket)).view("", "")
    await opened.socket.close()
    return b"".join(said).decode("utf-8", "replace")


def until(done: Callable[[], bool]) -> None:
    """Wait for it; only a run that hangs ends otherwise."""
    for _ in range(600):
        if done():
            return
        time.sleep(1)
    pytest.fail("it never came")


def says(address: str, words: str) -> bool:
    """Whether the Overview has these words; False while the server is being started anew."""
    try:
        with ThreadPoolExecutor(1) as thread:  # this one may have a loop, of a browser
            return words in thread.submit(asyncio.run, read(address)).result()
    except (OSError, EOFError, WebSocketException):
        return False


def test_a_running_server_takes_new_data_and_new_code_and_no_faulty_ones(
    tmp_path: Path, built: Path
) -> None:
    root = tmp_path / "program"
    for room in ("pages", "dashboard", "share", "views", "reading", "etl", ".streamlit"):
        shutil.copytree(PROJECT / room, root / room, ignore=shutil.ignore_patterns("__pycache__"))
    for script in PROJECT.glob("*.py"):
        shutil.copy(script, root)
    ledger = Ledger.copy(root / "data", of=built)
    theme = root / "views" / "theme.py"
    whole = theme.read_text(encoding="utf-8")
    with serve(ledger.folder, at=root) as (address, _):
        until(lambda: says(address, "Frontline Ledger"))
        pointer, _ = ledger.fingerprint()

        theme.write_text(whole + "\n(", encoding="utf-8")  # code that cannot be loaded
        figures = ledger.folder / "figures.csv"
        rows = figures.read_text(encoding="utf-8")
        figures.write_text(rows + "made-up,row\n", encoding="utf-8")  # and rows that cannot
        until(lambda: says(address, "The newest files could not be read"))
        assert says(address, "Frontline Ledger")
        assert ledger.fingerprint()[0] == pointer  # the last good build stays

        figures.write_text(rows.replace("A nought too many", "One nought too many"), "utf-8")
        until(lambda: ledger.fingerprint()[0] != pointer)
        theme.write_text(
            whole.replace('NAME = "Frontline Ledger"', 'NAME = "Made-up Ledger"'), encoding="utf-8"
        )
        until(lambda: says(address, "Made-up Ledger"))
