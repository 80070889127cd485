"""By oblast: the month on a map, each oblast's months, the share held over time."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from views import charts, columns, queries, theme, wording
from views.shown import Chart, Table, chart, kept, table

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
OBLASTS = "oblast net gained lost held share"
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
    """All months: the charts, the oblasts by name, and the one in which most moved lately."""

    multiples: Chart
    shares: Chart
    oblasts: dict[str, str]
    lead: str


@dataclass(frozen=True)
class Oblast:
    """One oblast: a sentence, all its months."""

    told: str
    months: Table


def _terms() -> dict[str, Any]:
    """What goes with each file of oblasts."""
    shown = queries.measured.shown_map()
    return {
        "definition": "Occupied: ground taken since 24 February 2022, with Crimea and the part of "
        f"Donbas held before, on land, as {shown.name} shows it at the last state of each month.",
        "sources": (shown.source_id,),
        "relation": "change",
    }


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
    rows["hover"] = columns.told(
        rows, "<b>{oblast}</b>", "net {net:+}: Russia gained {gained}, lost {lost}",
        "it held {held} at the end, {share}",
    )  # fmt: skip
    stated = queries.measured.stated(at)
    title = wording.measured.regions_title(rows, measure, at, stated)
    apart = queries.measured.other_layers(at)
    outlines = "Outlines: Natural Earth; measured within the full outlines of OpenStreetMap."
    return View(
        chart(
            "regions",
            title,
            charts.maps.regions(
                queries.measured.outlines(), rows, ink=ink, signed=measure != "share"
            ),
            f"{SHOWS[measure]} {outlines}",
            rows.assign(month=at),
            OBLASTS,
            more="month net_if_day_earlier_km2 net_if_day_later_km2 from_state to_state as_of flag",
            file=f"Change and area held by oblast, {theme.month(at)}",
            parts=("oblasts", "km2", month),
            **_terms(),
        ),
        wording.measured.months_notes(rows, stated),
        table(rows[rows["area_km2"] >= 0.5], OBLASTS, "Change and area held by oblast"),
        wording.measured.layers_apart(apart, at) if len(apart) else "",
    )


@kept
def over_time(build: Path) -> Over:
    """Each oblast in which ground changed hands, by month, and the share held."""
    series = queries.measured.oblast_series()
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
    shares = wording.measured.shares_title(series, partly)
    drawn, held = series[series["place_id"].isin(moving)], series[series["place_id"].isin(partly)]
    return Over(
        chart(
            "multiples",
            "Net change by month in each oblast where ground changed hands",
            charts.months.small_multiples(
                drawn.assign(hover=columns.told(drawn, "{oblast}, {month}", "{net:+}")),
                moving,
                axis,
            ),
            f"Each oblast has its own scale. {_cut(series, moving)}".strip(),
            series[series["net_km2"].notna()],
            "oblast month net gained lost",
            more="flag",
            order="-month place",
            alt="Small bar charts of net change by month, one for each oblast",
            file="Net change, gain and loss by oblast and month",
            parts=("oblasts-by-month", "change", "km2", axis[0], axis[-1]),
            **_terms(),
        ),
        chart(
            "shares",
            shares,
            charts.measured.shares(
                held.assign(hover=columns.told(held, "{oblast}, {month}", "{share}")),
                all_months,
                color=queries.measured.shown_map().color,
            ),
            "Area occupied at each month's end as a share of the oblast's land.",
            series,
            "oblast month held share",
            order="-month place",
            file="Area and share of each oblast that is held at each month's end",
            parts=("oblasts-by-month", "held", "km2-and-pct", axis[0], axis[-1]),
            **_terms(),
        ),
        wording.common.places_by_name(series),
        moving[0] if moving else "",
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
    series = queries.measured.oblast_series()
    one = series[series["place_id"] == place_id].sort_values("month", ascending=False)
    until = one[one["ym"] <= month]
    return Oblast(
        wording.measured.oblast_sentence(until if len(until) else one) if len(one) else "",
        table(one, "oblast month net gained lost held share", "All months of one oblast"),
    )
