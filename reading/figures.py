"""Figures that a dispatch prints: number, unit, period, place, who counted, and the span.

Numbers are found first (``quantities``), then judged: is this ground that changed hands or is held,
and not a distance, the size of Malta, a loss of men? What is left finds its month, its place and
its estimator by nearness within the sentence, where a clause, another number or a word of
comparison between two things counts as distance; then in the sentences before.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reading import doubts
from reading.asides import without_corrections
from reading.days import INVASION, Period, last_of
from reading.figure_counters import Counters
from reading.figure_measures import Measures
from reading.figure_page import (
    ALSO_AS,
    BY_THE_WAY,
    COMPARED,
    LEVELS,
    QUALIFYING,
    Figure,
    Found,
    made_here,
)
from reading.figure_periods import Periods
from reading.figure_places import Places
from reading.names import Gazetteer
from reading.periods import periods
from reading.quantities import (
    AREA_UNITS,
    plain,
    quantities,
)
from reading.sentences import sentences
from reading.speakers import speakers
from reading.vocabulary import pattern

__all__ = ["Figure", "figures", "made_here"]


# Whose monthly count is a net change by its own definition (series.toml).
_NET = frozenset(
    [
        "afp",
        "deepstate",
        "agentstvo",
        "war-mapper",
        "russia-matters",
        "uawi",
        "interfax-ukraine",
        "nyt",
        "militarnyi",
    ]
)
# "in the offensive that began last month", "in mid-September, he said"
_BEGUN = pattern(r"{begun_then}")
# "annexed in 2014", "the invasion of 24 February 2022": the date of something else
_OF_ELSE = pattern(r"(?<!\w){dated_otherwise}(?: [^\W\d]+){0,2} {dated_on} $")
_BEHIND_A_DATE = pattern(r" \([^()\d]{0,40}$")
_SAME_AREA = pattern(r"{same_area}")
_TEXT_LIMIT = 200_000  # characters; the rest of a longer text is not read


class _Reading(Measures, Periods, Places, Counters):
    """One text, read by all of them."""

    def __init__(
        self,
        text: str,
        published: dt.date,
        gazetteer: Gazetteer,
        estimators: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.text, self.low, self.published = text, plain(text), published
        self.gazetteer, self.estimators = gazetteer, estimators
        self.periods = [
            p for p in periods(text, published)
            if (p.kind != "month" or not _BEGUN.search(self.low, max(0, p.start - 40), p.start))
            and "/" not in text[max(0, p.start - 1) : p.start] + text[p.end : p.end + 1]  # an address
            and not _OF_ELSE.search(self.low, max(0, p.start - 48), p.start)
        ]  # fmt: skip
        dated = {at for p in self.periods for at in range(p.start, p.end)}
        self.quantities = [q for q in quantities(text) if q.unit or q.start not in dated]
        mentions = gazetteer.mentions(text)
        self.mentions = [m for m in mentions if not m.is_title]
        self._join_directions()
        self._add_adjectives()
        self._add_fronts()
        self.titles = [m for m in mentions if m.is_title and m.kind in ("oblast", "foreign-oblast")]
        self.speakers = speakers(text, published, estimators)
        self.sentences = sentences(text)
        self.counters = self._counters()
        self.before: list[Found] = []
        self.shady = doubts.Shady(self.low)
        self.rivals: set[str] = set()  # of the figure at hand: two dates or two counters near
        self.near_mentions = self.mentions
        self.near_periods = self.periods
        self.near_counters = self.counters

    def figures(self) -> list[Figure]:
        made: list[Figure] = []
        last_period: Period | None = None
        before: list[Found] = []
        for start, end in self.sentences:
            here = self._at(self.quantities, start, end)
            self.near_mentions = self._at(self.mentions, start, end)
            self.near_periods = self._at(self.periods, start, end)
            for aside in BY_THE_WAY.finditer(self.low, start, end):
                first, last = aside.span()
                self.near_periods = [p for p in self.near_periods if not first <= p.start < last]
            self.near_counters = self._at(self.counters, start, end)
            self.list_ends: dict[int, int] = {}
            self.before = before
            found = self._judged(here, before, start, end)
            said_period: Period | None = None
            topics: list[Period] = []  # periods that the sentence is about, not compared ones
            for one in found:
                others = [f.quantity for f in found if f is not one]
                self.rivals = set()
                inherited = topics[-1] if one.bare and topics else last_period
                period, exact = self._period(one, others, inherited, start, end)
                if edges := self._edges(found, start):
                    level = edges.get(one.quantity.start)
                    one = replace(one, measure="area_held") if level else one
                    exact, period = True, level or edges[-1]
                    self.rivals.discard("dates")
                by_then = period and period.kind == "window" and period.first == period.last
                if (
                    by_then
                    and period
                    and inherited
                    and inherited.kind == "to_date"
                    and inherited.first < period.last <= inherited.last
                ):  # "by the end of August"
                    period = replace(inherited, last=period.last)
                if made and one.quantity.unit == "percent" and one.measure not in LEVELS:
                    gap = self.low[made[-1].end : one.quantity.start]
                    if made[-1].unit in AREA_UNITS and ALSO_AS.fullmatch(gap):
                        period, exact = said_period, True  # "4,336 sq km (0.72% of Ukraine)"
                said_period = period
                if one.bare and not exact:
                    continue
                if one.measure == "settlements_gained" and one.quantity.value < 20:
                    alone = not any(q.unit in AREA_UNITS for q in others)
                    if alone and (not exact or (period and period.first == period.last)):
                        continue  # "captured two villages": the bulletin of a day, an event
                lead = self.low[max(start, one.quantity.start - 60) : one.quantity.start]
                lead = QUALIFYING.sub(" ", lead)
                if period and not COMPARED.search(lead) and one.measure not in LEVELS:
                    topics.append(period)
                place, place_sure = self._place(one, others, made, start, end)
                if not place:
                    continue
                same_area = _SAME_AREA.search(self.low[start : one.quantity.start])
                held = made and made[-1].measure in LEVELS and one.measure == "area_held"
                if place == "ua" and same_area and held:
                    place, place_sure = made[-1].place_id, 0.8
                estimator, named = self._estimator(one, others, start, end, made)
                why = self._doubts(one, period, exact, place, place_sure, named, start, end)
                made.append(self._figure(one, period, place, estimator, doubts.words(why)))
            if found:
                before = found
            if topics:
                last_period = topics[0]
        return _without_repeats(made)

    def _edges(self, found: Sequence[Found], start: int) -> dict[int, Period]:
        """Of "from D (A) until E (B) it took C": the days of A and B by where they stand, and at -1 D to E."""
        edges: dict[int, Period] = {}
        for one in found:
            bracket = _BEHIND_A_DATE.search(self.low, start, one.quantity.start)
            for p in self.near_periods if bracket else ():
                if bracket and p.end == bracket.start() and p.kind in ("day", "to_date"):
                    day = p.first
                    edges[one.quantity.start] = replace(p, kind="day", first=day, last=day)
        if len(edges) != 2:
            return {}
        first, last = sorted(edges.values(), key=lambda p: p.first)
        if first.first == last.first:
            return {}
        return edges | {-1: replace(first, kind="to_date", last=last.last)}

    def _figure(
        self,
        one: Found,
        period: Period | None,
        place: str,
        estimator: str | None,
        why: tuple[str, ...],
    ) -> Figure:
        quantity, measure = one.quantity, one.measure
        if period and period.kind in ("partial_month", "to_date") and period.first.day == 1:
            whole = period.last == last_of(period.first.year, period.first.month)
            period = replace(period, kind="month") if whole else period
        if measure == "gain" and estimator in _NET and quantity.unit != "settlements":
            measure = "net_change"
        return Figure(
            quantity.value, quantity.high, quantity.unit, quantity.qualifier, measure, place,
            period.kind if period else None,
            period.first if period else None,
            period.last if period else None,
            estimator, self.text[quantity.start : quantity.end], quantity.start, quantity.end,
            doubts.sure(why), why,
        )  # fmt: skip

    def _doubts(
        self,
        one: Found,
        period: Period | None,
        exact: bool,
        place: str,
        place_sure: float,
        named: float,
        start: int,
        end: int,
    ) -> list[str]:
        """Names of ``doubts.DOUBTS`` that hold of a figure, in the sentence from start to end."""
        quantity, level = one.quantity, one.measure in LEVELS
        near = {s.estimator_id for s in self._at(self.counters, start - 400, end + 200)}
        by_default = bool(period and period.end == 0)
        lead = self.low[start : quantity.start]
        gained = not level and period and (period.last - period.first).days < 400
        large = quantity.value >= (60_000 if quantity.unit in AREA_UNITS else 5)
        large = large and quantity.unit in (*AREA_UNITS, "percent")
        abroad = self.gazetteer.kinds.get(place) == "foreign-oblast"
        areas_here = any(q.unit in AREA_UNITS for q in self._in(start, end))
        return [
            name
            for name, holds in (
                ("period", not exact and not (level and by_default)),
                ("no day", level and by_default and not self.near_counters),
                ("dates", "dates" in self.rivals),
                ("counters", "counters" in self.rivals or (named < 0.9 and len(near - {None}) > 1)),
                ("counted later", named == 0.7),
                ("place", place_sure < 0.88),
                ("unit", quantity.loose or (one.bare and not areas_here)),
                ("size", gained and large and place == "ua"),
                ("old", period is not None and period.last < INVASION),
                ("holder", level and not abroad and doubts.UKRAINE_HOLDS.search(lead)),
                ("retold", self.shady.holds(quantity.start)),
            )
            if holds
        ]


def figures(
    text: str,
    *,
    published: dt.date,
    places: Gazetteer | Iterable[Mapping[str, str | None]],
    estimators: Mapping[str, Mapping[str, str]],
) -> list[Figure]:
    """All figures on ground held or changing hands that ``text`` prints, in order.

    ``places``: rows of places.csv, or a ``Gazetteer`` made of them once. ``estimators``: the table
    ``[estimators]`` of series.toml. Never raises for any text; reads the first 200,000 characters.
    """
    text = without_corrections(text[:_TEXT_LIMIT])
    gazetteer = places if isinstance(places, Gazetteer) else Gazetteer(places)
    return _Reading(text, published, gazetteer, estimators).figures()


def _without_repeats(made: Sequence[Figure]) -> list[Figure]:
    """A figure printed twice (headline and text) once: the surer one, the first of equals.

    Ukraine is where no place is said; "we hold 90 sq km" behind "90 sq km of Sumy region" is that.
    """
    best: dict[tuple[object, ...], Figure] = {}
    dated = {(f.value, f.unit) for f in made if f.period_start}
    made = [f for f in made if f.period_start or (f.value, f.unit) not in dated]
    placed = {(f.value, f.high, f.unit, f.period_start, f.period_end, f.estimator_id)
              for f in made if f.place_id != "ua"}  # fmt: skip
    for figure in made:
        told = (
            figure.value, figure.high, figure.unit,
            figure.period_start, figure.period_end, figure.estimator_id,
        )  # fmt: skip
        if figure.place_id == "ua" and told in placed:
            continue
        key = (*told, figure.place_id)
        if key not in best or figure.sure > best[key].sure:
            best[key] = figure
    rows = sorted(best.values(), key=lambda f: f.start)
    numbers = [(f.value, f.high, f.unit) for f in rows]
    twice = doubts.words(["twice"])
    return [
        replace(f, doubts=f.doubts + twice, sure=doubts.sure(f.doubts + twice))
        if numbers.count(number) > 1 else f
        for f, number in zip(rows, numbers, strict=True)
    ]  # fmt: skip
