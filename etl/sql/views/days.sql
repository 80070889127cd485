-- The area of the country on each day with a map, by source and definition: the day's last map. On the
-- days after it that have none it stands, up to four (DeepState's map never went longer without an
-- update) and never beyond the newest map: what happened since nobody knows.
CREATE TABLE pub.day_area AS
WITH maps AS (
    SELECT
        a.source_id, a.layer AS definition, left(s.as_of, 10)::DATE AS day,
        arg_max(a.area_km2, (s.as_of, s.state_id)) AS area_km2
    FROM core.area AS a
    JOIN core.state AS s USING (source_id, state_id)
    WHERE a.place_id = 'ua'
    GROUP BY ALL
    UNION ALL
    SELECT source_id, definition, day, area_km2 FROM core.day
)
SELECT
    source_id, definition, day, area_km2,
    least(day + 4, coalesce(lead(day) OVER (PARTITION BY source_id, definition ORDER BY day) - 1, day))
        AS stands_until
FROM maps
ORDER BY source_id, definition, day;
