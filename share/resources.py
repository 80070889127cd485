"""What has an address: one description of each kind, which gives its pages, files and entries.

Columns and their meanings are those of `pub` (see docs/codebook.md); units stand in their names.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from views import database, downloads, queries


class Part(NamedTuple):
    """Rows of another relation that belong to one thing. key: their column with its id."""

    relation: str
    key: str
    title: str


class Resource(NamedTuple):
    """A kind of thing. A row of ``relation`` describes each one; ``key`` is its id in the address.

    filters: columns by which a collection is narrowed. parts: what else belongs to one of them; the
    first is its CSV. also: where ids are that the relation lacks. dashboard: address of one thing
    there. many: so many that no page offers, and no export has, a square PNG of each; a server
    draws it for who asks.
    """

    kind: str
    relation: str
    key: str
    title: str
    about: str
    filters: tuple[str, ...]
    parts: tuple[Part, ...]
    dashboard: str
    also: str = ""
    many: bool = False


RESOURCES = {
    resource.kind: resource
    for resource in (
        Resource(
            "figure", "figure", "figure_id", "Figures",
            "A number for a place and a period, as one estimator counted it and an article printed "
            "it. Months that were measured on a map have pages too, and their rows stand in the "
            "series.",
            ("estimator_id", "series_id", "place_id", "measure", "period_kind"),
            (Part("printing", "figure_id", "Printings"),),
            "figure?id={}", also="monthly_change", many=True,
        ),
        Resource(
            "month", "month_direction", "month", "Months",
            "A calendar month of Ukraine: what each independent map shows of it, what was printed, "
            "and whether they agree on the direction.",
            ("direction",),
            (
                Part("monthly_change", "month", "Every count of the month"),
                Part("month_maps", "month", "Independent maps"),
            ),
            "trends?month={}",
        ),
        Resource(
            "claim", "claim_ledger", "place_id", "Claims",
            "A settlement that somebody said was taken or freed: who said it, who denied it, and "
            "what the map shows.",
            ("claimed_for", "status", "oblast_id"),
            (
                Part("settlement_event", "place_id", "What was said"),
                Part("presence", "place_id", "What the map shows"),
            ),
            "claims?settlement={}", also="settlement_event", many=True,
        ),
        Resource(
            "statement", "statement", "statement_id", "Comparisons",
            "A printed comparison, such as the largest monthly gain since a month, with the "
            "verdict by every count that covers it.",
            ("kind", "estimator_id", "measure", "evaluable"),
            (Part("statement_verdict", "statement_id", "Verdicts"),),
            "check?statement={}",
        ),
        Resource(
            "series", "series", "series_id", "Series",
            "What one estimator counts by one definition.",
            ("estimator_id", "measure", "claimed_for", "unit"),
            (
                Part("monthly_change", "series_id", "Months"),
                Part("figure", "series_id", "Figures"),
            ),
            "trends?series={}",
        ),
        Resource(
            "place", "place", "place_id", "Places",
            "An oblast, a town or a village with its names and where they are from.",
            ("kind", "parent_id"),
            (
                Part("month_area", "place_id", "Area held at each month's end"),
                Part("presence", "place_id", "When the map showed it as held"),
                Part("settlement_event", "place_id", "What was said of it"),
            ),
            "map?place={}",
        ),
        Resource(
            "article", "article", "article_id", "Articles",
            "A page that prints figures, claims or comparisons: its metadata, never its text.",
            ("publisher_id", "language", "source_tier", "stance"),
            (
                Part("printing", "article_id", "Figures that it prints"),
                Part("event", "article_id", "What it reports of places"),
                Part("statement", "article_id", "Comparisons that it prints"),
            ),
            "articles?article={}",
        ),
    )
}  # fmt: skip

Row = dict[str, Any]


@lru_cache(maxsize=64)
def frame(build: Path, relation: str) -> pd.DataFrame:
    """All rows of a relation of `pub` with the columns of its file; nobody may change it.

    The unit ends the name of a column: `_km2`, `_pct` and so on.
    """
    with database.reading(build):
        if relation == "statement_verdict":  # its months are lists, which a file has as text
            return downloads.verdicts(queries.verdicts.all_verdicts())
        return downloads.public(relation)


@lru_cache(maxsize=64)
def rows(build: Path, relation: str) -> list[Row]:
    """The rows of `frame` as plain values; nobody may change them."""
    with database.reading(build):
        return downloads.records(frame(build, relation))


@lru_cache(maxsize=64)
def _places(build: Path, relation: str, key: str) -> dict[str, list[int]]:
    """On which lines of `frame` each id stands."""
    found: dict[str, list[int]] = {}
    for at, row in enumerate(rows(build, relation)):
        if row[key] is not None:
            found.setdefault(str(row[key]), []).append(at)
    return found


def part(build: Path, relation: str, key: str, thing: str) -> list[Row]:
    """The rows of one thing; none for an unknown id."""
    found = rows(build, relation)
    return [found[at] for at in _places(build, relation, key).get(thing, ())]


@lru_cache(maxsize=64)
def _lines(build: Path, relation: str, site: str) -> list[str]:
    with database.reading(build):
        return downloads.lines(frame(build, relation), site=site)


def csv(build: Path, relation: str, at: Iterable[int], site: str) -> bytes:
    """Some rows of a relation, by their places in `rows`, as a CSV.

    site: the dashboard's address, which addresses of its pages are made whole with.
    """
    head, *found = _lines(build, relation, site)
    return downloads.csv_of([head, *(found[i] for i in at)])


def csv_part(build: Path, relation: str, key: str, thing: str, site: str) -> bytes:
    """The rows of one thing as a CSV."""
    return csv(build, relation, _places(build, relation, key).get(thing, ()), site)


def described(build: Path, resource: Resource, thing: str) -> list[Row]:
    """The rows that describe one thing; [] where there is none with this id."""
    own = part(build, resource.relation, resource.key, thing)
    if own or not resource.also:
        return own
    return part(build, resource.also, resource.key, thing)


def ids(build: Path, resource: Resource) -> list[str]:
    """The ids of all things of a kind, in the order of their rows."""
    found = dict.fromkeys(_places(build, resource.relation, resource.key))
    if resource.also:
        found |= dict.fromkeys(_places(build, resource.also, resource.key))
    return list(found)


def part_ids(build: Path, resource: Resource) -> list[str]:
    """The ids that a list of the kind has: those of its own relation."""
    return list(_places(build, resource.relation, resource.key))


@lru_cache(maxsize=8)
def meanings(build: Path) -> dict[tuple[str, str], str]:
    """What each column means: by relation and name; by "" and name what most relations say."""
    with database.reading(build):
        return queries.ledger.meanings()


def meaning(build: Path, relation: str, column: str) -> str:
    """What a column of a file means, with its unit in words."""
    with database.reading(build):
        return downloads.meaning(column, relation, meanings(build))


@lru_cache(maxsize=8)
def day(build: Path) -> str:
    """The day of the ledger's data, YYYY-MM-DD."""
    with database.reading(build):
        return queries.ledger.data_day()
