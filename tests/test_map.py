"""The map: what it names and where, its year, its namesakes, and that borders still fit."""

import json
from itertools import combinations, pairwise
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import pytest

from views import database, queries, theme, wording
from views.charts import labels, maps, shapes
from views.charts.labels import Frame, Label, Placed
from views.pages import map as front

SQUARE = Frame(30.0, 40.0, 45.0, 52.0, 560)
INK = theme.LIGHT_INK


def overlapping(frame: Frame, placed: list[Placed]) -> list[tuple[str, str, int]]:
    """Pairs of names that meet, and the first width at which they do: told anew, box by box."""
    found = []
    boxes = [(p, labels.box(frame, p.label, p.side)) for p in placed]
    for (a, one), (b, other) in combinations(boxes, 2):
        for i, width in enumerate(labels.WIDTHS):
            if width < max(a.tier, b.tier):
                continue
            left, top, right, bottom = one[:, i]
            west, north, east, south = other[:, i]
            if left < east and west < right and top < south and north < bottom:
                found.append((a.label.text, b.label.text, int(width)))
                break
    return found


def placed_on(
    choices: front.Choices, monkeypatch: pytest.MonkeyPatch
) -> tuple[Frame, list[Placed]]:
    """The frame of a map and what is named on it."""
    seen: list[tuple[Frame, list[Placed]]] = []
    place = labels.place

    def watched(frame: Frame, *rest: Any) -> list[Placed]:
        seen.append((frame, place(frame, *rest)))
        return seen[-1][1]

    monkeypatch.setattr(labels, "place", watched)
    front.view.__wrapped__(database.build_path(), choices, INK)  # type: ignore[attr-defined]
    ((frame, placed),) = seen
    return frame, placed


@pytest.mark.parametrize(
    "choices",
    [
        front.Choices(when="2025-12"),
        front.Choices(when="2026-07"),
        front.Choices("year", "2025"),
        front.Choices("year", "2022", "share"),
        front.Choices(when="2025-12", area="ua-14"),
        front.Choices("day", "2026-08-21"),
    ],
)
def test_no_two_names_on_a_map_meet_at_any_width(
    choices: front.Choices, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.reading(database.build_path()):
        frame, placed = placed_on(choices, monkeypatch)
    assert len(placed) > 5
    assert overlapping(frame, placed) == []


def test_a_name_that_has_no_room_on_a_phone_stands_on_wider_screens_alone() -> None:
    close = [
        Label("Velyka Novosilka", 36.84, 47.84, mark=8),
        Label("Vremivka", 36.85, 47.85, mark=8),
    ]
    crowd = [Label("x" * 30, 36.8, 47.8 + n / 9, ("middle right",)) for n in range(3)]
    placed = labels.place(SQUARE, [*close, *crowd])
    assert placed[0].tier == 0
    assert overlapping(SQUARE, placed) == []
    assert len(placed) < 5
    far = labels.place(SQUARE, [Label("A", 36.0, 50.0), Label("B", 37.5, 50.0, ("middle left",))])
    assert [p.tier for p in far] == [0, 0]
    near = labels.place(
        SQUARE,
        [
            Label("Pokrovsk", 37.2, 48.3, ("middle right",)),
            Label("B", 38.8, 48.3, ("middle left",)),
        ],
    )
    assert near[1].tier > 0


def test_a_name_that_an_edge_would_cut_is_left_out() -> None:
    right = Label("Long name at the edge", 39.9, 48.0, ("middle right",))
    assert labels.place(SQUARE, [right]) == []
    assert labels.place(SQUARE, [right._replace(sides=("middle left",))])


def test_nothing_is_named_in_the_corner_of_the_key() -> None:
    label = Label("Azov", 39.0, 45.4, ("middle center",))
    assert labels.place(SQUARE, [label])
    assert labels.place(SQUARE, [label], [labels.corner(SQUARE, 170, 100)]) == []


def test_the_style_of_the_pages_hides_each_tier_by_the_weight_of_its_letters() -> None:
    from dashboard import frame

    for tier in labels.TIERS[1:]:
        rule = f'(max-width: {tier - 1}px) {{ text[style*="font-weight: {labels.weight(tier)}"]'
        assert rule in frame._SHELL


def test_neighbours_still_share_their_border_after_it_was_simplified() -> None:
    with database.reading(database.build_path()):
        outlines = queries.measured.outlines()
    drawn = shapes.simplified(tuple(zip(outlines["place_id"], outlines["geometry"], strict=True)))
    edges: dict[frozenset[shapes.Point], int] = {}
    for ring in (ring for rings in drawn.rings.values() for ring in rings):
        for a, b in pairwise(ring):
            edges[frozenset((a, b))] = edges.get(frozenset((a, b)), 0) + 1
    inner = {frozenset(e) for line in drawn.inner for e in pairwise(line)}
    outer = {frozenset(e) for line in drawn.outer for e in pairwise(line)}
    assert {edge for edge, times in edges.items() if times == 2} <= inner
    assert all(edges[edge] == 1 for edge in outer)
    assert inner | outer == set(edges)
    raw = sum(len(json.loads(g)["coordinates"][0]) for g in outlines["geometry"])
    assert sum(map(len, (r for rings in drawn.rings.values() for r in rings))) < raw / 2


def test_names_of_seas_and_neighbours_stand_off_every_outline() -> None:
    with database.reading(database.build_path()):
        outlines, around = queries.measured.outlines(), queries.measured.surroundings()
    drawn = shapes.simplified(tuple(zip(outlines["place_id"], outlines["geometry"], strict=True)))
    points = around[["lon", "lat"]].to_numpy()
    assert len(points)
    for ring in (np.array(ring) for rings in drawn.rings.values() for ring in rings):
        assert not shapes._inside(points, ring).any()


def test_a_year_by_oblast_is_the_sum_of_its_months_and_what_the_map_shows_at_its_ends(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    year = front.view(database.build_path(), front.Choices("year", "2025"), INK)
    file = year.map.file.table().set_index("place_id")
    ends = committed.execute(
        """
        SELECT b.place_id, b.area_km2 - coalesce(a.area_km2, 0) AS net
        FROM pub.month_area AS b LEFT JOIN pub.month_area AS a
            ON (a.source_id, a.layer, a.place_id, a.month)
                = (b.source_id, b.layer, b.place_id, DATE '2024-12-01')
        WHERE b.month = DATE '2025-12-01' AND b.layer = 'occupied' AND b.place_kind = 'oblast'
            AND b.source_id = (SELECT source_id FROM pub.shown_map)
        """
    ).fetchall()
    assert len(ends) == (file.index.str.startswith("ua-")).sum()
    for place_id, net in ends:
        assert file.loc[place_id, "net_km2"] == pytest.approx(net, abs=0.05)
    assert file["net_km2"].idxmax() == "ua-14"
    assert file.loc["ua-14", "net_km2"] == pytest.approx(2800.3, abs=0.1)
    assert "six oblasts in 2025, most in Donetsk (2,800 km²)" in year.map.title
    assert year.note == ""


def test_a_year_that_is_not_whole_is_named_by_its_days() -> None:
    build = database.build_path()
    now = front.view(build, front.Choices("year", "2026"), INK)
    assert "from 1 January to 21 August 2026" in now.map.title
    assert "August 2026 is unfinished" in now.note
    first = front.view(build, front.Choices("year", "2022"), INK)
    assert "lost ground in two oblasts from 1 November to 31 December 2022" in first.map.title
    assert front.options(build).year == "2025"


def test_what_is_within_the_error_of_the_map_is_called_neither_gain_nor_loss() -> None:
    rows = pd.DataFrame(
        {
            "place": ["North oblast", "South oblast", "West oblast"], "net_km2": [9.0, -6.0, 4.0],
            "error_km2": [2.0, 7.0, 1.0],
        }
    )  # fmt: skip
    days = pd.Timestamp("2025-03-01").date(), pd.Timestamp("2025-03-31").date()
    title = wording.measured.front_title(rows, "net", *days, "Example's map")
    assert title == (
        "On Example's map Russia gained ground in two oblasts in March 2025, most in North (9 km²)"
    )
    rows["error_km2"] = [10.0, 7.0, 5.0]
    title = wording.measured.front_title(rows, "net", *days, "Example's map")
    assert title.endswith("no oblast changed by a square kilometre for certain in March 2025")
    rows["error_km2"] = [float("nan")] * 3
    title = wording.measured.front_title(rows, "net", *days, "Example's map")
    assert "in a month that is not over, is in North: +9 km²" in title


def test_two_places_of_one_name_are_told_apart_where_they_are_chosen_and_shown() -> None:
    build = database.build_path()
    shown = front.view(build, front.Choices(when="2025-12"), INK)
    names = shown.settlements
    assert len(set(names.values())) == len(names)
    assert names["kostiantynivka"] == "Kostiantynivka (Donetsk oblast)"
    assert names["kostiantynivka-sumy"] == "Kostiantynivka (Sumy oblast)"
    assert names["pokrovsk"] == "Pokrovsk"
    assert names["krasnyi-lyman"] == "Krasnyi Lyman (Pokrovsk raion)"
    assert names["lyman"] == "Lyman"
    hovers = [t for trace in shown.map.figure["data"] for t in trace.get("hovertext", ())]
    assert any(t.startswith("<b>Kostiantynivka (Sumy oblast)</b>") for t in hovers)
    chosen = wording.common.places_by_name(_events(build))
    assert len(set(chosen.values())) == len(chosen)


def _events(build: Any) -> pd.DataFrame:
    with database.reading(build):
        return queries.claims.settlements()


def test_ground_is_drawn_in_place_of_shades_and_never_named_as_an_oblasts() -> None:
    build = database.build_path()
    with database.reading(build):
        outlines, around = queries.measured.outlines(), queries.measured.surroundings()
    oblasts = pd.DataFrame(
        {"place_id": ["ua-14"], "place": ["Donetsk oblast"], "value": [5.0], "hover": ["x"]}
    )
    towns = pd.DataFrame(
        columns=["place_id", "label", "lat", "lon", "hand", "change_pct", "population", "hover"]
    ).astype({"lat": float, "lon": float, "change_pct": float})
    ring = [[[37.0, 48.0], [37.2, 48.0], [37.2, 48.2], [37.0, 48.0]]]

    def fills(**how: Any) -> set[str]:
        made = maps.front(outlines, oblasts, towns, around, ink=INK, **how)
        return {t["fillcolor"] for t in made.figure["data"] if "fillcolor" in t}

    land = theme.paper(INK).land
    assert fills(ground=[("gained", "gained", ring)]) == {land, theme.GROUND["gained"]}
    assert len(fills() - {land}) == 1
    hatched = maps.front(outlines, oblasts, towns, around, ink=INK, unfinished=True)
    assert any("fillpattern" in t for t in hatched.figure["data"])
