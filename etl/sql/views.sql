-- What we derive. `pub` is the public contract: pages, exports and other people's queries read
-- nothing else. What many readers ask for is a table (the file never changes after the build);
-- what depends on a day is a macro.

CREATE VIEW pub.build AS SELECT * FROM core.build;
CREATE VIEW pub.load_log AS SELECT * FROM core.load_log;
CREATE VIEW pub.publisher AS SELECT * FROM core.publisher;
CREATE VIEW pub.estimator AS SELECT * FROM core.estimator;
CREATE VIEW pub.map AS SELECT * FROM core.map;
CREATE VIEW pub.place AS SELECT * FROM core.place;
CREATE VIEW pub.outline AS SELECT * FROM core.outline;
CREATE VIEW pub.licence AS SELECT * FROM core.licence;
CREATE VIEW pub.left_out AS SELECT * FROM core.left_out;
CREATE VIEW pub.source AS SELECT * FROM core.source;
CREATE VIEW pub.input_fault AS
SELECT f.*, s.title AS source FROM core.input_fault AS f JOIN core.source AS s USING (source_id);

CREATE TABLE pub.series AS
SELECT
    s.*,
    e.short AS estimator,
    e.side AS estimator_side,
    s.measured_from IS NOT NULL AS is_measured,
    -- A measured series has the colour of those whose count it reproduces, or whose map it is.
    coalesce(
        (SELECT r.estimator_id FROM core.series AS r WHERE r.series_id = s.reproduces),
        (SELECT w.estimator_id FROM core.source AS o JOIN core.estimator AS w
            ON o.counted_by IN (w.short, w.name) WHERE o.source_id = s.measured_from),
        s.estimator_id
    ) AS color_id,
    CASE WHEN s.measured_from IS NULL THEN e.short
        ELSE regexp_replace(regexp_replace(s.name, '^Measured from ', ''), ', net change$', '')
            || ', measured'
    END AS label,
    -- Change of area in square kilometres: what the monthly charts can set side by side.
    s.unit = 'km2' AND s.measure IN ('net_change', 'gain') AS is_monthly_change,
    count(f.figure_id) AS figures,
    CASE WHEN any_value(s.measured_from) IS NULL
        THEN count(DISTINCT f.period_start) FILTER (f.period_kind = 'month' AND f.place_id = 'ua')
        ELSE any_value(c.months) END AS months,
    coalesce(max(f.period_end), any_value(c.newest)) AS newest_period_end
FROM core.series AS s
JOIN core.estimator AS e USING (estimator_id)
LEFT JOIN core.figure AS f USING (series_id)
LEFT JOIN (
    SELECT source_id, definition, count(DISTINCT month) AS months, last_day(max(month)) AS newest
    FROM core.change WHERE flag IS NULL OR flag NOT LIKE 'part of a month%' GROUP BY ALL
) AS c ON c.source_id = s.measured_from AND c.definition = s.counts
GROUP BY ALL
ORDER BY s.series_id;

-- One row a printing, with all that a screen needs to name and link it.
-- `link` goes to the very words where the printed number is known (a text fragment).
CREATE TABLE pub.printing AS
SELECT
    fa.print_id,
    fa.figure_id,
    fa.role,
    s.estimator_id,
    s.estimator,
    f.series_id,
    s.name AS series,
    s.measure,
    s.unit,
    f.place_id,
    p.name_en AS place,
    f.period_kind,
    f.period_start,
    f.period_end,
    f.period_basis,
    fa.vintage,
    fa.vintage_basis,
    fa.value,
    f.value AS original_value,
    fa.qualifier,
    fa.printed_value,
    fa.printed_value_high,
    fa.printed_unit,
    fa.printed,
    fa.side,
    fa.speaker,
    fa.flag,
    fa.note,
    fa.caveat,
    -- More than rounding apart: half a unit of the last printed digit, or 1 %.
    fa.role <> 'prints'
        AND abs(fa.value - f.value) > greatest(0.01 * abs(f.value), CASE s.unit WHEN 'km2' THEN 0.5 ELSE 0 END)
        AS differs,
    a.article_id,
    a.headline,
    a.headline_basis,
    a.publisher_id,
    pu.name AS publisher,
    pu.stance,
    a.agency,
    a.source_tier,
    a.published,
    a.published_on,
    a.published_basis,
    a.url,
    a.archived_url,
    CASE
        WHEN fa.printed IS NULL OR length(fa.printed) < 2 THEN a.url
        ELSE a.url || CASE WHEN contains(a.url, '#') THEN '' ELSE '#' END
            || ':~:text=' || replace(url_encode(fa.printed), '-', '%2D')
    END AS link
FROM core.figure_article AS fa
JOIN core.figure AS f USING (figure_id)
JOIN pub.series AS s USING (series_id)
JOIN core.place AS p USING (place_id)
JOIN core.article AS a ON a.article_id = fa.article_id
JOIN core.publisher AS pu USING (publisher_id)
ORDER BY fa.print_id;

-- Every figure (each vintage), as its best source printed it. Who printed it first is another thing:
-- `first_dated` is the earliest page with a date that has this number; `undated_prints` pages have
-- it without a date, and may be earlier.
CREATE TABLE pub.figure AS
SELECT
    p.* EXCLUDE (print_id, role, original_value, differs),
    f.value_low,
    f.value_high,
    n.articles,
    d.page.print_id AS first_dated_id, d.page.vintage AS first_dated_on,
    d.page.vintage_basis AS first_dated_basis, d.page.publisher AS first_dated_publisher,
    d.page.link AS first_dated_link, d.undated AS undated_prints
FROM pub.printing AS p
JOIN core.figure AS f USING (figure_id)
JOIN (
    SELECT figure_id, count(DISTINCT article_id) AS articles
    FROM core.figure_article GROUP BY figure_id
) AS n USING (figure_id)
JOIN (
    SELECT figure_id,
        arg_min({'print_id': print_id, 'vintage': vintage, 'vintage_basis': vintage_basis,
            'publisher': publisher, 'link': link}, (vintage, role <> 'prints', print_id))
            FILTER (vintage_basis <> 'earliest possible') AS page,
        count(DISTINCT article_id) FILTER (vintage_basis = 'earliest possible') AS undated
    FROM pub.printing WHERE role <> 'disputes' AND NOT differs GROUP BY figure_id
) AS d USING (figure_id)
WHERE p.role = 'prints'
ORDER BY p.series_id, p.place_id, p.period_start, p.period_end, p.vintage;

-- The figures as they stood on a day: of each series, place and period the newest vintage.
CREATE MACRO pub.figure_as_of(as_of) AS TABLE
SELECT *
FROM pub.figure
WHERE vintage <= as_of
QUALIFY row_number() OVER (
    PARTITION BY series_id, place_id, period_start, period_end ORDER BY vintage DESC
) = 1;

-- Change of area by whole calendar month, printed and measured in one shape. A month without a
-- figure has no row. A measured month has no article: it says from which two states it was measured
-- and how, and links to its source.
CREATE TABLE pub.monthly_change AS
WITH printed AS (
    SELECT f.*
    FROM pub.figure AS f
    JOIN pub.series AS s USING (series_id)
    WHERE f.period_kind = 'month' AND f.unit = 'km2'
        AND s.measure IN ('net_change', 'gain', 'gross_gain', 'gross_loss')
    QUALIFY row_number() OVER (
        PARTITION BY f.series_id, f.place_id, f.period_start ORDER BY f.vintage DESC
    ) = 1
),
measured AS (
    SELECT
        s.series_id, s.estimator_id, s.estimator, s.name AS series, s.measure,
        CASE s.measure WHEN 'gross_gain' THEN c.gained_km2 WHEN 'gross_loss' THEN c.lost_km2
            ELSE c.net_km2 END AS km2,
        c.*, o.title AS source, o.home
    FROM core.change AS c
    JOIN pub.series AS s ON s.measured_from = c.source_id AND s.counts = c.definition
    JOIN core.source AS o ON o.source_id = c.source_id
    -- A part of a month is in core.change with its flag, and enters no monthly series.
    WHERE c.flag IS NULL OR c.flag NOT LIKE 'part of a month%'
)
SELECT
    figure_id, estimator_id, estimator, series_id, series, measure, place_id, place,
    period_start AS month, value AS km2, value_low AS km2_low, value_high AS km2_high,
    qualifier, vintage, vintage_basis, printed, printed_value, printed_unit,
    article_id, headline, publisher, published, url, link, articles,
    'printed' AS basis,
    NULL::VARCHAR AS from_state, NULL::VARCHAR AS to_state, NULL::VARCHAR AS method,
    NULL::VARCHAR AS flag, NULL::DOUBLE AS day_earlier_km2, NULL::DOUBLE AS day_later_km2,
    caveat
FROM printed
UNION ALL
SELECT
    concat_ws('-', 'm', m.series_id, m.place_id, strftime(m.month, '%Y-%m')), m.estimator_id,
    m.estimator, m.series_id, m.series, m.measure, m.place_id, p.name_en, m.month, m.km2, m.km2,
    m.km2, NULL, (last_day(m.month) + 1)::DATE, 'measured', NULL, NULL, NULL,
    NULL, NULL, m.source, NULL, m.home, m.home, 0,
    'measured',
    m.from_state, m.to_state, m.method, m.flag,
    CASE WHEN m.measure = 'net_change' THEN m.net_if_day_earlier_km2 END,
    CASE WHEN m.measure = 'net_change' THEN m.net_if_day_later_km2 END,
    NULL
FROM measured AS m
JOIN core.place AS p USING (place_id)
WHERE m.km2 IS NOT NULL
ORDER BY series_id, place_id, month;

-- A measured series beside the printed one that counts the same.
CREATE TABLE pub.agreement AS
SELECT
    p.series_id AS printed_series_id, p.series AS printed_series, p.month, p.km2 AS printed_km2,
    p.publisher, p.link, m.series_id AS measured_series_id, m.series AS measured_series,
    m.km2 AS measured_km2, m.km2 - p.km2 AS difference_km2, m.from_state, m.to_state, m.flag
FROM pub.series AS s
JOIN pub.monthly_change AS m ON m.series_id = s.series_id
JOIN pub.monthly_change AS p
    ON p.series_id = s.reproduces AND p.place_id = m.place_id AND p.month = m.month
WHERE m.place_id = 'ua'
ORDER BY m.series_id, p.month;

-- Two measurements of one map that are meant to count the same, and do not: one of them has met a
-- coast or an old border that was drawn anew. The farthest apart that they are in months with a
-- printed number is within 15 km²; beyond that neither is to be believed without the other.
UPDATE pub.monthly_change AS m
SET caveat = 'Measured from ' || regexp_replace(o.label, ', measured$', '') || ', the same month gives '
    || replace(round(o.km2)::INTEGER::VARCHAR, '-', '−')
    || ' km²: outlines that were drawn anew may be in this number.'
FROM (
    SELECT a.series_id, b.month, b.place_id, b.km2, t.label
    FROM pub.series AS a
    JOIN pub.series AS t ON t.reproduces = a.reproduces AND t.series_id <> a.series_id
    JOIN pub.monthly_change AS b ON b.series_id = t.series_id
    WHERE a.is_measured AND a.measure = 'net_change' AND t.measure = 'net_change'
) AS o
WHERE m.basis = 'measured' AND o.series_id = m.series_id AND o.month = m.month
    AND o.place_id = m.place_id AND abs(o.km2 - m.km2) > 15;

-- Partial months beside the whole month of the same series, once that was printed.
CREATE TABLE pub.partial_month AS
SELECT
    f.figure_id, f.estimator_id, f.estimator, f.series_id, f.series, f.measure, f.place_id, f.place,
    date_trunc('month', f.period_start)::DATE AS month,
    f.period_start, f.period_end, f.period_basis, f.value AS km2, f.qualifier, f.vintage, f.vintage_basis,
    f.printed, f.flag, f.caveat, f.article_id, f.headline, f.publisher, f.published, f.url, f.link,
    m.figure_id AS whole_figure_id, m.km2 AS whole_km2, m.vintage AS whole_vintage,
    m.vintage_basis AS whole_vintage_basis, m.publisher AS whole_publisher, m.link AS whole_link
FROM pub.figure AS f
LEFT JOIN pub.monthly_change AS m
    ON m.series_id = f.series_id AND m.place_id = f.place_id
    AND m.month = date_trunc('month', f.period_start)
WHERE f.period_kind = 'partial_month' AND f.unit = 'km2'
ORDER BY month, f.series_id, f.place_id, f.period_end, f.period_start, f.vintage;

-- What each month was for its series: rank, "largest since", "smallest since", streaks.
-- Only months of the same series count: a method break starts a new one. `missing_months` are the
-- months without a figure between the record and the month it is measured against; where there
-- are any, "largest since" speaks only of the months that were printed.
CREATE TABLE pub.record AS
WITH m AS (
    SELECT
        series_id, place_id, month, km2,
        first_value(month) OVER w AS first_month,
        count(*) OVER w AS months_so_far,
        count(*) OVER (PARTITION BY series_id, place_id) AS months_all,
        rank() OVER (PARTITION BY series_id, place_id ORDER BY km2 DESC) AS rank_largest,
        rank() OVER (PARTITION BY series_id, place_id ORDER BY km2) AS rank_smallest,
        lag(month) OVER w AS previous_month,
        lag(km2) OVER w AS previous_km2
    FROM pub.monthly_change
    WINDOW w AS (PARTITION BY series_id, place_id ORDER BY month)
),
since AS (
    SELECT
        a.series_id, a.place_id, a.month,
        max(b.month) FILTER (b.km2 >= a.km2) AS largest_since,
        max(b.month) FILTER (b.km2 <= a.km2) AS smallest_since
    FROM m AS a
    JOIN m AS b ON b.series_id = a.series_id AND b.place_id = a.place_id AND b.month < a.month
    GROUP BY ALL
),
turns AS (
    -- A streak breaks when the direction turns, a month is missing or two months are equal.
    SELECT
        *,
        CASE
            WHEN previous_month IS NULL OR previous_month <> month - INTERVAL 1 MONTH THEN 0
            ELSE sign(km2 - previous_km2)
        END AS direction
    FROM m
),
streaks AS (
    SELECT *, sum(CASE WHEN direction <> before OR direction = 0 THEN 1 ELSE 0 END) OVER w AS streak_id
    FROM (
        SELECT *, coalesce(lag(direction) OVER w, 0) AS before
        FROM turns WINDOW w AS (PARTITION BY series_id, place_id ORDER BY month)
    )
    WINDOW w AS (PARTITION BY series_id, place_id ORDER BY month)
)
SELECT
    t.series_id, t.place_id, t.month, t.km2,
    t.first_month, t.months_so_far, t.months_all, t.rank_largest, t.rank_smallest,
    CASE WHEN t.previous_month = t.month - INTERVAL 1 MONTH THEN t.previous_km2 END AS previous_km2,
    s.largest_since, l.km2 AS largest_since_km2,
    greatest(0, datediff('month', coalesce(s.largest_since, t.first_month), t.month) - 1
        - (SELECT count(*) FROM m AS x WHERE x.series_id = t.series_id AND x.place_id = t.place_id
            AND x.month > coalesce(s.largest_since, t.first_month) AND x.month < t.month))
        AS largest_missing_months,
    s.smallest_since, k.km2 AS smallest_since_km2,
    greatest(0, datediff('month', coalesce(s.smallest_since, t.first_month), t.month) - 1
        - (SELECT count(*) FROM m AS x WHERE x.series_id = t.series_id AND x.place_id = t.place_id
            AND x.month > coalesce(s.smallest_since, t.first_month) AND x.month < t.month))
        AS smallest_missing_months,
    t.direction::INTEGER AS direction,
    CASE WHEN t.direction = 0 THEN 0
        ELSE row_number() OVER (PARTITION BY t.series_id, t.place_id, t.streak_id ORDER BY t.month)
    END AS streak
FROM streaks AS t
LEFT JOIN since AS s USING (series_id, place_id, month)
LEFT JOIN m AS l ON l.series_id = t.series_id AND l.place_id = t.place_id AND l.month = s.largest_since
LEFT JOIN m AS k ON k.series_id = t.series_id AND k.place_id = t.place_id AND k.month = s.smallest_since
ORDER BY t.series_id, t.place_id, t.month;

-- A month as each version of a source gave it.
CREATE TABLE pub.change_vintage AS
SELECT
    s.series_id, s.name AS series, s.estimator_id, s.label AS estimator, v.month, v.vintage_at, v.file,
    v.to_state::DATE AS to_day, v.net_km2 AS km2, v.area_km2, v.flag,
    -- A fault of one file, which the source took back: told as a fault, and no revision.
    coalesce(contains(v.flag, 'its source took back'), false) AS is_withdrawn,
    o.title AS source, o.home
FROM core.change_vintage AS v
JOIN pub.series AS s
    ON s.measured_from = v.source_id AND s.counts = v.definition AND s.measure = 'net_change'
JOIN core.source AS o ON o.source_id = v.source_id
ORDER BY v.month, v.vintage_at;

-- A figure that was printed again with another value: the first print beside the latest. Months of
-- a daily series that its source revised are in it too.
CREATE TABLE pub.revision AS
WITH printed AS (
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
)
SELECT * FROM printed
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
    o.publisher AS old_publisher, o.figure_id AS old_figure_id, o.vintage AS old_vintage,
    o.vintage_basis AS old_vintage_basis,
    n.series_id AS new_series_id, n.series AS new_series, n.km2 AS new_km2, n.link AS new_link,
    n.publisher AS new_publisher, n.figure_id AS new_figure_id, n.vintage AS new_vintage,
    n.vintage_basis AS new_vintage_basis
FROM pub.series AS s
JOIN pub.monthly_change AS n ON n.series_id = s.series_id
JOIN pub.monthly_change AS o ON o.series_id = s.continues AND o.month = n.month AND o.place_id = n.place_id
ORDER BY o.month, o.series_id, o.place_id;

-- Copies that print another number than their original, and articles that dispute a figure.
CREATE VIEW pub.copy_difference AS
SELECT
    c.*,
    o.publisher AS original_publisher, o.printed AS original_printed, o.link AS original_link,
    o.published AS original_published, o.qualifier AS original_qualifier
FROM pub.printing AS c
JOIN pub.figure AS o USING (figure_id)
WHERE c.differs OR c.role = 'disputes' OR (c.flag IS NOT NULL AND c.role <> 'prints');

-- Two series for the same place and month, side by side.
CREATE VIEW pub.estimator_pair AS
SELECT
    a.place_id, a.month,
    a.series_id AS series_a, b.series_id AS series_b,
    a.estimator AS estimator_a, b.estimator AS estimator_b,
    a.km2 AS km2_a, b.km2 AS km2_b,
    a.km2 - b.km2 AS difference_km2,
    CASE WHEN b.km2 <> 0 THEN a.km2 / b.km2 END AS ratio,
    sign(a.km2) * sign(b.km2) < 0 AS signs_disagree
FROM pub.monthly_change AS a
JOIN pub.monthly_change AS b
    ON a.place_id = b.place_id AND a.month = b.month AND a.series_id < b.series_id
WHERE a.measure IN ('net_change', 'gain') AND b.measure IN ('net_change', 'gain');

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

CREATE TABLE pub.event AS
SELECT
    e.*,
    p.name_en AS place, p.name_uk AS place_uk, p.kind AS place_kind, p.parent_id AS oblast_id,
    o.name_en AS oblast,
    a.headline, a.headline_basis, a.published, a.published_on, a.url, a.archived_url, a.source_tier,
    pu.name AS publisher, pu.stance
FROM core.event AS e
JOIN core.place AS p USING (place_id)
LEFT JOIN core.place AS o ON o.place_id = p.parent_id
JOIN core.article AS a USING (article_id)
JOIN core.publisher AS pu USING (publisher_id)
ORDER BY e.event_id;

CREATE TABLE pub.statement AS
SELECT
    s.*,
    e.short AS estimator,
    p.name_en AS place,
    a.headline, a.headline_basis, a.published, a.published_on, a.url, a.archived_url, a.source_tier,
    pu.name AS publisher, pu.stance
FROM core.statement AS s
LEFT JOIN core.estimator AS e USING (estimator_id)
LEFT JOIN core.place AS p USING (place_id)
JOIN core.article AS a USING (article_id)
JOIN core.publisher AS pu USING (publisher_id)
ORDER BY s.statement_id;

-- What an article prints, repeats, disputes, claims and compares: one row each.
CREATE TABLE pub.article_evidence AS
SELECT
    article_id, role AS kind, print_id AS evidence_id, estimator_id, series_id, place_id,
    period_start, period_end
FROM pub.printing
UNION ALL
SELECT article_id, 'event', event_id, NULL, NULL, place_id, event_from, event_to FROM core.event
UNION ALL
SELECT article_id, 'statement', statement_id, estimator_id, series_id, place_id, subject_start, subject_end
FROM core.statement
ORDER BY article_id, evidence_id;

CREATE TABLE pub.article AS
SELECT
    a.*,
    pu.name AS publisher,
    pu.country,
    pu.stance,
    coalesce(w.original_id, a.article_id) AS story_id,   -- the wire original, or the article itself
    w.original_id,
    coalesce(c.copies, 0) AS copies,
    coalesce(e.prints, 0) AS prints,
    coalesce(e.repeats, 0) AS repeats,
    coalesce(e.disputes, 0) AS disputes,
    coalesce(e.events, 0) AS events,
    coalesce(e.statements, 0) AS statements,
    coalesce(d.differences, 0) AS differences
FROM core.article AS a
JOIN core.publisher AS pu USING (publisher_id)
LEFT JOIN core.wire_copy AS w USING (article_id)
LEFT JOIN (SELECT original_id, count(*) AS copies FROM core.wire_copy GROUP BY ALL) AS c
    ON c.original_id = a.article_id
LEFT JOIN (
    SELECT
        article_id,
        count(*) FILTER (kind = 'prints') AS prints,
        count(*) FILTER (kind = 'repeats') AS repeats,
        count(*) FILTER (kind = 'disputes') AS disputes,
        count(*) FILTER (kind = 'event') AS events,
        count(*) FILTER (kind = 'statement') AS statements
    FROM pub.article_evidence GROUP BY article_id
) AS e USING (article_id)
LEFT JOIN (
    SELECT article_id, count(*) AS differences FROM pub.printing WHERE differs GROUP BY ALL
) AS d USING (article_id)
ORDER BY a.published_by DESC NULLS LAST, a.article_id;

-- Text as every search compares it, on both sides: lower case, no accents, no apostrophe of any kind
-- ("Куп’янськ" has five), one space for all that is no letter or digit. The apostrophes are those of
-- reading/quantities.py, by which pages are read (tests/test_search.py compares the two).
CREATE MACRO pub.folded(words) AS trim(regexp_replace(
    -- 68,500 and 68 500 are one number; \s leaves out the no-break spaces of French and Russian
    regexp_replace(
        lower(strip_accents(regexp_replace(
            words, '[\x{0027}\x{0060}\x{00B4}\x{02BC}\x{2018}\x{2019}\x{2032}]', '', 'g'))),
        '(\d)[,\s\x{00A0}\x{202F}](\d{3})\b', '\1\2', 'g'),
    '[^\p{L}\p{N}]+', ' ', 'g'));

-- Search: which word stands with which article (headline, publisher, agency, author, places in all
-- spellings, estimators, printed numbers). A query matches the start of a word. A word with an
-- apostrophe is there whole and in its parts, so that "avancée" finds "l’avancée".
CREATE TABLE pub.search_term AS
WITH text AS (
    SELECT article_id, concat_ws(' ', headline, publisher, agency, author, related_headline) AS words
    FROM pub.article
    UNION ALL
    SELECT DISTINCT
        e.article_id,
        concat_ws(' ', p.name_en, p.name_uk, p.name_ru, p.aliases, o.name_en, o.name_uk, es.name, es.short)
    FROM pub.article_evidence AS e
    LEFT JOIN core.place AS p USING (place_id)
    LEFT JOIN core.place AS o ON o.place_id = p.parent_id
    LEFT JOIN core.estimator AS es USING (estimator_id)
    UNION ALL
    SELECT article_id, concat_ws(' ', printed, regexp_replace(format('{:.10g}', printed_value), '\.0$', ''))
    FROM pub.printing
    UNION ALL
    SELECT article_id, concat_ws(' ', actor, speaker, name_used) FROM core.event
)
SELECT DISTINCT term, article_id
FROM (
    SELECT
        article_id,
        unnest(string_split(
            pub.folded(words) || ' '
                || pub.folded(regexp_replace(words, '(\pL)[\x{0027}\x{0060}\x{00B4}\x{02BC}\x{2018}\x{2019}\x{2032}](\pL)', '\1 \2', 'g')),
            ' ')) AS term
    FROM text
)
WHERE term <> ''
ORDER BY term, article_id;

-- How far the data reach, one row: the last day of the newest period of a printed change or area, the
-- newest dated print, the newest state of a map, the newest event.
CREATE TABLE pub.reach AS
SELECT
    (SELECT max(period_end) FROM pub.figure WHERE unit IN ('km2', 'percent')) AS figures_until,
    (SELECT max(first_dated_on) FROM pub.figure WHERE first_dated_basis = 'article date') AS printed_on,
    (SELECT max(left(as_of, 10)::DATE) FROM core.state) AS maps_until,
    (SELECT max(coalesce(event_from, published_on)) FROM pub.event) AS events_until;

-- Measured areas by state, and settlements.
CREATE VIEW pub.state AS SELECT * FROM core.state;
CREATE TABLE pub.month_area AS
-- The area of each layer and place at the end of each month: the month's last state that has the
-- layer.
WITH ends AS (
    SELECT a.source_id, a.layer, arg_max(s.state_id, s.as_of) AS state_id
    FROM (SELECT DISTINCT source_id, layer, state_id FROM core.area) AS a
    JOIN core.state AS s USING (source_id, state_id)
    GROUP BY a.source_id, a.layer, left(s.as_of, 7)
)
SELECT
    a.source_id, a.place_id, p.name_en AS place, a.layer,
    date_trunc('month', left(s.as_of, 10)::DATE)::DATE AS month, s.state_id, s.as_of, a.area_km2,
    100 * a.area_km2 / p.area_km2 AS share_pct
FROM ends AS e
JOIN core.area AS a USING (source_id, layer, state_id)
JOIN core.state AS s USING (source_id, state_id)
JOIN core.place AS p USING (place_id)
-- A month that has only begun ends nowhere yet.
WHERE (a.source_id, a.layer, left(s.as_of, 7)) NOT IN (
    SELECT source_id, definition, strftime(month, '%Y-%m') FROM core.change
    WHERE flag LIKE 'part of a month%')
ORDER BY a.source_id, a.layer, month, a.place_id;
CREATE VIEW pub.area AS
SELECT a.*, s.as_of FROM core.area AS a JOIN core.state AS s USING (source_id, state_id);
CREATE VIEW pub.level AS SELECT * FROM core.level;
CREATE TABLE pub.change AS
SELECT c.*, p.name_en AS place, p.kind AS place_kind, o.title AS source
FROM core.change AS c JOIN core.place AS p USING (place_id) JOIN core.source AS o USING (source_id)
ORDER BY c.source_id, c.definition, c.month, c.place_id;
CREATE TABLE pub.presence AS
SELECT r.*, p.name_en AS place, p.parent_id AS oblast_id, p.lat, p.lon
FROM core.presence AS r JOIN core.place AS p USING (place_id)
ORDER BY r.source_id, r.place_id, r.share, r.entered_on;
-- A settlement at each month's end. Held: 95 % of its disc or more; or, for a disc with water in it,
-- half or more in every month of the record so far, with no change of more than a point in six
-- months of which this is one (`is_steady`). Not held: less than 10 %.
CREATE TABLE pub.settlement_month AS
SELECT r.*,
    CASE WHEN r.share_pct >= 95 OR r.is_steady THEN 'held'
        WHEN r.share_pct >= 10 THEN 'contested' ELSE 'not held' END AS hand,
    p.name_en AS place, p.name_uk AS place_uk, p.parent_id AS oblast_id, o.name_en AS oblast, p.lat, p.lon
FROM (
    SELECT *,
        min(share_pct) OVER (town ROWS UNBOUNDED PRECEDING) >= 50
            AND bool_or(starts_six) OVER (town ROWS 5 PRECEDING) AS is_steady
    FROM (
        SELECT *,
            count(*) OVER six = 6 AND max(share_pct) OVER six - min(share_pct) OVER six <= 1 AS starts_six
        FROM core.settlement_month
        WINDOW six AS (
            PARTITION BY source_id, place_id ORDER BY month ROWS BETWEEN CURRENT ROW AND 5 FOLLOWING)
    )
    WINDOW town AS (PARTITION BY source_id, place_id ORDER BY month)
) AS r
JOIN core.place AS p USING (place_id)
LEFT JOIN core.place AS o ON o.place_id = p.parent_id
ORDER BY r.source_id, r.month, r.place_id;
-- The area at each month's end of measured series, from the source's areas or its outlines.
CREATE TABLE pub.series_level AS
SELECT s.series_id, l.month, l.area_km2
FROM core.level AS l
JOIN pub.series AS s ON s.measured_from = l.source_id AND s.counts = l.definition
WHERE s.measure = 'net_change'
UNION ALL
SELECT s.series_id, a.month, a.area_km2
FROM pub.month_area AS a
JOIN pub.series AS s ON s.measured_from = a.source_id AND s.counts = a.layer
WHERE s.measure = 'net_change' AND a.place_id = 'ua'
ORDER BY series_id, month;

-- What was said of settlements on a day: that of the event, else that of the article. One thing that
-- several articles report is one: the same kind, by the same body, no more than a day after it was
-- last reported. `telling` numbers them.
CREATE TABLE pub.settlement_event AS
WITH dated AS (
    SELECT *, coalesce(event_from, published_on) AS said_on, coalesce(event_to, published_on) AS said_until
    FROM pub.event
    WHERE place_kind = 'settlement' AND coalesce(event_from, published_on) IS NOT NULL
),
apart AS (
    SELECT *, said_on > 1 + coalesce(max(said_until) OVER (
        PARTITION BY place_id, kind, actor ORDER BY said_on, event_id
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), said_on - 2) AS is_new
    FROM dated
)
SELECT
    * EXCLUDE (is_new),
    sum(is_new::INTEGER) OVER (
        PARTITION BY place_id, kind, actor ORDER BY said_on, event_id ROWS UNBOUNDED PRECEDING)::INTEGER
        AS telling
FROM apart
ORDER BY place_id, said_on, event_id;

-- Which claim a denial answers: the newest one on or before its day that is not older than 60 days,
-- before all others one of the other side. A denial that is older than every claim answers none.
CREATE TABLE pub.denial AS
SELECT d.event_id, c.event_id AS claim_event, c.kind AS claim_kind, c.actor AS claim_by,
    c.said_on AS claim_on, c.telling AS claim_telling
FROM pub.settlement_event AS d
JOIN pub.settlement_event AS c
    ON c.place_id = d.place_id
    AND c.kind IN ('capture_claim', 'partial_control_claim', 'liberation_claim')
    AND c.said_on <= d.said_on AND c.said_until >= d.said_on - 60
WHERE d.kind = 'denial'
QUALIFY row_number() OVER (
    PARTITION BY d.event_id
    ORDER BY c.actor_side <> d.actor_side DESC, c.said_on DESC, c.kind <> 'partial_control_claim' DESC,
        c.event_id DESC
) = 1
ORDER BY d.event_id;

-- Each settlement that was ever claimed, by episode: who said what first, when and in which article,
-- and when (if ever) DeepState's map showed it. A capture claim that follows a liberation claim opens
-- a new episode, unless the map showed half of the town all the while: then it is a claim repeated.
-- `last_claim` is the newest claim of the episode, `last_denial` the first answer to that.
CREATE TABLE pub.claim_ledger AS
WITH turns AS (
    SELECT
        *,
        lag(kind) OVER w AS kind_before, lag(said_on) OVER w AS day_before
    FROM pub.settlement_event
    WINDOW w AS (
        PARTITION BY place_id, kind IN ('capture_claim', 'liberation_claim') ORDER BY said_on, event_id)
),
placed AS (
    SELECT
        * EXCLUDE (turn),
        1 + sum(turn) OVER (
            PARTITION BY place_id ORDER BY said_on, event_id ROWS UNBOUNDED PRECEDING)::INTEGER AS episode
    FROM (
        SELECT
            t.*,
            (t.kind = 'capture_claim' AND coalesce(t.kind_before, '') = 'liberation_claim' AND NOT EXISTS (
                SELECT 1 FROM core.presence AS r
                WHERE r.place_id = t.place_id AND r.source_id = 'deepstate-maps' AND r.share = '50'
                    AND r.entered_on <= t.day_before AND (r.left_on IS NULL OR r.left_on > t.said_on)
            ))::INTEGER AS turn
        FROM turns AS t
    )
),
-- A denial stands in the episode of the claim that it answers, and is of that claim's kind.
numbered AS (
    SELECT
        p.* EXCLUDE (episode, kind),
        coalesce(c.episode, p.episode) AS episode,
        CASE
            WHEN p.kind <> 'denial' THEN p.kind
            ELSE coalesce('denial of a ' || d.claim_kind, 'denial of nothing here')
        END AS kind,
        d.claim_by, d.claim_telling
    FROM placed AS p
    LEFT JOIN pub.denial AS d USING (event_id)
    LEFT JOIN placed AS c ON c.event_id = d.claim_event
),
told AS (
    SELECT *, {'day': said_on, 'until': said_until, 'basis': date_basis, 'event': event_id, 'who': actor,
        'publisher': publisher, 'url': url, 'article': article_id, 'detail': detail} AS said
    FROM numbered
),
-- The first thing of each kind that was said in an episode.
firsts AS (
    SELECT place_id, episode, kind, count(DISTINCT (actor, telling)) AS times,
        arg_min(said, (said_on, event_id)) AS said
    FROM told GROUP BY ALL
),
newest AS (
    SELECT place_id, episode, arg_min(said, (said_on, event_id)) AS said, actor, telling
    FROM told WHERE kind = 'capture_claim'
    GROUP BY place_id, episode, actor, telling
    QUALIFY row_number() OVER (
        PARTITION BY place_id, episode ORDER BY max(said_on) DESC, max(event_id) DESC) = 1
),
answered AS (
    SELECT t.place_id, t.episode, arg_min(t.said, (t.said_on, t.event_id)) AS said
    FROM told AS t
    JOIN newest AS n ON (n.place_id, n.episode, n.actor, n.telling)
        = (t.place_id, t.episode, t.claim_by, t.claim_telling)
    WHERE t.kind = 'denial of a capture_claim'
    GROUP BY ALL
),
said AS (
    SELECT
        n.place_id, any_value(n.place) AS place, any_value(n.place_uk) AS place_uk,
        any_value(n.oblast_id) AS oblast_id, any_value(n.oblast) AS oblast, n.episode,
        any_value(p.lat) AS lat, any_value(p.lon) AS lon,
        any_value(c.times) AS claims, any_value(c.said) AS claim, any_value(b.said) AS last_claim,
        coalesce(any_value(t.times), 0) AS partial_claims, any_value(t.said) AS partial_claim,
        coalesce(any_value(d.times), 0) AS denials, any_value(d.said) AS denial,
        coalesce(any_value(e.times), 0) AS partial_denials, any_value(a.said) AS last_denial,
        any_value(k.said) AS confirmation, any_value(w.said) AS withdrawal,
        coalesce(any_value(i.times), 0) AS assessments, any_value(i.said) AS assessment,
        any_value(l.said) AS liberation, any_value(x.said) AS taken_back
    FROM (SELECT DISTINCT place_id, place, place_uk, oblast_id, oblast, episode FROM numbered) AS n
    JOIN core.place AS p USING (place_id)
    JOIN firsts AS c ON (c.place_id, c.episode, c.kind) = (n.place_id, n.episode, 'capture_claim')
    JOIN newest AS b ON (b.place_id, b.episode) = (n.place_id, n.episode)
    LEFT JOIN answered AS a ON (a.place_id, a.episode) = (n.place_id, n.episode)
    LEFT JOIN firsts AS t
        ON (t.place_id, t.episode, t.kind) = (n.place_id, n.episode, 'partial_control_claim')
    LEFT JOIN firsts AS d
        ON (d.place_id, d.episode, d.kind) = (n.place_id, n.episode, 'denial of a capture_claim')
    LEFT JOIN firsts AS e
        ON (e.place_id, e.episode, e.kind) = (n.place_id, n.episode, 'denial of a partial_control_claim')
    LEFT JOIN firsts AS k ON (k.place_id, k.episode, k.kind) = (n.place_id, n.episode, 'confirmation')
    LEFT JOIN firsts AS w ON (w.place_id, w.episode, w.kind) = (n.place_id, n.episode, 'withdrawal')
    LEFT JOIN firsts AS i
        ON (i.place_id, i.episode, i.kind) = (n.place_id, n.episode, 'independent_assessment')
    LEFT JOIN firsts AS l
        ON (l.place_id, l.episode, l.kind) = (n.place_id, n.episode, 'liberation_claim')
    LEFT JOIN firsts AS x
        ON (x.place_id, x.episode, x.kind) = (n.place_id, n.episode, 'claim_withdrawn')
    GROUP BY n.place_id, n.episode
),
named AS (
    SELECT
        place_id, place, place_uk, oblast_id, oblast, lat, lon, episode, claims, partial_claims,
        denials, partial_denials, assessments,
        claim.day AS first_claim, claim.until AS first_claim_until, claim.basis AS first_claim_basis,
        claim.event AS first_claim_event, claim.who AS first_claim_by,
        claim.publisher AS first_claim_publisher, claim.url AS first_claim_url,
        claim.article AS first_claim_article,
        last_claim.day AS last_claim, last_claim.until AS last_claim_until,
        last_claim.basis AS last_claim_basis, last_claim.event AS last_claim_event,
        last_claim.who AS last_claim_by, last_claim.url AS last_claim_url,
        partial_claim.day AS first_partial_claim, partial_claim.until AS first_partial_claim_until,
        partial_claim.basis AS first_partial_claim_basis, partial_claim.who AS first_partial_claim_by,
        partial_claim.article AS first_partial_claim_article,
        denial.day AS first_denial, denial.until AS first_denial_until,
        denial.basis AS first_denial_basis, denial.event AS first_denial_event,
        denial.who AS first_denial_by, denial.detail AS first_denial_detail,
        denial.publisher AS first_denial_publisher, denial.url AS first_denial_url,
        denial.article AS first_denial_article,
        last_denial.day AS last_denial, last_denial.until AS last_denial_until,
        last_denial.basis AS last_denial_basis, last_denial.event AS last_denial_event,
        last_denial.who AS last_denial_by, last_denial.detail AS last_denial_detail,
        last_denial.url AS last_denial_url,
        confirmation.day AS first_confirmation, confirmation.until AS first_confirmation_until,
        confirmation.basis AS first_confirmation_basis, confirmation.who AS first_confirmation_by,
        confirmation.detail AS first_confirmation_detail,
        confirmation.url AS first_confirmation_url, confirmation.article AS first_confirmation_article,
        withdrawal.day AS first_withdrawal, withdrawal.until AS first_withdrawal_until,
        withdrawal.basis AS first_withdrawal_basis, withdrawal.who AS first_withdrawal_by,
        withdrawal.url AS first_withdrawal_url, withdrawal.article AS first_withdrawal_article,
        assessment.day AS first_assessment, assessment.until AS first_assessment_until,
        assessment.basis AS first_assessment_basis, assessment.who AS first_assessment_by,
        assessment.url AS first_assessment_url, assessment.article AS first_assessment_article,
        liberation.day AS first_liberation_claim, liberation.until AS first_liberation_claim_until,
        liberation.basis AS first_liberation_claim_basis, liberation.who AS first_liberation_claim_by,
        liberation.url AS first_liberation_claim_url,
        liberation.article AS first_liberation_claim_article,
        taken_back.day AS claim_withdrawn, taken_back.who AS claim_withdrawn_by,
        taken_back.url AS claim_withdrawn_url
    FROM said
),
-- The map follows the towns of the gazetteer alone, from its first state to its newest.
followed AS (
    SELECT place_id, arg_max(is_steady, month) AS is_steady,
        (SELECT min(left(as_of, 10)::DATE) FROM core.state WHERE source_id = 'deepstate-maps') AS map_from,
        (SELECT max(left(as_of, 10)::DATE) FROM core.state WHERE source_id = 'deepstate-maps') AS map_until
    FROM pub.settlement_month WHERE source_id = 'deepstate-maps' GROUP BY place_id
),
-- Of each share the first day of the spells that had not ended when the claim was made, and the day
-- on which the last of them ended; none while the newest state shows it.
shown AS (
    SELECT
        s.place_id, s.episode, r.share, min(r.entered_on) AS entered_on,
        CASE WHEN bool_and(r.left_on IS NOT NULL) THEN max(r.left_on) END AS left_on
    FROM named AS s
    JOIN core.presence AS r ON r.place_id = s.place_id AND r.source_id = 'deepstate-maps'
    WHERE r.left_on IS NULL OR r.left_on > s.first_claim
    GROUP BY ALL
),
mapped AS (
    SELECT
        place_id, episode,
        any_value(entered_on) FILTER (share = 'centre') AS map_centre,
        any_value(entered_on) FILTER (share = '10') AS map_10,
        any_value(entered_on) FILTER (share = '50') AS map_50,
        any_value(entered_on) FILTER (share = '95') AS map_95,
        any_value(left_on) FILTER (share = 'centre') AS map_centre_left,
        any_value(left_on) FILTER (share = '10') AS map_10_left,
        any_value(left_on) FILTER (share = '50') AS map_50_left,
        any_value(left_on) FILTER (share = '95') AS map_95_left
    FROM shown GROUP BY ALL
)
SELECT
    s.*, m.* EXCLUDE (place_id, episode), f.map_from, f.map_until,
    -- Days from the first claim until the map showed half of the town; negative: the map was first.
    -- Not known where the day of the claim is not known to three days, or where the map showed it
    -- from the first day of its record on.
    CASE WHEN f.place_id IS NOT NULL AND s.first_claim <= f.map_until
            AND s.first_claim_until <= s.first_claim + 3 AND m.map_50 > f.map_from
        THEN datediff('day', s.first_claim, m.map_50) END AS lag_days,
    -- Days from the first claim (its last possible day) to the newest state of the map, which does
    -- not show half of the town.
    CASE WHEN f.place_id IS NOT NULL AND m.map_50 IS NULL AND s.first_claim_until <= f.map_until
        THEN datediff('day', s.first_claim_until, f.map_until) END AS days_without_map,
    -- A status is as of `map_until`. A denial counts when it answers the newest claim; one that is
    -- older than the claim never does. `is_steady`: the map showed half of the town or more in
    -- every month of its record, and no change of more than a point in the last six: what its disc
    -- lacks is water, not contested ground.
    CASE
        WHEN s.claim_withdrawn IS NOT NULL THEN 'withdrawn claim'
        WHEN f.place_id IS NULL OR s.first_claim > f.map_until
            THEN CASE WHEN s.last_denial IS NOT NULL THEN 'denied' ELSE 'claimed' END
        WHEN m.map_50_left IS NOT NULL THEN 'reversed'
        WHEN m.map_95 IS NOT NULL AND m.map_95_left IS NULL THEN 'on the map'
        WHEN f.is_steady THEN 'held'
        WHEN m.map_10 IS NOT NULL AND m.map_10_left IS NULL THEN 'contested'
        ELSE 'not on the map'
    END AS status
FROM named AS s
LEFT JOIN mapped AS m USING (place_id, episode)
LEFT JOIN followed AS f USING (place_id)
ORDER BY s.first_claim DESC, s.place_id, s.episode;
