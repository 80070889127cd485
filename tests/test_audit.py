"""The second reckoning: it shares nothing with the product, agrees with it, and can disagree."""

import csv
import datetime as dt
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import duckdb
import pytest

from audit import months as reckoned
from audit import words as spoken
from audit.__main__ import audit, table
from audit.compare import Check, checks, compared
from audit.ledger import Ledger as Files
from audit.ledger import months_later
from etl.ledger.build import build
from etl.ledger.read import file_names, measured_names
from tests import ledger as small
from tests.test_imports import imported
from views import database, queries, wording

pytestmark = pytest.mark.thorough  # see CONTRIBUTING

PROJECT = Path(__file__).parents[1]
DAY = dt.timedelta(days=1)
AUDIT = sorted(PROJECT.glob("audit/*.py"))


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A copy of the committed data with made-up comparisons, and its build. Not to be changed."""
    data = copied(PROJECT / "data", tmp_path_factory.mktemp("audited") / "data")
    with (data / "statements.csv").open("a", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(made_up(150))
    result = build(data)
    assert result is not None
    return data, result.path


@pytest.fixture(scope="module")
def db(real: tuple[Path, Path]) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(real[1]), read_only=True) as connection:
        yield connection


def copied(data: Path, to: Path) -> Path:
    """The files of a ledger, measured ones too, without its builds."""
    for name in [*file_names(), *measured_names(data)]:
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(data / name, to / name)
    return to


def made_up(count: int) -> Iterator[list[str]]:
    """Comparisons that nobody printed, of every kind, over every sort of period and count."""
    draw = random.Random(13)
    files = Files(PROJECT / "data")
    columns = list(files.rows("statements.csv")[0])
    estimators = ["afp", "deepstate", "isw", "uk-mod", "war-mapper", "ru-mod", "frontline-ledger"]
    factors = {
        "multiple_of": "2 3 1.5 10 5.5", "fraction_of": "0.5 0.3333 0.1667", "rank": "1 2 3",
        "change_percent": "-44 25 100", "streak": "2 3 5", "net_sign": "2 3 8",
    }  # fmt: skip
    limits = {"km2": "0 100 400 2000", "sq_mi": "0 100", "percent": "0 0.1 1 19 60"}
    limited = {"first_since", "threshold", "net_sign", "share"}
    kinds = ["largest_since", "smallest_since", "more_than", "less_than", "more_than_combined",
             "as_much_as", *limited, *factors]  # fmt: skip
    for number in range(count):
        kind = draw.choice(sorted(set(kinds)))
        start = dt.date(draw.randint(2023, 2026), draw.randint(1, 12), 1)
        length = draw.choice([1, 1, 1, 1, 3, 12])
        if length == 12:
            start = start.replace(month=1)
        end = months_later(start, length) - dt.timedelta(days=draw.choice([1, 1, 1, 1, 4]))
        if kind == "rank":
            since = start.replace(year=start.year - draw.randint(0, 1), month=1), end
        else:
            since_start = months_later(start, -draw.choice([1, 2, 3, 8, 12, 24]))
            since = since_start, months_later(since_start, draw.choice([1, 1, 2, length])) - DAY
        share = kind != "share" and draw.random() < 0.2
        unit = "percent" if share or kind == "share" else draw.choice(sorted(limits))
        estimator = draw.choice(estimators)
        measures = ["net_change", "net_change", "gain", "gross_gain", "gross_loss", "area_held"]
        has_limit = kind in limited or (kind in ("more_than", "less_than") and draw.random() < 0.5)
        row = {
            "statement_id": f"c{900000 + number}",
            "article_id": draw.choice(sorted(files.articles)),
            "kind": kind,
            "source_kind": "made up",
            "wording": "made up",
            "estimator_id": estimator,
            "measure": "share_held" if share else draw.choice(measures),
            "place_id": draw.choice(
                ["ua-14"] if kind == "share" else ["ua", "ua", "ua-14", "ua-65"]
            ),
            "subject_start": str(start),
            "subject_end": str(end),
            "subject_step": "year" if length == 12 and draw.random() < 0.5 else "month",
            "comparator": {"largest_since": ">", "smallest_since": "<"}.get(
                kind, draw.choice("<>") if kind != "threshold" else draw.choice(["<", "<=", ">="])
            ),
            "factor": draw.choice(factors.get(kind, "").split(" ")),
            "qualifier": draw.choice(["", "", "", "about", "nearly", "more than", "less than"]),
            "evaluable": "yes",
        }
        if kind not in {"streak", "net_sign", "threshold", "share"}:
            row |= {"reference_start": str(since[0]), "reference_end": str(since[1])}
        if has_limit:
            row |= {"threshold": draw.choice(limits[unit].split()), "unit": unit}
        yield [row.get(column, "") for column in columns]


def differences(data: Path, path: Path) -> dict[str, list[str]]:
    return {check.what: check.differences for check in checks(data, path)}


@pytest.mark.parametrize("path", AUDIT, ids=lambda p: p.name)
def test_the_audit_shares_nothing_with_the_product(path: Path) -> None:
    others = imported(path) - {"audit"} - sys.stdlib_module_names
    assert others == ({"duckdb"} if path.name == "compare.py" else set())
    if path.name != "__main__.py":  # it reckons without the module that opens the build
        assert "from audit.compare import" not in path.read_text(encoding="utf-8")


def test_neither_the_ledger_nor_made_up_comparisons_of_every_kind_differ(
    real: tuple[Path, Path],
) -> None:
    found = list(checks(*real))
    assert [check.differences for check in found if check.differences] == []
    assert {check.what for check in found if check.rows == 0} == set()
    assert next(check.rows for check in found if check.what == "verdicts") > 1000


def test_a_changed_file_differs_from_an_older_build(
    real: tuple[Path, Path], tmp_path: Path
) -> None:
    data = copied(real[0], tmp_path / "data")

    def change(name: str, old: str, new: str) -> None:
        text = (data / name).read_text(encoding="utf-8")
        changed = re.sub(old, new, text, count=1, flags=re.MULTILINE)
        assert changed != text, name
        (data / name).write_text(changed, encoding="utf-8")

    # AFP's November 2025, 701 km²: a printed month, its records, sums, meaning and verdicts.
    change("figures.csv", r"^(\w+,prints,,afp-net,ua,russia,month,2025-11-01,.*?),701,", r"\1,244,")
    # A town that the map showed half of on another day: a lag.
    change("measured/deepstate-maps/settlements.csv", r"^(pokrovsk,50),[\d-]+", r"\1,2023-01-01")
    # A town that was held at a month's end.
    change("measured/deepstate-maps/settlement_months.csv", r"^(bakhmut,2025-11),[\d.]+", r"\1,5.0")
    # One oblast on one map: the country is no longer the sum.
    change("measured/deepstate-maps/areas.csv", r"^(\w+,ua-14,occupied),\d+", r"\1,1")
    # A measured month of Ukraine: beside what was printed, and beside its own oblasts.
    change("measured/deepstate-maps/months.csv", r"^(ua,occupied,2025-11,\w+,\w+),\d+", r"\1,9")
    change("measured/economist/days.csv", r"^(russia-controlled,2025-11-29),\d+", r"\1,9")
    found = differences(data, real[1])
    assert {what for what, lines in found.items() if not lines} <= {"newest days", "shares held"}
    assert any(
        line.startswith("afp-net ua 2025-11-01: value is 244 by the audit, 701 in the build")
        for line in found["monthly values"]
    )
    assert any("net, and gain less loss" in line for line in found["sums of the measured files"])


def test_every_kind_of_number_in_the_build_can_be_found_wrong(
    real: tuple[Path, Path], tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.duckdb"
    shutil.copyfile(real[1], wrong)
    with duckdb.connect(str(wrong)) as connection:
        for table_name, change, where in (
            ("monthly_change", "vintage = vintage + 1", "series_id = 'measured-amk-map'"),
            ("record", "largest_missing_months = 99", "rank_largest = 1 AND place_id = 'ua-14'"),
            ("agreement", "difference_km2 = 0", "month = '2025-11-01'"),
            ("month_area", "share_pct = share_pct + 0.001", "place_id = 'ua-14'"),
            ("known_value", "low = low - 1", "series_id = 'uk-mod-gain'"),
            ("statement_verdict", "verdict = 'fails'", "verdict = 'holds'"),
            ("twin", "margin_km2 = margin_km2 - 1", "series_id = 'deepstate-net'"),
            ("settlement_month", "hand = 'held'", "hand = 'contested'"),
            ("claim_ledger", "lag_days = lag_days + 1", "place_id = 'pokrovsk'"),
            ("month_maps", "direction = -direction", "month = '2026-04-01'"),
            ("day_area", "area_km2 = area_km2 + 1", "day = '2025-11-29'"),
            ("pace", "net_km2 = net_km2 + 1", "net_km2 IS NOT NULL"),
        ):  # fmt: skip
            done = connection.execute(
                f"UPDATE pub.{table_name} SET {change} WHERE {where}"  # noqa: S608 - our own words
            ).fetchone()
            assert done is not None
            assert done[0] > 0, table_name
    found = differences(real[0], wrong)
    untouched = {"years added up", "running sums", "sums of the measured files"}
    assert {what for what, lines in found.items() if not lines} == untouched
    assert any(re.search("is holds by the audit, fails in", line) for line in found["verdicts"])


def test_a_row_that_one_side_lacks_is_a_difference() -> None:
    one, other = {("a",): {"km2": Fraction(1)}}, {("b",): {"km2": 1.0}}
    assert compared("x", one, other).differences == ["a: not in the build", "b: in the build alone"]
    both = compared("x", {("a",): {"km2": Fraction(1, 3)}}, {("a",): {"km2": 1 / 3, "more": 1}})
    assert both.differences == ["a: more is None by the audit, 1 in the build"]
    assert compared("x", {("a",): {"km2": Fraction("0.1")}}, {("a",): {"km2": 0.10001}}).differences


def test_the_table_counts_and_lists_the_first_differences() -> None:
    text = table([Check("months", 1234, []), Check("verdicts", 30, [f"c{n}" for n in range(30)])])
    assert re.search(r"^months +1,234 +0$", text, re.MULTILINE)
    assert re.search(r"^verdicts +30 +30$", text, re.MULTILINE)
    assert text.endswith("  c19\n  … and 10 more")


def test_the_command_builds_what_is_stale_and_exits_1_on_a_difference(
    ledger: small.Ledger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = [sys.executable, "-m", "audit", "--data", str(ledger.folder)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "monthly values" in done.stdout
    wrong = tmp_path / "wrong.duckdb"  # as if the SQL had been wrong
    shutil.copyfile(ledger.published, wrong)
    with duckdb.connect(str(wrong)) as connection:
        connection.execute("UPDATE pub.record SET streak = streak + 1")
    assert audit(ledger.folder, wrong) == 1
    assert "streak is" in capsys.readouterr().out


# --- words ---------------------------------------------------------------------------------------


def test_the_words_of_every_record_are_those_of_the_audit(
    real: tuple[Path, Path], db: duckdb.DuckDBPyConnection
) -> None:
    rows = db.execute(
        """
        SELECT r.*, m.measure FROM pub.record AS r
        JOIN pub.monthly_change AS m USING (series_id, place_id, month)
        """
    ).df()
    assert len(rows) > 900
    for row in wording.common.each(rows):
        mine = spoken.words(row.series_id, row.place_id, row.month.date(), real[0])
        assert mine == wording.months.comparison(row), (row.series_id, row.place_id, row.month)


def test_a_gross_loss_is_never_told_as_if_it_were_net(real: tuple[Path, Path]) -> None:
    for month in (9, 12):  # of 2023: "the largest loss", which it is not
        day = dt.date(2023, month, 1)
        assert spoken.words("measured-deepstate-map-loss", "ua", day, real[0]) == ""
        assert spoken.words("measured-deepstate-map", "ua", day, real[0]) != ""


def told(values: dict[str, str]) -> list[str]:
    """The words for the months of a made-up series of net change."""
    line = {
        ("made-up", "ua", dt.date.fromisoformat(f"{ym}-01")): reckoned.Month(
            Fraction(v), Fraction(v), Fraction(v), "printed", dt.date.max, False, ""
        )
        for ym, v in values.items()
    }
    found = reckoned.records(line)
    return [spoken.say(found[key], key[2], "net_change") for key in sorted(found)]


def test_words_of_made_up_months() -> None:
    assert told({"2024-01": "5", "2024-02": "7", "2024-03": "7", "2024-04": "8"}) == [
        "",
        "up from 5 the month before",
        "the same as the month before",
        "the most of the 4 months on record since January 2024",
    ]
    falls = {"2024-01": "9", "2024-02": "-1", "2024-03": "-2.5", "2024-04": "-3", "2024-05": "1"}
    assert told(falls)[1:] == [
        "after a gain of 9 the month before",
        "after a loss of 1 the month before",
        "the largest loss of the 4 months on record since January 2024",
        "the most since January 2024 (9)",
    ]


def test_words_say_how_many_months_have_no_figure() -> None:
    months = {"2024-01": "50", "2024-02": "40", "2024-03": "30", "2024-04": "20", "2024-05": "10"}
    assert told({**months, "2024-07": "50"})[-1] == (
        "the most since January 2024 (50, the same), with no figure for 1 month in between"
    )
    # More than a quarter of the months between are missing: nothing is said of them.
    assert told({**months, "2024-09": "45"})[-1] == ""
    # The same where too few of all months are there.
    assert told({**months, "2024-12": "60"})[-1] == ""


# --- sums ----------------------------------------------------------------------------------------


def test_years_and_sums_on_the_page_are_those_of_the_audit(
    real: tuple[Path, Path], db: duckdb.DuckDBPyConnection
) -> None:
    months = reckoned.monthly(Files(real[0]))
    years, running = reckoned.years(months), reckoned.running(months)
    rows = db.execute(
        """
        SELECT m.*, strftime(m.month, '%Y-%m') AS ym, s.color_id, s.color, s.mark,
            s.label, s.is_measured,
            m.series_id AS line_id
        FROM pub.monthly_change AS m JOIN pub.series AS s USING (series_id)
        ORDER BY m.place_id, m.series_id, m.month
        """
    ).df()
    every = [f"{year}-{month:02}" for year in range(2022, 2027) for month in range(1, 13)]
    compared_years = compared_sums = 0
    for place, part in rows.groupby("place_id"):
        place_id = str(place)
        with database.reading(real[1]):
            found = queries.months.yearly(tuple(part["series_id"].unique()), place_id, "", "9999")
        for row in wording.common.each(found):
            total, count = years[row.series_id, place_id, int(row.year)]
            drawn = -total if row.measure == "gross_loss" else total  # downwards
            assert (row.value, row.months_in_sum) == (pytest.approx(float(drawn)), count)
            compared_years += 1
        for row in wording.common.each(wording.months.transformed(part, "sum", every)):
            total, first = running[row.series_id, place_id, row.month.date()]
            drawn = -total if row.measure == "gross_loss" else total
            assert (row.value, row.value_from.date()) == (pytest.approx(float(drawn)), first)
            compared_sums += 1
    assert compared_years == len(years)
    assert compared_sums > 900


# --- what the audit found ------------------------------------------------------------------------


def test_a_range_that_a_copy_prints_keeps_its_two_ends(db: duckdb.DuckDBPyConnection) -> None:
    """ "550 to 600" is meant from the one to the other, not around the middle."""
    rows = db.execute(
        "SELECT low, high FROM pub.known_value WHERE scope = 'democrata-2025-07-ukmod' "
        "AND period_kind = 'month' AND period_start = '2025-06-01'"
    ).fetchall()
    assert [tuple(round(v, 6) for v in row) for row in rows] == [(550.0, 600.0)]


def test_a_share_that_doubled_is_judged_by_the_ratio_not_by_the_points(
    db: duckdb.DuckDBPyConnection,
) -> None:
    """The margin of "twice the share" was in per cent of the place: 19 against 2."""
    asked = """
        [{'check_id': 'x', 'kind': ?, 'measure': ?, 'place_ids': [?],
        'subject_start': DATE '2025-12-01', 'subject_end': DATE '2025-12-31', 'step': 'month',
        'comparator': '=', 'reference_start': ?::DATE, 'reference_end': ?::DATE, 'factor': ?,
        'threshold': ?, 'unit': 'percent', 'qualifier': NULL::VARCHAR,
        'estimator_id': 'frontline-ledger', 'series_id': 'measured-deepstate-map', 'known': 'now',
        'known_on': NULL::DATE, 'article_id': NULL::VARCHAR}]"""
    sql = f"SELECT verdict, deciding FROM pub.judge({asked}) WHERE is_cited"  # noqa: S608

    def judged(*values: object) -> list[tuple[str, list[dict[str, object]]]]:
        return db.execute(sql, values).fetchall()

    months = ("2024-12-01", "2024-12-31")
    for factor, verdict in ((1.0, "holds"), (2.0, "fails"), (19.0, "fails"), (20.0, "fails")):
        [(found, _)] = judged("multiple_of", "share_held", "ua", *months, factor, None)
        assert found == verdict, factor
    # A share of the country's change is of these very days, and says so.
    [(_, deciding)] = judged("share", "net_change", "ua-14", None, None, None, 50.0)
    assert [str(d["start"]) for d in deciding] == ["2025-12-01"]
    # Rank 3 of nothing: nothing decides.
    [(verdict, deciding)] = judged(
        "rank", "net_change", "ua", "2025-12-01", "2025-12-31", 3.0, None
    )
    assert (verdict, deciding) == ("fails", [])
