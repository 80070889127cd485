-- A value that differs by more than half from the one printed before it for the same period says why, in its note or caveat.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'note' AS "column",
    value || ' ' || unit || ' after ' || before || ' ' || unit_before || ' (' || id_before || ')' AS found,
    'the reason for a change of more than half' AS wanted
FROM (
    SELECT
        f.*, u.factor * CASE WHEN side = 'ukraine' THEN -1 ELSE 1 END * value AS signed,
        lag(figure_id) OVER w AS id_before, lag(value) OVER w AS before, lag(f.unit) OVER w AS unit_before,
        lag(u.factor * CASE WHEN side = 'ukraine' THEN -1 ELSE 1 END * value) OVER w AS signed_before
    FROM stage_figure AS f JOIN stage_unit AS u ON u.unit = f.unit
    WHERE role = 'prints'
    WINDOW w AS (PARTITION BY series_id, place_id, period_start, period_end ORDER BY vintage)
)
WHERE abs(signed - signed_before) > 0.5 * abs(signed_before) AND note IS NULL AND caveat IS NULL
