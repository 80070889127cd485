"""The headings of Overview and Trends are true of the rows that stand under them."""

import itertools
import re
from typing import Any

import pandas as pd
import pytest

from reading.letters import in_letters
from views import charts, database, queries, wording
from views.pages import overview, trends
from views.wording import findings
from views.wording.common import Parts, said

JULY = pd.Timestamp("2024-07-01")


def way(direction: str, *, gains: int = 0, losses: int = 0, near: int = 0) -> pd.DataFrame:
    return pd.DataFrame(
        [{"month": JULY, "is_part_of_month": False, "maps": gains + losses + near, "gains": gains,
          "losses": losses, "near_nothing": near, "direction": direction}]
    )  # fmt: skip


def maps(*of: tuple[float, float, int]) -> pd.DataFrame:
    """Made-up maps by km², error and direction."""
    return pd.DataFrame(
        [{"map": f"Map {n}'s map", "month": JULY, "km2": km2, "error_km2": error,
          "direction": direction, "until": JULY + pd.offsets.MonthEnd()}
         for n, (km2, error, direction) in enumerate(of)]
    )  # fmt: skip


def counts(*km2: float, kind: str = "map project") -> pd.DataFrame:
    return pd.DataFrame(
        [{"estimator": f"Desk {n}", "estimator_kind": kind, "km2": value, "map_kind": "map",
          "map": f"Desk {n}'s map"} for n, value in enumerate(km2)]
    )  # fmt: skip


NONE = pd.DataFrame()


@pytest.mark.parametrize(
    ("of", "by", "printed", "expected"),
    [
        (
            way("disagree", gains=1, losses=1), maps((50, 9, 1), (-50, 9, -1)), NONE,
            "Maps disagree on whether Russia gained or lost ground in July 2024",
        ),
        (
            way("gain", gains=2), maps((50, 9, 1), (90, 9, 1)), NONE,
            "Maps agree that Russia gained ground in July 2024, not on how much",
        ),
        (
            way("loss", losses=2), maps((-50, 20, -1), (-80, 20, -1)), NONE,
            "Maps agree that Russia lost ground in July 2024 and, within their errors, on how much",
        ),
        (
            way("gain", gains=2, near=1), maps((50, 9, 1), (50, 9, 1), (3, 9, 0)), NONE,
            "Russia gained ground in July 2024 by two of three independent maps; "
            "the other shows no change beyond its error",
        ),
        (
            way("about nothing", near=2), maps((5, 9, 0), (-3, 9, 0)), NONE,
            "No independent map shows a change of ground beyond its error in July 2024",
        ),
        (
            way("loss", losses=1), maps((-50, 9, -1)), NONE,
            "Russia lost ground in July 2024 by Map 0's map, the one independent map of that time",
        ),
        (
            way("about nothing", near=1), maps((5, 9, 0)), NONE,
            "No change beyond its error on Map 0's map, the one independent map of July 2024",
        ),
        (
            NONE, NONE, counts(12),
            "Russia gained ground in July 2024 by Desk 0's count, the only one printed of it",
        ),
        (
            NONE, NONE, counts(12, 30),
            "Printed counts agree that Russia gained ground in July 2024, not on how much",
        ),
        (NONE, NONE, counts(-12, -12), "Printed counts agree that Russia lost ground in July 2024"),
        (
            NONE, NONE, counts(12, -3),
            "Printed counts disagree on whether Russia gained or lost ground in July 2024",
        ),
        (
            NONE, NONE, counts(0, -3),
            "Russia lost ground in July 2024 by some of the printed counts, not by all",
        ),
        (
            NONE, NONE, counts(99, kind="party to the war"),
            "Only a side of the war gives a number for July 2024",
        ),
        (NONE, NONE, NONE, "Nothing is known of July 2024 in this ledger"),
    ],
)  # fmt: skip
def test_a_month_is_told_by_its_maps_and_else_by_what_was_printed(
    of: pd.DataFrame, by: pd.DataFrame, printed: pd.DataFrame, expected: str
) -> None:
    assert findings.of_month(JULY, of, by, printed) == expected


def test_every_month_is_told_as_the_ledger_has_its_direction_and_without_a_number() -> None:
    seen = set()
    for month, name in overview.options(database.build_path()).months.items():
        at = pd.Timestamp(f"{month}-01")
        ways, by = queries.months.directions(month, month), queries.months.maps_of(at)
        told = findings.of_month(at, ways, by, queries.months.month_by_estimator(at))
        assert name in told
        assert not re.search(r"\d", told.replace(name, ""))
        direction = ways["direction"].iloc[0] if len(ways) else "none"
        seen.add(direction)
        assert ("disagree" in told) == (direction == "disagree")
        if direction in ("gain", "loss"):
            assert {"gain": "Russia gained", "loss": "Russia lost"}[direction] in told
    assert {"gain", "loss", "disagree", "about nothing"} <= seen


def test_the_month_that_is_not_over_is_one_line_on_the_newest_month_alone() -> None:
    build = database.build_path()
    known = overview.options(build)
    line = overview.view(build, known.newest).begun
    assert (
        line
        == "Maps disagree on whether Russia gained or lost ground in August 2026, to 22 August."
    )
    assert overview.view(build, "2026-05").begun == ""


def test_key_numbers_are_three_to_five_and_no_map_speaks_twice() -> None:
    build = database.build_path()
    for month in list(overview.options(build).months)[::6]:
        numbers = overview.view(build, month).numbers
        assert 3 <= len(numbers) <= 5
        assert all(n.how for n in numbers)
        names = [n.who for n in numbers]
        assert len(set(names)) == len(names)
        assert not {"DeepState", "DeepState's map"} <= set(names)
        for n in numbers:
            assert bool(n.value) != (said(n.how) == "none found")
            assert not n.value or re.match(r"[a-z ]*[+−]?\d", said(n.value))
    july = {n.who: (said(n.value), said(n.how)) for n in overview.view(build, "2026-07").numbers}
    assert july["AFP"] == ("", "none found")
    assert july["DeepState's map"] == ("+36 km²", "measured to 31 Jul, ±19")
    june = {n.who: said(n.how) for n in overview.view(build, "2026-06").numbers}
    assert june["DeepState"].endswith("see its note")


def test_the_news_is_three_dated_lines_each_with_a_link() -> None:
    build = database.build_path()
    new: dict[str, Parts] = overview.view(build, overview.options(build).newest).new
    assert list(new) == ["Claim", "Comparison", "Revision"]
    for line in new.values():
        assert re.search(r"\d{1,2} \w+ 20\d\d", said(line))
        assert any(url for _, url in line)
    assert "status: free on the map" in said(new["Claim"])
    assert "by other maps: 3 fail" in said(new["Comparison"])


# --- a period: every preset, view and place, checked by loops of its own ------------------------

_READ = [
    "series_id", "estimator", "estimator_kind", "label", "map_label", "measure", "month", "ym",
    "km2", "km2_low", "km2_high", "is_measured", "is_redrawn",
]  # fmt: skip
_MONTH = r"[A-Z][a-z]+ 20\d\d"
PERIODS = [
    ("2024-05", "2026-07"), ("2022-02", "2026-07"), ("2024-01", "2024-12"), ("2023-01", "2023-09"),
    ("2026-02", "2026-05"), ("2025-01", "2026-07"), ("2024-11", "2024-11"),
]  # fmt: skip


def _values(rows: pd.DataFrame, view: str) -> dict[str, dict[int, float]]:
    """Month (counted from year 0) to value, by series of the first measure."""
    rows = rows[rows["measure"] == rows["measure"].iloc[0]] if len(rows) else rows
    by: dict[str, dict[int, float]] = {}
    for row in rows.itertuples():
        by.setdefault(str(row.series_id), {})[number_of(str(row.ym))] = float(row.km2)  # type: ignore[arg-type]
    if view.startswith("mean"):
        size = int(view[4:])
        by = {
            s: {m: sum(v[m - i] for i in range(size)) / size for m in v
                if all(m - i in v for i in range(size))}
            for s, v in by.items()
        }  # fmt: skip
    return {s: v for s, v in by.items() if v}


def number_of(month: str) -> int:
    at = pd.Timestamp(f"{month}-01" if re.fullmatch(r"\d{4}-\d\d", month) else f"1 {month}")
    return at.year * 12 + at.month


def check_newest(told: str, by: dict[str, dict[int, float]]) -> str:
    """Assert whatever a heading says of the newest month; which kind of sentence it is."""
    newest = max(m for v in by.values() for m in v)
    here = [v for v in by.values() if newest in v]
    now = [v[newest] for v in here]
    first = re.search(_MONTH, told)
    assert first
    assert number_of(first[0]) == newest
    if " no " in told or "neither" in told or "not change" in told:
        assert set(now) == {0}
        return "none"
    if "disagree" in told:
        assert min(now) < 0 < max(now)
        return "disagree"
    if "some of the counts" in told:
        assert 0 in now
        return "some"
    gained = not re.match(r"Russia lost|The grey zone shrank", told)
    assert all((v > 0) == gained for v in now), (told, now)
    sign = 1 if gained else -1
    if named := re.search(r"by all (\w+) counts", told):
        assert named[1] == in_letters(len(here))
    if "in any other" in told:
        assert all(sign * v[newest] > sign * v[m] for v in here for m in v if m != newest)
        assert all(len(v) >= 3 for v in here)
        return "extreme"
    kind = "plain"
    if compared := re.search(r" (more|less) .*than in ", told):
        kind = compared[1]
        ago = [v[newest - 1] for v in here]
        assert all(sign * a >= 0 for a in ago)
        further = [sign * n > sign * a for n, a in zip(now, ago, strict=True)]
        assert set(further) == {kind == "more"}
    if "after a " in told:
        kind = "after"
        assert all(sign * v[newest - 1] < 0 for v in here)
    if peak := re.search(rf"the ({_MONTH}) peak|the peak in those to ({_MONTH})", told):
        kind += ", peak"
        at = number_of(peak[1] or peak[2])
        for v in here:
            assert all(v[at] > v[m] for m in v if m != at)
            assert v[newest] < v[at] / (2 if "less than half" in told else 1)
    if "the peak of these months" in told:
        assert all(v[newest - 1] >= x for v in here for x in v.values())
    return kind


def check_sum(told: str, by: dict[str, dict[int, float]]) -> None:
    runs = []
    for v in by.values():
        for m in sorted(v):
            start = m
            while start - 1 in v:
                start -= 1
            runs.append((m - start, start, m, sum(v[i] for i in range(start, m + 1))))
    longest = max(length for length, *_ in runs)
    match = re.search(
        rf"(gained|lost|took|grew|shrank).*?([\d,.]+) km².*from ({_MONTH}) to ({_MONTH})", told
    )
    assert match, told
    sign = -1 if match[1] in ("lost", "shrank") else 1
    assert any(
        length == longest and (start, end) == (number_of(match[3]), number_of(match[4]))
        and f"{abs(total):,.0f}" == match[2] and sign * total >= 0
        for length, start, end, total in runs
    )  # fmt: skip


@pytest.mark.parametrize("every_series", [False, pytest.param(True, marks=pytest.mark.thorough)])
def test_the_heading_of_a_period_is_true_of_its_rows_for_every_preset_view_and_place(
    every_series: bool,
) -> None:
    known = trends.options(database.build_path())
    chosen = [known.preset(name) for name in known.sets]
    places: tuple[str, ...] = ("ua",)
    if every_series:
        chosen += [[s] for s in known.series]
        places = ("ua", "ua-14", "ua-65")
    kinds: dict[str, int] = {}
    for series, place in itertools.product(map(tuple, chosen), places):
        rows = queries.months.monthly(series, place)[_READ]
        for (first, last), view in itertools.product(PERIODS, ("months", "sum", "mean3", "mean12")):
            axis = [m for m in known.months if first <= m <= last]
            every = rows[rows["ym"].isin(axis)]
            if every.empty or set(every["measure"]) == {"gross_gain", "gross_loss"}:
                continue
            by = _values(every, view)
            shown = wording.months.transformed(every, view, axis)
            told = findings.of_period(shown, view, "km²", 0, known.places[place])
            if told.startswith("Too few"):
                kinds["few"] = kinds.get("few", 0) + 1
                continue
            assert place == "ua" or known.places[place] in told
            if view == "sum":
                check_sum(told, by)
                kind = "sum"
            else:
                kind = check_newest(told, by)
            kinds[kind] = kinds.get(kind, 0) + 1
            assert len(re.findall(r"(?<![\d,])\d[\d,.]*(?= (?:km²|%))", told)) == (view == "sum")
    seen = {"disagree", "extreme", "more, peak", "less, peak", "sum", "few"}
    if every_series:
        seen |= {"more", "less", "after"}
    assert seen <= set(kinds), kinds


def test_what_was_taken_back_is_said_as_a_part_of_what_was_taken() -> None:
    series = ("measured-deepstate-map-gain", "measured-deepstate-map-loss")
    rows = queries.months.monthly(series, "ua")
    rows = rows[rows["ym"].between("2024-01", "2024-12")]
    told = findings.of_period(
        wording.months.transformed(rows, "months", sorted(rows["ym"])),
        "months",
        "km²",
        0,
        "Ukraine",
    )
    gain, loss = (rows.loc[rows["series_id"] == s, "km2"].sum() for s in series)
    assert f"Ukraine took back {100 * loss / gain:.0f}% as much ground as Russia took" in told


def test_years_are_compared_where_both_are_whole() -> None:
    build = database.build_path()
    known = trends.options(build)
    both = 0
    for series in [known.preset(n) for n in known.sets] + [[s] for s in known.series]:
        rows = queries.months.yearly(tuple(series), "ua", "2022-01", "2026-07")
        told = findings.of_years(rows, 0, "km²", "Ukraine") if len(rows) else ""
        if compared := re.search(r"(more|less).* in (\d{4}) than in (\d{4})", told):
            both += 1
            of = rows[rows["measure"] == rows["measure"].iloc[0]].set_index(["series_id", "year"])
            for s in {i for i, year in of.index if year == compared[2]}:
                if of.loc[(s, compared[2]), "months_in_sum"] != 12:
                    continue
                now, ago = (abs(of.loc[(s, y), "value"]) for y in compared.groups()[1:])
                assert (now > ago) == (compared[1] == "more")
    assert both > 2


# --- charts -------------------------------------------------------------------------------------


def test_the_bars_of_the_overview_span_all_maps_and_the_unfinished_month_is_hatched() -> None:
    build = database.build_path()
    figure = overview.view(build, "2026-07").chart.figure
    whole, begun = (trace for trace in figure["data"] if trace["type"] == "bar")
    for trace, part in ((whole, False), (begun, True)):
        rows = database.query(
            "SELECT low_km2, high_km2 FROM pub.month_direction "
            "WHERE is_part_of_month = ? AND month >= '2025-01-01' ORDER BY month",
            part,
        )
        assert list(trace["base"]) == list(rows["low_km2"])
        tops = [b + y for b, y in zip(trace["base"], trace["y"], strict=True)]
        assert tops == pytest.approx(list(rows["high_km2"]))
    assert begun["marker"]["pattern"]["shape"] == "/"
    assert "pattern" not in whole["marker"]
    assert "to<br>22 Aug" in [note["text"] for note in figure["layout"]["annotations"]]


def test_the_unfinished_month_is_hatched_and_named_on_trends_and_flagged_in_its_file() -> None:
    build = database.build_path()
    known = trends.options(build)
    months = list(known.months)
    choices = trends.Choices(tuple(known.preset("definitions")), "ua", "2025-01", months[-1])
    chart = trends.view(build, choices).chart
    assert chart is not None
    begun = [t for t in chart.figure["data"] if list(t["x"]) == ["2026-08"]]
    assert {t["marker"]["pattern"]["shape"] for t in begun} == {"/"}
    assert "to<br>21 Aug" in [note["text"] for note in chart.figure["layout"]["annotations"]]
    file = chart.file.table()
    assert set(file.loc[file["is_part_of_month"], "month"].dt.strftime("%Y-%m")) == {"2026-08"}
    assert len(begun) == file["is_part_of_month"].sum() > 1
    earlier = trends.Choices(choices.series, "ua", "2025-01", "2026-06")
    shorter = trends.view(build, earlier).chart
    assert shorter is not None
    assert not shorter.file.table()["is_part_of_month"].any()


def _boxes(
    figure: dict[str, Any], months: list[str], px: int
) -> list[tuple[float, float, float, float]]:
    """Labels inside the drawing of a chart so wide, as left, right, bottom, top in px."""
    layout = figure["layout"]
    low, high = layout["yaxis"]["range"]
    a_month, a_unit = px / len(months), (layout["height"] - 110) / (high - low)
    boxes = []
    for note in layout["annotations"]:
        if note.get("yref") == "paper":
            continue
        lines = note["text"].split("<br>")
        wide, tall = 6.2 * max(map(len, lines)), 14 * len(lines)
        x = note["x"] if isinstance(note["x"], int) else months.index(note["x"])
        left = x * a_month - wide * {"left": 0, "center": 0.5, "right": 1}[note["xanchor"]]
        bottom = (note["y"] - low) * a_unit + note["yshift"]
        boxes.append((left, left + wide, bottom, bottom + tall))
    return boxes


@pytest.mark.parametrize("px", [230, 300, 1200])
def test_no_label_of_a_chart_lies_on_another_on_a_bar_or_outside(px: int) -> None:
    build = database.build_path()
    known = trends.options(build)
    months = list(known.months)
    seen = 0
    drawings = [(overview.view(build, m).chart, m) for m in ("2026-07", "2024-11", "2022-09")]
    for name, (first, last) in itertools.product(
        known.sets, (*PERIODS[:3], ("2023-06", "2026-07"))
    ):
        choices = trends.Choices(tuple(known.preset(name)), "ua", first, last)
        chart = trends.view(build, choices).chart
        if chart is not None:
            drawings.append((chart, last))
    for chart, _ in drawings:
        figure = chart.figure
        axis = figure["layout"]["xaxis"].get("categoryarray")
        many = round(figure["layout"]["xaxis"]["range"][1] + 0.4)
        axis = axis or [str(n) for n in range(many)]
        low, high = figure["layout"]["yaxis"]["range"]
        a_unit = (figure["layout"]["height"] - 110) / (high - low)
        boxes = _boxes(figure, axis, px)
        seen += len(boxes)
        for one, other in itertools.combinations(boxes, 2):
            assert (
                one[1] <= other[0] or other[1] <= one[0] or one[3] <= other[2] or other[3] <= one[2]
            )
        for left, right, bottom, top in boxes:
            assert top <= (high - low) * a_unit + 1
            for trace in figure["data"]:
                for x, y in zip(trace["x"], trace["y"], strict=True):
                    at = (x if isinstance(x, int) else axis.index(x)) * px / many
                    if left < at < right and y is not None and "base" not in trace:
                        assert (y - low) * a_unit <= bottom + 1
        ticks = (
            (high // figure["layout"]["yaxis"]["dtick"])
            - -(-low // figure["layout"]["yaxis"]["dtick"])
            + 1
        )
        assert 2 <= ticks <= 5
    assert seen > 10
    assert months


def test_a_label_stays_on_its_side_of_a_break() -> None:
    layout = charts.common.over_months([f"2024-{m:02}" for m in range(1, 13)])
    drawn = pd.DataFrame({"ym": ["2024-06"], "low": [0.0], "high": [10.0]})
    months = [f"2024-{m:02}" for m in range(1, 13)]
    label = charts.common.Label("2024-06", "a long label here")
    charts.common.put_labels(layout, [label], drawn, months, [("2024-08", "another way")])
    assert layout["annotations"][0]["xanchor"] == "right"
    charts.common.put_labels(layout, [label], drawn, months, [("2024-05", "another way")])
    assert layout["annotations"][0]["xanchor"] == "left"
