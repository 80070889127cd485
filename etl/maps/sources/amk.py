"""AMK_Mapping's control map: KML, in tiles by raion, with layers in folders."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from etl.maps import github
from etl.maps.rules import text as text_of
from etl.maps.source import Content, Dated, Fault, Remote, Source, State, UnknownLayer, Unreadable

REPOSITORY = "chejenwang/ukraine-control-map-snapshots"
KML = "{http://www.opengis.net/kml/2.2}"
FOLDERS = {
    "Confirmed Russian controlled territory": "control",
    "Confirmed Russian advances": "advances",
    "Confirmed Ukrainian control": "held_by_ukraine",
    "Confirmed Ukrainian advances": "retaken_by_ukraine",
    "Zones of control, but low consolidation": "low_consolidation",
    "Infiltration zone": "infiltration",
}
# Folders whose polygons are drawings and no ground that anybody holds.
DRAWINGS = {"Cities", "Direction definitions", "Never forget", "Points of interest"}

SOURCE = Source(
    id="amk",
    title="AMK_Mapping's map",
    counted_by="AMK_Mapping",
    home=f"https://github.com/{REPOSITORY}",
    licence="The archive states no licence: outlines stay on your own machine and are not "
    "published. Numbers measured from them are published with attribution.",
    attribution="AMK_Mapping, by way of the archive chejenwang/ukraine-control-map-snapshots",
    gives="outlines",
    by_month_ends=True,  # a file is 2 MB
    file_name=r"20[0-9]{2}-[0-9]{2}-[0-9]{2}\.kml",
    layers={
        "control": "confirmed Russian control, in tiles by raion, Crimea and Donbas with it",
        "advances": "confirmed Russian advances",
        "held_by_ukraine": "confirmed Ukrainian control near the front",
        "retaken_by_ukraine": "confirmed Ukrainian advances",
        "low_consolidation": "control with low consolidation",
        "infiltration": "zone of infiltration, under nobody's confirmed control",
    },
    definitions={
        "control-advances": ("control", "advances", "low_consolidation"),
        "infiltration": ("infiltration",),
    },
    faults=(
        "Tiles of neighbouring raions overlap or leave slivers; they are merged first.",
        "The folder of low consolidation is in the map of January 2026 and not in the later ones; "
        "that of infiltration begins in February 2026.",
    ),
)


def listing(get: Callable[[str], bytes]) -> list[Remote]:
    """The archive's daily files."""
    return github.files(get, REPOSITORY, SOURCE.file_name, folder="data/raw_kml")


def read(path: Path) -> Content:
    """The state of one file; tiles of a layer are merged."""
    import shapely
    from lxml import etree

    from etl.maps.shapes import multipolygon

    if not re.fullmatch(SOURCE.file_name, path.name):
        raise Unreadable(f"{path.name}: no date in the name")
    try:
        day = dt.date.fromisoformat(path.stem)
    except ValueError:
        raise Unreadable(f"{path.name}: an impossible date in the name") from None
    text = text_of(path, SOURCE.max_bytes, markup=True)
    if "<!DOCTYPE" in text[:2000] or "<!ENTITY" in text:
        raise Unreadable(f"{path.name}: a document type or entity, which KML does not need")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable(f"{path.name}: not whole XML ({str(error)[:80]})") from None
    shapes = {}
    for folder in root.iter(f"{KML}Folder"):
        name = (folder.findtext(f"{KML}name") or "").strip()
        polygons = list(folder.iterfind(f".//{KML}Polygon"))
        if not polygons or name in DRAWINGS:
            continue
        if name not in FOLDERS:
            found = f"{path.name}: {len(polygons)} polygons in a folder"
            raise UnknownLayer(f"{found} that is not known, {name[:60]!r}")
        layer = FOLDERS[name]
        tiles = [_polygon(polygon, f"{path.name}, {layer}") for polygon in polygons]
        if tiles:
            merged = shapely.union_all(shapely.make_valid(tiles, method="structure"))
            shapes[layer] = multipolygon(merged, f"{path.name}, {layer}")
    if "control" not in shapes:
        raise Unreadable(f"{path.name}: no folder of Russian control")
    return Content((State(str(day), day, shapes=shapes),))


def date_states(
    read: list[tuple[str, str, Content]], updates: Mapping[str, float]
) -> tuple[list[Dated], list[Fault]]:
    """A file's date is its map's date."""
    found = [Dated(c.states[0], sha256, _day(c.states[0])) for _, sha256, c in read]
    return sorted(found, key=lambda d: d.day), []


def _day(state: State) -> dt.date:
    return dt.date.fromisoformat(state.state_id)


def _polygon(element: Any, where: str) -> Any:
    import shapely

    def ring(path: str) -> list[list[tuple[float, float]]]:
        found = []
        for boundary in element.iterfind(f"{KML}{path}/{KML}LinearRing/{KML}coordinates"):
            try:
                points = [point.split(",") for point in (boundary.text or "").split()]
                found.append([(float(p[0]), float(p[1])) for p in points])
            except (ValueError, IndexError):
                raise Unreadable(f"{where}: a coordinate that is no number") from None
        return found

    outer = ring("outerBoundaryIs")
    if not outer or len(outer[0]) < 4:
        raise Unreadable(f"{where}: a polygon without an outline")
    return shapely.Polygon(outer[0], ring("innerBoundaryIs"))
