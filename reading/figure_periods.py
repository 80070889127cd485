"""The period of a figure: the nearest in its sentence, moved by what it is told against."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from reading.days import Period, last_of
from reading.figure_page import (
    COMPARE,
    COMPARED,
    CONVERSION,
    HOLDS_BARE,
    ITS_OWN,
    LEVELS,
    OF_THAT,
    QUALIFYING,
    RIVAL,
    SPEECH,
    TAKEN_BARE,
    Found,
    Page,
    as_span,
)
from reading.quantities import (
    Quantity,
)
from reading.regions import oblast_by_city
from reading.vocabulary import pattern

# "Counting November, the total is ...": a year that a month was added to
_COUNTED_IN = pattern(r"(?<!\w){counted_in}(?: {in_en})? $")
_IN_TOTAL = pattern(r"(?<!\w){in_total}(?!\w)")
_GREW = pattern(r"(?<!\w){grew_level} {range_to}(?: \w+)? $")
_WAS = pattern(r"(?<!\w){was_held_then}(?!\w)")
_COMPARES_ON = pattern(r"\b{compares_on}\b")
_FROM_WHOM = pattern(
    r"(?<!\w){from} (?:{the} )?{holder}(?:'s)?(?: {holders_men}"
    r")?(?!\w)"
)
# "said on 29 December", "obiavyl 16 dekabria", "v subbotu zaiavyl"
_SAID_ON = pattern(r"(?<!\w){say}(?: [^\W\d_]+)?(?: {said_when})* $|(?<!\w){as_of} $")
_AS_OF_DAY = pattern(r"(?<!\w){as_of_day}(?: \w+,)? $")
_COUNTED_BARE = pattern(r"(?<!\w){counted_number}(?: {near_amount})* $")
_APPOSITION = pattern(r"{apposition}|\([^)]*\)")
_NUMBER_OF_REGION = pattern(r" ?(?:-|:|\()? ?(?:{number_of_region} ){0,2}")
_REGION_OF_NUMBER = pattern(
    r"(?: {of_those_numbers})?,? (?:- )?(?:{numbers_lie} )?(?:{in_region}"
    r"|-) (?:{the} )?"
)
_INCLUDING_IN = pattern(r",? {including_region}(?: {in_or_for})?(?: {the})? ")
# a span that began on a day nobody says
_SINCE_IT_BEGAN = pattern(r"(?<!\w){since_or_from}(?: {the})? {start_of_operation}(?!\w)")
_BEFORE_THEN = pattern(r"(?<!\w){before_year} (?:{before_the_full} )*(?:{the_war}|2022)(?!\w)")
_IN_NEXT = pattern(r",? ?(?:- )?(?:{in_or_for} )?")
_COPULA_WEAK = pattern(r"{copula_weak}\b")
_BY_COUNTER = pattern(r"{counter_says}? ?(?: {by_counter}| ?\()* ?")
_WHEN_NEXT = pattern(r"{when_next}| ?\(|,? ?[:-] ?|'s (?:\w+ )?$")
_NOW_ONLY = pattern(r"(?:{early_or_on} )*{now_word}")
_BEFORE_LAST = pattern(r"(?<!\w){before_last} $")
_THEN_IN = pattern(r", {then_word} {then_in} $")
_ALTHOUGH = pattern(r", {although} ")
_BUT_CLAUSE = pattern(r"{but_clause} |[:;]")
_FROM_LAST = pattern(r"(?<!\w){from_last} $")
_OF_WHICH = pattern(r"{of_which}|[;:]")
_STILL = pattern(r"{still_now}|;")
_AND_CLAUSE = pattern(r", {and_clause} ")
_ACCORDING_TO = pattern(r"{according} $")
_AGO = pattern(r"{ago_english}")
_BEFORE_WORD = pattern(r"{before_english}")


class Periods(Page):
    """Reads of what time they are."""

    def _period(
        self,
        one: Found,
        others: Sequence[Quantity],
        inherited: Period | None,
        start: int,
        end: int,
    ) -> tuple[Period | None, bool]:
        """The period of a figure, and whether its own sentence names it."""
        quantity = one.quantity
        level = one.measure in LEVELS
        opening = max([start, *(q.end for q in others if q.end <= quantity.start)])
        began = _SINCE_IT_BEGAN.search(self.low, opening, quantity.start)
        if began and not level and not any(p.start >= began.start() - 3 for p in self._at(
            self.periods, opening, quantity.start
        )):  # fmt: skip
            return None, True
        choices: list[tuple[float, Period]] = []
        here = self.near_periods
        compared = bool(
            COMPARED.search(
                QUALIFYING.sub(" ", self.low[max(start, quantity.start - 60) : quantity.start])
            )
        )
        for period in sorted(here, key=lambda p: abs(p.start - quantity.start)):
            # 130: more than any rule takes off, so that no farther one can win
            best = min((c for c, _ in choices), default=1e9)
            if choices and abs(period.start - quantity.start) > 130 + best:
                break
            cost = self._period_cost(quantity, period, others, level, one.bare, compared)
            if cost is not None:
                choices.append((cost, period))
        of_that = OF_THAT.match(self.low, quantity.end + 1)
        if one.bare and inherited and of_that:
            for period in here:  # "650 of them in October"
                gap = self.low[of_that.end() : period.start]
                if period.start >= of_that.end() and _IN_NEXT.fullmatch(gap):
                    return as_span(period), True
            return inherited, True
        if choices:
            choices.sort(key=lambda c: c[0])
            cost, period = choices[0]
            spans = {(p.first, p.last) for c, p in choices if c < cost + RIVAL}
            self.rivals |= {"dates"} if len(spans) > 1 else set()
            if not (level and period.kind == "day"):
                period = self._reviewed(self._moved(period, here, inherited), start, end)
            if (
                level
                and period.how == "year_earlier"
                and _AGO.search(self.low, period.start, period.end)
            ):
                then = last_of(self.published.year - 1, self.published.month)
                then = then.replace(day=min(self.published.day, then.day))
                return Period("day", then, then, period.start, period.end), True
            return self._as_level(period, quantity) if level else as_span(period), True
        if level:
            earlier = [
                p for p in self._at(self.periods, start - 400, start)
                if p.kind == "day" and not p.how and not p.reference
            ]  # fmt: skip
            if (
                earlier
                and start - earlier[-1].end < 300
                and "\n\n" not in self.low[earlier[-1].end : start]
            ):
                return earlier[-1], False
            of_it = OF_THAT.match(self.low, quantity.end + 1) is not None
            formerly = _BEFORE_THEN.search(self.low, start, quantity.start)
            exact = (
                one.bare
                and not formerly
                and bool(
                    of_it
                    or HOLDS_BARE.search(self.low, max(start, quantity.start - 40), quantity.start)
                    or self._beside_a_region(quantity, others)
                    or self._tight_counter(quantity, start, end)
                )
            )
            return Period("day", self.published, self.published, 0, 0), exact
        if one.bare:
            verb = TAKEN_BARE.search(self.low[max(start, quantity.start - 40) : quantity.start])
            near = self._area_near(quantity, others)
            strong = verb and near and not _COPULA_WEAK.match(verb[0])
            beside = self._beside_a_region(quantity, others)
            counted = _COUNTED_BARE.search(
                self.low[max(start, quantity.start - 40) : quantity.start]
            )
            return inherited, bool(strong or beside or counted) or self._tight_counter(
                quantity, start, end
            )
        if inherited:
            return inherited, False
        # a headline that stands before its text, or "In November: ..."
        for period in self.periods[:8]:
            if period.end <= start and period.kind not in ("day", "to_date"):
                if period.reference:
                    continue
                return period, False
        return None, False

    def _beside_a_region(self, quantity: Quantity, others: Sequence[Quantity]) -> bool:
        """Whether a bare number stands by its region: "Sumy - 260", "98 in Kherson region"."""
        first, last = quantity.start, quantity.end
        regions = [
            m for m in self.near_mentions
            if m.kind in ("oblast", "foreign-oblast", "direction") or m.place_id in oblast_by_city()
        ]  # fmt: skip
        before = any(
            m.end <= first < m.end + 24
            and m.kind != "settlement"
            and _NUMBER_OF_REGION.fullmatch(self.low, m.end, first)
            for m in regions
        )
        if before and self._area_near(quantity, others):
            return True
        return any(
            last <= m.start < last + 24 and _REGION_OF_NUMBER.fullmatch(self.low, last, m.start)
            for m in regions
        )

    def _tight_counter(self, quantity: Quantity, start: int, end: int) -> bool:
        """Whether somebody who counts stands right beside a bare number ("DeepState at 505")."""
        for speaker in self.near_counters:
            if start <= speaker.start < end:
                a, b = sorted((speaker.end, quantity.start))
                c, d = sorted((quantity.end, speaker.start))
                if (
                    speaker.end <= quantity.start
                    and b - a < 40
                    and not re.search("[,;.]", self.low[a:b])
                ):
                    return True
                if speaker.start >= quantity.end and _BY_COUNTER.fullmatch(self.low[c:d]):
                    return True
        return False

    def _period_cost(
        self,
        quantity: Quantity,
        period: Period,
        others: Sequence[Quantity],
        level: bool,
        bare: bool,
        compared: bool,
    ) -> float | None:
        after = period.start >= quantity.end
        if not -300 < period.start - quantity.end < 160:
            return None
        again = CONVERSION.match(self.low, quantity.end)
        if after and again and again.end() <= period.start:
            quantity = replace(quantity, end=again.end())  # "690 sq km (266 sq miles) in November"
        if after and self._list_end(quantity, others) <= period.start:
            quantity = replace(quantity, end=self._list_end(quantity, others))
        cost = self._distance(quantity, period.start, period.end, others)
        gap = (
            self.low[quantity.end : period.start] if after
            else self.low[period.end : quantity.start]
        )  # fmt: skip
        between = [
            q for q in others
            if min(quantity.end, period.end) <= q.start < max(quantity.start, period.start)
        ]  # fmt: skip
        if period.reference and not (
            not after
            and (
                not gap.startswith(":")
                or not any(
                    p.kind in ("month", "partial_month")
                    and not p.reference
                    and p.start < period.start
                    for p in self.near_periods
                )
            )
            and _WHEN_NEXT.match(gap)
            and len(gap) < 60
        ):
            return None
        said_now = _NOW_ONLY.fullmatch(self.low[period.start : period.end])
        # "said on Tuesday that it now held": as of Tuesday
        if said_now and (not level or any(p.how == "weekday" for p in self.near_periods)):
            return None
        if period.how == "year_opening" and not level:
            return None
        if after and _INCLUDING_IN.fullmatch(gap) and ITS_OWN.match(self.low, period.end):
            return None  # "6,640 sq km, in December - 700 of it"
        if self.low[period.start : period.start + 2] == "20" and _BEFORE_LAST.search(
            self.low[max(0, period.start - 10) : period.start]
        ):
            return None  # "before 2022 they held 43,000"
        if period.kind == "day" and not level:
            said = SPEECH.search(self.low[max(0, period.start - 30) : period.start])
            said = said or SPEECH.match(self.low[period.end : period.end + 14].lstrip(" ,"))
            said = said or SPEECH.search(self.low[period.end : period.end + 25])
            said = said if period.how != "past_day" else None
            if period.how in ("weekday", "today") and (said or not after or len(gap) > 12):
                return None
            if said and not (after and len(gap) < 8):
                return None
        if after and _THEN_IN.search(gap):
            return None  # "if it was 447 in September, then in October 461"
        if after and _ALTHOUGH.search(gap):
            return None
        if after and not level and _BUT_CLAUSE.search(gap):
            return None
        if after and "(" in gap and ")" not in gap:
            closed = self.low.find(")", period.end)
            if any(period.end <= q.start < closed for q in others):
                return None  # "445 sq km (in November it was 505)"
        if after and period.kind in (
            "window",
            "partial_month",
            "month",
        ):  # "... square kilometres from March to August"
            gap = _FROM_LAST.sub("", gap)
        # "took 6,000 sq km back from Russia in September": from whom, not from what number
        gap = _FROM_WHOM.sub(" ", gap)
        if (
            after
            and between == []
            and _COMPARES_ON.search(QUALIFYING.sub(" ", gap))
            and any(0 <= q.start - period.end <= 6 for q in others)
        ):
            return None  # "126 sq km, half of January's 245": the month is the other number's
        if after and COMPARE.search(QUALIFYING.sub(" ", _APPOSITION.sub(" ", gap))):
            return None
        if after and between:
            # "701 sq km and 87 settlements in November": one month for both; but the month that
            # follows the second number at once belongs to the second alone when they are compared
            if _OF_WHICH.search(gap):
                return None
            cost += 150
        if not after and compared:
            # "up from 461 sq km": the month before it is that of the other number
            tied = any(
                0 <= period.start - q.end <= 12 or 0 <= q.start - period.end <= 2 for q in others
            )
            if tied or between:
                return None
            cost += 40
        if bare and cost > 75:
            return None
        if level and period.kind != "day":
            if between or _STILL.search(gap):
                return None
            cost += 60
        if not level and period.kind == "day":
            cost += 30
        other_day = period.kind != "day" or period.how == "today"
        if level and after and other_day and _AND_CLAUSE.search(gap):
            return None  # "controls 81 percent of it, and 40 percent of its November gains ..."
        if after and gap.startswith(","):
            cost += 15
        if not after and re.fullmatch(r",? ?(?:-|:) ?(?:\w+ )?", gap):
            cost -= 40  # "for October: 267"
        if not after:
            cost += 4 if not between else -60  # a month that opens the sentence rules all of it
        return cost

    def _reviewed(self, period: Period, start: int, end: int) -> Period:
        """Until when "since January" is: to the day on which it was said, where a date tells it; told
        in the first days of a month about the last, to the end of that; else to the article's day.
        """
        if period.kind != "to_date" or period.last != self.published:
            return period
        for day in self._at(self.periods, start, end):  # "since January 1, he said on 29 December"
            if (
                day.kind == "day" and not day.how and not day.reference
                and 0 <= (self.published - day.first).days < 40
                and (
                    _SAID_ON.search(self.low[max(start, day.start - 44) : day.start])
                    or (day.start - start < 5 and SPEECH.search(self.low, day.end, day.end + 70))
                )
            ):  # fmt: skip
                first = period.first
                if first == dt.date(self.published.year, 1, 1):
                    first = first.replace(year=day.first.year)
                return replace(period, first=first, last=day.first) if first < day.first else period
        ended = self.published.replace(day=1) - dt.timedelta(days=1)
        # who says it now counts until now; numbers "according to" somebody are of the month told of
        person = any(
            s.person and not _ACCORDING_TO.search(self.low[: s.start][-14:])
            for s in self._at(self.counters, start, end)
        )
        told = self._at(self.periods, start if person else start - 600, end)
        if self.published.day <= 7 and period.first < ended and any(
            p.kind == "month" and p.last == ended and not p.reference for p in told
        ):  # fmt: skip
            return replace(period, last=ended)
        return period

    def _moved(self, period: Period, here: Sequence[Period], inherited: Period | None) -> Period:
        """ "A month earlier" than the month that the sentence speaks of."""
        if (
            period.kind == "month"
            and _COUNTED_IN.search(self.low, max(0, period.start - 30), period.start)
            and _IN_TOTAL.search(self.low, *self._sentence_of(period.start))
        ):
            return replace(period, kind="to_date", first=period.first.replace(month=1))
        if period.how == "that_period" and inherited and inherited.first == period.first:
            return replace(period, kind=inherited.kind, last=inherited.last)
        if period.how == "same_period":
            spans = [p for p in here if p.start < period.start and p.how != period.how]
            span = spans[-1] if spans else inherited
            if span is None or span.kind not in ("window", "to_date", "partial_month", "month"):
                return period
            back = span.last.year - period.first.year
            kind = "window" if span.kind == "to_date" else span.kind
            so_far = last_of(span.last.year - back, span.last.month)
            ended = span.last == last_of(span.last.year, span.last.month)
            last = so_far if ended else so_far.replace(day=min(span.last.day, so_far.day))
            opening = last_of(span.first.year - back, span.first.month)
            first = opening.replace(day=min(span.first.day, opening.day))
            return replace(period, kind=kind, first=first, last=last)
        if period.how == "week_earlier":
            told = [
                p
                for p in here
                if p.kind in ("window", "partial_month")
                and p.start < period.start
                and not p.reference
                and (p.last - p.first).days < 10
            ]
            week = told[-1] if told else inherited
            if week is None or week.how == period.how:
                return period
            days = dt.timedelta(days=7)
            return replace(period, kind="window", first=week.first - days, last=week.last - days)
        if period.kind == "day" and _AS_OF_DAY.search(self.low[: period.start][-24:]):
            for p in here:  # "in October ... 478 sq km as of the 27th"
                whole = p.kind in ("month", "partial_month", "to_date") and not p.reference
                if whole and p.first < period.last <= p.last and p.first.year == period.last.year:
                    kind = "to_date" if p.kind == "to_date" else "partial_month"
                    return replace(p, kind=kind, last=period.last)
        if period.reference and period.kind == "to_date" and period.first.day == 1:
            first = period.first  # "the least since June (114)": of June
            return replace(period, kind="month", last=last_of(first.year, first.month))
        if period.how == "month_end":
            months = [
                p for p in self._at(self.periods, period.start - 400, period.start)
                if p.kind in ("month", "partial_month") and not p.reference
            ]  # fmt: skip
            eve = last_of(months[-1].first.year, months[-1].first.month) if months else period.last
            return replace(period, first=eve, last=eve)
        if period.how == "that_month":  # the last that was named, be it only compared with
            named = [
                p for p in self._at(self.periods, period.start - 400, period.start)
                if p.kind == "month" and p.how != period.how
            ]  # fmt: skip
            last_named = named[-1] if named else period
            return replace(period, kind="month", first=last_named.first, last=last_named.last)
        if period.how == "past_month":  # told of November, "over the month" is November
            told = [
                p for p in self._at(self.periods, period.start - 320, period.start)
                if p.kind == "month" and not p.reference and p.how != period.how
                and 0 < (self.published - p.last).days < 32
            ]  # fmt: skip
            if told:
                return replace(period, kind="month", first=told[-1].first, last=told[-1].last)
            recent = (
                inherited
                and inherited.kind == "month"
                and (0 < (self.published - inherited.last).days < 32)
            )
            if inherited and recent:
                return replace(period, kind="month", first=inherited.first, last=inherited.last)
            return period
        if period.how == "last_year" and _BEFORE_WORD.search(self.low, period.start, period.end):
            years = [p for p in self._at(self.periods, period.start - 400, period.start)
                     if p.kind == "year" and not p.reference]  # fmt: skip
            if years:
                then = years[-1].first.year - 1
                return replace(period, first=dt.date(then, 1, 1), last=dt.date(then, 12, 31))
        if period.how not in ("month_earlier", "year_earlier"):
            return period
        months = [
            p
            for p in here
            if (p.kind in ("month", "partial_month") and not p.how.endswith("earlier"))
            or (p.kind == "day" and not p.how and p.last == last_of(p.last.year, p.last.month))
        ]
        told = [p for p in months if p.start < period.start] or months
        anchor = told[-1] if told else inherited
        if period.how == "year_earlier" and anchor and anchor.kind == "year":
            first = anchor.first.replace(year=anchor.first.year - 1)
            return replace(period, kind="year", first=first, last=dt.date(first.year, 12, 31))
        if anchor is None or anchor.kind not in ("month", "partial_month", "day"):
            return period
        index = anchor.first.year * 12 + anchor.first.month - 1
        index -= 1 if period.how == "month_earlier" else 12
        year, month = divmod(index, 12)
        return replace(
            period, kind="month", first=dt.date(year, month + 1, 1), last=last_of(year, month + 1)
        )

    def _as_level(self, period: Period, quantity: Quantity) -> Period:
        """What is held is held on a day: the last of the period, or of "since M it was" the first."""
        if _GREW.search(self.low, max(0, quantity.start - 40), quantity.start):
            return replace(period, kind="day", first=self.published, last=self.published)
        if period.kind == "day":
            return period
        since = period.kind == "to_date" and period.end <= quantity.start
        if since and _WAS.search(self.low, period.end, quantity.start):
            return replace(period, kind="day", last=period.first)
        return replace(period, kind="day", first=period.last)
