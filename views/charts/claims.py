"""Charts of claims."""

import pandas as pd

from views import theme
from views.charts.common import Figure, key_on_top


def _lane(events: pd.DataFrame, kind: str, lane: int) -> Figure:
    """The marks of one kind of event, in its lane, in the colours of those who say it."""
    name, symbol = theme.EVENTS[kind]
    part = events[(events["kind"] == kind) & events["said_on"].notna()]
    colors = [theme.SIDES.get(side, theme.NEUTRAL) for side in part["actor_side"]]
    return {
        "type": "scatter", "mode": "markers", "name": name, "yaxis": "y2",
        "x": [f"{d:%Y-%m-%d}" for d in part["said_on"]], "y": [lane] * len(part),
        "marker": {"symbol": symbol, "size": 11, "color": colors,
                   "line": {"width": 1.5, "color": colors}},
        "hovertext": list(part["hover"]), "hoverinfo": "text",
    }  # fmt: skip


def _days_named(spells: pd.DataFrame, left: pd.Timestamp) -> list[Figure]:
    """The days on which a share was reached, beside the curve: after it up to ``left``."""
    return [
        theme.note(f"{share}%: {theme.day(day, short=True)}", x=f"{day:%Y-%m-%d}", y=int(share),
                   xanchor="left" if day < left else "right", xshift=8 if day < left else -4,
                   yanchor="bottom", font={"size": 11})
        for share, day in zip(spells["share"], spells["entered_on"], strict=True)
        if share != "centre"
    ]  # fmt: skip


def _lanes_named(lanes: list[str]) -> list[Figure]:
    """Names over their lines: beside them they would take a third of a phone."""
    return [
        theme.note(theme.EVENTS[kind][0], x=0, xref="paper", y=lane, yref="y2", xanchor="left",
                   yanchor="bottom", font={"size": 11})
        for lane, kind in enumerate(lanes)
    ]  # fmt: skip


def claim_timeline(
    events: pd.DataFrame,
    shares_held: pd.DataFrame,
    spells: pd.DataFrame,
    *,
    color: str | None,
    height: int = 420,
) -> Figure:
    """What was said of a settlement (above) and the share of it on the map (below), by day.

    events: said_on, kind, actor_side, hover. shares_held: said_on, share_pct, hover. spells: share,
    entered_on.
    """
    lanes = [k for k in theme.EVENTS if k in set(events["kind"])]
    data = [_lane(events, kind, lane) for lane, kind in enumerate(lanes)]
    data.append(
        {
            "type": "scatter", "mode": "lines", "name": "share on the map",
            "x": [f"{d:%Y-%m-%d}" for d in shares_held["said_on"]],
            "y": list(shares_held["share_pct"]), "fill": "tozeroy",
            "fillcolor": f"{theme.tone(color)}22",  # names stand on it
            "line": {"color": theme.tone(color), "width": 2, "shape": "linear"},
            "hovertext": list(shares_held["hover"]), "hoverinfo": "text", "showlegend": False,
        }
    )  # fmt: skip
    layout = theme.plotly_layout(unit="%", height=height)
    days = list(events["said_on"].dropna())
    if len(shares_held):
        moving = shares_held[shares_held["share_pct"].between(1, 99)]
        days += [moving["said_on"].min(), moving["said_on"].max()] if len(moving) else []
    left = pd.Timestamp.min  # up to here a name has no room before its day, on a phone
    if days:
        # The names of the lanes stand at the left: an old event must not lie on them.
        before = max(pd.Timedelta(days=45), 0.18 * (max(days) - min(days)))
        start, end = min(days) - before, max(days) + pd.Timedelta(days=45)
        left = start + (end - start) * 0.4
        layout["xaxis"] |= {"range": [f"{start:%Y-%m-%d}", f"{end:%Y-%m-%d}"]}
    layout["xaxis"] |= {"type": "date", "anchor": "y", "nticks": 7, "automargin": False}
    layout["yaxis"] |= {
        "domain": [0, 0.52],
        "range": [0, 104],
        "tickvals": [0, 10, 50, 95],
        "automargin": False,
    }
    layout["yaxis2"] = {
        "domain": [0.58, 1], "range": [len(lanes) - 0.5, -0.75], "fixedrange": True, "ticks": "",
        "tickvals": list(range(len(lanes))), "showticklabels": False,
        "showgrid": True, "zeroline": False, "automargin": False,
    }  # fmt: skip
    layout["annotations"] = _days_named(spells, left) + _lanes_named(lanes)
    layout["margin"] |= {"t": 8, "l": 38, "b": 40}
    return {"data": data, "layout": layout}


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
