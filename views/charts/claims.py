"""Charts of claims."""

from collections.abc import Callable, Sequence
from html import unescape
from typing import NamedTuple

import pandas as pd

from views import theme
from views.charts.common import Figure, key_on_top

# Pixels. Charts are drawn as wide as the page; nothing may overlap on one of 320.
_NARROW, _LETTER = 240, 6.2
_LANE, _SHARE, _GAP = 30, 200, 26  # of one kind of event, of the curve, between both


def _lane(events: pd.DataFrame, kind: str, lane: int) -> Figure:
    """The marks of one kind of event, in its lane, in the colours of those who say it."""
    name, symbol = theme.EVENTS[kind]
    part = events[events["kind"] == kind]
    colors = [theme.SIDES.get(side, theme.NEUTRAL) for side in part["actor_side"]]
    return {
        "type": "scatter", "mode": "markers", "name": name, "yaxis": "y2",
        "x": [f"{d:%Y-%m-%d}" for d in part["said_on"]], "y": [lane] * len(part),
        "marker": {"symbol": symbol, "size": 11, "color": colors,
                   "line": {"width": 1.5, "color": colors}},
        "hovertext": list(part["hover"]), "hoverinfo": "text",
    }  # fmt: skip


class _Turn(NamedTuple):
    """The last day of the axis on which the map came to show a share, or ceased to.

    until: where it did both, the day on which it ceased to; peak: the most that it showed between.
    """

    day: pd.Timestamp
    share: float
    up: bool
    text: str
    until: pd.Timestamp | None = None
    peak: float = 0.0


def _turns(
    spells: pd.DataFrame, shares: pd.DataFrame, start: pd.Timestamp, end: pd.Timestamp
) -> list[_Turn]:
    found: list[_Turn] = []
    for share in (10, 50, 95):
        of = spells[spells["share"] == str(share)]
        days = [pd.to_datetime(of[c]).dropna() for c in ("entered_on", "left_on")]
        came, went = (d[d.between(start, end)].max() for d in days)
        if pd.notna(came) and pd.notna(went) and came < went:
            between = shares.loc[shares["said_on"].between(came, went), "share_pct"]
            text = f"{share}%: {theme.day(came, short=True)} to {theme.day(went, short=True)}"
            peak = max([float(share), *between])
            found.append(_Turn(came, share, True, text, went, peak))
            continue
        for day, word in ((came, ""), (went, "&lt;")):
            if pd.notna(day):
                text = f"{word}{share}%: {theme.day(day, short=True)}"
                found.append(_Turn(day, share, not word, text))
    return found


_Box = tuple[float, float, float, float]  # left and right in px, bottom and top in per cent
_TALL = 8.5  # per cent that a line of text is high


def _turns_named(turns: Sequence[_Turn], at: Callable[[pd.Timestamp], float]) -> list[Figure]:
    """Names beside the turns, where the curve is not: before and above a rise, after a fall.

    at: where a day lies between the ends of the axis, from 0 to 1. Without room there, on the other
    side and below; without room there either, it stays with the hover.
    """
    taken: list[_Box] = []
    notes: list[Figure] = []
    for turn in turns:
        wide = _LETTER * len(unescape(turn.text)) + 8
        for day, anchor, y, above in _places(turn):
            here = at(day) * _NARROW
            left = here - {"left": 0.0, "center": wide / 2, "right": wide}[anchor]
            box = (left, left + wide, y if above else y - _TALL, y + _TALL if above else y)
            if left < 0 or left + wide > _NARROW or any(_meet(box, other) for other in taken):
                continue
            taken.append(box)
            notes.append(
                theme.note(turn.text, x=f"{day:%Y-%m-%d}", y=y, xanchor=anchor,
                           xshift={"left": 6, "center": 0, "right": -6}[anchor],
                           yanchor="bottom" if above else "top", font={"size": 11})
            )  # fmt: skip
            break
    return notes


def _places(turn: _Turn) -> list[tuple[pd.Timestamp, str, float, bool]]:
    """Where a name may stand, best first: day, side, share, above."""
    if turn.until is not None:  # over the hump
        middle = turn.day + (turn.until - turn.day) / 2
        return [(middle, "center", turn.peak, True), (turn.day, "left", turn.peak, True),
                (turn.until, "right", turn.peak, True)]  # fmt: skip
    sides = ("right", "left") if turn.up else ("left", "right")
    return [(turn.day, sides[0], turn.share, True), (turn.day, sides[1], turn.share, False)]


def _meet(one: _Box, other: _Box) -> bool:
    """Whether two names overlap."""
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


def _lanes_named(lanes: list[str]) -> list[Figure]:
    """Names over their lines: beside them they would take a third of a phone."""
    return [
        theme.note(theme.EVENTS[kind][0], x=0, xref="paper", y=lane, yref="y2", xanchor="left",
                   yanchor="bottom", yshift=5, font={"size": 11})
        for lane, kind in enumerate(lanes)
    ]  # fmt: skip


def _date_ticks(start: pd.Timestamp, end: pd.Timestamp, most: int = 5) -> Figure:
    """Firsts of months, few enough for a phone; the year where it is a new one."""
    months = pd.date_range(start, end, freq="MS")
    step = next((n for n in (1, 2, 3, 6, 12, 24, 36) if len(months) <= most * n), 48)
    chosen = [m for m in months if (m.year * 12 + m.month - 1) % step == 0] or list(months[:1])
    texts, year = [], 0
    for month in chosen:
        texts.append(f"{month:%b}" if month.year == year else f"{month:%b}<br>{month:%Y}")
        year = month.year
    return {"tickmode": "array", "tickvals": [f"{m:%Y-%m-%d}" for m in chosen], "ticktext": texts}


def claim_timeline(
    events: pd.DataFrame,
    shares_held: pd.DataFrame,
    spells: pd.DataFrame,
    *,
    start: pd.Timestamp,
    end: pd.Timestamp,
    claimed: pd.Timestamp | None,
    color: str | None,
) -> Figure:
    """What was said of a settlement (above) and the share of it on the map (below), by day.

    events: said_on, kind, actor_side, hover. shares_held: said_on, share_pct, hover. spells: share,
    entered_on, left_on. start, end: of the axis; what is beyond is left out. claimed: the day that
    is drawn through the curve.
    """
    events = events[events["said_on"].between(start, end)]
    lanes = [k for k in theme.EVENTS if k in set(events["kind"])]
    data = [_lane(events, kind, lane) for lane, kind in enumerate(lanes)]
    turns = _turns(spells, shares_held, start, end) if len(shares_held) else []
    if len(shares_held):
        data += _curve(shares_held, turns, theme.tone(color))
    above = _LANE * (len(lanes) + 0.5)
    drawn = above + (_SHARE + _GAP if len(shares_held) else 0)
    top, bottom = 6, 44
    layout = theme.plotly_layout(unit="%", height=int(drawn) + top + bottom)

    def at(day: pd.Timestamp) -> float:
        return (day - start) / (end - start)

    layout["xaxis"] |= {"range": [f"{start:%Y-%m-%d}", f"{end:%Y-%m-%d}"], "type": "date",
                        "anchor": "y", "automargin": False,
                        **_date_ticks(start, end)}  # fmt: skip
    layout["yaxis"] |= {
        "domain": [0, _SHARE / drawn if len(shares_held) else 0.001], "range": [0, 108],
        "tickvals": [0, 10, 50, 95] if len(shares_held) else [],
        "ticktext": ["0", "10%", "50%", "95%"], "ticksuffix": "", "automargin": False,
    }  # fmt: skip
    layout["yaxis2"] = {
        "domain": [1 - above / drawn, 1], "range": [len(lanes) - 0.5, -1], "fixedrange": True,
        "tickvals": list(range(len(lanes))), "showticklabels": False, "ticks": "",
        "showgrid": True, "zeroline": False, "automargin": False,
    }  # fmt: skip
    layout["annotations"] = _turns_named(turns, at) + _lanes_named(lanes)
    layout["shapes"] = []
    if claimed is not None and len(shares_held):
        _through(layout, claimed, at(claimed))
    layout["margin"] |= {"t": top, "l": 38, "b": bottom}
    return {"data": data, "layout": layout}


def _through(layout: Figure, day: pd.Timestamp, at: float) -> None:
    """A line through the curve on the day of the claim, with its name over it."""
    layout["shapes"].append(
        {"type": "line", "x0": f"{day:%Y-%m-%d}", "x1": f"{day:%Y-%m-%d}", "y0": 0, "y1": 108,
         "line": {"color": theme.RULE, "width": 1, "dash": "dot"}}
    )  # fmt: skip
    anchor = "left" if at < 0.3 else "right" if at > 0.7 else "center"
    layout["annotations"].append(
        theme.note(f"claimed {theme.day(day, short=True)}", x=f"{day:%Y-%m-%d}", y=108,
                   xanchor=anchor, yanchor="bottom", font={"size": 11})
    )  # fmt: skip


def _curve(shares: pd.DataFrame, turns: Sequence[_Turn], color: str) -> list[Figure]:
    """The share by month, and a point on each turn that is known to the day."""
    points = [(day, t) for t in turns for day in (t.day, t.until) if day is not None]
    known = [*zip(shares["said_on"], shares["share_pct"], shares["hover"], strict=True),
             *((day, turn.share, turn.text) for day, turn in points)]  # fmt: skip
    days, held, hover = zip(*sorted(known, key=lambda point: point[0]), strict=True)
    return [
        {
            "type": "scatter", "mode": "lines", "name": "share on the map",
            "x": [f"{d:%Y-%m-%d}" for d in days], "y": list(held),
            "fill": "tozeroy", "fillcolor": f"{color}22",  # names stand on it
            "line": {"color": color, "width": 2, "shape": "linear"},
            "hovertext": list(hover), "hoverinfo": "text", "showlegend": False,
        },
        {
            "type": "scatter", "mode": "markers", "x": [f"{day:%Y-%m-%d}" for day, _ in points],
            "y": [turn.share for _, turn in points], "marker": {"color": color, "size": 7},
            "hovertext": [turn.text for _, turn in points], "hoverinfo": "text",
            "showlegend": False,
        },
    ]  # fmt: skip


# Symbol, colour and place in the lane: of the two who claim most for Russia, of the others
# together, and of claims of Ukraine to have freed a place.
CLAIMANTS = (
    ("circle-open", theme.SIDES["russia"], 0.2),
    ("diamond-open", "#9614fa", 0.04),
    ("triangle-up-open", "#80625c", -0.12),
    ("square-open", theme.SIDES["ukraine"], -0.28),
)
OTHERS, FREED = "others for Russia", "for Ukraine"


def _tell_the_year(layout: Figure, part: pd.DataFrame, place: int, never_at: float) -> None:
    """The median of a lane, and how many of its claims were never borne out."""
    lags = part["lag_days"].dropna()
    if len(lags):
        middle = float(lags.median())
        layout["shapes"].append(
            {"type": "line", "x0": middle, "x1": middle, "y0": place - 0.38, "y1": place + 0.38,
             "line": {"color": theme.RULE, "width": 2}}
        )  # fmt: skip
        layout["annotations"].append(
            theme.note(f"median {theme.number(middle, signed=True)}", x=middle, y=place + 0.4,
                       yanchor="bottom", xanchor="left", xshift=3, font={"size": 11})
        )  # fmt: skip
    layout["annotations"].append(
        theme.note(f"{int(part['lag_days'].isna().sum())} of {len(part)}", x=never_at,
                   y=place + 0.4, yanchor="bottom", xanchor="center", font={"size": 11})
    )  # fmt: skip


def claim_lags(rows: pd.DataFrame, height: int = 340) -> Figure:
    """Days from claim to map, a lane a year, a mark a claim; at the right those never borne out.

    Medians and counts are of the claims for Russia: those for Ukraine are few.

    rows: place_id, side, first_claim, first_claim_by, lag_days (or NaN), hover.
    """
    rows = rows.assign(year=rows["first_claim"].dt.year.astype(str))
    years = sorted(rows["year"].unique())
    known = [*rows["lag_days"].dropna().astype(float)] or [0.0]
    low, edge = min(known), max(known)
    never_at, lane = edge + max(0.12 * (edge - low), 30), dict(zip(years, range(99), strict=False))
    by, russian = rows["first_claim_by"], rows["side"] == "russia"
    most = list(by[russian].value_counts().index[:2])
    groups = by.where(by.isin(most), OTHERS).where(russian, FREED)
    named = [*most, *[OTHERS] * (2 - len(most)), OTHERS, FREED]
    data: list[Figure] = []
    for group, (symbol, color, shift) in zip(named, CLAIMANTS, strict=True):
        part = rows[groups == group]
        if part.empty:
            continue
        x = [never_at if pd.isna(d) else float(d) for d in part["lag_days"]]
        data.append(
            {
                "type": "scatter", "mode": "markers", "name": group, "x": x,
                "y": [lane[year] + shift for year in part["year"]],
                "customdata": list(part["place_id"]),
                "marker": {"symbol": symbol, "size": 10, "color": color, "line": {"width": 2}},
                "hovertext": list(part["hover"]), "hoverinfo": "text", "showlegend": True,
            }
        )  # fmt: skip
    layout = theme.plotly_layout(unit="", height=height)
    layout["annotations"], layout["shapes"] = [], []
    for year, part in rows[russian].groupby("year"):
        _tell_the_year(layout, part, lane[str(year)], never_at)
    layout["annotations"].append(
        theme.note("<b>never</b>", x=never_at, y=1, yref="paper", yanchor="bottom",
                   xanchor="center", font={"size": 11})
    )  # fmt: skip
    layout["shapes"].append(
        {"type": "line", "x0": never_at * 0.5 + edge * 0.5, "x1": never_at * 0.5 + edge * 0.5,
         "y0": 0, "y1": 1, "yref": "paper",
         "line": {"color": theme.RULE, "width": 1, "dash": "dot"}}
    )  # fmt: skip
    layout["xaxis"] |= {
        "type": "linear", "zeroline": True, "zerolinecolor": theme.RULE, "showgrid": True,
        "title": {"text": "days from claim to map", "standoff": 4},
        "range": [low - 0.08 * (edge - low) - 5, never_at + 0.14 * (edge - low) + 5],
    }  # fmt: skip
    layout["yaxis"] = {
        "fixedrange": True, "ticks": "", "showgrid": False, "zeroline": False,
        "tickvals": list(lane.values()), "ticktext": list(lane), "range": [-0.6, len(years) - 0.2],
        "autorange": False, "title": {"text": ""},
    }  # fmt: skip
    key_on_top(layout)
    layout["margin"] |= {"t": 44}
    return {"data": data, "layout": layout}
