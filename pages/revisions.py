"""What was printed first and what it became: revisions, partial months, restatements, copies."""

import datetime as dt
import html

import pandas as pd
import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import charts, downloads, queries, theme, wording

FIRST_DAY = dt.date(2022, 2, 24)
DEFAULT_DAY = dt.date(2025, 2, 15)  # when AFP had printed 430 for January, later 431

frame.page(
    "Printed twice, not the same",
    lede="Figures that were printed more than once with different values, and the monthly series "
    "as it could be known on any day.",
)

st.subheader("As seen on a day", anchor="seen")
known = queries.months.monthly_series()
names = dict(zip(known["series_id"], known["name"], strict=True))
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    with st.container(width=360):
        series = inputs.choose(
            "Series",
            names,
            key="series",
            default="afp-net" if "afp-net" in names else next(iter(names)),
        )
    day = inputs.choose_day(
        "Seen on", key="seen", default=DEFAULT_DAY, first=FIRST_DAY, last=dt.date.today()
    )

now = queries.months.monthly((series,), "ua")
then = queries.revisions.monthly_as_of(series, pd.Timestamp(day))
for rows in (now, then):
    rows["ym"] = rows["month"].dt.strftime("%Y-%m")
    rows["value"] = rows["km2"]
# One month of 2022 is so large that no other would be seen beside it.
now, then = (rows[(rows["ym"] >= "2023-01") | (rows["km2"].abs() < 5000)] for rows in (now, then))
if now.empty:
    st.info("This series has no whole month for Ukraine.")
else:
    months = [
        f"{m:%Y-%m}" for m in pd.date_range(now["month"].min(), now["month"].max(), freq="MS")
    ]
    for rows in (now, then):
        rows["hover"] = [
            f"{theme.month(r.month)}: {theme.km2(r.km2)}<br>{html.escape(str(r.publisher))}, "
            f"{wording.common.printed_on(r.vintage, r.vintage_basis)}"
            for r in wording.common.each(rows)
        ]
    tables.chart(
        charts.months.as_seen_on(now, then, months=months, day=theme.day(day, short=True)),
        title=wording.revisions.seen_title(now, then, names[series], day),
        source=escape.plain(
            "A figure from an undated page counts as known from the day after its period ends, "
            "the earliest day on which it can have been printed."
        ),
        alt=f"Bars: {names[series]} as known today. Marks: the months known on {theme.day(day)}.",
        table=lambda: wording.revisions.seen_table(now, then),
        links={"Printed by": "Link"},
        key="seen-chart",
        file=downloads.File(
            f"{names[series]} as known on {day} and today",
            ("as-known-on", day.isoformat(), series, "km2", months[0], months[-1]),
            lambda: downloads.seen(now, then, day),
            definition="A figure from an undated page counts as known from the day after its "
            "period ends.",
        ),
    )

st.subheader("Revised", anchor="revised")
revisions = queries.revisions.revisions()
st.caption(
    f"{len(revisions)} figures were printed again with another value by the same estimator, for "
    "the same place and period."
)
tables.show_table(
    wording.revisions.revision_table(revisions),
    links={"First": "First link", "Latest": "Latest link"},
    alt="Figures with their first and their latest value",
)

if len(faults := queries.revisions.withdrawn_versions()):
    st.subheader("Faults that a source took back", anchor="faults")
    st.markdown(
        "\n".join(
            f"- {escape.plain(wording.revisions.withdrawn_sentence(row))}"
            for row in wording.common.each(faults)
        ),
        width=900,
    )

st.subheader("Quoted before the month was over", anchor="partial")
partial = queries.months.partial_months()
tables.show_table(
    wording.months.partial_table(partial),
    links={"Printed by": "Link", "Whole month printed by": "Whole link"},
    alt="Figures for parts of months, beside what the whole month became",
)

st.subheader("Restated under another definition", anchor="restated")
st.caption(
    "Not a correction: the same month counted another way. AFP leaves out areas that Russia only "
    "claims from its story on February 2026."
)
tables.show_table(
    wording.revisions.restatement_table(queries.revisions.restatements()),
    links={"First way, printed by": "Old link", "Other way, printed by": "New link"},
    alt="Months counted in two ways by one estimator",
)

st.subheader("Copies that differ, and disputes", anchor="copies")
st.caption("One story, different numbers: what a copy prints beside its best source.")
differences = queries.revisions.copy_differences()
tables.folded_table(
    f"{len(differences)} copies that print another number",
    lambda: wording.revisions.difference_table(differences),
    links={"Copy": "Copy link", "Original": "Original link"},
    alt="Copies that print another number than their original",
    key="copies-table",
)

frame.footer()
