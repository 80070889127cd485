"""Settlements that were claimed: by whom, who denied it, and when the map showed it."""

import pandas as pd
import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import charts, downloads, queries, theme, wording

SHOWN = 12  # rows that a page carries at once
STATUSES = {
    "": "Any",
    "on the map": "On the map",
    "held": "Held, all but water",
    "contested": "Contested",
    "not on the map": "Not on the map",
    "reversed": "Reversed (held and left again)",
    "denied": "Denied",
    "claimed": "Claimed",
    "withdrawn claim": "Withdrawn",
}

frame.page(
    "Claimed, denied, on the map",
    lede="Each settlement that Russia said it had captured, beside what DeepState's map shows.",
)

rows = queries.claims.claims()
if rows.empty:
    st.info("No capture of a settlement was claimed in this ledger.")
    st.stop()

st.markdown(f"#### {escape.plain(wording.claims.summary(rows))}", width=1000)
names = dict(zip(rows["place_id"], rows["place"], strict=True))
ordered = {i: names[i] for i in sorted(names, key=lambda i: names[i])}
with st.container(width=280):
    place_id = inputs.choose(
        "Settlement", ordered, key="settlement",
        default="pokrovsk" if "pokrovsk" in ordered else next(iter(ordered)),
    )  # fmt: skip
episodes = rows[rows["place_id"] == place_id].sort_values("episode")
events = queries.claims.events_of(place_id)
shares = queries.claims.share_by_month(place_id)
spells = queries.measured.presence(place_id)
tables.chart(
    charts.claims.claim_timeline(events, shares, spells),
    title=wording.claims.timeline_title(episodes),
    source=escape.plain(
        "Above: who said what, on the day of the event or, where unknown, of the article. "
        "Below: share of the town's disc that DeepState's map shows as held at each month's end."
    ),
    alt=wording.claims.timeline_title(episodes),
    table=lambda: wording.claims.event_table(events),
    links={"Printed by": "Link"},
    key="timeline",
    file=downloads.File(
        f"What was said of {names[place_id]}, by whom and where it was printed",
        ("events", place_id),
        lambda: downloads.said(events),
    ),
)
told = [*wording.claims.episodes(episodes), wording.claims.centre_before_town(spells)]
st.markdown("\n\n".join(escape.plain(words) for words in told if words), width=900)

lags = rows[rows["lag_days"].notna() | rows["days_without_map"].notna()]
if lags["lag_days"].notna().any():
    st.subheader(escape.plain(wording.claims.lag_title(rows)), anchor="lag")
    # A second chart on the first screen would keep the first waiting.
    folded = st.expander("Claim by claim: days to the map, by claimant and year", key="lag-chart",
                         on_change="rerun")  # fmt: skip
    if folded.open:
        with folded:
            tables.chart(
                charts.claims.claim_lags(lags),
                title="Days from claim to map",
                source=escape.plain(
                    "Each mark is a claim; to the left of zero the map was first; upright lines "
                    "are the medians of the years. Towns that the map does not follow are left out."
                ),
                alt=wording.claims.lag_title(rows),
                table=lambda: wording.claims.lag_table(lags),
                key="lags",
                file=downloads.File(
                    "Days from each claim until DeepState's map showed half of the town",
                    ("claims-and-map", "days"),
                    lambda: downloads.lags(lags),
                    sources=(queries.measured.MAP,),
                ),
            )

st.subheader("All claims", anchor="all")
with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
    with st.container(width=180):
        find = inputs.search_box("Settlement", key="find", placeholder="in any spelling")
    years = {"": "Any", **{str(y): str(y) for y in sorted(rows["first_claim"].dt.year.unique())}}
    who = {"": "Any", **{n: n for n in rows["first_claim_by"].value_counts().index}}
    oblasts = rows.dropna(subset=["oblast_id"]).sort_values("oblast")
    places = {"": "Any", **dict(zip(oblasts["oblast_id"], oblasts["oblast"], strict=True))}
    with st.container(width=170):
        status = inputs.choose("Status", STATUSES, key="status", default="")
    with st.container(width=130):
        year = inputs.choose("First claimed in", years, key="year", default="")
    with st.container(width=200):
        by = inputs.choose("First claimed by", who, key="by", default="")
    with st.container(width=200):
        oblast = inputs.choose("Oblast", places, key="oblast", default="")
shown = rows
if find:
    shown = shown[shown["place_id"].isin(queries.claims.spelled(find))]
if status:
    shown = shown[shown["status"] == status]
if year:
    shown = shown[shown["first_claim"].dt.year == int(year)]
if by:
    shown = shown[shown["first_claim_by"] == by]
if oblast:
    shown = shown[shown["oblast_id"] == oblast]
if shown.empty:
    st.info("No claim fits these choices.")
else:
    pages = -(-len(shown) // SHOWN)
    page = inputs.page_number(key="page", pages=pages)
    tables.show_table(
        wording.claims.claim_table(shown.iloc[(page - 1) * SHOWN : page * SHOWN]),
        links={"Settlement": "Timeline", "First claimed by": "Link", "Denied": "Denial"},
        alt="Claims with their status, newest first",
    )
    inputs.pager(pages=pages, page=page, key="page")
    chosen = (status, year, by, oblast, downloads.words(find))
    with st.container(horizontal=True):
        tables.offer(
            {
                f"Download {'this claim' if len(shown) == 1 else f'these {len(shown)} claims'} "
                "as CSV": downloads.File(
                    "Claimed settlements, who denied it and what DeepState's map shows",
                    ("claims", *(chosen if any(chosen) else ("all",))),
                    lambda: downloads.claims(shown),
                    sources=(queries.measured.MAP,),
                )
            },
            key="claims-csv",
        )
    where = st.expander("These claims on a map", key="where", on_change="rerun")
    if where.open:
        with where:
            marks = shown.sort_values("episode").drop_duplicates("place_id", keep="last")
            marks = marks[marks["lat"].notna()].copy()
            marks["hover"] = [wording.claims.hover(r) for r in wording.common.each(marks)]
            picked = tables.chart(
                charts.maps.claims(queries.measured.outlines(), marks),
                title=f"{len(marks)} claimed settlement{'' if len(marks) == 1 else 's'} by what "
                "DeepState's map shows of them",
                source=escape.plain(
                    "Click a mark for its timeline. Settlements whose place is not known here "
                    f"are left out ({shown['place_id'].nunique() - len(marks)})."
                ),
                alt="Claimed settlements on a map of the oblasts, by status",
                table=lambda: wording.claims.claim_table(marks),
                links={"Settlement": "Timeline", "First claimed by": "Link", "Denied": "Denial"},
                key="marks",
                file=downloads.File(
                    "The newest claim of each settlement with its place on a map",
                    ("claims-on-a-map", *(chosen if any(chosen) else ("all",))),
                    lambda: downloads.marks(marks),
                    sources=(queries.measured.MAP,),
                ),
                selectable=True,
            )
            inputs.take_click(picked, ordered, key="settlement")

st.subheader("How a status is given", anchor="rules")
st.markdown(
    "- On the map: it shows 95% of the town or more. Contested: 10 to 95%. Not on the map: less "
    "than 10%. Reversed: it showed half or more after the claim, and no longer does. Claimed, "
    "denied: the map does not follow the place, or ends before the claim.\n"
    "- One claim that several articles report is one claim: the same body, within a day.\n"
    "- A denial belongs to the newest claim on or before its day, of the 60 days before it. One "
    "that is older than every claim answers none of them.\n"
    "- A status is as of the newest state of the map; without a map it rests on the newest claim "
    "and on what answered that.\n"
    "- A town of which the map showed half or more in every month on record, with no change for "
    "half a year, is held: what its disc lacks is water.",
    width=900,
)
st.markdown(
    escape.plain(
        "By these rules, in this order, on the days of the table above. The map is DeepState's; "
        f"its newest state here is of {theme.day(rows['map_until'].max())}."
        if pd.notna(rows["map_until"].max())
        else "By these rules, in this order. No map was measured."
    ),
    width=900,
)
rules = st.expander("The rules, as the database applies them", key="rules", on_change="rerun")
if rules.open:  # the code that colours SQL is heavy
    with rules:
        st.code(queries.claims.claim_rules(), language="sql", wrap_lines=True)

frame.footer()
