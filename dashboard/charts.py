"""One function a chart: DataFrame → plotly figure (a plain dict). No streamlit, no SQL.

Months are categories "2025-11", so a month without a figure is an empty place, never a zero and
never a line drawn across.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from dashboard import theme

Figure = dict[str, Any]

NAMED_LINES = 5  # more lines than this are told apart by a key, not by names at their ends


def monthly(
    rows: pd.DataFrame,
    *,
    months: Sequence[str],
    unit: str = "km²",
    lines: bool = False,
    marks: Sequence[tuple[str, str, float]] = (),
    breaks: Sequence[tuple[str, str]] = (),
    chosen: str = "",
    height: int = 400,
) -> Figure:
    """Change by month for several series, as grouped bars or as lines.

    rows: ym ("2025-11"), series_id, estimator_id, estimator, value, low, high, hover (HTML that
    is safe). months: all months of the axis. marks: (month, label, value) of records. breaks:
    (month from which another method counts, label). chosen: a month to set off by a band.
    customdata of a mark is its month.
    """
    data: list[Figure] = []
    for series_id, part in rows.groupby("series_id", sort=False):
        first = part.iloc[0]
        shared: Figure = {
            "name": first["estimator"],
            "legendgroup": first["estimator_id"],
            "customdata": list(part["ym"]),
            "hovertext": list(part["hover"]),
            "hoverinfo": "text",
            "showlegend": _first_of(rows, series_id, first["estimator_id"]),
        }
        if lines:
            data.append(_line(part, months, shared))
        else:
            spread = part["high"] > part["low"]
            bar: Figure = {
                "type": "bar",
                "x": list(part["ym"]),
                "y": list(part["value"]),
                "marker": theme.bar_marker(first["estimator_id"]),
                "unselected": {"marker": {"opacity": theme.UNPICKED_OPACITY}},
                # Series of one estimator share a place: a break does not make two bars of one.
                "offsetgroup": first["estimator_id"],
                **shared,
            }
            if spread.any():
                bar["error_y"] = {
                    "type": "data",
                    "symmetric": False,
                    "array": list(part["high"] - part["value"]),
                    "arrayminus": list(part["value"] - part["low"]),
                    "thickness": 1.5,
                    "width": 3,
                    "color": theme.RULE,
                }
            data.append(bar)
    layout = theme.plotly_layout(unit=unit, height=height)
    layout["barmode"] = "group"
    layout["xaxis"] |= {
        "categoryorder": "array",
        "categoryarray": list(months),
        "range": [-0.6, len(months) - 0.4],
        "tickmode": "array",
        **theme.month_ticks(list(months)),
    }
    _key_on_top(layout)
    layout["annotations"] = [
        theme.note(label, x=month, y=value, yanchor="bottom", yshift=4,
                   xanchor=_towards_the_middle(list(months).index(month), len(months)))
        | {"font": {"size": 11}}
        for month, label, value in marks
        if month in months
    ]  # fmt: skip
    _draw_breaks(layout, months, breaks)
    if lines and 0 < rows["estimator_id"].nunique() <= NAMED_LINES:
        _name_the_ends(layout, rows)
    if chosen in months:
        layout["shapes"].append(_band(list(months).index(chosen)))
    return {"data": data, "layout": layout}


def _first_of(rows: pd.DataFrame, series_id: Any, estimator_id: str) -> bool:
    return bool(rows.loc[rows["estimator_id"] == estimator_id, "series_id"].iloc[0] == series_id)


def _line(part: pd.DataFrame, months: Sequence[str], shared: Figure) -> Figure:
    """A line with a hole for each month that has no figure."""
    by_month = part.set_index("ym")
    span = [m for m in months if part["ym"].min() <= m <= part["ym"].max()]
    values = by_month["value"].reindex(span)
    hover = by_month["hover"].reindex(span).fillna("no figure")
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": span,
        "y": [None if pd.isna(v) else float(v) for v in values],
        "connectgaps": False,
        **theme.line_style(str(part["estimator_id"].iloc[0])),
        **shared,
        "customdata": span,
        "hovertext": list(hover),
    }


def _key_on_top(layout: Figure) -> None:
    layout["showlegend"] = True
    layout["legend"] = {
        "orientation": "h", "x": 0, "y": 1, "yanchor": "bottom", "xanchor": "left",
        "yref": "paper", "itemclick": False, "itemdoubleclick": False, "font": {"size": 13},
    }  # fmt: skip
    layout["margin"] |= {"t": 68}
    layout["legend"]["y"] = 1.09  # a line of labels on the chart's upper edge stays free


def _band(place: int) -> Figure:
    """A quiet band behind one month."""
    return {
        "type": "rect", "x0": place - 0.5, "x1": place + 0.5, "y0": 0, "y1": 1, "yref": "paper",
        "fillcolor": theme.NEUTRAL, "opacity": 0.16, "line": {"width": 0}, "layer": "below",
    }  # fmt: skip


def _towards_the_middle(place: int, of: int) -> str:
    """On which side of its place a label hangs, so that it is not cut at an edge of a phone."""
    return "left" if place < of / 4 else "right" if place > 3 * of / 4 else "center"


def _draw_breaks(layout: Figure, months: Sequence[str], breaks: Sequence[tuple[str, str]]) -> None:
    layout["shapes"] = []
    for month, label in breaks:
        if month not in months:
            continue
        place = list(months).index(month) - 0.5
        layout["shapes"].append(
            {
                "type": "line",
                "x0": place,
                "x1": place,
                "y0": 0,
                "y1": 1,
                "yref": "paper",
                "line": {"color": theme.RULE, "width": 1, "dash": "dot"},
            }
        )
        left = place < len(months) / 2
        layout["annotations"].append(
            theme.note(label, x=place, y=1, yref="paper", yanchor="bottom",
                       xanchor="left" if left else "right")
            | {"font": {"size": 11}}
        )  # fmt: skip


def _name_the_ends(layout: Figure, rows: pd.DataFrame) -> None:
    """Each line's name beside its last point, pushed apart where two would overlap; no key."""
    ends = rows.sort_values("ym").groupby("series_id", sort=False).tail(1).sort_values("value")
    ends = ends.drop_duplicates("estimator_id", keep="last")
    span = max(rows["value"].max(), 0) - min(rows["value"].min(), 0) or 1.0
    px_per_unit = (layout["height"] - layout["margin"]["t"] - 50) / span
    above = float("-inf")
    for end in ends.to_dict("records"):
        at = max(end["value"] * px_per_unit, above + 15)
        above = at
        layout["annotations"].append(
            theme.note(end["estimator"], x=end["ym"], y=end["value"], xanchor="left", xshift=9,
                       yshift=at - end["value"] * px_per_unit)
            | {"font": {"size": 12, "color": theme.estimator_color(end["estimator_id"])}}
        )  # fmt: skip
    layout["margin"] |= {"r": 16 + 7 * max(len(name) for name in ends["estimator"]), "t": 32}
    layout["showlegend"] = False


def yearly(rows: pd.DataFrame, *, unit: str = "km²", height: int = 380) -> Figure:
    """Calendar-year totals: sums of months as bars, the year figure as printed as a marker.

    rows: year ("2025"), estimator_id, estimator, value, printed (or NaN), hover.
    """
    data: list[Figure] = []
    years = sorted(rows["year"].unique())
    for estimator_id, part in rows.groupby("estimator_id", sort=False):
        data.append(
            {
                "type": "bar",
                "name": part["estimator"].iloc[0],
                "x": list(part["year"]),
                "y": list(part["value"]),
                "marker": theme.bar_marker(str(estimator_id)),
                "offsetgroup": str(estimator_id),
                "hovertext": list(part["hover"]),
                "hoverinfo": "text",
                "text": list(part["label"]),
                "textposition": "outside",
                "constraintext": "none",
                "textangle": 0,
                "cliponaxis": False,
                "customdata": list(part["year"]),
            }
        )
    layout = theme.plotly_layout(unit=unit, height=height)
    layout["barmode"] = "group"
    layout["xaxis"] |= {"categoryorder": "array", "categoryarray": years}
    _key_on_top(layout)
    return {"data": data, "layout": layout}


def as_seen_on(
    now: pd.DataFrame, then: pd.DataFrame, *, months: Sequence[str], day: str, height: int = 380
) -> Figure:
    """One series as it stands today (bars) and as it was known on a day (markers).

    now, then: ym ("2025-11"), estimator_id, value, hover; ``then`` has no row for a month that
    nobody had printed by that day.
    """
    estimator_id = str(now["estimator_id"].iloc[0])
    color = theme.estimator_color(estimator_id)
    data: list[Figure] = [
        {
            "type": "bar", "name": "as known today", "x": list(now["ym"]),
            "y": list(now["value"]), "marker": theme.bar_marker(estimator_id) | {"opacity": 0.45},
            "hovertext": list(now["hover"]), "hoverinfo": "text",
        },
        {
            "type": "scatter", "mode": "markers", "name": f"as known on {day}",
            "x": list(then["ym"]), "y": list(then["value"]),
            "marker": {"symbol": "line-ew", "size": 16, "color": color,
                       "line": {"width": 3, "color": color}},
            "hovertext": list(then["hover"]), "hoverinfo": "text",
        },
    ]  # fmt: skip
    layout = theme.plotly_layout(height=height)
    layout["xaxis"] |= {
        "categoryorder": "array", "categoryarray": list(months), "tickmode": "array",
        "range": [-0.6, len(months) - 0.4], **theme.month_ticks(list(months)),
    }  # fmt: skip
    _key_on_top(layout)
    return {"data": data, "layout": layout}


def coverage(rows: pd.DataFrame, *, months: Sequence[str]) -> Figure:
    """A grid: one line an estimator, one mark a month with a whole-month figure.

    rows: ym ("2025-11"), estimator_id, estimator.
    """
    names = list(dict.fromkeys(rows["estimator"]))
    data = [
        {
            "type": "scatter",
            "mode": "markers",
            "x": list(part["ym"]),
            "y": [name] * len(part),
            "marker": {
                "color": theme.estimator_color(str(part["estimator_id"].iloc[0])),
                "symbol": "square",
                "size": 9,
            },
            "hovertext": [f"{name}, {theme.month(m)}" for m in part["ym"]],
            "hoverinfo": "text",
        }
        for name, part in rows.groupby("estimator", sort=False)
    ]
    layout = theme.plotly_layout(unit="", height=60 + 24 * len(names))
    layout["xaxis"] |= {
        "categoryorder": "array", "categoryarray": list(months), "tickmode": "array",
        "range": [-0.6, len(months) - 0.4], **theme.month_ticks(list(months)),
    }  # fmt: skip
    layout["yaxis"] = {
        "type": "category", "fixedrange": True, "autorange": "reversed", "showgrid": True,
        "categoryorder": "array", "categoryarray": names, "automargin": True, "ticks": "",
        "title": {"text": ""},
    }  # fmt: skip
    return {"data": data, "layout": layout}
