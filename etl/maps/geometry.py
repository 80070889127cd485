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
    """Ground that a state gained and lost against another: faces, each a polygon in degrees.

    signs: (faces,) 1 where a face was gained, -1 where it was lost. km2: (faces,) their areas.
    """

    faces: Shapes
    signs: NDArray[np.int8]
    km2: Floats

    @classmethod
    def of(cls, gained: Shapes, lost: Shapes) -> "Change":
        """From the faces of both."""
        faces = np.concatenate([gained, lost])
        signs = np.repeat(np.array([1, -1], dtype=np.int8), [len(gained), len(lost)])
        return cls(faces, signs, km2(faces) if len(faces) else np.zeros(0))

    @property
    def gained(self) -> Shapes:
        """The faces that were gained."""
        found: Shapes = self.faces[self.signs > 0]
        return found

    @property
    def lost(self) -> Shapes:
        """The faces that were lost."""
        found: Shapes = self.faces[self.signs < 0]
        return found

    @property
    def net_km2(self) -> float:
        """Gained less lost."""
        return float(self.km2 @ self.signs)


@dataclass(frozen=True)
class Segments:
    """The line segments of a MultiPolygon, in the order of their keys.

    ends: (n, 4) in degrees, from the lesser to the greater end. signs: (n,) 1 where the inside lies
    to the left on that way, and -1 where it lies to the right. keys: (n,) a number for its ends.
    """

    ends: Floats
    signs: Floats
    keys: NDArray[np.uint64]

    def lacking_in(self, other: "Segments") -> NDArray[np.bool_]:
        """(n,) Whether the other has no such segment with the inside on the same side."""
        at = np.minimum(np.searchsorted(other.keys, self.keys), len(other.keys) - 1)
        lacking: NDArray[np.bool_] = (other.keys[at] != self.keys) | (other.signs[at] != self.signs)
        return lacking


def segments(shape: Any) -> Segments:
    """The line segments of a MultiPolygon."""
    rings = shapely.get_rings(shapely.get_parts(shapely.orient_polygons(shape)))
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    joined = ring[1:] == ring[:-1]
    ends = np.hstack([xy[:-1][joined], xy[1:][joined]])
    turned = (ends[:, 0] > ends[:, 2]) | ((ends[:, 0] == ends[:, 2]) & (ends[:, 1] > ends[:, 3]))
    ends[turned] = ends[turned][:, [2, 3, 0, 1]]
    bits = ends.view("u8")
    # Multipliers are odd, so that no bit is lost.
    keys = np.zeros(len(ends), dtype="u8")
    for column, factor in enumerate((0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)):
        keys = (keys ^ bits[:, column]) * np.uint64(factor)
        keys ^= keys >> np.uint64(29)
    keys = (keys ^ bits[:, 3]) * np.uint64(0xFF51AFD7ED558CCD)
    order = np.argsort(keys)
    return Segments(ends[order], np.where(turned, -1.0, 1.0)[order], keys[order])


def change(old: Any, new: Any, old_ends: Segments, new_ends: Segments) -> Change:
    """What changed between two MultiPolygons.

    old_ends, new_ends: their `segments`. Where those that differ do not close, the states are
    overlaid as a whole, which is slow and exact.
    """
    came, went = new_ends.lacking_in(old_ends), old_ends.lacking_in(new_ends)
    ends = np.vstack([new_ends.ends[came], old_ends.ends[went]])
    if not len(ends):
        none = np.array([], dtype=object)
        return Change.of(none, none)
    # One that turned inside out is there twice. In another order, lines that nearly lie on each
    # other would cross at points that differ by a hair.
    _, once = np.unique(np.concatenate([new_ends.keys[came], old_ends.keys[went]]), True)
    nodes = shapely.get_parts(shapely.union_all(shapely.linestrings(ends[once].reshape(-1, 2, 2))))
    polygons, *unclosed = shapely.polygonize_full(nodes)
    faces = shapely.get_parts(polygons)
    points = shapely.point_on_surface(faces)
    shapely.prepare([old, new])
    was, now = shapely.contains(old, points), shapely.contains(new, points)
    found = Change.of(faces[now & ~was], faces[was & ~now])
    is_open = any(len(shapely.get_parts(rest)) for rest in unclosed)
    signs = np.concatenate([new_ends.signs[came], -old_ends.signs[went]])
    if is_open or abs(found.net_km2 - _enclosed_km2(ends, signs)) > CLOSED_KM2:
        found = Change.of(
            _polygons(shapely.difference(new, old)), _polygons(shapely.difference(old, new))
        )
    return found


def _enclosed_km2(ends: Floats, signs: Floats) -> float:
    """The area to the left of segments less that to their right: what bounds two states cancels."""
    x, y = _transformer().transform(ends[:, ::2], ends[:, 1::2])
    return float(signs @ (x[:, 0] * y[:, 1] - x[:, 1] * y[:, 0])) / 2e6


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

    def parts(self, change: Change) -> tuple[Floats, Floats]:
        """What a change gained and lost in each zone, km²."""
        result = np.zeros((2, len(self.ids)))
        if not len(change.faces):
            return result[0], result[1]
        side = (change.signs < 0).astype(int)
        # Zones have many points and are prepared; faces have few.
        face, zone = self._tree.query(change.faces)
        inside = shapely.contains(self.shapes[zone], change.faces[face])
        np.add.at(result, (side[face[inside]], zone[inside]), change.km2[face[inside]])
        face, zone = face[~inside], zone[~inside]
        cut = shapely.intersects(self.shapes[zone], change.faces[face])
        face, zone = face[cut], zone[cut]
        if len(face):
            areas = km2(shapely.intersection(change.faces[face], self.shapes[zone]))
            np.add.at(result, (side[face], zone), areas)
        return result[0], result[1]


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


def discs(places: Sequence[tuple[float, float, int | None]]) -> Any:
    """The discs of settlements: round on the ground, polygons of 64 sides in degrees.

    places: longitude, latitude and people (None: not known) of each.
    """
    lon, lat, people = zip(*places, strict=True) if places else ((), (), ())
    centres = shapely.points(*_transformer().transform(lon, lat))
    radii = [radius_m(population) for population in people]
    return shapely.transform(
        shapely.buffer(centres, radii, quad_segs=16),
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
        self._near: dict[str, tuple[Any, Segments]] = {}

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
        (was, old_ends), (now, new_ends) = self._shape(old), self._shape(new)
        found = change(was, now, old_ends, new_ends)
        flips = np.zeros(len(self.points), dtype=np.int8)
        if len(found.faces) and len(self.points):
            face, point = self._tree.query(found.faces, predicate="contains")
            flips[point] = found.signs[face]
        gained, lost = self.zones.parts(found)
        gross = np.array([found.km2[found.signs > 0].sum(), found.km2[found.signs < 0].sum()])
        return Step(gained, lost, gross, flips)

    def _shape(self, key: str) -> tuple[Any, Segments]:
        """A shape and its segments; of the last few, as steps go from one state to the next."""
        if key not in self._near:
            if len(self._near) > 4:
                shape, _ = self._near.pop(next(iter(self._near)))
                shapely.destroy_prepared(shape)  # it takes many times the room of the shape
            shape = self.shapes[key]
            self._near[key] = shape, segments(shape)
        return self._near[key]

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
