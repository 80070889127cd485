"""Pictures in a browser, which may have none of the fonts that they name."""

from typing import Any

import pytest

from share.pictures import SIZES, picture, svg
from views.database import build_path

pytestmark = [pytest.mark.browser, pytest.mark.thorough]
# Texts that stand on another or outside, as the browser draws them; letters have air above and
# below in their boxes.
FAULTS = """() => {
  const whole = document.querySelector('svg').getBoundingClientRect();
  const texts = [...document.querySelectorAll('svg text')]
    .map(e => [e.textContent, e.getBoundingClientRect()]).filter(([words]) => words);
  const met = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
    && a.top < b.bottom - a.height / 4 && b.top < a.bottom - a.height / 4;
  return texts.flatMap(([words, box], n) => [
    ...(box.right > whole.right + 1 || box.left < whole.left - 1 ? [[words, 'outside']] : []),
    ...texts.slice(0, n).filter(([_, other]) => met(box, other)).map(([other]) => [words, other]),
  ]);
}"""


def test_no_word_of_a_picture_stands_on_another_in_a_browser(chromium: Any) -> None:
    page = chromium.new_page()
    for kind, one in (
        ("month", "2025-11"), ("figure", "f0174"), ("series", "deepstate-net"),
        ("statement", "c105"), ("statement", "c101"), ("claim", "kupiansk"), ("place", "ua"),
    ):  # fmt: skip
        made = picture(build_path(), kind, one)
        assert made is not None
        for size in SIZES:
            page.set_content(svg(made, size, address=f"https://ledger.example.org/{kind}/{one}"))
            assert page.locator("svg text").count() > 5
            assert page.evaluate(FAULTS) == [], (kind, one, size)
    page.close()
