-- How new the newest figure of each estimator is. An undated print has no date to show.
CREATE TABLE pub.freshness AS
SELECT
    e.estimator_id, e.short AS estimator, e.kind, e.side,
    count(DISTINCT f.figure_id) AS figures,
    count(DISTINCT f.article_id) AS articles,
    max(f.period_end) AS newest_period_end,
    max(f.period_start) FILTER (f.period_kind = 'month' AND f.place_id = 'ua' AND f.unit = 'km2' AND f.measure IN ('net_change', 'gain')) AS newest_month,
    -- A copy with a date says when a number was in print, where its best source has none.
    max(f.first_dated_on) FILTER (f.first_dated_basis = 'article date') AS newest_print
FROM core.estimator AS e
JOIN pub.figure AS f USING (estimator_id)
GROUP BY ALL
ORDER BY figures DESC, e.estimator_id;

-- How far the data reach, one row: the last day of the newest period of a printed change or area, the
-- newest dated print, the newest state of a map, the newest event.
CREATE TABLE pub.reach AS
SELECT
    (SELECT max(period_end) FROM pub.figure WHERE unit IN ('km2', 'percent')) AS figures_until,
    (SELECT max(first_dated_on) FROM pub.figure WHERE first_dated_basis = 'article date') AS printed_on,
    (SELECT max(left(as_of, 10)::DATE) FROM core.state) AS maps_until,
    (SELECT max(coalesce(event_from, published_on)) FROM pub.event) AS events_until;
