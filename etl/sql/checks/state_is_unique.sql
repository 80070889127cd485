-- A state of a map, and a moment that a source shows, stands in its file once.
SELECT 'measured/' || source_id || '/states.csv' AS file, state_id AS row_id, part AS "column", found,
    'once in the file (' || n || ' rows)' AS wanted
FROM (
    SELECT source_id, state_id, 'state_id' AS part, state_id AS found,
        count(*) OVER (PARTITION BY source_id, state_id) AS n FROM stage_measured_states
    UNION ALL
    SELECT source_id, state_id, 'as_of', as_of, count(*) OVER (PARTITION BY source_id, as_of)
    FROM stage_measured_states
)
WHERE n > 1
