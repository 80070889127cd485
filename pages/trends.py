"""Monthly change by series: compare, sum up, smooth, break down; a bar leads to its articles."""

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import trends

build = frame.page("Trends", heading="")

known = trends.options(build)
months = list(known.months)
answer = st.container()  # filled when the choices under it are known

with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
    group = inputs.choose(
        "Counts", {key: one.label for key, one in known.sets.items()}, key="set",
        default=next(iter(known.sets)), width=220,
    )  # fmt: skip
    first, last = inputs.choose_period(
        known.months, default=(months[-trends.DEFAULT_MONTHS :][0], months[-1])
    )
    view = inputs.choose("Show", trends.VIEWS, key="view", default="months", width=180)
    unit = inputs.choose("Unit", trends.UNITS, key="unit", default="km2", segments=True)
preset = known.preset(group)
with st.expander(escape.plain(known.more(st.query_params.to_dict())), key="more"):
    series = inputs.choose_many("Series", known.series, key="series", default=preset)
    with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        form = inputs.choose("As", trends.FORMS, key="as", default="bars", segments=True)
        place = inputs.choose("Place", known.places, key="place", default="ua", width=280)

choices = trends.Choices(tuple(series), place, first, last, view, unit, form)
shown = trends.view(build, choices)
frame.finding(shown.finding)
with answer:
    if shown.chart is None:
        escape.note(shown.nothing)
    else:
        picked = tables.chart(shown.chart, selectable=view != "years", heading=False)
        inputs.take_click(picked, known.months, key="month")
        below = [known.sets[group].why] * (series == preset) + shown.below
        st.caption("\n\n".join(escape.plain(line) for line in below))
if shown.cut_off:
    tables.chart(shown.cut_off)

st.header("One month, everyone who counted it", anchor="month")
month = inputs.choose(
    "Month (or click a bar)",
    dict(reversed(known.months.items())),
    key="month",
    default=shown.newest if shown.newest in known.months else months[-1],
    width=240,
)
one = trends.one_month(build, month)
st.markdown("\n\n".join(escape.sentence(line) for line in one.lines), width=1000)
if one.printings.rows.empty:
    escape.note(one.none)
else:
    tables.show(one.printings)

if len(shown.pace.rows):
    st.header("The newest days, by map", anchor="pace")
    tables.show(shown.pace)
    st.caption(escape.plain(shown.pace_note))

st.header("Parts of months, apart from whole ones", anchor="parts")
if shown.partial.rows.empty:
    st.caption("No part of a month was printed for these months.")
else:
    st.caption(
        "Printed before a month was over, or for some of its days. They never enter the chart."
    )
    tables.folded(
        f"{len(shown.partial.rows)} figures for parts of months",
        lambda: shown.partial,
        key="parts-table",
    )

st.header("Weeks, windows and sums to date", anchor="windows")
st.caption("Other periods by the same estimators. They overlap and do not add up to months.")
if len(shown.windows.rows):
    tables.folded(f"{len(shown.windows.rows)} figures", lambda: shown.windows, key="windows-table")

frame.footer()
