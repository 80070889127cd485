"""What sources of outlines share: a geometry in, a clean MultiPolygon or a clear refusal out.

Not a source itself. Coordinates are WGS 84, longitude before latitude.
"""

from typing import Any

import numpy as np
import shapely
from shapely import MultiPolygon

from etl.maps.source import Unreadable

# Ukraine with the Russian oblasts around it; no map of this front has anything outside.
WEST, SOUTH, EAST, NORTH = 20.0, 43.0, 46.0, 56.0
REPAIRED_SHARE = 1e-4  # of the area: a self-crossing that changes more is not repaired but refused


def multipolygon(
    geometry: Any, where: str, *, swapped: str = "latitude before longitude"
) -> MultiPolygon:
    """A valid MultiPolygon without heights, from polygons alone; `Unreadable` with the reason.

    swapped: how the axes stand in the source's file when they come out the wrong way round.
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
    found = shapely.force_2d(shapely.multipolygons(list(parts)))
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
    if not shapely.is_valid(found):
        before = found.area
        repaired = shapely.make_valid(found, method="structure")
        polygons = [p for p in shapely.get_parts(repaired) if p.geom_type == "Polygon"]
        found = MultiPolygon(polygons)
        if not polygons or abs(found.area - before) > REPAIRED_SHARE * before:
            raise Unreadable(f"{where}: an outline that crosses itself")
    return found
