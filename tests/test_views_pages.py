"""What pages say for given choices, without Streamlit."""

import datetime as dt

from views.database import build_path
from views.pages import claims, figure, statements


def test_a_claim_is_told_with_the_map_and_listed_by_what_was_chosen() -> None:
    build = build_path()
    kupiansk = claims.settlement(build, "kupiansk")
    assert kupiansk.chart.title.startswith("Kupiansk: claimed on 20 November 2025")
    assert kupiansk is claims.settlement(build, "kupiansk")
    choices = claims.Choices(find="Купянск", status="not on the map")
    listed = claims.page_of(build, choices, 1).rows
    assert claims.listed(build, choices).claims == len(listed)
    assert "Kupiansk" in set(listed["Settlement"])
    assert listed["Status"].str.startswith("not on the map").all()
    assert len(claims.on_a_map(build, choices).table().rows) == listed["Settlement"].nunique()


def test_a_figure_is_told_with_its_source_its_copies_and_what_rests_on_it() -> None:
    build = build_path()
    shown = figure.view(build, "f0174")
    assert shown is not None
    assert shown.title.startswith("AFP: 701 km² in November 2025")
    assert shown.month == "2025-11"
    assert [step.label.partition(":")[0] for step in shown.steps] == ["Previous", "Next"]
    assert shown.resting is not None
    assert any("statement=c105" in str(parts) for parts in shown.resting.near)
    address = "https://ledger.example.org/figure?id=f0174"
    assert all(address in c.text for c in figure.citations(build, "f0174", address))
    assert figure.view(build, "f0174'--") is None


def test_a_headline_is_read_and_judged_by_every_count() -> None:
    build, today = build_path(), dt.date(2026, 7, 20)
    text = "AFP: Russia's November advance was its largest since November 2024"
    read = statements.understood(build, text, dt.date(2025, 12, 2), today)
    (asked,) = read.readings
    assert asked.subject_start == dt.date(2025, 11, 1)
    shown = statements.view(build, asked, "now")
    assert shown.headline.startswith("Holds by AFP's count, which it cites.")
    assert shown is statements.view(build, asked, "now")
    chart = statements.months(build, asked, "now", next(iter(shown.drawn)))
    assert "701 km² in November 2025" in chart.title
    paste = statements.to_paste(build, asked, "now", "https://ledger.example.org/statements")
    assert paste.endswith(": https://ledger.example.org/statements")


def test_a_sentence_of_no_known_day_may_mean_what_was_printed() -> None:
    build, today = build_path(), dt.date(2026, 7, 20)
    text = "Russia made its largest monthly gains in Ukraine since November 2024"
    (asked,) = statements.understood(build, text, None, today).readings
    meant = statements.meanings(build, text, asked)
    first = next(iter(meant.words))
    assert isinstance(meant.subjects[first], str)
    assert "as The Moscow Times printed it" in meant.words[first]
    assert meant.beside.startswith("Said of June 2026, the newest it can be said of:")
