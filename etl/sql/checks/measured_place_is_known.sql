-- What was measured is of a place of the ledger.
SELECT DISTINCT
    'measured/' || m.source_id || '/' || m.file AS file, m.place_id AS row_id, 'place_id' AS "column",
    m.place_id AS found, 'an id that is in places.csv' AS wanted
FROM (
    SELECT source_id, place_id, 'areas.csv' AS file FROM stage_measured_areas
    UNION ALL SELECT source_id, place_id, 'months.csv' FROM stage_measured_months
    UNION ALL SELECT source_id, place_id, 'settlements.csv' FROM stage_measured_settlements
    UNION ALL SELECT source_id, place_id, 'settlement_months.csv' FROM stage_measured_settlement_months
) AS m
WHERE m.place_id NOT IN (SELECT place_id FROM stage_place)
