"""Settlements by month on a map, and the ground that changed hands where outlines are at hand."""

import time

import pandas as pd
import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import charts, downloads, ground, queries, theme, wording

STEP_SECONDS = 1.0
FRONTS = {  # oblasts in which a front runs, or ran
    "ua-14": "Donetsk",
    "ua-23": "Zaporizhzhia",
    "ua-63": "Kharkiv",
    "ua-59": "Sumy",
    "ua-12": "Dnipropetrovsk",
    "ua-65": "Kherson",
    "ua-09": "Luhansk",
}

frame.page("Towns and ground", lede="Which towns DeepState's map shows as held, month by month.")

known = [f"{m:%Y-%m}" for m in queries.measured.settlement_months()["month"]]
if not known:
    st.info("Nothing has been measured yet: run python -m etl fetch and python -m etl measure.")
    st.stop()
labels = {m: theme.month(m) for m in known}
month = inputs.choose_step("Month", labels, key="month", default=known[-1])
at = pd.Timestamp(f"{month}-01")
place = known.index(month)
with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
    inputs.step_buttons(known, month, key="month")
    playing = st.toggle("Play", key="playing")
    outlines = [m for m in ground.months() if m in labels and m < month]
    since = ""
    if outlines and month in ground.months():
        with st.container(width=220):
            since = inputs.choose(
                "Changed since the end of",
                {m: labels[m] for m in reversed(outlines)},
                key="since",
                default=outlines[-1],
            )

    with st.container(width=200):
        area = inputs.choose("Show", {"": "The whole front", **FRONTS}, key="area", default="")

first_day, last_day = queries.measured.map_days()
with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
    by_day = inputs.choose(
        "Towns", {"": "At the month's end", "day": "On a day"}, key="by", default="", segments=True
    )
    if by_day:
        day = inputs.choose_day("Day", key="day", default=last_day, first=first_day, last=last_day)
        since = ""
rows = queries.measured.settlements_on(day) if by_day else queries.measured.settlements(at)
when = theme.day(day) if by_day else f"End of {labels[month]}"
rows["hover"] = [
    f"<b>{r.place}</b> ({r.place_uk})<br>{'at least ' if by_day else ''}"
    f"{theme.number(r.share_pct)}% of the town held by Russia"
    + (f", {theme.number(r.change_pct, signed=True)} points in the month" if r.change_pct else "")
    for r in wording.common.each(rows)
]
shown = []
source = (
    "Share of a disc of the town's size that DeepState's map shows as held by Russia "
    f"{'on the day' if by_day else 'at the end of the month'}; "
    "10 to 95% is contested, unless half or more was held in every month on record and nothing "
    "moved for half a year: then what is missing is water, and it is held. Borders: Natural Earth."
)
if since:
    changed = ground.between(since, month)
    shown = [
        (f"held at the end of {labels[month]}", "held", changed.held),
        (f"gained: {theme.km2(changed.gained_km2)}", "gained", changed.gained),
        (f"lost: {theme.km2(changed.lost_km2)}", "lost", changed.lost),
    ]
    source += (
        " Ground: map data © DeepState, on this machine only; areas on full outlines, coasts "
        "included; drawn simplified."
    )
left, right = st.columns([3, 2], gap="large")
with left:
    picked = tables.chart(
        charts.maps.settlements(
            queries.measured.outlines(), rows, ground=shown, area=area, ink=frame.ink()
        ),
        title=wording.measured.settlements_title(rows, when),
        source=escape.plain(source),
        alt=wording.measured.settlements_title(rows, when),
        table=lambda: wording.measured.settlement_table(rows),
        key="map",
        file=downloads.File(
            f"Share of each settlement that is held, {when}",
            ("settlements", "pct", day.isoformat() if by_day else month),
            lambda: downloads.settlements(
                rows, pd.Timestamp(day) if by_day else at, by_day=bool(by_day)
            ),
            definition="The share of a disc of the settlement's size that DeepState's map shows as "
            "held at the month's end; on a day only whether it was at least 10, 50 or 95.",
            sources=(queries.measured.MAP,),
        ),
        selectable=True,
    )
names = dict(zip(rows["place_id"], rows["place"], strict=True))
inputs.take_click(picked, names, key="settlement")
with right:
    ends = queries.measured.settlements(at) if by_day else rows  # a day has no change of its own
    moved = ends[ends["change_pct"].abs() >= 1]
    st.subheader(f"What changed in {labels[month]}", anchor="changed")
    if moved.empty:
        st.markdown("No town on the list changed by as much as a hundredth of its area.")
    else:
        tables.show_table(
            wording.measured.moved_table(moved)[:12], alt="Settlements that changed in the month"
        )
    st.subheader("One settlement", anchor="settlement")
    ordered = {i: names[i] for i in sorted(names, key=lambda i: names[i])}
    with st.container(width=280):
        chosen = inputs.choose(
            "Settlement (or click on the map)", ordered, key="settlement",
            default="pokrovsk" if "pokrovsk" in ordered else next(iter(ordered)),
        )  # fmt: skip
    history = queries.measured.presence(chosen)
    if history.empty:
        st.markdown(
            f"DeepState's map never showed a tenth of {escape.plain(names[chosen])} as held by "
            "Russia."
        )
    else:
        tables.show_table(
            wording.measured.presence_table(history),
            alt=f"When the map showed {names[chosen]} as held",
        )

frame.footer()

if playing and place + 1 < len(known):
    time.sleep(STEP_SECONDS)
    inputs.go("month", known[place + 1], default=known[-1])
    st.rerun()
