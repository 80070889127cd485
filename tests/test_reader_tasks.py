"""What a reader wants to know is at most three clicks away, and legible."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from dashboard import escape
from tests.test_pages import opened, words
from views import charts, theme
from views.database import build_path
from views.pages import claims

BOX = "Paste a headline or a sentence, in English"
Step = Callable[[AppTest], AppTest]


def paste(text: str) -> list[Step]:
    """Text into the box of Check, and its button."""

    def pasting(test: AppTest) -> AppTest:
        next(t for t in test.text_area if t.label == BOX).input(text)
        return test

    return [pasting, press("Check")]


def press(label: str) -> Step:
    return lambda test: next(b for b in test.button if b.label == label).click().run()


def choose(label: str, value: str) -> Step:
    return lambda test: next(s for s in test.selectbox if s.label == label).set_value(value).run()


def unfold(key: str) -> Step:
    def opening(test: AppTest) -> AppTest:
        test.session_state[key] = True
        return test.run()

    return opening


def follow(page: str, **query: str) -> Step:
    """A link that stands on the page as it is."""

    def following(test: AppTest) -> AppTest:
        asked = "&".join(f"{key}={value}" for key, value in query.items())
        address = escape.safe_address(f"{page}?{asked}")
        assert f"({address})" in words(test) or f"(<{address}>)" in words(test)
        return opened(page, **query)

    return following


@dataclass(frozen=True)
class Task:
    """A page of the menu, the clicks on it, and what is then said."""

    page: str
    steps: list[Step]
    said: tuple[str, ...]


TASKS = {
    "the founding headline as pasted": Task(
        "check",
        paste("Russia made its largest monthly gains in Ukraine since November 2024"),
        (
            "printed this comparison on 2 December 2025, about November 2025",
            "## Holds by AFP's count, which it cites",
            "holds by ISW's and Project Owl's maps, fails by DeepState's map",
            "Read for another month",
        ),
    ),
    "a headline of which only a season is said": Task(
        "check",
        paste("Moscow's forces seized more Ukrainian land in July 2025 than in any month since "
              "last autumn"),
        ("in July 2025 was larger than in every month after September to November 2024",
         "## Holds by DeepState's map, fails by Project Owl's map"),
    ),
    "a headline in the words of a newsroom nobody tried": Task(
        "check",
        paste("Putin's army captured less land in February 2026 than in any month since spring "
              "2024"),
        ("in February 2026 was smaller than in every month after March to May 2024",
         "## Holds by ISW's and Project Owl's maps, fails by DeepState's map",
         "disagree even on the direction"),
    ),
    "a headline that is told of a number of months": Task(
        "check",
        paste("July was Russia's best month on the battlefield in eight months"),
        ("printed this comparison on 1 August 2025, about July 2025", "## Holds by AFP's count",
         "Said of July 2026, the newest it can be said of: fails"),
    ),
    "a headline that cannot be read is said not to be": Task(
        "check",
        paste("Russia's advance slowed in August 2025 for the first time in months"),
        ("Not checked:", "for how long, is not understood"),
    ),
    "a comparison put together from lists": Task(
        "check",
        [unfold("lists"), press("Check this comparison")],
        ("Read as: ", "was larger than in every month after", "## Fails by "),
    ),
    "was Kupiansk captured": Task(
        "claims",
        [choose("Another settlement", "kupiansk")],
        ("Kupiansk: claimed by Russia on 20 November 2025, never half of it on the map",
         "As of 21 August 2026 on DeepState's map, 274 days after it was claimed"),
    ),
    "how many claims were borne out": Task(
        "claims",
        [],
        ("The map bears out 65 of 100 Russian claims and 12 of 16 Ukrainian ones",),
    ),
    "what AFP counts and what not": Task(
        "compare",
        [],
        ("AFP counts 95 km² a month more than DeepState",
         "areas that Russia only claims are counted",
         "areas that Russia only claims are not counted"),
    ),
    "who first printed 701": Task(
        "articles",
        [follow("articles", show="figures"), follow("figure", id="f0174")],
        ("AFP: 701 km² in November 2025", "Three articles print it"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("task", TASKS)
def test_a_reader_gets_there_in_three_clicks(task: str) -> None:
    """The first click is on the menu; a link to the page is as good."""
    wanted = TASKS[task]
    assert 1 + len(wanted.steps) <= 3
    test = opened(wanted.page)
    for step in wanted.steps:
        test = step(test)
        assert not test.exception, [e.message for e in test.exception]
    text = words(test) + " ".join(s.label for s in test.selectbox)
    for said in wanted.said:
        assert said in text


def boxes(figure: dict[str, Any], width: int) -> list[tuple[str, float, float, float, float]]:
    """Text of a timeline in pixels: what it says, left, right, bottom, top."""
    layout = figure["layout"]
    wide = width - layout["margin"]["l"] - layout["margin"]["r"]
    high = layout["height"] - layout["margin"]["t"] - layout["margin"]["b"]
    start, end = (pd.Timestamp(day) for day in layout["xaxis"]["range"])
    found = []
    for note in layout["annotations"]:
        text = note["text"].replace("&lt;", "<")
        size = note["font"]["size"]
        broad, line = 0.55 * size * len(text), 1.2 * size
        at = (pd.Timestamp(note["x"]) - start) / (end - start) if note.get("xref") != "paper" else 0
        x = at * wide + note.get("xshift", 0)
        left = x - {"left": 0, "center": broad / 2, "right": broad}[note["xanchor"]]
        axis = layout["yaxis2" if note.get("yref") == "y2" else "yaxis"]
        low, top = axis["range"]
        share = (note["y"] - low) / (top - low)
        y = (axis["domain"][0] + share * (axis["domain"][1] - axis["domain"][0])) * high
        y += note.get("yshift", 0)
        bottom = y if note["yanchor"] == "bottom" else y - line
        found.append((text, left, left + broad, bottom, bottom + line))
    return found


@pytest.mark.parametrize("nth", [9, pytest.param(4, marks=pytest.mark.thorough)])
def test_no_label_of_a_timeline_lies_on_another_or_outside(nth: int) -> None:
    build = build_path()
    told = list(claims.options(build).settlements)
    names = {*told[::nth], "pokrovsk", "kupiansk", "toretsk", "lyman", "bakhmut"}
    turns = 0
    for place_id in names:
        figure = claims.settlement(build, place_id).chart.figure
        for width in (320, 390, 1280):
            found = boxes(figure, width - 32)  # less the page's own margins
            turns += sum("%: " in text for text, *_ in found)
            inner = width - 32 - figure["layout"]["margin"]["l"] - figure["layout"]["margin"]["r"]
            for at, (text, left, right, bottom, top) in enumerate(found):
                assert left >= -2, (place_id, width, text)
                assert right <= inner + 12, (place_id, width, text)
                for other, left2, right2, bottom2, top2 in found[at + 1 :]:
                    apart = (
                        right <= left2 or right2 <= left or top <= bottom2 + 1 or top2 <= bottom + 1
                    )
                    assert apart, (place_id, width, text, other)
    assert turns > 30


def test_the_axis_of_a_timeline_is_that_of_its_episode() -> None:
    """Kupiansk was also freed in 2022, which would press the rest into a third."""
    shown = claims.settlement(build_path(), "kupiansk").chart
    start, end = (pd.Timestamp(day) for day in shown.figure["layout"]["xaxis"]["range"])
    assert pd.Timestamp("2025-06-01") < start < pd.Timestamp("2025-08-30")
    assert pd.Timestamp("2026-02-02") < end < pd.Timestamp("2026-09-01")
    assert "2 earlier or later ones are in the table only" in shown.source[0][0]
    assert shown.table().rows["Day"].str.contains("2022").any()
    ticks = shown.figure["layout"]["xaxis"]["tickvals"]
    assert 2 <= len(ticks) <= 5
    assert list(shown.figure["layout"]["yaxis"]["ticktext"]) == ["0", "10%", "50%", "95%"]


def test_namesakes_are_told_apart_where_they_are_chosen_and_listed() -> None:
    build = build_path()
    named = claims.options(build).settlements
    assert len(set(named.values())) == len(named)
    assert named["kostiantynivka"] == "Kostiantynivka (Donetsk oblast)"
    assert named["kostiantynivka-sumy"] == "Kostiantynivka (Sumy oblast)"
    listed = claims.page_of(build, claims.Choices(find="Kostiantynivka"), 1).rows
    assert set(listed["Settlement"]) == {"Kostiantynivka (Donetsk oblast)"}
    assert claims.settlement(build, "kostiantynivka-sumy").finding.startswith(
        "Kostiantynivka (Sumy oblast): "
    )


def test_numbers_on_bars_are_as_far_apart_as_they_are_wide() -> None:
    months = [f"{y}-{m:02}" for y in (2023, 2024, 2025) for m in range(1, 13)]
    rows = pd.DataFrame({"ym": months, "km2": 400.0, "hover": "", "stands_in": False})
    roles = {"2024-11": "measured from", "2025-10": "decides", "2025-11": "subject",
             "2025-05": "decides"}  # fmt: skip
    figure = charts.verdicts.judged(rows, months=months, roles=roles, color=None, measured=False)
    named = [note["x"] for note in figure["layout"]["annotations"]]
    assert named == ["2025-11", "2024-11", "2025-05"]


def test_each_finding_is_one_sentence_with_the_day_and_what_the_map_says() -> None:
    build = build_path()
    for place_id, name in claims.options(build).settlements.items():
        shown = claims.settlement(build, place_id)
        assert shown.finding.startswith(f"{name}: ")
        assert ". " not in shown.finding
        assert not any(odd in shown.finding for odd in ("nan", "NaT", "None", "<NA>"))
        if " claimed by " in shown.finding and place_id in ("pokrovsk", "toretsk"):
            assert theme.day("2026-08-21") in shown.as_of
