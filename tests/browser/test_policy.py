"""The policy of the pages keeps foreign scripts out, and nothing that the pages need."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench.server import BARS, PATIENCE, wait
from dashboard import intake
from tests import web
from tests.browser.visits import VISITS, unfold
from tests.ledger import Ledger
from tests.test_app import STARTED
from tests.test_server import running
from views.theme import PAGES

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

DRAWN = {"Check, an answer", *(entry.title for entry in PAGES if entry.draws)}


@pytest.fixture
def strict(chromium: Any) -> Iterator[Any]:
    """A page that keeps the policy, and fails its test where something was refused."""
    context = chromium.new_context(
        bypass_csp=False, viewport={"width": 1440, "height": 900}, accept_downloads=True
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    refused: list[str] = []

    def heard(message: Any) -> None:
        if "Content Security Policy" in message.text:
            refused.append(message.text)

    page.on("console", heard)
    page.on("pageerror", lambda error: refused.append(str(error)))
    yield page
    context.close()
    assert not refused, "\n".join(text[:300] for text in refused)


def whole(page: Any, title: str = "") -> None:
    wait(page, BARS if title in DRAWN else None)
    page.wait_for_selector(".ledger-footer", state="attached")


@pytest.mark.parametrize(
    # Between them they have all that pages are made of: charts, a map, forms, tables, files.
    "visit",
    ["Trends", "Map", "Check", "Methods"],
)
def test_nothing_that_a_page_needs_is_refused(strict: Any, server: str, visit: str) -> None:
    strict.goto(f"{server}/{VISITS[visit]}")
    whole(strict, visit)
    for summary in strict.locator("main summary").all():
        unfold(summary.locator("xpath=.."))
        wait(strict)
    for tool in ("Table", "Link", "Cite"):
        buttons = strict.get_by_role("radio", name=tool, exact=True)
        if buttons.count():
            buttons.first.click()
            wait(strict)
    offered = strict.get_by_role("button", name="CSV", exact=True)
    if offered.count():
        with strict.expect_download() as download:
            offered.first.click()
        assert download.value.path().read_bytes()
    strict.locator("nav[aria-label=Pages] a", has_text="Methods").click()  # without a load
    whole(strict)


def test_another_site_shows_a_page_within_its_own_where_it_asks_for_that_alone(
    strict: Any, server: str
) -> None:
    with web.serve() as other:
        other.page("/", f'<iframe src="{server}/trends?embed=true"></iframe>'.encode())
        strict.goto(other.url)
        strict.frame_locator("iframe").locator(BARS).first.wait_for(state="attached")
        context = strict.context.browser.new_context(bypass_csp=False)
        page = context.new_page()
        other.page("/whole", f'<iframe src="{server}/trends"></iframe>'.encode())
        with page.expect_console_message(lambda told: "frame-ancestors" in told.text):
            page.goto(f"{other.url}/whole")
        context.close()


def test_nothing_that_intake_needs_is_refused(strict: Any, tmp_path: Path, built: Path) -> None:
    data = Ledger.copy(tmp_path / "data", of=built).folder
    arguments = ["run", "app.py", *STARTED, "--server.address", "127.0.0.1",
                 "--server.maxUploadSize", "20"]  # fmt: skip
    text = tmp_path / "made-up.txt"
    text.write_text("Made up: Russia took 84 sq km in June 2026\n\n2 July 2026\n", "utf-8")
    with running(arguments, {intake.FLAG: "1"}, data) as (_, port):
        strict.goto(f"http://127.0.0.1:{port}/intake")
        wait(strict)
        strict.locator("input[type=file]").set_input_files(text)
        strict.get_by_text("made-up.txt").first.wait_for()
        strict.get_by_role("button", name="Read it").click()
        strict.get_by_role("heading", name="What it says").wait_for()


def test_in_a_folder_a_deep_link_shows_its_page_too(strict: Any, built: Path) -> None:
    arguments = ["run", "app.py", *STARTED, "--server.baseUrlPath", "ledger"]
    with running(arguments, {}, built) as (_, port):
        strict.goto(f"http://127.0.0.1:{port}/ledger/trends?month=2024-03")
        whole(strict, "Trends")
        strict.locator("nav[aria-label=Pages] a", has_text="Methods").click()
        strict.wait_for_url(f"http://127.0.0.1:{port}/ledger/methods*")
        whole(strict)


def test_no_font_is_fetched_that_no_text_is_written_in(chromium: Any, server: str) -> None:
    context = chromium.new_context()
    page = context.new_page()
    fonts: list[str] = []
    page.on("request", lambda asked: fonts.append(asked.url) if ".woff" in asked.url else None)
    page.goto(f"{server}/trends")
    whole(page, "Trends")
    assert [font for font in fonts if "Symbols" not in font] == []
    context.close()


def test_a_script_that_is_not_ours_does_not_run(chromium: Any, server: str) -> None:
    context = chromium.new_context(bypass_csp=False)
    page = context.new_page()
    page.goto(f"{server}/methods")
    page.locator("body").evaluate(
        """body => {
            const script = document.createElement('script');
            script.textContent = 'window.bad = true';
            body.append(script);
            body.insertAdjacentHTML('beforeend', '<img src="x:y" onerror="window.bad = true">');
            return new Promise(done => setTimeout(done, 500));
        }"""
    )
    assert page.locator("body").evaluate("() => window.bad === undefined")
    context.close()
