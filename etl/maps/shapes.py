"""What sources of outlines share: a geometry in, a clean MultiPolygon or a clear refusal out.

Not a source itself. Coordinates are WGS 84, longitude before latitude.
"""

from typing import Any

import numpy as np
import pyarrow as pa
import shapely
from pyarrow import json
from shapely import MultiPolygon

from etl.maps.source import Unreadable

# Ukraine with the Russian oblasts around it; no map of this front has anything outside.
WEST, SOUTH, EAST, NORTH = 20.0, 43.0, 46.0, 56.0
REPAIRED_SHARE = 1e-4  # of the area: a self-crossing that changes more is not repaired but refused


_POINTS = pa.list_(pa.float64())
_GEOMETRY = pa.struct({"type": pa.string(), "coordinates": pa.list_(pa.list_(pa.list_(_POINTS)))})
_PLAIN = json.ParseOptions(
    pa.schema({"features": pa.list_(pa.struct({"geometry": _GEOMETRY}))}),
    newlines_in_values=True,
    unexpected_field_behavior="ignore",
)


def polygons(text: str) -> Any:
    """The geometry of a GeoJSON FeatureCollection. Raises `shapely.errors.GEOSException`.

    Where all are MultiPolygons without heights, as in a file of every day, an array of their
    polygons is built at once: the same as GEOS makes of the text, in a third of the time.
    """
    raw = text.encode()
    whole = json.ReadOptions(use_threads=False, block_size=len(raw) + 1)
    try:
        table = json.read_json(pa.BufferReader(raw), whole, _PLAIN)
        geometry = table["features"].combine_chunks().values.field("geometry")
        levels = [geometry, geometry.field("coordinates")]
        while pa.types.is_list(levels[-1].type):
            levels.append(levels[-1].values)
        *_, polygon, ring, point, number = levels
        is_plain = table.num_rows == 1 and not any(level.null_count for level in levels)
        if (
            is_plain
            and set(geometry.field("type").to_pylist()) == {"MultiPolygon"}
            and np.all(np.diff(_numbers(point.offsets, np.int32)) == 2)
        ):
            xy = _numbers(number, np.float64).reshape(-1, 2)
            rings, each = _numbers(ring.offsets, np.int32), _numbers(polygon.offsets, np.int32)
            # It would close a ring that is not: GEOS refuses it.
            if np.all(np.diff(rings) > 0) and np.all(xy[rings[:-1]] == xy[rings[1:] - 1]):
                return shapely.from_ragged_array(shapely.GeometryType.POLYGON, xy, (rings, each))
    except (pa.ArrowException, ValueError, shapely.errors.GEOSException):
        pass  # not so plain, or broken: GEOS tells
    return shapely.from_geojson(text)


def _numbers(values: Any, kind: Any) -> Any:
    """The numbers of an Arrow array as they lie in memory; asking it for them imports pandas."""
    return np.frombuffer(values.buffers()[1], kind)[values.offset :][: len(values)]


def multipolygon(
    geometry: Any,
    where: str,
    *,
    swapped: str = "latitude before longitude",
    is_union: bool = False,
) -> MultiPolygon:
    """A valid MultiPolygon without heights, from polygons alone; `Unreadable` with the reason.

    swapped: how the axes stand in the source's file when they come out the wrong way round.
    is_union: it comes from merging valid polygons, so that it does not cross itself.
    A self-crossing outline is repaired when that changes its area by less than a ten-thousandth.
    """
    parts = shapely.get_parts(geometry) if geometry is not None else np.array([])
    while any(shapely.get_type_id(parts) == shapely.GeometryType.GEOMETRYCOLLECTION):
        parts = shapely.get_parts(parts)
    parts = shapely.get_parts(parts)
    if len(parts) == 0 or shapely.is_empty(parts).all():
        raise Unreadable(f"{where}: an empty outline")
    if any(shapely.get_type_id(parts) != shapely.GeometryType.POLYGON):
        raise Unreadable(f"{where}: points or lines where polygons are wanted")
    found = shapely.multipolygons(list(parts))
    if shapely.has_z(found):
        found = shapely.force_2d(found)
    coordinates = shapely.get_coordinates(found)
    if not np.isfinite(coordinates).all():
        raise Unreadable(f"{where}: a coordinate that is no number")
    west, south, east, north = shapely.bounds(found)
    if not (west >= WEST and east <= EAST and south >= SOUTH and north <= NORTH):
        # Latitudes of Ukraine would be longitudes of the Baltic to Kazakhstan, and the other way.
        if west >= SOUTH and east <= NORTH and south >= WEST and north <= EAST:
            raise Unreadable(f"{where}: {swapped} (axes swapped)")
        if max(abs(coordinates.min()), abs(coordinates.max())) > 360:
            raise Unreadable(f"{where}: coordinates that are not degrees (another projection?)")
        raise Unreadable(
            f"{where}: from {west:.1f}, {south:.1f} to {east:.1f}, {north:.1f}; "
            "wanted an outline in or around Ukraine"
        )
    if not is_union and not shapely.is_valid(found):
        before = found.area
        repaired = shapely.make_valid(found, method="structure")
        polygons = [p for p in shapely.get_parts(repaired) if p.geom_type == "Polygon"]
        found = MultiPolygon(polygons)
        if not polygons or abs(found.area - before) > REPAIRED_SHARE * before:
            raise Unreadable(f"{where}: an outline that crosses itself")
    return found
