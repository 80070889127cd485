"""Sentences and tables about claims: who said what of a settlement, and when the map showed it."""

from typing import Any

import pandas as pd

from reading.english import in_letters, times_in_letters
from views.theme import EVENTS
from views.theme import day as day_name
from views.wording.common import each, period, with_article

OFF_THE_MAP = ("claimed", "denied", "withdrawn claim")  # statuses that rest on words alone

_DENIALS = {  # how a denial is told
    "denied": "denied it",
    "denied in part": "denied that the whole of it was held",
    "not confirmed": "did not confirm it",
}

KINDS = {kind: name for kind, (name, _, _) in EVENTS.items()}


def _day(value: Any) -> str:
    return "" if pd.isna(value) else day_name(value, short=True)


def _when(row: Any, what: str) -> str:
    """The day of something that was said: ``on 3 July 2026``, ``in August 2025``, ``by …``.

    A month or a few days stay what they are; what has no day was said by the day of its article.
    """
    start, end = row[what], row[f"{what}_until"]
    if row[f"{what}_basis"] == "unknown":
        return f"by {day_name(end)}"
    if start == end:
        return f"on {day_name(end)}"
    if start.day == 1 and end == start + pd.offsets.MonthEnd(0):
        return f"in {period(start, end, 'month')}"
    if (end - start).days <= 3:
        return f"on {period(start, end)}"
    if (start.year, start.month) == (end.year, end.month):
        return f"between {start.day} and {day_name(end)}"
    return f"between {day_name(start)} and {day_name(end)}"


def _as_of(row: Any, *, short: bool = False) -> str:
    return f"as of {day_name(row.map_until, short=short)}"


def _who(bodies: str) -> str:
    """Those who said it, in a sentence: ``the Kremlin and DeepState``."""
    return " and ".join(with_article(body) for body in bodies.split("; "))


def _days(count: float) -> str:
    return f"{in_letters(int(count))} day{'' if int(count) == 1 else 's'}"


def status_of(row: Any, *, short: bool = False) -> str:
    """The status with its day: ``not on the map after 133 days, as of 2 April 2026``."""
    if row.status in OFF_THE_MAP:
        return str(row.status)
    day = _as_of(row, short=short)
    if row.status == "not on the map" and pd.notna(row.days_without_map):
        return f"not on the map after {_days(row.days_without_map)}, {day}"
    again = " (held and left again)" if row.status == "reversed" and not short else ""
    return f"{row.status}{again}, {day}"


def summary(rows: pd.DataFrame) -> str:
    """How many claims the map bears out, and how many not."""
    followed = rows[rows["map_until"].notna() & (rows["first_claim"] <= rows["map_until"])]
    counts = followed["status"].value_counts()
    towns = rows["place_id"].nunique()
    words = f"{len(rows)} claim{'' if len(rows) == 1 else 's'} of "
    words += f"{towns} settlement{'' if towns == 1 else 's'}"
    if followed.empty:
        return f"{words}; no map was measured for them."
    held = counts.get("on the map", 0) + counts.get("held", 0)
    until = day_name(followed["map_until"].max())
    return (
        f"{words}. Of the {len(followed)} that the map of {until} can speak of, it shows "
        f"{held} as held, {counts.get('contested', 0)} as contested, "
        f"{counts.get('reversed', 0)} as held for a time and left again, and "
        f"{counts.get('not on the map', 0)} as not held. "
        f"The other {len(rows) - len(followed)} are mostly villages that the map here "
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
    shown = [
        (share, day)
        for share, day in (
            ("a tenth", row.map_10),
            ("half", row.map_50),
            ("95%", row.map_95),
        )
        if pd.notna(day)
    ]
    # Of shares that it showed on one day the largest says it all.
    words = [
        f"{share} of the town from {day_name(day)}"
        + (", the first day of its record" if day == row.map_from else "")
        for at, (share, day) in enumerate(shown)
        if all(later != day for _, later in shown[at + 1 :])
    ]
    if not words:
        return (
            f"In the {_days(row.days_without_map)} since the claim the map has not shown a tenth "
            f"of it, {_as_of(row)}."
        )
    text = "The map showed " + ", ".join(words)
    if row.status == "held":
        text += ", never less than half in the months on record, and the same for half a year"
    for share, left in (
        ("a tenth", row.map_10_left),
        ("half", row.map_50_left),
        ("95%", row.map_95_left),
    ):
        if pd.notna(left):
            text += f", and no longer {share} from {day_name(left)}"
            break
    if pd.isna(row.map_50) and pd.notna(row.days_without_map):
        text += f"; it has not shown half of it in the {_days(row.days_without_map)} since the "
        text += f"claim, {_as_of(row)}"
    return text + "."


def timeline_title(episodes: pd.DataFrame) -> str:
    """The newest episode in one sentence, with the day of the one before it."""
    row = episodes.iloc[-1]
    again = f" and again {_when(row, 'first_claim')}" if len(episodes) > 1 else ""
    if pd.notna(row["lag_days"]):
        days = int(row["lag_days"])
        span = _days(abs(days))
        when = (
            f"half of it on the map {span} {'later' if days > 0 else 'earlier'}"
            if days
            else "half of it on the map the same day"
        )
    elif pd.notna(row["days_without_map"]):
        since = _days(row["days_without_map"])
        when = f"half of it not on the map in the {since} since, {_as_of(row)}"
    elif row["status"] == "denied":
        denied = _who(row["last_denial_by"])
        when = f"{denied} {_verb(row, 'last_denial')} {_when(row, 'last_denial')}"
    elif row["status"] == "claimed":
        when = "no denial of it is in this ledger"
    else:
        when = status_of(row)
    before = _when(episodes.iloc[0], "first_claim")
    return f"{row['place']}: claimed {before}{again}; {when}"


def _verb(row: Any, denial: str) -> str:
    return _DENIALS[str(row[f"{denial}_answer"])]


def _said(row: Any) -> list[str]:
    """What was said in an episode: the claim and its denials, then the rest in order of time."""
    who = _who(row["first_claim_by"])
    told = [f"{who[0].upper()}{who[1:]} claimed {row['place']} {_when(row, 'first_claim')}"]
    if pd.notna(row["first_denial"]):
        denied = f"{_verb(row, 'first_denial')} {_when(row, 'first_denial')}"
        told.append(f"{_who(row['first_denial_by'])} {denied}")
    if row["claims"] > 1:
        newest = f"{_who(row['last_claim_by'])} {_when(row, 'last_claim')}"
        line = f"it was claimed {times_in_letters(int(row['claims']))}, last by {newest}"
        if pd.isna(row["last_denial"]):
            line += ", and no denial of that is in this ledger"
        elif row["last_denial_event"] != row["first_denial_event"]:
            denied = f"{_verb(row, 'last_denial')} {_when(row, 'last_denial')}"
            line += f"; {_who(row['last_denial_by'])} {denied}"
        told.append(line)
    part = "a part of it was claimed"
    if row["partial_claims"] > 1:
        part += f" {times_in_letters(int(row['partial_claims']))}, first"
    rest = {
        "first_partial_claim": part,
        "first_confirmation": "confirmed a part of it"
        if row["first_confirmation_answer"] == "confirmed in part"
        else "confirmed it",
        "first_withdrawal": "announced a withdrawal",
        "first_liberation_claim": "claimed ground back",
        "first_assessment": "gave an assessment",
    }
    for what in sorted((w for w in rest if pd.notna(row[w])), key=lambda w: row[w]):
        by = "" if what == "first_partial_claim" else f"{_who(row[f'{what}_by'])} "
        told.append(f"{by}{rest[what]} {_when(row, what)}")
    return told


def episodes(rows: pd.DataFrame) -> list[str]:
    """Each episode in some sentences: claim, its denial, confirmation, map."""
    return [
        f"{'; '.join(_said(rows.iloc[at]))}. {_map_words(row)} Status: {status_of(row)}."
        for at, row in enumerate(each(rows))
    ]


def centre_before_town(spells: pd.DataFrame) -> str:
    """Why a point is not a town: how long before half of it the centre was shown as held."""
    first = spells.groupby("share")["entered_on"].max()
    if "centre" not in first.index or "50" not in first.index:
        return ""
    days = (first["50"] - first["centre"]).days
    if days <= 0:
        return ""
    return (
        f"A point is not a town: its centre was shown as held {_days(days)} before half of it was."
    )


def what(row: Any) -> str:
    """The kind of an event; a denial with the claim that it answers."""
    if not isinstance(row.kind, str):
        return "share on the map"
    if row.kind != "denial":
        return KINDS[row.kind]
    if pd.isna(row.claim_on):
        return f"{KINDS[row.kind]} (the claim is not in this ledger)"
    return f"{KINDS[row.kind]} (the claim of {_day(row.claim_on)})"


def lag_title(rows: pd.DataFrame) -> str:
    """The median lag, and the share that was never borne out."""
    lags = rows["lag_days"].dropna()
    never = rows["days_without_map"].notna().sum()
    median = round(lags.median())
    if median:
        when = f"{_days(abs(median))} {'before' if median < 0 else 'after'} it was claimed"
    else:
        when = "on the day on which it was claimed"
    return (
        f"Typically (the median) the map showed half of a town {when}; for {never} of the "
        f"{never + len(lags)} claims whose day is known and whose town it follows it never showed "
        f"half, as of {day_name(rows['map_until'].max())}"
    )


def _short(row: Any, what: str) -> str:
    """The day in a cell: ``3 Jul 2026``, ``1–10 May 2024``, ``by 3 Dec 2025``."""
    start, end = getattr(row, what), getattr(row, f"{what}_until")
    if getattr(row, f"{what}_basis") == "unknown":
        return f"by {_day(end)}"
    return _day(end) if start == end else period(start, end)


def short_oblast(row: Any) -> str:
    """``Donetsk``."""
    return str(row.oblast).removesuffix(" oblast")


def claimed(row: Any) -> str:
    """When it was first claimed."""
    return _short(row, "first_claim")


def denied(row: Any) -> str:
    """When the first claim was denied; '' where no denial answers it."""
    if pd.isna(row.first_denial):
        return ""
    when = _short(row, "first_denial")
    return f"not confirmed {when}" if row.first_denial_answer == "not confirmed" else when


SHARES = {
    "centre": "centre point",
    "10": "a tenth of the town",
    "50": "half of the town",
    "95": "95% of the town",
}


def newest(row: Any) -> str:
    """One thing that was said of a settlement, for the overview, without its place."""
    status = ""
    if isinstance(row.status, str):
        mapped = row.status not in OFF_THE_MAP
        status = f"; status: {row.status}" + (f", {_as_of(row)}" if mapped else "")
    when = f", {day_name(row.said_on)}" if pd.notna(row.said_on) else ""
    return f"{KINDS[row.kind]} by {_who(row.actor)}{when}{status}"
