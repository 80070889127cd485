"""Answers as Starlette sends them: problems for programs (RFC 9457) and people, and no news."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import Response

from share.render import render
from share.site import Site
from views import theme

JSON = "application/problem+json"
NOTHING = "There is nothing at this address."
OPEN = {"Access-Control-Allow-Origin": "*"}  # pages of other sites may read
_KEPT_IN_304 = (
    "access-control-allow-origin", "cache-control", "content-security-policy", "etag", "expires",
    "last-modified", "vary",
)  # fmt: skip


def finished(scope: Mapping[str, Any], response: Response) -> Response:
    """The response as it is sent: 304 to whoever has it (If-None-Match), no body to HEAD."""
    tag = response.headers.get("etag", "").removeprefix("W/")
    told = Headers(scope=dict(scope)).get("if-none-match", "").split(",")
    tags = [t.strip().removeprefix("W/") for t in told]
    if tag and response.status_code == 200 and (tag in tags or tags == ["*"]):
        kept = {k: v for k, v in response.headers.items() if k in _KEPT_IN_304}
        return Response(status_code=304, headers=kept)
    if scope["method"] == "HEAD":
        response.body = b""  # after its length was set
    return response


def problem(
    scope: Mapping[str, Any],
    site: Site,
    status: int,
    detail: str,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """detail: one sentence. A page for whoever asks for HTML, else JSON."""
    title = HTTPStatus(status).phrase
    kept = {"Cache-Control": "no-cache", "Vary": "Accept", **OPEN, **(headers or {})}
    if "text/html" in Headers(scope=dict(scope)).get("accept", ""):
        text = render(
            "problem.html", name=theme.NAME, tagline=theme.TAGLINE, pages=theme.PAGES,
            folder=site.folder, status=status, title=title, detail=detail,
        )  # fmt: skip
        return Response(text, status, kept, "text/html")
    said = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    return Response(json.dumps(said, ensure_ascii=False), status, kept, JSON)
