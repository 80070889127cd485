"""Sentences and tables of what changed after it was printed."""

from datetime import date
from typing import Any

import pandas as pd

from reading.english import in_letters
from views.theme import day as day_name
from views.theme import km2, number
from views.theme import month as month_name
from views.wording.common import (
    MEASURES,
    Parts,
    each,
    flag_words,
    minute,
    period,
    printed_on,
    quantity,
)


def revision_sentence(row: Any) -> str:
    """One sentence on a figure that was printed again with another value."""
    what = (
        f"{row.estimator}, {row.place}, {period(row.period_start, row.period_end, row.period_kind)}"
    )
    return (
        f"{what}: first {quantity(row.first_value, row.unit, row.first_qualifier)} "
        f"({printed_on(row.first_vintage, row.first_vintage_basis)}), later "
        f"{quantity(row.latest_value, row.unit, row.latest_qualifier)} "
        f"({printed_on(row.latest_vintage, row.latest_vintage_basis)})."
    )


def withdrawn_sentence(row: Any) -> str:
    """One sentence on a version of a source that had a fault, which it took back."""
    then = (
        f"; the version of {minute(row.next_vintage_at)} gives {number(row.next_km2)} km²"
        if pd.notna(row.next_km2)
        else ""
    )
    return (
        f"{row.estimator}: the version of {minute(row.vintage_at)} gave "
        f"{number(row.km2)} km² for {period(row.month, row.to_day)}. It was a fault of that file, "
        f"which its source took back{then}."
    )


def seen_title(now: pd.DataFrame, then: pd.DataFrame, name: str, day: date) -> str:
    """The takeaway of the "as seen on" chart."""
    if then.empty:
        return f"On {day_name(day)} no month of {name} had been printed"
    both = now.merge(then, on="ym", suffixes=("", "_then"))
    changed = both[both["km2"] != both["km2_then"]]
    words = f"On {day_name(day)}, {len(then)} of today's {len(now)} months were known"
    if changed.empty:
        return f"{words}; none of them has changed since"
    months = ", ".join(month_name(m) for m in changed["month"][:3])
    have = "has" if len(changed) == 1 else "have"
    return f"{words}; {in_letters(len(changed))} {have} changed since ({months})"


def seen_table(now: pd.DataFrame, then: pd.DataFrame) -> pd.DataFrame:
    """Each month as known today and as known on the day."""
    rows = now.merge(then[["ym", "km2"]], on="ym", how="left", suffixes=("", "_then"))
    rows = rows.sort_values("ym", ascending=False)
    return pd.DataFrame(
        {
            "Month": [month_name(m, short=True) for m in rows["month"]],
            "As known on the day (km²)": rows["km2_then"],
            "As known today (km²)": rows["km2"],
            "Printed by": rows["publisher"],
            "Printed on": [
                printed_on(v, b)
                for v, b in zip(rows["vintage"], rows["vintage_basis"], strict=True)
            ],
            "Link": rows["link"],
        }
    ).reset_index(drop=True)


def revision_table(rows: pd.DataFrame) -> pd.DataFrame:
    """First print beside latest."""
    return pd.DataFrame(
        {
            "Counted by": rows["estimator"],
            "Place": rows["place"],
            "What": [MEASURES[m] for m in rows["measure"]],
            "Period": [period(r.period_start, r.period_end, r.period_kind) for r in each(rows)],
            "First": [quantity(r.first_value, r.unit, r.first_qualifier) for r in each(rows)],
            "First printed on": [
                printed_on(r.first_vintage, r.first_vintage_basis) for r in each(rows)
            ],
            "Latest": [quantity(r.latest_value, r.unit, r.latest_qualifier) for r in each(rows)],
            "Latest printed on": [
                printed_on(r.latest_vintage, r.latest_vintage_basis) for r in each(rows)
            ],
            "Change": [
                number(c, digits=2, signed=True).removesuffix(".00") for c in rows["change"]
            ],
            "First link": rows["first_link"],
            "Latest link": rows["latest_link"],
        }
    ).reset_index(drop=True)


def break_sentence(row: Any, restatements: pd.DataFrame) -> Parts:
    """One change of method: from when, the numbers beside it, what was counted both ways.

    row: of ``queries.revisions.breaks``. restatements: all.
    """
    both = restatements[
        (restatements["old_series_id"] == row.old_series_id)
        & (restatements["new_series_id"] == row.new_series_id)
        & (restatements["place_id"] == "ua")
    ]
    counted = "; ".join(
        f"{month_name(r.month)}, {number(r.old_km2)} and {number(r.new_km2)} km²"
        for r in each(both)
    )
    text = (
        f"{row.estimator} counts another way from {month_name(row.new_since)} on: "
        f"“{row.old_series}” until then, “{row.new_series}” since. {km2(row.old_km2)} "
        f"({month_name(row.old_month)}) and {km2(row.new_km2)} ({month_name(row.new_month)}) are "
        "two ways of counting and cannot be drawn as one line. "
    )
    rest = (
        "No other month was, so nothing"
        if counted
        else "No month was counted both ways, so nothing"
    )
    return [
        (
            text
            + (f"Counted both ways: {counted}. " if counted else "")
            + f"{rest} larger or smaller can be said across the change.",
            None,
        )
    ]


def restatement_table(rows: pd.DataFrame) -> pd.DataFrame:
    """One month in two ways of counting."""
    return pd.DataFrame(
        {
            "Counted by": rows["estimator"],
            "Place": rows["place"],
            "Month": [month_name(m) for m in rows["month"]],
            "First way": rows["old_series"],
            "km² (first way)": rows["old_km2"],
            "First way, printed by": rows["old_publisher"],
            "Other way": rows["new_series"],
            "km² (other way)": rows["new_km2"],
            "Other way, printed by": rows["new_publisher"],
            "Old link": rows["old_link"],
            "New link": rows["new_link"],
        }
    ).reset_index(drop=True)


def difference_table(rows: pd.DataFrame) -> pd.DataFrame:
    """What a copy prints beside what its original prints, and what is wrong where that is known."""
    return pd.DataFrame(
        {
            "Counted by": rows["estimator"],
            "Place": rows["place"],
            "Period": [period(r.period_start, r.period_end, r.period_kind) for r in each(rows)],
            "Original": rows["original_publisher"],
            "Original prints": rows["original_printed"],
            "Copy": rows["publisher"],
            "Copy prints": rows["printed"],
            "What is known": [
                flag_words(r.flag) or (r.note if isinstance(r.note, str) else "")
                for r in each(rows)
            ],
            "Original link": rows["original_link"],
            "Copy link": rows["link"],
        }
    ).reset_index(drop=True)


def corrections_sentence(rows: pd.DataFrame, rates: pd.DataFrame) -> str:
    """How many published values are others now, and what follows from who revises how much."""
    told = [r for r in each(rates) if not r.is_few]
    if not told:
        follows = "Nobody has revised enough areas to say by how much the next number may change"
    else:
        means = [f"{r.estimator} by {number(r.mean_revision_km2)} km²" for r in told]
        follows = f"Areas that are given anew change on average: {', '.join(means)}"
    count = f"{number(len(rows))} value{' that was' if len(rows) == 1 else 's that were'}"
    return f"{count} published stood wrong or changed at the source. {follows}."


def corrections_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Each correction; what is in the ledger no more has no series."""
    return pd.DataFrame(
        {
            "Day": [day_name(r.corrected_on, short=True) for r in each(rows)],
            "What": [r.what if pd.isna(r.series) else f"{r.what}, {r.series}" for r in each(rows)],
            "Published": [_said(r.value_from) for r in each(rows)],
            "Now": ["taken out" if pd.isna(r.value_to) else _said(r.value_to) for r in each(rows)],
            "Why": [r.why for r in each(rows)],
            "Noticed by": [r.noticed_by for r in each(rows)],
        }
    )


def _said(value: str) -> str:
    """A value as the ledger's files word it, in words of the pages."""
    for ours, theirs in (
        ("km2", "km²"), ("sq_mi", "sq mi"), ("_per_", " per "), ("russia", "Russia"),
        ("ukraine", "Ukraine"),
    ):  # fmt: skip
        value = value.replace(ours, theirs)
    return value


def rates_table(rates: pd.DataFrame) -> pd.DataFrame:
    """Who gave how many numbers anew, and how far they moved where there are enough."""
    return pd.DataFrame(
        {
            "Who counts": [r.estimator for r in each(rates)],
            "Numbers given": [r.given for r in each(rates)],
            "Revised": [r.revised for r in each(rates)],
            "Revised, %": [round(r.revised_pct, 1) for r in each(rates)],
            "Mean change, km²": [
                "too few to say" if r.is_few else number(r.mean_revision_km2) for r in each(rates)
            ],
            "Corrected here": [r.corrected for r in each(rates)],
        }
    )
