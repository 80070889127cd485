"""Overview: the latest month, who says what, what is new."""

from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

import pandas as pd

from views import charts, downloads, queries, theme, wording
from views.shown import Chart, Table, kept
from views.wording.common import Parts

CHART_MONTHS = 27


@dataclass(frozen=True)
class Options:
    """The months of the page by id, newest first, and the one that leads."""

    months: dict[str, str]
    newest: str


@dataclass(frozen=True)
class View:
    """heading: the answer. lines: what else is known of it. news: heading and lines of a column."""

    heading: Parts
    lines: list[Parts]
    chart: Chart
    who: Table
    comparison: list[Parts]
    news: dict[str, list[Parts]]
    fresh: Table
    without_months: Table


@kept
def options(build: Path) -> Options:
    """Months that some count or map covers; the newest that a dated page or a map covers leads."""
    months = queries.months.told_months()
    named = {f"{m:%Y-%m}": theme.month(m) for m in months["month"]}
    leads = (f"{m:%Y-%m}" for m in months.loc[months["can_lead"], "month"])
    return Options(named, next(leads, next(iter(named))))


@kept
def view(build: Path, month: str, today: date) -> View:
    """month: an id of `options`. today: for ages."""
    at = pd.Timestamp(f"{month}-01")
    counts, maps = queries.months.month_by_estimator(at), queries.measured.measured_for(at)
    heading, *lines = wording.months.month_lines(counts, maps) or [[]]
    fresh = queries.ledger.freshness()
    has_months = fresh["newest_month"].notna()
    return View(
        heading,
        [line for line in [*lines, *_beside(counts, maps, at)] if wording.common.said(line)],
        _chart(build, month),
        Table(
            wording.months.month_table(counts, maps),
            f"Change in {theme.month(at)} by estimator, with the article of each number",
            {"km²": "Figure", "Printed by": "Link"},
        ),
        _comparison(),
        _news(),
        Table(
            wording.ledger.freshness_table(fresh[has_months], today),
            "The newest whole month and the newest dated print of each estimator of months",
        ),
        Table(
            wording.ledger.freshness_table(fresh[~has_months], today).drop(
                columns="Newest whole month"
            ),
            "The newest dated print of the other estimators",
        ),
    )


def _beside(counts: pd.DataFrame, maps: pd.DataFrame, at: pd.Timestamp) -> list[Parts]:
    """What was measured of the month; where one count is alone, the newest that several printed."""
    lines: list[Parts] = []
    if len(counts) == 1 and maps.empty:
        lines.append([(f"No other count or map of {theme.month(at)} is in this ledger yet.", None)])
    if len(counts):
        lines.append([(wording.measured.measured_sentence(maps, at), None)])
    several = queries.months.months().query("estimators > 1")["month"]
    if len(counts) + len(maps) < 2 and len(several):
        then = several.iloc[0]
        told = wording.months.month_lines(
            queries.months.month_by_estimator(then), queries.measured.measured_for(then)
        )
        joined: Parts = [("The newest month that several printed: ", None)]
        for line in told[:2]:
            joined += [*line, (" ", None)]
        lines.append(joined)
    return lines


def _chart(build: Path, month: str) -> Chart:
    """The newest months; an older one that a reader chose is set in the middle instead."""
    known, at = options(build), pd.Timestamp(f"{month}-01")
    end = pd.Timestamp(f"{max(known.months)}-01")
    if wording.common.months_between(end, at) >= CHART_MONTHS:
        end = at + pd.DateOffset(months=CHART_MONTHS // 2)
    axis = [f"{m:%Y-%m}" for m in pd.date_range(end=end, periods=CHART_MONTHS, freq="MS")]
    series = next(iter(queries.months.sets().values())).series
    rows = queries.months.monthly(series, "ua")
    rows["ym"] = rows["month"].dt.strftime("%Y-%m")
    rows = wording.months.transformed(rows[rows["ym"].isin(axis)], "months", axis)
    rows["hover"] = [
        f"<b>{escape(r.estimator)}</b>, {theme.month(r.month)}<br>{theme.km2(r.value)}"
        + ("<br>with a note in the table" if wording.common.caveat(r) else "")
        for r in wording.common.each(rows)
    ]
    title = wording.months.trend_title(rows, "months", "km²", 0, "Ukraine")
    return Chart(
        charts.months.monthly(
            rows, months=axis, height=330, chosen=month if month != known.newest else "",
            breaks=wording.months.breaks_to_draw(rows),
        ),
        title,
        [(wording.months.sources(queries.months.monthly_series(), series), None)],
        wording.months.trend_alt(rows, "km²", 0, "Ukraine", axis[0], axis[-1]),
        lambda: Table(
            wording.months.trend_table(rows, "km²"), title, {"Printed by": "Link"}
        ),
        "overview",
        downloads.File(
            "Net change of ground by month",
            ("monthly-change", "ua", downloads.several(series), "km2", axis[0], axis[-1]),
            lambda: downloads.monthly(rows),
        ),
    )  # fmt: skip


def _comparison() -> list[Parts]:
    return [
        [
            (row.wording, f"statements?statement={row.statement_id}"),
            (
                f" ({wording.verdicts.printed(row)}): "
                + wording.verdicts.headline(queries.verdicts.verdicts(row.statement_id), row),
                None,
            ),
        ]
        for row in wording.common.each(queries.verdicts.newest_statement())
    ]


def _news() -> dict[str, list[Parts]]:
    figures: list[Parts] = [
        [
            (wording.common.quantity(r.value, r.unit, r.qualifier), r.link),
            (" ", None),
            (
                f"{r.estimator}, {r.place}, "
                f"{wording.common.period(r.period_start, r.period_end, r.period_kind)}",
                wording.common.figure_address(r.figure_id),
            ),
            (f"; {r.publisher}, {wording.common.printed_on(r.vintage, r.vintage_basis)}", None),
        ]
        for r in wording.common.each(queries.figure.newest_figures(8))
    ]
    articles: list[Parts] = [
        [
            (wording.common.headline_of(r), r.url),
            (f" {r.publisher}, {theme.day(r.published)}", None),
        ]
        for r in wording.common.each(queries.articles.newest_articles(8))
    ]
    claims: list[Parts] = [
        [
            (r.place, f"claims?settlement={r.place_id}"),
            (f" {wording.claims.newest(r)}; ", None),
            (r.publisher, r.url),
        ]
        for r in wording.common.each(queries.claims.newest_events(6))
    ]
    revisions: list[Parts] = [
        [(wording.revisions.revision_sentence(r), None)]
        for r in wording.common.each(queries.revisions.newest_revisions(6))
    ]
    return {
        "Newest figures": figures,
        "Newest articles": articles,
        "Newest claims": claims,
        "Newest revisions": revisions,
    }
