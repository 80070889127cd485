"""What several charts share."""

from collections.abc import Sequence
from html import escape
from typing import Any

import pandas as pd

from views import theme

Figure = dict[str, Any]
NAMED_LINES = 5  # more lines than this are told apart by a key, not by names at their ends


def month_axis(months: Sequence[str]) -> Figure:
    """An axis of months, each its place, whether or not it has a figure."""
    return {
        "categoryorder": "array",
        "categoryarray": list(months),
        "range": [-0.6, len(months) - 0.4],
        "tickmode": "array",
        **theme.month_ticks(list(months)),
    }


def over_months(months: Sequence[str], *, unit: str = "km²", height: int = 380) -> Figure:
    """The layout of a chart over an axis of months."""
    layout = theme.plotly_layout(unit=unit, height=height)
    layout["xaxis"] |= month_axis(months)
    return layout


def line(part: pd.DataFrame, months: Sequence[str], style: Figure, shared: Figure) -> Figure:
    """A line with a hole for each month that has no figure."""
    by_month = part.set_index("ym")
    first, last = part["ym"].min(), part["ym"].max()
    span = [m for m in months if first <= m <= last]
    values = by_month["value"].reindex(span)
    hover = by_month["hover"].reindex(span).fillna("no figure")
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": span,
        "y": [None if pd.isna(v) else float(v) for v in values],
        "connectgaps": False,
        **style,
        **shared,
        "customdata": span,
        "hovertext": list(hover),
    }


def key_on_top(layout: Figure) -> None:
    """The key above the drawing, one line."""
    layout["showlegend"] = True
    layout["legend"] = {
        "orientation": "h", "x": 0, "y": 1, "yanchor": "bottom", "xanchor": "left",
        "yref": "paper", "itemclick": False, "itemdoubleclick": False, "font": {"size": 13},
    }  # fmt: skip
    layout["margin"] |= {"t": 68}
    layout["legend"]["y"] = 1.09  # a line of labels on the chart's upper edge stays free


def band(place: int) -> Figure:
    """A quiet band behind one month."""
    return {
        "type": "rect", "x0": place - 0.5, "x1": place + 0.5, "y0": 0, "y1": 1, "yref": "paper",
        "fillcolor": theme.NEUTRAL, "opacity": 0.16, "line": {"width": 0}, "layer": "below",
    }  # fmt: skip


def towards_the_middle(place: int, of: int) -> str:
    """On which side of its place a label hangs, so that it is not cut at an edge of a phone."""
    return "left" if place < of / 4 else "right" if place > 3 * of / 4 else "center"


def draw_breaks(layout: Figure, months: Sequence[str], breaks: Sequence[tuple[str, str]]) -> None:
    """A line before each month from which a count is another one, with its name."""
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
                "line": {"color": theme.RULE, "width": 2, "dash": "dash"},
            }
        )
        left = place < len(months) / 2
        layout["annotations"].append(
            theme.note(label, x=place, y=1, yref="paper", yanchor="bottom",
                       xanchor="left" if left else "right", font={"size": 11})
        )  # fmt: skip


def name_the_ends(layout: Figure, rows: pd.DataFrame) -> None:
    """Each line's name beside its last point, pushed apart where two would overlap; no key."""
    ends = rows.sort_values("ym").groupby("series_id", sort=False).tail(1).sort_values("value")
    span = max(rows["value"].max(), 0) - min(rows["value"].min(), 0) or 1.0
    px_per_unit = (layout["height"] - layout["margin"]["t"] - 50) / span
    above = float("-inf")
    for end in ends.to_dict("records"):
        at = max(end["value"] * px_per_unit, above + 15)
        above = at
        layout["annotations"].append(
            theme.note(escape(end["label"]), x=end["ym"], y=end["value"], xanchor="left", xshift=9,
                       yshift=at - end["value"] * px_per_unit)
            | {"font": {"size": 12, "color": theme.tone(end["color"])}}
        )  # fmt: skip
    layout["margin"] |= {"r": 16 + 7 * max(len(name) for name in ends["label"]), "t": 32}
    layout["showlegend"] = False
