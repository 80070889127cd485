"""A comparison said back in one plain sentence, for confirmation."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from reading import letters
from reading.days import INVASION, month_end

if TYPE_CHECKING:
    from reading.statements import Reading

_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]  # fmt: skip


def when(first: date, last: date) -> str:
    """A period by its bounds: ``November 2025``, ``July to October 2025``, ``1 to 25 May 2025``."""
    if (first, last) == (INVASION, INVASION):
        return "the full-scale invasion began"
    if first == last:
        return f"{last.day} {_NAMES[last.month - 1]} {last.year}"
    if _is_whole(first, last) and (first.month, last.month) == (1, 12):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    start = "" if first.year == last.year else f" {first.year}"
    if (first.year, first.month) != (last.year, last.month):
        start = f" {_NAMES[first.month - 1]}{start}"
    end = f"{_NAMES[last.month - 1]} {last.year}"
    if not _is_whole(first, last):
        return f"{first.day}{start} to {last.day} {end}"
    return f"{start.strip()} to {end}" if start else end


def _is_whole(first: date, last: date) -> bool:
    """Whether it is made of whole months."""
    return first.day == 1 and last == month_end(last)


def _in(first: date, last: date) -> str:
    """The period with the word before it: ``in May 2025``, ``on 3 October 2022``, ``from … to …``."""
    said = when(first, last)
    if " to " in said:
        return f"from {said}"
    return f"on {said}" if first == last else f"in {said}"


def _of(first: date, last: date, step: str) -> str:
    """The periods among which one is the largest: ``2025``, ``the months from April to June 2025``."""
    said = when(first, last)
    if " to " not in said:
        return said
    return f"the {step if step in ('year', 'week') else 'month'}s from {said}"


def _together(first: date, last: date) -> str:
    """Months or years that are added up: ``2023 and 2024 together``."""
    said = when(first, last)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if _is_whole(first, last) and months in (2, 24):
        return f"in {said.replace(' to ', ' and ')} together"
    return f"{_in(first, last)} together"


def _figure(value: float) -> str:
    """A number as printed; a small one keeps its first digit, so that it is never told as zero."""
    if value == int(value):
        return f"{value:,.0f}"
    return f"{value:,.1f}" if abs(value) >= 0.1 else f"{value:.1g}"


_UNITS = {"km2": " km²", "sq_mi": " square miles", "percent": "%"}
_SIDES = ("under", "less than", "over", "more than")


def _limit(reading: "Reading") -> str:
    unit = _UNITS.get(reading.unit or "km2", "")
    word = f"{reading.qualifier} " if reading.qualifier and reading.qualifier != "between" else ""
    if reading.kind in ("first_since", "threshold") and reading.qualifier in _SIDES:
        word = ""  # the sentence says "under" or "over" itself
    whole = reading.kind != "share" and reading.measure != "share_held"
    of = " of Ukraine" if reading.unit == "percent" and whole else ""
    return f"{word}{_figure(reading.threshold or 0)}{unit}{of}"


def _more_or_less(factor: float) -> str:
    """A change in per cent: ``18% more``, ``a third less``."""
    size = abs(factor)
    said = letters.percent(size) if size == int(size) else letters.part_in_letters(size / 100)
    return f"{said} {'more' if factor > 0 else 'less'}"


def in_words(reading: "Reading", places: Mapping[str, str], estimators: Mapping[str, str]) -> str:
    """The comparison said back in one plain sentence, for confirmation."""
    who = estimators.get(reading.estimator_id or "", "")
    count = f", by {who}{'’' if who.endswith('s') else '’s'} count" if who else ""
    return f"{_sentence(reading, places)}{count}."


def _sentence(r: "Reading", places: Mapping[str, str]) -> str:
    in_when = _in(r.subject_start, r.subject_end)
    what, where = _what(r, places)
    sign = _balance(r, in_when[0].upper() + in_when[1:], where)
    if sign:
        return sign
    subject, nearly = f"{what}{where} {in_when}", _nearly(r)
    factor, month = r.factor or 0, _step(r)
    ahead = f"{_limit(r)} " if r.threshold else ""
    side = "under" if (r.comparator or "").startswith("<") else "over"
    since = in_since = among = together = ""
    if r.reference_start and r.reference_end:
        reference = (r.reference_start, r.reference_end)
        since, in_since, together = when(*reference), _in(*reference), _together(*reference)
        among = _of(*reference, r.step)
    rank = f"{letters.nth(factor)} " if factor > 1 else ""
    return {
        "largest_since": f"{subject} was larger than in every {month} after {since}",
        "smallest_since": f"{subject} was smaller than in every {month} after {since}",
        "rank": f"{subject} was the {rank}{'smallest' if r.comparator == '<' else 'largest'} of {among}",
        "first_since": f"{subject} was {side} {_limit(r)}, as in no other {month} after {since}",
        "more_than": f"{subject} was {ahead}larger than {in_since}",
        "less_than": f"{subject} was {ahead}smaller than {in_since}",
        "more_than_combined": f"{subject} was larger than {together}",
        "as_much_as": f"{subject} was {nearly}as much as {in_since}",
        "multiple_of": f"{subject} was {nearly}{letters.times_in_letters(factor)} that {in_since}",
        "fraction_of": f"{subject} was {nearly}{letters.part_in_letters(factor)} of that {in_since}",
        "change_percent": f"{subject} was {nearly}{_more_or_less(factor)} than {in_since}",
        "streak": f"{subject} was {'larger' if r.comparator == '>' else 'smaller'} than in the {month} before, "
        f"for the {letters.nth(factor)} {month} in a row",
        "threshold": f"{subject} was {side} {_limit(r)}",
        "value": f"{subject} was {_limit(r)}",
        "share": f"Of Russia’s gain {in_when}, {_limit(r)} was{where}",
    }.get(r.kind, f"{subject}: {r.kind}")


def _step(r: "Reading") -> str:
    """What one period is called: "month", "year"."""
    if r.step == "window" and not _is_whole(r.subject_start, r.subject_end):
        return "stretch of as many days"
    return r.step if r.step in ("year", "week") else "month"


def _nearly(r: "Reading") -> str:
    return f"{r.qualifier} " if r.qualifier and r.qualifier not in ("already", "may be") else ""


def _what(r: "Reading", places: Mapping[str, str]) -> tuple[str, str]:
    """What is compared, and in which oblasts."""
    what = {
        "gross_gain": "The ground that Russia took",
        "gross_loss": "The ground that Ukraine took back",
        "share_held": "The share of Ukraine that Russia held",
        "area_held": "The area that Russia held",
    }.get(r.measure or "", "Russia’s gain")
    if r.place_ids == ("ua",):
        return what, ""
    named = [places.get(i, i).removesuffix(" oblast") for i in r.place_ids]
    oblasts = f"{' and '.join(named)} oblast{'s' if len(named) > 1 else ''}"
    if r.measure == "share_held":
        return f"The share of {oblasts} that Russia held", ""
    return what, f" in {oblasts}"


def _balance(r: "Reading", at_when: str, where: str) -> str:
    """What is said of gains against losses."""
    more = "lost more than it gained" if r.comparator == "<" else "gained more than it lost"
    if r.kind == "net_sign":
        gained = "gained" if r.comparator == ">" else "lost"
        at = when(r.subject_start, r.subject_end)
        nth = letters.nth(r.factor or 0)
        return (
            f"{at} was the {nth} month in a row in which Russia {gained} ground{where}, on balance"
        )
    if r.kind == "threshold" and r.threshold == 0:
        return f"{at_when} Russia {more}{where}"
    if r.kind == "first_since" and r.threshold == 0 and r.reference_start and r.reference_end:
        since = when(r.reference_start, r.reference_end)
        return f"{at_when} Russia {more}{where}, as in no other {_step(r)} after {since}"
    if r.kind == "value" and (r.threshold or 0) < 0:
        lost = _limit(replace(r, threshold=-(r.threshold or 0)))
        return f"{at_when} Russia lost {lost}{where} on balance"
    return ""
