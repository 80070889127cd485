-- A settlement lies in the oblast that is named, at a point of its own that is not the oblast's centre.
-- The outlines are those for the screen, which are up to some km off at the border: hence 5 km.
WITH ring AS (
    SELECT place_id, unnest(CASE geometry::JSON->>'type'
        WHEN 'Polygon' THEN (geometry::JSON->'coordinates')::DOUBLE[][][]
        ELSE flatten((geometry::JSON->'coordinates')::DOUBLE[][][][]) END) AS points
    FROM stage_outline
),
edge AS (
    SELECT place_id, points[i][1] AS x1, points[i][2] AS y1, points[i + 1][1] AS x2, points[i + 1][2] AS y2,
        points[i][1] * points[i + 1][2] - points[i + 1][1] * points[i][2] AS twice, ring_no
    FROM (
        SELECT *, row_number() OVER () AS ring_no, unnest(range(1, len(points))) AS i FROM ring
    )
),
centre AS (  -- of the largest part
    SELECT place_id, sum((x1 + x2) * twice) / (3 * sum(twice)) AS x,
        sum((y1 + y2) * twice) / (3 * sum(twice)) AS y
    FROM edge GROUP BY place_id, ring_no
    QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY abs(sum(twice)) DESC) = 1
),
settlement AS (
    SELECT place_id, parent_id, lat, lon, 111.3 * cos(radians(lat)) AS kx, 111.2 AS ky
    FROM stage_place WHERE kind = 'settlement' AND lat IS NOT NULL
),
outside AS (
    SELECT s.place_id, any_value(s.parent_id) AS parent_id, any_value(s.lat) AS lat,
        any_value(s.lon) AS lon, any_value(s.kx) AS kx, any_value(s.ky) AS ky
    FROM settlement AS s JOIN edge AS e ON e.place_id = s.parent_id
    GROUP BY s.place_id
    HAVING count(*) FILTER ((e.y1 > s.lat) <> (e.y2 > s.lat)
        AND s.lon < (e.x2 - e.x1) * (s.lat - e.y1) / (e.y2 - e.y1) + e.x1) % 2 = 0
),
off AS (
    SELECT place_id, lat, lon, min(sqrt(power(x1 + t * dx, 2) + power(y1 + t * dy, 2))) AS km
    FROM (
        SELECT *, greatest(0, least(1, -(x1 * dx + y1 * dy) / nullif(dx * dx + dy * dy, 0))) AS t
        FROM (
            SELECT o.place_id, o.lat, o.lon, (e.x1 - o.lon) * o.kx AS x1, (e.y1 - o.lat) * o.ky AS y1,
                (e.x2 - e.x1) * o.kx AS dx, (e.y2 - e.y1) * o.ky AS dy
            FROM outside AS o JOIN edge AS e ON e.place_id = o.parent_id
        )
    ) GROUP BY ALL
)
SELECT 'places.csv' AS file, place_id AS row_id, 'lat' AS "column", concat_ws(', ', lat, lon) AS found,
    'a point in the oblast, not ' || round(km, 1) || ' km outside' AS wanted
FROM off WHERE km > 5
UNION ALL
SELECT 'places.csv', s.place_id, 'lat', concat_ws(', ', s.lat, s.lon),
    'the point of the settlement, not the centre of the oblast'
FROM settlement AS s JOIN centre AS c ON c.place_id = s.parent_id
WHERE sqrt(power((s.lon - c.x) * s.kx, 2) + power((s.lat - c.y) * s.ky, 2)) < 1
UNION ALL
SELECT 'places.csv', place_id, 'lat', concat_ws(', ', lat, lon),
    'a point of its own (also: ' || string_agg(place_id, ' ') OVER (PARTITION BY lat, lon) || ')'
FROM settlement QUALIFY count(*) OVER (PARTITION BY lat, lon) > 1
