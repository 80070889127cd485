"""A proposal on a terminal: what was read where; accept, edit or drop each row, and write."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.intake.page import ARTICLE, read_source
from etl.intake.proposal import Part, Proposal, add, as_json, complete, is_sure, propose, where
from etl.ledger.read import Inputs
from etl.ledger.records import Event, Figure, Publisher, Statement
from etl.terminal import progress, say
from etl.web.manners import Polite

STYLES = {
    Publisher: "bold green",
    Figure: "bold cyan",
    Event: "bold magenta",
    Statement: "bold yellow",
}
NAMES = {Publisher: "new publisher", Figure: "figure", Event: "event", Statement: "comparison"}
AROUND = 70  # characters of the text shown before and after a find


def add_source(
    source: str,
    data: Path,
    web: Polite,
    inputs: Inputs,
    *,
    yes: bool = False,
    dry_run: bool = False,
    published: str = "",
    publisher: str = "",
    quiet: bool = False,
    brief: bool = False,
) -> dict[str, Any]:
    """One page to its proposal and, where it is accepted, to rows; says what was written.

    The answer has the proposal, what was ``written``, and under ``error`` why what ``yes`` should
    have added was not. Raises what reading and writing raise.
    """
    page = read_source(source, web=web)
    proposal = propose(page, inputs, published=published, publisher=publisher)
    told = as_json(proposal)
    if not quiet:
        show(progress, proposal, brief=brief)
        for part in proposal.parts if yes or dry_run else ():
            progress.print(line(part, proposal.text, brief=brief))
    accepted: list[Part] | None = None
    if dry_run or (quiet and not yes):
        return told
    if yes:
        if why := _why_not(proposal):
            say(why)
            return told | {"error": why}
        accepted = [part for part in proposal.parts if is_sure(part)]
    elif page.kind == ARTICLE:
        accepted = review(progress, proposal, _ask)
    else:
        return told
    if accepted is None:
        say("nothing was written")
        return told
    added = add(data, proposal, accepted)
    say(added.in_words())
    return told | {"written": added.rows}


def _why_not(proposal: Proposal) -> str:
    """Why a page cannot be added without a person, or nothing."""
    if proposal.page.kind != ARTICLE:
        return f"not added: {proposal.page.kind}"
    lines = ", ".join(f"{column} ({what})" for column, what in proposal.missing().items())
    if lines:
        return f"not added, missing: {lines}"
    for part in proposal.parts:
        if part.model is Publisher and not is_sure(part):
            row = ",".join(part.cells.values())
            doubt = "; ".join(part.doubts) or "the page does not name it"
            return (
                f"not added: no publisher of publishers.csv has this site, and {doubt}. "
                f"Add its row there, with its name: {row} (or give --publisher)"
            )
    return ""


def _ask(question: str) -> str:
    try:
        return str(progress.input(question, markup=False))
    except (EOFError, KeyboardInterrupt):
        return "q"


def show(console: Console, proposal: Proposal, *, brief: bool = False) -> None:
    """The article with the place each value was read from, and the text with what was found.

    brief: without the text.
    """
    page, row = proposal.page, proposal.article
    table = Table("column", "value", "read from", box=None, pad_edge=False)
    sources = {
        "headline": page.headline, "author": page.author, "published": page.published,
        "language": page.language, "agency": page.agency, "url": page.canonical or page.url,
        "publisher_id": page.publisher, "related_headline": page.related_headline,
    }  # fmt: skip
    missing = proposal.missing()
    for column, value in row.items():
        if not value and column not in missing:
            continue
        found = sources.get(column)
        shown = Text(value) if value else Text(f"missing: {missing[column]}", style="bold red")
        table.add_row(column, shown, Text(found.source if found else "", style="dim"))
    console.print(table)
    if proposal.known:
        known = proposal.known
        what = "This is" if known.same_page else "A copy of the story of"
        console.print(Text(f"{what} {known.article_id}: {known.reason}.", style="bold"))
    for doubt in page.doubts:
        console.print(Text(f"Doubt: {doubt}", style="red"))
    if proposal.parts and not brief:
        marked = Text(proposal.text)
        for part in proposal.parts:
            marked.stylize(STYLES[part.model], part.start, part.end)
        console.print()
        console.print(marked)
    for words in () if brief else proposal.left:
        console.print(Text(f"Not read: {words}", style="dim"))


def line(part: Part, text: str, *, brief: bool = False) -> Text:
    """One proposal with the words around it; brief: with the paragraph it was read from alone."""
    is_read = part.end > 0
    state = "in the ledger already" if part.known else "not sure" if part.doubts else "sure"
    shown = Text(NAMES[part.model], STYLES[part.model])
    shown.append(f" ({state}): {part.words}" if is_read else f": {part.words}", "default")
    if is_read and brief:
        shown.append(f"\n  {where(text, part.start)}", style="dim")
    elif is_read:
        before = text[max(0, part.start - AROUND) : part.start].replace("\n", " ")
        after = text[part.end : part.end + AROUND].replace("\n", " ")
        shown.append("\n  …" + before, style="dim")
        shown.append(text[part.start : part.end].replace("\n", " "), style=STYLES[part.model])
        shown.append(after + "…", style="dim")
    for column, what in part.missing.items():
        if not part.cells[column]:
            shown.append(f"\n  missing {column}: {what}", style="red")
    for remark in [*(f"not sure: {doubt}" for doubt in part.doubts), *part.remarks]:
        shown.append(f"\n  {remark}", style="yellow")
    return shown


def review(console: Console, proposal: Proposal, answer: Callable[[str], str]) -> list[Part] | None:
    """Ask about the article's gaps, then about each row; None: nothing shall be written.

    answer(question) returns what the person typed; the end of input counts as "q".
    """
    if not _fill(proposal, answer):
        return None
    accepted: list[Part] = []
    rest = False
    for part in proposal.parts:
        console.print()
        console.print(line(part, proposal.text))
        if part.known:
            continue
        if rest and complete(part):
            accepted.append(part)
            continue
        choice = _decide(part, answer)
        if choice == "q":
            return None
        if choice == "all":
            rest = True
        if choice in ("a", "all"):
            accepted.append(part)
        if part.model is Publisher:  # the article is its, or that of one which is there
            proposal.article["publisher_id"] = part.cells["publisher_id"] if choice != "d" else ""
            if not _fill(proposal, answer):
                return None
    return accepted


def _fill(proposal: Proposal, answer: Callable[[str], str]) -> bool:
    """Ask for the gaps of the article; whether they are filled."""
    for column, what in proposal.missing().items():
        said = answer(f"{column} ({what}): ").strip()
        if said in ("", "q"):
            return False
        proposal.article[column] = said
    return True


def _decide(part: Part, answer: Callable[[str], str]) -> str:
    while True:
        said = answer("accept, edit, drop, all, quit (a/e/d/all/q): ").strip().lower()
        if said in ("d", "drop"):
            return "d"
        if said in ("q", "quit"):
            return "q"
        if said in ("e", "edit"):
            edit(part, answer)
            continue
        if said in ("a", "accept", "all") and complete(part):
            return "all" if said == "all" else "a"
        if said in ("a", "accept", "all"):
            missing = [c for c in part.missing if not part.cells[c]]
            part.remarks.append(f"still missing: {', '.join(missing)}; edit or drop it")
            edit(part, answer, missing)


def edit(part: Part, answer: Callable[[str], str], columns: Iterable[str] = ()) -> None:
    """Change cells: asked for by name, or "column=value" until an empty line."""
    asked = list(columns)
    for column in asked:
        said = answer(f"  {column} ({part.missing.get(column, '')}): ").strip()
        if said and said != "q":
            part.cells[column] = said
    while not asked:
        said = answer("  column=value (empty: done): ").strip()
        if said in ("", "q"):
            return
        column, _, value = said.partition("=")
        if column.strip() in part.cells:
            part.cells[column.strip()] = value.strip()
            part.words += f"; {column.strip()} = {value.strip() or 'empty'}"
