"""The agreement tables: what we measured beside what was printed. Made by ``etl agreement``."""

from collections.abc import Sequence
from typing import Any

import duckdb

HEAD = """\
# How measured agrees with printed

Made by `python -m etl agreement`, from the published build. Months that do not agree are
here like those that do.
"""

WHY = """\
## Where they differ, and what is known of it

* **DeepState**: April and October 2024 were printed with "about" (120) and "approximately" (490).
  April 2025: printed 175, measured 177.6; the update that closed March was changed on 1 April,
  after it was published, and counted from the next update April is 175.5.
* **AFP, September and October 2024**: 30 September is missing in the archive of ISW's layers, so
  the bound falls on the 29th. What one month lacks the other has: together 1,068.7 and 1,069.
* **AFP, January 2025** (21.4 less than printed), **October 2025** (7.6 less) and **November 2025**
  (3.4 less): no day is missing at the bounds, neither does a day's shift of the bounds explain it,
  and the months beside them agree. Over all of 2025 AFP's months add up to 29 km² more than the
  layers. The layer of control fell by 18.8 km² on 3 January 2025 and by 6.9 on 13 October; without
  these two falls the months would be 428 (AFP first printed 430) and 460. That is a guess, not a
  finding: similar falls in other months agree as they are.
* **DeepState's map against its own server**: months of 2022 and 2023 differ by coasts, which the
  map redrew and land does not count; September and October 2025 by the map of 30 September, which
  no archive has.
* **Shares**: Kherson's is 0.4 points below the printed one; the printed shares do not say what they
  divide by.
"""


def markdown(connection: duckdb.DuckDBPyConnection) -> str:
    """All tables, as markdown."""
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
        SELECT a.place, f.period_end::VARCHAR, f.value, round(a.share_pct, 2), a.as_of
        FROM pub.figure AS f
        JOIN pub.month_area AS a ON a.place_id = f.place_id AND a.layer = 'occupied'
            AND a.source_id = 'deepstate-maps'
            AND a.month = date_trunc('month', f.period_end - INTERVAL 1 DAY)
        WHERE f.series_id = 'deepstate-share' AND f.period_end = '2026-01-01'
        ORDER BY f.value DESC
        """
    ).fetchall()
    if shares:
        parts.append(
            "## Share of each oblast that DeepState's map shows as occupied\n\n"
            + _table(
                ("oblast", "on", "printed %", "measured %", "map of"),
                [(r[0], r[1], f"{r[2]:g}", f"{r[3]:.2f}", r[4]) for r in shares],
            )
        )
    return "\n".join([*parts, WHY])


def _table(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    lines = [names, ["---"] * len(names), *rows]
    return "".join("| " + " | ".join(str(cell) for cell in line) + " |\n" for line in lines)
