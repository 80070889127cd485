"""Pictures of every page: 1440 and 390 px, light and dark; and that of the README."""

from pathlib import Path

from bench.server import PROJECT, browser, serve, wait
from views.theme import PAGES

SIZES = ((1440, 900), (390, 844))


def main() -> None:
    """Write screenshots/<page>-<width>-<scheme>.png, and docs/overview.png of the README."""
    folder = PROJECT / "screenshots"
    folder.mkdir(exist_ok=True)
    with serve() as (address, _), browser() as chromium:
        page = chromium.new_page(viewport={"width": 1440, "height": 1100}, color_scheme="light")
        page.goto(address)
        wait(page)
        page.wait_for_timeout(1500)
        page.screenshot(path=PROJECT / "docs" / "overview.png")
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
