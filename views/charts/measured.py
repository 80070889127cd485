"""Charts of what was measured."""

from collections.abc import Sequence

import pandas as pd

from views import theme
from views.charts.common import Figure, key_on_top, line, name_the_ends, over_months


def shares(
    rows: pd.DataFrame, months: Sequence[str], *, color: str | None, height: int = 420
) -> Figure:
    """Share of each oblast held over time, each line named at its end.

    rows: place_id, place, ym, share_pct, hover.
    """
    lines = rows.assign(
        series_id=rows["place_id"], line_id=rows["place_id"], label=rows["place"],
        color=color, mark=None, color_id="", is_measured=True, value=rows["share_pct"],
    )  # fmt: skip
    figure = _lines(lines, months, "%", height)
    for trace in figure["data"]:
        trace["mode"] = "lines"
    return figure


def levels(rows: pd.DataFrame, height: int = 340) -> Figure:
    """Area at each month's end of two series.

    rows: series_id, label, color, mark, ym, area_km2, hover.
    """
    lines = rows.assign(line_id=rows["series_id"], is_measured=True, value=rows["area_km2"])
    figure = _lines(lines, sorted(rows["ym"].unique()), "km²", height, named=False)
    figure["layout"]["yaxis"] |= {"zeroline": False, "rangemode": "normal"}
    return figure


def _lines(
    rows: pd.DataFrame, months: Sequence[str], unit: str, height: int, *, named: bool = True
) -> Figure:
    data = [
        line(
            part,
            months,
            theme.line_style(
                theme.tone(part["color"].iloc[0]),
                theme.mark(part["mark"].iloc[0], str(part["color_id"].iloc[0])),
                measured=bool(part["is_measured"].iloc[0])
            ),
            {
                "name": part["label"].iloc[0], "customdata": list(part["ym"]),
                "hovertext": list(part["hover"]), "hoverinfo": "text", "showlegend": True,
            },
        )
        for _, part in rows.groupby("line_id", sort=False)
    ]  # fmt: skip
    layout = over_months(months, unit=unit, height=height)
    layout["annotations"] = []
    if named:
        name_the_ends(layout, rows)
    else:
        key_on_top(layout)
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
    layout = over_months(months, height=height)
    layout["barmode"] = "overlay"
    if rows["signs_disagree"].any():
        key_on_top(layout)
    else:
        layout["margin"] = layout["margin"] | {"t": 12}  # nothing stands over the bars
    return {"data": data, "layout": layout}
