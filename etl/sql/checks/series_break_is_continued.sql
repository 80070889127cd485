-- A series that continues another is of the same estimator, and the valid range of that one has an end.
SELECT 'series.toml' AS file, n.series_id AS row_id, 'continues' AS "column", n.continues AS found,
    'another series of the same estimator, with a valid_to' AS wanted
FROM stage_series AS n JOIN stage_series AS o ON o.series_id = n.continues
WHERE o.valid_to IS NULL OR o.estimator <> n.estimator OR o.series_id = n.series_id
