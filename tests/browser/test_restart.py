"""An open tab while its server is away, and when it is there again."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from bench.server import free_port, serve, wait
from tests.browser.conftest import REAL
from tests.browser.test_journeys import BARS

pytestmark = pytest.mark.browser


class Server:
    """A server that can be away for a while, at one address."""

    def __init__(self) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.running = ExitStack()

    def start(self) -> None:
        self.running.enter_context(serve(REAL, port=self.port))

    def stop(self) -> None:
        self.running.close()


@pytest.fixture
def restarting() -> Iterator[Server]:
    server = Server()
    server.start()
    yield server
    server.stop()


def away(page: Any, server: Server) -> None:
    server.stop()
    page.wait_for_selector(
        '[data-testid="stApp"]:not([data-test-connection-state="CONNECTED"])', state="attached"
    )


def restart(page: Any, server: Server) -> None:
    away(page, server)
    server.start()
    wait(page)


def radio(name: str) -> Callable[[Any], None]:
    return lambda page: page.get_by_role("radio", name=name).first.click()


def option(box: str, name: str) -> Callable[[Any], None]:
    def choose(page: Any) -> None:
        page.get_by_role("combobox", name=box).first.click()
        page.keyboard.type(name)
        page.get_by_role("option", name=name).first.click()

    return choose


def typed(label: str, text: str) -> Callable[[Any], None]:
    def write(page: Any) -> None:
        page.get_by_label(label).first.fill(text)
        page.keyboard.press("Control+Enter")

    return write


def pressed(name: str) -> Callable[[Any], None]:
    return lambda page: page.get_by_role("button", name=name, exact=True).first.click()


def left(page: Any) -> None:
    page.get_by_role("slider").first.focus()
    page.keyboard.press("ArrowLeft")


KINDS = {  # address, first choice after the restart, what it writes, the second, what it writes
    "segments": ("trends?unit=sqmi", radio("Added up"), "view=sum", radio("Lines"), "as=lines"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_choice_after_a_restart_is_kept_like_any_other(
    page: Any, restarting: Server, kind: str
) -> None:
    address, first, written, second, also = KINDS[kind]
    page.goto(f"{restarting.address}/{address}")
    wait(page, BARS if address.startswith("trends") else None)
    restart(page, restarting)
    first(page)
    page.wait_for_function(
        "part => decodeURI(location.search).includes(part)", arg=written, timeout=20000
    )
    second(page)
    page.wait_for_function(
        "part => decodeURI(location.search).includes(part)", arg=also, timeout=20000
    )
    wait(page)
    assert written in page.url, "the second choice took the first one back"
