"""What shells say from the data. A module of its own, since it loads pandas and the database."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from views import database
from views.pages import figure as figures
from views.pages import overview
from views.wording.common import said


@dataclass(frozen=True)
class Facts:
    """newest_month: "2026-07"."""

    build: Path
    newest_month: str


def now() -> Facts | None:
    """Of the build that is published now; None without one."""
    build = database.published()
    return _of(build) if build else None


@lru_cache(maxsize=2)
def _of(build: Path) -> Facts:
    return Facts(build, overview.options(build).newest)


def figure(build: Path, figure_id: str) -> tuple[str, str] | None:
    """Title of a figure, and what to know of it first; None where there is none of that id."""
    shown = figures.view(build, figure_id)
    if shown is None:
        return None
    first = said(shown.lead[0]) if shown.lead else shown.title
    return shown.title, first
