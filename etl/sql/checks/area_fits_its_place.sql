-- No figure exceeds the area of its place (a slip of a decimal point or a unit).
SELECT 'figures.csv' AS file, f.figure_id AS row_id, 'value' AS "column",
    f.value || ' ' || f.unit AS found,
    'at most the area of ' || p.name_en || ', ' || round(greatest(p.area_km2, p.area_official_km2)) || ' km²' AS wanted
FROM stage_figure AS f JOIN stage_place AS p USING (place_id) JOIN stage_unit AS u USING (unit)
WHERE u.dimension = 'km2'
    AND coalesce(f.value_high, f.value) * u.factor > greatest(p.area_km2, p.area_official_km2)
