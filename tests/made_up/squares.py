"""A made-up map of squares: what a new source looks like, and what the tests measure."""

import datetime as dt
import json
from collections.abc import Callable, Mapping
from pathlib import Path

from etl.maps.rules import text
from etl.maps.source import Content, Dated, Fault, Remote, Source, State, Unreadable

SOURCE = Source(
    id="squares",
    title="Squares, a made-up map",
    counted_by="Map Room",
    home="https://example.org/squares",
    licence="Made up for tests",
    attribution="Nobody",
    gives="outlines",
    file_name=r"squares_\d{4}-\d{2}-\d{2}\.json",
    layers={"held": "inside the squares"},
    definitions={"held": ("held",)},
    faults=("It is made up.",),
)


def listing(get: Callable[[str], bytes]) -> list[Remote]:
    """Nothing to fetch."""
    return []


def read(path: Path) -> Content:
    """Squares as [west, south, east, north] in degrees."""
    import shapely

    from etl.maps.shapes import multipolygon

    try:
        squares = json.loads(text(path, SOURCE.max_bytes))
        shape = shapely.union_all([shapely.box(*square) for square in squares])
    except (ValueError, TypeError) as error:
        raise Unreadable(f"{path.name}: {error}") from None
    day = dt.date.fromisoformat(path.stem[-10:])
    return Content((State(str(day), day, shapes={"held": multipolygon(shape, path.name)}),))


def date_states(
    read: list[tuple[str, str, Content]], updates: Mapping[str, float]
) -> tuple[list[Dated], list[Fault]]:
    """A file's date is its map's date."""
    found = [
        Dated(c.states[0], sha256, dt.date.fromisoformat(c.states[0].state_id))
        for _, sha256, c in read
    ]
    return found, []
