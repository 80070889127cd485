"""What the dashboard is sent with: its own shells, packed files, and headers for safety."""

import gzip
import hashlib
import re
import threading
from functools import cache, partial
from pathlib import Path
from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from share import shells
from share.responses import NOTHING, finished, problem
from share.site import Site, page
from views.theme import Page

# Pages without scripts: they bring their styles, and show pictures of this site.
PLAIN = (
    "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
    "base-uri 'none'; form-action 'self'"
)
POLICY = "Content-Security-Policy"
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
}
_HASHED = re.compile(r"\.[\w-]{8}\.\w+")  # such a name is never given to other content
_PACKED = {".js": "text/javascript", ".css": "text/css"}  # fonts and pictures are packed already
_CLIMBS = re.compile(r"\0|^[/\\]{2}|^/?[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)")
_LEVEL = 6
_TAKES = r"\b%s\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))"  # a packing, unless it is refused


def middleware(site: Site, scripts: tuple[str, ...]) -> list[Middleware]:
    """In the order in which a request meets them. scripts: inline ones that pages bring."""
    return [
        Middleware(Safe, site=site),
        Middleware(Readable, site=site),
        Middleware(Shells, site=site, scripts=scripts),
        Middleware(Packed, site=site),
    ]


class Safe:
    """Headers that tell a browser what nobody means to do with a page."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self.app, self.site = app, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add them to each answer."""
        if scope["type"] == "http":
            send = partial(self._sent, scope, send)
        await self.app(scope, receive, send)

    async def _sent(self, scope: Scope, send: Send, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(_ALWAYS)
            kind = headers.get("content-type", "")
            if kind.startswith(("text/html", "image/svg")) or POLICY in headers:
                who = "*" if self._may_be_framed(scope) else "'self'"
                headers[POLICY] = f"{headers.get(POLICY, PLAIN)}; frame-ancestors {who}"
        await send(message)

    def _may_be_framed(self, scope: Scope) -> bool:
        """Whether other sites may show it within theirs: what was made for that, as they ask."""
        asked = parse_qs(scope["query_string"].decode("latin-1")).get("embed", [])
        return (self.site.path(scope) or "").startswith("/embed/") or asked[-1:] == ["true"]


class Readable:
    """There is nothing at an address that climbs out of its folder, names a disk, or ends early.

    Streamlit refuses these too, in words of its own; ours are the same for all that is not there.
    """

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self.app, self.site = app, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse such a one; all else passes."""
        if scope["type"] == "http" and _CLIMBS.search(scope["path"]):
            refused = problem(scope, self.site, 404, NOTHING)
            await finished(scope, refused)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class Shells:
    """The HTML in which each page of the dashboard starts."""

    def __init__(self, app: ASGIApp, site: Site, scripts: tuple[str, ...]) -> None:
        self.app, self.site, self.scripts = app, site, scripts
        # More than half of all that comes; else asked for only when the page has been computed.
        self.charts = [file for file in site.files if "/PlotlyChart." in file]
        threading.Thread(target=shells.load, name="shells", daemon=True).start()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for a page; all else passes."""
        shown = page(self.site.path(scope)) if _is_read(scope) else None
        if shown is None:
            await self.app(scope, receive, send)
            return
        response = await run_in_threadpool(self._made, scope, shown)
        await finished(scope, response)(scope, receive, send)

    def _made(self, scope: Scope, shown: Page) -> Response:
        index = shells.index(self.site.static)
        told = shells.about(shown, scope["query_string"].decode("latin-1"), self.site.base(scope))
        scripts = self.charts if shown.draws else []
        made = shells.shell(index, told, self.site.folder, scripts)
        body = made.encode()
        headers = {
            "Cache-Control": "no-cache",
            "ETag": f'W/"{hashlib.sha256(body).hexdigest()[:20]}"',
            "Vary": "Accept-Encoding",
            POLICY: shells.policy(made, self.scripts),
        }
        if "gzip" in _packings(scope):
            body = gzip.compress(body, _LEVEL)
            headers["Content-Encoding"] = "gzip"
        return Response(body, headers=headers, media_type="text/html")


class Packed:
    """Streamlit's scripts and styles, packed once for all who ask; it sends them as they are."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self.app, self.site = app, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for such a file; all else, and parts of such a file, pass."""
        file = self.site.files.get(self.site.path(scope) or "") if _is_read(scope) else None
        if file is None or file.suffix not in _PACKED or not _HASHED.search(file.name):
            await self.app(scope, receive, send)
            return
        packing = next(iter(_packings(scope)), "")
        if not packing or "range" in Headers(scope=scope):
            await self.app(scope, receive, partial(_varied, send))
            return
        headers = {
            "Cache-Control": "public, max-age=31536000, immutable",
            "Content-Encoding": packing,
            "ETag": f'"{file.name}.{packing}"',
            "Vary": "Accept-Encoding",
        }
        body = await run_in_threadpool(_packed, file, packing)
        response = Response(body, headers=headers, media_type=_PACKED[file.suffix])
        await finished(scope, response)(scope, receive, send)


@cache
def _packed(file: Path, packing: str) -> bytes:
    """At these levels 4.7 MB of plotly take 0.2 s once, and 1.2 (br) or 1.4 MB from then on."""
    if packing == "gzip":
        return gzip.compress(file.read_bytes(), _LEVEL, mtime=0)
    from pyarrow import Codec  # heavy, and here long before a chart is shown

    made: bytes = Codec("brotli", compression_level=5).compress(file.read_bytes(), asbytes=True)
    return made


async def _varied(send: Send, message: Message) -> None:
    if message["type"] == "http.response.start":
        MutableHeaders(scope=message).add_vary_header("Accept-Encoding")
    await send(message)


def _is_read(scope: Scope) -> bool:
    return scope["type"] == "http" and scope["method"] in ("GET", "HEAD")


def _packings(scope: Scope) -> list[str]:
    """The packings that whoever asks can open, the smaller first."""
    takes = Headers(scope=scope).get("accept-encoding", "")
    return [name for name in ("br", "gzip") if re.search(_TAKES % name, takes)]
