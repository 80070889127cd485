-- A point of a settlement is that of the gazetteer, with its number there, or one that a map note links.
SELECT 'places.csv' AS file, place_id AS row_id, 'point_basis' AS "column",
    coalesce(point_basis, '') AS found,
    CASE WHEN lat IS NULL THEN 'nothing, since there is no point'
        ELSE 'where the point is from: gazetteer or map note' END AS wanted
FROM stage_place
WHERE (point_basis IS NULL) <> (lat IS NULL)
UNION ALL
SELECT 'places.csv', place_id, 'geonames_id', '', 'the number of the settlement in the gazetteer'
FROM stage_place WHERE point_basis = 'gazetteer' AND geonames_id IS NULL
UNION ALL
SELECT 'places.csv', place_id, 'linked_lat',
    concat_ws(', ', linked_lat, linked_lon), 'lat and lon of the point that a note links: '
        || concat_ws(', ', lat, lon)
FROM stage_place
WHERE point_basis = 'map note' AND (linked_lat, linked_lon) IS DISTINCT FROM (lat, lon)
UNION ALL
SELECT 'places.csv', place_id, 'linked_lon', concat_ws(', ', linked_lat, linked_lon),
    'linked_lat and linked_lon, or neither'
FROM stage_place
WHERE (linked_lat IS NULL) <> (linked_lon IS NULL) AND point_basis IS DISTINCT FROM 'map note'
