-- Whether a comparison holds, by every series that covers it. The one place where verdicts are given:
-- for the printed statements (pub.statement_verdict) and, by the same macro, for what a reader types.

-- What we measured in place of a printed series: of the measured series that reproduce it the one that
-- was never far off. Its worst error over the months that both have is the margin, in whole km² as
-- months are printed; with fewer than six such months nobody knows how far off it can be.
CREATE TABLE pub.twin AS
SELECT
    printed_series_id AS series_id, measured_series_id AS twin_series_id, months, worst_km2,
    ceil(worst_km2) AS margin_km2
FROM (
    SELECT
        printed_series_id, measured_series_id, count(*) AS months,
        round(max(abs(difference_km2)), 3) AS worst_km2
    FROM pub.agreement
    WHERE flag IS NULL OR flag NOT LIKE 'redrawn%'
    GROUP BY ALL
    HAVING count(*) >= 6
)
QUALIFY row_number() OVER (PARTITION BY printed_series_id ORDER BY worst_km2, measured_series_id) = 1
ORDER BY series_id;

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
WHERE basis = 'measured' AND (flag IS NULL OR flag NOT LIKE 'redrawn%')
UNION ALL
-- An oblast in which nothing changed has no row of its own in a measured month: its change is nil.
SELECT
    NULL, u.series_id, u.estimator_id, u.measure, 'km2', p.place_id, 'month', u.month,
    last_day(u.month), 0.0, 0.0, 0.0, 'measured', NULL, DATE '1900-01-01', DATE '9999-12-31'
FROM pub.monthly_change AS u
JOIN pub.place AS p ON p.kind = 'oblast'
ANTI JOIN pub.monthly_change AS o
    ON o.series_id = u.series_id AND o.month = u.month AND o.place_id = p.place_id
WHERE u.basis = 'measured' AND u.place_id = 'ua' AND (u.flag IS NULL OR u.flag NOT LIKE 'redrawn%')
    AND u.series_id IN (SELECT series_id FROM pub.monthly_change WHERE place_id LIKE 'ua-%')
UNION ALL
-- Shares of the map at each month's end.
SELECT
    NULL, s.series_id, s.estimator_id, 'share_held', 'percent', a.place_id, 'day', last_day(a.month),
    last_day(a.month), a.share_pct, a.share_pct, a.share_pct, 'measured', NULL,
    DATE '1900-01-01', DATE '9999-12-31'
FROM pub.month_area AS a
JOIN pub.series AS s ON s.measured_from = a.source_id AND s.counts = a.layer AND s.measure = 'net_change'
)
SELECT *, NULL::VARCHAR AS twin_series_id, NULL::DOUBLE AS twin_margin_km2 FROM stated
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

-- The verdicts on a list of comparisons, one row a comparison and series.
--   asked: a list of structs with
--     check_id, kind, measure (NULL: net change or gain), place_ids (several are added up),
--     subject_start, subject_end, step, comparator, reference_start, reference_end, factor,
--     threshold, unit, qualifier, estimator_id, series_id (whose count is cited),
--     known ('now', 'printed': now, by printed numbers alone, 'then': as known on the day known_on,
--     'article': what article_id prints itself),
--     known_on, article_id.
CREATE MACRO pub.judge(asked) AS TABLE
WITH
given AS MATERIALIZED (SELECT x.* FROM (SELECT unnest(asked) AS x)),
checks AS MATERIALIZED (
    SELECT
        g.*,
        CASE WHEN g.measure IS NULL OR g.measure IN ('net_change', 'gain') THEN ['net_change', 'gain']
            ELSE [g.measure] END AS measures,
        -- A limit in the unit of the series: km², or per cent of a place for shares.
        CASE
            WHEN g.kind = 'share' OR g.measure = 'share_held' THEN g.threshold
            WHEN g.unit = 'percent' THEN g.threshold / 100
                * (SELECT p.area_km2 FROM pub.place AS p WHERE p.place_id = 'ua')
            WHEN g.unit = 'sq_mi' THEN g.threshold * 2.589988110336
            ELSE g.threshold
        END AS bound,
        CASE
            WHEN g.qualifier IN ('nearly', 'almost', 'approaching', 'just under', 'close to') THEN 'below'
            WHEN g.qualifier IN ('more than', 'over', 'at least', 'above', 'just over') THEN 'or more'
            WHEN g.qualifier IN ('less than', 'under', 'at most', 'up to', 'well below', 'below') THEN 'or less'
            WHEN g.qualifier IS NULL THEN 'exact'
            ELSE 'about'
        END AS meant,
        CASE WHEN g.kind = 'smallest_since' OR (g.kind = 'rank' AND g.comparator = '<') THEN -1 ELSE 1 END
            AS way,
        CASE WHEN g.step = 'year' THEN INTERVAL 1 YEAR ELSE INTERVAL 1 MONTH END AS stride,
        CASE WHEN g.step = 'year' THEN 'year' ELSE 'month' END AS grain,
        -- The first whole month, and the first year, of the full-scale invasion: nothing is earlier.
        CASE WHEN g.step = 'year' THEN TIMESTAMP '2022-01-01' ELSE TIMESTAMP '2022-03-01' END AS earliest,
        g.kind IN ('largest_since', 'smallest_since', 'first_since', 'rank', 'streak', 'net_sign') AS scans
    FROM given AS g
),
-- Which periods are looked at: the subject (n = 0), one reference, or each month or year compared.
spans AS (
    SELECT
        c.check_id, c.place_ids AS places,
        unnest(CASE
            WHEN c.kind IN ('largest_since', 'smallest_since', 'first_since') THEN generate_series(
                greatest(date_trunc(c.grain, c.reference_end) + c.stride, c.earliest),
                date_trunc(c.grain, c.subject_start) - c.stride, c.stride)
            WHEN c.kind = 'rank' THEN list_filter(generate_series(
                greatest(date_trunc(c.grain, c.reference_start), c.earliest),
                date_trunc(c.grain, c.reference_end), c.stride),
                lambda t: t <> date_trunc(c.grain, c.subject_start))
            WHEN c.kind IN ('streak', 'net_sign') THEN generate_series(
                date_trunc(c.grain, c.subject_start)
                    - (least(c.factor, 60) - CASE WHEN c.kind = 'streak' THEN 0 ELSE 1 END)::INTEGER * c.stride,
                date_trunc(c.grain, c.subject_start) - c.stride, c.stride)
        END)::DATE AS starts,
        c.grain, c.stride
    FROM checks AS c
    WHERE c.scans
),
periods AS MATERIALIZED (
    SELECT check_id, 'subject' AS role, places, p_start, p_end FROM (
        SELECT check_id, place_ids AS places, subject_start AS p_start, subject_end AS p_end FROM checks)
    UNION ALL
    SELECT check_id, 'compared', places, starts, (starts + stride - INTERVAL 1 DAY)::DATE FROM spans
    UNION ALL
    -- M of "since M": it need not be compared, but a reader wants to know what it was.
    SELECT check_id, 'mark', place_ids, reference_start, reference_end FROM checks
    WHERE kind IN ('largest_since', 'smallest_since', 'first_since')
    UNION ALL
    SELECT check_id, 'reference', CASE WHEN kind = 'share' THEN ['ua'] ELSE place_ids END,
        CASE WHEN kind = 'share' THEN subject_start ELSE reference_start END,
        CASE WHEN kind = 'share' THEN subject_end ELSE reference_end END
    FROM checks
    WHERE NOT scans AND kind NOT IN ('threshold', 'value')
),
known AS MATERIALIZED (
    SELECT c.check_id, v.*
    FROM checks AS c
    JOIN pub.known_value AS v
        ON list_contains(c.measures, v.measure)
        AND (list_contains(c.place_ids, v.place_id) OR (c.kind = 'share' AND v.place_id = 'ua'))
        AND v.unit = CASE WHEN c.measure = 'share_held' THEN 'percent' ELSE 'km2' END
        AND v.scope IS NOT DISTINCT FROM CASE WHEN c.known = 'article' THEN c.article_id END
        AND CASE WHEN v.basis IN ('measured', 'stands in') THEN c.known = 'now'
            WHEN c.known = 'then' THEN c.known_on >= v.known_from AND c.known_on < v.known_until
            ELSE v.known_until = DATE '9999-12-31' END
),
-- Whole months add up; any other period must have been printed as it is.
summed AS (
    SELECT
        p.check_id, p.role, p.p_start, k.series_id, sum(k.value) AS value, sum(k.low) AS low,
        sum(k.high) AS high, count(*) AS pieces,
        any_value(k.figure_id) AS figure_id, any_value(k.twin_series_id) AS twin_series_id,
        any_value(k.twin_margin_km2) AS twin_margin_km2,
        coalesce(list(k.period_start ORDER BY k.period_start) FILTER (k.basis = 'stands in'), []) AS twin_months
    FROM periods AS p
    JOIN known AS k
        ON k.check_id = p.check_id AND k.period_kind = 'month'
        AND k.period_start >= p.p_start AND k.period_end <= p.p_end
        AND list_contains(p.places, k.place_id)
    WHERE p.p_start = date_trunc('month', p.p_start) AND p.p_end = last_day(p.p_end)
    GROUP BY p.check_id, p.role, p.p_start, p.p_end, len(p.places), k.series_id
    HAVING count(*) = (datediff('month', p.p_start, p.p_end) + 1) * len(p.places)
),
-- Two years together: their totals as printed, where there are both.
years AS (
    SELECT
        p.check_id, p.role, p.p_start, k.series_id, sum(k.value) AS value, sum(k.low) AS low,
        sum(k.high) AS high, count(*) AS pieces, NULL::VARCHAR AS figure_id,
        NULL::VARCHAR AS twin_series_id, NULL::DOUBLE AS twin_margin_km2, []::DATE[] AS twin_months
    FROM periods AS p
    JOIN known AS k
        ON k.check_id = p.check_id AND k.period_kind = 'year' AND len(p.places) = 1
        AND k.place_id = p.places[1] AND k.period_start >= p.p_start AND k.period_end <= p.p_end
    WHERE p.p_start = date_trunc('year', p.p_start) AND p.p_end = last_day(p.p_end)
        AND month(p.p_end) = 12 AND year(p.p_end) > year(p.p_start)
    GROUP BY p.check_id, p.role, p.p_start, p.p_end, k.series_id
    HAVING count(*) = datediff('year', p.p_start, p.p_end) + 1
),
added AS (
    FROM summed UNION ALL FROM years
    ANTI JOIN summed USING (check_id, role, p_start, series_id)
),
whole AS (
    -- A year's total that was printed on its last days is that year's; a share is that of the last
    -- day of the period for which there is one, of that day itself rather than of the time before it.
    SELECT p.check_id, p.role, p.p_start, k.series_id, k.value, k.low, k.high, k.figure_id
    FROM periods AS p
    JOIN known AS k
        ON k.check_id = p.check_id AND len(p.places) = 1 AND k.place_id = p.places[1]
        AND k.period_kind <> 'month'
        -- A window that happens to be a calendar month is not a month of the series.
        AND (k.measure IN ('share_held', 'area_held') OR p.p_start <> date_trunc('month', p.p_end)
            OR p.p_end <> last_day(p.p_end))
        AND CASE WHEN k.measure IN ('share_held', 'area_held')
            THEN k.period_end BETWEEN p.p_start AND p.p_end
            ELSE k.period_start = p.p_start AND (k.period_end = p.p_end
                OR (k.period_end BETWEEN p.p_end - 3 AND p.p_end
                    AND datediff('day', p.p_start, p.p_end) >= 364)) END
    QUALIFY row_number() OVER (
        PARTITION BY p.check_id, p.role, p.p_start, k.series_id
        ORDER BY k.period_end DESC, k.period_start DESC) = 1
),
cells AS MATERIALIZED (
    SELECT
        coalesce(w.check_id, s.check_id) AS check_id, coalesce(w.role, s.role) AS role,
        coalesce(w.p_start, s.p_start) AS p_start, coalesce(w.series_id, s.series_id) AS series_id,
        coalesce(w.value, s.value) AS value, coalesce(w.low, s.low) AS low,
        coalesce(w.high, s.high) AS high,
        CASE WHEN w.value IS NULL THEN s.pieces ELSE 1 END AS pieces,
        CASE WHEN w.value IS NOT NULL THEN w.figure_id WHEN s.pieces = 1 THEN s.figure_id END AS figure_id,
        CASE WHEN w.value IS NULL THEN s.twin_series_id END AS twin_series_id,
        CASE WHEN w.value IS NULL THEN s.twin_margin_km2 END AS twin_margin_km2,
        CASE WHEN w.value IS NULL THEN s.twin_months ELSE [] END AS twin_months
    FROM whole AS w
    FULL JOIN added AS s
        ON (w.check_id, w.role, w.p_start, w.series_id) = (s.check_id, s.role, s.p_start, s.series_id)
),
-- Every series with a number for the subject, and those that the comparison cites in any case.
answers AS MATERIALIZED (
    SELECT
        c.*, s.series_id AS by_series, s.estimator_id AS by_estimator, s.valid_from,
        s.continues, (SELECT n.series_id FROM pub.series AS n WHERE n.continues = s.series_id) AS continued_by,
        coalesce(s.series_id = c.series_id, s.estimator_id = c.estimator_id, false) AS is_cited,
        v.value, v.low, v.high, v.pieces, v.figure_id,
        r.value AS r_value, r.low AS r_low, r.high AS r_high, r.pieces AS r_pieces, r.figure_id AS r_figure,
        m.value AS mark_value,
        coalesce(v.twin_months, []) AS v_twin, coalesce(r.twin_months, []) AS r_twin,
        coalesce(m.twin_months, []) AS m_twin,
        coalesce(v.twin_series_id, r.twin_series_id, m.twin_series_id) AS a_twin,
        coalesce(v.twin_margin_km2, r.twin_margin_km2, m.twin_margin_km2) AS a_margin
    FROM checks AS c
    JOIN pub.series AS s ON list_contains(c.measures, s.measure)
        OR (c.measure = 'share_held' AND s.measured_from IS NOT NULL AND s.measure = 'net_change')
    LEFT JOIN cells AS v ON (v.check_id, v.role, v.series_id) = (c.check_id, 'subject', s.series_id)
    LEFT JOIN cells AS r ON (r.check_id, r.role, r.series_id) = (c.check_id, 'reference', s.series_id)
    LEFT JOIN cells AS m ON (m.check_id, m.role, m.series_id) = (c.check_id, 'mark', s.series_id)
    -- A twin answers in its own name; it stands in for a subject only where that count is cited.
    WHERE (v.value IS NOT NULL AND (len(v.twin_months) = 0 OR is_cited))
        OR (c.known <> 'article' AND NOT EXISTS (
                -- another series of the same estimator has the number
                SELECT 1 FROM cells AS x JOIN pub.series AS y USING (series_id)
                WHERE x.check_id = c.check_id AND x.role = 'subject' AND y.estimator_id = c.estimator_id
                    AND c.series_id IS NULL)
            AND s.series_id = coalesce(c.series_id, (
            -- of the estimator's series the one with most months
            SELECT arg_max(x.series_id, x.months) FROM pub.series AS x
            WHERE x.estimator_id = c.estimator_id AND list_contains(c.measures, x.measure)
                AND x.unit = CASE WHEN c.measure = 'share_held' THEN 'percent' ELSE 'km2' END
                AND x.measured_from IS NULL)))
),
-- How each compared period stands to the subject: beyond (it decides against), near (equal, or too
-- near for numbers printed so), clear, or missing.
compared AS MATERIALIZED (
    SELECT
        a.check_id, a.by_series, p.p_start, p.p_end, v.value, v.figure_id, v.twin_series_id,
        v.twin_margin_km2, coalesce(v.twin_months, []) AS twin_months,
        -- of a streak's step either end
        coalesce(len(v.twin_months), 0) > 0
            OR (a.kind = 'streak' AND coalesce(len(x.twin_months), 0) > 0) AS stands_in,
        CASE
            WHEN v.value IS NULL THEN 'missing'
            WHEN a.kind IN ('largest_since', 'smallest_since', 'rank') THEN CASE
                WHEN CASE WHEN a.way > 0 THEN v.low > a.high ELSE v.high < a.low END THEN 'beyond'
                WHEN CASE WHEN a.way > 0 THEN v.high >= a.low ELSE v.low <= a.high END THEN 'near'
                ELSE 'clear' END
            WHEN a.kind = 'first_since' THEN CASE
                WHEN CASE WHEN a.comparator = '<' THEN v.high < a.bound ELSE v.low > a.bound END THEN 'beyond'
                WHEN CASE WHEN a.comparator = '<' THEN v.low < a.bound ELSE v.high > a.bound END THEN 'near'
                ELSE 'clear' END
            WHEN a.kind = 'net_sign' THEN CASE
                WHEN CASE WHEN a.comparator = '<' THEN v.high < a.bound ELSE v.low > a.bound END THEN 'clear'
                WHEN CASE WHEN a.comparator = '<' THEN v.low < a.bound ELSE v.high > a.bound END THEN 'near'
                ELSE 'beyond' END
            -- a streak: each month against the one after it
            WHEN x.value IS NULL THEN 'missing'
            WHEN CASE WHEN a.comparator = '<' THEN v.low > x.high ELSE v.high < x.low END THEN 'clear'
            WHEN CASE WHEN a.comparator = '<' THEN v.high < x.low ELSE v.low > x.high END THEN 'beyond'
            ELSE 'near'
        END AS stands
    FROM answers AS a
    JOIN periods AS p ON p.check_id = a.check_id AND p.role = 'compared'
    LEFT JOIN cells AS v
        ON (v.check_id, v.role, v.series_id, v.p_start) = (a.check_id, 'compared', a.by_series, p.p_start)
    LEFT JOIN cells AS x
        ON x.check_id = a.check_id AND x.series_id = a.by_series AND x.p_start = (p.p_start + a.stride)::DATE
        AND x.role = CASE WHEN (p.p_start + a.stride)::DATE = date_trunc(a.grain, a.subject_start)
            THEN 'subject' ELSE 'compared' END
    WHERE a.value IS NOT NULL
),
counted AS (
    SELECT
        check_id, by_series,
        count(*) AS compared,
        count(*) FILTER (stands = 'beyond') AS beyond,
        count(*) FILTER (stands = 'near') AS near,
        count(*) FILTER (stands = 'near' AND NOT stands_in) AS near_printed,
        count(*) FILTER (stands = 'missing') AS missing,
        list({'start': p_start, 'end': p_end, 'value': value, 'figure': figure_id, 'stands_in': len(twin_months) > 0} ORDER BY p_start) FILTER (stands = 'beyond')
            AS beyond_list,
        list({'start': p_start, 'end': p_end, 'value': value, 'figure': figure_id, 'stands_in': len(twin_months) > 0} ORDER BY p_start) FILTER (stands = 'near')
            AS near_list,
        list(p_start ORDER BY p_start) FILTER (stands = 'missing') AS missing_list,
        list({'start': p_start, 'end': p_end, 'value': value, 'figure': figure_id, 'stands_in': len(twin_months) > 0} ORDER BY p_start) FILTER (stands <> 'missing')
            AS all_list,
        max(value) FILTER (stands <> 'missing') AS top,
        min(value) FILTER (stands <> 'missing') AS bottom,
        arg_max({'start': p_start, 'end': p_end, 'value': value, 'figure': figure_id, 'stands_in': len(twin_months) > 0}, value) AS top_one,
        arg_min({'start': p_start, 'end': p_end, 'value': value, 'figure': figure_id, 'stands_in': len(twin_months) > 0}, value) AS bottom_one,
        any_value(twin_series_id) AS c_twin, any_value(twin_margin_km2) AS c_margin,
        flatten(list(twin_months ORDER BY p_start)) AS c_twin_months
    FROM compared
    GROUP BY check_id, by_series
),
-- One number against the one that is wanted: a ratio, a percentage, a difference, an amount.
measured AS (
    SELECT
        a.*,
        n.* EXCLUDE (check_id, by_series) REPLACE (
            coalesce(n.compared, 0) AS compared, coalesce(n.beyond, 0) AS beyond,
            coalesce(n.near, 0) AS near, coalesce(n.near_printed, 0) AS near_printed,
            coalesce(n.missing, 0) AS missing),
        CASE
            WHEN a.kind IN ('multiple_of', 'fraction_of') AND a.factor >= 1 THEN a.factor
            WHEN a.kind IN ('multiple_of', 'fraction_of') THEN 1 / a.factor
            WHEN a.kind = 'change_percent' THEN a.factor
            WHEN a.kind = 'as_much_as' AND a.measure = 'share_held' THEN a.r_value
            WHEN a.kind = 'as_much_as' THEN 1
            WHEN a.kind IN ('more_than', 'less_than', 'threshold', 'value', 'share') THEN a.bound
        END AS wanted,
        CASE
            WHEN a.kind IN ('multiple_of', 'fraction_of') THEN
                CASE WHEN a.factor >= 1 THEN a.value / a.r_value ELSE a.r_value / a.value END
            WHEN a.kind = 'change_percent' THEN 100 * (a.value - a.r_value) / abs(a.r_value)
            WHEN a.kind = 'as_much_as' AND a.measure = 'share_held' THEN a.value
            WHEN a.kind = 'as_much_as' THEN a.value / a.r_value
            WHEN a.kind IN ('more_than', 'less_than') AND a.bound IS NOT NULL THEN
                CASE WHEN a.kind = 'more_than' THEN a.value - a.r_value ELSE a.r_value - a.value END
            WHEN a.kind = 'share' THEN 100 * a.value / a.r_value
            WHEN a.kind IN ('threshold', 'value') THEN a.value
        END AS actual,
        -- "As much as" of two shares is told in points; everything else is a ratio, and a ratio to a
        -- loss, or to nothing, means nothing.
        a.kind = 'as_much_as' AND a.measure IS NOT DISTINCT FROM 'share_held' AS is_same_share,
        a.kind IN ('multiple_of', 'fraction_of', 'as_much_as', 'share', 'change_percent')
            AND NOT is_same_share AS is_ratio,
        is_ratio AND (a.r_value <= 0 OR (a.kind <> 'change_percent' AND a.value <= 0)) AS meaningless,
        is_ratio AND least(a.low, a.r_low) <= 0 AS maybe_meaningless,
        len(a.v_twin) + len(a.r_twin) > 0 AS twinned,
        a.kind IN ('multiple_of', 'fraction_of', 'change_percent', 'as_much_as', 'share', 'value')
            OR (a.kind IN ('more_than', 'less_than') AND a.bound IS NOT NULL) AS fits
    FROM answers AS a
    LEFT JOIN counted AS n USING (check_id, by_series)
),
-- How far from the wanted number the words still hold. Stated on the page; see also data/README.md.
ranged AS (
    SELECT
        *,
        CASE
            WHEN meant = 'or more' THEN wanted
            WHEN meant = 'or less' THEN -1e12
            WHEN kind IN ('multiple_of', 'fraction_of') THEN wanted - CASE
                WHEN meant <> 'exact' THEN 0.15 * wanted
                WHEN wanted >= 10 OR abs(wanted - round(wanted)) > 0.01 THEN 0.05 * wanted
                ELSE least(0.5, 0.15 * wanted) END
            WHEN kind = 'as_much_as' AND measure = 'share_held' THEN wanted - 0.5
            WHEN kind = 'as_much_as' THEN wanted - 0.1
            WHEN kind = 'change_percent' THEN wanted - CASE WHEN meant = 'exact' THEN 1 ELSE 3 END
            WHEN kind = 'share' OR measure = 'share_held'
                THEN wanted - CASE WHEN meant = 'exact' THEN 0.5 ELSE 2 END
            WHEN kind IN ('more_than', 'less_than', 'value') THEN wanted - CASE
                WHEN meant = 'exact' THEN greatest(0.5, 0.01 * abs(wanted)) ELSE 0.05 * abs(wanted) END
        END AS wanted_low,
        CASE
            WHEN meant = 'or more' THEN 1e12
            WHEN meant = 'or less' THEN wanted
            WHEN kind IN ('multiple_of', 'fraction_of') THEN wanted + CASE
                WHEN meant = 'below' THEN 0.05 * wanted
                WHEN meant <> 'exact' THEN 0.15 * wanted
                WHEN wanted >= 10 OR abs(wanted - round(wanted)) > 0.01 THEN 0.05 * wanted
                ELSE least(0.5, 0.15 * wanted) END
            WHEN kind = 'as_much_as' AND measure = 'share_held' THEN wanted + 0.5
            WHEN kind = 'as_much_as' THEN wanted + 0.1
            WHEN kind = 'change_percent' THEN wanted + CASE WHEN meant = 'exact' THEN 1 ELSE 3 END
            WHEN kind = 'share' OR measure = 'share_held'
                THEN wanted + CASE WHEN meant = 'exact' THEN 0.5 ELSE 2 END
            WHEN kind IN ('more_than', 'less_than', 'value') THEN wanted + CASE
                WHEN meant = 'exact' THEN greatest(0.5, 0.01 * abs(wanted))
                WHEN meant = 'below' THEN 0.01 * abs(wanted) ELSE 0.05 * abs(wanted) END
        END AS wanted_high
    FROM measured
),
-- The numbers are as exact as they were printed: the least and the most that the ratio can be.
spread AS (
    SELECT
        *,
        CASE
            WHEN kind IN ('multiple_of', 'as_much_as', 'fraction_of') AND NOT is_same_share THEN
                CASE WHEN coalesce(factor, 1) >= 1 THEN low / r_high ELSE r_low / high END
            WHEN kind = 'change_percent' THEN 100 * (low - r_high) / abs(r_high)
            WHEN kind = 'share' THEN 100 * low / r_high
            WHEN kind = 'more_than' THEN low - r_high
            WHEN kind = 'less_than' THEN r_low - high
            ELSE low
        END AS actual_low,
        CASE
            WHEN kind IN ('multiple_of', 'as_much_as', 'fraction_of') AND NOT is_same_share THEN
                CASE WHEN coalesce(factor, 1) >= 1 THEN high / r_low ELSE r_high / low END
            WHEN kind = 'change_percent' THEN 100 * (high - r_low) / abs(r_low)
            WHEN kind = 'share' THEN 100 * high / r_low
            WHEN kind = 'more_than' THEN high - r_low
            WHEN kind = 'less_than' THEN r_high - low
            ELSE high
        END AS actual_high
    FROM ranged
),
judged AS (
    SELECT
        *,
        CASE
            WHEN value IS NULL THEN 'cannot say: no figure'
            WHEN kind = 'first_since' AND CASE WHEN comparator = '<' THEN low >= bound ELSE high <= bound END
                THEN 'fails: subject'
            WHEN kind = 'net_sign' AND CASE WHEN comparator = '<' THEN low >= bound ELSE high <= bound END
                THEN 'fails: subject'
            WHEN kind = 'rank' AND beyond > factor - 1 THEN 'fails'
            WHEN kind = 'rank' AND beyond + near + missing < factor - 1 THEN 'fails'
            WHEN kind = 'rank' AND missing > 0 THEN 'cannot say: missing'
            WHEN kind = 'rank' AND near > 0 THEN 'cannot say: near'
            WHEN kind = 'rank' THEN 'holds'
            WHEN scans AND beyond > 0 THEN 'fails'
            WHEN scans AND missing > 0 THEN 'cannot say: missing'
            WHEN scans AND near > 0 THEN 'cannot say: near'
            WHEN kind IN ('first_since', 'net_sign')
                AND NOT CASE WHEN comparator = '<' THEN high < bound ELSE low > bound END
                THEN 'cannot say: near'
            WHEN scans THEN 'holds'
            WHEN kind NOT IN ('threshold', 'value') AND r_value IS NULL THEN 'cannot say: missing'
            WHEN meaningless THEN 'cannot say: loss'
            -- Where a twin stands in, all of its margin must fit, not only the number.
            WHEN twinned AND maybe_meaningless THEN 'cannot say: near'
            WHEN fits AND CASE WHEN twinned THEN actual_low >= wanted_low AND actual_high <= wanted_high
                ELSE actual BETWEEN wanted_low AND wanted_high END THEN 'holds'
            WHEN fits AND (actual_high < wanted_low OR actual_low > wanted_high) THEN 'fails'
            WHEN fits THEN 'cannot say: near'
            WHEN kind IN ('more_than', 'more_than_combined') THEN CASE
                WHEN low > r_high THEN 'holds' WHEN high < r_low THEN 'fails' ELSE 'cannot say: near' END
            WHEN kind = 'less_than' THEN CASE
                WHEN high < r_low THEN 'holds' WHEN low > r_high THEN 'fails' ELSE 'cannot say: near' END
            WHEN comparator = '<' THEN CASE
                WHEN high < bound THEN 'holds' WHEN low >= bound THEN 'fails' ELSE 'cannot say: near' END
            WHEN comparator = '<=' THEN CASE
                WHEN high <= bound THEN 'holds' WHEN low > bound THEN 'fails' ELSE 'cannot say: near' END
            WHEN comparator = '>=' THEN CASE
                WHEN low >= bound THEN 'holds' WHEN high < bound THEN 'fails' ELSE 'cannot say: near' END
            ELSE CASE
                WHEN low > bound THEN 'holds' WHEN high <= bound THEN 'fails' ELSE 'cannot say: near' END
        END AS outcome
    FROM spread
)
SELECT
    j.check_id, j.kind, j.known, j.by_series AS series_id, j.by_estimator AS estimator_id, j.is_cited,
    j.subject_start, j.subject_end, j.value, j.low, j.high, j.pieces, j.figure_id,
    split_part(j.outcome, ': ', 1) AS verdict,
    -- Why no verdict: a method break is more than a gap.
    CASE
        WHEN j.outcome IN ('cannot say: missing', 'cannot say: no figure') AND EXISTS (
            SELECT 1 FROM pub.known_value AS o
            WHERE o.series_id IN (j.continues, j.continued_by) AND o.scope IS NULL AND o.basis <> 'stands in'
                AND list_contains(j.place_ids, o.place_id)
                AND (list_contains(j.missing_list, o.period_start)
                    OR (NOT j.scans AND o.period_start BETWEEN j.reference_start AND j.reference_end)
                    OR (j.value IS NULL AND o.period_start = j.subject_start))
        ) THEN 'break'
        -- It hangs on less than the twin can be off.
        WHEN j.outcome = 'cannot say: near' AND (len(j.v_twin) > 0
            OR CASE WHEN j.scans THEN j.near > 0 AND j.near_printed = 0 ELSE len(j.r_twin) > 0 END) THEN 'margin'
        ELSE nullif(split_part(j.outcome, ': ', 2), '')
    END AS reason,
    j.actual, j.wanted, j.wanted_low, j.wanted_high,
    j.r_value AS reference_value, j.r_pieces AS reference_pieces,
    -- The mark counts only where M is one period of the kind compared.
    CASE WHEN datediff(j.grain, j.reference_start, j.reference_end) = 0 THEN j.mark_value END AS mark_value,
    -- How near: what separates the subject from the period that comes nearest to deciding otherwise;
    -- below zero: what it would have taken.
    CASE
        WHEN j.value IS NULL OR NOT j.scans THEN NULL
        WHEN j.kind = 'largest_since' THEN j.value - j.top
        WHEN j.kind = 'smallest_since' THEN j.bottom - j.value
    END AS margin,
    CASE WHEN j.kind = 'rank' THEN j.beyond + 1 END AS rank_now,
    CASE
        WHEN j.value IS NULL THEN []
        WHEN j.outcome = 'fails' AND j.kind = 'rank' AND j.beyond + 1 < j.factor THEN list_filter(
            [CASE WHEN j.way > 0 THEN j.top_one ELSE j.bottom_one END], lambda t: t IS NOT NULL)
        WHEN j.scans AND j.beyond > 0 THEN j.beyond_list
        WHEN j.scans AND j.near > 0 THEN j.near_list
        WHEN j.kind IN ('streak', 'net_sign') THEN coalesce(j.all_list, [])
        WHEN j.kind IN ('largest_since', 'rank') AND j.way > 0 THEN list_filter([j.top_one], lambda t: t IS NOT NULL)
        WHEN j.kind IN ('smallest_since', 'rank') THEN list_filter([j.bottom_one], lambda t: t IS NOT NULL)
        WHEN j.kind = 'first_since' THEN list_filter(
            [CASE WHEN j.comparator = '<' THEN j.bottom_one ELSE j.top_one END], lambda t: t IS NOT NULL)
        -- a share is of the country in the same days
        WHEN j.r_value IS NOT NULL THEN [{'start': coalesce(j.reference_start, j.subject_start), 'end': coalesce(j.reference_end, j.subject_end), 'value': j.r_value, 'figure': j.r_figure, 'stands_in': len(j.r_twin) > 0}]
        ELSE []
    END AS deciding,
    coalesce(j.missing_list, []) AS missing_months,
    j.compared,
    -- The twin, how far off it can be, and the months for which it stands in.
    coalesce(j.a_twin, j.c_twin) AS twin_series_id, coalesce(j.a_margin, j.c_margin) AS twin_margin_km2,
    list_transform(j.v_twin, lambda m: {'role': 'subject', 'month': m})
        || list_transform(coalesce(j.c_twin_months, []), lambda m: {'role': 'compared', 'month': m})
        || list_transform(j.r_twin, lambda m: {'role': 'reference', 'month': m})
        || list_transform(j.m_twin, lambda m: {'role': 'mark', 'month': m}) AS stands_in
FROM judged AS j;

-- The printed comparisons, by every series that covers them: as known now, as known on the day of
-- the article, and by the numbers of the article itself. `printed_verdict`: now, without any twin.
CREATE TABLE pub.statement_verdict AS
WITH judged AS (
SELECT
    split_part(v.check_id, ' ', 1) AS statement_id, v.* EXCLUDE (check_id)
FROM pub.judge((
    SELECT list({
        'check_id': s.statement_id || ' ' || k.known, 'kind': s.kind, 'measure': s.measure,
        'place_ids': [s.place_id], 'subject_start': s.subject_start, 'subject_end': s.subject_end,
        'step': s.subject_step, 'comparator': s.comparator, 'reference_start': s.reference_start,
        'reference_end': s.reference_end, 'factor': s.factor, 'threshold': s.threshold, 'unit': s.unit,
        'qualifier': s.qualifier, 'estimator_id': s.estimator_id, 'series_id': s.series_id,
        'known': k.known, 'known_on': a.published_by, 'article_id': s.article_id})
    FROM core.statement AS s
    JOIN pub.article AS a USING (article_id)
    CROSS JOIN (SELECT unnest(['now', 'printed', 'then', 'article']) AS known) AS k
    WHERE s.evaluable = 'yes' AND (k.known <> 'then' OR a.published_by IS NOT NULL)
)) AS v
WHERE v.known <> 'article' OR v.is_cited
)
SELECT j.*, p.verdict AS printed_verdict
FROM judged AS j
LEFT JOIN judged AS p
    ON p.known = 'printed' AND j.known = 'now' AND (p.statement_id, p.series_id) = (j.statement_id, j.series_id)
WHERE j.known <> 'printed'
ORDER BY j.statement_id, j.known, j.series_id;

-- What several counts say together: those of one map, or several of one estimator.
CREATE MACRO pub.voice(holds, fails) AS CASE
    WHEN holds > 0 AND fails > 0 THEN 'divided'
    WHEN holds > 0 THEN 'holds'
    WHEN fails > 0 THEN 'fails'
    ELSE 'cannot say' END;

-- One map, one voice: what the counts of each map say of a printed comparison. `is_cited`: the map of
-- the count that it cites; `cited_verdict`: what that count itself says.
CREATE TABLE pub.statement_voice AS
SELECT
    v.statement_id, v.known, s.rests_on, m.kind AS map_kind, bool_or(v.is_cited) AS is_cited,
    pub.voice(count(*) FILTER (v.verdict = 'holds'), count(*) FILTER (v.verdict = 'fails')) AS verdict,
    CASE WHEN bool_or(v.is_cited) THEN pub.voice(
        count(*) FILTER (v.is_cited AND v.verdict = 'holds'),
        count(*) FILTER (v.is_cited AND v.verdict = 'fails')) END AS cited_verdict,
    bool_or(v.is_cited AND v.verdict <> 'cannot say' AND v.printed_verdict = 'cannot say') AS by_twin,
    count(*) AS series
FROM pub.statement_verdict AS v
JOIN pub.series AS s USING (series_id)
JOIN pub.map AS m ON m.map_id = s.rests_on
GROUP BY ALL
ORDER BY ALL;

-- Statements that contradict their own article: by the numbers that it prints, or by another
-- comparison in it ("largest since the war began" over a body that names a larger month).
CREATE TABLE pub.statement_contradiction AS
SELECT statement_id, 'figures' AS by_what, series_id, deciding, NULL::VARCHAR AS other_id
FROM pub.statement_verdict
WHERE known = 'article' AND verdict = 'fails'
UNION ALL
SELECT a.statement_id, 'statement', NULL, NULL, b.statement_id
FROM core.statement AS a
JOIN core.statement AS b USING (article_id, estimator_id, place_id, subject_start, subject_end)
WHERE a.evaluable = 'yes' AND b.reference_start > a.reference_end AND b.reference_end < a.subject_start
    AND ((a.kind = 'largest_since' AND b.kind = 'less_than')
        OR (a.kind = 'smallest_since' AND b.kind = 'more_than'))
ORDER BY ALL;
