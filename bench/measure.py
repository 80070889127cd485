"""``python -m bench measure``: how fast maps are measured.

Reads the archives beside the project (``LEDGER_SHARED``); says so and stops where there are none.
Beside the time that passed stands that of the processor, in which ratios are taken: it tells more
where other programs run, too.
"""

import os
import resource
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from bench.server import PROJECT
from etl.maps import geometry as km
from etl.maps.cache import Memory
from etl.maps.outlines import Reference, read_files
from etl.maps.run import measure_all
from etl.maps.source import Dated, hashed
from etl.maps.sources import modules

SHARED = Path(os.environ.get("LEDGER_SHARED", PROJECT.parent / "shared"))


def run() -> None:
    """Print the times."""
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
          f"plane too: {_told(first)} (target 1.5)")  # fmt: skip
    print(f"... with gains and losses by day and oblast: {_told(second)}, {_peak_gb():.2f} GB "
          "(target 5 s, 1 GB)")  # fmt: skip
    every = [*files, *sorted(newer.glob("*.geojson"))]
    if len(every) > len(files):
        _, longer, _ = _from_nothing(every, module, updates, oblasts)
        print(f"{len(every)} daily files from nothing: {_told(longer)} = "
              f"{longer[1] / second[1]:.2f} x (target 1.4)")  # fmt: skip
        _owl(longer)

    half = dict(list(outlines.items())[: len(outlines) // 2])
    started = _now()
    km.Steps(half, oblasts, nowhere, {}).follow(list(half))
    part = _now() - started
    started = _now()
    km.Steps(outlines, oblasts, nowhere, {}).follow(list(outlines))
    whole = _now() - started
    print(
        f"growth: {len(half)} states {_told(part)}, {len(outlines)} states {_told(whole)} = "
        f"{whole[1] / part[1]:.2f} x for {len(outlines) / len(half):.2f} x the states"
    )

    last, new = list(outlines)[-2:]
    both = {key: outlines[key] for key in (last, new)}
    times = []
    known = [(p.name, p.name, module.read(p)) for p in files[-11:-1]]
    for _ in range(5):
        started = _now()
        module.date_states([*known, ("new", "new", module.read(files[-1]))], updates)
        km.Steps(both, reference.zones, reference.points, {}).between(last, new)
        times.append(_now() - started)
    print(f"one new day, oblasts and settlements: {_told(np.median(times, axis=0))} (target 0.2)")


def _owl(other: Any) -> None:
    """Another map from nothing, and a day more: with months, settlements and all tables."""
    import pyarrow.parquet as pq

    archive = SHARED / "snapshots-2026-08" / "owl"
    *days, last = sorted(archive.glob("*.json"))
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        raw = data / "raw" / "owl"
        raw.mkdir(parents=True)
        shutil.copy(PROJECT / "data" / "places.csv", data)
        table = pq.read_table(archive / "areas.parquet")
        pq.write_table(table.slice(0, table.num_rows - 1), raw / "areas.parquet")
        took = []
        for files in (days, [last]):
            for path in files:
                shutil.copy(path, raw)
            started = _now()
            measure_all([modules()["owl"]], data, SHARED / "reference", lambda _: None, full=False)
            took.append(_now() - started)
    whole, more = took
    print(f"Owl's {table.num_rows - 1} days with settlements and tables: {_told(whole)}, "
          f"{_peak_gb():.2f} GB = {whole[1] / other[1]:.1f} x that (target 5, 1 GB); a further "
          f"day: {_told(more)} = 1/{whole[1] / more[1]:.0f} (target 1/20)")  # fmt: skip


def _now() -> Any:
    """Seconds on the clock, and of the processor."""
    return np.array([time.perf_counter(), time.process_time()])


def _told(seconds: Any) -> str:
    return f"{seconds[0]:.2f} s ({seconds[1]:.2f} s of processor)"


def _peak_gb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def _from_nothing(
    files: list[Path], module: Any, updates: dict[str, float], oblasts: Any
) -> tuple[Any, Any, dict[str, Any]]:
    """Seconds to areas, seconds to gains and losses too, and the outlines by state."""
    started = _now()
    memory = Memory(Path(), "")
    read = [
        (p.name, sha256, content)
        for p, sha256, content in read_files(module, hashed(files), memory)
    ]
    dated, _ = module.date_states(read, updates)
    outlines = _outlines(dated)
    km.km2(np.array(list(outlines.values())))
    first = _now() - started
    km.Steps(outlines, oblasts, np.array([], dtype=object), {}).follow(list(outlines))
    return first, _now() - started, outlines


def _outlines(dated: list[Dated]) -> dict[str, Any]:
    return {d.state.state_id: d.state.shapes["occupied"] for d in dated}
