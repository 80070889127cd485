"""Every address beside the dashboard: a build, a path and a query in, an answer out."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pandas as pd

from views import database, queries


@dataclass(frozen=True)
class Answer:
    """What is sent: status, body and its media type, and headers such as ETag."""

    status: int
    body: bytes
    media_type: str
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def answer(
    build: Path, path: str, query: Sequence[tuple[str, str]], *, base: str, today: date
) -> Answer | None:
    """The answer at a path ("/healthz"), from this build alone; None where the path is not ours.

    base: address of the site, without a slash at its end. today: for what is said in ages.
    """
    with database.reading(build):
        if path == "/healthz":
            return _health(today)
    if path == "/robots.txt":
        told = f"User-agent: *\nAllow: /\nSitemap: {base}/sitemap.xml\n"
        return Answer(200, told.encode(), "text/plain; charset=utf-8")
    return None


def _health(today: date) -> Answer:
    reach = queries.ledger.reach()
    days = [day.date() for day in reach if not pd.isna(day)]
    newest = max(days, default=None)
    said = {
        "build": str(queries.ledger.build()["build_id"]),
        "newest_day": newest and newest.isoformat(),
        "age_days": newest and (today - newest).days,
    }
    return Answer(200, json.dumps(said).encode(), "application/json", {"Cache-Control": "no-cache"})
