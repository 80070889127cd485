"""A ledger many times the size of the real one: synthetic, seeded, and marked as such.

Each article is copied under an id, address and headline that say so, with a random later date;
the figures it prints become later prints of the same months with values a little off (so little
that no two different figures become equal), the ones it repeats are repeated once more. Series,
places and publishers stay as they are.
"""

import csv
import datetime as dt
import random
import shutil
from collections import defaultdict
from pathlib import Path

from etl.ledger.read import file_names

LAST_DAY = dt.date(2026, 9, 30)
WORDS = ("advance", "border", "town", "river", "district", "month", "front", "report", "map")


def write(data: Path, target: Path, times: int, seed: int = 1) -> None:
    """Write a copy of the files in ``data`` to ``target`` with ``times`` as many articles."""
    target.mkdir(parents=True, exist_ok=True)
    for name in file_names():
        shutil.copy(data / name, target / name)
    shutil.copytree(data / "measured", target / "measured", dirs_exist_ok=True)
    chance = random.Random(seed)
    articles = _rows(data / "articles.csv")
    figures = _rows(data / "figures.csv")
    of_article = defaultdict(list)
    for figure in figures:
        of_article[figure["article_id"]].append(figure)
    all_articles, all_figures = list(articles), list(figures)
    taken = {(*_key(f), f["vintage"]): f["figure_id"] for f in figures if f["role"] == "prints"}
    for copy in range(1, times):
        for number, article in enumerate(articles):
            ends = [
                dt.date.fromisoformat(f["period_end"]) for f in of_article[article["article_id"]]
            ]
            first = max(ends, default=dt.date(2024, 1, 1))
            span = max(0, (LAST_DAY - first).days)
            published = (first + dt.timedelta(days=1 + chance.randint(0, span))).isoformat()
            synthetic = {
                **article,
                "article_id": f"{article['article_id']}-synthetic-{copy}",
                "headline": f"Synthetic {copy}: " + " ".join(chance.sample(WORDS, 6)),
                "headline_basis": "seen",
                "published": published,
                "published_basis": "page",
                "copy_of": "",
                # no id in it: many end in a day, and a day in an address is that of the article
                "url": f"https://example.org/synthetic/{copy}/no-{number}",
            }
            all_articles.append(synthetic)
            for figure in of_article[article["article_id"]]:
                all_figures.append(_print(figure, synthetic, len(all_figures), taken, chance))
    _write(target / "articles.csv", all_articles)
    _write(target / "figures.csv", all_figures)


def _print(
    figure: dict[str, str],
    article: dict[str, str],
    count: int,
    taken: dict[tuple[str, ...], str],
    chance: random.Random,
) -> dict[str, str]:
    row = {
        **figure,
        "figure_id": f"f{1_000_000 + count}",
        "article_id": article["article_id"],
        "vintage": article["published"],
        "vintage_basis": "article date",
    }
    if figure["role"] != "prints":
        return row
    place = (*_key(figure), article["published"])
    if place in taken:
        return row | {"role": "repeats", "original": taken[place], "flag": "number_error"}
    taken[place] = row["figure_id"]
    if not figure["value_high"] and figure["unit"] in ("km2", "sq_mi"):
        row["value"] = f"{float(figure['value']) * chance.uniform(0.9996, 1.0):.2f}"
        row["printed"] = ""
    return row


def _key(figure: dict[str, str]) -> tuple[str, ...]:
    return (
        figure["series_id"], figure["place_id"], figure["period_start"], figure["period_end"]
    )  # fmt: skip


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as handle:
        return list(csv.DictReader(handle))


def _write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as handle:
        writer = csv.DictWriter(handle, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: next(iter(row.values()))))
