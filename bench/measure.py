"""``python -m bench measure``: how fast maps are measured.

Reads the archives beside the project (``LEDGER_SHARED``); says so and stops where there are none.
"""

import os
import resource
import time
from pathlib import Path
from typing import Any

import numpy as np

from bench.server import PROJECT
from etl.maps import geometry as km
from etl.maps.cache import Memory
from etl.maps.outlines import Reference, read_files
from etl.maps.source import Dated, hashed
from etl.maps.sources import modules

SHARED = Path(os.environ.get("LEDGER_SHARED", PROJECT.parent / "shared"))


def run() -> None:
    """Print the times; ratios are of one run."""
    folder, newer = (SHARED / name / "deepstate" for name in ("snapshots", "snapshots-2026-08"))
    files = sorted(folder.glob("*.geojson"))
    if not files:
        print(f"SKIPPED: no archive at {folder}")
        return
    module: Any = modules()["deepstate-maps"]
    numbers = modules()["deepstate-updates"].read(
        (newer if newer.is_dir() else folder) / "updates.csv"
    )
    updates = {
        s.state_id: s.areas_km2["occupied_after_2022"]
        for s in numbers.states
        if "occupied_after_2022" in s.areas_km2
    }
    reference = Reference.read(SHARED / "reference", PROJECT / "data" / "places.csv")
    oblasts = km.Zones(reference.oblasts)
    nowhere = np.array([], dtype=object)

    first, second, outlines = _from_nothing(files, module, updates, oblasts)
    print(f"{len(files)} daily files: read, area on the server's sphere, matched, areas in the "
          f"plane too: {first:.2f} s (target 1.5)")  # fmt: skip
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"... with gains and losses by day and oblast: {second:.2f} s, {peak:.2f} GB "
          "(target 5 s, 1 GB)")  # fmt: skip
    every = [*files, *sorted(newer.glob("*.geojson"))]
    if len(every) > len(files):
        _, longer, _ = _from_nothing(every, module, updates, oblasts)
        print(f"{len(every)} daily files from nothing: {longer:.2f} s = {longer / second:.2f} x "
              "(target 1.4)")  # fmt: skip

    half = dict(list(outlines.items())[: len(outlines) // 2])
    started = time.perf_counter()
    km.Steps(half, oblasts, nowhere, {}).follow(list(half))
    part = time.perf_counter() - started
    started = time.perf_counter()
    km.Steps(outlines, oblasts, nowhere, {}).follow(list(outlines))
    whole = time.perf_counter() - started
    print(f"growth: {len(half)} states {part:.2f} s, {len(outlines)} states {whole:.2f} s = "
          f"{whole / part:.2f} x for {len(outlines) / len(half):.2f} x the states")  # fmt: skip

    last, new = list(outlines)[-2:]
    both = {key: outlines[key] for key in (last, new)}
    times = []
    known = [(p.name, p.name, module.read(p)) for p in files[-11:-1]]
    for _ in range(5):
        started = time.perf_counter()
        module.date_states([*known, ("new", "new", module.read(files[-1]))], updates)
        km.Steps(both, reference.zones, reference.points, {}).between(last, new)
        times.append(time.perf_counter() - started)
    print(f"one new day, oblasts and settlements: {sorted(times)[2]:.3f} s (target 0.2)")


def _from_nothing(
    files: list[Path], module: Any, updates: dict[str, float], oblasts: Any
) -> tuple[float, float, dict[str, Any]]:
    """Seconds to areas, seconds to gains and losses too, and the outlines by state."""
    started = time.perf_counter()
    memory = Memory(Path(), "")
    read = [
        (p.name, sha256, content)
        for p, sha256, content in read_files(module, hashed(files), memory)
    ]
    dated, _ = module.date_states(read, updates)
    outlines = _outlines(dated)
    km.km2(np.array(list(outlines.values())))
    first = time.perf_counter() - started
    km.Steps(outlines, oblasts, np.array([], dtype=object), {}).follow(list(outlines))
    return first, time.perf_counter() - started, outlines


def _outlines(dated: list[Dated]) -> dict[str, Any]:
    return {d.state.state_id: d.state.shapes["occupied"] for d in dated}
