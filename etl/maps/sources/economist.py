"""The Economist: a daily series of the area that it assesses as held by Russia, in many vintages.

Each vintage is the whole series as committed at one time, and past days may change from one to
the next. Areas are in m², though no column says so; the share of the country beside them does.
"""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

from etl.maps import github, rules
from etl.maps.rules import Range
from etl.maps.source import Content, Fault, Remote, Source, State, Unreadable

SOURCE = Source(
    id="economist",
    title="The Economist: area assessed as held by Russia",
    counted_by="The Economist",
    home="https://github.com/TheEconomist/the-economist-ukraine-war-dead-and-wounded-estimates",
    licence="CC BY 4.0",
    attribution="The Economist",
    file_name=r"area_\d{8}T\d{6}_[0-9a-f]{8}\.csv",
    layers={
        "russia_controlled": "assessed as controlled by Russia, with Crimea and the areas held "
        "before 2022"
    },
    definitions={"russia-controlled": ("russia_controlled",)},
    faults=(
        "Areas are in m² with no unit in the column name.",
        "The vintage of 2025-11-14 06:08 UTC is up to 3,304 km² lower on six days of November than "
        "the one that replaced it eleven hours later.",
    ),
    max_bytes=5_000_000,
    days_may_be_published=True,
)

REPOSITORY = "TheEconomist/the-economist-ukraine-war-dead-and-wounded-estimates"
PATH = "source-data/deaths-and-casualties-data/area_assessed_as_controlled_by_russia.csv"
AREA = "area_assessed_as_russia_controlled"
SHARE = "area_assessed_as_russia_controlled_percent"
LAYER = "russia_controlled"
NAME = re.compile(r"area_(\d{8}T\d{6})_([0-9a-f]{8})\.csv")
RANGE = Range(20_000, 603_628)
COUNTRY_KM2 = 603_628.0  # area / share of every row of every vintage
COUNTRY_SLACK = 0.001
M2 = 1e6
SPIKE_KM2 = 1_000.0
SPIKE_DAYS = 7
CALM_SINCE = dt.date(2022, 12, 1)  # since then no true day moved by more than 331 km²
LATE = dt.timedelta(days=30)  # a vintage ends one to two days before it is committed


def listing(get: Callable[[str], bytes]) -> list[Remote]:
    """Every vintage that was committed, oldest first."""
    return [
        Remote(f"area_{at:%Y%m%dT%H%M%S}_{commit[:8]}.csv", url, is_fixed=True)
        for commit, at, url in github.versions(get, REPOSITORY, PATH)
    ]


def committed(name: str) -> tuple[dt.datetime, str]:
    """When a file was committed (UTC) and the first eight digits of its commit, from its name.

    Raises Unreadable where the name does not say.
    """
    match = NAME.fullmatch(name)
    try:
        if match:
            at = dt.datetime.strptime(match[1] + "+0000", "%Y%m%dT%H%M%S%z")
            return at, match[2]
    except ValueError:
        pass
    raise Unreadable(f"{name} does not say when it was committed")


def read(path: Path) -> Content:
    """One vintage, a state a day, ascending. Raises Unreadable."""
    vintage, _ = committed(path.name)
    rows = rules.table(path, SOURCE.max_bytes, ["date", AREA, SHARE])
    states: dict[dt.date, State] = {}
    faults: list[Fault] = []
    for row in rows:
        item = f"{path.name} {row['date'][:40]}"
        day = rules.day(row["date"])
        if day is None:
            faults.append(Fault(item, "impossible date", "not a day", "left out"))
            continue
        # Two days before the invasion are part of the series.
        fault = None
        if day < rules.INVASION - dt.timedelta(2) or day > vintage.date():
            fault = rules.date_fault(item, day, vintage.date(), "it was committed")
        area = _area(item, row)
        if fault is None and isinstance(area, Fault):
            fault = area
        if fault is None and day in states:
            same = isinstance(area, float) and states[day].areas_km2[LAYER] == area
            found = "the same area again" if same else "another area"
            fault = Fault(item, "duplicate", f"{found}; the first is kept", "left out")
        if fault:
            faults.append(fault)
        elif isinstance(area, float):
            states[day] = State(day.isoformat(), day, {LAYER: area}, vintage=vintage)
    days = sorted(states)
    if not days:
        raise Unreadable(f"{path.name} has no day that can be used")
    if vintage.date() - days[-1] > LATE:
        raise Unreadable(f"{path.name} ends on {days[-1]}, long before it was committed: cut short")
    kept = _without_spikes(path.name, days, states, faults)
    faults += rules.missing_days(path.name, days)
    return Content(tuple(states[day] for day in kept), rules.sort_faults(faults))


def _area(item: str, row: dict[str, str]) -> float | Fault:
    """The area in km². Raises Unreadable where area and share do not give the country in m²."""
    m2, share = rules.number(row[AREA]), rules.number(row[SHARE])
    if m2 is None or share is None:
        found = f"{row[AREA][:40]!r}, {row[SHARE][:40]!r} %"
        return Fault(item, "not a number", found, "left out")
    if m2 < 0 or share <= 0:
        return Fault(item, "negative", f"{m2:,.0f} m², {share:.3f} %", "left out")
    country = m2 / M2 / share * 100
    if abs(country / COUNTRY_KM2 - 1) > COUNTRY_SLACK:
        for slip in (1 / rules.UNIT_SLIP, rules.UNIT_SLIP):
            if abs(country / COUNTRY_KM2 / slip - 1) <= COUNTRY_SLACK:
                raise Unreadable(f"{item}: the area is 10^6 off its share: the unit is not m²")
        found = f"{m2 / M2:,.0f} km² is not {share:.3f} % of the country"
        return Fault(item, "impossible area", found, "left out")
    return rules.area(item, LAYER, m2 / M2, RANGE)


def _without_spikes(
    name: str, days: list[dt.date], states: dict[dt.date, State], faults: list[Fault]
) -> list[dt.date]:
    """The days to keep: those that left by a lot and came back within a week are left out.

    A step among the last days that has not come back stays, flagged: only a later vintage can
    tell whether it was one.
    """
    calm = [day for day in days if day >= CALM_SINCE]
    gone = set()
    values = [states[day].areas_km2[LAYER] for day in calm]
    for run in rules.excursions(values, SPIKE_KM2, SPIKE_DAYS):
        for day in calm[run.start : run.stop]:
            faults.append(rules.spike_fault(f"{name} {day}", LAYER, run))
            if run.returned:
                gone.add(day)
    return [day for day in days if day not in gone]
