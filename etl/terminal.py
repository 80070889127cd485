"""What commands say on a terminal: progress, problems, and why one stopped."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.markup import escape

from etl.problems import BadData

SHOWN_PROBLEMS = 50

progress = Console(stderr=True, highlight=False, emoji=False)


def say(message: str) -> None:
    """A line of progress."""
    progress.print(f"  {escape(message)}")


def stopped(what: str, why: object) -> None:
    """What was not done, and why."""
    progress.print(f"[bold red]{escape(what)}[/] {escape(str(why))}")


def problems(error: BadData, what: str = "in data/; nothing was published.") -> None:
    """Every fault, as far as a person reads on."""
    count = f"{len(error.problems)} problem{'s' if len(error.problems) != 1 else ''}"
    progress.print(f"[bold red]{count} {what}[/]")
    for problem in error.problems[:SHOWN_PROBLEMS]:
        progress.print(f"  {escape(str(problem))}", soft_wrap=True)
    if len(error.problems) > SHOWN_PROBLEMS:
        progress.print(f"  … and {len(error.problems) - SHOWN_PROBLEMS} more")


@contextmanager
def ends(
    what: str, *errors: type[Exception], bad: str = "in data/; nothing was published."
) -> Iterator[None]:
    """End the command with exit code 1 where data is bad or one of these errors comes, and say so.

    what: was not done. bad: where the problems are, and what was not done for them.
    """
    try:
        yield
    except BadData as error:
        problems(error, bad)
    except errors as error:
        stopped(what, error)
    else:
        return
    raise typer.Exit(1)
