"""Answers for assistants: what they consist of, and numbers that are never told bare."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pandas as pd
from pydantic import BaseModel, Field

from share import lookup, resources
from share.lookup import COUNTRY, Line, Near
from views import checker, queries, theme, wording
from views.wording.common import each

MOST = 40  # numbers, events or reasons in one answer; its page has all
_IN_WORDS = 8  # numbers that the sentence itself tells


class Number(BaseModel):
    """A number with all that it may not be told without."""

    value: float
    unit: str
    low: float | None = Field(default=None, description="Least of a printed range.")
    high: float | None = Field(default=None, description="Most of a printed range.")
    error: float | None = Field(
        default=None, description="How far off it may be, either way; same unit."
    )
    told: str = Field(description="The same as a sentence.")
    estimator: str
    series_id: str | None = None
    definition: str
    measure: str
    place: str
    period_start: str
    period_end: str
    basis: str = Field(description="printed in an article, or measured by the ledger")
    by: str = Field(description="Outlet that printed it, or source that it was measured from.")
    printed_on: str
    source: str = Field(description="Address of the article or of the measured source.")
    page: str = Field(description="Address of the page of this site that has it.")
    data_day: str = Field(description="Day of the ledger's data.")
    note: str = Field(default="", description="What must be said beside it.")


class Count(BaseModel):
    """What one count says of a comparison."""

    who: str
    series_id: str
    cited: bool = Field(description="Whether the words name this count.")
    rests_on: str
    verdict: str = Field(description="holds, fails or cannot say")
    why: str
    number: Number | None = Field(default=None, description="Of the period that is compared.")


class Verdict(BaseModel):
    """A comparison as it was understood, with what each count says."""

    reading: str
    answer: str
    quote: str = Field(description="A sentence to quote; empty where nothing decides.")
    page: str
    counts: list[Count]


class Said(BaseModel):
    """What was said of a settlement. day: the last on which it can have been said."""

    what: str
    who: str
    day: str | None = None
    printed_by: str
    source: str


class Gap(BaseModel):
    """What the ledger does not know or did not check."""

    what: str
    why: str


class Answer(BaseModel):
    """An answer, or why there is none. nearest: what could be asked instead."""

    answered: bool
    understood: bool = Field(
        default=True, description="False: the arguments are not what they must be."
    )
    sentence: str
    page: str
    data_day: str
    numbers: list[Number] = []
    direction: str | None = Field(default=None, description="Of a month, by all independent maps.")
    verdicts: list[Verdict] = []
    said: list[Said] = []
    not_known: list[Gap] = []
    nearest: list[Near] = []


@dataclass(frozen=True)
class Desk:
    """Where questions are answered: one build, the address of the site with its "/", the day."""

    build: Path
    base: str
    today: date

    @property
    def data_day(self) -> str:
        """The day of the ledger's data."""
        return resources.day(self.build)

    def answer(self, sentence: str, page: str, **told: Any) -> Answer:
        """An answer with the day of its data in its sentence."""
        day = f" (Data of {theme.day(self.data_day)}.)"
        return Answer(
            sentence=sentence + day, page=self.base + page, data_day=self.data_day,
            **{"answered": True, **told},
        )  # fmt: skip


# --- numbers -------------------------------------------------------------------------------------


def of_lines(desk: Desk, lines: list[Line], errors: Mapping[str, float]) -> list[Number]:
    """What series have numbers for. errors: of maps, by figure, in its unit."""
    revised = {line.figure_id for line in lines if line.vintages > 1}
    return of_figures(desk, tuple(line.figure_id for line in lines), errors, revised)


def of_figures(
    desk: Desk,
    ids: tuple[str, ...],
    errors: Mapping[str, float] = MappingProxyType({}),
    revised: Collection[str] = (),
) -> list[Number]:
    """Figures by their ids; fewer where one is unknown. revised: with other printings."""
    found = []
    for row in each(queries.figure.figures(ids[:MOST])):
        notes = [
            wording.common.caveat(row),
            row.flag_note if isinstance(row.flag_note, str) else "",
            "It was printed more than once, as as_of tells." if row.figure_id in revised else "",
        ]
        is_range = row.value_low < row.value_high
        found.append(
            Number(
                value=row.value, unit=row.unit, low=row.value_low if is_range else None,
                high=row.value_high if is_range else None,
                error=_rounded(errors.get(row.figure_id)),
                told=wording.figure.sentence(row), estimator=row.estimator_name,
                series_id=row.series_id, definition=row.definition,
                measure=wording.figure.MEANINGS[row.measure], place=row.place,
                period_start=f"{row.period_start:%Y-%m-%d}",
                period_end=f"{row.period_end:%Y-%m-%d}", basis=row.basis, by=row.publisher,
                printed_on=wording.common.printed_on(row.vintage, row.vintage_basis),
                source=row.link, page=f"{desk.base}figure/{row.figure_id}",
                data_day=desk.data_day, note=" ".join(filter(None, notes)),
            )
        )  # fmt: skip
    return found


def _rounded(error: float | None) -> float | None:
    """To the digits that measured numbers have."""
    return None if error is None else round(error, 3)


def sentence(numbers: list[Number]) -> str:
    """The first numbers in words, each with its source."""
    told = [f"{n.told} ({n.by}, {n.printed_on}: {n.source})." for n in numbers[:_IN_WORDS]]
    more = "More numbers follow, each with its source." if len(numbers) > _IN_WORDS else ""
    return " ".join([*told, more]).strip()


def judged(desk: Desk, at: str, row: Any, asked: Any) -> Number | None:
    """The number of the period that is compared, by one series."""
    if pd.isna(row.value):
        return None
    span = pd.Timestamp(asked.subject_start).date(), pd.Timestamp(asked.subject_end).date()
    named = checker.names(desk.build).place_of
    where = wording.common.listed([named.get(i, i) for i in checker.places(asked)])
    amount = wording.common.quantity(row.value, row.value_unit)
    page = f"figure/{row.figure_id}" if isinstance(row.figure_id, str) else ""
    own = f"{desk.base}series/{row.series_id}"  # whose months are added up, each with its article
    return Number(
        value=row.value, unit=row.value_unit, told=f"{row.series}: {amount}, {lookup.told(span)}",
        estimator=row.estimator, series_id=row.series_id,
        definition=str(lookup.series(desk.build)[row.series_id]["definition"]),
        measure=wording.figure.MEANINGS[row.series_measure], place=where,
        period_start=str(span[0]), period_end=str(span[1]),
        basis="measured" if row.is_measured else "printed",
        by=row.printed_by if isinstance(row.printed_by, str) else row.estimator,
        printed_on=wording.common.printed_on(
            row.vintage, "measured" if row.is_measured else row.vintage_basis),
        source=row.link if isinstance(row.link, str) else own,
        page=desk.base + page if page else at, data_day=desk.data_day,
        note=row.caveat if isinstance(row.caveat, str) else "" if row.pieces == 1 else
        "Added up from its parts.",
    )  # fmt: skip


def so_far(desk: Desk, row: Any) -> Number:
    """What a map shows of a month that is not over."""
    of = lookup.series(desk.build)[row.series_id]
    sources = queries.ledger.sources()
    source = next(each(sources[sources["source_id"] == of["measured_from"]]))
    span = row.month.date(), row.until.date()
    amount = theme.km2(row.km2, signed=True)
    return Number(
        value=row.km2, unit="km2", error=_rounded(row.error_km2), estimator=row.map,
        told=f"{row.map} shows {amount} for {lookup.told(span)}", series_id=row.series_id,
        definition=str(of["definition"]), measure=wording.figure.MEANINGS[str(of["measure"])],
        place=str(lookup.place(desk.build, COUNTRY, "", "", {})["name_en"]),
        period_start=str(span[0]), period_end=str(span[1]), basis="measured", by=source.title,
        printed_on="measured", source=source.home, page=f"{desk.base}month/{row.month:%Y-%m}",
        data_day=desk.data_day, note="A part of the month: it is not over on this map.",
    )  # fmt: skip


def lag(desk: Desk, row: Any) -> Number | None:
    """The days from a claim to the map, or without it."""
    late = pd.notna(row.lag_days)
    if not late and pd.isna(row.days_without_map):
        return None
    days = int(row.lag_days if late else row.days_without_map)
    ends = sorted([row.first_claim, row.first_claim + pd.Timedelta(days=days)])
    name = queries.measured.shown_map().name
    what = "until the map showed half of the place so" if late else "without half of it on the map"
    return Number(
        value=days, unit="days", estimator=name,
        told=f"{days} day{'' if abs(days) == 1 else 's'} from the claim {what}",
        series_id=None, definition=f"Days from the first claim of the whole place {what}",
        measure="Days from claim to map", place=row.place, period_start=f"{ends[0]:%Y-%m-%d}",
        period_end=f"{ends[1]:%Y-%m-%d}", basis="measured", by=row.first_claim_by,
        printed_on="measured", source=row.first_claim_url,
        page=f"{desk.base}claim/{row.place_id}", data_day=desk.data_day,
        note="Before the claim where it is below zero." if days < 0 else "",
    )  # fmt: skip
