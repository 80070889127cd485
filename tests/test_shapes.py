"""Bad outlines: each is refused with its reason, or mended by a stated rule."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
import shapely

from etl.maps.source import UnknownLayer, Unreadable
from etl.maps.sources import modules

NAME = "deepstatemap_data_20250102.geojson"
SQUARE = [[37.0, 48.0], [37.5, 48.0], [37.5, 48.4], [37.0, 48.4], [37.0, 48.0]]


def collection(geometry: Any, **extra: Any) -> str:
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", **extra, "features": [feature]})


def polygon(ring: Any) -> dict[str, Any]:
    return {"type": "MultiPolygon", "coordinates": [[ring]]}


def read(tmp_path: Path, content: str | bytes, name: str = NAME) -> Any:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return modules()["deepstate-maps"].read(path)


def refusal(tmp_path: Path, content: str | bytes, name: str = NAME) -> str:
    with pytest.raises(Unreadable) as caught:
        read(tmp_path, content, name)
    assert name in str(caught.value)
    return str(caught.value)


def test_a_good_outline_is_read(tmp_path: Path) -> None:
    (state,) = read(tmp_path, collection(polygon(SQUARE))).states
    assert state.shapes["occupied"].area == pytest.approx(0.2)


@pytest.mark.parametrize("seed", range(50))
def test_a_file_cut_anywhere_is_refused(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    ring = [[37 + rng.random(), 48 + rng.random()] for _ in range(3)]
    whole = collection(polygon([*ring, ring[0]]))
    refusal(tmp_path, whole[: rng.randrange(1, len(whole) - 1)])


@pytest.mark.parametrize(
    ("geometry", "extra", "word"),
    [
        (polygon(SQUARE), {"crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}}, "3857"),
        (polygon([[y, x] for x, y in SQUARE]), {}, "latitude before longitude"),
        (polygon([[4e6 + x, 6e6 + y] for x, y in SQUARE]), {}, "not degrees"),
        (polygon([[37, 48], [38, 49], [38, 48], [37, 49], [37, 48]]), {}, "crosses itself"),
        ({"type": "MultiPolygon", "coordinates": []}, {}, "empty"),
        ({"type": "Point", "coordinates": [37, 48]}, {}, "points or lines"),
        (
            {"type": "GeometryCollection", "geometries": [
                polygon(SQUARE), {"type": "LineString", "coordinates": SQUARE[:2]}]},
            {}, "points or lines",
        ),
        (
            polygon([[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]),
            {}, "in or around Ukraine",
        ),
    ],
    ids=["crs", "axes", "metres", "crossing", "empty", "point", "mixed", "world"],
)  # fmt: skip
def test_what_is_no_outline_of_the_front_is_refused(
    tmp_path: Path, geometry: Any, extra: dict[str, Any], word: str
) -> None:
    assert word in refusal(tmp_path, collection(geometry, **extra))


def test_a_collection_of_polygons_is_taken_apart(tmp_path: Path) -> None:
    both = {"type": "GeometryCollection", "geometries": [polygon(SQUARE)]}
    (state,) = read(tmp_path, collection(both)).states
    assert state.shapes["occupied"].geom_type == "MultiPolygon"


@pytest.mark.parametrize("kinds", [("MultiPolygon",) * 2, ("Polygon", "MultiPolygon")])
def test_outlines_with_holes_are_those_that_the_text_says(
    tmp_path: Path, kinds: tuple[str, ...]
) -> None:
    hole = [[37.1, 48.1], [37.2, 48.1], [37.2, 48.2], [37.1, 48.1]]
    east = [[x + 1, y] for x, y in SQUARE]
    features = [
        {"type": kind, "coordinates": [rings] if kind == "MultiPolygon" else rings}
        for kind, rings in zip(kinds, ([SQUARE, hole], [east]), strict=True)
    ]
    whole = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
             "geometry": geometry} for geometry in features]}  # fmt: skip
    (state,) = read(tmp_path, json.dumps(whole, indent=1)).states
    found = state.shapes["occupied"]
    assert [len(part.interiors) for part in found.geoms] == [1, 0]
    assert found.equals(shapely.union_all([shapely.from_geojson(json.dumps(f)) for f in features]))


@pytest.mark.parametrize("ring", [SQUARE[:-1], SQUARE[:2], [[37.0], *SQUARE[1:]]])
def test_a_ring_that_is_none_is_refused(tmp_path: Path, ring: Any) -> None:
    refusal(tmp_path, collection(polygon(ring)))


def test_heights_are_dropped(tmp_path: Path) -> None:
    (state,) = read(tmp_path, collection(polygon([[*p, 120.0] for p in SQUARE]))).states
    assert not state.shapes["occupied"].has_z


def test_a_coordinate_that_is_no_number_is_refused(tmp_path: Path) -> None:
    refusal(tmp_path, collection(polygon(SQUARE)).replace("48.4", "NaN"))


def test_a_crossing_of_a_hair_is_mended(tmp_path: Path) -> None:
    hair = [[37.0, 48.0], [37.5, 48.0], [37.5, 48.4], [37.2, 48.4], [37.2000001, 48.4000001],
            [37.2000001, 48.4], [37.0, 48.4], [37.0, 48.0]]  # fmt: skip
    (state,) = read(tmp_path, collection(polygon(hair))).states
    assert state.shapes["occupied"].is_valid
    assert state.shapes["occupied"].area == pytest.approx(0.2, rel=1e-5)


def test_an_error_page_saved_as_geojson_is_refused(tmp_path: Path) -> None:
    refusal(tmp_path, "<!DOCTYPE html><html><body>404</body></html>")


def test_an_impossible_date_in_the_name_is_refused(tmp_path: Path) -> None:
    refusal(tmp_path, collection(polygon(SQUARE)), "deepstatemap_data_20250230.geojson")


def test_kml_with_an_external_entity_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "2026-01-31.kml"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>&x;</Document></kml>',
        encoding="utf-8",
    )
    with pytest.raises(Unreadable, match="entity"):
        modules()["amk"].read(path)


def kml(*coordinates: str, folder: str = "Confirmed Russian controlled territory") -> str:
    placemarks = "".join(
        "<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>"
        f"{c}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
        for c in coordinates
    )
    return (
        '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>'
        f"<name>{folder}</name>{placemarks}</Folder></Document></kml>"
    )


def test_tiles_of_a_kml_layer_are_merged(tmp_path: Path) -> None:
    path = tmp_path / "2026-01-31.kml"
    west = "37,48,0 37.5,48,0 37.5,48.4,0 37,48.4,0 37,48,0"
    east = "37.4,48,0 38,48,0 38,48.4,0 37.4,48.4,0 37.4,48,0"  # overlaps by a tenth
    path.write_text(kml(west, east), encoding="utf-8")
    (state,) = modules()["amk"].read(path).states
    assert state.shapes["control"].area == pytest.approx(0.4)


RING = "37,48,0 37.5,48,0 37.5,48.4,0 37,48.4,0 37,48,0"


def with_another_folder(name: str, *coordinates: str) -> str:
    """A map of one tile with a second folder."""
    first, second = kml(RING), kml(*coordinates, folder=name)
    return first.replace("</Document></kml>", second[second.index("<Folder>") :])


def test_the_zone_of_infiltration_is_a_layer_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "2026-02-28.kml"
    path.write_text(with_another_folder("Infiltration zone", RING), encoding="utf-8")
    (state,) = modules()["amk"].read(path).states
    assert state.shapes.keys() == {"control", "infiltration"}
    assert not any(
        "infiltration" in layers and len(layers) > 1
        for layers in modules()["amk"].SOURCE.definitions.values()
    )


def test_ground_in_a_folder_that_is_not_known_stops_the_file_by_name(tmp_path: Path) -> None:
    path = tmp_path / "2026-02-28.kml"
    path.write_text(with_another_folder("Grey area", RING), encoding="utf-8")
    with pytest.raises(
        UnknownLayer, match=r"2026-02-28\.kml: 1 polygons in a folder .* 'Grey area'"
    ):
        modules()["amk"].read(path)
    for harmless in (
        with_another_folder("Untitled layer"),
        with_another_folder("Points of interest", RING),
    ):
        path.write_text(harmless, encoding="utf-8")
        (state,) = modules()["amk"].read(path).states
        assert state.shapes.keys() == {"control"}


@pytest.mark.parametrize("broken", ["37,48", "a,b c,d e,f g,h", ""])
def test_kml_without_a_whole_ring_is_refused(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "2026-01-31.kml"
    path.write_text(kml(broken), encoding="utf-8")
    with pytest.raises(Unreadable):
        modules()["amk"].read(path)
