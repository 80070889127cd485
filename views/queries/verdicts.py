"""Whether comparisons hold."""

from typing import Any

import pandas as pd

from views.database import keyed, query

# What a verdict is shown with: whose count, its colour, and where the number stands.
_VERDICT = """
    SELECT v.*, s.label, s.estimator, s.is_measured, s.color,
        -- A source of areas is asked for shares too: then its series is named by what is asked.
        CASE WHEN v.value_unit = s.unit THEN s.name
            ELSE regexp_replace(s.name, ', [^,]*$', ', share held') END AS series,
        CASE WHEN v.value_unit = s.unit THEN s.measure ELSE 'share_held' END AS series_measure,
        v.value_unit AS series_unit, s.rests_on, m.name AS map, m.kind AS map_kind,
        n.valid_to + 1 AS new_since,
        p.page.publisher AS publisher, p.page.published AS published, p.page.vintage AS vintage,
        p.page.vintage_basis AS vintage_basis,
        CASE WHEN v.known = 'article' THEN p.page.qualifier ELSE f.qualifier END AS value_qualifier,
        f.caveat, coalesce(p.page.link, o.home) AS link,
        coalesce(d.error_km2, 0) AS error_km2,  -- of a month on its map
        coalesce(
            p.page.publisher || CASE WHEN v.known = 'then'
                AND p.page.vintage_basis = 'earliest possible' THEN ', undated page' ELSE '' END,
            o.title) AS printed_by
    FROM {rows} AS v
    JOIN (SELECT *, estimator_id AS e FROM pub.series) AS s USING (series_id, estimator_id)
    LEFT JOIN pub.series AS n ON n.series_id = s.continues
    LEFT JOIN pub.series AS w ON w.series_id = v.twin_series_id
    LEFT JOIN pub.figure AS f ON f.figure_id = v.figure_id
    -- The page that is cited: of what was known on a day, the earliest dated one that existed then,
    -- else one without a date; of an article's own numbers, the article; else the best source.
    LEFT JOIN LATERAL (
        SELECT arg_min({{'publisher': d.publisher, 'published': d.published, 'link': d.link,
            'vintage': d.vintage, 'vintage_basis': d.vintage_basis, 'qualifier': d.qualifier}},
            (d.vintage_basis = 'earliest possible', d.vintage, d.role <> 'prints', d.print_id)
        ) AS page
        FROM pub.printing AS d
        WHERE d.figure_id = v.figure_id
            AND CASE v.known
                WHEN 'article' THEN d.article_id = v.own_article
                WHEN 'then' THEN d.vintage <= v.known_on AND d.role <> 'disputes' AND NOT d.differs
                ELSE d.role = 'prints' END
    ) AS p ON TRUE
    -- Where the subject was not printed, its twin's source says where the number is from.
    LEFT JOIN pub.source AS o ON o.source_id = coalesce(s.measured_from, w.measured_from)
    JOIN pub.map AS m ON m.map_id = s.rests_on
    LEFT JOIN pub.month_maps AS d ON d.figure_id = v.figure_id
    ORDER BY v.is_cited DESC, s.is_measured, s.rank, s.series_id
"""

# Verdicts on printed comparisons, with the article of each and the day on which it was printed.
_PRINTED_VERDICTS = """
    SELECT r.*, a.published_by AS known_on, a.article_id AS own_article
    FROM pub.statement_verdict AS r
    JOIN pub.statement AS t USING (statement_id)
    JOIN pub.article AS a ON a.article_id = t.article_id
"""


def verdicts(statement_id: str, known: str = "now") -> pd.DataFrame:
    """The verdict of each series on a printed statement, the cited one first.

    known: "now", "then" (as known on the day of the article) or "article" (by its own numbers).
    """
    asked = _VERDICT.format(rows=f"({_PRINTED_VERDICTS})")
    return keyed(asked, "statement_id known", (statement_id, known))


def judged(asked: Any) -> pd.DataFrame:
    """The verdict of each series on any comparison, a reading of a text: columns of `verdicts`."""
    rows = """(SELECT *, NULL::DATE AS known_on, NULL::VARCHAR AS own_article FROM pub.judge([{
        'check_id': 'own', 'kind': ?::VARCHAR, 'measure': ?::VARCHAR, 'place_ids': ?::VARCHAR[],
        'subject_start': ?::DATE, 'subject_end': ?::DATE, 'step': ?::VARCHAR,
        'comparator': ?::VARCHAR, 'reference_start': ?::DATE, 'reference_end': ?::DATE,
        'factor': ?::DOUBLE, 'threshold': ?::DOUBLE, 'unit': ?::VARCHAR, 'qualifier': ?::VARCHAR,
        'estimator_id': ?::VARCHAR, 'series_id': NULL::VARCHAR, 'known': 'now',
        'known_on': NULL::DATE, 'article_id': NULL::VARCHAR}]))"""
    return query(
        _VERDICT.format(rows=rows),
        asked.kind, asked.measure, asked.place_ids, asked.subject_start, asked.subject_end,
        asked.step, asked.comparator, asked.reference_start, asked.reference_end, asked.factor,
        asked.threshold, asked.unit, asked.qualifier, asked.estimator_id,
    )  # fmt: skip


def statements() -> pd.DataFrame:
    """Every printed comparison, newest first, with its verdict by the count that it cites.

    verdict, then_verdict: by the cited estimator now and on the day ("divided": by one of its
    series and not by another); '' where nobody can say anything. by_twin: only since what we
    measured stands in for months that were not printed. holds, fails, divided, cannot: what the
    other maps say now (one map, one voice; counts whose map is not stated are left out).
    contradicts: the article's own numbers or words say otherwise.
    """
    return query(
        """
        WITH cited AS (
            -- The cited estimator may have several series that cover it, and they may rest on
            -- several maps.
            SELECT statement_id, known, pub.voice(
                count(*) FILTER (cited_verdict IN ('holds', 'divided')),
                count(*) FILTER (cited_verdict IN ('fails', 'divided'))) AS verdict,
                bool_or(by_twin) AS by_twin
            FROM pub.statement_voice WHERE is_cited GROUP BY ALL
        )
        SELECT s.*, s.subject_step AS step, coalesce(s.published_on, a.published_by) AS said_by,
            CASE WHEN s.evaluable = 'yes' THEN coalesce(c.verdict, 'cannot say') ELSE '' END
                AS verdict,
            coalesce(t.verdict, '') AS then_verdict, coalesce(c.by_twin, false) AS by_twin,
            coalesce(o.holds, 0) AS holds, coalesce(o.fails, 0) AS fails,
            coalesce(o.divided, 0) AS divided, coalesce(o.cannot, 0) AS cannot,
            s.statement_id IN (SELECT statement_id FROM pub.statement_contradiction) AS contradicts
        FROM pub.statement AS s
        JOIN pub.article AS a USING (article_id)
        LEFT JOIN cited AS c ON c.statement_id = s.statement_id AND c.known = 'now'
        LEFT JOIN cited AS t ON t.statement_id = s.statement_id AND t.known = 'then'
        LEFT JOIN (
            SELECT statement_id, count(*) FILTER (verdict = 'holds') AS holds,
                count(*) FILTER (verdict = 'fails') AS fails,
                count(*) FILTER (verdict = 'divided') AS divided,
                count(*) FILTER (verdict = 'cannot say') AS cannot
            FROM pub.statement_voice
            WHERE known = 'now' AND NOT is_cited AND map_kind <> 'not stated' GROUP BY ALL
        ) AS o ON o.statement_id = s.statement_id
        ORDER BY said_by DESC NULLS LAST, s.subject_end DESC NULLS LAST, s.statement_id
        """
    )


def newest_statement() -> pd.DataFrame:
    """The newest printed comparison that some count can judge: one row of `statements`, or none."""
    rows = statements()
    judged_by = rows[["holds", "fails", "divided"]].sum(axis=1) + (
        ~rows["verdict"].isin(["", "cannot say"])
    )
    return rows[(rows["evaluable"] == "yes") & (judged_by > 0)].head(1)


def all_verdicts() -> pd.DataFrame:
    """Each verdict of each series on each printed statement, with what it says."""
    rows = _VERDICT.format(rows=f"({_PRINTED_VERDICTS})")
    return query(
        f"""
        SELECT v.*, s.wording, s.place_id, s.publisher AS publisher_said,
            s.published AS published_said, s.url, s.comparator, s.reference_start, s.reference_end,
            s.factor, s.threshold, s.unit, s.qualifier
        FROM ({rows}) AS v JOIN pub.statement AS s USING (statement_id)
        ORDER BY v.statement_id, v.known, v.is_cited DESC, v.series_id
        """  # noqa: S608 - rows is a constant of this module
    )


def contradictions(statement_id: str) -> pd.DataFrame:
    """How a statement contradicts its own article: by_what, the other statement's wording."""
    return query(
        "SELECT c.by_what, o.wording AS other FROM pub.statement_contradiction AS c "
        "LEFT JOIN pub.statement AS o ON o.statement_id = c.other_id WHERE c.statement_id = ? "
        "ORDER BY c.by_what",
        statement_id,
    )


def verdict_rules() -> str:
    """The SQL that gives verdicts their tolerances and outcomes, as it stands in the database."""
    return str(query("SELECT rules FROM pub.rule WHERE subject = 'verdicts'").iloc[0]["rules"])
