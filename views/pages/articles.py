"""Every article, searchable, with the figures, events and statements that it prints."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from views import queries, wording
from views.shown import Table, kept, table
from views.wording.articles import Card
from views.wording.common import Parts, each

_NUMBER = re.compile(r"\s*\d[\d,]{0,12}(?:\.\d{1,4})?\s*", re.ASCII)
_FIGURES = 5  # with one number
SORTS = {
    "new": "Newest first",
    "old": "Oldest first",
    "most": "Most figures and claims",
    "name": "Outlet",
}


@dataclass(frozen=True)
class Article:
    """One article: heading, its line, tables by heading, the same story elsewhere."""

    heading: Parts
    line: Parts
    tables: dict[str, Table]
    story: list[Parts]


@kept
def filters(build: Path) -> dict[str, dict[str, str]]:
    """By which lists articles can be narrowed: key of the list -> id -> label."""
    options = queries.articles.article_filters()
    options["stance"] = {
        i: wording.articles.STANCES[i] or "not classified" for i in options["stance"]
    }
    return options


@kept
def article(build: Path, article_id: str) -> Article | None:
    """All that the ledger has of one article; None where there is no such one."""
    found = queries.articles.articles_by_id((article_id,))
    if found.empty:
        return None
    row = next(each(found))
    printings, events, statements = queries.articles.evidence((article_id,))
    tables = {
        "Figures": table(
            printings,
            "estimator place measure period quantity words role on remark",
            "Figures that this article prints, repeats or disputes",
        ),
        "Claims, denials and assessments": table(
            events,
            "place in_oblast name_used kind_of_event actor speaker when wording hedge",
            "What the article reports of places",
        ),
        "Comparisons": table(
            statements, "wording estimator kind_of_statement evaluable", "Comparisons it prints"
        ),
    }
    story = queries.articles.articles_by_id(
        tuple(queries.articles.story(row.story_id)["article_id"])
    )
    copies: list[Parts] = [
        [
            (copy.publisher, copy.url),
            (
                f" ({'original or best copy' if copy.original_id is None else 'copy'}, "
                f"{wording.articles.day_or_month(copy.published)})",
                None,
            ),
        ]
        for copy in each(story)
    ]
    return Article(
        wording.articles.heading(row),
        wording.articles.article_line(row),
        {name: one for name, one in tables.items() if len(one.rows)},
        copies if len(copies) > 1 else [],
    )


@kept
def search(build: Path, words: str, chosen: tuple[tuple[str, str], ...], sort: str) -> list[str]:
    """Ids of the stories that fit. chosen: list and id in `filters`, '' for any."""
    return queries.articles.search_articles(words, dict(chosen), sort)


@kept
def figures(build: Path, words: str) -> list[Parts]:
    """The figures with the number that is looked for, each with who printed it first.

    words: of a search; none for what is no bare number.
    """
    if not _NUMBER.fullmatch(words):
        return []
    rows = queries.figure.figures_of_value(float(words.replace(",", "")), _FIGURES)
    return [
        [
            (wording.figure.title(row), wording.common.figure_address(row.figure_id)),
            ("; earliest dated printing: ", None),
            *wording.figure.first_dated_parts(row),
        ]
        for row in each(rows)
    ]


@kept
def cards(build: Path, ids: tuple[str, ...]) -> list[Card]:
    """Stories by id, each with what it and its copies say."""
    rows, copies = queries.articles.articles_by_id(ids), queries.articles.copies_of(ids)
    copies_of: dict[str, list[Any]] = {}
    for copy in each(copies):
        copies_of.setdefault(copy.original_id, []).append(copy)
    said = [
        wording.articles.by_article(found)
        for found in queries.articles.evidence((*rows["article_id"], *copies["article_id"]))
    ]
    return [
        wording.articles.article_card(row, copies_of.get(row.article_id, []), *said)
        for row in each(rows)
    ]
