"""Oblasts, towns and ground on one map, for a month, a year or a day; each oblast's months."""

import time

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import map as front

STEP_SECONDS = 1.0

build = frame.page("Map", heading="")

known = front.options(build)
if not known.months:
    frame.finding("Map")
    st.info("Nothing has been measured yet: run python -m etl fetch and python -m etl measure.")
    st.stop()
show, area, since, playing = "net", "", "", False
# The map comes first and is drawn last: what is chosen beside it must be known.
left, right = st.columns([3, 2], gap="large")
with right:
    span = inputs.choose("Show a", front.SPANS, key="by", default="", segments=True)
    if span == "day":
        when = inputs.choose_day(
            "Day", key="day",
            default=known.last_day, first=known.first_day, last=known.last_day,
        ).isoformat()  # fmt: skip
    else:
        key = span or "month"
        options, default = (
            (known.years, known.year) if span == "year" else (known.months, known.month)
        )
        with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
            when = inputs.choose(front.SPANS[span], options, key=key, default=default, width=178)
            inputs.step_buttons(list(options), when, key=key, default=default)
        show = inputs.choose("Shade by", front.MEASURES, key="show", default="net", segments=True)
with right, st.expander("More choices", key="more"):
    fronts = {"": "The whole front", **known.fronts}
    area = inputs.choose("Fill the map with", fronts, key="area", default="")
    if span == "":
        drawn = front.months_with_outlines(build)
        before = {m: known.months[m] for m in reversed(drawn) if m < when}
        if before and when in drawn:
            ends = {"": "No ground", **before}
            since = inputs.choose("Ground changed since the end of", ends, key="since", default="")
        playing = st.toggle("Play the months", key="playing")

shown = front.view(build, front.Choices(span, when, show, since, area), frame.ink())
frame.finding(shown.map.title)
with left:
    picked = tables.chart(shown.map, selectable=True, heading=False)
inputs.take_click(picked, shown.settlements, key="settlement")
inputs.take_click(picked, front.oblasts(build), key="oblast")
with right:
    if shown.note:
        escape.note(shown.note, kind="warning")
    if shown.oblasts is not None:
        st.header(escape.plain(f"By oblast {shown.named}"), anchor="table")
        tables.show(shown.oblasts)
        if shown.apart:
            st.caption(escape.plain(shown.apart))

st.divider()
left, right = st.columns([3, 2], gap="large")
with left:
    if shown.oblasts is not None:
        st.header(escape.plain(f"Towns that changed {shown.named}"), anchor="changed")
        if shown.changed.rows.empty:
            st.markdown("No town on the list changed by as much as a hundredth of its area.")
        else:
            tables.show(shown.changed)
with right:
    st.header("One oblast", anchor="oblast")
    chosen = inputs.choose(
        "Oblast (or click on the map)", front.oblasts(build), key="oblast",
        default=front.lead(build), width=280,
    )  # fmt: skip
    told = front.oblast(build, chosen, known.month if span else when)
    if told.told:
        st.markdown(escape.plain(told.told))
    name = front.oblasts(build).get(chosen, chosen)
    tables.folded(f"{name}: all months", lambda: told.months, key="oblast-table")
    st.header("One settlement", anchor="settlement")
    town = inputs.choose(
        "Settlement (or click on the map)",
        shown.settlements,
        key="settlement",
        default=front.default_settlement(build, known.month),
        width=280,
    )
    name = shown.settlements[town]
    history = front.history(build, town, name)
    if history.rows.empty:
        st.markdown(
            escape.plain(f"{known.map.name} never showed a tenth of {name} as held by Russia.")
        )
    else:
        tables.show(history)

every = st.expander("Every oblast over all months", key="over", on_change="rerun")
if every.open:
    with every:
        over = front.over_time(build)
        tables.chart(over.multiples)
        tables.chart(over.shares)

frame.footer()

months = list(known.months)
at = months.index(when) if when in months else len(months)
if playing and at + 1 < len(months):
    time.sleep(STEP_SECONDS)
    inputs.go("month", months[at + 1], default=known.month)
    st.rerun()
