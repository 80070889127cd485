"""An address and what it answers, for a server and for an export alike; no web framework here."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from email.utils import formatdate
from functools import cache, lru_cache
from pathlib import Path
from time import mktime
from typing import Any
from urllib.parse import quote, urlencode
from zlib import crc32

from share import page, resources, site
from share.render import render
from share.resources import RESOURCES
from views import theme

HTML, JSON, CSV = "text/html; charset=utf-8", "application/json", "text/csv; charset=utf-8"
SVG, PNG, ATOM = "image/svg+xml", "image/png", "application/atom+xml; charset=utf-8"
PROBLEM = "application/problem+json"


@dataclass(frozen=True)
class Answer:
    """What is sent: headers are all but the type and the length."""

    status: int
    body: bytes
    media_type: str
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Asked:
    """A question to one build. base: the site's address, ending in "/". today: of the reader.

    explore: the dashboard's address, or "". query: as it came, by `Parameter`.
    """

    build: Path
    path: str
    query: Mapping[str, str]
    base: str
    today: date
    explore: str

    @property
    def up(self) -> str:
        """The way from this page to the root."""
        return "../" * self.path.count("/")

    @property
    def address(self) -> str:
        """The whole address without parameters."""
        return self.base + quote(self.path)

    @property
    def words(self) -> str:
        """The parameters as they stand in an address, with their question mark."""
        return f"?{urlencode(self.query)}" if self.query else ""

    def links(self) -> page.Links:
        """Where links of this page lead."""
        return page.Links(self.up, self.explore)


class Refused(Exception):
    """A question that cannot be answered, with its HTTP status and a sentence that says why."""

    def __init__(self, status: int, title: str, detail: str) -> None:
        super().__init__(detail)
        self.status, self.title, self.detail = status, title, detail


@dataclass(frozen=True)
class Parameter:
    """A parameter of an address: what it is, and what it must look like."""

    name: str
    about: str
    pattern: str = r"[^\x00-\x1f\x7f]{1,200}"
    like: str = "at most 200 characters"
    schema: Mapping[str, Any] = field(default_factory=lambda: {"type": "string", "maxLength": 200})


def day_of(asked: Asked, name: str) -> date | None:
    """A parameter that is a day; None where it is not given. Raises Refused."""
    if name not in asked.query:
        return None
    try:
        return date.fromisoformat(asked.query[name])
    except ValueError as why:
        raise Refused(
            400, "No such day", f"{name}={asked.query[name]} is no day; like 2026-05-31."
        ) from why


DAY = {"type": "string", "format": "date"}


def day_parameter(name: str, about: str) -> Parameter:
    """A parameter that is a day."""
    return Parameter(name, about, r"\d{4}-\d\d-\d\d", "like 2026-05-31", DAY)


def _checked(query: Sequence[tuple[str, str]], known: Sequence[Parameter]) -> dict[str, str]:
    """The parameters, each once and as it must look. Raises Refused."""
    by_name = {p.name: p for p in known}
    given: dict[str, str] = {}
    for name, value in query:
        if name not in by_name:
            allowed = ", ".join(by_name) or "none"
            raise Refused(
                400, "Unknown parameter",
                f"{name[:60]!r} is no parameter of this address. It knows: {allowed}.",
            )  # fmt: skip
        if name in given:
            raise Refused(400, "Repeated parameter", f"{name} stands twice; give it once.")
        if not re.fullmatch(by_name[name].pattern, value, re.DOTALL):
            raise Refused(
                400, "Parameter not understood",
                f"{name}={value[:60]!r} is not understood; it must be {by_name[name].like}.",
            )  # fmt: skip
        given[name] = value
    return given


@dataclass(frozen=True)
class Route:
    """A pattern of paths and what answers it.

    kept: whether its answers are small, say nothing of today, and are kept for who asks next.
    """

    pattern: re.Pattern[str]
    make: Callable[..., Answer]
    parameters: tuple[Parameter, ...] = ()
    kept: bool = False


@cache
def routes() -> tuple[Route, ...]:
    """All addresses, the most special first."""
    from share import changes, descriptions, things, verdict

    return (
        *descriptions.ROUTES,
        *changes.ROUTES,
        *verdict.ROUTES,
        *things.ROUTES,
    )


def answer(
    build: Path,
    path: str,
    query: Sequence[tuple[str, str]],
    *,
    base: str,
    today: date,
    explore: str = "",
) -> Answer | None:
    """What an address answers, from one build; None where the address is not one of these.

    path: decoded, without its leading slash. query: decoded names and values. base: the address of
    the site, ending in "/". explore: that of the dashboard, "" where there is none. An error is
    told as RFC 9457 has it. Never raises for what a reader can write.
    """
    for route in routes():
        if found := route.pattern.fullmatch(path):
            if route.kept:
                return _kept(build, path, tuple(query), base, explore)
            asked = Asked(build, path, {}, base, today, explore)
            return _made(route, asked, query, found.groupdict())
    return None


@lru_cache(maxsize=2048)  # of some ten kilobytes each
def _kept(
    build: Path, path: str, query: tuple[tuple[str, str], ...], base: str, explore: str
) -> Answer:
    route, found = next((r, f) for r in routes() if (f := r.pattern.fullmatch(path)))
    return _made(route, Asked(build, path, {}, base, date.max, explore), query, found.groupdict())


def _made(
    route: Route, asked: Asked, query: Sequence[tuple[str, str]], parts: Mapping[str, str]
) -> Answer:
    try:
        asked = replace(asked, query=_checked(query, route.parameters))
        return _with_headers(asked, route.make(asked, **parts))
    except Refused as why:
        return problem(asked, why)


def problem(asked: Asked, why: Refused) -> Answer:
    """An error as RFC 9457."""
    told = {"type": "about:blank", "title": why.title, "status": why.status, "detail": why.detail}
    return Answer(why.status, _json(told), PROBLEM, _common(asked))


def _common(asked: Asked) -> dict[str, str]:
    return {"Access-Control-Allow-Origin": "*", "X-Ledger-Build": asked.build.stem}


def _with_headers(asked: Asked, made: Answer) -> Answer:
    data = date.fromisoformat(resources.day(asked.build))
    headers = {
        "ETag": f'"{asked.build.stem[-12:]}-{crc32(made.body):08x}"',
        "Last-Modified": formatdate(mktime(data.timetuple()), usegmt=True),
        "Cache-Control": "public, max-age=300",
    }
    return replace(made, headers={**headers, **_common(asked), **made.headers})


def rendered(asked: Asked, template: str, **given: Any) -> bytes:
    """A page by its template, with what all of them name."""
    given = {"canonical": asked.address, "image": "", **given}
    seen = asked.address + asked.words
    text = render(
        template,
        theme=theme,
        links=asked.links(),
        kinds=RESOURCES.values(),
        day=resources.day(asked.build),
        report=site.report(str(given["title"]), seen),
        **given,
    )
    return text.encode()


def as_html(asked: Asked, template: str, **given: Any) -> Answer:
    """A page."""
    return Answer(200, rendered(asked, template, **given), HTML)


def as_json(asked: Asked, told: Mapping[str, Any]) -> Answer:
    """JSON that says where it is from, whose data of which day it is and by which licence."""
    frame = {
        "address": asked.address + asked.words,
        "data_day": resources.day(asked.build),
        "build": asked.build.stem,
        "licence": theme.LICENCE,
    }
    return Answer(200, _json({**frame, **told}), JSON)


def _json(told: Any) -> bytes:
    text = json.dumps(told, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return f"{text}\n".encode()
