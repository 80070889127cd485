"""Outlines of oblasts, simplified so that neighbours still fit: borders are simplified, not areas.

Two oblasts share each line between them, so each such line is simplified once, whichever way round
it is written. What is drawn has about one point a pixel, and no gaps.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

KM_A_DEGREE = 1.51  # a degree of latitude is so much longer than one of longitude, at 48.5° north
_STEPS = 24  # places tried for a name, each way
DRAWN_DEGREES = 0.015  # about 1 km: a pixel on the largest map
Point = tuple[float, float]
Line = tuple[Point, ...]


@dataclass(frozen=True)
class Shapes:
    """Closed rings (longitude, latitude) by id; lines between two oblasts, and around all."""

    rings: dict[str, list[Line]]
    inner: list[Line]
    outer: list[Line]

    def within(self, west: float, south: float) -> "Shapes":
        """What reaches farther east and north than these."""

        def seen(line: Line) -> bool:
            return max(p[0] for p in line) > west and max(p[1] for p in line) > south

        rings = {
            i: [ring for ring in all_rings if seen(ring)] for i, all_rings in self.rings.items()
        }
        return Shapes(
            {i: all_rings for i, all_rings in rings.items() if all_rings},
            [line for line in self.inner if seen(line)],
            [line for line in self.outer if seen(line)],
        )

    def middle(self, place_id: str) -> Point:
        """The middle of the largest ring."""
        return _middle(self._largest(place_id))

    def clearest(
        self, place_id: str, points: NDArray[np.float64], wide: float, high: float
    ) -> Point | None:
        """Where in the largest ring a name of so many degrees covers the fewest of some points.

        Of several such places the one that is nearest to the middle; None where it fits nowhere.
        points: (n, 2).
        """
        ring = np.array(self._largest(place_id))
        middle = np.array(_middle(self._largest(place_id)))
        xs, ys = (np.linspace(ring[:, i].min(), ring[:, i].max(), _STEPS) for i in (0, 1))
        tried = np.array([middle, *((x, y) for x in xs for y in ys)])
        half = np.array([wide, high]) / 2
        corners = [
            tried + half * 0.8 * np.array(sign) for sign in ((-1, -1), (-1, 1), (1, -1), (1, 1))
        ]
        fits = np.logical_and.reduce([_inside(corner, ring) for corner in corners])
        if not fits.any():
            return None
        tried = tried[fits]
        over = np.abs(points[None] - tried[:, None]) <= half
        off = np.hypot(*((tried - middle) * (1.0, KM_A_DEGREE)).T)
        x, y = tried[np.lexsort((off, over.all(axis=2).sum(axis=1)))[0]]
        return float(x), float(y)

    def _largest(self, place_id: str) -> Line:
        return max(self.rings[place_id], key=lambda ring: abs(_twice_area(ring)))


@lru_cache(maxsize=8)
def simplified(outlines: tuple[tuple[str, str], ...]) -> Shapes:
    """outlines: id, geometry (GeoJSON). Holes are left out: another unit fills each of them."""
    read = {place_id: _rings(geometry) for place_id, geometry in outlines}
    rings = {place_id: outer for place_id, (outer, _) in read.items()}
    holes = [hole for _, inner in read.values() for hole in inner]
    beside: dict[Point, set[Point]] = defaultdict(set)
    for ring in (*holes, *(ring for all_rings in rings.values() for ring in all_rings)):
        for a, b in pairwise((*ring, ring[0])):
            beside[a].add(b)
            beside[b].add(a)
    drawn: dict[Line, Line] = {}
    used: dict[Line, int] = defaultdict(int)

    def simple(line: Line) -> Line:
        key = min(line, line[::-1])
        used[key] += 1
        if key not in drawn:
            drawn[key] = _fewer(key)
        return drawn[key] if key == line else drawn[key][::-1]

    made = {
        place_id: [
            sum((simple(line)[:-1] for line in _lines(ring, beside)), ()) for ring in all_rings
        ]
        for place_id, all_rings in rings.items()
    }
    for line in (line for hole in holes for line in _lines(hole, beside)):
        simple(line)  # a border between two, not one around all
    closed = {
        place_id: [(*ring, ring[0]) for ring in all_rings if len(ring) > 2]
        for place_id, all_rings in made.items()
    }
    return Shapes(
        closed,
        [drawn[line] for line, times in used.items() if times > 1],
        [drawn[line] for line, times in used.items() if times == 1],
    )


def _rings(geometry: str) -> tuple[list[Line], list[Line]]:
    """Outer rings and holes, without the point that closes them."""
    shape = json.loads(geometry)
    polygons = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
    holes = [_line(ring) for polygon in polygons for ring in polygon[1:]]
    return [_line(polygon[0]) for polygon in polygons], holes


def _line(ring: Sequence[Sequence[float]]) -> Line:
    return tuple((x, y) for x, y, *_ in ring[:-1])


def _lines(ring: Line, beside: dict[Point, set[Point]]) -> list[Line]:
    """A ring cut where three lines meet; one that nothing meets, at the same point both ways."""
    cuts = [i for i, point in enumerate(ring) if len(beside[point]) > 2]
    if not cuts:
        cuts = [ring.index(min(ring))]
    around = (*ring[cuts[0] :], *ring[: cuts[0] + 1])
    at = [i - cuts[0] for i in cuts] + [len(ring)]
    return [around[a : b + 1] for a, b in pairwise(at)]


def _fewer(line: Line) -> Line:
    """Fewer points, none of those left out farther than `DRAWN_DEGREES` off (Douglas–Peucker)."""
    points = np.array(line) * (1.0, KM_A_DEGREE)
    keep = np.zeros(len(points), dtype=bool)
    keep[[0, -1]] = True
    parts = [(0, len(points) - 1)]
    while parts:
        first, last = parts.pop()
        if last - first < 2:
            continue
        between, along = points[first + 1 : last] - points[first], points[last] - points[first]
        length = float(np.hypot(*along))
        off = (
            np.abs(between[:, 0] * along[1] - between[:, 1] * along[0]) / length
            if length
            else np.hypot(between[:, 0], between[:, 1])
        )
        farthest = int(off.argmax())
        if off[farthest] > DRAWN_DEGREES:
            middle = first + 1 + farthest
            keep[middle] = True
            parts += [(first, middle), (middle, last)]
    return tuple(point for point, kept in zip(line, keep, strict=True) if kept)


def _inside(points: NDArray[np.float64], ring: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether each point lies in a closed ring."""
    (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
    x, y = points[:, :1], points[:, 1:]
    crosses = (y0 > y) != (y1 > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        left = x < x0 + (y - y0) * (x1 - x0) / (y1 - y0)
    return np.asarray((crosses & left).sum(axis=1) % 2 == 1)


def _middle(ring: Sequence[Point]) -> Point:
    area = _twice_area(ring) or 1.0
    x = y = 0.0
    for (x0, y0), (x1, y1) in pairwise(ring):
        cross = x0 * y1 - x1 * y0
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return x / (3 * area), y / (3 * area)


def _twice_area(ring: Sequence[Point]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))
