"""The pages that a reader can open, and when one is done."""

from typing import Any
from urllib.parse import quote

from bench.server import PATIENCE, wait
from views.theme import PAGES

_HEADLINE = "Russia made its largest monthly gains in Ukraine since November 2024"
VISITS = {entry.title: entry.name for entry in PAGES} | {
    "Figure": "figure?id=f0174",
    "Check, an answer": f"check?text={quote(_HEADLINE)}&on=2025-12-02",
    "Articles, figures by month": "articles?show=figures",
}
WIDTHS = {320: 640, 390: 844, 1440: 900}  # px, with their heights


def look(chromium: Any, address: str, width: int, **how: Any) -> Any:
    """Open an address in a window of its own; close the page's context afterwards."""
    context = chromium.new_context(viewport={"width": width, "height": WIDTHS[width]}, **how)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    done(page)
    return page


def unfold(fold: Any) -> None:
    """Open a fold (details) and wait until what is in it stands still: a hand waits, too."""
    fold.locator("summary").click()
    fold.evaluate(
        """e => Promise.allSettled(e.getAnimations({ subtree: true }).map(a => a.finished))
        .then(() => 0)"""
    )


def done(page: Any) -> None:
    """Until all that the page has is drawn, and the frame's script has been over it."""
    wait(page)
    page.wait_for_function(
        """() => document.querySelector('h1') && document.querySelector('.ledger-footer')
        && !document.querySelector('[data-testid="stSkeleton"]')
        && [...document.querySelectorAll('.stPlotlyChart')].every(c => c.querySelector('.main-svg'))
        && [...document.querySelectorAll('.stMarkdown table')].every(t => t.ariaLabel)"""
    )
