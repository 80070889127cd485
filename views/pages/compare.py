"""Two counts side by side: where they differ, in which months even on the sign, and why."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from views import charts, columns, queries, theme, wording
from views.shown import Chart, Table, chart, kept, table


@dataclass(frozen=True)
class Options:
    """Series and months by id; which two and which month stand there before a reader chooses."""

    series: dict[str, str]
    pair: tuple[str, str]
    months: dict[str, str]
    month: str


@dataclass(frozen=True)
class Pair:
    """How far two counts differ, and why; nothing: why there is no chart.

    definitions: how each of them counts.
    """

    finding: str
    nothing: str = ""
    chart: Chart | None = None
    definitions: tuple[str, ...] = ()
    levels: Chart | None = None


@kept
def options(build: Path) -> Options:
    """The choices of the page: the two counts with most months, the month that most have."""
    known = _known()
    names = dict(zip(known["series_id"], known["name"], strict=True))
    asked = next(iter(queries.months.sets().values())).series
    pair = [i for i in asked if i in names] or list(names)[:2]
    months = queries.months.months()
    most = months.sort_values(["estimators", "month"])["month"].iloc[-1]
    return Options(
        names,
        (pair[0], pair[-1]),
        {f"{m:%Y-%m}": theme.month(m) for m in queries.months.told_months()["month"]},
        f"{most:%Y-%m}",
    )


def _known() -> pd.DataFrame:
    known = queries.months.monthly_series()
    return known[known["measure"].isin(["net_change", "gain"])]


@kept
def pair(build: Path, a: str, b: str) -> Pair:
    """Two series, by id, month by month."""
    known, names = _known(), options(build).series
    both = queries.measured.pair(a, b)
    if a == b:
        return Pair("Two counts side by side", "Choose two different series.")
    label = {r.series_id: r.label.removesuffix(", measured") for r in wording.common.each(known)}
    if both.empty:
        title = f"{label[a]} and {label[b]} have no month in common"
        return Pair(title, f"{title}.", None, wording.measured.definitions_apart(known, a, b))
    months = wording.common.month_ids(both["month"].min(), both["month"].max())
    both["hover"] = columns.told(both, "<b>{month}</b>", "{a} and {b}", "difference {apart:+}")
    title = wording.measured.pair_title(both, label[a], label[b])
    maps = queries.measured.maps_of_series()
    return Pair(
        wording.measured.pair_finding(title, maps[a], maps[b]),
        "",
        chart(
            "pair",
            title,
            charts.measured.differences(both, months=months),
            f"Drawn: “{names[a]}” less “{names[b]}”; above zero the first counts more, below it "
            f"the second. {wording.measured.pair_numbers(both)}",
            both.assign(series_a=a, series_b=b),
            "month a b apart ratio direction",
            order="-month",
            file=f"{names[a]}, and {names[b]}, month by month",
            parts=("two-counts", f"{a}+{b}", "km2", months[0], months[-1]),
            definition="The difference is the first less the second, the ratio the first by the "
            "second.",
            relation="estimator_pair",
            a=names[a],
            b=names[b],
        ),
        wording.measured.definitions_apart(known, a, b),
        _levels(a, b, months),
    )


def _levels(a: str, b: str, months: list[str]) -> Chart | None:
    """The area held by both, where both measure one."""
    heights = queries.measured.levels((a, b))
    if heights["series_id"].nunique() != 2:
        return None
    heights["hover"] = columns.told(heights, "{label}, {month}", "{area}")
    return chart(
        "levels",
        wording.measured.levels_title(heights, a, b),
        charts.measured.levels(heights),
        "Area at each month's end, by each source's own definition.",
        heights,
        "month label area",
        order="-month label",
        file="Area held at each month's end, by each source's own definition",
        parts=("area-held", f"{a}+{b}", "km2", months[0], months[-1]),
        relation="series_level",
    )


@kept
def reclassified(build: Path) -> tuple[str, Table]:
    """Months in which ground may only have changed its layer, and what that means; '' for none."""
    moved = queries.measured.reclassified()
    if moved.empty:
        return "", Table(pd.DataFrame(), "")
    return wording.measured.reclassified(moved), table(
        moved,
        "month control claimed_layer layer_moved",
        "Months in which ground changed its layer",
    )


@kept
def matrix(build: Path, month: str) -> Table | None:
    """Each count of a month less each other; None where only one counts it."""
    everyone = queries.measured.month_of_all(pd.Timestamp(f"{month}-01"))
    if len(everyone) < 2:
        return None
    named = options(build).months[month]
    return Table(wording.measured.matrix_table(everyone), f"Differences of all series in {named}")


@kept
def agreement(build: Path) -> dict[str, Table]:
    """What was measured beside what was printed, by the id of the measured series."""
    known = _known()
    ours = known[known["reproduces"].notna()]["series_id"]
    found = {i: queries.measured.agreement(i) for i in ours}
    return {
        i: table(
            rows,
            "month reproduced measured off from_map to_map flag_note",
            wording.measured.agreement_title(rows),
        )
        for i, rows in found.items()
        if len(rows)
    }
