-- A month as each version of a source gave it.
CREATE TABLE pub.change_vintage AS
SELECT
    s.series_id, s.name AS series, s.estimator_id, s.label AS estimator, v.month, v.vintage_at, v.file,
    v.to_state::DATE AS to_day, v.net_km2 AS km2, v.area_km2, v.flag,
    -- A fault of one file, which the source took back: told as a fault, and no revision.
    v.is_withdrawn,
    o.title AS source, o.home
FROM core.change_vintage AS v
JOIN pub.series AS s
    ON s.measured_from = v.source_id AND s.counts = v.definition AND s.measure = 'net_change'
JOIN core.source AS o ON o.source_id = v.source_id
ORDER BY v.month, v.vintage_at;

-- A figure that was printed again with another value: the first print beside the latest. Months of
-- a daily series that its source revised are in it too.
CREATE TABLE pub.revision AS
SELECT
    first.series_id, first.series, first.estimator_id, first.estimator, first.measure, first.unit,
    first.place_id, first.place, first.period_kind, first.period_start, first.period_end,
    n.vintages,
    first.figure_id AS first_figure_id, first.value AS first_value, first.qualifier AS first_qualifier,
    first.printed AS first_printed, first.vintage AS first_vintage, first.vintage_basis AS first_vintage_basis,
    first.publisher AS first_publisher, first.link AS first_link,
    latest.figure_id AS latest_figure_id, latest.value AS latest_value, latest.qualifier AS latest_qualifier,
    latest.printed AS latest_printed, latest.vintage AS latest_vintage, latest.vintage_basis AS latest_vintage_basis,
    latest.publisher AS latest_publisher, latest.link AS latest_link,
    latest.value - first.value AS change
FROM (
    SELECT
        count(*) AS vintages,
        arg_min(figure_id, vintage) AS first_id,
        arg_max(figure_id, vintage) AS latest_id
    FROM pub.figure
    GROUP BY series_id, place_id, period_start, period_end
    HAVING count(*) > 1
) AS n
JOIN pub.figure AS first ON first.figure_id = n.first_id
JOIN pub.figure AS latest ON latest.figure_id = n.latest_id
WHERE first.value <> latest.value OR n.vintages > 2
UNION ALL
-- Two versions of a source that give another change from the month's start to the same day.
SELECT
    series_id, any_value(series), any_value(estimator_id), any_value(estimator), 'net_change', 'km2',
    'ua', (SELECT name_en FROM core.place WHERE place_id = 'ua'),
    CASE WHEN to_day = last_day(month) THEN 'month' ELSE 'partial_month' END, month, to_day,
    count(*),
    NULL, arg_min(km2, vintage_at), NULL, NULL, min(vintage_at)::DATE, 'article date',
    any_value(source), any_value(home),
    NULL, arg_max(km2, vintage_at), NULL, NULL, max(vintage_at)::DATE, 'article date',
    any_value(source), any_value(home),
    arg_max(km2, vintage_at) - arg_min(km2, vintage_at)
FROM pub.change_vintage
WHERE NOT is_withdrawn
GROUP BY series_id, month, to_day
HAVING count(*) > 1
ORDER BY period_start DESC, period_end, series_id, place_id;

-- Versions of a source with a fault that it took back, beside the next version to the same day.
CREATE TABLE pub.withdrawn_version AS
SELECT
    w.series_id, w.series, w.estimator, w.month, w.to_day, w.km2, w.vintage_at, w.source, w.home,
    min(n.vintage_at) AS next_vintage_at, arg_min(n.km2, n.vintage_at) AS next_km2
FROM pub.change_vintage AS w
LEFT JOIN pub.change_vintage AS n
    ON n.series_id = w.series_id AND n.month = w.month AND n.to_day = w.to_day
    AND n.vintage_at > w.vintage_at AND NOT n.is_withdrawn
WHERE w.is_withdrawn
GROUP BY ALL
ORDER BY w.vintage_at DESC, w.series_id;

-- The same quantity restated under another definition: a series and the one that continues it.
CREATE TABLE pub.restatement AS
SELECT
    o.estimator_id, o.estimator, o.place_id, o.place, o.month,
    o.series_id AS old_series_id, o.series AS old_series, o.km2 AS old_km2, o.link AS old_link,
    o.publisher AS old_publisher,
    n.series_id AS new_series_id, n.series AS new_series, n.km2 AS new_km2, n.link AS new_link,
    n.publisher AS new_publisher
FROM pub.series AS s
JOIN pub.monthly_change AS n ON n.series_id = s.series_id
JOIN pub.monthly_change AS o ON o.series_id = s.continues AND o.month = n.month AND o.place_id = n.place_id
ORDER BY o.month, o.series_id, o.place_id;

-- Copies that print another number than their original, and articles that dispute a figure.
CREATE VIEW pub.copy_difference AS
SELECT
    c.print_id, c.figure_id, c.role, c.estimator, c.series_id, c.unit, c.place, c.period_kind,
    c.period_start, c.period_end, c.value, c.original_value, c.printed, c.flag, c.note, c.publisher,
    c.link, o.publisher AS original_publisher, o.printed AS original_printed, o.link AS original_link
FROM pub.printing AS c
JOIN pub.figure AS o USING (figure_id)
WHERE c.differs OR c.role = 'disputes' OR (c.flag IS NOT NULL AND c.role <> 'prints');
