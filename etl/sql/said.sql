-- What the files say under a name of its own, in words that can be compared: each printing (value,
-- unit, side, days) and each whole month that was measured (to a tenth of a km², which is as the
-- pages show it). `published.csv` holds the same of the last release.
CREATE TEMP TABLE said AS
SELECT
    figure_id AS what,
    concat(regexp_replace(value::VARCHAR, '\.0$', ''),
        ' to ' || regexp_replace(value_high::VARCHAR, '\.0$', ''),
        ' ', unit, ', ', side, ', ', period_start, ' to ', period_end) AS value
FROM stage_figure
UNION ALL
SELECT what, printf('%.1f km2', round(km2, 1) + 0.0)
FROM (
    SELECT
        concat_ws('/', s.series_id, m.place_id, m.month) AS what,
        CASE s.measure WHEN 'gross_gain' THEN m.gained_km2 WHEN 'gross_loss' THEN m.lost_km2
            ELSE m.net_km2 END AS km2
    FROM stage_measured_months AS m
    JOIN stage_series AS s ON s.measured_from = m.source_id AND s.counts = m.definition
    WHERE NOT m.is_part_of_month
)
WHERE km2 IS NOT NULL;

-- Whether two wordings say the same: of a measured month a tenth is rounding.
CREATE TEMP MACRO is_same(what, one, other) AS coalesce(one = other
    OR what LIKE '%/%'
        AND abs(split_part(one, ' ', 1)::DOUBLE - split_part(other, ' ', 1)::DOUBLE) < 0.15, false);
