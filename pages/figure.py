"""One figure: value, definition, article, vintages, copies, what rests on it, how to cite it."""

import streamlit as st

from dashboard import addresses, escape, frame, tables
from views import database
from views.pages import figure

asked = st.query_params.get("id", "")
try:
    shown = figure.view(build := database.build_path(), asked)
except database.NoBuild:
    shown = None  # frame.page says so

if shown is None:
    frame.to("articles", show="figures", **({"figure": asked} if asked else {}))

frame.page(shown.title)  # what stands here is of one build, also where a newer one came meanwhile

if lead := "  \n".join(escape.sentence(parts) for parts in shown.lead):
    st.markdown(lead, width=1000)
ways = [escape.link(step.label, f"figure?id={step.figure_id}") for step in shown.steps]
if shown.month:
    ways.append(escape.link("This month on Trends", f"trends?month={shown.month}"))
st.markdown(" · ".join([*ways, "[Cite it](#cite)"]))
if report := addresses.report(shown.title):
    st.link_button("Report an error in this number", report, type="tertiary")

number_side, source_side = st.columns([1, 1], gap="large")
with number_side:
    st.header("What was counted", anchor="number")
    tables.facts(shown.number, key="number")
with source_side:
    st.header(escape.plain(shown.source_heading), anchor="source")
    tables.facts(shown.source, key="source")
    st.header("Cite it", anchor="cite")
    beside = addresses.shared(f"figure/{shown.figure_id}")
    found_at = beside or addresses.full_address("figure", id=shown.figure_id)
    cited = figure.citations(build, shown.figure_id, found_at)
    for tab, way in zip(st.tabs(figure.WAYS), cited, strict=True):
        tab.code(
            escape.without_invisible(way.text),
            language=way.language,
            wrap_lines=True,
            height=260 if way.language == "json" else "content",
        )
    if beside:
        st.markdown(f"The page that is cited: {escape.link(beside, beside)}")

st.divider()
if shown.prints:
    left, right = st.columns([1, 1], gap="large")
    with left:
        tables.chart(shown.prints)
else:
    right = st.container()
if shown.copies:
    with right:
        st.header(escape.plain(shown.copies_title), anchor="copies")
        tables.show(shown.copies)
        if shown.has_one_value:
            st.markdown("Printed with one value: no revision of it is in the ledger.")

if shown.others:
    st.header(escape.plain(shown.others_title), anchor="others")
    tables.show(shown.others)
else:
    st.header("Counted by nobody else", anchor="others")
    st.markdown("No other series in the ledger has these days and this place.")

if shown.resting:
    near = [f"- {escape.sentence(parts)}" for parts in shown.resting.near]
    far = [f"- {escape.sentence(parts)}" for parts in shown.resting.far]
    st.header("Comparisons that rest on it", anchor="statements")
    if not near and not far:
        st.markdown("No article in the ledger compares this figure with another.")
    st.markdown("\n".join(near))
    if far:
        label = f"{len(far)} more, about longer periods that contain this one"
        st.expander(label, key="far").markdown("\n".join(far))

frame.footer()
