"""Candidates for the ledger: read the feeds of ``data/feeds.csv``, keep what speaks of territory.

The queue (``queue.jsonl``) and what servers said last time (``state.json``) lie in
``data/raw/discover/`` and are never committed. The queue is written before the state: a run that
is killed in between reads the same feeds again and finds its candidates there already.
"""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from filelock import FileLock, Timeout
from pydantic import TypeAdapter, ValidationError

from etl.discovery.feeds import Item, parse
from etl.discovery.ranking import THRESHOLD, Ranking
from etl.ledger.read import read
from etl.ledger.records import Article, Estimator, Feed, Place
from etl.problems import BadData, Refused
from etl.web.addresses import page_key
from etl.web.manners import DELAY, Answer, Memory, Polite, Resting
from files import replace_file

FOLDER = Path("raw") / "discover"  # in data/
FEED_BYTES = 10_000_000
AT_ONCE = 16  # hosts
STATUSES = ("new", "added", "dropped", "later")

Read = tuple[Answer, list[Item]] | Refused


class Busy(Exception):
    """Another run is at work."""


@dataclass(frozen=True)
class Candidate:
    """A line of the queue: an article that may belong into the ledger, and why."""

    url: str
    title: str
    published: str  # UTC, YYYY-MM-DDTHH:MMZ, or empty
    feed: str
    found: str  # UTC
    score: int
    reasons: list[str]
    status: str = "new"


@dataclass
class Summary:
    """What a run found. failed: feed_id -> why it could not be read this time.

    unchanged: feeds that had nothing new; resting: feeds left alone, since their server wants time.
    """

    feeds: int = 0
    unchanged: int = 0
    resting: int = 0
    new: list[Candidate] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)


# --- The queue ---------------------------------------------------------------------------------


class Queue:
    """``queue.jsonl``: one candidate a line, best first; replaced as a whole, never in part."""

    def __init__(self, data: Path) -> None:
        self.folder = data / FOLDER
        self.path = self.folder / "queue.jsonl"

    def read(self) -> list[Candidate]:
        """All candidates. Raises Refused, with the line, for one that is no candidate."""
        if not self.path.is_file():
            return []
        found = []
        lines = self.path.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    found.append(_candidate(json.loads(line)))
                except (ValueError, TypeError) as error:
                    raise Refused(f"{self.path.name}, line {number}: {error}") from None
        return found

    def add(self, new: Iterable[Candidate]) -> list[Candidate]:
        """Put in what is not there yet; returns that."""
        with self._lock():
            here = self.read()
            known = {page_key(one.url) for one in here}
            added = []
            for one in new:
                if page_key(one.url) not in known:
                    known.add(page_key(one.url))
                    added.append(one)
            if added:
                self._write([*here, *added])
        return added

    def mark(self, status: str, urls: Iterable[str]) -> None:
        """Give candidates a status; the rest of the queue stays as it is by then."""
        with self._lock():
            keys = {page_key(url) for url in urls}
            before = self.read()
            after = [
                replace(one, status=status) if page_key(one.url) in keys else one for one in before
            ]
            if after != before:
                self._write(after)

    def _lock(self) -> FileLock:
        self.folder.mkdir(parents=True, exist_ok=True)
        return FileLock(self.folder / ".queue.lock")

    def _write(self, candidates: list[Candidate]) -> None:
        ranked = sorted(candidates, key=lambda one: one.url)
        ranked.sort(key=lambda one: (one.score, one.published), reverse=True)
        lines = (json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in ranked)
        replace_file(self.path, "".join(lines))


def _candidate(row: dict[str, Any]) -> Candidate:
    one = Candidate(**row)
    texts = (one.url, one.title, one.published, one.feed, one.found, one.status, *one.reasons)
    if not all(isinstance(text, str) for text in texts) or not isinstance(one.score, int):
        raise ValueError("a value of another type than expected")
    if one.status not in STATUSES:
        raise ValueError(f"status {one.status!r} is none of {', '.join(STATUSES)}")
    return one


# --- A run -------------------------------------------------------------------------------------


def discover(
    data: Path,
    *,
    allow_private: bool = False,
    delay: float | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Summary:
    """Ask every feed once and put new candidates into the queue.

    allow_private: for tests, which serve on the loopback address. delay: seconds between two
    requests to one host; by default DELAY, and none where private addresses are allowed.
    Raises BadData when ``data`` breaks a rule, Busy when another run is at work, Refused when the
    queue cannot be read, OSError where this machine cannot write.
    """
    if delay is None:
        delay = 0.0 if allow_private else DELAY
    inputs = read(data)
    if inputs.problems:
        raise BadData(inputs.problems)
    feeds = inputs.of(Feed)
    summary = Summary(feeds=len(feeds))
    queue = Queue(data)
    queue.folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(queue.folder / ".lock", timeout=0):
            in_ledger = {page_key(a.url) for a in inputs.of(Article)}
            waiting = queue.read()
            arrived = [
                o.url for o in waiting if o.status != "added" and page_key(o.url) in in_ledger
            ]
            queue.mark("added", arrived)
            state = _State(queue.folder / "state.json")
            polite = Polite(allow_private=allow_private, delay=delay, memory=state.noted, now=now)
            read_feeds = _read_all(feeds, polite, state, summary, now())
            ranking = Ranking(inputs.of(Place), inputs.of(Estimator))
            known = in_ledger | {page_key(one.url) for one in waiting}
            summary.new = queue.add(_ranked(read_feeds, ranking, known, now()))
            state.write(now())
    except Timeout:
        raise Busy("another run of discover is at work") from None
    return summary


def _ranked(
    read_feeds: dict[str, list[Item]], ranking: Ranking, known: set[str], now: dt.datetime
) -> list[Candidate]:
    """What is worth a look, best first."""
    found = []
    for feed_id, items in read_feeds.items():
        for item in items:
            if page_key(item.url) in known:
                continue
            score, reasons = ranking.score(item.title, item.summary)
            if score >= THRESHOLD:
                found.append(
                    Candidate(
                        item.url, item.title, item.published, feed_id, f"{now:%Y-%m-%dT%H:%MZ}",
                        score, reasons,
                    )
                )  # fmt: skip
    return sorted(found, key=lambda one: -one.score)


def _read_all(
    feeds: list[Feed], polite: Polite, state: "_State", summary: Summary, now: dt.datetime
) -> dict[str, list[Item]]:
    """The items of feeds that changed. Hosts are asked side by side, each one feed at a time."""
    by_host: dict[str, list[Feed]] = defaultdict(list)
    for feed in feeds:
        by_host[urlsplit(feed.url).netloc].append(feed)

    def of_one_host(own: list[Feed]) -> list[tuple[Feed, Read]]:
        return [(feed, _read(feed, polite, state, now)) for feed in own]

    found: dict[str, list[Item]] = {}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for done in pool.map(of_one_host, by_host.values()):
            for feed, got in done:
                match got:
                    case Resting(asked=False):
                        summary.resting += 1
                    case Refused() as error:
                        summary.failed[feed.feed_id] = str(error)
                    case Answer(status=304), _:
                        summary.unchanged += 1
                    case Answer() as answer, items:
                        state.remember(feed, answer)
                        found[feed.feed_id] = items
    state.forget_all_but(feeds)
    return found


def _read(feed: Feed, polite: Polite, state: "_State", now: dt.datetime) -> Read:
    """What a feed's address answers, with its items where there are new ones; or why not."""
    try:
        answer = polite.get(feed.url, state.conditions(feed), limit=FEED_BYTES)
        if answer.status == 304:
            return answer, []
        if answer.status != 200:
            raise Refused(f"{answer.url} answered {answer.status}")
        charset = _charset(answer)
        return answer, parse(answer.body, feed.kind, answer.url, now, charset, polite.allow_private)
    except Refused as error:
        return error


def _charset(answer: Answer) -> str | None:
    _, _, charset = answer.headers.get("Content-Type", "").lower().partition("charset=")
    return charset.partition(";")[0].strip(" \"'") or None


@dataclass
class _Noted(Memory):
    """What servers said. feeds: the validators of each, with its address and kind."""

    feeds: dict[str, dict[str, str]] = field(default_factory=dict)


_NOTED = TypeAdapter(_Noted)


class _State:
    """``state.json``: validators of feeds, robots.txt and the rest that hosts asked for.

    One that cannot be read counts as empty: then everything is asked anew.
    """

    def __init__(self, path: Path) -> None:
        self.path, self._before, self.noted = path, b"", _Noted()
        with suppress(OSError, ValidationError):
            self._before = path.read_bytes()
            self.noted = _NOTED.validate_json(self._before)

    def conditions(self, feed: Feed) -> dict[str, str]:
        """Headers that let a server answer: nothing new."""
        marks = self.noted.feeds.get(feed.feed_id, {})
        if (marks.get("url"), marks.get("kind")) != (feed.url, feed.kind):
            return {}
        pairs = (("If-None-Match", marks.get("etag")), ("If-Modified-Since", marks.get("modified")))
        return {name: value for name, value in pairs if value}

    def remember(self, feed: Feed, answer: Answer) -> None:
        marks = {
            "url": feed.url,
            "kind": feed.kind,
            "etag": answer.headers.get("ETag", ""),
            "modified": answer.headers.get("Last-Modified", ""),
        }
        self.noted.feeds[feed.feed_id] = {key: value for key, value in marks.items() if value}

    def forget_all_but(self, feeds: list[Feed]) -> None:
        wanted = {feed.feed_id for feed in feeds}
        self.noted.feeds = {key: value for key, value in self.noted.feeds.items() if key in wanted}

    def write(self, now: dt.datetime) -> None:
        rest = {host: until for host, until in self.noted.rest.items() if until > now}
        text = _NOTED.dump_json(replace(self.noted, rest=rest), indent=1) + b"\n"
        if text != self._before:
            replace_file(self.path, text)
