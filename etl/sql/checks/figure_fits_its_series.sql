-- A figure has a unit of its series' kind, a side that the series counts, and a period in the series' valid range.
SELECT 'figures.csv' AS file, figure_id AS row_id, part AS "column", found, wanted
FROM (
    SELECT f.figure_id, 'unit' AS part, f.unit AS found, 'a unit of ' || s.unit || ', as in series ' || s.series_id AS wanted
    FROM stage_figure AS f JOIN stage_series AS s USING (series_id) JOIN stage_unit AS u ON u.unit = f.unit
    WHERE u.dimension <> s.unit
    UNION ALL
    SELECT f.figure_id, 'side', f.side, s.side || ', the side that series ' || s.series_id || ' counts'
    FROM stage_figure AS f JOIN stage_series AS s USING (series_id)
    WHERE s.measure <> 'net_change' AND f.side <> s.side
    UNION ALL
    SELECT f.figure_id, 'period_end', f.period_end::VARCHAR, 'a period within the valid range of series ' || s.series_id
    FROM stage_figure AS f JOIN stage_series AS s USING (series_id)
    WHERE f.period_end > s.valid_to
        OR (f.period_start < s.valid_from AND f.period_kind IN ('month', 'year') AND year(f.period_start) <> year(s.valid_from))
)
