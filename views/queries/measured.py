"""What was measured on maps."""

from datetime import date
from typing import NamedTuple

import pandas as pd

from views.database import keyed, query


class ShownMap(NamedTuple):
    """The map that pages show: its source, its name in a sentence, whose it is, their colour."""

    source_id: str = ""
    name: str = "the map"
    attribution: str = ""
    color: str | None = None


def shown_map() -> ShownMap:
    """The map that follows most settlements for most months; an empty one before any measuring."""
    rows = query("SELECT source_id, map, attribution, color FROM pub.shown_map")
    if rows.empty:
        return ShownMap()
    row = rows.iloc[0]
    name = row["map"] if isinstance(row["map"], str) else ShownMap().name
    color = row["color"] if isinstance(row["color"], str) else None
    return ShownMap(row["source_id"], name, row["attribution"], color)


def pair(series_a: str, series_b: str) -> pd.DataFrame:
    """Months of Ukraine that two series both count, oldest first: month, km2_a, km2_b."""
    return query(
        """
        SELECT month, strftime(month, '%Y-%m') AS ym, km2_a, km2_b, link_a, link_b,
            difference_km2, ratio, signs_disagree
        FROM pub.estimator_pair
        WHERE series_a = ? AND series_b = ? AND place_id = 'ua' ORDER BY month
        """,
        series_a,
        series_b,
    )


def month_of_all(month: pd.Timestamp) -> pd.DataFrame:
    """Every series' net change or gain in a month for Ukraine, printed first: label, km2, link."""
    return query(
        """
        SELECT m.series_id, m.series, s.label, m.km2, m.basis, m.publisher, m.link
        FROM pub.monthly_change AS m JOIN pub.series AS s USING (series_id, estimator_id)
        WHERE m.place_id = 'ua' AND m.month = ? AND m.measure IN ('net_change', 'gain')
        ORDER BY s.is_measured, s.rank, m.series_id
        """,
        month.date(),
    )


def levels(series: tuple[str, ...]) -> pd.DataFrame:
    """Area at each month's end of measured series: series_id, month, area_km2."""
    return query(
        """
        SELECT l.series_id, l.month, strftime(l.month, '%Y-%m') AS ym, l.area_km2,
            s.label, s.color_id, s.color, s.mark
        FROM pub.series_level AS l JOIN pub.series AS s USING (series_id)
        WHERE l.series_id IN (SELECT unnest(?::VARCHAR[])) ORDER BY l.series_id, l.month
        """,
        series,
    )


def reclassified() -> pd.DataFrame:
    """Months in which a layer of claims fell while the ground without it rose, newest first.

    map, month, control_km2, claimed_km2, moved_km2 (the smaller of the two amounts): of each series
    that is wider than another by what one side only claims.
    """
    return query(
        """
        SELECT w.name AS map, a.month, a.km2 AS control_km2, c.km2 - a.km2 AS claimed_km2,
            least(a.km2, a.km2 - c.km2) AS moved_km2
        FROM pub.series AS s JOIN pub.map AS w ON w.map_id = s.rests_on
        JOIN pub.monthly_change AS c ON c.series_id = s.series_id
        JOIN pub.monthly_change AS a
            ON (a.series_id, a.place_id, a.month) = (s.wider_than, c.place_id, c.month)
        WHERE a.km2 > 0 AND c.km2 < a.km2 AND least(a.km2, a.km2 - c.km2) >= 30
        ORDER BY a.month DESC
        """
    )


def agreement(series: str) -> pd.DataFrame:
    """A measured series beside the printed one that it reproduces, newest month first."""
    return query(
        "SELECT month, measured_series, printed_series, printed_km2, measured_km2, difference_km2, "
        "from_state, to_state, flag_note, link "
        "FROM pub.agreement WHERE measured_series_id = ? ORDER BY month DESC",
        series,
    )


def input_faults() -> pd.DataFrame:
    """What was left out of or flagged in the measured files: counts by source and rule."""
    return query(
        """
        SELECT source, rule, decision, count(*) AS count, min(item) AS example, min(found) AS found
        FROM pub.input_fault GROUP BY ALL ORDER BY source, count DESC, rule
        """
    )


def outlines() -> pd.DataFrame:
    """Outlines of the oblasts for the screen: place_id, place, geometry (GeoJSON)."""
    return query(
        "SELECT o.place_id, p.name_en AS place, o.geometry FROM pub.outline AS o "
        "JOIN pub.place AS p USING (place_id) ORDER BY o.place_id"
    )


def surroundings() -> pd.DataFrame:
    """Seas and countries around Ukraine: kind, name, lat, lon (where the name stands)."""
    return query("SELECT kind, name, lat, lon FROM pub.surrounding ORDER BY surrounding_id")


def measured_months() -> pd.DataFrame:
    """Months that the map has by oblast, oldest first, the last perhaps only in part.

    month, part_until (the day to which it is known; NaT of a whole month).
    """
    return query(
        """
        SELECT DISTINCT month, part_until FROM pub.change
        WHERE source_id = ? AND definition = 'occupied' AND place_kind = 'oblast' ORDER BY month
        """,
        shown_map().source_id,
    )


# $1: the source. $2, $3: the first and the last month.
_CHANGES = """
WITH moved AS (
    SELECT place_id, sum(net_km2) AS net_km2, sum(gained_km2) AS gained_km2,
        sum(lost_km2) AS lost_km2, arg_min(from_state, month) AS from_state,
        arg_max(to_state, month) AS to_state,
        CASE WHEN $2 = $3 THEN any_value(net_if_day_earlier_km2) END
            AS net_if_day_earlier_km2,
        CASE WHEN $2 = $3 THEN any_value(net_if_day_later_km2) END
            AS net_if_day_later_km2,
        string_agg(DISTINCT flag, '; ') FILTER (tells) AS flag,
        string_agg(DISTINCT flag_note, ' ') FILTER (tells) AS flag_note
    FROM (
        SELECT *, NOT is_not_captured OR month IN ($2, $3) AS tells FROM pub.change
        WHERE source_id = $1 AND definition = 'occupied' AND place_kind = 'oblast'
            AND month BETWEEN $2 AND $3)
    GROUP BY place_id
),
shifted AS (
    SELECT place_id, month, greatest(
        abs(net_if_day_earlier_km2 - net_km2), abs(net_if_day_later_km2 - net_km2)) AS km2
    FROM pub.change WHERE source_id = $1 AND definition = 'occupied'
),
errors AS (
    SELECT place_id, max(km2) AS error_km2 FROM shifted
    WHERE month <= $3 AND (month = $3 OR $2 <> $3)
        AND month > $3::DATE - INTERVAL 12 MONTH
    GROUP BY place_id
),
-- A month that has only begun has no end yet: what was held then is what changed since.
ends AS (
    SELECT a.place_id, a.place, a.month, a.area_km2, a.state_id, a.as_of
    FROM pub.month_area AS a
    WHERE a.source_id = $1 AND a.layer = 'occupied' AND a.place_kind = 'oblast'
        AND a.month <= $3
    QUALIFY a.month = max(a.month) OVER ()
),
since AS (
    SELECT c.place_id, sum(c.net_km2) AS net_km2
    FROM pub.change AS c WHERE c.source_id = $1 AND c.definition = 'occupied'
        AND c.month > (SELECT max(month) FROM ends) AND c.month <= $3
    GROUP BY c.place_id
)
SELECT p.place_id, p.name_en AS place, coalesce(m.net_km2, 0) AS net_km2,
    coalesce(m.gained_km2, 0) AS gained_km2, coalesce(m.lost_km2, 0) AS lost_km2,
    coalesce(e.area_km2, 0) + coalesce(s.net_km2, 0) AS area_km2,
    100 * (coalesce(e.area_km2, 0) + coalesce(s.net_km2, 0)) / p.area_km2 AS share_pct,
    m.net_if_day_earlier_km2, m.net_if_day_later_km2, m.flag, m.flag_note, m.from_state,
    coalesce(m.to_state, e.state_id) AS to_state, r.error_km2
FROM pub.place AS p LEFT JOIN ends AS e USING (place_id)
LEFT JOIN moved AS m USING (place_id) LEFT JOIN since AS s USING (place_id)
LEFT JOIN errors AS r USING (place_id)
WHERE e.place_id IS NOT NULL OR m.place_id IS NOT NULL
ORDER BY abs(coalesce(m.net_km2, 0)) DESC, p.name_en
"""


def changes_by_oblast(first: pd.Timestamp, last: pd.Timestamp) -> pd.DataFrame:
    """What changed in some months by oblast, the most first, and what was held at their end.

    place_id, place, net, gained and lost (km², months added up), area and share then, from and to
    which state; net_if_day_earlier_km2 and net_if_day_later_km2, of one month alone; error_km2: by
    how much the net change may be off as days shift, of several months the most in the newest
    twelve, NaN of a month that is not over; flag_note: what to know of the number, of a month
    within only what does not cancel in the sum.
    """
    return query(
        _CHANGES,
        shown_map().source_id,
        first.date(),
        last.date(),
    )


def grey_zone() -> pd.DataFrame:
    """The newest whole month of the grey zone, and a part after it, beside the net change.

    month, grey_km2, net_km2, is_part_of_month, flag_note; both by one source.
    """
    return query(
        """
        SELECT g.month, g.net_km2 AS grey_km2, n.net_km2, g.is_part_of_month, g.flag_note
        FROM pub.series AS s
        JOIN pub.change AS g ON g.source_id = s.measured_from AND g.definition = s.counts
        JOIN pub.series AS t ON t.measured_from = s.measured_from AND t.measure = 'net_change'
        JOIN pub.change AS n ON n.source_id = t.measured_from AND n.definition = t.counts
            AND (n.place_id, n.month) = (g.place_id, g.month)
        WHERE s.measure = 'grey_change' AND g.place_id = 'ua'
        QUALIFY g.month >= max(g.month) FILTER (NOT g.is_part_of_month) OVER ()
        ORDER BY g.month
        """
    )


def pace() -> pd.DataFrame:
    """The newest days of each map, a row a map, the newest first; NaN where it has no such days.

    label, newest (day of the newest map); of week, thirty_days, month_so_far and last_month (the
    last whole one) the net change, `_km2`, and that a day, `_km2_per_day`; last_month, its first
    day; stated_by (what that rests on where the outlines miss an end of it).
    """
    spans = ("week", "thirty days", "month so far", "last month")
    cells = ", ".join(
        f"max(p.net_km2) FILTER (p.span = '{span}') AS {span.replace(' ', '_')}_km2, "
        f"max(p.net_km2_per_day) FILTER (p.span = '{span}') AS {span.replace(' ', '_')}_km2_per_day"
        for span in spans
    )
    return query(
        f"""
        SELECT p.series_id, s.map_label AS label, max(p.last_day) AS newest, {cells},
            max(p.first_day) FILTER (p.span = 'last month') AS last_month,
            max(p.stated_by) AS stated_by
        FROM pub.pace AS p JOIN pub.series AS s USING (series_id)
        GROUP BY ALL ORDER BY newest DESC, p.series_id
        """  # noqa: S608 - names of this function
    )


def stated(month: pd.Timestamp) -> pd.DataFrame:
    """The country's month by the server's own areas, where the outlines of the map miss an end.

    net_km2 (by the outlines), stated_net_km2, stated_by, flag_note; no row where they have both.
    """
    return query(
        """
        SELECT net_km2, stated_net_km2, stated_by, flag_note FROM pub.change
        WHERE source_id = ? AND definition = 'occupied' AND place_id = 'ua' AND month = ?
            AND stated_net_km2 IS NOT NULL
        """,
        shown_map().source_id,
        month.date(),
    )


def oblast_series() -> pd.DataFrame:
    """All months by oblast: place_id, place, month, net, gained, lost (km²), share held (%)."""
    return query(
        """
        SELECT a.place_id, a.place, a.month, c.net_km2, c.gained_km2, c.lost_km2, a.area_km2,
            a.share_pct, c.flag, strftime(a.month, '%Y-%m') AS ym
        FROM pub.month_area AS a
        LEFT JOIN pub.change AS c ON (c.source_id, c.place_id, c.definition, c.month)
            = (a.source_id, a.place_id, a.layer, a.month)
        WHERE a.source_id = ? AND a.layer = 'occupied' AND a.place_id <> 'ua'
        ORDER BY a.place, a.month
        """,
        shown_map().source_id,
    )


def other_layers(month: pd.Timestamp) -> pd.DataFrame:
    """Grey zone, and what Ukraine holds in Russia, as far as the map has them in a month."""
    return query(
        """
        SELECT a.layer, a.place, a.area_km2, c.net_km2, a.month
        FROM pub.month_area AS a
        LEFT JOIN pub.change AS c ON (c.source_id, c.place_id, c.definition, c.month)
            = (a.source_id, a.place_id, a.layer, a.month)
        WHERE a.source_id = ? AND a.layer <> 'occupied'
            AND (a.place_id = 'ua' OR a.place_kind <> 'oblast') AND a.month <= ?
        QUALIFY row_number() OVER (PARTITION BY a.layer ORDER BY a.month DESC) = 1
        ORDER BY a.layer
        """,
        shown_map().source_id,
        month.date(),
    )


def settlements(first: pd.Timestamp, last: pd.Timestamp) -> pd.DataFrame:
    """Each settlement at the end of the last of some months, and what changed in them.

    place_id, place, place_uk, oblast, lat, lon, population, share held (%), hand, change_pct.
    """
    return query(
        """
        SELECT n.place_id, n.place, n.place_uk, n.oblast, n.lat, n.lon, n.hand, n.share_pct,
            n.share_pct - coalesce(b.share_pct, n.share_pct) AS change_pct, p.population
        FROM pub.settlement_month AS n JOIN pub.place AS p USING (place_id)
        LEFT JOIN pub.settlement_month AS b ON (b.source_id, b.place_id, b.month)
            = (n.source_id, n.place_id, $2::DATE - INTERVAL 1 MONTH)
        WHERE n.source_id = $1 AND n.month = $3 ORDER BY n.share_pct, n.place
        """,
        shown_map().source_id,
        first.date(),
        last.date(),
    )


def settlements_on(day: date) -> pd.DataFrame:
    """Each settlement on a day: place, oblast, lat, lon, the share that it had at least (%), hand.

    Where the month's end shows it as held in spite of water in its disc, so does each day of half.
    """
    return query(
        """
        SELECT *, CASE WHEN share_pct >= 95 OR (share_pct >= 50 AND is_steady) THEN 'held'
            WHEN share_pct >= 10 THEN 'contested' ELSE 'not held' END AS hand
        FROM (
        SELECT p.place_id, p.place, p.place_uk, p.oblast, p.lat, p.lon, q.population,
            coalesce(max(r.share::INTEGER), 0)::DOUBLE AS share_pct, 0.0 AS change_pct,
            coalesce(any_value(m.is_steady), FALSE) AS is_steady
        FROM (SELECT DISTINCT source_id, place_id, place, place_uk, oblast, lat, lon
            FROM pub.settlement_month WHERE source_id = ?) AS p
        JOIN pub.place AS q USING (place_id)
        LEFT JOIN pub.presence AS r ON r.place_id = p.place_id AND r.source_id = p.source_id
            AND r.share <> 'centre' AND r.entered_on <= ?
            AND (r.left_on IS NULL OR r.left_on > ?)
        LEFT JOIN pub.settlement_month AS m ON (m.source_id, m.place_id, m.month)
            = (p.source_id, p.place_id, date_trunc('month', ?::DATE))
        GROUP BY ALL
        ) ORDER BY share_pct, place
        """,
        shown_map().source_id,
        day,
        day,
        day,
    )


def fronts() -> dict[str, str]:
    """Oblasts with a settlement that was neither wholly held nor wholly free, the most so first.

    place_id -> name.
    """
    rows = query(
        """
        SELECT oblast_id, oblast FROM pub.settlement_month
        WHERE source_id = ? AND share_pct BETWEEN 1 AND 99
        GROUP BY ALL ORDER BY count(*) DESC, oblast
        """,
        shown_map().source_id,
    )
    return dict(zip(rows["oblast_id"], rows["oblast"], strict=True))


def map_days() -> tuple[date, date]:
    """The first and the last day of the map."""
    row = query(
        "SELECT min(left(as_of, 10))::VARCHAR AS first, max(left(as_of, 10))::VARCHAR AS last "
        "FROM pub.state WHERE source_id = ?",
        shown_map().source_id,
    ).iloc[0]
    return date.fromisoformat(row["first"]), date.fromisoformat(row["last"])


def maps_of_series() -> dict[str, str]:
    """The name of the map on which each series rests, by series_id."""
    rows = query(
        "SELECT s.series_id, m.name FROM pub.series AS s JOIN pub.map AS m ON m.map_id = s.rests_on"
    )
    return dict(zip(rows["series_id"], rows["name"], strict=True))


def presence(place_id: str) -> pd.DataFrame:
    """Every change of hands of a settlement: share, entered_on, left_on, oldest first."""
    return keyed(
        """
        SELECT share, entered_on, left_on, from_state, to_state, source_id, place_id
        FROM pub.presence
        ORDER BY list_position(['centre', '10', '50', '95'], share), entered_on
        """,
        "source_id place_id",
        (shown_map().source_id, place_id),
    )


def measured_for(month: pd.Timestamp) -> pd.DataFrame:
    """What we measured for a month of Ukraine: label, km2, link, reproduces (printed series)."""
    return query(
        """
        SELECT s.label, m.figure_id, m.month, m.km2, m.link, m.from_state, m.to_state, m.flag,
            m.flag_note, m.caveat, s.rests_on, w.name AS map, w.kind AS map_kind,
            p.km2 AS printed_km2, r.label AS printed_by
        FROM pub.monthly_change AS m JOIN pub.series AS s USING (series_id)
        JOIN pub.map AS w ON w.map_id = s.rests_on
        LEFT JOIN pub.series AS r ON r.series_id = s.reproduces
        LEFT JOIN pub.monthly_change AS p
            ON (p.series_id, p.place_id, p.month) = (s.reproduces, m.place_id, m.month)
        WHERE m.basis = 'measured' AND m.place_id = 'ua' AND m.month = ?
            AND m.measure = 'net_change' AND NOT m.is_redrawn
        -- A map that misses an end of the month comes after one that has both.
        ORDER BY s.reproduces IS NULL, m.caveat IS NOT NULL, m.series_id
        """,
        month.date(),
    )
