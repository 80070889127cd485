-- Two series of net change or gain for the same place and month, side by side, either of them first.
CREATE VIEW pub.estimator_pair AS
SELECT
    a.place_id, a.month,
    a.series_id AS series_a, b.series_id AS series_b,
    a.km2 AS km2_a, b.km2 AS km2_b,
    a.link AS link_a, b.link AS link_b,
    a.km2 - b.km2 AS difference_km2,
    CASE WHEN b.km2 <> 0 THEN a.km2 / b.km2 END AS ratio,
    sign(a.km2) * sign(b.km2) < 0 AS signs_disagree
FROM pub.monthly_change AS a
JOIN pub.monthly_change AS b
    ON a.place_id = b.place_id AND a.month = b.month AND a.series_id <> b.series_id
WHERE a.measure IN ('net_change', 'gain') AND b.measure IN ('net_change', 'gain');
