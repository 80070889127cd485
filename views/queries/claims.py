"""Claims of settlements."""

import pandas as pd

from views.database import keyed, query
from views.queries.measured import shown_map


def claims() -> pd.DataFrame:
    """Every claimed settlement by episode, newest first claim first.

    kind, wording: of the event that is the first claim.
    """
    return query(
        "SELECT c.*, e.kind, e.wording FROM pub.claim_ledger AS c "
        "JOIN pub.event AS e ON e.event_id = c.first_claim_event "
        "ORDER BY c.first_claim DESC, c.place, c.episode"
    )


def coverage() -> pd.DataFrame:
    """Of the claims of each side, how many the map can speak of, and what it says of them.

    side, claims, places, map_until, compared, borne_out, contested, reversed, not_shown.
    """
    return query(
        """
        SELECT side, count(*) AS claims, count(DISTINCT place_id) AS places,
            max(map_until) AS map_until, count(*) FILTER (first_claim <= map_until) AS compared,
            count(*) FILTER (status IN ('on the map', 'held')) AS borne_out,
            count(*) FILTER (status = 'contested') AS contested,
            count(*) FILTER (status = 'reversed') AS reversed,
            count(*) FILTER (status = 'not on the map') AS not_shown
        FROM pub.claim_ledger GROUP BY side ORDER BY side
        """
    )


def settlements() -> pd.DataFrame:
    """Settlements of which anything was said: place_id, place, oblast."""
    return query(
        "SELECT DISTINCT e.place_id, e.place, o.name_en AS oblast FROM pub.event AS e "
        "JOIN pub.place AS p USING (place_id) LEFT JOIN pub.place AS o ON o.place_id = p.parent_id "
        "WHERE e.place_kind = 'settlement' ORDER BY ALL"
    )


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
    """What was said last of settlements, with the newest claim on them; newest first.

    One article that says the same of several settlements on one day makes one report (`report`, its
    number from 1, of at most `count`). status_on: the day as of which the status of the claim is.
    """
    return query(
        """
        WITH told AS (  -- What several articles report was said once.
            SELECT * FROM pub.settlement_event
            QUALIFY row_number() OVER (
                PARTITION BY place_id, kind, actor, telling
                ORDER BY said_on, said_from, event_id) = 1
        ),
        status AS (
            SELECT place_id, side, status, map_until, days_without_map,
                CASE WHEN first_claim <= map_until THEN map_until
                    ELSE greatest(last_claim, last_denial) END AS status_on
            FROM pub.claim_ledger
            QUALIFY row_number() OVER (PARTITION BY place_id ORDER BY episode DESC) = 1
        )
        SELECT t.place_id, t.place, e.oblast, t.kind, t.actor, t.answer, t.said_from, t.said_on,
            t.publisher, t.url, s.* EXCLUDE (place_id), dense_rank() OVER (
                ORDER BY t.said_on DESC, t.article_id, t.kind, t.actor, t.answer) AS report
        FROM told AS t JOIN pub.event AS e USING (event_id) LEFT JOIN status AS s
            ON s.place_id = t.place_id
        QUALIFY report <= ? ORDER BY report, place
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
    return keyed(
        """
        SELECT e.event_id, e.place_id, e.place, e.kind, e.actor, e.actor_side, e.speaker,
            e.event_from, e.event_to, e.date_basis, e.answer, e.wording, e.hedge, e.publisher,
            e.published, e.url, coalesce(e.event_from, e.published_on) AS said_from,
            coalesce(e.event_to, e.published_on) AS said_on, d.claim_on
        FROM pub.event AS e LEFT JOIN pub.denial AS d USING (event_id)
        ORDER BY said_on NULLS LAST, e.event_id
        """,
        "place_id",
        (place_id,),
    )


def share_by_month(place_id: str) -> pd.DataFrame:
    """The share of a settlement's disc that the map shows as held, at each month's end."""
    rows = keyed(
        """
        SELECT m.month, least(last_day(m.month), s.until) AS said_on, m.share_pct, m.source_id,
            m.place_id
        FROM pub.settlement_month AS m LEFT JOIN (
            SELECT source_id, max(left(as_of, 10)::DATE) AS until FROM pub.state GROUP BY ALL
        ) AS s USING (source_id)
        ORDER BY m.month
        """,
        "source_id place_id",
        (shown_map().source_id, place_id),
    )
    return rows[["month", "said_on", "share_pct"]]


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
