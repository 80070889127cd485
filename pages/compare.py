"""Two counts side by side: where they differ, in which months even on the sign, and why."""

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import compare

build = frame.page("Compare", heading="")

known = compare.options(build)
lead = st.container()
with st.container(horizontal=True, gap="medium"):
    a = inputs.choose("One count", known.series, key="a", default=known.pair[0], width=420)
    b = inputs.choose("Another", known.series, key="b", default=known.pair[1], width=420)
both = compare.pair(build, a, b)
frame.finding(both.finding)
with lead:
    if both.chart is None:
        escape.note(both.nothing)
    else:
        tables.chart(both.chart, heading=False)
if both.definitions:
    st.header("How each of them counts", anchor="why")
    st.markdown("\n".join(f"- {escape.plain(words)}" for words in both.definitions), width=900)
if both.levels:
    tables.chart(both.levels)

st.header("All who counted one month", anchor="matrix")
month = inputs.choose("Month", known.months, key="month", default=known.month, width=220)
everyone = compare.matrix(build, month)
if everyone:
    tables.folded(everyone.alt, lambda found=everyone: found, key="matrix")  # type: ignore[misc]
else:
    st.info("Only one series counts this month.")

st.header("What we measure beside what was printed", anchor="agreement")
told, moved = compare.reclassified(build)
if told:
    part = st.expander("Months in which ground changed its layer", key="reclassified",
                       on_change="rerun")  # fmt: skip
    if part.open:
        with part:
            st.markdown(escape.plain(told), width=900)
            tables.show(moved)
for series, table in compare.agreement(build).items():
    tables.folded(table.alt, lambda table=table: table, key=f"agreement-{series}")  # type: ignore[misc]

frame.footer()
