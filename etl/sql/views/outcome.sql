-- The number that the words speak of, from the two that are known; turned: the other one by this one.
CREATE MACRO core.actual(kind, turned, one, other) AS CASE
    WHEN kind IN ('multiple_of', 'fraction_of', 'as_much_as')
        THEN CASE WHEN turned THEN other / one ELSE one / other END
    WHEN kind = 'change_percent' THEN 100 * (one - other) / abs(other)
    WHEN kind = 'share' THEN 100 * one / other
    WHEN kind IN ('more_than', 'less_than') THEN CASE WHEN turned THEN other - one ELSE one - other END
    ELSE one
END;

-- What a comparison comes to: the number that is wanted, the one that there is, and the outcome.
CREATE MACRO core.outcome(asked) AS TABLE
WITH
-- How far from the wanted number the words still hold. Stated on the page; see also data/README.md.
ranged AS (
    SELECT
        *,
        CASE
            WHEN kind IN ('multiple_of', 'fraction_of') THEN CASE
                WHEN meant <> 'exact' THEN 0.15 * wanted
                WHEN wanted >= 10 OR abs(wanted - round(wanted)) > 0.01 THEN 0.05 * wanted
                ELSE least(0.5, 0.15 * wanted) END
            WHEN kind = 'as_much_as' THEN CASE WHEN measure = 'share_held' THEN 0.5 ELSE 0.1 END
            -- "Slowed by almost half" is nearer to nothing, never beyond a half: below zero that is above.
            WHEN kind = 'change_percent' THEN CASE
                WHEN meant = 'exact' THEN 1
                WHEN meant = 'below' AND wanted < 0 THEN greatest(3, 0.05 * abs(wanted))
                ELSE greatest(3, 0.15 * abs(wanted)) END
            WHEN kind = 'share' OR measure = 'share_held' THEN CASE WHEN meant = 'exact' THEN 0.5 ELSE 2 END
            WHEN kind IN ('more_than', 'less_than', 'value') THEN CASE
                WHEN meant = 'exact' THEN greatest(0.5, 0.01 * abs(wanted), bound_digit)
                ELSE greatest(0.05 * abs(wanted), bound_digit) END
        END AS less,
        CASE
            WHEN meant = 'below' AND kind IN ('multiple_of', 'fraction_of') THEN 0.05 * wanted
            WHEN meant = 'below' AND kind = 'change_percent' THEN
                greatest(3, CASE WHEN wanted < 0 THEN 0.15 ELSE 0.05 END * abs(wanted))
            WHEN meant = 'below' AND kind IN ('more_than', 'less_than', 'value')
                AND measure IS DISTINCT FROM 'share_held' THEN 0.01 * abs(wanted)
            ELSE less
        END AS more,
        CASE meant WHEN 'or more' THEN wanted WHEN 'or less' THEN -1e12 ELSE wanted - less END AS wanted_low,
        CASE meant WHEN 'or more' THEN 1e12 WHEN 'or less' THEN wanted ELSE wanted + more END AS wanted_high,
        CASE WHEN is_same_share THEN 'value' ELSE kind END AS told,
        kind = 'less_than' OR (kind IN ('multiple_of', 'fraction_of', 'as_much_as') AND coalesce(factor, 1) < 1)
            AS turned
    FROM core.compared(asked)
),
-- The numbers are as exact as they were printed: the least and the most that the ratio can be.
spread AS (
    SELECT
        *,
        CASE WHEN fits OR kind = 'threshold' THEN core.actual(told, turned, value, r_value) END AS actual,
        core.actual(told, turned, low, r_high) AS one_end,
        core.actual(told, turned, high, r_low) AS other_end,
        CASE WHEN turned THEN other_end ELSE one_end END AS actual_low,
        CASE WHEN turned THEN one_end ELSE other_end END AS actual_high
    FROM ranged
)
SELECT
    *,
    CASE
        WHEN value IS NULL THEN 'cannot say: no figure'
        WHEN kind IN ('first_since', 'net_sign') AND high_by_way <= limit_by_way THEN 'fails: subject'
        WHEN kind = 'rank' AND beyond > factor - 1 THEN 'fails'
        WHEN kind = 'rank' AND beyond + near + missing < factor - 1 THEN 'fails'
        WHEN kind = 'rank' AND missing > 0 THEN 'cannot say: missing'
        WHEN kind = 'rank' AND near > 0 THEN 'cannot say: near'
        WHEN kind = 'rank' THEN 'holds'
        WHEN scans AND beyond > 0 THEN 'fails'
        WHEN scans AND missing > 0 THEN 'cannot say: missing'
        WHEN scans AND near > 0 THEN 'cannot say: near'
        WHEN kind IN ('first_since', 'net_sign') AND low_by_way <= limit_by_way THEN 'cannot say: near'
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
