"""A web server on the loopback address that answers as a test says, and notes what it was asked."""

import http.server
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by path without its query, from the table of its site."""

    protocol_version = "HTTP/1.1"
    site: "Site"

    def do_GET(self) -> None:
        self.site.asked.append((self.path, self.headers))
        missing: Answer = lambda handler: handler.say(404)  # noqa: E731
        self.site.answers.get(self.path.partition("?")[0], missing)(self)

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def say(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in ({"Content-Length": str(len(body))} | names).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@dataclass
class Site:
    """One server: its address, its answers by path, and what it was asked."""

    url: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, Message]] = field(default_factory=list)

    def page(self, path: str, body: bytes, **headers: str) -> str:
        """Serve this body, or 304 to whoever has it already."""

        def answer(handler: Handler) -> None:
            pairs = (("ETag", "If-None-Match"), ("Last_Modified", "If-Modified-Since"))
            if any(n in headers and handler.headers.get(h) == headers[n] for n, h in pairs):
                handler.say(304)
            else:
                handler.say(200, body, **headers)

        self.answers[path] = answer
        return self.url + path

    def says(self, path: str, status: int, body: bytes = b"", **headers: str) -> str:
        self.answers[path] = lambda handler: handler.say(status, body, **headers)
        return self.url + path

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


@contextmanager
def serve() -> Iterator[Site]:
    site = Site()
    handler = type("Bound", (Handler,), {"site": site})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        running.handle_error = lambda *args: None  # type: ignore[method-assign]
        running.daemon_threads = True
        threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        site.url = f"http://127.0.0.1:{running.server_address[1]}"
        yield site
        running.shutdown()
