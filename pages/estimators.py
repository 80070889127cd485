"""Two counts side by side: where they differ, in which months even on the sign, and why."""

import pandas as pd
import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import charts, downloads, queries, theme, wording

frame.page("Why two counts differ", lede="Any two series, month by month, for Ukraine.")

known = queries.months.monthly_series()
known = known[known["measure"].isin(["net_change", "gain"])]
names = dict(zip(known["series_id"], known["name"], strict=True))
defaults = [i for i in ("afp-net", "deepstate-net") if i in names] or list(names)[:2]
with st.container(horizontal=True, gap="medium"):
    with st.container(width=420):
        a = inputs.choose("One", names, key="a", default=defaults[0])
    with st.container(width=420):
        b = inputs.choose("Another", names, key="b", default=defaults[-1])
both = queries.measured.pair(a, b)
label = dict(zip(known["series_id"], known["label"], strict=True))
if a == b:
    st.info("Choose two different series.")
elif both.empty:
    st.info("These two have no month in common.")
else:
    both["ym"] = both["month"].dt.strftime("%Y-%m")
    months = [
        f"{m:%Y-%m}" for m in pd.date_range(both["month"].min(), both["month"].max(), freq="MS")
    ]
    both["hover"] = [
        f"<b>{theme.month(r.month)}</b><br>{theme.km2(r.km2_a)} and {theme.km2(r.km2_b)}<br>"
        f"difference {theme.km2(r.difference_km2, signed=True)}"
        for r in wording.common.each(both)
    ]
    tables.chart(
        charts.measured.differences(both, months=months),
        title=wording.measured.pair_title(both, label[a], label[b]),
        source=escape.plain(
            f"Drawn: “{names[a]}” less “{names[b]}”. {wording.measured.pair_numbers(both)}"
        ),
        alt=wording.measured.pair_title(both, label[a], label[b]),
        table=lambda: wording.measured.pair_table(both, names[a], names[b]),
        links={names[a]: "Link a", names[b]: "Link b"},
        key="pair",
        file=downloads.File(
            f"{names[a]}, and {names[b]}, month by month",
            ("two-counts", f"{a}+{b}", "km2", months[0], months[-1]),
            lambda: downloads.pair(both, a, b),
            definition="The difference is the first less the second, the ratio the first by the "
            "second.",
        ),
    )
    st.markdown(escape.plain(wording.measured.definitions_apart(known, a, b)), width=900)
    heights = queries.measured.levels((a, b))
    if heights["series_id"].nunique() == 2:
        heights["ym"] = heights["month"].dt.strftime("%Y-%m")
        tables.chart(
            charts.measured.levels(heights),
            title=wording.measured.levels_title(heights, a, b),
            source=escape.plain("Area at each month's end, by each source's own definition."),
            alt=wording.measured.levels_title(heights, a, b),
            table=lambda: wording.measured.levels_table(heights),
            key="levels",
            file=downloads.File(
                "Area held at each month's end, by each source's own definition",
                ("area-held", f"{a}+{b}", "km2", months[0], months[-1]),
                lambda: downloads.levels(heights),
            ),
        )

moved = queries.measured.reclassified()
if len(moved):
    st.subheader("Months in which ground was reclassified", anchor="reclassified")
    st.markdown(
        escape.plain(
            "In these months ISW's layer of claimed areas shrank while control and advances grew: "
            "ground that was already counted by those who count claims was counted for the first "
            "time by the others. That part did not move on the ground in the month."
        ),
        width=900,
    )
    tables.show_table(
        wording.measured.reclassified_table(moved), alt="Months with reclassified ground"
    )

st.subheader("All who counted one month", anchor="matrix")
options = {f"{m:%Y-%m}": theme.month(m) for m in queries.months.months()["month"]}
default = "2025-11" if "2025-11" in options else next(iter(options))
with st.container(width=220):
    month = inputs.choose("Month", options, key="month", default=default)
everyone = queries.measured.month_of_all(pd.Timestamp(f"{month}-01"))
if len(everyone) > 1:
    st.caption(
        escape.plain("How many km² more the count of the row has than the count of the column.")
    )
    tables.show_table(
        wording.measured.matrix_table(everyone),
        alt=f"Differences of all series in {options[month]}",
    )
else:
    st.info("Only one series counts this month.")

st.subheader("Printed and measured", anchor="agreement")
for series in known[known["reproduces"].notna()]["series_id"]:
    rows = queries.measured.agreement(series)
    if len(rows):
        tables.folded_table(
            escape.plain(wording.measured.agreement_title(rows)),
            lambda rows=rows: wording.measured.agreement_table(rows),  # type: ignore[misc]
            links={"Printed": "Link"},
            alt=wording.measured.agreement_title(rows),
            key=f"agreement-{series}",
        )

frame.footer()
