"""Addresses beside the dashboard: what is asked is checked, and answered in a thread.

Answering takes a thread of a few of its own, so a slow answer holds up neither Streamlit's loop nor
its threads, nor the other answers as long as one thread is free.
"""

import asyncio
import datetime as dt
import json
import logging
import os
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qsl, quote, unquote_to_bytes

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Match, NoMatchFound, Route
from starlette.types import Receive, Scope, Send

from share.responses import JSON, NOTHING, OPEN, finished, problem
from share.site import Site, begin, page

LONGEST_BYTES = 60_000  # of an address: a text of 20,000 characters, many of them in per cents
MOST_PARAMETERS = 50
THREADS = 8
MOST_WAITING = 400  # beyond, who comes is asked to come again: two seconds of the load we promise
_METHODS = "GET, HEAD, OPTIONS"
_MAY = {
    **OPEN,
    "Allow": _METHODS,
    "Access-Control-Allow-Methods": _METHODS,
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": "86400",
}
_BROKEN_PERCENT = re.compile(rb"%(?![0-9a-fA-F]{2})")

_log = logging.getLogger(__name__)


ASSISTANTS, ASSISTANTS_AT = "LEDGER_MCP", "/mcp"  # the setting that switches them on, where
WITHOUT = (
    f"Assistants are switched on ({ASSISTANTS}=1), but the library that speaks their protocol is "
    "not installed: python -m pip install -r requirements-assistants.txt"
)


def routes(site: Site) -> list[BaseRoute]:
    """What stands beside Streamlit's own routes, before them."""
    begin(site)
    return [*_assistants(site), Beside(site)]


def _assistants(site: Site) -> list[BaseRoute]:
    """Where assistants ask, if that is switched on; without the library a problem that says so."""
    if os.environ.get(ASSISTANTS) != "1":
        return []
    try:
        from share import mcp
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("mcp", "mcp_types", "anyio"):
            raise
        _log.error(WITHOUT)

        async def said(request: Request) -> Response:
            return problem(request.scope, site, 503, WITHOUT)

        every = ["GET", "POST", "DELETE", "PUT", "PATCH", "OPTIONS"]
        return [Route(site.folder + ASSISTANTS_AT, said, methods=every)]
    return mcp.routes(site, ASSISTANTS_AT)


class Unclear(Exception):
    """What is asked cannot be read; the text is one sentence for whoever asked."""


def asked(raw_path: bytes, raw_query: bytes) -> Sequence[tuple[str, str]]:
    """The parameters of a query. Raises Unclear, also for a path that cannot be read."""
    if len(raw_path) + len(raw_query) > LONGEST_BYTES:
        raise Unclear(f"The address is longer than {LONGEST_BYTES:,} characters.")
    if _BROKEN_PERCENT.search(raw_path) or _BROKEN_PERCENT.search(raw_query):
        raise Unclear("After each % in an address stand two hexadecimal digits.")
    try:
        unquote_to_bytes(raw_path).decode("utf-8")
        text = raw_query.decode("ascii")
        found = parse_qsl(
            text, keep_blank_values=True, errors="strict", max_num_fields=MOST_PARAMETERS
        )
    except UnicodeDecodeError:
        raise Unclear("The address is not in UTF-8.") from None
    except ValueError:
        raise Unclear(f"The address has more than {MOST_PARAMETERS} parameters.") from None
    if "\0" in "".join(part for pair in found for part in pair):
        raise Unclear("A parameter has a character that no text has.")
    return found


class Beside(BaseRoute):
    """Each address that no other route takes, and that is no page and no file of the dashboard."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.threads = ThreadPoolExecutor(THREADS, thread_name_prefix="share")
        self.waiting = 0

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether it is ours: Streamlit's last route takes everything, and would answer 200."""
        path = self.site.path(scope) if scope["type"] == "http" else None
        if path is None or page(path) or path in self.site.files:
            return Match.NONE, {}
        others = (r for r in scope["app"].routes if r is not self and not _takes_all(r))
        if any(other.matches(scope)[0] != Match.NONE for other in others):
            return Match.NONE, {}
        return Match.FULL, {}

    def url_path_for(self, name: str, /, **path_params: Any) -> Any:
        """No address here has a name."""
        raise NoMatchFound(name, path_params)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, and let pages of other sites read the answer."""
        response = await self._answered(Request(scope))
        response.headers.update(OPEN)
        await finished(scope, response)(scope, receive, send)

    async def _answered(self, request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=_MAY)
        if request.method not in ("GET", "HEAD"):
            said = f"This address is read, with GET; {request.method} does nothing here."
            return self._problem(request, 405, said, {"Allow": _METHODS})
        try:
            query = asked(request.scope.get("raw_path", b""), request.scope["query_string"])
        except Unclear as why:
            return self._problem(request, 400, str(why))
        path = self.site.path(request.scope) or "/"
        if self.waiting >= MOST_WAITING:
            said = "Too many are asking at once. Please come again in a moment."
            return self._problem(request, 503, said, {"Retry-After": "2"})
        self.waiting += 1
        try:
            base = self.site.base(request.scope)
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self.threads, self._made, request, path, query, base)
        except Exception:
            _log.exception("no answer at %s", path)
            return self._problem(request, 500, "This is our fault; it has been noted.")
        finally:
            self.waiting -= 1

    def _made(
        self, request: Request, path: str, query: Sequence[tuple[str, str]], base: str
    ) -> Response:
        """The answer, all of it from one build. In a thread, which loads what is heavy."""
        from share.answers import answer
        from views import database

        today = dt.datetime.now(dt.UTC).date()
        try:
            build = database.build_path()
        except database.NoBuild:
            said = "There are no data to show yet. Please come again in a minute."
            return self._problem(request, 503, said, {"Retry-After": "60"})
        here = f"{base}/"
        given = answer(build, path[1:], query, base=here, today=today, explore=here)
        if given is None:
            if page(path.rstrip("/") or "/"):  # a page of the dashboard, with a slash too many
                words = request.scope["query_string"].decode("ascii")
                where = quote(self.site.folder + path.rstrip("/")) + (f"?{words}" if words else "")
                return RedirectResponse(where, 308, {"Cache-Control": "no-cache"})
            return self._problem(request, 404, NOTHING)
        if given.status >= 400 and given.media_type.startswith(JSON):
            said = json.loads(given.body)
            return self._problem(request, given.status, said.get("detail", ""), given.headers)
        return Response(given.body, given.status, given.headers, given.media_type)

    def _problem(
        self,
        request: Request,
        status: int,
        detail: str,
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        return problem(request.scope, self.site, status, detail, headers)


def _takes_all(route: BaseRoute) -> bool:
    """Streamlit's last route: its files, and its page for every other address."""
    return getattr(route, "name", "") == "static-assets"
