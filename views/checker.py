"""A reader's own comparison: what was understood of words, and the verdict of every series."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from reading import statements as reading
from reading.letters import in_letters
from views import queries
from views.shown import kept
from views.wording.common import each

if TYPE_CHECKING:
    from reading.names import Gazetteer, Mention

# Behind a village of the name "Hope" or "Faith".
_SURNAME = re.compile(r" [А-ЯІЇЄҐ][а-яіїєґ'’]{2,}")
AXIS = 40  # months that a chart shows at most


@dataclass(frozen=True)
class Asked(reading.Reading):
    """One comparison of a reader, and what it says in plain words."""

    words: str = ""


@dataclass(frozen=True)
class Read:
    """What a text was understood to say: comparisons, and the rest."""

    readings: tuple[Asked, ...]
    left: tuple[reading.Left, ...]


@dataclass(frozen=True)
class Names:
    """Places and estimators in all spellings, and what each is called, by id."""

    places: tuple[reading.Name, ...]
    estimators: tuple[reading.Name, ...]
    place_of: Mapping[str, str]
    estimator_of: Mapping[str, str]

    def asked(self, read: reading.Reading) -> Asked:
        """A comparison with its words."""
        return Asked(**vars(read), words=reading.in_words(read, self.place_of, self.estimator_of))


@kept
def names(build: Path) -> Names:
    """The names to look for in a text."""
    places, estimators = queries.ledger.spellings(), queries.ledger.estimator_names()
    return Names(
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


@kept
def _gazetteer(build: Path) -> "Gazetteer":
    """Made once: that takes a second, and a sentence a millisecond."""
    from reading.names import Gazetteer

    rows = queries.ledger.gazetteer().astype(object)
    named = rows.where(rows.notna(), None).to_dict("records")
    return Gazetteer({str(column): cell for column, cell in row.items()} for row in named)


def fought_over(build: Path, text: str) -> "list[Mention]":
    """Settlements that stand in a sentence with a word of taking, holding or leaving, in order.

    A name before another capitalised word is a person's, not a village's: "Надія Савченко".
    """
    # Asked of a text that compares nothing; to load them takes longer than such a text.
    from reading.predicates import PREDICATE
    from reading.quantities import plain
    from reading.sentences import sentences
    from reading.speakers import stands_in_a_name

    text = text[: reading.LONGEST]
    low = plain(text)
    told = [(a, b) for a, b in sentences(text) if PREDICATE.search(low, a, b)]
    if not told:
        return []
    named = _gazetteer(build).mentions(text)
    starts = {m.start for m in named}

    def is_person(m: "Mention") -> bool:
        goes_on = _SURNAME.match(text, m.end) or stands_in_a_name(text, m.end)
        return bool(goes_on) and m.end + 1 not in starts

    towns = [m for m in named if m.kind == "settlement" and not m.is_title and not is_person(m)]
    return [m for m in towns if any(a <= m.start < b for a, b in told)]


# What a sentence of no known day may mean is asked of dozens of days.
@kept
def read(build: Path, text: str, today: dt.date) -> Read:
    """The comparisons that a text makes, said back in plain words, and what was not understood."""
    known = names(build)
    found = reading.read(text, today=today, places=known.places, estimators=known.estimators)
    return Read(tuple(known.asked(r) for r in found.readings), found.left)


@dataclass(frozen=True)
class Form:
    """A comparison that is put together from lists: ids, months as 2025-11, since '' for none.

    kind: one of `reading.Reading`, or one of those here that stand for it. amount: a limit in km²,
    or how many times, per cent, in a row.
    """

    measure: str
    place: str
    month: str
    kind: str
    since: str = ""
    amount: float | None = None


_KINDS = {
    "first_over": "first_since", "first_under": "first_since", "growth": "streak",
    "slowing": "streak", "over": "threshold", "under": "threshold",
}  # fmt: skip
_LESS = ("smallest_since", "first_under", "less_than", "slowing", "under")
_EQUAL = ("value", "multiple_of", "change_percent")
_FACTORS = ("multiple_of", "change_percent", "growth", "slowing")  # the others have limits


@kept
def composed(build: Path, form: Form) -> Asked:
    """The comparison of a form."""
    first, last = _month(form.month)
    since = _month(form.since) if form.since else (None, None)
    factor = form.amount if form.kind in _FACTORS else None
    if factor is not None and form.kind != "change_percent":
        factor = max(factor, 1.0)
    threshold = None if form.kind in _FACTORS else form.amount
    return names(build).asked(
        reading.Reading(
            kind=_KINDS.get(form.kind, form.kind),
            measure=form.measure or None,
            place_ids=(form.place,),
            subject_start=first,
            subject_end=last,
            step="month",
            comparator="=" if form.kind in _EQUAL else "<" if form.kind in _LESS else ">",
            reference_start=since[0],
            reference_end=since[1],
            factor=factor,
            threshold=threshold,
            unit="km2" if threshold is not None else None,
            qualifier=None,
            estimator_id=None,
            start=0,
            end=0,
        )
    )


def _month(month: str) -> tuple[dt.date, dt.date]:
    first = pd.Timestamp(f"{month}-01")
    return first.date(), (first + pd.offsets.MonthEnd(0)).date()


MATCHED = 1500  # characters of a text that is looked for among printed comparisons
OFFERED = 3  # months, newest first, for which a long undated text is read
LOOKED_BACK = 36  # months that are tried for a sentence such as "in November"


@dataclass(frozen=True)
class Meant:
    """One comparison that an undated sentence may make: of a month, or one that was printed."""

    key: str  # in the address: the statement, or the first and last day of the subject
    asked: Any  # as `Asked`, or a row of `queries.statements`
    printed: bool


@kept
def read_undated(build: Path, text: str, today: dt.date) -> Read:
    """What a text of no known day is understood to say. today: the day on which it is read.

    What names its month and year is read as of the day after it ended, so that "September and
    October" or "this year" beside it are those of that time. Anything else is read as if written
    when the newest month with a number was over: on another day the reader would find no data.
    """
    stated = read(build, text, today)
    if not stated.readings or any(r.subject_basis != "stated" for r in stated.readings):
        newest = read(build, text, _newest_day(today))
        subjects = {_subject(r) for r in newest.readings}
        if len(subjects) == 1:  # "in November … this year": as of the day after that November
            as_of_then = read(build, text, _day_after(next(iter(subjects))[1]))
            if {_subject(r) for r in as_of_then.readings} == subjects:
                return as_of_then
        return newest
    then = [_read_on(build, text, r, _day_after(r.subject_end)) for r in stated.readings]
    return Read(
        tuple(
            t if t is not None and _subject(t) == _subject(r) else r
            for r, t in zip(stated.readings, then, strict=True)
        ),
        stated.left,
    )


def _newest_day(today: dt.date) -> dt.date:
    newest = next(iter(queries.months.counted_months()), pd.Timestamp(today))
    return (newest + pd.DateOffset(months=1)).date()


def _day_after(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=1)


def _subject(one: reading.Reading) -> tuple[dt.date, dt.date]:
    return one.subject_start, one.subject_end


@kept
def meanings(build: Path, text: str, one: Asked) -> list[Meant]:
    """What a reading of a text of no known day may mean, likeliest first.

    A printed comparison that says the same (kind, period, reference, limit, place, and count where
    the text names one) comes first, newest first; then the newest months for which a count has a
    number. Empty where no month has one.
    """
    found = [
        Meant(str(row.statement_id), row, True)
        for row in _of_the_kind(text, one)
        if (then := _read_on(build, text, one, _written_by(row))) and _says_the_same(then, row)
    ]
    # Of several that say the same of one period the first of the list stands, which is the newest.
    apart = {(m.asked.subject_start, m.asked.subject_end): m for m in reversed(found)}
    found = sorted(apart.values(), key=lambda m: m.asked.subject_end, reverse=True)
    printed = {str(m.asked.subject_end)[:10] for m in found}
    return found + [
        Meant(f"{r.subject_start}_{r.subject_end}", r, False)
        for r in _by_month(build, text, one)
        if str(r.subject_end) not in printed
    ]


_NEAR = 0.8  # of the words of two texts, how many they share where they are nearly the same


def _normal(text: Any) -> frozenset[str]:
    """The words of a text that tell something: no case, no stops, no short words, no plural s."""
    if not isinstance(text, str):
        return frozenset()
    found = re.findall(r"\w+", re.sub(r"['’]s?\b|(?<=\d),(?=\d)", "", text.lower()))
    return frozenset(w.removesuffix("s") for w in found if len(w) > 3 or w.isdigit())


def _near(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _NEAR * len(one | other) > 0


@kept
def printed_as(build: Path, text: str, readings: tuple[Asked, ...]) -> str:
    """The printed comparison of which this text is the wording, exactly or nearly; '' of none.

    Nearly the same words, also those of its article's headline, may say something else: they count
    where one of the readings says the same. A text that was not read at all must have its numbers.
    """
    if len(text) > MATCHED:
        return ""
    said, statements = _normal(text), queries.verdicts.statements()
    rows = list(each(statements[statements["evaluable"] == "yes"]))
    for row in rows:
        if _words(text) == _words(row.wording):
            return str(row.statement_id)
    for row in rows:
        near = _near(said, _normal(row.wording))
        if near and not readings and _numbers(text) == _numbers(row.wording):
            return str(row.statement_id)
        if (near or _near(said, _normal(row.headline))) and any(
            _says_the_same(r, row) for r in readings
        ):
            return str(row.statement_id)
    return ""


def _words(text: str) -> list[str]:
    """All words in their order, whatever the case and the stops."""
    return re.findall(r"\w+", text.lower())


def _numbers(text: str) -> set[str]:
    """The numbers of a text, in digits or letters."""
    letters = {in_letters(n) for n in range(13)}
    return {word for word in _words(text) if word.isdigit() or word in letters}


def _by_month(build: Path, text: str, like: Asked) -> list[Asked]:
    """The comparison as of each month that has a number, by subject, newest first."""
    seen: dict[tuple[dt.date, dt.date], Asked] = {}
    known = queries.months.counted_months(like.estimator_id) or queries.months.counted_months()
    for month in known[: LOOKED_BACK if len(text) <= MATCHED else OFFERED]:
        one = _read_on(build, text, like, (month + pd.DateOffset(months=1)).date())
        if one is None or _subject(one) in seen:
            continue
        # Said of an earlier month, its "this year" is that of the day after that month.
        then = _read_on(build, text, like, _day_after(one.subject_end))
        if then is not None and _subject(then) == _subject(one) and _lies_between(then):
            seen[_subject(one)] = then
    rows = sorted(seen.values(), key=lambda r: r.subject_end, reverse=True)
    # The newest for which some count has a number comes first; before it the newest for which the
    # count has one that the text names.
    first = next((n for n, one in enumerate(rows) if _has_number(one)), len(rows))
    rows = rows[first:]
    if like.estimator_id:
        lead = next((one for one in rows if _has_number(one, cited=True)), None)
        rows.sort(key=lambda one: one is not lead)
    return rows


def _has_number(one: Asked, *, cited: bool = False) -> bool:
    """Whether some count, or the one that is cited, has the number that it speaks of."""
    found = queries.verdicts.judged(one)
    values = found.loc[found["is_cited"], "value"] if cited else found["value"]
    return bool(values.notna().any())


def _lies_between(one: reading.Reading) -> bool:
    """Whether "since M" leaves a month between M and the subject: else it says nothing."""
    if one.kind not in ("largest_since", "smallest_since", "first_since"):
        return True
    return one.reference_end is not None and _day_after(one.reference_end) < one.subject_start


def _read_on(build: Path, text: str, like: reading.Reading, today: dt.date) -> Asked | None:
    """The same comparison, by kind and place in the text, as if written on another day."""
    return next(
        (
            r
            for r in read(build, text, today).readings
            if (r.kind, r.start, r.end) == (like.kind, like.start, like.end)
        ),
        None,
    )


def _of_the_kind(text: str, one: Asked) -> list[Any]:
    if len(text) > MATCHED:
        return []
    statements = queries.verdicts.statements()
    same = (statements["kind"] == one.kind) & statements["subject_end"].notna()
    return list(each(statements[same & (statements["evaluable"] == "yes")]))


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
