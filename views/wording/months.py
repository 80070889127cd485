"""Sentences and tables of months."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import pandas as pd

from reading.letters import in_letters
from views import theme
from views.theme import month as month_name
from views.theme import number
from views.wording import common
from views.wording.common import Parts, each

TELLING_MONTHS = 3  # "the most since" is worth saying when more than this many months are compared
TELLING_SHARE = 3 / 4  # ... and when at least this share of the months in between has a figure
COMPARED = 2  # counts of a headline that are set against earlier months; the others stay bare


def _gain_or_loss(km2: float) -> str:
    return common.rounded(km2) if km2 >= 0 else f"a loss of {common.rounded(-km2)}"


def _since(word: str, row: Any, month: Any, km2: float, missing: float, url: str | None) -> Parts:
    """``the most since November 2024 (725)``; [] when too near, or too few months between."""
    if pd.isna(month):
        return []
    apart = common.months_between(row.month, month)
    gap = 0 if pd.isna(missing) else int(missing)
    if apart <= TELLING_MONTHS or gap > (1 - TELLING_SHARE) * (apart - 1):
        return []
    amount = common.rounded(-km2) if row.km2 < 0 else _gain_or_loss(km2)
    months = f"{gap} month{'s' if gap > 1 else ''}"
    return [
        (f"{word} since {month_name(month)} (", None),
        (amount, url),
        (", the same)" if km2 == row.km2 else ")", None),
        (f", with no figure for {months} in between" if gap else "", None),
    ]


def comparison_parts(row: Any) -> Parts:
    """What a month was for its series, from a row of ``pub.record``; [] when nothing tells.

    ``row`` has, as the record stands in the database and no view has changed it, measure, month,
    km2, previous_km2, largest_since(+_km2), smallest_since(+_km2), largest_missing_months,
    smallest_missing_months, first_month, months_so_far; and, where the earlier numbers shall be
    linked, largest_since_link, smallest_since_link, previous_link.

    Of the grey zone, which is nobody's, nothing is told. Of ground that Russia lost neither: its
    numbers are positive and drawn downwards, and "the most" would be read as its opposite.
    """
    if row.measure in ("gross_loss", "grey_change"):
        return []
    least = "the largest loss" if row.km2 < 0 else "the least"
    if row.months_so_far > TELLING_MONTHS:
        span = common.months_between(row.month, row.first_month) + 1
        among = (
            f"of the {row.months_so_far:.0f} months on record since {month_name(row.first_month)}"
        )
        if row.months_so_far >= TELLING_SHARE * span:
            if pd.isna(row.largest_since) and row.km2 >= 0:
                return [(f"the most {among}", None)]
            if pd.isna(row.smallest_since):
                return [(f"{least} {among}", None)]
        largest = _since(
            "the most",
            row,
            row.largest_since,
            row.largest_since_km2,
            row.largest_missing_months,
            getattr(row, "largest_since_link", None),
        )
        smallest = _since(
            least,
            row,
            row.smallest_since,
            row.smallest_since_km2,
            row.smallest_missing_months,
            getattr(row, "smallest_since_link", None),
        )
        if row.km2 >= 0 and largest:
            return largest
        if smallest:
            return smallest
    previous = row.previous_km2
    if pd.isna(previous):
        return []
    if previous == row.km2:
        return [("the same as the month before", None)]
    if row.km2 < 0 or previous < 0:
        words = "after a loss of " if previous < 0 else "after a gain of "
    else:
        words = "up from " if row.km2 > previous else "down from "
    url = getattr(row, "previous_link", None)
    return [(words, None), (common.rounded(abs(previous)), url), (" the month before", None)]


def comparison(row: Any) -> str:
    """`comparison_parts` without links."""
    return common.said(comparison_parts(row))


def headline_parts(rows: Iterable[Any]) -> Parts:
    """One sentence on one month, each number linked to the words in its article.

    rows: of ``queries.month_by_estimator``, best first. The first ones are set against earlier
    months, the others only named, so that the sentence stays one that can be read.
    """
    parts: Parts = []
    for place, row in enumerate(rows):
        told = comparison_parts(row) if place < COMPARED else []
        told = [(", ", None), *told] if told else []
        verb = "claimed" if common.is_party(row) else "counted"
        if place > 0:
            loss = "a net Russian loss of " if row.km2 < 0 else ""
            parts += [
                (f"; {row.estimator} {verb} {loss}", None),
                (common.amount(row), row.link),
                *told,
            ]
            continue
        month = month_name(row.month)
        number_of_month: Parts = [(common.amount(row, "km²"), row.link), (f" in {month}", None)]
        if common.is_party(row):
            side = "loss" if row.km2 < 0 else "gain"
            parts += [(f"{row.estimator} claimed a Russian {side} of ", None), *number_of_month]
            parts += told
            continue
        lost = "lost, on balance, "
        parts += [(f"Russia {lost if row.km2 < 0 else 'gained '}", None), *number_of_month, *told]
        parts.append((f", by {common.by_whom(row)}", None))
    return [*parts, (".", None)] if parts else []


NOT_PRINTED = "No printed figure for the month is in this ledger."


class KeyNumber(NamedTuple):
    """A count of a month: its number with a sign ([] where none is found), whose, from where."""

    value: Parts
    who: str
    how: Parts


KEY_NUMBERS = 5  # of a month


def key_numbers(
    counts: pd.DataFrame, maps: pd.DataFrame, leading: Mapping[str, set[str]]
) -> list[KeyNumber]:
    """The numbers of a month in a row, at most so many: those that are known first.

    Printed by those who lead; by each independent map, but not again where its own count was
    printed; by others. counts, maps: of ``queries.months``, `month_by_estimator` and `maps_of`.
    leading: estimators with the ids of their series; of one without a number it is said.
    """
    printed = list(each(counts))
    first = [row for row in printed if row.estimator in leading]
    has = {row.estimator for row in first}
    said = {i for name in has for i in leading[name]}
    voices = [row for row in each(maps) if row.reproduces not in said]
    shown = [_printed_number(row) for row in first]
    shown += [_map_number(row) for row in sorted(voices, key=lambda r: -r.km2)]
    told = {row.reproduces for row in voices}
    none = [
        KeyNumber([], name, [("none found", None)])
        for name, series in leading.items()
        if name not in has and not series & told
    ]
    rest = [row for row in printed if row.estimator not in leading]
    shown += [_printed_number(row) for row in rest[: max(0, KEY_NUMBERS - len(shown) - len(none))]]
    return [*shown[: KEY_NUMBERS - len(none)], *none]


def _printed_number(row: Any) -> KeyNumber:
    claimed = "claimed; " if common.is_party(row) else ""
    known = "; see its note" if common.caveat(row) else ""
    return KeyNumber(
        [(_with_sign(row), common.figure_address(row.figure_id))],
        row.estimator if row.measure == "net_change" else f"{row.estimator}, gain",
        [
            (f"{claimed}printed by ", None),
            (row.publisher, row.link),
            (f", {printed_when(row)}{known}", None),
        ],
    )


def _map_number(row: Any) -> KeyNumber:
    until = f"to {theme.day(row.until, short=True).rpartition(' ')[0]}"  # the heading has the year
    return KeyNumber(
        [(f"{number(row.km2, signed=True)} km²", _address(row))],
        row.map,
        [(f"measured {until}, ±{number(row.error_km2)}", None)],
    )


def _with_sign(row: Any) -> str:
    """A printed number with its sign and the article's own word: ``nearly +510 km²``."""
    sign = "−" if row.km2 < 0 else "+" if row.km2 > 0 else ""
    words = common.amount(row, "km²")
    at = next(i for i, letter in enumerate(words) if letter.isdigit())
    return f"{words[:at]}{sign}{words[at:]}"


def until_told(row: Any) -> str:
    """``to 21 Aug``; '' of a month that is whole."""
    if not row.is_part_of_month:
        return ""
    return f"to {theme.day(row.until, short=True).rpartition(' ')[0]}"


def by_map_source(rows: pd.DataFrame) -> str:
    """How the chart of the months by map is read, and who is in it."""
    begun = rows.loc[rows["until_told"] != "", ["month", "until_told"]].head(1)
    hatched = "".join(f" Hatched: {month_name(r.month)}, not over yet." for r in each(begun))
    measured = list(dict.fromkeys(rows.loc[rows["is_measured"], "map_label"]))
    return (
        f"Net change of ground, gains by Russia less its losses. Filled: measured by us from "
        f"{common.listed(measured)}. Outlined: as printed.{hatched} {scale(rows, 'km2')}"
    ).strip()


def scale(shown: pd.DataFrame, value: str) -> str:
    """Which months make all others small on a chart; '' where none does."""
    named = common.listed([month_name(m) for m in outliers(shown, value)])
    return named and f"The scale is set by {named}."


def outliers(shown: pd.DataFrame, value: str) -> list[pd.Timestamp]:
    """Months whose numbers make all others small, oldest first."""
    size = shown[value].abs()
    large = shown.loc[(size > 1_000) & (size > 8 * size.median()), "month"]
    return sorted(large.drop_duplicates())


def by_map_alt(rows: pd.DataFrame, first: str, last: str) -> str:
    """What the chart of the months by map shows, in words."""
    words = [f"{month_name(first)} to {month_name(last)}, km²."]
    for name, part in rows[["named", "month", "km2"]].groupby("named", sort=False):
        low, high = (
            f"{number(r.km2, signed=True)} in {month_name(r.month)}"
            for r in each(part.sort_values("km2").iloc[[0, -1]])
        )
        words.append(f"{name}: {len(part)} months, from {low} to {high}.")
    return " ".join(words)


def lead(counts: pd.DataFrame, maps: pd.DataFrame) -> Parts:
    """The number of a month in one sentence: as printed, or as measured where nobody printed it."""
    if len(counts):
        return headline_parts(each(counts))
    parts: Parts = []
    for place, row in enumerate(each(maps)):
        name = row.label.removesuffix(", measured")
        if place == 0:
            verb = "lost, on balance, " if row.km2 < 0 else "gained "
            parts += [
                (f"Russia {verb}", None),
                (f"{common.rounded(abs(row.km2))} km²", common.figure_address(row.figure_id)),
                (f" in {month_name(row.month)}, as we measured it from {name}", None),
            ]
        else:
            loss = "a loss of " if row.km2 < 0 else ""
            parts += [
                (f"; {loss}", None),
                (common.rounded(abs(row.km2)), common.figure_address(row.figure_id)),
                (f" from {name}", None),
            ]
    return [*parts, (f". {NOT_PRINTED}", None)] if parts else []


def directions(maps: pd.DataFrame) -> Parts:
    """What the independent maps say together of the direction of a month; [] where one speaks.

    maps: of ``queries.months.maps_of``. A change no larger than the map's own error is none.
    """
    if len(maps) < 2:
        return []
    told = list(each(maps))
    losses, gains = ([r for r in told if r.direction == way] for way in (-1, 1))
    near = [r for r in told if r.direction == 0]
    when, until = month_name(told[0].month), max(r.until for r in told)
    if told[0].is_part_of_month:
        when = f"{when}, which is known to {theme.day(until)}"
    parts: Parts
    if losses and gains:
        parts = [(f"Independent maps disagree on the direction of {when}: ", None)]
        parts += [("Russia lost ", None), *_on_maps(losses), ("; it gained ", None)]
        parts += _on_maps(gains[::-1])
    elif losses or gains:
        way, one = ("lost", losses) if losses else ("gained", gains)
        many = (
            f"{in_letters(len(one)).capitalize()} independent maps agree that Russia {way} ground"
        )
        alone = f"Of the independent maps one says that Russia {way} ground"
        parts = [(f"{many if len(one) > 1 else alone} in {when}: ", None), *_on_maps(one)]
    else:
        parts = [(f"By no independent map did Russia gain or lose ground in {when} for sure", None)]
    for row in near:
        parts += [
            ("; ", None),
            (f"{number(row.km2, signed=True)} km²", _address(row)),
            (f" on {row.map} is within its error of {number(row.error_km2)}", None),
        ]
    return [*parts, (".", None)]


def _on_maps(rows: Sequence[Any]) -> Parts:
    parts: Parts = []
    for place, row in enumerate(rows):
        joint = "" if place == 0 else " and " if place == len(rows) - 1 else ", "
        parts += [
            (joint, None),
            (f"{common.rounded(abs(row.km2))}{'' if place else ' km²'}", _address(row)),
            (f" on {row.map}", None),
        ]
    return [part for part in parts if part[0]]


def _address(row: Any) -> str | None:
    return common.figure_address(row.figure_id) if isinstance(row.figure_id, str) else None


def month_lines(counts: pd.DataFrame, measured: pd.DataFrame, maps: pd.DataFrame) -> list[Parts]:
    """What is known of a month, the news first: sentences, of which the first is the heading.

    Where maps disagree on the direction, that is the news, before any one's number. counts,
    measured, maps: of ``queries``, `month_by_estimator`, `measured_for` and `maps_of`.
    """
    way = directions(maps)
    told: Parts = [(NOT_PRINTED, None)] if way and counts.empty else lead(counts, measured)
    leads = counts.empty or {-1, 1} <= set(maps["direction"])
    lines: list[Parts] = [way, told] if leads else [told, way]
    lines += [[(line, None)] for line in common.caveats(each(counts))]
    if words := breaks(each(counts)):
        lines.append([(words, None)])
    return [line for line in lines if line]


def breaks(rows: Iterable[Any]) -> str:
    """A sentence for each estimator that counts another way since some month; '' without one.

    rows: with estimator, continues (the series before), new_since (first month of the new way).
    """
    return " ".join(
        f"{row.estimator} counts another way since {month_name(row.new_since)}; "
        "months before are not compared."
        for row in rows
        if pd.notna(row.continues) and pd.notna(row.new_since) and row.month >= row.new_since
    )


RECORD_SPAN = 6  # months back to the last larger one from which "most since" is marked on a chart
RECORDS_MARKED = 3


def transformed(rows: pd.DataFrame, view: str, months: Sequence[str]) -> pd.DataFrame:
    """Rows of ``queries.monthly`` with value, low and high of a view, in km²; losses go down.

    ``months`` leaves them as they are. ``sum`` adds up months that follow each other: after a month
    without a figure it starts anew, and a month that stands alone has no sum. ``mean3`` and
    ``mean12`` have a value only where all months of the window have a figure. Each row has the
    month from which its value counts, ``value_from``. No column that came in is changed: what a
    month was for its series is told from the stored record alone.
    """
    shown = rows.copy()
    lost = shown["measure"] == "gross_loss"
    way = 1 - 2 * lost.astype(int)
    shown["value"] = way * shown["km2"]
    shown["low"] = (way * shown["km2_low"]).where(~lost, -shown["km2_high"])
    shown["high"] = (way * shown["km2_high"]).where(~lost, -shown["km2_low"])
    shown["value_from"] = shown["month"]
    if view == "months":
        return shown
    parts = []
    for _, part in shown.groupby("series_id", sort=False):
        if view == "sum":
            place = part["ym"].map({m: i for i, m in enumerate(months)})
            run = place.diff().ne(1).cumsum()
            value = part["value"].groupby(run).cumsum()
            first = part["month"].groupby(run).transform("first")
            made = part.assign(value=value, value_from=first)
            parts.append(made[run.groupby(run).transform("size") > 1])
        else:
            size = int(view.removeprefix("mean"))
            by_month = part.set_index("ym")["value"].reindex(list(months))
            value = by_month.rolling(size, min_periods=size).mean()
            made = part.assign(
                value=part["ym"].map(value).astype(float),
                value_from=part["month"] - pd.DateOffset(months=size - 1),
            )
            parts.append(made[made["value"].notna()])
    out = pd.concat(parts) if parts else shown.head(0)
    return out.assign(low=out["value"], high=out["value"])


def records_to_mark(shown: pd.DataFrame) -> list[Any]:
    """The newest months that were the largest in half a year or more: a few, apart from each other.

    Months after which a larger one came within a quarter are left out: they were soon surpassed.
    """
    marked: list[Any] = []
    for row in sorted(each(shown), key=lambda r: r.month, reverse=True):
        if row.measure == "gross_loss" or row.km2 <= 0 or pd.isna(row.largest_since):
            continue
        if common.months_between(row.month, row.largest_since) < RECORD_SPAN:
            continue
        if row.largest_missing_months > 1:
            continue
        near = [m for m in marked if abs(common.months_between(m.month, row.month)) < 9]
        if not near:
            marked.append(row)
        if len(marked) == RECORDS_MARKED:
            break
    return marked


def line_name(row: Any) -> str:
    """Who counted, in a sentence on one measure: ``AFP``; a measure but net change is named."""
    return str(row["estimator"] if row["measure"] == "net_change" and not row["is_measured"]
               else row["label"])  # fmt: skip


def breaks_to_draw(rows: pd.DataFrame) -> list[tuple[str, str]]:
    """Months from which an estimator counts another way, with the words at the line.

    rows: of ``queries.monthly``. Only where both ways are there is something to read across.
    """
    ways = rows.drop_duplicates("series_id")
    known = set(ways["series_id"])
    return [
        (f"{way.new_since:%Y-%m}", f"{way.estimator}: another count from here")
        for way in each(ways)
        if way.continues in known
    ]


def trend_alt(told: Sequence[str], shown: pd.DataFrame, place: str, first: str, last: str) -> str:
    """What the trend chart shows, in words. told: value and month of each row."""
    words = [f"Monthly change in {place}, {month_name(first)} to {month_name(last)}."]
    rows = shown.assign(told=list(told))
    for name, part in rows.groupby("series", sort=False):
        low, high = part.sort_values("value")["told"].iloc[[0, -1]]
        words.append(f"{name}: {len(part)} months, from {low} to {high}.")
    return " ".join(words)


def cut_off_title(rows: pd.DataFrame) -> str:
    """How much a day's shift of the month matters, from rows with km2 and both shifted values."""
    off = pd.concat(
        [(rows[column] - rows["km2"]).abs() for column in ("day_earlier_km2", "day_later_km2")],
        axis=1,
    ).max(axis=1)
    if off.dropna().empty:
        return "No month here can be cut a day earlier or later"
    most = rows["month"].to_numpy()[off.to_numpy().argmax()]
    return (
        f"A month that ends a day earlier or later differs by up to {number(off.median())} km² "
        f"in half of these months, by {number(off.max())} km² in {month_name(pd.Timestamp(most))}"
    )


def gaps(rows: pd.DataFrame, months: Sequence[str]) -> str:
    """Before which months a sum starts anew, one sentence a series."""
    words = []
    for _, part in rows.groupby("series_id", sort=False):
        have = set(part["ym"])
        span = [m for m in months if min(have) <= m <= max(have)]
        missing = [m for m in span if m not in have]
        if missing:
            listed = ", ".join(month_name(m, short=True) for m in missing[:6])
            more = f" and {len(missing) - 6} more" if len(missing) > 6 else ""
            words.append(f"{part['series'].iloc[0]} has no figure for {listed}{more}.")
    return (
        " ".join(["After a month without a figure the sum starts anew from zero.", *words])
        if words
        else ""
    )


def sources(known: pd.DataFrame, chosen: Sequence[str]) -> str:
    """Who counted what, for the series on a chart above its table."""
    return f"{counted_by(known, chosen)} Each number links to its source in the table below."


def counted_by(known: pd.DataFrame, chosen: Sequence[str]) -> str:
    """Who counted what, for some series."""
    rows = known.set_index("series_id").loc[[c for c in chosen if c in set(known["series_id"])]]
    named = "; ".join(f"{r['name']} ({r['data_source']})" for _, r in rows.iterrows())
    hatched = " Hatched or dashed: measured by us." if rows["is_measured"].any() else ""
    return f"Counted by: {named}.{hatched}"


ROLES = {"prints": "prints it", "repeats": "repeats it", "disputes": "prints another number"}


def signed_amount(row: Any) -> str:
    """A month as printed or measured, a loss with its sign: ``nearly 510``, ``−37``."""
    if row.basis == "measured":
        return number(row.km2)
    return common.amount(row) if row.km2 >= 0 else f"−{common.amount(row)}"


def printed_when(row: Any) -> str:
    """The day of the best source; where it has none, which page has one; or that we measured it."""
    if row.basis == "measured":
        return "measured by us"
    words = common.printed_on(row.vintage, row.vintage_basis)
    if row.vintage_basis != "earliest possible" or pd.isna(row.first_dated_on):
        return words
    day = common.printed_on(row.first_dated_on, row.first_dated_basis)
    return f"{words}; {row.first_dated_publisher}: {day}"
