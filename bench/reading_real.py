"""``python -m bench reading-real --pages FOLDER [--half A|B]``: how well real pages are read.

FOLDER has a text a page, ``<id>.txt``, of the pages in ``bench/real/``, which holds what is to be
read there. Each is read as ``etl add`` reads it. Prints counts with 95 % intervals.
"""

import argparse
import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bench.reading import by_sure, share
from bench.server import PROJECT
from etl.intake.page import read_text
from etl.intake.proposal import COMPARED, Part, is_sure, ledger, propose
from etl.ledger.read import Inputs
from etl.ledger.records import Article, Estimator, Event, Figure, Place, Statement, TextSketch

EXPECTED = PROJECT / "bench" / "real"
KINDS = {Figure: "figures", Event: "events", Statement: "comparisons"}
LEVELS = ("area_held", "share_held", "settlements_held")
NO_REFERENCE = ("threshold", "streak", "rank")

Cells = dict[str, bool]


@dataclass(frozen=True)
class Row:
    """One row that was read. cells: which of them are right; empty where nothing such is wanted."""

    sure: float
    taken: bool  # by --yes
    cells: Cells = field(default_factory=dict)

    @property
    def right(self) -> bool:
        """Whether such a row is wanted, and every cell is right."""
        return bool(self.cells) and all(self.cells.values())


@dataclass
class Tally:
    """Of one kind and language. outside: wanted of places that the ledger does not have."""

    wanted: int = 0
    outside: int = 0
    either: int = 0  # read, and neither wanted nor wrong
    rows: list[Row] = field(default_factory=list)


@dataclass
class Score:
    """Tallies by (kind, language) of pages on the war; rows of pages about something else."""

    war: dict[tuple[str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))
    other: list[tuple[str, str, Row]] = field(default_factory=list)  # page, kind, row
    pages: dict[str, int] = field(default_factory=lambda: defaultdict(int))  # about -> read
    missing: list[str] = field(default_factory=list)


def expectations(folder: Path = EXPECTED, half: str = "") -> list[dict[str, Any]]:
    """What is wanted, a page each (``bench/real/README.md``)."""
    lines = (line for file in sorted(folder.glob("*.jsonl"))
             for line in file.read_text(encoding="utf-8").splitlines())  # fmt: skip
    return [page for page in map(json.loads, lines) if half in ("", page["half"])]


def score(pages: Iterable[Mapping[str, Any]], texts: Path, inputs: Inputs) -> Score:
    """Read each page that has a text, and compare."""
    # as a ledger that has none of these pages yet
    rows = inputs.rows | {model: [] for model in (Article, Figure, Statement, TextSketch)}
    inputs = replace(inputs, rows=rows)
    names = _Names(inputs)
    result = Score()
    for page in pages:
        file = texts / f"{page['id']}.txt"
        if not file.is_file():
            result.missing.append(page["id"])
            continue
        result.pages[page["about"]] += 1
        text = f"{file.read_text(encoding='utf-8')}\n\nOriginal: {page['address']}\n"
        read = propose(read_text(text, name=file.name), inputs, published=page["published"]).parts
        for model, kind in KINDS.items():
            parts = [part for part in read if part.model is model]
            if page["about"] == "war":
                _compare(parts, page[kind], names, model, result.war[kind, page["language"]])
            else:
                result.other += [(page["id"], kind, _row(part)) for part in parts]
    return result


def _row(part: Part, cells: Cells | None = None) -> Row:
    return Row(part.sure, is_sure(part), cells or {})


class _Names:
    """What the names in the expectations are in the ledger."""

    def __init__(self, inputs: Inputs) -> None:
        self.estimators = {e.estimator_id for e in inputs.of(Estimator)}
        self._places: dict[str, set[str]] = defaultdict(set)
        named = inputs.of(Place)
        self._parent = {p.place_id: p.parent_id for p in named}
        for place in named:
            aliases = (place.aliases or "").split(";")
            for name in (place.name_en, place.name_uk, place.name_ru, *aliases):
                if name:  # "Romanivka (Pokrovsk raion)" is printed without the brackets
                    self._places[_plain(name)].add(place.place_id)
                    self._places[_plain(name.split(" (")[0])].add(place.place_id)

    def places(self, names: Sequence[str], oblast: str | None = None) -> set[str]:
        """The ids that names can mean, in an oblast where one is said."""
        found = {i for name in names for i in self._places.get(_plain(name), ())}
        inside = self._places.get(_plain(f"{oblast} oblast"), set())
        return {i for i in found if not inside or self._parent[i] in inside or i in inside}

    def estimator(self, found: str | None, wanted: Sequence[str | None]) -> bool:
        """Whether the counter is right; one that the ledger does not know is none."""
        return found in {name if name in self.estimators else None for name in wanted}


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold().replace("ё", "е") if c not in "'’ʼ`")


def _compare(
    parts: Sequence[Part], wanted: Sequence[Mapping[str, Any]], names: _Names, model: type,
    tally: Tally,
) -> None:  # fmt: skip
    """Give each row that was read the wanted one that it is most like, and count."""
    judge, outside, asked = JUDGED[model]
    pairs = sorted(
        ((sum(cells.values()), one["certain"], -i, -j, cells)
         for i, part in enumerate(parts) for j, one in enumerate(wanted)
         if (cells := judge(part, one, names)) is not None),
        key=lambda pair: pair[:4], reverse=True,
    )  # fmt: skip
    taken: dict[int, tuple[int, Cells]] = {}
    used: set[int] = set()
    for *_, i, j, cells in pairs:
        # what may be left may also be said twice
        if -i not in taken and (-j not in used or not asked(wanted[-j])):
            taken[-i] = -j, cells
            used.add(-j)
    for one in filter(asked, wanted):
        tally.outside += outside(one, names)
        tally.wanted += not outside(one, names)
    for i, part in enumerate(parts):
        j, cells = taken.get(i, (-1, {}))
        if cells and not asked(wanted[j]):
            tally.either += 1
        else:
            tally.rows.append(_row(part, cells))


def _within(day: Any, wanted: str | None) -> bool:
    """Whether a day is the wanted one, or in the wanted month or year."""
    return day is not None and str(day).startswith(wanted or "")


def _period(start: Any, end: Any, wanted: Sequence[Sequence[str | None]], *, held: bool) -> bool:
    for first, last in wanted:
        if first is None and last is None:
            right = start is None and end is None
        elif held:
            right = _within(end, last or first)
        else:
            right = _within(start, first) and _within(end, last)
        if right:
            return True
    return False


def _figure(part: Part, wanted: Mapping[str, Any], names: _Names) -> Cells | None:
    found = part.found
    same = [unit for value, unit in wanted["amounts"]
            if math.isclose(abs(found.value), abs(value), rel_tol=1e-6)]  # fmt: skip
    if not same or (not wanted["certain"] and found.unit not in same):
        return None
    held = found.measure in LEVELS
    return {
        "value": found.high == wanted.get("high"),
        "unit": found.unit in same,
        "measure": found.measure in wanted["measure"] and part.cells["side"] == wanted["side"],
        "period": _period(found.period_start, found.period_end, wanted["period"], held=held),
        "place": found.place_id in names.places(wanted["place"]),
        "estimator": names.estimator(found.estimator_id, wanted["estimator"]),
    }


def _event(part: Part, wanted: Mapping[str, Any], names: _Names) -> Cells | None:
    found = part.found
    is_kind = found.kind in wanted["kind"]
    if found.place_id not in names.places(wanted["place"], wanted["oblast"]) or (
        not wanted["certain"] and not is_kind
    ):
        return None
    days = wanted["day"]
    return {
        "place": True,
        "kind": is_kind,
        "by": (found.actor or None) in wanted["by"],
        "day": any(
            found.event_from is None if day is None else _within(found.event_from, day)
            for day in days
        ),
    }


def _comparison(part: Part, wanted: Mapping[str, Any], names: _Names) -> Cells | None:
    found = part.found
    if found.kind not in wanted["kind"]:
        return None
    cells = {"kind": True, "estimator": names.estimator(found.estimator_id, wanted["estimator"])}
    if wanted["subject"]:
        cells["subject"] = _period(
            found.subject_start, found.subject_end, [wanted["subject"]], held=False
        )
    if wanted["references"]:
        cells["reference"] = _period(
            found.reference_start, found.reference_end, wanted["references"], held=False
        )
    return cells


def _is_certain(wanted: Mapping[str, Any]) -> bool:
    return bool(wanted["certain"])


def _is_dated(wanted: Mapping[str, Any]) -> bool:
    """Whether a comparison is certain, and of a kind and with the dates that a row needs."""
    dated = wanted["subject"] and (wanted["references"] or wanted["kind"][0] in NO_REFERENCE)
    return bool(wanted["certain"] and wanted["kind"][0] in COMPARED and dated)


Judge = Callable[[Part, Mapping[str, Any], _Names], Cells | None]
Outside = Callable[[Mapping[str, Any], _Names], bool]
JUDGED: dict[type, tuple[Judge, Outside, Callable[[Mapping[str, Any]], bool]]] = {
    Figure: (_figure, lambda one, names: not names.places(one["place"]), _is_certain),
    Event: (_event, lambda one, names: not names.places(one["place"], one["oblast"]), _is_certain),
    Statement: (_comparison, lambda one, names: False, _is_dated),
}


# --- the report ----------------------------------------------------------------------------------


def report(result: Score) -> str:
    """What was counted, for people: each kind in all and by language."""
    lines = []
    for kind in KINDS.values():
        by_language = {key[1]: tally for key, tally in result.war.items() if key[0] == kind}
        for language, tally in {"all": _together(by_language.values()), **by_language}.items():
            lines += _tally_lines(kind, language, tally)
    offered = len(result.other)
    sure = sorted(f"{page} ({kind})" for page, kind, row in result.other if row.taken)
    lines.append(
        f"pages about something else: {result.pages['other']} read, {offered} rows offered, "
        f"{len(sure)} taken by --yes{': ' if sure else ''}{', '.join(sure)}"
    )
    lines.append(f"pages on the war: {result.pages['war']} read")
    if result.missing:
        lines.append(f"no text of {len(result.missing)} pages: {' '.join(result.missing)}")
    return "\n".join(lines)


def _together(tallies: Iterable[Tally]) -> Tally:
    whole = Tally()
    for one in tallies:
        whole.wanted += one.wanted
        whole.outside += one.outside
        whole.either += one.either
        whole.rows += one.rows
    return whole


def _tally_lines(kind: str, language: str, tally: Tally) -> list[str]:
    rows = tally.rows
    found = [row for row in rows if row.cells]
    right = sum(row.right for row in rows)
    sure = [row for row in rows if row.taken]
    sure_right = sum(row.right for row in sure)
    lines = [
        f"{kind} {language}: {tally.wanted} wanted ({tally.outside} more of places not in the "
        f"ledger), {len(rows)} read ({tally.either} more that may be left)",
        f"  recall {share(right, tally.wanted)}  precision {share(right, len(rows))}",
        f"  taken by --yes: right {share(sure_right, len(sure))}, "
        f"of the wanted {share(sure_right, tally.wanted)}",
    ]
    cells = dict.fromkeys(name for row in found for name in row.cells)
    for name in cells:
        judged = [row.cells[name] for row in found if name in row.cells]
        lines.append(f"  {name:10} right {share(sum(judged), len(judged))} of those found")
    lines += by_sure((row.sure, row.right) for row in rows)
    return lines


def main(arguments: Sequence[str]) -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(prog="python -m bench reading-real", description=__doc__)
    parser.add_argument("--pages", type=Path, required=True, help="folder of <id>.txt files")
    parser.add_argument("--half", choices=("A", "B"), default="", help="of the pages; else all")
    parser.add_argument("--expected", type=Path, default=EXPECTED, help="folder of *.jsonl files")
    asked = parser.parse_args(arguments)
    pages = expectations(asked.expected, asked.half)
    print(report(score(pages, asked.pages, ledger(PROJECT / "data"))))
