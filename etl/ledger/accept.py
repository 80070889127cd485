"""Rows that a person accepted, as text, into the files: all of them or none."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from etl.ledger import write
from etl.ledger.read import read
from etl.ledger.records import Article, Event, Figure, Publisher, Record, Statement, TextSketch
from etl.problems import BadData, Problem

PARTS: dict[str, type[Record]] = {m.file: m for m in (Publisher, Figure, Event, Statement)}
_TIERS = {"state": "state-outlet", "pro-state": "state-outlet", "aggregator": "low-trust"}


def tier_of(stance: str) -> str:
    """The ``source_tier`` of an article, by the stance of its publisher."""
    return _TIERS.get(stance, "article")


@dataclass(frozen=True)
class Added:
    """What was written: {file: rows}, and how many rows the ledger had already."""

    rows: dict[str, int]
    already: int

    def in_words(self) -> str:
        """What was written, and what was there already."""
        written = ", ".join(f"{n} into {file}" for file, n in self.rows.items())
        there = f"; {self.already} in the ledger already" if self.already else ""
        return (written or "nothing new to write") + there


def add_cells(
    data: Path,
    article: Mapping[str, str] | None,
    parts: Sequence[tuple[type[Record], Mapping[str, str]]],
    text_sketch: str = "",
) -> Added:
    """Write an article (None: it is there), its publisher and figures, events, statements.

    text_sketch: by which the article's text is known again, where there was a text. An article
    without a source_tier gets that of its publisher. Rows get the next free ids. A row that the
    ledger has already is not added again, so doing it twice, or once more after it was cut off, is
    doing it once. Raises BadData with all problems, write.Busy, write.Unfinished; nothing is
    written then.
    """
    parts = _undated(parts)
    with write.writing(data):
        there = read(data).rows
        rows: dict[type[Record], list[Record]] = {}
        problems: list[Problem] = []
        already = _add_publishers(parts, there, rows, problems)
        article = article and _with_tier(
            article, [*there.get(Publisher, []), *rows.get(Publisher, [])]
        )
        if article is not None and (record := _record(Article, article, problems)):
            if any(_is_same_article(record, known) for known in there.get(Article, [])):
                already += 1
            else:
                rows[Article] = [record]
                known_again = {"article_id": article["article_id"], "sketch": text_sketch}
                if text_sketch and (again := _record(TextSketch, known_again, problems)):
                    rows[TextSketch] = [again]
        for model in (Figure, Event, Statement):
            mine = [cells for kind, cells in parts if kind is model]
            known = {write.content(record) for record in there.get(model, [])}
            ids = iter(write.next_ids(data, model, len(mine)) if mine else [])
            for cells in mine:
                row_id = next(ids)
                record = _record(model, {**cells, model.key: row_id}, problems)
                if record is None:
                    continue
                if write.content(record) in known:
                    already += 1
                    ids = chain([row_id], ids)
                    continue
                known.add(write.content(record))
                rows.setdefault(model, []).append(record)
        if problems:
            raise BadData(sorted(problems))
        if rows:
            write.add_rows(data, rows)
    return Added({m.file: len(new) for m, new in rows.items() if m is not TextSketch}, already)


def _add_publishers(
    parts: Sequence[tuple[type[Record], Mapping[str, str]]],
    there: Mapping[type[Record], Sequence[Record]],
    rows: dict[type[Record], list[Record]],
    problems: list[Problem],
) -> int:
    """Put new publishers into ``rows``, by their own ids; how many were there already."""
    records = [_record(m, cells, problems) for m, cells in parts if m is Publisher]
    new = [r for r in records if r is not None and r not in there.get(Publisher, [])]
    if new:
        rows[Publisher] = new
    return len(records) - records.count(None) - len(new)


def _with_tier(article: Mapping[str, str], publishers: Sequence[Record]) -> Mapping[str, str]:
    if article.get("source_tier"):
        return article
    mine = article.get("publisher_id")
    stances = (p.stance for p in publishers if isinstance(p, Publisher) and p.publisher_id == mine)
    return {**article, "source_tier": tier_of(next(stances, ""))}


def _is_same_article(new: Record, known: Record) -> bool:
    """Whether each cell that the new row fills says what the known one says."""
    return all(
        getattr(new, column) in (None, getattr(known, column)) for column in Article.columns()
    )


def accept(data: Path, reviewed: str) -> Added:
    """The same from JSON: {"article": row or null, "sketch", "parts": [{"file", "row"}]}.

    Raises ValueError where it is not that.
    """
    try:
        told = json.loads(reviewed)
        article, text_sketch = told["article"], str(told.get("sketch", ""))
        parts = [(PARTS[part["file"]], _cells(part["row"])) for part in told["parts"]]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"this is no reviewed proposal: {error!r}") from None
    return add_cells(data, None if article is None else _cells(article), parts, text_sketch)


def _undated(
    parts: Sequence[tuple[type[Record], Mapping[str, str]]],
) -> list[tuple[type[Record], Mapping[str, str]]]:
    """A page without a date cannot be older than the last period of those that it prints."""
    basis = "earliest possible"
    ends = [c.get("period_end", "") for m, c in parts if m is Figure]
    try:
        earliest = dt.date.fromisoformat(max(ends, default="")) + dt.timedelta(days=1)
    except ValueError:
        return list(parts)  # no figure, or one whose period the rows' own check refuses
    return [
        (m, {**c, "vintage": earliest.isoformat()})
        if m is Figure and c.get("vintage_basis") == basis
        else (m, c)
        for m, c in parts
    ]


def _cells(row: Any) -> dict[str, str]:
    if not isinstance(row, dict) or not all(
        isinstance(k, str) and isinstance(v, str) for k, v in row.items()
    ):
        raise TypeError("a row has text in each cell")
    return dict(row)


def _record(
    model: type[Record], cells: Mapping[str, str], problems: list[Problem]
) -> Record | None:
    record, faults = model.read(cells)
    for column, _, _, wanted in faults:
        found = repr(cells.get(column, ""))
        problems.append(Problem(model.file, 0, column, found, f"{wanted} (new row)"))
    return record
