"""Narrow screens: nothing too wide, nothing on top of something else, nothing too small to hit."""

from typing import Any

import pytest

from tests.browser.test_accessibility import findings, tables_can_be_read
from tests.browser.visits import VISITS, look

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

# Each line of text that can be seen, as a box; marks of one chart may stand on its bars.
TEXT_BOXES = """() => {
    const boxes = [], SEEN = { opacityProperty: true, visibilityProperty: true };
    const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
        const node = words.currentNode, part = node.parentElement;
        if (!node.data.trim() || !part.checkVisibility(SEEN)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const r of range.getClientRects()) {
            let [left, right, top, bottom] = [r.left, r.right, r.top, r.bottom];
            for (let e = part; e.tagName !== 'MAIN'; e = e.parentElement) {
                if (getComputedStyle(e).overflowX === 'visible') continue;
                const c = e.getBoundingClientRect();  // what scrolls within itself hides the rest
                [left, right] = [Math.max(left, c.left), Math.min(right, c.right)];
                [top, bottom] = [Math.max(top, c.top), Math.min(bottom, c.bottom)];
            }
            // a line's box is higher than its letters
            const lead = (bottom - top) * 0.2;
            if (right - left > 1 && bottom - top > 1)
                boxes.push([node.data.trim(), left, right, top + lead, bottom - lead]);
        }
    }
    return boxes;
}"""


# A field is as large as its frame, a tick box as its label.
SMALL = """() => [...document.querySelectorAll(
    ':is(button, summary, [role=radio], [role=tab], [role=slider], textarea, nav a, label input)')]
    .map(e => e.closest('label') ?? e)
    .filter(e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map(e => [e.outerHTML.slice(0, 200), e.getBoundingClientRect()])
    .filter(([, box]) => box.width && Math.min(box.width, box.height) < 23.9)
    .map(([html, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${html}`)
"""


def fits(page: Any, width: int) -> None:
    """Nothing stands outside of a window or on something else."""
    page.wait_for_function(
        "document.querySelector('[data-testid=\"stMain\"]').scrollWidth <= innerWidth"
    )
    boxes = page.evaluate(TEXT_BOXES)
    assert len(boxes) > 20
    outside = [box for box in boxes if box[1] < -1 or box[2] > width + 1]
    assert not outside
    collisions = [
        (a[0], b[0])
        for i, a in enumerate(boxes)
        for b in boxes[i + 1 :]
        if a[0] != b[0]  # a chart draws a word twice for its rim
        and min(a[2], b[2]) - max(a[1], b[1]) > 1
        and min(a[4], b[4]) - max(a[3], b[3]) > 1
    ]
    assert not collisions


@pytest.mark.parametrize("visit", VISITS)
def test_nothing_is_wider_than_a_small_phone_and_nothing_collides(
    chromium: Any, server: str, visit: str
) -> None:
    page = look(chromium, f"{server}/{VISITS[visit]}", 320)
    fits(page, 320)
    page.context.close()


# One visit for all that is asked of a page on a phone: to open it takes longer than to ask.
@pytest.mark.parametrize("visit", VISITS)
def test_on_a_phone_all_fits_can_be_hit_and_read_by_every_reader(
    chromium: Any, server: str, visit: str
) -> None:
    page = look(chromium, f"{server}/{VISITS[visit]}", 390, color_scheme="dark")
    fits(page, 390)
    # 24 px each way; links within sentences and cells are as high as their line
    small = page.evaluate(SMALL)
    assert not small, "\n".join(small)
    tables_can_be_read(page)
    found = findings(page)
    assert not found, "\n".join(found)
    page.context.close()
