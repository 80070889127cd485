"""The whole twin as plain files: pages, data, feeds, pictures, a Data Package, for any web server.

What is written is the same for the same build and addresses (LEDGER_REPORT is one), byte for byte.
A file whose content has not changed is not written again, and one of an earlier export that is gone
is removed. Pages are made anew each time, since each says the day of the data; a PNG only if its
SVG has changed.
"""

import hashlib
import io
import json
import multiprocessing
import os
import re
import signal
import threading
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from importlib.metadata import version
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

import pandas as pd
from filelock import FileLock, Timeout

from files import replace_file, sync_all
from share import changes, descriptions, resources, things
from share.answers import Answer, answer
from share.resources import RESOURCES
from views import database, downloads, queries, theme

# Of an export: what it wrote, each with the hash of its content, of a PNG that of its SVG.
LIST = ".frontline-ledger.json"
LOCK = ".frontline-ledger.lock"  # held while one export writes
_ENGINE = version("vl-convert-python")  # which draws a PNG of an SVG
_PART = 120  # addresses that one process is given at once


class NotOurs(OSError):
    """The folder holds files that no export wrote, or those that another one is writing."""


@dataclass(frozen=True)
class Report:
    """What an export did: files in all, written now, removed."""

    files: int
    written: int
    removed: int


def addresses(build: Path) -> list[str]:
    """The paths of all that an export writes from answers; those of one id stand together."""
    found = list(descriptions.TOP)
    found += ["robots.txt", "sitemap.xml", "openapi.json", "feed.xml", "changes.json"]
    found += [f"feed/{subject}.xml" for subject in sorted(changes.subjects(build))]
    for kind, resource in RESOURCES.items():
        found += [f"{kind}.json", f"{kind}.csv"]
        count = len(resources.part_ids(build, resource))
        found += [f"{kind}/page-{n}" for n in range(2, -(-count // things.LISTED) + 1)]
        for thing in resources.ids(build, resource):
            found += [f"{kind}/{thing}", f"{kind}/{thing}.json", f"{kind}/{thing}.csv"]
            if things.pictured(build, kind, thing) == (kind, thing):
                found.append(f"{kind}/{thing}.svg")  # with all that go with it, if there is one
    # A claim and its place, a month and its pictures are made of the same views.
    return sorted(found, key=lambda path: path.partition("/")[2].partition(".")[0])


def file_of(path: str) -> str:
    """The file of an address: pages end in .html, which a web server adds again."""
    if path.endswith("/"):
        return f"{path}index.html"
    name = path.rpartition("/")[2]
    known = (".json", ".csv", ".xml", ".txt", ".svg", ".png")
    return path if name.endswith(known) else f"{path}.html"


Hashes = dict[str, str]  # by the name of a file, relative to the folder


@dataclass(frozen=True)
class Twin:
    """A folder of files, made of one build. before: their hashes by an earlier export.

    base, explore: as of `export`.
    """

    build: Path
    base: str
    explore: str
    folder: Path
    before: Hashes

    def write_all(self, paths: list[str]) -> tuple[Hashes, int]:
        """Bring the files of some addresses up to date: their hashes, how many were written."""
        now: Hashes = {}
        return now, sum(self._bring(one, now) for path in paths for one in self._existing(path))

    def _existing(self, path: str) -> list[str]:
        """An address, or a picture and all that go with it; none of a thing without a picture."""
        whole = _with_pictures(path)
        return whole if whole == [path] or self._answer(path).status == 200 else []

    def _answer(self, path: str) -> Answer:
        got = answer(self.build, path, (), base=self.base, today=date.max, explore=self.explore)
        assert got is not None, path  # noqa: S101 - one of our own addresses
        return got

    def _body(self, path: str) -> bytes:
        got = self._answer(path)
        if got.status != 200:
            raise RuntimeError(f"{path} answers {got.status}")
        return got.body

    def _bring(self, path: str, now: Hashes) -> int:
        if not path.endswith(".png"):
            return self.write(file_of(path), self._body(path), now)
        drawn = self._body(path.removesuffix("png") + "svg")
        name = file_of(path)
        now[name] = hashlib.sha256(f"{_ENGINE} ".encode() + drawn).hexdigest()
        return 0 if self._is_there(name, now) else self._replace(name, self._body(path))

    def write(self, name: str, body: bytes, now: Hashes) -> int:
        """Bring one file up to date; 1 where it had to be written, else 0."""
        now[name] = hashlib.sha256(body).hexdigest()
        return 0 if self._is_there(name, now) else self._replace(name, body)

    def _is_there(self, name: str, now: Hashes) -> bool:
        return self.before.get(name) == now[name] and (self.folder / name).exists()

    def _replace(self, name: str, body: bytes) -> int:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, body, lasting=False)
        return 1


def _with_pictures(path: str) -> list[str]:
    """A picture and all that go with it: other sizes, dark ones, one for previews, embeds."""
    if not path.endswith(".svg"):
        return [path]
    thing = path.removesuffix(".svg")
    sizes = [f"{thing}{size}{dark}.svg" for size in ("", ".narrow") for dark in ("", ".dark")]
    embeds = [f"embed/{thing}{scheme}" for scheme in ("", ".light", ".dark")]
    square = [] if RESOURCES[thing.partition("/")[0]].many else [f"{thing}.square.png"]
    return [*sizes, f"{thing}.png", *square, *embeds]


def export(build: Path, folder: Path, base: str, explore: str = "") -> Report:
    """Write everything to a folder: an empty one, or one of an earlier export.

    base: the address where it will be served, ending in "/". explore: that of the dashboard, "" of
    none. Raises NotOurs.
    """
    _before(folder)  # in a folder of others not even a lock is left
    try:
        with FileLock(folder / LOCK, timeout=0):
            return _export(build, folder, base, explore)
    except Timeout as why:
        raise NotOurs(f"Another export writes to {folder}. Wait, or name another folder.") from why


def _export(build: Path, folder: Path, base: str, explore: str) -> Report:
    before = _before(folder)
    paths = addresses(build)
    planned = [file_of(one) for path in paths for one in _with_pictures(path)]
    # One that is killed leaves no hash, so that nothing it wrote is taken for what stood there,
    # and each name, so that nothing stays of it.
    _note(folder, {"files": dict.fromkeys([*before, *planned], "")})
    twin = Twin(build, base, explore, folder, before)
    parts = [paths[i : i + _PART] for i in range(0, len(paths), _PART)]
    now: Hashes = {}
    written = 0
    # Not forked: a connection to the database cannot be shared.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        os.cpu_count() or 1, mp_context=spawn, initializer=_begin, initargs=(twin,)
    ) as pool:
        parts_done = pool.map(_write_all, parts)
        for name, body in package_files(build, base, explore):
            written += twin.write(name, body, now)
        for hashes, count in parts_done:
            now |= hashes
            written += count
    gone = [name for name in before if name not in now and (folder / name).exists()]
    for name in gone:
        (folder / name).unlink()
    sync_all()  # before a list says that they are there
    _note(folder, {"build": build.stem, "base": base, "files": dict(sorted(now.items()))})
    return Report(len(now), written, len(gone))


_twins: list[Twin] = []  # of this process, which writes files and does nothing else


def _begin(twin: Twin) -> None:
    _twins.append(twin)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A process that nobody waits for any more would go on to write where another export is."""
    if parent := multiprocessing.parent_process():
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)


def _write_all(paths: list[str]) -> tuple[Hashes, int]:
    return _twins[0].write_all(paths)


def _note(folder: Path, told: Mapping[str, Any]) -> None:
    replace_file(folder / LIST, json.dumps(told, indent=0) + "\n")


def _before(folder: Path) -> Hashes:
    """What an earlier export wrote here. Raises NotOurs where anything else is."""
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / LIST).exists():
        return _listed(folder)
    if any(path.name != LOCK for path in folder.iterdir()):
        raise NotOurs(f"{folder} is neither empty nor an earlier export. Name another folder.")
    return {}


def _listed(folder: Path) -> Hashes:
    """The list of an earlier export. Raises NotOurs: what stands outside is never touched."""
    try:
        files = json.loads((folder / LIST).read_text(encoding="utf-8"))["files"]
        found = {str(name): str(hashed) for name, hashed in files.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as why:
        raise NotOurs(f"{folder / LIST} is no list of an export: {why}. Remove it.") from why
    inside = folder.resolve()
    for name in found:
        if not _is_file_in(inside, name):
            raise NotOurs(f"{folder / LIST} names {name!r}, which is not in {folder}, or no file.")
    return found


def _is_file_in(folder: Path, name: str) -> bool:
    """Whether a name is that of a file in a folder, which need not be there."""
    try:
        path = (folder / name).resolve()
        return path != folder and path.is_relative_to(folder) and not path.is_dir()
    except (OSError, ValueError):  # no system has such a name
        return False


# --- the Data Package ----------------------------------------------------------------------------


def package_files(build: Path, base: str, explore: str = "") -> Iterator[tuple[str, bytes]]:
    """Every table as CSV and Parquet, a workbook, and what describes them: name and content."""
    told = descriptions.package(build, base, folder="data/")
    tables = {r: resources.frame(build, r) for r in descriptions.relations()}
    hashes: dict[str, str] = {}
    for relation, table in tables.items():
        text = resources.csv(build, relation, range(len(table)), explore)
        hashes[relation] = hashlib.sha256(text).hexdigest()
        yield f"data/{relation}.csv", text
        yield f"data/{relation}.parquet", _parquet(table)
    yield "data/frontline-ledger.xlsx", _workbook(build, tables)
    for name, description in (
        ("datapackage.json", told),
        ("croissant.json", _croissant(build, base, hashes)),
    ):
        yield name, descriptions.as_text(description)
    yield "CITATION.cff", _citation(build, base).encode()
    yield "notebook.ipynb", _notebook(base).encode()
    index = answer(build, "contents", (), base=base, today=date.max)
    assert index is not None  # noqa: S101 - one of our own addresses
    yield "index.html", index.body


_CROISSANT_TYPES = {"boolean": "sc:Boolean", "number": "sc:Float", "integer": "sc:Integer",
                    "date": "sc:Date"}  # fmt: skip


def _croissant(build: Path, base: str, hashes: Mapping[str, str]) -> dict[str, Any]:
    """The same tables as Croissant 1.0, for those who train on data."""
    day = resources.day(build)
    context = {
        "@language": "en", "@vocab": "https://schema.org/", "sc": "https://schema.org/",
        "cr": "http://mlcommons.org/croissant/", "dct": "http://purl.org/dc/terms/",
        "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo",
        "data": {"@id": "cr:data", "@type": "@json"}, "field": "cr:field",
        "dataType": {"@id": "cr:dataType", "@type": "@vocab"}, "extract": "cr:extract",
        "fileObject": "cr:fileObject", "fileProperty": "cr:fileProperty", "source": "cr:source",
        "recordSet": "cr:recordSet", "references": "cr:references",
    }  # fmt: skip
    return {
        "@context": context,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "frontline-ledger",
        "description": theme.TAGLINE,
        "license": theme.LICENCE_URL,
        "url": base,
        "version": f"{day.replace('-', '.')}",
        "datePublished": day,
        "citeAs": f"{theme.NAME}, data of {day}, {base}",
        "creator": {"@type": "sc:Organization", "name": theme.NAME},
        "distribution": [
            {"@type": "cr:FileObject", "@id": f"{relation}.csv", "name": f"{relation}.csv",
             "contentUrl": f"data/{relation}.csv", "encodingFormat": "text/csv", "sha256": hashed}
            for relation, hashed in hashes.items()
        ],
        "recordSet": [
            {"@type": "cr:RecordSet", "@id": relation, "name": relation, "field": [
                {"@type": "cr:Field", "@id": f"{relation}/{c['name']}", "name": c["name"],
                 "description": c["description"],
                 "dataType": _CROISSANT_TYPES.get(c["type"], "sc:Text"),
                 "source": {"fileObject": {"@id": f"{relation}.csv"},
                            "extract": {"column": c["name"]}}}
                for c in descriptions.columns(build, relation)
            ]}
            for relation in hashes
        ],
    }  # fmt: skip


def _parquet(table: pd.DataFrame) -> bytes:
    out = io.BytesIO()
    table.to_parquet(out, index=False, compression="zstd")
    return out.getvalue()


def _workbook(build: Path, tables: Iterable[str]) -> bytes:
    """A sheet a table, and one that says what each column means. Needs openpyxl."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("about")
    sheet.append(["table", "column", "meaning"])
    for relation in tables:
        for column in descriptions.columns(build, relation):
            sheet.append([relation, column["name"], column["description"]])
    for relation in tables:
        sheet = book.create_sheet(relation[:31])
        found = resources.rows(build, relation)
        names = list(found[0]) if found else []
        sheet.append(names)
        for row in found:
            sheet.append([downloads.inert(v) if isinstance(v, str) else v for v in row.values()])
    book.properties.created = datetime.fromisoformat(resources.day(build))
    book.properties.creator = theme.NAME
    raw = io.BytesIO()
    book.save(raw)
    return _same_bytes(raw)


def _same_bytes(raw: io.BytesIO) -> bytes:
    """A workbook whose parts carry no time of making."""
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                content = _without_clock(content)
            new.writestr(zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0)), content,
                         zipfile.ZIP_DEFLATED)  # fmt: skip
    return out.getvalue()


def _without_clock(content: bytes) -> bytes:
    """The workbook's properties, whose time of change is the library's own clock."""
    created = re.search(rb"<dcterms:created[^>]*>([^<]*)<", content)
    day = created[1] if created else b""
    return re.sub(rb"(<dcterms:modified[^>]*>)[^<]*(<)", rb"\g<1>" + day + rb"\g<2>", content)


def _citation(build: Path, base: str) -> str:
    day = resources.day(build)
    with database.reading(build):
        commit = queries.ledger.build()["git_commit"] or ""
    return (
        "cff-version: 1.2.0\n"
        "message: Cite the ledger with the day of its data, and who counted with each number.\n"
        f"title: {theme.NAME}\n"
        "type: dataset\n"
        f"abstract: {theme.TAGLINE}\n"
        "authors:\n"
        f"  - name: {theme.NAME}\n"
        f"version: '{day}'\n"
        f"date-released: '{day}'\n"
        "license: CC-BY-4.0\n"
        f"url: {base}\n" + (f"commit: {commit}\n" if commit else "")
    )


def _notebook(base: str) -> str:
    """Five lines that load the ledger."""
    code = [
        "import pandas as pd\n",
        "import json, urllib.request\n",
        f'site = "{base}"\n',
        'package = json.load(urllib.request.urlopen(site + "datapackage.json"))\n',
        'tables = {r["name"]: pd.read_csv(site + r["path"]) for r in package["resources"]}\n',
    ]
    words = [f"# {theme.NAME}\n", "\n", "Every table, and what each of its columns means.\n"]
    cells = [
        {"cell_type": "markdown", "id": "about", "metadata": {}, "source": words},
        {"cell_type": "code", "id": "load", "execution_count": None, "metadata": {}, "outputs": [],
         "source": code},
    ]  # fmt: skip
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    told = {"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(told, indent=1) + "\n"
