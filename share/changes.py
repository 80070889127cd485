"""What is new: one list of changes, as a page, as JSON and as Atom feeds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml
from zlib import crc32

import pandas as pd

from share import resources
from share.answers import (
    ATOM,
    Answer,
    Asked,
    Refused,
    Route,
    as_html,
    as_json,
    day_of,
    day_parameter,
)
from views import database, queries, theme, wording
from views.wording.common import each, said

LABELS = {
    "figure": "New figure",
    "revision": "Revised",
    "correction": "Corrected here",
    "record": "Record",
    "reached": "Claim reached the map",
    "missed": "Claim not on the map",
    "direction": "Direction in dispute",
}
PATIENCE_DAYS = 90  # a claim that the map has not borne out for so long is told once
_ENTRIES = 100  # of a feed: readers ask again every day
_ON_PAGE = 200


@dataclass(frozen=True)
class Change:
    """One line of what is new. path: of the page here. about: ids of places and estimators."""

    day: str
    kind: str
    title: str
    path: str
    about: frozenset[str]

    @property
    def label(self) -> str:
        """Its kind in words."""
        return LABELS[self.kind]


@lru_cache(maxsize=4)
def changes(build: Path) -> tuple[Change, ...]:
    """All that ever changed and has a day, newest first."""
    with database.reading(build):
        found = [
            *_figures(), *_revisions(), *_corrections(), *_records(), *_claims(),
            *_directions(build),
        ]  # fmt: skip
    found = list(dict.fromkeys(found))  # two rows of a figure can be corrected alike
    return tuple(sorted(found, key=lambda c: (c.day, c.kind, c.path), reverse=True))


def _figures() -> Iterator[Change]:
    rows = queries.figure.newest_figures(_ALL)
    for row in each(rows.assign(label=rows["estimator"])):
        yield Change(
            f"{row.vintage:%Y-%m-%d}", "figure", wording.figure.title(row),
            f"figure/{row.figure_id}", frozenset((row.place_id, row.estimator_id)),
        )  # fmt: skip


_ALL = 1_000_000


def _revisions() -> Iterator[Change]:
    for row in each(queries.revisions.newest_revisions(_ALL)):
        yield Change(
            f"{row.latest_vintage:%Y-%m-%d}", "revision", said(wording.revisions.newest(row)),
            f"figure/{row.latest_figure_id}", frozenset((row.place_id, row.estimator_id)),
        )  # fmt: skip


def _corrections() -> Iterator[Change]:
    for row in each(queries.revisions.corrections()):
        of = row.figure_id if isinstance(row.figure_id, str) else ""
        yield Change(
            f"{row.corrected_on:%Y-%m-%d}", "correction",
            f"{row.series if isinstance(row.series, str) else row.what}: "
            + " → ".join(v for v in (row.value_from, row.value_to) if isinstance(v, str)),
            f"figure/{of}" if of else "figure/",
            frozenset(i for i in [row.estimator_id] if isinstance(i, str)),
        )  # fmt: skip


def _records() -> Iterator[Change]:
    """Months of Ukraine that were the most or the least of their series until then."""
    for row in each(queries.months.records()):
        told = wording.months.comparison(row)
        if not told or row.vintage_basis == "earliest possible" or not _is_record(row):
            continue
        yield Change(
            f"{row.vintage:%Y-%m-%d}", "record",
            f"{row.series}, {theme.month(row.month)}: {theme.km2(row.km2)}, {told}",
            f"figure/{row.figure_id}", frozenset((row.place_id, row.estimator_id)),
        )  # fmt: skip


def _is_record(row: Any) -> bool:
    """Whether no month of the year before it, or none at all, was as much or as little."""
    if row.months_so_far <= wording.months.TELLING_MONTHS:
        return False
    return any(
        pd.isna(since) or wording.common.months_between(row.month, since) > _RECORD_MONTHS
        for since in (row.largest_since, row.smallest_since)
    )


_RECORD_MONTHS = 12


def _claims() -> Iterator[Change]:
    for row in each(queries.claims.claims()):
        about = frozenset(i for i in (row.place_id, row.oblast_id) if isinstance(i, str))
        claimed = wording.claims.claimed(row)
        by = f"{row.place}, claimed {claimed} by {row.first_claim_by}"
        half = row.map_half
        if pd.notna(half) and half != row.map_from and half >= row.first_claim:
            yield Change(
                f"{half:%Y-%m-%d}", "reached", f"{by}: half of it on the map",
                f"claim/{row.place_id}", about,
            )  # fmt: skip
        elif pd.notna(row.days_without_map) and row.days_without_map >= PATIENCE_DAYS:
            day = row.first_claim + pd.Timedelta(days=PATIENCE_DAYS)
            yield Change(
                f"{day:%Y-%m-%d}", "missed",
                f"{by}: not half of it on the map {PATIENCE_DAYS} days later",
                f"claim/{row.place_id}", about,
            )  # fmt: skip


def _directions(build: Path) -> Iterator[Change]:
    for row in resources.rows(build, "month_direction"):
        if row["direction"] != "disagree" or row["is_part_of_month"]:
            continue
        month = pd.Timestamp(f"{row['month']}-01")
        last = month + pd.offsets.MonthEnd()
        yield Change(
            f"{last:%Y-%m-%d}", "direction",
            f"{theme.month(month)}: independent maps disagree on whether Russia gained ground, "
            f"from {theme.km2(row['low_km2'], signed=True)} to "
            f"{theme.km2(row['high_km2'], signed=True)}",
            f"month/{row['month']}", frozenset(["ua"]),
        )  # fmt: skip


# --- answers -------------------------------------------------------------------------------------


def _since(asked: Asked) -> list[Change]:
    day = day_of(asked, "since")
    return [c for c in changes(asked.build) if not day or c.day >= str(day)]


def _page(asked: Asked) -> Answer:
    found = _since(asked)
    day = day_of(asked, "since")
    since = f" since {theme.day(day)}" if day else ""
    shown = found[:_ON_PAGE]
    told = f"{theme.number(len(found))} changes{since}, newest first." if found else (
        f"Nothing is new{since}."
    )  # fmt: skip
    return as_html(
        asked, "changes.html", title=f"What is new{since}", sentence=told,
        days=[(at, list(some)) for at, some in groupby(shown, key=lambda c: c.day)],
        more=len(found) - len(shown), query=asked.words,
    )  # fmt: skip


def _as_json(asked: Asked) -> Answer:
    told = [
        {"day": c.day, "kind": c.kind, "title": c.title, "address": asked.base + c.path,
         "about": sorted(c.about)}
        for c in _since(asked)
    ]  # fmt: skip
    return as_json(asked, {"changes": told} | ({} if told else {"note": "Nothing is new."}))


def subjects(build: Path) -> set[str]:
    """What has a feed of its own: kinds of changes; places and estimators with any."""
    return {*LABELS, *(i for c in changes(build) for i in c.about)}


def _feed(asked: Asked, subject: str | None = None) -> Answer:
    """Atom, newest first; of one kind of change, one place or one estimator by its id."""
    found = changes(asked.build)
    if subject is not None:
        if subject not in subjects(asked.build):
            raise Refused(
                404, "No such feed",
                f"Nothing changed of {subject!r}; a feed is of a kind of change "
                f"({', '.join(LABELS)}), or of a place or an estimator by its id.",
            )  # fmt: skip
        found = tuple(c for c in found if subject == c.kind or subject in c.about)
    feed = Xml.Element("feed", xmlns="http://www.w3.org/2005/Atom")
    name = f"{theme.NAME}: {LABELS.get(subject, subject) if subject else 'what is new'}"
    newest = found[0].day if found else resources.day(asked.build)
    for tag, text in (("title", name), ("id", asked.address), ("updated", f"{newest}T00:00:00Z")):
        Xml.SubElement(feed, tag).text = text
    Xml.SubElement(feed, "link", rel="self", href=asked.address, type="application/atom+xml")
    Xml.SubElement(feed, "link", rel="alternate", href=f"{asked.base}changes", type="text/html")
    Xml.SubElement(Xml.SubElement(feed, "author"), "name").text = theme.NAME
    for one in found[:_ENTRIES]:
        entry = Xml.SubElement(feed, "entry")
        Xml.SubElement(entry, "title").text = f"{one.label}: {one.title}"
        Xml.SubElement(
            entry, "id"
        ).text = f"{asked.base}{one.path}#{one.kind}-{one.day}-{crc32(one.title.encode()):08x}"
        Xml.SubElement(entry, "updated").text = f"{one.day}T00:00:00Z"
        Xml.SubElement(entry, "link", rel="alternate", href=f"{asked.base}{one.path}")
        Xml.SubElement(entry, "category", term=one.kind, label=one.label)
        Xml.SubElement(entry, "summary").text = one.title
    body = Xml.tostring(feed, encoding="utf-8", xml_declaration=True)
    return Answer(200, body, ATOM)


SINCE = day_parameter("since", "Only what is new or changed on this day or later.")
ROUTES = (
    Route(re.compile(r"changes"), _page, (SINCE,)),
    Route(re.compile(r"changes\.json"), _as_json, (SINCE,)),
    Route(re.compile(r"feed\.xml"), _feed),
    Route(re.compile(r"feed/(?P<subject>[A-Za-z0-9._-]{1,120})\.xml"), _feed),
)
