"""By oblast: the month on a map, each oblast's months, the share held over time."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from views import charts, downloads, queries, theme, wording
from views.shown import Chart, Table, kept

MEASURES = {
    "net": "Net change",
    "gained": "Russia gained",
    "lost": "Russia lost",
    "share": "Russia holds, %",
}
COLUMNS = {"net": "net_km2", "gained": "gained_km2", "lost": "lost_km2", "share": "share_pct"}
SHOWS = {
    "net": "Ground occupied at the last map of the month less that at the last map of the month "
    "before.",
    "gained": "Ground that the last map of the month shows as occupied and the last one of the "
    "month before does not.",
    "lost": "Ground that the last map of the month before shows as occupied and the last one of "
    "the month does not.",
    "share": "Ground occupied at the last map of the month, as a share of the land of the oblast.",
}
LEAST_MOVED_KM2 = 5  # of ground that changed hands in an oblast that is drawn
NEWEST = 24  # months: the oblasts in which most moved in them come first


@dataclass(frozen=True)
class View:
    """note: what the map of the month cannot show. apart: layers that are not counted."""

    map: Chart
    note: str
    oblasts: Table
    apart: str


@dataclass(frozen=True)
class Over:
    """All months: the charts, and the oblasts by name."""

    multiples: Chart
    shares: Chart
    oblasts: dict[str, str]


@dataclass(frozen=True)
class Oblast:
    """One oblast: a sentence, all its months."""

    told: str
    months: Table


def _occupied() -> str:
    return (
        "Occupied: ground taken since 24 February 2022, with Crimea and the part of Donbas held "
        f"before, on land, as {queries.measured.shown_map().name} shows it at the last state of "
        "each month."
    )


@kept
def lede(build: Path) -> str:
    """The sentence under the title."""
    return f"Measured by us from {queries.measured.shown_map().name}, on land."


@kept
def months(build: Path) -> dict[str, str]:
    """The months that were measured, newest first; none before the first time."""
    return {f"{m:%Y-%m}": theme.month(m) for m in queries.measured.measured_months()["month"]}


@kept
def view(build: Path, month: str, measure: str, ink: str) -> View:
    """month: an id of `months`. measure: an id of `MEASURES`. ink: the colour of text."""
    at = pd.Timestamp(f"{month}-01")
    rows = queries.measured.changes_by_oblast(at)
    rows["value"] = rows[COLUMNS[measure]] * (-1 if measure == "lost" else 1)
    rows["hover"] = [
        f"<b>{r.place}</b><br>net {theme.km2(r.net_km2, digits=1, signed=True)}: Russia gained "
        f"{theme.km2(r.gained_km2, digits=1)}, lost {theme.km2(r.lost_km2, digits=1)}<br>"
        f"it held {theme.km2(r.area_km2)} at the end, {theme.number(r.share_pct, digits=1)}%"
        for r in wording.common.each(rows)
    ]
    title = wording.measured.regions_title(rows, measure, at)
    apart = queries.measured.other_layers(at)
    outlines = "Outlines: Natural Earth; measured within the full outlines of OpenStreetMap."
    return View(
        Chart(
            charts.maps.regions(
                queries.measured.outlines(), rows, ink=ink, signed=measure != "share"
            ),
            title,
            [(f"{SHOWS[measure]} {outlines}", None)],
            title,
            lambda: Table(wording.measured.regions_table(rows), title),
            "regions",
            downloads.File(
                f"Change and area held by oblast, {theme.month(at)}",
                ("oblasts", "km2", month),
                lambda: downloads.oblasts(rows, at),
                definition=_occupied(),
                sources=(queries.measured.shown_map().source_id,),
            ),
        ),
        wording.measured.months_notes(rows),
        Table(
            wording.measured.regions_table(rows[rows["area_km2"] >= 0.5]),
            "Change and area held by oblast",
        ),
        wording.measured.layers_apart(apart, at) if len(apart) else "",
    )


def _series() -> pd.DataFrame:
    series = queries.measured.oblast_series()
    series["ym"] = series["month"].dt.strftime("%Y-%m")
    return series


@kept
def over_time(build: Path) -> Over:
    """Each oblast in which ground changed hands, by month, and the share held."""
    series = _series()
    all_months = sorted(series["ym"].unique())
    axis = all_months[1:]
    series["moved"] = series["gained_km2"] + series["lost_km2"]
    moved = series.groupby("place_id")["moved"].sum()
    lately = series[series["ym"].isin(axis[-NEWEST:])].groupby("place_id")["moved"].sum()
    moving = [
        i
        for i in lately.reindex(moved.index, fill_value=0.0).sort_values(ascending=False).index
        if moved[i] >= LEAST_MOVED_KM2
    ]
    most = series.groupby("place_id")["share_pct"].max()
    partly = [i for i in moving if 0.05 < most[i] < 99.95]
    by_month = "Net change by month in each oblast where ground changed hands"
    shares = wording.measured.shares_title(series, partly)
    return Over(
        Chart(
            charts.months.small_multiples(series[series["place_id"].isin(moving)], moving, axis),
            by_month,
            [(f"Each oblast has its own scale. {_cut(series, moving)}".strip(), None)],
            "Small bar charts of net change by month, one for each oblast",
            lambda: Table(wording.measured.oblast_table(series), by_month),
            "multiples",
            downloads.File(
                "Net change, gain and loss by oblast and month",
                ("oblasts-by-month", "change", "km2", axis[0], axis[-1]),
                lambda: downloads.oblast_changes(series),
                definition=_occupied(),
                sources=(queries.measured.shown_map().source_id,),
            ),
        ),
        Chart(
            charts.measured.shares(
                series[series["place_id"].isin(partly)],
                all_months,
                color=queries.measured.shown_map().color,
            ),
            shares,
            [("Area occupied at each month's end as a share of the oblast's land.", None)],
            shares,
            lambda: Table(wording.measured.oblast_table(series), shares),
            "shares",
            downloads.File(
                "Area and share of each oblast that is held at each month's end",
                ("oblasts-by-month", "held", "km2-and-pct", axis[0], axis[-1]),
                lambda: downloads.oblast_shares(series),
                definition=_occupied(),
                sources=(queries.measured.shown_map().source_id,),
            ),
        ),
        wording.common.places_by_name(series),
    )


def _cut(series: pd.DataFrame, places: list[str]) -> str:
    """Which months are cut off in which oblasts; '' where none is."""
    cut: dict[str, list[str]] = {}
    for place_id in places:
        part = series[series["place_id"] == place_id]
        for month in charts.months.beyond_scale(part.set_index("ym")["net_km2"].dropna()):
            cut.setdefault(month, []).append(part["place"].iloc[0])
    return " ".join(
        f"{theme.month(month)} is cut off in {wording.common.listed(named)}."
        for month, named in cut.items()
    )


@kept
def oblast(build: Path, place_id: str, month: str) -> Oblast:
    """One oblast up to a month, which may be before its first."""
    series = _series()
    one = series[series["place_id"] == place_id].sort_values("month", ascending=False)
    until = one[one["ym"] <= month]
    return Oblast(
        wording.measured.oblast_sentence(until if len(until) else one) if len(one) else "",
        Table(wording.measured.oblast_table(one), "All months of one oblast"),
    )
