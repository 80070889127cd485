"""Monthly change by series: compare, sum up, smooth, break down."""

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd

from reading.quantities import KM2_PER_SQ_MI
from views import charts, downloads, queries, theme, wording
from views.queries.months import SeriesSet
from views.shown import Chart, Table, kept
from views.wording.common import Parts

UNITS = {"km2": "km²", "sqmi": "sq mi", "share": "% of Ukraine"}
VIEWS = {
    "months": "By month",
    "sum": "Added up",
    "mean3": "3-month mean",
    "mean12": "12-month mean",
    "years": "Calendar years",
}
FORMS = {"bars": "Bars", "lines": "Lines"}
DEFAULT_MONTHS = 27  # the newest; about as many as a phone can show


@dataclass(frozen=True)
class Options:
    """What can be chosen, by id: sets, series, places, months (oldest first)."""

    sets: dict[str, SeriesSet]
    series: dict[str, str]
    places: dict[str, str]
    months: dict[str, str]

    def preset(self, name: str) -> list[str]:
        """The series of a set that have whole months; without any, the first two of all."""
        return [s for s in self.sets[name].series if s in self.series] or list(self.series)[:2]


@dataclass(frozen=True)
class Choices:
    """Ids of `Options`, `UNITS`, `VIEWS` and `FORMS`; first and last month."""

    series: tuple[str, ...]
    place: str
    first: str
    last: str
    view: str = "months"
    unit: str = "km2"
    form: str = "bars"


@dataclass(frozen=True)
class View:
    """What a chart cannot show is said in its place (nothing); below: sentences under the chart.

    newest: the last month of those chosen that was printed, else the last of them.
    """

    chart: Chart | None
    nothing: str
    below: list[str]
    cut_off: Chart | None
    newest: str
    partial: Table
    windows: Table


@dataclass(frozen=True)
class Month:
    """One month: what everybody counted, and every article that prints it."""

    lines: list[Parts]
    printings: Table


@kept
def options(build: Path) -> Options:
    """The choices of the page."""
    known, places = queries.months.monthly_series(), queries.months.monthly_places()
    months = pd.date_range("2022-02-01", queries.months.months()["month"].max(), freq="MS")
    return Options(
        queries.months.sets(),
        dict(zip(known["series_id"], known["name"], strict=True)),
        dict(zip(places["place_id"], places["place"], strict=True)),
        {f"{m:%Y-%m}": theme.month(m, short=True) for m in months},
    )


class _Drawn:
    """The rows that were chosen, and how a number of them is said."""

    def __init__(self, build: Path, choices: Choices) -> None:
        self.choices, known = choices, options(build)
        self.place = known.places.get(choices.place, "Ukraine")
        self.unit = UNITS[choices.unit]
        self.factor = {
            "km2": 1.0,
            "sqmi": 1 / KM2_PER_SQ_MI,
            "share": 100 / queries.months.area_of_ukraine_km2(),
        }[choices.unit]
        self.digits = 3 if choices.unit == "share" else 0
        self.months = [m for m in known.months if choices.first <= m <= choices.last]
        self.all = queries.months.monthly(choices.series, choices.place)
        self.all["ym"] = self.all["month"].dt.strftime("%Y-%m")
        self.rows = self.all[self.all["ym"].isin(self.months)]

    def amount(self, value: float) -> str:
        """A value of the chosen unit as a reader sees it."""
        return f"{theme.number(value, digits=self.digits)} {self.unit}"


@kept
def view(build: Path, choices: Choices) -> View:
    """The charts and tables of the chosen series and months."""
    drawn = _Drawn(build, choices)
    chart: Chart | None = None
    nothing, below = "", list[str]()
    if not choices.series:
        nothing = "Choose at least one series."
    elif drawn.rows.empty:
        nothing = f"No series here has a whole-month figure for {drawn.place} in these months."
    elif choices.view == "years":
        chart = _years(drawn)
    else:
        chart, below = _months(drawn)
    printed = drawn.rows[drawn.rows["basis"] == "printed"]["ym"]
    start, end = pd.Timestamp(f"{choices.first}-01"), pd.Timestamp(f"{choices.last}-01")
    partial = queries.months.partial_months()
    windows = queries.months.windows(choices.series, start, end + pd.offsets.MonthEnd())
    return View(
        chart,
        nothing,
        below,
        _cut_off(drawn),
        max(printed, default=choices.last),
        Table(
            wording.months.partial_table(partial[partial["month"].between(start, end)]),
            "Figures for parts of months, beside the whole month",
            {"Printed by": "Link", "Whole month printed by": "Whole link"},
        ),
        Table(
            wording.months.window_table(windows),
            "Figures for periods other than whole months",
            {"Printed by": "Link"},
        ),
    )


@kept
def one_month(build: Path, month: str) -> Month:
    """month: an id of `options`."""
    at = pd.Timestamp(f"{month}-01")
    counts, maps = queries.months.month_by_estimator(at), queries.measured.measured_for(at)
    lines = wording.months.month_lines(counts, maps)
    if len(counts) and len(maps):
        lines.append([(wording.measured.measured_sentence(maps, at), None)])
    printings = queries.months.month_printings(at)
    return Month(
        lines,
        Table(
            wording.months.printing_table(printings) if len(printings) else pd.DataFrame(),
            f"Every figure for {theme.month(at)} and every article that prints or repeats it",
            {"Article": "Link", "Value": "Figure"},
        ),
    )


def _years(drawn: _Drawn) -> Chart:
    by_month = wording.months.transformed(drawn.rows, "months", drawn.months)
    choices, unit = drawn.choices, drawn.unit
    table = wording.months.yearly(
        by_month, queries.months.year_figures(choices.series, choices.place)
    )
    for column in ("value", "printed"):
        table[column] *= drawn.factor
    table["text"] = [
        theme.number(v, digits=drawn.digits) + ("" if n == 12 else f"<br>{n} month{'s' * (n > 1)}")
        for v, n in zip(table["value"], table["months"], strict=True)
    ]
    table["hover"] = [
        f"{escape(r.label)}, {r.year}<br>{drawn.amount(r.value)} in {r.months} of 12 months"
        + (f"<br>year as printed: {drawn.amount(r.printed)}" if pd.notna(r.printed) else "")
        for r in wording.common.each(table)
    ]
    full = table[(table["months"] == 12) & (table["measure"] == table["measure"].iloc[0])]
    full = full[full["year"] == full["year"].max()]
    title = (
        f"The months of {full.iloc[0]['year']} added up: "
        + ", ".join(f"{r.label} {drawn.amount(r.value)}" for r in wording.common.each(full))
        if len(full)
        else "No series here has all twelve months of a year"
    )
    source = (
        "Sums of the whole months that were printed; “9 months” over a bar says how many months "
        "are in the sum where some are missing. Where an estimator counted in two ways within a "
        "year, the bar is the way with more months; the table has both."
    )
    return Chart(
        charts.months.yearly(table[table["charted"]], unit=unit),
        title,
        [(source, None)],
        f"Bars of calendar-year sums for {drawn.place}. {title}.",
        lambda: Table(
            wording.months.yearly_table(table, unit), title, {"Printed by": "Link"}
        ),
        "years",
        downloads.File(
            f"Sums of the whole months of calendar years, {drawn.place}",
            ("years", choices.place, downloads.several(choices.series),
             downloads.VIEW_UNITS[choices.unit], choices.first, choices.last),
            lambda: downloads.yearly(table, choices.unit),
        ),
    )  # fmt: skip


def _months(drawn: _Drawn) -> tuple[Chart, list[str]]:
    choices, unit = drawn.choices, drawn.unit
    as_printed = choices.view == "months"
    shown = wording.months.transformed(drawn.rows, choices.view, drawn.months)
    for column in ("value", "low", "high"):
        shown[column] *= drawn.factor
    shown["hover"] = [_hover(r, drawn) for r in wording.common.each(shown)]
    title = (
        wording.months.gross_title(shown, unit, drawn.digits)
        if as_printed and set(shown["measure"]) == {"gross_gain", "gross_loss"}
        else wording.months.trend_title(shown, choices.view, unit, drawn.digits, drawn.place)
    )
    chart = Chart(
        charts.months.monthly(
            shown,
            months=drawn.months,
            unit=unit,
            lines=choices.form == "lines" or not as_printed,
            marks=_marks(shown) if as_printed and len(drawn.months) <= 40 else [],
            breaks=wording.months.breaks_to_draw(drawn.all),
        ),
        title,
        [(wording.months.sources(queries.months.monthly_series(), choices.series), None)],
        wording.months.trend_alt(
            shown, unit, drawn.digits, drawn.place, choices.first, choices.last
        ),
        lambda: Table(
            wording.months.trend_table(shown, unit, choices.view), title, {"Printed by": "Link"}
        ),
        "monthly",
        downloads.File(
            f"Change of ground by month, {drawn.place}, {VIEWS[choices.view].lower()}",
            (f"monthly-change-{choices.view}", choices.place, downloads.several(choices.series),
             downloads.VIEW_UNITS[choices.unit], choices.first, choices.last),
            lambda: downloads.monthly(shown, choices.view, choices.unit),
            definition="A sum starts anew after a month without a figure; a mean has a value only "
            "where all its months have one. A loss of ground is below zero.",
        ),
    )  # fmt: skip
    below = [wording.months.gaps(drawn.rows, drawn.months)] if choices.view == "sum" else []
    size = shown["km2"].abs()
    outliers = shown[(size > 1_000) & (size > 8 * size.median())]
    if len(outliers) and as_printed:
        named = ", ".join(theme.month(m) for m in outliers["month"].unique())
        below.append(f"The scale is set by {named}; choose a later first month to see the others.")
    return chart, below


def _hover(r: Any, drawn: _Drawn) -> str:
    text = f"<b>{escape(r.label)}</b>, {theme.month(r.month)}<br>{drawn.amount(r.value)}"
    if drawn.choices.view != "months":
        return text
    if isinstance(r.printed, str):
        text += f" ({escape(r.printed)})"
    if told := wording.months.comparison(r):
        text += f"<br>{escape(told)}"
    return text + ("<br>with a note in the table" if wording.common.caveat(r) else "")


def _marks(shown: pd.DataFrame) -> list[tuple[str, str, float]]:
    """Records that are named on the chart: month, words, height."""
    return [
        (
            r.ym,
            f"{escape(wording.months.line_name(vars(r)))}: most since<br>"
            f"{theme.month(r.largest_since, short=True)}",
            max(r.high, 0.0),
        )
        for r in wording.months.records_to_mark(shown[shown["basis"] == "printed"])
    ]


def _cut_off(drawn: _Drawn) -> Chart | None:
    """How much hangs on the day at which a month is cut off, for the last series that tells."""
    rows, choices = drawn.rows, drawn.choices
    movable = rows[rows["day_earlier_km2"].notna() & rows["day_later_km2"].notna()]
    if movable.empty:
        return None
    one = movable[movable["series_id"] == movable["series_id"].iloc[-1]].copy()
    one["hover"] = [
        f"{theme.month(r.month)}: {theme.km2(r.km2)}<br>"
        f"a day earlier {theme.km2(r.day_earlier_km2)}, a day later {theme.km2(r.day_later_km2)}"
        for r in wording.common.each(one)
    ]
    title = wording.months.cut_off_title(one)
    source = (
        f"{one['series'].iloc[0]}: the month as it is (line), and from the least to the most that "
        "it would be if both its ends were a day earlier or later."
    )
    return Chart(
        charts.months.cut_off(one, months=drawn.months),
        title,
        [(source, None)],
        title,
        lambda: Table(wording.months.cut_off_table(movable), title),
        "cut-off",
        downloads.File(
            f"Months with both their ends a day earlier and a day later, {drawn.place}",
            ("cut-off", choices.place, downloads.several(choices.series), "km2",
             choices.first, choices.last),
            lambda: downloads.cut_off(movable),
        ),
    )  # fmt: skip
