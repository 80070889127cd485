-- The vintage is the article's date; without one it is the day after the last period that the article prints ends.
WITH undated AS (
    -- a page that prints February cannot be older than February, whatever else it prints
    SELECT article_id, (max(period_end) + 1)::DATE AS earliest
    FROM stage_figure JOIN stage_article USING (article_id)
    WHERE published IS NULL GROUP BY article_id
)
SELECT 'figures.csv' AS file, f.figure_id AS row_id, 'vintage' AS "column",
    f.vintage || ' (' || f.vintage_basis || ')' AS found,
    CASE
        WHEN a.published IS NULL
            THEN u.earliest || ' (earliest possible), since the article has no date'
        WHEN length(a.published) = 7
            THEN last_day((a.published || '-01')::DATE)::VARCHAR || ' (article month)'
        ELSE a.published || ' (article date)'
    END AS wanted
FROM stage_figure AS f JOIN stage_article AS a USING (article_id) LEFT JOIN undated AS u USING (article_id)
WHERE CASE
    WHEN a.published IS NULL
        THEN (f.vintage, f.vintage_basis) <> (u.earliest, 'earliest possible')
    WHEN length(a.published) = 7
        THEN (f.vintage, f.vintage_basis) <> (last_day((a.published || '-01')::DATE), 'article month')
    ELSE (f.vintage, f.vintage_basis) <> (a.published::DATE, 'article date')
END
