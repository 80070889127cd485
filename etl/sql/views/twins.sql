-- What we measured in place of a printed series: of the measured series that reproduce it the one that
-- was never far off. Its worst error over the months that both have is the margin, in whole km² as
-- months are printed; with fewer than six such months nobody knows how far off it can be.
CREATE TABLE pub.twin AS
SELECT
    printed_series_id AS series_id, measured_series_id AS twin_series_id, months, worst_km2,
    ceil(worst_km2) AS margin_km2
FROM (
    SELECT
        printed_series_id, measured_series_id, count(*) AS months,
        round(max(abs(difference_km2)), 3) AS worst_km2
    FROM pub.agreement
    WHERE NOT is_redrawn
    GROUP BY ALL
    HAVING count(*) >= 6
)
QUALIFY row_number() OVER (PARTITION BY printed_series_id ORDER BY worst_km2, measured_series_id) = 1
ORDER BY series_id;
