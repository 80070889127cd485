"""WCAG 2.2 AA: what axe can find, and what it cannot."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.visits import VISITS, done, look, unfold

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
NEEDED = {
    "color-contrast",
    "heading-order",
    "region",
    "target-size",
}  # target-size is off by default


def findings(page: Any, needed: set[str] = NEEDED) -> list[str]:
    """What axe finds, a line each: its rule, the element, what is wrong. It must try ``needed``."""
    # What is scrolled out of sight has no contrast for axe: the window is as high as the page.
    tall = page.evaluate("document.querySelector('[data-testid=\"stMain\"]').scrollHeight")
    page.set_viewport_size({"width": page.viewport_size["width"], "height": tall + 200})
    rules = RULES | {"rules": {name: {"enabled": name in needed} for name in NEEDED}}
    result = Axe().run(page, options=rules).response
    tried = {rule["id"] for kind in ("passes", "violations", "incomplete") for rule in result[kind]}
    assert tried >= needed - {"target-size"}, "axe looked at less than it was asked to"
    return [
        f"{found['id']} {node['target']}: {node['html'][:200]}: {node['failureSummary']}"
        for found in result["violations"]
        for node in found["nodes"]
    ]


def tables_can_be_read(page: Any) -> None:
    """Tables have names and heads, and can be scrolled by keyboard."""
    tables = page.locator(".stMarkdown table").all()
    for table in tables:
        assert table.get_attribute("aria-label") != "Table", "a heading before it gives the name"
        heads = table.locator("thead th").all()
        bare = [
            h.inner_text()
            for h in heads
            if h.inner_text().strip() and h.get_attribute("scope") != "col"
        ]
        assert not bare
    names = [table.get_attribute("aria-label") for table in tables]
    assert len(names) == len(set(names))
    wide = page.locator('[role="region"]:has(> table)')
    for part in wide.all():
        assert part.get_attribute("data-more") == "right"  # a fade: it goes on
        assert part.evaluate("part => getComputedStyle(part).maskImage") != "none"
        part.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_function("part => part.scrollLeft > 0", arg=part.element_handle())
        part.evaluate("part => part.scrollTo(part.scrollWidth, 0)")
        page.wait_for_function("p => p.dataset.more === 'left'", arg=part.element_handle())


# A scheme changes colours, a width changes places: neither rules over the other. The dark one on a
# phone is in test_screens.py.
@pytest.mark.parametrize("visit", VISITS)
def test_axe_finds_nothing(chromium: Any, server: str, visit: str) -> None:
    page = look(chromium, f"{server}/{VISITS[visit]}", 1440, color_scheme="light")
    found = findings(page)
    page.context.close()
    assert not found, "\n".join(found)


def test_axe_finds_nothing_on_trends_on_a_phone_and_would(chromium: Any, server: str) -> None:
    page = look(chromium, f"{server}/trends", 390, color_scheme="dark")
    found = findings(page)
    assert not found, "\n".join(found)
    page.evaluate("document.querySelector('.ledger-footer').style.color = '#555'")
    page.evaluate("document.querySelector('.ledger-masthead nav').removeAttribute('aria-label')")
    assert any(line.startswith("color-contrast") for line in findings(page))
    page.context.close()


@pytest.mark.parametrize("visit", ["Trends", "Check"])
def test_axe_finds_nothing_where_something_is_open(chromium: Any, server: str, visit: str) -> None:
    page = look(chromium, f"{server}/{VISITS[visit]}", 1440)
    folded = page.locator("main summary").all()
    for summary in folded:
        unfold(summary.locator("xpath=.."))
    page.wait_for_function(
        "n => document.querySelectorAll('details[open]').length === n", arg=len(folded)
    )
    done(page)
    assert page.locator("main details[open] table").count()
    found = findings(page)
    page.get_by_role("combobox").first.click()
    page.get_by_role("option").first.wait_for()
    found += findings(page, NEEDED - {"heading-order", "region"})  # all but the list is hidden
    page.context.close()
    assert not found, "\n".join(found)


def test_the_menu_says_where_the_reader_is_and_that_it_goes_on(chromium: Any, server: str) -> None:
    for visit, more in (("Overview", "right"), ("Claims", "left right"), ("Methods", "left")):
        page = look(chromium, f"{server}/{VISITS[visit]}", 390)
        here = page.locator("nav[aria-label=Pages] [aria-current=page]")
        assert here.inner_text() == visit
        box = here.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        assert page.locator("nav[aria-label=Pages] ul").get_attribute("data-more") == more
        assert page.locator("nav[aria-label=Pages]").bounding_box()["height"] < 48  # one line
        page.context.close()


def test_headlines_say_the_language_that_is_recorded_of_them(chromium: Any, server: str) -> None:
    page = look(chromium, f"{server}/articles?q=Expertos+destapan", 1440)
    page.locator("main a[lang=es]", has_text="Expertos destapan").wait_for()
    assert page.locator("main a[lang=es]").first.get_attribute("title") == "Spanish"
    page.goto(f"{server}/articles?q=Россия")
    page.locator("main a[lang=ru]").first.wait_for()
    wrong = page.evaluate(
        "() => [...document.querySelectorAll('main [lang]')].map(e => e.innerText)"
        ".filter(text => !/[а-яії]/i.test(text))"
    )
    assert not wrong
    page.context.close()


def test_a_chosen_segment_can_be_seen_where_colours_are_forced(chromium: Any, server: str) -> None:
    page = look(chromium, f"{server}/trends", 1440, forced_colors="active")
    outlines = page.evaluate(
        """() => [...document.querySelectorAll('.stButtonGroup [role=radio], nav li a')].map(e => [
            e.ariaChecked === 'true' || e.hasAttribute('aria-current'),
            getComputedStyle(e).outlineStyle === 'solid'])"""
    )
    assert any(chosen for chosen, _ in outlines)
    assert all(chosen == outlined for chosen, outlined in outlines)
    page.context.close()


def test_nothing_moves_for_readers_who_asked_for_that(chromium: Any, server: str) -> None:
    page = look(chromium, f"{server}/map", 1440, reduced_motion="reduce")
    page.get_by_role("radio", name="Gained").click()
    moving = page.evaluate(
        """() => [...document.querySelectorAll('.stApp *')].filter(e => {
            const s = getComputedStyle(e);
            const long = s.transitionDuration.split(',').some(t => parseFloat(t) > 0.01);
            return s.animationName !== 'none' || (long && s.transitionProperty !== 'none');
        }).map(e => e.outerHTML.slice(0, 120))"""
    )
    assert not moving
    page.context.close()


@pytest.mark.parametrize("visit", ["Overview", "Trends", "Check"])
def test_what_has_the_focus_can_be_seen(chromium: Any, server: str, visit: str) -> None:
    page = look(chromium, f"{server}/{VISITS[visit]}", 1440)
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        what, marked = page.evaluate(
            """() => {
                const e = document.activeElement;
                const ringed = n => { const s = getComputedStyle(n);
                    return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1)
                        || s.boxShadow !== 'none'; };
                let marked = ringed(e);
                for (let n = e, i = 0; n && i < 5; n = n.parentElement, i++) marked ||= ringed(n);
                return [e.outerHTML.slice(0, 160), marked];
            }"""
        )
        if what.startswith("<body"):  # after the last of the page comes the browser itself
            break
        seen.add(what)
        assert marked, f"no ring: {what}"
    assert len(seen) > 10
    page.context.close()
