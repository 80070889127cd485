"""Every article, searchable, with the figures, events and statements that it prints."""

import math

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import theme
from views.pages import articles, figure

PAGE_SIZE = 20
LISTS = (
    ("publisher", "Outlet", 190), ("stance", "Kind of outlet", 150), ("agency", "Agency", 130),
    ("published", "Published in", 150), ("about", "About month", 150),
    ("estimator", "Counted by", 170), ("place", "Place", 170),
)  # fmt: skip
ANY = {"": "Any"}

build = frame.page("Articles", lede="What each article prints, repeats, disputes and claims.")

if asked := st.query_params.get("article", ""):
    one = articles.article(build, asked)
    if one is None:
        inputs.say_unknown("Article", asked, "", key="article")
    else:
        st.header(escape.plain(one.headline), anchor=False)
        st.markdown(escape.sentence(one.line))
        for heading, table in one.tables.items():
            st.markdown(f"**{escape.plain(heading)}**")
            tables.show(table)
        if one.story:
            st.markdown(f"**The same story in {len(one.story)} outlets**")
            st.markdown("\n".join(f"- {escape.sentence(copy)}" for copy in one.story))
    st.markdown("[All articles](articles)")
    frame.footer()
    st.stop()

SHOWN = {"articles": "Articles", "figures": "Figures by month"}
shown_list = inputs.choose("List", SHOWN, key="show", default="articles", segments=True)
if shown_list == "figures":
    if asked := st.query_params.get("figure", ""):
        inputs.say_unknown("Figure", asked, "", key="figure")
    months, newest = st.columns([3, 2], gap="large")
    with months:
        names = figure.series(build)
        if names:
            series = inputs.choose(
                "Series", names, key="series", default=next(iter(names)), width=420
            )
            whole = figure.months(build, series)
            st.markdown(escape.plain(whole.line))
            tables.show(whole.table)
    with newest:
        st.header("Printed last", anchor="newest")
        st.markdown(
            "\n\n".join(
                f"{escape.sentence(name)}  \n{escape.plain(where)}"
                for name, where in figure.newest(build)
            )
        )
    frame.footer()
    st.stop()

filters = articles.filters(build)
words = inputs.search_box(
    "Search",
    key="q",
    placeholder="Headline, outlet, place in any spelling (Krasnoarmeysk), number (701)",
)
with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
    chosen = []
    for key, label, width in LISTS:
        with st.container(width=width):
            chosen.append((key, inputs.choose(label, ANY | filters[key], key=key, default="")))
    sort = inputs.choose("Sort", articles.SORTS, key="sort", default="new", width=150)

ids = articles.search(build, words, tuple(chosen), sort)
pages = max(1, math.ceil(len(ids) / PAGE_SIZE))
page = inputs.page_number(key="page", pages=pages)
shown = ids[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]

if not ids:
    st.info("Nothing found. Try one word, or a Russian or Ukrainian spelling of the place.")
else:
    first = (page - 1) * PAGE_SIZE + 1
    count = f"{theme.number(len(ids))} {'stories' if len(ids) > 1 else 'story'}"
    st.markdown(f"**{count}**, {first} to {first + len(shown) - 1} shown")
    for card in articles.cards(build, tuple(shown)):
        lines = [f"**{escape.sentence(card.headline)}**  ", escape.sentence(card.line)]
        lines += [f"- {escape.plain(name)}: {escape.sentence(p)}" for name, p in card.points]
        st.markdown("\n".join(lines))
    inputs.pager(pages=pages, page=page, key="page")

frame.footer()
