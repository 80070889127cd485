-- A figure cannot be printed before its period is over.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'vintage' AS "column", vintage::VARCHAR AS found,
    'a day on or after the end of the period, ' || period_end AS wanted
FROM stage_figure WHERE vintage < period_end
