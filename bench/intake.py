"""``python -m bench intake``: from a saved page to its proposal; copies in a large ledger."""

import csv
import datetime as dt
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.server import PROJECT
from etl.intake.matching import known_as
from etl.intake.page import Found, Page
from etl.intake.sketch import sketch
from etl.ledger.records import Article, Figure, TextSketch
from reading.events import events as events_in
from reading.figures import figures as figures_in
from reading.names import Gazetteer

PAGES, ARTICLES = 10, 50_000
# What a news page has beside its text: state for scripts, style, and hundreds of links.
FILLER = (
    "<script>" + "window.state = {'nothing': 'that is ever run'};" * 200 + "</script>"
    "<style>" + ".made-up { color: black }" * 40 + "</style>"
    "<ul>" + "<li><a href='/news/1'>Another made-up story of no army</a></li>" * 8 + "</ul>"
) * 60
TEXT = (
    "Made-up forces took {n} square kilometres in November 2025, according to an analysis by "
    "nobody of data that do not exist. The made-up ministry said on Monday that its troops had "
    "captured the village of Sampletown, and the staff of the other side denied it on Tuesday. "
)


def run() -> None:
    """Print the times of ``etl add`` on saved pages, then of one look through a large ledger."""
    with tempfile.TemporaryDirectory() as folder:
        files = [_page(Path(folder) / f"{n}.html", n) for n in range(PAGES)]
        one = min(_add_seconds(files[:1]) for _ in range(3))
        every = min(_add_seconds(files) for _ in range(3))
    size = len(FILLER) / 1e6
    print(f"etl add, a saved page of {size:.2f} MB, to proposal: {one:.2f} s (target 1.5 s)")
    print(f"each further page of one run: {(every - one) / (PAGES - 1):.3f} s (target 0.3 s)")
    text = " ".join(TEXT.format(n=n) for n in range(100, 200))[:20_000]
    with (PROJECT / "data" / "places.csv").open(encoding="utf-8", newline="") as file:
        places = Gazetteer(csv.DictReader(file))
    day = dt.date(2025, 12, 2)
    started = time.process_time()
    figures_in(text, published=day, places=places, estimators={})
    events_in(text, published=day, places=places)
    seconds = time.process_time() - started
    print(f"a text of 20,000 characters read: {seconds:.2f} s of CPU (target 0.6 s)")
    articles, figures, sketches = _ledger()
    for name, published in (("dated", "2025-12-02"), ("undated", None)):
        page = _looked_for(published)
        started = time.perf_counter()
        for _ in range(5):
            known_as(page, articles, figures, sketches)
        seconds = (time.perf_counter() - started) / 5
        print(
            f"copies of a {name} page looked for in {ARTICLES:,} articles with as many texts "
            f"known: {seconds:.3f} s (target 0.2 s)"
        )


def _page(path: Path, number: int) -> Path:
    text = "".join(f"<p>{TEXT.format(n=100 + number)}</p>" for _ in range(6))
    path.write_text(
        "<html lang='en'><head><title>Made-up army takes Sampletown</title>"
        "<meta property='article:published_time' content='2025-12-02T10:00:00+00:00'>"
        f"<link rel='canonical' href='https://www.invented.example/{number}'></head>"
        f"<body>{FILLER}<article><h1>Made-up army takes Sampletown</h1>{text}</article></body>",
        encoding="utf-8",
    )
    return path


def _add_seconds(files: list[Path]) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "etl", "add", *map(str, files), "--dry-run", "--json"],
        cwd=PROJECT, check=True, capture_output=True,
    )  # fmt: skip
    return time.perf_counter() - started


def _looked_for(published: str | None) -> Page:
    page = Page(text=(TEXT.format(n=701) + "not among those of the ledger, ") * 30)
    page.url = Found("https://www.invented.example/new", "made up")
    page.headline = Found("Made-up army takes the village of Sampletown at last", "made up")
    page.published = Found(published, "made up") if published else None
    return page


def _ledger() -> tuple[list[Article], list[Figure], list[TextSketch]]:
    articles = [
        Article.model_construct(
            article_id=f"a-{n}", headline=f"Army of Nowhere takes the village of Number {n}",
            published=None if n % 3 == 0 else f"2025-{n % 12 + 1:02}-{n % 28 + 1:02}",
            url=f"https://www.invented.example/2025/12/army-takes-village-{n}",
            archived_url=None, agency=None, copy_of=None, language="en",
        )
        for n in range(ARTICLES)
    ]  # fmt: skip
    figures = [
        Figure.model_construct(article_id=f"a-{n % ARTICLES}", value=3985.0, value_high=None,
                               unit="km2", printed="3,985")
        for n in range(ARTICLES * 3 // 2)
    ]  # fmt: skip
    sketches = [
        TextSketch.model_construct(
            article_id=f"a-{n}", sketch=sketch(" ".join(f"{n}w{k}" for k in range(90)))
        )
        for n in range(ARTICLES)
    ]
    return articles, figures, sketches
