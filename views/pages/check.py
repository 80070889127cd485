"""Whether a comparison holds, by every count: the printed ones, and any that a reader brings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pandas as pd

from views import charts, checker, columns, downloads, queries, theme, wording
from views.checker import Asked
from views.pages import claims
from views.shown import Chart, Table, chart, kept, table
from views.wording.common import Parts, each

LISTED = 15  # rows that a page carries at once
SETTLEMENTS = 3  # of a text that are told
QUOTED = 12  # pieces of a text that are named as not understood
RESULTS = {
    "": "Checkable",
    "all": "Any",
    "holds": "Holds",
    "fails": "Fails",
    "cannot say": "Cannot say",
    "contradicts": "Contradicts its article",
    "no": "Not checkable",
}
WITHOUT_NUMBER = f"{wording.verdicts.NOT_DATED} No count has a number for it."
LACKS = ("no figure", "missing")  # reasons of a verdict: a figure may be there and was not found
_LEVELS = ("share_held", "area_held")  # measures that no bar of months shows
RULES = (
    "“Largest since M”: every month after M must be smaller. M itself is not compared, for "
    "it was the larger one; what it was is told.",
    "A month that is missing, equal, or too near for a number printed as “about” or as a "
    "range leaves it open, unless another month decides against it.",
    "“About” and the like stand for 5% either way, “nearly” for 5% less, “more than” for "
    "5% more. A number without such a word may be off by 1%, or by half a km².",
    "“N-fold” may be off by 15%, at most by a half; with “about” by 15%, from ten on by "
    "5%; “as much as” by a tenth. A change in per cent may be off by one point, with "
    "“about” by three or by 15% of it; a share by half a point, with “about” by two.",
    "Months before and after a change of method are not compared.",
    "Where a month was not printed, what we measured in the same way stands in, if it was "
    "compared with at least six printed months: with its worst error, rounded up to a "
    "whole km², as its margin. What hangs on less stays open.",
    "One map, one voice: counts that rest on the same map are counted once; where they "
    "differ, the map is divided.",
    "Whole months add up to years and seasons; a total that was printed counts instead.",
    "A week, or another window of days, is judged on the maps that have days, each in its "
    "own name: the map of its last day less that of the day before its first. What hangs "
    "on less than either end being a day off stays open, and so does a window in which the "
    "map was redrawn. “Largest week since M”: a larger one that is whole weeks before it "
    "refutes it; one that begins on another weekday leaves it open.",
    "“On the day”: only what had been printed by then. An undated page counts from the day "
    "after its period ends. What we measured is known only now.",
)
Subject = Asked | str  # what is checked: a reader's own comparison, or the id of a printed one


@dataclass(frozen=True)
class Options:
    """Printed comparisons that can be checked, newest first, and those that cannot, by id.

    example: the newest on which the counts differ, or ''. kinds, counts: what the list is narrowed
    by. summary: of all. files: every verdict. rules: as the database applies them.
    """

    printed: dict[str, str]
    uncheckable: dict[str, str]
    example: str
    kinds: dict[str, str]
    counts: dict[str, str]
    summary: str
    files: dict[str, downloads.File]
    rules: str


@dataclass(frozen=True)
class Form:
    """What a reader's own comparison is put together from: months, newest first, and places."""

    months: dict[str, str]
    places: dict[str, str]


@dataclass(frozen=True)
class Understood:
    """What a text says: comparisons by number, and pieces that are not checked, each with why.

    printed: the printed comparison of which it is the wording; '' of none. claims: of a text that
    compares nothing, what was said of the settlements in it and what the map shows.
    """

    readings: tuple[Asked, ...]
    words: dict[str, str]
    left: list[tuple[str, str]]
    printed: str
    claims: list[Parts]


@dataclass(frozen=True)
class Meanings:
    """What a sentence of no known day may mean, by id: words, and what is then checked.

    beside: the answer for the newest month, which stands beside that for a printed one.
    """

    words: dict[str, str]
    subjects: Mapping[str, Subject]
    beside: str


@dataclass(frozen=True)
class Printed:
    """A printed comparison. said: who printed it; line: that and what it says, in our words.

    known: from which days its numbers can be, by id. against: warnings.
    """

    said: Parts
    line: Parts
    note: str
    known: dict[str, str]
    against: list[str]


@dataclass(frozen=True)
class View:
    """The answer, and what maps say beside a count that is cited.

    quote: one sentence for a story, '' where nothing decides. drawn: series whose months can be
    drawn. counts: none where no series has it; counted: how many on how many maps. collected: to
    when articles were, where a printed count lacks a figure.
    """

    answer: str
    more: str
    quote: str
    collected: str
    drawn: dict[str, str]
    counted: str
    counts: Table | None
    files: dict[str, downloads.File]


@dataclass(frozen=True)
class Listing:
    """Which printed comparisons are listed: ids of `Options` and `RESULTS`."""

    kind: str = ""
    by: str = ""
    result: str = ""


@kept
def options(build: Path) -> Options:
    """The choices of the page."""
    rows = queries.verdicts.statements()
    checkable = rows[rows["evaluable"] == "yes"]
    others = rows[rows["evaluable"] != "yes"]
    differ = checkable[checkable["verdict"].isin(["holds", "fails"]) & (checkable["fails"] > 0)]
    who = rows.dropna(subset=["estimator_id"]).sort_values("estimator")
    kinds = set(rows["kind"])
    return Options(
        dict(zip(checkable["statement_id"], checkable["wording"], strict=True)),
        {r.statement_id: wording.verdicts.sentences([r.wording, r.reason]) for r in each(others)},
        next(iter(differ["statement_id"]), ""),
        {"": "Any", **{k: n for k, n in wording.verdicts.KINDS.items() if k in kinds}},
        {"": "Any", **dict(zip(who["estimator_id"], who["estimator"], strict=True))},
        wording.verdicts.summary(rows),
        {
            "Download every verdict as CSV": downloads.File(
                "By every count, whether each printed comparison holds",
                ("verdicts", "all-statements"),
                lambda: downloads.verdicts(queries.verdicts.all_verdicts()),
            )
        },
        queries.verdicts.verdict_rules(),
    )


@kept
def form(build: Path) -> Form:
    """The lists of the form; Ukraine leads the places."""
    newest = queries.months.told_months()["month"].max()
    months = reversed(pd.date_range("2022-03-01", newest, freq="MS"))
    spelled, place_of = queries.ledger.spellings(), checker.names(build).place_of
    ids = spelled.loc[spelled["kind"].isin(["country", "oblast"]), "place_id"]
    places = {i: place_of[i] for i in ids}
    return Form(
        {f"{m:%Y-%m}": theme.month(m) for m in months},
        {"ua": places.pop("ua", "Ukraine"), **places},
    )


@kept
def understood(build: Path, text: str, written: date | None, today: date) -> Understood:
    """written: the day of the text, if known. today: on which it is read."""
    found = (
        checker.read(build, text, written) if written else checker.read_undated(build, text, today)
    )
    printed_as = "" if written else checker.printed_as(build, text, found.readings)
    return Understood(
        found.readings,
        {str(n): r.words for n, r in enumerate(found.readings)},
        [(left.text[:200], left.why) for left in found.left[:QUOTED]],
        printed_as,
        [] if found.readings or printed_as else _said_of_settlements(build, text),
    )


def _said_of_settlements(build: Path, text: str) -> list[Parts]:
    """What became of settlements that a text says were taken, held or left, in its order.

    Told as their page tells it, a few of them. A name that several places bear is said to be one.
    """
    told = claims.options(build).settlements
    found: dict[str, Parts] = {}
    for mention in checker.fought_over(build, text):
        if len(found) == SETTLEMENTS:
            break
        place, name = mention.place_id, mention.name_used
        if mention.is_guess and any(one in told for one in mention.place_ids):
            may = f"“{name}” may be any of {len(mention.place_ids)} places of the ledger"
            found[name] = [(may, None)]
        elif not mention.is_guess and place in told and place not in found:
            one = claims.settlement(build, place)
            found[place] = [(one.finding, f"claims?settlement={place}")]
            found[place] += [(f". {one.as_of}", None)] if one.as_of else []
    return [*found.values()]


def is_undated(one: Asked, written: date | None) -> bool:
    """Whether a reading leaves open which period it means: nobody knows when it was written."""
    return written is None and one.subject_basis != "stated"


@kept
def meanings(build: Path, text: str, one: Asked) -> Meanings:
    """What one reading of a text may mean whose day is not known; nothing without any number.

    It is the reader's choice what the sentence may mean, and the page says so.
    """
    meant = {m.key: m for m in checker.meanings(build, text, one)}
    newest = max(meant.values(), key=lambda m: str(m.asked.subject_end), default=None)
    newest = None if newest is None or newest.printed else newest
    words = {k: wording.verdicts.meaning(m, is_newest=m is newest) for k, m in meant.items()}
    printed = sum(m.printed for m in meant.values())
    return Meanings(
        words,
        {k: str(m.asked.statement_id) if m.printed else m.asked for k, m in meant.items()},
        wording.verdicts.beside(newest.asked, queries.verdicts.judged(newest.asked))
        if newest and printed
        else "",
    )


@kept
def printed(build: Path, statement_id: str) -> Printed:
    """One of the printed comparisons that can be checked."""
    row = asked_of(statement_id)
    return Printed(
        wording.verdicts.printed_it(row),
        [
            (row.wording, row.url),
            (f" ({wording.verdicts.printed(row)}; in our words)", None),
        ],
        row.note if isinstance(row.note, str) else "",
        {"now": "Now", "then": f"On {theme.day(row.published)}"}
        if isinstance(row.published, str)
        else {},
        [
            "Its own article prints numbers against it."
            if against.by_what == "figures"
            else f"The same article says otherwise: {against.other}."
            for against in each(queries.verdicts.contradictions(statement_id))
        ],
    )


def asked_of(subject: Subject) -> Any:
    """A comparison with the columns of ``pub.statement``."""
    if not isinstance(subject, str):
        return subject
    rows = queries.verdicts.statements()
    return next(each(rows[rows["statement_id"] == subject]))


def _where(build: Path, asked: Any) -> str:
    """The places of a comparison; '' for the whole country."""
    named = checker.names(build).place_of
    places = [named.get(i, i) for i in checker.places(asked) if i != "ua"]
    return wording.common.listed(places)


def _words(subject: Subject) -> str:
    return str(asked_of(subject).wording) if isinstance(subject, str) else subject.words


def _named(subject: Subject) -> str:
    """The comparison in the name of a file."""
    return subject if isinstance(subject, str) else downloads.words(subject.words)


def rows_of(subject: Subject, known: str) -> pd.DataFrame:
    """The verdict of each series."""
    if isinstance(subject, str):
        return queries.verdicts.verdicts(subject, known)
    return queries.verdicts.judged(subject)


def _drawn(rows: pd.DataFrame, asked: Any) -> pd.DataFrame:
    """Series whose months can be drawn; a window of days is none of them."""
    if asked.measure in _LEVELS or wording.verdicts.of_days(asked):
        return rows.head(0)
    return rows[(rows["series_unit"] == "km2") & rows["to_day"].isna()]


def by_count(rows: pd.DataFrame, asked: Any) -> Table:
    """One line a series, those of one map together: verdict, number, what decides, how near.

    The map of the cited count stands first, and the cited count first on it.
    """
    maps = {m: n for n, m in enumerate(dict.fromkeys(rows["rests_on"]))}
    rows = rows.iloc[rows["rests_on"].map(maps).argsort(kind="stable")]
    rows = rows.assign(
        why=[wording.verdicts.why(r, asked) for r in each(rows)],
        how_near=[wording.verdicts.how_near(r, asked) for r in each(rows)],
    )
    return table(rows, downloads.VERDICTS, "The verdict of each series")


@kept
def view(build: Path, subject: Subject, known: str) -> View:
    """known: "now", or "then" for a printed comparison by what was known on its day."""
    asked, rows, words = asked_of(subject), rows_of(subject, known), _words(subject)
    drawn = _drawn(rows, asked)
    answer, *more = wording.verdicts.answers(rows, asked)
    return View(
        answer.removesuffix("."),
        " ".join(more),
        wording.verdicts.to_quote(rows, asked, _where(build, asked)),
        wording.common.collected(queries.ledger.reach())
        if rows.empty or (~rows["is_measured"] & rows["reason"].isin(LACKS)).any()
        else "",
        dict(zip(drawn["series_id"], drawn["series"], strict=True)),
        wording.verdicts.counted(rows),
        by_count(rows, asked) if len(rows) else None,
        {
            "Download as CSV": downloads.File(
                f"By every count, whether it holds: {words}",
                ("verdicts", _named(subject), known),
                lambda: downloads.verdicts(rows.assign(wording=words)),
            )
        },
    )


@kept
def months(build: Path, subject: Subject, known: str, series_id: str) -> Chart:
    """The months of one series that decide. series_id: one of `View.drawn`."""
    asked = asked_of(subject)
    drawn = _drawn(rows_of(subject, known), asked)
    row = next(each(drawn[drawn["series_id"] == series_id]))
    found = checker.months(row, asked)
    axis, roles = checker.roles(row, asked, found)
    found["part"] = [roles.get(m, "") for m in found["ym"]]
    days = _of_some_days(found, row, asked)
    found["hover"] = columns.told(found, "{month}", "{km2}", "{twin}: not printed")
    shown = found[found["ym"].isin(axis)]
    bound = row.wanted if asked.kind in ("threshold", "first_since") else None
    source = (
        "Full colour: the month in question and, outlined, the months that decide. Pale: "
        f"compared. Hatched: measured. Grey band: no figure.{days}"
    )
    return chart(
        "judged",
        wording.verdicts.chart_title(row, asked, _where(build, asked)),
        partial(
            charts.verdicts.judged,
            shown,
            months=axis,
            roles=roles,
            color=row.color,
            measured=bool(row.is_measured),
            bound=None if pd.isna(bound) else bound,
        ),
        source,
        shown.assign(
            series_id=row.series_id,
            series=row.series,
            color=row.color,
            bound=bound,
            is_measured=row.is_measured,
        ),
        "month km2 part twin",
        more="series range",
        order="-month",
        file=f"Months by {row.series} that decide whether it holds: {_words(subject)}",
        parts=("months", row.series_id, "km2", _named(subject), axis[0], axis[-1]),
        relation="known_value",
        shared=f"statement/{subject}" if isinstance(subject, str) else "",
    )


def _of_some_days(found: pd.DataFrame, row: Any, asked: Any) -> str:
    """A subject of some days of a month is drawn as those days, not as its month, and it is said.

    found: of `checker.months` with `part`; changed where it is so.
    """
    first, last = pd.Timestamp(asked.subject_start), pd.Timestamp(asked.subject_end)
    here = found["ym"] == f"{first:%Y-%m}"
    is_part = (first.day > 1 or not last.is_month_end) and f"{last:%Y-%m}" == f"{first:%Y-%m}"
    if not is_part or pd.isna(row.value) or not here.any():
        return ""
    named = wording.verdicts.when(first, last)
    found.loc[here, ["km2", "km2_low", "km2_high"]] = [row.value, row.low, row.high]
    found.loc[here, "part"] = f"subject, {named} alone"
    return f" Of {theme.month(first)} only {named} is drawn."


@kept
def to_quote(build: Path, subject: Subject, known: str, address: str) -> str:
    """One sentence for a story with the day of the data and the address of the page; '' of none."""
    quote = view(build, subject, known).quote
    as_of = theme.day(queries.ledger.data_day())
    return quote and f"{quote} ({theme.NAME}, data of {as_of}{address and ': ' + address})"


@kept
def to_paste(build: Path, subject: Subject, known: str, address: str) -> str:
    """A paragraph with sources. address: the whole one of the page, or ''."""
    return wording.verdicts.to_paste(
        _words(subject),
        rows_of(subject, known),
        asked_of(subject),
        as_of=queries.ledger.data_day(),
        address=address,
    )


def _listed(listing: Listing) -> pd.DataFrame:
    rows = queries.verdicts.statements()
    if listing.kind:
        rows = rows[rows["kind"] == listing.kind]
    if listing.by:
        rows = rows[rows["estimator_id"] == listing.by]
    if listing.result == "contradicts":
        return rows[rows["contradicts"]]
    if listing.result in ("", "no"):
        return rows[rows["evaluable"] == (listing.result or "yes")]
    return rows if listing.result == "all" else rows[rows["verdict"] == listing.result]


@kept
def pages(build: Path, listing: Listing) -> int:
    """On how many pages the list stands; 0 where nothing fits."""
    return -(-len(_listed(listing)) // LISTED)


@kept
def page_of(build: Path, listing: Listing, page: int) -> Table:
    """One page, from 1 on, of the list."""
    rows = _listed(listing).iloc[(page - 1) * LISTED : page * LISTED]
    return table(
        rows,
        "comparison now on_the_day other_maps estimator said_by verdict_note",
        "Printed comparisons with their verdicts, newest first",
    )
