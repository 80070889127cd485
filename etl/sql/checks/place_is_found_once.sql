-- A place has both coordinates or neither, and its codes belong to no other place.
SELECT 'places.csv' AS file, place_id AS row_id, 'lon' AS "column",
    coalesce(lat::VARCHAR, '') || ', ' || coalesce(lon::VARCHAR, '') AS found, 'lat and lon, or neither' AS wanted
FROM stage_place WHERE (lat IS NULL) <> (lon IS NULL)
UNION ALL
SELECT 'places.csv', place_id, 'iso_3166_2', iso_3166_2, 'a code that no other place has'
FROM stage_place QUALIFY iso_3166_2 IS NOT NULL AND count(*) OVER (PARTITION BY iso_3166_2) > 1
UNION ALL
SELECT 'places.csv', place_id, 'geonames_id', geonames_id::VARCHAR, 'a number that no other place has'
FROM stage_place QUALIFY geonames_id IS NOT NULL AND count(*) OVER (PARTITION BY geonames_id) > 1
