"""``python -m bench reading``: how well the made-up dispatches are read, by set and language.

What is measured on them is in ``docs/reading.md``; tests hold it.
"""

import csv
import datetime as dt
import math
import tomllib
from collections.abc import Callable, Hashable, Iterable
from dataclasses import astuple
from functools import cache, lru_cache
from itertools import pairwise

from bench.server import PROJECT
from reading.events import Event, events
from reading.figures import Figure, figures
from reading.names import Gazetteer
from tests.texts import by_others, dispatches, harder, newsrooms
from tests.texts.dispatches import Dispatch

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
UNMENDED = ("SET_WA", "SET_WB", "SET_WC", "SET_WD")  # no rule was mended on these
DAY = dt.date(2025, 12, 2)
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)  # of ``sure``; the end of one is in the next


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


@cache  # several tests ask for each of the dispatches
def figures_in(text: str, published: dt.date = DAY) -> list[Figure]:
    """The figures of a text."""
    return figures(text, published=published, places=gazetteer(), estimators=estimators())


@cache
def events_in(text: str, published: dt.date = DAY) -> list[Event]:
    """The events of a text."""
    return events(text, published=published, places=gazetteer())


def figure_key(figure: Figure) -> Hashable:
    """What of a figure is compared."""
    return (
        figure.value, figure.high, figure.unit, figure.period_kind, figure.period_start,
        figure.period_end, figure.place_id, figure.estimator_id,
    )  # fmt: skip


def event_key(event: Event) -> Hashable:
    """What of an event is compared."""
    return event.place_id, event.kind, event.actor


def _figures(dispatch: Dispatch) -> tuple[list[tuple[Hashable, float]], set[Hashable]]:
    found = figures_in(dispatch.text, dispatch.published)
    return [(figure_key(f), f.sure) for f in found], {astuple(f) for f in dispatch.figures}


def _events(dispatch: Dispatch) -> tuple[list[tuple[Hashable, float]], set[Hashable]]:
    found = events_in(dispatch.text, dispatch.published)
    wanted: set[Hashable] = {(e.place_id, e.kind, e.actor) for e in dispatch.events}
    return [(event_key(e), e.sure) for e in found], wanted


# what is compared of a kind -> (that of each find, and how sure it is) and what is wanted
READ: dict[str, Callable[[Dispatch], tuple[list[tuple[Hashable, float]], set[Hashable]]]] = {
    "figures": _figures,
    "events": _events,
}


def scores(kind: str) -> dict[str, tuple[int, int, int]]:
    """Right, wanted and read of ``figures`` or ``events``, by set, by language and in all."""
    counts: dict[str, tuple[int, int, int]] = {}
    for name, texts in SETS.items():
        for text in texts:
            found, wanted = READ[kind](text)
            got = {key for key, _ in found}
            for key in (name, text.language, "all"):
                a, b, c = counts.get(key, (0, 0, 0))
                counts[key] = (a + len(wanted & got), b + len(wanted), c + len(got))
    return counts


def recall_precision(counts: tuple[int, int, int]) -> tuple[float, float]:
    """Shares between 0 and 1; 1 where there is nothing to find."""
    right, wanted, read = counts
    return (right / wanted if wanted else 1.0), (right / read if read else 1.0)


def together(counts: dict[str, tuple[int, int, int]], names: Iterable[str]) -> tuple[int, int, int]:
    """Right, wanted and read of several sets."""
    right, wanted, read = (sum(counts[name][i] for name in names) for i in range(3))
    return right, wanted, read


def table(kind: str) -> str:
    """Lines to print: one a set and one a language, then one a bin of ``sure``."""
    lines = [kind]
    counts = scores(kind)
    for key, numbers in (counts | {"unmended": together(counts, UNMENDED)}).items():
        recall, precision = recall_precision(numbers)
        lines.append(f"  {key:12} recall {recall:.3f}  precision {precision:.3f}  {numbers}")
    answers = [READ[kind](dispatch) for dispatch in every(1)]
    return "\n".join(lines + by_sure(
        (sure, key in wanted) for found, wanted in answers for key, sure in found
    ))  # fmt: skip


def by_sure(rows: Iterable[tuple[float, bool]]) -> list[str]:
    """How often rows, each (sure, right), are right: a line for each bin of ``sure`` with any."""
    rows = list(rows)
    lines = []
    for low, high in pairwise(BINS):
        inside = [right for sure, right in rows if low <= sure < high]
        if inside:
            lines.append(f"  sure from {low:.2f}: right {share(sum(inside), len(inside))}")
    return lines


def share(right: int, of: int) -> str:
    """A share with its 95 % interval (Wilson): "9/10 = 0.90 (0.60 to 0.98)"."""
    if not of:
        return "0/0"
    z, mean = 1.96, right / of
    middle = mean + z * z / (2 * of)
    half = z * math.sqrt(mean * (1 - mean) / of + z * z / (4 * of * of))
    low, high = ((middle + side * half) / (1 + z * z / of) for side in (-1, 1))
    return f"{right}/{of} = {mean:.2f} ({low:.2f} to {high:.2f})"


def main() -> None:
    """Print the tables of figures and of events."""
    for kind in READ:
        print(table(kind))
