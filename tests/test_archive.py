"""Archive copies: a stand-in for the archive on the loopback address, and one cell of a file."""

import datetime as dt
import json
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from filelock import FileLock
from typer.testing import CliRunner

from etl.__main__ import app
from etl.discovery import archive as archiving
from etl.discovery.archive import Summary, archive, copy_of, store
from etl.discovery.queue import Busy
from etl.ledger.build import check
from etl.problems import Refused
from tests.ledger import Ledger
from tests.web import Handler, Site, serve
from views import wording

NOW = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
ARTICLE = "gazette-2024-05-02"
PAGE = f"https://example.org/gazette/{ARTICLE}"


class Archive:
    """A stand-in: which pages it has a copy of, and what it was asked."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.copies: dict[str, str] = {}  # page -> address of its copy
        self.status = "200"
        site.answers["/available"] = self._available

    def _available(self, handler: Handler) -> None:
        (page,) = parse_qs(urlsplit(handler.path).query)["url"]
        found: dict[str, Any] = {}
        if page in self.copies:
            found["closest"] = {"available": True, "url": self.copies[page], "status": self.status}
        handler.say(200, json.dumps({"url": page, "archived_snapshots": found}).encode())

    @property
    def pages(self) -> list[str]:
        """The pages that were looked up, in order."""
        queries = [parse_qs(urlsplit(path).query) for path in self.site.paths]
        return [query["url"][0] for query in queries if "url" in query]

    def saving(self, answer: Callable[[Handler, str], None]) -> None:
        """Answer requests for a copy; the page is the rest of the path."""
        for page in {*self.pages, PAGE}:
            self.site.answers[f"/save/{page}"] = lambda h, page=page: answer(h, page)  # type: ignore[misc]


@pytest.fixture
def wayback() -> Iterator[Archive]:
    with serve() as site:
        yield Archive(site)


@pytest.fixture
def one(ledger: Ledger) -> Ledger:
    """The small ledger, in which a single article has no archived copy."""
    rows = [
        row if row["article_id"] == ARTICLE
        else row | {"archived_url": row["archived_url"] or "https://example.com/archive/x"}
        for row in ledger.rows("articles.csv")
    ]  # fmt: skip
    ledger.write_rows("articles.csv", rows)
    return ledger


def run(ledger: Ledger, wayback: Archive, **changed: Any) -> Summary:
    options: dict[str, Any] = {
        "lookup": wayback.site.url + "/available", "save": wayback.site.url + "/save/",
        "allow_private": True, "delay": 0.0, "sleep": lambda seconds: None, "now": lambda: NOW,
    }  # fmt: skip
    return archive(ledger.folder, **options | changed)


def address(page: str, stamp: str = "20240503101500") -> str:
    return f"http://web.archive.org/web/{stamp}/{page}"


# Looking up


def test_a_copy_that_exists_is_stored_and_nothing_else_changes(
    one: Ledger, wayback: Archive
) -> None:
    before = one.text("articles.csv")
    wayback.copies[PAGE] = address(PAGE)
    summary = run(one, wayback)
    stored = f"https://web.archive.org/web/20240503101500/{PAGE}"
    assert summary.found == {ARTICLE: stored}
    assert one.row("articles.csv", ARTICLE)["archived_url"] == stored
    assert one.text("articles.csv").replace(stored, "") == before
    check(one.folder)


def test_the_copy_nearest_to_the_day_of_the_article_is_asked_for(
    ledger: Ledger, wayback: Archive
) -> None:
    run(ledger, wayback)
    asked = {
        query["url"][0]: query.get("timestamp", [""])[0]
        for query in (parse_qs(urlsplit(path).query) for path in wayback.site.paths)
    }
    assert asked[PAGE] == "20240502"
    assert asked["https://example.org/daily/daily-2024-08"] == "202408"
    assert asked["https://example.org/daily/daily-undated"] == ""
    assert "https://example.org/gazette/gazette-2024-04-02" not in asked  # has one
    assert wayback.pages[0] == "https://example.org/daily/daily-2025-02-04"  # newest first


def test_no_robots_txt_is_asked_of_an_interface_for_programs(one: Ledger, wayback: Archive) -> None:
    run(one, wayback)
    assert "/robots.txt" not in wayback.site.paths


@pytest.mark.parametrize(
    ("copy", "why"),
    [
        (f"https://web.archive.org.example.net/web/20240503101500/{PAGE}", "is not the address"),
        (f"https://archive.example.org/web/20240503101500/{PAGE}", "is not the address"),
        (f"https://web.archive.org/web/2024/{PAGE}", "is not the address"),
        (f"javascript:alert('web.archive.org/web/20240503101500/{PAGE}')", "is not the address"),
        (f"https://web.archive.org/web/20249903101500/{PAGE}", "holds no date"),
        ("https://web.archive.org/web/20240503101500/https://[::", "holds no date"),
        ("https://web.archive.org/web/20240503101500/https://example.org/", "of another page"),
        (f"https://web.archive.org/web/20240430101500/{PAGE}", "older than the article"),
        (f"https://web.archive.org/web/20240503101500/{PAGE}#\"><b>", "cannot be stored"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_copy_of_the_article_is_refused(
    one: Ledger, wayback: Archive, copy: str, why: str
) -> None:
    before = one.text("articles.csv")
    wayback.copies[PAGE] = copy
    summary = run(one, wayback)
    assert why in summary.refused[ARTICLE]
    assert one.text("articles.csv") == before


@pytest.mark.parametrize(
    ("copy", "stored"),
    [
        (address(PAGE), f"https://web.archive.org/web/20240503101500/{PAGE}"),
        (address(PAGE + "/"), f"https://web.archive.org/web/20240503101500/{PAGE}/"),
        (
            f"https://web.archive.org/web/20240501230000id_/http://www.example.org:80/gazette/{ARTICLE}",
            f"https://web.archive.org/web/20240501230000/http://www.example.org:80/gazette/{ARTICLE}",
        ),
    ],
)
def test_the_address_of_a_copy_is_stored_in_one_form(copy: str, stored: str) -> None:
    assert copy_of(copy, PAGE, "2024-05-02") == stored


def test_a_copy_of_an_error_page_is_none(one: Ledger, wayback: Archive) -> None:
    wayback.copies[PAGE] = address(PAGE)
    wayback.status = "404"
    assert run(one, wayback).without == [ARTICLE]


# Stopping and going on


def test_a_run_asks_about_as_many_as_it_may_and_the_next_goes_on(
    ledger: Ledger, wayback: Archive
) -> None:
    total = sum(not row["archived_url"] for row in ledger.rows("articles.csv"))
    first = run(ledger, wayback, limit=3)
    assert (first.asked, first.left) == (3, total - 3)
    second = run(ledger, wayback)
    assert (second.asked, second.left) == (total - 3, 0)
    assert len(set(wayback.pages)) == len(wayback.pages) == total
    third = run(ledger, wayback)
    assert (third.asked, third.left) == (0, 0)


def test_a_page_without_a_copy_is_asked_about_again_after_a_month_or_on_demand(
    one: Ledger, wayback: Archive
) -> None:
    run(one, wayback)
    assert run(one, wayback, now=lambda: NOW + dt.timedelta(days=29)).asked == 0
    assert run(one, wayback, again=True).asked == 1
    assert run(one, wayback, now=lambda: NOW + dt.timedelta(days=30)).asked == 1


def test_what_was_found_stays_when_the_archive_fails(ledger: Ledger, wayback: Archive) -> None:
    newest = "https://example.org/daily/daily-2025-02-04"
    wayback.copies[newest] = address(newest, "20250205000000")
    own = wayback.site.answers["/available"]

    def once(handler: Handler) -> None:
        wayback.site.says("/available", 500)
        own(handler)

    wayback.site.answers["/available"] = once
    summary = run(ledger, wayback)
    assert list(summary.found) == ["daily-2025-02-04"]
    assert summary.stopped == "the archive answered 500"
    assert summary.left > 0
    wayback.site.answers["/available"] = own
    again = run(ledger, wayback)
    assert again.stopped == ""
    assert again.asked == summary.left
    assert ledger.row("articles.csv", "daily-2025-02-04")["archived_url"].startswith("https://web.")


@pytest.mark.parametrize("answer", [b"<html>", b"[]", b'{"archived_snapshots": 7}', b'{"a": 1}'])
def test_an_answer_that_cannot_be_read_stops_the_run(
    one: Ledger, wayback: Archive, answer: bytes
) -> None:
    wayback.site.says("/available", 200, answer)
    assert run(one, wayback).stopped == "the archive's answer cannot be read"


def test_a_short_retry_after_is_waited_for_and_a_long_one_ends_the_run(
    one: Ledger, wayback: Archive
) -> None:
    clock = [NOW]
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        clock[0] += dt.timedelta(seconds=seconds)

    own = wayback.site.answers["/available"]

    def busy(handler: Handler) -> None:
        wayback.site.answers["/available"] = own
        handler.say(429, Retry_After="20")

    wayback.site.answers["/available"] = busy
    wayback.copies[PAGE] = address(PAGE)
    wayback.site.asked.clear()
    summary = run(one, wayback, sleep=sleep, now=lambda: clock[0])
    assert list(summary.found) == [ARTICLE]
    assert 20 <= slept[-1] < 21

    one.set("articles.csv", ARTICLE, archived_url="")
    wayback.site.says("/available", 429, Retry_After="7200")
    slept.clear()
    summary = run(one, wayback, sleep=sleep, now=lambda: clock[0])
    assert "wants not to be asked before" in summary.stopped
    assert slept == []


def test_a_dry_run_lists_and_neither_asks_nor_writes(ledger: Ledger, wayback: Archive) -> None:
    said: list[str] = []
    run(ledger, wayback, dry_run=True, limit=2, say=said.append)
    assert said[0] == "daily-2025-02-04: https://example.org/daily/daily-2025-02-04"
    assert len(said) == 2
    assert wayback.site.asked == []
    assert not (ledger.folder / "raw").exists()


def test_two_runs_at_once_are_one(one: Ledger, wayback: Archive) -> None:
    folder = one.folder / "raw" / "archive"
    folder.mkdir(parents=True)
    with FileLock(folder / ".lock"), pytest.raises(Busy):
        run(one, wayback)
    assert wayback.site.asked == []


# Requests


def test_nothing_is_requested_without_being_asked_to(one: Ledger, wayback: Archive) -> None:
    summary = run(one, wayback)
    assert (summary.without, summary.requested) == ([ARTICLE], [])
    assert not [path for path in wayback.site.paths if path.startswith("/save/")]


@pytest.mark.parametrize(
    ("status", "header"), [(302, "Location"), (200, "Content_Location"), (302, "Location ")]
)
def test_a_requested_copy_is_stored_when_the_answer_names_it(
    one: Ledger, wayback: Archive, status: int, header: str
) -> None:
    where = f"/web/20260302120000/{PAGE}"
    if header.endswith(" "):  # a whole address
        where = "https://web.archive.org" + where
    wayback.saving(lambda handler, page: handler.say(status, b"", **{header.strip(): where}))
    # a path alone is one of the archive's own host, as the stand-in cannot be
    summary = run(one, wayback, request=True)
    expected = [] if where.startswith("/") else [ARTICLE]
    assert list(summary.found) == expected
    assert (summary.requested == [ARTICLE]) is (not expected)


def test_a_requested_copy_is_found_by_the_next_run(one: Ledger, wayback: Archive) -> None:
    wayback.saving(lambda handler, page: handler.say(200, b'{"job_id": "spn2-1"}'))
    assert run(one, wayback, request=True).requested == [ARTICLE]
    assert run(one, wayback).asked == 0  # the same day
    wayback.copies[PAGE] = address(PAGE, "20260302130000")
    assert list(run(one, wayback, now=lambda: NOW + dt.timedelta(days=1)).found) == [ARTICLE]


def test_keys_go_to_requests_only(
    one: Ledger, wayback: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(archiving.KEYS, "made-up:keys")
    wayback.saving(lambda handler, page: handler.say(302, Location=wayback.site.url + "/elsewhere"))
    run(one, wayback, request=True)
    sent = {
        path.partition("?")[0]: headers["Authorization"] for path, headers in wayback.site.asked
    }
    assert sent == {"/available": None, f"/save/{PAGE}": "LOW made-up:keys"}


def test_an_archive_that_wants_an_account_says_so(one: Ledger, wayback: Archive) -> None:
    wayback.saving(lambda handler, page: handler.say(401))
    assert archiving.KEYS in run(one, wayback, request=True).stopped


# The file


def test_only_the_cell_is_written_whatever_the_line_looks_like(tmp_path: Path) -> None:
    path = tmp_path / "articles.csv"
    text = (
        "article_id,headline,archived_url,note\n"
        'a-1,"He said ""one, two"", and, so on",,"a, b"\n'
        "a-10,,,\n"
        "a-2,plain,https://example.com/x,\n"
    )
    path.write_text(text, encoding="utf-8")
    path.chmod(0o640)
    store(path, "a-1", "https://web.archive.org/web/1/x")
    store(path, "a-10", "https://web.archive.org/web/1/y?a,b")
    assert path.read_text(encoding="utf-8") == text.replace(
        'on",,"a', 'on",https://web.archive.org/web/1/x,"a'
    ).replace("a-10,,,", 'a-10,,"https://web.archive.org/web/1/y?a,b",')
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    for article_id, why in (("a-2", "has an archived copy by now"), ("a-3", "any more")):
        with pytest.raises(Refused, match=why):
            store(path, article_id, "https://web.archive.org/web/1/z")


def test_what_somebody_changed_meanwhile_is_kept(one: Ledger, wayback: Archive) -> None:
    wayback.copies[PAGE] = address(PAGE)
    own = wayback.site.answers["/available"]

    def meanwhile(handler: Handler) -> None:
        one.set("articles.csv", "daily-undated", note="typed meanwhile")
        own(handler)

    wayback.site.answers["/available"] = meanwhile
    run(one, wayback)
    assert one.row("articles.csv", "daily-undated")["note"] == "typed meanwhile"
    assert one.row("articles.csv", ARTICLE)["archived_url"]


def test_a_write_that_is_cut_short_leaves_the_file_whole(
    one: Ledger, wayback: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = one.text("articles.csv")
    wayback.copies[PAGE] = address(PAGE)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        run(one, wayback)
    assert one.text("articles.csv") == before


# The command and the screen


def test_the_command_counts(one: Ledger, wayback: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    wayback.copies[PAGE] = address(PAGE)

    def stand_in(data: Path, say: Any, **options: Any) -> Summary:
        return run(one, wayback, say=say, **options)

    monkeypatch.setattr(archiving, "archive", stand_in)
    result = CliRunner().invoke(app, ["archive", "--data", str(one.folder), "--limit", "1"])
    assert result.exit_code == 0
    assert "found 1, requested 0, without a copy 0, left 0" in result.stderr
    wayback.site.says("/available", 500)
    one.set("articles.csv", ARTICLE, archived_url="")
    result = CliRunner().invoke(app, ["archive", "--data", str(one.folder)])
    assert result.exit_code == 1
    assert "stopped: the archive answered 500" in result.stderr


@pytest.mark.parametrize(
    ("url", "words"),
    [
        (f"https://web.archive.org/web/20240503101500/{PAGE}", "Archived copy of 3 May 2024"),
        (f"https://web.archive.org/web/20249903101500/{PAGE}", "Archived copy"),
        ("https://example.com/archive/1", "Archived copy"),
    ],
)
def test_the_dashboard_says_of_which_day_a_copy_is(url: str, words: str) -> None:
    assert wording.articles.archived_copy(url) == words
