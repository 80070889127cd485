"""Where files of a public repository on GitHub are: listings become `Remote`, by commit.

Addresses name a commit, so that the bytes behind them never change, and git's own hash of a file
verifies them. Two questions list a folder, whatever it holds. Without a token GitHub answers 60 of
them an hour; the files themselves are not counted.
"""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from etl.maps.source import Remote, Unreadable

API = "https://api.github.com/repos"
RAW = "https://raw.githubusercontent.com"
PAGE = 100
MAX_PAGES = 40
COMMIT = re.compile(r"[0-9a-f]{40}")

Get = Callable[[str], bytes]


def authorised(token: str) -> Callable[[str], dict[str, str]]:
    """What tells GitHub's listings who asks. No other address hears of it."""

    def headers(url: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {token}"} if token and url.startswith(f"{API}/") else {}

    return headers


def _ask(get: Get, url: str) -> Any:
    try:
        return json.loads(get(url))
    except (ValueError, RecursionError):
        raise Unreadable(f"the listing at {url} is not JSON") from None


def _commit(found: Any, url: str) -> str:
    sha = found.get("sha") if isinstance(found, dict) else None
    if not isinstance(sha, str) or not COMMIT.fullmatch(sha):
        raise Unreadable(f"the listing at {url} names no commit")
    return sha


def files(
    get: Get, repository: str, wanted: str, *, folder: str = "", ref: str = "HEAD"
) -> list[Remote]:
    """The files whose folder and name match regular expressions, by name; each name once.

    Raises Unreadable where the answer is not what GitHub sends, or no file is so named any more.
    """
    url = f"{API}/{repository}/commits/{quote(ref)}"
    commit = _commit(_ask(get, url), url)
    url = f"{API}/{repository}/git/trees/{commit}?recursive=1"
    tree = _ask(get, url)
    if not isinstance(tree, dict) or not isinstance(tree.get("tree"), list):
        raise Unreadable(f"the listing at {url} is not a list of files")
    if tree.get("truncated"):
        raise Unreadable(f"the listing at {url} is cut off by GitHub")
    found: dict[str, Remote] = {}
    others = []
    for entry in tree["tree"]:
        path = str(entry.get("path"))
        inside, _, name = path.rpartition("/")
        if entry.get("type") != "blob" or not re.fullmatch(folder, inside):
            continue
        if re.fullmatch(wanted, name):
            where = f"{RAW}/{repository}/{commit}/{quote(path)}"
            found[name] = Remote(name, where, size=entry.get("size"), git_blob=entry.get("sha"))
        else:
            others.append(name)
    if not found:
        now = f"; there are {', '.join(sorted(others)[-3:])[:120]}" if others else ""
        where = folder or "its top folder"
        raise Unreadable(f"{repository} has no such file in {where} any more{now}")
    return [found[name] for name in sorted(found)]


def versions(get: Get, repository: str, path: str) -> list[tuple[str, datetime, str]]:
    """Every commit that changed ``path``, oldest first: hash, time (UTC), address of the file."""
    found: dict[str, datetime] = {}
    for page in range(1, MAX_PAGES + 1):
        url = f"{API}/{repository}/commits?path={quote(path)}&per_page={PAGE}&page={page}"
        answer = _ask(get, url)
        if not isinstance(answer, list):
            raise Unreadable(f"the listing at {url} is not a list of commits")
        for entry in answer:
            commit = _commit(entry, url)
            try:
                at = datetime.fromisoformat(entry["commit"]["committer"]["date"]).astimezone(UTC)
            except (KeyError, TypeError, ValueError):
                raise Unreadable(f"the listing at {url} has no time for {commit[:8]}") from None
            found[commit] = at
        if len(answer) < PAGE:
            break
    if not found:
        raise Unreadable(f"{repository} has no history of {path}")
    return [
        (commit, at, f"{RAW}/{repository}/{commit}/{quote(path)}")
        for commit, at in sorted(found.items(), key=lambda item: (item[1], item[0]))
    ]
