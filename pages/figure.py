"""One figure: value, definition, article, vintages, copies, what rests on it, how to cite it."""

import streamlit as st

from dashboard import addresses, escape, frame, inputs, tables
from views import database
from views.pages import figure

asked = st.query_params.get("id", "")
try:
    shown = figure.view(build := database.build_path(), asked)
except database.NoBuild:
    shown = None  # frame.page says so

if shown is None:
    if st.session_state.pop("figure_shown", False) and not asked:
        st.query_params.clear()  # the menu led here from a figure and left the address of that
    build = frame.page(
        "One figure",
        lede="Every number in this ledger has a page of its own: what was counted, by whom, where "
        "it was printed, what became of it, and how to cite it.",
    )
    if asked:
        st.info("No figure in the ledger has this id. Choose one here.")
    months, newest = st.columns([3, 2], gap="large")
    with months:
        names = figure.series(build)
        st.subheader("By month", anchor="months")
        if names:
            series = inputs.choose(
                "Series", names, key="series", default=next(iter(names)), width=420
            )
            whole = figure.months(build, series)
            st.markdown(escape.plain(whole.line))
            tables.show(whole.table)
    with newest:
        st.subheader("Printed last", anchor="newest")
        st.markdown(
            "\n\n".join(
                f"{escape.sentence(name)}  \n{escape.plain(where)}"
                for name, where in figure.newest(build)
            )
        )
        st.page_link("pages/articles.py", label="Search all articles, by number too")
    frame.footer()
    st.stop()

frame.page(shown.title)  # what stands here is of one build, also where a newer one came meanwhile
st.session_state["figure_shown"] = True

if lead := "  \n".join(escape.sentence(parts) for parts in shown.lead):
    st.markdown(lead, width=1000)
with st.container(horizontal=True, gap="small", vertical_alignment="center", key="steps"):
    for step in shown.steps:
        # Not a page link: one to the page that is open leaves its address as it is.
        st.button(
            escape.plain(step.label),
            on_click=inputs.go,
            args=("id", step.figure_id),
            kwargs={"default": ""},
            key=f"step-{step.is_after}",
        )
    if shown.month:
        st.page_link(
            "pages/trends.py", label="This month on Trends", query_params={"month": shown.month}
        )

number_side, source_side = st.columns([1, 1], gap="large")
with number_side:
    st.subheader("What was counted", anchor="number")
    tables.facts(shown.number, key="number")
with source_side:
    st.subheader(escape.plain(shown.source_heading), anchor="source")
    tables.facts(shown.source, key="source")
    st.subheader("Cite it", anchor="cite")
    found_at = addresses.full_address("figure", id=shown.figure_id)
    cited = figure.citations(build, shown.figure_id, found_at)
    for tab, way in zip(st.tabs(figure.WAYS), cited, strict=True):
        tab.code(
            escape.without_invisible(way.text),
            language=way.language,
            wrap_lines=True,
            height=260 if way.language == "json" else "content",
        )

st.divider()
if shown.prints:
    left, right = st.columns([1, 1], gap="large")
    with left:
        tables.chart(shown.prints)
else:
    right = st.container()
if shown.copies:
    with right:
        st.subheader(escape.plain(shown.copies_title), anchor="copies")
        tables.show(shown.copies)
        if shown.has_one_value:
            st.markdown("Printed with one value: no revision of it is in the ledger.")

if shown.others:
    st.subheader(escape.plain(shown.others_title), anchor="others")
    tables.show(shown.others)
else:
    st.subheader("Counted by nobody else", anchor="others")
    st.markdown("No other series in the ledger has these days and this place.")

if shown.resting:
    near = [f"- {escape.sentence(parts)}" for parts in shown.resting.near]
    far = [f"- {escape.sentence(parts)}" for parts in shown.resting.far]
    st.subheader("Comparisons that rest on it", anchor="statements")
    if not near and not far:
        st.markdown("No article in the ledger compares this figure with another.")
    st.markdown("\n".join(near))
    if far:
        label = f"{len(far)} more, about longer periods that contain this one"
        st.expander(label, key="far").markdown("\n".join(far))

frame.footer()
