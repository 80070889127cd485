-- What the independent maps say of each month, and whether they agree on its direction.

-- Series of net change in the country by the map on which they rest. What also counts areas that
-- Russia only claims is left out: it says more than the map's control.
CREATE TEMP VIEW counted AS
SELECT
    s.rests_on AS map_id, s.series_id, s.is_measured, s.measured_from, s.counts,
    -- The longest measured series of a map speaks for it.
    row_number() OVER (
        PARTITION BY s.rests_on ORDER BY s.is_measured DESC, s.months DESC, s.series_id) AS turn
FROM pub.series AS s JOIN core.map AS m ON m.map_id = s.rests_on
WHERE m.kind = 'map' AND s.measure = 'net_change' AND s.unit = 'km2' AND s.wider_than IS NULL
    AND s.series_id NOT IN (
        SELECT reproduces FROM pub.series WHERE wider_than IS NOT NULL AND reproduces IS NOT NULL);

-- Whole months, and the one that has begun, of which no end can be moved.
CREATE TEMP VIEW of_map AS
SELECT
    c.map_id, c.series_id, p.month, m.figure_id, p.net_km2 AS km2,
    CASE WHEN p.net_if_day_earlier_km2 IS NOT NULL AND p.net_if_day_later_km2 IS NOT NULL THEN greatest(
        abs(p.net_km2 - p.net_if_day_earlier_km2), abs(p.net_km2 - p.net_if_day_later_km2)
    ) END AS shift_km2,
    p.part_until, p.is_redrawn OR p.is_told_apart AS is_doubtful
FROM counted AS c
JOIN pub.change AS p ON p.source_id = c.measured_from AND p.definition = c.counts
LEFT JOIN pub.monthly_change AS m USING (series_id, place_id, month)
WHERE p.place_id = 'ua' AND (NOT p.is_part_of_month OR (c.turn = 1 AND p.part_until IS NOT NULL))
QUALIFY row_number() OVER (PARTITION BY c.map_id, p.month, p.is_part_of_month ORDER BY c.turn) = 1;

-- How far each map can be trusted: what was printed from it, and the map that it is most like.
CREATE TABLE pub.map_voice AS
WITH printed AS (
    SELECT
        c.map_id, count(DISTINCT m.month) AS printed_months, max(abs(m.km2 - s.km2)) AS worst_km2,
        median(abs(m.km2 - s.km2)) AS usual_km2
    FROM counted AS c
    JOIN pub.monthly_change AS m ON m.series_id = c.series_id AND m.place_id = 'ua'
    JOIN of_map AS s ON s.map_id = c.map_id AND s.month = m.month
    WHERE NOT c.is_measured AND NOT s.is_doubtful
    GROUP BY c.map_id
),
alike AS (
    SELECT a.map_id, b.map_id AS like_map_id, round(corr(a.km2, b.km2), 6) AS like_correlation, count(*) AS like_months
    FROM of_map AS a JOIN of_map AS b ON b.month = a.month AND b.map_id <> a.map_id
    WHERE NOT a.is_doubtful AND NOT b.is_doubtful AND a.part_until IS NULL AND b.part_until IS NULL
    GROUP BY a.map_id, b.map_id HAVING count(*) >= 12
    QUALIFY row_number() OVER (PARTITION BY a.map_id ORDER BY like_correlation DESC, b.map_id) = 1
)
SELECT
    s.map_id, m.name AS map, min(s.month) AS first_month, max(s.month) FILTER (s.part_until IS NULL) AS last_month,
    count(*) FILTER (s.part_until IS NULL) AS months,
    count(*) FILTER (s.is_doubtful) AS doubtful_months,
    coalesce(any_value(p.printed_months), 0) AS printed_months,
    any_value(p.usual_km2) AS usual_disagreement_km2,
    any_value(p.worst_km2) AS worst_disagreement_km2,
    -- A map of which one of the two is not known is taken to be as far off as the worst of the others.
    coalesce(any_value(p.worst_km2), (SELECT max(worst_km2) FROM printed)) AS known_error_km2,
    coalesce(median(s.shift_km2), (
        SELECT max(usual) FROM (SELECT median(shift_km2) AS usual FROM of_map GROUP BY map_id)
    )) AS usual_shift_km2,
    any_value(o.name) AS like_map, any_value(a.like_correlation) AS like_correlation,
    coalesce(any_value(a.like_months), 0) AS like_months
FROM of_map AS s
JOIN core.map AS m USING (map_id)
LEFT JOIN printed AS p USING (map_id)
LEFT JOIN alike AS a USING (map_id)
LEFT JOIN core.map AS o ON o.map_id = a.like_map_id
GROUP BY s.map_id, m.name
ORDER BY s.map_id;

-- A month by map. A map that was drawn anew in it has no voice.
CREATE TABLE pub.month_maps AS
SELECT
    s.month, s.map_id, v.map, s.series_id, s.figure_id, s.km2,
    coalesce(s.shift_km2, v.usual_shift_km2) + v.known_error_km2 AS error_km2,
    NOT s.is_doubtful AS has_voice,
    CASE WHEN s.is_doubtful THEN NULL WHEN abs(s.km2) <= error_km2 THEN 0 ELSE sign(s.km2) END::TINYINT AS direction,
    s.part_until IS NOT NULL AS is_part_of_month, coalesce(s.part_until, last_day(s.month)) AS until
FROM of_map AS s JOIN pub.map_voice AS v USING (map_id)
ORDER BY s.month, s.map_id;

-- A month by all maps that have a voice.
CREATE TABLE pub.month_direction AS
SELECT
    month, bool_or(is_part_of_month) AS is_part_of_month, count(*) AS maps,
    min(km2) AS low_km2, max(km2) AS high_km2,
    count(*) FILTER (direction = 1) AS gains, count(*) FILTER (direction = -1) AS losses,
    count(*) FILTER (direction = 0) AS near_nothing,
    CASE WHEN gains > 0 AND losses > 0 THEN 'disagree' WHEN gains > 0 THEN 'gain' WHEN losses > 0 THEN 'loss'
        ELSE 'about nothing' END AS direction
FROM pub.month_maps WHERE has_voice
GROUP BY month
ORDER BY month;

DROP VIEW of_map;
DROP VIEW counted;
