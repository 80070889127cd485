"""What is read of comparisons: readings, and what was left."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Name:
    """A place or an estimator with all its spellings."""

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """One comparison; the fields are those of data/statements.csv.

    measure: None for Russia's net change or gain. start, end: where in the text it stands.
    subject_basis: how the text says which period is compared: "stated" (it stands there with its
    year), "relative" (only the day of writing tells: "last month", a bare "November"), "assumed" (it
    names none: the month before the one of writing). Written on the first day of a month, an
    assumed subject is the month before, so other months are read by another `today`.
    """

    kind: str
    measure: str | None
    place_ids: tuple[str, ...]
    subject_start: date
    subject_end: date
    step: str
    comparator: str | None
    reference_start: date | None
    reference_end: date | None
    factor: float | None
    threshold: float | None
    unit: str | None
    qualifier: str | None
    estimator_id: str | None
    start: int
    end: int
    subject_basis: str = "stated"
    doubts: tuple[str, ...] = ()  # why it is not sure, in words (``doubts.DOUBTS``)

    @property
    def dated(self) -> bool:
        """Whether the text says in any way which period is compared."""
        return self.subject_basis != "assumed"


@dataclass(frozen=True)
class Left:
    """Words that were not understood, or that no series can check, and why."""

    text: str
    start: int
    end: int
    why: str


@dataclass(frozen=True)
class Understood:
    """All comparisons of a text, and what was left."""

    readings: tuple[Reading, ...]
    left: tuple[Left, ...]
