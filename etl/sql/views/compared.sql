-- Which numbers a comparison sets against which, by every series that covers it (core.compared).
--   asked: as of pub.judge (judge.sql)
CREATE MACRO core.compared(asked) AS TABLE
WITH
given AS MATERIALIZED (SELECT x.* FROM (SELECT unnest(asked) AS x)),
country AS (SELECT coalesce(area_official_km2, area_km2) FROM pub.place WHERE place_id = 'ua'),
checks AS MATERIALIZED (
    SELECT
        g.*,
        CASE WHEN g.measure IS NULL OR g.measure IN ('net_change', 'gain') THEN ['net_change', 'gain']
            ELSE [g.measure] END AS measures,
        -- A limit in the unit of the series: km², or per cent of a place for shares.
        CASE
            WHEN g.kind = 'share' OR g.measure = 'share_held' THEN g.threshold
            WHEN g.unit = 'percent' THEN g.threshold / 100 * (FROM country)
            WHEN g.unit = 'sq_mi' THEN g.threshold
                * (SELECT u.factor FROM core.unit AS u WHERE u.unit = 'sq_mi')
            ELSE g.threshold
        END AS bound,
        -- A percentage is as exact as its last digit: 0.9 % of the country is 0.85 to 0.95.
        CASE WHEN g.unit = 'percent' AND g.kind <> 'share' AND g.measure IS DISTINCT FROM 'share_held' THEN
            CASE WHEN g.threshold = round(g.threshold) THEN 0.5
                WHEN abs(g.threshold - round(g.threshold, 1)) < 1e-9 THEN 0.05 ELSE 0.005 END / 100 * (FROM country)
            ELSE 0 END AS bound_digit,
        CASE
            WHEN g.qualifier IN ('nearly', 'almost', 'approaching', 'just under', 'close to') THEN 'below'
            WHEN g.qualifier IN ('more than', 'over', 'at least', 'above', 'just over') THEN 'or more'
            WHEN g.qualifier IN ('less than', 'under', 'at most', 'up to', 'well below', 'below') THEN 'or less'
            WHEN g.qualifier IS NULL THEN 'exact'
            ELSE 'about'
        END AS meant,
        -- Whether small numbers are meant: then each is turned round, and the largest decides.
        CASE WHEN g.kind = 'smallest_since' OR (g.comparator = '<'
            AND g.kind IN ('rank', 'first_since', 'net_sign', 'streak')) THEN -1 ELSE 1 END AS way,
        g.kind IN ('largest_since', 'smallest_since', 'first_since', 'rank', 'streak', 'net_sign') AS scans,
        -- Weeks, days and other windows, where the subject is none of months: each is of the subject's
        -- length. A week may be named by the same weekday twice: it has seven days all the same.
        scans AND g.step NOT IN ('month', 'year') AND (g.subject_start <> date_trunc('month', g.subject_start)
            OR g.subject_end <> last_day(g.subject_end)) AS rolls,
        (g.subject_end - g.subject_start + 1)::INTEGER AS days,
        CASE WHEN rolls AND g.step = 'week' THEN 7 WHEN rolls THEN days END AS pace,
        CASE WHEN rolls THEN to_days(pace) WHEN g.step = 'year' THEN INTERVAL 1 YEAR
            ELSE INTERVAL 1 MONTH END AS stride,
        CASE WHEN rolls THEN g.subject_start::TIMESTAMP
            WHEN g.step = 'year' THEN date_trunc('year', g.subject_start)
            ELSE date_trunc('month', g.subject_start) END AS own_start,
        CASE WHEN g.step = 'year' THEN 'year' ELSE 'month' END AS grain,
        -- The first whole month, and the first year, of the full-scale invasion: nothing is earlier.
        CASE WHEN g.step = 'year' THEN TIMESTAMP '2022-01-01' ELSE TIMESTAMP '2022-03-01' END AS earliest
    FROM given AS g
),
-- Which periods are looked at: the subject (n = 0), one reference, or each month or year compared.
spans AS (
    SELECT
        c.check_id, c.place_ids AS places,
        unnest(CASE
            -- Every window of that length after M, whatever day it begins on.
            WHEN c.rolls AND c.kind IN ('largest_since', 'smallest_since', 'first_since') THEN generate_series(
                greatest(c.reference_end + 1, c.earliest::DATE)::TIMESTAMP, c.own_start - c.stride,
                INTERVAL 1 DAY)
            -- A rank is one among windows that follow each other: those in step with the subject.
            WHEN c.rolls AND c.kind = 'rank' THEN list_filter(generate_series(
                c.own_start - to_days(c.pace * greatest(0,
                    (c.subject_start - greatest(c.reference_start, c.earliest::DATE)) // c.pace)::INTEGER),
                c.reference_end::TIMESTAMP - to_days(c.days - 1), c.stride),
                lambda t: t <> c.own_start)
            WHEN c.kind IN ('largest_since', 'smallest_since', 'first_since') THEN generate_series(
                greatest(date_trunc(c.grain, c.reference_end) + c.stride, c.earliest),
                date_trunc(c.grain, c.subject_start) - c.stride, c.stride)
            WHEN c.kind = 'rank' THEN list_filter(generate_series(
                greatest(date_trunc(c.grain, c.reference_start), c.earliest),
                date_trunc(c.grain, c.reference_end), c.stride),
                lambda t: t <> date_trunc(c.grain, c.subject_start))
            WHEN c.kind IN ('streak', 'net_sign') THEN generate_series(
                c.own_start - (least(c.factor, 60) - CASE WHEN c.kind = 'streak' THEN 0 ELSE 1 END)::INTEGER * c.stride,
                c.own_start - c.stride, c.stride)
        END)::DATE AS starts,
        CASE WHEN c.rolls THEN to_days(c.days) ELSE c.stride END AS lasts
    FROM checks AS c
    WHERE c.scans
),
periods AS MATERIALIZED (
    SELECT check_id, 'subject' AS role, places, p_start, p_end FROM (
        SELECT check_id, place_ids AS places, subject_start AS p_start, subject_end AS p_end FROM checks)
    UNION ALL
    SELECT check_id, 'compared', places, starts, (starts + lasts - INTERVAL 1 DAY)::DATE FROM spans
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
-- Whole months add up, and the years of several, where there are not all the months; any other period
-- must have been printed as it is.
added AS (
    SELECT
        p.check_id, p.role, p.p_start, k.series_id,
        sum(k.value ORDER BY k.period_start, k.place_id) AS value,
        sum(k.low ORDER BY k.period_start, k.place_id) AS low,
        sum(k.high ORDER BY k.period_start, k.place_id) AS high, count(*) AS pieces,
        any_value(k.figure_id) AS figure_id, any_value(k.twin_series_id) AS twin_series_id,
        any_value(k.twin_margin_km2) AS twin_margin_km2,
        coalesce(list(k.period_start ORDER BY k.period_start) FILTER (k.basis = 'stands in'), []) AS twin_months
    FROM periods AS p
    JOIN known AS k
        ON k.check_id = p.check_id AND k.period_kind IN ('month', 'year')
        AND k.period_start >= p.p_start AND k.period_end <= p.p_end
        AND list_contains(p.places, k.place_id)
    WHERE p.p_start = date_trunc(k.period_kind, p.p_start) AND p.p_end = last_day(p.p_end)
        AND (k.period_kind = 'month'
            OR (len(p.places) = 1 AND month(p.p_end) = 12 AND year(p.p_end) > year(p.p_start)))
    GROUP BY p.check_id, p.role, p.p_start, p.p_end, len(p.places), k.series_id, k.period_kind
    HAVING count(*) = (datediff(k.period_kind, p.p_start, p.p_end) + 1) * len(p.places)
    QUALIFY row_number() OVER (
        PARTITION BY p.check_id, p.role, p.p_start, k.series_id ORDER BY k.period_kind) = 1
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
-- Windows that are none of months, on the maps that have days; known only now. Where the map was redrawn
-- in between there is no number.
by_days AS MATERIALIZED (
    SELECT p.check_id, p.role, p.p_start, p.p_end
    FROM periods AS p
    JOIN checks AS c USING (check_id)
    WHERE c.known = 'now' AND p.places = ['ua'] AND list_contains(c.measures, 'net_change')
        AND (p.p_start <> date_trunc('month', p.p_start) OR p.p_end <> last_day(p.p_end))
),
mapped AS (
    SELECT
        p.check_id, p.role, p.p_start, s.series_id, w.net_km2 AS value, w.low_km2 AS low, w.high_km2 AS high,
        w.from_day, w.to_day
    FROM by_days AS p
    JOIN pub.window_change((SELECT list({'first_day': p_start, 'last_day': p_end}) FROM by_days)) AS w
        ON w.first_day = p.p_start AND w.last_day = p.p_end AND NOT w.is_redrawn
    JOIN pub.series AS s
        ON s.measured_from = w.source_id AND s.counts = w.definition AND s.measure = 'net_change'
),
cells AS MATERIALIZED (
    SELECT
        check_id, role, p_start, series_id,
        coalesce(w.value, s.value) AS value, coalesce(w.low, s.low) AS low,
        coalesce(w.high, s.high) AS high,
        CASE WHEN w.value IS NULL THEN s.pieces ELSE 1 END AS pieces,
        CASE WHEN w.value IS NOT NULL THEN w.figure_id WHEN s.pieces = 1 THEN s.figure_id END AS figure_id,
        CASE WHEN w.value IS NULL THEN s.twin_series_id END AS twin_series_id,
        CASE WHEN w.value IS NULL THEN s.twin_margin_km2 END AS twin_margin_km2,
        CASE WHEN w.value IS NULL THEN s.twin_months ELSE [] END AS twin_months,
        NULL::DATE AS from_day, NULL::DATE AS to_day
    FROM whole AS w
    FULL JOIN added AS s USING (check_id, role, p_start, series_id)
    UNION ALL
    SELECT check_id, role, p_start, series_id, value, low, high, 1, NULL, NULL, NULL, [], from_day, to_day
    FROM mapped
),
-- Every series with a number for the subject, and those that the comparison cites in any case.
answers AS MATERIALIZED (
    SELECT
        c.*, c.bound * c.way AS limit_by_way, s.series_id AS by_series, s.estimator_id AS by_estimator, s.valid_from,
        s.continues, (SELECT n.series_id FROM pub.series AS n WHERE n.continues = s.series_id) AS continued_by,
        coalesce(s.series_id = c.series_id, s.estimator_id = c.estimator_id, false) AS is_cited,
        v.value, v.low, v.high, v.pieces, v.figure_id, v.from_day, v.to_day,
        coalesce(v.to_day, r.to_day) IS NOT NULL AS on_days,
        least(v.low * c.way, v.high * c.way) AS low_by_way,
        greatest(v.low * c.way, v.high * c.way) AS high_by_way,
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
            SELECT arg_min(x.series_id, (-coalesce(x.months, 0), x.series_id)) FROM pub.series AS x
            WHERE x.estimator_id = c.estimator_id AND list_contains(c.measures, x.measure)
                AND x.unit = CASE WHEN c.measure = 'share_held' THEN 'percent' ELSE 'km2' END
                AND x.measured_from IS NULL)))
),
-- How each compared period stands to the subject: beyond (it decides against), near (equal, or too
-- near for numbers printed so), clear, or missing.
compared AS MATERIALIZED (
    SELECT
        a.check_id, a.by_series, a.way, p.p_start, v.value, v.twin_series_id, v.twin_margin_km2,
        coalesce(v.twin_months, []) AS twin_months,
        {'start': p.p_start, 'end': p.p_end, 'value': v.value, 'figure': v.figure_id,
            'stands_in': len(coalesce(v.twin_months, [])) > 0} AS period,
        -- of a streak's step either end
        coalesce(len(v.twin_months), 0) > 0
            OR (a.kind = 'streak' AND coalesce(len(x.twin_months), 0) > 0) AS stands_in,
        least(v.low * a.way, v.high * a.way) AS own_low,
        greatest(v.low * a.way, v.high * a.way) AS own_high,
        -- set against the subject; in a streak against the period after it
        CASE WHEN a.kind = 'streak' THEN least(x.low * a.way, x.high * a.way) ELSE a.low_by_way END
            AS other_low,
        CASE WHEN a.kind = 'streak' THEN greatest(x.low * a.way, x.high * a.way) ELSE a.high_by_way END
            AS other_high,
        CASE
            WHEN v.value IS NULL OR (a.kind = 'streak' AND x.value IS NULL) THEN 'missing'
            WHEN a.kind NOT IN ('first_since', 'net_sign') THEN CASE
                WHEN own_low > other_high THEN 'beyond' WHEN own_high < other_low THEN 'clear'
                ELSE 'near' END
            -- "for the first time since" is broken by a month past the limit, a row of such by any other
            WHEN own_low > a.limit_by_way THEN CASE a.kind WHEN 'first_since' THEN 'beyond' ELSE 'clear' END
            WHEN own_high > a.limit_by_way THEN 'near'
            ELSE CASE a.kind WHEN 'first_since' THEN 'clear' ELSE 'beyond' END
        END AS found,
        -- One that begins on another weekday is none of the weeks that are counted: it leaves a record
        -- open and does not refute it.
        CASE WHEN found = 'beyond' AND a.rolls AND a.kind IN ('largest_since', 'smallest_since', 'first_since')
            AND (a.subject_start - p.p_start) % a.pace <> 0 THEN 'near' ELSE found END AS stands
    FROM answers AS a
    JOIN periods AS p ON p.check_id = a.check_id AND p.role = 'compared'
    LEFT JOIN cells AS v
        ON (v.check_id, v.role, v.series_id, v.p_start) = (a.check_id, 'compared', a.by_series, p.p_start)
    LEFT JOIN cells AS x
        ON x.check_id = a.check_id AND x.series_id = a.by_series AND x.p_start = (p.p_start + a.stride)::DATE
        AND x.role = CASE WHEN (p.p_start + a.stride)::DATE = a.own_start
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
        list(period ORDER BY p_start) FILTER (stands = 'beyond') AS beyond_list,
        list(period ORDER BY p_start) FILTER (stands = 'near') AS near_list,
        list(p_start ORDER BY p_start) FILTER (stands = 'missing') AS missing_list,
        list(period ORDER BY p_start) FILTER (stands <> 'missing') AS all_list,
        -- that comes nearest to deciding otherwise, or goes farthest
        arg_max(period, value * way) AS nearest,
        any_value(twin_series_id) AS c_twin, any_value(twin_margin_km2) AS c_margin,
        flatten(list(twin_months ORDER BY p_start)) AS c_twin_months
    FROM compared
    GROUP BY check_id, by_series
)
-- One number against the one that is wanted: a ratio, a percentage, a difference, an amount.
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
LEFT JOIN counted AS n USING (check_id, by_series);
