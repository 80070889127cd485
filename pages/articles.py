"""Every article, searchable, with the figures, events and statements that it prints."""

import math

import streamlit as st

from dashboard import escape, frame, inputs, tables
from views import queries, theme, wording

PAGE_SIZE = 20
SORTS = {
    "new": "Newest first",
    "old": "Oldest first",
    "most": "Most figures and claims",
    "name": "Outlet",
}

frame.page("Articles", lede="What each article prints, repeats, disputes and claims.")

one = st.query_params.get("article", "")
if one:
    found = queries.articles.articles_by_id((one,))
    if found.empty:
        inputs.say_unknown("Article", one, "", key="article")
    else:
        row = next(wording.common.each(found))
        st.subheader(escape.plain(wording.common.headline_of(row)), anchor=False)
        st.markdown(escape.sentence(wording.articles.article_line(row)))
        story = queries.articles.articles_by_id(
            tuple(queries.articles.story(row.story_id)["article_id"])
        )
        evidence = queries.articles.evidence((one,))
        printings, events, statements = evidence
        if len(printings):
            st.markdown("**Figures**")
            tables.show_table(
                wording.months.printing_table(printings).drop(columns="Article"),
                links={"As printed": "Link", "Value": "Figure"},
                alt="Figures that this article prints, repeats or disputes",
            )
        if len(events):
            st.markdown("**Claims, denials and assessments**")
            tables.show_table(
                wording.articles.event_table(events), alt="What the article reports of places"
            )
        if len(statements):
            st.markdown("**Comparisons**")
            tables.show_table(
                wording.articles.statement_table(statements), alt="Comparisons it prints"
            )
        if len(story) > 1:
            st.markdown(f"**The same story in {len(story)} outlets**")
            for copy in wording.common.each(story):
                mark = "original or best copy" if copy.original_id is None else "copy"
                st.markdown(
                    f"- {escape.link(copy.publisher, copy.url)} "
                    + escape.plain(f"({mark}, {wording.articles.day_or_month(copy.published)})")
                )
    st.page_link("pages/articles.py", label="All articles")
    frame.footer()
    st.stop()

options = queries.articles.article_filters()
options["stance"] = {i: wording.articles.STANCES[i] or "not classified" for i in options["stance"]}
words = inputs.search_box(
    "Search",
    key="q",
    placeholder="Headline, outlet, place in any spelling (Krasnoarmeysk), number (701)",
)
ANY = {"": "Any"}
with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
    chosen = {}
    for key, label, width in (
        ("publisher", "Outlet", 190), ("stance", "Kind of outlet", 150), ("agency", "Agency", 130),
        ("published", "Published in", 150), ("about", "About month", 150),
        ("estimator", "Counted by", 170), ("place", "Place", 170),
    ):  # fmt: skip
        with st.container(width=width):
            chosen[key] = inputs.choose(label, ANY | options[key], key=key, default="")
    with st.container(width=150):
        sort = inputs.choose("Sort", SORTS, key="sort", default="new")

ids = queries.articles.search_articles(words, chosen, sort)
pages = max(1, math.ceil(len(ids) / PAGE_SIZE))
page = inputs.page_number(key="page", pages=pages)
shown = ids[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]

if not ids:
    st.info("Nothing found. Try one word, or a Russian or Ukrainian spelling of the place.")
else:
    first = (page - 1) * PAGE_SIZE + 1
    count = f"{theme.number(len(ids))} {'stories' if len(ids) > 1 else 'story'}"
    st.markdown(f"**{count}**, {first} to {first + len(shown) - 1} shown")
    articles = queries.articles.articles_by_id(tuple(shown))
    copies = queries.articles.copies_of(tuple(shown))
    copies_of: dict[str, list[object]] = {}
    for copy in wording.common.each(copies):
        copies_of.setdefault(copy.original_id, []).append(copy)
    said = [
        wording.articles.by_article(rows)
        for rows in queries.articles.evidence((*articles["article_id"], *copies["article_id"]))
    ]
    for row in wording.common.each(articles):
        st.markdown(
            wording.articles.article_card(
                row,
                copies_of.get(row.article_id, []),
                *said,
                link=escape.link,
                plain=escape.plain,
            )
        )
    inputs.pager(pages=pages, page=page, key="page")

frame.footer()
