-- Nothing was printed and nothing happened after today.
SELECT 'figures.csv' AS file, figure_id AS row_id, 'vintage' AS "column", vintage::VARCHAR AS found, 'no day after today' AS wanted
FROM stage_figure
WHERE vintage > current_date
    -- the last day of this month stands for an article of which only the month is known
    AND NOT (vintage_basis = 'article month' AND vintage = last_day(current_date))
UNION ALL
SELECT 'articles.csv', article_id, 'published', published, 'no day after today'
FROM stage_article WHERE coalesce(try_cast(published AS DATE), try_cast(published || '-01' AS DATE)) > current_date
UNION ALL
SELECT 'events.csv', event_id, 'event_from', event_from::VARCHAR, 'no day after today'
FROM stage_event WHERE event_from > current_date
UNION ALL
SELECT 'corrections.csv', correction_id, 'day', day::VARCHAR, 'no day after today'
FROM stage_correction WHERE day > current_date
