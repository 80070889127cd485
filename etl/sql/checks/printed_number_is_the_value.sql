-- The number that was printed is the value of the row, and the unit that was printed with it is its unit.
WITH told AS (
    SELECT
        figure_id, value, value_high, unit, printed,
        -- "km2" is a unit and no number
        regexp_extract_all(
            regexp_replace(printed, '(?i)(m|м)2\b', '\1'), '[0-9]+(?:[.,''’ \x{00A0}\x{202F}]?[0-9]+)*'
        ) AS numbers,
        regexp_matches(printed, '(?i)thousand|tausend|тис|тыс|хил|mille|mila|tys|ezer|mil\b') AS in_thousands,
        regexp_matches(printed, '(?i)million|millón|milhão|млн') AS in_millions,
        regexp_matches(printed, '(?i)mile|sq\.? ?mi\b|mi²|mi2|милях|миль|meilen') AS in_miles,
        regexp_matches(printed, '(?i)km|км|kilom|chilom|quilô|кілом|килом') AS in_km,
        regexp_matches(printed, '(?i)%|per ?cent|процент|відсот') AS in_percent
    FROM stage_figure WHERE printed IS NOT NULL
),
-- Groups of three digits are thousands ("64.000", "108 651"), what is left after a separator are decimals.
numbers AS (
    SELECT
        figure_id,
        CASE
            WHEN regexp_matches(n, '^[1-9][0-9]{0,2}([.,][0-9]{3})+$') THEN regexp_replace(n, '[.,]', '', 'g')
            WHEN regexp_matches(n, '^[1-9][0-9]{0,2}([.,][0-9]{3})+[.,][0-9]+$')
                THEN regexp_replace(regexp_replace(n, '[.,]([0-9]{3})', '\1', 'g'), ',', '.')
            ELSE replace(n, ',', '.')
        END::DOUBLE AS number
    FROM (
        SELECT figure_id, regexp_replace(unnest(numbers), '[''’ \x{00A0}\x{202F}]', '', 'g') AS n FROM told
    )
)
SELECT 'figures.csv' AS file, figure_id AS row_id, 'printed' AS "column", printed AS found,
    'the number of `value`, ' || value || coalesce(' to ' || value_high, '') || ', with its unit, ' || unit AS wanted
FROM told AS t
WHERE (len(numbers) > 0 AND NOT EXISTS (
        SELECT 1 FROM numbers AS n WHERE n.figure_id = t.figure_id AND (
            n.number = value OR (in_thousands AND n.number * 1e3 = value) OR (in_millions AND n.number * 1e6 = value))))
    OR (in_km AND NOT in_miles AND unit NOT LIKE 'km2%')
    OR (in_miles AND NOT in_km AND unit NOT LIKE 'sq_mi%')
    OR (in_percent AND unit <> 'percent')
