-- An article tells an event once: the same place, kind, speaker and days are one row.
SELECT 'events.csv' AS file, event_id AS row_id, 'kind' AS "column",
    concat_ws(', ', place_id, kind, actor, speaker, event_from, event_to, article_id) AS found,
    'one row that tells it (also: ' || others || ')' AS wanted
FROM (
    SELECT *, string_agg(event_id, ' ') OVER same AS others, count(*) OVER same AS n
    FROM stage_event
    WINDOW same AS (PARTITION BY place_id, kind, actor, speaker, event_from, event_to, article_id)
) WHERE n > 1
