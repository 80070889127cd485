"""What measuring remembers on this machine, so that a new day costs little: parsed files and steps.

A file is looked up by its name and hash: the name holds the day, and files of two days may be the
same to the byte. So nothing old is taken for something new; with another method, other outlines or
other places the memory is empty. What comes out is the same to the last bit as without it. Nothing
here is committed or published.
"""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import shapely

from etl.files import replace_file
from etl.maps.geometry import Step
from etl.maps.source import Content, Fault, OutlineModule, State

_SHAPES, _STEPS = "parsed.parquet", "steps.npz"

Named = tuple[str, str]  # name and hash of a file


@dataclass
class Memory:
    """Parsed files by name and hash, and steps by the keys of their two states."""

    folder: Path
    stamp: str
    contents: dict[Named, Content] = field(default_factory=dict)
    steps: dict[tuple[str, str], Step] = field(default_factory=dict)
    is_changed: bool = False

    def read(self, module: OutlineModule, path: Path, sha256: str) -> Content:
        """The content of a file, read only when it is not known. Raises what the source raises."""
        key = path.name, sha256
        if key not in self.contents:
            self.contents[key] = module.read(path)
            self.is_changed = True
        return self.contents[key]

    def keep(self, used: Mapping[tuple[str, str], Step], files: set[Named]) -> None:
        """Write what was used this time, if anything was new."""
        if not self.is_changed and used.keys() == self.steps.keys():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        contents = {key: self.contents[key] for key in sorted(files)}
        replace_file(self.folder / _SHAPES, lambda f: _save_contents(f, self.stamp, contents))
        replace_file(self.folder / _STEPS, lambda f: _save_steps(f, self.stamp, used))


def recall(folder: Path, stamp: str) -> Memory:
    """The memory in a folder; an empty one where there is none, or none that fits."""
    memory = Memory(folder, stamp)
    try:
        memory.contents = _load_contents(folder / _SHAPES, stamp)
        memory.steps = _load_steps(folder / _STEPS, stamp)
    except (OSError, ValueError, KeyError, pa.ArrowException, shapely.errors.GEOSException):
        memory.contents, memory.steps = {}, {}
    return memory


def _save_contents(file: IO[bytes], stamp: str, contents: Mapping[Named, Content]) -> None:
    names = ("name", "sha256", "number", "state", "layer", "wkb")
    rows: dict[str, list[Any]] = {n: [] for n in names}
    faults = []
    for (name, sha256), content in contents.items():
        faults += [[name, sha256, f.item, f.rule, f.found, f.decision] for f in content.faults]
        for number, state in enumerate(content.states):
            for layer, shape in state.shapes.items():
                rows["name"].append(name)
                rows["sha256"].append(sha256)
                rows["number"].append(number)
                rows["state"].append(json.dumps([state.state_id, *_as_text(state.as_of)]))
                rows["layer"].append(layer)
                rows["wkb"].append(shape)
    rows["wkb"] = list(shapely.to_wkb(np.array(rows["wkb"], dtype=object)))
    about = {b"stamp": stamp.encode(), b"faults": json.dumps(faults).encode()}
    table = pa.table({n: pa.array(v, pa.binary() if n == "wkb" else None) for n, v in rows.items()})
    # A dictionary of outlines is written and read in several times the time.
    texts = [name for name in names if name != "wkb"]
    pq.write_table(
        table.replace_schema_metadata(about), file, compression="zstd", use_dictionary=texts
    )


def _load_contents(path: Path, stamp: str) -> dict[Named, Content]:
    table = pq.ParquetFile(path).read()
    about = table.schema.metadata or {}
    if about.get(b"stamp") != stamp.encode():
        return {}
    shapes = shapely.from_wkb(table["wkb"].to_pylist())
    found: dict[Named, dict[int, tuple[str, dict[str, Any]]]] = {}
    columns = (table[name].to_pylist() for name in ("name", "sha256", "number", "state", "layer"))
    for name, sha256, number, state, layer, shape in zip(*columns, shapes, strict=True):
        file = found.setdefault((name, sha256), {})
        file.setdefault(number, (state, {}))[1][layer] = shape
    faults: dict[Named, list[Fault]] = {}
    for name, sha256, *cells in json.loads(about[b"faults"]):
        faults.setdefault((name, sha256), []).append(Fault(*cells))
    return {
        key: Content(
            tuple(_state(text, layers) for _, (text, layers) in sorted(found.get(key, {}).items())),
            tuple(faults.get(key, [])),
        )
        for key in found.keys() | faults.keys()
    }


def _as_text(as_of: dt.datetime | dt.date) -> tuple[str, str]:
    zone = getattr(as_of, "tzinfo", None)
    return as_of.isoformat(), str(zone) if zone else ""


def _state(text: str, layers: Mapping[str, Any]) -> State:
    state_id, at, zone = json.loads(text)
    as_of: dt.datetime | dt.date = (
        dt.datetime.fromisoformat(at).astimezone(ZoneInfo(zone))
        if zone
        else dt.date.fromisoformat(at)
    )
    return State(state_id, as_of, shapes=layers)


def _save_steps(file: IO[bytes], stamp: str, steps: Mapping[tuple[str, str], Step]) -> None:
    np.savez(
        file,
        stamp=np.array([stamp]),
        keys=np.array([list(key) for key in steps]),
        gained=np.array([s.gained for s in steps.values()]),
        lost=np.array([s.lost for s in steps.values()]),
        gross=np.array([s.gross for s in steps.values()]),
        flips=np.array([s.flips for s in steps.values()]),
    )


def _load_steps(path: Path, stamp: str) -> dict[tuple[str, str], Step]:
    with np.load(path, allow_pickle=False) as stored:
        if str(stored["stamp"][0]) != stamp:
            return {}
        arrays = [stored[name] for name in ("gained", "lost", "gross", "flips")]
        keys = [(str(a), str(b)) for a, b in stored["keys"]]
    return {key: Step(*parts) for key, *parts in zip(keys, *arrays, strict=True)}
