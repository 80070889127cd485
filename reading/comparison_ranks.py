"""Balances, rows of months, firsts, ranks and records: one period among those before it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from reading import days, quantities, sides
from reading.comparison_frame import NOTHING, Frame
from reading.comparison_rules import means, rule
from reading.comparison_sentence import Part
from reading.comparison_subject import subject_of
from reading.days import INVASION, Named, month_end

_SERIES_BEGIN = date(2022, 3, 1)
_LATE = date(2022, 4, 1)  # behind the first weeks, when the front moved fast
HEDGE = rule(r"\b{hedge}\b")
# The first months of 2022 set aside in a ranking.
ASIDE = rule(
    r"\b{early_time}[^;]{0,20}\b{word_aside}\b|\b{apart_from}\b[^;]{0,20}\b{word_early}\b"
    r"|\b{after_first_weeks}\b|{PERIOD} {word_aside}\b|\b{not_counting} {PERIOD}"
)


def _hedge(before: str) -> str | None:
    return "may be" if HEDGE.search(before) else None


def _at(match: re.Match[str], *names: str) -> list[int]:
    """Where those of some named groups stand that were found."""
    groups = match.groupdict()
    return [match.start(name) for name in names if groups.get(name)]


def _months_back(subject: Named, months: int) -> tuple[date, date] | None:
    """The month so many months before a period; None for none, and beyond five years."""
    if not 1 <= months <= 60:
        return None
    first = days.months_before(subject.first, months)
    return first, month_end(first)


# -- more lost than gained, or the other way round


def balance(f: Frame) -> None:
    """More lost than gained, or the other way round: alone, in a row, or for the first time."""
    found = sides.balance(f.m)
    if found is None:
        return
    sign = "<" if found.sign < 0 else ">"
    first = rule(
        r"\b{word_first}\b[^;]{0,90}?(?:\b{since_only}\b{GAP}(?P<p>{PERIOD})"
        r"|\b{first_time_in}(?P<n>\w+) (?:(?P<years>{years})|{word_months})\b)"
        r"|\b{last_time}\b[^;]{0,120}?\b{was_in}(?P<last>{PERIOD})"
    ).search(f.m)
    again = rule(
        r"{ORD} (?:{word_time}|(?:{ROW} )?{word_month})\b(?: {ROW})?|(?:{COUNT}) {ROW} {word_months}\b"
    ).search(f.m)
    row = again and rule(r"{ROW}").search(f.m[: again.end() + 70], again.start())
    if first:
        _first_balance(f, found, first, sign)
    elif again and row:
        part = Part(min(found.start, again.start()), max(found.end, again.end(), row.end()))
        said = again["ord"] or again["count"]
        number = quantities.ordinal(said) or quantities.number(said) or 0
        subject = subject_of(f, part)
        if subject is not None and number >= 2:
            hedge = _hedge(f.m[: found.start])
            f.add(part, subject, "net_sign", sign, factor=float(number), amount=NOTHING, qualifier=hedge)  # fmt: skip
    elif not (found.gain or found.plain or rule(r"{AREA}|{BIG}|{SMALL}|{ROW}").search(f.m)):
        part = Part(found.start, found.end)
        compares = rule(r"\b{than_or_since}\b").search(f.m[: found.start] + f.m[found.end :])
        subject = None if compares else subject_of(f, part)
        if subject is not None:
            f.add(part, subject, "threshold", sign, amount=NOTHING)


def _first_balance(f: Frame, found: sides.Balance, first: re.Match[str], sign: str) -> None:
    part = Part(min(found.start, first.start()), max(found.end, first.end()))
    where = _at(first, "p", "last")[:1]
    subject = subject_of(f, part, *where)
    if subject is None:
        return
    reference: tuple[date, date] | None
    if where:
        reference = f.reference(f.period_at(where[0]), subject)[:2]
    else:
        count = (
            1 if rule(r"{a_or_one}").fullmatch(first["n"]) else quantities.number(first["n"]) or 0
        )
        reference = _months_back(subject, int(count * (12 if first["years"] else 1)))
    if reference and reference[1] < subject.first:
        f.add(part, subject, "first_since", sign, reference, amount=NOTHING)


# -- rows of months

_MONTH_ROW = r"(?:{ROW} {word_month}\b|\b{word_month} {ROW})"
_MONTHS_ROW = r"(?:{ROW} {word_months}\b|\b{word_months} {ROW})"
_ROSE, _FELL = r"\b(?P<up>{sped_up})\b", r"\b(?P<down>{slowed})\b"
_EITHER = rf"(?:{_ROSE}|{_FELL})"
_OF_EITHER = r"\b(?:(?P<up>{faster_months})|(?P<down>{slower_months}))\b"
_STREAKS = (
    r"{ORD} (?:{ROW} )?(?:{word_monthly} )?\b(?:(?P<up>{upturn})|(?P<down>{downturn}))\b(?: {ROW})?",
    _ROSE + r"{NEAR}{ORD}(?:-| )?" + _MONTH_ROW,
    _FELL + r"{NEAR}{ORD}(?:-| )?" + _MONTH_ROW,
    r"{ORD} " + _MONTH_ROW + r" {of} " + _OF_EITHER,
    r"{ORD} " + _MONTH_ROW + r"[^;]{0,40}?\b{in_which}\b[^;]{0,40}?" + _EITHER,
    r"\b{for_the} {ORD}(?:-| )" + _MONTH_ROW + r"[^;]{0,40}?" + _EITHER,
    r"{ORD} {month_of_some} " + _OF_EITHER,
    r"{COUNT} {ROW} {months_of} " + _OF_EITHER,
    _ROSE + r"{NEAR}\b{for_whom} {COUNT} " + _MONTHS_ROW,
    _FELL + r"{NEAR}\b{for_whom} {COUNT} " + _MONTHS_ROW,
)
_EACH_MONTH = _EITHER + r"(?: \w+){0,3}? {every_month_since}(?:{AREA} {in_of} )?(?P<from>{PERIOD})"
_GAINS_IN_A_ROW = r"{ORD} (?:(?:{ROW} )?{word_month}(?: {ROW})?)(?: {of_with}){NEAR}(?P<gain>\b{positive_balance}\b)"


def streaks(f: Frame) -> None:
    """Faster or slower month after month: "the third month in a row of slower advances"."""
    for template in (*_STREAKS, _EACH_MONTH, _GAINS_IN_A_ROW):
        for match in f.search(template):
            read = _each_month if template is _EACH_MONTH else _streak
            if not read(f, match):
                return


def _each_month(f: Frame, match: re.Match[str]) -> bool:
    """ "Slowed every month since May". False where no period is known."""
    subject = subject_of(f, match, match.start("from"))
    if subject is None:
        return False
    first, _, step = f.reference(f.s.period(match["from"]), subject)
    count = (subject.first.year - first.year) * 12 + subject.first.month - first.month
    if step == "month" and subject.step == "month" and 2 <= count <= 24:
        f.add(match, subject, "streak", "<" if match["down"] else ">", factor=float(count))
    return True


def _streak(f: Frame, match: re.Match[str]) -> bool:
    """False where no period is known."""
    groups = match.groupdict()
    said = groups.get("ord") or groups.get("count") or ""
    count = quantities.ordinal(said) or quantities.number(said)
    rest = f.m[match.end() :]
    in_a_row = (
        "gain" in groups
        or rule(r"\W*{ROW}").match(rest)
        or rule(r"{ROW}| {month_of_some} ").search(match[0])
    )
    if not in_a_row or not count or count <= 1:
        return True
    subject = subject_of(f, match)
    if subject is None:
        return False
    if groups.get("count") and rule(r"^.{0,34}{before_english}").search(rest):
        # "four straight months of acceleration came before August"
        after = rule(r"\b{before_english} {NEAR}({PERIOD})").search(rest)
        if after:
            named = f.s.period(after[1])
            first = days.months_before(named.first, 1)
            subject = Named(first, month_end(first), "month", 0, 0, basis=named.basis)
    elif rule(r"\b{ended}\b[^,;]{0,12}$").search(f.m[: match.start()]):
        return True  # a row that came to its end
    if "gain" in groups:
        hedge = _hedge(f.m[: match.start()])
        f.add(match, subject, "net_sign", ">", factor=float(count), amount=NOTHING, qualifier=hedge)
    else:
        f.add(match, subject, "streak", "<" if groups.get("down") else ">", factor=float(count))
    return True


# -- for the first time


def first_since(f: Frame) -> None:
    """Under or over a number for the first time since some month."""
    limit = r"\b(?:(?P<less>{below_limit})|{above_limit}) (?P<a>{AREA})"
    first = r"\b(?:{the} )?{first_time}\b"
    for template in (
        first + r"{NEAR}" + limit + r"{GAP}\b{since_only} (?P<p>{PERIOD})",
        first + r" ?(?:{time_or_month} )?{since_only} (?P<p>{PERIOD}){NEAR}" + limit,
        limit + r"[^;]{0,80}?\b{first_time_since} (?P<p>{PERIOD})",
        r"\b(?:(?P<less>{dropped_to})|{rose_to}) (?:{below_or_above} )?(?P<a>{AREA}){GAP}"
        r"(?:\b{for_whom} )?\b{first_time_since} (?P<p>{PERIOD})",
    ):
        for match in f.search(template):
            sign = means("limit", f.s.amount(match["a"]).qualifier)
            _firsts(f, match, sign or ("<" if match["less"] else ">"))
    for match in f.search_all(
        (
            first + r"{NEAR}(?P<a>{AREA}){GAP}\b{since_only} (?P<p>{PERIOD})",
            r"(?P<a>{AREA})[^;]{0,80}?\b{first_time_since} (?P<p>{PERIOD})",
            r"\b{first_time_since} (?P<p>{PERIOD})[^;\ue000-\uefff]{0,60}?(?P<a>{AREA})",
        )
    ):
        if sign := means("limit", f.s.amount(match["a"]).qualifier):
            _firsts(f, match, sign)


def _firsts(f: Frame, match: re.Match[str], sign: str) -> None:
    amount = replace(f.s.amount(match["a"]), qualifier=None)
    subject = subject_of(f, match, match.start("p"))
    if subject is not None:
        reference = f.reference(f.s.period(match["p"]), subject)[:2]
        f.add(match, subject, "first_since", sign, reference, amount=amount)


# -- ranks

_SIZE = r"(?:(?P<big>{BIG})|(?P<small>{SMALL}))"
_OTHER = r"(?:(?!{BIG}|{SMALL}|\b{contrast}\b)[^;\ue000-\ue7ff]){0,110}?"
_MORE = r"\b(?:(?P<big>{more_or_faster})|(?P<small>{less}))\b"
_RANK = (
    r"{ORD}[- ]"
    + _SIZE
    + r"(?:"
    + _OTHER
    + r"(?:\b{since_only} (?P<p>{PERIOD})"
    + r"|(?:\b{of_in_for} |\b{word_month} |\b{word_monthly} \w+ |(?<= ))(?P<y>{PERIOD})(?<!{after_that_of} .)"
    + r"|\b{of_all_the_war}\b))?(?: {after_that_of_the}(?P<after>{PERIOD}))?"
)
_OF_A_YEAR = (
    _SIZE
    + _OTHER
    + r"(?:\b{ranked_in} (?:{the_year}\b(?: {so_far_to_date})?|(?P<y>{PERIOD}))"
    + r"|(?P<yy>{PERIOD})(?= {until_then}\b| {so_far}\b|\W*$|[,(—]| {was_on}\b)"
    + r"|\b{since_the}(?P<s>{PERIOD}))(?![^,;]{0,40}\b{since_only}\b)",
    _MORE
    + r"[^;\ue000-\ue7ff]{0,60}? {than_any_month}(?: {in_of_on})? (?:{the_year}\b|(?P<y>{PERIOD}))",
)
_SECOND_ONLY = r"\b{second_only_to}(?P<y>{PERIOD})(?:{GAP}\b{since_only} (?P<p>{PERIOD}))?"
_BELOW_EACH = r"\b(?:{below_each_of}|{lower_than_each_of}) (?:(?P<n>\w+) )?{word_months}\b"


def ranks(f: Frame) -> None:
    """The second largest of a time, the largest of a year, below each of the months before."""
    for read, found in (
        (_rank, f.search(_RANK)),
        (_second_only, f.search(_SECOND_ONLY)),
        (_largest_of_year, f.search_all(_OF_A_YEAR)),
        (_below_each, f.search(_BELOW_EACH)),
    ):
        if not all(read(f, match) for match in found):
            return


def _rank(f: Frame, match: re.Match[str]) -> bool:
    """Each of these is False where no period is known."""
    groups = match.groupdict()
    count = quantities.ordinal(match["ord"]) or 2
    if count == 1:
        return True
    if groups["y"] and f.s.period(groups["y"]).step not in ("year", "to_date", "day"):
        groups["y"] = None  # "the second largest in November": the month itself
    subject = subject_of(f, match, *(match.start(g) for g in ("p", "y", "after") if groups[g]))
    if subject is None:
        return False
    first, last = _months_ranked(f, groups, subject)
    rest = f.m[match.end() :]
    if not (groups["p"] or groups["y"]) and rule(r"^[^,;]{0,20}?\b{within_the_year}\b").match(rest):
        first, last = date(subject.first.year, 1, 1), subject.last
    if ASIDE.search(f.m):
        first = max(first, _LATE)
    sign = ">" if match["big"] else "<"
    f.add(match, subject, "rank", sign, (first, last), factor=float(count))
    return True


def _months_ranked(f: Frame, groups: Mapping[str, str | None], subject: Named) -> tuple[date, date]:
    """The months that are ranked, the subject among them."""
    since, of = groups.get("p"), groups.get("y")
    if since:
        period = f.s.period(since)
        _, last, step = f.reference(period, subject)
        if step == "year" and not period.relative:
            return period.first, subject.last
        return days.months_before(last.replace(day=1), -1), subject.last
    if of and f.s.period(of).first != INVASION:
        period = f.s.period(of)
        if period.relative == "before":
            months = period.count * (12 if period.step == "year" else 1)
            return days.months_before(subject.first, months - 1), subject.last
        over = f.context.today > period.last
        return period.first, period.last if over else subject.last
    return _SERIES_BEGIN, subject.last


def _second_only(f: Frame, match: re.Match[str]) -> bool:
    subject = subject_of(f, match, *_at(match, "p", "y"))
    if subject is None:
        return False
    first = _LATE if ASIDE.search(f.m) else _SERIES_BEGIN
    if match["p"]:
        _, last, _ = f.reference(f.s.period(match["p"]), subject)
        first = days.months_before(month_end(last).replace(day=1), -1)
    f.add(match, subject, "rank", ">", (first, subject.last), factor=2.0)
    return True


def _largest_of_year(f: Frame, match: re.Match[str]) -> bool:
    groups = match.groupdict()
    where = _at(match, "y", "yy", "s")[:1]
    period = f.period_at(where[0]) if where else None
    start = bool(groups.get("s"))
    if period and start and period.relative != "start":
        return True
    if period and not start and (period.step not in ("year", "to_date") or period.relative):
        return True
    subject = subject_of(f, match, *where)
    if subject is None:
        return False
    other_year = period is not None and period.first.year != subject.first.year
    if rule(r"\b{word_any}\b").search(match[0]) and (subject.step != "month" or other_year):
        f.refuse(match, "It compares with each month of another year; that is not checked here.")
    elif subject.step in ("month", "window") and not other_year:
        span = (date(subject.first.year, 1, 1), _end_of_year(f, match, subject, start))
        f.add(match, subject, "rank", ">" if match["big"] else "<", span, factor=1.0)
    return True


def _end_of_year(f: Frame, match: re.Match[str], subject: Named, start: bool) -> date:
    """Up to when a year is told of: to then, so far, or whole."""
    of, so_far = subject.first.year, f.to_date()
    month = month_end(so_far) if so_far.day > 27 else so_far.replace(day=1) - timedelta(days=1)
    until_then = start or rule(r"\b{until_then}\b").search(f.m[match.start() :])
    if so_far.year == of == month.year and not until_then:
        return max(subject.last, month)
    end = date(of, 12, 31)
    told = rule(r"\b{to_then}").search(match[0] + f.m[match.end() : match.end() + 12])
    return subject.last if f.context.today <= end or start or told else end


def _below_each(f: Frame, match: re.Match[str]) -> bool:
    count = int(quantities.number(match["n"] or "") or 2)
    subject = subject_of(f, match)
    if subject is None:
        return False
    first = days.months_before(subject.first, count)
    f.add(match, subject, "rank", "<", (first, subject.last), factor=1.0)
    return True


# -- records

_SINCE = (
    r"(?:\b{since_about}(?P<p>{PERIOD})|(?P<ever>\b{ever}\b)"
    r"|\b{for_over}(?P<years>{a_or_three}) {years}\b|\b{for_over}(?P<months>\w+) {word_months}\b)"
)
_LAST_TIME = r"\b{the_last_time}(?:\w+ ){1,4}{took} "
_WAS_IN = r"\b[^;\ue000-\ue7ff]{0,60}?\b{was}(?: {back_again})?(?: {in_during})?"
_RECORDS = (
    _SIZE + r"(?:(?!{BIG}|{SMALL}|\b{turns}\b)[^;]){0,110}?" + _SINCE,
    r"\b(?:(?P<years>{one_to_three}|[123])[- ]{word_year}|(?P<months>\d{1,2}|{up_to_twelve})[- ]{word_month})[- ]"
    r"(?:(?P<big>{high})|(?P<small>{word_low}))\b",
    _MORE + r"[^;]{0,60}? {than_any_since} (?P<p>{PERIOD})",
    _SIZE + r"{GAP}(?P<w>{PERIOD})",
)
_RECORDS_IN_NEGATION = (
    r"(?P<big>\b{not_since}(?= {PERIOD}(?:[^;]{0,60}\b{so_much}\b|\W*$))|"
    + _LAST_TIME
    + r"{so_or_more}"
    + _WAS_IN
    + r") (?P<p>{PERIOD})",
    r"(?P<small>" + _LAST_TIME + r"{so_little}" + _WAS_IN + r") (?P<p>{PERIOD})",
    r"(?P<big>\b{no_month_since} (?P<p>{PERIOD}) {was_larger}\b(?: {than_only} {PERIOD})?)",
)
_UNSEEN = r"(?P<big>\b{unseen_since} (?P<p>{PERIOD}))"


def records(f: Frame) -> None:
    """The largest or smallest since some month, in a year, of the war."""
    for template in (*_RECORDS[:3], *_RECORDS_IN_NEGATION, _UNSEEN, _RECORDS[3]):
        for match in rule(template).finditer(f.m):
            if f.taken(match):
                continue
            if template not in _RECORDS_IN_NEGATION and f.denied(match):
                continue
            if not _record(f, match):
                return


def _record(f: Frame, match: re.Match[str]) -> bool:
    """False where no period is known."""
    groups = match.groupdict()
    if groups.get("w") and f.s.period(groups["w"]).first != INVASION:
        return True
    if groups.get("p") and f.s.period(groups["p"]).relative == "start":
        return True
    subject = subject_of(f, match, *_at(match, "p"))
    if subject is None:
        return False
    if subject.step in ("window", "to_date"):
        f.refuse(match, "It compares a season or a span with months; name the month.")
        return True
    yearly = rule(r"\b{of_any_year}\b|\b{yearly_total}\b|\b{word_annual}\b").search(f.m)
    if subject.step != "year" and yearly:
        of = subject.first.year
        subject = replace(subject, first=date(of, 1, 1), last=date(of, 12, 31), step="year")
    span = _counted_from(f, groups, subject)
    if span is None:
        return True
    if subject.step == "year":
        span = (date(span[0].year, 1, 1), date(span[1].year, 12, 31))
    if span[1] >= subject.first:
        f.refuse(match, "The period that it counts from is not before the one compared.")
        return True
    kind, sign = ("smallest_since", "<") if groups.get("small") else ("largest_since", ">")
    already = "already" if rule(r"\b{word_already}\b").search(f.m) else None
    f.add(match, subject, kind, sign, span, qualifier=already)
    return True


def _counted_from(
    f: Frame, groups: Mapping[str, str | None], subject: Named
) -> tuple[date, date] | None:
    """M of "since M": a period, the invasion, or so many years or months ago."""
    if period := groups.get("p"):
        return f.reference(f.s.period(period), subject)[:2]
    if groups.get("ever") or groups.get("w"):
        return INVASION, INVASION
    if years := groups.get("years"):
        return _months_back(subject, round((quantities.number(years) or 1) * 12))
    return _months_back(subject, int(quantities.number(groups.get("months") or "") or 0))
