"""Definitions, who counts what, breaks, freshness, licences, gaps, downloads."""

import datetime as dt

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import theme
from views.pages import methods, revisions

# Each heading of the page; Streamlit makes the anchors of the words (tests/test_pages.py).
CONTENTS = " · ".join(
    (
        "[Definitions](#definitions)",
        "[Colours](#colours)",
        "[Who counts](#who-counts)",
        "[Ways of counting](#ways-of-counting)",
        "[Measured by us](#measured-by-us)",
        "[Changes of method](#changes-of-method)",
        "[How new](#how-new)",
        "[What this ledger cannot tell](#what-this-ledger-cannot-tell)",
        "[Revisions](#revisions)",
        "[Corrections](#corrections)",
        "[Names and borders](#names-and-borders)",
        "[Licences](#licences)",
        "[Downloads](#downloads)",
        "[This build](#this-build)",
    )
)

build = frame.page(
    "Methods",
    heading="How to read these numbers",
    lede="What is counted, by whom, on which terms, and what this ledger cannot tell.",
)


def say(*paragraphs: str) -> None:
    """Markdown in one element: each of its own costs the server and the browser time."""
    st.markdown("\n\n".join(paragraphs))


shown = methods.view(build, dt.date.today())
printed = revisions.view(build)

say(
    CONTENTS,
    "## Definitions",
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
""",
    f"- {escape.plain(shown.shares)}",
    "## Colours",
    escape.plain(theme.COLOR_RULE),
    "## Who counts",
)
tables.show(shown.estimators)

tables.folded(
    f"{len(shown.few.rows)} more, with {methods.FEW} figures or fewer",
    lambda: shown.few,
    key="few",
)

say(
    "## Ways of counting",
    "An estimator is whoever counts. One may count in several ways; each is a series of its own "
    "and never mixed with another. These are the ways that have whole months; the rest can be "
    "downloaded below.",
)
tables.show(shown.series)
say(
    "## Measured by us",
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
""",
    "**Which direction a month had** is said by independent maps, one voice each. A change "
    "counts only where it is larger than the map's own error: what it would change were both ends "
    "of the month a day earlier or later, and the most that it was ever off from what was printed "
    "of the map (where nothing was, as much as the worst of the others). A map that was drawn anew "
    "in a month has no voice in it. How far each can be trusted:",
)
tables.show(shown.voices)
tables.show(shown.sources)

tables.folded(
    "What was left out or flagged in the files that were measured",
    lambda: shown.faults,
    key="faults",
)

tables.folded("Each of these cases", lambda: shown.all_faults, key="all-faults")

say(
    "## Changes of method",
    *[escape.sentence(line) for line in shown.breaks],
)
tables.show(shown.restated)
say(
    "## How new",
)
tables.show(shown.fresh)
tables.folded(
    f"{len(shown.without_months.rows)} more, without a figure for a whole month",
    lambda: shown.without_months,
    key="fresh-others",
)
say(
    "## What this ledger cannot tell",
    escape.plain(shown.limits),
    escape.plain(
        "A printed figure is what somebody said, a measured one what a map shows by a stated rule. "
        "Where two counts differ this ledger can say how they count, not who is right: each map "
        "is drawn by people, from what they could see. An article that is not "
        "in the ledger is no sign that nothing was printed. Months without a figure stay empty: "
        "nothing is interpolated."
    ),
)

part = st.expander("Which months are known from whom", key="coverage-part", on_change="rerun")
if part.open:
    with part:
        tables.chart(shown.coverage)
tables.folded("What was left out, and why", lambda: shown.left_out, key="left-out")

say(
    "## Revisions",
    "Figures that were printed more than once with different values, and the monthly series as it "
    "could be known on any day.",
    f"{len(printed.revised.rows)} figures were printed again with another value by the same "
    "estimator, for the same place and period.",
)
tables.show(printed.revised)
say(
    *[f"- {escape.sentence(fault)}" for fault in printed.faults],
    "### Quoted before the month was over",
)
tables.show(printed.partial)
say(
    "### Copies that differ, and disputes",
    "One story, different numbers: what a copy prints beside its best source. Months that were "
    "counted anew another way are no corrections; they stand under "
    "[Changes of method](#changes-of-method).",
)

tables.folded(
    f"{len(printed.copies.rows)} copies that print another number",
    lambda: printed.copies,
    key="copies-table",
)

asked = "seen" in st.query_params or "series" in st.query_params

part = st.expander(
    "The monthly series as it was known on a day",
    expanded=asked,
    key="seen-part",
    on_change="rerun",
)

if part.open:
    with part:
        known = revisions.options(build)
        with st.container(horizontal=True, gap="medium", vertical_alignment="bottom"):
            series = inputs.choose(
                "Series", known.series, key="series", default=known.lead, width=360
            )
            day = inputs.choose_day(
                "Seen on", key="seen", default=known.day,
                first=revisions.FIRST_DAY, last=dt.date.today(),
            )  # fmt: skip
        seen = revisions.seen(build, series, day)
        if seen:
            tables.chart(seen)
        else:
            st.info("This series has no whole month for Ukraine.")

say(
    "## Corrections",
    escape.plain(shown.corrected),
)
tables.show(shown.rates)

tables.folded("Each correction, and why", lambda: shown.corrections, key="corrections-list")

say(
    "## Names and borders",
    "Borders are those recognised by the United Nations: Crimea, Sevastopol and the Donetsk, "
    "Kherson, Luhansk and Zaporizhzhia oblasts are Ukraine. Places go by their Ukrainian names; "
    "Russian and old names find them in the search. No positions of Ukrainian troops are shown. "
    "What a side of the war says of itself is called a claim.",
    "## Licences",
)
tables.show(shown.licences)
say(
    "## Downloads",
    "Each table as CSV, as it is in the database of this page, each number under a header with its "
    "unit. Name the estimator and the article.",
)

part = st.expander("Every table as CSV", key="tables", on_change="rerun")

if part.open:
    with part, st.container(horizontal=True):
        tables.offer(methods.files(), key="download")

say(
    "## This build",
    escape.plain(shown.built),
)

tables.folded("Files that went in", lambda: shown.files, key="files")

frame.footer()
