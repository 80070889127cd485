"""Whether a printed comparison holds, by every series that covers it, as data/README.md means it.

A comparison is answered three ways: by what is known now (with and without the measured twins), by
what was known on the day of its article, and by the numbers of the article itself.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction

from audit.days import Line, is_whole, lines
from audit.known import Amount, Known, Shelf, everything
from audit.ledger import LAST_DAY, SQ_MI, Ledger, Series, month_of, months_apart, months_later
from audit.months import Key, Month
from audit.twins import stand_ins

RECORDS = ("largest_since", "smallest_since", "rank")
SINCE = ("largest_since", "smallest_since", "first_since")
LIMITS = ("first_since", "net_sign")  # each month against a limit
SCANS = (*RECORDS, *LIMITS, "streak")
RATIOS = ("multiple_of", "fraction_of", "as_much_as", "share", "change_percent")
WAR_MONTHS = dt.date(2022, 3, 1)  # the first whole month, and the first year, of the invasion
WAR_YEARS = dt.date(2022, 1, 1)


@dataclass(frozen=True)
class Comparison:
    """A row of statements.csv that a program can check; empty cells are '' or None."""

    statement_id: str
    kind: str
    measure: str
    place: str
    start: dt.date
    end: dt.date
    step: str
    comparator: str
    ref_start: dt.date | None
    ref_end: dt.date | None
    factor: Fraction | None
    bound: Fraction | None  # the limit in km², or in per cent of the place for a share
    digit: Fraction  # half the last digit of a percentage of the country, in km²
    qualifier: str
    estimator: str
    series: str
    article: str

    @property
    def is_share(self) -> bool:
        """Whether shares of a place are compared, not areas."""
        return self.measure == "share_held"

    @property
    def measures(self) -> tuple[str, ...]:
        """A gain may be net or not said to be: both are looked at."""
        if self.measure in ("", "net_change", "gain"):
            return "net_change", "gain"
        return (self.measure,)

    @property
    def is_less(self) -> bool:
        """Whether small numbers are meant."""
        return self.comparator == "<" or self.kind == "smallest_since"

    @property
    def months_a_step(self) -> int:
        """The unit of the subject: a year or a month."""
        return 12 if self.step == "year" else 1

    @property
    def is_of_days(self) -> bool:
        """Whether weeks, days or other windows are compared with each other."""
        months = self.step in ("month", "year") or is_whole(self.start, self.end)
        return self.kind in SCANS and not months

    @property
    def pace(self) -> dt.timedelta:
        """From one window to the next: a week is seven days, however it is named."""
        length = self.end - self.start + dt.timedelta(days=1)
        return dt.timedelta(days=7) if self.step == "week" else length

    def floor(self, day: dt.date) -> dt.date:
        """The first day of its month, or of its year; of windows the day itself."""
        if self.is_of_days:
            return day
        return day.replace(month=1, day=1) if self.step == "year" else month_of(day)

    def period(self, start: dt.date) -> tuple[dt.date, dt.date]:
        """The month, the year or the window that begins then."""
        if self.is_of_days:
            return start, start + (self.end - self.start)
        return start, months_later(start, self.months_a_step) - dt.timedelta(days=1)

    def next(self, start: dt.date) -> dt.date:
        """The start of the period after one."""
        if self.is_of_days:
            return start + self.pace
        return months_later(start, self.months_a_step)

    def is_in_step(self, start: dt.date) -> bool:
        """Of a window: whether it is a whole number of windows away from the subject."""
        return not self.is_of_days or (self.start - start).days % self.pace.days == 0

    def _windows(self) -> list[dt.date]:
        """The starts of all windows that must be looked at, oldest first."""
        if self.kind in ("streak", "net_sign"):
            assert self.factor is not None
            count = min(int(self.factor), 60) - (0 if self.kind == "streak" else 1)
            return [self.start - n * self.pace for n in range(count, 0, -1)]
        assert self.ref_start is not None
        assert self.ref_end is not None
        one = dt.timedelta(days=1)
        first = self.ref_start if self.kind == "rank" else self.ref_end + one
        first = max(first, WAR_MONTHS)
        last = self.start - self.pace
        if self.kind == "rank":
            last = self.ref_end - (self.end - self.start)
        every = [first + n * one for n in range((last - first).days + 1)]
        if self.kind == "rank":
            return [day for day in every if self.is_in_step(day) and day != self.start]
        return every

    def compared(self) -> list[dt.date]:
        """The starts of all periods that must be looked at, oldest first."""
        if self.is_of_days:
            return self._windows()
        own = self.floor(self.start)
        war = WAR_YEARS if self.step == "year" else WAR_MONTHS
        if self.kind in ("streak", "net_sign"):
            assert self.factor is not None
            count = min(int(self.factor), 60) - (0 if self.kind == "streak" else 1)
            return [months_later(own, -n * self.months_a_step) for n in range(count, 0, -1)]
        assert self.ref_start is not None
        assert self.ref_end is not None
        if self.kind == "rank":
            first, last = self.floor(self.ref_start), self.floor(self.ref_end)
        else:
            first = months_later(self.floor(self.ref_end), self.months_a_step)
            last = months_later(own, -self.months_a_step)
        first = max(first, war)
        steps = range(0, months_apart(last, first) + 1, self.months_a_step)
        return [month for n in steps if (month := months_later(first, n)) != own]


StandsIn = frozenset[tuple[str, dt.date]]  # the role of a period, and a month for which a twin is


@dataclass(frozen=True)
class Verdict:
    """What one series says; ``reason`` is '' where the verdict needs none."""

    verdict: str
    reason: str = ""
    amount: Amount | None = None
    reference: Amount | None = None
    missing: tuple[dt.date, ...] = ()
    stands_in: StandsIn = frozenset()
    deciding: tuple[dt.date, ...] = ()  # starts of the periods that decide


@dataclass
class Court:
    """Everything that is known, by series, and the comparisons."""

    ledger: Ledger
    known: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))
    stand_ins: dict[str, list[Known]] = field(default_factory=dict)
    days: dict[str, Line] = field(default_factory=dict)  # measured series → its country by day

    @classmethod
    def of(cls, ledger: Ledger, months: dict[Key, Month]) -> "Court":
        """With all numbers of a ledger."""
        court = cls(ledger)
        court.stand_ins = stand_ins(ledger, months)
        court.days = lines(ledger, months)
        for k in everything(ledger, months):
            court.known[k.series].append(k)
        return court

    def comparisons(self) -> Iterator[Comparison]:
        """The rows of statements.csv that a program can check."""
        ua = self.ledger.places["ua"]
        country = Fraction(ua["area_official_km2"] or ua["area_km2"])
        for row in self.ledger.rows("statements.csv"):
            if row["evaluable"] != "yes":
                continue
            bound = Fraction(row["threshold"]) if row["threshold"] else None
            digit = Fraction(0)
            if bound is not None and row["kind"] != "share" and row["measure"] != "share_held":
                if row["unit"] == "percent":
                    tens = next((n for n in (1, 10) if (bound * n).denominator == 1), 100)
                    digit = Fraction(1, 2 * tens) * country / 100
                bound *= {"percent": country / 100, "sq_mi": SQ_MI}.get(row["unit"], 1)
            days = {
                name: dt.date.fromisoformat(row[name]) if row[name] else None
                for name in ("subject_start", "subject_end", "reference_start", "reference_end")
            }
            start, end = days["subject_start"], days["subject_end"]
            assert start is not None
            assert end is not None
            yield Comparison(
                row["statement_id"],
                row["kind"],
                row["measure"],
                row["place_id"],
                start,
                end,
                row["subject_step"],
                row["comparator"],
                days["reference_start"],
                days["reference_end"],
                Fraction(row["factor"]) if row["factor"] else None,
                bound,
                digit,
                row["qualifier"],
                row["estimator_id"],
                row["series_id"],
                row["article_id"],
            )

    def verdicts(self) -> dict[tuple[str, str, str], tuple[bool, Verdict]]:
        """(statement, when, series) → whether that count is cited, and the verdict.

        when: now; printed (now, by printed numbers alone); then; article.
        """
        found = {}
        for c in self.comparisons():
            for when in ("now", "printed", "then", "article"):
                if when == "then" and self.ledger.published_by(c.article) is None:
                    continue
                for series, (cited, verdict) in self._answers(c, when).items():
                    if when != "article" or cited:
                        found[c.statement_id, when, series] = cited, verdict
        return found

    def _answers(self, c: Comparison, when: str) -> dict[str, tuple[bool, Verdict]]:
        """Every series with a number for the subject; of the cited estimator one in any case."""
        found: dict[str, tuple[bool, Verdict]] = {}
        silent: dict[str, Verdict] = {}
        for series in self.ledger.series.values():
            on_map = c.is_share and series.measured_from and series.measure == "net_change"
            if series.measure not in c.measures and not on_map:
                continue
            cited = c.series == series.series_id if c.series else c.estimator == series.estimator
            shelf = self._shelf(c, series, when)
            stand_ins = self._stand_ins(c, series) if when == "now" else []
            verdict = judge(c, shelf.beside(stand_ins), shelf.beside(stand_ins if cited else []))
            verdict = self._explained(c, series, verdict)
            if verdict.amount is not None:
                found[series.series_id] = cited, verdict
            elif cited:
                silent[series.series_id] = verdict
        if when == "article":
            return found
        spoke = any(self.ledger.series[name].estimator == c.estimator for name in found)
        main = c.series or ("" if spoke else self._main_series(c))
        if main in silent:
            found[main] = True, silent[main]
        return found

    def _main_series(self, c: Comparison) -> str:
        """Of the printed series of the cited estimator the one with most months."""
        unit = "percent" if c.is_share else "km2"
        months = {
            name: len({k.start for k in self.known[name] if k.kind == "month" and k.place == "ua"})
            for name, s in sorted(self.ledger.series.items())
            if s.estimator == c.estimator
            and s.measure in c.measures
            and s.unit == unit
            and not s.measured_from
        }
        return max(months, key=lambda name: months[name], default="")

    def _shelf(self, c: Comparison, series: Series, when: str) -> Shelf:
        """What the asker could know of a series."""
        day = self.ledger.published_by(c.article)
        unit = "percent" if c.is_share else "km2"

        def is_known(k: Known) -> bool:
            if k.measure not in c.measures or k.unit != unit:
                return False
            if when == "article":
                return k.article == c.article
            if k.article or (k.measured and when != "now"):
                return False
            if when == "then":
                return day is not None and k.since <= day < k.until
            return k.until == LAST_DAY

        by_day = when == "now" and not c.is_share and series.measure in c.measures
        return Shelf(
            (k for k in self.known[series.series_id] if is_known(k)),
            self.days.get(series.series_id) if by_day else None,
        )

    def _stand_ins(self, c: Comparison, series: Series) -> list[Known]:
        """The measured months that stand in where the series has none printed."""
        if c.is_share or series.measure not in c.measures:
            return []
        return self.stand_ins.get(series.series_id, [])

    def _explained(self, c: Comparison, series: Series, verdict: Verdict) -> Verdict:
        """A number that is missing here may be there in the series before or after a break."""
        if verdict.reason not in ("missing", "no figure"):
            return verdict
        others = [
            name
            for name, s in self.ledger.series.items()
            if name == series.continues or s.continues == series.series_id
        ]
        for k in (k for name in others for k in self.known[name]):
            if k.article or k.place != c.place:
                continue
            in_reference = (
                c.kind not in SCANS
                and c.ref_start is not None
                and c.ref_end is not None
                and c.ref_start <= k.start <= c.ref_end
            )
            is_subject = verdict.amount is None and k.start == c.start
            is_missing = k.start in verdict.missing and not c.is_of_days
            if is_missing or in_reference or is_subject:
                return replace(verdict, reason="break")
        return verdict


def judge(c: Comparison, shelf: Shelf, own: Shelf) -> Verdict:
    """The verdict by one series, from what is on its shelf; ``own``: what the subject may be of."""
    place = (c.place,)
    subject = own.total(place, c.start, c.end)
    named = shelf.total(place, c.ref_start, c.ref_end)  # what the comparison names beside it
    if c.kind in SCANS:
        verdict = _scan(c, subject, shelf) if subject else Verdict("cannot say", "no figure")
        mark = named if c.kind in SINCE else None
        return replace(
            verdict, stands_in=_stood("subject", subject) | verdict.stands_in | _stood("mark", mark)
        )
    reference = shelf.total(("ua",), c.start, c.end) if c.kind == "share" else named
    if c.kind == "threshold":
        reference = None
    if subject is None:
        verdict = Verdict("cannot say", "no figure")
    elif c.kind == "threshold":
        assert c.bound is not None
        answer = _against(c.comparator, subject, c.bound)
        verdict = Verdict(answer, "" if answer != "cannot say" else _near(subject))
    elif reference is None:
        verdict = Verdict("cannot say", "missing")
    else:
        verdict = _two(c, subject, reference)
    stood = _stood("subject", subject) | _stood("reference", reference)
    deciding = (c.ref_start or c.start,) if subject and reference else ()
    return replace(verdict, amount=subject, reference=reference, stands_in=stood, deciding=deciding)


def _stood(role: str, amount: Amount | None) -> StandsIn:
    return frozenset((role, month) for month in amount.stood_in) if amount else frozenset()


def _near(*amounts: Amount) -> str:
    """Why no verdict where numbers are too near: as printed, as the twin is known, as days are."""
    if any(a.stood_in for a in amounts):
        return "margin"
    return "day" if any(a.on_days for a in amounts) else "near"


def _surely_less(one: Amount, other: Amount) -> bool:
    return one.high < other.low


def _against(comparator: str, it: Amount, bound: Fraction) -> str:
    """An amount and a limit: holds, fails, or cannot say when the number is too inexact."""
    sure, never = {
        "<": (it.high < bound, it.low >= bound),
        "<=": (it.high <= bound, it.low > bound),
        ">=": (it.low >= bound, it.high < bound),
    }.get(comparator, (it.low > bound, it.high <= bound))
    return "holds" if sure else "fails" if never else "cannot say"


def _scan(c: Comparison, subject: Amount, shelf: Shelf) -> Verdict:
    """The subject against each of many periods: one that is beyond it decides."""
    stands: dict[dt.date, str] = {}
    values: dict[dt.date, Fraction] = {}
    twins: dict[dt.date, bool] = {}
    stood: StandsIn = frozenset()
    for month in c.compared():
        it = shelf.total((c.place,), *c.period(month))
        stood |= _stood("compared", it)
        after: Amount | None = subject
        if c.kind == "streak":
            following = c.next(month)
            if following != c.floor(c.start):
                after = shelf.total((c.place,), *c.period(following))
        if it is None or after is None:
            stands[month] = "missing"
            continue
        stands[month] = _stands(c, it, after)
        if c.kind in SINCE and stands[month] == "beyond" and not c.is_in_step(month):
            stands[month] = "near"  # none of the weeks that are counted: it leaves a record open
        values[month] = it.value
        twins[month] = bool(it.stood_in) or (c.kind == "streak" and bool(after.stood_in))
    beyond, near, missing = (
        tuple(month for month, found in stands.items() if found == how)
        for how in ("beyond", "near", "missing")
    )
    by_twins = bool(near) and all(twins[month] for month in near)
    answer, reason = _of_scan(c, subject, len(beyond), len(near), len(missing))
    if reason == "near":
        reason = "margin" if by_twins else _near(subject)
    too_few = c.kind == "rank" and answer == "fails" and len(beyond) < _allowed(c)
    by_day = c.is_of_days and c.kind in ("largest_since", "smallest_since") and not beyond
    if too_few or by_day or not (beyond or near):
        deciding = tuple(values) if c.kind in ("streak", "net_sign") else _extreme(c, values)
    else:
        deciding = beyond or near
    return Verdict(answer, reason, subject, None, missing, stood, deciding)


def _extreme(c: Comparison, values: dict[dt.date, Fraction]) -> tuple[dt.date, ...]:
    """The period that comes nearest to deciding otherwise, the oldest of equals; none of none."""
    choose = min if c.is_less else max
    return tuple(
        month for month in [choose(values, key=lambda m: values[m], default=None)] if month
    )


def _allowed(c: Comparison) -> int:
    """How many periods may be beyond: of a third rank two."""
    return int(c.factor) - 1 if c.kind == "rank" and c.factor is not None else 0


def _of_scan(
    c: Comparison, subject: Amount, beyond: int, near: int, missing: int
) -> tuple[str, str]:
    """Verdict and reason, from how many periods stand how to what is said."""
    own = "holds"
    if c.kind in LIMITS:
        assert c.bound is not None
        own = _against("<" if c.comparator == "<" else ">", subject, c.bound)
    if own == "fails":
        return "fails", "subject"
    if beyond > _allowed(c) or beyond + near + missing < _allowed(c):
        return "fails", ""
    if missing:
        return "cannot say", "missing"
    return ("cannot say", "near") if near or own != "holds" else ("holds", "")


def _stands(c: Comparison, it: Amount, other: Amount) -> str:
    """How a period stands to what is said: beyond it, near, or clear of it.

    ``other`` is the subject; in a streak the period after.
    """
    if c.kind not in LIMITS:
        # Among the smallest a smaller one is beyond; in a falling streak one smaller than the next.
        small, large = (it, other) if c.is_less else (other, it)
        if _surely_less(small, large):
            return "beyond"
        return "clear" if _surely_less(large, small) else "near"
    assert c.bound is not None
    within = _against("<" if c.comparator == "<" else ">", it, c.bound)
    # "For the first time since": another one within breaks it. "N in a row": one that is not does.
    breaks = "holds" if c.kind == "first_since" else "fails"
    return "near" if within == "cannot say" else "beyond" if within == breaks else "clear"


def _two(c: Comparison, subject: Amount, reference: Amount) -> Verdict:
    """The subject and one reference: which is more, by how much, or how many times."""
    cannot = Verdict("cannot say", _near(subject, reference))
    by_twin = cannot.reason == "margin"
    if c.kind in RATIOS and not (c.kind == "as_much_as" and c.is_share):
        # A ratio to a loss or to nothing means nothing; a change from a gain to a loss does.
        if reference.value <= 0 or (c.kind != "change_percent" and subject.value <= 0):
            return Verdict("cannot say", "loss")
        if by_twin and min(subject.low, reference.low) <= 0:
            return cannot
    elif c.kind not in RATIOS and c.bound is None:
        less = c.kind == "less_than"
        small, large = (subject, reference) if less else (reference, subject)
        if _surely_less(small, large):
            return Verdict("holds")
        return Verdict("fails") if _surely_less(large, small) else cannot
    actual = _actual(c, subject, reference)
    low, high = _accepted(c, _wanted(c, reference))
    # What was printed is taken at its word; a twin must fit with all of its margin.
    least, most = (actual.low, actual.high) if by_twin else (actual.value, actual.value)
    if low <= least and most <= high:
        return Verdict("holds")
    return Verdict("fails") if actual.high < low or actual.low > high else cannot


def _percent(now: Fraction, before: Fraction) -> Fraction:
    return 100 * (now - before) / abs(before)


def _ratio(of: Amount, to: Amount) -> Amount:
    return Amount(of.value / to.value, of.low / to.high, of.high / to.low)


def _less(one: Amount, other: Amount) -> Amount:
    return Amount(one.value - other.value, one.low - other.high, one.high - other.low)


def _actual(c: Comparison, subject: Amount, reference: Amount) -> Amount:
    """The number that the words speak of, from the numbers that are known."""
    if c.kind in ("more_than", "less_than"):
        return _less(*((subject, reference) if c.kind == "more_than" else (reference, subject)))
    if c.kind == "as_much_as" and c.is_share:
        return subject
    if c.kind == "change_percent":
        return Amount(
            _percent(subject.value, reference.value),
            _percent(subject.low, reference.high),
            _percent(subject.high, reference.low),
        )
    if c.kind == "share":
        part = _ratio(subject, reference)
        return Amount(100 * part.value, 100 * part.low, 100 * part.high)
    if c.kind == "fraction_of" or (c.factor is not None and c.factor < 1):
        # "A third of": how many times the other is more.
        assert c.factor is not None
        return _ratio(reference, subject) if c.factor < 1 else _ratio(subject, reference)
    return _ratio(subject, reference)


def _wanted(c: Comparison, reference: Amount) -> Fraction:
    """The number that the words name."""
    if c.kind == "as_much_as":
        return reference.value if c.is_share else Fraction(1)
    if c.kind in ("multiple_of", "fraction_of"):
        assert c.factor is not None
        return c.factor if c.factor >= 1 else 1 / c.factor
    wanted = c.factor if c.kind == "change_percent" else c.bound
    assert wanted is not None
    return wanted


_BELOW = {"nearly", "almost", "approaching", "just under", "close to"}
_OR_MORE = {"more than", "over", "at least", "above", "just over"}
_OR_LESS = {"less than", "under", "at most", "up to", "well below", "below"}
_ENDLESS = Fraction(10**12)


def _accepted(c: Comparison, wanted: Fraction) -> tuple[Fraction, Fraction]:
    """Between which numbers the words hold."""
    if c.qualifier in _OR_MORE:
        return wanted, _ENDLESS
    if c.qualifier in _OR_LESS:
        return -_ENDLESS, wanted
    exact, below = not c.qualifier, c.qualifier in _BELOW
    if c.kind in ("multiple_of", "fraction_of"):
        is_whole = abs(wanted - round(wanted)) <= Fraction(1, 100)
        less = Fraction(15, 100) * wanted
        if exact:
            less = min(Fraction(1, 2), less) if wanted < 10 and is_whole else wanted / 20
        more = wanted / 20 if below else less
    elif c.kind == "as_much_as":
        less = more = Fraction(1, 2) if c.is_share else Fraction(1, 10)
    elif c.kind == "change_percent":
        less = more = Fraction(1) if exact else max(Fraction(3), Fraction(15, 100) * abs(wanted))
        little = max(Fraction(3), abs(wanted) / 20)
        if below:  # on the side of more change
            less, more = (little, more) if wanted < 0 else (less, little)
    elif c.kind == "share" or c.is_share:
        less = more = Fraction(1, 2) if exact else Fraction(2)
    else:
        # Only named: 1 %, at least half a square kilometre; "nearly" is 5 % less, 1 % more.
        less = max(Fraction(1, 2), abs(wanted) / 100) if exact else abs(wanted) / 20
        less = max(less, c.digit)
        more = abs(wanted) / 100 if below else less
    return wanted - less, wanted + more
