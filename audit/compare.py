"""What was recomputed beside the current build. The one module of the audit that opens a database.

It only SELECTs from ``pub``, read-only; how the numbers there came about it does not know.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import Any

import duckdb

from audit.claims import claims, hands
from audit.days import lines, paces
from audit.directions import directions
from audit.known import everything, shares
from audit.ledger import Ledger
from audit.months import Key, Month, differences, monthly, records, running, sums, years
from audit.twins import Twin, stand_ins, twins
from audit.verdicts import Court, Verdict

NEAR = 1e-9  # of a number: the build counts in binary floating point, the audit in fractions
Rows = Mapping[tuple[Any, ...], Mapping[str, Any]]  # key → column → value


@dataclass(frozen=True)
class Check:
    """One kind of thing, how many rows of it were compared, and each difference in words."""

    what: str
    rows: int
    differences: list[str]


def current_build(data: Path) -> Path:
    """The published build of a data folder. Raises FileNotFoundError when there is none."""
    builds = data / "build"
    return builds / (builds / "CURRENT").read_text(encoding="utf-8").strip()


def _as_meant(ledger: Ledger, months: dict[Key, Month]) -> Rows:
    return {
        (k.article, k.series, k.measure, k.place, k.kind, k.start, k.end, k.figure): {
            "value": k.amount.value,
            "low": k.amount.low,
            "high": k.amount.high,
            "measured": k.measured,
            "known_from": k.since,
            "known_until": k.until,
        }
        for k in chain(everything(ledger, months), *stand_ins(ledger, months).values())
    }


def _twins(found: Mapping[str, Twin]) -> Rows:
    return {
        (name,): {"twin": t.series_id, "months": t.months, "worst": t.worst, "margin": t.margin}
        for name, t in found.items()
    }


def _verdicts(ledger: Ledger, months: dict[Key, Month], twins_of: Mapping[str, Twin]) -> Rows:
    judged = Court.of(ledger, months).verdicts()
    return {
        key: {
            "is_cited": cited,
            "verdict": v.verdict,
            "reason": v.reason,
            "value": v.amount and v.amount.value,
            "low": v.amount and v.amount.low,
            "high": v.amount and v.amount.high,
            "reference": v.reference and v.reference.value,
            "missing": list(v.missing),
            "deciding": list(v.deciding),
            **_stand_ins(v, twins_of.get(key[2])),
            "printed": judged[key[0], "printed", key[2]][1].verdict
            if key[1] == "now" and (key[0], "printed", key[2]) in judged
            else None,
        }
        for key, (cited, v) in judged.items()
        if key[1] != "printed"
    }


def _days(ledger: Ledger, months: dict[Key, Month]) -> Rows:
    return {
        (name, day): {"area": line.km2[day]}
        for name, line in lines(ledger, months).items()
        for day in line.days
    }


def _told(ledger: Ledger) -> Iterator[tuple[str, Rows, str, int]]:
    """What is recomputed: its name, the rows by key, the SQL of the same rows, columns of a key."""
    months = monthly(ledger)
    yield "monthly values", _plain(months), _MONTHS, 3
    yield "records", _plain(records(months)), _RECORDS, 3
    added = {key: {"km2": km2, "months": n} for key, (km2, n) in years(months).items()}
    yield "years added up", added, _YEARS, 3
    so_far = {key: {"km2": km2, "first": first} for key, (km2, first) in running(months).items()}
    yield "running sums", so_far, _RUNNING, 3
    apart = {key: {"km2": km2} for key, km2 in differences(ledger, months).items()}
    yield "measured less printed", apart, _AGREEMENT, 2
    held = {key: {"share_pct": share} for key, share in shares(ledger).items()}
    yield "shares held", held, _SHARES, 4
    yield "numbers as meant", _as_meant(ledger, months), _KNOWN, 8
    twins_of = twins(ledger, months)
    yield "twins", _twins(twins_of), _TWINS, 1
    yield "areas by day", _days(ledger, months), _DAYS, 2
    yield "newest days", _plain(paces(ledger, months)), _PACES, 3
    yield "verdicts", _verdicts(ledger, months, twins_of), _VERDICTS, 3
    yield "directions by map", directions(ledger, months), _DIRECTIONS, 2
    yield "claims", _plain(claims(ledger)), _CLAIMS, 2
    yield "towns by month", {key: {"hand": hand} for key, hand in hands(ledger).items()}, _HANDS, 3


def checks(data: Path, build: Path) -> Iterator[Check]:
    """Everything, one after the other; ``build``: a file that was made from ``data``."""
    ledger = Ledger(data)
    with duckdb.connect(str(build), read_only=True) as connection:

        def stored(sql: str, keys: int) -> Rows:
            cursor = connection.execute(sql)
            names = [column[0] for column in cursor.description or []]
            rows = cursor.fetchall()
            found = {row[:keys]: dict(zip(names[keys:], row[keys:], strict=True)) for row in rows}
            if len(found) < len(rows):
                raise ValueError(f"two rows of one key: {sql}")
            return found

        for what, rows, sql, keys in _told(ledger):
            yield compared(what, rows, stored(sql, keys))
    adding = sums(ledger)
    apart = [
        f"{s.what}: {float(s.one):.3f} and {float(s.other):.3f} km²"
        for s in adding
        if abs(s.one - s.other) > s.rounding
    ]
    yield Check("sums of the measured files", len(adding), apart)


def _stand_ins(verdict: Verdict, twin: Twin | None) -> dict[str, Any]:
    """Columns that say which twin stands in for which months; nothing where none does."""
    if not verdict.stands_in or twin is None:
        return {"twin": None, "margin": None, "stands_in": []}
    months = sorted(f"{role} {month}" for role, month in verdict.stands_in)
    return {"twin": twin.series_id, "margin": twin.margin, "stands_in": months}


def compared(what: str, mine: Rows, theirs: Rows) -> Check:
    """All rows and columns of two sides; columns that only one side has count as a difference."""
    found = []
    for key in sorted({*mine, *theirs}, key=str):
        name = " ".join(str(part) for part in key if part != "")
        if key not in theirs:
            found.append(f"{name}: not in the build")
        elif key not in mine:
            found.append(f"{name}: in the build alone")
        else:
            columns = {**mine[key], **theirs[key]}
            found += [
                f"{name}: {column} is {_show(one)} by the audit, {_show(other)} in the build"
                for column in columns
                for one, other in [(mine[key].get(column), theirs[key].get(column))]
                if not same(one, other)
            ]
    return Check(what, len({*mine, *theirs}), found)


def same(one: Any, other: Any) -> bool:
    """Equal, or two numbers that binary arithmetic alone may part."""
    if isinstance(one, Fraction) and isinstance(other, float):
        return abs(float(one) - other) <= NEAR * max(1.0, abs(other))
    return bool(one == other)


def _show(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(part) for part in value) or "nothing"
    return f"{float(value):.6g}" if isinstance(value, Fraction | float) else str(value)


def _plain(found: Mapping[Any, Any]) -> Rows:
    """Dataclasses as columns."""
    return {
        key: {field.name: getattr(row, field.name) for field in fields(row)}
        for key, row in found.items()
    }


_MONTHS = """
    SELECT series_id, place_id, month, km2 AS value, km2_low AS low, km2_high AS high, basis,
        vintage, is_redrawn AS redrawn, figure_id
    FROM pub.monthly_change"""
_RECORDS = """
    SELECT series_id, place_id, month, km2 AS value, first_month, months_so_far, months_all,
        rank_largest, rank_smallest, previous_km2 AS previous,
        largest_since, largest_since_km2 AS largest_since_value,
        largest_missing_months AS largest_missing,
        smallest_since, smallest_since_km2 AS smallest_since_value,
        smallest_missing_months AS smallest_missing, direction, streak
    FROM pub.record"""
_YEARS = """
    SELECT series_id, place_id, year(month), sum(km2) AS km2, count(*) AS months
    FROM pub.monthly_change GROUP BY ALL"""
_RUNNING = """
    SELECT series_id, place_id, month, sum(km2) OVER w AS km2, min(month) OVER w AS first
    FROM (
        SELECT series_id, place_id, month, km2, datediff('month', DATE '2000-01-01', month)
            - row_number() OVER (PARTITION BY series_id, place_id ORDER BY month) AS run
        FROM pub.monthly_change
    )
    WINDOW w AS (PARTITION BY series_id, place_id, run ORDER BY month)"""
_AGREEMENT = "SELECT measured_series_id, month, difference_km2 AS km2 FROM pub.agreement"
_SHARES = """
    SELECT source_id, layer, place_id, month, share_pct FROM pub.month_area
    WHERE share_pct IS NOT NULL"""
_KNOWN = """
    SELECT coalesce(scope, ''), series_id, measure, place_id, period_kind, period_start, period_end,
        coalesce(figure_id, ''), value, low, high, basis <> 'printed' AS measured, known_from,
        known_until
    FROM pub.known_value"""
_TWINS = """
    SELECT series_id, twin_series_id AS twin, months, worst_km2 AS worst, margin_km2 AS margin
    FROM pub.twin"""
_DAYS = """
    SELECT s.series_id, d.day, d.area_km2 AS area FROM pub.day_area AS d
    JOIN pub.series AS s ON s.measured_from = d.source_id AND s.counts = d.definition
    WHERE s.measure = 'net_change'"""
_PACES = """
    SELECT series_id, span, first_day, last_day, net_km2 AS net, low_km2 AS low, high_km2 AS high,
        net_km2_per_day AS per_day
    FROM pub.pace"""
_VERDICTS = """
    SELECT statement_id, known, series_id, is_cited, verdict, coalesce(reason, '') AS reason, value,
        low, high, reference_value AS reference, missing_months AS missing,
        list_transform(deciding, lambda d: d.start) AS deciding,
        twin_series_id AS twin, twin_margin_km2 AS margin,
        list_sort(list_transform(stands_in, lambda s: s.role || ' ' || s.month)) AS stands_in,
        printed_verdict AS printed
    FROM pub.statement_verdict"""
_CLAIMS = """
    SELECT place_id, episode, side, claims, first_claim, first_claim_event, last_claim,
        last_claim_event, partial_claims, denials, first_denial_event, last_denial_event,
        partial_denials, assessments, first_assessment_event, first_agreement_event, map_half,
        lag_days, days_without_map, status
    FROM pub.claim_ledger"""
_DIRECTIONS = """
    SELECT month, map_id, km2, error_km2 AS error, has_voice AS voice, direction
    FROM pub.month_maps"""
_HANDS = "SELECT source_id, place_id, month, hand FROM pub.settlement_month"
