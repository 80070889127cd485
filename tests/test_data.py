"""The committed data itself: complete, traceable, documented. (Tests of the code stand apart.)"""

import csv
import json
import re
import shutil
import warnings
from pathlib import Path

import pytest

from etl.ledger.build import check
from etl.ledger.read import file_names
from etl.ledger.records import RECORDS, LeftOut, Licence
from etl.problems import BadData
from tests.ledger import Ledger

PROJECT = Path(__file__).parents[1]
DATA = PROJECT / "data"
SHARED = PROJECT.parent / "shared"
OUTLINES = SHARED / "reference" / "ukraine_oblasts_full.geojson"
# collected file -> its collection, its folder, its key, our file, our key, its rows
COLLECTED = {
    "figures.csv": ("first", "evidence", "figure_id", "figures.csv", "figure_id", 778),
    "articles.csv": ("first", "evidence", "article_id", "articles.csv", "article_id", 502),
    "claims_settlements.csv": ("first", "evidence", "row_id", "events.csv", "event_id", 288),
    "claims_comparative.csv": (
        "first", "evidence", "row_id", "statements.csv", "statement_id", 104),
    "figures_new.csv": (
        "second", "evidence-2026-08", "figure_id", "figures.csv", "figure_id", 46),
    "articles_new.csv": (
        "second", "evidence-2026-08", "article_id", "articles.csv", "article_id", 67),
    "claims_settlements_new.csv": (
        "second", "evidence-2026-08", "row_id", "events.csv", "event_id", 129),
    "claims_comparative_new.csv": (
        "second", "evidence-2026-08", "row_id", "statements.csv", "statement_id", 8),
}  # fmt: skip


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as handle:
        return list(csv.DictReader(handle))


@pytest.mark.parametrize("name", COLLECTED)
def test_every_collected_row_is_in_the_ledger_or_listed_as_left_out(name: str) -> None:
    _, folder, collected_key, ours, our_key, count = COLLECTED[name]
    if not (SHARED / folder).exists():
        warnings.warn("SKIPPED: the collected evidence is not beside the project", stacklevel=1)
        pytest.skip(f"the collected evidence (../shared/{folder}) is not here")
    collected = {row[collected_key] for row in rows(SHARED / folder / name)}
    assert len(collected) == count
    kept = {row[our_key] for row in rows(DATA / ours)}
    left_out = {r["row_id"] for r in rows(DATA / "left_out.csv") if r["file_name"] == name}
    assert collected - kept == left_out
    assert not kept & left_out


def test_dates_found_after_the_first_collection_are_those_of_the_articles() -> None:
    found = SHARED / "evidence-2026-08" / "article_dates.csv"
    if not found.exists():
        warnings.warn("SKIPPED: the collected evidence is not beside the project", stacklevel=1)
        pytest.skip("the collected evidence (../shared/evidence-2026-08) is not here")
    ours = {row["article_id"]: row for row in rows(DATA / "articles.csv")}
    for row in rows(found):
        article = ours[row["article_id"]]
        assert (article["published"], article["published_basis"]) == (row["date"], "address")


def test_counts_in_the_codebook_are_the_counts_of_the_files() -> None:
    text = (DATA / "README.md").read_text(encoding="utf-8")
    left_out = rows(DATA / "left_out.csv")
    for reason in {row["reason"] for row in left_out}:
        count = sum(row["reason"] == reason for row in left_out)
        assert f"**{reason}** ({count})" in text
    for name, (collection, _, _, ours, _, count) in COLLECTED.items():
        missing = sum(row["file_name"] == name for row in left_out)
        line = next(
            line
            for line in text.splitlines()
            if line.startswith(f"| {collection} collection: ") and f"`{ours}` |" in line
        )
        assert f"| {count} | {count - missing} " in line
        assert line.endswith(f"| {missing} |")


@pytest.mark.parametrize("model", RECORDS, ids=lambda model: model.__name__)
def test_the_codebook_explains_every_column(model: type) -> None:
    text = (DATA / "README.md").read_text(encoding="utf-8")
    for column in model.columns():  # type: ignore[attr-defined]
        assert re.search(rf"[`<]{column}[`>]", text), f"{column} is not in data/README.md"


def test_every_point_lies_within_the_full_outline_of_its_oblast() -> None:
    if not OUTLINES.exists():
        warnings.warn("SKIPPED: the full outlines are not beside the project", stacklevel=1)
        pytest.skip("the outlines (../shared/reference) are not here")
    shapely = pytest.importorskip("shapely")
    features = json.loads(OUTLINES.read_text(encoding="utf-8"))["features"]
    oblasts = {
        f["properties"]["iso_3166_2"].lower(): shapely.from_geojson(json.dumps(f["geometry"]))
        for f in features
    }
    checked = 0
    for row in rows(DATA / "places.csv"):
        if row["kind"] == "settlement" and row["lat"] and row["parent_id"] in oblasts:
            point = shapely.Point(float(row["lon"]), float(row["lat"]))
            assert oblasts[row["parent_id"]].contains(point), row["place_id"]
            checked += 1
    assert checked > 800


def test_the_licence_ledger_of_the_codebook_is_that_of_the_file() -> None:
    text = (DATA / "README.md").read_text(encoding="utf-8")
    for row in rows(DATA / Licence.file):
        assert f"| {row['covers']} | {row['holder']} |" in text
        assert row["licence"] in text


def test_files_are_sorted_by_their_id_and_end_with_a_newline() -> None:
    for path in DATA.glob("*.csv"):
        assert path.read_bytes().endswith(b"\n")
        ids = [next(iter(row.values())) for row in rows(path)]
        assert ids == sorted(ids), path.name


def test_the_article_that_started_the_project_is_in_the_ledger() -> None:
    article = next(row for row in rows(DATA / "articles.csv") if row["url"].endswith("-a91299"))
    assert article["headline_basis"] == "seen"
    assert article["headline"] == (
        "Russian Army Claims Capture of Key City of Pokrovsk in Eastern Ukraine"
    )
    assert article["published"] == "2025-12-02"
    assert article["agency"] == "AFP"
    assert article["related_headline"] == (
        "As Russia Closes In on Pokrovsk, Ukraine Fights to Buy Time"
    )
    events = [r for r in rows(DATA / "events.csv") if r["article_id"] == article["article_id"]]
    places = {r["place_id"]: r for r in events if r["kind"] == "capture_claim"}
    assert {"pokrovsk", "vovchansk"} <= set(places)
    assert places["pokrovsk"]["name_used"] == "Krasnoarmeysk"
    assert places["pokrovsk"]["hedge"] == "if confirmed"
    statement = next(
        r for r in rows(DATA / "statements.csv") if r["article_id"] == article["article_id"]
    )
    assert (statement["kind"], statement["estimator_id"]) == ("largest_since", "afp")
    assert (statement["subject_start"], statement["reference_start"]) == (
        "2025-11-01",
        "2024-11-01",
    )


def test_left_out_rows_say_why() -> None:
    assert LeftOut.file == "left_out.csv"
    assert all(row["reason"] for row in rows(DATA / "left_out.csv"))


def test_every_flag_is_told_to_readers() -> None:
    silent = [r["figure_id"] for r in rows(DATA / "figures.csv") if r["flag"] and not r["caveat"]]
    assert silent == []


def test_a_caveat_is_a_plain_sentence() -> None:
    for row in rows(DATA / "figures.csv"):
        if text := row["caveat"]:
            assert text[0].isupper(), row["figure_id"]
            assert text.endswith("."), row["figure_id"]
            assert not re.search(r"\b[fcs]\d{3,4}\b", text), f"{row['figure_id']}: an id of ours"


# Rows that stood alone though they were another row's figure, as they were filed: (row, other) ->
# what was different. A rule must find each again, so that it finds the next.
STOOD_ALONE = {
    ("f0036", "f0032"): {"period_end": "2024-07-31"},
    ("f0125", "f0126"): {"period_end": "2026-02-28"},
    ("f0125", "f0200"): {"period_end": "2026-02-28"},
    ("f0128", "f0040"): {},
    ("f0195", "f0194"): {"series_id": "afp-loss"},
    ("f0220", "f0206"): {"period_start": "2024-11-01", "period_end": "2024-11-26"},
    ("f0278", "f0214"): {"series_id": "deepstate-net"},
    ("f0497", "f0307"): {"series_id": "deepstate-gain"},
    ("f0375", "f0379"): {"place_id": "ua"},
    ("f0393", "f0392"): {"place_id": "ua"},
    ("f0418", "f0425"): {"period_end": "2025-10-10"},
    ("f0423", "f0424"): {"place_id": "ua"},
    ("f0443", "f0444"): {"period_start": "2026-01-01", "period_end": "2026-01-15"},
    ("f0481", "f0485"): {"period_end": "2023-09-30"},
    ("f0482", "f0486"): {"period_end": "2023-09-30"},
    ("f0621", "f0625"): {},
    ("f0710", "f0681"): {"series_id": "ua-officials-loss"},
    ("f0731", "f0730"): {},
    ("f0751", "f0749"): {"period_end": "2026-02-21"},
}


def test_figures_that_stood_alone_would_be_found(tmp_path: Path) -> None:
    for name in file_names():
        shutil.copyfile(DATA / name, tmp_path / name)
    ledger = Ledger(tmp_path)
    filed = {r["figure_id"]: r for r in ledger.rows("figures.csv")}
    for (row_id, _), cells in STOOD_ALONE.items():
        filed[row_id].update({"role": "prints", "original": "", "note": "", **cells})
    ledger.write_rows("figures.csv", list(filed.values()))
    with pytest.raises(BadData) as caught:
        check(ledger.folder)
    told = [p.found for p in caught.value.problems if "as much as" in p.found]
    for pair in STOOD_ALONE:
        assert any(set(pair) <= set(re.findall(r"f\d{4}", found)) for found in told), pair
