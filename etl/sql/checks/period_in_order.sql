-- A period starts before it ends, and so does every range of days of an event, statement or series.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'period_end' AS "column", period_end::VARCHAR AS found,
    'a day on or after period_start, ' || period_start AS wanted
FROM stage_figure WHERE period_end < period_start
UNION ALL
SELECT 'events.csv', event_id, 'event_to', event_to::VARCHAR, 'a day on or after event_from, or both empty'
FROM stage_event WHERE event_to < event_from OR (event_to IS NULL) <> (event_from IS NULL)
UNION ALL
SELECT 'statements.csv', statement_id, 'subject_end', subject_end::VARCHAR, 'a day on or after subject_start, or both empty'
FROM stage_statement WHERE subject_end < subject_start OR (subject_end IS NULL) <> (subject_start IS NULL)
UNION ALL
SELECT 'statements.csv', statement_id, 'reference_end', reference_end::VARCHAR, 'a day on or after reference_start, or both empty'
FROM stage_statement
WHERE reference_end < reference_start OR (reference_end IS NULL) <> (reference_start IS NULL)
UNION ALL
SELECT 'series.toml', series_id, 'valid_to', valid_to::VARCHAR, 'a day after valid_from, ' || valid_from
FROM stage_series WHERE valid_to <= valid_from
