"""Settlements taken or freed: who claimed it, who denied it, and when the map showed it."""

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import claims

build = frame.page("Claims", heading="")

known = claims.options(build)
if not known.first:
    frame.finding("Claimed, denied, on the map")
    st.info("No settlement was claimed in this ledger.")
    st.stop()

lead = st.container()
place_id = inputs.choose(
    "Another settlement", known.settlements, key="settlement", default=known.first, width=320
)
one = claims.settlement(build, place_id)
frame.finding(one.finding)
with lead:
    if one.as_of:
        st.markdown(escape.plain(one.as_of))
    tables.chart(one.chart, heading=False)
st.markdown("\n\n".join(escape.plain(words) for words in one.told), width=900)
if one.others:
    claims_too = f"{len(one.others)} more claim{'s' if len(one.others) > 1 else ''} of the place"
    part = st.expander(claims_too, key="others", on_change="rerun")
    if part.open:
        part.markdown("\n\n".join(escape.plain(words) for words in one.others), width=900)

shown = claims.view(build)
st.header(escape.plain(shown.takeaway), anchor="all")
table = st.container()
st.markdown(escape.plain(shown.summary), width=900)
choices = claims.Choices()
filters = inputs.filters("find", "status", "for", "year", "by", "oblast")
if filters is not None:
    with filters, st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
        choices = claims.Choices(
            inputs.search_box("Settlement", key="find", placeholder="in any spelling", width=180),
            inputs.choose("Status", claims.STATUSES, key="status", default="", width=170),
            inputs.choose("Claimed for", claims.SIDES, key="for", default="", width=120),
            inputs.choose("First claimed in", known.years, key="year", default="", width=130),
            inputs.choose("First claimed by", known.claimants, key="by", default="", width=200),
            inputs.choose("Oblast", known.oblasts, key="oblast", default="", width=200),
        )
listed = claims.listed(build, choices)
with table:
    if not listed.claims:
        st.info("No claim fits these choices.")
    else:
        page = inputs.page_number(key="page", pages=listed.pages)
        tables.show(claims.page_of(build, choices, page))
        inputs.pager(pages=listed.pages, page=page, key="page")
if listed.claims:
    with st.container(horizontal=True):
        tables.offer(listed.files, key="claims-csv")
    where = st.expander("These claims on a map", key="where", on_change="rerun")
    if where.open:
        with where:
            picked = tables.chart(claims.on_a_map(build, choices), selectable=True)
            inputs.take_click(picked, known.settlements, key="settlement")

if shown.lag_title:
    folded = st.expander("Days from claim to map, by claimant and year", key="lag",
                         on_change="rerun")  # fmt: skip
    if folded.open:
        with folded:
            st.markdown(escape.plain(shown.lag_title), width=900)
            drawn, by_year = claims.lags(build)
            tables.chart(drawn)
            tables.show(by_year)

rules = st.expander("How a status is given", key="rules", on_change="rerun")
if rules.open:  # the code that colours SQL is heavy
    with rules:
        st.markdown(f"{claims.RULES}\n\n{escape.plain(shown.by_rules)}", width=900)
        st.code(shown.rules, language=None, wrap_lines=True)

frame.footer()
