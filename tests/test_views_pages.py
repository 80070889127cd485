"""What pages say for given choices, without Streamlit."""

from views.database import build_path
from views.pages import claims


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
