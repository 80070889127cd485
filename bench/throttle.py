"""``python -m bench throttle``: a visit over a line of 10 Mbit/s with 40 ms of delay.

Bytes that come, and seconds until the chart can be seen: with an empty cache, and on return.
"""

from statistics import median
from typing import Any

from bench.server import BARS, SEEN, browser, serve, wait

BITS, DELAY_MS = 10_000_000, 40
LINE = {
    "offline": False,
    "latency": DELAY_MS,
    "downloadThroughput": BITS / 8,
    "uploadThroughput": BITS / 8,
}
ROUNDS = 5


def run() -> None:
    """Print the times of a first visit to Trends and of the next one, without and with the line."""
    with serve() as (address, _), browser() as chromium:
        for line in (None, LINE):
            cold: list[tuple[float, float]] = []
            again: list[tuple[float, float]] = []
            for turn in range(ROUNDS + 1):  # the first finds a server that has loaded nothing yet
                context = chromium.new_context(viewport={"width": 1440, "height": 900})
                page = context.new_page()
                page.add_init_script(SEEN % repr(BARS))
                told = context.new_cdp_session(page)
                told.send("Network.enable")
                if line:
                    told.send("Network.emulateNetworkConditions", line)
                came: list[float] = []
                told.on(
                    "Network.loadingFinished",
                    lambda one, came=came: came.append(one["encodedDataLength"]),
                )
                for visits in (cold, again):
                    came.clear()
                    seconds = _seen(page, f"{address}/trends")
                    if turn:
                        visits.append((seconds, sum(came) / 1e6))
                context.close()
            name = f"{BITS / 1e6:.0f} Mbit/s, {DELAY_MS} ms" if line else "no line between"
            for what, visits in (("cold", cold), ("on return", again)):
                seconds, mb = (median(values) for values in zip(*visits, strict=True))
                print(f"Trends, {name}, {what}: chart in {seconds:.2f} s, {mb:.2f} MB by HTTP")


def _seen(page: Any, url: str) -> float:
    """Seconds from the navigation to visible marks, by the page's own clock."""
    page.goto(url, wait_until="commit")
    page.wait_for_function("window.seenAt", timeout=120_000)
    seconds = float(page.evaluate("window.seenAt")) / 1000
    wait(page)
    return seconds
