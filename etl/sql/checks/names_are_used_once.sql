-- Two series, estimators or publishers never have the same name.
SELECT file, row_id, 'name' AS "column", name AS found, 'a name that is used once' AS wanted
FROM (
    SELECT 'series.toml' AS file, series_id AS row_id, name FROM stage_series
    UNION ALL SELECT 'series.toml', estimator_id, name FROM stage_estimator
    UNION ALL SELECT 'series.toml', estimator_id, short FROM stage_estimator WHERE short <> name
    UNION ALL SELECT 'publishers.csv', publisher_id, name FROM stage_publisher
)
QUALIFY count(*) OVER (PARTITION BY file, name) > 1
