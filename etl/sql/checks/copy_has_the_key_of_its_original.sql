-- A copy speaks of the series, place and period of its original, and a first print has no original.
SELECT 'figures.csv' AS file, c.figure_id AS row_id, 'original' AS "column", coalesce(c.original, '') AS found,
    CASE
        WHEN c.role = 'prints' THEN 'nothing, since this row prints the figure first'
        WHEN c.original IS NULL THEN 'the figure_id that this row repeats or disputes'
        WHEN o.role <> 'prints' THEN 'a row whose role is prints'
        ELSE 'a row with the same series, place and period'
    END AS wanted
FROM stage_figure AS c LEFT JOIN stage_figure AS o ON o.figure_id = c.original
WHERE (c.role = 'prints') <> (c.original IS NULL)
    OR (o.figure_id IS NOT NULL AND (
        o.role <> 'prints'
        OR (c.series_id, c.place_id, c.period_start, c.period_end)
            IS DISTINCT FROM (o.series_id, o.place_id, o.period_start, o.period_end)))
