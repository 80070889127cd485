"""Monthly change by series: compare, sum up, smooth, break down."""

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd

from reading.quantities import KM2_PER_SQ_MI
from views import charts, columns, downloads, queries, theme, wording
from views.queries.months import SeriesSet
from views.shown import Chart, Table, chart, kept, table
from views.wording.common import Parts, each

UNITS = {"km2": "km²", "sqmi": "sq mi", "share": "% of Ukraine"}
_FILE_UNITS = {"km2": "km2", "sqmi": "sq_mi", "share": "pct_of_ukraine"}
VIEWS = {
    "months": "By month",
    "sum": "Added up",
    "mean3": "3-month mean",
    "mean12": "12-month mean",
    "years": "Calendar years",
}
FORMS = {"bars": "Bars", "lines": "Lines"}
MONTHLY = "month series change printed was note by on articles states"
MONTHLY_MORE = "estimator measure place_id place qualifier basis figure_url"
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
    pace: Table
    pace_note: str


@dataclass(frozen=True)
class Month:
    """One month: what everybody counted, and every article that prints it.

    none: what is said where no article does.
    """

    lines: list[Parts]
    printings: Table
    none: str


@kept
def options(build: Path) -> Options:
    """The choices of the page."""
    known, places = queries.months.monthly_series(), queries.months.monthly_places()
    months = pd.date_range("2022-02-01", queries.months.told_months()["month"].max(), freq="MS")
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
        # Of the columns: words and digits of the unit, and what a file calls it.
        self.named: dict[str, Any] = {"unit": self.unit, "u": _FILE_UNITS[choices.unit],
                      "digits": self.digits or 1}  # fmt: skip
        self.months = [m for m in known.months if choices.first <= m <= choices.last]
        self.all = queries.months.monthly(choices.series, choices.place)
        self.rows = self.all[self.all["ym"].isin(self.months)]

    def amount(self, value: float) -> str:
        """A value of the chosen unit as a reader sees it."""
        return f"{columns.words(round(value, self.named['digits']))} {self.unit}"


@kept
def view(build: Path, choices: Choices) -> View:
    """The charts and tables of the chosen series and months."""
    drawn = _Drawn(build, choices)
    drawing: Chart | None = None
    nothing, below = "", list[str]()
    if not choices.series:
        nothing = "Choose at least one series."
    elif drawn.rows.empty:
        nothing = f"No series here has a whole-month figure for {drawn.place} in these months. "
        nothing += wording.common.collected(queries.ledger.reach())
    elif choices.view == "years":
        drawing = _years(drawn)
    else:
        drawing, below = _months(drawn)
    printed = drawn.rows[drawn.rows["basis"] == "printed"]["ym"]
    start, end = pd.Timestamp(f"{choices.first}-01"), pd.Timestamp(f"{choices.last}-01")
    partial = queries.months.partial_months()
    windows = queries.months.windows(choices.series, start, end + pd.offsets.MonthEnd())
    return View(
        drawing,
        nothing,
        below,
        _cut_off(drawn),
        max(printed, default=choices.last),
        table(
            partial[partial["month"].between(start, end)],
            "series place period km2 by on note whole_km2 whole_by",
            "Figures for parts of months, beside the whole month",
        ),
        table(
            windows,
            "estimator place measure period exact quantity note by on",
            "Figures for periods other than whole months",
        ),
        pace_table(),
        wording.measured.pace_note(queries.measured.pace()),
    )


def pace_table() -> Table:
    """The newest days of each map beside its last whole month."""
    return table(
        queries.measured.pace(),
        "on_map_of newest_map week thirty so_far last_month",
        "Net change in the newest days of each map, in all and a day",
    )


@kept
def one_month(build: Path, month: str) -> Month:
    """month: an id of `options`."""
    at = pd.Timestamp(f"{month}-01")
    counts, maps = queries.months.month_by_estimator(at), queries.measured.measured_for(at)
    lines = wording.months.month_lines(counts, maps, queries.months.maps_of(at))
    if len(counts) and len(maps):
        lines.append([(wording.measured.measured_sentence(maps, at), None)])
    return Month(
        lines,
        table(
            queries.months.month_printings(at),
            "estimator place measure period quantity printed article role on remark",
            f"Every figure for {theme.month(at)} and every article that prints or repeats it",
        ),
        f"No article in the ledger prints a figure for {theme.month(at)}. "
        + wording.common.collected(queries.ledger.reach()),
    )


def _parts(drawn: _Drawn, what: str) -> tuple[str, ...]:
    """The name of a file."""
    choices, unit = drawn.choices, drawn.named["u"]
    series = downloads.several(choices.series)
    return (what, choices.place, series, str(unit), choices.first, choices.last)


def _years(drawn: _Drawn) -> Chart:
    choices = drawn.choices
    rows = queries.months.yearly(choices.series, choices.place, choices.first, choices.last)
    rows[["value", "printed"]] *= drawn.factor
    rows["text"] = [
        theme.number(v, digits=drawn.digits) + ("" if n == 12 else f"<br>{n} month{'s' * (n > 1)}")
        for v, n in zip(rows["value"], rows["months_in_sum"], strict=True)
    ]
    rows["hover"] = columns.told(
        rows, "{who}, {year}", "{year_sum}, the sum of months: {year_months}",
        "year as printed: {year_printed}", **drawn.named,
    )  # fmt: skip
    full = rows[(rows["months_in_sum"] == 12) & (rows["measure"] == rows["measure"].iloc[0])]
    full = full[full["year"] == full["year"].max()]
    title = (
        f"The months of {full.iloc[0]['year']} added up: "
        + ", ".join(f"{r.label} {drawn.amount(r.value)}" for r in each(full))
        if len(full)
        else "No series here has all twelve months of a year"
    )
    source = (
        "Sums of the whole months that were printed; “9 months” over a bar says how many months "
        "are in the sum where some are missing. Where an estimator counted in two ways within a "
        "year, the bar is the way with more months; the table has both."
    )
    return chart(
        "years",
        title,
        charts.months.yearly(rows[rows["charted"]], unit=drawn.unit),
        source,
        rows,
        "year series year_sum year_months year_printed year_by",
        alt=f"Bars of calendar-year sums for {drawn.place}. {title}.",
        file=f"Sums of the whole months of calendar years, {drawn.place}",
        parts=_parts(drawn, "years"),
        **drawn.named,
    )


_VALUES = {"months": "change", "sum": "sum", "mean3": "mean3", "mean12": "mean12"}


def _months(drawn: _Drawn) -> tuple[Chart, list[str]]:
    choices, unit = drawn.choices, drawn.unit
    as_printed, value = choices.view == "months", _VALUES[choices.view]
    shown = wording.months.transformed(drawn.rows, choices.view, drawn.months)
    shown[["value", "low", "high"]] *= drawn.factor
    lines = ["<b>{who}</b>, {month}", f"{{{value}}}"]
    lines += ["as printed: {printed}", "{was}", "{noted}"] if as_printed else []
    shown["hover"] = columns.told(shown, *lines, **drawn.named)
    title = (
        wording.months.gross_title(shown, unit, drawn.digits)
        if as_printed and set(shown["measure"]) == {"gross_gain", "gross_loss"}
        else wording.months.trend_title(shown, choices.view, unit, drawn.digits, drawn.place)
    )
    made = chart(
        "monthly",
        title,
        charts.months.monthly(
            shown,
            months=drawn.months,
            unit=unit,
            lines=choices.form == "lines" or not as_printed,
            marks=_marks(shown) if as_printed and len(drawn.months) <= 40 else [],
            breaks=wording.months.breaks_to_draw(drawn.all),
        ),
        wording.months.sources(queries.months.monthly_series(), choices.series),
        shown.sort_values(["series_id", "month"]),
        MONTHLY if as_printed else f"month series {value} note by on",
        more=MONTHLY_MORE if as_printed else "estimator measure place_id place",
        order="-month series_id",
        alt=wording.months.trend_alt(
            columns.told(shown, f"{{{value}}} in {{month}}", **drawn.named),
            shown,
            drawn.place,
            choices.first,
            choices.last,
        ),
        file=f"Change of ground by month, {drawn.place}, {VIEWS[choices.view].lower()}",
        parts=_parts(drawn, f"monthly-change-{choices.view}"),
        definition="A sum starts anew after a month without a figure; a mean has a value only "
        "where all its months have one. A loss of ground is below zero.",
        relation="monthly_change",
        **drawn.named,
    )
    below = [wording.months.gaps(drawn.rows, drawn.months)] if choices.view == "sum" else []
    if as_printed and "grey_change" in set(shown["measure"]) and choices.place == "ua":
        below.append(wording.measured.grey_zone(queries.measured.grey_zone()))
    printed = shown[~shown["is_measured"]]
    if as_printed and (printed.groupby("line_id")["ym"].max() < drawn.months[-1]).any():
        below.append(wording.common.collected(queries.ledger.reach()))
    size = shown["km2"].abs()
    outliers = shown[(size > 1_000) & (size > 8 * size.median())]
    if len(outliers) and as_printed:
        named = ", ".join(theme.month(m) for m in outliers["month"].unique())
        below.append(f"The scale is set by {named}; choose a later first month to see the others.")
    return made, below


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
    rows = drawn.rows
    movable = rows[rows["day_earlier_km2"].notna() & rows["day_later_km2"].notna()]
    if movable.empty:
        return None
    one = movable[movable["series_id"] == movable["series_id"].iloc[-1]].copy()
    one["hover"] = columns.told(
        one, "{month}: {km2}", "a day earlier {earlier}, a day later {later}"
    )
    return chart(
        "cut-off",
        wording.months.cut_off_title(one),
        charts.months.cut_off(one, months=drawn.months),
        f"{one['series'].iloc[0]}: the month as it is (line), and from the least to the most that "
        "it would be if both its ends were a day earlier or later.",
        movable,
        "month series km2 earlier later",
        more="place_id place from_state to_state flag",
        order="-month",
        file=f"Months with both their ends a day earlier and a day later, {drawn.place}",
        parts=_parts(drawn, "cut-off"),
        relation="monthly_change",
    )
