"""A stand-in for GitHub on the loopback address: listings with a limit, and files by commit."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

import pytest

from etl.maps import github
from tests.web import Answer, Handler, Site, serve

RESET_SECONDS = 1_400


@dataclass
class GitHub:
    """Repositories by name: each a list of commits, the last one is shown by every branch.

    A commit is its files by path, and when it was made. left: how many listings are still answered
    to whoever brings no token. moved: old name -> new name of a repository. cut: paths of files
    whose first answer breaks off.
    """

    site: Site
    commits: dict[str, list[tuple[dict[str, bytes], str]]] = field(default_factory=dict)
    left: int = 60
    moved: dict[str, str] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)
    token: str = "made-up-token"  # noqa: S105 - of nobody

    def push(
        self, repository: str, files: dict[str, bytes], at: str = "2026-08-22T03:00:00Z"
    ) -> None:
        self.commits.setdefault(repository, []).append((dict(files), at))

    def sha(self, repository: str, number: int) -> str:
        files, at = self.commits[repository][number]
        text = repr((repository, sorted(files.items()), at, number))
        return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()

    @property
    def listings(self) -> list[str]:
        return [path for path in self.site.paths if path.startswith("/api/")]

    @property
    def files(self) -> list[str]:
        return [p.rpartition("/")[2] for p in self.site.paths if p.startswith("/raw/")]

    def get(self, path: str, default: Answer) -> Answer:
        """The table of answers of the site."""
        if path.startswith("/api/"):
            return self._listing
        return self._file if path.startswith("/raw/") else default

    def _listing(self, handler: Handler) -> None:
        sent = handler.headers.get("Authorization")
        if sent not in (None, f"Bearer {self.token}"):
            handler.say(401, b'{"message": "Bad credentials"}')
            return
        if sent is None:
            self.left -= 1
        if sent is None and self.left < 0:
            reset = int(dt.datetime.now(dt.UTC).timestamp()) + RESET_SECONDS
            handler.say(
                403, b'{"message": "API rate limit exceeded"}', X_RateLimit_Remaining="0",
                X_RateLimit_Reset=str(reset),
            )  # fmt: skip
            return
        url = urlsplit(handler.path)
        _, _, _, owner, name, *rest = url.path.split("/")
        repository = f"{owner}/{name}"
        if repository in self.moved:
            where = handler.path.replace(repository, self.moved[repository])
            handler.say(301, b"{}", Location=self.site.url + where)
            return
        if repository not in self.commits:
            handler.say(404, b'{"message": "Not Found"}')
            return
        handler.say(200, json.dumps(self._answer(repository, rest, parse_qs(url.query))).encode())

    def _answer(self, repository: str, rest: list[str], query: dict[str, list[str]]) -> object:
        history = self.commits[repository]
        if rest[0] == "git":
            (number,) = [n for n in range(len(history)) if self.sha(repository, n) == rest[2]]
            tree = [
                {"path": path, "type": "blob", "size": len(raw), "sha": blob(raw)}
                for path, raw in history[number][0].items()
            ]
            return {"sha": rest[2], "tree": tree, "truncated": False}
        if len(rest) > 1:
            return {"sha": self.sha(repository, len(history) - 1)}
        path, page = query["path"][0], int(query["page"][0])
        changed = [
            {"sha": self.sha(repository, n), "commit": {"committer": {"date": at}}}
            for n, (files, at) in enumerate(history)
            if path in files and (n == 0 or files[path] != history[n - 1][0].get(path))
        ]
        return changed[::-1][(page - 1) * 100 : page * 100]

    def _file(self, handler: Handler) -> None:
        _, _, owner, name, sha, *rest = handler.path.split("/")
        path = "/".join(rest)
        for repository in (f"{owner}/{name}",):
            for number, (files, _) in enumerate(self.commits.get(repository, [])):
                if self.sha(repository, number) == sha and path in files:
                    self._say(handler, path, files[path])
                    return
        handler.say(404, b"404: Not Found")

    def _say(self, handler: Handler, path: str, raw: bytes) -> None:
        if path not in self.cut:
            handler.say(200, raw)
            return
        self.cut.discard(path)
        handler.close_connection = True
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(raw)))
        handler.end_headers()
        handler.wfile.write(raw[: len(raw) // 2])
        handler.wfile.flush()
        handler.connection.shutdown(2)


def blob(raw: bytes) -> str:
    """The hash by which git keeps a file."""
    return hashlib.sha1(b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()


@contextmanager
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[GitHub]:
    """GitHub's addresses lead to the stand-in, and no token is in the environment."""
    with serve() as site:
        hub = GitHub(site)
        site.answers = hub  # type: ignore[assignment]
        monkeypatch.setattr(github, "API", f"{site.url}/api/repos")
        monkeypatch.setattr(github, "RAW", f"{site.url}/raw")
        monkeypatch.delenv("GITHUB_TOKEN", raising=False)
        yield hub
