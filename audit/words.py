"""What a month was for its series, in words, from its record alone.

The rule, so that both sides can be held to it. N: the months on record up to this one.

* More than 3 months on record, and at least three quarters of those since the first: "the most of
  the N months on record since M" when none before was as large, unless it is a loss; otherwise "the
  least of …" ("the largest loss of …") when none before was as small.
* Otherwise, more than 3 months on record, and the last month that was as large (or as small) more
  than 3 months ago with at most a quarter of those between missing: "the most since M (amount)" for
  a month that is no loss, else "the least since M (amount)", "the largest loss since M (amount)".
* Otherwise what the month before was, where there is a number for it.
* A gross loss is an amount of its own kind: no words.
"""

import datetime as dt
from fractions import Fraction
from functools import cache
from pathlib import Path

from audit.ledger import Ledger, months_apart
from audit.months import Key, Record, monthly, records

FEW = 3  # months: fewer on record, or nearer, tell nothing
DATA = Path(__file__).parents[1] / "data"
_NAMES = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]  # fmt: skip


@cache
def _told(data: Path) -> tuple[Ledger, dict[Key, Record]]:
    ledger = Ledger(data)
    return ledger, records(monthly(ledger))


def words(series_id: str, place_id: str, month: dt.date, data: Path = DATA) -> str:
    """The words for a month, from the files alone; '' where nothing tells.

    Raises KeyError when the series has no such month for the place.
    """
    ledger, found = _told(data)
    record = found[series_id, place_id, month]
    return say(record, month, ledger.series[series_id].measure)


def say(record: Record, month: dt.date, measure: str) -> str:
    """The words for a record of a series of this measure."""
    if measure in ("gross_loss", "grey_change"):  # neither is a gain or loss of Russia's own
        return ""
    return _among_all(record, month) or _since_when(record, month) or _before(record)


def _low_word(record: Record) -> str:
    return "the largest loss" if record.value < 0 else "the least"


def _among_all(record: Record, month: dt.date) -> str:
    span = months_apart(month, record.first_month) + 1
    if record.months_so_far <= FEW or 4 * record.months_so_far < 3 * span:
        return ""
    if record.largest_since is None and record.value >= 0:
        what = "the most"
    elif record.smallest_since is None:
        what = _low_word(record)
    else:
        return ""
    first = _month_name(record.first_month)
    return f"{what} of the {record.months_so_far} months on record since {first}"


def _since_when(record: Record, month: dt.date) -> str:
    if record.months_so_far <= FEW:
        return ""
    tries = [
        (_low_word(record), record.smallest_since, record.smallest_since_value,
         record.smallest_missing),
    ]  # fmt: skip
    if record.value >= 0:
        tries.insert(
            0,
            ("the most", record.largest_since, record.largest_since_value, record.largest_missing),
        )
    for what, since, value, missing in tries:
        if since is None or value is None:
            continue
        between = months_apart(month, since) - 1
        if between < FEW or 4 * missing > between:
            continue
        amount = _amount(-value) if record.value < 0 else _gain_or_loss(value)
        same = ", the same" if value == record.value else ""
        gap = f"{missing} month" if missing == 1 else f"{missing} months"
        gap = f", with no figure for {gap} in between" if missing else ""
        return f"{what} since {_month_name(since)} ({amount}{same}){gap}"
    return ""


def _before(record: Record) -> str:
    previous = record.previous
    if previous is None:
        return ""
    if previous == record.value:
        return "the same as the month before"
    if previous < 0:
        what = "after a loss of"
    elif record.value < 0:
        what = "after a gain of"
    else:
        what = "up from" if record.value > previous else "down from"
    return f"{what} {_amount(abs(previous))} the month before"


def _gain_or_loss(value: Fraction) -> str:
    return _amount(value) if value >= 0 else f"a loss of {_amount(-value)}"


def _amount(value: Fraction) -> str:
    """km² without decimals; below ten with one, unless it is whole."""
    digits = 0 if value >= 10 or value == int(value) else 1
    return f"{float(value):,.{digits}f}"


def _month_name(month: dt.date) -> str:
    return f"{_NAMES[month.month - 1]} {month.year}"
