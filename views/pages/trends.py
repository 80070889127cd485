"""Monthly change by series: compare, sum up, smooth, break down."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
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
MONTHLY_MORE = "estimator measure place_id place qualifier basis is_part_of_month figure_url"
MORE = "More choices: single series, lines, place"
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

    def more(self, asked: Mapping[str, str]) -> str:
        """What the folded choices are called: with those that an address asks for.

        asked: of the address, the last value of each key.
        """
        known = {"series": self.series, "as": FORMS, "place": self.places}
        named = [
            "own series" if key == "series" else options[asked[key]]
            for key, options in known.items()
            if asked.get(key) in options
        ]
        return f"More choices: {', '.join(named)}" if named else MORE


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

    finding: the heading. newest: the last month of those chosen that was printed, else the last.
    """

    finding: str
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
        self.known = known.months
        self.months = [m for m in known.months if choices.first <= m <= choices.last]
        self.all = queries.months.monthly(choices.series, choices.place)
        self.rows = self.all[self.all["ym"].isin(self.months)].assign(is_part_of_month=False)

    @property
    def is_one(self) -> bool:
        """Whether it is one series as it stands on a page of its own."""
        alone = len(self.choices.series) == 1 and self.choices.place == "ua"
        return alone and (self.choices.unit, self.choices.view) == ("km2", "months")

    def amount(self, value: float) -> str:
        """A value of the chosen unit as a reader sees it."""
        return f"{columns.words(round(value, self.named['digits']))} {self.unit}"


@kept
def chosen(build: Path, choices: Choices) -> tuple[Chart | None, list[str]]:
    """The chart of the chosen series and months, if they have any; what is to be known of it."""
    drawn = _Drawn(build, choices)
    if drawn.rows.empty:
        return None, []
    return (_years(drawn), []) if choices.view == "years" else _months(drawn)


@kept
def view(build: Path, choices: Choices) -> View:
    """The charts and tables of the chosen series and months."""
    drawn = _Drawn(build, choices)
    drawing, below = chosen(build, choices)
    finding, nothing = drawing.title if drawing else "Nothing to show", ""
    if not choices.series:
        nothing = "Choose at least one series."
    elif drawing is None:
        finding = f"No count of {drawn.place} here has these months"
        nothing = f"No series here has a whole-month figure for {drawn.place} in these months. "
        nothing += wording.common.collected(queries.ledger.reach())
    printed = drawn.rows[drawn.rows["basis"] == "printed"]["ym"]
    start, end = pd.Timestamp(f"{choices.first}-01"), pd.Timestamp(f"{choices.last}-01")
    partial = queries.months.partial_months()
    windows = queries.months.windows(choices.series, start, end + pd.offsets.MonthEnd())
    return View(
        finding,
        drawing,
        nothing,
        below,
        _cut_off(drawn),
        max(printed, default=choices.last),
        table(
            partial[partial["month"].between(start, end)],
            "series km2 period place by on note whole_km2 whole_by",
            "Figures for parts of months, beside the whole month",
        ),
        table(
            windows,
            "estimator quantity period exact measure place note by on",
            "Figures for periods other than whole months",
        ),
        pace_table(),
        wording.measured.pace_note(queries.measured.pace()),
    )


def pace_table() -> Table:
    """The newest days of each map beside its last whole month."""
    return table(
        queries.measured.pace(),
        "on_map_of week thirty so_far last_month newest_map",
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
            "estimator quantity article role on printed measure place period remark",
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
    title = wording.findings.of_years(rows, drawn.digits, drawn.unit, drawn.place)
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
    part = _begun(drawn) if as_printed else shown.head(0)
    months = [*drawn.months, *part["ym"].unique()]
    lines = ["<b>{who}</b>, {month}", f"{{{value}}}"]
    lines += ["{so_far_to}", "as printed: {printed}", "{was}", "{noted}"] if as_printed else []
    shown["until_told"] = ""
    for rows in (shown, part):
        rows[["value", "low", "high"]] *= drawn.factor
        rows["hover"] = columns.told(rows, *lines, **drawn.named)
    title = wording.findings.of_period(shown, choices.view, unit, drawn.digits, drawn.place)
    told = pd.concat([shown, part]) if len(part) else shown
    made = chart(
        "monthly",
        title,
        partial(
            charts.months.monthly,
            shown,
            months=months,
            unit=unit,
            lines=choices.form == "lines" or not as_printed,
            marks=_marks(shown) if as_printed and len(drawn.months) <= 40 else [],
            breaks=wording.months.breaks_to_draw(drawn.all),
            begun=part,
        ),
        wording.months.sources(queries.months.monthly_series(), choices.series)
        + (
            f" Thinly hatched: {theme.month(part['month'].iloc[0])}, not over yet."
            if len(part)
            else ""
        ),
        told.sort_values(["series_id", "month"]),
        MONTHLY if as_printed else f"month series {value} note by on",
        more=MONTHLY_MORE if as_printed else "estimator measure place_id place",
        order="-month series_id",
        alt=f"{title}. "
        + wording.months.trend_alt(
            columns.told(shown, f"{{{value}}} in {{month}}", **drawn.named),
            shown,
            drawn.place,
            choices.first,
            choices.last,
        ),
        file=f"Change of ground by month, {drawn.place}, {VIEWS[choices.view].lower()}",
        parts=_parts(drawn, f"monthly-change-{choices.view}"),
        definition="A sum starts anew after a month without a figure; a mean has a value only "
        "where all its months have one. A loss of ground is below zero. A part of a month is no "
        "month: is_part_of_month says which row is one.",
        relation="monthly_change",
        shared=f"series/{choices.series[0]}" if drawn.is_one else "",
        **drawn.named,
    )
    return made, _below(drawn, shown)


def _begun(drawn: _Drawn) -> pd.DataFrame:
    """The month that has begun, for those of the chosen series that follow it by day."""
    choices, known = drawn.choices, drawn.rows
    follows = choices.place == "ua" and drawn.months[-1:] == list(drawn.known)[-1:]
    rows = queries.months.begun(choices.series if follows else ())
    days = {name: kind for name, kind in known.dtypes.items() if kind.kind == "M"}
    rows = rows.reindex(columns=[*known.columns, "until"]).astype(days)
    told = [wording.months.until_told(r) for r in each(rows.assign(is_part_of_month=True))]
    rows = rows.assign(
        is_part_of_month=True,
        until_told=told,
        caveat=[f"The month is not over: only {words}." for words in told],
    )
    return wording.months.transformed(rows, "months", [])


def _below(drawn: _Drawn, shown: pd.DataFrame) -> list[str]:
    """What is to be known of the chart."""
    choices = drawn.choices
    if choices.view != "months":
        return [wording.months.gaps(drawn.rows, drawn.months)] if choices.view == "sum" else []
    below = []
    if "grey_change" in set(shown["measure"]) and choices.place == "ua":
        below.append(wording.measured.grey_zone(queries.measured.grey_zone()))
    printed = shown[~shown["is_measured"]]
    if (printed.groupby("line_id")["ym"].max() < drawn.months[-1]).any():
        below.append(wording.common.collected(queries.ledger.reach()))
    if scale := wording.months.scale(shown, "km2"):
        below.append(f"{scale} Choose a later first month to see the others.")
    return below


def _marks(shown: pd.DataFrame) -> list[charts.common.Label]:
    """Records that are named on the chart, the newest first."""
    return [
        charts.common.Label(
            r.ym,
            f"{escape(wording.months.line_name(vars(r)))}: most<br>since "
            f"{theme.month(r.largest_since, short=True)}",
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
