"""Recall and precision of what is read from the made-up dispatches, by set and language."""

import csv
import datetime as dt
import tomllib
from collections.abc import Callable, Hashable, Iterable
from functools import lru_cache
from pathlib import Path

import pytest

from reading.names import Gazetteer
from tests.texts import by_others, dispatches, harder, newsrooms
from tests.texts.dispatches import Dispatch

PROJECT = Path(__file__).parents[1]
SETS: dict[str, list[Dispatch]] = {
    name: getattr(dispatches, name)
    for name in (
        "DEVELOPMENT", "HELD_OUT", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH",
        "FRESH", "LAST", "NEXT",
    )
}  # fmt: skip
SETS["HARDER"] = harder.HARDER
for module in (by_others, newsrooms):
    SETS |= {name: texts for name, texts in vars(module).items() if name.startswith("SET_")}
# A share of the dispatches among the quick tests, all of them among the thorough ones.
SHARES = [pytest.param(15, id="a fifteenth"),
          pytest.param(1, marks=pytest.mark.thorough, id="all")]  # fmt: skip
UNMENDED = ("SET_WA", "SET_WB", "SET_WC", "SET_WD")  # no rule was mended on these
DAY = dt.date(2025, 12, 2)


def every(nth: int) -> list[Dispatch]:
    """Each nth dispatch over all sets."""
    return [dispatch for texts in SETS.values() for dispatch in texts][::nth]


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The places of the ledger, read from the file."""
    with (PROJECT / "data" / "places.csv").open(encoding="utf-8", newline="") as file:
        return Gazetteer(csv.DictReader(file))


@lru_cache(maxsize=1)
def estimators() -> dict[str, dict[str, str]]:
    """The table ``[estimators]`` of the ledger."""
    tables = tomllib.loads((PROJECT / "data" / "series.toml").read_text(encoding="utf-8"))
    return dict(tables["estimators"])


Read = Callable[[Dispatch], Iterable[Hashable]]


def scores(read: Read, wanted: Read) -> dict[str, tuple[int, int, int]]:
    """Right, wanted and read, by set, by language and in all."""
    counts: dict[str, tuple[int, int, int]] = {}
    for name, texts in SETS.items():
        for text in texts:
            right, got = set(wanted(text)), set(read(text))
            for key in (name, text.language, "all"):
                a, b, c = counts.get(key, (0, 0, 0))
                counts[key] = (a + len(right & got), b + len(right), c + len(got))
    return counts


def recall_precision(counts: tuple[int, int, int]) -> tuple[float, float]:
    """Shares between 0 and 1; 1 where there is nothing to find."""
    right, wanted, read = counts
    return (right / wanted if wanted else 1.0), (right / read if read else 1.0)


def together(counts: dict[str, tuple[int, int, int]], names: Iterable[str]) -> tuple[int, int, int]:
    """Right, wanted and read of several sets."""
    right, wanted, read = (sum(counts[name][i] for name in names) for i in range(3))
    return right, wanted, read


def table(title: str, counts: dict[str, tuple[int, int, int]]) -> str:
    """Lines to print, one a set and one a language."""
    lines = [title]
    for key, numbers in counts.items():
        recall, precision = recall_precision(numbers)
        lines.append(f"  {key:12} recall {recall:.3f}  precision {precision:.3f}  {numbers}")
    return "\n".join(lines)
