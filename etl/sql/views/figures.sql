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
    p.figure_id, p.estimator_id, p.estimator, p.series_id, p.series, p.measure, p.unit, p.place_id,
    p.place, p.period_kind, p.period_start, p.period_end, p.period_basis, p.vintage,
    p.vintage_basis, p.value, p.qualifier, p.printed_value, p.printed_value_high, p.printed_unit,
    p.printed, p.side, p.speaker, p.flag, p.note, p.caveat, p.article_id, p.headline,
    p.headline_basis, p.publisher_id, p.publisher, p.stance, p.agency, p.source_tier, p.published,
    p.published_on, p.published_basis, p.url, p.archived_url, p.link,
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

-- The figures as they stood on a day: of each series, place and period the newest vintage. A page
-- with a date that printed it earlier than the best one did makes it known from then.
CREATE MACRO pub.figure_as_of(as_of) AS TABLE
SELECT
    figure_id, estimator_id, estimator, series_id, series, measure, unit, place_id, place,
    period_kind, period_start, period_end, period_basis, vintage, vintage_basis, value, qualifier,
    printed_value, printed_value_high, printed_unit, printed, side, speaker, flag, note, caveat,
    article_id, headline, headline_basis, publisher_id, publisher, stance, agency, source_tier,
    published, published_on, published_basis, url, archived_url, link, value_low, value_high,
    articles, first_dated_id, first_dated_on, first_dated_basis, first_dated_publisher,
    first_dated_link, undated_prints
FROM pub.figure
WHERE least(vintage, first_dated_on) <= as_of
QUALIFY row_number() OVER (
    PARTITION BY series_id, place_id, period_start, period_end ORDER BY vintage DESC
) = 1;
