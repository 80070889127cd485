-- An event without a day has the date basis unknown, and an event with a day has another.
SELECT 'events.csv' AS file, event_id AS row_id, 'date_basis' AS "column", date_basis AS found,
    CASE WHEN event_from IS NULL THEN 'unknown, since event_from is empty'
        ELSE 'stated, inferred or approximate, since event_from is ' || event_from END AS wanted
FROM stage_event WHERE (date_basis = 'unknown') <> (event_from IS NULL)
