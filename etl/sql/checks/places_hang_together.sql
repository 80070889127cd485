-- Ukraine has 27 oblast-level units with areas, and every place but the country lies in another or is foreign.
SELECT 'places.csv' AS file, place_id AS row_id, 'parent_id' AS "column", coalesce(parent_id, '') AS found,
    'the place in which it lies' AS wanted
FROM stage_place WHERE parent_id IS NULL AND kind IN ('oblast', 'settlement')
UNION ALL
SELECT 'places.csv', place_id, 'area_km2', '', 'the area of the unit'
FROM stage_place WHERE kind IN ('country', 'oblast') AND area_km2 IS NULL
UNION ALL
SELECT 'places.csv', 'ua', 'kind', count(*) || ' oblast-level units', '27 with kind oblast'
FROM stage_place WHERE kind = 'oblast' HAVING count(*) <> 27
