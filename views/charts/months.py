"""Charts of months."""

from collections.abc import Sequence

import pandas as pd

from views import theme
from views.charts import common
from views.charts.common import Figure

RANGE = "range of maps"
BEYOND = 4.0  # times the next largest month


def _bar(part: pd.DataFrame, marker: Figure) -> Figure:
    """The bars of one series; where a number was printed as a range, its ends."""
    bar: Figure = {
        "type": "bar",
        "x": list(part["ym"]),
        "y": list(part["value"]),
        "marker": marker,
        "unselected": {"marker": {"opacity": theme.UNPICKED_OPACITY}},
        # A series and the one that continues it share a place: no month has both.
        "offsetgroup": part["line_id"].iloc[0],
    }
    if (part["high"] > part["low"]).any():
        bar["error_y"] = {
            "type": "data",
            "symmetric": False,
            "array": list(part["high"] - part["value"]),
            "arrayminus": list(part["value"] - part["low"]),
            "thickness": 1.5,
            "width": 3,
            "color": theme.RULE,
        }
    return bar


def _begun(part: pd.DataFrame, *, lines: bool, directed: bool) -> list[Figure]:
    """The month that is not over: thinly hatched bars, or open marks that no line leads to."""
    drawn: list[Figure] = []
    for row in part.to_dict("records"):
        color = theme.DIRECTIONS[row["measure"]] if directed else theme.tone(row["color"])
        shared: Figure = {
            "x": [row["ym"]], "y": [row["value"]], "customdata": [row["ym"]], "showlegend": False,
            "hovertext": [row["hover"]], "hoverinfo": "text", "name": row["label"],
        }  # fmt: skip
        if lines:
            symbol = theme.mark(row["mark"], str(row["color_id"])).removesuffix("-open")
            shared |= {"type": "scatter", "mode": "markers"}
            shared["marker"] = {"color": color, "symbol": f"{symbol}-open", "size": 9}
        else:
            shared |= {"type": "bar", "offsetgroup": row["line_id"]}
            shared["marker"] = theme.unfinished_marker(color)
        drawn.append(shared)
    return drawn


def monthly(
    rows: pd.DataFrame,
    *,
    months: Sequence[str],
    unit: str = "km²",
    lines: bool = False,
    marks: Sequence[common.Label] = (),
    breaks: Sequence[tuple[str, str]] = (),
    begun: pd.DataFrame | None = None,
    height: int = 380,
) -> Figure:
    """Change by month for several series, as grouped bars or as lines.

    rows: ym ("2025-11"), series_id, line_id (what shares a place), label (its name in the key),
    measure, continues (set where another way of counting begins: drawn hollow), color, mark,
    is_measured, value, low, high, hover (HTML that is safe). months: all months of
    the axis. marks: labels of records. breaks: (month from which another method counts, label).
    begun: rows of the month that is not over, the last of the axis, with its label in `until_told`.
    customdata of a mark is its month.
    """
    data: list[Figure] = []
    # Gain and loss of one map: then a colour is the direction (`theme.COLOR_RULE`).
    directed = set(rows["measure"]) <= set(theme.DIRECTIONS) and rows["color"].nunique() == 1
    for series_id, part in rows.groupby("series_id", sort=False):
        first = part.iloc[0]
        color = theme.DIRECTIONS[first["measure"]] if directed else theme.tone(first["color"])
        shared: Figure = {
            "name": str(first["label"]).removesuffix(", measured"),
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
            symbol = theme.mark(first["mark"], str(first["color_id"]))
            style = theme.line_style(color, symbol, **kind)
            data.append(common.line(part, months, style, shared))
        else:
            data.append(_bar(part, theme.bar_marker(color, **kind)) | shared)
    layout = common.over_months(months, unit=unit, height=height)
    layout["barmode"] = "group"
    common.key_on_top(layout)
    labels = list(marks)
    drawn = rows[["ym", "low", "high"]]
    if begun is not None and len(begun):
        data += _begun(begun, lines=lines, directed=directed)
        drawn = pd.concat([drawn, begun[["ym", "low", "high"]]])
        labels.insert(0, common.until(months[-1], begun["until_told"].iloc[0]))
    common.put_labels(layout, labels, drawn, months, breaks)
    common.draw_breaks(layout, months, breaks)
    if (
        lines
        and 0 < rows["line_id"].nunique() <= common.NAMED_LINES
        and not rows["is_measured"].any()
    ):
        common.name_the_ends(layout, rows)
    return {"data": data, "layout": layout}


def by_map(
    rows: pd.DataFrame,
    *,
    months: Sequence[str],
    chosen: str,
    breaks: Sequence[tuple[str, str]] = (),
    height: int = 360,
) -> Figure:
    """Each month from the lowest to the highest independent map, with what was printed of it.

    rows: ym ("2025-11"), key (what shares a place in the key), named (its name there), color,
    color_id, mark, is_measured, is_part_of_month, until, until_told, km2, hover. A measured month
    is a filled mark on the bar of all maps; a printed one is the outline of its estimator's mark.
    The part of a month is thinly hatched. chosen: the month that the page tells of.
    """
    place = {month: at for at, month in enumerate(months)}
    maps = rows[rows["is_measured"]]
    span = maps.groupby("ym")["km2"].agg(["min", "max"])
    begun = set(maps.loc[maps["is_part_of_month"].astype(bool), "ym"])
    data: list[Figure] = [
        {
            "type": "bar", "x": [place[m] for m in part.index], "width": 0.56, "name": name,
            "base": list(part["min"]), "y": list(part["max"] - part["min"]), "hoverinfo": "skip",
            "marker": marker, "showlegend": name != "",
        }
        for name, part, marker in (
            (RANGE, span[~span.index.isin(begun)], theme.range_bar()),
            ("", span[span.index.isin(begun)], theme.unfinished_marker(theme.NEUTRAL)),
        )
        if len(part)
    ]  # fmt: skip
    for _, part in rows.groupby("key", sort=False):
        first = part.iloc[0]
        symbol = theme.mark(first["mark"], str(first["color_id"])).removesuffix("-open")
        filled = bool(first["is_measured"])
        data.append(
            {
                "type": "scatter", "mode": "markers", "name": first["named"],
                "x": [place[m] for m in part["ym"]], "y": list(part["km2"]),
                "marker": {
                    "symbol": symbol if filled else f"{symbol}-open",
                    "size": 7 if filled else 12,
                    "color": theme.tone(first["color"]),
                    "line": {"width": 0 if filled else 2, "color": theme.tone(first["color"])},
                },
                "hovertext": list(part["hover"]), "hoverinfo": "text",
                "customdata": list(part["ym"]),
                # An outline is told by the filled mark of the same shape, where that is there.
                "showlegend": filled or first["color_id"] not in set(maps["color_id"]),
            }
        )  # fmt: skip
    layout = common.over_months(months, height=height)
    common.number_months(layout, months)
    layout["barmode"] = "overlay"
    common.key_on_top(layout)
    ends = rows.assign(low=rows["km2"], high=rows["km2"])
    told = maps[maps["ym"].isin(begun)].sort_values("until").tail(1)
    labels = [common.until(ym, words) for ym, words in told[["ym", "until_told"]].to_numpy()]
    common.put_labels(layout, labels, ends, months, breaks)
    common.draw_breaks(layout, months, breaks)
    if chosen in place:
        layout["shapes"].append(common.band(place[chosen]))
    return {"data": data, "layout": layout}


def cut_off(rows: pd.DataFrame, *, months: Sequence[str], height: int = 260) -> Figure:
    """Each month as a mark, with a bar from the least to the most that a day's shift makes of it.

    rows: ym, color, km2, day_earlier_km2, day_later_km2, hover.
    """
    shifted = rows[["km2", "day_earlier_km2", "day_later_km2"]]
    color = theme.tone(rows["color"].iloc[0])
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
    layout = common.over_months(months, height=height)
    return {"data": data, "layout": layout}


def yearly(rows: pd.DataFrame, *, unit: str = "km²", height: int = 380) -> Figure:
    """Calendar-year totals: sums of months as bars, the year figure as printed as a marker.

    rows: year ("2025"), line_id, label (in the key), text (over the bar), measure, color,
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
                    theme.tone(part["color"].iloc[0]),
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
    common.key_on_top(layout)
    return {"data": data, "layout": layout}


def as_seen_on(
    now: pd.DataFrame, then: pd.DataFrame, *, months: Sequence[str], day: str, height: int = 380
) -> Figure:
    """One series as it stands today (bars) and as it was known on a day (markers).

    now, then: ym ("2025-11"), color, value, hover; ``then`` has no row for a month that
    nobody had printed by that day.
    """
    color = theme.tone(now["color"].iloc[0])
    data: list[Figure] = [
        {
            "type": "bar", "name": "as known today", "x": list(now["ym"]),
            "y": list(now["value"]), "marker": theme.bar_marker(color) | {"opacity": 0.45},
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
    layout = common.over_months(months, height=height)
    common.key_on_top(layout)
    return {"data": data, "layout": layout}


def coverage(rows: pd.DataFrame, *, months: Sequence[str]) -> Figure:
    """A grid: one line an estimator, one mark a month with a whole-month figure.

    rows: ym ("2025-11"), estimator, color.
    """
    names = list(dict.fromkeys(rows["estimator"]))
    data = [
        {
            "type": "scatter",
            "mode": "markers",
            "x": list(part["ym"]),
            "y": [name] * len(part),
            "marker": {
                "color": theme.tone(part["color"].iloc[0]),
                "symbol": "square",
                "size": 9,
            },
            "hovertext": [f"{name}, {theme.month(m)}" for m in part["ym"]],
            "hoverinfo": "text",
        }
        for name, part in rows.groupby("estimator", sort=False)
    ]
    layout = common.over_months(months, unit="", height=60 + 24 * len(names))
    layout["yaxis"] = {
        "type": "category", "fixedrange": True, "autorange": "reversed", "showgrid": True,
        "categoryorder": "array", "categoryarray": names, "automargin": True, "ticks": "",
        "title": {"text": ""},
    }  # fmt: skip
    return {"data": data, "layout": layout}


def beyond_scale(values: pd.Series) -> list[str]:
    """The month that would make all others too small to be seen, if there is one.

    values: by month.
    """
    size = abs(values).sort_values(ascending=False)
    alone = len(size) > 1 and size.iloc[0] > BEYOND * max(size.iloc[1], 1.0)
    return [str(size.index[0])] if alone else []


def small_multiples(
    rows: pd.DataFrame, places: Sequence[str], months: Sequence[str], *, columns: int = 2
) -> Figure:
    """One small bar chart of net change a place, each with its own scale.

    rows: place_id, place, ym, net_km2, hover. A month `beyond_scale` is cut off.
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
        drawn = values.drop(beyond_scale(values))
        largest, least = max(abs(drawn).max(), 1.0), min(drawn.min(), 0.0)
        layout[f"xaxis{key}"] = (
            base_x | {"domain": span[0], "anchor": f"y{key}"} | common.month_axis(months)
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
                "hovertext": list(part.set_index("ym")["hover"].reindex(list(months)).fillna("")),
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
