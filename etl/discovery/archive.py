"""Public archive copies of the ledger's articles: look one up, on request ask for one.

The Wayback Machine of the Internet Archive. A copy's address holds the moment at which it was
made, so ``archived_url`` in ``data/articles.csv`` is all that is stored; no other cell is touched.
What was asked, and when, is kept in ``data/raw/archive/asked.json``: a stopped run goes on where
it was, and a page without a copy is not asked about again for a month.
"""

import csv
import datetime as dt
import json
import os
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urljoin

from filelock import FileLock, Timeout
from pydantic import TypeAdapter, ValidationError

from etl.discovery.queue import Busy
from etl.ledger import write
from etl.ledger.read import read
from etl.ledger.records import Article, Url
from etl.problems import BadData, Refused
from etl.web.addresses import canonical_url, page_key
from etl.web.client import LONGEST_WAIT
from etl.web.manners import Answer, Polite, Resting
from files import replace_file

LOOKUP = "https://archive.org/wayback/available"
SAVE = "https://web.archive.org/save/"
KEYS = "ARCHIVE_KEYS"  # environment: "access:secret" of an archive.org account, for --request
DELAY = 4.0  # seconds between two questions to the archive
ASK_AGAIN = dt.timedelta(days=30)
ANSWER_BYTES = 1_000_000
TRIES = 3

_COPY = re.compile(r"https?://web\.archive\.org/web/(\d{14})(?:[a-z]{2}_)?/(\S+)", re.ASCII)

Say = Callable[[str], None]
Asked = dict[str, dict[str, dt.date]]  # address -> what was done, and when last
_ASKED = TypeAdapter(Asked)


@dataclass
class Summary:
    """What a run did. stopped: why it ended before its last article."""

    asked: int = 0
    found: dict[str, str] = field(default_factory=dict)  # article_id -> address of the copy
    requested: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    left: int = 0
    stopped: str = ""


def copy_of(address: str, article_url: str, published: str | None) -> str:
    """The address of a copy as it is stored, if it can be one of this article.

    published: day or month of the article. Raises Refused with the reason.
    """
    match = _COPY.fullmatch(address)
    if match is None:
        raise Refused(f"{address[:200]!r} is not the address of an archive copy")
    stamp, page = match.groups()
    try:
        made = dt.datetime.strptime(stamp, "%Y%m%d%H%M%S").date()
        same = page_key(canonical_url(page)) == page_key(article_url)
    except ValueError:
        raise Refused(f"{address[:200]!r} holds no date or no address") from None
    if not same:
        raise Refused(f"is a copy of another page: {page[:200]}")
    first = dt.date.fromisoformat((published + "-01")[:10]) if published else None
    # a day's leave: an article of the 2nd in Kyiv may be one of the 1st in UTC
    if first and made < first - dt.timedelta(days=1):
        raise Refused(f"the copy of {made} is older than the article")
    stored = f"https://web.archive.org/web/{stamp}/{page}"
    try:
        return TypeAdapter(Url).validate_python(stored)
    except ValidationError:
        raise Refused(f"{stored[:200]!r} cannot be stored as an address") from None


def archive(
    data: Path,
    say: Say = lambda _: None,
    *,
    request: bool = False,
    again: bool = False,
    limit: int | None = None,
    dry_run: bool = False,
    lookup: str = LOOKUP,
    save: str = SAVE,
    allow_private: bool = False,
    delay: float = DELAY,
    sleep: Callable[[float], None] = time.sleep,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Summary:
    """Look up a copy for each article without one, newest first, and store what is found.

    request: ask the archive to make a copy where there is none. again: also ask about articles
    that had none within the last month. limit: at most so many articles. dry_run: say which
    articles would be asked about, ask nothing, write nothing.
    Raises BadData when ``data`` breaks a rule, Busy when another run is at work, write.Busy and
    write.Unfinished when the files cannot be written to.
    """
    write.finish(data)
    inputs = read(data)
    if inputs.problems:
        raise BadData(inputs.problems)
    folder = data / "raw" / "archive"
    asked: Asked = {}
    with suppress(OSError, ValidationError):  # a damaged file counts as empty
        asked = _ASKED.validate_json((folder / "asked.json").read_bytes())
    due = [
        article
        for article in inputs.of(Article)
        if article.archived_url is None
        and (again or _is_due(asked.get(article.url, {}), request, now()))
    ]
    due.sort(key=lambda article: (article.published or "", article.article_id), reverse=True)
    chosen = due[:limit]
    summary = Summary(left=len(due) - len(chosen))
    if dry_run:
        for article in chosen:
            say(f"{article.article_id}: {article.url}")
        return summary
    folder.mkdir(parents=True, exist_ok=True)
    polite = Polite(allow_private=allow_private, delay=delay, sleep=sleep, now=now)
    web = _Archive(polite, lookup, save, sleep, now)
    try:
        with FileLock(folder / ".lock", timeout=0):
            for number, article in enumerate(chosen, 1):
                try:
                    _one(data, web, article, asked, summary, request, now(), say)
                except Refused as error:
                    summary.stopped = str(error)
                    summary.left += len(chosen) - number + 1
                    break
                finally:
                    replace_file(folder / "asked.json", _ASKED.dump_json(asked, indent=1) + b"\n")
    except Timeout:
        raise Busy("another run of archive is at work") from None
    return summary


def _one(
    data: Path,
    web: "_Archive",
    article: Article,
    asked: Asked,
    summary: Summary,
    request: bool,
    now: dt.datetime,
    say: Say,
) -> None:
    """Look up one article. Raises Refused when the archive does not answer as it should."""
    address = web.look_up(article)
    summary.asked += 1
    noted = asked.setdefault(article.url, {})
    noted["asked"] = now.date()
    if address and _kept(data, article, address, summary, say):
        asked.pop(article.url)
        return
    if not request:
        summary.without.append(article.article_id)
        return
    address = web.request(article)
    noted["requested"] = now.date()
    if address and _kept(data, article, address, summary, say):
        asked.pop(article.url)
        return
    # it is being made, or the answer does not name it: the next run looks it up
    summary.requested.append(article.article_id)
    say(f"{article.article_id}: a copy was requested")


def _kept(data: Path, article: Article, address: str, summary: Summary, say: Say) -> bool:
    """Store what the archive named, if it is a copy of this article and none is stored yet."""
    try:
        copy = copy_of(address, article.url, article.published)
        with write.writing(data):  # else a write that goes on would not know its files again
            store(data / Article.file, article.article_id, copy)
    except Refused as error:
        summary.refused[article.article_id] = str(error)
        say(f"{article.article_id}: refused: {error}")
        return False
    summary.refused.pop(article.article_id, None)
    summary.found[article.article_id] = copy
    say(f"{article.article_id}: {copy}")
    return True


def _is_due(noted: dict[str, dt.date], request: bool, now: dt.datetime) -> bool:
    if "asked" not in noted:
        return True
    if "requested" in noted:  # made within minutes, found within days
        return now.date() > noted["requested"]
    return request or now.date() - noted["asked"] >= ASK_AGAIN


class _Archive:
    """The archive's two interfaces, asked with patience."""

    def __init__(
        self,
        polite: Polite,
        lookup: str,
        save: str,
        sleep: Callable[[float], None],
        now: Callable[[], dt.datetime],
    ) -> None:
        self.polite, self.lookup, self.save = polite, lookup, save
        self.sleep, self.now = sleep, now

    def look_up(self, article: Article) -> str:
        """The address of the copy nearest to the article's day, or nothing."""
        stamp = (article.published or "").replace("-", "")
        asked = f"{self.lookup}?url={quote(article.url, safe='')}"
        answer = self._get(asked + (f"&timestamp={stamp}" if stamp else ""), {})
        if answer.status != 200:
            raise Refused(f"the archive answered {answer.status}")
        try:
            found = json.loads(answer.body)["archived_snapshots"]
            nearest = found.get("closest")
            if not nearest or not nearest["available"] or str(nearest["status"]) != "200":
                return ""
            return str(nearest["url"])
        except (ValueError, KeyError, TypeError, AttributeError):
            raise Refused("the archive's answer cannot be read") from None

    def request(self, article: Article) -> str:
        """Ask for a copy; its address where the answer names one, else nothing."""
        headers = {"Accept": "application/json"}
        if os.environ.get(KEYS):
            headers["Authorization"] = f"LOW {os.environ[KEYS]}"
        answer = self._get(self.save + article.url, headers)
        if answer.status in (401, 403):
            raise Refused(f"the archive wants an account for requests: set {KEYS}")
        if answer.status >= 400:
            raise Refused(f"the archive answered {answer.status} to a request")
        names = ("Location", "Content-Location")
        named = [urljoin(self.save, answer.headers[n]) for n in names if n in answer.headers]
        return named[0] if named else ""

    def _get(self, url: str, headers: dict[str, str]) -> Answer:
        for attempt in range(1, TRIES + 1):
            try:
                return self.polite.get(
                    url, headers, limit=ANSWER_BYTES, follow_on=False, robots=False
                )
            except Resting as error:
                wait = (error.until - self.now()).total_seconds()
                if wait > LONGEST_WAIT or attempt == TRIES:
                    raise
                self.sleep(max(wait, 0.0) + 0.1)
        raise AssertionError("unreachable")


# --- One cell of articles.csv ------------------------------------------------------------------


def store(path: Path, article_id: str, copy: str) -> None:
    """Put the address of a copy into the empty cell of an article; every other byte stays.

    Reads the file anew, so that what somebody changed in the meantime is not lost.
    Raises Refused when the row is gone or the cell is taken.
    """
    text = path.read_bytes().decode("utf-8")
    lines = text.split("\n")
    column = next(csv.reader([lines[0]])).index("archived_url")
    for number, line in enumerate(lines[1:], 1):
        if line.startswith(f"{article_id},"):
            at = _start_of_cell(line, column)
            if line[at : at + 1] not in (",", ""):
                raise Refused(f"{article_id} has an archived copy by now")
            cell = f'"{copy}"' if "," in copy else copy
            lines[number] = line[:at] + cell + line[at:]
            replace_file(path, "\n".join(lines))
            return
    raise Refused(f"{article_id} is not in {path.name} any more")


def _start_of_cell(line: str, column: int) -> int:
    """Where a cell starts in a line of CSV; commas between quotes do not count."""
    at, quoted = 0, False
    while column:
        if line[at] == '"':
            quoted = not quoted
        elif line[at] == "," and not quoted:
            column -= 1
        at += 1
    return at
