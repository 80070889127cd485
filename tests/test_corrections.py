"""What was published stays as it was, or a correction says why it does not."""

import shutil

import pytest
from typer.testing import CliRunner

from etl.__main__ import app
from etl.ledger.build import build, check
from etl.ledger.release import release
from etl.problems import BadData
from tests.ledger import Ledger
from tests.test_checks import measured

F0101 = "90 km2, russia, 2024-01-01 to 2024-01-31"
MEASURED_SERIES = """[series.map]
name = "Measured from the Map Room's map, net change"
estimator = "map-room"
measure = "net_change"
side = "russia"
unit = "km2"
data_source = "Its own made-up map"
definition = "Made up."
valid_from = 2022-02-24
measured_from = "deepstate-maps"
counts = "occupied"

"""
HEADER = "correction_id,day,what,value_from,value_to,why,evidence,noticed_by\n"


def refused(ledger: Ledger) -> list[str]:
    with pytest.raises(BadData) as caught:
        check(ledger.folder)
    return [str(problem) for problem in caught.value.problems]


def explain(ledger: Ledger, *rows: str) -> None:
    said = "The page was read again,articles.csv,a reader"
    lines = [f"r{n:04},2024-06-01,{row},{said}\n" for n, row in enumerate(rows, 1)]
    ledger.write("corrections.csv", HEADER + "".join(lines))


def test_a_value_that_was_never_released_may_change(ledger: Ledger) -> None:
    build(ledger.folder)
    ledger.set("figures.csv", "f0101", value="104")
    check(ledger.folder)


def test_an_unexplained_change_of_a_released_value_is_refused_by_name(ledger: Ledger) -> None:
    release(ledger.folder)
    ledger.set("figures.csv", "f0101", value="104")
    (problem,) = refused(ledger)
    line = ledger.line("figures.csv", "f0101,")
    assert problem.startswith(f"figures.csv, line {line}, column value: found ")
    assert f'"{F0101.replace("90", "104")}" (f0101); wanted {F0101} as it was' in problem


@pytest.mark.parametrize(
    "cells", [{"period_end": "2024-01-30", "period_kind": "window"}, {"side": "ukraine"}]
)
def test_days_and_side_of_a_figure_are_part_of_what_was_published(
    ledger: Ledger, cells: dict[str, str]
) -> None:
    release(ledger.folder)
    ledger.set("figures.csv", "f0101", **cells)
    assert any("(f0101); wanted" in problem for problem in refused(ledger))


def test_a_note_is_no_value_and_a_new_row_is_no_change(ledger: Ledger) -> None:
    release(ledger.folder)
    ledger.set("figures.csv", "f0101", note="Read again")
    ledger.add(
        "figures.csv", like="f0101", figure_id="f0901", period_start="2023-01-01",
        period_end="2023-01-31", value="55",
    )  # fmt: skip
    check(ledger.folder)


def test_a_correction_explains_a_change_and_only_that(ledger: Ledger) -> None:
    release(ledger.folder)
    ledger.set("figures.csv", "f0101", value="104")
    to = F0101.replace("90", "104")
    explain(ledger, f'f0101,"{F0101}","{to}"')
    check(ledger.folder)
    ledger.set("figures.csv", "f0101", value="105")
    assert len(refused(ledger)) == 1


def test_a_row_that_is_gone_is_a_change_too(ledger: Ledger) -> None:
    ledger.write("published.csv", f'what,value\nf0999,"{F0101}"\n')
    (problem,) = refused(ledger)
    assert problem.startswith('published.csv, line 2, column value: found "no row" (f0999)')
    explain(ledger, f'f0999,"{F0101}",')
    check(ledger.folder)


def test_a_measured_month_may_change_by_rounding_alone(ledger: Ledger) -> None:
    ledger.replace("series.toml", "[sets.made-up]\n", f"{MEASURED_SERIES}[sets.made-up]\n")
    measured()(ledger)
    release(ledger.folder)
    assert "map/ua/2024-01,5.0 km2\n" in ledger.text("published.csv")
    path = ledger.folder / "measured" / "deepstate-maps" / "months.csv"
    good = path.read_text("utf-8")
    path.write_text(good.replace("5.000,6.000", "5.090,6.090"), "utf-8")
    check(ledger.folder)
    path.write_text(good.replace("5.000,6.000", "5.200,6.200"), "utf-8")
    (problem,) = refused(ledger)
    assert 'found "5.2 km2" (map/ua/2024-01); wanted 5.0 km2 as it was' in problem
    explain(ledger, "map/ua/2024-01,5.0 km2,5.2 km2")
    check(ledger.folder)
    path.write_text(good.replace("2024-01", "2024-02"), "utf-8")
    assert "no row" in "".join(refused(ledger))
    shutil.rmtree(path.parent)  # a source that is not measured here at all says nothing else
    ledger.replace("series.toml", MEASURED_SERIES, "")
    check(ledger.folder)


def test_a_release_of_the_same_files_is_the_same_to_the_byte(ledger: Ledger) -> None:
    count, changed = release(ledger.folder)
    first = ledger.text("published.csv")
    assert (count, changed) == (first.count("\n") - 1, count)
    assert release(ledger.folder) == (count, 0)
    assert ledger.text("published.csv") == first


def test_nothing_is_noted_as_published_while_a_change_is_unexplained(ledger: Ledger) -> None:
    release(ledger.folder)
    before = ledger.text("published.csv")
    ledger.set("figures.csv", "f0101", value="104")
    result = CliRunner().invoke(app, ["release", "--data", str(ledger.folder)])
    assert result.exit_code == 1
    assert "nothing was noted as published" in result.stderr
    assert ledger.text("published.csv") == before


def test_a_correction_is_in_the_database_with_whose_number_it_is(ledger: Ledger) -> None:
    explain(ledger, f'f0101,"80 km2","{F0101}"', f'f0998,"{F0101}",')
    with ledger.derived() as db:
        found = db.execute("SELECT what, series_id, value_to FROM pub.correction").fetchall()
        (rate,) = db.execute(
            "SELECT corrected FROM pub.revision_rate WHERE estimator_id = 'north-desk'"
        ).fetchall()
    assert found == [("f0101", "north-net", F0101), ("f0998", None, None)]
    assert rate == (1,)


def test_the_rate_of_revisions_is_of_all_numbers_given_and_says_when_they_are_few(
    ledger: Ledger,
) -> None:
    with ledger.derived() as db:
        revised = db.execute(
            "SELECT estimator_id, revised, mean_revision_km2, is_few, round(revised_pct * given) "
            "FROM pub.revision_rate WHERE revised > 0"
        ).fetchall()
    assert revised == [("north-desk", 1, 11.0, True, 100.0)]
