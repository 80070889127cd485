"""What measuring remembers on this machine, so that a new day costs little: parsed files and steps.

A file is looked up by its name and hash: the name holds the day, and files of two days may be the
same to the byte. So nothing old is taken for something new; with another method, other outlines or
other places the memory is empty. What comes out is the same to the last bit as without it. Nothing
here is committed or published.
"""

import datetime as dt
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from pathlib import Path
from typing import IO, Any
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import shapely

from etl.maps.geometry import Step
from etl.maps.source import Content, Fault, OutlineModule, State
from files import replace_file

_PARSED, _STEPS = "parsed.bin", "steps.npz"

Named = tuple[str, str]  # name and hash of a file


@dataclass
class Memory:
    """Parsed files by name and hash, and steps by the keys of their two states.

    packed: what was parsed before, as `_pack` makes it: many times smaller than outlines in use.
    fresh: what was parsed this time.
    """

    folder: Path
    stamp: str
    packed: dict[Named, bytes] = field(default_factory=dict)
    steps: dict[tuple[str, str], Step] = field(default_factory=dict)
    fresh: dict[Named, Content] = field(default_factory=dict)

    def read(self, module: OutlineModule, path: Path, sha256: str) -> Content:
        """The content of a file, read only when it is not known. Raises what the source raises."""
        key = path.name, sha256
        known = _unpack(self.packed[key]) if key in self.packed else None
        if known is None:
            known = module.read(path)
            self.fresh[key] = known
        return known

    def keep(self, used: Mapping[tuple[str, str], Step], files: set[Named]) -> None:
        """Write what was used this time, if anything was new."""
        if not self.fresh and used.keys() == self.steps.keys():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        packed = {
            key: _pack(self.fresh[key]) if key in self.fresh else self.packed[key]
            for key in sorted(files)
        }
        head = json.dumps([self.stamp, [[*key, len(each)] for key, each in packed.items()]])
        parsed = b"".join([head.encode(), b"\n", *packed.values()])
        replace_file(self.folder / _PARSED, parsed)
        replace_file(self.folder / _STEPS, lambda f: _save_steps(f, self.stamp, used))


def recall(folder: Path, stamp: str) -> Memory:
    """The memory in a folder; an empty one where there is none, or none that fits."""
    memory = Memory(folder, stamp)
    try:
        memory.packed = _load_packed(folder / _PARSED, stamp)
        memory.steps = _load_steps(folder / _STEPS, stamp)
    except (OSError, ValueError, KeyError, TypeError):
        memory.packed, memory.steps = {}, {}
    return memory


def _load_packed(path: Path, stamp: str) -> dict[Named, bytes]:
    head, _, blob = path.read_bytes().partition(b"\n")
    own, files = json.loads(head)
    if own != stamp:
        return {}
    bounds = pairwise(accumulate((length for *_, length in files), initial=0))
    return {
        (name, sha256): blob[start:stop]
        for (name, sha256, _), (start, stop) in zip(files, bounds, strict=True)
    }


class _Outlines(Mapping[str, Any]):
    """The outlines of a state by layer, each built when it is asked for: few are."""

    def __init__(self, wkb: Mapping[str, bytes]) -> None:
        self._wkb = wkb

    def __getitem__(self, layer: str) -> Any:
        return shapely.from_wkb(self._wkb[layer])

    def __contains__(self, layer: object) -> bool:
        return layer in self._wkb

    def __iter__(self) -> Iterator[str]:
        return iter(self._wkb)

    def __len__(self) -> int:
        return len(self._wkb)


def _pack(content: Content) -> bytes:
    """A line with a checksum and the length, then compressed: a line of JSON, and outlines as WKB.

    The JSON has the states, the layers of each with their area and length; and the faults.
    """
    states, outlines = [], []
    for s in content.states:
        layers = []
        for layer, shape in s.shapes.items():
            outlines.append(shapely.to_wkb(shape))
            layers.append([layer, float(shapely.area(shape)), len(outlines[-1])])
        states.append([s.state_id, *_as_text(s.as_of), layers])
    faults = [[f.item, f.rule, f.found, f.decision] for f in content.faults]
    whole = b"".join([json.dumps([states, faults]).encode(), b"\n", *outlines])
    packed: bytes = pa.compress(whole, codec="zstd", asbytes=True)
    return b"%d %d\n%s" % (zlib.crc32(packed), len(whole), packed)


def _unpack(packed: bytes) -> Content | None:
    """What was packed; None where it is damaged."""
    try:
        head, _, rest = packed.partition(b"\n")
        checksum, length = map(int, head.split())
        if zlib.crc32(rest) != checksum:
            return None
        whole = pa.decompress(rest, length, codec="zstd", asbytes=True)
        head, _, blob = whole.partition(b"\n")
        states, faults = json.loads(head)
        lengths = [length for *_, layers in states for *_, length in layers]
        bounds = pairwise(accumulate(lengths, initial=0))
        wkb = (blob[start:stop] for start, stop in bounds)
        return Content(
            tuple(
                State(
                    state_id,
                    _as_of(at, zone),
                    shapes=_Outlines({name: next(wkb) for name, *_ in layers}),
                    drawn={name: area for name, area, _ in layers},
                )
                for state_id, at, zone, layers in states
            ),
            tuple(Fault(*cells) for cells in faults),
        )
    except (OSError, ValueError, KeyError, pa.ArrowException):
        return None


def _as_text(as_of: dt.datetime | dt.date) -> tuple[str, str]:
    zone = getattr(as_of, "tzinfo", None)
    return as_of.isoformat(), str(zone) if zone else ""


def _as_of(at: str, zone: str) -> dt.datetime | dt.date:
    if not zone:
        return dt.date.fromisoformat(at)
    return dt.datetime.fromisoformat(at).astimezone(ZoneInfo(zone))


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
