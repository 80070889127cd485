"""What an article says, in our words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from views.theme import EVENTS
from views.theme import day as day_name
from views.theme import month as month_name
from views.wording.common import (
    MEASURES,
    Parts,
    caveat,
    each,
    has_headline,
    headline_parts,
    period,
    period_of,
    quantity,
)

STANCES = {
    "independent": "independent outlet",
    "public": "publicly funded outlet",
    "state": "state outlet",
    "pro-state": "pro-state outlet",
    "government": "official body",
    "research": "research body",
    "aggregator": "aggregator or rewrite",
    "unknown": "",
}

_SHOWN = 6  # figures, events or statements of one article in a list before "and n more"


def day_or_month(published: Any) -> str:
    """When an article appeared, as far as that is known."""
    if not isinstance(published, str) or not published:
        return "undated"
    return month_name(published) if len(published) == 7 else day_name(published)


def day_short(published: Any) -> str:
    """The same for a cell of a table."""
    return day_name(published, short=True) if isinstance(published, str) else "undated"


def archived_copy(url: str) -> str:
    """What the link to an archived copy says; an address of the Wayback Machine holds its day."""
    stamp = re.match(r"https://web\.archive\.org/web/(\d{8})\d{6}/", url, re.ASCII)
    try:
        made = pd.to_datetime(stamp[1], format="%Y%m%d").date() if stamp else None
    except ValueError:
        made = None
    return f"Archived copy of {day_name(made)}" if made else "Archived copy"


def heading(row: Any) -> Parts:
    """The headline of an article; one without is called by its outlet and day."""
    return headline_parts(row, f"{row.publisher}, {day_or_month(row.published)}")


def article_line(row: Any) -> Parts:
    """Outlet, date, agency, stance; links to the page and its archived copy."""
    words = [day_or_month(row.published)]
    if isinstance(row.agency, str):
        words.append(f"story of {row.agency}")
    if isinstance(row.author, str):
        words.append(f"by {row.author}")
    if known := STANCES[row.stance]:
        words.append(known)
    if row.source_tier == "low-trust":
        words.append("low-trust copy")
    parts: Parts = [(row.publisher, row.url), (", " + ", ".join(words) + ".", None)]
    if isinstance(row.archived_url, str):
        parts += [(" ", None), (archived_copy(row.archived_url), row.archived_url)]
    if isinstance(row.related_headline, str):
        parts.append((f" Related article: {row.related_headline}.", None))
    return parts


def figure_phrase(row: Any) -> str:
    """A printing in a few words: ``AFP, November 2025: 701 km²``."""
    place = "" if row.place_id == "ua" else f", {row.place}"
    what = "" if row.measure in ("net_change", "gain") else f", {MEASURES[row.measure]}"
    when = period_of(row)
    note = f" ({known})" if (known := caveat(row)) else ""
    value = quantity(row.value, row.unit, row.qualifier)
    return f"{row.estimator}{place}{what}, {when}: {value}{note}"


def event_phrase(row: Any) -> str:
    """An event in a few words: ``Pokrovsk (as Krasnoarmeysk): capture claimed by …``."""
    name = f" (as {row.name_used})" if isinstance(row.name_used, str) else ""
    who = f"{row.actor} ({row.speaker})" if isinstance(row.speaker, str) else row.actor
    when = "" if pd.isna(row.event_from) else f", {period(row.event_from, row.event_to)}"
    hedge = f', "{row.hedge}"' if isinstance(row.hedge, str) else ""
    return f"{row.place}{name}: {EVENTS[row.kind][0]} by {who}{when}{hedge}"


def by_article(rows: pd.DataFrame) -> dict[str, list[Any]]:
    """Rows of evidence by the article that they stand in."""
    found: dict[str, list[Any]] = {}
    for row in each(rows):
        found.setdefault(row.article_id, []).append(row)
    return found


@dataclass(frozen=True)
class Card:
    """One story. points: what each line is about, and the line."""

    headline: Parts
    line: Parts
    points: list[tuple[str, Parts]]


def _listed(parts: Sequence[Parts], between: str = "; ") -> Parts:
    """The first few, and how many more there are."""
    joined: Parts = []
    for part in parts[:_SHOWN]:
        joined += [*([(between, None)] if joined else []), *part]
    more = len(parts) - _SHOWN
    return [*joined, (f" and {more} more", None)] if more > 0 else joined


def article_card(
    row: Any,
    copies: Sequence[Any],
    printings: Mapping[str, list[Any]],
    events: Mapping[str, list[Any]],
    statements: Mapping[str, list[Any]],
) -> Card:
    """One story: headline, outlet, what it prints, its copies and where they differ.

    printings, events, statements: as made by ``by_article``, of the story and its copies.
    """
    mine = printings.get(row.article_id, [])
    told: list[tuple[str, list[Parts]]] = [
        (verb, [[(figure_phrase(p), p.link)] for p in mine if p.role == role])
        for role, verb in (("prints", "Prints"), ("repeats", "Repeats"), ("disputes", "Disputes"))
    ]
    told.append(("Reports", [[(event_phrase(e), None)] for e in events.get(row.article_id, [])]))
    told.append(("Compares", [[(s.wording, None)] for s in statements.get(row.article_id, [])]))
    points = [(name, _listed(parts)) for name, parts in told if parts]
    if copies:
        named: Parts = []
        for c in copies:
            day = day_or_month(c.published)
            named += [*([(", ", None)] if named else []), (c.publisher, c.url), (f" ({day})", None)]
        points.append(("Copies", named))
    points += [
        (
            "Differs",
            [
                (
                    f"{p.publisher} prints {quantity(p.value, p.unit)} where the original "
                    f"prints {quantity(p.original_value, p.unit)} ({figure_phrase(p)})",
                    None,
                )
            ],
        )
        for copy in copies
        for p in printings.get(copy.article_id, [])
        if p.differs
    ]
    line = article_line(row)
    if not has_headline(row):  # the outlet heads the card
        (_, (rest, _), *more) = line
        line = [(rest.removeprefix(", "), None), *more]
    return Card(
        headline_parts(row, row.publisher),
        [*line, (" ", None), ("What it says", f"?article={row.article_id}")],
        points,
    )
