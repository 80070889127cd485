"""From outlines to km²: the only module that measures shapes.

Shapes are compared as they come, in degrees: moved to a plane, outlines that touch would cross by a
hair. Areas are those of the result, in one plane (Lambert azimuthal equal area around the front;
true to 0.005 km² on a month). Zones are the land oblasts and a disc for each settlement. The first
state is laid over the zones as a whole; after that only what changed is: 99 of 100 line segments
repeat bit for bit from one state to the next, and the few that do not enclose the ground that
changed hands.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import pi, sqrt
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from pyproj.enums import TransformDirection

PLANE = "+proj=laea +lat_0=48.5 +lon_0=35 +ellps=WGS84"
CLOSED_KM2 = (
    0.001  # gained less lost must be the change of area to this, or the states are overlaid
)

Floats = NDArray[np.float64]
Shapes = NDArray[np.object_]


@lru_cache(maxsize=1)
def _transformer() -> Transformer:
    return Transformer.from_crs("EPSG:4326", PLANE, always_xy=True)


def km2(shapes: Any) -> Any:
    """Areas of shapes in WGS 84 degrees, in km², measured in the plane."""
    moved = shapely.transform(
        shapes, lambda xy: np.column_stack(_transformer().transform(xy[:, 0], xy[:, 1]))
    )
    return shapely.area(moved) / 1e6


@dataclass(frozen=True)
class Change:
    """Ground that a state gained and lost against another: faces, each a polygon in degrees."""

    gained: Shapes
    lost: Shapes

    @property
    def net_km2(self) -> float:
        """Gained less lost."""
        return float(km2(self.gained).sum() - km2(self.lost).sum())


def segments(shape: Any) -> Floats:
    """The line segments of a MultiPolygon, (n, 5): from the lesser to the greater end, and a sign.

    The sign is 1 where the inside lies to the left on that way, and -1 where it lies to the right.
    """
    rings = shapely.get_rings(shapely.get_parts(shapely.orient_polygons(shape)))
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    joined = ring[1:] == ring[:-1]
    ends = np.hstack([xy[:-1][joined], xy[1:][joined], np.ones((int(joined.sum()), 1))])
    turned = (ends[:, 0] > ends[:, 2]) | ((ends[:, 0] == ends[:, 2]) & (ends[:, 1] > ends[:, 3]))
    ends[turned] = ends[turned][:, [2, 3, 0, 1, 4]] * [1, 1, 1, 1, -1]
    return ends


def _differing(old: Floats, new: Floats) -> Floats:
    """Segments that bound what only one of two states has, (n, 4).

    One that both have with the inside on the same side falls out; so does one that a state has
    twice, with its inside on both sides. One that turned inside out stays.
    """
    ends = np.vstack([new, old])
    signs = np.concatenate([new[:, 4], -old[:, 4]])
    keys = np.ascontiguousarray(ends[:, :4]).view("u8")
    # One number a segment, to sort by: multipliers are odd, so that no bit is lost.
    mixed = np.zeros(len(ends), dtype="u8")
    for column, factor in enumerate((0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)):
        mixed = (mixed ^ keys[:, column]) * np.uint64(factor)
        mixed ^= mixed >> np.uint64(29)
    mixed = (mixed ^ keys[:, 3]) * np.uint64(0xFF51AFD7ED558CCD)
    _, first, which = np.unique(mixed, return_index=True, return_inverse=True)
    left: Floats = ends[first[np.bincount(which, signs) != 0], :4]
    return left


def change(old: Any, new: Any, old_ends: Floats, new_ends: Floats) -> Change:
    """What changed between two MultiPolygons.

    old_ends, new_ends: their `segments`. Where those that differ do not close, the states are
    overlaid as a whole, which is slow and exact.
    """
    ends = _differing(old_ends, new_ends)
    if not len(ends):
        none = np.array([], dtype=object)
        return Change(none, none)
    lines = shapely.linestrings(ends.reshape(-1, 2, 2))
    nodes = shapely.get_parts(shapely.union_all(lines))
    polygons, *unclosed = shapely.polygonize_full(nodes)
    faces = shapely.get_parts(polygons)
    points = shapely.point_on_surface(faces)
    shapely.prepare([old, new])
    was, now = shapely.contains(old, points), shapely.contains(new, points)
    found = Change(faces[now & ~was], faces[was & ~now])
    is_open = any(len(shapely.get_parts(rest)) for rest in unclosed)
    if is_open or abs(found.net_km2 - float(km2(new) - km2(old))) > CLOSED_KM2:
        found = Change(
            _polygons(shapely.difference(new, old)), _polygons(shapely.difference(old, new))
        )
    return found


def _polygons(shape: Any) -> Shapes:
    parts = shapely.get_parts(shape)
    parts = shapely.get_parts(parts)
    polygons: Shapes = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
    return polygons


class Zones:
    """Places whose share of a shape is measured: polygons by place id."""

    def __init__(self, shapes: Mapping[str, Any]) -> None:
        self.ids = list(shapes)
        self.shapes: Shapes = np.array([shapes[i] for i in self.ids], dtype=object)
        shapely.prepare(self.shapes)
        self._tree = shapely.STRtree(self.shapes)

    def whole(self, shape: Any) -> Floats:
        """Area of a shape in each zone, km², by laying it over all of them."""
        shapely.prepare(shape)
        result = np.zeros(len(self.ids))
        for zone in self._tree.query(shape, predicate="intersects"):
            if shapely.contains_properly(shape, self.shapes[zone]):
                result[zone] = km2(self.shapes[zone])
            else:
                result[zone] = km2(shapely.intersection(shape, self.shapes[zone]))
        return result

    def parts(self, faces: Shapes) -> Floats:
        """Area of many small faces in each zone, km²."""
        result = np.zeros(len(self.ids))
        if not len(faces):
            return result
        face, zone = self._tree.query(faces, predicate="intersects")
        inside = shapely.contains(self.shapes[zone], faces[face])
        np.add.at(result, zone[inside], km2(faces[face[inside]]))
        cut, cutter = face[~inside], zone[~inside]
        np.add.at(result, cutter, km2(shapely.intersection(faces[cut], self.shapes[cutter])))
        return result


# --- settlements ---------------------------------------------------------------------------------

PEOPLE_A_KM2 = 2_100.0  # of a built-up area; Pokrovsk (60,000) then has a radius of 3.0 km
LEAST_RADIUS_M, MOST_RADIUS_M = 1_000.0, 6_000.0
VILLAGE_RADIUS_M = 1_500.0  # where people are not known: `docs/decisions.md`


def radius_m(population: int | None) -> float:
    """Radius of a disc as large as a town of so many people is: 2,100 people a km², 1 to 6 km.

    A village whose people are not known gets 1.5 km, whatever its size.
    """
    if population is None:
        return VILLAGE_RADIUS_M
    return min(max(1000 * sqrt(population / PEOPLE_A_KM2 / pi), LEAST_RADIUS_M), MOST_RADIUS_M)


def disc(lon: float, lat: float, population: int | None) -> Any:
    """The disc of a settlement: round on the ground, a polygon of 64 sides in degrees."""
    x, y = _transformer().transform(lon, lat)
    round_one = shapely.buffer(shapely.Point(x, y), radius_m(population), quad_segs=16)
    return shapely.transform(
        round_one,
        lambda xy: np.column_stack(
            _transformer().transform(xy[:, 0], xy[:, 1], direction=TransformDirection.INVERSE)
        ),
    )


# --- a run of states -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    """What changed from one state to another. Against nothing ("") it is the whole state.

    gained, lost: by zone, km². gross: both in and outside all zones, km². flips: by point, 1 where
    it came to be inside, -1 where it came to be outside.
    """

    gained: Floats
    lost: Floats
    gross: Floats
    flips: NDArray[np.int8]


@dataclass
class Run:
    """States of one layer in order of time: what each holds of each zone, and of each point.

    zones: (states, zones) km². points: (states, points) whether the shape holds the point.
    gained, lost: (states, zones) km² against the state before; nothing for the first. gross_km2:
    (states, 2) gained and lost in and outside all zones.
    """

    zones: Floats
    points: NDArray[np.bool_]
    gained: Floats
    lost: Floats
    gross_km2: Floats


class Steps:
    """Measures steps between states, each once.

    shapes: MultiPolygons by key, in WGS 84 degrees as zones and points are. known: steps measured
    before, by the keys of both states; a shape is looked at only for a step that is not there.
    """

    def __init__(
        self,
        shapes: Mapping[str, Any],
        zones: Zones,
        points: Shapes,
        known: Mapping[tuple[str, str], Step],
    ) -> None:
        self.shapes, self.zones, self.points = shapes, zones, points
        self.used: dict[tuple[str, str], Step] = {}
        self._known = known
        self._tree = shapely.STRtree(points)
        self._ends: dict[str, Floats] = {}

    def between(self, old: str, new: str) -> Step:
        """The step from one state to another; old may be "", which holds nothing."""
        key = (old, new)
        if key not in self.used:
            self.used[key] = self._known[key] if key in self._known else self._measure(old, new)
        return self.used[key]

    def _measure(self, old: str, new: str) -> Step:
        if not old:
            held = self.zones.whole(self.shapes[new])
            inside = shapely.contains(self.shapes[new], self.points).astype(np.int8)
            return Step(held, np.zeros_like(held), np.zeros(2), inside)
        found = change(self.shapes[old], self.shapes[new], self._segments(old), self._segments(new))
        flips = np.zeros(len(self.points), dtype=np.int8)
        for faces, sign in ((found.gained, 1), (found.lost, -1)):
            if len(faces) and len(self.points):
                flips[np.unique(self._tree.query(faces, predicate="contains")[1])] = sign
        gross = np.array([float(km2(found.gained).sum()), float(km2(found.lost).sum())])
        return Step(self.zones.parts(found.gained), self.zones.parts(found.lost), gross, flips)

    def _segments(self, key: str) -> Floats:
        if key not in self._ends:
            if len(self._ends) > 4:  # steps go from one state to the next
                self._ends.pop(next(iter(self._ends)))
            self._ends[key] = segments(self.shapes[key])
        return self._ends[key]

    def follow(self, keys: Sequence[str], tell: Callable[[int], None] = lambda done: None) -> Run:
        """Measure states one after the other, each by what changed since the one before.

        tell: hears how many are done.
        """
        steps: list[Step] = []
        for old, new in zip(["", *keys], keys, strict=False):
            steps.append(self.between(old, new))
            tell(len(steps))
        first = steps[0]
        nothing = np.zeros_like(first.gained)
        gained = np.array([nothing, *(s.gained for s in steps[1:])])
        lost = np.array([nothing, *(s.lost for s in steps[1:])])
        held = first.gained + np.cumsum(gained - lost, axis=0)
        inside = np.cumsum([s.flips.astype(int) for s in steps], axis=0) > 0
        # Sums of ten thousand small changes stray by a hair below nothing.
        return Run(np.maximum(held, 0.0), inside, gained, lost, np.array([s.gross for s in steps]))
