"""What a page is made of, as plain values, and how it is kept once it was made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import pandas as pd

from views import columns, database
from views.downloads import File
from views.wording.common import Parts

_NOTE = "Note"  # the column whose sentences stand under a table
KEPT = 256  # results of one view: a build never changes, so only room sets a limit


@dataclass(frozen=True, eq=False)
class Table:
    """Rows with headings as a reader sees them.

    alt: what the table is, in plain text. links: column to click -> column that holds its URL; the
    URL column itself is not shown. A column "Note" stands under the table, numbered.
    """

    rows: pd.DataFrame
    alt: str
    links: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """The columns that are shown."""
        return [n for n in self.rows.columns if n not in (*self.links.values(), _NOTE)]

    @property
    def numbers(self) -> set[str]:
        """Those of them that are numbers."""
        return {n for n in self.names if pd.api.types.is_numeric_dtype(self.rows[n])}

    @property
    def notes(self) -> list[str]:
        """The sentences under it, each once."""
        return list(dict.fromkeys(filter(None, map(columns.words, self.rows.get(_NOTE, ())))))

    @property
    def marks(self) -> list[int]:
        """Which note each row has, from 1 on; 0: none. Empty for a table without notes."""
        notes = self.notes
        told = map(columns.words, self.rows.get(_NOTE, ())) if notes else ()
        return [notes.index(note) + 1 if note else 0 for note in told]


@dataclass(frozen=True, eq=False)
class Chart:
    """A figure with its takeaway, source and alternative text, the same numbers, a file.

    draw: makes the figure, where it is shown. title, alt: plain text. source: a sentence. table:
    made only when a reader opens it. key: its anchor on the page. file: the same numbers for
    machines. rows: what is drawn, for a picture of it. shared: the page outside the dashboard with
    such a picture, "month/2025-11", where there is one.
    """

    draw: Callable[[], dict[str, Any]]
    title: str
    source: Parts
    alt: str
    table: Callable[[], Table]
    key: str
    file: File
    rows: pd.DataFrame = field(default_factory=pd.DataFrame)
    shared: str = ""

    @cached_property
    def figure(self) -> dict[str, Any]:
        """For plotly, as a plain dict."""
        return self.draw()


def _ordered(rows: pd.DataFrame, order: str) -> pd.DataFrame:
    """order: "-month series_id": by the newest month first, then by the series."""
    by = order.split()
    if not by:
        return rows
    return rows.sort_values([b.lstrip("-") for b in by], ascending=[b[0] != "-" for b in by])


def table(rows: pd.DataFrame, ids: str, alt: str, *, order: str = "", **names: Any) -> Table:
    """Columns of `views.columns` by their ids. names: what stands in their headings."""
    made, links = columns.frame(_ordered(rows, order), ids, **names)
    return Table(made, alt, links)


def chart(
    key: str,
    title: str,
    figure: dict[str, Any] | Callable[[], dict[str, Any]],
    source: Parts | str,
    rows: pd.DataFrame,
    ids: str,
    *,
    parts: tuple[str, ...],
    file: str = "",
    more: str = "",
    order: str = "",
    alt: str = "",
    definition: str = "",
    sources: tuple[str, ...] = (),
    relation: str = "",
    shared: str = "",
    **names: Any,
) -> Chart:
    """A chart of rows whose columns, by ids of `views.columns`, are its table and its file.

    more: columns that only the file has. parts, file: the file's name and what it is (the title).
    order: of the table; the file has the order of the rows. shared: see `Chart`.
    """
    return Chart(
        figure if callable(figure) else lambda: figure,
        title,
        [(source, None)] if isinstance(source, str) else source,
        alt or title,
        lambda: table(rows, ids, title, order=order, **names),
        key,
        File(
            file or title, parts, lambda: columns.machine(rows, f"{ids} {more}", **names),
            definition, sources, relation,
        ),
        rows,
        shared,
    )  # fmt: skip


Given = ParamSpec("Given")
Made = TypeVar("Made")


def kept(
    make: Callable[Concatenate[Path, Given], Made],
) -> Callable[Concatenate[Path, Given], Made]:
    """A view, made once for each build and choices, and from that build alone.

    What is given must be hashable; nobody may change what comes back.
    """

    @wraps(make)
    def once(build: Path, *given: Given.args, **named: Given.kwargs) -> Made:
        with database.reading(build):
            return make(build, *given, **named)

    return cast(Callable[Concatenate[Path, Given], Made], lru_cache(maxsize=KEPT)(once))
