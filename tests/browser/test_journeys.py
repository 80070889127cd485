"""What a reader does, in a real browser on a real server."""

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest

from bench.server import PATIENCE, wait
from tests.browser.visits import done, unfold
from views.theme import NAME, PAGES

pytestmark = pytest.mark.browser

BARS = ".js-plotly-plot .point path"
ADDRESSES = {entry.title: entry.name for entry in PAGES}


def text(page: Any) -> str:
    """All words on the page."""
    return str(page.locator('[data-testid="stMain"]').inner_text())


def shows(page: Any, words: str) -> None:
    """Wait until the page says these words: after a choice the last page stays on for a while."""
    page.wait_for_function(
        "words => document.querySelector('[data-testid=\"stMain\"]').innerText.includes(words)",
        arg=words,
    )


@pytest.mark.parametrize("title", ["Overview", "Trends", "Claims"])
@pytest.mark.thorough
def test_a_deep_link_as_the_first_request_shows_the_page_in_its_frame(
    page: Any, fresh_server: Callable[[], str], title: str
) -> None:
    page.goto(f"{fresh_server()}/{ADDRESSES[title]}")
    wait(page)
    page.wait_for_selector("h1")
    assert NAME in page.title()
    menu = page.locator("nav[aria-label=Pages]")
    for entry in PAGES:
        assert menu.get_by_role("link", name=entry.title).count() == 1
    assert page.locator('[data-testid="stSidebarNav"]').count() == 0
    assert page.locator('[data-testid="stException"]').count() == 0
    assert "Traceback" not in text(page)


def test_the_record_of_november_2025_is_two_clicks_from_the_front_page(
    page: Any, server: str
) -> None:
    page.goto(server)
    wait(page)
    page.locator("nav[aria-label=Pages]").get_by_role("link", name="Trends").click()
    page.wait_for_url("**/trends*")
    wait(page, BARS)
    shows(page, "November 2024")


def test_a_choice_is_in_the_address_and_the_address_restores_it(page: Any, server: str) -> None:
    page.goto(f"{server}/trends")
    wait(page, BARS)
    page.get_by_role("radio", name="sq mi").click()
    page.wait_for_function("location.search.includes('unit=')")
    wait(page)
    unfold(page.locator(".st-key-more details"))
    lines = page.get_by_role("radio", name="Lines")
    lines.click()
    page.wait_for_function("location.search.includes('as=')")
    page.get_by_text("More choices: Lines").wait_for()
    assert lines.is_visible()  # what is folded stays open under the reader's hand
    address = page.url
    page.goto("about:blank")
    page.goto(address)
    wait(page, ".js-plotly-plot .scatterlayer path")  # lines
    assert "sq mi" in page.locator(".js-plotly-plot").first.inner_text()


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_the_chart_of_trends_is_whole_on_the_first_screen_and_comes_before_the_choices(
    chromium: Any, server: str, width: int, height: int
) -> None:
    context = chromium.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{server}/trends")
    wait(page, BARS)
    chart = page.locator(".stPlotlyChart").first.bounding_box()
    choice = page.get_by_role("combobox", name="Counts").bounding_box()
    assert chart["y"] + chart["height"] <= min(height, choice["y"])
    assert width < 640 or chart["y"] <= height / 3
    context.close()


def test_a_step_on_overview_goes_to_the_month_beside_without_a_load(page: Any, server: str) -> None:
    documents: list[str] = []
    page.on("request", lambda r: documents.append(r.url) if r.resource_type == "document" else None)
    page.goto(server)
    wait(page, BARS)
    page.get_by_role("link", name="◂ Jun", exact=True).click()
    page.wait_for_url("**/?month=2026-06")
    page.get_by_role("heading", level=1, name="in June 2026").wait_for()
    page.get_by_role("link", name="Jul ▸", exact=True).click()
    page.get_by_role("heading", level=1, name="in July 2026").wait_for()
    assert len(documents) == 1


@pytest.mark.thorough
def test_the_russian_name_finds_the_ukrainian_town(page: Any, server: str) -> None:
    page.goto(f"{server}/articles")
    wait(page)
    box = page.get_by_role("textbox").first
    box.fill("Krasnoarmeysk")
    box.press("Enter")
    page.wait_for_function("location.search.includes('Krasnoarmeysk')")
    wait(page)
    shows(page, "Russian Army Claims Capture of Key City of Pokrovsk")


@pytest.mark.thorough
def test_a_number_links_to_its_words_in_the_article(page: Any, server: str) -> None:
    page.goto(f"{server}/trends?month=2025-11")
    wait(page, BARS)
    page.wait_for_selector('a[href*=":~:text="]', state="attached")
    targets = [
        link.get_attribute("href") for link in page.locator('a[href*=":~:text="]').all()[:200]
    ]
    assert any("701" in unquote(target.split(":~:text=")[1]) for target in targets)


@pytest.mark.parametrize("title", ADDRESSES)
@pytest.mark.thorough
def test_nonsense_in_the_address_shows_no_traceback(page: Any, server: str, title: str) -> None:
    nonsense = "?month=2025-13&series=%00&unit=%3Cscript%3E&q=%22%27%3B--&page=-1&seen=never&from=x"
    page.goto(f"{server}/{ADDRESSES[title]}{nonsense}")
    wait(page)
    page.wait_for_selector("h1")
    assert page.locator('[data-testid="stException"]').count() == 0
    assert "Traceback" not in text(page)


def test_a_figure_leads_to_the_next_month_and_back(page: Any, server: str) -> None:
    page.goto(f"{server}/figure?id=f0174")
    wait(page)
    page.get_by_role("heading", name="AFP: 701 km² in November 2025").wait_for()
    page.get_by_role("link", name="Next: December 2025").click()
    page.wait_for_function("!location.search.includes('id=f0174')")
    page.get_by_role("heading", name="in December 2025, net change").wait_for()
    page.go_back()
    page.get_by_role("heading", name="AFP: 701 km² in November 2025").wait_for()
    page.get_by_role("tab", name="BibTeX").click()
    page.get_by_text("@misc{el-espectador-2026-f0174,").wait_for()
    page.goto(f"{server}/figure")
    page.wait_for_url("**/articles?show=figures")
    page.get_by_role("heading", name="Figures by month").wait_for()


def test_a_link_within_the_app_opens_its_page_without_loading_it_anew(
    page: Any, server: str
) -> None:
    """A load costs seconds on a phone; the address says where the reader is all the same."""
    documents: list[str] = []
    page.on("request", lambda r: documents.append(r.url) if r.resource_type == "document" else None)
    page.goto(f"{server}/trends?unit=sqmi")
    wait(page, BARS)
    menu = page.locator("nav[aria-label=Pages]")
    menu.get_by_role("link", name="Claims").click()
    page.wait_for_url("**/claims?unit=sqmi")  # the unit follows the reader
    page.get_by_role("heading", name="claimed by Russia", level=1).wait_for()
    page.wait_for_selector("nav [aria-current=page]:text('Claims')")
    page.go_back()
    page.wait_for_url("**/trends?unit=sqmi")
    wait(page, BARS)
    page.locator(".stMarkdown td a[href^='figure?id=']").first.click()
    page.wait_for_url("**/figure?id=*")
    page.get_by_role("heading", name="What was counted").wait_for()
    assert len(documents) == 1


def test_the_skip_link_leads_past_the_menu(page: Any, server: str) -> None:
    page.goto(server)
    done(page)  # before there is a heading it leads to where that will be
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "H1"


def test_a_click_on_a_bar_lists_the_articles_of_its_month(page: Any, server: str) -> None:
    page.goto(f"{server}/trends?series=deepstate-net&from=2025-01&to=2025-12")
    wait(page, BARS)
    page.locator(".js-plotly-plot .point path").nth(6).click(force=True)  # July 2025
    page.wait_for_function("location.search.includes('month=2025-07')")
    shows(page, "July 2025")
    # The list beside it can still change the month afterwards.
    box = page.get_by_role("combobox", name="Month (or click a bar)")
    box.click()
    box.fill("Jun 2025")  # the list is long and only what is in view exists
    page.get_by_role("option", name="Jun 2025").wait_for()
    box.press("Enter")
    page.wait_for_function("location.search.includes('month=2025-06')")


def test_the_map_goes_from_month_to_month_and_to_a_year(page: Any, server: str) -> None:
    page.goto(f"{server}/map?month=2025-12")
    wait(page, ".js-plotly-plot .scatterlayer path")
    page.get_by_role("button", name="Earlier").click()
    page.wait_for_function("location.search.includes('month=2025-11')")
    shows(page, "in November 2025, most in Zaporizhzhia (205 km²)")
    page.get_by_role("button", name="Later").click()
    page.wait_for_function("location.search.includes('month=2025-12')")
    page.get_by_role("radio", name="Year").click()
    shows(page, "in 2025, most in Donetsk (2,800 km²)")


@pytest.mark.thorough
@pytest.mark.parametrize("width", [320, 390, 700, 1440])
def test_no_two_names_on_the_map_overlap_on_a_screen(page: Any, server: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{server}/map?month=2025-12")
    wait(page, ".js-plotly-plot .textpoint text")
    page.wait_for_timeout(500)
    overlaps = page.evaluate(
        """() => {
        const seen = [...document.querySelectorAll('.js-plotly-plot .textpoint text')]
            .filter(e => e.checkVisibility())
            .map(e => [e.textContent, e.getBoundingClientRect()]);
        return seen.flatMap(([a, r], i) => seen.slice(i + 1).filter(([b, s]) =>
            r.left < s.right && s.left < r.right && r.top + 2 < s.bottom && s.top + 2 < r.bottom
        ).map(([b]) => `${a} / ${b}`));
        }"""
    )
    assert overlaps == []


@pytest.mark.thorough
def test_outlines_are_never_offered_for_download(page: Any, server: str) -> None:
    page.goto(f"{server}/map")
    wait(page, ".js-plotly-plot .scatterlayer path")
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV", exact=True).first.click()
    text = download.value.path().read_text(encoding="utf-8")
    assert ",share_pct," in text
    assert "POLYGON" not in text.upper()
    # A line an oblast or a town, with one point at most: an outline would be longer.
    assert max(map(len, text.splitlines())) < 300


def test_a_pasted_headline_is_answered_with_the_months_that_decide(page: Any, server: str) -> None:
    page.goto(f"{server}/check?on=2025-12-02")
    wait(page)
    box = page.get_by_label("Paste a headline or a sentence, in English")
    box.fill("Russia's November advance was its largest since November 2024, AFP said")
    box.press("Control+Enter")
    # Only words of this answer are waited for: what the page said before also has a verdict.
    shows(page, "less than in June 2025 (556) and July 2025 (564)")
    wait(page, BARS)
    shows(page, "Holds by AFP's count")
    page.wait_for_url("**text=Russia**")
    page.reload()
    shows(page, "less than in June 2025 (556) and July 2025 (564)")
    page.get_by_text("By every count that covers it").click()
    shows(page, "June 2025 (556) and July 2025 (564) were larger")


def test_a_claim_in_the_table_leads_to_its_timeline(page: Any, server: str) -> None:
    page.goto(f"{server}/claims?find=Toretsk")
    wait(page)
    page.get_by_role("link", name="Toretsk", exact=True).click()
    page.get_by_role("heading", name="Toretsk: claimed by Russia on 7 February 2025").wait_for()
    assert "settlement=toretsk" in page.url


@pytest.mark.thorough
def test_a_claim_on_the_map_leads_to_its_timeline(page: Any, server: str) -> None:
    page.goto(f"{server}/claims?find=Kupiansk&status=not on the map")
    wait(page)
    page.get_by_text("These claims on a map").click()
    page.locator(".st-key-chart-marks .scatterlayer .point").first.wait_for()
    assert page.locator(".st-key-chart-marks .scatterlayer .point").count() >= 1
