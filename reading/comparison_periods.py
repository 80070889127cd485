"""The period of an amount: "505 in November", "November's 505", or the only one there is."""

import re

from reading.comparison_doubts import doubt
from reading.comparison_frame import Frame
from reading.comparison_rules import rule
from reading.comparison_subject import NO_MONTH, subject_of
from reading.days import INVASION, Named

_FROM_ONE_TO_ANOTHER = rule(
    r"\b{from} (?:\w+ ){0,3}(?:{AREA}|\d[\d,.]*)[^;]{0,40} {to} (?:\w+ ){0,3}{AREA}"
    r"|\b(?:{rose}|{fell}) {to} {AREA}"
)
_BEHIND = rule(
    r"^(?:'s)?(?: ?\([^;)]{0,30}\))?(?: (?!{no_link}\b)[\w'.-]+){0,7}?(?: {through})?(?: {the_month_of})? ?(?P<p>{PERIOD})"
)
_AHEAD = rule(
    r"\b{in_time} ({PERIOD}),?(?: {it_or_a_side}\b)?(?: {gained_or_was}\b){0,3}? (?:{just_only_about} )?$"
)
_SINCE = r"\b{since_only}(?: {the})? $"

_Decided = tuple[Named | None]  # a period, or that it is not told


def period_of(f: Frame, match: re.Match[str]) -> Named | None:
    """The period of an amount; none where it went from one number to another over several months."""
    own = _own(f, match)
    if own and own.step == "window" and _FROM_ONE_TO_ANOTHER.search(f.m):
        return None
    return own


def _own(f: Frame, match: re.Match[str]) -> Named | None:
    places = _not_of_others(f, match)
    for find in (_next_to_it, _behind_it, _before_it, _in_its_clause, _ahead_of_it, _later):
        if (decided := find(f, match, places)) is not None:
            return decided[0]
    return _only_one(f, match, places)


def _not_of_others(f: Frame, match: re.Match[str]) -> list[int]:
    """Where periods stand that may be its own: not the day of who spoke, nor those of later amounts."""
    places = [
        place
        for place, p in f.periods()
        if not f.is_spoken(place) and not f.is_until(place)
        if p.first != INVASION and p.last.year >= 2022
    ]
    of_others = {
        m.start(1)
        for m in rule(r"{AREA}(?: \w+){0,2} {in_time} ({PERIOD})").finditer(f.m)
        if m.start() > match.start()
    }
    return [place for place in places if place not in of_others] or places


def _is_beside(f: Frame, match: re.Match[str]) -> bool:
    return bool(rule(r"^ {in_the_month_of}{PERIOD}").search(f.m[match.end() :]))


def _next_to_it(f: Frame, match: re.Match[str], places: list[int]) -> _Decided | None:
    """ "November (505)", "November's 505", "505 since the start of 2025"."""
    before = f.m[: match.start()]
    total = rule(r"^ {since_the}({PERIOD})").search(f.m[match.end() :])
    if total and f.s.period(total[1]).relative == "start":
        return (f.since_start(f.s.period(total[1])),)
    around = rule(r"({PERIOD})(?:,? {word_when}\b[^;,]*| (?:{added_up} )?\((?:{or_about} )?)$")
    if (found := around.search(before)) and not _is_beside(f, match):
        return (f.resolved(f.s.period(found[1])),)
    if found := rule(r"({PERIOD})(?:'s)? (?:\w+ )?{the_total_was}$").search(before):
        return (f.resolved(f.s.period(found[1])),)
    owner = rule(r"({PERIOD})(?:'s| {word_saw})? (?:(?!{by}\b)\w+ ){0,2}$").search(before)
    if owner and "'s" in f.said(owner.start(1), owner.end()):
        return (f.resolved(f.s.period(owner[1])),)
    return None


def _behind_it(f: Frame, match: re.Match[str], places: list[int]) -> _Decided | None:
    """ "505 square kilometres of land in November"."""
    found = _BEHIND.search(f.m[match.end() :])
    if not found:
        return None
    place = match.end() + found.start("p")
    period = f.s.period(found["p"])
    if rule(_SINCE).search(f.m[:place]):
        return (f.since_start(period) if period.relative == "start" else None,)
    other = rule(r"\b{before_until}(?: {the})? $").search(f.m[:place])
    if other or (place not in places and not period.relative):
        return (None,)
    return (f.resolved(period),)


def _before_it(f: Frame, match: re.Match[str], places: list[int]) -> _Decided | None:
    """ "The figure for November was 505", "in November Russia took 505"."""
    before = f.m[: match.start()]
    if found := rule(r"\b{the_figure_for} ({PERIOD}) {was_just}$").search(before):
        return (f.resolved(f.s.period(found[1])),)
    found = _AHEAD.search(before)
    if found and not _is_beside(f, match) and not f.is_compared(found.start(1)):
        return (f.resolved(f.s.period(found[1])),)
    return None


def _in_its_clause(f: Frame, match: re.Match[str], places: list[int]) -> _Decided | None:
    first, last = f.clause(*match.span())
    inside = [p for p in places if first <= p < last and not f.is_compared(p)]
    if rule(r"\b{compared_to}(?: {more_than_the})* $").search(f.m[: match.start()]):
        return (None,)  # another period's, and which is not said next to it
    inside = [p for p in inside if p not in f.used] or inside
    if len(inside) != 1:
        return (None,) if inside else None
    period = f.period_at(inside[0])
    if period.relative == "start" and rule(_SINCE).search(f.m[: inside[0]]):
        return (f.since_start(period),)
    return (f.resolved(period),)


def _ahead_of_it(f: Frame, match: re.Match[str], places: list[int]) -> _Decided | None:
    """A period of a clause before."""
    before = [p for p in places if p < match.start()]
    others = [p for p in before if not f.is_compared(p)]
    if len(others) > 1:
        others = [p for p in others if p not in f.used]
    if len({f.period_at(p).first for p in others}) > 1:
        return (None,)
    starts = [p for p in before if f.period_at(p).relative == "start"]
    if starts:
        return (f.since_start(f.period_at(starts[-1])),)
    return (f.resolved(f.period_at(others[-1])),) if others else None


def _later(f: Frame, match: re.Match[str], places: list[int]) -> _Decided | None:
    """The only period of a clause behind."""
    later = [p for p in places if p > match.end() and p not in f.used and not f.is_compared(p)]
    if not later:
        return None
    compares = rule(r"{MARKS}|{AREA}|[—–:]|\b{one_of}\b").search(f.m[match.end() : later[0]])
    subjects = {r.subject_start for r in f.readings}
    if len(later) > 1 or (compares and f.period_at(later[0]).first not in subjects):
        return (None,)
    return (f.resolved(f.period_at(later[0])),)


def _only_one(f: Frame, match: re.Match[str], places: list[int]) -> Named | None:
    """That of the whole text, where the sentence names none and is of no total."""
    since = any(f.is_compared(p) for p in places if p < match.start())
    if since or rule(r"\b{word_total}\b|\b{over_the_year}\b").search(f.m):
        return None
    assumed = any(r.subject_basis == "assumed" and not doubt(f, r, span)[0] for r, span in f.read())
    if not assumed and f.inherited is None and not rule(r"\b{month_words}").search(f.m):
        unclear = "To which period this number belongs is not clear."
        f.refuse(match, unclear if places else NO_MONTH)
        return None
    return subject_of(f, match)
