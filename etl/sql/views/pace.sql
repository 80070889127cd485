-- The newest days of each map that has days, beside its last whole month, as km² a day: so that a month
-- that has not ended can be set beside one that has. What ends with the newest map is unfinished: the
-- map is still corrected, and where a month runs on so does its number.
CREATE TABLE pub.pace AS
WITH newest AS (
    SELECT s.series_id, s.measured_from AS source_id, s.counts AS definition, max(d.day) AS day
    FROM pub.day_area AS d
    JOIN pub.series AS s ON s.measured_from = d.source_id AND s.counts = d.definition
    WHERE s.measure = 'net_change'
    GROUP BY ALL
),
spans AS MATERIALIZED (
    SELECT series_id, source_id, definition, unnest([
        {'span': 'week', 'first_day': day - 6, 'last_day': day},
        {'span': 'thirty days', 'first_day': day - 29, 'last_day': day},
        {'span': 'month so far', 'first_day': date_trunc('month', day)::DATE, 'last_day': day},
        {'span': 'last month', 'first_day': date_trunc('month', day + 1 - INTERVAL 1 MONTH)::DATE,
            'last_day': (date_trunc('month', day + 1) - INTERVAL 1 DAY)::DATE}
    ], recursive := true)
    FROM newest
)
SELECT
    p.series_id, p.span, p.first_day, p.last_day, w.from_day, w.to_day, w.is_carried,
    (p.last_day - p.first_day + 1)::INTEGER AS days,
    coalesce(c.stated_net_km2, w.net_km2) AS net_km2, w.low_km2, w.high_km2, c.stated_by,
    coalesce(c.stated_net_km2, w.net_km2) / days AS net_km2_per_day,
    p.span <> 'last month' AS is_unfinished
FROM spans AS p
JOIN pub.window_change((SELECT list({'first_day': first_day, 'last_day': last_day}) FROM spans)) AS w
    USING (source_id, definition, first_day, last_day)
LEFT JOIN pub.change AS c ON p.span = 'last month' AND c.place_id = 'ua'
    AND c.source_id = p.source_id AND c.definition = p.definition AND c.month = p.first_day
WHERE NOT w.is_redrawn AND (p.span <> 'month so far' OR p.last_day <> last_day(p.last_day))
ORDER BY p.series_id, p.first_day DESC, p.span;
