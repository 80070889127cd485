-- What a comparison comes to: the number that is wanted, the one that there is, and the outcome.
CREATE MACRO core.outcome(asked) AS TABLE
WITH
-- How far from the wanted number the words still hold. Stated on the page; see also data/README.md.
ranged AS (
    SELECT
        *,
        CASE
            WHEN meant = 'or more' THEN wanted
            WHEN meant = 'or less' THEN -1e12
            WHEN kind IN ('multiple_of', 'fraction_of') THEN wanted - CASE
                WHEN meant <> 'exact' THEN 0.15 * wanted
                WHEN wanted >= 10 OR abs(wanted - round(wanted)) > 0.01 THEN 0.05 * wanted
                ELSE least(0.5, 0.15 * wanted) END
            WHEN kind = 'as_much_as' AND measure = 'share_held' THEN wanted - 0.5
            WHEN kind = 'as_much_as' THEN wanted - 0.1
            WHEN kind = 'change_percent' THEN wanted - CASE WHEN meant = 'exact' THEN 1 ELSE 3 END
            WHEN kind = 'share' OR measure = 'share_held'
                THEN wanted - CASE WHEN meant = 'exact' THEN 0.5 ELSE 2 END
            WHEN kind IN ('more_than', 'less_than', 'value') THEN wanted - CASE
                WHEN meant = 'exact' THEN greatest(0.5, 0.01 * abs(wanted), bound_digit)
                ELSE greatest(0.05 * abs(wanted), bound_digit) END
        END AS wanted_low,
        CASE
            WHEN meant = 'or more' THEN 1e12
            WHEN meant = 'or less' THEN wanted
            WHEN kind IN ('multiple_of', 'fraction_of') THEN wanted + CASE
                WHEN meant = 'below' THEN 0.05 * wanted
                WHEN meant <> 'exact' THEN 0.15 * wanted
                WHEN wanted >= 10 OR abs(wanted - round(wanted)) > 0.01 THEN 0.05 * wanted
                ELSE least(0.5, 0.15 * wanted) END
            WHEN kind = 'as_much_as' AND measure = 'share_held' THEN wanted + 0.5
            WHEN kind = 'as_much_as' THEN wanted + 0.1
            WHEN kind = 'change_percent' THEN wanted + CASE WHEN meant = 'exact' THEN 1 ELSE 3 END
            WHEN kind = 'share' OR measure = 'share_held'
                THEN wanted + CASE WHEN meant = 'exact' THEN 0.5 ELSE 2 END
            WHEN kind IN ('more_than', 'less_than', 'value') THEN wanted + CASE
                WHEN meant = 'exact' THEN greatest(0.5, 0.01 * abs(wanted), bound_digit)
                WHEN meant = 'below' THEN 0.01 * abs(wanted)
                ELSE greatest(0.05 * abs(wanted), bound_digit) END
        END AS wanted_high
    FROM core.compared(asked)
),
-- The numbers are as exact as they were printed: the least and the most that the ratio can be.
spread AS (
    SELECT
        *,
        CASE
            WHEN kind IN ('multiple_of', 'as_much_as', 'fraction_of') AND NOT is_same_share THEN
                CASE WHEN coalesce(factor, 1) >= 1 THEN low / r_high ELSE r_low / high END
            WHEN kind = 'change_percent' THEN 100 * (low - r_high) / abs(r_high)
            WHEN kind = 'share' THEN 100 * low / r_high
            WHEN kind = 'more_than' THEN low - r_high
            WHEN kind = 'less_than' THEN r_low - high
            ELSE low
        END AS actual_low,
        CASE
            WHEN kind IN ('multiple_of', 'as_much_as', 'fraction_of') AND NOT is_same_share THEN
                CASE WHEN coalesce(factor, 1) >= 1 THEN high / r_low ELSE r_high / low END
            WHEN kind = 'change_percent' THEN 100 * (high - r_low) / abs(r_low)
            WHEN kind = 'share' THEN 100 * high / r_low
            WHEN kind = 'more_than' THEN high - r_low
            WHEN kind = 'less_than' THEN r_high - low
            ELSE high
        END AS actual_high
    FROM ranged
)
SELECT
    *,
    CASE
        WHEN value IS NULL THEN 'cannot say: no figure'
        WHEN kind = 'first_since' AND CASE WHEN comparator = '<' THEN low >= bound ELSE high <= bound END
            THEN 'fails: subject'
        WHEN kind = 'net_sign' AND CASE WHEN comparator = '<' THEN low >= bound ELSE high <= bound END
            THEN 'fails: subject'
        WHEN kind = 'rank' AND beyond > factor - 1 THEN 'fails'
        WHEN kind = 'rank' AND beyond + near + missing < factor - 1 THEN 'fails'
        WHEN kind = 'rank' AND missing > 0 THEN 'cannot say: missing'
        WHEN kind = 'rank' AND near > 0 THEN 'cannot say: near'
        WHEN kind = 'rank' THEN 'holds'
        WHEN scans AND beyond > 0 THEN 'fails'
        WHEN scans AND missing > 0 THEN 'cannot say: missing'
        WHEN scans AND near > 0 THEN 'cannot say: near'
        WHEN kind IN ('first_since', 'net_sign')
            AND NOT CASE WHEN comparator = '<' THEN high < bound ELSE low > bound END
            THEN 'cannot say: near'
        WHEN scans THEN 'holds'
        WHEN kind NOT IN ('threshold', 'value') AND r_value IS NULL THEN 'cannot say: missing'
        WHEN meaningless THEN 'cannot say: loss'
        -- Where a twin stands in, all of its margin must fit, not only the number.
        WHEN twinned AND maybe_meaningless THEN 'cannot say: near'
        WHEN fits AND CASE WHEN twinned THEN actual_low >= wanted_low AND actual_high <= wanted_high
            ELSE actual BETWEEN wanted_low AND wanted_high END THEN 'holds'
        WHEN fits AND (actual_high < wanted_low OR actual_low > wanted_high) THEN 'fails'
        WHEN fits THEN 'cannot say: near'
        WHEN kind IN ('more_than', 'more_than_combined') THEN CASE
            WHEN low > r_high THEN 'holds' WHEN high < r_low THEN 'fails' ELSE 'cannot say: near' END
        WHEN kind = 'less_than' THEN CASE
            WHEN high < r_low THEN 'holds' WHEN low > r_high THEN 'fails' ELSE 'cannot say: near' END
        WHEN comparator = '<' THEN CASE
            WHEN high < bound THEN 'holds' WHEN low >= bound THEN 'fails' ELSE 'cannot say: near' END
        WHEN comparator = '<=' THEN CASE
            WHEN high <= bound THEN 'holds' WHEN low > bound THEN 'fails' ELSE 'cannot say: near' END
        WHEN comparator = '>=' THEN CASE
            WHEN low >= bound THEN 'holds' WHEN high < bound THEN 'fails' ELSE 'cannot say: near' END
        ELSE CASE
            WHEN low > bound THEN 'holds' WHEN high <= bound THEN 'fails' ELSE 'cannot say: near' END
    END AS outcome
FROM spread;
