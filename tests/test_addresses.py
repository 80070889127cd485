"""One answer to "is this the same page", for whoever asks."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from etl.web.addresses import page_key

PROJECT = Path(__file__).parents[1]
PAGE = "https://example.org/news/a-village?id=7"
SAME = [
    "http://example.org/news/a-village?id=7",
    "https://www.example.org/news/a-village/?id=7#top",
    "https://EXAMPLE.org:443/news/a-village?id=7",
    "http://example.org:443/news/a-village?id=7",
    "http://www.example.org:80/news/a-village?id=7",
    "https://m.example.org/news/a-village?id=7",
    "https://mobile.example.org/news/a-village?id=7",
    "https://www.m.example.org/news/a-village?id=7",
    "https://amp.example.org/news/a-village?id=7",
    "https://example.org/amp/news/a-village?id=7",
    "https://example.org/news/amp/a-village?id=7",
    "https://example.org/news/a-village/amp?id=7",
    "https://example.org/news/a-village/amp/?id=7",
    "https://example.org/news/a-village.amp?id=7",
    "https://example.org/news/a-village?id=7&amp=1",
    "https://example.org/news/a-village?outputType=amp&id=7",
    "https://example-org.cdn.ampproject.org/c/s/example.org/news/a-village?id=7",
    "https://www.google.com/amp/s/example.org/news/a-village?id=7",
    "https://web.archive.org/web/20260102030405/https://example.org/news/a-village?id=7",
    "https://web.archive.org/web/20260102030405id_/http://www.example.org:80/news/a-village?id=7",
    "https://example.org/news/a%2Dvillage?id=7",
    "https://example.org/news/a-village?id=%37",
    *(
        f"https://example.org/news/a-village?{tracker}&id=7"
        for tracker in (
            "utm_source=rss", "UTM_Medium=x", "at_campaign=x", "at_custom1=x", "mc_cid=x",
            "fbclid=x", "gclid=x", "yclid=x", "igshid=x", "cmpid=x", "ref_src=x", "ref=x", "ocid=x",
            "ncid=x",
            "guccounter=1", "xtor=RSS-3", "ns_mchannel=rss", "traffic_source=rss", "maca=en-rss",
        )
    ),
]  # fmt: skip
OTHERS = [
    "https://example.org/news/a-village",
    "https://example.org/news/a-village?id=8",
    "https://example.org/news/a-village?id=7&p=2",
    "https://example.org/news/a-village?eid=7",
    "https://example.org/news/A-village?id=7",
    "https://example.org/news/a-village/2?id=7",
    "https://example.org/news/amplify/a-village?id=7",
    "https://example.org/news/a-village-amp?id=7",
    "https://example.org:8443/news/a-village?id=7",
    "https://example.com/news/a-village?id=7",
    "https://news.example.org/news/a-village?id=7",
    "https://uk.example.org/news/a-village?id=7",
    "https://notexample.org/news/a-village?id=7",
    "https://example.org/?url=https://example.org/news/a-village?id=7",
    "ftp://example.org/news/a-village?id=7",
    "example.org/news/a-village?id=7",
    "",
]


@pytest.mark.parametrize("other", SAME)
def test_addresses_of_one_page_have_one_key(other: str) -> None:
    assert page_key(other) == page_key(PAGE)


@pytest.mark.parametrize("other", OTHERS)
def test_addresses_of_two_pages_have_two(other: str) -> None:
    assert page_key(other) != page_key(PAGE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x?b=1&a=2", "https://a.example/x?a=2&b=1"),
        ("https://a.example/x?q=a+b", "https://a.example/x?q=a%20b"),
        ("https://a.example/x?print", "https://a.example/x?print="),
        ("https://a.example/п", "https://a.example/%d0%bf"),
        ("https://a.example", "https://a.example/?utm_source=x"),
    ],
)
def test_a_query_is_the_same_in_any_order_and_writing(one: str, other: str) -> None:
    assert page_key(one) == page_key(other)


def test_no_address_is_its_own_key() -> None:
    for text in ("", "https://[::1", "javascript:alert(1)", "http://nodots/", "#top"):
        assert page_key(text) == text


def test_no_two_articles_of_the_ledger_are_one_page() -> None:
    keys = defaultdict(list)
    with (PROJECT / "data" / "articles.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            keys[page_key(row["url"])].append(row["article_id"])
            if row["archived_url"].startswith("https://web.archive.org/"):
                assert page_key(row["archived_url"]) == page_key(row["url"])
    assert [ids for ids in keys.values() if len(ids) > 1] == []
    assert len(keys) > 400
