-- A value that was published stays, or a row of corrections.csv says from what to what it changed, and why.
SELECT
    CASE WHEN s.what NOT LIKE '%/%' THEN 'figures.csv' ELSE 'published.csv' END
        AS file,
    p.what AS row_id, 'value' AS "column", coalesce(s.value, 'no row') AS found,
    p.value || ' as it was published, or a correction from this to what is here now' AS wanted
FROM stage_published AS p
LEFT JOIN said AS s USING (what)
WHERE NOT is_same(p.what, p.value, s.value)
    -- A series that is not measured here any more, as a whole, has not changed.
    AND NOT (p.what LIKE '%/%' AND split_part(p.what, '/', 1) NOT IN (
        SELECT split_part(m.what, '/', 1) FROM said AS m WHERE m.what LIKE '%/%'))
    AND NOT (
        EXISTS (SELECT 1 FROM stage_correction AS c
            WHERE c.what = p.what AND is_same(p.what, c.value_from, p.value))
        AND EXISTS (SELECT 1 FROM stage_correction AS c
            WHERE c.what = p.what
                AND (is_same(p.what, c.value_to, s.value) OR c.value_to IS NULL AND s.value IS NULL)))
