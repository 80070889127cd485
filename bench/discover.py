"""``python -m bench discover``: fifty feeds on the loopback address, as if on fifty hosts."""

import http.server
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from bench import synthetic
from bench.server import PROJECT
from etl.discovery.queue import discover

FEEDS, ITEMS = 50, 100
WORDS = "made-up words that no feed has printed and that say nothing of any ground at all " * 4


def run() -> None:
    """Print how long the first run takes, and one in which nothing is new."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        data = Path(folder) / "data"
        synthetic.write(PROJECT / "data", data, times=1)
        hosts = [stack.enter_context(_serve(number)) for number in range(FEEDS)]
        for name, feeds in (
            ("50 hosts", [f"{host}/feed.xml" for host in hosts]),
            ("1 host, no pause", [f"{hosts[0]}/feed.xml?{number}" for number in range(FEEDS)]),
        ):
            rows = "".join(
                f"feed-{number:02},al-jazeera,rss,{url},made up\n"
                for number, url in enumerate(feeds)
            )
            header = "feed_id,publisher_id,kind,url,note\n"
            (data / "feeds.csv").write_text(header + rows, encoding="utf-8")
            delay = 0.0 if name.startswith("1 host") else 2.0
            for when in ("first run", "nothing new"):
                started = time.perf_counter()
                summary = discover(data, allow_private=True, delay=delay)
                seconds = time.perf_counter() - started
                print(
                    f"discover, {FEEDS} feeds of {ITEMS} items, {name}, {when}: {seconds:.2f} s, "
                    f"{len(summary.new)} new, {summary.unchanged} unchanged, "
                    f"{len(summary.failed)} failed (target 5 s)"
                )


@contextmanager
def _serve(number: int) -> Iterator[str]:
    """A host with a feed: one item in ten speaks of territory, made up like the rest."""
    items = "".join(
        f"<item><title>{'Russia captured 10 square kilometres' if n % 10 == 0 else 'A story'} "
        f"{number}-{n}</title><link>/news/{number}-{n}</link><description>{WORDS}</description>"
        "<pubDate>Sun, 01 Mar 2026 09:30:00 +0000</pubDate></item>"
        for n in range(ITEMS)
    )
    body = f"<rss><channel>{items}</channel></rss>".encode()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            feed = self.path.startswith("/feed.xml")
            known = self.headers.get("If-None-Match") == '"1"'
            self.send_response((304 if known else 200) if feed else 404)
            self.send_header("ETag", '"1"')
            self.end_headers()
            if feed and not known:
                self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()
