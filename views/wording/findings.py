"""What a month or a period comes to, in one sentence: the heading of a page."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import pandas as pd

from reading.letters import in_letters, percent
from views.theme import day as day_name
from views.theme import month as month_name
from views.theme import number
from views.wording import common
from views.wording.common import each

# --- a month -------------------------------------------------------------------------------------


def of_month(month: Any, way: pd.DataFrame, maps: pd.DataFrame, counts: pd.DataFrame) -> str:
    """What is known of a month: by the independent maps, else by what was printed.

    way: of ``queries.months.direction``, one row or none. maps: of ``queries.months.maps_of``.
    counts: of ``queries.months.month_by_estimator``.
    """
    if len(way):
        return _of_maps(next(each(way)), list(each(maps)))
    return _of_counts(month_name(month), list(each(counts)))


def of_unfinished(way: pd.DataFrame, maps: pd.DataFrame) -> str:
    """What the maps say so far of the month that has begun; '' without one."""
    if way.empty:
        return ""
    return f"{_of_maps(next(each(way)), list(each(maps)))}."


def _of_maps(way: Any, maps: Sequence[Any]) -> str:
    """By the direction of a month: a change no larger than a map's own error is none."""
    when = month_name(way.month)
    if way.is_part_of_month:
        when += f", to {day_name(max(r.until for r in maps)).removesuffix(f' {way.month.year}')}"
    if way.direction == "disagree":
        return f"Maps disagree on whether Russia gained or lost ground in {when}"
    moved = "gained" if way.direction == "gain" else "lost"
    if way.maps == 1:
        (only,) = maps
        return (
            f"Russia {moved} ground in {when} by {only.map}, the one independent map of that time"
            if only.direction
            else f"No change beyond its error on {only.map}, the one independent map of {when}"
        )
    if way.direction == "about nothing":
        return f"No independent map shows a change of ground beyond its error in {when}"
    if way.near_nothing:
        say = in_letters(way.maps - way.near_nothing)
        rest = "the other shows" if way.near_nothing == 1 else "the others show"
        return (
            f"Russia {moved} ground in {when} by {say} of {in_letters(way.maps)} independent maps; "
            f"{rest} no change beyond {'its' if way.near_nothing == 1 else 'their'} error"
        )
    # One amount lies within the error of every map.
    near = max(r.km2 - r.error_km2 for r in maps) <= min(r.km2 + r.error_km2 for r in maps)
    much = " and, within their errors, on how much" if near else ", not on how much"
    return f"Maps agree that Russia {moved} ground in {when}{much}"


def _of_counts(when: str, counts: Sequence[Any]) -> str:
    """By what was printed, where no independent map has the month."""
    if not counts:
        return f"Nothing is known of {when} in this ledger"
    told = [row for row in counts if not common.is_party(row)]
    if not told:
        return f"Only a side of the war gives a number for {when}"
    moves = {(row.km2 > 0) - (row.km2 < 0) for row in told}
    if {-1, 1} <= moves:
        return f"Printed counts disagree on whether Russia gained or lost ground in {when}"
    move = {1: "gained ground", -1: "lost ground", 0: "neither gained nor lost ground"}[
        max(moves, key=abs)
    ]
    if len(told) == 1:
        return f"Russia {move} in {when} by {common.by_whom(told[0])}, the only one printed of it"
    if len(moves) > 1:
        return f"Russia {move} in {when} by some of the printed counts, not by all"
    much = ", not on how much" if len({row.km2 for row in told}) > 1 else ""
    return f"Printed counts agree that Russia {move} in {when}{much}"


def of_directions(ways: pd.DataFrame) -> str:
    """In how many of some months the maps disagree on the direction: of a chart of those months.

    ways: of ``queries.months.directions``.
    """
    whole = ways[~ways["is_part_of_month"]]
    if whole.empty:
        return "No independent map has any of these months"
    opposed = whole.loc[whole["direction"] == "disagree", "month"]
    of = "the one month" if len(whole) == 1 else f"{in_letters(len(whole))} months"
    many = in_letters(len(opposed)) if len(opposed) else "none"
    since = f", all since {month_name(opposed.min())}," if len(opposed) > 1 else ""
    return f"In {many} of {of}{since} maps disagree on whether Russia gained or lost"


# --- a period ------------------------------------------------------------------------------------


class _Deed(NamedTuple):
    """How a measure moves: above zero, below zero, not at all, of what, where."""

    up: str
    down: str
    still: str
    of: str = " ground"
    where: str = ""

    @property
    def thing(self) -> str:
        return f"{self.of}{self.where}"

    def by(self, value: float, unit: str, digits: int) -> str:
        """``Russia gained 701 km²``."""
        amount = number(abs(value), digits=digits) + ("" if unit[0] == "%" else " ") + unit
        move = self.up if value >= 0 else self.down
        return f"{move} {'' if self.of else 'by '}{amount}{self.where}"


_NET = _Deed("Russia gained", "Russia lost", "Russia neither gained nor lost")
_DEEDS = {
    "net_change": _NET,
    "gain": _NET,
    "gross_gain": _Deed("Russia took", "Russia lost", "Russia took no"),
    "gross_loss": _Deed("Ukraine took back", "Ukraine lost", "Ukraine took back no"),
    "grey_change": _Deed(
        "The grey zone grew", "The grey zone shrank", "The grey zone did not change", ""
    ),
}
_MEAN = {"mean3": "three", "mean12": "twelve"}
LONG_ENOUGH = 3  # months of a series before one of them is told as its peak


def of_period(shown: pd.DataFrame, view: str, unit: str, digits: int, place: str) -> str:
    """What the chosen months come to, of rows of ``wording.months.transformed``.

    Only the measure of the first row is told: a gross gain is no larger month than a net change.
    """
    where = "" if place == "Ukraine" else f" in {place}"
    if shown.empty:
        few = "Too few months in a row"
        return f"No whole month of these counts{where}" if view == "months" else f"{few}{where}"
    if view == "months" and set(shown["measure"]) == {"gross_gain", "gross_loss"}:
        return _of_both_ways(shown, where)
    rows = shown[shown["measure"] == shown["measure"].iloc[0]]
    if rows["measure"].iloc[0] == "gross_loss":  # drawn downwards, told upwards
        rows = rows.assign(value=-rows["value"])
    deed = _DEEDS[rows["measure"].iloc[0]]._replace(where=where)
    if view == "sum":
        return _of_sum(rows, deed, unit, digits)
    return _of_newest(rows, deed, view)


def _of_both_ways(shown: pd.DataFrame, where: str) -> str:
    """What net change hides: how much ground was lost again, against what was taken."""
    # A map that was drawn anew gains and loses at once: nothing of that was taken.
    redrawn = shown["is_redrawn"].astype(bool)
    sums = shown[~redrawn].groupby("measure")["value"].sum()
    took = sums.get("gross_gain", 0.0)
    first, last = (month_name(m) for m in (shown["month"].min(), shown["month"].max()))
    if took <= 0:
        return f"Russia took no ground{where} from {first} to {last}"
    back = percent(round(100 * -sums.get("gross_loss", 0.0) / took))
    without = ", without the months of a redrawn map" if redrawn.any() else ""
    return (
        f"From {first} to {last} Ukraine took back {back} as much ground{where} as Russia took"
        f"{without}"
    )


def _of_sum(rows: pd.DataFrame, deed: _Deed, unit: str, digits: int) -> str:
    """The longest run of months, the newest of them where there are several."""
    size = rows.groupby(["series_id", "value_from"])["month"].transform("size")
    last = next(each(rows[size == size.max()].sort_values("month", kind="stable").tail(1)))
    return (
        f"{deed.by(last.value, unit, digits)} from {month_name(last.value_from)} to "
        f"{month_name(last.month)}, by {_count_of(last)}"
    )


def _of_newest(rows: pd.DataFrame, deed: _Deed, view: str) -> str:
    """The newest month of all, set against the month before and the peak of the months shown."""
    newest = rows["month"].max()
    told = [_Line(part, newest) for _, part in rows.groupby("series_id", sort=False)]
    here = [line for line in told if line.has_newest]
    when = _when(newest, view)
    signs = {line.sign for line in here}
    by = _by_counts(here)
    if {-1, 1} <= signs:
        return (
            f"Counts disagree on whether {_lower(deed.up)} or {_lower(deed.down).split()[-1]}"
            f"{deed.thing} in {when}"
        )
    if len(signs) > 1:
        move = deed.up if 1 in signs else deed.down
        return f"{move}{deed.thing} in {when} by some of the counts shown, not by all"
    if signs == {0}:
        return f"{deed.still}{deed.thing} in {when}, by {by}"
    up = signs == {1}
    move = deed.up if up else deed.down
    if all(line.is_extreme for line in here):
        other = "month" if view == "months" else f"{_MEAN[view]} months"
        return f"{move} more{deed.where} in {when} than in any other {other} shown, by {by}"
    before = _before(here, deed, newest) if view == "months" else ""
    peak = _peak(here, view, newest, before) if up else ""
    return f"{move}{before or deed.thing + f' in {when}'}{peak}, by {by}"


class _Line:
    """One series in its newest month, the month before, and at its peak."""

    def __init__(self, part: pd.DataFrame, newest: Any) -> None:
        values = part.set_index("month")["value"]
        self.row = next(each(part.tail(1)))
        self.has_newest = newest in values.index
        if not self.has_newest:
            return
        self.value = float(values[newest])
        self.sign = (self.value > 0) - (self.value < 0)
        before = newest - pd.DateOffset(months=1)
        self.before = float(values[before]) if before in values.index else None
        far = values * self.sign
        top = far.max()
        peaks = list(far.index[far == top])
        self.peak: Any = peaks[0] if len(peaks) == 1 and len(far) >= LONG_ENOUGH else None
        self.is_extreme = self.peak == newest
        self.is_below_half = self.value * self.sign < top / 2


def _before(here: Sequence[_Line], deed: _Deed, newest: Any) -> str:
    """``more in June 2026 than in May``; '' where the counts do not all say the same."""
    sign, last = here[0].sign, newest - pd.DateOffset(months=1)
    when, then = month_name(newest), month_name(last)
    if last.year == newest.year:
        then = then.removesuffix(f" {last.year}")
    if any(line.before is None for line in here):
        return ""
    pairs = [(line.value * sign, line.before * sign) for line in here if line.before is not None]
    if all(ago < 0 for _, ago in pairs) and deed.of:
        return f"{deed.thing} in {when} after a {'loss' if sign > 0 else 'gain'} in {then}"
    if any(ago < 0 for _, ago in pairs):
        return ""
    if all(now > ago for now, ago in pairs):
        return f" more{deed.where} in {when} than in {then}"
    if all(now < ago for now, ago in pairs):
        return f" less{deed.where} in {when} than in {then}"
    return ""


def _peak(here: Sequence[_Line], view: str, newest: Any, before: str) -> str:
    """``, but less than half of the November 2024 peak``; '' where counts peak apart."""
    (peak, *others) = {line.peak for line in here}
    if others or peak is None:
        return ""
    if before.startswith(" less") and peak == newest - pd.DateOffset(months=1):
        return ", the peak of these months"
    half = all(line.is_below_half for line in here)
    but = " but" if before.startswith(" more") else ""
    below = "less than half of" if half else "below"
    if view != "months":
        return f",{but} {below} the peak in those to {month_name(peak)}"
    return f",{but} {below} the {month_name(peak)} peak"


def _when(month: Any, view: str) -> str:
    if view == "months":
        return month_name(month)
    return f"the {_MEAN[view]} months to {month_name(month)}"


def _count_of(row: Any) -> str:
    """``DeepState's count``; of what we measured, what it was measured from; a side "claims"."""
    if row.is_measured:
        label = str(row.map_label)  # of another measure it names that too, as the sentence does
        return label if row.measure == "net_change" else label.partition(",")[0]
    name = common.possessive(common.with_article(row.estimator))
    return f"{name} {'claim' if common.is_party(row) else 'count'}"


def _by_counts(here: Sequence[_Line]) -> str:
    names = list(dict.fromkeys(_count_of(line.row) for line in here))
    if len(names) <= 2:
        return common.listed(names)
    return f"all {in_letters(len(here))} counts that have it"


def _lower(words: str) -> str:
    return words if words.startswith(("Russia", "Ukraine")) else words[0].lower() + words[1:]


def of_years(rows: pd.DataFrame, digits: int, unit: str, place: str) -> str:
    """The newest year with all its months, against the one before where that has them too.

    rows: of ``queries.months.yearly``, which has ground that Russia lost below zero.
    """
    where = "" if place == "Ukraine" else f" in {place}"
    full = rows[(rows["months_in_sum"] == 12) & (rows["measure"] == rows["measure"].iloc[0])]
    if full.empty:
        return f"No count shown has all twelve months of a year{where}"
    measure = full["measure"].iloc[0]
    deed = _DEEDS[measure]._replace(where=where)
    way = -1 if measure == "gross_loss" else 1
    year = full["year"].max()
    last = list(each(full[full["year"] == year]))
    values = {(r.series_id, r.year): way * r.value for r in each(full)}
    now = [values[r.series_id, year] for r in last]
    ago = [values.get((r.series_id, str(int(year) - 1))) for r in last]
    names = list(dict.fromkeys(_count_of(r) for r in last))
    by = common.listed(names) if len(names) <= 2 else f"all {in_letters(len(last))} counts"
    known = [(n, a) for n, a in zip(now, ago, strict=True) if a is not None]
    before = f"{year} than in {int(year) - 1}"
    if len(known) == len(last) and all(n > 0 and a >= 0 for n, a in known):
        if all(n > a for n, a in known):
            return f"{deed.up} more{deed.where} in {before}, by {by}"
        if all(n < a for n, a in known):
            return f"{deed.up} less{deed.where} in {before}, by {by}"
        return f"Counts disagree on whether {_lower(deed.up)} more{deed.where} in {before}"
    return (
        f"{deed.by(now[0], unit, digits)} in the twelve months of {year}, by {_count_of(last[0])}"
    )
