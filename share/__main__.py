"""`python -m share`: the whole twin as files, and questions of assistants."""

import time
from pathlib import Path
from typing import Annotated

import typer

from share.site import HERE, stated
from views import database

app = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)


def _site(address: str) -> str:
    if address and not address.startswith(("http://", "https://")):
        raise typer.BadParameter(f"{address!r} is no address; like https://ledger.example/")
    return address if not address or address.endswith("/") else f"{address}/"


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Empty, or of an earlier export.")],
    base: Annotated[str, typer.Option(help="Address where the files will be served.")] = "",
    explore: Annotated[str, typer.Option(help="Address of the dashboard, if there is one.")] = "",
) -> None:
    """Write every page, table, feed and picture as a file."""
    from share import export as files

    started = time.monotonic()
    base = _site(base or stated() or HERE)
    try:
        done = files.export(database.build_path(), folder, base, _site(explore))
    except files.NotOurs as why:
        typer.echo(str(why), err=True)
        raise typer.Exit(1) from why
    typer.echo(
        f"{done.files:,} files, {done.written:,} written, {done.removed:,} removed, "
        f"{time.monotonic() - started:.0f} s"
    )


@app.command(name="mcp")
def assistants() -> None:
    """Answer assistants on standard input, by the Model Context Protocol."""
    try:
        from share import mcp
    except ModuleNotFoundError as missing:
        install = "python -m pip install -r requirements-assistants.txt"
        typer.echo(f"The library {missing.name} is not installed: {install}", err=True)
        raise typer.Exit(1) from missing
    mcp.stdio()


@app.callback()
def main() -> None:
    """Commands."""


if __name__ == "__main__":
    app()
