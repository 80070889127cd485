"""Which update of a server a daily file shows, where nothing but its area tells.

An outline holds more than the server counts: what was held before 2022 is in it and not in the
number. That part is the same from day to day but for a redraw now and then, and nobody says how
large it is. So it is learnt from the files themselves: of all ways to give each file an update, in
order of time, the one in which the difference of file and update changes least.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

KYIV = ZoneInfo("Europe/Kyiv")
CAPTURED_AT = dt.time(3, tzinfo=dt.UTC)  # when the archive takes its daily file, as a rule
LOOK_BACK = dt.timedelta(days=10)  # a file shows no update that was made longer before
# What a choice costs, in km² by which the difference changes.
LATE_KM2 = 0.5  # an update that was made after the archive's hour; some days were filled in later
AGE_KM2 = 0.01  # a day: of several that fit, the newest
MOST_KM2 = 5.0  # a change of the difference, however large: then the old part was redrawn
SAME_KM2 = 0.1  # by as much the old part is touched up without being redrawn
NEAR, ENOUGH = 10, 3  # of so many files before and after, so many have the same difference
# So many files in a row, or one in so many of all, are left out for want of an update: no more,
# for after a redraw of the old part no more than these wait for others like them.
IN_A_ROW, ONE_IN = ENOUGH, 20

_Numbers = NDArray[np.float64]


def match(
    files: Sequence[tuple[dt.date, float]], updates: Mapping[str, float]
) -> list[tuple[str, float] | None]:
    """For each file the update that it shows, and its area less that of the update.

    files: the day in the name and the area in km², by day. updates: areas by id, which is the
    second (since 1970) at which the update was made. None where too few of the files around have
    the same difference: such a file is of no update that is known, or damaged.
    """
    ids = np.array(sorted(int(update) for update in updates), dtype=np.int64)
    areas = np.array([updates[str(update)] for update in ids])
    chain: list[tuple[int, NDArray[np.int64], _Numbers, NDArray[np.int64]]] = []
    costs = np.zeros(0)
    for number, (day, km2) in enumerate(files):
        captured = dt.datetime.combine(day, CAPTURED_AT)
        end = dt.datetime.combine(day, dt.time.max, KYIV)
        low, high = np.searchsorted(ids, [(end - LOOK_BACK).timestamp(), end.timestamp()])
        if low == high:
            continue
        own = np.arange(low, high)
        late = ids[own] - captured.timestamp()
        cost = AGE_KM2 * np.abs(late) / 86_400 + LATE_KM2 * (late > 0)
        difference = km2 - areas[own]
        back = np.zeros(len(own), dtype=np.int64)
        if chain:
            _, before, known, _ = chain[-1]
            step = np.minimum(np.abs(difference[:, None] - known), MOST_KM2)
            step[own[:, None] < before] = np.inf  # time does not run back
            back = np.argmin(costs + step, axis=1)
            cost += (costs + step)[np.arange(len(own)), back]
        chain.append((number, own, difference, back))
        costs = cost
    found: list[tuple[str, float] | None] = [None] * len(files)
    at = int(np.argmin(costs)) if chain else 0
    for number, own, difference, back in reversed(chain):
        found[number] = str(ids[own[at]]), float(difference[at])
        at = int(back[at])
    return _supported(found)


def too_many(is_matched: Sequence[bool]) -> bool:
    """Whether so many files show no known update that none of the others can be trusted either."""
    runs = [len(list(run)) for matched, run in groupby(is_matched) if not matched]
    return max(runs, default=0) > IN_A_ROW or sum(runs) > max(IN_A_ROW, len(is_matched) / ONE_IN)


def _supported(found: list[tuple[str, float] | None]) -> list[tuple[str, float] | None]:
    """The same without those whose difference is not that of enough others around."""
    differences = np.array([np.nan if one is None else one[1] for one in found])
    kept = []
    for i, one in enumerate(found):
        around = np.abs(differences[max(0, i - NEAR) : i + NEAR + 1] - differences[i])
        others = np.count_nonzero(around <= SAME_KM2) - 1
        kept.append(one if one is not None and others >= ENOUGH else None)
    return kept
