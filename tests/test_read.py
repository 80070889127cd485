"""Bad input: what is refused, in which words, and that nothing on screen changes then."""

import csv
import os
import re
import shutil
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl.ledger.read import MAX_BYTES, file_names, read, show
from tests.ledger import PROJECT, SMALL, Ledger, refused

A_DAY = "a day as YYYY-MM-DD that exists in the calendar"
A_NUMBER = "a plain number such as 701 or 8.5 (point for decimals, no separators)"
AN_ADDRESS = "an address that starts with https:// or http:// and names a host"
NO_FORMULA = "text that a spreadsheet cannot take for a formula (no = + - @ first)"
NO_MARKUP = "plain text without HTML or Markdown markup"
AN_ID = "an id of lower-case letters a-z, digits and single hyphens"
ARTICLE = ("articles.csv", "gazette-2024-02-01")
FIGURE = ("figures.csv", "f0101")

WRONG_CELLS = {
    "a day that the calendar does not have": (*FIGURE, "period_end", "2025-02-30", A_DAY),
    "a day with points": (*FIGURE, "period_end", "30.11.2025", A_DAY),
    "a day with a time": (*FIGURE, "vintage", "2024-02-01T00:00", A_DAY),
    "a day before the war": (*FIGURE, "period_start", "1914-08-01", "a day between 2014-02-20 and"),
    "a month that does not exist": (*ARTICLE, "published", "2024-13", A_DAY),
    "a number with separators": (*FIGURE, "value", "1.234,5", A_NUMBER),
    "a number with an exponent": (*FIGURE, "value", "1e3", A_NUMBER),
    "a number in digits of another script": (*FIGURE, "value", "٧٠١", A_NUMBER),
    "NaN": (*FIGURE, "value", "NaN", A_NUMBER),
    "inf": (*FIGURE, "value", "inf", A_NUMBER),
    "a number beyond all areas": (*FIGURE, "value", "9" * 400, "a number below 1,000,000,000"),
    "no number": (*FIGURE, "value", "", A_NUMBER),
    "a negative share": ("figures.csv", "f0143", "value", "-18", "a number of 0 or more"),
    "an unknown series": (*FIGURE, "series_id", "north-nett", "an id that is in series.toml"),
    "an unknown place": (*FIGURE, "place_id", "atlantis", "an id that is in places.csv"),
    "an unknown member": ("places.csv", "donbas", "members", "oz", "an id that is in places.csv"),
    "an unknown publisher": (*ARTICLE, "publisher_id", "nobody", "an id that is in publishers.csv"),
    "an unknown estimator": (
        "statements.csv",
        "c001",
        "estimator_id",
        "nobody",
        "an id that is in series.toml [estimators]",
    ),
    "a figure without an article": (*FIGURE, "article_id", "", AN_ID),
    "a figure of an unknown article": (*FIGURE, "article_id", "lost", "an id that is in articles"),
    "an original that is not there": (
        "figures.csv",
        "f0125",
        "original",
        "f9999",
        "an id that is in figures.csv",
    ),
    "a role that there is not": (*FIGURE, "role", "quotes", "one of: prints, repeats, disputes"),
    "an id with capitals": ("licences.csv", "outlines", "licence_id", "Outlines", AN_ID),
    "an address that runs a script": (*ARTICLE, "url", "javascript:alert(1)", AN_ADDRESS),
    "an address that is a file server's": (*ARTICLE, "url", "ftp://example.org/a", AN_ADDRESS),
    "an address that holds its data": (*ARTICLE, "url", "data:text/html,<b>a</b>", AN_ADDRESS),
    "an address without a host": (*ARTICLE, "url", "https:///a", AN_ADDRESS),
    "an address with a name and password": (
        *ARTICLE,
        "url",
        "https://a:b@example.org/",
        AN_ADDRESS,
    ),
    "an address with a space": (*ARTICLE, "url", "https://example.org/a b", AN_ADDRESS),
    "an address that reads backwards": (*ARTICLE, "url", "https://example.org/\u202ea", AN_ADDRESS),
    "an archive that runs a script": (*ARTICLE, "archived_url", "JavaScript:alert(1)", AN_ADDRESS),
    "a formula": (*ARTICLE, "headline", '=HYPERLINK("https://example.org")', NO_FORMULA),
    "a formula behind an at sign": (*ARTICLE, "author", "@SUM(A1:A9)", NO_FORMULA),
    "a formula that starts as a number": (*FIGURE, "printed", '-1+HYPERLINK("x")', NO_FORMULA),
    "a script": (*ARTICLE, "headline", "Gains <script>alert(1)</script>", NO_MARKUP),
    "a picture": (*ARTICLE, "headline", "Gains <img src=x onerror=alert(1)>", NO_MARKUP),
    "a Markdown link": (*ARTICLE, "headline", "Gains [here](https://example.org)", NO_MARKUP),
    "a direction override": (*ARTICLE, "headline", "Gains \u202eniag", "(here RIGHT-TO-LEFT OVER"),
    "a right-to-left mark": (*ARTICLE, "headline", "Gains \u200f", "(here RIGHT-TO-LEFT MARK)"),
    "a zero-width space": (*ARTICLE, "headline", "Ga\u200bins", "(here ZERO WIDTH SPACE)"),
    "a NUL byte": (*ARTICLE, "headline", "Ga\x00ins", "without control or direction marks"),
    "a line break in a cell": (*ARTICLE, "headline", "Gains\nLosses", "without control"),
    "a space at the end": (*ARTICLE, "headline", "Gains ", "text without spaces at either end"),
    "10,000 characters": (
        *ARTICLE,
        "headline",
        "Gains " * 1666 + "here",
        "600 characters (here 10",
    ),
}


@pytest.mark.parametrize("name", WRONG_CELLS)
def test_a_wrong_cell_is_named_with_line_column_found_and_wanted(
    name: str, published: Ledger
) -> None:
    file, row_id, column, value, wanted = WRONG_CELLS[name]
    line = published.line(file, row_id + ",")
    published.set(file, row_id, **{column: value})
    (problem,) = refused(published)
    assert problem.startswith(f"{file}, line {line}, column {column}: found {show(value)}; wanted ")
    assert wanted in problem


def test_a_key_used_twice_names_both_lines(published: Ledger) -> None:
    published.add("figures.csv", like="f0101")
    line = len(published.text("figures.csv").splitlines())
    assert refused(published) == [
        f'figures.csv, line {line}, column figure_id: found "f0101"; '
        "wanted an id that is used once (line 2 has it already)"
    ]


def test_a_vintage_before_its_period_is_named_like_a_wrong_cell(published: Ledger) -> None:
    line = published.line("figures.csv", "f0145")
    published.set("figures.csv", "f0145", period_end="2024-09-30")
    assert refused(published) == [
        f'figures.csv, line {line}, column vintage: found "2024-09-02" (f0145); wanted a day on or '
        "after the end of the period, 2024-09-30. A figure is not printed before its period "
        "is over, nor a whole month or year on its last day."
    ]


def test_every_fault_of_every_file_is_listed_at_once(published: Ledger) -> None:
    published.set("figures.csv", "f0101", value="1,5", period_end="2024-02-31", unit="km")
    published.set("figures.csv", "f0204", place_id="atlantis")
    published.set("articles.csv", "gazette-2024-02-01", url="ftp://example.org", language="english")
    published.write("events.csv", "")
    published.replace("series.toml", 'kind = "map project"', 'kind = "map"')
    places = [re.split(": found|: wanted", problem)[0] for problem in refused(published)]
    figures = published.line("figures.csv", "f0204")
    assert places == [
        "articles.csv, line 2, column language",
        "articles.csv, line 2, column url",
        "events.csv",
        "figures.csv, line 2, column period_end",
        "figures.csv, line 2, column unit",
        "figures.csv, line 2, column value",
        f"figures.csv, line {figures}, column place_id",
        f"series.toml, line {published.line('series.toml', '[estimators.map-room]')}, column kind",
    ]


def test_more_faults_than_a_screen_holds_are_counted(ledger: Ledger) -> None:
    for row in ledger.rows("places.csv"):
        ledger.set("places.csv", row["place_id"], kind="planet", name_en="")
    assert len(read(ledger.folder).problems) == 2 * 33


def test_a_faulty_row_keeps_its_id_so_that_rows_which_name_it_are_not_wrong(ledger: Ledger) -> None:
    ledger.set("places.csv", "ua", area_km2="large")
    ledger.replace("publishers.csv", "example-daily,", "example-daily,one cell more,")
    problems = read(ledger.folder).problems
    assert [(p.file, p.column) for p in problems] == [
        ("places.csv", "area_km2"),
        ("publishers.csv", ""),
    ]


def test_check_refuses_in_the_same_words_as_build(published: Ledger) -> None:
    published.set("figures.csv", "f0101", value="1.234,5")
    assert refused(published, "check") == refused(published, "build")


# Files that cannot be trusted as a whole.


def test_latin_1_is_refused_at_its_first_wrong_byte(published: Ledger) -> None:
    line = published.line("articles.csv", "daily-2024-08")
    raw = published.text("articles.csv").encode()
    published.write("articles.csv", raw.replace("Août".encode(), "Août".encode("latin-1")))
    assert refused(published) == [
        f"articles.csv, line {line}: found the byte 0xfb; wanted UTF-8 text"
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_refused(encoding: str, published: Ledger) -> None:
    published.write("figures.csv", published.text("figures.csv").encode(encoding))
    assert refused(published) == [
        "figures.csv: found a byte order mark at the start; wanted UTF-8 without a byte order mark"
    ]


def test_windows_line_ends_are_refused(published: Ledger) -> None:
    published.write("figures.csv", published.text("figures.csv").replace("\n", "\r\n"))
    assert refused(published) == [
        "figures.csv, line 1: found a carriage return (CRLF); wanted lines that end with LF alone"
    ]


def test_a_missing_and_an_unknown_column_are_both_named(published: Ledger) -> None:
    published.replace("licences.csv", "holder", "owner")
    assert refused(published) == [
        'licences.csv, line 1, column "owner": found an unknown column; '
        "wanted only: licence_id, covers, holder, licence, url, attribution, note",
        "licences.csv, line 1, column holder: found no such column; wanted this column",
    ]


def test_columns_in_another_order_are_refused(published: Ledger) -> None:
    published.replace("licences.csv", "covers,holder", "holder,covers")
    assert refused(published) == [
        "licences.csv, line 1: found columns in another order or twice; "
        "wanted in order: licence_id, covers, holder, licence, url, attribution, note"
    ]


def test_a_column_that_stands_twice_is_refused(published: Ledger) -> None:
    published.replace("licences.csv", "note\n", "note,note\n")
    assert "columns in another order or twice" in refused(published)[0]


def test_an_empty_file_is_refused(published: Ledger) -> None:
    published.write("statements.csv", "")
    assert refused(published) == [
        "statements.csv: found an empty file; wanted a header line and rows"
    ]


@pytest.mark.parametrize("file", ["publishers.csv", "articles.csv", "figures.csv", "licences.csv"])
def test_a_header_alone_is_refused_where_rows_are_needed(file: str, published: Ledger) -> None:
    published.write_rows(file, [])
    alone = f"{file}, line 1: found a header alone; wanted at least one row below it"
    assert alone in refused(published)


def test_events_statements_and_left_out_may_have_no_rows(ledger: Ledger) -> None:
    for file in ("events.csv", "statements.csv", "left_out.csv"):
        ledger.write_rows(file, [])
    assert read(ledger.folder).problems == []


def test_too_few_and_too_many_cells_are_counted(published: Ledger) -> None:
    published.replace("figures.csv", "f0101,prints,,north-net,", "f0101,prints,north-net,")
    published.replace("figures.csv", "f0108,prints,", "f0108,prints,,")
    line = published.line("figures.csv", "f0108")
    assert refused(published) == [
        "figures.csv, line 2: found 21 cells; wanted 22 cells",
        f"figures.csv, line {line}: found 23 cells; wanted 22 cells",
    ]


def test_a_blank_line_is_refused(published: Ledger) -> None:
    published.replace("figures.csv", "\nf0101", "\n\nf0101")
    assert refused(published) == ["figures.csv, line 2: found 0 cells; wanted 22 cells"]


def test_an_open_quote_is_named_at_the_line_where_its_row_starts(published: Ledger) -> None:
    published.replace("articles.csv", "Août : le compte", '"Août : le compte')
    line = published.line("articles.csv", "daily-2024-08")
    problems = refused(published)
    assert len(problems) == 1
    assert problems[0].startswith(f"articles.csv, line {line}: found ")
    assert problems[0].endswith("wanted well-formed CSV (quotes in pairs)")


def test_a_cell_larger_than_any_text_is_refused(published: Ledger) -> None:
    published.set("articles.csv", "gazette-2024-02-01", note="a" * (csv.field_size_limit() + 1))
    assert "articles.csv, line 2: found field larger than" in refused(published)[0]


def test_fifty_megabytes_are_refused_without_reading_them(published: Ledger) -> None:
    with (published.folder / "articles.csv").open("r+b") as handle:
        handle.truncate(50_000_000)  # sparse: takes no room
    opened: list[str] = []
    real = Path.read_bytes

    def noted(path: Path) -> bytes:
        opened.append(path.name)
        return real(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "read_bytes", noted)
        assert refused(published) == [
            f"articles.csv: found 50,000,000 bytes; wanted a file of at most {MAX_BYTES:,} bytes"
        ]
    assert "figures.csv" in opened
    assert "articles.csv" not in opened


def test_a_missing_file_is_named(published: Ledger) -> None:
    (published.folder / "places.csv").unlink()
    assert refused(published) == [
        "places.csv: found no readable file (No such file or directory); "
        "wanted the file places.csv in data/"
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_file_that_vanishes_during_the_build_is_named(published: Ledger) -> None:
    first, second, *_ = (published.folder / name for name in file_names())
    publishers = first.read_bytes()
    first.unlink()
    os.mkfifo(first)

    def hold_the_build_at_its_first_file() -> None:
        with first.open("wb") as pipe:  # opens when the build opens its end
            second.unlink()
            pipe.write(publishers)

    holder = threading.Thread(target=hold_the_build_at_its_first_file)
    holder.start()
    try:
        problems = refused(published)
    finally:
        holder.join()
    assert problems == [
        "articles.csv: found no readable file (No such file or directory); "
        "wanted the file articles.csv in data/"
    ]


# series.toml and oblasts.geojson


def test_toml_that_does_not_parse_is_named_with_its_line(published: Ledger) -> None:
    published.replace("series.toml", 'unit = "km2"', "unit = km2")
    line = published.line("series.toml", "unit = km2")
    (problem,) = refused(published)
    assert problem.startswith(f"series.toml, line {line}: found Invalid value (at line {line}, ")
    assert problem.endswith("wanted TOML that parses")


def test_a_stanza_that_stands_twice_does_not_parse(published: Ledger) -> None:
    published.replace("series.toml", "[series.north-gain]", "[series.north-net]")
    assert "wanted TOML that parses" in refused(published)[0]


def test_toml_with_an_unknown_and_a_missing_key_names_the_stanza(published: Ledger) -> None:
    published.replace("series.toml", 'measure = "gross_gain"', 'measures = "gross_gain"')
    line = published.line("series.toml", "[series.north-gain]")
    assert refused(published) == [
        f'series.toml, line {line}, column "measures": found an unknown key; wanted only: name, '
        "estimator, measure, side, unit, data_source, definition, valid_from, valid_to, continues, "
        "measured_from, counts, reproduces, wider_than",
        f"series.toml, line {line}, column measure: found nothing; wanted this key",
    ]


def test_toml_with_an_unknown_table_is_refused(published: Ledger) -> None:
    published.replace("series.toml", "[series.north-gain]", "[serie.north-gain]")
    assert (
        'series.toml: found the table "serie"; wanted only [estimators.…], [series.…], [maps.…], '
        "[sets.…]" in refused(published)
    )


def test_a_stanza_takes_its_id_from_its_heading_alone(published: Ledger) -> None:
    published.replace(
        "series.toml", "[series.map-net]", '[series.map-net]\nseries_id = "north-net"'
    )
    line = published.line("series.toml", "[series.map-net]")
    assert refused(published) == [
        f'series.toml, line {line}, column series_id: found "north-net"; wanted the id in [ ] alone'
    ]


def test_a_series_of_an_unknown_estimator_is_refused(published: Ledger) -> None:
    published.replace("series.toml", 'estimator = "map-room"', 'estimator = "map-rom"')
    line = published.line("series.toml", "[series.map-net]")
    assert refused(published) == [
        f'series.toml, line {line}, column estimator: found "map-rom"; '
        "wanted an id that is in series.toml [estimators]"
    ]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("}}\n]}", "}}\n]", "JSONDecodeError"),
        ('"features"', '"feature"', "KeyError: 'features'"),
        ('"place_id"', '"name"', "KeyError: 'place_id'"),
        ('"Polygon"', '"Point"', "the Point of donetsk-oblast"),
        ("[[37, 48], [37, 49]", "[[NaN, 48], [37, 49]", "not JSON compliant"),
        ('"coordinates": [[', '"coordinates": [], "was": [[', "the Polygon of donetsk-oblast"),
        ('{"type": "Polygon"', '"", "was": {"type": "Polygon"', "TypeError"),
        ('"features": [', '"features": [], "was": [', "no outlines"),
    ],
)
def test_a_broken_outline_is_refused(old: str, new: str, found: str, published: Ledger) -> None:
    published.replace("oblasts.geojson", old, new)
    (problem,) = refused(published)
    assert problem.startswith("oblasts.geojson: found ")
    assert found in problem
    assert problem.endswith(
        "wanted a GeoJSON FeatureCollection of Polygon or MultiPolygon, each with a place_id"
    )


def test_an_outline_of_an_unknown_place_is_refused(published: Ledger) -> None:
    published.replace("oblasts.geojson", "donetsk-oblast", "atlantis")
    assert refused(published) == [
        'oblasts.geojson, column place_id: found "atlantis"; wanted an id of places.csv'
    ]


def test_one_place_has_one_outline(published: Ledger) -> None:
    text = published.text("oblasts.geojson")
    feature = text.splitlines()[1]
    published.replace("oblasts.geojson", feature, f"{feature},\n{feature}")
    assert "a second outline of donetsk-oblast" in refused(published)[0]


@pytest.mark.parametrize("file", ["series.toml", "oblasts.geojson"])
def test_brackets_nested_without_end_are_refused(file: str, ledger: Ledger) -> None:
    ledger.write(file, ("a = " if file.endswith("toml") else "") + "[" * 100_000)
    assert [problem.file for problem in read(ledger.folder).problems][:1] == [file]


# Whatever the bytes


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    return Ledger.copy(tmp_path_factory.mktemp("scratch") / "data")


@settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    name=st.sampled_from(file_names()),
    at=st.floats(0, 1),
    cut=st.integers(0, 40),
    put=st.one_of(
        st.binary(max_size=8),
        st.text(max_size=8).map(lambda text: text.encode("utf-8", "surrogatepass")),
        st.sampled_from([b'"', b",", b"\n", b"\n\n", b"[", b"}", b"''", b"\\u0007", b"1e999"]),
    ),
)
def test_no_bytes_make_the_reader_fall_over(
    name: str, at: float, cut: int, put: bytes, scratch: Ledger
) -> None:
    raw = (SMALL / name).read_bytes()
    start = int(at * len(raw))
    scratch.write(name, raw[:start] + put + raw[start + cut :])
    try:
        problems = read(scratch.folder).problems
    finally:
        shutil.copyfile(SMALL / name, scratch.folder / name)
    for problem in problems:
        assert problem.file in file_names()
        assert str(problem).isprintable()
        assert problem.wanted


# What is right


def test_the_small_ledger_has_no_problem() -> None:
    assert read(SMALL).problems == []


def test_reading_leaves_the_files_as_they_are(ledger: Ledger) -> None:
    before = {name: (ledger.folder / name).read_bytes() for name in file_names()}
    read(ledger.folder)
    assert {name: (ledger.folder / name).read_bytes() for name in file_names()} == before
    assert sorted(path.name for path in ledger.folder.iterdir()) == sorted([*before, "build"])


@pytest.mark.parametrize("printed", ["+450 km²", "-12 square kilometres", "- 1 234,5", "+8.5 %"])
def test_a_number_as_printed_may_start_with_a_sign(printed: str, ledger: Ledger) -> None:
    ledger.set("figures.csv", "f0101", printed=printed)
    assert read(ledger.folder).problems == []


def test_the_readme_of_the_small_ledger_says_that_it_is_made_up() -> None:
    assert (SMALL / "README.md").read_text(encoding="utf-8").startswith("# Made up")
    hosts = set(re.findall(r"https?://([^/\s\"]+)", "".join(map(_text, SMALL.iterdir()))))
    assert hosts <= {"example.org", "example.com"}
    assert not (PROJECT / "tests" / "data" / "build").exists()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
