-- A measured series names a source, and a way of counting that the source has.
SELECT
    'series.toml' AS file, s.series_id AS row_id, 'measured_from' AS "column",
    s.measured_from AS found,
    'an id of etl/maps/sources/, with counts' AS wanted
FROM stage_series AS s
WHERE (s.measured_from IS NULL) <> (s.counts IS NULL)
    OR s.measured_from NOT IN (SELECT source_id FROM stage_source)
    OR (s.measured_from IS NOT NULL
        AND EXISTS (SELECT 1 FROM stage_measured_months AS m WHERE m.source_id = s.measured_from)
        AND NOT EXISTS (SELECT 1 FROM stage_measured_months AS m
            WHERE m.source_id = s.measured_from AND m.definition = s.counts))
