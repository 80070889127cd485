-- The area of each layer and place at the end of each month: the month's last state that has the
-- layer.
CREATE TABLE pub.month_area AS
WITH ends AS (
    SELECT a.source_id, a.layer, arg_max(s.state_id, s.as_of) AS state_id
    FROM (SELECT DISTINCT source_id, layer, state_id FROM core.area) AS a
    JOIN core.state AS s USING (source_id, state_id)
    GROUP BY a.source_id, a.layer, left(s.as_of, 7)
)
SELECT
    a.source_id, a.place_id, p.name_en AS place, p.kind AS place_kind, a.layer,
    date_trunc('month', left(s.as_of, 10)::DATE)::DATE AS month, s.state_id, s.as_of, a.area_km2,
    100 * a.area_km2 / p.area_km2 AS share_pct
FROM ends AS e
JOIN core.area AS a USING (source_id, layer, state_id)
JOIN core.state AS s USING (source_id, state_id)
JOIN core.place AS p USING (place_id)
-- A month that has only begun ends nowhere yet.
WHERE (a.source_id, a.layer, left(s.as_of, 7)) NOT IN (
    SELECT source_id, definition, strftime(month, '%Y-%m') FROM core.change
    WHERE is_part_of_month)
ORDER BY a.source_id, a.layer, month, a.place_id;

-- What changed in each month and place, whole months and parts.
CREATE TABLE pub.change AS
SELECT
    c.source_id, c.place_id, c.definition, c.month, c.from_state, c.to_state, c.net_km2,
    c.gained_km2, c.lost_km2, c.net_if_day_earlier_km2, c.net_if_day_later_km2, c.flag, c.flag_note, c.part_until,
    c.is_part_of_month, c.is_redrawn, c.is_not_captured, c.is_interrupted, c.method, c.input_sha256,
    p.name_en AS place, p.kind AS place_kind, o.title AS source,
    b.km2 AS stated_net_km2, b.map_label AS stated_by, t.series_id IS NOT NULL AS is_told_apart
FROM core.change AS c JOIN core.place AS p USING (place_id) JOIN core.source AS o USING (source_id)
LEFT JOIN core.stated_beside AS b USING (source_id, definition, place_id, month)
LEFT JOIN core.told_apart AS t USING (source_id, definition, place_id, month)
ORDER BY c.source_id, c.definition, c.month, c.place_id;

-- When the map showed a settlement, or a share of it, as held.
CREATE TABLE pub.presence AS
SELECT
    r.source_id, r.place_id, r.share, r.entered_on, r.left_on, r.from_state, r.to_state,
    p.name_en AS place, p.parent_id AS oblast_id, p.lat, p.lon
FROM core.presence AS r JOIN core.place AS p USING (place_id)
ORDER BY r.source_id, r.place_id, r.share, r.entered_on;

-- A settlement at each month's end. Held: 95 % of its disc or more; or, for a disc with water in it,
-- half or more in every month of the record so far, with no change of more than a point in six
-- months of which this is one (`is_steady`). Not held: less than 10 %.
CREATE TABLE pub.settlement_month AS
SELECT
    r.source_id, r.place_id, r.month, r.share_pct, r.is_steady,
    CASE WHEN r.share_pct >= 95 OR r.is_steady THEN 'held'
        WHEN r.share_pct >= 10 THEN 'contested' ELSE 'not held' END AS hand,
    p.name_en AS place, p.name_uk AS place_uk, p.parent_id AS oblast_id, o.name_en AS oblast, p.lat, p.lon
FROM (
    SELECT *,
        min(share_pct) OVER (town ROWS UNBOUNDED PRECEDING) >= 50
            AND bool_or(starts_six) OVER (town ROWS 5 PRECEDING) AS is_steady
    FROM (
        SELECT *,
            count(*) OVER six = 6 AND max(share_pct) OVER six - min(share_pct) OVER six <= 1 AS starts_six
        FROM core.settlement_month
        WINDOW six AS (
            PARTITION BY source_id, place_id ORDER BY month ROWS BETWEEN CURRENT ROW AND 5 FOLLOWING)
    )
    WINDOW town AS (PARTITION BY source_id, place_id ORDER BY month)
) AS r
JOIN core.place AS p USING (place_id)
LEFT JOIN core.place AS o ON o.place_id = p.parent_id
ORDER BY r.source_id, r.month, r.place_id;

-- The area at each month's end of measured series, from the source's areas or its outlines.
CREATE TABLE pub.series_level AS
SELECT s.series_id, l.month, l.area_km2
FROM core.level AS l
JOIN pub.series AS s ON s.measured_from = l.source_id AND s.counts = l.definition
WHERE s.measure = 'net_change'
UNION ALL
SELECT s.series_id, a.month, a.area_km2
FROM pub.month_area AS a
JOIN pub.series AS s ON s.measured_from = a.source_id AND s.counts = a.layer
WHERE s.measure = 'net_change' AND a.place_id = 'ua'
ORDER BY series_id, month;
