"""The files of ``data/`` as plain values. Amounts are exact fractions; months are their first day.

It trusts what ``etl check`` has checked: a file with a fault raises KeyError or ValueError here.
"""

import csv
import datetime as dt
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path

SQ_MI = Fraction("1.609344") ** 2  # km²: the international mile is 1,609.344 m
FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(9999, 12, 31)  # known always, and still


def month_of(day: dt.date) -> dt.date:
    """The first day of its month."""
    return day.replace(day=1)


def months_later(month: dt.date, count: int) -> dt.date:
    """The first day of the month that is ``count`` months away; below zero before."""
    total = month.year * 12 + month.month - 1 + count
    return dt.date(total // 12, total % 12 + 1, 1)


def months_apart(later: dt.date, earlier: dt.date) -> int:
    """Months from one to the other: 1 for neighbours."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month


def month_end(day: dt.date) -> dt.date:
    """The last day of its month."""
    return months_later(month_of(day), 1) - dt.timedelta(days=1)


def is_whole_months(start: dt.date, end: dt.date) -> bool:
    """Whether a period starts with a month and ends with one."""
    return start.day == 1 and end == month_end(end)


@dataclass(frozen=True)
class Series:
    """One estimator's one way of counting."""

    series_id: str
    estimator: str
    measure: str
    unit: str
    valid_from: dt.date
    valid_to: dt.date
    continues: str
    measured_from: str
    counts: str
    reproduces: str
    wider_than: str
    map_id: str  # the map on which it rests; '' where that is no map


@dataclass(frozen=True)
class Printing:
    """One article printing one number; ``low`` and ``high`` in the unit of the series, signed."""

    print_id: str
    figure_id: str
    role: str
    series: Series
    place: str
    kind: str
    start: dt.date
    end: dt.date
    vintage: dt.date
    qualifier: str
    low: Fraction
    high: Fraction
    article: str

    @property
    def value(self) -> Fraction:
        """The middle of a range."""
        return (self.low + self.high) / 2

    @property
    def key(self) -> tuple[str, str, dt.date, dt.date]:
        """Of what it is a number."""
        return self.series.series_id, self.place, self.start, self.end


@dataclass(frozen=True)
class MeasuredMonth:
    """One month of one definition, measured; gains and losses only where outlines were measured."""

    source: str
    place: str
    definition: str
    month: dt.date
    from_state: str
    to_state: str
    net: Fraction
    gained: Fraction | None
    lost: Fraction | None
    earlier: Fraction | None  # net change, were both ends a day earlier; the next: a day later
    later: Fraction | None
    flag: str

    @property
    def is_part(self) -> bool:
        """Part of a month: it is told with its flag and enters no monthly series."""
        return self.flag.startswith("part of a month")

    @property
    def is_redrawn(self) -> bool:
        """The map was redrawn: it shows a change that nobody saw on the ground."""
        return any(part.startswith("redrawn") for part in self.flag.split("; "))


@dataclass(frozen=True)
class Spell:
    """From when to when a map showed a share of a town's disc as held; ``left`` None: still."""

    share: str
    entered: dt.date
    left: dt.date | None


def _day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _amount(text: str) -> Fraction | None:
    return Fraction(text) if text else None


def _month(text: str) -> dt.date:
    return dt.date.fromisoformat(f"{text}-01")


def _factor(unit: str) -> Fraction:
    """How many units of the series a printed unit is. ``m2`` is always a misprint of km²."""
    return SQ_MI if unit.startswith("sq_mi") else Fraction(1)


class Ledger:
    """Everything that the audit reads, from one folder. Each part is read when it is asked for."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def rows(self, name: str) -> list[dict[str, str]]:
        """The rows of a CSV file under the folder, cells as they stand."""
        with (self.data / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def measured_rows(self, table: str) -> Iterator[tuple[str, dict[str, str]]]:
        """The rows of one table of all measured sources, each with its source."""
        for path in sorted(self.data.glob(f"measured/*/{table}.csv")):
            for row in self.rows(path.relative_to(self.data).as_posix()):
                yield path.parent.name, row

    @cached_property
    def series(self) -> dict[str, Series]:
        """All series by id."""
        with (self.data / "series.toml").open("rb") as file:
            toml = tomllib.load(file)
        found = toml["series"]
        optional = ("continues", "measured_from", "counts", "reproduces", "wider_than", "map_id")
        maps = {
            source: map_id
            for map_id, row in toml["maps"].items()
            if row["kind"] == "map"
            for source in row["data_sources"].split("; ")
        }
        return {
            name: Series(
                name,
                row["estimator"],
                row["measure"],
                row["unit"],
                row["valid_from"],
                row.get("valid_to", LAST_DAY),
                *(row.get(key, "") for key in optional),
            )
            for name, row in found.items()
            for row in [row | {"map_id": maps.get(row["data_source"], "")}]
        }

    @cached_property
    def places(self) -> dict[str, dict[str, str]]:
        """All places by id."""
        return {row["place_id"]: row for row in self.rows("places.csv")}

    @cached_property
    def articles(self) -> dict[str, dict[str, str]]:
        """All articles by id."""
        return {row["article_id"]: row for row in self.rows("articles.csv")}

    def published_by(self, article: str) -> dt.date | None:
        """The last day on which an article can have been published; None: not known."""
        text = self.articles[article]["published"]
        if not text:
            return None
        return dt.date.fromisoformat(text) if len(text) == 10 else month_end(_month(text))

    def published_on(self, article: str) -> dt.date | None:
        """The day of an article; None when not more than its month is known."""
        text = self.articles[article]["published"]
        return dt.date.fromisoformat(text) if len(text) == 10 else None

    @cached_property
    def printings(self) -> list[Printing]:
        """Every row of figures.csv."""
        found = []
        for row in self.rows("figures.csv"):
            series = self.series[row["series_id"]]
            sign = -1 if series.measure == "net_change" and row["side"] == "ukraine" else 1
            factor = sign * _factor(row["unit"])
            ends = sorted(
                Fraction(text) * factor for text in (row["value"], row["value_high"]) if text
            )
            start, end = _day(row["period_start"]), _day(row["period_end"])
            vintage = _day(row["vintage"])
            assert start is not None
            assert end is not None
            assert vintage is not None
            found.append(
                Printing(
                    row["figure_id"],
                    row["original"] or row["figure_id"],
                    row["role"],
                    series,
                    row["place_id"],
                    row["period_kind"],
                    start,
                    end,
                    vintage,
                    row["qualifier"],
                    ends[0],
                    ends[-1],
                    row["article_id"],
                )
            )
        return found

    @cached_property
    def measured_months(self) -> list[MeasuredMonth]:
        """Every row of ``months.csv`` of every source."""
        return [
            MeasuredMonth(
                source,
                row["place_id"],
                row["definition"],
                _month(row["month"]),
                row["from_state"],
                row["to_state"],
                Fraction(row["net_km2"]),
                _amount(row["gained_km2"]),
                _amount(row["lost_km2"]),
                _amount(row["net_if_day_earlier_km2"]),
                _amount(row["net_if_day_later_km2"]),
                row["flag"],
            )
            for source, row in self.measured_rows("months")
        ]

    @cached_property
    def states(self) -> dict[tuple[str, str], str]:
        """Each dated version of a map: (source, state) → the day or minute that it shows."""
        return {
            (source, row["state_id"]): row["as_of"] for source, row in self.measured_rows("states")
        }

    @cached_property
    def areas(self) -> dict[tuple[str, str, str], dict[str, Fraction]]:
        """Areas on the maps: (source, state, layer) → place → km²."""
        found: dict[tuple[str, str, str], dict[str, Fraction]] = {}
        for source, row in self.measured_rows("areas"):
            of = found.setdefault((source, row["state_id"], row["layer"]), {})
            of[row["place_id"]] = Fraction(row["area_km2"])
        return found

    @cached_property
    def spells(self) -> dict[tuple[str, str], list[Spell]]:
        """(source, settlement) → when its map showed a share of it as held."""
        found: dict[tuple[str, str], list[Spell]] = {}
        for source, row in self.measured_rows("settlements"):
            entered = _day(row["entered_on"])
            assert entered is not None
            spell = Spell(row["share"], entered, _day(row["left_on"]))
            found.setdefault((source, row["place_id"]), []).append(spell)
        return found
