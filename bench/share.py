"""How the addresses beside the dashboard hold: `python -m bench share`, and the twin behind nginx.

Requests come at a fixed rate whether earlier ones are answered or not, as readers do; a time is
from when a request was due. The client runs on the same cores.
"""

import asyncio
import random
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

from bench.server import NGINX, PROJECT, cpu_seconds, nginx, serve
from share import export, resources
from share.resources import RESOURCES
from views import database

RATE = 200  # requests a second
SECONDS = 20
_CLIENTS = 64


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str) -> int:
    """One request on an open connection: its status."""
    writer.write(f"GET /{path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    await writer.drain()
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    length = int(head.partition("content-length:")[2].partition("\r\n")[0])
    await reader.readexactly(length)
    return int(head.split(" ", 2)[1])


async def _client(
    host: str, port: int, due: "asyncio.Queue[tuple[float, str]]", found: list[tuple[float, int]]
) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    while True:
        at, path = await due.get()
        try:
            status = await _ask(reader, writer, path)
        except (asyncio.IncompleteReadError, ConnectionError):  # servers end old connections
            reader, writer = await asyncio.open_connection(host, port)
            status = await _ask(reader, writer, path)
        found.append((time.perf_counter() - at, status))
        due.task_done()


async def load(address: str, paths: list[str], rate: float, seconds: float) -> str:
    """Ask at a rate for some seconds; what came of it, as a line. rate 0: as fast as it goes."""
    parts = urlsplit(address)
    due: asyncio.Queue[tuple[float, str]] = asyncio.Queue()
    found: list[tuple[float, int]] = []
    clients = [
        asyncio.create_task(_client(str(parts.hostname), int(parts.port or 80), due, found))
        for _ in range(_CLIENTS)
    ]
    chosen = random.Random(0)
    began, asked = time.perf_counter(), 0
    while (now := time.perf_counter() - began) < seconds:
        wanted = int(now * rate) if rate else asked + max(0, 2 * _CLIENTS - due.qsize())
        for _ in range(wanted - asked):
            due.put_nowait((time.perf_counter(), chosen.choice(paths)))
        asked = wanted
        await asyncio.sleep(0.002)
    await due.join()
    took = time.perf_counter() - began
    for client in clients:
        client.cancel()
    times = sorted(t for t, _ in found)
    p95 = statistics.quantiles(times, n=20)[-1]
    told = dict(Counter(status for _, status in found))
    return (
        f"{len(found) / took:,.0f} a second of {asked:,} asked; median "
        f"{statistics.median(times) * 1000:.0f} ms, 95 % within {p95 * 1000:.0f} ms; status {told}"
    )


async def each(address: str, paths: list[str]) -> None:
    """Each address once, one after the other: what they say is made."""
    parts = urlsplit(address)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    for path in paths:
        await _ask(reader, writer, path)
    writer.close()


def paths_of_api(build: Path) -> list[str]:
    """Some of each kind as JSON and CSV."""
    found = []
    for kind, resource in RESOURCES.items():
        things = resources.ids(build, resource)
        for thing in things[:: max(1, len(things) // 40)]:
            found += [f"{kind}/{thing}.json", f"{kind}/{thing}.csv"]
    return found


def main() -> None:
    """The API of the app, then pages of the twin behind nginx."""
    build = database.build_path()
    paths = paths_of_api(build)
    with serve(PROJECT / "data") as (address, pid):
        began = cpu_seconds(pid)
        asyncio.run(each(address, paths))
        told = (cpu_seconds(pid) - began) / len(paths) * 1000
        print(f"API: {told:.0f} ms of CPU for an address that nobody asked for before")
        before = cpu_seconds(pid)
        print("API:", asyncio.run(load(address, paths, RATE, SECONDS)))
        print(f"     CPU of the server {cpu_seconds(pid) - before:.1f} s in {SECONDS} s")
    if not Path(NGINX).exists():
        print("no nginx here: the twin was not measured")
        return
    # Pages alone, as an export writes them: how they are served does not depend on how many.
    pages = [f"month/{i}" for i in resources.ids(build, RESOURCES["month"])]
    with tempfile.TemporaryDirectory() as folder:
        export.Twin(build, "http://localhost/", "", Path(folder), {}).write_all(pages)
        with nginx(Path(folder)) as address:
            print("twin behind nginx, asked by one Python client:",
                  asyncio.run(load(address, pages, 0, SECONDS)))  # fmt: skip
