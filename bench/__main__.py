"""``make bench``: build times, page times against a static page, server time a run.

Numbers depend on the machine; the ratios are taken in one run. ``python -m bench build``,
``measure``, ``discover``, ``intake``, ``pages``, ``load``, ``throttle`` or ``share`` runs one part.
How well texts are read: ``reading`` (the made-up ones), ``reading-real --pages FOLDER``.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from bench import (
    discover,
    intake,
    load,
    measure,
    reading,
    reading_real,
    share,
    static,
    synthetic,
    throttle,
)  # fmt: skip
from bench.server import BARS, PROJECT, READY, SEEN, browser, cpu_seconds, serve, wait
from views.theme import PAGES

DATA = PROJECT / "data"
FINISHED = READY + ' [data-testid="stHeading"]'
VISITS = 10


def build() -> None:
    """Build from nothing: the real ledger, and a synthetic one of a hundred times its size."""
    with tempfile.TemporaryDirectory() as folder:
        real, large = Path(folder) / "real", Path(folder) / "large"
        synthetic.write(DATA, real, times=1)
        times = [_build_seconds(real) for _ in range(5)]
        print(f"build, real ledger: median {median(times):.2f} s of 5 (target 3 s)")
        for factor in (10, 100):
            synthetic.write(DATA, large, times=factor)
            seconds = _build_seconds(large)
            ratio = seconds / median(times)
            print(f"build, {factor} x the articles and figures: {seconds:.1f} s = {ratio:.1f} x")


def _build_seconds(data: Path) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "etl", "build", "--data", str(data)],
        cwd=PROJECT, check=True, capture_output=True,
    )  # fmt: skip
    return time.perf_counter() - started


def pages() -> None:
    """Cold browser to visible chart, a changed choice, and CPU a run; small and large ledger."""
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "large"
        synthetic.write(DATA, large, times=100)
        _build_seconds(large)
        with static.serve(Path(folder)) as static_address, browser() as chromium:
            for name, data in (("real", None), ("100 x", large)):
                with serve(data) as (address, pid):
                    _measure(chromium, address, pid, static_address, name)


def _measure(chromium: Any, address: str, pid: int, static_address: str, name: str) -> None:
    for entry in PAGES:
        stem = Path(entry.path).stem
        url = address if stem == "overview" else f"{address}/{stem}"
        marks = None if stem in ("articles", "methods") else BARS  # no chart of its own
        _cold(chromium, url, marks)  # the first run of a page compiles it
        # The static page in between, since the machine is not equally quick all the time.
        rounds = [
            (_cold(chromium, static_address, BARS), _cold(chromium, url, marks)) for _ in range(7)
        ]
        base, seconds = (median([pair[i] for pair in rounds]) for i in (0, 1))
        ratio = seconds / base
        print(
            f"{name:6} {entry.title:10} cold {seconds:.2f} s, static {base:.2f} s = {ratio:.2f} x"
        )
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    for query, values in (
        ("/trends?unit={}", ("sqmi", "km2")),
        ("/articles?q={}", ("pokrovsk", "krasnoarmeysk")),
    ):
        before = cpu_seconds(pid)
        for turn in range(VISITS):
            page.goto(address + query.format(values[turn % 2]))
            wait(page)
        spent = (cpu_seconds(pid) - before) / VISITS * 1000
        print(f"{name:6} {query:18} server CPU of a whole visit {spent:.0f} ms")
    page.goto(f"{address}/trends")
    wait(page, BARS)
    times = [_changed(page, SWITCH) for _ in range(12)][2:]
    print(f"{name:6} Trends     changed choice to updated chart: median {median(times):.0f} ms")
    page.goto(f"{address}/map?month=2025-12")
    wait(page, BARS)
    times = [_changed(page, STEP) for _ in range(8)][1:]
    print(f"{name:6} Map        another month to updated map: median {median(times):.0f} ms")
    page.goto(f"{address}/articles")
    wait(page)
    times = [_search(page, word) for word in ("pokrovsk", "kupiansk", "reuters", "701", "toretsk")]
    print(f"{name:6} Articles   search to updated list: median {median(times):.0f} ms")
    context.close()


def _cold(chromium: Any, url: str, marks: str | None) -> float:
    """Seconds from the navigation to visible marks, by the page's own clock, in a new context.

    The page looks at each frame: Playwright's own waiting looks only every half second after a
    while, which says more about its clock than about the page.
    """
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.add_init_script(SEEN % repr(marks or FINISHED))
    page.goto(url, wait_until="commit")
    page.wait_for_function("window.seenAt", timeout=60_000)
    seconds = float(page.evaluate("window.seenAt")) / 1000
    context.close()
    return seconds


CHANGED = """([told, click]) => new Promise(done => {
    const text = () => told.map(marks => document.querySelector(marks)?.textContent).join();
    const before = text(), button = [...document.querySelectorAll(click)]
        .find(b => !b.role || ['km²', 'sq mi'].includes(b.textContent.trim()));
    const started = performance.now();
    const poll = () => text() !== before
        ? done(performance.now() - started) : requestAnimationFrame(poll);
    button.click(); poll();
})"""
SWITCH = [".js-plotly-plot"], "[role=radio][aria-checked=false]"  # the other unit
STEP = (  # one month back on the map
    ["h1", ".js-plotly-plot .legend"],
    ".st-key-month-Earlier button",
)


def _changed(page: Any, what: tuple[list[str], str]) -> float:
    """Click, and wait until the title or the drawing has changed, in ms."""
    page.wait_for_timeout(900)
    return float(page.evaluate(CHANGED, list(what)))


def _search(page: Any, word: str) -> float:
    """Type a word, press Enter, and wait until the list of results has changed, in ms."""
    box = page.get_by_role("textbox").first
    before = page.locator('[data-testid="stMain"]').inner_text()
    box.fill(word)
    started = time.perf_counter()
    box.press("Enter")
    page.wait_for_function(
        "old => document.querySelector('[data-testid=\"stMain\"]').innerText !== old", arg=before
    )
    return (time.perf_counter() - started) * 1000


_PARTS = {
    "build": build, "measure": measure.run, "discover": discover.run, "intake": intake.run,
    "pages": pages, "throttle": throttle.run, "load": load.run, "share": share.main,
}  # fmt: skip

if __name__ == "__main__":
    if sys.argv[1:2] == ["reading-real"]:
        reading_real.main(sys.argv[2:])
    else:
        for part in sys.argv[1:] or _PARTS:
            (_PARTS | {"reading": reading.main})[part]()
