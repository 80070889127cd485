"""Definitions, who counts what, breaks, freshness, licences, gaps, downloads."""

import datetime as dt

import streamlit as st

from dashboard import escape, frame, tables
from views import theme
from views.pages import methods

WIDTH = 760

build = frame.page(
    "How to read these numbers",
    lede="What is counted, by whom, on which terms, and what this ledger cannot tell.",
)


shown = methods.view(build, dt.date.today())


def say(text: str) -> None:
    """A paragraph of our own words, at a width that is pleasant to read."""
    st.markdown(text, width=WIDTH)


st.subheader("Definitions", anchor="definitions")
say(
    """
- **Net change**: ground that Russia gained less ground that it lost, between two days. A positive
  number means that Russia gained.
- **Gain**: what an article calls a Russian gain without saying whether Ukrainian advances are
  subtracted. It is kept apart, because calling it net or gross would be a guess.
- **Gross gain; taken back by Ukraine**: ground that went one way only, nothing subtracted.
- **Area held, share held**: a level on one day, not a change.
- **Month**: a whole calendar month. Parts of months, weeks and four-week windows are shown as what
  they are and never enter the monthly series.
- **Printed on**: the day of the article. Where a page has no date we say "undated page"; such a
  figure sorts as if printed on the day after its period ended, the earliest day possible.
- **Original and copies**: of several articles with one figure, the best source *prints* it, the
  others *repeat* it. A copy with another number is kept and flagged. Two numbers for one period on
  one day: the better source prints it, the other *disputes* it.
- **Revision**: the same estimator prints another value later. Both stay.
- **Largest since**: the newest earlier month of the same series that was at least as large. Months
  without a figure in between are named. No comparison is made across a
  change of method.
"""
)
say(f"- {escape.plain(shown.shares)}")

st.subheader("Colours", anchor="colours")
say(escape.plain(theme.COLOR_RULE))

st.subheader("Who counts", anchor="estimators")
tables.show(shown.estimators)
tables.folded(
    f"{len(shown.few.rows)} more, with {methods.FEW} figures or fewer",
    lambda: shown.few,
    key="few",
)

st.subheader("Ways of counting", anchor="series")
say(
    "An estimator is whoever counts. One may count in several ways; each is a series of its own "
    "and never mixed with another. These are the ways that have whole months; the rest can be "
    "downloaded below."
)
tables.show(shown.series)

st.subheader("Measured by us", anchor="measured")
say(
    """
We compute the same months from the maps and areas themselves. Only numbers are published; the
outlines belong to those who drew them and stay on the machine of whoever fetched them.

- **A month** is the last state of the map in the month less the last state of the month before, of
  the Europe/Kyiv calendar where states have a time of day. What a day's shift of both ends would
  change is shown on Trends.
- **Gain and loss** are the ground that the newer of the two states has and the older has not, and
  the other way round. What changed hands twice within the month is in neither.
- **Occupied** counts ground occupied since 24 February 2022 with Crimea and the part of Donbas held
  before, on land: coasts that were redrawn count for nothing. Grey zone and ground in Russia are
  kept apart.
- **Areas** are measured in an equal-area plane around the front, on full outlines.
- **The date of a file is not that of its map.** Daily files of a map whose server
  states the area of each update are matched to the updates by their area and by their neighbours.
- **A town** is a disc around its centre, as large as a town of so many people is (2,100 people a
  km², 1 to 6 km in radius; 1.5 km where nobody knows how many).
  Of a town on the coast only the land counts; rivers and reservoirs stay
  in the disc, and a map may leave them out: a town on a river may never reach 95%. Between 10
  and 95% a town is contested, unless half or more was held in every month on record and nothing
  moved for half a year: then what is missing is taken to be water, and the town is held. Its centre
  alone can be taken long before the town.
- **Nothing is dropped silently.** What the rules below find is left out or flagged.
"""
)
st.markdown(
    "**Which direction a month had** is said by independent maps, one voice each. A change "
    "counts only where it is larger than the map's own error: what it would change were both ends "
    "of the month a day earlier or later, and the most that it was ever off from what was printed "
    "of the map (where nothing was, as much as the worst of the others). A map that was drawn anew "
    "in a month has no voice in it. How far each can be trusted:",
    width=escape.TEXT_WIDTH,
)
tables.show(shown.voices)
tables.show(shown.sources)
tables.folded(
    "What was left out or flagged in the files that were measured",
    lambda: shown.faults,
    key="faults",
)
tables.folded("Each of these cases", lambda: shown.all_faults, key="all-faults")

st.subheader("Changes of method", anchor="breaks")
for line in shown.breaks:
    say(escape.sentence(line))
tables.show(shown.restated)

st.subheader("How new", anchor="fresh")
tables.show(shown.fresh)

st.subheader("What this ledger cannot tell", anchor="limits")
tables.chart(shown.coverage)
say(
    escape.plain(shown.limits)
    + "\n\n"
    + escape.plain(
        "A printed figure is what somebody said, a measured one what a map shows by a stated rule. "
        "Where two counts differ this ledger can say how they count, not who is right: each map "
        "is drawn by people, from what they could see. An article that is not "
        "in the ledger is no sign that nothing was printed. Months without a figure stay empty: "
        "nothing is interpolated."
    )
)
tables.folded("What was left out, and why", lambda: shown.left_out, key="left-out")

st.subheader("Corrections", anchor="corrections")
say(escape.plain(shown.corrected))
tables.show(shown.rates)
tables.folded("Each correction, and why", lambda: shown.corrections, key="corrections-list")

st.subheader("Names and borders", anchor="borders")
say(
    "Borders are those recognised by the United Nations: Crimea, Sevastopol and the Donetsk, "
    "Kherson, Luhansk and Zaporizhzhia oblasts are Ukraine. Places go by their Ukrainian names; "
    "Russian and old names find them in the search. No positions of Ukrainian troops are shown. "
    "What a side of the war says of itself is called a claim."
)

st.subheader("Licences", anchor="licences")
tables.show(shown.licences)

st.subheader("Downloads", anchor="downloads")
say(
    "Each table as CSV, as it is in the database of this page, each number under a header with its "
    "unit. Name the estimator and the article."
)
# Two dozen buttons cost as much as the rest of the page.
part = st.expander("Every table as CSV", key="tables", on_change="rerun")
if part.open:
    with part, st.container(horizontal=True):
        tables.offer(methods.files(), key="download")

st.subheader("This build", anchor="build")
say(escape.plain(shown.built))
tables.folded("Files that went in", lambda: shown.files, key="files")

frame.footer()
