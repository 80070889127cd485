"""Where the site is, and what of it is the dashboard's."""

import ipaddress
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from starlette.datastructures import Headers

from views import theme

SETTING, HERE = "LEDGER_ADDRESS", "http://localhost:8501"  # as `make run` serves it
REPORT = "LEDGER_REPORT"
PAGES = {entry.name: entry for entry in (*theme.PAGES, *theme.UNLISTED)}
_HOST = re.compile(
    r"(?:[\w-]+(?:\.[\w-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?", re.ASCII | re.IGNORECASE
)
_FOLDERS = re.compile(r"(?:/[\w.~-]+)*", re.ASCII)


def origin(scheme: str, host: str, headers: Mapping[str, str]) -> str:
    """``https://ledger.example.org``: how a reader came, who says so himself or by a proxy.

    scheme, host: as his browser says them. Where that is a name that only this machine or its
    network knows, a proxy's own word for it counts. "" where neither is the name of a host.
    """
    forwarded = _first(headers.get("X-Forwarded-Host"))
    name = urlsplit(f"//{host}").hostname if _HOST.fullmatch(host) else ""
    if not _is_public(name or "") and _HOST.fullmatch(forwarded):
        host = forwarded
        said = _first(headers.get("X-Forwarded-Proto"))
        scheme = said if said in ("http", "https") else scheme
    return f"{scheme}://{host}" if _HOST.fullmatch(host) else ""


def _first(header: str | None) -> str:
    """What the proxy nearest to the reader said: each one adds its own after a comma."""
    return (header or "").partition(",")[0].strip()


def _is_public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".internal", ".localhost"))


_beside: list["Site"] = []  # of this process


def begin(site: "Site") -> None:
    """What stands beside the dashboard is served by this process."""
    _beside.append(site)


def is_beside() -> bool:
    """Whether it is; not where the dashboard was started alone."""
    return bool(_beside)


def stated() -> str:
    """The site's address as LEDGER_ADDRESS has it, without a slash at its end; "" of none."""
    return os.environ.get(SETTING, "").rstrip("/")


def report(what: str, view: str) -> str:
    """Where a reader reports an error in `what` (plain text), seen at the address `view`, or "".

    Whoever hosts the pages says the address once, in LEDGER_REPORT: of a form for new issues, or
    mailto:. It gets the title and the view in the words that such forms read.
    """
    to = os.environ.get(REPORT, "")
    try:
        scheme = urlsplit(to).scheme
    except ValueError:
        return ""
    if scheme not in ("http", "https", "mailto"):
        return ""
    title = "subject" if to.startswith("mailto:") else "title"
    words = urlencode({title: f"Error: {what}", "body": view}, quote_via=quote)
    return f"{to}{'&' if '?' in to else '?'}{words}"


class BadAddress(Exception):
    """The site cannot stand where it was told to; the text says what would be right."""


@dataclass(frozen=True)
class Site:
    """One site. folder: "" or "/ledger", in which all of it stands. static: files of Streamlit."""

    folder: str = ""
    static: Path = Path()

    @classmethod
    def at(cls, folder: str | None, static: Path) -> "Site":
        """folder: as in Streamlit's server.baseUrlPath. Raises BadAddress."""
        parts = (folder or "").strip("/")
        whole = f"/{parts}" if parts else ""
        if not _FOLDERS.fullmatch(whole) or ".." in whole:
            raise BadAddress(f"server.baseUrlPath is {folder!r}; right is a folder like ledger")
        said = os.environ.get(SETTING, "")
        if said and not _is_address(said):
            raise BadAddress(f"{SETTING} is {said!r}; right is https://ledger.example.org")
        return cls(whole, static)

    def path(self, scope: Mapping[str, Any]) -> str | None:
        """What follows the folder in the address that is asked for; None outside the folder."""
        path = str(scope["path"])
        inside = not self.folder or path.startswith(f"{self.folder}/")
        return path[len(self.folder) :] if inside else None

    def base(self, scope: Mapping[str, Any]) -> str:
        """``https://ledger.example.org/folder``: as told by LEDGER_ADDRESS, else as asked."""
        if said := stated():
            return said
        headers = Headers(scope=dict(scope))
        here = origin(scope["scheme"], headers.get("host", ""), headers)
        if not here:
            host, port = scope.get("server") or ("localhost", None)
            here = f"{scope['scheme']}://{host}" + (f":{port}" if port else "")
        return here + self.folder

    @cached_property
    def files(self) -> dict[str, Path]:
        """Streamlit's own files by their address; its HTML is none of them, see `share.shells`."""
        found = (path for path in self.static.rglob("*") if path.is_file())
        return {
            f"/{path.relative_to(self.static).as_posix()}": path
            for path in found
            if path.suffix != ".html"
        }


def page(path: str | None) -> theme.Page | None:
    """The page of the dashboard at a path, also at the address that it had before."""
    if path is None or not path.startswith("/"):
        return None
    name = path[1:]
    return PAGES.get(theme.MOVED.get(name, name))


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    where = parts.path.rstrip("/")
    return (
        parts.scheme in ("http", "https")
        and bool(_HOST.fullmatch(parts.netloc))
        and bool(_FOLDERS.fullmatch(where))
        and not parts.query + parts.fragment
    )
