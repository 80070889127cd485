"""Views are made one after the other, since Python computes in one thread at a time.

Each reader's script runs in a thread of its own. Many at once do not finish sooner: they take the
interpreter from each other at every system call, and the thread that sends to all readers waits
behind them (300 readers: half the views a second, at twice the processor time each).
"""

import threading
import time

_LONGEST_SECONDS = 0.5  # who needs longer goes on beside the others and holds nobody up
_LOOK_SECONDS = 0.02  # how soon it is seen that a script ended without a word

_free = threading.Condition()
_whose: tuple[threading.Thread, float] | None = None  # who has the turn, and until when


def take() -> None:
    """Wait until this thread's script may run."""
    global _whose
    me = threading.current_thread()
    with _free:
        while _whose and _whose[0] is not me and _whose[0].is_alive():
            left = _whose[1] - time.monotonic()
            if left <= 0:
                break
            _free.wait(min(left, _LOOK_SECONDS))
        _whose = (me, time.monotonic() + _LONGEST_SECONDS)


def give() -> None:
    """The script is done; somebody else's may run."""
    global _whose
    with _free:
        if _whose and _whose[0] is threading.current_thread():
            _whose = None
            _free.notify()
