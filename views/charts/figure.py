"""The chart of one figure."""

from html import escape

import pandas as pd

from views import theme
from views.charts.common import Figure


def prints(rows: pd.DataFrame, *, color: str | None, measured: bool = False) -> Figure:
    """Each print of one figure as a bar from zero, first on top; parts of its period are hollow.

    rows: label (one line), text, hover, value, is_part, is_this (the others are paler).
    """
    tone = theme.tone(color)
    data: list[Figure] = []
    for place, row in enumerate(rows.to_dict("records")):
        marker = theme.bar_marker(tone, measured=measured)
        if row["is_part"]:
            marker = {"color": "rgba(0,0,0,0)", "line": {"width": 2, "color": tone}}
        data.append(
            {
                "type": "bar", "orientation": "h", "x": [row["value"]], "y": [place],
                "width": 0.5,
                "marker": marker
                | {"opacity": 1.0 if row["is_this"] else theme.UNPICKED_OPACITY},
                "text": [escape(row["text"])], "textposition": "outside", "cliponaxis": False,
                "textfont": {"size": 14},
                "hovertext": [row["hover"]],
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
