"""Definitions, who counts what, breaks, freshness, licences, gaps, downloads."""

import datetime as dt
from functools import partial

import pandas as pd
import streamlit as st

from dashboard import escape, frame, tables
from views import charts, downloads, queries, theme, wording

WIDTH = 760

frame.page(
    "How to read these numbers",
    lede="What is counted, by whom, on which terms, and what this ledger cannot tell.",
)


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
- **Square miles**: 1 sq mi = 2.589988 km². A share of Ukraine is one of 603,628 km².
"""
)

st.subheader("Colours", anchor="colours")
say(escape.plain(theme.COLOR_RULE))

st.subheader("Who counts", anchor="estimators")
estimators = queries.ledger.estimators()
several = estimators["figures"] > 5
tables.show_table(
    wording.ledger.estimator_table(estimators[several]), alt="Who counts, how, and how many figures"
)
tables.folded_table(
    f"{int((~several).sum())} more, with five figures or fewer",
    lambda: wording.ledger.estimator_table(estimators[~several]).drop(columns="How"),
    alt="Estimators with few figures",
    key="few",
)

series = queries.ledger.all_series()
st.subheader("Ways of counting", anchor="series")
say(
    "An estimator is whoever counts. One may count in several ways; each is a series of its own "
    "and never mixed with another. These are the ways that have whole months; the rest can be "
    "downloaded below."
)
tables.show_table(
    wording.ledger.series_table(series[series["months"] > 0]).astype({"Whole months": str}),
    alt="Series with whole months: definition, data and range",
)

st.subheader("Measured by us", anchor="measured")
say(
    """
We compute the same months from the maps and areas themselves. Only numbers are published; the
outlines belong to those who drew them and stay on the machine of whoever fetched them.

- **A month** is the last state of the map in the month less the last state of the month before, of
  the Europe/Kyiv calendar for DeepState. What a day's shift of both ends would change is shown on
  Trends.
- **Gain and loss** are the ground that the newer of the two states has and the older has not, and
  the other way round. What changed hands twice within the month is in neither.
- **Occupied** counts ground occupied since 24 February 2022 with Crimea and the part of Donbas held
  before, on land: coasts that were redrawn count for nothing. Grey zone and ground in Russia are
  kept apart.
- **Areas** are measured in an equal-area plane around the front, on full outlines.
- **The date of a file is not that of its map.** Daily files of DeepState's map are matched to the
  server's updates by their area.
- **A town** is a disc around its centre, as large as a town of so many people is (2,100 people a
  km², 1 to 6 km in radius). Of a town on the coast only the land counts; rivers and reservoirs stay
  in the disc, and a map may leave them out: a town on a river may never reach 95%. Between 10
  and 95% a town is contested, unless half or more was held in every month on record and nothing
  moved for half a year: then what is missing is taken to be water, and the town is held. Its centre
  alone can be taken long before the town.
- **Nothing is dropped silently.** What the rules below find is left out or flagged.
"""
)
tables.show_table(
    wording.measured.source_table(queries.ledger.sources()),
    links={"Source": "Link"},
    alt="Sources of maps and areas, with licence and known faults",
)
tables.folded_table(
    "What was left out or flagged in the files that were measured",
    lambda: wording.measured.fault_table(queries.measured.input_faults()),
    alt="Faults of the measured files by source and rule",
    key="faults",
)
tables.folded_table(
    "Each of these cases",
    queries.ledger.all_input_faults,
    alt="Every fault of the measured files",
    key="all-faults",
)

st.subheader("Changes of method", anchor="breaks")
say(
    "AFP counted areas that Russia only claims until its story on January 2026. From the story on "
    "February 2026 it leaves them out: 481 km² (January) and 123 km² (February) are two ways of "
    "counting and cannot be drawn as one line. The story restated April 2024 the new way, 99 "
    "instead of 111 km²; no other month was restated, so nothing larger or smaller can be said "
    "across that change."
)
tables.show_table(
    wording.revisions.restatement_table(queries.revisions.restatements()),
    links={"First way, printed by": "Old link", "Other way, printed by": "New link"},
    alt="Months that were counted in two ways",
)

st.subheader("How new", anchor="fresh")
fresh = queries.ledger.freshness()
tables.show_table(
    wording.ledger.freshness_table(fresh[fresh["newest_month"].notna()], dt.date.today()).drop(
        columns="Figures"
    ),
    alt="The newest whole month and the newest dated print of each estimator of months",
)

st.subheader("What this ledger cannot tell", anchor="limits")
coverage = queries.ledger.coverage()
coverage["ym"] = coverage["month"].dt.strftime("%Y-%m")
axis = [f"{m:%Y-%m}" for m in pd.date_range("2022-02-01", coverage["month"].max(), freq="MS")]
tables.chart(
    charts.months.coverage(coverage, months=axis),
    title=wording.ledger.coverage_title(coverage, axis),
    source=escape.plain("Whole months for Ukraine with at least one printed figure in the ledger."),
    alt="A grid of months by estimator: a mark where a whole-month figure is known.",
    table=lambda: (
        coverage.pivot_table(
            index="ym", columns="estimator", values="km2", aggfunc="first", sort=True
        )
        .sort_index(ascending=False)
        .reset_index()
        .rename(columns={"ym": "Month"})
    ),
    key="coverage",
    file=downloads.File(
        "Which month is known from whom",
        ("coverage", "ua", "km2", axis[0], axis[-1]),
        lambda: downloads.coverage(coverage),
    ),
)
left_out = queries.ledger.left_out_counts()
basis = queries.ledger.basis_counts()
say(
    escape.plain(wording.ledger.limits(left_out, basis))
    + "\n\n"
    + escape.plain(
        "A printed figure is what somebody said, a measured one what a map shows by a stated rule. "
        "Where two counts differ this ledger can say how they count, not who is right: each map "
        "is drawn by people, from what they could see. An article that is not "
        "in the ledger is no sign that nothing was printed. Months without a figure stay empty: "
        "nothing is interpolated."
    )
)
tables.folded_table(
    "What was left out, and why",
    lambda: left_out,
    alt="Rows left out, by file and reason",
    key="left-out",
)

st.subheader("Names and borders", anchor="borders")
say(
    "Borders are those recognised by the United Nations: Crimea, Sevastopol and the Donetsk, "
    "Kherson, Luhansk and Zaporizhzhia oblasts are Ukraine. Places go by their Ukrainian names; "
    "Russian and old names find them in the search. No positions of Ukrainian troops are shown. "
    "What a side of the war says of itself is called a claim."
)

st.subheader("Licences", anchor="licences")
tables.show_table(
    wording.ledger.licence_table(queries.ledger.licences()),
    links={"Licence": "Address"},
    alt="Whose data stands behind what, and on which terms",
)

st.subheader("Downloads", anchor="downloads")
say(
    "Each table as CSV, as it is in the database of this page, each number under a header with its "
    "unit. Name the estimator and the article."
)
with st.container(horizontal=True):
    tables.offer(
        {
            label: downloads.File(
                f"{label}, all rows", (f"table-{name}",), partial(downloads.public, name)
            )
            for name, label in queries.ledger.DOWNLOADS.items()
        },
        key="download",
    )

st.subheader("This build", anchor="build")
build = queries.ledger.build()
say(
    escape.plain(
        f"Built on {theme.day(build['built_at'].date())} with Python {build['python_version']} and "
        f"DuckDB {build['duckdb_version']}"
        + (f", from commit {build['git_commit']}" if build["git_commit"] else "")
        + "."
    )
)
tables.folded_table(
    "Files that went in",
    queries.ledger.load_log,
    alt="Files, rows and hashes of this build",
    key="files",
)

frame.footer()
