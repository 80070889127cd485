"""The chart of a verdict."""

from collections.abc import Mapping, Sequence

import pandas as pd

from views import theme
from views.charts.common import Figure, band, over_months

_PHONE, _LABEL = 320, 34  # px: the narrowest drawing, and the widest number on a bar with its air


def _named(
    months: Sequence[str], roles: Mapping[str, str], value_of: Mapping[str, float]
) -> list[str]:
    """Months whose number is written on the bar: what matters most first, none on another."""
    room = -(-_LABEL * len(months) // _PHONE)  # bars that a number is wide, on a phone
    named: list[str] = []
    for role in ("subject", "measured from", "decides"):
        for month, part in roles.items():
            at = months.index(month) if month in months and part == role else None
            if at is None or month not in value_of:
                continue
            if all(abs(at - months.index(other)) >= room for other in named):
                named.append(month)
    return named


def judged(
    rows: pd.DataFrame,
    *,
    months: Sequence[str],
    roles: Mapping[str, str],
    color: str | None,
    measured: bool,
    bound: float | None = None,
    height: int = 320,
) -> Figure:
    """The months of one series that a comparison is about: its own filled, those that decide named.

    rows: ym, km2, hover, stands_in (hatched: measured). months: the axis. roles: month ->
    "subject", "decides", "measured from", "missing"; the others are only compared. bound: a limit
    in km², drawn across.
    """
    part = rows[rows["ym"].isin(list(months))]
    strong = {"subject": 1.0, "decides": 1.0, "measured from": 0.6}
    ours = [measured or bool(s) for s in part["stands_in"]]
    bar = theme.bar_marker(theme.tone(color), measured=any(ours))
    if any(ours):
        bar["pattern"]["shape"] = ["/" if own else "" for own in ours]
    bar["opacity"] = [strong.get(roles.get(m, ""), 0.3) for m in part["ym"]]
    outline = [2 if roles.get(m) == "decides" else 0 for m in part["ym"]]
    bar["line"] = {"width": outline, "color": theme.RULE}
    data: list[Figure] = [] if part.empty else [
        {
            "type": "bar", "x": list(part["ym"]), "y": [float(v) for v in part["km2"]],
            "marker": bar, "customdata": list(part["ym"]), "hovertext": list(part["hover"]),
            "hoverinfo": "text",
        }
    ]  # fmt: skip
    layout = over_months(months, height=height)
    layout["shapes"] = [
        band(list(months).index(m)) for m, r in roles.items() if r == "missing" and m in months
    ]
    value_of = dict(zip(part["ym"], part["km2"], strict=True))
    layout["annotations"] = [
        theme.note(theme.number(value_of[m]), x=m, y=float(value_of[m]),
                   yanchor="bottom" if value_of[m] >= 0 else "top", xanchor="center")
        for m in _named(months, roles, value_of)
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
