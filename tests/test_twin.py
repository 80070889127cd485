"""The twin as files: the same again, only what changed is written, and a web server serves it."""

import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from filelock import FileLock
from lxml import html
from typer.testing import CliRunner

from bench.server import NGINX, nginx
from etl.__main__ import app
from share import descriptions, export
from tests.ledger import PROJECT, Ledger

BASE = "https://ledger.example/"


@pytest.fixture(scope="module")
def build(built: Path) -> Path:
    return Ledger(built).published


@pytest.fixture(scope="module")
def twin(build: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of the small ledger."""
    folder = tmp_path_factory.mktemp("export") / "twin"
    export.export(build, folder, BASE)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.thorough
def test_an_export_is_the_same_again_and_writes_only_what_changed(build: Path, twin: Path) -> None:
    before = files(twin)
    (twin / "index.html").unlink()
    told = json.loads((twin / export.LIST).read_text(encoding="utf-8"))
    told["files"]["figure/gone.html"] = "0"
    (twin / export.LIST).write_text(json.dumps(told), encoding="utf-8")
    (twin / "figure" / "gone.html").write_text("of an earlier export", encoding="utf-8")
    report = export.export(build, twin, BASE)
    assert (report.written, report.removed) == (1, 1)  # all else has the same hash
    assert files(twin) == before


@pytest.mark.thorough
def test_every_page_of_the_sitemap_is_a_file(build: Path, twin: Path) -> None:
    for path in descriptions.pages(build):
        assert (twin / export.file_of(path)).is_file(), path


@pytest.mark.thorough
def test_whatever_a_page_of_the_twin_leads_to_is_a_file_of_it(twin: Path) -> None:
    there, missing = set(files(twin)), set()
    ways = "//@href | //@src | //@srcset | //meta[@property='og:image']/@content"
    for page in (name for name in there if name.endswith(".html")):
        for link in html.parse(twin / page).xpath(ways):
            to = urljoin(BASE + page, link)
            if to.startswith(BASE):
                path = urlsplit(to).path[1:]
                if export.file_of(path or "index") not in there:
                    missing.add((page, link))
    assert not missing


def test_a_folder_with_other_files_is_left_alone(build: Path, tmp_path: Path) -> None:
    other = tmp_path / "mine"
    other.mkdir()
    (other / "thesis.txt").write_text("three years of work", encoding="utf-8")
    with pytest.raises(export.NotOurs, match="Name another folder"):
        export.export(build, other, BASE)
    assert files(other) == {"thesis.txt": b"three years of work"}


@pytest.mark.parametrize(
    "name",
    ["../thesis.txt", "/thesis.txt", "a/../../thesis.txt", ".", "out/x", "data", "a\0", "a" * 5000],
)
def test_what_a_list_names_outside_its_folder_or_is_no_file_is_never_removed(
    build: Path, tmp_path: Path, name: str
) -> None:
    folder, thesis = tmp_path / "twin", tmp_path / "thesis.txt"
    folder.mkdir()
    thesis.write_text("three years of work", encoding="utf-8")
    (tmp_path / "x").write_text("three years of work", encoding="utf-8")
    (folder / "out").symlink_to(tmp_path)
    (folder / "data").mkdir()
    listed = f"{tmp_path}{name}" if name.startswith("/") else name
    (folder / export.LIST).write_text(json.dumps({"files": {listed: "0"}}), encoding="utf-8")
    with pytest.raises(export.NotOurs, match="which is not in"):
        export.export(build, folder, BASE)
    assert (folder / "data").is_dir()
    assert thesis.read_text(encoding="utf-8") == "three years of work"
    assert (tmp_path / "x").exists()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"files": []}', "\0"])
def test_a_list_that_is_none_is_said_and_nothing_is_touched(
    build: Path, tmp_path: Path, text: str
) -> None:
    (tmp_path / export.LIST).write_text(text, encoding="utf-8")
    with pytest.raises(export.NotOurs, match="no list of an export"):
        export.export(build, tmp_path, BASE)
    assert files(tmp_path) == {export.LIST: text.encode()}


def test_after_an_export_that_is_killed_its_files_are_not_trusted(
    build: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*given: object) -> Iterator[tuple[str, bytes]]:
        yield "a.txt", b"of another build"
        raise KeyboardInterrupt

    def whole(*given: object) -> Iterator[tuple[str, bytes]]:
        yield "a.txt", b"right"

    monkeypatch.setattr(export, "addresses", lambda build: [])
    monkeypatch.setattr(export, "package_files", whole)
    export.export(build, tmp_path, BASE)
    monkeypatch.setattr(export, "package_files", killed)
    with pytest.raises(KeyboardInterrupt):
        export.export(build, tmp_path, BASE)
    monkeypatch.setattr(export, "package_files", whole)
    export.export(build, tmp_path, BASE)
    assert (tmp_path / "a.txt").read_bytes() == b"right"


def test_two_exports_do_not_write_to_one_folder_at_once(build: Path, tmp_path: Path) -> None:
    with (
        FileLock(tmp_path / export.LOCK),
        pytest.raises(export.NotOurs, match="Another export writes"),
    ):
        export.export(build, tmp_path, BASE)
    assert set(files(tmp_path)) <= {export.LOCK}


WORKS = """
import multiprocessing, os, time
from concurrent.futures import ProcessPoolExecutor
from share import export
spawn = multiprocessing.get_context("spawn")
with ProcessPoolExecutor(1, spawn, export._begin, (None,)) as pool:
    print(pool.submit(os.getpid).result(), flush=True)
    pool.submit(time.sleep, 3600).result()
"""


def test_no_process_of_an_export_that_is_killed_works_on() -> None:
    given = [sys.executable, "-c", WORKS]
    with subprocess.Popen(given, cwd=PROJECT, stdout=subprocess.PIPE) as main:
        assert main.stdout is not None
        worker = int(main.stdout.readline())
        main.kill()
        try:  # it ends when the last process that has it open does
            assert main.communicate(timeout=120)[0] == b""
        except subprocess.TimeoutExpired:
            os.kill(worker, signal.SIGKILL)
            raise


def test_all_files_are_on_the_disk_before_a_list_says_what_is_in_them(
    build: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = []

    def hashes() -> set[str]:
        told = json.loads((tmp_path / export.LIST).read_text(encoding="utf-8"))
        return set(told["files"].values())

    monkeypatch.setattr(os, "sync", lambda: listed.append(hashes()))
    monkeypatch.setattr(export, "addresses", lambda build: [])
    monkeypatch.setattr(export, "package_files", lambda *_: [("a.txt", b"whole")])
    for _ in range(2):
        export.export(build, tmp_path, BASE)
    assert listed == [set(), {""}]
    assert "" not in hashes()


def test_what_a_killed_export_wrote_is_removed_where_the_next_has_no_such_file(
    build: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*given: object) -> Iterator[tuple[str, bytes]]:
        (tmp_path / "figure").mkdir()
        for name in ("figure/f1.html", "embed/figure/f1.html"):  # as other processes write them
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text("of another build", encoding="utf-8")
        raise KeyboardInterrupt
        yield

    monkeypatch.setattr(export, "_write_all", len)
    monkeypatch.setattr(export, "addresses", lambda build: ["figure/f1", "figure/f1.svg"])
    monkeypatch.setattr(export, "package_files", killed)
    with pytest.raises(KeyboardInterrupt):
        export.export(build, tmp_path, BASE)
    monkeypatch.setattr(export, "addresses", lambda build: [])
    monkeypatch.setattr(export, "package_files", lambda *_: [("a.txt", b"right")])
    assert export.export(build, tmp_path, BASE) == export.Report(1, 1, 2)
    assert set(files(tmp_path)) - {export.LOCK} == {export.LIST, "a.txt"}


@pytest.mark.thorough
def test_an_export_after_one_new_figure_is_that_of_an_empty_folder(
    published: Ledger, twin: Path, tmp_path: Path
) -> None:
    published.set("figures.csv", "f0101", value="91")
    CliRunner().invoke(app, ["build", "--data", str(published.folder)])
    again, anew = shutil.copytree(twin, tmp_path / "again"), tmp_path / "anew"
    report = export.export(published.published, again, BASE)
    assert report.written < report.files
    export.export(published.published, anew, BASE)
    assert files(again) == files(anew)
    assert files(again) != files(twin)


@pytest.fixture
def site(twin: Path) -> Iterator[str]:
    """nginx from Debian on the export."""
    if not Path(NGINX).exists():
        pytest.skip("no nginx on this machine: the twin is not served")
    with nginx(twin) as address:
        yield address


@pytest.mark.thorough
def test_a_web_server_serves_the_twin_at_the_addresses_of_the_app(
    build: Path, twin: Path, site: str
) -> None:
    kinds = {"json": "application/json", "csv": "text/csv", "svg": "image/svg+xml",
             "png": "image/png", "xml": "application/atom+xml"}  # fmt: skip
    pictures = [next(p for p in files(twin) if p.endswith(f".{end}")) for end in ("svg", "png")]
    paths = [*descriptions.pages(build)[:40], "figure.json", "figure.csv", "feed.xml", *pictures]
    for path in paths:
        with urllib.request.urlopen(site + path, timeout=60) as answer:  # noqa: S310
            body = answer.read()
            assert body == (twin / export.file_of(path)).read_bytes(), path
            ending = path.rpartition(".")[2]
            assert answer.headers["Content-Type"].split(";")[0] == kinds.get(ending, "text/html")
            assert answer.headers["Access-Control-Allow-Origin"] == "*"
            assert "frame-ancestors" in answer.headers["Content-Security-Policy"]
    gzipped = {"Accept-Encoding": "gzip"}
    packed = urllib.request.Request(f"{site}figure.json", headers=gzipped)  # noqa: S310
    with urllib.request.urlopen(packed, timeout=60) as answer:  # noqa: S310
        assert gzip.decompress(answer.read()) == (twin / "figure.json").read_bytes()
    for path in ("nonsense", "figure/nix", export.LIST, "../../etc/passwd", "figure/%2e%2e/x"):
        with pytest.raises(urllib.error.HTTPError) as wrong:
            urllib.request.urlopen(site + path, timeout=60)  # noqa: S310
        assert wrong.value.code in (400, 404)
