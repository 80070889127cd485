"""What was measured on maps."""

from datetime import date
from typing import NamedTuple

import pandas as pd

from views.database import query


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


def measured_months() -> pd.DataFrame:
    """Months that the map has by oblast, newest first: month."""
    return query(
        """
        SELECT DISTINCT month FROM pub.change
        WHERE source_id = ? AND definition = 'occupied' AND place_kind = 'oblast'
            AND NOT is_part_of_month
        ORDER BY month DESC
        """,
        shown_map().source_id,
    )


def changes_by_oblast(month: pd.Timestamp) -> pd.DataFrame:
    """A month by oblast: place_id, place, net, gained, lost (km²), area and share at its end."""
    return query(
        """
        SELECT a.place_id, a.place, coalesce(c.net_km2, 0) AS net_km2,
            coalesce(c.gained_km2, 0) AS gained_km2, coalesce(c.lost_km2, 0) AS lost_km2,
            a.area_km2, a.share_pct, c.flag, c.flag_note, c.from_state, a.state_id AS to_state,
            a.as_of, c.net_if_day_earlier_km2, c.net_if_day_later_km2
        FROM pub.month_area AS a
        LEFT JOIN pub.change AS c ON (c.source_id, c.place_id, c.definition, c.month)
            = (a.source_id, a.place_id, a.layer, a.month)
        WHERE a.source_id = ? AND a.layer = 'occupied' AND a.month = ? AND a.place_id <> 'ua'
        ORDER BY abs(coalesce(c.net_km2, 0)) DESC, a.place
        """,
        shown_map().source_id,
        month.date(),
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


def settlement_months() -> pd.DataFrame:
    """Whole months for which the share held of each settlement is known, oldest first: month."""
    return query(
        "SELECT DISTINCT month FROM pub.settlement_month WHERE source_id = ? "
        "AND month <= (SELECT max(month) FROM pub.month_area WHERE source_id = ?) ORDER BY month",
        shown_map().source_id,
        shown_map().source_id,
    )


def settlements(month: pd.Timestamp) -> pd.DataFrame:
    """Each settlement at a month's end: place, oblast, lat, lon, share held (%), hand, change."""
    return query(
        """
        SELECT n.place_id, n.place, n.place_uk, n.oblast, n.lat, n.lon, n.hand, n.share_pct,
            n.share_pct - coalesce(b.share_pct, n.share_pct) AS change_pct
        FROM pub.settlement_month AS n
        LEFT JOIN pub.settlement_month AS b ON (b.source_id, b.place_id, b.month)
            = (n.source_id, n.place_id, n.month - INTERVAL 1 MONTH)
        WHERE n.source_id = ? AND n.month = ? ORDER BY n.share_pct, n.place
        """,
        shown_map().source_id,
        month.date(),
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
        SELECT p.place_id, p.place, p.place_uk, p.oblast, p.lat, p.lon,
            coalesce(max(r.share::INTEGER), 0)::DOUBLE AS share_pct, 0.0 AS change_pct,
            coalesce(any_value(m.is_steady), FALSE) AS is_steady
        FROM (SELECT DISTINCT source_id, place_id, place, place_uk, oblast, lat, lon
            FROM pub.settlement_month WHERE source_id = ?) AS p
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
    return query(
        """
        SELECT share, entered_on, left_on, from_state, to_state FROM pub.presence
        WHERE source_id = ? AND place_id = ?
        ORDER BY list_position(['centre', '10', '50', '95'], share), entered_on
        """,
        shown_map().source_id,
        place_id,
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
