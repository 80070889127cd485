"""The measured files: what they must agree with, and how a wrong one is refused."""

import csv
from pathlib import Path
from typing import Any

import duckdb
import pytest
from typer.testing import CliRunner

from etl.__main__ import app
from etl.maps import agreement
from etl.maps.tables import TABLES
from tests.ledger import Ledger
from tests.test_contract import untold

PROJECT = Path(__file__).parents[1]
MEASURED = PROJECT / "data" / "measured"


def differences(
    committed: duckdb.DuckDBPyConnection, series: str, first: str, last: str
) -> dict[str, float]:
    rows = committed.execute(
        "SELECT strftime(month, '%Y-%m'), difference_km2 FROM pub.agreement"
        " WHERE measured_series_id = ? AND month BETWEEN ? AND ?",
        [series, f"{first}-01", f"{last}-01"],
    ).fetchall()
    return dict(rows)


def test_deepstates_months_follow_from_its_own_areas(committed: duckdb.DuckDBPyConnection) -> None:
    """Printed whole, so half a km² is rounding; 1 km² leaves as much again for late edits."""
    off = differences(committed, "measured-deepstate-server", "2024-03", "2026-02")
    near = [month for month, km2 in off.items() if abs(km2) <= 1]
    assert len(off) == 21
    assert len(near) >= 17
    # printed with "about", with "approximately", edited afterwards
    assert set(off) - set(near) == {"2024-04", "2024-10", "2025-04"}


def test_afps_months_follow_from_the_layers_of_isw(committed: duckdb.DuckDBPyConnection) -> None:
    """2 km²: AFP reads the layers on the day, the archive some days later."""
    off = differences(committed, "measured-isw-claimed", "2024-11", "2025-12")
    near = [month for month, km2 in off.items() if abs(km2) <= 2]
    assert len(off) == 14
    assert len(near) >= 11
    assert set(off) - set(near) == {"2025-01", "2025-10", "2025-11"}


def test_the_map_gives_the_months_of_the_server(committed: duckdb.DuckDBPyConnection) -> None:
    """From 2023-11 on (coasts were redrawn before); months with a map not captured say so."""
    rows = committed.execute(
        """
        SELECT strftime(m.month, '%Y-%m'), abs(m.km2 - s.km2), m.flag
        FROM pub.monthly_change AS m JOIN pub.monthly_change AS s USING (place_id, month)
        WHERE m.series_id = 'measured-deepstate-map' AND s.series_id = 'measured-deepstate-server'
            AND place_id = 'ua' AND month >= '2023-11-01'
        """
    ).fetchall()
    assert len(rows) == 33
    far = {month for month, off, _ in rows if off > 1}
    # the change of archives in November 2025, and a map of 30 April 2024 that was edited
    flagged = {month for month, _, flag in rows if flag and "not captured" in flag}
    assert flagged >= {"2025-09", "2025-10", "2026-06", "2026-07"}
    assert far - flagged == {"2023-11", "2024-04", "2025-11"}


def test_oblasts_add_up_to_the_country(committed: duckdb.DuckDBPyConnection) -> None:
    """Both are measured on land; three decimals of ten oblasts round to 0.005."""
    rows = committed.execute(
        """
        SELECT month, definition, sum(net_km2) FILTER (place_id = 'ua'),
            sum(net_km2) FILTER (place_kind = 'oblast')
        FROM pub.change WHERE source_id = 'deepstate-maps' AND definition IN ('occupied', 'grey')
        GROUP BY ALL
        """
    ).fetchall()
    assert len(rows) > 60
    for month, definition, country, oblasts in rows:
        assert country == pytest.approx(oblasts, abs=0.1), (month, definition)
    held = committed.execute(
        """
        SELECT max(abs(a.country - a.oblasts)) FROM (
            SELECT sum(area_km2) FILTER (place_id = 'ua') AS country,
                sum(area_km2) FILTER (place_id <> 'ua') AS oblasts
            FROM core.area WHERE source_id = 'deepstate-maps' AND layer = 'occupied'
            GROUP BY state_id) AS a
        """
    ).fetchone()
    assert held
    assert held[0] < 0.1


def test_net_is_gain_less_loss(committed: duckdb.DuckDBPyConnection) -> None:
    worst = committed.execute(
        "SELECT max(abs(net_km2 - gained_km2 + lost_km2)) FROM pub.change"
    ).fetchone()
    assert worst
    assert worst[0] <= 0.01


@pytest.mark.parametrize(
    ("oblast", "printed"),
    [("ua-14", 78.1), ("ua-09", 99.6), ("ua-23", 74.8), ("ua-63", 4.7), ("ua-59", 1.0),
     ("ua-12", 0.6)],
)  # fmt: skip
def test_shares_on_new_years_day_2026_are_those_printed(
    committed: duckdb.DuckDBPyConnection, oblast: str, printed: float
) -> None:
    """Printed with one decimal by DeepState; 0.2 points leave room for another oblast area."""
    row = committed.execute(
        "SELECT share_pct FROM pub.month_area WHERE source_id = 'deepstate-maps'"
        " AND layer = 'occupied' AND place_id = ? AND month = '2025-12-01'",
        [oblast],
    ).fetchone()
    assert row
    assert row[0] == pytest.approx(printed, abs=0.2)


def test_every_month_that_the_archives_allow_is_there(committed: duckdb.DuckDBPyConnection) -> None:
    spans = committed.execute(
        """
        SELECT series_id, strftime(min(month), '%Y-%m'), strftime(max(month), '%Y-%m'), count(*)
        FROM pub.monthly_change WHERE basis = 'measured' AND place_id = 'ua'
            AND measure = 'net_change'
        GROUP BY ALL
        """
    ).fetchall()
    assert {s: (a, b, n) for s, a, b, n in spans} == {
        "measured-deepstate-map": ("2022-11", "2026-07", 45),
        "measured-deepstate-server": ("2022-05", "2026-07", 51),
        "measured-isw-claimed": ("2023-12", "2025-12", 25),
        "measured-isw-advances": ("2023-12", "2025-12", 25),
        "measured-economist-area": ("2022-03", "2026-07", 53),
        "measured-amk-map": ("2026-02", "2026-07", 6),
        "measured-owl-map": ("2023-01", "2026-07", 43),
    }


MONTHS_OF_2026 = {
    "measured-deepstate-server": [245, 126, 160, 141, 14, 84, 36],
    "measured-deepstate-map": [245, 126, 160, 141, 14, 72, 47],  # 30 June was not captured
    "measured-economist-area": [329, 128, 24, -120, -291, 31, 39],
    "measured-owl-map": [492, -236, -107, 191, 36, -79, 64],
    "measured-amk-map": [-157, 83, 76, -110, -35, 171],  # from February on
}


@pytest.mark.parametrize("series", MONTHS_OF_2026)
def test_maps_disagree_on_the_direction_of_2026(
    committed: duckdb.DuckDBPyConnection, series: str
) -> None:
    rows = committed.execute(
        "SELECT km2::INTEGER FROM pub.monthly_change WHERE series_id = ? AND place_id = 'ua'"
        " AND month >= '2026-01-01' ORDER BY month",
        [series],
    ).fetchall()
    assert [km2 for (km2,) in rows] == MONTHS_OF_2026[series]


def test_the_month_that_has_not_ended_is_told_as_a_part_and_stands_nowhere_as_a_whole(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    parts = committed.execute(
        "SELECT source_id, definition, net_km2::INTEGER, flag FROM pub.change"
        " WHERE month = '2026-08-01' AND place_id = 'ua' AND is_part_of_month ORDER BY ALL"
    ).fetchall()
    to_21, to_22 = (f"part of a month, to 2026-08-{day}" for day in (21, 22))
    assert parts == [
        ("amk", "control-advances", 226, to_22),
        ("amk", "infiltration", 189, to_22),
        ("deepstate-maps", "occupied", -30, to_21),
        ("deepstate-updates", "grey", -165, to_21),
        ("deepstate-updates", "occupied-after-2022", -30, to_21),
        ("economist", "russia-controlled", -28, to_21),
        ("owl", "control", 17, to_21),
    ]
    for table in ("monthly_change", "month_area", "series_level", "record", "agreement"):
        (newest,) = committed.execute(
            f"SELECT max(month)::VARCHAR FROM pub.{table}"  # noqa: S608 - our own words
            + (" WHERE basis = 'measured'" if table == "monthly_change" else "")
        ).fetchall()
        assert newest[0] <= "2026-07-01", table


def test_the_grey_zone_moves_more_than_the_net_in_the_summer_of_2026(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    rows = committed.execute(
        "SELECT net_km2::INTEGER FROM pub.change WHERE source_id = 'deepstate-updates'"
        " AND definition = 'grey' AND place_id = 'ua' AND month >= '2026-01-01' ORDER BY month"
    ).fetchall()
    assert [km2 for (km2,) in rows] == [104, 92, -23, 7, 39, 45, 161, -165]


def test_known_redraws_are_told_and_a_withdrawal_is_none(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    """Coasts that DeepState and Project Owl drew anew; no month of a map is a redraw on land."""
    redraws: dict[str, list[str]] = {}
    for path in sorted(MEASURED.glob("*/left_out.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            redraws[path.parent.name] = [
                row["item"][-10:] for row in csv.DictReader(file) if row["rule"] == "redraw"
            ]
    assert redraws["deepstate-maps"] == [
        "2022-10-07", "2022-10-09", "2022-10-26", "2023-08-01", "2023-08-25", "2023-09-04",
    ]  # fmt: skip
    assert redraws["owl"] == ["2023-02-06", "2023-04-12", "2023-04-24", "2023-04-29"]
    assert committed.execute("SELECT count(*) FROM pub.change WHERE is_redrawn").fetchone() == (0,)
    withdrawal = committed.execute(
        "SELECT net_km2::INTEGER FROM pub.change WHERE source_id = 'deepstate-maps'"
        " AND definition = 'occupied' AND place_id = 'ua' AND month = '2022-11-01'"
    ).fetchone()
    assert withdrawal == (-4609,)


def test_all_settlements_of_the_gazetteer_are_followed(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    """Towns and villages alike: each that has a point within the country."""
    missing = committed.execute(
        """
        SELECT p.place_id FROM pub.place AS p
        WHERE p.kind = 'settlement' AND p.lat IS NOT NULL AND p.parent_id LIKE 'ua-%'
            AND p.place_id NOT IN (
                SELECT place_id FROM pub.settlement_month WHERE source_id = 'deepstate-maps')
        """
    ).fetchall()
    assert missing == []


def test_pokrovsk_and_kupiansk_read_as_they_were_shown(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    def spells(place: str) -> dict[str, list[tuple[str, str]]]:
        rows = committed.execute(
            "SELECT share, entered_on::VARCHAR, coalesce(left_on::VARCHAR, '') FROM pub.presence"
            " WHERE source_id = 'deepstate-maps' AND place = ? ORDER BY entered_on",
            [place],
        ).fetchall()
        found: dict[str, list[tuple[str, str]]] = {}
        for share, entered, left in rows:
            found.setdefault(share, []).append((entered, left))
        return found

    pokrovsk = spells("Pokrovsk")
    assert pokrovsk["10"] == [("2025-11-02", "")]
    assert pokrovsk["50"] == [("2025-12-01", "")]
    assert pokrovsk["95"] == [("2026-02-12", "")]
    kupiansk = spells("Kupiansk")
    assert set(kupiansk) == {"10"}  # never half of it, and even the tenth was left again
    assert kupiansk["10"][0][1] != ""


def test_the_claim_ledger_sets_claims_beside_the_map(committed: duckdb.DuckDBPyConnection) -> None:
    def episode(place: str, number: int) -> tuple[Any, ...]:
        row = committed.execute(
            "SELECT first_claim::VARCHAR, map_half::VARCHAR, lag_days, days_without_map, status"
            " FROM pub.claim_ledger WHERE place = ? AND episode = ?",
            [place, number],
        ).fetchone()
        assert row
        return tuple(row)

    assert episode("Pokrovsk", 1) == ("2025-11-30", "2025-12-01", 1, None, "on the map")
    assert episode("Kupiansk", 2) == ("2025-11-20", None, None, 274, "not on the map")
    # What Ukraine claimed back, and Russia claims still.
    assert episode("Kupiansk", 1)[0] == "2022-09-12"
    assert episode("Kupiansk", 3) == ("2025-12-17", "2022-10-01", None, None, "on the map")
    assert episode("Kupiansk", 4) == ("2025-12-18", None, None, 246, "not on the map")
    assert episode("Kherson", 1) == ("2022-11-11", "2022-11-11", 0, None, "on the map")
    assert episode("Kindrativka", 1) == ("2025-07-27", "2025-07-20", -7, None, "on the map")
    # A part claimed back while the map showed half of the town all the while: no new episode.
    assert committed.execute(
        "SELECT max(episode), max(claims), max(denials) FROM pub.claim_ledger"
        " WHERE place_id = 'pokrovsk'"
    ).fetchone() == (1, 3, 4)
    assert episode("Toretsk", 1) == ("2025-02-07", "2025-01-12", -26, None, "on the map")
    wrong = committed.execute(
        """
        SELECT place, status FROM pub.claim_ledger
        WHERE (status = 'on the map' AND (map_whole IS NULL OR map_whole_left IS NOT NULL))
            OR (lag_days IS NOT NULL AND days_without_map IS NOT NULL)
            OR (map_until IS NULL AND status NOT IN ('claimed', 'denied', 'withdrawn claim'))
            OR (first_denial IS NULL) <> (first_denial_event IS NULL)
            OR first_claim_event IS NULL
            OR lag_days <> datediff('day', first_claim, map_half)
            OR first_claim_from > first_claim OR first_denial_from > first_denial
            OR first_denial < first_claim_from OR last_denial < last_claim_from
            OR (last_claim = first_claim AND first_denial_from - first_claim > 60)
            OR (last_denial IS NOT NULL AND denials = 0)
            OR (map_half = map_from AND lag_days IS NOT NULL)
            OR first_agreement < first_claim - 60
            OR first_agreement_answer
                <> CASE side WHEN 'russia' THEN 'Russian-held' ELSE 'Ukrainian-held' END
        """
    ).fetchall()
    assert wrong == []


def test_no_status_contradicts_the_newest_state_of_the_map(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    """A share that was left and shown again is shown: Bakhmut was less than 95 for a summer."""
    wrong = committed.execute(
        """
        WITH now AS (
            SELECT place_id, max(share::INTEGER) AS share FROM pub.presence
            WHERE source_id = 'deepstate-maps' AND share <> 'centre' AND left_on IS NULL
            GROUP BY ALL
        )
        SELECT c.place, c.status, n.share
        FROM pub.claim_ledger AS c LEFT JOIN now AS n USING (place_id)
        WHERE (c.side = 'russia' AND (
                (c.status = 'on the map' AND coalesce(n.share, 0) <> 95)
                OR (c.status IN ('contested', 'held') AND coalesce(n.share, 0) NOT IN (10, 50))
                OR (c.status = 'reversed' AND coalesce(n.share, 0) >= 50)
                OR (c.status = 'not on the map' AND n.share IS NOT NULL)))
            OR (c.side = 'ukraine' AND (
                (c.status = 'on the map' AND n.share IS NOT NULL)
                OR (c.status = 'contested' AND coalesce(n.share, 0) NOT IN (10, 50))
                OR (c.status = 'reversed' AND coalesce(n.share, 0) < 50)
                OR (c.status = 'not on the map' AND coalesce(n.share, 0) <> 95)
                OR c.status = 'held'))
        """
    ).fetchall()
    assert wrong == []


def test_a_denial_stands_beside_the_claim_that_it_answers(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    told = committed.execute(
        "SELECT place_id, first_claim::VARCHAR, first_denial::VARCHAR FROM pub.claim_ledger"
        " WHERE place_id IN ('kostiantynivka', 'huliaipole', 'yunakivka', 'dachne',"
        " 'bohdanivka-donetsk') ORDER BY ALL"
    ).fetchall()
    assert told == [
        ("bohdanivka-donetsk", "2024-04-21", None),  # what was denied before was DeepState's map
        ("dachne", "2025-07-07", "2025-08-10"),
        ("huliaipole", "2025-12-27", "2025-12-27"),
        ("kostiantynivka", "2026-07-03", "2026-07-04"),
        ("yunakivka", "2025-09-26", None),  # an entry in May was denied, not the capture
    ]


def test_one_claim_of_the_same_body_on_one_day_counts_once(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    assert committed.execute(
        "SELECT place_id, claims FROM pub.claim_ledger"
        " WHERE place_id IN ('krasnohorivka', 'vovchansk') ORDER BY ALL"
    ).fetchall() == [("krasnohorivka", 1), ("vovchansk", 2)]  # the ministry, two days later


def test_towns_with_water_in_their_disc_are_held(committed: duckdb.DuckDBPyConnection) -> None:
    towns = committed.execute(
        "SELECT place, share_pct < 95 FROM pub.settlement_month"
        " WHERE source_id = 'deepstate-maps' AND hand = 'held' AND month = '2026-03-01'"
        " AND place IN ('Enerhodar', 'Hola Prystan', 'Nova Kakhovka') ORDER BY ALL"
    ).fetchall()
    assert towns == [("Enerhodar", True), ("Hola Prystan", True), ("Nova Kakhovka", True)]
    # A town that the front runs through is contested, however long it stands still.
    assert committed.execute(
        "SELECT DISTINCT hand FROM pub.settlement_month WHERE source_id = 'deepstate-maps'"
        " AND place = 'Chasiv Yar' AND share_pct BETWEEN 10 AND 94"
    ).fetchall() == [("contested",)]


def test_the_withdrawn_version_of_the_economist_is_a_fault_and_no_revision(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    (row,) = committed.execute(
        "SELECT month::VARCHAR, to_day::VARCHAR, round(km2, 1), round(next_km2, 1),"
        " vintage_at::DATE::VARCHAR, next_vintage_at::DATE::VARCHAR FROM pub.withdrawn_version"
    ).fetchall()
    assert row == ("2025-11-01", "2025-11-13", -3155.2, 149.1, "2025-11-14", "2025-11-14")
    assert not committed.execute(
        "SELECT count(*) FROM pub.revision WHERE series_id = 'measured-economist-area'"
    ).fetchall()[0][0]


def test_the_agreement_tables_are_those_of_the_command(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    text = (MEASURED / "README.md").read_text(encoding="utf-8")
    assert text == agreement.markdown(committed, PROJECT / "data")


def test_no_outline_is_committed() -> None:
    for path in MEASURED.rglob("*"):
        assert path.is_dir() or path.suffix in (".csv", ".md"), path
        assert path.is_dir() or path.stem in (*TABLES, "README", "differences"), path


def test_what_an_empty_cell_of_a_measured_column_means_is_said(
    committed: duckdb.DuckDBPyConnection,
) -> None:
    assert untold(committed) == []


# Wrong files


GOOD = (
    "place_id,definition,month,from_state,to_state,net_km2,gained_km2,lost_km2,"
    "net_if_day_earlier_km2,net_if_day_later_km2,flag,method,input_sha256\n"
    f"ua,occupied,2024-01,2023-12-31,2024-01-31,5.000,6.000,1.000,,,,made-up,{'0' * 64}\n"
)
NAME = "measured/deepstate-maps/months.csv"


def refused(ledger: Ledger, text: str | bytes) -> str:
    path = ledger.folder / NAME
    path.parent.mkdir(parents=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    result = CliRunner().invoke(app, ["check", "--data", str(ledger.folder)])
    assert result.exit_code == 1, result.output
    return " ".join(result.output.split())


def test_a_good_file_is_taken(ledger: Ledger) -> None:
    path = ledger.folder / NAME
    path.parent.mkdir(parents=True)
    path.write_text(GOOD, encoding="utf-8")
    with ledger.derived() as db:
        assert db.execute("SELECT net_km2 FROM pub.change").fetchall() == [(5.0,)]


FLAGS: list[tuple[str, list[str], str | None]] = [
    ("", [], None),
    ("part of a month, to 2024-01-20", ["part_of_month"], "Part of a month, to 2024-01-20."),
    ("no state after 2024-01-20", ["interrupted"], "No state after 2024-01-20."),
    (
        "no state between 2023-12-20 and 2023-12-31; redrawn: 4813 km² gained and 165 lost at once",
        ["redrawn", "interrupted"],
        "No state between 2023-12-20 and 2023-12-31. The map was redrawn in this month: "
        "4,813 km² were gained and 165 km² lost in one step.",
    ),
    (
        "map of 2023-12-31 not captured: -6.9 km² after 2023-12-30 by the server",
        ["not_captured"],
        "The map of 31 December 2023 was not captured; by the areas that its server states, "
        "6.9 km² were lost after 30 December 2023.",
    ),
]


def test_a_flag_is_a_column_a_kind_and_a_sentence(ledger: Ledger) -> None:
    """One build for all: each flag on a place of its own."""
    header, row = GOOD.splitlines()
    oblasts = [r["place_id"] for r in ledger.rows("places.csv") if r["kind"] == "oblast"]
    of = dict(zip(sorted(oblasts), FLAGS, strict=False))
    lines = [
        row.replace("ua,", f"{place},", 1).replace(",,,,made", f',,,"{flag}",made')
        for place, (flag, _, _) in of.items()
    ]
    path = ledger.folder / NAME
    path.parent.mkdir(parents=True)
    path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
    names = ["part_of_month", "redrawn", "not_captured", "interrupted"]
    with ledger.derived() as db:
        columns = ", ".join(f"is_{name}" for name in names)
        found = db.execute(f"SELECT place_id, flag_note, {columns} FROM pub.change").fetchall()  # noqa: S608
    assert {place: told for place, *told in found} == {
        place: [note, *[name in kinds for name in names]] for place, (_, kinds, note) in of.items()
    }


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("5.000", "5,000", "14 cells"),
        ("5.000", "5.0", "line 2, column net_km2: found \"5.0\""),
        ("5.000", "nan", "column net_km2"),
        ("5.000", "1e9", "column net_km2"),
        ("2024-01,", "2024-13,", "column month"),
        ("made-up", "=cmd", "column method"),
        ("0" * 64, "0" * 63, "column input_sha256"),
        ("definition", "definitions", "line 1"),
        ("ua,", "atlantis,", "atlantis"),
        ("6.000", "9.000", "net"),
        (",,,,made", ",,,redrawn,made", "a flag of etl/maps/flags.py, or nothing"),
        (",,,,made", ",,,no state after 2024-01-20; odd,made", "column flag"),
    ],
)  # fmt: skip
def test_a_wrong_cell_is_named_with_its_place(
    ledger: Ledger, old: str, new: str, words: str
) -> None:
    assert words in refused(ledger, GOOD.replace(old, new, 1))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xef\xbb\xbf" + GOOD.encode(), "byte order mark"),
        (GOOD.replace("\n", "\r\n").encode(), "carriage return"),
        (GOOD.rstrip("\n").encode(), "no line end"),
        (b"", "empty file"),
        (GOOD.split("\n")[0].encode() + b"\n", "header alone"),
        (GOOD.encode() + b"\xff\n", "UTF-8"),
    ],
    ids=["bom", "crlf", "cut", "empty", "header", "bytes"],
)
def test_a_file_that_is_not_whole_is_refused(ledger: Ledger, content: Any, words: str) -> None:
    assert words in refused(ledger, content)


def test_a_file_that_nobody_knows_is_refused(ledger: Ledger) -> None:
    path = ledger.folder / "measured" / "deepstate-maps" / "more.csv"
    path.parent.mkdir(parents=True)
    path.write_text("a\n1\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["check", "--data", str(ledger.folder)])
    assert result.exit_code == 1
    assert "an unknown file" in " ".join(result.output.split())
