"""The agreement tables: what we measured beside what was printed. Made by ``etl agreement``."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb

HEAD = """\
# How measured agrees with printed

Made by `python -m etl agreement`, from the published build. Months that do not agree are
here like those that do.
"""


def markdown(connection: duckdb.DuckDBPyConnection, data: Path) -> str:
    """All tables as markdown, and what ``measured/differences.md`` knows of the differences."""
    parts = [HEAD]
    for (series,) in connection.execute(
        "SELECT DISTINCT measured_series FROM pub.agreement ORDER BY ALL"
    ).fetchall():
        rows = connection.execute(
            """
            SELECT strftime(month, '%Y-%m'), printed_series, printed_km2, round(measured_km2, 1),
                round(difference_km2, 1), from_state, to_state, coalesce(flag, '')
            FROM pub.agreement WHERE measured_series = ? ORDER BY month
            """,
            [series],
        ).fetchall()
        near = [sum(abs(row[4]) <= limit for row in rows) for limit in (1, 2)]
        parts.append(
            f"## {series}\n\nBeside “{rows[0][1]}”: {near[0]} of {len(rows)} months within 1 km², "
            f"{near[1]} within 2.\n\n"
            + _table(
                ("month", "printed", "measured", "difference", "from", "to", "note"),
                [(r[0], f"{r[2]:g}", *(f"{v + 0.0:.1f}" for v in r[3:5]), *r[5:]) for r in rows],
            )
        )
    shares = connection.execute(
        """
        SELECT a.place, f.period_end::VARCHAR, f.value, round(a.share_pct, 2), a.as_of, w.map
        FROM pub.shown_map AS w
        JOIN pub.series AS s ON s.rests_on = w.map_id AND s.measure = 'share_held'
        JOIN pub.figure AS f USING (series_id)
        JOIN pub.month_area AS a ON a.place_id = f.place_id AND a.layer = 'occupied'
            AND a.source_id = w.source_id
            AND a.month = date_trunc('month', f.period_end - INTERVAL 1 DAY)
        WHERE day(f.period_end) = 1
        ORDER BY f.period_end, f.value DESC
        """
    ).fetchall()
    if shares:
        parts.append(
            f"## Share of each place that {shares[0][5]} shows as occupied\n\n"
            + _table(
                ("oblast", "on", "printed %", "measured %", "map of"),
                [(r[0], r[1], f"{r[2]:g}", f"{r[3]:.2f}", r[4]) for r in shares],
            )
        )
    known = data / "measured" / "differences.md"
    return "\n".join([*parts, known.read_text(encoding="utf-8") if known.exists() else ""])


def _table(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    lines = [names, ["---"] * len(names), *rows]
    return "".join("| " + " | ".join(str(cell) for cell in line) + " |\n" for line in lines)
