"""Sentences and tables about what was measured: oblasts, settlements, pairs of series, inputs."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd

from reading.letters import in_letters, percent
from views.theme import day as day_name
from views.theme import month as month_name
from views.theme import number
from views.wording.common import each, listed, measured_note

LEAST_KM2 = 0.5  # that an oblast gained or lost: what rounds to one


def in_span(first: date, last: date) -> str:
    """``in July 2026``, ``in 2025``, ``from 1 to 21 August 2026``: whole months, years, or days."""
    if first.day == 1 and (last + timedelta(1)).day == 1:
        if (first.year, first.month) == (last.year, last.month):
            return f"in {month_name(first)}"
        if (first.year, first.month, last.month) == (last.year, 1, 12):
            return f"in {first.year}"
    began = day_name(first).removesuffix(f" {last.year}")
    if (first.year, first.month) == (last.year, last.month):
        began = str(first.day)
    return f"from {began} to {day_name(last)}"


def front_title(rows: pd.DataFrame, measure: str, first: date, last: date, whose: str) -> str:
    """What happened to the oblasts in some days, in one sentence.

    rows: of ``queries.measured.changes_by_oblast``. An oblast counts as gained or lost where the
    number rounds to a square kilometre at least and is larger than its error; where that is not
    known yet, none is said to have.
    whose: the map.
    """
    when = in_span(first, last)
    if measure == "share":
        return _held_title(rows, last, whose)
    if measure != "net":
        return _gross_title(rows, measure, when, whose)
    net = rows["net_km2"]
    if len(rows) and rows.loc[net.abs() >= LEAST_KM2, "error_km2"].isna().any():
        top = rows.iloc[0]
        return (
            f"On {whose} the largest change {when}, in a month that is not over, is in "
            f"{_short(top['place'])}: {number(top['net_km2'], signed=True)} km² for Russia"
        )
    sure = (net.abs() >= LEAST_KM2) & (net.abs() > rows["error_km2"].fillna(0.0))
    up, down = rows[sure & (net > 0)], rows[sure & (net < 0)]
    sides = sorted(
        ((part, verb) for part, verb in ((up, "gained"), (down, "lost")) if len(part)),
        key=lambda side: -abs(side[0]["net_km2"].sum()),
    )
    if not sides:
        return f"On {whose} no oblast changed by a square kilometre for certain {when}"
    told = f"On {whose} Russia {sides[0][1]} ground {_in_oblasts(sides[0][0], when)}"
    if len(sides) > 1:
        part, verb = sides[1]
        told += f", and {verb} some in " + (
            _short(part.iloc[0]["place"]) if len(part) == 1 else in_letters(len(part))
        )
    return told


def _in_oblasts(part: pd.DataFrame, when: str) -> str:
    """``in five oblasts in 2025, most in Donetsk (2,800 km²)``; the rows with the most first."""
    most = part.iloc[0]
    amount = f"{number(abs(most['net_km2']))} km²"
    if len(part) == 1:
        return f"in {_short(most['place'])} oblast alone {when} ({amount})"
    return f"in {in_letters(len(part))} oblasts {when}, most in {_short(most['place'])} ({amount})"


def _gross_title(rows: pd.DataFrame, measure: str, when: str, whose: str) -> str:
    column = f"{measure}_km2"
    total, top = rows[column].sum(), rows.sort_values(column, ascending=False).iloc[0]
    if total < LEAST_KM2:
        return f"On {whose} Russia {measure} no ground {when}"
    share = percent(round(100 * top[column] / total))
    return (
        f"On {whose} Russia {measure} {number(total)} km² {when}, "
        f"{share} of it in {top['place']}"
    )  # fmt: skip


def _held_title(rows: pd.DataFrame, last: date, whose: str) -> str:
    part = rows[rows["share_pct"] >= 0.05].sort_values("share_pct", ascending=False)
    whole = [r.place for r in each(part) if r.share_pct >= 99]
    most = part[part["share_pct"] < 99]
    parts = [f"nearly all or all of {listed(whole)}"] if whole else []
    if len(most):
        parts.append(f"{percent(round(most.iloc[0]['share_pct']))} of {most.iloc[0]['place']}")
    return (
        f"On {whose} Russia held ground in {in_letters(len(part))} regions on {day_name(last)}"
        + (f": {', and '.join(parts)}" if parts else "")
    )


_SHADES = {
    "net": "net change",
    "gained": "what Russia gained",
    "lost": "what Russia lost",
    "share": "the share that Russia held at the end",
}


def front_alt(amounts: Sequence[str], measure: str, when: str, whose: str) -> str:
    """What a map shows, for who does not see it. amounts: of each oblast that is shaded."""
    shaded = f"shaded by {_SHADES[measure]}: {'; '.join(amounts) or 'none'}"
    return (
        f"Map of the front by {whose}, {when}. Oblasts {shaded}. Towns are marks by who holds them."
    )


def named_towns(moved: int, named: int, on_a_phone: int) -> str:
    """How many of the towns that changed a map names; '' where none changed."""
    if not moved:
        return ""
    if named == moved == on_a_phone:
        return "Every town of which five points or more changed is named."
    return (
        f"Of {moved} towns of which five points or more changed, {named} are named, as far as "
        f"there is room ({on_a_phone} on a phone): those with most people first; the file has all."
    )


def unfinished(until: date) -> str:
    """That a month or year is not over."""
    return (
        f"{month_name(until)} is unfinished: the map is known to {day_name(until)}, and its newest "
        "days are still corrected."
    )


def _short(oblast: Any) -> str:
    return str(oblast).removesuffix(" oblast")


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
    parts += [f"Not known of {month_name(month)}: ground {'; '.join(ended)}."] if ended else []
    return " ".join(parts)


def oblast_sentence(rows: pd.DataFrame) -> str:
    """What is known of one oblast, newest month first in ``rows``."""
    return f"{oblast_held(rows)}. {oblast_moved(rows)}."


def oblast_held(rows: pd.DataFrame) -> str:
    """What was held of one oblast at the end of the first month of ``rows``."""
    newest = rows.iloc[0]
    return (
        f"At the end of {month_name(newest['month'])} Russia held "
        f"{number(newest['area_km2'])} km² of {newest['place']}, "
        f"{percent(newest['share_pct'])} of it"
    )


def oblast_moved(rows: pd.DataFrame) -> str:
    """How one oblast changed in the year to the first month of ``rows``."""
    year = rows[rows["month"] > rows.iloc[0]["month"] - pd.DateOffset(months=12)]
    return (
        f"Over the {_months_before(year)}, the net "
        f"change was {number(year['net_km2'].sum(), signed=True)} km²"
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
    held, part = (int((rows["hand"] == hand).sum()) for hand in ("held", "contested"))
    return f"{when}: {held} of {len(rows)} settlements held by Russia, {part} contested"


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
