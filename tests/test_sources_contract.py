"""What every module in ``etl/maps/sources`` must do; a new one is tested by being there."""

import json
import os
import random
import re
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from etl.maps import sources
from etl.maps.fetch import fetch
from etl.maps.source import Module, Remote, Source, Unreadable

PROJECT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("LEDGER_SHARED", PROJECT.parent / "shared"))
SNAPSHOTS = [SHARED / "snapshots", SHARED / "snapshots-2026-08"]
MODULES = sources.modules()
COMMIT = "0123456789abcdef0123456789abcdef01234567"

# Files as they lie in the public archives, so that one canned answer serves every listing.
ARCHIVED = (
    "src/data.json",
    "data/daily_areas.json",
    "data/deepstatemap_data_20240708.geojson",
    "data/raw_kml/2026-01-31.kml",
    "data/20260331.json",
    "deepstate/geojsons/1649004375.geojson",
)


def own_files(module: Module) -> list[Path]:
    """The snapshots of a source, by its own pattern."""
    if not SNAPSHOTS[0].is_dir():
        pytest.skip(f"no snapshots at {SNAPSHOTS[0]}; set LEDGER_SHARED")
    return sorted(
        path
        for folder in SNAPSHOTS
        for path in folder.glob("*/*")
        if re.fullmatch(module.SOURCE.file_name, path.name)
    )


def github(url: str) -> bytes:
    """What GitHub answers to the listings that it offers."""
    if "/commits?" in url:
        entry = {"sha": COMMIT, "commit": {"committer": {"date": "2026-04-04T12:22:45Z"}}}
        return json.dumps([entry]).encode()
    if "/commits/" in url:
        return json.dumps({"sha": COMMIT, "commit": {"tree": {"sha": COMMIT}}}).encode()
    tree = [
        {"path": path, "type": "blob", "sha": "b" * 40, "size": 7, "mode": "100644"}
        for path in ARCHIVED
    ]
    return json.dumps({"sha": COMMIT, "tree": tree, "truncated": False}).encode()


@pytest.mark.parametrize("source_id", sorted(MODULES))
class TestEverySource:
    """One source after the other."""

    def test_says_what_it_is(self, source_id: str) -> None:
        about = MODULES[source_id].SOURCE
        assert isinstance(about, Source)
        assert re.fullmatch(r"[a-z0-9-]+", source_id)
        for text in (about.title, about.counted_by, about.licence, about.attribution):
            assert text.strip() == text != ""
        assert about.home.startswith("https://")
        assert about.faults
        assert all(layer and meaning for layer, meaning in about.layers.items())
        assert about.definitions
        for layers in about.definitions.values():
            assert layers
            assert set(layers) <= about.layers.keys()
        assert 0 < about.max_bytes <= 200_000_000

    def test_knows_its_own_files_and_no_path(self, source_id: str) -> None:
        pattern = MODULES[source_id].SOURCE.file_name
        assert own_files(MODULES[source_id])
        for name in ("", "../x", "/etc/passwd", "index.csv", "index.html", ".lock", "a b"):
            assert not re.fullmatch(pattern, name)

    def test_reads_its_own_files(self, source_id: str) -> None:
        module = MODULES[source_id]
        for path in own_files(module)[:2]:
            content = module.read(path)
            assert content.states
            ids = [state.state_id for state in content.states]
            assert len(ids) == len(set(ids))
            for state in content.states:
                assert not state.areas_km2.keys() & state.shapes.keys()
                assert state.areas_km2.keys() | state.shapes.keys() <= module.SOURCE.layers.keys()
            for fault in content.faults:
                assert fault.item.startswith(path.name)
                assert fault.decision in ("left out", "flagged")

    def test_lists_files_of_its_own_at_https_addresses(self, source_id: str) -> None:
        module = MODULES[source_id]
        for remote in module.listing(github):
            assert isinstance(remote, Remote)
            assert re.fullmatch(module.SOURCE.file_name, remote.name)
            assert remote.url.startswith("https://")
            assert COMMIT in remote.url or "api" not in remote.url

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b" \n\n",
            b"<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>\n",
            random.Random(1).randbytes(5000),
            b"\x00" * 5000,
            b"{",
            b"PK\x03\x04" + b"\x00" * 100,
        ],
        ids=["empty", "blank", "web page", "random", "zeros", "brace", "zip"],
    )
    def test_refuses_what_is_no_data(self, source_id: str, content: bytes, tmp_path: Path) -> None:
        module = MODULES[source_id]
        path = tmp_path / own_files(module)[0].name
        path.write_bytes(content)
        with pytest.raises(Unreadable) as caught:
            module.read(path)
        assert path.name in str(caught.value)

    def test_refuses_a_file_that_is_not_there(self, source_id: str, tmp_path: Path) -> None:
        module = MODULES[source_id]
        with pytest.raises(Unreadable):
            module.read(tmp_path / own_files(module)[0].name)


def test_a_new_map_is_one_new_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "toy_map.py").write_text(
        dedent(
            '''
            """A map made of one line."""
            import datetime as dt
            from etl.maps.source import Content, Remote, Source, State, Unreadable

            SOURCE = Source(
                id="toy-map", title="Toy map", counted_by="Nobody", home="https://example.org/",
                licence="Free", attribution="Nobody", file_name=r"day_\\\\d{8}\\\\.txt",
                layers={"held": "held"}, definitions={"held": ("held",)}, faults=("It is a toy.",),
            )

            def listing(get):
                names = get("https://example.org/list").decode().split()
                return [Remote(name, f"https://example.org/{name}") for name in names]

            def read(path):
                text = path.read_text()
                if not text.strip().isdecimal():
                    raise Unreadable(f"{path.name} is no number")
                day = dt.datetime.strptime(path.stem, "day_%Y%m%d").date()
                return Content((State(str(day), day, {"held": float(text)}),))
            '''
        ).replace("\\\\", "\\"),
        encoding="utf-8",
    )
    monkeypatch.setattr(sources, "__path__", [*sources.__path__, str(package)])
    try:
        found = sources.modules()
        assert found.keys() - MODULES.keys() == {"toy-map"}
        toy = found["toy-map"]
        (remote,) = toy.listing(lambda url: b"day_20260401.txt")
        given = tmp_path / "given"
        given.mkdir()
        (given / remote.name).write_text("7\n", encoding="utf-8")
        (given / "day_20260402.txt").write_text("<html>", encoding="utf-8")
        summary = fetch(toy, tmp_path / "raw", from_folder=given, accept=True)
        assert (summary.new, list(summary.refused)) == ([remote.name], ["day_20260402.txt"])
        (state,) = toy.read(tmp_path / "raw" / "toy-map" / remote.name).states
        assert state.areas_km2 == {"held": 7.0}
    finally:
        sys.modules.pop("etl.maps.sources.toy_map", None)
