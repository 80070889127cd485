"""Sentences, tables and citations of one figure. No streamlit, no SQL.

A row is one of ``queries.figure``: a printed figure of any vintage or a measured month.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd

from reading.letters import in_letters, nth
from reading.quantities import KM2_PER_SQ_MI
from views import theme
from views.theme import day as day_name
from views.theme import number
from views.wording import common
from views.wording.articles import STANCES, day_or_month
from views.wording.common import Parts, each
from views.wording.months import comparison_parts

MEANINGS = {
    "net_change": "Net change: ground that Russia gained less ground that it lost",
    "gain": "Gain: the source does not say whether Ukrainian advances are subtracted",
    "gross_gain": "Gross gain: ground that went to Russia, nothing subtracted",
    "gross_loss": "Ground that Ukraine took back, nothing subtracted",
    "grey_change": "Change of the grey zone: ground of which the map does not say who holds it",
    "area_held": "Area held: a level on one day, not a change",
    "share_held": "Share held: a level on one day, not a change",
    "settlements_gained": "Settlements taken",
    "settlements_held": "Settlements held: a level on one day",
    "mean_gain": "Average pace of the advance",
    "other": "Another kind of number, kept as it was printed; no chart has it",
}

_METHODS = {  # by the name of a method without the number of its version
    "outlines": "Outlines of two states of the map compared in an equal-area plane; gain is what "
    "the newer has and the older has not, loss the other way round",
    "month-ends": "The source's own areas at the end of two months, the older subtracted from "
    "the newer",
}

_KINDS = {
    "month": "a whole calendar month",
    "partial_month": "a part of a month",
    "window": "neither a month nor a year",
    "year": "a calendar year",
    "to_date": "the total up to the last of these days",
    "day": "the level on one day",
}

SIDES = {"russia": "Russian side", "ukraine": "Ukrainian side", "third": "neither side"}
_PRINTED_UNITS = {"sq_mi": "square miles", "m2": "m²"}
_CHANGES = ("net_change", "gain", "gross_gain")


def is_measured(row: Any) -> bool:
    """Whether we computed it, so that there is no article."""
    return bool(row.basis == "measured")


def when(row: Any) -> str:
    """``in November 2025``, ``on 1 January 2026``, ``for 1–27 October 2024``."""
    words = common.period_of(row)
    return f"{_before(row)} {words}"


def _before(row: Any) -> str:
    """The word before a period: in a month, on a day, for a span."""
    if row.period_kind in ("month", "year"):
        return "in"
    return "on" if row.period_start == row.period_end else "for"


def _over(row: Any) -> str:
    """A period in a sentence: ``in November 2025``, ``from 1 to 27 October 2024``."""
    if _before(row) != "for":
        return when(row)
    first, last = row.period_start, row.period_end
    start = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {first:%B}" + (f" {first.year}" if first.year != last.year else "")
    return f"from {start} to {day_name(last)}"


def value_of(row: Any, *, signed: bool = False, digits: int | None = None) -> str:
    """The value with unit and the article's qualifier, a range by both ends: ``about 701 km²``.

    signed: with the sign of a difference. digits: for measured values, which have many.
    """
    if row.qualifier == "between" and row.value_low < row.value_high:
        low, high = (common.quantity(v, row.unit) for v in (row.value_low, row.value_high))
        unit = low.lstrip("−0123456789.,")
        return f"{low.removesuffix(unit)} to {high}"
    if digits is not None and abs(row.value) >= 0.05:
        return theme.km2(row.value, digits=digits, signed=signed)
    return common.quantity(row.value, row.unit, row.qualifier)


def title(row: Any) -> str:
    """``AFP: 701 km² in November 2025, net change, Ukraine``; the words name a place once."""
    what = common.MEASURES[row.measure]
    if row.measure == "other":
        what = row.series.removeprefix(f"{row.label}, ")
    if row.unit == "settlements":
        what = what.removeprefix("settlements ")
    if row.measure in ("area_held", "share_held", "settlements_held"):
        holder = getattr(row, "series_side", row.side)
        what += " by Ukraine" if holder == "ukraine" else " by Russia"
    words = f"{row.label}: {value_of(row)} {when(row)}, {what}"
    if row.measure == "gross_loss" and row.place_id == "ua":
        return words
    return f"{words}, {row.place[0].lower() + row.place[1:] if _is_phrase(row) else row.place}"


_PHRASES = ("Where ", "Mostly ", "Southern ", "Eastern ", "South and ", "Oblasts ")


def _is_phrase(row: Any) -> bool:
    """Whether a place has no name of its own but is described: ``Where two oblasts meet``."""
    return str(row.place).startswith(_PHRASES)


def _in_place(row: Any) -> str:
    """``in Donetsk oblast``, ``on the southern front``, ``where two oblasts meet``."""
    name = str(row.place)
    if _is_phrase(row):
        name = name[0].lower() + name[1:]
    if name.startswith("where "):
        return name
    if name.startswith("mostly "):
        return f"mostly in {name.removeprefix('mostly ')}"
    if re.search(r"\b(front|flank)\b", name):
        return f"on the {name}"
    the = re.search(r"\b(directions?|sector)\b", name) or name.startswith("south and ")
    return f"in {'the ' if the else ''}{name}"


def record_parts(row: Any, record: Any) -> Parts:
    """What the month was for its series: ``The most since November 2024 (725).``; [] if nothing."""
    if not _stands(row, record):
        return []
    record.largest_since_link = common.figure_address(record.largest_since_id)
    record.smallest_since_link = common.figure_address(record.smallest_since_id)
    record.previous_link = common.figure_address(record.previous_id)
    told = comparison_parts(record)
    if not told:
        return []
    first, link = told[0]
    return [(first[:1].upper() + first[1:], link), *told[1:], (", in this series.", None)]


def rank(row: Any, record: Any) -> str:
    """Its place among the months of its series, from the nearer end, and its streak; '' without."""
    if not _stands(row, record):
        return ""
    if record.months_all < 2:
        return "the only whole month of this series in the ledger"
    largest, smallest = int(record.rank_largest), int(record.rank_smallest)
    place, end = (largest, "largest") if largest <= smallest else (smallest, "smallest")
    words = (
        f"{f'{nth(place)} ' if place > 1 else ''}{end} of the {in_letters(record.months_all)} "
        "months of this series in the ledger"
    )
    if record.streak >= 2:
        turn = "rise" if record.direction > 0 else "fall"
        words += f"; the {nth(record.streak)} {turn} in a row"
    return words


def _stands(row: Any, record: Any) -> bool:
    """Whether this vintage is the one that the records are of."""
    return record is not None and row.figure_id == row.month_figure_id


def caution_parts(row: Any, printings: pd.DataFrame) -> list[Parts]:
    """What to know before quoting it: revised since, part of a month, disputed, an error in it."""
    told: list[Parts] = []
    if row.period_kind == "month" and isinstance(row.month_figure_id, str):
        if row.month_figure_id != row.figure_id:
            on = common.printed_on(row.month_vintage, row.month_vintage_basis)
            told.append(
                [
                    ("Printed again later as ", None),
                    (theme.km2(row.month_km2), common.figure_address(row.month_figure_id)),
                    (f" ({on}). Quote that one, or both.", None),
                ]
            )
    elif row.period_kind == "partial_month":
        parts: Parts = [("A part of a month: it never enters the monthly series.", None)]
        if isinstance(row.month_figure_id, str):
            parts += [
                (" The whole month was printed as ", None),
                (theme.km2(row.month_km2), common.figure_address(row.month_figure_id)),
                (".", None),
            ]
        told.append(parts)
    disputes = printings[printings["role"] == "disputes"] if len(printings) else printings
    for other in each(disputes.drop_duplicates(["printed_value", "publisher"])):
        told.append(
            [
                (f"Disputed: {other.publisher} prints ", None),
                (
                    f"“{other.printed}”"
                    if isinstance(other.printed, str)
                    else common.quantity(other.value, other.unit),
                    other.link,
                ),
                (" for the same days.", None),
            ]
        )
    if known := note_of(row):
        told.append([(f"Caution: {known}", None)])
    return told


def note_of(row: Any) -> str:
    """What a reader must know beside the number: its caveat, an error of the article, a redraw."""
    if is_measured(row):
        return common.measured_note(row)
    return common.caveat(row)


def number_facts(row: Any, record: Any = None) -> list[tuple[str, Parts]]:
    """What was counted: value, rank, period, measure, definition, by whom."""
    facts: list[tuple[str, Parts]] = [("Value", _text(_value_in_units(row)))]
    if not is_measured(row):
        facts.append(("As printed", _text(_as_printed(row))))
    days = (row.period_end - row.period_start).days + 1
    exact = "" if row.period_basis == "exact" else "; the days are not exact"
    span = (
        day_name(row.period_end)
        if days == 1
        else f"{day_name(row.period_start)} to {day_name(row.period_end)}"
    )
    length = "" if row.period_kind == "day" else f", {number(days)} day{'s' if days > 1 else ''}"
    facts += [
        ("Period", _text(f"{span}{length}: {_KINDS[row.period_kind]}{exact}")),
        ("Rank", _text(rank(row, record))),
        ("Place", _text(row.place)),
        ("Measure", _text(MEANINGS[row.measure])),
        ("Series", _text(row.series)),
        ("Definition", _text(row.definition)),
    ]
    if isinstance(row.continues, str):
        until = "" if pd.isna(row.old_until) else f" (until {day_name(row.old_until)})"
        facts.append(
            (
                "Change of method",
                _text(f"Replaces “{row.old_series}”{until}. The two are not compared."),
            )
        )
    elif pd.notna(row.valid_to) and isinstance(row.new_series, str):
        facts.append(
            (
                "Change of method",
                _text(
                    f"Counted so until {day_name(row.valid_to)}, then as “{row.new_series}”. "
                    "The two are not compared."
                ),
            )
        )
    who = f"{row.estimator_name}, {row.estimator_kind}, {SIDES[row.estimator_side]}. {row.about}"
    facts.append(("Counted by", _text(who)))
    if row.data_source != "unspecified":
        facts.append(("Based on", _text(row.data_source)))
    return facts


def _text(words: Any) -> Parts:
    return [(words, None)] if isinstance(words, str) and words else []


def _value_in_units(row: Any) -> str:
    if row.unit != "km2":
        return value_of(row)
    km2 = value_of(row, digits=1) if is_measured(row) else value_of(row)
    if row.qualifier == "between":
        return f"{km2}; the middle, {common.quantity(row.value, 'km2')}, is drawn"
    square_miles = row.value / KM2_PER_SQ_MI
    if abs(square_miles) < 0.05:
        return km2
    return f"{km2} ({theme.sq_mi(row.value, digits=0 if abs(row.value) >= 25 else 1)})"


def _as_printed(row: Any) -> str:
    """The words on the page, its unit where they leave it out, and the article's qualifier."""
    if not isinstance(row.printed, str):
        return "Not recorded"
    words = f"“{row.printed}”"
    if row.printed_unit in _PRINTED_UNITS and not re.search(r"\bmil|[²2]", row.printed):
        words += f", in {_PRINTED_UNITS[row.printed_unit]}"
    if row.value < 0:
        words += ", as a Ukrainian gain" if row.measure == "net_change" else ""
    if row.qualifier == "between":
        return f"{words}, the lower end of a range up to {number(row.printed_value_high)}"
    return f"{words}, qualified as “{row.qualifier}”" if isinstance(row.qualifier, str) else words


def source_facts(row: Any, figure_of: Mapping[str, str]) -> list[tuple[str, Parts]]:
    """Who printed it, where, and the way to the words; for a measured one how it was measured.

    figure_of: the figure of each printing, by the ids that notes name.
    """
    if is_measured(row):
        return _measured_facts(row)
    where: Parts = [
        (row.publisher, row.url),
        (f", {day_or_month(row.published)}", None),
    ]
    if isinstance(row.agency, str):
        where.append((f", story of {row.agency}", None))
    kind = {"low-trust": "low-trust copy", "state-outlet": "cited for what Moscow claimed"}
    about = [STANCES[row.stance], kind.get(row.source_tier, "")]
    if known := ", ".join(filter(None, about)):
        where.append((f"; {known}", None))
    facts: list[tuple[str, Parts]] = [
        ("Earliest dated printing", first_dated_parts(row)),
        ("Best source", where),
        (
            "Headline",
            common.headline_parts(row, "") if common.has_headline(row) else _text("Not recorded"),
        ),
    ]
    if isinstance(row.author, str):
        facts.append(("Author", _text(row.author)))
    if isinstance(row.speaker, str):
        facts.append(("Named by", _text(row.speaker)))
    if row.link != row.url:
        facts.append(("To the words", [(f"“{row.printed}” on the page", row.link)]))
    facts.append(("Archived copy", archived_parts(row)))
    facts.append(("Same article", [("What else it says", f"articles?article={row.article_id}")]))
    facts.append(("Our note", note_parts(row.note, figure_of)))
    facts.append(("Id in this ledger", _text(row.figure_id)))
    return facts


def note_parts(note: Any, figure_of: Mapping[str, str]) -> Parts:
    """A note of ours, in which a figure or a copy of one that is named by its id leads to its page.

    figure_of: the figure of each printing.
    """
    if not isinstance(note, str) or not note:
        return []
    pieces = re.split(r"\b(f\d{4})\b", note[0].upper() + note[1:])
    return [(words, common.figure_address(figure_of.get(words)) if at % 2 else None)
            for at, words in enumerate(pieces) if words]  # fmt: skip


def first_dated_parts(row: Any) -> Parts:
    """Who printed it first, as far as pages have dates; that undated ones may be earlier."""
    if pd.isna(row.first_dated_on):
        return [("Not known: no page with it in this ledger has a date", None)]
    day = common.printed_on(row.first_dated_on, row.first_dated_basis)
    parts: Parts = [(row.first_dated_publisher, row.first_dated_link), (f", {day}", None)]
    return [*parts, (earlier, None)] if (earlier := _maybe_earlier(row)) else parts


def _maybe_earlier(row: Any) -> str:
    """That pages without a date may be earlier than a dated one; '' where there are none."""
    count = int(row.undated_prints)
    if not count:
        return ""
    return f"; {in_letters(count)} undated page{'s' if count > 1 else ''} may be earlier"


def archived_parts(row: Any) -> Parts:
    """The archived copy; without one, the way to look for the capture nearest to the day."""
    if isinstance(row.archived_url, str):
        return [("Archived copy", row.archived_url)]
    near = f"{row.vintage:%Y%m%d}" if row.vintage_basis == "article date" else ""
    address = f"https://web.archive.org/web/{near + '/' if near else ''}{row.url}"
    return [("No copy recorded; ", None), ("look in the Wayback Machine", address)]


def _measured_facts(row: Any) -> list[tuple[str, Parts]]:
    states = [_state(row.from_state, row.from_as_of), _state(row.to_state, row.to_as_of)]
    facts: list[tuple[str, Parts]] = [
        ("Measured from", _text(f"{states[0]} and {states[1]}")),
        ("How", _text(_METHODS.get(row.method.rpartition("-")[0], row.method))),
    ]
    if pd.notna(row.day_earlier_km2) and pd.notna(row.day_later_km2):
        shift = (
            f"{theme.km2(row.day_earlier_km2)} if both ends were a day earlier, "
            f"{theme.km2(row.day_later_km2)} if a day later"
        )
        facts.append(("A day earlier or later", _text(shift)))
    facts += [
        ("Source", [(row.source, row.url)]),
        ("Credit", _text(row.attribution)),
        ("Licence", _text(row.source_licence)),
        ("Archived copy", _text("No: outlines and daily areas are not ours to publish")),
        ("Id in this ledger", _text(row.figure_id)),
    ]
    return facts


def _state(state_id: str, as_of: Any) -> str:
    """A state as a reader can look it up: its day and time, with the update's number."""
    name = common.state_name(state_id)
    if not isinstance(as_of, str) or as_of == state_id:
        return day_name(state_id) if re.fullmatch(r"\d{4}-\d\d-\d\d", state_id) else name
    clock = as_of[10:].strip(" T")
    when_ = day_name(as_of[:10]) + (f", {clock} in Kyiv" if clock else "")
    return f"{when_} ({name})"


def reproduced_parts(row: Any, others: pd.DataFrame) -> Parts:
    """The printed figure that a measured one reproduces, or the other way round; [] without one."""
    if is_measured(row):
        found = others[others["series_id"] == row.reproduces]
        for printed in each(found[found["unit"] == "km2"]):
            return [
                (f"It counts as {printed.label} does, who printed ", None),
                (value_of(printed), common.figure_address(printed.figure_id)),
                (f": {_apart(row.value - printed.value)}.", None),
            ]
        return []
    if row.unit != "km2" or row.period_kind != "month":
        return []
    parts: Parts = []
    for ours in each(others[others["reproduces"] == row.series_id]):
        name = ours.label.removesuffix(", measured")
        start = "; " if parts else "Measured by us by the same rule: "
        parts += [
            (start, None),
            (theme.km2(ours.value, digits=1), common.figure_address(ours.figure_id)),
            (f" from {name}, {_apart(ours.value - row.value)}", None),
        ]
    return [*parts, (".", None)] if parts else []


def _apart(difference: float) -> str:
    if abs(difference) < 0.05:
        return "the same"
    return f"{theme.km2(abs(difference), digits=1)} {'more' if difference > 0 else 'less'}"


def step_label(row: Any) -> str:
    """The figure before or after, for its button: ``October 2025: 461 km²``."""
    return f"{common.period_of(row)}: {value_of(row)}"


def against(row: Any, other: Any) -> str:
    """The other less this one, where both are the same kind of number."""
    alike = other.measure == row.measure or {other.measure, row.measure} <= set(_CHANGES)
    if other.unit != row.unit or not alike:
        return ""
    digits = 2 if row.unit == "percent" else 0
    return number(other.value - row.value, digits=digits, signed=True).removesuffix(".00")


def others_title(row: Any, others: pd.DataFrame) -> str:
    """How many others counted the same, and from how little to how much."""
    alike = others[[against(row, o) != "" for o in each(others)]]
    if alike.empty:
        return f"What else was counted {when(row)}"
    low = common.quantity(alike["value"].min(), row.unit)
    high = common.quantity(alike["value"].max(), row.unit)
    spread = low if low == high else f"from {low} to {high}"
    return f"Others count {spread} {when(row)}"


def prints_title(rows: pd.DataFrame) -> str:
    """What was printed first and what it became; a fault that a source took back was neither."""
    good = [r for r in each(rows) if not r.is_withdrawn]
    values = [f"{value_of(r)}{_part(r)}" for r in good]
    fault = "; one version with a fault was taken back" if len(good) < len(rows) else ""
    if len(values) == 1:
        return f"Printed once: {values[0]}{fault}"
    return f"First {values[0]}, then {values[-1]}{fault}"


def _part(row: Any) -> str:
    return f" for {common.period(row.period_start, row.period_end)}" if row.is_part else ""


def first_print(row: Any) -> str:
    """The day of the earliest dated page of a vintage, with what may be earlier."""
    day = common.printed_on(row.vintage, row.vintage_basis)
    return day if row.vintage_basis == "earliest possible" else f"{day}{_maybe_earlier(row)}"


def prints_parts(rows: pd.DataFrame) -> Parts:
    """Under the chart: each value with its article, or the source of all versions; hollow bars."""
    parts: Parts = []
    for row in each(rows):
        if not isinstance(row.figure_id, str):
            parts = [("Versions of ", None), (row.publisher, row.link)]
            break
        parts += [
            ("; " if parts else "", None),
            (value_of(row), common.figure_address(row.figure_id)),
            (f"{_part(row)}, ", None),
            (row.publisher, row.link),
            (f", {first_print(row)}", None),
        ]
    return [*parts, (". Hollow: a part of the month." if rows["is_part"].any() else ".", None)]


def said_of(row: Any) -> str:
    """What is special about a version, apart from being a part of a month."""
    return "A jump that its source took back" if row.is_withdrawn else ""


def period_told(row: Any) -> str:
    """The period of a version; a part of a month is told by its days."""
    kind = "window" if row.is_part else row.period_kind
    return common.period(row.period_start, row.period_end, kind)


def prints_drawn(rows: pd.DataFrame, figure_id: str) -> pd.DataFrame:
    """Vintages as ``charts.prints`` draws them: adds label, text, is_this."""
    parts = bool(rows["is_part"].any())
    return rows.assign(
        label=[
            common.printed_on(r.vintage, r.vintage_basis)
            + (f", for {period_told(r)}" if parts else "")
            + (f" ({said[0].lower()}{said[1:]})" if (said := said_of(r)) else "")
            for r in each(rows)
        ],
        text=[value_of(r) for r in each(rows)],
        is_this=(rows["figure_id"] == figure_id) | rows["figure_id"].isna(),
    )


_RESTS = {
    1: "it is about this figure",
    2: "it compares with this figure",
    3: "this is part of what it is about",
    4: "this is part of what it compares with",
}


def statement_lines(rows: pd.DataFrame) -> list[Parts]:
    """Printed comparisons that rest on the figure, the nearest first, each with its article."""
    return [
        [
            (r.wording, f"check?statement={r.statement_id}"),
            (f": {_RESTS[int(r.rests)]}. ", None),
            (r.publisher, r.url),
            (f", {day_or_month(r.published)}", None),
        ]
        for r in each(rows)
    ]


def copies_title(rows: pd.DataFrame) -> str:
    """How many articles print it, how many of them have no date, how many print another number."""
    other = (rows["role"] == "disputes") | rows["differs"]
    same = int((~other).sum())
    if not same:
        words = "No article here prints it"
    elif same == 1:
        words = "One article prints it"
    else:
        words = f"{in_letters(same).capitalize()} articles print it"
    undated = int((rows[~other]["vintage_basis"] == "earliest possible").sum())
    if undated and same == 1:
        words += ", undated"
    elif undated:
        which = "both" if undated == same == 2 else "all" if undated == same else ""
        words += f", {which or f'{in_letters(undated)} of them'} undated"
    if count := int(other.sum()):
        words += f", {in_letters(count)} print{'s' if count == 1 else ''} another number"
    return words


MONTHS = tuple(f"{pd.Timestamp(2000, month, 1):%b}" for month in range(1, 13))


def months_table(rows: pd.DataFrame) -> pd.DataFrame:
    """A line a year, a column a month, newest year first; beside each month its address.

    A star marks a number with a note, which its page tells.
    """
    rows = rows.assign(year=rows["month"].dt.year, at=rows["month"].dt.month)
    years = sorted(rows["year"].unique(), reverse=True)
    known = {(r.year, r.at): r for r in each(rows)}
    table: dict[str, list[str]] = {"Year": [str(y) for y in years]}
    for at, name in enumerate(MONTHS, 1):
        cells = [known.get((y, at)) for y in years]
        table[name] = [number(c.km2) + ("*" if note_of(c) else "") if c else "" for c in cells]
        table[f"{name} figure"] = [common.figure_address(c.figure_id) if c else "" for c in cells]
    return pd.DataFrame(table)


# place_found: the whole address of the figure's page, or ''. as_of: the day of the ledger's data
# (ISO), not of reading: whoever cites knows when they read it.


def sentence(row: Any) -> str:
    """``AFP counted a net Russian gain of 701 km² in Ukraine in November 2025``, without a stop."""
    amount = value_of(_Unsigned(row))
    side = "Ukraine" if row.series_side == "ukraine" else "Russia"
    of_place = f"of {row.place}" if row.unit == "percent" else _in_place(row)
    change = "loss" if row.value < 0 else "gain"
    what = {
        "net_change": f"a net Russian {change} of {amount} {of_place}",
        "gain": f"a Russian {change} of {amount} {of_place}",
        "gross_gain": f"a gross Russian gain of {amount} {of_place}",
        "gross_loss": f"{amount} {of_place} as taken back by Ukraine",
        "grey_change": f"a grey zone {'smaller' if row.value < 0 else 'larger'} by {amount} "
        f"{_in_place(row)}",
        "area_held": f"{amount} of {row.place} as held by {side}",
        "share_held": f"{amount} of {row.place} as held by {side}",
        "settlements_gained": f"{amount} {_in_place(row)} as taken by {side}",
        "settlements_held": f"{amount} {_in_place(row)} as held by {side}",
        "mean_gain": f"an average Russian advance of {amount} {_in_place(row)}",
        "other": f"{amount} {_in_place(row)} ({row.series})",
    }[row.measure]
    if row.measure == "net_change" and row.value == 0:
        what = f"no net change {_in_place(row)}"
    days = "" if row.period_basis == "exact" else " (days not exact)"
    if is_measured(row):
        name = re.sub(r"(, gross (gain|loss))?, measured$", "", row.label)
        return f"{row.estimator_name} measured {what} {_over(row)}{days}, from {name}"
    verb = "claimed" if row.estimator_kind == "party to the war" else "counted"
    who = common.with_article(row.estimator_name)
    return f"{who[0].upper()}{who[1:]} {verb} {what} {_over(row)}{days}"


class _Unsigned:
    """A row whose value has no sign, since the words say which way it went."""

    def __init__(self, row: Any) -> None:
        low, high = sorted((abs(row.value_low), abs(row.value_high)))
        self.value, self.value_low, self.value_high = abs(row.value), low, high
        self.unit, self.qualifier = row.unit, row.qualifier


def headline_seen(row: Any) -> str | None:
    """The headline, only when it was seen on the page: a rebuilt one is no headline to cite."""
    seen = row.headline_basis == "seen" and isinstance(row.headline, str)
    return _one_line(row.headline) if seen else None


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _untitled(row: Any) -> str:
    return (
        f"[Article with a figure of {row.estimator} for {common.period_of(row)}; headline not seen]"
    )


def plain_citation(row: Any, *, place_found: str, as_of: str) -> str:
    """One sentence to quote: who counted, who printed it, when and where, and that we found it."""
    ledger = f"{theme.NAME}, figure {row.figure_id}" + (f", {place_found}" if place_found else "")
    if is_measured(row):
        data = f"data: {row.attribution}, {row.url}"
        return f"{sentence(row)} ({data}; {ledger}, data of {day_name(as_of)})."
    by = f"story of {row.agency} in {row.publisher}" if _is_wire(row) else row.publisher
    return (
        f"{sentence(row)} ({by}, {day_or_month(row.published)}, {row.url}; "
        f"found in {ledger}, data of {day_name(as_of)})."
        + (f" Note: {known}" if (known := common.caveat(row)) else "")
    )


def _is_wire(row: Any) -> bool:
    return isinstance(row.agency, str) and row.agency != row.publisher


def _authors(row: Any) -> list[str]:
    """Names as given, without an outlet in brackets; [] when none is recorded."""
    if not isinstance(row.author, str):
        return []
    names = re.split(r"\s*[;,]\s*|\s+and\s+", re.sub(r"\s*\([^)]*\)", "", row.author))
    return [_one_line(n) for n in names if n.strip()]


def _apa_name(name: str) -> str:
    """``Alexander J. Motyl`` as ``Motyl, A. J.``; a name of one or many words as it is."""
    words = name.split()
    if not 2 <= len(words) <= 3:
        return name
    return f"{words[-1]}, " + " ".join(f"{w[0]}." for w in words[:-1])


def _apa_date(published: Any) -> str:
    if not isinstance(published, str) or not published:
        return "n.d."
    year, month = published[:4], f"{pd.Timestamp(published[:7]):%B}"
    return f"{year}, {month}" + (f" {int(published[8:])}" if len(published) == 10 else "")


def apa(row: Any, *, place_found: str, as_of: str) -> str:
    """The article and the place found, two entries in the style of APA 7."""
    ledger = (
        f"{theme.NAME}. ({_apa_date(as_of)}). {title(row)} (Figure {row.figure_id}) [Data set]."
        + (f" {place_found}" if place_found else "")
    )
    if is_measured(row):
        return f"{row.attribution}. (n.d.). {row.source} [Data set]. {row.url}\n\n{ledger}"
    names = [_apa_name(n) for n in _authors(row)]
    who = ", & ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""
    if not who and _is_wire(row):
        who = row.agency
    date = f"({_apa_date(row.published)})"
    work = headline_seen(row) or _untitled(row)
    start = f"{_stop(who)} {date}. {work}" if who else f"{work} {date}"
    return f"{_stop(start)} {_stop(row.publisher)} {row.url}\n\n{ledger}"


def _stop(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


_BIBTEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


def tex(text: str) -> str:
    """Text for a BibTeX field. No lone brace: BibTeX counts them even after a backslash."""
    return re.sub(r"[\\{}&%$#_~^]", lambda found: _BIBTEX[found[0]], _one_line(text))


def bibtex(row: Any, *, place_found: str, as_of: str) -> str:
    """An entry of type misc for BibTeX and biblatex; the key is ASCII, "n.d." when undated."""
    published = getattr(row, "published", None)
    published = published if isinstance(published, str) else ""
    name = f"{row.publisher_id}-{published[:4] or 'nd'}"
    if is_measured(row):
        name = f"frontline-ledger-{as_of[:4]}"
    key = re.sub(r"[^A-Za-z0-9-]+", "-", f"{name}-{row.figure_id}")
    found = f"found in {theme.NAME}, figure {row.figure_id}, data of {day_name(as_of)}"
    if place_found:
        found += f", {place_found}"
    if is_measured(row):
        fields = {
            "author": f"{{{tex(theme.NAME)}}}",
            "title": f"{{{tex(title(row))}}}",
            "year": as_of[:4],
            "note": tex(f"Measured from {row.source}; {found}"),
        }
    else:
        names = [tex(n) for n in _authors(row)]
        alone = row.agency if _is_wire(row) else row.publisher
        fields = {
            "author": " and ".join(names) or f"{{{tex(alone)}}}",
            "title": f"{{{tex(headline_seen(row) or _untitled(row))}}}",
            "howpublished": tex(row.publisher),
            "year": published[:4] or "n.d.",
            "month": f"{pd.Timestamp(published[:7]):%b}".lower() if published else "",
            "day": str(int(published[8:])) if len(published) == 10 else "",
            "note": tex(f"{sentence(row)}; {found}"),
        }
    # Verbatim, as natbib and biblatex read it; braces would end the field.
    fields["url"] = re.sub(r"[{}\\\s]", lambda c: f"%{ord(c[0]):02X}", row.url)
    lines = [
        f"  {n} = {v}," if n == "month" else f"  {n} = {{{v}}}," for n, v in fields.items() if v
    ]
    return "\n".join([f"@misc{{{key},", *lines, "}"])


def own_entry(key: str, title: str, *, data: str, address: str, **more: str) -> str:
    """BibTeX of something of the ledger that no article prints. data: the day of its data."""
    fields = {
        "author": f"{{{tex(theme.NAME)}}}",
        "title": f"{{{tex(title)}}}",
        "year": data[:4],
        "version": data,
        "howpublished": f"\\url{{{address}}}" if address else "",
        **more,
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{key},\n{lines}\n}}"


_UNIT_CODES = {"km2": "KMK", "percent": "P1"}  # UN/CEFACT


def json_ld(row: Any, *, place_found: str, as_of: str) -> str:
    """The figure as a Claim of its estimator about an Observation, in terms of schema.org.

    Valid JSON in which nothing can end a script element.
    """
    start, end = f"{row.period_start:%Y-%m-%d}", f"{row.period_end:%Y-%m-%d}"
    days = (row.period_end - row.period_start).days + 1
    lengths = {"month": "P1M", "year": "P1Y", "day": None}
    place = {
        "@type": "Country" if row.place_id == "ua" else "Place",
        "name": row.place,
    }
    ranged = row.value_low < row.value_high
    observation = {
        "@type": "Observation",
        "name": title(row),
        "observationAbout": place,
        "observationDate": end,
        "observationPeriod": lengths.get(row.period_kind, f"P{days}D"),
        "measuredProperty": {
            "@type": "Property",
            "name": common.MEASURES[row.measure],
            "description": MEANINGS[row.measure],
        },
        "value": _rounded(row.value),
        "minValue": _rounded(row.value_low) if ranged else None,
        "maxValue": _rounded(row.value_high) if ranged else None,
        "unitCode": _UNIT_CODES.get(row.unit),
        "unitText": common.quantity(0, row.unit).removeprefix("0").strip(),
        "measurementMethod": row.definition,
    }
    claim = {
        "@context": "https://schema.org",
        "@type": "Claim",
        "@id": place_found or None,
        "identifier": row.figure_id,
        "text": f"{sentence(row)}.",
        "author": {"@type": "Organization", "name": row.estimator_name},
        "temporalCoverage": start if start == end else f"{start}/{end}",
        "spatialCoverage": place,
        "about": observation,
        "citation": _source_ld(row),
        "isPartOf": {
            "@type": "Dataset",
            "name": theme.NAME,
            "description": theme.TAGLINE,
            # What is measured goes by the terms of its source as well: see the citation.
            "license": None if is_measured(row) else theme.LICENCE_URL,
            "dateModified": as_of,
        },
    }
    text = json.dumps(_known(claim), ensure_ascii=False, indent=2, allow_nan=False)
    return common.in_script(text)


def _source_ld(row: Any) -> dict[str, Any]:
    if is_measured(row):
        return {
            "@type": "Dataset",
            "name": row.source,
            "url": row.url,
            "creditText": row.attribution,
            "conditionsOfAccess": row.source_licence,
        }
    archived = row.archived_url if isinstance(row.archived_url, str) else None
    return {
        "@type": "NewsArticle" if row.source_tier == "article" else "Article",
        "headline": headline_seen(row),
        "url": row.url,
        "datePublished": row.published if isinstance(row.published, str) else None,
        "inLanguage": row.language,
        "author": [{"@type": "Person", "name": n} for n in _authors(row)] or None,
        "publisher": {"@type": "Organization", "name": row.publisher},
        "sourceOrganization": {"@type": "Organization", "name": row.agency}
        if isinstance(row.agency, str)
        else None,
        "archivedAt": archived,
    }


def _known(value: Any) -> Any:
    """Without the keys that have no value: an undated article has no date, not an empty one."""
    if isinstance(value, dict):
        return {k: _known(v) for k, v in value.items() if v is not None}
    return value


def _rounded(value: float) -> float | int:
    rounded = round(float(value), 3)
    return int(rounded) if rounded == int(rounded) else rounded


Citation = Callable[..., str]

CITATIONS: Sequence[tuple[str, str | None, Citation]] = (
    ("Sentence", None, plain_citation),
    ("APA 7", None, apa),
    ("BibTeX", "latex", bibtex),
    ("JSON-LD", "json", json_ld),
)
