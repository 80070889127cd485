"""What was printed first and what it became: revisions, partial months, restatements, copies."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from views import charts, columns, queries, theme, wording
from views.shown import Chart, Table, chart, kept, table
from views.wording.common import Parts, each

FIRST_DAY = date(2022, 2, 24)
# One month of 2022 is so large that no other would be seen beside it.
DRAWN_FROM, DRAWN_UP_TO_KM2 = "2023-01", 5000


@dataclass(frozen=True)
class Options:
    """Series by id; the one and the day that stand there before a reader chooses."""

    series: dict[str, str]
    lead: str
    day: date


@dataclass(frozen=True)
class View:
    """Everything below the chart. faults: of sources that took them back."""

    revised: Table
    faults: list[Parts]
    partial: Table
    copies: Table


@kept
def options(build: Path) -> Options:
    """The series with most months, and a day between the two printings of its newest revision."""
    known = queries.months.monthly_series()
    names = dict(zip(known["series_id"], known["name"], strict=True))
    lead = next(iter(names))
    revised = queries.revisions.revisions()
    between = revised[(revised["series_id"] == lead) & revised["first_vintage"].notna()]
    day = between["first_vintage"].max() if len(between) else pd.Timestamp(FIRST_DAY)
    return Options(names, lead, day.date())


@kept
def seen(build: Path, series: str, day: date) -> Chart | None:
    """The months of a series as known on a day and now; None where it has none for Ukraine."""
    name = options(build).series[series]
    now = queries.months.monthly((series,), "ua")
    then = queries.revisions.monthly_as_of(series, pd.Timestamp(day))
    now, then = (rows.assign(value=rows["km2"]) for rows in (now, then))
    if now.empty:
        return None
    title = wording.revisions.seen_title(now, then, name, day)
    every = now
    now, then = (
        rows[(rows["ym"] >= DRAWN_FROM) | (rows["km2"].abs() < DRAWN_UP_TO_KM2)]
        for rows in (now, then)
    )
    months = wording.common.month_ids(now["month"].min(), now["month"].max())
    now, then = (
        rows.assign(hover=columns.told(rows, "{month}: {km2}", "{by}, {on}"))
        for rows in (now, then)
    )
    source = (
        "A figure from an undated page counts as known from the day after its period ends, the "
        "earliest day on which it can have been printed."
    )
    if len(apart := every[~every["ym"].isin(now["ym"])]):
        named = ", ".join(f"{theme.month(r.month)} ({theme.km2(r.km2)})" for r in each(apart))
        source += f" Not drawn, for no other month would be seen beside it: {named}."
    both = now.merge(then[["month", "km2"]], on="month", how="left", suffixes=("", "_then"))
    return chart(
        "seen-chart",
        title,
        charts.months.as_seen_on(now, then, months=months, day=theme.day(day, short=True)),
        source,
        both.assign(seen_on=pd.Timestamp(day), km2_now=both["km2"]),
        "month then_km2 now_km2 by on",
        more="series place seen_on printed basis articles from_state to_state flag caveat",
        order="-month",
        alt=f"Bars: {name} as known today. Marks: the months known on {theme.day(day)}.",
        file=f"{name} as known on {day} and today",
        parts=("as-known-on", day.isoformat(), series, "km2", months[0], months[-1]),
        definition="A figure from an undated page counts as known from the day after its period "
        "ends.",
        relation="monthly_change",
    )


@kept
def view(build: Path) -> View:
    """All that was printed twice and not the same."""
    faults: list[Parts] = [
        [(wording.revisions.withdrawn_sentence(row), None)]
        for row in each(queries.revisions.withdrawn_versions())
    ]
    return View(
        table(
            queries.revisions.revisions(),
            "estimator place measure period first first_on latest latest_on changed",
            "Figures with their first and their latest value",
        ),
        faults,
        table(
            queries.months.partial_months(),
            "series place period km2 by on note whole_km2 whole_by",
            "Figures for parts of months, beside what the whole month became",
        ),
        table(
            queries.revisions.copy_differences(),
            "estimator place period original original_printed copy copy_printed is_known",
            "Copies that print another number than their original",
        ),
    )


@kept
def restated(build: Path) -> Table:
    """Months that one estimator counted in two ways."""
    return table(
        queries.revisions.restatements(),
        "estimator place month old old_km2 old_by new new_km2 new_by",
        "Months counted in two ways by one estimator",
    )


@kept
def breaks(build: Path) -> list[Parts]:
    """A paragraph on each change of method: when, how, and what cannot be compared across it."""
    restatements = queries.revisions.restatements()
    return [
        wording.revisions.break_sentence(row, restatements)
        for row in each(queries.revisions.breaks())
    ]
