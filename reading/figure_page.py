"""One text with everything found in it, as the readers of measures, periods, places and counters see it."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reading import doubts
from reading.days import Period
from reading.names import Gazetteer, Mention
from reading.quantities import (
    AREA_UNITS,
    Quantity,
)
from reading.speakers import Speaker
from reading.vocabulary import pattern

RIVAL = 25  # letters: another date or counter that is hardly farther
LEVELS = frozenset(("area_held", "share_held", "settlements_held"))
# "155 sq km are in Donetsk region, parts of which have been held since 2014"
BY_THE_WAY = pattern(r", {some_parts} {of_which_parts} {parts_are} [^,.;]*")
COMPARE = pattern(r"\b{compare_word}\b")
COMPARED = pattern(r"\b{compared_number}(?: (?:{hardly_more}|a))* $")
ALSO_AS = pattern(r"(?: [^,.;()\d]{0,30})?(?:{or_else} |,? ?\(|,? - )(?:{near_amount} )?")
SPEECH = pattern(r"\b(?:{say}|{puts}\b)")
IT_WAS = pattern(r"{it_was}")
OF_THAT = pattern(r"\b{of_that}\b")
TAKEN_BARE = pattern(r"\b{taken_number}(?: {so_much_gain})* $")
JOINED_SO = r",? {joined_number}(?: {near_amount_more})* "
_INCLUDING = pattern(r"{including} |, ")
_WITH_AN_AREA = pattern(r"{with_an_area}")
_JOINED_TAKEN = pattern(JOINED_SO + r"(?:{cleared}(?: {and_cleared})? )?")
CONVERSION = pattern(r" \((?:{converted_about} )?[\d.,  ]+ ?{converted_unit}[^()]{0,24}\)")
PART_HELD = pattern(r" {part_held}")
JOINED_PLACE = pattern(
    r"(?: {of} [^.,;\d]{3,40}| {in_region} [^.,;\d]{3,40}| {territory_word})?" + JOINED_SO
)
QUALIFYING = pattern(r"\b{qualifying_word} {than_number}")
CLAUSE = pattern(r"{clause}|[,;:()\[\]\u2013\u2014]| - ")
OF_IT = pattern(r" {of} {of_it_english}\b(?= {it_is_held})")
# "1,420 sq km, in Sumy region - 260": the region of another number
ITS_OWN = pattern(r"(?:'s)?(?: {region_suffix})?(?:,? -|:| \()(?: [^\W\d]+){0,2} ?\d")
HOLDS_BARE = pattern(r"(?<!\w){holds_number}(?: {near_amount_more})* $")
_CLAUSE_OPENS = pattern(r"{clause_opens} |[;:]")
_CLAUSE_ENDS = pattern(r"{clause_ends} |[;:]")
ONTO = pattern(r" {onto_cyrillic} $")
HEAD_OF = pattern(r"{counter_head} (?P<name>.+?)(?: {counter_oblast})?")
_Span = TypeVar("_Span", Quantity, Mention, Period, Speaker)


@dataclass(frozen=True)
class Figure:
    """A figure as ``figures.csv`` would have it; dates are None where the text names no period.

    ``value`` and ``high`` are as printed, in ``unit``; ``text[start:end]`` is number and unit.
    ``doubts``: why it is not sure, in words (``doubts.DOUBTS``); ``sure`` is between 0 and 1, below a
    half with any.
    """

    value: float
    high: float | None
    unit: str
    qualifier: str | None
    measure: str
    place_id: str
    period_kind: str | None
    period_start: dt.date | None
    period_end: dt.date | None
    estimator_id: str | None
    printed: str
    start: int
    end: int
    sure: float
    doubts: tuple[str, ...] = ()


@dataclass
class Found:
    """A quantity that is a figure, before it has found the rest."""

    quantity: Quantity
    measure: str
    bare: bool


class Page:
    """What all readers of one text ask."""

    text: str
    low: str
    published: dt.date
    gazetteer: Gazetteer
    estimators: Mapping[str, Mapping[str, str]]
    periods: list[Period]
    quantities: list[Quantity]
    mentions: list[Mention]
    titles: list[Mention]
    speakers: list[Speaker]
    sentences: list[tuple[int, int]]
    counters: list[Speaker]
    before: list[Found]
    shady: doubts.Shady
    rivals: set[str]
    near_mentions: list[Mention]
    near_periods: list[Period]
    near_counters: list[Speaker]
    list_ends: dict[int, int]

    def _at(self, spans: Sequence[_Span], start: int, end: int) -> list[_Span]:
        """Those of ``spans``, which are in order, that start between two places of the text."""
        low = bisect_left(spans, start, key=starts_at)
        return list(spans[low : bisect_left(spans, end, key=starts_at)])

    def _sentence_of(self, at: int) -> tuple[int, int]:
        i = bisect_right(self.sentences, at, key=lambda s: s[0]) - 1
        return self.sentences[i] if i >= 0 else (0, 0)

    def _clause(self, quantity: Quantity, start: int, end: int) -> tuple[str, str]:
        """What stands before and after a number, up to the marks that close its clause."""
        before = _CLAUSE_OPENS.split(self.low[start : quantity.start])
        after = _CLAUSE_ENDS.split(self.low[quantity.end : end])
        return before[-1], after[0]

    def _in(self, start: int, end: int) -> list[Quantity]:
        return self._at(self.quantities, start, end)

    def _list_end(self, quantity: Quantity, others: Sequence[Quantity]) -> int:
        """Where "42 settlements and about 900 sq km" ends, seen from its first number."""
        if quantity.start not in self.list_ends:
            end = quantity.end
            for other in sorted(others, key=lambda q: q.start):
                if "percent" in (other.unit, quantity.unit) and other.unit != quantity.unit:
                    continue  # "4,290 sq km, and 19 percent is held" are two things
                again = CONVERSION.match(
                    self.low, end
                )  # "479 sq miles (1,240 sq km) and 92 villages"
                joint = self.low[again.end() if again else end : other.start]
                counts = "settlements" in (other.unit, quantity.unit)
                if other.start >= end and (
                    _JOINED_TAKEN.fullmatch(joint)
                    or (counts and other.unit != quantity.unit and _WITH_AN_AREA.fullmatch(joint))
                    or (
                        counts
                        and other.unit != quantity.unit
                        and _INCLUDING.fullmatch(joint)
                        and self.low.startswith(",", other.end)
                    )
                ):
                    end = other.end
            self.list_ends[quantity.start] = end
        return self.list_ends[quantity.start]

    def _distance(self, quantity: Quantity, a: int, b: int, others: Sequence[Quantity]) -> float:
        """How far a span is from a number: letters, clauses and other numbers between."""
        low, high = (b, quantity.start) if b <= quantity.start else (quantity.end, a)
        gap = self.low[low:high]
        between = sum(1 for q in others if low <= q.start < high)
        return len(gap) + 25 * len(CLAUSE.findall(gap)) + 120 * between

    def _area_near(self, quantity: Quantity, others: Sequence[Quantity]) -> bool:
        return any(q.unit in AREA_UNITS and abs(q.start - quantity.start) < 120 for q in others)


def made_here(made: Sequence[Figure], start: int) -> bool:
    """Whether the sentence that starts at ``start`` has a figure already."""
    return bool(made) and made[-1].start >= start


def starts_at(span: Quantity | Mention | Period | Speaker) -> int:
    """Where a span starts: by it they are sorted and looked up."""
    return span.start


def as_span(period: Period) -> Period:
    """A gain of one day is a window of one day."""
    return replace(period, kind="window") if period.kind == "day" else period
