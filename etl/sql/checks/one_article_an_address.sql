-- One address is one article.
SELECT 'articles.csv' AS file, article_id AS row_id, 'url' AS "column", url AS found,
    'an address that no other article has (' || others || ')' AS wanted
FROM (
    SELECT *, count(*) OVER same AS n, string_agg(article_id, ' ') OVER same AS others
    FROM stage_article WINDOW same AS (PARTITION BY url)
) WHERE n > 1
