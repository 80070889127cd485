"""Every download of every page keeps one set of rules; a column that breaks one is refused."""

import csv
import html
import io
import re
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard import tables as shown_tables
from tests.test_pages import PROJECT
from views import columns, downloads, queries, shown
from views.shown import Chart
from views.theme import PAGES

SITE = "https://ledger.example.org/sub"
# Each page as it opens, and with choices that change what its downloads hold. The parts that a
# reader opens are open.
VIEWS: list[tuple[str, dict[str, Any]]] = [
    *((Path(entry.path).stem, {}) for entry in PAGES),
    *(("trends", {"view": v}) for v in ("sum", "mean3", "years")),
    *(("trends", {"unit": u}) for u in ("sqmi", "share")),
    ("trends", {"unit": "share", "view": "years"}),
    *(("trends", {"set": s}) for s in ("checked", "definitions", "gross")),
    ("trends", {"place": "ua-14"}),
    ("trends", {"from": "2025-01"}),
    ("trends", {"series": ["deepstate-net"]}),
    ("map", {"show": "share", "month": "2025-12"}),
    ("map", {"by": "year", "year": "2025"}),
    ("map", {"by": "day", "day": "2025-12-01"}),
    ("claims", {"settlement": "kupiansk", "status": "denied"}),
    ("claims", {"find": "Куп’янськ"}),
    ("check", {"statement": "c105"}),
    ("check", {"statement": "c105", "known": "then"}),
    ("check", {"statement": "c093"}),
    ("check", {"check": "choose", "month": "2025-11", "kind": "multiple_of", "n": "2"}),
    ("check", {"text": "Russia took 701 sq km in November 2025", "on": "2025-12-02"}),
    *(("figure", {"id": i}) for i in ("f0120", "m-measured-economist-area-ua-2025-11")),
    ("compare", {"a": "measured-deepstate-map", "b": "measured-economist-area"}),
    ("methods", {"seen": "2024-02-15", "series": "deepstate-net"}),
    ("articles", {"article": "moscowtimes-2025-12-02-pokrovsk"}),
]
OPEN = ("tables", "coverage-part", "lag", "over", "where", "rules", "paste", "far")


class Offered:
    """A button: its name, and what a reader would get."""

    def __init__(self, label: str, said: dict[str, Any]) -> None:
        self.label, self.name = label, said["file_name"]
        data = said["data"]
        self.data: bytes = data() if callable(data) else data

    @cached_property
    def table(self) -> pd.DataFrame:
        """All cells as text."""
        assert self.data.startswith(b"\xef\xbb\xbf")
        text = self.data.decode("utf-8-sig")
        return pd.read_csv(io.StringIO(text), dtype=object, keep_default_na=False)


def offered(
    name: str, query: dict[str, Any], drawn: list[tuple[str, Chart]] | None = None
) -> list[Offered]:
    """All downloads of a page, each as a click would give it, after the page is done.

    drawn: to which its charts are added.
    """
    found: list[tuple[str, dict[str, Any]]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEDGER_DATA", str(PROJECT / "data"))
        patch.setattr(st, "download_button", lambda label, **said: found.append((label, said)))
        patch.setattr(st, "pills", lambda label, *options, **said: "cite")
        test = AppTest.from_file(PROJECT / "overview.py", default_timeout=600)
        test.context["url"] = SITE if name == "overview" else f"{SITE}/{name}"
        if name != "overview":
            test.switch_page(f"pages/{name}.py")
        for key, value in query.items():
            test.query_params[key] = value
        for key in OPEN:
            test.session_state[key] = True
        if drawn is not None:
            show = shown_tables.chart

            def chart(shown: Chart, **said: Any) -> Any:
                drawn.append((f"{name} {query} {shown.key}", shown))
                return show(shown, **said)

            patch.setattr(shown_tables, "chart", chart)
        test.run()
        assert not test.exception, [e.message for e in test.exception]
        return [Offered(label, said) for label, said in found]


DRAWN: list[tuple[str, Chart]] = []  # every chart of every page, of the same walk


@pytest.fixture(scope="module")
def everything() -> list[tuple[str, dict[str, Any], list[Offered]]]:
    return [(name, query, offered(name, query, DRAWN)) for name, query in VIEWS]


@pytest.fixture(scope="module")
def tables(everything: Any) -> list[tuple[str, Offered]]:
    """Every CSV once by content, with the page it is from."""
    seen: dict[bytes, tuple[str, Offered]] = {}
    for name, query, files in everything:
        for file in files:
            if file.name.endswith(".csv"):
                seen.setdefault(file.data, (f"{name} {query} {file.name}", file))
    return list(seen.values())


def test_every_page_with_a_download_is_walked(everything: Any) -> None:
    pages = {name for name, _, files in everything if files}
    assert pages == {Path(e.path).stem for e in PAGES} - {"articles"} | {"figure"}
    labels = [f.label for name, _, files in everything for f in files if name == "methods"]
    assert set(queries.ledger.DOWNLOADS.values()) <= set(labels)


def test_nobody_else_offers_a_download() -> None:
    """What does not go through `tables.offer` is not held to the rules."""
    for path in (p for part in (".", "pages", "dashboard") for p in (PROJECT / part).glob("*.py")):
        count = path.read_text(encoding="utf-8").count("download_button(")
        assert count == (2 if path.name == "tables.py" else 0), path


NUMBER = re.compile(r"-?\d+(\.\d+)?(e-?\d+)?", re.ASCII)
WITH_UNIT = re.compile(
    r"[+\-−]?[\d.,\s]*\d\s*"
    r"(%|per ?cent|km²|km2|sq\.? ?(mi|km)|square (miles|kilomet\w+)|days?|mo\.)",
    re.IGNORECASE,
)
MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
SPOKEN_DAY = re.compile(rf"(\d\d? )?({MONTHS})[a-z]*\.? \d{{4}}|\d\d?[./]\d\d?[./]\d{{2,4}}")
ISO = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?")
QUOTED = re.compile(r"(^|_)(printed|hedge|wording|note|detail|headline)$")  # an article's own words


CODES = re.compile(r"(^|_)(id|state|printed|sha256|published|of_town)$")
DAYS = re.compile(
    r"(?!is_)(^|.*_)(month|day|on|start|end|to|vintage|published|until)$|(event|valid)_from$"
)


def test_headers_are_for_machines_and_each_number_has_its_unit_there(tables: Any) -> None:
    for where, file in tables:
        table = file.table
        assert len(table.columns) == len(set(table.columns)), where
        for name in table.columns:
            assert re.fullmatch(r"[a-z][a-z0-9_]*", name), (where, name)
            cells = [c for c in table[name] if c]
            numeric = bool(cells) and all(NUMBER.fullmatch(c) for c in cells)
            if numeric and not CODES.search(name):
                assert downloads.unit_of(name) or name in downloads.COUNTS, (where, name, cells[:3])


def test_no_cell_is_a_number_with_its_unit_or_a_month_by_name(tables: Any) -> None:
    for where, file in tables:
        for name, column in file.table.items():
            if QUOTED.search(str(name)):
                continue
            for cell in set(column):
                assert not WITH_UNIT.fullmatch(cell), (where, name, cell)
                assert not SPOKEN_DAY.fullmatch(cell), (where, name, cell)


def test_a_column_of_days_holds_nothing_else(tables: Any) -> None:
    checked = 0
    for where, file in tables:
        for name, column in file.table.items():
            if name == "rests_on" or str(name).startswith("is_"):  # a map, yes or no
                continue
            if DAYS.match(str(name)) and not downloads.unit_of(str(name)):
                for cell in set(column) - {""}:
                    assert ISO.fullmatch(cell), (where, name, cell)
                    checked += 1
    assert checked > 1000


def test_numbers_have_sensible_digits(tables: Any) -> None:
    for where, file in tables:
        for name, column in file.table.items():
            if unit := downloads.unit_of(str(name)):
                for cell in set(column) - {""}:
                    assert NUMBER.fullmatch(cell), (where, name, cell)
                    assert len(cell.partition(".")[2]) <= downloads.UNITS[unit][1], (
                        where,
                        name,
                        cell,
                    )
                    assert cell != "-0"


def test_addresses_are_whole(tables: Any) -> None:
    ours = 0
    for where, file in tables:
        for name, column in file.table.items():
            for cell in set(column):
                assert not re.match(r"[a-z]*\?\w+=", cell), (where, name, cell)
                if re.search(r"(^|_)(url|link)$", str(name)) and cell:
                    assert re.match(r"https?://[^/\s]+", cell), (where, name, cell)
                ours += cell.startswith(f"{SITE}/")
    assert ours > 100


def test_distinct_contents_never_share_a_name(everything: Any) -> None:
    named: dict[str, bytes] = {}
    for where, query, files in everything:
        for file in files:
            if file.name.endswith(".csv"):
                assert named.setdefault(file.name, file.data) == file.data, (
                    where,
                    query,
                    file.name,
                )
                assert re.fullmatch(r"frontline-ledger_[a-z0-9+._-]+\.csv", file.name)
                assert len(file.name) < 200
                assert "_data-20" in file.name


def test_no_two_downloads_of_a_page_are_the_same(everything: Any) -> None:
    for where, query, files in everything:
        contents = [file.data for file in files if file.name.endswith(".csv")]
        assert len(contents) == len(set(contents)), (where, query)
        names = [file.name for file in files]
        assert len(names) == len(set(names)), (where, query)


def test_a_text_beside_each_table_has_source_licence_definitions_and_day(everything: Any) -> None:
    day = str(queries.ledger.build()["data_as_of"].date())
    for where, query, files in everything:
        texts = [f.data.decode("utf-8-sig") for f in files if f.name.endswith(".txt")]
        for file in files:
            if not file.name.endswith(".csv"):
                continue
            (about,) = (t for t in texts if f"{file.name}: " in t)
            assert f"Data of the ledger as of {day}" in about, (where, query)
            assert f"Taken from {SITE}" in about
            assert "CC BY 4.0" in about
            for heading in ("SOURCE", "LICENCE", "DEFINITIONS", "COLUMNS"):
                assert re.search(rf"^{heading}\n\n *\S", about, re.MULTILINE), (where, heading)
            for name in file.table.columns:
                assert re.search(rf"^  {name}(:|$)", about, re.MULTILINE), (where, name)
            for series in set(file.table.get("series_id", [])) - {""}:
                assert f"\n{series}: " in about, (where, series)


def numbers(text: str) -> set[str]:
    """Numbers as a reader sees them: "−1,234.5"; a sign of a gain is left out."""
    return set(re.findall(r"−?\d[\d,]*(?:\.\d+)?", text.replace(", ", " ")))


def hovers(chart: Chart) -> set[str]:
    """The text at each mark."""
    found: set[str] = set()
    for trace in chart.figure["data"]:
        if trace.get("hoverinfo") == "text":
            told = trace.get("hovertext", trace.get("text"))
            found |= {told} if isinstance(told, str) else set(told)
    return found


def test_the_marks_of_a_chart_its_table_and_its_file_say_the_same(everything: Any) -> None:
    """By what is shown, not by how it is made: the numbers themselves are compared."""
    compared = 0
    for where, chart in DRAWN:
        table, file = chart.table(), chart.file.table()
        rows = table.rows.drop(columns=list(table.links.values()))
        known = numbers(" ".join(map(columns.words, rows.to_numpy().ravel())))
        known |= numbers(" ".join(rows.columns))
        for told in hovers(chart):
            assert numbers(html.unescape(told)) <= known, (where, told)
        if chart.alt != chart.title:
            said = re.findall(r"(\S+) (?:km²|sq mi|% of)", chart.alt)
            assert {number for number in said if number[-1].isdigit()} <= known, where
        assert len(file) == len(rows) or chart.key == "coverage", where
        for name in rows.select_dtypes("number"):
            values = sorted(rows[name].dropna())
            digits = max((len(columns.words(v).partition(".")[2]) for v in values), default=0)
            near = 0.5 * 10**-digits + 1e-9
            same = [
                c
                for c in file.select_dtypes("number")
                if len(found := sorted(file[c].dropna())) == len(values)
                and all(abs(a - b) <= near for a, b in zip(values, found, strict=True))
            ]
            assert same or chart.key == "coverage", (where, name)
            compared += 1
    assert compared > 80
    assert {chart.key for _, chart in DRAWN} >= {"monthly", "years", "map", "marks", "lags"}


def test_a_column_that_a_file_does_not_have_cannot_stand_in_the_table_of_a_chart() -> None:
    made = shown.chart(
        "made-up", "A title", {"data": []}, "", pd.DataFrame({"label": ["Example"]}), "who",
        parts=("made-up",),
    )  # fmt: skip
    assert list(made.table().rows) == ["Counted by"]
    with pytest.raises(columns.NotInFiles):
        made.file.table()


def test_what_a_column_means_is_said_as_the_database_says_it(everything: Any) -> None:
    meanings = queries.ledger.meanings()
    texts = "".join(
        f.data.decode("utf-8-sig")
        for name, _, files in everything for f in files
        if f.name.endswith(".txt") and name in ("trends", "claims", "methods")
    )  # fmt: skip
    for relation, column in (("monthly_change", "vintage_basis"), ("claim_ledger", "lag_days"),
                             ("presence", "left_on"), ("statement", "comparator")):  # fmt: skip
        assert meanings[relation, column] in texts, column


def test_units_of_one_view_never_share_a_name() -> None:
    names = {
        unit: next(f.name for f in offered("trends", {"unit": unit}) if "monthly" in f.name)
        for unit in ("km2", "sqmi", "share")
    }
    assert len(set(names.values())) == 3
    assert "_km2_" in names["km2"]
    assert "_pct_of_ukraine_" in names["share"].replace("-", "_")


def test_nothing_is_lost_between_a_public_table_and_its_download() -> None:
    """Spread over columns by unit, each number still stands once."""
    table = queries.ledger.download("figure")
    made = downloads.public("figure")
    for name in ("value", "value_low", "value_high", "printed_value", "printed_value_high"):
        found = made[[c for c in made.columns if re.fullmatch(rf"{name}_(?!low|high).*", c)]]
        assert found.notna().sum().sum() == table[name].notna().sum(), name
        assert (found.notna().sum(axis=1) <= 1).all()
    statement, told = queries.ledger.download("statement"), downloads.public("statement")
    numbers = ["factor_times", "factor_pct", "rank_said", "in_a_row_said"]
    assert told[numbers].notna().sum().sum() == statement["factor"].notna().sum()
    limits = told[[c for c in told.columns if c.startswith("threshold_")]]
    assert limits.notna().sum().sum() == statement["threshold"].notna().sum()
    rows, verdicts = (
        queries.verdicts.all_verdicts(),
        downloads.verdicts(queries.verdicts.all_verdicts()),
    )
    for name in ("value", "actual", "wanted", "reference_value", "margin"):
        found = verdicts[
            [c for c in verdicts.columns if re.fullmatch(rf"{name}_(km2|pct|times)", c)]
        ]
        assert found.notna().sum().sum() == rows[name].notna().sum(), name
    assert (verdicts["missing"] != "").sum() == (rows["missing_months"].str.len() > 0).sum()


# --- what is refused -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"Value (km²)": [1.0]}, "is no header"),
        ({"value": [1.5]}, "has neither a unit"),
        ({"month": [5]}, "has neither a unit"),
        ({"deciding": [["2025-01"]]}, "holds list"),
        ({"link": ["figures/1"]}, "no whole address"),
    ],
)
def test_a_column_that_breaks_a_rule_is_refused(table: dict[str, Any], said: str) -> None:
    with pytest.raises(downloads.BadColumn, match=said):
        downloads.csv(pd.DataFrame(table), site=SITE)


def read(table: dict[str, Any]) -> list[list[str]]:
    raw = downloads.csv(pd.DataFrame(table), site=f"{SITE}/").decode("utf-8-sig")
    return list(csv.reader(io.StringIO(raw, newline="")))


def test_each_kind_of_cell_is_written_for_machines() -> None:
    days = pd.Series([pd.Timestamp("2026-05-01"), pd.NaT])
    assert read(
        {
            "month": days, "first_claim": days, "net_km2": [300.17962198794237, -0.001],
            "share_pct": [19.317024, None], "articles": [2, 3], "is_cited": [True, False],
            "figure_url": ["figure?id=f0001", ""], "words": ["a\nb  c", None],
        }
    ) == [
        ["month", "first_claim", "net_km2", "share_pct", "articles", "is_cited", "figure_url",
         "words"],
        ["2026-05", "2026-05-01", "300.18", "19.32", "2", "true", f"{SITE}/figure?id=f0001",
         "a b c"],
        ["", "", "0", "", "3", "false", "", ""],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3", "'-2+3"), (" =1+1", "'=1+1"), ("\t=1", "'=1"), ("==", "'=="),
        ("=", "="), (">", ">"), ("<", "<"), ("+", "+"), ("-37", "-37"), ("−37 km²", "−37 km²"),
    ],
)  # fmt: skip
def test_a_formula_is_made_harmless_and_nothing_else_is_touched(text: str, written: str) -> None:
    assert read({"comparator": [text]})[1] == [written]


def test_comparators_stand_as_they_are() -> None:
    for table in (
        downloads.public("statement"),
        downloads.verdicts(queries.verdicts.all_verdicts()),
    ):
        raw = downloads.csv(table, site=SITE).decode("utf-8-sig")
        made = pd.read_csv(io.StringIO(raw), dtype=str, keep_default_na=False)
        assert list(made["comparator"]) == list(table["comparator"].fillna(""))
        assert (made["comparator"] == "=").any()
