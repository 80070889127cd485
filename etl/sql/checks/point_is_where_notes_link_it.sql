-- A settlement lies within 5 km of where the notes to the map's updates link it.
SELECT 'places.csv' AS file, place_id AS row_id, 'linked_lat' AS "column",
    concat_ws(', ', linked_lat, linked_lon) AS found,
    'a point within 5 km of ' || concat_ws(', ', lat, lon) || ', not ' || round(km, 1) || ' km off' AS wanted
FROM (
    SELECT *, sqrt(power((linked_lat - lat) * 111.2, 2)
        + power((linked_lon - lon) * 111.3 * cos(radians(lat)), 2)) AS km
    FROM stage_place
) WHERE km > 5
