"""Settlements taken or freed: who claimed it, who denied it, and when the map showed it."""

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views.pages import claims

build = frame.page(
    "Claims",
    heading="Claimed, denied, on the map",
    lede=claims.lede,
)

known = claims.options(build)
if not known.first:
    st.info("No settlement was claimed in this ledger.")
    st.stop()

shown = claims.view(build)
st.markdown(f"## {escape.plain(shown.takeaway)}\n\n{escape.plain(shown.summary)}", width=1000)
place_id = inputs.choose(
    "Settlement", known.settlements, key="settlement", default=known.first, width=280
)
one = claims.settlement(build, place_id)
tables.chart(one.chart)
st.markdown("\n\n".join(escape.plain(words) for words in one.told), width=900)

if shown.lag_title:
    st.header(escape.plain(shown.lag_title), anchor="lag")
    # A second chart on the first screen would keep the first waiting.
    folded = st.expander("Claim by claim: days to the map, by claimant and year", key="lag-chart",
                         on_change="rerun")  # fmt: skip
    if folded.open:
        with folded:
            drawn, by_year = claims.lags(build)
            tables.chart(drawn)
            tables.show(by_year)

st.header("All claims", anchor="all")
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    find = inputs.search_box("Settlement", key="find", placeholder="in any spelling", width=180)
    status = inputs.choose("Status", claims.STATUSES, key="status", default="", width=170)
    side = inputs.choose("Claimed for", claims.SIDES, key="for", default="", width=120)
    year = inputs.choose("First claimed in", known.years, key="year", default="", width=130)
    by = inputs.choose("First claimed by", known.claimants, key="by", default="", width=200)
    oblast = inputs.choose("Oblast", known.oblasts, key="oblast", default="", width=200)
choices = claims.Choices(find, status, side, year, by, oblast)
listed = claims.listed(build, choices)
if not listed.claims:
    st.info("No claim fits these choices.")
else:
    page = inputs.page_number(key="page", pages=listed.pages)
    tables.show(claims.page_of(build, choices, page))
    inputs.pager(pages=listed.pages, page=page, key="page")
    with st.container(horizontal=True):
        tables.offer(listed.files, key="claims-csv")
    where = st.expander("These claims on a map", key="where", on_change="rerun")
    if where.open:
        with where:
            picked = tables.chart(claims.on_a_map(build, choices), selectable=True)
            inputs.take_click(picked, known.settlements, key="settlement")

st.header("How a status is given", anchor="rules")
st.markdown(
    "- Of a claim for Russia. On the map: it shows 95% of the town or more. Contested: 10 to 95%. "
    "Not on the map: less than 10%. Reversed: it showed half or more after the claim, and no "
    "longer does.\n"
    "- Of a claim for Ukraine. Freed on the map: it shows less than 10% of the town as "
    "Russian-held. Contested: 10 to 95%. Not freed on the map: 95% or more. Reversed: it showed "
    "less than half so after the claim, and no longer does.\n"
    "- Claimed, denied: the map does not follow the place, or ends before the claim.\n"
    "- One claim that several articles report is one claim: the same body, within a day. One "
    "whose day is not known counts from the last day that it may be of.\n"
    "- A claim after one of the other side is told apart from those before it, unless the map had "
    "shown the town change hands and showed no change since.\n"
    "- An independent assessment is neither a claim nor the map: it changes no status.\n"
    "- A denial belongs to the newest claim on or before its day, of the 60 days before it. One "
    "that is older than every claim answers none of them.\n"
    "- A status is as of the newest state of the map; without a map it rests on the newest claim "
    "and on what answered that.\n"
    "- A town of which the map showed half or more in every month on record, with no change for "
    "half a year, is held: what its disc lacks is water.",
    width=900,
)
st.markdown(escape.plain(shown.by_rules), width=900)
rules = st.expander("The rules, as the database applies them", key="rules", on_change="rerun")
if rules.open:  # the code that colours SQL is heavy
    with rules:
        st.code(shown.rules, language="sql", wrap_lines=True)

frame.footer()
