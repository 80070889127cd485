-- A range ends above its start.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'value_high' AS "column", value_high::VARCHAR AS found,
    'a number above value, ' || value AS wanted
FROM stage_figure WHERE value_high <= value
