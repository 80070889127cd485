"""Ground held, gained and lost between two months, from outlines on this machine, if there are any.

The outlines are those that ``python -m etl measure`` kept in ``data/raw/`` (not ours to publish:
they are drawn, never offered for download). Without them, or without the geometry library that
measuring needs, there is nothing here and the page shows settlements alone.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from views import database

DRAWN_DEGREES = 0.004  # about 400 m: what is drawn; areas are measured on the full outline
SMALLEST_KM2 = 0.02  # drawn as a spot at most
Rings = list[list[list[float]]]


@dataclass(frozen=True)
class Ground:
    """Rings to draw (longitude, latitude), and areas in km² measured on the full outlines."""

    held: Rings
    gained: Rings
    lost: Rings
    gained_km2: float
    lost_km2: float


def _folder(source_id: str) -> Path:
    return database.data_folder() / "raw" / source_id / "month-ends"


def months(source_id: str) -> list[str]:
    """Months ("2025-11") whose last map is on this machine; none where it cannot be used."""
    try:
        import pyproj  # noqa: F401
        import shapely  # noqa: F401
    except ImportError:
        return []
    return sorted(path.stem for path in _folder(source_id).glob("*.wkb"))


def between(source_id: str, first: str, last: str) -> Ground:
    """What changed from the end of one month to the end of another. Both must be in `months`."""
    folder = _folder(source_id)
    return _between(folder / f"{first}.wkb", folder / f"{last}.wkb")


@lru_cache(maxsize=128)
def _outline(path: Path) -> Any:
    import shapely

    return shapely.from_wkb(path.read_bytes())


@lru_cache(maxsize=256)
def _between(first: Path, last: Path) -> Ground:
    import shapely

    old, new = _outline(first), _outline(last)
    gained, lost = shapely.difference(new, old), shapely.difference(old, new)
    return Ground(
        _rings(shapely.simplify(new, DRAWN_DEGREES)),
        _rings(_visible(gained)),
        _rings(_visible(lost)),
        _km2(gained),
        _km2(lost),
    )


def _visible(shape: Any) -> Any:
    """Polygons that can be seen, simplified a little."""
    import shapely

    parts = shapely.get_parts(shapely.get_parts(shape))
    parts = [p for p in parts if p.geom_type == "Polygon" and _km2(p) >= SMALLEST_KM2]
    return shapely.MultiPolygon([shapely.simplify(p, DRAWN_DEGREES / 8) for p in parts])


def _km2(shape: Any) -> float:
    import pyproj

    area, _ = pyproj.Geod(ellps="WGS84").geometry_area_perimeter(shape)
    return float(abs(area)) / 1e6


def _rings(shape: Any) -> Rings:
    """Outer rings and holes of polygons, each one closed line."""
    import shapely

    rings = []
    for polygon in shapely.get_parts(shape):
        if polygon.geom_type == "Polygon":
            for ring in shapely.get_rings(polygon):
                rings.append(shapely.get_coordinates(ring).round(4).tolist())
    return rings
