-- Each way of counting, with whose it is and how many months it has.
CREATE TABLE pub.series AS
WITH colored AS (
    -- A measured series has the colour of those whose count it reproduces, or whose map it is.
    SELECT s.series_id, coalesce(
        (SELECT r.estimator_id FROM core.series AS r WHERE r.series_id = s.reproduces),
        (SELECT w.estimator_id FROM core.source AS o JOIN core.estimator AS w
            ON o.counted_by IN (w.short, w.name) WHERE o.source_id = s.measured_from),
        s.estimator_id
    ) AS color_id
    FROM core.series AS s
)
SELECT
    s.series_id, s.name, s.estimator_id, s.measure, s.side, s.unit, s.data_source, s.definition,
    s.valid_from, s.valid_to, s.continues, s.measured_from, s.counts, s.reproduces, s.rests_on,
    s.wider_than,
    e.short AS estimator,
    e.side AS estimator_side,
    s.measured_from IS NOT NULL AS is_measured,
    k.color_id, w.color, w.mark,
    -- A side of the war speaks after all others.
    coalesce(e.rank, 99) + CASE e.side WHEN 'russia' THEN 100 ELSE 0 END AS rank,
    CASE WHEN s.measured_from IS NOT NULL
        THEN regexp_replace(regexp_replace(s.name, '^Measured from ', ''), ', net change$', '')
    END AS map_label,
    coalesce(map_label || ', measured', e.short) AS label,
    -- Change of area in square kilometres: what the monthly charts can set side by side.
    s.unit = 'km2' AND s.measure IN ('net_change', 'gain') AS is_monthly_change,
    count(f.figure_id) AS figures,
    CASE WHEN any_value(s.measured_from) IS NULL
        THEN count(DISTINCT f.period_start) FILTER (f.period_kind = 'month' AND f.place_id = 'ua')
        ELSE any_value(c.months) END AS months,
    coalesce(max(f.period_end), any_value(c.newest)) AS newest_period_end
FROM core.series AS s
JOIN core.estimator AS e USING (estimator_id)
JOIN colored AS k USING (series_id)
JOIN core.estimator AS w ON w.estimator_id = k.color_id
LEFT JOIN core.figure AS f USING (series_id)
LEFT JOIN (
    SELECT source_id, definition, count(DISTINCT month) AS months, last_day(max(month)) AS newest
    FROM core.change WHERE NOT is_part_of_month GROUP BY ALL
) AS c ON c.source_id = s.measured_from AND c.definition = s.counts
GROUP BY ALL
ORDER BY s.series_id;

-- Series that pages set side by side with one click.
CREATE TABLE pub.series_set AS
SELECT set_id, position, label, series_ids, why FROM core.series_set ORDER BY position;
