-- What was measured is of a source and a state that are known, and is no less than nothing.
SELECT 'measured/' || source_id || '/' || file AS file, row_id, part AS "column", found, wanted
FROM (
    SELECT DISTINCT source_id, file, source_id AS row_id, '' AS part, source_id AS found,
        'a folder named as a source of etl/maps/sources/' AS wanted
    FROM (
        SELECT source_id, 'states.csv' AS file FROM stage_measured_states
        UNION ALL SELECT source_id, 'areas.csv' FROM stage_measured_areas
        UNION ALL SELECT source_id, 'months.csv' FROM stage_measured_months
        UNION ALL SELECT source_id, 'levels.csv' FROM stage_measured_levels
        UNION ALL SELECT source_id, 'days.csv' FROM stage_measured_days
        UNION ALL SELECT source_id, 'vintages.csv' FROM stage_measured_vintages
        UNION ALL SELECT source_id, 'settlements.csv' FROM stage_measured_settlements
        UNION ALL SELECT source_id, 'settlement_months.csv' FROM stage_measured_settlement_months
        UNION ALL SELECT source_id, 'left_out.csv' FROM stage_measured_left_out
    )
    WHERE source_id NOT IN (SELECT source_id FROM stage_source)
    UNION ALL
    SELECT DISTINCT source_id, 'areas.csv', state_id, 'state_id', state_id, 'a state of states.csv'
    FROM stage_measured_areas ANTI JOIN stage_measured_states USING (source_id, state_id)
    UNION ALL
    SELECT source_id, 'areas.csv', concat_ws('/', state_id, place_id, layer), 'area_km2',
        area_km2::VARCHAR, '0 or more'
    FROM stage_measured_areas WHERE area_km2 < 0
    UNION ALL
    SELECT source_id, 'levels.csv', concat_ws('/', definition, month), 'area_km2',
        area_km2::VARCHAR, '0 or more'
    FROM stage_measured_levels WHERE area_km2 < 0
    UNION ALL
    SELECT source_id, 'days.csv', concat_ws('/', definition, day), 'area_km2',
        area_km2::VARCHAR, '0 or more'
    FROM stage_measured_days WHERE area_km2 < 0
    UNION ALL
    -- A day's number and that of the month which ends with it are one number, told twice.
    SELECT l.source_id, 'days.csv', concat_ws('/', l.definition, l.state_id), 'area_km2',
        d.area_km2::VARCHAR, l.area_km2 || ', as in levels.csv'
    FROM stage_measured_levels AS l
    JOIN stage_measured_days AS d ON d.source_id = l.source_id AND d.definition = l.definition
        AND d.day::VARCHAR = l.state_id
    WHERE d.area_km2 <> l.area_km2
    UNION ALL
    SELECT source_id, 'months.csv', concat_ws('/', place_id, definition, month), 'gained_km2',
        concat_ws(' and ', gained_km2, lost_km2), 'a gain and a loss of 0 or more, or neither'
    FROM stage_measured_months
    WHERE least(gained_km2, lost_km2) < 0 OR (gained_km2 IS NULL) <> (lost_km2 IS NULL)
    UNION ALL
    SELECT source_id, 'settlements.csv', concat_ws('/', place_id, share, entered_on), 'share',
        share, 'centre, 10, 50 or 95'
    FROM stage_measured_settlements WHERE share NOT IN ('centre', '10', '50', '95')
    UNION ALL
    SELECT source_id, 'settlements.csv', concat_ws('/', place_id, share, entered_on), 'left_on',
        left_on::VARCHAR, 'no day before ' || entered_on
    FROM stage_measured_settlements WHERE left_on < entered_on
)
