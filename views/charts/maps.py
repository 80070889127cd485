"""One function a map: DataFrame → plotly figure (a plain dict). No streamlit, no SQL.

Outlines are filled lines on plain axes: plotly's own maps fetch base maps from a network.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import cos, radians
from typing import Any, NamedTuple

import pandas as pd

from views import theme
from views.charts import labels, shapes
from views.charts.common import Figure
from views.charts.labels import Frame, Label, Placed

LEAST_SHOWN = 0.05  # what one decimal shows
HEIGHT = 560
FRONT = Frame(32.4, 40.3, 46.05, 51.65, HEIGHT)
KM_ACROSS = 111.32 * cos(radians(48.5))  # of a degree of longitude there
SCALES = (100, 50, 20, 10)  # km of the bar: the longest that is at most a quarter of the map
KEY_LINE, KEY_WIDTH = 19, 168  # px of the key, with room to spare


def _layout(frame: Frame) -> Figure:
    """The frame, and what of its surroundings the screen has room for, to the west and south."""
    layout = theme.plotly_layout(unit="", height=frame.height)
    plain = {
        "visible": False, "fixedrange": True, "type": "linear", "showgrid": False,
        "zeroline": False, "constrain": "range",
    }  # fmt: skip
    layout["xaxis"] = plain | {"range": [frame.west, frame.east], "constraintoward": "right"}
    layout["yaxis"] = plain | {
        "range": [frame.south, frame.north], "scaleanchor": "x",
        "scaleratio": shapes.KM_A_DEGREE, "constraintoward": "top",
    }  # fmt: skip
    layout["margin"] = {"l": 0, "r": 0, "t": 0, "b": 0}
    return layout


def _drawn(lines: Iterable[Sequence[Sequence[float]]], **how: Any) -> Figure:
    """Lines or rings as one trace, one after the other, apart by a None."""
    points = [point for line in lines for point in (*line, (None, None))]
    return {
        "type": "scatter", "mode": "lines", "x": [p[0] for p in points],
        "y": [p[1] for p in points], "hoverinfo": "skip", "showlegend": False,
        "line": {"color": theme.RULE, "width": 0.8}, **how,
    }  # fmt: skip


def _shapes(outlines: pd.DataFrame) -> shapes.Shapes:
    return shapes.simplified(tuple(zip(outlines["place_id"], outlines["geometry"], strict=True)))


def _places(part: pd.DataFrame, name: str, symbol: str, color: str, size: int) -> Figure:
    """Settlements as marks of one kind."""
    return {
        "type": "scatter", "mode": "markers", "name": name, "x": list(part["lon"]),
        "y": list(part["lat"]), "customdata": list(part["place_id"]),
        "hovertext": list(part["hover"]), "hoverinfo": "text",
        "marker": {"symbol": symbol, "size": size, "color": color,
                   "line": {"width": 1.5 if size > 5 else 1, "color": color}},
        "unselected": {"marker": {"opacity": 0.6}}, "showlegend": True,
    }  # fmt: skip


HANDS = (
    ("held", "held by Russia", "square"),
    ("contested", "contested", "diamond"),
    ("not held", "not held", "circle-open"),
)
MOVED_PCT = 5  # of a town that changed hands in a month: it is named where it has room
_OVER = ("middle center",)
_QUIET, _LOUD = 3, 8  # px of the mark of a town that did not change, and of one that did


Ground = tuple[str, str, Sequence[Sequence[Sequence[float]]]]


class Named(NamedTuple):
    """A map, and how many towns that changed it names: of how many, at most, on a phone."""

    figure: Figure
    moved: int
    named: int
    on_a_phone: int


def front(
    outlines: pd.DataFrame,
    oblasts: pd.DataFrame,
    towns: pd.DataFrame,
    around: pd.DataFrame,
    *,
    ink: str,
    signed: bool = True,
    unfinished: bool = False,
    ground: Sequence[Ground] = (),
    area: str = "",
) -> Named:
    """Oblasts shaded by a value and labelled with it; towns, those that changed with their names.

    outlines: place_id, place, geometry. oblasts: place_id, place, value, hover; those without a
    value are plain. towns: place_id, place, lat, lon, hand, change_pct, population, hover. around:
    kind, name, lat, lon. signed: the value has a sign. unfinished: hatched. ground: (name, kind,
    rings), kind one of held, gained, lost; then the oblasts are not shaded. area: the id of an
    oblast to fill the map. ink: colour of the text.
    customdata of a mark is the id of a town or of an oblast.
    """
    paper, drawn = theme.paper(ink), _shapes(outlines)
    frame = _frame(drawn, area)
    drawn = drawn.within(*frame.edges)
    valued = oblasts[
        (oblasts["value"].abs() >= LEAST_SHOWN) & oblasts["place_id"].isin(list(drawn.rings))
    ]
    data = _land(drawn, valued, paper, ground, unfinished=unfinished)
    moved = _moved(towns)
    bar, bar_label = _scale_bar(frame, ink)
    key = [] if ground else _key_of_shades(valued, signed)
    entries = len(key) + len(ground) + len(HANDS)
    names = [
        bar_label,
        *_oblast_labels(frame, drawn, valued, towns, signed),
        *_names_around(frame, drawn, outlines, valued, towns, around),
        *_town_labels(moved),
    ]
    corner = labels.corner(frame, KEY_WIDTH, KEY_LINE * entries + 8)
    placed = labels.place(frame, names, [corner])
    loud = towns["place_id"].isin([p.label.place_id for p in placed if p.label.kind == "town"])
    data += [
        *_towns(towns, loud, ink, paper.land), *key, bar, _targets(drawn, valued),
        *_names(placed, ink, paper),
    ]  # fmt: skip
    layout = _layout(frame)
    layout["plot_bgcolor"] = paper.around
    layout["showlegend"] = True
    layout["legend"] |= {
        "orientation": "v", "x": 1, "xanchor": "right", "y": 0, "yanchor": "bottom",
        "font": {"size": 11, "color": ink}, "tracegroupgap": 0, "itemwidth": 30,
        "bgcolor": "rgba(0,0,0,0)", "traceorder": "normal", "itemsizing": "constant",
    }  # fmt: skip
    tiers = [p.tier for p in placed if p.label.kind == "town"]
    return Named(
        {"data": data, "layout": layout},
        len(moved), len(tiers), sum(tier <= labels.PHONE for tier in tiers),
    )  # fmt: skip


def _frame(drawn: shapes.Shapes, area: str) -> Frame:
    """The edges of an oblast with a little around it, or those of the front."""
    points = [point for ring in drawn.rings.get(area, ()) for point in ring]
    if not points:
        return FRONT
    x, y = [p[0] for p in points], [p[1] for p in points]
    return Frame(min(x) - 0.2, max(x) + 0.2, min(y) - 0.2, max(y) + 0.2, HEIGHT)


def _land(
    drawn: shapes.Shapes, valued: pd.DataFrame, paper: theme.Paper, ground: Sequence[Ground],
    *, unfinished: bool,
) -> list[Figure]:  # fmt: skip
    """Oblasts and their borders; those with a value are shaded, or the ground lies on them.

    Each of these is a trace of its own, for the words that it shows when it is pointed at.
    """
    most, line = valued["value"].abs().max(), {"color": paper.line, "width": 0.7}
    still = drawn.rings.keys() - set(valued["place_id"])
    rings = [ring for place_id in sorted(still) for ring in drawn.rings[place_id]]
    traces = [_drawn(rings, fill="toself", fillcolor=paper.land, line=line)]
    for row in valued.to_dict("records"):
        fill = paper.land if ground else theme.shade(row["value"], most, paper.land)
        hatch = {"shape": "/", "size": 7, "solidity": 0.25, "fgcolor": paper.land, "bgcolor": fill}
        traces.append(
            _drawn(
                drawn.rings[row["place_id"]], fill="toself", fillcolor=fill, line=line,
                hoveron="fills", hoverinfo="text", text=row["hover"],
                **({"fillpattern": hatch} if unfinished and not ground else {}),
            )
        )  # fmt: skip
    for name, kind, rings_of in ground:
        traces.append(
            _drawn(
                rings_of, fill="toself", fillcolor=theme.GROUND[kind], line={"width": 0}, name=name,
                showlegend=True,
            )
        )  # fmt: skip
    if ground:  # which covers the borders between oblasts
        traces.append(_drawn(drawn.inner, line=line))
    return [*traces, _drawn(drawn.outer, line={"color": paper.border, "width": 1.2})]


def _key_of_shades(valued: pd.DataFrame, signed: bool) -> list[Figure]:
    """What warm and cool mean, as far as both are there."""
    held = not signed
    meant = (
        (valued["value"] > 0, theme.GAINED, "share held" if held else "Russia gained, km²"),
        (valued["value"] < 0, theme.LOST, "Russia lost, km²"),
    )
    return [
        {
            "type": "scatter", "mode": "markers", "x": [None], "y": [None], "name": name,
            "marker": {"symbol": "square", "size": 12, "color": color, "opacity": 0.6},
            "showlegend": True, "hoverinfo": "skip",
        }
        for which, color, name in meant
        if which.any()
    ]  # fmt: skip


def _moved(towns: pd.DataFrame) -> pd.DataFrame:
    """Towns that changed, those with most people first, and where these are not known by change."""
    moved = towns[towns["change_pct"].abs() >= MOVED_PCT]
    people = moved["population"].astype(float).fillna(0.0)
    return moved.assign(people=people, by=moved["change_pct"].abs()).sort_values(
        ["people", "by", "place_id"], ascending=[False, False, True]
    )


def _towns(towns: pd.DataFrame, loud: pd.Series, ink: str, land: str) -> list[Figure]:
    """Small marks by who holds a town; larger ones, above the others, of those that are named."""
    quiet, named = [], []
    for hand, name, symbol in HANDS:
        color, here = theme.HAND_COLORS[symbol], towns["hand"] == hand
        quiet.append(_places(towns[here & ~loud], name, symbol, color, _QUIET))
        if symbol != "circle-open":  # seen on any shade, and apart where they are many
            quiet[-1]["marker"] |= {"size": _QUIET + 1, "line": {"width": 0.5, "color": land}}
        traces = _places(towns[here & loud], name, symbol, color, _LOUD) | {"showlegend": False}
        if symbol != "circle-open":
            traces["marker"]["line"] = {"width": 1, "color": ink}
        named.append(traces)
    return [*quiet, *(trace for trace in named if trace["x"])]


def _oblast_labels(
    frame: Frame, drawn: shapes.Shapes, valued: pd.DataFrame, towns: pd.DataFrame, signed: bool
) -> list[Label]:
    """Names with the value, the largest first, where they cover few towns."""
    ranked = valued.loc[valued["value"].abs().sort_values(ascending=False).index]
    made = []
    for row in ranked.to_dict("records"):
        value = row["value"]
        amount = theme.number(value, digits=0 if abs(value) >= 10 else 1, signed=signed)
        text = f"{_short(row['place'])}<br><b>{amount}{'' if signed else '%'}</b>"
        lon, lat = drawn.middle(row["place_id"])
        label = Label(text, lon, lat, _OVER, 13, 0, "oblast")
        made.append(_within(frame, drawn, row["place_id"], towns, label) or label)
    return made


def _within(
    frame: Frame, drawn: shapes.Shapes, place_id: str, towns: pd.DataFrame, label: Label
) -> Label | None:
    """A name in its oblast, off the towns on a screen of middle width; None: it does not fit."""
    scale = float(frame.scale(labels.WIDTHS.astype(float)).max()) * 0.85
    at = drawn.clearest(
        place_id, towns[["lon", "lat"]].to_numpy(),
        label.width / scale, label.height / (scale * shapes.KM_A_DEGREE),
    )  # fmt: skip
    return label._replace(lon=round(at[0], 2), lat=round(at[1], 2)) if at else None


def _town_labels(moved: pd.DataFrame) -> list[Label]:
    columns = (moved[c] for c in ("place_id", "label", "lon", "lat"))
    return [
        Label(name, lon, lat, mark=_LOUD, kind="town", place_id=place_id)
        for place_id, name, lon, lat in zip(*columns, strict=True)
    ]


def _names_around(
    frame: Frame, drawn: shapes.Shapes, outlines: pd.DataFrame, valued: pd.DataFrame,
    towns: pd.DataFrame, around: pd.DataFrame,
) -> list[Label]:  # fmt: skip
    """Seas and neighbours, then the oblasts without a value: quiet."""
    named = zip(around["kind"], around["name"], around["lon"], around["lat"], strict=True)
    made = [
        Label(name if kind == "sea" else name.upper(), lon, lat, _OVER, 12, 0, kind)
        for kind, name, lon, lat in named
    ]
    here = outlines["place_id"].isin(list(drawn.rings))
    still = outlines[here & ~outlines["place_id"].isin(valued["place_id"])]
    for place_id, place in zip(still["place_id"], still["place"], strict=True):
        label = Label(_short(place), 0, 0, _OVER, 11, 0, "quiet")
        if found := _within(frame, drawn, place_id, towns, label):
            made.append(found)
    return made


def _short(oblast: str) -> str:
    return oblast.removesuffix(" oblast")


def _targets(drawn: shapes.Shapes, valued: pd.DataFrame) -> Figure:
    """What a reader clicks on to choose an oblast: unseen marks under the labels."""
    at = [drawn.middle(place_id) for place_id in valued["place_id"]]
    unseen = {"marker": {"opacity": 0.001}}
    return {
        "type": "scatter", "mode": "markers", "x": [p[0] for p in at], "y": [p[1] for p in at],
        "customdata": list(valued["place_id"]), "hovertext": list(valued["hover"]),
        "hoverinfo": "text", "showlegend": False,
        "marker": {"size": 30, "opacity": 0.001, "color": theme.NEUTRAL},
        "selected": unseen, "unselected": unseen,
    }  # fmt: skip


def _scale_bar(frame: Frame, ink: str) -> tuple[Figure, Label]:
    """A bar in the upper right corner, and how long it is."""
    across = (frame.east - frame.west) * KM_ACROSS
    km = next((km for km in SCALES if km <= across / 4), SCALES[-1])
    down = (frame.north - frame.south) / 100
    east, north = frame.east - down * 2, frame.north - down * 4
    west, tick = east - km / KM_ACROSS, down * 1.2
    line = [(west, north + tick), (west, north), (east, north), (east, north + tick)]
    trace = _drawn([line], line={"color": ink, "width": 1.2})
    middle = (west + east) / 2
    return trace, Label(f"{km} km", middle, north, ("bottom center",), 11, 4, "scale")


def _names(placed: Sequence[Placed], ink: str, paper: theme.Paper) -> list[Figure]:
    """Names as text, a trace for each way of writing and each width from which it is shown."""
    fonts: Mapping[str, Figure] = {
        "oblast": {"color": ink, "shadow": _halo(paper.land)},
        "town": {"color": ink, "shadow": _halo(paper.land)},
        "quiet": {"color": paper.quiet},
        "country": {"color": paper.quiet},
        "sea": {"color": paper.water, "style": "italic"},
        "scale": {"color": ink},
    }
    traces = []
    for kind, tier in dict.fromkeys((p.label.kind, p.tier) for p in placed):
        part = [p for p in placed if (p.label.kind, p.tier) == (kind, tier)]
        first, font = part[0].label, fonts[kind]
        unseen = {"size": first.mark, "opacity": 0}
        traces.append(
            {
                "type": "scatter", "mode": "markers+text" if first.mark else "text",
                "x": [p.label.lon for p in part],
                "y": [p.label.lat for p in part], "text": [p.label.text for p in part],
                "textposition": [p.side for p in part], "hoverinfo": "skip",
                "showlegend": False,
                "textfont": {"size": first.size, "weight": labels.weight(tier), **font},
                **({"marker": unseen} if first.mark else {}),
                "unselected": {"textfont": {"color": font["color"]},
                               **({"marker": {"opacity": 0}} if first.mark else {})},
            }
        )  # fmt: skip
    return traces


def _halo(color: str) -> str:
    """A thin edge around letters, so that they can be read on lines and marks."""
    return ", ".join(f"{x}px {y}px 1px {color}" for x in (-1, 1) for y in (-1, 1))


# Status of a claim: symbol and colour; what is not on the map stands out.
CLAIMED = {
    "on the map": ("square", "#9a4a2c"),
    "free on the map": ("square", "#1298db"),
    "held": ("square-open", "#9a4a2c"),
    "contested": ("diamond", "#c98500"),
    "reversed": ("triangle-up", "#1298db"),
    "not on the map": ("x", "#d1002a"),
    "not free on the map": ("x-open", "#1298db"),
    "denied": ("x-thin-open", "#5f7f8c"),
    "claimed": ("circle-open", "#5f7f8c"),
    "withdrawn claim": ("circle-x-open", "#5f7f8c"),
}


def claims(outlines: pd.DataFrame, rows: pd.DataFrame, height: int = 560) -> Figure:
    """Each claimed settlement where it lies, its newest status by shape and colour.

    rows: place_id, place, lat, lon, named (its status in words), hover. customdata of a mark is the
    settlement's id.
    """
    drawn = _shapes(outlines)
    data = [_drawn([*drawn.inner, *drawn.outer])]
    for status, (symbol, color) in CLAIMED.items():
        part = rows[rows["named"] == status]
        if len(part):
            data.append(_places(part, f"{status} ({len(part)})", symbol, color, 10))
    layout = _layout(FRONT._replace(height=height))
    layout["showlegend"] = True
    layout["legend"] |= {"y": 1.0, "yanchor": "bottom"}
    layout["margin"] |= {"t": 64}
    return {"data": data, "layout": layout}
