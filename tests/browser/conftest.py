"""A browser for the journeys, and a fresh server for each test that asks for one."""

import os
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from bench.server import CHROMIUM, PATIENCE, PROJECT, browser, serve

REAL = PROJECT / "data"  # named, since other tests name another ledger in the environment


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Headless Chromium; skipped with a loud line where there is none, never in CI."""
    if not Path(CHROMIUM).exists():
        message = f"no browser at {CHROMIUM}: install Debian's chromium to run the journeys"
        if os.environ.get("LEDGER_BROWSER_REQUIRED"):
            pytest.fail(message)
        warnings.warn(f"SKIPPED: {message}", stacklevel=1)
        pytest.skip(message)
    with browser() as started:
        yield started


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """One server on the real ledger, for all journeys that need no fresh one."""
    with serve(REAL) as (address, _):
        yield address


@pytest.fixture
def fresh_server() -> Iterator[Callable[[], str]]:
    """Call it for the address of a server that nobody has visited yet."""
    with ExitStack() as servers:
        yield lambda: servers.enter_context(serve(REAL))[0]


@pytest.fixture
def page(chromium: Any) -> Iterator[Any]:
    """A new page at 1440 x 900 that fails the test when the page calls another host."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    opened = context.new_page()
    opened.set_default_timeout(PATIENCE)
    foreign: list[str] = []
    opened.on(
        "request",
        lambda request: (
            foreign.append(request.url)
            if not request.url.startswith(("http://127.0.0.1", "data:", "blob:", "ws://127.0.0.1"))
            else None
        ),
    )
    yield opened
    context.close()
    assert not foreign, f"the page asked other hosts: {foreign[:5]}"
