"""Thirty questions made from rows of the ledger by fixed rules, and of each a false twin.

What is right is reckoned from the files of `data/`, the way the audit does, and shares no line with
`share/` or `views/`. ``python -m tests.assistant_questions > docs/assistants-transcript.md`` writes
down ten of them with their answers.
"""

import asyncio
import datetime as dt
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeVar

from audit.claims import WHOLE, claims
from audit.known import differs
from audit.ledger import Ledger, Printing, months_later
from audit.months import monthly
from audit.verdicts import Court
from tests.ledger import PROJECT

T = TypeVar("T")
GROUP = 2  # rows of each way to ask for a figure
ROWS = 9  # of statements and of events


@dataclass(frozen=True)
class Amount:
    """A number as it must be told; source: how its address must begin."""

    value: float
    unit: str
    series: str
    estimator: str
    start: str
    end: str
    source: str


@dataclass(frozen=True)
class Question:
    """What is asked, and what is right. true: whether the ledger can answer it.

    number: that must be among the numbers. verdicts: of each series. said: who, day, address. days:
    from claim to map, episode by episode. page: how that of the answer ends. names: words of the
    refusal. near: an argument that must be among what is nearest.
    """

    name: str
    true: bool
    tool: str
    ask: dict[str, str]
    number: Amount | None = None
    verdicts: dict[str, str] = field(default_factory=dict)
    said: tuple[str, str, str] | None = None
    days: tuple[int, ...] | None = None
    page: str = ""
    names: str = ""
    near: tuple[str, str] | None = None


def every(rows: Sequence[T], count: int) -> list[T]:
    """So many rows, each as far from the next."""
    step = len(rows) / count
    return [rows[int(step * (n + 0.5))] for n in range(count)]


def period_of(p: Printing) -> str:
    """As a tool takes it."""
    if p.kind == "month":
        return f"{p.start:%Y-%m}"
    return str(p.start.year) if p.kind == "year" else f"{p.start}/{p.end}"


class Part(Ledger):
    """A ledger of which some comparisons and some settlements are reckoned, as in the whole."""

    def __init__(self, data: Path, **kept: set[str]) -> None:
        """kept: values of a column, of which each file with it keeps the rows."""
        super().__init__(data)
        self.kept = kept

    def rows(self, name: str) -> list[dict[str, str]]:
        """As of the whole, but for events and statements."""
        found = super().rows(name)
        for column, values in self.kept.items():
            if name in ("events.csv", "statements.csv"):
                found = [row for row in found if row[column] in values]
        return found

    def measured_rows(self, table: str) -> Iterator[tuple[str, dict[str, str]]]:
        """Of towns by month those of the source that has most, which is the one that counts."""
        if table != "settlement_months" or "place_id" not in self.kept:
            yield from super().measured_rows(table)
            return
        rows = list(super().measured_rows(table))
        most = Counter(source for source, _ in rows)
        shown = min(most, key=lambda source: (-most[source], source))
        for source, row in rows:
            if source == shown and row["place_id"] in self.kept["place_id"]:
                yield source, row


@dataclass(frozen=True)
class Maker:
    """Makes the questions from one ledger."""

    ledger: Ledger

    @cached_property
    def estimators(self) -> dict[str, dict[str, Any]]:
        with (self.ledger.data / "series.toml").open("rb") as file:
            toml = tomllib.load(file)
        return {"names": toml["estimators"], "series": toml["series"]}

    @cached_property
    def newest(self) -> list[Printing]:
        """Of each series, place and period the newest printing, in the order of the file."""
        found: dict[Any, Printing] = {}
        for p in self.ledger.printings:
            if p.role == "prints" and (p.key not in found or found[p.key].vintage < p.vintage):
                found[p.key] = p
        kept = {p.print_id for p in found.values()}
        return [p for p in self.ledger.printings if p.print_id in kept]

    @cached_property
    def measured(self) -> set[tuple[str, str, dt.date]]:
        """Series, place and month of what was measured."""
        return {k for k, m in monthly(self.ledger).items() if m.basis == "measured"}

    def months(self, **where: str) -> list[Printing]:
        """Whole months among the newest printings."""
        return [
            p
            for p in self.newest
            if p.kind == "month" and all(getattr(p, k) == v for k, v in where.items())
        ]

    def amount(self, p: Printing, cited: Printing | None = None) -> Amount:
        """What must be told of a printing. cited: the page that is named for it."""
        return Amount(
            float(p.value), p.series.unit, p.series.series_id,
            self.estimators["names"][p.series.estimator]["name"], str(p.start), str(p.end),
            self.ledger.articles[(cited or p).article]["url"],
        )  # fmt: skip

    def questions(self) -> list[Question]:
        """All sixty; a true one and its false twin stand together."""
        return [
            *self._by_id(), *self._by_estimator(), *self._by_month(), *self._as_of(),
            *self._who_says(), *self._after_a_break(), *self._statements(), *self._claims(),
        ]  # fmt: skip

    def _by_id(self) -> Iterator[Question]:
        bodies = list(self.estimators["names"])
        for p in every(self.newest, GROUP):
            yield Question(
                f"figure {p.print_id}", True, "figure", {"id": p.print_id}, self.amount(p),
                page=f"figure/{p.print_id}",
            )  # fmt: skip
            counting = {
                q.series.estimator for q in self.newest if (q.place, q.start) == (p.place, p.start)
            }
            at = bodies.index(p.series.estimator)
            other = next(b for b in bodies[at:] + bodies[:at]
                         if b not in counting and self._has_series(b))  # fmt: skip
            yield Question(
                f"{other} instead of who counted {p.print_id}", False, "figure",
                {"estimator": other, "period": period_of(p), "place": p.place},
                names=self.estimators["names"][other]["short"],
                near=("estimator", p.series.series_id),
            )  # fmt: skip

    def _has_series(self, body: str) -> bool:
        return any(s.estimator == body and not s.measured_from for s in self.ledger.series.values())

    def _by_estimator(self) -> Iterator[Question]:
        for p in every([p for p in self.newest if p.kind in ("month", "year")], GROUP):
            ask = {"estimator": p.series.estimator, "period": period_of(p), "place": p.place}
            yield Question(f"{ask}", True, "figure", ask, self.amount(p))
            taken = {
                period_of(q)
                for q in self.newest
                if (q.series.estimator, q.place) == (p.series.estimator, p.place)
            }
            step = 12 if p.kind == "year" else 1
            before = period_of(p)
            for n in range(1, 200):
                later = months_later(p.start, n * step)
                without = f"{later:%Y}" if p.kind == "year" else f"{later:%Y-%m}"
                if without not in taken:
                    break
                before = without
            yield Question(
                f"{without} instead of {ask}", False, "figure", {**ask, "period": without},
                names="has no number", near=("period", before),
            )  # fmt: skip

    def _by_month(self) -> Iterator[Question]:
        first = min(p.start for p in self.months(place="ua"))
        first = min([first, *(month for _, place, month in self.measured if place == "ua")])
        for n, p in enumerate(every(self.months(place="ua"), GROUP), 1):
            ask = {"month": period_of(p)}
            page = f"month/{p.start:%Y-%m}"
            yield Question(f"{ask}", True, "month", ask, self.amount(p), page=page)
            without = f"{months_later(first, -n):%Y-%m}"
            yield Question(
                f"{without}, before anybody counted", False, "month", {"month": without},
                names="Nobody", near=("month", f"{first:%Y-%m}"),
            )  # fmt: skip

    def _true_prints(self, key: Any) -> list[tuple[Printing, Printing]]:
        """The vintages of a series, place and period, each with the pages that print it truly."""
        originals = {p.print_id: p for p in self.ledger.printings if p.role == "prints"}
        return [
            (originals[p.figure_id], p)
            for p in self.ledger.printings
            if originals[p.figure_id].key == key and p.role != "disputes"
            and not differs(p, originals[p.figure_id])
        ]  # fmt: skip

    def _as_of(self) -> Iterator[Question]:
        bases = {r["figure_id"]: r["vintage_basis"] for r in self.ledger.rows("figures.csv")}
        for p in every(self.months(), GROUP):
            prints = self._true_prints(p.key)
            day = min(page.vintage for _, page in prints)
            known = [(o, page) for o, page in prints if page.vintage <= day]
            number = max((o for o, _ in known), key=lambda o: o.vintage)
            cited = min(
                (page for o, page in known if o == number),
                key=lambda q: (bases[q.print_id] == "earliest possible", q.vintage),
            )
            ask = {
                "estimator": p.series.series_id, "month": period_of(p), "place": p.place,
                "day": str(day),
            }  # fmt: skip
            yield Question(f"{ask}", True, "as_of", ask, self.amount(number, cited))
            before = {**ask, "day": str(day - dt.timedelta(days=1))}
            yield Question(
                f"{before}, before it was printed", False, "as_of", before,
                names="no printed number was known", near=("day", str(day)),
            )  # fmt: skip

    def _who_says(self) -> Iterator[Question]:
        measures = sorted({s.measure for s in self.ledger.series.values()})
        for p in every(self.months(), GROUP):
            ask = {"period": period_of(p), "what": p.series.measure, "place": p.place}
            yield Question(f"{ask}", True, "who_says", ask, self.amount(p))
            counted = {
                q.series.measure
                for q in self.newest
                if (q.place, q.start, q.end) == (p.place, p.start, p.end)
            } | {
                self.ledger.series[series].measure
                for series, place, month in self.measured
                if (place, month) == (p.place, p.start)
            }
            at = measures.index(p.series.measure)
            other = next(m for m in measures[at:] + measures[:at] if m not in counted)
            yield Question(
                f"{other} instead of {ask}", False, "who_says", {**ask, "what": other},
                names="Nobody", page=f"{p.start:%Y-%m}",
            )  # fmt: skip

    def _after_a_break(self) -> Iterator[Question]:
        """A month by a series that continues another, and by the other, which had ended."""
        after = [
            p
            for p in self.months()
            if p.series.continues and p.start > self.ledger.series[p.series.continues].valid_to
        ]
        for p in every(after, GROUP):
            ask = {"estimator": p.series.series_id, "period": period_of(p), "place": p.place}
            yield Question(f"{ask}", True, "figure", ask, self.amount(p))
            yield Question(
                f"{p.series.continues} instead of {ask}", False, "figure",
                {**ask, "estimator": p.series.continues},
                names=f"{self.estimators['series'][p.series.series_id]['name']} continues it",
                near=("estimator", p.series.series_id),
            )  # fmt: skip

    def _statements(self) -> Iterator[Question]:
        rows = [
            r
            for r in self.ledger.rows("statements.csv")
            if r["evaluable"] == "yes" and re.search(r"\b20\d\d\b", r["wording"])
        ]
        rows = every(rows, ROWS)
        ids = {row["statement_id"] for row in rows}
        part = Part(self.ledger.data, statement_id=ids)
        judged = Court.of(part, monthly(part)).verdicts()
        for row in rows:
            mine = {
                series: v.verdict
                for (of, when, series), (_, v) in judged.items()
                if (of, when) == (row["statement_id"], "now")
            }
            yield Question(
                f"statement {row['statement_id']}", True, "check_statement",
                {"text": row["wording"]}, verdicts=mine, page=f"statement/{row['statement_id']}",
            )  # fmt: skip
            never = re.sub(r"\b20(\d)(\d)\b", lambda y: f"20{int(y[1]) + 3}{y[2]}", row["wording"])
            yield Question(
                f"statement {row['statement_id']}, thirty years later", False, "check_statement",
                {"text": never},
            )  # fmt: skip

    def _claims(self) -> Iterator[Question]:
        events = self.ledger.rows("events.csv")
        places = [p for p in self.ledger.places.values() if p["kind"] == "settlement"]
        names = [n for p in places for n in {p["name_en"], p["name_uk"], p["name_ru"]} if n]
        claimed = {e["place_id"] for e in events if e["kind"] in WHOLE}
        rows = [e for e in events if e["kind"] in WHOLE and
                self.ledger.places[e["place_id"]]["kind"] == "settlement"]  # fmt: skip
        rows = every(rows, ROWS)
        here = {row["place_id"] for row in rows}
        towns = claims(Part(self.ledger.data, place_id=here))
        for n, row in enumerate(rows):
            place = self.ledger.places[row["place_id"]]
            spelled = place["name_uk"] or place["name_en"]
            own = spelled if names.count(spelled) == 1 else place["place_id"]
            article = self.ledger.articles[row["article_id"]]
            lags = [t for (p, _), t in sorted(towns.items()) if p == place["place_id"]]
            days = [t.lag_days if t.lag_days is not None else t.days_without_map for t in lags]
            yield Question(
                f"event {row['event_id']}", True, "claim", {"settlement": own},
                said=(row["actor"], row["event_to"] or article["published"], article["url"]),
                days=tuple(d for d in days if d is not None), page=f"claim/{place['place_id']}",
            )  # fmt: skip
            at = places.index(place)
            other = next(p for p in places[at:] + places[:at] if p["place_id"] not in claimed)
            name = place["name_en"]
            wrong = name[:-2] + name[-1] + name[-2]
            yield Question(
                f"{other['place_id']}, never claimed", False, "claim",
                {"settlement": other["place_id"]}, names="no claim",
            ) if n % 2 or wrong in names or wrong == name else Question(
                f"{wrong}, misspelt", False, "claim", {"settlement": wrong},
                near=("settlement", place["place_id"]),
            )  # fmt: skip


@cache
def questions() -> list[Question]:
    """The sixty of the committed ledger."""
    return Maker(Ledger(PROJECT / "data")).questions()


# --- the transcript ------------------------------------------------------------------------------

HEAD = (
    "<!-- Made by: python -m tests.assistant_questions > docs/assistants-transcript.md -->\n\n"
    "# Ten questions of an assistant\n\n"
    "Of the questions that `tests/test_assistants.py` asks every sixth, or its false twin, as the "
    "tools answered them. Each answer carries more than its sentence: `docs/assistants.md`."
)


async def transcript() -> str:
    """Ten questions and their answers."""
    from mcp import Client

    from share.mcp import server

    told = [HEAD]
    async with Client(server()) as client:
        for one in (questions()[6 * n + n % 2] for n in range(10)):
            result = await client.call_tool(one.tool, dict(one.ask))
            given = ", ".join(f"{k} = {v}" for k, v in one.ask.items())
            answer: Any = result.structured_content
            told.append(f"## `{one.tool}`: {given}\n\n> {answer['sentence']}")
            told += [f"- not known: {g['what']}: {g['why']}" for g in answer["not_known"][:3]]
            told += [f"- nearest: {n['what']}" for n in answer["nearest"][:4]]
    return "\n\n".join(told).replace("\n\n- ", "\n- ").replace(">\n- ", ">\n\n- ") + "\n"


if __name__ == "__main__":
    print(asyncio.run(transcript()), end="")
