-- The net change of a measured month is its gain less its loss.
SELECT
    'measured/' || source_id || '/months.csv' AS file,
    place_id || '/' || definition || '/' || month AS row_id, 'net_km2' AS "column",
    net_km2 AS found, 'net ' || round(gained_km2 - lost_km2, 3) || ' (gained less lost)' AS wanted
FROM stage_measured_months
WHERE abs(net_km2 - (gained_km2 - lost_km2)) > 0.01
