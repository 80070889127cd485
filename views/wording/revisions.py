"""Sentences and tables of what changed after it was printed."""

from datetime import date
from typing import Any

import pandas as pd

from reading.letters import in_letters
from views.theme import day as day_name
from views.theme import km2, number
from views.theme import month as month_name
from views.wording import common
from views.wording.common import Parts, each


def revision_sentence(row: Any) -> str:
    """One sentence on a figure that was printed again with another value."""
    what = f"{row.estimator}, {row.place}, {common.period_of(row)}"
    return (
        f"{what}: first {common.quantity(row.first_value, row.unit, row.first_qualifier)} "
        f"({common.printed_on(row.first_vintage, row.first_vintage_basis)}), later "
        f"{common.quantity(row.latest_value, row.unit, row.latest_qualifier)} "
        f"({common.printed_on(row.latest_vintage, row.latest_vintage_basis)})."
    )


def newest(row: Any) -> Parts:
    """The same in a line for the overview, with the later article."""
    what, _, told = revision_sentence(row).removesuffix(".").partition(", later ")
    return [(f"{what}, later ", None), (told, row.latest_link)]


def withdrawn_sentence(row: Any) -> str:
    """One sentence on a version of a source that had a fault, which it took back."""
    then = (
        f"; the version of {common.minute(row.next_vintage_at)} gives {number(row.next_km2)} km²"
        if pd.notna(row.next_km2)
        else ""
    )
    return (
        f"{row.estimator}: the version of {common.minute(row.vintage_at)} gave "
        f"{number(row.km2)} km² for {common.period(row.month, row.to_day)}. It was a fault of that "
        f"file, which its source took back{then}."
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


def said_value(value: str) -> str:
    """A value as the ledger's files word it, in words of the pages."""
    for ours, theirs in (
        ("km2", "km²"), ("sq_mi", "sq mi"), ("_per_", " per "), ("russia", "Russia"),
        ("ukraine", "Ukraine"),
    ):  # fmt: skip
        value = value.replace(ours, theirs)
    return value
