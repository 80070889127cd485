"""What there is, for people and programs: contents, sitemap, OpenAPI, Data Package, health."""

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pandas as pd

from share import changes, resources, things, verdict
from share.answers import CSV, JSON, PNG, PROBLEM, SVG, Answer, Asked, Parameter, Route, as_html
from share.resources import RESOURCES
from views import database, downloads, queries, theme

VERSION = "1"  # of the addresses and of what they answer: see docs/addresses.md


def _contents(asked: Asked) -> Answer:
    listed = [(r, len(resources.ids(asked.build, r))) for r in RESOURCES.values()]
    return as_html(
        asked, "contents.html", title="What there is", listed=listed,
        sentence=f"{theme.TAGLINE}: every figure, month, claim, comparison and place of the ledger "
        "at an address of its own, as a page, CSV, JSON and, of most, a picture.",
    )  # fmt: skip


@lru_cache(maxsize=4)
def _sitemap_of(build: Path, base: str) -> bytes:
    day = resources.day(build)
    found = Xml.Element("urlset", xmlns="http://www.sitemaps.org/schemas/sitemap/0.9")
    for path in pages(build):
        url = Xml.SubElement(found, "url")
        Xml.SubElement(url, "loc").text = base + path
        Xml.SubElement(url, "lastmod").text = day
    body: bytes = Xml.tostring(found, encoding="utf-8", xml_declaration=True)
    return body


def _sitemap(asked: Asked) -> Answer:
    return Answer(200, _sitemap_of(asked.build, asked.base), "application/xml; charset=utf-8")


TOP = ("contents", "verdict", "changes", *(f"{kind}/" for kind in RESOURCES))


def pages(build: Path) -> list[str]:
    """The paths of all pages for people: `TOP`, and one for each thing."""
    return [
        *TOP,
        *(f"{r.kind}/{i}" for r in RESOURCES.values() for i in resources.ids(build, r)),
    ]


def _robots(asked: Asked) -> Answer:
    text = f"User-agent: *\nDisallow: /embed/\nSitemap: {asked.base}sitemap.xml\n"
    return Answer(200, text.encode(), "text/plain; charset=utf-8")


def _health(asked: Asked) -> Answer:
    with database.reading(asked.build):
        reach = queries.ledger.reach().dropna()
    newest = max(reach, default=None)
    told = {
        "status": "ok", "build": asked.build.stem, "data_day": resources.day(asked.build),
        **{what: f"{day:%Y-%m-%d}" for what, day in reach.items()},
        "newest_day": newest and f"{newest:%Y-%m-%d}",
        "age_days": newest and (asked.today - newest.date()).days,
    }  # fmt: skip
    body = (json.dumps(told) + "\n").encode()
    return Answer(200, body, JSON, {"Cache-Control": "no-store"})


# --- columns -------------------------------------------------------------------------------------


def columns(build: Path, relation: str) -> list[dict[str, Any]]:
    """The columns of a file: name, type of Table Schema, and what each means with its unit."""
    table = resources.frame(build, relation)
    return [
        {
            "name": str(name),
            "type": _type(str(name), table[name]),
            "description": resources.meaning(build, relation, str(name)),
        }
        for name in table.columns
    ]


def _type(name: str, values: Any) -> str:
    if pd.api.types.is_bool_dtype(values):
        return "boolean"
    if pd.api.types.is_numeric_dtype(values):
        unit = downloads.unit_of(name)
        return "number" if unit and downloads.UNITS[unit][1] else "integer"
    if pd.api.types.is_datetime64_any_dtype(values):
        return "yearmonth" if name == "month" or name.endswith("_month") else "date"
    return "string"


_IN_JSON = {"boolean": "boolean", "number": "number", "integer": "integer"}


def relations() -> dict[str, str]:
    """The relations that have a file, each with the kind or the part that names it."""
    named: dict[str, str] = {}
    for resource in RESOURCES.values():
        named.setdefault(resource.relation, resource.title)
        for part in resource.parts:
            named.setdefault(part.relation, part.title)
    return named


@lru_cache(maxsize=8)
def package(build: Path, base: str, *, folder: str = "") -> dict[str, Any]:
    """A Data Package (version 2.0) of all files. folder: of its files; else addresses of kinds."""
    kinds = {r.relation: r.kind for r in RESOURCES.values()}
    with database.reading(build):
        about = queries.ledger.relations()
    found = []
    for relation in relations():
        if not folder and relation not in kinds:
            continue
        path = f"{folder}{relation}.csv" if folder else f"{base}{kinds[relation]}.csv"
        found.append(
            {
                "name": relation.replace("_", "-"),
                "type": "table",
                "title": relations()[relation],
                "description": about[relation],
                "path": path,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": {"fields": columns(build, relation), "missingValues": [""]},
            }
        )
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "frontline-ledger",
        "title": theme.NAME,
        "description": f"{theme.TAGLINE}. {theme.LICENCE}",
        "version": resources.day(build),
        "created": f"{resources.day(build)}T00:00:00Z",
        "homepage": base,
        "licenses": [
            {"name": "CC-BY-4.0", "title": "What the ledger adds: figures as rows, verdicts, joins",
             "path": theme.LICENCE_URL}
        ],
        "resources": found,
    }  # fmt: skip


def _package(asked: Asked) -> Answer:
    return Answer(200, as_text(package(asked.build, asked.base)), JSON)


def as_text(told: Any) -> bytes:
    """JSON that people may open too."""
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


# --- OpenAPI -------------------------------------------------------------------------------------


@lru_cache(maxsize=4)
def openapi(build: Path, base: str) -> dict[str, Any]:
    """OpenAPI 3.1 of all addresses that programs ask."""
    paths: dict[str, Any] = {}
    for resource in RESOURCES.values():
        kind, title = resource.kind, resource.title
        own = things.filters(resource)
        body = _rows(f"#/components/schemas/{resource.relation}")
        paths[f"/{kind}.json"] = _get(f"{title}. {resource.about}", own, {JSON: body}, f"{kind}s")
        paths[f"/{kind}.csv"] = _get(f"{title} as CSV", own, {CSV: _STRING}, f"{kind}s_csv")
        for end, media, schema in (
            ("json", JSON, {"type": "object"}), ("csv", CSV, _STRING), ("svg", SVG, _STRING),
            ("png", PNG, _STRING),
        ):  # fmt: skip
            paths[f"/{kind}/{{id}}.{end}"] = _get(
                f"One of the {title.lower()} as {end.upper()}",
                (things.AS_OF,) if end == "json" else (), {media: schema}, f"{kind}_{end}",
                of=resource,
            )  # fmt: skip
    paths["/verdict.json"] = _get(
        "Whether a headline holds, by every count that covers it", (verdict.TEXT, verdict.ON),
        {JSON: {"type": "object"}}, "verdict",
    )  # fmt: skip
    paths["/changes.json"] = _get(
        "What is new or changed", (changes.SINCE,), {JSON: {"type": "object"}}, "changes"
    )
    paths["/healthz"] = _get("Build and age of the newest data", (), {JSON: _OBJECT}, "health")
    return {
        "openapi": "3.1.0",
        "info": {"title": theme.NAME, "version": VERSION, "description": theme.LICENCE},
        "servers": [{"url": base.rstrip("/")}],
        "paths": paths,
        "components": {
            "schemas": {
                r.relation: {"type": "object", "properties": {
                    c["name"]: {"type": [_IN_JSON.get(c["type"], "string"), "null"],
                                "description": c["description"]}
                    for c in columns(build, r.relation)
                }}
                for r in RESOURCES.values()
            }
            | {"problem": {"type": "object", "required": ["title", "status", "detail"],
                           "properties": {"title": _STRING, "status": {"type": "integer"},
                                          "detail": _STRING}}}
        },
    }  # fmt: skip


_STRING, _OBJECT = {"type": "string"}, {"type": "object"}


def _rows(schema: str) -> dict[str, Any]:
    rows = {"type": "array", "items": {"$ref": schema}}
    return {"type": "object", "required": ["rows"], "properties": {"rows": rows}}


def _get(
    summary: str,
    parameters: tuple[Parameter, ...],
    content: dict[str, dict[str, Any]],
    name: str,
    *,
    of: resources.Resource | None = None,
) -> dict[str, Any]:
    given: list[dict[str, Any]] = [
        {"name": p.name, "in": "query", "description": p.about, "schema": dict(p.schema)}
        for p in parameters
    ]
    if of:
        schema = {"type": "string", "pattern": "^[A-Za-z0-9._-]{1,120}$"}
        about = f"{of.key} of pub.{of.relation}"
        given.append(
            {"name": "id", "in": "path", "required": True, "description": about, "schema": schema}
        )
    wrong = {"content": {PROBLEM: {"schema": {"$ref": "#/components/schemas/problem"}}}}
    answers: dict[str, Any] = {
        "200": {"description": summary, "content": {k.partition(";")[0]: {"schema": v}
                                                     for k, v in content.items()}},
        "400": {"description": "A parameter is not understood", **wrong},
        "404": {"description": "Not in the ledger", **wrong},
    }  # fmt: skip
    return {"get": {"operationId": name, "summary": summary, "parameters": given,
                    "responses": answers}}  # fmt: skip


def _openapi(asked: Asked) -> Answer:
    return Answer(200, as_text(openapi(asked.build, asked.base)), JSON)


ROUTES = (
    Route(re.compile(r"contents"), _contents),
    Route(re.compile(r"sitemap\.xml"), _sitemap),
    Route(re.compile(r"robots\.txt"), _robots),
    Route(re.compile(r"healthz"), _health),
    Route(re.compile(r"openapi\.json"), _openapi),
    Route(re.compile(r"datapackage\.json"), _package),
)
