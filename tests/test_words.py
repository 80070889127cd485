"""What a month was for its series is told the same everywhere: from the stored record alone."""

import itertools
from pathlib import Path

import pandas as pd
import pytest

from views import charts, columns, queries, wording
from views.database import build_path, query
from views.pages import trends

PROJECT = Path(__file__).parents[1]
VIEWS = ("months", "sum", "mean3", "mean12")
TOLD = ("the most", "the least", "the largest", "up from", "down from", "after a", "the same")


@pytest.fixture(scope="module")
def stored() -> dict[tuple[str, str, pd.Timestamp], str]:
    """The words of each month as its record stands in the build, by series, place and month."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEDGER_DATA", str(PROJECT / "data"))
        rows = query(
            "SELECT r.*, s.measure FROM pub.record AS r JOIN pub.series AS s USING (series_id)"
        )
    return {
        (r.series_id, r.place_id, r.month): wording.months.comparison(r)
        for r in wording.common.each(rows)
    }


def test_no_range_or_view_changes_what_a_month_was(
    stored: dict[tuple[str, str, pd.Timestamp], str],
) -> None:
    known = queries.months.monthly_series()
    names = dict(zip(known["name"], known["series_id"], strict=True))
    seen = 0
    for place in queries.months.monthly_places()["place_id"]:
        rows = queries.months.monthly(tuple(known["series_id"]), place)
        rows["ym"] = rows["month"].dt.strftime("%Y-%m")
        months = sorted(rows["ym"].unique())
        for view in VIEWS if place == "ua" else VIEWS[:1]:
            half = months[len(months) // 2 :]
            shown = wording.months.transformed(rows[rows["ym"].isin(half)], view, half)
            kept = shown[list(rows.columns)]
            pd.testing.assert_frame_equal(kept, rows.loc[kept.index], check_like=True)
        shown = wording.months.transformed(rows, "months", months)
        for line in columns.frame(shown, trends.MONTHLY, unit="km²")[0].to_dict("records"):
            seen += 1
            month = pd.Timestamp(f"1 {line['Month']}")
            assert line["What it was"] == stored[names[line["Series"]], place, month]
    assert seen > 900
    added = trends.view(
        build_path(), trends.Choices(("afp-net",), "ua", "2025-01", "2025-12", "sum")
    ).chart
    assert added is not None
    assert "What it was" not in added.table().rows


def test_nothing_is_told_of_ground_that_russia_lost(
    stored: dict[tuple[str, str, pd.Timestamp], str],
) -> None:
    measures = dict(queries.ledger.all_series()[["series_id", "measure"]].to_numpy().tolist())
    told = dict.fromkeys(measures.values(), 0)
    for (series_id, _, _), words in stored.items():
        assert words == "" or words.startswith(TOLD)
        told[measures[series_id]] += words != ""
    assert told["gross_loss"] == 0
    assert told["gross_gain"] > 20
    assert told["net_change"] > 200


def test_ground_lost_is_drawn_downwards_and_added_up_so() -> None:
    rows = queries.months.monthly(
        ("measured-deepstate-map-loss", "measured-deepstate-map-gain"), "ua"
    )
    rows["ym"] = rows["month"].dt.strftime("%Y-%m")
    months = sorted(rows["ym"].unique())
    for view in VIEWS:
        shown = wording.months.transformed(rows, view, months)
        lost = shown[shown["measure"] == "gross_loss"]
        assert (lost["value"] <= 0).all()
        assert (lost["km2"] >= 0).all()
        assert (shown["low"] <= shown["high"]).all()


def _drawn(*series: str, lines: bool = False) -> list[charts.common.Figure]:
    rows = queries.months.monthly(series, "ua")
    rows["ym"] = rows["month"].dt.strftime("%Y-%m")
    shown = wording.months.transformed(rows, "months", sorted(rows["ym"].unique()))
    shown["hover"] = ""
    figure = charts.months.monthly(shown, months=sorted(rows["ym"].unique()), lines=lines,
                            breaks=wording.months.breaks_to_draw(rows))  # fmt: skip
    return [*figure["data"], figure["layout"]]


def test_two_measures_of_one_estimator_have_each_a_place_a_name_and_a_pattern() -> None:
    known = queries.months.monthly_series()
    several = 0
    for _, group in known[~known["is_measured"]].groupby("estimator_id"):
        measure_of = dict(zip(group["series_id"], group["measure"], strict=True))
        *bars, _ = _drawn(*measure_of)
        several += len(bars) > 1
        names = [bar["name"] for bar in bars]
        assert len(set(names)) == len(names)
        for one, other in itertools.combinations(bars, 2):
            assert str(one["marker"]) != str(other["marker"])
            measures = [measure_of[bar["legendgroup"]] for bar in (one, other)]
            # A way of counting that follows another shares its place, and is drawn see-through.
            shared = one["offsetgroup"] == other["offsetgroup"]
            assert shared == (measures[0] == measures[1] and _see_through(one, other))
    assert several > 2


def _see_through(one: charts.common.Figure, other: charts.common.Figure) -> bool:
    return any(str(bar["marker"]["color"]).startswith("rgba") for bar in (one, other))


def test_a_break_in_what_is_counted_is_drawn_and_named_and_never_joined() -> None:
    known = queries.months.monthly_series()
    for series, before in known.loc[
        known["continues"].notna(), ["series_id", "continues"]
    ].to_numpy():
        for lines in (False, True):
            old, new, layout = _drawn(before, series, lines=lines)
            assert old["name"] != new["name"]
            assert old["marker"] != new["marker"]
            named = [n["text"] for n in layout["annotations"] if "another count" in n["text"]]
            assert len(named) == 1
            if not lines:
                assert old["offsetgroup"] == new["offsetgroup"]


def test_a_title_never_mixes_measures() -> None:
    rows = queries.months.monthly(("afp-gross", "afp-net"), "ua")
    rows["ym"] = rows["month"].dt.strftime("%Y-%m")
    shown = wording.months.transformed(rows, "months", sorted(rows["ym"].unique()))
    title = wording.findings.of_period(shown, "months", "km²", 0, "Ukraine")
    assert title == "Russia took ground in July 2025, by AFP's count"  # whose net change goes on
