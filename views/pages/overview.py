"""Overview: what happened in a month, and whether those who count agree."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pandas as pd

from views import charts, columns, queries, theme, wording
from views.shown import Chart, Table, chart, kept, table
from views.wording.common import Parts, each
from views.wording.months import KeyNumber

CHART_MONTHS = 20  # with room for several marks in each, on a phone too


@dataclass(frozen=True)
class Options:
    """The months of the page by id, newest first, and the one that leads."""

    months: dict[str, str]
    newest: str

    def beside(self, month: str) -> tuple[str | None, str | None]:
        """The month before and the month after, where there is one."""
        ids = list(self.months)
        at = ids.index(month)
        return (ids[at + 1] if at + 1 < len(ids) else None), (ids[at - 1] if at else None)


@dataclass(frozen=True)
class View:
    """finding: the heading. begun: of the month that is not over; ''. notes: under the table.

    new: heading and what it says, a line each.
    """

    finding: str
    numbers: list[KeyNumber]
    begun: str
    chart: Chart
    who: Table
    notes: list[str]
    new: dict[str, Parts]


@kept
def options(build: Path) -> Options:
    """Months that some count or map covers; the newest that a dated page or a map covers leads."""
    months = queries.months.told_months()
    named = {f"{m:%Y-%m}": theme.month(m) for m in months["month"]}
    leads = (f"{m:%Y-%m}" for m in months.loc[months["can_lead"], "month"])
    return Options(named, next(leads, next(iter(named))))


@kept
def view(build: Path, month: str) -> View:
    """month: an id of `options`."""
    at = pd.Timestamp(f"{month}-01")
    counts, measured = queries.months.month_by_estimator(at), queries.measured.measured_for(at)
    maps = queries.months.maps_of(at)
    numbers = wording.months.key_numbers(counts, maps, _leading())
    none_found = counts.empty or any(not said.value for said in numbers)
    notes = [
        wording.months.breaks(each(counts)),
        wording.common.collected(queries.ledger.reach()) if none_found else "",
    ]
    return View(
        wording.findings.of_month(at, queries.months.directions(month, month), maps, counts),
        numbers,
        _begun(at),
        _chart(build, month),
        table(
            pd.concat(
                [counts.assign(label=counts["estimator"]), measured.assign(basis="measured")]
            ),
            "who amount by printed_when was any_note" if len(counts) else "who amount any_note",
            f"Change in {theme.month(at)} by estimator, with the article of each number",
        ),
        [note for note in notes if note],
        _new(build),
    )


# What a printed month has that one of a map has not.
_PRINTED = [
    "place", "printed", "qualifier", "publisher", "published", "vintage", "link", "flag", "caveat",
    "continues", "new_since",
]  # fmt: skip


@kept
def _drawn(build: Path, first: str, last: str) -> tuple[pd.DataFrame, list[tuple[str, str]]]:
    """The months of all maps and what was printed by those who lead, and where a count changes."""
    maps = queries.months.months_by_map(first, last)
    series = tuple(sorted(i for ids in _leading().values() for i in ids))
    printed = queries.months.monthly(series, "ua")
    printed = printed[
        printed["ym"].between(first, last) & printed["measure"].isin(["net_change", "gain"])
    ]
    printed = printed.assign(
        key=printed["line_id"], named=printed["estimator"] + ", printed", is_part_of_month=False
    )
    named = [name.removesuffix("'s map") for name in maps["estimator"]]
    columns_drawn = [*maps.columns, *_PRINTED, "key", "named"]
    rows = pd.concat(
        [
            maps.assign(key=maps["estimator"], named=named),
            printed[[name for name in columns_drawn if name in printed]],
        ]
    )
    rows["until_told"] = [wording.months.until_told(r) for r in each(rows)]
    rows["hover"] = columns.told(
        rows, "<b>{label}</b>, {month}", "{km2:+}", "error: ±{error}", "{so_far_to}",
        "as printed: {printed}", "{noted}",
    )  # fmt: skip
    return rows, wording.months.breaks_to_draw(printed)


def _leading() -> dict[str, set[str]]:
    """Who leads the page, with the ids of their series: the estimators of the first set."""
    known = queries.months.monthly_series()
    sets = list(queries.months.sets().values())
    first = known[known["series_id"].isin(sets[0].series if sets else ())]
    return {
        name: set(known.loc[known["estimator"] == name, "series_id"])
        for name in first.loc[~first["is_measured"], "estimator"]
    }


def _begun(at: pd.Timestamp) -> str:
    """What the maps say of the month after, where that one is not over."""
    begun = queries.months.unfinished_month()
    if begun is None or begun != at + pd.DateOffset(months=1):
        return ""
    month = f"{begun:%Y-%m}"
    return wording.findings.of_unfinished(
        queries.months.directions(month, month), queries.months.maps_of(begun)
    )


def _chart(build: Path, month: str) -> Chart:
    """The newest months; an older one that a reader chose is set in the middle instead."""
    known, at = options(build), pd.Timestamp(f"{month}-01")
    begun = queries.months.unfinished_month()
    end = max(filter(None, [pd.Timestamp(f"{max(known.months)}-01"), begun]))
    if wording.common.months_between(end, at) >= CHART_MONTHS:
        first = pd.Timestamp(f"{min(known.months)}-01") + pd.DateOffset(months=CHART_MONTHS - 1)
        end = max(at + pd.DateOffset(months=CHART_MONTHS // 2), first)
    axis = [f"{m:%Y-%m}" for m in pd.date_range(end=end, periods=CHART_MONTHS, freq="MS")]
    rows, breaks = _drawn(build, axis[0], axis[-1])
    title = wording.findings.of_directions(queries.months.directions(axis[0], axis[-1]))
    return chart(
        "overview",
        title,
        partial(charts.months.by_map, rows, months=axis, chosen=month, breaks=breaks),
        wording.months.by_map_source(rows),
        rows.sort_values(["month", "is_measured"], kind="stable"),
        "month label km2 error map_until printed by on note",
        more="series_id estimator measure place_id basis qualifier figure_url",
        order="-month",
        alt=f"{title}. {wording.months.by_map_alt(rows, axis[0], axis[-1])}",
        file="Net change of ground by month: independent maps, and what was printed",
        parts=("months-by-map", "ua", "km2", axis[0], axis[-1]),
        relation="month_maps",
        shared=f"month/{month}",
    )


@kept
def _new(build: Path) -> dict[str, Parts]:
    """The newest claim, comparison and revision."""
    new: dict[str, Parts] = {}
    reports = [report for _, report in queries.claims.newest_events(6).groupby("report")]
    claims = [r for r in reports if r["kind"].iloc[0].endswith("claim")] or reports
    for report in claims[:1]:
        new["Claim"] = wording.claims.newest(report)
    for row in each(queries.verdicts.newest_statement()):
        new["Comparison"] = [
            (row.wording, f"check?statement={row.statement_id}"),
            (f"; {wording.verdicts.printed(row)}; {wording.verdicts.in_short(row)}", None),
        ]
    for row in each(queries.revisions.newest_revisions(1)):
        new["Revision"] = wording.revisions.newest(row)
    return new
