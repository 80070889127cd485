"""A reader's own comparison: what was understood of words, and the verdict of every series."""

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import pandas as pd

from reading import statements as reading
from views import queries, wording
from views.database import build_path

AXIS = 40  # months that a chart shows at most


@dataclass(frozen=True)
class Read:
    """What a text was understood to say: comparisons (as `asked`, with `words`), and the rest."""

    readings: tuple[Any, ...]
    left: tuple[reading.Left, ...]


@lru_cache(maxsize=2)
def _names(build: str) -> tuple[Any, ...]:
    """Places and estimators in all spellings, and by id; once a build."""
    places, estimators = queries.ledger.spellings(), queries.ledger.estimator_names()
    return (
        tuple(
            reading.Name(i, tuple(n))
            for i, n in zip(places["place_id"], places["names"], strict=True)
        ),
        tuple(
            reading.Name(i, tuple(n))
            for i, n in zip(estimators["estimator_id"], estimators["names"], strict=True)
        ),
        dict(zip(places["place_id"], places["name"], strict=True)),
        dict(zip(estimators["estimator_id"], estimators["short"], strict=True)),
    )


def known_names() -> tuple[Any, ...]:
    """Places and estimators as names to look for, and their names by id; of the build on screen."""
    return _names(build_path().name)


def read(text: str, today: dt.date) -> Read:
    """The comparisons that a text makes, said back in plain words, and what was not understood."""
    return _read(build_path().name, text, today)


# What a sentence of no known day may mean is asked of dozens of days, on each run of the page.
@lru_cache(maxsize=256)
def _read(build: str, text: str, today: dt.date) -> Read:
    places, estimators, place_of, estimator_of = _names(build)
    found = reading.read(text, today=today, places=places, estimators=estimators)
    return Read(
        tuple(
            SimpleNamespace(**vars(r), words=reading.in_words(r, place_of, estimator_of))
            for r in found.readings
        ),
        found.left,
    )


MATCHED = 1500  # characters of a text that is looked for among printed comparisons
OFFERED = 3  # months, newest first, that an undated sentence is offered for with one click
LOOKED_BACK = 36  # months that are tried for a sentence such as "in November"


@dataclass(frozen=True)
class Meant:
    """One comparison that an undated sentence may make: of a month, or one that was printed."""

    key: str  # in the address: the statement, or the first and last day of the subject
    asked: Any  # as a Reading with `words`, or a row of `queries.statements`
    printed: bool


def read_undated(text: str) -> Read:
    """What a text of no known day is understood to say.

    What names its month and year is read as of the day after it ended, so that "September and
    October" or "this year" beside it are those of that time. Anything else is read as if written
    when the newest month with a number was over: on another day the reader would find no data.
    """
    stated = read(text, dt.date.today())
    if not stated.readings or any(r.subject_basis != "stated" for r in stated.readings):
        newest = read(text, _newest_day())
        subjects = {_subject(r) for r in newest.readings}
        if len(subjects) == 1:  # "in November … this year": as of the day after that November
            as_of_then = read(text, _day_after(next(iter(subjects))[1]))
            if {_subject(r) for r in as_of_then.readings} == subjects:
                return as_of_then
        return newest
    then = [_read_on(text, r, _day_after(r.subject_end)) for r in stated.readings]
    return Read(
        tuple(
            t if t is not None and _subject(t) == _subject(r) else r
            for r, t in zip(stated.readings, then, strict=True)
        ),
        stated.left,
    )


def _newest_day() -> dt.date:
    newest = next(iter(queries.months.counted_months()), pd.Timestamp.today())
    return (newest + pd.DateOffset(months=1)).date()


def _day_after(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=1)


def _subject(reading: Any) -> tuple[dt.date, dt.date]:
    return reading.subject_start, reading.subject_end


def meanings(text: str, reading: Any, statements: pd.DataFrame) -> list[Meant]:
    """What a reading of a text of no known day may mean, likeliest first.

    A printed comparison that says the same (kind, period, reference, limit, place, and count where
    the text names one) comes first, newest first; then the newest months for which a count has a
    number. Empty where no month has one.
    """
    found = [
        Meant(str(row.statement_id), row, True)
        for row in _of_the_kind(text, reading, statements)
        if (one := _read_on(text, reading, _written_by(row))) and _says_the_same(one, row)
    ]
    # Of several that say the same of one period the first of the list stands, which is the newest.
    apart = {(m.asked.subject_start, m.asked.subject_end): m for m in reversed(found)}
    found = sorted(apart.values(), key=lambda m: m.asked.subject_end, reverse=True)
    printed = {str(m.asked.subject_end)[:10] for m in found}
    return found + [
        Meant(f"{r.subject_start}_{r.subject_end}", r, False)
        for r in _by_month(text, reading)
        if str(r.subject_end) not in printed
    ]


def _by_month(text: str, reading: Any) -> list[Any]:
    """The reading as of each month that has a number, by subject, newest first."""
    seen: dict[tuple[dt.date, dt.date], Any] = {}
    known = queries.months.counted_months(reading.estimator_id) or queries.months.counted_months()
    for month in known[: LOOKED_BACK if len(text) <= MATCHED else OFFERED]:
        one = _read_on(text, reading, (month + pd.DateOffset(months=1)).date())
        if one is None or _subject(one) in seen:
            continue
        # Said of an earlier month, its "this year" is that of the day after that month.
        then = _read_on(text, reading, _day_after(one.subject_end))
        if then is not None and _subject(then) == _subject(one) and _lies_between(then):
            seen[_subject(one)] = then
    rows = sorted(seen.values(), key=lambda r: r.subject_end, reverse=True)
    for place, one in enumerate(rows):  # the newest for which some count has a number comes first
        if judge(one)["value"].notna().any():
            return rows[place:]
    return []


def _lies_between(reading: Any) -> bool:
    """Whether "since M" leaves a month between M and the subject: else it says nothing."""
    since = reading.kind in ("largest_since", "smallest_since", "first_since")
    return not since or _day_after(reading.reference_end) < reading.subject_start


def _read_on(text: str, like: Any, today: dt.date) -> Any:
    """The same comparison, by kind and place in the text, as if written on another day."""
    return next(
        (
            r
            for r in read(text, today).readings
            if (r.kind, r.start, r.end) == (like.kind, like.start, like.end)
        ),
        None,
    )


def _of_the_kind(text: str, reading: Any, statements: pd.DataFrame) -> list[Any]:
    if len(text) > MATCHED:
        return []
    same = (statements["kind"] == reading.kind) & statements["subject_end"].notna()
    return list(wording.common.each(statements[same & (statements["evaluable"] == "yes")]))


def _written_by(row: Any) -> dt.date:
    """The day of a printed comparison; of an undated page the first on which it can have been."""
    if pd.notna(row.said_by):
        return pd.Timestamp(row.said_by).date()
    return (pd.Timestamp(row.subject_end) + pd.Timedelta(days=1)).date()


def _says_the_same(one: Any, row: Any) -> bool:
    def same(a: Any, b: Any) -> bool:
        if a is None or pd.isna(a) or b is None or pd.isna(b):
            return (a is None or pd.isna(a)) and (b is None or pd.isna(b))
        return str(a)[:10] == str(b)[:10] if isinstance(b, pd.Timestamp) else bool(a == b)

    return (
        all(
            same(getattr(one, name), getattr(row, name))
            for name in ("subject_start", "subject_end", "reference_start", "reference_end",
                         "comparator", "factor", "threshold", "unit")
        )
        and tuple(one.place_ids) == (row.place_id,)
        and one.estimator_id in (None, row.estimator_id)
        and (one.measure or "net_change").replace("gain", "net_change")
        == (row.measure or "net_change").replace("gain", "net_change")
    )  # fmt: skip


def judge(asked: Any) -> pd.DataFrame:
    """The verdict of each series on it."""
    return queries.verdicts.judged(
        kind=asked.kind,
        measure=asked.measure,
        place_ids=asked.place_ids,
        subject=(asked.subject_start, asked.subject_end),
        step=asked.step,
        comparator=asked.comparator,
        reference=(asked.reference_start, asked.reference_end),
        factor=asked.factor,
        threshold=asked.threshold,
        unit=asked.unit,
        qualifier=asked.qualifier,
        estimator_id=asked.estimator_id,
    )


def places(asked: Any) -> tuple[str, ...]:
    """The places of a comparison: of a printed one its place, of a reader's own one or several."""
    return tuple(asked.place_ids) if hasattr(asked, "place_ids") else (asked.place_id,)


def months(row: Any, asked: Any) -> pd.DataFrame:
    """The months of a series; of those in which its twin stands in the ones of this verdict."""
    found = queries.months.months_of(row.series_id, places(asked))
    stand = {f"{s['month']:%Y-%m}" for s in row.stands_in}
    shown = ~found["stands_in"] | found["month"].dt.strftime("%Y-%m").isin(stand)
    kept: pd.DataFrame = found.loc[shown].copy()
    return kept


def roles(row: Any, asked: Any, months: pd.DataFrame) -> tuple[list[str], dict[str, str]]:
    """The months of the chart, and what part those play that are not only compared."""
    known = {f"{m:%Y-%m}" for m in months["month"]}
    part: dict[str, str] = {}
    first = last = pd.Timestamp(asked.subject_end)

    def give(start: Any, end: Any, role: str) -> None:
        nonlocal first, last
        first, last = min(first, pd.Timestamp(start)), max(last, pd.Timestamp(end))
        for month in pd.period_range(start, end, freq="M"):
            part[str(month)] = role

    if (
        pd.notna(asked.reference_start)
        and (pd.Timestamp(asked.reference_end) - pd.Timestamp(asked.reference_start)).days < 800
    ):
        give(asked.reference_start, asked.reference_end, "measured from")
    for month in row.missing_months:
        give(month, month, "missing")
    for decided in row.deciding:
        give(decided["start"], decided["end"], "decides")
    give(asked.subject_start, asked.subject_end, "subject")
    first = max(first, last - pd.DateOffset(months=AXIS - 1), pd.Timestamp("2022-03-01"))
    axis = [str(m) for m in pd.period_range(first, last, freq="M")]
    if len(axis) < 8:
        axis = [str(m) for m in pd.period_range(end=last, periods=8, freq="M")]
    return axis, {m: r for m, r in part.items() if r != "missing" or m not in known}
