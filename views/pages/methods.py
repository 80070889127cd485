"""Definitions, who counts what, breaks, freshness, licences, gaps, downloads."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

import pandas as pd

from reading.quantities import KM2_PER_SQ_MI
from views import charts, columns, downloads, queries, theme, wording
from views.pages import revisions
from views.shown import Chart, Table, kept, table
from views.wording.common import Parts

FEW = 5  # figures up to which an estimator is folded away


@dataclass(frozen=True)
class View:
    """The tables and sentences of the page, in its order."""

    shares: str
    estimators: Table
    few: Table
    series: Table
    voices: Table
    sources: Table
    faults: Table
    all_faults: Table
    breaks: list[Parts]
    restated: Table
    fresh: Table
    without_months: Table
    coverage: Chart
    limits: str
    corrected: str
    rates: Table
    corrections: Table
    left_out: Table
    licences: Table
    files: Table
    built: str


@kept
def view(build: Path, today: date) -> View:
    """today: for ages."""
    estimators, series = queries.ledger.estimators(), queries.ledger.all_series()
    few = estimators["figures"] <= FEW
    fresh = queries.ledger.freshness()
    left_out = queries.ledger.left_out_counts()
    corrections, rates = queries.revisions.corrections(), queries.revisions.revision_rates()
    return View(
        shares=_shares(),
        estimators=table(
            estimators[~few],
            "name kind_of_estimator side about figures months",
            "Who counts, how, and how many figures",
        ),
        few=table(
            estimators[few],
            "name kind_of_estimator side figures months",
            "Estimators with few figures",
        ),
        series=table(
            series[series["months"] > 0],
            "way measure definition data until months",
            "Series with whole months: definition, data and range",
        ),
        voices=table(
            queries.months.voices(),
            "named_map months_measured compared_months usual_off worst_off shift without_voice "
            "alike",
            "How far each independent map can be trusted on the direction of a month",
        ),
        sources=table(
            queries.ledger.sources(),
            "map_source counted_by licence faults",
            "Sources of maps and areas, with licence and known faults",
        ),
        faults=table(
            queries.measured.input_faults(),
            "fault_source rule count decision example",
            "Faults of the measured files by source and rule",
        ),
        all_faults=Table(queries.ledger.all_input_faults(), "Every fault of the measured files"),
        breaks=revisions.breaks(build),
        restated=revisions.restated(build),
        fresh=_fresh(
            fresh[fresh["newest_month"].notna()],
            "estimator newest_month newest_end newest_print age figures",
            "The newest whole month and the newest dated print of each estimator of months",
            today,
        ),
        without_months=_fresh(
            fresh[fresh["newest_month"].isna()],
            "estimator newest_end newest_print age figures",
            "The newest dated print of the other estimators",
            today,
        ),
        coverage=_coverage(),
        limits=wording.ledger.limits(left_out, queries.ledger.basis_counts()),
        corrected=wording.revisions.corrections_sentence(corrections, rates),
        rates=table(
            rates,
            "estimator given revised revised_pct mean_change corrected",
            "How often each count was given anew, by how much, and how often it stood wrong here",
        ),
        corrections=table(
            corrections,
            "corrected_on corrected_what value_from value_to why noticed_by",
            "Every published value that is another now, and why",
        ),
        left_out=Table(left_out, "Rows left out, by file and reason"),
        licences=table(
            queries.ledger.licences(),
            "covers holder terms licence_note",
            "Whose data stands behind what, and on which terms",
        ),
        files=Table(queries.ledger.load_log(), "Files, rows and hashes of this build"),
        built=_built(),
    )


def _fresh(rows: pd.DataFrame, ids: str, alt: str, today: date) -> Table:
    """How old the newest figure of each estimator is, most recent first."""
    dated = rows["newest_print"]
    ages = ["" if pd.isna(d) else theme.age(d.date(), today) for d in dated]
    rows = rows.assign(age=ages).sort_values(
        ["newest_month", "newest_print"], ascending=False, na_position="last"
    )
    return table(rows, ids, alt)


def _shares() -> str:
    whole, land = queries.months.area_of_ukraine_km2(), queries.months.land_of_ukraine_km2()
    return (
        f"Square miles: 1 sq mi = {KM2_PER_SQ_MI:.6f} km². A change told as a share of "
        f"Ukraine is one of its official area, {theme.km2(whole)}; a share held that we measure is "
        f"one of the land within our outlines, {theme.km2(land)}."
    )


def _coverage() -> Chart:
    rows = queries.ledger.coverage()
    axis = wording.common.month_ids("2022-02-01", rows["month"].max())
    title = wording.ledger.coverage_title(rows, axis)
    return Chart(
        partial(charts.months.coverage, rows, months=axis),
        title,
        [("Whole months for Ukraine with at least one printed figure in the ledger.", None)],
        "A grid of months by estimator: a mark where a whole-month figure is known.",
        lambda: Table(wording.ledger.coverage_table(rows), title),
        "coverage",
        downloads.File(
            "Which month is known from whom",
            ("coverage", "ua", "km2", axis[0], axis[-1]),
            lambda: columns.machine(rows, "month estimator_id estimator change_km2=km2"),
        ),
    )


def _built() -> str:
    build = queries.ledger.build()
    commit = f", from commit {build['git_commit']}" if build["git_commit"] else ""
    return (
        f"Built on {theme.day(build['built_at'].date())} with Python {build['python_version']} and "
        f"DuckDB {build['duckdb_version']}{commit}."
    )


def files() -> dict[str, downloads.File]:
    """Each public table as a file, by its label."""
    return {
        label: downloads.File(
            f"{label}, all rows",
            (f"table-{name}",),
            partial(downloads.public, name),
            relation=name,
        )
        for name, label in queries.ledger.DOWNLOADS.items()
    }
