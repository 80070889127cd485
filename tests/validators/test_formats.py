"""Each format that we write, read by somebody else's library."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from share import changes, descriptions, export, resources
from share.answers import answer
from share.resources import RESOURCES
from views import database

frictionless = pytest.importorskip("frictionless", reason="make validate installs it")
pytestmark = pytest.mark.validators

BASE = "https://ledger.example/"
TODAY = date(2026, 11, 30)


@pytest.fixture(scope="module")
def build() -> Path:
    return database.build_path()


@pytest.fixture(scope="module")
def package(build: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Data Package of the real ledger, as an export writes it."""
    folder = tmp_path_factory.mktemp("package")
    for name, body in export.package_files(build, BASE):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    return folder


def body(build: Path, path: str) -> str:
    made = answer(build, path, (), base=BASE, today=TODAY, explore=BASE)
    assert made is not None
    assert made.status == 200
    return made.body.decode()


def some(build: Path, kind: str, count: int = 12) -> list[str]:
    found = resources.ids(build, RESOURCES[kind])
    return found[:: max(1, len(found) // count)]


def test_the_data_package_is_valid_and_each_table_fits_its_schema(package: Path) -> None:
    report = frictionless.validate(str(package / "datapackage.json"), limit_errors=5)
    assert report.valid, report.flatten(["title", "type", "fieldName", "note"])[:20]


def test_parquet_and_csv_have_the_same_rows(package: Path) -> None:
    told = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    for resource in told["resources"]:
        text = pd.read_csv(package / resource["path"], dtype=str)
        table = pd.read_parquet(package / resource["path"].replace(".csv", ".parquet"))
        assert list(text.columns) == list(table.columns)
        assert len(text) == len(table)


def test_no_table_leads_to_a_page_of_a_dashboard_that_the_twin_lacks(package: Path) -> None:
    for path in (package / "data").glob("*.csv"):
        assert f"{BASE}figure?" not in path.read_text(encoding="utf-8"), path.name


def test_the_croissant_description_is_valid(package: Path) -> None:
    croissant = pytest.importorskip("mlcroissant")
    dataset = croissant.Dataset(jsonld=str(package / "croissant.json"))
    assert not dataset.metadata.issues.errors
    assert {r.id for r in dataset.metadata.record_sets} == set(descriptions.relations())
    rows = iter(dataset.records(record_set="month_direction"))
    assert next(rows)["month_direction/direction"]


def test_feeds_are_read_by_a_reader_of_feeds(build: Path) -> None:
    feedparser = pytest.importorskip("feedparser")
    for path in ("feed.xml", "feed/figure.xml", "feed/ua.xml", "feed/afp.xml"):
        feed = feedparser.parse(body(build, path))
        assert not feed.bozo, feed.get("bozo_exception")
        assert feed.version == "atom10"
        assert feed.entries
        assert all(e.id and e.link.startswith(BASE) and e.updated_parsed for e in feed.entries)
    assert len(changes.changes(build)) > len(feedparser.parse(body(build, "feed.xml")).entries) > 50


def test_bibtex_is_read_by_a_parser(build: Path) -> None:
    import html as escaped
    import re

    bibtexparser = pytest.importorskip("bibtexparser")
    for kind in RESOURCES:
        for thing in some(build, kind):
            page = body(build, f"{kind}/{thing}")
            found = re.findall(r"<pre>(@misc\{.*?)</pre>", page, re.DOTALL)
            assert len(found) == 1, (kind, thing)
            library = bibtexparser.parse_string(escaped.unescape(found[0]))
            assert not library.failed_blocks, (kind, thing)
            fields = library.entries[0].fields_dict
            assert fields["title"].value
            assert fields["author"].value


SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix schema: <https://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetClass schema:Claim ;
    sh:property [ sh:path schema:text ; sh:minCount 1 ; sh:maxCount 1 ] ;
    sh:property [ sh:path schema:identifier ; sh:minCount 1 ] .
[] a sh:NodeShape ; sh:targetClass schema:Observation ;
    sh:property [ sh:path schema:value ; sh:minCount 1 ; sh:maxCount 1 ] ;
    sh:property [ sh:path schema:unitText ; sh:minCount 1 ] ;
    sh:property [ sh:path schema:observationAbout ; sh:minCount 1 ] .
[] a sh:NodeShape ; sh:targetClass schema:DataDownload ;
    sh:property [ sh:path schema:contentUrl ; sh:minCount 1 ] .
"""


def test_json_ld_has_the_shape_of_claims_observations_and_datasets(build: Path) -> None:
    import rdflib
    from lxml import html

    pyshacl = pytest.importorskip("pyshacl")
    graph = rdflib.Graph()
    # A context of our own: the one at schema.org would be fetched.
    context = {"@vocab": "https://schema.org/", "id": "@id", "type": "@type"}
    count = 0
    for kind in RESOURCES:
        for thing in some(build, kind):
            page = html.fromstring(body(build, f"{kind}/{thing}"))
            told: dict[str, Any] = json.loads(page.xpath("//script/text()")[0])
            assert told.pop("@context") == "https://schema.org"
            graph.parse(data=json.dumps({"@context": context} | told), format="json-ld")
            count += 1
    fits, _, report = pyshacl.validate(graph, shacl_graph=rdflib.Graph().parse(data=SHAPES))
    assert fits, report
    assert count > 50


def test_the_workbook_opens_and_names_every_column(package: Path) -> None:
    import openpyxl

    book = openpyxl.load_workbook(package / "data" / "frontline-ledger.xlsx", read_only=True)
    assert set(book.sheetnames) == {"about", *(r[:31] for r in descriptions.relations())}
    rows = list(book["about"].iter_rows(values_only=True))
    assert all(meaning for _, _, meaning in rows[1:])


def test_the_package_is_the_same_again(build: Path, package: Path) -> None:
    for name, content in export.package_files(build, BASE):
        assert (package / name).read_bytes() == content, name
