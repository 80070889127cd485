"""The yardstick: one HTML page with plotly.js inlined, the same chart and a table as plain HTML."""

import functools
import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plotly.offline import get_plotlyjs

from views.database import query


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve the page from ``folder`` on a free port; yields its address."""
    (folder / "index.html").write_text(_page(), encoding="utf-8")
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/index.html"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing for each request."""


def _page() -> str:
    rows = query(
        """
        SELECT estimator, strftime(month, '%Y-%m') AS month, km2, publisher
        FROM pub.monthly_change
        WHERE series_id IN ('afp-net', 'afp-net-2026', 'deepstate-net') AND place_id = 'ua'
            AND month >= '2024-04-01'
        ORDER BY month
        """
    )
    traces = [
        {"type": "bar", "name": name, "x": list(part["month"]), "y": list(part["km2"])}
        for name, part in rows.groupby("estimator")
    ]
    cells = "".join(
        f"<tr><td>{r.month}</td><td>{r.estimator}</td><td>{r.km2:.0f}</td></tr>"
        for r in rows.itertuples()
    )
    return f"""<!doctype html><meta charset="utf-8"><title>Static</title>
<script>{get_plotlyjs()}</script><h1>Monthly change</h1><div id="chart"></div>
<script>Plotly.newPlot("chart", {json.dumps(traces)}, {{xaxis: {{type: "category"}}}})</script>
<table>{cells}</table>"""
