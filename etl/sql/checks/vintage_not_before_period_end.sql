-- A figure is not printed before its period is over, nor a whole month or year on its last day.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'vintage' AS "column", vintage::VARCHAR AS found,
    CASE WHEN vintage < period_end THEN 'a day on or after the end of the period, ' || period_end
        ELSE 'a later day; what was printed before the period was over is a partial_month or to_date' END AS wanted
FROM stage_figure
WHERE vintage < period_end
    -- 'article month' puts a page at the end of its month, which is late enough to be in doubt
    OR (vintage = period_end AND period_kind IN ('month', 'year') AND vintage_basis = 'article date')
