"""What was printed first and what it became: revisions, partial months, restatements, copies."""

import datetime as dt

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import revisions

build = frame.page(
    "Printed twice, not the same",
    lede="Figures that were printed more than once with different values, and the monthly series "
    "as it could be known on any day.",
)

st.subheader("As seen on a day", anchor="seen")
known = revisions.options(build)
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    series = inputs.choose("Series", known.series, key="series", default=known.lead, width=360)
    day = inputs.choose_day(
        "Seen on", key="seen", default=known.day,
        first=revisions.FIRST_DAY, last=dt.date.today(),
    )  # fmt: skip
seen = revisions.seen(build, series, day)
if seen:
    tables.chart(seen)
else:
    st.info("This series has no whole month for Ukraine.")

shown = revisions.view(build)
st.subheader("Revised", anchor="revised")
st.caption(
    f"{len(shown.revised.rows)} figures were printed again with another value by the same "
    "estimator, for the same place and period."
)
tables.show(shown.revised)

if shown.faults:
    st.subheader("Faults that a source took back", anchor="faults")
    st.markdown("\n".join(f"- {escape.sentence(fault)}" for fault in shown.faults), width=900)

st.subheader("Quoted before the month was over", anchor="partial")
tables.show(shown.partial)

st.subheader("Restated under another definition", anchor="restated")
st.caption("Not a correction: the same month counted another way.")
st.markdown("\n\n".join(escape.sentence(line) for line in shown.breaks), width=900)
tables.show(shown.restated)

st.subheader("Copies that differ, and disputes", anchor="copies")
st.caption("One story, different numbers: what a copy prints beside its best source.")
tables.folded(
    f"{len(shown.copies.rows)} copies that print another number",
    lambda: shown.copies,
    key="copies-table",
)

frame.footer()
