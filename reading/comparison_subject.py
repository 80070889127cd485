"""Which period a comparison is about: the nearest one that nothing is compared with, or none told."""

import re
from dataclasses import replace

from reading import days
from reading.comparison_frame import Frame
from reading.comparison_rules import rule
from reading.comparison_sentence import Part
from reading.days import INVASION, Named, month_end

_AFTER_WHICH = "After which period that was is not clear."
NO_MONTH = "It does not say which month is meant; name one, such as November 2025."
# The number of another period, before it.
LISTED = rule(
    r"\b(?:{listed_beside}|{like})(?: {just})? (?:{NUMBER}|\d[\d,.]*)(?: \w+){0,3} {in_time} $"
    r"|, (?:{NUMBER}|\d[\d,.]*)(?: \w+){0,2} {in_time} $"
)
# A clause that tells of another time: "including what it occupied in 2014", "after slowing in May".
_ANOTHER_TIME = rule(r"^\W*(?:{and_but} )?{another_time}\b")
_OWN_NUMBER = rule(
    r"[^,;]{0,40}(?:[,:—–]|\b{of}|\b{word_with}) {AREA}(?: \w+){0,2} {in_time} (?P<p>{PERIOD})"
)

_Placed = list[tuple[int, Named]]  # periods, each with its place in the sentence


def subject_of(f: Frame, match: re.Match[str] | Part, *references: int) -> Named | None:
    """The period that is compared, or None: then it is told why.

    references: where the periods stand that it is compared with.
    """
    f.used.update(references)
    if of_it := _told_of(f, match):
        return of_it
    found = _found(f, match)
    if isinstance(found, str):
        f.refuse(match, found)
        return None
    if found is None:
        found = _month_before_writing(f, match)
    if found is not None:
        f.context.subject = found
    return found


def _told_of(f: Frame, match: re.Match[str] | Part) -> Named | None:
    """The period of which a clause tells more: "…, up from March, when it slowed"."""
    first, _ = f.clause(*match.span())
    before = rule(r"({PERIOD}),? *$").search(f.m[:first].rstrip(", "))
    if not before or not rule(r"^\W*{when_which}\b").search(f.m[first:]):
        return None
    of_it = f.resolved(f.s.period(before[1]))
    later = any(p.relative == "after" for _, p in f.periods())
    return of_it if of_it and of_it.first != INVASION and not later else None


def _found(f: Frame, match: re.Match[str] | Part) -> Named | str | None:
    """The period, or why it is not clear; None where the text names none."""
    named = _candidates(f, match)
    after = next((p for _, p in f.periods() if p.relative == "after"), None)
    if after:
        following = f.resolved(after)
        return following if following and not named else _AFTER_WHICH
    named = _without_listed(f, match, named)
    subject = _nearest(f, match, _of_this_time(f, match, named))
    if subject and any(f.is_until(p) and f.period_at(p).first == subject.first for p, _ in named):
        return "From when it counts up to then is not said."
    if subject is None and named:
        said = "”, “".join(f.said(place, place + 1) for place, _ in named[:3])
        return f"Which period it compares is not clear; it names “{said}”."
    if subject is None:
        subject = f.context.subject
        first, _ = f.clause(*match.span())
        if subject and rule(r"\b{afterwards}\b").search(f.m[first:]):
            return _AFTER_WHICH
    return _so_far(f, subject) if subject else None


def _candidates(f: Frame, match: re.Match[str] | Part) -> _Placed:
    """The periods of the sentence that may be compared."""
    found = []
    for place, p in f.periods():
        start = p.relative == "start"
        if place in f.used or p.first == INVASION or p.last.year < 2022 or f.is_spoken(place):
            continue
        if not start and (p.relative or f.is_compared(place)):
            continue
        inside = match.start() <= place < match.end()
        if inside or not rule(r"\b{a_part_of_that}$").search(f.m[:place]):
            found.append((place, replace(f.since_start(p), start=-1) if start else p))
    return found


def _without_listed(f: Frame, match: re.Match[str] | Part, named: _Placed) -> _Placed:
    """Without the periods of other numbers behind a comparison."""
    own = -1
    number = _OWN_NUMBER.match(f.m[match.end() :])
    if number and not rule(r"{AREA}|\b{than_or_exceed}\b").search(f.m[slice(*match.span())]):
        own = match.end() + number.start("p")
    return [
        (place, p)
        for place, p in named
        if place == own or place < match.start() or not LISTED.search(f.m[:place])
    ]


def _of_this_time(f: Frame, match: re.Match[str] | Part, named: _Placed) -> _Placed:
    """Without the periods of clauses that tell of another time, or of somebody."""
    first, last = f.clause(*match.span())

    def opening(place: int) -> str:
        return f.m[slice(*f.clause(place, place + 1))]

    months = [
        (place, p)
        for place, p in named
        if first <= place < last or p.start == -1 or not _ANOTHER_TIME.search(opening(place))
    ]
    main = [
        (place, p)
        for place, p in months
        if first <= place < last or not rule(r"^\W*{who_which}\b").search(opening(place))
    ]
    return main or months


def _nearest(f: Frame, match: re.Match[str] | Part, months: _Placed) -> Named | None:
    """The nearest period, first in the clause of a comparison, then before, then behind it."""
    first, last = f.clause(*match.span())
    before = [p for place, p in months if first <= place < match.start()]
    inside = [p for place, p in months if match.start() <= place < match.end()]
    after = [p for place, p in months if match.end() <= place < last]
    own = before[-1:] or inside[:1] or after[:1]
    if own:
        return own[0]
    earlier = [(place, p) for place, p in months if place < first]
    if earlier:
        place, period = earlier[-1]
        start, end = f.clause(place, place + 1)
        several = len({p.first for at, p in months if start <= at < end}) > 1
        return None if several else period  # "505 in November and 267 in October, a rise of 89 %"
    later = [
        p
        for place, p in months
        if place >= last
        and not f.m.startswith("'s", place + 1)
        and not rule(r"\b{earlier_record}\b").search(f.m[last:place])
    ]
    return later[0] if len(later) == 1 else None


def _month_before_writing(f: Frame, match: re.Match[str] | Part) -> Named | None:
    """The month before, where nothing names another and the text is of a month's first days."""
    elsewhere = "Which month is meant stands in another sentence."
    if rule(r"\b{those_months}\b|\b{this_period}\b").search(f.m):
        f.leave(*match.span(), elsewhere)
        return None
    beside = rule(r"\b{soon_after}(?: {the})? {PERIOD}").search(f.m)
    spoken = any(p.step != "day" and f.is_spoken(place) for place, p in f.periods())
    if f.context.today.day > 10 or beside or spoken:
        f.leave(*match.span(), NO_MONTH)
        return None
    month = days.months_before(f.context.today, 1)
    if any(p.first != month for p in f.context.before):
        f.leave(*match.span(), elsewhere)
        return None
    return Named(month, month_end(month), "month", 0, 0, basis="assumed")


def _so_far(f: Frame, subject: Named) -> Named:
    """A year that is not over: up to the last whole month, or to the day."""
    today = f.context.today
    if subject.step == "year" and subject.first.year == today.year and subject.last > today:
        end = f.to_date()
        if end.year == subject.first.year:
            return replace(subject, last=end, step="to_date")
    return subject
