"""Articles, and what each of them says."""

import pandas as pd

from views.database import keyed, query
from views.queries.figure import PRINTING

_ARTICLE = """article_id, story_id, original_id, publisher, stance, agency, author, headline,
    headline_basis, language, related_headline, published, source_tier, url, archived_url"""


def article_filters() -> dict[str, dict[str, str]]:
    """Options of the article filters: filter → {id: label}."""
    rows = query(
        """
        SELECT 'publisher' AS filter, publisher_id AS id, publisher AS label FROM pub.article
        UNION SELECT 'stance', stance, stance FROM pub.article
        UNION SELECT 'agency', agency, agency FROM pub.article WHERE agency IS NOT NULL
        UNION SELECT 'published', strftime(published_by, '%Y-%m'), strftime(published_by, '%b %Y')
            FROM pub.article WHERE published_by IS NOT NULL
        UNION SELECT 'about', strftime(period_start, '%Y-%m'), strftime(period_start, '%b %Y')
            FROM pub.article_evidence
            WHERE date_trunc('month', period_start) = date_trunc('month', period_end)
        UNION SELECT 'estimator', e.estimator_id, e.short
            FROM pub.article_evidence JOIN pub.estimator AS e USING (estimator_id)
        UNION SELECT 'place', p.place_id, p.name_en
            FROM pub.article_evidence JOIN pub.place AS p USING (place_id)
        """
    )
    options: dict[str, dict[str, str]] = {}
    for name, part in rows.groupby("filter"):
        by = "id" if name in ("published", "about") else "label"
        part = part.sort_values(by, ascending=by == "label", key=lambda c: c.str.casefold())
        options[str(name)] = dict(zip(part["id"], part["label"], strict=True))
    return options


def search_articles(words: str, chosen: dict[str, str], sort: str) -> list[str]:
    """Ids of the stories that match all words and all filters, in the order asked for.

    A copy that matches stands for its wire original. words: each must begin a word of the headline,
    outlet, agency, place (any spelling), estimator or a printed number.
    """
    terms = query("SELECT DISTINCT unnest(string_split(pub.folded(?), ' ')) AS term", words)["term"]
    conditions, parameters = ["true"], []
    for term in [t for t in terms if t][:12]:
        conditions.append(
            "article_id IN (SELECT article_id FROM pub.search_term WHERE term >= ? AND term < ?)"
        )
        parameters += [term, term + chr(0x10FFFF)]
    where = {
        "publisher": "publisher_id = ?",
        "stance": "stance = ?",
        "agency": "agency = ?",
        "published": "strftime(published_by, '%Y-%m') = ?",
        "about": "article_id IN (SELECT article_id FROM pub.article_evidence "
        "WHERE strftime(period_start, '%Y-%m') = ? "
        "AND date_trunc('month', period_start) = date_trunc('month', period_end))",
        "estimator": "article_id IN (SELECT article_id FROM pub.article_evidence "
        "WHERE estimator_id = ?)",
        "place": "article_id IN (SELECT article_id FROM pub.article_evidence WHERE place_id = ?)",
    }
    for name, value in chosen.items():
        if value:
            conditions.append(where[name])
            parameters.append(value)
    order = {
        # A running record is none of a day.
        "new": "o.source_tier = 'log', o.published_by DESC NULLS LAST, o.article_id",
        "old": "o.published_by NULLS LAST, o.article_id",
        "most": "o.prints + o.repeats + o.disputes + o.events + o.statements DESC, o.article_id",
        "name": "lower(o.publisher), o.published_by DESC NULLS LAST, o.article_id",
    }[sort]
    rows = query(
        f"""
        SELECT o.article_id FROM pub.article AS o
        WHERE o.article_id IN (SELECT story_id FROM pub.article WHERE {" AND ".join(conditions)})
        ORDER BY {order}
        """,  # noqa: S608 - conditions and order are constants of this function
        *parameters,
    )
    return list(rows["article_id"])


def articles_by_id(ids: tuple[str, ...]) -> pd.DataFrame:
    """Articles in the order of ``ids``; unknown ids are left out."""
    keys = ((i,) for i in dict.fromkeys(ids))
    return keyed(f"SELECT {_ARTICLE} FROM pub.article", "article_id", *keys)  # noqa: S608 - a constant


def copies_of(ids: tuple[str, ...]) -> pd.DataFrame:
    """Syndicated copies of some articles, oldest first, undated last."""
    return query(
        f"SELECT {_ARTICLE} FROM pub.article WHERE original_id IN (SELECT unnest(?::VARCHAR[])) "  # noqa: S608 - a constant
        "ORDER BY published_by NULLS LAST, article_id",
        ids,
    )


def story(story_id: str) -> pd.DataFrame:
    """Ids of an original and its copies, the original first."""
    return keyed(
        "SELECT article_id, story_id FROM pub.article "
        "ORDER BY original_id IS NOT NULL, published_by NULLS LAST, article_id",
        "story_id",
        (story_id,),
    )


def evidence(ids: tuple[str, ...]) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """What some articles print, one after another: printings, events and statements."""
    keys = [(i,) for i in dict.fromkeys(ids)]
    return (
        keyed(
            f"SELECT {PRINTING} FROM pub.printing "  # noqa: S608 - a constant
            "ORDER BY role <> 'prints', place_id <> 'ua', period_end DESC, print_id",
            "article_id",
            *keys,
        ),
        keyed(
            "SELECT article_id, place, oblast, name_used, kind, actor, speaker, event_from, "
            "event_to, wording, hedge FROM pub.event ORDER BY event_from, event_id",
            "article_id",
            *keys,
        ),
        keyed(
            "SELECT article_id, wording, estimator, kind, evaluable FROM pub.statement "
            "ORDER BY statement_id",
            "article_id",
            *keys,
        ),
    )
