"""One figure: value, definition, article, vintages, copies, what rests on it, how to cite it."""

import re

import streamlit as st

from dashboard import addresses, escape, frame, inputs, tables
from views import charts, database, downloads, queries, wording

asked = st.query_params.get("id", "")
row = None
try:
    if re.fullmatch(r"[\w.-]{1,80}", asked, re.ASCII) and len(
        found := queries.figure.figure(asked)
    ):
        row = next(wording.common.each(found))
except database.NoBuild:
    pass  # frame.page says so

if row is None:
    if st.session_state.pop("figure_shown", False) and not asked:
        st.query_params.clear()  # the menu led here from a figure and left the address of that
    frame.page(
        "One figure",
        lede="Every number in this ledger has a page of its own: what was counted, by whom, where "
        "it was printed, what became of it, and how to cite it.",
    )
    if asked:
        st.info("No figure in the ledger has this id. Choose one here.")
    months, newest = st.columns([3, 2], gap="large")
    with months:
        known = queries.months.monthly_series()
        names = dict(zip(known["series_id"], known["name"], strict=True))
        st.subheader("By month", anchor="months")
        if names:
            with st.container(width=420):
                series = inputs.choose("Series", names, key="series", default=next(iter(names)))
            table = wording.figure.months_table(queries.months.whole_months(series))
            starred = any("*" in cell for name in wording.figure.MONTHS for cell in table[name])
            star = " A star marks a number with a note, which stands there." if starred else ""
            st.markdown(escape.plain(f"km² in Ukraine; each number leads to its page.{star}"))
            tables.show_table(
                table,
                links={name: f"{name} figure" for name in wording.figure.MONTHS},
                alt="Whole months of the series, a line a year",
            )
    with newest:
        st.subheader("Printed last", anchor="newest")
        st.markdown(
            "\n\n".join(
                escape.link(
                    wording.figure.title(figure), wording.common.figure_address(figure.figure_id)
                )
                + "  \n"
                + escape.plain(
                    f"{figure.publisher}, "
                    f"{wording.common.printed_on(figure.vintage, 'article date')}"
                    + (f". {beside}" if (beside := wording.common.caveat(figure)) else "")
                )
                for figure in wording.common.each(queries.figure.newest_figures(12).assign(
                    label=lambda f: f["estimator"]))
            )
        )  # fmt: skip
        st.page_link("pages/articles.py", label="Search all articles, by number too")
    frame.footer()
    st.stop()

frame.page(wording.figure.title(row))
st.session_state["figure_shown"] = True
measured = wording.figure.is_measured(row)
printings = queries.figure.printings_of(row.figure_id)
others = queries.figure.same_period(row.series_id, row.place_id, row.period_start, row.period_end)
best = queries.figure.record(row.series_id, row.place_id, row.period_start)
record = next(wording.common.each(best), None) if row.period_kind == "month" else None

told = [
    *wording.figure.caution_parts(row, printings),
    wording.figure.record_parts(row, record),
    wording.figure.reproduced_parts(row, others),
]
if lead := "  \n".join(escape.sentence(parts) for parts in told if parts):
    st.markdown(lead, width=1000)
with st.container(horizontal=True, gap="small", vertical_alignment="center", key="steps"):
    for step in wording.common.each(
        queries.figure.neighbours(
            row.series_id, row.place_id, row.period_kind, row.period_start, row.period_end
        )
    ):
        # Not a page link: one to the page that is open leaves its address as it is.
        st.button(
            escape.plain(
                f"{'Next' if step.is_after else 'Previous'}: {wording.figure.step_label(step)}"
            ),
            on_click=inputs.go,
            args=("id", step.figure_id),
            kwargs={"default": ""},
            key=f"step-{step.is_after}",
        )
    if row.period_kind in ("month", "partial_month"):
        st.page_link(
            "pages/trends.py",
            label="This month on Trends",
            query_params={"month": f"{row.period_start:%Y-%m}"},
        )

number_side, source_side = st.columns([1, 1], gap="large")
with number_side:
    st.subheader("What was counted", anchor="number")
    tables.facts(wording.figure.number_facts(row, record), key="number")
with source_side:
    st.subheader("How it was measured" if measured else "Where it was printed", anchor="source")
    tables.facts(wording.figure.source_facts(row), key="source")

data_day = queries.ledger.data_day()
found_at = addresses.full_address("figure", id=row.figure_id)
with source_side:
    st.subheader("Cite it", anchor="cite")
    for tab, (name, language, cite) in zip(
        st.tabs([name for name, _, _ in wording.figure.CITATIONS]),
        wording.figure.CITATIONS,
        strict=True,
    ):
        tab.code(
            escape.without_invisible(cite(row, place_found=found_at, as_of=data_day)),
            language=language,
            wrap_lines=True,
            height=260 if name == "JSON-LD" else "content",
        )

st.divider()
prints = (
    queries.revisions.versions_of(row.series_id, row.period_start)
    if measured
    else queries.figure.prints_of(
        row.series_id, row.place_id, row.period_kind, row.period_start, row.period_end
    )
)
if len(prints) > 1 and (row.place_id == "ua" or not measured):
    left, right = st.columns([1, 1], gap="large")
    with left:
        tables.chart(
            charts.figure.prints(
                wording.figure.prints_drawn(prints, row.figure_id),
                color_id=row.color_id,
                measured=measured,
            ),
            title=wording.figure.prints_title(prints),
            source=escape.sentence(wording.figure.prints_parts(prints)),
            alt=wording.figure.prints_title(prints),
            table=lambda: wording.figure.prints_table(prints),
            links={"Value": "Figure", "By": "Link"},
            key="prints",
            file=downloads.File(
                f"Each printing of one figure: {wording.figure.title(row)}",
                ("figure", row.figure_id, "vintages", row.unit, f"{row.period_end:%Y-%m}"),
                lambda: downloads.prints(prints, row),
            ),
        )
else:
    right = st.container()
if len(printings):
    with right:
        st.subheader(escape.plain(wording.figure.copies_title(printings)), anchor="copies")
        tables.show_table(
            wording.figure.copies_table(printings),
            links={"Article": "Link"},
            alt="The articles that print the figure or dispute it, in order of time",
        )
        if len(prints) == 1:
            st.markdown("Printed with one value: no revision of it is in the ledger.")

if len(others):
    st.subheader(escape.plain(wording.figure.others_title(row, others)), anchor="others")
    tables.show_table(
        wording.figure.others_table(row, others),
        links={"Value": "Figure", "Source": "Link"},
        alt="What others count for the same days and place",
    )
else:
    st.subheader("Counted by nobody else", anchor="others")
    st.markdown("No other series in the ledger has these days and this place.")

if not measured:
    resting = queries.figure.statements_on(found.iloc[0])
    near = resting[resting["rests"] <= 2]
    if row.period_kind == "partial_month":
        resting = near  # what is said of longer periods rests on whole months
    st.subheader("Comparisons that rest on it", anchor="statements")
    if resting.empty:
        st.markdown("No article in the ledger compares this figure with another.")
    listed = [escape.sentence(parts) for parts in wording.figure.statement_lines(resting)]
    st.markdown("\n".join(f"- {line}" for line in listed[: len(near)]))
    if len(listed) > len(near):
        label = f"{len(listed) - len(near)} more, about longer periods that contain this one"
        part = st.expander(label, key="far")
        part.markdown("\n".join(f"- {line}" for line in listed[len(near) :]))

frame.footer()
