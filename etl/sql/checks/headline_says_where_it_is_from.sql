-- A headline is seen or reconstructed; without one the basis is none.
SELECT 'articles.csv' AS file, article_id AS row_id, 'headline_basis' AS "column", headline_basis AS found,
    CASE WHEN headline IS NULL THEN 'none' ELSE 'seen or reconstructed' END AS wanted
FROM stage_article WHERE (headline IS NULL) <> (headline_basis = 'none')
