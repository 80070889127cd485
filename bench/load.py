"""``python -m bench load``: what a view costs the server, and how many readers one process holds.

Speaks the app's own protocol (a websocket, protobuf), since a browser each would be measured
instead. A reader opens an address, reads for a while, and goes to another one.
"""

import asyncio
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.server import PROJECT, cpu_seconds, serve

READ_SECONDS = 8.0  # between two clicks of a reader
# What readers open: each page, and choices that a click or a link leads to.
VIEWS: list[tuple[str, list[str]]] = [
    ("", ["", "month=2025-12", "month=2025-07", "month=2024-11"]),
    ("trends", ["", "view=sum", "unit=sqmi", "set=checked", "set=definitions", "place=ua-14",
                "view=years", "from=2025-01"]),
    ("map", ["", "month=2025-12", "by=year", "show=share&oblast=ua-23", "by=day&day=2025-12-01"]),
    ("claims", ["", "settlement=kupiansk", "settlement=pokrovsk", "status=denied"]),
    ("check", ["", "statement=c105", "statement=c093", "verdict=fails"]),
    ("compare", ["", "a=measured-deepstate-map&b=measured-economist-area"]),
    ("articles", ["", "show=figures", "q=pokrovsk", "page=2", "sort=old"]),
    ("figure", ["id=f0174", "id=f0120", "id=f0345"]),
    ("methods", ["", "seen=2024-02-15&series=deepstate-net"]),
]  # fmt: skip
ONE_LINE = '''"""One line in the frame of every page: what a view costs before it says anything."""

import streamlit as st

from dashboard import frame

frame.page("One line")
st.markdown("One line.")
frame.footer()
'''


@contextmanager
def one_line() -> Iterator[tuple[str, int]]:
    """A server whose first page says one line in the same frame: address and process id."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "overview.py").write_text(ONE_LINE, encoding="utf-8")
        shutil.copy(PROJECT / "app.py", root)  # as it is started, with what stands beside it
        for part in ("pages", "dashboard/shell"):
            shutil.copytree(PROJECT / part, root / part)
        shutil.copytree(PROJECT / ".streamlit", root / ".streamlit")
        with serve(PROJECT / "data", at=root) as server:
            yield server


@dataclass
class Reader:
    """One session: a websocket, the pages by name, and how long each view took, in seconds."""

    socket: Any
    hashes: dict[str, str] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)

    async def view(self, page: str, query: str) -> None:
        """Go to an address and wait until the page is whole. Raises where it is not."""
        from streamlit.proto.BackMsg_pb2 import BackMsg
        from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

        asked = BackMsg()
        asked.rerun_script.query_string = query
        asked.rerun_script.page_script_hash = self.hashes.get(page, "")
        asked.rerun_script.page_name = "" if self.hashes else page
        asked.rerun_script.context_info.url = f"http://localhost/{page}"
        asked.rerun_script.context_info.timezone = "UTC"
        started = time.perf_counter()
        await self.socket.send(asked.SerializeToString())
        while True:
            raw = await self.socket.recv()
            told = ForwardMsg.FromString(raw)
            kind = told.WhichOneof("type")
            if kind == "navigation":
                self._learn(told.navigation.app_pages)
            elif kind == "new_session":
                self._learn(told.new_session.app_pages)
            elif kind == "delta" and told.delta.new_element.WhichOneof("type") == "exception":
                raise RuntimeError(f"{page}?{query}: {told.delta.new_element.exception.message}")
            elif kind == "script_finished":
                break
        self.seconds.append(time.perf_counter() - started)

    def _learn(self, pages: Any) -> None:
        for page in pages:
            name = "" if page.is_default else page.url_pathname or page.page_name
            self.hashes[name] = page.page_script_hash


async def _open(address: str) -> Reader:
    from websockets.asyncio.client import connect
    from websockets.typing import Subprotocol

    url = address.replace("http://", "ws://") + "/_stcore/stream"
    socket = await connect(
        url,
        max_size=None,
        subprotocols=[Subprotocol("streamlit")],
        ping_interval=None,
        open_timeout=120,
    )
    reader = Reader(socket)
    await reader.view("", "")
    reader.seconds.clear()
    return reader


async def _cost(address: str, pid: int, views: list[tuple[str, str]], rounds: int) -> float:
    """Processor milliseconds of the server a view, each address opened before."""
    reader = await _open(address)
    for page, query in views:
        await reader.view(page, query)
    before = cpu_seconds(pid)
    for _ in range(rounds):
        for page, query in views:
            await reader.view(page, query)
    spent = (cpu_seconds(pid) - before) / (rounds * len(views)) * 1000
    await reader.socket.close()
    return spent


def costs() -> None:
    """Processor time of a warm view of each page, against one line in the same frame."""
    with one_line() as (plain, plain_pid), serve(PROJECT / "data") as (address, pid):
        floor = statistics.median(
            asyncio.run(_cost(plain, plain_pid, [("", "")], 40)) for _ in range(3)
        )
        print(f"one line in the frame: {floor:.0f} ms of CPU a view")
        for page, queries in VIEWS:
            ms = asyncio.run(_cost(address, pid, [(page, q) for q in queries], 8))
            print(f"{page or 'overview':10} {ms:5.0f} ms of CPU a view = {ms / floor:.1f} x")


async def _crowd(
    address: str, readers: int, seconds: float, views: list[tuple[str, list[str]]]
) -> list[float]:
    chance = random.Random(1)
    sessions = [await _open(address) for _ in range(readers)]
    ends = time.perf_counter() + seconds

    async def browse(reader: Reader) -> None:
        await asyncio.sleep(chance.uniform(0, READ_SECONDS))
        while time.perf_counter() < ends:
            page, queries = chance.choice(views)
            await reader.view(page, chance.choice(queries))
            await asyncio.sleep(chance.uniform(0.5, 1.5) * READ_SECONDS)

    await asyncio.gather(*(browse(reader) for reader in sessions))
    await asyncio.gather(*(reader.socket.close() for reader in sessions))
    return sorted(s for reader in sessions for s in reader.seconds)


def crowds() -> None:
    """How long a view takes with more and more readers; and one line in the frame: the floor."""
    one: list[tuple[str, list[str]]] = [("", [""])]
    with one_line() as floor, serve(PROJECT / "data") as whole:
        for readers in (20, 50, 100, 150, 200, 300):
            for (address, pid), views, name in ((whole, VIEWS, "pages"), (floor, one, "one line")):
                before, started = cpu_seconds(pid), time.perf_counter()
                seconds = asyncio.run(_crowd(address, readers, 40, views))
                took = time.perf_counter() - started
                core = 100 * (cpu_seconds(pid) - before) / took
                print(
                    f"{readers:3} readers of {name:8}: {len(seconds)} views, median "
                    f"{seconds[len(seconds) // 2]:.2f} s, 95th percentile "
                    f"{seconds[int(0.95 * len(seconds))]:.2f} s; {core:.0f}% of a core"
                )


def run() -> None:
    """Both."""
    costs()
    crowds()
