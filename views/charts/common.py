"""What several charts share."""

from collections.abc import Sequence
from html import escape
from math import ceil, floor, log10
from typing import Any, NamedTuple

import pandas as pd

from views import theme

Figure = dict[str, Any]
NARROWEST = 230  # px: the axis of a chart on the narrowest phone
TICKS = 5  # of an axis of numbers, at most
LETTER = 6.2  # px: of a label of 11 px, on average
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


def number_months(layout: Figure, months: Sequence[str]) -> None:
    """Make it an axis of numbers, the first month at 0: for bars that stand on a base."""
    axis = layout["xaxis"]
    del axis["categoryorder"], axis["categoryarray"]
    axis |= {"type": "linear", "zeroline": False}
    axis["tickvals"] = [list(months).index(m) for m in axis["tickvals"]]


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
        "yref": "paper", "itemclick": False, "itemdoubleclick": False, "font": {"size": 12},
    }  # fmt: skip
    layout["margin"] |= {"t": 68}
    layout["legend"]["y"] = 1.09  # a line of labels on the chart's upper edge stays free


def band(place: int) -> Figure:
    """A quiet band behind one month."""
    return {
        "type": "rect", "x0": place - 0.5, "x1": place + 0.5, "y0": 0, "y1": 1, "yref": "paper",
        "fillcolor": theme.NEUTRAL, "opacity": 0.12, "line": {"width": 0}, "layer": "below",
    }  # fmt: skip


class Label(NamedTuple):
    """Words over a month: HTML that is safe, at most two lines."""

    month: str
    words: str


def until(month: str, words: str) -> Label:
    """Over a month that is not over: ``to 21 Aug`` in two lines, which are narrow."""
    return Label(month, words.replace(" ", "<br>", 1))


_LEFT_OF = {"left": 0.0, "center": 0.5, "right": 1.0}  # part of a label left of its place


def put_labels(
    layout: Figure,
    labels: Sequence[Label],
    drawn: pd.DataFrame,
    months: Sequence[str],
    breaks: Sequence[tuple[str, str]] = (),
) -> None:
    """Words over months, each over all that is drawn below it even on the narrowest phone.

    drawn: ym, low, high. Of two that would meet there the later of `labels` is left out; none lies
    across the line of a break. Sets the range of the axis, so that the highest label has its place.
    """
    top, bottom = max([0.0, *drawn["high"].dropna()]), min([0.0, *drawn["low"].dropna()])
    px_per_unit = 0.6 * layout["height"] / ((top - bottom) or 1.0)
    highest = drawn.groupby("ym")["high"].max()
    lines = [list(months).index(m) - 0.5 for m, _ in breaks if m in months]
    taken: list[tuple[float, float]] = []
    reach = top
    layout["annotations"] = []
    for label in labels:
        if label.month not in months:
            continue
        words = label.words.split("<br>")
        wide = len(months) * LETTER * max(map(len, words)) / NARROWEST
        at = list(months).index(label.month)
        side = towards_the_middle(at, len(months))
        left = at - wide * _LEFT_OF[side]
        for line in lines:
            if left < line < left + wide:
                side = "right" if at < line else "left"
                left = at - wide * _LEFT_OF[side]
        if any(left < end and start < left + wide for start, end in taken):
            continue
        taken.append((left, left + wide))
        below = [m for i, m in enumerate(months) if left - 1 < i < left + wide + 1]
        over = max(highest.reindex(below).max(), 0.0)
        over = 0.0 if pd.isna(over) else over
        reach = max(reach, over + (8 + 14 * len(words)) / px_per_unit)
        layout["annotations"].append(
            theme.note(label.words, x=at, y=over, xanchor=side, yanchor="bottom", yshift=6,
                       font={"size": 11})
        )  # fmt: skip
    margin = 0.04 * (reach - bottom)
    layout["yaxis"]["range"] = [float(bottom - margin * (bottom < 0)), float(reach + margin)]
    layout["yaxis"] |= {"tick0": 0, "dtick": step(*layout["yaxis"]["range"])}


def step(low: float, high: float) -> float:
    """Between the ticks of an axis, which has at most `TICKS` of them."""
    power = 10.0 ** floor(log10((high - low or 1.0) / TICKS))
    steps = [n * power for n in (1, 2, 2.5, 5, 10, 20)]
    return next(s for s in steps if floor(high / s) - ceil(low / s) < TICKS)


def towards_the_middle(place: int, of: int) -> str:
    """On which side of its place a label hangs, so that it is not cut at an edge of a phone."""
    return "left" if place < of / 4 else "right" if place > 3 * of / 4 else "center"


def draw_breaks(layout: Figure, months: Sequence[str], breaks: Sequence[tuple[str, str]]) -> None:
    """A line before each month from which a count is another one, with its name."""
    layout["shapes"] = []
    drawn = 0
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
            theme.note(label, x=place, y=1, yref="paper", yanchor="bottom", yshift=14 * drawn,
                       xanchor="left" if left else "right", font={"size": 11})
        )  # fmt: skip
        drawn += 1


def name_the_ends(layout: Figure, rows: pd.DataFrame) -> None:
    """Each line's name beside its last point, pushed apart where two would overlap; no key."""
    ends = rows.sort_values("ym").groupby("series_id", sort=False).tail(1).sort_values("value")
    drawn = (min(rows["value"].min(), 0), max(rows["value"].max(), 0))
    low, high = layout["yaxis"].get("range", drawn)
    span = high - low or 1.0
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
