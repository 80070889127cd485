"""What sources of outlines share: a geometry in, a clean MultiPolygon or a clear refusal out.

Not a source itself. Coordinates are WGS 84, longitude before latitude.
"""

from itertools import chain
from typing import Any

import numpy as np
import orjson
import shapely
from shapely import MultiPolygon

from etl.maps.source import Unreadable

# Ukraine with the Russian oblasts around it; no map of this front has anything outside.
WEST, SOUTH, EAST, NORTH = 20.0, 43.0, 46.0, 56.0
REPAIRED_SHARE = 1e-4  # of the area: a self-crossing that changes more is not repaired but refused


def polygons(text: str) -> Any:
    """The geometry of a GeoJSON FeatureCollection. Raises `shapely.errors.GEOSException`.

    Where all are MultiPolygons without heights, as in a file of every day, an array of their
    polygons is built at once: the same as GEOS makes of the text, in a quarter of the time.
    """
    try:
        features = orjson.loads(text)["features"]
        each = [shape for feature in features for shape in feature["geometry"]["coordinates"]]
        rings = list(chain.from_iterable(each))
        points = list(chain.from_iterable(rings))
        kinds = {feature["geometry"]["type"] for feature in features}
        if kinds == {"MultiPolygon"} and set(map(len, points)) == {2}:
            xy = np.fromiter(chain.from_iterable(points), np.float64, 2 * len(points))
            xy = xy.reshape(-1, 2)
            ends = np.cumsum([0, *map(len, rings)])
            # It would close a ring that is not: GEOS refuses it.
            if np.all(np.diff(ends) > 0) and np.all(xy[ends[:-1]] == xy[ends[1:] - 1]):
                shapes = np.cumsum([0, *map(len, each)])
                return shapely.from_ragged_array(shapely.GeometryType.POLYGON, xy, (ends, shapes))
    except (ValueError, TypeError, KeyError, shapely.errors.GEOSException):
        pass  # not so plain, or broken: GEOS tells
    return shapely.from_geojson(text)


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
