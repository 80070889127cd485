"""What a question names: who counts, which place, which days; and what is nearest to them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel, Field

from share import resources
from views import database, queries, theme, wording
from views.wording.common import each, listed

COUNTRY = "ua"  # as everywhere in `pub`
NEAREST = 4  # things of one sort that are named where the one asked for is not there
Days = tuple[date, date]  # the first and the last, both included
Row = resources.Row


class Near(BaseModel):
    """What the ledger does have, without its number: a tool and arguments that get it."""

    what: str
    tool: str
    ask: dict[str, str] = Field(description="Arguments of the tool.")


class Unknown(Exception):
    """What is asked for is not in the ledger: a sentence why, and what is nearest.

    fault: the arguments cannot be meant.
    """

    def __init__(self, sentence: str, nearest: Iterable[Near] = (), *, fault: bool = False) -> None:
        super().__init__(sentence)
        self.sentence, self.nearest, self.fault = sentence, list(nearest), fault


class Line(NamedTuple):
    """What a series has a number for. vintages: how many different printings it has."""

    figure_id: str
    series_id: str
    measure: str
    place_id: str
    days: Days
    vintages: int


@lru_cache(maxsize=2)
def counted(build: Path) -> tuple[Line, ...]:
    """Every place and period of every series, by its newest figure; printed series first."""
    with database.reading(build):
        rows = queries.figure.counted()
    return tuple(
        Line(r.figure_id, r.series_id, r.measure, r.place_id,
             (r.period_start.date(), r.period_end.date()), int(r.vintages))
        for r in each(rows)
    )  # fmt: skip


def series(build: Path) -> dict[str, Row]:
    """Every way of counting, by id."""
    return {str(row["series_id"]): row for row in resources.rows(build, "series")}


# --- days ----------------------------------------------------------------------------------------


def days(period: str) -> Days:
    """The days of 2025, 2025-11, 2025-11-30 or 2025-11-03/2025-11-09. Raises Unknown."""
    first, _, last = period.partition("/")
    try:
        if len(first) == 10:
            found = date.fromisoformat(first), date.fromisoformat(last or first)
        elif len(first) == 7:
            found = _month(date.fromisoformat(f"{first}-01"))
        else:
            found = date(int(first), 1, 1), date(int(first), 12, 31)
    except ValueError:
        raise Unknown(f"{period} is no day, month or year of a calendar.", fault=True) from None
    if found[0] > found[1]:
        raise Unknown(f"{period} ends before it begins.", fault=True)
    return found


def _month(first: date) -> Days:
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def is_month(span: Days) -> bool:
    """Whether it is one whole calendar month."""
    return span == _month(span[0].replace(day=1))


def _is_year(span: Days) -> bool:
    return span == (date(span[0].year, 1, 1), date(span[0].year, 12, 31))


def period(span: Days) -> str:
    """As it is asked for: see `days`."""
    if _is_year(span):
        return str(span[0].year)
    if is_month(span):
        return f"{span[0]:%Y-%m}"
    return str(span[0]) if span[0] == span[1] else f"{span[0]}/{span[1]}"


def told(span: Days) -> str:
    """In words: ``May 2026``, ``2025``, ``1–21 April 2026``."""
    kind = "month" if is_month(span) else "year" if _is_year(span) else "window"
    return wording.common.period(*span, kind)


def nearest(lines: Iterable[Line], span: Days) -> list[Days]:
    """The periods most like one: of about its length first, then by how far away they end."""
    length = span[1] - span[0]

    def away(other: Days) -> tuple[bool, timedelta]:
        return abs(other[1] - other[0] - length).days > 3, abs(other[1] - span[1])

    return sorted({line.days for line in lines}, key=away)[:NEAREST]


# --- names ---------------------------------------------------------------------------------------


@lru_cache(maxsize=16_384)
def _folded(words: str) -> str:
    """Small letters without accents and apostrophes, one space for all else."""
    plain = unicodedata.normalize("NFKD", re.sub("['`´ʼ‘’′]", "", words))
    kept = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return " ".join(re.findall(r"[^\W_]+", kept))


def _spelled_like(words: str, names: Mapping[str, str]) -> list[str]:
    """What the names stand for that are spelled most like some words. names: folded."""
    found = get_close_matches(_folded(words), names, NEAREST, 0.6)
    return list(dict.fromkeys(names[name] for name in found))


def who(build: Path, words: str, tool: str, ask: Mapping[str, str]) -> tuple[str, list[Row]]:
    """Who counts, and by which series. Raises Unknown with the names that are spelled alike."""
    wanted, estimators = _folded(words), resources.rows(build, "estimator")
    names = {
        _folded(str(row[name])): str(row["estimator_id"])
        for row in estimators
        for name in ("estimator_id", "name", "short")
    }
    known = resources.rows(build, "series")
    of_series = {
        _folded(str(s[n])): str(s["series_id"]) for s in known for n in ("series_id", "name")
    }
    if (one := of_series.get(wanted)) is not None:
        found = [s for s in known if s["series_id"] == one]
        return str(found[0]["name"]), found
    if (body := names.get(wanted)) is not None:
        found = [s for s in known if s["estimator_id"] == body]
        return next(str(e["short"]) for e in estimators if e["estimator_id"] == body), found
    alike = _spelled_like(words, of_series | names)
    raise Unknown(
        f"Nobody whom the ledger knows as {words!r} counts"
        + (f"; spelled most like it: {listed(alike)}." if alike else "."),
        [Near(what=name, tool=tool, ask={**ask, "estimator": name}) for name in alike],
    )


def measure(words: str) -> str:
    """What is counted, by its id or its name. Raises Unknown with all that is."""
    known = {_folded(i): i for i in wording.figure.MEANINGS}
    known |= {_folded(name): i for i, name in wording.common.MEASURES.items()}
    if (found := known.get(_folded(words))) is None:
        alike = _spelled_like(words, known)
        raise Unknown(
            f"{words!r} is nothing that is counted here"
            + (f"; spelled most like it: {listed(alike)}" if alike else "")
            + f". Counted are: {listed(list(wording.figure.MEANINGS))}."
        )
    return found


def _names(row: Row) -> set[str]:
    said = [row["place_id"], row["name_en"], row["name_uk"], row["name_ru"]]
    return {_folded(str(n)) for n in (*said, *str(row["aliases"] or "").split(";")) if n}


def place(
    build: Path, words: str, tool: str, key: str, ask: Mapping[str, str], kind: str = ""
) -> Row:
    """A place by its id or by a name in any spelling. Raises Unknown, also where several fit.

    key: the argument that names it. kind: of which kind it must be.
    """
    known = [row for row in resources.rows(build, "place") if kind in ("", row["kind"])]
    wanted = _folded(words)
    found = [row for row in known if row["place_id"] == words] or [
        row for row in known if wanted in _names(row)
    ]
    if len(found) == 1:
        return found[0]
    alike = found
    if not found:
        by_name = {name: str(row["place_id"]) for row in known for name in _names(row)}
        ids = _spelled_like(words, by_name)
        alike = [row for i in ids for row in known if row["place_id"] == i]
    named = [named_place(build, row) for row in alike]
    why = (
        f"Several places are called {words!r}: {'; '.join(named)}. Say by its id which is meant."
        if found
        else f"The ledger has no {kind or 'place'} {words!r}"
        + (f"; spelled most like it: {'; '.join(named)}." if named else ".")
    )
    raise Unknown(
        why,
        [
            Near(what=name, tool=tool, ask={**ask, key: str(row["place_id"])})
            for name, row in zip(named, alike, strict=True)
        ],
    )


def named_place(build: Path, row: Row) -> str:
    """``Andriivka, Donetsk oblast``; the country and oblasts by their own names."""
    above = resources.part(build, "place", "place_id", str(row["parent_id"]))
    oblast = [str(p["name_en"]) for p in above if row["kind"] == "settlement"]
    return ", ".join([str(row["name_en"]), *oblast])


# --- what is not there ---------------------------------------------------------------------------


def months_beside(build: Path, place_id: str, span: Days) -> list[Near]:
    """The months of a place that come nearest to some days, each as a question."""
    lines = [x for x in counted(build) if x.place_id == place_id and is_month(x.days)]
    return [
        Near(what=told(m), tool="month", ask={"month": period(m), "place": place_id})
        for m in nearest(lines, span)
    ]


def ended(build: Path, of: Iterable[Row], span: Days) -> tuple[list[str], list[Row]]:
    """Which series had ended before some days, in sentences, and those that continue them."""
    said, after = [], []
    for row in of:
        if not row["valid_to"] or date.fromisoformat(str(row["valid_to"])) >= span[0]:
            continue
        new = [s for s in series(build).values() if s["continues"] == row["series_id"]]
        after += new
        by = f"; {listed([str(s['name']) for s in new])} continues it" if new else ""
        said.append(f"{row['name']} ended on {theme.day(str(row['valid_to']))}{by}.")
    return said, after


def without(build: Path, name: str, of: list[Row], where: Row, span: Days) -> Unknown:
    """Why a count has no number for some days and a place, and what is nearest to that.

    name, of: as `who` gives them.
    """
    ids, place_id = {row["series_id"] for row in of}, str(where["place_id"])
    said, after = ended(build, of, span)
    there = [x for x in counted(build) if x.place_id == place_id]
    own = [x for x in there if x.series_id in ids]
    known = series(build)

    def asked(who: Any, when: Days) -> dict[str, str]:
        return {"estimator": str(who), "period": period(when), "place": place_id}

    near = [
        Near(
            what=f"{s['name']}, which continues it", tool="figure", ask=asked(s["series_id"], span)
        )
        for s in after
        if any(x.series_id == s["series_id"] and x.days == span for x in there)
    ]
    own_id = of[0]["series_id"] if len(of) == 1 else of[0]["estimator_id"]
    near += [
        Near(what=f"{name}, {told(d)}", tool="figure", ask=asked(own_id, d))
        for d in nearest(own, span)
    ]
    if own:
        said.append(f"Nearest that it has: {listed([told(d) for d in nearest(own, span)])}.")
    else:
        said.append(f"It has no number for {where['name_en']} at all.")
    others = [
        i for i in dict.fromkeys(x.series_id for x in there if x.days == span) if i not in ids
    ]
    names = [str(known[i]["name"]) for i in others[: 2 * NEAREST]]
    near += [
        Near(what=f"{known[i]['name']}, {told(span)}", tool="figure", ask=asked(i, span))
        for i in others[: 2 * NEAREST]
    ]
    said.append(f"Of these days it is counted by {listed(names)}." if names else
                "Nobody in the ledger has a number for these days there.")  # fmt: skip
    return Unknown(
        f"The ledger has no number by {name} for {told(span)} in {where['name_en']}. "
        + " ".join(said),
        near,
    )
