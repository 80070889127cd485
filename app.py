"""Overview: the latest month, who says what, what is new."""

import datetime as dt

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import overview

build = frame.page("Overview", heading="Who gained how much")

known = overview.options(build)
asked = st.query_params.get("month", known.newest)
month = asked if asked in known.months else known.newest
shown = overview.view(build, month, dt.date.today())

lines = [f"## {escape.sentence(shown.heading)}", *[escape.sentence(line) for line in shown.lines]]
st.markdown("\n\n".join(lines), width=1000)

left, right = st.columns([3, 2], gap="large")
with left:
    tables.chart(shown.chart)
with right:
    st.header(escape.plain(f"{known.months[month]}: who says what"), anchor="month")
    inputs.choose("Month", known.months, key="month", default=known.newest, width=220)
    tables.show(shown.who)
    st.markdown(escape.link("Every article for this month", f"trends?month={month}"))

st.divider()
st.header("What is new", anchor="new")
for compared in shown.comparison:
    st.markdown(
        f"**Newest comparison that a count here can judge** {escape.sentence(compared)}", width=1000
    )
MORE = {"Newest claims": "claims", "Newest revisions": "methods#revisions"}
for column, (heading, told) in zip(
    st.columns(len(shown.news), gap="medium"), shown.news.items(), strict=True
):
    with column:  # one text a column: each element of its own costs the browser time
        lines = [f"**{escape.plain(heading)}**", *[escape.sentence(line) for line in told]]
        lines += [f"[All of them]({MORE[heading]})"] if heading in MORE else []
        st.markdown("\n\n".join(lines))

if len(shown.pace.rows):
    st.header("The newest days, by map", anchor="pace")
    tables.show(shown.pace)
    st.caption(escape.plain(shown.pace_note))

st.header("How old each count is", anchor="fresh")
tables.show(shown.fresh)
tables.folded(
    f"{len(shown.without_months.rows)} more, without a figure for a whole month",
    lambda: shown.without_months,
    key="fresh-others",
)
frame.footer()
