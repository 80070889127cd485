"""What can be wrong: with the files of ``data/``, or with something that comes from elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One fault: where it is, what stands there and what would be right."""

    file: str
    line: int
    column: str
    found: str
    wanted: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file
        column = f", column {self.column}" if self.column else ""
        found = f"found {self.found}; " if self.found else ""
        return f"{where}{column}: {found}wanted {self.wanted}"


class BadData(Exception):
    """``data/`` breaks a rule; ``problems`` lists every fault that was found."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(f"{len(problems)} problems in data/")
        self.problems = problems


class Refused(Exception):
    """A file that is not taken, or an address that is not asked; the text says why."""
