"""What a source of maps or daily areas offers; each is a module in ``sources/``.

A module offers

* ``SOURCE``: a `Source`, what it is and what its layers mean;
* ``listing(get)``: the files that the public archive has now, as `Remote` (``get`` fetches the
  bytes of an address); one after the other where there are several archives, so that one that
  cannot be asked leaves what the others listed;
* ``read(path)``: the `Content` of one file, or `Unreadable` with the reason;
* sources of outlines also ``date_states(read, updates)``: what was read (name of the file, its
  hash, its content) as `Dated` states in order of time, each once; `Unreadable` where they cannot
  be dated;
* where a file can hold what others of the archive hold, too, ``held(folder)``: the names of those
  that need not be fetched, each with the hash by which git keeps it (None: not known).

Nothing else in the project knows how a source's files look. A new map is one new module.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol


class Unreadable(ValueError):
    """A file that cannot be used; the text says why, in words for a reader."""


class UnknownLayer(Unreadable):
    """A file with ground in a layer that its module does not know, by name.

    What the other layers hold may then mean something else, so nothing of the source is measured
    until the module says what the layer is.
    """


@dataclass(frozen=True, slots=True)
class Source:
    """What a source is.

    layers: name of a layer -> what it means, in plain words. definitions: name of a way of
    counting -> the layers that it adds up. faults: what the source is known for.
    """

    id: str
    title: str
    counted_by: str
    home: str
    licence: str
    attribution: str
    file_name: str  # regular expression that a file's whole name matches
    layers: Mapping[str, str]
    definitions: Mapping[str, tuple[str, ...]]
    faults: tuple[str, ...]
    gives: str = "areas"  # or "outlines"
    dated_by: tuple[str, str] | None = (
        None  # the source, and its layer, that tells when files are from
    )
    max_bytes: int = 50_000_000
    days_may_be_published: bool = False  # the licence lets numbers of single days be passed on
    by_month_ends: bool = False  # of its daily files, the last of each month are fetched as a rule

    def day_of(self, name: str) -> date | None:
        """The day in the name of a file, where there is one: written out, or as the second."""
        found = re.search(r"(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)", name)
        try:
            if found:
                return date(*map(int, found.groups()))
        except ValueError:
            return None
        second = re.match(r"(1\d{9})\.", name)
        return datetime.fromtimestamp(int(second[1]), UTC).date() if second else None


@dataclass(frozen=True, slots=True)
class Remote:
    """One file of the public archive. sha256, size, git_blob: when the archive states them.

    git_blob: the hash by which git keeps the file, SHA-1 of ``blob <length>\\0`` and the bytes.
    is_fixed: the name holds the commit, so that another file of this name cannot be.
    """

    name: str
    url: str
    sha256: str | None = None
    size: int | None = None
    git_blob: str | None = None
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """One dated version of a map.

    state_id: the source's own key, else the day. as_of: the instant (aware) or the day that it
    shows. areas_km2: layer -> km², where the source gives numbers. shapes: layer -> shapely
    geometry in WGS 84 (longitude, latitude), where it gives outlines; a layer is in one of the two.
    vintage: the day on which the source published these numbers, where it publishes past days anew.
    drawn: layer -> area of its outline in square degrees, where that is remembered.
    """

    state_id: str
    as_of: datetime | date
    areas_km2: Mapping[str, float] = field(default_factory=dict)
    shapes: Mapping[str, Any] = field(default_factory=dict)
    vintage: datetime | None = None
    drawn: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with an input: where, by which rule, what was found, what was done."""

    item: str  # file, and row or state where known
    rule: str  # short name of the rule, as in "spike"
    found: str
    decision: str  # "left out" or "flagged"


@dataclass(frozen=True, slots=True)
class Content:
    """What one file holds: its states, and its rows that were left out or flagged."""

    states: tuple[State, ...]
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Dated:
    """A state with where it comes from: hash of its file, the date in the file's name, a flag.

    The file's date is None where a history gives the state's own time.
    """

    state: State
    sha256: str
    file_date: date | None = None
    flag: str = ""

    @property
    def day(self) -> date:
        """The day that the state shows."""
        return day_of(self.state.as_of)


def day_of(as_of: datetime | date) -> date:
    """The day of an instant, in its own time zone, or of a day."""
    return as_of.date() if isinstance(as_of, datetime) else as_of


def hashed(paths: Iterable[Path]) -> dict[Path, str]:
    """Files with their SHA-256."""
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


class Module(Protocol):
    """What a module in this folder offers."""

    SOURCE: Source

    def listing(self, get: Callable[[str], bytes]) -> Iterable[Remote]: ...

    def read(self, path: Path) -> Content: ...


class OutlineModule(Module, Protocol):
    """What a module offers whose source gives outlines."""

    def date_states(
        self, read: list[tuple[str, str, Content]], updates: Mapping[str, float]
    ) -> tuple[list[Dated], list[Fault]]: ...
