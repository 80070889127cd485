"""By oblast: the month on a map, each oblast's months, the share held over time."""

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import regions

build = frame.page("Oblast by oblast", lede=regions.lede)

months = regions.months(build)
if not months:
    st.info("Nothing has been measured yet: run python -m etl fetch and python -m etl measure.")
    st.stop()
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    month = inputs.choose("Month", months, key="month", default=next(iter(months)), width=220)
    measure = inputs.choose("Show", regions.MEASURES, key="show", default="net", segments=True)

shown = regions.view(build, month, measure, frame.ink())
left, right = st.columns([3, 2], gap="large")
with left:
    picked = tables.chart(shown.map, selectable=True)
with right:
    st.header(escape.plain(f"{months[month]} by oblast"), anchor="table")
    if shown.note:
        escape.note(shown.note, kind="warning")
    tables.show(shown.oblasts)
    if shown.apart:
        st.caption(escape.plain(shown.apart))

over = regions.over_time(build)
inputs.take_click(picked, over.oblasts, key="oblast")
st.divider()
tables.chart(over.multiples)
tables.chart(over.shares)

st.header("One oblast", anchor="oblast")
chosen = inputs.choose(
    "Oblast (or click on the map)", over.oblasts, key="oblast", default=over.lead, width=280
)
one = regions.oblast(build, chosen, month)
if one.told:
    st.markdown(escape.plain(one.told))
tables.folded(
    f"{over.oblasts.get(chosen, chosen)}: all months", lambda: one.months, key="oblast-table"
)

frame.footer()
