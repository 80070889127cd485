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
