"""Settlements by month on a map, and the ground that changed hands where outlines are at hand."""

import time

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import map as towns

STEP_SECONDS = 1.0

build = frame.page("Towns and ground", lede=towns.lede)

known = towns.options(build)
if not known.months:
    st.info("Nothing has been measured yet: run python -m etl fetch and python -m etl measure.")
    st.stop()
months = list(known.months)
month = inputs.choose_step("Month", known.months, key="month", default=months[-1])
since, day = "", None
with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
    inputs.step_buttons(months, month, key="month")
    playing = st.toggle("Play", key="playing")
    drawn = towns.months_with_outlines(build)
    before = {m: known.months[m] for m in reversed(drawn) if m < month}
    if before and month in drawn:
        since = inputs.choose(
            "Changed since the end of", before, key="since", default=next(iter(before)), width=220
        )
    with st.container(width=200):
        fronts = {"": "The whole front", **known.fronts}
        area = inputs.choose("Show", fronts, key="area", default="")
with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
    ways = {"": "At the month's end", "day": "On a day"}
    if inputs.choose("Towns", ways, key="by", default="", segments=True):
        day = inputs.choose_day(
            "Day", key="day",
            default=known.last_day, first=known.first_day, last=known.last_day,
        )  # fmt: skip
        since = ""

shown = towns.view(build, month, day, since, area, frame.ink())
left, right = st.columns([3, 2], gap="large")
with left:
    picked = tables.chart(shown.map, selectable=True)
inputs.take_click(picked, shown.settlements, key="settlement")
with right:
    st.header(escape.plain(f"What changed in {known.months[month]}"), anchor="changed")
    if shown.note:
        escape.note(shown.note, kind="warning")
    if shown.changed.rows.empty:
        st.markdown("No town on the list changed by as much as a hundredth of its area.")
    else:
        tables.show(shown.changed)
    st.header("One settlement", anchor="settlement")
    chosen = inputs.choose(
        "Settlement (or click on the map)",
        shown.settlements,
        key="settlement",
        default=towns.default_settlement(build, month),
        width=280,
    )
    name = shown.settlements[chosen]
    history = towns.history(build, chosen, name)
    if history.rows.empty:
        st.markdown(
            escape.plain(f"{known.map.name} never showed a tenth of {name} as held by Russia.")
        )
    else:
        tables.show(history)

frame.footer()

at = months.index(month)
if playing and at + 1 < len(months):
    time.sleep(STEP_SECONDS)
    inputs.go("month", months[at + 1], default=months[-1])
    st.rerun()
