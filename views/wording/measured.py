"""Sentences and tables about what was measured: oblasts, settlements, pairs of series, inputs."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from reading.english import in_letters, percent
from views.theme import day as day_name
from views.theme import month as month_name
from views.theme import number
from views.wording.common import each, measured_note, state_name

_SHOWN = {"net": "net_km2", "gained": "gained_km2", "lost": "lost_km2", "share": "share_pct"}


def regions_title(rows: pd.DataFrame, measure: str, month: Any) -> str:
    """Where most of it happened, in one sentence."""
    column = _SHOWN[measure]
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


def regions_table(rows: pd.DataFrame) -> pd.DataFrame:
    """A month by oblast, the largest change first."""
    return pd.DataFrame(
        {
            "Oblast": rows["place"],
            "Net change, km²": rows["net_km2"].round(1),
            "Russia gained": rows["gained_km2"].round(1),
            "Russia lost": rows["lost_km2"].round(1),
            "Russia held, km²": rows["area_km2"].round(0).astype(int),
            "Share held, %": rows["share_pct"].round(1),
        }
    ).reset_index(drop=True)


_LAYER_WORDS = {
    "grey": "of unknown status (grey zone)",
    "held-by-ukraine-in-russia": "held by Ukraine in Russia",
    "grey-in-russia": "of unknown status in Russia",
}


def months_notes(rows: pd.DataFrame) -> str:
    """What to know beside a month by oblast, from its flags; '' without any."""
    return " ".join(rows["flag_note"].dropna().unique())


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


def oblast_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Months of oblasts, newest first."""
    rows = rows.sort_values(["month", "place"], ascending=[False, True])
    return pd.DataFrame(
        {
            "Oblast": rows["place"],
            "Month": [month_name(m, short=True) for m in rows["month"]],
            "Net change, km²": rows["net_km2"].round(1),
            "Russia gained": rows["gained_km2"].round(1),
            "Russia lost": rows["lost_km2"].round(1),
            "Russia held, km²": rows["area_km2"].round(1),
            "Share held, %": rows["share_pct"].round(2),
        }
    ).reset_index(drop=True)


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


def pair_table(both: pd.DataFrame, a: str, b: str) -> pd.DataFrame:
    """Two series month by month, newest first."""
    rows = both.sort_values("month", ascending=False)
    return pd.DataFrame(
        {
            "Month": [month_name(m, short=True) for m in rows["month"]],
            a: rows["km2_a"].round(1),
            b: rows["km2_b"].round(1),
            "Difference, km²": rows["difference_km2"].round(1),
            "Ratio": rows["ratio"].round(2),
            "Direction": ["opposite" if s else "" for s in rows["signs_disagree"]],
            "Link a": rows["link_a"],
            "Link b": rows["link_b"],
        }
    ).reset_index(drop=True)


def definitions_apart(known: pd.DataFrame, a: str, b: str) -> str:
    """Both definitions, one after the other."""
    names = dict(zip(known["series_id"], known["name"], strict=True))
    words = dict(zip(known["series_id"], known["definition"], strict=True))
    return " ".join(f"{names[i]}: {words[i]}" for i in (a, b))


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


def levels_table(heights: pd.DataFrame) -> pd.DataFrame:
    """Areas at each month's end, newest first."""
    rows = heights.sort_values(["month", "label"], ascending=[False, True])
    return pd.DataFrame(
        {
            "Month": [month_name(m, short=True) for m in rows["month"]],
            "Series": rows["label"],
            "Area, km²": rows["area_km2"].round(1),
        }
    ).reset_index(drop=True)


def reclassified(rows: pd.DataFrame) -> str:
    """What a change of layer can mean, for rows of ``queries.measured.reclassified``."""
    return (
        f"In these months the layer of {rows['map'].iloc[0]} with areas that Russia only claims "
        "shrank while control and advances grew. Ground that those who count claims had counted "
        "already may then be counted for the first time by the others: at most the smaller of the "
        "two amounts. These numbers alone cannot tell how much, for a claim may also have been "
        "dropped."
    )


def reclassified_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Months in which ground may have gone from the claimed layer to control."""
    return pd.DataFrame(
        {
            "Month": [month_name(m, short=True) for m in rows["month"]],
            "Control and advances, km²": rows["control_km2"].round(0).astype(int),
            "Claimed layer, km²": rows["claimed_km2"].round(0).astype(int),
            "Changed layer, at most, km²": rows["moved_km2"].round(0).astype(int),
        }
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


def agreement_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Printed and measured by month, newest first."""
    return pd.DataFrame(
        {
            "Month": [month_name(m, short=True) for m in rows["month"]],
            "Printed": [number(v) for v in rows["printed_km2"]],
            "Measured": [number(v, digits=1) for v in rows["measured_km2"]],
            "Difference, km²": [number(v, digits=1, signed=True) for v in rows["difference_km2"]],
            "From": [state_name(s) for s in rows["from_state"]],
            "To": [state_name(s) for s in rows["to_state"]],
            "Note": rows["flag_note"].fillna(""),
            "Link": rows["link"],
        }
    )


def fault_table(rows: pd.DataFrame) -> pd.DataFrame:
    """What was left out of or flagged in the measured files, by source and rule."""
    return pd.DataFrame(
        {
            "Source": rows["source"],
            "Rule": rows["rule"].str.replace("-", " "),
            "Count": rows["count"],
            "What was done": rows["decision"],
            "For example": rows["example"] + ": " + rows["found"],
        }
    )


def source_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Sources of maps and areas, with licence and known faults."""
    return pd.DataFrame(
        {
            "Source": rows["title"],
            "Counted by": rows["counted_by"],
            "Licence": rows["licence"],
            "Known for": [" ".join(f) for f in rows["faults"]],
            "Link": rows["home"],
        }
    )


def settlements_title(rows: pd.DataFrame, when: str) -> str:
    """How many settlements are held, contested, not held."""
    held = int((rows["hand"] == "held").sum())
    part = rows[rows["hand"] == "contested"]
    named = ", ".join(part.sort_values("share_pct", ascending=False)["place"][:4])
    return f"{when}: {held} of {len(rows)} towns held by Russia, {len(part)} contested" + (
        f" ({named}{' and others' if len(part) > 4 else ''})" if len(part) else ""
    )


def moved_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Settlements that changed in a month, the largest change first: what fits a phone."""
    rows = rows.iloc[rows["change_pct"].abs().argsort()[::-1]]
    return pd.DataFrame(
        {
            "Town": rows["place"],
            "Oblast": [str(o).removesuffix(" oblast") for o in rows["oblast"]],
            "Held by Russia, %": rows["share_pct"].round(0).astype(int),
            "Change, percentage points": [number(v, signed=True) for v in rows["change_pct"]],
        }
    ).reset_index(drop=True)


def settlement_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Settlements with the share of their disc held, those that changed first."""
    rows = rows.assign(moved=rows["change_pct"].abs()).sort_values(
        ["moved", "share_pct"], ascending=False
    )
    return pd.DataFrame(
        {
            "Settlement": rows["place"],
            "Ukrainian": rows["place_uk"],
            "Oblast": rows["oblast"],
            "Held by Russia, %": rows["share_pct"].round(1),
            "Change in the month, percentage points": rows["change_pct"].round(1),
        }
    ).reset_index(drop=True)


_SHARE_WORDS = {
    "centre": "centre point",
    "10": "a tenth of the town",
    "50": "half of the town",
    "95": "95% of the town",
}


def presence_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Every change of hands of a settlement."""
    return pd.DataFrame(
        {
            "On the map": [_SHARE_WORDS[s] for s in rows["share"]],
            "From": [day_name(d) for d in rows["entered_on"]],
            "To": ["still" if pd.isna(d) else day_name(d) for d in rows["left_on"]],
        }
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
