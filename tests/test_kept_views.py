"""A view is made once for a build and choices, from that build alone, and without Streamlit."""

import subprocess
import sys
from datetime import date
from pathlib import Path

from tests.ledger import PROJECT, Ledger
from views import database, queries
from views.pages import articles, estimators, methods, overview, regions, revisions, trends
from views.pages import map as towns
from views.shown import kept

TODAY = date(2026, 11, 30)


def test_views_are_made_without_streamlit() -> None:
    code = (
        "import sys, datetime; from views import database; from views.pages import overview; "
        "build = database.build_path(); known = overview.options(build); "
        "overview.view(build, known.newest, datetime.date(2026, 11, 30)); "
        "assert not any(m.split('.')[0] == 'streamlit' for m in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=True)


def test_the_same_choices_of_one_build_are_the_same_view() -> None:
    build = database.build_path()
    newest = overview.options(build).newest
    assert overview.view(build, newest, TODAY) is overview.view(build, newest, TODAY)
    assert overview.view(build, newest, TODAY) is not overview.view(
        build, newest, date(2026, 12, 1)
    )


def test_a_view_asks_its_own_build_whatever_is_current(published: Ledger) -> None:
    made: list[str] = []

    @kept
    def series(build: Path) -> list[str]:
        made.append(build.name)
        return list(queries.months.monthly_series()["series_id"])

    with_both = PROJECT / "data" / "build"
    real = with_both / (with_both / "CURRENT").read_text(encoding="utf-8").strip()
    small, large = series(published.published), series(real)
    assert set(small).isdisjoint(large)
    assert series(published.published) is small
    assert made == [published.published.name, real.name]


def test_what_pages_say_is_there_as_plain_values() -> None:
    build = database.build_path()
    trend = trends.view(
        build, trends.Choices(("afp-net", "deepstate-net"), "ua", "2025-01", "2025-12")
    )
    assert trend.chart is not None
    assert "November 2025" in trend.chart.title or "July 2025" in trend.chart.title
    assert trend.newest == "2025-12"
    years = trends.Choices(("afp-net",), "ua", "2025-01", "2025-12", view="years", unit="sqmi")
    assert "2025 added up" in trends.view(build, years).chart.title  # type: ignore[union-attr]
    nothing = trends.view(build, trends.Choices((), "ua", "2025-01", "2025-12"))
    assert (nothing.chart, nothing.nothing) == (None, "Choose at least one series.")
    assert "in December 2025" in regions.view(build, "2025-12", "net", "#000").map.title
    assert "pokrovsk" in towns.view(build, "2025-12", None, "", "", "#000").settlements
    pair = estimators.pair(build, "afp-net", "deepstate-net")
    assert pair.chart is not None
    assert estimators.pair(build, "afp-net", "afp-net").nothing == "Choose two different series."
    assert any("two ways of counting" in line[0][0] for line in revisions.breaks(build))
    assert "DuckDB" in methods.view(build, TODAY).built
    found = articles.search(build, "pokrovsk", (), "new")
    assert articles.cards(build, tuple(found[:3]))[0].headline[0][0]
