"""An open tab while its server is away, and when it is there again."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from typing import Any

import pytest
from playwright.sync_api import TimeoutError
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from bench.server import PATIENCE, free_port, serve, wait
from tests.browser.conftest import REAL
from tests.browser.test_journeys import BARS
from tests.browser.visits import done, unfold

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

WITHOUT_SHELL = "window.frontlineLedger = true"  # as if the frame's script had not come yet


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


def until_run(page: Any, begin: Callable[[], None]) -> None:
    """Do what opens a socket anew, and wait until the page has run there."""
    ended: list[bytes] = []

    def hear(frame: bytes) -> None:
        if ForwardMsg.FromString(frame).WhichOneof("type") == "script_finished":
            ended.append(frame)

    page.on("websocket", lambda socket: socket.on("framereceived", hear))
    begin()
    for _ in range(PATIENCE // 100):
        if ended:
            return
        page.wait_for_timeout(100)
    raise TimeoutError("the page did not run")


def address_says(page: Any, part: str) -> None:
    page.wait_for_function(
        "part => decodeURIComponent(location.search.replaceAll('+', ' ')).includes(part)", arg=part
    )


def side_by_side(name: str) -> Callable[[Any], None]:
    return lambda page: page.get_by_role("radio", name=name).first.click()


def listed(box: str, name: str) -> Callable[[Any], None]:
    def choose(page: Any) -> None:
        field = page.get_by_role("combobox", name=box).first
        option = page.get_by_role("option", name=name).first
        for _ in range(PATIENCE // 5000):  # a list that a run of the page closed is opened again
            field.click()
            field.fill(name)
            with suppress(TimeoutError):
                option.wait_for(timeout=5000)
                break
            page.keyboard.press("Escape")
        field.press("Enter")
        if page.get_by_role("listbox").count():  # of several, it stays open for the next
            page.keyboard.press("Escape")

    return choose


def folded(choose: Callable[[Any], None]) -> Callable[[Any], None]:
    """The same for a choice that stands among the rare ones."""

    def open_and_choose(page: Any) -> None:
        rare = page.locator("main details").filter(has_text="More choices").first
        if rare.get_attribute("open") is None:
            unfold(rare)
        choose(page)

    return open_and_choose


def typed(label: str, text: str) -> Callable[[Any], None]:
    def write(page: Any) -> None:
        page.get_by_label(label).first.fill(text)
        page.keyboard.press("Control+Enter")

    return write


def pressed(name: str) -> Callable[[Any], None]:
    return lambda page: page.get_by_role("button", name=name, exact=True).first.click()


KINDS = {  # an address; the first choice after a restart, what it writes; the second likewise
    "segments": (
        "map?month=2025-12", side_by_side("Gained"), "show=gained", pressed("Earlier"),
        "month=2025-11",
    ),
    "a list": (
        "trends?unit=sqmi", listed("Show", "Added up"), "view=sum",
        listed("Counts", "Four definitions"), "set=definitions",
    ),
    "a list of several": (
        "trends?unit=sqmi", folded(listed("Series", "ISW, own net change")), "series=isw-net",
        folded(side_by_side("Lines")), "as=lines",
    ),
    "a text": (
        "check", typed("Paste a headline", "Russia took 84 square km in June 2026"),
        "text=Russia took 84", pressed("Check"), "text=Russia took 84",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "shell"), [*((kind, True) for kind in KINDS), ("segments", False)]
)
def test_a_choice_after_a_restart_is_kept_like_any_other(
    page: Any, restarting: Server, kind: str, shell: bool
) -> None:
    address, first, written, second, also = KINDS[kind]
    if not shell:
        page.add_init_script(WITHOUT_SHELL)
    page.goto(f"{restarting.address}/{address}")
    wait(page, BARS if address.startswith("trends") else None)
    page.wait_for_selector(".ledger-footer")
    if kind == "a list of several":
        # Streamlit sends such a choice half a second late; a run that ends before takes it back.
        until_run(page, lambda: restart(page, restarting))
    else:
        restart(page, restarting)
    first(page)
    address_says(page, written)
    wait(page)
    second(page)
    address_says(page, also)
    wait(page)
    address_says(page, written)  # the second choice took nothing back
    if "unit=sqmi" in address:
        address_says(page, "unit=sqmi")


def test_a_tab_outlives_its_server_without_a_word_of_terminals(
    page: Any, restarting: Server
) -> None:
    page.goto(f"{restarting.address}/trends?unit=sqmi#month")
    done(page)
    away(page, restarting)
    said = page.get_by_role("status").filter(has_text="The server cannot be reached at the moment")
    said.wait_for()
    # Streamlit's dialog comes after some tries of its own, and must not stay.
    page.wait_for_timeout(8000)
    assert page.get_by_role("dialog").count() == 0
    for word in ("streamlit", "terminal", "Connection error"):
        assert word not in page.locator("body").inner_text()
    assert page.locator(BARS).count() > 10  # what was on screen is still there
    restarting.start()
    said.wait_for(state="hidden")
    wait(page)
    listed("Show", "Added up")(page)
    address_says(page, "view=sum")
    assert "unit=sqmi" in page.url
    assert page.url.endswith("#month") or "#" not in page.url


def test_buttons_work_at_once_after_a_restart(page: Any, restarting: Server) -> None:
    page.goto(f"{restarting.address}/map?month=2025-12")
    done(page)
    restart(page, restarting)
    done(page)
    pressed("Earlier")(page)
    address_says(page, "month=2025-11")


def test_a_bar_that_was_clicked_before_a_restart_is_not_clicked_again(
    page: Any, restarting: Server
) -> None:
    page.goto(f"{restarting.address}/trends?series=deepstate-net&from=2025-01&to=2025-12")
    wait(page, BARS)
    page.locator(BARS).nth(6).click(force=True)
    address_says(page, "month=2025-07")
    wait(page)
    listed("Month (or click a bar)", "Jun 2025")(page)
    address_says(page, "month=2025-06")
    wait(page)
    restart(page, restarting)
    side_by_side("sq mi")(page)
    address_says(page, "unit=sqmi")
    wait(page)
    address_says(page, "month=2025-06")
