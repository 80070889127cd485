"""Overview: what happened in a month, and whether those who count agree."""

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import theme
from views.pages import overview

build = frame.page("Overview", heading="")

known = overview.options(build)
with st.container(horizontal=True, vertical_alignment="center", gap="small", key="step"):
    before = st.empty()
    month = inputs.choose(
        "Month", known.months, key="month", default=known.newest, width=172, quiet=True
    )
    earlier, later = known.beside(month)
    if earlier:
        name = theme.month(earlier, short=True).split()[0]
        before.markdown(escape.link(f"◂ {name}", f"?month={earlier}"), width="content")
    if later:
        name = theme.month(later, short=True).split()[0]
        st.markdown(escape.link(f"{name} ▸", f"?month={later}"), width="content")
shown = overview.view(build, month)
frame.finding(shown.finding)

with st.container(key="numbers"):  # one text: each element of its own costs the browser time
    st.markdown(
        "\n".join(
            f"- **{escape.sentence(n.value) or '–'}**  \n  {escape.plain(n.who)}  \n"
            f"  :small[{escape.sentence(n.how)}]"
            for n in shown.numbers
        )
    )
tables.chart(shown.chart)
if shown.begun:
    st.markdown(escape.plain(shown.begun))

st.header(escape.plain(f"{known.months[month]}: who says what"), anchor="month")
tables.show(shown.who)
st.markdown(
    "\n\n".join(
        [
            *(escape.plain(note) for note in shown.notes),
            escape.link("Every article for this month", f"trends?month={month}"),
        ]
    )
)

st.header("What is new", anchor="new")
st.markdown(
    "\n".join(
        f"- **{escape.plain(what)}:** {escape.sentence(told)}" for what, told in shown.new.items()
    )
    + "\n\nAll: [claims](claims) · [comparisons](check) · [revisions](methods#revisions) · "
    "[articles](articles) · [figures](articles?show=figures) · "
    "[how new each count is](methods#how-new) · [the newest days](trends#pace)"
)
frame.footer()
