"""Overview: the latest month, who says what, what is new."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from views import charts, columns, downloads, queries, theme, wording
from views.pages.trends import MONTHLY, MONTHLY_MORE, pace_table
from views.shown import Chart, Table, chart, kept, table
from views.wording.common import Parts, each

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
    pace: Table
    pace_note: str
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
    heading, *lines = wording.months.month_lines(counts, maps, queries.months.maps_of(at)) or [[]]
    fresh = queries.ledger.freshness()
    has_months = fresh["newest_month"].notna()
    return View(
        heading,
        [line for line in [*lines, *_beside(counts, maps, at)] if wording.common.said(line)],
        _chart(build, month),
        table(
            pd.concat([counts.assign(label=counts["estimator"]), maps.assign(basis="measured")]),
            "who amount was by printed_when any_note",
            f"Change in {theme.month(at)} by estimator, with the article of each number",
        ),
        _comparison(),
        _news(),
        pace_table(),
        wording.measured.pace_note(queries.measured.pace()),
        fresh_table(
            fresh[has_months],
            "estimator newest_month newest_end newest_print age figures",
            "The newest whole month and the newest dated print of each estimator of months",
            today,
        ),
        fresh_table(
            fresh[~has_months],
            "estimator newest_end newest_print age figures",
            "The newest dated print of the other estimators",
            today,
        ),
    )


def _beside(counts: pd.DataFrame, maps: pd.DataFrame, at: pd.Timestamp) -> list[Parts]:
    """What was measured of the month; where one count is alone, the newest that several printed."""
    lines: list[Parts] = []
    if len(counts) == 1 and maps.empty:
        lines.append([(f"No other count or map of {theme.month(at)} is in this ledger yet.", None)])
    if counts.empty:
        lines.append([(wording.common.collected(queries.ledger.reach()), None)])
    if len(counts):
        lines.append([(wording.measured.measured_sentence(maps, at), None)])
    several = queries.months.months().query("estimators > 1")["month"]
    if len(counts) + len(maps) < 2 and len(several):
        then = several.iloc[0]
        told = wording.months.month_lines(
            queries.months.month_by_estimator(then),
            queries.measured.measured_for(then),
            queries.months.maps_of(then),
        )
        joined: Parts = [("The newest month that several printed: ", None)]
        for line in told[:2]:
            joined += [*line, (" ", None)]
        lines.append(joined)
    begun = queries.months.unfinished_month()
    if begun is not None and begun == at + pd.DateOffset(months=1):
        lines.append(wording.months.directions(queries.months.maps_of(begun)))
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
    rows = wording.months.transformed(rows[rows["ym"].isin(axis)], "months", axis)
    named: dict[str, Any] = {"unit": "km²", "u": "km2"}
    rows["hover"] = columns.told(
        rows, "<b>{estimator}</b>, {month}", "{change}", "{noted}", **named
    )
    return chart(
        "overview",
        wording.months.trend_title(rows, "months", "km²", 0, "Ukraine"),
        charts.months.monthly(
            rows,
            months=axis,
            height=330,
            chosen=month if month != known.newest else "",
            breaks=wording.months.breaks_to_draw(rows),
        ),
        wording.months.sources(queries.months.monthly_series(), series),
        rows.sort_values(["series_id", "month"]),
        MONTHLY,
        more=MONTHLY_MORE,
        order="-month series_id",
        alt=wording.months.trend_alt(
            columns.told(rows, "{change} in {month}", **named), rows, "Ukraine", axis[0], axis[-1]
        ),
        file="Net change of ground by month",
        parts=("monthly-change", "ua", downloads.several(series), "km2", axis[0], axis[-1]),
        relation="monthly_change",
        **named,
    )


def fresh_table(rows: pd.DataFrame, ids: str, alt: str, today: date) -> Table:
    """How old the newest figure of each estimator is, most recent first."""
    dated = rows["newest_print"]
    ages = ["" if pd.isna(d) else theme.age(d.date(), today) for d in dated]
    rows = rows.assign(age=ages).sort_values(
        ["newest_month", "newest_print"], ascending=False, na_position="last"
    )
    return table(rows, ids, alt)


def _comparison() -> list[Parts]:
    return [
        [
            (row.wording, f"check?statement={row.statement_id}"),
            (
                f" ({wording.verdicts.printed(row)}): "
                + wording.verdicts.headline(queries.verdicts.verdicts(row.statement_id), row),
                None,
            ),
        ]
        for row in each(queries.verdicts.newest_statement())
    ]


def _news() -> dict[str, list[Parts]]:
    figures: list[Parts] = [
        [
            (wording.common.quantity(r.value, r.unit, r.qualifier), r.link),
            (" ", None),
            (
                f"{r.estimator}, {r.place}, {wording.common.period_of(r)}",
                wording.common.figure_address(r.figure_id),
            ),
            (f"; {r.publisher}, {wording.common.printed_on(r.vintage, r.vintage_basis)}", None),
        ]
        for r in each(queries.figure.newest_figures(8))
    ]
    articles: list[Parts] = [
        wording.articles.newest(r) for r in each(queries.articles.newest_articles(8))
    ]
    claims: list[Parts] = [
        wording.claims.newest(report)
        for _, report in queries.claims.newest_events(6).groupby("report")
    ]
    revisions: list[Parts] = [
        [(wording.revisions.revision_sentence(r), None)]
        for r in each(queries.revisions.newest_revisions(6))
    ]
    return {
        "Newest figures": figures,
        "Newest articles": articles,
        "Newest claims": claims,
        "Newest revisions": revisions,
    }
