"""How the time of something grows with its input: what tests ask instead of seconds.

A slow or busy machine is slower at both sizes, so the ratio tells of the code alone. Absolute times
are for ``bench/``.
"""

import gc
import time
from collections.abc import Callable

TWICE = 3.0  # times the time for twice the input: 2 is linear, 4 is quadratic
FOUR_TIMES = TWICE**2  # for four times the input: 4 is linear, 16 is quadratic
TURNS = 8


def growth(small: Callable[[], object], large: Callable[[], object], limit: float = TWICE) -> float:
    """Processor time of ``large`` over that of ``small``; the best of several turns of each.

    Both take turns, so that a busy spell of the machine meets both. Stops once the ratio is at
    most ``limit``. The collector of garbage rests while the clock runs: what it costs depends on
    all that other tests have left in memory, and only the longer of the two may wake it.
    """
    best = [float("inf"), float("inf")]
    for _ in range(TURNS):
        for place, work in enumerate((small, large)):
            gc.collect()
            gc.disable()
            try:
                started = time.process_time()
                work()
                best[place] = min(best[place], time.process_time() - started)
            finally:
                gc.enable()
        if best[1] <= limit * best[0]:
            break
    return best[1] / max(best[0], 1e-9)
