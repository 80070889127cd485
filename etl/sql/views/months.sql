-- Change of area by whole calendar month, printed and measured in one shape. A month without a
-- figure has no row. A measured month has no article: it says from which two states it was measured
-- and how, and links to its source.
CREATE TABLE pub.monthly_change AS
SELECT
    f.figure_id, f.estimator_id, f.estimator, f.series_id, f.series, f.measure, f.place_id, f.place,
    f.period_start AS month, f.value AS km2, f.value_low AS km2_low, f.value_high AS km2_high,
    f.qualifier, f.vintage, f.vintage_basis, f.printed, f.printed_value, f.printed_unit,
    f.article_id, f.headline, f.publisher, f.published, f.url, f.link, f.articles,
    'printed' AS basis,
    NULL::VARCHAR AS from_state, NULL::VARCHAR AS to_state, NULL::VARCHAR AS method,
    NULL::VARCHAR AS flag, NULL::VARCHAR AS flag_note, false AS is_redrawn,
    NULL::DOUBLE AS day_earlier_km2, NULL::DOUBLE AS day_later_km2,
    f.caveat
FROM pub.figure AS f
WHERE f.period_kind = 'month' AND f.unit = 'km2'
    AND f.measure IN ('net_change', 'gain', 'gross_gain', 'gross_loss')
QUALIFY row_number() OVER (PARTITION BY f.series_id, f.place_id, f.period_start ORDER BY f.vintage DESC) = 1
UNION ALL BY NAME
SELECT
    concat_ws('-', 'm', s.series_id, c.place_id, strftime(c.month, '%Y-%m')) AS figure_id,
    s.estimator_id, s.estimator, s.series_id, s.name AS series, s.measure, c.place_id,
    p.name_en AS place, c.month,
    CASE s.measure WHEN 'gross_gain' THEN c.gained_km2 WHEN 'gross_loss' THEN c.lost_km2
        ELSE c.net_km2 END AS km2,
    km2 AS km2_low, km2 AS km2_high, (last_day(c.month) + 1)::DATE AS vintage,
    'measured' AS vintage_basis, o.title AS publisher, o.home AS url, o.home AS link, 0 AS articles,
    'measured' AS basis, c.from_state, c.to_state, c.method, c.flag, c.flag_note, c.is_redrawn,
    CASE WHEN s.measure = 'net_change' THEN c.net_if_day_earlier_km2 END AS day_earlier_km2,
    CASE WHEN s.measure = 'net_change' THEN c.net_if_day_later_km2 END AS day_later_km2
FROM core.change AS c
JOIN pub.series AS s ON s.measured_from = c.source_id AND s.counts = c.definition
JOIN core.source AS o ON o.source_id = c.source_id
JOIN core.place AS p USING (place_id)
-- A part of a month is in pub.change, and enters no monthly series.
WHERE NOT c.is_part_of_month AND km2 IS NOT NULL
ORDER BY series_id, place_id, month;

-- A measured series beside the printed one that counts the same.
CREATE TABLE pub.agreement AS
SELECT
    p.series_id AS printed_series_id, p.series AS printed_series, p.month, p.km2 AS printed_km2,
    p.publisher, p.link, m.series_id AS measured_series_id, m.series AS measured_series,
    m.km2 AS measured_km2, m.km2 - p.km2 AS difference_km2, m.from_state, m.to_state, m.flag, m.flag_note,
    m.is_redrawn
FROM pub.series AS s
JOIN pub.monthly_change AS m ON m.series_id = s.series_id
JOIN pub.monthly_change AS p
    ON p.series_id = s.reproduces AND p.place_id = m.place_id AND p.month = m.month
WHERE m.place_id = 'ua'
ORDER BY m.series_id, p.month;

-- Two measurements of one map that are meant to count the same, and do not: one of them has met a
-- coast or an old border that was drawn anew. The farthest apart that they are in months with a
-- printed number is within 15 km²; beyond that neither is to be believed without the other.
CREATE VIEW core.told_apart AS
SELECT m.source_id, m.definition, a.series_id, b.month, b.place_id, b.km2, t.map_label
FROM core.change AS m
JOIN pub.series AS a ON a.measured_from = m.source_id AND a.counts = m.definition AND a.measure = 'net_change'
JOIN pub.series AS t ON t.reproduces = a.reproduces AND t.series_id <> a.series_id AND t.measure = 'net_change'
JOIN pub.monthly_change AS b ON b.series_id = t.series_id AND b.month = m.month AND b.place_id = m.place_id
WHERE NOT m.is_part_of_month AND abs(b.km2 - m.net_km2) > 15;

UPDATE pub.monthly_change AS m
SET caveat = 'Measured from ' || o.map_label || ', the same month gives '
    || replace(round(o.km2)::INTEGER::VARCHAR, '-', '−')
    || ' km²: outlines that were drawn anew may be in this number.'
FROM core.told_apart AS o
WHERE o.series_id = m.series_id AND o.month = m.month AND o.place_id = m.place_id;

-- A month whose end the outlines miss, beside the areas that the map's own server states: those lead.
CREATE VIEW core.stated_beside AS
SELECT
    c.source_id, c.definition, c.place_id, c.month, a.series_id, t.series_id AS stated_series_id, t.map_label, b.km2
FROM core.change AS c
JOIN pub.series AS a ON a.measured_from = c.source_id AND a.counts = c.definition AND a.measure = 'net_change'
JOIN pub.series AS t ON t.reproduces = a.reproduces AND t.series_id <> a.series_id AND t.measure = 'net_change'
ANTI JOIN core.state AS s ON s.source_id = t.measured_from
JOIN pub.monthly_change AS b ON b.series_id = t.series_id AND b.place_id = c.place_id AND b.month = c.month
WHERE c.is_not_captured AND NOT c.is_part_of_month;

UPDATE pub.monthly_change AS m
SET caveat = concat_ws(' ', m.caveat, b.map_label || ' have that day, and lead here: '
    || replace(round(b.km2)::INTEGER::VARCHAR, '-', '−') || ' km² in the month.')
FROM core.stated_beside AS b
WHERE m.series_id = b.series_id AND m.place_id = b.place_id AND m.month = b.month;

-- Partial months beside the whole month of the same series, once that was printed.
CREATE TABLE pub.partial_month AS
SELECT
    f.figure_id, f.estimator_id, f.estimator, f.series_id, f.series, f.measure, f.place_id, f.place,
    date_trunc('month', f.period_start)::DATE AS month,
    f.period_start, f.period_end, f.period_basis, f.value AS km2, f.qualifier, f.vintage, f.vintage_basis,
    f.printed, f.flag, f.caveat, f.article_id, f.headline, f.publisher, f.published, f.url, f.link,
    m.figure_id AS whole_figure_id, m.km2 AS whole_km2, m.publisher AS whole_publisher,
    m.link AS whole_link
FROM pub.figure AS f
LEFT JOIN pub.monthly_change AS m
    ON m.series_id = f.series_id AND m.place_id = f.place_id
    AND m.month = date_trunc('month', f.period_start)
WHERE f.period_kind = 'partial_month' AND f.unit = 'km2'
ORDER BY month, f.series_id, f.place_id, f.period_end, f.period_start, f.vintage;
