"""What pages say for given choices, without Streamlit."""

from views.database import build_path
from views.pages import claims, figure


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
