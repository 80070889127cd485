"""The queue of candidates on a terminal: listed, or asked about one by one."""

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from etl.discovery.queue import Candidate
from etl.discovery.review import ANSWERS
from etl.terminal import progress, say


def show(candidates: list[Candidate]) -> None:
    """The queue as a table."""
    table = Table("score", "published", "title", "address", box=None, pad_edge=False)
    for one in candidates:
        table.add_row(str(one.score), one.published[:10], escape(one.title), escape(one.url))
    Console(highlight=False, emoji=False).print(table)


def ask_about(candidate: Candidate, number: int, of: int) -> str:
    """Show a candidate and ask what to do; the end of input is quitting."""
    progress.print(f"\n[bold]{number} of {of}: {escape(candidate.title)}[/]", soft_wrap=True)
    when = candidate.published.replace("T", " ") or "undated"
    say(f"{when}, {candidate.feed}, {candidate.score} points: {', '.join(candidate.reasons)}")
    progress.print(f"  {escape(candidate.url)}", soft_wrap=True)
    while True:
        try:
            said = typer.prompt("(o)pen, (a)dd, (d)rop, (l)ater, (q)uit", err=True)
        except typer.Abort:
            return "quit"
        answer = ANSWERS.get(said.strip().lower()[:1])
        if answer:
            return answer
