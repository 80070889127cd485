-- A range ends above its start, and its qualifier says that it is one.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'value_high' AS "column", value_high::VARCHAR AS found,
    'a number above value, ' || value AS wanted
FROM stage_figure WHERE value_high <= value
UNION ALL
SELECT 'figures.csv', figure_id, 'qualifier', coalesce(qualifier, ''), 'between'
FROM stage_figure WHERE value_high IS NOT NULL AND qualifier IS DISTINCT FROM 'between'
