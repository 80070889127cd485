-- A number as somebody could know it: each vintage of a printed figure from its first printing until
-- the next vintage; what an article prints itself (scope: the article); what we measured (known only
-- now); and, for whole months that were not printed, the number of the series' twin (basis: stands in).
-- `low` and `high` say how exactly a printed number is meant: a range as printed, a twentieth to the
-- side or sides that a qualifier leaves open, otherwise the number itself; for a twin its margin.
CREATE TABLE pub.known_value AS
WITH meant AS (
    SELECT
        *,
        CASE WHEN qualifier IS NULL OR qualifier = 'between' THEN 0.0
            WHEN qualifier IN ('more than', 'over', 'just over', 'at least', 'a little more than') THEN 0.0
            ELSE 0.05 END AS less,
        CASE WHEN qualifier IS NULL OR qualifier = 'between' THEN 0.0
            WHEN qualifier IN ('nearly', 'almost', 'approaching', 'less than') THEN 0.0
            ELSE 0.05 END AS more
    FROM (
        SELECT p.print_id, p.figure_id, p.role, p.article_id, p.differs, p.series_id, p.estimator_id,
            p.measure, p.unit, p.place_id, p.period_kind, p.period_start, p.period_end, p.qualifier,
            p.vintage, p.vintage_basis, p.value,
            -- The ends of a range, whatever word stands before it; a copy has a range of its own.
            CASE p.role WHEN 'prints' THEN f.value_low ELSE p.value - round(abs(p.value) * wide, 6) END
                AS value_low,
            CASE p.role WHEN 'prints' THEN f.value_high ELSE p.value + round(abs(p.value) * wide, 6) END
                AS value_high
        FROM (
            SELECT *, coalesce((printed_value_high - printed_value)
                / (printed_value_high + printed_value), 0) AS wide
            FROM pub.printing
        ) AS p
        JOIN pub.figure AS f USING (figure_id)
        WHERE p.unit IN ('km2', 'percent')
            AND p.measure IN ('net_change', 'gain', 'gross_gain', 'gross_loss', 'area_held', 'share_held')
    )
),
bounded AS (
    SELECT
        * EXCLUDE (value_low, value_high, less, more),
        value_low - abs(value_low) * CASE WHEN value >= 0 THEN less ELSE more END AS low,
        value_high + abs(value_high) * CASE WHEN value >= 0 THEN more ELSE less END AS high
    FROM meant
),
vintages AS (
    SELECT
        b.*,
        -- Copies without a date count, too: a verdict of a day asks what could be known on it, and an
        -- undated copy of a wire story is as a rule of its first day. `pub.figure_as_of` tells what is
        -- proven to have been known, and leaves them out.
        least(b.vintage, (
            SELECT min(o.vintage) FROM pub.printing AS o
            WHERE o.figure_id = b.figure_id AND o.role = 'repeats' AND NOT o.differs
        )) AS known_from
    FROM bounded AS b
    WHERE b.role = 'prints'
),
stated AS (
SELECT
    NULL::VARCHAR AS scope, series_id, estimator_id, measure, unit, place_id, period_kind, period_start,
    period_end, value, low, high, 'printed' AS basis, figure_id, known_from,
    lead(known_from, 1, DATE '9999-12-31') OVER (
        PARTITION BY series_id, place_id, period_start, period_end ORDER BY vintage
    ) AS known_until
FROM vintages
UNION ALL
SELECT
    article_id, series_id, estimator_id, measure, unit, place_id, period_kind, period_start, period_end,
    value, low, high, 'printed', figure_id, DATE '1900-01-01', DATE '9999-12-31'
FROM bounded
QUALIFY row_number() OVER (
    PARTITION BY article_id, series_id, place_id, period_start, period_end ORDER BY role, print_id) = 1
UNION ALL
-- Months that were measured on a map that was redrawn compare with nothing.
SELECT
    NULL, series_id, estimator_id, measure, 'km2', place_id, 'month', month, last_day(month), km2, km2,
    km2, 'measured', figure_id, DATE '1900-01-01', DATE '9999-12-31'
FROM pub.monthly_change
WHERE basis = 'measured' AND NOT is_redrawn
UNION ALL
-- An oblast in which nothing changed has no row of its own in a measured month: its change is nil.
SELECT
    NULL, u.series_id, u.estimator_id, u.measure, 'km2', p.place_id, 'month', u.month,
    last_day(u.month), 0.0, 0.0, 0.0, 'measured', NULL, DATE '1900-01-01', DATE '9999-12-31'
FROM pub.monthly_change AS u
JOIN pub.place AS p ON p.kind = 'oblast'
ANTI JOIN pub.monthly_change AS o
    ON o.series_id = u.series_id AND o.month = u.month AND o.place_id = p.place_id
WHERE u.basis = 'measured' AND u.place_id = 'ua' AND NOT u.is_redrawn
    AND u.series_id IN (
        SELECT c.series_id FROM pub.monthly_change AS c
        JOIN pub.place AS o USING (place_id) WHERE o.kind = 'oblast')
UNION ALL
-- Shares of the map at each month's end.
SELECT
    NULL, s.series_id, s.estimator_id, 'share_held', 'percent', a.place_id, 'day', last_day(a.month),
    last_day(a.month), a.share_pct, a.share_pct, a.share_pct, 'measured', NULL,
    DATE '1900-01-01', DATE '9999-12-31'
FROM pub.month_area AS a
JOIN pub.series AS s ON s.measured_from = a.source_id AND s.counts = a.layer AND s.measure = 'net_change'
)
SELECT
    scope, series_id, estimator_id, measure, unit, place_id, period_kind, period_start, period_end,
    value, low, high, basis, figure_id, known_from, known_until,
    NULL::VARCHAR AS twin_series_id, NULL::DOUBLE AS twin_margin_km2
FROM stated
UNION ALL
-- How far a twin can be off is known for the country alone, and only while the series counts that way.
SELECT
    NULL, s.series_id, s.estimator_id, s.measure, t.unit, t.place_id, 'month', t.period_start, t.period_end,
    t.value, round(t.value - w.margin_km2, 3), round(t.value + w.margin_km2, 3), 'stands in', t.figure_id,
    t.known_from, t.known_until, w.twin_series_id, w.margin_km2
FROM pub.twin AS w
JOIN pub.series AS s USING (series_id)
JOIN stated AS t ON t.series_id = w.twin_series_id AND t.basis = 'measured' AND t.place_id = 'ua'
    AND t.period_kind = 'month'
    AND t.period_start >= s.valid_from AND t.period_end <= coalesce(s.valid_to, DATE '9999-12-31')
ANTI JOIN stated AS p ON p.series_id = w.series_id AND p.scope IS NULL AND p.place_id = 'ua'
    AND p.period_kind = 'month' AND p.period_start = t.period_start
ORDER BY ALL;
