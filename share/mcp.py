"""Assistants ask by the Model Context Protocol: over standard input, or at /mcp where it is on.

Read only: nothing is kept between two questions, and each is answered in a thread. The library is
not among those that the dashboard needs; without it this module cannot be imported.
"""

import datetime as dt
from typing import Any

import anyio
import anyio.to_thread
from mcp import types
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from share import assistants, replies
from share.responses import problem
from share.site import HERE, Site, stated
from views import database, theme

THREADS = 4
MOST_WAITING = 200  # beyond, who comes is asked to come again
LONGEST_BYTES = 200_000  # of a question: the longest text, each character written as \u0000
_INSTRUCTIONS = (
    f"{theme.NAME}: {theme.TAGLINE} Who counted how much territory changed hands in Russia's war "
    "on Ukraine, by which definition and which source. Never tell a number without its estimator, "
    "period and source. Where an answer has `answered: false` the ledger does not know: say so, "
    "with what it gives as nearest, and do not guess."
)


def server(site: Site | None = None) -> Server[Any]:
    """The tools. site: where questions come by HTTP, whose address pages have then."""
    limiter = anyio.CapacityLimiter(THREADS)
    tools = [_described(name) for name in assistants.TOOLS]

    async def listed(ctx: Any, params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools)

    async def called(
        ctx: ServerRequestContext[Any, Any], params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        if params.name not in assistants.TOOLS:
            known = ", ".join(assistants.TOOLS)
            return _failed(f"There is no tool {params.name[:60]!r}; there are {known}.")
        if limiter.statistics().tasks_waiting >= MOST_WAITING:
            return _failed("Too many are asking at once. Please come again in a moment.")
        base = site.base(ctx.request.scope) if site and ctx.request else (
            stated() or HERE
        )  # fmt: skip
        return await anyio.to_thread.run_sync(
            _answered, params.name, params.arguments or {}, f"{base}/", limiter=limiter
        )

    return Server(
        "frontline-ledger", title=theme.NAME, instructions=_INSTRUCTIONS,
        on_list_tools=listed, on_call_tool=called,
    )  # fmt: skip


def _described(name: str) -> types.Tool:
    arguments, _ = assistants.TOOLS[name]
    return types.Tool(
        name=name,
        description=assistants.about(name),
        input_schema={k: v for k, v in arguments.model_json_schema().items() if k != "description"},
        output_schema=replies.Answer.model_json_schema(),
        annotations=types.ToolAnnotations(
            read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
        ),
    )


def _answered(name: str, arguments: dict[str, Any], base: str) -> types.CallToolResult:
    """In a thread. A sentence, the whole as JSON for clients that read text alone, and as data."""
    try:
        build = database.build_path()
    except database.NoBuild:
        return _failed("There are no data to answer from yet. Please come again in a minute.")
    today = dt.datetime.now(dt.UTC).date()
    found = assistants.ask(name, arguments, replies.Desk(build, base, today))
    told = found.model_dump(mode="json", exclude_none=True)
    return types.CallToolResult(
        content=[
            types.TextContent(type="text", text=found.sentence),
            types.TextContent(type="text", text=found.model_dump_json(exclude_defaults=True)),
        ],
        structured_content=told,
        is_error=not found.understood,
    )


def _failed(why: str) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(type="text", text=why)], is_error=True)


def stdio() -> None:
    """Answer on standard input and output until the input ends."""

    async def run() -> None:
        asked = server()
        async with stdio_server() as (read, write):
            await asked.run(read, write, asked.create_initialization_options())

    anyio.run(run)


class Mounted:
    """The protocol over HTTP (POST alone): each question by itself, no session, no stream."""

    def __init__(self, site: Site) -> None:
        self.site, self.server = site, server(site)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one question."""
        if scope["method"] != "POST":
            said = "Assistants ask here by the Model Context Protocol, with POST."
            refused: Response = problem(scope, self.site, 405, said, {"Allow": "POST"})
            await refused(scope, receive, send)
            return
        # Nothing is kept between questions, so that none needs a manager that outlives it. Other
        # sites may have a reader's browser ask: what is answered is public.
        manager = StreamableHTTPSessionManager(
            self.server, json_response=True, stateless=True, max_request_body_size=LONGEST_BYTES
        )
        async with manager.run():
            await manager.handle_request(scope, receive, send)


def routes(site: Site, path: str) -> list[BaseRoute]:
    """The route at which assistants ask."""
    return [Route(site.folder + path, endpoint=Mounted(site))]
