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
from typing import Any
from urllib.parse import urljoin, urlsplit
from zlib import crc32

import pandas as pd

from views import queries, theme
from views.wording.common import each, figure_address
from views.wording.figure import MEANINGS

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
COUNTS = frozenset(
    [
        "rank",
        "articles",
        "copies",
        "prints",
        "repeats",
        "disputes",
        "events",
        "statements",
        "differences",
        "figures",
        "months",
        "vintages",
        "claims",
        "partial_claims",
        "denials",
        "partial_denials",
        "undated_prints",
        "assessments",
        "episode",
        "year",
        "months_in_sum",
        "months_so_far",
        "months_all",
        "rank_largest",
        "rank_smallest",
        "rank_now",
        "rank_said",
        "largest_missing_months",
        "smallest_missing_months",
        "missing_months",
        "streak",
        "in_a_row_said",
        "direction",
        "pieces",
        "compared",
    ]
)
_UNIT_NAMES = {"percent": "pct"}  # as the ledger calls a unit -> as a header does
_RENAMED = {
    "km2": "change_km2",
    "km2_low": "change_low_km2",
    "km2_high": "change_high_km2",
    "day_earlier_km2": "change_if_a_day_earlier_km2",
    "day_later_km2": "change_if_a_day_later_km2",
    "lat": "lat_deg",
    "lon": "lon_deg",
    "largest_since": "largest_since_month",
    "smallest_since": "smallest_since_month",
    "days_without_map": "without_map_days",
}
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
    """

    what: str
    parts: tuple[str, ...]
    table: Callable[[], pd.DataFrame]
    definition: str = ""
    sources: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name without an ending: ``frontline-ledger_monthly-change_ua_km2_…``."""
        data = f"data-{queries.ledger.data_day()}"
        head = "_".join([_slug(theme.NAME), *filter(None, map(_slug, self.parts))])
        room = _LONGEST - len(data) - 1
        if len(head) > room:
            mark = f"-{crc32(head.encode()):08x}"
            head = head[: room - len(mark)] + mark
        return f"{head}_{data}"


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
    table = table.rename(columns=_RENAMED)
    columns = [_cells(str(name), table[name], site) for name in table.columns]
    out = io.StringIO(newline="")
    rows = writer.writer(out, lineterminator="\n")
    rows.writerow(table.columns)
    rows.writerows(zip(*columns, strict=True))
    return out.getvalue().encode("utf-8-sig")


def unit_of(name: str) -> str:
    """The unit at the end of a header, or ''."""
    return next((u for u in UNITS if name == u or name.endswith(f"_{u}")), "")


def _cells(name: str, values: pd.Series, site: str) -> list[str]:
    if not _NAME.fullmatch(name):
        raise BadColumn(f"{name!r} is no header")
    if name in _IDS:
        return ["" if pd.isna(v) else str(int(v)) for v in values]
    if pd.api.types.is_bool_dtype(values):
        return ["" if pd.isna(v) else str(bool(v)).lower() for v in values]
    if pd.api.types.is_numeric_dtype(values):
        unit = unit_of(name)
        if not unit and name not in COUNTS:
            raise BadColumn(f"{name!r} has neither a unit nor is it a count")
        digits = UNITS[unit][1] if unit else 0
        return ["" if pd.isna(v) else _number(float(v), digits) for v in values]
    if pd.api.types.is_datetime64_any_dtype(values):
        form = "%Y-%m" if name == "month" or name.endswith("_month") else "%Y-%m-%d"
        return ["" if pd.isna(v) else f"{v:{form}}" for v in values]
    return [_text(name, v, site) for v in values]


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
    return _inert(_MINUTE.sub(r"\1T\2", " ".join(value.split())))


def _inert(text: str) -> str:
    """Text that a spreadsheet would run as a formula gets a leading apostrophe.

    A sign alone is no formula (the comparators of statements are such), nor is a number.
    """
    formula = (
        text[:1] in ("=", "+", "-", "@") and len(text) > 1 and not _PLAIN_NUMBER.fullmatch(text)
    )
    return f"'{text}" if formula else text


def spread(table: pd.DataFrame, units: pd.Series, columns: Sequence[str]) -> pd.DataFrame:
    """Numbers whose unit differs by row, each under a header of its own unit.

    units: of each row, as the ledger names them; a row without one has no number.
    """
    made: dict[str, pd.Series] = {}
    present = [str(u) for u in units.dropna().unique()]
    for name in table.columns:
        if name not in columns:
            made[str(name)] = table[name]
            continue
        for unit in sorted(present):
            part = table[name].where(units == unit)
            if part.notna().any():
                made[f"{name}_{_UNIT_NAMES.get(unit, unit)}"] = part
    return pd.DataFrame(made)


# --- what goes with it ---------------------------------------------------------------------------

# What a header does not say by itself. Units and days explain the others.
_MEANINGS = {
    "articles": "articles of the ledger that print or repeat the figure",
    "vintage": "day of printing by which versions are put in order; see vintage_basis",
    "vintage_basis": "whether that is the article's day, the last day of its month, or, for an "
    "undated page, the day after the period ends (earliest possible)",
    "published": "when the article appeared, as far as known: day, month, or empty",
    "qualifier": "the article's own word before the number; between: a range, of which the middle "
    "stands",
    "printed": "the words in the article",
    "link": "the words on the page, or for what we measured the source",
    "from_state": "the older of the two states of the map; a number is an id of a map update",
    "to_state": "the newer of the two states of the map",
    "flag": "what is special about the row",
    "caveat": "what to know beside the number",
    "is_measured": "computed by us from a map, not printed",
    "is_cited": "the count that the statement cites",
    "known": "now, as known on the day of the article (then), or by the article's own numbers",
    "lag_days": "from the first claim until the map showed half of the town; negative: before",
    "without_map_days": "for which the claim has stood without half of the town on the map",
    "part_of_town": "centre, or the share of the town's disc in per cent",
    "margin_km2": "what separates the verdict from another; negative: what it would have taken",
}


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
    tables = [file.table() for file in files]
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
        told += [_column(_RENAMED.get(str(n), str(n))) for n in table.columns]
        told.append("")
    told.append(
        "UTF-8 with a byte order mark, commas, decimal points; days as 2026-05-31, months as "
        "2026-05; an empty cell is not known or does not apply."
    )
    return "\n".join(told) + "\n"


def _column(name: str) -> str:
    unit = unit_of(name)
    ukraine = theme.number(queries.months.area_of_ukraine_km2())
    said = [UNITS[unit][0].format(ukraine=ukraine)] if unit else []
    said += [_MEANINGS[name]] if name in _MEANINGS else []
    return f"  {name}" + (f": {'; '.join(said)}" if said else "")


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


# --- the tables ----------------------------------------------------------------------------------


def _picked(rows: pd.DataFrame, names: str, **made: Any) -> pd.DataFrame:
    """Columns by name, those that are not there left out; after them what is made here."""
    have = [name for name in names.split() if name in rows.columns]
    return rows[have].assign(**made).reset_index(drop=True)


_SOURCE = (
    "basis publisher published vintage vintage_basis articles from_state to_state flag caveat link"
)
VIEW_UNITS = {"km2": "km2", "sqmi": "sq_mi", "share": "pct_of_ukraine"}
_VIEW_NAMES = {
    "months": "change",
    "sum": "sum_since_first_month",
    "mean3": "mean_of_3_months",
    "mean12": "mean_of_12_months",
}


def monthly(shown: pd.DataFrame, view: str = "months", unit: str = "km2") -> pd.DataFrame:
    """A trend chart: rows of ``wording.transformed`` in the chosen unit, oldest month first.

    What is printed of a month, and where, only stands beside the month itself, not beside a sum or
    a mean. Ground that Russia lost is negative.
    """
    u, name = VIEW_UNITS[unit], _VIEW_NAMES[view]
    rows = shown.sort_values(["series_id", "month"])
    table = _picked(rows, "month series_id series estimator measure place_id place")
    if view == "sum":
        table["first_month"] = rows["value_from"].to_numpy()
    table[f"{name}_{u}"] = rows["value"].to_numpy()
    if view != "months":
        return table
    table[f"{name}_low_{u}"] = rows["low"].to_numpy()
    table[f"{name}_high_{u}"] = rows["high"].to_numpy()
    more = _picked(rows, f"qualifier printed {_SOURCE}", figure_url=_figures(rows))
    return pd.concat([table, more], axis=1)


def _figures(rows: pd.DataFrame) -> list[str]:
    return [figure_address(i) for i in rows["figure_id"]]


def yearly(table: pd.DataFrame, unit: str) -> pd.DataFrame:
    """Sums of months by calendar year, of ``wording.yearly`` in the chosen unit."""
    u = VIEW_UNITS[unit]
    names = {
        "months": "months_in_sum", "value": f"sum_of_months_{u}",
        "printed": f"year_as_printed_{u}", "publisher": "year_printed_by",
        "link": "year_printed_link",
    }  # fmt: skip
    return _picked(
        table.rename(columns=names), " ".join(["year series_id series", *names.values()])
    )


def cut_off(rows: pd.DataFrame) -> pd.DataFrame:
    """Months with both their ends a day earlier and later."""
    return _picked(
        rows,
        "month series_id series place_id place km2 day_earlier_km2 day_later_km2 "
        "from_state to_state flag",
    )


def oblasts(rows: pd.DataFrame, month: pd.Timestamp) -> pd.DataFrame:
    """A month by oblast."""
    return _picked(
        rows.assign(month=month),
        "place_id place month net_km2 gained_km2 lost_km2 net_if_day_earlier_km2 "
        "net_if_day_later_km2 area_km2 share_pct from_state to_state as_of flag",
    )


def oblast_changes(rows: pd.DataFrame) -> pd.DataFrame:
    """All months by oblast: what changed."""
    rows = rows[rows["net_km2"].notna()]
    return _picked(rows, "place_id place month net_km2 gained_km2 lost_km2 flag")


def oblast_shares(rows: pd.DataFrame) -> pd.DataFrame:
    """All months by oblast: what is held at each month's end."""
    return _picked(rows, "place_id place month area_km2 share_pct")


def settlements(rows: pd.DataFrame, at: pd.Timestamp, *, by_day: bool) -> pd.DataFrame:
    """Settlements at a month's end; or on a day, when only the least share is known."""
    when = {"day" if by_day else "month": pd.Timestamp(at)}
    share = "share_at_least_pct" if by_day else "share_pct"
    change = {} if by_day else {"change_in_month_pct_points": rows["change_pct"].to_numpy()}
    rows = rows.rename(columns={"share_pct": share})
    return _picked(
        rows.assign(**when), f"place_id place place_uk oblast day month {share}", **change
    ).join(_picked(rows, "lat lon"))


def said(events: pd.DataFrame) -> pd.DataFrame:
    """What was said of a settlement, oldest first."""
    return _picked(
        events,
        "event_id place_id place said_on event_from event_to date_basis kind actor actor_side "
        "speaker hedge wording publisher published url",
    )


def lags(rows: pd.DataFrame) -> pd.DataFrame:
    """Claims with the days until the map showed them, or for which it has not."""
    return _picked(
        rows,
        "place_id place episode first_claim first_claim_by map_50 lag_days days_without_map status",
    )


def marks(rows: pd.DataFrame) -> pd.DataFrame:
    """Claimed settlements on a map: the newest claim of each."""
    return _picked(
        rows, "place_id place oblast lat lon first_claim first_claim_by status first_claim_url"
    )


def claims(rows: pd.DataFrame) -> pd.DataFrame:
    """Everything that the ledger of claims has of some claims."""
    return rows.assign(claims_url=[f"claims?settlement={i}" for i in rows["place_id"]])


def judged(months: pd.DataFrame, row: Any, roles: dict[str, str]) -> pd.DataFrame:
    """The months of a verdict's chart, oldest first, with the part that each plays."""
    return pd.DataFrame(
        {
            "month": months["month"],
            "series_id": row.series_id,
            "series": row.series,
            "change_km2": months["value"],
            "change_low_km2": months["low"],
            "change_high_km2": months["high"],
            "part": [roles.get(f"{m:%Y-%m}", "") for m in months["month"]],
        }
    ).reset_index(drop=True)


_RATIOS = ("multiple_of", "fraction_of", "as_much_as")


def verdicts(rows: pd.DataFrame) -> pd.DataFrame:
    """Verdicts, a line each: of ``queries.verdicts``, ``judged`` or ``all_verdicts``.

    `deciding`: the months or spans that decide, as ISO months or intervals; `nearest`: the one of
    them that comes nearest to the subject.
    """
    units, kind = rows["series_unit"], rows["kind"]
    found = [_decided(r) for r in each(rows)]
    table = rows.assign(
        deciding="", nearest="", nearest_value=[v for _, _, v in found],
        missing="", figure_url=_figures(rows),
    ).drop(columns=["missing_months"])  # fmt: skip
    table["deciding"] = [text for text, _, _ in found]
    table["nearest"] = [text for _, text, _ in found]
    table["missing"] = [
        "; ".join(f"{pd.Timestamp(m):%Y-%m}" for m in ms) for ms in rows["missing_months"]
    ]
    table["stands_in"] = [
        "; ".join(f"{m['role']} {pd.Timestamp(m['month']):%Y-%m}" for m in ms)
        for ms in rows["stands_in"]
    ]
    if "factor" in table:
        table = _said(table, kind)
    asked = _picked(
        table,
        "statement_id wording kind place_id publisher_said published_said url subject_start "
        "subject_end comparator reference_start reference_end factor_times factor_pct rank_said "
        "in_a_row_said threshold_km2 threshold_sq_mi threshold_pct qualifier known series_id "
        "series estimator rests_on is_measured is_cited verdict reason printed_verdict "
        "twin_series_id twin_margin_km2 stands_in",
    )
    table = _picked(
        table,
        "value low high actual wanted wanted_low wanted_high reference_value mark_value margin "
        "nearest_value rank_now pieces nearest deciding missing printed_by published vintage "
        "vintage_basis caveat link figure_url",
    )
    units, kind = units.reset_index(drop=True), kind.reset_index(drop=True)
    table = spread(
        table, units, ["value", "low", "high", "reference_value", "mark_value", "margin",
                       "nearest_value"]
    )  # fmt: skip
    compared = units.mask(kind.isin(_RATIOS), "times").mask(
        kind.isin(["change_percent", "share"]), "percent"
    )
    table = spread(table, compared, ["actual", "wanted", "wanted_low", "wanted_high"])
    return asked.join(table)


def _said(table: pd.DataFrame, kind: pd.Series) -> pd.DataFrame:
    """The statement's own number under the header of what it is, for it differs by kind."""
    factor = table["factor"]
    table = table.assign(
        factor_times=factor.where(kind.isin(_RATIOS)),
        factor_pct=factor.where(kind.isin(["change_percent", "share"])),
        rank_said=factor.where(kind == "rank"),
        in_a_row_said=factor.where(kind.isin(["streak", "net_sign"])),
    )
    table = spread(table, table["unit"].fillna("km2"), ["threshold"])
    return table.drop(columns=["factor", "unit"])


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


def pair(both: pd.DataFrame, a: str, b: str) -> pd.DataFrame:
    """Two series month by month, oldest first."""
    rows = both.rename(columns={"km2_a": "a_km2", "km2_b": "b_km2", "ratio": "ratio_times"})
    return _picked(
        rows.assign(series_a=a, series_b=b),
        "month series_a a_km2 series_b b_km2 difference_km2 ratio_times signs_disagree link_a "
        "link_b",
    )


def levels(heights: pd.DataFrame) -> pd.DataFrame:
    """Areas at each month's end."""
    return _picked(heights, "month series_id label area_km2")


def prints(rows: pd.DataFrame, row: Any) -> pd.DataFrame:
    """Every vintage of one figure, in the order of printing."""
    table = _picked(
        rows.assign(series_id=row.series_id, series=row.series, place=row.place),
        "series_id series place period_kind period_start period_end period_basis is_part value "
        "value_low value_high qualifier printed publisher vintage vintage_basis flag caveat link",
        figure_url=_figures(rows),
    )
    return spread(table, rows["unit"].reset_index(drop=True), ["value", "value_low", "value_high"])


def seen(now: pd.DataFrame, then: pd.DataFrame, day: Any) -> pd.DataFrame:
    """Each month of a series as known on a day and as known today."""
    rows = now.merge(then[["month", "km2"]], on="month", how="left", suffixes=("", "_then"))
    return _picked(
        rows.assign(seen_on=pd.Timestamp(day), known_then_km2=rows["km2_then"],
                    known_now_km2=rows["km2"]),
        f"month series_id series place seen_on known_then_km2 known_now_km2 printed {_SOURCE}",
    )  # fmt: skip


def coverage(rows: pd.DataFrame) -> pd.DataFrame:
    """Which month is known from whom."""
    return _picked(rows, "month estimator_id estimator km2")


def public(name: str) -> pd.DataFrame:
    """A public table of the database, with each number under a header of its unit."""
    table = queries.ledger.download(name)
    if name in ("figure", "printing"):
        normal = ["value", "value_low", "value_high", "original_value"]
        table = spread(table, table["unit"], normal)
        table = spread(table, table["printed_unit"], ["printed_value", "printed_value_high"])
        return table.drop(columns=["unit", "printed_unit"])
    if name == "monthly_change":
        table = spread(table, table["printed_unit"], ["printed_value"])
        return table.drop(columns=["printed_unit"])
    if name == "revision":
        table = spread(table, table["unit"], ["first_value", "latest_value", "change"])
        return table.drop(columns=["unit"])
    if name == "statement":
        return _said(table, table["kind"])
    if name == "presence":
        return table.rename(columns={"share": "part_of_town"})
    return table
