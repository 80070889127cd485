-- What each month was for its series: rank, "largest since", "smallest since", streaks.
-- Only months of the same series count: a method break starts a new one. `missing_months` are the
-- months without a figure between the record and the month it is measured against; where there
-- are any, "largest since" speaks only of the months that were printed.
CREATE TABLE pub.record AS
WITH m AS (
    SELECT
        series_id, place_id, month, km2,
        first_value(month) OVER w AS first_month,
        count(*) OVER w AS months_so_far,
        count(*) OVER (PARTITION BY series_id, place_id) AS months_all,
        rank() OVER (PARTITION BY series_id, place_id ORDER BY km2 DESC) AS rank_largest,
        rank() OVER (PARTITION BY series_id, place_id ORDER BY km2) AS rank_smallest,
        lag(month) OVER w AS previous_month,
        lag(km2) OVER w AS previous_km2
    FROM pub.monthly_change
    WINDOW w AS (PARTITION BY series_id, place_id ORDER BY month)
),
since AS (
    SELECT
        a.series_id, a.place_id, a.month,
        max(b.month) FILTER (b.km2 >= a.km2) AS largest_since,
        max(b.month) FILTER (b.km2 <= a.km2) AS smallest_since
    FROM m AS a
    JOIN m AS b ON b.series_id = a.series_id AND b.place_id = a.place_id AND b.month < a.month
    GROUP BY ALL
),
turns AS (
    -- A streak breaks when the direction turns, a month is missing or two months are equal.
    SELECT
        *,
        CASE
            WHEN previous_month IS NULL OR previous_month <> month - INTERVAL 1 MONTH THEN 0
            ELSE sign(km2 - previous_km2)
        END AS direction
    FROM m
),
streaks AS (
    SELECT *, sum(CASE WHEN direction <> before OR direction = 0 THEN 1 ELSE 0 END) OVER w AS streak_id
    FROM (
        SELECT *, coalesce(lag(direction) OVER w, 0) AS before
        FROM turns WINDOW w AS (PARTITION BY series_id, place_id ORDER BY month)
    )
    WINDOW w AS (PARTITION BY series_id, place_id ORDER BY month)
)
SELECT
    t.series_id, t.place_id, t.month, t.km2,
    t.first_month, t.months_so_far, t.months_all, t.rank_largest, t.rank_smallest,
    CASE WHEN t.previous_month = t.month - INTERVAL 1 MONTH THEN t.previous_km2 END AS previous_km2,
    s.largest_since, l.km2 AS largest_since_km2,
    datediff('month', coalesce(s.largest_since, t.first_month), t.month)
        - (t.months_so_far - coalesce(l.months_so_far, 1)) AS largest_missing_months,
    s.smallest_since, k.km2 AS smallest_since_km2,
    datediff('month', coalesce(s.smallest_since, t.first_month), t.month)
        - (t.months_so_far - coalesce(k.months_so_far, 1)) AS smallest_missing_months,
    t.direction::INTEGER AS direction,
    CASE WHEN t.direction = 0 THEN 0
        ELSE row_number() OVER (PARTITION BY t.series_id, t.place_id, t.streak_id ORDER BY t.month)
    END AS streak
FROM streaks AS t
LEFT JOIN since AS s USING (series_id, place_id, month)
LEFT JOIN m AS l ON l.series_id = t.series_id AND l.place_id = t.place_id AND l.month = s.largest_since
LEFT JOIN m AS k ON k.series_id = t.series_id AND k.place_id = t.place_id AND k.month = s.smallest_since
ORDER BY t.series_id, t.place_id, t.month;
