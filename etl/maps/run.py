"""Which sources are measured anew, and from which files: the work behind ``etl measure``."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import cast

from etl.maps import areas, tables
from etl.maps import reference as units
from etl.maps.areas import Read, Say, Summary
from etl.maps.source import Fault, Module, OutlineModule, Unreadable, hashed
from etl.maps.sources import modules

NO_OUTLINES = "no outlines of oblasts to measure with. Run: python -m etl fetch outlines"


def measure_all(
    chosen: Sequence[Module],
    data: Path,
    reference: Path | None,
    say: Say,
    *,
    full: bool,
    less: bool = False,
) -> list[Summary]:
    """Measure sources that were fetched; those whose inputs and method did not change are left.

    reference: folder of the oblasts' outlines; None where there is none, and then outlines cannot
    be measured, which is a refusal. less: publish also where that loses months or days.
    """
    summaries = []
    # The files of one source may date another: each is read once.
    read = {m.SOURCE.id: cache(m.read) for m in (*modules().values(), *chosen)}
    for module in chosen:
        files = hashed(_files(data / "raw", module))
        if not files:
            continue
        out, raw = data / "measured" / module.SOURCE.id, data / "raw" / module.SOURCE.id
        if module.SOURCE.gives == "areas":
            method, dating, fixed = areas.METHOD, [], []
        else:
            from etl.maps import outlines

            method = outlines.METHOD
            dating = _dating_files(data, module)
            fixed = [data / "places.csv"]
            if reference is not None:
                fixed += units.files(reference)
        known = files | hashed(dating) | hashed(fixed)
        inputs = [[path.name, sha256, method] for path, sha256 in known.items()]
        if not full and tables.read_plain(out / "inputs.csv") == sorted(inputs):
            same = Summary(module.SOURCE.id, files=len(files), unchanged=True)
            same.newest = tables.newest(out)
            summaries.append(same)
            continue
        if module.SOURCE.gives == "areas":
            summary = areas.measure(
                module.SOURCE, read[module.SOURCE.id], files, out, say, less=less
            )
        elif reference is None:
            fault = Fault(module.SOURCE.id, "no-reference", NO_OUTLINES, "left out")
            summaries.append(Summary(module.SOURCE.id, refused=[fault]))
            continue
        else:
            places = outlines.Reference.read(reference, data / "places.csv")
            updates = server_areas(dating, module, read)
            dated = cast(OutlineModule, module)
            stamped = [method, *(known[path] for path in fixed)]
            stamp = hashlib.sha256("".join(stamped).encode()).hexdigest()
            summary = outlines.measure_outlines(
                dated, files, places, out, raw, say, updates, stamp=stamp, full=full, less=less
            )
        if summary.states:
            tables.write(out / "inputs.csv", "inputs", inputs)
        summaries.append(summary)
    return summaries


def _files(raw: Path, module: Module) -> list[Path]:
    """The fetched files of a source."""
    folder = raw / module.SOURCE.id
    if not folder.is_dir():
        return []
    return sorted(p for p in folder.iterdir() if re.fullmatch(module.SOURCE.file_name, p.name))


def _dating_files(data: Path, module: Module) -> list[Path]:
    by = module.SOURCE.dated_by
    return _files(data / "raw", modules()[by[0]]) if by else []


def server_areas(
    dating: Sequence[Path], module: Module, read: Mapping[str, Read]
) -> dict[str, float]:
    """The server's own area by update, for sources that are dated by it.

    An update whose area was left out has none: its other areas are no stand-in.
    """
    contents = []
    source_id, layer = module.SOURCE.dated_by or ("", "")
    for path in dating:
        with suppress(Unreadable, OSError):
            contents.append(read[source_id](path))
    # Where several versions are here, what the newest says stands.
    contents.sort(key=lambda content: str(content.states[-1].as_of))
    return {
        state.state_id: state.areas_km2[layer]
        for content in contents
        for state in content.states
        if layer in state.areas_km2
    }
