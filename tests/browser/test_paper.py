"""Each page printed to A4: whole charts and tables, no controls, where and when it is from."""

import datetime as dt
from typing import Any

import pytest

from tests.browser.visits import VISITS, look

pytestmark = pytest.mark.browser

WIDTH, HEIGHT = 688, 1017  # px of A4 within margins of 14 mm

# Measured while the browser has the page laid out for paper; it tells nobody afterwards.
LISTEN = """() => matchMedia('print').addEventListener('change', ({ matches }) => {
    if (!matches) return;
    const shown = selector => [...document.querySelectorAll(selector)]
        .filter(e => e.getClientRects().length);
    const right = e => e.getBoundingClientRect().right;
    window.onPaper = {
        ticks: shown('.xtick text').map(right), charts: shown('.main-svg').map(right),
        heights: shown('.main-svg').map(e => e.getBoundingClientRect().height),
        tables: shown('.stMarkdown table').map(right),
        texts: shown('main p, main li, main h2').map(right),
        controls: shown('button, input, textarea, nav, [role=radio]').map(e => e.outerHTML),
        colors: [...new Set(shown('main p, main h1, main td').map(e => getComputedStyle(e).color))],
        foot: document.querySelector('.ledger-footer').innerText,
        end: document.querySelector('.ledger-footer').getBoundingClientRect().bottom,
    };
})"""


@pytest.mark.parametrize(
    "visit", [pytest.param(v, marks=() if v == "Trends" else pytest.mark.thorough) for v in VISITS]
)
def test_a_page_on_paper_is_whole(chromium: Any, server: str, visit: str) -> None:
    page = look(chromium, f"{server}/{VISITS[visit]}", 1440, color_scheme="dark")
    page.evaluate(LISTEN)
    pdf = page.pdf(format="A4", prefer_css_page_size=False)
    paper, address = page.evaluate("onPaper"), page.url
    page.context.close()
    if visit == "Trends":
        assert paper["ticks"], "no tick of the chart was found"
    for kind in ("ticks", "charts", "tables", "texts"):
        assert all(x <= WIDTH + 1 for x in paper[kind]), (kind, max(paper[kind]))
    assert all(height < HEIGHT * 0.6 for height in paper["heights"])
    assert not paper["controls"]
    assert paper["colors"] == ["rgb(0, 0, 0)"]
    assert address in paper["foot"]
    assert dt.date.today().isoformat() in paper["foot"]
    pages = pdf.count(b"/Type /Page\n")
    # A page that is cut loses whole pages; a few px are those between screen and paper.
    assert pages > paper["end"] / HEIGHT - 0.5, "cut after a page"
