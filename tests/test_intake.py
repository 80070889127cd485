"""From a page to reviewed rows: what is proposed and asked, and that nothing else is written."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner, Result

from etl.__main__ import app
from etl.intake import proposal as intake
from etl.intake import terminal
from etl.intake.page import read_source
from etl.ledger.accept import accept
from etl.ledger.build import build
from etl.ledger.records import Event, Figure, Statement
from tests.ledger import PROJECT, Ledger

SEED = PROJECT.parent / "shared" / "input" / "moscow-times-2025-12-02.txt"
needs_seed = pytest.mark.skipif(
    not SEED.exists(), reason="SKIPPED: the article that started the project is not here"
)
GAZETTE = """# Russian gains slow in May, AFP says

2026-06-02

Original: https://made-up-gazette.example/2026/06/02/gains-slow

Russia captured 212 square kilometres of Ukrainian territory in May 2026, according to an AFP
analysis of data from the Institute for the Study of War.

In May 2026 Russia made its smallest gain of territory since March 2025, AFP counted. Russia's
Defence Ministry claimed to have captured Pokrovsk on 28 May 2026. The General Staff of Ukraine
denied that Pokrovsk was captured.
Some 40,000 soldiers were wounded, and the front moved 15 kilometres.
"""


def with_gazette(to: Path) -> Ledger:
    """A copy of the committed files with a made-up outlet."""
    ledger = Ledger.copy(to, of=PROJECT / "data")
    ledger.add(
        "publishers.csv", like="the-moscow-times", publisher_id="made-up-gazette",
        name="Made-up Gazette", home_page="https://made-up-gazette.example",
    )  # fmt: skip
    return ledger


@pytest.fixture
def real(tmp_path: Path) -> Ledger:
    return with_gazette(tmp_path / "data")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "gazette.txt"
    path.write_text(GAZETTE, encoding="utf-8")
    return path


def run(ledger: Ledger, *arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(app, ["add", *arguments, "--data", str(ledger.folder)], input=typed)


def told(ledger: Ledger, *arguments: str) -> dict[str, Any]:
    result = run(ledger, *arguments, "--dry-run", "--json")
    assert result.exit_code == 0, result.output
    (one,) = json.loads(result.stdout)
    return dict(one)


def contents(ledger: Ledger) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in ledger.folder.glob("*.csv")}


def parts(answer: dict[str, Any], file: str) -> list[dict[str, str]]:
    return [part["row"] for part in answer["parts"] if part["file"] == file]


@needs_seed
def test_the_article_that_started_the_project_comes_out_right_with_no_typing(real: Ledger) -> None:
    mine = "moscowtimes-2025-12-02-pokrovsk"
    for file in ("events.csv", "statements.csv", "figures.csv"):
        kept = [row for row in real.rows(file) if row["article_id"] != mine]
        real.write_rows(file, kept)
    real.drop("sketches.csv", mine)
    real.drop("articles.csv", mine)
    answer = told(real, str(SEED))
    row = answer["article"]
    assert (
        row["headline"] == "Russian Army Claims Capture of Key City of Pokrovsk in Eastern Ukraine"
    )
    assert (row["published"], row["publisher_id"], row["agency"], row["language"]) == (
        "2025-12-02", "the-moscow-times", "AFP", "en")  # fmt: skip
    assert row["url"].startswith("https://www.themoscowtimes.com/2025/12/02/russian-army-claims-")
    assert row["related_headline"].startswith("As Russia Closes In on Pokrovsk")
    claims = {(e["place_id"], e["name_used"]) for e in parts(answer, "events.csv")
              if e["kind"] == "capture_claim"}  # fmt: skip
    assert {place for place, _ in claims} == {"pokrovsk", "vovchansk"}
    assert ("pokrovsk", "Krasnoarmeysk") in claims
    actors = {e["actor"] for e in parts(answer, "events.csv")}
    assert actors & {"Kremlin", "Russian General Staff"}
    (compared,) = parts(answer, "statements.csv")
    assert (compared["kind"], compared["estimator_id"], compared["reference_start"]) == (
        "largest_since", "afp", "2024-11-01")  # fmt: skip
    assert compared["subject_start"] == "2025-11-01"
    assert answer["missing"] == {}


def test_a_dispatch_is_proposed_with_its_figure_claims_and_comparison(
    real: Ledger, page: Path
) -> None:
    answer = told(real, str(page))
    (figure,) = parts(answer, "figures.csv")
    assert (figure["value"], figure["unit"], figure["period_kind"]) == ("212", "km2", "month")
    assert (figure["period_start"], figure["period_end"]) == ("2026-05-01", "2026-05-31")
    assert (figure["series_id"], figure["role"]) == ("afp-net-2026", "prints")
    kinds = {(e["place_id"], e["kind"]) for e in parts(answer, "events.csv")}
    assert kinds == {("pokrovsk", "capture_claim"), ("pokrovsk", "denial")}
    notes = {e["kind"]: e["note"] for e in parts(answer, "events.csv")}
    assert notes == {
        "capture_claim": "",
        "denial": "answers a claim of which the same article tells",
    }
    (compared,) = parts(answer, "statements.csv")
    assert (compared["kind"], compared["reference_end"]) == ("smallest_since", "2025-03-31")
    text = GAZETTE
    assert "40,000" in text
    assert all("40" not in f["value"] for f in parts(answer, "figures.csv"))


def test_a_text_under_another_headline_is_offered_as_a_copy_and_other_numbers_are_flagged(
    real: Ledger, page: Path, tmp_path: Path
) -> None:
    assert run(real, str(page), "--yes").exit_code == 0
    (sketched,) = (r for r in real.rows("sketches.csv") if "made-up-gazette" in r["article_id"])
    assert len(sketched["sketch"]) <= 256
    again = GAZETTE.replace("# Russian gains slow in May, AFP says", "# Frozen front, tired armies")
    again = again.replace("gains-slow", "frozen").replace("212", "221")
    (copy := tmp_path / "copy.txt").write_text(again, encoding="utf-8")
    answer = told(real, str(copy))
    assert answer["known"]["original"] == sketched["article_id"]
    assert "of the text is the same" in answer["known"]["reason"]
    (figure,) = parts(answer, "figures.csv")
    assert (figure["role"], figure["value"]) == ("repeats", "221")
    assert any("differs from the original" in r for p in answer["parts"] for r in p["remarks"])


def test_a_dry_run_and_a_refusal_write_nothing(real: Ledger, page: Path) -> None:
    before = contents(real)
    told(real, str(page))
    assert run(real, str(page), typed="q\n").exit_code == 0
    assert contents(real) == before


def test_what_is_accepted_is_written_and_builds(real: Ledger, page: Path) -> None:
    before = contents(real)
    result = run(real, str(page), "--yes")
    assert result.exit_code == 0, result.output
    assert build(real.folder) is not None
    after = contents(real)
    for name, old in before.items():
        assert set(old.splitlines()) <= set(after[name].splitlines()), name  # only added lines
    (row,) = [r for r in real.rows("articles.csv") if r["publisher_id"] == "made-up-gazette"]
    assert row["article_id"].startswith("made-up-gazette-2026-06-02") or row["article_id"]
    mine = [r for r in real.rows("figures.csv") if r["article_id"] == row["article_id"]]
    assert [r["value"] for r in mine] == ["212"]
    # a second time there is nothing to add
    again = contents(real)
    result = run(real, str(page), "--yes")
    assert "nothing new to write" in result.output
    assert contents(real) == again


def test_each_row_is_accepted_edited_or_dropped(real: Ledger, page: Path) -> None:
    figure = "e\nvalue=213\nprinted=213 square kilometres\nnote=made up\n\na\n"
    result = run(real, str(page), typed=figure + "d\nd\nd\n")
    assert result.exit_code == 0, result.output
    (mine,) = [r for r in real.rows("figures.csv") if r["note"] == "made up"]
    assert mine["value"] == "213"
    assert not [r for r in real.rows("events.csv") if r["article_id"] == mine["article_id"]]
    assert not [r for r in real.rows("statements.csv") if r["article_id"] == mine["article_id"]]


def test_all_takes_the_rest_but_asks_for_what_is_missing(real: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "gazette.txt"
    path.write_text(
        "# Gains slow\n\n2026-06-02\n\nOriginal: https://made-up-gazette.example/gains-slow\n\n"
        "Russia captured 212 square kilometres of territory in May 2026, it is said.\n",
        encoding="utf-8",
    )
    answer = told(real, str(path))
    (figure,) = [p for p in answer["parts"] if p["file"] == "figures.csv"]
    assert "series_id" in figure["missing"]
    result = run(real, str(path), typed="en\na\nafp-net-2026\nall\n")
    assert result.exit_code == 0, result.output
    (row,) = [r for r in real.rows("figures.csv") if r["series_id"] == "afp-net-2026"
              and r["period_start"] == "2026-05-01"]  # fmt: skip
    assert row["value"] == "212"


def test_yes_takes_no_row_that_lacks_something(real: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "stranger.txt"
    path.write_text(GAZETTE.replace("made-up-gazette.example", "stranger.example"), "utf-8")
    before = contents(real)
    result = run(real, str(path), "--yes")
    output = " ".join(result.output.split())
    assert "no publisher of publishers.csv has this site, and the page does not name it" in output
    assert "stranger,,,unknown,https://stranger.example/," in output
    assert contents(real) == before


STRANGER = f"""<html lang="en"><head><meta property="og:title" content="Gains slow in May">
<meta property="article:published_time" content="2026-06-02T10:00:00Z">
<link rel="canonical" href="https://www.stranger.example/2026/gains-slow">{{named}}</head>
<body><article><h1>Gains slow in May</h1><p>Russia captured 212 square kilometres of Ukrainian
territory in May 2026, according to an AFP analysis. {"Some words of it. " * 40}</p></article>
</body></html>"""


def test_an_outlet_that_is_new_comes_in_with_its_first_article(
    real: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "stranger.html"
    named = "<meta property='og:site_name' content='Made-up Stranger'>"
    path.write_text(STRANGER.format(named=named), encoding="utf-8")
    assert run(real, str(path), "--yes").exit_code == 0
    row = {"publisher_id": "stranger", "name": "Made-up Stranger", "country": "", "note": "",
           "stance": "unknown", "home_page": "https://www.stranger.example/"}  # fmt: skip
    assert real.row("publishers.csv", "stranger") == row
    (article,) = [r for r in real.rows("articles.csv") if r["publisher_id"] == "stranger"]
    assert article["source_tier"] == "article"
    path.write_text(STRANGER.format(named=named).replace("gains-slow", "more"), encoding="utf-8")
    assert "publishers.csv" not in [part["file"] for part in told(real, str(path))["parts"]]


def test_yes_takes_no_platform_for_a_publisher(real: Ledger, tmp_path: Path) -> None:
    before = contents(real)
    path = tmp_path / "stranger.html"
    named = "<meta property='og:site_name' content='Made-up Platform'>"
    path.write_text(STRANGER.format(named=named), encoding="utf-8")
    result = run(real, str(path), "--yes")
    assert result.exit_code == 1
    assert intake.NOT_ITS_HOST in " ".join(result.output.split())
    assert contents(real) == before


def test_the_reviewer_names_a_new_outlet_or_says_which_of_those_there_it_is(
    real: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "stranger.html"
    path.write_text(STRANGER.format(named=""), encoding="utf-8")
    page, inputs = read_source(str(path)), intake.ledger(real.folder)

    def reviewed(*typed: str) -> tuple[str, list[dict[str, str]] | None]:
        answers = iter(typed)
        proposal = intake.propose(page, inputs)
        accepted = terminal.review(Console(quiet=True), proposal, lambda _: next(answers))
        rows = None if accepted is None else [part.cells for part in accepted]
        return proposal.article["publisher_id"], rows

    assert reviewed("d", "") == ("", None)
    assert reviewed("d", "made-up-gazette", "d") == ("made-up-gazette", [])
    to, rows = reviewed("a", "Made-up Stranger", "a", "d")
    assert rows
    assert (to, rows[0]["publisher_id"], rows[0]["name"]) == (
        "stranger", "stranger", "Made-up Stranger")  # fmt: skip


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_yes_says_what_it_could_not_add_and_does_not_call_that_done(
    real: Ledger, tmp_path: Path, more: list[str]
) -> None:
    before = contents(real)
    unknown = tmp_path / "a.html"
    unknown.write_text(
        "<html><head><title>Army takes Pokrovsk</title><link rel='canonical' "
        "href='https://nobody-knows.example/2026/a'><meta property='og:type' content='article'>"
        f"</head><body><article><h1>Army takes Pokrovsk</h1><p>{'Some words of it. ' * 40}</p>"
        "</article></body></html>",
        encoding="utf-8",
    )
    empty = tmp_path / "b.html"
    empty.write_text("<html></html>", encoding="utf-8")
    for path, why in ((unknown, "the page does not name it"), (empty, "not an article")):
        result = run(real, str(path), "--yes", *more)
        assert result.exit_code == 1, result.output
        assert why in " ".join(result.stderr.split())
        if more:
            (told,) = json.loads(result.stdout)
            assert why in told["error"]
    assert contents(real) == before


def test_a_value_that_breaks_a_rule_is_refused_and_nothing_is_written(
    real: Ledger, page: Path
) -> None:
    before = contents(real)
    result = run(real, str(page), typed="e\nperiod_end=2026-05-40\n\na\nd\nd\nd\n")
    assert result.exit_code == 1
    assert "period_end" in result.output
    assert contents(real) == before


def _figure(real: Ledger, tmp_path: Path, number: str, *, copy: bool = False) -> dict[str, Any]:
    """What becomes of AFP's November 2025 (701 km², printed in January 2026) in a later page."""
    path = tmp_path / "later.txt"
    path.write_text(
        f"# A look back\n\n2026-03-05\n\nOriginal: https://made-up-gazette.example/a-look-back\n\n"
        f"Russia gained {number} square kilometres in November 2025, according to AFP.\n",
        encoding="utf-8",
    )
    answer = told(real, str(path))
    (part,) = [p for p in answer["parts"] if p["file"] == "figures.csv"]
    return dict(part)


def test_the_same_number_is_a_repeat_another_one_a_revision(real: Ledger, tmp_path: Path) -> None:
    assert _figure(real, tmp_path, "701")["row"]["role"] == "repeats"
    assert _figure(real, tmp_path, "701")["row"]["original"] == "f0174"
    other = _figure(real, tmp_path, "640")
    assert other["row"]["role"] == "prints"
    assert "a revision of 701 km2 (f0174)" in other["remarks"]


def test_a_day_that_is_given_is_not_doubted(real: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "undated.txt"
    path.write_text(GAZETTE.replace("2026-06-02\n\n", "").replace("/2026/06/02", ""), "utf-8")
    undated = told(real, str(path))
    assert any("of publication" in doubt for doubt in undated["doubts"])
    answer = told(real, str(path), "--published", "2026-06-02")
    assert not any("of publication" in doubt for doubt in answer["doubts"])
    assert answer["read"]["published"] == {"value": "2026-06-02", "source": "given"}


def test_what_only_the_day_of_publication_dates_has_no_date_without_one(
    real: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "undated.txt"
    path.write_text(
        "# A look back\n\nOriginal: https://made-up-gazette.example/a-look-back\n\n"
        "Russia gained 640 square kilometres in May, according to AFP. It gained 701 square "
        "kilometres in November 2025, according to AFP. Russia's Defence Ministry said on Monday "
        "that it had captured Pokrovsk. It was AFP's largest gain since March.\n",
        encoding="utf-8",
    )
    answer = told(real, str(path))
    assert [f["period_start"] for f in parts(answer, "figures.csv")] == ["", "2025-11-01"]
    assert [e["event_from"] for e in parts(answer, "events.csv")] == [""]
    dated = told(real, str(path), "--published", "2025-12-02")
    assert [f["period_start"] for f in parts(dated, "figures.csv")] == ["2025-05-01", "2025-11-01"]
    assert [e["event_from"] for e in parts(dated, "events.csv")] == ["2025-12-01"]
    assert not parts(answer, "statements.csv")


UNDATED = "# A look back\n\nOriginal: https://made-up-gazette.example/a-look-back\n\n{}\n"


def read_of(text: str, file: str, real: Ledger, tmp_path: Path) -> list[dict[str, Any]]:
    """What is proposed of a page without a day."""
    path = tmp_path / "undated.txt"
    path.write_text(UNDATED.format(text), encoding="utf-8")
    return [part for part in told(real, str(path))["parts"] if part["file"] == file]


def test_a_day_that_is_written_out_is_kept_and_one_that_is_lost_is_doubted(
    real: Ledger, tmp_path: Path
) -> None:
    day = dt.date.today() - dt.timedelta(days=10)
    said = "Russia's Defence Ministry said on {} that it had captured Pokrovsk."
    written_out = said.format(f"{day.day} {day:%B %Y}")
    (kept,) = read_of(written_out, "events.csv", real, tmp_path)
    assert (kept["row"]["event_from"], kept["doubts"]) == (day.isoformat(), [])
    (lost,) = read_of(said.format("Monday"), "events.csv", real, tmp_path)
    assert (lost["row"]["event_from"], lost["doubts"]) == ("", [intake.UNDATED])
    assert lost["sure"] < intake.SURE


def test_two_months_of_an_undated_page_are_two_figures(real: Ledger, tmp_path: Path) -> None:
    text = ("Russia gained 640 square kilometres in May, according to AFP. It gained 212 square "
            "kilometres in April, according to AFP.")  # fmt: skip
    read = read_of(text, "figures.csv", real, tmp_path)
    assert [f["row"]["period_start"] for f in read] == ["", ""]
    assert [f["row"]["series_id"] for f in read] == ["afp-net"] * 2
    assert not any(f["remarks"] for f in read)


def test_a_gross_gain_beside_a_net_one_is_no_error_of_the_article(
    real: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "two.txt"
    path.write_text(
        "# A look back\n\n2026-03-05\n\nOriginal: https://made-up-gazette.example/a-look-back\n\n"
        "Russia gained 701 square kilometres in November 2025, according to AFP. Russia captured "
        "760 square kilometres in November 2025, according to AFP.\n",
        encoding="utf-8",
    )
    net, gross = [p for p in told(real, str(path))["parts"] if p["file"] == "figures.csv"]
    assert (net["row"]["value"], net["row"]["role"]) == ("701", "repeats")
    assert (gross["row"]["value"], gross["row"]["series_id"]) == ("760", "")
    assert gross["missing"] == {"series_id": "whose count, gross or net"}
    assert gross["remarks"] == ["the text has 701 km2 for the same place and period too"]


def test_whose_side_an_actor_is_on_is_read_even_where_its_name_does_not_tell(
    real: Ledger, tmp_path: Path
) -> None:
    path = tmp_path / "sumy.txt"
    path.write_text(
        "# A day on the border\n\n2026-03-05\n\n"
        "Original: https://made-up-gazette.example/a-day\n\n"
        "Russia's Defence Ministry said on Monday that it had captured Andriivka in Sumy oblast. "
        "Sumy governor Oleh Hryhorov denied it.\n",
        encoding="utf-8",
    )
    others = [e for e in real.rows("events.csv") if e["actor"] != "Head of Sumy oblast"]
    real.write_rows("events.csv", others)
    sides = {e["actor"]: e["actor_side"] for e in parts(told(real, str(path)), "events.csv")}
    assert sides == {"Russian MoD": "russia", "Head of Sumy oblast": "ukraine"}


def test_hostile_markup_reaches_neither_file_nor_screen(real: Ledger, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        "<html lang='en'><head><title>x</title>"
        "<meta property='og:title' content='Gains &lt;script&gt;"
        "alert(1)&lt;/script&gt; [red]slow[/red] \u202e'/>"
        "<meta property='article:published_time' content='2026-06-02T10:00:00Z'/>"
        "<link rel='canonical' href='https://made-up-gazette.example/slow'/></head><body><article>"
        "<h1>Gains</h1><script>document.write('evil')</script><p>Russia captured 212 square "
        "kilometres in May 2026, AFP said.</p></article></body></html>",
        encoding="utf-8",
    )
    answer = told(real, str(path))
    assert "\u202e" not in answer["article"]["headline"]
    assert "evil" not in json.dumps(answer)
    result = run(real, str(path), "--yes")
    assert result.exit_code == 0, result.output
    assert "\x1b" not in "".join(contents(real).values())


def test_the_review_shows_the_span_and_how_sure_it_is(real: Ledger, page: Path) -> None:
    proposal = intake.propose(read_source(str(page)), intake.ledger(real.folder))
    console = Console(record=True, width=120, force_terminal=True, color_system="standard")
    terminal.show(console, proposal)
    for part in proposal.parts:
        console.print(terminal.line(part, proposal.text))
    shown = console.export_text()
    assert "212 square kilometres" in shown
    assert "event (sure): " in shown
    brief = [terminal.line(part, proposal.text, brief=True).plain for part in proposal.parts]
    assert brief[0].endswith("paragraph 2")
    models = {part.model for part in proposal.parts}
    assert models == {Figure, Event, Statement}
    for part in proposal.parts:
        assert 0 <= part.start < part.end <= len(proposal.text)


def test_yes_takes_no_row_that_has_a_reason_against_it(real: Ledger, page: Path) -> None:
    doubtful = GAZETTE.replace("The General Staff", "Asked about the town, the General Staff")
    doubtful = doubtful.replace("that Pokrovsk was captured", "that it was captured")
    page.write_text(doubtful, encoding="utf-8")
    proposal = intake.propose(read_source(str(page)), intake.ledger(real.folder))
    denied = [p for p in proposal.parts if p.cells.get("kind") == "denial"]
    assert [p.doubts for p in denied] == [["the place is taken from another sentence"]]
    assert not any(intake.is_sure(p) for p in denied)
    assert all(intake.is_sure(p) == (not p.doubts) for p in proposal.parts)


def test_a_comparison_of_a_period_named_in_another_sentence_is_told_and_not_offered(
    real: Ledger, page: Path
) -> None:
    page.write_text(GAZETTE.replace("In May 2026 Russia made", "It was"), encoding="utf-8")
    answer = told(real, str(page))
    assert not parts(answer, "statements.csv")
    assert any("not in the sentence" in why for why in answer["not_understood"])


def test_a_sentence_with_an_amount_that_gave_no_row_is_named(real: Ledger, page: Path) -> None:
    more = "Its troops hold 90 square kilometres of the region. They also took the village of"
    page.write_text(f"{GAZETTE}\n{more} Dzvinkivka in Donetsk region.\n", encoding="utf-8")
    whys = [one["why"] for one in told(real, str(page))["unread"]]
    assert "a number that was not read" in whys
    assert "place not in the ledger: Dzvinkivka (village, Donetsk oblast)" in whys


def test_an_address_that_is_not_public_is_refused(real: Ledger) -> None:
    for address in (
        "http://127.0.0.1/x",
        "http://[::1]/",
        "file:///etc/passwd",
        "ftp://x.example/",
    ):
        before = contents(real)
        result = run(real, address, "--yes")
        assert result.exit_code == 1, address
        assert contents(real) == before


def test_figures_of_a_page_without_a_date_are_of_the_day_after_the_last_of_them(
    ledger: Ledger,
) -> None:
    page = ledger.row("articles.csv", "daily-undated")
    page |= {"article_id": "daily-undated-2", "url": "https://example.org/daily/undated-2"}
    figure = ledger.row("figures.csv", "f0201") | {"article_id": "daily-undated-2", "note": "a"}
    may = {"period_start": "2023-05-01", "period_end": "2023-05-31", "value": "7", "printed": "7"}
    june = {"period_start": "2023-06-01", "period_end": "2023-06-30", "value": "8", "printed": "8"}
    # as read, each from its own period alone
    rows = [figure | may | {"vintage": "2023-06-01"}, figure | june | {"vintage": "2023-07-01"}]
    parts = [{"file": "figures.csv", "row": row} for row in rows]
    accept(ledger.folder, json.dumps({"article": page, "sketch": "", "parts": parts}))
    added = [r for r in ledger.rows("figures.csv") if r["article_id"] == "daily-undated-2"]
    assert [r["vintage"] for r in added] == ["2023-07-01", "2023-07-01"]
