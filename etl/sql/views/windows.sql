-- What changed from the end of one day to the end of another, by every map that has both. The error is
-- that of a day: which hour a map shows, and whether the first day is meant too, nobody says; so both
-- ends are moved by a day, each by itself, and the least and the most stand beside the number.
--   asked: a list of structs with first_day and last_day, both in the window.
CREATE MACRO pub.window_change(asked) AS TABLE
WITH windows AS MATERIALIZED (
    SELECT DISTINCT x.first_day, x.last_day FROM (SELECT unnest(asked) AS x)
),
held AS MATERIALIZED (
    SELECT b.bound, d.source_id, d.definition, d.day AS map_day, d.area_km2
    FROM (
        SELECT DISTINCT unnest([first_day - 2, first_day - 1, first_day, last_day - 1, last_day, last_day + 1])
            AS bound
        FROM windows
    ) AS b
    JOIN pub.day_area AS d ON b.bound BETWEEN d.day AND d.stands_until
),
-- Months in which the map was drawn anew, or its own areas tell that it must have been.
redraws AS MATERIALIZED (
    SELECT source_id, definition, month FROM pub.change
    WHERE place_id = 'ua' AND (is_redrawn OR is_told_apart)
),
starts AS (
    SELECT w.first_day, h.source_id, h.definition,
        max(h.area_km2) FILTER (h.bound = w.first_day - 1) AS area_km2,
        max(h.map_day) FILTER (h.bound = w.first_day - 1) AS map_day,
        min(h.area_km2) AS least_km2, max(h.area_km2) AS most_km2
    FROM (SELECT DISTINCT first_day FROM windows) AS w
    JOIN held AS h ON h.bound IN (w.first_day - 2, w.first_day - 1, w.first_day)
    GROUP BY ALL
),
ends AS (
    SELECT w.last_day, h.source_id, h.definition,
        max(h.area_km2) FILTER (h.bound = w.last_day) AS area_km2,
        max(h.map_day) FILTER (h.bound = w.last_day) AS map_day,
        min(h.area_km2) AS least_km2, max(h.area_km2) AS most_km2
    FROM (SELECT DISTINCT last_day FROM windows) AS w
    JOIN held AS h ON h.bound IN (w.last_day - 1, w.last_day, w.last_day + 1)
    GROUP BY ALL
)
SELECT
    w.first_day, w.last_day, s.source_id, s.definition, s.map_day AS from_day, e.map_day AS to_day,
    round(e.area_km2 - s.area_km2, 3) AS net_km2,
    round(e.least_km2 - s.most_km2, 3) AS low_km2, round(e.most_km2 - s.least_km2, 3) AS high_km2,
    s.map_day < w.first_day - 1 OR e.map_day < w.last_day AS is_carried,
    EXISTS (
        SELECT 1 FROM redraws AS c
        WHERE c.source_id = s.source_id AND c.definition = s.definition
            AND c.month <= w.last_day AND last_day(c.month) >= w.first_day
    ) AS is_redrawn
FROM windows AS w
JOIN starts AS s USING (first_day)
JOIN ends AS e USING (last_day, source_id, definition)
WHERE s.area_km2 IS NOT NULL AND e.area_km2 IS NOT NULL;
