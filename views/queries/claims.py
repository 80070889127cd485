"""Claims of settlements."""

import pandas as pd

from views.database import query
from views.queries.measured import shown_map


def claims() -> pd.DataFrame:
    """Every claimed settlement by episode, newest first claim first."""
    return query("SELECT * FROM pub.claim_ledger ORDER BY first_claim DESC, place")


def lags_by_year() -> pd.DataFrame:
    """Claims by claimant and year: claims, median days to the map, those never borne out."""
    return query(
        """
        SELECT first_claim_by, strftime(first_claim, '%Y') AS year, count(*) AS claims,
            median(lag_days) AS median_days, count(*) FILTER (lag_days IS NULL) AS never,
            100.0 * count(*) FILTER (lag_days IS NULL) / count(*) AS never_pct
        FROM pub.claim_ledger WHERE coalesce(lag_days, days_without_map) IS NOT NULL
        GROUP BY ALL ORDER BY first_claim_by, year
        """
    )


def newest_events(count: int) -> pd.DataFrame:
    """What was said last of settlements, with the status of the claim on them; newest first."""
    return query(
        """
        SELECT e.place_id, e.place, e.kind, e.actor, e.said_on, e.publisher, e.url,
            c.status, c.map_until
        FROM pub.settlement_event AS e
        LEFT JOIN (
            SELECT place_id, arg_max(status, episode) AS status, max(map_until) AS map_until
            FROM pub.claim_ledger GROUP BY ALL
        ) AS c USING (place_id)
        -- What several articles report was said once.
        QUALIFY row_number() OVER (
            PARTITION BY e.place_id, e.kind, e.actor, e.telling ORDER BY e.said_on, e.event_id) = 1
        ORDER BY said_on DESC, e.event_id LIMIT ?
        """,
        count,
    )


def spelled(words: str) -> list[str]:
    """Ids of settlements whose name, in any spelling, contains some words."""
    rows = query(
        "SELECT place_id FROM pub.place WHERE kind = 'settlement' AND contains("
        "pub.folded(concat_ws(' ', name_en, name_uk, name_ru, aliases)), pub.folded(?))",
        words,
    )
    return list(rows["place_id"])


def events_of(place_id: str) -> pd.DataFrame:
    """What was said of a settlement, oldest first; what has no day comes with its article's.

    claim_on: the day of the claim that a denial answers, if one is in the ledger.
    """
    return query(
        """
        SELECT e.event_id, e.place_id, e.place, e.kind, e.actor, e.actor_side, e.speaker,
            e.event_from, e.event_to, e.date_basis, e.wording, e.hedge, e.publisher, e.published,
            e.url, coalesce(e.event_from, e.published_on) AS said_on, d.claim_on
        FROM pub.event AS e LEFT JOIN pub.denial AS d USING (event_id)
        WHERE e.place_id = ? ORDER BY said_on NULLS LAST, e.event_id
        """,
        place_id,
    )


def share_by_month(place_id: str) -> pd.DataFrame:
    """The share of a settlement's disc that the map shows as held, at each month's end."""
    return query(
        "SELECT month, least(last_day(month), (SELECT max(left(as_of, 10)::DATE) FROM pub.state "
        "WHERE source_id = ?)) AS said_on, share_pct FROM pub.settlement_month "
        "WHERE source_id = ? AND place_id = ? ORDER BY month",
        shown_map().source_id,
        shown_map().source_id,
        place_id,
    )


def claim_rules() -> str:
    """The SQL that gives each episode its status, as it stands in the database."""
    row = query("SELECT rules FROM pub.rule WHERE subject = 'claims'").iloc[0]
    return str(row["rules"])


def most_told() -> list[str]:
    """Settlements by how much is said of them, most first: place_id."""
    rows = query(
        "SELECT place_id FROM pub.settlement_event GROUP BY place_id "
        "ORDER BY count(*) DESC, place_id"
    )
    return list(rows["place_id"])
