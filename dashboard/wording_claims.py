"""Sentences and tables about claims: who said what of a settlement, and when the map showed it."""

from html import escape
from typing import Any

import pandas as pd

from dashboard.charts import EVENTS
from dashboard.theme import day as day_name
from dashboard.theme import number
from dashboard.wording import each

KINDS = {kind: name for kind, (name, _, _) in EVENTS.items()}


def _day(value: Any) -> str:
    return "" if pd.isna(value) else day_name(value, short=True)


def status_of(row: Any) -> str:
    """The status as it stands in a table: ``not on the map after 133 days``."""
    if row.status == "not on the map" and pd.notna(row.days_without_map):
        return f"not on the map after {int(row.days_without_map)} days"
    return str(row.status)


def summary(rows: pd.DataFrame) -> str:
    """How many claims the map bears out, and how many not."""
    followed = rows[rows["map_until"].notna() & (rows["first_claim"] <= rows["map_until"])]
    counts = followed["status"].value_counts()
    words = f"{len(rows)} claims of {rows['place_id'].nunique()} settlements"
    if followed.empty:
        return f"{words}; no map was measured for them."
    return (
        f"{words}. Of the {len(followed)} that the map can speak of, it shows "
        f"{counts.get('on the map', 0)} as held, {counts.get('contested', 0)} as contested, "
        f"{counts.get('not on the map', 0)} not at all, {counts.get('reversed', 0)} as held and "
        f"left again. The other {len(rows) - len(followed)} are mostly villages that the map here "
        "does not follow, or claims made after its last day."
    )


def _map_words(row: Any) -> str:
    """What the map showed of an episode, in words."""
    if row.status in ("claimed", "denied"):
        return (
            "The map does not follow this place."
            if pd.isna(row.map_until)
            else "The map ends before the claim."
        )
    words = [
        f"{share} of the town from {day_name(day)}"
        for share, day in (
            ("a tenth", row.map_10),
            ("half", row.map_50),
            ("95 %", row.map_95),
        )
        if pd.notna(day)
    ]
    if not words:
        return f"The map never showed a tenth of it in {int(row.days_without_map)} days."
    text = "The map showed " + ", ".join(words)
    if pd.notna(row.map_10_left):
        text += f", and no longer a tenth from {day_name(row.map_10_left)}"
    elif pd.notna(row.map_50_left):
        text += f", and no longer half from {day_name(row.map_50_left)}"
    if pd.isna(row.map_50) and pd.notna(row.days_without_map):
        text += f"; half of it not in {int(row.days_without_map)} days"
    return text + "."


def timeline_title(episodes: pd.DataFrame) -> str:
    """The newest episode in one sentence."""
    row = next(each(episodes.tail(1)))
    first = next(each(episodes.head(1)))
    again = f" and again on {day_name(row.first_claim)}" if len(episodes) > 1 else ""
    lag = first.lag_days
    if pd.notna(lag):
        days = int(lag)
        span = f"{abs(days)} day{'s' if abs(days) != 1 else ''}"
        when = (
            f"half of it on the map {span} {'later' if days > 0 else 'before'}"
            if days
            else "half of it on the map the same day"
        )
    elif pd.notna(row.days_without_map):
        when = f"half of it never on the map in {int(row.days_without_map)} days since"
    else:
        when = row.status
    return f"{row.place}: claimed on {day_name(first.first_claim)}{again}; {when}"


def episodes(rows: pd.DataFrame) -> list[str]:
    """Each episode in some sentences: claim, denial, confirmation, map."""
    words = []
    for row in each(rows):
        line = f"{day_name(row.first_claim)}: {row.first_claim_by} claimed {row.place}"
        if row.claims > 1:
            line += f" (said {int(row.claims)} times)"
        if pd.notna(row.first_denial):
            line += f"; {row.first_denial_by} denied it on {day_name(row.first_denial)}"
        if row.partial_claims:
            line += f"; parts of it {int(row.partial_claims)} more times"
        if pd.notna(row.first_confirmation):
            line += (
                f"; {row.first_confirmation_by} confirmed it on {day_name(row.first_confirmation)}"
            )
        if pd.notna(row.first_withdrawal):
            day = day_name(row.first_withdrawal)
            line += f"; {row.first_withdrawal_by} announced a withdrawal on {day}"
        if pd.notna(row.first_liberation_claim):
            day = day_name(row.first_liberation_claim)
            line += f"; {row.first_liberation_claim_by} claimed ground back on {day}"
        if pd.notna(row.first_assessment):
            line += f"; {row.first_assessment_by} assessed it on {day_name(row.first_assessment)}"
        words.append(f"{line}. {_map_words(row)} Status: {status_of(row)}.")
    return words


def centre_before_town(spells: pd.DataFrame) -> str:
    """Why a point is not a town: how long before half of it the centre was shown as held."""
    first = spells.groupby("share")["entered_on"].max()
    if "centre" not in first.index or "50" not in first.index:
        return ""
    days = (first["50"] - first["centre"]).days
    if days <= 0:
        return ""
    return f"A point is not a town: its centre was shown as held {days} days before half of it was."


def event_table(rows: pd.DataFrame) -> pd.DataFrame:
    """What was said, newest first, with its article."""
    rows = rows.iloc[::-1]
    return pd.DataFrame(
        {
            "Day": [_day(d) for d in rows["said_on"]],
            "What": [KINDS[k] for k in rows["kind"]],
            "By": rows["actor"],
            "Hedge": rows["hedge"],
            "Printed by": rows["publisher"],
            "Link": rows["url"],
        }
    ).reset_index(drop=True)


def lag_title(rows: pd.DataFrame) -> str:
    """The median lag, and the share that was never borne out."""
    lags = rows["lag_days"].dropna()
    never = rows["days_without_map"].notna().sum()
    share = 100 * never / (never + len(lags))
    median = lags.median()
    when = "before" if median < 0 else "after"
    return (
        f"In the median the map showed half of a town {number(abs(median))} days {when} it was "
        f"claimed; {number(share)} % of the claims it never bore out"
    )


def lag_table(rows: pd.DataFrame) -> pd.DataFrame:
    """By claimant and year: claims, median days to the map, and those never borne out."""
    made = rows.assign(year=rows["first_claim"].dt.year)
    out = []
    for (by, year), part in made.groupby(["first_claim_by", "year"]):
        never = int(part["lag_days"].isna().sum())
        out.append(
            {
                "First claimed by": by,
                "Year": str(year),
                "Claims": len(part),
                "Median days to the map": part["lag_days"].median(),
                "Never on the map": never,
                "Share never, %": round(100 * never / len(part)),
            }
        )
    return pd.DataFrame(out)


def claim_table(rows: pd.DataFrame) -> pd.DataFrame:
    """One row an episode, newest first; the settlement leads to its timeline."""
    return pd.DataFrame(
        {
            "Settlement": rows["place"],
            "Timeline": [f"?settlement={i}" for i in rows["place_id"]],
            "Oblast": [str(o).removesuffix(" oblast") for o in rows["oblast"]],
            "First claimed": [_day(d) for d in rows["first_claim"]],
            "First claimed by": rows["first_claim_by"],
            "Denied": [_day(d) for d in rows["first_denial"]],
            "Denial": [u if isinstance(u, str) else "" for u in rows["first_denial_url"]],
            "Half on the map": [_day(d) for d in rows["map_50"]],
            "Days": ["" if pd.isna(d) else number(d, signed=True) for d in rows["lag_days"]],
            "Status": [status_of(r) for r in each(rows)],
            "Link": rows["first_claim_url"],
        }
    ).reset_index(drop=True)


def hover(row: Any) -> str:
    """A claimed settlement on the map."""
    return (
        f"<b>{escape(str(row.place))}</b><br>claimed {day_name(row.first_claim)}"
        f"<br>{escape(status_of(row))}"
    )


def newest(row: Any) -> str:
    """One thing that was said of a settlement, for the overview, without its place."""
    status = f"; now {row.status}" if isinstance(row.status, str) else ""
    when = f", {day_name(row.said_on)}" if pd.notna(row.said_on) else ""
    return f"{KINDS[row.kind]} by {row.actor}{when}{status}"
