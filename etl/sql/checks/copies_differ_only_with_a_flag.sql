-- A copy that differs from its original in its side, or by more than a tenth, says why in `flag`, or disputes it.
SELECT 'figures.csv' AS file, c.figure_id AS row_id, 'flag' AS "column",
    c.side || ' ' || c.value || ' ' || c.unit || ' for ' || o.side || ' ' || o.value || ' ' || o.unit AS found,
    'a flag, the role disputes, or the side of its original and a value within 10 % of it' AS wanted
FROM stage_figure AS c
JOIN stage_figure AS o ON o.figure_id = c.original
JOIN stage_unit AS cu ON cu.unit = c.unit
JOIN stage_unit AS ou ON ou.unit = o.unit
WHERE c.role = 'repeats' AND c.flag IS NULL
    AND (c.side <> o.side OR abs(c.value * cu.factor - o.value * ou.factor) > 0.1 * o.value * ou.factor)
