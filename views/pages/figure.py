"""One figure: value, definition, article, vintages, copies, what rests on it, how to cite it."""

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd

from views import charts, columns, queries, wording
from views.shown import Chart, Table, chart, kept, table
from views.wording.common import Parts, each

Facts = list[tuple[str, Parts]]  # what it is, and a sentence about it
WAYS = [name for name, _, _ in wording.figure.CITATIONS]  # to cite a figure
_ID = re.compile(r"[\w.-]{1,80}", re.ASCII)
_NEWEST = 12  # figures that are named where none is asked for
_NEAR = 2  # up to here a comparison is about the figure itself, see `queries.figure.statements_on`


@dataclass(frozen=True)
class Step:
    """The figure before or after."""

    figure_id: str
    label: str
    is_after: bool


@dataclass(frozen=True)
class Resting:
    """Printed comparisons: on the figure itself, and on longer periods that contain its own."""

    near: list[Parts]
    far: list[Parts]


@dataclass(frozen=True)
class View:
    """One figure. lead: what to know first. month: its id on Trends, or ''.

    prints: its vintages, where there are several. others: none where nobody else counted the same.
    resting: none for a measured figure, which no article prints.
    """

    figure_id: str
    title: str
    lead: list[Parts]
    steps: list[Step]
    month: str
    number: Facts
    source_heading: str
    source: Facts
    prints: Chart | None
    copies_title: str
    copies: Table | None
    has_one_value: bool
    others_title: str
    others: Table | None
    resting: Resting | None


@dataclass(frozen=True)
class Citation:
    """A figure as it is cited in one of the `WAYS`. language: of the code, none for a sentence."""

    text: str
    language: str | None


@dataclass(frozen=True)
class Months:
    """The whole months of one series, and a sentence above them."""

    line: str
    table: Table


@kept
def view(build: Path, figure_id: str) -> View | None:
    """figure_id: as it stands in the address; None where the ledger has no such figure."""
    found = _found(figure_id)
    if found.empty:
        return None
    row = next(each(found))
    measured = wording.figure.is_measured(row)
    printings = queries.figure.printings_of(row.figure_id)
    others = queries.figure.same_period(
        row.series_id, row.place_id, row.period_start, row.period_end
    )
    best = queries.figure.record(row.series_id, row.place_id, row.period_start)
    record = next(each(best), None) if row.period_kind == "month" else None
    prints = _prints(row)
    told = [
        *wording.figure.caution_parts(row, printings),
        wording.figure.record_parts(row, record),
        wording.figure.reproduced_parts(row, others),
    ]
    return View(
        row.figure_id,
        wording.figure.title(row),
        [parts for parts in told if parts],
        _steps(row),
        f"{row.period_start:%Y-%m}" if row.period_kind in ("month", "partial_month") else "",
        wording.figure.number_facts(row, record),
        "How it was measured" if measured else "Where it was printed",
        wording.figure.source_facts(row, _of_printings(build)),
        _chart(row, prints) if len(prints) > 1 and (row.place_id == "ua" or not measured) else None,
        wording.figure.copies_title(printings) if len(printings) else "",
        table(
            printings,
            "article quantity best on printed remark",
            "The articles that print the figure or dispute it, in order of time",
        )
        if len(printings)
        else None,
        len(prints) == 1,
        wording.figure.others_title(row, others) if len(others) else "",
        table(
            others.assign(against=[wording.figure.against(row, o) for o in each(others)]),
            "who value against measure source any_note",
            "What others count for the same days and place",
        )
        if len(others)
        else None,
        None if measured else _resting(row, found),
    )


@kept
def _of_printings(build: Path) -> dict[str, str]:
    return queries.figure.of_printings()


def _found(figure_id: str) -> pd.DataFrame:
    """The row of a figure; none for what cannot be an id."""
    rows = queries.figure.figure(figure_id if _ID.fullmatch(figure_id) else "")
    return rows.head(1)


def _steps(row: Any) -> list[Step]:
    return [
        Step(
            step.figure_id,
            f"{'Next' if step.is_after else 'Previous'}: {wording.figure.step_label(step)}",
            bool(step.is_after),
        )
        for step in each(
            queries.figure.neighbours(
                row.series_id, row.place_id, row.period_kind, row.period_start, row.period_end
            )
        )
    ]


def _prints(row: Any) -> pd.DataFrame:
    """Every vintage of a figure, of a measured one every version of its source."""
    if wording.figure.is_measured(row):
        return queries.revisions.versions_of(row.series_id, row.period_start)
    return queries.figure.prints_of(
        row.series_id, row.place_id, row.period_kind, row.period_start, row.period_end
    )


def _chart(row: Any, prints: pd.DataFrame) -> Chart:
    title = wording.figure.prints_title(prints)
    drawn = wording.figure.prints_drawn(prints, row.figure_id)
    drawn["hover"] = columns.told(drawn, "{first_print}", "{for}", "{value}")
    return chart(
        "prints",
        title,
        partial(
            charts.figure.prints, drawn, color=row.color, measured=wording.figure.is_measured(row)
        ),
        wording.figure.prints_parts(prints),
        prints.assign(series_id=row.series_id, series=row.series, place=row.place),
        "first_print value for maker version_note",
        more="series place=place printed",
        file=f"Each printing of one figure: {wording.figure.title(row)}",
        parts=("figure", row.figure_id, "vintages", row.unit, f"{row.period_end:%Y-%m}"),
        relation="figure",
    )


def _resting(row: Any, found: pd.DataFrame) -> Resting:
    resting = queries.figure.statements_on(found.iloc[0])
    near = resting["rests"] <= _NEAR
    # What is said of longer periods rests on whole months.
    far = resting[~near] if row.period_kind != "partial_month" else resting.head(0)
    return Resting(
        wording.figure.statement_lines(resting[near]), wording.figure.statement_lines(far)
    )


@kept
def citations(build: Path, figure_id: str, address: str) -> list[Citation]:
    """A figure of the ledger in each of the `WAYS`. address: the whole one of its page, or ''."""
    row = next(each(_found(figure_id)))
    as_of = queries.ledger.data_day()
    return [
        Citation(cite(row, place_found=address, as_of=as_of), language)
        for _, language, cite in wording.figure.CITATIONS
    ]


@kept
def series(build: Path) -> dict[str, str]:
    """Series whose months can be looked up, by id."""
    known = queries.months.monthly_series()
    return dict(zip(known["series_id"], known["name"], strict=True))


@kept
def months(build: Path, series_id: str) -> Months:
    """The whole months of a series, each with the way to its page."""
    table = wording.figure.months_table(queries.months.whole_months(series_id))
    names = wording.figure.MONTHS
    starred = any("*" in cell for name in names for cell in table[name])
    star = " One with a star has a note there." if starred else ""
    return Months(
        f"Square kilometres in Ukraine; each number leads to its page.{star}",
        Table(
            table,
            "Whole months of the series, a line a year",
            {name: f"{name} figure" for name in names},
        ),
    )


@kept
def newest(build: Path) -> list[tuple[Parts, str]]:
    """The figures that were printed last: each with the way to its page, and where it stands."""
    rows = queries.figure.newest_figures(_NEWEST)
    told: list[tuple[Parts, str]] = []
    for row in each(rows.assign(label=rows["estimator"])):
        beside = wording.common.caveat(row)
        where = f"{row.publisher}, {wording.common.printed_on(row.vintage, 'article date')}"
        name: Parts = [(wording.figure.title(row), wording.common.figure_address(row.figure_id))]
        told.append((name, where + (f". {beside}" if beside else "")))
    return told
