"""One thing and lists of things: as a page, as JSON, as CSV, as a picture, to embed."""

import json
import re
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from markupsafe import Markup

from share import documents, pictures, resources
from share.answers import (
    CSV,
    JSON,
    PNG,
    SVG,
    Answer,
    Asked,
    Parameter,
    Refused,
    Route,
    as_html,
    as_json,
    day_of,
    day_parameter,
)
from share.resources import RESOURCES, Resource
from views import database, downloads, theme
from views.shown import Table
from views.wording.common import in_script

LISTED = 300  # things in a list on a page; its files have all
_KINDS = "|".join(RESOURCES)
_ID = r"(?P<thing>[A-Za-z0-9._-]{1,120}?)"
AS_OF = day_parameter("as-of", "The numbers as they were known on that day.")


def _described(asked: Asked, kind: str, thing: str) -> list[resources.Row]:
    rows = resources.described(asked.build, RESOURCES[kind], thing)
    if not rows:
        raise Refused(404, "Not in the ledger", f"The ledger has no {kind} {thing!r}.")
    return rows


class Past(NamedTuple):
    """The numbers of a thing as known on a day, and a sentence about them."""

    day: date
    told: str
    table: Table | None
    rows: list[resources.Row]


def _past(asked: Asked, kind: str, thing: str) -> Past | None:
    """What was known on the day that is asked for; None where none is. Raises Refused."""
    if not (day := day_of(asked, "as-of")):
        return None
    known = documents.as_of(asked.build, kind, thing, day)
    if known is None:
        raise Refused(400, "Nothing that changes", f"A {kind} has no numbers as of a day.")
    told = "Printed numbers as they stood on that day. "
    if known.empty:
        told = "No printed number of it was known on that day. "
    told += "What was measured on maps is known since it was measured here, and is left out."
    with database.reading(asked.build):
        rows = downloads.records(downloads.machine_of(known))
    return Past(
        day, told, None if known.empty else documents.as_table(asked.build, known, day), rows
    )


def _page(asked: Asked, kind: str, thing: str) -> Answer:
    _described(asked, kind, thing)
    past = _past(asked, kind, thing)
    shown = documents.document(asked.build, kind, thing, asked.address)
    picture = _picture(asked.build, kind, thing)
    whose, of = pictured(asked.build, kind, thing)
    at = f"{whose}/{of}"
    files = {"json": JSON, "csv": CSV}
    return as_html(
        asked, "document.html", title=shown.title, heading=shown.heading, sentence=shown.sentence,
        document=shown,
        past=past, path=asked.path, files=files, picture=picture.alt if picture else "",
        pictured=at, image=f"{asked.base}{at}.png" if picture else "",
        square=not RESOURCES[whose].many,
        json_ld=Markup(shown.json_ld or _json_ld(asked, shown)),  # noqa: S704 - nothing ends a script
    )  # fmt: skip


def _json_ld(asked: Asked, shown: documents.Document) -> str:
    """A page that is no figure as a Dataset (a Claim of a claim or a comparison)."""
    about: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Claim" if shown.kind in ("claim", "statement") else "Dataset",
        "@id": asked.address,
        "identifier": shown.id,
        "name": shown.title,
        "description": shown.sentence,
        "dateModified": shown.day,
    }
    if about["@type"] == "Claim":
        about["text"] = shown.sentence
    else:
        about["license"] = theme.LICENCE_URL
        about["distribution"] = [
            {
                "@type": "DataDownload",
                "encodingFormat": kind,
                "contentUrl": f"{asked.address}.{end}",
            }
            for end, kind in (("csv", "text/csv"), ("json", JSON))
        ]
    return in_script(json.dumps(about, ensure_ascii=False))


def _as_json(asked: Asked, kind: str, thing: str) -> Answer:
    resource, rows = RESOURCES[kind], _described(asked, kind, thing)
    past = _past(asked, kind, thing)
    if past:
        return as_json(asked, {"kind": kind, "id": thing, "as_of": str(past.day),
                               "note": past.told, "rows": past.rows})  # fmt: skip
    shown = documents.document(asked.build, kind, thing, asked.address)
    parts = {
        part.relation: resources.part(asked.build, part.relation, part.key, thing)
        for part in resource.parts
    }
    return as_json(
        asked,
        {
            "kind": kind, "id": thing, "title": shown.title, "sentence": shown.sentence,
            "page": f"{asked.base}{kind}/{thing}", kind: rows, **parts,
        },
    )  # fmt: skip


def _as_csv(asked: Asked, kind: str, thing: str) -> Answer:
    resource = RESOURCES[kind]
    _described(asked, kind, thing)
    if asked.query:
        raise Refused(400, "No file of a day", "The numbers of a day are in the JSON: use .json.")
    part = resource.parts[0]
    body = resources.csv_part(asked.build, part.relation, part.key, thing, asked.explore)
    return Answer(200, body, CSV, _file(f"{kind}-{thing}", resources.day(asked.build)))


def _file(name: str, day: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="frontline-ledger_{name}_data-{day}.csv"'}


# --- pictures ------------------------------------------------------------------------------------


def pictured(build: Path, kind: str, thing: str) -> tuple[str, str]:
    """Whose picture a page shows: its own; a measured month's that of its series."""
    row = resources.described(build, RESOURCES[kind], thing)[0]
    return ("series", str(row["series_id"])) if row.get("basis") == "measured" else (kind, thing)


def _picture(build: Path, kind: str, thing: str) -> pictures.Picture | None:
    return pictures.picture(build, *pictured(build, kind, thing))


@lru_cache(maxsize=512)
def _drawn(build: Path, kind: str, thing: str, size: str, dark: bool, form: str, at: str) -> bytes:
    shown = _picture(build, kind, thing)
    assert shown is not None  # noqa: S101 - the caller has looked
    if form == "svg":
        return pictures.svg(shown, size=size, dark=dark, address=at).encode()
    return pictures.png(shown, size=size, dark=dark, address=at)


def _as_picture(asked: Asked, kind: str, thing: str, how: str, form: str) -> Answer:
    _described(asked, kind, thing)
    if _picture(asked.build, kind, thing) is None:
        raise Refused(404, "No picture", f"The {kind} {thing!r} has no picture.")
    size = next((s for s in ("narrow", "square") if s in how), "wide")
    at = f"{asked.base}{kind}/{thing}"
    body = _drawn(asked.build, kind, thing, size, "dark" in how, form, at)
    return Answer(200, body, SVG if form == "svg" else PNG)


def _embed(asked: Asked, kind: str, thing: str, scheme: str) -> Answer:
    _described(asked, kind, thing)
    picture = _picture(asked.build, kind, thing)
    if picture is None:
        raise Refused(404, "No picture", f"The {kind} {thing!r} has no picture to embed.")
    scheme, dark = scheme.lstrip("."), scheme == ".dark"
    light, night = ("#ffffff", theme.LIGHT_INK), ("#14161a", theme.DARK_INK)
    paper, ink = night if dark else light
    return as_html(
        asked, "embed.html", title=picture.title, scheme=scheme, dark=".dark" if dark else "",
        path=f"{kind}/{thing}", picture=picture.alt, paper=paper, ink=ink, dark_paper=night[0],
        dark_ink=night[1], canonical=f"{asked.base}{kind}/{thing}",
    )  # fmt: skip


# --- lists ---------------------------------------------------------------------------------------


def _chosen(asked: Asked, resource: Resource) -> list[int]:
    """On which lines of the kind's rows those stand that fit the filters."""
    return [
        at
        for at, row in enumerate(resources.rows(asked.build, resource.relation))
        if all(str(row[name]) == value for name, value in asked.query.items())
    ]


def _list(asked: Asked, kind: str, at: str | None) -> Answer:
    resource = RESOURCES[kind]
    rows, named = resources.rows(asked.build, resource.relation), documents.names(asked.build, kind)
    found = dict.fromkeys(str(rows[i][resource.key]) for i in _chosen(asked, resource))
    if kind == "month":
        found = dict(reversed(found.items()))
    number = int(at or 1)
    things = [(i, named[i]) for i in list(found)[(number - 1) * LISTED : number * LISTED]]
    if at and not things:
        raise Refused(404, "No such page", f"The list of {resource.title.lower()} ends before it.")
    more = len(found) > number * LISTED
    return as_html(
        asked, "collection.html", title=resource.title, resource=resource, filters=asked.query,
        sentence=f"{resource.about} {theme.number(len(found))} in the ledger"
        f"{' fit' if asked.query else ''}.",
        things=things, query=asked.words,
        more=f"page-{number + 1}{asked.words}" if more else "",
    )  # fmt: skip


def _list_json(asked: Asked, kind: str) -> Answer:
    resource = RESOURCES[kind]
    rows, chosen = resources.rows(asked.build, resource.relation), _chosen(asked, resource)
    note = {} if chosen else {"note": "Nothing in the ledger fits these filters."}
    return as_json(asked, {"kind": kind, **note, "rows": [rows[i] for i in chosen]})


def _list_csv(asked: Asked, kind: str) -> Answer:
    resource = RESOURCES[kind]
    body = resources.csv(asked.build, resource.relation, _chosen(asked, resource), asked.explore)
    return Answer(200, body, CSV, _file(kind, resources.day(asked.build)))


def filters(resource: Resource) -> tuple[Parameter, ...]:
    """The parameters that narrow a list."""
    return tuple(
        Parameter(name, f"Only rows in which {name} is exactly this.") for name in resource.filters
    )


def _lists() -> tuple[Route, ...]:
    found = []
    for kind, resource in RESOURCES.items():
        own, one = filters(resource), f"(?P<kind>{kind})"
        found += [
            Route(re.compile(rf"{one}/(?:page-(?P<at>[1-9]\d{{0,3}}))?"), _list, own),
            Route(re.compile(rf"{one}\.json"), _list_json, own),
            Route(re.compile(rf"{one}\.csv"), _list_csv, own),
        ]
    return tuple(found)


_ONE = rf"(?P<kind>{_KINDS})/{_ID}"
ROUTES = (
    *_lists(),
    Route(re.compile(rf"embed/{_ONE}(?P<scheme>\.light|\.dark|)"), _embed),
    Route(
        re.compile(rf"{_ONE}(?P<how>(?:\.narrow|\.square|)(?:\.dark|))\.(?P<form>svg|png)"),
        _as_picture,
    ),
    Route(re.compile(rf"{_ONE}\.json"), _as_json, (AS_OF,), kept=True),
    Route(re.compile(rf"{_ONE}\.csv"), _as_csv, (AS_OF,), kept=True),
    Route(re.compile(_ONE), _page, (AS_OF,), kept=True),
)
