"""Overview: the latest month, who says what, what is new."""

import datetime as dt
import html

import pandas as pd
import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import charts, downloads, queries, theme, wording

CHART_MONTHS = 27
SERIES = ("afp-net", "afp-net-2026", "deepstate-net")

frame.page("Who gained how much")

months = queries.months.told_months()
options = {f"{m:%Y-%m}": theme.month(m) for m in months["month"]}
newest = next((f"{m:%Y-%m}" for m in months.loc[months["can_lead"], "month"]), next(iter(options)))
asked = st.query_params.get("month", newest)
month = asked if asked in options else newest
at = pd.Timestamp(f"{month}-01")
counts, maps = queries.months.month_by_estimator(at), queries.measured.measured_for(at)

heading, *more = wording.months.month_lines(counts, maps) or [[]]
lines = [f"#### {escape.sentence(heading)}", *[escape.sentence(line) for line in more]]
if len(counts) == 1 and maps.empty:
    lines.append(f"No other count or map of {options[month]} is in this ledger yet.")
if len(counts):
    lines += [escape.plain(wording.measured.measured_sentence(maps, at))]
several = queries.months.months().query("estimators > 1")["month"]
if len(counts) + len(maps) < 2 and len(several):
    then = several.iloc[0]
    others, other_maps = (
        queries.months.month_by_estimator(then),
        queries.measured.measured_for(then),
    )
    lines.append(
        escape.plain("The newest month that several printed: ")
        + " ".join(
            escape.sentence(line) for line in wording.months.month_lines(others, other_maps)[:2]
        )
    )
st.markdown("\n\n".join(filter(None, lines)), width=1000)

left, right = st.columns([3, 2], gap="large")
with left:
    rows = queries.months.monthly(SERIES, "ua")
    rows["ym"] = rows["month"].dt.strftime("%Y-%m")
    # The newest months; an older one that a reader chose is set in the middle instead.
    end = months["month"].max()
    if wording.common.months_between(end, at) >= CHART_MONTHS:
        end = at + pd.DateOffset(months=CHART_MONTHS // 2)
    axis = [f"{m:%Y-%m}" for m in pd.date_range(end=end, periods=CHART_MONTHS, freq="MS")]
    rows = wording.months.transformed(rows[rows["ym"].isin(axis)], "months", axis)
    rows["hover"] = [
        f"<b>{html.escape(r.estimator)}</b>, {theme.month(r.month)}<br>{theme.km2(r.value)}"
        + ("<br>with a note in the table" if wording.common.caveat(r) else "")
        for r in wording.common.each(rows)
    ]
    tables.chart(
        charts.months.monthly(rows, months=axis, height=330,
                       chosen=month if month != newest else "",
                       breaks=wording.months.breaks_to_draw(rows)),
        title=wording.months.trend_title(rows, "months", "km²", 0, "Ukraine"),
        source=escape.plain(
            "Net change by month. AFP counts on ISW map data; DeepState on its own map."
        ),
        alt=wording.months.trend_alt(rows, "km²", 0, "Ukraine", axis[0], axis[-1]),
        table=lambda: wording.months.trend_table(rows, "km²"),
        links={"Printed by": "Link"},
        key="overview",
        file=downloads.File(
            "Net change of ground by month",
            ("monthly-change", "ua", downloads.several(SERIES), "km2", axis[0], axis[-1]),
            lambda: downloads.monthly(rows),
        ),
    )  # fmt: skip
with right:
    st.subheader(f"{options[month]}: who says what", anchor="month")
    with st.container(width=220):
        inputs.choose("Month", options, key="month", default=newest)
    tables.show_table(
        wording.months.month_table(counts, maps),
        links={"km²": "Figure", "Printed by": "Link"},
        alt=f"Change in {options[month]} by estimator, with the article of each number",
    )
    st.page_link(
        "pages/trends.py", label="Every article for this month", query_params={"month": month}
    )

st.divider()
st.subheader("What is new", anchor="new")
for compared in wording.common.each(queries.verdicts.newest_statement()):
    answer = wording.verdicts.headline(queries.verdicts.verdicts(compared.statement_id), compared)
    st.markdown(
        "**Newest comparison in print** "
        + escape.link(compared.wording, f"statements?statement={compared.statement_id}")
        + escape.plain(f" ({wording.verdicts.printed(compared)}): {answer}"),
        width=1000,
    )
figures, articles, claims, revisions = st.columns(4, gap="medium")
# One text a column: each element of its own costs the browser time.
with figures:
    lines = ["**Newest figures**"]
    for row in wording.common.each(queries.figure.newest_figures(8)):
        lines.append(
            escape.link(wording.common.quantity(row.value, row.unit, row.qualifier), row.link)
            + " "
            + escape.link(
                f"{row.estimator}, {row.place}, "
                f"{wording.common.period(row.period_start, row.period_end, row.period_kind)}",
                wording.common.figure_address(row.figure_id),
            )
            + escape.plain(
                f"; {row.publisher}, {wording.common.printed_on(row.vintage, row.vintage_basis)}"
            )
        )
    st.markdown("\n\n".join(lines))
with articles:
    lines = ["**Newest articles**"]
    for row in wording.common.each(queries.articles.newest_articles(8)):
        lines.append(
            escape.link(wording.common.headline_of(row), row.url)
            + " "
            + escape.plain(f"{row.publisher}, {theme.day(row.published)}")
        )
    st.markdown("\n\n".join(lines))
with claims:
    lines = ["**Newest claims**"]
    for row in wording.common.each(queries.claims.newest_events(6)):
        lines.append(
            escape.link(row.place, f"claims?settlement={row.place_id}")
            + escape.plain(f" {wording.claims.newest(row)}; ")
            + escape.link(row.publisher, row.url)
        )
    st.markdown("\n\n".join(lines))
    st.page_link("pages/claims.py", label="All claims")
with revisions:
    lines = ["**Newest revisions**"]
    lines += [
        escape.plain(wording.revisions.revision_sentence(row))
        for row in wording.common.each(queries.revisions.newest_revisions(6))
    ]
    st.markdown("\n\n".join(lines))
    st.page_link("pages/revisions.py", label="All revisions")

st.subheader("How old each count is", anchor="fresh")
fresh = queries.ledger.freshness()
today = dt.date.today()
tables.show_table(
    wording.ledger.freshness_table(fresh[fresh["newest_month"].notna()], today),
    alt="The newest whole month and the newest dated print of each estimator of months",
)
others = fresh[fresh["newest_month"].isna()]
tables.folded_table(
    f"{len(others)} more, without a figure for a whole month",
    lambda: wording.ledger.freshness_table(others, today).drop(columns="Newest whole month"),
    alt="The newest dated print of the other estimators",
    key="fresh-others",
)
frame.footer()
