"""What is another in one build than in an earlier one, by questions to their schema `pub`.

There is no other memory of what was known: two builds are two files, and the difference is theirs.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import duckdb


class Section(NamedTuple):
    """One kind of change: a heading, and a line for each."""

    title: str
    lines: list[str]


# Newest day of each source: of its maps, else the end of the last month that it has.
_DAYS = """
WITH days AS (
    SELECT 0 AS build, source_id, left(as_of, 10)::DATE AS day FROM before.pub.state
    UNION SELECT 1, source_id, left(as_of, 10)::DATE FROM after.pub.state
),
ends AS (
    SELECT 0 AS build, source_id, month, to_state FROM before.pub.change WHERE place_id = 'ua'
    UNION SELECT 1, source_id, month, to_state FROM after.pub.change WHERE place_id = 'ua'
)
SELECT
    o.title || ': ' || CASE
        WHEN d.added = 1 THEN 'one new day, ' || d.newest
        WHEN d.added > 0 THEN d.added || ' new days, to ' || d.newest
        ELSE 'new up to ' || coalesce(try_cast(e.after_end AS DATE)::VARCHAR,
            (to_timestamp(e.after_end::BIGINT) AT TIME ZONE 'UTC')::DATE::VARCHAR) END
FROM after.pub.source AS o
LEFT JOIN (
    SELECT source_id, count(*) AS added, max(day) AS newest FROM (
        SELECT source_id, day FROM days WHERE build = 1
        EXCEPT SELECT source_id, day FROM days WHERE build = 0)
    GROUP BY source_id
) AS d USING (source_id)
LEFT JOIN (
    SELECT source_id, arg_max(to_state, month) FILTER (build = 0) AS before_end,
        arg_max(to_state, month) FILTER (build = 1) AS after_end
    FROM ends GROUP BY source_id
) AS e USING (source_id)
WHERE d.added > 0 OR e.after_end IS DISTINCT FROM e.before_end AND e.after_end IS NOT NULL
ORDER BY o.source_id
"""

_ROWS = """
SELECT n || ' new ' || what FROM (
    SELECT 1 AS position, 'articles' AS what, count(*) AS n FROM after.pub.article
        ANTI JOIN before.pub.article USING (article_id)
    UNION ALL SELECT 2, 'printed figures', count(*) FROM after.pub.figure
        ANTI JOIN before.pub.figure USING (figure_id)
    UNION ALL SELECT 3, 'events', count(*) FROM after.pub.event
        ANTI JOIN before.pub.event USING (event_id)
    UNION ALL SELECT 4, 'comparisons', count(*) FROM after.pub.statement
        ANTI JOIN before.pub.statement USING (statement_id)
    UNION ALL SELECT 5, 'addresses of archive copies', count(*) FROM after.pub.article AS a
        JOIN before.pub.article AS b USING (article_id)
        WHERE a.archived_url IS NOT NULL AND b.archived_url IS NULL
) WHERE n > 0 ORDER BY position
"""

_NEW_MONTH = """
FROM after.pub.monthly_change AS m JOIN after.pub.series AS s USING (series_id)
ANTI JOIN before.pub.monthly_change AS b
    ON b.series_id = m.series_id AND b.place_id = m.place_id AND b.month = m.month
"""

_MONTHS = f"""
SELECT strftime(m.month, '%Y-%m') || ', ' || m.series || ': ' || printf('%+.1f km²', m.km2)
    || CASE WHEN m.is_redrawn THEN ' (the map was redrawn)' ELSE '' END
{_NEW_MONTH}
WHERE m.place_id = 'ua' AND s.is_monthly_change
ORDER BY m.month DESC, m.basis, m.series_id
"""

# A month that is the first of its kind in a year at least; the country alone.
_RECORDS = f"""
SELECT strftime(m.month, '%Y-%m') || ', ' || m.series || ': the '
    || CASE WHEN r.rank_largest = 1 THEN 'largest' ELSE 'smallest' END || ' of ' || r.months_all
    || ' months, ' || printf('%+.1f km²', m.km2)
{_NEW_MONTH}
JOIN after.pub.record AS r
    ON r.series_id = m.series_id AND r.place_id = m.place_id AND r.month = m.month
WHERE m.place_id = 'ua' AND s.is_monthly_change AND NOT m.is_redrawn AND r.months_all >= 12
    AND (r.rank_largest = 1 OR r.rank_smallest = 1)
ORDER BY m.month DESC, m.series_id
"""

# An episode is known again by its place and its first claim.
_CLAIMS = """
SELECT coalesce(a.place, b.place) || ', claimed ' || first_claim || ': '
    || coalesce(b.status, 'no claim') || ' → ' || coalesce(a.status, 'no claim any more')
FROM after.pub.claim_ledger AS a
FULL JOIN before.pub.claim_ledger AS b USING (place_id, first_claim)
WHERE a.status IS DISTINCT FROM b.status
    AND ('on the map' IN (a.status, b.status) OR 'reversed' IN (a.status, b.status))
ORDER BY first_claim DESC, place_id
"""

# A map that has no voice in a month has no direction there; a month that has begun may still turn.
_DIRECTIONS = """
WITH directions AS (
    SELECT 0 AS build, map_id, month, direction
    FROM before.pub.month_maps WHERE has_voice AND NOT is_part_of_month
    UNION ALL
    SELECT 1, map_id, month, direction
    FROM after.pub.month_maps WHERE has_voice AND NOT is_part_of_month
),
turned AS (
    SELECT a.map_id, a.month, a.direction, b.direction AS was, 'as published before' AS than
    FROM directions AS a JOIN directions AS b USING (map_id, month)
    WHERE a.build = 1 AND b.build = 0
    UNION ALL
    SELECT a.map_id, a.month, a.direction, p.direction, 'in the month before'
    FROM directions AS a
    JOIN directions AS p
        ON p.build = 1 AND p.map_id = a.map_id AND p.month = a.month - INTERVAL 1 MONTH
    ANTI JOIN directions AS b ON b.build = 0 AND b.map_id = a.map_id AND b.month = a.month
    WHERE a.build = 1
)
SELECT strftime(t.month, '%Y-%m') || ', ' || m.name || ': '
    || (['Ukraine gained', 'about nothing', 'Russia gained'])[t.direction + 2] || ', '
    || (['Ukraine gained', 'about nothing', 'Russia gained'])[t.was + 2] || ' ' || t.than
FROM turned AS t JOIN after.pub.map AS m USING (map_id)
WHERE t.direction <> t.was
ORDER BY t.month DESC, m.map_id
"""

# The newest months first; what was removed as well.
_VALUES = """
WITH stated AS (
    SELECT 0 AS build, series_id, place_id, month AS period_start, NULL::DATE AS period_end,
        NULL::DATE AS vintage, km2 AS value, 'km2' AS unit
    FROM before.pub.monthly_change WHERE basis = 'measured'
    UNION ALL
    SELECT 1, series_id, place_id, month, NULL, NULL, km2, 'km2'
    FROM after.pub.monthly_change WHERE basis = 'measured'
    UNION ALL
    SELECT 0, series_id, place_id, period_start, period_end, vintage, value, unit
    FROM before.pub.figure
    UNION ALL
    SELECT 1, series_id, place_id, period_start, period_end, vintage, value, unit
    FROM after.pub.figure
),
both_builds AS (
    SELECT series_id, place_id, period_start, period_end, vintage, any_value(unit) AS unit,
        any_value(value) FILTER (build = 0) AS was, any_value(value) FILTER (build = 1) AS is_now
    FROM stated GROUP BY ALL
)
SELECT strftime(v.period_start, '%Y-%m') || coalesce(' to ' || v.period_end, '') || ', '
    || v.series_id || ', ' || v.place_id || ': ' || printf('%.1f', v.was) || ' → '
    || coalesce(printf('%.1f', v.is_now), 'gone') || ' ' || v.unit
FROM both_builds AS v
WHERE v.was IS NOT NULL AND (v.is_now IS NULL OR abs(v.is_now - v.was) >= 0.1)
ORDER BY v.period_start DESC, v.series_id, v.place_id, v.vintage
"""

QUESTIONS = {
    "New days": _DAYS,
    "New rows": _ROWS,
    "New months": _MONTHS,
    "Records broken": _RECORDS,
    "Claims that reached or left the map": _CLAIMS,
    "Directions that turned": _DIRECTIONS,
    "Past values that changed": _VALUES,
}


def between(before: Path, after: Path) -> list[Section]:
    """What changed from one build to another; sections without a line are left out."""
    import duckdb

    with duckdb.connect(":memory:") as connection:
        _attach(connection, "before", before)
        _attach(connection, "after", after)
        asked = {title: _lines(connection, sql) for title, sql in QUESTIONS.items()}
    return [Section(title, lines) for title, lines in asked.items() if lines]


def _attach(connection: duckdb.DuckDBPyConnection, name: str, build: Path) -> None:
    # A build's name is ours: a stamp and a hash. Its folder may hold a quote all the same.
    address = str(build).replace("'", "''")
    connection.execute(f"ATTACH '{address}' AS {name} (READ_ONLY)")


def _lines(connection: duckdb.DuckDBPyConnection, sql: str) -> list[str]:
    found: list[tuple[Any, ...]] = connection.execute(sql).fetchall()
    return [str(line) for (line,) in found]
