"""By oblast: the month on a map, each oblast's months, the share held over time."""

import pandas as pd
import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import charts, downloads, queries, theme, wording

MEASURES = {
    "net": "Net change",
    "gained": "Russia gained",
    "lost": "Russia lost",
    "share": "Russia holds, %",
}
OCCUPIED = (
    "Occupied: ground taken since 24 February 2022, with Crimea and the part of Donbas held "
    "before, on land, as DeepState's map shows it at the last state of each month."
)

SHOWS = {
    "net": "Ground occupied at the last map of the month less that at the last map of the month "
    "before.",
    "gained": "Ground that the last map of the month shows as occupied and the last one of the "
    "month before does not.",
    "lost": "Ground that the last map of the month before shows as occupied and the last one of "
    "the month does not.",
    "share": "Ground occupied at the last map of the month, as a share of the land of the oblast.",
}

frame.page("Oblast by oblast", lede="Measured by us from DeepState's map, on land.")

known = queries.measured.measured_months()["month"]
if known.empty:
    st.info("Nothing has been measured yet: run python -m etl fetch and python -m etl measure.")
    st.stop()
options = {f"{m:%Y-%m}": theme.month(m) for m in known}
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    with st.container(width=220):
        month = inputs.choose("Month", options, key="month", default=next(iter(options)))
    measure = inputs.choose("Show", MEASURES, key="show", default="net", segments=True)
at = pd.Timestamp(f"{month}-01")
rows = queries.measured.changes_by_oblast(at)
column = {"net": "net_km2", "gained": "gained_km2", "lost": "lost_km2", "share": "share_pct"}
rows["value"] = rows[column[measure]] * (-1 if measure == "lost" else 1)
rows["hover"] = [
    f"<b>{r.place}</b><br>net {theme.km2(r.net_km2, digits=1, signed=True)}: Russia gained "
    f"{theme.km2(r.gained_km2, digits=1)}, lost {theme.km2(r.lost_km2, digits=1)}<br>"
    f"it held {theme.km2(r.area_km2)} at the end, {theme.number(r.share_pct, digits=1)}%"
    for r in wording.common.each(rows)
]

left, right = st.columns([3, 2], gap="large")
with left:
    picked = tables.chart(
        charts.maps.regions(
            queries.measured.outlines(), rows, ink=frame.ink(), signed=measure != "share"
        ),
        title=wording.measured.regions_title(rows, measure, at),
        source=escape.plain(
            SHOWS[measure]
            + " Outlines: Natural Earth; measured within the full outlines of OpenStreetMap."
        ),
        alt=wording.measured.regions_title(rows, measure, at),
        table=lambda: wording.measured.regions_table(rows),
        key="regions",
        file=downloads.File(
            f"Change and area held by oblast, {options[month]}",
            ("oblasts", "km2", month),
            lambda: downloads.oblasts(rows, at),
            definition=OCCUPIED,
            sources=(queries.measured.MAP,),
        ),
        selectable=True,
    )
with right:
    st.subheader(f"{options[month]} by oblast", anchor="table")
    if note := wording.measured.months_notes(rows):
        escape.note(note, kind="warning")
    tables.show_table(
        wording.measured.regions_table(rows[rows["area_km2"] >= 0.5]),
        alt="Change and area held by oblast",
    )
    apart = queries.measured.other_layers(at)
    if len(apart):
        st.caption(escape.plain(wording.measured.layers_apart(apart, at)))

series = queries.measured.oblast_series()
series["ym"] = series["month"].dt.strftime("%Y-%m")
names = dict(zip(series["place_id"], series["place"], strict=True))
inputs.take_click(picked, names, key="oblast")
recent = series[series["month"] >= "2023-01-01"]  # after the withdrawal from Kherson
moved = recent.groupby("place_id")[["gained_km2", "lost_km2"]].sum().sum(axis=1)
moving = [i for i in moved.sort_values(ascending=False).index if moved[i] >= 5]
months = sorted(series["ym"].unique())[1:]

st.divider()
tables.chart(
    charts.months.small_multiples(series[series["place_id"].isin(moving)], moving, months),
    title="Net change by month in each oblast where ground changed hands",
    source=escape.plain("Each oblast has its own scale. November 2022 is cut off in Kherson."),
    alt="Small bar charts of net change by month, one for each oblast",
    table=lambda: wording.measured.oblast_table(series),
    key="multiples",
    file=downloads.File(
        "Net change, gain and loss by oblast and month",
        ("oblasts-by-month", "change", "km2", months[0], months[-1]),
        lambda: downloads.oblast_changes(series),
        definition=OCCUPIED,
        sources=(queries.measured.MAP,),
    ),
)
partly = [i for i in moving if 0.05 < series[series["place_id"] == i]["share_pct"].max() < 99.95]
tables.chart(
    charts.measured.shares(series[series["place_id"].isin(partly)], sorted(series["ym"].unique())),
    title=wording.measured.shares_title(series, partly),
    source=escape.plain("Area occupied at each month's end as a share of the oblast's land."),
    alt=wording.measured.shares_title(series, partly),
    table=lambda: wording.measured.oblast_table(series),
    key="shares",
    file=downloads.File(
        "Area and share of each oblast that is held at each month's end",
        ("oblasts-by-month", "held", "km2-and-pct", months[0], months[-1]),
        lambda: downloads.oblast_shares(series),
        definition=OCCUPIED,
        sources=(queries.measured.MAP,),
    ),
)

st.subheader("One oblast", anchor="oblast")
ordered = {i: names[i] for i in sorted(names, key=lambda i: names[i])}
with st.container(width=280):
    oblast = inputs.choose("Oblast (or click on the map)", ordered, key="oblast", default="ua-14")
one = series[series["place_id"] == oblast].sort_values("month", ascending=False)
if len(one):
    until = one[one["month"] <= at]
    st.markdown(escape.plain(wording.measured.oblast_sentence(until if len(until) else one)))
tables.folded_table(
    escape.plain(f"{names.get(oblast, oblast)}: all months"),
    lambda: wording.measured.oblast_table(one),
    alt="All months of one oblast",
    key="oblast-table",
)

frame.footer()
