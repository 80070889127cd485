"""Sentences and tables about claims: who said what of a settlement, and when the map showed it."""

from typing import Any

import pandas as pd

from reading.letters import in_letters, times_in_letters
from views.theme import EVENTS, number
from views.theme import day as day_name
from views.wording.common import Parts, each, listed, period, with_article

OFF_THE_MAP = ("claimed", "denied", "withdrawn claim")  # statuses that rest on words alone

_DENIALS = {  # how a denial is told
    "denied": "denied it",
    "denied in part": "denied that the whole of it was held",
    "not confirmed": "did not confirm it",
}

SIDES = {"russia": "Russian", "ukraine": "Ukrainian"}
NAMES = {"russia": "Russia", "ukraine": "Ukraine"}
_FINDS = {  # what an assessment found
    "Russian-held": "as Russian-held",
    "Ukrainian-held": "as Ukrainian-held",
    "partly Russian-held": "as partly Russian-held",
    "partly Ukrainian-held": "as partly Ukrainian-held",
    "contested": "as contested",
    "capture not shown": "as not shown to be captured",
}

KINDS = {kind: name for kind, (name, _) in EVENTS.items()}


def _day(value: Any) -> str:
    return "" if pd.isna(value) else day_name(value, short=True)


def _when(row: Any, what: str) -> str:
    """The day of something that was said: ``on 3 July 2026``, ``in August 2025``, ``by …``.

    A month or a few days stay what they are; what has no day was said by the day of its article.
    """
    start, end = row[f"{what}_from"], row[what]
    if row[f"{what}_basis"] == "unknown":
        return f"by {day_name(end)}"
    if start == end:
        return f"on {day_name(end)}"
    if (span := _span(start, end)) != period(start, end):
        return f"in {span}"
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


def status_name(row: Any) -> str:
    """The status in words: of a claim of Ukraine ``free on the map``, ``not free on the map``."""
    return str(row.status).replace(
        "on the map", "free on the map" if row.side == "ukraine" else "on the map"
    )


def status_of(row: Any, *, short: bool = False) -> str:
    """The status with its day: ``not on the map after 133 days, as of 2 April 2026``."""
    if row.status in OFF_THE_MAP:
        return str(row.status)
    day, status = _as_of(row, short=short), status_name(row)
    if row.status == "not on the map" and pd.notna(row.days_without_map):
        return f"{status} after {_days(row.days_without_map)}, {day}"
    again = f" ({'freed and lost' if row.side == 'ukraine' else 'held and left'} again)"
    return f"{status}{again if row.status == 'reversed' and not short else ''}, {day}"


def takeaway(rows: pd.DataFrame) -> str:
    """How many claims of each side the map bears out. rows: ``queries.claims.coverage``."""
    told = [
        f"{row.borne_out} of {row.compared} {SIDES[row.side]} claims"
        for row in each(rows)
        if row.compared
    ]
    if not told:
        return "No map here can judge any of the claims"
    others = [one.replace(" claims", " ones") for one in told[1:]]
    return f"The map bears out {listed([told[0], *others])} that it can judge"


def summary(rows: pd.DataFrame) -> str:
    """How many claims of each side there are, and what the map shows of them.

    rows: those of ``queries.claims.coverage``.
    """
    told, left = [], 0
    for row in each(rows):
        held, lost = ("held", "left") if row.side == "russia" else ("freed", "lost")
        what = f"to have {'taken' if row.side == 'russia' else 'freed'} a settlement"
        which = f"Of {row.claims} {SIDES[row.side]} claim{'' if row.claims == 1 else 's'} {what}"
        if not row.compared:
            told.append(f"{which} no map here can speak of any.")
            continue
        left += row.claims - row.compared
        counts = {
            f"as {held}": row.borne_out,
            "as contested": row.contested,
            f"as {held} for a time and {lost} again": row.reversed,
            f"as not {held}": row.not_shown,
        }
        shown = listed([f"{count} {words}" for words, count in counts.items() if count])
        until = day_name(row.map_until)
        told.append(f"{which} the map of {until} can speak of {row.compared}: it shows {shown}.")
    if left:
        told.append(
            "The others are of villages that the map here does not follow, or newer than its last "
            "day."
        )
    return " ".join(told)


_STAGES = {  # what a side has of a town where the map shows a part, half, the whole as its own
    "russia": {"part": "a tenth", "half": "half", "whole": "95%"},
    "ukraine": {"part": "95%", "half": "half", "whole": "a tenth"},
}


def _map_words(row: Any) -> str:
    """What the map showed of an episode, in words; of Ukraine's what Russia no longer held."""
    if row.status in ("claimed", "denied"):
        return (
            "The map does not follow this place."
            if pd.isna(row.map_until)
            else "The map ends before the claim."
        )
    stages, freed = _STAGES[row.side], row.side == "ukraine"
    shown = [(stages[s], getattr(row, f"map_{s}")) for s in stages]
    shown = [(share, day) for share, day in shown if pd.notna(day)]
    # Of shares that it showed on one day the largest says it all.
    words = [
        f"{'less than ' if freed else ''}{share} of the town{' as Russian-held' if freed else ''} "
        f"from {day_name(day)}" + (", the first day of its record" if day == row.map_from else "")
        for at, (share, day) in enumerate(shown)
        if all(later != day for _, later in shown[at + 1 :])
    ]
    if not words:
        never = "shown 95% of it or more as Russian-held" if freed else "not shown a tenth of it"
        since = f"In the {_days(row.days_without_map)} since the claim"
        return f"{since} the map has {never}, {_as_of(row)}."
    text = "The map showed " + ", ".join(words)
    if row.status == "held":
        text += ", never less than half in the months on record, and the same for half a year"
    if lost := _lost(row):
        text += f", and {'again' if freed else 'no longer'} {lost}"
    if pd.isna(row.map_half) and pd.notna(row.days_without_map):
        text += f"; it has {'always' if freed else 'not'} shown half of it in the "
        text += f"{_days(row.days_without_map)} since the claim, {_as_of(row)}"
    return text + "."


def _lost(row: Any) -> str:
    """Of which shares the map took back what it had shown, with the days; '' of none."""
    days = {s: getattr(row, f"map_{s}_left") for s in _STAGES[row.side]}
    lost = {stage: day for stage, day in days.items() if pd.notna(day)}
    told = ["half", "part"] if "half" in lost else ["part"] if "part" in lost else ["whole"]
    if "half" in lost and lost["half"] == lost.get("part"):  # then that says it all
        told = ["part"]
    shares = _STAGES[row.side]
    return listed([f"{shares[s]} from {day_name(lost[s])}" for s in told if s in lost])


def _span(start: Any, end: Any) -> str:
    """``2023``, ``August 2025``, ``1–10 May 2024``, ``3 July 2026``."""
    if start < end and end == start + pd.offsets.YearEnd(0) and start.dayofyear == 1:
        return period(start, end, "year")
    if start < end and end == start + pd.offsets.MonthEnd(0) and start.day == 1:
        return period(start, end, "month")
    return period(start, end)


def led_by(episodes: pd.DataFrame) -> Any:
    """The episode of which a page tells first: the newest.

    Where the map never showed half of a place as claimed, each claim of that side got the same
    answer: then the first of them.
    """
    rows = list(each(episodes))
    lead = rows[-1]
    if lead.status == "not on the map":
        for row in reversed(rows):
            if row.side == lead.side:
                if pd.notna(row.map_half):
                    break
                lead = row
    return lead


_ON_THE_MAP = {"russia": "half of it on the map", "ukraine": "freed on the map"}
_NOW = {  # what the map shows today of what it had shown
    "contested": {"russia": ", now contested", "ukraine": ", now contested"},
    "reversed": {"russia": ", and no longer", "ukraine": ", and lost again"},
}


def finding(row: Any, place: str) -> str:
    """What became of a claim, in one sentence.

    ``Kupiansk: claimed by Russia on 20 November 2025, never half of it on the map``.
    """
    started = f"{place}: claimed by {NAMES[row.side]} {_when(vars(row), 'first_claim')}"
    shown = _ON_THE_MAP[row.side]
    now = _NOW.get(row.status, {}).get(row.side, "")
    if row.status == "denied":
        denied = _who(row.last_denial_by)
        verb = _verb(vars(row), "last_denial")
        return f"{started}; {denied} {verb} {_when(vars(row), 'last_denial')}"
    if row.status == "claimed":
        why = "newer than the map" if pd.notna(row.map_until) else "on no map here"
        return f"{started}, {why}, no denial known"
    if row.status == "withdrawn claim":
        return f"{started}, and withdrawn"
    if row.status == "not on the map":
        never = shown if row.side == "ukraine" or pd.notna(row.map_part) else "on the map"
        return f"{started}, never {never}"
    if pd.isna(row.map_half):
        return f"{started}, {row.status} on the map"
    if row.side == "ukraine" and row.map_half <= row.map_from:
        return f"{started}, free on the map since its record began{now}"  # it showed nobody free it
    if pd.isna(row.lag_days):
        return f"{started}, {shown}{now}"
    days = int(row.lag_days)
    span = f"{_days(abs(days))} {'later' if days > 0 else 'before'}" if days else "the same day"
    return f"{started}, {shown} {span}{now}"


def as_of(row: Any, name: str) -> str:
    """How far the map reaches that a finding rests on: one line. name: of the map."""
    if pd.isna(row.map_until):
        return f"{name} does not follow this place."
    since = ""
    if row.status == "not on the map" and pd.notna(row.days_without_map):
        since = f", {_days(row.days_without_map)} after it was claimed"
    return f"As of {day_name(row.map_until)} on {name}{since}."


def days_to_the_map(row: Any) -> str:
    """``+1``, ``−26``: from claim to map; ``none in 274`` where the map never showed half."""
    if pd.notna(row.lag_days):
        return number(row.lag_days, signed=True)
    return f"none in {int(row.days_without_map)}" if pd.notna(row.days_without_map) else ""


def timeline_source(name: str, beyond: int) -> str:
    """What a timeline shows. name: of the map, '' without. beyond: events that lie outside."""
    told = [
        "Who said what: Russia’s side red, Ukraine’s blue, others grey; a mark stands on the last "
        "day that it may be of or, where none is known, that of the article."
    ]
    if name:
        told.append(f"Below: the share of the town that {name} shows as held by Russia.")
    if beyond:
        told.append(f"{beyond} earlier or later ones are in the table only.")
    return " ".join(told)


def unclaimed_title(events: pd.DataFrame, place: str) -> str:
    """Of a settlement that nobody claimed as a whole: what was said of it last."""
    *_, last = each(events)
    return f"{place}: {what(last)} by {_who(last.actor)}{_on(last)}"


def unclaimed(events: pd.DataFrame) -> str:
    """What was said of a settlement that nobody claimed as a whole, in order of time."""
    told = [f"{what(row)} by {_who(row.actor)}{_on(row)}" for row in each(events)]
    return f"No claim of the whole of it is in this ledger. What is: {'; '.join(told)}."


def _on(row: Any) -> str:
    """The day or days of an event; '' where none is known."""
    if pd.isna(row.said_on):
        return ""
    return f", {_span(row.said_from, row.said_on)}"


def _verb(row: Any, denial: str) -> str:
    return _DENIALS[str(row[f"{denial}_answer"])]


def _said(row: Any) -> list[str]:
    """What was said in an episode: the claim and its denials, then the rest in order of time."""
    who = _who(row["first_claim_by"])
    back = row["kind"] == "liberation_claim"
    claimed = f"{row['place']}{' back' if back else ''} {_when(row, 'first_claim')}"
    told = [f"{who[0].upper()}{who[1:]} claimed {claimed}"]
    if back and isinstance(row["wording"], str):
        told[0] += f" ({row['wording']})"
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
        "first_assessment": f"assessed it {_FINDS.get(row['first_assessment_answer'], '')}".strip(),
        "first_agreement": f"assessed it {_FINDS.get(row['first_agreement_answer'], '')}",
    }
    if row["first_agreement_event"] == row["first_assessment_event"]:
        del rest["first_agreement"]
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


def _kind(row: Any) -> str:
    """The kind of an event, of an assessment with what it found."""
    found = f" {_FINDS[row.answer]}" if row.answer in _FINDS else ""
    return f"{KINDS[row.kind]}{found}"


def what(row: Any) -> str:
    """The kind of an event; a denial with the claim that it answers, what an assessment found."""
    if not isinstance(row.kind, str):
        return "share on the map"
    if row.kind != "denial":
        return _kind(row)
    if pd.isna(row.claim_on):
        return f"{KINDS[row.kind]} (the claim is not in this ledger)"
    return f"{KINDS[row.kind]} (the claim of {_day(row.claim_on)})"


def said_on(row: Any) -> str:
    """The day of a cell; of what is known to several days all of them."""
    if pd.isna(row.said_on):
        return ""
    if pd.notna(row.said_from) and row.said_from < row.said_on:
        return _span(row.said_from, row.said_on)
    return _day(row.said_on)


def lag_title(rows: pd.DataFrame) -> str:
    """The median lag of each side, and the share that was never borne out."""
    told: list[str] = []
    for side, name in NAMES.items():
        lags = rows.loc[rows["side"] == side, "lag_days"].dropna()
        if lags.empty:
            continue
        median = round(lags.median())
        span = f"{_days(abs(median))} {'before' if median < 0 else 'after'}"
        when = span if median else "on the day on which"
        told.append(f"{when} {name} {'did' if told else 'claimed it'} ({len(lags)} claims)")
    never, known = rows["days_without_map"].notna().sum(), rows["lag_days"].notna().sum()
    return (
        f"Typically (the median) the map showed half of a town as claimed {' and '.join(told)}; "
        f"for {never} of the {never + known} claims whose day is known and whose town it follows "
        f"it never did, as of {day_name(rows['map_until'].max())}"
    )


def _short(row: Any, what: str) -> str:
    """The day in a cell: ``3 Jul 2026``, ``1–10 May 2024``, ``by 3 Dec 2025``."""
    start, end = getattr(row, f"{what}_from"), getattr(row, what)
    if getattr(row, f"{what}_basis") == "unknown":
        return f"by {_day(end)}"
    return _day(end) if start == end else _span(start, end)


def short_oblast(row: Any) -> str:
    """``Donetsk``."""
    return str(row.oblast).removesuffix(" oblast")


def claimed(row: Any) -> str:
    """When it was first claimed."""
    return _short(row, "first_claim")


def half(row: Any) -> str:
    """When the map showed half of it as claimed: ``by`` the first day of its record, if then."""
    if pd.isna(row.map_half):
        return ""
    return f"{'by ' if row.map_half == row.map_from else ''}{_day(row.map_half)}"


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


NAMED = 2  # settlements of one report that a line names


def newest(rows: pd.DataFrame) -> Parts:
    """What one article says of some settlements on one day, for the overview.

    rows: those of ``queries.claims.newest_events`` of one report. A status that is older than the
    event would be told as if it held now: then it is left out.
    """
    row, count = next(each(rows)), len(rows)
    named = list(each(rows if count <= NAMED + 1 else rows.iloc[:NAMED]))
    parts: Parts = []
    for at, one in enumerate(named):
        between = " and " if at == len(named) - 1 and len(named) == count else ", "
        parts += [
            *([(between, None)] if at else []),
            (one.place, f"claims?settlement={one.place_id}"),
        ]
    if len(named) < count:
        where = sorted({oblast.removesuffix(" oblast") for oblast in rows["oblast"].dropna()})
        of = f" of {listed(where)} oblast{'s' if len(where) > 1 else ''}" if len(where) < 4 else ""
        parts.append((f" and {count - len(named)} more settlements{of}", None))
    status = ""
    if count == 1 and isinstance(row.status, str) and row.status_on >= row.said_on:
        status = f"; status: {status_of(row)}"
    parts.append((f" {_kind(row)} by {_who(row.actor)}{_on(row)}{status}; ", None))
    return [*parts, (row.publisher, row.url)]
