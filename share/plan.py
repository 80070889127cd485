"""How Vega draws the marks of a canvas: written with Altair, the same for every picture.

Values are places in px, colours and shapes as they are: there is no scale, and no expression but
those below. What is drawn of the data is data to Vega, never a part of this.
"""

from collections.abc import Callable
from typing import Any

import altair as alt
import vl_convert

from share.letters import FONTS


def plan() -> dict[str, Any]:
    """All layers for Vega, each with a data set of its name that has no rows yet."""
    layers = [draw(alt.Chart(alt.NamedData(name=name))) for name, draw in _LAYERS.items()]
    chart = alt.layer(*layers).properties(padding=0, autosize="none")
    spec = chart.configure(font=FONTS, aria=False).configure_view(stroke=None).to_dict()
    none: dict[str, list[Any]] = {name: [] for name in _LAYERS}
    made: dict[str, Any] = vl_convert.vegalite_to_vega(spec | {"datasets": none})
    return made


def _raw(channel: type, field: str) -> Any:
    """A field whose values are drawn as they are."""
    return channel(field, scale=None, legend=None)


def _at(*ends: str) -> dict[str, Any]:
    """Where a mark is. ends: which of x2 and y2 it has."""
    places: dict[str, Any] = {
        "x": alt.X("x:Q", scale=None, axis=None),
        "y": alt.Y("y:Q", scale=None, axis=None),
    }
    return places | {end: {"x2": alt.X2, "y2": alt.Y2}[end](end) for end in ends}


def _rects(chart: Any) -> Any:
    return chart.mark_rect(strokeWidth=2).encode(
        **_at("x2", "y2"), fill=_raw(alt.Fill, "fill:N"), stroke=_raw(alt.Stroke, "edge:N"),
        opacity=_raw(alt.Opacity, "opacity:Q"),
    )  # fmt: skip


def _rules(chart: Any) -> Any:
    return chart.mark_rule(strokeDash={"expr": "datum.dash"}).encode(
        **_at("x2", "y2"), color=_raw(alt.Color, "color:N"),
        strokeWidth=_raw(alt.StrokeWidth, "width:Q"),
    )  # fmt: skip


def _areas(chart: Any) -> Any:
    return chart.mark_area(opacity=0.18).encode(**_at("y2"), color=_raw(alt.Color, "color:N"))


def _curves(chart: Any) -> Any:
    return chart.mark_line(strokeWidth=3).encode(**_at(), color=_raw(alt.Color, "color:N"))


def _marks(chart: Any) -> Any:
    return chart.mark_point(strokeWidth=2.5, opacity=1).encode(
        **_at(), shape=_raw(alt.Shape, "shape:N"), size=_raw(alt.Size, "area:Q"),
        stroke=_raw(alt.Stroke, "color:N"), fill=_raw(alt.Fill, "fill:N"),
    )  # fmt: skip


def _words(chart: Any) -> Any:
    return chart.mark_text(
        baseline="alphabetic", align={"expr": "datum.align"}, fontWeight={"expr": "datum.weight"}
    ).encode(
        **_at(), text=alt.Text("text:N"), size=_raw(alt.Size, "size:Q"),
        color=_raw(alt.Color, "color:N"),
    )  # fmt: skip


# Kinds of marks, the hindmost first.
_LAYERS: dict[str, Callable[[Any], Any]] = {
    "bands": _rects, "grid": _rules, "rects": _rects, "rules": _rules, "areas": _areas,
    "curves": _curves, "marks": _marks, "words": _words,
}  # fmt: skip
