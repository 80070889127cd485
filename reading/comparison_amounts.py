"""Amounts of one period: shares of a gain, what is held, gains; and what two of them say together."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from reading.comparison_frame import Frame
from reading.comparison_model import Reading
from reading.comparison_periods import period_of
from reading.comparison_ratios import fraction
from reading.comparison_rules import means, rule
from reading.comparison_sentence import OBLASTS, PERCENTS
from reading.comparison_subject import subject_of
from reading.days import Named
from reading.quantities import Amount


def _limit_kind(qualifier: str | None) -> tuple[str, str]:
    sign = means("limit", qualifier)
    return ("threshold", sign) if sign else ("value", "=")


# -- shares

_PART = r"(?:(?P<c>{SHARE})|(?:{ABOUT} )?\b(?P<f>{fraction})\b)"
_OF_GROUND = r" {of} (?:(?:{all_its}|{PERIOD}(?:'s)?) )*(?:\w+ )?{its_ground}\b"
_SHARES = (
    _PART + _OF_GROUND + r"[^;,]{0,80}?\b{in_the_east}(?P<o>{OBLAST})",
    r"(?P<o>{OBLAST})[^;]{0,110}?\b{accounted_for}" + _PART + _OF_GROUND,
    r"(?P<o>{OBLAST})[^;]{0,40}?\b{accounted_for}" + _PART,
    r"(?P<o>{OBLAST})(?:'s)? {word_share} (?:{of} [^;]{0,30})?\b{was} " + _PART,
)


def shares(f: Frame) -> None:
    """ "Half of the gains were in Donetsk oblast"."""
    for template in _SHARES:
        for match in f.search(template):
            subject = subject_of(f, match)
            if subject is None:
                return
            if match["c"]:
                percent = f.s.amount(match["c"])
                value, qualifier = percent.value, percent.qualifier
            else:
                value, qualifier = round(100 * fraction(match["f"]), 1), match["q"] or "about"
            more = rule(r"(?:(?:,| {and_area}|, {and_area})(?: {the_in})? {OBLAST})*").match(
                f.m, match.end("o")
            )
            named = match["o"] + (more[0] if more else "")
            places = dict.fromkeys(i for c in named if c >= OBLASTS for i in f.s.oblast(c))
            amount = Amount(value, "percent", qualifier, 0, 0)
            f.add(match, subject, "share", "=", amount=amount, places=tuple(places))


def shares_held(f: Frame) -> None:
    """What Russia holds: of Ukraine, or of an oblast that is named, in per cent."""
    for match in f.search(
        r"\b{holding}\b(?:(?!\b{compared_up}\b)[^;]){0,60}?(?P<c>{SHARE})(?: {of_the_east}(?P<o>{OBLAST}))?"
    ):
        percent = f.s.amount(match["c"])
        places = f.s.oblast(match["o"]) if match["o"] else _whole_country(f, match)
        if len(places) > 1:
            f.refuse(match, "A share of two oblasts together; no series has it.")
            continue
        if not places:
            f.refuse(match, "It does not say of what that is a share; name the oblast.")
            continue
        subject = subject_of(f, match)
        if subject is None:
            return
        kind, comparator = _limit_kind(percent.qualifier)
        qualifier = percent.qualifier if kind == "value" else None
        amount = Amount(percent.value, "percent", qualifier, 0, 0)
        f.add(match, subject, kind, comparator, amount=amount, measure="share_held", places=places)


def _whole_country(f: Frame, match: re.Match[str]) -> tuple[str, ...]:
    """Of Ukraine, where that is said or nothing else is."""
    rest = f.m[match.end() :]
    named = rule(r"\b{of_ukraine_named}\b|\b{of_its_territory}\b|\b{of_the_country}\b")
    said = rule(r"^ {of_all_ukraine}\b").search(rest) or named.search(f.m[: match.end()])
    return ("ua",) if said or rule(r"^[ .!\"'”]*(?:$|[,;(])").match(rest) else ()


# -- gains and areas


def values(f: Frame) -> None:
    """Amounts with their period: next to them, or the only one that can be meant."""
    # "up from 610 in October" is a comparison, and a number of October.
    open_spans = {
        span
        for r, span in f.read()
        if (r.threshold is None and r.reference_start) or r.measure == "share_held"
    }
    f.covered = [span for span in f.covered if span not in open_spans]
    found: dict[int, Reading] = {}
    for match in list(f.search(r"{AREA}|{SHARE}")):
        compared = any(a <= match.start() < b for a, b in open_spans)
        if _is_value(f, match, compared) and _value(f, match, compared):
            found[match.start()] = f.readings[-1]
    net = [
        r for place, r in found.items() if rule(r"\b{word_net}\b[^,;]{0,40}$").search(f.m[:place])
    ]
    sums = [(r.subject_start, r.place_ids, r.unit) for r in net]
    for number, r in enumerate(f.readings):
        # "gained 560 but lost 55, a net gain of 505": what stands beside a net gain is gross
        beside = (r.subject_start, r.place_ids, r.unit) in sums
        if beside and r in found.values() and r not in net and r.measure is None:
            f.readings[number] = replace(r, measure="gross_gain")
    _beside(f, found)
    f.covered += open_spans


def _is_value(f: Frame, match: re.Match[str], compared: bool) -> bool:
    """Whether an amount tells of one period, and not of a difference, a level or another amount."""
    rest, before = f.m[match.end() :], f.m[: match.start()]
    if match[0] >= PERCENTS and (compared or f.held or not rule(r" {of_ukraine}\b").match(rest)):
        return False  # a share of what is held, or of nothing that is named
    if rule(r"{OTHER_UNIT}").search(before) and rest.startswith(")"):
        return False  # the same in another unit
    if rule(r"^ (?:{of} \w+ )?{more_or_less}\b").match(rest):
        return False
    changed = rule(r"\b(?:(?P<less>{fell})|{rose})\b[^;]{0,60}\b{by_about}$").search(before)
    if not changed or rule(r"\b{advanced}\b").search(changed[0]):
        return True
    # by how much a pace or an area changed
    return not (changed["less"] or rule(r"\b{gain_or_pace}\b").search(before))


def _value(f: Frame, match: re.Match[str], compared: bool) -> bool:
    """Whether a reading of an amount was added."""
    rest, before = f.m[match.end() :], f.m[: match.start()]
    amount = f.s.amount(match[0])
    if rule(r"\b{word_minus} $").search(before):
        amount = replace(amount, value=-amount.value)
    if rule(r"^\W{0,3}{a_day}\b").match(rest) or rule(r"\b{daily_weekly}\b").match(rest[:20]):
        f.refuse(match, "An average pace; the series here are of whole months.")
        return False
    held = amount.unit != "percent" and _is_held(before)
    if rule(r"\b{total_of}\b[^,;]{0,40}\b{to} [^,;]{0,12}$").search(before):
        held = held or bool(rule(r"\b{held_before}\b").search(before))
        if not held and not rule(r"\b{gain_or_pace}\b").search(before):
            return False
    own = period_of(f, match)
    if own is None:
        return False
    f.context.subject = f.context.subject or own
    if why := _only_a_part(f, match, own, compared):
        f.refuse(match, why)
        return False
    passed = rule(r"\b{passing} $").search(before)
    kind, comparator = _limit_kind("over" if passed else amount.qualifier)
    limit = replace(amount, qualifier=None) if kind == "threshold" else amount
    measure = "area_held" if held else None
    f.add(match, own, kind, comparator, amount=limit, measure=measure, places=_places(f, match))
    return True


def _is_held(before: str) -> bool:
    """Whether a number is of what is held, and not of what was added to it."""
    return bool(
        rule(r"\b{holding_before}\b[^,;]{0,60}$").search(before)
        and not rule(r"\b(?:{rose}|{fell}) {by} [^,;]{0,12}$|\b{adding}\b[^,;]{0,40}$").search(
            before
        )
    )


def _only_a_part(f: Frame, match: re.Match[str], own: Named, compared: bool) -> str:
    part = rule(r"(?:\b{most_or_half}|{SHARE}) {of_the}(?:{PERIOD}(?:'s)? )?$")
    if part.search(f.m[: match.start()]) and not compared:
        return "Only a part of that number is meant."
    clause = f.m[slice(*f.clause(*match.span()))]
    each = rule(r"\b{times_in}{PERIOD}|\b{in_each_month}\b").search(clause)
    if each and own.step != "month" and match[0] < PERCENTS:
        return "It speaks of single months of a longer time."
    return ""


# -- two numbers


def _beside(f: Frame, found: Mapping[int, Reading]) -> None:
    """ "505 in November, against 267 in October": two numbers, and what they say of each other."""
    for match in rule(
        r"(?:\b(?:(?P<up>{up_beside})|(?P<down>{down_beside})|{compared_beside}|{word_vs}\.?)\b(?: {to} {AREA})?(?: {in_during})?"
        r"(?: {PERIOD})?(?: {from})?|{PERIOD} {from})(?: {a_total_of})*? (?P<a>{AREA})"
    ).finditer(f.m):
        known = found.get(match.start("a"))
        ahead = next((r for place, r in found.items() if place < match.start("a")), None)
        if known is None or ahead is None or not _comparable(ahead, known):
            continue
        more = (ahead.threshold or 0) > (known.threshold or 0)
        if match["down" if more else "up"]:
            continue
        f.covered.append(match.span())
        told = ((r.subject_start, r.reference_start) for r in f.readings)
        if (ahead.subject_start, known.subject_start) in told:
            continue
        basis = ahead.subject_basis
        subject = Named(ahead.subject_start, ahead.subject_end, ahead.step, 0, 0, basis=basis)
        kind, sign = ("more_than", ">") if more else ("less_than", "<")
        reference = (known.subject_start, known.subject_end)
        f.add(match, subject, kind, sign, reference, measure=ahead.measure, places=ahead.place_ids)


def _comparable(ahead: Reading, known: Reading) -> bool:
    """Whether a number and one before it are of the same kind, and of an earlier time."""
    return (
        ahead.kind == known.kind == "value"
        and (ahead.measure, ahead.unit, ahead.place_ids)
        == (known.measure, known.unit, known.place_ids)
        and ahead.subject_start > known.subject_start
        and ahead.threshold != known.threshold
    )


# -- places


def _places(f: Frame, match: re.Match[str]) -> tuple[str, ...] | None:
    """The oblasts of an amount, where it has its own: "90 in Donetsk, 50 in Sumy"."""
    first, _ = f.clause(*match.span())
    which = rule(r"({OBLAST}), ?$").search(f.m[:first])
    if which and rule(r"^ ?{which_where}\b").search(f.m[first:]):
        return f.s.oblast(which[1])
    marks = [
        m.start()
        for m in rule(r"{AREA}|{OBLAST}").finditer(f.m)
        if not rule(r"{OTHER_UNIT}").search(f.m[: m.start()])
    ]
    is_place = [f.m[place] >= OBLASTS for place in marks]
    if is_place.count(False) < 2 or not any(is_place) or match.start() not in marks:
        return None
    if rule(r"\b{nationwide}\b").search(f.m[match.end() : match.end() + 30]):
        return ("ua",)
    # Its own, or those of the number before it, with which it is compared.
    for mark in range(marks.index(match.start()), -1, -1):
        found = [*_places_beside(f, marks, mark, -1 if is_place[0] else 1)]
        if found and not is_place[mark]:
            return tuple(dict.fromkeys(found))
    return ("ua",)


def _places_beside(f: Frame, marks: list[int], mark: int, step: int) -> Iterator[str]:
    """The oblasts that stand next to a number, before or behind it."""
    beside = mark + step
    while 0 <= beside < len(marks) and f.m[marks[beside]] >= OBLASTS:
        place = marks[beside]
        inside = rule(r"\b{inside_oblast}(?: [\w-]+){0,3} $").search(f.m[:place])
        if inside or f.places(place, place + 1) != ("ua",):
            yield from f.s.oblast(f.m[place])
        beside += step
