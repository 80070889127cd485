"""OpenAPI as a fuzzer reads it: what nobody thought of is answered, and never with 500."""

import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from share import descriptions
from share.answers import answer
from views import database

schemathesis = pytest.importorskip("schemathesis", reason="make validate installs it")
hypothesis = pytest.importorskip("hypothesis")
pytestmark = pytest.mark.validators


class Answering(BaseHTTPRequestHandler):
    """What `share.answers` says, without the rest of the app."""

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = parse_qsl(parts.query, keep_blank_values=True)
        made = answer(
            database.build_path(), unquote(parts.path)[1:], query,
            base="http://127.0.0.1/", today=date(2026, 11, 30),
        )  # fmt: skip
        self.send_response(made.status if made else 404)
        kind = made.media_type if made else "application/problem+json"
        body = made.body if made else b'{"title":"Not Found","status":404,"detail":"Nothing."}'
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nobody reads it."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_no_request_of_a_fuzzer_breaks_it(site: str) -> None:
    told = descriptions.openapi(database.build_path(), f"{site}/")
    schema = schemathesis.openapi.from_dict(told)
    schema.config.update(base_url=site)
    checks = schemathesis.checks
    tried = 0
    for operation in schema.get_all_operations():
        settings = hypothesis.settings(
            max_examples=25, deadline=None, derandomize=True, database=None,
            suppress_health_check=list(hypothesis.HealthCheck),
        )  # fmt: skip

        def ask(case: Any) -> None:
            nonlocal tried
            response = case.call()
            case.validate_response(
                response,
                checks=[checks.not_a_server_error, checks.status_code_conformance,
                        checks.content_type_conformance, checks.response_schema_conformance],
            )  # fmt: skip
            tried += 1

        settings(hypothesis.given(case=operation.ok().as_strategy())(ask))()
    assert tried > 300
