"""Sentences and tables about what was measured: oblasts, settlements, pairs of series, inputs."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from reading.english import in_letters, percent
from views.theme import month as month_name
from views.theme import number
from views.wording.common import each, measured_note

_SHOWN = {"net": "net_km2", "gained": "gained_km2", "lost": "lost_km2", "share": "share_pct"}


def regions_title(rows: pd.DataFrame, measure: str, month: Any, stated: pd.DataFrame) -> str:
    """Where most of it happened, in one sentence.

    stated: of ``queries.measured.stated``; where it has a row, its number leads.
    """
    column = _SHOWN[measure]
    if measure == "net" and len(stated):
        lead, top = stated.iloc[0], rows.sort_values(column, ascending=False).iloc[0]
        verb = "gained" if lead["stated_net_km2"] >= 0 else "lost"
        return (
            f"Russia {verb}, on balance, {number(abs(lead['stated_net_km2']))} km² in "
            f"{month_name(month)} by {lead['stated_by']}; the outlines, which miss a day, have "
            f"{number(rows[column].sum())} km², with {number(top[column], signed=True)} in "
            f"{top['place']}"
        )
    if measure == "share":
        part = rows[rows["share_pct"].between(0.05, 99.95)].sort_values(column, ascending=False)
        listed = ", ".join(f"{r.place} {percent(round(r.share_pct, 1))}" for r in each(part[:3]))
        return (
            f"At the end of {month_name(month)} Russia held {listed}"
            if len(part)
            else (f"At the end of {month_name(month)} no oblast was held in part")
        )
    total = rows[column].sum()
    top = rows.sort_values(column, ascending=False).iloc[0]
    verb = {"net": "gained, on balance,", "gained": "gained", "lost": "lost"}[measure]
    if total <= 0:
        if measure != "net" or total == 0:
            verb = "lost" if measure == "lost" else "gained"
            return f"Russia {verb} no ground in {month_name(month)}"
        return f"Russia lost, on balance, {number(-total)} km² in {month_name(month)}"
    share = 100 * top[column] / total
    digits = 0 if total >= 10 else 1
    return (
        f"Russia {verb} {number(total, digits=digits)} km² in {month_name(month)}, "
        f"{number(top[column], digits=digits)} of it in {top['place']} ({percent(round(share))})"
    )


_LAYER_WORDS = {
    "grey": "of unknown status (grey zone)",
    "held-by-ukraine-in-russia": "held by Ukraine in Russia",
    "grey-in-russia": "of unknown status in Russia",
}


def months_notes(rows: pd.DataFrame, stated: pd.DataFrame) -> str:
    """What to know beside a month by oblast, from its flags; '' without any.

    stated: of ``queries.measured.stated``.
    """
    told = list(rows["flag_note"].dropna().unique())
    for r in each(stated):
        apart = r.stated_net_km2 - r.net_km2
        told.append(
            f"{r.stated_by} have that day, and lead for the country: "
            f"{number(r.stated_net_km2, signed=True)} km² in the month. By oblast there are only "
            f"the outlines, which add up to {number(r.net_km2, signed=True)} km²; in which oblasts "
            f"the {number(abs(apart), digits=1)} km² between them lie is not known."
        )
    return " ".join(told)


def grey_zone(rows: pd.DataFrame) -> str:
    """How the grey zone changed beside the front, for rows of ``queries.measured.grey_zone``."""
    told = []
    for r in each(rows):
        moved = "grew" if r.grey_km2 >= 0 else "shrank"
        gained = "gained" if r.net_km2 >= 0 else "lost"
        part = r.flag_note.removesuffix(".").lower() if r.is_part_of_month else ""
        unfinished = f" ({part}; unfinished)" * bool(part)
        told.append(
            f"In {month_name(r.month)}{unfinished} the grey zone {moved} by "
            f"{number(abs(r.grey_km2))} km², while Russia on balance {gained} "
            f"{number(abs(r.net_km2))} km²."
        )
    return " ".join(told)


def paced(net: float, pace: float) -> str:
    """A change and what it is a day: ``+37 (+5.3 a day)``; '' where there is none."""
    if pd.isna(net):
        return ""
    return f"{number(net, signed=True)} ({number(pace, digits=1, signed=True)} a day)"


def paced_month(row: Any) -> str:
    """The last whole month by its name: ``July 2026: +64 (+2.1 a day)``."""
    if pd.isna(row.last_month_km2):
        return ""
    told = paced(row.last_month_km2, row.last_month_km2_per_day)
    return f"{month_name(row.last_month)}: {told}"


def pace_note(rows: pd.DataFrame) -> str:
    """What to know of the newest days of the maps: of which days, and that they are unfinished."""
    if rows.empty:
        return ""
    told = [
        "Net change in km², Russia's gains less its losses; in brackets km² a day. All but the "
        "last full month are unfinished: the newest days are still corrected, and a month that "
        "runs on is not over."
    ]
    told += [
        f"{r.label}: the last full month is by {r.stated_by}, for the outlines miss an end of it."
        for r in each(rows)
        if isinstance(r.stated_by, str)
    ]
    return " ".join(told)


def missed_end(stated: pd.DataFrame) -> str:
    """What a map of the towns says of a month whose end its outlines miss; '' of any other."""
    return " ".join(
        f"{r.flag_note} What changed on the missing day may be shown in the month before or after. "
        f"{r.stated_by} have it: {number(r.stated_net_km2, signed=True)} km² in the month, where "
        f"the outlines have {number(r.net_km2, signed=True)}."
        for r in each(stated)
    )


def layers_apart(rows: pd.DataFrame, month: Any) -> str:
    """What is not counted above: grey zone and Kursk at the month's end, or since when unknown."""
    here = [
        f"{number(r.area_km2)} km² {_LAYER_WORDS[r.layer]}"
        for r in each(rows[rows["month"] == month])
    ]
    ended = [
        f"{_LAYER_WORDS[r.layer]} (the map has it to {month_name(r.month)} only)"
        for r in each(rows[rows["month"] < month])
    ]
    parts = [f"Not counted here: {'; '.join(here)}."] if here else []
    parts += [f"Not known for this month: ground {'; '.join(ended)}."] if ended else []
    return " ".join(parts)


def oblast_sentence(rows: pd.DataFrame) -> str:
    """What is known of one oblast, newest month first in ``rows``."""
    newest = rows.iloc[0]
    year = rows[rows["month"] > newest["month"] - pd.DateOffset(months=12)]
    return (
        f"At the end of {month_name(newest['month'])} Russia held "
        f"{number(newest['area_km2'])} km² of {newest['place']}, "
        f"{percent(newest['share_pct'])} of it. Over the {_months_before(year)}, the net "
        f"change was {number(year['net_km2'].sum(), signed=True)} km²."
    )


def _months_before(rows: pd.DataFrame) -> str:
    known = int(rows["net_km2"].notna().sum())
    return "twelve months to then" if known == 12 else f"{known} months to then that the map has"


def shares_title(rows: pd.DataFrame, places: Sequence[str]) -> str:
    """The oblast whose share grew most over all months."""
    part = rows[rows["place_id"].isin(list(places))].sort_values("month")
    if part.empty:
        return "No oblast is held in part"
    ends = part.groupby("place")["share_pct"].agg(["first", "last"])
    place = (ends["last"] - ends["first"]).idxmax()
    was, now = (float(v) for v in ends.loc[[place]].to_numpy()[0])
    first, last = part["month"].min(), part["month"].max()
    return (
        f"The share held grew most in {place}: from {percent(was)} in "
        f"{month_name(first)} to {percent(now)} in {month_name(last)}"
    )


def pair_title(both: pd.DataFrame, a: str, b: str) -> str:
    """How far two series are apart, and on how many months' direction they disagree."""
    mean = both["difference_km2"].mean()
    opposite = int(both["signs_disagree"].sum())
    more, less = (a, b) if mean >= 0 else (b, a)
    if len(both) == 1:
        signs = "; one counts a gain and the other a loss" if opposite else ""
        apart = f"{number(abs(mean))} km² more than {less}"
        return f"{more} counts {apart} in the one month that both count{signs}"
    signs = (
        f"; in {in_letters(opposite)} of {in_letters(len(both))} months one counts a gain and the "
        "other a loss"
        if opposite
        else ""
    )
    if abs(mean) < 0.5:
        return f"{a} and {b} count the same on average{signs}"
    return f"{more} counts {number(abs(mean))} km² a month more than {less} on average{signs}"


def pair_numbers(both: pd.DataFrame) -> str:
    """Months in common, correlation and ratio."""
    if len(both) == 1:
        return "They have one month in common."
    words = [f"They have {in_letters(len(both))} months in common."]
    if len(both) > 2:
        words.append(f"Correlation: {number(both['km2_a'].corr(both['km2_b']), digits=2)}.")
    if both["km2_a"].sum() > 0 and both["km2_b"].sum() > 0:
        ratio = both["km2_a"].sum() / both["km2_b"].sum()
        words.append(
            f"In all these months the first adds up to {number(ratio, digits=2)} times the second."
        )
    return " ".join(words)


def pair_finding(title: str, one: str, other: str) -> str:
    """How far two series are apart, and on which maps they rest, which is why.

    one, other: names of maps.
    """
    if one == other:
        return f"{title}: two ways of counting on {one}"
    return f"{title}: {one} against {other}"


def definitions_apart(known: pd.DataFrame, a: str, b: str) -> tuple[str, ...]:
    """Both definitions, one after the other."""
    names = dict(zip(known["series_id"], known["name"], strict=True))
    words = dict(zip(known["series_id"], known["definition"], strict=True))
    return tuple(f"{names[i]}: {words[i]}" for i in (a, b))


def levels_title(heights: pd.DataFrame, a: str, b: str) -> str:
    """How far apart the areas are in the newest month that both have."""
    wide = heights.pivot(index="month", columns="series_id", values="area_km2").dropna()
    labels = heights.drop_duplicates("series_id").set_index("series_id")["label"]
    if wide.empty:
        return "No month's end in common"
    newest = wide.iloc[-1]
    end = month_name(heights[heights["month"].isin(wide.index)]["month"].max())
    areas = [f"{labels[i]!s} {number(float(newest[i]))} km²" for i in (a, b)]
    return f"At the end of {end}: {areas[0]}, {areas[1]}"


def reclassified(rows: pd.DataFrame) -> str:
    """What a change of layer can mean, for rows of ``queries.measured.reclassified``."""
    return (
        f"In these months the layer of {rows['map'].iloc[0]} with areas that Russia only claims "
        "shrank while control and advances grew. Ground that those who count claims had counted "
        "already may then be counted for the first time by the others: at most the smaller of the "
        "two amounts. These numbers alone cannot tell how much, for a claim may also have been "
        "dropped."
    )


def matrix_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Differences of all series of one month: the row's less the column's, km²."""
    names = list(rows["label"])
    short = [f"{i}" for i in range(1, len(names) + 1)]
    table: dict[str, list[Any]] = {
        "": [f"{i!s} {name!s}" for i, name in zip(short, names, strict=True)],
        "km²": [number(v) for v in rows["km2"]],
    }
    for column, (i, of) in enumerate(zip(short, rows["km2"], strict=True)):
        table[i] = [
            "" if line == column else number(v - of, signed=True)
            for line, v in enumerate(rows["km2"])
        ]
    return pd.DataFrame(table)


def agreement_title(rows: pd.DataFrame) -> str:
    """How many printed months a measured series reproduces."""
    near = int((rows["difference_km2"].abs() <= 2).sum())
    first = rows.iloc[0]
    return (
        f"“{first['measured_series']}” comes within 2 km² of “{first['printed_series']}” in "
        f"{in_letters(near)} of {in_letters(len(rows))} months"
    )


def settlements_title(rows: pd.DataFrame, when: str) -> str:
    """How many settlements are held, contested, not held."""
    held = int((rows["hand"] == "held").sum())
    part = rows[rows["hand"] == "contested"]
    named = ", ".join(part.sort_values("share_pct", ascending=False)["place"][:4])
    return f"{when}: {held} of {len(rows)} settlements held by Russia, {len(part)} contested" + (
        f" ({named}{' and others' if len(part) > 4 else ''})" if len(part) else ""
    )


def measured_sentence(rows: pd.DataFrame, month: Any) -> str:
    """What we measured for a month, beside what was printed, and what to know of it."""
    words, notes = [], []
    for r in each(rows):
        beside = (
            f" ({r.printed_by} printed {number(r.printed_km2)})" if pd.notna(r.printed_km2) else ""
        )
        words.append(f"{number(r.km2)} km² from {r.label.removesuffix(', measured')}{beside}")
        if note := measured_note(r):
            notes.append(f"{r.label}: {note}")
    told = f"Measured by us for {month_name(month)}: {'; '.join(words)}." if words else ""
    return " ".join(filter(None, [told, *notes]))
