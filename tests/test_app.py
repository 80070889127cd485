"""What `streamlit run app.py` serves: the dashboard at its addresses, and what stands beside it."""

import asyncio
import base64
import gzip
import hashlib
import html
import http.client
import json
import logging
import re
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from pyarrow import Codec
from starlette.applications import Starlette
from starlette.types import Message
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from dashboard import frame, intake
from etl.ledger import publish
from etl.ledger.build import build
from share import answers, responses, routes, shells
from share.answers import Answer
from share.middleware import middleware
from share.site import SETTING, BadAddress, Site, origin
from tests import loops
from tests.ledger import Ledger
from tests.test_server import running
from views import database
from views.theme import MOVED, NAME, PAGES, UNLISTED, Page

STARTED = ["--server.port", "$port", "--server.headless", "true"]
STATIC = Path(st.__file__).with_name("static")
HERE = "http://ledger.example.org/"
PLACES: list[tuple[str, Page]] = [
    *((entry.name, entry) for entry in (*PAGES, *UNLISTED)),
    *((old, e) for old, new in MOVED.items() for e in (*PAGES, *UNLISTED) if e.name == new != old),
]
UNKNOWN = [
    "/nonsense", "/trends/nonsense", "/app", "/app.py", "/overview", "/pages/trends.py",
    "/index.html", "/static/js/nonsense.js", "/static/", "/_stcore/nonsense", "/_stcore/",
    "/app/static/nonsense", "/.streamlit/config.toml", "/data/figures.csv", "/ledger/trends",
    "/TRENDS", "/%D0%BA%D0%B0%D1%80%D1%82%D0%B0",
]  # fmt: skip


@dataclass
class Reply:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def kind(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0]


def ask(port: int, target: str, method: str = "GET", **headers: str) -> Reply:
    """The reply of a server; names of headers are written with underscores."""
    asking = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    asking.request(method, target, headers={k.replace("_", "-"): v for k, v in headers.items()})
    answer = asking.getresponse()
    told = {name.lower(): value for name, value in answer.getheaders()}
    assert len(told) == len(answer.getheaders()), f"a header twice: {answer.getheaders()}"
    return Reply(answer.status, told, answer.read())


def tags(page: str) -> dict[str, str]:
    """Title, and content of each meta and link of a page, by its name."""
    found = dict(re.findall(r'<meta (?:name|property)="([\w:]+)" content="([^"]*)">', page))
    found |= dict(re.findall(r'<link rel="(canonical)" href="([^"]*)">', page))
    (found["title"],) = re.findall(r"<title>(.*?)</title>", page, re.DOTALL)
    return {name: html.unescape(value) for name, value in found.items()}


def until_loaded(port: int, folder: str = "") -> None:
    while "og:image" not in ask(port, f"{folder}/").text:
        time.sleep(0.1)


@pytest.fixture(scope="module")
def port(built: Path) -> Iterator[int]:
    """A server on the small ledger, as it is started."""
    with running(["run", "app.py", *STARTED], {}, built) as (_, at):
        until_loaded(at)
        yield at


# The dashboard


def title(port: int, page: str) -> str:
    """The browser title of a page that is the first thing a session asks for."""
    with connect(
        f"ws://127.0.0.1:{port}/_stcore/stream", subprotocols=["streamlit"],  # type: ignore[list-item]
        max_size=None,
    ) as wire:  # fmt: skip
        asked = BackMsg()
        asked.rerun_script.query_string = ""
        asked.rerun_script.page_name = page
        wire.send(asked.SerializeToString())
        shown = ""
        while True:
            raw = wire.recv()
            assert isinstance(raw, bytes)
            told = ForwardMsg.FromString(raw)
            kind = told.WhichOneof("type")
            assert kind != "page_not_found"
            if kind == "page_config_changed":
                shown = told.page_config_changed.title
            if kind == "script_finished":
                return shown


@pytest.mark.parametrize("script", ["app.py", "overview.py"])
def test_a_deep_link_as_the_first_request_of_a_fresh_server_shows_its_page(
    script: str, built: Path
) -> None:
    """By overview.py it starts where a host cannot run more than a script."""
    with running(["run", script, *STARTED], {}, built) as (_, at):
        assert ask(at, "/trends").status == 200
        assert title(at, "trends") == "Trends · Frontline Ledger"
        assert title(at, "") == "Overview · Frontline Ledger"


@pytest.mark.parametrize(("name", "entry"), PLACES, ids=[name or "." for name, _ in PLACES])
def test_each_address_of_the_dashboard_says_what_it_is_before_any_script_runs(
    port: int, name: str, entry: Page
) -> None:
    reply = ask(port, f"/{name}?month=2024-03", Accept="text/html")
    assert (reply.status, reply.kind) == (200, "text/html")
    assert '<html lang="en">' in reply.text
    told = tags(reply.text)
    here = f"http://127.0.0.1:{port}"
    assert told["title"] == told["og:title"] == f"{entry.title} · {NAME}"
    assert told["description"] == told["og:description"] == entry.about
    assert told["canonical"] == told["og:url"] == f"{here}/{entry.name}"
    assert re.fullmatch(rf"{here}/month/\d{{4}}-\d\d\.png", told["og:image"])
    assert "Streamlit app" not in reply.text
    assert "openapi" not in reply.text
    for other in PAGES:  # without scripts too
        assert f'<a href="/{other.name}">{other.title}</a>' in reply.text
    again = ask(port, f"/{name}?month=2024-03", If_None_Match=reply.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    packed = ask(port, f"/{name}?month=2024-03", Accept_Encoding="gzip")
    assert gzip.decompress(packed.body) == reply.body
    head = ask(port, f"/{name}?month=2024-03", "HEAD")
    assert (head.status, head.body, head.headers["content-length"]) == (
        200, b"", str(len(reply.body)),
    )  # fmt: skip


def test_no_two_pages_are_described_alike_and_no_preview_cuts_a_description() -> None:
    told = [entry.about for entry in (*PAGES, *UNLISTED)]
    assert len(set(told)) == len(told)
    assert max(map(len, told)) <= 160


def test_the_address_of_a_figure_is_called_as_the_figure(port: int) -> None:
    told = tags(ask(port, "/figure?id=f0101").text)
    assert "km²" in told["title"]
    assert told["canonical"].endswith("/figure/f0101")
    assert told["description"] not in ("", Page("", "").about)


@pytest.mark.parametrize(
    "asked",
    ["nonsense", '"><script>alert(1)</script>', "%22%3E%3Cscript%3E", "f0101&id=f0102", "%00",
     "%FF", "f0101'--", "../../etc/passwd", "x" * 4000],
)  # fmt: skip
def test_what_an_address_says_never_becomes_part_of_the_page(port: int, asked: str) -> None:
    target = f"/figure?id={asked}".replace('"', "%22").replace("<", "%3C").replace(">", "%3E")
    reply = ask(port, target)
    assert reply.status == 200
    assert "alert" not in reply.text
    assert "passwd" not in reply.text
    plain = ask(port, "/figure")
    if "f0101" not in asked:
        assert reply.body == plain.body


@pytest.mark.parametrize("lacks", ["what is loaded", "a build"])
def test_a_page_waits_for_nothing_that_only_its_picture_needs(
    built: Path, monkeypatch: pytest.MonkeyPatch, lacks: str
) -> None:
    entry = next(entry for entry in UNLISTED if entry.name == "figure")
    shells.load()
    assert shells.about(entry, "id=f0101", "http://x").image
    if lacks == "a build":
        monkeypatch.setattr(database, "published", lambda: None)
    else:
        monkeypatch.setattr(shells, "_loaded", [])
    told = shells.about(entry, "id=f0101", "http://x")
    assert (told.title, told.image) == (f"{entry.title} · {NAME}", "")


def test_a_hostile_host_is_no_address(port: int) -> None:
    reply = ask(port, "/trends", Host='x"><script>alert(1)</script>')
    assert reply.status in (200, 400)
    assert "alert" not in reply.text


@pytest.mark.parametrize("target", UNKNOWN)
def test_an_unknown_address_is_not_found_and_leads_to_what_there_is(port: int, target: str) -> None:
    for_people = ask(port, target, Accept="text/html,*/*")
    assert (for_people.status, for_people.kind) == (404, "text/html")
    assert NAME in for_people.text
    for entry in PAGES:
        assert f'<a href="/{entry.name}">' in for_people.text
    for_programs = ask(port, target, Accept="*/*")
    assert (for_programs.status, for_programs.kind) == (404, "application/problem+json")
    said = json.loads(for_programs.body)
    assert (said["status"], said["type"]) == (404, "about:blank")


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/_stcore/health", "text/plain"), ("/_stcore/host-config", "application/json"),
        ("/favicon.png", "image/png"), ("/manifest.json", "application/json"),
    ],
)  # fmt: skip
def test_what_is_streamlits_stays_streamlits(port: int, target: str, kind: str) -> None:
    reply = ask(port, target)
    assert (reply.status, reply.kind) == (200, kind)


@pytest.mark.parametrize("target", ["/media/nonsense.csv", "/component/nonsense/index.html"])
def test_streamlits_own_routes_say_themselves_that_there_is_nothing(port: int, target: str) -> None:
    reply = ask(port, target, Accept="text/html")
    assert reply.status == 404
    assert NAME not in reply.text


def test_a_slash_too_many_leads_to_the_page(port: int) -> None:
    reply = ask(port, "/trends/?unit=sqmi")
    assert (reply.status, reply.headers["location"]) == (308, "/trends?unit=sqmi")


# Files


def bundles() -> list[str]:
    """Scripts and styles that each page loads, and the largest of those that some do."""
    named = re.findall(r'"\.(/static/\S+\.(?:js|css))"', shells.index(STATIC))
    (charts,) = (STATIC / "static" / "js").glob("PlotlyChart.*.js")
    return [*named[:3], *named[-1:], f"/static/js/{charts.name}"]


@pytest.mark.parametrize("target", bundles())
def test_scripts_come_packed_are_the_same_bytes_and_are_kept_for_ever(
    port: int, target: str
) -> None:
    whole = (STATIC / target[1:]).read_bytes()
    packed = ask(port, target, Accept_Encoding="gzip, deflate")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == whole
    smaller = ask(port, target, Accept_Encoding="gzip, deflate, br, zstd")
    assert smaller.headers["content-encoding"] == "br"
    assert Codec("brotli").decompress(smaller.body, len(whole), asbytes=True) == whole
    assert len(smaller.body) < len(packed.body) < len(whole)
    kept = {"public", "immutable", "max-age=31536000"}
    assert set(packed.headers["cache-control"].split(", ")) == kept
    assert packed.headers["vary"] == "Accept-Encoding"
    assert packed.kind in ("text/javascript", "text/css")
    for takes in ("", "identity", "gzip;q=0", "br;q=0, gzip; q=0.0", "xgzip"):
        bare = ask(port, target, Accept_Encoding=takes)
        assert (bare.body, bare.headers.get("content-encoding")) == (whole, None)
        assert bare.headers["vary"] == "Accept-Encoding"
        assert bare.headers["etag"] != packed.headers["etag"]
        assert set(bare.headers["cache-control"].split(", ")) == kept
    head = ask(port, target, "HEAD", Accept_Encoding="gzip")
    assert (head.status, head.body) == (200, b"")
    assert head.headers == packed.headers | {"date": head.headers["date"]}
    again = ask(port, target, Accept_Encoding="gzip", If_None_Match=packed.headers["etag"])
    assert (again.status, again.body) == (304, b"")


def test_a_part_of_a_file_is_a_part_of_the_file_as_it_lies(port: int) -> None:
    target = bundles()[0]
    part = ask(port, target, Accept_Encoding="gzip", Range="bytes=10-19")
    assert part.status == 206
    assert part.body == (STATIC / target[1:]).read_bytes()[10:20]
    assert "content-encoding" not in part.headers


def test_a_picture_is_not_packed_again(port: int) -> None:
    reply = ask(port, "/favicon.png", Accept_Encoding="gzip")
    assert reply.body == (STATIC / "favicon.png").read_bytes()


# Headers


@pytest.mark.parametrize(
    ("target", "framed"),
    [
        ("/", "'self'"), ("/trends?embed=true", "*"), ("/trends?embed=false", "'self'"),
        ("/trends?embed=true&embed=false", "'self'"), ("/nonsense", "'self'"),
        ("/embed/nonsense", "*"), ("/embed", "'self'"), ("/embedded/x", "'self'"),
    ],
)  # fmt: skip
def test_a_page_runs_no_foreign_script_and_is_framed_only_where_it_is_meant_to_be(
    port: int, target: str, framed: str
) -> None:
    reply = ask(port, target, Accept="text/html")
    rules = dict(
        part.strip().partition(" ")[::2]
        for part in reply.headers["content-security-policy"].split(";")
    )
    assert rules["frame-ancestors"] == framed
    assert rules["default-src"] == "'none'"
    assert rules["base-uri"] == "'none'"
    scripts = rules.get("script-src", "").split()
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "data:", "blob:"} & set(scripts)
    inline = re.findall(r"<script>(.*?)</script>", reply.text, re.DOTALL)
    if reply.status == 200:
        inline += re.findall(r"<script>(.*?)</script>", frame._SHELL, re.DOTALL)
        assert len(inline) == 3
    hashed = {base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in inline}
    assert {f"'sha256-{one}'" for one in hashed} == {s for s in scripts if "sha256" in s}


@pytest.mark.parametrize(
    "target", ["/", "/healthz", "/nonsense", "/favicon.png", "/_stcore/health", bundles()[0]]
)
def test_no_answer_is_guessed_at_and_no_other_site_is_told_where_its_reader_was(
    port: int, target: str
) -> None:
    reply = ask(port, target)
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers["referrer-policy"] == "strict-origin-when-cross-origin"


@pytest.mark.parametrize("target", ["/", "/trends", "/healthz", "/robots.txt", "/nonsense"])
def test_no_page_sets_a_cookie(port: int, target: str) -> None:
    for method in ("GET", "HEAD"):
        assert "set-cookie" not in ask(port, target, method).headers


# Addresses beside the dashboard


def test_the_health_says_which_build_and_how_old_the_data_are(port: int, built: Path) -> None:
    reply = ask(port, "/healthz")
    assert (reply.status, reply.kind) == (200, "application/json")
    said = json.loads(reply.body)
    assert said["build"] in (built / "build" / "CURRENT").read_text(encoding="utf-8")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", said["newest_day"])
    assert said["age_days"] > 0


@pytest.mark.parametrize("target", ["/healthz", "/robots.txt", "/nonsense"])
def test_other_sites_may_read_and_only_read(port: int, target: str) -> None:
    got = ask(port, target, Origin="https://made-up.example")
    assert got.headers["access-control-allow-origin"] == "*"
    head = ask(port, target, "HEAD")
    assert (head.status, head.body) == (got.status, b"")
    assert head.headers["content-length"] == str(len(got.body))
    may = ask(port, target, "OPTIONS", Origin="https://made-up.example")
    assert may.status == 204
    assert may.headers["access-control-allow-methods"] == may.headers["allow"]
    assert may.headers["access-control-allow-origin"] == "*"
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        refused = ask(port, target, method)
        assert (refused.status, refused.kind) == (405, "application/problem+json")
        assert refused.headers["allow"] == may.headers["allow"]


@pytest.mark.parametrize(
    "target",
    [
        "/healthz?a=%", "/healthz?a=%zz", "/%zz", "/healthz%", "/%FF%FE", "/healthz?a=%FF",
        "/healthz%00", "/%00", "/healthz?a=%00", "/healthz?%00=1", "/..", "/../../etc/passwd",
        "/%2e%2e/data/figures.csv", "/figure/%2e%2e%2f%2e%2e%2fapp.py", "/figure/..%5c..%5capp.py",
        "/..%2f..%2fetc%2fpasswd", "//etc/passwd", "/%2fetc/passwd", "/C:/windows", "/\\\\server",
        "/" + "x" * 61_000, "/healthz?a=" + "x" * 61_000, "/healthz?a=1&a=2", "/healthz?a=&a=",
        "/healthz?" + "&".join(f"p{n}=1" for n in range(80)), "/static/../../app.py",
        "/static/js/%2e%2e/%2e%2e/%2e%2e/proto/BackMsg_pb2.py",
    ],
)  # fmt: skip
@pytest.mark.parametrize("accept", ["*/*", "text/html"])
def test_what_cannot_be_read_is_refused_in_a_sentence(port: int, target: str, accept: str) -> None:
    reply = ask(port, target, Accept=accept)
    assert reply.status in (400, 404), reply.status
    assert b"root:" not in reply.body
    assert b"import" not in reply.body
    assert "Traceback" not in reply.text
    assert reply.headers["access-control-allow-origin"] == "*"
    if accept == "text/html":
        assert f'<a href="/">Go to the {PAGES[0].title}</a>' in reply.text
    else:
        assert reply.kind == "application/problem+json"
        assert json.loads(reply.body)["detail"].endswith(".")


# Without a server: what one cannot be made to do


def meet(*targets: str, **given: Any) -> list[Reply]:
    """Replies of what stands beside Streamlit, all asked at once on one loop."""
    site = Site.at("", STATIC)
    app = Starlette(routes=routes.routes(site), middleware=middleware(site, ()))
    return loops.run(_meet(app, targets, given))


async def _meet(app: Starlette, targets: tuple[str, ...], given: dict[str, Any]) -> list[Reply]:
    async def one(target: str) -> Reply:
        path, _, query = target.partition("?")
        headers = [(b"host", b"ledger.example.org"), *given.get("headers", ())]
        scope = {
            "type": "http", "method": given.get("method", "GET"), "path": path,
            "raw_path": path.encode(), "query_string": query.encode(), "headers": headers,
            "scheme": "http", "server": ("127.0.0.1", 80), "http_version": "1.1", "root_path": "",
        }  # fmt: skip
        told: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": b""}

        async def send(message: Message) -> None:
            told.append(message)

        await app(scope, receive, send)
        names = {k.decode().lower(): v.decode() for k, v in told[0]["headers"]}
        return Reply(told[0]["status"], names, b"".join(m.get("body", b"") for m in told[1:]))

    return list(await asyncio.gather(*(one(target) for target in targets)))


def answering(monkeypatch: pytest.MonkeyPatch, made: Any) -> None:
    monkeypatch.setattr(answers, "answer", made)


def test_a_fault_of_ours_is_logged_and_not_shown(
    built: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*given: Any, **named: Any) -> Answer:
        raise RuntimeError("a secret of the house")

    answering(monkeypatch, fails)
    with caplog.at_level(logging.ERROR):
        for accept in (b"*/*", b"text/html"):
            (reply,) = meet("/figure/f0101", headers=[(b"accept", accept)])
            assert reply.status == 500
            assert "secret" not in reply.text
            assert "Traceback" not in reply.text
    assert "a secret of the house" in caplog.text


def test_an_answer_is_of_one_build_while_others_are_published(
    published: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = published.published
    published.set("figures.csv", "f0101", value="91")
    build(published.folder)
    builds = [first, published.published]
    paths = [
        "figure/f0101",
        "figure/f0101.json",
        "series/north-net.json",
        "figure.json",
        "figure.csv",
    ]
    monkeypatch.setenv("LEDGER_DATA", str(published.folder))
    done = threading.Event()

    def publish_all() -> None:
        while not done.is_set():
            for one in builds:
                publish.publish(one)

    publisher = threading.Thread(target=publish_all)
    publisher.start()
    try:
        replies = meet(*[f"/{path}" for path in paths * 12])
    finally:
        done.set()
        publisher.join()
    alone: dict[tuple[str, str], bytes] = {}
    for one in builds:  # in a folder of its own, of which nothing is kept
        copy = Path(shutil.copy2(one, tmp_path))
        for path in paths:
            made = answers.answer(copy, path, (), base=HERE, today=date.max, explore=HERE)
            assert made is not None
            alone[one.stem, path] = made.body
    seen = set()
    for path, reply in zip(paths * 12, replies, strict=True):
        seen.add(reply.headers["x-ledger-build"])
        assert reply.body == alone[reply.headers["x-ledger-build"], path], path
    assert seen == {one.stem for one in builds}
    assert len(set(alone.values())) == len(alone)  # the builds can be told apart by each answer


def test_slow_answers_hold_up_nobody_as_long_as_one_thread_is_free(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others_done = threading.Event()

    def slow_or_not(build: Path, path: str, *given: Any, **named: Any) -> Answer:
        if path == "slow":
            assert others_done.wait(600)
        else:
            others_done.set()
        return Answer(200, path.encode(), "text/plain")

    answering(monkeypatch, slow_or_not)
    slow = ["/slow"] * (routes.THREADS - 1)
    replies = meet(*slow, "/quick")
    assert [reply.text for reply in replies] == [target[1:] for target in (*slow, "/quick")]


def test_who_comes_when_too_many_wait_is_told_to_come_again(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others_done = threading.Event()
    monkeypatch.setattr(routes, "MOST_WAITING", routes.THREADS + 3)

    def waits(*given: Any, **named: Any) -> Answer:
        assert others_done.wait(600)
        return Answer(200, b"at last", "text/plain")

    answering(monkeypatch, waits)
    problem = responses.problem

    def told(*given: Any) -> Any:
        others_done.set()
        return problem(*given)

    monkeypatch.setattr(routes, "problem", told)
    replies = meet(*["/slow"] * (routes.THREADS + 5))
    assert [reply.status for reply in replies].count(200) == routes.THREADS + 3
    refused = [reply for reply in replies if reply.status == 503]
    assert len(refused) == 2
    assert all(int(reply.headers["retry-after"]) > 0 for reply in refused)


def test_an_answer_is_of_one_build_which_is_looked_up_once(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []
    found = database.build_path

    def look() -> Path:
        looked.append(found())
        return looked[-1]

    given: list[Path] = []

    def made(build: Path, *_: Any, **named: Any) -> Answer:
        given.append(build)
        return Answer(200, b"", "text/plain")

    answering(monkeypatch, made)
    monkeypatch.setattr(database, "build_path", look)
    meet("/month/2024-03")
    assert looked == given
    assert len(given) == 1


def test_whoever_has_an_answer_already_is_told_so(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {"ETag": '"b1"', "Cache-Control": "no-cache", "Last-Modified": "x", "Link": "y"}
    answering(monkeypatch, lambda *_, **named: Answer(200, b"body", "text/plain", kept))
    for has in ('"b1"', 'W/"b1"', '"a", "b1"', "*"):
        (reply,) = meet("/month/2024-03", headers=[(b"if-none-match", has.encode())])
        assert (reply.status, reply.body) == (304, b"")
        assert reply.headers["etag"] == '"b1"'
        assert reply.headers["access-control-allow-origin"] == "*"
    for has in ('"b2"', "b1", ""):
        (reply,) = meet("/month/2024-03", headers=[(b"if-none-match", has.encode())])
        assert (reply.status, reply.body) == (200, b"body")


def test_a_problem_that_an_answer_has_is_a_page_for_people(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = json.dumps({"status": 400, "detail": "“2026-02-30” is <no> day."}).encode()
    wrong = Answer(400, said, "application/problem+json")
    answering(monkeypatch, lambda *_, **named: wrong)
    (page,) = meet("/month/2024-03", headers=[(b"accept", b"text/html")])
    assert (page.status, page.kind) == (400, "text/html")
    assert "“2026-02-30” is &lt;no&gt; day." in page.text
    (told,) = meet("/month/2024-03")
    assert json.loads(told.body)["detail"] == "“2026-02-30” is <no> day."


def test_without_a_build_one_is_told_to_come_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none() -> Path:
        raise database.NoBuild("share: a secret of the house")

    monkeypatch.setattr(database, "build_path", none)
    (reply,) = meet("/healthz")
    assert reply.status == 503
    assert "secret" not in reply.text


# Where the site is


def test_in_a_folder_all_of_it_stands_in_the_folder(built: Path) -> None:
    arguments = ["run", "app.py", *STARTED, "--server.baseUrlPath", "/ledger/"]
    with running(arguments, {}, built) as (_, at):
        until_loaded(at, "/ledger")
        told = tags(ask(at, "/ledger/trends").text)
        assert told["canonical"] == f"http://127.0.0.1:{at}/ledger/trends"
        assert f"http://127.0.0.1:{at}/ledger/month/" in told["og:image"]
        assert ask(at, "/ledger").headers["location"].endswith("/ledger/")
        assert ask(at, "/ledger/_stcore/health").text == "ok"
        assert ask(at, "/ledger/healthz").status == 200
        assert '<a href="/ledger/trends">' in ask(at, "/ledger/no", Accept="text/html").text
        script = ask(at, f"/ledger{bundles()[0]}", Accept_Encoding="gzip")
        assert script.headers["content-encoding"] == "gzip"
        for outside in ("/", "/trends", "/healthz", "/robots.txt", "/ledgers/healthz"):
            assert ask(at, outside).status == 404


@pytest.mark.parametrize("folder", ["a b", "../a", "a/../b", "a?b", "a//b", '"><script>', "a%20b"])
def test_a_folder_that_no_address_can_have_is_refused(folder: str) -> None:
    with pytest.raises(BadAddress, match="baseUrlPath"):
        Site.at(folder, STATIC)


@pytest.mark.parametrize(
    "said",
    ["ledger.example.org", "ftp://ledger.example.org", "https://", "https://a b", "javascript:1",
     "https://ledger.example.org/?a=1", "https://ledger.example.org/#a", 'https://x"y', "https://["],
)  # fmt: skip
def test_an_address_that_nobody_can_open_is_refused(
    said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTING, said)
    with pytest.raises(BadAddress, match=SETTING):
        Site.at("", STATIC)


def test_the_address_is_what_the_host_said_else_how_the_reader_came(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scope = {"type": "http", "scheme": "http", "path": "/ledger/x", "server": ("127.0.0.1", 8501),
             "headers": [(b"host", b"ledger.example.org")]}  # fmt: skip
    assert Site.at("ledger", STATIC).base(scope) == "http://ledger.example.org/ledger"
    scope["headers"] = [(b"host", b'bad"host')]
    assert Site.at("", STATIC).base(scope) == "http://127.0.0.1:8501"
    monkeypatch.setenv(SETTING, "https://figures.example.org/ledger/")
    assert Site.at("ledger", STATIC).base(scope) == "https://figures.example.org/ledger"


@pytest.mark.parametrize(
    ("host", "forwarded", "reached"),
    [
        ("ledger.example.org", "", "http://ledger.example.org"),
        ("ledger.example.org", "evil.example", "http://ledger.example.org"),
        ("127.0.0.1:8501", "ledger.example.org, inner", "https://ledger.example.org"),
        ("localhost", 'x"><script>', "http://localhost"),
        ("10.0.0.7", "", "http://10.0.0.7"), ("[::1]:80", "", "http://[::1]:80"),
        ("", "", ""), ("a b", "", ""), ("a/b", "", ""), ("a@b", "", ""),
    ],
)  # fmt: skip
def test_a_proxy_is_believed_only_where_the_name_is_of_this_network(
    host: str, forwarded: str, reached: str
) -> None:
    headers = {"X-Forwarded-Host": forwarded, "X-Forwarded-Proto": "https"}
    assert origin("http", host, headers if forwarded else {}) == reached


# Programs do not drive the pages


def test_no_program_drives_the_pages_also_where_intake_is_on(built: Path) -> None:
    arguments = ["run", "app.py", *STARTED, "--server.address", "127.0.0.1"]
    with running(arguments, {intake.FLAG: "1"}, built) as (_, at):
        for target in ("/_stcore/agent/interact", "/_stcore/agent/mcp"):
            reply = ask(at, target, "POST", Content_Type="application/json")
            assert b"does not serve the agent API" in reply.body


def test_intake_is_off_where_programs_drive_the_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(intake.FLAG, "1")
    options = {"server.address": "127.0.0.1", "server.enableAgentApi": False}
    monkeypatch.setattr(st, "get_option", options.__getitem__)
    assert intake.is_on()
    options["server.enableAgentApi"] = True
    assert "drive" in (intake.why_off() or "")
