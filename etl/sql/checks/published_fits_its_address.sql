-- A date says where it stands, and one in the address of the page is the day of the article, give or take one, or the note says why not.
WITH path AS (
    SELECT article_id, published, published_basis, coalesce(note, '') AS note,
        regexp_extract(url, '^[a-z]+://[^/]+([^?#]*)', 1) AS path
    FROM stage_article
),
parts AS (
    SELECT *,
        [regexp_extract(path, '/(20\d\d)/(\d{1,2})/(\d{1,2})(?:[/_-]|$)', ['y', 'm', 'd']),
            regexp_extract(path, '(?:^|\D)(20\d\d)-(\d\d)-(\d\d)(?:\D|$)', ['y', 'm', 'd']),
            regexp_extract(path, '[/_-](20\d\d)([01]\d)([0-3]\d)(?:[/_.-]|$)', ['y', 'm', 'd'])] AS days,
        regexp_extract(path, '/(20\d\d)/(0[1-9]|1[0-2])/', ['y', 'm']) AS months,
        -- seconds or milliseconds since 1970, as some outlets number their pages
        try_cast(regexp_extract(path, '(?:^|\D)(1[67]\d{8})(?:\d{3})?(?:\D|$)', 1) AS BIGINT) AS seconds
    FROM path
),
held AS (
    SELECT *,
        list_filter(
            list_transform(days, lambda d: try_cast(d.y || '-' || lpad(d.m, 2, '0') || '-' || lpad(d.d, 2, '0') AS DATE)),
            lambda d: d IS NOT NULL)[1] AS address_day,
        CASE WHEN months.y <> '' THEN months.y || '-' || months.m END AS address_month,
        make_timestamp(seconds * 1000000)::DATE AS numbered_day
    FROM parts
),
told AS (
    SELECT *,
        coalesce(address_day::VARCHAR, address_month) AS in_address,
        CASE
            WHEN length(published) = 7 THEN published = coalesce(strftime(address_day, '%Y-%m'), address_month)
            WHEN address_day IS NOT NULL THEN abs(datediff('day', address_day, published::DATE)) <= 1
            ELSE published[:7] = address_month
        END AS agrees
    FROM held
)
SELECT 'articles.csv' AS file, article_id AS row_id,
    CASE WHEN (published IS NULL) = (published_basis = 'none') THEN 'published' ELSE 'published_basis' END AS "column",
    coalesce(published, '') || ' (' || published_basis || ')' AS found,
    CASE
        WHEN published IS NULL AND published_basis <> 'none' THEN 'none, since the article has no date'
        WHEN published IS NOT NULL AND published_basis = 'none' THEN 'page or address, since the article has a date'
        WHEN in_address IS NULL THEN 'a date that stands in the address'
        ELSE in_address || ', as in the address, or a note on the address'
    END AS wanted
FROM told
WHERE (published IS NULL) <> (published_basis = 'none')
    OR (published_basis = 'address' AND in_address IS NULL
        AND numbered_day IS DISTINCT FROM published::DATE)
    OR (in_address IS NOT NULL AND NOT coalesce(agrees, FALSE) AND NOT contains(note, 'address'))
    -- a month alone, where the address has the day
    OR (length(published) = 7 AND address_day IS NOT NULL AND NOT contains(note, 'address'))
