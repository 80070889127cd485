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

is_index = st.query_params.get("show", "") == "figures"
asked = st.query_params.get("article", "")
build = frame.page("Articles", heading="Figures by month" if is_index else "" if asked else None)

if asked:
    one = articles.article(build, asked)
    frame.finding(one.heading if one else "Articles")
    if one is None:
        inputs.say_unknown("Article", asked, "", key="article")
    else:
        st.markdown(escape.sentence(one.line))
        for heading, table in one.tables.items():
            st.header(escape.plain(heading), anchor=False)
            tables.show(table)
        if one.story:
            st.header(f"The same story in {len(one.story)} outlets", anchor=False)
            st.markdown("\n".join(f"- {escape.sentence(copy)}" for copy in one.story))
    st.markdown("[All articles](articles)")
    frame.footer()
    st.stop()

if is_index:
    if asked := st.query_params.get("figure", ""):
        inputs.say_unknown("Figure", asked, "", key="figure")
    months, newest = st.columns([2, 1], gap="large")
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
        lines = [
            f"{escape.sentence(name)}  \n{escape.plain(where)}"
            for name, where in figure.newest(build)
        ]
        st.markdown("\n\n".join([*lines, "[Search all articles](articles)"]))
    frame.footer()
    st.stop()

words = inputs.search_box(
    "Search",
    key="q",
    placeholder="Headline, outlet, place in any spelling (Krasnoarmeysk), number (701)",
)
chosen: list[tuple[str, str]] = []
sort = "new"
filters = inputs.filters("sort", *(key for key, _, _ in LISTS))
if filters is not None:
    lists = articles.filters(build)
    with filters, st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        for key, label, width in LISTS:
            some = inputs.choose(label, ANY | lists[key], key=key, default="", width=width)
            chosen.append((key, some))
        sort = inputs.choose("Sort", articles.SORTS, key="sort", default="new", width=150)

ids = articles.search(build, words, tuple(chosen), sort)
pages = max(1, math.ceil(len(ids) / PAGE_SIZE))
page = inputs.page_number(key="page", pages=pages)
shown = ids[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]

by_month = "[Every figure by month](articles?show=figures)"
if not ids:
    st.info("Nothing found. Try one word, or a Russian or Ukrainian spelling of the place.")
else:
    first = (page - 1) * PAGE_SIZE + 1
    count = f"{theme.number(len(ids))} {'stories' if len(ids) > 1 else 'story'}"
    told = ["\n".join(f"- {escape.sentence(one)}" for one in articles.figures(build, words))]
    told += [f"**{count}**, {first} to {first + len(shown) - 1} shown · {by_month}"]
    for card in articles.cards(build, tuple(shown)):
        lines = [f"**{escape.sentence(card.headline)}**  ", escape.sentence(card.line)]
        lines += [f"- {escape.plain(name)}: {escape.sentence(p)}" for name, p in card.points]
        told.append("\n".join(lines))
    st.markdown("\n\n".join(told))
    inputs.pager(pages=pages, page=page, key="page")

frame.footer()
