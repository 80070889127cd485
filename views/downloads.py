"""What leaves the page: machine columns, one kind of file, and the text that goes with it.

Every download is a `File`, shown by `tables.offer` and written by `csv`, which refuses a column
that breaks the rules below; a test walks over every download of every page. The screen's tables are
for reading and are made elsewhere: nothing here is "May 2026" or "481 km²".

* Headers are lower case with underscores. A number's header ends with its unit (`UNITS`), or it is
  a count, a rank or a year (`COUNTS`). Units that differ by row are spread over columns (`spread`).
* Days are 2026-05-31, months 2026-05, true and false are words, an empty cell is "not known".
* Addresses are whole: pages of our own get the host by which the reader came.
* The name says what, of which place, in which unit, over which time, and the day of the data.

**Where source, licence, definition and day stand.** In a text of the same name, offered beside the
CSV. Lines of comment above the header break whatever reads CSV naively (spreadsheets show them as
rows, pandas and R stop at the first line that has more cells); an archive with both would have to
be unpacked before a spreadsheet or a web importer takes it. Of the file alone the name still says
whose it is and how old, and each row names who counted and links to its source.
"""

import csv as writer
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urljoin, urlsplit
from zlib import crc32

import pandas as pd

from views import columns, queries, theme
from views.wording.common import each
from views.wording.figure import MEANINGS, own_entry

# The end of a number's header -> (what it is, decimals that are sensible).
UNITS = {
    "km2_per_day": ("square kilometres a day", 2),
    "km2_per_week": ("square kilometres a week", 2),
    "km2_per_month": ("square kilometres a month", 2),
    "sq_mi_per_week": ("square miles a week", 2),
    "sq_mi_per_month": ("square miles a month", 2),
    "km2": ("square kilometres", 2),
    "sq_mi": ("square miles", 2),
    "m2": ("square metres", 0),
    "pct_of_ukraine": ("per cent of {ukraine} km²", 4),
    "pct_points": ("percentage points", 2),
    "pct": ("per cent", 2),
    "times": ("a ratio", 3),
    "days": ("days", 0),
    "settlements": ("settlements", 0),
    "deg": ("degrees, WGS 84", 5),
}
# Numbers without a unit: how many, which one, which year.
COUNTS = frozenset([
    "rank", "articles", "copies", "prints", "repeats", "disputes", "events", "statements",
    "differences", "figures", "months", "vintages", "claims", "partial_claims", "denials",
    "partial_denials", "undated_prints", "assessments", "episode", "year", "months_in_sum",
    "months_so_far", "months_all", "rank_largest", "rank_smallest", "rank_now", "rank_said",
    "largest_missing_months", "smallest_missing_months", "missing_months", "streak",
    "maps", "gains", "losses", "near_nothing", "telling",
    "in_a_row_said", "direction", "pieces", "compared", "population"
])  # fmt: skip
_IDS = frozenset(["geonames_id"])  # numbers that nobody adds up
_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", re.ASCII)
_OWN_PAGE = re.compile(r"(?:[a-z]+)?\?[a-z]+=\S+", re.ASCII)
_MINUTE = re.compile(r"^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$", re.ASCII)
_PLAIN_NUMBER = re.compile(r"[+-]?\d[\d.,]*", re.ASCII)
_LONGEST = 180  # characters of a file name that every disk takes, with room for its ending


class BadColumn(ValueError):
    """A column of a download breaks the rules of this module."""


@dataclass(frozen=True)
class File:
    """One download.

    what: a phrase that names it, without a stop. parts: of its name, from what to when. table: its
    rows, made only when a reader asks. definition: what a reader must know beyond the definitions
    of its series and measures. sources: ids of measured sources that its rows do not name.
    relation: of `pub`, by which its columns are explained first.
    """

    what: str
    parts: tuple[str, ...]
    table: Callable[[], pd.DataFrame]
    definition: str = ""
    sources: tuple[str, ...] = ()
    relation: str = ""

    @cached_property
    def name(self) -> str:
        """The name without an ending: ``frontline-ledger_monthly-change_ua_km2_…``."""
        data = f"data-{queries.ledger.data_day()}"
        head = "_".join([_slug(theme.NAME), *filter(None, map(_slug, self.parts))])
        room = _LONGEST - len(data) - 1
        if len(head) > room:
            mark = f"-{crc32(head.encode()):08x}"
            head = head[: room - len(mark)] + mark
        return f"{head}_{data}"


def citation(file: File, address: str, today: date) -> str:
    """A chart as it is cited, as a sentence and in BibTeX.

    address: of the view, with all its choices. today: the day on which it was seen.
    """
    data = str(queries.ledger.data_day())
    found = f" {address}," if address else ""
    entry = own_entry(file.name, file.what, data=data, address=address, urldate=str(today))
    return f"{theme.NAME}: {file.what}. Data of {data}.{found} seen on {today}.\n\n{entry}"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9+.-]+", "-", plain).strip("-.")


def several(names: Iterable[str]) -> str:
    """A part of a file's name for some of many: all of a few, else how many and a mark."""
    names = list(names)
    joined = "+".join(names)
    return joined if len(names) <= 4 else f"{len(names)}-{crc32(joined.encode()):08x}"


def words(text: str) -> str:
    """A part of a file's name for words of a reader's own: their start, and a mark of all."""
    return f"{_slug(text)[:40]}-{crc32(text.encode()):08x}" if text else ""


# --- the file ------------------------------------------------------------------------------------


def csv(table: pd.DataFrame, *, site: str) -> bytes:
    """The table as CSV: UTF-8 with a byte order mark, without which Excel misreads "Kyiv’s".

    site: address of the Overview, against which addresses of our own pages are made whole.
    Raises BadColumn for a column that breaks the rules.
    """
    return csv_of(lines(table, site=site))


def csv_of(lines: Sequence[str]) -> bytes:
    """A file of the head and some rows of `lines`."""
    return "".join(f"{line}\n" for line in lines).encode("utf-8-sig")


def lines(table: pd.DataFrame, *, site: str) -> list[str]:
    """The head and the rows of a table as lines of a CSV; no cell breaks a line."""
    columns = [_cells(str(name), table[name], site) for name in table.columns]
    out = io.StringIO(newline="")
    rows = writer.writer(out, lineterminator="\n")
    rows.writerow(table.columns)
    rows.writerows(zip(*columns, strict=True))
    return out.getvalue().split("\n")[:-1]


def records(table: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a table as plain values, in the columns and with the rules of its CSV.

    Numbers are numbers, what is not known or does not apply is None. Raises BadColumn.
    """
    made: dict[str, list[Any]] = {}
    for name in map(str, table.columns):
        cells = _cells(name, table[name], "", safe=False)
        if pd.api.types.is_bool_dtype(table[name]):
            made[name] = [c == "true" if c else None for c in cells]
        elif pd.api.types.is_numeric_dtype(table[name]):
            made[name] = [(float(c) if "." in c else int(c)) if c else None for c in cells]
        else:
            made[name] = [c or None for c in cells]
    return [dict(zip(made, row, strict=True)) for row in zip(*made.values(), strict=True)]


def unit_of(name: str) -> str:
    """The unit at the end of a header, or ''."""
    return next((u for u in UNITS if name == u or name.endswith(f"_{u}")), "")


def _cells(name: str, values: pd.Series, site: str, *, safe: bool = True) -> list[str]:
    """safe: whether a spreadsheet may not run any of them."""
    if not _NAME.fullmatch(name):
        raise BadColumn(f"{name!r} is no header")
    # Plain objects first: a column of Arrow strings or of pandas' own numbers is slow to walk.
    cells = list(zip(values.to_numpy(dtype=object), values.isna().to_numpy(), strict=True))
    if name in _IDS:
        return ["" if missing else str(int(v)) for v, missing in cells]
    if pd.api.types.is_bool_dtype(values):
        return ["" if missing else str(bool(v)).lower() for v, missing in cells]
    if pd.api.types.is_numeric_dtype(values):
        unit = unit_of(name)
        if not unit and name not in COUNTS:
            raise BadColumn(f"{name!r} has neither a unit nor is it a count")
        digits = UNITS[unit][1] if unit else 0
        return ["" if missing else _number(float(v), digits) for v, missing in cells]
    if pd.api.types.is_datetime64_any_dtype(values):
        form = "%Y-%m" if name == "month" or name.endswith("_month") else "%Y-%m-%d"
        return ["" if missing else f"{v:{form}}" for v, missing in cells]
    guard = inert if safe else str
    texts = {v: guard(_text(name, v, site)) for v in {v for v, _ in cells if isinstance(v, str)}}
    return [texts[v] if isinstance(v, str) else _text(name, v, site) for v, _ in cells]


def _number(value: float, digits: int) -> str:
    text = f"{value:.{digits}f}"
    if digits:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _text(name: str, value: Any, site: str) -> str:
    if value is None or value is pd.NaT or (isinstance(value, float) and pd.isna(value)):
        return ""
    if not isinstance(value, str):
        raise BadColumn(f"{name!r} holds {type(value).__name__}")
    if _OWN_PAGE.fullmatch(value):
        return urljoin(site, value) if site else ""
    if name.endswith(("url", "link")) and value and not urlsplit(value).hostname:
        raise BadColumn(f"{name!r} holds no whole address")
    return _MINUTE.sub(r"\1T\2", " ".join(value.split()))


def inert(text: str) -> str:
    """Text that a spreadsheet would run as a formula gets a leading apostrophe.

    A sign alone is no formula (the comparators of statements are such), nor is a number.
    """
    formula = (
        text[:1] in ("=", "+", "-", "@") and len(text) > 1 and not _PLAIN_NUMBER.fullmatch(text)
    )
    return f"'{text}" if formula else text


# --- what goes with it ---------------------------------------------------------------------------


def about(files: Sequence[File], *, view: str) -> str:
    """The text beside one or several files: source, licence, definitions and day.

    view: the whole address of the page it was taken from, or ''.
    """
    build = queries.ledger.build()
    commit = f" (commit {build['git_commit']})" if build["git_commit"] else ""
    told = [
        f"{theme.NAME}: {theme.TAGLINE}",
        "",
        *(f"{file.name}.csv: {file.what}." for file in files),
        "",
        f"Data of the ledger as of {queries.ledger.data_day()}{commit}.",
        *([f"Taken from {view}"] if view else []),
    ]
    tables, meanings = [file.table() for file in files], queries.ledger.meanings()
    series, sources = _series_in(tables), {i for file in files for i in file.sources}
    sources |= {i for t in tables if "source_id" in t for i in t["source_id"].dropna()}
    known = queries.ledger.all_series()
    used = known[known["series_id"].isin(series)]
    sources |= set(used["measured_from"].dropna())
    told += ["", "SOURCE", "", *_sources(tables, sources)]
    told += ["", "LICENCE", "", *_licences(tables, sources)]
    told += ["", "DEFINITIONS", ""]
    told += [f"{file.what}: {file.definition}" for file in files if file.definition]
    told.append("Positive: Russia gained. Areas in square kilometres unless the header says so.")
    measures = {m for t in tables if "measure" in t for m in t["measure"].dropna()}
    measures |= set(used["measure"])
    told += [f"{m}: {MEANINGS[m]}." for m in MEANINGS if m in measures]
    told += [f"{r.series_id}: {r.name}. {r.definition}" for r in each(used)]
    told += ["", "COLUMNS", ""]
    for file, table in zip(files, tables, strict=True):
        if len(files) > 1:
            told += [f"{file.name}.csv"]
        told += [_column(str(n), file.relation, meanings) for n in table.columns]
        told.append("")
    told.append(
        "UTF-8 with a byte order mark, commas, decimal points; days as 2026-05-31, months as "
        "2026-05; an empty cell is not known or does not apply."
    )
    return "\n".join(told) + "\n"


# What no relation of `pub` has under this name: made for files alone.
_MEANINGS = {
    "rank_said": "Rank that the comparison states: 2 for the second largest.",
    "in_a_row_said": "How many in a row the comparison states.",
    "publisher_said": "Outlet that printed the comparison.",
    "published_said": "When the comparison was printed, as far as known.",
    "figure_url": "Page of the figure that is the number.",
    "nearest": "Of the months or spans that decide, the one whose number comes nearest.",
    "missing": "Months of which the series has no number.",
    "printed_by": "Outlet that printed the number.",
} | columns.MEANINGS


def _column(name: str, relation: str, meanings: dict[tuple[str, str], str]) -> str:
    """A line on a column of a file."""
    said = meaning(name, relation, meanings)
    return f"  {name}" + (f": {said}" if said else "")


def meaning(name: str, relation: str, meanings: dict[tuple[str, str], str]) -> str:
    """The unit of a column of a file, and what `pub` says of it, or where it has none its own.

    meanings: of ``queries.ledger``.
    """
    unit, said = unit_of(name), []
    if unit:
        ukraine = theme.number(queries.months.area_of_ukraine_km2())
        said = [UNITS[unit][0].format(ukraine=ukraine)]
    field = columns.FIELDS.get(name, name)
    for known in (field, field.removesuffix(f"_{unit}")):
        found = meanings.get((relation, known)) or _MEANINGS.get(known) or meanings.get(("", known))
        if found:
            said.append(found)
            break
    return "; ".join(said)


def _series_in(tables: Sequence[pd.DataFrame]) -> set[str]:
    named = ("series_id", "series_a", "series_b", "printed_series_id", "measured_series_id")
    return {str(i) for t in tables for c in named if c in t for i in t[c].dropna()}


def _sources(tables: Sequence[pd.DataFrame], sources: set[str]) -> list[str]:
    lines = []
    if any({"publisher", "url", "first_claim_url"} & set(t.columns) for t in tables):
        lines.append("Printed: the article that each row names and links to.")
    found = queries.ledger.sources()
    for row in each(found[found["source_id"].isin(sources)]):
        lines.append(f"Measured by {theme.NAME} from {row.title}: {row.attribution}, {row.home}")
    return lines or [f"{theme.NAME}, from the files of the ledger."]


def _licences(tables: Sequence[pd.DataFrame], sources: set[str]) -> list[str]:
    terms = queries.ledger.licences()
    ids = {"ledger", "articles"}
    ids |= {"geonames"} if any("lat" in t or "lat_deg" in t for t in tables) else set()
    ids |= {"openstreetmap"} if any("share_pct" in t for t in tables) else set()
    lines = [
        f"{r.covers}: {r.licence}"
        + (f" ({r.url})" if isinstance(r.url, str) else "")
        + f", {r.holder}"
        for r in each(terms[terms["licence_id"].isin(ids)])
    ]
    found = queries.ledger.sources()
    for row in each(found[found["source_id"].isin(sources)]):
        lines.append(f"{row.title}: {row.licence}")
    return lines


# --- whole tables --------------------------------------------------------------------------------

# Numbers whose unit differs by row, by the column that names it.
_SPREAD = {
    "unit": "value value_low value_high original_value first_value latest_value change threshold",
    "printed_unit": "printed_value printed_value_high",
}
_RATIOS = ("multiple_of", "fraction_of", "as_much_as")
_VERDICTS = (
    "statement_id wording kind place_id publisher_said published_said url "
    "subject_start subject_end comparator reference_start reference_end factor_times factor_pct "
    "rank_said in_a_row_said threshold_*unit=threshold qualifier known printed_verdict "
    "twin_series_id twin_margin_km2 stands_in actual_*compared_in=actual "
    "wanted_*compared_in=wanted wanted_low_*compared_in=wanted_low "
    "wanted_high_*compared_in=wanted_high reference_value_*series_unit=reference_value "
    "mark_value_*series_unit=mark_value nearest_value_*series_unit=nearest_value rank_now "
    "vintage vintage_basis"
)


def public(name: str) -> pd.DataFrame:
    """A public table of the database, with each number under a header of its unit."""
    return machine_of(queries.ledger.download(name))


def machine_of(table: pd.DataFrame) -> pd.DataFrame:
    """Rows of a public table, with each number under a header of its unit."""
    table = _with_factor(table)
    names = [str(c) for c in table]
    unit_in = {c: unit for unit, cs in _SPREAD.items() for c in cs.split() if unit in table}
    given = {unit_in[c] for c in names if c in unit_in} | {"factor"}
    return columns.machine(
        table,
        " ".join(
            f"{c}_*{unit_in[c]}={c}" if c in unit_in else f"{columns.RENAMED.get(c, c)}={c}"
            for c in names
            if c not in given
        ),
    )


def _with_factor(table: pd.DataFrame) -> pd.DataFrame:
    """A statement's own number under the header of what it is, for that differs by kind."""
    if "factor" not in table:
        return table
    factor, kind = table["factor"], table["kind"]
    return table.assign(
        unit=table["unit"].fillna("km2"),
        factor_times=factor.where(kind.isin(_RATIOS)),
        factor_pct=factor.where(kind.isin(["change_percent", "share"])),
        rank_said=factor.where(kind == "rank"),
        in_a_row_said=factor.where(kind.isin(["streak", "net_sign"])),
    )


def verdicts(rows: pd.DataFrame) -> pd.DataFrame:
    """Verdicts, a line each: of ``queries.verdicts``, ``judged`` or ``all_verdicts``.

    `deciding`: the months or spans that decide, as ISO months or intervals; `nearest`: the one of
    them that comes nearest to the subject.
    """
    found, units, kind = [_decided(r) for r in each(rows)], rows["series_unit"], rows["kind"]

    def texts(values: Iterable[str]) -> pd.Series:
        return pd.Series(list(values), rows.index, dtype=object)  # also where there is no row

    table = _with_factor(rows).assign(
        deciding=texts(text for text, _, _ in found),
        nearest=texts(text for _, text, _ in found),
        nearest_value=[value for _, _, value in found],
        missing=texts(
            "; ".join(f"{pd.Timestamp(m):%Y-%m}" for m in ms) for ms in rows["missing_months"]
        ),
        stands_in=texts(
            "; ".join(f"{m['role']} {pd.Timestamp(m['month']):%Y-%m}" for m in ms)
            for ms in rows["stands_in"]
        ),
        compared_in=units.mask(kind.isin(_RATIOS), "times").mask(
            kind.isin(["change_percent", "share"]), "percent"
        ),
    )
    # What a reader's own comparison lacks is left out.
    said = " ".join(w for w in _VERDICTS.split() if w.rpartition("=")[2].split("_*")[0] in table)
    return columns.machine(table, f"{said} {VERDICTS}")


VERDICTS = "whose verdict number decides nearness map cited_at caveat"  # the table on the screen


def _decided(row: Any) -> tuple[str, str, float]:
    spans = [(_span(d["start"], d["end"]), float(d["value"])) for d in row.deciding]
    if not spans:
        return "", "", float("nan")
    nearest = min(spans, key=lambda s: abs(s[1] - row.value)) if pd.notna(row.value) else spans[0]
    return "; ".join(text for text, _ in spans), *nearest


def _span(start: Any, end: Any) -> str:
    first, last = pd.Timestamp(start), pd.Timestamp(end)
    if first.day == 1 and last == first + pd.offsets.MonthEnd():
        return f"{first:%Y-%m}"
    return f"{first:%Y-%m-%d}/{last:%Y-%m-%d}"
