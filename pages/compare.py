"""Two counts side by side: where they differ, in which months even on the sign, and why."""

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import compare

build = frame.page(
    "Compare",
    heading="Why two counts differ",
    lede="Any two series, month by month, for Ukraine.",
)

known = compare.options(build)
with st.container(horizontal=True, gap="medium"):
    a = inputs.choose("One", known.series, key="a", default=known.pair[0], width=420)
    b = inputs.choose("Another", known.series, key="b", default=known.pair[1], width=420)
both = compare.pair(build, a, b)
if both.chart is None:
    escape.note(both.nothing)
else:
    tables.chart(both.chart)
    st.markdown(escape.plain(both.definitions), width=900)
if both.levels:
    tables.chart(both.levels)

told, moved = compare.reclassified(build)
if told:
    st.header("Months in which ground changed its layer", anchor="reclassified")
    st.markdown(escape.plain(told), width=900)
    tables.show(moved)

st.header("All who counted one month", anchor="matrix")
month = inputs.choose("Month", known.months, key="month", default=known.month, width=220)
everyone = compare.matrix(build, month)
if everyone:
    st.caption(
        escape.plain("How many km² more the count of the row has than the count of the column.")
    )
    tables.show(everyone)
else:
    st.info("Only one series counts this month.")

st.header("Printed and measured", anchor="agreement")
for series, table in compare.agreement(build).items():
    tables.folded(table.alt, lambda table=table: table, key=f"agreement-{series}")  # type: ignore[misc]

frame.footer()
