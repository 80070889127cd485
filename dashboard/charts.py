"""One function a chart: DataFrame → plotly figure (a plain dict). No streamlit, no SQL.

Months are categories "2025-11", so a month without a figure is an empty place, never a zero and
never a line drawn across.
"""

from collections.abc import Mapping, Sequence
from html import escape
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

    rows: ym ("2025-11"), series_id, line_id (what shares a place), label (its name in the key),
    measure, continues (set where another way of counting begins: drawn hollow), color_id,
    is_measured, value, low, high, hover (HTML that is safe). months: all months of
    the axis. marks: (month, label, value) of records. breaks: (month from which another method
    counts, label). chosen: a month to set off by a band. customdata of a mark is its month.
    """
    data: list[Figure] = []
    for series_id, part in rows.groupby("series_id", sort=False):
        first = part.iloc[0]
        shared: Figure = {
            "name": first["label"],
            "legendgroup": str(series_id),
            "customdata": list(part["ym"]),
            "hovertext": list(part["hover"]),
            "hoverinfo": "text",
            "showlegend": True,
        }
        kind: Figure = {
            "measured": bool(first["is_measured"]),
            "measure": str(first["measure"]),
            "new_way": isinstance(first["continues"], str),
        }
        if lines:
            style = theme.line_style(str(first["color_id"]), **kind)
            data.append(_line(part, months, style, shared))
        else:
            spread = part["high"] > part["low"]
            bar: Figure = {
                "type": "bar",
                "x": list(part["ym"]),
                "y": list(part["value"]),
                "marker": theme.bar_marker(first["color_id"], **kind),
                "unselected": {"marker": {"opacity": theme.UNPICKED_OPACITY}},
                # A series and the one that continues it share a place: no month has both.
                "offsetgroup": first["line_id"],
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
    layout["xaxis"] |= _month_axis(months)
    _key_on_top(layout)
    layout["annotations"] = [
        theme.note(label, x=month, y=value, yanchor="bottom", yshift=4,
                   xanchor=_towards_the_middle(list(months).index(month), len(months)))
        | {"font": {"size": 11}}
        for month, label, value in marks
        if month in months
    ]  # fmt: skip
    _draw_breaks(layout, months, breaks)
    if lines and 0 < rows["line_id"].nunique() <= NAMED_LINES and not rows["is_measured"].any():
        _name_the_ends(layout, rows)
    if chosen in months:
        layout["shapes"].append(_band(list(months).index(chosen)))
    return {"data": data, "layout": layout}


def _month_axis(months: Sequence[str]) -> Figure:
    """An axis of months, each its place, whether or not it has a figure."""
    return {
        "categoryorder": "array",
        "categoryarray": list(months),
        "range": [-0.6, len(months) - 0.4],
        "tickmode": "array",
        **theme.month_ticks(list(months)),
    }


def _line(part: pd.DataFrame, months: Sequence[str], style: Figure, shared: Figure) -> Figure:
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
                "line": {"color": theme.RULE, "width": 2, "dash": "dash"},
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
    span = max(rows["value"].max(), 0) - min(rows["value"].min(), 0) or 1.0
    px_per_unit = (layout["height"] - layout["margin"]["t"] - 50) / span
    above = float("-inf")
    for end in ends.to_dict("records"):
        at = max(end["value"] * px_per_unit, above + 15)
        above = at
        layout["annotations"].append(
            theme.note(escape(end["label"]), x=end["ym"], y=end["value"], xanchor="left", xshift=9,
                       yshift=at - end["value"] * px_per_unit)
            | {"font": {"size": 12, "color": theme.estimator_color(end["color_id"])}}
        )  # fmt: skip
    layout["margin"] |= {"r": 16 + 7 * max(len(name) for name in ends["label"]), "t": 32}
    layout["showlegend"] = False


def cut_off(rows: pd.DataFrame, *, months: Sequence[str], height: int = 260) -> Figure:
    """Each month as a mark, with a bar from the least to the most that a day's shift makes of it.

    rows: ym, color_id, km2, day_earlier_km2, day_later_km2, hover.
    """
    shifted = rows[["km2", "day_earlier_km2", "day_later_km2"]]
    color = theme.estimator_color(str(rows["color_id"].iloc[0]))
    data: list[Figure] = [
        {
            "type": "scatter", "mode": "markers", "x": list(rows["ym"]), "y": list(rows["km2"]),
            "marker": {"symbol": "line-ew", "size": 9, "line": {"width": 2.5, "color": color}},
            "error_y": {
                "type": "data", "symmetric": False, "thickness": 5, "width": 0,
                "color": color,
                "array": list(shifted.max(axis=1) - rows["km2"]),
                "arrayminus": list(rows["km2"] - shifted.min(axis=1)),
            },
            "opacity": 0.8,
            "hovertext": list(rows["hover"]), "hoverinfo": "text",
        }
    ]  # fmt: skip
    layout = theme.plotly_layout(height=height)
    layout["xaxis"] |= _month_axis(months)
    return {"data": data, "layout": layout}


def yearly(rows: pd.DataFrame, *, unit: str = "km²", height: int = 380) -> Figure:
    """Calendar-year totals: sums of months as bars, the year figure as printed as a marker.

    rows: year ("2025"), line_id, label (in the key), text (over the bar), measure, color_id,
    is_measured, value, printed (or NaN), hover.
    """
    data: list[Figure] = []
    years = sorted(rows["year"].unique())
    for line_id, part in rows.groupby("line_id", sort=False):
        data.append(
            {
                "type": "bar",
                "name": part["label"].iloc[0],
                "x": list(part["year"]),
                "y": list(part["value"]),
                "marker": theme.bar_marker(
                    str(part["color_id"].iloc[0]),
                    measured=bool(part["is_measured"].iloc[0]),
                    measure=str(part["measure"].iloc[0]),
                ),
                "offsetgroup": str(line_id),
                "hovertext": list(part["hover"]),
                "hoverinfo": "text",
                "text": list(part["text"]),
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
    layout["xaxis"] |= _month_axis(months)
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
    layout["xaxis"] |= _month_axis(months)
    layout["yaxis"] = {
        "type": "category", "fixedrange": True, "autorange": "reversed", "showgrid": True,
        "categoryorder": "array", "categoryarray": names, "automargin": True, "ticks": "",
        "title": {"text": ""},
    }  # fmt: skip
    return {"data": data, "layout": layout}


def small_multiples(
    rows: pd.DataFrame, places: Sequence[str], months: Sequence[str], *, columns: int = 2
) -> Figure:
    """One small bar chart of net change a place, each with its own scale.

    rows: place_id, place, ym, net_km2.
    """
    lines = -(-len(places) // columns)
    layout = theme.plotly_layout(height=60 + 130 * lines)
    layout |= {"annotations": [], "bargap": 0.15}
    base_x, base_y = layout.pop("xaxis"), layout.pop("yaxis")
    data: list[Figure] = []
    for number, place_id in enumerate(places):
        part = rows[rows["place_id"] == place_id]
        line, column = divmod(number, columns)
        left = column / columns
        top = 1 - line / lines
        span = [left, left + 1 / columns - 0.05], [top - 0.68 / lines, top - 0.12 / lines]
        key = "" if number == 0 else str(number + 1)
        values = part.set_index("ym")["net_km2"].reindex(list(months))
        # November 2022: the withdrawal from the right bank of the Dnipro, off every other scale.
        largest = max(abs(values.drop("2022-11", errors="ignore")).max(), 1.0)
        least = min(values.drop("2022-11", errors="ignore").min(), 0.0)
        layout[f"xaxis{key}"] = (
            base_x | {"domain": span[0], "anchor": f"y{key}"} | _month_axis(months)
        )
        layout[f"yaxis{key}"] = base_y | {
            "domain": span[1],
            "anchor": f"x{key}",
            "nticks": 3,
            "ticksuffix": "",
            "range": [min(least, -0.06 * largest) * 1.1, largest * 1.1],
        }
        data.append(
            {
                "type": "bar", "x": list(months), "xaxis": f"x{key}", "yaxis": f"y{key}",
                "y": [None if pd.isna(v) else round(float(v), 1) for v in values],
                "marker": {
                    "color": [theme.LOST if v < 0 else theme.GAINED for v in values],
                    "line": {"width": 0},
                },
                "hovertext": [
                    f"{part['place'].iloc[0]}, {theme.month(str(m))}<br>"
                    f"{theme.km2(None if pd.isna(v) else float(v), digits=1, signed=True)}"
                    for m, v in values.items()
                ],
                "hoverinfo": "text", "showlegend": False,
            }
        )  # fmt: skip
        layout["annotations"].append(
            theme.note(f"<b>{part['place'].iloc[0].removesuffix(' oblast')}</b>, km²",
                       x=span[0][0], y=top - 0.09 / lines,
                       xref="paper", yref="paper", xanchor="left", yanchor="bottom")
        )  # fmt: skip
    layout["margin"] |= {"t": 8}
    return {"data": data, "layout": layout}


def shares(rows: pd.DataFrame, months: Sequence[str], height: int = 420) -> Figure:
    """Share of each oblast held over time, each line named at its end.

    rows: place_id, place, ym, share_pct.
    """
    lines = rows.assign(
        series_id=rows["place_id"], line_id=rows["place_id"], label=rows["place"],
        color_id="deepstate", is_measured=True, value=rows["share_pct"],
        hover=[
            f"{r['place']}, {theme.month(str(r['ym']))}<br>"
            f"{theme.number(r['share_pct'], digits=1)}%"
            for r in rows.to_dict("records")
        ],
    )  # fmt: skip
    figure = _lines(lines, months, "%", height)
    for trace in figure["data"]:
        trace["mode"] = "lines"
    return figure


def levels(rows: pd.DataFrame, height: int = 340) -> Figure:
    """Area at each month's end of two series. rows: series_id, label, color_id, ym, area_km2."""
    lines = rows.assign(
        line_id=rows["series_id"], is_measured=True, value=rows["area_km2"],
        hover=[
            f"{r['label']}, {theme.month(str(r['ym']))}<br>{theme.km2(r['area_km2'])}"
            for r in rows.to_dict("records")
        ],
    )  # fmt: skip
    figure = _lines(lines, sorted(rows["ym"].unique()), "km²", height, named=False)
    figure["layout"]["yaxis"] |= {"zeroline": False, "rangemode": "normal"}
    return figure


def _lines(
    rows: pd.DataFrame, months: Sequence[str], unit: str, height: int, *, named: bool = True
) -> Figure:
    data = [
        _line(
            part,
            months,
            theme.line_style(
                str(part["color_id"].iloc[0]), measured=bool(part["is_measured"].iloc[0])
            ),
            {
                "name": part["label"].iloc[0], "customdata": list(part["ym"]),
                "hovertext": list(part["hover"]), "hoverinfo": "text", "showlegend": True,
            },
        )
        for _, part in rows.groupby("line_id", sort=False)
    ]  # fmt: skip
    layout = theme.plotly_layout(unit=unit, height=height)
    layout["xaxis"] |= _month_axis(months)
    layout["annotations"] = []
    if named:
        _name_the_ends(layout, rows)
    else:
        _key_on_top(layout)
    return {"data": data, "layout": layout}


def differences(rows: pd.DataFrame, *, months: Sequence[str], height: int = 340) -> Figure:
    """What one series counted more than another, by month; months of opposite sign stand out.

    rows: ym, difference_km2, signs_disagree, hover.
    """
    data: list[Figure] = []
    for opposite, name in ((False, "same sign"), (True, "one counts a gain, the other a loss")):
        part = rows[rows["signs_disagree"] == opposite]
        if len(part):
            pattern = {"pattern": {"shape": "x", "size": 5, "solidity": 0.5}} if opposite else {}
            data.append(
                {
                    "type": "bar", "name": name, "x": list(part["ym"]),
                    "y": list(part["difference_km2"]), "hovertext": list(part["hover"]),
                    "hoverinfo": "text", "marker": {"color": theme.NEUTRAL} | pattern,
                }
            )  # fmt: skip
    layout = theme.plotly_layout(height=height)
    layout["xaxis"] |= _month_axis(months)
    layout["barmode"] = "overlay"
    if rows["signs_disagree"].any():
        _key_on_top(layout)
    return {"data": data, "layout": layout}


# --- claims --------------------------------------------------------------------------------------

EVENTS = {
    "capture_claim": ("capture claimed", "triangle-down", "#d1002a"),
    "partial_control_claim": ("part of it claimed", "triangle-down-open", "#d1002a"),
    "denial": ("denied", "x", "#1298db"),
    "confirmation": ("confirmed", "circle", "#1298db"),
    "withdrawal": ("Ukrainian withdrawal", "arrow-left", "#1298db"),
    "liberation_claim": ("claimed back by Ukraine", "triangle-up", "#1298db"),
    "independent_assessment": ("assessed", "diamond-open", theme.NEUTRAL),
    "claim_withdrawn": ("claim withdrawn", "circle-x", "#d1002a"),
}


def claim_timeline(
    events: pd.DataFrame, shares_held: pd.DataFrame, spells: pd.DataFrame, height: int = 420
) -> Figure:
    """What was said of a settlement (above) and the share of it on the map (below), by day.

    events: said_on, kind, actor, publisher. shares_held: day, share_pct. spells: share, entered_on.
    """
    data: list[Figure] = []
    lanes = [k for k in EVENTS if k in set(events["kind"])]
    for lane, kind in enumerate(lanes):
        name, symbol, color = EVENTS[kind]
        part = events[(events["kind"] == kind) & events["said_on"].notna()]
        data.append(
            {
                "type": "scatter", "mode": "markers", "name": name, "yaxis": "y2",
                "x": [f"{d:%Y-%m-%d}" for d in part["said_on"]], "y": [lane] * len(part),
                "marker": {"symbol": symbol, "size": 11, "color": color,
                           "line": {"width": 1.5, "color": color}},
                "hovertext": [
                    f"{theme.day(r['said_on'])}: {name}<br>{escape(str(r['actor']))}"
                    f"<br>{escape(str(r['publisher']))}"
                    for r in part.to_dict("records")
                ],
                "hoverinfo": "text",
            }
        )  # fmt: skip
    data.append(
        {
            "type": "scatter", "mode": "lines", "name": "share on the map",
            "x": [f"{d:%Y-%m-%d}" for d in shares_held["day"]],
            "y": list(shares_held["share_pct"]), "fill": "tozeroy",
            "fillcolor": f"{theme.estimator_color('deepstate')}22",  # names stand on it
            "line": {"color": theme.estimator_color("deepstate"), "width": 2, "shape": "linear"},
            "hovertext": [
                f"{theme.day(r['day'])}<br>{theme.number(r['share_pct'], digits=0)}% on the map"
                for r in shares_held.to_dict("records")
            ],
            "hoverinfo": "text", "showlegend": False,
        }
    )  # fmt: skip
    layout = theme.plotly_layout(unit="%", height=height)
    days = list(events["said_on"].dropna())
    if len(shares_held):
        moving = shares_held[shares_held["share_pct"].between(1, 99)]
        days += [moving["day"].min(), moving["day"].max()] if len(moving) else []
    left = pd.Timestamp.min  # up to here a name has no room before its day, on a phone
    if days:
        start, end = min(days) - pd.Timedelta(days=45), max(days) + pd.Timedelta(days=45)
        left = start + (end - start) * 0.4
        layout["xaxis"] |= {"range": [f"{start:%Y-%m-%d}", f"{end:%Y-%m-%d}"]}
    layout["xaxis"] |= {"type": "date", "anchor": "y", "nticks": 7}
    layout["yaxis"] |= {"domain": [0, 0.52], "range": [0, 104], "tickvals": [0, 10, 50, 95]}
    layout["yaxis2"] = {
        "domain": [0.58, 1], "range": [len(lanes) - 0.5, -0.75], "fixedrange": True, "ticks": "",
        "tickvals": list(range(len(lanes))), "showticklabels": False,
        "showgrid": True, "zeroline": False, "automargin": False,
    }  # fmt: skip
    layout["annotations"] = [
        theme.note(f"{share}%: {theme.day(day, short=True)}", x=f"{day:%Y-%m-%d}", y=int(share),
                   xanchor="left" if day < left else "right", xshift=8 if day < left else -4,
                   yanchor="bottom")
        | {"font": {"size": 11}}
        for share, day in zip(spells["share"], spells["entered_on"], strict=True)
        if share != "centre"
    ] + [
        # Names over their lines: beside them they would take a third of a phone.
        theme.note(EVENTS[kind][0], x=0, xref="paper", y=lane, yref="y2", xanchor="left",
                   yanchor="bottom")
        | {"font": {"size": 11}}
        for lane, kind in enumerate(lanes)
    ]  # fmt: skip
    layout["xaxis"] |= {"automargin": False}
    layout["yaxis"] |= {"automargin": False}
    layout["margin"] |= {"t": 8, "l": 38, "b": 40}
    return {"data": data, "layout": layout}


# Who claims: the two that announce captures, and the others together.
CLAIMANTS = {
    "Russian MoD": ("circle-open", "#d1002a"),
    "Russian General Staff": ("diamond-open", "#9614fa"),
    "others": ("triangle-up-open", "#80625c"),
}


def claimant(name: str) -> str:
    """The group of a claimant, by the name in the ledger."""
    return name if name in CLAIMANTS else "others"


def claim_lags(rows: pd.DataFrame, height: int = 340) -> Figure:
    """Days from claim to map, a lane a year, a mark a claim; at the right those never borne out.

    rows: place, first_claim, first_claim_by, lag_days (or NaN), days_without_map (or NaN).
    """
    rows = rows.assign(year=rows["first_claim"].dt.year.astype(str))
    years = sorted(rows["year"].unique())
    known = rows["lag_days"].dropna()
    edge = float(known.max()) if len(known) else 0.0
    low = float(known.min()) if len(known) else 0.0
    never_at = edge + max(0.12 * (edge - low), 30)
    lane = {year: place for place, year in enumerate(years)}
    shift = {"Russian MoD": 0.18, "Russian General Staff": -0.02, "others": -0.22}
    data: list[Figure] = []
    for group, (symbol, color) in CLAIMANTS.items():
        part = rows[rows["first_claim_by"].map(claimant) == group]
        if part.empty:
            continue
        x = [never_at if pd.isna(d) else float(d) for d in part["lag_days"]]
        data.append(
            {
                "type": "scatter", "mode": "markers", "name": group, "x": x,
                "y": [lane[year] + shift[group] for year in part["year"]],
                "customdata": list(part["place_id"]),
                "marker": {"symbol": symbol, "size": 10, "color": color, "line": {"width": 2}},
                "hovertext": [
                    f"<b>{escape(str(r['place']))}</b>, {theme.day(r['first_claim'])}<br>"
                    f"{escape(str(r['first_claim_by']))}<br>"
                    + (f"not on the map after {int(r['days_without_map'])} days"
                       if pd.isna(r["lag_days"]) else f"{int(r['lag_days'])} days")
                    for r in part.to_dict("records")
                ],
                "hoverinfo": "text", "showlegend": True,
            }
        )  # fmt: skip
    layout = theme.plotly_layout(unit="", height=height)
    layout["annotations"], layout["shapes"] = [], []
    for year, part in rows.groupby("year"):
        lags, place = part["lag_days"].dropna(), lane[str(year)]
        never = int(part["lag_days"].isna().sum())
        if len(lags):
            middle = float(lags.median())
            layout["shapes"].append(
                {"type": "line", "x0": middle, "x1": middle, "y0": place - 0.38, "y1": place + 0.38,
                 "line": {"color": theme.RULE, "width": 2}}
            )  # fmt: skip
            layout["annotations"].append(
                theme.note(f"median {theme.number(middle, signed=True)}", x=middle,
                           y=place + 0.4, yanchor="bottom", xanchor="left", xshift=3)
                | {"font": {"size": 11}}
            )  # fmt: skip
        layout["annotations"].append(
            theme.note(f"{never} of {len(part)}", x=never_at, y=place + 0.4,
                       yanchor="bottom", xanchor="center")
            | {"font": {"size": 11}}
        )  # fmt: skip
    layout["annotations"].append(
        theme.note("<b>never</b>", x=never_at, y=1, yref="paper", yanchor="bottom",
                   xanchor="center") | {"font": {"size": 11}}
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
        "tickvals": list(lane.values()), "ticktext": list(lane), "range": [len(years) - 0.2, -0.6],
        "autorange": False, "title": {"text": ""},
    }  # fmt: skip
    layout["yaxis"]["range"] = [-0.6, len(years) - 0.2]
    _key_on_top(layout)
    layout["margin"] |= {"t": 44}
    return {"data": data, "layout": layout}


def judged(
    rows: pd.DataFrame,
    *,
    months: Sequence[str],
    roles: Mapping[str, str],
    color_id: str,
    measured: bool,
    bound: float | None = None,
    height: int = 320,
) -> Figure:
    """The months of one series that a comparison is about: its own filled, those that decide named.

    rows: ym, value, hover, stands_in (hatched: measured). months: the axis. roles: month ->
    "subject", "decides", "measured from", "missing"; the others are only compared. bound: a limit
    in km², drawn across.
    """
    part = rows[rows["ym"].isin(list(months))]
    strong = {"subject": 1.0, "decides": 1.0, "measured from": 0.6}
    ours = [measured or bool(s) for s in part["stands_in"]]
    bar = theme.bar_marker(color_id, measured=any(ours))
    if any(ours):
        bar["pattern"]["shape"] = ["/" if own else "" for own in ours]
    bar["opacity"] = [strong.get(roles.get(m, ""), 0.3) for m in part["ym"]]
    outline = [2 if roles.get(m) == "decides" else 0 for m in part["ym"]]
    bar["line"] = {"width": outline, "color": theme.RULE}
    data: list[Figure] = [] if part.empty else [
        {
            "type": "bar", "x": list(part["ym"]), "y": [float(v) for v in part["value"]],
            "marker": bar, "customdata": list(part["ym"]), "hovertext": list(part["hover"]),
            "hoverinfo": "text",
        }
    ]  # fmt: skip
    layout = theme.plotly_layout(height=height)
    layout["xaxis"] |= _month_axis(months)
    layout["shapes"] = [
        _band(list(months).index(m)) for m, r in roles.items() if r == "missing" and m in months
    ]
    value_of = dict(zip(part["ym"], part["value"], strict=True))
    named = [m for m, r in roles.items() if r in strong and m in value_of]
    layout["annotations"] = [
        theme.note(theme.number(value_of[m]), x=m, y=float(value_of[m]),
                   yanchor="bottom" if value_of[m] >= 0 else "top", xanchor="center")
        | {"font": {"size": 12}}
        for m in named[:8]
    ]  # fmt: skip
    if bound is not None:
        layout["shapes"].append(
            {
                "type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": bound, "y1": bound,
                "line": {"color": theme.RULE, "width": 1, "dash": "dot"},
            }
        )  # fmt: skip
    layout["margin"] |= {"t": 24}
    return {"data": data, "layout": layout}


# --- one figure ----------------------------------------------------------------------------------


def prints(rows: pd.DataFrame, *, color_id: str, measured: bool = False) -> Figure:
    """Each print of one figure as a bar from zero, first on top; parts of its period are hollow.

    rows: label (one line), text, value, is_part, is_this (the others are paler).
    """
    color = theme.estimator_color(color_id)
    data: list[Figure] = []
    for place, row in enumerate(rows.to_dict("records")):
        marker = theme.bar_marker(color_id, measured=measured)
        if row["is_part"]:
            marker = {"color": "rgba(0,0,0,0)", "line": {"width": 2, "color": color}}
        data.append(
            {
                "type": "bar", "orientation": "h", "x": [row["value"]], "y": [place],
                "width": 0.5,
                "marker": marker
                | {"opacity": 1.0 if row["is_this"] else theme.UNPICKED_OPACITY},
                "text": [escape(row["text"])], "textposition": "outside", "cliponaxis": False,
                "textfont": {"size": 14},
                "hovertext": [f"{escape(row['label'])}<br>{escape(row['text'])}"],
                "hoverinfo": "text",
            }
        )  # fmt: skip
    layout = theme.plotly_layout(height=24 + 62 * len(rows))
    layout["barmode"] = "overlay"
    low, high = min(rows["value"].min(), 0.0), max(rows["value"].max(), 0.0)
    # For the number beside the bar, as it is on a phone: 8 of 340 px a letter.
    text = min(0.5, 8 / 340 * max(len(text) for text in rows["text"]))
    room = (high - low) * text / (1 - text)
    layout["xaxis"] = {
        "fixedrange": True, "visible": False,
        "range": [low - (room if low < 0 else 0), high + (room if high > 0 else 0)],
    }  # fmt: skip
    layout["yaxis"] = {
        "fixedrange": True, "showticklabels": False, "showgrid": False, "zeroline": False,
        "range": [len(rows) - 0.5, -0.75],
    }  # fmt: skip
    # Names over the bars, not beside them: on a phone they would leave no room for the bars.
    layout["annotations"] = [
        theme.note(escape(label), x=0, y=place - 0.28, xref="paper", xanchor="left",
                   yanchor="bottom")
        for place, label in enumerate(rows["label"])
    ]  # fmt: skip
    layout["margin"] |= {"t": 4}
    return {"data": data, "layout": layout}
