"""Pictures of every page: 1440 and 390 px, light and dark; and those of the documentation."""

from pathlib import Path

from bench.server import PROJECT, browser, serve, wait
from views import downloads, queries
from views.theme import PAGES

SIZES = ((1440, 900), (390, 844))
DOCS = PROJECT / "docs"
HEADLINE = (
    "Russia%27s%20November%20advance%20was%20its%20largest%20since%20November%202024%2C%20taking"
    "%20701%20square%20km%2C%20according%20to%20AFP"
)
SHOWN = {
    "overview": "",
    "claims-pokrovsk": "/claims?settlement=pokrovsk",
    "claims-kupiansk": "/claims?settlement=kupiansk",
    "claims-toretsk": "/claims?settlement=toretsk",
    "statements": "/check?verdict=fails",
    "checker": f"/check?on=2025-12-02&text={HEADLINE}",
}


def main() -> None:
    """Write screenshots/<page>-<width>-<scheme>.png, and docs/<view>.png with all its verdicts."""
    folder = PROJECT / "screenshots"
    folder.mkdir(exist_ok=True)
    DOCS.mkdir(exist_ok=True)
    with serve() as (address, _), browser() as chromium:
        page = chromium.new_page(viewport={"width": 1440, "height": 1200}, color_scheme="light")
        for name, view in SHOWN.items():
            page.goto(address + view)
            wait(page)
            page.set_viewport_size(
                {"width": 1440, "height": 2900 if name == "statements" else 1200}
            )
            page.wait_for_timeout(1500)
            page.screenshot(path=DOCS / f"{name}.png")
        verdicts = downloads.csv(downloads.verdicts(queries.verdicts.all_verdicts()), site="")
        (DOCS / "statement-verdicts.csv").write_bytes(verdicts)
        for width, height in SIZES:
            for scheme in ("light", "dark"):
                context = chromium.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme
                )
                page = context.new_page()
                for entry in PAGES:
                    name = Path(entry.path).stem
                    page.goto(address if name == "overview" else f"{address}/{name}")
                    wait(page)
                    page.wait_for_timeout(1500)  # charts settle their size after the first layout
                    page.set_viewport_size({"width": width, "height": _height(page)})
                    page.wait_for_timeout(500)
                    page.screenshot(path=folder / f"{name}-{width}-{scheme}.png")
                    page.set_viewport_size({"width": width, "height": height})
                context.close()


def _height(page: object) -> int:
    """Of the whole page: streamlit scrolls inside, so a full-page picture shows only a part."""
    script = (
        "Math.min(12000, (document.querySelector('[data-testid=\"stMain\"]')"
        " || document.body).scrollHeight)"
    )
    return int(page.evaluate(script))  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
