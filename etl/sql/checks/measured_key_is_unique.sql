-- A row of a measured file, and a moment that a map shows, is there once.
SELECT 'measured/' || source_id || '/' || file AS file, row_id, part AS "column", row_id AS found,
    'once in the file (' || count(*) || ' rows)' AS wanted
FROM (
    SELECT source_id, 'states.csv' AS file, 'state_id' AS part, state_id AS row_id
    FROM stage_measured_states
    UNION ALL SELECT source_id, 'states.csv', 'as_of', as_of FROM stage_measured_states
    UNION ALL SELECT source_id, 'areas.csv', 'state_id', concat_ws('/', state_id, place_id, layer)
    FROM stage_measured_areas
    UNION ALL SELECT source_id, 'months.csv', 'month', concat_ws('/', place_id, definition, month)
    FROM stage_measured_months
    UNION ALL SELECT source_id, 'levels.csv', 'month', concat_ws('/', definition, month)
    FROM stage_measured_levels
    UNION ALL SELECT source_id, 'days.csv', 'day', concat_ws('/', definition, day)
    FROM stage_measured_days
    UNION ALL SELECT source_id, 'vintages.csv', 'vintage_at', concat_ws('/', definition, month, vintage_at)
    FROM stage_measured_vintages
    UNION ALL SELECT source_id, 'settlements.csv', 'entered_on', concat_ws('/', place_id, share, entered_on)
    FROM stage_measured_settlements
    UNION ALL SELECT source_id, 'settlement_months.csv', 'month', concat_ws('/', place_id, month)
    FROM stage_measured_settlement_months
)
GROUP BY ALL HAVING count(*) > 1
