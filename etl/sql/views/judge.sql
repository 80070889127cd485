-- Whether a comparison holds, by every series that covers it. The one place where verdicts are given:
-- for the printed statements (pub.statement_verdict) and, by the same macro, for what a reader types.
-- The verdicts on a list of comparisons, one row a comparison and series.
--   asked: a list of structs with
--     check_id, kind, measure (NULL: net change or gain), place_ids (several are added up),
--     subject_start, subject_end, step, comparator, reference_start, reference_end, factor,
--     threshold, unit, qualifier, estimator_id, series_id (whose count is cited),
--     known ('now', 'printed': now, by printed numbers alone, 'then': as known on the day known_on,
--     'article': what article_id prints itself),
--     known_on, article_id.
CREATE MACRO pub.judge(asked) AS TABLE
SELECT
    j.check_id, j.kind, j.known, j.by_series AS series_id, j.by_estimator AS estimator_id, j.is_cited,
    j.subject_start, j.subject_end, j.value, j.low, j.high,
    CASE WHEN j.measure = 'share_held' THEN 'percent' ELSE 'km2' END AS value_unit,
    j.pieces, j.figure_id,
    split_part(j.outcome, ': ', 1) AS verdict,
    -- Why no verdict: a method break is more than a gap.
    CASE
        WHEN j.outcome IN ('cannot say: missing', 'cannot say: no figure') AND EXISTS (
            SELECT 1 FROM pub.known_value AS o
            WHERE o.series_id IN (j.continues, j.continued_by) AND o.scope IS NULL AND o.basis <> 'stands in'
                AND list_contains(j.place_ids, o.place_id)
                AND ((NOT j.rolls AND list_contains(j.missing_list, o.period_start))
                    OR (NOT j.scans AND o.period_start BETWEEN j.reference_start AND j.reference_end)
                    OR (j.value IS NULL AND o.period_start = j.subject_start))
        ) THEN 'break'
        -- It hangs on less than the twin can be off.
        WHEN j.outcome = 'cannot say: near' AND (len(j.v_twin) > 0
            OR CASE WHEN j.scans THEN j.near > 0 AND j.near_printed = 0 ELSE len(j.r_twin) > 0 END) THEN 'margin'
        -- It hangs on less than a day moves the map's number.
        WHEN j.outcome = 'cannot say: near' AND j.on_days THEN 'day'
        ELSE nullif(split_part(j.outcome, ': ', 2), '')
    END AS reason,
    j.actual, j.wanted, j.wanted_low, j.wanted_high,
    j.r_value AS reference_value, j.r_pieces AS reference_pieces,
    -- The mark counts only where M is one period of the kind compared.
    CASE WHEN NOT j.rolls AND datediff(j.grain, j.reference_start, j.reference_end) = 0 THEN j.mark_value END AS mark_value,
    -- How near: what separates the subject from the period that comes nearest to deciding otherwise;
    -- below zero: what it would have taken.
    CASE WHEN j.value IS NOT NULL AND j.kind IN ('largest_since', 'smallest_since')
        THEN (j.value - j.nearest.value) * j.way END AS margin,
    CASE WHEN j.kind = 'rank' THEN j.beyond + 1 END AS rank_now,
    CASE
        WHEN j.value IS NULL THEN []
        WHEN j.kind = 'rank' AND j.outcome = 'fails' AND j.beyond + 1 < j.factor THEN list_filter([j.nearest], lambda t: t IS NOT NULL)
        WHEN j.scans AND j.beyond > 0 THEN j.beyond_list
        -- of windows that begin on every day, the one that comes nearest
        WHEN j.rolls AND j.near > 0 AND j.kind IN ('largest_since', 'smallest_since') THEN [j.nearest]
        WHEN j.scans AND j.near > 0 THEN j.near_list
        WHEN j.kind IN ('streak', 'net_sign') THEN coalesce(j.all_list, [])
        WHEN j.scans THEN list_filter([j.nearest], lambda t: t IS NOT NULL)
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
        || list_transform(j.m_twin, lambda m: {'role': 'mark', 'month': m}) AS stands_in,
    j.from_day, j.to_day
FROM core.outcome(asked) AS j;
