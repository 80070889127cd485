-- A share held lies between 0 and 100 per cent, and a change of a share cannot exceed 100.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'value' AS "column", value::VARCHAR AS found,
    'per cent between 0 and 100' AS wanted
FROM stage_figure AS f JOIN stage_series AS s USING (series_id)
WHERE s.unit = 'percent' AND s.measure <> 'other' AND (f.value > 100 OR f.value_high > 100)
