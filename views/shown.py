"""What a page is made of, as plain values, and how it is kept once it was made."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import pandas as pd

from views import database
from views.downloads import File
from views.wording.common import Parts

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


@dataclass(frozen=True, eq=False)
class Chart:
    """A figure with its takeaway, source and alternative text, the same numbers, a file.

    figure: plotly, as a plain dict. title, alt: plain text. source: a sentence. table: made only
    when a reader opens it. key: its anchor on the page. file: the same numbers for machines.
    """

    figure: dict[str, Any]
    title: str
    source: Parts
    alt: str
    table: Callable[[], Table]
    key: str
    file: File


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
