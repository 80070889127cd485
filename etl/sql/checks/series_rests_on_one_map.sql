-- A series rests on one map or count: its data source stands in exactly one stanza of [maps].
SELECT
    'series.toml' AS file, s.series_id AS row_id, 'data_source' AS "column", s.data_source AS found,
    'a data source that one stanza of [maps] lists' AS wanted
FROM stage_series AS s
WHERE (SELECT count(*) FROM stage_map AS m
    WHERE list_contains(string_split(m.data_sources, '; '), s.data_source)) <> 1
