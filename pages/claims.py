"""Settlements that were claimed: by whom, who denied it, and when the map showed it."""

import pandas as pd
import streamlit as st

from dashboard import charts, layout, queries, theme, wording_claims

SHOWN = 12  # rows that a page carries at once
STATUSES = {
    "": "Any",
    "on the map": "On the map",
    "contested": "Contested",
    "not on the map": "Not on the map",
    "reversed": "Reversed",
    "denied": "Denied",
    "claimed": "Claimed",
    "withdrawn claim": "Withdrawn",
}

layout.page(
    "Claimed, denied, on the map",
    lede="Each settlement that Russia said it had captured, beside what DeepState's map shows.",
)

rows = queries.claims()
if rows.empty:
    st.info("No capture of a settlement was claimed in this ledger.")
    st.stop()

st.markdown(f"#### {layout.plain(wording_claims.summary(rows))}", width=1000)
names = dict(zip(rows["place_id"], rows["place"], strict=True))
ordered = {i: names[i] for i in sorted(names, key=lambda i: names[i])}
with st.container(width=280):
    place_id = layout.choose(
        "Settlement", ordered, key="settlement",
        default="pokrovsk" if "pokrovsk" in ordered else next(iter(ordered)),
    )  # fmt: skip
episodes = rows[rows["place_id"] == place_id].sort_values("episode")
events = queries.events_of(place_id)
shares = queries.share_by_month(place_id)
spells = queries.presence(place_id)
layout.chart(
    charts.claim_timeline(events, shares, spells),
    title=wording_claims.timeline_title(episodes),
    source=layout.plain(
        "Above: who said what, on the day of the event or, where unknown, of the article. "
        "Below: share of the town's disc that DeepState's map shows as held at each month's end."
    ),
    alt=wording_claims.timeline_title(episodes),
    table=lambda: wording_claims.event_table(events),
    links={"Printed by": "Link"},
    key="timeline",
    filename=f"claims-{place_id}",
)
told = [*wording_claims.episodes(episodes), wording_claims.centre_before_town(spells)]
st.markdown("\n\n".join(layout.plain(words) for words in told if words), width=900)

lags = rows[rows["lag_days"].notna()]
if len(lags):
    layout.chart(
        charts.claim_lags(lags),
        title=wording_claims.lag_title(rows),
        source=layout.plain(
            "Days from the first claim until the map showed half of the town; to the left of zero "
            "the map was first. Towns that the map does not follow are left out."
        ),
        alt=wording_claims.lag_title(rows),
        table=lambda: wording_claims.lag_table(rows),
        key="lags",
        filename="claim-lags",
    )

st.subheader("All claims", anchor="all")
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    with st.container(width=180):
        status = layout.choose("Status", STATUSES, key="status", default="")
    years = {"": "Any", **{str(y): str(y) for y in sorted(rows["first_claim"].dt.year.unique())}}
    with st.container(width=120):
        year = layout.choose("First claimed in", years, key="year", default="")
    oblasts = rows.dropna(subset=["oblast_id"]).sort_values("oblast")
    places = {"": "Any", **dict(zip(oblasts["oblast_id"], oblasts["oblast"], strict=True))}
    with st.container(width=220):
        oblast = layout.choose("Oblast", places, key="oblast", default="")
shown = rows
if status:
    shown = shown[shown["status"] == status]
if year:
    shown = shown[shown["first_claim"].dt.year == int(year)]
if oblast:
    shown = shown[shown["oblast_id"] == oblast]
if shown.empty:
    st.info("No claim fits these choices.")
else:
    layout.show_table(
        wording_claims.claim_table(shown.head(SHOWN)),
        links={"First claimed by": "Link"},
        alt="Claims with their status, newest first",
    )
    if len(shown) > SHOWN:
        st.caption(f"The {SHOWN} newest of {len(shown)}; the download has all.")
    st.download_button(
        "Download these claims as CSV",
        data=lambda: layout.csv(wording_claims.claim_table(shown)),
        file_name="claims.csv",
        mime="text/csv",
        on_click="ignore",
    )

st.subheader("How a status is given", anchor="rules")
st.markdown(
    layout.plain(
        "By these rules, in this order, on the days of the table above. The map is DeepState's; "
        f"its newest state here is of {theme.day(rows['map_until'].max())}."
        if pd.notna(rows["map_until"].max())
        else "By these rules, in this order. No map was measured."
    ),
    width=900,
)
with st.expander("The rules, as the database applies them"):
    st.code(queries.claim_rules(), language="sql", wrap_lines=True)

newest_day, read_day = queries.newest_days()
layout.footer(newest=newest_day, read=read_day)
