"""One function a map: DataFrame → plotly figure (a plain dict). No streamlit, no SQL.

Outlines are filled lines on plain axes: plotly's own maps fetch base maps from a network.
"""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

import pandas as pd

from views import theme
from views.charts.common import Figure

LEAST_SHOWN = 0.05  # what one decimal shows
DRAWN_DEGREES = 0.025
KM_A_DEGREE = 1.51  # a degree of latitude is so much longer than one of longitude, at 48.5° north


def _map_layout(height: int, *, west: float, east: float, south: float, north: float) -> Figure:
    layout = theme.plotly_layout(unit="", height=height)
    plain = {"visible": False, "fixedrange": True, "type": "linear", "showgrid": False}
    layout["xaxis"] = plain | {"range": [west, east], "constrain": "domain"}
    layout["yaxis"] = plain | {
        "range": [south, north], "scaleanchor": "x", "scaleratio": KM_A_DEGREE,
        "constrain": "domain", "zeroline": False,
    }  # fmt: skip
    layout["margin"] = {"l": 0, "r": 0, "t": 8, "b": 0}
    return layout


@lru_cache(maxsize=64)
def _rings(geometry: str) -> list[list[list[float]]]:
    """Outer rings of an outline, as fine as a screen shows: a point each two kilometres or so."""
    shape = json.loads(geometry)
    polygons = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
    rings = []
    for ring in (polygon[0] for polygon in polygons):
        kept = [ring[0]]
        for x, y in ring[1:-1]:
            if abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= DRAWN_DEGREES:
                kept.append([x, y])
        if len(kept) > 2:
            rings.append([*kept, ring[0]])
    return rings


def _drawn(rings: Sequence[Sequence[Sequence[float]]], **how: Any) -> Figure:
    """Rings as one trace, one after the other, apart by a None."""
    points = [point for ring in rings for point in (*ring, (None, None))]
    return {
        "type": "scatter", "mode": "lines", "x": [p[0] for p in points],
        "y": [p[1] for p in points], "hoverinfo": "skip", "showlegend": False,
        "line": {"color": theme.RULE, "width": 0.8}, **how,
    }  # fmt: skip


def _all_rings(outlines: pd.DataFrame) -> list[list[list[float]]]:
    return [ring for geometry in outlines["geometry"] for ring in _rings(geometry)]


def _places(part: pd.DataFrame, name: str, symbol: str, color: str, size: int) -> Figure:
    """Settlements as marks of one kind."""
    return {
        "type": "scatter", "mode": "markers", "name": name, "x": list(part["lon"]),
        "y": list(part["lat"]), "customdata": list(part["place_id"]),
        "hovertext": list(part["hover"]), "hoverinfo": "text",
        "marker": {"symbol": symbol, "size": size, "color": color,
                   "line": {"width": 1.5, "color": color}},
        "unselected": {"marker": {"opacity": 0.6}}, "showlegend": True,
    }  # fmt: skip


def _layout_with_key(height: int, bounds: Mapping[str, float]) -> Figure:
    layout = _map_layout(height, **bounds)
    layout["showlegend"] = True
    layout["legend"] |= {"y": 1.0, "yanchor": "bottom"}
    layout["margin"] = {"l": 0, "r": 0, "t": 64, "b": 0}
    return layout


def _middle(rings: Sequence[Sequence[Sequence[float]]]) -> tuple[float, float]:
    """The middle of the largest ring: where a label goes."""
    ring = max(rings, key=lambda r: abs(_twice_area(r)))
    area = _twice_area(ring) or 1.0
    x = y = 0.0
    for (x0, y0), (x1, y1) in pairwise([(p[0], p[1]) for p in ring]):
        cross = x0 * y1 - x1 * y0
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return x / (3 * area), y / (3 * area)


def _twice_area(ring: Sequence[Sequence[float]]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))


def regions(
    outlines: pd.DataFrame, rows: pd.DataFrame, *, ink: str, signed: bool, height: int = 460
) -> Figure:
    """Oblasts shaded by a value, with the value written on those that have one.

    outlines: place_id, place, geometry. rows: place_id, place, value, hover. ink: colour of the
    labels. customdata of a mark is the oblast's id.
    """
    values = dict(zip(rows["place_id"], rows["value"], strict=True))
    hover = dict(zip(rows["place_id"], rows["hover"], strict=True))
    most = max((abs(v) for v in values.values()), default=0.0) or 1.0
    labels: Figure = {
        "type": "scatter", "mode": "markers+text", "x": [], "y": [], "text": [], "customdata": [],
        "hovertext": [], "hoverinfo": "text", "showlegend": False,
        "marker": {"size": 26, "opacity": 0.001, "color": theme.NEUTRAL},
        "textfont": {"size": 12, "color": ink}, "selected": {"marker": {"opacity": 0.001}},
        "unselected": {"marker": {"opacity": 0.001}, "textfont": {"color": ink}},
    }  # fmt: skip
    # Oblasts where nothing changed are one trace: each of its own costs the browser time.
    still = outlines[[abs(values.get(i, 0.0)) < LEAST_SHOWN for i in outlines["place_id"]]]
    empty = {"fill": "toself", "fillcolor": theme.shade(0.0, most)}
    data = [_drawn(_all_rings(still), **empty)]
    for row in outlines[~outlines.index.isin(still.index)].to_dict("records"):
        rings = _rings(row["geometry"])
        value = values[row["place_id"]]
        data.append(
            _drawn(
                rings, fill="toself", fillcolor=theme.shade(value, most), hoveron="fills",
                hoverinfo="text", text=hover[row["place_id"]],
            )
        )  # fmt: skip
        at = _middle(rings)
        labels["x"].append(at[0])
        labels["y"].append(at[1])
        amount = theme.number(value, digits=0 if abs(value) >= 10 else 1, signed=signed)
        labels["text"].append(f"{row['place'].removesuffix(' oblast')}<br><b>{amount}</b>")
        labels["customdata"].append(row["place_id"])
        labels["hovertext"].append(hover[row["place_id"]])
    data.append(labels)
    return {
        "data": data,
        "layout": _map_layout(height, west=21.5, east=40.6, south=44.0, north=52.6),
    }


HANDS = (
    ("held", "held by Russia (95% or more, or all but water)", "square"),
    ("contested", "contested (10 to 95%)", "diamond"),
    ("not held", "not held (less than 10%)", "circle-open"),
)

FRONT = {"west": 33.0, "east": 40.3, "south": 46.2, "north": 51.9}


def _bounds(outlines: pd.DataFrame, area: str) -> dict[str, float]:
    """The edges of an oblast with a little around it, or those of the front."""
    found = outlines.loc[outlines["place_id"] == area, "geometry"]
    if found.empty:
        return FRONT
    points = [point for ring in _rings(found.iloc[0]) for point in ring]
    x, y = [p[0] for p in points], [p[1] for p in points]
    return {
        "west": min(x) - 0.1, "east": max(x) + 0.1, "south": min(y) - 0.1, "north": max(y) + 0.1,
    }  # fmt: skip


def settlements(
    outlines: pd.DataFrame,
    rows: pd.DataFrame,
    *,
    ground: Sequence[tuple[str, str, Sequence[Sequence[Sequence[float]]]]] = (),
    area: str = "",
    ink: str = theme.NEUTRAL,
    height: int = 620,
) -> Figure:
    """Settlements at a month's end; where outlines were fetched, the ground held and changed.

    rows: place_id, place, lat, lon, share_pct, hand, change_pct, hover. ground: (name, kind,
    rings), kind one of held, gained, lost. area: the id of an oblast to fill the map; else the
    whole front. ink: colour of the labels.
    customdata of a mark is the settlement's id.
    """
    data = [
        _drawn(
            rings, fill="toself", fillcolor=theme.GROUND[kind], line={"width": 0}, name=name,
            showlegend=True,
        )
        for name, kind, rings in ground
    ]  # fmt: skip
    data.append(_drawn(_all_rings(outlines)))
    for hand, name, symbol in HANDS:
        size = 11 if symbol == "diamond" else 9
        part = rows[rows["hand"] == hand]
        data.append(_places(part, name, symbol, theme.HAND_COLORS[symbol], size))
    # Names for those that moved in the month; where many lie close together, the largest moves.
    near = rows[rows["change_pct"].abs() >= 5]
    near = near.loc[near["change_pct"].abs().sort_values(ascending=False).index]
    layout = _layout_with_key(height, _bounds(outlines, area))
    layout["annotations"] = [
        theme.note(r["place"], x=r["lon"], y=r["lat"], xanchor="left", xshift=8)
        | {"font": {"size": 11, "color": ink}}
        for r in near.to_dict("records")[:9]
    ]
    return {"data": data, "layout": layout}


# Status of a claim: symbol and colour; what is not on the map stands out.
CLAIMED = {
    "on the map": ("square", "#9a4a2c"),
    "freed on the map": ("square", "#1298db"),
    "held": ("square-open", "#9a4a2c"),
    "contested": ("diamond", "#c98500"),
    "reversed": ("triangle-up", "#1298db"),
    "not on the map": ("x", "#d1002a"),
    "not freed on the map": ("x-open", "#1298db"),
    "denied": ("x-thin-open", "#5f7f8c"),
    "claimed": ("circle-open", "#5f7f8c"),
    "withdrawn claim": ("circle-x-open", "#5f7f8c"),
}


def claims(outlines: pd.DataFrame, rows: pd.DataFrame, height: int = 560) -> Figure:
    """Each claimed settlement where it lies, its newest status by shape and colour.

    rows: place_id, place, lat, lon, named (its status in words), hover. customdata of a mark is the
    settlement's id.
    """
    data = [_drawn(_all_rings(outlines))]
    for status, (symbol, color) in CLAIMED.items():
        part = rows[rows["named"] == status]
        if len(part):
            data.append(_places(part, f"{status} ({len(part)})", symbol, color, 10))
    return {"data": data, "layout": _layout_with_key(height, FRONT)}
