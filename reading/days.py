"""Days, months and years: what a period is, and how it is counted."""

import calendar
import datetime as dt
from dataclasses import dataclass

INVASION = dt.date(2022, 2, 24)


@dataclass(frozen=True)
class Period:
    """A period as ``figures.csv`` has it, read from ``text[start:end]``.

    ``reference``: only named to compare with ("largest since M", "more than in M"). "A month
    earlier" is the month before that of publication here; who knows the month it is told from,
    moves it.
    """

    kind: str  # day, month, partial_month, window, year, to_date
    first: dt.date
    last: dt.date
    start: int
    end: int
    reference: bool = False
    how: str = ""  # how a relative period was said: weekday, today, week, month_earlier ...


@dataclass(frozen=True)
class Named:
    """Whole days as a text names them, from ``text[start:end]``; comparisons are between these.

    ``basis``: "stated" where the words alone say which it is, "relative" where the day of writing
    is needed ("last month", a bare "November"), "assumed" where there were no words.
    """

    first: dt.date
    last: dt.date
    step: str  # day, half month, month, week, window, year, to_date
    start: int
    end: int
    bare: bool = False  # a month, season or quarter that the text names without saying which
    relative: str = ""  # before, year before ...: to be counted from what is compared
    count: int = 0  # how many of its steps
    why: str = ""  # why it cannot be
    basis: str = "relative"


@dataclass(frozen=True)
class Point:
    """A day, month or year as written; what is not written is None."""

    year: int | None
    month: int | None
    day: int | None
    start: int
    end: int

    @property
    def exists(self) -> bool:
        """Whether there is such a day."""
        return day(self.year or 2024, self.month or 1, self.day or 1) is not None

    def span(self, not_after: dt.date) -> tuple[dt.date, dt.date]:
        """Its first and last day; a missing year is the last that had begun."""
        year = self.year or not_after.year
        if self.month is None:
            return dt.date(year, 1, 1), dt.date(year, 12, 31)
        first = day(year, self.month, self.day or 1) or dt.date(year, self.month, 1)
        if self.year is None and first > not_after:
            year -= 1
            first = day(year, self.month, self.day or 1) or dt.date(year, self.month, 1)
        return first, first if self.day else last_of(year, self.month)


def last_of(year: int, month: int) -> dt.date:
    """Last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def month_end(of: dt.date) -> dt.date:
    """The last day of the month of a day."""
    return last_of(of.year, of.month)


def months_before(of: dt.date, count: int) -> dt.date:
    """The first day of the month some months before that of a day."""
    total = of.year * 12 + of.month - 1 - count
    return dt.date(max(total // 12, 1), total % 12 + 1, 1)


def day(year: int, month: int, number: int) -> dt.date | None:
    """A day, or None where there is no such day."""
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def months_back(of: dt.date, months: int) -> dt.date:
    """The same day some months earlier, or the last of a shorter month."""
    year, month = divmod(of.year * 12 + of.month - 1 - months, 12)
    return dt.date(year, month + 1, min(of.day, calendar.monthrange(year, month + 1)[1]))


def back(last: dt.date, number: int, unit: str) -> dt.date:
    """First day of the ``number`` days, weeks, months or years that end with ``last``."""
    if unit in ("day", "week"):
        return last - dt.timedelta(days=number * (7 if unit == "week" else 1) - 1)
    return months_back(last + dt.timedelta(days=1), number * (12 if unit == "year" else 1))


def cut(first: dt.date, last: dt.date, published: dt.date, start: int, end: int) -> Period | None:
    """The period from ``first`` to ``last``, cut at the day of publication, with its kind."""
    if first > published:
        return None
    whole_month = first.day == 1 and last == last_of(first.year, first.month)
    whole_year = (first, last) == (dt.date(first.year, 1, 1), dt.date(first.year, 12, 31))
    in_a_month = (first.year, first.month) == (last.year, last.month)
    to_its_end = last == last_of(last.year, last.month)
    if first == last:
        kind = "day"
    elif published < last:
        kind = "partial_month" if whole_month else "to_date" if whole_year else "window"
    elif whole_month or whole_year:
        kind = "month" if whole_month else "year"
    else:
        kind = "partial_month" if in_a_month and (first.day == 1 or to_its_end) else "window"
    return Period(kind, first, min(last, published), start, end)


def since(first: dt.date, published: dt.date, start: int, end: int) -> Period | None:
    """From a day to that of publication."""
    if first > published:
        return None
    same = (first.year, first.month) == (published.year, published.month)
    return Period("partial_month" if same else "to_date", first, published, start, end)
