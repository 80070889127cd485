-- A syndicated copy points to the original itself, never to another copy.
SELECT 'articles.csv' AS file, c.article_id AS row_id, 'copy_of' AS "column", c.copy_of AS found,
    'an article that is not itself a copy' AS wanted
FROM stage_article AS c JOIN stage_article AS o ON o.article_id = c.copy_of
WHERE o.copy_of IS NOT NULL OR c.article_id = c.copy_of
